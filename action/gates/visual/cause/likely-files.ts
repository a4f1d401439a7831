// A cause and the changed files → those that may explain it. Only what shares a word with the cause is named.
import type { ChangedText } from "./changed-text.ts";
import type { RecordedElement } from "./element-record.ts";
import type { Named } from "./naming.ts";
import { notations } from "./notations.ts";
import { filesOf } from "./unexplained.ts";

const MOST = 5;
/** A name of a property alone is no clue. */
const LEAST = 2;

/** Likeliest first. */
export function likelyFiles(named: Named, changes: readonly ChangedText[]): string[] {
  const words = wordsOf(named);
  const scored = changes
    .map((change, index) => ({ path: change.path, index, score: scoreOf(change, words, named) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  // A file that says far less than the best one only happens to use the same words.
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * 0.34)
    .slice(0, MOST)
    .map(({ path }) => path);
}

interface Words {
  /** Class names and ids of the element itself. */
  own: readonly string[];
  around: readonly string[];
  tag: string;
  properties: readonly { names: readonly string[]; values: readonly string[] }[];
  /** Text that came or went. */
  texts: readonly string[];
  /** A font that is fetched came, went or failed. */
  hasWebFont: boolean;
}

function wordsOf({ cause, element, twin, around }: Named): Words {
  const names = ({ classes, key, selector }: RecordedElement): string[] => [
    ...classes.split(" "),
    ...(/^#/.test(key) ? [key.slice(1)] : []),
    ...(/^\[[\w-]+="([^"]+)"\]$/.exec(key)?.slice(1) ?? []),
    ...(selector.match(/(?<=[.#])[\w-]+/g) ?? []),
  ];
  const own = new Set([...names(element), ...(twin ? names(twin) : [])].filter((name) => name.length > 1));
  const outer = around.flatMap(({ classes, key }) => [
    ...classes.split(" "),
    ...(key.startsWith("#") ? [key.slice(1)] : []),
  ]);
  const isContent = cause.change === "added" || cause.change === "removed";
  return {
    own: [...own],
    around: [...new Set(outer)].filter((name) => name.length > 2 && !own.has(name)),
    tag: element.tag,
    properties: cause.properties
      .filter(({ name }) => name !== "text" && name !== "src")
      .map(({ name, before, after }) => ({
        names: [name, camel(name)],
        values: [...new Set([...notations(before), ...notations(after)])],
      })),
    texts: [
      ...cause.properties
        .filter(({ name }) => name === "text")
        .flatMap(({ before, after }) => [before, after]),
      ...(isContent && element.text !== "" ? [element.text] : []),
    ],
    hasWebFont: cause.properties.some(
      ({ name, before, after }) =>
        /^font\b/.test(name) && /\(web font\)/.test(before) !== /\(web font\)/.test(after),
    ),
  };
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const FONT_RULE = /@font-face|\.(woff2?|ttf|otf)\b/i;
const STYLE = /\.(css|scss|sass|less|styl|pcss|vue|svelte|astro)$/i;
const CONTENT = /\.(tsx|jsx|vue|svelte|astro|html?|mdx?|hbs|ejs|erb|php|twig|liquid|njk|pug|json|ya?ml|po)$/i;

function scoreOf({ path, lines }: ChangedText, words: Words, { cause, element }: Named): number {
  let score = pictureScore(path, cause, element);
  if (lines.length === 0) return score;
  const seen = new Set<string>();
  const once = (word: string, worth: number): void => {
    if (seen.has(word)) return;
    seen.add(word);
    score += worth;
  };
  for (const line of lines) {
    for (const name of words.own) if (hasWord(line, name)) once(`own ${name}`, 4);
    for (const name of words.around) if (hasWord(line, name)) once(`around ${name}`, 1);
    if (STYLE.test(path) && isRuleOf(line, words.tag)) once("tag", 3);
    for (const { names, values } of words.properties) {
      const property = names.find((name) => hasWord(line, name) || sharesShorthand(line, name));
      const value = values.find((each) => line.toLowerCase().includes(each));
      if (property) once(`property ${property}`, 1);
      if (value) once(`value ${value}`, value.length > 4 || value.startsWith("#") ? 3 : 1);
      if (property && value) once(`pair ${property}`, 3);
    }
    if (words.hasWebFont && FONT_RULE.test(line)) once("font", 6);
    for (const text of words.texts) once(`text ${text}`, textScore(line, text));
  }
  if (seen.size === 0) return 0;
  const fits =
    cause.change === "restyled" || cause.change === "resized" ? STYLE.test(path) : CONTENT.test(path);
  return score > 0 && fits ? score * 1.25 : score;
}

/** A picture or font that is the element's own is a sure one. */
function pictureScore(
  path: string,
  { properties, change }: Named["cause"],
  { media }: RecordedElement,
): number {
  const shown = [
    media ?? "",
    ...properties
      .filter(({ name }) => /^(src|background-image)$/.test(name))
      .flatMap((each) => [each.before, each.after]),
  ];
  if (shown.some((address) => filesOf(address, [{ path, lines: [] }]).length > 0)) return 10;
  if (!/\.(woff2?|ttf|otf|eot)$/i.test(path) || change !== "restyled") return 0;
  const families = properties
    .filter(({ name }) => /^font(-family)?$/.test(name))
    .flatMap((each) => [each.before, each.after]);
  const file = path
    .slice(path.lastIndexOf("/") + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  const isNamed = families
    .join()
    .toLowerCase()
    .replace(/\(web font\)/g, "")
    .split(",")
    .some((family) => {
      const plain = family.replace(/[^a-z0-9]/g, "");
      return plain.length > 2 && file.includes(plain);
    });
  return isNamed ? 10 : 0;
}

function hasWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    const [before, after] = [line[at - 1] ?? " ", line[at + word.length] ?? " "];
    if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** `padding: 4px` explains padding-top; `background` explains background-color; `border` its parts. */
function sharesShorthand(line: string, name: string): boolean {
  const short =
    /^(padding|margin|border|background|font|outline|flex|grid|overflow|text-decoration|gap)/.exec(name)?.[1];
  return short !== undefined && new RegExp(`(^|[^\\w-])${short}(-[\\w-]+)?\\s*:`).test(line);
}

const isRuleOf = (line: string, tag: string): boolean =>
  /^[a-z]/.test(tag) &&
  line.includes("{") &&
  new RegExp(`(^|[\\s,>+~}])${tag}(?=[\\s,{.:>#[+~]|$)`).test(line);

/** The text itself, or most of its longer words. */
function textScore(line: string, text: string): number {
  const plain = text.replace(/… [0-9a-f]{8}$/, "");
  if (plain.length > 3 && line.includes(plain)) return 6;
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  const met = words.filter((word) => line.includes(word)).length;
  return words.length > 1 && met * 2 >= words.length ? 3 : words.length === 1 && met === 1 ? 2 : 0;
}
