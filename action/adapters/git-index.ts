import { copyFile, stat, utimes } from "node:fs/promises";

/**
 * Copies git's index, its time too: git looks into a file that was written in the same second as the index or later, and takes
 * its size and time for enough otherwise. A copy of now would hide an edit of equal length made just after the index.
 * Nothing happens where there is no index yet.
 */
export async function copyIndex(from: string, to: string): Promise<void> {
  const found = await stat(from).catch(() => null);
  if (found === null) return;
  await copyFile(from, to);
  // Rounded down: earlier only means that more is looked into.
  const seconds = Math.floor(found.mtimeMs / 1000);
  await utimes(to, seconds, seconds);
}
