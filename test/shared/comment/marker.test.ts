import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHead, renderHead, withoutHead } from "../../../shared/comment/marker.ts";
import { type CommentState, decodeState, encodeState, MAX_ENCODED } from "../../../shared/comment/state.ts";
import { HEAD } from "../../support/report-parts.ts";

const state: CommentState = {
  v: 1,
  stamp: { head: HEAD, run: 7, attempt: 2, startedAt: 1_790_000_000_000 },
  runs: [
    {
      head: HEAD.slice(0, 12),
      score: 49,
      conclusion: "continue",
      fresh: 3,
      signature: "0123456789abcdef",
      at: 1,
    },
  ],
};
const head = renderHead("default", state);

test("what was written is read back, with either line end", () => {
  assert.deepEqual(parseHead(`${head}\n\n## Verdict`), { key: "default", state });
  assert.deepEqual(parseHead(`${head}\n\nx`.replaceAll("\n", "\r\n")), { key: "default", state });
  assert.deepEqual(parseHead(head), { key: "default", state });
  assert.equal(withoutHead(`${head}\n\nbody`), "\nbody");
  assert.equal(withoutHead("no head\nbody"), "no head\nbody");
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
const spoilt: Record<string, string> = {
  missing: "",
  "not base64url": "a+/=",
  "not JSON": Buffer.from("{").toString("base64url"),
  "of another version": encode({ ...state, v: 2 }),
  "with a key too many": encode({ ...state, more: 1 }),
  "with a score out of range": encode({ ...state, runs: [{ ...state.runs[0], score: 101 }] }),
  "with a stamp that is no number": encode({ ...state, stamp: { ...state.stamp, run: "9e99" } }),
  "with too many runs": encode({ ...state, runs: Array(21).fill(state.runs[0]) }),
  "too long": "A".repeat(MAX_ENCODED + 1),
};
for (const [name, encoded] of Object.entries(spoilt)) {
  test(`a state ${name} is forgotten, the comment is still ours`, () => {
    const body = `<!-- proofmark:comment v1 key=default -->\n<!-- proofmark:state v1 ${encoded} -->\ntext`;
    assert.deepEqual(parseHead(body), { key: "default", state: null });
  });
}

test("twenty full entries fit into 4 KB, and larger ones are cut from the old end", () => {
  const entry = {
    head: "f".repeat(12),
    score: 100,
    conclusion: "continue" as const,
    fresh: 20_000,
    signature: "f".repeat(16),
    at: 1_999_999_999,
  };
  const runs = Array.from({ length: 25 }, (_, at) => ({ ...entry, at }));
  const decoded = decodeState(encodeState({ ...state, runs }));
  assert.deepEqual(
    decoded?.runs.map(({ at }) => at),
    Array.from({ length: 20 }, (_, index) => index + 5),
  );
  const huge = { ...entry, fresh: Number.MAX_SAFE_INTEGER, at: Number.MAX_SAFE_INTEGER };
  const encoded = encodeState({ ...state, runs: Array(20).fill(huge) });
  assert.ok(encoded.length <= MAX_ENCODED);
  assert.ok((decodeState(encoded)?.runs.length ?? 0) > 10);
});

test("a key that could not be read back is refused", () => {
  assert.throws(() => renderHead("a -->", state), RangeError);
});
