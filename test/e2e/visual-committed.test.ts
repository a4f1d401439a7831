// Shots that the repository keeps: approved by a person, compared without a base, and not believed when they come from elsewhere.
import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { stamped, unstamped } from "../../action/gates/visual/against/stamp.ts";
import { page, STYLE, type VisualProject, visualProject } from "../support/visual-project.ts";

const BUY = '<div class="buy"></div>';
const SHOTS = "shots/web";
let project: VisualProject;

const at = (id: string): string => join(project.repository.root, SHOTS, `${id}.png`);
const restyled = (colour: string) => ({ "public/style.css": STYLE.replace("#2255cc", colour) });
const onNewBranch = (name: string, from = "main") =>
  project.repository.git("checkout", "--quiet", "-b", name, from);

before(async () => {
  project = await visualProject({
    site: "folder: public\nscreens: [/, /shop.html]",
    gate: `mode: committed\nshots: ${SHOTS}`,
    base: {
      "public/index.html": page("Home"),
      "public/shop.html": page("Shop", { body: BUY }),
      "public/style.css": STYLE,
    },
  });
});
after(() => project?.dispose());

test("without committed shots nothing is compared; approve writes them, a file a screen and no list", async () => {
  const run = await project.verify();
  assert.deepEqual(run.outcomes, { "home/320x240": "new", "shop/320x240": "new" });
  assert.equal(run.gate.reason?.code, "no-comparison");
  assert.match(run.gate.reason?.text ?? "", /proofmark approve/);
  const said = await project.proofmark(["approve"]);
  assert.equal(said.code, 0, said.stderr);
  assert.match(said.stdout, /shots\/web\/home\/320x240\.png {2}new/);
  assert.equal(
    await project.repository.git("status", "--porcelain", "-uall", "--", "shots"),
    "?? shots/web/home/320x240.png\n?? shots/web/shop/320x240.png",
  );
  const { environment } = unstamped(await readFile(at("home/320x240")));
  assert.equal(environment, run.gate.pictures?.environment);
  await project.repository.commit("shots");
  await project.repository.git("branch", "--force", "main", "HEAD");
});

test("screens that look as committed pass, and the base is not set up for it", async () => {
  await onNewBranch("quiet");
  await project.repository.commit("quiet", { "README.md": "Words.\n" });
  const run = await project.verify();
  assert.deepEqual(run.outcomes, { "home/320x240": "same", "shop/320x240": "same" });
  assert.equal(run.gate.outcome, "pass");
  assert.equal(run.gate.pictures?.against, "committed");
  assert.ok(!run.events.includes("base-prepared"));
});

test("a change fails, until the shot that shows it is committed with it", async () => {
  await onNewBranch("red");
  await project.repository.commit("red", restyled("#cc2255"));
  const failed = await project.verify();
  assert.deepEqual(failed.outcomes, { "home/320x240": "same", "shop/320x240": "different" });
  assert.equal(failed.gate.outcome, "fail");
  const [region] = failed.screens.get("shop/320x240")?.regions ?? [];
  assert.equal(region?.cause?.selector, ".buy");
  assert.deepEqual(region?.cause?.files, ["public/style.css"]);

  const other = await project.proofmark(["approve", "--screen", "home/*"]);
  assert.doesNotMatch(other.stdout, /✔/);
  const said = await project.proofmark(["approve", "--screen", "shop/*"]);
  assert.match(said.stdout, /^✔ shots\/web\/shop\/320x240\.png {2}changed$/m);
  await project.repository.commit("approved");
  const run = await project.verify();
  assert.deepEqual(run.outcomes, { "home/320x240": "same", "shop/320x240": "approved" });
  assert.equal(run.gate.outcome, "pass");
  const shop = run.screens.get("shop/320x240");
  assert.ok(shop?.base && shop.head && shop.mask, "it is shown all the same");
  assert.notEqual(shop.base.sha256, shop.head.sha256);
  assert.ok(
    run.report.findings.some(({ rule, severity }) => rule === "visual-approved" && severity === "info"),
  );
});

test("a shot that shows something else approves nothing", async () => {
  await onNewBranch("wrong", "red~1");
  const shop = await readFile(at("shop/320x240"));
  const home = unstamped(await readFile(at("home/320x240"))).png;
  await project.repository.commit("wrong", {
    [`${SHOTS}/shop/320x240.png`]: stamped(home, unstamped(shop).environment ?? ""),
  });
  const run = await project.verify();
  assert.equal(run.outcomes["shop/320x240"], "different");
  assert.equal(run.gate.outcome, "fail");
});

test("deleting a committed shot does not turn its screen into a new one", async () => {
  await onNewBranch("deleted", "red~1");
  await project.repository.commit("deleted", { [`${SHOTS}/shop/320x240.png`]: null });
  const run = await project.verify();
  assert.equal(run.outcomes["shop/320x240"], "different");
  assert.match(run.screens.get("shop/320x240")?.text ?? "", /deletes its committed shot/);
});

test("shots of another environment are not compared with: the base is shot afresh, and that is said", async () => {
  await onNewBranch("moved", "main");
  for (const id of ["home/320x240", "shop/320x240"])
    await writeFile(at(id), stamped(unstamped(await readFile(at(id))).png, "feedfeedfeedfeed"));
  await project.repository.commit("moved");
  await project.repository.git("branch", "--force", "other-base", "HEAD");
  await project.repository.commit("red", restyled("#22cc55"));
  const run = await project.verify({ args: ["--base", "other-base"] });
  assert.deepEqual(run.outcomes, { "home/320x240": "same", "shop/320x240": "different" });
  assert.equal(run.gate.pictures?.moved, true);
  assert.ok(run.events.includes("base-prepared"));
  const note = run.report.notes.find(({ code }) => code === "environment-moved");
  assert.match(note?.text ?? "", /environment moved, not you/i);
  const said = await project.proofmark(["approve"]);
  assert.match(
    said.stdout,
    /home\/320x240\.png {2}renewed for another environment\n.*shop\/320x240\.png {2}changed/,
  );
  await project.repository.commit("renewed");
  const renewed = await project.verify({ args: ["--base", "other-base"] });
  assert.deepEqual(renewed.outcomes, { "home/320x240": "same", "shop/320x240": "approved" });
  assert.equal(renewed.gate.pictures?.moved, false);
});

test("a pointer of Git LFS, and what is no PNG, is told as that; other screens are judged", async () => {
  await onNewBranch("pointer");
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 1\n`;
  await project.repository.commit("pointer", { [`${SHOTS}/home/320x240.png`]: pointer });
  const run = await project.verify();
  assert.deepEqual(run.outcomes, { "home/320x240": "unknown", "shop/320x240": "same" });
  assert.equal(run.gate.reason?.code, "reference-missing");
  assert.match(run.gate.reason?.text ?? "", /Git LFS pointer.*lfs: true/);
  await project.repository.commit("broken", { [`${SHOTS}/home/320x240.png`]: "not a picture" });
  const broken = await project.verify();
  assert.equal(broken.outcomes["home/320x240"], "unknown");
  assert.match(broken.gate.reason?.text ?? "", /shots\/web\/home\/320x240\.png cannot be used/);
});

test("a screen that is gone is missed, until its shot is deleted too", async () => {
  await onNewBranch("gone");
  await project.repository.commit("gone", { "public/shop.html": null });
  const run = await project.verify();
  assert.deepEqual(run.outcomes, { "home/320x240": "same", "shop/320x240": "gone" });
  assert.equal(run.gate.reason?.code, "screens-missing");
  assert.deepEqual(run.gate.pictures?.obsolete, [`${SHOTS}/shop/320x240.png`]);
  assert.match((await project.proofmark(["approve"])).stdout, /belongs to no screen; --prune deletes it/);
  assert.match(
    (await project.proofmark(["approve", "--prune"])).stdout,
    /✔ shots\/web\/shop\/320x240\.png {2}deleted/,
  );
  assert.equal(await project.repository.git("status", "--porcelain"), " D shots/web/shop/320x240.png");
});

test("a job that writes the shots it compares with is not green", async () => {
  await project.repository.git("checkout", "--quiet", "--force", "quiet");
  const ci = { CI: "true" };
  const refused = await project.proofmark(["approve"], ci);
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /approve-in-ci/);
  const flagged = await project.verify({ env: { ...ci, PROOFMARK_APPROVE: "1" } });
  assert.equal(flagged.gate.reason?.code, "update-in-ci");
  const shot = await readFile(at("home/320x240"));
  await writeFile(at("home/320x240"), stamped(unstamped(shot).png, "feedfeedfeedfeed"));
  const written = await project.verify({ env: ci });
  assert.equal(written.gate.outcome, "unknown");
  assert.equal(written.gate.reason?.code, "update-in-ci");
  assert.match(written.gate.reason?.text ?? "", /shots\/web\/home\/320x240\.png was written in this job/);
  await writeFile(at("home/320x240"), shot);
});

test("in mode auto one committed shot hides none of the other screens", async () => {
  await project.repository.git("checkout", "--quiet", "--force", "main");
  const config = join(project.repository.root, ".github/proofmark.yml");
  const auto = (await readFile(config, "utf8")).replace("mode: committed\n", "mode: auto\n");
  await onNewBranch("auto-base");
  const shop = await readFile(at("shop/320x240"));
  await rm(join(project.repository.root, SHOTS), { recursive: true });
  await project.repository.commit("auto", { ".github/proofmark.yml": auto });
  await onNewBranch("auto", "auto-base");
  await project.repository.commit("one shot", {
    "public/index.html": page("Home, changed"),
    [`${SHOTS}/shop/320x240.png`]: shop,
  });
  const run = await project.verify({ args: ["--base", "auto-base"] });
  assert.deepEqual(run.outcomes, { "home/320x240": "different", "shop/320x240": "approved" });
  assert.equal(run.gate.outcome, "fail");
});
