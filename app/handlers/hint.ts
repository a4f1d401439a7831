// Hints as they come back from the database. They are our own: one of another shape is a fault, not somebody's input.
import type { JobHint } from "./job.ts";
import { id } from "./payload.ts";

export function numberOf(hint: JobHint, name: string): number {
  const value = id(hint[name]);
  if (value === null) throw new TypeError(`a job's hint has no ${name}`);
  return value;
}

export const numberOrNull = (hint: JobHint, name: string): number | null => id(hint[name]);

export function listOf<T>(hint: JobHint, name: string): readonly T[] {
  const value = hint[name];
  if (!Array.isArray(value)) throw new TypeError(`a job's hint has no ${name}`);
  return value as readonly T[];
}
