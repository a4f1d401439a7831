// What a change may touch: the limits of the config, of the task at hand and of the pull request, each of which narrows.
import type { GlobCost, GlobProblem } from "./globs.ts";
import { isGlobProblem, readGlob, readGlobs } from "./globs.ts";
import type { ScopeRule, ScopeSettings } from "./settings.ts";
import type { PullFacts } from "./source.ts";

export interface ScopeLimit {
  /** Who set it, at the beginning of a clause: "the config's `scope` rule for branch `docs/*`". */
  by: string;
  /** As written, exceptions with `!`. */
  patterns: readonly string[];
  /** Known on a developer's machine too, where a pull request's text is not. */
  local: boolean;
  fits(path: string, cost: GlobCost): boolean;
}

/**
 * A list of globs as one: any that is not an exception, none that is. Of exceptions only: everything else. What is broken
 * in it is told, and must not be judged by.
 */
export function limitOf(
  by: string,
  patterns: readonly string[],
  local = true,
): { limit: ScopeLimit; broken: GlobProblem[] } {
  const allow = readGlobs(patterns.filter((pattern) => !pattern.startsWith("!")));
  const except = readGlobs(
    patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1)),
  );
  const all = allow.globs.length === 0 && allow.broken.length === 0;
  return {
    limit: {
      by,
      patterns,
      local,
      fits: (path, cost) =>
        (all || allow.globs.some((glob) => glob.matches(path, cost))) &&
        !except.globs.some((glob) => glob.matches(path, cost)),
    },
    broken: [...allow.broken, ...except.broken],
  };
}

/** The first rule that fits, else `allow`; null where the config sets no limit. */
export function configLimit(
  settings: ScopeSettings,
  pull: PullFacts | null,
): { limit: ScopeLimit; broken: GlobProblem[] } | { limit: null; broken: GlobProblem[] } {
  const read = settings.rules.map((rule) => ({ rule, fits: ruleFits(rule, pull) }));
  const broken = read.flatMap(({ fits }) => (typeof fits === "boolean" ? [] : [fits]));
  if (broken.length > 0) return { limit: null, broken };
  const rule = read.find(({ fits }) => fits === true)?.rule;
  const allow = rule ? rule.allow : settings.allow;
  if (allow.length === 0) return { limit: null, broken: [] };
  return limitOf(rule ? `the config's rule ${forWhom(rule)}` : "the config's `allow`", allow);
}

/** All conditions that are given; one of a pull request fits nothing where there is none. */
function ruleFits({ label, branch, author }: ScopeRule, pull: PullFacts | null): boolean | GlobProblem {
  // GitHub's labels and logins know no case; branches do.
  const conditions: readonly [string | null, readonly string[]][] = [
    [label?.toLowerCase() ?? null, pull?.labels.map((each) => each.toLowerCase()) ?? []],
    [branch, pull ? [pull.headBranch] : []],
    [author?.toLowerCase() ?? null, pull ? [pull.author.toLowerCase()] : []],
  ];
  let all = true;
  for (const [pattern, names] of conditions) {
    if (pattern === null) continue;
    const glob = readGlob(pattern, "name");
    if (isGlobProblem(glob)) return glob;
    all &&= names.some((name) => glob.matches(name));
  }
  return all;
}

const forWhom = ({ label, branch, author }: ScopeRule): string =>
  [
    label === null ? "" : `for label \`${label}\``,
    branch === null ? "" : `for branch \`${branch}\``,
    author === null ? "" : `for author \`${author}\``,
  ]
    .filter((part) => part !== "")
    .join(" and ") || "for everyone";
