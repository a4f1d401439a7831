// The door to the readers. They are loaded when there is something to read: by then the first command has long started, and
// nobody waited for two dozen formats.
import type { CommandOutput } from "./read-output.ts";
import type { ReportFile } from "./read-report.ts";
import type { Reading } from "./reader.ts";

export type { CommandOutput, ReportFile };

/** A report file, by the named reader or by the one that recognises it; see read-report.ts. */
export async function readReport(bytes: Uint8Array, file: ReportFile): Promise<Reading> {
  return (await import("./read-report.ts")).readReport(bytes, file);
}

/** What a command's own output says, null when no reader is certain of it; see read-output.ts. */
export async function readOutput(output: CommandOutput): Promise<Reading | null> {
  return (await import("./read-output.ts")).readOutput(output);
}
