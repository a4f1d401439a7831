// Whole rows at a time.

/** Writes 1 into `flags` for each row that differs, 0 for each that does not. Rows are RGBA. */
export function differingRows(a: usize, b: usize, width: i32, rows: i32, flags: usize): void {
  for (let row = 0; row < rows; row++) {
    store<u8>(flags + row, u8(differ(a, b, width * 4)));
    a += width * 4;
    b += width * 4;
  }
}

function differ(a: usize, b: usize, bytes: i32): bool {
  const end = a + bytes;
  const blocks = a + (bytes & ~15);
  for (; a < blocks; a += 16, b += 16) if (v128.any_true(v128.xor(v128.load(a), v128.load(b)))) return true;
  for (; a < end; a += 4, b += 4) if (load<u32>(a) != load<u32>(b)) return true;
  return false;
}

export function allOpaque(at: usize, pixels: i32): bool {
  const end = at + pixels * 4;
  const blocks = at + ((pixels * 4) & ~15);
  let all = i32x4.splat(-1);
  for (; at < blocks; at += 16) all = v128.and(all, v128.load(at));
  let rest =
    i32x4.extract_lane(all, 0) &
    i32x4.extract_lane(all, 1) &
    i32x4.extract_lane(all, 2) &
    i32x4.extract_lane(all, 3);
  for (; at < end; at += 4) rest &= load<i32>(at);
  return u32(rest) >= 0xff000000;
}

/** Bytes of 0 to 3, `width` a row → 2 bits each, the first in the high bits, each row beginning with a byte 0: its filter. */
export function packMask(mask: usize, out: usize, width: i32, rows: i32): void {
  for (let row = 0; row < rows; row++) {
    store<u8>(out, 0);
    out += 1;
    const end = mask + width;
    const blocks = mask + (width & ~7);
    for (; mask < blocks; mask += 8, out += 2) store<u16>(out, eight(load<u64>(mask)));
    if (mask < end) {
      const left = i32(end - mask);
      const packed = eight(load<u64>(mask) & (((<u64>1) << (left * 8)) - 1));
      store<u8>(out, u8(packed));
      if (left > 4) store<u8>(out + 1, u8(packed >> 8));
      out += left > 4 ? 2 : 1;
      mask = end;
    }
  }
}

/** Eight bytes → sixteen bits, two bytes in memory order. */
function eight(bytes: u64): u16 {
  if (bytes == 0) return 0;
  const pairs = (bytes << 2) | (bytes >> 8);
  // Bytes 0, 2, 4 and 6 now hold two pixels each, in their low four bits.
  const first = ((pairs << 4) & 0xf0) | ((pairs >> 16) & 0x0f);
  const second = ((pairs >> 28) & 0xf0) | ((pairs >> 48) & 0x0f);
  return u16(first | (second << 8));
}
