// Text made to be slow to look through: no time limit of a gate covers reading, so each way must take linear time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isSecret } from "../../../action/gates/command/environment-rules.ts";
import { loaded, namedReader } from "../../../action/parsers/index.ts";
import { READ_LIMITS } from "../../../action/parsers/reader.ts";
import { fenced } from "../../../shared/render/markdown.ts";

const LONG = 100_000;
/** A quadratic way through LONG characters takes seconds, a linear one milliseconds. */
const MOST_MS = 1500;

async function read(format: string, text: string): Promise<void> {
  const reader = await loaded(namedReader(format));
  try {
    reader.read(new TextEncoder().encode(text), { root: "/r", cwd: "", limits: READ_LIMITS });
  } catch {
    // Refusing it is an answer too.
  }
}

const junit = (detail: string): string =>
  `<testsuite name="s">${`<testcase classname="a" name="b"><failure message="m">${detail}</failure></testcase>`.repeat(8)}</testsuite>`;
const go = (text: string): string =>
  [
    { Action: "run", Package: "p", Test: "T" },
    { Action: "output", Package: "p", Test: "T", Output: `x${text}y` },
    { Action: "fail", Package: "p", Test: "T" },
    { Action: "fail", Package: "p" },
  ]
    .map((event) => JSON.stringify(event))
    .join("\n");

const CASES: readonly [name: string, work: () => unknown][] = [
  ["blanks within a failure's text", () => read("junit", junit(`x${" ".repeat(LONG)}y`))],
  ["empty lines within a node error", () => read("junit", junit(`Error: x${"&#10;".repeat(LONG)}y`))],
  ["blanks within a go test's output", () => read("go-test", go(" ".repeat(LONG)))],
  ["empty lines in cargo's output", () => read("cargo", `x${"\n".repeat(LONG)}y`)],
  ["a variable of nothing but letters", () => isSecret("TEXT", "A".repeat(LONG))],
  ["empty lines within a fenced block", () => fenced(`x${"\n".repeat(LONG)}y`)],
];

for (const [name, work] of CASES)
  test(`${name}: no slower than it is long`, async () => {
    const since = performance.now();
    await work();
    const took = performance.now() - since;
    assert.ok(took < MOST_MS, `${Math.round(took)} ms`);
  });
