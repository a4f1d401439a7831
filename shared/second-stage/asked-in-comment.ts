// Whether a comment asks the second stage for something: a command, or a tick in a comment of ours. Who may is asked later.

/** Either alone is too much to be read for this. */
const MOST = 100_000;
const MARKER = "<!-- proofmark:comment ";

/** `before`: what it said until it was edited. `byBot`: no person wrote it, or changed it. */
export function asksSomething(comment: { body: unknown; before: unknown; byBot: boolean }): boolean {
  const texts = [comment.body, comment.before].filter((text) => typeof text === "string");
  const read = texts.map((text) => text.slice(0, MOST));
  // Our own comments hold the very words for approving: what we write would ask us to write.
  if (comment.byBot && read.some((text) => text.includes(MARKER))) return false;
  return read.some((text) => /\/proofmark\b/.test(text) || text.includes(MARKER));
}
