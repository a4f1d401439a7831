// The page's one script; its hash stands in the page's policy. A module in spirit: nothing leaks to the page's globals.
import { SCRIPT_LIST } from "./script-list.ts";
import { SCRIPT_USE } from "./script-use.ts";

export const SCRIPT = `"use strict";(() => {${SCRIPT_LIST}${SCRIPT_USE}})();`;
