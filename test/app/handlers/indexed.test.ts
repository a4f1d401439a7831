// What the index says of an organisation, read from a world in memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import { syncRepositories, syncRepository } from "../../../app/handlers/wanted.ts";
import type { Store } from "../../../app/ports.ts";
import { writeRepositories } from "../../../app/store/repositories.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { openDoor } from "../../support/github-world/answers.ts";
import { Events, type NewCommit } from "../../support/github-world/events.ts";
import { type Installation, type Repository, World } from "../../support/github-world/state.ts";
import { emptyIndex } from "../../support/index-dump.ts";
import { IndexRunner } from "../../support/index-runner.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const TODAY = "2026-11-21T08:00:00Z";
type Row = Record<string, unknown>;

/** One organisation with one repository, installed and indexed, on an empty database. */
async function begin(store: Store, codeowners: NewCommit["owners"] = {}) {
  const world = new World();
  const events = new Events(world);
  const [ann = 0, bob = 0] = ["Ann", "bob"].map((login) => events.addPerson(login));
  const org = events.addAccount("acme");
  await emptyIndex(store, [org]);
  for (const person of [ann, bob]) events.join(org, person, "member");
  const shop = world.repository(
    events.create(org, { name: "shop", topics: ["b", "a"], languages: { Rust: 9 } }),
  );
  events.push(shop, [{ author: ann, date: TODAY, added: ["src/a.ts"], owners: codeowners }]);
  const id = events.install(org, "2026-11-20T10:00:00Z");
  const installation = world.installations.get(id) as Installation;
  const door = openDoor(world);
  const runner = new IndexRunner({ store, github: door.github, now: NOW });
  const settle = async () => {
    for (const sent of world.sent.splice(0)) runner.deliver(sent);
    await runner.drain();
  };
  await settle();
  const rows = (sql: string) => store.withOrg(org, (tx) => tx.query<Row>(sql));
  return { world, events, ann, bob, org, shop, installation, door, runner, settle, rows };
}

const DAYS = "select directory, user_id, week, commits from tenant.activity order by 1, 2, 3";
const texts = (door: ReturnType<typeof openDoor>) =>
  door.asked.filter(({ parameters }) => String(parameters.query).startsWith("query Texts")).length;

for (const name of DATABASES)
  test(`on ${name}`, { skip: skipOf(name) }, async (t) => {
    const { store } = await freshDatabase(name);

    await t.test("a repository with its file, its people and its teams", async () => {
      const text =
        "\ufeff# why\n* @Ann carol@example.com\n/x/ @acme/web @acme/secret\n!no @ann\n/[a]/ @ghost\n";
      const { rows, events, world, org, shop, settle, ann, bob } = await begin(store, {
        "docs/CODEOWNERS": text,
      });
      const web = events.addTeam(org, "web", { members: new Set([bob]) });
      events.addTeam(org, "secret", { secret: true, parent: web });
      const team = world.account(org).teams.get(web);
      assert.ok(team);
      events.grant(org, team, shop, "maintain");
      await settle();
      assert.deepEqual(
        await rows("select name, topics, languages, visibility, contents_known from tenant.repository"),
        [
          {
            name: "shop",
            topics: ["a", "b"],
            languages: { Rust: 9 },
            visibility: "private",
            contents_known: true,
          },
        ],
      );
      const [file] = await rows(
        "select path, state, rules, problems, github_problems from tenant.codeowners",
      );
      assert.deepEqual(file, {
        path: "docs/CODEOWNERS",
        state: "read",
        rules: [
          { line: 2, pattern: "*", owners: ["@Ann", "e-mail"] },
          { line: 3, pattern: "/x/", owners: ["@acme/web", "@acme/secret"] },
          { line: 5, pattern: "/[a]/", owners: ["@ghost"] },
        ],
        problems: [
          { line: 4, column: 1, kind: "Invalid pattern" },
          { line: 5, column: 1, kind: "Unsettled pattern" },
        ],
        github_problems: [{ line: 4, column: 1, kind: "Invalid pattern" }],
      });
      assert.deepEqual(
        await rows("select login, user_id, permission from tenant.owner_permission order by 1"),
        [
          { login: "ann", user_id: ann, permission: "read" },
          { login: "ghost", user_id: null, permission: "none" },
        ],
      );
      assert.deepEqual(await rows("select slug, visible, parent_id from tenant.team order by 1"), [
        { slug: "secret", visible: false, parent_id: web },
        { slug: "web", visible: true, parent_id: null },
      ]);
      const granted =
        "select t.slug, permission from tenant.team_repository join tenant.team t using (org_id, team_id) order by 1";
      assert.deepEqual(await rows(granted), [
        { slug: "secret", permission: "maintain" },
        { slug: "web", permission: "maintain" },
      ]);
    });

    await t.test(
      "teams of a repository that comes after them are known without its administration",
      async () => {
        const { rows, events, world, org, runner, settle, door } = await begin(store);
        const web = events.addTeam(org, "web");
        await settle();
        const lab = world.repository(events.create(org, { name: "lab" }));
        const created = world.sent.splice(0);
        const team = world.account(org).teams.get(web);
        assert.ok(team);
        events.grant(org, team, lab, "maintain");
        await settle();
        for (const sent of created) runner.deliver(sent);
        await runner.drain();
        assert.deepEqual(
          await rows("select team_id, repository_id, permission from tenant.team_repository"),
          [{ team_id: web, repository_id: lab.id, permission: "maintain" }],
        );
        assert.equal(
          door.asked.some(({ route }) => route === "GET /repos/{owner}/{repo}/teams"),
          false,
        );
      },
    );

    await t.test(
      "the first of the three places counts; a file that cannot be used is told as such",
      async () => {
        const places = {
          ".github/CODEOWNERS": "* @one\n",
          CODEOWNERS: "* @two\n",
          "docs/CODEOWNERS": "* @three\n",
        };
        const { rows, events, shop, settle } = await begin(store, places);
        const change = async (owners: NonNullable<NewCommit["owners"]>) => {
          events.push(shop, [{ author: null, date: TODAY, owners }]);
          await settle();
          return (
            await rows("select path, state, jsonb_array_length(rules) as rules from tenant.codeowners")
          )[0];
        };
        assert.equal((await change({}))?.path, ".github/CODEOWNERS");
        const large = `* @one\n${"# x\n".repeat(800_000)}`;
        assert.deepEqual(await change({ ".github/CODEOWNERS": large }), {
          path: ".github/CODEOWNERS",
          state: "too-large",
          rules: 0,
        });
        assert.deepEqual(await change({ ".github/CODEOWNERS": "* @one\0" }), {
          path: ".github/CODEOWNERS",
          state: "binary",
          rules: 0,
        });
        assert.equal((await change({ ".github/CODEOWNERS": null }))?.path, "CODEOWNERS");
        assert.equal(await change({ CODEOWNERS: null, "docs/CODEOWNERS": null }), undefined);
        assert.deepEqual(await rows("select 1 from tenant.rule_owner"), []);
      },
    );

    await t.test("a file that is as it was is not read again, unless our reader changed", async () => {
      const { rows, events, shop, settle, door, runner, installation } = await begin(store, {
        CODEOWNERS: "* @ann\n",
      });
      assert.equal(texts(door), 1);
      events.push(shop, [{ author: null, date: TODAY, modified: ["README.md"] }]);
      await settle();
      runner.add(syncRepositories(installation.id, "whole"));
      await settle();
      assert.equal(texts(door), 1);
      await rows("update tenant.codeowners set reader = 0, rules = '[]'");
      runner.add(syncRepository(installation.id, shop.id));
      await settle();
      assert.equal(texts(door), 2);
      assert.equal(
        (await rows("select jsonb_array_length(rules) as count from tenant.codeowners"))[0]?.count,
        1,
      );
    });

    await t.test("what may not be read is unknown, and not none", async () => {
      const { rows, events, installation, settle } = await begin(store, { CODEOWNERS: "* @ann\n" });
      const known = () =>
        store.system((tx) =>
          tx.query("select members_known, teams_known from system.installation where state = 'active'"),
        );
      assert.deepEqual(await known(), [{ members_known: true, teams_known: true }]);
      events.grantPermissions(installation, { metadata: "read" });
      await settle();
      assert.deepEqual(await known(), [{ members_known: false, teams_known: false }]);
      assert.deepEqual(await rows("select contents_known from tenant.repository"), [
        { contents_known: false },
      ]);
      events.grantPermissions(installation, { metadata: "read", contents: "read", members: "read" });
      await settle();
      assert.deepEqual(await known(), [{ members_known: true, teams_known: true }]);
      assert.deepEqual(await rows("select path from tenant.codeowners"), [{ path: "CODEOWNERS" }]);
    });

    await t.test(
      "pushes are counted by week; gaps, forced ones and ones that are too long are filled",
      async () => {
        const { rows, events, shop, settle, ann, bob, world, door } = await begin(store);
        const week = "2026-11-16";
        assert.deepEqual(await rows(DAYS), [{ directory: "src", user_id: ann, week, commits: 1 }]);
        const change = (author: number | null): NewCommit => ({
          author,
          date: TODAY,
          modified: ["src/a.ts", "b.md"],
        });
        events.push(shop, [change(bob), change(null)]);
        const before = door.asked.length;
        await settle();
        const counted = door.asked.slice(before).map(({ route }) => route);
        assert.ok(
          !counted.some((route) => /compare|commits/.test(route)),
          "a push that follows is not asked for",
        );
        const expected = [
          { directory: "", user_id: 0, week, commits: 1 },
          { directory: "", user_id: bob, week, commits: 1 },
          { directory: "src", user_id: 0, week, commits: 1 },
          { directory: "src", user_id: ann, week, commits: 1 },
          { directory: "src", user_id: bob, week, commits: 1 },
        ];
        assert.deepEqual(await rows(DAYS), expected);
        events.push(shop, [change(bob)]);
        world.sent.splice(0);
        events.push(shop, [change(bob)]);
        await settle();
        const [top, , , , src] = await rows(DAYS);
        assert.deepEqual([top?.commits, src?.commits], [1, 3], "the lost push is counted, too");
        events.force(shop, 2, []);
        await settle();
        assert.deepEqual(await rows(DAYS), expected, "what the branch lost is not counted any more");
        events.push(
          shop,
          Array.from({ length: 2_100 }, () => change(ann)),
        );
        await settle();
        assert.deepEqual(
          await rows("select missed_commits, head_oid = activity_oid as level from tenant.repository"),
          [{ missed_commits: 1_850, level: true }],
        );
        assert.deepEqual((await rows(`${DAYS} offset 4 limit 1`))[0]?.commits, 251);
      },
    );

    await t.test("a push that GitHub does not show yet is looked for once more", async () => {
      const { events, shop, settle, door, world } = await begin(store);
      const looked = async (seen: boolean) => {
        const before = door.asked.length;
        events.push(shop, [{ author: null, date: TODAY }]);
        const tip = shop.branches.get("main");
        const [commit] = world.commits.get(tip ?? "")?.parents ?? [];
        if (!seen && commit) shop.branches.set("main", commit);
        await settle();
        return door.asked
          .slice(before)
          .filter(({ parameters }) => String(parameters.query).startsWith("query Rep")).length;
      };
      assert.equal(await looked(true), 1);
      // As it is, where counting stands, and as it is a while later.
      assert.ok((await looked(false)) >= 3);
    });

    await t.test("an older read overwrites nothing, and puts nothing back", async () => {
      const { rows, events, shop, settle, org, installation } = await begin(store);
      const facts = (repository: Repository) => ({
        ...{ id: repository.id, node: repository.node, name: "stale", visibility: "private" as const },
        ...{
          archived: false,
          fork: false,
          topics: [],
          languages: {},
          head: null,
          headDay: null,
          contentsKnown: true,
        },
      });
      const write = (generation: number, removed: number) =>
        store.withOrg(org, (tx) =>
          writeRepositories(tx, [facts(shop)], { generation, since: "2026-11-20", removed }),
        );
      assert.deepEqual(await write(1, 0), []);
      assert.deepEqual(await rows("select name from tenant.repository"), [{ name: "shop" }]);
      events.delete(shop);
      await settle();
      assert.deepEqual(await rows("select name from tenant.repository"), []);
      const [{ generation } = { generation: 0 }] = await store.system((tx) =>
        tx.query<{ generation: number }>("select generation from system.removal where installation_id = $1", [
          installation.id,
        ]),
      );
      assert.deepEqual(await write(generation - 1, generation), []);
      assert.equal((await write(generation + 1, generation)).length, 1);
    });

    await t.test("a public repository that is not the installation's is not indexed", async () => {
      const { rows, events, world, org, installation, shop, runner, settle } = await begin(store);
      const open = world.repository(events.create(org, { name: "open", visibility: "public" }));
      events.push(open, [{ author: null, date: TODAY, owners: { CODEOWNERS: "* @ann\n" } }]);
      await settle();
      assert.deepEqual(await rows("select name from tenant.repository order by 1"), [
        { name: "open" },
        { name: "shop" },
      ]);
      installation.selected = new Set([shop.id]);
      runner.add(syncRepository(installation.id, open.id));
      await settle();
      assert.deepEqual(await rows("select name from tenant.repository"), [{ name: "shop" }]);
    });

    await t.test(
      "an uninstall that is told and not true deletes nothing; a true one everything",
      async () => {
        const { rows, events, installation, world, settle, org, runner } = await begin(store, {
          CODEOWNERS: "* @ann\n",
        });
        const told = {
          name: "installation",
          payload: { action: "deleted", installation: { id: installation.id } },
        };
        runner.deliver(told);
        await settle();
        assert.equal((await rows("select 1 from tenant.repository")).length, 1);
        events.uninstall(installation);
        const late = { name: "push", payload: { installation: { id: installation.id } } };
        await settle();
        for (const table of ["repository", "codeowners", "rule_owner", "account", "member", "activity"])
          assert.deepEqual(await rows(`select 1 from tenant.${table}`), [], table);
        const tombs = await store.system((tx) =>
          tx.query(
            "select org_id, login, permissions, state, purged_at is not null as purged from system.installation",
          ),
        );
        assert.deepEqual(tombs, [
          { org_id: org, login: null, permissions: {}, state: "deleted", purged: true },
        ]);
        assert.throws(() => runner.deliver(late), /not understood/);
        const again = events.install(org, TODAY);
        await settle();
        assert.notEqual(again, installation.id);
        assert.equal((await rows("select 1 from tenant.repository")).length, 1);
        assert.equal(world.installations.size, 1);
      },
    );
  });
