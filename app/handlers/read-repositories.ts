// Repositories as GitHub has them now, many with one query. The default branch is asked for as HEAD: its name is never known.
import type { Request } from "../../shared/perform.ts";
import type { LineProblem } from "../ownership/codeowners.ts";
import type { RepositoryFacts } from "../store/repositories.ts";
import { chunks, concurrently } from "./concurrently.ts";
import { statusOf } from "./pages.ts";
import { at, fields, id, list, matching, oid, own } from "./payload.ts";

const PLACES = { github: ".github/CODEOWNERS", root: "CODEOWNERS", docs: "docs/CODEOWNERS" } as const;

/** In GitHub's own order: the first that is there counts. */
const PLACE_NAMES = ["github", "root", "docs"] as const;

const objects = (fragment: string): string =>
  PLACE_NAMES.map((name) => `${name}: object(expression: "HEAD:${PLACES[name]}") { ...${fragment} }`).join(
    "\n",
  );

export const REPOSITORIES = `query Repositories($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Repository {
    id databaseId name visibility isArchived isFork
    owner { login ... on Organization { databaseId } ... on User { databaseId } }
    repositoryTopics(first: 50) { nodes { topic { name } } }
    languages(first: 50, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }
    defaultBranchRef { target { oid ... on Commit { committedDate } } }
    codeowners { errors { line column kind path } }
    ${objects("Found")}
  } }
}
fragment Found on Blob { oid byteSize isBinary }`;

export const TEXTS = `query Texts($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Repository { ${objects("Text")} } }
}
fragment Text on Blob { oid byteSize isBinary isTruncated text }`;

export interface FoundFile {
  path: string;
  oid: string;
  bytes: number;
  binary: boolean;
  /** Of TEXTS only; null: binary, cut off, or not asked for. */
  text: string | null;
}

export interface SeenRepository {
  facts: RepositoryFacts;
  /** Whose it is now, and under which name; the names go no further. */
  owner: number;
  ownerLogin: string;
  file: FoundFile | null;
  /** Null: GitHub does not say. */
  githubProblems: LineProblem[] | null;
}

/** A query of more makes GitHub give up now and then; one that fails is asked again in halves. */
const AT_ONCE = 25;
const PARALLEL = 4;

/**
 * By node id, in order; null: it is not there. `unread`: GitHub does not say, and must not keep the others from being told.
 * Rejects where it says nothing of any.
 */
export async function readEachRepository(
  request: Request,
  nodes: readonly string[],
): Promise<(SeenRepository | "unread" | null)[]> {
  const answers = await inParts(request, REPOSITORIES, nodes);
  return answers.map(({ node, unseen, unread }) =>
    unread ? "unread" : node === null ? null : (seenOf(node, unseen) ?? "unread"),
  );
}

/** The same of one. Rejects where it is unread, to be tried again. */
export async function readRepository(request: Request, node: string): Promise<SeenRepository | null> {
  const [seen = null] = await readEachRepository(request, [node]);
  if (seen === "unread") throw new UnreadError();
  return seen;
}

/** The file of each, by node id in order; null: there is none any more. `unread`: GitHub does not say. */
export async function readTexts(
  request: Request,
  nodes: readonly string[],
): Promise<(FoundFile | "unread" | null)[]> {
  const answers = await inParts(request, TEXTS, nodes);
  return answers.map(({ node, unread }) => (unread ? "unread" : fileOf(node)));
}

interface Node {
  node: unknown;
  /** Its files could not be seen. */
  unseen: boolean;
  /** Nothing of it could, and it is not told to be gone. */
  unread: boolean;
}

interface Asking {
  request: Request;
  query: string;
  /** Whether any query was answered. */
  answered: boolean;
  /** Queries about one repository alone that failed. */
  failed: number;
}

/** So many that fail alone while nothing is answered are no odd repositories: GitHub is away. */
const MOST_ALONE = 3;

async function inParts(request: Request, query: string, nodes: readonly string[]): Promise<Node[]> {
  const asking: Asking = { request, query, answered: false, failed: 0 };
  const parts = await concurrently(chunks(nodes, AT_ONCE), PARALLEL, (ids) => nodesOf(asking, ids));
  return parts.flat();
}

async function nodesOf(asking: Asking, ids: readonly string[]): Promise<Node[]> {
  let answer: unknown;
  try {
    ({ data: answer } = await asking.request("POST /graphql", { query: asking.query, variables: { ids } }));
  } catch (error) {
    if (![500, 502, 503, 504].includes(statusOf(error) ?? 0)) throw error;
    if (ids.length === 1) {
      asking.failed += 1;
      if (!asking.answered && asking.failed >= MOST_ALONE) throw error;
      return [{ node: null, unseen: false, unread: true }];
    }
    const half = Math.ceil(ids.length / 2);
    const [one, two] = [ids.slice(0, half), ids.slice(half)];
    return [...(await nodesOf(asking, one)), ...(await nodesOf(asking, two))];
  }
  asking.answered = true;
  return nodesIn(answer, ids.length);
}

function nodesIn(answer: unknown, count: number): Node[] {
  const nodes = list(at(answer, "data", "nodes"));
  const errors = list(own(answer, "errors")).map((error) => ({
    type: own(error, "type"),
    path: list(own(error, "path")),
  }));
  return Array.from({ length: count }, (_, index) => {
    const node = fields(nodes[index]);
    const about = errors.filter(({ path }) => path[1] === index);
    // What is not there is told as such; anything else, and nothing at all, does not mean that it is gone.
    const unread = node === null && !about.some(({ type }) => type === "NOT_FOUND");
    const unseen = about.some(({ path }) => PLACE_NAMES.some((place) => place === path[2]));
    return { node, unseen, unread };
  });
}

/** GitHub did not tell of a repository, and not that it is gone either: to be tried again. */
export class UnreadError extends Error {
  override readonly name = "UnreadError";
  readonly status = 502;
}

/** Null: what GitHub tells is no repository as we know them. */
function seenOf(node: unknown, unseen: boolean): SeenRepository | null {
  const [number, owner] = [id(own(node, "databaseId")), id(at(node, "owner", "databaseId"))];
  const [nodeId, name] = [own(node, "id"), own(node, "name")];
  if (number === null || owner === null || typeof nodeId !== "string" || typeof name !== "string")
    return null;
  const target = at(node, "defaultBranchRef", "target");
  const visibility = String(own(node, "visibility")).toLowerCase();
  const date = matching(own(target, "committedDate"), /^\d{4}-/);
  return {
    facts: {
      id: number,
      node: nodeId,
      name,
      visibility: visibility === "public" || visibility === "internal" ? visibility : "private",
      archived: own(node, "isArchived") === true,
      fork: own(node, "isFork") === true,
      topics: topicsOf(node),
      languages: languagesOf(node),
      head: oid(own(target, "oid")),
      headDay: date === null ? null : new Date(date).toISOString().slice(0, 10),
      contentsKnown: !unseen,
    },
    owner,
    ownerLogin: String(at(node, "owner", "login")),
    file: unseen ? null : fileOf(node),
    githubProblems: problemsOf(node),
  };
}

const topicsOf = (node: unknown): string[] =>
  list(at(node, "repositoryTopics", "nodes"))
    .map((each) => at(each, "topic", "name"))
    .filter((name): name is string => typeof name === "string")
    .sort();

const languagesOf = (node: unknown): Record<string, number> =>
  Object.fromEntries(
    list(at(node, "languages", "edges")).flatMap((edge) => {
      const [name, size] = [at(edge, "node", "name"), own(edge, "size")];
      return typeof name === "string" && typeof size === "number" ? [[name, size]] : [];
    }),
  );

function fileOf(node: unknown): FoundFile | null {
  for (const place of PLACE_NAMES) {
    const blob = own(node, place);
    // A folder or a submodule of that name has no such fields, and is none.
    const [found, bytes] = [oid(own(blob, "oid")), own(blob, "byteSize")];
    if (found === null || typeof bytes !== "number") continue;
    const text = own(blob, "text");
    const whole = typeof text === "string" && own(blob, "isTruncated") !== true;
    return {
      path: PLACES[place],
      oid: found,
      bytes,
      binary: own(blob, "isBinary") === true,
      text: whole ? text : null,
    };
  }
  return null;
}

/** Null where it is refused, or there is no answer at all: no problems is an empty list. */
function problemsOf(node: unknown): LineProblem[] | null {
  const errors = at(node, "codeowners", "errors");
  if (!Array.isArray(errors)) return null;
  return list(errors).flatMap((error) => {
    const [line, column] = [own(error, "line"), own(error, "column")];
    const kind = matching(own(error, "kind"), /^[A-Za-z][A-Za-z ]{0,39}$/) ?? "Other";
    return typeof line === "number" && typeof column === "number" ? [{ line, column, kind }] : [];
  });
}
