/** What a key may do: write its projects' badges, read its organisation's index, manage its organisation's keys. */
export const SCOPES = ["badge", "read", "admin"] as const;
export type Scope = (typeof SCOPES)[number];
