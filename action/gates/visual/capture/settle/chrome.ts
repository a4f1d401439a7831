// Nothing the browser draws of its own accord.
import { noChrome } from "../../page/no-chrome.ts";
import { listed, type Measure } from "./measure.ts";

export const chrome: Measure = {
  name: "chrome",
  before: () => [{ run: noChrome, argument: null }],
  explain: (what, waited) =>
    `The caret or a scroll bar could not be hidden ${waited}: ${listed(what, "on the page")}.`,
};
