// Commits of a default branch that were not counted yet, with the folders they touch. Messages and addresses are in GitHub's
// answers, and go no further than this.
import type { Request } from "../../shared/perform.ts";
import { type Change, dayOf, directoriesOf } from "../ownership/activity.ts";
import type { Account } from "../store/accounts.ts";
import { concurrently } from "./concurrently.ts";
import { unlessMissing } from "./pages.ts";
import { at, id, list, login, oid, own } from "./payload.ts";

export interface At {
  owner: string;
  repo: string;
}

/** Each costs a request; those beyond are told as missed. */
export const MOST_COMMITS_READ = 250;
const PARALLEL = 4;
const PAGE = 100;
/** GitHub tells no more files of a commit. */
const MOST_FILES = 3_000;
const FILES_PAGE = 100;
/** Further pages of all commits together: 250 of 3,000 files each would be more than GitHub answers in an hour, again and again. */
const MOST_FURTHER_PAGES = 750;

export interface Compared {
  /** `ahead`: everything since is new. `diverged`: also when the older commit is no more, or the branch went back. */
  status: "identical" | "ahead" | "diverged";
  /** Ids of what is new, the oldest first, at most MOST_COMMITS_READ. */
  commits: readonly string[];
  total: number;
}

export async function compare(
  request: Request,
  where: At,
  { base, head }: { base: string; head: string },
): Promise<Compared> {
  const commits: string[] = [];
  let total = 0;
  let status = "";
  for (let page = 1; commits.length < MOST_COMMITS_READ; page += 1) {
    const answer = await unlessMissing(
      request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        ...where,
        basehead: `${base}...${head}`,
        per_page: PAGE,
        page,
      }),
    );
    if (answer === null) return { status: "diverged", commits: [], total: 0 };
    status = String(own(answer.data, "status"));
    const [listed, count] = [list(own(answer.data, "commits")), own(answer.data, "total_commits")];
    total = typeof count === "number" ? count : listed.length;
    commits.push(...idsOf(listed));
    if (listed.length < PAGE) break;
  }
  const kept = status === "ahead" || status === "identical" ? status : "diverged";
  return { status: kept, commits: commits.slice(0, MOST_COMMITS_READ), total };
}

/** Ids of what the branch has since that day, the newest first; `more` where not all of them are read. */
export async function commitsSince(
  request: Request,
  where: At,
  { head, since }: { head: string; since: string },
): Promise<{ commits: readonly string[]; more: boolean }> {
  const commits: string[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await request("GET /repos/{owner}/{repo}/commits", {
      ...where,
      sha: head,
      since: `${since}T00:00:00Z`,
      per_page: PAGE,
      page,
    });
    const listed = list(data);
    commits.push(...idsOf(listed));
    const more = commits.length > MOST_COMMITS_READ;
    if (more || listed.length < PAGE) return { commits: commits.slice(0, MOST_COMMITS_READ), more };
  }
}

const idsOf = (listed: readonly unknown[]): string[] =>
  listed.map((commit) => oid(own(commit, "sha"))).filter((sha) => sha !== null);

export interface ReadCommits {
  changes: Change<number>[];
  authors: Account[];
}

export async function readCommits(
  request: Request,
  where: At,
  { commits, now }: { commits: readonly string[]; now: number },
): Promise<ReadCommits> {
  const authors = new Map<number, Account>();
  let further = MOST_FURTHER_PAGES;
  const more = (): boolean => {
    further -= 1;
    return further >= 0;
  };
  const changes = await concurrently(commits, PARALLEL, async (ref) => {
    const { author, timestamp, paths } = await readCommit(request, where, { ref, more });
    if (author) authors.set(author.id, author);
    return { who: author?.id ?? null, day: dayOf(timestamp, now), directories: directoriesOf(paths) };
  });
  return { changes, authors: [...authors.values()] };
}

async function readCommit(request: Request, where: At, { ref, more }: { ref: string; more: () => boolean }) {
  const paths: string[] = [];
  let data: unknown;
  for (let page = 1; paths.length < MOST_FILES; page += 1) {
    ({ data } = await request("GET /repos/{owner}/{repo}/commits/{ref}", {
      ...where,
      ref,
      per_page: FILES_PAGE,
      page,
    }));
    const files = list(own(data, "files"));
    // A file that was moved is in the old folder's push payload, too.
    for (const file of files)
      for (const name of [own(file, "filename"), own(file, "previous_filename")])
        if (typeof name === "string") paths.push(name);
    if (files.length < FILES_PAGE || !more()) break;
  }
  const [number, name] = [id(at(data, "author", "id")), login(at(data, "author", "login"))];
  const author = number === null || name === null ? null : { id: number, login: name };
  return { author, timestamp: at(data, "commit", "committer", "date"), paths };
}
