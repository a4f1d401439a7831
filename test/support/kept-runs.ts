// Run folders as `proofmark verify` leaves them, made from reports.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Conclusion, Report } from "../../shared/contract/report.ts";
import { advisory, clean, noBase, red, unknownGate } from "./reports.ts";

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

/** Two dozen runs of some days, the newest at `newest`: a trend as projects have it. The ids, newest first. */
export function keepWeek(root: string, newest: string): string[] {
  const scores = [
    78, 49, 49, 86, 92, 100, 96, 49, 90, 97, 100, 100, 49, 49, 71, 94, 98, 100, 100, 97, 49, 88, 96,
  ];
  const makes = [clean, red, unknownGate, advisory, noBase];
  const end = Date.parse(newest);
  return scores
    .map((score, index) => {
      const since = (scores.length - 1 - index) * 3.4 * 3_600_000;
      const make =
        score >= 94
          ? clean
          : score === 49 && index % 3 === 0
            ? unknownGate
            : score < 80
              ? red
              : (makes[index % makes.length] ?? red);
      const report = at(make(), new Date(end - since).toISOString(), score);
      return keep(root, report, logsOf(report));
    })
    .reverse();
}

const logsOf = (report: Report): Record<string, string> =>
  Object.fromEntries(
    report.gates.flatMap(({ log, title }) =>
      log === null || log.includes("..") ? [] : [[log, `> ${title}\n\nThe end of this log.\n`]],
    ),
  );
