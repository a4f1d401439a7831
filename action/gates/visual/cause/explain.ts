// Regions and bands of a comparison → the element that stands behind each, and what of it changed.
import type { Band, Cause, Rect } from "../../../../shared/contract/pictures.ts";
import { bandOrigin } from "./bands.ts";
import { Blame, type Origin } from "./blame.ts";
import { hull } from "./boxes.ts";
import type { ChangedText } from "./changed-text.ts";
import { twinsOf } from "./differences.ts";
import type { ElementRecord } from "./element-record.ts";
import { likelyFiles } from "./likely-files.ts";
import { matchTrees } from "./match.ts";
import { Naming } from "./naming.ts";
import { type Share, sharesIn } from "./shares.ts";
import { type Trace, tracesOf } from "./traces.ts";
import { type Tree, treeOf } from "./tree.ts";
import { withoutTrace } from "./unexplained.ts";

export interface ToExplain {
  regions: readonly Rect[];
  bands: readonly Band[];
  base: ElementRecord | null;
  head: ElementRecord | null;
  changes: readonly ChangedText[];
}

export interface ExplainedRegion extends Rect {
  cause: Cause | null;
}

export interface Explained {
  /** A region in which several elements changed, each in its own way, has become several. */
  regions: ExplainedRegion[];
  /** Of each band, in the same order. */
  bands: (Cause | null)[];
}

/** At most `most` regions. */
export function explainScreen(given: ToExplain, most = 100): Explained {
  const scene = sceneOf(given);
  if (!scene) {
    return {
      regions: given.regions.map((region) => ({ ...region, cause: null })),
      bands: given.bands.map(() => null),
    };
  }
  const each = given.regions.map((region) => split(region, scene));
  const many = each.reduce((sum, parts) => sum + parts.length, 0) > most;
  return {
    regions: many
      ? each.map(([first], index) => ({ ...(first as ExplainedRegion), ...given.regions[index] }))
      : each.flat(),
    bands: given.bands.map((band) => {
      const origin = bandOrigin(band, scene);
      return origin && scene.tell(origin);
    }),
  };
}

export interface Scene {
  base: Tree;
  head: Tree;
  traces: readonly Trace[];
  tell(origin: Origin): Cause | null;
  unexplained(region: Rect): Cause | null;
}

function sceneOf({ base, head, changes }: ToExplain): Scene | null {
  if (!base || !head || base.elements.length === 0 || head.elements.length === 0) return null;
  const match = matchTrees(treeOf(base), treeOf(head));
  const twins = twinsOf(match);
  const traces = tracesOf(match, twins, new Blame(match, twins));
  const naming = new Naming(match, twins);
  const told = new Map<string, Cause | null>();
  return {
    base: match.base,
    head: match.head,
    traces,
    tell: (origin) => {
      const key = `${origin.kind} ${origin.at}`;
      if (!told.has(key)) {
        const named = naming.name(origin);
        told.set(key, named && { ...named.cause, files: likelyFiles(named, changes) });
      }
      return told.get(key) ?? null;
    },
    unexplained: (region) => withoutTrace(region, match.head, changes),
  };
}

/** A rectangle for each cause; the largest first. */
function split(region: Rect, scene: Scene): ExplainedRegion[] {
  const shares = sharesIn(region, scene.traces);
  if (shares.length === 0) return [{ ...region, cause: scene.unexplained(region) }];
  const parts: { share: Share; cause: Cause | null }[] = [];
  for (const share of shares) {
    const cause = scene.tell(share.origin);
    const same = parts.find((part) => JSON.stringify(part.cause) === JSON.stringify(cause));
    if (same) same.share = { ...same.share, box: hull(same.share.box, share.box) };
    else parts.push({ share, cause });
  }
  const [only] = parts;
  if (only && parts.length === 1) return [{ ...region, cause: only.cause }];
  return parts.map(({ share, cause }) => ({ ...share.box, cause }));
}
