// The one shape of a subcommand.
import { ProblemError } from "../../shared/problem.ts";

export interface Surroundings {
  env: Record<string, string | undefined>;
  cwd: string;
  /** Progress may be redrawn in place. */
  terminal: boolean;
  colour: boolean;
  columns: number;
  /** Version of Node. */
  node: string;
  /** A line on standard error, at once: for commands that go on until they are ended. */
  say(line: string): void;
}

export type Values = Record<string, string | boolean | undefined>;

export interface Command {
  usage: string;
  about: string;
  options: Record<string, { type: "string" | "boolean"; short?: string }>;
  positionals: boolean;
  run(
    values: Values,
    positionals: readonly string[],
    around: Surroundings,
  ): Promise<{ stdout: string; exit: 0 | 1 | 2 | 130 }>;
}

export const absolute = (path: string, cwd: string): string =>
  path.startsWith("/") ? path : path === "." ? cwd : `${cwd}/${path.replace(/^\.\//, "")}`;

/** An option that takes one of a few words, the first when it was not given. */
export function choice<T extends string>(values: Values, name: string, choices: readonly [T, ...T[]]): T {
  const value = values[name] ?? choices[0];
  const found = choices.find((known) => known === value);
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "command-usage",
    message: `--${name} does not know "${String(value)}".`,
    todo: `Use one of: ${choices.join(", ")}.`,
  });
}

/** A string option, null when it was not given. */
export function text(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}
