// Rules by whom they name.
import type { NamedRule } from "../ownership/blast-radius.ts";
import type { OrgTx } from "../ports.ts";

export interface OwnedRule {
  repository_id: number;
  name: string;
  path: string;
  blob_oid: string;
  line: number;
  pattern: string;
  owner: string;
  indexed_at: Date;
}

export type RulePosition = readonly [repository: number, line: number, owner: string];

/** Rules that name one of `owners` (in lower case), after `after`, in order of repository, line and owner. */
export const listRulesOf = (
  tx: OrgTx,
  owners: readonly string[],
  { after, most }: { after: RulePosition; most: number },
): Promise<OwnedRule[]> =>
  tx.query(
    `select o.repository_id, r.name, c.path, c.blob_oid, o.line, o.pattern, o.owner, r.indexed_at
     from tenant.rule_owner o
       join tenant.repository r on r.org_id = $1 and r.repository_id = o.repository_id
       join tenant.codeowners c on c.org_id = $1 and c.repository_id = o.repository_id
     where o.org_id = $1 and o.owner = any($2::text[]) and (o.repository_id, o.line, o.owner) > ($3, $4, $5)
     order by o.repository_id, o.line, o.owner limit $6`,
    [tx.org, owners, ...after, most],
  );

/** The same rules with all whom they name, each rule once. */
export const listNamedRules = (
  tx: OrgTx,
  owners: readonly string[],
  { after, most }: { after: readonly [repository: number, line: number]; most: number },
): Promise<(NamedRule & { name: string })[]> =>
  tx.query(
    `with named as (
       select distinct repository_id, line from tenant.rule_owner
       where org_id = $1 and owner = any($2::text[]) and (repository_id, line) > ($3, $4)
       order by repository_id, line limit $5
     )
     select n.repository_id, r.name, n.line, min(o.pattern) as pattern,
       jsonb_agg(o.owner order by o.owner) as owners
     from named n
       join tenant.repository r on r.org_id = $1 and r.repository_id = n.repository_id
       join tenant.rule_owner o on o.org_id = $1 and o.repository_id = n.repository_id and o.line = n.line
     group by n.repository_id, r.name, n.line order by n.repository_id, n.line`,
    [tx.org, owners, ...after, most],
  );
