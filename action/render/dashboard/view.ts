// Kept runs as the page's parts see them: tone, words and times decided once.
import type { JudgedRun, KeptRun } from "../../kept-runs.ts";
import type { Tone } from "../html/stamp.ts";

/** A log that was written to this recently belongs to a run that is going on. */
const RECENT_MS = 120_000;

export const isJudged = (run: KeptRun): run is JudgedRun => run.kind === "judged";

/** Amber when nothing is known to be broken and yet it cannot pass. */
export function toneOfRun({ conclusion, counts, gates }: JudgedRun): Tone {
  if (conclusion === "ready") return "good";
  const failed = gates.some(({ outcome, hard }) => hard && outcome === "fail");
  return failed || counts.new + counts["new-indirect"] > 0 ? "bad" : "unsure";
}

export const isUnderWay = (run: KeptRun, nowMs: number): boolean =>
  run.kind === "unfinished" && nowMs - run.touchedMs < RECENT_MS;

/** When it began: of a run without a report as its name says it, null where that says nothing. ISO 8601. */
export function startOf(run: KeptRun): string | null {
  if (run.kind === "judged") return run.startedAt;
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-/.exec(run.id);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second] = found;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

export function subjectOf({ event, pullRequest, head }: JudgedRun): string {
  const what = {
    pull_request: pullRequest === null ? "Pull request" : `Pull request ${pullRequest}`,
    merge_group: "Merge queue",
    push: "Push",
    dispatch: "By hand",
    local: "This checkout",
  }[event];
  return head === null ? what : `${what} at ${head.slice(0, 7)}`;
}
