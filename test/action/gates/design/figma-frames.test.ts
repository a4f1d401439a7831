// Frames as designs: which are asked for, which come from an earlier run, and what a gate comes to without them.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createFiles } from "../../../../action/adapters/files.ts";
import { fetchFrames } from "../../../../action/gates/design/frames.ts";
import type { Browser, Figma, FigmaPicture, FigmaRequest } from "../../../../action/ports.ts";
import { type DesignCase, draw, judge, launch, NO_FIGMA } from "./design-pair.ts";

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

interface Asked extends Figma {
  renders: FigmaRequest[];
}

function figmaWith(pictures: Record<string, FigmaPicture>, version: string | null = "7"): Asked {
  const renders: FigmaRequest[] = [];
  return {
    renders,
    hasToken: true,
    version: () => Promise.resolve(version),
    render: (request) => {
      renders.push(request);
      return Promise.resolve(
        new Map(request.nodes.map((node) => [node, pictures[node] ?? { why: `no ${node}` }])),
      );
    },
  };
}

const frames = (given: Record<string, string>, port: Figma): NonNullable<DesignCase["figma"]> => ({
  settings: { file: "AbCdEf123", frames: given },
  port,
});

test("a frame is fetched at the screen's scale and judged like a file; it goes before one", async () => {
  const port = figmaWith({ "12:34": { png: await draw(browser, { scale: 2 }) } });
  const judged = await judge({
    designs: { "designs/home/desktop.png": Buffer.from("never read") },
    figma: frames({ "home/desktop": "12-34" }, port),
    scale: 2,
  });
  assert.equal(judged.outcome, "pass", judged.reason?.text);
  assert.deepEqual(
    port.renders.map(({ nodes, scale, file }) => [file, scale, ...nodes]),
    [["AbCdEf123", 2, "12:34"]],
  );
});

test("without a token the frame's screen is unknown and the other is judged", async () => {
  const judged = await judge({
    designs: { "designs/home/mobile.png": await draw(browser, { width: 375 }) },
    figma: frames({ "home/desktop": "12:34" }, NO_FIGMA),
    viewports: [
      { name: "desktop", width: 1280, height: 800 },
      { name: "mobile", width: 375, height: 800 },
    ],
  });
  assert.equal(judged.outcome, "unknown");
  assert.equal(judged.reason?.code, "reference-missing");
  assert.match(
    judged.reason?.text ?? "",
    /1 of 2 screens could not be judged \(home\/desktop\): FIGMA_API_TOKEN is not set/,
  );
  assert.deepEqual(
    judged.pictures?.screens.map(({ id, outcome }) => `${id} ${outcome}`),
    ["home/desktop unknown", "home/mobile same"],
  );
});

test("a frame that Figma does not give is unknown, in Figma's words", async () => {
  const judged = await judge({ designs: {}, figma: frames({ "home/desktop": "9:9" }, figmaWith({})) });
  assert.equal(judged.outcome, "unknown");
  assert.match(judged.reason?.text ?? "", /no 9:9/);
});

test("a frame for a screen that is not there is unknown, however well the others do", async () => {
  const judged = await judge({
    designs: { "designs/home/desktop.png": await draw(browser, {}) },
    figma: frames({ "pricing/desktop": "1:1" }, figmaWith({})),
  });
  assert.equal(judged.outcome, "unknown");
  assert.equal(judged.reason?.code, "screens-missing");
  assert.match(judged.reason?.text ?? "", /pricing\/desktop/);
});

test("a frame kept from an earlier run is used while the file is at that version", async () => {
  const cacheDirectory = mkdtempSync(join(tmpdir(), "proofmark-frames-"));
  const files = createFiles();
  const png = Uint8Array.from([1, 2, 3]);
  const { signal } = new AbortController();
  const fetch = (figma: Figma, startedMs: number) =>
    fetchFrames(
      { file: "F", nodes: ["1:1"], scale: 1, signal },
      { cacheDirectory, startedMs },
      { figma, files },
    );
  try {
    const first = figmaWith({ "1:1": { png } });
    await fetch(first, Date.now());
    assert.equal(first.renders.length, 1);
    const later = Date.now() + 60_000;
    const second = figmaWith({});
    assert.deepEqual([...(await fetch(second, later))], [["1:1", { png: Buffer.from(png) }]]);
    assert.equal(second.renders.length, 0);
    const edited = figmaWith({ "1:1": { png } }, "8");
    await fetch(edited, later);
    assert.equal(edited.renders.length, 1, "another version is another picture");
    const untold = figmaWith({ "1:1": { png } }, null);
    await fetch(untold, later);
    assert.equal(untold.renders.length, 1, "without a version nothing is believed");
    for (const name of await files.glob("figma/*.png", cacheDirectory))
      utimesSync(join(cacheDirectory, name), new Date(0), new Date(0));
    const fresh = figmaWith({ "1:1": { png } });
    await fetch(fresh, 0);
    assert.equal(fresh.renders.length, 1, "what changed since the run began may be its gates' work");
  } finally {
    rmSync(cacheDirectory, { recursive: true, force: true });
  }
});
