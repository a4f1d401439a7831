// Deliveries that come while one is being stored are stored together, in one statement: under load a commit is shared, when
// idle nobody waits. Each keeps its own outcome.
import type { Meter, Store } from "../ports.ts";
import { type Accepted, type Delivery, insertDeliveries } from "../store/deliveries.ts";
import { StorageError } from "../store/errors.ts";

export interface Intake {
  /** Resolves once it is committed. Rejects with StorageError where it is not, or too much waits already. */
  accept(delivery: Delivery): Promise<Accepted>;
}

export interface IntakeOptions {
  store: Store;
  meter: Meter;
  /** Most in one statement. */
  mostAtOnce?: number;
  /** Most that wait: beyond it a sender is told to come again, rather than kept waiting past GitHub's ten seconds. */
  mostWaiting?: number;
}

interface Waiting {
  delivery: Delivery;
  resolve(accepted: Accepted): void;
  reject(error: unknown): void;
}

export function createIntake({ store, meter, mostAtOnce = 100, mostWaiting = 2_000 }: IntakeOptions): Intake {
  const waiting: Waiting[] = [];
  let storing = false;
  let waking = false;
  let wakeAgain = false;

  const settle = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await storeAll(
        store,
        batch.map(({ delivery }) => delivery),
      );
      // The first of a guid that came twice at once has the outcome; the others came after it.
      const told = new Set<string>();
      for (const { delivery, resolve } of batch) {
        const first = !told.has(delivery.guid);
        told.add(delivery.guid);
        resolve(first ? (outcomes.get(delivery.guid) ?? "duplicate") : "duplicate");
      }
    } catch (error) {
      if (batch.length === 1 || error instanceof StorageError) for (const each of batch) each.reject(error);
      // One of them cannot be stored; the others must not go down with it.
      else for (const each of batch) await settle([each]);
    }
  };

  // Telling other replicas costs a commit of its own: one at a time, and one more for what came meanwhile.
  const wake = async (): Promise<void> => {
    if (waking) {
      wakeAgain = true;
      return;
    }
    waking = true;
    do {
      wakeAgain = false;
      await store.wake();
    } while (wakeAgain);
    waking = false;
  };

  const run = async (): Promise<void> => {
    if (storing) return;
    storing = true;
    // What arrived in the same turn of the event loop shares the first statement, too.
    await Promise.resolve();
    while (waiting.length > 0) {
      await settle(waiting.splice(0, mostAtOnce));
      void wake();
    }
    storing = false;
  };

  return {
    accept: async (delivery) => {
      if (waiting.length >= mostWaiting)
        throw new StorageError("more deliveries wait than can be stored in time");
      const accepted = await new Promise<Accepted>((resolve, reject) => {
        waiting.push({ delivery, resolve, reject });
        void run();
      });
      meter.count("deliveries", { outcome: accepted });
      return accepted;
    },
  };
}

/** Once more where two transactions blocked each other: the database ended one of them, and nothing of it is there. */
async function storeAll(store: Store, deliveries: readonly Delivery[]): Promise<Map<string, Accepted>> {
  const byGuid = new Map(deliveries.toReversed().map((delivery) => [delivery.guid, delivery]));
  const once = () => store.system((tx) => insertDeliveries(tx, [...byGuid.values()]));
  try {
    return await once();
  } catch (error) {
    if (!isConflict(error)) throw error;
    return once();
  }
}

/** Deadlock or serialization failure. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error && ["40P01", "40001"].includes(String(Reflect.get(error, "code")));
