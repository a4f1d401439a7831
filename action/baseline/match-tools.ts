import type { State } from "../../shared/contract/report.ts";
import { type Blame, type Sides, stateByDiff } from "./blame.ts";
import { CASCADE } from "./cascade.ts";
import type { Spot } from "./spot.ts";

/** Findings of linters and compilers: pass after pass of the cascade, each on what the passes before it left. */
export function matchTools({ base, head }: Sides): Blame[] {
  const groups = groupTwins(head);
  let restOfBase = groupTwins(base).map((twins) => twins[0]);
  let restOfHead = groups.map((twins) => twins[0]);
  const blames = new Map<Spot, Blame>();
  for (const { pair, matchedBy, confidence } of CASCADE) {
    const taken = new Set<Spot>();
    for (const [was, is] of pair(restOfBase, restOfHead)) {
      taken.add(was).add(is);
      blames.set(is, { spot: is, base: was, state: "pre-existing", confidence, matchedBy });
    }
    if (taken.size === 0) continue;
    restOfBase = restOfBase.filter((spot) => !taken.has(spot));
    restOfHead = restOfHead.filter((spot) => !taken.has(spot));
  }
  const unpaired = (spot: Spot, state: State, others: readonly Spot[]): Blame => {
    // With another of its kind left over on the other side, a finding might be that one, moved beyond recognition.
    const confidence = hasKind(others, spot) ? "high" : "exact";
    return { spot, base: null, state, confidence, matchedBy: "none" };
  };
  for (const spot of restOfHead) blames.set(spot, unpaired(spot, stateByDiff(spot), restOfBase));
  const ofTwins = groups.flatMap((twins) =>
    twins.flatMap((spot) => {
      const blame = blames.get(twins[0]);
      return blame ? { ...blame, spot } : [];
    }),
  );
  return [...ofTwins, ...restOfBase.map((spot) => unpaired(spot, "fixed", restOfHead))];
}

/** Kinds are looked up once a side; sides are told apart by their array. */
const kinds = new WeakMap<readonly Spot[], Set<string>>();
function hasKind(spots: readonly Spot[], spot: Spot): boolean {
  const kindOf = ({ finding, masked }: Spot): string => `${finding.source}\0${finding.rule}\0${masked}`;
  let known = kinds.get(spots);
  if (!known) {
    known = new Set(spots.map(kindOf));
    kinds.set(spots, known);
  }
  return known.has(kindOf(spot));
}

/** The same finding at the same place, reported twice (two projects include one file), is one finding to pair. */
function groupTwins(spots: readonly Spot[]): [Spot, ...Spot[]][] {
  const groups = new Map<string | Spot, [Spot, ...Spot[]]>();
  for (const spot of spots) {
    const { source, rule, path, line, column, message } = spot.finding;
    const key = line === null ? spot : [source, rule, path, line, column, message].join("\0");
    const group = groups.get(key);
    if (group) group.push(spot);
    else groups.set(key, [spot]);
  }
  return [...groups.values()];
}
