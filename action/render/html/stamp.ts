// The verdict as a proof mark: a seal whose outer arc is the score. The words beside it say the same, so it is decoration.
import type { Conclusion } from "../../../shared/contract/report.ts";
import { type Markup, trusted } from "./escape.ts";

export type Tone = "good" | "bad" | "unsure";

const WORDS: Readonly<Record<Conclusion, string>> = {
  ready: "READY",
  continue: "NOT READY",
  blocked: "PERSON NEEDED",
};

const MARKS: Readonly<Record<Tone, string>> = {
  good: '<path d="M88 57l9 9 16-18" />',
  bad: '<path d="M90 48l20 20M110 48l-20 20" />',
  unsure: '<path d="M92 52c1-6 16-7 16 2 0 6-8 6-8 12M100 71v1.5" />',
};

const ARC = 90;
const ROUND = 2 * Math.PI * ARC;

/** `score` is 0 to 100. The drawing takes its colour from `currentColor`. */
export function stamp({
  conclusion,
  score,
  tone,
}: {
  conclusion: Conclusion;
  score: number;
  tone: Tone;
}): Markup {
  const words = `PROOFMARK • ${WORDS[conclusion]} • `;
  const done = (Math.max(0, Math.min(100, score)) / 100) * ROUND;
  return trusted(`<svg class="stamp" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
<defs>
<path id="ring" d="M100 100m-71 0a71 71 0 1 1 142 0a71 71 0 1 1-142 0" />
<filter id="ink" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="2" seed="4" result="grain" /><feDisplacementMap in="SourceGraphic" in2="grain" scale="1.5" /></filter>
</defs>
<g filter="url(#ink)" fill="none" stroke="currentColor" transform="rotate(-8 100 100)">
<circle cx="100" cy="100" r="97" stroke-width="1.6" />
<circle cx="100" cy="100" r="${ARC}" stroke-width="6" opacity=".16" />
<circle cx="100" cy="100" r="${ARC}" stroke-width="6" stroke-dasharray="${done.toFixed(1)} ${ROUND.toFixed(1)}" transform="rotate(-90 100 100)" />
<circle cx="100" cy="100" r="83" stroke-width="1.2" />
<circle cx="100" cy="100" r="62" stroke-width="1.2" />
<g stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${MARKS[tone]}</g>
<g fill="currentColor" stroke="none" text-anchor="middle">
<text class="stamp-score" x="100" y="${score === 100 ? 122 : 124}" font-size="${score === 100 ? 46 : 54}">${score}</text>
<text class="stamp-of" x="100" y="143" font-size="12.5">OF 100</text>
<text class="stamp-ring" font-size="12.5" text-anchor="start"><textPath href="#ring" textLength="440" lengthAdjust="spacing">${words.repeat(2).trim()}</textPath></text>
</g></g></svg>`);
}

/** The same mark, small, for the tab. */
export function icon(tone: Tone): string {
  const colour = { good: "1f7a46", bad: "b3372b", unsure: "a86a00" }[tone];
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#${colour}"><circle cx="16" cy="16" r="13.5" stroke-width="3"/><g transform="translate(-44 -18.5)scale(.6)" stroke-width="5.4" stroke-linecap="round">${MARKS[tone]}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
