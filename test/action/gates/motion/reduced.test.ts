// Pages that go on moving for visitors who asked for less motion, in a real browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge, page, told } from "./motion-pair.ts";

const SPIN =
  "@keyframes spin{to{rotate:360deg}}.spinner{width:60px;height:20px;margin:60px;background:#a30;animation:spin 1s linear infinite}";
const REDUCED =
  "@media (prefers-reduced-motion:reduce){*{animation-duration:.01ms !important;animation-iteration-count:1 !important}}";
const PULSE =
  "@keyframes pulse{50%{opacity:.2}}.dot{width:40px;height:40px;background:#063;animation:pulse 1s infinite}";
const spinner = (style: string) => page('<div class="spinner"></div>', style);
const ticker = (guard: string) =>
  page(
    `<div id="ticker" style="position:absolute;top:40px;width:80px;height:40px;background:#246"></div><script>let x=0;function step(){x=(x+4)%400;ticker.style.left=x+'px';requestAnimationFrame(step)}${guard}step()</script>`,
  );
const GUARD = "if(!matchMedia('(prefers-reduced-motion: reduce)').matches)";
const clock = page(
  `<p id="now">0</p><script>setInterval(()=>{now.textContent=String(Math.round(performance.now()))},100)</script>`,
);
const canvas = page(
  `<canvas id="sea" width="200" height="100"></canvas><script>const g=sea.getContext('2d');function draw(t){g.fillStyle='hsl('+t/5%360+' 80% 50%)';g.fillRect(0,0,200,100);requestAnimationFrame(draw)}draw(0)</script>`,
);
/** Two frames of one pixel each. */
const GIF = Buffer.from(
  "R0lGODlhAQABAIAAAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==",
  "base64",
);
const gif = page('<img class="cat" src="/cat.gif" width="100" height="100" alt="">');

const PATHS = [
  "/spinner.html",
  "/good.html",
  "/script.html",
  "/guarded.html",
  "/pulse.html",
  "/clock.html",
  "/canvas.html",
  "/gif.html",
  "/old.html",
];
const still = page("<p>Still</p>");
const BASE = {
  ...Object.fromEntries(PATHS.map((path) => [path.slice(1), still])),
  "old.html": page('<div class="old spinner"></div>', SPIN),
};
const HEAD = {
  "spinner.html": spinner(SPIN),
  "good.html": spinner(SPIN + REDUCED),
  "script.html": ticker(""),
  "guarded.html": ticker(GUARD),
  "pulse.html": page('<div class="dot"></div>', PULSE),
  "clock.html": clock,
  "canvas.html": canvas,
  "gif.html": gif,
  "cat.gif": GIF,
  "old.html": page('<div class="old spinner"></div>', SPIN),
};

test("what moves all the same is named, and what keeps still, fades or ticks is not", async () => {
  const { findings } = await judge(BASE, HEAD, { paths: PATHS });
  const lines = told({ findings }).filter((line) => line.includes("reduced-motion"));
  assert.deepEqual(lines, [
    "new reduced-motion critical: `.spinner` keeps moving (spin) under reduced motion (spinner/640x480)",
    "new reduced-motion critical: `#ticker` is moved by a script under reduced motion (script/640x480)",
    "new reduced-motion critical: `#sea`, a canvas, is drawn anew all the time under reduced motion (canvas/640x480)",
    "new reduced-motion critical: `.cat`, an animated picture, plays under reduced motion (gif/640x480)",
    "pre-existing reduced-motion critical: `.old` keeps moving (spin) under reduced motion (old/640x480)",
  ]);
});
