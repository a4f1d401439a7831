// Two lists of line hashes → the runs of lines that are the same, in order. Patience first (lines that are once in each),
// Myers for the small gaps between, and never more work than a cap: when nothing matches there is nothing to align.

/** `rows` lines from `expected` on in the one list are those from `actual` on in the other. */
export interface Run {
  expected: number;
  actual: number;
  rows: number;
}

interface Span {
  e: number;
  eEnd: number;
  a: number;
  aEnd: number;
}
type Lines = readonly number[] | Float64Array;

/** Edits that Myers may make in one gap; its memory is the square of it. */
const MOST_EDITS = 400;
/** Depth of gaps within gaps. */
const MOST_DEPTH = 12;

export function matchLines(expected: Lines, actual: Lines): Run[] {
  const runs: Run[] = [];
  matchSpan({ expected, actual, runs }, { e: 0, eEnd: expected.length, a: 0, aEnd: actual.length }, 0);
  return joinRuns(runs);
}

interface Matching {
  expected: Lines;
  actual: Lines;
  /** In order. */
  runs: Run[];
}

function matchSpan(matching: Matching, span: Span, depth: number): void {
  const { expected, actual, runs } = matching;
  let { e, eEnd, a, aEnd } = span;
  const head = { expected: e, actual: a, rows: 0 };
  while (e < eEnd && a < aEnd && expected[e] === actual[a]) [e, a] = [e + 1, a + 1];
  head.rows = e - head.expected;
  let tail = 0;
  while (e < eEnd && a < aEnd && expected[eEnd - 1] === actual[aEnd - 1])
    [eEnd, aEnd, tail] = [eEnd - 1, aEnd - 1, tail + 1];
  if (head.rows > 0) runs.push(head);
  if (e < eEnd && a < aEnd) matchGap(matching, { e, eEnd, a, aEnd }, depth);
  if (tail > 0) runs.push({ expected: eEnd, actual: aEnd, rows: tail });
}

function matchGap(matching: Matching, gap: Span, depth: number): void {
  const anchors = depth < MOST_DEPTH ? anchorsIn(matching, gap) : [];
  if (anchors.length === 0) {
    for (const run of shortestEdit(matching, gap)) matching.runs.push(run);
    return;
  }
  let { e, a } = gap;
  for (const anchor of anchors) {
    if (anchor.e < e || anchor.a < a) continue;
    // The anchor's own line is the head of what follows, so that its neighbours below are taken along.
    matchSpan(matching, { e, eEnd: anchor.e, a, aEnd: anchor.a }, depth + 1);
    let rows = 1;
    while (
      anchor.e + rows < gap.eEnd &&
      anchor.a + rows < gap.aEnd &&
      matching.expected[anchor.e + rows] === matching.actual[anchor.a + rows]
    )
      rows += 1;
    matching.runs.push({ expected: anchor.e, actual: anchor.a, rows });
    [e, a] = [anchor.e + rows, anchor.a + rows];
  }
  matchSpan(matching, { e, eEnd: gap.eEnd, a, aEnd: gap.aEnd }, depth + 1);
}

interface Anchor {
  e: number;
  a: number;
}

/** Lines that are once in each side of the gap, the longest row of them that keeps the order. */
function anchorsIn({ expected, actual }: Matching, gap: Span): Anchor[] {
  const places = new Map<number, { e: number; a: number; often: boolean }>();
  for (let e = gap.e; e < gap.eEnd; e += 1) {
    const line = expected[e] as number;
    const known = places.get(line);
    if (known) known.often = true;
    else places.set(line, { e, a: -1, often: false });
  }
  for (let a = gap.a; a < gap.aEnd; a += 1) {
    const known = places.get(actual[a] as number);
    if (!known) continue;
    if (known.a >= 0) known.often = true;
    known.a = a;
  }
  const unique = [...places.values()].filter(({ a, often }) => a >= 0 && !often);
  return longestRising(unique);
}

/** The longest subsequence of pairs (sorted by `e`) whose `a` rises. */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ a }, index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Anchor).a < a) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1] as number;
    tops[low] = index;
  });
  const found: Anchor[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) found.push(pairs[at] as Anchor);
  return found.reverse();
}

/** Myers' greedy edit script of the gap; nothing when it takes more than the cap. */
function shortestEdit({ expected, actual }: Matching, gap: Span): Run[] {
  const [n, m] = [gap.eEnd - gap.e, gap.aEnd - gap.a];
  const most = Math.min(n + m, MOST_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const origin = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(furthest.slice(origin - edits - 1, origin + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const [below, above] = [furthest[origin + k - 1] as number, furthest[origin + k + 1] as number];
      let e = k === -edits || (k !== edits && below < above) ? above : below + 1;
      while (e < n && e - k < m && expected[gap.e + e] === actual[gap.a + e - k]) e += 1;
      furthest[origin + k] = e;
      if (e >= n && e - k >= m) return walkBack(trace, gap);
    }
  }
  return [];
}

function walkBack(trace: readonly Int32Array[], gap: Span): Run[] {
  const runs: Run[] = [];
  let [e, a] = [gap.eEnd - gap.e, gap.aEnd - gap.a];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    // `trace[edits]` holds diagonals -edits-1 to edits+1 as they were before this round.
    const at = (k: number) => (trace[edits] as Int32Array)[k + edits + 1] as number;
    const k = e - a;
    const previous = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
    const from = edits === 0 ? 0 : at(previous);
    const start = edits === 0 ? 0 : previous === k + 1 ? from : from + 1;
    if (e > start) runs.push({ expected: gap.e + start, actual: gap.a + start - k, rows: e - start });
    if (edits === 0) break;
    [e, a] = [from, from - previous];
  }
  return runs.reverse();
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.expected + last.rows === run.expected && last.actual + last.rows === run.actual)
      last.rows += run.rows;
    else joined.push({ ...run });
  }
  return joined;
}
