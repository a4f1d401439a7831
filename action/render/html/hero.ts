// What is seen first: the stamp, whose fault, what to do, and the counts that open the list at their place.
import type { Report } from "../../../shared/contract/report.ts";
import { nextStep } from "../../../shared/render/comment-verdict.ts";
import { blamed, tally } from "../../../shared/render/tally.ts";
import {
  CONCLUSIONS_SAID,
  grouped,
  STANDINGS_EXPLAINED,
  STANDINGS_SAID,
} from "../../../shared/render/words.ts";
import { STANDING_ORDER } from "./data.ts";
import { html, type Markup, prose } from "./escape.ts";
import { stamp, type Tone } from "./stamp.ts";

/** Amber when nothing is known to be broken and yet it cannot pass. */
export function toneOf(report: Report): Tone {
  if (report.verdict.conclusion === "ready") return "good";
  const failed = report.gates.some(({ outcome, hard }) => hard && outcome === "fail");
  return failed || blamed(tally(report.findings)) > 0 ? "bad" : "unsure";
}

export function hero(report: Report): Markup {
  const { verdict } = report;
  const tone = toneOf(report);
  return html`<section class="hero ${tone}" aria-labelledby="verdict">
${stamp({ conclusion: verdict.conclusion, score: verdict.score, tone })}
<div class="said">
<p class="eyebrow">${subject(report)}</p>
<h1 id="verdict">${CONCLUSIONS_SAID[verdict.conclusion]}<span class="score"> ${verdict.score} of 100<span class="bar">, ready from ${verdict.bar}</span></span></h1>
<p class="because">${prose(verdict.because)}</p>
<p class="todo">${nextStep(report)}</p>
</div>
${counts(report)}
</section>
${report.notes.length > 0 && html`<section class="notes" aria-label="Notes"><ul>${report.notes.map(({ text }) => html`<li>${prose(text)}</li>`)}</ul></section>`}`;
}

function subject({ change }: Report): string {
  const what = {
    pull_request: change.pullRequest === null ? "Pull request" : `Pull request ${change.pullRequest}`,
    merge_group: "Merge queue",
    push: "Push",
    dispatch: "Run by hand",
    local: "This checkout",
  }[change.event];
  const head = change.head === null ? "uncommitted files" : change.head.slice(0, 7);
  const base = change.comparedWith === null ? "no base" : change.comparedWith.slice(0, 7);
  return `${what} · ${head} against ${base}`;
}

function counts(report: Report): Markup {
  const found = tally(report.findings);
  return html`<ul class="counts">${STANDING_ORDER.map(
    (
      standing,
    ) => html`<li><button type="button" class="count ${standing}" data-only="${standing}" title="${STANDINGS_EXPLAINED[standing]}" ${found[standing] === 0 && html`disabled`}>
<b>${grouped(found[standing])}</b> <span>${STANDINGS_SAID[standing]}</span></button></li>`,
  )}</ul>`;
}
