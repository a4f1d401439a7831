/// <reference lib="dom" />
// The same random numbers in every run. Before the page's own scripts.

export function seededRandom({ seed }: { seed: number }): void {
  let state = seed >>> 0;
  /** mulberry32: 32 bits of state are plenty for what a page draws. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  define(Math, "random", () => next() / 4294967296);
  const real = crypto.getRandomValues.bind(crypto);
  const fill = <T extends ArrayBufferView>(array: T): T => {
    // What is refused is refused by the browser's own words.
    real(array as never);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = next() & 255;
    return array;
  };
  define(Crypto.prototype, "getRandomValues", fill);
  if ("randomUUID" in Crypto.prototype)
    define(Crypto.prototype, "randomUUID", () => {
      const bytes = fill(new Uint8Array(16));
      bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
      bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
      const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        "-",
      );
    });
}
