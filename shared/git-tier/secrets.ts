// Credentials in lines that a change adds. What is found is told by its place, kind, first characters and length; the value
// is nowhere in what this gives back, nor anything it could be computed from.

import type { Note, Reason } from "../contract/report.ts";
import { isSerious } from "../contract/severity.ts";
import { findKeys } from "../keys/format.ts";
import type { FileChange, ReadChange } from "./change-text.ts";
import { brokenGlob, type Glob, readGlobs } from "./globs.ts";
import type { GitFinding, GitJudgement } from "./judgement.ts";
import { bounded, makeFinding } from "./make-finding.ts";
import { addedComments, allowedIn, withoutHeed } from "./secret-allow.ts";
import { highEntropy } from "./secret-entropy.ts";
import { pemKeys } from "./secret-pem.ts";
import { lineAt, lineRange, type Region, regionsOf, type SideName, touchesAdded } from "./secret-regions.ts";
import type { SecretsSettings } from "./settings.ts";
import type { SecretMatch, SecretScanner } from "./source.ts";

export interface SecretsGiven {
  change: ReadChange;
  settings: SecretsSettings;
}

const MAX_FINDINGS = 200;

interface Hit {
  file: FileChange;
  rule: string;
  what: string;
  value: string;
  line: number;
  endLine: number;
  before: string;
  after: string;
}

export async function judgeSecrets(given: SecretsGiven, scanner: SecretScanner): Promise<GitJudgement> {
  const { globs, broken } = readGlobs(given.settings.ignore);
  const files = given.change.files.filter(({ path }) => !ignores(globs, path));
  const hits: Hit[] = [];
  for (const file of files) hits.push(...(await addedHits(file, scanner)));
  // Only where something was found: most changes need one look.
  const known = hits.length === 0 ? new Set<string>() : await valuesOfBase(files, scanner);
  const findings = [...told(hits, known), ...commentFindings(files, hits)];
  return concluded(
    bounded(findings, MAX_FINDINGS, more),
    notRead(files),
    broken[0] ? brokenGlob("secrets.ignore", broken[0]) : null,
  );
}

const ignores = (globs: readonly Glob[], path: string): boolean => globs.some((glob) => glob.matches(path));

/** Of lines that were added, those left out that a comment of the base allows. */
async function addedHits(file: FileChange, scanner: SecretScanner): Promise<Hit[]> {
  if (!file.head?.lines || file.hunks.length === 0) return [];
  const isAllowed = allowedIn(file);
  const all = await hitsOf(file, "head", scanner);
  return all.filter((hit) => touchesAdded(file, hit.line, hit.endLine) && !isAllowed(hit));
}

async function hitsOf(file: FileChange, side: SideName, scanner: SecretScanner): Promise<Hit[]> {
  const path = side === "base" ? (file.previousPath ?? file.path) : file.path;
  const hits: Hit[] = [];
  for (const region of regionsOf(file, side)) {
    const text = withoutHeed(region.text);
    const own = [...proofmarkKeys(text), ...pemKeys(text)];
    const scanned = (await scanner.scan(text, path)).filter(
      ({ start, end }) => !isPlaceholder(text.slice(start, end)),
    );
    const known = outside(scanned, own);
    const sure = [...own, ...known];
    const unsure = outside(highEntropy(text, path), sure);
    hits.push(...[...sure, ...unsure].map((match) => hitOf(match, file, region)));
  }
  return [...new Map(hits.map((hit) => [`${hit.rule}\0${hit.line}\0${hit.value}`, hit])).values()];
}

/** `ghp_xxxx…xxxx`, `npm_0000…`: what stands for a key in a text has one sign again and again, which chance never gives. */
function isPlaceholder(value: string): boolean {
  const signs = value.replace(/[-_.\s]/g, "");
  const runs = signs.match(/([A-Za-z0-9*])\1{7,}/g) ?? [];
  return runs.reduce((sum, run) => sum + run.length, 0) >= Math.max(16, signs.length / 2);
}

const proofmarkKeys = (text: string): SecretMatch[] =>
  findKeys(text).map(({ start, end, key }) => {
    return { rule: "proofmark-key", what: `a Proofmark key (${key.mode})`, start, end };
  });

/** Those of `matches` that overlap none of `others`. */
function outside(matches: readonly SecretMatch[], others: readonly SecretMatch[]): SecretMatch[] {
  const spans = others.toSorted((a, b) => a.start - b.start);
  let at = 0;
  let reach = -1;
  return matches
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (let span = spans[at]; span && span.start < end; span = spans[++at])
        reach = Math.max(reach, span.end);
      return reach <= start;
    });
}

function hitOf({ rule, what, start, end }: SecretMatch, file: FileChange, region: Region): Hit {
  const line = lineAt(region, start);
  const endLine = lineAt(region, Math.max(start, end - 1));
  return {
    file,
    rule,
    what,
    value: region.text.slice(start, end),
    line,
    endLine,
    before: region.text.slice(lineRange(region, line).start, start),
    after: region.text.slice(end, lineRange(region, endLine).end),
  };
}

/** What the base's side of the same change has: a secret that was moved or copied is no new leak. */
async function valuesOfBase(files: readonly FileChange[], scanner: SecretScanner): Promise<Set<string>> {
  const values = new Set<string>();
  for (const file of files)
    if (file.base?.lines) for (const { value } of await hitsOf(file, "base", scanner)) values.add(value);
  return values;
}

function told(hits: readonly Hit[], known: ReadonlySet<string>): GitFinding[] {
  const counts = new Map<string, number>();
  return hits.map((hit) => {
    const mask = masked(hit.value);
    const place = `${hit.rule}\0${hit.file.path}\0${mask}`;
    const nth = (counts.get(place) ?? 0) + 1;
    counts.set(place, nth);
    const wasThere = known.has(hit.value);
    const unsure = hit.rule === "high-entropy" || NOBODYS_HOST.test(hit.value + hit.after.slice(0, 100));
    return makeFinding({
      rule: hit.rule.slice(0, 100),
      severity: wasThere ? "info" : unsure ? "warning" : "blocker",
      message: `${sentence(hit, unsure)}: ${mask}.${wasThere ? " The base has it already; it was moved or copied." : ""}`,
      detail: wasThere ? STILL_KNOWN : unsure ? MAYBE : LEAKED,
      path: hit.file.path,
      line: hit.line,
      key: `${mask} ${nth}`,
    });
  });
}

/** A password for this very machine, or for a name that is reserved for examples. */
const NOBODYS_HOST =
  /^[a-z][a-z0-9+.-]{1,30}:\/\/[^@\s]{1,500}@(?:127\.0\.0\.1|\[::1\]|(?:[\w-]{1,63}\.){0,5}(?:localhost|test|invalid|example(?:\.(?:com|org|net))?))(?![\w.-])/i;

const sentence = ({ what }: Hit, unsure: boolean): string =>
  unsure ? `This may be a credential, ${what}` : `This line adds ${what}`;

const LEAKED =
  "Whoever can read the branch has it now, and its history keeps it: revoke it where it was made, then take it out. " +
  "Comments that tell scanners to look away count only once the base branch has them.";
const MAYBE =
  "If it is one, revoke it and take it out. If it is not, a file of made-up values can be named in the gate's `ignore`.";
const STILL_KNOWN = "It is not this change that gave it away; it should be revoked all the same.";

/** First characters, a quarter at most, and length. */
function masked(value: string): string {
  const signs = [...value];
  const shown = signs.slice(0, Math.min(4, Math.floor(signs.length / 4))).join("");
  return `\`${shown.replace(/[\s`\p{Cc}\p{Cf}]/gu, "·")}…\`, ${signs.length} characters`;
}

function commentFindings(files: readonly FileChange[], hits: readonly Hit[]): GitFinding[] {
  const near = new Set(
    hits.flatMap(({ file, line, endLine }) => [line - 1, line, endLine].map((at) => `${at} ${file.path}`)),
  );
  return files.flatMap((file) => {
    const lines = addedComments(file);
    const hiding = lines.filter((line) => near.has(`${line} ${file.path}`));
    const others = lines.filter((line) => !near.has(`${line} ${file.path}`));
    return [...commentFinding(file, hiding, true), ...commentFinding(file, others, false)];
  });
}

/** Texts speak of such comments, and hide nothing by it. */
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt)$/i;

/** One for all of a file, at the first. */
function commentFinding({ path }: FileChange, lines: readonly number[], hides: boolean): GitFinding[] {
  const [line] = lines;
  if (line === undefined) return [];
  const more = lines.length === 1 ? "" : ` ${lines.length} lines of this file do; this is the first.`;
  const message = hides
    ? "This line tells secret scanners to look away from what was found here; a comment of the same change does not count."
    : "This line tells secret scanners to look away; that counts only once the base branch has it.";
  const severity = hides || !PROSE.test(path) ? "warning" : "info";
  return [
    makeFinding({
      rule: "allow-comment-added",
      severity,
      message: message + more,
      path,
      line,
      key: String(hides),
    }),
  ];
}

function more(left: readonly GitFinding[]): Pick<GitFinding, "rule" | "message"> {
  const files = new Set(left.map(({ path }) => path)).size;
  const message = `${left.length} more of the kind in ${files} ${files === 1 ? "file" : "files"}; the first is here.`;
  return { rule: "more-secrets", message };
}

/** Links and submodules have no text; everything else that could not be looked at is told. */
function notRead(files: readonly FileChange[]): Note[] {
  const blind = files.filter(({ head }) => head?.lines === null && head.ref.mode.startsWith("100"));
  const say = (code: string, what: string, some: readonly FileChange[]): Note[] => {
    if (some.length === 0) return [];
    const names = some.slice(0, 5).map(({ path }) => path.slice(0, 200));
    const rest = some.length > 5 ? ` and ${some.length - 5} more` : "";
    return [{ code, text: `Not looked at for credentials, being ${what}: ${names.join(", ")}${rest}.` }];
  };
  return [
    ...say(
      "secrets-too-large",
      "too large",
      blind.filter(({ head }) => head?.tooLarge),
    ),
    ...say(
      "secrets-binary",
      "binary",
      blind.filter(({ head }) => !head?.tooLarge),
    ),
  ];
}

function concluded(findings: GitFinding[], notes: Note[], reason: Reason | null): GitJudgement {
  const serious = findings.filter(isSerious).length;
  if (serious > 0) {
    const text = `${serious} ${serious === 1 ? "credential" : "credentials"} in added lines.`;
    return { outcome: "fail", reason: { code: "new-findings", text }, doubt: reason, findings, notes };
  }
  if (reason) return { outcome: "unknown", reason, findings, notes };
  return { outcome: "pass", reason: null, findings, notes };
}
