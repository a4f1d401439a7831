// Any command as a gate: lint, typecheck, build, test, or what a project invents.
import type { Gate } from "../gate.ts";
import { collectCommand } from "./collect.ts";
import type { CommandFacts } from "./facts.ts";
import { judgeCommand } from "./judge.ts";
import { inFolder, narrowTo, testCommand } from "./recipes.ts";
import { type CommandTarget, planCommand } from "./target.ts";

export const commandGate: Gate<CommandTarget, CommandFacts> = {
  kind: "command",
  title: "Command",
  tier: "executed",
  plan: planCommand,
  collect: collectCommand,
  judge: judgeCommand,
  command: (target) => target.command,
  reproduce: (target) => inFolder(target.cwd, target.command),
  reproduceTest: testCommand,
  narrow: narrowTo,
};
