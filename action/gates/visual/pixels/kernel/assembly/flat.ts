// Which pixels are flat: three or more of the eight around have the very same colour, an edge of the picture counting as one.

/** 255 or 0 for each pixel of the row at `row`; `above` and `below`: whether the picture has such rows. */
export function flatRow(row: usize, width: i32, above: bool, below: bool, out: usize): void {
  const stride = <usize>(width * 4);
  if (width < 6) {
    for (let x = 0; x < width; x++) store<u8>(out + x, flatAt(row, x, width, above, below) ? 255 : 0);
    return;
  }
  store<u8>(out, flatAt(row, 0, width, above, below) ? 255 : 0);
  store<u8>(out + width - 1, flatAt(row, width - 1, width, above, below) ? 255 : 0);
  const least = i32x4.splat(above && below ? -2 : -1);
  const last = width - 5;
  for (let x = 1; ; ) {
    const at = row + x * 4;
    const own = v128.load(at);
    let equal = i32x4.add(i32x4.eq(own, v128.load(at - 4)), i32x4.eq(own, v128.load(at + 4)));
    if (above) equal = i32x4.add(equal, three(own, at - stride));
    if (below) equal = i32x4.add(equal, three(own, at + stride));
    const halves = i16x8.narrow_i32x4_s(i32x4.lt_s(equal, least), i32x4.splat(0));
    v128.store32_lane(out + x, i8x16.narrow_i16x8_s(halves, halves), 0);
    if (x == last) break;
    // The last block overlaps the one before.
    x = min(x + 4, last);
  }
}

/** −1 for each of the three pixels at and beside `at` that is as `own`. */
function three(own: v128, at: usize): v128 {
  const sides = i32x4.add(i32x4.eq(own, v128.load(at - 4)), i32x4.eq(own, v128.load(at + 4)));
  return i32x4.add(sides, i32x4.eq(own, v128.load(at)));
}

export function flatAt(row: usize, x: i32, width: i32, above: bool, below: bool): bool {
  const stride = width * 4;
  const own = load<u32>(row + x * 4);
  const left = max(x - 1, 0);
  const right = min(x + 1, width - 1);
  let equal = x == 0 || x == width - 1 || !above || !below ? 1 : 0;
  for (let i = left; i <= right; i++) {
    if (above) equal += i32(load<u32>(row + i * 4 - stride) == own);
    if (i != x) equal += i32(load<u32>(row + i * 4) == own);
    if (below) equal += i32(load<u32>(row + i * 4 + stride) == own);
  }
  return equal > 2;
}
