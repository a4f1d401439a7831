// Some failures say nothing themselves: a test file that could not be loaded is "test failed", and why stands in the log, before it.
import type { Finding } from "../contract/report.ts";
import { cleanLine } from "../render/plain.ts";
import { isTelling } from "./clues.ts";
import { type IndexedLog, linesWith } from "./log-window.ts";

const MUTE =
  /^['"]?(?:test failed|failed without a message|test suite failed to run|(?:the )?(?:child )?process (?:exited|crashed).{0,80}|exit(?:ed)? (?:with )?(?:code )?\d+)\.?['"]?$/i;
/** Where another test's result is told, what stands above it is that test's. */
const RESULT = /^\s*(?:[✔✖✓✗×▶]|ok \d|not ok \d|PASS |FAIL |--- )/;
const LINES_BACK = 30;
const MOST_PLACES = 3;
/** Of thousands of mute tests the first few hundred say what there is to say. */
const MOST_LOOKED_UP = 300;

export type Words = (finding: Finding) => string | null;

/** The line of the log that a mute finding stands for; null where it speaks for itself, or the log tells no more. */
export function wordsFromLogs(logOf: (gate: string) => IndexedLog | null): Words {
  let left = MOST_LOOKED_UP;
  return (finding) => {
    if (finding.source !== "test" || !MUTE.test(cleanLine(finding.message.slice(0, 300)))) return null;
    const log = left > 0 ? logOf(finding.gate) : null;
    if (log === null) return null;
    left -= 1;
    const names = [finding.path, finding.test?.split(" > ").at(-1) ?? null];
    for (const name of names) {
      if (name === null || name.length < 4) continue;
      for (const at of linesWith(log, name, MOST_PLACES)) {
        const found = tellingAbove(log, at);
        if (found !== null) return found;
      }
    }
    return null;
  };
}

function tellingAbove({ lines }: IndexedLog, at: number): string | null {
  for (let line = at - 1; line >= Math.max(0, at - LINES_BACK); line -= 1) {
    const text = lines[line] ?? "";
    if (RESULT.test(text)) return null;
    if (isTelling(text)) return text.trim().slice(0, 400);
  }
  return null;
}
