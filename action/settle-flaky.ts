// New test failures are run again, just those where the runner can name them: a test that fails and passes on one commit is flaky.
import type { Attributed } from "./baseline/match.ts";
import type { ComparedGate } from "./compare.ts";
import { isPairGate, type TestCase } from "./gates/gate.ts";
import type { DiffedFile, Ports } from "./ports.ts";
import { runGates, type Side } from "./run-gates.ts";

/** More new failures than this are no flakiness, and running them again costs more than it tells. */
const MOST_TESTS = 20;
/** A gate that cannot be narrowed is run again whole only when that is cheap. */
const MOST_WHOLE_MS = 300_000;

export interface FlakyContext {
  side: Side;
  files: readonly DiffedFile[];
}

export async function settleFlaky(
  gates: readonly ComparedGate[],
  context: FlakyContext,
  ports: Ports,
): Promise<ComparedGate[]> {
  const settled: ComparedGate[] = [];
  for (const gate of gates) settled.push(await settleOne(gate, context, ports));
  return settled;
}

async function settleOne(compared: ComparedGate, context: FlakyContext, ports: Ports): Promise<ComparedGate> {
  const { planned, judgement } = compared.run;
  const suspects = new Set(compared.findings.filter(isNewTestFailure).map((finding) => finding.test));
  const tests = judgement.tests.filter((test) => suspects.has(test.id));
  if (
    tests.length === 0 ||
    tests.length > MOST_TESTS ||
    planned.config.rerun === 0 ||
    judgement.outcome === "unknown"
  )
    return compared;
  const passed = await passedAgain(compared, tests, { context, ports });
  if (passed.size === 0) return compared;
  ports.journal.record("flaky-found", { gate: planned.id, tests: passed.size });
  return {
    ...compared,
    findings: compared.findings.map((finding) => asFlaky(finding, passed, context.files)),
  };
}

const isNewTestFailure = (finding: Attributed): boolean =>
  finding.source === "test" && (finding.state === "new" || finding.state === "new-indirect");

interface Again {
  context: FlakyContext;
  ports: Ports;
}

async function passedAgain(
  compared: ComparedGate,
  tests: readonly TestCase[],
  { context, ports }: Again,
): Promise<Set<string>> {
  const { planned, judgement, durationMs } = compared.run;
  const passed = new Set<string>();
  for (let attempt = 1; attempt <= planned.config.rerun; attempt += 1) {
    const left = tests.filter((test) => !passed.has(test.id));
    if (left.length === 0 || context.side.signal.aborted) break;
    if (isPairGate(planned.gate)) break;
    const narrowed = planned.gate.narrow(planned.target, left, judgement.formats);
    if (narrowed === null && durationMs > MOST_WHOLE_MS) break;
    ports.display.note(
      `Running ${left.length} new test failure${left.length === 1 ? "" : "s"} of ${planned.title} again, ${attempt} of ${planned.config.rerun}`,
    );
    const again = {
      ...planned,
      target: narrowed ?? planned.target,
      config: { ...planned.config, needs: [] },
    };
    const [run] = await runGates([again], { ...context.side, name: "rerun" }, ports);
    // Only a test seen to pass is flaky: a narrowed run that ran nothing proves nothing.
    for (const test of run?.judgement.tests ?? []) {
      if (test.status === "passed" && left.some((other) => other.id === test.id)) passed.add(test.id);
    }
  }
  return passed;
}

/** A flaky test that this change wrote or edited is this change's own fault and keeps its severity. */
function asFlaky(finding: Attributed, passed: ReadonlySet<string>, files: readonly DiffedFile[]): Attributed {
  if (finding.test === null || !passed.has(finding.test) || !isNewTestFailure(finding)) return finding;
  const ours = finding.path !== null && files.some((file) => file.path === finding.path);
  return { ...finding, flaky: true, severity: ours ? finding.severity : "warning" };
}
