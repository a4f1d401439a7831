// What of a report can be approved: groups of equal changes, each with a key over the very pictures. The key is computed
// here and never taken from the report, which may come from a hostile pull request.
import { createHash } from "node:crypto";
import { LIMITS } from "../contract/limits.ts";
import type { Finding, GateResult, PictureFile, Report, ScreenResult } from "../contract/report.ts";

/** `gone` are the screens the base has and head has not; `new` those nothing was there to compare with. */
export type ApprovalKind = "changed" | "gone" | "new" | "moves";

export interface ApprovalGroup {
  /** 32 hexadecimal digits; equal for equal pictures of the same screens. */
  key: string;
  gate: string;
  kind: ApprovalKind;
  /** Untrusted text of the report. */
  label: string;
  /** Screen ids. */
  screens: readonly string[];
  /** Fingerprints of the findings that are about it. */
  findings: readonly string[];
}

/** Gates that look at pictures; nothing else can be approved. */
const KINDS: ReadonlySet<GateResult["kind"]> = new Set<GateResult["kind"]>(["visual", "design", "motion"]);

/** All groups, in the report's order; each key once. */
export function approvableGroups(report: Pick<Report, "gates" | "findings">): ApprovalGroup[] {
  const all = report.gates.flatMap((gate) => groupsOf(gate, report.findings));
  return [...new Map(all.map((group) => [group.key, group])).values()].slice(0, LIMITS.approvals);
}

/** 32 digits that stand for exactly these groups, for `approve all`. */
export function digestOf(groups: readonly Pick<ApprovalGroup, "key">[]): string {
  const keys = groups.map(({ key }) => key).sort();
  return hashOf(["all", keys]);
}

export function groupsOf(gate: GateResult, findings: readonly Finding[]): ApprovalGroup[] {
  if (!KINDS.has(gate.kind) || gate.pictures === null) return [];
  const own = findings.filter((finding) => finding.gate === gate.id);
  if (gate.kind === "motion") return motionGroups(gate, own);
  return [...changedGroups(gate, own), ...otherGroups(gate, own)];
}

function changedGroups(gate: GateResult, findings: readonly Finding[]): ApprovalGroup[] {
  const { screens = [], groups = [] } = gate.pictures ?? {};
  const byId = new Map(screens.map((screen) => [screen.id, screen]));
  const taken = new Set<string>();
  const made: ApprovalGroup[] = [];
  const add = (members: readonly ScreenResult[], label: string, about: readonly string[]): void => {
    // What nobody can have looked at cannot be approved.
    if (members.length === 0 || members.some(({ base, head }) => base === null || head === null)) return;
    const fingerprints = new Set(about);
    made.push({
      ...named(gate, "changed", members),
      label,
      findings: findings
        .filter((finding) => fingerprints.has(finding.fingerprint) || isOf(finding, gate, members))
        .map(({ fingerprint }) => fingerprint),
    });
  };
  for (const group of groups) {
    const members = group.screens.flatMap((id) => {
      const screen = byId.get(id);
      if (screen?.outcome !== "different" || taken.has(id)) return [];
      taken.add(id);
      return [screen];
    });
    add(members, group.title, [visualFingerprint(gate.id, "visual-changed", [group.id])]);
  }
  for (const screen of screens) {
    if (screen.outcome !== "different" || taken.has(screen.id)) continue;
    const key = [screen.id, screen.head?.sha256 ?? ""];
    add([screen], `${screen.id}: ${screen.text}`, [visualFingerprint(gate.id, "visual-changed", key)]);
  }
  return made;
}

/** A design's finding is about one screen and begins with its name. */
function isOf(finding: Finding, gate: GateResult, members: readonly ScreenResult[]): boolean {
  if (gate.kind !== "design" || finding.rule !== "design-differs") return false;
  return members.some(({ id, text }) => finding.message.startsWith(`${id}: ${text}`.slice(0, 1_900)));
}

function otherGroups(gate: GateResult, findings: readonly Finding[]): ApprovalGroup[] {
  if (gate.kind !== "visual") return [];
  const { screens = [], against } = gate.pictures ?? {};
  const of = (outcome: ScreenResult["outcome"]) => screens.filter((screen) => screen.outcome === outcome);
  const [gone, fresh] = [of("gone"), of("new")];
  const made: ApprovalGroup[] = [];
  if (gone.length > 0) {
    const about = new Set(gone.map(({ id }) => visualFingerprint(gate.id, "visual-gone", [id])));
    made.push({
      ...named(gate, "gone", gone),
      label: "Removed screens",
      findings: fingerprintsIn(findings, about),
    });
  }
  // Where something was compared, a new screen asks for nobody's word: unless a shot of it is to be committed.
  const compared = screens.some(({ outcome }) => outcome !== "new" && outcome !== "gone");
  if (fresh.length > 0 && fresh.every(({ head }) => head !== null) && (!compared || against === "committed"))
    made.push({ ...named(gate, "new", fresh), label: "New screens", findings: [] });
  return made;
}

/** What moves is told in words: those are what is approved. Of frames that only look different, the pictures are, too. */
function motionGroups(gate: GateResult, findings: readonly Finding[]): ApprovalGroup[] {
  const different = (gate.pictures?.screens ?? []).filter(({ outcome }) => outcome === "different");
  return findings
    .filter(({ state, flaky }) => state === "new" && !flaky)
    .map((finding) => {
      const { rule, message, detail, fingerprint } = finding;
      const frames = rule === "motion-frame" || rule === "motion-look" ? picturesOf(different) : [];
      return {
        key: hashOf([gate.id, "moves", rule, message, detail ?? "", frames]),
        gate: gate.id,
        kind: "moves" as const,
        label: message,
        screens: frames.length === 0 ? [] : different.map(({ id }) => id),
        findings: [fingerprint],
      };
    });
}

function named(
  gate: GateResult,
  kind: ApprovalKind,
  screens: readonly ScreenResult[],
): Pick<ApprovalGroup, "key" | "gate" | "kind" | "screens"> {
  const key = hashOf([gate.id, kind, picturesOf(screens)]);
  return { key, gate: gate.id, kind, screens: screens.map(({ id }) => id) };
}

/** Files are as the browser drew them, so that their hashes are the pixels': no time, no place, no stamp is in them. */
const picturesOf = (screens: readonly ScreenResult[]): string[][] =>
  screens.map(({ id, base, head }) => [id, hashIn(base), hashIn(head)]).sort(byText);

const hashIn = (picture: PictureFile | null): string => picture?.sha256 ?? "none";

const byText = (a: readonly string[], b: readonly string[]): number => {
  const [one, two] = [JSON.stringify(a), JSON.stringify(b)];
  return one < two ? -1 : one > two ? 1 : 0;
};

const hashOf = (parts: readonly unknown[]): string =>
  createHash("sha256")
    .update(JSON.stringify(["proofmark-approve/v1", ...parts]))
    .digest("hex")
    .slice(0, 32);

/** As the visual gate names its findings. */
const visualFingerprint = (gate: string, rule: string, key: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([gate, rule, key]))
    .digest("hex")
    .slice(0, 32);

const fingerprintsIn = (findings: readonly Finding[], wanted: ReadonlySet<string>): string[] =>
  findings.flatMap(({ fingerprint }) => (wanted.has(fingerprint) ? [fingerprint] : []));
