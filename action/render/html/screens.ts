// The screens: what is different by equal changes, then what could not be compared, came or went. Readable without scripts,
// where each picture stands beside its sentence; with them, thumbnails open the viewer.
import type {
  Approval,
  Pictures,
  Report,
  ScreenOutcome,
  ScreenResult,
} from "../../../shared/contract/report.ts";
import {
  approvalsOf,
  approvedHow,
  approvedWords,
  causeWords,
  changesOf,
  countsSentence,
  type Looked,
  lookedAt,
  OUTCOME_ORDER,
  OUTCOME_WORDS,
  OUTCOMES_MEAN,
  outcomesOf,
  type Shown,
  sizeWords,
} from "../../../shared/render/screens.ts";
import { counted, grouped } from "../../../shared/render/words.ts";
import { html, type Markup, prose } from "./escape.ts";
import { type ScreenIndex, sidesOf } from "./screen-data.ts";

/** Screens of a group that are shown before the rest is folded. */
const AT_ONCE = 3;

/** Null where no gate looked at screens. */
export function screensSection(report: Report, index: ScreenIndex, served = false): Markup | null {
  const looked = lookedAt(report);
  if (looked.length === 0) return null;
  return html`<section id="screens" aria-labelledby="screens-title">
<h2 id="screens-title">Screens</h2>
${outcomeFilter(looked)}
${looked.map((each) => lookedPart(each, { index, many: looked.length > 1, approved: approvalsOf(report, each.gate.id) }))}
${index.pictures.linked && !served && html`<p class="fine linked-note">Not all pictures found room on this page: the others lie beside it in the run's folder, and show where the page is opened from there.</p>`}
</section>`;
}

function outcomeFilter(looked: readonly Looked[]): Markup | null {
  const total = (outcome: ScreenOutcome): number =>
    looked.reduce((sum, { pictures }) => sum + outcomesOf(pictures)[outcome], 0);
  const there = OUTCOME_ORDER.filter((outcome) => total(outcome) > 0);
  if (there.length < 2) return null;
  return html`<div class="outcomes" role="group" aria-label="Show screens">${there.map(
    (outcome) =>
      html`<button type="button" class="outcome ${outcome}" data-outcome="${outcome}" aria-pressed="false" title="${OUTCOMES_MEAN[outcome]}">${OUTCOME_WORDS[outcome]} <span class="n">${grouped(total(outcome))}</span></button>`,
  )}<p id="screens-shown" class="hidden" role="status"></p></div>`;
}

interface Part {
  index: ScreenIndex;
  many: boolean;
  approved: readonly Approval[];
}

function lookedPart({ gate, pictures }: Looked, { index, many, approved }: Part): Markup {
  const changes = changesOf(pictures);
  const others = (["unknown", "new", "gone", "approved"] as const).filter(
    (outcome) => outcomesOf(pictures)[outcome] > 0,
  );
  return html`<div class="looked">
${many && html`<h3 class="looked-title">${gate.title}</h3>`}
<p class="looked-counts">${countsSentence(pictures)}.</p>
${pictures.moved && html`<p class="moved-note"><b>Environment moved, not you.</b> The committed shots come from another environment, so the base was captured afresh here and compared with.</p>`}
${approved.length > 0 && html`<ul class="approved-list">${approved.map((one) => html`<li>✅ ${prose(one.label)}${approvedWords(one)} <code>${one.by}</code> ${approvedHow(one)}</li>`)}</ul>`}
${changes.map((shown) => changePart(shown, { index, pictures }))}
${others.map((outcome) => outcomePart(outcome, { index, pictures }))}
${sameList(pictures)}
${surroundings(pictures)}
</div>`;
}

interface Shelf {
  index: ScreenIndex;
  pictures: Pictures;
}

function changePart({ title, cause, screens }: Shown, shelf: Shelf): Markup {
  const [first] = screens;
  const files = cause?.files ?? [];
  const words = cause === null || title.includes(cause.selector) ? null : causeWords(cause);
  return html`<article class="change different" data-outcome="different">
<div class="pair" data-pair="${first ? shelf.index.numberOf(first) : 0}"></div>
<div class="change-says"><h4>${prose(title)}</h4>
${words !== null && html`<p>${prose(words)}</p>`}
<p class="where">${screens.length > 1 && html`<span>${counted(screens.length, "screen")}</span> `}${files.length > 0 && html`<span>probably from ${files.map((file, at) => html`${at > 0 ? ", " : ""}<code>${file}</code>`)}</span>`}</p></div>
${screenList(screens, shelf)}
</article>`;
}

const HEADED: Readonly<Record<"unknown" | "new" | "gone" | "approved", string>> = {
  unknown: "Could not be compared",
  new: "New screens",
  gone: "Gone screens",
  approved: "Approved by this change",
};

function outcomePart(outcome: keyof typeof HEADED, shelf: Shelf): Markup {
  const screens = shelf.pictures.screens.filter((screen) => screen.outcome === outcome);
  return html`<article class="change ${outcome}" data-outcome="${outcome}">
<div class="change-says"><h4>${HEADED[outcome]} <small>${OUTCOMES_MEAN[outcome]}</small></h4></div>
${screenList(screens, shelf)}
</article>`;
}

function screenList(screens: readonly ScreenResult[], shelf: Shelf): Markup {
  const rest = screens.slice(AT_ONCE);
  return html`<div class="screens"><ul>${screens.slice(0, AT_ONCE).map((screen) => screenItem(screen, shelf))}</ul>
${rest.length > 0 && html`<details class="more-files"><summary>${counted(rest.length, "more screen")}</summary><ul>${rest.map((screen) => screenItem(screen, shelf))}</ul></details>`}</div>`;
}

function screenItem(screen: ScreenResult, shelf: Shelf): Markup {
  const number = shelf.index.numberOf(screen);
  const says = screen.outcome === "different" ? null : screen.text;
  return html`<li class="screen ${screen.outcome}" id="screen-${number}"><a class="open" href="#screen-${number}" data-screen="${number}"><span class="thumb" data-thumb="${number}"></span><span class="screen-name">${screen.name}</span> <small>${sizeWords(screen)}</small></a>
${says !== null && html`<p class="screen-says">${prose(says)}</p>`}
<noscript class="shots">${figures(screen, shelf, number)}</noscript></li>`;
}

function figures(screen: ScreenResult, { index, pictures }: Shelf, number: number): Markup {
  const [base, head] = sidesOf(pictures);
  const page = index.screens[number];
  const shown: readonly (readonly [string, number | null])[] = [
    [base, page?.base ?? null],
    [head, page?.head ?? null],
    ["Pixels that differ", page?.mask ?? null],
  ];
  return html`<div class="figures">${shown.map(([side, shot]) => shot !== null && figure(side, shot, { index, screen }))}</div>
${screen.outcome === "different" && html`<p>${prose(screen.text)}</p>`}
<ul>${page?.regions.map(({ says, files }) => says !== null && html`<li>${prose(says)} ${files.map((file) => html`<code>${file}</code> `)}</li>`) ?? null}
${page?.absorbed.map(({ says }) => html`<li>Absorbed: ${says}</li>`) ?? null}</ul>`;
}

function figure(
  side: string,
  shot: number,
  { index, screen }: { index: ScreenIndex; screen: ScreenResult },
): Markup {
  const data = index.pictures.once(shot);
  const { at, in: embedded } = index.shots[shot] ?? { at: null, in: false };
  if (data !== null)
    return html`<figure><figcaption>${side}</figcaption><img id="shot-${shot}" data-p="${shot}" src="${data}" alt="${side}: ${screen.name}"></figure>`;
  if (embedded)
    return html`<figure><figcaption>${side}</figcaption><a href="#shot-${shot}">the same picture as above</a></figure>`;
  if (at === null) return html`<figure><figcaption>${side}</figcaption>no picture</figure>`;
  return html`<figure><figcaption>${side}</figcaption><a href="${at}">${at}</a></figure>`;
}

function sameList(pictures: Pictures): Markup | null {
  const same = pictures.screens.filter(({ outcome }) => outcome === "same");
  if (same.length === 0) return null;
  const absorbing = same.filter(({ absorbed }) => absorbed.length > 0).length;
  const note = absorbing > 0 ? `, ${grouped(absorbing)} of them with something absorbed` : "";
  return html`<details class="same-list more-files" data-outcome="same"><summary>${counted(same.length, "screen")} the same${note}</summary>
<ul>${same.map(
    (screen) => html`<li><span class="screen-name">${screen.name}</span> <small>${sizeWords(screen)}</small>
${screen.absorbed.map(({ text, headroom }) => html`<span class="absorbed">${text}${headroom !== null && html` <span class="headroom">${Math.floor(headroom * 100)} % left to the limit</span>`}</span>`)}</li>`,
  )}</ul></details>`;
}

function surroundings({ browser, environment, refused, screens, obsolete, videos }: Pictures): Markup {
  const masked = screens.reduce((sum, screen) => sum + screen.masked, 0);
  const facts: readonly (readonly [string, Markup | null])[] = [
    ["Browser", browser === "" ? null : html`${browser}, environment <code>${environment}</code>`],
    ["Masked", masked > 0 ? html`${counted(masked, "place")}: nobody looks at what a mask covers` : null],
    [
      "Refused",
      refused.length > 0
        ? html`${refused.map(({ host, requests }, at) => html`${at > 0 ? ", " : ""}<code>${host}</code> (${counted(requests, "request")})`)}`
        : null,
    ],
    [
      "Obsolete",
      obsolete.length > 0
        ? html`${obsolete.map((file, at) => html`${at > 0 ? ", " : ""}<code>${file}</code>`)}; no screen belongs to ${obsolete.length === 1 ? "it" : "them"}`
        : null,
    ],
    [
      "Videos",
      videos.length > 0
        ? html`${videos.map(({ name, file }, at) => html`${at > 0 ? ", " : ""}${name} (<code>${file}</code> in the run's folder)`)}`
        : null,
    ],
  ];
  return html`<dl class="facts surroundings">${facts.map(([name, value]) => value !== null && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
