// The anti-aliasing test of an opaque pixel that is known not to be flat.
import { wholeLuma } from "./colour";

/** Whether its darkest or its brightest neighbour is flat in both pictures: `both` flags that, `rows` bytes from row to row. */
export function smoothing(
  row: usize,
  x: i32,
  width: i32,
  above: bool,
  below: bool,
  both: usize,
  rows: usize,
): bool {
  const stride = <usize>(width * 4);
  const own = wholeLuma(row + x * 4);
  let least: i64 = 0;
  let most: i64 = 0;
  let darkest = both;
  let brightest = both;
  const right = min(x + 1, width - 1);
  // Column by column, as pixelmatch walks: of equals the first is kept.
  for (let i = max(x - 1, 0); i <= right; i++) {
    const at = row + i * 4;
    if (above) {
      const delta = own - wholeLuma(at - stride);
      if (delta < least) {
        least = delta;
        darkest = both + i - rows;
      } else if (delta > most) {
        most = delta;
        brightest = both + i - rows;
      }
    }
    if (i != x) {
      const delta = own - wholeLuma(at);
      if (delta < least) {
        least = delta;
        darkest = both + i;
      } else if (delta > most) {
        most = delta;
        brightest = both + i;
      }
    }
    if (below) {
      const delta = own - wholeLuma(at + stride);
      if (delta < least) {
        least = delta;
        darkest = both + i + rows;
      } else if (delta > most) {
        most = delta;
        brightest = both + i + rows;
      }
    }
  }
  return least != 0 && most != 0 && (load<u8>(darkest) | load<u8>(brightest)) != 0;
}
