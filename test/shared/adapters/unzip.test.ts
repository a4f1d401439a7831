// Zips that somebody made by hand. Each is refused for its own reason, and what is honest is read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openZip, ZIP_LIMITS } from "../../../shared/adapters/unzip.ts";
import { ProblemError } from "../../../shared/problem.ts";
import type { ZipSource } from "../../../shared/second-stage/ports.ts";
import { writeZip, type ZipEntry } from "../../support/write-zip.ts";

const REPORT: ZipEntry = { name: "report.json", data: '{"hello":"world"}' };
const MOST = 1024 * 1024 * 8;

async function refused(
  zip: Uint8Array | ZipSource,
  pattern: RegExp,
  code = "report-unreadable",
): Promise<void> {
  const reading = async () => (await openZip(zip)).read("report.json", MOST);
  await assert.rejects(reading, (error) => {
    assert.ok(error instanceof ProblemError, String(error));
    assert.equal(error.problems.length, 1);
    assert.equal(error.problems[0]?.code, code);
    assert.match(error.problems[0]?.message ?? "", pattern);
    return true;
  });
}

test("what the first stage makes is read: deflated and stored, folders beside it", async () => {
  const zip = await openZip(
    writeZip([
      { name: "logs/", data: "", stored: true },
      REPORT,
      { name: "logs/lint.head.log", data: "x".repeat(3_000_000) },
      { name: "egress.json", data: "[]", stored: true },
    ]),
  );
  assert.deepEqual(zip.names, ["report.json", "logs/lint.head.log", "egress.json"]);
  assert.equal(Buffer.from((await zip.read("report.json", MOST)) ?? []).toString(), '{"hello":"world"}');
  assert.equal(Buffer.from((await zip.read("egress.json", MOST)) ?? []).toString(), "[]");
  assert.equal(await zip.read("logs/", MOST), null);
  assert.equal(await zip.read("other.json", MOST), null);
});

test("names that climb out, begin at the root, hold backslashes or control characters", async () => {
  for (const name of [
    "../report.json",
    "logs/../../report.json",
    "/etc/passwd",
    "C:/x",
    "a\\b",
    "a\nb",
    "a\0b",
  ])
    await refused(writeZip([REPORT, { name, data: "x" }]), /name|path|characters/i);
  await refused(writeZip([REPORT, { name: "./report.json", data: "x" }]), /climbs/);
});

test("two entries of one name, also where a system folds case or accents", async () => {
  for (const name of ["report.json", "Report.JSON", "re\uFF50ort.json"])
    await refused(writeZip([REPORT, { name, data: "{}" }]), /one name/);
});

test("a symbolic link, wherever it points", async () => {
  await refused(
    writeZip([{ name: "report.json", data: "/proc/self/environ", mode: 0o120777 }]),
    /symbolic link/,
  );
  await refused(
    writeZip([REPORT, { name: "logs/x", data: "../..", mode: 0o120777, stored: true }]),
    /symbolic/,
  );
});

test("bombs: by ratio, by size, by number, by lying about the size; one within another is never opened", async () => {
  const zeros = Buffer.alloc(4 * 1024 * 1024);
  await refused(writeZip([{ name: "report.json", data: zeros }]), /200 times/);
  await refused(
    writeZip([{ name: "report.json", data: Buffer.alloc(MOST + 1, 97), stored: true }]),
    /larger/,
    "report-too-large",
  );
  // Says it is small: what comes out is counted.
  await refused(writeZip([{ name: "report.json", data: zeros, claimedSize: 100 }]), /cut off or damaged/);
  await refused(writeZip([REPORT], 65_535), /cut off|more than/);
  const many = Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, at) => ({
    name: `f${at}`,
    data: "",
    stored: true,
  }));
  await refused(writeZip([REPORT, ...many]), /more than 20000 entries/);
  const claims = Array.from({ length: 3 }, (_, at) => ({
    name: `g${at}`,
    data: "x",
    claimedSize: 0xfffffff0,
  }));
  await refused(writeZip([REPORT, ...claims]), /4 GiB/);
  const inner = writeZip([{ name: "report.json", data: zeros }]);
  const nested = await openZip(writeZip([REPORT, { name: "inner.zip", data: inner }]));
  assert.equal((await nested.read("report.json", MOST))?.byteLength, 17);
});

test("what is cut off at any byte, damaged, encrypted, or no zip at all", async () => {
  const whole = writeZip([REPORT, { name: "logs/a", data: "b" }]);
  for (let length = 0; length < whole.length; length += 1)
    await refused(whole.subarray(0, length), /cut off or damaged|damaged/);
  const stored = writeZip([{ ...REPORT, stored: true }]);
  stored[stored.indexOf('{"hello')] = 0x5b;
  await refused(stored, /damaged/);
  await refused(writeZip([{ ...REPORT, encrypted: true }]), /encrypted/);
  await refused(Buffer.from("<html>Not found</html>"), /cut off or damaged/);
});

/** The same bytes, handed out as they are asked for. */
function inParts(bytes: Buffer) {
  const asked: [from: number, to: number][] = [];
  return {
    asked,
    source: {
      bytes: bytes.length,
      read: async (from: number, to: number) => {
        asked.push([from, to]);
        return new Uint8Array(bytes.subarray(from, to));
      },
    },
  };
}

test("what is fetched in parts is read as the whole is, and only what is wanted is fetched", async () => {
  const noise = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 2_654_435_761) >>> 13));
  const pictures = Array.from({ length: 12 }, (_, at) => ({
    name: `screens/${at}.png`,
    data: noise,
    stored: true,
  }));
  const report = { name: "report.json", data: JSON.stringify({ text: "x".repeat(2000) }) };
  const large = { name: "large.bin", data: noise };
  const whole = writeZip([...pictures.slice(0, 6), report, large, ...pictures.slice(6)]);
  const { source, asked } = inParts(whole);
  const zip = await openZip(source);
  assert.equal(zip.names.length, 14);
  const [direct, parted] = await Promise.all(
    [await openZip(whole), zip].map(async (one) => [
      Buffer.from((await one.read("report.json", MOST)) ?? []).toString("base64"),
      Buffer.from((await one.read("large.bin", MOST)) ?? []).equals(noise),
    ]),
  );
  assert.deepEqual(parted, direct);
  const fetched = asked.reduce((sum, [from, to]) => sum + to - from, 0);
  assert.ok(fetched < whole.length / 4, `${fetched} of ${whole.length}`);
  assert.ok(asked.length < 12, String(asked.length));
});

test("a source that fails, lies about its length or is cut off is unreadable and no bug", async () => {
  const whole = writeZip([{ name: "report.json", data: "x".repeat(100) }]);
  const { source } = inParts(whole);
  await refused({ ...source, bytes: whole.length - 1 }, /cut off or damaged/);
  await refused({ ...source, bytes: whole.length + 10 }, /cut off or damaged/);
  const failing = { ...source, read: async () => Promise.reject(new Error("gone")) };
  await refused(failing, /cut off or damaged \(gone\)/);
});
