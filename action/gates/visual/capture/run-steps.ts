// What is done on a page before it is looked at. Time passes between the steps, never during one.
import type { Reason } from "../../../../shared/contract/report.ts";
import { ProblemError } from "../../../../shared/problem.ts";
import type { StepConfig } from "../../../config/schema-site-steps.ts";
import type { Tab, TabAction } from "../../../ports.ts";
import { resolveValue } from "../site/values.ts";
import { answered } from "./answered.ts";
import type { BringUp, BringUpPorts } from "./open-page.ts";
import { type Settling, settle } from "./settle/settle.ts";

const SCRIPT_BYTES = 1024 * 1024;
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
  const left = (): number => Math.max(1, settling.deadline - ports.clock.elapsed());
  if (step.open !== undefined)
    return answered(await tab.goto(`${request.origin}${step.open}`, left()), step.open);
  if (step.script !== undefined) return runScript(step.script, around);
  const action = actionOf(step, request.place.env);
  if ("reason" in action) return action.reason;
  for (;;) {
    try {
      await tab.act(action, Math.min(TRY_MS, left()));
      return null;
    } catch (error) {
      const problem = stepProblem(error);
      if (problem === null) throw error;
      if (left() <= 1) return { code: "setup-failed", text: problem };
      const unsettled = await settle(tab, settling, ports.clock);
      if (unsettled) return { code: "setup-failed", text: problem };
    }
  }
}

function stepProblem(error: unknown): string | null {
  if (!(error instanceof ProblemError)) return null;
  const [problem] = error.problems;
  return problem?.code === "step-failed" ? `${problem.message} ${problem.todo}` : null;
}

function actionOf(step: StepConfig, env: Record<string, string>): TabAction | { reason: Reason } {
  const named = (["click", "check", "uncheck", "hover", "wait"] as const).find(
    (each) => step[each] !== undefined,
  );
  if (named) return { do: named, selector: step[named] ?? "" };
  if (step.press !== undefined) return { do: "press", key: step.press, selector: step.on ?? null };
  const filled = step.fill === undefined ? "select" : "fill";
  const selector = step[filled] ?? "";
  const resolved = resolveValue(step.value ?? "", env, `The step \`${filled} ${selector}\``);
  return "reason" in resolved ? resolved : { do: filled, selector, value: resolved.value };
}

/** Time passes while it runs: it may wait for some. */
async function runScript(path: string, { tab, request, settling, ports }: Steps): Promise<Reason | null> {
  const { root } = request.place;
  const bytes = await ports.files.read(`${root}/${path}`, { maxBytes: SCRIPT_BYTES, within: root });
  if (bytes === null) return { code: "setup-failed", text: `The script ${path} is not in the repository.` };
  const text = new TextDecoder().decode(bytes);
  // A page's policy may forbid making functions of text; what is sent from outside it never forbids.
  const script = Object.assign((): null => null, {
    toString: () => `async () => { await (async () => {${text}\n})(); return null; }`,
  });
  const state = { done: false };
  const ran = tab.run(script, null).then(
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
