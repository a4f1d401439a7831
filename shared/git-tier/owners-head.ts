// The CODEOWNERS that a change brings, as far as the change tells.
import { CODEOWNERS_LOCATIONS } from "../codeowners/locations.ts";
import { CODEOWNERS_BYTES } from "../codeowners/parse.ts";
import type { ReadChange } from "./change-text.ts";

export type HeadCodeowners =
  | { path: string; text: string; tooLarge: boolean }
  /** It cannot be said what it is. */
  | { text: null; why: string };

/** Null when the change leaves the file that counts as it is. */
export function headCodeowners(
  { files }: ReadChange,
  base: { path: string; text: string } | null,
): HeadCodeowners | null {
  const touched = new Map(files.map((file) => [file.path, file.head]));
  for (const { previousPath } of files)
    if (previousPath !== null) touched.set(previousPath, touched.get(previousPath) ?? null);
  if (!CODEOWNERS_LOCATIONS.some((path) => touched.has(path))) return null;
  for (const path of CODEOWNERS_LOCATIONS) {
    const head = touched.get(path);
    // What comes before the base's file is not there at the base: untouched, it is not there at head.
    if (head === undefined && path === base?.path) return null;
    if (head === undefined || head === null) continue;
    // A link or a folder of that name is no CODEOWNERS.
    if (!head.ref.mode.startsWith("100")) continue;
    if (head.lines === null) return { text: null, why: `${path} of the change cannot be read as text` };
    const text = head.lines.join("\n");
    return { path, text, tooLarge: text.length >= CODEOWNERS_BYTES };
  }
  return { text: null, why: `it deletes ${base?.path ?? "it"}` };
}
