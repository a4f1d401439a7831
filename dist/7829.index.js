export const id = 7829;
export const ids = [7829];
export const modules = {

/***/ 73249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   vN: () => (/* binding */ jsonForScript)
/* harmony export */ });
/* unused harmony exports Markup, escapeHtml */
/* harmony import */ var _shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11593);
// HTML out of untrusted text. Everything put into a template is escaped, unless it is itself the result of a template.

/** Markup known to be whole and safe. Only `html` and `trusted` make it. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Tagged template: text is escaped, null and false vanish, lists are joined. */
function html(parts, ...slots) {
    return new Markup(parts.map((part, index) => part + render(slots[index] ?? null)).join(""));
}
/** Markup written by us, such as a drawing or a style sheet. Never call it with anything from a report. */
const trusted = (text) => new Markup(text);
function render(slot) {
    if (slot === null || slot === false)
        return "";
    if (slot instanceof Markup)
        return slot.text;
    if (typeof slot === "number")
        return String(slot);
    if (typeof slot === "string")
        return escapeHtml(slot);
    return slot.map(render).join("");
}
/** Text in single backticks as code, everything else as it is: how tools and we write sentences. */
const prose = (text) => html `${text.split(/(`[^`\n]+`)/).map((part) => (/^`.+`$/.test(part) ? html `<code>${part.slice(1, -1)}</code>` : part))}`;
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escapeHtml = (text) => (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
/** JSON that can stand inside a script element: no sequence in it can end the element or open a comment. */
const jsonForScript = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 58833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ topBar),
/* harmony export */   mB: () => (/* binding */ themeButton),
/* harmony export */   uh: () => (/* binding */ helpDialog),
/* harmony export */   wk: () => (/* binding */ brand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73249);
/* harmony import */ var _viewer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13980);


const SEAL = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .trusted */ .IZ)('<svg class="seal" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10.4" /><circle cx="12" cy="12" r="7.4" /><path d="M8.6 12.2l2.4 2.4 4.4-5" /></svg>');
/** `home`: where all runs are listed, for a page that a server shows. */
const topBar = (report, { screens, home }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<header class="top">
${brand(home)}
<nav aria-label="Sections">${home !== null && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="${home}">All runs</a>`}<a href="#gates">Gates</a>${screens && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a href="#screens">Screens</a>`}<a href="#findings">Findings</a><a href="#score">Score</a><a href="#change">Change</a><a href="#about">About</a></nav>
<span class="runid">${report.run.id}</span>
<span class="buttons">${themeButton()}<button type="button" id="help" aria-label="Keyboard help" title="Keyboard help (?)">?</button></span>
</header>`;
const brand = (home) => home === null
    ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="brand">${SEAL}Proofmark</span>`
    : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<a class="brand" href="${home}" title="All runs">${SEAL}Proofmark</a>`;
const themeButton = () => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<button type="button" id="theme" aria-label="Switch between light and dark" title="Light or dark (t)">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .trusted */ .IZ)('<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><circle cx="10" cy="10" r="7.2" /><path class="half" d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" /></svg>')}</button>`;
const KEYS = [
    ["j", "next finding"],
    ["k", "previous finding"],
    ["o", "open or close its output"],
    ["c", "copy its command"],
    ["/", "filter by text"],
    ["1 – 5", "show or hide new, new on untouched lines, flaky, already broken, fixed"],
    ["0", "show all"],
    ["t", "light or dark"],
    ["?", "this help"],
];
const keyList = (keys) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl>${keys.map(([key, what]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>`;
const helpDialog = (screens) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keyboard</h2>
${keyList(KEYS)}
${screens && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<h3>Screens</h3>${keyList(_viewer_js__WEBPACK_IMPORTED_MODULE_1__/* .VIEWER_KEYS */ .I)}`}
<button type="button" id="close-keys">Close</button></dialog>`;


/***/ }),

/***/ 80616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gatesSection),
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55953);
/* harmony import */ var _shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11593);
/* harmony import */ var _shared_render_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19231);
/* harmony import */ var _shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60124);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73249);





/** `served`: whole logs can be asked for beside the page. */
function gatesSection(report, logs, served = false) {
    const longest = Math.max(1, ...report.gates.map((gate) => Math.max(gate.durationMs, gate.base?.durationMs ?? 0)));
    const counts = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyByGate */ .df)(report);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<section id="gates" aria-labelledby="gates-title">
<h2 id="gates-title">Gates</h2>
${report.gates.length === 0 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<p class="empty">No gate was planned.</p>` : null}
<div class="gates">${report.gates.map((gate) => {
        const whole = served && gate.log !== null && /^logs\/[\w.-]+\.log$/.test(gate.log) ? gate.log : null;
        const context = { counts: counts.get(gate.id) ?? (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)([]), longest, log: logs[gate.id] ?? null, whole };
        return gateRow(gate, context);
    })}</div>
<p class="fine">${_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS_EXPLAINED */ .l5}${report.gates.some(({ base }) => (base?.durationMs ?? 0) > 0) && " The thin bar is the time on the base."}</p>
</section>`;
}
function gateRow(gate, { counts, longest, log, whole }) {
    const { word } = (0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(gate);
    const open = gate.outcome === "unknown" && (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `open`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<details class="gate ${gate.outcome}${gate.hard ? "" : " soft"}" ${open}>
<summary>${MARKS[gate.hard || gate.outcome !== "fail" ? gate.outcome : "advises"]}
<span class="name">${gate.title}${!gate.hard && (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) ` <small>advisory</small>`}</span>
<span class="word">${word}</span>
<span class="tallies">${tallies(gate, counts)}</span>
<span class="time">${timeBar(gate, longest)}<span class="ms">${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .took */ .sm)(gate)}</span></span>
</summary>
<div class="inside">${inside(gate, log, whole)}</div>
</details>`;
}
function tallies(gate, counts) {
    return [
        (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .blamed */ .MV)(counts) > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)((0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .blamed */ .MV)(counts))} new` : "",
        counts.flaky > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts.flaky)} flaky` : "",
        counts["pre-existing"] > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts["pre-existing"])} already broken` : "",
        counts.fixed > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts.fixed)} fixed` : "",
        gate.tests === null ? "" : `tests ${(0,_shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .tests */ .C)(gate)}`,
        (0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(gate),
    ]
        .filter((part) => part !== "")
        .join(" · ");
}
/** Upper bar: at head; lower: on the base, when it was run. Drawn, because the page allows no style attributes. */
function timeBar(gate, longest) {
    const width = (ms) => `${Math.max(ms > 0 ? 0.8 : 0, (ms / longest) * 100).toFixed(1)}%`;
    const base = gate.base?.durationMs ?? 0;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<svg class="timebar" aria-hidden="true" focusable="false"><rect class="at-head" width="${width(gate.durationMs)}" height="6" y="${base > 0 ? 1 : 3}" rx="2" />${base > 0 && (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<rect class="at-base" width="${width(base)}" height="3" y="9" rx="1.5" />`}</svg>`;
}
function inside(gate, log, whole) {
    const todo = gate.reason === null ? "" : _shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .TODO */ .Pf[gate.reason.code];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${gate.reason !== null && (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<p class="reason">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(gate.reason.text)}</p>`}
${todo !== "" && (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<p class="todo"><b>What to do:</b> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(todo)}</p>`}
${gate.reproduce !== null && command(gate.reproduce)}
<dl class="facts">
${gate.command !== null && gate.command !== gate.reproduce && fact("Ran", (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<code>${gate.command}</code>`)}
${gate.formats.length > 0 && fact("Read as", (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${gate.formats.join(", ")}`)}
${fact("Decides", (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${gate.hard ? "yes" : "no, it advises"}${gate.weight !== 1 && (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `, weight ${gate.weight}`}`)}
${gate.base !== null && fact("On the base", (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `${baseRun(gate.base)}`)}
</dl>
${log !== null && log.trim() !== "" && logFold(log)}
${whole !== null && (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<p class="fine"><a href="${whole}">The whole log</a></p>`}`;
}
function baseRun({ commit, outcome, reason, cached, durationMs }) {
    const word = { pass: "passed", fail: "failed too", skipped: "skipped", unknown: "could not be judged" }[outcome];
    const how = cached ? "known from an earlier run" : (0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(durationMs);
    return `${word} at ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(commit)}, ${how}${reason === null ? "" : `: ${reason.text}`}`;
}
const LOG_LINES = 400;
function logFold(log) {
    const lines = log.trimEnd().split("\n");
    const end = lines.slice(-LOG_LINES).join("\n");
    const shown = (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .truncateBytes */ .QY)(end, 64_000), { lines: LOG_LINES, bytes: 64_000 });
    const title = lines.length > LOG_LINES ? `Log, the last ${LOG_LINES} lines` : "Log";
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<details class="log"><summary>${title}</summary><pre tabindex="0">${shown}</pre></details>`;
}
/** A command with its copy button; the script brings the button to life. */
const command = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div class="command"><code>${text}</code><button type="button" class="copy" data-copy>Copy</button></div>`;
const fact = (name, value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy) `<div><dt>${name}</dt><dd>${value}</dd></div>`;
const drawn = (shape) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .trusted */ .IZ)(`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`);
const MARKS = {
    pass: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.2 10.4l2.7 2.7 5-5.6" />'),
    fail: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M7 7l6 6M13 7l-6 6" />'),
    unknown: drawn('<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.2" /><path d="M7.8 8c.3-2.6 4.6-2.6 4.6.2 0 1.8-2.4 1.8-2.4 3.6M10 14.2v.2" />'),
    skipped: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.5 10h7" />'),
    advises: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M10 9.2v4.6M10 6.4v.2" />'),
};


/***/ }),

/***/ 87619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ icon),
/* harmony export */   i: () => (/* binding */ stamp)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73249);

const WORDS = {
    ready: "READY",
    continue: "NOT READY",
    blocked: "PERSON NEEDED",
};
const MARKS = {
    good: '<path d="M88 57l9 9 16-18" />',
    bad: '<path d="M90 48l20 20M110 48l-20 20" />',
    unsure: '<path d="M92 52c1-6 16-7 16 2 0 6-8 6-8 12M100 71v1.5" />',
};
const ARC = 90;
const ROUND = 2 * Math.PI * ARC;
/** `score` is 0 to 100. The drawing takes its colour from `currentColor`. */
function stamp({ conclusion, score, tone, }) {
    const words = `PROOFMARK • ${WORDS[conclusion]} • `;
    const done = (Math.max(0, Math.min(100, score)) / 100) * ROUND;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .trusted */ .IZ)(`<svg class="stamp" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
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
function icon(tone) {
    const colour = { good: "1f7a46", bad: "b3372b", unsure: "a86a00" }[tone];
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#${colour}"><circle cx="16" cy="16" r="13.5" stroke-width="3"/><g transform="translate(-44 -18.5)scale(.6)" stroke-width="5.4" stroke-linecap="round">${MARKS[tone]}</g></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}


/***/ }),

/***/ 99963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ STYLE_BASE)
/* harmony export */ });
// Ink on paper, and the same at night. Each colour is named once, with its day and night value; all pairs that carry text
// hold 4.5:1 (the page's test measures them).
const STYLE_BASE = `
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


/***/ }),

/***/ 89354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ STYLE_PARTS)
/* harmony export */ });
// Gates, findings, score, files; then the phone, paper, and people who want it calmer.
const STYLE_PARTS = `
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


/***/ }),

/***/ 13980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ VIEWER_KEYS),
/* harmony export */   l: () => (/* binding */ viewer)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73249);
// The viewer's frame: a dialog as large as the window. The script fills it.

const MODES = [
    ["side", "Side by side"],
    ["slider", "Slider"],
    ["blink", "Blink"],
    ["overlay", "Overlay"],
    ["aligned", "Aligned"],
];
const VIEWER_KEYS = [
    ["s", "open the screens; Esc closes them"],
    ["← →", "previous, next screen (also k, j)"],
    ["1 – 5", "side by side, slider, blink, overlay, aligned"],
    ["n p", "next, previous region"],
    ["r", "outlines of regions on or off"],
    ["+ − 0", "larger, smaller, fit; 9 for 100 %, 8 for 200 %"],
    ["space", "blink: stop, go on, swap"],
];
const viewer = () => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dialog id="viewer" aria-labelledby="viewer-title">
<div class="v-top">
<div class="v-name"><h2 id="viewer-title" tabindex="-1"></h2><p id="viewer-sub"></p></div>
<div class="v-go"><button type="button" id="v-prev" aria-label="Previous screen" title="Previous screen (←)">‹</button><span id="v-at" role="status"></span><button type="button" id="v-next" aria-label="Next screen" title="Next screen (→)">›</button><button type="button" id="v-close" aria-label="Close the viewer" title="Close (Esc)">✕</button></div>
<div class="v-tools">
<div class="v-modes" role="group" aria-label="View">${MODES.map(([mode, name], at) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<button type="button" data-mode="${mode}" aria-pressed="false"><kbd aria-hidden="true">${at + 1}</kbd>${name}</button>`)}</div>
<div class="v-zoom" role="group" aria-label="Zoom"><button type="button" data-zoom="fit" aria-pressed="true" title="Fit the width (0)">Fit</button><button type="button" data-zoom="1" aria-pressed="false" title="One pixel is one pixel (9)">100 %</button><button type="button" data-zoom="2" aria-pressed="false" title="Twice as large (8)">200 %</button><button type="button" data-zoom="out" aria-label="Smaller" title="Smaller (−)">−</button><output id="v-scale" aria-label="Zoom"></output><button type="button" data-zoom="in" aria-label="Larger" title="Larger (+)">+</button></div>
<button type="button" id="v-outlines" aria-pressed="true" title="Outlines of regions (r)">Outlines</button>
<div class="v-extra" id="v-extra"></div>
</div>
</div>
<div class="v-body"><div id="stage"></div>
<aside id="v-says" tabindex="0" aria-label="What is different"></aside></div>
</dialog>`;


/***/ }),

/***/ 55953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tests),
/* harmony export */   o: () => (/* binding */ gatesForms)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59308);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19231);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60124);



// Non-breaking, so that a narrow page scrolls the table instead of breaking every cell.
const firm = (text) => text.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
const COLUMNS = [
    {
        head: "Gate",
        align: "l",
        text: ({ title, hard }) => `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(title, 80)}**${hard ? "" : " (advisory)"}`,
    },
    { head: "Outcome", align: "l", text: (gate) => outcome(gate) },
    { head: "New", align: "r", text: (_, counts) => number((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts)) },
    { head: "Already broken", align: "r", text: (_, counts) => number(counts["pre-existing"]) },
    { head: "Fixed", align: "r", text: (_, counts) => number(counts.fixed) },
    { head: "Tests", align: "l", text: tests },
    { head: "Time", align: "r", text: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm },
    { head: "Evidence", align: "l", text: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1 },
];
/** What asks for attention first; within that the report's order. */
const LOUDNESS = {
    fail: 0,
    unknown: 1,
    pass: 3,
    skipped: 4,
};
const loudness = ({ outcome, hard }) => hard || outcome === "pass" ? LOUDNESS[outcome] : 2;
function gatesForms(report) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyByGate */ .df)(report);
    const rows = (gates) => gatesTable(gates, counts);
    const footnote = `<sub>${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS_EXPLAINED */ .l5}</sub>`;
    const loud = report.gates.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    const quiet = report.gates.length - loud.length;
    const rest = quiet > 0 ? `\n\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(quiet, "gate")} passed or skipped, not listed here.` : "";
    if (report.gates.length === 0)
        return [{ text: "No gate was planned.", worth: "keep" }];
    return [
        { text: `${rows(report.gates)}\n\n${footnote}`, worth: 84 },
        { text: `${loud.length > 0 ? rows(loud) : ""}${rest}`.trim(), worth: 95 },
        { text: summaryLine(report.gates), worth: "keep" },
    ];
}
/** Columns in which no gate has anything to say are left away. */
function gatesTable(gates, counts) {
    const ordered = gates.toSorted((a, b) => loudness(a) - loudness(b));
    const columns = COLUMNS.map((column) => ({
        ...column,
        cells: ordered.map((gate) => column.text(gate, counts.get(gate.id) ?? (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)([]))),
    })).filter(({ cells }) => cells.some((text) => text !== ""));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns.map(({ head }) => head), ordered.map((_, row) => columns.map(({ head, cells }) => (head === "Gate" ? (cells[row] ?? "") : firm(cells[row] ?? "")))), columns.map(({ align }) => align).join(""));
}
function outcome(gate) {
    const { icon, word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(gate);
    return `${icon} ${word}`;
}
function summaryLine(gates) {
    const said = Map.groupBy(gates, (gate) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(gate).word);
    return `Gates: ${[...said].map(([word, list]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(list.length)} ${word}`).join(", ")}.`;
}
const number = (count) => (count === 0 ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count));
/** `207 of 214`: passed of those that ran; skipped ones are said. */
function tests({ tests: counts }) {
    if (counts === null)
        return "";
    const ran = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counts.passed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counts.total - counts.skipped)}`;
    return counts.skipped > 0 ? `${ran}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counts.skipped)} skipped` : ran;
}


/***/ }),

/***/ 59308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export cell */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11593);
// GitHub-flavoured markdown out of untrusted text. Nothing that passes here can mention a person, link an issue, open a
// tag, end a table or speak to an agent from outside a box that says what it is.

// What GitHub would act on: it links and notifies after markdown is rendered, on the text itself, so a backslash does not
// stop it, but a code span does, and it reads well. Text in single backticks is taken for the code its author meant.
// Colours become swatches that way. Emoji shortcodes are left: they can say no more than the emoji itself could.
const ACTIVE = /`[^`]+`|(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S+|[\w.+/-]*@\w[\w./-]*|[\w./-]*#\w+|\bGH-\d+|\$[^$]*\$+/gi;
/** Inline text: one line, at most `max` bytes before escaping. */
function inline(text, max = 600) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateBytes */ .QY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max);
    let out = "";
    let last = 0;
    for (const found of line.matchAll(ACTIVE)) {
        out += escapeText(line.slice(last, found.index)) + code(found[0].replace(/^`(.*)`$/, "$1"));
        last = found.index + found[0].length;
    }
    return escapeStart(out + escapeText(line.slice(last)));
}
// Kept to what has a meaning inside a line: people and agents read the source too.
function escapeText(text) {
    return text
        .replace(/[\\`*[\]~]/g, "\\$&")
        .replace(/(?<!\w)_|_(?!\w)/g, "\\_")
        .replace(/&(?=#?\w+;)/g, "&amp;")
        .replace(/</g, "&lt;");
}
const escapeStart = (text) => text.replace(/^[-+#>=|]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
/** A code span: exact text on one line, its fence longer than any run of backticks inside. Not for table cells. */
function code(text, max = 300) {
    const body = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateBytes */ .QY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max);
    if (body === "")
        return "";
    const fence = "`".repeat(longestRun(body, "`") + 1);
    const padded = body.startsWith("`") || body.endsWith("`") ? ` ${body} ` : body;
    return `${fence}${padded}${fence}`;
}
/**
 * Escaped text made fit for a table cell. A bar ends a cell even inside a code span, and `\\|` does so too in GitHub's
 * parser, hence the entity; so code with a bar belongs into a list.
 */
function cell(markdown) {
    return markdown.replace(/\n+/g, " ").replace(/\|/g, "&#124;");
}
/** A fenced block that nothing inside can close. `language` is one of ours, never untrusted. */
function fenced(text, language = "") {
    const body = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text).replace(/(?<!\n)\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/**
 * A folded part. `summary` is words of ours, never of a report: inside HTML no code span protects them. `body` is markdown;
 * the blank lines make GitHub read it as such.
 */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A link to an address of ours; without one, just the words. `label` is markdown. */
function link(label, address) {
    return address === null ? label : `[${label}](${address})`;
}
/** Rows are escaped already. `align` has one of `l`, `r`, `c` for each column. */
function table(head, rows, align = "") {
    const rules = { l: ":--", r: "--:", c: ":-:" };
    const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
    const rule = head.map((_, index) => rules[(align[index] ?? "l")] ?? ":--");
    return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
function longestRun(text, sign) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === sign ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


/***/ }),

/***/ 19231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   MV: () => (/* binding */ blamed),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   df: () => (/* binding */ tallyByGate),
/* harmony export */   zs: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74372);

/** New findings that proved flaky stand apart: neither blamed nor green. */
function standingOf(finding) {
    const fresh = finding.state === "new" || finding.state === "new-indirect";
    return fresh && finding.flaky ? "flaky" : finding.state;
}
/** What was approved is told with the screens it is about, and is nobody's to mend. */
function tally(findings) {
    const counts = { new: 0, "new-indirect": 0, flaky: 0, "pre-existing": 0, fixed: 0 };
    for (const finding of findings)
        if (finding.approved === undefined)
            counts[standingOf(finding)] += 1;
    return counts;
}
/** New ones of both kinds, flaky apart: what the change is blamed for. */
const blamed = (counts) => counts.new + counts["new-indirect"];
function tallyByGate(report) {
    const byGate = Map.groupBy(report.findings, ({ gate }) => gate);
    return new Map(report.gates.map(({ id }) => [id, tally(byGate.get(id) ?? [])]));
}
/** Findings of one standing: gates in the report's order, then the gravest first, then by place. */
function select(report, standing) {
    const gates = new Map(report.gates.map(({ id }, index) => [id, index]));
    const rank = ({ gate }) => gates.get(gate) ?? gates.size;
    return report.findings
        .filter((finding) => finding.approved === undefined && standingOf(finding) === standing)
        .sort((a, b) => rank(a) - rank(b) ||
        _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[a.severity] - _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[b.severity] ||
        compare(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.message, b.message));
}
/** What git alone found and somebody who may has said is meant. */
function allowed({ gates, findings }) {
    const ofGit = new Set(gates.flatMap(({ id, tier }) => (tier === "git" ? [id] : [])));
    return findings.filter(({ gate, approved }) => approved !== undefined && ofGit.has(gate));
}
function byCause(findings) {
    return [...Map.groupBy(findings, causeOf).values()].map((group) => ({
        gate: group[0]?.gate ?? "",
        findings: group,
    }));
}
function causeOf({ gate, source, rule, message }) {
    const words = source === "test" || source === "output" ? message.replace(/\d+(\.\d+)?/g, "#") : "";
    return [gate, source, rule, words].join("\0");
}
/** `path:line`, as editors and terminals open it; null without a path. */
function placeOf({ path, line }) {
    if (path === null)
        return null;
    return line === null ? path : `${path}:${line}`;
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 60124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   D: () => (/* binding */ STANDINGS_EXPLAINED),
/* harmony export */   F0: () => (/* binding */ CONCLUSIONS_SAID),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   W1: () => (/* binding */ STANDINGS_SAID),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l5: () => (/* binding */ TIERS_EXPLAINED),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export OUTCOMES_SAID */
const OUTCOMES_SAID = {
    pass: { icon: "✅", word: "passed" },
    fail: { icon: "❌", word: "failed" },
    skipped: { icon: "–", word: "skipped" },
    unknown: { icon: "⚠️", word: "could not be judged" },
};
const CONCLUSIONS_SAID = {
    ready: "Ready",
    continue: "Not ready",
    blocked: "A person is needed",
};
const STANDINGS_SAID = {
    new: "new",
    "new-indirect": "new on untouched lines",
    flaky: "flaky",
    "pre-existing": "already broken",
    fixed: "fixed",
};
const STANDINGS_EXPLAINED = {
    new: "On lines this change touched.",
    "new-indirect": "Caused by this change, on lines it did not touch.",
    flaky: "Failed, then passed when run again on the same commit. Not blamed on this change, and not taken for green.",
    "pre-existing": "There before this change. Costs it nothing.",
    fixed: "Broken on the base, gone with this change.",
};
const TIERS_SAID = { git: "git-derived", executed: "self-reported" };
/** A checklist is read from git; that a test passed is the run's own word. */
const evidenceOf = ({ tier, kind }) => kind === "checklist" ? `${TIERS_SAID[tier]}, proofs ${TIERS_SAID.executed}` : TIERS_SAID[tier];
const TIERS_EXPLAINED = "git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code.";
/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
const TODO = {
    "tool-missing": "Install the tool in the job to have this judged.",
    "no-files": "",
    disabled: "",
    "not-selected": "",
    "not-applicable": "",
    "other-shard": "",
    "report-missing": "Check that the command writes its report to the configured path, also when it fails; then run again.",
    "report-empty": "The report holds no tests and no findings: check the command's filters, then run again.",
    "report-unreadable": "The report is cut off or not in the expected format: see the log, then run again.",
    "report-outside": "Write the report inside the repository and give its path relative to it.",
    "report-too-large": "Split the report, or have the tool leave out the output of passing tests.",
    timeout: "Find out in the log what it was waiting for; if the time is really needed, raise the gate's `timeout`.",
    killed: "Something ended it from outside, often the memory limit: see the log, then run again.",
    cancelled: "Run it again.",
    "setup-failed": "Preparing the gate failed before it could judge anything: see the log.",
    "not-started": "The command could not be started: check its name and its `cwd`.",
    "needs-failed": "It was waiting for another gate; mend that one first.",
    "no-comparison": "There was nothing to compare with: see the gate's settings.",
    crashed: "The tool itself failed, so its silence proves nothing: see the log, then run again.",
    "base-unavailable": "Check out with `fetch-depth: 0` so that failures can be told apart from old ones.",
    "server-failed": "Run the site's `serve` command by hand and look at the gate's log.",
    "browser-missing": "`proofmark doctor` says which browsers were looked for.",
    "browser-died": "Run it again; when it dies again, give the job more memory.",
    unsettled: "Make what moves keep still, mask it, or wait for it with `wait-for`.",
    "not-shown": "Open the page by hand and look at what the sentence names.",
    "screens-missing": "A person has to say whether the screens should be gone.",
    "reference-missing": "Add the design, or take the screen out of the gate.",
    "update-in-ci": "Update shots locally with `proofmark approve`, and commit them.",
    "shard-missing": "See why that job of the matrix did not upload its part, and run it again.",
    "shards-disagree": "The run's last job (`merge:` of the Action), or the second stage, has the change at hand and judges it of the whole.",
    "declaration-unreadable": "Mend what is declared, in the place named; then run again.",
    "approval-unknown": "Give the job `pull-requests: read`, and where teams own files a token that may read them (`members: read`); or name people in CODEOWNERS.",
    "change-unreadable": "A person has to look at this change; a smaller one, or running again later, may help.",
    "new-findings": "",
    "command-failed": "",
    "only-pre-existing": "",
    clean: "",
    approved: "",
};
/** Icon and words of a gate's outcome. An advisory gate that fails informs; it does not look like a failure. */
function outcomeOf(gate) {
    if (gate.outcome === "fail" && !gate.hard)
        return { icon: "ℹ️", word: "advises" };
    return OUTCOMES_SAID[gate.outcome];
}
/** `1 finding`, `12,345 findings`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
/** Thousands grouped the English way, whatever the machine's locale. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `340 ms`, `2.1 s`, `1 min 5 s`, `2 h 3 min`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
    return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}
/** What a gate took; nothing for one that did not run, or that git alone answers. */
const took = ({ outcome, tier, durationMs, }) => outcome === "skipped" || (tier === "git" && durationMs === 0) ? "" : duration(durationMs);
/** Seven digits, as git shows a commit. */
const shortCommit = (commit) => commit.slice(0, 7);


/***/ })

};
