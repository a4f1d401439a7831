// Whom to ask: the smallest set of people who may approve all that still waits.
import { type ApprovalGroup, type ReviewerSet, smallestReviewerSet } from "../codeowners/reviewers.ts";
import { type Circle, standingFor } from "./owners-approvals.ts";
import { type OwnerGroup, readOwner } from "./owners-groups.ts";

/** Owners whose access is asked for; beyond them it is taken to be there. */
const MOST_ASKED = 20;

export interface Proposal extends ReviewerSet {
  /** Keys of groups that nobody at all can approve. */
  stuck: ReadonlySet<string>;
}

/** `circle` null: nobody can be asked, so teams stand for themselves. */
export async function propose(
  groups: readonly OwnerGroup[],
  author: string | null,
  circle: Circle | null,
): Promise<Proposal> {
  const refused = circle === null ? new Set<string>() : await withoutAccess(groups, circle);
  const waiting: (ApprovalGroup & { key: string })[] = [];
  for (const { key, owners, paths } of groups) {
    const names = await Promise.all(owners.map((owner) => candidatesOf(owner, circle)));
    const candidates = names
      .flat()
      .filter((name) => !refused.has(name) && name !== `@${author?.toLowerCase()}`);
    waiting.push({ key, candidates, weight: paths.length });
  }
  const stuck = new Set(waiting.filter(({ candidates }) => candidates.length === 0).map(({ key }) => key));
  return { ...smallestReviewerSet(waiting), stuck };
}

/** Names as they are shown: people by login, what cannot be looked into as it is written. */
async function candidatesOf(text: string, circle: Circle | null): Promise<string[]> {
  const owner = readOwner(text);
  if (owner.kind === "user") return [`@${owner.login}`];
  const standing = circle === null ? null : await standingFor(owner, circle);
  return standing === null ? [text.toLowerCase()] : standing.map((login) => `@${login}`);
}

async function withoutAccess(groups: readonly OwnerGroup[], circle: Circle): Promise<Set<string>> {
  const users = groups.flatMap(({ owners }) =>
    owners.map(readOwner).flatMap((owner) => (owner.kind === "user" ? [owner.login] : [])),
  );
  const asked = [...new Set(users)].sort().slice(0, MOST_ASKED);
  const lacking = await Promise.all(asked.map((login) => circle.lacksAccess(login)));
  return new Set(asked.filter((_, index) => lacking[index] !== null).map((login) => `@${login}`));
}
