// What git alone tells of the change, computed here from the API.
import type { Finding, GateResult, Note } from "../../shared/contract/report.ts";
import type {
  ChangeSource,
  People,
  PullFacts,
  SecretScanner,
  TreeChange,
} from "../../shared/git-tier/source.ts";
import { configGate } from "../gates/config-change.ts";
import type { DiffedFile } from "../ports.ts";
import type { BaseConfig } from "./base-config.ts";

export interface GitTierRequest {
  base: BaseConfig;
  configPaths: readonly string[];
  pull: PullFacts;
  head: string;
}

export type JudgeGitTier = (
  request: GitTierRequest,
  source: ChangeSource,
  people: People,
  scanner: SecretScanner | null,
) => Promise<{ gates: GateResult[]; findings: Finding[]; notes: Note[] }>;

export const judgeGitTier: JudgeGitTier = async ({ base, configPaths }, source) => {
  const files = diffedFiles(await source.changes());
  const edited = configPaths.find((path) => files.some((file) => file.path === path)) ?? null;
  const edits = configGate({ files, configPath: edited, first: base.use.path === null });
  return { gates: edits === null ? [] : [edits.gate], findings: edits?.findings ?? [], notes: [] };
};

/** Without renames and counts, which only reading every file would give. */
export const diffedFiles = (changes: readonly TreeChange[]): DiffedFile[] =>
  changes.map(({ path, base, head }) => ({
    path,
    previousPath: null,
    status: base === null ? "added" : head === null ? "deleted" : "modified",
    added: 0,
    deleted: 0,
    binary: false,
    hunks: [],
  }));
