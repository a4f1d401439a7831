import assert from "node:assert/strict";
import { test } from "node:test";
import { parseReport, reportFromBytes } from "../../../shared/contract/parse.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { finding, report } from "../../support/report-parts.ts";
import { advisory, clean, firstRun, noBase, red, unknownGate } from "../../support/reports.ts";

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const said = (read: () => unknown): ProblemError => {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof ProblemError, String(error));
    return error;
  }
  assert.fail("was read");
};

for (const make of [clean, red, unknownGate, advisory, noBase, firstRun]) {
  test(`the report "${make.name}" survives the wire`, () => {
    const original = make();
    assert.deepEqual(reportFromBytes(bytes(original)), original);
  });
}

test("what checklists asked of the run survives the wire, and a report without it is whole", () => {
  const proofs = [{ kind: "test", name: "auth > login works", result: "missing" }] as const;
  const original = report({ proofs: [...proofs] });
  assert.deepEqual(reportFromBytes(bytes(original)), original);
  assert.equal(reportFromBytes(bytes(report())).proofs, undefined);
});

const spoilt: Record<string, [(good: ReturnType<typeof report>) => unknown, RegExp]> = {
  "an unknown key": [(good) => ({ ...good, run: { ...good.run, more: 1 } }), /`run\.more`/],
  "a score out of range": [
    (good) => ({ ...good, verdict: { ...good.verdict, score: 101 } }),
    /`verdict\.score`/,
  ],
  "a path in an array": [
    (good) => ({
      ...good,
      findings: [
        finding({ gate: "lint", message: "m" }),
        { ...finding({ gate: "lint", message: "m" }), line: 0 },
      ],
    }),
    /`findings\.1\.line`/,
  ],
  "a proof of another kind": [
    (good) => ({ ...good, proofs: [{ kind: "word", name: "x", result: "passed" }] }),
    /`proofs\.0\.kind`/,
  ],
  "a proof with another result": [
    (good) => ({ ...good, proofs: [{ kind: "gate", name: "x", result: "pass" }] }),
    /`proofs\.0\.result`/,
  ],
  "too many proofs": [
    (good) => ({ ...good, proofs: Array(1_001).fill({ kind: "gate", name: "x", result: "passed" }) }),
    /`proofs`/,
  ],
  "a missing key": [({ notes: _, ...rest }) => rest, /`notes`/],
  "a text too long": [
    (good) => ({ ...good, findings: [finding({ gate: "lint", message: "m".repeat(2_001) })] }),
    /`findings\.0\.message`/,
  ],
  "a prototype": [
    (good) => JSON.parse(JSON.stringify(good).replace("{", '{"__proto__":{"x":1},')),
    /__proto__/,
  ],
};
for (const [name, [spoil, pattern]] of Object.entries(spoilt)) {
  test(`${name} is a problem with its path`, () => {
    const error = said(() => parseReport(spoil(report({ findings: [] })), "runs/x/report.json"));
    assert.match(error.message, pattern);
    assert.match(error.message, /^runs\/x\/report\.json: .*\[report-unreadable\]/);
  });
}

test("all problems are told at once, but no more than a screenful", () => {
  const good = report({});
  const two = said(() => parseReport({ ...good, verdict: { ...good.verdict, score: -1, bar: 101 } }));
  assert.equal(two.problems.length, 2);
  const many = said(() => parseReport({ ...good, findings: Array(500).fill({}) }));
  assert.equal(many.problems.length, 21);
  assert.match(many.problems[20]?.message ?? "", /^\d+ more/);
});

const documents: [string, Uint8Array, RegExp][] = [
  ["nothing", new Uint8Array(), /report-empty/],
  ["half a document", bytes(report({})).subarray(0, 100), /not JSON in UTF-8/],
  ["broken UTF-8", Uint8Array.of(0x22, 0xff, 0x22), /not JSON in UTF-8/],
  ["another document", bytes({ schema: "ctrf" }), /not a Proofmark report/],
  ["a list", bytes([]), /not a Proofmark report/],
  ["null", bytes(null), /not a Proofmark report/],
  ["a later version", bytes({ schema: "proofmark.report/v2" }), /proofmark\.report\/v2; this version reads/],
  ["too many bytes", new Uint8Array(80 * 1024 * 1024 + 1), /report-too-large/],
];
for (const [name, document, pattern] of documents) {
  test(`${name} is one clear problem`, () => {
    const error = said(() => reportFromBytes(document));
    assert.equal(error.problems.length, 1);
    assert.match(error.message, pattern);
  });
}
