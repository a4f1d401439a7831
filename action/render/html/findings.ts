// The frame of the findings list; the script fills it in pieces. Without scripts the gravest are written out.
import type { Finding, Report } from "../../../shared/contract/report.ts";
import { placeOf, select, tally } from "../../../shared/render/tally.ts";
import { grouped, STANDINGS_SAID } from "../../../shared/render/words.ts";
import { STANDING_ORDER } from "./data.ts";
import { html, type Markup } from "./escape.ts";
import { command } from "./gates.ts";

const WITHOUT_SCRIPT = 200;

export function findingsSection(report: Report): Markup {
  const counts = tally(report.findings);
  const total = report.findings.length;
  if (total === 0) {
    return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p class="empty">None: nothing new, nothing old.</p></section>`;
  }
  return html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<div class="tools" role="search" aria-label="Filter findings">
<div class="states" role="group" aria-label="Show">${STANDING_ORDER.map(
    (standing, index) =>
      html`<button type="button" class="state ${standing}" data-state="${standing}" aria-pressed="false" ${counts[standing] === 0 && html`disabled`}><kbd aria-hidden="true">${index + 1}</kbd>${STANDINGS_SAID[standing]} <span class="n">${grouped(counts[standing])}</span></button>`,
  )}</div>
<div class="fields">
<label><span class="hidden">Filter by text</span><input id="filter" type="search" placeholder="Filter by text, path or rule" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></label>
<label><span class="hidden">Gate</span><select id="gate"><option value="">All gates</option>${gateOptions(report)}</select></label>
<label><span class="hidden">Severity</span><select id="severity"><option value="">All severities</option>${["blocker", "critical", "warning", "info"].map((each) => html`<option>${each}</option>`)}</select></label>
<p id="shown" role="status"></p>
</div>
</div>
<div id="list"></div>
<button type="button" id="more" hidden>Show more</button>
${withoutScript(report)}
</section>`;
}

function gateOptions(report: Report): Markup[] {
  const used = new Set(report.findings.map(({ gate }) => gate));
  return report.gates
    .filter(({ id }) => used.has(id))
    .map(({ id, title }) => html`<option value="${id}">${title}</option>`);
}

function withoutScript(report: Report): Markup {
  const found = [...select(report, "new"), ...select(report, "new-indirect")].slice(0, WITHOUT_SCRIPT);
  return html`<noscript><p class="fine">Without scripts only the first ${grouped(found.length)} new findings are listed; <code>report.json</code> beside this page has all.</p>
${found.map(plainCard)}</noscript>`;
}

const plainCard = (finding: Finding): Markup => html`<article class="card ${finding.state}">
<p class="title">${finding.test ?? finding.message}</p>
<p class="where"><code>${placeOf(finding) ?? ""}</code> ${finding.rule}</p>
${finding.reproduce !== null && command(finding.reproduce)}</article>`;
