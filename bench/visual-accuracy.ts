// How often the visual verdict is wrong: `node bench/visual-accuracy.ts [SEEDS] [FIRST]` draws pairs whose truth is known and
// prints what was said of them, beside pixelmatch at its default of 0.1 with no pixel allowed. The limits of
// action/gates/visual/compare/limits.ts were set on seeds 1 to 30; the table in docs/visual-comparison.md is of others.
import { compareImages } from "../action/gates/visual/compare/compare.ts";
import { compareRgba } from "../action/gates/visual/pixels/compare-pixels.ts";
import { encodeRgba } from "../action/gates/visual/pixels/png-encode.ts";
import { type LabelledPair, labelledPairs } from "../test/support/visual/labelled-pairs.ts";

interface Row {
  label: LabelledPair["label"];
  pairs: number;
  wrong: number;
  pixelmatch: number;
  seeds: number[];
}

const [seeds = 20, first = 1001] = process.argv.slice(2).map(Number);
const table = new Map<string, Row>();
for (const pair of labelledPairs(seeds, first)) {
  const { label, about, seed, width, height, expected, actual } = pair;
  const row = table.get(about) ?? { label, pairs: 0, wrong: 0, pixelmatch: 0, seeds: [] };
  table.set(about, row);
  const file = (data: Uint8Array) => encodeRgba({ width, height, data });
  const { verdict } = await compareImages(file(expected), file(actual));
  const counted = compareRgba({ width, height, expected, actual }).different;
  row.pairs += 1;
  if ((counted === 0 ? "same" : "different") !== label) row.pixelmatch += 1;
  if (verdict === label) continue;
  row.wrong += 1;
  row.seeds.push(seed);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
say("| must be | what | pairs | wrong | pixelmatch wrong | seeds |\n|---|---|---|---|---|---|");
for (const [about, row] of table)
  say(
    `| ${row.label} | ${about} | ${row.pairs} | ${row.wrong} | ${row.pixelmatch} | ${row.seeds.join(" ")} |`,
  );
for (const label of ["same", "different"] as const) {
  const rows = [...table.values()].filter((row) => row.label === label);
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const name = label === "same" ? "false alarms" : "misses";
  say(
    `| ${label} | **${name}** | ${sum((r) => r.pairs)} | ${sum((r) => r.wrong)} | ${sum((r) => r.pixelmatch)} | |`,
  );
}
