// Run folders as `proofmark verify` leaves them, made from reports.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Conclusion, Report } from "../../shared/contract/report.ts";
import { digits } from "./report-parts.ts";
import { clean, red, unknownGate } from "./reports.ts";

/** As a run that began at `startedAt` names its folder. */
export const runIdOf = (startedAt: string, tail = "a1b2c3"): string =>
  `${startedAt.replace(/[-:]|\.\d+Z$/g, "")}-${tail}`;

/** Writes a run's folder below `root`; its id. */
export function keep(
  root: string,
  report: Report,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  id = runIdOf(report.run.startedAt),
): string {
  const folder = join(root, "artifacts/runs", id);
  const whole = { "report.json": JSON.stringify(report), ...files };
  for (const [name, content] of Object.entries(whole)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return id;
}

export const at = (report: Report, startedAt: string, score?: number): Report => ({
  ...report,
  run: { ...report.run, id: runIdOf(startedAt), startedAt },
  verdict: score === undefined ? report.verdict : verdictAt(report, score),
});

function verdictAt({ verdict }: Report, score: number): Report["verdict"] {
  const conclusion: Conclusion = score >= verdict.bar ? "ready" : verdict.conclusion;
  const deductions =
    score === 100
      ? []
      : [{ gate: null, points: 100 - score, because: "So that there is a trend to look at" }];
  return {
    ...verdict,
    score,
    conclusion: score < verdict.bar && conclusion === "ready" ? "continue" : conclusion,
    deductions,
  };
}

/** Score, whether a gate could not be judged, whether it was a pull request's run. */
const WEEK: readonly (readonly [score: number, unknown: boolean, pull: boolean])[] = [
  [78, false, true],
  [49, true, false],
  [49, false, false],
  [86, false, false],
  [92, false, false],
  [100, false, true],
  [96, false, false],
  [49, false, false],
  [90, false, false],
  [97, false, true],
  [100, false, false],
  [100, false, true],
  [49, true, true],
  [49, false, false],
  [71, false, false],
  [94, false, true],
  [98, false, false],
  [100, false, false],
  [100, false, true],
  [97, false, true],
  [49, false, false],
  [88, false, false],
  [96, false, true],
];

/** Runs of some days, the newest at `newest`: a trend as projects have it. The ids, newest first. */
export function keepWeek(root: string, newest: string): string[] {
  const end = Date.parse(newest);
  return WEEK.map(([score, unknown, pull], index) => {
    const since = (WEEK.length - 1 - index) * 3.4 * 3_600_000;
    const made = score >= 94 ? clean() : unknown ? unknownGate() : red();
    const report = at(made, new Date(end - since).toISOString(), score);
    const change = { ...report.change, head: digits(index).repeat(3).slice(0, 40) };
    const local = { event: "local" as const, pullRequest: null };
    const durationMs = 6_000 + ((index * 7_919) % 31_000);
    const whole = {
      ...report,
      run: { ...report.run, durationMs },
      change: pull ? { ...change, pullRequest: 120 + (index >> 1) } : { ...change, ...local },
    };
    return keep(root, whole, logsOf(whole));
  }).reverse();
}

const logsOf = (report: Report): Record<string, string> =>
  Object.fromEntries(
    report.gates.flatMap(({ log, title }) =>
      log === null || log.includes("..") ? [] : [[log, `> ${title}\n\nThe end of this log.\n`]],
    ),
  );
