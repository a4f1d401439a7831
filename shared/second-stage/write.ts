// Writes the one comment, if the pull request is still at the commit that was judged: looked at again before each write.
import { editorWatch } from "../comment/existing.ts";
import { judgeLoop, type LoopQuestion } from "../comment/judge-loop.ts";
import type { LoopState } from "../comment/loop.ts";
import type { LoopSettings } from "../comment/loop-settings.ts";
import { renderHead } from "../comment/marker.ts";
import { nextState, stampOf } from "../comment/state.ts";
import type { Identity } from "../comment/sticky.ts";
import type { Config } from "../config/schema.ts";
import type { Report } from "../contract/report.ts";
import type { CommentEffect, PerformedComment } from "../effects.ts";
import { type PullRequest, pullRequest } from "../git-tier/from-github.ts";
import { type PerformPorts, perform, type Request } from "../perform.ts";
import { renderComment } from "../render/comment.ts";
import type { ApproveOffer } from "../render/comment-approve.ts";
import type { Links } from "../render/links.ts";
import type { StagePorts } from "./ports.ts";

export interface Writing {
  repository: { owner: string; name: string };
  pull: PullRequest;
  comment: Config["comment"];
  links: Links;
  me: Identity;
  settings: LoopSettings;
  /** How changes of screens can be approved; null where nobody is asked to. */
  approve: ApproveOffer | null;
}

export type Written =
  | PerformedComment
  | { kind: "comment"; done: "stale" }
  | { kind: "comment"; done: "off" };

export interface Told {
  written: Written;
  /** Stricter than it came where pushes go in circles. */
  report: Report;
}

export async function writeComment(
  judged: Report,
  writing: Writing,
  ports: Pick<StagePorts, "request" | "clock">,
): Promise<Told> {
  const { comment, me } = writing;
  if (comment.mode === "never") return { written: { kind: "comment", done: "off" }, report: judged };
  const request = onlyWhileCurrent(writing, ports.request);
  const edited = editorWatch(ports.request, me);
  const { report, loop } = await judgeLoop(judged, questionOf(writing), { request, edited });
  const how: PerformPorts = {
    request,
    sleep: (ms) => ports.clock.sleep(ms),
    jitter: () => 1500 + (Number.parseInt(ports.clock.random(2), 16) / 0xffff) * 2500,
    dry: null,
    edited,
  };
  try {
    const [written] = await perform<"comment">([commentOf(report, loop, writing)], how);
    const label = loop.kind === "none" ? null : await putStopLabel(writing, how);
    return { written: label ?? written ?? { kind: "comment", done: "off" }, report };
  } catch (error) {
    if (error instanceof Stale) return { written: { kind: "comment", done: "stale" }, report };
    throw error;
  }
}

function questionOf({ repository, pull, comment, me, settings }: Writing): LoopQuestion {
  const { owner, name: repo } = repository;
  return { owner, repo, issue: pull.facts.number, key: comment.key, me, settings, suspects: [] };
}

function commentOf(report: Report, loop: LoopState, writing: Writing): CommentEffect {
  const { repository, pull, links, me, approve } = writing;
  const { mode, key } = writing.comment;
  const stamp = stampOf(report);
  return {
    kind: "comment",
    owner: repository.owner,
    repo: repository.name,
    issue: pull.facts.number,
    key,
    me,
    stamp,
    mode: mode === "never" ? "always" : mode,
    clean: isClean(report),
    render: (previous) => {
      const state = nextState(previous, report, stamp);
      const known = { history: state.runs, loop, approve };
      return renderComment(report, { head: renderHead(key, state), links, ...known });
    },
  };
}

/** What was in the way, told as the comment's own failure would be; null: the label is there, or none is wanted. */
async function putStopLabel(
  { repository, pull, settings }: Writing,
  how: PerformPorts,
): Promise<PerformedComment | null> {
  if (settings.label === null) return null;
  const { owner, name: repo } = repository;
  const [done] = await perform<"label">(
    [{ kind: "label", owner, repo, issue: pull.facts.number, name: settings.label }],
    how,
  );
  return done?.done === "failed" ? { kind: "comment", done: "failed", problem: done.problem } : null;
}

const isClean = ({ verdict, gates, findings }: Report): boolean =>
  verdict.conclusion === "ready" &&
  gates.every(({ outcome }) => outcome === "pass" || outcome === "skipped") &&
  findings.every(({ state }) => state === "pre-existing" || state === "fixed");

class Stale extends Error {}

/** Commits may be pushed, or the base be changed, while the change is judged; then what was judged is not what is there. */
function onlyWhileCurrent({ repository, pull }: Writing, request: Request): Request {
  return async (route, parameters) => {
    if (!route.startsWith("GET ")) {
      const now = await pullRequest(request, repository, pull.facts.number);
      if (!now.open || now.head !== pull.head || now.facts.baseBranch !== pull.facts.baseBranch)
        throw new Stale();
    }
    return request(route, parameters);
  };
}
