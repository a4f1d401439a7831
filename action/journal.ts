// Every action of a run in order. Values only; the keeper writes them as `events.jsonl`.
import type { Clock, Journal } from "./ports.ts";

export function createJournal(clock: Clock): Journal {
  const lines: string[] = [];
  return {
    record(what, data = {}) {
      lines.push(JSON.stringify({ at: new Date(clock.now()).toISOString(), what, ...data }));
    },
    lines: () => (lines.length === 0 ? "" : `${lines.join("\n")}\n`),
  };
}
