// The findings as the page's script reads them: ordered, cleaned, with short keys because there may be 20,000.
import type { Finding, Report } from "../../../shared/contract/report.ts";
import { cleanBlock, cleanLine, truncateBytes, utf8Bytes } from "../../../shared/render/plain.ts";
import { select, standingOf } from "../../../shared/render/tally.ts";
import type { Standing } from "../../../shared/render/words.ts";

export const STANDING_ORDER: readonly Standing[] = ["new", "new-indirect", "flaky", "pre-existing", "fixed"];

/** Outputs of findings altogether; beyond it a finding says where its output is. Keeps the page below some 20 MB. */
const DETAIL_BUDGET = 6_000_000;

export interface PageFinding {
  /** Fingerprint, standing, gate, severity, rule, message. */
  f: string;
  s: Standing;
  g: string;
  v: Finding["severity"];
  r: string;
  m: string;
  /** Path, line, column, test. */
  p: string | null;
  l: number | null;
  c: number | null;
  t: string | null;
  /** Output; `true` when there was no room for it. */
  d: string | true | null;
  /** Reproduction command. */
  x: string | null;
  /** The attribution is a guess. */
  q: boolean;
  tool: boolean;
}

/** New first, in the order of `select`. */
export function pageFindings(report: Report): PageFinding[] {
  let room = DETAIL_BUDGET;
  return STANDING_ORDER.flatMap((standing) => select(report, standing)).map((finding) => {
    const detail =
      finding.detail === null || finding.detail.trim() === "" ? null : cleanBlock(finding.detail);
    if (detail !== null) room -= utf8Bytes(detail);
    return { ...shortened(finding), d: detail !== null && room < 0 ? true : detail };
  });
}

const shortened = (finding: Finding): Omit<PageFinding, "d"> => ({
  f: finding.fingerprint,
  s: standingOf(finding),
  g: finding.gate,
  v: finding.severity,
  r: truncateBytes(cleanLine(finding.rule), 160),
  m: cleanBlock(finding.message),
  p: finding.path === null ? null : cleanLine(finding.path),
  l: finding.line,
  c: finding.column,
  t: finding.test === null ? null : cleanLine(finding.test),
  x: finding.reproduce === null ? null : cleanLine(finding.reproduce),
  q: finding.confidence === "low",
  tool: finding.source !== "test",
});
