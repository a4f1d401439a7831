// Scripted flows, recorded by a real browser.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { videoName } from "../../../../action/gates/motion/flows.ts";
import { countColour } from "../visual/capture/colours.ts";
import { judge, page } from "./motion-pair.ts";

const SHOP = {
  "index.html": page(
    `<button id="add" style="margin:20px">Add</button><div id="cart" hidden style="width:300px;height:120px;background:#063;color:#fff">In the cart</div><script>add.onclick=()=>{cart.hidden=false}</script>`,
  ),
};

test("a flow becomes a video, and a shot for each step", async () => {
  const flows = [{ name: "checkout", path: "/", steps: [{ click: "#add" }, { wait: "#cart" }] }];
  const { outcome, reason, pictures, notes, look } = await judge(SHOP, SHOP, { flows }, (run) => ({
    video: readFileSync(`${run}/videos/motion/checkout.webm`),
    shots: [0, 1, 2].map((index) => existsSync(`${run}/screens/motion/flow/checkout-${index}.head.png`)),
  }));
  assert.equal(outcome, "pass");
  assert.equal(reason?.text, "1 screen: no animation, no layout shift, 1 flow recorded");
  assert.deepEqual(pictures?.videos, [{ name: "checkout", file: "videos/motion/checkout.webm" }]);
  assert.deepEqual(notes, []);
  assert.deepEqual(look.shots, [true, true, true]);
  assert.deepEqual([...look.video.subarray(0, 4)], [0x1a, 0x45, 0xdf, 0xa3], "EBML, as every WebM begins");
  assert.ok(look.video.includes(Buffer.from("webm")) && look.video.includes(Buffer.from("V_VP")));
  const frames = pictures?.screens.filter(({ name }) => name === "checkout") ?? [];
  assert.deepEqual(
    frames.map(({ text }) => text),
    ["Before the first step, at /", "After step 1 of 2 (click #add)", "After step 2 of 2 (wait #cart)"],
  );
  assert.notEqual(frames[0]?.head?.sha256, frames[1]?.head?.sha256);
});

test("what is masked is in no picture of a flow, and can be clicked", async () => {
  const flows = [{ name: "masked", path: "/", steps: [{ click: "#add" }] }];
  const shot = (run: string): number =>
    countColour(readFileSync(`${run}/screens/motion/flow/masked-1.head.png`), "0,102,51");
  assert.ok((await judge(SHOP, SHOP, { flows }, shot)).look > 10_000);
  const { outcome, look } = await judge(SHOP, SHOP, { flows, mask: ["#cart", "#add", "no("] }, shot);
  assert.deepEqual([outcome, look], ["unknown", 0], "unknown, since one mask is no selector");
});

test("a step that does not work is named, and nothing is green", async () => {
  const flows = [{ name: "Sign in!", path: "/", steps: [{ click: "#add" }, { open: "/gone" }] }];
  const { outcome, reason, pictures } = await judge(SHOP, SHOP, { flows });
  assert.equal(outcome, "unknown");
  assert.match(reason?.text ?? "", /flow Sign in!.*Step 2 of 2 \(open \/gone\)/);
  assert.equal(pictures?.screens.at(-1)?.outcome, "unknown");
});

test("names of flows are names of files", () => {
  assert.equal(videoName("checkout"), "checkout");
  assert.match(videoName("../../etc"), /^[\w-]+-[0-9a-f]{8}$/);
  assert.notEqual(videoName("a b"), videoName("a/b"));
});
