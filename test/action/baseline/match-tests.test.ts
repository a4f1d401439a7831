import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { matchFindings } from "../../../action/baseline/match.ts";
import type { DiffedFile } from "../../../action/ports.ts";
import type { RawFinding } from "../../../shared/contract/report.ts";
import { finding } from "../../support/findings.ts";

const failing = (
  test: string,
  message = "expected 1 to equal 2",
  path: string | null = "test/a.test.ts",
): RawFinding =>
  finding({ source: "test", rule: "test", test, message, path, line: path === null ? null : 3 });

const changed = (parts: Partial<DiffedFile>): DiffedFile => ({
  path: "src/a.ts",
  previousPath: null,
  status: "modified",
  added: 1,
  deleted: 1,
  hunks: [],
  binary: false,
  ...parts,
});

function blame(base: RawFinding[] | null, head: RawFinding[], files: DiffedFile[] = [changed({})]): string[] {
  return matchFindings({
    gate: "test",
    base,
    head,
    files,
    lines: { base: () => null, head: () => null },
  }).map((one) => `${one.test}: ${one.state} ${one.matchedBy} ${one.confidence}`);
}

describe("tests", () => {
  it("keep their past when a test of the same name comes before them in another file", () => {
    const old = failing("works", "no", "test/b.test.ts");
    const numbered = { ...old, test: "works #2" };
    assert.deepEqual(blame([old], [failing("works", "no", "test/a.test.ts"), numbered]), [
      "works: new none exact",
      "works #2: pre-existing test-identity medium",
    ]);
  });

  it("that fail as before are old, whatever numbers they print", () => {
    assert.deepEqual(blame([failing("s > a", "took 12 ms")], [failing("s > a", "took 900 ms")]), [
      "s > a: pre-existing test-identity exact",
    ]);
  });

  it("that fail otherwise than before are a changed failure, and the old one is not called fixed", () => {
    assert.deepEqual(blame([failing("s > a", "expected 1")], [failing("s > a", "x is not a function")]), [
      "s > a: new test-identity medium",
    ]);
  });

  it("that passed or did not exist are new although their file is untouched; those that no longer fail are fixed", () => {
    assert.deepEqual(blame([failing("s > gone")], [failing("s > b")]), [
      "s > b: new none exact",
      "s > gone: fixed none exact",
    ]);
  });

  it("are not excused by a base nobody could ask", () => {
    assert.deepEqual(blame(null, [failing("s > a")]), ["s > a: new diff-only low"]);
  });

  it("keep their identity in a renamed file, named in the identity or not", () => {
    const files = [changed({ path: "test/b.test.ts", previousPath: "test/a.test.ts", status: "renamed" })];
    const cases: [string, string, string | null][] = [
      ["s > a", "s > a", "test/b.test.ts"],
      ["test/a.test.ts > s > a", "test/b.test.ts > s > a", "test/b.test.ts"],
      ["test.a.test > S > a", "test.b.test > S > a", null],
    ];
    for (const [was, is, path] of cases) {
      const [line] = blame([failing(was, "m", path && "test/a.test.ts")], [failing(is, "m", path)], files);
      assert.match(line ?? "", /: pre-existing test-(identity exact|renamed high)$/, was);
    }
  });

  it("keep it in a renamed suite, or moved by a rename git did not see, only when they fail the same way", () => {
    const moved = [
      changed({ path: "test/a.test.ts", status: "deleted" }),
      changed({ path: "test/z.test.ts", status: "added" }),
    ];
    assert.deepEqual(blame([failing("old > a")], [failing("new > a")]), [
      "new > a: pre-existing test-renamed medium",
    ]);
    assert.deepEqual(blame([failing("old > a")], [failing("new > a", "other")]), [
      "new > a: new none exact",
      "old > a: fixed none exact",
    ]);
    assert.deepEqual(blame([failing("s > a")], [failing("t > a", undefined, "test/z.test.ts")], moved), [
      "t > a: pre-existing test-renamed medium",
    ]);
  });

  it("of one name in two files are two", () => {
    const files = [changed({})];
    const expected = ["works: new none exact", "works: fixed none exact"];
    const [a, b] = ["test/a.test.ts", "test/b.test.ts"];
    assert.deepEqual(blame([failing("works", "one", a)], [failing("works", "two", b)], files), expected);
    assert.deepEqual(blame([failing("works", "one", a)], [failing("works", "one", b)], files), expected);
    assert.deepEqual(blame([failing("works", "one", null)], [failing("works", "one", b)], files), [
      "works: pre-existing test-identity medium",
    ]);
  });

  it("run in several browsers are paired by how they fail", () => {
    assert.deepEqual(
      blame([failing("a", "one"), failing("a", "two")], [failing("a", "two"), failing("a", "one")]),
      ["a: pre-existing test-identity exact", "a: pre-existing test-identity exact"],
    );
    assert.deepEqual(blame([failing("a", "one")], [failing("a", "one"), failing("a", "one")]), [
      "a: pre-existing test-identity exact",
      "a: new none exact",
    ]);
  });
});

describe("output no reader understood", () => {
  const line = (message: string): RawFinding =>
    finding({ source: "output", rule: "output", message, path: null });
  const failed = { code: 1, signal: null };
  type Exit = { code: number | null; signal: string | null } | null;
  const blameOutput = (
    base: string[],
    head: string[],
    exits: [base: Exit, head: Exit] = [failed, failed],
  ): string[] =>
    matchFindings({
      gate: "build",
      base: base.map(line),
      head: head.map(line),
      files: [],
      lines: { base: () => null, head: () => null },
      exits: { base: exits[0], head: exits[1] },
    }).map((one) => `${one.message}: ${one.state}`);

  it("is old when the base printed all of it and ended alike", () => {
    assert.deepEqual(blameOutput(["Error in 12 files", "b"], ["Error in 13 files"]), [
      "Error in 13 files: pre-existing",
      "b: fixed",
    ]);
  });
  it("is new where the base did not print it, and then nothing is called fixed", () => {
    assert.deepEqual(blameOutput(["a", "b"], ["a", "c"]), ["a: pre-existing", "c: new"]);
  });
  it("is counted: the same line once more is new", () => {
    assert.deepEqual(blameOutput(["a"], ["a", "a"]), ["a: pre-existing", "a: new"]);
  });
  it("is new altogether when the command ended otherwise, or in a way that is never excused", () => {
    const killed = { code: null, signal: "SIGKILL" };
    const cases: [Exit, Exit][] = [
      [{ code: 0, signal: null }, failed],
      [null, failed],
      [killed, killed],
      [
        { code: 137, signal: null },
        { code: 137, signal: null },
      ],
      [
        { code: 127, signal: null },
        { code: 127, signal: null },
      ],
    ];
    for (const exits of cases) assert.deepEqual(blameOutput(["a"], ["a"], exits), ["a: new"]);
    assert.deepEqual(
      blameOutput(
        ["a"],
        ["a"],
        [
          { code: 3, signal: null },
          { code: 2, signal: null },
        ],
      ),
      ["a: pre-existing"],
    );
  });
  it("is fixed when head prints none of it", () => {
    assert.deepEqual(blameOutput(["a"], [], [failed, { code: 0, signal: null }]), ["a: fixed"]);
  });
});
