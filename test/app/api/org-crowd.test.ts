// One organisation's questions, however slow, leave the database to the deliveries and to all other organisations.
import assert from "node:assert/strict";
import { test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import { createIndex, inOrg } from "../../../app/api/index-of.ts";
import type { Caller } from "../../../app/api/route.ts";
import type { Store } from "../../../app/ports.ts";

test("an organisation asks a few questions at once; others have their own turns", async () => {
  const running = new Map<number, number>();
  const most = new Map<number, number>();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const withOrg = async (org: number) => {
    running.set(org, (running.get(org) ?? 0) + 1);
    most.set(org, Math.max(most.get(org) ?? 0, running.get(org) ?? 0));
    await held;
    running.set(org, (running.get(org) ?? 0) - 1);
    return "answered";
  };
  const store = { system: async () => "key", withOrg } as unknown as Store;
  const index = createIndex({ store, clock: systemClock });
  const ask = (org: number): Promise<string> =>
    inOrg(index, { caller: { org } as Caller }, async () => "").catch((error: unknown) =>
      String(Reflect.get(Object(error), "status")),
    );
  const greedy = Array.from({ length: 500 }, () => ask(1));
  const other = ask(2);
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(
    [...most],
    [
      [1, 4],
      [2, 1],
    ],
  );
  release();
  assert.equal(await other, "answered");
  const ends = await Promise.all(greedy);
  assert.equal(ends.filter((end) => end === "answered").length, 404);
  assert.equal(ends.filter((end) => end === "503").length, 96);
  assert.equal(index.turns.size, 0, "nothing is kept of who asked");
});
