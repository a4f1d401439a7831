// Runs the command and has what it wrote read. The only impure member of the gate.
import type { GatePorts, Place } from "../gate.ts";
import { type CommandFacts, SCRATCH_VARIABLE } from "./facts.ts";
import type { CommandTarget } from "./target.ts";

export async function collectCommand(
  target: CommandTarget,
  place: Place,
  ports: GatePorts,
): Promise<CommandFacts> {
  const cwd = target.cwd === "" ? place.root : `${place.root}/${target.cwd}`;
  const startedMs = ports.clock.now();
  const exit = await ports.commands.run({
    command: target.command,
    cwd,
    env: { ...place.env, ...target.env, [SCRATCH_VARIABLE]: place.scratch },
    timeoutMs: place.timeoutMs,
    signal: place.signal,
    logPath: place.logPath,
    onLine: (line) => place.onLine(line),
  });
  // Not before: with all the readers behind it, loading would hold up the first command.
  const { readEnded } = await import("./reports.ts");
  const read = await readEnded({ target, place, ports, exit, startedMs });
  const { code, signal, end, error, durationMs, truncated } = exit;
  return { exit: { code, signal, end, error, durationMs, truncated }, timeoutMs: place.timeoutMs, ...read };
}
