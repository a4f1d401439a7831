// The config that judges: the base branch's, through the API. What the pull request says of it does not matter here.

import { CONFIG_DEFAULTS, CONFIG_MOST_BYTES } from "../config/defaults.ts";
import { configDigest } from "../config/digest.ts";
import { parseConfig } from "../config/parse.ts";
import type { Config } from "../config/schema.ts";
import type { ConfigUse, Note } from "../contract/report.ts";
import type { ChangeSource } from "../git-tier/source.ts";
import { ProblemError } from "../problem.ts";

export interface BaseConfig {
  config: Config;
  use: ConfigUse;
  /** False: gates were detected in the first stage's checkout, so which there are is its own word. */
  listsGates: boolean;
  notes: Note[];
}

const REGULAR = /^100/;
const DETECTED: Note = {
  code: "gates-self-reported",
  text: "The base has no config that lists all gates, so which should have run is the first stage's own word. List them in .github/proofmark.yml.",
};

/** @throws ProblemError with the config's problems: a base that cannot be read judges nothing */
export async function readBaseConfig(
  paths: readonly string[],
  source: Pick<ChangeSource, "baseFile" | "blob">,
): Promise<BaseConfig> {
  for (const path of paths) {
    const ref = await source.baseFile(path);
    if (ref === null || !REGULAR.test(ref.mode)) continue;
    const bytes = await source.blob(ref, CONFIG_MOST_BYTES);
    if (bytes === null) throw tooLarge(path);
    const config = parseConfig(new TextDecoder().decode(bytes), path);
    const listsGates = !config.detect && Object.keys(config.gates).length > 0;
    return {
      config,
      use: { source: "base", path, digest: configDigest(config), changed: false },
      listsGates,
      notes: listsGates ? [] : [DETECTED],
    };
  }
  const config: Config = { ...CONFIG_DEFAULTS, detect: true, sites: {}, gates: {} };
  return {
    config,
    use: { source: "detected", path: null, digest: configDigest(config), changed: false },
    listsGates: false,
    notes: [DETECTED],
  };
}

/** The same, once it is known which paths the change touches. */
export function withTouched(base: BaseConfig, touched: ReadonlySet<string>): BaseConfig {
  const { path } = base.use;
  if (path === null || !touched.has(path)) return base;
  const text = `This change edits ${path}. It was judged by the base's copy; the edit counts from the merge on.`;
  return {
    ...base,
    use: { ...base.use, changed: true },
    notes: [{ code: "config-changed", text }, ...base.notes],
  };
}

const tooLarge = (path: string): ProblemError =>
  new ProblemError({
    code: "config-yaml",
    message: `The config is larger than ${CONFIG_MOST_BYTES / 1024} KiB.`,
    where: { path },
    todo: "Make it smaller, on the base branch.",
  });
