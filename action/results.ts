// What was planned, what ran and what comparing came to → results of gates, and findings. Pure.

import { isHard } from "../shared/config/defaults.ts";
import { cut, LIMITS } from "../shared/contract/limits.ts";
import type { Finding, GateResult } from "../shared/contract/report.ts";
import type { ComparedGate } from "./compare.ts";
import { concludeGate } from "./conclude-gate.ts";
import { isPairGate } from "./gates/gate.ts";
import type { PlannedGate } from "./plan.ts";

export interface Results {
  gates: GateResult[];
  findings: Finding[];
}

/** What ran and what was skipped, in the plan's order. */
export function results(plan: readonly PlannedGate[], compared: readonly ComparedGate[]): Results {
  const ran = new Map(compared.map((gate) => [gate.run.planned.id, { gate, findings: gateFindings(gate) }]));
  const gates = plan.map((planned) => {
    const one = ran.get(planned.id);
    return one ? gateResult(one.gate, one.findings) : skippedGate(planned);
  });
  return { gates, findings: [...ran.values()].flatMap((one) => one.findings) };
}

function gateFindings(compared: ComparedGate): Finding[] {
  const { planned, judgement } = compared.run;
  const tests = new Map(judgement.tests.map((test) => [test.id, test]));
  const whole = planned.gate.reproduce(planned.target, planned.id);
  return compared.findings.map((finding) => {
    const test = finding.test === null ? undefined : tests.get(finding.test);
    const one =
      test && !isPairGate(planned.gate)
        ? planned.gate.reproduceTest(planned.target, test, judgement.formats)
        : null;
    const reproduce = finding.state === "fixed" ? null : (one ?? whole);
    return {
      ...finding,
      rule: cut(finding.rule, LIMITS.short),
      message: cut(finding.message, LIMITS.message),
      detail: finding.detail === null ? null : cut(finding.detail, LIMITS.detail),
      reproduce: reproduce === null || reproduce.length > LIMITS.message ? null : reproduce,
    };
  });
}

function gateResult(compared: ComparedGate, findings: readonly Finding[]): GateResult {
  const { planned, judgement, durationMs, log } = compared.run;
  const { outcome, reason } = compared.pair ?? concludeGate(compared, findings);
  return {
    ...description(planned),
    outcome,
    reason: reason && { code: reason.code, text: cut(reason.text, LIMITS.message) },
    durationMs,
    command: orNull(planned.gate.command(planned.target)),
    reproduce: orNull(planned.gate.reproduce(planned.target, planned.id)),
    formats: judgement.formats.map((format) => cut(format, 64)),
    tests: judgement.counts,
    base: compared.base,
    log,
    pictures: compared.pair?.pictures ?? null,
  };
}

function skippedGate(planned: PlannedGate): GateResult {
  return {
    ...description(planned),
    outcome: "skipped",
    reason: planned.skip,
    durationMs: 0,
    command: planned.config.run?.slice(0, LIMITS.message) ?? null,
    reproduce: null,
    formats: [],
    tests: null,
    base: null,
    log: null,
    pictures: null,
  };
}

const orNull = (text: string | null): string | null => (text === null ? null : cut(text, LIMITS.message));

function description(
  planned: PlannedGate,
): Pick<GateResult, "id" | "kind" | "title" | "tier" | "hard" | "weight"> {
  const { id, title, gate, config } = planned;
  return {
    id,
    kind: gate.kind,
    title: cut(title, LIMITS.short),
    tier: gate.tier,
    hard: isHard(config),
    weight: config.weight,
  };
}
