// Any command as a gate: lint, typecheck, build, test, or what a project invents.
import type { Gate } from "../gate.ts";
import { collectCommand } from "./collect.ts";
import { type CommandFacts, SCRATCH_VARIABLE } from "./facts.ts";
import { judgeCommand } from "./judge.ts";
import { inFolder, narrowTo, testCommand } from "./recipes.ts";
import { type CommandTarget, planCommand } from "./target.ts";

/** Pasted into a shell that has no such folder, the command would write its report to the root of the disk. */
const scratch = (command: string): string =>
  command.includes(`$${SCRATCH_VARIABLE}`) ? `export ${SCRATCH_VARIABLE}="$(mktemp -d)"; ` : "";

export const commandGate: Gate<CommandTarget, CommandFacts> = {
  kind: "command",
  title: "Command",
  tier: "executed",
  plan: planCommand,
  collect: collectCommand,
  judge: judgeCommand,
  command: (target) => target.command,
  reproduce: (target) => inFolder(target.cwd, `${scratch(target.command)}${target.command}`),
  reproduceTest: testCommand,
  narrow: narrowTo,
};
