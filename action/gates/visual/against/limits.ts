// Bounds of what is read from outside and kept.

/** A shot's PNG; larger than any a browser paints of a page that can be compared. */
export const MOST_PNG_BYTES = 256 * 1024 * 1024;
/** What stands where on a page, as JSON. */
export const MOST_RECORD_BYTES = 64 * 1024 * 1024;

/** Of kept shots; another one is another cache. */
export const SHOTS_SCHEMA = "proofmark.shots/v1";
