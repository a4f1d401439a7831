// PNG → RGBA, every colour type, depth and interlacing. The general way; `compare-pixels` avoids most of it.
import { bitsPerPixel, type PngFile, readPng, rowBytes } from "./png-file.ts";
import { inflatePngSync } from "./png-inflate.ts";
import { passes } from "./png-interlace.ts";
import { type PictureName, unreadable } from "./png-problem.ts";
import { rowWriter } from "./png-samples.ts";
import { unfilter } from "./png-unfilter.ts";

export interface Picture {
  width: number;
  height: number;
  /** RGBA, 8 bits each, row by row from the top. */
  data: Uint8Array;
}

/** @throws ProblemError png-unreadable or png-too-large, naming the picture */
export function decodePng(bytes: Uint8Array, name?: PictureName): Picture {
  const file = readPng(bytes, name);
  return decodeRows(file, inflatePngSync(file));
}

/** The picture of a file whose rows are inflated; `rows` is overwritten. */
export function decodeRows(file: PngFile, rows: Uint8Array): Picture {
  const { width, height } = file;
  const data = new Uint8Array(width * height * 4);
  const write = rowWriter(file);
  const pixel = Math.max(1, bitsPerPixel(file) >> 3);
  let start = 0;
  for (const pass of passes(file)) {
    const bytes = rowBytes(file, pass.width);
    const bad = unfilter({ bytes: rows, start, rows: pass.height, width: bytes, pixel });
    if (bad !== null) throw unreadable(file.name, `the filter of row ${bad} does not exist`);
    for (let row = 0; row < pass.height; row += 1) {
      const to = ((pass.y + row * pass.stepY) * width + pass.x) * 4;
      const at = start + row * (bytes + 1) + 1;
      write({ bytes: rows, at, width: pass.width }, data, { to, step: pass.stepX * 4 });
    }
    start += pass.height * (bytes + 1);
  }
  return { width, height, data };
}
