// The event stream of `go test -json`, sorted by package and test.
import type { FindingDraft } from "./finding-list.ts";
import { isRecord, type JsonRecord, numberOf, textOf } from "./json.ts";
import { incomplete } from "./report-problems.ts";

/** What a test wrote beyond this is cut: a looping test can write gigabytes. */
const KEPT_OUTPUT = 64 * 1024;
const BUILD_ERROR =
  /^(?:vet: )?((?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,500}\.(?:go|s|c|h|mod)):(\d{1,7})(?::(\d{1,7}))?: (\S.*)$/;

export interface GoRun {
  status: "passed" | "failed" | "skipped" | null;
  output: string;
  seconds: number | null;
}

export interface GoPackage extends GoRun {
  tests: Map<string, GoRun>;
  /** The import path whose build failed, or that this package's own did. */
  failedBuild: string | null;
}

export interface GoLog {
  events: number;
  packages: Map<string, GoPackage>;
  buildErrors: FindingDraft[];
}

const STATUS: Readonly<Record<string, "passed" | "failed" | "skipped">> = {
  pass: "passed",
  fail: "failed",
  skip: "skipped",
  bench: "passed",
};

/** ProblemError `report-unreadable` when the last event is cut. */
export function goEvents(title: string, lines: readonly string[]): GoLog {
  const log: GoLog = { events: 0, packages: new Map(), buildErrors: [] };
  const built: string[] = [];
  for (const line of lines) {
    const event = eventOf(line);
    if (event === null) {
      if (line.startsWith('{"')) throw incomplete(title, `was cut off inside an event: ${line.slice(0, 60)}`);
      built.push(line);
      continue;
    }
    log.events += 1;
    if (textOf(event.Action) === "build-output") built.push(...(textOf(event.Output) ?? "").split("\n"));
    else if (typeof event.Package === "string") addEvent(log, event.Package, event);
  }
  log.buildErrors = built.map(toBuildError).filter((error) => error !== null);
  return log;
}

function eventOf(line: string): JsonRecord | null {
  if (!line.startsWith("{")) return null;
  try {
    const event: unknown = JSON.parse(line);
    return isRecord(event) && typeof event.Action === "string" ? event : null;
  } catch {
    return null;
  }
}

function addEvent(log: GoLog, name: string, event: JsonRecord): void {
  const known = log.packages.get(name);
  const one: GoPackage = known ?? {
    status: null,
    output: "",
    seconds: null,
    tests: new Map(),
    failedBuild: null,
  };
  if (known === undefined) log.packages.set(name, one);
  const run = typeof event.Test === "string" ? testOf(one, event.Test) : one;
  const output = textOf(event.Output);
  if (output !== null && run.output.length < KEPT_OUTPUT) run.output += output;
  const status = STATUS[textOf(event.Action) ?? ""];
  if (status === undefined) return;
  run.status = status;
  run.seconds = numberOf(event.Elapsed);
  one.failedBuild = textOf(event.FailedBuild) ?? one.failedBuild;
}

function testOf(one: GoPackage, name: string): GoRun {
  const known = one.tests.get(name);
  if (known) return known;
  const fresh: GoRun = { status: null, output: "", seconds: null };
  one.tests.set(name, fresh);
  return fresh;
}

/** "pkg/a.go:3:5: undefined: x"; the package's tests could not be run at all. */
function toBuildError(line: string): FindingDraft | null {
  const match = BUILD_ERROR.exec(line);
  if (match === null) return null;
  const [, file = "", row, column, message = ""] = match;
  return {
    rule: "build",
    message,
    severity: "blocker",
    file,
    line: Number(row),
    column: column ? Number(column) : null,
  };
}
