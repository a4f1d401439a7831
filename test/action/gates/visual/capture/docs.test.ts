// What docs/stable-shots.md says of measures, sentences and settings is so.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { MEASURES } from "../../../../../action/gates/visual/capture/settle/measures.ts";
import { waitedFor } from "../../../../../action/gates/visual/capture/settle/settle.ts";
import type { Taken } from "../../../../../action/gates/visual/capture/take-shot.ts";
import { explainUnsettled } from "../../../../../action/gates/visual/capture/unsettled.ts";
import type { ElementRecord } from "../../../../../action/gates/visual/cause/element-record.ts";
import { encodeRgba } from "../../../../../action/gates/visual/pixels/png-encode.ts";
import { planSite } from "../../../../../action/gates/visual/site/plan-site.ts";
import { parseConfig } from "../../../../../shared/config/parse.ts";
import { REASON_CODES } from "../../../../../shared/contract/report.ts";
import { CONDITIONS, screenOf } from "./studio.ts";

const page = readFileSync(new URL("../../../../../docs/stable-shots.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| [^|]+ \| `([a-z]+)`: [^|]+ \| ([^|]*)\|$/gm)].map(
  ([, name = "", says = ""]) => ({ name, says: says.trim() }),
);

test("each measure has its row, and the sentence in it is its own", () => {
  assert.deepEqual(rows.map(({ name }) => name).toSorted(), MEASURES.map(({ name }) => name).toSorted());
  const told = rows.filter(({ says }) => says !== "");
  assert.ok(told.length >= 9);
  for (const { name, says } of told) {
    const what = [...says.matchAll(/`([^`]+)`/g)].map(([, each = ""]) => each).slice(0, 1);
    const said = MEASURES.find((measure) => measure.name === name)?.explain?.(what, waitedFor(15_000));
    assert.ok(said?.startsWith(says), `${name}: ${said}`);
  }
});

test("a measure has a sentence where it can fail, and nowhere else", () => {
  for (const measure of MEASURES) {
    const canFail = measure.before(CONDITIONS).some(({ run }) => /\b(ready|pending):/.test(run.toString()));
    // What a slow machine cannot run in time is told of the clock by whoever moves it.
    const says = canFail || measure.name === "time";
    assert.equal(measure.explain !== undefined, says, measure.name);
    assert.equal(rows.find(({ name }) => name === measure.name)?.says !== "", says, measure.name);
  }
});

test("the sentence about a canvas that real time feeds is the one that is said", async () => {
  const size = { width: 400, height: 300 };
  const elements: ElementRecord = {
    properties: [],
    styles: [[]],
    elements: [
      {
        ...{ selector: "#live", key: "#live", tag: "canvas", classes: "", parent: -1, style: 0, text: "" },
        ...{ box: { x: 8, y: 48, width: 300, height: 150 }, media: "canvas" },
      },
    ],
    cut: false,
  };
  const taken = (level: number): Taken => {
    const data = new Uint8Array(size.width * size.height * 4).fill(255);
    for (let y = 48; y < 198; y += 1)
      for (let x = 8; x < 308; x += 1) data.fill(level, (y * 400 + x) * 4, (y * 400 + x) * 4 + 3);
    const png = encodeRgba({ ...size, data });
    const shot = { screen: screenOf("/"), png, sha256: String(level), ...size, elements };
    const rest = { masked: 0, refused: new Map(), settled: "once" as const };
    return { shot: { ...shot, ...rest }, drivers: [], channels: ["Worker /clock.js"] };
  };
  const { reason } = await explainUnsettled(taken(40), taken(140), 4);
  assert.ok(page.includes(reason.text), reason.text);
});

test("the config can be pasted, and each setting that is told is one of a site or a screen", () => {
  const [block = ""] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text);
  const { gates, sites } = parseConfig(block, "stable-shots.md");
  const gate = gates.screens;
  assert.ok(gate);
  const planned = planSite({ files: [], programs: new Set(), sites }, gate);
  assert.ok("target" in planned);
  const { conditions, discovery } = planned.target;
  assert.equal(conditions.settleMs, 30_000);
  const map = discovery.listed[1];
  assert.deepEqual(
    [map?.mask.length, map?.ignore.length, map?.waitFor.length, map?.steps.length],
    [2, 1, 1, 1],
  );
  const section = page.split("## What you can set\n")[1]?.split("\n## ")[0] ?? "";
  const told = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([a-z-]+)(?::[^`]*)?`/g)].map(([, name = ""]) => name),
  );
  assert.ok(told.length >= 10);
  const reference = readFileSync(new URL("../../../../../docs/configuration.md", import.meta.url), "utf8");
  for (const name of told) assert.match(reference, new RegExp(`^\\| \`${name}\` \\|`, "m"), name);
});

test("reasons are those there are", () => {
  const named = [...page.matchAll(/`unknown`\s\(`([a-z-]+)`\)/g)].map(([, code = ""]) => code);
  assert.deepEqual(named, ["unsettled", "not-shown"]);
  for (const code of named) assert.ok((REASON_CODES as readonly string[]).includes(code));
});
