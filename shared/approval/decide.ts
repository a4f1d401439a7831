// Who has approved what: commands and boxes in order of time, those of people who may, the latest wins.
import { type Identity, ownComments } from "../comment/sticky.ts";
import type { Approval } from "../contract/report.ts";
import { type ApprovalCommand, type Misspelt, readCommands } from "./commands.ts";
import { type ApprovalGroup, digestOf } from "./groups.ts";
import { isSameLogin, type NoRight, type Person, type Rights, rightsOf } from "./people.ts";
import type { ApprovalSource, ApproveSettings, CommentVersion, SaidComment } from "./source.ts";
import { ticksIn } from "./ticks.ts";

export interface Deciding {
  /** What the report at hand offers. */
  groups: readonly ApprovalGroup[];
  settings: Pick<ApproveSettings, "author" | "bots">;
  /** Login of whoever opened the pull request. */
  author: string;
  /** Who we write as, and the key of our comment. */
  me: Identity;
  commentKey: string;
}

/** `lapsed`: other pictures; `edited`: not only by its writer; `ticks-unclear`: nobody can tell who ticked. */
export type RefusalReason = NoRight | Misspelt["why"] | "edited" | "lapsed" | "ticks-unclear";

/** Something that was asked for and does not count. */
export interface Refusal {
  /** Login; null where that is what is not known. */
  by: string | null;
  at: string;
  why: RefusalReason;
}

export interface Decided {
  /** Of the groups at hand, in their order. */
  approvals: Approval[];
  /** Latest first; at most 20. */
  refused: Refusal[];
}

interface Said {
  do: ApprovalCommand["do"];
  /** Null: all. */
  keys: readonly string[] | null;
  by: string;
  at: string;
  how: Approval["how"];
}

interface Reading {
  deciding: Deciding;
  source: ApprovalSource;
  rights: Rights;
  refused: Refusal[];
}

/** @throws what `source` throws: then nothing is approved. */
export async function decideApprovals(deciding: Deciding, source: ApprovalSource): Promise<Decided> {
  const { groups } = deciding;
  if (groups.length === 0) return { approvals: [], refused: [] };
  const comments = await source.comments();
  const reading: Reading = { deciding, source, rights: rightsOf(deciding, source), refused: [] };
  const said: Said[] = [];
  for (const comment of comments) said.push(...(await commandsOf(comment, reading)));
  said.push(...(await boxesOf(comments, reading)));
  const latest = latestOf(said);
  const approvals = groups.flatMap(({ key, gate, label, screens }): Approval[] => {
    const found = latest.get(key);
    if (found === undefined) return [];
    const { by, at, how } = found;
    return [{ key, gate, label, by, at, how, screens: [...screens] }];
  });
  return { approvals, refused: reading.refused.sort(byTime).reverse().slice(0, 20) };
}

function latestOf(said: Said[]): Map<string, Said> {
  const latest = new Map<string, Said>();
  for (const one of said.sort(byTime)) {
    for (const key of one.keys ?? [...latest.keys()])
      if (one.do === "approve") latest.set(key, one);
      else latest.delete(key);
  }
  return latest;
}

/** Sorting is stable: what was said at one moment stays in the order it was said in. */
const byTime = (a: { at: string }, b: { at: string }): number => Date.parse(a.at) - Date.parse(b.at);

async function commandsOf(comment: SaidComment, reading: Reading): Promise<Said[]> {
  const { deciding, source, rights, refused } = reading;
  const { user, body } = comment;
  // Our own comment shows the commands.
  if (user === null || isSameLogin(user, deciding.me) || !body.includes("/proofmark")) return [];
  const { commands, misspelt } = readCommands(body);
  if (commands.length + misspelt.length === 0) return [];
  const by = user.login;
  const whyNot = await rights.whyNotApprove(user);
  const withdraws = commands.some((one) => one.do === "unapprove") && (await rights.mayWithdraw(user));
  if (whyNot !== null && !withdraws) {
    refused.push({ by, at: comment.updatedAt, why: whyNot });
    return [];
  }
  const at = await saidAt(comment, user, source);
  if (at === null) {
    refused.push({ by, at: comment.updatedAt, why: "edited" });
    return [];
  }
  for (const { why } of misspelt) refused.push({ by, at, why: whyNot ?? why });
  return commands.flatMap((command): Said[] => {
    const rest = { do: command.do, by, at, how: "command" as const };
    if (command.do === "unapprove")
      return withdraws ? [{ ...rest, keys: command.key === null ? null : [command.key] }] : [];
    const keys = whyNot === null ? keysOf(command, deciding.groups) : null;
    if (keys === null) refused.push({ by, at, why: whyNot ?? "lapsed" });
    return keys === null ? [] : [{ ...rest, keys }];
  });
}

/** Null: the pictures it was about are not those at hand. */
function keysOf({ key, all }: ApprovalCommand, groups: readonly ApprovalGroup[]): string[] | null {
  const keys = groups.map((group) => group.key);
  if (all) return key === digestOf(groups) ? keys : null;
  return key !== null && keys.includes(key) ? [key] : null;
}

/** Null where anybody else has edited it, or nobody can tell: words may have been put into its writer's mouth. */
async function saidAt(comment: SaidComment, user: Person, source: ApprovalSource): Promise<string | null> {
  if (comment.updatedAt === comment.createdAt) return comment.createdAt;
  const versions: readonly CommentVersion[] = (await source.versions(comment)) ?? [];
  const own = versions.every(({ by }) => by !== null && isSameLogin(by, user));
  return own ? (versions.at(-1)?.at ?? null) : null;
}

async function boxesOf(comments: readonly SaidComment[], reading: Reading): Promise<Said[]> {
  const { deciding, source, rights, refused } = reading;
  const { me, commentKey: key } = deciding;
  const [own] = ownComments({ existing: comments, key, me });
  const comment = comments.find(({ id }) => id === own?.id);
  if (comment === undefined || comment.updatedAt === comment.createdAt) return [];
  const versions = await source.versions(comment);
  if (versions === null) {
    if (/^- \[[xX]\] .*<!-- proofmark-approve:/m.test(comment.body))
      refused.push({ by: null, at: comment.updatedAt, why: "ticks-unclear" });
    return [];
  }
  const known = new Set(deciding.groups.map((group) => group.key));
  const said: Said[] = [];
  for (const { key: ticked, set, by, at } of ticksIn(versions, { me, key })) {
    if (!known.has(ticked)) continue;
    const whyNot = set ? await rights.whyNotApprove(by) : (await rights.mayWithdraw(by)) ? null : "no-access";
    const what = set ? "approve" : "unapprove";
    if (whyNot === null) said.push({ do: what, keys: [ticked], by: by.login, at, how: "checkbox" });
    else if (set) refused.push({ by: by.login, at, why: whyNot });
  }
  return said;
}
