// The section "✖ failing tests:": "test at path:line:column", the result again, and the error indented below it.
import { SPEC_RESULT, type SpecResult, specResult } from "./node-spec-tree.ts";

export interface SpecFailure extends SpecResult {
  file: string | null;
  line: number | null;
  message: string | null;
  detail: string;
}

const PLACE = /^(?:test|suite) at (.+):(\d{1,7}):\d{1,7}$/;

/** From the line below the heading to the first line that is not of the section. */
export function specFailures(
  lines: readonly string[],
  start: number,
): { failures: SpecFailure[]; end: number } {
  const failures: SpecFailure[] = [];
  let place: RegExpExecArray | null = null;
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const current = failures.at(-1);
    const result = place === null ? null : SPEC_RESULT.exec(line);
    if (result !== null) {
      failures.push(toFailure(result, place));
      place = null;
    } else if (line.startsWith("  ") && current) current.detail += `${line.slice(2)}\n`;
    else {
      place = PLACE.exec(line);
      if (place === null) break;
    }
    end = at + 1;
  }
  for (const failure of failures) failure.message = messageOf(failure.detail);
  return { failures, end };
}

function toFailure(match: RegExpExecArray, place: RegExpExecArray | null): SpecFailure {
  return {
    ...specResult(match).result,
    file: place?.[1] ?? null,
    line: place ? Number(place[2]) : null,
    message: null,
    detail: "",
  };
}

/** Without the class of the error, and without the quotes of an error that was thrown as a text. */
function messageOf(detail: string): string | null {
  const told = detail.trim().split("\n").slice(0, 10).join("\n");
  if (told === "") return null;
  return told.replace(/^(?:[A-Z]\w*Error|Error)(?: \[\w+\])?: (?=\S)/, "").replace(/^'(.*)'$/, "$1");
}
