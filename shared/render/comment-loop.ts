// The warning that somebody goes in circles: what repeats, since when, how long it took, what changed, what did not.
import type { Loop, LoopChanges, LoopState } from "../comment/loop.ts";
import { momentSaid, spanSaid, what } from "../comment/loop-words.ts";
import { freshFailures } from "../comment/signature.ts";
import type { Report } from "../contract/report.ts";
import type { Form } from "./budget.ts";
import { code, inline } from "./markdown.ts";
import { counted, shortCommit } from "./words.ts";

/** Names shown of each kind; the rest is counted. */
const NAMES = 4;
const HEADS = 6;

export function loopForms(report: Report, loop: LoopState): Form[] {
  if (loop.kind === "none") return [];
  const head = `> **Going in circles: ${inline(what(loop))} after ${counted(loop.times, "push", "pushes")}.**`;
  const when = `${attempts(loop)}, since ${momentSaid(loop.since)}: ${spanSaid(loop.seconds)} from the first to the last.`;
  const lines = [head, when, stays(report), ...touched(loop.changes), WAY_OUT].filter((line) => line !== "");
  return [
    { text: lines.join("\n> "), worth: 92 },
    { text: `${head}\n> ${when}\n> ${WAY_OUT}`, worth: 96 },
  ];
}

const WAY_OUT =
  "Another push of the same kind will probably not get further: a person has to look. A push that gets rid of one of them lifts this.";

function attempts({ kind, heads }: Loop): string {
  const shown = heads.slice(-HEADS).map((head) => code(shortCommit(head)));
  const list = `${heads.length > HEADS ? "… → " : ""}${shown.join(" → ")}`;
  return kind === "oscillating" ? `To and fro: ${list}` : list;
}

/** Which failures those are, without repeating what the findings below say. */
function stays(report: Report): string {
  const fresh = freshFailures(report);
  const named = fresh.map(({ test, rule, path, source }) =>
    source === "test" ? (test?.split(" > ").at(-1) ?? rule) : path === null ? rule : `${rule} in ${path}`,
  );
  return named.length === 0 ? "" : `Still there: ${names(named)}.`;
}

function touched(changes: LoopChanges | null): string[] {
  if (changes === null)
    return ["What the pushes changed cannot be told: the branch was rewritten, or GitHub did not say."];
  const { changed, untouched } = changes;
  return [
    changed.length === 0
      ? "Between the first and the last of them, no file changed."
      : `Between the first and the last of them, ${names(changed)} changed.`,
    untouched.length === 0 ? "" : `Where it fails, ${names(untouched)} did not.`,
  ];
}

function names(all: readonly string[]): string {
  const distinct = [...new Set(all)];
  const shown = distinct.slice(0, NAMES).map((name) => code(name, 120));
  const rest = distinct.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : joined(shown);
}

const joined = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
