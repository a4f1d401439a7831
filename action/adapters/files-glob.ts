import { lstat, readdir, stat } from "node:fs/promises";
import { join, matchesGlob } from "node:path";

/** Names looked at before the walk ends; a folder tree above this is not one to search for reports. */
const MAX_ENTRIES = 500_000;
const MAX_RESULTS = 10_000;
const MAX_DEPTH = 64;
/** Entered only when the pattern names them. */
const SKIPPED = ["node_modules", ".git"];

/**
 * Paths of files and links below `root`, relative with forward slashes, sorted. `*` and `**` pass over names that begin
 * with a dot, as in a shell, and do not enter links. Leading parts of the pattern that exist as they are written
 * (`app/[id]/*.xml`) are taken literally, links included, and so is the whole: whoever reads must still say `within`.
 * `..` matches nothing.
 */
export async function findFiles(pattern: string, root: string): Promise<string[]> {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..") || pattern.startsWith("/") || pattern.includes("\0")) return [];
  const literal: string[] = [];
  for (let part = parts[0]; part !== undefined; part = parts[0]) {
    const kind = await kindOf(join(root, ...literal, part));
    if (kind === "absent") break;
    literal.push(part);
    parts.shift();
    if (kind === "file") return parts.length === 0 ? [literal.join("/")] : [];
  }
  if (parts.length === 0) return [];
  return walk({ root, start: literal.join("/"), parts });
}

interface Walk {
  root: string;
  /** Relative folder to begin in; "" is the root. */
  start: string;
  parts: readonly string[];
}

async function walk({ root, start, parts }: Walk): Promise<string[]> {
  const pattern = parts.join("/");
  // Without `**`, and without braces that may hold a slash, the pattern itself says how deep to look.
  const depth = pattern.includes("**") || pattern.includes("{") ? MAX_DEPTH : parts.length;
  const skipped = new Set(SKIPPED.filter((name) => !pattern.includes(name)));
  const found: string[] = [];
  const folders: { path: string; depth: number }[] = [{ path: "", depth: 1 }];
  let seen = 0;
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    const entries = await readdir(join(root, start, folder.path), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (++seen > MAX_ENTRIES || found.length >= MAX_RESULTS) return found.sort();
      const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (folder.depth < depth && !skipped.has(entry.name)) folders.push({ path, depth: folder.depth + 1 });
      } else if (matchesGlob(path, pattern)) {
        found.push(start === "" ? path : `${start}/${path}`);
      }
    }
  }
  return found.sort();
}

async function kindOf(path: string): Promise<"absent" | "folder" | "file"> {
  const found = await stat(path).catch(() => null);
  if (found) return found.isDirectory() ? "folder" : "file";
  const dangling = await lstat(path).catch(() => null);
  return dangling ? "file" : "absent";
}
