// Runs the second stage in threads of its own: one a run, a few at once, each with a limit of time and of memory.
import { Worker } from "node:worker_threads";
import type { Request } from "../../shared/perform.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { RunStage, StageEnd, StageTask } from "../publish/ports.ts";
import type { FromThread, ToThread } from "../stage-thread.ts";
import { BusyError, createTurns } from "../turns.ts";
import { systemClock } from "./clock.ts";

export interface StageLimits {
  /** At once; others wait for their turn. */
  threads?: number;
  longestMs?: number;
  memoryMb?: number;
  longestWaitMs?: number;
}

const LONGEST_MS = 5 * 60_000;
/** Of JavaScript's values; what is read of an artifact lies beside it, and is bounded where it is fetched. */
const MEMORY_MB = 512;
/** One more than the lanes an installation has for this: nobody's runs, however made, hold all of them. */
const THREADS = 3;
/** A job that waits for its turn holds a worker, which other jobs want: not for long. */
const LONGEST_WAIT_MS = 5_000;
const AGAIN_SECONDS = 60;

export function createStageThreads(limits: StageLimits = {}): RunStage {
  const turns = createTurns({
    atOnce: limits.threads ?? THREADS,
    // Each holds a worker: there are no more of them.
    waiting: Number.POSITIVE_INFINITY,
    longestWait: { ms: limits.longestWaitMs ?? LONGEST_WAIT_MS, clock: systemClock },
  });
  return (task, ports) =>
    turns
      .run(() => inThread(task, ports, limits))
      .catch((error: unknown) => {
        throw error instanceof BusyError ? new NoTurnError(error.message, { cause: error }) : error;
      });
}

function inThread(
  task: StageTask,
  { request, signal }: Parameters<RunStage>[1],
  { longestMs = LONGEST_MS, memoryMb = MEMORY_MB }: StageLimits,
): Promise<StageEnd> {
  signal.throwIfAborted();
  const file = import.meta.url.endsWith(".ts") ? "../stage-thread.ts" : "../stage-thread.js";
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: task,
    // Neither the App's secrets nor its settings are of any use in there.
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  return new Promise<StageEnd>((resolve, reject) => {
    const refusals = new Map<number, unknown>();
    const timer = setTimeout(() => resolve({ lost: "stage-timeout" }), longestMs);
    const stop = (): void => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: FromThread) => {
      if ("ask" in message) void answer(worker, message.ask, { request, refusals });
      else if ("done" in message) resolve({ done: message.done });
      else reject(endOf(message.ended, refusals));
    });
    worker.on("error", (error) => {
      if (outOfMemory(error)) resolve({ lost: "stage-memory" });
      else reject(error);
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      reject(new Error("the second stage's thread ended without a word"));
    });
  }).finally(() => worker.terminate());
}

async function answer(
  worker: Worker,
  { id, route, parameters }: Extract<FromThread, { ask: unknown }>["ask"],
  { request, refusals }: { request: Request; refusals: Map<number, unknown> },
): Promise<void> {
  const tell = (message: ToThread): void => worker.postMessage(message);
  try {
    const { status, data, headers } = await request(route, parameters);
    tell({ id, answer: { status, data, headers: { ...headers } } });
  } catch (error) {
    refusals.set(id, error);
    const status: unknown = error instanceof Error ? Reflect.get(error, "status") : null;
    const problems = error instanceof ProblemError ? error.problems : null;
    const message = error instanceof Error ? error.message : "";
    tell({ id, refused: { message, status: typeof status === "number" ? status : null, problems } });
  }
}

/** The very error that a request was refused with, since the worker reads more of it than went into the thread. */
function endOf(
  { refused, problems, place }: Extract<FromThread, { ended: unknown }>["ended"],
  refusals: ReadonlyMap<number, unknown>,
): unknown {
  if (refused !== null && refusals.has(refused)) return refusals.get(refused);
  return problems === null ? new Error(`the second stage failed at ${place}`) : new ProblemError(problems);
}

const outOfMemory = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, "code") === "ERR_WORKER_OUT_OF_MEMORY";

/** All turns are taken. `busySeconds`: when to come again. */
class NoTurnError extends Error {
  override readonly name = "NoTurnError";
  readonly busySeconds = AGAIN_SECONDS;
}
