// What the token of one run may do: of one repository, and no more than the run needs and the installation has.
import type { TokenNeeds } from "../ports.ts";

type Permissions = Readonly<Record<string, "read" | "write">>;

const REQUIRED: Permissions = { actions: "read", contents: "read", pull_requests: "write" };
/** Teams that CODEOWNERS names; without it `owners` says that it could not look. */
const WELCOME: Permissions = { members: "read" };
const STATUS: Permissions = { statuses: "write" };

export interface Needs {
  reading: TokenNeeds;
  /** Null: not granted, and no status is set. */
  status: TokenNeeds | null;
}

/** Null: something that nothing can be published without was not granted. */
export function tokenNeeds(granted: ReadonlyMap<string, string>, repository: number): Needs | null {
  const holds = ([name, level]: [string, string]): boolean =>
    granted.get(name) === level || granted.get(name) === "write";
  if (!Object.entries(REQUIRED).every(holds)) return null;
  const repositories = [repository];
  const welcome = Object.fromEntries(Object.entries(WELCOME).filter(holds));
  const status = Object.entries(STATUS).every(holds) ? { repositories, permissions: STATUS } : null;
  return { reading: { repositories, permissions: { ...REQUIRED, ...welcome } }, status };
}
