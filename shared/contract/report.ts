// The one versioned document. Comment, check, summary, annotations, page, SARIF, badge and baseline are renderings of it.
// Types are inferred from the schema, so that the published JSON Schema, the parser and the compiler cannot disagree.
// Import this module for types only on the hot path; `parse.ts` is where the schema is run.
import * as v from "valibot";
import { LIMITS } from "./limits.ts";
import { picturesSchema } from "./pictures.ts";
import { SEVERITIES } from "./severity.ts";

export { LIMITS };

export const REPORT_SCHEMA = "proofmark.report/v1";

const text = (max: number, doc: string) => v.pipe(v.string(), v.maxLength(max), v.description(doc));
const count = (doc: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(doc));
const milliseconds = (doc: string) => v.pipe(v.number(), v.minValue(0), v.description(doc));
const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/), v.description("A git commit id"));
const gateId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/),
  v.description("The gate's id in the config"),
);

export const GATE_KINDS = [
  "command",
  "coverage",
  "visual",
  "design",
  "motion",
  "benchmark",
  "scope",
  "tampering",
  "secrets",
  "checklist",
  "owners",
  "intent",
] as const;
export const TIERS = ["git", "executed"] as const;
export const OUTCOMES = ["pass", "fail", "skipped", "unknown"] as const;
export const STATES = ["new", "new-indirect", "pre-existing", "fixed"] as const;
export const CONFIDENCES = ["exact", "high", "medium", "low"] as const;
export const CONCLUSIONS = ["ready", "continue", "blocked"] as const;

/** Why a gate was skipped or could not be evaluated. `unknown` codes are never green. */
export const REASON_CODES = [
  // skipped
  "tool-missing",
  "no-files",
  "disabled",
  "not-selected",
  "not-applicable",
  "other-shard",
  // unknown
  "report-missing",
  "report-empty",
  "report-unreadable",
  "report-outside",
  "report-too-large",
  "timeout",
  "killed",
  "cancelled",
  "setup-failed",
  "not-started",
  "needs-failed",
  "no-comparison",
  "crashed",
  "base-unavailable",
  "server-failed",
  "browser-missing",
  "browser-died",
  "unsettled",
  "not-shown",
  "screens-missing",
  "reference-missing",
  "update-in-ci",
  "shard-missing",
  "shards-disagree",
  "change-unreadable",
  "declaration-unreadable",
  "approval-unknown",
  // fail
  "new-findings",
  "command-failed",
  // pass
  "only-pre-existing",
  "clean",
  "approved",
] as const;

/** The pass of the matcher that paired a finding with the base, from surest to weakest; see docs/how-blame-works.md. */
export const MATCHED_BY = [
  "line",
  "line-message",
  "line-rule",
  "text",
  "block",
  "block-weighted",
  "order",
  "masked-in-file",
  "masked-anywhere",
  "test-identity",
  "test-renamed",
  "output-lines",
  "diff-only",
  "pixels",
  "none",
] as const;

export const reasonSchema = v.strictObject({
  code: v.picklist(REASON_CODES),
  text: text(LIMITS.message, "One sentence a person can act on"),
});

const login = text(64, "Login on GitHub");
const moment = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40));

export const findingSchema = v.strictObject({
  gate: gateId,
  source: v.pipe(
    v.picklist(["tool", "test", "output", "gate"]),
    v.description("What spoke: a linter or compiler, a test, raw output lines, or the gate itself"),
  ),
  rule: text(LIMITS.short, "Rule id, `test` for tests, `output` for opaque lines"),
  message: text(LIMITS.message, "What is wrong, in the tool's words"),
  detail: v.nullable(text(LIMITS.detail, "Stack, diff or context; untrusted text")),
  path: v.nullable(text(LIMITS.path, "Repository-relative, forward slashes")),
  line: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  column: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  endLine: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  test: v.nullable(text(LIMITS.message, "Test identity: suite, class and name joined by ' > '")),
  severity: v.picklist(SEVERITIES),
  state: v.picklist(STATES),
  flaky: v.pipe(
    v.boolean(),
    v.description("Failed, then passed on the same commit; reported apart, never silently green"),
  ),
  confidence: v.pipe(v.picklist(CONFIDENCES), v.description("How sure the attribution is")),
  matchedBy: v.picklist(MATCHED_BY),
  basePath: v.nullable(text(LIMITS.path, "Where the paired base finding was")),
  baseLine: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  fingerprint: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{16,64}$/),
    v.description("Stable over line shifts; equal findings in one file are numbered"),
  ),
  reproduce: v.nullable(text(LIMITS.message, "One shell command that shows this finding again")),
  approved: v.pipe(
    v.optional(
      v.strictObject({
        by: login,
        at: moment,
        severity: v.pipe(v.picklist(SEVERITIES), v.description("Before it was approved")),
      }),
    ),
    v.description("Someone who may has approved it in the pull request; only of gates that look at pictures"),
  ),
});

export const baseRunSchema = v.strictObject({
  commit: sha,
  outcome: v.picklist(OUTCOMES),
  reason: v.nullable(reasonSchema),
  cached: v.boolean(),
  durationMs: milliseconds("Zero when cached"),
});

export const gateSchema = v.strictObject({
  id: gateId,
  kind: v.picklist(GATE_KINDS),
  title: text(LIMITS.short, "Shown in the table"),
  tier: v.picklist(TIERS),
  hard: v.pipe(v.boolean(), v.description("A hard gate decides; another advises")),
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  outcome: v.picklist(OUTCOMES),
  reason: v.nullable(reasonSchema),
  durationMs: milliseconds("Wall time at head"),
  command: v.nullable(text(LIMITS.message, "What was run")),
  reproduce: v.nullable(text(LIMITS.message, "The same from a shell at the repository's root")),
  formats: v.array(text(64, "Reader that understood a report or the output")),
  tests: v.nullable(
    v.strictObject({
      total: count("All"),
      passed: count("Passed"),
      failed: count("Failed"),
      skipped: count("Skipped"),
    }),
  ),
  base: v.nullable(baseRunSchema),
  log: v.nullable(text(LIMITS.path, "Log file, relative to the run directory")),
  pictures: v.pipe(
    v.optional(v.nullable(picturesSchema), null),
    v.description("What a gate that looks at screens saw; null for others"),
  ),
  unapproved: v.pipe(
    v.optional(v.strictObject({ outcome: v.picklist(OUTCOMES), reason: v.nullable(reasonSchema) })),
    v.description("What it came to before changes were approved; absent where none were"),
  ),
});

export const changedFileSchema = v.strictObject({
  path: text(LIMITS.path, "Path at head (at base when deleted)"),
  previousPath: v.nullable(text(LIMITS.path, "Path at base when renamed")),
  status: v.picklist(["added", "modified", "deleted", "renamed", "copied", "type-changed"]),
  added: count("Lines"),
  deleted: count("Lines"),
});

export const changeSchema = v.strictObject({
  event: v.picklist(["pull_request", "merge_group", "push", "dispatch", "local"]),
  pullRequest: v.nullable(count("Number")),
  head: v.nullable(sha),
  headTree: v.pipe(
    v.picklist(["commit", "merge", "worktree"]),
    v.description("What was judged: a commit, GitHub's merge commit, or uncommitted files"),
  ),
  base: v.nullable(sha),
  mergeBase: v.nullable(sha),
  comparedWith: v.nullable(
    v.pipe(
      sha,
      v.description(
        "The commit findings were compared with: HEAD^1 of a merge checkout, else the merge base",
      ),
    ),
  ),
  files: v.pipe(v.array(changedFileSchema), v.maxLength(LIMITS.files)),
});

export const environmentSchema = v.strictObject({
  os: text(64, "process.platform"),
  arch: text(64, "process.arch"),
  node: text(64, "Version"),
  cpus: count("Cores used"),
  ci: v.boolean(),
});

export const configUseSchema = v.strictObject({
  source: v.pipe(
    v.picklist(["base", "head", "file", "detected"]),
    v.description("Whose config judged; `detected` when there is none"),
  ),
  path: v.nullable(text(LIMITS.path, "Config file")),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  changed: v.pipe(v.boolean(), v.description("The change edits the config; the base's copy judged")),
});

export const deductionSchema = v.strictObject({
  gate: v.nullable(gateId),
  points: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  because: text(LIMITS.message, "One line"),
});

export const verdictSchema = v.strictObject({
  conclusion: v.picklist(CONCLUSIONS),
  score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  bar: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  because: text(LIMITS.message, "The verdict in one sentence"),
  deductions: v.pipe(v.array(deductionSchema), v.description("Sum to 100 minus score")),
});

export const noteSchema = v.strictObject({
  code: text(64, "Stable id"),
  text: text(LIMITS.message, "Something the reader should know that is no finding"),
});

export const runSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/)),
  tool: v.pipe(v.string(), v.regex(/^proofmark \d+\.\d+\.\d+/)),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  durationMs: milliseconds("Whole run"),
  ciRun: v.nullable(
    v.strictObject({
      id: count("GITHUB_RUN_ID"),
      number: count("GITHUB_RUN_NUMBER"),
      attempt: count("GITHUB_RUN_ATTEMPT"),
    }),
  ),
  advisory: v.pipe(v.boolean(), v.description("The verdict was reported without failing the job")),
});

/** A group of equal changes that someone has approved in the pull request. */
export const approvalSchema = v.strictObject({
  key: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{32}$/),
    v.description("Hash of the pictures (of `motion`, of what moves): other pictures are not approved"),
  ),
  gate: gateId,
  label: text(LIMITS.message, "The change, in words"),
  by: login,
  at: moment,
  how: v.picklist(["command", "checkbox"]),
  screens: v.pipe(v.array(text(LIMITS.short, "Screen id")), v.maxLength(LIMITS.screens)),
});

export const shardSchema = v.strictObject({
  index: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.shards)),
  of: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.shards)),
});

/** What a checklist's item names as its proof, and what the run said of it. */
export const proofSchema = v.strictObject({
  kind: v.picklist(["test", "gate"]),
  name: text(LIMITS.short, "A gate's id; a test's identity, or the end of it"),
  result: v.pipe(
    v.picklist(["passed", "failed", "missing", "unknown"]),
    v.description("Self-reported, as the tests and gates are from which it comes"),
  ),
});

export const reportSchema = v.strictObject({
  schema: v.literal(REPORT_SCHEMA),
  run: runSchema,
  shard: v.pipe(
    v.optional(shardSchema),
    v.description("Which part of a run this is; gates of other parts are skipped as `other-shard`"),
  ),
  change: changeSchema,
  environment: environmentSchema,
  config: configUseSchema,
  gates: v.pipe(v.array(gateSchema), v.maxLength(LIMITS.gates)),
  findings: v.pipe(v.array(findingSchema), v.maxLength(LIMITS.findings)),
  verdict: verdictSchema,
  notes: v.pipe(v.array(noteSchema), v.maxLength(100)),
  proofs: v.pipe(
    v.optional(v.pipe(v.array(proofSchema), v.maxLength(LIMITS.proofs))),
    v.description("What checklists asked of the run; nothing when left out"),
  ),
  approvals: v.pipe(
    v.optional(v.pipe(v.array(approvalSchema), v.maxLength(LIMITS.approvals))),
    v.description("What was approved in the pull request; none when left out"),
  ),
});

export type Report = v.InferOutput<typeof reportSchema>;
export type Finding = v.InferOutput<typeof findingSchema>;
export type GateResult = v.InferOutput<typeof gateSchema>;
export type BaseRun = v.InferOutput<typeof baseRunSchema>;
export type Approval = v.InferOutput<typeof approvalSchema>;
export type Shard = v.InferOutput<typeof shardSchema>;
export type Change = v.InferOutput<typeof changeSchema>;
export type ChangedFile = v.InferOutput<typeof changedFileSchema>;
export type Environment = v.InferOutput<typeof environmentSchema>;
export type ConfigUse = v.InferOutput<typeof configUseSchema>;
export type Verdict = v.InferOutput<typeof verdictSchema>;
export type Deduction = v.InferOutput<typeof deductionSchema>;
export type Reason = v.InferOutput<typeof reasonSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
export type GateKind = (typeof GATE_KINDS)[number];
export type Tier = (typeof TIERS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Severity = (typeof SEVERITIES)[number];
export type State = (typeof STATES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Conclusion = (typeof CONCLUSIONS)[number];
export type ReasonCode = (typeof REASON_CODES)[number];
export type MatchedBy = (typeof MATCHED_BY)[number];

/** What a reader or a gate saw on one side, before it is compared with the other. */
export type {
  Cause,
  Group,
  PictureFile,
  Pictures,
  Region,
  ScreenOutcome,
  ScreenResult,
} from "./pictures.ts";

export type RawFinding = Pick<
  Finding,
  "source" | "rule" | "message" | "detail" | "path" | "line" | "column" | "endLine" | "test" | "severity"
>;
