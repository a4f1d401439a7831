// What a run shows, for a caller that reads no log: one line as each gate begins and ends, and what is noted on the way.
import type { Display, GateProgress } from "../ports.ts";
import { plain } from "./plain-values.ts";

const SAID: Readonly<Record<GateProgress["state"], string>> = {
  waiting: "waiting",
  running: "started",
  pass: "passed",
  fail: "failed",
  skipped: "skipped",
  unknown: "could not be judged",
};

export function quietDisplay(say: (line: string) => void): Display {
  const states = new Map<string, GateProgress["state"]>();
  const tell = (line: string) => say(plain(line, 400));
  return {
    note: tell,
    warn: (line) => tell(`warning: ${line}`),
    group() {},
    progress(gates) {
      for (const { id, side, state, elapsedMs } of gates) {
        const key = `${side} ${id}`;
        const before = states.get(key) ?? "waiting";
        if (before === state) continue;
        states.set(key, state);
        const where = { head: "", base: " on the base", rerun: ", run again" }[side];
        const time = state === "running" ? "" : ` (${(elapsedMs / 1000).toFixed(1)} s)`;
        tell(`${id}${where}: ${SAID[state]}${time}`);
      }
    },
    done() {},
  };
}
