// Everything that may be done to GitHub, as data. Each effect is an upsert by key: performing it twice is performing it
// once. `perform.ts` is the only writer.

import type { CommentState, RunStamp } from "./comment/state.ts";
import type { CommentMode, Identity, LeaveReason } from "./comment/sticky.ts";
import type { Problem } from "./problem.ts";

export interface CommentEffect {
  kind: "comment";
  owner: string;
  repo: string;
  /** Number of the pull request. */
  issue: number;
  /** With our identity, what tells this comment from every other. */
  key: string;
  me: Identity;
  stamp: RunStamp;
  mode: CommentMode;
  /** Nothing failed, nothing is unknown, nothing is new. */
  clean: boolean;
  /**
   * The whole body, at most 65,536 characters, beginning with `renderHead`. The one member that is no data: a body holds
   * the history, and what came before is known only once the comment has been read. Pure; may be called repeatedly.
   */
  render(previous: CommentState | null): string;
}

export interface ImagesEffect {
  kind: "images";
  owner: string;
  repo: string;
  /** Of the user's own repository; made, without a history, when it is not there. */
  branch: string;
  /** `2026-11-21`: pictures of days long ago are let go first. */
  day: string;
  /** Each name is the content's sha256 in hex and `.png`. */
  images: readonly { name: string; bytes: Uint8Array }[];
}

/** A label that is put on; it is never taken off, for that is a person's to do. */
export interface LabelEffect {
  kind: "label";
  owner: string;
  repo: string;
  /** Number of the pull request. */
  issue: number;
  name: string;
}

/** One commit on top of the very commit that was judged; never a forced one. */
export interface CommitEffect {
  kind: "commit";
  owner: string;
  repo: string;
  /** Of the pull request. */
  branch: string;
  /** The commit the branch must still be at. */
  head: string;
  message: string;
  /** `bytes` null: the file is deleted, where it is there. */
  files: readonly { path: string; bytes: Uint8Array | null }[];
}

/** The verdict on a commit, for rules that ask for it before a merge. */
export interface StatusEffect {
  kind: "status";
  owner: string;
  repo: string;
  /** The commit that was judged. */
  sha: string;
  /** At most 255 characters; with the commit, what tells this status from others. */
  context: string;
  state: "success" | "failure";
  /** At most 140 characters. */
  description: string;
  /** A page to go on from; null: none. */
  url: string | null;
}

export type Effect = CommentEffect | ImagesEffect | CommitEffect | LabelEffect | StatusEffect;

/** What became of one effect. */
export type Performed =
  | { kind: "comment"; done: "created" | "updated" | "left"; id: number | null; why: LeaveReason | null }
  | { kind: "comment"; done: "failed"; problem: Problem }
  | PerformedImages
  | PerformedCommit
  | PerformedLabel
  | PerformedStatus;

export type PerformedStatus =
  | { kind: "status"; done: "set" | "left" }
  | { kind: "status"; done: "failed"; problem: Problem };

/** `unchanged`: the branch has these files already; `moved`: it is at another commit than the one that was judged. */
export type PerformedCommit =
  | { kind: "commit"; done: "committed"; sha: string }
  | { kind: "commit"; done: "left"; why: "unchanged" | "moved" | "dry" }
  | { kind: "commit"; done: "failed"; problem: Problem };

/** `paths`: name to path on the branch. */
export type PerformedImages =
  | { kind: "images"; done: "stored" | "left"; paths: ReadonlyMap<string, string> }
  | { kind: "images"; done: "failed"; problem: Problem };

/** `left`: it was there already. */
export type PerformedLabel =
  | { kind: "label"; done: "added" | "left" }
  | { kind: "label"; done: "failed"; problem: Problem };

export type PerformedComment = Extract<Performed, { kind: "comment" }>;
