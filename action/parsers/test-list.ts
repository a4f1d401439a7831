// Collects the tests of one report: unique ids, bounded texts, a place in the repository, never more than the limit.
import { LIMITS } from "../../shared/contract/limits.ts";
import type { TestCase } from "../gates/gate.ts";
import { shorten } from "./finding-list.ts";
import { placeOf, stackFrames } from "./frames.ts";
import { repositoryPath } from "./paths.ts";
import type { ReadOptions } from "./reader.ts";
import { tooLarge } from "./report-problems.ts";
import { testIdentity, withoutRoot } from "./test-identity.ts";

// A bare word, a bare place, what go test prints around a test, and Rust's "thread 'x' (123) panicked at src/lib.rs:9:9:".
const UNTELLING =
  /^(?:(?:failed|failure|error|build error|collection failure)[.:]?$|\S+:\d+:?$|=== |--- (?:FAIL|PASS|SKIP)|thread '.*panicked at )/i;
/** Lines that say nothing without the one that follows. */
const HALF = /:$|^Expected:/;

export interface TestDraft {
  suites: readonly string[];
  className: string | null;
  name: string;
  /** As the tool wrote it; absolute, relative or absent. */
  file: string | null;
  /** Also tells tests apart: the file is the tool's own word, not derived from a class. */
  fileIsGiven: boolean;
  line: number | null;
  status: TestCase["status"];
  flaky: boolean;
  message: string | null;
  /** Stacks and assertion texts first: the place of the failure is looked for here. */
  detail: string;
  /** Captured output; shown below the detail, and looked at for a place only when the detail names none. */
  output: string;
  durationMs: number | null;
}

export interface TestList {
  readonly tests: readonly TestCase[];
  add(draft: TestDraft): TestCase;
}

/** `title` names the format in the problem thrown above `options.limits.tests`. */
export function testList(title: string, options: ReadOptions): TestList {
  const tests: TestCase[] = [];
  const unique = numberEqual();
  return {
    tests,
    add(draft) {
      if (tests.length >= options.limits.tests) {
        throw tooLarge(title, `holds more than ${options.limits.tests.toLocaleString("en-US")} tests`);
      }
      const test = toTest(draft, options, unique);
      tests.push(test);
      return test;
    },
  };
}

/** Equal names get " #2", " #3" in the order they come. */
function numberEqual(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    let count = (seen.get(id) ?? 0) + 1;
    while (count > 1 && seen.has(`${id} #${count}`)) count += 1;
    seen.set(id, count);
    const numbered = count === 1 ? id : `${id} #${count}`;
    if (count > 1) seen.set(numbered, 1);
    return numbered;
  };
}

function toTest(draft: TestDraft, options: ReadOptions, unique: (id: string) => string): TestCase {
  const known = draft.file === null ? null : repositoryPath(draft.file, options);
  const failed = draft.status === "failed";
  const place = failed ? failurePlace(known, draft, options) : null;
  const suite = draft.className || draft.suites.at(-1);
  const named = { file: draft.fileIsGiven ? known : null, suites: draft.suites, className: draft.className };
  return {
    // Room for the number that tells equal names apart.
    id: unique(shorten(testIdentity({ ...named, name: draft.name }, options.root), LIMITS.message - 12)),
    name: shorten(withoutRoot(draft.name, options.root), LIMITS.message),
    suite: suite ? withoutRoot(suite, options.root) : null,
    path: place?.path ?? known,
    line: place?.line ?? (known === null ? null : draft.line),
    status: draft.status,
    flaky: draft.flaky,
    message: failed || draft.message ? firstLine(draft, options.root) : null,
    detail: draft.status === "passed" && !draft.flaky ? null : detailOf(draft, options.root),
    durationMs: draft.durationMs,
  };
}

function failurePlace(known: string | null, draft: TestDraft, options: ReadOptions) {
  return (
    placeOf(known, stackFrames(draft.detail, options)) ?? placeOf(known, stackFrames(draft.output, options))
  );
}

/** What a reader learns most from: not the name again, not "Failed", not the line that announces a panic. */
function firstLine(draft: TestDraft, root: string): string {
  const lines = [draft.message ?? "", draft.detail, draft.output]
    .flatMap((text) => text.slice(0, 8 * LIMITS.message).split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
  // PHPUnit begins with the name again, and the data set after it.
  const own = `${draft.className}::${draft.name}`;
  const telling = lines.findIndex(
    (line) => !UNTELLING.test(line) && line !== draft.name && !line.startsWith(own),
  );
  const first = lines[Math.max(telling, 0)] ?? "failed without a message";
  const line = HALF.test(first) ? `${first} ${lines[telling + 1] ?? ""}`.trim() : first;
  return shorten(withoutRoot(line, root), LIMITS.message);
}

function detailOf(draft: TestDraft, root: string): string | null {
  const [detail = "", output = ""] = [draft.detail, draft.output].map((text) =>
    text.trimEnd().replace(/^\s*\n/, ""),
  );
  if (detail === "" && output === "") return null;
  const both = detail === "" || output === "" ? detail || output : `${detail}\n\nCaptured output:\n${output}`;
  return shorten(withoutRoot(both, root), LIMITS.detail);
}

/** Seconds as tools write them ("0.5", "1,234.5", "NaN") → milliseconds, null when that is no duration. */
export function secondsToMs(seconds: string | undefined): number | null {
  const value = Number((seconds ?? "").replaceAll(",", "") || Number.NaN);
  return Number.isFinite(value) && value >= 0 ? Math.round(value * 1_000_000) / 1000 : null;
}
