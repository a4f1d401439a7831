// `proofmark diagnose`: what a kept run found, by cause. Made anew where the folder has no diagnosis that can be read.
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import { keptDiagnosis } from "../diagnosed.ts";
import { absolute, type Command, choice, type Surroundings, text, type Values } from "./command.ts";
import { readRun } from "./report.ts";

export async function diagnoseCommand(
  values: Values,
  positionals: readonly string[],
  around: Surroundings,
): ReturnType<Command["run"]> {
  const format = choice(values, "format", ["text", "json", "markdown"]);
  const { root } = await openGit(absolute(text(values, "cwd") ?? ".", around.cwd));
  const { report, directory } = await readRun(positionals[0] ?? null, { root, cwd: around.cwd });
  const diagnosis = await keptDiagnosis(report, directory, createFiles());
  if (format === "json") {
    const { diagnosisJson } = await import("../../shared/diagnosis/json.ts");
    return { stdout: `${diagnosisJson(diagnosis)}\n`, exit: 0 };
  }
  const { diagnosisMarkdown, diagnosisText } = await import("../render/diagnosis-words.ts");
  return { stdout: (format === "markdown" ? diagnosisMarkdown : diagnosisText)(diagnosis), exit: 0 };
}
