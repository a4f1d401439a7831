// What can be wrong with an XML report, in words. The path is added by whoever opened the file.
import { type Problem, ProblemError } from "../../shared/problem.ts";

const RERUN =
  "Run the tool again and see whether it was killed or ran out of disk; then read the report again.";

export function emptyReport(title: string): ProblemError {
  return problem(
    "report-empty",
    `The ${title} report is an empty file`,
    "The tool ended before it wrote anything: look at its output, and check the path it was told to write to.",
  );
}

export function tooLarge(title: string, what: string): ProblemError {
  return problem(
    "report-too-large",
    `The ${title} report ${what}`,
    "Split the run into several report files, or leave captured output out of the report.",
  );
}

export function entities(title: string, what: string): ProblemError {
  return problem(
    "report-entities",
    `The ${title} report ${what}, which is refused: entities can blow a small file up to gigabytes or read other files`,
    "Write the report without a DOCTYPE and with only &lt; &gt; &amp; &quot; &apos; and numeric references.",
  );
}

export function notXml(title: string, beginning: string): ProblemError {
  const seen = beginning.trim().replace(/\s+/g, " ").slice(0, 40);
  return problem(
    "report-unreadable",
    `The ${title} report is not XML: it begins with ${JSON.stringify(seen)}`,
    "Check that the path names the report and not the log, or name another format with `format`.",
  );
}

export function wrongRoot(title: string, root: string, roots: readonly string[]): ProblemError {
  return problem(
    "report-unreadable",
    `This is XML but no ${title} report: its root is <${root.slice(0, 80)}>, not ${roots.map((name) => `<${name}>`).join(" or ")}`,
    "Check the path, or name the format with `format`.",
  );
}

export function cutOff(title: string, line: number, inside: string | null): ProblemError {
  const where = inside === null ? "before its first element" : `inside <${inside}>`;
  return problem("report-unreadable", `The ${title} report was cut off at line ${line}, ${where}`, RERUN);
}

export function several(title: string, line: number): ProblemError {
  return problem(
    "report-unreadable",
    `The ${title} report holds more than one XML document: a second begins at line ${line}`,
    "Let each run write its own file and list them with a glob, rather than appending to one.",
  );
}

export function malformed(title: string, line: number, why: string): ProblemError {
  return problem(
    "report-unreadable",
    `The ${title} report is not well-formed XML at line ${line}: ${why}`,
    RERUN,
  );
}

function problem(code: Problem["code"], message: string, todo: string): ProblemError {
  return new ProblemError({ code, message: `${message}.`, todo });
}
