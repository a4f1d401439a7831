// The bar on top and the help behind the question mark.
import type { Report } from "../../../shared/contract/report.ts";
import { html, type Markup, trusted } from "./escape.ts";
import { VIEWER_KEYS } from "./viewer.ts";

const SEAL = trusted(
  '<svg class="seal" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10.4" /><circle cx="12" cy="12" r="7.4" /><path d="M8.6 12.2l2.4 2.4 4.4-5" /></svg>',
);

/** `home`: where all runs are listed, for a page that a server shows. */
export const topBar = (
  report: Report,
  { screens, home }: { screens: boolean; home: string | null },
): Markup => html`<header class="top">
${brand(home)}
<nav aria-label="Sections">${home !== null && html`<a href="${home}">All runs</a>`}<a href="#gates">Gates</a>${screens && html`<a href="#screens">Screens</a>`}<a href="#findings">Findings</a><a href="#score">Score</a><a href="#change">Change</a><a href="#about">About</a></nav>
<span class="runid">${report.run.id}</span>
<span class="buttons">${themeButton()}<button type="button" id="help" aria-label="Keyboard help" title="Keyboard help (?)">?</button></span>
</header>`;

export const brand = (home: string | null): Markup =>
  home === null
    ? html`<span class="brand">${SEAL}Proofmark</span>`
    : html`<a class="brand" href="${home}" title="All runs">${SEAL}Proofmark</a>`;

export const themeButton = (): Markup =>
  html`<button type="button" id="theme" aria-label="Switch between light and dark" title="Light or dark (t)">${trusted(
    '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><circle cx="10" cy="10" r="7.2" /><path class="half" d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" /></svg>',
  )}</button>`;

const KEYS: readonly (readonly [string, string])[] = [
  ["j", "next finding"],
  ["k", "previous finding"],
  ["o", "open or close its output"],
  ["c", "copy its command"],
  ["/", "filter by text"],
  ["1 – 5", "show or hide new, new on untouched lines, flaky, already broken, fixed"],
  ["0", "show all"],
  ["t", "light or dark"],
  ["?", "this help"],
];

const keyList = (keys: typeof KEYS): Markup =>
  html`<dl>${keys.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>`;

export const helpDialog = (
  screens: boolean,
): Markup => html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keyboard</h2>
${keyList(KEYS)}
${screens && html`<h3>Screens</h3>${keyList(VIEWER_KEYS)}`}
<button type="button" id="close-keys">Close</button></dialog>`;
