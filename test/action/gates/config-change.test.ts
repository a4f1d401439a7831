// What a pull request is told about its own edits to what judges it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { configGate } from "../../../action/gates/config-change.ts";

const PATH = ".github/proofmark.yml";
const told = (first: boolean) => configGate({ files: [], configPath: PATH, first })?.findings ?? [];

test("an edited config is not said to judge, a first one is", () => {
  const [edited] = told(false);
  assert.equal(edited?.rule, "gate-config-changed");
  assert.match(edited?.message ?? "", /the base's copy was used/);
  const [first] = told(true);
  assert.equal(first?.rule, "gate-config-first");
  assert.match(first?.message ?? "", /is judged by it/);
  assert.doesNotMatch(first?.message ?? "", /copy was used/);
});
test("no edit, no gate", () => {
  assert.equal(configGate({ files: [], configPath: null }), null);
});
