// All measures, in the order their scripts run: the clock first, since the others ask it.
import type { PageScript } from "../../../../ports.ts";
import type { Conditions } from "../../site/site.ts";
import { animations } from "./animations.ts";
import { awaitedElements } from "./awaited-elements.ts";
import { busy } from "./busy.ts";
import { chrome } from "./chrome.ts";
import { fonts } from "./fonts.ts";
import { layout } from "./layout.ts";
import { markup } from "./markup.ts";
import type { Measure } from "./measure.ts";
import { media } from "./media.ts";
import { pictures } from "./pictures.ts";
import { pinned } from "./pinned.ts";
import { random } from "./random.ts";
import { requests } from "./requests.ts";
import { time } from "./time.ts";
import { work } from "./work.ts";

export const MEASURES: readonly Measure[] = [
  time,
  random,
  work,
  requests,
  fonts,
  pictures,
  busy,
  awaitedElements,
  animations,
  media,
  markup,
  layout,
  pinned,
  chrome,
];

/** For `TabOptions.before`. `without`: names of measures that are left out. */
export const scriptsBefore = (
  conditions: Pick<Conditions, "now">,
  without: readonly string[] = [],
): PageScript[] =>
  MEASURES.filter(({ name }) => !without.includes(name)).flatMap((measure) => measure.before(conditions));
