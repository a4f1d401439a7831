// Reads what comments a pull request has, and which of ours somebody else has edited.
import { LAST_EDITOR, LAST_EDITS } from "../contract/data-loop.ts";
import type { Request } from "../perform.ts";
import { essence } from "./marker.ts";
import { type Desired, type ExistingComment, type Identity, isSame, ownComments } from "./sticky.ts";

const PER_PAGE = 100;
/** 100,000 comments; GitHub stops far earlier. */
const MAX_PAGES = 1_000;

/** All comments, oldest first. By page number and not by the `next` address, which names no repository we could check. */
export async function listComments(
  of: { owner: string; repo: string; issue: number },
  request: Request,
): Promise<ExistingComment[]> {
  const all: ExistingComment[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data, headers } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner: of.owner,
      repo: of.repo,
      issue_number: of.issue,
      per_page: PER_PAGE,
      page,
    });
    all.push(...readComments(data));
    if (!/;\s*rel="?next"?/.test(String(headers.link ?? ""))) break;
  }
  return all;
}

export function readComments(data: unknown): ExistingComment[] {
  if (!Array.isArray(data)) throw new TypeError("GitHub answered a list of comments with something else");
  return data.flatMap((item: unknown) => {
    if (!isRecord(item) || typeof item.id !== "number") return [];
    const user = isRecord(item.user) ? item.user : null;
    return [
      {
        id: item.id,
        body: typeof item.body === "string" ? item.body : "",
        user: user ? { login: String(user.login), type: String(user.type) } : null,
        ...(typeof item.node_id === "string" ? { nodeId: item.node_id } : {}),
      },
    ];
  });
}

/** Marks those of ours, with a memory, that `edited` says somebody else has edited. */
export async function withEdits(
  existing: readonly ExistingComment[],
  ours: Pick<Desired, "key" | "me">,
  edited: ((comment: ExistingComment) => Promise<boolean>) | undefined,
): Promise<ExistingComment[]> {
  if (!edited) return [...existing];
  const own = new Set(
    ownComments({ ...ours, existing })
      .filter(({ state }) => state !== null)
      .map(({ id }) => id),
  );
  const marked: ExistingComment[] = [];
  for (const comment of existing)
    marked.push(own.has(comment.id) ? { ...comment, edited: await edited(comment) } : comment);
  return marked;
}

/**
 * Asks GraphQL, which alone knows, who edited a comment last; the same words of one comment once. Somebody who did no more
 * than tick our boxes has not edited it. What cannot be told (no answer, no editor named) is taken for unedited: the seal is
 * then all there is.
 */
export function editorWatch(request: Request, me: Identity): (comment: ExistingComment) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  const isMe = (editor: unknown): boolean | null => {
    const [login, type] = [member(editor, "login"), member(editor, "__typename")];
    return typeof login === "string" ? isSame(me, { login, type: String(type) }) : null;
  };
  const ask = async (id: string, body: string): Promise<boolean> => {
    try {
      const { data } = await request("POST /graphql", { query: LAST_EDITOR, variables: { id } });
      if (isMe(member(member(member(data, "data"), "node"), "editor")) !== false) return false;
    } catch {
      return false;
    }
    return (await ownWords(request, id, isMe)) !== essence(body);
  };
  return (comment) => {
    if (comment.nodeId === undefined || comment.nodeId === null) return Promise.resolve(false);
    const about = `${comment.id} ${comment.body}`;
    const answer = asked.get(about) ?? ask(comment.nodeId, comment.body);
    asked.set(about, answer);
    return answer;
  };
}

/** What we last wrote, as far back as GitHub is asked; null: it does not say. */
async function ownWords(
  request: Request,
  id: string,
  isMe: (editor: unknown) => boolean | null,
): Promise<string | null> {
  try {
    const { data } = await request("POST /graphql", { query: LAST_EDITS, variables: { id } });
    const edits = member(member(member(member(data, "data"), "node"), "userContentEdits"), "nodes");
    // The newest first.
    const own = Array.isArray(edits) ? edits.find((edit: unknown) => isMe(member(edit, "editor"))) : null;
    const body = member(own, "deletedAt") === null ? member(own, "diff") : null;
    return typeof body === "string" ? essence(body) : null;
  } catch {
    return null;
  }
}

const member = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
