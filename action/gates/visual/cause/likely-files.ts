import type { ChangedText } from "./changed-text.ts";
import type { Named } from "./naming.ts";

export function likelyFiles(_named: Named, _changes: readonly ChangedText[]): string[] {
  return [];
}
