// The repositories of the index.
import * as v from "valibot";
import type { OrgRow, RepositoryRow } from "../store/repository-queries.ts";
import { listRepositories } from "../store/repository-queries.ts";
import {
  codeownersFile,
  count,
  cursor,
  fileKnown,
  id,
  limit,
  next,
  observation,
  staleness,
} from "./asked.ts";
import { aboutRepository, frozen, type Index, inOrg, inRepository, instant, PRIVATE } from "./index-of.ts";
import { readPage } from "./page.ts";
import { type Route, route } from "./route.ts";

const repository = {
  id,
  name: v.string(),
  visibility: v.picklist(["public", "private", "internal"]),
  archived: v.boolean(),
  fork: v.boolean(),
  topics: v.array(v.string()),
  languages: v.pipe(v.record(v.string(), count), v.description("bytes by language")),
  ...fileKnown,
  codeowners: codeownersFile,
  indexed_at: staleness.indexed_at,
  ...observation,
};

const told = (row: RepositoryRow) => ({
  id: row.repository_id,
  name: row.name,
  visibility: row.visibility,
  archived: row.archived,
  fork: row.fork,
  topics: row.topics,
  languages: row.languages,
  codeowners_known: row.contents_known,
  codeowners: row.path === null ? null : { path: row.path, version: row.blob_oid, state: row.state },
  indexed_at: instant(row.indexed_at),
  observed_since: row.observed_since.toISOString(),
  missed_commits: row.missed_commits,
});

export const repositoryRoutes = (index: Index): Route[] => [
  route({
    method: "GET",
    path: "/api/v1/repositories",
    summary: "The repositories of the index, in order of their numbers",
    scope: "read",
    query: v.strictObject({ limit: limit(200, 50), cursor }),
    answers: {
      200: v.strictObject({ ...staleness, repositories: v.array(v.strictObject(repository)), next }),
    },
    handle: (ask) =>
      inOrg(index, ask, async (tx, org: OrgRow) => {
        const purpose = { org: tx.org, question: ["repositories"] };
        const page = await readPage(index, purpose, ask.query, {
          schema: v.number(),
          list: (range) => listRepositories(tx, range),
          position: (row) => row.repository_id,
        });
        return {
          status: 200,
          headers: PRIVATE,
          body: {
            frozen: frozen(org),
            indexed_at: instant(org.synced_at),
            repositories: page.rows.map(told),
            next: page.next,
          },
        };
      }),
  }),
  route({
    method: "GET",
    path: "/api/v1/repositories/{repository}",
    summary: "One repository, by its number or its name",
    scope: "read",
    query: v.strictObject({}),
    answers: { 200: v.strictObject({ frozen: staleness.frozen, ...repository }) },
    handle: (ask) =>
      inRepository(index, ask, async (_tx, org, row) => {
        const body = { frozen: aboutRepository(org, row).frozen, ...told(row) };
        return { status: 200, headers: PRIVATE, body };
      }),
  }),
];
