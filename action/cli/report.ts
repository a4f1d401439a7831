// `proofmark report`: shows a kept run again. The file is read as any report is: strictly.
import type { Report } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import { openPage } from "../adapters/open-page.ts";
import { absolute, type Command, choice, type Surroundings, text, type Values } from "./command.ts";
import { renderReport } from "./verify.ts";

const MOST_BYTES = 100 * 1024 * 1024;

export async function reportCommand(
  values: Values,
  positionals: readonly string[],
  around: Surroundings,
): ReturnType<Command["run"]> {
  const { root } = await openGit(absolute(text(values, "cwd") ?? ".", around.cwd));
  const directory = await runDirectory(positionals[0] ?? null, { root, cwd: around.cwd });
  const page = `${directory}/report.html`;
  const format = choice(values, "format", ["text", "json", "markdown", "path"]);
  if (format === "path") return { stdout: `${page}\n`, exit: 0 };
  const report = await read(`${directory}/report.json`);
  const shown = await renderReport(report, format, around);
  // Only for a person at a terminal: a script that reads the text wants no browser.
  if (format === "text" && around.terminal) await openPage(page, around.env);
  return { stdout: format === "text" ? `${shown}\nReport: ${page}\n` : shown, exit: 0 };
}

/** A run's folder: by path, by its id in `artifacts/runs`, or the latest there. */
async function runDirectory(
  named: string | null,
  { root, cwd }: { root: string; cwd: string },
): Promise<string> {
  const runs = `${root}/artifacts/runs`;
  const id = named ?? (await latest(runs));
  return id.includes("/") ? absolute(id, cwd) : `${runs}/${id}`;
}

/** Read strictly: a run may have been downloaded. @throws ProblemError run-missing, report-unreadable */
export async function readRun(
  named: string | null,
  where: { root: string; cwd: string },
): Promise<{ report: Report; directory: string }> {
  const directory = await runDirectory(named, where);
  return { report: await read(`${directory}/report.json`), directory };
}

async function latest(runs: string): Promise<string> {
  const found = await createFiles().glob("*/report.json", runs);
  const last = found.at(-1)?.split("/")[0];
  if (last) return last;
  throw new ProblemError({
    code: "run-missing",
    message: "No run has been kept here yet.",
    todo: "Run `npx proofmark verify` first.",
  });
}

async function read(path: string): Promise<Report> {
  const bytes = await createFiles().read(path, { maxBytes: MOST_BYTES });
  if (bytes === null) {
    throw new ProblemError({
      code: "run-missing",
      message: `There is no run at ${path}.`,
      todo: "Name a folder of artifacts/runs, or leave the name out for the latest.",
    });
  }
  const { reportFromBytes } = await import("../../shared/contract/parse.ts");
  return reportFromBytes(bytes);
}
