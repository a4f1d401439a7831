// What each part of doctor is given, and what it answers.
import type { ProjectTree } from "../config/detect.ts";
import type { Browsers, Commands, Files } from "../ports.ts";

/** `advice` can wait: a run works without, or does less. `mend` cannot. */
export interface Check {
  area: "machine" | "git" | "project" | "runner";
  state: "ok" | "advice" | "mend";
  text: string;
  /** What to do; null when all is well. */
  todo: string | null;
}

export interface DoctorContext {
  /** Absolute: the repository's top, or the working directory when there is no repository. */
  root: string;
  env: Record<string, string | undefined>;
  /** `process.versions.node`. */
  node: string;
  /** Null when there is no repository. */
  tree: ProjectTree | null;
}

export interface DoctorPorts {
  commands: Commands;
  files: Files;
  browsers: Browsers;
}
