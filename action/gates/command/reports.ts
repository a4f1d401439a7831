// What a finished command left behind: report files, and what its own output says. Loaded when there is
// something to read, with all the readers behind it.
import { posix } from "node:path";
import type { Reason } from "../../../shared/contract/report.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { outputFindings } from "../../parsers/output.ts";
import { readOutput, readReport } from "../../parsers/read.ts";
import { READ_LIMITS, type Reading, type ReadOptions } from "../../parsers/reader.ts";
import type { CommandExit, Files } from "../../ports.ts";
import type { GatePorts, Place } from "../gate.ts";
import { type CommandFacts, type ReportFact, SCRATCH_VARIABLE } from "./facts.ts";
import type { CommandTarget } from "./target.ts";

export interface Ended {
  target: CommandTarget;
  place: Place;
  ports: GatePorts;
  exit: CommandExit;
  /** Wall clock when the command began; older reports are not its own. */
  startedMs: number;
}

export async function readEnded(ended: Ended): Promise<Pick<CommandFacts, "reports" | "output" | "lines">> {
  const { target, place, exit } = ended;
  if (exit.end !== "ran") return { reports: [], output: null, lines: [] };
  const options: ReadOptions = { root: place.root, cwd: target.cwd, limits: READ_LIMITS };
  const files = await readReports({ ...ended, options });
  const { output, unread } = await outputReading(target, exit, options);
  const lines = exit.code === 0 ? [] : outputFindings(`${exit.stdout}\n${exit.stderr}`, READ_LIMITS, options);
  return { reports: [...files, ...unread], output, lines };
}

interface OutputFacts {
  output: Reading | null;
  /** An output that was promised in a format and is not counts as a report that cannot be read. */
  unread: ReportFact[];
}

async function outputReading(
  target: CommandTarget,
  exit: CommandExit,
  options: ReadOptions,
): Promise<OutputFacts> {
  const format = target.format === null ? {} : { format: target.format };
  try {
    const output = await readOutput({ stdout: exit.stdout, stderr: exit.stderr, ...format, options });
    return { output, unread: [] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const path = "the command's output";
    const unread =
      target.format === null ? [] : [{ path, required: true, problem: fromProblem(error, path) }];
    return { output: null, unread };
  }
}

interface Reports extends Ended {
  options: ReadOptions;
}

async function readReports(given: Reports): Promise<ReportFact[]> {
  const facts = await Promise.all(given.target.reports.map((report) => readEntry(report, given)));
  return facts.flat();
}

async function readEntry(report: CommandTarget["reports"][number], given: Reports): Promise<ReportFact[]> {
  const { required } = report;
  const { place, ports, target } = given;
  const scratch = `$${SCRATCH_VARIABLE}/`;
  const inScratch = report.path.startsWith(scratch);
  const within = inScratch ? place.scratch : place.root;
  const pattern = inScratch ? report.path.slice(scratch.length) : posix.join(target.cwd, report.path);
  const found = /[*?[{]/.test(pattern) ? await ports.files.glob(pattern, within) : [pattern];
  if (found.length === 0) {
    return [
      {
        path: report.path,
        required,
        problem: { code: "report-missing", text: `No file matches ${report.path}` },
      },
    ];
  }
  return Promise.all(
    found.map(async (path): Promise<ReportFact> => {
      const shown = inScratch ? `${scratch}${path}` : path;
      return {
        path: shown,
        required,
        ...(await readFile({ path, shown, within, format: report.format }, given)),
      };
    }),
  );
}

interface OneFile {
  path: string;
  shown: string;
  within: string;
  format: string | null;
}

async function readFile(file: OneFile, given: Reports): Promise<{ reading: Reading } | { problem: Reason }> {
  const { files } = given.ports;
  const absolute = `${file.within}/${file.path}`;
  try {
    // Read before its age is asked: of a link out of the checkout, the age is that of another's file.
    const bytes = await files.read(absolute, { maxBytes: READ_LIMITS.bytes, within: file.within });
    if (bytes === null) return { problem: missing(file.shown, false) };
    if (await leftOver(files, absolute, given.startedMs)) return { problem: missing(file.shown, true) };
    const format = file.format === null ? {} : { format: file.format };
    return { reading: await readReport(bytes, { path: file.shown, ...format, options: given.options }) };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: fromProblem(error, file.shown) };
    throw error;
  }
}

/** A report older than the run was committed or restored from a cache: believing it would be green by accident. */
async function leftOver(files: Files, path: string, startedMs: number): Promise<boolean> {
  const stat = await files.stat(path);
  return stat !== null && stat.modifiedMs < startedMs - slackOf(stat.modifiedMs);
}

/**
 * What a file's time may lag behind ours: kernels write the last tick's, and some file systems whole seconds, FAT every
 * second one. No more than that, because a job may begin to judge right after its checkout.
 */
const slackOf = (modifiedMs: number): number => (Number.isInteger(modifiedMs / 1000) ? 2000 : 50);

function missing(path: string, stale: boolean): Reason {
  const text = stale
    ? `${path} is older than this run, so the command did not write it; delete it before the command or correct the path`
    : `The command did not write ${path}; correct \`reports\` or the command's output option`;
  return { code: "report-missing", text };
}

const REPORT_CODES = new Set([
  "report-missing",
  "report-empty",
  "report-unreadable",
  "report-outside",
  "report-too-large",
] as const);

function fromProblem(error: ProblemError, path: string): Reason {
  const problem = error.problems[0];
  const code = [...REPORT_CODES].find((known) => known === problem?.code) ?? "report-unreadable";
  const text = problem ? `${problem.message} ${problem.todo}` : `${path} cannot be read`;
  return { code, text: text.slice(0, 2000) };
}
