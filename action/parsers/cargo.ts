// cargo's text: what rustc and clippy say ("error[E0425]: …" above " --> src/main.rs:3:5") and what libtest prints.
// libtest's JSON is unstable, so the text is all there is; `cargo nextest` writes JUnit.

import { cargoDiagnostics } from "./cargo-diagnostics.ts";
import { cargoTests } from "./cargo-tests.ts";
import { findingList } from "./finding-list.ts";
import type { Reader } from "./reader.ts";
import { otherKind } from "./report-problems.ts";
import { testList } from "./test-list.ts";
import { linesOf, plainText } from "./text-reader.ts";

const TITLE = "cargo output";
const RESULT = /^test result: (?:ok|FAILED)\. \d+ passed; \d+ failed; \d+ ignored;/m;
const DIAGNOSTIC = /^(?:error|warning)(?:\[[\w:-]+\])?: .*\r?\n {1,20}--> [^\r\n]+:\d+:\d+\r?$/m;
const STOPPED = /^error: could not compile `/m;

export const cargo: Reader = {
  format: "cargo",
  title: "cargo text",
  from: "output",
  silent: true,
  detects: (start) => RESULT.test(start) || DIAGNOSTIC.test(start) || STOPPED.test(start),
  read(bytes, options) {
    const lines = linesOf(plainText(TITLE, bytes, options));
    const tests = testList(TITLE, options);
    const findings = findingList(TITLE, options);
    const runs = cargoTests(TITLE, lines, tests.add);
    cargoDiagnostics(TITLE, lines, findings.add);
    if (
      runs === 0 &&
      findings.findings.length === 0 &&
      !lines.some((line) => /^\s*(?:Compiling|Checking|Finished) /.test(line))
    ) {
      throw otherKind(TITLE, "holds neither a test run nor a diagnostic");
    }
    return {
      format: "cargo",
      tests: [...tests.tests],
      findings: [...findings.findings],
      empty: runs > 0 && tests.tests.length === 0 && findings.findings.length === 0,
    };
  },
};
