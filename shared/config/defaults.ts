// What a setting is when nobody sets it, and what needs no validator: the start-up path without a config file loads no schema.
import type { GateConfig } from "./schema.ts";

export const GATE_ID = /^[a-z0-9][a-z0-9_.-]{0,63}$/;

/** Reports that are not the project's go into this folder of the gate's own; the gate's environment holds its path. */
export const SCRATCH_PREFIX = "$PROOFMARK_SCRATCH/";

export const GATE_DEFAULTS = {
  kind: "command",
  timeout: "15m",
  weight: 1,
  rerun: 2,
} as const;

/** Gates that only advise until config makes them hard. */
const ADVISING = new Set(["design", "motion"]);

export const isHard = ({ kind, hard }: Pick<GateConfig, "kind" | "hard">): boolean =>
  hard ?? !ADVISING.has(kind);

export const CONFIG_DEFAULTS = {
  version: 1,
  bar: 94,
  detect: false,
  comment: { mode: "always", key: "default", images: "none" },
} as const;

/** Where a repository keeps its config; the first that is there counts. */
export const CONFIG_PATHS = [".github/proofmark.yml", ".github/proofmark.yaml", "proofmark.yml"] as const;

/** Far above any config a person writes. */
export const CONFIG_MOST_BYTES = 256 * 1024;

/** A whole gate from the settings that differ from the defaults. */
export function gateConfig(settings: Partial<GateConfig>): GateConfig {
  return { ...GATE_DEFAULTS, hard: true, reports: [], env: [], needs: [], requires: [], ...settings };
}

const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** A timer of Node ends at 2^31 - 1 ms; a day is more than any gate should take. */
const LONGEST_MS = 24 * 3_600_000;

export function isDuration(value: string | number): boolean {
  if (!DURATION.test(String(value))) return false;
  const ms = durationMs(value);
  return ms > 0 && ms <= LONGEST_MS;
}

/** "90s", "10m", "1h", "250ms" or plain seconds → milliseconds. */
export function durationMs(value: string | number): number {
  const match = DURATION.exec(String(value));
  if (!match) throw new RangeError(`not a duration: ${value}`);
  return Number(match[1]) * (UNIT_MS[match[2] ?? "s"] ?? 1000);
}
