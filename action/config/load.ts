// Which config judges: the base commit's; else a first one at head, said so; else what the project itself offers.

import { CONFIG_DEFAULTS, CONFIG_MOST_BYTES, CONFIG_PATHS } from "../../shared/config/defaults.ts";
import { configDigest } from "../../shared/config/digest.ts";
import type { Config } from "../../shared/config/schema.ts";
import type { ConfigUse, Note } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { DiffedFile, Files, Git } from "../ports.ts";

export { CONFIG_PATHS };

export interface LoadedConfig {
  config: Config;
  use: ConfigUse;
  notes: Note[];
}

export interface ConfigRequest {
  root: string;
  comparedWith: string | null;
  files: readonly DiffedFile[];
  /** A file named on the command line: read from disk as it is. */
  file: string | null;
  /** A repository path named by the workflow: the base's copy judges. */
  path: string | null;
  /** An earlier step may have written to the working tree (true on a runner): what was committed is read through git. */
  distrustFiles: boolean;
}

type ConfigPorts = { git: Git; files: Files };

export async function loadConfig(request: ConfigRequest, ports: ConfigPorts): Promise<LoadedConfig> {
  if (request.file !== null) return fromDisk(request.file, ports);
  const paths = request.path === null ? CONFIG_PATHS : [request.path];
  // The base is asked for every place first: a change must not get past its config by adding one that is looked for earlier.
  // At once, since they then share one process of git.
  const base = await Promise.all(paths.map((path) => atBase(path, request, ports)));
  for (const [at, path] of paths.entries()) {
    const bytes = base[at];
    if (bytes) return withDetected(await fromBase(bytes, path, request), request, ports);
  }
  for (const path of paths) {
    const found = await fromHead(path, request, ports);
    if (found) return withDetected(found, request, ports);
  }
  if (request.path !== null) throw missing(request.path);
  return detected(request, ports);
}

/** Loads the parser where there is a config to parse; called while git works, so that nobody waits for it. */
export async function warmUp(
  request: Pick<ConfigRequest, "root" | "file" | "path">,
  files: Files,
): Promise<void> {
  const { root, file, path } = request;
  const named = path === null ? CONFIG_PATHS : [path];
  const places = file === null ? named.map((one) => `${root}/${one}`) : [file];
  const there = await Promise.all(places.map((place) => files.stat(place)));
  if (there.some((found) => found !== null)) await import("../../shared/config/parse.ts");
}

async function fromDisk(file: string, { files }: ConfigPorts): Promise<LoadedConfig> {
  const bytes = await files.read(file, { maxBytes: CONFIG_MOST_BYTES });
  if (bytes === null) throw missing(file);
  const config = await parsed(bytes, file);
  return {
    config,
    use: { source: "file", path: file, digest: configDigest(config), changed: false },
    notes: [],
  };
}

const touches = ({ files }: ConfigRequest, path: string): boolean =>
  files.some((file) => file.path === path || file.previousPath === path);

async function atBase(path: string, request: ConfigRequest, ports: ConfigPorts): Promise<Uint8Array | null> {
  const { comparedWith } = request;
  if (comparedWith === null) return null;
  // What the change does not touch is the same in the working tree, where reading costs no process.
  return request.distrustFiles || touches(request, path)
    ? ports.git.show(comparedWith, path, CONFIG_MOST_BYTES)
    : atHead(path, request, ports);
}

async function fromBase(bytes: Uint8Array, path: string, request: ConfigRequest): Promise<LoadedConfig> {
  const config = await parsed(bytes, path);
  const changed = touches(request, path);
  const text = `This change edits ${path}. It was judged by the base's copy; the edit counts from the merge on.`;
  const other = CONFIG_PATHS.find((one) => one !== path && request.path === null && touches(request, one));
  const unused = `This change touches ${other}, which does not judge: the base is judged by ${path}.`;
  return {
    config,
    use: { source: "base", path, digest: configDigest(config), changed },
    notes: [
      ...(changed ? [{ code: "config-changed", text }] : []),
      ...(other ? [{ code: "config-unused", text: unused }] : []),
    ],
  };
}

async function fromHead(
  path: string,
  request: ConfigRequest,
  ports: ConfigPorts,
): Promise<LoadedConfig | null> {
  const bytes = await atHead(path, request, ports);
  if (bytes === null) return null;
  const config = await parsed(bytes, path);
  const text = `The base has no ${path}, so this change is judged by the config it brings itself.`;
  return {
    config,
    use: { source: "head", path, digest: configDigest(config), changed: true },
    notes: [{ code: "config-first", text }],
  };
}

const atHead = (path: string, { root }: ConfigRequest, { files }: ConfigPorts): Promise<Uint8Array | null> =>
  files.read(`${root}/${path}`, { maxBytes: CONFIG_MOST_BYTES, within: root });

/** Parsing is loaded only where there is something to parse: a run without a config file does not pay for it. */
async function parsed(bytes: Uint8Array, path: string): Promise<Config> {
  const { parseConfig } = await import("../../shared/config/parse.ts");
  return parseConfig(new TextDecoder().decode(bytes), path);
}

async function withDetected(
  loaded: LoadedConfig,
  request: ConfigRequest,
  ports: ConfigPorts,
): Promise<LoadedConfig> {
  const { config } = loaded;
  if (!config.detect && Object.keys(config.gates).length > 0) return loaded;
  const found = await detected(request, ports);
  const install = config.install ?? found.config.install;
  const merged: Config = {
    ...config,
    gates: { ...found.config.gates, ...config.gates },
    ...(install === undefined ? {} : { install }),
  };
  return {
    config: merged,
    use: { ...loaded.use, digest: configDigest(merged) },
    notes: [...loaded.notes, ...found.notes],
  };
}

async function detected(request: ConfigRequest, ports: ConfigPorts): Promise<LoadedConfig> {
  const { detectProject } = await import("./detect-project.ts");
  const found = await detectProject(request, ports);
  const config: Config = {
    ...CONFIG_DEFAULTS,
    detect: true,
    sites: {},
    gates: found.gates,
    ...(found.install === null ? {} : { install: found.install }),
  };
  return {
    config,
    use: { source: "detected", path: null, digest: configDigest(config), changed: false },
    notes: found.notes,
  };
}

function missing(path: string): ProblemError {
  return new ProblemError({
    code: "config-missing",
    message: `There is no config file ${path}.`,
    todo: "Correct the path, leave it out to use .github/proofmark.yml, or run `npx proofmark init --config` to write one.",
  });
}
