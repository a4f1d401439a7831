// `proofmark init`: writes the workflow and, if wanted, the config. Nothing is overwritten unasked, and nothing half-written.
import { type Problem, ProblemError } from "../../shared/problem.ts";
import { VERSION } from "../../shared/version.ts";
import { type Detected, detectGates, type ProjectTree } from "../config/detect.ts";
import { CONFIG_PATHS } from "../config/load.ts";
import type { Files } from "../ports.ts";
import { reportWorkflow, workflow } from "./init-workflow.ts";

const WORKFLOW = ".github/workflows/proofmark.yml";
const REPORT = ".github/workflows/proofmark-report.yml";
const CONFIG = ".github/proofmark.yml";
/** Before the first release there is no commit to pin; the release sets it. */
const OWN = { name: "proofmark/proofmark", sha: null, version: VERSION };

export interface InitArguments {
  /** Write the detected gates as a config file too. */
  config: boolean;
  /** Write the second stage's workflow too. */
  report?: boolean;
  /** Overwrite what is there. */
  force: boolean;
}

/** `root` is the absolute top of the repository. Throws ProblemError `command-usage` when a file is in the way. */
export async function initCommand(
  args: InitArguments,
  ports: { files: Files },
  context: { root: string; tree: ProjectTree },
): Promise<{ stdout: string; exit: 0 }> {
  const detected = detectGates(context.tree);
  const { report = false } = args;
  const files = new Map([[WORKFLOW, workflow(detected, context.tree, OWN, report)]]);
  // Who asks for the rest after `init` wrote the workflow wants the rest, and has maybe edited the workflow.
  const kept =
    (args.config || report) &&
    !args.force &&
    (await ports.files.stat(`${context.root}/${WORKFLOW}`)) !== null;
  if (kept) files.delete(WORKFLOW);
  if (args.config) {
    const { configFile } = await import("./init-config.ts");
    files.set(CONFIG, configFile(detected));
  }
  if (report) files.set(REPORT, reportWorkflow(OWN));
  // A config at another of its places would be shadowed, or shadow this one.
  const others = [...(args.config ? CONFIG_PATHS : []), ...(report ? [REPORT] : [])];
  const taken = others.length > 0 ? others : [WORKFLOW];
  if (!args.force) await refuseToOverwrite(taken, ports.files, context.root);
  for (const [path, content] of files) await ports.files.write(`${context.root}/${path}`, content);
  const left = report
    ? `Left ${WORKFLOW} as it is: its job needs \`contents: read\` and nothing that writes any more\n`
    : `Left ${WORKFLOW} as it is\n`;
  const stdout = `${kept ? left : ""}${told([...files.keys()], detected)}`;
  return { stdout, exit: 0 };
}

async function refuseToOverwrite(paths: readonly string[], files: Files, root: string): Promise<void> {
  const problems = await Promise.all(
    paths.map(async (path): Promise<Problem[]> => {
      if ((await files.stat(`${root}/${path}`)) === null) return [];
      return [
        {
          code: "command-usage",
          message: "This file is already there; nothing was written.",
          where: { path },
          todo: "Edit it, or run `proofmark init` again with --force to replace it.",
        },
      ];
    }),
  );
  if (problems.flat().length > 0) throw new ProblemError(problems.flat());
}

const noGates = (written: boolean): string =>
  written
    ? `No gate was detected: write your commands under \`gates:\` in ${CONFIG}.`
    : "No gate was detected: run `proofmark init --config` and write your commands into the config.";

function told(paths: readonly string[], detected: Detected): string {
  const gates = Object.entries(detected.gates);
  const width = Math.max(0, ...gates.map(([id]) => id.length));
  const list = gates.map(([id, gate]) => {
    const place = gate.cwd === undefined ? "" : `   (in ${gate.cwd})`;
    return `  ${id.padEnd(width)}  ${gate.run}${place}`;
  });
  const found = gates.length === 0 ? [noGates(paths.includes(CONFIG))] : ["Gates detected:", ...list];
  const notes = detected.notes.map(({ text }) => `Note: ${text}`);
  const files = paths.length === 1 ? "the file" : "the files";
  const then = paths.includes(REPORT)
    ? `Then bring ${files} to the default branch: only from there does the second stage write comments, on pull requests opened after that.`
    : `Then commit ${files} and open a pull request.`;
  const next = `Try it here: npx proofmark verify\n${then}`;
  return `${[...paths.map((path) => `Wrote ${path}`), "", ...found, ...notes, "", next].join("\n")}\n`;
}
