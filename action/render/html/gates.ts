// The gates one under the other, each with its time as a bar; opened, why it ended as it did and the end of its log.
import type { BaseRun, GateResult, Report } from "../../../shared/contract/report.ts";
import { tests } from "../../../shared/render/comment-gates.ts";
import { excerpt, truncateBytes } from "../../../shared/render/plain.ts";
import { blamed, type Tally, tally, tallyByGate } from "../../../shared/render/tally.ts";
import {
  duration,
  evidenceOf,
  grouped,
  outcomeOf,
  shortCommit,
  TIERS_EXPLAINED,
  TODO,
  took,
} from "../../../shared/render/words.ts";
import { html, type Markup, prose, trusted } from "./escape.ts";

/** `served`: whole logs can be asked for beside the page. */
export function gatesSection(report: Report, logs: Readonly<Record<string, string>>, served = false): Markup {
  const longest = Math.max(
    1,
    ...report.gates.map((gate) => Math.max(gate.durationMs, gate.base?.durationMs ?? 0)),
  );
  const counts = tallyByGate(report);
  return html`<section id="gates" aria-labelledby="gates-title">
<h2 id="gates-title">Gates</h2>
${report.gates.length === 0 ? html`<p class="empty">No gate was planned.</p>` : null}
<div class="gates">${report.gates.map((gate) => {
    const whole = served && gate.log !== null && /^logs\/[\w.-]+\.log$/.test(gate.log) ? gate.log : null;
    const context = { counts: counts.get(gate.id) ?? tally([]), longest, log: logs[gate.id] ?? null, whole };
    return gateRow(gate, context);
  })}</div>
<p class="fine">${TIERS_EXPLAINED}${report.gates.some(({ base }) => (base?.durationMs ?? 0) > 0) && " The thin bar is the time on the base."}</p>
</section>`;
}

interface RowContext {
  counts: Tally;
  longest: number;
  log: string | null;
  /** Address of the whole log. */
  whole: string | null;
}

function gateRow(gate: GateResult, { counts, longest, log, whole }: RowContext): Markup {
  const { word } = outcomeOf(gate);
  const open = gate.outcome === "unknown" && html`open`;
  return html`<details class="gate ${gate.outcome}${gate.hard ? "" : " soft"}" ${open}>
<summary>${MARKS[gate.hard || gate.outcome !== "fail" ? gate.outcome : "advises"]}
<span class="name">${gate.title}${!gate.hard && html` <small>advisory</small>`}</span>
<span class="word">${word}</span>
<span class="tallies">${tallies(gate, counts)}</span>
<span class="time">${timeBar(gate, longest)}<span class="ms">${took(gate)}</span></span>
</summary>
<div class="inside">${inside(gate, log, whole)}</div>
</details>`;
}

function tallies(gate: GateResult, counts: Tally): string {
  return [
    blamed(counts) > 0 ? `${grouped(blamed(counts))} new` : "",
    counts.flaky > 0 ? `${grouped(counts.flaky)} flaky` : "",
    counts["pre-existing"] > 0 ? `${grouped(counts["pre-existing"])} already broken` : "",
    counts.fixed > 0 ? `${grouped(counts.fixed)} fixed` : "",
    gate.tests === null ? "" : `tests ${tests(gate)}`,
    evidenceOf(gate),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** Upper bar: at head; lower: on the base, when it was run. Drawn, because the page allows no style attributes. */
function timeBar(gate: GateResult, longest: number): Markup {
  const width = (ms: number): string => `${Math.max(ms > 0 ? 0.8 : 0, (ms / longest) * 100).toFixed(1)}%`;
  const base = gate.base?.durationMs ?? 0;
  return html`<svg class="timebar" aria-hidden="true" focusable="false"><rect class="at-head" width="${width(gate.durationMs)}" height="6" y="${base > 0 ? 1 : 3}" rx="2" />${base > 0 && html`<rect class="at-base" width="${width(base)}" height="3" y="9" rx="1.5" />`}</svg>`;
}

function inside(gate: GateResult, log: string | null, whole: string | null): Markup {
  const todo = gate.reason === null ? "" : TODO[gate.reason.code];
  return html`${gate.reason !== null && html`<p class="reason">${prose(gate.reason.text)}</p>`}
${todo !== "" && html`<p class="todo"><b>What to do:</b> ${prose(todo)}</p>`}
${gate.reproduce !== null && command(gate.reproduce)}
<dl class="facts">
${gate.command !== null && gate.command !== gate.reproduce && fact("Ran", html`<code>${gate.command}</code>`)}
${gate.formats.length > 0 && fact("Read as", html`${gate.formats.join(", ")}`)}
${fact("Decides", html`${gate.hard ? "yes" : "no, it advises"}${gate.weight !== 1 && html`, weight ${gate.weight}`}`)}
${gate.base !== null && fact("On the base", html`${baseRun(gate.base)}`)}
</dl>
${log !== null && log.trim() !== "" && logFold(log)}
${whole !== null && html`<p class="fine"><a href="${whole}">The whole log</a></p>`}`;
}

function baseRun({ commit, outcome, reason, cached, durationMs }: BaseRun): string {
  const word = { pass: "passed", fail: "failed too", skipped: "skipped", unknown: "could not be judged" }[
    outcome
  ];
  const how = cached ? "known from an earlier run" : duration(durationMs);
  return `${word} at ${shortCommit(commit)}, ${how}${reason === null ? "" : `: ${reason.text}`}`;
}

const LOG_LINES = 400;

function logFold(log: string): Markup {
  const lines = log.trimEnd().split("\n");
  const end = lines.slice(-LOG_LINES).join("\n");
  const shown = excerpt(truncateBytes(end, 64_000), { lines: LOG_LINES, bytes: 64_000 });
  const title = lines.length > LOG_LINES ? `Log, the last ${LOG_LINES} lines` : "Log";
  return html`<details class="log"><summary>${title}</summary><pre tabindex="0">${shown}</pre></details>`;
}

/** A command with its copy button; the script brings the button to life. */
export const command = (text: string): Markup =>
  html`<div class="command"><code>${text}</code><button type="button" class="copy" data-copy>Copy</button></div>`;

const fact = (name: string, value: Markup): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const drawn = (shape: string): Markup =>
  trusted(`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`);

const MARKS: Readonly<Record<GateResult["outcome"] | "advises", Markup>> = {
  pass: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.2 10.4l2.7 2.7 5-5.6" />'),
  fail: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M7 7l6 6M13 7l-6 6" />'),
  unknown: drawn(
    '<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.2" /><path d="M7.8 8c.3-2.6 4.6-2.6 4.6.2 0 1.8-2.4 1.8-2.4 3.6M10 14.2v.2" />',
  ),
  skipped: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.5 10h7" />'),
  advises: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M10 9.2v4.6M10 6.4v.2" />'),
};
