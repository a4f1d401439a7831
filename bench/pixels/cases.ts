// What can happen between two shots of a page, from nothing to everything.
import { rgb, writePng } from "../../test/support/write-png.ts";
import { copyOf, drawPage, fill, type Page, seeded, toPng } from "./pages.ts";

export interface PixelCase {
  name: string;
  expected: Buffer;
  actual: Buffer;
}

export function pixelCases(width: number, height: number): PixelCase[] {
  const page = drawPage(width, height);
  const expected = toPng(page);
  const header = rgb(width, height);
  const pair = (name: string, actual: Buffer): PixelCase => ({ name, expected, actual });
  return [
    pair("same bytes", Buffer.from(expected)),
    pair("same pixels, other compression", writePng({ header, raw: page.raw, level: 4 })),
    pair("same pixels, other filters", writePng({ header, raw: page.raw, filters: () => 1 })),
    pair("one small change", toPng(smallChange(page))),
    pair("anti-aliasing noise", toPng(noise(page))),
    pair("shifted by 40 px from the middle", toPng(shifted(page, 40))),
    pair("everything changed", toPng(dark(page))),
    pair("taller by 200 px", toPng(taller(page, 200))),
  ];
}

function smallChange(page: Page): Page {
  const out = copyOf(page);
  const y = Math.floor(page.height * 0.55);
  fill(out, { x: 420, y, width: 120, height: 28 }, () => [46, 164, 79]);
  return out;
}

/** Soft edges drawn a little differently, in one line of text of four. */
function noise(page: Page): Page {
  const out = copyOf(page);
  const random = seeded(5);
  const stride = page.width * 3;
  for (let at = stride; at < page.raw.length - stride; at += 3) {
    if (Math.floor(at / stride / 20) % 4 !== 0) continue;
    const value = page.raw[at] ?? 0;
    const soft = value > 60 && value < 230 && page.raw[at - 3] !== value && page.raw[at + 3] !== value;
    if (soft && random() < 0.5)
      for (let c = 0; c < 3; c += 1) out.raw[at + c] = Math.min(255, (page.raw[at + c] ?? 0) + 40);
  }
  return out;
}

function shifted(page: Page, by: number): Page {
  const out = copyOf(page);
  const stride = page.width * 3;
  const middle = Math.floor(page.height / 2) * stride;
  out.raw.copyWithin(middle + by * stride, middle, page.raw.length - by * stride);
  out.raw.fill(240, middle, middle + by * stride);
  return out;
}

const dark = (page: Page): Page => ({
  ...page,
  raw: page.raw.map((value) => 255 - Math.floor(value * 0.92)),
});

function taller(page: Page, by: number): Page {
  const stride = page.width * 3;
  const raw = new Uint8Array(page.raw.length + by * stride).fill(255);
  raw.set(page.raw);
  raw.set(shifted(page, by).raw.subarray(0, page.raw.length));
  raw.set(page.raw.subarray(page.raw.length - by * stride), page.raw.length);
  return { width: page.width, height: page.height + by, raw };
}
