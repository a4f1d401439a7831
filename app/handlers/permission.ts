// What GitHub calls a permission, in the five words that are kept. A role of the organisation's own counts as what it is based on.
import type { OwnerPermission } from "../store/codeowners.ts";
import type { TeamPermission } from "../store/teams.ts";
import { own } from "./payload.ts";

const WORDS: Readonly<Record<string, TeamPermission>> = {
  pull: "read",
  read: "read",
  triage: "triage",
  push: "write",
  write: "write",
  maintain: "maintain",
  admin: "admin",
};

const word = (value: unknown): TeamPermission | null =>
  typeof value === "string" && Object.hasOwn(WORDS, value) ? (WORDS[value] ?? null) : null;

/** Of an answer about a collaborator; what has no word is none. */
export const permissionOf = (data: unknown): OwnerPermission["permission"] =>
  word(own(data, "role_name")) ?? word(own(data, "permission")) ?? "none";

/** Of a team's repository: `{ permissions: { push: true, … }, role_name, permission }`. */
export function teamPermissionOf(data: unknown): TeamPermission | null {
  const named = word(own(data, "role_name")) ?? word(own(data, "permission"));
  if (named !== null) return named;
  const flags = own(data, "permissions");
  const strongest = ["admin", "maintain", "push", "triage", "pull"].find((flag) => own(flags, flag) === true);
  return word(strongest);
}
