// SARIF 2.1.0 for code scanning and editors: one run a gate, each result with where it stands against the base.
// Limits of GitHub's upload (20 runs, 25,000 results a run) are the uploader's to mind; the contract bounds findings.
import type * as Sarif from "sarif";
import type { Finding, GateResult, Report } from "../../shared/contract/report.ts";
import { cleanBlock, cleanLine } from "../../shared/render/plain.ts";
import { standingOf } from "../../shared/render/tally.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** Our key among the partial fingerprints; the number rises when the fingerprint's recipe changes. */
export const FINGERPRINT_KEY = "proofmark/v1";

export function renderSarif(report: Report): Sarif.Log {
  const byGate = Map.groupBy(report.findings, ({ gate }) => gate);
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: report.gates.map((gate) => runOf(gate, byGate.get(gate.id) ?? [], report)),
  };
}

function runOf(gate: GateResult, findings: readonly Finding[], report: Report): Sarif.Run {
  const rules = [...new Set(findings.map(({ rule }) => cleanLine(rule)))];
  const index = new Map(rules.map((rule, position) => [rule, position]));
  const compared = report.change.comparedWith !== null;
  return {
    tool: {
      driver: {
        name: `proofmark/${gate.id}`,
        version: report.run.tool.replace(/^proofmark (\S+).*$/s, "$1"),
        fullName: cleanLine(gate.title),
        rules: rules.map((id) => ({ id })),
      },
    },
    automationDetails: { id: `proofmark/${gate.id}/` },
    columnKind: "utf16CodeUnits",
    invocations: [invocationOf(gate)],
    results: findings.map((finding) => resultOf(finding, { index, compared })),
    properties: { tier: gate.tier, hard: gate.hard, outcome: gate.outcome },
  };
}

/** A gate that could not be judged is an execution that did not succeed, so that an empty result list is not "clean". */
function invocationOf(gate: GateResult): Sarif.Invocation {
  const judged = gate.outcome === "pass" || gate.outcome === "fail";
  const { reason } = gate;
  if (judged || reason === null) return { executionSuccessful: judged };
  return {
    executionSuccessful: gate.outcome === "skipped",
    toolExecutionNotifications: [
      {
        level: gate.outcome === "unknown" ? "error" : "note",
        descriptor: { id: reason.code },
        message: { text: cleanBlock(reason.text) },
      },
    ],
  };
}

const LEVELS: Readonly<Record<Finding["severity"], Sarif.Result.level>> = {
  blocker: "error",
  critical: "error",
  warning: "warning",
  info: "note",
};

const BASELINE: Readonly<Record<Finding["state"], Sarif.Result.baselineState>> = {
  new: "new",
  "new-indirect": "new",
  "pre-existing": "unchanged",
  fixed: "absent",
};

function resultOf(
  finding: Finding,
  context: { index: ReadonlyMap<string, number>; compared: boolean },
): Sarif.Result {
  const rule = cleanLine(finding.rule);
  const message = cleanBlock(finding.message).trim();
  return {
    ruleId: rule,
    ruleIndex: context.index.get(rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: message === "" ? rule : message },
    locations: locationsOf(finding),
    partialFingerprints: { [FINGERPRINT_KEY]: finding.fingerprint },
    // Without a comparison nothing is known to be new, and saying so would be a claim.
    ...(context.compared ? { baselineState: BASELINE[finding.state] } : {}),
    properties: {
      standing: standingOf(finding),
      severity: finding.severity,
      confidence: finding.confidence,
      matchedBy: finding.matchedBy,
      ...(finding.reproduce === null ? {} : { reproduce: finding.reproduce }),
    },
  };
}

function locationsOf(finding: Finding): Sarif.Location[] {
  const logical =
    finding.test === null
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: finding.test, kind: "function" }] };
  if (finding.path === null) return finding.test === null ? [] : [logical];
  const uri = finding.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  const region = regionOf(finding);
  return [
    {
      physicalLocation: {
        artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
        ...(region === null ? {} : { region }),
      },
      ...logical,
    },
  ];
}

/** SARIF wants a region to end where it starts or later. */
function regionOf({ line, column, endLine }: Finding): Sarif.Region | null {
  if (line === null) return null;
  return {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(endLine === null || endLine < line ? {} : { endLine }),
  };
}
