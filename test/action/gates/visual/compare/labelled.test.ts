// Pairs that others labelled, and pairs that we draw: what is noise must pass, what is a change must not.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { compareImages } from "../../../../../action/gates/visual/compare/compare.ts";
import { labelledPairs } from "../../../../support/visual/labelled-pairs.ts";
import { png } from "../../../../support/visual/pictures.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../../../..");
const IMAGES = join(ROOT, "../shared/fixtures/images");
const absent = existsSync(IMAGES) ? false : `the labelled pairs are not at ${IMAGES}`;

test("every labelled pair is judged as its label says", { skip: absent }, async () => {
  const expected = globSync("should-{match,fail}/*/*-expected.png", { cwd: IMAGES }).sort();
  assert.equal(expected.length, 21);
  const wrong: string[] = [];
  for (const path of expected) {
    const actual = path.replace("-expected.png", "-actual.png");
    const said = await compareImages(readFileSync(join(IMAGES, path)), readFileSync(join(IMAGES, actual)));
    const label = path.startsWith("should-match") ? "same" : "different";
    if (said.verdict !== label) wrong.push(`${path}: ${said.verdict}: ${said.reason}`);
  }
  assert.deepEqual(wrong, []);
});

/** Seeds that the limits were not set by; bench/visual-accuracy.ts runs many more. */
const SEEDS = { count: 3, first: 501 } as const;

test("our own pairs: of 93, at most one false alarm and one miss", async () => {
  const wrong = { same: [] as string[], different: [] as string[] };
  let pairs = 0;
  for (const { label, about, seed, expected, actual, width, height } of labelledPairs(
    SEEDS.count,
    SEEDS.first,
  )) {
    const said = await compareImages(
      png({ width, height, data: expected }),
      png({ width, height, data: actual }),
    );
    pairs += 1;
    if (said.verdict !== label) wrong[label].push(`${about}, seed ${seed}: ${said.reason}`);
  }
  assert.equal(pairs, 93);
  assert.ok(wrong.same.length <= 1, `false alarms:\n${wrong.same.join("\n")}`);
  assert.ok(wrong.different.length <= 1, `misses:\n${wrong.different.join("\n")}`);
});
