// Inputs, environment and event payload → Input, or all problems at once. Pure: the entry hands over what it read.
import type { Shard } from "../shared/contract/report.ts";
import { type Problem, ProblemError } from "../shared/problem.ts";
import { readShard } from "../shared/shards/split.ts";

export type EventKind = "pull_request" | "merge_group" | "push" | "dispatch" | "local";

export interface Input {
  event: EventKind;
  /** Where the repository is checked out; absolute. */
  workspace: string;
  repository: { owner: string; name: string } | null;
  pullRequest: number | null;
  /** The pull request of the event, as GitHub wrote it; unchecked. */
  pull: unknown;
  /** Of a merge queue's group, the pull request it is the turn of; what was approved there holds for the same pictures. */
  queued?: number;
  /** Of a push, a schedule or a dispatch on the default branch; left out everywhere else. */
  defaultBranch?: { name: string; commit: string; repositoryId: string };
  /** From the event; the working copy decides what they mean. */
  eventBase: string | null;
  eventHead: string | null;
  /** `--base` or the input of that name. */
  baseRef: string | null;
  /** Repository-relative config file asked for by name; null: the usual places. */
  configPath: string | null;
  only: string[];
  advisory: boolean;
  cache: boolean;
  /** Which part of the gates is judged here; left out: all. */
  shard?: Shard;
  out: string | null;
  token: string | null;
  apiUrl: string;
  serverUrl: string;
  ciRun: { id: number; number: number; attempt: number } | null;
  /** A page of the CI run for people. */
  ciRunUrl: string | null;
}

export interface RawInput {
  env: Record<string, string | undefined>;
  /** The parsed event payload; null when there is none. */
  event: unknown;
  workspace: string;
}

export interface Wishes {
  base: string | null;
  config: string | null;
  only: readonly string[];
  out: string | null;
  advisory: boolean;
  cache: boolean;
  /** `2/5`. */
  shard?: string | null;
  /** Folders with runs of shards, to be merged in place of judging. */
  merge?: readonly string[];
}

const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZERO_SHA = /^0+$/;

/** What the runner gives an Action: `INPUT_<NAME>`, hyphens kept. */
export function wishesFromInputs(env: Record<string, string | undefined>): Wishes {
  const problems: Problem[] = [];
  const text = (name: string): string | null => env[`INPUT_${name.toUpperCase()}`]?.trim() || null;
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name);
    if (value === null) return fallback;
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    problems.push({
      code: "input-invalid",
      message: `The input \`${name}\` is "${value.slice(0, 60)}", not true or false.`,
      todo: `Write \`${name}: true\` or \`${name}: false\` in the workflow step.`,
    });
    return fallback;
  };
  const wishes = {
    base: text("base"),
    config: text("config"),
    only: list(text("only")),
    out: null,
    advisory: flag("advisory", false),
    cache: flag("cache", true),
    shard: text("shard"),
    merge: list(text("merge")),
  };
  if (problems.length > 0) throw new ProblemError(problems);
  return wishes;
}

export const list = (value: string | null): string[] =>
  (value ?? "").split(/[\s,]+/).filter((part) => part.length > 0);

export function readInput(raw: RawInput, wishes: Wishes): Input {
  const { env } = raw;
  const event = readEvent(env.GITHUB_EVENT_NAME ?? "", raw.event);
  const [owner, name] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
  const ciRun = readCiRun(env);
  const repository = owner && name ? { owner, name } : null;
  return {
    ...event,
    ...onDefaultBranch(raw),
    workspace: raw.workspace,
    repository,
    baseRef: wishes.base,
    configPath: wishes.config,
    only: [...wishes.only],
    advisory: wishes.advisory,
    cache: wishes.cache,
    ...(wishes.shard ? { shard: shardOf(wishes.shard) } : {}),
    out: wishes.out,
    token: env.INPUT_TOKEN?.trim() || null,
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    serverUrl,
    ciRun,
    ciRunUrl: repository && ciRun ? `${serverUrl}/${owner}/${name}/actions/runs/${ciRun.id}` : null,
  };
}

function shardOf(text: string): Shard {
  const shard = readShard(text);
  if (shard !== null) return shard;
  throw new ProblemError({
    code: "input-invalid",
    message: `The shard is "${text.slice(0, 60)}", which is no part of a whole.`,
    todo: "Write it as `2/5`: the second of five, at most 64. In a matrix, `matrix.shard` is the first number.",
  });
}

/**
 * By names of events, since a workflow that another one, a comment or a label starts runs on the default branch too, with
 * whatever it then checks out.
 */
function onDefaultBranch({ env, event }: RawInput): Pick<Input, "defaultBranch"> {
  const named = field(event, "repository", "default_branch");
  const [, branch] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "") ?? [];
  const sha = commit(env.GITHUB_SHA);
  const repositoryId = env.GITHUB_REPOSITORY_ID ?? "";
  if (!["push", "schedule", "workflow_dispatch"].includes(env.GITHUB_EVENT_NAME ?? "")) return {};
  // A schedule runs on the default branch and nowhere else.
  const isDefault = named === branch || (named === undefined && env.GITHUB_EVENT_NAME === "schedule");
  if (branch === undefined || !isDefault || sha === null || !/^[1-9]\d{0,18}$/.test(repositoryId)) return {};
  return { defaultBranch: { name: branch, commit: sha, repositoryId } };
}

function readCiRun(env: Record<string, string | undefined>): Input["ciRun"] {
  const number = (name: string): number => (/^\d{1,15}$/.test(env[name] ?? "") ? Number(env[name]) : 0);
  const id = number("GITHUB_RUN_ID");
  return id > 0 ? { id, number: number("GITHUB_RUN_NUMBER"), attempt: number("GITHUB_RUN_ATTEMPT") } : null;
}

/** `refs/heads/gh-readonly-queue/main/pr-12-<commit>`. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.{1,255}\/pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/;

type EventPart = Pick<Input, "queued" | "event" | "pullRequest" | "pull" | "eventBase" | "eventHead">;

/** Unknown events are judged as `dispatch`: there is a checkout and no pull request. No event at all is a local run. */
function readEvent(name: string, payload: unknown): EventPart {
  const none: EventPart = {
    event: "dispatch",
    pullRequest: null,
    pull: null,
    eventBase: null,
    eventHead: null,
  };
  if (name === "") return { ...none, event: "local" };
  if (name === "pull_request" || name === "pull_request_target") {
    const number = field(payload, "pull_request", "number");
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
      throw unreadable(name, "pull_request.number");
    return {
      event: "pull_request",
      pullRequest: number,
      pull: field(payload, "pull_request"),
      eventBase: commit(field(payload, "pull_request", "base", "sha")),
      eventHead: commit(field(payload, "pull_request", "head", "sha")),
    };
  }
  if (name === "merge_group") {
    const [, queued] = QUEUED.exec(String(field(payload, "merge_group", "head_ref"))) ?? [];
    return {
      ...(queued === undefined ? {} : { queued: Number(queued) }),
      event: "merge_group",
      pullRequest: null,
      pull: null,
      eventBase: commit(field(payload, "merge_group", "base_sha")),
      eventHead: commit(field(payload, "merge_group", "head_sha")),
    };
  }
  if (name === "push") {
    return {
      event: "push",
      pullRequest: null,
      pull: null,
      eventBase: commit(field(payload, "before")),
      eventHead: commit(field(payload, "after")),
    };
  }
  return none;
}

function field(value: unknown, ...path: string[]): unknown {
  let at = value;
  for (const key of path)
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return at;
}

const commit = (value: unknown): string | null =>
  typeof value === "string" && FULL_SHA.test(value) && !ZERO_SHA.test(value) ? value : null;

function unreadable(event: string, missing: string): ProblemError {
  return new ProblemError({
    code: "event-unreadable",
    message: `The ${event} event of this run holds no \`${missing}\`.`,
    todo: "Run Proofmark in a workflow that GitHub itself triggers with this event, or run it with no event: `npx proofmark verify`.",
  });
}
