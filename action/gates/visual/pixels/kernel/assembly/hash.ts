// A 64-bit hash for each row, to find equal rows by; not for secrets.

/** Of `rows` rows of `width` pixels: eight bytes each into `out`, and 1 into `plain` where all pixels are the same. */
export function hashRows(at: usize, width: i32, rows: i32, out: usize, plain: usize): void {
  for (let row = 0; row < rows; row++) {
    store<u64>(out + row * 8, hash(at, width));
    store<u8>(plain + row, u8(isPlain(at, width)));
    at += width * 4;
  }
}

function isPlain(at: usize, pixels: i32): bool {
  const first = load<u32>(at);
  const end = at + pixels * 4;
  const blocks = at + ((pixels * 4) & ~15);
  const four = i32x4.splat(first);
  for (; at < blocks; at += 16) if (v128.any_true(v128.xor(v128.load(at), four))) return false;
  for (; at < end; at += 4) if (load<u32>(at) != first) return false;
  return true;
}

const PRIME: u64 = 0x9e3779b97f4a7c15;

function hash(at: usize, pixels: i32): u64 {
  const end = at + pixels * 4;
  const blocks = at + ((pixels * 4) & ~15);
  // Two lanes, or each step would wait for the multiplication before it.
  let even: u64 = 0x243f6a8885a308d3;
  let odd: u64 = 0x13198a2e03707344;
  for (; at < blocks; at += 16) {
    even = mixed(even, load<u64>(at));
    odd = mixed(odd, load<u64>(at + 8));
  }
  for (; at < end; at += 4) even = mixed(even, load<u32>(at));
  return mixed(even, odd);
}

function mixed(state: u64, word: u64): u64 {
  const next = (state ^ word) * PRIME;
  return next ^ (next >> 29);
}
