// JSON of a tool, taken as hostile: bounded, then looked at through accessors that never assume a shape.
import type { ReadOptions } from "./reader.ts";
import { emptyReport, incomplete, otherKind, tooLarge, tooManyBytes } from "./report-problems.ts";
import { withoutRunnerNoise } from "./runner-noise.ts";
import { decodeText } from "./text.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

const QUOTE = 34;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_RECORD = 123;
const CLOSE_RECORD = 125;

/** A value and where it stands in the document, for problems a person can follow. */
export interface JsonShape {
  /** The format's title, as in "The ESLint report …". */
  title: string;
  /** "results[3].message"; "" for the whole document. */
  at: string;
}

/**
 * The document in `bytes`. Lines that script runners print around a redirected output are passed over.
 * ProblemError: report-too-large (bytes, depth), report-empty, report-unreadable.
 */
export function parseJson(title: string, bytes: Uint8Array, { limits }: ReadOptions): unknown {
  if (bytes.length > limits.bytes) throw tooManyBytes(title, bytes.length, limits);
  const text = decodeText(bytes);
  if (text.trim() === "") throw emptyReport(title);
  const document = /^\s*[[{]/.test(text) ? text : withoutRunnerNoise(text);
  if (!/^\s*[[{]/.test(document))
    throw otherKind(title, `is not JSON: it begins with ${beginning(document)}`);
  if (depthAbove(document, limits.depth))
    throw tooLarge(title, `is nested deeper than ${limits.depth} levels`);
  return parsed(title, document);
}

function parsed(title: string, document: string): unknown {
  try {
    return JSON.parse(document);
  } catch (error) {
    const tidy = withoutRunnerNoise(document);
    if (tidy !== document) return parsed(title, tidy);
    if (!(error instanceof SyntaxError)) throw error;
    const cut = /end of JSON|Unterminated/.test(error.message);
    const why = cut ? "was cut off" : `is not JSON: ${error.message.replace(/\s+/g, " ").slice(0, 160)}`;
    throw incomplete(title, why);
  }
}

function beginning(text: string): string {
  return JSON.stringify(text.trim().replace(/\s+/g, " ").slice(0, 40));
}

/** Whether brackets nest deeper than `limit`; strings are passed over. One pass: a regex would overflow its stack. */
function depthAbove(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_RECORD) depth += 1;
    else if (code === CLOSE_LIST || code === CLOSE_RECORD) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

/** Index of the closing quote of the string that opens at `start`; the text's end when it is not closed. */
export function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The record that the format promises here; ProblemError `report-unreadable` when there is none. */
export function needRecord(value: unknown, shape: JsonShape): JsonRecord {
  if (isRecord(value)) return value;
  throw otherKind(shape.title, `has no object at ${shape.at || "its top"}`);
}

/** The list that the format promises here; ProblemError `report-unreadable` when there is none. */
export function needList(value: unknown, shape: JsonShape): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw otherKind(shape.title, `has no list at ${shape.at || "its top"}`);
}

/** Records of a list that the format promises; each must be an object. */
export function needRecords(value: unknown, shape: JsonShape): readonly JsonRecord[] {
  return needList(value, shape).map((item, index) =>
    needRecord(item, { title: shape.title, at: `${shape.at}[${index}]` }),
  );
}

/** The text that the format promises here; ProblemError `report-unreadable` when there is none. */
export function needText(value: unknown, shape: JsonShape): string {
  if (typeof value === "string") return value;
  throw otherKind(shape.title, `has no text at ${shape.at}`);
}

export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
