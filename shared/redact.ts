// Masks secrets that are known, in every form in which they tend to turn up in logs, reports and request bodies.
// Built once per run, used on megabytes: one regular expression, one pass.

/** What a secret becomes; the same as the runner's own. */
export const MASK = "***";

/** Shorter values ("true", "main", "8080") would blank out half a log and protect nothing. */
const MIN_LENGTH = 6;
/** An inner piece of base64 shorter than this is met by chance. */
const MIN_ENCODED = 8;
/** Words of our own that must survive, or the comment could no longer be found. */
const OWN_WORDS =
  "<!-- proofmark:comment v1 key= --> <!-- proofmark:state v2 seal= --> <!-- proofmark:state v1 -->";

/**
 * `secrets` as they are, of any number. Values under 6 characters are left alone. Recognised as they are, in base64 and
 * base64url at each of the three alignments, hex of either case, percent-encoded, as JSON and HTML write them, and, for
 * values of several lines, line by line.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    for (const part of partsOf(secret)) for (const form of formsOf(part)) forms.add(form);
  }
  if (forms.size === 0) return (text) => text;
  // Longest first, so that a secret that contains another is masked whole.
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(ordered.map((form) => escaped(form)).join("|"), "g");
  return (text) => text.replace(pattern, MASK);
}

function partsOf(secret: string): string[] {
  const whole = secret.trim();
  const lines = whole.split(/\r?\n/).map((line) => line.trim());
  // A line of a key is a secret by itself; its frame (`-----BEGIN …-----`) is not.
  const single =
    lines.length > 1 ? lines.filter((line) => line.length >= 16 && !line.startsWith("-----")) : [];
  const joined = lines.length > 1 ? [lines.join("\n"), lines.join("\r\n"), lines.join("")] : [];
  return [whole, ...joined, ...single].filter(
    (part) => part.length >= MIN_LENGTH && !OWN_WORDS.includes(part),
  );
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const json = JSON.stringify(secret).slice(1, -1);
  const hex = bytes.toString("hex");
  const percent = encodeURIComponent(secret.toWellFormed());
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    htmlEscaped(secret),
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    new URLSearchParams([["", secret]]).toString().slice(1),
    percent.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    hex,
    hex.toUpperCase(),
    ...base64Forms(bytes),
  ].filter((form) => form.length >= MIN_LENGTH);
}

/** Inside a longer text a secret starts at byte 0, 1 or 2 of a group; only digits that no neighbour shares are looked for. */
function base64Forms(bytes: Buffer): string[] {
  const forms: string[] = [];
  for (const lead of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const from = Math.ceil((lead * 4) / 3);
    const to = Math.floor(((lead + bytes.length) * 4) / 3);
    const core = encoded.slice(from, to);
    if (core.length >= MIN_ENCODED) forms.push(core, core.replaceAll("+", "-").replaceAll("/", "_"));
  }
  // Alone and unaligned with anything, the last digit is known too.
  const alone = bytes.toString("base64").replace(/=+$/, "");
  if (alone.length >= MIN_ENCODED) forms.push(alone, bytes.toString("base64url"));
  return forms;
}

function htmlEscaped(text: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

type Scrub = (text: string) => Promise<string> | string;

/** No rule is to take two strings for one secret; NUL in a text is as good as unheard of. */
const BETWEEN = "\n\0\0\n";

/**
 * A JSON value with `scrub` put over every string in it, keys left alone. All strings at once, since a report has
 * hundreds of thousands and rules cost by the call; one by one where a mask reached from one into the next.
 */
export async function scrubValue(value: unknown, scrub: Scrub): Promise<unknown> {
  const strings: string[] = [];
  walk(value, (text) => {
    strings.push(text);
    return text;
  });
  let clean = (await scrub(strings.join(BETWEEN))).split(BETWEEN);
  if (clean.length !== strings.length) {
    clean = [];
    for (const text of strings) clean.push(await scrub(text));
  }
  let at = 0;
  return walk(value, () => clean[at++] ?? MASK);
}

/** The same for a document; as it was, to the byte, when nothing had to be masked. */
export async function scrubJson(document: string, scrub: Scrub): Promise<string> {
  const before: unknown = JSON.parse(document);
  const after = await scrubValue(before, scrub);
  return JSON.stringify(after) === JSON.stringify(before) ? document : `${JSON.stringify(after, null, 2)}\n`;
}

/** Visits in one fixed order, which is what lets two walks be matched up. */
function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change)]));
}

/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
