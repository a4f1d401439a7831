// Copies of the embedded database: whole or not there, as many as were asked for, and good for a database with the same rows.
import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import {
  copiesFolder,
  databaseFolder,
  newestCopy,
  restoreCopy,
  writeCopy,
} from "../../../app/adapters/copies.ts";
import { openEmbedded } from "../../../app/adapters/embedded.ts";
import { readMigrations } from "../../../app/adapters/migrations.ts";
import { writeDurably } from "../../../app/adapters/write-durably.ts";
import { writeCursor } from "../../../app/store/cursors.ts";
import { temporaryFolder } from "../../support/app-process.ts";

const migrations = readMigrations();
const codeOf = (error: unknown) => (error as { problems: { code: string }[] }).problems[0]?.code;

test("written, restored into an empty folder, and the rows are there", async () => {
  const data = await temporaryFolder();
  const source = await openEmbedded({ folder: databaseFolder(data), migrations });
  await source.store.system((tx) => writeCursor(tx, "kept", { here: "before the copy" }));
  const { path, bytes } = await writeCopy(source, { data, keep: 2, now: Date.now() });
  await source.store.system((tx) => writeCursor(tx, "late", { here: "after it" }));
  await source.store.close();
  assert.equal(statSync(path).size, bytes);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.ok(Math.abs((newestCopy(data) ?? 0) - Date.now()) < 60_000);

  const other = await temporaryFolder();
  await restoreCopy(path, { data: other, migrations });
  const restored = await openEmbedded({ folder: databaseFolder(other), migrations });
  const rows = await restored.store.system((tx) => tx.query("select name, value from system.cursor"));
  assert.deepEqual(rows, [{ name: "kept", value: { here: "before the copy" } }]);
  await restored.store.close();

  await assert.rejects(restoreCopy(path, { data: other, migrations }), (error) => {
    assert.equal(codeOf(error), "data-folder-unusable", "what is there is not written over");
    return true;
  });
});

test("a copy that is taken while rows are written has whole transactions, and all that were answered before", async () => {
  const data = await temporaryFolder();
  const { store, dump } = await openEmbedded({ folder: null, migrations });
  let answered = 0;
  let halted = false;
  const writing = [1, 2, 3].map(async (writer) => {
    while (!halted) {
      await store.system(async (tx) => {
        for (const half of [1, 2])
          await tx.query("insert into system.cursor (name, value) values ($1, 'null')", [
            `${writer} ${answered} ${half} ${Math.random()}`,
          ]);
      });
      answered += 1;
    }
  });
  while (answered < 50) await new Promise((resolve) => setTimeout(resolve, 5));
  const before = answered;
  const { path } = await writeCopy({ dump }, { data, keep: 1, now: Date.now() });
  const after = answered;
  halted = true;
  await Promise.all(writing);
  await store.close();
  await restoreCopy(path, { data, migrations });
  const restored = await openEmbedded({ folder: databaseFolder(data), migrations });
  const [row] = await restored.store.system((tx) =>
    tx.query<{ count: number; broken: number }>(
      "select count(*) as count, count(*) filter (where n <> 2) as broken from (select count(*) as n from system.cursor group by split_part(name, ' ', 1), split_part(name, ' ', 2)) pairs",
    ),
  );
  await restored.store.close();
  assert.equal(row?.broken, 0, "half a transaction");
  assert.ok(
    (row?.count ?? 0) >= before && (row?.count ?? 0) <= after + 3,
    `${before} ≤ ${row?.count} ≤ ${after}`,
  );
});

test("what is no copy, or cut off, leaves nothing behind", async () => {
  const data = await temporaryFolder();
  const whole = gzipSync(Buffer.alloc(100_000, "not a tar"));
  const cut = join(data, "cut.tar.gz");
  writeFileSync(cut, whole);
  truncateSync(cut, whole.length - 10);
  const other = join(data, "other.tar.gz");
  writeFileSync(other, whole);
  for (const path of [join(data, "missing.tar.gz"), cut, other])
    await assert.rejects(restoreCopy(path, { data, migrations }), (error) => {
      assert.equal(codeOf(error), "copy-unreadable", path);
      return true;
    });
  assert.ok(!existsSync(databaseFolder(data)));
  assert.deepEqual(readdirSync(data).sort(), ["cut.tar.gz", "other.tar.gz"]);
});

test("only the newest are kept, and nobody else's files are taken away", async () => {
  const data = await temporaryFolder();
  mkdirSync(copiesFolder(data));
  writeFileSync(join(copiesFolder(data), "before-upgrade.tar.gz"), "mine");
  writeFileSync(join(copiesFolder(data), "x.tar.gz.abcdef.partial"), "of a process that was killed");
  const dump = async () => new Uint8Array([1, 2, 3]);
  for (let hour = 0; hour < 5; hour += 1)
    await writeCopy({ dump }, { data, keep: 3, now: Date.UTC(2026, 10, 21, 10 + hour) });
  assert.deepEqual(readdirSync(copiesFolder(data)).sort(), [
    "before-upgrade.tar.gz",
    ...[12, 13, 14].map((hour) => `proofmark-2026-11-21T${hour}-00-00-000Z.tar.gz`),
  ]);
});

test("a file is written once where it is to be written once", async () => {
  const path = join(await temporaryFolder(), "once");
  writeDurably({ path, content: "first", existing: "refuse" });
  assert.throws(() => writeDurably({ path, content: "second", existing: "refuse" }), { code: "EEXIST" });
  assert.equal(readFileSync(path, "utf8"), "first");
  writeDurably({ path, content: "third", existing: "replace" });
  assert.equal(readFileSync(path, "utf8"), "third");
  assert.deepEqual(readdirSync(join(path, "..")), ["once"]);
});
