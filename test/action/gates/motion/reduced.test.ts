// Pages that go on moving for visitors who asked for less motion, in a real browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { judge, page, told } from "./motion-pair.ts";

const SPIN =
  "@keyframes spin{to{rotate:360deg}}.spinner{position:absolute;left:20px;top:60px;width:60px;height:20px;background:#a30;animation:spin 1s linear infinite}";
const REDUCED =
  "@media (prefers-reduced-motion:reduce){.spinner{animation-duration:.01ms;animation-iteration-count:1}}";
const PULSE =
  "@keyframes pulse{50%{opacity:.2}}.dot{position:absolute;left:560px;top:20px;width:40px;height:40px;background:#063;animation:pulse 1s infinite}";
const CLOCK = `<p id="now" style="position:absolute;left:560px;top:400px">0</p><script>setInterval(()=>{now.textContent=String(Math.round(performance.now()))},100)</script>`;
const ticker = (guard: string) =>
  `<div id="ticker" style="position:absolute;top:400px;width:80px;height:40px;background:#246"></div><script>let x=0;function step(){x=(x+4)%300;ticker.style.left=x+'px';requestAnimationFrame(step)}${guard}step()</script>`;
const GUARD = "if(!matchMedia('(prefers-reduced-motion: reduce)').matches)";
const CANVAS = `<canvas id="sea" width="100" height="60" style="position:absolute;left:300px;top:200px"></canvas><script>const g=sea.getContext('2d');function draw(t){g.fillStyle='hsl('+t/5%360+' 80% 50%)';g.fillRect(0,0,100,60);requestAnimationFrame(draw)}draw(0)</script>`;
/** Two frames of one pixel each. */
const GIF = Buffer.from(
  "R0lGODlhAQABAIAAAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==",
  "base64",
);
const CAT =
  '<img class="cat" src="/cat.gif" width="60" height="60" alt="" style="position:absolute;left:300px;top:20px">';
const box = (names: string) => `<div class="${names}"></div>`;

const old = page(box("old spinner"), SPIN);
const still = page("<p>Still</p>");
const BASE = { "all.html": still, "good.html": still, "old.html": old };
const HEAD = {
  "all.html": page(`${box("spinner")}${CAT}${CANVAS}${ticker("")}${CLOCK}${box("dot")}`, SPIN + PULSE),
  "good.html": page(`${box("spinner")}${ticker(GUARD)}${CLOCK}${box("dot")}`, SPIN + PULSE + REDUCED),
  "cat.gif": GIF,
  "old.html": old,
};

test("what moves all the same is named, and what keeps still, fades or ticks is not", async () => {
  const paths = ["/all.html", "/good.html", "/old.html"];
  const { outcome, findings, look } = await judge(BASE, HEAD, { paths }, (run) =>
    readFileSync(join(run, "../head.log"), "utf8"),
  );
  const lines = told({ findings }).filter((line) => line.includes("reduced-motion"));
  assert.deepEqual(lines, [
    "new reduced-motion critical: `.spinner` keeps moving (spin) under reduced motion (all/640x480)",
    "new reduced-motion critical: `.cat`, an animated picture, plays under reduced motion (all/640x480)",
    "new reduced-motion critical: `#sea`, a canvas, is drawn anew all the time under reduced motion (all/640x480)",
    "new reduced-motion critical: `#ticker` is moved by a script under reduced motion (all/640x480)",
    "pre-existing reduced-motion critical: `.old` keeps moving (spin) under reduced motion (old/640x480)",
  ]);
  assert.equal(outcome, "fail");
  assert.match(
    look,
    /^different all\/640x480: .+\n(.+\n)*same {6}old\/640x480: /,
    "the gate's log tells of each screen",
  );
});
