// A PNG's chunks, read and checked but not inflated: cheap, and the place where hostile files are turned away.
// https://www.w3.org/TR/png-3/ (chunk layout in section 5, the header in 11.2.1).
import { crc32 } from "node:zlib";
import { type PictureName, tooLarge, unreadable } from "./png-problem.ts";

/** Beyond this no decoded picture fits the memory of a small runner: 150 million pixels are 600 MB a side. */
export const MOST_PIXELS = 150_000_000;
/** No browser paints that far; a single row of this length already is 4 MB. */
export const MOST_SIDE = 1_000_000;

/** Writers make slices of some kilobytes. Empty ones cost a file twelve bytes each, and us a hundred times that. */
const MOST_SLICES = 200_000;

export const COLOUR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 } as const;
export type ColourType = (typeof COLOUR)[keyof typeof COLOUR];

export interface PngHeader {
  width: number;
  height: number;
  bitDepth: 1 | 2 | 4 | 8 | 16;
  colourType: ColourType;
  interlaced: boolean;
}

export interface PngFile extends PngHeader {
  name: PictureName;
  /** RGB triplets; null where the picture has no palette. */
  palette: Uint8Array | null;
  /** The tRNS chunk as it stands: alphas of a palette, or one 16-bit colour that is see-through. */
  transparency: Uint8Array | null;
  /** The zlib stream in its slices, in order. Their checksums are verified when they are inflated. */
  idat: readonly Slice[];
}

export interface Slice {
  data: Uint8Array;
  /** Of the chunk's type and data. */
  checksum: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depths by colour type. */
const DEPTHS: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const SAMPLES: Record<ColourType, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export const bitsPerPixel = ({ colourType, bitDepth }: PngHeader): number => SAMPLES[colourType] * bitDepth;

/** Bytes of one filtered row of `width` pixels, without its filter byte. */
export const rowBytes = (header: PngHeader, width: number): number =>
  Math.ceil((bitsPerPixel(header) * width) / 8);

interface Chunk extends Slice {
  type: string;
  /** Of its first byte in the file. */
  at: number;
}

/**
 * The header, palette and compressed slices of `bytes`, which stay views.
 * @throws ProblemError png-unreadable or png-too-large
 */
export function readPng(bytes: Uint8Array, name: PictureName = "picture"): PngFile {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte))
    throw unreadable(name, bytes.length === 0 ? "it is empty" : "it does not begin as a PNG does");
  let file: PngFile | null = null;
  const idat: Slice[] = [];
  for (const chunk of chunks(bytes, name)) {
    const { type, data } = chunk;
    if (type === "IDAT" && file !== null) {
      idat.push(chunk);
      if (idat.length > MOST_SLICES)
        throw unreadable(name, `its picture data is cut into more than ${MOST_SLICES} slices`);
      continue;
    }
    if (crc32(bytes.subarray(chunk.at + 4, chunk.at + 8 + data.length)) !== chunk.checksum)
      throw unreadable(
        name,
        `the checksum of its chunk ${JSON.stringify(type)} at byte ${chunk.at} is wrong`,
      );
    if (file === null)
      file = { name, ...readHeader(type, data, name), palette: null, transparency: null, idat };
    else if (type === "PLTE") file.palette = data;
    else if (type === "tRNS") file.transparency = data;
    else if (type === "IHDR") throw unreadable(name, "it has two headers");
    else if (type !== "IEND" && isCritical(type))
      throw unreadable(name, `its chunk ${JSON.stringify(type)} is unknown`);
  }
  if (file === null || idat.length === 0) throw unreadable(name, "it holds no picture data");
  checkColours(file);
  return file;
}

/** Upper case in the first letter: a reader that does not know the chunk cannot show the picture. */
const isCritical = (type: string) => /^[A-Z]/.test(type);

function* chunks(bytes: Uint8Array, name: PictureName): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw unreadable(name, `it ends early, at byte ${bytes.length}`);
    const length = view.getUint32(at);
    const end = at + 8 + length;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end + 4 > bytes.length)
      throw unreadable(
        name,
        `it ends early, at byte ${bytes.length}, inside a chunk ${JSON.stringify(type)}`,
      );
    yield { type, at, data: bytes.subarray(at + 8, end), checksum: view.getUint32(end) };
    if (type === "IEND") return;
    at = end + 4;
  }
}

function readHeader(type: string, data: Uint8Array, name: PictureName): PngHeader {
  if (type !== "IHDR" || data.length !== 13) throw unreadable(name, "it does not start with a header");
  const view = new DataView(data.buffer, data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [bitDepth = 0, colourType = 0, compression, filter, interlace = 0] = data.subarray(8);
  if (width === 0 || height === 0) throw unreadable(name, `its header says ${width}×${height} pixels`);
  if (width > 0x7fffffff || height > 0x7fffffff) throw unreadable(name, "its header has impossible sizes");
  if (Math.max(width, height) > MOST_SIDE)
    throw tooLarge(
      name,
      `its header says ${width}×${height} pixels, the limit is ${MOST_SIDE / 1e6} million a side`,
    );
  if (width * height > MOST_PIXELS)
    throw tooLarge(
      name,
      `its header says ${width}×${height} pixels, the limit is ${MOST_PIXELS / 1e6} million`,
    );
  if (!DEPTHS[colourType]?.includes(bitDepth))
    throw unreadable(name, `colour type ${colourType} with ${bitDepth} bits does not exist`);
  if (compression !== 0 || filter !== 0 || interlace > 1)
    throw unreadable(name, "its header asks for a compression, filter or interlacing that does not exist");
  return {
    width,
    height,
    bitDepth: bitDepth as PngHeader["bitDepth"],
    colourType: colourType as ColourType,
    interlaced: interlace === 1,
  };
}

function checkColours(file: PngFile): void {
  const { name, colourType, palette, transparency } = file;
  if (colourType === COLOUR.palette && palette === null) throw unreadable(name, "its palette is missing");
  if (palette && (palette.length % 3 !== 0 || palette.length === 0 || palette.length > 768))
    throw unreadable(name, `its palette has ${palette.length} bytes`);
  if (transparency === null) return;
  const needed = { [COLOUR.grey]: 2, [COLOUR.rgb]: 6 }[colourType as 0 | 2];
  if (needed !== undefined && transparency.length < needed)
    throw unreadable(name, "its transparent colour is cut off");
}
