// What the comment remembers between runs. Anyone who may edit comments can forge it, so it is trusted only for display,
// for ordering runs, and to make a verdict stricter.
import { createHash } from "node:crypto";
import type { Conclusion, Finding, Report } from "../contract/report.ts";

/** Tells which of two runs is the newer: a later CI run wins, within one run the later attempt. */
export interface RunStamp {
  head: string;
  /** GITHUB_RUN_ID; 0 outside CI. */
  run: number;
  attempt: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

export interface HistoryEntry {
  /** First 12 digits of the head commit. */
  head: string;
  score: number;
  conclusion: Conclusion;
  /** New and new-indirect findings that are not flaky. */
  fresh: number;
  /** Hash of the set of new failures, digits, paths and times masked; empty when there are none. */
  signature: string;
  /** Seconds since the epoch. */
  at: number;
}

/** At most 20 runs, oldest first, and 4 KB encoded. */
export interface CommentState {
  v: 1;
  stamp: RunStamp;
  runs: HistoryEntry[];
}

export const MAX_RUNS = 20;
export const MAX_ENCODED = 4096;

/** Base64url of the JSON; the oldest runs are let go until it fits 4 KB. */
export function encodeState(state: CommentState): string {
  for (let from = Math.max(0, state.runs.length - MAX_RUNS); ; from += 1) {
    const runs = state.runs.slice(from);
    const encoded = Buffer.from(JSON.stringify({ ...state, runs })).toString("base64url");
    if (encoded.length <= MAX_ENCODED || runs.length === 0) return encoded;
  }
}

/** Null for anything that `encodeState` would not have written. */
export function decodeState(encoded: string): CommentState | null {
  if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9_-]+$/.test(encoded)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"));
    return isState(value) ? value : null;
  } catch {
    return null;
  }
}

// By hand and not by schema: this is read wherever a comment is, and a schema library would be loaded for it alone.
type Checks<T> = { [Name in keyof T]: (value: unknown) => boolean };

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === "string" && pattern.test(value);

const isConclusion = matches(/^(?:ready|continue|blocked)$/);
const STAMP: Checks<RunStamp> = {
  head: matches(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/),
  run: isWhole,
  attempt: isWhole,
  startedAt: isWhole,
};
const ENTRY: Checks<HistoryEntry> = {
  head: matches(/^[0-9a-f]{0,12}$/),
  score: (value) => isWhole(value) && Number(value) <= 100,
  conclusion: isConclusion,
  fresh: isWhole,
  signature: matches(/^(?:[0-9a-f]{16})?$/),
  at: isWhole,
};
const STATE: Checks<CommentState> = {
  v: (value) => value === 1,
  stamp: (value) => hasExactly(value, STAMP),
  runs: (value) =>
    Array.isArray(value) && value.length <= MAX_RUNS && value.every((entry) => hasExactly(entry, ENTRY)),
};

const isState = (value: unknown): value is CommentState => hasExactly(value, STATE);

function hasExactly<T>(value: unknown, checks: Checks<T>): value is T {
  if (typeof value !== "object" || value === null) return false;
  const names = Object.keys(checks) as (keyof T & string)[];
  return (
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && checks[name](Reflect.get(value, name)))
  );
}

/**
 * Is run `a` newer than run `b`? Equal stamps are not newer. A re-run of an old CI run is an older run, since it judges
 * the old commit again. Where one of the two ran outside CI, only the clock can tell.
 */
export function isNewer(a: RunStamp, b: RunStamp): boolean {
  if (a.run === 0 || b.run === 0 || (a.run === b.run && a.attempt === b.attempt)) {
    return a.startedAt > b.startedAt;
  }
  return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}

/** The memory after `report`; judging one commit again replaces its entry, for it is no further attempt. */
export function nextState(previous: CommentState | null, report: Report, stamp: RunStamp): CommentState {
  const entry: HistoryEntry = {
    head: stamp.head.slice(0, 12),
    score: report.verdict.score,
    conclusion: report.verdict.conclusion,
    fresh: report.findings.filter(isFreshFailure).length,
    signature: signatureOf(report),
    at: Math.floor(stamp.startedAt / 1000),
  };
  const earlier = previous?.runs ?? [];
  const again = earlier.at(-1)?.head === entry.head;
  return { v: 1, stamp, runs: [...(again ? earlier.slice(0, -1) : earlier), entry].slice(-MAX_RUNS) };
}

/** 16 hex digits that two attempts share when they fail in the same way; empty when nothing new fails. */
export function signatureOf(report: Report): string {
  const failing = report.gates
    .filter((gate) => gate.hard && (gate.outcome === "fail" || gate.outcome === "unknown"))
    .map((gate) => ["gate", gate.id, gate.outcome, gate.reason?.code ?? ""].join("\0"));
  const fresh = report.findings
    .filter(isFreshFailure)
    .map((finding) =>
      [finding.gate, finding.rule, masked(finding.path ?? ""), masked(finding.test ?? finding.message)].join(
        "\0",
      ),
    );
  const keys = [...new Set([...failing, ...fresh])].sort();
  if (keys.length === 0) return "";
  return createHash("sha256").update(keys.join("\n")).digest("hex").slice(0, 16);
}

const isFreshFailure = (finding: Finding): boolean =>
  !finding.flaky && (finding.state === "new" || finding.state === "new-indirect");

/** Temporary folders, addresses, times and counts differ between two runs of one failure. */
function masked(text: string): string {
  return text
    .replace(/(?:[A-Za-z]:)?(?:[\\/][\w.@+-]+){2,}/g, "<path>")
    .replace(/0x[0-9a-fA-F]+|\b[0-9a-f]{7,64}\b/g, "<hex>")
    .replace(/\d+(?:[.:,]\d+)*/g, "<n>");
}

/** Which run a report is of, for telling the newer of two. */
export function stampOf({ change, run }: Report): RunStamp {
  return {
    head: change.head ?? "",
    run: run.ciRun?.id ?? 0,
    attempt: run.ciRun?.attempt ?? 0,
    startedAt: Date.parse(run.startedAt),
  };
}
