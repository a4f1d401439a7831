// Config → the git-tier gates of a run: those it lists, then those every run has. Pure.
import type { Reason } from "../contract/report.ts";
import {
  CHECKLIST_DEFAULTS,
  type GitGate,
  type GitKind,
  isGitKind,
  OWNERS_DEFAULTS,
  SCOPE_DEFAULTS,
  SECRETS_DEFAULTS,
  TAMPERING_DEFAULTS,
} from "../git-tier/gate.ts";
import type { Config, GateConfig } from "./schema.ts";

/** Asked of every change, listed or not; they need nothing but git. `owners` asks people, so it is asked for. */
const IMPLIED: readonly GitKind[] = ["scope", "tampering", "secrets", "checklist"];

const TITLES: Readonly<Record<GitKind, string>> = {
  scope: "Scope",
  tampering: "Tampering",
  secrets: "Secrets",
  checklist: "Checklist",
  owners: "Code owners",
};

const DISABLED: Reason = { code: "disabled", text: "Switched off in the config" };
const NOT_ASKED: Reason = { code: "not-selected", text: "Not among the gates asked for" };

/** `only`: ids that were asked for; empty: all. */
export function gitGates({ gates }: Pick<Config, "gates">, only: readonly string[] = []): GitGate[] {
  const listed = Object.entries(gates).flatMap(([id, config]): GitGate[] =>
    isGitKind(config.kind) ? [gateOf({ id, kind: config.kind, config }, only)] : [],
  );
  const kinds = new Set(listed.map(({ kind }) => kind));
  const implied = IMPLIED.filter((kind) => !kinds.has(kind)).map((kind) => {
    const id = idOf(kind, gates);
    return gateOf({ id, kind, config: null }, only);
  });
  return [...listed, ...implied];
}

/** Whether someone asked for one of them by name: then nothing has to be run besides. */
export const listsGitGate = ({ gates }: Pick<Config, "gates">): boolean =>
  Object.values(gates).some(({ kind, enabled }) => isGitKind(kind) && enabled !== false);

/** Ids by which gates that are not in the config can be asked for. */
export const impliedIds = (config: Pick<Config, "gates">): string[] =>
  gitGates(config).flatMap(({ id, implied }) => (implied ? [id] : []));

/** A gate of the project's own may have the name. */
const idOf = (kind: GitKind, gates: Config["gates"]): string =>
  Object.hasOwn(gates, kind) ? `git-${kind}` : kind;

function gateOf(
  { id, kind, config }: { id: string; kind: GitKind; config: GateConfig | null },
  only: readonly string[],
): GitGate {
  const asked = only.length === 0 || only.includes(id);
  const common = {
    id,
    title: config?.title ?? TITLES[kind],
    hard: config?.hard ?? true,
    weight: config?.weight ?? 1,
    implied: config === null,
    skip: config?.enabled === false ? DISABLED : asked ? null : NOT_ASKED,
  };
  switch (kind) {
    case "scope":
      return { ...common, kind, settings: config?.scope ?? SCOPE_DEFAULTS };
    case "tampering":
      return { ...common, kind, settings: config?.tampering ?? TAMPERING_DEFAULTS };
    case "secrets":
      return { ...common, kind, settings: config?.secrets ?? SECRETS_DEFAULTS };
    case "checklist":
      return { ...common, kind, settings: config?.checklist ?? CHECKLIST_DEFAULTS };
    case "owners":
      return { ...common, kind, settings: config?.owners ?? OWNERS_DEFAULTS };
  }
}
