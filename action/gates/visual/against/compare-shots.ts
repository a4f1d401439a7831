// Two shots of a screen → what the report says of them, and the mask that shows it. Bytes in, values out.
import type { Band, Rect, ScreenResult } from "../../../../shared/contract/pictures.ts";
import { counted } from "../../../../shared/render/words.ts";
import { comparePictures } from "../compare/compare.ts";
import type { Absorbed, Comparison } from "../compare/comparison.ts";
import { openPair, type PicturePair } from "../pixels/compare-pixels.ts";
import { encodeMask, encodeRgba } from "../pixels/png-encode.ts";
import { type Noise, noiseBetween, withoutNoise } from "./noise.ts";

export interface ComparedShots {
  verdict: "same" | "different";
  /** One sentence. */
  text: string;
  changedPixels: number;
  regions: Rect[];
  bands: Band[];
  absorbed: ScreenResult["absorbed"];
  /** PNG; null where not a pixel differs. */
  mask: Uint8Array | null;
}

export interface ShotsToCompare {
  base: Uint8Array;
  head: Uint8Array;
  /** Another shot of the base, that differs from it; null: its shots are equal. */
  again: Uint8Array | null;
}

/** Of a page of which more than this does not keep still from shot to shot, nothing can be said. */
const MOST_NOISE = 0.25;
const MOST_PLACES = 100;

/** A text: the base does not keep still, so nothing can be said. @throws ProblemError png-unreadable, png-too-large */
export async function compareShots({
  base,
  head,
  again,
}: ShotsToCompare): Promise<ComparedShots | { unsteady: string }> {
  const pair = await openPair(base, head);
  if (again === null) return told(pair, null);
  const noise = noiseBetween(await openPair(base, again));
  if (noise === null) return { unsteady: "Two shots of the base are not of one size" };
  if (noise.share > MOST_NOISE)
    return { unsteady: `Two shots of the base differ in ${Math.ceil(noise.share * 100)} % of the page` };
  const clean = encodeRgba(withoutNoise(pair, noise));
  return told(await openPair(base, clean), noise);
}

function told(pair: PicturePair, noise: Noise | null): ComparedShots {
  const { comparison, zones } = comparePictures(pair);
  const { verdict, reason, changedPixels, regions, bands } = comparison;
  const width = Math.min(pair.expected.width, pair.actual.width);
  return {
    verdict,
    text: reason,
    changedPixels,
    regions: regions.slice(0, MOST_PLACES),
    bands: bands.slice(0, MOST_PLACES),
    absorbed: absorbedIn(comparison, noise),
    mask: zones.length === 0 ? null : encodeMask({ width, height: pair.actual.height, zones }),
  };
}

function absorbedIn({ absorbed }: Comparison, noise: Noise | null): ScreenResult["absorbed"] {
  const told = absorbed.map(tellAbsorbed);
  if (noise === null) return told.slice(0, 20);
  const { pixels } = noise;
  const text = `${counted(pixels, "pixel")} also ${pixels === 1 ? "differs" : "differ"} between two shots of the base`;
  return [{ what: "machine" as const, text, pixels, headroom: null }, ...told].slice(0, 20);
}

function tellAbsorbed(absorbed: Absorbed): ScreenResult["absorbed"][number] {
  if (absorbed.kind === "shift") {
    const { rows, by } = absorbed;
    const text = `${counted(rows, "row")} with equal pixels, ${Math.abs(by)} ${by > 0 ? "lower" : "higher"} than before`;
    return { what: "shift", text, pixels: rows, headroom: null };
  }
  const { kind: what, pixels } = absorbed;
  if (absorbed.kind === "smoothing")
    return {
      what,
      text: `${counted(pixels, "pixel")} at edges, smoothed another way`,
      pixels,
      headroom: null,
    };
  const headroom = Math.min(1, Math.max(0, absorbed.headroom));
  const left = `${Math.floor(headroom * 100)} % left to the limit "${absorbed.rule}"`;
  return { what, text: `${counted(pixels, "pixel")} of noise, ${left}`, pixels, headroom };
}
