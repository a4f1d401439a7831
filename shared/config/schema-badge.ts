// Settings of the badge: where it is shown, and what hides the repository behind it.
import * as v from "valibot";
import { HEX_256 } from "../contract/badge.ts";
import { doc, flag, shown } from "./schema-parts.ts";

const LONGEST_URL = 300;
const urlPhrase =
  "an address that begins with https://, without query, fragment, login or a slash at the end";
const saltPhrase = "64 lower-case hex digits, as `proofmark badge new` makes them";

/** Of the App: what its routes come behind. On this machine alone, http will do. */
export function isAppUrl(text: string): boolean {
  if (text.length > LONGEST_URL || !URL.canParse(text) || /[\s?#\\]|\/$/.test(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  return (protocol === "https:" || (protocol === "http:" && isLocal)) && `${username}${password}` === "";
}

export const badgeConfigSchema = v.strictObject({
  publish: doc(
    v.optional(flag, false),
    "Sends the score of the default branch to the App, and nothing else of the project. Needs the key as the input `badge-key`.",
  ),
  url: shown(
    doc(
      v.pipe(v.string(urlPhrase), v.check(isAppUrl, urlPhrase)),
      "Address of the App that shows the badge.",
    ),
    ["https://proofmark.example.com"],
  ),
  salt: shown(
    doc(
      v.pipe(v.string(saltPhrase), v.regex(HEX_256, saltPhrase)),
      "What the project id is made of, with the repository's number. It is never sent; with another one, the project has another badge.",
    ),
    ["3f1c0c5ad0b9e1b7a2d84c6f5e9071b3c8d2a4f6e0917b5d3c1f8a6e4b2d0937"],
  ),
});
