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

/** A name that is looked at; taken apart once, for all patterns it meets. */
export class Name {
  readonly text: string;
  #points: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** One number a character. */
  get points(): readonly number[] {
    this.#points ??= Array.from(this.text, codePoint);
    return this.#points;
  }
}

/** Each is made once per compiled file, so that what it says of a name is kept while that name is looked at. */
export class Wild {
  /** The matcher's step in which `answer` was given. */
  askedAt = 0;
  answer = false;
  /** As written. */
  readonly key: string;
  /** What a name that fits begins and ends with. */
  readonly prefix: string;
  readonly suffix: string;
  /** What it holds between, in this order and apart; a `?` parts them, too. */
  readonly inner: readonly string[];
  /** Null without a `?`: the texts above are all there is then. */
  readonly #tokens: readonly Token[] | null;
  /** Units that a name must have at least. */
  readonly #least: number;

  constructor(key: string, tokens: readonly Token[]) {
    const runs = literalRuns(tokens);
    this.key = key;
    this.prefix = runs[0] ?? "";
    this.suffix = runs.at(-1) ?? "";
    this.inner = runs.slice(1, -1).filter((run) => run !== "");
    this.#tokens = tokens.includes(ANY) ? tokens : null;
    this.#least = runs.join("").length + tokens.filter((token) => token === ANY).length;
  }

  /** `count` is called with the comparisons made; at most the name's length times the pattern's. */
  fits(name: Name, count: (steps: number) => void): boolean {
    const { text } = name;
    count(1);
    if (text.length < this.#least || !text.startsWith(this.prefix) || !text.endsWith(this.suffix))
      return false;
    return this.#tokens === null
      ? this.#holdsInner(text, count)
      : fitsTokens(this.#tokens, name.points, count);
  }

  /** Each as far left as it goes: where it fits there, no other place can do better. */
  #holdsInner(text: string, count: (steps: number) => void): boolean {
    const end = text.length - this.suffix.length;
    let from = this.prefix.length;
    for (const piece of this.inner) {
      const at = text.indexOf(piece, from);
      count(at === -1 ? end - from : at - from + piece.length);
      if (at === -1 || at + piece.length > end) return false;
      from = at + piece.length;
    }
    return true;
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
  return { kind: "wild", wild: new Wild(part, tokens) };
}
