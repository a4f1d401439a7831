import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { renderDataContract } from "../../../scripts/data-page.ts";
import { DATA_CONTRACT, type DataCategory, ONLY_DURING } from "../../../shared/contract/data.ts";

const categories: readonly DataCategory[] = DATA_CONTRACT;

test("by default nothing goes to anyone but the user's own GitHub", () => {
  for (const { id, to, consent } of categories) {
    if (to !== "github") assert.equal(consent, "opt-in", id);
  }
});

test("each category has an id of its own, and a route exactly when it passes the door", () => {
  assert.equal(new Set(categories.map(({ id }) => id)).size, categories.length);
  for (const { id, way, routes } of categories) assert.equal(routes.length > 0, way === "door", id);
});

test("no route to GitHub's API leaves the run's own repository or its owner's teams, and none takes free text in its address", () => {
  for (const { path, query, host } of categories.flatMap(({ routes }) => routes)) {
    if (host === "api") assert.match(path, /^\/(?:repos\/\{owner\}\/\{repo\}|orgs\/\{owner\})(?:\/|$)/);
    // Addresses that the service itself hands out.
    if (host === "blob" || host === "figma-images") continue;
    assert.ok(!path.includes("{any}"), path);
    assert.ok(query !== null, path);
  }
});

test("routes that are not restricted are open only during an upload", () => {
  for (const { id, routes } of categories) {
    const free = routes.some(({ query, path }) => query === null || path.includes("{any}"));
    if (free)
      assert.ok(
        [...ONLY_DURING].some((open) => open === id),
        id,
      );
  }
});

test("docs/data-contract.md is what the contract says; `npm run docs` writes it", () => {
  assert.equal(readFileSync("docs/data-contract.md", "utf8"), renderDataContract());
});
