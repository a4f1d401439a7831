import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { createFiles } from "../../../../../action/adapters/files.ts";
import { type Approval, approveShots } from "../../../../../action/gates/visual/against/approve-shots.ts";
import { screenResult } from "../../../../../action/gates/visual/against/results.ts";
import { unstamped } from "../../../../../action/gates/visual/against/stamp.ts";
import type {
  PictureFile,
  Pictures,
  ScreenOutcome,
  ScreenResult,
} from "../../../../../shared/contract/pictures.ts";
import { blank, png } from "../../../../support/visual/pictures.ts";

const files = createFiles();
let folder: string;
const shot = png(blank(8, 8, 120));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "proofmark-approve-"));
  await writeIn("run/screens/web/a.head.png", shot);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeIn(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

const head = (file = "screens/web/a.head.png"): PictureFile => ({
  file,
  sha256: createHash("sha256").update(shot).digest("hex"),
  width: 8,
  height: 8,
});

const viewport = { name: "mobile", width: 375, height: 812 };
const screen = (id: string, outcome: ScreenOutcome, picture: PictureFile | null = head()): ScreenResult =>
  screenResult({ id, name: id, path: "/", viewport, scheme: "light" }, outcome, "As it is.", {
    head: picture,
  });

const PICTURES: Pictures = {
  ...{ against: "committed", browser: "Chromium 1", environment: "0123456789abcdef", moved: false },
  ...{ screens: [], groups: [], refused: [], obsolete: [], videos: [] },
};
const approve = (screens: ScreenResult[], more: Partial<Approval> & { obsolete?: string[] } = {}) =>
  approveShots(
    {
      root: join(folder, "repository"),
      runDirectory: join(folder, "run"),
      shots: "shots",
      pictures: { ...PICTURES, screens, obsolete: more.obsolete ?? [] },
      only: null,
      prune: false,
      ...more,
    },
    files,
  );
const everything = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test("what changed is written with the run's environment; written again it is the same file", async () => {
  const first = await approve([screen("a/mobile", "different")]);
  assert.deepEqual(first.written, [{ path: "shots/a/mobile.png", outcome: "different" }]);
  const read = unstamped(await readFile(join(folder, "repository/shots/a/mobile.png")));
  assert.equal(read.environment, "0123456789abcdef");
  assert.deepEqual(Buffer.from(read.png), Buffer.from(shot));
  const second = await approve([screen("a/mobile", "different")]);
  assert.deepEqual([second.written, second.unchanged], [[], ["shots/a/mobile.png"]]);
});

test("a screen that is unknown is refused, whatever its picture", async () => {
  const { refused, written } = await approve([screen("a", "unknown")]);
  assert.deepEqual([refused, written], [[{ id: "a", why: "As it is." }], []]);
});

test("a run that was made up writes and deletes nothing outside the folder of shots", async () => {
  await writeIn("secret.png", shot);
  await writeIn("repository/other.png", shot);
  const before = await everything();
  const odd = ["../a", "/a", "a/../../b", "", "a//b", ".git/hooks", "a\u0000b", "a\\b", "..", "C:b"];
  const { written, refused } = await approve(
    [
      ...odd.map((id) => screen(id, "different")),
      screen("outside", "different", head("../secret.png")),
      screen("other", "different", { ...head(), sha256: "0".repeat(64) }),
      screen("missing", "different", head("screens/web/none.png")),
    ],
    {
      prune: true,
      obsolete: ["other.png", "shots/../other.png", "../secret.png", "shots/a.txt", "shots/.png"],
    },
  );
  assert.deepEqual(written, []);
  assert.equal(refused.length, odd.length + 3);
  assert.deepEqual(await everything(), before);
});

test("a link among the shots that leads out of the repository is not followed", async () => {
  await writeIn("outside/mobile.png", shot);
  await writeIn("repository/shots/b/mobile.png", shot);
  await symlink(join(folder, "outside"), join(folder, "repository/shots/a"));
  const before = await readFile(join(folder, "outside/mobile.png"));
  const { written, refused, pruned } = await approve(
    [screen("a/mobile", "different"), screen("a/deep/mobile", "different"), screen("b/mobile", "different")],
    { prune: true, obsolete: ["shots/a/mobile.png"] },
  );
  assert.deepEqual([written.map(({ path }) => path), pruned], [["shots/b/mobile.png"], []]);
  assert.match(refused[0]?.why ?? "", /shots\/a\/mobile\.png would lead out of the repository, by a link/);
  assert.equal(refused.length, 2);
  assert.deepEqual(await readdir(join(folder, "outside")), ["mobile.png"]);
  assert.deepEqual(await readFile(join(folder, "outside/mobile.png")), before);
});

test("obsolete shots are listed, and deleted only when asked to; a glob holds for them too", async () => {
  const obsolete = ["shots/old/mobile.png", "shots/older/mobile.png", "shots/never-there.png"];
  for (const path of obsolete.slice(0, 2)) await writeIn(`repository/${path}`, shot);
  assert.deepEqual((await approve([], { obsolete })).obsolete, obsolete.slice(0, 2));
  assert.deepEqual((await approve([], { obsolete, prune: true, only: "old/*" })).pruned, [obsolete[0]]);
  assert.deepEqual((await approve([], { obsolete })).obsolete, [obsolete[1]]);
});

test("only screens that fit the glob are approved", async () => {
  const screens = [screen("docs/a/mobile", "different"), screen("home/mobile", "different")];
  const { written } = await approve(screens, { only: "docs/**" });
  assert.deepEqual(
    written.map(({ path }) => path),
    ["shots/docs/a/mobile.png"],
  );
});

test("a screen that looks as on the base has no picture; without a committed shot that is said", async () => {
  await writeIn("repository/shots/b.png", shot);
  const { uncommitted } = await approve([screen("a", "same", null), screen("b", "same", null)]);
  assert.deepEqual(uncommitted, ["a"]);
});

test("what looks the same is written where its committed shot is of another environment", async () => {
  await writeIn("repository/shots/b.png", shot);
  const screens = [screen("b", "same"), screen("c", "same", null)];
  assert.deepEqual((await approve(screens)).written, []);
  const pictures = { ...PICTURES, moved: true, screens };
  const { written, uncommitted } = await approve(screens, { pictures });
  assert.deepEqual(written, [{ path: "shots/b.png", outcome: "same" }]);
  assert.deepEqual(uncommitted, ["c"]);
});
