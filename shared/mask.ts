// Makes messages of two runs comparable: what differs from run to run is masked, what says which failure it is stays. Pure.
// Each pattern takes linear time: no two neighbouring parts of one can match the same character.

const SEGMENT = "[^\\s\\\\/:'\"`<>|()[\\]{},;=*?]+";
const ABSOLUTE_PATH = new RegExp(
  `(?<![\\w.~@$%)\\]}-])(?:file:/{2,3})?(?:[A-Za-z]:)?(?:[\\\\/]${SEGMENT}){2,}[\\\\/]?`,
  "g",
);
/** Their next segment is a random name. */
const TEMPORARY = /^(?:\/private)?\/(?:tmp|var\/tmp|var\/folders\/[^/]+\/[^/]+\/T)\/|^[A-Za-z]:\\.*\\Temp\\/i;
const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
  [
    new RegExp(`\\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:${MONTHS} \\d+|\\d+ ${MONTHS})\\b`, "g"),
    "<time>",
  ],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, "<time>"],
  [/\b0x[0-9a-f]+\b|@[0-9a-f]{6,16}\b/gi, "<hex>"],
  // Commit ids, object hashes: letters and digits, so that a plain number or a word stays what it is.
  [/\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}\b/gi, "<hex>"],
  [/\b\d+(?:\.\d+)? ?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/g, "<time>"],
  [/<time>(?: ?<time>)+/g, "<time>"],
  // The sign goes with its number: a value that turns negative is the same failure with another value.
  [/(?:(?<![\w)\]}.>-])-)?\d+(?:[.,]\d+)*/g, "#"],
  [/\s+/g, " "],
];

/** Colours, white space, absolute paths (but for the file's name), times, ids, addresses and numbers are masked. */
export function maskText(text: string): string {
  const plain = stripColours(text).replace(ABSOLUTE_PATH, maskPath);
  return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), plain).trim();
}

function stripColours(text: string): string {
  if (!text.includes("\u001b")) return text;
  return text
    .replace(/\u001b\[[0-9;:?]*[@-~]/g, "")
    .replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "");
}

function maskPath(path: string): string {
  const plain = path.replace(/^file:\/*(?=\/|[A-Za-z]:)/, "");
  const segments = plain
    .replace(TEMPORARY, "")
    .split(/[\\/]/)
    .filter((segment) => segment !== "");
  const isRandom = TEMPORARY.test(plain) && segments.length < 2;
  return isRandom ? "<path>" : `<path>/${segments.at(-1) ?? ""}`;
}
