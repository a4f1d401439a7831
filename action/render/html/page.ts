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
import { indexScreens } from "./screen-data.ts";
import { screensSection } from "./screens.ts";
import { SCRIPT, SCRIPT_WITH_SCREENS } from "./script.ts";
import { icon } from "./stamp.ts";
import { STYLE, STYLE_WITH_SCREENS } from "./style.ts";
import { viewer } from "./viewer.ts";

export interface PageExtras {
  /** Gate id to the end of its log, already redacted. */
  logs: Readonly<Record<string, string>>;
  /** File of the run's folder to PNG, as far as they are to be in the page (`shotsToEmbed` says which). */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** The page comes from a server that has the run's folder beside it: pictures and logs are asked of that, `home` leads back. */
  served?: { home: string };
}

export const renderHtml = (report: Report, extras: PageExtras): string => renderPage(report, extras).html;

/** `policy` is the content policy that stands in the page too, for whoever can send it as a header. */
export function renderPage(report: Report, extras: PageExtras): { html: string; policy: string } {
  const { verdict } = report;
  const title = `${CONCLUSIONS_SAID[verdict.conclusion]}, ${verdict.score} of 100 · Proofmark`;
  const index = indexScreens(report, extras.pictures ?? new Map());
  const screens = screensSection(report, index, extras.served !== undefined);
  const [script, style] = screens ? [SCRIPT_WITH_SCREENS, STYLE_WITH_SCREENS] : [SCRIPT, STYLE];
  const data = {
    findings: pageFindings(report),
    gates: Object.fromEntries(report.gates.map(({ id, title: name }) => [id, name])),
    words: STANDINGS_SAID,
    why: STANDINGS_EXPLAINED,
    ...(screens ? { screens: index.screens, shots: index.shots } : {}),
    ...(extras.served ? { served: true } : {}),
  };
  const pictures = index.shots.length > 0;
  const allowed = policy({
    ...{ script, style, pictures, linked: index.pictures.linked, served: extras.served !== undefined },
  });
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon(toneOf(report))}">
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${topBar(report, { screens: screens !== null, home: extras.served?.home ?? null })}
<main>
${hero(report)}
${gatesSection(report, extras.logs, extras.served !== undefined)}
${screens}
${findingsSection(report)}
${scoreSection(report)}
${changeSection(report)}
${aboutSection(report)}
</main>
<footer><p>${report.run.tool} · run ${report.run.id}. ${extras.served ? "Shown by the dashboard of this machine." : "This page holds everything it shows and asks the network for nothing."}</p></footer>
${screens && viewer()}
${helpDialog(screens !== null)}
<script type="application/json" id="data">${trusted(jsonForScript(data))}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.text;
  return { html: page, policy: allowed };
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

interface Needs {
  script: string;
  style: string;
  pictures: boolean;
  linked: boolean;
  served: boolean;
}

/**
 * `blob:` are pictures that the script took out of this very page; `file:` are those in the run's folder, which a page on
 * a disk may show and a page on a server may not, so that even then nothing is asked of the network.
 */
function policy({ script, style, pictures, linked, served }: Needs): string {
  const images = served
    ? "img-src data: 'self'"
    : `img-src data:${pictures ? " blob:" : ""}${linked ? " file:" : ""}`;
  return `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; ${images}; base-uri 'none'; form-action 'none'`;
}
