// `$NAME` in the config stands for a variable that the gate's `env` names.
import type { Reason } from "../../../../shared/contract/report.ts";

const VARIABLE = /^\$([A-Za-z_][A-Za-z0-9_]*)$/;

/** `$NAME` alone is the variable's value; everything else is itself. */
export function resolveValue(
  written: string,
  env: Readonly<Record<string, string>>,
  what: string,
): { value: string } | { reason: Reason } {
  const name = VARIABLE.exec(written)?.[1];
  if (name === undefined) return { value: written };
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  if (value !== undefined) return { value };
  const text = `${what} needs the variable ${name}, which is not there: name it in the gate's \`env\`, and set it in the job`;
  return { reason: { code: "setup-failed", text } };
}
