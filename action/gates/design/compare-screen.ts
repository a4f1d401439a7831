// One screen beside its design: which squares differ by more than the limit, and which elements stand there.
import type { Cause, Rect, Region } from "../../../shared/contract/pictures.ts";
import type { Box } from "../../ports.ts";
import type { ElementRecord } from "../visual/cause/element-record.ts";
import { MASK } from "../visual/pixels/metric.ts";
import type { Picture } from "../visual/pixels/png-decode.ts";
import { encodeMask } from "../visual/pixels/png-encode.ts";
import { differing } from "./differing.ts";
import { holderOf } from "./holder.ts";
import type { Beside } from "./lay-beside.ts";
import { score } from "./score.ts";
import { LEVELS, SIGN } from "./sides.ts";

export interface ComparedDesign {
  /** Share of the worst square, 0 to 1. */
  worst: number;
  /** Worst first, in pixels of the shot; empty where all is within the limit. */
  regions: Region[];
  /** CSS pixels that differ, and that are drawn another way and are no difference. */
  differ: number;
  absorbed: number;
  /** Rows of CSS pixels that the design has below the screen's end, and the other way round. */
  below: { design: number; screen: number };
  /** Something is drawn on the design's rows below. */
  cutOff: boolean;
  /** PNG in the size of the shot. */
  mask(): Uint8Array;
}

export interface ShotSize {
  width: number;
  height: number;
  elements: ElementRecord;
  covered?: readonly Box[];
}

export function compareScreen(
  { design, screen }: Beside,
  shot: ShotSize,
  { scale, limit }: { scale: number; limit: number },
): ComparedDesign {
  for (const box of shot.covered ?? []) unpaint(design, screen, box);
  const signs = differing(design, screen);
  const { width } = screen;
  const height = Math.min(design.height, screen.height);
  const scored = score({ pixels: signs, width, height }, limit);
  const below = { design: design.height - height, screen: screen.height - height };
  const cutOff = isDrawnOn(design, height);
  const regions = scored.regions.map(({ share, ...css }) => {
    const rect = inShot(css, scale, shot);
    return { ...rect, share, cause: causeOf(rect, shot.elements) };
  });
  const missing: Region = {
    ...{ x: 0, y: shot.height, width: shot.width, height: Math.round(below.design * scale) },
    ...{ share: 1, cause: null },
  };
  return {
    worst: cutOff ? 1 : scored.worst,
    regions: [...(cutOff ? [missing] : []), ...regions].slice(0, 100),
    differ: countOf(signs, SIGN.differs),
    absorbed: countOf(signs, SIGN.standsOut),
    below,
    cutOff,
    mask: () => maskOf({ signs, width, height }, shot),
  };
}

/** What a mask hides is hidden in the design too: nobody wants it judged. In place; both are equally wide. */
function unpaint(design: Picture, { data, width, height }: Picture, box: Box): void {
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const left = Math.min(right, Math.max(0, Math.floor(box.x)));
  const bottom = Math.min(height, design.height, Math.ceil(box.y + box.height));
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1)
    design.data.set(data.subarray((y * width + left) * 4, (y * width + right) * 4), (y * width + left) * 4);
}

function inShot(css: Rect, scale: number, shot: { width: number; height: number }): Rect {
  const [x, y] = [Math.floor(css.x * scale), Math.floor(css.y * scale)];
  return {
    x,
    y,
    width: Math.min(shot.width, Math.ceil((css.x + css.width) * scale)) - x,
    height: Math.min(shot.height, Math.ceil((css.y + css.height) * scale)) - y,
  };
}

/** Why it differs a picture cannot tell; where, the page can. */
function causeOf(rect: Rect, elements: ElementRecord): Cause | null {
  const holder = holderOf(rect, elements);
  return holder === null
    ? null
    : { selector: holder.selector.slice(0, 256), change: "unexplained", properties: [], files: [] };
}

/** Rows from `from` on are more than ground of one colour. */
function isDrawnOn({ data, width, height }: Picture, from: number): boolean {
  const first = from * width * 4;
  for (let at = first; at < height * width * 4; at += 4)
    for (let c = 0; c < 3; c += 1)
      if (Math.abs((data[at + c] as number) - (data[first + c] as number)) >= LEVELS) return true;
  return false;
}

function countOf(signs: Uint8Array, sign: number): number {
  let count = 0;
  for (const each of signs) if (each === sign) count += 1;
  return count;
}

interface Signs {
  signs: Uint8Array;
  width: number;
  height: number;
}

function maskOf({ signs, width, height }: Signs, shot: { width: number; height: number }): Uint8Array {
  const rows = Math.min(shot.height, Math.round((height * shot.width) / width));
  const mask = new Uint8Array(shot.width * rows);
  const columns = Int32Array.from({ length: shot.width }, (_, x) => Math.floor((x * width) / shot.width));
  for (let y = 0; y < rows; y += 1) {
    const from = Math.min(height - 1, Math.floor((y * height) / rows)) * width;
    for (let x = 0; x < shot.width; x += 1) {
      const sign = signs[from + (columns[x] as number)];
      if (sign === SIGN.differs) mask[y * shot.width + x] = MASK.different;
      else if (sign === SIGN.standsOut) mask[y * shot.width + x] = MASK.antialiased;
    }
  }
  return encodeMask({ width: shot.width, height: shot.height, zones: [{ y: 0, rows, mask }] });
}
