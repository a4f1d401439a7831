// The page's one style sheet; its hash stands in the page's policy.
import { STYLE_BASE } from "./style-base.ts";
import { STYLE_PARTS } from "./style-parts.ts";

export const STYLE = STYLE_BASE + STYLE_PARTS;
