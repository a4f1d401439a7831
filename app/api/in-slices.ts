// A long calculation on the thread that answers everybody: after some milliseconds of it all others have their turn.
import type { Steps } from "../../shared/steps.ts";
import type { Clock } from "../ports.ts";

const SLICE_MS = 10;
/** The clock is looked at no more often: a step takes microseconds. */
const STEPS = 16;

/** Rejects with what a step throws. */
export async function inSlices<T>(steps: Steps<T>, { now, sleep }: Clock): Promise<T> {
  for (;;) {
    const since = now();
    do {
      for (let count = 0; count < STEPS; count += 1) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    } while (now() - since < SLICE_MS);
    await sleep(0);
  }
}
