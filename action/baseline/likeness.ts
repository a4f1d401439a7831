// Which line became which where a block of lines was edited: order kept, the likeliest overall. Pure.

/** Two lines below this share too few words to be one line edited. */
export const ALIKE = 0.6;
const MOST_WORDS = 64;
/** How far a line may stray from where it would be if the block had grown evenly. */
const BAND = 48;

export const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}_$]+/gu) ?? []).slice(0, MOST_WORDS).sort();

/** 0 to 1: the share of words that both lines have. Punctuation does not count, so reformatting does not either. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? "";
    const right = b[j] ?? "";
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return (2 * common) / (a.length + b.length);
}

/** How many cells `alignLines` fills; for keeping to a budget. */
export const alignmentCost = (base: number, head: number): number => base * Math.min(head, 2 * BAND + 1);

/**
 * For each base line the index of the head line it became, or -1. Lines keep their order; the sum of likenesses is greatest
 * within a band around the diagonal.
 */
export function alignLines(base: readonly string[], head: readonly string[]): number[] {
  const a = base.map(wordsOf);
  const b = head.map(wordsOf);
  const slope = b.length / Math.max(1, a.length);
  const rows: { from: number; best: Float64Array; step: Uint8Array }[] = [];
  const bestAt = (row: number, column: number): number => {
    const there = rows[row];
    if (!there || column < there.from) return 0;
    return there.best[Math.min(column - there.from, there.best.length - 1)] ?? 0;
  };
  for (let i = 0; i <= a.length; i += 1) {
    const from = Math.max(0, Math.floor(i * slope) - BAND);
    const to = Math.min(b.length, Math.ceil(i * slope) + BAND);
    const best = new Float64Array(to - from + 1);
    const step = new Uint8Array(to - from + 1);
    rows.push({ from, best, step });
    for (let j = from; j <= to; j += 1) {
      const at = j - from;
      const up = i > 0 ? bestAt(i - 1, j) : 0;
      const left = at > 0 ? (best[at - 1] ?? 0) : 0;
      const alike = i > 0 && j > 0 ? likeness(a[i - 1] ?? [], b[j - 1] ?? []) : 0;
      const both = alike >= ALIKE ? bestAt(i - 1, j - 1) + alike : 0;
      best[at] = Math.max(up, left, both);
      step[at] = both > up && both > left ? DIAGONAL : up >= left ? UP : LEFT;
    }
  }
  return trace(rows, a.length, b.length);
}

const UP = 0;
const LEFT = 1;
const DIAGONAL = 2;

function trace(rows: readonly { from: number; step: Uint8Array }[], height: number, width: number): number[] {
  const became: number[] = new Array(height).fill(-1);
  for (let i = height, j = width; i > 0 && j > 0; ) {
    const row = rows[i];
    const step = row === undefined || j < row.from ? UP : (row.step[j - row.from] ?? UP);
    if (step === DIAGONAL) became[i - 1] = j - 1;
    if (step !== LEFT) i -= 1;
    if (step !== UP) j -= 1;
  }
  return became;
}
