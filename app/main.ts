// The App's entry: words → the server, or one of the operator's commands.
import { readFileSync } from "node:fs";
import { formatProblem, ProblemError } from "../shared/problem.ts";
import { runCommand } from "./commands.ts";
import { readSettings, type Settings } from "./settings.ts";

const settings = (): Settings => readSettings(process.env, (path) => readFileSync(path, "utf8"));

async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || (words.length === 1 && words[0] === "serve")) {
    const { serve } = await import("./serve.ts");
    return serve(settings());
  }
  const { text, exit } = await runCommand(words, settings);
  (exit === 0 ? process.stdout : process.stderr).write(text);
  return exit;
}

function tell(error: unknown): number {
  const isProblem = error instanceof ProblemError;
  const told = isProblem
    ? error.problems.map(formatProblem).join("\n")
    : `Proofmark failed; this is a fault of its own.\n${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`${told}\n`);
  return isProblem ? 2 : 1;
}

// Nothing that still waits keeps the process: what had to end has ended, or was given its time.
process.exit(await main(process.argv.slice(2)).catch(tell));
