// A badge from a runner to an App, through dist/: one record from the default branch, none from anywhere else, and no verdict
// that depends on it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { projectId } from "../../shared/contract/badge.ts";
import { formatKey } from "../../shared/keys/format.ts";
import { freshDatabase } from "../support/databases.ts";
import { type GitHub, startGitHub } from "../support/github.ts";
import { issueKey, startKeysApp } from "../support/keys-app.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { type ActionResult, pullRequestEvent, runAction } from "../support/runner.ts";
import { type TapServer, tapServer } from "../support/tap-server.ts";

const SALT = "0f".repeat(32);
const KEY = formatKey({ mode: "live", id: "k".repeat(12), secret: "Canary4".repeat(7).slice(0, 43) });

let origin: Repository;
let github: GitHub;
let app: TapServer;
let first: string;
let second: string;
let status = 204;

before(async () => {
  app = await tapServer((_, response) => response.writeHead(status).end());
  const badge = `badge:\n  publish: true\n  url: ${app.url}\n  salt: ${SALT}\n`;
  origin = await makeRepository({ ".github/proofmark.yml": `${badge}gates:\n  lint:\n    run: env; true\n` });
  first = await origin.commit("First", { "a.txt": "a\n" });
  second = await origin.commit("Second", { "b.txt": "b\n" });
  github = await startGitHub();
  await github.push(origin.root, "main");
});
after(async () => {
  await Promise.all([github?.stop(), app?.stop()]);
  await origin?.dispose();
});
afterEach(() => {
  status = 204;
  app.taken.length = 0;
  app.connections = 0;
});

const push = (sha = second) => ({
  name: "push",
  sha,
  ref: "refs/heads/main",
  payload: { ref: "refs/heads/main", before: first, after: sha, repository: { default_branch: "main" } },
});
const judge = (about: Partial<Parameters<typeof runAction>[0]> = {}) =>
  runAction({
    cwd: origin.root,
    event: push(),
    github,
    inputs: { "badge-key": KEY, cache: "false" },
    ...about,
    env: { GITHUB_REPOSITORY_ID: "77", ...about.env },
  });

const egressOf = (run: ActionResult): { category: string; host: string; status: number }[] =>
  JSON.parse(readFileSync(join(dirname(run.outputs["report-path"] ?? ""), "egress.json"), "utf8")).requests;

test("a push to the default branch publishes its score: exactly that, once, and in the ledger", async () => {
  const run = await judge();
  assert.equal(run.code, 0, `${run.stdout}\n${run.stderr}`);
  const project = projectId(SALT, "77");
  assert.deepEqual(
    app.taken.map(({ method, url, body, headers }) => [method, url, body, headers.authorization]),
    [["POST", "/api/v1/badges", `{"project":"${project}","score":${run.outputs.score}}`, `Bearer ${KEY}`]],
  );
  assert.match(run.stdout, new RegExp(`The badge now says ${run.outputs.score}\\.`));
  const sent = egressOf(run).filter(({ category }) => category === "badge");
  assert.deepEqual(
    sent.map(({ host, status: answered }) => [host, answered]),
    [[`127.0.0.1:${app.port}`, 204]],
  );
  assert.ok(egressOf(run).some(({ category }) => category === "badge-branch"));
});

test("the key is nowhere but in that request: not with the gates, nor in the run, nor in the log", async () => {
  const run = await judge({ inputs: {}, env: { PROOFMARK_BADGE_KEY: KEY } });
  assert.equal(app.taken.length, 1);
  const folder = dirname(run.outputs["report-path"] ?? "");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const entry of files)
    for (const secret of [KEY, SALT])
      assert.ok(!readFileSync(join(entry.parentPath, entry.name), "utf8").includes(secret), entry.name);
  assert.ok(!`${run.stdout}${run.stderr}${run.summary}`.includes(KEY));
});

test("a pull request publishes nothing, though it has the key", async () => {
  const { number } = await github.openPull();
  const event = pullRequestEvent({ github, number, head: second, base: first, merge: second });
  const run = await judge({ event });
  assert.ok(run.outputs.score, run.stdout);
  assert.equal(app.connections, 0);
  assert.doesNotMatch(run.stdout, /badge/i);
});

test("a late run of an old commit leaves the badge alone", async () => {
  await origin.git("checkout", "-q", "--detach", first);
  try {
    const event = { ...push(first), payload: { ...push(first).payload, before: "0".repeat(40) } };
    const run = await judge({ event });
    assert.equal(run.code, 0, run.stdout);
    assert.match(run.stdout, /The badge was not published: the default branch has a newer commit/);
    assert.equal(app.connections, 0);
  } finally {
    await origin.git("checkout", "-q", "main");
  }
});

test("offline nothing is sent", async () => {
  const run = await judge({ env: { PROOFMARK_OFFLINE: "1" } });
  assert.equal(run.code, 0);
  assert.match(run.stdout, /not published: PROOFMARK_OFFLINE/);
  assert.equal(app.connections, 0);
});

test("an App that refuses changes no verdict", async () => {
  status = 401;
  const run = await judge();
  assert.equal(run.code, 0, run.stdout);
  assert.match(run.stdout, /not published: the App refused the key \(401\)/);
  assert.deepEqual(run.annotations, []);
});

test("the App takes it, and shows it to whoever reads the README", async () => {
  const { store } = await freshDatabase("embedded");
  const served = await startKeysApp({ store });
  const project = projectId(SALT, "77");
  const badge = `badge:\n  publish: true\n  url: ${served.url}\n  salt: ${SALT}\n`;
  const repository = await makeRepository({
    ".github/proofmark.yml": `${badge}gates:\n  lint:\n    run: "true"\n`,
  });
  try {
    const { key } = await issueKey(store, 1, { scopes: ["badge"], projects: [project] });
    const before = await repository.git("rev-parse", "HEAD");
    const sha = await repository.commit("More", { "a.txt": "a\n" });
    const event = { ...push(sha), payload: { ...push(sha).payload, before } };
    // No token: nobody to ask for the newest commit.
    const inputs = { "badge-key": key, cache: "false", token: "" };
    const run = await judge({ cwd: repository.root, event, inputs });
    assert.match(run.stdout, /The badge now says 100\./, run.stdout);
    assert.match(await (await served.ask("GET", `/badges/${project}.svg`)).text(), />100</);
  } finally {
    await Promise.all([served.close(), repository.dispose()]);
  }
});
