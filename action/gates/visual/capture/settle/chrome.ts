// Nothing the browser draws of its own accord.
import { noChrome } from "../../page/no-chrome.ts";
import type { Measure } from "./measure.ts";

export const chrome: Measure = {
  name: "chrome",
  before: () => [{ run: noChrome, argument: null }],
};
