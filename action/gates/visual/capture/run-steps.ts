// What is done on a page before it is looked at. Time passes between the steps, never during one.

import type { StepConfig } from "../../../../shared/config/schema-site-steps.ts";
import type { Reason } from "../../../../shared/contract/report.ts";
import { ProblemError } from "../../../../shared/problem.ts";
import type { Tab, TabAction } from "../../../ports.ts";
import { pageScript, type ResolvedStep, resolveStep } from "../site/steps.ts";
import { answered } from "./answered.ts";
import type { BringUp, BringUpPorts } from "./open-page.ts";
import { type Settling, settle } from "./settle/settle.ts";

/** What a step waits for may need more time in the page, which passes only between two tries. */
const TRY_MS = 1500;

export interface Steps {
  tab: Tab;
  request: BringUp;
  ports: BringUpPorts;
  settling: Settling;
}

/** @returns why one did not work, or null */
export async function runSteps(steps: readonly StepConfig[], around: Steps): Promise<Reason | null> {
  for (const [at, step] of steps.entries()) {
    const reason =
      (await settle(around.tab, around.settling, around.ports.clock)) ?? (await runStep(step, around));
    if (reason) return { ...reason, text: `Step ${at + 1}: ${reason.text}` };
  }
  return null;
}

async function runStep(step: StepConfig, around: Steps): Promise<Reason | null> {
  const { tab, request, settling, ports } = around;
  const resolved = await resolveStep(step, request.place, ports.files);
  if ("code" in resolved) return resolved;
  if (resolved.do === "act") return act(resolved.action, around);
  if (resolved.do === "script") return runScript(resolved, around);
  const { path } = resolved;
  return answered(await tab.goto(`${request.origin}${path}`, timeLeft(settling, ports)), path);
}

const timeLeft = ({ deadline }: Settling, { clock }: BringUpPorts): number =>
  Math.max(1, deadline - clock.elapsed());

async function act(action: TabAction, { tab, settling, ports }: Steps): Promise<Reason | null> {
  for (;;) {
    try {
      await tab.act(action, Math.min(TRY_MS, timeLeft(settling, ports)));
      return null;
    } catch (error) {
      const problem = stepProblem(error);
      if (problem === null) throw error;
      const isLate = timeLeft(settling, ports) <= 1;
      if (isLate || (await settle(tab, settling, ports.clock)))
        return { code: "setup-failed", text: problem };
    }
  }
}

function stepProblem(error: unknown): string | null {
  if (!(error instanceof ProblemError)) return null;
  const [problem] = error.problems;
  return problem?.code === "step-failed" ? `${problem.message} ${problem.todo}` : null;
}

/** Time passes while it runs: it may wait for some. */
async function runScript(
  { path, source }: ResolvedStep & { do: "script" },
  { tab, settling, ports }: Steps,
): Promise<Reason | null> {
  const state = { done: false };
  const ran = tab.run(pageScript(source), null).then(
    () => null,
    (error: unknown): Reason => ({
      code: "setup-failed",
      text: `The script ${path} failed: ${sentence(error)}`,
    }),
  );
  void ran.then(() => {
    state.done = true;
  });
  while (!state.done && ports.clock.elapsed() < settling.deadline) {
    const reason = await settle(tab, settling, ports.clock);
    if (reason) return reason;
    await Promise.race([ran, ports.clock.sleep(20, settling.signal)]);
  }
  if (state.done) return ran;
  return { code: "setup-failed", text: `The script ${path} did not come to its end in time.` };
}

const sentence = (error: unknown): string =>
  (error instanceof ProblemError ? (error.problems[0]?.message ?? "") : String(error)).slice(0, 500);
