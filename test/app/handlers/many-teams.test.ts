// An organisation whose teams are more than GitHub answers in an hour: they are read in parts, and to the last one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { syncTeams } from "../../../app/handlers/wanted.ts";
import type { Store } from "../../../app/ports.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { type Asked, openDoor, Refused } from "../../support/github-world/answers.ts";
import { Events } from "../../support/github-world/events.ts";
import { type Installation, World } from "../../support/github-world/state.ts";
import { emptyIndex } from "../../support/index-dump.ts";
import { IndexRunner } from "../../support/index-runner.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const TEAMS = 700;
/** Requests of an hour. */
const BUDGET = 1_000;
const TEAM = "GET /organizations/{org_id}/team/{team_id}";

class Limited extends Refused {
  readonly retryAfterSeconds = 3_600;
}

async function begin(
  store: Store,
  { teams = TEAMS, teamRequests }: { teams?: number; teamRequests?: number },
) {
  const world = new World();
  const events = new Events(world);
  const org = events.addAccount("acme");
  await emptyIndex(store, [org]);
  const ann = events.addPerson("ann");
  events.join(org, ann, "member");
  const shop = world.repository(events.create(org, { name: "shop" }));
  const ids = Array.from({ length: teams }, (_, n) =>
    events.addTeam(org, `team-${n}`, {
      members: new Set([ann]),
      repositories: new Map([[shop.id, "write"]]),
    }),
  );
  const installation = world.installations.get(events.install(org, "2026-11-20T10:00:00Z")) as Installation;
  const door = openDoor(world);
  const runner = new IndexRunner({
    ...{ store, github: door.github, now: NOW },
    ...(teamRequests === undefined ? {} : { teamRequests }),
  });
  const settle = async () => {
    for (const sent of world.sent.splice(0)) runner.deliver(sent);
    await runner.drain();
  };
  const rows = (sql: string) => store.withOrg(org, (tx) => tx.query<Record<string, unknown>>(sql));
  return { world, events, org, ids, installation, door, runner, settle, rows };
}

const teamsRead = (asked: readonly Asked[]) =>
  asked.filter(({ route }) => route.startsWith(`${TEAM}/`)).map(({ parameters }) => parameters.team_id);
const KNOWN = "select teams_known from system.installation where state = 'active'";
const COUNT = `select count(*)::int as teams, (select count(*)::int from tenant.team_member) as members,
  (select count(*)::int from tenant.team_repository) as grants from tenant.team`;

for (const name of DATABASES)
  test(`on ${name}`, { skip: skipOf(name) }, async (t) => {
    const { store } = await freshDatabase(name);

    await t.test(
      "GitHub's limit in the middle: what was read stays read, and the last team is reached",
      async () => {
        const { world, org, ids, door, settle, rows } = await begin(store, {});
        const { teams } = world.account(org);
        const asked: Asked[] = [];
        let left = BUDGET;
        let limits = 0;
        door.before = (about) => {
          if (left === 0) {
            left = BUDGET;
            limits += 1;
            throw new Limited(429, about.route);
          }
          left -= 1;
          asked.push(about);
          // Nobody tells of these: one that was read already, one that is still to come.
          if (asked.length === 900) for (const team of [ids[3], ids[TEAMS - 3]]) teams.delete(team ?? 0);
        };
        await settle();
        assert.ok(limits >= 1, "the hour was not enough");
        assert.deepEqual(await rows(COUNT), [{ teams: TEAMS - 2, members: TEAMS - 2, grants: TEAMS - 2 }]);
        assert.deepEqual(await rows("select team_id from tenant.team order by 1"), [
          ...[...teams.keys()].sort((one, two) => one - two).map((team_id) => ({ team_id })),
        ]);
        assert.deepEqual(await store.system((tx) => tx.query(KNOWN)), [{ teams_known: true }]);
        // Two lists each; the part that the limit met is asked for again.
        const read = teamsRead(asked).length;
        assert.ok(read <= 2 * TEAMS + limits * 510, `${read} requests for ${TEAMS} teams`);
        assert.deepEqual(await store.system((tx) => tx.query("select name from system.cursor")), []);
      },
    );

    await t.test(
      "asked for again while they are read: no further one is begun, and once more follows",
      async () => {
        const { installation, door, runner, settle, ids, rows } = await begin(store, {
          teams: 40,
          teamRequests: 20,
        });
        await settle();
        const asked: Asked[] = [];
        let again = 0;
        door.before = (about) => {
          asked.push(about);
          // Each time it is in its midst, for a while.
          if (about.route === `${TEAM}/members` && about.parameters.team_id === ids[20] && again < 3) {
            again += 1;
            runner.add(syncTeams(installation.id));
          }
        };
        runner.add(syncTeams(installation.id));
        await settle();
        assert.equal(again, 3);
        const times = new Map<unknown, number>();
        for (const team of teamsRead(asked)) times.set(team, (times.get(team) ?? 0) + 0.5);
        assert.deepEqual(new Set(times.values()), new Set([4]), "each team four times: asked for four times");
        assert.deepEqual(await rows(COUNT), [{ teams: 40, members: 40, grants: 40 }]);
      },
    );

    await t.test("asked for without end, the last team is reached all the same", async () => {
      const { installation, door, runner, ids } = await begin(store, { teams: 40, teamRequests: 20 });
      let steps = 0;
      let reached = false;
      door.before = ({ route, parameters }) => {
        if (route === `${TEAM}/members` && parameters.team_id === ids.at(-1)) reached = true;
      };
      for (const sent of [{ name: "installation", payload: { installation: { id: installation.id } } }])
        runner.deliver(sent);
      while (!reached && steps < 400) {
        runner.add(syncTeams(installation.id));
        await runner.step();
        steps += 1;
      }
      assert.ok(reached, `not in ${steps} steps`);
    });

    await t.test(
      "an event of one with a hundred others below it does not read all of those at once",
      async () => {
        const { world, events, org, ids, door, runner, settle, rows } = await begin(store, { teams: 150 });
        await settle();
        const { teams } = world.account(org);
        const top = teams.get(ids[0] ?? 0);
        assert.ok(top);
        for (const [id, team] of teams) if (id !== top.id) team.parent = top.id;
        runner.add(syncTeams(world.installationOf(org)?.id ?? 0));
        await settle();
        events.editTeam(org, top, { slug: "top" });
        for (const sent of world.sent.splice(0)) runner.deliver(sent);
        const before = door.asked.length;
        // Both halves of its own job.
        for (let halves = 0; halves < 2; halves += 1) await runner.step();
        const asked = door.asked.length - before;
        assert.ok(asked < 10, `${asked} requests`);
        assert.deepEqual(await rows("select team_id from tenant.team where slug = 'top'"), [
          { team_id: top.id },
        ]);
        await settle();
        assert.ok(teamsRead(door.asked.slice(before)).length > 300, "they are read with all the others");
      },
    );

    await t.test("one of which GitHub does not tell keeps no other one waiting", async () => {
      const { world, org, ids, installation, door, runner, settle, rows } = await begin(store, {
        ...{ teams: 40, teamRequests: 20 },
      });
      const odd = ids[5];
      let failing = true;
      door.before = ({ route, parameters }) => {
        if (failing && route === `${TEAM}/repos` && parameters.team_id === odd) throw new Refused(502, route);
      };
      await settle();
      assert.deepEqual(await rows(COUNT), [{ teams: 39, members: 39, grants: 39 }]);
      assert.deepEqual(
        await store.system((tx) => tx.query(KNOWN)),
        [{ teams_known: false }],
        "nobody may say that it does not exist",
      );
      failing = false;
      runner.add(syncTeams(installation.id));
      await settle();
      assert.deepEqual(await rows(COUNT), [{ teams: 40, members: 40, grants: 40 }]);
      assert.deepEqual(await store.system((tx) => tx.query(KNOWN)), [{ teams_known: true }]);
      // One that is known stays as it is, and takes nothing from what is known.
      failing = true;
      world
        .account(org)
        .teams.get(odd ?? 0)
        ?.members.clear();
      runner.add(syncTeams(installation.id));
      await settle();
      assert.deepEqual(await rows(COUNT), [{ teams: 40, members: 40, grants: 40 }]);
      assert.deepEqual(await store.system((tx) => tx.query(KNOWN)), [{ teams_known: true }]);
    });

    await t.test("nor do many such, among others that it does tell of", async () => {
      const { ids, door, settle, rows } = await begin(store, { teams: 40 });
      const odd = new Set<unknown>(ids.filter((_, n) => n % 2 === 1));
      door.before = ({ route, parameters }) => {
        if (route === `${TEAM}/repos` && odd.has(parameters.team_id)) throw new Refused(502, route);
      };
      await settle();
      assert.deepEqual(await rows(COUNT), [{ teams: 20, members: 20, grants: 20 }]);
      assert.deepEqual(await store.system((tx) => tx.query(KNOWN)), [{ teams_known: false }]);
      assert.deepEqual(await store.system((tx) => tx.query("select name from system.cursor")), []);
    });

    await t.test("nor does one around it keep an event of a team from being followed", async () => {
      const { world, events, org, ids, door, settle, rows } = await begin(store, { teams: 4 });
      await settle();
      const [top, below] = [ids[0], ids[1]].map((id) => world.account(org).teams.get(id ?? 0));
      assert.ok(top && below);
      events.editTeam(org, below, { parent: top.id });
      await settle();
      const before = door.asked.length;
      door.before = ({ route, parameters }) => {
        if (route === `${TEAM}/repos` && parameters.team_id === below.id) throw new Refused(502, route);
      };
      events.editTeam(org, top, { slug: "top" });
      await settle();
      assert.deepEqual(await rows("select slug from tenant.team where slug = 'top'"), [{ slug: "top" }]);
      assert.deepEqual(await rows(COUNT), [{ teams: 4, members: 4, grants: 4 }]);
      const tried = teamsRead(door.asked.slice(before)).filter((team) => team === below.id);
      assert.ok(tried.length > 4, "it is tried by itself");
    });

    await t.test("what everything else needs of an hour's requests is left to it", async () => {
      const { runner, settle } = await begin(store, { teams: 80, teamRequests: 20 });
      const delays: number[] = [];
      const add = runner.add.bind(runner);
      runner.add = (job, attempts) => {
        if (job.kind === "sync-teams-part") delays.push(job.delaySeconds ?? 0);
        add(job, attempts);
      };
      await settle();
      assert.deepEqual(delays, [0, 0, 0, 0, 720, 720, 720]);
    });

    await t.test("GitHub that is away is not asked for each team", async () => {
      const { door, settle, rows } = await begin(store, { teams: 40 });
      let asked = 0;
      door.before = ({ route }) => {
        if (!route.startsWith(`${TEAM}/`)) return;
        asked += 1;
        throw new Refused(503, route);
      };
      await settle();
      assert.deepEqual(await rows(COUNT), [{ teams: 0, members: 0, grants: 0 }]);
      assert.ok(asked <= 5 * 24, `${asked} requests`);
    });

    await t.test(
      "until all were read nobody is told that a team does not exist; an uninstall leaves no trace",
      async () => {
        const { events, installation, door, runner, settle } = await begin(store, {
          teams: 40,
          teamRequests: 20,
        });
        const states = new Set<string>();
        door.before = async ({ route }) => {
          if (route === `${TEAM}/repos`)
            states.add(JSON.stringify(await store.system((tx) => tx.query(KNOWN))));
        };
        runner.deliver({ name: "installation", payload: { installation: { id: installation.id } } });
        for (let steps = 0; states.size === 0 && steps < 100; steps += 1) await runner.step();
        for (let steps = 0; steps < 3; steps += 1) await runner.step();
        assert.deepEqual(await store.system((tx) => tx.query("select name from system.cursor")), [
          { name: `teams:${installation.id}` },
        ]);
        assert.deepEqual([...states], ['[{"teams_known":false}]']);
        events.uninstall(installation);
        await settle();
        assert.deepEqual(await store.system((tx) => tx.query("select name from system.cursor")), []);
      },
    );
  });
