// What config says to git-tier gates; `shared/config/schema-git-tier.ts` reads it from YAML. Types only.
// Globs are matched from the repository's top: `*` within a folder, `**` across folders, `{a,b}`, `?`, `[…]`.
import type { Severity } from "../contract/report.ts";
import type { TamperingRule } from "./gate.ts";

export interface ScopeSettings {
  /** Changed paths must fit one of these; empty: whatever the pull request declares. */
  allow: readonly string[];
  /** Paths no change may touch without an override. */
  protect: readonly string[];
  /** A file of the base that declares the scope of the task at hand (a fenced `proofmark-scope` block or `Scope:` lines). */
  task: string | null;
  /** The first rule that fits says what is allowed, in place of `allow`. */
  rules: readonly ScopeRule[];
  /** A pull request that declares no scope: `allow` it, or `fail`. */
  undeclared: "allow" | "fail";
}

export interface ScopeRule {
  /** Globs over a label, the head branch, the author's login; all that are given must fit. */
  label: string | null;
  branch: string | null;
  author: string | null;
  allow: readonly string[];
}

export interface TamperingSettings {
  /** `off` leaves a rule out. */
  rules: Readonly<Partial<Record<TamperingRule, Severity | "off">>>;
  /** Globs of test files, beside those known by convention. */
  tests: readonly string[];
}

export interface SecretsSettings {
  /** Globs of files that are not looked at, as fixtures with made-up keys. */
  ignore: readonly string[];
}

export interface ChecklistSettings {
  /** Paths of markdown files of the base whose task lists must hold. */
  files: readonly string[];
  /** Task lists in the pull request's text: all of them, those with a proof only, or none. */
  body: "all" | "proofs" | "none";
}

export interface OwnersSettings {
  /** Changed paths that no rule owns: `allow` them, or `fail`. */
  unowned: "allow" | "fail";
}
