// The second stage as GitHub's runner starts it: a process of its own, an empty workspace, the event of a workflow run.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { parse } from "yaml";
import { gate } from "../support/report-parts.ts";
import { type ActionEvent, type ActionResult, CHECKOUT, runAction } from "../support/runner.ts";
import { hostileScene, type Scene } from "../support/second-stage.ts";
import { JOB } from "../support/stage-as-job.ts";

const MANIFEST = "action/report/action.yml";
const ENTRY = join(CHECKOUT, "action/report/entry.ts");
let scene: Scene;
let folder = "";

before(async () => {
  scene = await hostileScene({ by: JOB });
  folder = mkdtempSync(join(tmpdir(), "proofmark-second-"));
});
after(async () => {
  await scene.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Job {
  event?: ActionEvent;
  files?: Record<string, string>;
  entry?: string;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

function job({
  event = scene.event(),
  files = {},
  entry = ENTRY,
  inputs = {},
  env = {},
}: Job = {}): Promise<ActionResult> {
  const cwd = mkdtempSync(join(folder, "workspace-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return runAction({ cwd, event, github: scene.github, manifest: MANIFEST, entry, inputs, env });
}

/** One problem, told in the log, as an annotation and in the summary; nothing asked of GitHub. */
async function refuses(of: Job, code: string, message: RegExp): Promise<void> {
  scene.github.forget();
  const ended = await job(of);
  assert.equal(ended.code, 2, ended.stderr);
  assert.match(ended.stderr, message);
  assert.equal(ended.stderr.match(/ \[[a-z-]+\]\n/g)?.length, 1, ended.stderr);
  assert.ok(ended.stderr.includes(`[${code}]`));
  assert.ok(
    ended.annotations.some(({ level, properties }) => level === "error" && properties.title?.includes(code)),
  );
  assert.match(ended.summary, /second stage could not run/);
  assert.deepEqual(scene.github.requests, []);
}

test("one comment, outputs, a summary and a ledger of every request", async () => {
  scene.keep(scene.honest({ gates: [gate({ id: "lint" }), gate({ id: "test" })] }));
  scene.github.forget();
  const ended = await job({ env: { RUNNER_TEMP: folder } });
  assert.equal(ended.code, 0, ended.stderr);
  assert.equal((await scene.comments()).length, 1);
  assert.equal(ended.outputs["pull-request"], String(scene.pull));
  assert.equal(ended.outputs.conclusion, "ready");
  assert.equal(ended.outputs.score, "100");
  assert.match(ended.summary, /Unit tests/);
  assert.match(ended.stdout, /Comment: written/);
  const ledger = JSON.parse(readFileSync(join(folder, "proofmark-egress.json"), "utf8")) as Record<
    string,
    unknown
  >[];
  assert.equal(ledger.length, scene.github.requests.length);
  assert.ok(ledger.every(({ result }) => result === "answered"));
  assert.ok(!JSON.stringify(ledger).includes(scene.github.token));
});

test("the bundle is whole: it refuses, and it reports, as the sources do", async () => {
  const entry = join(CHECKOUT, "dist/report/index.js");
  await refuses({ entry, files: { ".git/HEAD": "x" } }, "workspace-not-empty", /a checkout in the workspace/);
  const ended = await job({ entry });
  assert.equal(ended.code, 0, ended.stderr);
  assert.equal(ended.outputs.conclusion, "ready");
  assert.equal((await scene.comments()).length, 1);
});

test("the bundle holds nothing that starts a browser or runs a project's commands", () => {
  const folder = join(CHECKOUT, "dist/report");
  const code = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const digests = JSON.parse(readFileSync(join(folder, "digests.json"), "utf8")) as Record<string, string>;
  assert.deepEqual(Object.keys(digests), code.toSorted());
  for (const name of code) {
    const text = readFileSync(join(folder, name), "utf8");
    for (const module of text.matchAll(/CONCATENATED MODULE: \.\/build\/(\S+)/g))
      assert.doesNotMatch(
        module[1] ?? "",
        /adapters\/(browser|commands|servers|git[-.](?!hub))|run-gates|gates\/(command|.*\/capture)\//,
      );
  }
});

test("a checkout in the workspace, or any file at all", async () => {
  await refuses(
    { files: { ".git/HEAD": "ref: refs/heads/main\n" } },
    "workspace-not-empty",
    /a checkout in the workspace/,
  );
  await refuses({ files: { "report.json": "{}" } }, "workspace-not-empty", /1 files or folders/);
});

test("other events than the end of a workflow run", async () => {
  const event = scene.event();
  const target = { ...event, name: "pull_request_target" };
  await refuses({ event: target }, "second-stage-event", /whoever opens a pull request/);
  await refuses({ event: target, files: { ".git/HEAD": "x" } }, "workspace-not-empty", /a checkout/);
  await refuses({ event: { ...event, name: "push" } }, "second-stage-event", /started by `push`/);
  const requested = { ...event, payload: { ...(event.payload as object), action: "requested" } };
  await refuses({ event: requested }, "second-stage-event", /has not ended/);
  await refuses({ event: { ...event, payload: null } }, "second-stage-event", /has not ended/);
  const without = { action: "completed", workflow_run: { id: "1; rm -rf /" } };
  await refuses({ event: { ...event, payload: without } }, "second-stage-event", /names no workflow run/);
});

test("inputs that cannot be meant", async () => {
  await refuses({ inputs: { workflow: "../evil.yml" } }, "input-invalid", /`workflow` is no path/);
  await refuses({ inputs: { token: "" } }, "input-invalid", /`token` is empty/);
});

test("a token that may not: what to give the job", async () => {
  scene.github.fault({
    path: /\/actions\/runs\/\d+$/,
    times: 1,
    respond: { status: 403, body: { message: "no" } },
  });
  const ended = await job();
  assert.equal(ended.code, 2);
  assert.match(ended.stderr, /answered 403.*\[github-unreadable\]\n.*actions: read/s);
  scene.github.forget();
});

test("a run of another workflow is passed over with a warning, and the job does not fail", async () => {
  const run = { ...scene.run, id: 4711, path: ".github/workflows/evil.yml" };
  scene.github.actions.runs.push(run);
  const before = await scene.comments();
  const ended = await job({ event: scene.event(run) });
  assert.equal(ended.code, 0, ended.stderr);
  assert.match(ended.stdout, /evil\.yml.*Nothing was written/);
  assert.deepEqual(await scene.comments(), before);
});

test("action.yml names the bundle that the build makes, and each input is read", () => {
  const manifest = parse(readFileSync(join(CHECKOUT, MANIFEST), "utf8")) as {
    inputs: Record<string, unknown>;
    runs: { using: string; main: string };
  };
  assert.equal(manifest.runs.using, "node24");
  assert.equal(join("action/report", manifest.runs.main), "dist/report/index.js");
  const reader = readFileSync(join(CHECKOUT, "action/report/input.ts"), "utf8");
  for (const name of Object.keys(manifest.inputs))
    assert.ok(reader.includes(`INPUT_${name.toUpperCase()}`), name);
  const page = readFileSync(join(CHECKOUT, "docs/second-stage.md"), "utf8");
  const workflows = [...page.matchAll(/```yaml\n(name[\s\S]*?)```/g)].map(
    ([, text = ""]) => parse(text) as Workflow,
  );
  assert.equal(workflows.length, 2);
  for (const { permissions, jobs } of workflows) {
    assert.deepEqual(permissions, {});
    for (const one of Object.values(jobs)) assert.ok(one.permissions);
  }
  const [, second] = workflows;
  const uses = Object.values(second?.jobs ?? {}).flatMap(({ steps }) => steps.map((step) => step.uses));
  assert.deepEqual(uses, ["proofmark/proofmark/action/report@v0"]);
  assert.doesNotMatch(page, /\$\{\{/);
});

interface Workflow {
  permissions: unknown;
  jobs: Record<string, { permissions: unknown; steps: { uses?: string }[] }>;
}

test("a credential in a line that a finding quotes is masked in the summary and the log, as it is in the comment", async () => {
  const token = `ghp_${"wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"}`;
  const quoting = await hostileScene({
    by: JOB,
    base: { "package.json": '{ "scripts": { "test": "vitest" } }\n' },
    change: { "package.json": `{ "scripts": { "test": "GH_TOKEN=${token} vitest || true" } }\n` },
  });
  try {
    quoting.keep(quoting.honest());
    const cwd = mkdtempSync(join(folder, "workspace-"));
    const of = { cwd, github: quoting.github, manifest: MANIFEST, entry: ENTRY, inputs: {}, env: {} };
    const ended = await runAction({ ...of, event: quoting.event() });
    assert.equal(ended.code, 0, ended.stderr);
    const body = (await quoting.comments())[0]?.body ?? "";
    assert.match(body, /passes whatever it finds/);
    for (const text of [body, ended.summary, ended.stdout])
      assert.ok(!text.includes(token), text.slice(0, 200));
  } finally {
    await quoting.stop();
  }
});
