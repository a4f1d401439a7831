// Snapshots, golden files and committed shots rewritten in bulk: what they hold apart is then whatever the code does.

import { counted } from "../../../render/words.ts";
import type { FileChange } from "../../change-text.ts";
import { isDoc, isSnapshot, isSource, isTestByName, nameOf } from "../paths.ts";
import type { Found, Rule, Seen } from "../rule.ts";

export const snapshotMassUpdate: Rule = { id: "snapshot-mass-update", severity: "critical", find };

/** Above it they are many. */
const MANY = 10;
/** So few are never most of a change. */
const FEW = 3;
/** Lines of source that a snapshot's change costs at least, where it follows from the source. */
const LINES_EACH = 0.2;

function find({ change, globs }: Seen): Found[] {
  const snapshots = change.files.filter((file) => isSnapshot(file.path) && isRewritten(file));
  if (snapshots.length === 0) return [];
  const entries = snapshots.reduce((sum, file) => sum + entriesOf(file), 0);
  const others = change.files.filter(({ path }) => !isSnapshot(path));
  const causes = others.filter(({ path }) => !isDoc(path) && !isTestByName(path));
  const sources = causes.filter(({ path }) => isSource(path, globs) || isManifest(path));
  const lines = sources.reduce((sum, file) => sum + linesOf(file), 0);
  const most = snapshots.length > FEW && snapshots.length > others.length && lines === 0;
  // Where source changed, one edit that all of them show is read once, however many there are.
  const edits = lines === 0 ? entries : Math.min(entries, editsOf(snapshots));
  const mass = most || (edits > MANY && lines < edits * LINES_EACH);
  const [first] = snapshots;
  const of = snapshots.length === 1 ? "one file" : `${snapshots.length} files`;
  const beside = lines === 0 ? "no source changed" : `only ${counted(lines, "line")} of source changed`;
  return [
    {
      path: first?.path ?? "",
      line: null,
      message: mass
        ? `${counted(entries, "snapshot")} of ${of} ${entries === 1 ? "is" : "are"} rewritten, and ${beside}. Look at what they show now.`
        : `${counted(entries, "snapshot")} of ${of} ${entries === 1 ? "is" : "are"} rewritten.`,
      detail: snapshots
        .slice(0, 50)
        .map(({ path }) => path)
        .join("\n"),
      key: "snapshots",
      ...(mass ? {} : { severity: "info" }),
    },
  ];
}

/** New ones say nothing of old behaviour, and moved ones neither. */
const isRewritten = ({ status, base, head }: FileChange) =>
  status !== "added" && base !== null && base.ref.oid !== head?.ref.oid;

const isManifest = (path: string) =>
  /^(?:package\.json|pyproject\.toml|go\.mod|Cargo\.toml|Gemfile|composer\.json)$/.test(nameOf(path));

/** A file of Jest's or Vitest's holds many: those whose lines changed. */
function entriesOf({ path, hunks }: FileChange): number {
  return path.endsWith(".snap") || path.endsWith(".ambr") ? Math.max(1, hunks.length) : 1;
}

/** Edits that differ, names of entries and the spaces at both ends aside; what has no lines is one of its own. */
function editsOf(snapshots: readonly FileChange[]): number {
  const edits = new Set<string>();
  for (const file of snapshots) {
    if (!file.base?.lines || !file.head?.lines) edits.add(`\0${file.path}`);
    for (const { baseStart, baseCount, headStart, headCount } of file.hunks)
      edits.add(
        [
          ...(file.base?.lines ?? []).slice(baseStart - 1, baseStart - 1 + baseCount),
          "\0",
          ...(file.head?.lines ?? []).slice(headStart - 1, headStart - 1 + headCount),
        ]
          .map((line) => line.replace(/^exports\[.*/, "exports").trim())
          .join("\n"),
      );
  }
  return edits.size;
}

const linesOf = ({ hunks, base, head }: FileChange): number =>
  // What is no text, or was not read, counts as much as a snapshot does.
  base?.lines === null || head?.lines === null
    ? 1
    : hunks.reduce((sum, { baseCount, headCount }) => sum + Math.max(baseCount, headCount), 0);
