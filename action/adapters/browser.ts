// One browser process through Playwright. The only file that knows Playwright.
import { createRequire } from "node:module";
import type * as Playwright from "playwright-core";
import { ProblemError } from "../../shared/problem.ts";
import type { Browser, FoundBrowser, LaunchOptions } from "../ports.ts";
import { openTab } from "./browser-tab.ts";

const require = createRequire(import.meta.url);
/** Not by `import`: the bundler would make that part of every start. See scripts/build.mjs. */
const playwright = (): typeof Playwright => require("#playwright") as typeof Playwright;

export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<Browser> {
  const browser = await playwright()
    [found.engine].launch({
      executablePath: found.executable,
      env: { ...options.env, ...found.env },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args:
        found.engine === "chromium"
          ? ["--disable-gpu", "--font-render-hinting=none", "--disable-lcd-text"]
          : [],
    })
    .catch((error: unknown) => {
      throw new ProblemError(
        {
          code: "browser-failed",
          message: `${found.version} could not be started: ${firstLine(error)}`,
          todo: "Run `proofmark doctor`; it says which browsers are here and starts one.",
        },
        error,
      );
    });
  const close = (): Promise<void> => browser.close().catch(() => undefined);
  options.signal.addEventListener("abort", close, { once: true });
  return {
    found,
    isAlive: () => browser.isConnected(),
    open: (tab) => openTab(browser, tab),
    close: async () => {
      options.signal.removeEventListener("abort", close);
      await close();
    },
  };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
