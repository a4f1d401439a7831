// Screens in a real browser: each way of looking, zoom, keys, regions, no scripts, no motion, no network.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { renderHtml } from "../../../../action/render/html/page.ts";
import { pageBrowser, skip } from "../../../support/page-browser.ts";
import { hostileScreens, movedRun, visualRun } from "../../../support/visual-run.ts";
import { lowContrast } from "./contrast.ts";

const { open } = pageBrowser();
const run = visualRun();
const html = renderHtml(run.report, { logs: {}, pictures: run.files });

const style = (page: Page, selector: string, name: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${name}`);
const said = (page: Page, selector: string): Promise<string | null> => page.textContent(selector);
const mode = (page: Page): Promise<string> => page.evaluate("document.getElementById('stage').className");
/** Colour of one pixel of what is on the screen. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const shot = (await page.screenshot({ clip: { x, y, width: 1, height: 1 } })).toString("base64");
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${shot}";
    await image.decode();
    const canvas = document.createElement("canvas").getContext("2d");
    canvas.drawImage(image, 0, 0);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  })()`);
}
/** The page's policy lets nobody evaluate strings in it, the browser's own waiting included. */
async function until(page: Page, expression: string): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(25);
  }
  assert.fail(`never came true: ${expression}`);
}
const decoded = (page: Page, where = "#stage"): Promise<void> =>
  until(
    page,
    `[...document.querySelectorAll("${where} img")].every((each) => each.complete && each.naturalWidth > 0)`,
  );
/** Of the first pane. */
const scrolled = (page: Page, to: string): Promise<unknown> =>
  page.evaluate(`document.querySelector("#stage .pane").scrollTo(${to})`);
const GREEN = [29, 128, 72];
const BLUE = [29, 94, 174];
/** Where the first screen's button is, past its white words. */
async function button(page: Page, pane = 0): Promise<[number, number]> {
  const box = await page.locator("#stage .sheet").nth(pane).boundingBox();
  const scale = Number(await page.evaluate("document.getElementById('stage').style.getPropertyValue('--z')"));
  return [Math.round((box?.x ?? 0) + 50 * scale), Math.round((box?.y ?? 0) + 258 * scale)];
}

test("side by side shows the base and this change, level and scrolled together", { skip }, async () => {
  const { page, trouble } = await open(html);
  await page.keyboard.press("s");
  await decoded(page);
  assert.deepEqual(await page.locator("#stage .pane > .side").allTextContents(), ["Base", "This change"]);
  assert.deepEqual(await colourAt(page, ...(await button(page, 0))), BLUE);
  assert.deepEqual(await colourAt(page, ...(await button(page, 1))), GREEN);
  await page.keyboard.press("8");
  await scrolled(page, "33, 120");
  await until(page, "document.querySelectorAll('#stage .pane')[1].scrollTop === 120");
  assert.equal(await page.evaluate("document.querySelectorAll('#stage .pane')[1].scrollLeft"), 33);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("the slider moves by key, by range and by hand", { skip }, async () => {
  const { page, trouble } = await open(html, { hash: "#screen-0" });
  await page.keyboard.press("2");
  await decoded(page);
  const at = await button(page);
  assert.deepEqual(await colourAt(page, ...at), BLUE, "left of the middle is the base");
  await page.focus("#v-extra input");
  await page.keyboard.press("Home");
  assert.deepEqual(await colourAt(page, ...at), GREEN, "at the left edge all is this change");
  assert.equal(
    await mode(page),
    "mode-slider outlined",
    "arrows on the range move the range and nothing else",
  );
  const box = await page.locator("#stage .sheet").boundingBox();
  const middle = (box?.y ?? 0) + 300;
  await page.mouse.move((box?.x ?? 0) + 20, middle);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.75, middle);
  await page.mouse.up();
  assert.equal(Math.round(Number(await page.inputValue("#v-extra input"))), 75);
  assert.deepEqual(await colourAt(page, ...at), BLUE);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("blink swaps the two by itself, and only by hand where less motion is asked for", { skip }, async () => {
  const moving = await open(html, { hash: "#screen-0", motion: true });
  await moving.page.keyboard.press("3");
  for (const side of ["This change", "Base", "This change"])
    await moving.page.locator("#stage .pane > .side", { hasText: new RegExp(`^${side}$`) }).waitFor();
  await moving.page.keyboard.press(" ");
  assert.equal(await said(moving.page, "#v-extra button"), "Blink", "space stops it");
  await moving.page.close();

  const { page, trouble } = await open(html, { hash: "#screen-0" });
  await page.keyboard.press("3");
  await decoded(page);
  const at = await button(page);
  await page.waitForTimeout(900);
  assert.deepEqual(await colourAt(page, ...at), GREEN, "nothing moves by itself");
  await page.keyboard.press(" ");
  assert.deepEqual(await colourAt(page, ...at), BLUE);
  assert.equal(await said(page, ".blink-says"), "Base");
  assert.deepEqual(trouble, []);
  await page.close();
});

test("overlay lays the pixels that differ over the greyed picture", { skip }, async () => {
  const { page, trouble } = await open(html, { hash: "#screen-0" });
  await page.keyboard.press("4");
  await decoded(page);
  await page.keyboard.press("r");
  const [red = 0, green = 0] = await colourAt(page, ...(await button(page)));
  assert.ok(red > 120 && green < 60, `${red}, ${green}`);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("the aligned view has equal rows level, and a gap where rows came", { skip }, async () => {
  const { page, trouble } = await open(html, { hash: "#screen-6" });
  await page.keyboard.press("5");
  await decoded(page);
  assert.deepEqual(await page.locator("#stage .gap").allTextContents(), ["30 rows inserted"]);
  const gap = await page.locator("#stage .gap").boundingBox();
  const inserted = await page.locator("#stage .piece.inserted").boundingBox();
  assert.equal(gap?.y, inserted?.y);
  assert.equal(gap?.height, inserted?.height);
  // The button of this page is 30 rows lower at head, and beside its twin here.
  const tops = await page.evaluate(`[...document.querySelectorAll("#stage .pane")].map((pane) => {
    const last = [...pane.querySelectorAll(".piece:not(.inserted)")].at(-1);
    return [last.getBoundingClientRect().top, parseFloat(getComputedStyle(last.querySelector("img")).top)];
  })`);
  const scale = Number(await page.evaluate("document.getElementById('stage').style.getPropertyValue('--z')"));
  const [[one, from], [two, to]] = tops as [[number, number], [number, number]];
  assert.equal(one, two);
  assert.equal(Math.round((from - to) / scale), 30);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("rows that moved are found at the base, and what stands between is level", { skip }, async () => {
  const moved = movedRun();
  const { page, trouble } = await open(renderHtml(moved.report, { logs: {}, pictures: moved.files }), {
    hash: "#screen-0",
  });
  await page.keyboard.press("5");
  await until(page, "document.querySelectorAll('#stage .piece:not(.moved)').length === 6");
  assert.deepEqual(await page.locator("#stage .gap").allTextContents(), ["220 rows moved", "220 rows moved"]);
  const tops = (await page.evaluate(
    "[...document.querySelectorAll('#stage .pane')].map((pane) => [...pane.querySelectorAll('.piece:not(.moved)')].map((each) => each.getBoundingClientRect().top))",
  )) as number[][];
  assert.equal(tops[0]?.length, 3);
  assert.deepEqual(tops[0], tops[1]);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("zoom: fit, 100 %, 200 %, steps, the wheel around the pointer, and panning by hand", {
  skip,
}, async () => {
  const { page, trouble } = await open(html, { hash: "#screen-0" });
  const zoom = () => said(page, "#v-scale");
  assert.equal(await zoom(), "66 %", "two panes of a 720-pixel picture");
  await page.keyboard.press("9");
  assert.equal(await zoom(), "100 %");
  await page.keyboard.press("8");
  assert.equal(await zoom(), "200 %");
  await page.keyboard.press("+");
  assert.equal(await zoom(), "250 %");
  await page.keyboard.press("-");
  assert.equal(await zoom(), "200 %");
  const pane = page.locator("#stage .pane").first();
  const box = await pane.boundingBox();
  const place = () =>
    page.evaluate(
      "(() => { const p = document.querySelector('#stage .pane'); const z = Number(document.getElementById('stage').style.getPropertyValue('--z')); return (p.scrollTop + 200) / z; })()",
    );
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
  const before = Number(await place());
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -50);
  await page.keyboard.up("Control");
  await page.locator("#v-scale", { hasNotText: "200" }).waitFor();
  assert.ok(Math.abs(Number(await place()) - before) < 2, "what is under the pointer stays there");
  await page.keyboard.press("8");
  await scrolled(page, "0, 0");
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 120);
  await page.mouse.up();
  await until(page, "document.querySelector('#stage .pane').scrollTop === 80");
  await page.keyboard.press("0");
  assert.equal(await zoom(), "66 %");
  assert.deepEqual(trouble, []);
  await page.close();
});

test("keys go through screens and modes; the page behind hears none of them", { skip }, async () => {
  const { page, trouble } = await open(html);
  await page.keyboard.press("s");
  assert.equal(await said(page, "#v-at"), "1 of 11");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("j");
  assert.equal(await said(page, "#v-at"), "3 of 11");
  await page.keyboard.press("k");
  assert.equal(await said(page, "#viewer-title"), "home");
  assert.match((await said(page, "#viewer-sub")) ?? "", /^different mobile, 375 × 812/);
  for (const [key, name] of [
    ["1", "side"],
    ["2", "slider"],
    ["3", "blink"],
    ["4", "overlay"],
    ["5", "aligned"],
  ]) {
    await page.keyboard.press(key ?? "");
    assert.ok((await mode(page)).startsWith(`mode-${name}`), name);
    assert.equal(await page.getAttribute(`[data-mode="${name}"]`, "aria-pressed"), "true");
  }
  await page.keyboard.press("?");
  assert.equal(await page.locator("#keys[open]").count(), 1);
  for (const words of [
    "previous, next screen",
    "side by side, slider, blink, overlay, aligned",
    "larger, smaller, fit",
  ])
    assert.ok((await said(page, "#keys"))?.includes(words), words);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#viewer[open]").count(), 1);
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#viewer[open]").count(), 0);
  // Back where one came from.
  await until(page, "document.activeElement?.dataset.screen === '1'");
  assert.equal(await page.evaluate("location.hash"), "");
  assert.deepEqual(trouble, []);
  await page.close();
});

test("a region leads to its cause, and the cause to its region", { skip }, async () => {
  const { page } = await open(html, { hash: "#screen-0" });
  await page.click("#stage button.region");
  const chosen = page.locator("#v-says .region-says.chosen");
  assert.match(
    (await chosen.textContent()) ?? "",
    /\.btn restyled: background-color rgb\(29, 94, 174\) → rgb\(29, 128, 72\), padding 12px → 16px/,
  );
  assert.match((await chosen.textContent()) ?? "", /src\/styles\/button\.css/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("8");
  await scrolled(page, "0, 1500");
  await page.click("#v-says .region-says");
  await until(page, "document.querySelectorAll('#stage .region.chosen').length === 1");
  const mark = await page.locator("#stage button.region.chosen").boundingBox();
  assert.ok((mark?.y ?? 0) > 90 && (mark?.y ?? 0) < 800, "it is in sight");
  await page.keyboard.press("r");
  assert.equal(await style(page, "#stage button.region", "display"), "none");
  await page.close();
});

test("what was absorbed is said with its headroom, unknown screens with their reason and last picture", {
  skip,
}, async () => {
  const { page } = await open(html, { hash: "#screen-0" });
  assert.match(
    (await said(page, "#v-says")) ?? "",
    /Absorbed, not counted.*12 pixels of noise.*62 % left to the limit/s,
  );
  await page.evaluate("location.hash = '#screen-7'");
  await page.locator("#viewer-title", { hasText: "pricing" }).waitFor();
  assert.match((await said(page, "#v-says")) ?? "", /never kept still: canvas#chart/);
  await decoded(page);
  assert.equal(await page.locator("#stage img").count(), 1);
  assert.deepEqual(await page.locator("[data-mode]:disabled").count(), 4, "there is nothing to be compared");
  await page.keyboard.press("2");
  assert.ok((await mode(page)).startsWith("mode-side"));
  await page.keyboard.press("ArrowRight");
  assert.match((await said(page, "#stage")) ?? "", /There is no picture of this screen/);
  await page.close();
});

test("outcomes filter the overview", { skip }, async () => {
  const { page } = await open(html);
  const parts = () => page.locator(".looked > .change:visible").count();
  assert.equal(await parts(), 5);
  await page.click('.outcome[data-outcome="new"]');
  assert.equal(await parts(), 1);
  assert.equal(await page.getAttribute('.outcome[data-outcome="new"]', "aria-pressed"), "true");
  await page.click('.outcome[data-outcome="same"]');
  assert.equal(await page.locator(".same-list[open] li:visible").count(), 3);
  await page.click('.outcome[data-outcome="new"]');
  await page.click('.outcome[data-outcome="same"]');
  assert.equal(await parts(), 5);
  await page.close();
});

test("thumbnails are of what changed, and each picture is decoded once it is near", { skip }, async () => {
  const { page, trouble } = await open(html, { height: 300 });
  assert.equal(await page.locator("[data-thumb] img").count(), 0, "nothing above the fold is a picture");
  await page.evaluate("document.querySelector('.pair').scrollIntoView({ block: 'center' })");
  await page.locator(".facing .around").nth(1).waitFor();
  await decoded(page, ".pair");
  const mark = await page.locator(".facing .around").first().boundingBox();
  const half = await page.locator(".facing").first().boundingBox();
  assert.ok((mark?.x ?? 0) >= (half?.x ?? 0) && (mark?.y ?? 0) >= (half?.y ?? 0), "in sight");
  assert.deepEqual(trouble, []);
  await page.close();
});

test("without scripts every picture stands beside its words", { skip }, async () => {
  const { page } = await open(html, { scripts: false });
  assert.equal(
    await page.locator("#screens img").count(),
    new Set([...run.files.values()].map((each) => Buffer.from(each).toString("latin1"))).size,
  );
  assert.ok(await page.locator("#screens img").first().isVisible());
  assert.match(await page.locator("#screens").innerText(), /never kept still/);
  assert.equal(await page.locator(".outcomes").isVisible(), false);
  await page.close();
});

test("pictures without room on the page show where the folder is at hand", { skip }, async () => {
  const none = renderHtml(run.report, { logs: {} });
  const { page, trouble } = await open(none, { beside: run.files, hash: "#screen-0" });
  await decoded(page);
  assert.equal(await page.locator("#stage img").count(), 2);
  assert.match((await page.locator(".linked-note").textContent()) ?? "", /in the run's folder/);
  assert.deepEqual(trouble, []);
  await page.close();
  const alone = await open(none, { hash: "#screen-0" });
  await alone.page.locator("#stage .no-shot").nth(1).waitFor();
  await alone.page.close();
});

test("hostile names, paths and pictures do nothing", { skip }, async () => {
  const { report, files } = hostileScreens();
  const { page, trouble } = await open(renderHtml(report, { logs: {}, pictures: files }), {
    hash: "#screen-0",
  });
  for (const key of ["1", "2", "3", "4", "5", "n", "ArrowRight", "5", "ArrowRight"])
    await page.keyboard.press(key);
  assert.equal(await page.evaluate("globalThis.__pwned"), undefined);
  assert.equal(await page.locator("main script, main iframe").count(), 0);
  assert.deepEqual(
    trouble.filter((each) => !/ERR_FILE_NOT_FOUND/.test(each)),
    [],
  );
  await page.close();
});

for (const dark of [false, true]) {
  test(`words of screens can be read, ${dark ? "dark" : "light"}`, { skip }, async () => {
    const { page } = await open(html, { dark });
    assert.deepEqual(await page.evaluate(lowContrast), []);
    await page.keyboard.press("s");
    const inViewer = lowContrast.replaceAll("dialog, ", "").replace('"body *"', '"#viewer *"');
    assert.deepEqual(await page.evaluate(inViewer), []);
    await page.close();
  });
}

test("on a phone nothing is wider than the screen, and every tool is in reach", { skip }, async () => {
  const { page } = await open(html, { width: 375, height: 812 });
  assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 375);
  await page.keyboard.press("s");
  for (const key of ["1", "2", "3", "4", "5"]) {
    await page.keyboard.press(key);
    const outside = await page.evaluate(
      "[...document.querySelectorAll('.v-top button, .v-top input')].filter((each) => { const box = each.getBoundingClientRect(); return box.right > 376 || box.left < -1; }).map((each) => each.textContent)",
    );
    assert.deepEqual(outside, [], key);
    const stage = await page.locator("#stage").boundingBox();
    assert.ok((stage?.height ?? 0) > 250, `${stage?.height} left for the picture`);
  }
  await page.close();
});

test("everything in the viewer has a name, and focus stays inside", { skip }, async () => {
  const { page } = await open(html, { hash: "#screen-0" });
  const nameless = await page.evaluate(
    "[...document.querySelectorAll('#viewer button, #viewer input')].filter((each) => !(each.textContent.trim() || each.ariaLabel || each.labels?.length)).map((each) => each.outerHTML)",
  );
  assert.deepEqual(nameless, []);
  for (let times = 0; times < 30; times += 1) {
    await page.keyboard.press("Tab");
    assert.equal(
      await page.evaluate(
        "document.activeElement === document.body || document.activeElement.closest('#viewer') !== null",
      ),
      true,
    );
  }
  const ids = (await page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")) as string[];
  assert.equal(new Set(ids).size, ids.length);
  await page.close();
});
