// The verdict as a commit status, so that a rule of the branch can ask for it. It names the base: one commit may be of several
// pull requests, and what is good enough for one branch is not for another.
import type { Report } from "../contract/report.ts";
import type { PerformedStatus } from "../effects.ts";
import { perform, type Request } from "../perform.ts";
import { headline } from "../render/comment-verdict.ts";
import type { Links } from "../render/links.ts";

export interface Status {
  repository: { owner: string; name: string };
  /** Of the pull request. */
  baseBranch: string;
  name: string;
  links: Links;
}

const MOST_CONTEXT = 255;
const MOST_DESCRIPTION = 140;

/** Null for a base whose name leaves no room: cut off, it could be another's. */
export const contextOf = ({ name, baseBranch }: Pick<Status, "name" | "baseBranch">): string | null => {
  const context = `${name}: ${baseBranch}`;
  return context.length <= MOST_CONTEXT ? context : null;
};

export async function writeStatus(
  report: Report,
  status: Status,
  request: Request,
): Promise<PerformedStatus> {
  const context = contextOf(status);
  if (report.change.head === null || context === null) return { kind: "status", done: "left" };
  const { owner, name: repo } = status.repository;
  const [done] = await perform<"status">(
    [
      {
        ...{ kind: "status", owner, repo, sha: report.change.head, context },
        state: report.verdict.conclusion === "ready" ? "success" : "failure",
        description: headline(report).slice(0, MOST_DESCRIPTION),
        url: status.links.run,
      },
    ],
    { request, sleep: async () => {}, jitter: () => 0, dry: null },
  );
  return done ?? { kind: "status", done: "left" };
}
