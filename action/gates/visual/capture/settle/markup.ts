// Motion in markup: SVG and marquees.
import { stillMarkup } from "../../page/still-markup.ts";
import type { Measure } from "./measure.ts";

export const markup: Measure = {
  name: "markup",
  before: () => [{ run: stillMarkup, argument: null }],
};
