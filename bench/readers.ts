// Megabytes a second of the readers that meet large reports, on reports made up here, one kind after the other.
import { loaded, READERS } from "../action/parsers/index.ts";
import { READ_LIMITS } from "../action/parsers/reader.ts";
import { elapsed, inTurns } from "./measure.ts";

const TURNS = 5;
const CASES = 20_000;
const count = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: CASES }, (_, index) => make(index));
const failed = (index: number) => index % 50 === 0;

const junit = () => {
  const cases = count((index) => {
    const open = `<testcase classname="shop.orders.Order${index % 300}" name="handles case ${index}" time="0.0${index % 9}"`;
    if (!failed(index)) return `${open}/>`;
    return `${open}><failure message="expected ${index}" type="AssertionError">Error: expected ${index}\n    at test (src/orders.test.ts:${index % 400}:9)</failure></testcase>`;
  });
  return `<?xml version="1.0"?>\n<testsuites><testsuite name="orders" tests="${CASES}">\n${cases.join("\n")}\n</testsuite></testsuites>\n`;
};

const eslint = () =>
  JSON.stringify(
    Array.from({ length: 2_000 }, (_, file) => ({
      filePath: `/home/runner/shop/src/module-${file}.js`,
      messages: Array.from({ length: 8 }, (_, index) => ({
        ruleId: "no-unused-vars",
        severity: 2,
        message: `'value${index}' is assigned a value but never used.`,
        line: index * 7 + 1,
        column: 7,
        endLine: index * 7 + 1,
        endColumn: 13,
      })),
      suppressedMessages: [],
      errorCount: 8,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    })),
  );

const tsc = () =>
  count(
    (index) =>
      `src/module-${index % 500}.ts(${index % 300},7): error TS2322: Type 'string' is not assignable to type 'number'.`,
  )
    .slice(0, 10_000)
    .join("\n");

const tap = () =>
  `TAP version 13\n${count((index) => (failed(index) ? `not ok ${index + 1} - case ${index}\n  ---\n  message: expected ${index}\n  ...` : `ok ${index + 1} - case ${index}`)).join("\n")}\n1..${CASES}\n`;

const goTest = () => {
  const event = (action: string, more: object) =>
    JSON.stringify({ Time: "2026-11-21T12:00:00Z", Action: action, Package: "example.com/shop", ...more });
  const tests = count((index) => {
    const Test = `TestCase${index}`;
    return [event("run", { Test }), event(failed(index) ? "fail" : "pass", { Test, Elapsed: 0.01 })].join(
      "\n",
    );
  });
  return `${tests.join("\n")}\n${event("fail", { Elapsed: 9 })}\n`;
};

const REPORTS: Record<string, { path: string; make: () => string }> = {
  junit: { path: "junit.xml", make: junit },
  eslint: { path: "eslint.json", make: eslint },
  tsc: { path: "output.txt", make: tsc },
  tap: { path: "results.tap", make: tap },
  "go-test": { path: "go.json", make: goTest },
};

export async function benchReaders(): Promise<string[]> {
  const lines = [`\nreaders (median of ${TURNS})`];
  for (const [format, { make }] of Object.entries(REPORTS)) {
    const known = READERS.find((each) => each.format === format);
    if (!known)
      throw new Error(
        `no reader is called ${format}; there are ${READERS.map((each) => each.format).join(", ")}`,
      );
    const reader = await loaded(known);
    const bytes = new TextEncoder().encode(make());
    let read = 0;
    const once = async () => {
      const since = process.hrtime.bigint();
      const { tests, findings } = reader.read(bytes, {
        root: "/home/runner/shop",
        cwd: "",
        limits: READ_LIMITS,
      });
      read = tests.length + findings.length;
      return elapsed(since);
    };
    const took = (await inTurns([{ name: format, once }], TURNS)).get(format) ?? 1;
    const megabytes = bytes.length / 1e6;
    lines.push(
      `  ${format.padEnd(12)}${megabytes.toFixed(1).padStart(7)} MB${took.toFixed(0).padStart(7)} ms${(megabytes / (took / 1000)).toFixed(0).padStart(6)} MB/s   ${read} read`,
    );
  }
  return lines;
}
