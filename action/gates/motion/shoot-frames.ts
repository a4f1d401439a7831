// All animations of a page at five points of their time, each point shot.
import { createHash } from "node:crypto";
import type { Box, Tab } from "../../ports.ts";
import { driveAnimations } from "../visual/page/motion-drive.ts";
import type { MotionScope } from "../visual/page/motion-list.ts";
import { pageSize } from "../visual/page/page-size.ts";
import { type AnimatedBox, POINTS } from "./facts.ts";
import type { Frame } from "./look.ts";

/** Shadows and outlines reach out of their element. */
const AROUND = 24;
/** Of a longer page only a part is shot; where it begins is a multiple of a step, so that both sides begin alike. */
const MOST_ROWS = 4000;
const STEP_ROWS = 1000;

export interface FrameOptions {
  scale: number;
  /** CSS pixels of the page: what is animated inside of these is not looked at. */
  ignore: readonly Box[];
}

/** The page, or of a long one the part that something animated is in: what is not compared shows where one is. */
export async function shootFrames(
  tab: Tab,
  scope: MotionScope,
  { scale, ignore }: FrameOptions,
): Promise<Frame[]> {
  const counts = (box: Box): boolean => !ignore.some((area) => isInside(box, area));
  const seen: AnimatedBox[] = [];
  for (const percent of POINTS)
    seen.push(...(await tab.run(driveAnimations, { ...scope, percent })).filter(counts));
  const clip = clipAround(seen, await tab.run(pageSize, null));
  if (clip === null) return [];
  const frames: Frame[] = [];
  for (const percent of POINTS) {
    const boxes = await tab.run(driveAnimations, { ...scope, percent });
    const png = await tab.shoot(clip);
    const sha256 = createHash("sha256").update(png).digest("hex");
    frames.push({
      percent,
      png,
      sha256,
      boxes: boxes.filter(counts).flatMap((box) => inClip(box, clip, scale)),
    });
  }
  return frames;
}

const isInside = (box: Box, area: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;

function clipAround(boxes: readonly AnimatedBox[], page: { width: number; height: number }): Box | null {
  const visible = boxes.filter(
    ({ x, y, width, height }) => x < page.width && y < page.height && x + width > 0 && y + height > 0,
  );
  if (visible.length === 0) return null;
  const highest = Math.max(0, Math.min(...visible.map(({ y }) => y)) - AROUND);
  const top = page.height <= MOST_ROWS ? 0 : Math.floor(highest / STEP_ROWS) * STEP_ROWS;
  return { x: 0, y: top, width: page.width, height: Math.min(page.height - top, MOST_ROWS) };
}

function inClip(box: AnimatedBox, clip: Box, scale: number): AnimatedBox[] {
  const left = Math.max(0, box.x - AROUND);
  const top = Math.max(0, box.y - clip.y - AROUND);
  const right = Math.min(clip.width, box.x + box.width + AROUND);
  const bottom = Math.min(clip.height, box.y - clip.y + box.height + AROUND);
  if (right <= left || bottom <= top) return [];
  const [x, y] = [Math.floor(left * scale), Math.floor(top * scale)];
  return [
    {
      target: box.target,
      x,
      y,
      width: Math.ceil(right * scale) - x,
      height: Math.ceil(bottom * scale) - y,
    },
  ];
}
