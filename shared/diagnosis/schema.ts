// What an agent or a hurried person reads in place of the logs: causes, not findings. Fixed shape, nothing but these keys, every
// string bounded. All of it was written by the change or by tools run on it, and is labelled so.
import * as v from "valibot";
import { CONCLUSIONS, CONFIDENCES, OUTCOMES, REASON_CODES, TIERS } from "../contract/report.ts";
import { SEVERITIES } from "../contract/severity.ts";
import { BOUNDS, CAUSE_KINDS, DIAGNOSIS_LABEL, DIAGNOSIS_SCHEMA, WHY_LIKELY } from "./bounds.ts";

const text = (max: number, doc: string) => v.pipe(v.string(), v.maxLength(max), v.description(doc));
const count = (doc: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(doc));
const line = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const gateId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/));
const commit = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)));

const shownSchema = v.strictObject({
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/)),
  gate: gateId,
  rule: text(BOUNDS.rule, "Rule id, `test` for tests, `output` for lines of output"),
  path: v.nullable(text(BOUNDS.path, "Repository-relative")),
  line,
  test: v.nullable(text(BOUNDS.text, "The test's name")),
  message: text(BOUNDS.text, "In the tool's words"),
});

const likelySchema = v.strictObject({
  path: text(BOUNDS.path, "A file of this change"),
  score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  why: v.pipe(v.array(v.picklist(WHY_LIKELY)), v.maxLength(WHY_LIKELY.length)),
});

const logSchema = v.strictObject({
  file: v.nullable(text(BOUNDS.path, "Relative to the run's folder; null: of the finding itself")),
  from: v.nullable(count("First line, counted from 1")),
  to: v.nullable(count("Last line")),
  text: text(BOUNDS.log, "The shortest part that explains it; long lines are cut"),
});

export const causeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/), v.description("The same while the cause is the same")),
  kind: v.picklist(CAUSE_KINDS),
  title: text(BOUNDS.text, "The finding that says most"),
  severity: v.pipe(v.picklist(SEVERITIES), v.description("The gravest of its findings")),
  standing: v.picklist(["new", "new-indirect", "flaky"]),
  confidence: v.pipe(v.picklist(CONFIDENCES), v.description("The surest attribution among its findings")),
  gates: v.pipe(v.array(gateId), v.maxLength(BOUNDS.gates)),
  findings: count("Findings that it explains"),
  shown: v.pipe(v.array(shownSchema), v.maxLength(BOUNDS.shown)),
  likely: v.pipe(v.array(likelySchema), v.maxLength(BOUNDS.likely), v.description("Likeliest first")),
  reproduce: v.nullable(text(BOUNDS.command, "One command that shows it again")),
  log: v.nullable(logSchema),
});

export const diagnosisSchema = v.strictObject({
  schema: v.literal(DIAGNOSIS_SCHEMA),
  label: v.literal(DIAGNOSIS_LABEL),
  run: v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/)),
  head: commit,
  comparedWith: commit,
  conclusion: v.picklist(CONCLUSIONS),
  score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  bar: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  advisory: v.boolean(),
  counts: v.strictObject({
    new: count("On lines this change touched"),
    "new-indirect": count("On lines it did not touch"),
    flaky: count("Failed, then passed"),
    "pre-existing": count("There before"),
    fixed: count("Gone with this change"),
  }),
  loop: v.nullable(
    v.strictObject({
      kind: v.picklist(["repeating", "oscillating"]),
      times: count("Pushes"),
      since: count("Seconds since the epoch"),
      seconds: count("From the first push to the last"),
    }),
  ),
  tokens: v.nullable(
    v.strictObject({
      encoding: v.literal("o200k_base"),
      before: count("Of the logs of the gates that fail"),
      after: count("Of this document"),
      exact: v.pipe(v.boolean(), v.description("False: a part was counted and the rest reckoned from it")),
    }),
  ),
  gates: v.pipe(
    v.array(
      v.strictObject({
        id: gateId,
        outcome: v.picklist(OUTCOMES),
        tier: v.picklist(TIERS),
        hard: v.boolean(),
        reason: v.nullable(v.picklist(REASON_CODES)),
        reproduce: v.nullable(text(BOUNDS.command, "The gate's command, where it does not hold")),
      }),
    ),
    v.maxLength(BOUNDS.gates),
  ),
  causes: v.pipe(
    v.array(causeSchema),
    v.maxLength(BOUNDS.causes),
    v.description("What to look at first, first"),
  ),
  left: count("Causes that found no room"),
});
