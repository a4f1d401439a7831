// The whole way with nothing left out but GitHub itself: Probot's Octokit, a thread, artifacts in parts from another place.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { createGitHubApp } from "../../../app/adapters/github-app.ts";
import { createStageThreads } from "../../../app/adapters/stage-threads.ts";
import { TOKENS } from "../../support/github.ts";
import { inScene } from "../../support/second-stage-attacks.ts";
import { INSTALLATION, LOGIN, stageAsApp } from "../../support/stage-as-app.ts";

const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs1", format: "pem" })
  .toString();
const json = (body: object, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** What the stand-in lacks: the App itself, and the tokens of its installations. */
function asGitHubForApps(asked: unknown[]): typeof fetch {
  return async (input, init) => {
    const { pathname } = new URL(String(input));
    if (pathname === "/app") return json({ slug: "proofmark-acme" });
    if (pathname !== `/app/installations/${INSTALLATION}/access_tokens`) return fetch(input, init);
    asked.push(JSON.parse(String(init?.body)));
    return json({ token: TOKENS.app, expires_at: new Date(Date.now() + 3_600_000).toISOString() }, 201);
  };
}

test("a run of a fork is published through Octokit, its report fetched in parts without a token", async () => {
  const tokens: unknown[] = [];
  const nothing = () => {};
  const app = stageAsApp({
    stage: createStageThreads(),
    app: ({ url }) =>
      createGitHubApp({
        ...{ appId: 7, privateKey, apiUrl: url, second: 1, fetch: asGitHubForApps(tokens) },
        meter: { count: nothing, gauge: nothing, observe: nothing },
      }),
  });
  await inScene(
    async (scene) => {
      const picture = { name: "screens/1.png", data: Buffer.alloc(3 << 20, 7), stored: true };
      scene.keep([picture, { name: "report.json", data: JSON.stringify(scene.honest()) }]);
      await scene.report();
      assert.equal(app.failure(), null);
      assert.deepEqual(
        app.log.map(({ fields }) => fields.comment),
        ["created"],
      );
      const [comment, ...more] = await scene.comments();
      assert.deepEqual([comment?.user.login, more], [LOGIN, []]);
      assert.match(comment?.body ?? "", /## ✅ Ready/);
      const parts = scene.github.requests.filter(({ path }) => path === "/_blob/1");
      assert.ok(parts.length >= 2, "in parts");
      assert.ok(
        parts.every(({ login }) => login === null),
        "without a token",
      );
      assert.equal(tokens.length, 1);
    },
    { by: app },
  );
});
