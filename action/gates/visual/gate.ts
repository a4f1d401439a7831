// Screens of the change beside those of the base: what differs is shown, and named.
import type { PairGate } from "../gate.ts";
import { planSite } from "./site/plan-site.ts";
import type { SiteTarget } from "./site/site.ts";

export interface VisualTarget extends SiteTarget {
  mode: "auto" | "merge-base" | "committed";
  /** Folder of committed shots, repository-relative. */
  shots: string;
}

export const visualGate: PairGate<VisualTarget> = {
  kind: "visual",
  title: "Screens",
  tier: "executed",
  plan: (input, config, id) => {
    const planned = planSite(input, config);
    if ("skip" in planned) return planned;
    return {
      target: { ...planned.target, mode: config.mode ?? "auto", shots: config.shots ?? `screens/${id}` },
    };
  },
  command: ({ service }) => service.serve,
  reproduce: (_, id) => `npx proofmark verify --only ${id}`,
  judgePair: async (target, pair, ports) => {
    const { judgeVisual } = await import("./judge-visual.ts");
    return judgeVisual(target, pair, ports);
  },
};
