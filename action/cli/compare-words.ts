// The words of `proofmark compare`, and its real files.
import { ProblemError } from "../../shared/problem.ts";
import { createFiles } from "../adapters/files.ts";
import { paints } from "../render/paint.ts";
import { absolute, type Command, choice, text } from "./command.ts";
import { compareCommand } from "./compare.ts";

export const compareWords: Command["run"] = async (values, positionals, around) => {
  const [expected, actual] = positionals;
  if (expected === undefined || actual === undefined || positionals.length > 2) {
    throw new ProblemError({
      code: "command-usage",
      message: `Two pictures are compared, and ${positionals.length} were named.`,
      todo: "The form is: proofmark compare EXPECTED ACTUAL [--format text|json] [--diff OUT.png]",
    });
  }
  const args = {
    expected,
    actual,
    format: choice(values, "format", ["text", "json"]),
    diff: text(values, "diff"),
    paint: paints(around.colour),
  };
  return compareCommand(args, { files: createFiles() }, (path) => absolute(path, around.cwd));
};
