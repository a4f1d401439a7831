// What git-tier gates may ask, and of whom: git on the runner, GitHub's API in the second stage and the App. Types only.
// One question about the same two commits has one answer, byte for byte, wherever it is asked.

/** A file as git keeps it. */
export interface BlobRef {
  /** Object id of the content. */
  oid: string;
  /** 100644 file, 100755 program, 120000 link, 160000 submodule. */
  mode: string;
}

/** A path whose content or mode differs. Both null never happens. */
export interface TreeChange {
  path: string;
  base: BlobRef | null;
  head: BlobRef | null;
}

export interface ChangeSource {
  /** Every path that differs, renames not looked for, sorted by code unit. */
  changes(): Promise<readonly TreeChange[]>;
  /** The bytes of a file of either side; null above `maxBytes`. @throws where it should be there and cannot be had */
  blob(ref: BlobRef, maxBytes: number): Promise<Uint8Array | null>;
  /** A file of the base, changed or not; null where it has none of that name. Links are not followed. */
  baseFile(path: string): Promise<BlobRef | null>;
}

/** The pull request as GitHub tells it; every string is written by its author. */
export interface PullFacts {
  number: number;
  title: string;
  body: string;
  author: string;
  labels: readonly string[];
  baseBranch: string;
  headBranch: string;
  fromFork: boolean;
}

export type Permission = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export interface Review {
  user: string;
  state: "approved" | "changes-requested" | "commented" | "dismissed" | "pending";
  /** The commit that was reviewed; null where it is gone. */
  commit: string | null;
  /** ISO 8601. */
  at: string;
}

/** A label or a comment by which someone says that a finding of this pull request, at this head, is meant. */
export interface Override {
  gate: string;
  /** Null: every rule of the gate. */
  rule: string | null;
  /** Null: every path. */
  path: string | null;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** People, as far as the token may ask; null: it may not. Absent (no People at all) where there is no API. */
export interface People {
  reviews(): Promise<readonly Review[]>;
  /** Null: not to be told with this token. */
  permission(login: string): Promise<Permission | null>;
  /** Lower-case logins; null: not to be told with this token, or no such team. */
  team(organisation: string, slug: string): Promise<readonly string[] | null>;
  /** Labels and `/proofmark allow …` comments of people with write access who are not the author. */
  overrides(): Promise<readonly Override[]>;
}

/** Finds credentials in text; the adapter of each program brings the same rule set. */
export interface SecretScanner {
  scan(text: string, path: string): Promise<readonly SecretMatch[]>;
}

export interface SecretMatch {
  /** Rule id of the set, such as `github` or `aws`. */
  rule: string;
  /** What was found, in words, without the secret. */
  what: string;
  /** Offsets into the text, UTF-16. */
  start: number;
  end: number;
}
