// The one comment of a pull request: verdict first, then what to fix, then everything else, folded. Pure.
import { type LoopState, NO_LOOP } from "../comment/loop.ts";
import { sealed } from "../comment/marker.ts";
import type { HistoryEntry } from "../comment/state.ts";
import type { Report } from "../contract/report.ts";
import { diagnose, NO_LOGS } from "../diagnosis/diagnose.ts";
import type { Diagnosis } from "../diagnosis/types.ts";
import { fit, type Section } from "./budget.ts";
import type { ApproveOffer } from "./comment-approve.ts";
import { causesForms } from "./comment-causes.ts";
import { findingsForms, where } from "./comment-findings.ts";
import { footer, trusted } from "./comment-footer.ts";
import { gatesForms } from "./comment-gates.ts";
import { loopForms } from "./comment-loop.ts";
import { machineForms } from "./comment-machine.ts";
import {
  allowedForms,
  fixedForms,
  notesForms,
  oldForms,
  skippedForms,
  unknownForms,
} from "./comment-others.ts";
import { deductionsForms, trendForms } from "./comment-score.ts";
import { NO_STRIPS, type Strips, screensForms } from "./comment-screens.ts";
import { verdictSection } from "./comment-verdict.ts";
import type { Links } from "./links.ts";

/** GitHub refuses bodies above 65,536 characters; bytes are the safe side of that. */
export const COMMENT_LIMIT = 60_000;

export interface CommentOptions {
  /** Marker and state, already encoded; put first, verbatim, never cut. */
  head: string;
  links: Links;
  /** Runs so far, oldest first; the present one may be the last. */
  history: readonly HistoryEntry[];
  /** As `judgeLoop` found it, which made `report` stricter; none when left out. */
  loop?: LoopState;
  /** Made without the logs when left out. */
  diagnosis?: Diagnosis;
  /** UTF-8 bytes. */
  limit?: number;
  /** Before/after pictures of screens; none when left out. */
  strips?: Strips;
  /** How changes of screens can be approved; nobody is asked to when left out. */
  approve?: ApproveOffer | null;
}

export function renderComment(report: Report, options: CommentOptions): string {
  const links = trusted(options.links);
  const loop = options.loop ?? NO_LOOP;
  const diagnosis = options.diagnosis ?? diagnose(report, NO_LOGS, { loop });
  const sections: Section[] = [
    {
      name: "verdict",
      forms: [{ text: `${options.head}\n\n${verdictSection(report)}`.trim(), worth: "keep" }],
    },
    { name: "warning", forms: loopForms(report, loop) },
    { name: "causes", forms: causesForms(diagnosis) },
    { name: "gates", forms: gatesForms(report) },
    {
      name: "screens",
      forms: screensForms(report, {
        links,
        strips: options.strips ?? NO_STRIPS,
        approve: options.approve ?? null,
      }),
    },
    { name: "new findings", forms: findingsForms(report, { standing: "new", links, worth: 94 }) },
    {
      name: "new findings on untouched lines",
      forms: findingsForms(report, { standing: "new-indirect", links, worth: 91 }),
    },
    { name: "flaky findings", forms: findingsForms(report, { standing: "flaky", links, worth: 86 }) },
    { name: "what could not be judged", forms: unknownForms(report) },
    { name: "what was allowed", forms: allowedForms(report) },
    { name: "what was fixed", forms: fixedForms(report, links) },
    { name: "what was already broken", forms: oldForms(report, links) },
    { name: "skipped gates", forms: skippedForms(report) },
    { name: "the score's deductions", forms: deductionsForms(report) },
    { name: "trend", forms: trendForms(report, options.history) },
    { name: "notes", forms: notesForms(report) },
    { name: "the block for agents", forms: machineForms(diagnosis) },
    { name: "footer", forms: [{ text: footer(report, links), worth: "keep" }] },
  ];
  const notice = (left: readonly string[], shortened: readonly string[]): string =>
    shedNotice({ left, shortened, links });
  return sealed(fit(sections, { limit: options.limit ?? COMMENT_LIMIT, notice }).text);
}

/** What had to go to stay within GitHub's limit, and where it is. */
export function shedNotice(shed: {
  left: readonly string[];
  shortened: readonly string[];
  links: Links;
}): string {
  const said: string[] = [];
  if (shed.shortened.length > 0) said.push(`shortened: ${shed.shortened.join(", ")}`);
  if (shed.left.length > 0) said.push(`left out: ${shed.left.join(", ")}`);
  return `> To stay within GitHub's size limit, ${said.join("; ")}. All of it is${where(shed.links)}.`;
}
