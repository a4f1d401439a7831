// The one writer. GitHub has no compare-and-swap for comments, so two jobs can create at once, overwrite each other, or
// an old one can finish late. Each writer therefore re-reads just before it writes, and again a while after: whoever
// finds a copy too many or an older run's words puts it right. This converges on the newest run as long as the wait
// (`jitter`) is longer than the time between another writer's last read and the end of its write.

import { listComments, readComments, withEdits } from "./comment/existing.ts";
import { type CommentPlan, type ExistingComment, planComment, previousState } from "./comment/sticky.ts";
import type { CommentEffect, CommitEffect, Effect, ImagesEffect, Performed } from "./effects.ts";
import { commitFiles } from "./perform-commit.ts";
import { storeImages } from "./perform-images.ts";
import { addLabel } from "./perform-label.ts";
import { setStatus } from "./perform-status.ts";
import { type Problem, ProblemError } from "./problem.ts";

/** Octokit's `request`; rejects with an error that has `status` for answers of 400 and above. */
export type Request = (
  route: string,
  parameters?: Record<string, unknown>,
) => Promise<{ status: number; data: unknown; headers: Record<string, string | number | undefined> }>;

export interface PerformPorts {
  request: Request;
  sleep(ms: number): Promise<void>;
  /** Milliseconds to wait before the second look; a random 1,500 to 4,000 does. */
  jitter(): number;
  /** Given, nothing is written and each write is told instead. */
  dry: ((line: string) => void) | null;
  /** Was somebody else the last to edit this comment of ours? Its memory is dropped then. Left out: nobody is asked. */
  edited?: (comment: ExistingComment) => Promise<boolean>;
}

const MAX_ROUNDS = 8;

/** Never rejects for what GitHub answers: each effect fails by itself, as a problem. */
export async function perform<Kind extends Effect["kind"]>(
  effects: readonly Extract<Effect, { kind: Kind }>[],
  ports: PerformPorts,
): Promise<Extract<Performed, { kind: Kind }>[]>;
export async function perform(effects: readonly Effect[], ports: PerformPorts): Promise<Performed[]> {
  const done: Performed[] = [];
  for (const effect of effects) {
    try {
      done.push(await performOne(effect, ports));
    } catch (error) {
      done.push({ kind: effect.kind, done: "failed", problem: problemOf(error, effect) });
    }
  }
  return done;
}

function performOne(effect: Effect, ports: PerformPorts): Promise<Performed> {
  if (effect.kind === "comment") return upsertComment(effect, ports);
  if (effect.kind === "commit") return commit(effect, ports);
  if (effect.kind === "status") return setStatus(effect, ports);
  return effect.kind === "label" ? addLabel(effect, ports) : addImages(effect, ports);
}

async function commit(effect: CommitEffect, ports: PerformPorts): Promise<Performed> {
  const done = await commitFiles(effect, ports);
  return "sha" in done
    ? { kind: "commit", done: "committed", sha: done.sha }
    : { kind: "commit", done: "left", why: done.left };
}

async function addImages(effect: ImagesEffect, ports: PerformPorts): Promise<Performed> {
  const { paths, written } = await storeImages(effect, ports);
  return { kind: "images", done: written ? "stored" : "left", paths };
}

async function upsertComment(effect: CommentEffect, ports: PerformPorts): Promise<Performed> {
  let result: Performed = { kind: "comment", done: "left", id: null, why: "unchanged" };
  let me = effect.me;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const listed = await listComments(effect, ports.request);
    const existing = await withEdits(listed, { key: effect.key, me }, ports.edited);
    const scope = { existing, key: effect.key, me };
    const plan = planComment({ ...effect, ...scope, body: effect.render(previousState(scope)) });
    const settled = plan.write.kind === "leave" && plan.duplicates.length === 0;
    if (settled) {
      // After our own write, "unchanged" is the confirmation and not the news.
      if (round === 0 || (plan.write.kind === "leave" && plan.write.reason === "newer-run")) {
        return left(plan);
      }
      return result;
    }
    if (plan.write.kind === "create" && (await hasMovedOn(effect, ports.request))) {
      return { kind: "comment", done: "left", id: null, why: "superseded" };
    }
    if (ports.dry) return tell(plan, effect, ports.dry);
    if (await isStale(plan, { effect, existing, request: ports.request })) continue;
    const written = await write(plan, effect, ports.request);
    if (written.done) result = written.done;
    // Who we are is known best by the comment we made; a token that cannot ask GraphQL may have been guessed wrong.
    if (written.author) me = written.author;
    await ports.sleep(ports.jitter());
  }
  return result;
}

/** Reading hundreds of comments takes seconds; one more look keeps the time between reading and writing short. */
async function isStale(
  plan: CommentPlan,
  seen: { effect: CommentEffect; existing: readonly ExistingComment[]; request: Request },
): Promise<boolean> {
  if (plan.write.kind !== "update") return false;
  const { id } = plan.write;
  const { owner, repo } = seen.effect;
  let fresh: ExistingComment | undefined;
  const there = await unlessGone(
    seen
      .request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id })
      .then(({ data }) => {
        [fresh] = readComments([data]);
      }),
  );
  return !there || fresh?.body !== seen.existing.find((comment) => comment.id === id)?.body;
}

/**
 * A newer run may have had nothing to say, and left no stamp to be seen: then only the pull request's head tells that this
 * run is of yesterday. A token that may not ask is taken to be of today.
 */
async function hasMovedOn({ owner, repo, issue, stamp }: CommentEffect, request: Request): Promise<boolean> {
  if (stamp.head === "") return false;
  try {
    const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      owner,
      repo,
      pull_number: issue,
    });
    const head = isRecord(data) && isRecord(data.head) ? data.head.sha : null;
    return typeof head === "string" && head !== stamp.head;
  } catch (error) {
    if (statusOf(error) !== null) return false;
    throw error;
  }
}

interface Written {
  done: Performed | null;
  author: CommentEffect["me"] | null;
}

async function write(plan: CommentPlan, effect: CommentEffect, request: Request): Promise<Written> {
  const { owner, repo, issue } = effect;
  const written: Written = { done: null, author: null };
  if (plan.write.kind === "create") {
    const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: issue,
      body: plan.write.body,
    });
    const [made] = readComments([data]);
    if (made?.user) {
      const bot = made.user.type === "Bot" || made.user.login.endsWith("[bot]");
      written.author = { login: made.user.login, type: bot ? "Bot" : "User" };
    }
    written.done = { kind: "comment", done: "created", id: made?.id ?? null, why: null };
  }
  if (plan.write.kind === "update") {
    const target = { owner, repo, comment_id: plan.write.id };
    const updated = await unlessGone(
      request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...target,
        body: plan.write.body,
      }),
    );
    // Deleted under our hands: the copies must stay until the next round has chosen a new place.
    if (!updated) return written;
    written.done = { kind: "comment", done: "updated", id: plan.write.id, why: null };
  }
  for (const id of plan.duplicates) {
    await unlessGone(
      request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id }),
    );
  }
  return written;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** False when the comment is no longer there: someone else of ours was quicker. */
async function unlessGone(writing: Promise<unknown>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

function left(plan: CommentPlan): Performed {
  const { write: planned } = plan;
  return planned.kind === "leave"
    ? { kind: "comment", done: "left", id: planned.id, why: planned.reason }
    : { kind: "comment", done: "left", id: null, why: "unchanged" };
}

function tell(plan: CommentPlan, effect: CommentEffect, line: (text: string) => void): Performed {
  const at = `${effect.owner}/${effect.repo}#${effect.issue}`;
  if (plan.write.kind === "create") line(`would comment on ${at}`);
  if (plan.write.kind === "update") line(`would update comment ${plan.write.id} on ${at}`);
  for (const id of plan.duplicates) line(`would delete our duplicate comment ${id} on ${at}`);
  return left(plan);
}

const statusOf = (error: unknown): number | null =>
  isRecord(error) && typeof error.status === "number" ? error.status : null;

function problemOf(error: unknown, effect: Effect): Problem {
  if (error instanceof ProblemError && error.problems[0]) return error.problems[0];
  const status = statusOf(error);
  if (status === null) throw error;
  const said = error instanceof Error ? error.message.replace(/ - https:\/\/docs\.github\.com.*$/s, "") : "";
  const repository = `${effect.owner}/${effect.repo}`;
  const what = `${notDone(effect, repository)}: GitHub answered ${status}`;
  return {
    code: "publish-failed",
    message: `${what}${said ? ` (${said.slice(0, 200)})` : ""}.`,
    todo: todoOf(effect, status, said),
  };
}

function notDone(effect: Effect, repository: string): string {
  if (effect.kind === "comment") return `The comment on ${repository}#${effect.issue} could not be written`;
  if (effect.kind === "label")
    return `The label ${effect.name} could not be put on ${repository}#${effect.issue}`;
  if (effect.kind === "commit")
    return `Approved shots could not be committed to the branch ${effect.branch} of ${repository}`;
  if (effect.kind === "status") return `The status ${effect.context} of ${repository} could not be set`;
  return `Pictures could not be stored on the branch ${effect.branch} of ${repository}`;
}

function todoOf({ kind }: Effect, status: number, said: string): string {
  if (kind === "images") return todoForImages(status);
  if (kind === "commit")
    return "Give the job `permissions: contents: write`, and see whether a rule of the repository protects the branch; or approve on your own machine with `npx proofmark approve`, and push. The approvals count all the same.";
  if (kind === "status" && (status === 403 || status === 404))
    return "Give the job `permissions: statuses: write`, or leave out the input `status`.";
  if (kind === "label" && (status === 403 || status === 422))
    return "Give the job `permissions: pull-requests: write` and `issues: write`, or make the label by hand first, which needs only the first. On a pull request from a fork the token can only read.";
  return todoFor(status, said);
}

function todoForImages(status: number): string {
  if (status === 401 || status === 403 || status === 404) {
    return "Give the job `permissions: contents: write`, or leave out `comment.images`. On a pull request from a fork or from Dependabot the token can only read: the pictures are in the report.";
  }
  if (status === 422 || status === 409) {
    return "See whether a rule of the repository protects the branch; the pictures are in the report all the same.";
  }
  return "GitHub could not do it just now; the pictures are in the report all the same.";
}

function todoFor(status: number, said: string): string {
  if (/locked/i.test(said))
    return "The conversation is locked; unlock it, or read the result in the job summary.";
  if (/rate limit/i.test(said) || status === 429) {
    return "The token has used up its requests; run the job again later. The verdict itself is not affected.";
  }
  if (status === 401)
    return "The token is not valid (any more); leave the `token` input to its default, the job's own token.";
  if (status === 403) {
    return "Give the job `permissions: pull-requests: write`. On a pull request from a fork or from Dependabot the token can only read: let the second workflow (action/report) or the App write the comment.";
  }
  if (status === 404 || status === 410) {
    return "The token cannot see this pull request: give the job `permissions: pull-requests: write`, and check that the pull request and the repository still exist.";
  }
  if (status === 422)
    return "GitHub refused the text; this is a fault of Proofmark, please report it with the run's report.json.";
  return "GitHub could not do it just now; run the job again. The verdict itself is not affected.";
}
