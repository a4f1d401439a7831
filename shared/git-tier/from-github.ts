// A pull request's change and people, from GitHub's API alone: no clone, no checkout, nothing of it is run. Objects of a
// fork are asked of the repository the pull request is for, which shares them.
import type { Request } from "../perform.ts";
import {
  type Ask,
  type AskLimits,
  askGitHub,
  isCommitId,
  member,
  statusOf,
  textAt,
  unreadable,
} from "./github/ask.ts";
import { peopleOf } from "./github/people.ts";
import { MOST_TEXT, readTexts } from "./github/texts.ts";
import { readTrees, type Trees } from "./github/trees.ts";
import { idOf } from "./object-id.ts";
import type { BlobRef, ChangeSource, People, PullFacts } from "./source.ts";

export interface PullRequest {
  facts: PullFacts;
  /** The newest commit of the head branch, as GitHub says now. */
  head: string;
  /** The base branch's commit as the pull request was last told of it. */
  base: string;
  /** "owner/name" of the head's repository; null where it is gone. */
  headRepository: string | null;
  open: boolean;
  /** ISO 8601, when GitHub wrote this; null where it does not say. */
  updatedAt: string | null;
}

export interface ChangeOptions {
  request: Request;
  repository: { owner: string; name: string };
  pull: PullRequest;
  /** The commit of the base branch that judges: its files answer `baseFile`. The change is counted from the merge base. */
  base: string;
  /** See `PullOf.headSince` in github/people.ts. */
  headSince: string | null;
  limits?: AskLimits;
}

export interface ChangeOfPull {
  source: ChangeSource;
  people: People;
  /** The commit the change is counted from. */
  mergeBase(): Promise<string>;
}

/** The pull request as GitHub tells of it now. Rejects with GitHub's answer (`status`). */
export async function pullRequest(
  request: Request,
  repository: { owner: string; name: string },
  number: number,
): Promise<PullRequest> {
  const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner: repository.owner,
    repo: repository.name,
    pull_number: number,
  });
  const read = readPull(data);
  if (read?.facts.number !== number) throw unreadable(`pull request ${number} is not as GitHub writes them`);
  return read;
}

/** Null where it is no pull request as GitHub writes them. */
export function readPull(data: unknown): PullRequest | null {
  const text = (...names: string[]): string | null => textAt(data, ...names);
  const [number, head, base] = [member(data, "number"), text("head", "sha"), text("base", "sha")];
  const [author, baseBranch, headBranch] = [text("user", "login"), text("base", "ref"), text("head", "ref")];
  if (typeof number !== "number" || !Number.isSafeInteger(number) || !isCommitId(head) || !isCommitId(base))
    return null;
  if (baseBranch === null || headBranch === null) return null;
  const labels = member(data, "labels");
  const headRepository = text("head", "repo", "full_name");
  const facts: PullFacts = {
    number,
    title: text("title") ?? "",
    body: text("body") ?? "",
    author: author ?? "ghost",
    labels: (Array.isArray(labels) ? (labels as unknown[]) : []).flatMap((label) => {
      const name = member(label, "name");
      return typeof name === "string" ? [name] : [];
    }),
    baseBranch,
    headBranch,
    fromFork: headRepository === null || headRepository !== text("base", "repo", "full_name"),
  };
  return { facts, head, base, headRepository, open: text("state") === "open", updatedAt: text("updated_at") };
}

/** Nothing is asked until something is wanted; each answer is asked for once. */
export function changeFromGitHub(options: ChangeOptions): ChangeOfPull {
  const { pull, repository } = options;
  const ask = askGitHub(options.request, repository, options.limits);
  const trees = readTrees(ask);
  const text = readTexts(ask);
  const merged = lazily(() => findMergeBase(ask, options.base, pull.head));
  const baseTree = lazily(() => treeOf(ask, options.base));
  const changes = lazily(async () => {
    const [from, to] = [await treeOf(ask, await merged()), await treeOf(ask, pull.head)];
    return trees.changes(from, to);
  });
  const { number, author, labels } = pull.facts;
  return {
    mergeBase: merged,
    source: {
      changes,
      blob: async (ref, maxBytes) => {
        const size = trees.sizeOf(ref.oid);
        const isSmall = size !== null && size <= Math.min(MOST_TEXT, maxBytes);
        return (isSmall ? await text(ref.oid) : null) ?? readBlob(ask, trees, { ref, maxBytes });
      },
      baseFile: async (path) => trees.file(await baseTree(), path),
    },
    people: peopleOf(ask, {
      number,
      author,
      labels,
      owner: repository.owner,
      headSince: options.headSince,
    }),
  };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The first page also lists files and their patches, which cost GitHub minutes for a large change: the second has none. */
async function findMergeBase(ask: Ask, base: string, head: string): Promise<string> {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const basehead = `${base}...${head}`;
  for (const page of [2, 1]) {
    try {
      const found = member(await ask.get(route, { basehead, per_page: 1, page }), "merge_base_commit", "sha");
      if (isCommitId(found)) return found;
    } catch (error) {
      const status = statusOf(error);
      if (page === 1 && status === 404) throw unreadable("base and head have no commit in common", error);
      if (status !== 404 && status !== 422) throw error;
    }
  }
  throw unreadable("GitHub does not say where the change began");
}

async function treeOf(ask: Ask, commit: string): Promise<string> {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  const tree = member(await ask.get(route, { commit_sha: commit }), "tree", "sha");
  if (!isCommitId(tree)) throw unreadable(`commit ${commit} is not as GitHub writes them`);
  return tree;
}

async function readBlob(
  ask: Ask,
  trees: Trees,
  { ref, maxBytes }: { ref: BlobRef; maxBytes: number },
): Promise<Uint8Array | null> {
  if ((trees.sizeOf(ref.oid) ?? 0) > maxBytes) return null;
  const data = await ask.get("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: ref.oid });
  const content = member(data, "content");
  if (member(data, "encoding") !== "base64" || typeof content !== "string")
    throw unreadable(`the file ${ref.oid} is not as GitHub writes them`);
  const bytes = fromBase64(content);
  if (bytes.byteLength > maxBytes) return null;
  if (idOf(bytes, ref.oid.length) !== ref.oid) throw unreadable(`the file ${ref.oid} came damaged`);
  return bytes;
}

function fromBase64(content: string): Uint8Array {
  const binary = atob(content);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
