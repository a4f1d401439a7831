// Two folders of pages as base and head, judged by the motion gate with a real browser and a real server.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createBrowsers } from "../../../../action/adapters/browsers.ts";
import { systemClock } from "../../../../action/adapters/clock.ts";
import { createCommands } from "../../../../action/adapters/commands.ts";
import { createComparer } from "../../../../action/adapters/comparer.ts";
import { createFiles } from "../../../../action/adapters/files.ts";
import { createServers } from "../../../../action/adapters/servers.ts";
import type { Place } from "../../../../action/gates/gate.ts";
import type { MotionTarget } from "../../../../action/gates/motion/gate.ts";
import { judgeMotion } from "../../../../action/gates/motion/motion.ts";
import { createJournal } from "../../../../action/journal.ts";

export type PagesOf = Readonly<Record<string, string | Uint8Array>>;

/** All of a page but its body. */
export const page = (body: string, style = ""): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><style>body{margin:0;font:16px sans-serif}${style}</style><body>${body}</body></html>`;

export interface MotionOptions {
  paths?: readonly string[];
  flows?: MotionTarget["flows"];
  shift?: number;
  mask?: readonly string[];
  element?: string;
  signal?: AbortSignal;
}

const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };

function placeOf(side: Place["side"], top: string, signal: AbortSignal): Place {
  const root = join(top, side);
  mkdirSync(join(root, "site"), { recursive: true });
  return {
    side,
    root,
    scratch: join(top, "scratch", side),
    logPath: join(top, `${side}.log`),
    env,
    timeoutMs: 900_000,
    signal,
    onLine: () => undefined,
  };
}

function write(root: string, pages: PagesOf): void {
  for (const [name, content] of Object.entries(pages)) {
    const path = join(root, "site", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

export function targetOf(options: MotionOptions): MotionTarget {
  const { paths = ["/"], flows = [], shift = 0.1, mask = [], element = null } = options;
  const defaults = {
    viewports: [{ name: "640x480", width: 640, height: 480 }],
    schemes: ["light" as const],
    fullPage: true,
    mask,
    ignore: [],
    waitFor: [],
    steps: [],
  };
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
      scale: 1,
      locale: "en-US",
      timeZone: "UTC",
      now: Date.parse("2025-01-01T12:00:00Z"),
      cookies: [],
      storage: null,
      hosts: [],
      settleMs: 15_000,
    },
    discovery: {
      listed: paths.map((path) => ({ ...defaults, name: null, path, element })),
      crawl: null,
      sitemap: null,
      storybook: null,
      defaults,
    },
    flows,
    shift,
  };
}

/** `base` null: there is none. What was written is gone when this resolves; `look` sees it before. */
export async function judge<T = null>(
  base: PagesOf | null,
  head: PagesOf,
  options: MotionOptions = {},
  look: (runDirectory: string) => T = () => null as T,
) {
  const top = mkdtempSync(join(tmpdir(), "proofmark-motion-"));
  const signal = options.signal ?? new AbortController().signal;
  const places = { base: placeOf("base", top, signal), head: placeOf("head", top, signal) };
  if (base) write(places.base.root, base);
  write(places.head.root, head);
  const commands = createCommands({ scrub: (text) => text, clock: systemClock });
  const runDirectory = join(top, "run");
  const opened = { place: places.base, notes: [] };
  try {
    const judgement = await judgeMotion(
      targetOf(options),
      {
        head: places.head,
        base: base && { commit: "b".repeat(40), tree: "c".repeat(40), setup: "d", open: async () => opened },
        files: [],
        runDirectory,
        cacheDirectory: null,
        startedMs: 0,
        gate: "motion",
        ci: false,
        cores: 2,
      },
      {
        commands,
        files: createFiles(),
        clock: systemClock,
        git: {} as never,
        figma: {} as never,
        browsers: createBrowsers(),
        servers: createServers(commands),
        comparer: createComparer(2),
        journal: createJournal(systemClock),
      },
    );
    return { ...judgement, look: look(runDirectory) };
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

/** "new motion-changed critical" and the message. */
export const told = ({ findings }: Pick<Awaited<ReturnType<typeof judge>>, "findings">): string[] =>
  findings.map(({ state, rule, severity, message }) => `${state} ${rule} ${severity}: ${message}`);
