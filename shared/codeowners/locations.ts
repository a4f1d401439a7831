// Where CODEOWNERS may lie. GitHub takes the first it finds and does not look at the others.

export const CODEOWNERS_LOCATIONS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** Null where there is none. What `read` throws is passed on: a file that cannot be read is not one that is not there. */
export async function findCodeowners<T extends object>(
  read: (path: string) => Promise<T | null>,
): Promise<T | null> {
  for (const path of CODEOWNERS_LOCATIONS) {
    const found = await read(path);
    if (found !== null) return found;
  }
  return null;
}
