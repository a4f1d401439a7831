// What a job's error means for when it is tried again. Codes are ours: an error's own text may quote what nobody should keep.
import { StatementTimeoutError, StorageError } from "../store/errors.ts";

/** Attempts before a job is given up, over about two and a half hours. */
export const MOST_ATTEMPTS = 12;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 3_600;

export type Failure =
  /** GitHub's limit: this installation is left alone, and the attempt is not counted. */
  | { kind: "pause"; seconds: number }
  /** The App has no room for it now: later, and the attempt is not counted. */
  | { kind: "busy"; seconds: number }
  /** The App ends, or the lease is another's. */
  | { kind: "stopped" }
  /** Nothing can be written down, not even this. */
  | { kind: "storage" }
  /** GitHub refused: the installation may be suspended or gone, which its own job finds out. */
  | { kind: "refused"; problem: string }
  | { kind: "failed"; problem: string };

export function failureOf(error: unknown, signal: AbortSignal): Failure {
  // A job whose own question takes too long would have its worker wait for a database that is there.
  if (error instanceof StorageError && !(error instanceof StatementTimeoutError)) return { kind: "storage" };
  const seconds = numberOf(error, "retryAfterSeconds");
  if (seconds !== null)
    return { kind: "pause", seconds: Math.min(Math.max(seconds, 1), LONGEST_WAIT_SECONDS) };
  if (signal.aborted) return { kind: "stopped" };
  const busy = numberOf(error, "busySeconds");
  if (busy !== null) return { kind: "busy", seconds: busy };
  const status = numberOf(error, "status");
  if (status === 401 || status === 403 || status === 404)
    return { kind: "refused", problem: `github-${status}` };
  if (status !== null) return { kind: "failed", problem: `github-${Math.trunc(status)}` };
  const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
  if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code))
    return { kind: "failed", problem: `database-${code.toLowerCase()}` };
  return { kind: "failed", problem: "internal" };
}

/**
 * Seconds until the next attempt: doubled each time, and up to a quarter longer or shorter, by the job's number, so that what
 * failed together does not come back together.
 */
export function backoffSeconds(attempts: number, jobId: number): number {
  const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS);
  const share = ((jobId * 2_654_435_761 + attempts * 40_503) % 1_000) / 1_000;
  return wait * (0.75 + share / 2);
}

function numberOf(error: unknown, name: string): number | null {
  const value = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
