// What a page does beside timers, so that it is waited for; and what brings real time in, so that it can be named.
import { watchWork } from "../../page/watch-work.ts";
import type { Measure } from "./measure.ts";

export const work: Measure = {
  name: "work",
  before: () => [{ run: watchWork, argument: null }],
};
