// What the config waits for is there.
import { awaited } from "../../page/awaited.ts";
import { listed, type Measure } from "./measure.ts";

export const awaitedElements: Measure = {
  name: "awaited",
  before: () => [{ run: awaited, argument: null }],
  explain: (what, waited) =>
    `${listed(what, "An awaited element")} (in \`wait-for\`) never became visible ${waited}. Look at the page by hand, and correct the selector.`,
};
