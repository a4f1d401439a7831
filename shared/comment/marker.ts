// The two lines that make a comment ours. They come first, so that no cut takes them, and are anchored at the very
// start, so that a quotation (`> <!-- …`), an indented copy or a copy further down is not taken for the comment itself.
import { type CommentState, decodeState, encodeState, MAX_ENCODED } from "./state.ts";

const KEY = "[a-z0-9][a-z0-9._-]{0,63}";
// GitHub's editor in the browser stores CRLF.
const FIRST = new RegExp(`^<!-- proofmark:comment v1 key=(${KEY}) -->(?:\\r?\\n|$)`);
const SECOND = new RegExp(`^<!-- proofmark:state v1 ([A-Za-z0-9_-]{1,${MAX_ENCODED}}) -->(?:\\r?\\n|$)`);

export interface CommentHead {
  key: string;
  /** Null when the second line is missing, spoilt or of another version; the comment is ours all the same. */
  state: CommentState | null;
}

/** Both lines, without a line end after the last. Throws RangeError for a key that could not be read back. */
export function renderHead(key: string, state: CommentState): string {
  if (!new RegExp(`^${KEY}$`).test(key)) throw new RangeError(`not a comment key: ${JSON.stringify(key)}`);
  return `<!-- proofmark:comment v1 key=${key} -->\n<!-- proofmark:state v1 ${encodeState(state)} -->`;
}

/** Null when the body does not begin as one of our comments does. */
export function parseHead(body: string): CommentHead | null {
  const first = FIRST.exec(body.slice(0, 256));
  if (!first?.[1]) return null;
  const second = SECOND.exec(body.slice(first[0].length, first[0].length + MAX_ENCODED + 64));
  return { key: first[1], state: second?.[1] ? decodeState(second[1]) : null };
}

/** The body without the two lines: what a person sees. */
export function withoutHead(body: string): string {
  const first = FIRST.exec(body.slice(0, 256));
  if (!first) return body;
  const rest = body.slice(first[0].length);
  return rest.replace(SECOND, "");
}
