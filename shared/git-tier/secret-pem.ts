// Private keys in PEM. Rule sets know those that begin as RSA keys do; Ed25519 and P-256 keys are shorter and begin
// otherwise, PGP's have a checksum line, and in sources they are cut into strings.
import { entropyOf } from "./secret-entropy.ts";
import type { SecretMatch } from "./source.ts";

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /^-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** Longer than any key. */
const MAX_BODY = 20_000;
/** An Ed25519 key has 64 characters. */
const MIN_BODY = 60;

export function pemKeys(text: string): SecretMatch[] {
  const found: SecretMatch[] = [];
  let reach = 0;
  for (const { 0: mark, index } of text.matchAll(BEGIN)) {
    if (index < reach) continue;
    const start = index + mark.length;
    const after = text.slice(start, start + MAX_BODY);
    // The next frame of any kind, so that many beginnings cost no more than their length.
    const frame = after.indexOf("-----");
    const end = frame === -1 ? null : END.exec(after.slice(frame, frame + 120));
    const body = end ? after.slice(0, frame) : (/^[\w+/=\s\\"',;]*/.exec(after)?.[0] ?? "");
    if (!looksLikeKey(body)) continue;
    reach = start + body.length + (end?.[0].length ?? 0);
    found.push({ rule: "private-key", what: "a private key", start: index, end: reach });
  }
  return found;
}

/** A key and no placeholder: long and random once headers, quotes and line ends are gone. */
function looksLikeKey(body: string): boolean {
  const plain = body
    .replace(/^[A-Za-z-]{1,40}: .{0,200}$/gm, "")
    .replace(/\\[nrt]/g, "")
    .replace(/[\s"'`,;+]/g, "");
  return plain.length >= MIN_BODY && /^[\w+/=\\]+$/.test(plain) && entropyOf(plain) >= 4;
}
