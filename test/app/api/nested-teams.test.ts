// Teams below teams, as GitHub tells of them: it lists people of a team as people of those above it, too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import { answerRoutes } from "../../../app/api/answers.ts";
import { createIndex } from "../../../app/api/index-of.ts";
import { createAskApi } from "../../support/asked-api.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { seedOrganisation } from "../../support/seed-organisation.ts";

/** Money has Eve by herself, or not: only that Pay below it has her is known for certain. */
const NESTED = {
  org: 7,
  login: "acme",
  users: { 11: "eve", 12: "fay" },
  teams: [
    { id: 71, slug: "money", members: [11], grants: { 701: "write" as const } },
    { id: 72, slug: "pay", parent: 71, members: [11], grants: { 701: "write" as const } },
    { id: 73, slug: "tax", parent: 71, members: [], grants: { 701: "write" as const } },
    { id: 74, slug: "all", members: [11, 12], grants: { 701: "write" as const } },
    { id: 75, slug: "some", parent: 74, members: [11], grants: { 701: "write" as const } },
  ],
  repositories: [
    { id: 701, name: "shop", codeowners: "/money/ @acme/money\n/pay/ @acme/pay\n/all/ @acme/all\n" },
  ],
};

for (const name of DATABASES)
  test(`${name}: who may be in a team only through one below it is not counted on`, {
    skip: skipOf(name),
  }, async () => {
    const { store } = await freshDatabase(name);
    await seedOrganisation(store, NESTED);
    const ask = await createAskApi(answerRoutes(createIndex({ store, clock: systemClock })));
    const told = async (query: string) => {
      const { body } = await ask(`/api/v1/blast-radius?${query}`, { as: 7 });
      return (body as { rules: Record<string, unknown>[] }).rules.map((each) => [
        each.line,
        each.outcome,
        each.people_before,
        each.people_after,
      ]);
    };
    const both = [
      [1, "possibly-lost", 1, 0],
      [2, "lost", 1, 0],
    ];
    assert.deepEqual(await told("team=pay"), both);
    assert.deepEqual(await told("user=eve&team=pay"), both);
    assert.deepEqual(await told("team=some"), [[3, "one-left", 2, 1]], "Fay is in it by herself");
    assert.deepEqual(await told("team=tax"), [], "nobody is in it");
    assert.deepEqual(await told("user=eve"), [
      [1, "lost", 1, 0],
      [2, "lost", 1, 0],
      [3, "one-left", 2, 1],
    ]);
  });
