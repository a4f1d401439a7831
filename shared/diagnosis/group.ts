// Findings → causes: one failed import is one cause, not forty. Findings that share a key have one cause, and a key is what only
// one cause would leave: a missing module or name, the place an exception was thrown at, the same words, the same rule in one file.
// The order in which findings come does not matter.
import { createHash } from "node:crypto";
import type { Finding, Report } from "../contract/report.ts";
import { SEVERITY_ORDER } from "../contract/severity.ts";
import { standingOf } from "../render/tally.ts";
import { type Clues, cluesOf, isTestPath } from "./clues.ts";
import type { Words } from "./mute.ts";
import type { CauseKind, DiagnosedCause } from "./types.ts";

export interface Told {
  finding: Finding;
  clues: Clues;
  /** Of the log, where the finding itself says nothing. */
  words: string | null;
}

export interface Group {
  /** Smallest of its keys: the same in any order. */
  key: string;
  kind: CauseKind;
  standing: DiagnosedCause["standing"];
  /** The one that says most first. */
  members: readonly Told[];
}

/** New ones by cause, what to look at first coming first; flaky ones after them. */
export function groupFindings(report: Report, wordsOf: Words): Group[] {
  const kinds = new Map(report.gates.map(({ id, kind }) => [id, kind]));
  const told = report.findings
    .filter((finding) => finding.approved === undefined && isBlamed(finding))
    .map((finding) => {
      const words = wordsOf(finding);
      return { finding, clues: cluesOf(finding, words), words };
    });
  const compiled = new Set(
    told.filter(isCompile).flatMap(({ finding }) => placeKey(finding.path, finding.line)),
  );
  const joined = new Joined();
  const names = namesOf(report);
  for (const one of told) joined.add(one, keysOf(one, { compiled, names }));
  return joined
    .groups()
    .map(({ key, members }): Group => {
      const sorted = members.toSorted(byWeight);
      return { key, kind: kindOf(sorted, kinds), standing: standingOfAll(sorted), members: sorted };
    })
    .sort(byUrgency);
}

const isBlamed = (finding: Finding): boolean =>
  ["new", "new-indirect", "flaky"].includes(standingOf(finding));

/** Union-find over keys. */
class Joined {
  readonly #parent = new Map<string, string>();
  readonly #members: [key: string, Told][] = [];

  add(told: Told, keys: readonly string[]): void {
    const [first = ""] = keys;
    for (const key of keys) {
      if (!this.#parent.has(key)) this.#parent.set(key, key);
      this.#join(first, key);
    }
    this.#members.push([first, told]);
  }

  groups(): { key: string; members: Told[] }[] {
    const groups = Map.groupBy(this.#members, ([key]) => this.#root(key));
    return [...groups].map(([key, members]) => ({ key, members: members.map(([, told]) => told) }));
  }

  /** The smaller of two roots stays one: the last root is the smallest key of all. */
  #join(a: string, b: string): void {
    const [left, right] = [this.#root(a), this.#root(b)];
    if (left < right) this.#parent.set(right, left);
    else if (right < left) this.#parent.set(left, right);
  }

  #root(key: string): string {
    let root = key;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root))
      root = up;
    for (let at = key; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }
}

const placeKey = (path: string | null, line: number | null): string[] =>
  path === null || line === null ? [] : [`place\0${path}\0${line}`];

/** The compiler's own finding: what a test that cannot even be loaded repeats. */
const isCompile = ({ finding }: Told): boolean =>
  finding.source === "tool" && /^(?:TS|CS|E|C)\d{3,5}$|compil|syntax|parse/i.test(finding.rule);

/** Names of files that are the project's for sure: a frame that tells no folder may be of any library. */
const namesOf = ({ change, findings }: Report): Set<string> =>
  new Set(
    [...change.files.map(({ path }) => path), ...findings.flatMap(({ path }) => path ?? [])].map((path) =>
      path.slice(path.lastIndexOf("/") + 1),
    ),
  );

interface Known {
  /** Places of compile errors. */
  compiled: ReadonlySet<string>;
  /** Names of the project's files. */
  names: ReadonlySet<string>;
}

function keysOf(one: Told, { compiled, names }: Known): string[] {
  const keys = [...ownKeys(one, names), ...sharedPlaces(one, compiled)];
  // What is flaky has its own cause: it went away by itself.
  return one.finding.flaky ? keys.map((key) => `flaky\0${key}`) : keys;
}

function ownKeys(told: Told, names: Known["names"]): string[] {
  const { finding, clues } = told;
  const { gate, source, rule, path } = finding;
  if (clues.module !== null) return [`a module\0${clues.module}`];
  if (clues.name !== null) return [`a name\0${clues.name}`];
  if (source === "output") return [`output\0${gate}`];
  if (source === "test") return [testKey(told, names)];
  const words = `words\0${gate}\0${rule}\0${clues.masked}`;
  return path === null ? [words] : [words, `rule\0${gate}\0${rule}\0${path}`];
}

function testKey({ finding, clues }: Told, names: Known["names"]): string {
  const deepest = clues.places.find(({ path }) => path.includes("/") || names.has(path));
  if (deepest && !isTestPath(deepest.path)) return `thrown\0${deepest.path}\0${deepest.line}`;
  const words = `test\0${finding.gate}\0${clues.masked}`;
  const suite = finding.test?.split(" > ").slice(0, -1).join(" > ") ?? "";
  return clues.isAssertion ? `${words}\0${finding.path ?? deepest?.path ?? suite}` : words;
}

/** A compile error has its place; a test that mentions that place failed of it. */
function sharedPlaces(one: Told, compiled: ReadonlySet<string>): string[] {
  if (isCompile(one)) return placeKey(one.finding.path, one.finding.line);
  if (one.finding.source === "tool" || one.finding.source === "gate") return [];
  return one.clues.places
    .flatMap(({ path, line }) => placeKey(path, line))
    .filter((key) => compiled.has(key))
    .slice(0, 1);
}

/** Who says most: compilers and linters name the place, tests the consequence. */
const SPEAKERS = { tool: 0, gate: 1, test: 2, output: 3 } as const;

const byWeight = (a: Told, b: Told): number =>
  SPEAKERS[a.finding.source] - SPEAKERS[b.finding.source] ||
  SEVERITY_ORDER[a.finding.severity] - SEVERITY_ORDER[b.finding.severity] ||
  compare(a.finding.path ?? "", b.finding.path ?? "") ||
  (a.finding.line ?? 0) - (b.finding.line ?? 0) ||
  compare(a.finding.gate, b.finding.gate) ||
  compare(a.finding.test ?? "", b.finding.test ?? "") ||
  compare(a.finding.message, b.finding.message) ||
  compare(a.finding.fingerprint, b.finding.fingerprint);

function kindOf(members: readonly Told[], kinds: ReadonlyMap<string, string>): CauseKind {
  const [lead] = members;
  if (members.some(({ clues }) => clues.module !== null)) return "missing-module";
  if (members.some(({ clues }) => clues.name !== null)) return "missing-name";
  if (lead === undefined || lead.finding.source === "output") return "output";
  if (lead.finding.source === "test") return "test";
  if (isCompile(lead)) return "compile";
  if (lead.finding.source === "tool") return "rule";
  return ["visual", "design", "motion"].includes(kinds.get(lead.finding.gate) ?? "") ? "screen" : "gate";
}

function standingOfAll(members: readonly Told[]): Group["standing"] {
  if (members.every(({ finding }) => finding.flaky)) return "flaky";
  return members.some(({ finding }) => finding.state === "new") ? "new" : "new-indirect";
}

export const severityOf = ({ members }: Group): Finding["severity"] =>
  members.reduce<Finding["severity"]>(
    (worst, { finding }) =>
      SEVERITY_ORDER[finding.severity] < SEVERITY_ORDER[worst] ? finding.severity : worst,
    "info",
  );

const KIND_ORDER: Readonly<Record<CauseKind, number>> = {
  "missing-module": 0,
  "missing-name": 1,
  compile: 2,
  test: 3,
  output: 4,
  screen: 5,
  gate: 5,
  rule: 6,
};

const byUrgency = (a: Group, b: Group): number =>
  Number(a.standing === "flaky") - Number(b.standing === "flaky") ||
  SEVERITY_ORDER[severityOf(a)] - SEVERITY_ORDER[severityOf(b)] ||
  KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
  b.members.length - a.members.length ||
  compare(a.key, b.key);

export const idOf = ({ key }: Group): string => createHash("sha256").update(key).digest("hex").slice(0, 12);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
