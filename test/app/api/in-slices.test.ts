// While drift at its limits is calculated, all others are answered. Nothing here measures time: the clock is looked at, and goes on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answerRoutes } from "../../../app/api/answers.ts";
import { inSlices } from "../../../app/api/in-slices.ts";
import { createIndex } from "../../../app/api/index-of.ts";
import { Rules } from "../../../app/ownership/rules.ts";
import { TooCostlyError } from "../../../shared/codeowners/match.ts";
import { type Steps, toTheEnd } from "../../../shared/steps.ts";
import { createAskApi } from "../../support/asked-api.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { seedOrganisation } from "../../support/seed-organisation.ts";

const RULES = 2_000;
const codeowners = (count: number) =>
  Array.from({ length: count }, (_, index) => `/d${index % 1_500}/ @u${index}`).join("\n");

/** A millisecond goes by whenever it is looked at. */
function walkingClock(slept: () => Promise<void>) {
  let now = Date.parse("2026-11-21T12:00:00Z");
  return {
    now: () => {
      now += 1;
      return now;
    },
    sleep: slept,
  };
}

for (const name of DATABASES)
  test(`${name}: others are answered while drift is calculated`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    await seedOrganisation(store, {
      ...{ org: 7, login: "acme" },
      repositories: [
        { id: 701, name: "shop", codeowners: codeowners(RULES) },
        { id: 702, name: "docs", codeowners: codeowners(RULES) },
      ],
    });
    const others: number[] = [];
    const clock = walkingClock(async () => {
      // The embedded database has one connection: whoever calculates must not keep it.
      if (others.length < 6) others.push((await ask("/api/v1/repositories/702", { as: 7 })).status);
    });
    const ask = await createAskApi(answerRoutes(createIndex({ store, clock })));
    type Told = { summary: { findings: Record<string, number> } };
    const one: Told = (await ask("/api/v1/repositories/701/drift", { as: 7 })).body;
    const few = others.splice(0);
    const all: { repositories: Told[] } = (await ask("/api/v1/drift", { as: 7 })).body;
    assert.deepEqual(few, [200, 200, 200, 200, 200, 200]);
    assert.deepEqual(others, [200, 200, 200, 200, 200, 200]);
    assert.equal(one.summary.findings["shadowed-rule"], 500);
    const [first, second] = all.repositories;
    assert.deepEqual(first?.summary, one.summary);
    assert.deepEqual(second?.summary, one.summary);
  });

test("others are answered while a large file is compiled to tell owners and reviewers", async () => {
  const { store } = await freshDatabase("embedded");
  await seedOrganisation(store, {
    ...{ org: 7, login: "acme" },
    repositories: [{ id: 701, name: "shop", codeowners: codeowners(RULES) }],
  });
  for (const what of ["owners", "reviewers"]) {
    let slept = 0;
    const clock = walkingClock(async () => {
      slept += 1;
    });
    const ask = await createAskApi(answerRoutes(createIndex({ store, clock })));
    const url = `/api/v1/repositories/701/${what}?path=d3/x`;
    assert.equal((await ask(url, { as: 7 })).status, 200);
    const first = slept;
    assert.ok(first > 5, `${what}: ${first} times`);
    assert.equal((await ask(url, { as: 7 })).status, 200);
    assert.equal(slept, first, "compiled once");
  }
});

test("a calculation is left after some milliseconds, and goes on where it was", async () => {
  let slept = 0;
  const clock = walkingClock(async () => {
    slept += 1;
  });
  const counted = await inSlices(
    (function* (): Steps<number> {
      let sum = 0;
      for (let step = 1; step <= 10_000; step += 1) {
        sum += step;
        yield;
      }
      return sum;
    })(),
    clock,
  );
  assert.equal(counted, 50_005_000);
  assert.ok(slept > 50, `${slept} times`);
});

test("compiling, too, is done in steps", () => {
  const rules = new Rules(
    Array.from({ length: 1_000 }, (_, index) => ({
      line: index + 1,
      pattern: `/d${index}/`,
      owners: ["@x"],
    })),
  );
  let steps = 0;
  for (const asked = rules.decideInSteps(["d7/x"]); !asked.next().done; ) steps += 1;
  assert.ok(steps > 2_000, `${steps} steps for the rules and their nodes`);
});

test("what others ask of the same rules meanwhile neither lends nor takes steps", () => {
  const patterns = Array.from({ length: 20_000 }, (_, index) => `*a*a*a*a*b${index}*`);
  const rules = new Rules(patterns.map((pattern, index) => ({ line: index + 1, pattern, owners: ["@x"] })));
  const costly = Array.from({ length: 1_000 }, (_, index) => `${"a".repeat(500)}${index}`);
  const steps = rules.decideInSteps(costly);
  assert.throws(() => {
    for (let step = steps.next(); !step.done; step = steps.next()) rules.decide(["x"]);
  }, TooCostlyError);
  assert.equal(toTheEnd(rules.decideInSteps(["x"]))[0]?.state, "unmatched");
});
