// What a failed TAP point says: YAML of node:test, node-tap, tape and others, or Perl's comments.
import { isRecord, type JsonRecord, numberOf, recordOf, textOf } from "./json.ts";

export interface PointDetail {
  message: string | null;
  detail: string;
  file: string | null;
  line: number | null;
}

const SHOWN = [
  "expected",
  "wanted",
  "actual",
  "found",
  "got",
  "operator",
  "compare",
  "diff",
  "severity",
  "exitCode",
  "signal",
];

export function pointDetail(diag: unknown, comments: readonly string[]): PointDetail {
  const said = isRecord(diag) ? diag : {};
  const words = comments
    .map((comment) => comment.replace(/^\s*# ?/, "").trimEnd())
    .join("\n")
    .trim();
  const error = isRecord(said.error) ? textOf(said.error.message) : textOf(said.error);
  const message = error ?? textOf(said.message) ?? telling(words);
  const values = SHOWN.filter((key) => said[key] !== undefined && said[key] !== null);
  const stack = textOf(said.stack) ?? (Array.isArray(said.stack) ? said.stack.map(String).join("\n") : null);
  const detail = [message, stack, values.map((key) => `${key}: ${shown(said[key])}`).join("\n"), words]
    .filter((part, index, parts) => part && parts.indexOf(part) === index)
    .join("\n\n");
  return { message, detail, ...placeOf(said, words) };
}

/** Perl begins with the name again and the place. */
function telling(words: string): string | null {
  const lines = words.split("\n").map((line) => line.trim());
  const values = lines.filter((line) => !/^(?:Failed (?:\(TODO\) )?test\b|at \S.* line \d+\.$)/.test(line));
  return values.join(" ").trim() || words || null;
}

function shown(value: unknown): string {
  if (typeof value === "string") return value.includes("\n") ? `\n${value}` : value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** node:test "location: '/a/b.js:7:5'"; node-tap `at: {fileName, lineNumber}`; tape "at: Test.<anonymous> (/a/b.js:7:5)"; Perl. */
function placeOf(said: JsonRecord, words: string): Pick<PointDetail, "file" | "line"> {
  const at = recordOf(said.at);
  const file = textOf(at.fileName) ?? textOf(at.file) ?? textOf(said.file);
  if (file !== null)
    return { file, line: numberOf(at.lineNumber) ?? numberOf(at.line) ?? numberOf(said.line) };
  const written = textOf(said.location) ?? textOf(said.at) ?? "";
  const match =
    /(?:^|\()((?:file:\/\/)?[^()]{1,1024}):(\d{1,7}):\d{1,7}\)?$/.exec(written) ??
    /\bat (\S{1,1024}) line (\d{1,7})\b/.exec(words);
  return match ? { file: match[1] ?? null, line: Number(match[2]) } : { file: null, line: null };
}
