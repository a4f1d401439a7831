import assert from "node:assert/strict";
import { test } from "node:test";
import { findLoop, type LoopState, NO_LOOP, withLoop } from "../../../shared/comment/loop.ts";
import { LOOP_DEFAULTS } from "../../../shared/comment/loop-settings.ts";
import { loopSentence, spanSaid } from "../../../shared/comment/loop-words.ts";
import type { HistoryEntry } from "../../../shared/comment/state.ts";
import type { Conclusion } from "../../../shared/contract/report.ts";
import { digits, READY, report } from "../../support/report-parts.ts";

/**
 * A history in letters: each word is a push that fails in its letters, `-` is a green one; `ab@1` names the commit, which
 * is the place in the list otherwise; `ab?` is a run whose single failures found no room.
 */
function history(told: string): HistoryEntry[] {
  return told.split(" ").map((word, at) => {
    const [letters = "", commit = String(at)] = word.replace("?", "").split("@");
    const failures = letters === "-" ? [] : [...letters].sort().map((letter) => letter.repeat(4));
    return {
      head: digits("commit", commit).padEnd(40, "0"),
      score: letters === "-" ? 100 : 41,
      conclusion: letters === "-" ? "ready" : "continue",
      fresh: failures.length,
      signature: failures.length === 0 ? "" : digits(...failures).slice(0, 16),
      at: 1_795_000_000 + at * 600,
      failing: failures.length,
      failures: word.includes("?") ? [] : failures,
    };
  });
}

const found = (told: string, after = 3): LoopState => findLoop(history(told), { ...LOOP_DEFAULTS, after });
const said = (loop: LoopState): string => (loop.kind === "none" ? "none" : `${loop.kind} ${loop.times}`);

const CASES: Record<string, [told: string, expected: string]> = {
  nothing: ["-", "none"],
  "the first failure": ["a", "none"],
  "twice the same": ["a a", "none"],
  "three times the same": ["a a a", "repeating 3"],
  "four times the same": ["ab ab ab ab", "repeating 4"],
  "the same commit three times": ["a@1 a@1 a@1", "none"],
  "three commits, one of them judged again": ["a@1 a@2 a@1", "none"],
  "a green run in between": ["a a - a", "none"],
  "three since a green run": ["a - a a a", "repeating 3"],
  "green at last": ["a a a -", "none"],
  "half of it mended": ["ab ab ab a", "none"],
  "ever fewer": ["abcd abc ab a", "none"],
  "mended by half, then stuck": ["ab ab a a", "none"],
  "mended by half, then stuck for long": ["ab a a a", "repeating 3"],
  "the same and more each time": ["a ab abc", "repeating 3"],
  "other failures each time": ["a b c", "none"],
  "one of two replaced": ["ab ac ad", "none"],
  "one of two replaced again and again": ["ab ac ad ae af", "repeating 5"],
  "one of two replaced again and again, then mended": ["ab ac ad ae a", "none"],
  "one stays, the others get fewer": ["abcde afgh aij ak a", "none"],
  "others each time, however often": ["ab cd ef gh ij", "none"],
  "there and back": ["a b a", "oscillating 3"],
  "there and back and there": ["a b a b", "oscillating 3"],
  "back after two others": ["a b c a", "oscillating 4"],
  "back to what was half mended": ["ab a ab", "oscillating 3"],
  "there, and back by the same commit": ["a@1 b@2 a@1", "none"],
  "there and back with a green run between": ["a - b a", "none"],
  "there and back, then half": ["ab c ab a", "none"],
  "single failures without room, the same": ["a? a? a?", "repeating 3"],
  "single failures without room, more": ["a? ab? abc?", "none"],
};
for (const [name, [told, expected]] of Object.entries(CASES)) {
  test(`${name} (${told}): ${expected}`, () => assert.equal(said(found(told)), expected));
}

test("`after` is how many; 0 turns it off; there and back takes three at least", () => {
  assert.equal(said(found("a a", 2)), "repeating 2");
  assert.equal(said(found("a a a", 4)), "none");
  assert.equal(said(found("a b a", 4)), "none");
  assert.equal(said(found("a b a b a", 4)), "oscillating 5");
  assert.equal(said(found("a b", 2)), "none");
  assert.equal(said(found("a", 1)), "repeating 1");
  assert.equal(said(found("a a a a a a", 0)), "none");
});

test("since when, how long, which commits, how many failures", () => {
  const loop = found("x - ab ab abc");
  assert.ok(loop.kind !== "none");
  assert.deepEqual(
    { ...loop, heads: loop.heads.length },
    {
      kind: "repeating",
      times: 3,
      heads: 3,
      since: 1_795_001_200,
      seconds: 1200,
      failing: 2,
      more: 1,
      changes: null,
    },
  );
  assert.equal(
    loopSentence(loop),
    "Going in circles: the same 2 failures, and 1 more, after 3 pushes in 20 minutes.",
  );
});

test("a green or half-mended push at the end never makes a loop, whatever came before", () => {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  for (let round = 0; round < 500; round += 1) {
    const words = Array.from({ length: next(12) }, () => ["a", "ab", "b", "abc", "-"][next(5)]);
    assert.equal(said(found([...words, "abcd", "abc@new", "-"].join(" "))), "none");
    // Never seen before, and less than the one before it.
    assert.equal(said(found([...words, "xyz", "xy"].join(" "))), "none");
  }
});

test("a loop makes a verdict stricter and never greener; the score stays", () => {
  const loop = found("a a a");
  const judged = (conclusion: Conclusion) =>
    withLoop(report({ verdict: { ...READY, conclusion, score: 41 } }), loop, "In circles.").verdict;
  assert.deepEqual(judged("continue").conclusion, "blocked");
  assert.deepEqual(judged("blocked").conclusion, "blocked");
  assert.deepEqual(judged("ready").conclusion, "ready");
  assert.equal(judged("continue").score, 41);
  assert.match(judged("continue").because, /^In circles\. This/);
  assert.equal(judged("ready").because, READY.because);
  const none = report({});
  assert.equal(withLoop(none, NO_LOOP, "In circles."), none);
  const long = report({ verdict: { ...READY, conclusion: "continue", because: "x".repeat(2000) } });
  assert.equal(withLoop(long, loop, "In circles.").verdict.because.length, 2000);
});

test("spans are said in one unit", () => {
  const spans = [0, 1, 59, 60, 3599, 3600, 86_399, 86_400, 864_000].map(spanSaid);
  assert.deepEqual(spans, [
    "0 seconds",
    "1 second",
    "59 seconds",
    "1 minute",
    "59 minutes",
    "1 hour",
    "23 hours",
    "1 day",
    "10 days",
  ]);
});
