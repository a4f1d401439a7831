// A thread that runs the second stage once, and ends. It has no token: each request is made by the App's own thread. So an endless
// or enormous report costs this thread and nobody else.
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { createSecretScanner } from "../shared/adapters/secret-scan.ts";
import { openZip } from "../shared/adapters/unzip.ts";
import type { Request } from "../shared/perform.ts";
import { type Problem, ProblemError } from "../shared/problem.ts";
import { outcomeOf, runEngine } from "./publish/engine.ts";
import type { Outcome, StageTask } from "./publish/ports.ts";

/** To the thread: what a request came to. */
export type ToThread =
  | { id: number; answer: Awaited<ReturnType<Request>> }
  | { id: number; refused: { message: string; status: number | null; problems: readonly Problem[] | null } };

/** From the thread. `ended.refused`: the request whose refusal ended it. */
export type FromThread =
  | { ask: { id: number; route: string; parameters: Record<string, unknown> } }
  | { done: readonly Outcome[] }
  | { ended: { refused: number | null; problems: readonly Problem[] | null; place: string } };

interface Waiting {
  resolve(answer: Awaited<ReturnType<Request>>): void;
  reject(error: Error): void;
}

const port = parentPort;
if (port === null) throw new Error("this is started as a thread");
const tell = (message: FromThread): void => port.postMessage(message);
const waiting = new Map<number, Waiting>();
const refusals = new WeakMap<object, number>();
let serial = 0;

port.on("message", (message: ToThread) => {
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if ("answer" in message) asked?.resolve(message.answer);
  else asked?.reject(refusalOf(message));
});

function refusalOf({ id, refused }: Extract<ToThread, { refused: unknown }>): Error {
  const { message, status, problems } = refused;
  const error = problems === null ? new Error(message) : new ProblemError(problems);
  refusals.set(error, id);
  return status === null ? error : Object.assign(error, { status });
}

const request: Request = (route, parameters = {}) =>
  new Promise((resolve, reject) => {
    serial += 1;
    waiting.set(serial, { resolve, reject });
    tell({ ask: { id: serial, route, parameters } });
  });

try {
  const reported = await runEngine(workerData as StageTask, {
    request,
    openZip,
    scanner: createSecretScanner(),
    clock: {
      now: () => Date.now(),
      sleep: (ms) => sleep(ms),
      random: (bytes) => randomBytes(bytes).toString("hex"),
    },
  });
  tell({ done: reported.map(outcomeOf) });
} catch (error) {
  const known = error instanceof Error ? error : new Error("unknown");
  const problems = known instanceof ProblemError ? known.problems : null;
  const place = /\b(?:app|shared)\/[\w/.-]+\.(?:ts|js):\d+/.exec(known.stack ?? "")?.[0] ?? "";
  tell({ ended: { refused: refusals.get(known) ?? null, problems, place } });
}
// What still waits for an answer would keep the thread.
port.close();
