// What can be wrong with a report that is not XML, in words. The path is added by whoever opened the file.
import { type Problem, ProblemError } from "../../shared/problem.ts";
import type { ReadLimits } from "./reader.ts";

const RERUN =
  "Run the tool again and see whether it was killed or ran out of disk; then read the report again.";
const NAME_IT = "Check that the path names the report and not the log, or name another format with `format`.";

export function emptyReport(title: string): ProblemError {
  return problem(
    "report-empty",
    `The ${title} report is empty`,
    "The tool ended before it wrote anything: look at its output, and check the path it was told to write to.",
  );
}

export function tooManyBytes(title: string, bytes: number, limits: ReadLimits): ProblemError {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
  return tooLarge(title, `is ${megabytes(bytes)} MB; the limit is ${megabytes(limits.bytes)} MB`);
}

export function tooLarge(title: string, what: string): ProblemError {
  return problem(
    "report-too-large",
    `The ${title} report ${what}`,
    "Split the run into several report files, or let the tool look at less.",
  );
}

/** The bytes are of another kind than promised: `what` completes "The ESLint report …". */
export function otherKind(title: string, what: string): ProblemError {
  return problem("report-unreadable", `The ${title} report ${what}`, NAME_IT);
}

/** The kind is right, but it was not written to its end. */
export function incomplete(title: string, what: string): ProblemError {
  return problem("report-unreadable", `The ${title} report ${what}`, RERUN);
}

function problem(code: Problem["code"], message: string, todo: string): ProblemError {
  return new ProblemError({ code, message: `${message}.`, todo });
}
