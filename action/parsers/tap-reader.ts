// TAP through tap-parser: subtests, TODO and SKIP, YAML diagnostics. A bail-out or a plan that was not kept is no result.
import { Parser, type Result } from "tap-parser";
import type { Reading, ReadLimits, ReadOptions } from "./reader.ts";
import { incomplete, otherKind, tooLarge } from "./report-problems.ts";
import { pointDetail } from "./tap-detail.ts";
import { testDraft } from "./test-draft.ts";
import { type TestDraft, testList } from "./test-list.ts";
import { linesOf, plainText } from "./text-reader.ts";

const TITLE = "TAP";

/** As `Reader.read`. */
export function readTap(bytes: Uint8Array, options: ReadOptions): Reading {
  const lines = linesOf(plainText(TITLE, bytes, options));
  if (!lines.some((line) => /^\s*(?:(?:not )?ok\b|1\.\.\d+|bail out!)/i.test(line))) {
    throw otherKind(TITLE, "holds neither a plan nor a test point");
  }
  const points: Point[] = [];
  const parser = new Parser();
  watch(parser, { suites: [], points });
  feed(parser, lines, options.limits);
  needWhole(parser);
  const list = testList(TITLE, options);
  for (const point of points) if (!standsForSubtests(point)) list.add(toTest(point));
  return { format: "tap", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
}

interface Point {
  suites: string[];
  /** Position among its siblings, from 1: the name of a point that has none. */
  nth: number;
  result: Result;
  /** Comments below the point: where Perl's tests say what failed. */
  comments: string[];
  /** Failed points of the subtest that this point closes; null when it closes none. */
  failedBelow: number | null;
}

function watch(parser: Parser, into: { suites: string[]; points: Point[] }): { failed: number } {
  const own = { failed: 0 };
  let nth = 0;
  let below: { failed: number } | null = null;
  let last: Point | null = null;
  parser.on("child", (child: Parser) => {
    below = watch(child, {
      suites: child.name === "" ? into.suites : [...into.suites, child.name],
      points: into.points,
    });
  });
  parser.on("assert", (result: Result) => {
    const closed = result.closingTestPoint ? below : null;
    nth += 1;
    if (result.buffered && below === null) throw incomplete(TITLE, "was cut off before a subtest");
    last = { suites: into.suites, nth, result, comments: [], failedBelow: closed?.failed ?? null };
    if (!result.ok && !result.todo && !result.skip) own.failed += 1;
    below = null;
    into.points.push(last);
  });
  parser.on("comment", (comment: string) => {
    if (last !== null && !last.result.ok && last.comments.length < 200) last.comments.push(comment);
  });
  parser.on("complete", () => checkPlan(parser));
  return own;
}

function feed(parser: Parser, lines: readonly string[], limits: ReadLimits): void {
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    if (indent / 4 > limits.depth) throw tooLarge(TITLE, `is nested deeper than ${limits.depth} levels`);
    parser.write(`${line}\n`);
  }
  parser.end();
}

function needWhole(parser: Parser): void {
  const { results } = parser;
  if (results === null) throw incomplete(TITLE, "has no end");
  if (results.bailout !== false) {
    const reason = typeof results.bailout === "string" ? `: ${results.bailout.trim().slice(0, 300)}` : "";
    throw incomplete(TITLE, `says that the run bailed out${reason}`);
  }
  if (parser.planStart === -1 || parser.syntheticPlan)
    throw incomplete(TITLE, "has no plan (1..N), so it may have been cut off");
}

/** A plan that was not kept means lost or repeated tests. Subtests of old producers have no plan; the root must. */
function checkPlan(parser: Parser): void {
  if (parser.bailedOut !== false) return;
  if (parser.planStart === -1) {
    if (parser.buffered) throw incomplete(TITLE, "was cut off inside a subtest");
    return;
  }
  const promised = parser.planEnd === 0 ? 0 : parser.planEnd - parser.planStart + 1;
  // Node numbers files that crash from 1 again; an id out of the plan's range is another matter.
  const strays = parser.failures.some((failure) => /^id /.test(failure.tapError ?? ""));
  if (promised === parser.count && !strays) return;
  const where = parser.fullname === "" ? "" : ` in “${parser.fullname.slice(0, 200)}”`;
  throw incomplete(TITLE, `plans ${promised} tests${where} but holds ${parser.count}`);
}

/**
 * The point that closes a subtest repeats what the subtest said, unless it failed on its own account. Node says which of them
 * are tests themselves.
 */
function standsForSubtests({ result, failedBelow }: Point): boolean {
  if (failedBelow === null) return false;
  const { type, failureType } = (result.diag ?? {}) as { type?: unknown; failureType?: unknown };
  if (result.ok) return type !== "test";
  if (failureType !== undefined) return failureType === "subtestsFailed";
  return failedBelow > 0 || Boolean(result.todo || result.skip);
}

function toTest({ suites, nth, result, comments }: Point): TestDraft {
  const skipped = Boolean(result.skip || result.todo);
  const told = pointDetail(result.diag, comments);
  const reason = [result.skip, result.todo].find((why) => typeof why === "string");
  return testDraft({
    suites,
    name: result.name || `test ${nth}`,
    ...(told.file === null ? {} : { file: told.file, line: told.line }),
    status: skipped ? "skipped" : result.ok ? "passed" : "failed",
    message: skipped ? (typeof reason === "string" ? reason : null) : told.message,
    detail: result.ok && !skipped ? "" : told.detail,
    durationMs: result.time,
  });
}
