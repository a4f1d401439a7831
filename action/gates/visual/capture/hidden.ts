// Masks that are none, and masks that leave nothing.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Box } from "../../../ports.ts";
import { shareLeft } from "./covered.ts";

/** Share of the picture that masks must leave. */
const LEAST_LEFT = 0.01;

/** What was to be hidden and is not would be a change that is none. */
export const noSelector = (selector: string): Reason => ({
  code: "setup-failed",
  text: `\`${selector.replaceAll("`", "'")}\` is no CSS selector. Correct it in \`mask\` or \`element\` of the config.`,
});

/** Nothing is compared where all is hidden. */
export const ALL_HIDDEN: Reason = {
  code: "no-comparison",
  text: "Masks and ignored places cover all of it, so that nothing would be compared. Hide less by `mask` and `ignore`.",
};

interface Hidden {
  /** What is no CSS selector. */
  invalid: readonly string[];
  /** A mask is of the page itself. */
  all: boolean;
  /** Null: there is nothing to be seen. */
  clip: Box | null;
  covers: readonly Box[];
}

/** @returns why nothing can be said of what is left, or null */
export function badlyHidden({ invalid, all, clip, covers }: Hidden): Reason | null {
  const [selector] = invalid;
  if (selector !== undefined) return noSelector(selector);
  return clip !== null && (all || shareLeft(clip, covers) < LEAST_LEFT) ? ALL_HIDDEN : null;
}
