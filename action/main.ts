// The Action's entry: real ports in, exit code out. What it does is in verify.ts and publish.ts.
import { readFile } from "node:fs/promises";
import { formatProblem, ProblemError } from "../shared/problem.ts";
import { createArtifacts } from "./adapters/artifacts.ts";
import { type EgressEntry, openEgress } from "./adapters/egress.ts";
import { onInterrupt } from "./adapters/interrupt.ts";
import { createRunner } from "./adapters/runner.ts";
import { readInput, wishesFromInputs } from "./input.ts";
import { keepTrail } from "./keep.ts";
import type { Runner } from "./ports.ts";
import { type PublishContext, publish } from "./publish.ts";
import { exitCode, type Verified, verify } from "./verify.ts";
import { createWorld, type World } from "./world.ts";

export type Exit = 0 | 1 | 2 | 130;

export async function main(): Promise<Exit> {
  const runner = createRunner(process.env);
  const interrupt = onInterrupt();
  try {
    return await judge(runner, interrupt.signal);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    await tellProblems(error, runner);
    return 2;
  } finally {
    interrupt.dispose();
  }
}

async function judge(runner: Runner, signal: AbortSignal): Promise<Exit> {
  const { env } = process;
  const wishes = wishesFromInputs(env);
  const cwd = env.GITHUB_WORKSPACE || process.cwd();
  const input = readInput({ env, event: await readEvent(env.GITHUB_EVENT_PATH), workspace: cwd }, wishes);
  const world = await createWorld({ env, cwd, cache: wishes.cache, mode: "github" });
  const scrub = world.scrubDeep;
  const verified = await verify(
    { input, machine: world.machine, configFile: null, out: null, signal, scrub },
    world.ports,
  );
  if (signal.aborted) return 130;
  const entries: EgressEntry[] = [];
  const keep = (): Promise<void> =>
    keepTrail(verified.directory, { requests: entries, journal: world.ports.journal }, world.ports.files);
  // Once before, so that the artifact holds it; once after, so that the folder is complete.
  await keep();
  await send(verified, { runner, world, input, entries, comment: verified.comment });
  await keep();
  const code = exitCode(verified.report);
  if (code === 1) runner.setFailed(verified.report.verdict.because);
  return code;
}

interface Sending {
  runner: Runner;
  world: World;
  input: ReturnType<typeof readInput>;
  entries: EgressEntry[];
  comment: PublishContext["comment"];
}

async function send({ report, directory }: Verified, sending: Sending): Promise<void> {
  const { world, input, runner, entries } = sending;
  const { ports } = world;
  const repository = input.repository === null ? "" : `${input.repository.owner}/${input.repository.name}`;
  const egress = openEgress({
    apiUrl: input.apiUrl,
    repository,
    resultsUrl: process.env.ACTIONS_RESULTS_URL ?? null,
    scrub: world.scrubDeep,
    clock: ports.clock,
    record: (entry) => entries.push(entry),
  });
  const kept = createArtifacts(process.env, {
    serverUrl: input.serverUrl,
    repository,
    runId: input.ciRun?.id ?? 0,
    door: egress,
    scrub: world.scrubDeep,
  });
  if ("unsupported" in kept) ports.display.note(kept.unsupported);
  const unguard = egress.guard();
  try {
    await publish(
      report,
      { directory, repository: input.repository, runUrl: input.ciRunUrl, comment: sending.comment },
      {
        artifacts: "artifacts" in kept ? kept.artifacts : null,
        github: input.token === null ? null : () => openGitHub(input, egress.fetch, ports.display.warn),
        runner,
        display: ports.display,
        files: ports.files,
        clock: ports.clock,
        journal: ports.journal,
      },
    );
  } finally {
    unguard();
  }
}

async function openGitHub(
  input: Sending["input"],
  fetch: typeof globalThis.fetch,
  warn: (line: string) => void,
) {
  const { createGitHub, whoAmI } = await import("./adapters/github.ts");
  const request = await createGitHub({ token: input.token ?? "", apiUrl: input.apiUrl, fetch, warn });
  return { request, whoAmI: () => whoAmI(request) };
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return null;
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (cause) {
    throw new ProblemError(
      {
        code: "event-unreadable",
        message: `The event payload at ${path} cannot be read as JSON.`,
        todo: "GitHub's runner writes this file; run Proofmark in a workflow step, or without GITHUB_EVENT_PATH.",
      },
      cause,
    );
  }
}

async function tellProblems(error: ProblemError, runner: Runner): Promise<void> {
  for (const problem of error.problems) {
    process.stderr.write(`${formatProblem(problem)}\n`);
    runner.annotate({
      level: "error",
      path: problem.where?.path ?? null,
      line: problem.where?.line ?? null,
      endLine: null,
      title: `Proofmark: ${problem.code}`,
      message: `${problem.message} ${problem.todo}`,
    });
  }
  const list = error.problems.map((problem) => `- ${problem.message} ${problem.todo}`).join("\n");
  await runner.writeSummary(`### Proofmark could not run\n\n${list}\n`);
  runner.setFailed("Proofmark could not run; see what to mend above.");
}
