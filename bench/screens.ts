// Eight screens that differ: one after the other on the thread that waits for browsers, and in threads over the cores.
import { availableParallelism } from "node:os";
import { createComparer } from "../action/adapters/comparer.ts";
import { compareShots } from "../action/gates/visual/against/compare-shots.ts";
import { elapsed, inTurns, row } from "./measure.ts";
import { pixelCases } from "./pixels/cases.ts";

const SCREENS = 8;
/** How long the event loop was held up at most, in ms: nobody else is heard meanwhile. */
const TICK_MS = 5;

export async function benchScreens(): Promise<string[]> {
  const cores = availableParallelism();
  const { compare } = createComparer(cores);
  const lines = [
    `screens, ${SCREENS} of 1280×3000 that differ, ${cores} cores: ms, share of one thread's time`,
  ];
  for (const { name, expected, actual } of pixelCases(1280, 3000)) {
    if (!/small|everything|noise/.test(name)) continue;
    const shots = { base: expected, head: actual, again: null };
    const held = new Map<string, number>();
    const contender = (who: string, work: () => Promise<unknown>) => ({
      name: who,
      once: async () => {
        const start = process.hrtime.bigint();
        held.set(who, await heldUp(work));
        return elapsed(start);
      },
    });
    const alone = contender("one thread", async () => {
      for (let at = 0; at < SCREENS; at += 1) await compareShots(shots);
    });
    const together = contender("threads", () =>
      Promise.all(Array.from({ length: SCREENS }, () => compare(shots))),
    );
    const times = await inTurns([alone, together], 5);
    const one = times.get("one thread") ?? 0;
    lines.push(`  ${name}`);
    for (const [who, took] of times)
      lines.push(`${row(`  ${who}`, took, one)}   others wait ${held.get(who)?.toFixed(0)} ms at most`);
  }
  return lines;
}

async function heldUp(work: () => Promise<unknown>): Promise<number> {
  let most = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    most = Math.max(most, now - last - TICK_MS);
    last = now;
  }, TICK_MS);
  await work();
  most = Math.max(most, performance.now() - last - TICK_MS);
  clearInterval(timer);
  return most;
}
