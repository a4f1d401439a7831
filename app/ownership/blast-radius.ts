// What a removal would leave without anybody who can approve: each rule's owners before it, and after.
import { readPattern } from "../../shared/codeowners/pattern.ts";
import { anyEffective, type ResolvedOwner } from "./effective.ts";

export interface NamedRule {
  repository_id: number;
  line: number;
  pattern: string;
  owners: readonly string[];
}

/** `possibly-lost`: whether somebody is left cannot be told: what an owner may do, or who is of a team by themselves, is not known. */
export const OUTCOMES = ["lost", "possibly-lost", "one-left"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface AffectedRule extends NamedRule {
  outcome: Outcome;
  /** People who can approve, each once. */
  people_before: number;
  people_after: number;
}

export interface BlastInput {
  rules: readonly NamedRule[];
  before(repository: number, owner: string): ResolvedOwner;
  after(repository: number, owner: string): ResolvedOwner;
}

/** Rules that fit no path, and those that nobody could approve before, are not told: no removal takes anything from them. */
export function blastRadius({ rules, before, after }: BlastInput): AffectedRule[] {
  return rules.flatMap((rule): AffectedRule[] => {
    const was = rule.owners.map((owner) => before(rule.repository_id, owner));
    if (anyEffective(was) !== true || readPattern(rule.pattern) === null) return [];
    const is = rule.owners.map((owner) => after(rule.repository_id, owner));
    const [people_before, people_after] = [peopleOf(was), peopleOf(is)];
    const outcome = outcomeOf(anyEffective(is), people_before, people_after);
    return outcome === null ? [] : [{ ...rule, outcome, people_before, people_after }];
  });
}

function outcomeOf(left: boolean | null, before: number, after: number): Outcome | null {
  if (left === false) return "lost";
  if (left === null) return "possibly-lost";
  return after === 1 && before > 1 ? "one-left" : null;
}

const peopleOf = (owners: readonly ResolvedOwner[]): number =>
  new Set(owners.flatMap(({ people }) => people)).size;

/** What is taken away: a team with those below it, somebody from the organisation, or somebody from one team. */
export interface Removal {
  teams: readonly number[];
  user: { id: number; login: string } | null;
  /** Of `user`, left alone otherwise; null: from the organisation. */
  from: number | null;
  /** Logins whose own access may have come through what is removed. */
  inDoubt: ReadonlySet<string>;
  /** See teams.ts. */
  unsure: { people: readonly number[]; teams: readonly number[] };
}

/** How a name stands after the removal; `resolved` is by teams without the removed ones and their members. */
export function standingAfter(resolved: ResolvedOwner, removal: Removal): ResolvedOwner {
  if (resolved.kind !== "user" || resolved.effective !== true) return resolved;
  const login = resolved.owner.slice(1).toLowerCase();
  if (removal.user !== null && removal.from === null && login === removal.user.login.toLowerCase())
    return { ...resolved, effective: false, reason: "no-write", people: [] };
  if (removal.inDoubt.has(login)) return { ...resolved, effective: null, reason: "not-read", people: [] };
  return resolved;
}
