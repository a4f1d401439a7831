// Video stands at its first frame.
import { stillMedia } from "../../page/still-media.ts";
import { listed, type Measure } from "./measure.ts";

export const media: Measure = {
  name: "media",
  before: () => [{ run: stillMedia, argument: null }],
  explain: (what, waited) =>
    `Videos had no picture yet ${waited}: ${listed(what, "one without an address")}. Give them a \`poster\`, or see why the server does not answer.`,
};
