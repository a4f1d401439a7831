import type { Pair, PairJudgement, PairPorts } from "../gate.ts";
import type { VisualTarget } from "./gate.ts";

export function judgeVisual(_target: VisualTarget, _pair: Pair, _ports: PairPorts): Promise<PairJudgement> {
  return Promise.reject(new Error("not built yet"));
}
