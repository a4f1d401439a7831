// The ownership graph as nodes and edges, and as GraphML (http://graphml.graphdrawing.org).

export const EDGE_KINDS = ["owns", "grants", "member", "changed"] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** `name`: an owner that is nobody known here. */
export interface GraphNode {
  id: string;
  kind: "repository" | "team" | "user" | "name";
  label: string;
}

export interface GraphEdge {
  kind: EdgeKind;
  source: string;
  target: string;
  /** owns: rules that name the owner; changed: commits, each once a directory. */
  count: number | null;
  permission: string | null;
  last_week: string | null;
}

export interface Graph {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

const KEYS = `<key id="kind" for="all" attr.name="kind" attr.type="string"/>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="count" for="edge" attr.name="count" attr.type="long"/>
<key id="permission" for="edge" attr.name="permission" attr.type="string"/>
<key id="last_week" for="edge" attr.name="last_week" attr.type="string"/>
<key id="next" for="graph" attr.name="next" attr.type="string"/>`;

/** One document; `next` is the cursor of the page that follows, whose nodes of the same id are the same. */
export function toGraphml({ nodes, edges }: Graph, next: string | null): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    KEYS,
    '<graph id="ownership" edgedefault="directed">',
    data("next", next),
    ...nodes.map(
      ({ id, kind, label }) => `<node id="${xml(id)}">${data("kind", kind)}${data("label", label)}</node>`,
    ),
    ...edges.map(
      ({ kind, source, target, count, permission, last_week }) =>
        `<edge source="${xml(source)}" target="${xml(target)}">${data("kind", kind)}${data("count", count)}${data("permission", permission)}${data("last_week", last_week)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ]
    .filter((line, index, all) => line !== "" || index === all.length - 1)
    .join("\n");
}

const data = (key: string, value: string | number | null): string =>
  value === null ? "" : `<data key="${key}">${xml(String(value))}</data>`;

/** Characters that XML 1.0 cannot hold at all become U+FFFD. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
