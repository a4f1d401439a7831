// Deliveries that are stored together: each has its own outcome.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createIntake } from "../../../app/inbox/accept.ts";
import type { Store } from "../../../app/ports.ts";
import { StorageError } from "../../../app/store/errors.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { countingMeter, deliveryOf, emptied, install, statesOf } from "../../support/inbox.ts";

for (const name of DATABASES) {
  let database: ReturnType<typeof freshDatabase> | undefined;
  const check = (what: string, body: (store: Store) => Promise<void>) =>
    test(`${name}: ${what}`, { skip: skipOf(name) }, async () => {
      database ??= freshDatabase(name);
      const { store } = await database;
      await emptied(store);
      await install(store, 1);
      await body(store);
    });

  check("those that come at once share a statement, and one job where they want the same", async (store) => {
    let transactions = 0;
    const counted = {
      ...store,
      system: <T>(work: Parameters<typeof store.system<T>>[0]) => {
        transactions += 1;
        return store.system(work);
      },
    };
    const intake = createIntake({ store: counted, meter: countingMeter() });
    const accepted = await Promise.all([
      intake.accept(deliveryOf("a", { same: "x", hint: { n: 1 } })),
      intake.accept(deliveryOf("b", { same: "x", hint: { n: 2 }, delaySeconds: 60 })),
      intake.accept(deliveryOf("c", null)),
      intake.accept(deliveryOf("a", { same: "x", hint: { n: 3 } })),
      intake.accept(deliveryOf("d")),
    ]);
    assert.deepEqual(accepted, ["pending", "pending", "dropped", "duplicate", "pending"]);
    assert.ok(transactions <= 2, `${transactions} transactions`);
    assert.deepEqual(await statesOf(store), { a: "pending", b: "pending", c: "dropped", d: "pending" });
    const jobs = await store.system((tx) =>
      tx.query("select work, hint, run_at <= now() as due from system.job order by work"),
    );
    assert.deepEqual(jobs, [
      { work: "delivery:d", hint: { guid: "d" }, due: true },
      { work: "x", hint: { n: 2 }, due: true },
    ]);
  });

  check("one that cannot be stored does not take the others with it", async (store) => {
    const intake = createIntake({ store, meter: countingMeter() });
    const outcomes = await Promise.allSettled([
      intake.accept(deliveryOf("good")),
      intake.accept(deliveryOf("bad", { hint: { text: "\u0000" } })),
      intake.accept(deliveryOf("better")),
    ]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled"],
    );
    assert.deepEqual(await statesOf(store), { better: "pending", good: "pending" });
    assert.equal(await intake.accept(deliveryOf("next")), "pending", "and it goes on");
  });
}

test("an outage is told to all that wait, at once; beyond a number nobody is kept waiting", async () => {
  let away = () => {};
  const store = {
    kind: "postgres",
    system: () =>
      new Promise<never>((_resolve, reject) => {
        away = () => reject(new StorageError("away"));
      }),
    wake: async () => {},
  } as unknown as Store;
  const intake = createIntake({ store, meter: countingMeter(), mostAtOnce: 2, mostWaiting: 3 });
  const waiting = ["a", "b", "c", "d", "e"].map((guid) => intake.accept(deliveryOf(guid)));
  const settled = Promise.allSettled(waiting);
  await assert.rejects(waiting[3] ?? Promise.resolve(), StorageError);
  for (let n = 0; n < 3; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    away();
  }
  for (const each of await settled)
    assert.ok(each.status === "rejected" && each.reason instanceof StorageError);
});
