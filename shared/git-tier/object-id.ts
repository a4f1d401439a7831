import { createHash } from "node:crypto";

/** Git's own name of a file's content: 40 digits of SHA-1, or 64 of SHA-256. */
export const idOf = (bytes: Uint8Array, digits: number): string =>
  createHash(digits === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest("hex");
