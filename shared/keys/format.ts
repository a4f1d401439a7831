// The form of Proofmark's own keys, so that a leaked one is known for what it is, by us and by any scanner:
//
//   pm_live_ | pm_test_        what it is for
//   12 characters              key id: names the key in lists and logs, opens nothing
//   43 characters              secret: 256 bits
//    6 characters              CRC-32 of all before it
//
// Everything after the prefix is base62 (0-9, A-Z, a-z), the CRC with zeros in front: as one regular expression
// `pm_(live|test)_[0-9A-Za-z]{61}`. The CRC is no secret: it tells a key from text that looks like one without a look-up.

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const KEY_PARTS = { id: 12, secret: 43, crc: 6 } as const;

export interface Key {
  mode: "live" | "test";
  id: string;
  secret: string;
}

/** @throws RangeError where a part is not base62 of its length */
export function formatKey({ mode, id, secret }: Key): string {
  for (const [name, part] of [
    ["id", id],
    ["secret", secret],
  ] as const)
    if (part.length !== KEY_PARTS[name] || !/^[0-9A-Za-z]+$/.test(part))
      throw new RangeError(`a key's ${name} is ${KEY_PARTS[name]} characters of base62`);
  const before = `pm_${mode}_${id}${secret}`;
  return before + crcOf(before);
}

/** Null for anything but a whole key with the right CRC. */
export function parseKey(text: string): Key | null {
  const parts = /^pm_(live|test)_([0-9A-Za-z]{12})([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/.exec(text);
  if (!parts) return null;
  const [, mode, id = "", secret = "", crc] = parts;
  if (crcOf(text.slice(0, -KEY_PARTS.crc)) !== crc) return null;
  return { mode: mode === "live" ? "live" : "test", id, secret };
}

/** Keys in a longer text, by UTF-16 offsets; what only looks like one is left out. */
export function findKeys(text: string): { start: number; end: number; key: Key }[] {
  return [...text.matchAll(/pm_(?:live|test)_[0-9A-Za-z]{61}(?![0-9A-Za-z])/g)].flatMap(
    ({ 0: found, index }) => {
      const key = parseKey(found);
      return key ? [{ start: index, end: index + found.length, key }] : [];
    },
  );
}

function crcOf(text: string): string {
  let left = crc32(text);
  let digits = "";
  for (let place = 0; place < KEY_PARTS.crc; place++) {
    digits = DIGITS.charAt(left % 62) + digits;
    left = Math.floor(left / 62);
  }
  return digits;
}

/** As in zip and PNG (reflected 0x04C11DB7), of ASCII text; an unsigned number. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
