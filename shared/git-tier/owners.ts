// Has an owner of each changed path approved the head? CODEOWNERS of the base decides; both names of a renamed file count.
import { TooCostlyError } from "../codeowners/match.ts";
import { Ownership } from "../codeowners/owners.ts";
import { type Codeowners, parseCodeowners } from "../codeowners/parse.ts";
import { cut, LIMITS } from "../contract/limits.ts";
import type { Note, Reason } from "../contract/report.ts";
import type { ReadChange } from "./change-text.ts";
import type { GitJudgement } from "./judgement.ts";
import { type Approvals, Circle, readApprovals, type Settled, settle } from "./owners-approvals.ts";
import { groupByOwners, type OwnerGroup, touchedPaths } from "./owners-groups.ts";
import { headCodeowners } from "./owners-head.ts";
import { propose } from "./owners-reviewers.ts";
import { files, linesOf, listed, subject, unownedFinding, waitingFinding } from "./owners-words.ts";
import type { OwnersSettings } from "./settings.ts";
import type { People, PullFacts } from "./source.ts";

export interface OwnersGiven {
  change: ReadChange;
  /** Of the base, the first that it has; null where it has none. */
  codeowners: { path: string; text: string } | null;
  /** Null where there is no pull request. */
  pull: PullFacts | null;
  /** The commit that reviews must be of; null for files not committed. */
  head: string | null;
  settings: OwnersSettings;
}

/** Work on rules and paths, as the matcher counts it; twenty thousand paths take some four hundred thousand. */
const MOST_STEPS = 20_000_000;

/** @throws what People throws: nothing is taken for an approval, or for its absence, that could not be asked for */
export async function judgeOwners(given: OwnersGiven, people: People | null): Promise<GitJudgement> {
  try {
    return await judge(given, people);
  } catch (error) {
    if (error instanceof TooCostlyError) return unknown(tooCostly(), []);
    throw error;
  }
}

async function judge(given: OwnersGiven, people: People | null): Promise<GitJudgement> {
  const paths = touchedPaths(given.change);
  const asked = await approvalsOf(given, people);
  const ownership = given.codeowners && ownershipOf(given.codeowners.text);
  const base = ownership === null ? [] : groupByOwners(ownership, paths);
  const notes = [...brokenLines(given, ownership?.codeowners ?? null), ...(await ofHead(given, base, asked))];
  if (given.codeowners === null || ownership === null)
    return skipped("The base has no CODEOWNERS, so nobody's approval is asked for.", notes);
  if (ownership.codeowners.tooLarge) return unknown(tooLarge(given.codeowners.path), notes);
  const sight: Sight = { ...given, codeowners: given.codeowners.path, notes };
  const unmatched = ownership.explain(paths).filter(({ state }) => state === "unmatched");
  const unowned =
    given.settings.unowned === "fail" && unmatched.length > 0
      ? [unownedFinding(unmatched, sight.codeowners)]
      : [];
  if (base.length === 0 && unowned.length === 0) return skipped(nobodyOwns(paths.length), notes);
  const judged = asked === null ? await unasked(sight, base) : await weigh(sight, base, asked);
  if (unowned.length === 0) return judged;
  const text = `${files(unmatched.length)} without an owner. ${judged.reason?.text ?? ""}`.trim();
  return { ...judged, outcome: "fail", reason: failed(text), findings: [...judged.findings, ...unowned] };
}

const ownershipOf = (text: string): Ownership => new Ownership(parseCodeowners(text), MOST_STEPS);

interface Sight {
  codeowners: string;
  pull: PullFacts | null;
  head: string | null;
  notes: readonly Note[];
}

interface Asked {
  circle: Circle;
  approvals: Approvals;
}

/** Null where nobody can have approved, or nobody can be asked. */
async function approvalsOf({ pull, head }: OwnersGiven, people: People | null): Promise<Asked | null> {
  if (people === null || pull === null || head === null) return null;
  const circle = new Circle(people, pull.author);
  return { circle, approvals: await readApprovals(await people.reviews(), head, circle) };
}

async function weigh(
  { codeowners, pull, head, notes }: Sight,
  groups: readonly OwnerGroup[],
  { circle, approvals }: Asked,
): Promise<GitJudgement> {
  const settled: { group: OwnerGroup; standing: Settled }[] = [];
  for (const group of groups) settled.push({ group, standing: await settle(group, approvals, circle) });
  const all = [...notes, ...approvedNote(settled)];
  const waiting = settled.filter(({ standing }) => standing.state === "waits").map(({ group }) => group);
  const open = settled.filter(({ standing }) => standing.state !== "approved").map(({ group }) => group);
  const untold = settled.flatMap(({ standing }) => (standing.state === "untold" ? standing.owners : []));
  const count = pathsOf(groups);
  if (open.length > 0) {
    const { reviewers, smallest, stuck } = await propose(open, pull?.author ?? null, circle);
    const ask = reviewers.length === 0 ? "" : ` ${whomToAsk(reviewers, smallest)}`;
    if (waiting.length === 0)
      return unknown(
        { code: "approval-unknown", text: cut(`${untoldText(untold)}${ask}`, LIMITS.message) },
        all,
      );
    const { discounted } = approvals;
    const findings = waiting.map((group) =>
      waitingFinding(group, { codeowners, discounted, stuck: stuck.has(group.key) }),
    );
    const left = pathsOf(waiting);
    const text = `${left} of ${files(count)} with owners ${left === 1 ? "is" : "are"} not approved at ${(head ?? "").slice(0, 7)}.${ask}`;
    const doubt = untold.length === 0 ? [] : [note("owners-untold", untoldText(untold))];
    return { outcome: "fail", reason: failed(text), findings, notes: [...all, ...doubt] };
  }
  const by = settled.flatMap(({ standing }) => (standing.state === "approved" ? standing.by : []));
  const who = listed(
    [...new Set(by)].sort().map((login) => `@${login}`),
    "and",
  );
  return {
    outcome: "pass",
    reason: clean(`${files(count)} with owners, approved by ${who}`),
    findings: [],
    notes: all,
  };
}

const pathsOf = (groups: readonly OwnerGroup[]): number =>
  groups.reduce((sum, { paths }) => sum + paths.length, 0);

/** Who would have to approve is told all the same. Without a pull request, as locally, nobody can have; with one, somebody may. */
async function unasked(
  { codeowners, pull, head, notes }: Sight,
  groups: readonly OwnerGroup[],
): Promise<GitJudgement> {
  if (groups.length === 0) return skipped("", notes);
  const { reviewers, smallest } = await propose(groups, pull?.author ?? null, null);
  const needed = groups.map(
    (group) => `${subject(group.paths)}: ${listed(group.owners, "or")} (${linesOf(group)})`,
  );
  const text = `By ${codeowners}: ${listed(needed, "and", 8)}. ${whomToAsk(reviewers, smallest)}`;
  if (pull !== null && head !== null)
    return unknown(
      {
        code: "approval-unknown",
        text: "This job has no token to ask GitHub with, so who has approved cannot be told.",
      },
      [...notes, note("owners-needed", text)],
    );
  return skipped(
    "Approvals belong to a pull request on GitHub, which is not asked here; a note says who would have to approve.",
    [...notes, note("owners-needed", text)],
  );
}

/** What the change's own CODEOWNERS would ask for on top; the base's decides. */
async function ofHead(given: OwnersGiven, base: readonly OwnerGroup[], asked: Asked | null): Promise<Note[]> {
  const head = headCodeowners(given.change, given.codeowners);
  if (head === null) return [];
  if (head.text === null)
    return [note("owners-changed", `This change edits CODEOWNERS: ${head.why}. The base's decides.`)];
  const ownership = ownershipOf(head.text);
  const before = new Map(base.flatMap(({ key, paths }) => paths.map(({ path }) => [path, key])));
  const added: string[] = [];
  for (const group of groupByOwners(ownership, touchedPaths(given.change))) {
    const paths = group.paths.filter(({ path }) => before.get(path) !== group.key);
    if (paths.length === 0) continue;
    const standing = asked === null ? null : await settle(group, asked.approvals, asked.circle);
    const state = standing?.state === "approved" ? ", who approved" : "";
    added.push(`${subject(paths)} would belong to ${listed(group.owners, "or")}${state}`);
  }
  const freed = ownership.explain([...before.keys()]).filter(({ state }) => state !== "owned");
  if (freed.length > 0) added.push(`${subject(freed)} would belong to nobody any more`);
  const what = added.length === 0 ? "who owns what it touches stays the same" : listed(added, "and", 8);
  const broken = head.tooLarge ? [] : invalidLines(ownership.codeowners);
  return [
    note("owners-changed", `This change edits CODEOWNERS. The base's decides; by its own, ${what}.`),
    ...(broken.length === 0
      ? []
      : [note("owners-invalid", skippedLines(`${head.path} of this change`, broken))]),
  ];
}

function brokenLines({ codeowners }: OwnersGiven, read: Codeowners | null): Note[] {
  const broken = read === null ? [] : invalidLines(read);
  return broken.length === 0 || codeowners === null
    ? []
    : [note("owners-invalid", skippedLines(`${codeowners.path} of the base`, broken))];
}

const invalidLines = ({ problems }: Codeowners): string[] =>
  problems
    .filter(({ kind }) => kind !== "Unsettled pattern")
    .map(({ line, kind }) => `line ${line} (${kind.toLowerCase()})`);

const skippedLines = (file: string, lines: readonly string[]): string =>
  `GitHub passes over what it cannot read in ${file}: ${listed(lines, "and")}.`;

function approvedNote(settled: readonly { group: OwnerGroup; standing: Settled }[]): Note[] {
  const approved = settled.flatMap(({ group, standing }) =>
    standing.state === "approved"
      ? [
          `${subject(group.paths)} by ${listed(
            standing.by.map((login) => `@${login}`),
            "and",
          )} (${linesOf(group)})`,
        ]
      : [],
  );
  return approved.length === 0 ? [] : [note("owners-approved", `Approved: ${listed(approved, "and", 8)}.`)];
}

const whomToAsk = (reviewers: readonly string[], smallest: boolean): string =>
  `${smallest ? "Fewest who would do" : "These would do"}: ${listed(reviewers, "and")}.`;

function untoldText(owners: readonly string[]): string {
  const names = [...new Set(owners)].sort();
  const teams = names.filter((name) => name.startsWith("@"));
  const addresses = names.filter((name) => !name.startsWith("@"));
  const parts = [
    teams.length > 0
      ? `this token may not read who is in ${listed(teams, "and")} (\`members: read\` may)`
      : "",
    addresses.length > 0 ? `GitHub does not tell whose address ${listed(addresses, "and")} is` : "",
  ];
  return `Someone approved, and whether they are an owner cannot be told: ${parts.filter((part) => part !== "").join("; ")}.`;
}

const tooLarge = (path: string): Reason => ({
  code: "declaration-unreadable",
  text: `${path} of the base has 3 MB or more. GitHub reads none of it, so nobody owns anything: make it smaller.`,
});

const tooCostly = (): Reason => ({
  code: "declaration-unreadable",
  text: "The patterns of CODEOWNERS take too long over the paths of this change: write fewer, plainer ones.",
});

const nobodyOwns = (count: number): string => `Nobody owns any of the ${files(count)} this change touches.`;
const note = (code: string, text: string): Note => ({ code, text: cut(text, LIMITS.message) });
const clean = (text: string): Reason => ({ code: "clean", text: cut(text, LIMITS.message) });
const failed = (text: string): Reason => ({ code: "new-findings", text: cut(text, LIMITS.message) });
const unknown = (reason: Reason, notes: readonly Note[]): GitJudgement => ({
  outcome: "unknown",
  reason,
  findings: [],
  notes,
});
const skipped = (text: string, notes: readonly Note[]): GitJudgement => ({
  outcome: "skipped",
  reason: { code: "not-applicable", text },
  findings: [],
  notes,
});
