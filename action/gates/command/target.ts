// What a command gate will run: plain values, so that the base runs the very same thing in another folder.
import { posix } from "node:path";
import type { GateConfig } from "../../../shared/config/schema.ts";
import type { Reason } from "../../../shared/contract/report.ts";
import type { PlanInput, Planned } from "../gate.ts";

export interface CommandTarget {
  command: string;
  /** Repository-relative, "" for the top. */
  cwd: string;
  reports: { path: string; format: string | null; required: boolean }[];
  /** Reader for the output; null: found out. */
  format: string | null;
  /** Added to the gate's environment. */
  env: Record<string, string>;
}

export function planCommand(input: PlanInput, config: GateConfig): Planned<CommandTarget> {
  const skip = whySkipped(input, config);
  return skip === null ? { target: commandTarget(config) } : { skip };
}

/** What `requires` and `paths` say, for gates of any kind; null: the gate runs. */
export function whySkipped(
  input: Pick<PlanInput, "files" | "programs">,
  config: Pick<GateConfig, "requires" | "paths">,
): Reason | null {
  const missing = config.requires.filter((program) => !input.programs.has(program));
  if (missing.length > 0) {
    const text = `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not installed here`;
    return { code: "tool-missing", text };
  }
  const { paths } = config;
  if (paths !== undefined && !input.files.some((file) => touches(file, paths)))
    return { code: "no-files", text: `No changed file matches ${paths.join(", ")}` };
  return null;
}

/** Renames count on both sides: moving a file out of a gate's paths is a change to what it judges. */
function touches(file: { path: string; previousPath: string | null }, globs: readonly string[]): boolean {
  const names = file.previousPath === null ? [file.path] : [file.path, file.previousPath];
  return names.some((name) => globs.some((glob) => posix.matchesGlob(name, glob)));
}

export function commandTarget(config: GateConfig): CommandTarget {
  const reports = config.reports.map((entry) =>
    typeof entry === "string"
      ? { path: entry, format: null, required: true }
      : { path: entry.path, format: entry.format ?? null, required: entry.required },
  );
  return {
    command: config.run ?? "",
    cwd: plainFolder(config.cwd),
    reports,
    format: config.format ?? null,
    env: {},
  };
}

/** As it can be joined: without `./` before it or slashes after it; "" for the top. */
export const plainFolder = (path: string | undefined): string =>
  path === undefined || path === "." ? "" : path.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
