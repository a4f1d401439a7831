import type { Pair, PairJudgement, PairPorts } from "../gate.ts";
import type { DesignTarget } from "./gate.ts";

export function judgeDesign(_target: DesignTarget, _pair: Pair, _ports: PairPorts): Promise<PairJudgement> {
  return Promise.reject(new Error("not built yet"));
}
