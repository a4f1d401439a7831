// Every number the verdict rests on: one setting for everybody. What each does is told in docs/visual-comparison.md, and how
// far each is from the labelled pairs on either side is shown by test. Levels are of 255, in the channel that differs most.

/** pixelmatch's threshold for a pixel to be counted, and the lower one down to which pixels are evidence at all. */
export const COUNTED = 0.1;
export const FAINT = 0.05;

/** Side of a block. All evidence is summed over windows of whole blocks, never over the page: a tall page dilutes nothing. */
export const BLOCK = 8;

/**
 * Strong: few pixels, clearly different. A pixel's evidence is the square of its distance (black to white is 1); a window of
 * 32 × 32 is different from `least` on: one pixel 77 levels off, or twelve 22 levels off.
 */
export const STRONG = {
  blocks: 4,
  least: 0.085,
  /** Share of the contrast around a pixel that it moved by. Up to `soft` an edge drawn a third of a pixel away explains it. */
  soft: 0.4,
  hard: 0.7,
  /** What a pixel counts for that may be smoothing. Redrawn edges do not move by most of the contrast; a line over text does. */
  smoothing: 0.3,
} as const;

/**
 * Line: many pixels that no redrawn edge explains, each between two neighbours, in its row or column, that moved by the same:
 * a rule or an underline, fainter than the strong rule asks for.
 */
export const LINE = {
  levels: 5,
  /** By how much neighbours may differ. */
  alike: 2,
  /** Blocks of the window, along. */
  blocks: 12,
  /** Levels, summed: a line of 24 pixels that moved by 12. */
  least: 280,
} as const;

/** Contrast: an ink, line or icon that became lighter, darker or another colour as a whole. */
export const CONTRAST = {
  /** Smaller moves are rounding, dithering, gamma. */
  levels: 6,
  /** Window that must hold `least`: levels by which pixels left what was within one pixel of them, summed. */
  blocks: 2,
  least: 300,
  /** Window whose pixels must have moved the same way. */
  around: 4,
  agreement: 0.7,
} as const;

/** Area: a patch of one direction, however faint. */
export const AREA = {
  /** Of a block's pixels, that many moved the same way by `levels` or more … */
  share: 0.75,
  levels: 2,
  /** … and on average by this much. Two levels are what rounding in another colour space makes. */
  mean: 2.5,
  /** Squares of the averages, summed over touching blocks. */
  least: 33,
} as const;
