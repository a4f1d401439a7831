import type { Confidence, MatchedBy, State } from "../../shared/contract/report.ts";
import type { Judgement } from "../gates/gate.ts";
import type { DiffedFile } from "../ports.ts";
import { isAdded, isChangedLine } from "./lines.ts";
import type { Spot } from "./spot.ts";

/** What was found out about one head finding, or about one base finding that head no longer has. */
export interface Blame {
  spot: Spot;
  /** The paired base finding; null when there is none. */
  base: Spot | null;
  state: State;
  confidence: Confidence;
  matchedBy: MatchedBy;
}

export interface Exits {
  base: Judgement["exit"];
  head: Judgement["exit"];
}

export interface Sides {
  base: readonly Spot[];
  head: readonly Spot[];
  exits: Exits | undefined;
  files: readonly DiffedFile[];
}

/** For a finding the base does not have. What has no place may be anyone's, so it is this change's. */
export function stateByDiff({ finding, path, file }: Spot): "new" | "new-indirect" {
  if (path === null) return "new";
  if (!file) return "new-indirect";
  const { line, endLine } = finding;
  if (line === null || isAdded(file)) return "new";
  // A few lines decide for a long range: where its first lines are untouched, so is what it is about.
  const last = Math.min(endLine ?? line, line + 200);
  for (let own = line; own <= last; own += 1) if (isChangedLine(file, own)) return "new";
  return "new-indirect";
}
