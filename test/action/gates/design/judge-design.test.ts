// A real page beside designs of it that were drawn apart: what another engine draws another way passes, what a designer
// would call different fails, by the name of the element.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { decodePng } from "../../../../action/gates/visual/pixels/png-decode.ts";
import { encodeRgba } from "../../../../action/gates/visual/pixels/png-encode.ts";
import type { Browser } from "../../../../action/ports.ts";
import { type DesignCase, draw, judge, launch } from "./design-pair.ts";

const HOME = "designs/home/desktop.png";
let browser: Browser;
let design: Uint8Array;

before(async () => {
  browser = await launch();
  design = await draw(browser, { scale: 2 });
});
after(() => browser?.close());

const at = (css: string, more: Partial<DesignCase> = {}) =>
  judge({ css, designs: { [HOME]: design }, ...more });

test("a screen like its design passes, whatever the scale and the rendering it was drawn with", async () => {
  const drawings = {
    "at 2x": design,
    "at 1x": await draw(browser, { scale: 1 }),
    "at 3x": await draw(browser, { scale: 3 }),
    "letters set more finely": await draw(browser, { scale: 1, css: "*{text-rendering:geometricPrecision}" }),
    "letters a hair bolder": await draw(browser, { scale: 1, css: "body{-webkit-text-stroke:.2px}" }),
    "text a pixel aside": await draw(browser, {
      scale: 1,
      css: "h1,h2,h3,p,td,th{position:relative;left:1px;top:1px}",
    }),
  };
  for (const [how, png] of Object.entries(drawings)) {
    const judged = await judge({ designs: { [HOME]: png } });
    assert.equal(
      judged.outcome,
      "pass",
      `${how}: ${JSON.stringify(judged.reason)} ${JSON.stringify(judged.pictures?.screens[0])}`,
    );
    assert.deepEqual(judged.findings, []);
    const [screen] = judged.pictures?.screens ?? [];
    assert.equal(screen?.outcome, "same");
    assert.ok((screen?.score ?? 1) < 0.0125, `${how}: ${screen?.score} is more than half of the limit`);
  }
});

const CHANGES: [what: string, css: string, names: RegExp][] = [
  ["a button 8 px aside", "#book{position:relative;left:8px}", /#book/],
  ["a button 8 px lower", "#book{position:relative;top:8px}", /#book|actions/],
  ["a pale button 8 px aside", ".plain{position:relative;left:8px}", /plain|actions/],
  ["another colour", "#book{background:#1d4ed8}", /#book/],
  ["a slightly darker colour", "#book{background:#0d6960}", /#book/],
  ["another ground", ".hero{background:#f5f5f5}", /hero/],
  ["no logo", ".logo svg{visibility:hidden}", /logo|svg/],
  ["no badge", ".badge{visibility:hidden}", /card/],
  ["no button", ".button.plain{visibility:hidden}", /plain|actions/],
  ["no small print", ".fine{visibility:hidden}", /fine|#prices/],
  ["paler text", ".lead{color:#9ca3af}", /lead/],
  ["bolder text", ".card p{font-weight:700}", /card|p/],
  ["a thicker rule", ".bar{border-bottom:3px solid #0f766e}", /bar/],
  ["a larger gap", ".actions{gap:20px}", /actions|#book|plain/],
];
for (const [what, css, names] of CHANGES) {
  test(`${what} is found and named`, async () => {
    const judged = await at(css);
    assert.equal(judged.outcome, "fail", JSON.stringify(judged.pictures?.screens[0]));
    assert.equal(judged.reason?.code, "new-findings");
    const [finding, ...others] = judged.findings;
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, "design-differs");
    assert.equal(finding?.severity, "critical");
    const [screen] = judged.pictures?.screens ?? [];
    assert.match(
      finding?.message ?? "",
      /^home\/desktop: \S.* differs by [\d.]+ % from the design \(limit 2\.5 %\)/,
    );
    assert.match(finding?.message ?? "", names);
    assert.equal(screen?.score, Math.max(...(screen?.regions ?? []).map(({ share }) => share ?? 0)));
    assert.ok((screen?.score ?? 0) > 0.025);
  });
}

test("pictures of what differs are kept in the size of the shot, with the mask", async () => {
  const judged = await judge({ css: "#book{background:#1d4ed8}", designs: { [HOME]: design } }, (run) =>
    ["base", "head", "mask"].map((what) => existsSync(join(run, `screens/design/home/desktop.${what}.png`))),
  );
  assert.deepEqual(judged.look, [true, true, true]);
  const [screen] = judged.pictures?.screens ?? [];
  assert.equal(screen?.base?.width, 1280);
  assert.equal(screen?.base?.height, screen?.head?.height);
  assert.equal(judged.pictures?.against, "design");
});

test("what is masked is not judged, and all beside it is", async () => {
  const mask = ["#book"];
  const masked = await at("#book{background:#1d4ed8}", { mask });
  assert.equal(masked.outcome, "pass", JSON.stringify(masked.reason));
  assert.equal(masked.pictures?.screens[0]?.masked, 1);
  const beside = await at(".hero{background:#f5f5f5}", { mask });
  assert.match(beside.findings[0]?.message ?? "", /hero/);
});

test("the limit is the config's", async () => {
  assert.equal((await at(".fine{visibility:hidden}", { limit: 0.5 })).outcome, "pass");
  assert.equal((await at(".card{border-color:transparent}", { limit: 0.005 })).outcome, "fail");
});

test("no design at all is unknown, and says where one belongs", async () => {
  const judged = await judge({ designs: {} });
  assert.equal(judged.outcome, "unknown");
  assert.equal(judged.reason?.code, "reference-missing");
  assert.match(judged.reason?.text ?? "", /designs\/home\/desktop\.png/);
});

test("screens without a design are listed as not judged, designs without a screen as unused", async () => {
  const judged = await judge({
    designs: { [HOME]: design, "designs/home/watch.png": design },
    viewports: [
      { name: "desktop", width: 1280, height: 800 },
      { name: "mobile", width: 375, height: 812 },
    ],
    changed: [HOME],
  });
  assert.equal(judged.outcome, "pass");
  assert.deepEqual(
    judged.pictures?.screens.map(({ id }) => id),
    ["home/desktop"],
  );
  const notes = Object.fromEntries(judged.notes.map(({ code, text }) => [code, text]));
  assert.match(notes["design-missing"] ?? "", /not judged: home\/mobile/);
  assert.match(notes["design-unused"] ?? "", /designs\/home\/watch\.png/);
  assert.match(notes["design-changed"] ?? "", /designs\/home\/desktop\.png/);
  assert.deepEqual(judged.pictures?.obsolete, ["designs/home/watch.png"]);
});

test("the dark scheme has designs of its own", async () => {
  const dark = await draw(browser, { scheme: "dark" });
  const judged = await judge({
    designs: { "designs/home/desktop-dark.png": dark, [HOME]: dark },
    schemes: ["light", "dark"],
  });
  assert.deepEqual(judged.pictures?.screens.map(({ id, outcome }) => `${id} ${outcome}`).sort(), [
    "home/desktop different",
    "home/desktop-dark same",
  ]);
});

test("a sharp screen is judged by a design at 1x, at 2x and at its own scale", async () => {
  for (const scale of [1, 2, 1.5]) {
    const judged = await judge({
      designs: { [HOME]: await draw(browser, { scale }) },
      scale: 1.5,
      fullPage: true,
    });
    assert.equal(judged.outcome, "pass", `${scale}: ${judged.reason?.text}`);
  }
});

const UNREADABLE: [what: string, png: () => Uint8Array, says: RegExp][] = [
  ["drawn for another width", () => decodedTo(1000), /1000 pixels wide and the screen 1280/],
  [
    "a pointer of Git LFS",
    () => Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4\n"),
    /Git LFS.*lfs: true/,
  ],
  ["cut off", () => design.subarray(0, 5000), /designs\/home\/desktop\.png.*no readable PNG/],
  ["no picture", () => Buffer.from("hello"), /designs\/home\/desktop\.png.*no readable PNG/],
];
for (const [what, png, says] of UNREADABLE) {
  test(`a design that is ${what} makes its screen unknown`, async () => {
    const judged = await judge({ designs: { [HOME]: png() } });
    assert.equal(judged.outcome, "unknown");
    assert.match(judged.reason?.text ?? "", says);
    assert.equal(judged.pictures?.screens[0]?.outcome, "unknown");
  });
}

test("what the design has below the screen's end is missing; what is blank there is told", async () => {
  const taller = withRows(design, 200, [12, 34, 56]);
  const blank = withRows(design, 200, null);
  const missing = await judge({ designs: { [HOME]: taller } });
  assert.equal(missing.outcome, "fail");
  assert.match(missing.findings[0]?.message ?? "", /lowest 100 pixels of the design are missing/);
  const told = await judge({ designs: { [HOME]: blank } });
  assert.equal(told.outcome, "pass", told.reason?.text);
  assert.match(told.pictures?.screens[0]?.text ?? "", /100 pixels above the design's empty end/);
  const { width, data } = decodePng(design);
  const shorter = encodeRgba({ width, height: 1600, data: data.subarray(0, width * 1600 * 4) });
  const rest = await judge({ designs: { [HOME]: shorter } });
  assert.equal(rest.outcome, "pass", rest.reason?.text);
  assert.match(rest.pictures?.screens[0]?.text ?? "", /the design ends [\d,]+ pixels above the screen's end/);
});

/** White rows at the end, with a bar of a colour on them. */
function withRows(png: Uint8Array, rows: number, colour: readonly number[] | null): Uint8Array {
  const { width, height, data } = decodePng(png);
  const more = new Uint8Array(width * (height + rows) * 4).fill(255);
  more.set(data);
  if (colour)
    for (let y = height + 60; y < height + 120; y += 1)
      for (let x = 100; x < 400; x += 1) more.set([...colour, 255], (y * width + x) * 4);
  return encodeRgba({ width, height: height + rows, data: more });
}

const decodedTo = (width: number): Uint8Array =>
  encodeRgba({ width, height: 500, data: new Uint8Array(width * 500 * 4).fill(255) });

test("hosts that the page asked and was refused are listed", async () => {
  const judged = await at("body{background-image:url(https://pictures.example/ground.png)}");
  assert.deepEqual(
    judged.pictures?.refused.map(({ host }) => host),
    ["pictures.example"],
  );
});
