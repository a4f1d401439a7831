// A run of a first stage has ended, or somebody asked for something in a pull request → the second stage, under the App's own
// name. All that is written goes to GitHub, each an upsert: done twice, it is done once. Nothing is stored.
import type { Identity } from "../../shared/comment/sticky.ts";
import { CONFIG_PATHS } from "../../shared/config/defaults.ts";
import type { Reason } from "../../shared/contract/report.ts";
import { member, statusOf } from "../../shared/git-tier/github/ask.ts";
import type { Request } from "../../shared/perform.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { StageInput } from "../../shared/second-stage/ports.ts";
import type { Job, JobKind, JobWorld } from "../handlers/job.ts";
import type { Log } from "../ports.ts";
import { grantedPermissions } from "../store/granted-permissions.ts";
import { ownIdentity } from "./own-identity.ts";
import type { ArtifactStore, RunStage, StageEnd } from "./ports.ts";
import { KIND, type PublishHint, pathKey, publishHint } from "./reduce.ts";
import { watchedRequest } from "./request.ts";
import { type Needs, tokenNeeds } from "./token-needs.ts";

export interface Publishing {
  /** Paths of the workflows that are first stages. */
  workflows: readonly string[];
  /** Of pages that people open, such as https://github.com. */
  serverUrl: string;
  artifacts: ArtifactStore;
  stage: RunStage;
  log: Log;
}

const TOO_MUCH: Reason = {
  code: "report-too-large",
  text: "What the first stage kept takes more time or memory to read than there is for it. Make its report smaller, and run the first stage's job again.",
};

export function publishRun(publishing: Publishing): JobKind<never> {
  const identity = ownIdentity();
  return {
    kind: KIND,
    read: async (job, world) => {
      const hint = publishHint(job.hint);
      if (hint === null || job.installation === null) throw new TypeError("no hint of a run to publish");
      const workflows = workflowsOf(hint, publishing);
      const needs = workflows.length === 0 ? null : await needsOf(job, hint, { world, publishing });
      if (needs === null) return null;
      const me = await identity(world);
      await publish({ hint, workflows, needs, me, installation: job.installation }, world, publishing);
      return null;
    },
    write: async () => [],
  };
}

/** Of a run: its own, where that is a first stage. In a pull request any may have run. */
const workflowsOf = ({ run }: PublishHint, { workflows }: Publishing): readonly string[] =>
  run === null ? workflows : workflows.filter((path) => pathKey(path) === run.workflow);

async function needsOf(
  job: Job,
  { repository }: PublishHint,
  { world, publishing }: { world: JobWorld; publishing: Publishing },
): Promise<Needs | null> {
  const { installation } = job;
  const granted = await world.store.system((tx) => grantedPermissions(tx, installation ?? 0));
  const needs = granted === null ? null : tokenNeeds(granted, repository);
  if (granted !== null && needs === null)
    publishing.log.warn("a run was not reported on", {
      installation,
      repository,
      why: "permissions-missing",
    });
  return needs;
}

interface Wanted {
  hint: PublishHint;
  workflows: readonly string[];
  needs: Needs;
  me: Identity;
  installation: number;
}

/** Rejects where GitHub failed in a way that may pass, after what could be told was told. */
async function publish(wanted: Wanted, world: JobWorld, publishing: Publishing): Promise<void> {
  const { hint, needs, me, installation } = wanted;
  const { github, signal } = world;
  const reading = await github.asInstallation(installation, needs.reading);
  const status = needs.status;
  const { request, passing } = watchedRequest({
    reading,
    status: status === null ? null : () => github.asInstallation(installation, status),
    artifacts: publishing.artifacts,
    signal,
  });
  const about = { installation, repository: hint.repository, run: hint.run?.id ?? null, pull: hint.pull };
  try {
    const repository = await nameOf(hint.repository, request);
    if (repository === null) return;
    for (const workflow of wanted.workflows) {
      const input = inputOf(hint, { workflow, repository, serverUrl: publishing.serverUrl });
      const end = await withOrWithoutReport({ input, me }, { request, signal }, publishing);
      if ("lost" in end) publishing.log.warn("a run was not reported on", { ...about, why: end.lost });
      else
        for (const { pull, comment, status } of end.done)
          publishing.log.info("a pull request was reported on", { ...about, pull, comment, status });
    }
  } catch (error) {
    if (passing() !== null) throw passing();
    if (!(error instanceof ProblemError)) throw error;
    publishing.log.warn("a run was not reported on", { ...about, why: error.problems[0]?.code ?? null });
  }
  if (passing() !== null) throw passing();
}

/** A report that takes the engine down is left out of the second try: then its gates are unknown, and the comment says so. */
async function withOrWithoutReport(
  task: Parameters<RunStage>[0],
  ports: Parameters<RunStage>[1],
  { stage }: Publishing,
): Promise<StageEnd> {
  const end = await stage(task, ports);
  if (!("lost" in end)) return end;
  return stage({ ...task, input: { ...task.input, withoutReport: TOO_MUCH } }, ports);
}

const inputOf = (
  { run, pull }: PublishHint,
  about: Pick<StageInput, "workflow" | "repository" | "serverUrl">,
): StageInput => ({
  ...about,
  as: "app",
  asked: pull === null ? null : { pull },
  run: run?.id ?? 0,
  attempt: run?.attempt ?? 0,
  configPaths: CONFIG_PATHS,
  status: null,
});

/** By its number, since names change; null: it is gone, or no longer ours to see. */
async function nameOf(id: number, request: Request): Promise<StageInput["repository"] | null> {
  try {
    const { data } = await request("GET /repositories/{repository_id}", { repository_id: id });
    const [owner, name] = [member(data, "owner", "login"), member(data, "name")];
    return typeof owner === "string" && typeof name === "string" ? { owner, name } : null;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
