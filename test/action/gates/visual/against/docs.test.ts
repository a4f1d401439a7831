import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseArgs } from "node:util";
import { COMMANDS } from "../../../../../action/cli/commands.ts";
import { parseConfig } from "../../../../../shared/config/parse.ts";
import { SCREEN_OUTCOMES } from "../../../../../shared/contract/pictures.ts";
import { REASON_CODES } from "../../../../../shared/contract/report.ts";

const page = readFileSync(new URL("../../../../../docs/gates/visual.md", import.meta.url), "utf8");
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, text = ""]) => text,
  );
/** First cells of a table's rows, below a heading. */
const named = (heading: string): string[] => {
  const section = page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = ""]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
};

test("each config on the page is one", () => {
  const configs = blocks("yaml");
  assert.equal(configs.length, 2);
  for (const config of configs)
    assert.ok(Object.values(parseConfig(config, "visual.md").gates).some(({ kind }) => kind === "visual"));
});

test("each command on the page can be typed", () => {
  const lines = blocks("console").join("").trim().split("\n");
  assert.ok(lines.length >= 4);
  for (const line of lines) {
    const words = (line.split(" # ")[0] ?? "").trim().replaceAll("'", "").split(/\s+/);
    assert.deepEqual(words.slice(0, 2), ["npx", "proofmark"]);
    const [name = "", ...args] = words.slice(2);
    assert.ok(Object.hasOwn(COMMANDS, name), name);
    const { options, positionals } = COMMANDS[name as keyof typeof COMMANDS];
    parseArgs({ args, options, allowPositionals: positionals, strict: true });
  }
});

test("every outcome of a screen has its row, and every reason is one there is", () => {
  assert.deepEqual(new Set(named("Each screen")), new Set(SCREEN_OUTCOMES));
  const reasons = named("What is never green");
  assert.ok(reasons.length >= 10);
  for (const reason of reasons) assert.ok((REASON_CODES as readonly string[]).includes(reason), reason);
});
