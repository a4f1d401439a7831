/// <reference lib="dom" />
// The layout shifts seen so far, and whether more may come.
import type { Shift } from "../../motion/shift.ts";
import type { ShiftState } from "./motion-shifts.ts";

export interface ShiftsSoFar {
  shifts: readonly Shift[];
  painted: boolean;
  /** Fonts are there, and no timer of the page's own is due. */
  calm: boolean;
}

/**
 * `timersMs`: a timer that is due later than this after the page began is not waited for. `release`: timers go on from now,
 * since all that the network holds has come.
 */
export function readShifts({ timersMs, release }: { timersMs: number; release: boolean }): ShiftsSoFar {
  const state = (window as unknown as Record<symbol, ShiftState | undefined>)[Symbol.for("proofmark.shifts")];
  if (!state) return { shifts: [], painted: document.readyState === "complete", calm: true };
  if (release) state.release();
  const due = [...state.timers.values()].some((at) => at < timersMs);
  const fonts = (document.fonts?.status ?? "loaded") === "loaded";
  return { shifts: state.shifts, painted: state.painted, calm: fonts && !due };
}
