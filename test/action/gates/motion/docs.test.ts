// What the page about the gate shows is what the parser takes and what the gate says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compareAnimations } from "../../../../action/gates/motion/compare-animations.ts";
import { motionGate } from "../../../../action/gates/motion/gate.ts";
import { outcomeOf } from "../../../../action/gates/motion/outcome.ts";
import { shiftWords } from "../../../../action/gates/motion/shift.ts";
import { parseConfig } from "../../../../shared/config/parse.ts";
import { facts } from "./facts-of.ts";

const PAGE = readFileSync(new URL("../../../../docs/gates/motion.md", import.meta.url), "utf8");

test("each example of a config is one, and plans a motion gate", () => {
  const examples = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => yaml);
  assert.ok(examples.length > 0);
  for (const yaml of examples) {
    const { gates, sites } = parseConfig(yaml, "motion.md");
    const gate = gates.motion;
    assert.ok(gate);
    const planned = motionGate.plan({ files: [], programs: new Set(), sites }, gate, "motion");
    assert.ok("target" in planned);
    assert.equal(planned.target.shift, 0.1);
    assert.deepEqual(
      planned.target.flows.map(({ name }) => name),
      ["menu"],
    );
  }
});

test("the sentences it shows are the gate's own", () => {
  const toast = facts({ target: ".toast", name: "slide-in", duration: 300, easing: "ease-out" });
  const slow = facts({ ...toast, duration: 800, easing: "linear", end: { opacity: "0.8" } });
  const badge = facts({ target: "#badge", kind: "script", name: "", duration: 100 });
  const rect = { x: 0, y: 0, width: 600, height: 200 };
  const sentences = [
    ...compareAnimations([toast], [slow, badge]).map(({ text }) => text),
    shiftWords({
      selector: "main",
      from: rect,
      to: { ...rect, y: 200 },
      pushedBy: { what: ".hero", why: "unsized-image" },
    }),
    outcomeOf({
      findings: [],
      screens: 12,
      compared: 12,
      animations: 0,
      shift: 0,
      unknown: [],
      gone: [],
      flows: 0,
      baseReason: null,
    }).reason?.text ?? "",
  ];
  for (const sentence of sentences) assert.ok(PAGE.includes(sentence), sentence);
});
