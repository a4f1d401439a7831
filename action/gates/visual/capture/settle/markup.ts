// Motion in markup: SVG and marquees.
import { stillMarkup } from "../../page/still-markup.ts";
import { listed, type Measure } from "./measure.ts";

export const markup: Measure = {
  name: "markup",
  before: () => [{ run: stillMarkup, argument: null }],
  explain: (what, waited) =>
    `Motion in markup could not be stopped ${waited}: ${listed(what, "an element")}.`,
};
