// What is kept under `artifacts/` is named by when it began, so that names sort by time, and by chance, so that no two are equal.
import type { Clock } from "./ports.ts";

/** `20261121T193000-a1b2c3`, in UTC. `at`: milliseconds since the epoch; now when left out. */
export const nameRun = ({ now, random }: Pick<Clock, "now" | "random">, at: number = now()): string =>
  `${new Date(at).toISOString().replace(/[-:]|\.\d+Z$/g, "")}-${random(3)}`;
