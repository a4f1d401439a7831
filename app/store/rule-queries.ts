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

export interface RuleKey {
  repository_id: number;
  /** Of the repository. */
  name: string;
  line: number;
}

/** The same rules, each once. Of each owner no more are read than may be told, however many name it. */
export const listRulesNaming = (
  tx: OrgTx,
  owners: readonly string[],
  { after, most }: { after: readonly [repository: number, line: number]; most: number },
): Promise<RuleKey[]> =>
  tx.query(
    `select n.repository_id, r.name, n.line from (
       select distinct s.repository_id, s.line from unnest($2::text[]) o (owner) cross join lateral (
         select repository_id, line from tenant.rule_owner
         where org_id = $1 and owner = o.owner and (repository_id, line) > ($3, $4)
         order by repository_id, line limit $5
       ) s order by s.repository_id, s.line limit $5
     ) n join tenant.repository r on r.org_id = $1 and r.repository_id = n.repository_id
     order by n.repository_id, n.line`,
    [tx.org, owners, ...after, most],
  );

/** Whom these rules name: of each no more than `most`. */
export const readRuleOwners = (
  tx: OrgTx,
  rules: readonly RuleKey[],
  most: number,
): Promise<(NamedRule & RuleKey)[]> =>
  tx.query(
    `select n.repository_id, n.name, n.line, o.pattern, o.owners
     from unnest($2::bigint[], $3::text[], $4::integer[]) n (repository_id, name, line) cross join lateral (
       select min(pattern) as pattern, jsonb_agg(owner) as owners from (
         select pattern, owner from tenant.rule_owner
         where org_id = $1 and repository_id = n.repository_id and line = n.line order by owner limit $5
       ) named
     ) o where o.owners is not null order by n.repository_id, n.line`,
    [
      tx.org,
      rules.map(({ repository_id }) => repository_id),
      rules.map(({ name }) => name),
      rules.map(({ line }) => line),
      most,
    ],
  );
