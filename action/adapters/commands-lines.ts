import { StringDecoder } from "node:string_decoder";

/** Longest line handed on, in UTF-16 units; what is longer is one long JSON document or binary, not something to look at. */
export const LINE_LIMIT = 64 * 1024;
/** Read beyond the limit before cutting, so that a secret lying across the cut is masked while it is still whole. */
const OVERLAP = 4096;

/**
 * Cuts a stream of bytes into lines as a terminal shows them: `\r\n` ends a line as `\n` does, and a lone `\r` starts
 * the line anew, so that of a progress bar only its last state remains. Characters split between chunks are joined again.
 */
export class LineSplitter {
  private readonly decoder = new StringDecoder("utf8");
  private readonly scrub: (text: string) => string;
  private rest = "";
  private lost = 0;

  constructor(scrub: (text: string) => string) {
    this.scrub = scrub;
  }

  write(chunk: Buffer): string[] {
    return this.take(this.decoder.write(chunk));
  }

  /** The last line when it did not end in a newline. */
  end(): string[] {
    const lines = this.take(this.decoder.end());
    return this.rest === "" && this.lost === 0 ? lines : [...lines, this.finish("")];
  }

  private take(text: string): string[] {
    const pieces = text.split("\n");
    const open = pieces.pop() ?? "";
    const lines = pieces.map((piece) => this.finish(piece));
    this.keep(open);
    return lines;
  }

  private keep(text: string): void {
    this.rest += text;
    // A `\r` at the very end may yet be the first half of `\r\n`.
    const restart = this.rest.lastIndexOf("\r", this.rest.length - 2);
    if (restart >= 0) {
      this.rest = this.rest.slice(restart + 1);
      this.lost = 0;
    }
    if (this.rest.length > LINE_LIMIT + OVERLAP) {
      const closing = this.rest.endsWith("\r") ? "\r" : "";
      this.lost += this.rest.length - closing.length - LINE_LIMIT - OVERLAP;
      this.rest = this.rest.slice(0, LINE_LIMIT + OVERLAP) + closing;
    }
  }

  private finish(text: string): string {
    this.keep(text);
    const line = this.rest.endsWith("\r") ? this.rest.slice(0, -1) : this.rest;
    const lost = this.lost;
    this.rest = "";
    this.lost = 0;
    if (line.length <= LINE_LIMIT) return line;
    const scrubbed = this.scrub(line);
    const kept = scrubbed.slice(0, Math.min(LINE_LIMIT, scrubbed.length - OVERLAP));
    return `${kept} … (${lost + scrubbed.length - kept.length} more characters on this line)`;
  }
}
