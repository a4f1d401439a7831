// The graph: the same nodes and edges page by page, as JSON and as XML that a strict parser reads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SaxesParser } from "saxes";
import { systemClock } from "../../../app/adapters/clock.ts";
import { answerRoutes } from "../../../app/api/answers.ts";
import { createIndex } from "../../../app/api/index-of.ts";
import { toGraphml } from "../../../app/ownership/graph.ts";
import { ACME, NOW } from "../../support/acme.ts";
import { createAskApi } from "../../support/asked-api.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { seedOrganisation } from "../../support/seed-organisation.ts";

interface Page {
  nodes: { id: string; kind: string; label: string }[];
  edges: { kind: string; source: string; target: string; count: number | null; permission: string | null }[];
  next: string | null;
}

/** Elements with their attributes, and the text of each `data` by its key. */
function readXml(text: string) {
  const nodes: { id: string; data: Record<string, string> }[] = [];
  const edges: { source: string; target: string; data: Record<string, string> }[] = [];
  const graph: Record<string, string> = {};
  let into = graph;
  let key = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    assert.equal(uri, "http://graphml.graphdrawing.org/xmlns");
    const of = (name: string) => attributes[name]?.value ?? "";
    if (local === "node" || local === "edge") into = {};
    if (local === "node") nodes.push({ id: of("id"), data: into });
    if (local === "edge") edges.push({ source: of("source"), target: of("target"), data: into });
    if (local === "data") key = of("key");
  });
  parser.on("text", (value) => {
    if (key !== "") into[key] = value;
  });
  parser.on("closetag", ({ local }) => {
    if (local === "data") key = "";
    if (local === "node" || local === "edge") into = graph;
  });
  parser.write(text).close();
  return { nodes, edges, next: graph.next ?? null };
}

for (const name of DATABASES)
  test(`${name}: the graph, whole and in pages of three edges`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    await seedOrganisation(store, ACME);
    const ask = await createAskApi(
      answerRoutes(createIndex({ store, clock: { ...systemClock, now: () => NOW } })),
    );
    const whole = (await ask("/api/v1/graph", { as: 7 })).body as Page;
    assert.equal(whole.next, null);
    const has = (kind: string, source: string, target: string, rest: object) =>
      assert.ok(
        whole.edges.some(
          (edge) =>
            edge.kind === kind &&
            edge.source === source &&
            edge.target === target &&
            Object.entries(rest).every(([key, value]) => Reflect.get(edge, key) === value),
        ),
        `${kind} ${source} → ${target}`,
      );
    has("owns", "team:74", "repository:701", { count: 2 });
    has("owns", "user:11", "repository:705", { count: 2 });
    has("owns", "name:@other/team", "repository:701", { count: 1 });
    has("owns", "name:e-mail", "repository:701", { count: 1 });
    has("grants", "team:71", "repository:701", { permission: "maintain" });
    has("member", "user:13", "team:74", {});
    has("changed", "user:11", "repository:701", { count: 3, last_week: "2026-11-16" });
    const ids = new Set(whole.nodes.map(({ id }) => id));
    assert.ok(whole.edges.every(({ source, target }) => ids.has(source) && ids.has(target)));

    const edges: unknown[] = [];
    const nodes = new Map<string, unknown>();
    const xmlEdges: unknown[] = [];
    let cursor = "";
    do {
      const query = `limit=3${cursor}`;
      const page = (await ask(`/api/v1/graph?${query}`, { as: 7 })).body as Page;
      const answer = await ask(`/api/v1/graph.graphml?${query}`, { as: 7 });
      const xml = readXml(answer.text);
      assert.match(answer.headers["content-type"] ?? "", /^application\/graphml\+xml/);
      assert.deepEqual(
        xml.nodes.map(({ id, data }) => ({ id, ...data })),
        page.nodes.map((each) => ({ ...each })),
      );
      assert.equal(xml.next, page.next);
      assert.equal(answer.headers.link !== undefined, page.next !== null);
      edges.push(...page.edges);
      for (const node of page.nodes) {
        assert.deepEqual(nodes.get(node.id) ?? node, node, "the same on every page");
        nodes.set(node.id, node);
      }
      xmlEdges.push(
        ...xml.edges.map(({ source, target, data }) => [data.kind, source, target, data.count ?? null]),
      );
      cursor = page.next === null ? "" : `&cursor=${page.next}`;
    } while (cursor !== "");
    assert.deepEqual(edges, whole.edges);
    assert.equal(nodes.size, whole.nodes.length);
    assert.deepEqual(
      xmlEdges,
      whole.edges.map(({ kind, source, target, count }) => [
        kind,
        source,
        target,
        count === null ? null : String(count),
      ]),
    );
    const grants = (await ask("/api/v1/graph?kind=grants", { as: 7 })).body as Page;
    assert.deepEqual(
      grants.edges,
      whole.edges.filter(({ kind }) => kind === "grants"),
    );
  });

test("names that would be markup, or nothing XML can hold, are text", () => {
  const bad = `a<b>&"'\n\t\u0000\u0001\ufffe\ud800]]>`;
  const xml = toGraphml({ nodes: [{ id: bad, kind: "name", label: bad }], edges: [] }, bad);
  const read = readXml(xml);
  const kept = `a<b>&"'\n\t\ufffd\ufffd\ufffd\ufffd]]>`;
  assert.deepEqual(read.nodes, [{ id: kept, data: { kind: "name", label: kept } }]);
  assert.equal(read.next, kept);
});
