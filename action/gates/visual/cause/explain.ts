import type { Band, Cause, Rect } from "../../../../shared/contract/pictures.ts";
import type { ChangedText } from "./changed-text.ts";
import type { ElementRecord } from "./element-record.ts";

export interface ToExplain {
  regions: readonly Rect[];
  bands: readonly Band[];
  base: ElementRecord | null;
  head: ElementRecord | null;
  changes: readonly ChangedText[];
}

/** One per region, in the same order. */
export function explainRegions({ regions }: ToExplain): (Cause | null)[] {
  return regions.map(() => null);
}
