import assert from "node:assert/strict";
import { test } from "node:test";
import { renderText } from "../../../action/render/text.ts";
import { assertGolden } from "../../support/golden.ts";
import { hostile } from "../../support/hostile.ts";
import { clean, firstRun, huge, red, unknownGate } from "../../support/reports.ts";
import { hostileScreens, visualRun } from "../../support/visual-run.ts";

const plain = { color: false, width: 100 };
const screens = () => visualRun().report;
const GALLERY = { screens, clean, red, "unknown-gate": unknownGate, "first-run": firstRun, hostile };
for (const [name, make] of Object.entries(GALLERY)) {
  test(`the terminal result of ${name}`, () => assertGolden(`text/${name}.txt`, renderText(make(), plain)));
}

test("the verdict comes last", () => {
  assert.match(renderText(red(), plain), /\nNot ready · 41 of 100 {3}6 new[^\n]*\n(?:[^\n]+\n){1,4}$/);
});

test("colour changes nothing but colour", () => {
  const colored = renderText(red(), { color: true, width: 100 });
  assert.match(colored, /\u001b\[31m/);
  assert.equal(colored.replace(/\u001b\[\d+m/g, ""), renderText(red(), plain));
});

test("hostile text cannot steer the terminal", () => {
  for (const report of [hostile(), hostileScreens().report])
    assert.doesNotMatch(
      renderText(report, plain),
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b\ufeff]/,
    );
});

test("our own sentences keep within the width", () => {
  const verdict = renderText(red(), { color: false, width: 60 }).split("\n\n").at(-1) ?? "";
  for (const line of verdict.split("\n").slice(1)) assert.ok(line.length <= 60, line);
});

test("20,000 findings stay a readable length", () => {
  const text = renderText(huge(), plain);
  assert.ok(text.split("\n").length < 600);
  assert.match(text, /and 14,900 more in the report/);
});

test("green only when ready", () => {
  assert.doesNotMatch(
    renderText(unknownGate(), { color: true, width: 100 }).split("\n\n").at(-1) ?? "",
    /\u001b\[32m/,
  );
  assert.match(renderText(clean(), { color: true, width: 100 }).split("\n\n").at(-1) ?? "", /\u001b\[32m/);
});
