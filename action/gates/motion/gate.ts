// What moves: animations at fixed points of their time, layout that shifts while loading, motion nobody asked for.
import type { StepConfig } from "../../../shared/config/schema-site-steps.ts";
import type { PairGate } from "../gate.ts";
import { planSite } from "../visual/site/plan-site.ts";
import type { SiteTarget } from "../visual/site/site.ts";

export interface MotionTarget extends SiteTarget {
  flows: readonly { name: string; path: string; steps: readonly StepConfig[] }[];
  /** Layout shift score up to which a screen may move while it loads. */
  shift: number;
}

export const motionGate: PairGate<MotionTarget> = {
  kind: "motion",
  title: "Motion",
  tier: "executed",
  plan: (input, config) => {
    const planned = planSite(input, config);
    if ("skip" in planned) return planned;
    return { target: { ...planned.target, flows: config.flows ?? [], shift: config.shift ?? 0.1 } };
  },
  command: ({ service }) => service.serve,
  reproduce: (_, id) => `npx proofmark verify --only ${id}`,
  judgePair: async (target, pair, ports) => {
    const { judgeMotion } = await import("./motion.ts");
    return judgeMotion(target, pair, ports);
  },
};
