// `proofmark badge` as a process: a salt once, the same id and lines again and again, and a number asked of GitHub alone.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseConfig } from "../../../shared/config/parse.ts";
import { projectId } from "../../../shared/contract/badge.ts";
import { makeRepository } from "../../support/repository.ts";
import { tapServer } from "../../support/tap-server.ts";

const ENTRY = fileURLToPath(new URL("../../../action/entry.ts", import.meta.url));
const SALT = "0f".repeat(32);
const URL_ = "https://proofmark.example.com";
const CONFIG = `badge:\n  publish: true\n  url: ${URL_}\n  salt: ${SALT}\n`;
const TOKEN = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";

const bare = await makeRepository({ "a.txt": "a\n" });
const settled = await makeRepository({ ".github/proofmark.yml": CONFIG });
after(() => Promise.all([bare.dispose(), settled.dispose()]));

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(cwd: string, words: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const args = ["--disable-warning=ExperimentalWarning", ENTRY, "badge", ...words];
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...env } });
  const ended = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      ended[stream] += text;
    });
  return new Promise((resolve) => child.once("close", (status) => resolve({ ...ended, status })));
}

const saltIn = (stdout: string): string => /salt: (\w+)/.exec(stdout)?.[1] ?? "";

test("new shows lines that the config takes, the id for a key, and the picture", async () => {
  const { status, stdout, stderr } = await run(bare.root, [
    "new",
    "--url",
    `${URL_}/`,
    "--repository-id",
    "77",
  ]);
  assert.deepEqual([status, stderr], [0, ""]);
  const [block = ""] = /^badge:\n(?: {2}.+\n)+/m.exec(stdout) ?? [];
  const salt = saltIn(stdout);
  assert.match(salt, /^[0-9a-f]{64}$/);
  assert.deepEqual(parseConfig(block, "pasted.yml").badge, { publish: true, url: URL_, salt });
  const project = projectId(salt, "77");
  assert.ok(stdout.includes(`\n${project}\n`), stdout);
  assert.ok(
    stdout.includes(` npm run app -- keys new --org LOGIN --scope badge --project ${project}\n`),
    stdout,
  );
  assert.ok(stdout.includes(`![Proofmark score](${URL_}/badges/${project}.svg)\n`), stdout);
  assert.match(stdout, /badge-key: \$\{\{ secrets\.PROOFMARK_BADGE_KEY \}\}/);
});

test("each salt is another", async () => {
  const words = ["new", "--url", URL_, "--repository-id", "77"];
  const [one, two] = await Promise.all([run(bare.root, words), run(bare.root, words)]);
  assert.notEqual(saltIn(one.stdout), saltIn(two.stdout));
});

test("a salt that is there is not replaced, wherever in the repository one stands", async () => {
  const below = join(settled.root, "below");
  mkdirSync(below, { recursive: true });
  for (const cwd of [settled.root, below]) {
    const { status, stdout, stderr } = await run(cwd, ["new", "--url", URL_, "--repository-id", "77"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^\.github\/proofmark\.yml: .*\[badge-exists\]/);
    assert.ok(!stderr.includes(SALT));
  }
});

test("show tells the same again, without the salt", async () => {
  const { status, stdout } = await run(settled.root, ["show", "--repository-id", "77"]);
  assert.equal(status, 0);
  assert.ok(stdout.includes(`${URL_}/badges/${projectId(SALT, "77")}.svg`), stdout);
  assert.ok(!stdout.includes(SALT));
  const other = await run(bare.root, ["show"]);
  assert.equal(other.status, 2);
  assert.match(other.stderr, /\[badge-missing\]/);
});

test("without a number it says where to find one, and asks nobody", async () => {
  const { status, stdout, stderr } = await run(settled.root, ["show"]);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.match(stdout, /no GITHUB_TOKEN or GH_TOKEN/);
  assert.match(stdout, /--repository-id NUMBER/);
  assert.doesNotMatch(stdout, /badges\//);
});

test("on a runner the number is there", async () => {
  const { stdout } = await run(settled.root, ["show"], { GITHUB_REPOSITORY_ID: "77" });
  assert.ok(stdout.includes(projectId(SALT, "77")));
});

test("with a token, GitHub is asked for the number, by the one route, and that is said", async () => {
  const github = await tapServer((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":77,"name":"shop"}'),
  );
  try {
    const env = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/shop" };
    const { status, stdout, stderr } = await run(settled.root, ["show"], env);
    assert.equal(status, 0, stderr);
    assert.ok(stdout.includes(projectId(SALT, "77")), stdout);
    assert.deepEqual(
      github.taken.map(({ method, url }) => `${method} ${url}`),
      ["GET /repos/acme/shop"],
    );
    assert.match(stderr, /^GET 127\.0\.0\.1:\d+\/repos\/\{owner\}\/\{repo\}: 200\n$/);
  } finally {
    await github.stop();
  }
});

test("a checkout's remote does not choose who is given the token", async () => {
  const stranger = await tapServer();
  const repository = await makeRepository({ ".github/proofmark.yml": CONFIG });
  try {
    for (const remote of [
      `${stranger.url}/acme/shop`,
      `https://github.com.evil.example/acme/shop`,
      "../shop",
    ]) {
      await repository.git("config", "remote.origin.url", remote);
      const { status, stdout } = await run(repository.root, ["show"], { GITHUB_TOKEN: TOKEN });
      assert.equal(status, 0);
      assert.match(stdout, /`origin` is no repository of github\.com/);
    }
    // Another server that is named, but for which repository, is not.
    await repository.git("config", "remote.origin.url", "git@github.com:acme/shop.git");
    const env = { GH_TOKEN: TOKEN, GITHUB_API_URL: stranger.url };
    assert.match(
      (await run(repository.root, ["show"], env)).stdout,
      /set GITHUB_API_URL and GITHUB_REPOSITORY/,
    );
    assert.equal(stranger.connections, 0);
  } finally {
    await Promise.all([stranger.stop(), repository.dispose()]);
  }
});

test("words that are none are told with the form", async () => {
  for (const words of [
    [],
    ["old"],
    ["new", "more"],
    ["new"],
    ["new", "--url", "http://proofmark.example.com"],
    ["new", "--url", URL_, "--repository-id", "acme/shop"],
  ]) {
    const { status, stdout, stderr } = await run(bare.root, words);
    assert.deepEqual([status, stdout], [2, ""], words.join(" "));
    assert.match(stderr, /\[command-usage\]/);
  }
});

test("a config that is wrong is told as such, not as one without a badge", async () => {
  const repository = await makeRepository({ ".github/proofmark.yml": CONFIG });
  try {
    writeFileSync(join(repository.root, ".github/proofmark.yml"), "badge:\n  url: x\n");
    const { status, stderr } = await run(repository.root, ["new", "--url", URL_]);
    assert.equal(status, 2);
    assert.match(stderr, /config-invalid/);
  } finally {
    await repository.dispose();
  }
});
