// Comments that tell scanners to look away. A pull request may write them, so they count only where the base has them.
import type { FileChange } from "./change-text.ts";
import { touchesAdded } from "./secret-regions.ts";

const SAME_LINE = /gitleaks:allow|pragma:\s?allowlist secret|proofmark-allow-secret|secretlint-disable-line/i;
const NEXT_LINE = /secretlint-disable-next-line|pragma:\s?allowlist nextline secret/i;
const FROM_HERE = /secretlint-disable(?!-(?:next-)?line)/i;
const UNTIL_HERE = /secretlint-enable/i;

export const isAllowComment = (line: string): boolean =>
  SAME_LINE.test(line) || NEXT_LINE.test(line) || FROM_HERE.test(line);

/** Scanners that heed such comments themselves would heed a pull request's; the text keeps its length. */
export const withoutHeed = (text: string): string =>
  text.replace(/secretlint-(?=disable|enable)/gi, "secretlint_");

export interface Found {
  /** 1-based lines of the head. */
  line: number;
  endLine: number;
  /** What stands on these lines before and after the value. */
  before: string;
  after: string;
}

/** Answers for one file which finds its base's comments allow. */
export function allowedIn(file: FileChange): (found: Found) => boolean {
  const head = file.head?.lines ?? [];
  const base = (file.base?.lines ?? []).filter((line) => SAME_LINE.test(line)).map((line) => line.trim());
  const untouched = (line: number): boolean => !touchesAdded(file, line, line);
  const from = blocks(head, untouched);
  return ({ line, endLine, before, after }) => {
    const above = head[line - 2] ?? "";
    if (NEXT_LINE.test(above) && untouched(line - 1)) return true;
    if (from.some(([start, end]) => start < line && endLine < end)) return true;
    const first = before.trimStart();
    const last = after.trimEnd();
    // The same line with another value: whoever allowed it allowed what stands there.
    return (
      SAME_LINE.test(before + after) &&
      base.some(
        (each) => each.length >= first.length + last.length && each.startsWith(first) && each.endsWith(last),
      )
    );
  };
}

function blocks(head: readonly string[], untouched: (line: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let start: number | null = null;
  for (const [index, text] of head.entries()) {
    if (!text.includes("secretlint-")) continue;
    if (start === null && FROM_HERE.test(text) && untouched(index + 1)) start = index + 1;
    else if (start !== null && UNTIL_HERE.test(text)) {
      found.push([start, index + 1]);
      start = null;
    }
  }
  return start === null ? found : [...found, [start, head.length + 2]];
}

/** 1-based lines of the head that bring a comment the base does not have, once each. */
export function addedComments(file: FileChange): number[] {
  const head = file.head?.lines ?? [];
  const base = new Set((file.base?.lines ?? []).filter(isAllowComment).map(commentOf));
  return file.hunks.flatMap(({ headStart, headCount }) =>
    Array.from({ length: headCount }, (_, at) => headStart + at).filter((line) => {
      const text = head[line - 1] ?? "";
      return isAllowComment(text) && !base.has(commentOf(text));
    }),
  );
}

/** The line without its values, which may have changed. */
const commentOf = (line: string): string =>
  line.trim().replace(/[\w+/=-]{12,}/g, (text) => (isAllowComment(text) ? text : "…"));
