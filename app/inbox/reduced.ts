// What is kept of a delivery: ids and a hint, calculated from the parsed payload before anything is stored.
import type { NewJob } from "../handlers/job.ts";

export interface Reduced {
  /** GitHub's numeric ids; null where the payload has none. */
  installation: number | null;
  repository: number | null;
  action: string | null;
  /** Null: nothing follows from it; the delivery is remembered as dropped. */
  job: NewJob | null;
}

/**
 * Pure. `payload` is what JSON.parse gave of a signed body; `now` in milliseconds since the epoch. Null for events nobody
 * handles, and for payloads that lack what their event always has.
 */
export type Reduce = (event: string, payload: unknown, now: number) => Reduced | null;
