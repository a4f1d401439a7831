// What a package's events come to: its tests, and what went wrong outside of any test.
import type { FindingDraft } from "./finding-list.ts";
import type { GoLog, GoPackage, GoRun } from "./go-events.ts";
import { testDraft } from "./test-draft.ts";
import type { TestDraft } from "./test-list.ts";

/** Lines of the runner itself. */
const FRAMING =
  /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b|--- (?:PASS|FAIL|SKIP|BENCH): |(?:PASS|FAIL|ok {2}|\?)(?:\s|$)|exit status \d|coverage: )/;
const PLACE = /^\s*([\w.-]+\.go):(\d{1,7}): ?/;

/** What the test or package wrote, without the runner's framing. */
function ownWords(run: GoRun): string {
  return run.output
    .split("\n")
    .filter((line) => !FRAMING.test(line))
    .join("\n")
    .trimEnd()
    .replace(/^\s*\n/, "");
}

/** Tests of one package. A test that failed only because a subtest did is left out: the subtest stands for it. */
export function* packageTests(name: string, one: GoPackage, root: string): Generator<TestDraft> {
  const parents = failedParents(one);
  for (const [test, run] of one.tests) {
    // A test without an end was running when its package went down.
    const status = run.status ?? "failed";
    const words = ownWords(run);
    if (status === "failed" && parents.has(test) && words === "") continue;
    yield testDraft({
      suites: [name],
      name: test,
      ...(status === "failed" ? placeOf(name, words, root) : {}),
      status,
      message: status === "passed" ? null : message(words),
      detail: words,
      durationMs: run.seconds === null ? null : Math.round(run.seconds * 1000),
    });
  }
}

function failedParents(one: GoPackage): Set<string> {
  const parents = new Set<string>();
  for (const [test, run] of one.tests) {
    if (run.status === "passed" || run.status === "skipped") continue;
    for (let cut = test.lastIndexOf("/"); cut > 0; cut = test.lastIndexOf("/", cut - 1))
      parents.add(test.slice(0, cut));
  }
  return parents;
}

/** "a_test.go:10: got 1" → "got 1"; a panic's first line; testify's "Error:" below its empty first line. */
function message(words: string): string | null {
  const panic = /^(?:\s*[\w.-]+\.go:\d+: )?(panic: .*?|fatal error: .*?)(?: \[recovered.*)?$/m.exec(
    words,
  )?.[1];
  const first = words
    .split("\n")
    .map((line) => line.replace(PLACE, "").trim())
    .find((line) => line !== "");
  return panic ?? testify(words) ?? first ?? null;
}

/** From "Error:" to the next label: "Not equal: expected: 3 actual  : 2". */
function testify(words: string): string | null {
  const lines = words.split("\n").map((line) => line.trim());
  const start = lines.findIndex((line) => /^Error:\s/.test(line));
  if (start < 0 || !lines.some((line) => line.startsWith("Error Trace:"))) return null;
  const told: string[] = [];
  for (const [index, line] of lines.slice(start, start + 6).entries()) {
    if (index > 0 && (line === "" || /^(?:Test|Messages|Diff):/.test(line))) break;
    told.push(line.replace(/^Error:\s+/, ""));
  }
  return told.join(" ");
}

/**
 * Go names the file without its folder. Where the import path begins with a forge, the folder is what follows the
 * repository (and its major version); elsewhere only go.mod knows.
 */
function placeOf(name: string, words: string, root: string): Pick<TestDraft, "file" | "line"> {
  const place = words
    .split("\n")
    .map((line) => PLACE.exec(line))
    .find((match) => match !== null);
  const forge =
    /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/]+\/[^/]+(?:\/v\d+(?=\/|$))?(\/.*)?$/.exec(
      name,
    );
  if (!place || !forge) return { file: null, line: null };
  return { file: `${root}${forge[1] ?? ""}/${place[1]}`, line: Number(place[2]) };
}

/** A package that failed although no test of it did: its build, its `TestMain`, an `init`, an exit, a data race at the end. */
export function packageTrouble(name: string, one: GoPackage, log: GoLog): FindingDraft | null {
  if (one.status !== "failed") return null;
  if ([...one.tests.values()].some((run) => run.status === "failed" || run.status === null)) return null;
  const words = ownWords(one);
  const unbuilt = one.failedBuild !== null || /\[(?:build|setup) failed\]/.test(one.output);
  // The compiler's own lines say it better, with their places.
  if (unbuilt && log.buildErrors.length > 0) return null;
  const what = unbuilt ? "could not be built" : "failed outside of its tests";
  const said = message(words);
  return {
    rule: unbuilt ? "build" : "package",
    message: said === null ? `${name} ${what}` : `${name}: ${said}`,
    severity: "blocker",
    detail: words,
  };
}
