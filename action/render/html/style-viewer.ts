// The viewer: as large as the window, its words beside the picture, on a phone below it.
export const STYLE_VIEWER = `
#viewer { width: 100vw; height: 100dvh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; border-radius: 0; background: var(--paper); overflow: hidden; }
#viewer[open] { display: flex; flex-direction: column; } #viewer::backdrop { background: var(--paper); }
#viewer button { padding: .24rem .7rem; background: var(--card); font-size: .88rem; line-height: 1.5; color: var(--ink); } #viewer button:hover:enabled { border-color: var(--soft); }
#viewer button:disabled { color: var(--soft); border-style: dashed; background: none; }
#viewer button[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
#viewer button[aria-pressed="true"] kbd { background: none; color: inherit; border-color: currentColor; }
.v-top { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .35rem 1rem; padding: .6rem 1rem .65rem; border-bottom: 1px solid var(--line); }
.v-name { display: flex; flex-wrap: wrap; gap: 0 .8rem; align-items: baseline; min-width: 0; } .v-name h2 { font-size: 1.15rem; margin: 0; outline: none; } .v-name p { color: var(--soft); font-size: .88rem; }
.tag { color: var(--mine); font-weight: 600; } .tag::after { content: " ·"; color: var(--soft); font-weight: 400; }
.v-go { display: flex; gap: .4rem; align-items: center; } #v-at { font-size: .86rem; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; min-width: 4.4rem; text-align: center; }
#viewer .v-go button { width: 2rem; height: 2rem; padding: 0; border-radius: 50%; font-size: 1.05rem; } #v-close { margin-left: .5rem; }
.v-tools { grid-column: 1 / -1; min-height: 2.3rem; display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; }
.v-modes, .v-zoom { display: flex; align-items: center; } .v-modes button, .v-zoom button { border-radius: 0; margin-left: -1px; position: relative; } .v-modes button:focus-visible, .v-zoom button:focus-visible { z-index: 1; }
#viewer .v-modes button:first-child, #viewer .v-zoom button:first-child { border-radius: 8px 0 0 8px; } #viewer .v-modes button:last-child, #viewer .v-zoom button:last-child { border-radius: 0 8px 8px 0; }
.v-modes kbd { margin-right: .4rem; } #v-scale { min-width: 3.6rem; text-align: center; font-size: .86rem; font-variant-numeric: tabular-nums; border: solid var(--line); border-width: 1px 0; padding: .24rem 0; line-height: 1.5; background: var(--card); }
.v-extra { display: flex; gap: .5rem; align-items: center; flex: 1 1 14rem; min-width: 0; } .ranged { display: flex; gap: .6rem; align-items: center; flex: 1; max-width: 26rem; font-size: .86rem; color: var(--soft); white-space: nowrap; } .ranged input { flex: 1; min-width: 6rem; accent-color: var(--focus); }
.blink-says { font-size: .88rem; color: var(--soft); min-width: 6rem; }
.v-body { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) 20rem; }
#stage { min-height: 0; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 1px; background: var(--line); }
.pane { position: relative; overflow: auto; background: var(--sunk); cursor: grab; touch-action: pan-x pan-y; overscroll-behavior: contain; min-height: 0; } .pane.held { cursor: grabbing; } .pane[data-drag="split"] { cursor: ew-resize; touch-action: pan-y; }
.pane:focus-visible { outline-offset: -3px; }
.pane > .side { position: sticky; display: block; width: fit-content; left: .5rem; top: .5rem; height: 1.3rem; margin-bottom: -1.3rem; pointer-events: none; }
.sheet { position: relative; overflow: hidden; margin: 0 auto; background: #fff; user-select: none; } .sheet > .shot, .over > .shot { position: absolute; left: 0; top: 0; display: block; max-width: none; }
.large .shot { image-rendering: pixelated; } .off { visibility: hidden; } .faded { filter: grayscale(1); }
.over { position: absolute; inset: 0 auto auto 0; background: #fff; } .split { position: absolute; top: 0; bottom: 0; width: 2px; margin-left: -1px; background: #1e5fae; pointer-events: none; }
.split::after { content: "⇆"; position: sticky; top: 45%; display: grid; place-items: center; width: 2.2rem; height: 2.2rem; margin-left: -1.05rem; border-radius: 50%; background: #1e5fae; color: #fff; font-size: 1rem; box-shadow: 0 0 0 2px #fff; }
.mask { width: 100%; mix-blend-mode: multiply; }
.region { position: absolute; display: none; } .outlined .region { display: block; }
#viewer .region { padding: 0; border: 0; border-radius: 2px; background: none; box-shadow: 0 0 0 2px #d61e32, 0 0 0 3px #fff; } #viewer .region:hover, #viewer .region.chosen { background: rgb(214 30 50 / .12); box-shadow: 0 0 0 3px #d61e32, 0 0 0 5px #fff; }
#viewer .region.echo { box-shadow: 0 0 0 2px rgb(30 95 174 / .8), 0 0 0 3px #fff; background: none; pointer-events: none; }
.region b { position: absolute; left: -2px; bottom: 100%; margin-bottom: 3px; min-width: 1.3rem; text-align: center; font: 600 .74rem/1.35rem var(--sans); background: #c01b2d; color: #fff; border-radius: 3px; }
.band-mark { position: absolute; left: 0; pointer-events: none; } .band-mark.inserted, .piece.inserted { box-shadow: inset 0 0 0 2px #14774a; background: rgb(20 150 80 / .16); } .band-mark.removed, .piece.removed { box-shadow: inset 0 0 0 2px #c01b2d; background: rgb(214 30 50 / .14); } .band-mark.moved, .piece.moved { box-shadow: inset 0 0 0 2px #1e5fae; background: rgb(40 100 220 / .14); }
.mode-overlay .band-mark { z-index: 1; }
.piece, .gap { position: absolute; left: 0; overflow: hidden; } .piece .shot { position: absolute; left: 0; } .piece:not([class="piece"])::after { content: ""; position: absolute; inset: 0; box-shadow: inherit; background: inherit; }
.gap { display: grid; place-items: center start; color: #3b3830; background: repeating-linear-gradient(135deg, #ebe7dd 0 6px, #dcd6c8 6px 12px); } .gap span { position: sticky; left: 50%; translate: -50% 0; font: 600 .78rem/1.4 var(--sans); background: #fffdf9; border-radius: 4px; padding: 0 .5em; white-space: nowrap; }
#v-says { overflow: auto; padding: .9rem 1rem 2rem; border-left: 1px solid var(--line); font-size: .92rem; } #v-says:focus-visible { outline-offset: -3px; }
#v-says h3 { font: 600 .95rem var(--serif); margin: 1.1rem 0 .4rem; } .v-text { font-family: var(--serif); font-size: 1.05rem; }
#v-says li + li { margin-top: .35rem; } #v-says dl { margin: 1.1rem 0 0; gap: .25rem; } #v-says dl div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); font-size: .88rem; } #v-says dt { color: var(--soft); }
#viewer .region-says { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr); gap: .5rem; width: 100%; text-align: left; border: 1px solid var(--line); border-radius: 8px; padding: .4rem .6rem; }
.region-says b { font: 600 .78rem/1.35rem var(--sans); height: 1.35rem; text-align: center; background: #c01b2d; color: #fff; border-radius: 3px; } #viewer .region-says.chosen { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
.region-says .file { display: block; color: var(--soft); } .region-says .file::before { content: "← "; }
.band { border-left: 4px solid var(--soft); padding-left: .6rem; } .band.inserted { border-color: #14774a; } .band.removed { border-color: #c01b2d; } .band.moved { border-color: #1e5fae; }
#v-says meter { display: block; width: 100%; height: .6rem; margin: .2rem 0 .1rem; }
#keys h3 { font: 600 1rem var(--serif); margin: 0 0 .5rem; } #keys { max-height: 92dvh; overflow: auto; }

@media (max-width: 60rem) {
  .v-body { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) minmax(7rem, 34%); } #v-says { border-left: 0; border-top: 1px solid var(--line); padding-top: .7rem; }
}
@media (max-width: 44rem) {
  .v-top { padding: .45rem .6rem .5rem; } .v-tools { gap: .4rem; } .v-modes { width: 100%; } .v-modes button { flex: 1 0 auto; } .v-extra:empty { display: none; } .v-extra { flex-basis: 100%; } #viewer .v-tools button { font-size: .8rem; } #viewer .v-zoom button { padding: .24rem .5rem; } #v-scale { min-width: 3.1rem; font-size: .8rem; } .v-modes button, .v-zoom button, #v-outlines { white-space: nowrap; }
  #v-at { min-width: 0; } #viewer .v-modes button { padding: .3rem .3rem; } .ranged { max-width: none; } .v-name h2 { font-size: 1.02rem; }
}
@media (forced-colors: active) { #viewer button[aria-pressed="true"] { outline: 2px solid; } .band-mark, .gap { border: 2px solid; } }
@media print { #viewer { display: none; } }
`;
