// The ownership graph of an organisation, page by page: edges of one kind after the other, each page with the nodes it needs.
import * as v from "valibot";
import { ownerKind } from "../../shared/codeowners/owners.ts";
import { namesToLookUp } from "../ownership/effective.ts";
import { EDGE_KINDS, type EdgeKind, type Graph, type GraphNode, toGraphml } from "../ownership/graph.ts";
import type { OrgTx } from "../ports.ts";
import { type EdgeRow, identifyOwners, listEdges } from "../store/graph-queries.ts";
import type { OrgRow } from "../store/repository-queries.ts";
import { count, cursor, limit, next, staleness, week } from "./asked.ts";
import { frozen, type Index, inOrg, instant, PRIVATE } from "./index-of.ts";
import { type Ask, type Route, route } from "./route.ts";

const query = v.strictObject({
  kind: v.pipe(v.optional(v.picklist(EDGE_KINDS)), v.description("edges of this kind alone")),
  limit: limit(5_000, 1_000),
  cursor,
});
type Question = v.InferOutput<typeof query>;

interface KindedRow extends EdgeRow {
  kind: EdgeKind;
}

const position = v.tuple([v.picklist(EDGE_KINDS), v.string(), v.number()]);

/** One row more than is told. */
async function readRows(tx: OrgTx, asked: Question, after: v.InferOutput<typeof position> | null) {
  const kinds = asked.kind === undefined ? EDGE_KINDS : [asked.kind];
  const rows: KindedRow[] = [];
  for (const kind of after ? kinds.slice(kinds.indexOf(after[0])) : kinds) {
    const from = after !== null && after[0] === kind ? ([after[1], after[2]] as const) : null;
    const most = asked.limit + 1 - rows.length;
    rows.push(...(await listEdges(tx, kind, { after: from, most })).map((row) => ({ kind, ...row })));
    if (rows.length > asked.limit) break;
  }
  return rows;
}

const node = (kind: GraphNode["kind"], id: string | number, label: string | null): GraphNode => ({
  id: `${kind}:${id}`,
  kind,
  label: label ?? String(id),
});

/** Both ends of a row; names are joined with the teams and users they mean, where those are known. */
function endsOf(row: KindedRow, byName: (owner: string) => GraphNode): readonly [GraphNode, GraphNode] {
  const repository = node("repository", row.target, row.target_label);
  switch (row.kind) {
    case "owns":
      return [byName(row.source), repository];
    case "grants":
      return [node("team", row.source, row.source_label), repository];
    case "member":
      return [node("user", row.source, row.source_label), node("team", row.target, row.target_label)];
    case "changed":
      return [node("user", row.source, row.source_label), repository];
  }
}

async function graphOf(tx: OrgTx, org: OrgRow, rows: readonly KindedRow[]): Promise<Graph> {
  const owners = rows.filter(({ kind }) => kind === "owns").map(({ source }) => source);
  const known = await identifyOwners(tx, namesToLookUp(owners, org.login));
  const byName = (owner: string): GraphNode => {
    const team = ownerKind(owner) === "team";
    const name = team ? (owner.split("/")[1] ?? "") : owner.slice(1);
    const ours = !team || owner.slice(1).split("/")[0] === org.login?.toLowerCase();
    const found = ours ? (team ? known.teams : known.users).get(name) : undefined;
    return found === undefined || ownerKind(owner) === "email"
      ? node("name", owner, owner)
      : node(team ? "team" : "user", found.id, found.label);
  };
  const nodes = new Map<string, GraphNode>();
  const edges = rows.map((row) => {
    const [source, target] = endsOf(row, byName);
    for (const each of [source, target]) if (!nodes.has(each.id)) nodes.set(each.id, each);
    const { kind, count: number, permission, last_week } = row;
    return { kind, source: source.id, target: target.id, count: number, permission, last_week };
  });
  return { nodes: [...nodes.values()], edges };
}

const pageOf = (index: Index, ask: Pick<Ask, "caller">, asked: Question) =>
  inOrg(index, ask, async (tx, org) => {
    const purpose = { org: tx.org, question: ["graph", asked.kind ?? null] };
    const after = index.cursors.read(purpose, asked.cursor, position);
    const rows = await readRows(tx, asked, after);
    const page = rows.slice(0, asked.limit);
    const last = page.at(-1);
    const more = rows.length > asked.limit && last !== undefined;
    return {
      org,
      graph: await graphOf(tx, org, page),
      next: more ? index.cursors.issue(purpose, [last.kind, last.source, last.target]) : null,
    };
  });

const text = v.nullable(v.string());
const answer = v.strictObject({
  ...staleness,
  nodes: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.description("the same on every page")),
        kind: v.picklist(["repository", "team", "user", "name"]),
        label: v.string(),
      }),
    ),
    v.description("all that edges of this page lead to; `name`: an owner that is nobody known here"),
  ),
  edges: v.array(
    v.strictObject({
      kind: v.picklist(EDGE_KINDS),
      source: v.string(),
      target: v.string(),
      count: v.pipe(v.nullable(count), v.description("owns: rules; changed: commits, each once a directory")),
      permission: text,
      last_week: v.nullable(week),
    }),
  ),
  next,
});

export const graphRoutes = (index: Index): Route[] => [
  route({
    method: "GET",
    path: "/api/v1/graph",
    summary: "Repositories, teams, users and what joins them",
    scope: "read",
    query,
    answers: { 200: answer },
    handle: async (ask) => {
      const { org, graph, next: following } = await pageOf(index, ask, ask.query);
      const body = { frozen: frozen(org), indexed_at: instant(org.synced_at), ...graph, next: following };
      return { status: 200, headers: PRIVATE, body };
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/graph.graphml",
    summary: "The same as GraphML; the page that follows is in `link` and in the graph's `next`",
    scope: "read",
    query,
    answers: { 200: "application/graphml+xml" },
    handle: async (ask) => {
      const { graph, next: following } = await pageOf(index, ask, ask.query);
      const { kind, limit: most } = ask.query;
      const again = new URLSearchParams({
        ...(kind ? { kind } : {}),
        limit: String(most),
        cursor: following ?? "",
      });
      const link = following === null ? {} : { link: `</api/v1/graph.graphml?${again}>; rel="next"` };
      const headers = { ...PRIVATE, ...link, "content-type": "application/graphml+xml; charset=utf-8" };
      return { status: 200, headers, body: toGraphml(graph, following) };
    },
  }),
];
