// Edges of the ownership graph, one kind after the other, in an order that a page can begin in.
import type { EdgeKind } from "../ownership/graph.ts";
import type { OrgTx } from "../ports.ts";

/** With what is needed to draw both ends. `source` of `owns` is a name; all others are numbers. */
export interface EdgeRow {
  source: string;
  target: number;
  source_label: string | null;
  target_label: string | null;
  count: number | null;
  permission: string | null;
  last_week: string | null;
}

export type EdgePosition = readonly [source: string, target: number];

// Names sort by their bytes ("C"), as positions are compared; numbers by their value.
const EDGES: Readonly<Record<EdgeKind, { sql: string; numeric: boolean }>> = {
  owns: {
    numeric: false,
    sql: `select o.owner as source, o.repository_id as target, null as source_label, max(r.name) as target_label,
       count(*) as count, null as permission, null as last_week
     from tenant.rule_owner o join tenant.repository r on r.org_id = $1 and r.repository_id = o.repository_id
     where o.org_id = $1 and (o.owner collate "C" > $2 or (o.owner = $2 and o.repository_id > $3))
     group by o.owner, o.repository_id order by o.owner collate "C", o.repository_id limit $4`,
  },
  grants: {
    numeric: true,
    sql: `select g.team_id::text as source, g.repository_id as target, t.slug as source_label, r.name as target_label,
       null as count, g.permission, null as last_week
     from tenant.team_repository g
       join tenant.team t on t.org_id = $1 and t.team_id = g.team_id
       join tenant.repository r on r.org_id = $1 and r.repository_id = g.repository_id
     where g.org_id = $1 and (g.team_id, g.repository_id) > ($2::bigint, $3)
     order by g.team_id, g.repository_id limit $4`,
  },
  member: {
    numeric: true,
    sql: `select m.user_id::text as source, m.team_id as target, p.login as source_label, t.slug as target_label,
       null as count, null as permission, null as last_week
     from tenant.team_member m
       join tenant.team t on t.org_id = $1 and t.team_id = m.team_id
       left join tenant.account p on p.org_id = $1 and p.user_id = m.user_id
     where m.org_id = $1 and (m.user_id, m.team_id) > ($2::bigint, $3)
     order by m.user_id, m.team_id limit $4`,
  },
  changed: {
    numeric: true,
    sql: `select a.user_id::text as source, a.repository_id as target, max(p.login) as source_label,
       max(r.name) as target_label, sum(a.commits)::bigint as count, null as permission, max(a.week) as last_week
     from tenant.activity a
       join tenant.repository r on r.org_id = $1 and r.repository_id = a.repository_id
       left join tenant.account p on p.org_id = $1 and p.user_id = a.user_id
     where a.org_id = $1 and a.user_id > 0 and (a.user_id, a.repository_id) > ($2::bigint, $3)
     group by a.user_id, a.repository_id order by a.user_id, a.repository_id limit $4`,
  },
};

export const listEdges = (
  tx: OrgTx,
  kind: EdgeKind,
  { after, most }: { after: EdgePosition | null; most: number },
): Promise<EdgeRow[]> => {
  const { sql, numeric } = EDGES[kind];
  return tx.query(sql, [tx.org, after?.[0] ?? (numeric ? "0" : ""), after?.[1] ?? 0, most]);
};

export interface Identified {
  id: number;
  label: string;
}

/** Which of these names are teams and users that are known, to join them with their other edges. */
export async function identifyOwners(
  tx: OrgTx,
  { logins, slugs }: { logins: readonly string[]; slugs: readonly string[] },
): Promise<{ teams: Map<string, Identified>; users: Map<string, Identified> }> {
  const teams = await tx.query<Identified & { name: string }>(
    `select lower(slug) as name, slug as label, team_id as id from tenant.team
     where org_id = $1 and lower(slug) = any($2::text[])`,
    [tx.org, slugs],
  );
  const users = await tx.query<Identified & { name: string }>(
    `select lower(login) as name, login as label, user_id as id from tenant.account
     where org_id = $1 and lower(login) = any($2::text[]) order by generation`,
    [tx.org, logins],
  );
  const byName = (rows: readonly (Identified & { name: string })[]) =>
    new Map(rows.map(({ name, id, label }) => [name, { id, label }]));
  return { teams: byName(teams), users: byName(users) };
}
