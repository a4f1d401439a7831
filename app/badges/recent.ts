// Scores that were asked for lately. Pictures of a popular README come in crowds, and the database has better to do.
import type { Clock } from "../ports.ts";

const SECONDS = 10;
const REMEMBERED = 5_000;

export interface RecentScores {
  /** As `read` gives it, or gave it within the last ten seconds. */
  get(project: string, read: () => Promise<number | null>): Promise<number | null>;
  forget(project: string): void;
  readonly size: number;
}

export function createRecentScores(clock: Pick<Clock, "now">, remembered = REMEMBERED): RecentScores {
  const known = new Map<string, { score: Promise<number | null>; until: number }>();
  return {
    get: (project, read) => {
      const found = known.get(project);
      if (found !== undefined && found.until > clock.now()) return found.score;
      const score = read();
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
