// Bounds of what is read as a design.

export const MOST_DESIGN_BYTES = 128 * 1024 * 1024;
/** More would take a gigabyte to hold beside the screen; 1,440 × 20,000 at double resolution is twice that. */
export const MOST_DESIGN_PIXELS = 60_000_000;
/** Figma scales down what has more pixels than this. */
export const FIGMA_MOST_PIXELS = 32_000_000;
