// unknown → Report, or all problems with their paths. A report may come from a hostile pull request: nothing is repaired,
// defaulted or passed through unread.
import * as v from "valibot";
import { type Problem, ProblemError } from "../problem.ts";
import { REPORT_SCHEMA, type Report, reportSchema } from "./report.ts";

/** Larger than any report within the limits of `report.ts` that a run writes. */
export const MAX_REPORT_BYTES = 80 * 1024 * 1024;
const MAX_PROBLEMS = 20;

/** Strict: unknown keys, wrong types and exceeded limits are problems. `path` names the document in them. */
export function parseReport(value: unknown, path = "report.json"): Report {
  refuseOtherVersion(value, path);
  const parsed = v.safeParse(reportSchema, value);
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.slice(0, MAX_PROBLEMS).map((issue): Problem => {
    const place = v.getDotPath(issue);
    return {
      code: "report-unreadable",
      message: `${place ? `\`${place.slice(0, 200)}\`: ` : ""}${issue.message.slice(0, 300)}`,
      where: { path },
      todo: `Only documents that Proofmark wrote as ${REPORT_SCHEMA} can be read; make the run again.`,
    };
  });
  const more = parsed.issues.length - problems.length;
  if (more > 0) {
    problems.push({
      code: "report-unreadable",
      message: `${more} more of the kind.`,
      where: { path },
      todo: "Mend those above first.",
    });
  }
  throw new ProblemError(problems);
}

/** UTF-8 bytes of a report. */
export function reportFromBytes(bytes: Uint8Array, path = "report.json"): Report {
  const refuse = (code: Problem["code"], message: string): ProblemError =>
    new ProblemError({
      code,
      message,
      where: { path },
      todo: "Make the run again, and keep its report whole.",
    });
  if (bytes.byteLength === 0) throw refuse("report-empty", "The report is empty.");
  if (bytes.byteLength > MAX_REPORT_BYTES) {
    throw refuse(
      "report-too-large",
      `The report has ${bytes.byteLength} bytes; at most ${MAX_REPORT_BYTES} are read.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw refuse("report-unreadable", "The report is not JSON in UTF-8; it may have been cut off.");
  }
  return parseReport(value, path);
}

/** One clear sentence for another version, in place of a hundred about its keys. */
function refuseOtherVersion(value: unknown, path: string): void {
  const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  if (schema === REPORT_SCHEMA) return;
  const isOurs = typeof schema === "string" && /^proofmark\.report\/v\d+$/.test(schema);
  throw new ProblemError({
    code: "report-unreadable",
    message: isOurs
      ? `The report is ${schema}; this version reads ${REPORT_SCHEMA}.`
      : `This is not a Proofmark report: its \`schema\` is not "${REPORT_SCHEMA}".`,
    where: { path },
    todo: isOurs
      ? "Use the version of Proofmark that wrote it, or make the run again with this one."
      : "Name the report.json of a run's folder.",
  });
}
