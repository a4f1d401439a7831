// Visual Studio test results (`dotnet test --logger trx`). The class of a test comes after its result, under TestDefinitions,
// so results are kept until the end.
import type { Reader, Reading, ReadOptions } from "./reader.ts";
import { tooLarge } from "./report-problems.ts";
import { type TestDraft, testList } from "./test-list.ts";
import { readXml } from "./xml.ts";
import { rootOf } from "./xml-start.ts";

const TITLE = "TRX";
const ROOTS = ["TestRun"];
const TEXT_OF = new Set(["Message", "StackTrace", "StdOut", "StdErr", "Text"]);
const PASSED = new Set(["Passed", "Completed", "Warning", "PassedButRunAborted"]);
const SKIPPED = new Set(["NotExecuted", "Inconclusive", "Pending", "NotRunnable"]);

type Attributes = Readonly<Record<string, string>>;

interface Result {
  attributes: Attributes;
  message: string;
  stack: string;
  output: string;
  /** Data-driven: holds one result a row, and is counted by them. */
  rows: boolean;
}

export const trx: Reader = {
  format: "trx",
  title: "TRX (Visual Studio)",
  from: "file",
  detects: (start) => rootOf(start, ROOTS) !== null,
  read(bytes: Uint8Array, options: ReadOptions): Reading {
    const run = walkTrx(options.limits.tests);
    readXml(bytes, options.limits, {
      title: TITLE,
      roots: ROOTS,
      textOf: TEXT_OF,
      open: run.open,
      close: run.close,
    });
    const list = testList(TITLE, options);
    for (const result of run.results) list.add(draftOf(result, run.classes));
    if (!list.tests.some((test) => test.status === "failed")) {
      const why = run.failure();
      if (why)
        list.add(
          draftOf(
            { ...emptyResult({ testName: "(test run)", outcome: "Failed" }), message: why },
            run.classes,
          ),
        );
    }
    return { format: "trx", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
  },
};

function walkTrx(limit: number) {
  const results: Result[] = [];
  const open: Result[] = [];
  const classes = new Map<string, string>();
  const errors: string[] = [];
  let definition = "";
  let info = "";
  let outcome = "";
  let counted = 0;
  return {
    results,
    classes,
    /**
     * Why the run failed although no test did: an aborted host, a counter. When tests failed the adapters' errors only
     * repeat them ("X [FAIL]", "Exit code indicates failure").
     */
    failure(): string | null {
      if (errors.length > 0) return errors.join("\n");
      if (counted > 0) return `The run counts ${counted} failed, but no test did`;
      return ["Failed", "Aborted", "Error", "Timeout"].includes(outcome)
        ? `The run ended as ${outcome}, but no test failed`
        : null;
    },
    open(name: string, attributes: Attributes) {
      if (name === "UnitTestResult") {
        const parent = open.at(-1);
        if (parent) parent.rows = true;
        open.push(emptyResult(attributes));
      } else if (name === "UnitTest") definition = attributes.id ?? "";
      else if (name === "TestMethod") classes.set(definition.toLowerCase(), attributes.className ?? "");
      else if (name === "RunInfo") info = attributes.outcome ?? "";
      else if (name === "ResultSummary") outcome = attributes.outcome ?? "";
      else if (name === "Counters") counted = sum(attributes, ["failed", "error", "timeout", "aborted"]);
    },
    close(name: string, text: string) {
      const result = open.at(-1);
      if (result && name === "Message") result.message ||= text;
      else if (result && name === "StackTrace") result.stack ||= text;
      else if (result && (name === "StdOut" || name === "StdErr")) result.output += text;
      else if (name === "Text" && info === "Error" && errors.length < 20) errors.push(text.trim());
      else if (name === "UnitTestResult" && result) {
        open.pop();
        if (!result.rows) results.push(result);
        if (results.length > limit)
          throw tooLarge(TITLE, `holds more than ${limit.toLocaleString("en-US")} tests`);
      }
    },
  };
}

function emptyResult(attributes: Attributes): Result {
  return { attributes, message: "", stack: "", output: "", rows: false };
}

function draftOf(result: Result, classes: ReadonlyMap<string, string>): TestDraft {
  const { attributes } = result;
  const status = statusOf(attributes.outcome);
  // MSTest writes "Namespace.Class, Assembly, Version=1.0.0.0".
  const className = classes.get((attributes.testId ?? "").toLowerCase())?.split(",")[0] || null;
  const name = attributes.testName ?? "(unnamed)";
  const failed = status === "failed";
  return {
    suites: [],
    className,
    name: className !== null && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name,
    file: null,
    fileIsGiven: false,
    line: null,
    status,
    flaky: false,
    message: result.message || (failed ? `Outcome: ${attributes.outcome ?? "none"}` : null),
    detail: [result.message, result.stack].filter(Boolean).join("\n"),
    output: failed ? result.output : "",
    durationMs: clockToMs(attributes.duration),
  };
}

/** An outcome that is missing or unheard of is a failure: never green for want of a word. */
function statusOf(outcome: string | undefined): TestDraft["status"] {
  if (PASSED.has(outcome ?? "")) return "passed";
  return SKIPPED.has(outcome ?? "") ? "skipped" : "failed";
}

/** "00:01:02.5000000" → milliseconds. */
function clockToMs(clock: string | undefined): number | null {
  const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(clock ?? "");
  if (!match) return null;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const total = ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
  return Math.round(total * 1000) / 1000;
}

function sum(attributes: Attributes, names: readonly string[]): number {
  return names.reduce((total, name) => total + (Number(attributes[name]) || 0), 0);
}
