// Did the change keep to what it is about? Paths against the scope that config, task and pull request leave, and against
// protected paths. Both names of a renamed file count, and a deleted one too.
import { cut, LIMITS } from "../contract/limits.ts";
import type { Note, Reason } from "../contract/report.ts";
import { byFolder } from "./by-folder.ts";
import type { FileChange, ReadChange } from "./change-text.ts";
import { brokenGlob, type GlobCost } from "./globs.ts";
import type { GitFinding, GitJudgement } from "./judgement.ts";
import { makeFinding } from "./make-finding.ts";
import { declaredScope } from "./scope-declared.ts";
import { configLimit, limitOf, type ScopeLimit } from "./scope-limits.ts";
import type { ScopeSettings } from "./settings.ts";
import type { PullFacts } from "./source.ts";

export interface ScopeGiven {
  change: ReadChange;
  /** Null where there is no pull request. */
  pull: PullFacts | null;
  /** The file that `settings.task` names, at the base; null where it has none. */
  task: { path: string; text: string } | null;
  settings: ScopeSettings;
}

/** Findings of one rule; above it they are told by folder. */
const MAX_FINDINGS = 200;
/** Of one text; the first is enough to find the others. */
const MAX_UNREADABLE = 20;
/** Characters looked at: hostile globs over hostile paths end here, in a second or so. */
const MAX_STEPS = 200_000_000;

export function judgeScope(given: ScopeGiven): GitJudgement {
  const scope = readScope(given);
  const { limits, protects, wrong, findings: said, notes, isAsked } = scope;
  if (!isAsked) return skipped();
  const judged = judgePaths(given.change, limits, protects);
  if (judged === null) wrong.push(tooCostly());
  const findings = [...told(judged?.protected ?? []), ...told(judged?.outside ?? []), ...said];
  const [reason] = wrong;
  if (findings.some(({ rule }) => rule !== "scope-unreadable")) {
    const failed: Reason = { code: "new-findings", text: sumUp(judged, said) };
    return { outcome: "fail", reason: failed, doubt: reason ?? null, findings, notes };
  }
  if (reason) return { outcome: "unknown", reason, findings, notes };
  return { outcome: "pass", reason: null, findings: [], notes };
}

/**
 * Paths to put back, sorted, so that nothing lies outside the scope any more; of a moved file both, since one half without
 * the other would be a file lost. `why`: the scope is not known.
 */
export function outOfScope(given: ScopeGiven): { paths: string[]; why: Reason | null } {
  const { limits, protects, wrong } = readScope(given);
  const judged = judgePaths(given.change, limits, protects);
  const bad = new Set([...(judged?.protected ?? []), ...(judged?.outside ?? [])].map(({ path }) => path));
  const paths = given.change.files
    .map(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
    .filter((names) => names.some((name) => bad.has(name)))
    .flat();
  return { paths: paths.sort(), why: judged === null ? tooCostly() : (wrong[0] ?? null) };
}

interface Scope {
  limits: ScopeLimit[];
  protects: ScopeLimit | null;
  /** Why the scope cannot be known. */
  wrong: Reason[];
  findings: GitFinding[];
  notes: Note[];
  /** Something is declared, configured, or expected to be. */
  isAsked: boolean;
}

function readScope(given: ScopeGiven): Scope {
  const { settings, pull, task } = given;
  const scope: Scope = { limits: [], protects: null, wrong: [], findings: [], notes: [], isAsked: false };
  const config = configLimit(settings, pull);
  const protect = settings.protect.length === 0 ? null : limitOf("the config's `protect`", settings.protect);
  for (const broken of [...config.broken, ...(protect?.broken ?? [])])
    scope.wrong.push(brokenGlob("scope", broken));
  if (config.limit && config.broken.length === 0) scope.limits.push(config.limit);
  scope.protects = protect?.limit ?? null;
  const fromTask = task
    ? addDeclared(scope, { ...task, name: `the task file \`${task.path}\`` }, given.change)
    : 0;
  if (settings.task !== null && fromTask === 0 && scope.findings.length === 0)
    scope.wrong.push(
      unreadable(
        task
          ? `The task file \`${task.path}\` declares no scope: write a fenced \`proofmark-scope\` block into it.`
          : `The task file \`${settings.task}\` is not on the base branch.`,
      ),
    );
  const fromPull = pull
    ? addDeclared(scope, { path: null, text: pull.body, name: "the pull request's text" }, given.change)
    : 0;
  const isMissing = pull !== null && settings.undeclared === "fail" && settings.task === null;
  if (isMissing && fromPull === 0 && scope.findings.length === 0) scope.findings.push(undeclared());
  scope.isAsked =
    scope.limits.length > 0 || scope.protects !== null || scope.wrong.length > 0 || scope.findings.length > 0;
  return scope;
}

/** How many globs the text declares, unreadable ones too. */
function addDeclared(
  scope: Scope,
  { path, text, name }: { path: string | null; text: string; name: string },
  { files }: ReadChange,
): number {
  const { patterns, unreadable: bad, prose } = declaredScope(text, path === null ? "pull" : "file");
  const lines = patterns.map(({ text: glob, except }) => (except ? `!${glob}` : glob));
  const { limit } = limitOf(`${name} (line ${patterns[0]?.line})`, lines, path !== null);
  // `Scope: checkout` says what a change is about in many a project; it is a path where the change has such a one.
  const isTopic =
    path === null &&
    bad.length === 0 &&
    patterns.every(({ bare }) => bare) &&
    !files.flatMap(touched).some((one) => limit.fits(one.path, { steps: 0 }));
  const topics = isTopic ? patterns.map(({ line }) => line) : [];
  for (const [index, { why, line }] of bad.slice(0, MAX_UNREADABLE).entries()) {
    scope.findings.push(unreadableFinding({ path, line, why, name, key: `${why} ${index}` }));
    scope.wrong.push(unreadable(`The scope in ${name} cannot be read (line ${line}): ${why}.`));
  }
  for (const line of [...new Set([...prose, ...topics])].slice(0, 5))
    scope.notes.push({
      code: "scope-prose",
      text: `Line ${line} of ${name} begins with "Scope:" and names no path of this change, so it limits nothing.`,
    });
  if (patterns.length === 0 || bad.length > 0 || isTopic) return isTopic ? 0 : patterns.length + bad.length;
  scope.limits.push(limit);
  return patterns.length;
}

interface Touched {
  path: string;
  how: string;
  limit: ScopeLimit;
  rule: "protected-path" | "out-of-scope";
}

/** Null: it would take too long. */
function judgePaths(
  { files }: ReadChange,
  limits: readonly ScopeLimit[],
  protects: ScopeLimit | null,
): { protected: Touched[]; outside: Touched[] } | null {
  const cost: GlobCost = { steps: 0 };
  const judged = { protected: [] as Touched[], outside: [] as Touched[] };
  for (const { path, how } of files.flatMap(touched)) {
    const outside = limits.find((limit) => !limit.fits(path, cost));
    if (protects?.fits(path, cost))
      judged.protected.push({ path, how, limit: protects, rule: "protected-path" });
    else if (outside) judged.outside.push({ path, how, limit: outside, rule: "out-of-scope" });
    if (cost.steps > MAX_STEPS) return null;
  }
  return judged;
}

function touched({ path, previousPath, status }: FileChange): { path: string; how: string }[] {
  if (previousPath === null) return [{ path, how: status === "modified" ? "changed" : status }];
  return [
    { path: previousPath, how: `moved to ${previousPath === path ? "itself" : path}` },
    { path, how: `moved here from ${previousPath}` },
  ];
}

function told(all: readonly Touched[]): GitFinding[] {
  if (all.length <= MAX_FINDINGS)
    return all.map((one) => finding(one.rule, one.path, sentence(one), detailOf(one.limit), ""));
  const byPath = new Map(all.map((one) => [one.path, one]));
  return byFolder([...byPath.keys()], MAX_FINDINGS).flatMap(({ folder, paths }) => {
    const first = byPath.get(paths[0] ?? "");
    if (!first) return [];
    if (paths.length === 1)
      return [finding(first.rule, first.path, sentence(first), detailOf(first.limit), "")];
    const where = folder === "" ? "the repository's top and below" : `\`${folder}/\``;
    const what = first.rule === "protected-path" ? "protected" : "out of scope";
    const listed = `${paths.slice(0, 50).join("\n")}${paths.length > 50 ? `\n… and ${paths.length - 50} more` : ""}`;
    const message = `${paths.length} changed files in ${where} are ${what}; the first is \`${first.path}\`.`;
    return [finding(first.rule, first.path, message, `${detailOf(first.limit)}\n\n${listed}`, folder)];
  });
}

const sentence = ({ path, how, limit, rule }: Touched): string =>
  rule === "protected-path"
    ? `\`${path}\` is protected, and this change touches it (${how}).`
    : `\`${path}\` (${how}) is outside the scope set by ${limit.by}.`;

function detailOf({ by, patterns, local }: ScopeLimit): string {
  const most = patterns.slice(0, 40).map((pattern) => `  ${pattern}`);
  const rest = patterns.length > 40 ? [`  … and ${patterns.length - 40} more`] : [];
  const mend = local ? ["`npx proofmark verify --fix-scope` puts such files back on your machine."] : [];
  return [`By ${by}:`, ...most, ...rest, ...mend].join("\n");
}

const finding = (
  rule: string,
  path: string | null,
  message: string,
  detail: string | null,
  key: string,
): GitFinding =>
  makeFinding({
    rule,
    path,
    message,
    detail,
    key,
    severity: rule === "protected-path" ? "blocker" : "critical",
  });

const unreadableFinding = (bad: {
  path: string | null;
  line: number;
  why: string;
  name: string;
  key: string;
}): GitFinding =>
  makeFinding({
    rule: "scope-unreadable",
    severity: "critical",
    message: `The scope in ${bad.name} cannot be read (line ${bad.line}): ${bad.why}.`,
    path: bad.path,
    line: bad.path === null ? null : bad.line,
    key: bad.key,
  });

const undeclared = (): GitFinding =>
  finding(
    "scope-undeclared",
    null,
    "The pull request's text declares no scope: add a fenced `proofmark-scope` block with a glob per line, or a line `Scope: src/**, docs/**`.",
    null,
    "",
  );

const unreadable = (text: string): Reason => ({
  code: "declaration-unreadable",
  text: cut(text, LIMITS.message),
});
const tooCostly = (): Reason =>
  unreadable("The globs of the scope take too long over this change: write fewer, plainer ones.");

const skipped = (): GitJudgement => ({
  outcome: "skipped",
  reason: { code: "not-applicable", text: "No scope is declared, and none is configured." },
  findings: [],
  notes: [],
});

function sumUp(
  judged: { protected: Touched[]; outside: Touched[] } | null,
  said: readonly GitFinding[],
): string {
  const parts = [
    count(judged?.outside.length ?? 0, "path out of scope", "paths out of scope"),
    count(judged?.protected.length ?? 0, "protected path touched", "protected paths touched"),
    said.some(({ rule }) => rule === "scope-undeclared") ? "no scope is declared" : "",
    said.some(({ rule }) => rule === "scope-unreadable") ? "a declared scope cannot be read" : "",
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

const count = (number: number, one: string, many: string): string =>
  number === 0 ? "" : `${number} ${number === 1 ? one : many}`;
