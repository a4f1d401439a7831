// What time it is for the page: at the shot the same in every run, however slow the machine.
import { virtualClock } from "../../page/virtual-clock.ts";
import { virtualDates } from "../../page/virtual-dates.ts";
import { listed, type Measure } from "./measure.ts";

export const time: Measure = {
  name: "time",
  before: ({ now }) => [
    { run: virtualClock, argument: { now } },
    { run: virtualDates, argument: null },
  ],
  explain: (what, waited) =>
    `The page's timers and animation frames took too long to run ${waited}; they belong to ${listed(what, "scripts without an address")}. Make them lighter, or stop them under reduced motion.`,
};
