// The runner's only writer: artifacts first, so that there is something to link to, then comment, summary, annotations
// and outputs. Each may fail by itself; what failed is said and never changes the verdict.
import { type LoopState, NO_LOOP } from "../shared/comment/loop.ts";
import { renderHead } from "../shared/comment/marker.ts";
import { nextState, stampOf } from "../shared/comment/state.ts";
import type { ExistingComment, Identity } from "../shared/comment/sticky.ts";
import type { CategoryId } from "../shared/contract/data.ts";
import type { Report } from "../shared/contract/report.ts";
import type { Diagnosis } from "../shared/diagnosis/types.ts";
import type { PerformedComment } from "../shared/effects.ts";
import { type PerformPorts, perform } from "../shared/perform.ts";
import { formatProblem, type Problem, ProblemError } from "../shared/problem.ts";
import { renderComment } from "../shared/render/comment.ts";
import type { ApproveOffer } from "../shared/render/comment-approve.ts";
import { NO_STRIPS, type Strips } from "../shared/render/comment-screens.ts";
import { type Links, NO_LINKS } from "../shared/render/links.ts";
import { shardWords } from "../shared/shards/split.ts";
import { keptFiles } from "./kept-files.ts";
import type { Artifacts, Clock, Display, Files, GitHubRequest, Journal, Runner } from "./ports.ts";
import { storeStrips } from "./publish-pictures.ts";
import { renderAnnotations } from "./render/annotations.ts";
import { renderSummary } from "./render/summary.ts";

export interface PublishContext {
  /** Absolute path of the run's folder, with `report.json` and `report.html` in it. */
  directory: string;
  repository: { owner: string; name: string } | null;
  /** Page of the CI run. */
  runUrl: string | null;
  comment: { mode: "always" | "problems" | "never"; key: string; images: "none" | "branch" };
  /** What made the report stricter, and the label that then stops whoever pushes; none when left out. */
  loop?: { state: LoopState; label: string | null };
  /** Made without the logs when left out. */
  diagnosis?: Diagnosis;
  /** How changes of screens can be approved; nobody is asked to when left out. */
  approve?: ApproveOffer | null;
}

export interface PublishPorts {
  /** Null: nowhere to keep them; the caller has said why. */
  artifacts: Artifacts | null;
  /** Null: no token. Called only when a comment is to be written. */
  github: (() => Promise<GitHubApi>) | null;
  runner: Runner;
  display: Pick<Display, "note" | "warn">;
  files: Pick<Files, "read" | "write" | "glob" | "stat" | "temporary" | "remove">;
  /** Opens routes that are closed otherwise. */
  during: <T>(category: CategoryId, work: () => Promise<T>) => Promise<T>;
  clock: Pick<Clock, "sleep" | "random">;
  journal: Pick<Journal, "record">;
}

export interface GitHubApi {
  request: GitHubRequest;
  whoAmI(): Promise<Identity>;
  /** As `perform` asks it. */
  edited?: (comment: ExistingComment) => Promise<boolean>;
}

export interface Published {
  links: Links;
  /** Null when none was due. */
  comment: PerformedComment | null;
  problems: Problem[];
}

const MAX_PAGE_BYTES = 100 * 1024 * 1024;

/** Rejects only for a bug, and only after everything else has been published. */
export async function publish(
  report: Report,
  context: PublishContext,
  ports: PublishPorts,
): Promise<Published> {
  const problems: Problem[] = [];
  const bugs: unknown[] = [];
  const part = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ProblemError) problems.push(...error.problems);
      else if (isSystemError(error)) problems.push(unwritable(name, error));
      else bugs.push(error);
      return null;
    }
  };
  const links: Links = { ...NO_LINKS, run: context.runUrl };
  if (report.shard)
    ports.display.note(
      `This is ${shardWords(report.shard)}; the job that merges the shards, or the second stage, writes the comment.`,
    );
  const { artifacts } = ports;
  if (artifacts) {
    links.artifact = await part("artifact", () => keepArtifact(report, { context, ports, artifacts }));
    links.report = await part("page", () => keepPage(report, { context, ports, artifacts }));
  }
  const stored = isCommented(report, context)
    ? await part("pictures", () => storeStrips(report, context, ports))
    : null;
  if (stored?.problem) problems.push(stored.problem);
  const strips = stored?.strips ?? NO_STRIPS;
  const comment = await part("comment", () => writeComment(report, { context, ports, links, strips }));
  if (comment?.done === "failed") problems.push(comment.problem);
  const label = await part("label", () => putStopLabel(report, { context, ports }));
  if (label) problems.push(label);
  await part("summary", () => ports.runner.writeSummary(summaryWith(renderSummary(report, links), problems)));
  await part("annotations", async () => {
    for (const annotation of renderAnnotations(report)) ports.runner.annotate(annotation);
  });
  await part("outputs", () => setOutputs(report, { context, ports, links }));
  for (const problem of problems) ports.display.warn(formatProblem(problem));
  ports.journal.record("published", {
    comment: comment?.done ?? null,
    artifact: links.artifact !== null,
    problems: problems.length,
  });
  if (bugs.length > 0) throw bugs[0];
  return { links, comment, problems };
}

interface Keeping {
  context: PublishContext;
  ports: PublishPorts;
  artifacts: Artifacts;
}

async function keepArtifact(report: Report, { context, ports, artifacts }: Keeping): Promise<string | null> {
  const { files, left } = await keptFiles(report, context.directory, ports.files);
  if (left > 0)
    ports.display.note(
      `${left} pictures found no room in the artifact; those of changed screens went first.`,
    );
  const { url } = await artifacts.uploadRun(`proofmark-${report.run.id}`, context.directory, files);
  return url;
}

/** An unzipped artifact is named as its file, and names are unique in a workflow run: hence the copy. */
async function keepPage(report: Report, { context, ports, artifacts }: Keeping): Promise<string | null> {
  const page = await ports.files.read(`${context.directory}/report.html`, { maxBytes: MAX_PAGE_BYTES });
  if (!page) return null;
  const folder = await ports.files.temporary("proofmark-page-");
  try {
    const file = `${folder}/proofmark-${report.run.id}.html`;
    await ports.files.write(file, page);
    return (await artifacts.uploadPage(file)).url;
  } finally {
    await ports.files.remove(folder);
  }
}

interface Writing {
  context: PublishContext;
  ports: PublishPorts;
  links: Links;
}

/** A merge queue's group may hold several pull requests, and a push none. */
export const isCommented = (
  { change, shard }: Report,
  { repository, comment }: Pick<PublishContext, "repository" | "comment">,
): boolean =>
  // A part would overwrite what the others say: who merges them has the word.
  shard === undefined &&
  change.event === "pull_request" &&
  change.pullRequest !== null &&
  repository !== null &&
  comment.mode !== "never";

async function writeComment(
  report: Report,
  { context, ports, links, strips }: Writing & { strips: Strips },
): Promise<PerformedComment | null> {
  const { pullRequest } = report.change;
  const { mode, key } = context.comment;
  if (!isCommented(report, context) || pullRequest === null || !context.repository || mode === "never")
    return null;
  if (!ports.github) throw new ProblemError(NO_TOKEN);
  const api = await ports.github();
  const stamp = stampOf(report);
  const loop = context.loop?.state ?? NO_LOOP;
  const { diagnosis } = context;
  const [done] = await perform<"comment">(
    [
      {
        kind: "comment",
        owner: context.repository.owner,
        repo: context.repository.name,
        issue: pullRequest,
        key,
        me: await api.whoAmI(),
        stamp,
        mode,
        clean: isClean(report),
        render: (previous) => {
          const state = nextState(previous, report, stamp);
          const head = renderHead(key, state);
          const approve = context.approve ?? null;
          const known = { history: state.runs, loop, approve, ...(diagnosis ? { diagnosis } : {}) };
          return renderComment(report, { head, links, strips, ...known });
        },
      },
    ],
    writingPorts(ports, api),
  );
  return done ?? null;
}

function writingPorts({ clock }: PublishPorts, { request, edited }: GitHubApi): PerformPorts {
  return {
    request,
    sleep: (ms) => clock.sleep(ms),
    jitter: () => 1500 + (Number.parseInt(clock.random(2), 16) / 0xffff) * 2500,
    dry: null,
    ...(edited ? { edited } : {}),
  };
}

/** Resolves to what was in the way; null: the label is there, or none is due. */
async function putStopLabel(
  report: Report,
  { context, ports }: Pick<Writing, "context" | "ports">,
): Promise<Problem | null> {
  const { loop, repository } = context;
  const { pullRequest } = report.change;
  const due = loop !== undefined && loop.state.kind !== "none" && isCommented(report, context);
  if (!due || loop.label === null || repository === null || pullRequest === null || !ports.github)
    return null;
  const api = await ports.github();
  const target = { owner: repository.owner, repo: repository.name, issue: pullRequest };
  const [done] = await perform<"label">(
    [{ kind: "label", ...target, name: loop.label }],
    writingPorts(ports, api),
  );
  return done?.done === "failed" ? done.problem : null;
}

const NO_TOKEN: Problem = {
  code: "publish-failed",
  message: "There is no token, so no comment was written.",
  todo: "Leave the `token` input to its default, and give the job `permissions: pull-requests: write`.",
};

const isClean = ({ verdict, gates, findings }: Report): boolean =>
  verdict.conclusion === "ready" &&
  gates.every(({ outcome }) => outcome === "pass" || outcome === "skipped") &&
  findings.every(({ state }) => state === "pre-existing" || state === "fixed");

/** The reader of the summary should not have to find a warning in the log to know why there is no comment. */
function summaryWith(summary: string, problems: readonly Problem[]): string {
  const said = problems.map(({ message, todo }) => `- ${oneLine(message)} ${oneLine(todo)}`);
  return said.length === 0 ? summary : `${summary}\n\n### Not published\n\n${said.join("\n")}\n`;
}

/** Messages quote what GitHub answered. */
const oneLine = (text: string): string =>
  text.replace(/[\r\n]+/g, " ").replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

async function setOutputs(report: Report, { context, ports, links }: Writing): Promise<void> {
  const { verdict, run, findings } = report;
  const fresh = findings.filter(
    ({ state, flaky, approved }) =>
      !flaky && approved === undefined && (state === "new" || state === "new-indirect"),
  ).length;
  const outputs = {
    score: String(verdict.score),
    conclusion: verdict.conclusion,
    "run-id": run.id,
    "new-findings": String(fresh),
    "report-path": `${context.directory}/report.json`,
    "artifact-url": links.artifact ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) await ports.runner.setOutput(name, value);
}

const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;

const unwritable = (name: string, error: Error): Problem => ({
  code: "publish-failed",
  message: `The ${name} could not be written: ${error.message}.`,
  todo: "See that the runner's disk is not full and its temporary folder can be written; the verdict is not affected.",
});
