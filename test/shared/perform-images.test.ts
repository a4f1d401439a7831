// Pictures on a branch, against a stateful GitHub: made, found again, raced for, refused, thinned out.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { systemClock } from "../../action/adapters/clock.ts";
import { type EgressEntry, openEgress } from "../../action/adapters/egress.ts";
import { createGitHub } from "../../action/adapters/github.ts";
import type { ImagesEffect } from "../../shared/effects.ts";
import { type PerformPorts, perform } from "../../shared/perform.ts";
import { BRANCH_BYTES } from "../../shared/perform-images.ts";
import { ProblemError } from "../../shared/problem.ts";
import { type GitHub, startGitHub } from "../support/github.ts";
import { requester } from "../support/requester.ts";

const BRANCH = "proofmark-images";
let github: GitHub;
before(async () => {
  github = await startGitHub();
});
after(() => github.stop());

const image = (text: string, size = 0) => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.alloc(size)]);
  return { name: `${createHash("sha256").update(bytes).digest("hex")}.png`, bytes };
};
type Image = ReturnType<typeof image>;

const effect = (images: Image[], over: Partial<ImagesEffect> = {}): ImagesEffect => ({
  kind: "images",
  owner: github.owner,
  repo: github.repo,
  branch: BRANCH,
  day: "2026-11-21",
  images,
  ...over,
});
const ports = (over: Partial<PerformPorts> = {}): PerformPorts => ({
  request: requester(github.url, github.token),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  jitter: () => 1,
  dry: null,
  ...over,
});
const store = async (images: Image[], over: Partial<ImagesEffect> = {}, more: Partial<PerformPorts> = {}) => {
  const [done] = await perform([effect(images, over)], ports(more));
  assert.ok(done);
  return done;
};
async function onBranch(): Promise<{ files: string[]; parents: number }> {
  const { data } = await github.call("GET", `/git/ref/heads/${BRANCH}`);
  const { sha } = (data as { object: { sha: string } }).object;
  const commit = (await github.call("GET", `/git/commits/${sha}`)).data as {
    tree: { sha: string };
    parents: unknown[];
  };
  const tree = (await github.call("GET", `/git/trees/${commit.tree.sha}?recursive=1`)).data as {
    tree: { path: string; type: string }[];
  };
  return {
    files: tree.tree
      .filter(({ type }) => type === "blob")
      .map(({ path }) => path)
      .sort(),
    parents: commit.parents.length,
  };
}
const writes = () =>
  github.requests
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path.replace(/.*\/git\//, "")}`);

test("the first run makes an orphan branch, and only what is missing is sent afterwards", async () => {
  const [one, two, three] = [image("one"), image("two"), image("three")];
  const first = await store([one, two]);
  assert.equal(first.done, "stored");
  assert.deepEqual(
    first.done === "stored" && [...first.paths],
    [one, two].map(({ name }) => [name, `2026-11-21/${name}`]),
  );
  assert.deepEqual(await onBranch(), {
    files: ["README.md", `2026-11-21/${one.name}`, `2026-11-21/${two.name}`].sort(),
    parents: 0,
  });

  github.forget();
  const again = await store([two, one], { day: "2026-11-22" });
  assert.equal(again.done, "left");
  assert.deepEqual(writes(), [], "equal pictures are there already");
  assert.equal(
    again.done === "left" && again.paths.get(one.name),
    `2026-11-21/${one.name}`,
    "and keep their address",
  );

  const more = await store([two, three], { day: "2026-11-22" });
  assert.equal(more.done, "stored");
  assert.deepEqual(writes(), ["POST blobs", "POST trees", "POST commits", `PATCH refs/heads/${BRANCH}`]);
  const now = await onBranch();
  assert.equal(now.parents, 1);
  assert.ok(now.files.includes(`2026-11-22/${three.name}`) && now.files.length === 4);
  const { data } = await github.call("GET", `/contents/2026-11-22/${three.name}?ref=${BRANCH}`);
  assert.equal(Buffer.from((data as { content: string }).content, "base64").toString(), "three");
});

test("eight jobs at once lose no picture", async () => {
  const all = Array.from({ length: 8 }, (_, at) => image(`race ${at}`));
  const done = await Promise.all(all.map((one, at) => store([one], {}, { jitter: () => at * 40 + 5 })));
  assert.deepEqual(
    done.map((each) => each.done),
    all.map(() => "stored"),
  );
  const { files } = await onBranch();
  for (const { name } of all) assert.ok(files.includes(`2026-11-21/${name}`), name);
});

test("a branch that another job made in between is gone on from", async () => {
  const [mine, theirs] = [image("mine"), image("theirs")];
  const own = "proofmark-other";
  let raced = false;
  const request: PerformPorts["request"] = async (route, parameters) => {
    if (route.startsWith("POST") && route.endsWith("/git/refs") && !raced) {
      raced = true;
      await store([theirs], { branch: own });
    }
    return requester(github.url, github.token)(route, parameters);
  };
  const done = await store([mine], { branch: own }, { request });
  assert.equal(done.done, "stored");
  assert.ok(raced);
});

test("too many pictures: the oldest days are let go, this run's stay, the history is cut", async () => {
  const branch = "proofmark-thin";
  const half = Math.ceil(BRANCH_BYTES / 10);
  const days = Array.from({ length: 9 }, (_, at) => ({
    day: `2026-10-0${at + 1}`,
    one: image(`day ${at}`, half),
  }));
  for (const { day, one } of days) await store([one], { branch, day });
  const oldest = days[0]?.one;
  const fresh = image("fresh", half);
  assert.ok(oldest);
  const done = await store([oldest, fresh], { branch, day: "2026-11-01" });
  assert.equal(done.done, "stored");
  const { data } = await github.call("GET", `/git/ref/heads/${branch}`);
  const commit = (
    await github.call("GET", `/git/commits/${(data as { object: { sha: string } }).object.sha}`)
  ).data as {
    tree: { sha: string };
    parents: unknown[];
  };
  const { tree } = (await github.call("GET", `/git/trees/${commit.tree.sha}?recursive=1`)).data as {
    tree: { path: string; size?: number }[];
  };
  const paths = tree.map(({ path }) => path);
  assert.equal(commit.parents.length, 0);
  assert.ok(paths.includes(`2026-10-01/${oldest.name}`), "shown by this run, however old");
  assert.ok(paths.includes(`2026-11-01/${fresh.name}`));
  assert.ok(paths.includes("README.md"));
  assert.ok(
    paths.some((path) => path.startsWith("2026-10-09/")) &&
      !paths.some((path) => path.startsWith("2026-10-02/")),
  );
  assert.ok(tree.reduce((sum, { size = 0 }) => sum + size, 0) < BRANCH_BYTES * 0.75);
});

test("a token that can only read: one problem that says what to do, and nothing is written", async () => {
  const done = await store(
    [image("refused")],
    { branch: "proofmark-refused" },
    { request: requester(github.url, github.readOnlyToken) },
  );
  assert.equal(done.done, "failed");
  assert.equal(done.done === "failed" && done.problem.code, "publish-failed");
  assert.match(
    done.done === "failed" ? `${done.problem.message} ${done.problem.todo}` : "",
    /proofmark-refused.*answered 403.*contents: write.*fork/s,
  );
  assert.equal((await github.call("GET", "/git/ref/heads/proofmark-refused")).status, 404);
});

test("dry: told, not done", async () => {
  const lines: string[] = [];
  github.forget();
  await store([image("dry")], {}, { dry: (line) => lines.push(line) });
  assert.deepEqual(writes(), []);
  assert.deepEqual(lines, [`would store 1 pictures on acme/shop@${BRANCH}`]);
});

test("through the door: open only while pictures are stored, for this branch alone", async () => {
  const entries: EgressEntry[] = [];
  const door = openEgress({
    apiUrl: github.url,
    repository: "acme/shop",
    resultsUrl: null,
    scrub: (text) => text,
    clock: systemClock,
    record: (entry) => entries.push(entry),
  });
  const request = await createGitHub({
    token: github.token,
    apiUrl: github.url,
    fetch: door.fetch,
    second: 1,
  });
  const refused = (error: unknown) =>
    error instanceof ProblemError && error.problems[0]?.code === "egress-refused";
  const [closed] = await perform([effect([image("door")])], ports({ request }));
  assert.equal(closed?.done === "failed" && closed.problem.code, "egress-refused");
  const done = await door.during("comment-pictures", () =>
    perform([effect([image("door")])], ports({ request })),
  );
  assert.equal(done[0]?.done, "stored");
  assert.ok(
    entries
      .filter(({ result }) => result === "answered")
      .every(({ category }) => category === "comment-pictures"),
  );
  await door.during("comment-pictures", async () => {
    const sha = "a".repeat(40);
    const at = { owner: "acme", repo: "shop" };
    await assert.rejects(
      request("POST /repos/{owner}/{repo}/git/refs", { ...at, ref: "refs/heads/main2", sha }),
      refused,
    );
    await assert.rejects(request("PATCH /repos/{owner}/{repo}/git/refs/heads/main", { ...at, sha }), refused);
    await assert.rejects(request("GET /repos/{owner}/{repo}/git/trees/main", at), refused);
  });
});
