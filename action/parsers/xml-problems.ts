// What can be wrong with a report because it is XML, in words. The path is added by whoever opened the file.
import { ProblemError } from "../../shared/problem.ts";
import { incomplete, otherKind } from "./report-problems.ts";

export function entities(title: string, what: string): ProblemError {
  return new ProblemError({
    code: "report-entities",
    message: `The ${title} report ${what}; entities can blow a small file up to gigabytes or read other files, so they are refused.`,
    todo: "Write the report without a DOCTYPE and with only &lt; &gt; &amp; &quot; &apos; and numeric references.",
  });
}

export function notXml(title: string, beginning: string): ProblemError {
  const seen = beginning.trim().replace(/\s+/g, " ").slice(0, 40);
  return otherKind(title, `is not XML: it begins with ${JSON.stringify(seen)}`);
}

export function wrongRoot(title: string, root: string, roots: readonly string[]): ProblemError {
  const expected = roots.map((name) => `<${name}>`).join(" or ");
  return otherKind(title, `is XML of another kind: its root is <${root.slice(0, 80)}>, not ${expected}`);
}

export function cutOff(title: string, line: number, inside: string | null): ProblemError {
  const where = inside === null ? "before its first element" : `inside <${inside}>`;
  return incomplete(title, `was cut off at line ${line}, ${where}`);
}

export function several(title: string, line: number): ProblemError {
  return new ProblemError({
    code: "report-unreadable",
    message: `The ${title} report holds more than one XML document: a second begins at line ${line}.`,
    todo: "Let each run write its own file and list them with a glob, rather than appending to one.",
  });
}

export function malformed(title: string, line: number, why: string): ProblemError {
  return incomplete(title, `is not well-formed XML at line ${line}: ${why}`);
}
