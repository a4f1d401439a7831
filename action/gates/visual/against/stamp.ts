// A committed shot says in which environment it was taken: a text chunk of the PNG, so that no second file can go stale.
import { crc32 } from "node:zlib";

/** Signature, and the header chunk that always comes first. */
const HEADER_END = 33;
const KEYWORD = "proofmark";
const VALUE = /^environment=([0-9a-f]{16})$/;

/** `png` with the stamp behind its header; every reader of PNG passes over it. */
export function stamped(png: Uint8Array, environment: string): Uint8Array {
  const text = Buffer.from(`tEXt${KEYWORD}\0environment=${environment}`, "latin1");
  const chunk = Buffer.alloc(text.length + 8);
  chunk.writeUInt32BE(text.length - 4, 0);
  chunk.set(text, 4);
  chunk.writeUInt32BE(crc32(text), text.length + 4);
  return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)]);
}

export interface Unstamped {
  /** Null where it carries no stamp: drawn or saved by something else. */
  environment: string | null;
  /** The file as it was shot, so that its hash can be compared. */
  png: Uint8Array;
}

/** Believes nothing: whatever is not exactly a stamp stays part of the picture. */
export function unstamped(png: Uint8Array): Unstamped {
  const none: Unstamped = { environment: null, png };
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.length < HEADER_END + 12) return none;
  const length = bytes.readUInt32BE(HEADER_END);
  const end = HEADER_END + 12 + length;
  if (length > 200 || end > bytes.length) return none;
  const content = bytes.subarray(HEADER_END + 4, end - 4);
  const [type, value] = content.toString("latin1").split(`${KEYWORD}\0`);
  const environment = type === "tEXt" ? VALUE.exec(value ?? "")?.[1] : undefined;
  if (environment === undefined || crc32(content) !== bytes.readUInt32BE(end - 4)) return none;
  return { environment, png: Buffer.concat([bytes.subarray(0, HEADER_END), bytes.subarray(end)]) };
}
