// The rules of one CODEOWNERS file, compiled. A file is anybody's who may push: what it may cost is bounded here.
import { Matcher, TooCostlyError } from "../../shared/codeowners/match.ts";
import { buildTrieInSteps } from "../../shared/codeowners/trie.ts";
import { type Steps, toTheEnd } from "../../shared/steps.ts";

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
/** A matcher keeps folders it has met, which are whatever was asked for: beyond so much it forgets them after a question. */
const MOST_KEPT_BYTES = 2 * 1024 * 1024;

/** What a rule takes, about: by itself, for each of its names, and compiled for each segment; one with wildcards by its length, too. */
const BYTES = { rule: 160, name: 48, segment: 260, wild: 700, wildCharacter: 24 };

export class Rules {
  readonly list: readonly Rule[];
  /** Told after each question, since `bytes` is another one then. */
  asked: (() => void) | null = null;
  readonly #leastBytes: number;
  #matcher: Matcher | null = null;

  constructor(list: readonly Rule[]) {
    this.list = list;
    this.#leastBytes = list.reduce((sum, rule) => sum + bytesOf(rule), 0);
  }

  /** What this takes in memory, about, as if it were compiled already. */
  get bytes(): number {
    return this.#leastBytes + (this.#matcher?.bytes ?? 0);
  }

  /** What the first question would do before anything else: half a second at worst. @throws TooCostlyError */
  *compileInSteps(): Steps<void> {
    yield* this.#compiled();
  }

  /** @throws TooCostlyError */
  decide(paths: readonly string[]): Decided[] {
    return toTheEnd(this.decideInSteps(paths));
  }

  /** @throws TooCostlyError */
  *decideInSteps(paths: readonly string[]): Steps<Decided[]> {
    const { list } = this;
    return yield* this.ask(function* (match) {
      const decided: Decided[] = [];
      for (const path of paths) {
        const rule = list[match(path)] ?? null;
        if (rule === null) decided.push({ path, state: "unmatched", rule });
        else decided.push({ path, state: rule.owners.length > 0 ? "owned" : "unowned", rule });
        yield;
      }
      return decided;
    });
  }

  /** Before anything is done for each rule or name. @throws TooCostlyError where the file takes too long, whatever is asked */
  refuseCostly(): void {
    refuseCostly(this.list);
  }

  /** For answers that tell of each path whom its rule names. @throws TooCostlyError */
  decideNamed(paths: readonly string[]): Decided[] {
    const decided = this.decide(paths);
    if (decided.reduce((sum, { rule }) => sum + (rule?.owners.length ?? 0), 0) > MOST_NAMES)
      throw new TooCostlyError(`more than ${MOST_NAMES} names`);
    return decided;
  }

  /**
   * `match` gives the index of the rule that decides, -1 for none; all that is asked is one question, whatever others ask between
   * its steps. @throws TooCostlyError
   */
  *ask<T>(question: (match: (path: string) => number) => Steps<T>): Steps<T> {
    const matcher = yield* this.#compiled();
    let used = 0;
    const asked = question((path) => matcher.match(path));
    try {
      for (;;) {
        matcher.steps = used;
        try {
          const step = asked.next();
          if (step.done) return step.value;
        } finally {
          used = matcher.steps;
        }
        yield;
      }
    } finally {
      if (matcher.bytes > MOST_KEPT_BYTES) matcher.forget();
      this.asked?.();
    }
  }

  *#compiled(): Steps<Matcher> {
    if (this.#matcher !== null) return this.#matcher;
    refuseCostly(this.list);
    const patterns = this.list.map(({ pattern }) => pattern);
    this.#matcher = new Matcher(yield* buildTrieInSteps(patterns), MOST_STEPS);
    return this.#matcher;
  }
}

function bytesOf({ pattern, owners }: Rule): number {
  let bytes = BYTES.rule + 2 * pattern.length + BYTES.name * owners.length;
  for (const owner of owners) bytes += owner.length;
  for (const segment of pattern.split("/"))
    bytes += /[*?]/.test(segment) ? BYTES.wild + BYTES.wildCharacter * segment.length : BYTES.segment;
  return bytes;
}

function refuseCostly(list: readonly Rule[]): void {
  const characters = list.reduce((sum, { pattern }) => sum + pattern.length + 1, 0);
  if (characters > MOST_CHARACTERS) throw new TooCostlyError(`more than ${MOST_CHARACTERS} characters`);
  if (list.reduce((sum, { owners }) => sum + owners.length, 0) > MOST_NAMES)
    throw new TooCostlyError(`more than ${MOST_NAMES} names`);
}
