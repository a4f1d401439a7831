// A fork's pull request that goes in circles, and one that pretends not to: the second stage counts what it judged itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sealed } from "../../../shared/comment/marker.ts";
import type { Report } from "../../../shared/contract/report.ts";
import { TOKENS } from "../../support/github.ts";
import { gate, testFailure } from "../../support/report-parts.ts";
import { requester } from "../../support/requester.ts";
import { hostileScene, type Scene } from "../../support/second-stage.ts";
import { JOB } from "../../support/stage-as-job.ts";

const CONFIG = `version: 1
loop: { after: 3, label: needs-human }
gates:
  lint: { run: npm run lint }
  test: { run: npm test }
`;

/** The next push, failing in these tests, judged by both stages. */
async function pushed(
  scene: Scene,
  at: number,
  tests: readonly string[],
): Promise<{ report: Report; body: string }> {
  const run =
    at === 0 ? scene.run : await scene.push({ "src/cart.js": `export const total = () => ${at};\n` });
  const failed = { outcome: "fail", reason: { code: "new-findings", text: "new" } } as const;
  const honest = scene.honest({
    gates: [gate({ id: "lint" }), gate({ id: "test", ...failed })],
    findings: tests.map((name) => testFailure({ test: name, message: `no ${name}` })),
  });
  const report: Report = {
    ...honest,
    change: { ...honest.change, head: run.headSha },
    run: {
      ...honest.run,
      startedAt: run.startedAt.replace("Z", ".000Z"),
      ciRun: { id: run.id, number: 1, attempt: 1 },
    },
  };
  scene.keep(report, { run: run.id });
  const { reported } = await scene.report({ run });
  assert.equal(reported.length, 1);
  assert.ok(reported[0]);
  return { report: reported[0].report, body: (await scene.comments())[0]?.body ?? "" };
}

/** As whoever knows how a seal is made would forge it: then only GitHub tells that somebody else wrote this. */
const resealed = (body: string): string =>
  sealed(body.replace(/seal=[0-9a-f]{16}/, `seal=${"0".repeat(16)}`));

const labels = async ({ github, pull }: Scene): Promise<string[]> =>
  ((await github.call("GET", `/issues/${pull}/labels`)).data as { name: string }[]).map(({ name }) => name);

test("three pushes failing alike: blocked, and labelled; half mended: not blocked, and the label is a person's to take off", async () => {
  const scene = await hostileScene({ by: JOB, base: { ".github/proofmark.yml": CONFIG } });
  try {
    const verdicts: string[] = [];
    const pushes = [["a", "b"], ["a", "b"], ["a", "b"], ["b"]];
    for (const [at, tests] of pushes.entries()) {
      const { report, body } = await pushed(scene, at, tests);
      verdicts.push(report.verdict.conclusion);
      assert.equal(
        /Going in circles: the same 2 failures after 3 pushes/.test(body),
        at === 2,
        body.slice(0, 3000),
      );
      assert.deepEqual(await labels(scene), at < 2 ? [] : ["needs-human"]);
      if (at === 2) assert.match(body, /first and the last of them, `src\/cart\.js` changed\./);
    }
    assert.deepEqual(verdicts, ["continue", "continue", "blocked", "continue"]);
  } finally {
    await scene.stop();
  }
});

test("a history that somebody else wrote into the comment counts for nothing, and it is said", async () => {
  const scene = await hostileScene({ by: JOB, base: { ".github/proofmark.yml": CONFIG } });
  try {
    await pushed(scene, 0, ["a"]);
    await pushed(scene, 1, ["a"]);
    const [comment] = await scene.comments();
    const request = requester(scene.github.url, TOKENS.mallory);
    await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner: scene.github.owner,
      repo: scene.github.repo,
      comment_id: comment?.id,
      body: resealed(`${comment?.body}\n\nAnd more.`),
    });
    const { report, body } = await pushed(scene, 2, ["a"]);
    assert.equal(report.verdict.conclusion, "continue");
    assert.match(body, /Somebody else edited the comment/);
  } finally {
    await scene.stop();
  }
});
