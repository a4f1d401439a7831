// Facts of one run → what one side came to. Pure. Attribution between base and head happens later, in `compare.ts`.
import type { RawFinding, Reason } from "../../../shared/contract/report.ts";
import { isSerious } from "../../../shared/contract/severity.ts";
import type { Reading } from "../../parsers/reader.ts";
import { countTests } from "../../parsers/test-counts.ts";
import type { GateCounts, Judgement, TestCase } from "../gate.ts";
import type { CommandFacts } from "./facts.ts";

export function judgeCommand(facts: CommandFacts): Judgement {
  const readings = [
    ...facts.reports.flatMap((report) => ("reading" in report ? [report.reading] : [])),
    ...outputOnly(facts),
  ];
  const tests = numbered(readings.flatMap((reading) => reading.tests));
  const reported = [
    ...readings.flatMap((reading) => reading.findings),
    ...tests.filter(isFailed).map(fromTest),
  ];
  const serious = reported.some(isSerious);
  const failed = facts.exit.code !== 0;
  const explained = failed && !serious ? [...reported, ...facts.lines] : reported;
  const findings = failed && explained.length === 0 ? [silent(facts)] : explained;
  const unjudged = whyUnknown(facts);
  const failing = failed || serious;
  return {
    outcome: unjudged ? "unknown" : failing ? "fail" : "pass",
    reason: unjudged ?? (failing ? { code: "command-failed", text: howItFailed(facts) } : null),
    failing,
    // What cannot be judged blames nobody; the log and the reason tell what happened.
    findings: unjudged ? [] : findings,
    tests,
    counts: readings.some((reading) => reading.tests.length > 0 || reading.counts)
      ? sum(readings.map(countTests))
      : null,
    formats: [...new Set(readings.flatMap((reading) => reading.format.split("+")))],
    exit: { code: facts.exit.code, signal: facts.exit.signal },
  };
}

function sum(all: readonly GateCounts[]): GateCounts {
  const of = (key: keyof GateCounts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { total: of("total"), passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}

/** A report file is the better witness: the output usually says the same again. */
function outputOnly(facts: CommandFacts): Reading[] {
  const told = facts.reports.some((report) => "reading" in report);
  return told || facts.output === null ? [] : [facts.output];
}

function whyUnknown(facts: CommandFacts): Reason | null {
  return whyNotRun(facts) ?? whyUnread(facts) ?? whyCut(facts);
}

function whyNotRun({ exit, timeoutMs, lines }: CommandFacts): Reason | null {
  const { code, end, signal } = exit;
  if (end === "timeout")
    return {
      code: "timeout",
      text: `Ended after ${seconds(timeoutMs)}; raise \`timeout\` or find what hangs`,
    };
  if (end === "cancelled") return { code: "cancelled", text: "Cancelled before it finished" };
  if (end === "not-started")
    return { code: "not-started", text: exit.error ?? "The command could not be started" };
  if (signal !== null) return { code: "killed", text: howKilled(signal) };
  if (code === null) return { code: "killed", text: "Ended without an exit code" };
  if (code !== 126 && code !== 127) return null;
  const what =
    code === 127
      ? "A program of the command was not found; install it before this step"
      : "A program of the command may not be executed";
  const said = lines.at(-1)?.message;
  return { code: "setup-failed", text: said ? `${what} (${said})`.slice(0, 2000) : what };
}

/** Sent by others, not by the program's own fault. */
const FROM_OUTSIDE = new Set(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"]);

function howKilled(signal: string): string {
  if (signal === "SIGKILL") return "Ended from outside by SIGKILL, most often because memory ran out";
  return FROM_OUTSIDE.has(signal) ? `Ended from outside by ${signal}` : `Crashed with ${signal}`;
}

function whyUnread({ reports }: CommandFacts): Reason | null {
  for (const report of reports) {
    if (!report.required) continue;
    if ("problem" in report) return report.problem;
    if (report.reading.empty && report.reading.tests.length === 0 && isTestFormat(report.reading)) {
      return {
        code: "report-empty",
        text: `${report.path} holds no test; a run that tested nothing is not green`,
      };
    }
  }
  return null;
}

/** The middle of a very long output is lost: what is new could not be told from what was there before. */
function whyCut({ exit, reports }: CommandFacts): Reason | null {
  const told = reports.some((report) => "reading" in report);
  if (!exit.truncated || exit.code === 0 || told) return null;
  const text =
    "It printed more than can be kept and compared; have it write a report file and name that in `reports`";
  return { code: "report-too-large", text };
}

/** Linters with nothing to say write empty reports; test runners that ran nothing do too, and that is no success. */
const TEST_FORMATS = new Set(["junit", "nunit", "xunit", "trx", "ctrf", "jest", "tap", "go-test"]);
const isTestFormat = (reading: Reading): boolean => TEST_FORMATS.has(reading.format);

const isFailed = (test: TestCase): boolean => test.status === "failed";

/** Ids must be unique over all reports of the gate: a second test of the same name is another test. */
function numbered(tests: readonly TestCase[]): TestCase[] {
  const seen = new Map<string, number>();
  return tests.map((test) => {
    const count = (seen.get(test.id) ?? 0) + 1;
    seen.set(test.id, count);
    return count === 1 ? test : { ...test, id: `${test.id} #${count}` };
  });
}

export function fromTest(test: TestCase): RawFinding {
  return {
    source: "test",
    rule: "test",
    message: (test.message ?? "failed").slice(0, 2000),
    detail: test.detail === null ? null : test.detail.slice(0, 8000),
    path: test.path,
    line: test.line,
    column: null,
    endLine: null,
    test: test.id.slice(0, 2000),
    severity: "critical",
  };
}

/** A command that fails without a word still needs something to compare and to point at. */
function silent(facts: CommandFacts): RawFinding {
  return {
    source: "output",
    rule: "output",
    message: `Ended with exit code ${facts.exit.code} and printed nothing that says why`,
    detail: null,
    path: null,
    line: null,
    column: null,
    endLine: null,
    test: null,
    severity: "critical",
  };
}

function howItFailed({ exit }: CommandFacts): string {
  return exit.code === 0
    ? "The report lists failures although the command succeeded"
    : `The command ended with exit code ${exit.code}`;
}

const seconds = (ms: number): string =>
  ms < 120_000 ? `${ms / 1000} s` : `${Math.round(ms / 6000) / 10} min`;
