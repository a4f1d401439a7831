export const id = 7981;
export const ids = [7981,122];
export const modules = {

/***/ 22016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ alignRows),
/* harmony export */   f: () => (/* binding */ baseRowOf)
/* harmony export */ });
/**
 * From the top; every row of either side is in exactly one of them. A moved band whose old place is not known stands at
 * head only; bands of a column (a region of the same rows) leave the page's rows where they are. Uses nothing but its
 * arguments: the report page runs this very text, once it has looked where moved rows came from.
 */
function alignRows(bands, heights, regions = []) {
    const inOrder = (some) => some.sort((a, b) => a.y - b.y);
    const wide = bands.filter(({ kind, y, height }) => kind !== "moved" || !regions.some((one) => one.y === y && one.height === height));
    const came = inOrder(wide.filter(({ kind }) => kind === "inserted" || kind === "moved"));
    const went = inOrder(wide.flatMap((band) => {
        if (band.kind === "moved")
            return band.from === undefined ? [] : [{ ...band, y: band.from }];
        return band.kind === "removed" ? [band] : [];
    }));
    const levels = [];
    const at = { base: 0, head: 0 };
    const level = (rows) => {
        const common = Math.min(rows, heights.base - at.base, heights.head - at.head);
        if (common <= 0)
            return;
        levels.push({ kind: "level", base: at.base, head: at.head, rows: common });
        at.base += common;
        at.head += common;
    };
    const gap = (side, kind, rows) => {
        const own = Math.min(rows, heights[side] - at[side]);
        if (own <= 0)
            return;
        levels.push({ kind, base: null, head: null, rows: own, [side]: at[side] });
        at[side] += own;
    };
    while (came.length + went.length > 0) {
        const toCame = came[0] ? came[0].y - at.head : Number.POSITIVE_INFINITY;
        const toWent = went[0] ? went[0].y - at.base : Number.POSITIVE_INFINITY;
        level(Math.min(toCame, toWent));
        const [next, side] = toWent <= toCame ? [went.shift(), "base"] : [came.shift(), "head"];
        const plain = side === "base" ? "removed" : "inserted";
        if (next)
            gap(side, next.kind === "moved" ? "moved" : plain, next.height);
    }
    level(Number.POSITIVE_INFINITY);
    const unplaced = wide.some(({ kind, from }) => kind === "moved" && from === undefined);
    gap("base", unplaced ? "moved" : "removed", heights.base);
    gap("head", unplaced ? "moved" : "inserted", heights.head);
    return levels;
}
/** The row of the base that is level with one of head; where head's came, the row before which it came. */
function baseRowOf(levels, headRow) {
    let base = 0;
    for (const level of levels) {
        if (level.head !== null && headRow < level.head + level.rows)
            return level.base === null ? base : level.base + headRow - level.head;
        if (level.base !== null)
            base = level.base + level.rows;
    }
    return base;
}


/***/ }),

/***/ 57981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/render/words.js
var render_words = __webpack_require__(60124);
// EXTERNAL MODULE: ./build/shared/render/tally.js
var tally = __webpack_require__(19231);
// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
;// CONCATENATED MODULE: ./build/action/render/html/escape.js
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
const escapeHtml = (text) => (0,plain/* cleanBlock */.Hy)(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
/** JSON that can stand inside a script element: no sequence in it can end the element or open a comment. */
const jsonForScript = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

;// CONCATENATED MODULE: ./build/action/render/html/about.js



function scoreSection({ verdict, gates }) {
    const titles = new Map(gates.map(({ id, title }) => [id, title]));
    let left = 100;
    const rows = verdict.deductions.map(({ gate, points, because }) => {
        left -= points;
        return html `<tr><td class="points">−${points}</td><td>${gate === null ? "" : (titles.get(gate) ?? gate)}</td><td class="why">${prose(because)}</td>
<td class="fall"><svg aria-hidden="true" focusable="false"><rect class="kept" width="${Math.max(0, left)}%" height="8" y="2" rx="2" /><rect class="lost" x="${Math.max(0, left)}%" width="${points}%" height="8" y="2" rx="2" /></svg></td></tr>`;
    });
    return html `<section id="score" aria-labelledby="score-title"><h2 id="score-title">Why ${verdict.score} of 100</h2>
${rows.length === 0
        ? html `<p class="empty">Nothing was deducted. What was broken before costs nothing.</p>`
        : html `<div class="scroll"><table class="deductions"><thead><tr><th scope="col">Points</th><th scope="col">Gate</th><th scope="col">Because</th><th scope="col"><span class="hidden">Score after it</span></th></tr></thead>
<tbody>${rows}</tbody><tfoot><tr><td class="points">${verdict.score}</td><td colspan="3">remain; ready from ${verdict.bar}. What was broken before costs nothing.</td></tr></tfoot></table></div>`}</section>`;
}
const STATUS = {
    added: { sign: "A", word: "added" },
    modified: { sign: "M", word: "modified" },
    deleted: { sign: "D", word: "deleted" },
    renamed: { sign: "R", word: "renamed" },
    copied: { sign: "C", word: "copied" },
    "type-changed": { sign: "T", word: "type changed" },
};
const FILES_SHOWN = 25;
const FILES_MOST = 2_000;
function changeSection(report) {
    const { files } = report.change;
    const blame = new Map();
    for (const finding of report.findings) {
        const standing = (0,tally/* standingOf */.YP)(finding);
        if (finding.path === null || (standing !== "new" && standing !== "new-indirect"))
            continue;
        blame.set(finding.path, (blame.get(finding.path) ?? 0) + 1);
    }
    const row = (file) => fileRow(file, blame.get(file.path) ?? 0);
    const rest = files.slice(FILES_SHOWN, FILES_MOST);
    const added = files.reduce((sum, file) => sum + file.added, 0);
    const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
    return html `<section id="change" aria-labelledby="change-title"><h2 id="change-title">The change</h2>
<p class="fine">${(0,render_words/* counted */.hS)(files.length, "file")}, <span class="plus">+${(0,render_words/* grouped */.zD)(added)}</span> <span class="minus">−${(0,render_words/* grouped */.zD)(deleted)}</span> lines</p>
<ul class="files">${files.slice(0, FILES_SHOWN).map(row)}</ul>
${rest.length > 0 && html `<details class="more-files"><summary>${(0,render_words/* counted */.hS)(files.length - FILES_SHOWN, "more file")}</summary><ul class="files">${rest.map(row)}</ul>${files.length > FILES_MOST && html `<p class="fine">The rest is in <code>report.json</code>.</p>`}</details>`}
</section>`;
}
function fileRow(file, blamed) {
    const { sign, word } = STATUS[file.status];
    return html `<li><abbr class="status ${file.status}" title="${word}">${sign}</abbr>
<span class="path"><code>${file.path}</code>${file.previousPath !== null && html ` <small>from <code>${file.previousPath}</code></small>`}</span>
<span class="lines"><span class="plus">+${(0,render_words/* grouped */.zD)(file.added)}</span> <span class="minus">−${(0,render_words/* grouped */.zD)(file.deleted)}</span></span>
${blamed > 0 ? html `<button type="button" class="blamed" data-path="${file.path}">${(0,render_words/* grouped */.zD)(blamed)} new</button>` : html `<span></span>`}</li>`;
}
function aboutSection(report) {
    const { run, change, environment, config } = report;
    const whose = {
        base: "the base's copy",
        head: "this change's copy, the base has none",
        file: "the file given",
        detected: "none; the gates were detected",
    }[config.source];
    const facts = [
        [
            "Judged",
            { commit: "a commit", merge: "the merge GitHub would make", worktree: "uncommitted files" }[change.headTree],
        ],
        ["Head", change.head],
        ["Compared with", change.comparedWith ?? "nothing; no base was available"],
        [
            "Config",
            `${whose}${config.path === null ? "" : ` (${config.path})`}${config.changed ? "; this change edits it" : ""}`,
        ],
        ["Started", run.startedAt.replace("T", " ").replace(/\.\d+Z$|Z$/, " UTC")],
        ["Took", (0,render_words/* duration */.p0)(run.durationMs)],
        [
            "Machine",
            `${environment.os} ${environment.arch}, ${(0,render_words/* counted */.hS)(environment.cpus, "core")}, node ${environment.node}${environment.ci ? ", CI" : ""}`,
        ],
        ["Run", run.id],
        [
            "CI run",
            run.ciRun === null ? null : `${run.ciRun.id}, number ${run.ciRun.number}, attempt ${run.ciRun.attempt}`,
        ],
        ["Tool", run.tool],
    ];
    return html `<section id="about" aria-labelledby="about-title"><h2 id="about-title">How it was judged</h2>
<dl class="facts wide">${facts.map(([name, value]) => value !== null && html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}

;// CONCATENATED MODULE: ./build/action/render/html/data.js


const STANDING_ORDER = ["new", "new-indirect", "flaky", "pre-existing", "fixed"];
/** Outputs of findings altogether; beyond it a finding says where its output is. Keeps the page below some 20 MB. */
const DETAIL_BUDGET = 6_000_000;
/** New first, in the order of `select`. */
function pageFindings(report) {
    let room = DETAIL_BUDGET;
    return STANDING_ORDER.flatMap((standing) => (0,tally/* select */.Lt)(report, standing)).map((finding) => {
        const detail = finding.detail === null || finding.detail.trim() === "" ? null : (0,plain/* cleanBlock */.Hy)(finding.detail);
        if (detail !== null)
            room -= (0,plain/* utf8Bytes */.dy)(detail);
        return { ...shortened(finding), d: detail !== null && room < 0 ? true : detail };
    });
}
const shortened = (finding) => ({
    f: finding.fingerprint,
    s: (0,tally/* standingOf */.YP)(finding),
    g: finding.gate,
    v: finding.severity,
    r: (0,plain/* truncateBytes */.QY)((0,plain/* cleanLine */.Ow)(finding.rule), 160),
    m: (0,plain/* cleanBlock */.Hy)(finding.message),
    p: finding.path === null ? null : (0,plain/* cleanLine */.Ow)(finding.path),
    l: finding.line,
    c: finding.column,
    t: finding.test === null ? null : (0,plain/* cleanLine */.Ow)(finding.test),
    x: finding.reproduce === null ? null : (0,plain/* cleanLine */.Ow)(finding.reproduce),
    q: finding.confidence === "low",
    tool: finding.source !== "test",
});

// EXTERNAL MODULE: ./build/shared/render/comment-gates.js
var comment_gates = __webpack_require__(55953);
;// CONCATENATED MODULE: ./build/action/render/html/gates.js





function gatesSection(report, logs) {
    const longest = Math.max(1, ...report.gates.map((gate) => Math.max(gate.durationMs, gate.base?.durationMs ?? 0)));
    const counts = (0,tally/* tallyByGate */.df)(report);
    return html `<section id="gates" aria-labelledby="gates-title">
<h2 id="gates-title">Gates</h2>
${report.gates.length === 0 ? html `<p class="empty">No gate was planned.</p>` : null}
<div class="gates">${report.gates.map((gate) => {
        const context = { counts: counts.get(gate.id) ?? (0,tally/* tally */.N4)([]), longest, log: logs[gate.id] ?? null };
        return gateRow(gate, context);
    })}</div>
<p class="fine">${render_words/* TIERS_EXPLAINED */.l5}${report.gates.some(({ base }) => (base?.durationMs ?? 0) > 0) && " The thin bar is the time on the base."}</p>
</section>`;
}
function gateRow(gate, { counts, longest, log }) {
    const { word } = (0,render_words/* outcomeOf */.sG)(gate);
    const open = gate.outcome === "unknown" && html `open`;
    return html `<details class="gate ${gate.outcome}${gate.hard ? "" : " soft"}" ${open}>
<summary>${MARKS[gate.hard || gate.outcome !== "fail" ? gate.outcome : "advises"]}
<span class="name">${gate.title}${!gate.hard && html ` <small>advisory</small>`}</span>
<span class="word">${word}</span>
<span class="tallies">${tallies(gate, counts)}</span>
<span class="time">${timeBar(gate, longest)}<span class="ms">${gate.outcome === "skipped" ? "" : (0,render_words/* duration */.p0)(gate.durationMs)}</span></span>
</summary>
<div class="inside">${inside(gate, log)}</div>
</details>`;
}
function tallies(gate, counts) {
    return [
        (0,tally/* blamed */.MV)(counts) > 0 ? `${(0,render_words/* grouped */.zD)((0,tally/* blamed */.MV)(counts))} new` : "",
        counts.flaky > 0 ? `${(0,render_words/* grouped */.zD)(counts.flaky)} flaky` : "",
        counts["pre-existing"] > 0 ? `${(0,render_words/* grouped */.zD)(counts["pre-existing"])} already broken` : "",
        counts.fixed > 0 ? `${(0,render_words/* grouped */.zD)(counts.fixed)} fixed` : "",
        gate.tests === null ? "" : `tests ${(0,comment_gates/* tests */.C)(gate)}`,
        render_words/* TIERS_SAID */.k4[gate.tier],
    ]
        .filter((part) => part !== "")
        .join(" · ");
}
/** Upper bar: at head; lower: on the base, when it was run. Drawn, because the page allows no style attributes. */
function timeBar(gate, longest) {
    const width = (ms) => `${Math.max(ms > 0 ? 0.8 : 0, (ms / longest) * 100).toFixed(1)}%`;
    const base = gate.base?.durationMs ?? 0;
    return html `<svg class="timebar" aria-hidden="true" focusable="false"><rect class="at-head" width="${width(gate.durationMs)}" height="6" y="${base > 0 ? 1 : 3}" rx="2" />${base > 0 && html `<rect class="at-base" width="${width(base)}" height="3" y="9" rx="1.5" />`}</svg>`;
}
function inside(gate, log) {
    const todo = gate.reason === null ? "" : render_words/* TODO */.Pf[gate.reason.code];
    return html `${gate.reason !== null && html `<p class="reason">${prose(gate.reason.text)}</p>`}
${todo !== "" && html `<p class="todo"><b>What to do:</b> ${prose(todo)}</p>`}
${gate.reproduce !== null && command(gate.reproduce)}
<dl class="facts">
${gate.command !== null && gate.command !== gate.reproduce && fact("Ran", html `<code>${gate.command}</code>`)}
${gate.formats.length > 0 && fact("Read as", html `${gate.formats.join(", ")}`)}
${fact("Decides", html `${gate.hard ? "yes" : "no, it advises"}${gate.weight !== 1 && html `, weight ${gate.weight}`}`)}
${gate.base !== null && fact("On the base", html `${baseRun(gate.base)}`)}
</dl>
${log !== null && log.trim() !== "" && logFold(log)}`;
}
function baseRun({ commit, outcome, reason, cached, durationMs }) {
    const word = { pass: "passed", fail: "failed too", skipped: "skipped", unknown: "could not be judged" }[outcome];
    const how = cached ? "known from an earlier run" : (0,render_words/* duration */.p0)(durationMs);
    return `${word} at ${(0,render_words/* shortCommit */.Ax)(commit)}, ${how}${reason === null ? "" : `: ${reason.text}`}`;
}
const LOG_LINES = 400;
function logFold(log) {
    const lines = log.trimEnd().split("\n");
    const end = lines.slice(-LOG_LINES).join("\n");
    const shown = (0,plain/* excerpt */.Kb)((0,plain/* truncateBytes */.QY)(end, 64_000), { lines: LOG_LINES, bytes: 64_000 });
    const title = lines.length > LOG_LINES ? `Log, the last ${LOG_LINES} lines` : "Log";
    return html `<details class="log"><summary>${title}</summary><pre tabindex="0">${shown}</pre></details>`;
}
/** A command with its copy button; the script brings the button to life. */
const command = (text) => html `<div class="command"><code>${text}</code><button type="button" class="copy" data-copy>Copy</button></div>`;
const fact = (name, value) => html `<div><dt>${name}</dt><dd>${value}</dd></div>`;
const drawn = (shape) => trusted(`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`);
const MARKS = {
    pass: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.2 10.4l2.7 2.7 5-5.6" />'),
    fail: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M7 7l6 6M13 7l-6 6" />'),
    unknown: drawn('<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.2" /><path d="M7.8 8c.3-2.6 4.6-2.6 4.6.2 0 1.8-2.4 1.8-2.4 3.6M10 14.2v.2" />'),
    skipped: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.5 10h7" />'),
    advises: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M10 9.2v4.6M10 6.4v.2" />'),
};

;// CONCATENATED MODULE: ./build/action/render/html/findings.js





const WITHOUT_SCRIPT = 200;
function findingsSection(report) {
    const counts = (0,tally/* tally */.N4)(report.findings);
    const total = report.findings.length;
    if (total === 0) {
        return html `<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p class="empty">None: nothing new, nothing old.</p></section>`;
    }
    return html `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<div class="tools" role="search" aria-label="Filter findings">
<div class="states" role="group" aria-label="Show">${STANDING_ORDER.map((standing, index) => html `<button type="button" class="state ${standing}" data-state="${standing}" aria-pressed="false" ${counts[standing] === 0 && html `disabled`}><kbd aria-hidden="true">${index + 1}</kbd>${render_words/* STANDINGS_SAID */.W1[standing]} <span class="n">${(0,render_words/* grouped */.zD)(counts[standing])}</span></button>`)}</div>
<div class="fields">
<label><span class="hidden">Filter by text</span><input id="filter" type="search" placeholder="Filter by text, path or rule" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></label>
<label><span class="hidden">Gate</span><select id="gate"><option value="">All gates</option>${gateOptions(report)}</select></label>
<label><span class="hidden">Severity</span><select id="severity"><option value="">All severities</option>${["blocker", "critical", "warning", "info"].map((each) => html `<option>${each}</option>`)}</select></label>
<p id="shown" role="status"></p>
</div>
</div>
<div id="list"></div>
<button type="button" id="more" hidden>Show more</button>
${withoutScript(report)}
</section>`;
}
function gateOptions(report) {
    const used = new Set(report.findings.map(({ gate }) => gate));
    return report.gates
        .filter(({ id }) => used.has(id))
        .map(({ id, title }) => html `<option value="${id}">${title}</option>`);
}
function withoutScript(report) {
    const found = [...(0,tally/* select */.Lt)(report, "new"), ...(0,tally/* select */.Lt)(report, "new-indirect")].slice(0, WITHOUT_SCRIPT);
    return html `<noscript><p class="fine">Without scripts only the first ${(0,render_words/* grouped */.zD)(found.length)} new findings are listed; <code>report.json</code> beside this page has all.</p>
${found.map(plainCard)}</noscript>`;
}
const plainCard = (finding) => html `<article class="card ${finding.state}">
<p class="title">${finding.test ?? finding.message}</p>
<p class="where"><code>${(0,tally/* placeOf */.$t)(finding) ?? ""}</code> ${finding.rule}</p>
${finding.reproduce !== null && command(finding.reproduce)}</article>`;

;// CONCATENATED MODULE: ./build/action/render/html/viewer.js
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
const viewer = () => html `<dialog id="viewer" aria-labelledby="viewer-title">
<div class="v-top">
<div class="v-name"><h2 id="viewer-title" tabindex="-1"></h2><p id="viewer-sub"></p></div>
<div class="v-go"><button type="button" id="v-prev" aria-label="Previous screen" title="Previous screen (←)">‹</button><span id="v-at" role="status"></span><button type="button" id="v-next" aria-label="Next screen" title="Next screen (→)">›</button><button type="button" id="v-close" aria-label="Close the viewer" title="Close (Esc)">✕</button></div>
<div class="v-tools">
<div class="v-modes" role="group" aria-label="View">${MODES.map(([mode, name], at) => html `<button type="button" data-mode="${mode}" aria-pressed="false"><kbd aria-hidden="true">${at + 1}</kbd>${name}</button>`)}</div>
<div class="v-zoom" role="group" aria-label="Zoom"><button type="button" data-zoom="fit" aria-pressed="true" title="Fit the width (0)">Fit</button><button type="button" data-zoom="1" aria-pressed="false" title="One pixel is one pixel (9)">100 %</button><button type="button" data-zoom="2" aria-pressed="false" title="Twice as large (8)">200 %</button><button type="button" data-zoom="out" aria-label="Smaller" title="Smaller (−)">−</button><output id="v-scale" aria-label="Zoom"></output><button type="button" data-zoom="in" aria-label="Larger" title="Larger (+)">+</button></div>
<button type="button" id="v-outlines" aria-pressed="true" title="Outlines of regions (r)">Outlines</button>
<div class="v-extra" id="v-extra"></div>
</div>
</div>
<div class="v-body"><div id="stage"></div>
<aside id="v-says" tabindex="0" aria-label="What is different"></aside></div>
</dialog>`;

;// CONCATENATED MODULE: ./build/action/render/html/frame.js


const SEAL = trusted('<svg class="seal" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10.4" /><circle cx="12" cy="12" r="7.4" /><path d="M8.6 12.2l2.4 2.4 4.4-5" /></svg>');
const topBar = (report, screens) => html `<header class="top">
<span class="brand">${SEAL}Proofmark</span>
<nav aria-label="Sections"><a href="#gates">Gates</a>${screens && html `<a href="#screens">Screens</a>`}<a href="#findings">Findings</a><a href="#score">Score</a><a href="#change">Change</a><a href="#about">About</a></nav>
<span class="runid">${report.run.id}</span>
<span class="buttons"><button type="button" id="theme" aria-label="Switch between light and dark" title="Light or dark (t)">${trusted('<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><circle cx="10" cy="10" r="7.2" /><path class="half" d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" /></svg>')}</button><button type="button" id="help" aria-label="Keyboard help" title="Keyboard help (?)">?</button></span>
</header>`;
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
const keyList = (keys) => html `<dl>${keys.map(([key, what]) => html `<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>`;
const helpDialog = (screens) => html `<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keyboard</h2>
${keyList(KEYS)}
${screens && html `<h3>Screens</h3>${keyList(VIEWER_KEYS)}`}
<button type="button" id="close-keys">Close</button></dialog>`;

// EXTERNAL MODULE: ./build/shared/render/comment-verdict.js
var comment_verdict = __webpack_require__(78468);
;// CONCATENATED MODULE: ./build/action/render/html/stamp.js

const WORDS = {
    ready: "READY",
    continue: "NOT READY",
    blocked: "PERSON NEEDED",
};
const stamp_MARKS = {
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
<g stroke-width="5" stroke-linecap="round" stroke-linejoin="round">${stamp_MARKS[tone]}</g>
<g fill="currentColor" stroke="none" text-anchor="middle">
<text class="stamp-score" x="100" y="${score === 100 ? 122 : 124}" font-size="${score === 100 ? 46 : 54}">${score}</text>
<text class="stamp-of" x="100" y="143" font-size="12.5">OF 100</text>
<text class="stamp-ring" font-size="12.5" text-anchor="start"><textPath href="#ring" textLength="440" lengthAdjust="spacing">${words.repeat(2).trim()}</textPath></text>
</g></g></svg>`);
}
/** The same mark, small, for the tab. */
function icon(tone) {
    const colour = { good: "1f7a46", bad: "b3372b", unsure: "a86a00" }[tone];
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#${colour}"><circle cx="16" cy="16" r="13.5" stroke-width="3"/><g transform="translate(-44 -18.5)scale(.6)" stroke-width="5.4" stroke-linecap="round">${stamp_MARKS[tone]}</g></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

;// CONCATENATED MODULE: ./build/action/render/html/hero.js






/** Amber when nothing is known to be broken and yet it cannot pass. */
function toneOf(report) {
    if (report.verdict.conclusion === "ready")
        return "good";
    const failed = report.gates.some(({ outcome, hard }) => hard && outcome === "fail");
    return failed || (0,tally/* blamed */.MV)((0,tally/* tally */.N4)(report.findings)) > 0 ? "bad" : "unsure";
}
function hero(report) {
    const { verdict } = report;
    const tone = toneOf(report);
    return html `<section class="hero ${tone}" aria-labelledby="verdict">
${stamp({ conclusion: verdict.conclusion, score: verdict.score, tone })}
<div class="said">
<p class="eyebrow">${subject(report)}</p>
<h1 id="verdict">${render_words/* CONCLUSIONS_SAID */.F0[verdict.conclusion]}<span class="score"> ${verdict.score} of 100<span class="bar">, ready from ${verdict.bar}</span></span></h1>
<p class="because">${prose(verdict.because)}</p>
<p class="todo">${(0,comment_verdict/* nextStep */.sk)(report)}</p>
</div>
${counts(report)}
</section>
${report.notes.length > 0 && html `<section class="notes" aria-label="Notes"><ul>${report.notes.map(({ text }) => html `<li>${prose(text)}</li>`)}</ul></section>`}`;
}
function subject({ change }) {
    const what = {
        pull_request: change.pullRequest === null ? "Pull request" : `Pull request ${change.pullRequest}`,
        merge_group: "Merge queue",
        push: "Push",
        dispatch: "Run by hand",
        local: "This checkout",
    }[change.event];
    const head = change.head === null ? "uncommitted files" : change.head.slice(0, 7);
    const base = change.comparedWith === null ? "no base" : change.comparedWith.slice(0, 7);
    return `${what} · ${head} against ${base}`;
}
function counts(report) {
    const found = (0,tally/* tally */.N4)(report.findings);
    return html `<ul class="counts">${STANDING_ORDER.map((standing) => html `<li><button type="button" class="count ${standing}" data-only="${standing}" title="${render_words/* STANDINGS_EXPLAINED */.D[standing]}" ${found[standing] === 0 && html `disabled`}>
<b>${(0,render_words/* grouped */.zD)(found[standing])}</b> <span>${render_words/* STANDINGS_SAID */.W1[standing]}</span></button></li>`)}</ul>`;
}

// EXTERNAL MODULE: ./build/shared/render/screens.js
var render_screens = __webpack_require__(24228);
// EXTERNAL MODULE: ./build/action/render/aligned-rows.js
var aligned_rows = __webpack_require__(22016);
// EXTERNAL MODULE: ./build/action/render/html/shots.js
var html_shots = __webpack_require__(67741);
;// CONCATENATED MODULE: ./build/action/render/html/screen-data.js




/** In the order in which the page shows them: by gate, changes first. */
function indexScreens(report, bytes) {
    const pictures = new html_shots/* Shots */.O(bytes);
    const screens = [];
    const numbers = new Map();
    for (const looked of (0,render_screens/* lookedAt */.O1)(report)) {
        for (const screen of inOrder(looked.pictures)) {
            numbers.set(screen, screens.length);
            screens.push(pageScreen(screen, looked.pictures, pictures));
        }
    }
    return { screens, shots: pictures.list, pictures, numberOf: (screen) => numbers.get(screen) ?? 0 };
}
/** Those with something to be looked at; what is the same is only listed. */
function inOrder(pictures) {
    const rest = ["unknown", "new", "gone", "approved", "same"].flatMap((outcome) => pictures.screens.filter((screen) => screen.outcome === outcome));
    return [...(0,render_screens/* changesOf */.fs)(pictures).flatMap(({ screens }) => screens), ...rest];
}
function pageScreen(screen, pictures, shots) {
    const { base, head, bands, regions } = screen;
    return {
        id: screen.id,
        name: screen.name,
        path: screen.path,
        size: (0,render_screens/* sizeWords */.pG)(screen),
        o: screen.outcome,
        text: screen.text,
        sides: sidesOf(pictures),
        base: shots.number(base),
        head: shots.number(head),
        mask: screen.mask !== null && (0,html_shots/* isInside */.F)(screen.mask) ? shots.mask(screen.mask) : null,
        regions: regions.map(({ x, y, width, height, cause, share }) => ({
            x,
            y,
            w: width,
            h: height,
            says: said(cause, share),
            files: cause?.files ?? [],
        })),
        bands: bands.map((band) => ({
            ...{ kind: band.kind, y: band.y, h: band.height },
            // Of rows that changed the regions tell why.
            says: band.cause && band.kind !== "changed"
                ? `${(0,render_screens/* bandWords */.r8)(band)}: ${(0,render_screens/* causeWords */.pQ)(band.cause)}`
                : (0,render_screens/* bandWords */.r8)(band),
        })),
        rows: base && head ? (0,aligned_rows/* alignRows */.P)(bands, { base: base.height, head: head.height }, regions) : null,
        absorbed: screen.absorbed.map(({ text, headroom }) => ({ says: text, room: headroom })),
        facts: factsOf(screen, pictures),
    };
}
function sidesOf({ against }) {
    return [
        { "merge-base": "Base", committed: "Committed", design: "Design", frames: "Base" }[against],
        "This change",
    ];
}
function said(cause, share) {
    const differs = share === null ? null : `${percent(share)} of it differs`;
    const words = [cause === null ? null : (0,render_screens/* causeWords */.pQ)(cause, 8), differs].filter((part) => part !== null);
    return words.length === 0 ? null : words.join(", ");
}
function factsOf(screen, { against }) {
    const facts = [["Path", screen.path]];
    if (screen.score !== null) {
        const design = against === "design";
        facts.push(design ? ["Worst region", percent(screen.score)] : ["Layout shift", screen.score.toFixed(3)]);
    }
    if (screen.changedPixels > 0)
        facts.push(["Pixels", `${screen.changedPixels.toLocaleString("en")} changed`]);
    if (screen.masked > 0)
        facts.push(["Masked", `${(0,render_words/* counted */.hS)(screen.masked, "place")} that nobody looks at`]);
    if (screen.refused > 0)
        facts.push(["Refused", `${(0,render_words/* counted */.hS)(screen.refused, "request")} to other hosts`]);
    return facts;
}
const percent = (share) => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

;// CONCATENATED MODULE: ./build/action/render/html/screens.js




/** Screens of a group that are shown before the rest is folded. */
const AT_ONCE = 3;
/** Null where no gate looked at screens. */
function screensSection(report, index) {
    const looked = (0,render_screens/* lookedAt */.O1)(report);
    if (looked.length === 0)
        return null;
    return html `<section id="screens" aria-labelledby="screens-title">
<h2 id="screens-title">Screens</h2>
${outcomeFilter(looked)}
${looked.map((each) => lookedPart(each, { index, many: looked.length > 1 }))}
${index.pictures.linked && html `<p class="fine linked-note">Not all pictures found room on this page: the others lie beside it in the run's folder, and show where the page is opened from there.</p>`}
</section>`;
}
function outcomeFilter(looked) {
    const total = (outcome) => looked.reduce((sum, { pictures }) => sum + (0,render_screens/* outcomesOf */.RK)(pictures)[outcome], 0);
    const there = render_screens/* OUTCOME_ORDER */.cd.filter((outcome) => total(outcome) > 0);
    if (there.length < 2)
        return null;
    return html `<div class="outcomes" role="group" aria-label="Show screens">${there.map((outcome) => html `<button type="button" class="outcome ${outcome}" data-outcome="${outcome}" aria-pressed="false" title="${render_screens/* OUTCOMES_MEAN */.ui[outcome]}">${render_screens/* OUTCOME_WORDS */.nx[outcome]} <span class="n">${(0,render_words/* grouped */.zD)(total(outcome))}</span></button>`)}<p id="screens-shown" class="hidden" role="status"></p></div>`;
}
function lookedPart({ gate, pictures }, { index, many }) {
    const changes = (0,render_screens/* changesOf */.fs)(pictures);
    const others = ["unknown", "new", "gone", "approved"].filter((outcome) => (0,render_screens/* outcomesOf */.RK)(pictures)[outcome] > 0);
    return html `<div class="looked">
${many && html `<h3 class="looked-title">${gate.title}</h3>`}
<p class="looked-counts">${(0,render_screens/* countsSentence */.KS)(pictures)}.</p>
${pictures.moved && html `<p class="moved-note"><b>Environment moved, not you.</b> The committed shots come from another environment, so the base was captured afresh here and compared with.</p>`}
${changes.map((shown) => changePart(shown, { index, pictures }))}
${others.map((outcome) => outcomePart(outcome, { index, pictures }))}
${sameList(pictures)}
${surroundings(pictures)}
</div>`;
}
function changePart({ title, cause, screens }, shelf) {
    const [first] = screens;
    const files = cause?.files ?? [];
    const words = cause === null || title.includes(cause.selector) ? null : (0,render_screens/* causeWords */.pQ)(cause);
    return html `<article class="change different" data-outcome="different">
<div class="pair" data-pair="${first ? shelf.index.numberOf(first) : 0}"></div>
<div class="change-says"><h4>${prose(title)}</h4>
${words !== null && html `<p>${prose(words)}</p>`}
<p class="where">${screens.length > 1 && html `<span>${(0,render_words/* counted */.hS)(screens.length, "screen")}</span> `}${files.length > 0 && html `<span>probably from ${files.map((file, at) => html `${at > 0 ? ", " : ""}<code>${file}</code>`)}</span>`}</p></div>
${screenList(screens, shelf)}
</article>`;
}
const HEADED = {
    unknown: "Could not be compared",
    new: "New screens",
    gone: "Gone screens",
    approved: "Approved by this change",
};
function outcomePart(outcome, shelf) {
    const screens = shelf.pictures.screens.filter((screen) => screen.outcome === outcome);
    return html `<article class="change ${outcome}" data-outcome="${outcome}">
<div class="change-says"><h4>${HEADED[outcome]} <small>${render_screens/* OUTCOMES_MEAN */.ui[outcome]}</small></h4></div>
${screenList(screens, shelf)}
</article>`;
}
function screenList(screens, shelf) {
    const rest = screens.slice(AT_ONCE);
    return html `<div class="screens"><ul>${screens.slice(0, AT_ONCE).map((screen) => screenItem(screen, shelf))}</ul>
${rest.length > 0 && html `<details class="more-files"><summary>${(0,render_words/* counted */.hS)(rest.length, "more screen")}</summary><ul>${rest.map((screen) => screenItem(screen, shelf))}</ul></details>`}</div>`;
}
function screenItem(screen, shelf) {
    const number = shelf.index.numberOf(screen);
    const says = screen.outcome === "different" ? null : screen.text;
    return html `<li class="screen ${screen.outcome}" id="screen-${number}"><a class="open" href="#screen-${number}" data-screen="${number}"><span class="thumb" data-thumb="${number}"></span><span class="screen-name">${screen.name}</span> <small>${(0,render_screens/* sizeWords */.pG)(screen)}</small></a>
${says !== null && html `<p class="screen-says">${prose(says)}</p>`}
<noscript class="shots">${figures(screen, shelf, number)}</noscript></li>`;
}
function figures(screen, { index, pictures }, number) {
    const [base, head] = sidesOf(pictures);
    const page = index.screens[number];
    const shown = [
        [base, page?.base ?? null],
        [head, page?.head ?? null],
        ["Pixels that differ", page?.mask ?? null],
    ];
    return html `<div class="figures">${shown.map(([side, shot]) => shot !== null && figure(side, shot, { index, screen }))}</div>
${screen.outcome === "different" && html `<p>${prose(screen.text)}</p>`}
<ul>${page?.regions.map(({ says, files }) => says !== null && html `<li>${prose(says)} ${files.map((file) => html `<code>${file}</code> `)}</li>`) ?? null}
${page?.absorbed.map(({ says }) => html `<li>Absorbed: ${says}</li>`) ?? null}</ul>`;
}
function figure(side, shot, { index, screen }) {
    const data = index.pictures.once(shot);
    const { at, in: embedded } = index.shots[shot] ?? { at: null, in: false };
    if (data !== null)
        return html `<figure><figcaption>${side}</figcaption><img id="shot-${shot}" data-p="${shot}" src="${data}" alt="${side}: ${screen.name}"></figure>`;
    if (embedded)
        return html `<figure><figcaption>${side}</figcaption><a href="#shot-${shot}">the same picture as above</a></figure>`;
    if (at === null)
        return html `<figure><figcaption>${side}</figcaption>no picture</figure>`;
    return html `<figure><figcaption>${side}</figcaption><a href="${at}">${at}</a></figure>`;
}
function sameList(pictures) {
    const same = pictures.screens.filter(({ outcome }) => outcome === "same");
    if (same.length === 0)
        return null;
    const absorbing = same.filter(({ absorbed }) => absorbed.length > 0).length;
    const note = absorbing > 0 ? `, ${(0,render_words/* grouped */.zD)(absorbing)} of them with something absorbed` : "";
    return html `<details class="same-list more-files" data-outcome="same"><summary>${(0,render_words/* counted */.hS)(same.length, "screen")} the same${note}</summary>
<ul>${same.map((screen) => html `<li><span class="screen-name">${screen.name}</span> <small>${(0,render_screens/* sizeWords */.pG)(screen)}</small>
${screen.absorbed.map(({ text, headroom }) => html `<span class="absorbed">${text}${headroom !== null && html ` <span class="headroom">${Math.floor(headroom * 100)} % left to the limit</span>`}</span>`)}</li>`)}</ul></details>`;
}
function surroundings({ browser, environment, refused, screens, obsolete, videos }) {
    const masked = screens.reduce((sum, screen) => sum + screen.masked, 0);
    const facts = [
        ["Browser", browser === "" ? null : html `${browser}, environment <code>${environment}</code>`],
        ["Masked", masked > 0 ? html `${(0,render_words/* counted */.hS)(masked, "place")}: nobody looks at what a mask covers` : null],
        [
            "Refused",
            refused.length > 0
                ? html `${refused.map(({ host, requests }, at) => html `${at > 0 ? ", " : ""}<code>${host}</code> (${(0,render_words/* counted */.hS)(requests, "request")})`)}`
                : null,
        ],
        [
            "Obsolete",
            obsolete.length > 0
                ? html `${obsolete.map((file, at) => html `${at > 0 ? ", " : ""}<code>${file}</code>`)}; no screen belongs to ${obsolete.length === 1 ? "it" : "them"}`
                : null,
        ],
        [
            "Videos",
            videos.length > 0
                ? html `${videos.map(({ name, file }, at) => html `${at > 0 ? ", " : ""}${name} (<code>${file}</code> in the run's folder)`)}`
                : null,
        ],
    ];
    return html `<dl class="facts surroundings">${facts.map(([name, value]) => value !== null && html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

;// CONCATENATED MODULE: ./build/action/render/html/script-hand.js
// Mouse, finger, wheel and keys in the viewer; panes that stand beside each other scroll together.
const SCRIPT_HAND = String.raw `
let leading = null;
function watchPane(pane) {
  pane.addEventListener("scroll", () => {
    if (leading !== null && leading !== pane) return;
    leading = pane;
    for (const other of v.panes) if (other !== pane) { other.scrollTop = pane.scrollTop; other.scrollLeft = pane.scrollLeft; }
    requestAnimationFrame(() => requestAnimationFrame(() => { if (leading === pane) leading = null; }));
  });
  pane.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = pane.getBoundingClientRect();
    zoomAround(v.zoom * Math.exp(-event.deltaY * 0.01), pane, { x: event.clientX - box.left, y: event.clientY - box.top });
  }, { passive: false });
  const fingers = new Map();
  let held = null;
  pane.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    if (event.button !== 0 || (event.target.closest(".region") && pane.dataset.drag !== "split")) return;
    held = { x: event.clientX, y: event.clientY, left: pane.scrollLeft, top: pane.scrollTop };
    if (pane.dataset.drag === "split") pane.slide(event.clientX);
    if (event.pointerType === "mouse" || pane.dataset.drag === "split") { pane.setPointerCapture(event.pointerId); pane.classList.add("held"); }
  });
  pane.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    if (fingers.size === 2) return pinch(pane, fingers, event);
    fingers.set(event.pointerId, event);
    if (held === null) return;
    if (pane.dataset.drag === "split") pane.slide(event.clientX);
    else if (event.pointerType === "mouse") { leading = pane; pane.scrollLeft = held.left + held.x - event.clientX; pane.scrollTop = held.top + held.y - event.clientY; }
  });
  const release = (event) => { fingers.delete(event.pointerId); held = null; pane.classList.remove("held"); };
  for (const name of ["pointerup", "pointercancel"]) pane.addEventListener(name, release);
}

function pinch(pane, fingers, event) {
  const apart = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY); };
  const before = apart();
  fingers.set(event.pointerId, event);
  const [a, b] = [...fingers.values()];
  const box = pane.getBoundingClientRect();
  if (before > 0) zoomAround((v.zoom * apart()) / before, pane, { x: (a.clientX + b.clientX) / 2 - box.left, y: (a.clientY + b.clientY) / 2 - box.top });
}

const VIEWER_KEYS = {
  ArrowLeft: () => step(-1), ArrowRight: () => step(1), k: () => step(-1), j: () => step(1),
  1: () => setMode("side"), 2: () => setMode("slider"), 3: () => setMode("blink"), 4: () => setMode("overlay"), 5: () => setMode("aligned"),
  n: () => goRegion(v.region + 1), p: () => goRegion(v.region < 0 ? -1 : v.region - 1), r: outlines,
  "+": ZOOMS.in, "=": ZOOMS.in, "-": ZOOMS.out, 0: ZOOMS.fit, 9: ZOOMS[1], 8: ZOOMS[2],
  " ": () => { if (stage.className.includes("mode-blink")) { if (calm.matches) v.swap(); else v.toggleBlink(); } },
  t: theme,
  "?": () => byId("keys").showModal(),
};

// Caught before the page's own keys, wherever the focus is: nothing behind an open viewer is meant.
addEventListener("keydown", (event) => {
  if (!viewer.open || byId("keys").open) return;
  event.stopPropagation();
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onRange = event.target.matches("input[type=range]");
  if (onRange && event.key.startsWith("Arrow")) return;
  if (event.key === " " && event.target.matches("button, summary")) return;
  const act = VIEWER_KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}, true);

viewer.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const { mode, zoom, region } = button.dataset;
  if (mode) setMode(mode);
  else if (zoom) ZOOMS[zoom]();
  else if (region !== undefined) goRegion(Number(region));
  else if (button.id === "v-prev") step(-1);
  else if (button.id === "v-next") step(1);
  else if (button.id === "v-outlines") outlines();
  else if (button.id === "v-close") viewer.close();
});
viewer.addEventListener("close", closeViewer);

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-screen]");
  if (link) { event.preventDefault(); openScreen(Number(link.dataset.screen)); return; }
  const filter = event.target.closest(".outcome");
  if (filter) showOutcomes(filter.dataset.outcome);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "s" || event.ctrlKey || event.metaKey || event.altKey || byId("keys").open || event.target.matches("input, select, textarea")) return;
  event.preventDefault();
  openScreen(viewable[0] ?? 0);
});

addEventListener("resize", () => { if (viewer.open && v.fit) fitWidth(); });

function openLinkedScreen() {
  const [, number] = /^#screen-(\d+)$/.exec(location.hash) ?? [];
  if (number !== undefined) openScreen(Number(number));
}
addEventListener("hashchange", openLinkedScreen);
openLinkedScreen();
`;

;// CONCATENATED MODULE: ./build/action/render/html/script-list.js
// The list: what is shown, and how a finding looks. Runs in the page; untrusted text goes through textContent only.
// Written for browsers as it is, without a build; the page's test parses it and works it in a real browser.
const SCRIPT_LIST = String.raw `
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const list = byId("list"), more = byId("more"), shown = byId("shown");
const CHUNK = 100;
const view = { states: new Set(), text: "", gate: "", severity: "", found: [], drawn: 0, at: -1, headed: "" };

function el(tag, name, text) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text !== undefined && text !== null) node.textContent = text;
  return node;
}

function haystack(f) {
  if (f.h === undefined) f.h = [f.m, f.p, f.r, f.t, f.g, data.gates[f.g]].join("\n").toLowerCase();
  return f.h;
}

function matches(f, words) {
  if (view.states.size > 0 && !view.states.has(f.s)) return false;
  if (view.gate && f.g !== view.gate) return false;
  if (view.severity && f.v !== view.severity) return false;
  return words.every((word) => haystack(f).includes(word));
}

function apply() {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  view.found = data.findings.filter((f) => matches(f, words));
  view.drawn = 0;
  view.at = -1;
  view.headed = "";
  list.replaceChildren();
  for (const button of document.querySelectorAll(".state")) {
    button.setAttribute("aria-pressed", String(view.states.has(button.dataset.state)));
  }
  const all = data.findings.length, some = view.found.length;
  shown.textContent = some.toLocaleString("en") + (some === all ? "" : " of " + all.toLocaleString("en"));
  if (some === 0) list.append(el("p", "empty", "Nothing matches. Press 0 or clear the filter to see all."));
  draw(CHUNK);
}

function draw(count) {
  const part = document.createDocumentFragment();
  const end = Math.min(view.found.length, view.drawn + count);
  for (let index = view.drawn; index < end; index += 1) {
    const f = view.found[index];
    if (f.s !== view.headed) part.append(heading(f.s));
    view.headed = f.s;
    part.append(card(f, index));
  }
  view.drawn = end;
  list.append(part);
  more.hidden = view.drawn >= view.found.length;
}

function heading(standing) {
  const node = el("h3", "standing " + standing, data.words[standing][0].toUpperCase() + data.words[standing].slice(1));
  node.append(el("small", "", data.why[standing]));
  return node;
}

function card(f, index) {
  const node = el("article", "card " + f.s);
  node.id = "finding-" + f.f;
  node.tabIndex = -1;
  node.dataset.index = index;
  node.setAttribute("aria-label", data.words[f.s] + ", " + (f.t || f.m).slice(0, 160));
  node.append(el("p", "title", f.t || f.m));
  if (f.t) node.append(el("p", "says", f.m));
  node.append(place(f));
  if (f.d) node.append(detail(f.d));
  if (f.x) node.append(command(f.x));
  return node;
}

function place(f) {
  const row = el("p", "where");
  if (f.p) row.append(el("code", "", f.p + (f.l ? ":" + f.l + (f.c ? ":" + f.c : "") : "")));
  if (f.tool) row.append(el("span", "", f.r));
  row.append(el("span", "", data.gates[f.g] || f.g));
  row.append(el("span", f.v === "blocker" ? "grave" : "", f.v));
  if (f.q) row.append(el("span", "", f.s === "pre-existing" ? "probably there before" : f.s === "fixed" ? "probably fixed" : "probably new"));
  const link = el("a", "link", "#");
  link.href = "#finding-" + f.f;
  link.setAttribute("aria-label", "Link to this finding");
  row.append(link);
  return row;
}

function detail(text) {
  if (text === true) return el("p", "fine", "Its output found no room on this page; report.json has it.");
  const fold = el("details", "detail");
  fold.append(el("summary", "", "Output"));
  const box = el("pre", "", text);
  box.tabIndex = 0;
  fold.append(box);
  return fold;
}

function command(text) {
  const box = el("div", "command");
  box.append(el("code", "", text));
  const button = el("button", "copy", "Copy");
  button.type = "button";
  button.dataset.copy = "";
  box.append(button);
  return box;
}
`;

;// CONCATENATED MODULE: ./build/action/render/html/script-moved.js
// Where rows that moved came from: the report says only where they are now, the two pictures say the rest.

const LOOK = `
/** A number for each row of a picture; equal rows have equal ones. Throws where the page may not read its pixels. */
async function rowNumbers(shot, from, count) {
  const image = new Image();
  image.src = addressOf(shot);
  await image.decode();
  const canvas = document.createElement("canvas");
  const wide = image.naturalWidth, numbers = new Uint32Array(count), STRIP = 512;
  canvas.width = wide;
  canvas.height = STRIP;
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  for (let top = 0; top < count; top += STRIP) {
    const rows = Math.min(STRIP, count - top);
    brush.clearRect(0, 0, wide, STRIP);
    brush.drawImage(image, 0, from + top, wide, rows, 0, 0, wide, rows);
    const words = new Uint32Array(brush.getImageData(0, 0, wide, rows).data.buffer);
    for (let row = 0; row < rows; row += 1) {
      let number = 0x811c9dc5;
      for (let at = row * wide; at < (row + 1) * wide; at += 1) number = Math.imul(number ^ words[at], 0x01000193) ^ (number >>> 15);
      numbers[top + row] = number;
    }
  }
  return numbers;
}

/** The first row at which most rows of a band are found again; undefined when that is less than half of them. */
function placeOf(band, base) {
  const votes = new Map();
  const rowsOf = Map.groupBy(base.keys(), (row) => base[row]);
  band.forEach((number, row) => {
    const found = rowsOf.get(number) ?? [];
    if (found.length <= 40) for (const place of found) votes.set(place - row, (votes.get(place - row) ?? 0) + 1);
  });
  // Rare rows propose a place, all rows confirm it: bare ones are found everywhere.
  const [best] = [...votes].reduce((most, each) => (each[1] > most[1] ? each : most), [-1, 0]);
  const equal = band.filter((number, row) => base[best + row] === number).length;
  return best >= 0 && equal * 2 >= band.length ? best : undefined;
}

/** Lays the rows anew once it is known where moved ones came from. */
async function settleMoved(screen) {
  const boxes = screen.regions.map(({ y, h }) => ({ y, height: h }));
  const moved = screen.bands.filter(({ kind, y, h }) => kind === "moved" && !boxes.some((box) => box.y === y && box.height === h));
  if (screen.settled || moved.length === 0 || screen.rows === null) return;
  screen.settled = true;
  if (addressOf(screen.base) === null || addressOf(screen.head) === null) return;
  try {
    const base = await rowNumbers(screen.base, 0, shots[screen.base].h);
    for (const band of moved) band.from = placeOf(await rowNumbers(screen.head, band.y, band.h), base);
  } catch {
    return;
  }
  const bands = screen.bands.map(({ kind, y, h, from }) => ({ kind, y, height: h, from }));
  screen.rows = alignRows(bands, { base: shots[screen.base].h, head: shots[screen.head].h }, boxes);
  if (screens[v.at] === screen && viewer.open && stage.className.includes("mode-aligned")) drawStage();
}
`;
const SCRIPT_MOVED = `${LOOK}\nconst alignRows = ${aligned_rows/* alignRows */.P.toString()};\n`;

;// CONCATENATED MODULE: ./build/action/render/html/script-shots.js
// Pictures in the page: taken out of the places where a reader without scripts finds them, decoded when they are looked at.
// Sizes and places are in pixels of the shot, times the variable --z of whatever holds them.
const SCRIPT_SHOTS = String.raw `
const screens = data.screens, shots = data.shots;
const embedded = new Map();
for (const place of document.querySelectorAll("noscript.shots")) {
  for (const [, number, address] of place.textContent.matchAll(/ data-p="(\d+)" src="(data:image\/png;base64,[A-Za-z0-9+\/=]*)"/g)) {
    embedded.set(Number(number), address);
  }
}
const addresses = new Map();

/** Null when the picture cannot be shown where this page is. */
function addressOf(number) {
  if (number === null) return null;
  if (!addresses.has(number)) addresses.set(number, makeAddress(number));
  return addresses.get(number);
}

function makeAddress(number) {
  const text = embedded.get(number);
  if (text !== undefined) {
    const raw = atob(text.slice(text.indexOf(",") + 1));
    const bytes = new Uint8Array(raw.length);
    for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
    embedded.delete(number);
    return URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
  }
  const shot = shots[number];
  return location.protocol === "file:" && shot.at !== null ? shot.at : null;
}

const px = (count) => "calc(var(--z) * " + count + "px)";

function put(node, box) {
  for (const [name, count] of Object.entries(box)) node.style.setProperty(name, px(count));
  return node;
}

/** The picture itself at its own size, or words where it cannot be shown. */
function shotImage(number, alt) {
  const shot = shots[number];
  const address = addressOf(number);
  if (address === null) {
    const words = el("p", "no-shot", shot.at === null ? "This picture is not in the run's folder." : "This picture found no room on the page. It is ");
    if (shot.at !== null) words.append(el("code", "", decodeURIComponent(shot.at)), " in the run's folder.");
    return words;
  }
  const image = el("img", "shot");
  image.alt = alt;
  image.decoding = "async";
  image.draggable = false;
  if (shot.w > 0) put(image, { width: shot.w, height: shot.h });
  image.src = address;
  image.addEventListener("error", () => image.replaceWith(el("p", "no-shot", "This picture cannot be read here: it is missing, or no picture.")), { once: true });
  return image;
}

/** The part of a picture around what changed, as large as fits; never enlarged. */
function cropInto(box, number, focus, alt) {
  const shot = shots[number];
  const image = shotImage(number, alt);
  if (image.tagName !== "IMG") { box.append(image); return; }
  const wide = box.clientWidth, high = box.clientHeight, margin = 24;
  const around = focus ?? { x: 0, y: 0, w: shot.w, h: Math.min(shot.h, shot.w * high / wide) };
  const scale = Math.min(1, Math.max(wide / shot.w, Math.min(wide / (around.w + 2 * margin), high / (around.h + 2 * margin))));
  const left = Math.min(Math.max(0, shot.w * scale - wide), Math.max(0, (around.x + around.w / 2) * scale - wide / 2));
  const top = Math.min(Math.max(0, shot.h * scale - high), Math.max(0, (around.h * scale > high ? (around.y - margin) * scale : (around.y + around.h / 2) * scale - high / 2)));
  const sheet = el("span", "crop");
  sheet.style.setProperty("--z", scale);
  sheet.style.left = -left + "px";
  sheet.style.top = -top + "px";
  sheet.append(image);
  if (focus) sheet.append(put(el("span", "around"), { left: focus.x, top: focus.y, width: focus.w, height: focus.h }));
  box.append(sheet);
}

/** What of a screen is worth a small picture: its first region, else its first band. */
function focusOf(screen, side) {
  const region = screen.regions[0];
  const shot = shots[screen[side]];
  const box = region ? { x: region.x, y: region.y, w: region.w, h: region.h } : null;
  const band = box === null ? screen.bands.find((each) => each.kind !== "removed") ?? screen.bands[0] : null;
  const found = box ?? (band ? { x: 0, y: band.y, w: shot.w, h: band.h } : null);
  if (found === null || side === "head" || screen.rows === null) return found;
  return baseBox(screen, found);
}

/** What came with the change is a line at the base: the place where it came. */
function baseBox(screen, box) {
  const y = baseRow(screen.rows, box.y);
  return { ...box, y, h: Math.max(0, baseRow(screen.rows, box.y + box.h) - y) };
}

function baseRow(rows, row) {
  let base = 0;
  for (const each of rows) {
    if (each.head !== null && row < each.head + each.rows) return each.base === null ? base : each.base + row - each.head;
    if (each.base !== null) base = each.base + each.rows;
  }
  return base;
}

function drawThumb(box) {
  const screen = screens[box.dataset.thumb];
  const side = screen.head === null ? "base" : "head";
  if (screen[side] === null) return box.classList.add("none");
  cropInto(box, screen[side], focusOf(screen, side), "");
}

function drawPair(box) {
  const screen = screens[box.dataset.pair];
  const both = ["base", "head"].filter((side) => screen[side] !== null);
  for (const side of both) {
    const facing = el("a", "facing");
    facing.href = "#screen-" + box.dataset.pair;
    facing.dataset.screen = box.dataset.pair;
    const name = screen.sides[side === "base" ? 0 : 1];
    facing.append(el("span", "side", name));
    box.append(facing);
    cropInto(facing, screen[side], focusOf(screen, side), name + ": " + screen.name);
  }
}

const nearby = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    nearby.unobserve(target);
    if (target.dataset.pair === undefined) drawThumb(target);
    else drawPair(target);
  }
}, { rootMargin: "400px" });
for (const box of document.querySelectorAll("[data-thumb], [data-pair]")) nearby.observe(box);

const chosen = new Set();
function showOutcomes(toggled) {
  if (toggled && !chosen.delete(toggled)) chosen.add(toggled);
  for (const button of document.querySelectorAll(".outcome")) button.setAttribute("aria-pressed", String(chosen.has(button.dataset.outcome)));
  let count = 0;
  for (const part of document.querySelectorAll(".looked > [data-outcome]")) {
    part.hidden = chosen.size > 0 && !chosen.has(part.dataset.outcome);
    if (!part.hidden) count += part.querySelectorAll("li").length;
    if (part.matches("details") && chosen.has(part.dataset.outcome)) part.open = true;
  }
  const said = byId("screens-shown");
  if (said) said.textContent = count + " screens shown";
}
`;

;// CONCATENATED MODULE: ./build/action/render/html/script-stage.js
// The ways of looking at two pictures, and what a hand does on the stage.
const SCRIPT_STAGE = String.raw `
const sizeOf = (screen) => {
  const sides = [screen.base, screen.head].filter((each) => each !== null).map((each) => shots[each]);
  return { width: Math.max(1, ...sides.map(({ w }) => w)), height: Math.max(1, ...sides.map(({ h }) => h)) };
};

/** A part that scrolls, with a sheet of the given size, in pixels of the shot. */
function paneOf(label, size, ...content) {
  const pane = el("div", "pane"), sheet = el("div", "sheet");
  pane.tabIndex = 0;
  pane.setAttribute("role", "group");
  pane.setAttribute("aria-label", label);
  pane.dataset.width = size.width;
  put(sheet, size);
  sheet.append(...content);
  pane.append(el("span", "side", label), sheet);
  return pane;
}

function regionMarks(screen, place = (box) => box) {
  return screen.regions.map((region, at) => {
    const mark = el("button", "region");
    mark.type = "button";
    mark.dataset.region = at;
    mark.setAttribute("aria-label", "Region " + (at + 1) + (region.says ? ": " + region.says.replaceAll("\x60", "") : ""));
    mark.append(el("b", "", at + 1));
    const box = place(region);
    return put(mark, { left: box.x, top: box.y, width: box.w, height: box.h });
  });
}

function bandMarks(screen, side) {
  return screen.bands
    .filter(({ kind }) => kind !== "changed" && (kind === "removed") === (side === "base"))
    .map((band) => put(el("div", "band-mark " + band.kind), { top: band.y, height: band.h, width: shots[screen[side]].w }));
}

/** Outlines only: at the base there is nothing of its own to be said. */
const echoes = (screen) =>
  screen.rows === null ? [] : screen.regions.map((region) => {
    const { x, y, w, h } = baseBox(screen, region);
    return put(el("div", "region echo"), { left: x, top: y, width: w, height: h });
  });

function drawSide(screen) {
  const size = sizeOf(screen);
  return ["base", "head"].flatMap((side, at) => {
    if (screen[side] === null) return [];
    const label = screen.sides[at];
    const marks = side === "head" ? regionMarks(screen) : echoes(screen);
    return [paneOf(label, size, shotImage(screen[side], label + ": " + screen.name), ...bandMarks(screen, side), ...marks)];
  }).concat(screen.base === null && screen.head === null ? [noPicture()] : []);
}

function noPicture() {
  return paneOf("No picture", { width: 600, height: 200 }, el("p", "no-shot", "There is no picture of this screen; the words beside say why."));
}

function drawSlider(screen) {
  const [base, head] = screen.sides;
  const over = el("div", "over");
  const line = el("div", "split");
  over.append(shotImage(screen.head, head + ": " + screen.name));
  const size = sizeOf(screen);
  const pane = paneOf(base + " left, " + head.toLowerCase() + " right", size, shotImage(screen.base, base + ": " + screen.name), over, line);
  put(over, size);
  const range = ranged("Where the two meet", v.split, (value) => {
    v.split = value;
    over.style.clipPath = "inset(0 0 0 " + value + "%)";
    line.style.left = value + "%";
  });
  pane.dataset.drag = "split";
  pane.slide = (clientX) => {
    const box = pane.querySelector(".sheet").getBoundingClientRect();
    range.value = Math.min(100, Math.max(0, ((clientX - box.left) / box.width) * 100));
    range.dispatchEvent(new Event("input"));
  };
  return [pane];
}

function ranged(label, value, tell) {
  const box = el("label", "ranged"), range = el("input");
  range.type = "range";
  range.min = 0;
  range.max = 100;
  range.step = 0.5;
  range.value = value;
  box.append(el("span", "", label), range);
  range.addEventListener("input", () => tell(Number(range.value)));
  extra.append(box);
  tell(value);
  return range;
}

function drawBlink(screen) {
  const images = [screen.base, screen.head].map((number, at) => shotImage(number, screen.sides[at] + ": " + screen.name));
  const pane = paneOf("Blink", sizeOf(screen), ...images, ...regionMarks(screen));
  const said = el("span", "blink-says");
  said.setAttribute("role", "status");
  const swap = el("button", "", "Swap");
  swap.type = "button";
  const go = el("button", "");
  go.type = "button";
  const show = (at) => {
    v.blinkAt = at;
    images.forEach((image, index) => image.classList.toggle("off", index !== at));
    pane.firstChild.textContent = screen.sides[at];
    if (!v.blink) said.textContent = screen.sides[at];
  };
  const name = () => { go.textContent = v.blink ? "Stop" : "Blink"; go.setAttribute("aria-pressed", String(Boolean(v.blink))); };
  v.toggleBlink = () => {
    if (v.blink) stopBlink();
    else { said.textContent = "Blinking"; v.blink = setInterval(() => show(1 - v.blinkAt), 700); }
    name();
  };
  swap.addEventListener("click", () => { stopBlink(); name(); show(1 - v.blinkAt); });
  go.addEventListener("click", () => v.toggleBlink());
  v.swap = () => swap.click();
  extra.append(go, swap, said);
  show(1);
  // Whoever asked for less motion swaps by hand.
  if (calm.matches) name();
  else v.toggleBlink();
  return [pane];
}

function stopBlink() {
  clearInterval(v.blink);
  v.blink = null;
}

function drawOverlay(screen) {
  const head = screen.sides[1];
  const image = shotImage(screen.head, head + ": " + screen.name);
  image.classList.add("faded");
  const pane = paneOf(screen.mask === null ? head : "What differs, over " + head.toLowerCase(), sizeOf(screen), image);
  const sheet = pane.querySelector(".sheet");
  sheet.append(...bandMarks(screen, "head"));
  if (screen.mask !== null) {
    const mask = shotImage(screen.mask, "Pixels that differ");
    mask.classList.add("mask");
    sheet.append(mask);
  }
  sheet.append(...regionMarks(screen));
  ranged("Picture", v.strength, (value) => { v.strength = value; image.style.opacity = value / 100; });
  return [pane];
}

const GAPS = { inserted: "inserted", removed: "removed", moved: "moved" };

function drawAligned(screen) {
  void settleMoved(screen);
  const total = screen.rows.reduce((sum, { rows }) => sum + rows, 0);
  const size = { width: sizeOf(screen).width, height: total };
  const place = (region) => ({ ...region, y: levelRow(screen.rows, region.y) });
  return ["base", "head"].map((side, at) => {
    const pieces = [];
    let top = 0;
    for (const row of screen.rows) {
      pieces.push(put(row[side] === null ? gapOf(row) : pieceOf(screen, side, row), { top, height: row.rows, width: shots[screen[side]].w }));
      top += row.rows;
    }
    const marks = side === "head" ? regionMarks(screen, place) : [];
    return paneOf(screen.sides[at], size, ...pieces, ...marks);
  });
}

function pieceOf(screen, side, row) {
  const piece = el("div", "piece" + (row.kind === "level" ? "" : " " + row.kind));
  const image = shotImage(screen[side], "");
  put(image, { top: -row[side] });
  piece.append(image);
  return piece;
}

const gapOf = (row) => {
  const gap = el("div", "gap " + row.kind);
  gap.append(el("span", "", row.rows + (row.rows === 1 ? " row " : " rows ") + GAPS[row.kind]));
  return gap;
};

function levelRow(rows, headRow) {
  let top = 0;
  for (const row of rows) {
    if (row.head !== null && headRow < row.head + row.rows) return top + headRow - row.head;
    top += row.rows;
  }
  return top;
}

const DRAW = { side: drawSide, slider: drawSlider, blink: drawBlink, overlay: drawOverlay, aligned: drawAligned };
`;

;// CONCATENATED MODULE: ./build/action/render/html/script-use.js
// Everything a hand does: filters, keys, copying, links to one finding, light and dark, paper.
const SCRIPT_USE = `
function toggle(state) {
  const button = document.querySelector('.state[data-state="' + state + '"]');
  if (!button || button.disabled) return;
  if (!view.states.delete(state)) view.states.add(state);
  apply();
}

function only(states) {
  view.states = new Set(states);
  apply();
}

function reveal(index, focus) {
  if (index < 0 || index >= view.found.length) return;
  while (view.drawn <= index) draw(CHUNK);
  view.at = index;
  const node = list.querySelector('[data-index="' + index + '"]');
  if (!node) return;
  if (focus) node.focus({ preventScroll: true });
  node.scrollIntoView({ block: "nearest" });
}

function openLinked() {
  if (!location.hash.startsWith("#finding-")) return;
  const wanted = location.hash.slice(9);
  const target = data.findings.find((f) => f.f === wanted);
  if (!target) return;
  if (!view.found.includes(target)) {
    view.text = view.gate = view.severity = "";
    for (const id of ["filter", "gate", "severity"]) byId(id).value = "";
    only([target.s]);
  }
  reveal(view.found.indexOf(target), true);
}

async function copy(button) {
  const code = button.parentElement.querySelector("code");
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    const range = document.createRange();
    range.selectNodeContents(code);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    if (!document.execCommand("copy")) return;
  }
  button.textContent = "Copied";
  button.classList.add("done");
  setTimeout(() => { button.textContent = "Copy"; button.classList.remove("done"); }, 1500);
}

function theme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("proofmark-theme", root.dataset.theme); } catch {}
}

function filterBy(text) {
  view.text = text;
  byId("filter").value = text;
  only([]);
  byId("findings").scrollIntoView();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button, a");
  if (!button) return;
  const { copy: copies, state, only: one, path } = button.dataset;
  if (copies !== undefined) copy(button);
  else if (state) toggle(state);
  else if (one) { only([one]); byId("findings").scrollIntoView(); }
  else if (path !== undefined) filterBy(path);
  else if (button.id === "more") draw(CHUNK);
  else if (button.id === "theme") theme();
  else if (button.id === "help") byId("keys").showModal();
  else if (button.id === "close-keys") byId("keys").close();
});

const KEYS = {
  j: () => reveal(Math.min(view.at + 1, view.found.length - 1), true),
  k: () => reveal(Math.max(view.at - 1, 0), true),
  o: () => { const fold = current()?.querySelector("details"); if (fold) fold.open = !fold.open; },
  c: () => { const button = current()?.querySelector("[data-copy]"); if (button) copy(button); },
  "/": () => byId("filter")?.focus(),
  "0": () => only([]),
  t: theme,
  "?": () => byId("keys").showModal(),
};
const current = () => list?.querySelector('[data-index="' + view.at + '"]');

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, select, textarea");
  if (event.key === "Escape" && typing) event.target.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) return;
  const states = [...document.querySelectorAll(".state")].map((button) => button.dataset.state);
  const act = KEYS[event.key] ?? (states[event.key - 1] && (() => toggle(states[event.key - 1])));
  if (!act || (!list && !["t", "?"].includes(event.key))) return;
  event.preventDefault();
  act();
});

try {
  const kept = localStorage.getItem("proofmark-theme");
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
} catch {}

if (list) {
  let waiting = 0;
  byId("filter").addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { view.text = event.target.value; apply(); }, 120);
  });
  for (const id of ["gate", "severity"]) byId(id).addEventListener("change", (event) => { view[id] = event.target.value; apply(); });
  list.addEventListener("focusin", (event) => {
    const node = event.target.closest("[data-index]");
    if (node) view.at = Number(node.dataset.index);
  });
  new IntersectionObserver((seen) => { if (seen.some((each) => each.isIntersecting)) draw(CHUNK); }, { rootMargin: "600px" }).observe(more);
  addEventListener("hashchange", openLinked);
  addEventListener("beforeprint", () => { while (view.drawn < Math.min(view.found.length, 2000)) draw(CHUNK); });
  const fresh = ["new", "new-indirect", "flaky"].filter((state) => data.findings.some((f) => f.s === state));
  only(fresh);
  openLinked();
}
`;

;// CONCATENATED MODULE: ./build/action/render/html/script-viewer.js
// The viewer: which screen, which way of looking, zoom, and what is said beside it.
const SCRIPT_VIEWER = String.raw `
const viewer = byId("viewer"), stage = byId("stage"), extra = byId("v-extra");
const v = { at: 0, mode: "side", zoom: 1, fit: true, outlines: true, region: -1, split: 50, strength: 35, panes: [], blink: null, back: null };
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const viewable = screens.map((screen, at) => at).filter((at) => screens[at].o !== "same");

function openScreen(at) {
  if (!screens[at]) return;
  v.at = at;
  v.region = -1;
  if (!viewer.open) { v.back = document.activeElement; viewer.showModal(); byId("viewer-title").focus(); }
  drawScreen();
  if (location.hash !== "#screen-" + at) history.replaceState(null, "", "#screen-" + at);
}

function closeViewer() {
  stopBlink();
  stage.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
  const link = document.querySelector('.screen a[data-screen="' + v.at + '"]');
  if (link && !link.checkVisibility()) { const fold = link.closest("details"); if (fold) fold.open = true; }
  (link ?? v.back)?.focus();
}

function step(by) {
  const place = viewable.indexOf(v.at) + by;
  if (place >= 0 && place < viewable.length) openScreen(viewable[place]);
}

const both = (screen) => screen.base !== null && screen.head !== null;
const can = (screen, mode) => mode === "side" || (both(screen) && (mode !== "aligned" || screen.rows !== null));

function drawScreen() {
  const screen = screens[v.at];
  const place = viewable.indexOf(v.at);
  byId("viewer-title").textContent = screen.name;
  byId("viewer-sub").replaceChildren(el("span", "tag " + screen.o, screen.o), " " + screen.size);
  byId("v-at").textContent = (place + 1) + " of " + viewable.length;
  byId("v-prev").disabled = place <= 0;
  byId("v-next").disabled = place >= viewable.length - 1;
  for (const button of viewer.querySelectorAll("[data-mode]")) button.disabled = !can(screen, button.dataset.mode);
  sayAll(screen);
  drawStage();
}

function setMode(mode) {
  if (!can(screens[v.at], mode)) return;
  v.mode = mode;
  drawStage();
}

function drawStage() {
  const screen = screens[v.at];
  const mode = can(screen, v.mode) ? v.mode : "side";
  const seen = v.panes[0] ? { left: v.panes[0].scrollLeft / v.zoom, top: v.panes[0].scrollTop / v.zoom, at: v.shown } : null;
  stopBlink();
  extra.replaceChildren();
  stage.replaceChildren();
  stage.className = "mode-" + mode;
  v.panes = DRAW[mode](screen);
  stage.append(...v.panes);
  for (const pane of v.panes) watchPane(pane);
  for (const button of viewer.querySelectorAll("[data-mode]")) button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
  stage.classList.toggle("outlined", v.outlines);
  if (v.fit) fitWidth();
  else setZoom(v.zoom);
  if (seen && seen.at === v.at) for (const pane of v.panes) { pane.scrollLeft = seen.left * v.zoom; pane.scrollTop = seen.top * v.zoom; }
  v.shown = v.at;
}

function fitWidth() {
  const pane = v.panes[0];
  if (!pane) return;
  v.fit = true;
  setZoom(Math.min(1, (pane.clientWidth - 2) / Number(pane.dataset.width)), true);
}

function setZoom(zoom, fits) {
  v.fit = fits === true;
  v.zoom = Math.min(16, Math.max(0.02, zoom));
  stage.style.setProperty("--z", v.zoom);
  stage.classList.toggle("large", v.zoom > 1);
  byId("v-scale").textContent = Math.round(v.zoom * 100) + " %";
  for (const button of viewer.querySelectorAll("[data-zoom]")) {
    const is = button.dataset.zoom === "fit" ? v.fit : !v.fit && Number(button.dataset.zoom) === v.zoom;
    if (button.hasAttribute("aria-pressed")) button.setAttribute("aria-pressed", String(is));
  }
}

/** Around a point of the pane, in pixels from its corner; its middle when left out. */
function zoomAround(zoom, pane = v.panes[0], point = { x: pane.clientWidth / 2, y: pane.clientHeight / 2 }) {
  const x = (pane.scrollLeft + point.x) / v.zoom, y = (pane.scrollTop + point.y) / v.zoom;
  setZoom(zoom);
  pane.scrollLeft = x * v.zoom - point.x;
  pane.scrollTop = y * v.zoom - point.y;
}

const ZOOMS = {
  fit: fitWidth,
  1: () => zoomAround(1),
  2: () => zoomAround(2),
  in: () => zoomAround(v.zoom * 1.25),
  out: () => zoomAround(v.zoom / 1.25),
};

function outlines() {
  v.outlines = !v.outlines;
  stage.classList.toggle("outlined", v.outlines);
  byId("v-outlines").setAttribute("aria-pressed", String(v.outlines));
}

function goRegion(at) {
  const screen = screens[v.at];
  if (screen.regions.length === 0) return;
  v.region = (at + screen.regions.length) % screen.regions.length;
  for (const node of viewer.querySelectorAll("[data-region]")) node.classList.toggle("chosen", Number(node.dataset.region) === v.region);
  const mark = stage.querySelector('.region[data-region="' + v.region + '"]');
  if (mark) mark.scrollIntoView({ block: "center", inline: "center", behavior: calm.matches ? "auto" : "smooth" });
  byId("v-says").querySelector('[data-region="' + v.region + '"]')?.scrollIntoView({ block: "nearest" });
}

/** Text with single backticks as code. */
function spoken(node, text) {
  for (const part of text.split(/(\x60[^\x60\n]+\x60)/)) node.append(part.length > 2 && part[0] === "\x60" ? el("code", "", part.slice(1, -1)) : part);
  return node;
}

function listed(title, items) {
  if (items.length === 0) return [];
  const list = el("ul");
  list.append(...items);
  return [el("h3", "", title), list];
}

function sayAll(screen) {
  const facts = el("dl");
  for (const [name, value] of screen.facts) { const row = el("div"); row.append(el("dt", "", name), el("dd", "", value)); facts.append(row); }
  const regions = screen.regions.map((region, at) => {
    const item = el("li"), button = el("button", "region-says");
    button.type = "button";
    button.dataset.region = at;
    button.append(el("b", "", at + 1));
    const words = spoken(el("span"), region.says ?? "No element of the page explains it.");
    for (const file of region.files) words.append(el("code", "file", file));
    button.append(words);
    item.append(button);
    return item;
  });
  const absorbed = screen.absorbed.map(({ says, room }) => {
    const item = el("li", "", says);
    if (room !== null) {
      const meter = el("meter");
      meter.value = 1 - room;
      meter.high = 0.75;
      const left = Math.floor(room * 100) + " % left to the limit";
      meter.setAttribute("aria-label", left);
      item.append(meter, el("small", "", left));
    }
    return item;
  });
  const bands = screen.bands.map((band) => spoken(el("li", "band " + band.kind), band.says));
  byId("v-says").replaceChildren(
    spoken(el("p", "v-text"), screen.text),
    ...listed("Regions", regions), ...listed("Rows", bands), ...listed("Absorbed, not counted", absorbed), facts,
  );
}
`;

;// CONCATENATED MODULE: ./build/action/render/html/script.js
// The page's one script; its hash stands in the page's policy. A module in spirit: nothing leaks to the page's globals.







const whole = (...parts) => `"use strict";(() => {${parts.join("")}})();`;
const SCRIPT = whole(SCRIPT_LIST, SCRIPT_USE);
/** For pages that show screens. */
const SCRIPT_WITH_SCREENS = whole(SCRIPT_LIST, SCRIPT_USE, SCRIPT_SHOTS, SCRIPT_MOVED, SCRIPT_STAGE, SCRIPT_VIEWER, SCRIPT_HAND);

;// CONCATENATED MODULE: ./build/action/render/html/style-base.js
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
.brand { display: flex; align-items: center; gap: .5rem; font-family: var(--serif); font-weight: 600; font-size: 1.05rem; }
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

;// CONCATENATED MODULE: ./build/action/render/html/style-parts.js
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

;// CONCATENATED MODULE: ./build/action/render/html/style-screens.js
// The overview of screens.
const STYLE_SCREENS = `
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

;// CONCATENATED MODULE: ./build/action/render/html/style-viewer.js
// The viewer: as large as the window, its words beside the picture, on a phone below it.
const STYLE_VIEWER = `
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

;// CONCATENATED MODULE: ./build/action/render/html/style.js
// The page's one style sheet; its hash stands in the page's policy.




const STYLE = STYLE_BASE + STYLE_PARTS;
/** For pages that show screens. */
const STYLE_WITH_SCREENS = STYLE + STYLE_SCREENS + STYLE_VIEWER;

;// CONCATENATED MODULE: ./build/action/render/html/page.js
// One self-contained page of a report. It asks the network for nothing: a content policy inside it forbids that, and
// allows only the very script and style written here, by their hashes.















function renderHtml(report, extras) {
    const { verdict } = report;
    const title = `${render_words/* CONCLUSIONS_SAID */.F0[verdict.conclusion]}, ${verdict.score} of 100 · Proofmark`;
    const index = indexScreens(report, extras.pictures ?? new Map());
    const screens = screensSection(report, index);
    const [script, style] = screens ? [SCRIPT_WITH_SCREENS, STYLE_WITH_SCREENS] : [SCRIPT, STYLE];
    const data = {
        findings: pageFindings(report),
        gates: Object.fromEntries(report.gates.map(({ id, title: name }) => [id, name])),
        words: render_words/* STANDINGS_SAID */.W1,
        why: render_words/* STANDINGS_EXPLAINED */.D,
        ...(screens ? { screens: index.screens, shots: index.shots } : {}),
    };
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy({ script, style, pictures: index.shots.length > 0, linked: index.pictures.linked })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon(toneOf(report))}">
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${topBar(report, screens !== null)}
<main>
${hero(report)}
${gatesSection(report, extras.logs)}
${screens}
${findingsSection(report)}
${scoreSection(report)}
${changeSection(report)}
${aboutSection(report)}
</main>
<footer><p>${report.run.tool} · run ${report.run.id}. This page holds everything it shows and asks the network for nothing.</p></footer>
${screens && viewer()}
${helpDialog(screens !== null)}
<script type="application/json" id="data">${trusted(jsonForScript(data))}</script>
<script>${trusted(script)}</script>
</body>
</html>
`.text;
}
const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
/**
 * `blob:` are pictures that the script took out of this very page; `file:` are those in the run's folder, which a page on
 * a disk may show and a page on a server may not, so that even then nothing is asked of the network.
 */
function policy({ script, style, pictures, linked }) {
    const images = `img-src data:${pictures ? " blob:" : ""}${linked ? " file:" : ""}`;
    return `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; ${images}; base-uri 'none'; form-action 'none'`;
}


/***/ }),

/***/ 67741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EMBED_BYTES: () => (/* binding */ EMBED_BYTES),
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   O: () => (/* binding */ Shots),
/* harmony export */   shotsToEmbed: () => (/* binding */ shotsToEmbed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24228);
// Pictures of screens as the page holds them: each file once, the worst first, the rest by its place in the run's folder.


/** PNG bytes the page may hold; in it they are a third more. A page above some 50 MB opens slowly on a phone. */
const EMBED_BYTES = 30 * 1024 * 1024;
/** Files worth embedding, the most telling first: one of each group of changes, then what is unknown, new or gone, then the rest. */
function shotsToEmbed(report) {
    const first = [];
    const rest = [];
    const other = [];
    for (const { pictures } of (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__/* .lookedAt */ .O1)(report)) {
        for (const { screens } of (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .fs)(pictures)) {
            first.push(...screens.slice(0, 1));
            rest.push(...screens.slice(1));
        }
        for (const outcome of ["unknown", "new", "gone", "approved"])
            other.push(...pictures.screens.filter((screen) => screen.outcome === outcome));
    }
    const files = [...first, ...other, ...rest].flatMap(({ base, head, mask }) => [
        head?.file ?? null,
        base?.file ?? null,
        mask,
    ]);
    return [...new Set(files)].filter((file) => file !== null && isInside(file));
}
/** A relative path that stays in the run's folder. */
const isInside = (file) => !/^[/\\]|^[a-z]+:|\\|\0/i.test(file) && !file.split("/").includes("..");
const SIGNATURE = "89504e470d0a1a0a";
/** Numbers the pictures of a page; equal ones have one number. */
class Shots {
    list = [];
    #bytes;
    #numbers = new Map();
    #written = new Set();
    #embedded = [];
    /** `bytes`: file to PNG, as far as they fit. What is no PNG is as if absent. */
    constructor(bytes) {
        this.#bytes = bytes;
    }
    number(picture) {
        return picture === null ? null : this.#number(picture.file, picture);
    }
    mask(file) {
        return file === null ? null : this.#number(file, { width: 0, height: 0 });
    }
    get linked() {
        return this.list.some((shot) => !shot.in && shot.at !== null);
    }
    /** The picture as an address, the first time it is asked for; null from then on, and where it is not embedded. */
    once(number) {
        const bytes = this.#embedded[number];
        if (!bytes || this.#written.has(number))
            return null;
        this.#written.add(number);
        return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
    }
    #number(file, { width, height }) {
        const found = this.#bytes.get(file) ?? null;
        const bytes = found !== null && isPng(found) ? found : null;
        const key = bytes === null ? file : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.list.length;
        this.#numbers.set(key, number);
        this.#embedded.push(bytes);
        this.list.push({ w: width, h: height, at: addressOf(file), in: bytes !== null });
        return number;
    }
}
const isPng = (bytes) => Buffer.from(bytes.subarray(0, 8)).toString("hex") === SIGNATURE;
const addressOf = (file) => isInside(file) ? file.split("/").map(encodeURIComponent).join("/") : null;


/***/ })

};
