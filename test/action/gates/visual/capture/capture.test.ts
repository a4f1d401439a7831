// Screens become pictures that are the same every time, or sentences that say why not.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { ledElsewhere } from "../../../../../action/gates/visual/capture/answered.ts";
import type { Captured } from "../../../../../action/gates/visual/capture/shot.ts";
import { colourAt, countColour } from "./colours.ts";
import { CONDITIONS, placeOf, screenOf, studio } from "./studio.ts";

const room = studio();
/** The promise is fifty; `CAPTURES=50` keeps it to the letter. */
const CAPTURES = Number(process.env.CAPTURES ?? 8);

const told = (captured: Captured): string =>
  "shot" in captured ? `shot ${captured.shot.settled}` : captured.failure.reason.text;

describe("a page with a clock, a spinner, chance, lazy pictures, a web font, a GIF and frames", () => {
  it(`is the same in each of ${CAPTURES} captures, with answers that take their time`, async () => {
    const screens = Array.from({ length: CAPTURES }, (_, at) =>
      screenOf("/everything.html", { id: String(at) }),
    );
    const all = await room.capture(screens);
    assert.deepEqual(
      all.map(told),
      screens.map(() => "shot once"),
    );
    const files = new Set(all.map((each) => ("shot" in each ? each.shot.sha256 : "")));
    assert.equal(files.size, 1);
    const [first] = all;
    assert.ok(first && "shot" in first && first.shot.height > 4000);
    assert.ok(countColour(first.shot.png, "0,160,60") >= 40_000, "both lazy pictures are there");
  });
});

describe("a page of one colour", () => {
  it("is told from one that shows something, with what it complained of", async () => {
    const broken = room.page("<body style='background:#eef'><div id=app></div><script>boot()</script>");
    assert.match((await room.shot(broken)).blank ?? "", /boot is not defined/);
    assert.equal((await room.shot(room.page("<body style='background:#eef'>"))).blank, "");
    assert.equal((await room.shot(room.page("<p>.</p>"))).blank, undefined);
  });
});

describe("how often a screen is shot", () => {
  it("is once, or until two fresh pages agree, or until it equals what is known", async () => {
    const path = room.page("<h1>Still</h1>");
    const { sha256 } = await room.shot(path);
    assert.equal((await room.shot(path, { confirm: "twice" })).settled, "twice");
    assert.equal((await room.shot(path, { confirm: () => sha256 })).settled, "matched");
    assert.equal((await room.shot(path, { confirm: () => "0".repeat(64) })).settled, "twice");
    assert.equal((await room.shot(path, { confirm: () => null })).settled, "twice");
  });

  it("ends where no two agree, and the canvas that real time feeds is named", async () => {
    room.server.pages.set("/pages/real-clock.js", (_request, response) => {
      response
        .writeHead(200, { "content-type": "text/javascript" })
        .end("setInterval(() => postMessage(Math.floor(performance.now() * 7 + Math.random() * 1000)), 5)");
    });
    const { reason, moving, png } = await room.failure("/real-canvas.html", { confirm: "twice" });
    assert.equal(reason.code, "unsettled");
    assert.match(
      reason.text,
      /^The canvas `#live` at \d+,\d+ .* looked another way in each of [2-4] fresh pages\./,
    );
    assert.match(reason.text, /Real time comes into the page by `Worker \/pages\/real-clock\.js`/);
    assert.match(reason.text, /`mask: \["#live"\]`/);
    const [place] = moving;
    assert.ok(place && place.y >= 40 && place.y < 220, JSON.stringify(moving));
    assert.ok(png);
    const masked = await room.shot(screenOf("/real-canvas.html", { mask: ["#live"] }), { confirm: "twice" });
    assert.equal(masked.settled, "twice");
  });

  it("names text that the server makes anew each time", async () => {
    let count = 0;
    room.server.pages.set("/counter", (_request, response) => {
      count += 1;
      response.writeHead(200, { "content-type": "text/html" }).end(`<p id=visits>Visit number ${count}</p>`);
    });
    const { reason } = await room.failure("/counter", { confirm: "twice" });
    assert.match(
      reason.text,
      /^The element `#visits` at .* Its text was `Visit number \d` and then `Visit number \d`\. It may come from the server/,
    );
  });
});

describe("what is in the picture", () => {
  const boxes = `<body style="margin:0"><div id=a style="height:100px;background:rgb(0,128,0)"></div><div id=b class=ad style="margin-left:20px;width:50.5px;height:60px;background:rgb(0,0,200)"></div><div style="height:2000px"></div><div class=ad style="height:10px"></div>`;

  it("is the whole page, the viewport, or an element, in device pixels", async () => {
    const path = room.page(boxes);
    const size = async (more: object, scale = 1): Promise<string> => {
      const { width, height } = await room.shot(screenOf(path, more), {
        conditions: { ...CONDITIONS, scale },
      });
      return `${width}x${height}`;
    };
    assert.equal(await size({}), "800x2170");
    assert.equal(await size({ fullPage: false }), "800x600");
    assert.equal(await size({ element: "#b" }), "51x60");
    assert.equal(await size({ element: "#b" }, 2), "102x120");
  });

  it("is covered where a mask or an ignored rectangle says so, and counted", async () => {
    const path = room.page(boxes);
    const shot = await room.shot(
      screenOf(path, { mask: [".ad", ".none"], ignore: [{ x: 700, y: 10, width: 30, height: 40 }] }),
    );
    assert.equal(shot.masked, 3);
    assert.equal(colourAt(shot.png, 30, 130), "255,0,255");
    assert.equal(countColour(shot.png, "0,0,200"), 0);
    assert.equal(colourAt(shot.png, 710, 20), "255,0,255");
    assert.equal(colourAt(shot.png, 690, 20), "0,128,0");
    assert.equal(shot.height, 2170);
    const element = await room.shot(
      screenOf(path, { element: "#b", ignore: [{ x: 0, y: 0, width: 5, height: 5 }] }),
    );
    assert.equal(colourAt(element.png, 2, 2), "255,0,255");
    assert.equal(colourAt(element.png, 20, 20), "0,0,200");
    assert.ok(element.elements.elements.some(({ selector }) => selector === "#b"));
  });

  it("knows of each mask what it fits; what lies beside the picture is not covered in it", async () => {
    const path = room.page(boxes);
    const ignore = [{ x: 5000, y: 0, width: 30, height: 40 }];
    const { masks } = await room.shot(screenOf(path, { mask: [".ad", ".none"], ignore }));
    assert.deepEqual(masks, [
      [".ad", 2],
      [".none", 0],
      ["30 × 40 at 5000,0", 0],
    ]);
    assert.equal((await room.shot(screenOf(path, { element: "#a", mask: [".ad"] }))).masked, 0);
  });

  it("is none where a mask is no selector, or where masks leave nothing", async () => {
    const path = room.page(boxes);
    const hidden = async (more: object): Promise<string> => {
      const { reason, png } = await room.failure(screenOf(path, more));
      assert.equal(png, null);
      return `${reason.code}: ${reason.text}`;
    };
    const none = await hidden({ mask: [".ad", "text=Ad `now`"] });
    assert.match(none, /^setup-failed: `text=Ad 'now'` is no CSS selector\. Correct it in `mask`/);
    assert.match(await hidden({ element: "//h1" }), /^setup-failed: `\/\/h1` is no CSS selector/);
    const all = /^no-comparison: Masks and ignored places cover all of it/;
    assert.match(await hidden({ mask: ["body"] }), all);
    assert.match(await hidden({ mask: ["html"], element: "#b" }), all);
    assert.match(await hidden({ element: "#b", mask: ["#b"] }), all);
    assert.match(await hidden({ ignore: [{ x: 0, y: 0, width: 5000, height: 50_000 }] }), all);
    const half = { x: 0, y: 0, width: 400, height: 2200 };
    assert.match(await hidden({ ignore: [half, { ...half, x: 399 }, { ...half, x: 600 }] }), all);
    assert.equal((await room.shot(screenOf(path, { ignore: [half] }))).masked, 1);
  });

  it("is covered too where the page never kept still", async () => {
    const path = room.page(`${boxes}<i aria-busy="true"></i>`);
    const { png } = await room.failure(screenOf(path, { mask: ["#a"] }), {
      conditions: { ...CONDITIONS, settleMs: 1500 },
    });
    assert.ok(png);
    assert.equal(colourAt(png, 200, 50), "255,0,255");
  });

  it("is in the scheme, language and time zone that was asked for", async () => {
    const path = room.page(
      `<style>@media (prefers-color-scheme:dark){body{background:rgb(10,10,10)}}</style><p id=out></p><script>out.textContent = navigator.language + new Date().getHours()</script>`,
    );
    const shot = await room.shot(screenOf(path, { scheme: "dark" }), {
      conditions: { ...CONDITIONS, locale: "de-DE", timeZone: "Asia/Tokyo" },
    });
    assert.equal(colourAt(shot.png, 1, 1), "10,10,10");
    assert.ok(shot.elements.elements.some(({ text }) => text === "de-DE21"));
  });
});

describe("another page than was asked for", () => {
  const led: [path: string, url: string, place: string | null][] = [
    ["/a", "/a?session=1#top", null],
    ["/a/", "/a/index.html", null],
    ["/", "/#/", null],
    ["/a", "/login", "/login"],
    ["/a", "http://other.example/a", "http://other.example/a"],
    ["/#/orders", "/#/login", "/#/login"],
    ["/?page=orders", "/?page=login", "/?page=login"],
    ["/?page=orders&theme=dark", "/?page=orders", null],
    ["//[", "//[", null],
  ];
  for (const [path, url, place] of led)
    it(`${path} shown as ${url}`, () => {
      const origin = "http://127.0.0.1:8080";
      const shown = url.startsWith("/") ? `${origin}${url}` : url;
      assert.equal(ledElsewhere({ url: shown }, origin, path), place);
    });
});

describe("what is done before the shot", () => {
  it("takes the time it needs in the page", async () => {
    const root = mkdtempSync(join(tmpdir(), "proofmark-steps-"));
    writeFileSync(
      join(root, "open.js"),
      "await new Promise((go) => setTimeout(go, 400)); document.body.append(' script@' + performance.now())",
    );
    const path = room.page(
      `<button onclick="setTimeout(() => { late.hidden = false; }, 1500)">Go</button><input id=late hidden oninput="document.body.append(' filled:' + this.value)"><p id=out></p>`,
    );
    const steps = [
      { click: "button" },
      { fill: "#late", value: "$SECRET" },
      { press: "Tab", on: "#late" },
      { wait: "body" },
      { script: "open.js" },
    ];
    const place = { ...placeOf(root), env: { ...placeOf().env, SECRET: "abc" } };
    const shot = await room.shot(screenOf(path, { steps }), { place, confirm: "twice" });
    rmSync(root, { recursive: true });
    assert.match(shot.elements.elements.map(({ text }) => text).join(), /filled:abc script@\d+/);
  });

  it("says which step did not work", async () => {
    const path = room.page("<button>Go</button>");
    const steps = [{ click: "button" }, { click: "#nowhere" }];
    const { reason } = await room.failure(screenOf(path, { steps }), {
      conditions: { ...CONDITIONS, settleMs: 2000 },
    });
    assert.equal(reason.code, "setup-failed");
    assert.match(reason.text, /^Step 2: The step `click #nowhere` did not work/);
    const missing = await room.failure(screenOf(path, { steps: [{ fill: "input", value: "$NOT_THERE" }] }));
    assert.match(missing.reason.text, /^Step 1: .*NOT_THERE/);
  });
});

describe("a screen that cannot be shot", () => {
  it("says which error of the page came before", async () => {
    const path = room.page(
      `<script>setTimeout(() => { throw new TypeError("no such chart"); }, 10)</script>`,
    );
    const { reason } = await room.failure(screenOf(path, { waitFor: [".chart"] }));
    assert.match(reason.text, /`\.chart` .* never became visible .* The page's last error: no such chart$/);
  });

  it("says why, and never stops the others", async () => {
    const good = room.page("<h1>Good</h1>");
    const wide = room.page(`<body style="margin:0"><div style="width:40000px;height:50px"></div>`);
    const huge = room.page(`<body style="margin:0"><div style="width:10000px;height:12000px"></div>`);
    const stuck = room.page(`<img src="/never">`);
    const asking = room.page(`<script>fetch("/never")</script>`);
    const screens = [
      screenOf("/status/404"),
      screenOf("/status/500"),
      screenOf(wide),
      screenOf(huge),
      screenOf(good, { element: "#none" }),
      screenOf(room.page("<p id=x style='display:none'>x"), { element: "#x" }),
      screenOf(stuck),
      screenOf(asking),
      screenOf(good, { id: "good" }),
    ];
    const all = await room.capture(screens, { conditions: { ...CONDITIONS, settleMs: 2500 } });
    assert.equal(all.length, screens.length);
    const said = new Map(
      all.map((each) => ["shot" in each ? each.shot.screen : each.failure.screen, told(each)]),
    );
    const expected = [
      /^The server answered 404 for \/status\/404\.$/,
      /^The server answered 500 for \/status\/500\.$/,
      /^The page is 40000 × \d+ pixels: a shot of 40000 × \d+ pixels is more than can be taken/,
      /^The page is 10000 × 12000 pixels: .*million in all/,
      /^Nothing on the page fits `#none`/,
      /^`#x` is on the page, but invisible/,
      /^The page was still loading after 2\.5 s: `\/never` gave no answer/,
      /^Requests were still open after 2\.5 s: `\/never`/,
      /^shot once$/,
    ];
    for (const [at, screen] of screens.entries())
      assert.match(said.get(screen) ?? "", expected[at] ?? /^$/, screen.path);
  });

  it("a page that changes lists and texts says so, and never stops the others", async () => {
    const lies = room.page(
      "<p>x</p><script>Array.prototype.filter = () => ({ slice: () => ({ length: 0 }) })</script>",
    );
    const records = room.page(`<p>x</p><script>JSON.stringify = () => '{"elements":3}'</script>`);
    const text = room.page("<p>x</p><script>Object.prototype.then = (go) => go(3)</script>");
    const screens = [lies, records, text, room.page("<h1>Good</h1>")].map((path) => screenOf(path));
    const all = await room.capture(screens, {
      confirm: "twice",
      conditions: { ...CONDITIONS, settleMs: 3000 },
    });
    const said = new Map(
      all.map((each) => ["shot" in each ? each.shot.screen : each.failure.screen, told(each)]),
    );
    const [first, second, third, good] = screens.map((screen) => said.get(screen) ?? "");
    assert.match(first ?? "", /^The page changes what JavaScript's own lists and texts do|^The page failed/);
    assert.equal(second, "shot twice");
    assert.notEqual(third ?? "", "");
    assert.equal(good, "shot twice");
  });

  it("a page of 10,000 pixels across is shot whole", async () => {
    const { width } = await room.shot(
      room.page(`<div style="width:10000px;height:50px;background:red"></div>`),
    );
    assert.equal(width, 10_000 + 8);
  });

  it("tells where it was led instead", async () => {
    room.server.pages.set("/elsewhere", "<h1>Log in</h1>");
    assert.equal((await room.shot("/redirect")).ledTo, "/elsewhere");
    assert.equal((await room.shot(room.page("<h1>Here</h1>"))).ledTo, undefined);
  });

  it("no answer at all is told as such", async () => {
    room.server.pages.set("/cut", (request) => void request.socket.destroy());
    const { reason } = await room.failure("/cut");
    assert.equal(reason.code, "server-failed");
    assert.match(reason.text, /^\/cut could not be opened: /);
  });
});
