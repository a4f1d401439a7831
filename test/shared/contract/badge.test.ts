// The record of a badge: exactly two members, in every place that says so; and an id that is made in one way.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as v from "valibot";
import { createSecretScanner } from "../../../shared/adapters/secret-scan.ts";
import { BADGE_MOST_BYTES, badgeBody, badgeSchema, projectId } from "../../../shared/contract/badge.ts";
import { DATA_CONTRACT, type DataCategory } from "../../../shared/contract/data.ts";

const ID = "5b".repeat(32);
const categories: readonly DataCategory[] = DATA_CONTRACT;
const pattern = new RegExp(`^${categories.find(({ id }) => id === "badge")?.routes[0]?.pattern}$`);

test("a record is a project and a score, and nothing else", () => {
  for (const score of [0, 1, 9, 10, 99, 100]) {
    const body = badgeBody({ project: ID, score });
    assert.ok(v.is(badgeSchema, JSON.parse(body)), body);
    assert.match(body, pattern);
    assert.ok(Buffer.byteLength(body) <= BADGE_MOST_BYTES);
  }
});

const OTHERS: readonly [string, unknown][] = [
  ["one member more", { project: ID, score: 1, repository: "acme/shop" }],
  ["one less", { project: ID }],
  ["a score of text", { project: ID, score: "97" }],
  ["a part of a score", { project: ID, score: 97.5 }],
  ["a score above", { project: ID, score: 101 }],
  ["a score below", { project: ID, score: -1 }],
  ["no score", { project: ID, score: null }],
  ["a name for an id", { project: "acme/shop", score: 97 }],
  ["a longer id", { project: `${ID}0`, score: 97 }],
  ["an id in capitals", { project: ID.toUpperCase(), score: 97 }],
  ["an id and a line", { project: `${ID}\n`, score: 97 }],
  ["a list", [ID, 97]],
  ["nothing", null],
];
for (const [name, value] of OTHERS)
  test(`is refused by the schema and by the door: ${name}`, () => {
    assert.ok(!v.is(badgeSchema, value));
    assert.doesNotMatch(JSON.stringify(value), pattern);
  });

test("what an object has besides does not get into the body", () => {
  const wide = { project: ID, score: 97, repository: "acme/shop" };
  assert.equal(badgeBody(wide), `{"project":"${ID}","score":97}`);
});

test("a project's id is the SHA-256 of salt, colon, number", () => {
  const salt = "0f".repeat(32);
  const expected = createHash("sha256").update(`${salt}:1296269`).digest("hex");
  assert.equal(projectId(salt, "1296269"), expected);
  assert.notEqual(projectId("1f".repeat(32), "1296269"), expected);
  assert.notEqual(projectId(salt, "1296268"), expected);
});

test("no id is made of a salt that could be guessed, or of something else than a number", () => {
  for (const salt of ["", "salt", "0f".repeat(31), "0F".repeat(32)])
    assert.throws(() => projectId(salt, "1"), RangeError, salt);
  for (const id of ["", "0", "-1", "1.5", "acme/shop", "1\n", "1".repeat(20)])
    assert.throws(() => projectId("0f".repeat(32), id), RangeError, id);
});

test("a salt in a config is no secret to the gate that looks for them", async () => {
  const salt = createHash("sha256").update("a salt").digest("hex");
  const config = `badge:\n  publish: true\n  url: https://proofmark.example.com\n  salt: ${salt}\n`;
  assert.deepEqual(await createSecretScanner().scan(config, ".github/proofmark.yml"), []);
});
