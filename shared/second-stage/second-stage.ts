// The second stage on one screen: which run → which pull requests → its report, as hostile → what git tells → verdict → comment.

import { approveReport } from "../approval/approve-report.ts";
import { approvalSource } from "../approval/from-github.ts";
import { APPROVE_DEFAULTS } from "../approval/source.ts";
import { LOOP_DEFAULTS } from "../comment/loop-settings.ts";
import type { Identity } from "../comment/sticky.ts";
import { publisherOf } from "../config/who-publishes.ts";
import type { Reason, Report } from "../contract/report.ts";
import type { PerformedStatus } from "../effects.ts";
import type { GitTier } from "../git-tier/engine.ts";
import { type ChangeOfPull, changeFromGitHub, type PullRequest } from "../git-tier/from-github.ts";
import { askGitHub, isCommitId, member, unreadable } from "../git-tier/github/ask.ts";
import { recordedProofs } from "../git-tier/proofs.ts";
import type { TreeChange } from "../git-tier/source.ts";
import type { Request } from "../perform.ts";
import { ProblemError } from "../problem.ts";
import type { Links } from "../render/links.ts";
import { type BaseConfig, readBaseConfig, withTouched } from "./base-config.ts";
import { type Fetched, fetchReport, notOf } from "./fetch-report.ts";
import { type FirstRun, findRun } from "./find-run.ts";
import { findRunOfPull } from "./find-run-of-pull.ts";
import { changedFiles, judgeGitTier } from "./git-tier.ts";
import { judgeAgain } from "./judge-again.ts";
import type { CommittedShots, StageInput, StagePorts } from "./ports.ts";
import { unjudgedGitTier } from "./unjudged.ts";
import { type Written, writeComment } from "./write.ts";
import { writeStatus } from "./write-status.ts";

export interface Reported {
  pull: number;
  report: Report;
  links: Links;
  written: Written;
  /** Null: none is due. */
  status: PerformedStatus | null;
  /** Approved shots; null: none are to be committed. */
  committed: CommittedShots | null;
}

/** Empty where nothing is to be reported; why is said. Rejects with ProblemError, or with what GitHub answered (`status`). */
export async function secondStage(given: StageInput, ports: StagePorts): Promise<Reported[]> {
  const input = await resolved(given, ports);
  if (input === null) return [];
  const found = await findRun(input, ports.request);
  if ("nothing" in found) {
    (found.wrong ? ports.display.warn : ports.display.note)(`${found.nothing} Nothing was written.`);
    return [];
  }
  const { pulls, run } = found;
  const shared = pulls.length > 1 ? sharedHead(pulls) : null;
  const reported: Reported[] = [];
  let context: Context | null = null;
  for (const pull of pulls) {
    const judging = await baseOf(pull, { input, run }, ports.request);
    if (publisherOf(judging.base.config) !== input.as) {
      ports.display.note(`${LEFT_TO_OTHER[input.as]} Nothing was written.`);
      continue;
    }
    context ??= {
      ...{ input, run, shared },
      fetched: await fetchReport(input, run, ports),
      me: await ports.whoAmI(),
    };
    reported.push(await reportOn(judging, context, ports));
  }
  return reported;
}

/** With the run to report on; null where there is none, which is said. */
async function resolved(input: StageInput, { request, display }: StagePorts): Promise<StageInput | null> {
  const { asked } = input;
  if (asked === null) return input;
  const found = "nothing" in asked ? asked : await findRunOfPull(input, asked.pull, request);
  if (!("nothing" in found)) return found;
  display.note(`${found.nothing} Nothing was written.`);
  return null;
}

const LEFT_TO_OTHER = {
  job: "The base's config leaves this pull request to the App (`app: { publish: true }`).",
  app: "The base's config leaves this pull request to its workflows.",
} as const satisfies Record<StageInput["as"], string>;

interface Context {
  input: StageInput;
  run: FirstRun;
  fetched: Fetched;
  /** Which of several pull requests the run is of cannot be told: its report is used for none. */
  shared: Reason | null;
  me: Identity;
}

interface JudgedBy {
  pull: PullRequest;
  /** The base branch's newest commit. */
  tip: string;
  base: BaseConfig;
  /** Reads the change, with a budget of its own. */
  openChange(): ChangeOfPull;
}

async function baseOf(
  pull: PullRequest,
  { input, run }: Pick<Context, "input" | "run">,
  request: Request,
): Promise<JudgedBy> {
  const tip = await baseTip(pull, input, request);
  const { repository } = input;
  const openChange = () =>
    changeFromGitHub({ request, repository, pull, base: tip, headSince: run.headSince });
  // A change made to be endless must not keep the config that judges it from being read: hence two budgets.
  return { pull, tip, base: await readBaseConfig(input.configPaths, openChange().source), openChange };
}

async function reportOn(judging: JudgedBy, context: Context, ports: StagePorts): Promise<Reported> {
  const { input, run } = context;
  const { pull, tip: base } = judging;
  const change = judging.openChange();
  const read = await orReason(() => change.source.changes());
  const touched = new Set(read.value?.map(({ path }) => path) ?? []);
  const config = withTouched(judging.base, touched);
  const { report, why } = usable(context, pull);
  const gitTier = await gitTierOf({ pull, change, config, why: read.why, report }, input, ports);
  const judged = judgeAgain({
    run,
    change: await changeOf(pull, { base, change, files: read.value ?? [] }),
    base: config,
    report,
    why,
    gitTier,
    tool: ports.tool,
    now: new Date(ports.clock.now()).toISOString(),
  });
  const links = linksOf(context);
  const { repository } = input;
  const { comment, loop = LOOP_DEFAULTS, approve = APPROVE_DEFAULTS, app } = config.config;
  const name = input.as === "app" ? (app?.status ?? null) : input.status;
  const commit = approve.commit && ports.commit !== null;
  const { report: approved, offer } = await approveReport(
    judged,
    {
      ...{
        settings: { ...approve, commit },
        author: pull.facts.author,
        me: context.me,
        commentKey: comment.key,
      },
      when: input.asked === null ? "by-stage" : "at-once",
    },
    approvalSource({ request: ports.request, repository, number: pull.facts.number, people: change.people }),
  );
  const writing = { repository, pull, comment, links, me: context.me, settings: loop, approve: offer };
  const { written, report: told } = await writeComment(approved, writing, ports);
  const { baseBranch } = pull.facts;
  const status =
    name === null || !isNewest(written)
      ? null
      : await writeStatus(told, { repository, baseBranch, name, links }, ports.request);
  const { pictures } = context.fetched;
  // Last, because the branch is at another commit then.
  const committed =
    ports.commit !== null && isNewest(written)
      ? await ports.commit({ report: told, input, pull, config: config.config, pictures })
      : null;
  return { pull: pull.facts.number, report: told, links, written, status, committed };
}

/** False where a newer run, or a newer commit, has the word. */
const isNewest = (written: Written): boolean =>
  written.done !== "stale" &&
  !(written.done === "left" && (written.why === "newer-run" || written.why === "superseded"));

/** The tip of the base branch now: a change cannot choose an old one, with an older config, by where it branched off. */
async function baseTip(pull: PullRequest, input: StageInput, request: Request): Promise<string> {
  const branch = pull.facts.baseBranch.split("/").map(encodeURIComponent).join("/");
  const data = await askGitHub(request, input.repository).get(
    `GET /repos/{owner}/{repo}/git/ref/heads/${branch}`,
  );
  const sha = member(data, "object", "sha");
  if (!isCommitId(sha)) throw unreadable("the base branch is not as GitHub writes them");
  return sha;
}

interface JudgingGit {
  pull: PullRequest;
  change: ChangeOfPull;
  config: BaseConfig;
  /** Why the change could not be read; null when it was. */
  why: Reason | null;
  /** The first stage's; null: none is to be used. */
  report: Report | null;
}

async function gitTierOf(
  { pull, change, config, why, report }: JudgingGit,
  { configPaths }: StageInput,
  { scanner }: StagePorts,
): Promise<GitTier> {
  if (why !== null) return unjudgedGitTier(why);
  const proofs = recordedProofs(report?.proofs ?? []);
  const request = { base: config, configPaths, pull: pull.facts, head: pull.head, proofs };
  const judged = await orReason(() => judgeGitTier(request, change.source, change.people, scanner));
  return judged.value ?? unjudgedGitTier(judged.why);
}

function usable({ fetched, shared, run }: Context, pull: PullRequest): Pick<Fetched, "report" | "why"> {
  if (shared !== null) return { report: null, why: shared };
  if (fetched.report === null) return fetched;
  const not = notOf(fetched.report, { run, number: pull.facts.number, head: pull.head });
  if (not === null) return fetched;
  const text = `${not}. Run the first stage's job again; if it stays, somebody made this report by hand.`;
  return { report: null, why: { code: "report-unreadable", text } };
}

const sharedHead = (pulls: readonly PullRequest[]): Reason => ({
  code: "report-unreadable",
  text: `Pull requests ${pulls.map(({ facts }) => `#${facts.number}`).join(" and ")} are of one branch, so whose run this is cannot be told, and its report was used for none. Close all but one, or push to a branch of its own, and run again.`,
});

async function changeOf(
  pull: PullRequest,
  { base, change, files }: { base: string; change: ChangeOfPull; files: readonly TreeChange[] },
): Promise<Report["change"]> {
  const { value: mergeBase } = await orReason(() => change.mergeBase());
  return {
    event: "pull_request",
    pullRequest: pull.facts.number,
    head: pull.head,
    headTree: "commit",
    base,
    mergeBase: mergeBase ?? null,
    comparedWith: mergeBase ?? null,
    files: changedFiles(files),
  };
}

function linksOf({ input, run, fetched }: Context): Links {
  const { owner, name } = input.repository;
  const page = `${input.serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
  const artifact = fetched.artifact === null ? null : `${page}/artifacts/${fetched.artifact}`;
  return { report: null, run: page, artifact };
}

/** What a hostile change can bring about is a reason and not a failure of the job; GitHub's own failures are thrown on. */
async function orReason<T>(
  work: () => Promise<T>,
): Promise<{ value: T; why: null } | { value: null; why: Reason }> {
  try {
    return { value: await work(), why: null };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [first] = error.problems;
    return { value: null, why: { code: "change-unreadable", text: (first?.message ?? "").slice(0, 1_000) } };
  }
}
