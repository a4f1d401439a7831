// Where the base's site is served from, and where there is none that could be.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PairBase } from "../../../../../action/gates/gate.ts";
import { openBase } from "../../../../../action/gates/visual/site/open-base.ts";

const opened: Awaited<ReturnType<PairBase["open"]>> = {
  reason: { code: "setup-failed", text: "The base was opened" },
};
const base: PairBase = { commit: "b", tree: "t", setup: "s", open: async () => opened };

test("a site that each side serves of its own files has a base", async () => {
  assert.equal(await openBase({ base }, { serve: null, folder: "dist" }), opened);
  assert.equal(await openBase({ base }, { serve: "npm start", folder: null }), opened);
});

test("a server that is up already is not taken for the base's", async () => {
  const told = await openBase({ base }, { serve: null, folder: null }, ", or do without");
  assert.ok("reason" in told);
  assert.equal(told.reason.code, "no-comparison");
  assert.match(told.reason.text, /is head's as well.*`serve` or `folder`, or do without$/);
});

test("without a base there is none", async () => {
  const told = await openBase({ base: null }, { serve: null, folder: "dist" });
  assert.ok("reason" in told && told.reason.code === "base-unavailable");
});
