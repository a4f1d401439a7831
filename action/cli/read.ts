// `proofmark read`: what Proofmark reads in a report file, so that a person can see whether it is read right.
import { type Problem, ProblemError } from "../../shared/problem.ts";
import { readReport } from "../parsers/read.ts";
import { READ_LIMITS, type Reading } from "../parsers/reader.ts";
import { countTests } from "../parsers/test-counts.ts";
import type { Files } from "../ports.ts";

/** Of each kind; the JSON has them all. */
const SHOWN = 50;

export interface ReadArgs {
  as: string | null;
  files: string[];
  format: "text" | "json";
}

interface FileReading {
  file: string;
  reading: Reading;
}

/**
 * `root` is the absolute folder that file names and the paths in reports are relative to. Never returns exit 2: whatever is
 * wrong with any file is thrown as one ProblemError that lists all of it.
 */
export async function readCommand(
  args: ReadArgs,
  ports: { files: Files },
  root: string,
): Promise<{ stdout: string; exit: 0 | 2 }> {
  if (args.files.length === 0) {
    throw new ProblemError({
      code: "command-usage",
      message: "No report file was named.",
      todo: "Name one or more files: proofmark read [--as FORMAT] FILE…",
    });
  }
  const readings: FileReading[] = [];
  const problems: Problem[] = [];
  for (const file of args.files) {
    try {
      readings.push({ file, reading: await readFile(file, { args, ports, root }) });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(
        ...error.problems.map((problem) => ({ ...problem, where: { ...problem.where, path: file } })),
      );
    }
  }
  if (problems.length > 0) throw new ProblemError(distinct(problems));
  return { stdout: args.format === "json" ? asJson(readings) : asText(readings), exit: 0 };
}

interface From {
  args: ReadArgs;
  ports: { files: Files };
  root: string;
}

async function readFile(file: string, { args, ports, root }: From): Promise<Reading> {
  const absolute = /^(?:\/|[A-Za-z]:[\\/])/.test(file) ? file : `${root}/${file}`;
  const bytes = await ports.files.read(absolute, { maxBytes: READ_LIMITS.bytes });
  if (bytes === null) {
    throw new ProblemError({
      code: "report-missing",
      message: "There is no such file.",
      todo: "Check the name; relative names start at the folder the command runs in.",
    });
  }
  const format = args.as === null ? {} : { format: args.as };
  return readReport(bytes, { path: file, ...format, options: { root, cwd: "", limits: READ_LIMITS } });
}

/** An unknown `--as` is one mistake, however many files were named. */
function distinct(problems: readonly Problem[]): Problem[] {
  const said = new Set<string>();
  return problems.filter((problem) => {
    const key = problem.message.startsWith("There is no report format") ? problem.message : `${said.size}`;
    const fresh = !said.has(key);
    said.add(key);
    return fresh;
  });
}

function asJson(readings: readonly FileReading[]): string {
  const [only] = readings;
  const value =
    readings.length === 1 && only
      ? summary(only.reading)
      : readings.map(({ file, reading }) => ({ file, ...summary(reading) }));
  return `${JSON.stringify(value, null, 2)}\n`;
}

function summary(reading: Reading) {
  return {
    format: reading.format,
    tests: countTests(reading),
    failures: failed(reading).map(({ id, message, path, line }) => ({ id, message, path, line })),
    findings: reading.findings,
  };
}

const failed = (reading: Reading) => reading.tests.filter((test) => test.status === "failed");

function asText(readings: readonly FileReading[]): string {
  return `${readings.map(({ file, reading }) => fileText(file, reading)).join("\n\n")}\n`;
}

function fileText(file: string, reading: Reading): string {
  const failures = failed(reading).map((test) =>
    ["  ✖ ", test.id, at(test), `\n      ${test.message ?? "failed"}`].join(""),
  );
  const findings = reading.findings.map(
    (finding) => `  ${finding.severity.padEnd(8)}  ${finding.message}  ${finding.rule}${at(finding)}`,
  );
  return [`${file}: ${reading.format}, ${headline(reading)}`, ...some(failures), ...some(findings)].join(
    "\n",
  );
}

function at({ path, line }: { path: string | null; line: number | null }): string {
  return path === null ? "" : `  ${path}${line === null ? "" : `:${line}`}`;
}

function some(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN;
  return more <= 0
    ? [...lines]
    : [...lines.slice(0, SHOWN), `  … and ${more} more; --format json lists them all`];
}

function headline(reading: Reading): string {
  const { total, passed, failed: broken, skipped } = countTests(reading);
  const tests = `${count(total, "test")}: ${passed} passed, ${broken} failed, ${skipped} skipped`;
  const findings = count(reading.findings.length, "finding");
  if (total === 0) return reading.empty ? "nothing in it: no test and no checked file" : findings;
  return reading.findings.length === 0 ? tests : `${tests}; ${findings}`;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
