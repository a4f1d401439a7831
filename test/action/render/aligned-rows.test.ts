import assert from "node:assert/strict";
import { test } from "node:test";
import { alignRows, baseRowOf, type Level } from "../../../action/render/aligned-rows.ts";
import type { Band } from "../../../shared/contract/pictures.ts";
import { seeded } from "../../support/visual/random.ts";

const said = (levels: readonly Level[]): string =>
  levels.map(({ kind, base, head, rows }) => `${kind} ${base ?? "-"} ${head ?? "-"} ${rows}`).join("; ");

test("rows that came are a gap at the base, rows that went one at head", () => {
  const bands: Band[] = [
    { kind: "inserted", y: 56, height: 30 },
    { kind: "removed", y: 200, height: 10 },
  ];
  const levels = alignRows(bands, { base: 400, head: 420 });
  assert.equal(
    said(levels),
    "level 0 0 56; inserted - 56 30; level 56 86 144; removed 200 - 10; level 210 230 190",
  );
  assert.deepEqual(
    [0, 55, 56, 85, 86, 229, 230].map((row) => baseRowOf(levels, row)),
    [0, 55, 56, 56, 56, 199, 210],
  );
});

test("a block that moved up is a gap where it is now and one where it was", () => {
  const levels = alignRows([{ kind: "moved", y: 10, height: 20 }], { base: 100, head: 100 });
  assert.equal(said(levels), "level 0 0 10; moved - 10 20; level 10 30 70; moved 80 - 20");
});

test("where a moved block came from is known: rows between its places are level", () => {
  const down = alignRows([{ kind: "moved", y: 60, height: 20, from: 10 }], { base: 100, head: 100 });
  assert.equal(said(down), "level 0 0 10; moved 10 - 20; level 30 10 50; moved - 60 20; level 80 80 20");
  const up = alignRows([{ kind: "moved", y: 10, height: 20, from: 60 }], { base: 100, head: 100 });
  assert.equal(said(up), "level 0 0 10; moved - 10 20; level 10 30 50; moved 60 - 20; level 80 80 20");
});

test("it needs nothing but its arguments, since the page runs its text", () => {
  const alone = new Function(`return (${alignRows.toString()})`)() as typeof alignRows;
  const bands: Band[] = [{ kind: "removed", y: 5, height: 5 }];
  assert.deepEqual(alone(bands, { base: 20, head: 15 }), alignRows(bands, { base: 20, head: 15 }));
});

test("a column that moved leaves the page's rows where they are", () => {
  const band: Band = { kind: "moved", y: 10, height: 20 };
  const column = { x: 300, y: 10, width: 200, height: 20 };
  assert.equal(said(alignRows([band], { base: 100, head: 100 }, [column])), "level 0 0 100");
});

test("heights that no band explains are rows that came or went at the end", () => {
  assert.equal(said(alignRows([], { base: 100, head: 90 })), "level 0 0 90; removed 90 - 10");
  assert.equal(said(alignRows([], { base: 90, head: 100 })), "level 0 0 90; inserted - 90 10");
});

test("whatever the bands say, every row of both sides is there once, in order", () => {
  const random = seeded(11);
  const kinds = ["inserted", "removed", "moved", "changed"] as const;
  for (let round = 0; round < 500; round += 1) {
    const heights = { base: random.whole(0, 300), head: random.whole(0, 300) };
    const bands = Array.from({ length: random.whole(0, 6) }, () => ({
      kind: random.pick(kinds),
      y: random.whole(0, 400),
      height: random.whole(0, 200),
    }));
    const levels = alignRows(bands, heights);
    for (const side of ["base", "head"] as const) {
      let next = 0;
      for (const level of levels) {
        const from = level[side];
        if (from === null) continue;
        assert.equal(from, next);
        next += level.rows;
      }
      assert.equal(next, heights[side], `${side} of ${JSON.stringify({ bands, heights })}`);
    }
    assert.ok(levels.every(({ rows, base, head }) => rows > 0 && (base !== null || head !== null)));
  }
});
