// Pushes name their authors by login, and logins change hands: whose one is, is not believed for ever.
import assert from "node:assert/strict";
import { test } from "node:test";
import { syncMembers } from "../../../app/handlers/wanted.ts";
import type { Store } from "../../../app/ports.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { openDoor } from "../../support/github-world/answers.ts";
import { Events } from "../../support/github-world/events.ts";
import { World } from "../../support/github-world/state.ts";
import { emptyIndex } from "../../support/index-dump.ts";
import { IndexRunner } from "../../support/index-runner.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const TODAY = "2026-11-21T08:00:00Z";

/** Ann is no member: nobody tells of her but her pushes. */
async function begin(store: Store) {
  const world = new World();
  const events = new Events(world);
  const org = events.addAccount("acme");
  const [ann, bob] = [events.addPerson("Ann"), events.addPerson("bob")];
  await emptyIndex(store, [org]);
  events.join(org, bob, "member");
  const shop = world.repository(events.create(org, { name: "shop" }));
  const installation = events.install(org, "2026-11-20T10:00:00Z");
  const door = openDoor(world);
  const runner = new IndexRunner({ store, github: door.github, now: NOW });
  const settle = async () => {
    for (const sent of world.sent.splice(0)) runner.deliver(sent);
    await runner.drain();
  };
  const push = async (author: number) => {
    const before = door.asked.length;
    events.push(shop, [{ author, date: TODAY, modified: ["a.ts"] }]);
    await settle();
    return door.asked.slice(before).filter(({ route }) => route === "GET /users/{username}").length;
  };
  // The first is counted from the branch, and tells nothing of pushes.
  events.push(shop, [{ author: null, date: TODAY }]);
  await settle();
  const rows = (sql: string) => store.withOrg(org, (tx) => tx.query<Record<string, unknown>>(sql));
  const later = (hours: number) =>
    rows(`update tenant.account set confirmed_at = confirmed_at - interval '${hours} hours'`);
  const counted = async () => {
    const all = await rows(
      "select user_id, commits from tenant.activity where user_id <> 0 order by user_id",
    );
    return Object.fromEntries(all.map(({ user_id, commits }) => [user_id, commits]));
  };
  return { world, events, ann, bob, installation, runner, push, settle, rows, later, counted };
}

for (const name of DATABASES)
  test(`on ${name}`, { skip: skipOf(name) }, async (t) => {
    const { store } = await freshDatabase(name);

    await t.test(
      "a login that somebody else took is theirs two days later, though its pushes never stopped",
      async () => {
        const { world, events, ann, push, later, counted, rows } = await begin(store);
        assert.equal(await push(ann), 1, "who that is, is asked");
        assert.equal(await push(ann), 0, "and not with each push");
        world.people.set(ann, "ann-before");
        const other = events.addPerson("ann");
        await later(30);
        assert.equal(await push(other), 0);
        assert.deepEqual(await counted(), { [ann]: 3 }, "the bound: not noticed yet");
        // That she pushed is no word of GitHub's on whose login it is.
        await later(30);
        assert.equal(await push(other), 1);
        assert.deepEqual(await counted(), { [ann]: 3, [other]: 1 });
        assert.equal(await push(ann), 1);
        assert.deepEqual(await counted(), { [ann]: 4, [other]: 1 });
        assert.deepEqual(
          await rows(`select login from tenant.account where user_id in (${ann}, ${other}) order by 1`),
          [{ login: "ann" }, { login: "ann-before" }],
        );
      },
    );

    await t.test("the list of members settles at once whose a login is", async () => {
      const { world, events, bob, installation, runner, push, settle, later, counted } = await begin(store);
      assert.equal(await push(bob), 0, "the list told who that is");
      await later(47);
      runner.add(syncMembers(installation));
      await settle();
      await later(47);
      assert.equal(await push(bob), 0, "it was told anew");
      world.people.set(bob, "robert");
      const other = events.addPerson("bob");
      runner.add(syncMembers(installation));
      await settle();
      assert.equal(await push(other), 1);
      assert.deepEqual(await counted(), { [bob]: 2, [other]: 1 });
    });
  });
