// What GitHub shows beside the changed lines. Only what this change is to blame for, and what could not be judged.
import type { Finding, GateResult, Report } from "../../shared/contract/report.ts";
import { cleanBlock, cleanLine, truncateBytes } from "../../shared/render/plain.ts";
import { select } from "../../shared/render/tally.ts";
import { counted, TODO } from "../../shared/render/words.ts";

/** What a runner's workflow command and a check run's annotation have in common. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  path: string | null;
  line: number | null;
  endLine: number | null;
  title: string;
  message: string;
}

export interface AnnotationLimits {
  errors: number;
  warnings: number;
  notices: number;
}

/** GitHub shows ten of a kind for each step and drops the rest silently; one notice is kept for saying how many. */
export const STEP_LIMITS: AnnotationLimits = { errors: 10, warnings: 10, notices: 9 };

/** Title and message limits of the checks API are 255 characters and 64 KB; a screenful is plenty. */
const MESSAGE_BYTES = 4_000;

/**
 * New on touched lines first, then new on untouched lines, then gates that could not be judged, then flaky ones. The last one
 * counts what found no room.
 */
export function renderAnnotations(report: Report, limits: AnnotationLimits = STEP_LIMITS): Annotation[] {
  const hard = new Map(report.gates.map((gate) => [gate.id, gate.hard]));
  const about = (finding: Finding): Annotation => ofFinding(finding, hard.get(finding.gate) ?? true);
  const unknown = report.gates.filter(({ outcome }) => outcome === "unknown");
  const all = [
    ...select(report, "new").map(about),
    ...select(report, "new-indirect").map(about),
    ...unknown.map(ofUnknown),
    ...select(report, "flaky").map((finding): Annotation => ({ ...about(finding), level: "warning" })),
  ];
  const room = { error: limits.errors, warning: limits.warnings, notice: limits.notices };
  const shown = all.filter(({ level }) => {
    room[level] -= 1;
    return room[level] >= 0;
  });
  const missing = all.length - shown.length;
  return missing === 0 ? shown : [...shown, countOf(missing)];
}

const LEVELS: Readonly<Record<Finding["severity"], Annotation["level"]>> = {
  blocker: "error",
  critical: "error",
  warning: "warning",
  info: "notice",
};

function ofFinding(finding: Finding, hard: boolean): Annotation {
  const own = LEVELS[finding.severity];
  const level = own === "error" && !hard ? "warning" : own;
  const remarks = [
    finding.state === "new-indirect" ? "Caused by this change, on a line it did not touch." : "",
    finding.flaky ? "Flaky: failed, then passed when run again on the same commit." : "",
    finding.confidence === "low" ? "Probably new: the comparison with the base is not certain." : "",
    finding.reproduce === null ? "" : `Reproduce: ${finding.reproduce}`,
  ];
  return {
    level,
    path: finding.path,
    line: finding.path === null ? null : finding.line,
    endLine: finding.path === null ? null : (finding.endLine ?? finding.line),
    title: titled(
      finding.source === "test"
        ? `${finding.gate}: ${finding.test ?? "test"}`
        : `${finding.gate}: ${finding.rule}`,
    ),
    message: bodied([finding.message, ...remarks]),
  };
}

function ofUnknown({ title, hard, reason }: GateResult): Annotation {
  return {
    level: hard ? "error" : "warning",
    path: null,
    line: null,
    endLine: null,
    title: titled(`${title}: could not be judged`),
    message: bodied([reason?.text ?? "No reason was given.", reason === null ? "" : TODO[reason.code]]),
  };
}

const countOf = (missing: number): Annotation => ({
  level: "notice",
  path: null,
  line: null,
  endLine: null,
  title: `${counted(missing, "more finding")} not shown beside the code`,
  message:
    "GitHub shows ten annotations of a kind for each step. The job summary and the report list all of them.",
});

const titled = (text: string): string => truncateBytes(cleanLine(text), 200);
const bodied = (parts: readonly string[]): string =>
  truncateBytes(cleanBlock(parts.filter((part) => part !== "").join("\n")), MESSAGE_BYTES);
