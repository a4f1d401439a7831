// Events that may end in a comment → what is kept of them: numbers, and the workflow's path as a hash. Pure.
import { createHash } from "node:crypto";
import { asksSomething } from "../../shared/second-stage/asked-in-comment.ts";
import type { EventHandler } from "../handlers/index.ts";
import type { NewJob } from "../handlers/job.ts";
import { at, id, matching } from "../handlers/payload.ts";

export const KIND = "publish-run";

export interface PublishHint {
  repository: number;
  /** A run that has ended; or a pull request in which somebody asked for something. */
  run: { id: number; attempt: number; workflow: string } | null;
  pull: number | null;
}

/** Paths are file names, and are not kept: only whether one is ours can be told from this. */
export const pathKey = (path: string): string => createHash("sha256").update(path).digest("hex").slice(0, 32);

/**
 * Apart from indexing, and so few of one installation that CODEOWNERS never waits for slow artifacts. Runs of one repository are
 * published one after the other.
 */
const LANES = 2;
const laneOf = (installation: number, repository: number): string =>
  `publish:${installation}:${repository % LANES}`;

/** Of runs that a pull request started; whether the workflow is a first stage, the job knows. */
export const workflowRun: EventHandler["reduce"] = (payload, told) => {
  if (told.action !== "completed") return null;
  const of = (name: string): unknown => at(payload, "workflow_run", name);
  const [run, attempt] = [id(of("id")), id(of("run_attempt"))];
  if (told.repository === null || run === null || attempt === null) return "unreadable";
  if (of("event") !== "pull_request") return null;
  const path = matching(at(payload, "workflow", "path") ?? of("path"), /^\.github\/workflows\/[^\n]+$/);
  if (path === null) return null;
  const workflow = pathKey(path.split("@")[0] ?? "");
  const { installation, repository } = told;
  const same = `${KIND}:${installation}:${repository}:run:${run}:${attempt}`;
  return jobOf(installation, { repository, run: { id: run, attempt, workflow }, pull: null }, same);
};

/** Of comments in pull requests that hold a command, or are ours. */
export const issueComment: EventHandler["reduce"] = (payload, told) => {
  const pull = id(at(payload, "issue", "number"));
  if (told.repository === null || pull === null) return "unreadable";
  if (at(payload, "issue", "pull_request", "url") === undefined) return null;
  const comment = {
    body: at(payload, "comment", "body"),
    before: at(payload, "changes", "body", "from"),
    byBot: at(payload, "sender", "type") === "Bot",
  };
  if (!asksSomething(comment)) return null;
  const { installation, repository } = told;
  const same = `${KIND}:${installation}:${repository}:pull:${pull}`;
  return jobOf(installation, { repository, run: null, pull }, same);
};

const jobOf = (installation: number, hint: PublishHint, same: string): NewJob => ({
  lane: laneOf(installation, hint.repository),
  kind: KIND,
  installation,
  hint: { ...hint },
  same,
});

/** Null for what is no hint of ours. */
export function publishHint(hint: unknown): PublishHint | null {
  const repository = id(at(hint, "repository"));
  const pull = id(at(hint, "pull"));
  const [run, attempt] = [id(at(hint, "run", "id")), id(at(hint, "run", "attempt"))];
  const workflow = matching(at(hint, "run", "workflow"), /^[0-9a-f]{32}$/);
  if (repository === null) return null;
  if (run !== null && attempt !== null && workflow !== null)
    return { repository, run: { id: run, attempt, workflow }, pull: null };
  return pull === null ? null : { repository, run: null, pull };
}
