// Pages whose parts move while they load, in a real browser: what moved, what pushed it, and whether it is new.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, page, told } from "./motion-pair.ts";

const HERO = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><rect width="600" height="200" fill="teal"/></svg>`;
const TEXT = `<main><h1 style="margin:0">Title</h1>${"<p>Some words of text that stand below the picture.</p>".repeat(12)}</main>`;
const sized = page(`<img class="hero" src="/hero.svg" width="600" height="200" alt="">${TEXT}`);
const unsized = page(`<img class="hero" src="/hero.svg" alt="">${TEXT}`);
const banner = (reserved: string) =>
  page(
    `<div class="place" style="${reserved}"></div>${TEXT}<script>setTimeout(()=>{const b=document.createElement('div');b.className='banner';b.style.height='120px';b.textContent='Sale';document.querySelector('.place').append(b)},300)</script>`,
  );

test("a late banner and an image without a size are found, and named", async () => {
  const base = {
    "hero.svg": HERO,
    "image.html": sized,
    "banner.html": banner("height:120px"),
    "old.html": unsized,
  };
  const head = { "hero.svg": HERO, "image.html": unsized, "banner.html": banner(""), "old.html": unsized };
  const { outcome, findings, pictures } = await judge(base, head, {
    paths: ["/image.html", "/banner.html", "/old.html"],
  });
  const [image, late, ...rest] = told({ findings });
  assert.match(
    image ?? "",
    /^new layout-shift critical: image\/640x480 shifts by 0\.\d+ while it loads \(limit 0\.1, 0 at the base\): `main` moved 1\d\dpx down, pushed by `\.hero`, an image whose HTML does not say how large it is$/,
  );
  assert.match(
    late ?? "",
    /^new layout-shift critical: banner\/640x480 shifts by 0\.\d+ while it loads \(limit 0\.1, 0 at the base\): `main` moved 120px down, pushed by `\.banner`, which came late$/,
  );
  assert.deepEqual(rest, []);
  assert.equal(outcome, "fail");
  const old = pictures?.screens.find(({ id }) => id === "old/640x480");
  assert.equal(old?.outcome, "same");
  const shown = pictures?.screens.find(({ id }) => id === "banner/640x480");
  assert.equal(shown?.outcome, "different");
  assert.ok((shown?.score ?? 0) > 0.1 && shown?.head && shown.regions.length > 0);
});

test("a shift that the base has too is not new", async () => {
  const pages = { "hero.svg": HERO, "index.html": unsized };
  const { outcome, reason, findings } = await judge(pages, pages);
  assert.equal(findings[0]?.state, "pre-existing");
  assert.equal(outcome, "pass");
  assert.equal(reason?.code, "only-pre-existing");
});
