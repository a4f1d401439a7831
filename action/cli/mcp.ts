// `proofmark mcp`: the gates as tools of an agent, over this process's own input and output.

import { VERSION } from "../../shared/version.ts";
import { systemClock } from "../adapters/clock.ts";
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import { onInterrupt } from "../adapters/interrupt.ts";
import { keptRuns } from "../kept-runs.ts";
import { INSTRUCTIONS, toolsOf } from "../mcp/tools.ts";
import { turns } from "../mcp/turns.ts";
import type { Comparer } from "../ports.ts";
import { createWorld } from "../world.ts";
import { absolute, type Command, text } from "./command.ts";

export const mcpCommand: Command["run"] = async (values, _, around) => {
  const files = createFiles();
  const cwd = absolute(text(values, "cwd") ?? ".", around.cwd);
  const { root: top } = await openGit(cwd);
  const root = (await files.realPath(top)) ?? top;
  // Nothing leaves the machine: without their token designs are not fetched, and git deepens no clone from its origin.
  const env = { ...around.env, FIGMA_API_TOKEN: undefined };
  let comparer: Comparer | null = null;
  const open = async () => {
    const world = await createWorld({ env, cwd: root, cache: true, mode: "plain" });
    const git = { ...world.ports.git, fetch: async () => false };
    // Its threads are for all runs of this process.
    comparer ??= world.ports.comparer;
    return { ...world, ports: { ...world.ports, git, comparer } };
  };
  const context = {
    ...{ root, files, clock: systemClock, runs: keptRuns(root, files), turns: turns() },
    open,
  };
  const { serveMcp } = await import("../adapters/mcp-stdio.ts");
  const interrupt = onInterrupt();
  try {
    const { signal } = interrupt;
    await serveMcp({ version: VERSION, instructions: INSTRUCTIONS, tools: toolsOf(context), signal });
    return { stdout: "", exit: signal.aborted ? 130 : 0 };
  } finally {
    interrupt.dispose();
  }
};
