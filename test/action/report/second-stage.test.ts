// The second stage as a job of a workflow: the table of attacks, and what only a job is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inScene, nothingWritten, tryAttacks } from "../../support/second-stage-attacks.ts";
import { JOB } from "../../support/stage-as-job.ts";

tryAttacks(JOB);

test("a commit status, where it is wanted: bound to commit and base, and to the newest run", () =>
  inScene(
    async (scene) => {
      const statuses = async () => {
        const address = `${scene.github.url}/repos/acme/shop/commits/${scene.head}/statuses`;
        const answer = await fetch(address, { headers: { authorization: `Bearer ${scene.github.token}` } });
        return ((await answer.json()) as Record<string, unknown>[]).map((one) => [
          one.context,
          one.state,
          one.description,
        ]);
      };
      const env = { INPUT_STATUS: "proofmark" };
      await scene.report();
      assert.deepEqual(await statuses(), []);
      const { reported } = await scene.report({ env });
      assert.equal(reported[0]?.status?.done, "set");
      assert.deepEqual(await statuses(), [["proofmark: main", "failure", "A person is needed · 10 of 100"]]);
      scene.keep(scene.honest());
      await scene.report({ env });
      assert.deepEqual((await statuses())[0], ["proofmark: main", "success", "Ready · 100 of 100"]);
      await scene.push({ "src/cart.js": "export const total = () => 5;\n" });
      await scene.report({ env });
      assert.equal((await statuses()).length, 2);
    },
    { by: JOB },
  ));

test("a base that leaves its pull requests to the App: nothing is read of the run and nothing is written", () =>
  inScene(
    async (scene) => {
      scene.keep(scene.honest());
      const { reported, notes } = await scene.report();
      assert.deepEqual(reported, []);
      assert.match(notes.join(), /to the App .*Nothing was written/);
      const fetched = scene.github.requests.filter(({ path }) => path.includes("/artifacts"));
      assert.deepEqual(fetched, []);
      nothingWritten(scene);
    },
    { by: JOB, base: { ".github/proofmark.yml": "version: 1\napp: { publish: true }\n" } },
  ));
