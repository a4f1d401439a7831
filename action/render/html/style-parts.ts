// Gates, findings, score, files; then the phone, paper, and people who want it calmer.
export const STYLE_PARTS = `
.gates { border: 1px solid var(--line); border-radius: 10px; background: var(--card); overflow: hidden; }
.gate + .gate { border-top: 1px solid var(--line); }
.gate { --mine: var(--soft); }
.gate.pass { --mine: var(--good); } .gate.fail { --mine: var(--bad); } .gate.unknown { --mine: var(--unsure); }
.gate.fail.soft { --mine: var(--focus); }
.gate > summary { display: grid; grid-template-columns: 1.25rem minmax(7rem, 1.2fr) 10.5rem minmax(0, 2fr) 12rem; gap: .2rem .9rem;
  align-items: center; padding: .62rem 1rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.gate > summary:hover { background: var(--sunk); }
.gate > summary:focus-visible { outline-offset: -3px; border-radius: 10px; }
.mark { width: 1.2rem; height: 1.2rem; fill: none; stroke: var(--mine); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
.gate .name { font-weight: 600; } .gate .name small { font-weight: 400; }
.gate .word { color: var(--mine); font-size: .92rem; }
.gate .tallies { color: var(--soft); font-size: .86rem; }
.gate .time { display: grid; grid-template-columns: 1fr 4.6rem; gap: .6rem; align-items: center; }
.timebar { width: 100%; height: 12px; overflow: visible; } .at-head { fill: var(--mine); opacity: .62; } .at-base { fill: var(--soft); opacity: .45; }
.ms { text-align: right; font-size: .84rem; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.gate.skipped .name { color: var(--soft); font-weight: 400; }
.inside { padding: .15rem 1rem 1rem 3.15rem; display: grid; gap: .55rem; }
.inside > .todo { max-width: 46rem; }
.facts { display: grid; gap: .2rem; margin: 0; font-size: .88rem; }
.facts div { display: grid; grid-template-columns: 8rem 1fr; gap: .75rem; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; }
.facts.wide { font-size: .93rem; gap: .35rem; }
.log summary, .detail summary, .more-files summary { cursor: pointer; color: var(--soft); font-size: .86rem; width: fit-content; padding: .1rem 0; list-style: none; }
.log summary::before, .detail summary::before, .more-files summary::before { content: "▸ "; } 
.log[open] > summary::before, .detail[open] > summary::before, .more-files[open] > summary::before { content: "▾ "; }
pre { margin: .35rem 0 0; padding: .75rem .9rem; max-height: 26rem; overflow: auto; background: var(--sunk); border-radius: 8px;
  line-height: 1.45; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8rem; }
.command { display: flex; align-items: stretch; background: var(--sunk); border-radius: 8px; max-width: 100%; width: fit-content; }
.command code { padding: .38rem .3rem .38rem .75rem; white-space: pre-wrap; } .command code::before { content: "$ "; color: var(--soft); user-select: none; }
.copy { flex: none; border: 0; background: none; color: var(--soft); font-size: .8rem; padding: 0 .75rem; border-radius: 8px; }
.copy:hover { color: var(--ink); } .copy.done { color: var(--good); }

.tools { position: sticky; top: 3.1rem; z-index: 2; background: color-mix(in srgb, var(--paper) 94%, transparent); backdrop-filter: blur(8px);
  margin: 0 -.5rem; padding: .5rem; display: grid; gap: .55rem; border-bottom: 1px solid var(--line); }
.states { display: flex; flex-wrap: wrap; gap: .4rem; }
.state { display: flex; align-items: center; gap: .4rem; border: 1px solid var(--line); background: none; color: var(--soft); border-radius: 99px;
  padding: .22rem .75rem .22rem .45rem; font-size: .86rem; }
.state[aria-pressed="true"] { background: var(--card); color: var(--mine); border-color: var(--mine); font-weight: 600; }
.state:disabled { border-style: dashed; }
.state .n { font-variant-numeric: tabular-nums; }
.fields { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.fields label { position: relative; display: flex; } .fields label:first-child { flex: 1 1 16rem; }
.fields label kbd { position: absolute; right: .5rem; top: .45rem; } #filter:focus + kbd, #filter:not(:placeholder-shown) + kbd { display: none; }
.fields input, .fields select { width: 100%; border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: .34rem .7rem; }
.fields ::placeholder { color: var(--soft); opacity: 1; }
#shown { color: var(--soft); font-size: .86rem; min-width: 7rem; text-align: right; font-variant-numeric: tabular-nums; }
.standing { display: flex; gap: .75rem; align-items: baseline; margin: 1.5rem 0 .6rem; font: 600 1.05rem var(--serif); color: var(--mine); }
.standing small { font: .86rem var(--sans); }
.card { border: 1px solid var(--line); border-left: 4px solid var(--mine); border-radius: 8px; background: var(--card); padding: .7rem 1rem .8rem;
  margin-top: .55rem; display: grid; gap: .3rem; scroll-margin: 10rem 0 4rem; }
.card:focus { outline: 2px solid var(--focus); outline-offset: 1px; }
.card .title { font-weight: 600; white-space: pre-wrap; } .card .says { white-space: pre-wrap; }
.card .where { display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; color: var(--soft); font-size: .86rem; }
.card .where code { color: var(--ink); } .card .where .grave { color: var(--bad); font-weight: 600; }
.card .link { margin-left: auto; text-decoration: none; padding: 0 .2rem; } .card .link:hover { color: var(--ink); }
.card .command { margin-top: .2rem; }
#more { display: block; margin: 1rem auto 0; border: 1px solid var(--line); border-radius: 99px; background: var(--card); padding: .4rem 1.2rem; } #more[hidden] { display: none; }

.deductions { width: 100%; border-collapse: collapse; font-size: .93rem; }
.deductions th { text-align: left; font-weight: 400; color: var(--soft); font-size: .84rem; }
.deductions td { overflow-wrap: break-word; } .deductions .why { overflow-wrap: anywhere; min-width: 9rem; }
.deductions th, .deductions td { padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.points { font-variant-numeric: tabular-nums; text-align: right; width: 4rem; white-space: nowrap; } .deductions tfoot .points { font-weight: 600; }
.deductions tfoot td { border: 0; color: var(--soft); } .deductions tfoot td.points { color: var(--ink); }
.fall { width: 32%; min-width: 8rem; } .fall svg { width: 100%; height: 12px; margin-top: .35rem; } .kept { fill: var(--line); } .lost { fill: var(--bad); opacity: .75; }
.files { margin-top: .5rem; border-top: 1px solid var(--line); }
.files li { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr) auto 5rem; gap: .75rem; align-items: baseline; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.status { font: 600 .82rem var(--mono); text-decoration: none; color: var(--soft); } .status.added { color: var(--good); } .status.deleted { color: var(--bad); } .status.renamed { color: var(--else); }
.lines { font: .8rem var(--mono); white-space: nowrap; }
.blamed { border: 0; background: none; color: var(--bad); font-size: .84rem; text-align: right; text-decoration: underline; text-underline-offset: .2em; padding: 0; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: .82rem; padding: 1.2rem 1.5rem 2.5rem; text-align: center; }
dialog { border: 1px solid var(--line); border-radius: 12px; background: var(--card); color: var(--ink); padding: 1.4rem 1.8rem; max-width: 30rem; }
dialog::backdrop { background: rgb(0 0 0 / .4); } dialog dl { margin: 0 0 1.2rem; display: grid; gap: .4rem; } dialog dl div { display: grid; grid-template-columns: 4rem 1fr; } dialog dd { margin: 0; }
dialog button { border: 1px solid var(--line); border-radius: 8px; background: none; padding: .3rem 1rem; }

@media (max-width: 44rem) {
  main { padding: 0 1rem 2rem; } section { margin-top: 2rem; }
  .top { padding: .45rem 1rem; } .top nav, .runid { display: none; } .buttons { margin-left: auto; }
  .hero { grid-template-columns: 7rem 1fr; gap: .9rem 1.1rem; margin-top: 1.25rem; align-items: center; }
  .hero .said { display: contents; } .stamp { width: 7rem; grid-row: 1 / 3; } .eyebrow { align-self: end; } .hero h1 { align-self: start; }
  .because, .hero .todo { grid-column: 1 / -1; margin-top: 0; }
  .counts { grid-template-columns: 1fr 1fr; gap: 1px; background: var(--line); } .counts li { background: var(--card); } .counts li + li { border: 0; } .counts li:first-child { grid-column: 1 / -1; }
  .count { padding: .5rem .85rem; } .count b { display: inline; font-size: 1.2rem; margin-right: .3rem; }
  .gate > summary { grid-template-columns: 1.25rem 1fr auto; padding: .6rem .8rem; } .gate .word { font-size: .86rem; text-align: right; }
  .gate .tallies { grid-column: 2 / 4; } .gate .tallies:empty { display: none; } .gate .time { grid-column: 2 / 4; }
  .inside { padding: 0 .8rem .9rem; } .facts div { grid-template-columns: 1fr; gap: 0; } .facts { gap: .45rem; }
  .tools { position: static; } kbd { display: none; } .state { padding: .22rem .75rem; } .fields label:first-child { flex-basis: 100%; } #shown { min-width: 0; }
  .standing { display: block; } .standing small { display: block; } .card { padding: .6rem .75rem; }
  .fall, .deductions th:last-child { display: none; } .files li { grid-template-columns: 1rem minmax(0, 1fr) auto; gap: .5rem; } .blamed { grid-column: 2; text-align: left; } .files li > span:empty { display: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } .count, .gate > summary, .copy { transition: background-color .12s, color .12s; } }
@media (scripting: none) { .tools, .copy, .buttons { display: none; } }
@media (forced-colors: active) { .card { border-left-color: CanvasText; } .state[aria-pressed="true"] { outline: 2px solid; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --sunk: #f5f5f5; }
  .top, .tools, .copy, .skip, #more, dialog, .link { display: none; } main { max-width: none; padding: 0; }
  .card, .gate { break-inside: avoid; } pre { max-height: none; } body { font-size: 11pt; }
}
`;
