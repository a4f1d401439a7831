/// <reference lib="dom" />
// What came has been laid out and drawn.
import type { MotionState } from "./motion-state.ts";

export async function drawnAgain(): Promise<null> {
  const state = (window as unknown as Record<symbol, MotionState | undefined>)[
    Symbol.for("proofmark.motion")
  ];
  await state?.drawn();
  return null;
}
