// Lines that name very many: one question reads, and works on, no more of them than it may.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import { answerRoutes } from "../../../app/api/answers.ts";
import { createIndex } from "../../../app/api/index-of.ts";
import { createAskApi } from "../../support/asked-api.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { seedOrganisation } from "../../support/seed-organisation.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `@u${index}`).join(" ");
/** The first line names more than are looked at, thirty more a thousand each, and thirty Eve alone. */
const CODEOWNERS = [
  `/crowd/ @eve ${names(2_000)}`,
  ...Array.from({ length: 30 }, (_, index) => `/many-${index}/ @eve ${names(999)}`),
  ...Array.from({ length: 30 }, (_, index) => `/alone-${index}/ @eve`),
].join("\n");

interface Told {
  rules_checked: number;
  rules_not_checked: number;
  rules: { line: number; outcome: string }[];
  next: string | null;
}

for (const name of DATABASES)
  test(`${name}: a page ends where too many names were read, and tells what was left out`, {
    skip: skipOf(name),
  }, async () => {
    const { store } = await freshDatabase(name);
    await seedOrganisation(store, {
      ...{ org: 7, login: "acme", users: { 11: "eve" } },
      repositories: [{ id: 701, name: "shop", codeowners: CODEOWNERS, permissions: { eve: [11, "write"] } }],
    });
    const ask = await createAskApi(answerRoutes(createIndex({ store, clock: systemClock })));
    const pages: Told[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const { body } = await ask(`/api/v1/blast-radius?user=eve${next && `&cursor=${next}`}`, { as: 7 });
      const page: Told = body;
      pages.push(page);
      next = page.next;
    }
    assert.deepEqual(
      pages.map(({ rules_checked, rules_not_checked }) => [rules_checked, rules_not_checked]),
      [
        [24, 1],
        [36, 0],
      ],
    );
    const rules = pages.flatMap((page) => page.rules.map(({ line, outcome }) => [line, outcome]));
    const lines = Array.from({ length: 60 }, (_, index) => index + 2);
    assert.deepEqual(
      rules,
      lines.map((line) => [line, line <= 31 ? "possibly-lost" : "lost"]),
    );
  });
