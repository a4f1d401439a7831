// Each key once: type, default, doc line. The reference page, the editor schema and the parser all come from here.
import * as v from "valibot";

const doc = <T extends v.GenericSchema>(schema: T, text: string) => v.pipe(schema, v.description(text));
const duration = v.pipe(
  v.union([v.string(), v.number()]),
  v.check((value) => /^\d+(\.\d+)?\s*(ms|s|m|h)?$/.test(String(value)), "a duration such as 90s, 10m or 1h"),
);
const relativePath = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(1024),
  v.check(
    (path) => !path.startsWith("/") && !path.includes("\0") && !path.split(/[\\/]/).includes(".."),
    "a path inside the repository, without `..`",
  ),
);
export const GATE_ID = /^[a-z0-9][a-z0-9_.-]{0,63}$/;

export const reportEntrySchema = v.union([
  relativePath,
  v.strictObject({
    path: doc(relativePath, "File or glob, relative to the gate's `cwd`."),
    format: doc(
      v.optional(v.pipe(v.string(), v.maxLength(64))),
      "Reader to use; found out from the content when left out.",
    ),
    required: doc(
      v.optional(v.boolean(), true),
      "A required report that is missing, empty or unreadable makes the gate `unknown`.",
    ),
  }),
]);

export const gateConfigSchema = v.strictObject({
  kind: doc(v.optional(v.picklist(["command"]), "command"), "What the gate asks; see docs/gates."),
  title: doc(
    v.optional(v.pipe(v.string(), v.maxLength(80))),
    "Name in the comment; the gate's id when left out.",
  ),
  run: doc(v.pipe(v.string(), v.minLength(1), v.maxLength(4000)), "Command, run by bash with pipefail."),
  cwd: doc(v.optional(relativePath), "Folder to run in; the repository's top when left out."),
  reports: doc(v.optional(v.array(reportEntrySchema), []), "Report files the command writes."),
  format: doc(
    v.optional(v.pipe(v.string(), v.maxLength(64))),
    "Reader for the command's own output; found out when left out.",
  ),
  env: doc(
    v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "a variable name"))), []),
    "Variables passed through although they look like secrets or inputs.",
  ),
  timeout: doc(v.optional(duration, "15m"), "The gate and everything it started is ended after this."),
  needs: doc(
    v.optional(v.array(v.pipe(v.string(), v.regex(GATE_ID))), []),
    "Gates that must have run first.",
  ),
  hard: doc(v.optional(v.boolean(), true), "A hard gate decides the verdict; another advises."),
  weight: doc(
    v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10)), 1),
    "How much a finding costs, 0 to 10.",
  ),
  rerun: doc(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), 2),
    "How often a new test failure is run again to tell flaky from broken.",
  ),
  paths: doc(
    v.optional(v.array(v.pipe(v.string(), v.maxLength(1024)))),
    "Globs; the gate is skipped when no changed file matches.",
  ),
  requires: doc(
    v.optional(v.array(v.pipe(v.string(), v.maxLength(128))), []),
    "Programs that must be on PATH; the gate is skipped, with the reason, when one is not.",
  ),
});

export const configSchema = v.strictObject({
  version: doc(v.optional(v.literal(1), 1), "Version of this file's format."),
  bar: doc(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), 94),
    "Score a change needs to be ready.",
  ),
  detect: doc(
    v.optional(v.boolean(), false),
    "Add the detected gates to those listed here; always on when no gate is listed.",
  ),
  install: doc(
    v.optional(v.pipe(v.string(), v.maxLength(4000))),
    "Command that installs dependencies in the base worktree when the lockfile differs; detected when left out.",
  ),
  concurrency: doc(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))),
    "Gates at once; the number of cores when left out.",
  ),
  comment: doc(
    v.optional(
      v.strictObject({
        mode: doc(
          v.optional(v.picklist(["always", "problems", "never"]), "always"),
          "`problems` keeps a pull request that was always clean free of comments.",
        ),
        key: doc(
          v.optional(
            v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, "lower-case letters, digits and dashes")),
            "default",
          ),
          "Tells comments apart where several configurations judge one pull request.",
        ),
      }),
      {},
    ),
    "The pull request comment.",
  ),
  gates: doc(
    v.optional(
      v.record(
        v.pipe(v.string(), v.regex(GATE_ID, "a gate id: lower-case letters, digits, `.`, `_`, `-`")),
        gateConfigSchema,
      ),
      {},
    ),
    "Gates by id, in the order they are shown.",
  ),
});

export type Config = v.InferOutput<typeof configSchema>;
export type GateConfig = v.InferOutput<typeof gateConfigSchema>;
export type ReportEntry = v.InferOutput<typeof reportEntrySchema>;

/** "90s", "10m", "1h", "250ms" or plain seconds → milliseconds. */
export function durationMs(value: string | number): number {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/.exec(String(value));
  if (!match) throw new RangeError(`not a duration: ${value}`);
  const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match[2] ?? "s"] ?? 1000;
  return Number(match[1]) * unit;
}
