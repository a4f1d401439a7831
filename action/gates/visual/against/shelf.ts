// Shots put aside until they are compared. They lie where the code under test could reach them, so each file is named by
// its hash, and what comes back with another one is refused.
import { createHash } from "node:crypto";
import type { Files } from "../../../ports.ts";
import type { Shot } from "../capture/shot.ts";
import type { ElementRecord } from "../cause/element-record.ts";
import type { Screen } from "../site/site.ts";
import { MOST_PNG_BYTES, MOST_RECORD_BYTES } from "./limits.ts";

/** What is told of a screen; the rest decides only how it is shot. */
export type ScreenFacts = Pick<Screen, "id" | "name" | "path" | "viewport" | "scheme">;

export interface Kept {
  screen: ScreenFacts;
  /** Of the PNG, which is called so. */
  sha256: string;
  /** Of the record of elements. */
  elements: string;
  /** Device pixels. */
  width: number;
  height: number;
  masked: number;
  masks: NonNullable<Shot["masks"]>;
  refused: ReadonlyMap<string, number>;
  settled: Shot["settled"];
  /** Where the page led to; null: it was the one asked for. */
  ledTo: string | null;
  /** As in Shot; null: there is something to see. */
  blank: string | null;
  /** Where both files are. */
  folder: string;
}

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

const pngPath = (folder: string, name: string): string => `${folder}/${name}.png`;
const recordPath = (folder: string, name: string): string => `${folder}/${name}.json`;

export const factsOf = ({ id, name, path, viewport, scheme }: ScreenFacts): ScreenFacts => ({
  id,
  name,
  path,
  viewport: { name: viewport.name, width: viewport.width, height: viewport.height },
  scheme,
});

/** Where a picture lies, called by its hash. */
export type PutAside = Pick<Kept, "sha256" | "folder">;

export async function putPicture(png: Uint8Array, folder: string, files: Files): Promise<PutAside> {
  const name = sha256(png);
  await files.write(pngPath(folder, name), png);
  return { sha256: name, folder };
}

export async function putShot(shot: Shot, folder: string, files: Files): Promise<Kept> {
  const record = JSON.stringify(shot.elements);
  const elements = sha256(record);
  await Promise.all([
    files.write(pngPath(folder, shot.sha256), shot.png),
    files.write(recordPath(folder, elements), record),
  ]);
  return { ...measuresOf(shot), elements, folder };
}

/** What is known of a shot that nobody will want to see again. */
export function measuresOf(shot: Shot): Omit<Kept, "elements" | "folder"> {
  const {
    sha256: name,
    width,
    height,
    masked,
    masks = [],
    refused,
    settled,
    ledTo = null,
    blank = null,
  } = shot;
  return {
    screen: factsOf(shot.screen),
    sha256: name,
    width,
    height,
    masked,
    masks,
    refused,
    settled,
    ledTo,
    blank,
  };
}

/** Null where the file is gone or is not what was put there. */
export async function pngOf(kept: PutAside, files: Files): Promise<Uint8Array | null> {
  const { sha256: name, folder } = kept;
  const bytes = await readInside(files, { path: pngPath(folder, name), folder, maxBytes: MOST_PNG_BYTES });
  return bytes !== null && sha256(bytes) === name ? bytes : null;
}

/** The text of the record; null as for the PNG. */
export async function recordTextOf(
  { elements, folder }: Pick<Kept, "elements" | "folder">,
  files: Files,
): Promise<string | null> {
  const path = recordPath(folder, elements);
  const bytes = await readInside(files, { path, folder, maxBytes: MOST_RECORD_BYTES });
  return bytes !== null && sha256(bytes) === elements ? new TextDecoder().decode(bytes) : null;
}

/** Null where there is none to be had: then nothing is explained. */
export async function elementsOf(
  kept: Pick<Kept, "elements" | "folder"> | null,
  files: Files,
): Promise<ElementRecord | null> {
  const text = kept && (await recordTextOf(kept, files));
  if (text === null || text === "") return null;
  const { parseRecord } = await import("./stored-record.ts");
  return parseRecord(text);
}

/** Both files of a shot, once more, elsewhere; false where they are not to be had as they were. */
export async function copyShot(kept: Kept, folder: string, files: Files): Promise<boolean> {
  const [png, record] = await Promise.all([pngOf(kept, files), recordTextOf(kept, files)]);
  if (png === null || record === null) return false;
  await files.write(pngPath(folder, kept.sha256), png);
  await files.write(recordPath(folder, kept.elements), record);
  return true;
}

/** What the two files of a shot say of themselves, in the cache: null where one is missing or may be this run's own work. */
export async function shotBytes(
  { sha256: name, elements, folder }: Pick<Kept, "sha256" | "elements" | "folder">,
  startedMs: number,
  files: Files,
): Promise<number | null> {
  const facts = await Promise.all([
    files.stat(pngPath(folder, name)),
    files.stat(recordPath(folder, elements)),
  ]);
  let bytes = 0;
  for (const each of facts) {
    if (each?.kind !== "file" || each.changedMs >= startedMs) return null;
    bytes += each.bytes;
  }
  return bytes;
}

async function readInside(
  files: Files,
  { path, folder, maxBytes }: { path: string; folder: string; maxBytes: number },
): Promise<Uint8Array | null> {
  return files.read(path, { maxBytes, within: folder }).catch(() => null);
}
