// pixelmatch's metric over rows that differ. Exactly its numbers: single precision decides what is clear, double precision the
// rest; brightness is compared as whole numbers, which orders colours as pixelmatch's fractions do.
import { compareAny } from "./any";
import { colourDelta } from "./colour";
import { flatRow } from "./flat";
import { smoothing } from "./smoothing";

/** Bytes before and after each row of flags, so that blocks of 16 may begin one pixel early and end late. */
const PAD: i32 = 32;

/**
 * Compares `rows` rows, the first at `a` and `b` being row `y` of pictures `height` rows high; two rows on either side must be in
 * memory as far as the pictures have them. One byte a pixel goes to `mask`. `flat` is room for (rows + 2) × 4 rows of
 * `width + 64` bytes. Counts (different, anti-aliased, faint) go to `counts`, three i32.
 */
export function compareRows(
  a: usize,
  b: usize,
  width: i32,
  height: i32,
  y: i32,
  rows: i32,
  limit: f64,
  faint: f64,
  opaque: i32,
  flat: usize,
  mask: usize,
  counts: usize,
): void {
  memory.fill(counts, 0, 12);
  if (!opaque) return compareAny(a, b, width, height, y, rows, limit, faint, mask, counts);
  const stride = <usize>(width * 4);
  const line = <usize>(width + 2 * PAD);
  memory.fill(flat, 0, line * 4 * (rows + 2));
  for (let row = -1; row <= rows; row++) {
    const at = y + row;
    if (at < 0 || at >= height) continue;
    flatLines(
      a + stride * row,
      b + stride * row,
      width,
      at > 0,
      at < height - 1,
      flat + line * 4 * (row + 1) + PAD,
      line,
    );
  }
  for (let row = 0; row < rows; row++) {
    const out = mask + width * row;
    const at = y + row;
    deltaRow(a + stride * row, b + stride * row, width, limit, faint, out);
    smoothRow(
      a + stride * row,
      b + stride * row,
      width,
      at > 0,
      at < height - 1,
      flat + line * 4 * (row + 1) + PAD,
      line,
      out,
    );
    count(out, width, counts);
  }
}

/** Four rows of flags, 255 or 0: flat in a, flat in b, flat in both, flat in both at or beside the pixel. */
function flatLines(a: usize, b: usize, width: i32, above: bool, below: bool, out: usize, line: usize): void {
  flatRow(a, width, above, below, out);
  flatRow(b, width, above, below, out + line);
  const both = out + line * 2;
  for (let x = 0; x < width; x += 16)
    v128.store(both + x, v128.and(v128.load(out + x), v128.load(out + line + x)));
  const near = out + line * 3;
  for (let x = 0; x < width; x += 16) {
    const beside = v128.or(v128.load(both + x - 1), v128.load(both + x + 1));
    v128.store(near + x, v128.or(beside, v128.load(both + x)));
  }
}

/** 1 where a pixel differs by more than `limit`, 3 where by more than `faint` only. */
function deltaRow(a: usize, b: usize, width: i32, limit: f64, faint: f64, out: usize): void {
  let x = 0;
  for (; x + 4 <= width; x += 4) {
    const p = v128.load(a + x * 4);
    const q = v128.load(b + x * 4);
    if (!v128.any_true(v128.xor(p, q))) store<u32>(out + x, 0);
    else store<u32>(out + x, deltaFour(a + x * 4, b + x * 4, p, q, limit, faint));
  }
  for (; x < width; x++) store<u8>(out + x, deltaOne(a + x * 4, b + x * 4, limit, faint));
}

function deltaOne(a: usize, b: usize, limit: f64, faint: f64): u8 {
  if (load<u32>(a) == load<u32>(b)) return 0;
  const delta = colourDelta(a, b);
  return delta > limit ? 1 : delta > faint ? 3 : 0;
}

/** Far beyond the error of single precision, which is about a hundred-thousandth here. */
const DOUBT: f64 = 0.0001;

function deltaFour(a: usize, b: usize, p: v128, q: v128, limit: f64, faint: f64): u32 {
  const low = i32x4.splat(255);
  const r = channel(v128.and(p, low), v128.and(q, low));
  const g = channel(v128.and(i32x4.shr_u(p, 8), low), v128.and(i32x4.shr_u(q, 8), low));
  const blue = channel(v128.and(i32x4.shr_u(p, 16), low), v128.and(i32x4.shr_u(q, 16), low));
  const luma = weighted(r, g, blue, 0.29889531, 0.58662247, 0.11448223);
  const i = weighted(r, g, blue, 0.59597799, -0.2741761, -0.32180189);
  const k = weighted(r, g, blue, 0.21147017, -0.52261711, 0.31114694);
  const squares = weighted(f32x4.mul(luma, luma), f32x4.mul(i, i), f32x4.mul(k, k), 0.5053, 0.299, 0.1957);
  const clear = f32x4.gt(squares, f32x4.splat(f32(limit * (1 + DOUBT))));
  const doubt = v128.or(near(squares, limit), near(squares, faint));
  if (v128.any_true(doubt)) {
    let exact: u32 = 0;
    for (let n = 0; n < 4; n++) exact |= u32(deltaOne(a + n * 4, b + n * 4, limit, faint)) << (n * 8);
    return exact;
  }
  const three = v128.and(f32x4.gt(squares, f32x4.splat(f32(faint))), i32x4.splat(3));
  const codes = v128.bitselect(i32x4.splat(1), three, clear);
  const halves = i16x8.narrow_i32x4_s(codes, codes);
  return u32(i32x4.extract_lane(i8x16.narrow_i16x8_u(halves, halves), 0));
}

function channel(p: v128, q: v128): v128 {
  return f32x4.convert_i32x4_s(i32x4.sub(p, q));
}

function weighted(r: v128, g: v128, b: v128, kr: f32, kg: f32, kb: f32): v128 {
  const sum = f32x4.add(f32x4.mul(r, f32x4.splat(kr)), f32x4.mul(g, f32x4.splat(kg)));
  return f32x4.add(sum, f32x4.mul(b, f32x4.splat(kb)));
}

/** At a limit, within the doubt; of a limit of 0 there is none. */
function near(squares: v128, limit: f64): v128 {
  const over = f32x4.gt(squares, f32x4.splat(f32(limit * (1 - DOUBT))));
  return v128.and(over, f32x4.le(squares, f32x4.splat(f32(limit * (1 + DOUBT)))));
}

/** Turns 1 into 2 and 3 into 0 where the pixel is smoothing. Only pixels that are not flat themselves, with a flat one beside, can be. */
function smoothRow(
  a: usize,
  b: usize,
  width: i32,
  above: bool,
  below: bool,
  flat: usize,
  line: usize,
  out: usize,
): void {
  const both = flat + line * 2;
  const near = flat + line * 3;
  const rows = line * 4;
  for (let x = 0; x < width; x += 16) {
    const left = width - x;
    const marks = left >= 16 ? v128.load(out + x) : tail(out + x, left);
    if (!v128.any_true(marks)) continue;
    // Rows beyond the picture are all 0.
    const around = v128.or(
      v128.load(near + x),
      v128.or(v128.load(near + x - rows), v128.load(near + x + rows)),
    );
    const maybe = v128.andnot(v128.and(i8x16.ne(marks, i8x16.splat(0)), around), v128.load(both + x));
    for (let bits = i8x16.bitmask(maybe); bits != 0; bits &= bits - 1) {
      const at = x + ctz(bits);
      if (
        (!load<u8>(flat + at) && smoothing(a, at, width, above, below, both, rows)) ||
        (!load<u8>(flat + line + at) && smoothing(b, at, width, above, below, both, rows))
      )
        store<u8>(out + at, load<u8>(out + at) == 1 ? 2 : 0);
    }
  }
}

function tail(at: usize, bytes: i32): v128 {
  let low: u64 = 0;
  let high: u64 = 0;
  for (let n = 0; n < bytes; n++) {
    if (n < 8) low |= u64(load<u8>(at + n)) << (n * 8);
    else high |= u64(load<u8>(at + n)) << ((n - 8) * 8);
  }
  return i64x2.replace_lane(i64x2.splat(low), 1, high);
}

function count(mask: usize, width: i32, counts: usize): void {
  let different = 0;
  let smooth = 0;
  let faint = 0;
  let x = 0;
  for (; x + 16 <= width; x += 16) {
    const marks = v128.load(mask + x);
    if (!v128.any_true(marks)) continue;
    different += popcnt(i8x16.bitmask(i8x16.eq(marks, i8x16.splat(1))));
    smooth += popcnt(i8x16.bitmask(i8x16.eq(marks, i8x16.splat(2))));
    faint += popcnt(i8x16.bitmask(i8x16.eq(marks, i8x16.splat(3))));
  }
  for (; x < width; x++) {
    const mark = load<u8>(mask + x);
    different += i32(mark == 1);
    smooth += i32(mark == 2);
    faint += i32(mark == 3);
  }
  store<i32>(counts, load<i32>(counts) + different);
  store<i32>(counts + 4, load<i32>(counts + 4) + smooth);
  store<i32>(counts + 8, load<i32>(counts + 8) + faint);
}
