// A pull request that changes what one sees, judged by dist/ as a runner starts it: real build, real browser, real git.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { compared } from "../../demo/website.ts";
import type { Report } from "../../shared/contract/report.ts";
import { type DemoPull, openPull } from "../support/demo-pull.ts";
import { CHANGED_SCREENS, makeDemoSite, SAME_SCREENS } from "../support/demo-site.ts";
import { markProcesses } from "../support/processes.ts";
import { type ActionResult, runAction } from "../support/runner.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-website-")));
const mark = markProcesses();
const env = { PROOFMARK_CACHE_DIR: join(folder, "cache"), ...mark.env };
let demo: DemoPull;
let first: ActionResult;
let second: ActionResult;

const reportOf = (run: ActionResult): Report => {
  assert.ok(run.outputs["report-path"], `no report:\n${run.stdout}\n${run.stderr}`);
  return JSON.parse(readFileSync(run.outputs["report-path"], "utf8")) as Report;
};
const gateOf = (run: ActionResult) => {
  const gate = reportOf(run).gates.find(({ kind }) => kind === "visual");
  assert.ok(gate?.pictures, JSON.stringify(gate?.reason));
  return { ...gate, pictures: gate.pictures };
};

before(async () => {
  demo = await openPull(makeDemoSite(join(folder, "website")), "A banner for Christmas, and some tidying");
  const { event, github, project } = demo;
  first = await runAction({ cwd: project.root, event, github, env, runId: 3000 });
  second = await runAction({ cwd: project.root, event, github, env, runId: 3001 });
});
after(async () => {
  await demo?.github.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the changed screens and only they are shown, each with its cause", () => {
  const said: string[] = [];
  assert.equal(
    compared(reportOf(first), (line) => said.push(line)),
    true,
    said.join("\n"),
  );
  assert.equal(
    gateOf(first).pictures.screens.length,
    Object.keys(CHANGED_SCREENS).length + SAME_SCREENS.length,
  );
});

test("equal changes are one group: four things were changed, four are told", () => {
  const { pictures } = gateOf(first);
  assert.equal(pictures.groups.length, 4, pictures.groups.map(({ title }) => title).join("\n"));
  const findings = reportOf(first).findings.filter(({ gate }) => gate === "screens");
  assert.equal(findings.length, 4);
  for (const { path } of findings) assert.match(path ?? "none", /^src\/(pages|styles)\//);
  assert.equal(first.code, 1);
});

test("a run with the base's shots in the cache says the same, and opens no base", () => {
  const [one, two] = [gateOf(first), gateOf(second)];
  assert.equal(one.base?.cached, false);
  assert.equal(two.base?.cached, true);
  const told = ({ pictures }: ReturnType<typeof gateOf>) =>
    pictures.screens.map(({ id, outcome, head }) => [id, outcome, head?.sha256]);
  assert.deepEqual(told(two), told(one));
  assert.doesNotMatch(second.stdout, /base-prepared/);
  assert.deepEqual(one.pictures.refused, [], "the site asks nobody, and neither does the browser for it");
});

test("the pictures that matter are in the run's folder, and the page shows them", () => {
  const run = dirname(first.outputs["report-path"] ?? "");
  for (const screen of gateOf(first).pictures.screens) {
    if (screen.outcome !== "different") continue;
    // What only moved has no pixel of its own that differs.
    const moved = screen.bands.every(({ kind }) => kind === "moved");
    for (const file of [screen.base?.file, screen.head?.file, ...(moved ? [] : [screen.mask])])
      assert.ok(file && existsSync(join(run, file)), `${screen.id}: ${file}`);
  }
  assert.match(readFileSync(join(run, "report.html"), "utf8"), /data:image\/png;base64,/);
});

test("the comment names each change and where it comes from", async () => {
  const [comment] = await demo.github.comments(demo.pull.number);
  for (const word of ["plan-team", "banner", "contents", "src/styles/pricing.css", "src/pages/home.html"])
    assert.ok(comment?.body.includes(word), `${word} is not in\n${comment?.body}`);
});

test("nothing but GitHub was asked, and nothing is left running", () => {
  const run = dirname(first.outputs["report-path"] ?? "");
  const { requests } = JSON.parse(readFileSync(join(run, "egress.json"), "utf8")) as {
    requests: { host: string }[];
  };
  for (const { host } of requests) assert.match(host, /^(127\.0\.0\.1|localhost)(:\d+)?$/);
  assert.deepEqual(mark.alive(), []);
});
