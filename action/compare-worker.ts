// What runs in a thread of its own: pictures in, what is to be said of them out. An entry of the bundle, as one file without
// others to load, so that the very text that was checked is what runs (adapters/own-code.ts).
import { parentPort } from "node:worker_threads";
import { ProblemError } from "../shared/problem.ts";
import type { ComparisonAnswer, ComparisonTask } from "./adapters/comparer.ts";
import { compareShots } from "./gates/visual/against/compare-shots.ts";

parentPort?.on("message", async (task: ComparisonTask) => {
  parentPort?.postMessage(await answerTo(task));
});

async function answerTo({ id, shots }: ComparisonTask): Promise<ComparisonAnswer> {
  try {
    return { id, found: await compareShots(shots) };
  } catch (error) {
    if (error instanceof ProblemError) return { id, problems: error.problems };
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
