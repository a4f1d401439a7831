// A report file → what a tool said, by the named reader or by the one that recognises it.
import { ProblemError } from "../../shared/problem.ts";
import { FORMATS, loaded, namedReader, READERS } from "./index.ts";
import type { LazyReader, Reader, Reading, ReadOptions } from "./reader.ts";
import { tooManyBytes } from "./report-problems.ts";
import { withoutRunnerNoise } from "./runner-noise.ts";
import { decodeText, stripAnsi } from "./text.ts";

const LOOKED_AT = 64 * 1024;

export interface ReportFile {
  /** As the user knows it; named in problems, and a hint for detection. */
  path: string;
  format?: string;
  options: ReadOptions;
}

/**
 * A report file. ProblemError: report-format (nobody recognises it, or no such format), report-too-large, report-empty,
 * report-unreadable, report-entities; each with `where.path`.
 */
export async function readReport(bytes: Uint8Array, file: ReportFile): Promise<Reading> {
  try {
    if (bytes.length > file.options.limits.bytes)
      throw tooManyBytes("file", bytes.length, file.options.limits);
    const reader = file.format === undefined ? recognised(bytes, file.path) : namedReader(file.format);
    return (await loaded(reader)).read(bytes, file.options);
  } catch (error) {
    throw error instanceof ProblemError ? located(error, file.path) : error;
  }
}

function recognised(bytes: Uint8Array, path: string): Reader | LazyReader {
  const start = stripAnsi(decodeText(bytes.subarray(0, LOOKED_AT)));
  if (bytes.length === 0 || (bytes.length <= LOOKED_AT && start.trim() === "")) {
    throw new ProblemError({
      code: "report-empty",
      message: "The file is empty.",
      todo: "The tool ended before it wrote anything: look at its output, and check the path it was told to write to.",
    });
  }
  const beginnings = [start, withoutRunnerNoise(start)];
  const reader =
    READERS.find(
      (candidate) => candidate.from !== "output" && beginnings.some((text) => candidate.detects(text, path)),
    ) ?? readerOfText(stripAnsi(decodeText(bytes)), path);
  if (reader) return reader;
  throw new ProblemError({
    code: "report-format",
    message: "No reader recognises this file.",
    todo: `Name its format with \`format\` (or \`read --as\`): one of ${FORMATS.join(", ")}.`,
  });
}

function readerOfText(text: string, path: string): Reader | LazyReader | undefined {
  return READERS.find((candidate) => candidate.from === "output" && candidate.detects(text, path));
}

function located(error: ProblemError, path: string): ProblemError {
  return new ProblemError(
    error.problems.map((problem) => ({ ...problem, where: problem.where ?? { path } })),
    error,
  );
}
