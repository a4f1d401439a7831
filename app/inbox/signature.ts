// `X-Hub-Signature-256`: HMAC-SHA256 over the bytes as they came.
// https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries
import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Is it of one of these secrets? Every secret is tried whatever the others gave, and digests are compared in constant time.
 * Empty secrets are none: anyone could sign with them.
 */
export function isSigned(bytes: Uint8Array, header: string, secrets: readonly string[]): boolean {
  const hex = /^sha256=([0-9a-f]{64})$/.exec(header)?.[1];
  if (hex === undefined) return false;
  const given = Buffer.from(hex, "hex");
  const matches = secrets
    .filter((secret) => secret !== "")
    .map((secret) => timingSafeEqual(createHmac("sha256", secret).update(bytes).digest(), given));
  return matches.includes(true);
}
