import assert from "node:assert/strict";
import { it } from "node:test";
import * as zlib from "node:zlib";
import { crc32, findKeys, formatKey, type Key, parseKey } from "../../../shared/keys/format.ts";

const KEY: Key = { mode: "live", id: "7Hq2mZx0LpTa", secret: "q8Zr1Kx5".repeat(5).concat("9Za") };
const text = formatKey(KEY);

it("is what the words say", () => {
  assert.match(text, /^pm_(live|test)_[0-9A-Za-z]{61}$/);
  assert.deepEqual(parseKey(text), KEY);
  assert.deepEqual(parseKey(formatKey({ ...KEY, mode: "test" })), { ...KEY, mode: "test" });
});

it("has the CRC-32 that everybody has", () => {
  assert.equal(crc32("123456789"), 0xcbf43926);
  for (const each of ["", "a", text]) assert.equal(crc32(each), zlib.crc32(each));
  const known = `pm_test_${"0".repeat(55)}`;
  let crc = zlib.crc32(known);
  let digits = "";
  for (let place = 0; place < 6; place++) {
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[crc % 62] + digits;
    crc = Math.floor(crc / 62);
  }
  assert.equal(formatKey({ mode: "test", id: "0".repeat(12), secret: "0".repeat(43) }), known + digits);
});

it("knows any one changed character", () => {
  for (let at = 0; at < text.length; at++) {
    const other = text[at] === "x" ? "y" : "x";
    assert.equal(parseKey(text.slice(0, at) + other + text.slice(at + 1)), null, `${at}`);
  }
  for (const bad of [
    "",
    ` ${text}`,
    `${text}\n`,
    text.slice(0, -1),
    `${text}0`,
    text.replace("live", "prod"),
  ])
    assert.equal(parseKey(bad), null, bad);
});

it("refuses to make what it could not read", () => {
  for (const bad of [{ id: "short" }, { secret: "a".repeat(44) }, { id: "7Hq2mZx0LpT-" }])
    assert.throws(() => formatKey({ ...KEY, ...bad }), RangeError);
});

it("finds whole keys in a text", () => {
  const parts = ["a=", text, `;pm_live_${"a".repeat(61)} "`, text, `" ${text}0 x`, text];
  const whole = parts.join("");
  const starts = [1, 3, 5].map((part) => parts.slice(0, part).join("").length);
  assert.deepEqual(
    findKeys(whole).map(({ start, end, key }) => ({ start, text: whole.slice(start, end), id: key.id })),
    starts.map((start) => ({ start, text, id: KEY.id })),
  );
});
