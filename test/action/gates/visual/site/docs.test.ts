// What docs/sites.md shows can be pasted, and what it says of names is so.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { planSite } from "../../../../../action/gates/visual/site/plan-site.ts";
import { nameOfPath } from "../../../../../action/gates/visual/site/screen-name.ts";
import { screensOf } from "../../../../../action/gates/visual/site/screens.ts";
import { parseConfig } from "../../../../../shared/config/parse.ts";

const PAGE = readFileSync(new URL("../../../../../docs/sites.md", import.meta.url), "utf8");
const blocks = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");

test("each example is a whole config whose gate has a site, and screens of its own", () => {
  assert.ok(blocks.length >= 6);
  for (const block of blocks) {
    const config = parseConfig(block, "docs/sites.md");
    const looking = Object.values(config.gates).filter(({ kind }) => kind !== "command");
    assert.equal(looking.length, 1, block);
    for (const gate of looking) {
      const planned = planSite({ files: [], programs: new Set(), sites: config.sites }, gate);
      assert.ok("target" in planned, block);
      const made = screensOf(planned.target.discovery, [], "http://127.0.0.1:4173");
      assert.ok("screens" in made, "reason" in made ? made.reason.text : block);
    }
  }
});

test("names are made as the page says", () => {
  const told = [...PAGE.matchAll(/`(\/[^`]*)` is `([a-z0-9-]+)`/g)];
  assert.equal(told.length, 2);
  for (const [, path = "", name = ""] of told) assert.equal(nameOfPath(path), name, path);
});
