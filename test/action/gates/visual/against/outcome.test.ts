import assert from "node:assert/strict";
import { test } from "node:test";
import { blankScreens } from "../../../../../action/gates/visual/against/blank-screens.ts";
import { findingsOf } from "../../../../../action/gates/visual/against/findings.ts";
import { fileName } from "../../../../../action/gates/visual/against/gallery.ts";
import { idleMasks } from "../../../../../action/gates/visual/against/idle-masks.ts";
import { outcomeOf } from "../../../../../action/gates/visual/against/outcome.ts";
import {
  fittingScreens,
  type Judged,
  screenResult,
} from "../../../../../action/gates/visual/against/results.ts";
import type { ScreenOutcome } from "../../../../../shared/contract/pictures.ts";
import type { Reason } from "../../../../../shared/contract/report.ts";

const screen = (id: string, outcome: ScreenOutcome, reason: Reason | null = null): Judged => ({
  result: screenResult(
    { id, name: id, path: "/", viewport: { name: "mobile", width: 375, height: 812 }, scheme: "light" },
    outcome,
    reason?.text ?? "As it is.",
  ),
  reason,
  compared: outcome === "same" || outcome === "different",
});
const unsettled: Reason = { code: "unsettled", text: "A canvas at 40,120 still moves" };
const told = (...screens: Judged[]) => {
  const { outcome, reason } = outcomeOf(screens);
  return [outcome, reason?.code ?? null];
};

test("green means that something was compared, and that it is what it was", () => {
  assert.deepEqual(told(screen("a", "same")), ["pass", null]);
  assert.deepEqual(told(screen("a", "same"), screen("b", "new")), ["pass", null]);
  assert.deepEqual(told(screen("a", "approved")), ["pass", null]);
});

test("what says nothing is never green", () => {
  assert.deepEqual(told(), ["unknown", "no-comparison"]);
  assert.deepEqual(told(screen("a", "new")), ["unknown", "no-comparison"]);
  assert.deepEqual(told(screen("a", "same"), screen("b", "gone")), ["unknown", "screens-missing"]);
  assert.deepEqual(told(screen("a", "same"), screen("b", "unknown", unsettled)), ["unknown", "unsettled"]);
  assert.deepEqual(told(screen("a", "unknown", unsettled), screen("b", "gone")), ["unknown", "unsettled"]);
});

test("a difference is a failure, whatever else could not be judged; both are told", () => {
  const { outcome, reason } = outcomeOf([
    screen("a", "different"),
    screen("b", "unknown", unsettled),
    screen("c", "gone"),
    screen("d", "same"),
  ]);
  assert.equal(outcome, "fail");
  assert.equal(reason?.code, "new-findings");
  assert.equal(reason?.text, "1 of 4 screens looks different; 1 could not be judged; 1 is gone");
});

test("a screen that cannot be judged is named with its reason", () => {
  const { reason } = outcomeOf([screen("a", "same"), screen("home/mobile", "unknown", unsettled)]);
  assert.match(reason?.text ?? "", /home\/mobile/);
  assert.match(reason?.text ?? "", /canvas at 40,120/);
});

test("one finding for a group of equal changes, its likeliest file first", () => {
  const changed = { ...screen("a", "different").result, group: "aaaabbbb" };
  const also = { ...screen("b", "different").result, group: "aaaabbbb" };
  const cause = {
    selector: ".btn",
    change: "restyled" as const,
    properties: [],
    files: ["button.css", "x.css"],
  };
  const group = { id: "aaaabbbb", title: "`.btn`: padding 12px → 16px", screens: ["a", "b"], cause };
  const found = findingsOf("web", { screens: [changed, also], groups: [group] });
  assert.equal(found.length, 1);
  assert.deepEqual(
    [found[0]?.rule, found[0]?.severity, found[0]?.path, found[0]?.state],
    ["visual-changed", "critical", "button.css", "new"],
  );
  assert.equal(found[0]?.message, "`.btn`: padding 12px → 16px (2 screens)");
  assert.match(found[0]?.fingerprint ?? "", /^[0-9a-f]{32}$/);
});

test("a changed screen in no group, a gone one, new ones: none is passed over", () => {
  const screens = [
    screen("a", "different"),
    screen("b", "gone"),
    screen("c", "new"),
    screen("d", "new"),
    screen("e", "same"),
  ];
  const found = findingsOf("web", { screens: screens.map(({ result }) => result), groups: [] });
  assert.deepEqual(
    found.map(({ rule, severity }) => `${rule} ${severity}`),
    ["visual-changed critical", "visual-gone warning", "visual-new info"],
  );
  assert.match(found[2]?.message ?? "", /c, d/);
  assert.equal(new Set(found.map(({ fingerprint }) => fingerprint)).size, 3);
});

test("a mask that hides nothing on any page is told", () => {
  const shots = [{ masks: [[".ad", 2] as const, [".clock", 0] as const] }, { masks: [[".ad", 0] as const] }];
  assert.deepEqual(
    idleMasks(shots).map(({ code, text }) => `${code}: ${text}`),
    [
      "mask-idle: Hidden by `mask` or `ignore`, and on no page to be found: `.clock`. Correct it, or leave it out",
    ],
  );
  assert.deepEqual(idleMasks(shots.slice(1)).length, 1);
  assert.deepEqual(idleMasks([{ masks: [] }]), []);
});

test("screens that show nothing are told, with what the page said", () => {
  const blank = (id: string, said: string | null) => ({ screen: { id }, blank: said });
  assert.deepEqual(blankScreens([blank("a", null)]), []);
  const [one] = blankScreens([blank("a", null), blank("b", "boom is not defined")]);
  assert.deepEqual(one, {
    code: "screen-blank",
    text: "A screen shows one colour and nothing else: b. The page says: boom is not defined",
  });
  const [two] = blankScreens([blank("a", ""), blank("b", "")]);
  assert.match(
    two?.text ?? "",
    /^2 screens show one colour and nothing else: a, b\. Look whether the page asks a host/,
  );
});

test("a screen's id names its file; one that would lead elsewhere does not", () => {
  assert.equal(fileName("docs/intro/mobile-dark"), "docs/intro/mobile-dark");
  for (const odd of [
    "../a",
    "a/../b",
    "/a",
    "a//b",
    ".git/x",
    "a/.b",
    "a\u0000b",
    "a\\b",
    "C:/x",
    "",
    "x".repeat(300),
    "näh",
  ])
    assert.match(fileName(odd), /^screen-[0-9a-f]{16}$/, odd);
  assert.notEqual(fileName("../a"), fileName("../b"));
});

test("where a report cannot hold all rows, those that are equal go first, and it is said", () => {
  const rows = [screen("a", "same"), screen("b", "different"), screen("c", "same"), screen("d", "gone")];
  const results = rows.map(({ result }) => result);
  const { screens, notes } = fittingScreens(results, 3);
  assert.deepEqual(
    screens.map(({ id }) => id),
    ["a", "b", "d"],
  );
  assert.match(notes[0]?.text ?? "", /^4 rows are more than the 3 rows of a report; 1 row /);
  assert.deepEqual(fittingScreens(results).notes, []);
});
