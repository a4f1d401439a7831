// The nesting of the spec reporter: a line in front of a test's own subtests opens it, a later one with its name closes it.
import type { TestCase } from "../gates/gate.ts";

export interface SpecResult {
  suites: string[];
  name: string;
  status: TestCase["status"];
  durationMs: number | null;
}

/** ✔ passed, ✖ failed, ﹣ skipped, ⚠ failed but to do, ▶ opens (until Node 20 it closes too, with a duration). */
export const SPEC_RESULT = /^( *)([✔✖﹣⚠▶]) (.*?)(?: \((\d+(?:\.\d+)?)ms\))?(?: # (.*))?$/u;

export class SpecTree {
  readonly leaves: SpecResult[] = [];
  /** Suites, and tests with subtests: the reporter does not tell them apart. */
  readonly parents: SpecResult[] = [];
  #open: string[] = [];

  add(line: string): void {
    const match = SPEC_RESULT.exec(line);
    if (match === null) return;
    const [, indent = "", mark = "", name = "", duration, directive] = match;
    const depth = indent.length / 2;
    if (depth > this.#open.length) return;
    const closes = this.#open[depth] === name && this.#open.length > depth;
    if (mark === "▶" && !(closes && duration !== undefined)) {
      this.#open = [...this.#open.slice(0, depth), name];
      return;
    }
    const result: SpecResult = {
      suites: this.#open.slice(0, depth),
      name,
      status: statusOf(mark, directive),
      durationMs: duration === undefined ? null : Number(duration),
    };
    if (closes) this.#open = this.#open.slice(0, depth);
    (closes ? this.parents : this.leaves).push(result);
  }
}

export function statusOf(mark: string, directive: string | undefined): TestCase["status"] {
  if (mark === "﹣" || mark === "⚠" || /^(?:SKIP|TODO)\b/i.test(directive ?? "")) return "skipped";
  return mark === "✖" ? "failed" : "passed";
}
