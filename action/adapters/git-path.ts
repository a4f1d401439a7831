const ESCAPES: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** Undoes git's C-style quoting, where there is any; octal escapes are bytes of UTF-8. */
export function unquotePath(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const inner = Buffer.from(text.slice(1, -1), "utf8");
  const bytes: number[] = [];
  for (let at = 0; at < inner.length; at += 1) {
    const byte = inner[at] ?? 0;
    if (byte !== 0x5c) {
      bytes.push(byte);
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(inner.toString("latin1", at + 1, at + 4));
    if (octal) {
      bytes.push(Number.parseInt(octal[0], 8));
      at += 3;
    } else {
      at += 1;
      const escaped = inner[at] ?? 0x5c;
      bytes.push(ESCAPES[String.fromCharCode(escaped)] ?? escaped);
    }
  }
  return Buffer.from(bytes).toString("utf8");
}
