// JUnit XML, which nobody ever specified: what Maven, Gradle, pytest, PHPUnit, jest, vitest, mocha, Playwright, bun,
// node:test, nextest, gotestsum, go-junit-report and CTest make of it. See test/fixtures/reports/junit.
import { draftCase, type JunitCase } from "./junit-case.ts";
import { type JunitSuite, openSuite, unexplained } from "./junit-suite.ts";
import type { Reader, Reading, ReadOptions } from "./reader.ts";
import { type TestList, testList } from "./test-list.ts";
import { readXml } from "./xml.ts";
import { rootOf } from "./xml-start.ts";

const TITLE = "JUnit";
const ROOTS = ["testsuites", "testsuite"];
// `warning` is what PHPUnit up to 9 fails a test class without tests with.
const FAILURES = new Set(["failure", "error", "warning", "rerunFailure", "rerunError"]);
const FLAKES = new Set(["flakyFailure", "flakyError"]);
const SKIPS = new Set(["skipped", "disabled", "ignored", "pending"]);
const OUTPUTS = new Set(["system-out", "system-err"]);
const TEXT_OF = new Set([...FAILURES, ...FLAKES, ...SKIPS, ...OUTPUTS, "stackTrace"]);

export const junit: Reader = {
  format: "junit",
  title: "JUnit XML",
  from: "both",
  detects: (start) => rootOf(start, ROOTS) !== null,
  read: readJunit,
};

function readJunit(bytes: Uint8Array, options: ReadOptions): Reading {
  const list = testList(TITLE, options);
  const walk = walkJunit(list);
  readXml(bytes, options.limits, { title: TITLE, roots: ROOTS, textOf: TEXT_OF, ...walk });
  return { format: "junit", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
}

type Attributes = Readonly<Record<string, string>>;

function walkJunit(list: TestList) {
  const suites: JunitSuite[] = [];
  let test: JunitCase | null = null;
  let result: { attributes: Attributes; stack: string } | null = null;

  const count = (status: string, errors: boolean) => {
    for (const suite of suites) {
      suite.failed += status === "failed" ? 1 : 0;
      suite.erred += status === "failed" && errors ? 1 : 0;
      suite.flaky += status === "flaky" ? 1 : 0;
    }
  };
  const add = (found: JunitCase) => {
    const draft = draftCase(found, suites);
    list.add(draft);
    count(
      draft.flaky ? "flaky" : draft.status,
      found.failures.some((failure) => failure.kind === "error"),
    );
  };
  const addForSuite = (name: string, kind: string, message: string, text: string) => {
    add({ ...emptyCase({ name }), failures: [{ kind, message, type: "", text }] });
  };

  const closeResult = (kind: string, text: string) => {
    const { attributes, stack } = result ?? { attributes: {}, stack: "" };
    const failure = {
      kind,
      message: attributes.message ?? "",
      type: attributes.type ?? "",
      text: stack || text,
    };
    result = null;
    if (test === null) addForSuite("(set-up)", kind, failure.message || failure.type, failure.text);
    else if (FLAKES.has(kind)) test.flakes.push(failure);
    else test.failures.push(failure);
  };

  return {
    open(name: string, attributes: Attributes) {
      if (ROOTS.includes(name)) suites.push(openSuite(name, attributes));
      else if (name === "testcase") test = emptyCase(attributes);
      else if (FAILURES.has(name) || FLAKES.has(name)) result = { attributes, stack: "" };
      else if (SKIPS.has(name) && test) test.skipped = skipReason(attributes);
    },
    close(name: string, text: string) {
      if (FAILURES.has(name) || FLAKES.has(name)) closeResult(name, text);
      else if (name === "stackTrace" && result) result.stack = text;
      else if (SKIPS.has(name) && test) test.skipped ||= text.trim();
      else if (OUTPUTS.has(name) && test && !result) test.output += text;
      else if (name === "testcase" && test) {
        add(test);
        test = null;
      } else if (ROOTS.includes(name)) {
        const suite = suites.at(-1);
        const why = suite && unexplained(suite);
        if (why) addForSuite("(failures without a test case)", "error", why, "");
        suites.pop();
      }
    },
  };
}

function emptyCase(attributes: Attributes): JunitCase {
  return { attributes, failures: [], flakes: [], skipped: null, output: "" };
}

/** node:test writes `message="true"` for a bare todo or skip. */
function skipReason(attributes: Attributes): string {
  const { message = "", type = "" } = attributes;
  return message === "true" ? type : message;
}
