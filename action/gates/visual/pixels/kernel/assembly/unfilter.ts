// Filtered rows of 3 or 4 bytes a pixel → RGBA. `dst - width * 4` holds the row above the first one.

/** Rows of a three-byte picture are spread to four bytes; of a four-byte picture they stay. */
const SPREAD: v128 = i8x16(0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1);
const AS_IS: v128 = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

/** The number of the first row whose filter does not exist, -1 when there is none. */
export function unfilter(src: usize, dst: usize, width: i32, bpp: i32, rows: i32): i32 {
  for (let row = 0; row < rows; row++) {
    if (!unfilterRow(src, dst, width, bpp)) return row;
    src += 1 + width * bpp;
    dst += width * 4;
  }
  return -1;
}

/** Two pictures at once: where both rows are Paeth, one chain of dependent steps does for both. */
export function unfilterBoth(
  srcA: usize,
  dstA: usize,
  srcB: usize,
  dstB: usize,
  width: i32,
  bpp: i32,
  rows: i32,
): i32 {
  for (let row = 0; row < rows; row++) {
    if (load<u8>(srcA) == 4 && load<u8>(srcB) == 4) paethBoth(srcA + 1, dstA, srcB + 1, dstB, width, bpp);
    else if (!unfilterRow(srcA, dstA, width, bpp) || !unfilterRow(srcB, dstB, width, bpp)) return row;
    srcA += 1 + width * bpp;
    srcB += 1 + width * bpp;
    dstA += width * 4;
    dstB += width * 4;
  }
  return -1;
}

function unfilterRow(src: usize, dst: usize, width: i32, bpp: i32): bool {
  const filter = load<u8>(src);
  if (filter == 0) none(src + 1, dst, width, bpp);
  else if (filter == 1) sub(src + 1, dst, width, bpp);
  else if (filter == 2) up(src + 1, dst, width, bpp);
  else if (filter == 3) average(src + 1, dst, width, bpp);
  else if (filter == 4) paeth(src + 1, dst, width, bpp);
  else return false;
  return true;
}

function none(src: usize, dst: usize, width: i32, bpp: i32): void {
  const order = bpp == 3 ? SPREAD : AS_IS;
  const opaque = i32x4.splat(bpp == 3 ? 0xff000000 : 0);
  const end = dst + width * 4;
  for (; dst < end; dst += 16, src += bpp * 4)
    v128.store(dst, v128.or(i8x16.swizzle(v128.load(src), order), opaque));
}

function sub(src: usize, dst: usize, width: i32, bpp: i32): void {
  const order = bpp == 3 ? SPREAD : AS_IS;
  const opaque = i32x4.splat(bpp == 3 ? 0xff000000 : 0);
  const end = dst + width * 4;
  const zero = i32x4.splat(0);
  let left = zero;
  for (; dst < end; dst += 16, src += bpp * 4) {
    let four = i8x16.swizzle(v128.load(src), order);
    four = i8x16.add(
      four,
      i8x16.shuffle(zero, four, 0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27),
    );
    four = i8x16.add(four, i8x16.shuffle(zero, four, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
    four = i8x16.add(four, left);
    v128.store(dst, v128.or(four, opaque));
    left = i8x16.shuffle(four, four, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15);
  }
}

function up(src: usize, dst: usize, width: i32, bpp: i32): void {
  const order = bpp == 3 ? SPREAD : AS_IS;
  const opaque = i32x4.splat(bpp == 3 ? 0xff000000 : 0);
  const stride = <usize>(width * 4);
  const end = dst + stride;
  for (; dst < end; dst += 16, src += bpp * 4) {
    const four = i8x16.add(i8x16.swizzle(v128.load(src), order), v128.load(dst - stride));
    v128.store(dst, v128.or(four, opaque));
  }
}

function average(src: usize, dst: usize, width: i32, bpp: i32): void {
  const keep = i32x4.splat(bpp == 3 ? 0x00ffffff : 0xffffffff);
  const opaque = i32x4.splat(bpp == 3 ? 0xff000000 : 0);
  const one = i8x16.splat(1);
  const stride = <usize>(width * 4);
  const end = dst + stride;
  let left = i32x4.splat(0);
  for (; dst < end; dst += 4, src += bpp) {
    const above = v128.and(v128.load32_zero(dst - stride), keep);
    const middle = i8x16.sub(i8x16.avgr_u(left, above), v128.and(v128.xor(left, above), one));
    left = v128.and(i8x16.add(v128.load32_zero(src), middle), keep);
    v128.store32_lane(dst, v128.or(left, opaque), 0);
  }
}

function paeth(src: usize, dst: usize, width: i32, bpp: i32): void {
  const opaque = i32x4.splat(bpp == 3 ? 0xff000000 : 0);
  const low = i16x8.splat(255);
  const stride = <usize>(width * 4);
  const end = dst + stride;
  let left = i16x8.splat(0);
  let corner = i16x8.splat(0);
  for (; dst < end; dst += 4, src += bpp) {
    const above = i16x8.extend_low_i8x16_u(v128.load32_zero(dst - stride));
    left = v128.and(
      i16x8.add(i16x8.extend_low_i8x16_u(v128.load32_zero(src)), nearest(left, above, corner)),
      low,
    );
    v128.store32_lane(dst, v128.or(i8x16.narrow_i16x8_u(left, left), opaque), 0);
    corner = above;
    // The fourth byte of a three-byte pixel is the next one's first: it stays in its lane, and `opaque` covers it.
  }
}

function paethBoth(srcA: usize, dstA: usize, srcB: usize, dstB: usize, width: i32, bpp: i32): void {
  const opaque = i32x4.splat(bpp == 3 ? 0xff000000 : 0);
  const low = i16x8.splat(255);
  const stride = <usize>(width * 4);
  const end = dstA + stride;
  let left = i16x8.splat(0);
  let corner = i16x8.splat(0);
  for (; dstA < end; dstA += 4, dstB += 4, srcA += bpp, srcB += bpp) {
    const above = i16x8.extend_low_i8x16_u(
      v128.load32_lane(dstB - stride, v128.load32_zero(dstA - stride), 1),
    );
    const both = i16x8.extend_low_i8x16_u(v128.load32_lane(srcB, v128.load32_zero(srcA), 1));
    left = v128.and(i16x8.add(both, nearest(left, above, corner)), low);
    const bytes = v128.or(i8x16.narrow_i16x8_u(left, left), opaque);
    v128.store32_lane(dstA, bytes, 0);
    v128.store32_lane(dstB, bytes, 1);
    corner = above;
  }
}

function nearest(left: v128, above: v128, corner: v128): v128 {
  const across = i16x8.sub(above, corner);
  const down = i16x8.sub(left, corner);
  const toLeft = i16x8.abs(across);
  const toAbove = i16x8.abs(down);
  const toCorner = i16x8.abs(i16x8.add(across, down));
  const least = i16x8.min_s(toCorner, i16x8.min_s(toLeft, toAbove));
  const other = v128.bitselect(above, corner, i16x8.eq(least, toAbove));
  return v128.bitselect(left, other, i16x8.eq(least, toLeft));
}
