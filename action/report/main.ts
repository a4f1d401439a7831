// The second stage's entry: real ports in, exit code out. What it does is in second-stage.ts.
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { statusOf } from "../../shared/git-tier/github/ask.ts";
import { ProblemError } from "../../shared/problem.ts";
import { createRedactor } from "../../shared/redact.ts";
import { headline } from "../../shared/render/comment-verdict.ts";
import { MOST_ARTIFACT_BYTES } from "../../shared/second-stage/fetch-report.ts";
import type { FetchPorts } from "../../shared/second-stage/ports.ts";
import type { Reported } from "../../shared/second-stage/second-stage.ts";
import { VERSION } from "../../shared/version.ts";
import { systemClock } from "../adapters/clock.ts";
import { createDisplay } from "../adapters/display.ts";
import { type Egress, openEgress } from "../adapters/egress.ts";
import { createGitHub, whoAmI } from "../adapters/github.ts";
import { holdOwnCode } from "../adapters/own-code.ts";
import { readEvent } from "../adapters/read-event.ts";
import { createRunner } from "../adapters/runner.ts";
import { tellProblems } from "../adapters/tell-problems.ts";
import type { Display, Runner } from "../ports.ts";
import { type CommitPorts, commitApproved, committedWords } from "./commit-approved.ts";
import { type JobInput, openFor, readStage } from "./input.ts";

const WHAT = "Proofmark's second stage";
/** GitHub's own answers take seconds; what takes longer than this is not going to end. */
const LONGEST_MS = 10 * 60_000;
const LONGEST_REQUEST_MS = 90_000;

export async function main(): Promise<0 | 2> {
  holdOwnCode(process.argv[1] ?? "");
  const runner = createRunner(process.env);
  try {
    await report(runner);
    return 0;
  } catch (error) {
    const told = asProblem(error);
    if (told === null) throw error;
    await tellProblems(told, runner, WHAT);
    return 2;
  }
}

async function report(runner: Runner): Promise<void> {
  const { env } = process;
  const workspace = env.GITHUB_WORKSPACE ? await readdir(env.GITHUB_WORKSPACE).catch(() => []) : [];
  const input = readStage({ env, event: await readEvent(env.GITHUB_EVENT_PATH), workspace });
  const redact = createRedactor([input.token]);
  const display = createDisplay({
    stream: process.stdout,
    mode: "github",
    clock: systemClock,
    scrub: redact,
  });
  // Findings quote lines of the change: what goes to the job's page and log is masked like what goes through the door.
  const scrub = async (text: string): Promise<string> =>
    (await import("../../shared/adapters/secret-patterns.ts")).scrubPatterns(redact(text));
  const door = openEgress({
    apiUrl: input.apiUrl,
    repository: `${input.repository.owner}/${input.repository.name}`,
    resultsUrl: env.ACTIONS_RESULTS_URL ?? null,
    scrub,
    clock: systemClock,
    record: () => {},
    mostAnswerBytes: MOST_ARTIFACT_BYTES,
  });
  const release = door.guard();
  try {
    const reported = await throughDoor(input, door, display);
    for (const one of reported) await tell(one, { runner, display, scrub });
  } finally {
    release();
    await keepLedger(door, env.RUNNER_TEMP);
  }
}

function throughDoor(input: JobInput, door: Egress, display: Display): Promise<Reported[]> {
  const end = AbortSignal.timeout(LONGEST_MS);
  const fetch: typeof globalThis.fetch = (address, init) => {
    const signals = [end, AbortSignal.timeout(LONGEST_REQUEST_MS), ...(init?.signal ? [init.signal] : [])];
    return door.fetch(address, { ...init, signal: AbortSignal.any(signals) });
  };
  const work = async (): Promise<Reported[]> => {
    const [request, { secondStage }, { openZip }, { createSecretScanner }] = await Promise.all([
      createGitHub({ token: input.token, apiUrl: input.apiUrl, fetch, warn: (line) => display.warn(line) }),
      import("../../shared/second-stage/second-stage.ts"),
      import("../../shared/adapters/unzip.ts"),
      import("../../shared/adapters/secret-scan.ts"),
    ]);
    const during: FetchPorts["during"] = (fetching) => door.during("first-stage-artifact", fetching);
    const fetching = { request, during, openZip };
    const committing: CommitPorts["committing"] = (work) => door.during("approved-shots", work);
    return secondStage(input, {
      ...fetching,
      whoAmI: () => whoAmI(request),
      commit: (approved) => commitApproved(approved, { ...fetching, committing }),
      scanner: createSecretScanner(),
      clock: systemClock,
      display,
      tool: `proofmark ${VERSION}`,
    });
  };
  return openFor(input).reduceRight<() => Promise<Reported[]>>(
    (inner, category) => () => door.during(category, inner),
    work,
  )();
}

async function tell(
  { pull, report: judged, links, written, status, committed }: Reported,
  { runner, display, scrub }: { runner: Runner; display: Display; scrub(text: string): Promise<string> },
): Promise<void> {
  if (written.done === "failed") throw new ProblemError(written.problem);
  const { renderSummary } = await import("../render/summary.ts");
  const said = {
    created: "written",
    updated: "written anew",
    left: "left as it is",
    off: "not wanted by the config",
  };
  if (written.done === "stale") {
    display.note(
      `Pull request #${pull} moved on while it was judged; its next run will be reported. Nothing was written.`,
    );
    return;
  }
  display.note(
    await scrub(`#${pull}: ${headline(judged)}. ${judged.verdict.because} Comment: ${said[written.done]}.`),
  );
  await runner.writeSummary(await scrub(`# Pull request #${pull}\n\n${renderSummary(judged, links)}`));
  await runner.setOutput("pull-request", String(pull));
  await runner.setOutput("score", String(judged.verdict.score));
  await runner.setOutput("conclusion", judged.verdict.conclusion);
  for (const line of committed ? committedWords(committed) : []) display.note(line);
  if (status?.done === "failed") throw new ProblemError(status.problem);
}

/** Sizes and hashes of every request, for whoever wants to hold them against a capture. */
async function keepLedger(door: Egress, folder: string | undefined): Promise<void> {
  if (folder) await writeFile(join(folder, "proofmark-egress.json"), JSON.stringify(door.entries(), null, 2));
}

/** Null for a bug, which is thrown on. */
function asProblem(error: unknown): ProblemError | null {
  if (error instanceof ProblemError) return error;
  const status = statusOf(error);
  const isNetwork =
    error instanceof Error && /timeout|abort|fetch failed|ECONN/i.test(`${error.name} ${error.message}`);
  if (status === null && !isNetwork) return null;
  const needs = "`permissions: { actions: read, contents: read, pull-requests: write }`";
  return new ProblemError(
    {
      code: "github-unreadable",
      message:
        status === null
          ? `GitHub did not answer in time; at most ${LONGEST_MS / 60_000} minutes are waited.`
          : `GitHub answered ${status} to a question without which nothing can be reported.`,
      todo: status === 403 || status === 404 ? `Give this job ${needs}.` : "Run this job again.",
    },
    error,
  );
}
