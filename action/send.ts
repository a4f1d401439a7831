// Sends a kept run where it belongs: opens the door, hands what may pass through it to the publisher, keeps the ledger.
// Loaded when there is a run to send, because the way to the first gate must not wait for it.
import { editorWatch } from "../shared/comment/existing.ts";
import type { ExistingComment } from "../shared/comment/sticky.ts";
import type { Report } from "../shared/contract/report.ts";
import { headline } from "../shared/render/comment-verdict.ts";
import { createArtifacts } from "./adapters/artifacts.ts";
import { postBadge } from "./adapters/badge.ts";
import { type Egress, type EgressEntry, openEgress } from "./adapters/egress.ts";
import { createGitHub, newestOf, whoAmI } from "./adapters/github.ts";
import type { Input } from "./input.ts";
import { keepTrail } from "./keep.ts";
import type { Runner } from "./ports.ts";
import { type GitHubApi, publish } from "./publish.ts";
import { publishBadge } from "./publish-badge.ts";
import { settleApprovals } from "./settle-approvals.ts";
import { settleLoop } from "./settle-loop.ts";
import type { Verified } from "./verify.ts";
import type { Env, World } from "./world.ts";

export interface Sending {
  env: Env;
  runner: Runner;
  world: World;
  input: Input;
}

/** Resolves to the report as it was published: stricter where somebody goes in circles. The exit code is this one's. */
export async function send(verified: Verified, sending: Sending): Promise<Report> {
  const { ports, requests } = sending.world;
  const keep = (): Promise<void> =>
    keepTrail(verified.directory, { requests, journal: ports.journal }, ports.files);
  // Once before, so that the artifact holds it; once after, so that the folder is complete.
  await keep();
  let report: Report;
  try {
    report = await publishThrough(verified, sending, requests);
  } finally {
    await keep();
  }
  // The log is what is opened first, and all there is where no comment could be written.
  ports.display.note(`${headline(report)}. ${report.verdict.because}`);
  return report;
}

async function publishThrough(
  verified: Verified,
  { env, runner, world, input }: Sending,
  requests: EgressEntry[],
): Promise<Report> {
  const { directory, comment } = verified;
  const { ports, scrubDeep: scrub } = world;
  const repository = input.repository === null ? "" : `${input.repository.owner}/${input.repository.name}`;
  const door = openEgress({
    apiUrl: input.apiUrl,
    repository,
    resultsUrl: env.ACTIONS_RESULTS_URL ?? null,
    ...(verified.badge?.publish ? { appUrl: verified.badge.url } : {}),
    scrub,
    clock: ports.clock,
    record: (entry) => requests.push(entry),
  });
  const { serverUrl, ciRun } = input;
  const kept = createArtifacts(env, { serverUrl, repository, runId: ciRun?.id ?? 0, door, scrub });
  if ("unsupported" in kept) ports.display.note(kept.unsupported);
  const unguard = door.guard();
  const github = input.token === null ? null : once(() => openGitHub(input, door.fetch, ports.display.warn));
  try {
    const approved = await settleApprovals(
      verified,
      { repository: input.repository, scrub, settings: verified.approve, queued: input.queued },
      { ...ports, github },
    );
    const { report, diagnosis, loop } = await settleLoop(
      { ...verified, ...approved },
      { repository: input.repository, scrub },
      { ...ports, github },
    );
    await publish(
      report,
      {
        directory,
        repository: input.repository,
        runUrl: input.ciRunUrl,
        comment,
        loop,
        diagnosis,
        approve: approved.offer,
      },
      {
        artifacts: "artifacts" in kept ? kept.artifacts : null,
        github,
        runner,
        display: ports.display,
        files: ports.files,
        during: door.during,
        clock: ports.clock,
        journal: ports.journal,
      },
    );
    await sendBadge(report, { env, input, settings: verified.badge, door, github }, ports);
    return report;
  } finally {
    unguard();
  }
}

interface BadgeSending {
  env: Env;
  input: Input;
  settings: Verified["badge"];
  door: Egress;
  github: (() => Promise<GitHubApi>) | null;
}

async function sendBadge(report: Report, sending: BadgeSending, ports: World["ports"]): Promise<void> {
  const { env, input, settings, door, github } = sending;
  const { repository } = input;
  const key = env["INPUT_BADGE-KEY"]?.trim() || env.PROOFMARK_BADGE_KEY?.trim() || "";
  await publishBadge(
    report,
    { settings, input, key, offline: !["", "0", "false"].includes(env.PROOFMARK_OFFLINE ?? "") },
    {
      post: (badge) => postBadge(badge, { url: settings?.url ?? "", key, door, clock: ports.clock }),
      newest: async (branch) => {
        if (github === null || repository === null) return null;
        const { request } = await github();
        return door.during("badge-branch", () => newestOf(branch, { request, repository }));
      },
      ...ports,
    },
  );
}

/** Opened when first asked for, and then the same for all who ask. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

async function openGitHub(
  input: Input,
  fetch: typeof globalThis.fetch,
  warn: (line: string) => void,
): Promise<GitHubApi> {
  const request = await createGitHub({ token: input.token ?? "", apiUrl: input.apiUrl, fetch, warn });
  const me = once(() => whoAmI(request));
  const watch = once(async () => editorWatch(request, await me()));
  return { request, whoAmI: me, edited: async (comment: ExistingComment) => (await watch())(comment) };
}
