// What a checklist's item names as its proof, and what a run says of it. A run's tests are self-reported: the second stage
// answers from what the report recorded, and shows it as such.

import { LIMITS } from "../contract/limits.ts";
import type { Outcome } from "../contract/report.ts";

export interface Proof {
  kind: "test" | "gate";
  /** A gate's id; a test's whole identity, or the last parts of it (`login works` for `auth > login works`). */
  name: string;
}

/** `missing`: the run has no such test or gate, or left it out. `unknown`: that cannot be told. */
export type ProofResult = "passed" | "failed" | "missing" | "unknown";

export interface ProofRecord extends Proof {
  result: ProofResult;
}

export interface RunTest {
  gate: string;
  /** Suite, class and name joined by " > ". */
  id: string;
  status: "passed" | "failed" | "skipped";
}

/** Answers from what ran. */
export function proofsOf(
  gates: readonly { id: string; outcome: Outcome }[],
  tests: readonly RunTest[],
): (proof: Proof) => ProofResult {
  const byName = testsByName(tests);
  const outcomes = new Map(gates.map(({ id, outcome }) => [id, outcome]));
  // A test that is nowhere may be in the report that could not be read.
  const isWhole = gates.every(({ outcome }) => outcome !== "unknown");
  return ({ kind, name }) => {
    if (kind === "gate") return ofGate(outcomes.get(name));
    const found = byName.get(name.trim()) ?? [];
    if (found.some(({ status }) => status === "failed")) return "failed";
    if (found.some(({ status }) => status === "passed")) return "passed";
    return isWhole ? "missing" : "unknown";
  };
}

function ofGate(outcome: Outcome | undefined): ProofResult {
  if (outcome === "pass") return "passed";
  if (outcome === "fail") return "failed";
  return outcome === "unknown" ? "unknown" : "missing";
}

/** By whole identity and by each of its ends; whoever has the whole name hides those that only end so. */
function testsByName(tests: readonly RunTest[]): Map<string, RunTest[]> {
  const whole = new Map<string, RunTest[]>();
  const ends = new Map<string, RunTest[]>();
  const put = (map: Map<string, RunTest[]>, name: string, test: RunTest) => {
    const list = map.get(name);
    if (list) list.push(test);
    else map.set(name, [test]);
  };
  for (const test of tests) {
    put(whole, test.id, test);
    const parts = test.id.split(" > ");
    // A name of very many parts is no name.
    for (let from = Math.max(1, parts.length - 8); from < parts.length; from++)
      put(ends, parts.slice(from).join(" > "), test);
  }
  return new Map([...ends, ...whole]);
}

/** Answers as `answer` does, and keeps what was asked, for the report. */
export function recording(answer: (proof: Proof) => ProofResult): {
  proofs: (proof: Proof) => ProofResult;
  records: () => ProofRecord[];
} {
  const asked: ProofRecord[] = [];
  const known = new Map<string, ProofResult>();
  return {
    proofs: (proof) => {
      const key = `${proof.kind} ${proof.name}`;
      const result = known.get(key) ?? answer(proof);
      if (!known.has(key) && asked.length < LIMITS.proofs)
        asked.push({ kind: proof.kind, name: proof.name, result });
      known.set(key, result);
      return result;
    },
    records: () => asked,
  };
}

/** Answers from what a report recorded; what it did not is unknown. */
export function recordedProofs(records: readonly ProofRecord[]): (proof: Proof) => ProofResult {
  const known = new Map(records.map(({ kind, name, result }) => [`${kind} ${name}`, result]));
  return ({ kind, name }) => known.get(`${kind} ${name}`) ?? "unknown";
}
