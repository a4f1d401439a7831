// The overview of screens.
export const STYLE_SCREENS = `
.different { --mine: var(--bad); } .unknown { --mine: var(--unsure); } .screen.new, .change.new, .outcome.new, .tag.new { --mine: var(--focus); }
.gone { --mine: var(--else); } .approved { --mine: var(--good); } .same { --mine: var(--old); }
.outcomes { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: 1rem; }
.outcome { display: flex; gap: .4rem; border: 1px solid var(--line); background: none; color: var(--soft); border-radius: 99px; padding: .22rem .8rem; font-size: .86rem; }
.outcome[aria-pressed="true"] { background: var(--card); color: var(--mine); border-color: var(--mine); font-weight: 600; }
.outcome .n { font-variant-numeric: tabular-nums; }
.looked + .looked { margin-top: 2rem; } .looked-title { font: 600 1.1rem var(--serif); margin: 0 0 .3rem; }
.looked-counts { font-family: var(--serif); font-size: 1.08rem; margin-bottom: .9rem; }
.moved-note { border-left: 3px solid var(--unsure); padding: .1rem 0 .1rem 1rem; margin-bottom: .9rem; }
.change { border: 1px solid var(--line); border-left: 4px solid var(--mine); border-radius: 10px; background: var(--card); overflow: hidden;
  display: grid; grid-template-columns: minmax(0, 1fr) 26rem; gap: 0 1.5rem; align-items: start; padding: 1rem 1.1rem; }
.change + .change, .change + .same-list { margin-top: .75rem; } .change[hidden], .same-list[hidden] { display: none; }
.change-says { grid-column: 1; min-width: 0; } .change h4 { font: 600 1.08rem/1.4 var(--serif); margin: 0; } .change h4 small { font: .86rem var(--sans); }
.change-says > p { margin-top: .3rem; } .change .where { display: flex; flex-wrap: wrap; gap: .1rem .9rem; color: var(--soft); font-size: .88rem; } .change .where code { color: var(--ink); }
.pair { grid-column: 2; grid-row: 1 / 3; display: grid; grid-template-columns: 1fr 1fr; gap: 2px; height: 13rem; border-radius: 8px; overflow: hidden;
  background: var(--line); border: 1px solid var(--line); }
.pair:empty { background: var(--sunk); } .facing { position: relative; overflow: hidden; background: var(--sunk); display: block; }
.change:not(:has(.pair)) { grid-template-columns: minmax(0, 1fr); }
.side { position: absolute; z-index: 2; left: .4rem; top: .4rem; font: 600 .74rem/1.5 var(--sans); color: var(--ink); background: color-mix(in srgb, var(--card) 92%, transparent); border: 1px solid var(--line); border-radius: 5px; padding: 0 .45em; }
.crop { position: absolute; display: block; } .crop .shot { display: block; max-width: none; }
.crop .around { position: absolute; outline: 2px solid #d61e32; outline-offset: 2px; border-radius: 1px; }
.screens { grid-column: 1; margin-top: .8rem; min-width: 0; } .change:not(:has(.pair)) .screens { margin-top: .6rem; }
.screens ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .8rem; } .screens details ul { margin-top: .6rem; }
.screen { min-width: 0; } .screen .open { display: block; text-decoration: none; border-radius: 8px; }
.screen .open:hover .screen-name { text-decoration: underline; }
.thumb { position: relative; display: block; height: 6rem; overflow: hidden; border: 1px solid var(--line); border-radius: 8px; background: var(--sunk); margin-bottom: .3rem; }
.thumb.none { display: grid; place-items: center; color: var(--soft); font-size: .8rem; } .thumb.none::after { content: "no picture"; }
.thumb .no-shot, .facing .no-shot { padding: 1.9rem .5rem .5rem; font-size: .72rem; } .screen-name { font-weight: 600; } .screen small { display: block; }
.screen-says { font-size: .88rem; color: var(--soft); margin-top: .15rem; }
.no-shot { color: var(--soft); padding: 1rem; font-size: .88rem; margin: 0; max-width: 40rem; }
.same-list { margin-top: .9rem; } .same-list ul { columns: 22rem; column-gap: 2rem; margin-top: .4rem; font-size: .92rem; }
.same-list li { break-inside: avoid; padding: .15rem 0; } .same-list .screen-name { font-weight: 400; }
.absorbed { display: block; padding-left: 1rem; font-size: .84rem; color: var(--soft); } .headroom { white-space: nowrap; }
.absorbed .headroom::before { content: "· "; }
.surroundings { margin-top: 1.1rem; } .surroundings dt { font-size: .88rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .8rem; margin: .5rem 0; }
figure { margin: 0; max-width: 34rem; } figcaption { font-size: .84rem; color: var(--soft); } figure img { width: 100%; height: auto; border: 1px solid var(--line); background: #fff; }

@media (max-width: 60rem) { .change { grid-template-columns: minmax(0, 1fr); } .pair { grid-column: 1; grid-row: auto; margin-bottom: .8rem; } }
@media (max-width: 44rem) {
  .change { padding: .8rem; } .pair { height: 10rem; } .screens ul { grid-template-columns: 1fr 1fr; gap: .7rem; } .thumb { height: 5rem; }
}
@media (scripting: none) { .outcomes, .thumb, .pair { display: none; } .change { grid-template-columns: minmax(0, 1fr); } .screens ul { grid-template-columns: minmax(0, 1fr); } }
@media print { .outcomes { display: none; } .change { break-inside: avoid; } }
`;
