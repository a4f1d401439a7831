// Output that no reader understands: the lines that look like a failure, so that base and head can be compared by them.
import { LIMITS } from "../../shared/contract/limits.ts";
import type { RawFinding } from "../../shared/contract/report.ts";
import { shorten } from "./finding-list.ts";
import { prefixCutter } from "./output-streams.ts";
import { repositoryPath } from "./paths.ts";
import type { ReadLimits, ReadOptions } from "./reader.ts";
import { isRunnerNoise } from "./runner-noise.ts";
import { withoutRoot } from "./test-identity.ts";
import { dropIllegal, stripAnsi } from "./text.ts";
import { linesOf } from "./text-reader.ts";

const MOST_LINES = 50;
const LAST_LINES = 5;

const FAILURE: readonly RegExp[] = [
  /(?:^|[\s([])(?:fatal|error|err|failure|panic|exception|unhandled\w*|uncaught)(?:\[[\w-]+\])?:/i,
  /^\s*(?:[✖✗✘✕⨯×❌●]|FAIL(?:ED|URE)?\b|ERROR\b|E {2,}\S|not ok\b|Bail out!|--- FAIL|(?:g?make(?:\[\d+\])?: )?\*\*\* )/u,
  /\b(?:failed|fails|FAILED|cannot find|could not|not found|undefined reference|permission denied|segmentation fault|core dumped|out of memory|timed out)\b/,
  /^(?:[\w$]+\.)*\w*(?:Error|Exception|Failure)(?:: |$)/,
  /^\s*(?:Caused by|AssertionError|assert(?:ion)?\b.*\bfail)/i,
  /panicked at |^goroutine \d+ \[running\]/,
];
/** Says that nothing failed. */
const HARMLESS = /\b(?:0|no) (?:failed|failures?|errors?)\b|\b(?:errors|failed|failures)[:=] ?0\b/i;
const PLACE =
  /^\s*(?:at )?(?:\S+ \()?((?:\.{1,2}\/|\/)?[\w@.+-]+(?:\/[\w@.+-]+)*\.[A-Za-z]\w{0,5}):(\d{1,7})(?::\d{1,7})?\b/;

/**
 * At most 50 lines of opaque output that look like failures; when none does, its last 5. Distinct lines come first; a line
 * that was said several times is that many findings while there is room. `place` resolves paths that a line begins with, and cuts
 * the checkout's own root out of messages, so that base and head say the same.
 */
export function outputFindings(
  text: string,
  limits: ReadLimits,
  place?: Pick<ReadOptions, "root" | "cwd">,
): RawFinding[] {
  const lines = linesOf(dropIllegal(stripAnsi(text.slice(-limits.bytes))))
    .map((line) => line.trim())
    .filter((line, index, all) => line !== "" && !isRunnerNoise(line, all[index - 1]));
  // Whose line it is stays in the message: the same failure in another package is another failure.
  const bare = prefixCutter(lines);
  const failures = lines.filter((line) => looksLikeFailure(bare(line)));
  const shown = failures.length === 0 ? lines.slice(-LAST_LINES) : chosen(failures);
  return shown.map((line) => toFinding(line, place));
}

function looksLikeFailure(line: string): boolean {
  return FAILURE.some((pattern) => pattern.test(line)) && !HARMLESS.test(line);
}

function chosen(lines: readonly string[]): string[] {
  const first = [...new Set(lines)].slice(0, MOST_LINES);
  const seen = new Set<string>();
  const again = lines.filter((line) => {
    const repeated = seen.has(line);
    seen.add(line);
    return repeated;
  });
  return [...first, ...again].slice(0, MOST_LINES);
}

function toFinding(line: string, place: Pick<ReadOptions, "root" | "cwd"> | undefined): RawFinding {
  const match = place ? PLACE.exec(line) : null;
  const path = match && place ? repositoryPath(match[1] ?? "", place) : null;
  return {
    source: "output",
    rule: "output",
    message: shorten(place ? withoutRoot(line, place.root) : line, LIMITS.message),
    detail: null,
    path,
    line: path === null || Number(match?.[2]) < 1 ? null : Number(match?.[2]),
    column: null,
    endLine: null,
    test: null,
    severity: "critical",
  };
}
