// YAML → Config, or all problems at once. Imports the validator and the YAML parser: load this module only when there is text.
import * as v from "valibot";
import { type Problem, ProblemError } from "../problem.ts";
import { isHard } from "./defaults.ts";
import { explain, unknownKeys } from "./explain.ts";
import { checkReferences } from "./references.ts";
import { type Config, configSchema } from "./schema.ts";
import { readSource, type Source } from "./source.ts";

/**
 * `path` is shown in problems as it is. Throws ProblemError (`config-yaml`, `config-unknown-key`, `config-invalid`,
 * `needs-unknown`, `needs-cycle`) with every problem, in the order of the file.
 */
export function parseConfig(text: string, path: string): Config {
  const source = readSource(text, path);
  if (!("locate" in source)) throw new ProblemError(source.problems);
  const value = source.value ?? {};
  const result = v.safeParse(configSchema, value);
  const typos = unknownKeys(value, configSchema, source);
  const problems = [
    ...source.problems,
    ...typos.map(({ problem }) => problem),
    ...lostKeys(value, source),
    ...(result.success ? [] : explain(result.issues, configSchema, { source, typos })),
    ...checkReferences(value, source),
  ];
  if (problems.length > 0 || !result.success) throw new ProblemError(inOrder(problems));
  return { ...result.output, gates: hardened(result.output.gates) };
}

/** Said or left out, it means the same: the digest of a config does not tell the two apart. */
const hardened = (gates: Config["gates"]): Config["gates"] =>
  Object.fromEntries(Object.entries(gates).map(([id, gate]) => [id, { ...gate, hard: isHard(gate) }]));

/** Names that the validator leaves out of a mapping without a word, for safety. */
function lostKeys(value: unknown, source: Source): Problem[] {
  const gates = typeof value === "object" && value !== null && "gates" in value ? value.gates : null;
  if (typeof gates !== "object" || gates === null) return [];
  return ["__proto__", "constructor", "prototype"]
    .filter((key) => Object.hasOwn(gates, key))
    .map((key) => ({
      code: "config-invalid",
      message: `A gate cannot be called \`${key}\`.`,
      where: source.locate(["gates", key], "key"),
      todo: "Rename it.",
    }));
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const line = (problem: Problem): number => problem.where?.line ?? 0;
  const column = (problem: Problem): number => problem.where?.column ?? 0;
  return problems.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
}
