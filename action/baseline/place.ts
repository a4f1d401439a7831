// A place to judge the base in: its files in a worktree outside the workspace, what it needs installed, head's tool configs.
import type { Note, Reason } from "../../shared/contract/report.ts";
import type { Commands, DiffedFile, Files, Git } from "../ports.ts";
import { dependencyFilesIn, type Ecosystem, sameDependencies } from "./dependencies.ts";
import { overlayConfigs } from "./overlay.ts";
import { shareDependencies } from "./share.ts";

export interface BasePorts {
  git: Git;
  files: Files;
  commands: Commands;
}

export interface BaseRequest {
  commit: string;
  /** Absolute, without links in it. */
  headRoot: string;
  files: readonly DiffedFile[];
  /** Installs dependencies; null: none is known. */
  install: string | null;
  env: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal;
  logPath: string;
  onLine(line: string): void;
}

export interface BasePlace {
  root: string;
  /** Head's environment with paths into head's checkout leading to the base's; gates of the base must get this one. */
  env: Record<string, string>;
  notes: Note[];
  /** Safe to call twice; to be called however the run ends. */
  dispose(): Promise<void>;
}

const ECOSYSTEMS: readonly Ecosystem[] = ["node", "python", "ruby", "php"];

export async function prepareBase(
  ports: BasePorts,
  request: BaseRequest,
): Promise<BasePlace | { reason: Reason }> {
  const { git, files } = ports;
  const top = await files.temporary("proofmark-base-");
  // The folder's name is the same, for tools that show it.
  const root = `${top}/${request.headRoot.slice(request.headRoot.lastIndexOf("/") + 1)}`;
  const dispose = async (): Promise<void> => {
    await git.removeWorktree(root);
    await files.remove(top);
  };
  try {
    const made = await fill(ports, request, root);
    if (!("reason" in made)) return { root, dispose, ...made };
    await dispose();
    return made;
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function fill(
  ports: BasePorts,
  request: BaseRequest,
  root: string,
): Promise<Omit<BasePlace, "root" | "dispose"> | { reason: Reason }> {
  const { git, files } = ports;
  const failed = await git.addWorktree(request.commit, root).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (failed !== null) return { reason: { code: "base-unavailable", text: failed } };
  const sides = { headRoot: request.headRoot, baseRoot: root };
  const tracked = await git.listFiles(request.commit);
  const notes = await linkSubmodules(files, sides, tracked);

  const changed = await changedEcosystems(files, request, root);
  const isInstalled = changed.size > 0 && request.install !== null;
  if (changed.size > 0 && request.install === null) notes.push(notInstalled(changed));
  const ecosystems = new Set(ECOSYSTEMS.filter((one) => !(isInstalled && changed.has(one))));
  if (isInstalled) {
    const reason = await install(ports, request, root);
    if (reason) return { reason };
  }
  if (request.signal.aborted) return { reason: cancelled };
  const sitePackages = ecosystems.has("python") ? await globalSites(ports, request, tracked) : [];
  const extra = await shareDependencies(files, { ...sides, tracked, ecosystems, sitePackages });
  const overlay = await overlayConfigs(files, { ...sides, files: request.files });
  const env = await leadToBase(files, sides, request.env);
  if (extra.PYTHONPATH) env.PYTHONPATH = [extra.PYTHONPATH, env.PYTHONPATH].filter(Boolean).join(":");
  if (request.signal.aborted) return { reason: cancelled };
  return { env, notes: [...notes, ...overlay] };
}

const cancelled: Reason = { code: "cancelled", text: "Cancelled while the base was being prepared" };

const notInstalled = (changed: ReadonlySet<Ecosystem>): Note => ({
  code: "dependencies-differ",
  text: `The change alters dependencies (${[...changed].join(", ")}) and no install command is known, so the base was judged with the head's. Set \`install\` in the config.`,
});

async function changedEcosystems(files: Files, request: BaseRequest, root: string): Promise<Set<Ecosystem>> {
  const changed = new Set<Ecosystem>();
  for (const { path, ecosystem, needsReading } of dependencyFilesIn(request.files)) {
    if (changed.has(ecosystem)) continue;
    const isSame =
      needsReading &&
      sameDependencies(path, await textOf(files, root, path), await textOf(files, request.headRoot, path));
    if (!isSame) changed.add(ecosystem);
  }
  return changed;
}

async function textOf(files: Files, root: string, path: string): Promise<string> {
  const bytes = await files
    .read(`${root}/${path}`, { maxBytes: 4 * 1024 * 1024, within: root })
    .catch(() => null);
  return bytes === null ? "" : new TextDecoder().decode(bytes);
}

async function install(ports: BasePorts, request: BaseRequest, root: string): Promise<Reason | null> {
  const { install: command, timeoutMs, signal, logPath } = request;
  if (command === null) return null;
  const sides = { headRoot: request.headRoot, baseRoot: root };
  const env = await leadToBase(ports.files, sides, request.env);
  const exit = await ports.commands.run({
    command,
    cwd: root,
    env,
    timeoutMs,
    signal,
    logPath,
    onLine: (line) => request.onLine(line),
  });
  if (exit.end === "cancelled") return cancelled;
  if (exit.end === "ran" && exit.code === 0) return null;
  const how =
    exit.end === "timeout"
      ? `did not end within ${Math.round(timeoutMs / 1000)} s`
      : exit.end === "not-started"
        ? `could not be started (${exit.error ?? "no reason given"})`
        : `ended with ${exit.signal ?? `exit code ${exit.code}`}`;
  return {
    code: "setup-failed",
    text: `The change alters dependencies, and installing the base's failed: \`${command}\` ${how}`,
  };
}

/** Where the Python on PATH keeps packages, when this is a Python project: the project may be installed there as editable. */
async function globalSites(
  { commands, files }: BasePorts,
  request: BaseRequest,
  tracked: readonly string[],
): Promise<string[]> {
  const isPython = tracked.some((path) => /(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(path));
  if (!isPython) return [];
  const path = request.env.PATH ?? "";
  const python = (await commands.which("python3", path)) ?? (await commands.which("python", path));
  if (python === null) return [];
  const script =
    "import site,sysconfig;print(sysconfig.get_path('purelib'));print(site.getusersitepackages())";
  const { stdout } = await commands.run({
    command: [python, "-c", script],
    cwd: request.headRoot,
    env: request.env,
    timeoutMs: 20_000,
    signal: request.signal,
  });
  const sites = stdout.split(/\r?\n/).filter((line) => line.trim() !== "");
  const known = await Promise.all(sites.map(async (site) => ((await files.stat(site)) ? site : null)));
  return known.filter((site) => site !== null);
}

interface Sides {
  headRoot: string;
  baseRoot: string;
}

/** A worktree has none of its submodules; head's stand in, which the diff does not look into either. */
async function linkSubmodules(files: Files, sides: Sides, tracked: readonly string[]): Promise<Note[]> {
  if (!tracked.includes(".gitmodules")) return [];
  const text = await textOf(files, sides.baseRoot, ".gitmodules");
  const paths = [...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map((match) => match[1] ?? "");
  for (const path of paths) {
    const to = `${sides.baseRoot}/${path}`;
    const from = `${sides.headRoot}/${path}`;
    if (path.split("/").includes("..") || (await files.list(from)).length === 0) continue;
    if ((await files.list(to)).length > 0) continue;
    await files.remove(to);
    await files.link(from, to);
  }
  const note =
    "Submodules are those of the head on both sides; a change of a submodule's commit is not judged.";
  return paths.length === 0 ? [] : [{ code: "submodules-shared", text: note }];
}

/** GITHUB_WORKSPACE, PATH, NODE_OPTIONS and the like: paths into head's checkout, where the base has them too. */
async function leadToBase(
  files: Files,
  { headRoot, baseRoot }: Sides,
  env: Record<string, string>,
): Promise<Record<string, string>> {
  const led: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    let moved = "";
    let from = 0;
    for (let at = value.indexOf(headRoot); at !== -1; at = value.indexOf(headRoot, from)) {
      const rest = /^[^:;,\s"']*/.exec(value.slice(at + headRoot.length))?.[0] ?? "";
      const isWithin = (rest === "" || rest.startsWith("/")) && /^$|[:;,=\s"']$/.test(value.slice(0, at));
      const isThere = isWithin && (await files.stat(baseRoot + rest)) !== null;
      moved += value.slice(from, at) + (isThere ? baseRoot : headRoot) + rest;
      from = at + headRoot.length + rest.length;
    }
    led[name] = moved + value.slice(from);
  }
  return led;
}
