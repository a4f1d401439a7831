// Where in the organisation somebody is named an owner.
import * as v from "valibot";
import type { OrgTx } from "../ports.ts";
import { findUser, teamsAbove, teamsOf } from "../store/owner-queries.ts";
import type { OrgRow } from "../store/repository-queries.ts";
import { listRulesOf } from "../store/rule-queries.ts";
import { count, cursor, flag, limit, next, repositoryName, staleness } from "./asked.ts";
import { frozen, type Index, inOrg, instant, PRIVATE } from "./index-of.ts";
import { readPage } from "./page.ts";
import { type Route, route } from "./route.ts";

const OWNER = "`@user`, `@organisation/team`, or `e-mail` for any address: those are not kept";
const ownerAsked = v.pipe(
  v.string(),
  v.maxLength(320),
  v.regex(/^(?:@[\w-]+(?:\/[\w-]+)?|e-mail)$/, OWNER),
  v.description(OWNER),
);

const rule = v.strictObject({
  repository: repositoryName,
  indexed_at: staleness.indexed_at,
  file: v.strictObject({ path: v.string(), version: v.string() }),
  line: count,
  pattern: v.pipe(v.string(), v.description("a later line may decide some of its paths, or all: see drift")),
  owner: v.pipe(v.string(), v.description("whom the line names, in lower case")),
});

/** The name itself; of a user, if asked, also teams through which they own. */
async function namesOf(tx: OrgTx, org: OrgRow, asked: { owner: string; teams: boolean }): Promise<string[]> {
  const name = asked.owner.toLowerCase();
  if (!asked.teams || !name.startsWith("@") || name.includes("/") || org.login === null) return [name];
  const user = await findUser(tx, name.slice(1));
  if (user === null) return [name];
  const above = await teamsAbove(tx, await teamsOf(tx, user.user_id));
  return [name, ...above.map(({ slug }) => `@${org.login}/${slug}`.toLowerCase())];
}

export const ruleRoutes = (index: Index): Route[] => [
  route({
    method: "GET",
    path: "/api/v1/rules",
    summary: "Rules of all repositories that name an owner, or reach a user through teams",
    scope: "read",
    query: v.strictObject({
      owner: ownerAsked,
      teams: v.pipe(flag, v.description("of a user: rules that name a team of theirs, too")),
      limit: limit(1_000, 200),
      cursor,
    }),
    answers: { 200: v.strictObject({ ...staleness, rules: v.array(rule), next }) },
    handle: (ask) =>
      inOrg(index, ask, async (tx, org) => {
        const { owner, teams } = ask.query;
        const purpose = { org: tx.org, question: ["rules", owner.toLowerCase(), teams] };
        const names = await namesOf(tx, org, ask.query);
        const page = await readPage(index, purpose, ask.query, {
          schema: v.tuple([v.number(), v.number(), v.string()]),
          list: ({ after, most }) => listRulesOf(tx, names, { after: after ?? [0, 0, ""], most }),
          position: (row) => [row.repository_id, row.line, row.owner],
        });
        const body = {
          frozen: frozen(org),
          indexed_at: instant(org.synced_at),
          rules: page.rows.map((row) => ({
            repository: { id: row.repository_id, name: row.name },
            indexed_at: instant(row.indexed_at),
            file: { path: row.path, version: row.blob_oid },
            line: row.line,
            pattern: row.pattern,
            owner: row.owner,
          })),
          next: page.next,
        };
        return { status: 200, headers: PRIVATE, body };
      }),
  }),
];
