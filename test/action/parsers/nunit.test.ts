import assert from "node:assert/strict";
import { test } from "node:test";
import { nunit } from "../../../action/parsers/nunit.ts";
import {
  bytesOf,
  OPTIONS,
  testFixtures,
  testMutations,
  testTruncations,
} from "../../support/report-fixtures.ts";

testFixtures(nunit);
testTruncations(nunit, 150);
testMutations(nunit, 40);

test("a result nobody knows is never green", () => {
  const read = (attributes: string) =>
    nunit.read(bytesOf(`<test-run><test-case name="t" ${attributes}/></test-run>`), OPTIONS).tests[0]?.status;
  assert.equal(read(`result="Exploded"`), "failed");
  assert.equal(read(""), "failed");
  assert.equal(read(`result="Passed" runstate="NotRunnable"`), "failed");
  assert.equal(read(`result="Warning"`), "passed");
});
