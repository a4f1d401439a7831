import assert from "node:assert/strict";
import { test } from "node:test";
import { planGates, requiredPrograms, withNeeds } from "../../action/plan.ts";
import type { DiffedFile } from "../../action/ports.ts";
import { CONFIG_DEFAULTS, gateConfig } from "../../shared/config/defaults.ts";
import type { Config, GateConfig } from "../../shared/config/schema.ts";
import { ProblemError } from "../../shared/problem.ts";

const config = (gates: Record<string, GateConfig>): Config => ({
  ...CONFIG_DEFAULTS,
  comment: { ...CONFIG_DEFAULTS.comment },
  sites: {},
  gates,
});
const file = (path: string, previousPath: string | null = null): DiffedFile => ({
  path,
  previousPath,
  status: "modified",
  added: 1,
  deleted: 0,
  hunks: [],
  binary: false,
});
const plan = (given: Config, files: DiffedFile[] = [], only: string[] = []) =>
  planGates(given, { files, programs: new Set(["node"]) }, only);

test("plan: gates keep the config's order, titles and time limits", () => {
  const gates = plan(
    config({ b: gateConfig({ run: "x", timeout: "90s" }), a: gateConfig({ run: "y", title: "A!" }) }),
  );
  assert.deepEqual(
    gates.map((gate) => [gate.id, gate.title, gate.timeoutMs]),
    [
      ["b", "b", 90_000],
      ["a", "A!", 900_000],
    ],
  );
});

test("plan: a tool that is not installed is skipped with the reason", () => {
  const [gate] = plan(config({ py: gateConfig({ run: "pytest", requires: ["pytest", "node"] }) }));
  assert.deepEqual(gate?.skip, { code: "tool-missing", text: "pytest is not installed here" });
});

test("plan: paths decide, and a rename out of them still counts", () => {
  const given = config({ web: gateConfig({ run: "x", paths: ["web/**"] }) });
  assert.equal(plan(given, [file("api/a.go")])[0]?.skip?.code, "no-files");
  assert.equal(plan(given, [file("web/a/b.css")])[0]?.skip, null);
  assert.equal(plan(given, [file("old/a.css", "web/a.css")])[0]?.skip, null);
});

test("plan: --only keeps the named gate and what it needs", () => {
  const gates = plan(
    config({
      build: gateConfig({ run: "b" }),
      test: gateConfig({ run: "t", needs: ["build"] }),
      lint: gateConfig({ run: "l" }),
    }),
    [],
    ["test"],
  );
  assert.deepEqual(
    gates.map((gate) => gate.skip?.code ?? null),
    [null, null, "not-selected"],
  );
});

test("plan: every unknown id of --only is told, with those there are", () => {
  assert.throws(
    () => plan(config({ lint: gateConfig({ run: "l" }) }), [], ["tset", "lnt", "lint"]),
    (error: unknown) =>
      error instanceof ProblemError &&
      error.problems.length === 2 &&
      error.problems.every((problem) => problem.todo.includes("lint")),
  );
});

test("plan: needs are followed to their end, in circles too", () => {
  const gates = {
    a: gateConfig({ run: "a", needs: ["b"] }),
    b: gateConfig({ run: "b", needs: ["c"] }),
    c: gateConfig({ run: "c", needs: ["a"] }),
    d: gateConfig({ run: "d" }),
  };
  assert.deepEqual([...withNeeds(gates, ["a"])].sort(), ["a", "b", "c"]);
});

test("plan: each program is looked up once", () => {
  const given = config({
    a: gateConfig({ run: "a", requires: ["go", "git"] }),
    b: gateConfig({ run: "b", requires: ["go"] }),
  });
  assert.deepEqual(requiredPrograms(given).sort(), ["git", "go"]);
});
