// Every git-tier gate over one change: the same commits, config and people give the same results, byte for byte, on the
// runner, in the second stage and in the App. What cannot be read makes a gate `unknown`, and hides none of the others.
import { createHash } from "node:crypto";
import { findCodeowners } from "../codeowners/locations.ts";
import { cut, LIMITS } from "../contract/limits.ts";
import type { Finding, GateResult, Note, Reason } from "../contract/report.ts";
import type { ReadChange } from "./change-text.ts";
import { judgeChecklist } from "./checklist.ts";
import type { GitGate } from "./gate.ts";
import type { GitFinding, GitJudgement } from "./judgement.ts";
import { type Allowed, allow } from "./override.ts";
import { judgeOwners } from "./owners.ts";
import type { Proof, ProofResult } from "./proofs.ts";
import { readChange } from "./read-change.ts";
import { judgeScope } from "./scope.ts";
import { judgeSecrets } from "./secrets.ts";
import type { ChangeSource, People, PullFacts, SecretScanner } from "./source.ts";
import { judgeTampering } from "./tampering/judge.ts";

export interface GitTierRequest {
  gates: readonly GitGate[];
  /** Null where there is no pull request. */
  pull: PullFacts | null;
  /** The commit that reviews must be of; null for files not committed. */
  head: string | null;
  /** Where Proofmark's own config may lie. */
  configPaths: readonly string[];
  /** What the run says of what a checklist names; everything is `unknown` where nothing ran. */
  proofs(proof: Proof): ProofResult;
}

export interface GitTier {
  gates: GateResult[];
  findings: Finding[];
  notes: Note[];
}

interface Sight extends GitTierRequest {
  source: ChangeSource;
  people: People | null;
  scanner: SecretScanner;
  change: ReadChange;
  /** A file of the base as text; null where it has none. */
  baseText(path: string): Promise<{ path: string; text: string } | null>;
}

const MOST_TEXT = 4 * 1024 * 1024;

export async function judgeGitTier(
  request: GitTierRequest,
  source: ChangeSource,
  people: People | null,
  scanner: SecretScanner,
): Promise<GitTier> {
  const tier: GitTier = { gates: [], findings: [], notes: [] };
  if (request.gates.every(({ skip }) => skip !== null)) return skippedTier(request.gates);
  const change = await readChange(source).catch(unreadable);
  for (const gate of request.gates) {
    const judged = gate.skip
      ? skipped(gate.skip)
      : "code" in change
        ? unjudged(change)
        : await judgeOne(gate, { ...request, source, people, scanner, change, baseText: texts(source) });
    if (gate.implied && judged.outcome === "skipped") continue;
    tier.gates.push(gateResult(gate, judged));
    tier.findings.push(...judged.findings.map((finding) => findingOf(gate, finding)));
    tier.notes.push(...judged.notes);
  }
  return tier;
}

/** Nothing is read for gates that nobody asks. */
const skippedTier = (gates: readonly GitGate[]): GitTier => ({
  gates: gates.flatMap((gate) => (gate.skip && !gate.implied ? [gateResult(gate, skipped(gate.skip))] : [])),
  findings: [],
  notes: [],
});

async function judgeOne(gate: GitGate, sight: Sight): Promise<Allowed> {
  try {
    return await allow(gate, await judgement(gate, sight), sight.people);
  } catch (error) {
    return unjudged(unreadable(error));
  }
}

async function judgement(gate: GitGate, sight: Sight): Promise<GitJudgement> {
  const { change, pull, people, scanner, head, configPaths, baseText } = sight;
  switch (gate.kind) {
    case "scope": {
      const { settings } = gate;
      const task = settings.task === null ? null : await baseText(settings.task);
      return judgeScope({ change, pull, task, settings });
    }
    case "tampering":
      return whole(judgeTampering({ change, settings: gate.settings, configPaths }), change);
    case "secrets":
      return whole(await judgeSecrets({ change, settings: gate.settings }, scanner), change);
    case "checklist": {
      const files = await Promise.all(gate.settings.files.map(baseText));
      const there = files.flatMap((file) => file ?? []);
      const missing = gate.settings.files.filter((path) => !there.some((file) => file.path === path));
      if (missing.length > 0) return unjudged(noFile(missing));
      return judgeChecklist({ pull, files: there, settings: gate.settings, proofs: sight.proofs });
    }
    case "owners": {
      const codeowners = await findCodeowners(baseText);
      const given = { change, codeowners, pull, head, settings: gate.settings };
      return judgeOwners(given, people).catch((error) => unjudged(unasked(error)));
    }
  }
}

/** What was not read may hold anything: a gate that found nothing wrong in the rest has not passed. */
function whole(judged: GitJudgement, { unread }: ReadChange): GitJudgement {
  const [first] = unread;
  if (first === undefined) return judged;
  const others = unread.length === 1 ? "" : `, and ${unread.length - 1} more`;
  const text = `Not all of the change could be read: ${first.path} (${first.why})${others}.`;
  const reason: Reason = { code: "change-unreadable", text };
  return judged.outcome === "pass" ? { ...judged, outcome: "unknown", reason } : { ...judged, doubt: reason };
}

const noFile = (paths: readonly string[]): Reason => ({
  code: "declaration-unreadable",
  text: `The base has no ${paths.join(", ")}, which the config names as a checklist.`,
});

const skipped = (reason: Reason): Allowed => ({ outcome: "skipped", reason, findings: [], notes: [] });

const unjudged = (reason: Reason): Allowed => ({ outcome: "unknown", reason, findings: [], notes: [] });

const unreadable = (error: unknown): Reason => ({
  code: "change-unreadable",
  text: cut(`The change could not be read: ${wordsOf(error)}`, LIMITS.message),
});

const unasked = (error: unknown): Reason => ({
  code: "approval-unknown",
  text: cut(`GitHub could not be asked who has approved: ${wordsOf(error)}`, LIMITS.message),
});

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function texts(source: ChangeSource): Sight["baseText"] {
  return async (path) => {
    const ref = await source.baseFile(path);
    // A link's content is a path, and a submodule has none.
    if (ref === null || !ref.mode.startsWith("100")) return null;
    const bytes = await source.blob(ref, MOST_TEXT);
    if (bytes === null) throw new Error(`${path} of the base is larger than ${MOST_TEXT / 1024 / 1024} MiB`);
    return { path, text: new TextDecoder().decode(bytes) };
  };
}

function gateResult(gate: GitGate, { outcome, reason }: Allowed): GateResult {
  const { id, kind, title, hard, weight } = gate;
  return {
    ...{ id, kind, hard, weight, outcome },
    title: cut(title, LIMITS.short),
    tier: "git",
    reason: reason && { code: reason.code, text: cut(reason.text, LIMITS.message) },
    durationMs: 0,
    command: null,
    reproduce: again(id),
    formats: [],
    tests: null,
    base: null,
    log: null,
    pictures: null,
  };
}

const again = (id: string): string => `npx proofmark verify --only ${id}`;

function findingOf(gate: GitGate, finding: Allowed["findings"][number]): Finding {
  const { key: _, approved, ...raw } = finding;
  return {
    ...raw,
    gate: gate.id,
    rule: cut(raw.rule, LIMITS.short),
    message: cut(raw.message, LIMITS.message),
    detail: raw.detail === null ? null : cut(raw.detail, LIMITS.detail),
    path: raw.path === null ? null : cut(raw.path, LIMITS.path),
    state: "new",
    flaky: false,
    confidence: "exact",
    matchedBy: "none",
    basePath: null,
    baseLine: null,
    fingerprint: fingerprintOf(gate, finding),
    reproduce: again(gate.id),
    ...(approved === null ? {} : { approved }),
  };
}

const fingerprintOf = (gate: GitGate, { rule, path, key }: GitFinding): string =>
  createHash("sha256")
    .update([gate.kind, rule, path ?? "", key].join("\0"))
    .digest("hex")
    .slice(0, 32);
