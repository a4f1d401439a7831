// The one shape of a reader: bytes in, what they say out. Readers are pure and bounded; `index.ts` is the ordered list.

import type { RawFinding } from "../../shared/contract/report.ts";
import type { GateCounts, TestCase } from "../gates/gate.ts";

export interface ReadOptions {
  /** Absolute path of the checkout the tool ran in; absolute paths below it become repository-relative. */
  root: string;
  /** Repository-relative folder the tool ran in ("" for the top); relative paths are resolved against it. */
  cwd: string;
  limits: ReadLimits;
}

export interface ReadLimits {
  bytes: number;
  depth: number;
  tests: number;
  findings: number;
}

/** 50 MB, 100 levels, 200,000 tests, 20,000 findings. */
export const READ_LIMITS: ReadLimits = {
  bytes: 50 * 1024 * 1024,
  depth: 100,
  tests: 200_000,
  findings: 20_000,
};

export interface Reading {
  format: string;
  tests: TestCase[];
  findings: RawFinding[];
  /** The document is well-formed and complete but holds neither a test nor a place for findings. */
  empty: boolean;
  /** The tool's own totals, where it names only some of its tests (pytest names those that failed). */
  counts?: GateCounts;
}

/** What is known of a format without loading what reads it. */
export interface Format {
  /** The name in the config and in `read --as`. */
  format: string;
  title: string;
  /** Where it is read from: a report file, a command's output, or both. */
  from: "file" | "output" | "both";
  /** This tool says that all is well by saying nothing. */
  silent?: boolean;
  /**
   * Cheap and certain. Looks at the file name and the text only: the first 64 KiB of a report file; the whole of an output,
   * without colours, for formats that are only read from there.
   */
  detects(start: string, path: string): boolean;
  /** What is left of an output for the readers after this one, where a format owns whole stretches of it. */
  rest?(text: string): string;
}

export interface Reader extends Format {
  /**
   * Throws ProblemError (`report-unreadable`, `report-empty`, `report-too-large`, `report-entities`) when the bytes are not
   * what the format promises; never returns a partial reading as if it were whole.
   */
  read(bytes: Uint8Array, options: ReadOptions): Reading;
}

/** A reader whose parser is heavy, so that only those who need it pay for it. */
export interface LazyReader extends Format {
  load(): Promise<Reader>;
}
