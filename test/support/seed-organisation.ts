// Rows of an organisation as the indexer leaves them, for tests of what is answered from them.

import type { OrgTx, Store } from "../../app/ports.ts";
import { parseCodeowners } from "../../shared/codeowners/parse.ts";

export interface SeedRepository {
  id: number;
  name: string;
  /** Text of CODEOWNERS; left out: none. */
  codeowners?: string;
  /** Content id; made from the text where left out. */
  version?: string;
  state?: "read" | "too-large" | "binary";
  githubProblems?: readonly { line: number; column: number; kind: string }[];
  observedSince?: Date;
  missedCommits?: number;
  archived?: boolean;
  topics?: readonly string[];
  contentsKnown?: boolean;
  /** Login in lower case → user id and permission. */
  permissions?: Readonly<Record<string, readonly [user: number | null, permission: string]>>;
  /** Directory, user, week, commits. */
  activity?: readonly (readonly [directory: string, user: number, week: string, commits: number])[];
}

export interface SeedTeam {
  id: number;
  slug: string;
  parent?: number;
  secret?: boolean;
  members?: readonly number[];
  grants?: Readonly<Record<number, string>>;
}

export interface SeedOrganisation {
  org: number;
  login: string;
  installation?: number;
  state?: "active" | "suspended";
  teamsKnown?: boolean;
  users?: Readonly<Record<number, string>>;
  teams?: readonly SeedTeam[];
  repositories?: readonly SeedRepository[];
}

export async function seedOrganisation(store: Store, seed: SeedOrganisation): Promise<void> {
  await store.system((tx) =>
    tx.query(
      `insert into system.installation (installation_id, org_id, login, account_type, state, teams_known, synced_at)
       values ($1, $2, $3, 'Organization', $4, $5, '2026-11-20T00:00:00Z')`,
      [
        seed.installation ?? seed.org + 1_000_000,
        seed.org,
        seed.login,
        seed.state ?? "active",
        seed.teamsKnown ?? true,
      ],
    ),
  );
  await store.withOrg(seed.org, async (tx) => {
    for (const [id, login] of Object.entries(seed.users ?? {}))
      await insert(tx, "account", { user_id: Number(id), login });
    for (const repository of seed.repositories ?? []) await seedRepository(tx, repository);
    for (const team of seed.teams ?? []) await seedTeam(tx, team);
  });
}

async function seedTeam(tx: OrgTx, { id, slug, parent, secret, members, grants }: SeedTeam): Promise<void> {
  await insert(tx, "team", { team_id: id, slug, parent_id: parent ?? null, visible: !secret });
  for (const user of members ?? []) await insert(tx, "team_member", { team_id: id, user_id: user });
  for (const [repository, permission] of Object.entries(grants ?? {}))
    await insert(tx, "team_repository", { team_id: id, repository_id: Number(repository), permission });
}

export async function seedRepository(tx: OrgTx, seed: SeedRepository): Promise<void> {
  await insert(tx, "repository", {
    repository_id: seed.id,
    node_id: `R_${seed.id}`,
    name: seed.name,
    visibility: "private",
    archived: seed.archived ?? false,
    fork: false,
    topics: seed.topics ?? ["payments"],
    languages: JSON.stringify({ TypeScript: 1_000 }),
    observed_since: seed.observedSince ?? new Date("2026-01-05T00:00:00Z"),
    missed_commits: seed.missedCommits ?? 0,
    contents_known: seed.contentsKnown ?? true,
    generation: 1,
    indexed_at: new Date("2026-11-20T08:00:00Z"),
  });
  if (seed.codeowners !== undefined) await seedCodeowners(tx, seed, seed.codeowners);
  for (const [login, [user, permission]] of Object.entries(seed.permissions ?? {}))
    await insert(tx, "owner_permission", { repository_id: seed.id, login, user_id: user, permission });
  await seedActivity(tx, seed);
}

async function seedCodeowners(tx: OrgTx, seed: SeedRepository, text: string): Promise<void> {
  const { rules, problems } = parseCodeowners(text);
  const state = seed.state ?? "read";
  await insert(tx, "codeowners", {
    repository_id: seed.id,
    path: ".github/CODEOWNERS",
    blob_oid: seed.version ?? `${seed.id}`.padStart(40, "a"),
    bytes: text.length,
    state,
    rules: JSON.stringify(state === "read" ? rules : []),
    problems: JSON.stringify(problems.map(({ line, column, kind }) => ({ line, column, kind }))),
    github_problems: seed.githubProblems ? JSON.stringify(seed.githubProblems) : null,
    reader: 1,
  });
  const named = rules.flatMap(({ line, pattern, owners }) =>
    [...new Set(owners.map((owner) => (owner.startsWith("@") ? owner.toLowerCase() : "e-mail")))].map(
      (owner) => ({ owner, line, pattern }),
    ),
  );
  await tx.query(
    `insert into tenant.rule_owner (org_id, repository_id, owner, line, pattern)
     select $1, $2, r.owner, r.line, r.pattern
     from jsonb_to_recordset($3::jsonb) as r (owner text, line integer, pattern text)`,
    [tx.org, seed.id, JSON.stringify(named)],
  );
}

const seedActivity = (tx: OrgTx, { id, activity = [] }: SeedRepository) =>
  tx.query(
    `insert into tenant.activity (org_id, repository_id, directory, user_id, week, commits)
     select $1, $2, a.directory, a.user_id, a.week, a.commits
     from jsonb_to_recordset($3::jsonb) as a (directory text, user_id bigint, week date, commits integer)`,
    [
      tx.org,
      id,
      JSON.stringify(
        activity.map(([directory, user_id, week, commits]) => ({ directory, user_id, week, commits })),
      ),
    ],
  );

async function insert(tx: OrgTx, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  await tx.query(
    `insert into tenant.${table} (org_id, ${columns.join(", ")})
     values ($1, ${columns.map((_, index) => `$${index + 2}`).join(", ")})`,
    [tx.org, ...Object.values(row)],
  );
}
