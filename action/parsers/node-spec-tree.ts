// The nesting of the spec reporter: a line in front of a test's own subtests opens it, a later one with its name closes it.
import type { TestCase } from "../gates/gate.ts";

export interface SpecResult {
  suites: string[];
  name: string;
  status: TestCase["status"];
  durationMs: number | null;
  /** Why it was skipped. */
  reason: string | null;
}

/** ✔ passed, ✖ failed, ﹣ skipped, ⚠ failed but to do, ▶ opens (until Node 20 it closes too, with a duration). */
export const SPEC_RESULT = /^( *)([✔✖﹣⚠▶]) (\S.*)$/u;
/** Names may hold anything: the last duration is the reporter's. */
const TIMED = /^(.*) \((\d+(?:\.\d+)?)ms\)(?: # (.*))?$/;
const UNTIMED = /^(.*?)(?: # ((?:SKIP|TODO)\b.*))?$/;

/** Mark and words of a result line. */
export function specResult(match: RegExpExecArray): { mark: string; result: SpecResult } {
  const [, , mark = "", words = ""] = match;
  const timed = TIMED.exec(words);
  const untimed = timed === null ? UNTIMED.exec(words) : null;
  const directive = timed?.[3] ?? untimed?.[2];
  const result: SpecResult = {
    suites: [],
    name: timed?.[1] ?? untimed?.[1] ?? words,
    status: statusOf(mark, directive),
    durationMs: timed ? Number(timed[2]) : null,
    reason: directive?.replace(/^(?:SKIP|TODO)\b\s*/i, "") || null,
  };
  return { mark, result };
}

export class SpecTree {
  readonly leaves: SpecResult[] = [];
  /** Suites, and tests with subtests: the reporter does not tell them apart. */
  readonly parents: SpecResult[] = [];
  #open: string[] = [];

  add(line: string): void {
    const match = SPEC_RESULT.exec(line);
    if (match === null) return;
    const depth = (match[1] ?? "").length / 2;
    if (depth > this.#open.length) return;
    const { mark, result } = specResult(match);
    const closes = this.#open.length > depth && this.#open[depth] === result.name;
    if (mark === "▶" && !(closes && result.durationMs !== null)) {
      this.#open = [...this.#open.slice(0, depth), result.name];
      return;
    }
    result.suites = this.#open.slice(0, depth);
    if (closes) this.#open = this.#open.slice(0, depth);
    (closes ? this.parents : this.leaves).push(result);
  }
}

function statusOf(mark: string, directive: string | undefined): TestCase["status"] {
  if (mark === "﹣" || mark === "⚠" || /^(?:SKIP|TODO)\b/i.test(directive ?? "")) return "skipped";
  return mark === "✖" ? "failed" : "passed";
}
