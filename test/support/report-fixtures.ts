// Fixture folders of the readers: test/fixtures/reports/<format>/<case>/report.xml beside what is read in it, expected.json.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { READ_LIMITS, type Reader, type ReadOptions } from "../../action/parsers/reader.ts";
import { ProblemError } from "../../shared/problem.ts";

const FOLDER = new URL("../fixtures/reports/", import.meta.url);

export const OPTIONS: ReadOptions = { root: "/home/runner/work/calc/calc", cwd: "", limits: READ_LIMITS };

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function fixtureNames(format: string): string[] {
  return readdirSync(new URL(`${format}/`, FOLDER)).toSorted();
}

export function fixture(format: string, name: string): Uint8Array {
  return readFileSync(new URL(`${format}/${name}/report.xml`, FOLDER));
}

/** The code of the ProblemError thrown; anything else thrown, or nothing, fails the test. */
export function problemOf(run: () => unknown): { code: string; message: string; todo: string } {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof ProblemError, `threw ${error instanceof Error ? error.stack : String(error)}`);
    const [problem] = error.problems;
    assert.ok(problem && error.problems.length === 1);
    return problem;
  }
  assert.fail("no problem was thrown");
}

/** Each folder's reading is its expected.json; ids are unique; nothing longer than a report may hold; no absolute path. */
export function testFixtures(reader: Reader): void {
  for (const name of fixtureNames(reader.format)) {
    test(`${reader.format}/${name}`, () => {
      const reading = reader.read(fixture(reader.format, name), OPTIONS);
      const expected = new URL(`${reader.format}/${name}/expected.json`, FOLDER);
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(expected, `${JSON.stringify(reading, null, 2)}\n`);
      assert.deepEqual(reading, JSON.parse(readFileSync(expected, "utf8")));
      const ids = reading.tests.map((found) => found.id);
      assert.equal(new Set(ids).size, ids.length, "ids are unique");
      for (const found of reading.tests) {
        assert.ok(!JSON.stringify(found).includes(OPTIONS.root), `${found.id} holds the checkout's path`);
        assert.ok(found.status !== "failed" || found.message, `${found.id} failed without a word`);
      }
    });
  }
}

/** Cut at a seeded choice of bytes, a fixture is either refused with a problem or was whole already. Never a part. */
export function testTruncations(reader: Reader, times: number): void {
  for (const name of fixtureNames(reader.format)) {
    test(`${reader.format}/${name} cut anywhere is refused or whole`, () => {
      const bytes = fixture(reader.format, name);
      const whole = JSON.stringify(reader.read(bytes, OPTIONS));
      const next = seeded(name.length * 7919 + bytes.length);
      for (let round = 0; round < times; round += 1) {
        const cut = Math.floor(next() * bytes.length);
        readOrRefuse(reader, bytes.subarray(0, cut), (reading) => {
          assert.equal(JSON.stringify(reading), whole, `cut at ${cut} of ${bytes.length}`);
        });
      }
    });
  }
}

/** Bytes overwritten at random: a reading or a problem, never another error. */
export function testMutations(reader: Reader, times: number): void {
  for (const name of fixtureNames(reader.format)) {
    test(`${reader.format}/${name} with bytes changed is read or refused`, () => {
      const next = seeded(name.length * 104_729 + 1);
      for (let round = 0; round < times; round += 1) {
        const bytes = Uint8Array.from(fixture(reader.format, name));
        for (let hit = 0; hit < 4; hit += 1)
          bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
        readOrRefuse(reader, bytes, (reading) => assert.equal(reading.format, reader.format));
      }
    });
  }
}

function readOrRefuse(
  reader: Reader,
  bytes: Uint8Array,
  check: (reading: ReturnType<Reader["read"]>) => void,
): void {
  let reading: ReturnType<Reader["read"]>;
  try {
    reading = reader.read(bytes, OPTIONS);
  } catch (error) {
    assert.ok(error instanceof ProblemError, `threw ${error instanceof Error ? error.stack : String(error)}`);
    return;
  }
  check(reading);
}

/** mulberry32: the same choices on every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
