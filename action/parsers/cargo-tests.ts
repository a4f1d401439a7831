// What libtest prints: "running 5 tests", a line each, a section for each failure, "test result: …".
import type { TestCase } from "../gates/gate.ts";
import { incomplete } from "./report-problems.ts";
import { testDraft } from "./test-draft.ts";
import type { TestDraft } from "./test-list.ts";
import { block } from "./text-reader.ts";

const RUNNING = /^running (\d{1,7}) tests?$/;
const TEST = /^test (.{1,1000}?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)(?:, (.*))?(?: <\d.*>)?$/;
const RESULT = /^test result: (?:ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored; \d+ measured;/;
const SECTION = /^---- (.{1,1000}) stdout ----$/;

/**
 * Adds the tests of every run and returns how many runs there were. ProblemError `report-unreadable` when a run's lines do not
 * come to what it promised at its start or counted at its end.
 */
export function cargoTests(
  title: string,
  lines: readonly string[],
  add: (draft: TestDraft) => TestCase,
): number {
  let runs = 0;
  for (const [index, line] of lines.entries()) {
    const promised = RUNNING.exec(line)?.[1];
    if (promised === undefined) continue;
    const end = endOfRun(lines, index + 1);
    const result = RESULT.exec(lines[end] ?? "");
    if (result === null) throw incomplete(title, `was cut off: a run of ${promised} tests has no result`);
    addRun(title, { lines: lines.slice(index + 1, end), promised: Number(promised), result }, add);
    runs += 1;
  }
  return runs;
}

function endOfRun(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && !/^test result: |^running \d+ tests?$/.test(lines[end] ?? "")) end += 1;
  return end;
}

interface Run {
  lines: readonly string[];
  promised: number;
  result: RegExpExecArray;
}

function addRun(title: string, run: Run, add: (draft: TestDraft) => TestCase): void {
  const details = sections(run.lines);
  const drafts = run.lines.flatMap((line) => {
    const match = TEST.exec(line);
    return match === null ? [] : [toTest(match, details)];
  });
  const failed = drafts.filter((draft) => draft.status === "failed").length;
  const counted = run.result.slice(1, 4).map(Number);
  if (drafts.length > run.promised || failed !== counted[1] || drafts.length < sum(counted)) {
    throw incomplete(
      title,
      `counts ${run.promised} tests, ${counted[1]} failed, but lists ${drafts.length}, ${failed} failed`,
    );
  }
  for (const draft of drafts) add(draft);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function sections(lines: readonly string[]): Map<string, string> {
  const details = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const name = SECTION.exec(line)?.[1];
    if (name === undefined) continue;
    const body = block(
      lines,
      index + 1,
      (next) => SECTION.test(next) || next === "failures:" || /^test result: /.test(next),
    );
    details.set(name, body.join("\n").trim());
  }
  return details;
}

function toTest(match: RegExpExecArray, details: ReadonlyMap<string, string>): TestDraft {
  const [, name = "", word, why] = match;
  const detail = details.get(name) ?? "";
  // A doc test is named for its place: "src/lib.rs - double (line 1)".
  const doc = /^(\S+\.rs) - .*\(line (\d{1,7})\)/.exec(name);
  return testDraft({
    name,
    file: doc?.[1] ?? null,
    line: doc ? Number(doc[2]) : null,
    status: word === "ok" ? "passed" : word === "ignored" ? "skipped" : "failed",
    message: word === "FAILED" ? panicMessage(detail) : (why ?? null),
    detail: word === "FAILED" ? detail : (why ?? ""),
  });
}

/** Since Rust 1.73 the message follows on the next line; before, it stood in quotes. */
function panicMessage(detail: string): string | null {
  const now = /^thread .* panicked at [^\n]*:\d+:\d+:\n([^\n]+)/m.exec(detail)?.[1];
  const before = /^thread .* panicked at '(.*)', [^\n]*:\d+:\d+$/m.exec(detail)?.[1];
  const other = /^(?:Error: |note: test did not panic).*$/m.exec(detail)?.[0] ?? null;
  return now ?? before ?? other?.replace(/^note: /, "") ?? null;
}
