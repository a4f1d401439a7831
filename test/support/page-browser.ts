// The report page in a real browser, from a file on disk, and everything it does that it should not.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
export const skip = existsSync(CHROMIUM) ? false : `${CHROMIUM} is not installed`;
const { chromium } = createRequire(import.meta.url)("playwright-core") as typeof import("playwright-core");

export interface OpenOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  hash?: string;
  motion?: boolean;
  scripts?: boolean;
  /** Files beside the page. */
  beside?: ReadonlyMap<string, Uint8Array>;
}

export interface Opened {
  page: Page;
  /** Requests other than for the page itself and what lies beside it, console errors, uncaught errors. */
  trouble: string[];
}

/** One browser for the tests of a file. */
export function pageBrowser(): { open(html: string, options?: OpenOptions): Promise<Opened> } {
  let browser: Browser | undefined;
  const folder = mkdtempSync(join(tmpdir(), "proofmark-screens-"));
  before(async () => {
    if (skip === false)
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--disable-gpu"] });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let serial = 0;
  return {
    open: async (html, options = {}) => {
      serial += 1;
      const own = join(folder, String(serial));
      for (const [name, bytes] of options.beside ?? []) {
        mkdirSync(dirname(join(own, name)), { recursive: true });
        writeFileSync(join(own, name), bytes);
      }
      mkdirSync(own, { recursive: true });
      const file = join(own, "report.html");
      writeFileSync(file, html);
      if (!browser) throw new Error("there is no browser");
      const page = await browser.newPage({
        viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
        colorScheme: options.dark ? "dark" : "light",
        reducedMotion: options.motion ? "no-preference" : "reduce",
        javaScriptEnabled: options.scripts ?? true,
      });
      const trouble = watch(page, pathToFileURL(own).href);
      await page.goto(pathToFileURL(file).href + (options.hash ?? ""));
      return { page, trouble };
    },
  };
}

function watch(page: Page, home: string): string[] {
  const trouble: string[] = [];
  page.on("request", (request) => {
    const own = request.url().startsWith(`${home}/`) || /^(?:data|blob):/.test(request.url());
    if (!own) trouble.push(`request ${request.url()}`);
  });
  page.on("console", (message) => void (message.type() === "error" && trouble.push(message.text())));
  page.on("pageerror", (error) => void trouble.push(String(error)));
  return trouble;
}
