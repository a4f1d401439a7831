// A screen's steps with what they name: variables become values, files become their text.

import type { StepConfig } from "../../../../shared/config/schema-site-steps.ts";
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Files, TabAction } from "../../../ports.ts";
import type { Place } from "../../gate.ts";
import { readOwn } from "./own-file.ts";
import { resolveValue } from "./values.ts";

/** What capture does, in order. */
export type ResolvedStep =
  | { do: "act"; action: TabAction }
  /** Path of the site. */
  | { do: "open"; path: string }
  /** JavaScript to be run in the page as the body of an async function; `path` for words about it. */
  | { do: "script"; path: string; source: string };

const MOST_BYTES = 1024 * 1024;

/** Reasons are `setup-failed`: a variable that is not passed, a script that is not there or leads out of the checkout. */
export async function resolveSteps(
  steps: readonly StepConfig[],
  place: Pick<Place, "root" | "env">,
  files: Pick<Files, "read">,
): Promise<ResolvedStep[] | Reason> {
  const resolved: ResolvedStep[] = [];
  for (const step of steps) {
    const one = await resolveStep(step, place, files);
    if ("code" in one) return one;
    resolved.push(one);
  }
  return resolved;
}

/** As `resolveSteps`, of one. */
export const resolveStep = async (
  step: StepConfig,
  place: Pick<Place, "root" | "env">,
  files: Pick<Files, "read">,
): Promise<ResolvedStep | Reason> =>
  step.script === undefined ? plain(step, place.env) : script(step.script, place, files);

/** For `Tab.run`. A page's policy may forbid making functions of text; what is sent from outside it never forbids. */
export function pageScript(source: string): () => null {
  const text = `async () => { await (async () => {${source}\n})(); return null; }`;
  return Object.assign((): null => null, { toString: () => text });
}

/** Only the variables, which are the same on both sides: what is missing is missing everywhere. */
export function missingValue(
  steps: readonly StepConfig[],
  env: Readonly<Record<string, string>>,
): Reason | null {
  for (const step of steps) {
    if (step.script !== undefined) continue;
    const one = plain(step, env);
    if ("code" in one) return one;
  }
  return null;
}

function plain(step: StepConfig, env: Readonly<Record<string, string>>): ResolvedStep | Reason {
  if (step.open !== undefined) return { do: "open", path: step.open };
  const act = (action: TabAction): ResolvedStep => ({ do: "act", action });
  if (step.press !== undefined) return act({ do: "press", key: step.press, selector: step.on ?? null });
  for (const name of ["click", "check", "uncheck", "hover", "wait"] as const) {
    const selector = step[name];
    if (selector !== undefined) return act({ do: name, selector });
  }
  for (const name of ["fill", "select"] as const) {
    const selector = step[name];
    if (selector === undefined) continue;
    const found = resolveValue(step.value ?? "", env, `The step \`${name} ${selector}\``);
    return "reason" in found ? found.reason : act({ do: name, selector, value: found.value });
  }
  return { code: "setup-failed", text: "A step does nothing" };
}

async function script(
  path: string,
  place: Pick<Place, "root">,
  files: Pick<Files, "read">,
): Promise<ResolvedStep | Reason> {
  const found = await readOwn(path, MOST_BYTES, place, files);
  return "text" in found
    ? { do: "script", path, source: found.text }
    : { code: "setup-failed", text: `The step's script ${path} ${found.wrong}`.slice(0, 2000) };
}
