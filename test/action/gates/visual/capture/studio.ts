/// <reference lib="dom" />
// Everything a capture needs, real: browser, server, files, clock.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before } from "node:test";
import { createBrowsers } from "../../../../../action/adapters/browsers.ts";
import { systemClock } from "../../../../../action/adapters/clock.ts";
import { createFiles } from "../../../../../action/adapters/files.ts";
import type { Place } from "../../../../../action/gates/gate.ts";
import { type CaptureRequest, captureScreens } from "../../../../../action/gates/visual/capture/capture.ts";
import { type Crew, openCrew } from "../../../../../action/gates/visual/capture/crew.ts";
import { bringUp, tabOptions } from "../../../../../action/gates/visual/capture/open-page.ts";
import { scriptsBefore } from "../../../../../action/gates/visual/capture/settle/measures.ts";
import type { Captured, Shot, ShotFailure } from "../../../../../action/gates/visual/capture/shot.ts";
import { frameShot } from "../../../../../action/gates/visual/page/frame-shot.ts";
import type { Conditions, Screen } from "../../../../../action/gates/visual/site/site.ts";
import type { Browsers } from "../../../../../action/ports.ts";
import { type PageServer, servePages } from "./page-server.ts";

export const env = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);
export const ports = { files: createFiles(), clock: systemClock };

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const found = (env.PATH ?? "")
  .split(":")
  .flatMap((folder) => NAMES.map((name) => `${folder}/${name}`))
  .find(existsSync);
/** Looking for browsers is tested where it is done. */
export const browsers: Browsers = {
  ...createBrowsers(),
  find: async (engine) => ({
    found:
      found === undefined
        ? null
        : { engine, executable: found, version: "Chromium", source: "system", why: "on PATH", env: {} },
    tried: NAMES,
  }),
};

export const screenOf = (path: string, more: Partial<Screen> = {}): Screen => ({
  id: path,
  name: path,
  path,
  element: null,
  viewport: { name: "800x600", width: 800, height: 600 },
  scheme: "light",
  fullPage: true,
  mask: [],
  ignore: [],
  waitFor: [],
  steps: [],
  ...more,
});

export const CONDITIONS: Conditions = {
  engine: "chromium",
  scale: 1,
  locale: "en-US",
  timeZone: "UTC",
  now: Date.parse("2025-01-01T12:00:00Z"),
  cookies: [],
  storage: null,
  hosts: [],
  settleMs: 15_000,
};

export interface Look {
  reason: string | null;
  png: Uint8Array;
  /** Text of `#out`, where there is one. */
  out: string;
}

export interface Studio {
  crew: Crew;
  server: PageServer;
  capture(screens: readonly Screen[], more?: Partial<CaptureRequest>): Promise<Captured[]>;
  /** Of one screen that is expected to have one. */
  shot(screen: Screen | string, more?: Partial<CaptureRequest>): Promise<Shot>;
  failure(screen: Screen | string, more?: Partial<CaptureRequest>): Promise<ShotFailure>;
  /** Pictures of fresh pages, with some measures left out. A reason instead of a picture where it did not settle. */
  looks(
    screen: Screen | string,
    options: { without?: readonly string[]; times?: number; settleMs?: number },
  ): Promise<Look[]>;
  /** Serves the HTML at a path of its own. */
  page(html: string): string;
}

export const placeOf = (root = "/nowhere", signal = new AbortController().signal): Place => ({
  side: "head",
  root,
  scratch: root,
  logPath: `${root}/log`,
  env,
  timeoutMs: 60_000,
  signal,
  onLine: () => undefined,
});

/** One browser and one server for the tests of a file. */
export function studio(cores = 2): Studio {
  const parts: { crew?: Crew; server?: PageServer } = {};
  const stopping = new AbortController();
  before(async () => {
    parts.server = await servePages();
    const crew = await openCrew("chromium", { env, signal: stopping.signal }, cores, browsers);
    assert.ok("withTab" in crew, JSON.stringify(crew));
    parts.crew = crew;
  });
  after(async () => {
    await parts.crew?.close();
    parts.server?.close();
  });
  const need = <T>(value: T | undefined): T => value ?? assert.fail("before has not run");
  let serial = 0;
  const self: Studio = {
    get crew() {
      return need(parts.crew);
    },
    get server() {
      return need(parts.server);
    },
    capture: async (screens, more = {}) => {
      const all: Captured[] = [];
      const request: CaptureRequest = {
        origin: need(parts.server).origin,
        screens,
        conditions: CONDITIONS,
        storage: null,
        place: placeOf(),
        confirm: "once",
        onCaptured: (captured) => void all.push(captured),
        ...more,
      };
      await captureScreens(request, need(parts.crew), ports);
      return all;
    },
    shot: async (screen, more) => {
      const [captured] = await self.capture([typeof screen === "string" ? screenOf(screen) : screen], more);
      if (captured && "shot" in captured) return captured.shot;
      return assert.fail(captured?.failure.reason.text ?? "nothing came");
    },
    failure: async (screen, more) => {
      const [captured] = await self.capture([typeof screen === "string" ? screenOf(screen) : screen], more);
      if (captured && "failure" in captured) return captured.failure;
      return assert.fail("a shot came, not a failure");
    },
    looks: async (screen, { without = [], times = 1, settleMs = CONDITIONS.settleMs }) => {
      const target = typeof screen === "string" ? screenOf(screen) : screen;
      const { origin } = need(parts.server);
      const options = tabOptions(target, CONDITIONS, origin, null, {
        before: scriptsBefore(CONDITIONS, without),
      });
      const request = { origin, conditions: { ...CONDITIONS, settleMs }, place: placeOf() };
      const one = (): Promise<Look> =>
        self.crew.withTab(options, async (tab) => {
          const reason = await bringUp(tab, target, request, ports);
          const { clip } = await tab.run(frameShot, { fullPage: true, element: null, mask: [], ignore: [] });
          const png = await tab.shoot(clip);
          const out = await tab.run(() => document.querySelector("#out")?.textContent ?? "", null);
          return { reason: reason?.text ?? null, png, out };
        });
      const all: Look[] = [];
      for (let time = 0; time < times; time += 1) all.push(await one());
      return all;
    },
    page: (html) => {
      serial += 1;
      const path = `/page-${serial}`;
      need(parts.server).pages.set(path, `<!doctype html><meta charset=utf-8>${html}`);
      return path;
    },
  };
  return self;
}
