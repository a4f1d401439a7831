// What uses the whole machine, and writes into the checkout's folders, goes one after the other.
import { ProblemError } from "../../shared/problem.ts";
import type { Call } from "./tool.ts";

/** Beyond this a client is not waiting any more but asking in circles. */
const MOST_WAITING = 4;

export interface Turns {
  /** Runs `work` when the ones before it have ended. A call that is taken back while it waits never begins. */
  take<T>(what: string, call: Call, work: () => Promise<T>): Promise<T>;
}

export function turns(): Turns {
  const queue: { what: string; done: Promise<unknown> }[] = [];
  return {
    async take(what, call, work) {
      const last = queue.at(-1);
      if (queue.length > MOST_WAITING) throw busy(queue.map((one) => one.what));
      if (last) call.say(`waiting for ${queue.map((one) => one.what).join(", ")} to end`);
      const result = (async () => {
        await Promise.race([last?.done, aborted(call.signal)]);
        // One that was taken back still leaves its place only when those before it have.
        if (call.signal.aborted) throw call.signal.reason;
        return work();
      })();
      const done = Promise.allSettled([last?.done, result]);
      const place = { what, done };
      queue.push(place);
      void done.then(() => queue.splice(queue.indexOf(place), 1));
      return result;
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

const busy = (queue: readonly string[]): ProblemError =>
  new ProblemError({
    code: "mcp-busy",
    message: `${queue.length} calls are waiting already (${queue.join(", ")}).`,
    todo: "Wait for them, or cancel them, and call again.",
  });
