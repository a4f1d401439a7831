// Turns: so many at once, so many and so long that wait, and no place that is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { BusyError, createFairTurns, createTurns } from "../../app/turns.ts";

/** Sleeps until it is told that the time is over, or its sleeper was woken. */
function clockByHand() {
  const sleepers = new Set<() => void>();
  return {
    over: () => {
      for (const wake of sleepers) wake();
    },
    sleeping: () => sleepers.size,
    sleep: (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        const wake = () => {
          sleepers.delete(wake);
          resolve();
        };
        sleepers.add(wake);
        signal?.addEventListener("abort", wake);
      }),
  };
}

test("who waits too long is sent away and not begun; the others keep their order and places", async () => {
  const clock = clockByHand();
  const turns = createTurns({ atOnce: 1, waiting: 2, longestWait: { ms: 50, clock } });
  const order: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = turns.run(() => gate.promise);
  const late = turns.run(async () => order.push("late"));
  clock.over();
  await assert.rejects(late, BusyError);
  const next = [turns.run(async () => order.push("a")), turns.run(async () => order.push("b"))];
  await assert.rejects(
    turns.run(async () => order.push("too many")),
    BusyError,
  );
  gate.resolve();
  await Promise.all([first, ...next]);
  assert.deepEqual(order, ["a", "b"]);
  assert.deepEqual([turns.idle, clock.sleeping()], [true, 0], "nothing is kept waiting behind");
  assert.equal(await turns.run(async () => "again"), "again");
});

test("whose turn it is at the very moment keeps it", async () => {
  const clock = clockByHand();
  const turns = createTurns({ atOnce: 1, waiting: 1, longestWait: { ms: 50, clock } });
  const gate = Promise.withResolvers<void>();
  const first = turns.run(() => gate.promise);
  const second = turns.run(async () => "begun");
  gate.resolve();
  await first;
  clock.over();
  assert.equal(await second, "begun");
  assert.equal(turns.idle, true);
});

test("names take turns, and one that asks much has its own waiting", async () => {
  const turns = createFairTurns({ atOnce: 1, mostOf: 3 });
  const order: string[] = [];
  const work = (name: string) => turns.run(name, async () => void order.push(name));
  const { promise, resolve } = Promise.withResolvers<void>();
  const held = turns.run("a", () => promise);
  const others = ["a", "a", "b", "c", "b"].map(work);
  await assert.rejects(work("a"), BusyError);
  resolve();
  await held;
  await Promise.all(others);
  assert.deepEqual(order, ["a", "b", "c", "a", "b"]);
  await assert.rejects(
    turns.run("a", () => Promise.reject(new Error("x"))),
    /^Error: x$/,
  );
  await work("d");
  assert.equal(order.at(-1), "d", "a work that fails hands its turn on");
});
