import assert from "node:assert/strict";
import { test } from "node:test";
import { renderSummary, SUMMARY_LIMIT } from "../../../action/render/summary.ts";
import { NO_LINKS } from "../../../shared/render/links.ts";
import { assertGolden } from "../../support/golden.ts";
import { hostile } from "../../support/hostile.ts";
import { activeParts } from "../../support/inert.ts";
import { clean, huge, red } from "../../support/reports.ts";
import { hostileScreens, visualRun } from "../../support/visual-run.ts";

test("the summary of a red run", () => assertGolden("summary/red.md", renderSummary(red(), NO_LINKS)));
test("the summary of a clean run", () => assertGolden("summary/clean.md", renderSummary(clean(), NO_LINKS)));

test("the summary of a run that looked at screens", () => {
  assertGolden("summary/screens.md", renderSummary(visualRun().report, NO_LINKS));
  assert.deepEqual(activeParts(renderSummary(hostileScreens().report, NO_LINKS)), []);
});

test("every new finding is listed, as long as they fit", () => {
  const text = renderSummary(huge(4_000), NO_LINKS);
  assert.equal(text.match(/may be undefined here/g)?.length, 3_040, "3,000 new ones and a sample of the old");
});

test("never above the limit", () => {
  assert.ok(Buffer.byteLength(renderSummary(huge(), NO_LINKS)) <= SUMMARY_LIMIT);
});

test("hostile text stays text", () => assert.deepEqual(activeParts(renderSummary(hostile(), NO_LINKS)), []));
