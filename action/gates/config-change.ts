// Edits to what judges: computed from git alone, so code in the pull request cannot hide them. Advises; pure.
import { createHash } from "node:crypto";
import type { Finding, GateResult } from "../../shared/contract/report.ts";
import { toolConfigsIn } from "../baseline/tool-config.ts";
import type { DiffedFile } from "../ports.ts";

export interface ConfigEdit {
  gate: GateResult;
  findings: Finding[];
}

const GATE = "config";

const WORDS = {
  "gate-config-changed":
    "This change edits the config that judges it; the base's copy was used. Someone else should read the edit.",
  "gate-config-first":
    "This change brings the first config and is judged by it. From the next change on the base's copy counts. Someone else should read it.",
  "tool-config-changed":
    "This change edits a tool's config; base and head were both judged under the new one. Someone else should read the edit.",
} as const;

/** Null when the change edits no config. `configPath` is Proofmark's own config when the change touches it; `first`: the base has none. */
export function configGate(given: {
  files: readonly DiffedFile[];
  configPath: string | null;
  first?: boolean;
}): ConfigEdit | null {
  const tools = toolConfigsIn(given.files).map((path) => finding("tool-config-changed", path, "info"));
  const rule = given.first === true ? "gate-config-first" : "gate-config-changed";
  const own = given.configPath === null ? [] : [finding(rule, given.configPath, "warning")];
  const findings = [...own, ...tools];
  if (findings.length === 0) return null;
  const gate: GateResult = {
    id: GATE,
    kind: "tampering",
    title: "Config edits",
    tier: "git",
    hard: false,
    weight: 1,
    outcome: "pass",
    reason: null,
    durationMs: 0,
    command: null,
    reproduce: null,
    formats: [],
    tests: null,
    base: null,
    log: null,
    pictures: null,
  };
  return { gate, findings };
}

function finding(rule: keyof typeof WORDS, path: string, severity: Finding["severity"]): Finding {
  return {
    gate: GATE,
    source: "gate",
    rule,
    message: WORDS[rule],
    detail: null,
    path,
    line: null,
    column: null,
    endLine: null,
    test: null,
    severity,
    state: "new",
    flaky: false,
    confidence: "exact",
    matchedBy: "none",
    basePath: null,
    baseLine: null,
    fingerprint: createHash("sha256").update(`${rule}\0${path}`).digest("hex").slice(0, 32),
    reproduce: null,
  };
}
