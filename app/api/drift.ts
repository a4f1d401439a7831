// Where what CODEOWNERS declares and what is so have parted.
import * as v from "valibot";
import { TooCostlyError } from "../../shared/codeowners/match.ts";
import {
  DRIFT_KINDS,
  type Drift,
  type DriftInput,
  type DriftKind,
  driftInSteps,
} from "../ownership/drift.ts";
import { weekBefore, YEAR_DAYS } from "../ownership/watched-weeks.ts";
import type { OrgTx } from "../ports.ts";
import { readDirectories, readLastWeeks } from "../store/activity-queries.ts";
import {
  listRepositories,
  type OrgRow,
  type RepositoryRow,
  readProblems,
} from "../store/repository-queries.ts";
import { aboutOne, codeownersFile, count, cursor, limit, next, staleness, week } from "./asked.ts";
import { inSlices } from "./in-slices.ts";
import {
  aboutRepository,
  type File,
  frozen,
  type Index,
  instant,
  inTurn,
  orgOf,
  PRIVATE,
  repositoryOf,
  rulesOf,
  type Transaction,
} from "./index-of.ts";
import { nextPage, readPage } from "./page.ts";
import { resolverFor } from "./people.ts";
import { type Route, route } from "./route.ts";

/** Beyond this, nothing is said of what was not seen. */
const MOST_DIRECTORIES = 20_000;

const about = { ...aboutOne, codeowners: codeownersFile };
const nullableText = v.nullable(v.string());
const finding = v.strictObject({
  kind: v.picklist(DRIFT_KINDS),
  line: count,
  pattern: nullableText,
  owner: nullableText,
  by_line: v.pipe(v.nullable(count), v.description("of the rule that decides in this one's place")),
  reason: v.pipe(nullableText, v.description("why an owner cannot approve; what is wrong with the line")),
  seen: v.pipe(
    v.nullable(v.picklist(["not-for-a-year", "not-since-observed"])),
    v.description("not-since-observed: for less than a year, or with gaps; no reason yet to call it dead"),
  ),
  last_active_week: v.nullable(week),
});

const summary = {
  findings: v.strictObject({
    "shadowed-rule": count,
    "empty-rule": count,
    "invalid-line": count,
    "unknown-owner": count,
    "powerless-owner": count,
    "unseen-rule": count,
    "unseen-owner": count,
  } satisfies Record<(typeof DRIFT_KINDS)[number], typeof count>),
  unverified_owners: v.pipe(
    count,
    v.description("named owners of whom it cannot be told whether they can approve"),
  ),
  github_errors_known: v.pipe(
    v.boolean(),
    v.description("false: GitHub did not tell its own errors; invalid lines are those our parser finds"),
  ),
  coverage: v.pipe(
    v.nullable(
      v.strictObject({
        directories: v.pipe(
          count,
          v.description("in which something changed in the last year, or since observed_since"),
        ),
        owned: count,
        unowned: v.pipe(count, v.description("the rule that decides names nobody")),
        uncovered: v.pipe(
          count,
          v.description("no rule covers all of it; rules for kinds of files may fit some"),
        ),
        powerless: v.pipe(count, v.description("of `owned`: nobody named can approve")),
        unowned_share: v.pipe(v.nullable(v.number()), v.description("unowned and uncovered of all, 0 to 1")),
      }),
    ),
    v.description("null: more directories than are looked at"),
  ),
};

interface Facts {
  file: File | null;
  input: DriftInput;
}

async function readFacts(index: Index, tx: OrgTx, org: OrgRow, row: RepositoryRow): Promise<Facts> {
  const { file, rules } = await rulesOf(index, tx, row);
  rules.refuseCostly();
  const owners = new Set(rules.list.flatMap((rule) => rule.owners));
  const { problems, github_problems } = await readProblems(tx, row.repository_id);
  const since = weekBefore(index.now(), YEAR_DAYS);
  const input = {
    rules,
    problems,
    githubProblems: github_problems,
    resolve: await resolverFor(index.people, tx, org, { repository: row.repository_id, owners }),
    directories: await readDirectories(tx, row.repository_id, { since, most: MOST_DIRECTORIES }),
    lastWeeks: await readLastWeeks(tx, row.repository_id),
    observed_since: row.observed_since,
    missed_commits: row.missed_commits,
    now: index.now(),
  };
  return { file, input };
}

function summed({ findings, unverified_owners, github_errors_known, coverage }: Drift) {
  const counts = new Map<DriftKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    findings: Object.fromEntries(DRIFT_KINDS.map((kind) => [kind, counts.get(kind) ?? 0])),
    unverified_owners,
    github_errors_known,
    coverage,
  };
}

const ofRepository = (index: Index) =>
  route({
    method: "GET",
    path: "/api/v1/repositories/{repository}/drift",
    summary: "Rules that do nothing, owners who cannot approve or were not seen, and what is not owned",
    scope: "read",
    query: v.strictObject({ kind: v.optional(v.picklist(DRIFT_KINDS)), limit: limit(1_000, 200), cursor }),
    answers: {
      200: v.strictObject({ ...about, summary: v.strictObject(summary), findings: v.array(finding), next }),
    },
    handle: (ask) =>
      inTurn(index, ask.caller, async (transaction) => {
        const { kind, limit: most } = ask.query;
        const { org, row, file, input, tenant } = await transaction(async (tx) => {
          const asked = await repositoryOf(tx, ask.path);
          return { ...asked, ...(await readFacts(index, tx, asked.org, asked.row)), tenant: tx.org };
        });
        const drift = await inSlices(driftInSteps(input), index.clock);
        // Findings have no key of their own; a cursor counts within one version of the file.
        const question = ["drift", row.repository_id, kind ?? null, file?.version ?? null];
        const purpose = { org: tenant, question };
        const from = index.cursors.read(purpose, ask.query.cursor, v.number()) ?? 0;
        const wanted = drift.findings.filter((each) => kind === undefined || each.kind === kind);
        const rows = wanted.slice(from, from + most + 1);
        const page = nextPage(index, purpose, { rows, most, position: () => from + most });
        const body = {
          ...aboutRepository(org, row),
          codeowners: file,
          summary: summed(drift),
          findings: page.rows,
          next: page.next,
        };
        return { status: 200, headers: PRIVATE, body };
      }),
  });

const ofAll = (index: Index) =>
  route({
    method: "GET",
    path: "/api/v1/drift",
    summary: "The same counted, for one repository after the other",
    scope: "read",
    query: v.strictObject({ limit: limit(20, 10), cursor }),
    answers: {
      200: v.strictObject({
        ...staleness,
        repositories: v.array(
          v.strictObject({
            ...about,
            too_costly: v.pipe(
              v.boolean(),
              v.description("its file takes too long to match; nothing was counted"),
            ),
            summary: v.nullable(v.strictObject(summary)),
          }),
        ),
        next,
      }),
    },
    handle: (ask) =>
      inTurn(index, ask.caller, async (transaction) => {
        const { org, page } = await transaction(async (tx) => {
          const org = await orgOf(tx);
          const purpose = { org: tx.org, question: ["drift"] };
          const page = await readPage(index, purpose, ask.query, {
            schema: v.number(),
            list: (range) => listRepositories(tx, range),
            position: (row) => row.repository_id,
          });
          return { org, page };
        });
        const repositories = [];
        for (const row of page.rows) repositories.push(await counted(index, transaction, org, row));
        const body = {
          frozen: frozen(org),
          indexed_at: instant(org.synced_at),
          repositories,
          next: page.next,
        };
        return { status: 200, headers: PRIVATE, body };
      }),
  });

/** One file that is too costly must not keep the others from being told. */
async function counted(index: Index, transaction: Transaction, org: OrgRow, row: RepositoryRow) {
  const bare = aboutRepository(org, row);
  try {
    const { file, input } = await transaction((tx) => readFacts(index, tx, org, row));
    const drift = await inSlices(driftInSteps(input), index.clock);
    return { ...bare, codeowners: file, too_costly: false, summary: summed(drift) };
  } catch (error) {
    if (!(error instanceof TooCostlyError)) throw error;
    const { path, blob_oid: version, state } = row;
    return {
      ...bare,
      codeowners: path === null ? null : { path, version, state },
      too_costly: true,
      summary: null,
    };
  }
}

export const driftRoutes = (index: Index): Route[] => [ofRepository(index), ofAll(index)];
