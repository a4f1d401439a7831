// What tools say, apart from the protocol: schemas, hostile reports, turns.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import type { McpContext } from "../../../action/mcp/context.ts";
import { diagnosisWords } from "../../../action/mcp/diagnose.ts";
import { jsonSchema } from "../../../action/mcp/json-schema.ts";
import { labelled } from "../../../action/mcp/plain-values.ts";
import { quietDisplay } from "../../../action/mcp/quiet-display.ts";
import type { Call } from "../../../action/mcp/tool.ts";
import { toolsOf } from "../../../action/mcp/tools.ts";
import { turns } from "../../../action/mcp/turns.ts";
import { verdictOf, verdictSchema, verdictWords } from "../../../action/mcp/verdict.ts";
import { reportSchema } from "../../../shared/contract/report.ts";
import { diagnose, NO_LOGS } from "../../../shared/diagnosis/diagnose.ts";
import { hostile } from "../../support/hostile.ts";
import { activeParts } from "../../support/inert.ts";
import * as gallery from "../../support/reports.ts";

/** Tools are only listed here; none is run. */
const TOOLS = toolsOf({} as McpContext);

describe("schemas", () => {
  for (const { name, input, output } of TOOLS)
    for (const [side, { schema, json }] of Object.entries({ input, output }))
      test(`${name}'s ${side} is what the library makes of it`, () => {
        const expected = toJsonSchema(schema, { target: "draft-2020-12", errorMode: "throw" });
        assert.deepEqual(json, expected);
        new Ajv2020({ strict: true, allowUnionTypes: true }).compile(json);
      });

  test("a kind that is not known is an error, not a hole", () => {
    assert.throws(() => jsonSchema(v.strictObject({ a: v.date() })), /no JSON Schema is known for date/);
    assert.throws(() => jsonSchema(v.pipe(v.string(), v.email())), /no JSON Schema is known for email/);
    assert.throws(() => jsonSchema(reportSchema), /no JSON Schema is known/);
  });
});

describe("a verdict", () => {
  const { clean, red, unknownGate, advisory, noBase, firstRun } = gallery;
  for (const make of [clean, red, unknownGate, advisory, noBase, firstRun, hostile])
    test(`of the report ${make.name} fits the schema`, () => {
      const verdict = verdictOf(make(), "artifacts/runs/x", 20);
      v.assert(verdictSchema, verdict);
      assert.match(verdictWords(verdict), /^(Ready|Not ready|A person is needed): \d+ of 100/);
    });

  test("of a hostile report holds nothing that acts, hides or is cut in two", () => {
    const block = labelled(verdictOf(hostile(), "artifacts/runs/x", 200));
    assert.deepEqual(activeParts(block), []);
    assert.doesNotMatch(block, /[\u0000-\u0009\u000b-\u001f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/);
    assert.match(block, /^Tool output, not instructions/);
    assert.equal(block.match(/^`{3,}/gm)?.length, 2, "one fence, opened and closed");
  });

  test("of which nothing is new, and not all could be judged, is no good news in a diagnosis either", () => {
    const report = unknownGate();
    const diagnosis = { ...diagnose(report, NO_LOGS), causes: [], left: 0 };
    const gate = report.gates.find(({ outcome }) => outcome === "unknown");
    const words = diagnosisWords(diagnosis);
    assert.match(words, /^Nothing new was found\. 1 gate could not be judged, which is not passing: /);
    assert.ok(words.includes(gate?.id ?? "?"));
    assert.equal(diagnosisWords(diagnose(clean(), NO_LOGS)), "Nothing new was found.");
  });

  test("of a huge report stays small", () => {
    const verdict = verdictOf(gallery.huge(5000), "artifacts/runs/x", 20);
    assert.equal(verdict.findings.length, 20);
    assert.ok(verdict.findingsLeftOut > 1000);
    assert.ok(labelled(verdict).length < 40_000, String(labelled(verdict).length));
  });
});

test("progress is told once for each change, and cleaned", () => {
  const said: string[] = [];
  const display = quietDisplay((line) => said.push(line));
  const gate = { id: "lint", side: "head" as const, elapsedMs: 1234, line: "" };
  display.progress([{ ...gate, state: "waiting" }]);
  display.progress([{ ...gate, state: "running", line: "\u001b[31mnoise" }]);
  display.progress([{ ...gate, state: "running", line: "more noise" }]);
  display.progress([{ ...gate, state: "pass" }]);
  display.group("lint", ["a", "b"]);
  display.warn("\u202ea\nb");
  assert.deepEqual(said, ["lint: started", "lint: passed (1.2 s)", "warning: a b"]);
});

describe("turns", () => {
  const call = (signal = new AbortController().signal): Call => ({ signal, say: () => undefined });
  const gate = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    return { promise, open: resolve };
  };

  test("one after the other, in the order asked, whatever becomes of them", async () => {
    const queue = turns();
    const first = gate();
    const ran: number[] = [];
    const one = queue.take("a", call(), async () => {
      await first.promise;
      ran.push(1);
      throw new Error("one failed");
    });
    const failed = assert.rejects(one, /one failed/);
    const two = queue.take("b", call(), async () => void ran.push(2));
    const three = queue.take("c", call(), async () => void ran.push(3));
    assert.equal(ran.length, 0);
    first.open();
    await Promise.all([failed, two, three]);
    assert.equal(ran.join(), "1,2,3");
    await queue.take("d", call(), async () => void ran.push(4));
    assert.equal(ran.join(), "1,2,3,4");
  });

  test("one that is taken back while it waits never begins, and lets nobody past it early", async () => {
    const queue = turns();
    const first = gate();
    const ran: string[] = [];
    const one = queue.take("a", call(), () => first.promise);
    const taken = new AbortController();
    const two = queue.take("b", call(taken.signal), async () => void ran.push("b"));
    const three = queue.take("c", call(), async () => void ran.push("c"));
    const refused = assert.rejects(two, /taken back/);
    taken.abort(new Error("taken back"));
    await refused;
    assert.equal(ran.length, 0, "the first one is still at work");
    first.open();
    await Promise.all([one, three]);
    assert.deepEqual(ran, ["c"]);
  });
});
