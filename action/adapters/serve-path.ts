// From the path of a request to a file of the folder, and to nothing outside of it.
import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

export interface FileOf {
  /** Absolute, without links in it. */
  file: string;
  bytes: number;
}

type Found =
  | FileOf
  /** A folder asked for without its slash: relative links on its page need it. */
  | { folder: string }
  /** `refused`: no path that could ever be served. */
  | { refused: boolean };

/** Tried in order, as static hosts do: the file, the page without its end, the folder's own page. */
export async function findFile(root: string, target: string): Promise<Found> {
  const asked = decode(target);
  if (asked === null) return { refused: true };
  const { path, query } = asked;
  for (const candidate of path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`]) {
    const file = await fileWithin(root, candidate);
    if (file !== null) return file;
  }
  if (!path.endsWith("/") && (await fileWithin(root, `${path}/index.html`)) !== null)
    return { folder: `${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}/${query}` };
  return { refused: false };
}

/** Null for what leads upwards, names a hidden file (a checkout's `.git` holds tokens) or cannot be a path. */
function decode(target: string): { path: string; query: string } | null {
  if (!target.startsWith("/")) return null;
  const cut = target.search(/[?#]/);
  const raw = cut < 0 ? target : target.slice(0, cut);
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return null;
  }
  if (/[\\\u0000]/.test(path)) return null;
  const parts = path.split("/").slice(1);
  const odd = parts.some((part, index) => (part === "" && index < parts.length - 1) || isHidden(part));
  return odd ? null : { path, query: cut < 0 ? "" : target.slice(cut) };
}

const isHidden = (part: string): boolean => part.startsWith(".") && part !== ".well-known";

async function fileWithin(root: string, path: string): Promise<FileOf | null> {
  const file = await realpath(join(root, path)).catch(() => null);
  if (file === null || !file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, bytes: found.size } : null;
}
