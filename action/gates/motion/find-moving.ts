// What still moves for a visitor who asked for less motion: what the browser knows, and what only shows in the picture.
import type { Box, Clock, Tab } from "../../ports.ts";
import { compareImages } from "../visual/compare/compare.ts";
import { nameChanges } from "../visual/page/motion-changes.ts";
import type { MotionScope } from "../visual/page/motion-list.ts";
import { listMoving } from "../visual/page/motion-still.ts";
import { distinct, type Moving, touches, unexplained } from "./reduced.ts";

/** What ends within this may go on: the five seconds after which people must be able to stop it. */
const LONG_MS = 5000;
const BETWEEN_MS = 500;

/** The page is loaded, with reduced motion asked for; its clock runs as it likes. */
export async function findMoving(
  tab: Tab,
  scope: MotionScope,
  scale: number,
  clock: Clock,
): Promise<Moving[]> {
  await tab.run(nameChanges, { ...scope, boxes: [] });
  const moving = await tab.run(listMoving, { ...scope, longMs: LONG_MS });
  const first = await tab.shoot(null);
  await clock.sleep(BETWEEN_MS);
  const second = await tab.shoot(null);
  const once = unexplained(await differing(first, second, scale), moving);
  if (once.length === 0) return told(moving);
  await clock.sleep(BETWEEN_MS);
  // What came late and then kept still was on its way, not moving.
  const twice = await differing(second, await tab.shoot(null), scale);
  const boxes = once.filter((box) => twice.some((other) => touches(box, other)));
  return told([...moving, ...(await tab.run(nameChanges, { ...scope, boxes }))]);
}

const told = (moving: readonly Moving[]): Moving[] => distinct(moving.filter(({ kind }) => kind !== "fade"));

/** CSS pixels of the viewport. */
async function differing(one: Uint8Array, other: Uint8Array, scale: number): Promise<Box[]> {
  const { verdict, regions, bands } = await compareImages(one, other);
  if (verdict === "same") return [];
  const width = Buffer.from(other.buffer, other.byteOffset, 24).readUInt32BE(16);
  const rows = bands.map(({ y, height }) => ({ x: 0, y, width, height }));
  return [...regions, ...(regions.length === 0 ? rows : [])].map((box) => ({
    x: box.x / scale,
    y: box.y / scale,
    width: box.width / scale,
    height: box.height / scale,
  }));
}
