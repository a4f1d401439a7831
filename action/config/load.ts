// Which config judges: the base commit's; else a first one at head, said so; else what the project itself offers.
import { createHash } from "node:crypto";
import type { ConfigUse, Note } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { DiffedFile, Files, Git } from "../ports.ts";
import type { Config } from "./schema.ts";

export const CONFIG_PATHS = [".github/proofmark.yml", ".github/proofmark.yaml", "proofmark.yml"] as const;
const MOST_BYTES = 256 * 1024;

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
}

export async function loadConfig(
  request: ConfigRequest,
  ports: { git: Git; files: Files },
): Promise<LoadedConfig> {
  if (request.file !== null) return fromDisk(request.file, ports);
  for (const path of request.path === null ? CONFIG_PATHS : [request.path]) {
    const found = await fromRepository(path, request, ports);
    if (found) return withDetected(found, request, ports);
  }
  if (request.path !== null) throw missing(request.path);
  return detected(request, ports);
}

async function fromDisk(file: string, ports: { files: Files }): Promise<LoadedConfig> {
  const bytes = await ports.files.read(file, { maxBytes: MOST_BYTES });
  if (bytes === null) throw missing(file);
  const config = await parsed(bytes, file);
  return { config, use: { source: "file", path: file, digest: digestOf(config), changed: false }, notes: [] };
}

async function fromRepository(
  path: string,
  request: ConfigRequest,
  ports: { git: Git; files: Files },
): Promise<LoadedConfig | null> {
  const touched = request.files.find((file) => file.path === path || file.previousPath === path);
  const asIs = { maxBytes: MOST_BYTES, within: request.root };
  if (!touched) {
    const bytes = await ports.files.read(`${request.root}/${path}`, asIs);
    if (bytes === null) return null;
    const config = await parsed(bytes, path);
    return { config, use: { source: "base", path, digest: digestOf(config), changed: false }, notes: [] };
  }
  const before =
    request.comparedWith === null ? null : await ports.git.show(request.comparedWith, path, MOST_BYTES);
  if (before !== null) {
    const config = await parsed(before, path);
    const text = `This change edits ${path}. It was judged by the base's copy; the edit counts from the merge on.`;
    return {
      config,
      use: { source: "base", path, digest: digestOf(config), changed: true },
      notes: [{ code: "config-changed", text }],
    };
  }
  const bytes = await ports.files.read(`${request.root}/${path}`, asIs);
  if (bytes === null) return null;
  const config = await parsed(bytes, path);
  const text = `The base has no ${path}, so this change is judged by the config it brings itself.`;
  return {
    config,
    use: { source: "head", path, digest: digestOf(config), changed: true },
    notes: [{ code: "config-first", text }],
  };
}

/** Parsing is loaded only where there is something to parse: a run without a config file does not pay for it. */
async function parsed(bytes: Uint8Array, path: string): Promise<Config> {
  const { parseConfig } = await import("./parse.ts");
  return parseConfig(new TextDecoder().decode(bytes), path);
}

async function withDetected(
  loaded: LoadedConfig,
  request: ConfigRequest,
  ports: { git: Git; files: Files },
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
    use: { ...loaded.use, digest: digestOf(merged) },
    notes: [...loaded.notes, ...found.notes],
  };
}

/** Detection looks at the head: what it finds are the project's own commands, which head's files define anyway. */
async function detected(request: ConfigRequest, ports: { git: Git; files: Files }): Promise<LoadedConfig> {
  const { detectProject } = await import("./detect-project.ts");
  const found = await detectProject(request, ports);
  const config: Config = {
    version: 1,
    bar: 94,
    detect: true,
    comment: { mode: "always", key: "default" },
    gates: found.gates,
    ...(found.install === null ? {} : { install: found.install }),
  };
  return {
    config,
    use: { source: "detected", path: null, digest: digestOf(config), changed: false },
    notes: found.notes,
  };
}

const digestOf = (config: Config): string =>
  createHash("sha256").update(JSON.stringify(config)).digest("hex");

function missing(path: string): ProblemError {
  return new ProblemError({
    code: "config-missing",
    message: `There is no config file ${path}.`,
    todo: "Correct the path, leave it out to use .github/proofmark.yml, or run `npx proofmark init --config` to write one.",
  });
}
