// Before anything is published: does this run go on in a circle? Then the report is made stricter, and its folder says so too.
import { judgeLoop } from "../shared/comment/judge-loop.ts";
import { type LoopState, NO_LOOP } from "../shared/comment/loop.ts";
import { LOOP_DEFAULTS } from "../shared/comment/loop-settings.ts";
import { ProblemError } from "../shared/problem.ts";
import { type Kept, keepWhole } from "./keep.ts";
import type { Ports } from "./ports.ts";
import { type GitHubApi, isCommented } from "./publish.ts";
import type { Verified } from "./verify.ts";

export interface Settling {
  repository: { owner: string; name: string } | null;
  scrub(text: string): Promise<string>;
}

export interface SettledLoop extends Kept {
  loop: { state: LoopState; label: string | null };
}

/** `github` null: no token, and so no memory. */
export async function settleLoop(
  verified: Verified,
  { repository, scrub }: Settling,
  ports: Pick<Ports, "files" | "journal"> & { github: (() => Promise<GitHubApi>) | null },
): Promise<SettledLoop> {
  const { report, diagnosis, comment, directory } = verified;
  const settings = verified.loop ?? LOOP_DEFAULTS;
  const { pullRequest } = report.change;
  const none: SettledLoop = { report, diagnosis, loop: { state: NO_LOOP, label: settings.label } };
  if (!isCommented(report, { repository, comment }) || repository === null || pullRequest === null)
    return none;
  if (ports.github === null) return none;
  try {
    const { request, whoAmI, edited } = await ports.github();
    const judged = await judgeLoop(
      report,
      {
        owner: repository.owner,
        repo: repository.name,
        issue: pullRequest,
        key: comment.key,
        me: await whoAmI(),
        settings,
        suspects: diagnosis.causes.flatMap(({ likely }) => likely[0]?.path ?? []),
      },
      { request, ...(edited ? { edited } : {}) },
    );
    if (judged.report === report) return none;
    const { loop: state } = judged;
    if (state.kind !== "none") ports.journal.record("loop", { kind: state.kind, times: state.times });
    const kept = await keepWhole(judged.report, { directory, scrub, loop: state }, ports);
    return { ...kept, loop: { state, label: settings.label } };
  } catch (error) {
    // The comment's writer meets the same wall, and says so.
    if (error instanceof ProblemError || (error instanceof Error && "status" in error)) return none;
    throw error;
  }
}
