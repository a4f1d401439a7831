// Which commit the change is compared with: the exact base of a merge checkout, else the merge base; never the event's base
// blindly, never "latest main". A clone that is too shallow is deepened, within bounds.
import type { Note } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { Git } from "../ports.ts";

export interface BaseWish {
  event: "pull_request" | "merge_group" | "push" | "dispatch" | "local";
  /** The commit that is checked out; null before the first one. */
  head: string | null;
  /** The base commit the event names: the base branch's tip, the commit before a push, the merge group's base. */
  eventBase: string | null;
  /** The pull request's own head, which a merge checkout has as its second parent. */
  eventHead: string | null;
  /** What the user asked for: a branch, a tag, a commit. */
  baseRef: string | null;
}

export interface ChosenBase {
  /** Null: there is nothing before this commit, and everything in it is new. Diff it with `EMPTY_TREE` then. */
  comparedWith: string | null;
  /** Tip of the base branch as the event has it, else `comparedWith`. */
  base: string | null;
  mergeBase: string | null;
  headTree: "commit" | "merge" | "worktree";
  notes: Note[];
}

/** git knows this tree without having it. */
export const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const EMPTY_TREE_SHA256 = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";

/** The empty tree in the hash that the repository's commits use. */
export const emptyTreeFor = (head: string | null): string =>
  head?.length === 64 ? EMPTY_TREE_SHA256 : EMPTY_TREE;

/** Commits more per fetch; together more than any branch under review, and still far from a whole large history. */
const DEEPEN_BY = [30, 200, 1000];
const NO_COMMIT = /^0+$/;

/** ProblemError `base-missing` or `history-shallow` when the base cannot be had. */
export async function chooseBase(git: Git, wish: BaseWish): Promise<ChosenBase> {
  const { head } = wish;
  if (head === null) return first("worktree");
  if (wish.event === "local") return chooseLocal(git, wish, head);
  // What a person asked for comes before what the event says.
  if (wish.baseRef !== null) {
    const chosen = await viaMergeBase(git, head, await wanted(git, wish.baseRef));
    const isMerge = wish.event === "pull_request" && wish.eventHead !== null && head !== wish.eventHead;
    return { ...chosen, headTree: isMerge ? "merge" : "commit" };
  }
  const eventBase = wish.eventBase === null || NO_COMMIT.test(wish.eventBase) ? null : wish.eventBase;
  if (wish.event === "merge_group" && eventBase !== null) return chooseGroupBase(git, head, eventBase);
  if (wish.event === "pull_request") return choosePullBase(git, { ...wish, eventBase }, head);
  return choosePushBase(git, head, eventBase);
}

const first = (headTree: ChosenBase["headTree"]): ChosenBase => ({
  comparedWith: null,
  base: null,
  mergeBase: null,
  headTree,
  notes: [
    { code: "first-commit", text: "There is no earlier commit to compare with, so everything found is new." },
  ],
});

async function choosePullBase(git: Git, wish: BaseWish, head: string): Promise<ChosenBase> {
  const [base, branch, ...more] = await git.parents(head);
  const isBranchItself = head === wish.eventHead;
  if (base && branch && more.length === 0 && !isBranchItself) {
    if (wish.eventHead === null || branch === wish.eventHead)
      return chooseMerged(git, { base, branch }, wish);
  }
  const tip = wish.eventBase ?? (await defaultTip(git));
  if (tip === null) throw noBase("the pull request's base");
  return viaMergeBase(git, head, tip);
}

async function chooseMerged(
  git: Git,
  merged: { base: string; branch: string },
  wish: BaseWish,
): Promise<ChosenBase> {
  const { base, branch } = merged;
  if (!(await has(git, base))) throw shallow(base);
  // For the reader only, so no history is fetched for it.
  const mergeBase = (await git.resolve(branch)) === null ? null : await git.mergeBase(base, branch);
  return { comparedWith: base, base: wish.eventBase ?? base, mergeBase, headTree: "merge", notes: [] };
}

async function chooseGroupBase(git: Git, head: string, base: string): Promise<ChosenBase> {
  if (!(await has(git, base))) throw shallow(base);
  const mergeBase = await git.mergeBase(head, base);
  return { comparedWith: base, base, mergeBase, headTree: "commit", notes: [] };
}

async function choosePushBase(git: Git, head: string, before: string | null): Promise<ChosenBase> {
  const [parent] = await git.parents(head);
  if (parent === undefined) return first("commit");
  const chosen = (base: string, notes: Note[]): ChosenBase => ({
    comparedWith: base,
    base,
    mergeBase: base,
    headTree: "commit",
    notes,
  });
  if (before !== null && before === parent && (await has(git, before))) return chosen(before, []);
  if (before !== null && (await has(git, before)) && (await commonAncestor(git, head, before)) === before)
    return chosen(before, []);
  if (!(await has(git, parent))) throw shallow(parent);
  // Not only pushes come here: a schedule, a run by hand, and a local one where no branch is the default.
  const text =
    before === null
      ? "Nothing names a base, so only the last commit was judged, against its parent; the `base` input or --base names another."
      : "The push rewrote history, so only its last commit was judged, against its parent.";
  return chosen(parent, [{ code: "compared-with-parent", text }]);
}

async function chooseLocal(git: Git, wish: BaseWish, head: string): Promise<ChosenBase> {
  // Asked at once: each is a process, and the first gate waits for both.
  const [dirty, branch] = await Promise.all([
    git.isDirty(),
    wish.baseRef === null ? git.defaultBranch() : null,
  ]);
  const headTree = dirty ? "worktree" : "commit";
  if (wish.baseRef !== null) {
    const chosen = await viaMergeBase(git, head, await wanted(git, wish.baseRef));
    return { ...chosen, headTree };
  }
  const tip = await refOf(git, branch);
  if (tip !== null) {
    const chosen = await viaMergeBase(git, head, tip);
    const isNothing = chosen.comparedWith === head && headTree === "commit";
    // A clone of one branch and one commit takes that branch for the default one: silence would be a hollow green.
    if (isNothing && (await git.isShallow())) throw onlyItself(branch);
    const notes = isNothing ? [nothingToJudge(branch)] : [];
    return { ...chosen, headTree, notes: [...chosen.notes, ...notes] };
  }
  if (headTree === "worktree")
    return { comparedWith: head, base: head, mergeBase: head, headTree, notes: [] };
  return choosePushBase(git, head, null);
}

const nothingToJudge = (branch: string | null): Note => ({
  code: "nothing-to-judge",
  text: `Nothing here differs from ${branch ?? "the base"}, so whatever is found was there before. Name another base with --base, such as HEAD~1.`,
});

const onlyItself = (branch: string | null): ProblemError =>
  new ProblemError({
    code: "history-shallow",
    message: `this clone is shallow and holds nothing but ${branch ?? "its own branch"}, so there is nothing to compare with`,
    todo: "Fetch the branch yours is to be merged into, such as `git fetch --unshallow origin main:refs/remotes/origin/main`, and name it: `--base origin/main`.",
  });

async function viaMergeBase(git: Git, head: string, tip: string): Promise<ChosenBase> {
  if (!(await has(git, tip))) throw noBase(tip.slice(0, 12));
  const mergeBase = await commonAncestor(git, head, tip);
  const found = { base: tip, mergeBase, headTree: "commit" } as const;
  if (mergeBase !== null) return { ...found, comparedWith: mergeBase, notes: [] };
  if (await git.isShallow()) throw shallow(tip);
  const text = "Head and base have no commit in common, so head was compared with the base as it is.";
  return { ...found, comparedWith: tip, notes: [{ code: "unrelated-histories", text }] };
}

/** Null when there is none, or none within the bounds of deepening. */
async function commonAncestor(git: Git, head: string, other: string): Promise<string | null> {
  let found = await git.mergeBase(head, other);
  for (const deepenBy of DEEPEN_BY) {
    if (found !== null || !(await git.isShallow())) return found;
    if (!(await git.fetch({ commit: other, deepenBy }))) return null;
    found = await git.mergeBase(head, other);
  }
  return found;
}

/** Whether the commit is here, or could be fetched. */
async function has(git: Git, commit: string): Promise<boolean> {
  if ((await git.resolve(commit)) !== null) return true;
  return (await git.fetch({ commit })) && (await git.resolve(commit)) !== null;
}

async function refOf(git: Git, ref: string | null): Promise<string | null> {
  return ref === null ? null : ((await git.resolve(ref)) ?? (await git.resolve(`origin/${ref}`)));
}

async function defaultTip(git: Git): Promise<string | null> {
  return refOf(git, await git.defaultBranch());
}

async function wanted(git: Git, ref: string): Promise<string> {
  const found = await refOf(git, ref);
  if (found !== null) return found;
  // A full commit id the clone does not have yet.
  if (/^[0-9a-f]{40,64}$/.test(ref) && (await has(git, ref))) return ref;
  throw noBase(`\`${ref}\``);
}

function noBase(what: string): ProblemError {
  return new ProblemError({
    code: "base-missing",
    message: `this clone does not have ${what}, and it could not be fetched`,
    todo: "Check the name; in a workflow, give actions/checkout `fetch-depth: 0`, or locally run `git fetch origin` and try again.",
  });
}

function shallow(commit: string): ProblemError {
  return new ProblemError({
    code: "history-shallow",
    message: `this clone is too shallow to compare with ${commit.slice(0, 12)}, and fetching more history did not help`,
    todo: "Give actions/checkout `fetch-depth: 0` (`fetch-depth: 2` is enough on a pull request's merge commit), or run `git fetch --unshallow`.",
  });
}
