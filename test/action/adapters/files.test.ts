import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, suite, test } from "node:test";
import { createFiles } from "../../../action/adapters/files.ts";

const files = createFiles();
let top = "";
let root = "";

before(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "files-test-")));
  root = join(top, "checkout");
  for (const path of [
    "report.xml",
    "app/[id]/out/a.xml",
    "app/[id]/out/b.xml",
    "packages/a/report.xml",
    "packages/b/report.xml",
    "packages/b/deep/er/report.xml",
    "node_modules/x/report.xml",
    ".git/report.xml",
    ".cache/report.xml",
    "a b (c)/{x}.xml",
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  writeFileSync(join(top, "secret"), "outside");
  symlinkSync(join(top, "secret"), join(root, "link-out"));
  symlinkSync("..", join(root, "folder-out"));
  symlinkSync("report.xml", join(root, "link-in"));
  symlinkSync("gone", join(root, "dangling"));
  symlinkSync("loop", join(root, "loop"));
  symlinkSync("/dev/zero", join(root, "device"));
  execFileSync("mkfifo", [join(root, "pipe")]);
});
after(() => rmSync(top, { recursive: true, force: true }));

const read = async (path: string, maxBytes = 1000) => {
  const bytes = await files.read(join(root, path), { maxBytes, within: root });
  return bytes === null ? null : Buffer.from(bytes).toString();
};

suite("read", () => {
  test("a file, a link that stays inside, and what is not there", async () => {
    assert.equal(await read("packages/a/report.xml"), "packages/a/report.xml");
    assert.equal(await read("link-in"), "report.xml");
    assert.equal(await read("gone.xml"), null);
    assert.equal(await read("dangling"), null);
    assert.equal(await read("report.xml/below"), null);
  });

  test("a relative path begins at `within`", async () => {
    const bytes = await files.read("report.xml", { maxBytes: 1000, within: root });
    assert.equal(Buffer.from(bytes ?? []).toString(), "report.xml");
  });

  const refused: [string, string][] = [
    ["link-out", "report-outside"],
    ["folder-out/secret", "report-outside"],
    ["../secret", "report-outside"],
    ["device", "report-outside"],
    ["pipe", "report-unreadable"],
    ["packages", "report-unreadable"],
    ["loop", "report-unreadable"],
  ];
  for (const [path, code] of refused) {
    test(`${path} is refused as ${code}`, { timeout: 2000 }, async () => {
      await assert.rejects(
        files.read(`${root}/${path}`, { maxBytes: 1000, within: root }),
        (error: Error) => {
          assert.equal(error.name, "ProblemError");
          assert.match(error.message, new RegExp(`\\[${code}\\]\n  → `));
          return true;
        },
      );
    });
  }

  test("a device is refused without `within` too", { timeout: 2000 }, async () => {
    await assert.rejects(files.read("/dev/zero", { maxBytes: 10 }), /\[report-unreadable\]/);
  });

  test("exactly the limit is read; one byte more, also one that comes while reading, is too large", async () => {
    writeFileSync(join(root, "sized"), "x".repeat(100));
    assert.equal((await read("sized", 100))?.length, 100);
    await assert.rejects(read("sized", 99), /larger than the 99 bytes that are read.*\[report-too-large\]/);
    // A file of unknown size: what stat says (0 bytes) is no measure of what there is to read.
    await assert.rejects(files.read("/proc/self/status", { maxBytes: 50 }), /\[report-too-large\]/);
  });

  test("a checkout reached through a link is no outside", async () => {
    symlinkSync(root, join(top, "alias"));
    const alias = join(top, "alias");
    const bytes = await files.read(join(alias, "report.xml"), { maxBytes: 100, within: alias });
    assert.equal(Buffer.from(bytes ?? []).toString(), "report.xml");
  });

  test("no permission is a problem to mend", {
    skip: process.getuid?.() === 0 && "root may read all",
  }, async () => {
    writeFileSync(join(root, "locked"), "");
    chmodSync(join(root, "locked"), 0);
    await assert.rejects(read("locked"), /\[report-unreadable\]/);
  });
});

suite("glob", () => {
  const cases: [string, string[]][] = [
    ["*.xml", ["report.xml"]],
    [
      "**/report.xml",
      ["packages/a/report.xml", "packages/b/deep/er/report.xml", "packages/b/report.xml", "report.xml"],
    ],
    ["packages/*/report.xml", ["packages/a/report.xml", "packages/b/report.xml"]],
    ["./packages/{a,b/deep/er}/*.xml", ["packages/a/report.xml", "packages/b/deep/er/report.xml"]],
    ["app/[id]/out/*.xml", ["app/[id]/out/a.xml", "app/[id]/out/b.xml"]],
    ["app/[id]/out/a.xml", ["app/[id]/out/a.xml"]],
    ["a b (c)/{x}.xml", ["a b (c)/{x}.xml"]],
    ["node_modules/*/report.xml", ["node_modules/x/report.xml"]],
    [".cache/*.xml", [".cache/report.xml"]],
    ["link-i*", ["link-in"]],
    ["folder-out/sec*", ["folder-out/secret"]],
    ["../*", []],
    ["/etc/*", []],
    ["packages", []],
    ["none/*.xml", []],
  ];
  for (const [pattern, expected] of cases) {
    test(pattern, async () => assert.deepEqual(await files.glob(pattern, root), expected));
  }
  test("a folder that is not there matches nothing", async () => {
    assert.deepEqual(await files.glob("**", join(root, "gone")), []);
  });
});

suite("write", () => {
  test("makes folders, replaces whole, leaves no draft; append adds", async () => {
    const path = join(top, "out/deep/report.json");
    await files.write(path, "first and long");
    await files.write(path, new TextEncoder().encode("second"));
    await files.append(path, "+");
    await files.append(join(top, "out/new/events.jsonl"), "1\n");
    assert.equal(readFileSync(path, "utf8"), "second+");
    assert.equal(readFileSync(join(top, "out/new/events.jsonl"), "utf8"), "1\n");
    assert.deepEqual(readdirSync(dirname(path)), ["report.json"]);
  });

  test("a reader never sees half of it", async () => {
    const path = join(top, "racing");
    const texts = ["a", "b"].map((letter) => letter.repeat(2_000_000));
    await files.write(path, texts[0] ?? "");
    const writing = Promise.all(texts.map((text) => files.write(path, text)));
    for (let i = 0; i < 20; i++) {
      const seen = await files.read(path, { maxBytes: 3_000_000 });
      assert.ok(texts.includes(Buffer.from(seen ?? []).toString()));
    }
    await writing;
  });

  test("what cannot be written is a problem to mend, and leaves no draft", async () => {
    mkdirSync(join(top, "full"));
    mkdirSync(join(top, "full/taken"));
    writeFileSync(join(top, "full/taken/x"), "");
    await assert.rejects(files.write(join(top, "full/taken"), "x"), /\[out-unwritable\]\n {2}→ /);
    await assert.rejects(files.write(join(top, "secret/below"), "x"), /\[out-unwritable\]/);
    assert.deepEqual(readdirSync(join(top, "full")), ["taken"]);
  });
});

test("stat tells kinds apart", async () => {
  appendFileSync(join(top, "stat"), "12345");
  const found = await files.stat(join(top, "stat"));
  assert.equal(found?.bytes, 5);
  assert.equal(found?.kind, "file");
  assert.ok(Math.abs((found?.modifiedMs ?? 0) - Date.now()) < 60_000);
  assert.equal((await files.stat(root))?.kind, "directory");
  assert.equal((await files.stat(join(root, "pipe")))?.kind, "other");
  assert.equal(await files.stat(join(top, "nothing")), null);
});

test("temporary folders are fresh, real, and go with all that is in them", async () => {
  const [one, two] = [await files.temporary("pm-"), await files.temporary("pm-")];
  assert.notEqual(one, two);
  assert.equal(realpathSync(one), one);
  await files.write(join(one, "a/b"), "x");
  await files.remove(one);
  await files.remove(one);
  await files.remove(two);
  assert.equal(await files.stat(one), null);
  await assert.rejects(files.remove("/"), /refusing to remove/);
});
