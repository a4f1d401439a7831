// What rustc, clippy and cargo itself complain about.
import type { FindingDraft } from "./finding-list.ts";
import { incomplete } from "./report-problems.ts";
import { block } from "./text-reader.ts";

const HEAD = /^(error|warning)(?:\[([\w:-]{1,80})\])?: (\S.*)$/;
const PLACE = /^ {1,20}--> (.{1,1000}):(\d{1,7}):(\d{1,7})$/;
/** Sums and echoes of what was said above. */
const ECHO =
  /^could not compile `|^aborting due to |^build failed, waiting|^(?:test|doctest|bench) failed, to rerun|^\d+ targets? failed|^\d+ warnings? emitted|generated \d+ warnings?|^Failed to run/;
const STOPPED = /^error: (?:could not compile `|aborting due to )/;

/** ProblemError `report-unreadable` when cargo was stopped while it was still compiling. */
export function cargoDiagnostics(
  title: string,
  lines: readonly string[],
  add: (draft: FindingDraft) => void,
): void {
  const seen = new Set<string>();
  const homeless: FindingDraft[] = [];
  let errors = 0;
  for (const [index, line] of lines.entries()) {
    const head = HEAD.exec(line);
    if (head === null || ECHO.test(head[3] ?? "")) continue;
    const draft = toFinding(head, block(lines, index + 1, endsDiagnostic));
    if (draft.file === undefined) {
      homeless.push(draft);
      continue;
    }
    errors += draft.severity === "critical" ? 1 : 0;
    const key = JSON.stringify([draft.file, draft.line, draft.column, draft.rule, draft.message]);
    // A library and its tests are compiled apart and may both complain.
    if (!seen.has(key)) add(draft);
    seen.add(key);
  }
  if (
    errors > 0 &&
    lines.some((line) => /^\s*(?:Compiling|Checking) /.test(line)) &&
    !lines.some((line) => STOPPED.test(line))
  ) {
    throw incomplete(title, "shows compile errors but not their end");
  }
  // Cargo's own trouble: a manifest, a lock file, a linker. Other tools write "error: …" too, so only when nothing else speaks.
  if (seen.size === 0 && lines.some(isCargos)) for (const draft of homeless.filter(isSerious)) add(draft);
}

const isSerious = (draft: FindingDraft): boolean => draft.severity !== "warning";
const isCargos = (line: string): boolean =>
  /^\s{3,}(?:Compiling|Checking|Updating) |^error: could not compile `/.test(line);

function endsDiagnostic(line: string): boolean {
  return line.trim() === "" || HEAD.test(line);
}

function toFinding(head: RegExpExecArray, body: readonly string[]): FindingDraft {
  const [whole, word = "error", code, message = ""] = head;
  const place = body
    .slice(0, 2)
    .map((line) => PLACE.exec(line))
    .find((match) => match !== null);
  const clippy = /rust-clippy\/[^#\s]*#(\w+)/.exec(body.join("\n"))?.[1];
  return {
    // The lint's name stands below its first occurrence only, so it cannot be the rule.
    rule: code ?? (clippy ? `clippy::${clippy}` : place ? "rustc" : "cargo"),
    message,
    severity: word === "warning" ? "warning" : place ? "critical" : "blocker",
    detail: [whole, ...body].join("\n"),
    ...(place ? { file: place[1] ?? "", line: Number(place[2]), column: Number(place[3]) } : {}),
  };
}
