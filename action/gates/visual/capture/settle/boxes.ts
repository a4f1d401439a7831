// Boxes that follow the viewport stand on the page.
import { unstuckBoxes } from "../../page/unstuck-boxes.ts";
import { listed, type Measure } from "./measure.ts";

export const boxes: Measure = {
  name: "boxes",
  before: () => [{ run: unstuckBoxes, argument: null }],
  explain: (what, waited) => `Fixed boxes could not be placed ${waited}: ${listed(what, "on the page")}.`,
};
