// A folder of a site and its designs, judged by the design gate with a real browser and a real server.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createBrowsers } from "../../../../action/adapters/browsers.ts";
import { systemClock } from "../../../../action/adapters/clock.ts";
import { createCommands } from "../../../../action/adapters/commands.ts";
import { createComparer } from "../../../../action/adapters/comparer.ts";
import { createFiles } from "../../../../action/adapters/files.ts";
import { createServers } from "../../../../action/adapters/servers.ts";
import type { DesignTarget } from "../../../../action/gates/design/gate.ts";
import { judgeDesign } from "../../../../action/gates/design/judge-design.ts";
import type { PairPorts, Place } from "../../../../action/gates/gate.ts";
import { createJournal } from "../../../../action/journal.ts";
import type { Browser, DiffedFile, Figma } from "../../../../action/ports.ts";

export const SITE = "test/fixtures/gates/design/site";
const WIDTH = 1280;

const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };

export const NO_FIGMA: Figma = {
  hasToken: false,
  version: () => Promise.reject(new Error("nobody asks without a token")),
  render: () => Promise.reject(new Error("nobody asks without a token")),
};

export interface DesignCase {
  /** Added to the site's style sheet. */
  css?: string;
  /** Path below the repository to content; `designs/…`. */
  designs: Readonly<Record<string, Uint8Array>>;
  figma?: { settings: DesignTarget["figma"]; port: Figma };
  viewports?: readonly { name: string; width: number; height: number }[];
  schemes?: readonly ("light" | "dark")[];
  scale?: number;
  limit?: number;
  mask?: readonly string[];
  element?: string;
  fullPage?: boolean;
  changed?: readonly string[];
  cacheDirectory?: string;
}

export const DESKTOP = { name: "desktop", width: WIDTH, height: 800 };

export function targetOf(given: DesignCase): DesignTarget {
  const {
    viewports = [DESKTOP],
    schemes = ["light"],
    scale = 1,
    limit = 0.025,
    mask = [],
    element = null,
    fullPage = true,
  } = given;
  const defaults = { viewports, schemes, fullPage, mask, ignore: [], waitFor: [], steps: [] };
  return {
    site: "web",
    service: {
      serve: null,
      folder: "site",
      url: "http://127.0.0.1:$PROOFMARK_PORT",
      cwd: "",
      ready: "/",
      waitMs: 10_000,
    },
    conditions: {
      engine: "chromium",
      scale,
      locale: "en-US",
      timeZone: "UTC",
      now: Date.parse("2025-01-01T12:00:00Z"),
      cookies: [],
      storage: null,
      hosts: [],
      settleMs: 20_000,
    },
    discovery: {
      listed: [{ ...defaults, name: "home", path: "/", element }],
      crawl: null,
      sitemap: null,
      storybook: null,
      defaults,
    },
    references: "designs",
    figma: given.figma?.settings ?? null,
    limit,
  };
}

/** What was written is gone when this resolves; `look` sees the run's folder before. */
export async function judge<T = null>(
  given: DesignCase,
  look: (runDirectory: string) => T = () => null as T,
) {
  const top = mkdtempSync(join(tmpdir(), "proofmark-design-"));
  const root = join(top, "head");
  cpSync(SITE, join(root, "site"), { recursive: true });
  if (given.css) {
    const sheet = join(root, "site", "style.css");
    writeFileSync(sheet, `${readFileSync(sheet, "utf8")}\n${given.css}\n`);
  }
  for (const [path, content] of Object.entries(given.designs)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const runDirectory = join(top, "run");
  try {
    const head = placeIn(top, root);
    const files = (given.changed ?? []).map((path) => ({ path }) as DiffedFile);
    const pair = {
      ...{
        head,
        base: null,
        files,
        runDirectory,
        startedMs: Date.now(),
        gate: "design",
        ci: false,
        cores: 2,
      },
      cacheDirectory: given.cacheDirectory ?? null,
    };
    const judgement = await judgeDesign(targetOf(given), pair, portsWith(given.figma?.port ?? NO_FIGMA));
    return { ...judgement, look: look(runDirectory) };
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

function placeIn(top: string, root: string): Place {
  return {
    side: "head",
    root,
    scratch: join(top, "scratch"),
    logPath: join(top, "design.log"),
    env,
    timeoutMs: 120_000,
    signal: new AbortController().signal,
    onLine: () => undefined,
  };
}

export function portsWith(figma: Figma): PairPorts {
  const commands = createCommands({ scrub: (text) => text, clock: systemClock });
  return {
    commands,
    figma,
    files: createFiles(),
    clock: systemClock,
    git: {} as never,
    browsers: createBrowsers(),
    servers: createServers(commands),
    comparer: createComparer(2),
    journal: createJournal(systemClock),
  };
}

export interface Drawing {
  css?: string;
  scale?: number;
  width?: number;
  scheme?: "light" | "dark";
}

/** The site as somebody drew it: shot apart from the gate, at another scale or with another style. */
export async function draw(
  browser: Browser,
  { css = "", scale = 2, width = WIDTH, scheme = "light" }: Drawing,
) {
  const server = await createServers(createCommands({ scrub: (text) => text, clock: systemClock })).folder(
    SITE,
  );
  if (server === null) throw new Error("the site is not there");
  try {
    const tab = await browser.open({
      ...{ viewport: { width, height: 800 }, scale, scheme, reducedMotion: true, locale: "en-US" },
      ...{ timeZone: "UTC", cookies: [], storage: null, before: [], allows: () => true },
    });
    await tab.goto(`${server.origin}/`, 10_000);
    const height = await tab.run(async (style: string) => {
      const page = (globalThis as unknown as { document: PageDocument }).document;
      const sheet = page.createElement("style");
      sheet.textContent = style;
      page.head.append(sheet);
      await page.fonts.ready;
      return page.documentElement.scrollHeight;
    }, css);
    const png = await tab.shoot({ x: 0, y: 0, width, height });
    await tab.close();
    return png;
  } finally {
    await server.stop();
  }
}

interface PageDocument {
  createElement(tag: string): { textContent: string };
  head: { append(element: object): void };
  fonts: { ready: Promise<unknown> };
  documentElement: { scrollHeight: number };
}

export async function launch(): Promise<Browser> {
  const browsers = createBrowsers();
  const { found } = await browsers.find("chromium", env);
  if (found === null) throw new Error("this test needs a Chromium");
  return browsers.launch(found, { env, signal: new AbortController().signal });
}
