// Whether rows of two pictures are the same, asked of memcmp: many times as fast as pixel by pixel, and most rows are.
import type { Sheet } from "./line-hash.ts";

/** Says whether `width` pixels from word `one` of the first sheet on equal those from word `two` of the second on. */
export type EqualRows = (one: number, two: number, width: number) => boolean;

export function equalRows(first: Pick<Sheet, "words">, second: Pick<Sheet, "words">): EqualRows {
  const [a, b] = [bytesOf(first), bytesOf(second)];
  return (one, two, width) => a.compare(b, two * 4, (two + width) * 4, one * 4, (one + width) * 4) === 0;
}

const bytesOf = ({ words }: Pick<Sheet, "words">): Buffer =>
  Buffer.from(words.buffer, words.byteOffset, words.byteLength);
