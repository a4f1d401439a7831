import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type {
  ElementRecord,
  RecordedElement,
} from "../../../../../action/gates/visual/cause/element-record.ts";
import { readElements, recordArgument } from "../../../../../action/gates/visual/cause/element-record.ts";
import { recordElements } from "../../../../../action/gates/visual/page/record-elements.ts";
import { type Looking, openLooking } from "../../../../support/visual/looking.ts";

let looking: Looking;
before(async () => {
  looking = await openLooking(600);
});
after(() => looking.close());

const record = async (body: string): Promise<ElementRecord> =>
  (await looking.look(`<!doctype html><body style="margin:0">${body}</body>`)).record;
const find = ({ elements }: ElementRecord, test: (element: RecordedElement) => boolean): RecordedElement => {
  const found = elements.find(test);
  assert.ok(found, JSON.stringify(elements.map(({ selector }) => selector)));
  return found;
};
const styleOf = ({ styles, properties }: ElementRecord, { style }: RecordedElement, name: string) =>
  styles[style]?.[properties.indexOf(name)];

describe("what is recorded", () => {
  test("boxes in device pixels of the shot", async () => {
    const html = `<!doctype html><body style="margin:0"><div id="a" style="margin:40px 0 0 30px;width:100px;height:20px;background:#eee"></div></body>`;
    const clip = { x: 10, y: 20, width: 300, height: 200 };
    const text = await looking.withPage(html, {}, (tab) => tab.run(recordElements, recordArgument(clip, 2)));
    const { box } = find(readElements(text), ({ selector }) => selector === "#a");
    assert.deepEqual(box, { x: 40, y: 40, width: 200, height: 40 });
  });

  test("what cannot be seen is left out, with its place in the tree closed", async () => {
    const found = await record(
      `<main><div style="display:none">a</div><div style="visibility:hidden"><b style="visibility:visible">b</b></div><div style="position:absolute;left:-500px;width:9px">c</div></main>`,
    );
    assert.deepEqual(
      found.elements.map(({ tag }) => tag),
      ["html", "body", "main", "b"],
    );
    assert.equal(found.elements[3]?.parent, 2);
  });

  test("shadow roots, slots, frames of the site and what stands before and after", async () => {
    const found = await record(
      `<style>p::before{content:"→ "}</style><p>Words</p><x-card>Inside<template shadowrootmode="open"><h3>Title</h3><slot></slot></template></x-card>
       <iframe srcdoc="<h4>Framed</h4>" style="border:5px solid;margin-top:10px"></iframe>`,
    );
    assert.equal(find(found, ({ tag }) => tag === "::before").text, "→");
    assert.equal(find(found, ({ tag }) => tag === "h3").selector, "x-card >> h3");
    const frame = find(found, ({ tag }) => tag === "iframe");
    const framed = find(found, ({ text }) => text === "Framed");
    assert.equal(framed.selector, "iframe >> h4");
    assert.ok(framed.box.x >= frame.box.x + 5 && framed.box.y >= frame.box.y + 5);
  });

  test("what was typed, but no password", async () => {
    const found = await record(
      `<input value="Ada"><input type="password" value="secret"><select><option>One</option></select>`,
    );
    assert.deepEqual(
      found.elements.flatMap(({ text }) => text || []),
      ["Ada", "••••••", "One"],
    );
  });

  test("addresses without the port of the day, data by its hash", async () => {
    const found = await record(
      `<div id="a" style="background:url(/a.png);height:9px"></div><div id="b" style="height:9px;background:url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'></svg>&quot;)"></div>`,
    );
    const image = (id: string) =>
      styleOf(
        found,
        find(found, ({ selector }) => selector === id),
        "background-image",
      );
    assert.equal(image("#a"), 'url("/a.png")');
    assert.match(image("#b") ?? "", /^url\("data:image\/svg\+xml [0-9a-f]{8}"\)$/);
  });

  test("equal styles once, initial values as nothing", async () => {
    const found = await record("<ul><li>a</li><li>b</li><li>c</li></ul>");
    assert.ok(found.styles.length <= 5);
    assert.ok(found.styles.every((row) => row.length === found.properties.length));
    assert.equal(
      styleOf(
        found,
        find(found, ({ tag }) => tag === "li"),
        "padding-top",
      ),
      "",
    );
  });
});

describe("names", () => {
  const NAMES: readonly (readonly [written: string, kept: string])[] = [
    ["Button_root__a8f3", "Button_root"],
    ["css-1x2y3z", ""],
    ["css-1x2y3z-Card", "Card"],
    ["sc-bdVaJa", ""],
    ["kYxWqR", ""],
    ["_title_1x2y3_12", "title"],
    ["svelte-1a2b3c", ""],
    ["root-0-2-1", "root"],
    ["btn-primary", "btn-primary"],
    ["col-md-6", "col-md-6"],
    ["userCardTitle", "userCardTitle"],
    ["block__element--modifier", "block__element--modifier"],
    ["text-2xl", "text-2xl"],
    ["mt-3", "mt-3"],
    ["MuiButton-root", "MuiButton-root"],
    ["nav", "nav"],
    ["section-heading", "section-heading"],
    ["h-screen", "h-screen"],
    ["icon_large", "icon_large"],
    ["grid-cols-12", "grid-cols-12"],
    ["v-btn", "v-btn"],
    ["ng-star-inserted", "ng-star-inserted"],
    ["s-button", "s-button"],
  ];
  test("class names without what a build makes up", async () => {
    const found = await record(NAMES.map(([name]) => `<div class="${name}">x</div>`).join(""));
    const kept = found.elements.filter(({ text }) => text === "x").map(({ classes }) => classes);
    assert.deepEqual(
      kept,
      NAMES.map(([, name]) => name),
    );
  });

  test("selectors are short, readable, and find the very element", async () => {
    const body = `<header id="top"><a class="logo" href="/">Logo</a></header><main><div class="card"><h2>One</h2><p>a</p></div><div class="card"><h2>Two</h2><p>b</p><button data-testid="buy">Buy</button></div><div id=":r1:" class="card css-9f8e7d">c</div></main>`;
    const html = `<!doctype html><body>${body}</body>`;
    const result = await looking.withPage(html, {}, async (tab) => {
      const clip = { x: 0, y: 0, width: 600, height: 700 };
      const { elements } = readElements(await tab.run(recordElements, recordArgument(clip, 1)));
      const selectors = elements.map(({ selector }) => selector);
      const boxes = await tab.run(
        (list) =>
          list.map((each) =>
            [...document.querySelectorAll(each)].map((one) => one.getBoundingClientRect().y),
          ),
        selectors,
      );
      return { elements, boxes };
    });
    result.elements.forEach(({ selector, box }, at) => {
      assert.equal(result.boxes[at]?.length, 1, selector);
      assert.ok(Math.abs((result.boxes[at]?.[0] ?? -99) - box.y) < 0.2, selector);
    });
    const selectors = result.elements.map(({ selector }) => selector);
    for (const short of ["#top", ".logo", '[data-testid="buy"]', "main > .card:nth-of-type(1) > h2"])
      assert.ok(selectors.includes(short), `${short} in ${selectors.join(", ")}`);
  });
});

describe("bounds", () => {
  test("no more elements than asked for, and it is said", async () => {
    const html = `<!doctype html><body>${"<p>x</p>".repeat(300)}</body>`;
    const argument = { ...recordArgument({ x: 0, y: 0, width: 600, height: 1e5 }, 1), most: 100 };
    const found = readElements(await looking.withPage(html, {}, (tab) => tab.run(recordElements, argument)));
    assert.equal(found.elements.length, 100);
    assert.ok(found.cut);
  });

  test("a page of many elements with many looks stays below two megabytes", async () => {
    const script = `for(let i=0;i<6000;i++){const d=document.createElement("div");d.className="entry number"+i;d.style.cssText="padding:"+i/10+"px;color:rgb("+i%256+",9,9)";d.textContent="Words ".repeat(40)+i;document.body.append(d)}`;
    const text = await looking.withPage(`<!doctype html><body></body><script>${script}</script>`, {}, (tab) =>
      tab.run(recordElements, recordArgument({ x: 0, y: 0, width: 600, height: 1e7 }, 1)),
    );
    assert.ok(text.length < 2_200_000, `${text.length}`);
    assert.ok(readElements(text).cut);
  });
});
