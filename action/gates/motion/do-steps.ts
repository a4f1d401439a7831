// A screen's or a flow's steps, done by the browser, one after the other.
import type { Reason } from "../../../shared/contract/report.ts";
import { ProblemError } from "../../../shared/problem.ts";
import type { Tab } from "../../ports.ts";
import { pageScript, type ResolvedStep } from "../visual/site/steps.ts";

export interface StepsRequest {
  steps: readonly ResolvedStep[];
  origin: string;
  /** For each step. */
  timeoutMs: number;
  /** After each that worked; `index` from 0. */
  onDone?: (index: number) => Promise<void>;
}

/** @returns why a step did not work, with its number; null: all did. @throws ProblemError browser-died */
export async function doSteps(tab: Tab, request: StepsRequest): Promise<Reason | null> {
  for (const [index, step] of request.steps.entries()) {
    try {
      await doStep(tab, step, request);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problems.some(({ code }) => code === "browser-died"))
        throw error;
      const why = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
      const text = `Step ${index + 1} of ${request.steps.length} (${stepWords(step)}) did not work. ${why}`;
      return { code: "setup-failed", text: text.slice(0, 2000) };
    }
    await request.onDone?.(index);
  }
  return null;
}

async function doStep(tab: Tab, step: ResolvedStep, { origin, timeoutMs }: StepsRequest): Promise<void> {
  if (step.do === "act") return tab.act(step.action, timeoutMs);
  if (step.do === "script") {
    await tab.run(pageScript(step.source), null);
    return;
  }
  const { status, error } = await tab.goto(`${origin}${step.path}`, timeoutMs);
  if (status !== null && status < 400) return;
  throw new ProblemError({
    code: "step-failed",
    message: `${step.path} ${status === null ? `did not answer: ${error ?? "no reason is known"}` : `was answered ${status}`}.`,
    todo: "Open it by hand on the served page.",
  });
}

/** "click #buy" */
export function stepWords(step: ResolvedStep): string {
  if (step.do === "open") return `open ${step.path}`;
  if (step.do === "script") return `script ${step.path}`;
  const { action } = step;
  if (action.do === "press")
    return `press ${action.key}${action.selector === null ? "" : ` on ${action.selector}`}`;
  return `${action.do} ${action.selector}`;
}
