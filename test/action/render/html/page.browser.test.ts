// The page in a real browser: what leaves it, what hostile text does in it, what keys do, whether it can be read.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { renderHtml } from "../../../../action/render/html/page.ts";
import type { Report } from "../../../../shared/contract/report.ts";
import { HOSTILE_LINES, hostile } from "../../../support/hostile.ts";
import { huge, red, unknownGate } from "../../../support/reports.ts";
import { lowContrast } from "./contrast.ts";

const CHROMIUM = "/usr/bin/chromium";
const skip = existsSync(CHROMIUM) ? false : `${CHROMIUM} is not installed`;
const { chromium } = createRequire(import.meta.url)("playwright-core") as typeof import("playwright-core");

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "proofmark-page-"));
before(async () => {
  if (skip === false) browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--disable-gpu"] });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  /** Requests other than for the page itself, console errors, uncaught errors. */
  trouble: string[];
}

async function open(
  report: Report,
  options: { width?: number; dark?: boolean; hash?: string } = {},
): Promise<Opened> {
  const file = join(folder, `${Math.trunc(performance.now() * 1000)}.html`);
  writeFileSync(
    file,
    renderHtml(report, { logs: { lint: HOSTILE_LINES.join("\n"), e2e: "started\nended" } }),
  );
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const address = pathToFileURL(file).href;
  const trouble: string[] = [];
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address && !request.url().startsWith("data:"))
      trouble.push(`request ${request.url()}`);
  });
  page.on("console", (message) => void (message.type() === "error" && trouble.push(message.text())));
  page.on("pageerror", (error) => void trouble.push(String(error)));
  await page.goto(address + (options.hash ?? ""));
  return { page, trouble };
}

const shown = (page: Page): Promise<string | null> => page.textContent("#shown");
const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.querySelector?.('.title')?.textContent ?? document.activeElement.id");

test("hostile text does nothing, and nothing leaves the page", { skip }, async () => {
  const { page, trouble } = await open(hostile());
  await page.keyboard.press("0");
  await page.keyboard.press("j");
  await page.keyboard.press("o");
  for (const fold of await page.locator("summary").all())
    await fold.evaluate("(node) => node.parentElement.open = true");
  assert.equal(await page.evaluate("globalThis.__pwned"), undefined);
  assert.equal(await page.locator("main img, main script, main iframe, main table table").count(), 0);
  const links = await page.evaluate(
    "[...document.querySelectorAll('a')].map((each) => each.getAttribute('href'))",
  );
  assert.deepEqual(
    (links as string[]).filter((each) => !each.startsWith("#")),
    [],
  );
  assert.deepEqual(trouble, []);
  await page.close();
});

test("keys move, filter, open and help", { skip }, async () => {
  const { page, trouble } = await open(red());
  assert.equal(await shown(page), "9 of 24", "new, caused elsewhere and flaky at first");
  await page.keyboard.press("j");
  assert.equal(await focused(page), "'rounding' is defined but never used.");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  assert.equal(await focused(page), "'subtotal' is assigned a value but never used.");
  await page.keyboard.press("4");
  assert.equal(await shown(page), "22 of 24");
  for (const key of ["1", "2", "3", "4"]) await page.keyboard.press(key);
  assert.equal(await shown(page), "24", "none chosen shows all");
  await page.keyboard.press("5");
  assert.equal(await shown(page), "2 of 24");
  await page.keyboard.press("0");
  await page.keyboard.press("/");
  assert.equal(await focused(page), "filter");
  await page.keyboard.type("TOTAL.ts unused");
  await page.locator("#shown", { hasText: /^2 of 24$/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  assert.equal(await page.locator("dialog[open]").count(), 1);
  await page.keyboard.press("j");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  assert.deepEqual(trouble, []);
  await page.close();
});

test("gate and severity filters, counts on top and files lead into the list", { skip }, async () => {
  const { page } = await open(red());
  await page.selectOption("#gate", "test");
  assert.equal(await shown(page), "3 of 24");
  await page.selectOption("#gate", "");
  await page.selectOption("#severity", "warning");
  assert.equal(await shown(page), "2 of 24");
  await page.selectOption("#severity", "");
  await page.click(".count.fixed");
  assert.equal(await shown(page), "2 of 24");
  await page.click('[data-path="test/cart.test.ts"]');
  assert.equal(await shown(page), "2 of 24");
  await page.close();
});

test("the copy button copies the command alone", { skip }, async () => {
  const { page } = await open(red());
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.click("#list .copy");
  await page.locator("#list .copy.done").first().waitFor();
  assert.equal(await page.evaluate("navigator.clipboard.readText()"), "npx eslint src/cart/total.ts");
  await page.close();
});

test("a link to one finding opens it, even one that is filtered out", { skip }, async () => {
  const old = red().findings.findLast(({ state }) => state === "pre-existing");
  const { page } = await open(red(), { hash: `#finding-${old?.fingerprint}` });
  assert.equal(await focused(page), old?.test);
  await page.close();
});

test("the theme follows the system until it is chosen", { skip }, async () => {
  const { page } = await open(red(), { dark: true });
  const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const dark = await ground();
  await page.keyboard.press("t");
  assert.notEqual(await ground(), dark);
  await page.close();
});

test("20,000 findings open, filter and reach their end without strain", { skip }, async () => {
  const started = performance.now();
  const { page } = await open(huge());
  assert.equal(await shown(page), "15,000 of 20,000");
  assert.ok((await page.locator(".card").count()) <= 400, "drawn in pieces");
  await page.keyboard.press("0");
  await page.fill("#filter", "entry19999'");
  await page.locator("#shown", { hasText: /^1 of 20,000$/ }).waitFor();
  assert.ok(performance.now() - started < 10_000);
  await page.close();
});

for (const dark of [false, true]) {
  test(`text can be read, ${dark ? "dark" : "light"}`, { skip }, async () => {
    for (const report of [red(), unknownGate()]) {
      const { page } = await open(report, { dark });
      await page.keyboard.press("0");
      assert.deepEqual(await page.evaluate(lowContrast), []);
      await page.close();
    }
  });
}

for (const report of [red, hostile]) {
  test(`nothing is wider than a phone: ${report.name}`, { skip }, async () => {
    const { page } = await open(report(), { width: 375 });
    await page.keyboard.press("0");
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 375);
    await page.close();
  });
}

test("names, landmarks and headings are there for those who listen", { skip }, async () => {
  const { page } = await open(red());
  for (const role of ["banner", "main", "contentinfo", "navigation", "search"] as const) {
    assert.equal(await page.getByRole(role).count(), 1, role);
  }
  const nameless = await page.evaluate(
    "[...document.querySelectorAll('button, select, input, a')].filter((each) => !(each.textContent.trim() || each.ariaLabel || each.labels?.length)).map((each) => each.outerHTML)",
  );
  assert.deepEqual(nameless, []);
  const ids = (await page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)")) as string[];
  assert.equal(new Set(ids).size, ids.length);
  await page.close();
});
