// A command's output → what its tools said. Several tools may share it: each reader takes what is its own.
import { ProblemError } from "../../shared/problem.ts";
import { loaded, namedReader, READERS } from "./index.ts";
import { jsonDocuments } from "./json-documents.ts";
import { mergeReadings } from "./merge-readings.ts";
import { outputStreams } from "./output-streams.ts";
import type { LazyReader, Reader, Reading, ReadOptions } from "./reader.ts";
import { withoutRunnerNoise } from "./runner-noise.ts";
import { stripAnsi } from "./text.ts";

const LOOKED_AT = 64 * 1024;

export interface CommandOutput {
  stdout: string;
  stderr: string;
  format?: string;
  options: ReadOptions;
}

/**
 * What a command's own output says: stdout first, then stdout and stderr together. Null when no reader is certain, when one
 * that recognised its format could not read it to the end, or when there is neither a test nor a finding. With `format` the
 * output must be of it: ProblemError as `readReport`, except that a tool that is silent when all is well may be silent. The
 * formats of several tools are joined by "+".
 */
export async function readOutput({
  stdout,
  stderr,
  format,
  options,
}: CommandOutput): Promise<Reading | null> {
  const texts = stderr.trim() === "" ? [stdout] : [stdout, `${stdout}\n${stderr}`];
  if (format !== undefined) return readAs(await loaded(namedReader(format)), texts, options);
  for (const text of texts) {
    const reading = await readCertain(text, options);
    if (reading !== null && saysSomething(reading)) return reading;
  }
  return null;
}

const saysSomething = (reading: Reading): boolean => reading.tests.length + reading.findings.length > 0;

async function readCertain(output: string, options: ReadOptions): Promise<Reading | null> {
  if (output.length > options.limits.bytes) return null;
  try {
    const readings: Reading[] = [];
    for (const { text, inside } of streamsOf(output, options))
      readings.push(...(await readStream(text, inside)));
    return mergeReadings(readings, options);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

interface Stream {
  aside: boolean;
  text: string;
  inside: ReadOptions;
}

function streamsOf(output: string, options: ReadOptions): Stream[] {
  return outputStreams(stripAnsi(output).replaceAll("\r\n", "\n")).map(({ aside, cwd, text }) => {
    const folder = [options.cwd, cwd].filter((part) => part !== "" && part !== ".").join("/");
    return { aside, text: withoutRunnerNoise(text), inside: { ...options, cwd: folder } };
  });
}

async function readStream(text: string, options: ReadOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  let rest = text;
  const take = async (entry: Reader | LazyReader, own: string) => {
    readings.push((await loaded(entry)).read(new TextEncoder().encode(own), options));
  };
  const isReport = (one: Reader | LazyReader) => one.from !== "output" && one.rest === undefined;
  const recognise = (own: string) =>
    READERS.find((one) => isReport(one) && one.detects(own.slice(0, LOOKED_AT), ""));
  const takeOwn = async (entries: readonly (Reader | LazyReader)[]) => {
    for (const entry of entries) {
      if (!entry.detects(rest, "")) continue;
      await take(entry, rest);
      rest = entry.rest?.(rest) ?? rest;
    }
  };
  const xml = /^\s*</.test(text) ? recognise(text) : undefined;
  if (xml) {
    await take(xml, text);
    return readings;
  }
  // Streams of lines first: each event of `go test -json` is a document too.
  await takeOwn(READERS.filter((one) => one.from === "both" && one.rest !== undefined));
  const found = jsonDocuments(rest);
  rest = found.rest;
  for (const document of found.documents) {
    const reader = recognise(document);
    if (reader) await take(reader, document);
  }
  await takeOwn(READERS.filter((one) => one.from === "output"));
  return readings;
}

function readAs(reader: Reader, texts: readonly string[], options: ReadOptions): Reading {
  let problem: ProblemError | null = null;
  let empty: Reading | null = null;
  for (const text of texts) {
    try {
      const reading = mergeReadings(
        streamsOf(text, options).flatMap((stream) => readNamed(reader, stream)),
        options,
      );
      if (reading !== null && saysSomething(reading)) return reading;
      empty ??= reading;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problem ??= error;
    }
  }
  if (problem !== null) throw problem;
  if (empty !== null) return empty;
  if (reader.silent === true) return { format: reader.format, tests: [], findings: [], empty: false };
  // Throws: the reader says itself what it misses.
  return reader.read(new TextEncoder().encode(texts.at(-1) ?? ""), options);
}

function readNamed(reader: Reader, { aside, text, inside }: Stream): Reading[] {
  if (text.trim() === "") return [];
  const read = (own: string) => reader.read(new TextEncoder().encode(own), inside);
  if (reader.from === "output") return reader.detects(text, "") ? [read(text)] : [];
  try {
    return [read(text)];
  } catch (error) {
    if (!(error instanceof ProblemError) || reader.rest !== undefined) throw error;
    // Words around the document, or several documents.
    const own = jsonDocuments(text).documents.filter((one) => reader.detects(one.slice(0, LOOKED_AT), ""));
    if (own.length === 0 && !aside) throw error;
    return own.map(read);
  }
}
