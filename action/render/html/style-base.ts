// Ink on paper, and the same at night. Each colour is named once, with its day and night value; all pairs that carry text
// hold 4.5:1 (the page's test measures them).
export const STYLE_BASE = `
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
  --else: light-dark(#76398f, #cd9be6);
  --old: light-dark(#5d5a52, #a6a197);
  --focus: light-dark(#1e5fae, #86b7f2);
  --serif: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 9rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 var(--sans); overflow-wrap: anywhere; }
main { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
section { margin-top: 2.75rem; }
h1, h2 { font-family: var(--serif); font-weight: 600; text-wrap: balance; margin: 0; }
h2 { font-size: 1.35rem; margin-bottom: .9rem; }
p { margin: 0; }
ul { list-style: none; margin: 0; padding: 0; }
code, pre, kbd { font-family: var(--mono); font-size: .88em; }
small { font-size: .85em; color: var(--soft); }
a { color: inherit; text-underline-offset: .2em; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
button:disabled { cursor: default; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .6rem; z-index: 9; background: var(--card); padding: .4rem .8rem; border-radius: 6px; }
.fine { color: var(--soft); font-size: .86rem; margin-top: .75rem; }
.empty { color: var(--soft); font-style: italic; font-family: var(--serif); font-size: 1.05rem; }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 .35em; color: var(--soft);
  background: var(--card); font-size: .74rem; line-height: 1.4; }
.plus { color: var(--good); } .minus { color: var(--bad); }
.scroll { position: relative; overflow-x: auto; }

.top { position: sticky; top: 0; z-index: 3; display: flex; align-items: center; gap: 1.5rem; padding: .55rem 1.5rem;
  background: color-mix(in srgb, var(--paper) 92%, transparent); backdrop-filter: blur(8px); border-bottom: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: .5rem; font-family: var(--serif); font-weight: 600; font-size: 1.05rem; text-decoration: none; }
.seal { width: 1.35rem; height: 1.35rem; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; }
.top nav { display: flex; gap: 1.1rem; font-size: .88rem; }
.top nav a { color: var(--soft); text-decoration: none; }
.top nav a:hover { color: var(--ink); text-decoration: underline; }
.runid { margin-left: auto; font: .78rem var(--mono); color: var(--soft); }
.buttons { display: flex; gap: .4rem; }
.buttons button { width: 2rem; height: 2rem; border: 1px solid var(--line); border-radius: 50%; background: var(--card);
  color: var(--soft); padding: 0; display: grid; place-items: center; }
.buttons button:hover { color: var(--ink); border-color: var(--soft); }
.buttons svg { width: 1rem; fill: none; stroke: currentColor; stroke-width: 1.8; } .buttons .half { fill: currentColor; stroke: none; }

.hero { display: grid; grid-template-columns: 12rem 1fr; gap: 1.25rem 2.5rem; align-items: center; margin-top: 2.25rem; }
.hero.good { --tone: var(--good); } .hero.bad { --tone: var(--bad); } .hero.unsure { --tone: var(--unsure); }
.stamp { width: 12rem; color: var(--tone); }
.stamp-score { font: 600 54px var(--serif); letter-spacing: -.02em; }
.stamp-of { font: 600 12.5px var(--sans); letter-spacing: .18em; }
.stamp-ring { font: 600 12.5px var(--sans); }
.eyebrow { font: .8rem var(--mono); color: var(--soft); margin-bottom: .35rem; }
.hero h1 { font-size: clamp(1.9rem, 4.6vw, 2.7rem); line-height: 1.12; color: var(--tone); letter-spacing: -.01em; }
.hero .score { display: block; font: 500 1rem/1.5 var(--sans); color: var(--ink); letter-spacing: 0; margin-top: .3rem; }
.hero .bar { color: var(--soft); font-weight: 400; }
.because { font-family: var(--serif); font-size: 1.16rem; line-height: 1.5; margin-top: .55rem; max-width: 46rem; }
.hero .todo { color: var(--soft); margin-top: .35rem; max-width: 46rem; }
.counts { grid-column: 1 / -1; display: grid; grid-template-columns: repeat(5, 1fr); border: 1px solid var(--line);
  border-radius: 10px; background: var(--card); overflow: hidden; }
.counts li + li { border-left: 1px solid var(--line); }
.count { width: 100%; height: 100%; text-align: left; border: 0; background: none; padding: .7rem 1rem .75rem; color: var(--mine); }
.count b { display: block; font: 600 1.55rem/1.2 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.count span { font-size: .84rem; color: var(--soft); }
.count:hover:enabled { background: var(--sunk); } .count:disabled b { color: var(--soft); font-weight: 400; }
.count:focus-visible { outline-offset: -3px; border-radius: 10px; }
.notes { margin-top: 1.1rem; border-left: 3px solid var(--line); padding: .1rem 0 .1rem 1rem; color: var(--soft); }
.notes li + li { margin-top: .35rem; }
.new { --mine: var(--bad); } .new-indirect { --mine: var(--else); } .flaky { --mine: var(--unsure); }
.pre-existing { --mine: var(--old); } .fixed { --mine: var(--good); }
`;
