// Are the things done that the change, or the repository, says must be? An item that names its proof is judged by that and
// never by its tick, which anybody can set.
import { cut, LIMITS } from "../contract/limits.ts";
import type { Note, Reason } from "../contract/report.ts";
import { type ChecklistItem, checklistItems } from "./checklist-items.ts";
import type { GitFinding, GitJudgement } from "./judgement.ts";
import { bounded, makeFinding } from "./make-finding.ts";
import type { MarkdownOf } from "./markdown.ts";
import type { Proof, ProofResult } from "./proofs.ts";
import type { ChecklistSettings } from "./settings.ts";
import type { PullFacts } from "./source.ts";

export interface ChecklistGiven {
  /** Null where there is no pull request. */
  pull: PullFacts | null;
  /** Markdown files of the base that config names. */
  files: readonly { path: string; text: string }[];
  settings: ChecklistSettings;
  proofs(proof: Proof): ProofResult;
}

const MAX_FINDINGS = 200;

interface Source {
  /** Null: the pull request's text. */
  path: string | null;
  name: string;
  items: ChecklistItem[];
}

interface Judged {
  findings: GitFinding[];
  /** Items whose proof could not be judged. */
  unknown: string[];
  /** Proven, though nobody ticked them. */
  ahead: string[];
  /** Items there are at all. */
  count: number;
}

export function judgeChecklist(given: ChecklistGiven): GitJudgement {
  const { sources, wrong } = readSources(given);
  const judged: Judged = { findings: [], unknown: [], ahead: [], count: 0 };
  for (const source of sources)
    for (const item of source.items) judgeItem(item, source, given.proofs, judged);
  const { findings, unknown, count } = judged;
  const told = { findings: bounded(findings, MAX_FINDINGS, more), notes: notesOf(judged) };
  const open = findings.filter(({ severity }) => severity === "critical").length;
  const doubt = wrong[0] ?? (unknown.length > 0 ? unproven(unknown, count) : null);
  if (open > 0) {
    const text = `${open} of ${count} checklist items ${open === 1 ? "does" : "do"} not hold.`;
    return { ...told, outcome: "fail", reason: { code: "new-findings", text }, doubt };
  }
  if (doubt) return { ...told, outcome: "unknown", reason: doubt };
  if (count === 0) return { ...told, outcome: "skipped", reason: NOTHING };
  return { ...told, outcome: "pass", reason: null };
}

const unproven = (unknown: readonly string[], count: number): Reason => ({
  code: "needs-failed",
  text: cut(
    `The proof of ${unknown.length} of ${count} checklist items could not be judged: ${unknown[0]} first.`,
    LIMITS.message,
  ),
});

const NOTHING: Reason = { code: "not-applicable", text: "There is no checklist to hold." };

function readSources({ files, pull, settings }: ChecklistGiven): { sources: Source[]; wrong: Reason[] } {
  const wrong: Reason[] = [];
  const read = (text: string, name: string, of: MarkdownOf): ChecklistItem[] => {
    const items = checklistItems(text, of);
    if (!("why" in items)) return items;
    wrong.push(unreadable(`The checklist in ${name} cannot be read (line ${items.line}): ${items.why}.`));
    return [];
  };
  const sources = files.map(({ path, text }): Source => {
    const name = `\`${path}\``;
    const before = wrong.length;
    const items = read(text, name, "file");
    // Named as a checklist, and holding nothing: it must not pass for done.
    if (items.length === 0 && wrong.length === before)
      wrong.push(unreadable(`${name} of the base is named as a checklist and has no \`- [ ]\` items.`));
    return { path, name, items };
  });
  if (pull && settings.body !== "none") {
    const name = "the pull request's text";
    const items = read(pull.body, name, "pull").filter(
      ({ proofs, wrong: bad }) => settings.body === "all" || proofs.length > 0 || bad !== null,
    );
    sources.push({ path: null, name, items });
  }
  return { sources, wrong };
}

const unreadable = (text: string): Reason => ({
  code: "declaration-unreadable",
  text: cut(text, LIMITS.message),
});

function judgeItem(
  item: ChecklistItem,
  source: Source,
  proofs: ChecklistGiven["proofs"],
  judged: Judged,
): void {
  judged.count++;
  const label = `"${item.text}" (line ${item.line} of ${source.name})`;
  const results = item.proofs.map((proof) => ({ proof, result: proofs(proof) }));
  const fault = faultOf(item, results, source);
  if (fault) {
    const { rule, severity, says } = fault;
    const detail = rule === "claimed-not-proven" ? TICKS : null;
    const line = source.path === null ? null : item.line;
    const message = `${label} ${says}.`;
    judged.findings.push(
      makeFinding({ rule, severity, message, detail, path: source.path, line, key: item.id }),
    );
  } else if (results.some(({ result }) => result === "unknown")) judged.unknown.push(label);
  else if (!item.ticked) judged.ahead.push(label);
}

interface Fault {
  rule: string;
  severity: "critical" | "warning";
  /** After the item's name. */
  says: string;
}

function faultOf(
  { ticked, wrong }: ChecklistItem,
  results: readonly { proof: Proof; result: ProofResult }[],
  { path }: Source,
): Fault | null {
  if (wrong !== null)
    return { rule: "proof-unreadable", severity: "critical", says: `cannot be judged: ${wrong}` };
  if (results.length === 0) {
    if (ticked) return null;
    // What the base left open is not this change's doing, and no commit of it could tick it there.
    return path === null
      ? { rule: "not-ticked", severity: "critical", says: "is not ticked" }
      : { rule: "not-ticked", severity: "warning", says: "is not ticked on the base, and names no proof" };
  }
  const bad = results.filter(({ result }) => result === "failed" || result === "missing");
  if (bad.length === 0) return null;
  const why = bad.map(
    ({ proof, result }) =>
      `${nameOf(proof)} ${result === "failed" ? "failed" : "was not run, or is not there"}`,
  );
  return ticked
    ? { rule: "claimed-not-proven", severity: "critical", says: `is ticked, but ${why.join(", ")}` }
    : { rule: "not-proven", severity: "critical", says: `is not proven: ${why.join(", ")}` };
}

const nameOf = ({ kind, name }: Proof): string => `${kind} "${name}"`;

const TICKS = "An item that names a proof holds when the proof does, whatever its box says.";

function notesOf({ ahead, unknown }: Judged): Note[] {
  const say = (code: string, what: string, items: readonly string[]): Note[] =>
    items.length === 0
      ? []
      : [
          {
            code,
            text: cut(
              `${what}: ${items.slice(0, 5).join(", ")}${items.length > 5 ? ` and ${items.length - 5} more` : ""}.`,
              LIMITS.message,
            ),
          },
        ];
  return [
    ...say("checklist-proven", "Proven, though not ticked", ahead),
    ...say(
      "checklist-unknown",
      "Neither proven nor disproven, since what would tell could not be judged",
      unknown,
    ),
  ];
}

const more = ({ length }: readonly GitFinding[]): Pick<GitFinding, "rule" | "message"> => ({
  rule: "more-items",
  message: `${length} more items do not hold; the first is here.`,
});
