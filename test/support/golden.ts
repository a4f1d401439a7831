// Goldens are files to look at. `npm run golden` rewrites them; the difference is read in review.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = join(import.meta.dirname, "../golden");

/** `name` is a path below test/golden. A missing golden fails, so that a new one is looked at before it is kept. */
export function assertGolden(name: string, actual: string): void {
  const path = join(FOLDER, name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  let expected: string;
  try {
    expected = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`No golden ${name}; write it with \`npm run golden\` and look at it.`, { cause });
  }
  assert.equal(actual, expected, `differs from test/golden/${name}; \`npm run golden\` rewrites it`);
}
