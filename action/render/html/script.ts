// The page's one script; its hash stands in the page's policy. A module in spirit: nothing leaks to the page's globals.
import { SCRIPT_HAND } from "./script-hand.ts";
import { SCRIPT_LIST } from "./script-list.ts";
import { SCRIPT_MOVED } from "./script-moved.ts";
import { SCRIPT_SHOTS } from "./script-shots.ts";
import { SCRIPT_STAGE } from "./script-stage.ts";
import { SCRIPT_USE } from "./script-use.ts";
import { SCRIPT_VIEWER } from "./script-viewer.ts";

const whole = (...parts: readonly string[]): string => `"use strict";(() => {${parts.join("")}})();`;

export const SCRIPT = whole(SCRIPT_LIST, SCRIPT_USE);
/** For pages that show screens. */
export const SCRIPT_WITH_SCREENS = whole(
  SCRIPT_LIST,
  SCRIPT_USE,
  SCRIPT_SHOTS,
  SCRIPT_MOVED,
  SCRIPT_STAGE,
  SCRIPT_VIEWER,
  SCRIPT_HAND,
);
