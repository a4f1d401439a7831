import type { Pair, PairJudgement, PairPorts } from "../gate.ts";
import type { MotionTarget } from "./gate.ts";

export function judgeMotion(_target: MotionTarget, _pair: Pair, _ports: PairPorts): Promise<PairJudgement> {
  return Promise.reject(new Error("not built yet"));
}
