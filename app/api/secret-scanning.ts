// GitHub's secret scanning tells here of keys of ours that it found in public; they are revoked before it is answered.
import * as v from "valibot";
import { busy, isBusy } from "../keys/authenticate.ts";
import { isSigned, leaksSchema, revokeLeaked, type ScannerKeys } from "../keys/leaked.ts";
import type { Log, SecretHash, Store } from "../ports.ts";
import { HttpProblem } from "./problem.ts";
import type { Route } from "./route.ts";

export interface ScanningWorld {
  store: Store;
  hash: SecretHash;
  log: Log;
  scannerKeys: ScannerKeys;
}

const MOST_BYTES = 1024 * 1024;
const KEY_ID = /^[0-9a-f]{1,128}$/;

export const verdictsSchema = v.array(
  v.strictObject({
    token_hash: v.string(),
    token_type: v.string(),
    label: v.picklist(["true_positive", "false_positive"]),
  }),
);

export function secretScanningRoutes(world: ScanningWorld): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/secret-scanning/github",
      scope: null,
      body: "raw",
      mostBytes: MOST_BYTES,
      summary: "Revokes keys that GitHub's secret scanning found",
      answers: { 200: verdictsSchema },
      handle: async ({ bytes, headers }) => {
        await refuseUnsigned(bytes, headers, world.scannerKeys);
        const { verdicts, revoked } = await revoke(leaksOf(bytes), world);
        for (const { org, keyId } of revoked) world.log.warn("a leaked key was revoked", { org, key: keyId });
        return { status: 200, headers: { "cache-control": "no-store" }, body: verdicts, etag: false };
      },
    },
  ];
}

async function revoke(leaks: v.InferOutput<typeof leaksSchema>, world: ScanningWorld) {
  try {
    return await revokeLeaked(leaks, world);
  } catch (error) {
    throw isBusy(error) ? busy() : error;
  }
}

async function refuseUnsigned(
  bytes: Buffer,
  headers: Readonly<Record<string, string | undefined>>,
  keys: ScannerKeys,
): Promise<void> {
  const id = headers["github-public-key-identifier"] ?? "";
  const signature = headers["github-public-key-signature"] ?? "";
  const publicKey = KEY_ID.test(id) && signature !== "" ? await find(id, keys) : null;
  if (publicKey === null || !isSigned(bytes, signature, publicKey))
    throw new HttpProblem(
      401,
      "signature",
      "The signature is missing, or not of these bytes by a key of GitHub's.",
    );
}

async function find(id: string, keys: ScannerKeys): Promise<string | null> {
  try {
    return await keys.find(id);
  } catch {
    throw new HttpProblem(503, "scanner-keys", "GitHub's public keys cannot be had now; try again.", {
      "retry-after": "60",
    });
  }
}

function leaksOf(bytes: Buffer): v.InferOutput<typeof leaksSchema> {
  try {
    return v.parse(leaksSchema, JSON.parse(bytes.toString("utf8")));
  } catch {
    throw new HttpProblem(422, "invalid", "The body is no list of tokens with their types.");
  }
}
