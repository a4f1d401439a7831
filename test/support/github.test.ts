// The stand-in is trusted by other tests, so what it adds to the emulator is shown here to hold.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type GitHub, startGitHub, TOKENS } from "./github.ts";

let github: GitHub;
before(async () => {
  github = await startGitHub();
});
after(() => github.stop());

const request = async (method: string, path: string, options: { token?: string; body?: unknown } = {}) => {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `Bearer ${options.token ?? TOKENS.write}` },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    link: response.headers.get("link"),
    data: text ? JSON.parse(text) : null,
  };
};
const repository = "/repos/acme/shop";

test("a pull request, its files and its comments", async () => {
  const pull = await github.openPull();
  const files = await request("GET", `${repository}/pulls/${pull.number}/files`);
  assert.deepEqual(
    files.data.map((file: { filename: string }) => file.filename),
    ["change-1.txt"],
  );
  const pulls = await request("GET", `${repository}/commits/${pull.head}/pulls`);
  assert.equal(pulls.data[0].number, pull.number);
  const body = { body: "hello" };
  const created = await request("POST", `${repository}/issues/${pull.number}/comments`, { body });
  assert.equal(created.status, 201);
  assert.deepEqual([created.data.user.login, created.data.user.type], ["github-actions[bot]", "Bot"]);
  assert.ok(created.data.url.startsWith(github.url), "links lead back through the proxy");
  await github.commentAs(TOKENS.mallory, pull.number, "second");
  const first = await request("GET", `${repository}/issues/${pull.number}/comments?per_page=1`);
  assert.match(first.link ?? "", new RegExp(`<${github.url}.*page=2.*rel="next"`));
  assert.equal((await github.comments(pull.number)).length, 2);
  assert.notEqual(await github.advance(pull), pull.head);
});

test("GitHub's limits", async () => {
  const { number } = await github.openPull();
  const comments = `${repository}/issues/${number}/comments`;
  const long = await request("POST", comments, { body: { body: "x".repeat(65_537) } });
  assert.equal(long.status, 422);
  assert.match(long.data.errors[0].message, /too long/);
  const refused = await request("POST", comments, { token: TOKENS.readOnly, body: { body: "x" } });
  assert.equal(refused.status, 403);
  assert.equal(refused.data.message, "Resource not accessible by integration");
  assert.equal((await request("GET", comments, { token: TOKENS.readOnly })).status, 200);
  assert.equal((await request("GET", comments, { token: "ghs_nobody" })).status, 401);
  const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "failure", message: "m" };
  const check = {
    name: "c",
    head_sha: await github.advance(await github.openPull()),
    output: { title: "t", summary: "s", annotations: Array(51).fill(annotation) },
  };
  assert.equal((await request("POST", `${repository}/check-runs`, { body: check })).status, 422);
});

test("statuses and the viewer", async () => {
  const { head } = await github.openPull();
  await request("POST", `${repository}/statuses/${head}`, { body: { state: "pending", context: "a" } });
  await request("POST", `${repository}/statuses/${head}`, { body: { state: "success", context: "a" } });
  const combined = await request("GET", `${repository}/commits/${head}/status`);
  assert.deepEqual([combined.data.state, combined.data.total_count], ["success", 1]);
  const viewer = await request("POST", "/graphql", { body: { query: "{ viewer { login } }" } });
  assert.equal(viewer.data.data.viewer.login, "github-actions[bot]");
});

test("faults: an answer in place, a lost answer, someone else in between; then all is well again", async () => {
  const { number } = await github.openPull();
  const path = `${repository}/issues/${number}/comments`;
  github.fault({ method: "POST", path: /comments$/, respond: { status: 502, body: "bad gateway" } });
  assert.equal((await fetch(github.url + path, { method: "POST", body: "{}" })).status, 502);
  github.fault({ method: "POST", path: /comments$/, loseAnswer: true });
  await assert.rejects(request("POST", path, { body: { body: "lost" } }));
  assert.equal((await github.comments(number)).length, 1, "it happened all the same");
  github.fault({
    path: /comments$/,
    meanwhile: async () => void (await github.commentAs(TOKENS.alice, number, "between")),
  });
  const listed = await request("GET", path);
  assert.equal(listed.data.length, 2);
  assert.equal(github.requests.at(-1)?.status, 200);
});

test("a real branch keeps its commit ids", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "stand-in-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_GLOBAL: "/dev/null", TZ: "UTC" };
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, env }).toString().trim();
  git("init", "-q", "-b", "topic");
  git("config", "user.name", "Someone");
  git("config", "user.email", "someone@example.com");
  for (const content of ["one\n", "two\n"]) {
    writeFileSync(join(root, "a.txt"), content);
    git("add", ".");
    git("commit", "-qm", `Say ${content.trim()}\n\nBecause.`);
  }
  assert.equal(await github.push(root, "topic"), git("rev-parse", "HEAD"));
});
