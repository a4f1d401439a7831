// Scores over time, drawn with places in percent so that the picture fits any width and nothing in it is stretched.
import { CONCLUSIONS_SAID, counted } from "../../../shared/render/words.ts";
import type { JudgedRun } from "../../kept-runs.ts";
import { html, type Markup } from "../html/escape.ts";

const MOST = 60;
/** Fewer runs begin at the right, as far apart as these many would be. */
const LEAST = 16;
const LEFT = 6;
const TOP = 8;
const BOTTOM = 94;

/** `runs` from the newest on. Null with fewer than two: one point is no trend. */
export function trend(runs: readonly JudgedRun[]): Markup | null {
  const shown = runs.slice(0, MOST).reverse();
  const [newest] = runs;
  if (newest === undefined || shown.length < 2) return null;
  const slots = Math.max(shown.length, LEAST);
  const points = shown.map((run, at) => ({
    run,
    x: LEFT + ((slots - shown.length + at + 0.5) / slots) * (100 - LEFT),
    y: height(run.score),
  }));
  const scores = shown.map(({ score }) => score);
  const said = `Scores of the last ${counted(shown.length, "run")}: the newest ${newest.score}, the lowest ${Math.min(...scores)}, the highest ${Math.max(...scores)}; ready from ${newest.bar}.`;
  return html`<section id="trend" aria-labelledby="trend-title"><h2 id="trend-title">Trend</h2>
<div class="chart"><svg role="img" aria-label="${said}" focusable="false">
${[0, 50, 100].map((score) => gridLine(score, "grid", String(score)))}
${gridLine(newest.bar, "bar", newest.bar > 92 ? "" : `ready from ${newest.bar}`)}
${points.slice(1).map(({ x, y }, at) => html`<line class="between" x1="${place(points[at]?.x ?? 0)}" y1="${place(points[at]?.y ?? 0)}" x2="${place(x)}" y2="${place(y)}" />`)}
${points.map(dot)}
</svg></div>
<p class="fine legend"><span class="key good">${mark("ready")} ready</span><span class="key bad">${mark("continue")} not ready</span><span class="key unsure">${mark("blocked")} a person is needed</span><span class="key">${html`<svg class="sample" aria-hidden="true"><line class="bar" x1="0" y1="50%" x2="100%" y2="50%" /></svg>`} ready from ${newest.bar}</span></p>
</section>`;
}

const height = (score: number): number => BOTTOM - (score / 100) * (BOTTOM - TOP);
const place = (percent: number): string => `${percent.toFixed(2)}%`;

function gridLine(score: number, kind: string, label: string): Markup {
  const y = place(height(score));
  return html`<line class="${kind}" x1="0" y1="${y}" x2="100%" y2="${y}" />${label !== "" && html`<text x="0" y="${y}" dy="-4">${label}</text>`}`;
}

interface Point {
  run: JudgedRun;
  x: number;
  y: number;
}

/** A shape for each conclusion, so that colour is not the only sign. The list below has the same links for keys. */
function dot({ run, x, y }: Point): Markup {
  const words = `${CONCLUSIONS_SAID[run.conclusion]}, ${run.score}, ${run.startedAt.slice(0, 16).replace("T", " ")} UTC`;
  return html`<a class="point" href="/runs/${run.id}/" tabindex="-1"><title>${words}</title><svg class="${run.conclusion}" x="${place(x)}" y="${place(y)}" overflow="visible"><circle class="reach" r="12" />${SHAPES[run.conclusion]}</svg></a>`;
}

const SHAPES: Readonly<Record<JudgedRun["conclusion"], Markup>> = {
  ready: html`<circle r="4.5" />`,
  continue: html`<path d="M-4 -4L4 4M4 -4L-4 4" />`,
  blocked: html`<path d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" />`,
};

const mark = (conclusion: JudgedRun["conclusion"]): Markup =>
  html`<svg class="sample-mark ${conclusion}" viewBox="-7 -7 14 14" aria-hidden="true">${SHAPES[conclusion]}</svg>`;
