import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHead, renderHead, sealed, withoutHead } from "../../../shared/comment/marker.ts";
import type { CommentState } from "../../../shared/comment/state.ts";
import { decodeState, encodeState, MAX_ENCODED } from "../../../shared/comment/state-text.ts";
import { HEAD } from "../../support/report-parts.ts";

const state: CommentState = {
  v: 2,
  stamp: { head: HEAD, run: 7, attempt: 2, startedAt: 1_790_000_000_000 },
  runs: [
    {
      head: HEAD,
      score: 49,
      conclusion: "continue",
      fresh: 3,
      signature: "0123456789abcdef",
      at: 1,
      failing: 3,
      failures: ["-_aB", "0123", "zzzz"],
    },
  ],
};
const head = renderHead("default", state);
const body = sealed(`${head}\n\n## Verdict`);
const read = { key: "default", state, edited: false };

test("what was written is read back, with either line end", () => {
  assert.deepEqual(parseHead(body), read);
  assert.deepEqual(parseHead(body.replaceAll("\n", "\r\n")), read);
  assert.deepEqual(parseHead(`${body}\n\n`), read);
  assert.deepEqual(parseHead(sealed(head)), read);
  assert.equal(withoutHead(`${head}\n\nbody`), "\nbody");
  assert.equal(withoutHead("no head\nbody"), "no head\nbody");
});

test("sealing is done once, and only to a body of ours", () => {
  assert.equal(sealed(body), body);
  assert.equal(sealed("no head"), "no head");
  assert.match(body, / seal=(?!0{16})[0-9a-f]{16} -->/);
});

const edits: Record<string, string> = {
  "a word": body.replace("Verdict", "verdict"),
  "a word more": `${body} Ready.`,
  "the key": body.replace("key=default", "key=other"),
  "the memory": body.replace(/v2 (\S+)/, `v2 ${encodeState({ ...state, runs: [] })}`),
  "the seal": body.replace(/seal=..../, "seal=0000"),
  "the whole seal, to that of a body never sealed": `${head}\n\n## Verdict`,
};
for (const [name, edited] of Object.entries(edits)) {
  test(`an edit of ${name} is noticed, and the memory is dropped`, () => {
    assert.notEqual(edited, body);
    assert.deepEqual(parseHead(edited)?.state, null);
    assert.equal(parseHead(edited)?.edited, true);
  });
}

test("a comment that version 1 wrote is read", () => {
  const entry = {
    head: HEAD.slice(0, 12),
    score: 49,
    conclusion: "continue",
    fresh: 3,
    signature: "0123456789abcdef",
    at: 1,
  };
  const old = Buffer.from(JSON.stringify({ v: 1, stamp: state.stamp, runs: [entry] })).toString("base64url");
  const written = `<!-- proofmark:comment v1 key=default -->\n<!-- proofmark:state v1 ${old} -->\n\ntext`;
  const upgraded = { ...entry, failing: 3, failures: [] };
  assert.deepEqual(parseHead(written), { ...read, state: { v: 2, stamp: state.stamp, runs: [upgraded] } });
  const spoilt = Buffer.from(JSON.stringify({ v: 1, stamp: state.stamp, runs: [{ ...entry, more: 1 }] }));
  assert.equal(decodeState(spoilt.toString("base64url"), "v1"), null);
  assert.equal(decodeState(old, "v2"), null, "under the other version's name it is none");
});

const copies: Record<string, string> = {
  quoted: head.replace(/^/gm, "> "),
  indented: ` ${head}`,
  "after a blank line": `\n${head}`,
  "after a word": `Look: ${head}`,
  "after a byte order mark": `\uFEFF${head}`,
  "of another version": head.replace("comment v1", "comment v2"),
  "of another product": head.replace("proofmark:comment", "proofmark:other"),
  "with a bad key": head.replace("key=default", "key=De fault"),
  "with something after the marker": head.replace("-->", "--> x"),
  "without its end": head.slice(0, 30),
  empty: "",
};
for (const [name, body] of Object.entries(copies)) {
  test(`a marker ${name} is none`, () => assert.equal(parseHead(body), null));
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const stampList = [HEAD, 7, 2, 1_790_000_000_000];
const runList = [HEAD, 49, 1, 3, "0123456789abcdef", 1, 3, "-_aB0123zzzz"];
const whole = { v: 2, s: stampList, r: [runList] };
const withRun = (at: number, value: unknown) => encode({ ...whole, r: [runList.with(at, value as string)] });
const spoilt: Record<string, string> = {
  missing: "",
  "not base64url": "a+/=",
  "not JSON": Buffer.from("{").toString("base64url"),
  "of another version": encode({ ...whole, v: 3 }),
  "with a key too many": encode({ ...whole, more: 1 }),
  "with a member too many": encode({ ...whole, r: [[...runList, 1]] }),
  "with a score out of range": withRun(1, 101),
  "with a conclusion that is none": withRun(2, 3),
  "with a moment that no date can hold": withRun(5, 9e12),
  "with failures cut in the middle": withRun(7, "-_aB012"),
  "with too many failures": withRun(7, "aaaa".repeat(25)),
  "with a head that is none": withRun(0, "main"),
  "with a stamp that is no number": encode({ ...whole, s: [HEAD, "9e99", 2, 1] }),
  "with too many runs": encode({ ...whole, r: Array(21).fill(runList) }),
  "too long": "A".repeat(MAX_ENCODED + 1),
};
test("what the spoilt ones are made of is whole", () => assert.deepEqual(decodeState(encode(whole)), state));
for (const [name, encoded] of Object.entries(spoilt)) {
  test(`a state ${name} is forgotten, the comment is still ours`, () => {
    const head = `<!-- proofmark:comment v1 key=default -->\n<!-- proofmark:state v2 ${encoded} seal=${"0".repeat(16)} -->`;
    const written = sealed(`${head}\ntext`);
    assert.equal(parseHead(written)?.key, "default");
    assert.equal(parseHead(written)?.state, null);
  });
}

const entryOf = (at: number, failures: number) => ({
  head: HEAD,
  score: 100,
  conclusion: "continue" as const,
  fresh: 20_000,
  signature: "f".repeat(16),
  at: 1_999_999_900 + at,
  failing: failures,
  failures: Array.from({ length: failures }, (_, index) => String(index).padStart(4, "A")),
});

test("twenty runs of a few failures each fit into 4 KB whole", () => {
  const runs = Array.from({ length: 25 }, (_, at) => entryOf(at, 5));
  assert.deepEqual(decodeState(encodeState({ ...state, runs }))?.runs, runs.slice(5));
});

test("twenty runs of many failures fit, the older ones without the single failures", () => {
  const runs = Array.from({ length: 20 }, (_, at) => entryOf(at, 24));
  const encoded = encodeState({ ...state, runs });
  assert.ok(encoded.length <= MAX_ENCODED);
  const read = decodeState(encoded)?.runs ?? [];
  assert.equal(read.length, 20);
  const full = read.filter(({ failures }) => failures.length === 24);
  assert.ok(full.length >= 10, `${full.length} whole`);
  assert.deepEqual(full, runs.slice(-full.length));
  assert.ok(read.every(({ failing }) => failing === 24));
});

test("what still finds no room goes from the old end", () => {
  const huge = {
    ...entryOf(0, 24),
    head: "f".repeat(64),
    fresh: Number.MAX_SAFE_INTEGER,
    failing: Number.MAX_SAFE_INTEGER,
    at: 8.64e12,
  };
  const encoded = encodeState({ ...state, runs: Array(20).fill(huge) });
  assert.ok(encoded.length <= MAX_ENCODED);
  const read = decodeState(encoded)?.runs ?? [];
  assert.ok(read.length > 10);
  assert.deepEqual(read.at(-1), huge);
});

test("a key that could not be read back is refused", () => {
  assert.throws(() => renderHead("a -->", state), RangeError);
});
