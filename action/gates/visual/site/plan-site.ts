// The config's site → what is looked at. Pure; whoever shoots asks for nothing of the config any more.
import type { GateConfig } from "../../../config/schema.ts";
import type { PlanInput, Planned } from "../../gate.ts";
import type { SiteTarget } from "./site.ts";

export function planSite(_input: PlanInput, _config: GateConfig): Planned<SiteTarget> {
  return { skip: { code: "not-applicable", text: "Not built yet" } };
}
