import assert from "node:assert/strict";
import { test } from "node:test";
import { assemble } from "../../../shared/contract/assemble.ts";
import type { Finding, GateResult, Report } from "../../../shared/contract/report.ts";
import { score } from "../../../shared/score.ts";
import { mergeReports } from "../../../shared/shards/merge-reports.ts";
import { readShard, splitGates } from "../../../shared/shards/split.ts";
import { problemOf } from "../../support/report-fixtures.ts";
import { finding, gate, report } from "../../support/report-parts.ts";
import { seeded } from "../../support/visual/random.ts";

const ID = "20261121T100000-merged";
const KINDS = ["command", "command", "command", "visual", "design", "motion"] as const;

/** A run in one piece, as the pipeline puts it together. */
function wholeRun(random: () => number): Report {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const count = 1 + Math.floor(random() * 9);
  const gates = Array.from({ length: count }, (_, at): GateResult => {
    const outcome = pick(["pass", "pass", "fail", "unknown", "skipped"] as const);
    const reason =
      outcome === "unknown"
        ? ({ code: "timeout", text: "Took too long" } as const)
        : outcome === "skipped"
          ? ({ code: "no-files", text: "No file of it changed" } as const)
          : null;
    return gate({
      id: `gate-${Math.floor(random() * 1e6)}-${at}`,
      kind: pick(KINDS),
      outcome,
      reason,
      hard: random() < 0.8,
    });
  });
  const edits =
    random() < 0.5 ? [gate({ id: "config-change", kind: "tampering", tier: "git", log: null })] : [];
  const phase = ({ kind }: GateResult) => (kind === "tampering" ? 2 : kind === "command" ? 0 : 1);
  const all = [...gates, ...edits];
  const findings = all
    .toSorted((a, b) => phase(a) - phase(b))
    .flatMap(({ id }) =>
      Array.from({ length: Math.floor(random() * 4) }, (_, at) =>
        finding({
          gate: id,
          message: `${id} ${at}`,
          path: pick(["a.ts", "b.ts", null]),
          line: pick([1, 2, null]),
          severity: pick(["critical", "warning", "info"]),
          state: pick(["new", "pre-existing", "fixed"]),
        }),
      ),
    );
  return assembled(all, findings, report());
}

function assembled(gates: GateResult[], findings: Finding[], like: Report): Report {
  const { schema: _, verdict, ...rest } = like;
  return assemble({ ...rest, gates, findings, verdict: score(gates, findings, verdict.bar) });
}

/** What one job of the matrix reports: gates of others are skipped, some of them run because its own need them. */
function partOf(whole: Report, index: number, of: number, random: () => number): Report {
  const split = splitGates(whole.gates, of);
  const kept = new Set<string>();
  const gates = whole.gates.map((each): GateResult => {
    const owner = split.get(each.id);
    if (owner === undefined || owner === index) kept.add(each.id);
    else if (random() < 0.2) return { ...each, durationMs: 1, outcome: "pass", reason: null };
    else
      return {
        ...each,
        outcome: "skipped",
        reason: { code: "other-shard", text: `Judged by shard ${owner} of ${of}` },
        ...{
          durationMs: 0,
          formats: [],
          tests: null,
          base: null,
          log: null,
          pictures: null,
          reproduce: null,
        },
      };
    return each;
  });
  const findings = whole.findings.filter((each) => kept.has(each.gate));
  return { ...assembled(gates, findings, whole), shard: { index, of } };
}

const parts = (whole: Report, of: number, random: () => number = () => 1): Report[] =>
  Array.from({ length: of }, (_, at) => partOf(whole, at + 1, of, random));

const timeless = ({ run: _, ...rest }: Report) => rest;

test("any split, merged in any order, is the run in one piece", () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = seeded(seed).next;
    const whole = wholeRun(random);
    const of = 1 + Math.floor(random() * 6);
    const given = parts(whole, of, random)
      .map((each) => ({ each, by: random() }))
      .sort((a, b) => a.by - b.by)
      .map(({ each }) => each);
    const { report: merged } = mergeReports(given, ID);
    assert.deepEqual(timeless(merged), timeless(whole), `seed ${seed}`);
  }
});

test("gates of a missing shard are unknown, and the run is not ready", () => {
  const names = ["lint", "types", "unit", "e2e", "docs"];
  const whole = assembled(
    names.map((id) => gate({ id })),
    [],
    report(),
  );
  assert.equal(whole.verdict.conclusion, "ready");
  const all = parts(whole, 3);
  assert.equal(mergeReports(all, ID).report.verdict.conclusion, "ready");
  for (let missing = 1; missing <= 3; missing += 1) {
    const { report: merged, from } = mergeReports(
      all.filter(({ shard }) => shard?.index !== missing),
      ID,
    );
    const split = splitGates(whole.gates, 3);
    for (const { id, outcome, reason } of merged.gates) {
      const gone = split.get(id) === missing;
      assert.deepEqual(
        [outcome, reason?.code, from.has(id)],
        gone ? ["unknown", "shard-missing", false] : ["pass", undefined, true],
      );
    }
    assert.equal(merged.verdict.conclusion, "blocked");
    assert.ok(merged.verdict.score <= 49);
    assert.match(merged.notes[0]?.text ?? "", new RegExp(`^Shard ${missing} of 3 is missing`));
  }
});

const attempt = (given: Report, number: number): Report => ({
  ...given,
  run: { ...given.run, ciRun: { id: 7, number: 1, attempt: number } },
});

test("of a shard that ran again the later attempt counts; two of one attempt count for nothing", () => {
  const failing = assembled(
    [gate({ id: "lint", outcome: "fail" }), gate({ id: "unit" })],
    [],
    attempt(report(), 1),
  );
  const mended = assembled([gate({ id: "lint" }), gate({ id: "unit" })], [], attempt(report(), 2));
  const [one, two] = parts(failing, 2) as [Report, Report];
  const [again] = parts(mended, 2) as [Report];
  assert.equal(mergeReports([one, two], ID).report.gates[0]?.outcome, "fail");
  const rerun = mergeReports([again, two, one], ID).report;
  assert.equal(rerun.verdict.conclusion, "ready");
  assert.equal(rerun.run.ciRun?.attempt, 2);
  const twice = mergeReports([again, two, attempt(one, 2)], ID).report;
  assert.deepEqual([twice.gates[0]?.outcome, twice.gates[1]?.outcome], ["unknown", "pass"]);
});

test("a shard that says of its own gate that another judges it leaves it unknown", () => {
  const whole = assembled([gate({ id: "a" }), gate({ id: "b" })], [], report());
  const [one, two] = parts(whole, 2) as [Report, Report];
  const lying = {
    ...one,
    gates: two.gates.map((each) => ({ ...each, ...(each.id === "b" ? one.gates[1] : {}) })),
  };
  const { gates, verdict } = mergeReports([lying, two], ID).report;
  assert.deepEqual(
    gates.map(({ outcome }) => outcome),
    ["unknown", "pass"],
  );
  assert.notEqual(verdict.conclusion, "ready");
});

test("a shard's word on another's gate does not count", () => {
  const whole = assembled([gate({ id: "a", outcome: "fail" }), gate({ id: "b" })], [], report());
  const [one, two] = parts(whole, 2) as [Report, Report];
  const green = {
    ...two,
    gates: two.gates.map((each) => ({ ...each, outcome: "pass" as const, reason: null })),
  };
  assert.equal(mergeReports([green, one], ID).report.gates[0]?.outcome, "fail");
  assert.equal(mergeReports([green], ID).report.gates[0]?.outcome, "unknown");
});

test("reports that are not of one run are refused, and what differs is told", () => {
  const whole = assembled([gate({ id: "a" }), gate({ id: "b" })], [], report());
  const [one, two] = parts(whole, 2) as [Report, Report];
  const others: readonly (readonly [RegExp, Report])[] = [
    [/the commit that was judged/, { ...two, change: { ...two.change, head: "0".repeat(40) } }],
    [/the commit it was compared with/, { ...two, change: { ...two.change, comparedWith: "0".repeat(40) } }],
    [/the pull request/, { ...two, change: { ...two.change, pullRequest: 999 } }],
    [/the config/, { ...two, config: { ...two.config, digest: "0".repeat(64) } }],
    [/the version of Proofmark/, { ...two, run: { ...two.run, tool: "proofmark 9.9.9" } }],
    [/the CI run/, { ...two, run: { ...two.run, ciRun: null } }],
    [/the gates/, { ...two, gates: two.gates.slice(1) }],
    [/the gates/, { ...two, gates: two.gates.map((each) => ({ ...each, hard: false })) }],
    [/the bar/, { ...two, verdict: { ...two.verdict, bar: 0 } }],
    [/the number of shards/, { ...two, shard: { index: 2, of: 3 } }],
    [/no shard/, whole],
  ];
  for (const [words, other] of others) {
    const problem = problemOf(() => mergeReports([one, other], ID));
    assert.deepEqual([problem.code, words.test(problem.message)], ["shards-differ", true], problem.message);
  }
  assert.equal(problemOf(() => mergeReports([], ID)).code, "shards-differ");
});

test("what a checklist asked of the shards is answered by all of them; where they differ it is judged anew", () => {
  const list = (outcome: "pass" | "fail") =>
    gate({ id: "checklist", kind: "checklist", tier: "git", outcome });
  const ask = (results: Record<string, "passed" | "failed" | "missing" | "unknown">) =>
    Object.entries(results).map(([name, result]) => ({
      ...{ kind: name.startsWith("gate") ? ("gate" as const) : ("test" as const), name, result },
    }));
  const whole = assembled(
    [gate({ id: "gate-a" }), gate({ id: "gate-b", outcome: "fail" }), list("pass")],
    [],
    report(),
  );
  const [one, two] = parts(whole, 2) as [Report, Report];
  const first = {
    ...one,
    proofs: ask({
      both: "passed",
      here: "passed",
      there: "missing",
      none: "missing",
      bad: "missing",
      "gate-a": "passed",
      "gate-b": "missing",
    }),
  };
  const second = {
    ...two,
    gates: two.gates.map((each) => (each.id === "checklist" ? list("fail") : each)),
    proofs: ask({
      both: "passed",
      here: "missing",
      there: "passed",
      none: "missing",
      bad: "failed",
      "gate-a": "missing",
      "gate-b": "failed",
    }),
  };
  const merged = mergeReports([first, second], ID).report;
  assert.deepEqual(Object.fromEntries((merged.proofs ?? []).map(({ name, result }) => [name, result])), {
    both: "passed",
    here: "passed",
    there: "passed",
    none: "missing",
    bad: "failed",
    "gate-a": "passed",
    "gate-b": "failed",
  });
  assert.equal(merged.gates.find(({ id }) => id === "checklist")?.outcome, "unknown");
  const half = mergeReports([first], ID).report;
  assert.equal(half.proofs?.find(({ name }) => name === "none")?.result, "unknown");
});

test("a merged run lasts from the first begin to the last end", () => {
  const whole = assembled([gate({ id: "a" }), gate({ id: "b" })], [], report());
  const [one, two] = parts(whole, 2) as [Report, Report];
  const at = (given: Report, startedAt: string, durationMs: number) => ({
    ...given,
    run: { ...given.run, startedAt, durationMs },
  });
  const { run } = mergeReports(
    [at(one, "2026-11-21T10:00:05.000Z", 1_000), at(two, "2026-11-21T10:00:00.000Z", 9_000)],
    ID,
  ).report;
  assert.deepEqual([run.id, run.startedAt, run.durationMs], [ID, "2026-11-21T10:00:00.000Z", 9_000]);
});

test("the split is even, the same for any order of gates, and leaves out what git alone tells", () => {
  const gates = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => gate({ id }));
  const split = splitGates(gates, 3);
  assert.deepEqual(splitGates(gates.toReversed(), 3), split);
  const loads = [1, 2, 3].map((index) => [...split.values()].filter((each) => each === index).length);
  assert.deepEqual(loads.toSorted(), [2, 3, 3]);
  const mixed = [
    ...gates,
    gate({ id: "screens", kind: "visual" }),
    gate({ id: "scope", kind: "scope", tier: "git" }),
  ];
  const heavy = splitGates(mixed, 2);
  assert.equal(heavy.has("scope"), false);
  assert.equal([...heavy].filter(([, index]) => index === heavy.get("screens")).length, 1);
  assert.equal(new Set(splitGates(gates.slice(0, 2), 5).values()).size, 2);
});

test("a shard is written as `2/5`", () => {
  assert.deepEqual(readShard(" 2/5 "), { index: 2, of: 5 });
  assert.deepEqual(readShard("64/64"), { index: 64, of: 64 });
  for (const text of ["", "0/5", "6/5", "1/65", "1/0", "1", "1/2/3", "a/b", "-1/5", "1.5/2", "01/5"])
    assert.equal(readShard(text), null, text);
});
