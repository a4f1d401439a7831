import type { CommandExit, CommandSpec } from "../ports.ts";
import { Capture } from "./commands-capture.ts";
import { LineSplitter } from "./commands-lines.ts";
import { CommandLog } from "./commands-log.ts";

/** Per stream. */
const CAPTURE_LIMIT = 16 * 1024 * 1024;
const LOG_LIMIT = 64 * 1024 * 1024;

type Stream = "stdout" | "stderr";

/** Where a command's bytes go: kept for the readers, logged in arrival order, and shown line by line. */
export class CommandOutput {
  private readonly captures = { stdout: new Capture(CAPTURE_LIMIT), stderr: new Capture(CAPTURE_LIMIT) };
  private readonly splitters: Record<Stream, LineSplitter> | null;
  private readonly log: CommandLog | null;
  private readonly onLine: CommandSpec["onLine"];
  private over = false;

  /** ProblemError `out-unwritable` when the log cannot be made. */
  constructor(spec: CommandSpec, scrub: (text: string) => string) {
    this.log = spec.logPath === undefined ? null : new CommandLog(spec.logPath, { limit: LOG_LIMIT, scrub });
    this.onLine = spec.onLine;
    const wanted = this.log !== null || this.onLine !== undefined;
    this.splitters = wanted ? { stdout: new LineSplitter(scrub), stderr: new LineSplitter(scrub) } : null;
  }

  write(stream: Stream, chunk: Buffer): void {
    if (this.over) return;
    this.captures[stream].write(chunk);
    if (this.splitters) this.pass(this.splitters[stream].write(chunk), stream);
  }

  end(): void {
    if (this.over) return;
    this.over = true;
    if (this.splitters) {
      this.pass(this.splitters.stdout.end(), "stdout");
      this.pass(this.splitters.stderr.end(), "stderr");
    }
    this.log?.close();
  }

  result(): Pick<CommandExit, "stdout" | "stderr" | "truncated"> {
    const { stdout, stderr } = this.captures;
    return {
      stdout: stdout.text(),
      stderr: stderr.text(),
      truncated: stdout.truncated || stderr.truncated,
    };
  }

  private pass(lines: readonly string[], stream: Stream): void {
    this.log?.write(lines);
    if (this.onLine) for (const line of lines) this.onLine(line, stream);
  }
}
