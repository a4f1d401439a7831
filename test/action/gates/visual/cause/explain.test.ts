import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { explainScreen } from "../../../../../action/gates/visual/cause/explain.ts";
import { compareImages } from "../../../../../action/gates/visual/compare/compare.ts";
import { type Looking, openLooking } from "../../../../support/visual/looking.ts";
import { blank, fill, png } from "../../../../support/visual/pictures.ts";

let looking: Looking;
before(async () => {
  looking = await openLooking(800);
});
after(() => looking.close());

type Files = Record<string, string | Uint8Array>;

/** What is said of two pages: `selector change: property before → after; …` by region, bands after them. */
async function told(
  base: string,
  head: string,
  files: { base?: Files; head?: Files } = {},
): Promise<string[]> {
  const [a, b] = [await looking.look(base, files.base), await looking.look(head, files.head)];
  const { regions, bands } = await compareImages(a.png, b.png);
  const explained = explainScreen({ regions, bands, base: a.record, head: b.record, changes: [] });
  const causes = [
    ...explained.regions.map(({ cause }) => cause),
    ...explained.bands.flatMap((cause, at) => (bands[at]?.kind === "changed" ? [] : [cause])),
  ];
  const lines = causes.map((cause) => {
    if (cause === null) return "nothing";
    const properties = cause.properties.map(({ name, before, after }) => `${name} ${before} → ${after}`);
    return `${cause.selector} ${cause.change}${properties.length > 0 ? `: ${properties.join("; ")}` : ""}`;
  });
  return [...new Set(lines)];
}

function plainPng(width: number, height: number, colour: readonly [number, number, number]): Uint8Array {
  const drawing = blank(width, height);
  fill(drawing, { x: 0, y: 0, width, height }, colour);
  return png(drawing);
}

const page = (css: string, body: string): string =>
  `<!doctype html><style>body{font:16px/1.5 sans-serif;margin:20px;color:#222}${css}</style><body>${body}</body>`;
const cards = Array.from(
  { length: 6 },
  (_, index) => `<div class="card"><h2>Card ${index}</h2><p>Some words about number ${index}.</p></div>`,
).join("");
const CARD = ".card{border:1px solid #ccc;margin:0 0 40px;width:400px}";

describe("the change that began it is named, not what followed", () => {
  test("a card's padding, not the forty things that it pushes", async () => {
    const lines = await told(
      page(`${CARD}.card{padding:8px}`, cards),
      page(`${CARD}.card{padding:16px}`, cards),
    );
    assert.deepEqual(lines, [".card restyled: padding 8px → 16px"]);
  });

  test("a colour that children take from around them", async () => {
    const lines = await told(
      page(`main{color:#222}`, `<main>${cards}</main>`),
      page("main{color:#b00020}", `<main>${cards}</main>`),
    );
    assert.deepEqual(lines, ["main restyled: color #222222 → #b00020"]);
  });

  test("a root font size that everything is a multiple of", async () => {
    const css = (size: number) =>
      `html{font-size:${size}px}body{font-size:1rem}.card{padding:1rem;width:20rem}h2{font-size:1.5rem}`;
    const lines = await told(page(css(16), cards), page(css(18), cards));
    assert.deepEqual(lines, ["html restyled: font-size 16px → 18px"]);
  });

  test("two changes near each other are two places", async () => {
    const body = `<div class="card"><h2>Title</h2><p>Words.</p></div>`;
    const lines = await told(
      page(`${CARD}h2{color:#222}`, body),
      page(`${CARD}.card{background:#eef}h2{color:#c00}`, body),
    );
    assert.deepEqual(lines.sort(), [
      ".card restyled: background-color transparent → #eeeeff",
      "h2 restyled: color #222222 → #cc0000",
    ]);
  });
});

describe("what came, went or moved", () => {
  const list = `<header>Top</header><main>${cards}</main>`;
  test("an inserted banner is the cause of its band", async () => {
    const banner = `<div class="banner" style="height:30px;background:#fc0">New</div>`;
    assert.deepEqual(await told(page(CARD, list), page(CARD, banner + list)), [".banner added"]);
  });

  test("and a removed one", async () => {
    const banner = `<div class="banner" style="height:30px;background:#fc0">New</div>`;
    assert.deepEqual(await told(page(CARD, banner + list), page(CARD, list)), [".banner removed"]);
  });

  test("what a neighbour pushes aside names the neighbour", async () => {
    const row = (width: number) =>
      page(
        ".row{display:flex}.a,.b{height:60px;background:#8ac}.b{width:90px;background:#c8a;margin-left:30px}",
        `<div class="row"><div class="a" style="width:${width}px"></div><div class="b">here</div></div>`,
      );
    // The width of a box is no recorded property: it is told by its size.
    assert.deepEqual(await told(row(100), row(220)), [".a resized: width 100px → 220px"]);
  });

  test("one list entry more", async () => {
    const entries = (names: string[]) =>
      page(
        "li{height:40px}",
        `<ul>${names.map((name) => `<li class="entry">${name}</li>`).join("")}</ul><p>After</p>`,
      );
    const [line, ...others] = await told(
      entries(["one", "two", "three", "four"]),
      entries(["one", "two", "extra", "three", "four"]),
    );
    assert.match(line ?? "", /nth-of-type\(3\) added$/);
    assert.deepEqual(others, []);
  });
});

describe("content", () => {
  test("text", async () => {
    const lines = await told(
      page("", "<h1>Welcome</h1><p>Words</p>"),
      page("", "<h1>Good day</h1><p>Words</p>"),
    );
    assert.deepEqual(lines, ["h1 text: text Welcome → Good day"]);
  });

  test("another picture, told by its address", async () => {
    const body = (name: string) =>
      page("", `<p>Words</p><img class="logo" src="/${name}.png" width="60" height="60">`);
    const files = { "/a.png": plainPng(60, 60, [200, 0, 0]), "/b.png": plainPng(60, 60, [0, 0, 200]) };
    const [line = ""] = await told(body("a"), body("b"), { base: files, head: files });
    assert.match(line, /^\.logo picture: src \/a\.png 60×60 → \/b\.png 60×60$/);
  });

  test("other bytes at the same address", async () => {
    const html = page("", `<p>Words</p><img class="logo" src="/a.png" width="60" height="60">`);
    const lines = await told(html, html, {
      base: { "/a.png": plainPng(60, 60, [200, 0, 0]) },
      head: { "/a.png": plainPng(60, 60, [0, 0, 200]) },
    });
    assert.deepEqual(lines, [".logo picture"]);
  });

  test("a canvas", async () => {
    const html = (colour: string) =>
      page(
        "",
        `<p>Words</p><canvas id="chart" width="80" height="80"></canvas><script>const c=document.querySelector("canvas").getContext("2d");c.fillStyle="${colour}";c.fillRect(0,0,80,80)</script>`,
      );
    assert.deepEqual(await told(html("#c00"), html("#00c")), ["#chart canvas"]);
  });

  test("a web font that does not come", async () => {
    const place = "../../../../fixtures/demo-site/base/src/fonts/lora-600.woff2";
    const font = readFileSync(new URL(place, import.meta.url));
    const html = page(
      "@font-face{font-family:Brand;src:url(/brand.woff2)}h1{font-family:Brand,serif}",
      "<h1>Welcome</h1>",
    );
    assert.deepEqual(await told(html, html, { base: { "/brand.woff2": font } }), [
      "h1 restyled: font Brand (web font) → serif",
    ]);
  });
});

describe("where nothing can be told", () => {
  test("no record, no cause", () => {
    const regions = [{ x: 0, y: 0, width: 5, height: 5 }];
    const told = explainScreen({ regions, bands: [], base: null, head: null, changes: [] });
    assert.deepEqual(
      told.regions.map(({ cause }) => cause),
      [null],
    );
  });

  test("pixels that differ although nothing recorded does are said to be unexplained", async () => {
    const { record } = await looking.look(page(CARD, cards));
    const heading = record.elements.find(({ tag }) => tag === "h2");
    assert.ok(heading);
    const { x, y } = heading.box;
    const regions = [{ x: x + 2, y: y + 2, width: 20, height: 10 }];
    const told = explainScreen({ regions, bands: [], base: record, head: record, changes: [] });
    assert.equal(told.regions[0]?.cause?.change, "unexplained");
    assert.equal(told.regions[0]?.cause?.selector, heading.selector);
  });
});
