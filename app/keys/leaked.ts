// Keys that a secret scanner found: who says so is checked by signature, and each key that is one of ours is revoked.
import { createHash, verify } from "node:crypto";
import * as v from "valibot";
import { parseKey } from "../../shared/keys/format.ts";
import type { SecretHash, Store } from "../ports.ts";
import { keyById, revokeKey } from "../store/api-keys.ts";

/** The scanner's public keys by their id; null: it has none of this id. Rejects where they cannot be asked for. */
export interface ScannerKeys {
  find(id: string): Promise<string | null>;
}

/** ECDSA over P-256 and SHA-256, in base64, of the bytes as they came. False for what is no signature or no key, too. */
export function isSigned(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  if (!/^[A-Za-z0-9+/]{80,200}={0,2}$/.test(signature)) return false;
  try {
    return verify("sha256", bytes, publicKey, Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}

/** Where it was found is sent too, and is neither kept nor told. */
export const leaksSchema = v.pipe(
  v.array(
    v.object({ token: v.pipe(v.string(), v.maxLength(1_000)), type: v.pipe(v.string(), v.maxLength(200)) }),
  ),
  v.maxLength(500),
);
export type Leak = v.InferOutput<typeof leaksSchema>[number];

export interface Verdict {
  /** SHA-256 of the token in base64: the token itself is not sent again. */
  token_hash: string;
  token_type: string;
  label: "true_positive" | "false_positive";
}

/** One after the other: a long list must not take the place of those who log in. */
export async function revokeLeaked(
  leaks: readonly Leak[],
  world: { store: Store; hash: SecretHash },
): Promise<{ verdicts: Verdict[]; revoked: { org: number; keyId: string }[] }> {
  const verdicts: Verdict[] = [];
  const revoked: { org: number; keyId: string }[] = [];
  for (const { token, type } of leaks) {
    const found = await revokeOne(token, world);
    if (found?.wasLive) revoked.push({ org: found.org, keyId: found.keyId });
    verdicts.push({
      token_hash: createHash("sha256").update(token).digest("base64"),
      token_type: type,
      label: found === null ? "false_positive" : "true_positive",
    });
  }
  return { verdicts, revoked };
}

interface Found {
  org: number;
  keyId: string;
  wasLive: boolean;
}

/** Null: none of ours. A key that was dead already is a true positive all the same. */
async function revokeOne(
  token: string,
  { store, hash }: { store: Store; hash: SecretHash },
): Promise<Found | null> {
  const key = parseKey(token);
  if (key === null) return null;
  const row = await store.system((tx) => keyById(tx, key.id));
  if (row === null) return null;
  const current = await hash.verify(row.hash, token);
  const old = !current && row.old_hash !== null && (await hash.verify(row.old_hash, token));
  if (!current && !old) return null;
  // The one before a rotation takes the new one with it: whoever leaked the one may well leak the other.
  await store.withOrg(row.org_id, (tx) => revokeKey(tx, key.id));
  return { org: row.org_id, keyId: key.id, wasLive: row.live };
}
