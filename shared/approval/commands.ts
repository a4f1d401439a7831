// `/proofmark approve <group>` and `/proofmark unapprove` out of a comment.
import { ownLines } from "../comment/own-lines.ts";

export interface ApprovalCommand {
  do: "approve" | "unapprove";
  /** A group's key; the digest of all groups where `all`; null: `unapprove` of everything. */
  key: string | null;
  all: boolean;
}

/** A line that begins as one of ours and says nothing that can be done. */
export interface Misspelt {
  line: string;
  why: "no-group" | "no-digest" | "not-understood";
}

export interface CommandsRead {
  commands: ApprovalCommand[];
  misspelt: Misspelt[];
}

export const MOST_COMMANDS = 20;

const COMMAND = /^\/proofmark[ \t]+(approve|unapprove)(?:[ \t]+(\S.*?))?[ \t]*$/;
const KEY = /^[0-9a-f]{32}$/;

/** One command a line, from its first character on; at most 20 of a comment. */
export function readCommands(body: string): CommandsRead {
  const read: CommandsRead = { commands: [], misspelt: [] };
  for (const line of ownLines(body)) {
    const found = COMMAND.exec(line);
    if (found === null) continue;
    if (read.commands.length + read.misspelt.length >= MOST_COMMANDS) break;
    const command = commandOf(found[1] === "approve" ? "approve" : "unapprove", found[2] ?? "");
    if ("why" in command) read.misspelt.push({ line: line.slice(0, 120), why: command.why });
    else read.commands.push(command);
  }
  return read;
}

function commandOf(what: ApprovalCommand["do"], rest: string): ApprovalCommand | { why: Misspelt["why"] } {
  const words = rest
    .replace(/^`(.*)`$/, "$1")
    .split(/[ \t]+/)
    .filter((word) => word !== "");
  const [first, second] = words;
  if (first === undefined)
    return what === "unapprove" ? { do: what, key: null, all: true } : { why: "no-group" };
  if (first === "all" && words.length <= 2) {
    if (what === "unapprove") return { do: what, key: null, all: true };
    // What `all` was when it was written only the digest tells: without it, later pictures would be approved unseen.
    return second !== undefined && KEY.test(second)
      ? { do: what, key: second, all: true }
      : { why: "no-digest" };
  }
  return words.length === 1 && KEY.test(first)
    ? { do: what, key: first, all: false }
    : { why: "not-understood" };
}
