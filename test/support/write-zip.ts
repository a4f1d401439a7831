// A zip of whatever one likes, also of what no honest program would write: the parts that lie are said apart.
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  name: string;
  data: Buffer | string;
  /** Stored and not deflated. */
  stored?: boolean;
  /** Unix mode, such as 0o120777 for a link. */
  mode?: number;
  /** What the table of contents says of the size, in place of the truth. */
  claimedSize?: number;
  encrypted?: boolean;
}

export function writeZip(entries: readonly ZipEntry[], claimedCount = entries.length): Buffer {
  const parts: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data as string);
    const packed = entry.stored ? data : deflateRawSync(data);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2);
    common.writeUInt16LE(entry.stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.claimedSize ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    central.writeUInt32LE(at, 10);
    const made = Buffer.from([20, 3]);
    table.push(Buffer.concat([Buffer.from("PK\x01\x02", "latin1"), made, common, central, name]));
    parts.push(local);
    at += local.length;
  }
  const contents = Buffer.concat(table);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(claimedCount, 4);
  end.writeUInt16LE(claimedCount, 6);
  end.writeUInt32LE(contents.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, contents, Buffer.from("PK\x05\x06", "latin1"), end]);
}
