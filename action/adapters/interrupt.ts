// Exit codes, as shells have them: 130 after SIGINT, 143 after SIGTERM, 129 after SIGHUP (128 + the signal's number).
// GitHub cancels a step with SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills the process tree: the first signal leaves
// time to end gates and remove worktrees, the second does not.
import { constants } from "node:os";
import { killAllNow } from "./commands.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** npm passes Ctrl-C on to a child that the terminal has already told: within this it is the same key press. */
const SAME_PRESS_MS = 500;

/**
 * The first signal aborts `signal` (its reason names it); a second one kills every running command and leaves at once.
 * Call `dispose` when the run is over.
 */
export function onInterrupt(): { signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  let first: number | null = null;
  const handle = (name: NodeJS.Signals) => {
    const now = performance.now();
    if (first === null) {
      first = now;
      controller.abort(new Error(`interrupted by ${name}`));
    } else if (now - first > SAME_PRESS_MS) {
      killAllNow();
      process.exit(128 + constants.signals[name]);
    }
  };
  for (const name of SIGNALS) process.on(name, handle);
  return {
    signal: controller.signal,
    dispose() {
      for (const name of SIGNALS) process.off(name, handle);
    },
  };
}
