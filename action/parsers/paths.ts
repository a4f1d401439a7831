// A path as a tool wrote it → the path git knows. Only strings are looked at: what exists is not ours to ask.
import { LIMITS } from "../../shared/contract/limits.ts";
import type { ReadOptions } from "./reader.ts";

/**
 * Repository-relative with forward slashes: absolute below `options.root`, relative against `options.cwd`, `file://` URIs,
 * Windows separators and drives, `./` and inner `..`. Null when it points outside the repository, at its top, or is no path
 * (another URI scheme, `node:internal`, `<anonymous>`).
 */
export function repositoryPath(raw: string, options: Pick<ReadOptions, "root" | "cwd">): string | null {
  const written = fromFileUri(raw.trim()).replaceAll("\\", "/");
  if (!isPath(written)) return null;
  const absolute = isAbsolute(written);
  const relative = absolute
    ? belowRoot(written, options.root)
    : `${options.cwd.replaceAll("\\", "/")}/${written}`;
  if (relative === null) return null;
  const path = collapse(relative);
  return path === null || path === "" || path.length > LIMITS.path ? null : path;
}

function isPath(text: string): boolean {
  if (text === "" || /[\0\r\n]/.test(text) || text.startsWith("<")) return false;
  // A drive is one letter; a scheme is longer.
  return !/^(?:[a-z][a-z0-9+.-]+:\/|node:|internal:)/i.test(text);
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[a-z]:\//i.test(path);
}

function fromFileUri(text: string): string {
  const match = /^file:(?:\/\/(?:localhost)?)?(\/.*)$/i.exec(text);
  if (match?.[1] === undefined) return text;
  const path = match[1].replace(/[?#].*$/, "");
  return decodePercent(/^\/[a-z]:/i.test(path) ? path.slice(1) : path);
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function belowRoot(path: string, root: string): string | null {
  const prefix = root.replaceAll("\\", "/").replace(/\/+$/, "");
  for (const [candidate, top] of variants(path, prefix)) {
    if (candidate.startsWith(`${top}/`)) return path.slice(path.length - (candidate.length - top.length - 1));
  }
  return null;
}

/** Windows compares without case; macOS answers /private/var where /var was asked, so either side may carry it. */
function variants(path: string, root: string): [string, string][] {
  if (/^[a-z]:/i.test(root)) return [[path.toLowerCase(), root.toLowerCase()]];
  const bare = (text: string) => text.replace(/^\/private(?=\/(?:var|tmp)\/)/, "");
  return [
    [path, root],
    [bare(path), bare(root)],
  ];
}

/** Null when `..` climbs out of the top. */
function collapse(path: string): string | null {
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.pop() === undefined) return null;
  }
  return kept.join("/");
}
