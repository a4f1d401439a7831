// Nothing changes any more of its own accord.
import { quietLayout } from "../../page/quiet-layout.ts";
import { listed, type Measure } from "./measure.ts";

export const layout: Measure = {
  name: "layout",
  before: () => [{ run: quietLayout, argument: null }],
  explain: (what, waited) =>
    `${listed(what, "The page")} was still changing ${waited}. Find what changes it, or mask it.`,
};
