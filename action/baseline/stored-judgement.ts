// Loaded only when a stored baseline is read: the schema library is not needed to start the first gate.
import * as v from "valibot";
import { findingSchema, gateSchema, REASON_CODES } from "../../shared/contract/report.ts";
import type { Judgement } from "../gates/gate.ts";

const { source, rule, path, line, column, endLine, severity } = findingSchema.entries;
const rawFindingSchema = v.strictObject({
  source,
  rule,
  // Unlike in a report, nothing has been shortened yet.
  message: v.string(),
  detail: v.nullable(v.string()),
  path,
  line,
  column,
  endLine,
  test: v.nullable(v.string()),
  severity,
});

const testSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  suite: v.nullable(v.string()),
  path: v.nullable(v.string()),
  line: v.nullable(v.number()),
  status: v.picklist(["passed", "failed", "skipped"]),
  flaky: v.boolean(),
  message: v.nullable(v.string()),
  detail: v.nullable(v.string()),
  durationMs: v.nullable(v.number()),
});

const storedSchema = v.strictObject({
  schema: v.string(),
  key: v.string(),
  judgement: v.strictObject({
    outcome: v.picklist(["pass", "fail"]),
    reason: v.nullable(v.strictObject({ code: v.picklist(REASON_CODES), text: v.string() })),
    failing: v.boolean(),
    findings: v.array(rawFindingSchema),
    tests: v.array(testSchema),
    counts: gateSchema.entries.tests,
    formats: v.array(v.string()),
    exit: v.nullable(v.strictObject({ code: v.nullable(v.number()), signal: v.nullable(v.string()) })),
  }),
});

/** Null for whatever is not a baseline of exactly this key. */
export function parseBaseline(text: string, expected: { schema: string; key: string }): Judgement | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(storedSchema, value);
  if (!parsed.success) return null;
  const { schema, key, judgement } = parsed.output;
  return schema === expected.schema && key === expected.key ? judgement : null;
}
