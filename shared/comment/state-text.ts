// The memory as the marker carries it. Version 2 is what is written; version 1, which knew no single failures, is read.
// By hand and not by schema: this is read wherever a comment is, and a schema library would be loaded for it alone.
import { FAILURE_DIGITS, MAX_FAILURES } from "./signature.ts";
import { type CommentState, type HistoryEntry, MAX_RUNS, type RunStamp } from "./state.ts";

export const MAX_ENCODED = 4096;
export type StateVersion = "v1" | "v2";

const CONCLUSIONS = ["ready", "continue", "blocked"] as const;
const SHORT_HEAD = 12;

/**
 * Base64url of JSON, at most 4 KB. What finds no room is let go from the old end: single failures first, then the long
 * form of commits, then whole runs.
 */
export function encodeState(state: CommentState): string {
  const runs = state.runs.slice(-MAX_RUNS);
  const short = (upTo: number, change: (run: HistoryEntry) => HistoryEntry): string | null => {
    for (let at = 0; at < upTo; at += 1) {
      const run = runs[at];
      if (run) runs[at] = change(run);
      const encoded = encode(state.stamp, runs);
      if (encoded.length <= MAX_ENCODED) return encoded;
    }
    return null;
  };
  const whole = encode(state.stamp, runs);
  if (whole.length <= MAX_ENCODED) return whole;
  const leaner =
    short(runs.length - 1, (run) => ({ ...run, failures: [] })) ??
    short(runs.length - 1, (run) => ({ ...run, head: run.head.slice(0, SHORT_HEAD) }));
  if (leaner !== null) return leaner;
  for (;;) {
    runs.shift();
    const encoded = encode(state.stamp, runs);
    if (encoded.length <= MAX_ENCODED || runs.length === 0) return encoded;
  }
}

/** Lists and not mappings: names twenty times over would take the room of the failures. */
function encode(stamp: RunStamp, runs: readonly HistoryEntry[]): string {
  const s = [stamp.head, stamp.run, stamp.attempt, stamp.startedAt];
  const r = runs.map((run) => [
    run.head,
    run.score,
    CONCLUSIONS.indexOf(run.conclusion),
    run.fresh,
    run.signature,
    run.at,
    run.failing,
    run.failures.join(""),
  ]);
  return Buffer.from(JSON.stringify({ v: 2, s, r })).toString("base64url");
}

/** Null for anything that `encodeState`, of this version or the one before, would not have written. */
export function decodeState(encoded: string, version: StateVersion = "v2"): CommentState | null {
  if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9_-]+$/.test(encoded)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"));
    return version === "v1" ? fromVersion1(value) : fromVersion2(value);
  } catch {
    return null;
  }
}

type Check = (value: unknown) => boolean;

const isWhole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const isScore: Check = (value) => isWhole(value) && Number(value) <= 100;
/** What `Date` can hold, in seconds. */
const isMoment: Check = (value) => isWhole(value) && Number(value) <= 8_640_000_000_000;
const isSignature = matches(/^(?:[0-9a-f]{16})?$/);
const isCommit = matches(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/);
const isHead = matches(/^(?:[0-9a-f]{0,12}|[0-9a-f]{40}|[0-9a-f]{64})$/);
const isPacked = matches(new RegExp(`^(?:[A-Za-z0-9_-]{${FAILURE_DIGITS}}){0,${MAX_FAILURES}}$`));

const STAMP = { head: isCommit, run: isWhole, attempt: isWhole, startedAt: isWhole };
const ENTRY_1 = {
  head: matches(/^[0-9a-f]{0,12}$/),
  score: isScore,
  conclusion: matches(/^(?:ready|continue|blocked)$/),
  fresh: isWhole,
  signature: isSignature,
  at: isMoment,
};
const ENTRY_2: readonly Check[] = [
  isHead,
  isScore,
  (value) => isWhole(value) && Number(value) < CONCLUSIONS.length,
  isWhole,
  isSignature,
  isMoment,
  isWhole,
  isPacked,
];

const isList = (value: unknown, checks: readonly Check[]): value is readonly unknown[] =>
  Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));

const isRuns = (value: unknown, check: Check): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= MAX_RUNS && value.every(check);

function hasExactly(value: unknown, checks: Readonly<Record<string, Check>>): value is object {
  if (typeof value !== "object" || value === null) return false;
  const names = Object.keys(checks);
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && checks[name]?.(Reflect.get(value, name)))
  );
}

function fromVersion2(value: unknown): CommentState | null {
  const known = hasExactly(value, {
    v: (v) => v === 2,
    s: (s) => isList(s, Object.values(STAMP)),
    r: (r) => isRuns(r, (run) => isList(run, ENTRY_2)),
  });
  if (!known) return null;
  const { s, r } = value as unknown as {
    s: [string, number, number, number];
    r: [string, number, number, number, string, number, number, string][];
  };
  const [head, run, attempt, startedAt] = s;
  return {
    v: 2,
    stamp: { head, run, attempt, startedAt },
    runs: r.map(([commit, score, conclusion, fresh, signature, at, failing, packed]) => ({
      head: commit,
      score,
      conclusion: CONCLUSIONS[conclusion] ?? "blocked",
      fresh,
      signature,
      at,
      failing,
      failures: packed.match(new RegExp(`.{${FAILURE_DIGITS}}`, "g")) ?? [],
    })),
  };
}

function fromVersion1(value: unknown): CommentState | null {
  const known = hasExactly(value, {
    v: (v) => v === 1,
    stamp: (stamp) => hasExactly(stamp, STAMP),
    runs: (runs) => isRuns(runs, (run) => hasExactly(run, ENTRY_1)),
  });
  if (!known) return null;
  const { stamp, runs } = value as unknown as {
    stamp: RunStamp;
    runs: Omit<HistoryEntry, "failing" | "failures">[];
  };
  return { v: 2, stamp, runs: runs.map((run) => ({ ...run, failing: run.fresh, failures: [] })) };
}
