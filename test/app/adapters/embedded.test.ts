import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openEmbedded } from "../../../app/adapters/embedded.ts";
import { readMigrations } from "../../../app/adapters/migrations.ts";

test("nobody but its owner gets to the database's files, whoever made the folders", async (t) => {
  const data = mkdtempSync(join(tmpdir(), "proofmark-embedded-"));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  // As `mkdir`, or a bind mount, leaves them; the files within are for everybody to write.
  chmodSync(data, 0o755);
  const folder = join(data, "database");
  mkdirSync(folder, { mode: 0o755 });
  const { store } = await openEmbedded({ folder, migrations: readMigrations() });
  await store.close();
  assert.equal((statSync(folder).mode & 0o777).toString(8), "700");
});
