// Several tools in one output, or one tool in several packages, as one reading.
import type { GateCounts } from "../gates/gate.ts";
import type { Reading, ReadOptions } from "./reader.ts";
import { tooLarge } from "./report-problems.ts";
import { countTests } from "./test-counts.ts";

/** Null for none. Formats are joined by "+", equal test ids numbered. ProblemError `report-too-large` above the limits. */
export function mergeReadings(readings: readonly Reading[], { limits }: ReadOptions): Reading | null {
  const [first] = readings;
  if (first === undefined || readings.length === 1) return first ?? null;
  const findings = readings.flatMap((reading) => reading.findings);
  const tests = numbered(readings.flatMap((reading) => reading.tests));
  if (findings.length > limits.findings)
    throw tooLarge("combined", `holds more than ${limits.findings} findings`);
  if (tests.length > limits.tests) throw tooLarge("combined", `holds more than ${limits.tests} tests`);
  const counts = readings.some((reading) => reading.counts) ? { counts: sum(readings.map(countTests)) } : {};
  return {
    format: [...new Set(readings.map((reading) => reading.format))].join("+"),
    tests,
    findings,
    empty: readings.every((reading) => reading.empty),
    ...counts,
  };
}

function numbered(tests: Reading["tests"]): Reading["tests"] {
  const seen = new Map<string, number>();
  return tests.map((test) => {
    const count = (seen.get(test.id) ?? 0) + 1;
    seen.set(test.id, count);
    return count === 1 ? test : { ...test, id: `${test.id} #${count}` };
  });
}

function sum(all: readonly GateCounts[]): GateCounts {
  const total = { total: 0, passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    total.total += counts.total;
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  return total;
}
