// What a gate that looks says of each screen. Part of the report; apart for its size.
import * as v from "valibot";
import { LIMITS } from "./limits.ts";

const text = (max: number, doc: string) => v.pipe(v.string(), v.maxLength(max), v.description(doc));
const count = (doc: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(doc));
const share = (doc: string) => v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description(doc));

export const rectSchema = v.strictObject({
  x: count("Pixels of the shot from its left edge"),
  y: count("Pixels of the shot from its top"),
  width: count("Pixels"),
  height: count("Pixels"),
});

/** What of the page stands behind a region. */
export const causeSchema = v.strictObject({
  selector: text(LIMITS.short, "Shortest selector that finds the element"),
  change: v.picklist([
    "added",
    "removed",
    "moved",
    "resized",
    "restyled",
    "text",
    "picture",
    "canvas",
    "unexplained",
  ]),
  properties: v.pipe(
    v.array(
      v.strictObject({
        name: text(64, "CSS property"),
        before: text(LIMITS.short, "Computed value at the base"),
        after: text(LIMITS.short, "Computed value at head"),
      }),
    ),
    v.maxLength(20),
  ),
  files: v.pipe(
    v.array(text(LIMITS.path, "Changed file of the pull request that may explain it, likeliest first")),
    v.maxLength(5),
  ),
});

export const bandSchema = v.strictObject({
  kind: v.picklist(["inserted", "removed", "moved", "changed"]),
  y: count("First row: at head; of what was removed, at the base"),
  height: count("Rows"),
  cause: v.optional(v.nullable(causeSchema)),
});

export const regionSchema = v.strictObject({
  ...rectSchema.entries,
  cause: v.nullable(causeSchema),
  share: v.nullable(share("Of its pixels, how many differ; design only")),
});

export const pictureSchema = v.strictObject({
  file: text(LIMITS.path, "PNG, relative to the run directory"),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.description("Of the file")),
  width: count("Pixels"),
  height: count("Pixels"),
});

export const SCREEN_OUTCOMES = ["same", "different", "approved", "new", "gone", "unknown"] as const;

export const screenSchema = v.strictObject({
  id: text(LIMITS.short, "`<name>/<viewport>`, with `-dark` for the dark scheme, and what a frame adds"),
  name: text(LIMITS.short, "Name of the screen"),
  path: text(LIMITS.path, "Path it was shot at"),
  viewport: v.strictObject({
    name: text(64, "mobile, desktop, 1280x720 …"),
    width: count("CSS pixels"),
    height: count("CSS pixels"),
  }),
  scheme: v.picklist(["light", "dark"]),
  outcome: v.pipe(
    v.picklist(SCREEN_OUTCOMES),
    v.description(
      "`approved`: differs from the base's committed shot and equals the one this change commits; `unknown` is never green",
    ),
  ),
  text: text(LIMITS.message, "One sentence: what is different, or why nothing can be said"),
  changedPixels: count("Pixels that changed where rows could be laid over each other"),
  regions: v.pipe(v.array(regionSchema), v.maxLength(100)),
  bands: v.pipe(v.array(bandSchema), v.maxLength(100)),
  group: v.nullable(text(64, "Id of the group of equal changes it belongs to")),
  absorbed: v.pipe(
    v.array(
      v.strictObject({
        what: v.picklist(["smoothing", "noise", "shift", "machine"]),
        text: text(LIMITS.short, "In words"),
        pixels: count("Pixels, or rows of a shift"),
        headroom: v.nullable(share("What was left to the limit; null where there is none")),
      }),
    ),
    v.maxLength(20),
    v.description(
      "What differs and is no difference; `machine`: it also differs between two shots of the base",
    ),
  ),
  masked: count("Places covered by masks or ignored"),
  refused: count("Requests to other hosts that were refused"),
  score: v.nullable(
    share("Design: share of the worst region that differs; motion: layout shift score, at most 1"),
  ),
  base: v.nullable(pictureSchema),
  head: v.nullable(pictureSchema),
  mask: v.nullable(text(LIMITS.path, "PNG of the pixels that differ, to be laid over head's shot")),
});

export const groupSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{8,64}$/),
    v.description("Equal for equal pictures; lapses with new ones"),
  ),
  title: text(LIMITS.message, "`.btn`: padding 12px → 16px"),
  screens: v.pipe(v.array(text(LIMITS.short, "Screen id")), v.maxLength(LIMITS.screens)),
  cause: v.nullable(causeSchema),
});

export const picturesSchema = v.strictObject({
  against: v.pipe(
    v.picklist(["merge-base", "committed", "design", "frames"]),
    v.description("What the screens were compared with"),
  ),
  browser: text(LIMITS.short, "Name and version"),
  environment: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{16}$/),
    v.description("Of browser, fonts, system, processor: equal for machines that draw alike"),
  ),
  moved: v.pipe(
    v.boolean(),
    v.description("Committed shots come from another environment, so the base was captured afresh"),
  ),
  screens: v.pipe(v.array(screenSchema), v.maxLength(LIMITS.screens)),
  groups: v.pipe(v.array(groupSchema), v.maxLength(LIMITS.screens)),
  refused: v.pipe(
    v.array(v.strictObject({ host: text(LIMITS.short, "Host"), requests: count("How many") })),
    v.maxLength(50),
    v.description("Other hosts that pages asked and were refused"),
  ),
  obsolete: v.pipe(v.array(text(LIMITS.path, "Committed shot that no screen belongs to")), v.maxLength(200)),
  videos: v.pipe(
    v.array(
      v.strictObject({
        name: text(LIMITS.short, "Flow"),
        file: text(LIMITS.path, "WebM, relative to the run directory"),
      }),
    ),
    v.maxLength(50),
  ),
});

export type Pictures = v.InferOutput<typeof picturesSchema>;
export type ScreenResult = v.InferOutput<typeof screenSchema>;
export type ScreenOutcome = (typeof SCREEN_OUTCOMES)[number];
export type Region = v.InferOutput<typeof regionSchema>;
export type PictureFile = v.InferOutput<typeof pictureSchema>;
export type Cause = v.InferOutput<typeof causeSchema>;
export type Group = v.InferOutput<typeof groupSchema>;
export type Rect = v.InferOutput<typeof rectSchema>;
export type Band = v.InferOutput<typeof bandSchema>;
