import assert from "node:assert/strict";
import { test } from "node:test";
import { createRedactor, scrubJson, scrubValue } from "../../shared/redact.ts";

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

test("every string of a value is masked, and nothing else touched", async () => {
  const value = { a: "x", b: [1, null, true, "", "x", { c: "x\0\0" }] };
  assert.deepEqual(await scrubValue(value, (text) => text.replaceAll("x", "y")), {
    a: "y",
    b: [1, null, true, "", "y", { c: "y\0\0" }],
  });
  assert.equal(await scrubValue(7, (text) => text), 7);
});

test("a mask that would reach from one string into the next leaves the structure alone", async () => {
  const value = { a: "x SECRET", b: ["BEGIN one", "two END"] };
  const greedy = (text: string) => text.replace("SECRET", "***").replace(/BEGIN[\s\S]*END/, "***");
  assert.deepEqual(await scrubValue(value, greedy), { a: "x ***", b: ["BEGIN one", "two END"] });
});

test("a document without secrets stays as it is to the byte", async () => {
  const document = '{ "a":\n"b" }';
  assert.equal(await scrubJson(document, (text) => text), document);
  assert.deepEqual(JSON.parse(await scrubJson(document, () => "***")), { a: "***" });
});

test("one call of the rules for a hundred thousand strings", async () => {
  let calls = 0;
  const value = Array.from({ length: 100_000 }, (_, index) => ({ message: `finding ${index}` }));
  await scrubValue(value, (text) => {
    calls += 1;
    return text;
  });
  assert.equal(calls, 1);
});
