// A change from two folders held in memory, with git's own object ids.
import { createHash } from "node:crypto";
import type { ReadChange } from "../../shared/git-tier/change-text.ts";
import { readChange } from "../../shared/git-tier/read-change.ts";
import type { BlobRef, ChangeSource, TreeChange } from "../../shared/git-tier/source.ts";

/** Text, bytes, or either with a mode (`120000` is a link whose target is the text). */
export type Content = string | Uint8Array | { mode: string; content: string | Uint8Array };
export type Folder = Readonly<Record<string, Content>>;

export interface MemorySource extends ChangeSource {
  /** Object ids asked for, in order. */
  asked: string[];
}

/** `broken` names paths whose bytes cannot be had. */
export function changeSource(base: Folder, head: Folder, broken: readonly string[] = []): MemorySource {
  const blobs = new Map<string, Uint8Array>();
  const bad = new Set<string>();
  const refs = (folder: Folder) =>
    new Map(
      Object.entries(folder).map(([path, content]) => {
        const { ref, bytes } = stored(content);
        blobs.set(ref.oid, bytes);
        if (broken.includes(path)) bad.add(ref.oid);
        return [path, ref];
      }),
    );
  const before = refs(base);
  const after = refs(head);
  const asked: string[] = [];
  return {
    asked,
    changes: async () => treeChanges(before, after),
    blob: async ({ oid }, maxBytes) => {
      asked.push(oid);
      const bytes = blobs.get(oid);
      if (!bytes || bad.has(oid)) throw new Error(`blob ${oid} is missing`);
      return bytes.length > maxBytes ? null : bytes;
    },
    baseFile: async (path) => before.get(path) ?? null,
  };
}

/** Both at once, for tests of what judges a change. */
export const changeOf = (base: Folder, head: Folder): Promise<ReadChange> =>
  readChange(changeSource(base, head));

function stored(content: Content): { ref: BlobRef; bytes: Uint8Array } {
  const plain = typeof content === "string" || content instanceof Uint8Array;
  const given = plain ? content : content.content;
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const oid = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  return { ref: { oid, mode: plain ? "100644" : content.mode }, bytes };
}

function treeChanges(before: Map<string, BlobRef>, after: Map<string, BlobRef>): TreeChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, base: before.get(path) ?? null, head: after.get(path) ?? null }))
    .filter(({ base, head }) => base?.oid !== head?.oid || base?.mode !== head?.mode)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
