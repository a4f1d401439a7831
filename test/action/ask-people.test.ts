// The first stage's questions about people, through the door as it is opened there.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { askPeople } from "../../action/ask-people.ts";
import { readInput, wishesFromInputs } from "../../action/input.ts";
import { createWorld } from "../../action/world.ts";
import { readPull } from "../../shared/git-tier/from-github.ts";
import { startGitHub } from "../support/github.ts";
import { makeRepository } from "../support/repository.ts";

const github = await startGitHub();
const repository = await makeRepository({ "a.txt": "a\n" });
after(async () => {
  await github.stop();
  await repository.dispose();
});

const SHA = "a".repeat(40);
const { number } = await github.openPull();
const PULL = {
  number,
  user: { login: "ada" },
  labels: [{ name: "proofmark allow scope" }],
  head: { sha: SHA, ref: "change", repo: { full_name: "acme/shop" } },
  base: { sha: SHA, ref: "main", repo: { full_name: "acme/shop" } },
  updated_at: "2026-11-21T10:00:00Z",
};

async function ask(token: string) {
  const env = {
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: "pull_request",
    INPUT_TOKEN: token,
  };
  const event = { pull_request: PULL };
  const input = readInput({ env, event, workspace: repository.root }, wishesFromInputs(env));
  const world = await createWorld({ env: {}, cwd: repository.root, cache: false, mode: "plain" });
  const pull = readPull(PULL);
  assert.ok(pull);
  return { people: (await askPeople({ input, world })?.(pull)) ?? null, world };
}

test("labels, reviews, teams and roles are asked for through the door, and each question is in the ledger", async () => {
  github.actions.roles.set("alice", "write");
  const about = { pull: number, label: "proofmark allow scope", by: "alice", at: "2026-11-21T09:00:00Z" };
  github.actions.labelEvents.push({ ...about, event: "labeled" });
  const { people, world } = await ask(github.token);
  assert.deepEqual(await people?.overrides(), [
    { gate: "scope", rule: null, path: null, by: "alice", at: "2026-11-21T09:00:00Z" },
  ]);
  // Whatever the stand-in answers: the door let the question out.
  await people?.reviews().catch(() => null);
  await people?.team("acme", "core");
  assert.ok(world.requests.length >= 5);
  assert.deepEqual(
    world.requests.filter(({ result }) => result === "refused"),
    [],
  );
});

test("without a token nobody is asked", async () => {
  const { people } = await ask("");
  assert.equal(people, null);
});
