// Motion of CSS and of the Web Animations API.
import { stillAnimations } from "../../page/still-animations.ts";
import { listed, type Measure } from "./measure.ts";

export const animations: Measure = {
  name: "animations",
  before: () => [{ run: stillAnimations, argument: null }],
  explain: (what) =>
    `Animations of ${listed(what, "an element")} start anew whenever they end. Give them \`animation-iteration-count: infinite\`, or stop them under reduced motion.`,
};
