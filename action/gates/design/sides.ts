// What the rules over a design and a screen share.

/** Pixels of both, RGBA and opaque, of one width; rows beyond `height` are not looked at. */
export interface Sides {
  design: Uint8Array;
  screen: Uint8Array;
  width: number;
  height: number;
}

/** What a byte of the mask says. `standsOut`: its colour is not near it on the other side, which letters do too. */
export const SIGN = { same: 0, differs: 1, standsOut: 2 } as const;

/** Levels of 255, in the channel that differs most. Smaller ones are rounding, shadows, colour profiles. */
export const LEVELS = 6;
