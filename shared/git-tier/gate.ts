// A git-tier gate as config lists it, or as every run has it. Data; `engine.ts` judges.
import type { GateKind, Reason } from "../contract/report.ts";
import type {
  ChecklistSettings,
  OwnersSettings,
  ScopeSettings,
  SecretsSettings,
  TamperingSettings,
} from "./settings.ts";

export const GIT_KINDS = [
  "scope",
  "tampering",
  "secrets",
  "checklist",
  "owners",
] as const satisfies GateKind[];
export type GitKind = (typeof GIT_KINDS)[number];

export const isGitKind = (kind: GateKind): kind is GitKind => GIT_KINDS.some((known) => known === kind);

interface Common {
  id: string;
  title: string;
  hard: boolean;
  weight: number;
  /** Nobody listed it: where it has nothing to judge, it is not told of. */
  implied: boolean;
  /** Null: judged. */
  skip: Reason | null;
}

export type GitGate = Common &
  (
    | { kind: "scope"; settings: ScopeSettings }
    | { kind: "tampering"; settings: TamperingSettings }
    | { kind: "secrets"; settings: SecretsSettings }
    | { kind: "checklist"; settings: ChecklistSettings }
    | { kind: "owners"; settings: OwnersSettings }
  );

/** Apart from the rules themselves: the config's parser needs the names, and is read before the first gate. */
export const TAMPERING_RULE_IDS = [
  "test-deleted",
  "test-skipped",
  "test-focused",
  "test-emptied",
  "assertion-removed",
  "snapshot-mass-update",
  "suppression-added",
  "threshold-lowered",
  "check-script-edited",
  "lockfile-script",
  "gate-config-edited",
  "workflow-edited",
  "codeowners-edited",
  "tool-config-edited",
] as const;
export type TamperingRule = (typeof TAMPERING_RULE_IDS)[number];

export const SCOPE_DEFAULTS: ScopeSettings = {
  allow: [],
  protect: [],
  task: null,
  rules: [],
  undeclared: "allow",
};
export const TAMPERING_DEFAULTS: TamperingSettings = { rules: {}, tests: [] };
export const SECRETS_DEFAULTS: SecretsSettings = { ignore: [] };
export const CHECKLIST_DEFAULTS: ChecklistSettings = { files: [], body: "proofs" };
export const OWNERS_DEFAULTS: OwnersSettings = { unowned: "allow" };
