// Settings of gates that are computed from git and the API alone, and of what a pull request is told about them.
import * as v from "valibot";
import { LOOP_DEFAULTS } from "../comment/loop-settings.ts";
import { SEVERITIES } from "../contract/severity.ts";
import { CHECKLIST_DEFAULTS, OWNERS_DEFAULTS, SCOPE_DEFAULTS, TAMPERING_RULE_IDS } from "../git-tier/gate.ts";
import { doc, flag, listOf, relativePath, shown, text, whole } from "./schema-parts.ts";

const globs = v.optional(listOf(text(1024)), []);
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

const scopeRuleSchema = v.strictObject({
  label: shown(doc(orNull(text(200)), "Glob over a label of the pull request."), ["docs"]),
  branch: shown(doc(orNull(text(200)), "Glob over the head branch."), ["docs/**"]),
  author: shown(doc(orNull(text(200)), "Glob over the author's login."), ["*-bot"]),
  allow: shown(doc(listOf(text(1024)), "Globs of the paths such a change may touch."), [["docs/**", "*.md"]]),
});

export const scopeSchema = v.strictObject({
  allow: shown(
    doc(globs, "Globs of the paths a change may touch; what a pull request declares can only narrow it."),
    [["src/**", "test/**"]],
  ),
  protect: shown(doc(globs, "Globs of paths no change may touch without someone else's word."), [
    ["migrations/**", "LICENSE"],
  ]),
  task: shown(
    doc(
      orNull(relativePath),
      "File of the base that declares the scope of the task at hand, as a pull request does.",
    ),
    ["TASK.md"],
  ),
  rules: doc(
    v.optional(listOf(scopeRuleSchema), []),
    "The first rule that fits the pull request says what is allowed, in place of `allow`.",
  ),
  undeclared: doc(
    v.optional(v.picklist(["allow", "fail"], "allow or fail"), SCOPE_DEFAULTS.undeclared),
    "What becomes of a pull request that declares no scope.",
  ),
});

const severityPhrase = `off, ${SEVERITIES.join(", ")}`;
export const tamperingSchema = v.strictObject({
  rules: shown(
    doc(
      v.optional(
        v.record(
          v.picklist(TAMPERING_RULE_IDS, "a rule of `tampering`"),
          v.picklist(["off", ...SEVERITIES], severityPhrase),
          "a mapping of rules to severities",
        ),
        {},
      ),
      "Severity by rule; `critical` and `blocker` fail the gate, `off` leaves the rule out.",
    ),
    [{ "suppression-added": "warning" }],
  ),
  tests: shown(doc(globs, "Globs of test files, beside those known by convention."), [["checks/**/*.py"]]),
});

export const secretsSchema = v.strictObject({
  ignore: shown(doc(globs, "Globs of files that are not looked at, such as fixtures with made-up keys."), [
    ["test/fixtures/**"],
  ]),
});

export const checklistSchema = v.strictObject({
  files: shown(
    doc(v.optional(listOf(relativePath), []), "Markdown files of the base whose task lists must hold."),
    [["docs/acceptance.md"]],
  ),
  body: doc(
    v.optional(v.picklist(["all", "proofs", "none"], "all, proofs or none"), CHECKLIST_DEFAULTS.body),
    "Which task lists of the pull request's text count: all of them, items that name a proof, or none.",
  ),
});

export const ownersSchema = v.strictObject({
  unowned: doc(
    v.optional(v.picklist(["allow", "fail"], "allow or fail"), OWNERS_DEFAULTS.unowned),
    "What becomes of changed paths that no rule of CODEOWNERS owns.",
  ),
});

export const loopSchema = v.strictObject({
  after: shown(
    doc(
      v.optional(whole(0, 20), LOOP_DEFAULTS.after),
      "Pushes that fail alike until the pull request is `blocked`, for a person to look; 0: never.",
    ),
    [5],
  ),
  label: shown(
    doc(
      orNull(text(50)),
      "Label put on the pull request then, for agents to stop at; needs `pull-requests: write`, and `issues: write` where there is no such label yet.",
    ),
    ["needs-human"],
  ),
});

const loginPhrase = "a login on GitHub";
export const approveSchema = v.strictObject({
  author: doc(v.optional(flag, false), "The pull request's author may approve visual changes, too."),
  bots: shown(
    doc(
      v.optional(listOf(v.pipe(v.string(loginPhrase), v.regex(/^[\w[\]-]{1,64}$/, loginPhrase))), []),
      "Bots whose approval counts.",
    ),
    [["release-bot[bot]"]],
  ),
  commit: doc(
    v.optional(flag, false),
    "Commits approved shots to the pull request's branch, from the second stage; needs `contents: write`.",
  ),
});
