// Each folder of test/fixtures/config is a config with mistakes; problems.txt is what its author is told, all of it at once.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { durationMs, isDuration } from "../../../shared/config/defaults.ts";
import { configDigest } from "../../../shared/config/digest.ts";
import { nearest } from "../../../shared/config/nearest.ts";
import { parseConfig } from "../../../shared/config/parse.ts";
import { type Problem, ProblemError } from "../../../shared/problem.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/config", import.meta.url));

function problemsOf(text: string, path = "proofmark.yml"): readonly Problem[] {
  try {
    parseConfig(text, path);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return assert.fail("the config was taken");
}
const firstOf = (text: string): Problem => {
  const [problem] = problemsOf(text);
  assert.ok(problem);
  return problem;
};

describe("a config with mistakes", () => {
  for (const name of readdirSync(FOLDER)) {
    it(`tells everything that is wrong in ${name}`, () => {
      const text = readFileSync(join(FOLDER, name, "config.yml"), "utf8");
      const told = `${new ProblemError(problemsOf(text, `${name}/config.yml`)).message}\n`;
      const golden = join(FOLDER, name, "problems.txt");
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, told);
      assert.equal(told, readFileSync(golden, "utf8"));
    });
  }

  it("says where a missing setting belongs", () => {
    const { where, message, todo } = firstOf("gates:\n  a:\n    cwd: x\n");
    assert.deepEqual(where, { path: "proofmark.yml", line: 2, column: 3 });
    assert.equal(message, "`gates.a` has no `run`.");
    assert.equal(todo, "Add `run`, such as `run: npm test`.");
  });

  it("does not call a typo missing as well", () => {
    assert.deepEqual(
      problemsOf("gates: { a: { rnu: x } }").map(({ code }) => code),
      ["config-unknown-key"],
    );
  });

  it("tells duplicate keys together with the rest", () => {
    assert.deepEqual(
      problemsOf("bar: 1\nbar: 101\ngatez: {}\n").map(({ code, where }) => [code, where?.line]),
      [
        ["config-yaml", 2],
        ["config-invalid", 2],
        ["config-unknown-key", 3],
      ],
    );
  });

  it("refuses what is no mapping", () => {
    for (const text of ["- a", "text", "42", "[]"]) assert.equal(firstOf(text).code, "config-invalid", text);
  });

  it("never leaks a stack or the validator's own words", () => {
    for (const name of readdirSync(FOLDER)) {
      const text = readFileSync(join(FOLDER, name, "problems.txt"), "utf8");
      assert.doesNotMatch(text, /Invalid (type|key|format)|Expected|received|undefined|\bat .*:\d+:\d+\)/);
    }
  });
});

describe("hostile YAML", () => {
  it("refuses aliases that expand beyond measure, quickly", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(", ")}]`,
    );
    const { code, message } = firstOf(`a0: &a0 [x]\n${levels.join("\n")}\n`);
    assert.equal(code, "config-yaml");
    assert.match(message, /Aliases expand/);
  });

  it("refuses more than 256 KiB unread", () => {
    assert.match(firstOf(`# ${"x".repeat(256 * 1024)}`).message, /262,?\d+ bytes/);
  });

  it("refuses nesting without end", () => {
    assert.equal(firstOf("[".repeat(100_000)).code, "config-yaml");
  });

  it("refuses a second document, an unknown alias, tags of code", () => {
    for (const text of ["a: 1\n---\nb: 2\n", "gates: *nowhere\n"])
      assert.equal(firstOf(text).code, "config-yaml", text);
    assert.throws(() => parseConfig("bar: !!js/function 'x'\n", "x.yml"), ProblemError);
  });

  it("keeps a prototype out of the gates", () => {
    assert.throws(() => parseConfig("gates: { __proto__: { run: x } }", "x.yml"), ProblemError);
    assert.throws(() => parseConfig("gates: { constructor: { run: x } }", "x.yml"), ProblemError);
  });
});

describe("a config in order", () => {
  it("may be empty: everything has a default", () => {
    for (const text of ["", "# nothing yet\n", "---\n"]) {
      assert.deepEqual(parseConfig(text, "x.yml"), {
        version: 1,
        bar: 94,
        detect: false,
        comment: { mode: "always", key: "default", images: "none" },
        sites: {},
        gates: {},
      });
    }
  });

  it("keeps the order of the gates and fills in what was left out", () => {
    const { gates } = parseConfig("gates: { z: { run: x }, a: { run: y, timeout: 90s } }", "x.yml");
    assert.deepEqual(Object.keys(gates), ["z", "a"]);
    assert.deepEqual(gates.a, {
      kind: "command",
      run: "y",
      reports: [],
      env: [],
      timeout: "90s",
      needs: [],
      hard: true,
      weight: 1,
      rerun: 2,
      requires: [],
    });
  });

  it("shares settings through anchors and merge keys", () => {
    const { gates } = parseConfig(
      "gates:\n  a: &a { run: x, timeout: 5m }\n  b: { <<: *a, run: y }\n",
      "x.yml",
    );
    assert.equal(gates.b?.timeout, "5m");
    assert.equal(gates.b?.run, "y");
  });

  it("lets a gate need a detected one, which no file names", () => {
    assert.ok(parseConfig("detect: true\ngates: { a: { run: x, needs: [build] } }", "x.yml"));
  });

  it("takes gates that need one another without going in circles", () => {
    assert.ok(
      parseConfig(
        "gates: { a: { run: x }, b: { run: x, needs: [a] }, c: { run: x, needs: [a, b] }, d: { run: x, needs: [c, a] } }",
        "x.yml",
      ),
    );
  });
});

describe("the digest", () => {
  const digest = (text: string): string => configDigest(parseConfig(text, "x.yml"));
  it("is the same for what means the same", () => {
    assert.equal(
      digest("bar: 90\ngates: { a: { run: x, cwd: y } }"),
      digest("# a comment\ngates:\n  a: { cwd: y, run: x, hard: true }\nbar: 90\n"),
    );
    assert.match(digest(""), /^[0-9a-f]{64}$/);
  });
  it("tells settings apart", () => {
    const all = [
      "",
      "bar: 90",
      "gates: { a: { run: x } }",
      "gates: { a: { run: y } }",
      "gates: { a: { run: x, reports: [a, b] } }",
      "gates: { a: { run: x, reports: [b, a] } }",
    ];
    assert.equal(new Set(all.map(digest)).size, all.length);
  });
});

describe("durations", () => {
  it("reads units, and seconds without one", () => {
    assert.deepEqual(
      ["250ms", "90s", "10m", "1.5h", "3 m", 45].map(durationMs),
      [250, 90_000, 600_000, 5_400_000, 180_000, 45_000],
    );
  });
  it("refuses what would never or at once run out", () => {
    for (const value of [
      "0",
      0,
      "0s",
      "25h",
      "1d",
      "-1s",
      "",
      "m",
      "1e3",
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ])
      assert.ok(!isDuration(value), String(value));
  });
});

describe("did you mean", () => {
  it("finds the near and leaves the far alone", () => {
    const known = ["run", "needs", "reports", "timeout"];
    assert.deepEqual(
      ["rnu", "need", "report", "Timeout", "xyz", "wheight", ""].map((word) => nearest(word, known)),
      ["run", "needs", "reports", "timeout", null, null, null],
    );
  });
});
