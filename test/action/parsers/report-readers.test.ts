// Every format that is not XML: test/fixtures/reports/<format>/<case>/ holds what a tool wrote and what is read in it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { FORMATS, loaded, READERS } from "../../../action/parsers/index.ts";
import { readReport } from "../../../action/parsers/read.ts";
import type { Reader, Reading } from "../../../action/parsers/reader.ts";
import { LIMITS } from "../../../shared/contract/limits.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { OPTIONS } from "../../support/report-fixtures.ts";

const FOLDER = new URL("../../fixtures/reports/", import.meta.url);
const XML = new Set(["junit", "nunit", "xunit", "trx", "checkstyle"]);
/** Lines of linters promise nothing about their number: cut, they are a shorter, whole output. */
const UNCOUNTED = new Set(["tsc", "compiler", "ruff-text", "cargo"]);
/** A clean answer of these is the same two brackets. */
const ANONYMOUS = new Set(["ruff/clean"]);

const readers: Reader[] = await Promise.all(READERS.filter((one) => !XML.has(one.format)).map(loaded));

function inputOf(folder: URL): URL {
  const name = readdirSync(folder).find((file) => /^(?:report|output)\./.test(file));
  assert.ok(name, `${folder.pathname} holds no report and no output`);
  return new URL(name, folder);
}

for (const reader of readers) {
  describe(reader.format, () => {
    for (const name of readdirSync(new URL(`${reader.format}/`, FOLDER)).toSorted()) {
      const folder = new URL(`${reader.format}/${name}/`, FOLDER);
      const bytes = readFileSync(inputOf(folder));
      test(name, async () => {
        const reading = reader.read(bytes, OPTIONS);
        const golden = new URL("expected.json", folder);
        if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, `${JSON.stringify(reading, null, 2)}\n`);
        assert.deepEqual(reading, JSON.parse(readFileSync(golden, "utf8")));
        keepsItsPromises(reading);
        if (ANONYMOUS.has(`${reader.format}/${name}`)) return;
        const found = await readReport(bytes, { path: "some/report", options: OPTIONS });
        assert.deepEqual(found, reading, "is recognised by its content");
      });
      test(`${name}, cut anywhere, is refused or whole`, () => {
        const whole = reader.read(bytes, OPTIONS);
        for (const length of cuts(bytes.length)) needRefusedOrWhole(reader, bytes.subarray(0, length), whole);
      });
      test(`${name}, with bytes changed, is refused or read`, () => {
        for (const changed of mutations(bytes)) attempt(reader, changed);
      });
    }
    test("empty and foreign bytes are refused", () => {
      for (const text of ["", " \n", "hello\n", "{}", '[{"a":1}]', "null", "<xml/>", "\0\x01\x02"]) {
        const bytes = new TextEncoder().encode(text);
        const reading = attempt(reader, bytes);
        assert.ok(
          reading === null || reading.tests.length + reading.findings.length === 0,
          JSON.stringify(text),
        );
      }
      assert.equal(attempt(reader, new TextEncoder().encode("hello\n")), null);
    });
    test("more bytes than the limit are refused", () => {
      const limits = { ...OPTIONS.limits, bytes: 10 };
      assert.throws(
        () => reader.read(new Uint8Array(11), { ...OPTIONS, limits }),
        (error) => error instanceof ProblemError && error.problems[0]?.code === "report-too-large",
      );
    });
  });
}

test("each format that is read has fixtures", () => {
  const folders = new Set(readdirSync(FOLDER));
  assert.deepEqual(
    FORMATS.filter((format) => !folders.has(format)),
    [],
  );
});

function keepsItsPromises(reading: Reading): void {
  const ids = reading.tests.map((found) => found.id);
  assert.equal(new Set(ids).size, ids.length, "ids are unique");
  for (const found of reading.tests) {
    assert.ok(!found.id.includes(OPTIONS.root), `${found.id} holds the checkout's path`);
    assert.ok(found.status !== "failed" || found.message, `${found.id} failed without a word`);
  }
  for (const found of reading.findings) {
    assert.ok(found.message.length <= LIMITS.message && found.rule.length <= LIMITS.short);
    assert.ok(!found.message.includes(OPTIONS.root), `${found.message} holds the checkout's path`);
    assert.ok(!found.path?.startsWith("/"), `${found.path} is absolute`);
  }
}

/** Null when it was refused; anything else than a problem fails the test. */
function attempt(reader: Reader, bytes: Uint8Array): Reading | null {
  try {
    return reader.read(bytes, OPTIONS);
  } catch (error) {
    assert.ok(error instanceof ProblemError, error instanceof Error ? error.stack : String(error));
    assert.match(error.problems[0]?.code ?? "", /^report-(?:unreadable|empty|too-large)$/);
    return null;
  }
}

function needRefusedOrWhole(reader: Reader, bytes: Uint8Array, whole: Reading): void {
  const reading = attempt(reader, bytes);
  if (reading === null) return;
  if (!UNCOUNTED.has(reader.format)) {
    // A plan written first is kept by a last point that was cut within its words.
    const last = reader.format === "tap" ? -1 : undefined;
    assert.deepEqual(
      statuses(reading, last),
      statuses(whole, last),
      `read a part (${bytes.length} bytes) as if it were whole`,
    );
    return;
  }
  // All but the last, which may be cut within its words.
  const places = reading.findings.slice(0, -1).map(place);
  assert.deepEqual(places, whole.findings.map(place).slice(0, places.length));
}

const statuses = (reading: Reading, end?: number) => [
  reading.tests.slice(0, end).map(({ id, status }) => [id, status]),
  reading.findings.map(place),
];
const place = ({ path, line, rule }: Reading["findings"][number]) => [path, line, rule];

/** All lengths of a short file, a seeded choice of a long one's. */
function cuts(length: number): number[] {
  const next = seeded(length);
  return Array.from({ length: Math.min(length, 120) }, (_, index) =>
    length <= 120 ? index : next() % length,
  );
}

function* mutations(bytes: Uint8Array): Generator<Uint8Array> {
  const next = seeded(bytes.length * 31);
  const pieces = ["\0", '"', "[", "}", "\n", "\\", "\x1b[31m", "9".repeat(20), "\ud800", "{".repeat(300)];
  for (let round = 0; round < 40; round += 1) {
    const at = next() % (bytes.length + 1);
    const piece = new TextEncoder().encode(pieces[next() % pieces.length]);
    yield Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + (next() % 8))]);
  }
}

/** xorshift32: the same choice on every machine. */
function seeded(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
