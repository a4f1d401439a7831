// Ink on paper, and the same at night: the report's colours. Pairs that carry text hold 4.5:1.
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f3ec, #141310);
  --card: light-dark(#fffdf9, #1c1b17);
  --sunk: light-dark(#efebe1, #100f0d);
  --ink: light-dark(#211e18, #ece7db);
  --soft: light-dark(#645d4f, #a8a08f);
  --line: light-dark(#dfd8c8, #34312a);
  --bad: light-dark(#ab2f22, #f28273);
  --good: light-dark(#1d6f41, #68c98f);
  --unsure: light-dark(#8a5600, #e3b153);
  --focus: light-dark(#1e5fae, #86b7f2);
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); overflow-wrap: anywhere; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.5rem; }
header { display: flex; align-items: center; gap: .55rem; padding-top: 1.5rem; font: 600 1.05rem var(--serif); }
header svg { width: 1.5rem; height: 1.5rem; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; }
footer { padding-top: 2.5rem; padding-bottom: 3rem; color: var(--soft); font-size: .86rem; }
h1, h2, legend { font-family: var(--serif); font-weight: 600; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.8rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -.01em; margin: 2rem 0 .6rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .6rem; }
p { margin: .5rem 0; }
.lead { font: 1.14rem/1.5 var(--serif); color: var(--soft); max-width: 40rem; }
.fine { color: var(--soft); font-size: .88rem; }
code, pre { font-family: var(--mono); font-size: .88em; }
pre { background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1rem; white-space: pre-wrap; }
a { color: inherit; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.steps { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; margin: 1.6rem 0 0; padding: 0; font-size: .88rem; color: var(--soft); counter-reset: step; }
.steps li { counter-increment: step; }
.steps li::before { content: counter(step); display: inline-grid; place-items: center; width: 1.45rem; height: 1.45rem; margin-right: .45rem;
  border: 1px solid currentColor; border-radius: 50%; font: 600 .78rem var(--sans); }
.steps [aria-current] { color: var(--ink); font-weight: 600; }
.steps [aria-current]::before { background: var(--ink); border-color: var(--ink); color: var(--paper); }
form { margin: 0; }
fieldset, .card { border: 1px solid var(--line); border-radius: 12px; background: var(--card); padding: 1.2rem 1.4rem 1.3rem; margin: 1.6rem 0 0; min-width: 0; }
fieldset { padding-top: .4rem; }
legend { font-size: 1.15rem; padding: 0 .5rem; margin-left: -.5rem; }
.field { display: grid; gap: .25rem; margin-top: 1rem; }
.field > label { font-weight: 600; font-size: .94rem; }
.choice { display: flex; gap: .6rem; align-items: baseline; margin-top: .7rem; }
.choice label { flex: 1; }
.within { margin: .2rem 0 0 1.75rem; }
input:is([type="text"], [type="url"]) { font: inherit; color: inherit; width: 100%; background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: .5rem .7rem; }
input[type="radio"] { accent-color: var(--ink); translate: 0 .1rem; }
input[aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
.error { color: var(--bad); font-size: .9rem; font-weight: 600; }
.fixed { font-family: var(--mono); font-size: .92rem; padding: .5rem .7rem; background: var(--sunk); border-radius: 8px; }
.note { border-left: 3px solid var(--unsure); padding: .1rem 0 .1rem .9rem; margin: .9rem 0 0; font-size: .92rem; }
.asked { width: 100%; border-collapse: collapse; font-size: .94rem; margin-top: .3rem; }
.asked th, .asked td { text-align: left; vertical-align: top; padding: .6rem .9rem .6rem 0; border-top: 1px solid var(--line); font-weight: 400; }
.asked tr:first-child > * { border-top: 0; }
.asked th { font-weight: 600; white-space: nowrap; width: 1%; }
.asked .access { white-space: nowrap; width: 1%; color: var(--soft); }
.asked .write { color: var(--unsure); font-weight: 600; }
.asked td:last-child { padding-right: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .45rem 1.4rem; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; }
.go { display: flex; flex-wrap: wrap; align-items: center; gap: .8rem 1.2rem; margin-top: 1.6rem; }
.button { font: 600 1rem var(--sans); color: var(--paper); background: var(--ink); border: 0; border-radius: 999px; padding: .75rem 1.6rem; cursor: pointer; text-decoration: none; display: inline-block; }
.button:hover { background: color-mix(in srgb, var(--ink) 86%, var(--paper)); }
summary { cursor: pointer; font-weight: 600; font-size: .94rem; }
details { margin-top: 1.1rem; }
.good { color: var(--good); } .bad { color: var(--bad); }
@media (max-width: 34rem) {
  header, main, footer { padding-left: 1.1rem; padding-right: 1.1rem; }
  fieldset, .card { padding-left: 1rem; padding-right: 1rem; }
  .asked tr { display: grid; grid-template-columns: 1fr auto; border-top: 1px solid var(--line); padding: .6rem 0; }
  .asked tr:first-child { border-top: 0; }
  .asked th, .asked td { border: 0; padding: 0; width: auto; }
  .asked td:last-child { grid-column: 1 / -1; color: var(--soft); }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  .button { width: 100%; text-align: center; }
}`;
