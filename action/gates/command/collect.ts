// Runs the command and reads what it wrote. The only impure member of the gate.
import type { RawFinding, Reason } from "../../../shared/contract/report.ts";
import type { Reading } from "../../parsers/reader.ts";
import type { CommandExit } from "../../ports.ts";
import type { GatePorts, Place } from "../gate.ts";
import type { CommandTarget } from "./target.ts";

/** Gates write reports that are not the project's into this folder; a `reports` entry may begin with it. */
export const SCRATCH_VARIABLE = "PROOFMARK_SCRATCH";

export type ReportFact = { path: string; required: boolean } & ({ reading: Reading } | { problem: Reason });

export interface CommandFacts {
  exit: Pick<CommandExit, "code" | "signal" | "end" | "error" | "durationMs">;
  timeoutMs: number;
  reports: ReportFact[];
  /** What the command's own output says, when a reader is sure of it. */
  output: Reading | null;
  /** Failure-looking lines of the output. */
  lines: RawFinding[];
}

export async function collectCommand(
  target: CommandTarget,
  place: Place,
  ports: GatePorts,
): Promise<CommandFacts> {
  const cwd = target.cwd === "" ? place.root : `${place.root}/${target.cwd}`;
  const startedMs = ports.clock.now();
  const loading = import("./reports.ts");
  const exit = await ports.commands.run({
    command: target.command,
    cwd,
    env: { ...place.env, ...target.env, [SCRATCH_VARIABLE]: place.scratch },
    timeoutMs: place.timeoutMs,
    signal: place.signal,
    logPath: place.logPath,
    onLine: (line) => place.onLine(line),
  });
  const { readEnded } = await loading;
  const read = await readEnded({ target, place, ports, exit, startedMs });
  const { code, signal, end, error, durationMs } = exit;
  return { exit: { code, signal, end, error, durationMs }, timeoutMs: place.timeoutMs, ...read };
}
