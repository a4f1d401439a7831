// The two lines that make a comment ours. They come first, so that no cut takes them, and are anchored at the very
// start, so that a quotation (`> <!-- …`), an indented copy or a copy further down is not taken for the comment itself.
import { createHash } from "node:crypto";
import type { CommentState } from "./state.ts";
import { decodeState, encodeState, MAX_ENCODED } from "./state-text.ts";

const KEY = "[a-z0-9][a-z0-9._-]{0,63}";
// GitHub's editor in the browser stores CRLF.
const FIRST = new RegExp(`^<!-- proofmark:comment v1 key=(${KEY}) -->(?:\\r?\\n|$)`);
const STATE = `[A-Za-z0-9_-]{1,${MAX_ENCODED}}`;
const SECOND = new RegExp(
  `^<!-- proofmark:state (?:(v1) (${STATE})|(v2) (${STATE}) seal=([0-9a-f]{16})) -->(?:\\r?\\n|$)`,
);
const UNSEALED = "0".repeat(16);

export interface CommentHead {
  key: string;
  /** Null when the second line is missing, spoilt, of another version, or was edited; the comment is ours all the same. */
  state: CommentState | null;
  /** The body is not the one that was sealed. */
  edited: boolean;
}

/** Both lines, without a line end after the last. Throws RangeError for a key that could not be read back. */
export function renderHead(key: string, state: CommentState): string {
  if (!new RegExp(`^${KEY}$`).test(key)) throw new RangeError(`not a comment key: ${JSON.stringify(key)}`);
  return `<!-- proofmark:comment v1 key=${key} -->\n<!-- proofmark:state v2 ${encodeState(state)} seal=${UNSEALED} -->`;
}

/**
 * The body with its seal: a hash over all of it, so that an edit by hand is noticed. It has no key, since there is nowhere to
 * keep one: who knows this function can seal a forgery. The last line of every body that is written; a body without our two
 * lines stays as it is.
 */
export function sealed(body: string): string {
  const parts = partsOf(body);
  return parts?.seal === UNSEALED ? `${parts.before}${sealOf(parts)}${parts.after}` : body;
}

/** Null when the body does not begin as one of our comments does. */
export function parseHead(body: string): CommentHead | null {
  const first = FIRST.exec(body.slice(0, 256));
  if (!first?.[1]) return null;
  const key = first[1];
  const [, v1, old, v2, current] = secondLine(body, first[0].length) ?? [];
  if (v1 && old) return { key, state: decodeState(old, "v1"), edited: false };
  const parts = partsOf(body);
  if (!v2 || !current || parts === null) return { key, state: null, edited: false };
  const edited = sealOf(parts) !== parts.seal;
  return { key, state: edited ? null : decodeState(current), edited };
}

/** The body without the two lines: what a person sees. */
export function withoutHead(body: string): string {
  const first = FIRST.exec(body.slice(0, 256));
  if (!first) return body;
  const rest = body.slice(first[0].length);
  return rest.replace(SECOND, "");
}

const secondLine = (body: string, from: number): RegExpExecArray | null =>
  SECOND.exec(body.slice(from, from + MAX_ENCODED + 96));

interface Parts {
  before: string;
  seal: string;
  after: string;
}

function partsOf(body: string): Parts | null {
  const first = FIRST.exec(body.slice(0, 256));
  const second = first && secondLine(body, first[0].length);
  const seal = second?.[5];
  if (!first || !second || seal === undefined) return null;
  const at = first[0].length + second[0].indexOf(" seal=") + " seal=".length;
  return { before: body.slice(0, at), seal, after: body.slice(at + seal.length) };
}

function sealOf({ before, after }: Parts): string {
  return createHash("sha256")
    .update(essence(`${before}${UNSEALED}${after}`))
    .digest("hex")
    .slice(0, 16);
}

const TICKED = /^- \[[xX]\](?= .{1,2000}<!-- proofmark-approve:[0-9a-f]{32} -->[ \t]*$)/gm;

/** Without what may change although nobody meddled: line ends and blank ends are GitHub's, and our boxes are there to be ticked. */
export const essence = (body: string): string =>
  body.replaceAll("\r\n", "\n").trimEnd().replace(TICKED, "- [ ]");
