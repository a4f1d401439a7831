// The whole way: a real project with real tools, judged by dist/ as a runner starts it, against a stateful GitHub.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Report } from "../../shared/contract/report.ts";
import { type DemoPull, openDemoPull, toldExpectation, toldFindings } from "../support/demo-pull.ts";
import type { LoggedRequest } from "../support/github.ts";
import { type ActionResult, runAction } from "../support/runner.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-e2e-")));
/** What `actions/cache` would carry from run to run. */
const CACHE = { PROOFMARK_CACHE_DIR: join(folder, "cache") };
let demo: DemoPull;
let first: ActionResult;
let report: Report;

const readReport = (run: ActionResult): Report => {
  assert.ok(run.outputs["report-path"], `no report:\n${run.stdout}\n${run.stderr}`);
  return JSON.parse(readFileSync(run.outputs["report-path"], "utf8")) as Report;
};
const beside = (run: ActionResult, name: string) =>
  readFileSync(join(dirname(run.outputs["report-path"] ?? ""), name), "utf8");
const writes = (requests: readonly LoggedRequest[]) =>
  requests.filter(({ method, path }) => method !== "GET" && path.startsWith("/repos/"));

before(async () => {
  demo = await openDemoPull(join(folder, "shop"));
  first = await runAction({
    cwd: demo.project.root,
    event: demo.event,
    github: demo.github,
    env: CACHE,
    runId: 2000,
  });
  report = readReport(first);
});
after(async () => {
  await demo?.github.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("exactly the added failures are new, the fixed are fixed, all others pre-existing", () => {
  assert.deepEqual(toldFindings(report), toldExpectation(demo.project.expected));
});

test("the verdict fails the job, and the outputs say so", () => {
  assert.equal(first.code, 1);
  assert.equal(first.outputs.conclusion, report.verdict.conclusion);
  assert.notEqual(first.outputs.conclusion, "ready");
  assert.equal(first.outputs.score, String(report.verdict.score));
  assert.equal(first.outputs["new-findings"], "4");
  assert.equal(first.outputs["run-id"], report.run.id);
  const lost = 100 - report.verdict.score;
  assert.equal(
    report.verdict.deductions.reduce((sum, { points }) => sum + points, 0),
    lost,
  );
});

test("each new finding carries a command, and the untouched line is told apart", () => {
  const fresh = report.findings.filter(({ state }) => state.startsWith("new"));
  assert.equal(fresh.length, 4);
  for (const { reproduce, message } of fresh) assert.ok(reproduce, `no command for: ${message}`);
  assert.deepEqual(
    fresh.filter(({ state }) => state === "new-indirect").map(({ path, line }) => `${path}:${line}`),
    ["src/legacy-import.js:9"],
  );
});

test("one comment by the bot says it", async () => {
  const comments = await demo.github.comments(demo.pull.number);
  assert.deepEqual(
    comments.map(({ user }) => user.login),
    ["github-actions[bot]"],
  );
  const body = comments[0]?.body ?? "";
  for (const said of ["src/discounts.js", "src/legacy-import.js", "src/currency.ts", "start at ten pieces"])
    assert.ok(body.includes(said), `the comment does not name ${said}`);
  assert.ok(Buffer.byteLength(body) <= 60_000);
  assert.ok(first.summary.includes("start at ten pieces"), "the job summary says it too");
  assert.ok(
    first.annotations.some(
      ({ properties }) => properties.file === "src/discounts.js" && properties.line === "13",
    ),
  );
});

test("the run is kept as an artifact, its page unzipped", () => {
  const kept = demo.github.artifacts.filter(({ finalized }) => finalized);
  assert.ok(
    kept.some(({ mimeType, bytes }) => mimeType.includes("zip") || bytes.subarray(0, 2).toString() === "PK"),
  );
  assert.ok(
    kept.some(({ bytes }) => bytes.subarray(0, 300).toString().toLowerCase().includes("<!doctype html")),
  );
  assert.match(
    first.outputs["artifact-url"] ?? "",
    /^https:\/\/github\.com\/acme\/shop\/actions\/runs\/2000\/artifacts\/\d+$/,
  );
});

test("every request is in egress.json, with sizes and hashes and no contents", () => {
  const text = beside(first, "egress.json");
  const { schema, requests: ledger } = JSON.parse(text) as {
    schema: string;
    requests: { method: string; host: string; status: number; requestSha256: string }[];
  };
  assert.equal(schema, "proofmark.egress/v1");
  const sent = demo.github.requests.map(({ method, status }) => `${method} ${status}`);
  assert.ok(sent.length > 3);
  assert.deepEqual(ledger.map(({ method, status }) => `${method} ${status}`).sort(), sent.sort());
  for (const { host } of ledger) assert.equal(`http://${host}`, demo.github.url);
  const comment = demo.github.requests.find(
    ({ method, path }) => method === "POST" && path.endsWith("/comments"),
  );
  const digest = createHash("sha256")
    .update(comment?.body ?? "")
    .digest("hex");
  assert.ok(
    ledger.some(({ requestSha256 }) => requestSha256 === digest),
    "what was sent can be proven afterwards",
  );
  for (const secret of [demo.github.token, "src/discounts.js", "eqeqeq"])
    assert.ok(!text.includes(secret), secret);
});

test("a later run edits the same comment, an old one finishing late leaves it", async () => {
  const [before] = await demo.github.comments(demo.pull.number);
  const { project, github, event, pull } = demo;
  const second = await runAction({ cwd: project.root, event, github, env: CACHE, runId: 2001 });
  const comments = await github.comments(pull.number);
  assert.deepEqual(
    comments.map(({ id }) => id),
    [before?.id],
  );
  const newest = comments[0]?.body;
  assert.ok(
    newest?.includes(second.outputs["run-id"] ?? "?") || newest !== before?.body,
    "the comment is the second run's",
  );
  github.forget();
  await runAction({ cwd: project.root, event, github, inputs: { only: "typecheck" }, runId: 1999 });
  assert.equal((await github.comments(pull.number))[0]?.body, newest);
  assert.deepEqual(writes(github.requests), [], "the late run wrote nothing");
  const base = readReport(second).gates.flatMap((gate) => (gate.base ? [gate.base.cached] : []));
  assert.ok(base.length > 0 && base.every(Boolean), "the base was not run again");
});

test("with a read-only token the run is kept, the summary written, and the verdict still decides", async () => {
  const { project, github, event, pull } = demo;
  const before = await github.comments(pull.number);
  const run = await runAction({
    cwd: project.root,
    event,
    github,
    inputs: { token: github.readOnlyToken, only: "typecheck" },
    runId: 2002,
  });
  assert.equal(run.code, 1);
  assert.ok(run.summary.includes("src/currency.ts"));
  assert.deepEqual(await github.comments(pull.number), before);
  // What the gates themselves print is folded into groups.
  const own = `${run.stdout}${run.stderr}`.replace(/^::group::[\s\S]*?^::endgroup::$/gm, "");
  assert.match(own, /read-only|may not write|permission/i);
  assert.doesNotMatch(own, /^\s+at .*:\d+:\d+\)?$/m, "no stack trace");
  assert.equal(run.outputs.conclusion, "continue");
  assert.ok(
    github.artifacts.some(({ name }) => name.includes(run.outputs["run-id"] ?? "?")),
    "the run is kept",
  );
});
