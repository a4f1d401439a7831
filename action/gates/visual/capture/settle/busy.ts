// Nothing says of itself that it is busy.
import { notBusy } from "../../page/not-busy.ts";
import { listed, type Measure } from "./measure.ts";

export const busy: Measure = {
  name: "busy",
  before: () => [{ run: notBusy, argument: null }],
  explain: (what, waited) =>
    `${listed(what, "A part of the page")} still said \`aria-busy="true"\` ${waited}. Have the page take it back when it is done.`,
};
