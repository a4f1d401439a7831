// Compiled CODEOWNERS, kept by repository and content; what is kept together is bounded by the size of the files.
import type { Rules } from "../ownership/rules.ts";

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
  const kept = new Map<string, { rules: Rules; bytes: number }>();
  let total = 0;
  const nameOf = ({ org, repository, version, reader }: RulesKey) =>
    `${org} ${repository} ${version} ${reader}`;
  const drop = (name: string) => {
    total -= kept.get(name)?.bytes ?? 0;
    kept.delete(name);
  };
  return {
    get: (key) => {
      const name = nameOf(key);
      const found = kept.get(name);
      if (!found) return undefined;
      // Asked for last, dropped last.
      kept.delete(name);
      kept.set(name, found);
      return found.rules;
    },
    keep: (key, rules, given) => {
      const name = nameOf(key);
      const bytes = Math.max(given, LEAST_BYTES);
      drop(name);
      if (bytes > mostBytes) return;
      kept.set(name, { rules, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}
