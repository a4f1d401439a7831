// What approving asks of GitHub, and what config says of it. Types only; `from-github.ts` answers, tests bring their own.
import type { ExistingComment } from "../comment/sticky.ts";
import type { Permission } from "../git-tier/source.ts";

export interface SaidComment extends ExistingComment {
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
}

/** One version of a comment; the first is one, too, where there are several. */
export interface CommentVersion {
  /** Null: a deleted account, or nobody that GitHub tells. */
  by: { login: string; type: "Bot" | "User" } | null;
  /** ISO 8601. */
  at: string;
  /** As it was then; null where somebody has deleted this version. */
  body: string | null;
}

export interface ApprovalSource {
  /** All of the pull request. @throws where they cannot be had whole: then nothing is approved. */
  comments(): Promise<readonly SaidComment[]>;
  /** Oldest first, none left out between two; null: cannot be told. Asked only of comments that were edited. */
  versions(comment: SaidComment): Promise<readonly CommentVersion[] | null>;
  /** Null: not to be told with this token. */
  permission(login: string): Promise<Permission | null>;
}

/** `approve` of the base's config. */
export interface ApproveSettings {
  /** Whether who opened the pull request may approve its pictures. */
  author: boolean;
  /** Logins of bots that may, as GitHub writes them (`renovate[bot]`). They need write access all the same, where it can be told. */
  bots: readonly string[];
  /** Whether approved shots are committed to the pull request's branch. */
  commit: boolean;
}

export const APPROVE_DEFAULTS: ApproveSettings = { author: false, bots: [], commit: false };
