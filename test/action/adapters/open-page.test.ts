import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openPage } from "../../../action/adapters/open-page.ts";

const skip = process.platform === "linux" ? false : "xdg-open is Linux's";

test("a page goes to the desktop's opener, and none is no problem", { skip }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "proofmark-test-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  assert.equal(await openPage("/r/report.html", { PATH: folder }), false);
  const told = join(folder, "told");
  await writeFile(join(folder, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > ${told}\n`);
  await chmod(join(folder, "xdg-open"), 0o755);
  assert.equal(await openPage("/r/a b/report.html", { PATH: folder }), true);
  for (let wait = 0; wait < 100; wait += 1) {
    const text = await readFile(told, "utf8").catch(() => "");
    if (text !== "") return assert.equal(text, "/r/a b/report.html");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail("the opener was not called");
});
