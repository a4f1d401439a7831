// Base findings × head findings → who is to blame for each. One-to-one, never by counts, never by the diff alone. Pure.
import type { Finding, RawFinding } from "../../shared/contract/report.ts";
import type { DiffedFile } from "../ports.ts";
import { type Blame, type Exits, type Sides, stateByDiff } from "./blame.ts";
import { fingerprint, fingerprintKey } from "./fingerprint.ts";
import { indexFiles } from "./lines.ts";
import { matchOutput } from "./match-output.ts";
import { matchTests } from "./match-tests.ts";
import { matchTools } from "./match-tools.ts";
import { createLocator, type SourceLines, type Spot } from "./spot.ts";
import { toolConfigsIn } from "./tool-config.ts";

export type Attributed = Omit<Finding, "reproduce">;

export interface MatchInput {
  gate: string;
  /** Null: the base could not be asked. */
  base: readonly RawFinding[] | null;
  head: readonly RawFinding[];
  files: readonly DiffedFile[];
  /** Lines of a file on one side, without line breaks; null when unknown. The better known, the better the match. */
  lines: SourceLines;
  /** How the command ended on both sides; only what it printed is judged by it. */
  exits?: Exits;
}

/** Head findings in their order, then what was fixed. */
export function matchFindings(input: MatchInput): Attributed[] {
  const locate = createLocator({ index: indexFiles(input.files), lines: input.lines });
  // The base was judged under head's tool configs, so what the base says of them is about head's text.
  const overlaid = new Set(toolConfigsIn(input.files));
  const isOverlaid = (spot: Spot): boolean => spot.path !== null && overlaid.has(spot.path);
  const head = input.head.map((finding) => locate(finding, "head"));
  const base = input.base?.map((finding) => locate(finding, "base")) ?? null;
  const blames = new Map<Spot, Blame>();
  const judged = base === null ? [] : head.filter((spot) => !isOverlaid(spot));
  for (const spot of head) blames.set(spot, byDiffAlone(spot));
  const fixed: Blame[] = [];
  const bases = (base ?? []).filter((spot) => !isOverlaid(spot));
  for (const [sources, match] of MATCHERS) {
    const found = match({
      base: bases.filter((spot) => sources.includes(spot.finding.source)),
      head: judged.filter((spot) => sources.includes(spot.finding.source)),
      exits: input.exits,
      files: input.files,
    });
    for (const blame of found) {
      if (blame.state === "fixed") fixed.push(blame);
      else blames.set(blame.spot, blame);
    }
  }
  const all = [...head.flatMap((spot) => blames.get(spot) ?? []), ...fixed];
  const fingerprints = fingerprintAll(input.gate, all);
  return all.map((blame, at) => attribute(blame, input.gate, fingerprints[at] ?? ""));
}

const MATCHERS: readonly (readonly [readonly RawFinding["source"][], (sides: Sides) => Blame[]])[] = [
  [["tool", "gate"], matchTools],
  [["test"], matchTests],
  [["output"], matchOutput],
];

/** Without the base's findings, an untouched line is given the benefit of the doubt, and nothing else is. */
function byDiffAlone(spot: Spot): Blame {
  const isOld = spot.finding.source !== "test" && stateByDiff(spot) === "new-indirect";
  const state = isOld ? "pre-existing" : "new";
  return { spot, base: null, state, confidence: "low", matchedBy: "diff-only" };
}

function fingerprintAll(gate: string, blames: readonly Blame[]): string[] {
  const keys = blames.map(({ spot }) => {
    const text = spot.source?.lines.raw(spot.source.at) ?? null;
    return fingerprintKey({ gate, finding: spot.finding, path: spot.path, text });
  });
  const order = blames.map((_, at) => at);
  const lineOf = (at: number): number => blames[at]?.spot.finding.line ?? 0;
  const isFixed = (at: number): number => (blames[at]?.state === "fixed" ? 1 : 0);
  // What is fixed is numbered last, so that it takes no number from what is left.
  order.sort((a, b) => isFixed(a) - isFixed(b) || lineOf(a) - lineOf(b) || a - b);
  const seen = new Map<string, number>();
  const found: string[] = [];
  for (const at of order) {
    const key = keys[at] ?? "";
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    found[at] = fingerprint(key, occurrence);
  }
  return found;
}

function attribute(blame: Blame, gate: string, print: string): Attributed {
  const { spot, base, state, confidence, matchedBy } = blame;
  const { finding } = spot;
  const was = state === "fixed" ? spot.finding : base?.finding;
  // A fixed finding is shown where its line is now, else where it was.
  const line = state === "fixed" ? (spot.line ?? finding.line) : finding.line;
  const shift = line !== null && finding.line !== null ? line - finding.line : 0;
  return {
    ...finding,
    gate,
    path: spot.path,
    line,
    endLine: finding.endLine === null ? null : finding.endLine + shift,
    state,
    flaky: false,
    confidence,
    matchedBy,
    basePath: was?.path ?? null,
    baseLine: was?.line ?? null,
    fingerprint: print,
  };
}
