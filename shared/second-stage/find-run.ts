// Which run has ended, of which workflow, for which pull requests: all of it from the API, nothing from the artifact.
import { type PullRequest, pullRequest, readPull } from "../git-tier/from-github.ts";
import {
  type Ask,
  askGitHub,
  isCommitId,
  member,
  statusOf,
  textAt,
  unreadable,
} from "../git-tier/github/ask.ts";
import type { Request } from "../perform.ts";
import { ProblemError } from "../problem.ts";
import type { StageInput } from "./ports.ts";

export interface FirstRun {
  id: number;
  number: number;
  attempt: number;
  /** The commit whose changes were judged: the pull request's head, not GitHub's merge of it. */
  head: string;
  /** ISO 8601, by GitHub's clock: when the run came to be, whatever the attempt. */
  createdAt: string;
  /**
   * When the newest run of this workflow for this commit came to be: the commit may have been the head before, with others
   * in between. Null where that cannot be told.
   */
  headSince: string | null;
  /** When this attempt began. */
  startedAt: string;
  /** Milliseconds of this attempt. */
  durationMs: number;
  /** As GitHub calls it: `success`, `failure`, `cancelled` …; empty where it says nothing. */
  conclusion: string;
}

export type Found =
  | { pulls: readonly PullRequest[]; run: FirstRun }
  /** Nothing is to be written; `wrong` where that may be a mistake of the workflow. */
  | { nothing: string; wrong: boolean };

/** More pull requests of one branch than anybody opens by mistake. */
const MOST_PULLS = 5;

/** @throws ProblemError where GitHub's answers are not as they should be; rejects with GitHub's refusals */
export async function findRun(input: StageInput, request: Request): Promise<Found> {
  const ask = askGitHub(request, input.repository);
  const data = await ask.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: input.run });
  const about = readRun(data, input.run);
  if (about.event !== "pull_request")
    return {
      nothing: `The run that ended was started by \`${about.event}\`, not by a pull request.`,
      wrong: false,
    };
  // Asked for by its number: `path` of a run may carry a branch, and a branch is named by whoever pushes it.
  const path = await pathOf(about.workflow, ask);
  if (path !== input.workflow) {
    const other = typeof path === "string" ? path.slice(0, 200) : "another";
    return { nothing: `The run that ended is of \`${other}\`, not of \`${input.workflow}\`.`, wrong: true };
  }
  if (about.run.attempt !== input.attempt)
    return {
      nothing: "The run was started again meanwhile; its newest attempt will be reported.",
      wrong: false,
    };
  const { account, branch } = about;
  if (account === null || branch === null)
    return { nothing: "The branch that was judged is gone, and its repository with it.", wrong: false };
  const route = "GET /repos/{owner}/{repo}/pulls";
  const listed = await ask.list(route, { state: "open", head: `${account}:${branch}` }, 100);
  const ofBranch = listed.flatMap((one) => readPull(one) ?? []);
  const same = ofBranch.filter(
    (pull) => pull.open && pull.headRepository === about.repository && pull.facts.headBranch === branch,
  );
  const current = same.filter((pull) => pull.head === about.run.head);
  if (current.length === 0) {
    const why = same.length > 0 ? "has newer commits than the run" : "is not open any more";
    return { nothing: `The pull request of \`${account}:${branch}\` ${why}.`.slice(0, 400), wrong: false };
  }
  if (current.length > MOST_PULLS)
    return {
      nothing: `More than ${MOST_PULLS} open pull requests share one branch; none is reported on.`,
      wrong: true,
    };
  // A list leaves some things out; each is asked for by itself.
  const pulls = await Promise.all(
    current.map(({ facts }) => pullRequest(request, input.repository, facts.number)),
  );
  return { pulls, run: { ...about.run, headSince: await headSince(about, request, input) } };
}

const MOST_RUNS = 500;

async function headSince(
  { run, workflow, repository, branch }: About,
  request: Request,
  input: StageInput,
): Promise<string | null> {
  const ask = askGitHub(runsAsList(request), input.repository);
  const asked = { event: "pull_request", head_sha: run.head };
  try {
    const listed = await ask.list("GET /repos/{owner}/{repo}/actions/runs", asked, MOST_RUNS);
    const times = listed
      .filter((one) => member(one, "workflow_id") === workflow)
      .filter((one) => isOfBranch(one, { head: run.head, repository, branch }))
      .map((one) => Date.parse(String(member(one, "created_at"))));
    const latest = Math.max(Date.parse(run.createdAt), ...times);
    return Number.isNaN(latest) ? null : new Date(latest).toISOString();
  } catch (error) {
    // More runs than anybody needs: then no command counts, and nothing else is lost.
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** Anybody may push a commit they have seen elsewhere to a branch of their own: its runs are others'. */
export const isOfBranch = (
  run: unknown,
  of: { head: string; repository: string | null; branch: string | null },
): boolean =>
  member(run, "head_sha") === of.head &&
  member(run, "head_repository", "full_name") === of.repository &&
  member(run, "head_branch") === of.branch;

/** GitHub puts this list into an object. */
export const runsAsList =
  (request: Request): Request =>
  async (route, parameters) => {
    const answer = await request(route, parameters);
    return { ...answer, data: member(answer.data, "workflow_runs") };
  };

/** Null for a workflow that GitHub does not tell of: ours is on the default branch. */
async function pathOf(workflow: number, ask: Ask): Promise<unknown> {
  try {
    const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}";
    return member(await ask.get(route, { workflow_id: workflow }), "path");
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

interface About {
  run: FirstRun;
  event: string;
  workflow: number;
  /** "owner/name" of the head's repository; null where it is gone. */
  repository: string | null;
  account: string | null;
  branch: string | null;
}

function readRun(data: unknown, id: number): About {
  const text = (...names: string[]): string | null => textAt(data, ...names);
  const whole = (...names: string[]): number | null => {
    const found = member(data, ...names);
    return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : null;
  };
  const [attempt, workflow, head] = [whole("run_attempt"), whole("workflow_id"), text("head_sha")];
  const [createdAt, startedAt] = [text("created_at"), text("run_started_at") ?? text("created_at")];
  const event = text("event");
  if (whole("id") !== id || attempt === null || workflow === null || !isCommitId(head) || event === null)
    throw unreadable(`workflow run ${id} is not as GitHub writes them`);
  if (!isTime(createdAt) || !isTime(startedAt)) throw unreadable(`workflow run ${id} has no time`);
  const ended = Date.parse(text("updated_at") ?? "");
  return {
    run: {
      id,
      number: whole("run_number") ?? 0,
      attempt,
      head,
      createdAt,
      headSince: null,
      startedAt,
      durationMs: Number.isNaN(ended) ? 0 : Math.max(0, ended - Date.parse(startedAt)),
      conclusion: text("conclusion") ?? "",
    },
    event,
    workflow,
    repository: text("head_repository", "full_name"),
    account: text("head_repository", "owner", "login"),
    branch: text("head_branch"),
  };
}

const isTime = (value: string | null): value is string => value !== null && !Number.isNaN(Date.parse(value));
