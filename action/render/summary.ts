// The job summary: the comment's parts with room to breathe. GitHub takes 1 MiB per step.
import type { Report } from "../../shared/contract/report.ts";
import { type Form, fit, type Section } from "../../shared/render/budget.ts";
import { shedNotice } from "../../shared/render/comment.ts";
import { heading, type ListBounds, listFindings } from "../../shared/render/comment-findings.ts";
import { footer, trusted } from "../../shared/render/comment-footer.ts";
import { gatesForms } from "../../shared/render/comment-gates.ts";
import {
  allowedForms,
  fixedForms,
  notesForms,
  oldForms,
  skippedForms,
  unknownForms,
} from "../../shared/render/comment-others.ts";
import { deductionsForms } from "../../shared/render/comment-score.ts";
import { allScreensForms, NO_STRIPS } from "../../shared/render/comment-screens.ts";
import { verdictSection } from "../../shared/render/comment-verdict.ts";
import type { Links } from "../../shared/render/links.ts";
import { select } from "../../shared/render/tally.ts";

/** 1 MiB less what GitHub and other steps' conventions may add. */
export const SUMMARY_LIMIT = 1_000_000;

const ALL: ListBounds = { findings: 20_000, places: 20_000, outputs: 100 };
const BOUNDS: readonly (readonly [ListBounds, number])[] = [
  [ALL, 45],
  [{ ...ALL, outputs: 0 }, 60],
  [{ findings: 1_000, places: 100, outputs: 0 }, 80],
  [{ findings: 100, places: 10, outputs: 0 }, 98],
];

/** Markdown of at most SUMMARY_LIMIT bytes; every new finding, as long as they fit. */
export function renderSummary(report: Report, links: Links): string {
  const safe = trusted(links);
  const sections: Section[] = [
    { name: "verdict", forms: [{ text: verdictSection(report), worth: "keep" }] },
    { name: "gates", forms: gatesForms(report) },
    { name: "screens", forms: allScreensForms(report, { links: safe, strips: NO_STRIPS }) },
    { name: "new findings", forms: forms(report, safe, "new") },
    { name: "new findings on untouched lines", forms: forms(report, safe, "new-indirect") },
    { name: "flaky findings", forms: forms(report, safe, "flaky") },
    { name: "what could not be judged", forms: unknownForms(report) },
    { name: "what was allowed", forms: allowedForms(report) },
    { name: "what was fixed", forms: fixedForms(report, safe) },
    { name: "what was already broken", forms: oldForms(report, safe) },
    { name: "skipped gates", forms: skippedForms(report) },
    { name: "the score's deductions", forms: deductionsForms(report) },
    { name: "notes", forms: notesForms(report) },
    { name: "footer", forms: [{ text: footer(report, safe), worth: "keep" }] },
  ];
  const notice = (left: readonly string[], shortened: readonly string[]): string =>
    shedNotice({ left, shortened, links: safe });
  return `${fit(sections, { limit: SUMMARY_LIMIT, notice }).text}\n`;
}

function forms(report: Report, links: Links, standing: "new" | "new-indirect" | "flaky"): Form[] {
  const found = select(report, standing);
  if (found.length === 0) return [];
  return BOUNDS.map(([bounds, worth]) => ({
    text: `${heading(standing, found.length)}\n\n${listFindings(found, { report, links, bounds })}`,
    worth,
  }));
}
