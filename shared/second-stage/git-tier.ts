// What git alone tells of the change, computed here from the API: the same engine as on the runner.

import { gitGates } from "../config/git-gates.ts";
import type { ChangedFile } from "../contract/report.ts";
import { type GitTier, judgeGitTier as judge } from "../git-tier/engine.ts";
import type { Proof, ProofResult } from "../git-tier/proofs.ts";
import type { ChangeSource, People, PullFacts, SecretScanner, TreeChange } from "../git-tier/source.ts";
import type { BaseConfig } from "./base-config.ts";

export interface GitTierRequest {
  base: BaseConfig;
  configPaths: readonly string[];
  pull: PullFacts;
  head: string;
  /** What the first stage says of tests and gates that a checklist names: its own word. */
  proofs(proof: Proof): ProofResult;
}

export type JudgeGitTier = (
  request: GitTierRequest,
  source: ChangeSource,
  people: People,
  scanner: SecretScanner,
) => Promise<GitTier>;

export const judgeGitTier: JudgeGitTier = ({ base, ...request }, source, people, scanner) =>
  judge({ ...request, gates: gitGates(base.config) }, source, people, scanner);

/** Without renames and counts, which only reading every file would give. */
export const changedFiles = (changes: readonly TreeChange[]): ChangedFile[] =>
  changes.map(({ path, base, head }) => ({
    path,
    previousPath: null,
    status: base === null ? "added" : head === null ? "deleted" : "modified",
    added: 0,
    deleted: 0,
  }));
