// The one shape of a subcommand.
export interface Surroundings {
  env: Record<string, string | undefined>;
  cwd: string;
  /** Progress may be redrawn in place. */
  terminal: boolean;
  colour: boolean;
  columns: number;
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

/** A string option, null when it was not given. */
export function text(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}
