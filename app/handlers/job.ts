// A job in two halves: `read` asks GitHub and may take long, outside any transaction; `write` stores what was read, in the one
// transaction that also ends the job. A job that is killed between them, or after, leaves nothing half done.
import type { GitHubApp, OrgTx, Store, SystemTx } from "../ports.ts";

/** What is asked to be done. Its lane is worked by one worker at a time. */
export interface NewJob {
  lane: string;
  kind: string;
  /** For fairness and pauses; null for the App's own. */
  installation: number | null;
  hint: JobHint;
  /** Two jobs of the same are one. */
  same?: string;
  /** Not before; seconds from now. */
  delaySeconds?: number;
}

/** JSON; kept until the job is done, so no text of a payload that is not needed. */
export type JobHint = Readonly<Record<string, unknown>>;

export interface Job extends NewJob {
  id: number;
  attempts: number;
  guid: string | null;
}

export interface JobWorld {
  github: GitHubApp;
  /** For what `read` must know first; what `write` stores is stored in its own transaction. */
  store: Store;
  /** Taken before anything was read: rows of a greater one are newer, and stay. */
  generation: number;
  now: number;
  /** Given when the App ends or the lease is lost. */
  signal: AbortSignal;
}

export interface JobKind<Facts = unknown> {
  kind: string;
  /** Null: nothing to do. Rejects with `status` where GitHub refused: the worker knows what that means. */
  read(job: Job, world: JobWorld): Promise<Facts | null>;
  /** Whose rows `write` reaches; null: no organisation's. Left out: of the job's installation, which must be active. */
  org?(facts: Facts): number | null;
  /** Jobs that follow, inserted in the same transaction. */
  write(facts: Facts, tx: OrgTx & SystemTx, about: { generation: number }): Promise<readonly NewJob[]>;
}

/** The lanes there are; a lane's jobs are done one after the other. */
export const lanes = {
  repository: (id: number): string => `repository:${id}`,
  installation: (id: number): string => `installation:${id}`,
  app: (what: string): string => `app:${what}`,
};
