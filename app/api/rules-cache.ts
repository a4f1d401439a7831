// Compiled CODEOWNERS, kept by repository and content; what is kept together is bounded by the size of the files.
import type { Rules } from "../ownership/rules.ts";
import { createKept } from "./kept.ts";

const MOST_BYTES = 8 * 1024 * 1024;
/** A file costs at least this much, however small. */
const LEAST_BYTES = 4 * 1024;

export interface RulesKey {
  org: number;
  repository: number;
  version: string;
  /** Of the parser. */
  reader: number;
}

export interface RulesCache {
  get(key: RulesKey): Rules | undefined;
  keep(key: RulesKey, rules: Rules, bytes: number): void;
}

export function createRulesCache(mostBytes: number = MOST_BYTES): RulesCache {
  const kept = createKept<Rules>(mostBytes);
  const nameOf = ({ org, repository, version, reader }: RulesKey) =>
    `${org} ${repository} ${version} ${reader}`;
  return {
    get: (key) => kept.get(nameOf(key)),
    keep: (key, rules, bytes) => kept.keep(nameOf(key), rules, Math.max(bytes, LEAST_BYTES)),
  };
}
