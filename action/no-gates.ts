import { ProblemError } from "../shared/problem.ts";

/** Nothing to run is no success: a gate that gates nothing must say so. */
export function noGates(): ProblemError {
  return new ProblemError({
    code: "no-gates",
    message:
      "There is nothing to run: no gate is listed in a config, and no lint, typecheck, build or test command was found.",
    todo: 'Add a script such as "test" to package.json, or run `npx proofmark init --config` and list your commands in .github/proofmark.yml; a gate that git alone decides, such as `tampering: { kind: tampering }`, is enough.',
  });
}
