import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { ProblemError } from "../../shared/problem.ts";

/**
 * A command's log file. Written at once and in order, so that what was printed before a crash of ours is there to read.
 * Past `limit` bytes nothing is added but a last line that says how much is missing. A disk that fills up ends the log
 * silently: the captured output, not the log, is what a gate judges.
 */
export class CommandLog {
  private fd: number | null;
  private left: number;
  private missing = 0;
  private readonly scrub: (text: string) => string;

  /** ProblemError `out-unwritable` when the file cannot be made. */
  constructor(path: string, options: { limit: number; scrub: (text: string) => string }) {
    this.left = options.limit;
    this.scrub = options.scrub;
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.fd = openSync(path, "w");
    } catch (cause) {
      throw new ProblemError(
        {
          code: "out-unwritable",
          message: `The log file could not be made (${cause instanceof Error ? cause.message : String(cause)}).`,
          where: { path },
          todo: "Choose a folder that may be written with --out, or make room on the disk.",
        },
        cause,
      );
    }
  }

  /** Lines are scrubbed as one block, so that a secret of several lines is seen whole where it arrived whole. */
  write(lines: readonly string[]): void {
    if (lines.length === 0) return;
    if (this.left <= 0) {
      for (const line of lines) this.missing += line.length + 1;
      return;
    }
    const text = `${this.scrub(lines.join("\n"))}\n`;
    const bytes = Buffer.from(text);
    if (bytes.length <= this.left) {
      this.left -= bytes.length;
      this.put(bytes);
      return;
    }
    const end = bytes.lastIndexOf(10, this.left - 1) + 1;
    this.put(bytes.subarray(0, end));
    this.missing += bytes.length - end;
    this.left = 0;
  }

  close(): void {
    if (this.missing > 0) {
      this.put(Buffer.from(`… the log ends here; about ${this.missing} more bytes were printed …\n`));
    }
    if (this.fd !== null) closeSync(this.fd);
    this.fd = null;
  }

  private put(bytes: Buffer): void {
    if (this.fd === null) return;
    try {
      for (let from = 0; from < bytes.length; ) from += writeSync(this.fd, bytes, from);
    } catch {
      closeSync(this.fd);
      this.fd = null;
    }
  }
}
