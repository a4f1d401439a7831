// The gates, in the order they are shown: reading this list is knowing the product.
import type { GateKind } from "../../shared/contract/report.ts";
import { commandGate } from "./command/gate.ts";
import { designGate } from "./design/gate.ts";
import type { Gate, PairGate } from "./gate.ts";
import { motionGate } from "./motion/gate.ts";
import { visualGate } from "./visual/gate.ts";

export const GATES = {
  command: commandGate,
  visual: visualGate,
  design: designGate,
  motion: motionGate,
} satisfies Partial<Record<GateKind, Gate | PairGate>>;
