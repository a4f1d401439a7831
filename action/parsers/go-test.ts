// `go test -json`: one event a line, packages interleaved. https://pkg.go.dev/cmd/test2json ; build-output and build-fail came
// with Go 1.24 (`go help buildjson`), before it the compiler's text stood between the events.
import { findingList } from "./finding-list.ts";
import { goEvents } from "./go-events.ts";
import { packageTests, packageTrouble } from "./go-packages.ts";
import type { Reader } from "./reader.ts";
import { incomplete, otherKind } from "./report-problems.ts";
import { testList } from "./test-list.ts";
import { linesOf, plainText } from "./text-reader.ts";

const TITLE = "go test";
const EVENT = /^\{(?:"Time":"[^"]{1,64}",)?(?:"ImportPath":"[^"]{1,1000}",)?"Action":"[a-z-]{1,32}"[,}]/m;

export const goTest: Reader = {
  format: "go-test",
  title: "go test -json",
  from: "both",
  detects: (start) => EVENT.test(start) && /"Package":"|"ImportPath":"/.test(start),
  rest: (text) =>
    linesOf(text)
      .filter((line) => !EVENT.test(line))
      .join("\n"),
  read(bytes, options) {
    const log = goEvents(TITLE, linesOf(plainText(TITLE, bytes, options)));
    if (log.events === 0) throw otherKind(TITLE, "holds no event of go test -json");
    const tests = testList(TITLE, options);
    const findings = findingList(TITLE, options);
    for (const failure of log.buildErrors) findings.add(failure);
    for (const [name, one] of log.packages) {
      if (one.status === null)
        throw incomplete(TITLE, `was cut off: package ${name.slice(0, 200)} has no result`);
      for (const test of packageTests(name, one, options.root)) tests.add(test);
      const trouble = packageTrouble(name, one, log);
      if (trouble !== null) findings.add(trouble);
    }
    const found = [...findings.findings];
    return {
      format: "go-test",
      tests: [...tests.tests],
      findings: found,
      empty: tests.tests.length + found.length === 0,
    };
  },
};
