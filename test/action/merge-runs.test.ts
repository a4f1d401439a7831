import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { createFiles } from "../../action/adapters/files.ts";
import { createJournal } from "../../action/journal.ts";
import { mergeRuns } from "../../action/merge-runs.ts";
import type { GateResult, Report } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import { splitGates } from "../../shared/shards/split.ts";
import { gate } from "../support/report-parts.ts";
import { visualReport, visualRun } from "../support/visual-run.ts";

const ID = "20261121T100000-abcdef";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "proofmark-merge-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = visualRun();
const lint = gate({ id: "lint", log: "logs/lint.head.log" });
const visual = run.report.gates.find(({ id }) => id === "visual") as GateResult;

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Two shards' folders, as they were downloaded. */
function shards(gates: readonly GateResult[], change: (report: Report) => Report = (report) => report): void {
  const split = splitGates(gates, 2);
  for (const index of [1, 2]) {
    const own = gates.map((each) =>
      split.get(each.id) === index
        ? each
        : {
            ...each,
            outcome: "skipped" as const,
            reason: { code: "other-shard" as const, text: "" },
            log: null,
            pictures: null,
          },
    );
    const report = { ...visualReport([]), gates: own, findings: [], shard: { index, of: 2 } };
    put(`shards/proofmark-${index}/report.json`, JSON.stringify(change(report)));
    if (split.get("lint") === index) put(`shards/proofmark-${index}/logs/lint.head.log`, "all is well\n");
    if (split.get("visual") === index)
      for (const [path, bytes] of run.files) put(`shards/proofmark-${index}/${path}`, bytes);
  }
  // The page that is an artifact of its own, and whatever else lies about.
  put("shards/proofmark-1.html/proofmark-1.html", "<p>");
}

const merge = (...folders: string[]) =>
  mergeRuns(
    {
      folders: (folders.length > 0 ? folders : ["shards"]).map((each) => join(folder, each)),
      directory: join(folder, "out"),
      id: ID,
      scrub: async (text) => text,
    },
    {
      files: createFiles(),
      journal: createJournal({ now: () => 0, elapsed: () => 0, sleep: async () => {}, random: () => "" }),
    },
  );

test("the merged run's folder holds report, page, logs and every picture", async () => {
  shards([lint, visual]);
  const { report, directory } = await merge();
  assert.equal(report.run.id, ID);
  assert.deepEqual(
    report.gates.map(({ id, outcome }) => [id, outcome]),
    [
      ["lint", "pass"],
      ["visual", "fail"],
    ],
  );
  assert.deepEqual(readdirSync(directory).toSorted(), [
    "diagnosis.json",
    "logs",
    "report.html",
    "report.json",
    "report.sarif",
    "screens",
  ]);
  for (const [path, bytes] of run.files)
    assert.deepEqual(readFileSync(join(directory, path)), Buffer.from(bytes), path);
  assert.equal(readFileSync(join(directory, "logs/lint.head.log"), "utf8"), "all is well\n");
  const named = await merge("shards/proofmark-1", "shards/proofmark-2");
  assert.deepEqual(named.report.gates, report.gates);
});

test("what a report names outside of its folder is not copied, nor what a link leads to", async () => {
  put("secret.png", "secret");
  const [screen] = visual.pictures?.screens ?? [];
  assert.ok(screen?.head && visual.pictures);
  const evil = [
    "../../secret.png",
    "screens/../../../secret.png",
    "/etc/hostname",
    "screens/link.png",
    "report.html",
    "screens\\..\\x",
  ];
  const screens = evil.map((file, at) => ({
    ...screen,
    id: `evil-${at}/desktop`,
    mask: file,
    base: null,
    head: null,
  }));
  const hostile = {
    ...visual,
    log: "../../secret.png",
    pictures: { ...visual.pictures, screens, groups: [] },
  };
  shards([lint, hostile]);
  for (const index of [1, 2]) {
    mkdirSync(join(folder, `shards/proofmark-${index}/screens`), { recursive: true });
    symlinkSync(join(folder, "secret.png"), join(folder, `shards/proofmark-${index}/screens/link.png`));
  }
  const { directory } = await merge();
  assert.equal(existsSync(join(directory, "screens")), false);
  assert.equal(existsSync(join(folder, "out/secret.png")), false);
});

test("a folder without runs, and a report that is none, are problems", async () => {
  const codeOf = async (work: Promise<unknown>): Promise<string | undefined> => {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof ProblemError);
    return error.problems[0]?.code;
  };
  mkdirSync(join(folder, "shards"));
  assert.equal(await codeOf(merge()), "run-missing");
  shards([lint, visual]);
  put("shards/proofmark-2/report.json", "{");
  assert.equal(await codeOf(merge()), "report-unreadable");
  shards([lint, visual], (report) => ({
    ...report,
    config: { ...report.config, digest: String(report.shard?.index).repeat(64) },
  }));
  assert.equal(await codeOf(merge()), "shards-differ");
});
