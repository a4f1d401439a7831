// A browser that ends in the middle, one that never starts, and how many pages are open at once.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CaptureRequest } from "../../../../../action/gates/visual/capture/capture.ts";
import { captureScreens } from "../../../../../action/gates/visual/capture/capture.ts";
import { type Crew, openCrew } from "../../../../../action/gates/visual/capture/crew.ts";
import { tabOptions } from "../../../../../action/gates/visual/capture/open-page.ts";
import type { Captured } from "../../../../../action/gates/visual/capture/shot.ts";
import type { Browsers } from "../../../../../action/ports.ts";
import { markProcesses } from "../../../../support/processes.ts";
import { servePages } from "./page-server.ts";
import { browsers, CONDITIONS, env, placeOf, ports, screenOf } from "./studio.ts";

const opened = async (
  cores: number,
  from: Browsers = browsers,
  more: Record<string, string> = {},
): Promise<Crew> => {
  const place = { env: { ...env, ...more }, signal: new AbortController().signal };
  const crew = await openCrew("chromium", place, cores, from);
  assert.ok("withTab" in crew);
  return crew;
};

describe("a crew", () => {
  it("says what was tried where there is no browser", async () => {
    const none: Browsers = {
      ...browsers,
      find: async () => ({ found: null, tried: ["chromium: not on PATH"] }),
    };
    const crew = await openCrew("chromium", placeOf(), 2, none);
    assert.ok("reason" in crew);
    assert.equal(crew.reason.code, "browser-missing");
    assert.match(crew.reason.text, /chromium: not on PATH/);
  });

  it("starts a process only when a page is asked for, and opens a bounded number of pages", async () => {
    const counts = { launched: 0, open: 0, most: 0 };
    const fake: Browsers = {
      ...browsers,
      launch: async (found) => {
        counts.launched += 1;
        return {
          found,
          isAlive: () => true,
          open: async () => {
            counts.open += 1;
            counts.most = Math.max(counts.most, counts.open);
            const close = async (): Promise<void> => {
              counts.open -= 1;
            };
            return { close } as never;
          },
          close: async () => undefined,
        };
      },
    };
    const crew = await opened(3, fake);
    assert.equal(counts.launched, 0);
    const options = tabOptions(screenOf("/"), CONDITIONS, "http://127.0.0.1:1", null);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        crew.withTab(options, () => new Promise((resolve) => setTimeout(resolve, 2))),
      ),
    );
    assert.deepEqual(counts, { launched: 2, open: 0, most: 6 });
    await crew.close();
  });

  it("goes on with a new browser when one is killed, and leaves none behind", async () => {
    const mark = markProcesses();
    const server = await servePages();
    const crew = await opened(1, browsers, mark.env);
    let kills = 0;
    server.pages.set("/killer", (_request, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>Here</h1>");
      if (kills > 0) return;
      kills += 1;
      for (const { pid, command } of mark.processes())
        if (!/--type=/.test(command)) process.kill(pid, "SIGKILL");
    });
    const screens = ["/killer", "/a", "/b", "/c", "/d"].map((path) => screenOf(path));
    for (const { path } of screens.slice(1)) server.pages.set(path, `<h1>${path}</h1>`);
    const all: Captured[] = [];
    const request: CaptureRequest = {
      origin: server.origin,
      screens,
      conditions: CONDITIONS,
      storage: null,
      place: placeOf(),
      confirm: "once",
      onCaptured: (captured) => void all.push(captured),
    };
    await captureScreens(request, crew, ports);
    assert.equal(kills, 1);
    assert.deepEqual(
      all.map((each) => ("shot" in each ? "shot" : each.failure.reason.text)),
      screens.map(() => "shot"),
    );

    server.pages.set("/killer", () => {
      for (const { pid, command } of mark.processes())
        if (!/--type=/.test(command)) process.kill(pid, "SIGKILL");
    });
    all.length = 0;
    await captureScreens({ ...request, screens: [screenOf("/killer")] }, crew, ports);
    const [failed] = all;
    assert.ok(failed && "failure" in failed);
    assert.equal(failed.failure.reason.code, "browser-died");
    await crew.close();
    server.close();
    assert.deepEqual(mark.alive(), []);
  });

  it("begins nothing after the run was ended, and says so", async () => {
    const crew = await opened(1);
    const ended = new AbortController();
    ended.abort();
    const all: Captured[] = [];
    await captureScreens(
      {
        origin: "http://127.0.0.1:1",
        screens: [screenOf("/a"), screenOf("/b")],
        conditions: CONDITIONS,
        storage: null,
        place: placeOf("/nowhere", ended.signal),
        confirm: "twice",
        onCaptured: (captured) => void all.push(captured),
      },
      crew,
      ports,
    );
    assert.deepEqual(
      all.map((each) => "failure" in each && each.failure.reason.code),
      ["cancelled", "cancelled"],
    );
    await crew.close();
  });
});
