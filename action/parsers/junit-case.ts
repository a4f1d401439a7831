// One <testcase>, with the suites around it, as each dialect means it.
import type { JunitSuite } from "./junit-suite.ts";
import { secondsToMs, type TestDraft } from "./test-list.ts";

export interface JunitFailure {
  /** The element's name. */
  kind: string;
  message: string;
  type: string;
  text: string;
}

export interface JunitCase {
  attributes: Readonly<Record<string, string>>;
  failures: JunitFailure[];
  flakes: JunitFailure[];
  /** The reason; null when nothing says the test was skipped. */
  skipped: string | null;
  output: string;
}

const FAILED_WORDS = new Set(["failed", "failure", "fail", "error", "broken", "timedout"]);
const SKIPPED_WORDS = new Set(["skipped", "disabled", "notrun", "ignored", "pending", "suppressed"]);
const SOURCE_FILE = /^[^\s<>:*?"|]+\.(?:[cm]?[jt]sx?|py|php|phpt|rb|vue|svelte|go|rs|dart|feature)$/i;
// CTest calls a test "not run" when its program is missing, yet fails the run for it.
const NO_PROGRAM = /unable to find executable|required files? missing|failed to change working directory/i;

export function draftCase(test: JunitCase, suites: readonly JunitSuite[]): TestDraft {
  const { attributes } = test;
  const className = attributes.class ?? attributes.classname ?? null;
  const names = suiteNames(suites);
  const given = attributes.file ?? attributes.filepath ?? nearestFile(suites);
  const status = statusOf(test);
  const failures = failuresOf(test, status);
  const file =
    given ||
    [className, names.at(-1)].find((name) => SOURCE_FILE.test(name ?? "")) ||
    pythonFile(test, suites);
  return {
    suites: names,
    className,
    // Surefire leaves the name empty when it was the class's own set-up that failed.
    name: attributes.name || (className ? "(set-up)" : "(unnamed)"),
    file: file || null,
    fileIsGiven: Boolean(given),
    line: lineOf(attributes, suites),
    status,
    flaky: status === "passed" && test.flakes.length > 0,
    message: messageOf(failures) || test.skipped || (status === "failed" ? "" : null),
    detail: failures.map(failureText).join("\n\n"),
    output: withoutResidue(test.output),
    durationMs: secondsToMs(attributes.time ?? attributes.duration),
  };
}

function statusOf(test: JunitCase): TestDraft["status"] {
  const { status, result } = test.attributes;
  const words = [status, result].map((word) => (word ?? "").toLowerCase());
  if (test.failures.length > 0) return "failed";
  if (test.skipped !== null) return NO_PROGRAM.test(test.skipped) ? "failed" : "skipped";
  if (words.some((word) => SKIPPED_WORDS.has(word))) return "skipped";
  return words.some((word) => FAILED_WORDS.has(word)) ? "failed" : "passed";
}

/** A passed test keeps what made it flaky; retries of a failed one say the same again and are left out. */
function failuresOf(test: JunitCase, status: TestDraft["status"]): readonly JunitFailure[] {
  if (status !== "failed") return test.flakes;
  const first = test.failures.filter((failure) => !failure.kind.startsWith("rerun"));
  return first.length > 0 ? first : test.failures.slice(0, 1);
}

function messageOf(failures: readonly JunitFailure[]): string {
  const [first] = failures;
  return first ? withoutResidue(first.message || (first.text.trim() === "" ? first.type : "")) : "";
}

function failureText(failure: JunitFailure): string {
  const text = causeFirst(withoutResidue(failure.text));
  const message = withoutResidue(failure.message);
  const [line = ""] = message.split("\n");
  return text.includes(line) ? text : `${message}\n${text}`;
}

/** node:test wraps what was thrown: the wrapper's own stack shows where the test was declared, the cause where it failed. */
function causeFirst(text: string): string {
  const cause =
    /^\s*(?:\[?Error \[ERR_TEST_FAILURE\]|Error: )[\s\S]*?\n[ \t]*failureType: [^\n]*\n(\s*cause: [\s\S]*)$/.exec(
      text,
    );
  return cause?.[1] === undefined
    ? text
    : cause[1]
        .replace(/^\s*cause: /, "")
        .replace(/\n\}\s*$/, "")
        .replace(/^ {2}/gm, "");
}

/** Escapes that writers turned into other text instead of dropping: `#x1B[31m` (pytest), `&amp#27;[31m` (surefire). */
function withoutResidue(text: string): string {
  return text.replace(/(?:#x1B|&(?:amp)?;?#27;)\[[0-9;]*[A-Za-z]/g, "").replace(/#x00\b/g, "");
}

function suiteNames(suites: readonly JunitSuite[]): string[] {
  const names: string[] = [];
  for (const [index, { element, attributes }] of suites.entries()) {
    if (element === "testsuites") continue;
    // Playwright, known by `id` and `name` on its root, writes the project (browser) as the host.
    const root = suites[0]?.attributes;
    const project =
      index === 1 && root?.id !== undefined && root.name !== undefined ? attributes.hostname : undefined;
    if (project) names.push(`[${project}]`);
    if (attributes.name) names.push(attributes.name);
  }
  return names;
}

function nearestFile(suites: readonly JunitSuite[]): string | undefined {
  const own = suites.findLast(({ attributes }) => attributes.file || attributes.filepath)?.attributes;
  return own?.file || own?.filepath;
}

function isPytest(suites: readonly JunitSuite[]): boolean {
  return suites.some(({ attributes }) => attributes.name === "pytest" || attributes.name === "pytest tests");
}

function lineOf(attributes: JunitCase["attributes"], suites: readonly JunitSuite[]): number | null {
  const line = Number(attributes.line ?? attributes.lineno ?? "");
  if (!attributes.line && !attributes.lineno) return null;
  if (!Number.isSafeInteger(line) || line < 0) return null;
  // pytest's xunit1 family counts lines from 0.
  const counted = isPytest(suites) ? line + 1 : line;
  return counted > 0 ? counted : null;
}

/** pytest: `tests.test_a.TestX` → `tests/test_a.py`, when only classes follow what can be a test module. */
function pythonFile(test: JunitCase, suites: readonly JunitSuite[]): string | null {
  if (!isPytest(suites)) return null;
  const parts = (test.attributes.classname || test.attributes.name || "").split(".");
  const at = parts.findIndex((part) => /^test_\w+$|^\w+_test$/.test(part));
  if (at < 0 || !parts.every((part) => /^\w+$/.test(part))) return null;
  const classes = parts.slice(at + 1);
  return classes.every((part) => /^[A-Z]/.test(part)) ? `${parts.slice(0, at + 1).join("/")}.py` : null;
}
