// The dashboard's pages: all runs of a checkout, a run's logs, and words where there is nothing. Pure.
import { createHash } from "node:crypto";
import { CONCLUSIONS_SAID, counted, duration } from "../../../shared/render/words.ts";
import type { JudgedRun, KeptRun } from "../../kept-runs.ts";
import { html, type Markup, prose, trusted } from "../html/escape.ts";
import { brand, themeButton } from "../html/frame.ts";
import { command } from "../html/gates.ts";
import { icon, stamp, type Tone } from "../html/stamp.ts";
import { STYLE_BASE } from "../html/style-base.ts";
import { STYLE_PARTS } from "../html/style-parts.ts";
import { runRow } from "./rows.ts";
import { SCRIPT } from "./script.ts";
import { STYLE_DASHBOARD } from "./style.ts";
import { trend } from "./trend.ts";
import { isJudged, isUnderWay, subjectOf, toneOfRun } from "./view.ts";

export interface Listing {
  /** Folder of the checkout, shown to the person whose machine it is. */
  root: string;
  /** Newest first. */
  runs: readonly KeptRun[];
  /** Kept, listed or not. */
  total: number;
  nowMs: number;
}

export interface WholePage {
  html: string;
  /** Content-Security-Policy of it. */
  policy: string;
}

const STYLE = STYLE_BASE + STYLE_PARTS + STYLE_DASHBOARD;

export function renderDashboard(listing: Listing): WholePage {
  const { runs } = listing;
  const newest = runs.find(isJudged);
  return shell({
    title: titleOf(listing),
    tone: newest ? toneOfRun(newest) : "unsure",
    bar: html`<span class="runid" title="${listing.root}">${listing.root}</span>`,
    main: dashboardMain(listing),
    script: true,
  });
}

/** What the page's script asks for again and again: title and inside of `main`, and a tag that is the same as long as they are. */
export function renderLive(listing: Listing): { html: string; tag: string } {
  const main = dashboardMain(listing);
  return {
    html: html`<!doctype html><title>${titleOf(listing)}</title><body>${main}`.text,
    tag: tagOf(main),
  };
}

const tagOf = (main: Markup): string =>
  `"${createHash("sha256").update(main.text).digest("hex").slice(0, 32)}"`;

function titleOf({ root, runs, nowMs }: Listing): string {
  const newest = runs.find(isJudged);
  const going = runs.some((run) => isUnderWay(run, nowMs));
  return `${going ? "Running… " : ""}${newest ? `${newest.score} of 100, ` : ""}${folderName(root)} · Proofmark`;
}

/** What changes as runs come: the inside of `main`. */
export function dashboardMain({ runs, total, nowMs }: Listing): Markup {
  if (runs.length === 0) return nothingYet();
  const judged = runs.filter(isJudged);
  const [newest] = judged;
  return html`${newest ? latest(newest) : null}
${trend(judged)}
<section id="runs" aria-labelledby="runs-title"><h2 id="runs-title">Runs</h2>
<ol class="runs">${runs.map((run) => runRow(run, nowMs))}</ol>
${total > runs.length && html`<p class="fine">${counted(total - runs.length, "older run")} in <code>artifacts/runs</code>, not shown here.</p>`}
</section>`;
}

function latest(run: JudgedRun): Markup {
  const tone = toneOfRun(run);
  return html`<section class="hero ${tone}" aria-labelledby="verdict">
${stamp({ conclusion: run.conclusion, score: run.score, tone })}
<div class="said"><p class="eyebrow">${subjectOf(run)} · <time datetime="${run.startedAt}">${run.startedAt.slice(0, 16).replace("T", " ")} UTC</time> · ${duration(run.durationMs)}</p>
<h1 id="verdict">${CONCLUSIONS_SAID[run.conclusion]}<span class="score"> ${run.score} of 100<span class="bar">, ready from ${run.bar}</span></span></h1>
<p class="because">${prose(run.because)}</p>
<p class="go"><a class="button" href="/runs/${run.id}/">Open this run</a></p></div>
</section>`;
}

const nothingYet = (): Markup => html`<section class="nothing" aria-labelledby="nothing-title">
<svg class="blank" viewBox="0 0 120 120" aria-hidden="true" focusable="false"><circle cx="60" cy="60" r="54" /><circle cx="60" cy="60" r="38" stroke-dasharray="5 5" /></svg>
<h1 id="nothing-title">No run has been kept here yet</h1>
<p class="because">A run judges what this checkout changes against its base. Start one in a terminal; it shows up here by itself.</p>
${command("npx proofmark verify")}
</section>`;

export interface LogFile {
  name: string;
  bytes: number;
}

export function renderLogs(id: string, logs: readonly LogFile[]): WholePage {
  return shell({
    title: `Logs of ${id} · Proofmark`,
    tone: "unsure",
    bar: html`<nav aria-label="Sections"><a href="/">All runs</a></nav><span class="runid">${id}</span>`,
    main: html`<section aria-labelledby="logs-title"><h1 id="logs-title" class="plain">Logs of this run</h1>
${logs.length === 0 && html`<p class="empty">No gate has written a log yet.</p>`}
<ul class="logs">${logs.map(({ name, bytes }) => html`<li><a href="/runs/${id}/logs/${name}"><code>${name}</code></a> <small>${size(bytes)}</small></li>`)}</ul></section>`,
    script: false,
  });
}

const size = (bytes: number): string =>
  bytes < 1024
    ? counted(bytes, "byte")
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KiB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;

/** A page of words: what is wrong, and what to do. */
export function renderWords(title: string, words: readonly string[]): WholePage {
  return shell({
    title: `${title} · Proofmark`,
    tone: "unsure",
    bar: html`<nav aria-label="Sections"><a href="/">All runs</a></nav>`,
    main: html`<section class="nothing" aria-labelledby="words-title"><h1 id="words-title">${title}</h1>
${words.map((each) => html`<p class="because">${prose(each)}</p>`)}
<p class="go"><a class="button" href="/">All runs</a></p></section>`,
    script: false,
  });
}

interface Shell {
  title: string;
  tone: Tone;
  bar: Markup;
  main: Markup;
  /** Kept up to date, and used with keys. */
  script: boolean;
}

function shell({ title, tone, bar, main, script }: Shell): WholePage {
  const code = script ? SCRIPT.live : SCRIPT.still;
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(STYLE)}; img-src data:;${script ? " connect-src 'self';" : ""} base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon(tone)}">
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">${brand("/")}${bar}<span class="buttons">${themeButton()}</span></header>
<p id="lost" role="alert" hidden>The dashboard has ended. Start it again with <code>npx proofmark dashboard</code>; this page goes on by itself then.</p>
<main id="main" tabindex="-1"${script && html` data-tag="${tagOf(main)}"`}>${main}</main>
<footer><p>Runs of this checkout, on this machine only. Nothing here is sent anywhere.</p><p id="told" class="hidden" role="status"></p></footer>
<script>${trusted(code)}</script>
</body>
</html>
`.text;
  return { html: page, policy };
}

const folderName = (root: string): string =>
  root
    .split("/")
    .filter((part) => part !== "")
    .at(-1) ?? root;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
