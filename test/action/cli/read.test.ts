import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createFiles } from "../../../action/adapters/files.ts";
import { type ReadArgs, readCommand } from "../../../action/cli/read.ts";
import { ProblemError } from "../../../shared/problem.ts";

const JUNIT = `<testsuite name="calc"><testcase name="adds" classname="sum"/><testcase name="carries" classname="sum" file="test/sum.js">
<failure message="got 2, want 3">at test/sum.js:7:1</failure></testcase><testcase name="later" classname="sum"><skipped/></testcase></testsuite>`;
const TSC = "src/a.ts(3,5): error TS2304: Cannot find name 'x'.\n";

describe("proofmark read", () => {
  let root = "";
  before(async () => {
    root = await mkdtemp(join(tmpdir(), "proofmark-read-"));
    await writeFile(join(root, "junit.xml"), JUNIT);
    await writeFile(join(root, "tsc.log"), TSC);
    await writeFile(join(root, "empty.json"), "");
    await writeFile(join(root, "odd.bin"), "odd\n");
    await writeFile(join(root, "none.sarif"), '{"version":"2.1.0","runs":[]}');
  });
  after(() => rm(root, { recursive: true }));

  const run = (args: Partial<ReadArgs>) =>
    readCommand({ as: null, files: [], format: "text", ...args }, { files: createFiles() }, root);
  const problems = async (args: Partial<ReadArgs>) => {
    try {
      await run(args);
    } catch (error) {
      assert.ok(error instanceof ProblemError, error instanceof Error ? error.stack : "");
      return error.problems.map(({ code, where }) => `${where?.path ?? "-"} ${code}`);
    }
    assert.fail("no problem");
  };

  test("JSON of one file has exactly the documented keys", async () => {
    const { stdout, exit } = await run({ files: ["junit.xml"], format: "json" });
    assert.equal(exit, 0);
    assert.deepEqual(JSON.parse(stdout), {
      format: "junit",
      tests: { total: 3, passed: 1, failed: 1, skipped: 1 },
      failures: [
        { id: "test/sum.js > calc > sum > carries", message: "got 2, want 3", path: "test/sum.js", line: 7 },
      ],
      findings: [],
    });
  });
  test("JSON of several files is a list that says which", async () => {
    const { stdout } = await run({ files: ["junit.xml", join(root, "tsc.log")], format: "json" });
    const [first, second] = JSON.parse(stdout);
    assert.deepEqual([first.file, first.tests.total], ["junit.xml", 3]);
    assert.deepEqual(
      [second.format, second.findings[0].path, second.findings[0].line],
      ["tsc", "src/a.ts", 3],
    );
  });
  test("text is short and tells the same", async () => {
    const { stdout } = await run({ files: ["junit.xml", "tsc.log", "none.sarif"] });
    assert.equal(
      stdout,
      [
        "junit.xml: junit, 3 tests: 1 passed, 1 failed, 1 skipped",
        "  ✖ test/sum.js > calc > sum > carries  test/sum.js:7",
        "      got 2, want 3",
        "",
        "tsc.log: tsc, 1 finding",
        "  critical  Cannot find name 'x'.  TS2304  src/a.ts:3",
        "",
        "none.sarif: sarif, nothing in it: no test and no checked file",
        "",
      ].join("\n"),
    );
  });
  test("long lists are cut in text and whole in JSON", async () => {
    await writeFile(join(root, "long.log"), TSC.repeat(60));
    const { stdout } = await run({ files: ["long.log"] });
    assert.match(stdout, /… and 10 more; --format json lists them all\n$/);
    assert.equal(JSON.parse((await run({ files: ["long.log"], format: "json" })).stdout).findings.length, 60);
  });
  test("all that is wrong with any file is said at once, and nothing else", async () => {
    assert.deepEqual(await problems({ files: ["absent.xml", "junit.xml", "empty.json", "odd.bin"] }), [
      "absent.xml report-missing",
      "empty.json report-empty",
      "odd.bin report-format",
    ]);
  });
  test("an unknown format is one mistake, however many files", async () => {
    assert.equal((await problems({ as: "junti", files: ["junit.xml", "tsc.log"] })).length, 1);
  });
  test("a named format is not guessed again", async () => {
    assert.deepEqual(await problems({ as: "sarif", files: ["junit.xml"] }), ["junit.xml report-unreadable"]);
  });
  test("no file is a mistake of usage", async () => {
    assert.deepEqual(await problems({}), ["- command-usage"]);
  });
});
