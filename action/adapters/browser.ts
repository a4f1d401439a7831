// One browser process through Playwright. It is spoken to through a pipe, never a TCP port: nobody else on the machine can
// join in, and when this process ends, by whatever cause, the pipe does and the browser with it.
import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import type * as Playwright from "playwright-core";
import { ProblemError } from "../../shared/problem.ts";
import type { Browser, FoundBrowser, LaunchOptions } from "../ports.ts";
import { ARGUMENTS } from "./browser-arguments.ts";
import { died } from "./browser-guard.ts";
import { openTab } from "./browser-tab.ts";
import {
  childWith,
  countTree,
  forget,
  RUN_VARIABLE,
  remember,
  signalTree,
  type Tree,
} from "./commands-tree.ts";

const require = createRequire(import.meta.url);
/** Not by `import`: the bundler would make that part of every start. See scripts/build.mjs. */
const playwright = (): typeof Playwright => require("#playwright") as typeof Playwright;

/** A first start on a cold disk takes some seconds; one that takes this long never ends. */
const LAUNCH_MS = 60_000;
const CLOSE_MS = 5000;

/** @throws ProblemError browser-failed: not started, or not within a minute, or cancelled meanwhile */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<Browser> {
  const { signal } = options;
  if (signal.aborted) throw cancelled(found);
  const nonce = randomBytes(12).toString("hex");
  let tree: Tree | null = null;
  const kill = (): void => {
    const pid = tree?.pid ?? childWith(nonce);
    if (pid !== null) signalTree({ pid, nonce }, "SIGKILL");
  };
  signal.addEventListener("abort", kill);
  try {
    const browser = await start(found, environment(options.env, found.env, nonce));
    const pid = childWith(nonce);
    if (pid !== null) {
      tree = { pid, nonce };
      remember(tree);
    }
    if (signal.aborted) {
      await end(browser, tree);
      throw cancelled(found);
    }
    return browserOf({ found, browser, tree, kill, signal });
  } catch (error) {
    signal.removeEventListener("abort", kill);
    kill();
    if (error instanceof ProblemError) throw error;
    throw signal.aborted ? cancelled(found) : notStarted(found, error);
  }
}

const start = (found: FoundBrowser, env: Record<string, string>): Promise<Playwright.Browser> =>
  playwright()[found.engine].launch({
    executablePath: found.executable,
    env,
    timeout: LAUNCH_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...ARGUMENTS[found.engine]],
  });

/** The nonce is how a browser's processes are told from everybody else's; see commands-tree.ts. */
function environment(
  env: Record<string, string>,
  own: Record<string, string>,
  nonce: string,
): Record<string, string> {
  const outer = env[RUN_VARIABLE];
  return { ...env, ...own, [RUN_VARIABLE]: outer ? `${outer}.${nonce}` : nonce };
}

interface Running {
  found: FoundBrowser;
  browser: Playwright.Browser;
  /** Null where processes cannot be looked up: Playwright's own kill has to do. */
  tree: Tree | null;
  kill: () => void;
  signal: AbortSignal;
}

function browserOf({ found, browser, tree, kill, signal }: Running): Browser {
  let closing: Promise<void> | null = null;
  const isAlive = (): boolean => closing === null && browser.isConnected();
  browser.on("disconnected", () => {
    if (tree !== null) forget(tree);
  });
  return {
    found,
    isAlive,
    open: (tab) => {
      if (!isAlive()) return Promise.reject(died(undefined));
      return openTab(browser, tab, isAlive);
    },
    close: () => {
      signal.removeEventListener("abort", kill);
      closing ??= end(browser, tree);
      return closing;
    },
  };
}

/** When it returns, none of the browser's processes is left. */
async function end(browser: Playwright.Browser, tree: Tree | null): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MS).unref());
  await Promise.race([browser.close().catch(() => undefined), late]);
  if (tree === null) return;
  for (let round = 0; round < 50 && countTree(tree) > 0; round++) {
    signalTree(tree, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  forget(tree);
}

const DOCTOR = "Run `proofmark doctor`; it says which browsers are here and starts one.";

function notStarted(found: FoundBrowser, error: unknown): ProblemError {
  const { message, todo } = whyNotStarted(error);
  return new ProblemError(
    {
      code: "browser-failed",
      message: `${found.version} (${found.executable}) did not start: ${message}.`,
      todo,
    },
    error,
  );
}

const cancelled = (found: FoundBrowser): ProblemError =>
  new ProblemError({
    code: "browser-failed",
    message: `${found.version} was not started: the run was cancelled.`,
    todo: "Run it again.",
  });

/** Playwright's message is a page of log; what the browser itself said last is in it. */
function whyNotStarted(error: unknown): { message: string; todo: string } {
  const text = error instanceof Error ? error.message : String(error);
  const library = /error while loading shared libraries: ([^:\n]+)/.exec(text)?.[1];
  if (library !== undefined)
    return {
      message: `the library ${library} is missing`,
      todo: "Install the browser from the system's packages, which bring its libraries (`apt-get install chromium`).",
    };
  if (/Timeout \d+ms exceeded/.test(text))
    return { message: `it did not answer within ${LAUNCH_MS / 1000} s`, todo: DOCTOR };
  if (/ENOENT|EACCES|executable doesn.t exist/.test(text))
    return { message: "it is not there, or may not be run", todo: DOCTOR };
  const said = /\[err\] (.*)/.exec(text)?.[1] ?? text.split("\n", 1)[0] ?? "";
  return {
    message: said
      .replace(/^browserType\.launch: /, "")
      .slice(0, 300)
      .replace(/\.$/, ""),
    todo: DOCTOR,
  };
}
