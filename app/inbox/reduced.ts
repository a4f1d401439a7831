// How a delivery becomes what is kept of it.
import type { Reduced } from "../handlers/index.ts";

/**
 * Pure. `payload` is what JSON.parse gave of a signed body; `now` in milliseconds since the epoch. Null for payloads that have
 * not the shape of their event. What nobody handles has no job.
 */
export type Reduce = (event: string, payload: unknown, now: number) => Reduced | null;
