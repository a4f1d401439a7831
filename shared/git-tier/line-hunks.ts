// Which lines of a file went and came: Myers' shortest edit, bounded so that hostile text costs no more than honest text.
import type { LineHunk } from "./change-text.ts";

/** Steps (diagonals tried and lines compared) a file may cost; above it the shortest edit is not looked for any longer. */
const MAX_STEPS = 4_000_000;
/** The trace keeps the square of this many numbers. */
const MAX_EDITS = 1_500;
/** Pieces between anchors; more are one hunk each. */
const MAX_PIECES = 20_000;

interface Span {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

interface Budget {
  steps: number;
}

/**
 * Hunks that turn `base` into `head`, in order, never touching one another. The same lines give the same hunks anywhere.
 * Within the bounds they are the shortest edit; beyond them lines that stand once on each side hold the rest apart, and
 * what is still too much becomes one hunk.
 */
export function lineHunks(base: readonly string[], head: readonly string[]): LineHunk[] {
  const ids = new Map<string, number>();
  const number = (line: string) => {
    const known = ids.get(line);
    if (known !== undefined) return known;
    ids.set(line, ids.size);
    return ids.size - 1;
  };
  const a = Uint32Array.from(base, number);
  const b = Uint32Array.from(head, number);
  const whole = trimmed(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length });
  const budget: Budget = { steps: MAX_STEPS };
  const spans = shortest(a, b, whole, budget) ?? anchored(a, b, whole, ids.size);
  return joined(spans).map(({ a, aEnd, b, bEnd }) => ({
    baseStart: aEnd > a ? a + 1 : a,
    baseCount: aEnd - a,
    headStart: bEnd > b ? b + 1 : b,
    headCount: bEnd - b,
  }));
}

/** Without the lines that both begin and end with. */
function trimmed(a: Uint32Array, b: Uint32Array, span: Span): Span {
  let { a: from, aEnd, b: into, bEnd } = span;
  while (from < aEnd && into < bEnd && a[from] === b[into]) {
    from++;
    into++;
  }
  while (aEnd > from && bEnd > into && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  return { a: from, aEnd, b: into, bEnd };
}

/** Spans that differ by Myers' greedy search; null where it would cost too much. */
function shortest(a: Uint32Array, b: Uint32Array, span: Span, budget: Budget): Span[] | null {
  const n = span.aEnd - span.a;
  const m = span.bEnd - span.b;
  if (n === 0 || m === 0) return n === m ? [] : [span];
  const most = Math.min(n + m, MAX_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  const at = (k: number) => reach[k + most + 1] ?? 0;
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice(most + 1 - d, most + 2 + d));
    for (let k = -d; k <= d; k += 2) {
      if (k < -m || k > n) continue;
      let x = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
      const start = x;
      while (x < n && x - k < m && a[span.a + x] === b[span.b + x - k]) x++;
      budget.steps -= 1 + x - start;
      reach[k + most + 1] = x;
      if (x >= n && x - k >= m) return backwards(trace, span, n, m);
    }
    if (budget.steps < 0) return null;
  }
  return null;
}

/** The way back through the trace; each step is one line less. */
function backwards(trace: readonly Int32Array[], span: Span, n: number, m: number): Span[] {
  const spans: Span[] = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d > 0; d--) {
    const row = trace[d] ?? new Int32Array();
    const at = (k: number) => row[k + d] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const px = down ? at(k + 1) : at(k - 1);
    const py = px - (down ? k + 1 : k - 1);
    spans.push({
      a: span.a + px,
      aEnd: span.a + px + (down ? 0 : 1),
      b: span.b + py,
      bEnd: span.b + py + (down ? 1 : 0),
    });
    x = px;
    y = py;
  }
  return spans.reverse();
}

/** Patience: lines that stand once on each side, in their longest common order, split what is too much into pieces. */
function anchored(a: Uint32Array, b: Uint32Array, span: Span, kinds: number): Span[] {
  const anchors = inOrder(uniquePairs(a, b, span, kinds));
  if (anchors.length === 0 || anchors.length > MAX_PIECES * 50) return [span];
  const budget: Budget = { steps: MAX_STEPS };
  const spans: Span[] = [];
  let from = { a: span.a, b: span.b };
  let pieces = 0;
  for (const anchor of [...anchors, { a: span.aEnd, b: span.bEnd }]) {
    const piece = trimmed(a, b, { a: from.a, aEnd: anchor.a, b: from.b, bEnd: anchor.b });
    from = { a: anchor.a + 1, b: anchor.b + 1 };
    if (piece.a === piece.aEnd && piece.b === piece.bEnd) continue;
    const small = ++pieces <= MAX_PIECES && budget.steps > 0;
    spans.push(...((small ? shortest(a, b, piece, budget) : null) ?? [piece]));
  }
  return spans;
}

function uniquePairs(a: Uint32Array, b: Uint32Array, span: Span, kinds: number): { a: number; b: number }[] {
  const once = (lines: Uint32Array, from: number, to: number) => {
    // 0: never, -1: more than once, else position + 1.
    const where = new Int32Array(kinds);
    for (let i = from; i < to; i++) {
      const id = lines[i] ?? 0;
      where[id] = where[id] === 0 ? i + 1 : -1;
    }
    return where;
  };
  const inA = once(a, span.a, span.aEnd);
  const inB = once(b, span.b, span.bEnd);
  const pairs: { a: number; b: number }[] = [];
  for (let i = span.a; i < span.aEnd; i++) {
    const id = a[i] ?? 0;
    const there = inB[id] ?? 0;
    if (inA[id] === i + 1 && there > 0) pairs.push({ a: i, b: there - 1 });
  }
  return pairs;
}

/** The longest run of pairs that ascends on both sides; `pairs` ascend in `a`. */
function inOrder(pairs: readonly { a: number; b: number }[]): { a: number; b: number }[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length);
  const b = (index: number | undefined) => (index === undefined ? -1 : (pairs[index]?.b ?? -1));
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (b(ends[middle]) < pair.b) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const run: { a: number; b: number }[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** Neighbours without an equal line between them are one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && last.aEnd === span.a && last.bEnd === span.b) {
      last.aEnd = span.aEnd;
      last.bEnd = span.bEnd;
    } else all.push({ ...span });
  }
  return all;
}
