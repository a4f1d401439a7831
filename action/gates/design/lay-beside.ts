// A design and a shot, brought to one size: CSS pixels for judging, the shot's own for looking.
import type { Picture } from "../visual/pixels/png-decode.ts";
import { decodePng } from "../visual/pixels/png-decode.ts";
import { readPng } from "../visual/pixels/png-file.ts";
import { FIGMA_MOST_PIXELS, MOST_DESIGN_PIXELS } from "./limits.ts";
import { onWhite, resized } from "./resample.ts";

export interface Beside {
  /** Opaque, of one width, in CSS pixels. */
  design: Picture;
  screen: Picture;
  /** The design in pixels of the shot. */
  shown: Picture;
}

export interface Laid {
  design: { png: Uint8Array /** What problems call it. */; name: string; kind: "file" | "frame" };
  shot: { png: Uint8Array; width: number; height: number };
  /** Device pixels of the shot to a CSS pixel. */
  scale: number;
}

/** Pixels of a design to a CSS pixel, as designers export them. */
const SCALES = [1, 2, 3, 4, 1.5] as const;

/** @returns why they cannot be laid beside each other, one sentence. @throws ProblemError png-unreadable, png-too-large */
export function layBeside({ design, shot, scale }: Laid): Beside | { why: string } {
  if (isPointer(design.png))
    return {
      why: `${design.name} is a pointer of Git LFS and no picture: check out with \`lfs: true\`.`,
    };
  const { width, height } = readPng(design.png, design.name);
  if (width * height > MOST_DESIGN_PIXELS)
    return {
      why: `${design.name} has ${width} × ${height} pixels, more than can be compared: export it at 1x.`,
    };
  const across = Math.max(1, Math.round(shot.width / scale));
  const own = scaleOf({ width, height, kind: design.kind }, across, scale);
  if (own === null)
    return {
      why: `${design.name} is ${width} pixels wide and the screen ${across}: draw it ${across} wide, or export it at ${SCALES.slice(1, 4).join("x, ")}x of that.`,
    };
  const picture = decodePng(design.png, design.name);
  onWhite(picture);
  const screen = decodePng(shot.png, "shot");
  onWhite(screen);
  const at = (size: number) => Math.max(1, Math.round(size));
  return {
    design: resized(picture, { width: across, height: at(height / own) }),
    screen: resized(screen, { width: across, height: at(shot.height / scale) }),
    shown: resized(picture, { width: shot.width, height: at((height * shot.width) / width) }),
  };
}

/** Pixels of the design to one CSS pixel; null where it was drawn for another width. */
function scaleOf(
  design: { width: number; height: number; kind: "file" | "frame" },
  across: number,
  scale: number,
): number | null {
  const fits = [scale, ...SCALES].find((each) => Math.abs(design.width - across * each) < Math.max(1, each));
  if (fits !== undefined) return design.width / across;
  const shrunk = design.kind === "frame" && design.width * design.height > 0.95 * FIGMA_MOST_PIXELS;
  return shrunk ? design.width / across : null;
}

const isPointer = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 64)).startsWith("version https://git-lfs.");
