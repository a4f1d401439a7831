// Writes the one comment, if the pull request is still at the commit that was judged: looked at again before each write.
import { renderHead } from "../../shared/comment/marker.ts";
import { nextState, stampOf } from "../../shared/comment/state.ts";
import type { Identity } from "../../shared/comment/sticky.ts";
import type { Report } from "../../shared/contract/report.ts";
import type { PerformedComment } from "../../shared/effects.ts";
import { type PullRequest, pullRequest } from "../../shared/git-tier/from-github.ts";
import { perform } from "../../shared/perform.ts";
import { renderComment } from "../../shared/render/comment.ts";
import type { Links } from "../../shared/render/links.ts";
import type { Config } from "../config/schema.ts";
import type { Clock, GitHubRequest } from "../ports.ts";

export interface Writing {
  repository: { owner: string; name: string };
  pull: PullRequest;
  comment: Config["comment"];
  links: Links;
  me: Identity;
}

export type Written =
  | PerformedComment
  | { kind: "comment"; done: "stale" }
  | { kind: "comment"; done: "off" };

export async function writeComment(
  report: Report,
  writing: Writing,
  ports: { request: GitHubRequest; clock: Pick<Clock, "sleep" | "random"> },
): Promise<Written> {
  const { repository, pull, links, me } = writing;
  const { mode, key } = writing.comment;
  if (mode === "never") return { kind: "comment", done: "off" };
  const stamp = stampOf(report);
  try {
    const [done] = await perform<"comment">(
      [
        {
          kind: "comment",
          owner: repository.owner,
          repo: repository.name,
          issue: pull.facts.number,
          key,
          me,
          stamp,
          mode,
          clean: isClean(report),
          render: (previous) => {
            const state = nextState(previous, report, stamp);
            return renderComment(report, { head: renderHead(key, state), links, history: state.runs });
          },
        },
      ],
      {
        request: onlyWhileCurrent(writing, ports.request),
        sleep: (ms) => ports.clock.sleep(ms),
        jitter: () => 1500 + (Number.parseInt(ports.clock.random(2), 16) / 0xffff) * 2500,
        dry: null,
      },
    );
    return done ?? { kind: "comment", done: "off" };
  } catch (error) {
    if (error instanceof Stale) return { kind: "comment", done: "stale" };
    throw error;
  }
}

const isClean = ({ verdict, gates, findings }: Report): boolean =>
  verdict.conclusion === "ready" &&
  gates.every(({ outcome }) => outcome === "pass" || outcome === "skipped") &&
  findings.every(({ state }) => state === "pre-existing" || state === "fixed");

class Stale extends Error {}

/** Commits may be pushed, or the base be changed, while the change is judged; then what was judged is not what is there. */
function onlyWhileCurrent({ repository, pull }: Writing, request: GitHubRequest): GitHubRequest {
  return async (route, parameters) => {
    if (!route.startsWith("GET ")) {
      const now = await pullRequest(request, repository, pull.facts.number);
      if (!now.open || now.head !== pull.head || now.facts.baseBranch !== pull.facts.baseBranch)
        throw new Stale();
    }
    return request(route, parameters);
  };
}
