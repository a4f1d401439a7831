// The set-up's pages in a real browser: what the policy forbids would show here, and so would a page too wide for a phone.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { type AppProcess, startApp, temporaryFolder } from "../../support/app-process.ts";
import { type RegisteringGitHub, startRegisteringGitHub } from "../../support/registering-github.ts";

const CHROMIUM = "/usr/bin/chromium";
const skip = existsSync(CHROMIUM) ? false : `${CHROMIUM} is not installed`;
const { chromium } = createRequire(import.meta.url)("playwright-core") as typeof import("playwright-core");

let browser: Browser;
let app: AppProcess;
let github: RegisteringGitHub;
let link = "";

before(async () => {
  if (skip) return;
  github = await startRegisteringGitHub();
  app = await startApp({ PROOFMARK_DATA: join(await temporaryFolder(), "data") });
  link = /http\S+\/setup\?token=\S+/.exec(app.told())?.[0] ?? "";
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--disable-gpu"] });
});
after(() => browser?.close());

async function opened(width: number, scheme: "light" | "dark"): Promise<{ page: Page; trouble: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => void trouble.push(message.text()));
  page.on("pageerror", (error) => void trouble.push(String(error)));
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (![app.address, github.url, "null"].includes(origin)) trouble.push(request.url());
  });
  return { page, trouble };
}

/** Kept for a person to look at where SHOTS names a folder. */
async function look(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  assert.equal(wide, 0, `${name} is wider than its window`);
  if (process.env.SHOTS)
    await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

test("pages before the set-up, narrow and wide, by day and by night", { skip }, async () => {
  for (const [width, scheme] of [
    [1280, "light"],
    [1280, "dark"],
    [360, "light"],
    [360, "dark"],
  ] as const) {
    const { page, trouble } = await opened(width, scheme);
    await page.goto(app.address);
    await look(page, `closed-${width}-${scheme}`);
    await page.goto(link);
    await page.locator("summary").click();
    await look(page, `choose-${width}-${scheme}`);
    assert.deepEqual(trouble, []);
    await page.context().close();
  }
});

test("from the link to the App that goes on", { skip }, async () => {
  const { page, trouble } = await opened(1280, "light");
  await page.goto(link);
  await page.getByLabel("GitHub", { exact: true }).fill(github.url);
  await page.getByRole("button", { name: "Continue" }).click();
  assert.equal(await page.locator(".error").innerText(), "Which one? Or choose your own account.");
  await look(page, "wrong-1280-light");
  trouble.splice(0);
  await page.getByLabel("Its login").fill("acme");
  await page.getByLabel("The App's name").fill("Proofmark of acme");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("link", { name: "Change something" }).click();
  await page.getByLabel("GitHub", { exact: true }).fill(github.url);
  await page.getByLabel("My own account").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.locator("summary").click();
  await page.setViewportSize({ width: 360, height: 800 });
  await look(page, "register-360-light");
  await page.setViewportSize({ width: 1280, height: 800 });
  await look(page, "register-1280-light");
  await page.locator("form button").click();
  await page.getByRole("heading", { name: "Now install it" }).waitFor();
  await look(page, "done-1280-light");
  assert.equal(github.registered.length, 1);
  assert.equal(github.registered[0]?.organization, null);
  assert.deepEqual(await page.context().cookies(), [], "the session ends with the set-up");
  const install = await page.getByRole("link", { name: "Install Proofmark" }).getAttribute("href");
  assert.equal(install, `${github.url}/apps/proofmark-test/installations/new`);
  assert.deepEqual(trouble, []);
});
