// `proofmark merge`: kept runs of shards become one, with one verdict.

import { ProblemError } from "../../shared/problem.ts";
import { systemClock } from "../adapters/clock.ts";
import { createFiles } from "../adapters/files.ts";
import { createJournal } from "../journal.ts";
import { keepTrail } from "../keep.ts";
import { mergeRuns } from "../merge-runs.ts";
import { nameRun } from "../name-run.ts";
import { exitCode } from "../verify.ts";
import { absolute, type Command, choice, type Surroundings, text, type Values } from "./command.ts";
import { renderReport } from "./verify.ts";

export async function mergeCommand(
  values: Values,
  positionals: readonly string[],
  around: Surroundings,
): ReturnType<Command["run"]> {
  const format = choice(values, "format", ["text", "json", "markdown"]);
  if (positionals.length === 0)
    throw new ProblemError({
      code: "command-usage",
      message: "`proofmark merge` needs the runs of the shards.",
      todo: "Name their folders, or the folder that holds them: `proofmark merge shards`.",
    });
  const files = createFiles();
  const journal = createJournal(systemClock);
  const id = nameRun(systemClock);
  const out = text(values, "out");
  const directory = absolute(out ?? `artifacts/runs/${id}`, around.cwd);
  const folders = positionals.map((folder) => absolute(folder, around.cwd));
  const scrub = async (given: string): Promise<string> => given;
  const { report } = await mergeRuns({ folders, directory, id, scrub }, { files, journal });
  await keepTrail(directory, { requests: [], journal }, files);
  const shown = await renderReport(report, format, around);
  const told = format === "text" ? `${shown}\nReport: ${directory}/report.html\n` : shown;
  return { stdout: told, exit: exitCode(report) };
}
