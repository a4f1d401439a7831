// `proofmark diagnose` over kept folders: what the run wrote, or the same made anew; the latest, or one that is named.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createFiles } from "../../../action/adapters/files.ts";
import { COMMANDS } from "../../../action/cli/commands.ts";
import { keepWhole } from "../../../action/keep.ts";
import { diagnosisFromBytes } from "../../../action/parse-diagnosis.ts";
import type { Report } from "../../../shared/contract/report.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { gitIn } from "../../support/project.ts";
import { gate, report, testFailure } from "../../support/report-parts.ts";
import { clean } from "../../support/reports.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-diagnose-")));
const SECRET = "hunter2-hunter2";
const LOG = `${"ok fine\n".repeat(500)}not ok - sums up\n  Error: no total for ${SECRET}\n    at total (src/total.ts:4:2)\n`;

async function keep(id: string, over: Partial<Report>): Promise<string> {
  const directory = join(root, "artifacts/runs", id);
  mkdirSync(join(directory, "logs"), { recursive: true });
  writeFileSync(join(directory, "logs/test.head.log"), LOG);
  const given = report(over);
  const journal = { record: () => {}, lines: () => "" };
  const scrub = async (text: string) => text.replaceAll(SECRET, "***");
  await keepWhole(
    { ...given, run: { ...given.run, id } },
    { directory, scrub },
    { files: createFiles(), journal },
  );
  return directory;
}

const failing = (): Partial<Report> => ({
  gates: [gate({ id: "test", outcome: "fail" }), gate({ id: "lint", log: null })],
  findings: [testFailure({ test: "cart > sums up", message: `Error: no total for ${SECRET}` })],
});

before(() => gitIn(root)("init", "-q"));
after(() => rmSync(root, { recursive: true, force: true }));

const diagnose = async (positionals: string[], format = "text"): Promise<string> => {
  const around = {
    env: {},
    cwd: root,
    terminal: false,
    colour: false,
    columns: 80,
    node: "24",
    say: () => {},
  };
  const { stdout, exit } = await COMMANDS.diagnose.run({ format }, positionals, around);
  assert.equal(exit, 0);
  return stdout;
};

test("the latest run's diagnosis, secrets masked, tokens counted, in each format", async () => {
  await keep("20261121T100000-aaaaaa", clean());
  const directory = await keep("20261121T110000-bbbbbb", failing());
  const kept = readFileSync(join(directory, "diagnosis.json"));
  const { causes, tokens } = diagnosisFromBytes(kept);
  assert.deepEqual(
    causes.map(({ log }) => log),
    [
      {
        file: "logs/test.head.log",
        from: 501,
        to: 503,
        text: "not ok - sums up\n  Error: no total for ***\n    at total (src/total.ts:4:2)",
      },
    ],
  );
  assert.ok(tokens && tokens.before > 1000 && tokens.after < 1000 && tokens.exact, JSON.stringify(tokens));
  assert.equal(await diagnose([], "json"), kept.toString());
  const text = await diagnose([]);
  assert.match(
    text,
    /^.*1 cause of 1 new finding\. [\d,]+ tokens; the logs of what fails have [\d,]+\.\n\n1\. sums up: Error/,
  );
  assert.match(text, /logs\/test\.head\.log, lines 501 to 503:\n {3}\| not ok - sums up/);
  const markdown = await diagnose([], "markdown");
  assert.match(markdown, /### 1\. sums up: Error[\s\S]*Tool output|Tool output[\s\S]*### 1\. sums up: Error/);
  for (const shown of [text, markdown]) assert.ok(!shown.includes(SECRET));
});

test("a run by its id; a green one has nothing to diagnose and counts no tokens", async () => {
  const text = await diagnose(["20261121T100000-aaaaaa"]);
  assert.match(text, /Nothing new to diagnose\./);
  assert.equal(
    (JSON.parse(await diagnose(["20261121T100000-aaaaaa"], "json")) as { tokens: null }).tokens,
    null,
  );
});

test("a folder without a diagnosis, or with one that cannot be read or is another run's, has it made anew", async () => {
  const directory = await keep("20261121T120000-cccccc", failing());
  const path = join(directory, "diagnosis.json");
  const kept = readFileSync(path, "utf8");
  const spoilt = ["", "{", kept.replace('"causes"', '"because"'), kept.replaceAll("cccccc", "dddddd")];
  for (const content of spoilt) {
    writeFileSync(path, content);
    assert.equal(await diagnose([], "json"), kept, content.slice(0, 60));
  }
  rmSync(path);
  assert.equal(await diagnose([], "json"), kept);
});

test("a run that is not there, and a format that is none, are problems", async () => {
  await assert.rejects(diagnose(["nope"]), ProblemError);
  await assert.rejects(diagnose([], "xml"), /does not know "xml"/);
});
