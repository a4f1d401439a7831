// What the second stage hands to `planShotsCommit` (report/commit-shots.ts): where shots are kept, and how they are
// written. As `proofmark approve` does it on a person's own machine.

import type { Config } from "../shared/config/schema.ts";
import { ProblemError } from "../shared/problem.ts";
import { stamped } from "./gates/visual/against/stamp.ts";
import { readPng } from "./gates/visual/pixels/png-file.ts";

/** Of the base's config: gate id to the folder of its committed shots, repository-relative. */
export const shotFolders = ({ gates }: Pick<Config, "gates">): Map<string, string> =>
  new Map(
    Object.entries(gates).flatMap(([id, { kind, shots }]) =>
      kind === "visual" ? [[id, shots ?? `screens/${id}`] as const] : [],
    ),
  );

/** Null for what is no PNG that we would read again. */
export function prepareShot(png: Uint8Array, environment: string): Uint8Array | null {
  try {
    readPng(png, "an approved shot");
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
  return stamped(png, environment);
}
