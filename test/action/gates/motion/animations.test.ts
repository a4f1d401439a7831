// Animations of two versions of some pages, in a real browser: what changed is said, what did not is not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, type MotionOptions, type PagesOf, page, told } from "./motion-pair.ts";

const SLIDE = "@keyframes slide-in{from{transform:translateX(-120px);opacity:0}to{transform:none;opacity:1}}";
const TOAST = `${SLIDE}.toast{width:200px;height:48px;margin:24px;background:#357;color:#fff;animation:slide-in 300ms ease-out both}`;
const toast = (style = TOAST) => page('<div class="toast">Saved</div><p>Text</p>', style);

const SPIN = `@keyframes spin{to{rotate:360deg}}
.spinner{width:60px;height:20px;margin:60px;background:#a30;animation:spin 1s linear infinite}`;
const spinner = (style = SPIN) => page('<div class="spinner"></div>', style);

/** One page with much that moves, of which each side has its own facts. */
const many = (facts: { card: string; menu: string; note: string; badge: string }) =>
  page(
    `<div class="toast">Saved</div><div class="card">Card</div><div class="menu">Menu</div><p class="note">Note</p><b id="badge">1</b>
<script>requestAnimationFrame(()=>requestAnimationFrame(()=>document.querySelector('.note').classList.add('in')));badge.animate([{color:'#f00'},{color:'#00f'}],${facts.badge})</script>`,
    `${TOAST}@keyframes grow{to{${facts.card}}}.card{animation:grow 200ms ease-in both}.menu{${facts.menu}}
.note{transition:${facts.note};opacity:0}.note.in{opacity:1}`,
  );

const BASE = {
  "many.html": many({
    card: "opacity:.5",
    menu: "animation:slide-in 1s 2",
    note: "opacity 200ms ease",
    badge: "{duration:100,id:'tint'}",
  }),
  "slow.html": toast(),
  "added.html": toast(TOAST.replace("animation:", "--x:")),
  "frame.html": spinner(),
  "look.html": spinner(),
  "same.html": spinner(),
};
const HEAD = {
  "many.html": many({
    card: "opacity:.8",
    menu: "",
    note: "opacity 200ms 150ms ease",
    badge: "{duration:100,id:'tint',iterations:3,fill:'forwards'}",
  }),
  "slow.html": toast(TOAST.replace("300ms ease-out", "800ms linear")),
  "added.html": toast(),
  "frame.html": spinner(SPIN.replace("margin:", "transform-origin:left top;margin:")),
  "look.html": spinner(SPIN.replace("#a30", "#063")),
  "same.html": spinner(),
};
const PATHS = Object.keys(BASE).map((name) => `/${name}`);

test("what changed of an animation is said in words, once", async () => {
  const { outcome, reason, findings, pictures } = await judge(BASE, HEAD, { paths: PATHS });
  assert.deepEqual(told({ findings }), [
    "new motion-changed critical: `.card` grow: end state: opacity 0.5 → 0.8 (many/640x480)",
    "new motion-changed critical: `.note` transition of opacity: delay 0ms → 150ms (many/640x480)",
    "new motion-changed critical: `#badge` tint: runs once → 3 times, fill (whether its end stays) none → forwards (many/640x480)",
    "new motion-changed critical: `.menu` slide-in: gone, it took 1000ms ease 2 times (many/640x480)",
    "new motion-changed critical: `.toast` slide-in: duration 300ms → 800ms, easing ease-out → linear (slow/640x480)",
    "new motion-changed warning: `.toast` slide-in: new, 300ms ease-out once (added/640x480)",
    "new motion-frame critical: `.spinner` looks different at 25, 50, 75 % of its time, though its timing and keyframes are the same and so is its end (frame/640x480)",
    "pre-existing reduced-motion critical: `.spinner` keeps moving (spin) under reduced motion (3 screens)",
    "new motion-look info: `.spinner` looks different at 0, 25, 50, 75, 100 % of its time, its end included: it moves as before and looks different (look/640x480)",
  ]);
  assert.equal(outcome, "fail");
  assert.deepEqual(reason, { code: "new-findings", text: "6 new findings" });
  assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, findings.length);
  const screens = new Map(pictures?.screens.map((screen) => [screen.id, screen]));
  for (const percent of [0, 25, 50, 75, 100]) {
    assert.equal(screens.get(`same/640x480-${percent}`)?.outcome, "same");
    assert.equal(screens.get(`added/640x480-${percent}`)?.outcome, "new");
  }
  assert.equal(screens.get("frame/640x480-0")?.outcome, "same");
  const differing = screens.get("frame/640x480-50");
  assert.equal(differing?.outcome, "different");
  assert.ok(differing.base && differing.head && differing.mask && differing.regions.length > 0);
});

test("equal pages are a pass that says what was looked at", async () => {
  const pages = { "index.html": toast() };
  const { outcome, reason, findings, pictures } = await judge(pages, pages);
  assert.deepEqual(findings, []);
  assert.equal(outcome, "pass");
  assert.equal(reason?.text, "1 screen: 1 animation, no layout shift");
  assert.deepEqual(new Set(pictures?.screens.map((screen) => screen.outcome)), new Set(["same"]));
});

test("without a base nothing is green", async () => {
  const { outcome, reason } = await judge(null, { "index.html": toast() });
  assert.equal(outcome, "unknown");
  assert.equal(reason?.code, "base-unavailable");
});

test("a page that is not there is named", async () => {
  const pages = { "index.html": toast() };
  const { outcome, reason } = await judge(pages, pages, { paths: ["/", "/nowhere"] });
  assert.equal(outcome, "unknown");
  assert.match(reason?.text ?? "", /nowhere\/640x480.*404/);
});

test("what a mask covers is not looked at", async () => {
  const { findings, reason } = await judge(
    { "index.html": BASE["slow.html"] },
    { "index.html": HEAD["slow.html"] },
    { mask: [".toast"] },
  );
  assert.deepEqual(findings, []);
  assert.equal(reason?.text, "1 screen: no animation, no layout shift");
});

test("nothing is green where nothing was looked at", async () => {
  const pages = { "index.html": toast() };
  const saidOf = async (options: MotionOptions, base: PagesOf = pages, head: PagesOf = pages) => {
    const { outcome, reason } = await judge(base, head, options);
    return `${outcome} ${reason?.code}: ${reason?.text}`;
  };
  const none = await saidOf({ mask: ["text=Saved"] });
  assert.match(none, /^unknown setup-failed: .*`text=Saved` is no CSS selector/);
  assert.match(await saidOf({ mask: ["body"] }), /^unknown no-comparison: .*cover all of it/);
  assert.match(await saidOf({ element: "#none" }), /^unknown not-shown: .*Nothing on the page fits `#none`/);
  const fresh = await saidOf({}, { "other.html": toast() });
  assert.match(fresh, /^unknown no-comparison: .*Nothing was compared: the only screen is new$/);
  const locked = {
    "login.html": page("<p>Log in</p>"),
    ...Object.fromEntries(
      ["a", "b"].map((name) => [`${name}.html`, page("<script>location.replace('/login.html')</script>")]),
    ),
  };
  const led = await saidOf({ paths: ["/a.html", "/b.html"] }, locked, locked);
  assert.match(led, /^unknown no-comparison: .*\/a\.html, \/b\.html all lead to \/login\.html/);
});

test("a base that looks another way in each look is no green", async () => {
  const chance = `<div class="spinner"></div><script>document.body.style.background = "hsl(" + (performance.timeOrigin * 77) % 360 + " 80% 40%)"</script>`;
  const pages = { "index.html": page(chance, `${SPIN}body{height:400px}`) };
  const { outcome, reason } = await judge(pages, pages);
  assert.deepEqual([outcome, reason?.code], ["unknown", "unsettled"], reason?.text);
});
