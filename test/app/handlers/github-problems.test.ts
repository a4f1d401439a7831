// What GitHub says of the lines of a CODEOWNERS: problems, none, or nothing at all, which is neither.
import assert from "node:assert/strict";
import { test } from "node:test";
import { syncRepository } from "../../../app/handlers/wanted.ts";
import type { GitHubApp } from "../../../app/ports.ts";
import type { Request } from "../../../shared/perform.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { openDoor } from "../../support/github-world/answers.ts";
import { Events } from "../../support/github-world/events.ts";
import { World } from "../../support/github-world/state.ts";
import { countingMeter } from "../../support/inbox.ts";
import { IndexRunner } from "../../support/index-runner.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const TODAY = "2026-11-21T08:00:00Z";

/** As GitHub answers where `errors` may not be seen: the field is null, and an error names it. */
function refusing(github: GitHubApp, refused: () => boolean): GitHubApp {
  return {
    ...github,
    asInstallation: async (...about) => {
      const request = await github.asInstallation(...about);
      const without: Request = async (route, parameters) => {
        const answer = await request(route, parameters);
        if (route !== "POST /graphql" || !String(parameters?.query).includes("codeowners {") || !refused())
          return answer;
        const { data } = answer.data as { data: { nodes: Record<string, unknown>[] } };
        const nodes = data.nodes.map((node) => ({ ...node, codeowners: null }));
        const errors = nodes.map((_, at) => ({ type: "FORBIDDEN", path: ["nodes", at, "codeowners"] }));
        return { ...answer, data: { data: { nodes }, errors } };
      };
      return without;
    },
  };
}

for (const name of DATABASES)
  test(`on ${name}: what GitHub does not say is unknown, and compared with nothing`, {
    skip: skipOf(name),
  }, async () => {
    const world = new World();
    const events = new Events(world);
    const org = events.addAccount("acme");
    const shop = world.repository(events.create(org, { name: "shop" }));
    const write = (text: string) =>
      events.push(shop, [{ author: null, date: TODAY, owners: { CODEOWNERS: text } }]);
    write("* @ann\n!no @ann\n");
    const installation = events.install(org, "2026-11-20T10:00:00Z");
    const { store } = await freshDatabase(name);
    const meter = countingMeter();
    let refused = true;
    const github = refusing(openDoor(world).github, () => refused);
    const runner = new IndexRunner({ store, github, now: NOW, meter });
    const look = async () => {
      for (const sent of world.sent.splice(0)) runner.deliver(sent);
      await runner.drain();
      return store.withOrg(org, (tx) =>
        tx.query(
          "select problems, github_problems, github_problems is null as unknown from tenant.codeowners",
        ),
      );
    };
    const problems = [{ line: 2, column: 1, kind: "Invalid pattern" }];
    assert.deepEqual(await look(), [{ problems, github_problems: null, unknown: true }]);
    assert.deepEqual([...meter.counts.keys()], []);

    // The file is as it was; GitHub says something of it now, and then no more.
    refused = false;
    runner.add(syncRepository(installation, shop.id));
    assert.deepEqual(await look(), [{ problems, github_problems: problems, unknown: false }]);
    refused = true;
    runner.add(syncRepository(installation, shop.id));
    assert.deepEqual(await look(), [{ problems, github_problems: null, unknown: true }]);

    refused = false;
    write("* @ann\n");
    assert.deepEqual(await look(), [{ problems: [], github_problems: [], unknown: false }]);
    assert.deepEqual([...meter.counts], [["codeowners_compared{agrees=true}", 1]]);
  });
