// The metric for pictures with see-through pixels: pixelmatch's steps one by one, over its checkerboard.
import { squared } from "./colour";
import { flatAt } from "./flat";

export function compareAny(
  a: usize,
  b: usize,
  width: i32,
  height: i32,
  y: i32,
  rows: i32,
  limit: f64,
  faint: f64,
  mask: usize,
  counts: usize,
): void {
  let different = 0;
  let smooth = 0;
  let weak = 0;
  for (let row = 0; row < rows; row++) {
    const p = a + row * width * 4;
    const q = b + row * width * 4;
    for (let x = 0; x < width; x++) {
      const out = mask + row * width + x;
      store<u8>(out, 0);
      if (load<u32>(p + x * 4) == load<u32>(q + x * 4)) continue;
      const delta = blended(p + x * 4, q + x * 4, (y + row) * width + x, false);
      if (!(delta > faint)) continue;
      const over = delta > limit;
      if (smoothed(p, p, q, x, width, height, y + row) || smoothed(q, p, q, x, width, height, y + row)) {
        if (!over) continue;
        smooth++;
        store<u8>(out, 2);
      } else if (over) {
        different++;
        store<u8>(out, 1);
      } else {
        weak++;
        store<u8>(out, 3);
      }
    }
  }
  store<i32>(counts, different);
  store<i32>(counts + 4, smooth);
  store<i32>(counts + 8, weak);
}

/** The distance, or only the difference in brightness, of two colours as seen over the checks at pixel `position`. */
function blended(p: usize, q: usize, position: i32, brightness: bool): f64 {
  const alphaP = f64(load<u8>(p + 3));
  const alphaQ = f64(load<u8>(q + 3));
  let r = f64(load<u8>(p)) - f64(load<u8>(q));
  let g = f64(load<u8>(p + 1)) - f64(load<u8>(q + 1));
  let b = f64(load<u8>(p + 2)) - f64(load<u8>(q + 2));
  if (alphaP < 255 || alphaQ < 255) {
    const alpha = alphaP - alphaQ;
    const k = f64(position) * 4;
    const green = f64(48 + 159 * (i32(k / 1.618033988749895) % 2));
    const blue = f64(48 + 159 * (i32(k / 2.618033988749895) % 2));
    r = (f64(load<u8>(p)) * alphaP - f64(load<u8>(q)) * alphaQ - 48 * alpha) / 255;
    g = (f64(load<u8>(p + 1)) * alphaP - f64(load<u8>(q + 1)) * alphaQ - green * alpha) / 255;
    b = (f64(load<u8>(p + 2)) * alphaP - f64(load<u8>(q + 2)) * alphaQ - blue * alpha) / 255;
  }
  return brightness ? r * 0.29889531 + g * 0.58662247 + b * 0.11448223 : squared(r, g, b);
}

/** `own` is the row of the side that is asked about, at `p` or `q`. */
function smoothed(own: usize, p: usize, q: usize, x: i32, width: i32, height: i32, y: i32): bool {
  const stride = width * 4;
  const at = own + x * 4;
  let equal = x == 0 || x == width - 1 || y == 0 || y == height - 1 ? 1 : 0;
  let least: f64 = 0;
  let most: f64 = 0;
  let darkX = 0;
  let darkY = 0;
  let brightX = 0;
  let brightY = 0;
  for (let i = max(x - 1, 0); i <= min(x + 1, width - 1); i++)
    for (let j = max(y - 1, 0); j <= min(y + 1, height - 1); j++) {
      if (i == x && j == y) continue;
      const to = own + (j - y) * stride + i * 4;
      const delta = load<u32>(at) == load<u32>(to) ? 0 : blended(at, to, y * width + x, true);
      if (delta == 0) {
        equal++;
        if (equal > 2) return false;
      } else if (delta < least) {
        least = delta;
        darkX = i;
        darkY = j - y;
      } else if (delta > most) {
        most = delta;
        brightX = i;
        brightY = j - y;
      }
    }
  if (least == 0 || most == 0) return false;
  return (
    flatInBoth(p, q, darkX, darkY, width, height, y) || flatInBoth(p, q, brightX, brightY, width, height, y)
  );
}

function flatInBoth(p: usize, q: usize, x: i32, dy: i32, width: i32, height: i32, y: i32): bool {
  const away = dy * width * 4;
  const above = y + dy > 0;
  const below = y + dy < height - 1;
  return flatAt(p + away, x, width, above, below) && flatAt(q + away, x, width, above, below);
}
