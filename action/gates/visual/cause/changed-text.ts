import type { Files, Git } from "../../../ports.ts";
import type { Pair } from "../../gate.ts";

export interface ChangedText {
  path: string;
  /** Lines that came or went, and heads of the blocks of style they stand in; none for what is no text. */
  lines: readonly string[];
}

export async function readChangedText(pair: Pair, _files: Files, _git: Git): Promise<ChangedText[]> {
  return pair.files.map(({ path }) => ({ path, lines: [] }));
}
