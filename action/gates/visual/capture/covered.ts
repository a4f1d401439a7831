// How much of a picture masks leave to be looked at. Pure.
import type { Box } from "../../../ports.ts";

/** Share of `clip` over which no cover lies, 0 to 1. */
export function shareLeft(clip: Box, covers: readonly Box[]): number {
  const [right, bottom] = [clip.x + clip.width, clip.y + clip.height];
  const within = (y: number): number => Math.min(bottom, Math.max(clip.y, y));
  const edges = [clip.y, bottom, ...covers.flatMap(({ y, height }) => [within(y), within(y + height)])];
  const rows = [...new Set(edges)].sort((a, b) => a - b);
  let left = 0;
  for (const [at, top] of rows.slice(0, -1).entries()) {
    const end = rows[at + 1] ?? bottom;
    const across = covers
      .filter(({ y, height }) => y <= top && y + height >= end)
      .toSorted((a, b) => a.x - b.x);
    let x = clip.x;
    for (const cover of across) {
      left += Math.max(0, Math.min(cover.x, right) - x) * (end - top);
      x = Math.max(x, cover.x + cover.width);
    }
    left += Math.max(0, right - x) * (end - top);
  }
  return left / (clip.width * clip.height);
}
