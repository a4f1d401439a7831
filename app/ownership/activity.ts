// Who changes what: commits folded to author × directory × day, and by week where they are kept. Nothing finer leaves this file.

/** Deeper folders count as the one above them. */
export const MOST_DEPTH = 6;
/** A commit that touches more folders is counted higher up. */
export const MOST_DIRECTORIES = 32;
/** Longer names are not worth keeping, and do not fit an index. */
const LONGEST_DIRECTORY = 240;

const DAY = 24 * 60 * 60 * 1000;

/** One commit as it is counted. `who` is a login or an account's id; null: someone GitHub has no account of. */
export interface Change<Who> {
  who: Who | null;
  /** UTC, `2026-11-21`. */
  day: string;
  directories: readonly string[];
}

/** [who, day, directory, commits]: short, since a push may have thousands. */
export type Count<Who> = readonly [who: Who | null, day: string, directory: string, commits: number];

/**
 * Folders of changed files, '' for the top, sorted. The same for any order of the files: what does not fit the bounds is folded
 * upwards until it does.
 */
export function directoriesOf(paths: Iterable<string>): string[] {
  let folded = new Set<string>();
  for (const path of paths) folded.add(parentOf(path));
  for (let depth = MOST_DEPTH; depth >= 0; depth -= 1) {
    folded = new Set([...folded].map((directory) => cut(directory, depth)));
    if (folded.size <= MOST_DIRECTORIES) return [...folded].sort();
  }
  return [""];
}

/** A path of git may hold any byte; a database's text may not. */
function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash).replaceAll("\0", "").toWellFormed();
}

function cut(directory: string, depth: number): string {
  const kept = directory.split("/", depth);
  while (kept.join("/").length > LONGEST_DIRECTORY) kept.pop();
  return kept.join("/");
}

/** Under which folder changes in this one are counted: deeper ones have no count of their own. */
export const countedFolder = (directory: string): string => cut(directory, MOST_DEPTH);

/** The same of a file; a slash at the end stands for something in that folder. */
export const countedFolderOf = (path: string): string => countedFolder(parentOf(path));

/** The day of a commit by its own word, and never later than today; `fallback` for what is no date. */
export function dayOf(timestamp: unknown, now: number): string {
  const said = typeof timestamp === "string" && timestamp.length < 64 ? Date.parse(timestamp) : Number.NaN;
  const at = Number.isFinite(said) && said > 0 ? Math.min(said, now) : now;
  return new Date(at).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** `days` before that day. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/** Commits of the same author, day and folder become one line. */
export function countChanges<Who extends string | number>(changes: Iterable<Change<Who>>): Count<Who>[] {
  const counts = new Map<string, [Who | null, string, string, number]>();
  for (const { who, day, directories } of changes)
    for (const directory of directories) {
      const key = `${who} ${day} ${directory}`;
      const count = counts.get(key);
      if (count) count[3] += 1;
      else counts.set(key, [who, day, directory, 1]);
    }
  return [...counts.values()];
}
