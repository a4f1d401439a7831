// Compiled CODEOWNERS, kept by repository and content; what is kept together is bounded by the memory that it takes, compiled and with
// what was asked of it: a file of one line may have been asked for anything, and one of a megabyte takes a hundred.
import type { Rules } from "../ownership/rules.ts";
import { createKept } from "./kept.ts";

const MOST_BYTES = 192 * 1024 * 1024;
/** One costs at least this much, however small. */
const LEAST_BYTES = 4 * 1024;
/** What is counted for an entry and its name. */
const MOST_OF_NAME = 1024;

export interface RulesKey {
  org: number;
  repository: number;
  version: string;
  /** Of the parser. */
  reader: number;
}

export interface RulesCache {
  get(key: RulesKey): Rules | undefined;
  keep(key: RulesKey, rules: Rules): void;
}

export function createRulesCache(mostBytes: number = MOST_BYTES): RulesCache {
  const kept = createKept<Rules>(mostBytes);
  const nameOf = ({ org, repository, version, reader }: RulesKey) =>
    `${org} ${repository} ${version} ${reader}`;
  return {
    get: (key) => kept.get(nameOf(key)),
    keep: (key, rules) => {
      const name = nameOf(key);
      // The largest is kept all the same, alone: without that it would be compiled for each question.
      const bytes = () => Math.min(Math.max(rules.bytes, LEAST_BYTES), mostBytes - MOST_OF_NAME);
      kept.keep(name, rules, bytes());
      rules.asked = () => kept.weigh(name, rules, bytes());
    },
  };
}
