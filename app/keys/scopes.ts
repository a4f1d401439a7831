/** What a key may do: write its projects' badges, read its organisation's index, manage its organisation's keys. */
export const SCOPES = ["badge", "read", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

/** Whoever manages keys could make itself one of any scope, so it has them all. */
export const grants = (scopes: readonly Scope[], wanted: Scope): boolean =>
  scopes.includes(wanted) || scopes.includes("admin");
