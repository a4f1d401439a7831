// Most of the bundle is loaded after the gates have run, from files that a gate can write to: it runs as the same user. What is
// loaded then must be what was built, or a gate's code would run here, with the token in reach. The digests of the build are
// read before the first gate; each file is checked as it is loaded, and the very bytes that were checked are what runs.
import { createHash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { isBuiltin, registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ProblemError } from "../../shared/problem.ts";

/** Written by scripts/build.mjs: file name below the bundle's folder to sha256 in hex. */
const DIGESTS = "digests.json";
/** Copied as they are: older modules than the bundle's own. */
const COPIES = "playwright-core/";
/** By its name in the bundle, not by what package.json says at the time: that is a file a gate can write to. */
const PLAYWRIGHT = "#playwright";

/** The bundle as it was built; null when run from sources. */
let built: { folder: string; digests: ReadonlyMap<string, string> } | null = null;

/** The text of a file of the bundle, exactly as it was built; null when run from sources. @throws ProblemError own-code-changed */
export function ownSource(name: string): string | null {
  if (built === null) return null;
  const path = join(built.folder, name);
  const source = readFileSync(path);
  if (digestOf(source) !== built.digests.get(name)) throw changed(path);
  return source.toString("utf8");
}

const digestOf = (source: Uint8Array): string => createHash("sha256").update(source).digest("hex");

/** `entry` is the script this process was started with. False where there is no built bundle, as when run from sources. */
export function holdOwnCode(entry: string): boolean {
  if (entry === "") return false;
  const folder = dirname(realpathSync(entry));
  const digests = readDigests(join(folder, DIGESTS));
  if (digests === null) return false;
  built = { folder, digests };
  const prefix = pathToFileURL(`${folder}/`).href;
  registerHooks({
    resolve(specifier, context, next) {
      if (!context.parentURL?.startsWith(prefix)) return next(specifier, context);
      if (specifier === PLAYWRIGHT) return { url: `${prefix}${COPIES}index.js`, shortCircuit: true };
      const found = next(specifier, context);
      // A package that was laid beside the bundle, for a copied file that looks whether one is there.
      if (!found.url.startsWith(prefix) && !isBuiltin(found.url)) throw changed(found.url);
      return found;
    },
    load(url, context, next) {
      if (!url.startsWith(prefix)) return next(url, context);
      const path = fileURLToPath(url);
      const source = readFileSync(path);
      const name = decodeURIComponent(url.slice(prefix.length));
      if (digests.get(name) !== digestOf(source)) throw changed(path);
      return { format: formatOf(name), source, shortCircuit: true };
    },
  });
  return true;
}

function formatOf(name: string): "module" | "commonjs" | "json" {
  if (!name.startsWith(COPIES)) return "module";
  return name.endsWith(".json") ? "json" : "commonjs";
}

function readDigests(path: string): ReadonlyMap<string, string> | null {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>));
  } catch {
    return null;
  }
}

const changed = (path: string): ProblemError =>
  new ProblemError({
    code: "own-code-changed",
    message: "This file of Proofmark itself was changed while the gates ran, so it is not loaded.",
    where: { path },
    todo: "A command of a gate writes to the folder of actions: look at what this change makes the gates run.",
  });
