// One thing that keeps a page from being shot, and what is done about it.
import type { PageScript } from "../../../../ports.ts";
import type { Conditions } from "../../site/site.ts";

export interface Measure {
  /** As its part in the page registers itself. */
  name: string;
  /** Runs in every frame before the page's own scripts. */
  before(conditions: Pick<Conditions, "now">): readonly PageScript[];
  /**
   * One sentence for a person: what was not ready, and what to do about it. Left out where the page's part has nothing
   * that can keep a page from being ready.
   * @param what as the page names it, most important first; may be empty
   * @param waited "after 15 s"
   */
  explain?(what: readonly string[], waited: string): string;
}

/** "`a`, `b` and 3 more" */
export function listed(what: readonly string[], otherwise: string): string {
  if (what.length === 0) return otherwise;
  const shown = what.slice(0, 3).map((each) => `\`${each.replaceAll("`", "'").slice(0, 120)}\``);
  const more = what.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
