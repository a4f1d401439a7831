// Before somebody leaves or a team goes: which rules would be left without anybody who can approve.
import * as v from "valibot";
import {
  blastRadius,
  type NamedRule,
  OUTCOMES,
  type Removal,
  standingAfter,
} from "../ownership/blast-radius.ts";
import { createResolvers } from "../ownership/effective.ts";
import { teamFacts } from "../ownership/teams.ts";
import type { OrgTx } from "../ports.ts";
import {
  findUser,
  loginsIn,
  type NamedTeam,
  teamAndBelow,
  teamsAbove,
  teamsOf,
} from "../store/owner-queries.ts";
import type { OrgRow } from "../store/repository-queries.ts";
import { listRulesNaming, type RuleKey, readRuleOwners } from "../store/rule-queries.ts";
import { membersOfTeams } from "../store/teams.ts";
import { count, cursor, login, next, repositoryName, slug, staleness } from "./asked.ts";
import { frozen, type Index, inOrg, instant, PRIVATE } from "./index-of.ts";
import { nextPage } from "./page.ts";
import { type KeptPeople, peopleNamed } from "./people.ts";
import { HttpProblem } from "./problem.ts";
import { type Route, route } from "./route.ts";

/** Rules looked at for one page, few or many of which may be affected, and names in them: whoever has read more ends the page. */
const MOST_RULES = 500;
const MOST_NAMES = 20_000;
/** A rule of more is not looked at: a line may name a hundred thousand, and each would have to be found out about. */
const MOST_NAMES_OF_RULE = 2_000;
/** Rules whose names are read at once. */
const AT_ONCE = 25;

const unknown = (what: string) =>
  new HttpProblem(404, "owner-unknown", `The index has no ${what} of this name.`);

interface Affected {
  removal: Removal;
  /** Whom rules may name that the removal changes something for, in lower case. */
  owners: string[];
}

/** @throws HttpProblem `owner-unknown` */
async function affectedBy(
  tx: OrgTx,
  org: OrgRow,
  asked: { user?: string | undefined; team?: string | undefined },
): Promise<Affected> {
  const named = asked.team === undefined ? [] : await teamAndBelow(tx, asked.team);
  const [team] = named;
  if (asked.team !== undefined && !team) throw unknown("team");
  const user = asked.user === undefined ? null : await findUser(tx, asked.user);
  if (asked.user !== undefined && user === null) throw unknown("user");
  const teamName = ({ slug: name }: { slug: string }) => `@${org.login ?? ""}/${name}`.toLowerCase();
  if (user !== null) {
    const left = team ? [team.team_id] : await teamsOf(tx, user.user_id);
    const lower = user.login.toLowerCase();
    const above = await teamsAbove(tx, left);
    return {
      removal: {
        teams: [],
        user: { id: user.user_id, login: user.login },
        from: team?.team_id ?? null,
        inDoubt: new Set(team ? [lower] : []),
        unsure: { people: [user.user_id], teams: teamIds(above).filter((id) => !left.includes(id)) },
      },
      owners: [`@${lower}`, ...above.map(teamName)],
    };
  }
  // Those below a team go with it, and its members are members of those above.
  const ids = teamIds(named);
  const logins = await loginsIn(tx, ids);
  const above = await teamsAbove(tx, ids);
  const unsure = { people: await membersOfTeams(tx, ids), teams: teamIds(above) };
  const teams = [...named, ...above];
  return {
    removal: { teams: ids, user: null, from: null, inDoubt: new Set(logins), unsure },
    owners: [...new Set([...teams.map(teamName), ...logins.map((each) => `@${each}`)])],
  };
}

const teamIds = (teams: readonly NamedTeam[]): number[] => teams.map(({ team_id }) => team_id);

/** Of these rules, as many of the first as a page may hold. */
async function readNames(tx: OrgTx, keys: readonly RuleKey[]) {
  const rules: (NamedRule & RuleKey)[] = [];
  let names = 0;
  let looked = 0;
  while (looked < keys.length && names < MOST_NAMES) {
    const some = keys.slice(looked, looked + AT_ONCE);
    const read = await readRuleOwners(tx, some, MOST_NAMES_OF_RULE + 1);
    names += read.reduce((sum, { owners }) => sum + owners.length, 0);
    rules.push(...read);
    looked += some.length;
  }
  const few = rules.filter(({ owners }) => owners.length <= MOST_NAMES_OF_RULE);
  return { looked, rules: few, crowded: rules.length - few.length };
}

/** Who stands behind each name, before and after. */
async function resolvers(
  kept: KeptPeople,
  tx: OrgTx,
  org: OrgRow,
  {
    owners,
    repositories,
    removal,
  }: { owners: ReadonlySet<string>; repositories: readonly number[]; removal: Removal },
) {
  const { slugs, teams: rows, ...facts } = await peopleNamed(kept, tx, org, { owners, repositories });
  const { teams: gone, from, unsure } = removal;
  const without = { teams: gone, user: removal.user?.id ?? null, from, unsure };
  const before = createResolvers({ ...facts, teams: teamFacts(rows, slugs) });
  const after = createResolvers({ ...facts, teams: teamFacts(rows, slugs, without) });
  return {
    before: (id: number, owner: string) => before(id)(owner),
    after: (id: number, owner: string) => standingAfter(after(id)(owner), removal),
  };
}

const affected = v.strictObject({
  repository: repositoryName,
  line: count,
  pattern: v.string(),
  owners: v.pipe(v.array(v.string()), v.description("in lower case")),
  outcome: v.pipe(
    v.picklist(OUTCOMES),
    v.description(
      "lost: nobody is left who can approve; possibly-lost: it cannot be told whether somebody is; one-left: of several",
    ),
  ),
  people_before: count,
  people_after: v.pipe(count, v.description("for certain")),
});

export const blastRadiusRoutes = (index: Index): Route[] => [
  route({
    method: "GET",
    path: "/api/v1/blast-radius",
    summary:
      "Rules that lose their last effective owner when `team` is deleted, `user` leaves, or `user` leaves `team`",
    scope: "read",
    query: v.strictObject({ team: v.optional(slug), user: v.optional(login), cursor }),
    answers: {
      200: v.strictObject({
        ...staleness,
        rules_checked: v.pipe(count, v.description("on this page; a page can be empty and have a next one")),
        rules_not_checked: v.pipe(
          count,
          v.description(
            `on this page; they name more than ${MOST_NAMES_OF_RULE} owners each, and may be affected`,
          ),
        ),
        rules: v.array(affected),
        next,
      }),
    },
    handle: (ask) =>
      inOrg(index, ask, async (tx, org) => {
        const { team, user } = ask.query;
        if (team === undefined && user === undefined)
          throw new HttpProblem(422, "invalid", "The query has to name a `team`, a `user`, or both.");
        const question = ["blast-radius", team?.toLowerCase() ?? null, user?.toLowerCase() ?? null];
        const purpose = { org: tx.org, question };
        const position = v.tuple([v.number(), v.number()]);
        const after = index.cursors.read(purpose, ask.query.cursor, position) ?? ([0, 0] as const);
        const { removal, owners } = await affectedBy(tx, org, ask.query);
        const keys = await listRulesNaming(tx, owners, { after, most: MOST_RULES + 1 });
        const { looked, rules: named, crowded } = await readNames(tx, keys.slice(0, MOST_RULES));
        const page = nextPage(index, purpose, {
          rows: keys,
          most: looked,
          position: (row) => [row.repository_id, row.line],
        });
        const repositories = [...new Set(named.map((row) => row.repository_id))];
        const names = new Map(named.map((row) => [row.repository_id, row.name]));
        const stand = await resolvers(index.people, tx, org, {
          owners: new Set(named.flatMap((row) => row.owners)),
          repositories,
          removal,
        });
        const rules = blastRadius({ rules: named, ...stand }).map((rule) => ({
          repository: { id: rule.repository_id, name: names.get(rule.repository_id) ?? "" },
          line: rule.line,
          pattern: rule.pattern,
          owners: rule.owners,
          outcome: rule.outcome,
          people_before: rule.people_before,
          people_after: rule.people_after,
        }));
        const body = {
          frozen: frozen(org),
          indexed_at: instant(org.synced_at),
          rules_checked: page.rows.length - crowded,
          rules_not_checked: crowded,
          rules,
          next: page.next,
        };
        return { status: 200, headers: PRIVATE, body };
      }),
  }),
];
