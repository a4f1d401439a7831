// One rule a file; `index.ts` is their table. A rule is pure: it sees the change and says what it found.
import type { Severity } from "../../contract/report.ts";
import type { FileChange, ReadChange } from "../change-text.ts";
import type { TamperingRule } from "../gate.ts";
import type { Glob } from "../globs.ts";
import type { Survey } from "./survey.ts";

export interface Seen {
  change: ReadChange;
  survey: Survey;
  /** Of test files, beside those known by convention. */
  globs: readonly Glob[];
  configPaths: readonly string[];
}

export interface Found {
  /** At head; at base when the file is gone. */
  path: string;
  /** At head. */
  line: number | null;
  message: string;
  detail?: string | null;
  test?: string | null;
  /** What makes two findings of one rule and path the same; not a line. */
  key: string;
  /** Where the rule itself thinks less of it than usual. */
  severity?: Severity;
}

export interface Rule {
  id: TamperingRule;
  severity: Severity;
  find(seen: Seen): Found[];
}

/** Where at head a line of the base was, or would be. */
export function headLine(file: FileChange, baseLine: number): number | null {
  if (file.head === null || file.head.lines === null) return null;
  let shift = 0;
  for (const { baseStart, baseCount, headStart, headCount } of file.hunks) {
    const from = baseCount > 0 ? baseStart : baseStart + 1;
    if (baseLine < from) break;
    if (baseLine < from + baseCount) return within(file, headStart);
    shift += headCount - baseCount;
  }
  return within(file, baseLine + shift);
}

const within = (file: FileChange, line: number) => {
  const last = file.head?.lines?.length ?? 0;
  return last === 0 ? null : Math.min(Math.max(1, line), last);
};

/** Lines of the head that came with the change, with their numbers. */
export function addedLines(file: FileChange): { line: number; text: string }[] {
  const lines = file.head?.lines ?? [];
  return file.hunks.flatMap(({ headStart, headCount }) =>
    lines
      .slice(headStart - 1, headStart - 1 + headCount)
      .map((text, index) => ({ line: headStart + index, text })),
  );
}

/** Lines of the base that went with the change. */
export function removedLines(file: FileChange): { line: number; text: string }[] {
  const lines = file.base?.lines ?? [];
  return file.hunks.flatMap(({ baseStart, baseCount }) =>
    lines
      .slice(baseStart - 1, baseStart - 1 + baseCount)
      .map((text, index) => ({ line: baseStart + index, text })),
  );
}
