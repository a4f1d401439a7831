// The rules of one CODEOWNERS file, compiled. A file is anybody's who may push: what it may cost is bounded here.
import { Matcher, TooCostlyError } from "../../shared/codeowners/match.ts";

export interface Rule {
  line: number;
  pattern: string;
  owners: readonly string[];
}

export interface Decided {
  path: string;
  /** `unowned`: a line fits and names nobody, on purpose. `unmatched`: no line fits. */
  state: "owned" | "unowned" | "unmatched";
  rule: Rule | null;
}

/** Of one question: some 100 ms at worst. Real files take a few steps a path. */
const MOST_STEPS = 500_000;
/** Of all patterns together: some 200 ms at worst to compile, once. Ten thousand ordinary rules are half of it. */
const MOST_CHARACTERS = 800_000;
/** Names of a file, and over all paths of one question: a line may hold hundreds of thousands, and decide a thousand paths. */
const MOST_NAMES = 100_000;
/** A matcher keeps folders it has met; one that was asked for so much is made anew. */
const MOST_KEPT_STEPS = 4_000_000;
const MOST_KEPT_PATHS = 100_000;

export class Rules {
  readonly list: readonly Rule[];
  #matcher: Matcher | null = null;
  #steps = 0;
  #paths = 0;

  constructor(list: readonly Rule[]) {
    this.list = list;
  }

  /** @throws TooCostlyError */
  decide(paths: readonly string[]): Decided[] {
    return this.ask((match) =>
      paths.map((path) => {
        const rule = this.list[match(path)] ?? null;
        if (rule === null) return { path, state: "unmatched", rule };
        return { path, state: rule.owners.length > 0 ? "owned" : "unowned", rule };
      }),
    );
  }

  /** Before anything is done for each rule or name. @throws TooCostlyError where the file takes too long, whatever is asked */
  refuseCostly(): void {
    this.ask(() => {});
  }

  /** For answers that tell of each path whom its rule names. @throws TooCostlyError */
  decideNamed(paths: readonly string[]): Decided[] {
    const decided = this.decide(paths);
    if (decided.reduce((sum, { rule }) => sum + (rule?.owners.length ?? 0), 0) > MOST_NAMES)
      throw new TooCostlyError(`more than ${MOST_NAMES} names`);
    return decided;
  }

  /** `match` gives the index of the rule that decides, -1 for none; all that is asked is one question. @throws TooCostlyError */
  ask<T>(question: (match: (path: string) => number) => T): T {
    if (this.#steps > MOST_KEPT_STEPS || this.#paths > MOST_KEPT_PATHS) this.#matcher = null;
    if (this.#matcher === null) {
      this.#matcher = compile(this.list);
      this.#steps = 0;
      this.#paths = 0;
    }
    const matcher = this.#matcher;
    matcher.steps = 0;
    try {
      return question((path) => {
        this.#paths += 1;
        return matcher.match(path);
      });
    } finally {
      this.#steps += matcher.steps;
    }
  }
}

function compile(list: readonly Rule[]): Matcher {
  const characters = list.reduce((sum, { pattern }) => sum + pattern.length + 1, 0);
  if (characters > MOST_CHARACTERS) throw new TooCostlyError(`more than ${MOST_CHARACTERS} characters`);
  if (list.reduce((sum, { owners }) => sum + owners.length, 0) > MOST_NAMES)
    throw new TooCostlyError(`more than ${MOST_NAMES} names`);
  return new Matcher(
    list.map(({ pattern }) => pattern),
    MOST_STEPS,
  );
}
