// One line a run, the newest first. What cannot be read says why, and hides none of the others.
import { cleanLine, truncateBytes } from "../../../shared/render/plain.ts";
import { CONCLUSIONS_SAID, counted, duration, grouped, outcomeOf } from "../../../shared/render/words.ts";
import type { JudgedRun, KeptRun } from "../../kept-runs.ts";
import { html, type Markup, prose, trusted } from "../html/escape.ts";
import { isUnderWay, startOf, subjectOf, toneOfRun } from "./view.ts";

export const runRow = (run: KeptRun, nowMs: number): Markup => {
  if (run.kind === "judged") return judgedRow(run);
  if (run.kind === "unreadable") return unreadableRow(run);
  return unfinishedRow(run, isUnderWay(run, nowMs));
};

function judgedRow(run: JudgedRun): Markup {
  const tone = toneOfRun(run);
  return html`<li class="run ${tone}" id="run-${run.id}"><a href="/runs/${run.id}/">
${MARKS[tone]}<span class="points">${run.score}<span class="hidden"> of 100</span></span>
<span class="what"><b>${CONCLUSIONS_SAID[run.conclusion]}${run.advisory && html` <small>advisory</small>`}</b> <span class="tallies">${tallies(run)}</span></span>
<span class="subject">${subjectOf(run)}${run.screens > 0 && `, ${counted(run.screens, "screen")}`}</span>
${gateDots(run)}
<span class="when">${when(run)} <span class="took">${duration(run.durationMs)}</span></span>
</a></li>`;
}

function tallies({ counts, conclusion, because }: JudgedRun): string {
  const fresh = counts.new + counts["new-indirect"];
  const parts = [
    fresh > 0 ? `${grouped(fresh)} new` : "",
    counts.flaky > 0 ? `${grouped(counts.flaky)} flaky` : "",
    counts["pre-existing"] > 0 ? `${grouped(counts["pre-existing"])} already broken` : "",
    counts.fixed > 0 ? `${grouped(counts.fixed)} fixed` : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(" · ");
  return conclusion === "ready" ? "nothing found" : truncateBytes(cleanLine(because), 120);
}

const DOTS = 12;

function gateDots({ gates }: JudgedRun): Markup {
  const judged = gates.filter(({ outcome }) => outcome !== "skipped");
  const said = judged.map((gate) => `${gate.title} ${outcomeOf(gate).word}`).join(", ");
  const shown = judged.slice(0, DOTS);
  return html`<span class="dots"><span class="hidden">Gates: ${said.slice(0, 400)}.</span>${shown.map(
    (gate) =>
      html`<i class="dot ${gate.hard || gate.outcome !== "fail" ? gate.outcome : "advises"}" title="${gate.title}: ${outcomeOf(gate).word}" aria-hidden="true"></i>`,
  )}${judged.length > DOTS && html`<small aria-hidden="true">+${judged.length - DOTS}</small>`}</span>`;
}

/** In UTC, as the report says it; the script turns it into the reader's own time. */
function when(run: KeptRun): Markup {
  const start = startOf(run);
  if (start === null) return html`<span>${run.id}</span>`;
  return html`<time datetime="${start}">${start.slice(0, 16).replace("T", " ")} UTC</time>`;
}

const unfinishedRow = (run: KeptRun, underWay: boolean): Markup =>
  html`<li class="run ${underWay ? "going" : "none"}" id="run-${run.id}"><span class="row">
${MARKS[underWay ? "going" : "none"]}<span class="points">${underWay ? "" : "–"}</span>
<span class="what"><b>${underWay ? "Under way" : "No report"}</b> <span class="tallies">${underWay ? "its gates are running" : "it was ended early, or has printed nothing for long"}</span></span>
<span class="subject">${logsLink(run.id)}</span><span class="dots"></span>
<span class="when">${when(run)}</span></span></li>`;

function unreadableRow(run: KeptRun & { kind: "unreadable" }): Markup {
  const { message, todo } = run.problem;
  return html`<li class="run none" id="run-${run.id}"><span class="row">
${MARKS.none}<span class="points">–</span>
<span class="what"><b>Cannot be read</b> <span class="tallies">${prose(message.slice(0, 300))} ${prose(todo.slice(0, 300))}</span></span>
<span class="subject"><a href="/runs/${run.id}/">${run.id}</a></span><span class="dots"></span>
<span class="when">${when(run)}</span></span></li>`;
}

const logsLink = (id: string): Markup => html`<a href="/runs/${id}/logs/">its logs so far</a>`;

const drawn = (shape: string): Markup =>
  trusted(`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`);

const MARKS: Readonly<Record<"good" | "bad" | "unsure" | "going" | "none", Markup>> = {
  good: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.2 10.4l2.7 2.7 5-5.6" />'),
  bad: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M7 7l6 6M13 7l-6 6" />'),
  unsure: drawn(
    '<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.2" /><path d="M7.8 8c.3-2.6 4.6-2.6 4.6.2 0 1.8-2.4 1.8-2.4 3.6M10 14.2v.2" />',
  ),
  going: drawn('<circle class="spin" cx="10" cy="10" r="8.2" stroke-dasharray="36 16" />'),
  none: drawn('<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.2" /><path d="M6.5 10h7" />'),
};
