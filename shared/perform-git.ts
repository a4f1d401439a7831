// Git's objects over GitHub's API, as whoever commits without a checkout needs them.
import { createHash } from "node:crypto";
import type { Request } from "./perform.ts";

export interface At {
  owner: string;
  repo: string;
}

/** What GitHub stored must be what we made: on the way out, a text that looks like a secret is masked. */
export async function sendBlob(bytes: Uint8Array, at: At, request: Request): Promise<string> {
  const content = Buffer.from(bytes).toString("base64");
  const { data } = await request("POST /repos/{owner}/{repo}/git/blobs", {
    ...at,
    content,
    encoding: "base64",
  });
  const sha = text(member(data, "sha"));
  const own = blobId(bytes);
  if (sha.length === own.length && sha !== own)
    throw Object.assign(new Error("A picture was altered on its way"), { status: 422 });
  return sha;
}

/** As git names a file's content, in repositories of SHA-1. */
export const blobId = (bytes: Uint8Array): string =>
  createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

/** GitHub: 422 for a ref that exists already and for an update that is no fast-forward; 409 while another one is under way. */
export async function unlessMoved(move: Promise<unknown>): Promise<boolean> {
  try {
    await move;
    return true;
  } catch (error) {
    const status = member(error, "status");
    const said = error instanceof Error ? error.message : "";
    if (status === 409 || (status === 422 && /fast.forward|already exists|does not exist/i.test(said)))
      return false;
    throw error;
  }
}

export const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

export function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("GitHub answered about git with something else");
  return value;
}
