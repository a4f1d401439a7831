// Names a config by what it means: two files that say the same have one digest, whatever their order and comments.
import { createHash } from "node:crypto";
import type { Config } from "./schema.ts";

/** SHA-256, hex, of the config with its defaults filled in and its keys sorted. */
export function configDigest(config: Config): string {
  return createHash("sha256").update(canonical(config)).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
