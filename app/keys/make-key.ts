// Random bytes → a key of the form that shared/keys/format.ts tells.
import { formatKey, KEY_PARTS, type Key } from "../../shared/keys/format.ts";
import type { Random } from "../ports.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export interface MadeKey {
  id: string;
  /** Shown once, kept nowhere. */
  text: string;
}

/** `id` left out: a new one. */
export function makeKey(mode: Key["mode"], random: Random, id = base62(KEY_PARTS.id, random)): MadeKey {
  return { id, text: formatKey({ mode, id, secret: base62(KEY_PARTS.secret, random) }) };
}

/** Of bytes from 248 on nothing is made: 256 is no multiple of 62, and the first digits would come more often. */
function base62(length: number, random: Random): string {
  let text = "";
  while (text.length < length)
    for (const byte of random.bytes(length))
      if (byte < 248 && text.length < length) text += DIGITS.charAt(byte % 62);
  return text;
}
