// What docs/browsers.md says of order, variables and flags is what is done.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { ARGUMENTS } from "../../../action/adapters/browser-arguments.ts";
import { FETCH_SETTING } from "../../../action/adapters/browser-embedded.ts";
import { findBrowser, SETTINGS } from "../../../action/adapters/browser-find.ts";
import { systemPlaces } from "../../../action/adapters/browser-places.ts";
import { planSite } from "../../../action/gates/visual/site/plan-site.ts";
import { parseConfig } from "../../../shared/config/parse.ts";

const text = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const page = text("docs/browsers.md");
const section = (heading: string): string => page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
const cells = (heading: string): string[] =>
  [...section(heading).matchAll(/^\| (`--[^|]+) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );

test("every variable that steers the search is told, and every one told does", () => {
  const told = [...section("Which one").matchAll(/`([A-Z]+_[A-Z_]+)(?:=1)?`/g)].map(([, name]) => name);
  assert.deepEqual(
    new Set(told),
    new Set([
      ...Object.values(SETTINGS),
      ...["CHROME_BIN", "CHROME_PATH", "PLAYWRIGHT_BROWSERS_PATH", FETCH_SETTING, "PROOFMARK_CACHE_DIR"],
    ]),
  );
  const named = systemPlaces({ CHROME_BIN: "/a", CHROME_PATH: "/b", PATH: "/c" }, "linux");
  assert.deepEqual(
    named.map(({ name }) => name.split(",")[0]),
    ["CHROME_BIN", "CHROME_PATH", "google-chrome"],
  );
});

test("the places of each step are in the order of the page", async () => {
  const { tried } = await findBrowser("chromium", { PATH: "/nowhere", HOME: "/nowhere" });
  const [onPath = "", playwright = "", embedded = ""] = tried;
  const at = (words: string): number => section("Which one").indexOf(words);
  const programs = onPath.split(" on PATH")[0]?.split(", ") ?? [];
  assert.ok(programs.length >= 7);
  for (const name of programs) assert.ok(at(`\`${name}\``) > 0, name);
  assert.match(playwright, /^Playwright's folder/);
  const [name = "", version = ""] = embedded.split(/[ :]/);
  assert.ok(at(`\`${name}\` ${version}`) > at("Playwright's"), embedded);
  assert.ok(at("Playwright's") > at(programs.at(-1) ?? ""));
});

test("each flag of ours has its row, and no other", () => {
  const plain = (flag: string): string =>
    flag.replace(/=.*imageAnimationPolicy/, "=…imageAnimationPolicy").replace(/(disable-features=).*/, "$1…");
  assert.deepEqual(new Set(cells("How it is started")), new Set(ARGUMENTS.chromium.map(plain)));
});

test("the version whose Firefox is asked for is the one that is brought", () => {
  const { version } = JSON.parse(text("node_modules/playwright-core/package.json")) as { version: string };
  assert.ok(page.includes(`playwright-core@${version} install --with-deps firefox`));
});

test("configs and steps of a workflow can be pasted", () => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
  const configs = blocks.filter((block) => block.startsWith("sites:"));
  const [steps = "", ...none] = blocks.filter((block) => !block.startsWith("sites:"));
  assert.deepEqual([configs.length, none], [1, []]);
  for (const config of configs) {
    const { gates, sites } = parseConfig(config, "browsers.md");
    const gate = gates.screens;
    assert.ok(gate);
    const planned = planSite({ files: [], programs: new Set(), sites }, gate);
    assert.ok("target" in planned && planned.target.conditions.engine === "firefox");
  }
  const runs = (parse(steps) as { run: string }[]).map(({ run }) => run);
  assert.equal(runs.length, 2);
  assert.ok(runs[1]?.startsWith(`echo "${SETTINGS.chromium}=`));
});
