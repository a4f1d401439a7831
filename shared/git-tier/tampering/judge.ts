// Does this change weaken what judges it? From the two commits alone, so nothing in the pull request can answer for it. Pure.

import { cut } from "../../contract/limits.ts";
import type { Note, Reason, Severity } from "../../contract/report.ts";
import { isSerious, SEVERITY_ORDER } from "../../contract/severity.ts";
import { counted } from "../../render/words.ts";
import type { ReadChange } from "../change-text.ts";
import { brokenGlob, readGlobs } from "../globs.ts";
import type { GitFinding, GitJudgement } from "../judgement.ts";
import { makeFinding } from "../make-finding.ts";
import type { TamperingSettings } from "../settings.ts";
import { TAMPERING_RULES } from "./index.ts";
import { isFixture, isGenerated, isSnapshot, manifestOf } from "./paths.ts";
import type { Found, Rule, Seen } from "./rule.ts";
import { survey } from "./survey.ts";
import { languageOf } from "./text/grammars.ts";

/** Findings of one rule; more are counted, not listed. */
const MAX_FINDINGS = 200;

/** `fail` with any finding of `critical` or `blocker`; `unknown` where a test could not be read and nothing else failed. */
export function judgeTampering(given: {
  change: ReadChange;
  settings: TamperingSettings;
  /** Where Proofmark's own config may lie. */
  configPaths: readonly string[];
}): GitJudgement {
  const { change, settings, configPaths } = given;
  const { globs, broken } = readGlobs(settings.tests);
  const seen: Seen = { change, survey: survey(change, globs), globs, configPaths };
  const findings = TAMPERING_RULES.flatMap((rule) => ofRule(rule, seen, settings.rules[rule.id]));
  const told = { findings, notes: lockNotes(change) };
  const doubt = broken[0]
    ? brokenGlob("tampering.tests", broken[0])
    : unreadOf([...new Set([...seen.survey.unread, ...unreadSources(change)])]);
  const grave = findings.filter(isSerious).length;
  if (grave > 0) {
    const text = `${counted(grave, "change")} to what judges this change.`;
    return { ...told, outcome: "fail", reason: { code: "new-findings", text }, doubt };
  }
  return doubt ? { ...told, outcome: "unknown", reason: doubt } : { ...told, outcome: "pass", reason: null };
}

/** Code that says it is no text, or is longer than anyone writes: what it suppresses cannot be told. */
function unreadSources({ files }: ReadChange): string[] {
  return files
    .filter(
      ({ path, head }) =>
        head !== null && head.lines === null && head.ref.mode.startsWith("100") && isCode(path),
    )
    .map(({ path }) => path);
}

const isCode = (path: string): boolean =>
  languageOf(path) !== null &&
  !isGenerated(path) &&
  !isFixture(path) &&
  !isSnapshot(path) &&
  manifestOf(path) === null;

/** Large lockfiles are common and no reason to know nothing of all else. */
function lockNotes({ files }: ReadChange): Note[] {
  const large = files.filter(({ path, head }) => head?.tooLarge === true && manifestOf(path) !== null);
  return large.slice(0, 5).map(({ path }) => ({
    code: "lockfile-not-read",
    text: `${cut(path, 200)} is larger than a file that is read: its hosts and scripts were not looked at.`,
  }));
}

function unreadOf(unread: readonly string[]): Reason | null {
  if (unread.length === 0) return null;
  const names = unread.slice(0, 3).map((path) => cut(path, 100));
  const text = `${counted(unread.length, "file")} could not be read to the end (${names.join(", ")}): binary, or longer than code is.`;
  return { code: "change-unreadable", text };
}

function ofRule(rule: Rule, seen: Seen, setting: Severity | "off" | undefined): GitFinding[] {
  if (setting === "off") return [];
  const all = rule
    .find(seen)
    .map((found) => findingOf(rule.id, found, severityOf(rule.severity, setting, found)));
  // Two that would be the same are numbered.
  const times = new Map<string, number>();
  for (const one of all) {
    const key = `${one.path}\0${one.key}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    if (time > 1) one.key = `${one.key}\0${time}`;
  }
  // What weighs most first, so that a bound never hides it.
  const sorted = all.toSorted((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
  const rest = sorted.length - MAX_FINDINGS;
  const kept = sorted.slice(0, MAX_FINDINGS);
  const last = kept.at(-1);
  if (rest > 0 && last)
    kept.push({
      ...last,
      message: `${counted(rest, "more finding")} of this rule.`,
      line: null,
      test: null,
      detail: null,
      key: `more:${rest}`,
    });
  return kept;
}

/** The rule's, or as config has it; what the rule thinks less of stays below it. */
function severityOf(usual: Severity, setting: Severity | undefined, { severity }: Found): Severity {
  const top = setting ?? usual;
  if (severity === undefined) return top;
  return SEVERITY_ORDER[severity] > SEVERITY_ORDER[top] ? severity : top;
}

function findingOf(rule: string, found: Found, severity: Severity): GitFinding {
  const { path, line, key, detail = null, test = null } = found;
  return makeFinding({ rule, severity, message: cut(found.message, 1_000), detail, path, line, test, key });
}
