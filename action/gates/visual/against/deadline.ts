// The gate's time limit. What it has started is ended by it, and what it has seen by then still counts.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Clock } from "../../../ports.ts";
import type { Place } from "../../gate.ts";

export interface Deadline {
  signal: AbortSignal;
  /** Why it ended. */
  ended(): Reason;
  dispose(): void;
}

export function deadline({ signal, timeoutMs }: Pick<Place, "signal" | "timeoutMs">, clock: Clock): Deadline {
  const over = new AbortController();
  const sleeping = new AbortController();
  let late = false;
  void clock.sleep(timeoutMs, sleeping.signal).then(
    () => {
      if (sleeping.signal.aborted) return;
      late = true;
      over.abort();
    },
    () => undefined,
  );
  return {
    signal: AbortSignal.any([signal, over.signal]),
    ended: () =>
      late
        ? { code: "timeout", text: `Not looked at within the gate's time limit of ${seconds(timeoutMs)}` }
        : { code: "cancelled", text: "Cancelled" },
    dispose: () => sleeping.abort(),
  };
}

const seconds = (ms: number): string =>
  ms < 60_000 ? `${ms / 1000} s` : `${Math.round(ms / 6_000) / 10} min`;
