// Which report files are believed: those the command wrote, not those that lay there.
import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { systemClock } from "../../../../action/adapters/clock.ts";
import { createFiles } from "../../../../action/adapters/files.ts";
import { readEnded } from "../../../../action/gates/command/reports.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-test-")));
after(() => rmSync(root, { recursive: true, force: true }));
const startedMs = Date.parse("2026-01-01T00:00:10.500Z");

/** What is made of a report that was last written so many milliseconds after the command began. */
async function told(afterMs: number): Promise<string> {
  writeFileSync(
    join(root, "junit.xml"),
    '<testsuite name="s"><testcase classname="a" name="b"/></testsuite>',
  );
  const at = (startedMs + afterMs) / 1000;
  utimesSync(join(root, "junit.xml"), at, at);
  const { reports } = await readEnded({
    target: {
      command: "x",
      cwd: "",
      reports: [{ path: "junit.xml", format: null, required: true }],
      format: null,
      env: {},
    },
    place: {
      side: "head",
      root,
      scratch: root,
      logPath: join(root, "log"),
      env: {},
      timeoutMs: 1000,
      signal: new AbortController().signal,
      onLine: () => undefined,
    },
    ports: { files: createFiles(), clock: systemClock } as unknown as Parameters<
      typeof readEnded
    >[0]["ports"],
    exit: {
      code: 0,
      signal: null,
      end: "ran",
      error: null,
      durationMs: 1,
      stdout: "",
      stderr: "",
      truncated: false,
    },
    startedMs,
  });
  const [report] = reports;
  assert.ok(report);
  return "problem" in report ? report.problem.code : `${report.reading.tests.length} test`;
}

describe("a report file", () => {
  const CASES: readonly [name: string, afterMs: number, expected: string][] = [
    ["written by the command is read", 3, "1 test"],
    ["whose time lags by a tick is read", -9, "1 test"],
    ["of a checkout just before is not its own", -300, "report-missing"],
    ["of a checkout long before is not its own", -60_000, "report-missing"],
    ["on a file system with whole seconds is read", -500, "1 test"],
    ["on a file system with every second second is read", -1500, "1 test"],
  ];
  for (const [name, afterMs, expected] of CASES)
    it(name, async () => assert.equal(await told(afterMs), expected));
});
