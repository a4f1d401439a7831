// Lets the base worktree use what is installed for head, without copying it: entry by entry, because a link to the whole folder
// would also bring the links by which workspaces point to their own packages, and base would be judged with head's code.
//
// Limits, on purpose: a dependency is found at its real path in head's checkout, so one that looks for the project from where
// it lies itself finds head; and one that has a workspace package as its own dependency gets head's copy of it.
import type { Files } from "../ports.ts";
import type { Ecosystem } from "./dependencies.ts";
import { editablePaths } from "./editable.ts";

export interface Sides {
  headRoot: string;
  baseRoot: string;
}

export interface Sharing extends Sides {
  /** Tracked paths of the base. */
  tracked: readonly string[];
  ecosystems: ReadonlySet<Ecosystem>;
  /** Where head's Python keeps packages, beside virtual environments in the checkout; absolute. */
  sitePackages: readonly string[];
}

/** Environment variables the base needs beside head's. */
export type ShareResult = Record<string, string>;

export async function shareDependencies(files: Files, sharing: Sharing): Promise<ShareResult> {
  const { ecosystems } = sharing;
  if (ecosystems.has("node")) await shareNode(files, sharing);
  if (ecosystems.has("ruby")) await shareWhole(files, sharing, ["vendor/bundle", ".bundle"]);
  if (ecosystems.has("php")) await sharePhp(files, sharing);
  return ecosystems.has("python") ? sharePython(files, sharing) : {};
}

const foldersWith = (tracked: readonly string[], name: string): string[] =>
  tracked
    .filter((path) => (path === name || path.endsWith(`/${name}`)) && !path.includes("node_modules/"))
    .map((path) => path.slice(0, -name.length));

async function shareNode(files: Files, sides: Sharing): Promise<void> {
  for (const folder of new Set(["", ...foldersWith(sides.tracked, "package.json")])) {
    const to = `${sides.baseRoot}/${folder}node_modules`;
    if (await files.stat(to)) continue;
    await shareModules(files, sides, { from: `${sides.headRoot}/${folder}node_modules`, to });
  }
  await shareWhole(files, sides, [".yarn/cache", ".yarn/unplugged"]);
  for (const name of [".pnp.cjs", ".pnp.loader.mjs"]) await copyIfMissing(files, sides, name);
}

interface Copy {
  from: string;
  to: string;
}

/** Tools write here by the project's name; head's must not see what base wrote. */
const CACHES = new Set([".cache", ".vite", ".vite-temp", ".vitest", ".tmp"]);

async function shareModules(files: Files, sides: Sides, { from, to }: Copy): Promise<void> {
  for (const { name, kind } of await files.list(from)) {
    const entry = { from: `${from}/${name}`, to: `${to}/${name}` };
    const isNested = kind === "directory" && (name === ".bin" || name.startsWith("@"));
    if (CACHES.has(name)) continue;
    if (isNested) await shareModules(files, sides, entry);
    else if (kind === "link") await repoint(files, sides, entry);
    else await files.link(entry.from, entry.to);
  }
}

/** A link to a package of the project itself leads to the base's; what the base does not have is left out. */
async function repoint(files: Files, sides: Sides, { from, to }: Copy): Promise<void> {
  const real = await files.realPath(from);
  if (real === null) return;
  const target = isOwnCode(real, sides.headRoot) ? sides.baseRoot + real.slice(sides.headRoot.length) : real;
  if (await files.stat(target)) await files.link(target, to);
}

const isOwnCode = (path: string, headRoot: string): boolean =>
  path.startsWith(`${headRoot}/`) && !path.slice(headRoot.length).includes("/node_modules/");

async function shareWhole(files: Files, sides: Sides, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const from = `${sides.headRoot}/${path}`;
    const to = `${sides.baseRoot}/${path}`;
    if ((await files.stat(from)) && !(await files.stat(to))) await files.link(from, to);
  }
}

async function copyIfMissing(files: Files, sides: Sides, path: string): Promise<void> {
  const from = `${sides.headRoot}/${path}`;
  const to = `${sides.baseRoot}/${path}`;
  if ((await files.stat(from)) && !(await files.stat(to))) await files.copy(from, to);
}

/** Composer's autoloader finds the project from where it lies, so it must lie in the base. */
async function sharePhp(files: Files, sides: Sharing): Promise<void> {
  for (const folder of foldersWith(sides.tracked, "composer.json")) {
    const vendor = `${folder}vendor`;
    if (await files.stat(`${sides.baseRoot}/${vendor}`)) continue;
    for (const { name } of await files.list(`${sides.headRoot}/${vendor}`)) {
      const isOwn = name === "composer" || name === "bin" || name === "autoload.php";
      if (isOwn) await copyIfMissing(files, sides, `${vendor}/${name}`);
      else await shareWhole(files, sides, [`${vendor}/${name}`]);
    }
  }
}

/**
 * A virtual environment is shared whole. The project itself, installed in it as editable, is found through absolute paths into
 * head's checkout; PYTHONPATH comes before those.
 */
async function sharePython(files: Files, sharing: Sharing): Promise<ShareResult> {
  const { headRoot, baseRoot } = sharing;
  const sites = [...sharing.sitePackages];
  const folders = new Set(["", ...foldersWith(sharing.tracked, "pyproject.toml")]);
  for (const folder of folders) {
    for (const name of [".venv", "venv"]) {
      const venv = `${headRoot}/${folder}${name}`;
      if (!(await files.stat(`${venv}/pyvenv.cfg`))) continue;
      await shareWhole(files, sharing, [`${folder}${name}`]);
      for (const { name: version } of await files.list(`${venv}/lib`))
        sites.push(`${venv}/lib/${version}/site-packages`);
      sites.push(`${venv}/Lib/site-packages`);
    }
  }
  const own = (await Promise.all(sites.map((site) => editablePaths(files, site)))).flat();
  const paths = own
    .filter(
      (path) => path === headRoot || (path.startsWith(`${headRoot}/`) && !path.includes("/site-packages")),
    )
    .map((path) => baseRoot + path.slice(headRoot.length));
  const separator = /^[A-Za-z]:/.test(baseRoot) ? ";" : ":";
  return paths.length === 0 ? {} : { PYTHONPATH: [...new Set(paths)].join(separator) };
}
