// `proofmark approve`: what a run's screens look like becomes what they are expected to look like.

import type { Config } from "../../shared/config/schema.ts";
import type { Report } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import { cleanBlock } from "../../shared/render/plain.ts";
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import { loadConfig } from "../config/load.ts";
import { type Approved, approveShots } from "../gates/visual/against/approve-shots.ts";
import type { Files, Git } from "../ports.ts";
import { absolute, type Command, type Surroundings, text, type Values } from "./command.ts";
import { readRun } from "./report.ts";

export async function approveCommand(
  values: Values,
  positionals: readonly string[],
  around: Surroundings,
): ReturnType<Command["run"]> {
  refuseInCi(around.env);
  const git = await openGit(absolute(text(values, "cwd") ?? ".", around.cwd));
  const { root } = git;
  const { report, directory } = await readRun(positionals[0] ?? null, { root, cwd: around.cwd });
  const looked = report.gates.flatMap(({ id, kind, pictures }) =>
    kind === "visual" && pictures ? [{ id, pictures }] : [],
  );
  if (looked.length === 0) throw nothingSeen(directory);
  const files = createFiles();
  const config = await configOf(text(values, "config"), around, { git, files });
  const only = text(values, "screen");
  const lines: string[] = [];
  let refused = 0;
  for (const { id, pictures } of looked) {
    const shots = config.gates[id]?.shots ?? `screens/${id}`;
    await refuseOutside(shots, root, files);
    const approval = { root, runDirectory: directory, shots, pictures, only, prune: values.prune === true };
    const approved = await approveShots(approval, files);
    lines.push(...told(approved));
    refused += approved.refused.length;
  }
  if (lines.length === 0)
    lines.push(
      only === null
        ? "Nothing to approve: every screen looks as it is committed."
        : `No screen fits ${only}.`,
    );
  lines.push(...(await otherCommit(report, git)));
  return { stdout: `${lines.join("\n")}\n`, exit: refused > 0 ? 1 : 0 };
}

/** A job that approves what it compares with proves nothing. */
function refuseInCi(env: Surroundings["env"]): void {
  if (env.CI !== "true" && env.GITHUB_ACTIONS !== "true") return;
  throw new ProblemError({
    code: "approve-in-ci",
    message: "Shots are not approved in CI: a job that writes what it compares with can only be green.",
    todo: "Run `npx proofmark approve` on your own machine, look at the pictures, and commit them.",
  });
}

const nothingSeen = (directory: string): ProblemError =>
  new ProblemError({
    code: "run-missing",
    message: `The run at ${directory} has looked at no screens.`,
    todo: "Run `npx proofmark verify` with a gate of kind `visual` first, or name another run.",
  });

async function configOf(
  file: string | null,
  { cwd }: Surroundings,
  ports: { git: Git; files: Files },
): Promise<Config> {
  const request = { comparedWith: null, files: [], path: null, distrustFiles: false, root: ports.git.root };
  const loaded = await loadConfig({ ...request, file: file === null ? null : absolute(file, cwd) }, ports);
  return loaded.config;
}

/** A link in the repository that leads out of it. */
async function refuseOutside(shots: string, root: string, files: Files): Promise<void> {
  const real = await files.realPath(`${root}/${shots}`);
  const top = (await files.realPath(root)) ?? root;
  if (real === null || real === top || real.startsWith(`${top}/`)) return;
  throw new ProblemError({
    code: "out-unwritable",
    message: "The folder of shots leads out of the repository.",
    where: { path: shots },
    todo: "Make it a folder of the repository's own, or name another one with `shots` in the config.",
  });
}

/** A run may have been downloaded: what it says is shown, and no more. */
function told({ written, unchanged, refused, obsolete, pruned, uncommitted }: Approved): string[] {
  const lines = [
    ...written.map(({ path, outcome }) => `✔ ${path}  ${HOW[outcome] ?? "changed"}`),
    ...unchanged.map((path) => `  ${path}  is committed so already`),
    ...pruned.map((path) => `✔ ${path}  deleted`),
    ...obsolete.map((path) => `  ${path}  belongs to no screen; --prune deletes it`),
    ...refused.map(({ id, why }) => `✖ ${id}  not approved: ${why}`),
    ...(uncommitted.length === 0 ? [] : [unshown(uncommitted)]),
  ];
  return lines.map((line) => cleanBlock(line).replaceAll("\n", " "));
}

const HOW: Partial<Record<Approved["written"][number]["outcome"], string>> = {
  new: "new",
  same: "renewed for another environment",
};

const unshown = (ids: readonly string[]): string =>
  `  ${ids.length === 1 ? `${ids[0]} looks` : `${ids.length} screens look`} as on the base, and no picture is kept of that. For committed shots of all screens set \`mode: committed\`, run \`proofmark verify\`, then approve.`;

async function otherCommit({ change }: Report, git: Git): Promise<string[]> {
  const head = await git.resolve("HEAD");
  if (change.head === null || head === null || change.head === head) return [];
  return [`  The run judged ${change.head.slice(0, 12)}; here is ${head.slice(0, 12)}.`];
}
