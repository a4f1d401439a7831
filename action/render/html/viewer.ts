// The viewer's frame: a dialog as large as the window. The script fills it.
import { html, type Markup } from "./escape.ts";

const MODES: readonly (readonly [string, string])[] = [
  ["side", "Side by side"],
  ["slider", "Slider"],
  ["blink", "Blink"],
  ["overlay", "Overlay"],
  ["aligned", "Aligned"],
];

export const VIEWER_KEYS: readonly (readonly [string, string])[] = [
  ["s", "open the screens; Esc closes them"],
  ["← →", "previous, next screen (also k, j)"],
  ["1 – 5", "side by side, slider, blink, overlay, aligned"],
  ["n p", "next, previous region"],
  ["r", "outlines of regions on or off"],
  ["+ − 0", "larger, smaller, fit; 9 for 100 %, 8 for 200 %"],
  ["space", "blink: stop, go on, swap"],
];

export const viewer = (): Markup => html`<dialog id="viewer" aria-labelledby="viewer-title">
<div class="v-top">
<div class="v-name"><h2 id="viewer-title" tabindex="-1"></h2><p id="viewer-sub"></p></div>
<div class="v-go"><button type="button" id="v-prev" aria-label="Previous screen" title="Previous screen (←)">‹</button><span id="v-at" role="status"></span><button type="button" id="v-next" aria-label="Next screen" title="Next screen (→)">›</button><button type="button" id="v-close" aria-label="Close the viewer" title="Close (Esc)">✕</button></div>
<div class="v-tools">
<div class="v-modes" role="group" aria-label="View">${MODES.map(([mode, name], at) => html`<button type="button" data-mode="${mode}" aria-pressed="false"><kbd aria-hidden="true">${at + 1}</kbd>${name}</button>`)}</div>
<div class="v-zoom" role="group" aria-label="Zoom"><button type="button" data-zoom="fit" aria-pressed="true" title="Fit the width (0)">Fit</button><button type="button" data-zoom="1" aria-pressed="false" title="One pixel is one pixel (9)">100 %</button><button type="button" data-zoom="2" aria-pressed="false" title="Twice as large (8)">200 %</button><button type="button" data-zoom="out" aria-label="Smaller" title="Smaller (−)">−</button><output id="v-scale" aria-label="Zoom"></output><button type="button" data-zoom="in" aria-label="Larger" title="Larger (+)">+</button></div>
<button type="button" id="v-outlines" aria-pressed="true" title="Outlines of regions (r)">Outlines</button>
<div class="v-extra" id="v-extra"></div>
</div>
</div>
<div class="v-body"><div id="stage"></div>
<aside id="v-says" tabindex="0" aria-label="What is different"></aside></div>
</dialog>`;
