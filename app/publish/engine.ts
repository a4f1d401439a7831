// The shared engine with what the App brings to it. What it says on its way quotes the pull request, and is told to nobody.
import type { StagePorts } from "../../shared/second-stage/ports.ts";
import { type Reported, secondStage } from "../../shared/second-stage/second-stage.ts";
import { VERSION } from "../../shared/version.ts";
import type { Outcome, StageTask } from "./ports.ts";

export type EnginePorts = Pick<StagePorts, "request" | "openZip" | "scanner" | "clock"> &
  Partial<Pick<StagePorts, "display">>;

export const runEngine = ({ input, me }: StageTask, ports: EnginePorts): Promise<Reported[]> =>
  secondStage(input, {
    display: { note: () => {}, warn: () => {} },
    ...ports,
    whoAmI: () => Promise.resolve(me),
    during: (work) => work(),
    tool: `proofmark ${VERSION}`,
    // The App pushes nothing.
    commit: null,
  });

export const outcomeOf = ({ pull, written, status }: Reported): Outcome => ({
  pull,
  comment: written.done,
  status: status?.done ?? null,
});
