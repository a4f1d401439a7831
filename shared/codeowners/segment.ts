// One segment of a pattern, between two slashes: `*` is any run of characters, `?` is one, `\` takes the next as it is.

export type Segment =
  | { kind: "literal"; text: string }
  /** `*` alone. */
  | { kind: "any" }
  /** `**` alone: any number of segments. */
  | { kind: "deep" }
  | { kind: "wild"; wild: Wild };

const ANY = -1;
const STAR = -2;
type Token = number;

/** Each is made once per compiled file, so that what it says of a name is kept while that name is looked at. */
export class Wild {
  /** The matcher's step in which `answer` was given. */
  askedAt = 0;
  answer = false;
  /** Equal for equal meaning. */
  readonly key: string;
  /** What a name that fits begins and ends with. */
  readonly prefix: string;
  readonly suffix: string;
  /** One `*` and no `?`: a name of that beginning and that end fits when it is long enough. */
  readonly simple: boolean;
  /** Characters that stand between two stars and are no `?`, the longest such run; empty where there is none. */
  readonly inner: string;
  readonly #tokens: readonly Token[];
  /** Characters a name must have at least. */
  readonly #least: number;

  constructor(tokens: readonly Token[]) {
    const runs = literalRuns(tokens);
    this.#tokens = tokens;
    this.key = tokens.join(",");
    this.prefix = runs[0] ?? "";
    this.suffix = runs.at(-1) ?? "";
    this.inner = runs
      .slice(1, -1)
      .reduce((longest, run) => (run.length > longest.length ? run : longest), "");
    this.simple = tokens.filter((token) => token < 0).length === 1 && tokens.includes(STAR);
    this.#least = tokens.filter((token) => token !== STAR).length;
  }

  /** `count` is called with the comparisons made; at most the name's length times the pattern's. */
  fits(name: string, count: (steps: number) => void): boolean {
    if (this.simple) {
      count(1);
      return (
        name.length >= this.prefix.length + this.suffix.length &&
        name.startsWith(this.prefix) &&
        name.endsWith(this.suffix)
      );
    }
    // A name has at most as many characters as units: most are refused before they are taken apart.
    if (name.length < this.#least) return false;
    return fitsTokens(this.#tokens, Array.from(name, codePoint), count);
  }
}

const codePoint = (character: string): number => character.codePointAt(0) ?? 0;

/** The text before the first wildcard, between each two, and after the last. */
function literalRuns(tokens: readonly Token[]): string[] {
  const runs = [""];
  for (const token of tokens) {
    if (token < 0) runs.push("");
    else runs[runs.length - 1] += String.fromCodePoint(token);
  }
  return runs;
}

/** What stands behind a star is looked for as far left as it goes: where it fits there, no other place can do better. */
function fitsTokens(
  tokens: readonly Token[],
  name: readonly number[],
  count: (steps: number) => void,
): boolean {
  let [at, token, star, resume, steps] = [0, 0, -1, 0, 0];
  while (at < name.length) {
    steps += 1;
    const wanted = tokens[token];
    if (wanted === STAR) {
      star = token;
      resume = at;
      token += 1;
    } else if (wanted !== undefined && (wanted === ANY || wanted === name[at])) {
      at += 1;
      token += 1;
    } else if (star !== -1) {
      resume += 1;
      at = resume;
      token = star + 1;
    } else break;
  }
  count(steps);
  while (tokens[token] === STAR) token += 1;
  return at === name.length && token === tokens.length;
}

/** One part of a pattern that was split at its slashes. */
export function readSegment(part: string): Segment {
  if (part === "**") return { kind: "deep" };
  if (part === "*") return { kind: "any" };
  if (!/[*?\\]/.test(part)) return { kind: "literal", text: part };
  const tokens: Token[] = [];
  let escaped = false;
  for (const character of part) {
    if (escaped) tokens.push(codePoint(character));
    else if (character === "*") {
      // A run of stars is one: `**` crosses folders only when it is all there is between two slashes.
      if (tokens.at(-1) !== STAR) tokens.push(STAR);
    } else if (character === "?") tokens.push(ANY);
    else if (character !== "\\") tokens.push(codePoint(character));
    escaped = !escaped && character === "\\";
  }
  if (tokens.every((token) => token >= 0))
    return { kind: "literal", text: tokens.map((token) => String.fromCodePoint(token)).join("") };
  return { kind: "wild", wild: new Wild(tokens) };
}
