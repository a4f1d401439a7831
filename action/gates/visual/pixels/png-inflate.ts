// The still filtered rows of a PNG. The header says how many bytes there are; not one more is ever inflated.
import { crc32, inflate, inflateSync } from "node:zlib";
import { type PngFile, rowBytes } from "./png-file.ts";
import { passes } from "./png-interlace.ts";
import { unreadable } from "./png-problem.ts";

/** Bytes of all filtered rows, each with its filter byte. */
export function filteredBytes(file: PngFile): number {
  return passes(file).reduce((sum, { width, height }) => sum + height * (1 + rowBytes(file, width)), 0);
}

function settings(file: PngFile) {
  const size = filteredBytes(file);
  // One output block for all, a little larger than needed: with exactly as much zlib asks for a second block.
  return { size, zlib: { chunkSize: Math.max(size + 64, 256), maxOutputLength: size + 64 } };
}

/** @throws ProblemError png-unreadable */
export function inflatePngSync(file: PngFile): Buffer {
  const { size, zlib } = settings(file);
  verify(file);
  try {
    return exact(file, size, inflateSync(joined(file), zlib));
  } catch (error) {
    throw translated(file, error);
  }
}

/** As `inflatePngSync`, on a thread of the pool: two pictures overlap. @throws ProblemError png-unreadable */
export async function inflatePng(file: PngFile): Promise<Buffer> {
  const inflated = inflateAside(file);
  // Meanwhile, on this thread; a wrong checksum says more than the damage it did.
  try {
    verify(file);
  } catch (problem) {
    await Promise.allSettled([inflated]);
    throw problem;
  }
  return inflated;
}

function inflateAside(file: PngFile): Promise<Buffer> {
  const { size, zlib } = settings(file);
  return new Promise((resolve, reject) => {
    inflate(joined(file), zlib, (error, rows) => {
      try {
        if (error) throw error;
        resolve(exact(file, size, rows));
      } catch (problem) {
        reject(translated(file, problem));
      }
    });
  });
}

const joined = ({ idat }: PngFile): Uint8Array =>
  idat.length === 1 && idat[0] ? idat[0].data : Buffer.concat(idat.map(({ data }) => data));

/** Of a chunk's type, which its checksum begins with. */
const IDAT_CHECKSUM = crc32("IDAT");

function verify({ name, idat }: PngFile): void {
  const bad = idat.findIndex(({ data, checksum }) => crc32(data, IDAT_CHECKSUM) !== checksum);
  if (bad !== -1)
    throw unreadable(
      name,
      `the checksum of its picture data is wrong, in slice ${bad + 1} of ${idat.length}`,
    );
}

function exact(file: PngFile, size: number, rows: Buffer): Buffer {
  if (rows.length === size) return rows;
  const how = rows.length < size ? "fewer" : "more";
  throw unreadable(file.name, `it holds ${how} rows than its header says`);
}

function translated(file: PngFile, error: unknown): unknown {
  const code = (error as { code?: string }).code ?? "";
  if (code === "ERR_BUFFER_TOO_LARGE")
    return unreadable(file.name, "it holds more rows than its header says", error);
  if (/^Z_/.test(code)) return unreadable(file.name, "its compressed data is damaged", error);
  return error;
}
