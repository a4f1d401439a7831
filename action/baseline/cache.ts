// What the base came to, kept for the next run. A baseline is data from outside, read strictly: anything odd is a miss.
import { createHash } from "node:crypto";
import { ProblemError } from "../../shared/problem.ts";
import type { Judgement } from "../gates/gate.ts";
import type { Files } from "../ports.ts";

const BASELINE_SCHEMA = "proofmark.baseline/v1";

/** All that a judgement of the base depends on. */
export interface BaselineParts {
  baseTree: string;
  /** The gate's config and those of the gates it needs; any JSON value. */
  gate: unknown;
  lockfiles: string;
  /** The head's tool configs, when they judge. */
  toolConfigs: string;
  os: string;
  arch: string;
  version: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** 64 hexadecimal digits, equal for equal values whatever the order of their keys. */
export function baselineKey(parts: BaselineParts): string {
  return createHash("sha256")
    .update(JSON.stringify([BASELINE_SCHEMA, sorted(parts)]))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

const pathOf = (directory: string, key: string): string => `${directory}/baselines/${key}.json`;

export interface Stored {
  directory: string;
  key: string;
  /** When the run began: what changed since may be the work of its own gates, which judge themselves with it. */
  startedMs: number;
}

export async function readBaseline(
  files: Files,
  { directory, key, startedMs }: Stored,
): Promise<Judgement | null> {
  const path = pathOf(directory, key);
  const facts = await files.stat(path);
  if (facts === null || facts.changedMs >= startedMs) return null;
  const bytes = await readOrNull(files, path);
  if (bytes === null) return null;
  const { parseBaseline } = await import("./stored-judgement.ts");
  return parseBaseline(new TextDecoder().decode(bytes), { schema: BASELINE_SCHEMA, key });
}

export interface Baseline {
  directory: string;
  key: string;
  judgement: Judgement;
}

/** Keeps only what was really judged. A cache that cannot be written is no reason to stop. */
export async function writeBaseline(files: Files, { directory, key, judgement }: Baseline): Promise<void> {
  if (judgement.outcome === "unknown") return;
  const text = JSON.stringify({ schema: BASELINE_SCHEMA, key, judgement });
  if (text.length > MOST_BYTES) return;
  try {
    await files.write(pathOf(directory, key), text);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

async function readOrNull(files: Files, path: string): Promise<Uint8Array | null> {
  try {
    return await files.read(path, { maxBytes: MOST_BYTES });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
