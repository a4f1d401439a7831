import { createHash } from "node:crypto";
import type { RawFinding } from "../../shared/contract/report.ts";
import { maskText } from "../../shared/mask.ts";

export interface FingerprintParts {
  gate: string;
  finding: RawFinding;
  /** Path at head; the base's where the file is gone. */
  path: string | null;
  /** The source line the finding is on; null when unknown. */
  text: string | null;
}

export const stripSpace = (text: string): string => text.replace(/\s+/g, "");

/**
 * What a finding is told apart by when lines shift: its rule, its file and the text of its line without white space (a test's
 * identity, or the masked message, where there is no line). Equal findings have equal keys; number them for a fingerprint.
 */
export function fingerprintKey({ gate, finding, path, text }: FingerprintParts): string {
  const what = finding.test ?? (text === null ? maskText(finding.message) : stripSpace(text));
  return [gate, finding.source, finding.rule, path ?? "", what].join("\0");
}

/** 32 hexadecimal digits. `occurrence` counts equal keys from 1, in the order of their lines. */
export function fingerprint(key: string, occurrence: number): string {
  return createHash("sha256").update(`${key}\0${occurrence}`).digest("hex").slice(0, 32);
}
