// Changed paths by who owns them: those with the same owners wait for the same approval.
import { type OwnedPath, type Ownership, ownerKind } from "../codeowners/owners.ts";
import type { ReadChange } from "./change-text.ts";

export interface OwnerGroup {
  /** The owners in lower case, sorted: the same in every run. */
  key: string;
  /** As written, each once. */
  owners: readonly string[];
  /** Lines of CODEOWNERS that name them for these paths, ascending. */
  lines: readonly number[];
  /** Sorted. */
  paths: readonly OwnedPath[];
}

/** Each path that is changed, added, deleted, moved away from or moved to; once, sorted. */
export function touchedPaths({ files }: ReadChange): string[] {
  const paths = files.flatMap(({ path, previousPath }) => [path, ...(previousPath ? [previousPath] : [])]);
  return [...new Set(paths)].sort();
}

/** Groups in the order of the lines that decide first. */
export function groupByOwners(ownership: Ownership, paths: readonly string[]): OwnerGroup[] {
  const groups = new Map<string, OwnedPath[]>();
  for (const owned of ownership.explain(paths)) {
    if (owned.state !== "owned") continue;
    const key = keyOf(owned.owners);
    const group = groups.get(key);
    if (group) group.push(owned);
    else groups.set(key, [owned]);
  }
  return [...groups]
    .map(([key, owned]) => ({
      key,
      owners: distinct(owned[0]?.owners ?? []),
      lines: [...new Set(owned.map(({ line }) => line ?? 0))].sort((one, two) => one - two),
      paths: owned,
    }))
    .sort((one, two) => (one.lines[0] ?? 0) - (two.lines[0] ?? 0));
}

const keyOf = (owners: readonly string[]): string =>
  [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(" ");

const distinct = (owners: readonly string[]): string[] => [
  ...new Map(owners.map((owner) => [owner.toLowerCase(), owner])).values(),
];

/** Login of a user, organisation and slug of a team; GitHub does not tell whose an address is. */
export type Owner =
  | { kind: "user"; text: string; login: string }
  | { kind: "team"; text: string; organisation: string; slug: string }
  | { kind: "email"; text: string };

export function readOwner(text: string): Owner {
  const kind = ownerKind(text);
  if (kind === "email") return { kind, text };
  if (kind === "user") return { kind, text, login: text.slice(1).toLowerCase() };
  const [organisation = "", slug = ""] = text.slice(1).split("/");
  return { kind, text, organisation, slug };
}
