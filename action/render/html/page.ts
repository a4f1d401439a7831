// One self-contained page of a report. It asks the network for nothing: a content policy inside it forbids that, and
// allows only the very script and style written here, by their hashes.
import { createHash } from "node:crypto";
import type { Report } from "../../../shared/contract/report.ts";
import { CONCLUSIONS_SAID, STANDINGS_EXPLAINED, STANDINGS_SAID } from "../../../shared/render/words.ts";
import { aboutSection, changeSection, scoreSection } from "./about.ts";
import { pageFindings } from "./data.ts";
import { html, jsonForScript, trusted } from "./escape.ts";
import { findingsSection } from "./findings.ts";
import { helpDialog, topBar } from "./frame.ts";
import { gatesSection } from "./gates.ts";
import { hero, toneOf } from "./hero.ts";
import { SCRIPT } from "./script.ts";
import { icon } from "./stamp.ts";
import { STYLE } from "./style.ts";

export interface PageExtras {
  /** Gate id to the end of its log, already redacted. */
  logs: Readonly<Record<string, string>>;
}

export function renderHtml(report: Report, extras: PageExtras): string {
  const { verdict } = report;
  const title = `${CONCLUSIONS_SAID[verdict.conclusion]}, ${verdict.score} of 100 · Proofmark`;
  const data = {
    findings: pageFindings(report),
    gates: Object.fromEntries(report.gates.map(({ id, title: name }) => [id, name])),
    words: STANDINGS_SAID,
    why: STANDINGS_EXPLAINED,
  };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon(toneOf(report))}">
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${topBar(report)}
<main>
${hero(report)}
${gatesSection(report, extras.logs)}
${findingsSection(report)}
${scoreSection(report)}
${changeSection(report)}
${aboutSection(report)}
</main>
<footer><p>${report.run.tool} · run ${report.run.id}. This page holds everything it shows and asks the network for nothing.</p></footer>
${helpDialog()}
<script type="application/json" id="data">${trusted(jsonForScript(data))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.text;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policy = (): string =>
  `default-src 'none'; script-src ${hashOf(SCRIPT)}; style-src ${hashOf(STYLE)}; img-src data:; base-uri 'none'; form-action 'none'`;
