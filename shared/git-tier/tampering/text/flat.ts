// Config files to flat lists of `path = value`, whatever they are written in: enough to compare two sides of one file.
import { tokensOf } from "./tokens.ts";

export interface Entry {
  /** Keys joined by dots; `[]` for an element of a list. */
  path: string;
  value: string;
  line: number;
}

/** More are no config that a person wrote. */
const MAX_ENTRIES = 20_000;
const MAX_DEPTH = 20;
const MAX_LINE = 2_000;

export function entriesOf(name: string, lines: readonly string[]): Entry[] {
  if (/\.(?:json5?|jsonc|[cm]?[jt]s)$/.test(name)) return ofScript(lines);
  if (/\.(?:ya?ml)$/.test(name)) return ofYaml(lines);
  if (/\.xml$/.test(name)) return ofXml(lines);
  if (
    /\.(?:toml|ini|cfg|properties|gradle|kts)$|^\.(?:coveragerc|flake8|pylintrc|rspec)$|^pylintrc$/.test(name)
  )
    return ofSections(lines);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  return /^\s*[{[]/.test(first) ? ofScript(lines) : ofYaml(lines);
}

/** JSON, and what JavaScript writes like it: `key: value` within braces, wherever they stand. */
function ofScript(lines: readonly string[]): Entry[] {
  const { all } = tokensOf(lines.join("\n"), "javascript");
  const found: Entry[] = [];
  const keys: string[] = [];
  let key: string | null = null;
  for (let at = 0; at < all.length && found.length < MAX_ENTRIES; at++) {
    const token = all[at];
    if (!token) break;
    const { kind, text, line } = token;
    if (kind === "mark" && "([{".includes(text)) {
      keys.push(key ?? (text === "[" ? "[]" : ""));
      key = null;
    } else if (kind === "mark" && ")]}".includes(text)) {
      keys.pop();
      key = null;
    } else if (kind === "mark" && text === ",") key = null;
    else if ((kind === "word" || kind === "string") && all[at + 1]?.text === ":" && key === null) {
      key = bare(text);
      at++;
    } else if (kind !== "mark" && (key !== null || (keys.at(-1) ?? "") !== "")) {
      const sign = all[at - 1]?.text === "-" ? "-" : "";
      if (keys.length <= MAX_DEPTH) found.push({ path: pathOf(keys, key), value: sign + bare(text), line });
      if (key !== null) key = null;
    }
  }
  return found;
}

const bare = (text: string) => unescaped(text.replace(/^["'`]|["'`]$/g, "").slice(0, 300));
/** A key may be written in another way, and be the same to whoever reads the file. */
const unescaped = (text: string) =>
  text.includes("\\u")
    ? text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
const pathOf = (keys: readonly string[], key: string | null) =>
  [...keys.filter((one) => one !== "" && one !== "[]"), key ?? "[]"].join(".");

function ofYaml(lines: readonly string[]): Entry[] {
  const found: Entry[] = [];
  const open: { indent: number; key: string }[] = [];
  for (const [index, text] of lines.entries()) {
    if (found.length >= MAX_ENTRIES) break;
    if (text.length > MAX_LINE || /^\s*(?:#|$)/.test(text)) continue;
    const dashes = /^\s*(?:-\s+)*/.exec(text)?.[0] ?? "";
    const isItem = dashes.includes("-");
    const rest = text.slice(dashes.length);
    const pair = /^["']?([\w@/.$-]{1,200})["']?\s*:(?:\s+(.*))?$/.exec(rest);
    const indent = isItem && !pair ? dashes.indexOf("-") + 1 : dashes.length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    if (pair?.[1]) {
      const value = plain(pair[2] ?? "");
      const path = [...open.map(({ key }) => key), pair[1]].join(".");
      if (value !== "") found.push(...values(path, value, index + 1));
      else if (open.length < MAX_DEPTH) open.push({ indent, key: pair[1] });
    } else if (isItem)
      found.push({
        path: [...open.map(({ key }) => key), "[]"].join("."),
        value: plain(rest),
        line: index + 1,
      });
  }
  return found;
}

function plain(text: string): string {
  const comment = text.indexOf(" #");
  return bare((comment === -1 ? text : text.slice(0, comment)).trim());
}

/** `[a, b]` and `{ level = "allow" }` on one line. */
function values(path: string, value: string, line: number): Entry[] {
  if (value.startsWith("[") || value.startsWith("{"))
    return value
      .replace(/^[[{]|[\]}]\s*,?$/g, "")
      .split(",", 200)
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => {
        const pair = value.startsWith("{") ? /^["']?([\w-]+)["']?\s*[=:]\s*(.*)$/.exec(part) : null;
        return pair?.[1]
          ? { path: `${path}.${pair[1]}`, value: bare(pair[2] ?? ""), line }
          : { path: `${path}.[]`, value: bare(part), line };
      });
  return [{ path, value: bare(value), line }];
}

/** INI, TOML, properties, and what Gradle writes as `key = value`. */
function ofSections(lines: readonly string[]): Entry[] {
  const found: Entry[] = [];
  let section = "";
  // A list over several lines: TOML's ends with its bracket, INI's with what is not indented.
  let list: { path: string; bracket: boolean } | null = null;
  for (const [index, text] of lines.entries()) {
    if (found.length >= MAX_ENTRIES) break;
    if (text.length > MAX_LINE || /^\s*(?:[#;]|$)/.test(text)) continue;
    if (list !== null && (list.bracket || /^\s/.test(text))) {
      found.push(...items(list.path, text.replaceAll("]", ""), index + 1));
      if (list.bracket && /\]\s*$/.test(plain(text))) list = null;
      continue;
    }
    list = null;
    const header = HEADER.exec(text)?.[1];
    if (header !== undefined) {
      section = `${header.replaceAll('"', "")}.`;
      continue;
    }
    const pair: RegExpExecArray | null = KEY.exec(text);
    const path = `${section}${pair?.[1] ?? ""}`;
    const value = plain(pair?.[2] ?? "");
    const opens = value.startsWith("[") && !value.includes("]");
    if (!pair) continue;
    if (opens || value === "") list = { path: `${path}.[]`, bracket: opens };
    found.push(
      ...(opens
        ? items(`${path}.[]`, value.slice(1), index + 1)
        : value === ""
          ? []
          : values(path, value, index + 1)),
    );
  }
  return found;
}

const HEADER = /^\s*\[+\s*([^\]]{1,200}?)\s*\]+\s*(?:[#;].*)?$/;
const KEY = /^\s*["']?([\w@/.:-]{1,200})["']?\s*(?:\+?=|:)\s*(.*)$/;

const items = (path: string, text: string, line: number): Entry[] =>
  text
    .split(",", 200)
    .map(plain)
    .filter((value) => value !== "")
    .map((value) => ({ path, value, line }));

function ofXml(lines: readonly string[]): Entry[] {
  return lines.slice(0, MAX_ENTRIES).flatMap((text, index) => {
    const match = /<([\w.-]{1,80})>\s*([^<]{1,200}?)\s*<\//.exec(text.slice(0, MAX_LINE));
    return match?.[1] ? [{ path: match[1], value: match[2] ?? "", line: index + 1 }] : [];
  });
}
