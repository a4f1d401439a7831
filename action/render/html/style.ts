// The page's one style sheet; its hash stands in the page's policy.
import { STYLE_BASE } from "./style-base.ts";
import { STYLE_PARTS } from "./style-parts.ts";
import { STYLE_SCREENS } from "./style-screens.ts";
import { STYLE_VIEWER } from "./style-viewer.ts";

export const STYLE = STYLE_BASE + STYLE_PARTS;
/** For pages that show screens. */
export const STYLE_WITH_SCREENS = STYLE + STYLE_SCREENS + STYLE_VIEWER;
