// `proofmark verify --fix-scope`: what lies outside the scope is put back as on the base before it is judged, so that an agent
// cannot push it. The scope is that of the config and of its task file; a pull request's text is not known here.

import { gitGates } from "../../shared/config/git-gates.ts";
import { readChange } from "../../shared/git-tier/read-change.ts";
import { outOfScope } from "../../shared/git-tier/scope.ts";
import { ProblemError } from "../../shared/problem.ts";
import { cleanBlock } from "../../shared/render/plain.ts";
import { type Restored, restorePaths } from "../adapters/git-restore.ts";
import { chooseBase } from "../baseline/compared-with.ts";
import { loadConfig } from "../config/load.ts";
import type { Input } from "../input.ts";
import { nameRun } from "../name-run.ts";
import type { Ports } from "../ports.ts";
import type { Surroundings } from "./command.ts";

const MOST_TASK = 1024 * 1024;
/** Paths named one by one. */
const MOST_TOLD = 50;

export interface ScopeFix {
  input: Pick<Input, "baseRef" | "configPath">;
  /** `--config`, absolute. */
  configFile: string | null;
}

/** What was done, a line each. */
export async function fixScope(
  { input, configFile }: ScopeFix,
  { git, files, clock }: Pick<Ports, "git" | "files" | "clock">,
): Promise<string[]> {
  const head = await git.resolve("HEAD");
  const wish = { event: "local", head, eventBase: null, eventHead: null, baseRef: input.baseRef } as const;
  const { comparedWith } = await chooseBase(git, wish);
  if (comparedWith === null) throw refused("There is no earlier commit whose files could be put back.");
  const place = { root: git.root, path: input.configPath, file: configFile };
  const { config } = await loadConfig(
    { ...place, comparedWith, files: [], distrustFiles: false },
    { git, files },
  );
  const paths = await pathsOutside(comparedWith, config, git);
  if (paths.length === 0) return ["Nothing lies outside the scope."];
  const kept = `artifacts/out-of-scope/${nameRun(clock)}`;
  await files.write(`${git.root}/artifacts/out-of-scope/.gitignore`, "*\n");
  const request = { root: git.root, base: comparedWith, paths, keep: `${git.root}/${kept}` };
  return told(await restorePaths(request), { base: comparedWith, kept, root: git.root });
}

export function refuseFixInCi(env: Surroundings["env"]): void {
  if (env.CI !== "true" && env.GITHUB_ACTIONS !== "true") return;
  throw new ProblemError({
    code: "fix-scope-refused",
    message: "Files are not put back in CI: a job that mends the change it judges judges something else.",
    todo: "Run `npx proofmark verify --fix-scope` on your own machine, look at what it did, and commit that.",
  });
}

async function pathsOutside(
  base: string,
  config: Awaited<ReturnType<typeof loadConfig>>["config"],
  git: Ports["git"],
): Promise<string[]> {
  const source = await git.change(base, "worktree");
  try {
    const change = await readChange(source);
    const paths = new Set<string>();
    for (const gate of gitGates(config)) {
      if (gate.kind !== "scope" || gate.skip !== null) continue;
      const { settings } = gate;
      const bytes = settings.task === null ? null : await git.show(base, settings.task, MOST_TASK);
      const task =
        bytes && settings.task !== null
          ? { path: settings.task, text: new TextDecoder().decode(bytes) }
          : null;
      const outside = outOfScope({ change, pull: null, task, settings });
      if (outside.why) throw refused(`The scope is not known: ${outside.why.text}`);
      for (const path of outside.paths) paths.add(path);
    }
    return [...paths].sort();
  } finally {
    await source.dispose();
  }
}

const refused = (message: string): ProblemError =>
  new ProblemError({
    code: "fix-scope-refused",
    message,
    todo: "Mend that first; nothing was touched.",
  });

function told(
  { restored, moved, left, patch, staged }: Restored,
  { base, kept, root }: { base: string; kept: string; root: string },
): string[] {
  const short = (path: string): string => path.slice(root.length + 1);
  const done = [
    ...restored.map((path) => `↩ ${path}  as on the base again`),
    ...moved.map((path) => `↩ ${path}  not on the base: moved to ${kept}/files/`),
  ];
  const more = done.length > MOST_TOLD ? [`  … and ${done.length - MOST_TOLD} more`] : [];
  const lines = [
    `Out of scope: ${done.length} ${done.length === 1 ? "file was" : "files were"} put back as on ${base.slice(0, 12)}, in the working tree and the index.`,
    ...done.slice(0, MOST_TOLD),
    ...more,
    ...left.map(({ path, why }) => `✖ ${path}  left as it is: ${why}`),
    `Kept: ${short(patch)} (to have it back: \`git apply ${short(patch)}\`), the files in ${kept}/files/`,
    ...(staged === null ? [] : [`Kept: ${short(staged)}, what was staged and in no file`]),
  ];
  return lines.map((line) => cleanBlock(line).replaceAll("\n", " "));
}
