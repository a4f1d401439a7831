// What the list of runs needs beside the report's own style.
export const STYLE_DASHBOARD = `
body { display: flex; flex-direction: column; min-height: 100vh; } main { flex: 1; width: 100%; } main:focus { outline: none; }
.top .runid { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
.top nav + .buttons { margin-left: auto; }
#lost { background: var(--unsure); color: var(--paper); padding: .55rem 1.5rem; text-align: center; }
.go { margin-top: .9rem; }
.button { display: inline-block; border: 1px solid var(--line); border-radius: 99px; background: var(--card); padding: .38rem 1.1rem;
  text-decoration: none; font-size: .92rem; }
.button:hover { border-color: var(--soft); }
.chart { border: 1px solid var(--line); border-radius: 10px; background: var(--card); padding: .5rem 1rem .25rem; }
.chart svg { display: block; width: 100%; height: 11rem; overflow: visible; }
.chart .point svg { width: 1px; height: 1px; }
.chart text { fill: var(--soft); font: .72rem var(--sans); }
.grid { stroke: var(--line); } .bar { stroke: var(--soft); stroke-dasharray: 4 4; }
.between { stroke: var(--soft); stroke-width: 1.5; opacity: .55; }
.point { --mine: var(--soft); color: var(--mine); } .key.good, .run.good { --mine: var(--good); } .key.bad, .run.bad { --mine: var(--bad); } .key.unsure, .run.unsure { --mine: var(--unsure); }
.chart .ready { --mine: var(--good); } .chart .continue { --mine: var(--bad); } .chart .blocked { --mine: var(--unsure); }
.ready > circle:not(.reach) { fill: var(--mine); } .continue path { stroke: var(--mine); stroke-width: 2.6; stroke-linecap: round; }
.blocked path { fill: var(--mine); } .reach { fill: transparent; } .point:hover .reach { fill: var(--mine); opacity: .16; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; } .key { display: inline-flex; align-items: center; gap: .4rem; }
.sample-mark { width: .85rem; height: .85rem; } .sample { width: 1.4rem; height: .7rem; }
.runs { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--card); overflow: hidden; }
.run { --mine: var(--soft); } .run + .run { border-top: 1px solid var(--line); }
.run > a, .run > .row { display: grid; grid-template-columns: 1.25rem 2.6rem minmax(0, 2.15fr) minmax(0, 1fr) 6.2rem 10.6rem; gap: .1rem .75rem;
  align-items: center; padding: .62rem 1rem; text-decoration: none; }
.run > a:hover { background: var(--sunk); } .run > a:focus-visible { outline-offset: -3px; border-radius: 10px; }
.run .points { width: auto; font: 600 1.2rem var(--serif); font-variant-numeric: lining-nums tabular-nums; color: var(--mine); text-align: right; }
.run .what b { color: var(--mine); font-weight: 600; } .run .tallies, .run .subject { color: var(--soft); font-size: .88rem; }
.run .tallies { margin-left: .3rem; } .run b small { font-weight: 400; margin-left: .2rem; }
.run .when { display: grid; grid-template-columns: 1fr auto; gap: .75rem; color: var(--soft); font-size: .86rem; font-variant-numeric: tabular-nums; }
.took { min-width: 3.2rem; text-align: right; }
.dots { display: flex; flex-wrap: wrap; gap: .28rem; align-items: center; }
.dot { flex: none; width: .62rem; height: .62rem; border-radius: 50%; background: var(--soft); }
.dot.pass { background: var(--good); } .dot.fail { background: var(--bad); border-radius: 2px; } .dot.advises { background: var(--focus); border-radius: 2px; }
.dot.unknown { background: none; border: 2px solid var(--unsure); }
.run.none .what b { color: var(--soft); }
.run.going { --mine: var(--focus); } .spin { transform-origin: 50% 50%; }
.fresh { background: color-mix(in srgb, var(--mine) 9%, transparent); }
.nothing { max-width: 40rem; margin: 5rem auto 0; text-align: center; display: grid; gap: 1rem; justify-items: center; }
.nothing .because { margin-top: 0; } .nothing h1 { font-size: clamp(1.6rem, 4vw, 2.2rem); }
.blank { width: 7rem; fill: none; stroke: var(--line); stroke-width: 3; }
h1.plain { font-size: 1.6rem; margin-bottom: .9rem; }
.logs { border-top: 1px solid var(--line); } .logs li { padding: .4rem 0; border-bottom: 1px solid var(--line); }
@media (max-width: 44rem) {
  .top .runid { display: none; } .chart { padding: .5rem .6rem .2rem; } .chart svg { height: 8.5rem; }
  .hero .go { grid-column: 1 / -1; margin-top: 0; }
  .run > a, .run > .row { grid-template-columns: 1.25rem 2.1rem minmax(0, 1fr) auto; padding: .6rem .8rem; align-items: baseline; }
  .run .what { display: contents; } .run .tallies { grid-row: 2; grid-column: 3 / 5; margin-left: 0; }
  .run .when { grid-row: 1; grid-column: 4; display: block; } .run .took { display: none; }
  .run .subject { grid-row: 3; grid-column: 3 / 5; } .run .dots { grid-row: 4; grid-column: 3 / 5; } .run .dots:empty, .run .subject:empty { display: none; }
  .run .mark { align-self: start; margin-top: .15rem; }
  .nothing { margin-top: 2.5rem; }
}
@media (prefers-reduced-motion: no-preference) { .spin { animation: turn 1.4s linear infinite; } .fresh { transition: background-color 1s; } }
@keyframes turn { to { transform: rotate(360deg); } }
@media (forced-colors: active) { .dot { forced-color-adjust: none; } }
`;
