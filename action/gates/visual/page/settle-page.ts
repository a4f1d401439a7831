/// <reference lib="dom" />
// Lets time pass in the page until nothing more comes of it, then looks whether it is ready, and cleans it.
import type { PageHook, PageMeasure, SettleAnswer, SettleArgument } from "../capture/settle/page-hook.ts";

export async function settlePage(argument: SettleArgument): Promise<SettleAnswer> {
  /** Observers, animations and lazy pictures are looked after so often, in virtual time. */
  const SYNC_MS = 100;
  const MOST_ROUNDS = 60;
  const MOST_STEPS = 60;
  const STEP_MS = 50;
  const PATIENCE_STEP_MS = 50;
  /** Of the real time left, how much is waited for what virtual time did not bring: a third. */
  const REAL_SHARE = 3;
  const REAL_STEP_MS = 25;
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.core.owner !== hook)
    return { state: "ready", blockers: [], foreign: 0, elapsed: hook?.core.elapsed() ?? 0 };
  const { core, natives } = hook;
  const deadline = natives.now() + argument.realMs;
  const isLate = (): boolean => natives.now() > deadline;
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => void natives.setTimeout(resolve, ms));
  /** Of a window that is not drawn no frame ever comes. */
  const frame = (): Promise<void> =>
    new Promise<void>((resolve) => {
      natives.requestAnimationFrame(resolve);
      natives.setTimeout(resolve, 500);
    }).then(() => natives.macrotask());
  const measures = (): [string, PageMeasure][] => [...core.hooks].flatMap((each) => [...each.measures]);
  const countFrames = (within: Window): number => {
    let count = 0;
    for (let at = 0; at < within.length; at += 1) {
      const child = within[at];
      count += 1 + (child ? countFrames(child) : 0);
    }
    return count;
  };
  const answer = (state: SettleAnswer["state"], blockers: SettleAnswer["blockers"] = []): SettleAnswer => ({
    state,
    blockers,
    foreign: Math.max(0, countFrames(window) - (core.hooks.size - 1)),
    elapsed: core.elapsed(),
  });

  /** Until messages the page sends itself have come to an end. */
  const drain = async (): Promise<void> => {
    for (let round = 0; round < 1000; round += 1) {
      const before = core.posts;
      await natives.macrotask();
      if (core.posts === before) return;
    }
  };
  const pending = (): SettleAnswer["blockers"] =>
    measures()
      .map(([name, measure]): [string, string[]] => [name, measure.pending?.() ?? []])
      .filter(([, what]) => what.length > 0);
  /** Time stands still meanwhile. @returns what never came */
  const arrived = async (): Promise<SettleAnswer["blockers"]> => {
    let left = pending();
    for (let pause = 1; left.length > 0 && !isLate(); pause = Math.min(8, pause * 2)) {
      await sleep(pause);
      left = pending();
    }
    return left;
  };
  /** Frames, observers and animations, until none of them sets off another. */
  const synchronise = async (needed: boolean): Promise<boolean> => {
    let must = needed;
    let any = false;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const changed = measures().map(([, measure]) => measure.sync?.() ?? false);
      if (!must && !changed.some(Boolean) && (core.observers === 0 || round > 0)) return any;
      await frame();
      const delivered = core.deliver();
      await drain();
      must = delivered;
      any ||= delivered || changed.some(Boolean);
    }
    return any;
  };
  const pass = async (until: number): Promise<SettleAnswer["blockers"]> => {
    let syncAt = core.elapsed() + SYNC_MS;
    for (;;) {
      const left = await arrived();
      if (left.length > 0) return left;
      const due = core.next(Math.min(until, syncAt));
      if (due !== null) {
        core.fire(due);
        await drain();
        if (isLate()) return [["time", [...core.drivers]]];
        continue;
      }
      if (syncAt >= until || core.next(until) === null) break;
      core.jump(syncAt);
      syncAt += SYNC_MS;
      await synchronise(false);
    }
    core.jump(until);
    return [];
  };
  const scrollPast = async (): Promise<SettleAnswer["blockers"]> => {
    const height = (): number => document.documentElement.scrollHeight;
    const most = Math.min(MOST_STEPS, Math.ceil((2 * height()) / innerHeight));
    for (let step = 1; step <= most && step * innerHeight < height(); step += 1) {
      window.scrollTo({ left: 0, top: step * innerHeight, behavior: "instant" });
      await synchronise(true);
      const stuck = await pass(core.elapsed() + STEP_MS);
      if (stuck.length > 0) return stuck;
    }
    return [];
  };
  interface Blocker {
    name: string;
    what: string[];
    measure: PageMeasure;
  }
  const unready = async (): Promise<Blocker[]> => {
    const said = await Promise.all(
      measures().map(async ([name, measure]): Promise<Blocker> => {
        const open = measure.pending?.() ?? [];
        return { name, measure, what: [...open, ...((await measure.ready?.(argument.look)) ?? [])] };
      }),
    );
    return said.filter(({ what }) => what.length > 0);
  };

  const isLoaded = (): boolean => document.readyState === "complete";
  while (!isLoaded() && !isLate()) await sleep(4);
  if (!isLoaded()) return answer("loading");
  core.fetches = false;
  for (const each of document.querySelectorAll("*"))
    if (each.shadowRoot && !hook.shadows.includes(each.shadowRoot)) hook.shadows.push(each.shadowRoot);
  await drain();
  await synchronise(true);
  // What changed so far is no news at the end.
  for (const each of core.hooks) each.measures.get("layout")?.ready?.(argument.look);
  /** A shot of the whole page is one of a page at its top: what sticks to the viewport stands where it does there. */
  const toTop = async (): Promise<void> => {
    if (!argument.final || !argument.look.fullPage || (scrollX === 0 && scrollY === 0)) return;
    window.scrollTo({ left: 0, top: 0, behavior: "instant" });
    await synchronise(true);
  };
  const half = core.elapsed() + argument.passMs / 2;
  const scrolls =
    argument.final && argument.look.fullPage && (core.observers > 0 || core.scrollListeners > 0);
  let stuck = await pass(half);
  if (stuck.length === 0 && scrolls) stuck = await scrollPast();
  await toTop();
  if (stuck.length === 0) stuck = await pass(core.elapsed() + argument.passMs / 2);
  if (stuck.length > 0) return answer("blocked", stuck);
  if (core.fetches) return answer("network");
  if (!argument.final) {
    await synchronise(false);
    return answer("ready");
  }
  const patience = core.elapsed() + argument.patienceMs;
  // Modules that have arrived are compiled in real time, which no clock of the page's hurries.
  const realPatience = natives.now() + argument.realMs / REAL_SHARE;
  for (;;) {
    await synchronise(false);
    const left = await unready();
    if (left.length === 0) break;
    const mends = left.every(({ measure }) => measure.timeHelps === true);
    const hopeless = left.some(({ measure }) => measure.hopeless === true);
    const timeIsOver = core.elapsed() >= patience;
    if (isLate() || hopeless || (mends && timeIsOver && natives.now() >= realPatience))
      return answer(
        "blocked",
        left.map(({ name, what }) => [name, what]),
      );
    if (mends && timeIsOver) await sleep(REAL_STEP_MS);
    else if (mends) {
      const never = await pass(core.elapsed() + PATIENCE_STEP_MS);
      if (never.length > 0) return answer("blocked", never);
    } else await frame();
    if (core.fetches) return answer("network");
  }
  await toTop();
  for (const [, measure] of measures()) await measure.clean?.(argument.look);
  await new Promise<void>((resolve) => void natives.requestIdleCallback(() => resolve(), { timeout: 100 }));
  return answer(core.fetches ? "network" : "ready");
}
