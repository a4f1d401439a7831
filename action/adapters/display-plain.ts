import { cleanBlock, cleanLine } from "../../shared/render/plain.ts";
import type { Display, GateProgress } from "../ports.ts";
import type { DisplayOptions } from "./display.ts";
import { nameOf } from "./display-frame.ts";

/** Enough to see why something failed; the rest is in the log file, and whoever reads along may be an agent that pays by the word. */
const SHOWN_LINES = 30;

/** Lines, nothing drawn: for pipes, files and CI systems without folding. */
export function createPlainDisplay({ stream, scrub }: DisplayOptions): Display {
  const write = (lines: readonly string[]) => stream.write(`${lines.join("\n")}\n`);
  const started = startedGates();
  return {
    note: (line) => write([cleanLine(scrub(line))]),
    warn: (line) => write([`warning: ${cleanLine(scrub(line))}`]),
    group(title, lines, side) {
      // What the base printed is none of this change's, and a test run again says what it said before.
      if (side !== undefined && side !== "head") {
        write([cleanLine(scrub(title))]);
        return;
      }
      const all = cleanBlock(scrub([...lines].join("\n"))).split("\n");
      const shown = all.slice(-SHOWN_LINES).filter((line) => line !== "");
      const missing = Math.max(0, all.length - SHOWN_LINES);
      const before = missing > 0 ? [`  … ${missing} more lines above, see the log`] : [];
      write([cleanLine(scrub(title)), ...before, ...shown.map((line) => `  ${line}`)]);
    },
    progress(gates) {
      for (const gate of started(gates)) write([`${nameOf(gate)}: started`]);
    },
    done() {},
  };
}

/** Says of each gate once that it is running; how it ended is told by its group. */
export function startedGates(): (gates: readonly GateProgress[]) => GateProgress[] {
  const told = new Set<string>();
  return (gates) =>
    gates.filter((gate) => {
      const key = nameOf(gate);
      if (gate.state !== "running") told.delete(key);
      if (gate.state !== "running" || told.has(key)) return false;
      told.add(key);
      return true;
    });
}
