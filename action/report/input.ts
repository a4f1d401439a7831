// Environment and event of the second stage's job → what it is to do, or why it must not. Pure; the entry hands over what it read.

import { CONFIG_PATHS } from "../../shared/config/defaults.ts";
import type { CategoryId } from "../../shared/contract/data.ts";
import { isRecord, member } from "../../shared/git-tier/github/ask.ts";
import { type Problem, ProblemError } from "../../shared/problem.ts";
import { asksSomething } from "../../shared/second-stage/asked-in-comment.ts";
import type { StageInput } from "../../shared/second-stage/ports.ts";
import { DEFAULT_WORKFLOW, isWorkflowPath } from "../../shared/second-stage/workflow.ts";

export interface JobInput extends StageInput {
  token: string;
  apiUrl: string;
}

export interface RawStage {
  env: Record<string, string | undefined>;
  event: unknown;
  /** What lies at the top of the workspace. */
  workspace: readonly string[];
}

const PAGE = "See docs/second-stage.md for the workflow as it has to be.";

/** @throws ProblemError `workspace-not-empty`, `second-stage-event` or `input-invalid`, one at a time: the first is the one that matters */
export function readStage(raw: RawStage): JobInput {
  const { env, event } = raw;
  refuseCheckout(raw.workspace);
  const asked = env.GITHUB_EVENT_NAME === "issue_comment" ? askedIn(event) : null;
  if (asked === null) refuseEvent(env.GITHUB_EVENT_NAME ?? "", event);
  const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const [run, attempt] = ["id", "run_attempt"].map((name) => member(event, "workflow_run", name));
  if ((asked === null && (!isCount(run) || !isCount(attempt))) || owner === "" || name === "")
    throw stageEvent("The event names no workflow run.");
  const workflow = env.INPUT_WORKFLOW?.trim() || DEFAULT_WORKFLOW;
  if (!isWorkflowPath(workflow))
    throw invalid("workflow", "is no path of a workflow", `Write it as \`${DEFAULT_WORKFLOW}\`.`);
  const token = env.INPUT_TOKEN?.trim() ?? "";
  if (token === "") throw invalid("token", "is empty", "Leave it to its default, the job's own token.");
  const status = env.INPUT_STATUS?.trim() || null;
  if (status !== null && !/^[\w .-]{1,60}$/.test(status))
    throw invalid("status", "is no name of a status", "Use letters, digits, dashes and spaces, at most 60.");
  const config = env.INPUT_CONFIG?.trim() || null;
  return {
    repository: { owner, name },
    as: "job",
    asked,
    run: isCount(run) ? run : 0,
    attempt: isCount(attempt) ? attempt : 0,
    workflow,
    configPaths: config === null ? CONFIG_PATHS : [config.replace(/^\.\//, "")],
    status,
    token,
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
  };
}

/** What the door lets out while the second stage works, beside what is always open. */
export const openFor = ({ status }: StageInput): readonly CategoryId[] => [
  "first-stage-run",
  "pull-request-change",
  "pull-request-people",
  ...(status === null ? [] : (["commit-status"] as const)),
];

function refuseCheckout(workspace: readonly string[]): void {
  if (workspace.length === 0) return;
  const what = workspace.includes(".git") ? "a checkout" : `${workspace.length} files or folders`;
  throw new ProblemError({
    code: "workspace-not-empty",
    message: `There is ${what} in the workspace of this job, which holds a token that may write. Nothing was read and nothing was written.`,
    todo: `Take actions/checkout and downloads out of this job, and let it do nothing else. ${PAGE}`,
  });
}

/** Of what is said in comments only commands, and ticks in our own, are of interest; who may is asked later. */
function askedIn(event: unknown): StageInput["asked"] {
  const pull = member(event, "issue", "number");
  if (!isCount(pull) || !isRecord(member(event, "issue", "pull_request")))
    return { nothing: "The comment is not one of a pull request." };
  const [body, before] = [member(event, "comment", "body"), member(event, "changes", "body", "from")];
  // What a job writes with its own token starts no workflow.
  return asksSomething({ body, before, byBot: false })
    ? { pull }
    : { nothing: "The comment holds no command." };
}

function refuseEvent(name: string, event: unknown): void {
  if (name !== "workflow_run") {
    const danger =
      name === "pull_request_target"
        ? ", which runs with a token that may write for whoever opens a pull request"
        : "";
    throw stageEvent(`This job was started by \`${name || "nothing"}\`${danger}.`);
  }
  if (member(event, "action") !== "completed" || !isRecord(member(event, "workflow_run")))
    throw stageEvent("The workflow run that started this job has not ended.");
}

const stageEvent = (message: string): ProblemError =>
  new ProblemError({
    code: "second-stage-event",
    message: `${message} The second stage runs on \`workflow_run\` with \`types: [completed]\`, and on \`issue_comment\`.`,
    todo: PAGE,
  });

const invalid = (name: string, why: string, todo: string): ProblemError => {
  const problem: Problem = { code: "input-invalid", message: `The input \`${name}\` ${why}.`, todo };
  return new ProblemError(problem);
};

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0;
