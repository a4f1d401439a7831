// Values that are as random as a key, given to names that keys have. Support for the rule set, never more: so it wants a
// name, a literal and several kinds of characters, and lets pass whatever people write in place of a key.
import type { SecretMatch } from "./source.ts";

/** Longer lines are built or packed, and full of such values. */
const MAX_LINE = 2_000;
const NAME =
  "(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credential|client[_-]?secret|auth[_-]?key)";
/** `name = "value"`, `"name": "value"`, `name: 'value'`, `name => "value"`. */
const QUOTED = new RegExp(
  `${NAME}[\\w-]{0,40}["'\`]?\\s{0,8}(?::=|=>|[:=])\\s{0,8}["'\`]([^"'\`\\s]{16,200})["'\`]`,
  "gi",
);
/** `NAME=value` to the end of the line, where files are written so. */
const BARE = new RegExp(
  `^\\s{0,40}(?:export )?[\\w.-]{0,60}${NAME}[\\w.-]{0,40}\\s{0,8}[:=]\\s{0,8}([^"'\`\\s]{16,200})\\s*$`,
  "i",
);
const BARE_FILES = /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.(?:env|properties|ini|cfg|conf|toml|ya?ml)$/i;
const PLACEHOLDER =
  /example|sample|dummy|placeholder|change.?me|replace|your|insert|todo|fake|mock|test|redact|secret|password|token|x{4}|\*{3}|\.{3}|1234|abcd|\$\{|\{\{|<|%[sd(]|process\.|env\.|os\.|vault:|ref\+|sha\d{3}-/i;

export function highEntropy(text: string, path: string): SecretMatch[] {
  const found: SecretMatch[] = [];
  const bare = BARE_FILES.test(path);
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.length >= 20 && line.length <= MAX_LINE) {
      for (const match of line.matchAll(QUOTED))
        add(match[1], start + match.index + match[0].length - 1, found);
      const value = bare ? BARE.exec(line)?.[1] : undefined;
      if (value !== undefined) add(value, start + line.trimEnd().length, found);
    }
    start += line.length + 1;
  }
  return found;
}

/** `end` is where the value ends. */
function add(value: string | undefined, end: number, found: SecretMatch[]): void {
  if (value === undefined || !looksRandom(value)) return;
  const what = "a random-looking value given to a name that keys have";
  found.push({ rule: "high-entropy", what, start: end - value.length, end });
}

function looksRandom(value: string): boolean {
  if (PLACEHOLDER.test(value)) return false;
  // A path, an address, a call, a list of words.
  if (/^[./~@#]|:\/\/|[()[\]{}]|^[\w.]+(?:[./][A-Za-z_-]+){2,}$/.test(value)) return false;
  const isHex = /^[0-9a-f-]+$/i.test(value);
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
  if (
    isHex
      ? value.length < 32 || !/[0-9]/.test(value) || !/[a-f]/i.test(value)
      : kinds < 2 || !/[0-9]/.test(value)
  )
    return false;
  // Words and versions joined (gpt-4o-2024-07-18), names with a number in them, UUIDs, which are mostly no secrets.
  if (Math.max(...value.split(/[-_./]/).map(({ length }) => length)) < 16) return false;
  if (!isHex && (value.match(/[0-9]+/g)?.length ?? 0) < 2) return false;
  return entropyOf(value) >= (isHex ? 3 : 3.5);
}

/** Bits a character (Shannon), of the characters it has. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce((bits, count) => bits - (count / length) * Math.log2(count / length), 0);
}
