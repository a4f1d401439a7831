// Pairing of base and head findings: files whose every line moved, a share of findings added, and one of them fixed.
import { matchFindings } from "../action/baseline/match.ts";
import type { DiffedFile } from "../action/ports.ts";
import type { RawFinding } from "../shared/contract/report.ts";
import { elapsed, inTurns, row } from "./measure.ts";

const TURNS = 7;
const SHIFT = 3;
const PER_FILE = 100;

interface Case {
  name: string;
  base: RawFinding[];
  head: RawFinding[];
  files: DiffedFile[];
  fresh: number;
}

const finding = (path: string, line: number, message: string): RawFinding => ({
  source: "tool",
  rule: "no-unused-vars",
  message,
  detail: null,
  path,
  line,
  column: 7,
  endLine: line,
  test: null,
  severity: "warning",
});

/** Half of the messages are the same, as linters write them. */
function moved(count: number): Case {
  const paths = Array.from({ length: count / PER_FILE }, (_, index) => `src/module-${index}.ts`);
  const spots = paths.flatMap((path) => Array.from({ length: PER_FILE }, (_, index) => ({ path, index })));
  const text = (index: number) => (index % 2 === 0 ? "Unexpected var." : `'value${index}' is never used.`);
  const base = spots.map(({ path, index }) => finding(path, index * 4 + 1, text(index)));
  const kept = spots.filter(({ index }) => index !== 50);
  const head = [
    ...kept.map(({ path, index }) => finding(path, index * 4 + 1 + SHIFT, text(index))),
    ...paths.map((path) => finding(path, 2, "Unexpected var.")),
  ];
  const files = paths.map((path) => ({
    path,
    previousPath: null,
    status: "modified" as const,
    added: SHIFT,
    deleted: 0,
    hunks: [{ baseStart: 0, baseCount: 0, headStart: 1, headCount: SHIFT }],
    binary: false,
  }));
  return { name: `${count} findings, every line moved`, base, head, files, fresh: paths.length };
}

/** Everything in one file is the same message on the same text: nothing but order tells them apart. */
function alike(count: number): Case {
  const at = (line: number) => finding("src/generated.ts", line, "Unexpected var.");
  const base = Array.from({ length: count }, (_, index) => at(index + 1));
  const head = Array.from({ length: count + 1 }, (_, index) => at(index + 1));
  return { name: `${count} findings alike in one file`, base, head, files: [], fresh: 1 };
}

export async function benchMatcher(): Promise<string[]> {
  const source = { base: () => null, head: () => null };
  const text = Array.from({ length: 500 }, (_, index) => `  var value${index >> 1} = ${index % 7};`);
  const shifted = ["// one", "var late = 1;", "// three", ...text];
  const lines = { base: () => text, head: () => shifted };
  const contenders = [
    { ...moved(1_000), lines },
    { ...moved(20_000), lines },
    { ...alike(5_000), lines: source },
  ].map(({ name, base, head, files, fresh, lines: known }) => ({
    name,
    once: async () => {
      const since = process.hrtime.bigint();
      const found = matchFindings({ gate: "lint", base, head, files, lines: known });
      const took = elapsed(since);
      const news = found.filter(({ state }) => state === "new" || state === "new-indirect").length;
      if (news !== fresh) throw new Error(`${name}: ${news} new findings, ${fresh} expected`);
      return took;
    },
  }));
  const medians = await inTurns(contenders, TURNS);
  return [`\nmatcher (median of ${TURNS}, in turns)`, ...[...medians].map(([name, took]) => row(name, took))];
}
