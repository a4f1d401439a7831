// SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html ; section numbers below are its own.
import { type FindingDraft, findingList } from "./finding-list.ts";
import {
  type JsonRecord,
  listOf,
  needRecord,
  needRecords,
  numberOf,
  parseJson,
  recordOf,
  textOf,
} from "./json.ts";
import type { Reader } from "./reader.ts";
import { otherKind } from "./report-problems.ts";
import { artifactPath } from "./sarif-place.ts";
import { type RuleBook, ruleBook } from "./sarif-rules.ts";
import { severityOf } from "./severity.ts";

const TITLE = "SARIF";

export const sarif: Reader = {
  format: "sarif",
  title: "SARIF 2.1.0",
  from: "both",
  detects: (start, path) =>
    /^\s*\{/.test(start) &&
    (/"\$schema"\s*:\s*"[^"]*sarif/i.test(start) ||
      (/"runs"\s*:\s*\[/.test(start) && (/"driver"\s*:/.test(start) || path.endsWith(".sarif")))),
  read(bytes, options) {
    const log = needRecord(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const version = textOf(log.version);
    if (version !== null && !version.startsWith("2.")) {
      throw otherKind(TITLE, `is of version ${version.slice(0, 20)}, not 2.1.0`);
    }
    const runs = needRecords(log.runs, { title: TITLE, at: "runs" });
    const list = findingList(TITLE, options);
    let reported = false;
    for (const [index, run] of runs.entries()) {
      reported = addRun(run, { at: `runs[${index}]`, add: list.add }) || reported;
    }
    return { format: "sarif", tests: [], findings: [...list.findings], empty: !reported };
  },
};

interface Into {
  at: string;
  add(draft: FindingDraft): void;
}

/** False when the run holds no place for results: 3.14.23, the tool was not run to produce any. */
function addRun(run: JsonRecord, { at, add }: Into): boolean {
  const elsewhere = listOf(recordOf(run.externalPropertyFileReferences).results);
  if (elsewhere.length > 0) {
    throw otherKind(TITLE, `keeps its results in other files (${at}.externalPropertyFileReferences)`);
  }
  const failures = listOf(run.invocations).map(recordOf).flatMap(toolFailures);
  for (const failure of failures) add(failure);
  if (run.results === undefined || run.results === null) return failures.length > 0;
  const rules = ruleBook(run);
  for (const result of needRecords(run.results, { title: TITLE, at: `${at}.results` })) {
    if (counts(result)) add(toFinding(result, { run, rules }));
  }
  return true;
}

/** 3.27.9: another kind than "fail" is no complaint. 3.27.24: "absent" was fixed. Other baseline states are ours to find. */
function counts(result: JsonRecord): boolean {
  const kind = textOf(result.kind) ?? "fail";
  return kind === "fail" && result.baselineState !== "absent" && !isSuppressed(result);
}

/** 3.27.23: a suppression that is under review or rejected does not suppress. */
function isSuppressed(result: JsonRecord): boolean {
  const suppressions = listOf(result.suppressions).map(recordOf);
  return (
    suppressions.length > 0 &&
    suppressions.every((suppression) => (textOf(suppression.status) ?? "accepted") === "accepted")
  );
}

interface Context {
  run: JsonRecord;
  rules: RuleBook;
}

function toFinding(result: JsonRecord, { run, rules }: Context): FindingDraft {
  const rule = rules.of(result);
  const location = recordOf(recordOf(listOf(result.locations)[0]).physicalLocation);
  const region = recordOf(location.region);
  const line = numberOf(region.startLine);
  return {
    rule: rule.id,
    message: rules.message(result.message, rule),
    severity: severityOf(textOf(result.level) ?? rule.level),
    file: artifactPath(location.artifactLocation, run) ?? artifactPath(result.analysisTarget, run),
    line,
    column: numberOf(region.startColumn),
    endLine: numberOf(region.endLine) ?? line,
    detail: rule.help,
  };
}

/** 3.20.21: errors of the tool itself. Failing settings (3.20.22) are the project's and the tool's own business. */
function toolFailures(invocation: JsonRecord): FindingDraft[] {
  if (invocation.executionSuccessful !== false) return [];
  return listOf(invocation.toolExecutionNotifications)
    .map(recordOf)
    .filter((notification) => notification.level === "error")
    .map((notification) => ({
      rule: textOf(recordOf(notification.descriptor).id) ?? "tool-failure",
      message: textOf(recordOf(notification.message).text) ?? "The tool failed",
      severity: "blocker",
    }));
}
