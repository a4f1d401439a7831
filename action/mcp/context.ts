// What tools stand on: one checkout, fixed when the server starts, and its world anew for each run.
import type { KeptRuns } from "../kept-runs.ts";
import type { Clock, Files, Machine, Ports } from "../ports.ts";
import type { Turns } from "./turns.ts";

/** As `createWorld` makes it. */
export interface OpenedWorld {
  ports: Ports;
  machine: Machine;
  requests: readonly unknown[];
  scrub(text: string): string;
}

export interface McpContext {
  /** Absolute path of the checkout's top, without links in it. */
  root: string;
  files: Files;
  clock: Clock;
  runs: KeptRuns;
  turns: Turns;
  /** HEAD and settings are read anew, as a fresh command would. */
  open(): Promise<OpenedWorld>;
}
