import type { Files } from "../ports.ts";

const MOST_BYTES = 1024 * 1024;

/**
 * Folders from which a Python installation imports packages installed as editable (`pip install -e`, uv, poetry): lines of
 * `.pth` files, and the mappings in the import hooks setuptools writes.
 */
export async function editablePaths(files: Files, sitePackages: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, kind } of await files.list(sitePackages)) {
    if (kind !== "file") continue;
    const isPath = name.endsWith(".pth");
    if (!isPath && !/^__editable__.*finder\.py$/.test(name)) continue;
    const bytes = await files.read(`${sitePackages}/${name}`, { maxBytes: MOST_BYTES }).catch(() => null);
    const text = bytes === null ? "" : new TextDecoder().decode(bytes);
    found.push(...(isPath ? linesOfPth(text) : mappedFolders(text)));
  }
  return found;
}

const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:[\\/])/.test(path);

const linesOfPth = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll("\\", "/").replace(/\/$/, ""))
    .filter(isAbsolute);

/** `MAPPING = {'package': '/project/src/package'}`: the folder that holds the package. */
const mappedFolders = (text: string): string[] =>
  [...text.matchAll(/['"][\w.]+['"]\s*:\s*['"]([^'"]+)['"]/g)]
    .map((match) => (match[1] ?? "").replaceAll("\\\\", "/"))
    .filter(isAbsolute)
    .map((path) => path.replace(/\/[^/]*$/, ""));
