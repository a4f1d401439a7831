// Scores that were asked for lately. Pictures of a popular README come in crowds, and the database has better to do.
import type { Clock } from "../ports.ts";
import { createTurns } from "../turns.ts";

const SECONDS = 10;
const REMEMBERED = 5_000;
/** Anybody may ask for any project: what is not remembered takes turns, and keeps deliveries and keys from the database no longer. */
const AT_ONCE = 4;
const WAITING = 200;

export interface RecentScores {
  /** As `read` gives it, or gave it within the last ten seconds. Rejects with BusyError where too many ask for others. */
  get(project: string, read: () => Promise<number | null>): Promise<number | null>;
  forget(project: string): void;
  readonly size: number;
}

export function createRecentScores(clock: Pick<Clock, "now">, remembered = REMEMBERED): RecentScores {
  const known = new Map<string, { score: Promise<number | null>; until: number }>();
  const turns = createTurns({ atOnce: AT_ONCE, waiting: WAITING });
  return {
    get: (project, read) => {
      const found = known.get(project);
      if (found !== undefined && found.until > clock.now()) return found.score;
      const score = turns.run(read);
      known.delete(project);
      const entry = { score, until: clock.now() + SECONDS * 1000 };
      known.set(project, entry);
      if (known.size > remembered) known.delete(known.keys().next().value ?? "");
      // What failed is asked again by the next.
      score.catch(() => {
        if (known.get(project) === entry) known.delete(project);
      });
      return score;
    },
    forget: (project) => void known.delete(project),
    get size() {
      return known.size;
    },
  };
}
