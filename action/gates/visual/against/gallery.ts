// Pictures that are kept with the run, for people to look at. Of screens that look the same there is nothing to see:
// a hundred of them would be some 30 MB in every artifact.
import { createHash } from "node:crypto";
import type { PictureFile } from "../../../../shared/contract/pictures.ts";
import type { Files } from "../../../ports.ts";
import { readPng } from "../pixels/png-file.ts";

export interface Gallery {
  keep(id: string, what: "base" | "head", png: Uint8Array): Promise<PictureFile>;
  keepMask(id: string, png: Uint8Array): Promise<string>;
}

export function gallery(place: { runDirectory: string; gate: string }, files: Files): Gallery {
  const write = async (id: string, what: string, png: Uint8Array): Promise<string> => {
    const file = `screens/${place.gate}/${fileName(id)}.${what}.png`;
    await files.write(`${place.runDirectory}/${file}`, png);
    return file;
  };
  return {
    keep: async (id, what, png) => {
      const { width, height } = readPng(png, id);
      const file = await write(id, what, png);
      return { file, sha256: createHash("sha256").update(png).digest("hex"), width, height };
    },
    keepMask: (id, png) => write(id, "mask", png),
  };
}

/** Ids come from pages' own addresses: one that would lead elsewhere, or that no file can be called, is hashed. */
export function fileName(id: string): string {
  const fits = id.length <= 200 && id.split("/").every((part) => /^[\w@+~=,-][\w.@+~=,-]{0,99}$/.test(part));
  return fits ? id : `screen-${createHash("sha256").update(id).digest("hex").slice(0, 16)}`;
}
