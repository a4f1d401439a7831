// Comparisons in threads of their own, at most one a core: where everything changed, one takes half a second, and browsers
// are waited for meanwhile. Threads are begun when there is work, and end with the process: they never keep it.
// No library does this for us: they all start a thread from a file, which a gate's code may have changed since.
import { Worker } from "node:worker_threads";
import { type Problem, ProblemError } from "../../shared/problem.ts";
import type { ComparedShots, ShotsToCompare } from "../gates/visual/against/compare-shots.ts";
import type { Comparer } from "../ports.ts";
import { ownSource } from "./own-code.ts";

export interface ComparisonTask {
  id: number;
  shots: ShotsToCompare;
}

export type ComparisonAnswer = { id: number } & (
  | { found: ComparedShots | { unsteady: string } }
  | { problems: readonly Problem[] }
  | { failure: string }
);

/** By its name in the bundle. */
const BUNDLED = "compare-worker.js";

interface Job {
  task: ComparisonTask;
  resolve(found: ComparedShots | { unsteady: string }): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  job: Job | null;
}

/** `start`: for tests. */
export function createComparer(cores: number, start: () => Worker = startWorker): Comparer {
  const threads: Thread[] = [];
  const waiting: Job[] = [];
  let count = 0;

  const settle = (thread: Thread, end: (job: Job) => void): void => {
    const { job } = thread;
    thread.job = null;
    thread.worker.unref();
    if (job) end(job);
  };
  const begin = (): Thread => {
    const thread: Thread = { worker: start(), job: null };
    const { worker } = thread;
    worker.on("message", (answer: ComparisonAnswer) => {
      settle(thread, (job) => answered(job, answer));
      next();
    });
    // It is gone then, whatever the reason; the next piece of work begins another.
    const gone = (why: string): void => {
      const at = threads.indexOf(thread);
      if (at === -1) return;
      threads.splice(at, 1);
      settle(thread, (job) => job.reject(new ProblemError(lost(why))));
      next();
    };
    worker.on("error", (error: Error) => gone(error.message));
    worker.on("exit", (code) => gone(`it ended with code ${code}`));
    threads.push(thread);
    return thread;
  };
  const next = (): void => {
    const free = threads.find((thread) => thread.job === null);
    if (free === undefined && threads.length >= Math.max(1, cores)) return;
    const job = waiting.shift();
    if (job === undefined) return;
    try {
      const thread = free ?? begin();
      thread.worker.postMessage(job.task);
      thread.worker.ref();
      thread.job = job;
    } catch (error) {
      // No thread could be begun: its file was changed, or there is no room for one. Thrown here, it would end the process.
      job.reject(error instanceof ProblemError ? error : new ProblemError(lost(String(error)), error));
      next();
    }
  };

  return {
    compare: (shots) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.push({ task: { id: count, shots }, resolve, reject });
        next();
      }),
  };
}

function answered(job: Job, answer: ComparisonAnswer): void {
  if ("found" in answer) job.resolve(answer.found);
  else if ("problems" in answer) job.reject(new ProblemError([...answer.problems]));
  else job.reject(new Error(answer.failure));
}

function startWorker(): Worker {
  const source = ownSource(BUNDLED);
  // Nothing of our environment: a thread that compares pictures has no use for it.
  if (source !== null) return new Worker(source, { eval: true, env: {}, execArgv: ["--input-type=module"] });
  // Nobody holds the code of a command typed by a person: its file is in the bundle, or among the sources. The names are put
  // together here, or the bundler would take them for files to copy.
  const near = import.meta.url.endsWith(".ts") ? ["..", "compare-worker.ts"] : [".", BUNDLED];
  return new Worker(new URL(near.join("/"), import.meta.url), { env: {} });
}

const lost = (why: string): Problem => ({
  code: "compare-failed",
  message: `The thread that compared two pictures did not come to an end: ${why}.`,
  todo: "Very large pictures need memory of their own: give the runner more of it, or shoot an element in place of the full page.",
});
