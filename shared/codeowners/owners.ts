// Who owns which path, and which line says so.
import { Matcher } from "./match.ts";
import { type Codeowners, parseCodeowners } from "./parse.ts";

/** The shape of `proofmark owners --format json`, keys in this order. */
export interface OwnedPath {
  path: string;
  /** As written in the file: `@user`, `@organisation/team`, an address. Any one of them suffices. */
  owners: readonly string[];
  /** The line that decides, null when none fits. */
  line: number | null;
  /** `unowned`: a line fits and names nobody, on purpose. `unmatched`: no line fits. */
  state: "owned" | "unowned" | "unmatched";
}

export class Ownership {
  readonly codeowners: Codeowners;
  readonly #matcher: Matcher;

  /** `mostSteps`: paths that take longer end in TooCostlyError; left out, they take as long as they take. */
  constructor(codeowners: Codeowners, mostSteps?: number) {
    this.codeowners = codeowners;
    this.#matcher = new Matcher(
      codeowners.rules.map(({ pattern }) => pattern),
      mostSteps,
    );
  }

  /** Paths from the repository's top; what a folder is asked for ends in a slash. */
  explain(paths: readonly string[]): OwnedPath[] {
    return paths.map((path) => this.of(path));
  }

  of(path: string): OwnedPath {
    const rule = this.codeowners.rules[this.#matcher.match(path)];
    if (!rule) return { path, owners: [], line: null, state: "unmatched" };
    const state = rule.owners.length > 0 ? "owned" : "unowned";
    return { path, owners: rule.owners, line: rule.line, state };
  }
}

export const readOwnership = (text: string): Ownership => new Ownership(parseCodeowners(text));

export type OwnerKind = "user" | "team" | "email";

export function ownerKind(owner: string): OwnerKind {
  if (!owner.startsWith("@")) return "email";
  return owner.includes("/") ? "team" : "user";
}
