import assert from "node:assert/strict";
import { test } from "node:test";
import { stamped, unstamped } from "../../../../../action/gates/visual/against/stamp.ts";
import { decodePng } from "../../../../../action/gates/visual/pixels/png-decode.ts";
import { readPng } from "../../../../../action/gates/visual/pixels/png-file.ts";
import { blank, png } from "../../../../support/visual/pictures.ts";
import { chunk, headerChunk, rgb, SIGNATURE } from "../../../../support/write-png.ts";

const shot = png(blank(20, 10, 200));
const environment = "0123456789abcdef";

test("a stamp comes back, and without it the file is the shot again", () => {
  const file = stamped(shot, environment);
  const read = unstamped(file);
  assert.equal(read.environment, environment);
  assert.deepEqual(Buffer.from(read.png), Buffer.from(shot));
});

test("a stamped shot is a picture like any other", () => {
  readPng(stamped(shot, environment));
  assert.deepEqual(decodePng(stamped(shot, environment)).data, decodePng(shot).data);
});

test("a shot without a stamp is of no known environment", () => {
  assert.equal(unstamped(shot).environment, null);
  assert.deepEqual(unstamped(shot).png, shot);
});

const withText = (type: string, text: string): Uint8Array =>
  Buffer.concat([
    SIGNATURE,
    headerChunk(rgb(2, 2)),
    chunk(type, Buffer.from(text, "latin1")),
    shot.subarray(33),
  ]);

test("only a whole stamp of our own counts", () => {
  for (const file of [
    withText("tEXt", `proofmark\0environment=${environment}0`),
    withText("tEXt", "proofmark\0environment=0123456789ABCDEF"),
    withText("tEXt", `Comment\0environment=${environment}`),
    withText("zTXt", `proofmark\0environment=${environment}`),
    withText("tEXt", `proofmark\0environment=${environment}\n`),
    Uint8Array.of(),
    shot.subarray(0, 34),
    Buffer.concat([shot.subarray(0, 33), Buffer.from([0xff, 0xff, 0xff, 0xff]), Buffer.alloc(30)]),
  ]) {
    assert.equal(unstamped(file).environment, null);
    assert.deepEqual(Buffer.from(unstamped(file).png), Buffer.from(file));
  }
  const bent = Buffer.from(stamped(shot, environment));
  bent[33 + 30] = (bent[33 + 30] as number) ^ 1;
  assert.equal(unstamped(bent).environment, null, "its checksum is wrong");
});
