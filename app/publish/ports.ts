// What publishing asks of the world, beside app/ports.ts. Types only.
import type { Identity } from "../../shared/comment/sticky.ts";
import type { Request } from "../../shared/perform.ts";
import type { StageInput } from "../../shared/second-stage/ports.ts";

/** Where GitHub keeps artifacts: it names the place, by an address that needs no token. */
export interface ArtifactStore {
  /** `range`: "bytes=0-9", or the whole. Rejects with `status`; with a ProblemError where it is no place of GitHub's, or too long. */
  read(
    location: string,
    range: string | null,
    signal: AbortSignal,
  ): Promise<{ status: number; bytes: Uint8Array; contentRange: string | null }>;
}

export interface StageTask {
  input: StageInput;
  /** Who the App writes as. */
  me: Identity;
}

/** What became of one pull request; nothing of what it says. */
export interface Outcome {
  pull: number;
  comment: "created" | "updated" | "left" | "stale" | "off" | "failed";
  /** Null: none is due. */
  status: "set" | "left" | "failed" | null;
}

/** `lost`: it took longer, or more memory, than it may; a code for the log. `done` is empty where there was nothing to publish. */
export type StageEnd = { done: readonly Outcome[] } | { lost: "stage-timeout" | "stage-memory" };

/** The second stage's engine (shared/second-stage/). Rejects with a ProblemError, or with what `request` rejected with. */
export type RunStage = (
  task: StageTask,
  ports: { request: Request; signal: AbortSignal },
) => Promise<StageEnd>;
