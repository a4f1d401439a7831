// Each key once: type, default, doc line, examples. The reference page, the editor schema and the parser all come from here.
// A validator's message is a noun phrase that completes "must be …".
import * as v from "valibot";
import { CONFIG_DEFAULTS, GATE_DEFAULTS, GATE_ID, SCRATCH_PREFIX } from "./defaults.ts";
import { appSchema } from "./schema-app.ts";
import { badgeConfigSchema } from "./schema-badge.ts";
import {
  approveSchema,
  checklistSchema,
  loopSchema,
  ownersSchema,
  scopeSchema,
  secretsSchema,
  tamperingSchema,
} from "./schema-git-tier.ts";
import { doc, duration, flag, isInside, listOf, relativePath, shown, text, whole } from "./schema-parts.ts";
import { siteSchema } from "./schema-site.ts";
import { motionFlowSchema } from "./schema-site-steps.ts";

export { durationMs, GATE_ID } from "./defaults.ts";

const reportPhrase = `a path inside the repository without \`..\`, or one that begins with \`${SCRATCH_PREFIX}\``;
const reportPath = v.pipe(
  v.string(reportPhrase),
  v.minLength(1, reportPhrase),
  v.maxLength(1024, reportPhrase),
  v.check(isInside, reportPhrase),
  v.check((path) => !path.startsWith("$") || path.startsWith(SCRATCH_PREFIX), reportPhrase),
);

const readerName = v.pipe(
  v.string("the name of a reader, such as junit"),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "the name of a reader, such as junit"),
);

export const reportEntrySchema = v.union(
  [
    reportPath,
    v.strictObject({
      path: shown(
        doc(
          reportPath,
          `File or glob, relative to the gate's \`cwd\`. \`${SCRATCH_PREFIX}…\` is a folder of the gate's own, outside the checkout.`,
        ),
        ["build/test-results/**/*.xml", `${SCRATCH_PREFIX}junit.xml`],
      ),
      format: shown(doc(v.optional(readerName), "Reader to use; found out from the content when left out."), [
        "junit",
      ]),
      required: doc(
        v.optional(flag, true),
        "A required report that is missing, empty or unreadable makes the gate `unknown`.",
      ),
    }),
  ],
  "a path, or a mapping with `path`, `format` and `required`",
);

const idPhrase = "a gate id: lower-case letters, digits, `.`, `_` and `-`, at most 64";
const variablePhrase = "the name of an environment variable, such as DATABASE_URL";

const percentPhrase = "a number of percent from 0 to 100";
const percent = v.pipe(v.number(percentPhrase), v.minValue(0, percentPhrase), v.maxValue(100, percentPhrase));
const shiftPhrase = "a layout shift score from 0 to 10";
const shiftScore = v.pipe(v.number(shiftPhrase), v.minValue(0, shiftPhrase), v.maxValue(10, shiftPhrase));

const figmaPhrase = "letters, digits, `:` and `-`, as in Figma's address";
const figmaSchema = v.strictObject({
  file: shown(
    doc(
      v.pipe(v.string(figmaPhrase), v.regex(/^[A-Za-z0-9]{1,128}$/, figmaPhrase)),
      "Key of the file: what follows `/design/` in its address.",
    ),
    ["AbCdEf123"],
  ),
  frames: shown(
    doc(
      v.record(
        text(200),
        v.pipe(v.string(figmaPhrase), v.regex(/^I?\d+[:-]\d+(;\d+[:-]\d+)*$/, figmaPhrase)),
        "a mapping of screens to node ids",
      ),
      "`<screen>/<viewport>` to the frame's node id: what follows `node-id=` in its address.",
    ),
    [{ "home/desktop": "12:34" }],
  ),
});

/** Kinds that are built; the contract knows more. */
export const GATE_KINDS_BUILT = [
  "command",
  "visual",
  "design",
  "motion",
  "scope",
  "tampering",
  "secrets",
  "checklist",
  "owners",
] as const;
const kindsPhrase = `${GATE_KINDS_BUILT.slice(0, -1).join(", ")} or ${GATE_KINDS_BUILT.at(-1)}`;

export const gateConfigSchema = v.strictObject({
  kind: doc(
    v.optional(v.picklist(GATE_KINDS_BUILT, kindsPhrase), GATE_DEFAULTS.kind),
    "What the gate asks. [`command`](gates/command.md) runs a command and reads what it reports; [`visual`](gates/visual.md) compares screens with the base's, [`design`](gates/design.md) with designs, [`motion`](gates/motion.md) looks at what moves. From git and the API alone: [`scope`](gates/scope.md), [`tampering`](gates/tampering.md), [`secrets`](gates/secrets.md), [`checklist`](gates/checklist.md), [`owners`](gates/owners.md).",
  ),
  title: shown(doc(v.optional(text(80)), "Name in the comment; the gate's id when left out."), [
    "Unit tests",
  ]),
  run: shown(
    doc(
      v.optional(text(4000)),
      "Required for a `command`. The command, run by `bash -o pipefail` in an environment without tokens and inputs. It should do what a developer types, and leave the working tree as it was.",
    ),
    ["npm test", 'pytest --junitxml="$PROOFMARK_SCRATCH/pytest.xml"'],
  ),
  cwd: shown(doc(v.optional(relativePath), "Folder to run in; the repository's top when left out."), [
    "services/api",
  ]),
  reports: shown(
    doc(
      v.optional(listOf(reportEntrySchema), []),
      "Report files the command writes; with them, findings have places and tests have names.",
    ),
    [["reports/junit.xml"], [{ path: "reports/*.sarif", required: false }]],
  ),
  format: shown(
    doc(
      v.optional(readerName),
      "Reader for the command's own output; found out when left out. When set, output in another format makes the gate `unknown`.",
    ),
    ["eslint"],
  ),
  env: shown(
    doc(
      v.optional(
        listOf(v.pipe(v.string(variablePhrase), v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, variablePhrase))),
        [],
      ),
      "Names of variables passed through although they look like secrets or inputs. The command, and so the pull request's code, can read them.",
    ),
    [["DATABASE_URL"]],
  ),
  timeout: shown(
    doc(
      v.optional(duration, GATE_DEFAULTS.timeout),
      "The command and everything it started is ended after this, and the gate is `unknown`. `ms`, `s`, `m` or `h`; a bare number is seconds.",
    ),
    ["90s", "1h"],
  ),
  needs: shown(
    doc(
      v.optional(listOf(v.pipe(v.string(idPhrase), v.regex(GATE_ID, idPhrase))), []),
      "Gates that run first; when one of them could not be judged, this one is not either. Without it, gates run side by side.",
    ),
    [["build"]],
  ),
  hard: doc(
    v.optional(flag),
    "True when left out, but for `design` and `motion`, which advise. A hard gate decides the verdict: failed or `unknown`, it caps the score at 49. Another only advises: what it finds costs half, and never decides.",
  ),
  weight: shown(
    doc(
      v.optional(
        v.pipe(
          v.number("a number from 0 to 10"),
          v.minValue(0, "a number from 0 to 10"),
          v.maxValue(10, "a number from 0 to 10"),
        ),
        GATE_DEFAULTS.weight,
      ),
      "How much each new finding of this gate costs, relative to the others. Warnings of a gate that passes cost nothing: the base is not asked about them.",
    ),
    [0.5, 3],
  ),
  rerun: doc(
    v.optional(whole(0, 5), GATE_DEFAULTS.rerun),
    "How often a new test failure is run again, to tell a flaky test from a broken one; 0 to believe the first run.",
  ),
  paths: shown(
    doc(
      v.optional(listOf(text(1024))),
      "Globs from the repository's top; the gate is skipped when no changed file matches. It runs for every change when left out.",
    ),
    [["services/api/**", "proto/**"]],
  ),
  requires: shown(
    doc(
      v.optional(listOf(text(256)), []),
      "What must be there: a program on PATH or, when it has a slash, a path from the repository's top. When one is missing, the gate is skipped and says which.",
    ),
    [["golangci-lint"], ["node_modules/.bin/tsc"]],
  ),
  site: shown(
    doc(
      v.optional(v.pipe(v.string(idPhrase), v.regex(GATE_ID, idPhrase))),
      "For `visual`, `design` and `motion`: which of `sites` is looked at; may be left out where there is one.",
    ),
    ["web"],
  ),
  mode: doc(
    v.optional(v.picklist(["auto", "merge-base", "committed"], "auto, merge-base or committed")),
    "For `visual`: what screens are compared with. `merge-base` captures base and head in the same job; `committed` compares with shots kept in the repository; `auto`, the default, uses committed shots where there are some.",
  ),
  shots: shown(
    doc(
      v.optional(relativePath),
      "For `visual`: folder of the committed shots; `screens/<gate>` when left out. `proofmark approve` writes it.",
    ),
    ["screens/web"],
  ),
  references: shown(
    doc(
      v.optional(relativePath),
      "For `design`: folder of the designs, `designs` when left out; one PNG for each screen and viewport: `<screen>/<viewport>.png`.",
    ),
    ["designs/web"],
  ),
  figma: doc(
    v.optional(figmaSchema),
    "For `design`: frames of a Figma file as references. Needs `FIGMA_API_TOKEN`; sent straight to Figma, nothing else is.",
  ),
  limit: doc(
    v.optional(percent),
    "For `design`: share of a region, in percent, that may differ from the design; 2.5 when left out.",
  ),
  flows: doc(
    v.optional(listOf(motionFlowSchema)),
    "For `motion`: scripted flows that are recorded, beside the animations of the site's screens.",
  ),
  shift: doc(
    v.optional(shiftScore),
    "For `motion`: the layout shift score up to which a screen may move while it loads; 0.1 when left out.",
  ),
  enabled: doc(
    v.optional(flag),
    "`false` switches the gate off, and says so in the report; also one that every run has, such as `tampering`.",
  ),
  scope: doc(v.optional(scopeSchema), "For `scope`: what a change may touch."),
  tampering: doc(v.optional(tamperingSchema), "For `tampering`: how much each rule weighs."),
  secrets: doc(v.optional(secretsSchema), "For `secrets`: where not to look."),
  checklist: doc(v.optional(checklistSchema), "For `checklist`: which task lists count."),
  owners: doc(v.optional(ownersSchema), "For `owners`: what else it asks for."),
});

const commentSchema = v.strictObject({
  mode: doc(
    v.optional(
      v.picklist(["always", "problems", "never"], "always, problems or never"),
      CONFIG_DEFAULTS.comment.mode,
    ),
    "`problems` keeps a pull request that was always clean free of comments; `never` leaves only the check and the job summary.",
  ),
  key: shown(
    doc(
      v.optional(
        v.pipe(
          v.string("lower-case letters, digits and dashes, at most 32"),
          v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, "lower-case letters, digits and dashes, at most 32"),
        ),
        CONFIG_DEFAULTS.comment.key,
      ),
      "Tells comments apart where several configs judge one pull request.",
    ),
    ["nightly"],
  ),
  images: doc(
    v.optional(v.picklist(["none", "branch"], "none or branch"), CONFIG_DEFAULTS.comment.images),
    "`branch` keeps cropped before/after pictures of changed screens on an orphan branch of your own repository and shows them in the comment; needs `contents: write`.",
  ),
});

export const configSchema = v.strictObject({
  version: doc(
    v.optional(v.literal(1, "1, the only version there is"), CONFIG_DEFAULTS.version),
    "Version of this file's format.",
  ),
  bar: shown(
    doc(
      v.optional(whole(0, 100), CONFIG_DEFAULTS.bar),
      "Score a change needs to be ready, not counting what advising gates cost. With a failed or `unknown` hard gate it is never ready, whatever the bar.",
    ),
    [80],
  ),
  detect: doc(
    v.optional(flag, CONFIG_DEFAULTS.detect),
    "Add the detected gates to those listed here; a listed gate of the same id wins. Always on when no gate is listed.",
  ),
  install: shown(
    doc(
      v.optional(text(4000)),
      "Command that installs dependencies in the base worktree when a lockfile differs from the base's; detected when left out.",
    ),
    ["npm ci"],
  ),
  concurrency: shown(doc(v.optional(whole(1, 64)), "Gates at once; the number of cores when left out."), [2]),
  comment: doc(v.optional(commentSchema, {}), "The pull request comment."),
  loop: doc(v.optional(loopSchema), "When somebody, or something, goes in circles."),
  approve: doc(
    v.optional(approveSchema),
    "Who may approve visual changes in the pull request, and what follows.",
  ),
  badge: doc(
    v.optional(badgeConfigSchema),
    "A badge of the default branch's score, opt-in: see [badges](badges.md).",
  ),
  app: doc(v.optional(appSchema), "What the App does for this repository, where it is installed."),
  sites: doc(
    v.optional(
      v.record(
        v.pipe(v.string(idPhrase), v.regex(GATE_ID, idPhrase)),
        siteSchema,
        "a mapping of ids to sites",
      ),
      {},
    ),
    "What `visual`, `design` and `motion` gates look at: how it is served, and which of its screens.",
  ),
  gates: doc(
    v.optional(
      v.record(
        v.pipe(v.string(idPhrase), v.regex(GATE_ID, idPhrase)),
        gateConfigSchema,
        "a mapping of gate ids to gates",
      ),
      {},
    ),
    "Gates by id, in the order they are shown.",
  ),
});

export type Config = v.InferOutput<typeof configSchema>;
export type GateConfig = v.InferOutput<typeof gateConfigSchema>;
export type { SiteConfig } from "./schema-site.ts";
export type ReportEntry = v.InferOutput<typeof reportEntrySchema>;
