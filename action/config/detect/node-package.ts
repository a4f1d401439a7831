// package.json as far as detection reads it: written by anyone, so every member is checked.
export interface PackageJson {
  scripts: Record<string, string>;
  /** All kinds of dependencies by name. */
  dependencies: ReadonlySet<string>;
  packageManager: string;
  workspaces: boolean;
  /** Names at the top level, for tools configured in here. */
  keys: ReadonlySet<string>;
}

/** Null when the text is not a JSON object. */
export function readPackage(text: string): PackageJson | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  const pkg = raw as Record<string, unknown>;
  const scripts = Object.entries(record(pkg.scripts)).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
  return {
    scripts: Object.fromEntries(scripts),
    dependencies: new Set(kinds.flatMap((kind) => Object.keys(record(pkg[kind])))),
    packageManager: typeof pkg.packageManager === "string" ? pkg.packageManager : "",
    workspaces: pkg.workspaces !== undefined,
    keys: new Set(Object.keys(pkg)),
  };
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
