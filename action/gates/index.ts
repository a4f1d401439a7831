// The gates, in the order they are shown: reading this list is knowing the product.
import type { GateKind } from "../../shared/contract/report.ts";
import { commandGate } from "./command/gate.ts";
import type { Gate } from "./gate.ts";

export const GATES = { command: commandGate } satisfies Partial<Record<GateKind, Gate>>;
