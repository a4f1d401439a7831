// Bytes of an XML document → slices of text that hold only characters XML allows. Real tools write colours, NULs and
// references to characters that do not exist; none of that is worth losing a report for.
import { dropIllegal, encodingOf, stripAnsi } from "./text.ts";

const SLICE_BYTES = 64 * 1024;
/** An escape sequence longer than this is no escape sequence; bounds what is carried from one slice to the next. */
const LONGEST_ESCAPE = 4096;
const LONGEST_REFERENCE = 12;
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;

/** 64 KiB each; neither an escape sequence, a character reference nor a surrogate pair is ever cut in two. */
export function* xmlSlices(bytes: Uint8Array): Generator<string> {
  const decoder = decoderFor(bytes);
  let written = "";
  let resolved = "";
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    const last = at + SLICE_BYTES >= bytes.length;
    written += decoder.decode(bytes.subarray(at, at + SLICE_BYTES), { stream: !last });
    const whole = last ? written.length : beforeReference(written);
    resolved += written.slice(0, whole).replace(REFERENCE, resolveIllegal);
    written = written.slice(whole);
    const ready = last ? resolved.length : Math.min(beforeEscape(resolved), beforePair(resolved));
    yield dropIllegal(stripAnsi(resolved.slice(0, ready)));
    resolved = resolved.slice(ready);
  }
}

/** `&#27;` becomes the escape it stands for, to be stripped with its sequence; halves of a pair become the pair. */
function resolveIllegal(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
  const legal = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff);
  if (legal || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)) return reference;
  return code <= 0xffff ? String.fromCharCode(code) : "";
}

function beforeReference(text: string): number {
  const start = text.lastIndexOf("&");
  return start >= 0 && text.length - start < LONGEST_REFERENCE ? start : text.length;
}

function beforePair(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}

function beforeEscape(text: string): number {
  const start = Math.max(text.lastIndexOf("\x1b"), text.lastIndexOf("\x9b"));
  if (start < 0 || text.length - start >= LONGEST_ESCAPE) return text.length;
  // The last ESC may be the ST that ends an OSC: step back to the ESC that began it.
  const opened = start === 0 ? -1 : text.lastIndexOf("\x1b]", start - 1);
  return opened >= 0 && text.length - opened < LONGEST_ESCAPE ? opened : start;
}

/** The bytes themselves win over the declaration: .NET declares utf-16 in files it writes as UTF-8. */
function decoderFor(bytes: Uint8Array) {
  const seen = encodingOf(bytes);
  if (seen !== "utf-8") return new TextDecoder(seen);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
  const declared = /^[^<]{0,8}<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
  if (/^utf-?16/i.test(declared)) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder();
  }
}
