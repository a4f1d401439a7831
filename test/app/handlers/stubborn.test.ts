// One repository that GitHub does not tell of, or that no token is given for, does not keep the others from being indexed.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { GitHubApp } from "../../../app/ports.ts";
import type { Request } from "../../../shared/perform.ts";
import { freshDatabase } from "../../support/databases.ts";
import { type Door, openDoor, Refused } from "../../support/github-world/answers.ts";
import { Events, type NewCommit } from "../../support/github-world/events.ts";
import { World } from "../../support/github-world/state.ts";
import { IndexRunner } from "../../support/index-runner.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");

/** An installation of three repositories; `around` stands between the App and the world. */
async function indexed(
  around: (github: GitHubApp, odd: number, node: string) => GitHubApp,
  owners: NewCommit["owners"] = {},
  before: Door["before"] = () => {},
) {
  const world = new World();
  const events = new Events(world);
  const org = events.addAccount("acme");
  const ids = ["one", "odd", "two"].map((name) => events.create(org, { name }));
  const odd = world.repository(ids[1] ?? 0);
  events.join(org, events.addPerson("ann"), "member");
  for (const id of ids)
    events.push(world.repository(id), [{ author: null, date: "2026-11-21T08:00:00Z", owners }]);
  events.install(org, "2026-11-20T10:00:00Z");
  const door = openDoor(world);
  door.before = before;
  const { store } = await freshDatabase("embedded");
  const runner = new IndexRunner({ store, github: around(door.github, odd.id, odd.node), now: NOW });
  for (const sent of world.sent.splice(0)) runner.deliver(sent);
  await runner.drain();
  const names = await store.withOrg(org, (tx) =>
    tx.query<{ name: string }>("select name from tenant.repository order by name"),
  );
  const [known] = await store.system((tx) =>
    tx.query<{ members_known: boolean; teams_known: boolean }>(
      "select members_known, teams_known from system.installation",
    ),
  );
  const asked = await store.withOrg(org, (tx) =>
    tx.query<{ name: string }>(
      "select r.name from tenant.owner_permission join tenant.repository r using (org_id, repository_id) order by 1",
    ),
  );
  return {
    names: names.map(({ name }) => name),
    permissions: asked.map(({ name }) => name),
    known,
    asked: door.asked.length,
  };
}

const ALL_READ = { members_known: true, teams_known: true };

test("one that GitHub does not tell of", async () => {
  const { names, known } = await indexed((github, _odd, node) => ({
    ...github,
    asInstallation: async (...about) => {
      const request = await github.asInstallation(...about);
      const hiding: Request = async (route, parameters) => {
        const answer = await request(route, parameters);
        const ids = (parameters?.variables as { ids?: string[] } | undefined)?.ids ?? [];
        const at = ids.indexOf(node);
        if (route !== "POST /graphql" || at === -1) return answer;
        const { data } = answer.data as { data: { nodes: unknown[] } };
        data.nodes[at] = null;
        return { ...answer, data: { data, errors: [{ type: "FORBIDDEN", path: ["nodes", at] }] } };
      };
      return hiding;
    },
  }));
  assert.deepEqual(names, ["one", "two"]);
  assert.deepEqual(known, ALL_READ, "people and teams come after the last repository");
});

test("one that is listed, and that no token is given for", async () => {
  const { names, known, asked } = await indexed((github, odd) => ({
    ...github,
    asInstallation: async (installation, needs) => {
      if (needs?.repositories?.includes(odd)) throw new Refused(422, "access_tokens");
      return github.asInstallation(installation, needs);
    },
  }));
  assert.deepEqual(names, ["one", "two"]);
  assert.deepEqual(known, ALL_READ);
  assert.ok(asked < 100, `${asked} requests`);
});

test("one whose people GitHub refuses to tell of, for good", async () => {
  const owners = { CODEOWNERS: "* @ann\n" };
  const { permissions, asked } = await indexed(
    (github) => github,
    owners,
    ({ route, parameters }) => {
      if (route.endsWith("/permission") && parameters.repo === "odd") throw new Refused(403, route);
    },
  );
  assert.deepEqual(permissions, ["one", "two"]);
  assert.ok(asked < 100, `${asked} requests`);
});
