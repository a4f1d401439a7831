import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { groupScreens } from "../../../../../action/gates/visual/cause/groups.ts";
import type { Cause, ScreenResult } from "../../../../../shared/contract/pictures.ts";

const cause = (facts: Partial<Cause> = {}): Cause => ({
  selector: ".btn",
  change: "restyled",
  properties: [{ name: "padding", before: "12px", after: "16px" }],
  files: [],
  ...facts,
});
const region = (of: Cause | null, width = 90, height = 30) => ({
  x: 0,
  y: 0,
  width,
  height,
  share: null,
  cause: of,
});
const sha = (seed: string) => seed.repeat(64).slice(0, 64);

function screen(id: string, facts: Partial<ScreenResult> = {}): ScreenResult {
  return {
    ...{
      id,
      name: id,
      path: `/${id}`,
      viewport: { name: "desktop", width: 1440, height: 900 },
      scheme: "light",
    },
    ...{
      outcome: "different",
      text: "Changed",
      changedPixels: 9,
      regions: [region(cause())],
      bands: [],
      group: null,
    },
    ...{ absorbed: [], masked: 0, refused: 0, score: null, base: null, mask: null },
    head: { file: `${id}.png`, sha256: sha("a"), width: 1440, height: 900 },
    ...facts,
  } as ScreenResult;
}

describe("groups of equal changes", () => {
  test("one for all screens with the same cause, wherever it is and however large", () => {
    const { screens, groups } = groupScreens([
      screen("home"),
      screen("about", { regions: [region(cause(), 10, 10), region(cause(), 20, 20)] }),
      screen("other", { regions: [region(cause({ selector: ".card" }))] }),
      screen("still", { outcome: "same", regions: [] }),
    ]);
    assert.deepEqual(
      groups.map(({ title, screens: ids }) => [title, ids]),
      [
        ["`.btn`: padding 12px → 16px", ["home", "about"]],
        ["`.card`: padding 12px → 16px", ["other"]],
      ],
    );
    assert.equal(screens[0]?.group, groups[0]?.id);
    assert.equal(screens[3]?.group, null);
  });

  test("a screen with one change more is another group: approving one does not approve the other", () => {
    const more = screen("b", {
      regions: [region(cause()), region(cause({ selector: "h1", change: "text", properties: [] }))],
    });
    const { groups } = groupScreens([screen("a"), more]);
    assert.equal(groups.length, 2);
    assert.match(groups.map(({ title }) => title).join("\n"), /, and 1 more change/);
  });

  test("an inserted band is told by its rows and what came", () => {
    const banner = cause({ selector: ".banner", change: "added", properties: [] });
    const bands = [{ kind: "inserted" as const, y: 0, height: 30, cause: banner }];
    const { groups } = groupScreens([screen("a", { regions: [], bands })]);
    assert.equal(groups[0]?.title, "Inserted 30 rows: `.banner`");
    assert.equal(groups[0]?.cause?.selector, ".banner");
  });

  test("without a cause the size of the places tells", () => {
    const { groups } = groupScreens([
      screen("a", { regions: [region(null)] }),
      screen("b", { regions: [region(null)] }),
      screen("c", { regions: [region(null, 91)] }),
    ]);
    assert.deepEqual(
      groups.map(({ screens }) => screens),
      [["a", "b"], ["c"]],
    );
    assert.equal(groups[0]?.title, "90 × 30 pixels changed");
  });

  test("its id is the same for the same pictures in any order, and lapses with new ones", () => {
    const id = (...screens: ScreenResult[]) => groupScreens(screens).groups[0]?.id;
    const [a, b] = [screen("a"), screen("b")];
    assert.match(id(a, b) ?? "", /^[0-9a-f]{16}$/);
    assert.equal(id(a, b), id(b, a));
    const redrawn = screen("b", { head: { file: "b.png", sha256: sha("b"), width: 1, height: 1 } });
    assert.notEqual(id(a, b), id(a, redrawn));
    assert.notEqual(id(a), id(a, b));
    assert.notEqual(id(a), id(screen("a", { regions: [region(cause({ selector: ".x" }))] })));
  });
});
