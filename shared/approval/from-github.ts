// Comments, their versions and people's permissions, as GitHub tells them. What the token may not ask is null, and counts
// for nothing.
import { VERSIONS_OF_COMMENT } from "../contract/data.ts";
import { askGitHub, isRecord, member, statusOf, textAt } from "../git-tier/github/ask.ts";
import { peopleOf } from "../git-tier/github/people.ts";
import type { People } from "../git-tier/source.ts";
import type { Request } from "../perform.ts";
import type { ApprovalSource, CommentVersion, SaidComment } from "./source.ts";

/** GitHub takes 2,500 comments on one pull request. */
const MOST_COMMENTS = 5_000;
/** Each holds the whole comment as it was. */
const VERSIONS_A_PAGE = 50;
const MOST_PAGES = 5;

export interface ApprovalAsking {
  request: Request;
  repository: { owner: string; name: string };
  /** Number of the pull request. */
  number: number;
  /** Left out, GitHub is asked with `request`. */
  people?: Pick<People, "permission">;
}

/** Each question is asked once. Reading comments rejects with what GitHub answered. */
export function approvalSource({ request, repository, number, people }: ApprovalAsking): ApprovalSource {
  const ask = askGitHub(request, repository);
  const { owner } = repository;
  const facts = { number, author: "", labels: [], owner, headSince: null };
  const { permission } = people ?? peopleOf(ask, facts);
  const versions = new Map<string, Promise<CommentVersion[] | null>>();
  return {
    permission,
    comments: async () => {
      const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
      return (await ask.list(route, { issue_number: number }, MOST_COMMENTS)).flatMap(readComment);
    },
    versions: ({ nodeId }) => {
      if (!nodeId) return Promise.resolve(null);
      const found = versions.get(nodeId) ?? askVersions(request, nodeId);
      versions.set(nodeId, found);
      return found;
    },
  };
}

function readComment(data: unknown): SaidComment[] {
  const text = (...names: string[]): string => textAt(data, ...names) ?? "";
  const id = member(data, "id");
  if (typeof id !== "number") return [];
  const login = text("user", "login");
  const node = text("node_id");
  return [
    {
      id,
      body: text("body"),
      user: login === "" ? null : { login, type: text("user", "type") },
      createdAt: text("created_at"),
      updatedAt: text("updated_at"),
      ...(node === "" ? {} : { nodeId: node }),
    },
  ];
}

/** GitHub lists the newest first. Where there are more than are read, the oldest given stands for them and tells nothing. */
async function askVersions(request: Request, id: string): Promise<CommentVersion[] | null> {
  const found: CommentVersion[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables = { id, first: VERSIONS_A_PAGE, after };
    const data = await unlessClosed(request("POST /graphql", { query: VERSIONS_OF_COMMENT, variables }));
    const edits = member(data, "data", "node", "userContentEdits");
    const nodes = member(edits, "nodes");
    if (!Array.isArray(nodes)) return null;
    const read = (nodes as unknown[]).map(readVersion);
    found.push(...read.filter((version) => version !== null));
    if (found.length === 0 || read.includes(null)) return null;
    const next = member(edits, "pageInfo", "endCursor");
    if (member(edits, "pageInfo", "hasNextPage") !== true) return inOrder(found);
    if (typeof next !== "string") return null;
    after = next;
  }
  return inOrder([...found, { by: null, at: new Date(0).toISOString(), body: null }]);
}

/** Null where it is not in GitHub's order: then nothing that follows from it would hold. */
function inOrder(found: readonly CommentVersion[]): CommentVersion[] | null {
  const times = found.map(({ at }) => Date.parse(at));
  return times.every((time, index) => time <= (times[index - 1] ?? time)) ? found.toReversed() : null;
}

function readVersion(node: unknown): CommentVersion | null {
  const at = member(node, "editedAt");
  if (typeof at !== "string" || Number.isNaN(Date.parse(at))) return null;
  const login = member(node, "editor", "login");
  const type = member(node, "editor", "__typename") === "Bot" ? "Bot" : "User";
  const body = member(node, "deletedAt") === null ? member(node, "diff") : null;
  return {
    by: typeof login === "string" ? { login, type } : null,
    at,
    body: typeof body === "string" ? body : null,
  };
}

async function unlessClosed(asking: ReturnType<Request>): Promise<unknown> {
  try {
    const { data } = await asking;
    return isRecord(data) && data.errors === undefined ? data : null;
  } catch (error) {
    const status = statusOf(error);
    if (status === 401 || status === 403 || status === 404) return null;
    throw error;
  }
}
