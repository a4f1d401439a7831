// A number for each row of a rectangle: equal rows have equal numbers, and 53 bits keep others apart (two of 20,000 rows meet
// by chance in one of 40 million pictures).

import { hashRows, type RowHashes } from "../pixels/row-hashes.ts";

/** RGBA pixels as words, row by row. */
export interface Sheet {
  words: Uint32Array;
  width: number;
  height: number;
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Lines = RowHashes;

export function hashLines({ words, width }: Sheet, frame: Frame): Lines {
  const data = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  return hashRows({ data, width }, frame);
}
