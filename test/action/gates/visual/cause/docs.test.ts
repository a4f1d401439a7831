// What docs/visual-causes.md says can be said is what is said.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { recordArgument } from "../../../../../action/gates/visual/cause/element-record.ts";
import { groupTitle } from "../../../../../action/gates/visual/cause/group-title.ts";
import { notations } from "../../../../../action/gates/visual/cause/notations.ts";
import { type Cause, causeSchema, type ScreenResult } from "../../../../../shared/contract/pictures.ts";

const page = readFileSync(new URL("../../../../../docs/visual-causes.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| `([a-z]+)` \| [^|]+ \| (`[^|]+) \|$/gm)].map(
  ([, change = "", title = ""]) => ({ change, title }),
);

test("each kind of change has its row", () => {
  assert.deepEqual(
    rows.map(({ change }) => change).toSorted(),
    causeSchema.entries.change.options.toSorted(),
  );
});

test("each example is what a group of that change is called", () => {
  const screen = { bands: [], regions: [], text: "" } as Pick<ScreenResult, "bands" | "regions" | "text">;
  for (const { change, title } of rows) {
    const selector = /^`([^`]+)`/.exec(title)?.[1] ?? "";
    const told = /(padding|left|width|text) "?([^"]+?)"? → "?([^"]+?)"?$/.exec(title);
    const [, name = "", before = "", after = ""] = told ?? [];
    const src = { name: "src", before: "/a.png", after: "/b.png" };
    const properties = told ? [{ name, before, after }] : change === "picture" ? [src] : [];
    const cause: Cause = { selector, change: change as Cause["change"], properties, files: [] };
    assert.equal(groupTitle(screen as ScreenResult, [cause]), title);
  }
});

test("numbers and notations are those of the code", () => {
  const { most, properties } = recordArgument(null, 1);
  assert.ok(page.includes(`${most.toLocaleString("en")} elements`));
  assert.match(page, /some eighty computed CSS properties/);
  assert.ok(Math.abs(properties.length - 80) <= 4, String(properties.length));
  for (const value of ["#3366ff", "16px"])
    for (const each of notations(value).filter((one) => /^#|rem|px|, /.test(one)))
      if (!each.startsWith(".")) assert.ok(page.includes(`\`${each}\``), each);
});
