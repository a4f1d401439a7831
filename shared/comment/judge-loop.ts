// Reads the memory, tells whether this report goes on in a circle, and makes it stricter where it does: before anything is
// rendered, so that comment, summary, outputs and exit code say one thing.
import type { Report } from "../contract/report.ts";
import type { Request } from "../perform.ts";
import { listComments, withEdits } from "./existing.ts";
import { findLoop, type Loop, type LoopChanges, type LoopState, NO_LOOP, withLoop } from "./loop.ts";
import type { LoopSettings } from "./loop-settings.ts";
import { loopSentence } from "./loop-words.ts";
import { freshFailures } from "./signature.ts";
import { nextState, stampOf } from "./state.ts";
import { type ExistingComment, type Identity, isMemoryEdited, previousState } from "./sticky.ts";

export interface LoopQuestion {
  owner: string;
  repo: string;
  /** Number of the pull request. */
  issue: number;
  key: string;
  me: Identity;
  settings: LoopSettings;
  /** Files that are likely to be the cause, beside those that findings name. */
  suspects: readonly string[];
}

export interface JudgedLoop {
  report: Report;
  loop: LoopState;
}

export interface LoopPorts {
  request: Request;
  /** As in `PerformPorts`. */
  edited?: (comment: ExistingComment) => Promise<boolean>;
}

/** What GitHub refuses or garbles leaves the report as it is; the comment's writer says why. */
export async function judgeLoop(
  report: Report,
  question: LoopQuestion,
  ports: LoopPorts,
): Promise<JudgedLoop> {
  const ours = { key: question.key, me: question.me };
  const listed = await listComments(question, ports.request);
  const existing = await withEdits(listed, ours, ports.edited);
  const told = isMemoryEdited({ ...ours, existing }) ? withNote(report) : report;
  const memory = nextState(previousState({ ...ours, existing }), told, stampOf(told));
  const found = findLoop(memory.runs, question.settings);
  if (found.kind === "none" || told.verdict.conclusion === "ready") return { report: told, loop: NO_LOOP };
  const changed = await changedBetween(found, question, ports.request);
  const loop: Loop = { ...found, changes: changed && changesOf(told, changed, question.suspects) };
  return { report: withLoop(told, loop, loopSentence(loop)), loop };
}

const withNote = (report: Report): Report => ({
  ...report,
  notes: [
    ...report.notes.slice(0, 99),
    {
      code: "history-dropped",
      text: "Somebody else edited the comment, so what it remembered of earlier runs was dropped: trend and attempts are counted anew.",
    },
  ],
});

/** Names at the end of both: three pages of a hundred are all that GitHub tells. Null: not to be told. */
async function changedBetween(
  { heads }: Loop,
  { owner, repo }: LoopQuestion,
  request: Request,
): Promise<string[] | null> {
  const [first, last] = [heads[0] ?? "", heads.at(-1) ?? ""];
  if (![first, last].every((head) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head))) return null;
  try {
    const { data } = await request(`GET /repos/{owner}/{repo}/compare/${first}...${last}`, { owner, repo });
    return readChanged(data);
  } catch {
    return null;
  }
}

function readChanged(data: unknown): string[] | null {
  if (typeof data !== "object" || data === null || !("files" in data) || !Array.isArray(data.files))
    return null;
  // Rewritten or rebased: what GitHub lists then is not what the attempts changed.
  if (!("status" in data) || (data.status !== "ahead" && data.status !== "identical")) return null;
  return data.files.flatMap((file: unknown) =>
    typeof file === "object" && file !== null && "filename" in file && typeof file.filename === "string"
      ? [file.filename.slice(0, 1024)]
      : [],
  );
}

/** Of a base that was merged in between, only what the pull request itself changes counts. */
function changesOf(report: Report, changed: readonly string[], suspects: readonly string[]): LoopChanges {
  const own = new Set(report.change.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const ours = changed.filter((path) => own.has(path));
  const different = new Set(changed);
  const places = [...suspects, ...freshFailures(report).flatMap(({ path }) => path ?? [])];
  return {
    changed: ours.length > 0 ? ours : [...changed],
    untouched: [...new Set(places)].filter((path) => !different.has(path)),
  };
}
