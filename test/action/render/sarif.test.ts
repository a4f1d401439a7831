import assert from "node:assert/strict";
import { test } from "node:test";
import { FINGERPRINT_KEY, renderSarif } from "../../../action/render/sarif.ts";
import { assertGolden } from "../../support/golden.ts";
import { hostile } from "../../support/hostile.ts";
import { clean, noBase, red, unknownGate } from "../../support/reports.ts";

test("the whole log of a red report", () => {
  assertGolden("sarif/red.sarif.json", `${JSON.stringify(renderSarif(red()), null, 2)}\n`);
});

test("one run a gate, each result with where it stands", () => {
  const { runs } = renderSarif(red());
  assert.equal(runs.length, red().gates.length);
  const states = (runs[0]?.results ?? []).map(({ baselineState }) => baselineState);
  assert.deepEqual(
    [states.filter((each) => each === "new").length, states.filter((each) => each === "unchanged").length],
    [4, 10],
  );
  assert.equal(states.filter((each) => each === "absent").length, 1);
});

test("without a base nothing claims to be new", () => {
  for (const result of renderSarif(noBase()).runs.flatMap(({ results }) => results ?? [])) {
    assert.equal("baselineState" in result, false);
  }
});

test("a gate that could not be judged did not succeed", () => {
  const invocation = renderSarif(unknownGate()).runs[1]?.invocations?.[0];
  assert.equal(invocation?.executionSuccessful, false);
  assert.equal(invocation?.toolExecutionNotifications?.[0]?.descriptor?.id, "timeout");
  assert.equal(renderSarif(clean()).runs[0]?.invocations?.[0]?.executionSuccessful, true);
});

// The constraints of the published schema that our documents touch; the types check the rest.
test("hostile findings keep to the schema's constraints", () => {
  for (const run of renderSarif(hostile()).runs) {
    const rules = run.tool.driver.rules ?? [];
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length, "rule ids are unique");
    for (const result of run.results ?? []) {
      assert.notEqual(result.message.text, "");
      assert.equal(rules[result.ruleIndex ?? -1]?.id, result.ruleId);
      assert.match(result.partialFingerprints?.[FINGERPRINT_KEY] ?? "", /^[0-9a-f]{16,64}$/);
      for (const { physicalLocation } of result.locations ?? []) {
        const { uri = "", uriBaseId } = physicalLocation?.artifactLocation ?? {};
        assert.match(uri, /^(?:[A-Za-z0-9._~!'()*/-]|%[0-9A-F]{2})*$/);
        assert.equal(uriBaseId, "%SRCROOT%");
        const { startLine = 1, endLine = startLine } = physicalLocation?.region ?? {};
        assert.ok(startLine >= 1 && endLine >= startLine);
      }
    }
  }
});
