// The dashboard in a real browser: whether it can be read, used with keys, keeps up, and keeps others out.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { startDashboard, type TestDashboard } from "../../support/dashboard.ts";
import { HOSTILE_LINES, hostile } from "../../support/hostile.ts";
import { at, keep, keepWeek, runIdOf } from "../../support/kept-runs.ts";
import { skip } from "../../support/page-browser.ts";
import { clean, red } from "../../support/reports.ts";
import { hostileScreens, visualRun } from "../../support/visual-run.ts";
import { lowContrast } from "../render/html/contrast.ts";

const { chromium } = createRequire(import.meta.url)("playwright-core") as typeof import("playwright-core");

describe("the dashboard in a browser", { skip }, () => {
  let browser: Browser;
  const boards: TestDashboard[] = [];
  before(async () => {
    // As an attacker's name server would have it: their name leads to this machine.
    browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--disable-gpu", "--host-resolver-rules=MAP rebound.example 127.0.0.1"],
    });
  });
  after(async () => {
    await browser?.close();
    for (const board of boards) await board.dispose();
  });

  const start = async (fill: (root: string) => void = () => undefined): Promise<TestDashboard> => {
    const board = await startDashboard();
    boards.push(board);
    fill(board.root);
    return board;
  };

  interface Opened {
    page: Page;
    /** Requests that go anywhere else, console errors, uncaught errors. */
    trouble: string[];
  }

  const open = async (
    board: TestDashboard,
    path = "/",
    look: { width?: number; dark?: boolean; scripts?: boolean } = {},
  ): Promise<Opened> => {
    const page = await browser.newPage({
      viewport: { width: look.width ?? 1280, height: 900 },
      colorScheme: look.dark ? "dark" : "light",
      reducedMotion: "reduce",
      javaScriptEnabled: look.scripts ?? true,
    });
    const trouble: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(board.address) && !/^(data|blob):/.test(url)) trouble.push(`request ${url}`);
    });
    page.on("console", (message) => void (message.type() === "error" && trouble.push(message.text())));
    page.on("pageerror", (error) => void trouble.push(String(error)));
    await page.goto(board.address.slice(0, -1) + path);
    return { page, trouble };
  };

  const week = () => start((root) => void keepWeek(root, "2026-11-20T10:00:00.000Z"));

  for (const width of [1440, 390])
    for (const dark of [false, true])
      test(`can be read at ${width} px, ${dark ? "dark" : "light"}`, async () => {
        const board = await week();
        keep(board.root, at(hostile(), "2026-11-20T11:00:00.000Z"));
        mkdirSync(join(board.root, "artifacts/runs/20261120T120000-cut"));
        writeFileSync(join(board.root, "artifacts/runs/20261120T120000-cut/report.json"), "{");
        mkdirSync(join(board.root, "artifacts/runs/20261120T130000-new/logs"), { recursive: true });
        const { page, trouble } = await open(board, "/", { width, dark });
        assert.deepEqual(await page.evaluate(lowContrast), []);
        const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assert.ok(Number(wide) <= 0, `${wide} px too wide`);
        assert.equal(await page.locator(".run").count(), 26);
        assert.equal(await page.locator(".chart .point").count(), 24);
        assert.deepEqual(trouble, []);
        await page.close();
      });

  test("every control has a name, and what is drawn says what it shows", async () => {
    const { page } = await open(await week());
    const nameless = await page.evaluate(
      `[...document.querySelectorAll("main a:not([tabindex='-1']), button")].filter((node) => !(node.getAttribute("aria-label") || node.textContent).trim()).length`,
    );
    assert.equal(nameless, 0);
    assert.match(
      (await page.getAttribute(".chart svg", "aria-label")) ?? "",
      /^Scores of the last 23 runs: the newest 96, the lowest 49, the highest 100; ready from 94\.$/,
    );
    await page.close();
  });

  test("without a run it says what to do; the first one shows up by itself", async () => {
    const board = await start();
    const { page, trouble } = await open(board);
    await page.getByText("No run has been kept here yet").waitFor();
    await page.getByText("npx proofmark verify").waitFor();
    mkdirSync(join(board.root, "artifacts/runs", runIdOf("2026-11-20T10:00:00.000Z"), "logs"), {
      recursive: true,
    });
    await page.locator(".run.going").waitFor();
    assert.match(await page.title(), /^Running… /);
    keep(board.root, at(red(), "2026-11-20T10:00:00.000Z"));
    await page.locator(".run.bad").waitFor();
    assert.equal(await page.locator(".run.going").count(), 0);
    assert.match((await page.textContent("#told")) ?? "", /^Not ready/);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  test("keys walk the runs, and what comes meanwhile does not take them away", async () => {
    const board = await week();
    const { page, trouble } = await open(board);
    const focused = () => page.evaluate("document.activeElement.getAttribute('href')");
    for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
    const second = await page.locator(".run a").nth(1).getAttribute("href");
    assert.equal(await focused(), second);
    const fresh = keep(board.root, at(clean(), "2026-11-20T12:00:00.000Z"));
    await page.locator(`#run-${fresh}.fresh`).waitFor();
    assert.equal(await focused(), second, "the same run, though it is one lower now");
    await page.keyboard.press("t");
    assert.equal(await page.getAttribute("html", "data-theme"), "dark");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${second}`);
    assert.equal(await page.getAttribute("html", "data-theme"), "dark", "the run's page keeps it");
    await page.locator("header .brand").click();
    await page.waitForURL(board.address);
    assert.deepEqual(trouble, []);
    await page.close();
  });

  test("a run's screens are shown side by side out of its folder, and its whole log is one click away", async () => {
    const { report, files } = visualRun();
    const board = await start((root) => {
      const logs = { "logs/lint.log": "all of it\n" };
      const withLog = {
        ...report,
        gates: report.gates.map((gate, index) => (index === 0 ? { ...gate, log: "logs/lint.log" } : gate)),
      };
      keep(root, at(withLog, "2026-11-20T10:00:00.000Z"), { ...Object.fromEntries(files), ...logs });
    });
    const { page, trouble } = await open(board);
    await page.getByText("Open this run").click();
    await page.locator(".pair img").first().waitFor();
    const loaded = `[...document.querySelectorAll(".pair img")].slice(0, 2).map((image) => image.decode().then(() => image.naturalWidth > 0))`;
    assert.deepEqual(await page.evaluate(`Promise.all(${loaded})`), [true, true]);
    await page.locator(".pair a").first().click();
    await page.locator("#viewer[open] #stage img").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".gate summary").first().click();
    await page.getByText("The whole log").first().click();
    await page.getByText("all of it").waitFor();
    assert.deepEqual(trouble, []);
    await page.close();
  });

  test("hostile runs do nothing, and nothing leaves", async () => {
    const screens = hostileScreens();
    const board = await start((root) => {
      keep(root, at(hostile(), "2026-11-20T10:00:00.000Z"), {
        "logs/lint.head.log": HOSTILE_LINES.join("\n"),
      });
      keep(root, at(screens.report, "2026-11-20T11:00:00.000Z"), Object.fromEntries(screens.files));
    });
    for (const path of [
      "/",
      `/runs/${runIdOf("2026-11-20T10:00:00.000Z")}/`,
      `/runs/${runIdOf("2026-11-20T11:00:00.000Z")}/`,
    ]) {
      const { page, trouble } = await open(board, path);
      assert.equal(await page.evaluate("globalThis.__pwned"), undefined, path);
      assert.equal(await page.locator("main script, main iframe, main form, main object").count(), 0, path);
      const own = trouble.filter((line) => !/status of 404/.test(line));
      assert.deepEqual(own, [], path);
      await page.close();
    }
  });

  test("without scripts it can be read all the same", async () => {
    const { page } = await open(await week(), "/", { scripts: false });
    assert.equal(await page.locator(".run").count(), 23);
    assert.match((await page.locator(".run time").first().textContent()) ?? "", / UTC$/);
    await page.close();
  });

  test("when the server ends, the page says so, and goes on with the next one", async () => {
    const board = await week();
    const { page } = await open(board);
    await board.stop();
    await page.locator("#lost").waitFor();
    const next = await startDashboard({ root: board.root, port: board.port });
    boards.push(next);
    await page.locator("#lost").waitFor({ state: "hidden" });
    await page.close();
  });

  test("a name that was made to lead here gets nothing", async () => {
    const board = await week();
    const page = await browser.newPage();
    const answer = await page.goto(`http://rebound.example:${board.port}/api/runs`);
    assert.equal(answer?.status(), 403);
    assert.doesNotMatch(await page.content(), /score/);
    await page.close();
  });

  test("another page of this machine can neither read, nor embed, nor load a picture of it", async () => {
    const { report, files } = visualRun();
    const board = await start(
      (root) => void keep(root, at(report, "2026-11-20T10:00:00.000Z"), Object.fromEntries(files)),
    );
    const picture = [...files.keys()].find((name) => name.endsWith(".png"));
    const address = `${board.address}runs/${runIdOf("2026-11-20T10:00:00.000Z")}/${picture}`;
    assert.equal((await board.ask(new URL(address).pathname)).status, 200, "there is a picture to take");
    const evil = createServer((_, response) =>
      response.setHeader("content-type", "text/html").end("<p>evil"),
    );
    await new Promise<void>((resolve) => evil.listen(0, "127.0.0.1", resolve));
    const place = evil.address();
    const page = await browser.newPage();
    try {
      await page.goto(`http://127.0.0.1:${typeof place === "object" ? place?.port : 0}/`);
      const read = `fetch(${JSON.stringify(`${board.address}api/runs`)}).then(() => "read", () => "refused")`;
      assert.equal(await page.evaluate(read), "refused");
      const seen = `new Promise((resolve) => { const image = new Image(); image.onload = () => resolve("seen"); image.onerror = () => resolve("refused"); image.src = ${JSON.stringify(address)}; })`;
      assert.equal(await page.evaluate(seen), "refused");
      await page.evaluate(
        `{ const frame = document.createElement("iframe"); frame.src = ${JSON.stringify(board.address)}; document.body.append(frame); }`,
      );
      await page.waitForLoadState("networkidle");
      const framed = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((frame) => frame.content().catch(() => "")),
      );
      assert.doesNotMatch(framed.join(), /class="run/);
    } finally {
      await page.close();
      evil.close();
      evil.closeAllConnections();
    }
  });
});
