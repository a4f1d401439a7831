// One repository that GitHub does not tell of, or that no token is given for, does not keep the others from being indexed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { syncPermissions, syncRepositories } from "../../../app/handlers/wanted.ts";
import type { GitHubApp } from "../../../app/ports.ts";
import type { Request } from "../../../shared/perform.ts";
import { freshDatabase } from "../../support/databases.ts";
import { type Asked, openDoor, Refused } from "../../support/github-world/answers.ts";
import { Events, type NewCommit } from "../../support/github-world/events.ts";
import { type Repository, World } from "../../support/github-world/state.ts";
import { emptyIndex } from "../../support/index-dump.ts";
import { IndexRunner } from "../../support/index-runner.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");

let database: ReturnType<typeof freshDatabase> | undefined;

/** An installation of three repositories and some more; `around` stands between the App and the world. */
async function indexed(
  around: (github: GitHubApp, odd: number, node: string) => GitHubApp,
  owners: NewCommit["owners"] = {},
  before: (asked: Asked, odd: Repository) => void = () => {},
  more = 0,
) {
  const world = new World();
  const events = new Events(world);
  const org = events.addAccount("acme");
  const all = ["one", "odd", "two", ...Array.from({ length: more }, (_, n) => `more-${n}`)];
  const ids = all.map((name) => events.create(org, { name }));
  const odd = world.repository(ids[1] ?? 0);
  events.join(org, events.addPerson("ann"), "member");
  for (const id of ids)
    events.push(world.repository(id), [{ author: null, date: "2026-11-21T08:00:00Z", owners }]);
  const installation = events.install(org, "2026-11-20T10:00:00Z");
  const door = openDoor(world);
  door.before = (asked) => before(asked, odd);
  database ??= freshDatabase("embedded");
  const { store } = await database;
  await emptyIndex(store, [org]);
  const runner = new IndexRunner({ store, github: around(door.github, odd.id, odd.node), now: NOW });
  for (const sent of world.sent.splice(0)) runner.deliver(sent);
  await runner.drain();
  const asked = door.asked.length;
  const files = await store.withOrg(org, (tx) =>
    tx.query<{ name: string }>(
      "select name from tenant.codeowners join tenant.repository using (org_id, repository_id) order by 1",
    ),
  );
  const stored = async () => {
    const rows = await store.withOrg(org, (tx) =>
      tx.query<{ name: string }>("select name from tenant.repository order by name"),
    );
    return rows.map(({ name }) => name);
  };
  const [known] = await store.system((tx) =>
    tx.query<{ members_known: boolean; teams_known: boolean }>(
      "select members_known, teams_known from system.installation",
    ),
  );
  const permitted = async (then?: "delete") => {
    const rows = await store.withOrg(org, async (tx) => {
      const read = await tx.query<{ name: string }>(
        "select r.name from tenant.owner_permission join tenant.repository r using (org_id, repository_id) order by 1",
      );
      if (then === "delete") await tx.query("delete from tenant.owner_permission");
      return read;
    });
    return rows.map(({ name }) => name);
  };
  return {
    names: await stored(),
    stored,
    files: files.map(({ name }) => name),
    permissions: await permitted(),
    permitted,
    ids,
    known,
    asked,
    graphql: door.asked.filter(({ route }) => route === "POST /graphql").length,
    ofOdd: door.asked.filter(({ parameters }) => names(parameters).includes(odd.node)).length,
    installation,
    runner,
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

const names = (parameters: Asked["parameters"]): readonly string[] =>
  (parameters.variables as { ids?: string[] } | undefined)?.ids ?? [];
const same = (github: GitHubApp) => github;
const OWNERS = { CODEOWNERS: "* @ann\n" };

for (const what of ["query Repositories", "query Texts"])
  test(`one at which GitHub gives up on the ${what.slice(6).toLowerCase()} of all that are asked with it`, async () => {
    const broken = ({ route, parameters }: Asked, { node }: Repository) => {
      if (!String(parameters.query).startsWith(what)) return;
      if (names(parameters).includes(node)) throw new Refused(502, route);
    };
    const { names: found, files, permissions, known, ofOdd } = await indexed(same, OWNERS, broken, 27);
    assert.equal(found.length, 29);
    assert.ok(!found.includes("odd"), "it is put off");
    assert.deepEqual(files, found);
    assert.deepEqual(permissions, found);
    assert.deepEqual(known, ALL_READ, "people and teams come after the last repository");
    // Halves down to one; then its own job, with its own attempts.
    assert.ok(ofOdd < 20, `${ofOdd} queries`);
  });

test("one whose large file GitHub refuses to show", async () => {
  const owners = { CODEOWNERS: `* @ann\n${"# a long reason\n".repeat(20_000)}` };
  const { files } = await indexed(same, owners, ({ route, parameters }) => {
    if (route.endsWith("/git/blobs/{file_sha}") && parameters.repo === "odd") throw new Refused(403, route);
  });
  assert.deepEqual(files, ["one", "two"]);
});

test("one that is left out of an answer without a word is not taken for gone", async () => {
  let silent = 0;
  const { runner, installation, ids, stored, permitted } = await indexed(
    (github, _odd, node) => ({
      ...github,
      asInstallation: async (...about) => {
        const request = await github.asInstallation(...about);
        const leaving: Request = async (route, parameters) => {
          const answer = await request(route, parameters);
          const at = names(parameters ?? {}).indexOf(node);
          if (silent === 0 || route !== "POST /graphql" || at === -1) return answer;
          silent -= 1;
          const { data } = answer.data as { data: { nodes: unknown[] } };
          data.nodes[at] = null;
          return { ...answer, data: { data, errors: [{ message: "Something went wrong" }] } };
        };
        return leaving;
      },
    }),
    OWNERS,
  );
  const all = ["odd", "one", "two"];
  assert.deepEqual(await stored(), all);
  silent = 20;
  runner.add(syncRepositories(installation, "all"));
  await runner.drain();
  assert.deepEqual(await stored(), all);

  // What people may do there is asked again by itself, too.
  assert.deepEqual(await permitted("delete"), all);
  silent = 2;
  runner.add(syncPermissions(installation, ids));
  await runner.drain();
  assert.deepEqual(await permitted(), all);
});

test("GitHub that is away is not asked for each repository by itself", async () => {
  const { names: found, graphql } = await indexed(
    same,
    OWNERS,
    ({ route }) => {
      if (route === "POST /graphql") throw new Refused(502, route);
    },
    97,
  );
  assert.deepEqual(found, []);
  // 100 in four queries at once; five attempts of the job.

  assert.ok(graphql < 5 * 40, `${graphql} queries`);
});

test("repositories that name very many people are asked in parts that a limit of GitHub's does not undo", async () => {
  const named = Array.from({ length: 200 }, (_, n) => `@someone-${n}`).join(" ");
  let left = 900;
  let asked = 0;
  const { permitted } = await indexed(
    same,
    { CODEOWNERS: `* ${named}\n` },
    ({ route }) => {
      if (!route.endsWith("/permission")) return;
      left -= 1;
      asked += 1;
      if (left > 0) return;
      left = 900;
      throw Object.assign(new Refused(429, route), { retryAfterSeconds: 3_600 });
    },
    7,
  );
  assert.equal((await permitted()).length, 10 * 200);
  assert.ok(asked < 10 * 200 + 3 * 500, `${asked} requests`);
});
