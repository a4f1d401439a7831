import assert from "node:assert/strict";
import { test } from "node:test";
import { createRedactor, mapStrings } from "../../shared/redact.ts";

const SECRET = 'p@ss/word+"<&> ü~1';
const redact = createRedactor([SECRET]);

const forms: Record<string, string> = {
  plain: SECRET,
  "as JSON": JSON.stringify({ a: SECRET }),
  "as JSON within JSON": JSON.stringify(JSON.stringify({ a: SECRET })),
  "as HTML": SECRET.replace(
    /[&<>"']/g,
    (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign]};`,
  ),
  "percent-encoded": encodeURIComponent(SECRET),
  "percent-encoded in lower case": encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase()),
  "as a form": new URLSearchParams({ a: SECRET }).toString(),
  hex: Buffer.from(SECRET).toString("hex"),
  HEX: Buffer.from(SECRET).toString("hex").toUpperCase(),
  base64: Buffer.from(SECRET).toString("base64"),
  base64url: Buffer.from(SECRET).toString("base64url"),
  "basic auth": Buffer.from(`x-access-token:${SECRET}`).toString("base64"),
  "base64 at offset 1": Buffer.from(`a${SECRET}tail`).toString("base64"),
  "base64 at offset 2": Buffer.from(`ab${SECRET}tail`).toString("base64"),
  "base64url at offset 2": Buffer.from(`ab${SECRET}tail`).toString("base64url"),
};

for (const [name, text] of Object.entries(forms)) {
  test(`a secret is masked ${name}`, () => {
    const masked = redact(`before ${text} after`);
    assert.match(masked, /^before .*\*\*\*.* after$/s);
    assert.ok(!masked.includes(text));
    // What is left of base64 are digits shared with neighbours: at most one byte at either side.
    const left = masked.replace(/^before | after$/g, "").replace("***", "");
    if (/base64|basic/.test(name)) {
      const decoded = Buffer.from(left, "base64").toString("latin1");
      assert.ok(!decoded.includes(SECRET.slice(2, 6)), decoded);
    }
  });
}

test("a key of several lines is masked as a whole, line by line, and joined", () => {
  const line = (digit: string) => digit.repeat(64);
  const pem = `-----BEGIN KEY-----\n${line("a")}\n${line("b")}\n-----END KEY-----\n`;
  const mask = createRedactor([pem]);
  assert.equal(mask(`x\n${pem}y`), "x\n***\ny");
  assert.equal(mask(pem.replaceAll("\n", "\r\n").trim()), "***");
  assert.equal(mask(`  12 | ${line("b")}`), "  12 | ***");
  assert.equal(mask(JSON.stringify({ pem })), '{"pem":"***\\n"}');
  assert.equal(mask("-----BEGIN KEY-----"), "-----BEGIN KEY-----", "the frame is no secret");
});

test("short values, blanks and the words of the comment's marker are left alone", () => {
  const marker = "<!-- proofmark:comment v1 key=default -->";
  const text = `true main 8080 ${marker}`;
  assert.equal(createRedactor(["true", "main", "", "8080", "proofmark", "comment"])(text), text);
  assert.equal(createRedactor([])(text), text);
});

test("the longer of two secrets is masked whole, and patterns in a secret mean nothing", () => {
  assert.equal(createRedactor(["secret", "secret-and-more"])("a secret-and-more b"), "a *** b");
  const dotted = createRedactor(["a.b*c(d)"]);
  assert.equal(dotted("a.b*c(d) aXbbbcd"), "*** aXbbbcd");
});

test("megabytes with many secrets take one pass", () => {
  const secrets = Array.from({ length: 40 }, (_, index) => `s3cret-${index}-${"x".repeat(index)}`);
  const text = "src/app.ts(12,3): error TS2322: Type 'string' is not assignable to type 'number'.\n".repeat(
    50_000,
  );
  const started = performance.now();
  assert.equal(createRedactor(secrets)(text), text);
  const took = performance.now() - started;
  assert.ok(took < 3_000, `4 MB took ${took} ms`);
});

test("mapStrings reaches every string and keeps the rest", async () => {
  const value = { a: "x", b: [1, null, true, "x", { c: "x" }], __proto__: null };
  assert.deepEqual(await mapStrings(value, (text) => text.toUpperCase()), {
    a: "X",
    b: [1, null, true, "X", { c: "X" }],
  });
});
