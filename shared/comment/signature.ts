// What fails, as short hashes: the same for two attempts that fail in the same way, whatever numbers, times and folders
// their words hold.
import { createHash } from "node:crypto";
import type { Finding, Report } from "../contract/report.ts";
import { maskText } from "../mask.ts";

/** Digits of one failure's hash, base64url: 24 bits tell a few dozen apart. */
export const FAILURE_DIGITS = 4;
/** So many failures of a run are remembered one by one. */
export const MAX_FAILURES = 24;

export interface Failing {
  /** Hash of the whole set, 16 hex digits; empty when nothing fails. */
  signature: string;
  /** Distinct failures. */
  failing: number;
  /** Hashes of at most `MAX_FAILURES` of them, sorted; all of them or the first. */
  failures: string[];
}

/** What of a report decides and fails: hard gates that do not hold, and what is new in them. */
export function failingOf(report: Report): Failing {
  const keys = failureKeys(report);
  const failures = [...new Set(keys.map(short))].sort();
  return {
    signature: keys.length === 0 ? "" : digest(keys.join("\n")).toString("hex").slice(0, 16),
    failing: failures.length,
    failures: failures.slice(0, MAX_FAILURES),
  };
}

export const signatureOf = (report: Report): string => failingOf(report).signature;

/** New, and neither flaky nor of a gate that holds or only advises. */
export function freshFailures({ gates, findings }: Report): Finding[] {
  const idle = new Set(gates.filter((gate) => !gate.hard || !isBroken(gate)).map(({ id }) => id));
  return findings.filter((finding) => isFresh(finding) && !idle.has(finding.gate));
}

export const isFresh = (finding: Finding): boolean =>
  !finding.flaky &&
  finding.approved === undefined &&
  (finding.state === "new" || finding.state === "new-indirect");

/** No push brings an approval: who waits for code owners goes in no circle. */
const isBroken = ({ kind, outcome }: Report["gates"][number]): boolean =>
  kind !== "owners" && (outcome === "fail" || outcome === "unknown");

/** A gate by itself is a failure only where no finding of it says what fails. */
function failureKeys(report: Report): string[] {
  const fresh = freshFailures(report);
  const spoken = new Set(fresh.map(({ gate }) => gate));
  const silent = report.gates
    .filter((gate) => gate.hard && isBroken(gate) && !spoken.has(gate.id))
    .map((gate) => ["gate", gate.id, gate.outcome, gate.reason?.code ?? ""].join("\0"));
  const said = fresh.map(({ gate, rule, path, test, message }) =>
    [gate, rule, path ?? "", maskText(test ?? message)].join("\0"),
  );
  return [...new Set([...silent, ...said])].sort();
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const short = (key: string): string => digest(key).toString("base64url").slice(0, FAILURE_DIGITS);
