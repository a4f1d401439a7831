// The subcommands that look at a checkout without judging it: words → what their functions take.

import { ProblemError } from "../../shared/problem.ts";
import { createBrowsers } from "../adapters/browsers.ts";
import { systemClock } from "../adapters/clock.ts";
import { createCommands } from "../adapters/commands.ts";
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import { readProject } from "../config/detect-project.ts";
import { absolute, type Command, choice, type Surroundings, text, type Values } from "./command.ts";

type Answer = ReturnType<Command["run"]>;

export async function read(values: Values, positionals: readonly string[], around: Surroundings): Answer {
  const { readCommand } = await import("./read.ts");
  const format = choice(values, "format", ["text", "json"]);
  const args = { as: text(values, "as"), files: [...positionals], format };
  return readCommand(args, { files: createFiles() }, around.cwd);
}

export async function init(values: Values, _: readonly string[], around: Surroundings): Answer {
  const { initCommand } = await import("./init.ts");
  const git = await openGit(folder(values, around));
  const files = createFiles();
  const args = {
    config: values.config === true,
    report: values.report === true,
    force: values.force === true,
  };
  return initCommand(args, { files }, { root: git.root, tree: await readProject(git, files) });
}

export async function doctor(values: Values, _: readonly string[], around: Surroundings): Answer {
  const { doctorCommand } = await import("./doctor.ts");
  const files = createFiles();
  const commands = createCommands({ scrub: (line) => line, clock: systemClock });
  const git = await openGit(folder(values, around)).catch(withoutRepository);
  const context = {
    root: git?.root ?? folder(values, around),
    tree: git === null ? null : await readProject(git, files),
    env: around.env,
    node: around.node,
  };
  const ports = { files, commands, browsers: createBrowsers() };
  return doctorCommand({ format: choice(values, "format", ["text", "json"]) }, ports, context);
}

const folder = (values: Values, around: Surroundings): string =>
  absolute(text(values, "cwd") ?? ".", around.cwd);

/** What is wrong with git is the doctor's to tell. */
function withoutRepository(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
