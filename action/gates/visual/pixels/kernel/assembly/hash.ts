// A 64-bit hash for each row, to find equal rows by; not for secrets.

/** Of `span` pixels from pixel `x` on, `rows` rows of `width` pixels: eight bytes each into `out`. */
export function hashRows(at: usize, width: i32, x: i32, span: i32, rows: i32, out: usize): void {
  for (let row = 0; row < rows; row++) {
    store<u64>(out + row * 8, hash(at + x * 4, span));
    at += width * 4;
  }
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
