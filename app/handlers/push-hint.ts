// A push as it is kept until it is counted: commit ids, and counts by author, day and folder. Names of branches and files,
// messages and addresses end here.
import { type Change, type Count, countChanges, dayOf, directoriesOf } from "../ownership/activity.ts";
import { at, type Fields, fields, list, login, oid, own } from "./payload.ts";

export interface PushHint {
  repository: number;
  before: string;
  after: string;
  /** By login. Null: the push does not tell all, and GitHub is asked. */
  counts: readonly Count<string>[] | null;
}

/** GitHub puts no more commits in a payload; one that has so many may have more. */
export const MOST_COMMITS = 2_048;
/** Files of all commits. Folding the millions that a payload has room for would hold up everybody for many seconds. */
const MOST_PATHS = 20_000;
/** A hint is a row of a table. */
const MOST_COUNTS = 4_000;
const NOTHING = /^0+$/;

/** Null: not of the default branch, or the branch is gone. */
export function pushHint(payload: Fields, repository: number, now: number): PushHint | null {
  const branch = at(payload, "repository", "default_branch");
  const [before, after] = [oid(own(payload, "before")), oid(own(payload, "after"))];
  if (typeof branch !== "string" || own(payload, "ref") !== `refs/heads/${branch}`) return null;
  if (before === null || after === null) return null;
  return { repository, before, after, counts: countsOf(payload, { before, after }, now) };
}

/**
 * A branch that was made anew tells only of commits that no other branch has, and one that was forced leaves commits behind:
 * both are counted from what GitHub has.
 */
function countsOf(
  payload: Fields,
  { before, after }: { before: string; after: string },
  now: number,
): PushHint["counts"] {
  const commits = own(payload, "commits");
  if (own(payload, "forced") !== false || NOTHING.test(before) || NOTHING.test(after)) return null;
  if (!Array.isArray(commits) || commits.length >= MOST_COMMITS) return null;
  if (commits.reduce((sum, commit) => sum + pathsOf(commit).length, 0) > MOST_PATHS) return null;
  const changes: Change<string>[] = [];
  for (const commit of commits) {
    const change = changeOf(commit, now);
    if (change === null) return null;
    changes.push(change);
  }
  const counts = countChanges(changes);
  return counts.length > MOST_COUNTS ? null : counts;
}

function changeOf(commit: unknown, now: number): Change<string> | null {
  if (fields(commit) === null) return null;
  const paths = pathsOf(commit);
  if (!paths.every((path) => typeof path === "string")) return null;
  return {
    who: login(at(commit, "author", "username")),
    day: dayOf(own(commit, "timestamp"), now),
    directories: directoriesOf(paths),
  };
}

const pathsOf = (commit: unknown): readonly unknown[] =>
  ["added", "removed", "modified"].flatMap((kind) => list(own(commit, kind)));
