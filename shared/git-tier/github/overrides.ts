// What someone may write to say that a finding is meant: `/proofmark allow <gate> [<rule>] [<path>]` on a line of a comment,
// or a label of the same words without the slash. Pure; who wrote it is the caller's to ask.
import { ownLines } from "../../comment/own-lines.ts";

export interface Allowed {
  gate: string;
  rule: string | null;
  path: string | null;
}

const GATE = /^[a-z0-9][a-z0-9_.-]{0,63}$/;
/** Rule ids hold neither slash nor capital; a path that looks like one is written after a rule or `*`. */
const RULE = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MOST_COMMANDS = 50;
const MOST_PATH = 1_024;

/** Every command of a comment, one a line, from its first character on. */
export const allowedByComment = (body: string): Allowed[] =>
  ownLines(body)
    .flatMap((line) => {
      const [, words] = /^\/proofmark[ \t]+allow[ \t]+(\S.*)$/.exec(line) ?? [];
      return (words === undefined ? null : readWords(words)) ?? [];
    })
    .slice(0, MOST_COMMANDS);

/** `proofmark allow <gate> [<rule>]`: a label has 50 characters, and no room for paths. */
export function allowedByLabel(name: string): Allowed | null {
  const [, words] = /^proofmark[ :]+allow[ :]+(\S.*)$/i.exec(name.trim()) ?? [];
  const allowed = words === undefined ? null : readWords(words.toLowerCase());
  return allowed?.path === null ? allowed : null;
}

function readWords(words: string): Allowed | null {
  const [gate = "", ...rest] = words.trim().split(/[ \t]+/);
  if (!GATE.test(gate)) return null;
  const [second] = rest;
  if (second === undefined) return { gate, rule: null, path: null };
  const named = second === "*" || RULE.test(second);
  const path = plainPath((named ? rest.slice(1) : rest).join(" "));
  return path === undefined ? null : { gate, rule: !named || second === "*" ? null : second, path };
}

/** Null: none given; undefined: none that could be meant. */
function plainPath(written: string): string | null | undefined {
  const path = written.replace(/^`(.*)`$/, "$1").replace(/^\.\//, "");
  if (path === "") return null;
  return path.length <= MOST_PATH && !path.startsWith("/") ? path : undefined;
}
