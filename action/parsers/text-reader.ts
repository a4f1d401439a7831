// What readers of a tool's plain output share: bounded text, no colours, lines without their ends.
import type { ReadOptions } from "./reader.ts";
import { emptyReport, tooManyBytes } from "./report-problems.ts";
import { decodeText, stripAnsi } from "./text.ts";

/** Longer lines are no tool's words; a bound keeps every pattern cheap. */
const LONGEST_LINE = 16 * 1024;

/** ProblemError: report-too-large, report-empty. */
export function plainText(title: string, bytes: Uint8Array, { limits }: ReadOptions): string {
  if (bytes.length > limits.bytes) throw tooManyBytes(title, bytes.length, limits);
  const text = stripAnsi(decodeText(bytes));
  if (text.trim() === "") throw emptyReport(title);
  return text;
}

/** Lines, each cut at 16 KiB. A lone carriage return ends a line too: progress bars redraw with it. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => (line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line));
}

/** The lines up to the first that `ends`, from `start` (included). */
export function block(lines: readonly string[], start: number, ends: (line: string) => boolean): string[] {
  const rest = lines.slice(start, start + 5000);
  const end = rest.findIndex(ends);
  return end < 0 ? rest : rest.slice(0, end);
}
