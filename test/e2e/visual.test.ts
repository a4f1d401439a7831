// The visual gate through the whole pipeline: a real repository, a real site, a real browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { decodePng } from "../../action/gates/visual/pixels/png-decode.ts";
import { page, STYLE, type VisualProject, type VisualRun, visualProject } from "../support/visual-project.ts";

const BUY = '<div class="buy"></div>';
let project: VisualProject;
let first: VisualRun;

before(async () => {
  project = await visualProject({
    site: "folder: public\ncrawl: {}",
    base: {
      "public/index.html": page("Home", { links: ["/plain.html", "/shop.html", "/old.html"], body: BUY }),
      "public/shop.html": page("Shop", { body: BUY }),
      "public/plain.html": page("Plain"),
      "public/old.html": page("Old"),
      "public/style.css": STYLE,
    },
  });
  await project.repository.commit("change", {
    "public/index.html": page("Home", { links: ["/plain.html", "/shop.html", "/new.html"], body: BUY }),
    "public/new.html": page("New"),
    "public/old.html": null,
    "public/style.css": STYLE.replace("#2255cc", "#cc2255"),
  });
  first = await project.verify();
});
after(() => project?.dispose());

test("changed, new and gone screens are told apart from those that stay", () => {
  assert.deepEqual(first.outcomes, {
    "home/320x240": "different",
    "new/320x240": "new",
    "old/320x240": "gone",
    "plain/320x240": "same",
    "shop/320x240": "different",
  });
  assert.equal(first.gate.outcome, "fail");
  assert.equal(first.gate.reason?.code, "new-findings");
  assert.match(first.gate.reason?.text ?? "", /2 of 5 screens look different; 1 is gone/);
  assert.equal(first.said.code, 1);
});

test("a changed screen is told with its place, and kept with the base's shot and a mask", async () => {
  const shop = first.screens.get("shop/320x240");
  assert.ok(shop?.base && shop.head && shop.mask);
  const [region] = shop.regions;
  assert.ok(region && region.width === 120 && region.height === 40, JSON.stringify(shop.regions));
  assert.equal(shop.changedPixels, 120 * 40);
  const colourAt = async (file: string) => {
    const { data, width } = decodePng(await first.file(file));
    return [...data.subarray((region.y * width + region.x) * 4).subarray(0, 4)];
  };
  assert.deepEqual(await colourAt(shop.base.file), [0x22, 0x55, 0xcc, 255]);
  assert.deepEqual(await colourAt(shop.head.file), [0xcc, 0x22, 0x55, 255]);
  assert.equal((await colourAt(shop.mask))[3], 255);
});

test("pictures are kept of what there is to see, and of nothing else", async () => {
  const kept = (id: string) => {
    const { base, head, mask } = first.screens.get(id) ?? {};
    return [base !== null, head !== null, mask !== null];
  };
  assert.deepEqual(kept("new/320x240"), [false, true, false]);
  assert.deepEqual(kept("old/320x240"), [true, false, false]);
  assert.deepEqual(kept("plain/320x240"), [false, false, false]);
  for (const { base, head } of first.screens.values())
    for (const picture of [base, head]) if (picture) await first.file(picture.file);
});

test("each group of equal changes is one finding, what is gone another", () => {
  const told = first.report.findings.map(({ rule, severity, state }) => `${rule} ${severity} ${state}`);
  assert.ok(told.includes("visual-changed critical new"), told.join());
  assert.ok(told.includes("visual-gone warning new"), told.join());
  assert.ok(told.includes("visual-new info new"), told.join());
  const [changed] = first.report.findings;
  assert.equal(changed?.path, "public/style.css");
  assert.match(changed?.message ?? "", /`\.buy`.*background-color/);
  for (const finding of first.report.findings) assert.equal(finding.matchedBy, "pixels");
});

test("the log has a line for each screen", async () => {
  const log = (await first.file(first.gate.log ?? "")).toString();
  for (const [id, outcome] of Object.entries(first.outcomes))
    assert.match(log, new RegExp(`^${outcome} +${id.replace("/", "\\/")}: .+$`, "m"));
});

test("a second run has the base's shots in its cache, and does not set the base up", async () => {
  assert.ok(first.events.includes("base-prepared"));
  assert.equal(first.gate.base?.cached, false);
  const second = await project.verify();
  assert.ok(!second.events.includes("base-prepared"), second.events.join());
  assert.equal(second.gate.base?.cached, true);
  assert.deepEqual(second.outcomes, first.outcomes);
  assert.deepEqual(
    second.report.findings.map(({ fingerprint }) => fingerprint),
    first.report.findings.map(({ fingerprint }) => fingerprint),
  );
});

test("the bundle sees what the sources see: its pages' scripts, its threads and its kernel are all there", async () => {
  const bundled = await project.verify({ entry: "dist/proofmark.js" });
  assert.deepEqual(bundled.outcomes, first.outcomes);
  assert.equal(bundled.screens.get("shop/320x240")?.changedPixels, 120 * 40);
});

test("a change that changes nothing to be seen passes, with every screen compared", async () => {
  await project.repository.git("checkout", "--quiet", "-b", "quiet", "main");
  await project.repository.commit("quiet", { "README.md": "Words.\n" });
  const run = await project.verify();
  assert.deepEqual(new Set(Object.values(run.outcomes)), new Set(["same"]));
  assert.equal(run.gate.outcome, "pass");
  assert.equal(run.report.verdict.conclusion, "ready");
  await project.repository.git("checkout", "--quiet", "change");
});
