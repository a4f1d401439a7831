// Distances of opaque colours.

/** pixelmatch's, operation for operation. */
export function colourDelta(a: usize, b: usize): f64 {
  const r = f64(i32(load<u8>(a)) - i32(load<u8>(b)));
  const g = f64(i32(load<u8>(a + 1)) - i32(load<u8>(b + 1)));
  const k = f64(i32(load<u8>(a + 2)) - i32(load<u8>(b + 2)));
  return squared(r, g, k);
}

export function squared(r: f64, g: f64, b: f64): f64 {
  const y = r * 0.29889531 + g * 0.58662247 + b * 0.11448223;
  const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
  const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
  return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
}

/** Luma × 10⁸. No two colours have the same (a test looks at all), so that equal luma means equal colours. */
export function wholeLuma(at: usize): i64 {
  const word = load<u32>(at);
  return i64(word & 255) * 29889531 + i64((word >> 8) & 255) * 58662247 + i64((word >> 16) & 255) * 11448223;
}
