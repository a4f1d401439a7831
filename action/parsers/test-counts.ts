// How many tests a reading speaks of.
import type { GateCounts } from "../gates/gate.ts";
import type { Reading } from "./reader.ts";

/** The tool's own totals where it gave any, else what was listed. */
export function countTests({ tests, counts }: Pick<Reading, "tests" | "counts">): GateCounts {
  if (counts) return counts;
  const of = (status: "passed" | "failed" | "skipped") =>
    tests.filter((test) => test.status === status).length;
  return { total: tests.length, passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}
