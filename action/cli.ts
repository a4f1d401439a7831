// The command line: words in, text on stdout, progress and problems on stderr, exit code out.
import { parseArgs } from "node:util";
import { formatProblem, ProblemError } from "../shared/problem.ts";
import { VERSION } from "../shared/version.ts";
import { COMMANDS, type CommandName } from "./cli/commands.ts";

/** 130: interrupted, as shells say it. */
export type Exit = 0 | 1 | 2 | 130;

export async function main(words: readonly string[]): Promise<Exit> {
  try {
    return await dispatch(words);
  } catch (error) {
    if (error instanceof ProblemError) {
      for (const problem of error.problems) process.stderr.write(`${formatProblem(problem)}\n`);
      return 2;
    }
    throw error;
  }
}

async function dispatch(words: readonly string[]): Promise<Exit> {
  const [name, ...rest] = words;
  if (name === "--version" || name === "-v") return print(`proofmark ${VERSION}\n`);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return print(usage());
  if (!isCommand(name)) {
    throw usageProblem(`There is no command "${name}".`, `Use one of: ${Object.keys(COMMANDS).join(", ")}.`);
  }
  const command = COMMANDS[name];
  const { values, positionals } = parsed(name, rest);
  if (values.help) return print(`${command.usage}\n\n${command.about}\n`);
  const { stdout, exit } = await command.run(values, positionals, {
    env: process.env,
    cwd: process.cwd(),
    terminal: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    columns: process.stdout.columns ?? 100,
    node: process.versions.node,
    say: (line) => void process.stderr.write(`${line}\n`),
  });
  await written(stdout);
  return exit;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

function parsed(
  name: CommandName,
  words: readonly string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  const { options, positionals } = COMMANDS[name];
  try {
    const result = parseArgs({
      args: [...words],
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: positionals,
      strict: true,
    });
    return {
      values: result.values as Record<string, string | boolean | undefined>,
      positionals: result.positionals,
    };
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? "") : String(error);
    throw usageProblem(`${message}.`, `The form is: ${COMMANDS[name].usage}`);
  }
}

function usageProblem(message: string, todo: string): ProblemError {
  return new ProblemError({ code: "command-usage", message, todo });
}

function usage(): string {
  const lines = Object.values(COMMANDS).map((command) => `  ${command.usage}\n      ${command.about}`);
  return `proofmark ${VERSION}: gates a change on your own machine and blames only what it broke\n\n${lines.join("\n")}\n\nExit codes: 0 ready, 1 not ready, 2 a problem with input or config.\n`;
}

async function print(text: string): Promise<0> {
  await written(text);
  return 0;
}

/**
 * Waits until the text is out: a pipe would otherwise lose its end when the process leaves. A reader that has seen enough
 * (`| head`) is no failure. ProblemError: out-unwritable.
 */
function written(text: string): Promise<void> {
  // The callback tells the same; without a listener the event would end the process with a stack.
  process.stdout.on("error", () => {});
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error: (Error & { code?: string }) | null | undefined) => {
      if (!error || error.code === "EPIPE") resolve();
      else reject(unprinted(error));
    });
  });
}

function unprinted(cause: Error): ProblemError {
  return new ProblemError(
    {
      code: "out-unwritable",
      message: `The result could not be written to the standard output (${cause.message}).`,
      todo: "Check where the output is sent to, and the free space there.",
    },
    cause,
  );
}
