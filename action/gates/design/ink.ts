// Letters of another colour or weight stand where the design's do, and so hardly stand out one by one. All of them together
// have more ink, or less: what lies over the ground, summed over a window of some words.
import { LEVELS, SIGN, type Sides } from "./sides.ts";

const WINDOW = { width: 64, height: 48, right: 32, down: 24 } as const;
/** Share of the ink by which the sides may differ: engines draw the same letters up to a fifth bolder or paler. */
const BOLDER = 0.3;
/** Levels, on average over the window: below, it is next to nothing. */
const LEAST = 3;
/** Share of the window that must be ground, on both sides: a picture has no ink. */
const GROUND = 0.5;
/** Share of the strongest ink in the window that a pixel must have: hairlines are judged as lines. */
const INKED = 0.25;
/** Pixels along the window's edge whose ink may lie inside on one side and outside on the other. */
const EDGE = 2;

interface Window {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `touched`: whether there is any difference in a window; equal places cost nothing. */
export function markInk(sides: Sides, mask: Uint8Array, touched: (window: Window) => boolean): void {
  const { width, height } = sides;
  for (let y = 0; y < height; y += WINDOW.down)
    for (let x = 0; x < width; x += WINDOW.right) {
      const window = {
        x,
        y,
        width: Math.min(WINDOW.width, width - x),
        height: Math.min(WINDOW.height, height - y),
      };
      if (!touched(window)) continue;
      const ground = groundOf(sides, window);
      if (ground === null) continue;
      const least = INKED * strongest(sides, { window, ground });
      if (least >= LEVELS && inkDiffers(sides, { window, ground, least }))
        markInked(sides, { window, ground, least }, mask);
    }
}

type Colour = readonly [number, number, number];

interface Written {
  window: Window;
  ground: Colour;
  /** Levels away from the ground from which a pixel is ink. */
  least: number;
}

/** The colour of most of the window; null where there is none, or another on the other side. */
function groundOf(sides: Sides, window: Window): Colour | null {
  const design = commonest(sides.design, sides.width, window);
  const screen = commonest(sides.screen, sides.width, window);
  if (design === null || screen === null) return null;
  return design.every((level, c) => Math.abs(level - (screen[c] as number)) < LEVELS) ? design : null;
}

/** Boyer and Moore's vote: if one colour has the majority, it is left. */
function commonest(data: Uint8Array, width: number, window: Window): Colour | null {
  let [candidate, votes] = [-1, 0];
  each(window, width, (at) => {
    const colour = colourAt(data, at);
    if (votes === 0) candidate = colour;
    votes += colour === candidate ? 1 : -1;
  });
  let count = 0;
  each(window, width, (at) => {
    if (colourAt(data, at) === candidate) count += 1;
  });
  if (count < GROUND * window.width * window.height) return null;
  return [candidate >> 16, (candidate >> 8) & 255, candidate & 255];
}

function each(window: Window, width: number, visit: (at: number, x: number, y: number) => void): void {
  for (let y = window.y; y < window.y + window.height; y += 1)
    for (let x = window.x; x < window.x + window.width; x += 1) visit((y * width + x) * 4, x, y);
}

const colourAt = (data: Uint8Array, at: number): number =>
  ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);

/** Levels, in the channel that is farthest. */
function awayFrom(ground: Colour, data: Uint8Array, at: number): number {
  let most = 0;
  for (let c = 0; c < 3; c += 1)
    most = Math.max(most, Math.abs((data[at + c] as number) - (ground[c] as number)));
  return most;
}

function strongest({ design, screen, width }: Sides, { window, ground }: Omit<Written, "least">): number {
  let most = 0;
  each(window, width, (at) => {
    most = Math.max(most, awayFrom(ground, design, at), awayFrom(ground, screen, at));
  });
  return most;
}

function inkDiffers(sides: Sides, written: Written): boolean {
  const { window } = written;
  const design = inkOf(sides.design, sides.width, written);
  const screen = inkOf(sides.screen, sides.width, written);
  return [0, 1, 2].some((c) => {
    const [one, two] = [design.all[c] as number, screen.all[c] as number];
    const most = Math.max(Math.abs(one), Math.abs(two));
    if (most < LEAST * window.width * window.height) return false;
    const atEdge = Math.max(design.edge[c] as number, screen.edge[c] as number);
    return Math.abs(one - two) >= BOLDER * most + atEdge;
  });
}

interface Ink {
  /** By channel, with its sign: light on dark is another ink than dark on light. */
  all: [number, number, number];
  /** Of that, without its sign, what lies along the edge. */
  edge: [number, number, number];
}

function inkOf(data: Uint8Array, width: number, { window, ground, least }: Written): Ink {
  const ink: Ink = { all: [0, 0, 0], edge: [0, 0, 0] };
  const [right, bottom] = [window.x + window.width - EDGE, window.y + window.height - EDGE];
  each(window, width, (at, x, y) => {
    if (awayFrom(ground, data, at) < least) return;
    const edge = x < window.x + EDGE || y < window.y + EDGE || x >= right || y >= bottom;
    for (let c = 0; c < 3; c += 1) {
      const away = (data[at + c] as number) - (ground[c] as number);
      ink.all[c] = (ink.all[c] as number) + away;
      if (edge) ink.edge[c] = (ink.edge[c] as number) + Math.abs(away);
    }
  });
  return ink;
}

/** What is ink on either side, and not the same. */
function markInked({ design, screen, width }: Sides, written: Written, mask: Uint8Array): void {
  const { ground, least } = written;
  each(written.window, width, (at) => {
    if (Math.max(awayFrom(ground, design, at), awayFrom(ground, screen, at)) < least) return;
    const own: Colour = [design[at] as number, design[at + 1] as number, design[at + 2] as number];
    if (awayFrom(own, screen, at) >= LEVELS) mask[at >> 2] = SIGN.differs;
  });
}
