import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { LabelEffect } from "../../shared/effects.ts";
import { type PerformPorts, perform } from "../../shared/perform.ts";
import { type GitHub, startGitHub } from "../support/github.ts";
import { requester } from "../support/requester.ts";

let github: GitHub;
before(async () => {
  github = await startGitHub();
});
after(() => github.stop());

const ports = (over: Partial<PerformPorts> = {}): PerformPorts => ({
  request: requester(github.url, github.token),
  sleep: async () => {},
  jitter: () => 1,
  dry: null,
  ...over,
});
const label = (issue: number, name = "proofmark: stop"): LabelEffect => ({
  kind: "label",
  owner: github.owner,
  repo: github.repo,
  issue,
  name,
});
const labels = async (issue: number): Promise<string[]> =>
  ((await github.call("GET", `/issues/${issue}/labels`)).data as { name: string }[]).map(({ name }) => name);

test("a label is put on once, whatever its case, beside those that are there", async () => {
  const { number } = await github.openPull();
  await github.call("POST", `/issues/${number}/labels`, { labels: ["bug"] });
  assert.deepEqual(await perform<"label">([label(number)], ports()), [{ kind: "label", done: "added" }]);
  assert.deepEqual((await labels(number)).sort(), ["bug", "proofmark: stop"]);
  github.forget();
  const again = await perform<"label">([label(number, "Proofmark: Stop")], ports());
  assert.deepEqual(again, [{ kind: "label", done: "left" }]);
  assert.deepEqual(
    github.requests.map(({ method }) => method),
    ["GET"],
  );
});

test("a dry run tells", async () => {
  const { number } = await github.openPull();
  const lines: string[] = [];
  await perform<"label">([label(number)], ports({ dry: (line) => lines.push(line) }));
  assert.deepEqual(lines, [`would put the label proofmark: stop on acme/shop#${number}`]);
  assert.deepEqual(await labels(number), []);
});

test("a token that may not is a problem that says what to do", async () => {
  const { number } = await github.openPull();
  const [done] = await perform<"label">(
    [label(number)],
    ports({ request: requester(github.url, github.readOnlyToken) }),
  );
  assert.ok(done?.done === "failed");
  assert.match(
    done.problem.message,
    /^The label proofmark: stop could not be put on acme\/shop#\d+: GitHub answered 403/,
  );
  assert.match(done.problem.todo, /pull-requests: write/);
});
