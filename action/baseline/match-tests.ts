// Tests are paired by who they are, not by where they are: one that failed before is only excused when it fails the same way.
import type { MatchedBy } from "../../shared/contract/report.ts";
import type { DiffedFile } from "../ports.ts";
import type { Blame, Sides } from "./blame.ts";
import type { Spot } from "./spot.ts";

type IdentityOf = (spot: Spot) => string | null;

interface Identity {
  matchedBy: MatchedBy;
  /** Null: the test has no such identity. */
  of: IdentityOf;
  /** A weak identity: it must stand for one test on each side, and the failure must be the same. */
  isWeak: boolean;
  accept?(base: Spot, head: Spot): boolean;
}

/** From the surest on. */
const identities = (renames: readonly Rename[]): readonly Identity[] => [
  { matchedBy: "test-identity", isWeak: false, of: (spot) => `${spot.path ?? ""}\0${idOf(spot)}` },
  // A test of the same name in another file takes the number away, or brings it.
  {
    matchedBy: "test-identity",
    isWeak: true,
    of: (spot) => spot.path && `${spot.path}\0${idOf(spot).replace(/ #\d+$/, "")}`,
  },
  // One side does not say where the test is; two files that both exist may well have tests of one name.
  {
    matchedBy: "test-identity",
    isWeak: true,
    of: idOf,
    accept: (was, is) => was.path === null || is.path === null,
  },
  { matchedBy: "test-renamed", isWeak: false, of: renamedId(renames) },
  // Its suite was renamed.
  { matchedBy: "test-renamed", isWeak: true, of: (spot) => spot.path && `${spot.path}\0${nameOf(spot)}` },
  // It moved between files of which each is on one side only; git may not have seen a rename.
  { matchedBy: "test-renamed", isWeak: true, of: (spot) => (isMoved(spot) ? nameOf(spot) : null) },
];

export function matchTests({ base, head, files }: Sides): Blame[] {
  let restOfBase = base;
  let restOfHead = head;
  const blames: Blame[] = [];
  for (const identity of identities(renamesOf(files))) {
    const taken = new Set<Spot>();
    for (const [was, is] of pairs(identity, restOfBase, restOfHead)) {
      taken.add(was).add(is);
      blames.push(blameOf(was, is, identity));
    }
    restOfBase = restOfBase.filter((spot) => !taken.has(spot));
    restOfHead = restOfHead.filter((spot) => !taken.has(spot));
  }
  const alone = { base: null, confidence: "exact", matchedBy: "none" } as const;
  return [
    ...blames,
    ...restOfHead.map((spot): Blame => ({ ...alone, spot, state: "new" })),
    ...restOfBase.map((spot): Blame => ({ ...alone, spot, state: "fixed" })),
  ];
}

function pairs(identity: Identity, base: readonly Spot[], head: readonly Spot[]): [Spot, Spot][] {
  const groups = new Map<string, { base: Spot[]; head: Spot[] }>();
  for (const spot of [...base, ...head]) {
    const id = identity.of(spot);
    if (id === null) continue;
    const key = identity.isWeak ? `${id}\0${spot.masked}` : id;
    const group = groups.get(key) ?? { base: [], head: [] };
    group[spot.side].push(spot);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const isOne = group.base.length === 1 && group.head.length === 1;
    if (identity.isWeak && !isOne) return [];
    const found = sameFailureFirst(group.base, group.head);
    return found.filter(([was, is]) => identity.accept?.(was, is) ?? true);
  });
}

/** Equal identities happen: one test run in several browsers. */
function sameFailureFirst(base: readonly Spot[], head: readonly Spot[]): [Spot, Spot][] {
  const waiting = new Map<string, Spot[]>();
  for (const spot of base) waiting.set(spot.masked, [...(waiting.get(spot.masked) ?? []), spot]);
  const found = head.map((spot) => ({ spot, was: waiting.get(spot.masked)?.shift() }));
  const rest = [...waiting.values()].flat();
  return found.flatMap(({ spot, was }): [Spot, Spot][] => {
    const other = was ?? rest.shift();
    return other ? [[other, spot]] : [];
  });
}

/** Failing as before is old; failing otherwise is a changed failure, which nothing excuses. */
function blameOf(base: Spot, spot: Spot, { matchedBy, isWeak }: Identity): Blame {
  if (base.masked !== spot.masked) return { spot, base, state: "new", confidence: "medium", matchedBy };
  const confidence = isWeak ? "medium" : matchedBy === "test-renamed" ? "high" : "exact";
  return { spot, base, state: "pre-existing", confidence, matchedBy };
}

function idOf({ finding }: Spot): string {
  return finding.test ?? `${finding.rule} > ${finding.message}`;
}

const nameOf = (spot: Spot): string => idOf(spot).split(" > ").at(-1) ?? "";

const isMoved = ({ file, side }: Spot): boolean =>
  side === "head" ? file?.status === "added" : file?.status === "deleted";

interface Rename {
  from: string;
  to: string;
}

/** Above this many renames only those of the test's own file are looked at. */
const MOST_RENAMES = 500;

function renamesOf(files: readonly DiffedFile[]): Rename[] {
  const renames = files.flatMap((file): Rename[] =>
    file.status === "renamed" && file.previousPath !== null
      ? [{ from: file.previousPath, to: file.path }]
      : [],
  );
  return renames.length > MOST_RENAMES ? [] : renames;
}

/** The identity a base test would have at head, where it names a renamed file; head tests keep theirs. */
function renamedId(renames: readonly Rename[]): IdentityOf {
  return (spot) => {
    const id = idOf(spot);
    if (spot.side === "head") return id;
    const { file } = spot;
    const own = file?.previousPath ? [{ from: file.previousPath, to: file.path }] : [];
    for (const { from, to } of [...own, ...renames]) {
      const old = spellings(from);
      const at = old.findIndex((spelling) => spelling.length > 2 && id.includes(spelling));
      const spelling = old[at];
      if (spelling !== undefined) return id.replace(spelling, () => spellings(to)[at] ?? spelling);
    }
    return null;
  };
}

/** `test/a.test.ts` as reports write it: as it is, without its ending, with backslashes, with dots. */
function spellings(path: string): string[] {
  const bare = path.replace(/\.[^./]+$/, "");
  return [path, bare, path.replaceAll("/", "\\"), bare.replaceAll("/", ".")];
}
