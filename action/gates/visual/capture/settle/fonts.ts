// Text in its own letters, not in those of a stand-in.
import { fontsLoaded } from "../../page/fonts-loaded.ts";
import { listed, type Measure } from "./measure.ts";

export const fonts: Measure = {
  name: "fonts",
  before: () => [{ run: fontsLoaded, argument: null }],
  explain: (what, waited) =>
    `Web fonts were still loading ${waited}: ${listed(what, "one without a name")}. Serve them with the site, or do without them.`,
};
