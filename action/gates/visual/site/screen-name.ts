// Names of screens, made so that they can name files on every system, and stay the same when other screens come and go.
import { createHash } from "node:crypto";

const LONGEST = 60;
const LONGEST_GIVEN = 120;
/** Names of devices on Windows, whatever their end. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * `/` → `home`, `/docs/a.html?x=1` → `docs-a-x-1`, `/` and `.hero` → `home-hero`. Lower case, so that two names never
 * differ by case alone; what letters without a plain form lose is made up for by a hash.
 * @param path with query and fragment
 */
export function nameOfPath(path: string, element: string | null = null): string {
  // Two slashes at the beginning are no host here.
  const url = new URL(path.startsWith("/") ? `http://site${path}` : path, "http://site");
  const page = decoded(url.pathname)
    .replace(/(^|\/)index\.html?$/i, "$1")
    .replace(/\.html?$/i, "");
  const plain = slug(page.replace(/^\/+$/, "") === "" ? "home" : page);
  const rest = [url.search, url.hash, element ?? ""].map((part) => slug(decoded(part)));
  const name = [plain, ...rest].filter((part) => part !== "").join("-");
  const whole = `${path} ${element ?? ""}`;
  if (name === "") return `page-${hash(whole)}`;
  const lost = /[^\u0000-\u007f]/.test(unmarked(decoded(path)));
  if (name.length > LONGEST) return `${name.slice(0, LONGEST - 9).replace(/[-.]+$/, "")}-${hash(whole)}`;
  return safe(lost ? `${name}-${hash(whole)}` : name);
}

/** As a person wrote it, but for what no file may be called. Slashes make folders. */
export function nameGiven(name: string): string {
  const parts = name
    .normalize("NFC")
    .split("/")
    .map((part) =>
      safe(
        part
          .replace(/[\u0000-\u001f\u007f<>:"\\|?*]+/g, "-")
          .replace(/^[\s.]+|[\s.]+$/g, "")
          .trim(),
      ),
    )
    .filter((part) => part !== "");
  const given = parts
    .join("/")
    .slice(0, LONGEST_GIVEN)
    .replace(/[\s./]+$/, "");
  return given === "" ? `screen-${hash(name)}` : given;
}

/** For one of several that would be called the same. */
export const toldApart = (name: string, path: string): string => `${name}-${hash(path)}`;

const slug = (text: string): string =>
  unmarked(text)
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^[-.]+|[-.]+$/g, "");

/** Letters without their accents, where they have a plain form. */
const unmarked = (text: string): string => text.normalize("NFKD").replace(/\p{M}+/gu, "");

const safe = (name: string): string => (DEVICES.test(name) ? name.replace(/^[^.]+/, "$&-page") : name);

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
