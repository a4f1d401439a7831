import assert from "node:assert/strict";
import { test } from "node:test";
import { findSecrets, scrubPatterns } from "../../../shared/adapters/secret-patterns.ts";
import { formatKey } from "../../../shared/keys/format.ts";

// Put together here, so that no scanner takes this file for a leak.
const GITHUB = ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_");
const NPM = ["npm", "a1B2".repeat(9)].join("_");
const key = (...words: string[]) => ["-----", ...words, "-----"].join("");
const PEM = [
  key("BEGIN RSA PRIVATE KEY"),
  ...Array(5).fill("MIIEowIBAAKCAQEAy8Dbv8prpJ0kKhlGeJYozo2t60EG8L0561g13R29LvMR5hy9"),
  key("END RSA PRIVATE KEY"),
].join("\n");

test("secrets are found where they are", async () => {
  const text = `token ${GITHUB} and ${NPM}.`;
  const found = await findSecrets(text);
  assert.deepEqual(
    found.map(({ start, end }) => text.slice(start, end)),
    [GITHUB, NPM],
  );
  assert.match(found[0]?.rule ?? "", /^github\//);
});

test("and masked, a key of several lines as a whole", async () => {
  assert.equal(await scrubPatterns(`a ${GITHUB} b\n${PEM}\nc`), "a *** b\n***\nc");
});

test("ordinary text stays as it is", async () => {
  const text = `commit 3f2a9c1d8e7b6a5f4c3d2e1f0a9b8c7d6e5f4a3b\nsrc/app.ts(1,2): error TS2322\n${"x".repeat(200)}\n`;
  assert.equal(await scrubPatterns(text), text);
  assert.equal(await scrubPatterns(""), "");
});

test("an AWS key is masked to its last letter, its id too", async () => {
  const id = ["AKIA", "QYLPMN5HHHFPZAM2"].join("");
  const secret = ["wJalrXUtnFEMI/K7MDENG", "bPxRfiCYzzzzabcdEF"].join("/");
  assert.equal(secret.length, 40);
  assert.equal(await scrubPatterns(`id ${id}\nAWS_SECRET_ACCESS_KEY = ${secret}\nend`), "id ***\n***\nend");
});

test("comments that tell the rules to look away are not heeded: whoever writes the text would write them too", async () => {
  for (const comment of ["// secretlint-disable-line", "/* secretlint-disable */"]) {
    const { length } = await findSecrets(
      `${comment} ${GITHUB} ${comment}\n/* secretlint-disable */\n${NPM}\n`,
    );
    assert.equal(length, 2, comment);
  }
});

test("Proofmark's own keys are masked", async () => {
  const own = formatKey({ mode: "test", id: "a1B2c3D4e5F6", secret: "x9Y8z7".repeat(7).concat("Q") });
  assert.equal(await scrubPatterns(`key ${own}.`), "key ***.");
});

test("a scan leaves nothing behind that would grow with each", async () => {
  for (let time = 0; time < 50; time += 1) await scrubPatterns(`a text of some length, number ${time}`);
  assert.equal(performance.getEntries().length, 0);
});
