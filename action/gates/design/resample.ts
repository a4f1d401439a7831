// Pictures of another size: each pixel of the result is the average of the area it covers. For a whole ratio that is exact.
import type { Picture } from "../visual/pixels/png-decode.ts";

/** See-through is drawn over white: an exported frame without a fill, a rounded corner. In place. */
export function onWhite({ data }: Picture): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] as number;
    if (alpha === 255) continue;
    for (let c = 0; c < 3; c += 1)
      data[at + c] = Math.round(((data[at + c] as number) * alpha) / 255 + 255 - alpha);
    data[at + 3] = 255;
  }
}

/** Opaque pictures only. */
export function resized(picture: Picture, size: { width: number; height: number }): Picture {
  if (picture.width === size.width && picture.height === size.height) return picture;
  const across = sharesOf(picture.width, size.width);
  const down = sharesOf(picture.height, size.height);
  const data = new Uint8Array(size.width * size.height * 4);
  const row = new Float64Array(size.width * 3);
  for (let y = 0; y < size.height; y += 1) {
    row.fill(0);
    for (let at = down.from[y] as number; at < (down.from[y + 1] as number); at += 1)
      addRow(picture, { y: down.source[at] as number, share: down.share[at] as number, across }, row);
    for (let x = 0; x < size.width; x += 1) {
      const to = (y * size.width + x) * 4;
      for (let c = 0; c < 3; c += 1) data[to + c] = Math.round(row[x * 3 + c] as number);
      data[to + 3] = 255;
    }
  }
  return { ...size, data };
}

/** For each pixel of a side: the source's pixels it covers, from `from[i]` to `from[i + 1]`, and their shares, which sum to 1. */
interface Shares {
  from: Int32Array;
  source: number[];
  share: number[];
}

function sharesOf(source: number, target: number): Shares {
  const shares: Shares = { from: new Int32Array(target + 1), source: [], share: [] };
  const step = source / target;
  for (let i = 0; i < target; i += 1) {
    // Whole numbers are kept whole: a hair of a neighbour would spoil an exact ratio.
    const [start, end] = [(i * source) / target, ((i + 1) * source) / target];
    for (let at = Math.floor(start); at < Math.min(source, Math.ceil(end)); at += 1) {
      const covered = Math.min(end, at + 1) - Math.max(start, at);
      if (covered <= 1e-9) continue;
      shares.source.push(at);
      shares.share.push(covered / step);
    }
    shares.from[i + 1] = shares.source.length;
  }
  return shares;
}

function addRow(
  { data, width }: Picture,
  { y, share, across }: { y: number; share: number; across: Shares },
  row: Float64Array,
): void {
  for (let x = 0; x * 3 < row.length; x += 1)
    for (let at = across.from[x] as number; at < (across.from[x + 1] as number); at += 1) {
      const from = (y * width + (across.source[at] as number)) * 4;
      const weight = share * (across.share[at] as number);
      for (let c = 0; c < 3; c += 1) (row[x * 3 + c] as number) += weight * (data[from + c] as number);
    }
}
