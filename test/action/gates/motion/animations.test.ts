// Animations of two versions of some pages, in a real browser: what changed is said, what did not is not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, page, told } from "./motion-pair.ts";

const TOAST = `@keyframes slide-in{from{transform:translateX(-120px);opacity:0}to{transform:none;opacity:1}}
.toast{width:200px;height:48px;margin:24px;background:#357;color:#fff;animation:slide-in 300ms ease-out both}`;
const toast = (style: string) => page('<div class="toast">Saved</div><p>Text</p>', style);
const SPIN = `@keyframes spin{to{rotate:360deg}}
.spinner{width:60px;height:20px;margin:60px;background:#a30;animation:spin 1s linear infinite}`;
const spinner = (style: string) => page('<div class="spinner"></div>', style);
const FADE = `.note{transition:opacity 200ms ease;opacity:0}.note.in{opacity:1}`;
const fade = (style: string) =>
  page(
    `<p class="note">Note</p><script>requestAnimationFrame(()=>requestAnimationFrame(()=>document.querySelector('.note').classList.add('in')))</script>`,
    style,
  );
const scripted = (options: string) =>
  page(`<b id="badge">1</b><script>badge.animate([{color:'#f00'},{color:'#00f'}],${options})</script>`);

const BASE = {
  "duration.html": toast(TOAST),
  "end.html": toast(TOAST),
  "gone.html": toast(TOAST),
  "added.html": toast(TOAST.replace("animation:", "--x:")),
  "frame.html": spinner(SPIN),
  "look.html": spinner(SPIN),
  "fade.html": fade(FADE),
  "script.html": scripted("{duration:100,id:'tint'}"),
  "same.html": spinner(SPIN),
};
const HEAD = {
  "duration.html": toast(TOAST.replace("300ms ease-out", "800ms linear")),
  "end.html": toast(TOAST.replace("to{transform:none;opacity:1}", "to{transform:none;opacity:.8}")),
  "gone.html": toast(TOAST.replace("animation:", "--x:")),
  "added.html": toast(TOAST),
  "frame.html": spinner(SPIN.replace("margin:", "transform-origin:left top;margin:")),
  "look.html": spinner(SPIN.replace("#a30", "#063")),
  "fade.html": fade(FADE.replace("200ms ease", "200ms 150ms ease")),
  "script.html": scripted("{duration:100,id:'tint',iterations:3,fill:'forwards'}"),
  "same.html": spinner(SPIN),
};
const PATHS = Object.keys(BASE).map((name) => `/${name}`);

test("what changed of an animation is said in words, once", async () => {
  const { outcome, reason, findings, pictures } = await judge(BASE, HEAD, { paths: PATHS });
  assert.deepEqual(told({ findings }), [
    "new motion-changed critical: `.toast` slide-in: duration 300ms → 800ms, easing ease-out → linear (duration/640x480)",
    "new motion-changed critical: `.toast` slide-in: end state: opacity 1 → 0.8 (end/640x480)",
    "new motion-changed critical: `.toast` slide-in: gone, it took 300ms ease-out once (gone/640x480)",
    "new motion-changed warning: `.toast` slide-in: new, 300ms ease-out once (added/640x480)",
    "new motion-frame critical: `.spinner` looks different at 25, 50, 75 % of its time, though its timing and keyframes are the same and so is its end (frame/640x480)",
    "new motion-look info: `.spinner` looks different at 0, 25, 50, 75, 100 % of its time, its end included: it moves as before and looks different (look/640x480)",
    "new motion-changed critical: `.note` transition of opacity: delay 0ms → 150ms (fade/640x480)",
    "new motion-changed critical: `#badge` tint: runs once → 3 times, fill (whether its end stays) none → forwards (script/640x480)",
  ]);
  assert.equal(outcome, "fail");
  assert.deepEqual(reason, { code: "new-findings", text: "6 new findings" });
  const screens = new Map(pictures?.screens.map((screen) => [screen.id, screen]));
  for (const percent of [0, 25, 50, 75, 100]) {
    assert.equal(screens.get(`same/640x480-${percent}`)?.outcome, "same");
    assert.equal(screens.get(`added/640x480-${percent}`)?.outcome, "new");
  }
  assert.equal(screens.get("frame/640x480-0")?.outcome, "same");
  assert.equal(screens.get("frame/640x480-50")?.outcome, "different");
  assert.ok(screens.get("frame/640x480-50")?.base && screens.get("frame/640x480-50")?.head);
});

test("equal pages are a pass that says what was looked at", async () => {
  const pages = { "index.html": toast(TOAST) };
  const { outcome, reason, findings, pictures } = await judge(pages, pages);
  assert.deepEqual(findings, []);
  assert.equal(outcome, "pass");
  assert.equal(reason?.text, "1 screen: 1 animation, no layout shift");
  assert.deepEqual(new Set(pictures?.screens.map((screen) => screen.outcome)), new Set(["same"]));
});

test("without a base nothing is green", async () => {
  const { outcome, reason } = await judge(null, { "index.html": toast(TOAST) });
  assert.equal(outcome, "unknown");
  assert.equal(reason?.code, "base-unavailable");
});

test("a page that is not there is named", async () => {
  const pages = { "index.html": toast(TOAST) };
  const { outcome, reason } = await judge(pages, pages, { paths: ["/", "/nowhere"] });
  assert.equal(outcome, "unknown");
  assert.match(reason?.text ?? "", /nowhere\/640x480.*404/);
});

test("what a mask covers is not looked at", async () => {
  const { findings, reason } = await judge(
    { "index.html": BASE["duration.html"] },
    { "index.html": HEAD["duration.html"] },
    { mask: [".toast"] },
  );
  assert.deepEqual(findings, []);
  assert.equal(reason?.text, "1 screen: no animation, no layout shift");
});
