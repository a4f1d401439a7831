import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { createFiles } from "../../../../../action/adapters/files.ts";
import {
  type CachePlace,
  readCachedBase,
  writeCachedBase,
} from "../../../../../action/gates/visual/against/base-cache.ts";
import type { BaseScreen } from "../../../../../action/gates/visual/against/base-screens.ts";
import { elementsOf, putShot } from "../../../../../action/gates/visual/against/shelf.ts";
import type { ElementRecord } from "../../../../../action/gates/visual/cause/element-record.ts";
import type { Screen } from "../../../../../action/gates/visual/site/site.ts";
import { blank, png } from "../../../../support/visual/pictures.ts";

const files = createFiles();
let folder: string;
let place: CachePlace;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "proofmark-shots-"));
  place = placeOf("a");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const LATER = Number.MAX_SAFE_INTEGER;
function placeOf(letter: string, startedMs = LATER): CachePlace {
  const top = `${folder}/cache/shots`;
  return { folder: `${top}/${letter.repeat(64)}`, top, key: letter.repeat(64), startedMs };
}

const RECORD: ElementRecord = {
  properties: ["color"],
  styles: [["red"]],
  elements: [
    {
      ...{ selector: "#a", key: "a", tag: "p", classes: "", parent: -1, style: 0, text: "hi", media: null },
      box: { x: 0, y: 0, width: 1, height: 1 },
    },
  ],
  cut: false,
};

const screenOf = (id: string): Screen => ({
  ...{ id, name: id, path: "/", element: null, scheme: "light", fullPage: true },
  viewport: { name: "mobile", width: 375, height: 812 },
  ...{ mask: [], ignore: [], waitFor: [], steps: [] },
});

async function baseScreen(id: string, level: number, more: Partial<BaseScreen> = {}): Promise<BaseScreen> {
  const picture = png(blank(8, 8, level));
  const shot = await putShot(
    {
      ...{ screen: screenOf(id), png: picture, width: 8, height: 8, elements: RECORD, masked: 1 },
      sha256: createHash("sha256").update(picture).digest("hex"),
      refused: new Map([["ads.example", 2]]),
      settled: "matched",
    },
    `${folder}/scratch`,
    files,
  );
  return { screen: shot.screen, shot, reason: null, again: null, confirmed: true, absent: false, ...more };
}

test("what was confirmed comes back, with its elements and its noise", async () => {
  const noisy = await baseScreen("b", 20);
  const screens = [await baseScreen("a", 10), { ...noisy, again: (await baseScreen("b", 21)).shot }];
  await writeCachedBase(place, screens, files);
  const read = await readCachedBase(place, files);
  assert.deepEqual(
    read?.all.map(({ id }) => id),
    ["a", "b"],
  );
  const [a, b] = [read?.shots.get("a"), read?.shots.get("b")];
  assert.equal(a?.shot?.sha256, screens[0]?.shot?.sha256);
  assert.equal(a?.confirmed, true);
  assert.equal(b?.again?.sha256, screens[1]?.again?.sha256);
  assert.deepEqual(await elementsOf(a?.shot ?? null, files), RECORD);
});

test("what was seen once, or not at all, is looked at again; a page the base does not have is known", async () => {
  const once = await baseScreen("once", 10, { confirmed: false });
  const failed = await baseScreen("failed", 11, { shot: null, confirmed: false });
  const absent = await baseScreen("absent", 12, { shot: null, absent: true });
  await writeCachedBase(place, [once, failed, absent], files);
  const read = await readCachedBase(place, files);
  assert.deepEqual(
    read?.all.map(({ id }) => id),
    ["once", "failed", "absent"],
  );
  assert.deepEqual([...(read?.shots.keys() ?? [])], ["absent"]);
});

test("what changed since the run began may be the work of its own gates", async () => {
  await writeCachedBase(place, [await baseScreen("a", 10)], files);
  assert.equal(await readCachedBase({ ...place, startedMs: 0 }, files), null);
});

test("a picture or a record that is not what the list says is not there", async () => {
  const { shot } = await baseScreen("a", 10);
  const screens = [await baseScreen("a", 10), await baseScreen("b", 20)];
  await writeCachedBase(place, screens, files);
  await writeFile(`${place.folder}/${shot?.sha256}.png`, png(blank(8, 8, 99)));
  assert.deepEqual([...((await readCachedBase(place, files))?.shots.keys() ?? [])], ["b"]);
  await rm(`${place.folder}/${shot?.elements}.json`);
  assert.deepEqual([...((await readCachedBase(place, files))?.shots.keys() ?? [])], []);
});

test("a list that is none is a miss", async () => {
  await writeCachedBase(place, [await baseScreen("a", 10)], files);
  const path = `${place.folder}/index.json`;
  const good = JSON.parse(await readFile(path, "utf8"));
  const [entry] = good.screens;
  for (const odd of [
    "",
    "null",
    "{",
    JSON.stringify({ ...good, key: "b".repeat(64) }),
    JSON.stringify({ ...good, schema: "proofmark.shots/v0" }),
    JSON.stringify({ ...good, more: 1 }),
    JSON.stringify({ ...good, screens: [entry, entry] }),
    JSON.stringify({
      ...good,
      screens: [{ ...entry, shot: { ...entry.shot, sha256: "../../../../etc/passwd" } }],
    }),
    JSON.stringify({ ...good, screens: [{ ...entry, shot: { ...entry.shot, width: -1 } }] }),
  ]) {
    await writeFile(path, odd);
    assert.equal(await readCachedBase(place, files), null, odd);
  }
});

test("a record whose parts do not belong together explains nothing", async () => {
  const { parseRecord } = await import("../../../../../action/gates/visual/against/stored-record.ts");
  assert.deepEqual(parseRecord(JSON.stringify(RECORD)), RECORD);
  const [element] = RECORD.elements;
  for (const odd of [
    { ...RECORD, elements: [{ ...element, style: 1 }] },
    { ...RECORD, elements: [{ ...element, parent: 0 }] },
    { ...RECORD, styles: [["red", "blue"]] },
    { ...RECORD, elements: [{ ...element, box: null }] },
    {},
  ])
    assert.equal(parseRecord(JSON.stringify(odd)), null);
  assert.equal(parseRecord("{"), null);
});

test("only so many bases are kept, this one always", async () => {
  for (const letter of "0123456789abcdef")
    await writeCachedBase(placeOf(letter), [await baseScreen("a", 10)], files);
  const left = await readdir(place.top);
  assert.equal(left.length, 12);
  assert.ok(left.includes("f".repeat(64)));
});
