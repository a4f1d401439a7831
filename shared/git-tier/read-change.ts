// Reads a change through its port: texts decoded, renames paired, lines that went and came. The same two commits give the
// same value whoever answers; what cannot be read is said, and never taken for empty.
import type { FileChange, LineHunk, ReadChange, TextSide } from "./change-text.ts";
import { lineHunks } from "./line-hunks.ts";
import { type OneSide, pairRenames } from "./pair-renames.ts";
import type { BlobRef, ChangeSource, TreeChange } from "./source.ts";

export const READ_LIMITS = {
  /** Bytes of one file. */
  file: 1_048_576,
  /** Bytes of all sides of all files; a change above is told as unread from there on. */
  total: 128 * 1_048_576,
  /** Files asked for at once. */
  atOnce: 16,
  /** Bytes in which a NUL means binary, as git has it. */
  sniff: 8_192,
} as const;

const SUBMODULE = "160000";

interface Read {
  lines: readonly string[] | null;
  tooLarge: boolean;
  bytes: number;
  why: string | null;
}

export async function readChange(source: ChangeSource): Promise<ReadChange> {
  const changes = await source.changes();
  const contents = await readAll(source, changes);
  const unread: { path: string; why: string }[] = [];
  const side = (path: string, ref: BlobRef | null): TextSide | null => {
    if (ref === null) return null;
    // A submodule may be written with the id of any file: it has no text all the same.
    if (ref.mode === SUBMODULE) return { ref, lines: null, tooLarge: false };
    const read = contents.get(ref.oid);
    if (read?.why) unread.push({ path, why: read.why });
    return { ref, lines: read?.lines ?? null, tooLarge: read?.tooLarge ?? false };
  };
  const sides = changes.map(({ path, base, head }) => ({
    path,
    base: side(path, base),
    head: side(path, head),
  }));
  return { files: paired(sides), unread: distinct(unread) };
}

interface Sides {
  path: string;
  base: TextSide | null;
  head: TextSide | null;
}

function paired(sides: readonly Sides[]): FileChange[] {
  const only = (from: (one: Sides) => TextSide | null, other: (one: Sides) => TextSide | null): OneSide[] =>
    sides.flatMap((one) => {
      const side = other(one) === null ? from(one) : null;
      return side ? [{ path: one.path, side }] : [];
    });
  const deleted = only(
    ({ base }) => base,
    ({ head }) => head,
  );
  const added = only(
    ({ head }) => head,
    ({ base }) => base,
  );
  const renames = pairRenames(deleted, added);
  const gone = new Set(renames.values());
  const bases = new Map(deleted.map(({ path, side }) => [path, side]));
  const files = sides
    .filter(({ path, head }) => head !== null || !gone.has(path))
    .map(({ path, base, head }) => {
      const previousPath = renames.get(path) ?? null;
      return fileChange(path, previousPath, previousPath ? (bases.get(previousPath) ?? null) : base, head);
    });
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function fileChange(
  path: string,
  previousPath: string | null,
  base: TextSide | null,
  head: TextSide | null,
): FileChange {
  const status = previousPath ? "renamed" : base === null ? "added" : head === null ? "deleted" : "modified";
  return { path, previousPath, status, base, head, hunks: hunksOf(base, head) };
}

function hunksOf(base: TextSide | null, head: TextSide | null): LineHunk[] {
  if (base?.ref.oid === head?.ref.oid) return [];
  // A side without text counts as empty: a file that was binary before has all of its lines added.
  return lineHunks(base?.lines ?? [], head?.lines ?? []);
}

async function readAll(source: ChangeSource, changes: readonly TreeChange[]): Promise<Map<string, Read>> {
  const refs = new Map<string, BlobRef>();
  for (const { base, head } of changes)
    for (const ref of [base, head]) if (ref && ref.mode !== SUBMODULE) refs.set(ref.oid, ref);
  const waiting = [...refs.values()];
  const contents = new Map<string, Read>();
  let total = 0;
  // In batches, so that where the total ends does not hang on who answers first.
  for (let from = 0; from < waiting.length; from += READ_LIMITS.atOnce) {
    const batch = waiting.slice(from, from + READ_LIMITS.atOnce);
    const reads = await Promise.all(
      batch.map((ref) => (total > READ_LIMITS.total ? overTotal() : readOne(source, ref))),
    );
    for (const [index, read] of reads.entries()) {
      const ref = batch[index];
      if (ref) contents.set(ref.oid, read);
      total += read.bytes;
    }
  }
  return contents;
}

const overTotal = (): Read => ({
  lines: null,
  tooLarge: false,
  bytes: 0,
  why: `The change is larger than ${READ_LIMITS.total / 1_048_576} MiB; what comes after is not read. Split it.`,
});

async function readOne(source: ChangeSource, ref: BlobRef): Promise<Read> {
  try {
    const bytes = await source.blob(ref, READ_LIMITS.file);
    if (bytes === null) return { lines: null, tooLarge: true, bytes: 0, why: null };
    return { lines: linesOf(bytes), tooLarge: false, bytes: bytes.length, why: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { lines: null, tooLarge: false, bytes: 0, why };
  }
}

/** Lines of UTF-8 text without their ends; null when a NUL says it is binary. */
export function linesOf(bytes: Uint8Array): string[] | null {
  if (bytes.subarray(0, READ_LIMITS.sniff).includes(0)) return null;
  const lines = new TextDecoder().decode(bytes).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

function distinct(unread: readonly { path: string; why: string }[]): { path: string; why: string }[] {
  return [...new Map(unread.map((one) => [`${one.path}\0${one.why}`, one])).values()];
}
