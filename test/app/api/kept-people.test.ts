// People of teams and who was last where are kept between questions: no answer may be older than what stands in the database.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import { answerRoutes } from "../../../app/api/answers.ts";
import { createIndex } from "../../../app/api/index-of.ts";
import type { OrgTx } from "../../../app/ports.ts";
import { writeActivity } from "../../../app/store/activity.ts";
import { deleteTeams, type TeamFacts, writeTeams } from "../../../app/store/teams.ts";
import { createAskApi } from "../../support/asked-api.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { seedOrganisation } from "../../support/seed-organisation.ts";

const CROWD = Array.from({ length: 2_001 }, (_, index) => 1_000 + index);
const SEED = {
  org: 7,
  login: "acme",
  teams: [
    { id: 71, slug: "money", members: [11], grants: { 701: "write" } },
    { id: 72, slug: "pay", parent: 71, members: [12] },
  ],
  repositories: [
    {
      id: 701,
      name: "shop",
      codeowners: "/money/ @acme/money\n/crowd/ @acme/money\n",
      activity: [
        ["money", 11, "2026-11-02", 1] as const,
        ["crowd", 12, "2026-11-09", 1] as const,
        ...CROWD.map((user) => ["crowd", user, "2026-11-16", 1] as const),
      ],
    },
  ],
};

const team = (id: number, rest: Partial<TeamFacts>): TeamFacts => ({
  ...{ id, slug: "money", parent: null, visible: true, members: [11] },
  ...{ repositories: [{ id: 701, permission: "write" as const }] },
  ...rest,
});
const changed = (who: number, day: string) => (tx: OrgTx) =>
  writeActivity(tx, {
    ...{ repository: 701, counts: [[who, day, "money", 1]], upTo: day, missed: 0, replace: false },
  });

for (const name of DATABASES)
  test(`${name}: what is kept is never older than the database`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    await seedOrganisation(store, SEED);
    const clock = { ...systemClock, now: () => Date.parse("2026-11-21T12:00:00Z") };
    const ask = await createAskApi(answerRoutes(createIndex({ store, clock })));
    const told = async (folder = "money") => {
      const url = `/api/v1/repositories/701/owners?path=${folder}/a.ts`;
      const { owners, paths } = (await ask(url, { as: 7 })).body as {
        owners: { people: number; reason: string | null }[];
        paths: { owners: { last_active_week: string | null; active_people: number }[] }[];
      };
      const [here] = paths[0]?.owners ?? [];
      return [owners[0]?.reason ?? owners[0]?.people, here?.last_active_week, here?.active_people];
    };
    const after = async (write: (tx: OrgTx) => Promise<void>) => {
      assert.deepEqual(await told(), await told(), "asked twice, the second time of what is kept");
      await store.withOrg(7, write);
      return told();
    };
    assert.deepEqual(await told(), [2, "2026-11-02", 1]);
    assert.deepEqual(await after(changed(12, "2026-11-10")), [2, "2026-11-09", 2], "a push");
    assert.deepEqual(
      await after((tx) => writeTeams(tx, [team(72, { slug: "pay", parent: 71, members: [13] })])),
      [2, "2026-11-02", 1],
      "another one in the team below",
    );
    assert.deepEqual(await after((tx) => writeTeams(tx, [team(71, { members: [11, 12] })])), [
      3,
      "2026-11-09",
      2,
    ]);
    assert.deepEqual(await after((tx) => writeTeams(tx, [team(72, { slug: "pay", members: [13] })])), [
      2,
      "2026-11-09",
      2,
    ]);
    assert.deepEqual(await after((tx) => writeTeams(tx, [team(71, { repositories: [] })])), [
      "no-write",
      null,
      0,
    ]);
    assert.deepEqual(await after((tx) => deleteTeams(tx, [71])), ["no-such-team", null, 0]);
  });

for (const name of DATABASES)
  test(`${name}: in a folder of thousands those who own it are found`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    await seedOrganisation(store, SEED);
    const clock = { ...systemClock, now: () => Date.parse("2026-11-21T12:00:00Z") };
    const ask = await createAskApi(answerRoutes(createIndex({ store, clock })));
    for (const turn of ["read", "kept"]) {
      const { body } = await ask("/api/v1/repositories/701/owners?path=crowd/a.ts", { as: 7 });
      const { paths } = body as { paths: { owners: unknown[] }[] };
      assert.deepEqual(
        paths[0]?.owners,
        [{ owner: "@acme/money", last_active_week: "2026-11-09", active_people: 1 }],
        turn,
      );
    }
  });
