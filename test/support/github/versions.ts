// Who edited a comment, which GitHub tells over GraphQL alone: the last editor, and versions with their editor and whole
// text, newest first. Edits through the door are kept; each makes the comment a minute younger, so that no test has to
// wait for a clock.
import { VERSIONS_OF_COMMENT } from "../../../shared/contract/data.ts";
import { LAST_EDITOR, LAST_EDITS } from "../../../shared/contract/data-loop.ts";
import { answer, type Route } from "./exchange.ts";

interface Version {
  login: string;
  at: string;
  body: string;
}

interface Comment {
  node_id: string;
  body: string;
  created_at: string;
  user: { login: string };
}

const ONE = /\/issues\/comments\/\d+$/;
const LIST = /\/issues\/\d+\/comments$/;

export function versions(): Route {
  const byNode = new Map<string, readonly Version[]>();
  const dated = (comment: Comment): Comment & { updated_at: string } => {
    const updated_at = byNode.get(comment.node_id)?.at(-1)?.at ?? comment.created_at;
    return { ...comment, updated_at };
  };
  const keep = (
    { node_id, body, created_at, user }: Comment,
    edit: { login: string; body: string },
  ): void => {
    const known = byNode.get(node_id) ?? [{ login: user.login, at: created_at, body }];
    const at = new Date(Date.parse(created_at) + known.length * 60_000).toISOString();
    byNode.set(node_id, [...known, { ...edit, at }]);
  };
  return async (request, ask) => {
    if (request.path === "/graphql") {
      const { query, variables } = request.json();
      const all = byNode.get(String((variables as { id?: unknown } | undefined)?.id)) ?? [];
      if (query === VERSIONS_OF_COMMENT) return answer(200, told(all, variables));
      if (query === LAST_EDITS) return answer(200, told(all, { first: 20, after: null }));
      if (query === LAST_EDITOR) return answer(200, { data: { node: { editor: editorOf(all.at(-1)) } } });
      return null;
    }
    if (request.method === "PATCH" && ONE.test(request.path)) {
      const before = (await ask("GET", request.path)).data as Comment;
      const { status, data } = await ask("PATCH", request.path, request.json());
      if (status !== 200) return answer(status, data);
      keep(before, { login: request.login ?? "", body: String(request.json().body) });
      return answer(200, dated(data as Comment));
    }
    if (request.method !== "GET" || !(ONE.test(request.path) || LIST.test(request.path))) return null;
    const query = request.query === "" ? "" : `?${request.query}`;
    const { status, data, link } = await ask("GET", request.path + query);
    if (status !== 200) return answer(status, data);
    const body = Array.isArray(data) ? (data as Comment[]).map(dated) : dated(data as Comment);
    return { status, body, headers: link === null ? {} : { link } };
  };
}

/** Null: nobody has edited it. Over GraphQL a bot's login has no `[bot]`. */
function editorOf(version: Version | undefined): object | null {
  if (version === undefined) return null;
  const { login } = version;
  return { __typename: login.endsWith("[bot]") ? "Bot" : "User", login: login.replace(/\[bot\]$/, "") };
}

function told(all: readonly Version[], variables: unknown): unknown {
  const { first, after } = variables as { first: number; after: string | null };
  const from = Number(after ?? 0);
  const nodes = all
    .toReversed()
    .slice(from, from + first)
    .map((version) => ({
      editedAt: version.at,
      deletedAt: null,
      diff: version.body,
      editor: editorOf(version),
    }));
  const pageInfo = { hasNextPage: from + first < all.length, endCursor: String(from + first) };
  return { data: { node: { userContentEdits: { nodes, pageInfo } } } };
}
