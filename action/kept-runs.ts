// The runs kept in a checkout's `artifacts/runs`, newest first. A folder may have been downloaded, or be half written, or be
// somebody's joke: each one is told of, and none of them hides the others.
import type { Conclusion, GateResult, Report } from "../shared/contract/report.ts";
import { type Problem, ProblemError } from "../shared/problem.ts";
import { type Tally, tally } from "../shared/render/tally.ts";
import type { FileFacts, Files } from "./ports.ts";

interface AnyRun {
  /** Name of its folder. */
  id: string;
}

/** A run with its verdict. */
export interface JudgedRun extends AnyRun {
  kind: "judged";
  /** ISO 8601. */
  startedAt: string;
  durationMs: number;
  conclusion: Conclusion;
  score: number;
  bar: number;
  because: string;
  advisory: boolean;
  event: Report["change"]["event"];
  pullRequest: number | null;
  head: string | null;
  counts: Tally;
  gates: Pick<GateResult, "id" | "title" | "outcome" | "hard">[];
  /** Looked at, of all gates. */
  screens: number;
}

export type KeptRun =
  | JudgedRun
  /** No report yet: it is running, or ended before there was one. */
  | (AnyRun & { kind: "unfinished"; touchedMs: number })
  | (AnyRun & { kind: "unreadable"; problem: Problem });

export interface KeptRuns {
  /** The newest `most` by name, which begins with the time; `total` is how many there are. */
  list(most: number): Promise<{ runs: KeptRun[]; total: number }>;
  /** Strictly, as a downloaded one must be. @throws ProblemError run-missing, report-unreadable, report-too-large, report-outside */
  read(id: string): Promise<{ report: Report; directory: string }>;
  /** Absolute, without links in it; null: there is none, or it is a link. */
  directory(id: string): Promise<string | null>;
}

/** A name that is one folder and nothing else. */
export const RUN_ID = /^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/;

/** In a list of many: what a whole page is worth waiting for is too much for one of a hundred rows. */
const LISTED_BYTES = 32 * 1024 * 1024;
const MOST_BYTES = 80 * 1024 * 1024;

/** `root` is the checkout's top. What was read stays known as long as the file stays as it is. */
export function keptRuns(root: string, files: Pick<Files, "list" | "stat" | "read" | "realPath">): KeptRuns {
  const known = new Map<string, { key: string; run: KeptRun }>();
  const folder = `${root}/artifacts/runs`;

  const directory = async (id: string): Promise<string | null> => {
    if (!RUN_ID.test(id)) return null;
    const [top, runs, real] = await Promise.all([
      files.realPath(root),
      files.realPath(folder),
      files.realPath(`${folder}/${id}`),
    ]);
    const isInside = top !== null && runs?.startsWith(`${top}/`) && real === `${runs}/${id}`;
    return isInside ? real : null;
  };
  const load = async (id: string, maxBytes: number): Promise<Report> => {
    const inside = await directory(id);
    const path = `${inside}/report.json`;
    const size = (inside === null ? null : await files.stat(path))?.bytes ?? 0;
    if (size > maxBytes) throw tooLarge(id, size, maxBytes);
    const bytes = inside === null ? null : await files.read(path, { maxBytes, within: inside });
    if (bytes === null) throw missing(id);
    const { reportFromBytes } = await import("../shared/contract/parse.ts");
    return reportFromBytes(bytes, `artifacts/runs/${id}/report.json`);
  };
  const summarised = async (id: string): Promise<KeptRun> => {
    const facts = await files.stat(`${folder}/${id}/report.json`);
    if (facts === null) return { id, kind: "unfinished", touchedMs: await touched(`${folder}/${id}`, files) };
    const key = keyOf(facts);
    const before = known.get(id);
    if (before?.key === key) return before.run;
    const run = await load(id, LISTED_BYTES).then((report) => summary(id, report), unreadable(id));
    known.set(id, { key, run });
    return run;
  };

  return {
    directory,
    read: async (id) => ({ report: await load(id, MOST_BYTES), directory: (await directory(id)) ?? "" }),
    list: async (most) => {
      const ids = (await files.list(folder))
        .flatMap(({ name, kind }) => (kind === "directory" && RUN_ID.test(name) ? [name] : []))
        .reverse();
      const runs: KeptRun[] = [];
      for (const id of ids.slice(0, most)) runs.push(await summarised(id));
      const gone = [...known.keys()].filter((id) => !ids.includes(id));
      for (const id of gone) known.delete(id);
      return { runs, total: ids.length };
    },
  };
}

const keyOf = ({ bytes, changedMs }: FileFacts): string => `${bytes} ${changedMs}`;

/** Logs grow while gates run; the folder itself changes only when one begins. */
async function touched(run: string, files: Pick<Files, "list" | "stat">): Promise<number> {
  const logs = await files.list(`${run}/logs`);
  const paths = [run, ...logs.slice(0, 200).map(({ name }) => `${run}/logs/${name}`)];
  const facts = await Promise.all(paths.map((path) => files.stat(path)));
  return Math.max(0, ...facts.map((one) => one?.changedMs ?? 0));
}

function summary(id: string, report: Report): JudgedRun {
  const { run, verdict, change } = report;
  return {
    ...{ id, kind: "judged", startedAt: run.startedAt, durationMs: run.durationMs },
    ...{ conclusion: verdict.conclusion, score: verdict.score, bar: verdict.bar, because: verdict.because },
    ...{ advisory: run.advisory, event: change.event, pullRequest: change.pullRequest, head: change.head },
    counts: tally(report.findings),
    gates: report.gates.map((gate) => ({
      ...{ id: gate.id, title: gate.title, outcome: gate.outcome, hard: gate.hard },
    })),
    screens: report.gates.reduce((sum, { pictures }) => sum + (pictures?.screens.length ?? 0), 0),
  };
}

const unreadable =
  (id: string) =>
  (error: unknown): KeptRun => {
    const problem = error instanceof ProblemError ? error.problems[0] : undefined;
    if (problem === undefined) throw error;
    return { id, kind: "unreadable", problem };
  };

const tooLarge = (id: string, bytes: number, most: number): ProblemError =>
  new ProblemError({
    code: "report-too-large",
    message: `Its report has ${Math.ceil(bytes / 1024 / 1024)} MiB, and ${most / 1024 / 1024} are read ${most === LISTED_BYTES ? "in a list of runs" : "at most"}.`,
    where: { path: `artifacts/runs/${id}/report.json` },
    todo:
      most === LISTED_BYTES ? "Open it by itself." : "Proofmark writes none that large: make the run again.",
  });

const missing = (id: string): ProblemError =>
  new ProblemError({
    code: "run-missing",
    message: `There is no run "${id.slice(0, 64)}" in artifacts/runs of this checkout.`,
    todo: "Name one that is kept there; a run that is still going on has no report yet.",
  });
