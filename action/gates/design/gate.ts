// Screens beside their designs, region by region. Advises until config makes it hard.
import type { PairGate } from "../gate.ts";
import { planSite } from "../visual/site/plan-site.ts";
import type { SiteTarget } from "../visual/site/site.ts";

export interface DesignTarget extends SiteTarget {
  /** Folder of `<screen>/<viewport>.png`, repository-relative. */
  references: string;
  figma: { file: string; frames: Readonly<Record<string, string>> } | null;
  /** Share of a region that may differ, 0 to 1. */
  limit: number;
}

export const designGate: PairGate<DesignTarget> = {
  kind: "design",
  title: "Design",
  tier: "executed",
  plan: (input, config) => {
    const planned = planSite(input, config);
    if ("skip" in planned) return planned;
    const { references = "designs", figma = null, limit = 2.5 } = config;
    return { target: { ...planned.target, references, figma, limit: limit / 100 } };
  },
  command: ({ service }) => service.serve,
  reproduce: (_, id) => `npx proofmark verify --only ${id}`,
  judgePair: async (target, pair, ports) => {
    const { judgeDesign } = await import("./judge-design.ts");
    return judgeDesign(target, pair, ports);
  },
};
