export const id = 850;
export const ids = [850];
export const modules = {

/***/ 18850:
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
var words = __webpack_require__(60124);
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
<p class="fine">${(0,words/* counted */.hS)(files.length, "file")}, <span class="plus">+${(0,words/* grouped */.zD)(added)}</span> <span class="minus">−${(0,words/* grouped */.zD)(deleted)}</span> lines</p>
<ul class="files">${files.slice(0, FILES_SHOWN).map(row)}</ul>
${rest.length > 0 && html `<details class="more-files"><summary>${(0,words/* counted */.hS)(files.length - FILES_SHOWN, "more file")}</summary><ul class="files">${rest.map(row)}</ul>${files.length > FILES_MOST && html `<p class="fine">The rest is in <code>report.json</code>.</p>`}</details>`}
</section>`;
}
function fileRow(file, blamed) {
    const { sign, word } = STATUS[file.status];
    return html `<li><abbr class="status ${file.status}" title="${word}">${sign}</abbr>
<span class="path"><code>${file.path}</code>${file.previousPath !== null && html ` <small>from <code>${file.previousPath}</code></small>`}</span>
<span class="lines"><span class="plus">+${(0,words/* grouped */.zD)(file.added)}</span> <span class="minus">−${(0,words/* grouped */.zD)(file.deleted)}</span></span>
${blamed > 0 ? html `<button type="button" class="blamed" data-path="${file.path}">${(0,words/* grouped */.zD)(blamed)} new</button>` : html `<span></span>`}</li>`;
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
        ["Took", (0,words/* duration */.p0)(run.durationMs)],
        [
            "Machine",
            `${environment.os} ${environment.arch}, ${(0,words/* counted */.hS)(environment.cpus, "core")}, node ${environment.node}${environment.ci ? ", CI" : ""}`,
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
<p class="fine">${words/* TIERS_EXPLAINED */.l5}${report.gates.some(({ base }) => (base?.durationMs ?? 0) > 0) && " The thin bar is the time on the base."}</p>
</section>`;
}
function gateRow(gate, { counts, longest, log }) {
    const { word } = (0,words/* outcomeOf */.sG)(gate);
    const open = gate.outcome === "unknown" && html `open`;
    return html `<details class="gate ${gate.outcome}${gate.hard ? "" : " soft"}" ${open}>
<summary>${MARKS[gate.hard || gate.outcome !== "fail" ? gate.outcome : "advises"]}
<span class="name">${gate.title}${!gate.hard && html ` <small>advisory</small>`}</span>
<span class="word">${word}</span>
<span class="tallies">${tallies(gate, counts)}</span>
<span class="time">${timeBar(gate, longest)}<span class="ms">${gate.outcome === "skipped" ? "" : (0,words/* duration */.p0)(gate.durationMs)}</span></span>
</summary>
<div class="inside">${inside(gate, log)}</div>
</details>`;
}
function tallies(gate, counts) {
    return [
        (0,tally/* blamed */.MV)(counts) > 0 ? `${(0,words/* grouped */.zD)((0,tally/* blamed */.MV)(counts))} new` : "",
        counts.flaky > 0 ? `${(0,words/* grouped */.zD)(counts.flaky)} flaky` : "",
        counts["pre-existing"] > 0 ? `${(0,words/* grouped */.zD)(counts["pre-existing"])} already broken` : "",
        counts.fixed > 0 ? `${(0,words/* grouped */.zD)(counts.fixed)} fixed` : "",
        gate.tests === null ? "" : `tests ${(0,comment_gates/* tests */.C)(gate)}`,
        words/* TIERS_SAID */.k4[gate.tier],
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
    const todo = gate.reason === null ? "" : words/* TODO */.Pf[gate.reason.code];
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
    const how = cached ? "known from an earlier run" : (0,words/* duration */.p0)(durationMs);
    return `${word} at ${(0,words/* shortCommit */.Ax)(commit)}, ${how}${reason === null ? "" : `: ${reason.text}`}`;
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
<div class="states" role="group" aria-label="Show">${STANDING_ORDER.map((standing, index) => html `<button type="button" class="state ${standing}" data-state="${standing}" aria-pressed="false" ${counts[standing] === 0 && html `disabled`}><kbd aria-hidden="true">${index + 1}</kbd>${words/* STANDINGS_SAID */.W1[standing]} <span class="n">${(0,words/* grouped */.zD)(counts[standing])}</span></button>`)}</div>
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
    return html `<noscript><p class="fine">Without scripts only the first ${(0,words/* grouped */.zD)(found.length)} new findings are listed; <code>report.json</code> beside this page has all.</p>
${found.map(plainCard)}</noscript>`;
}
const plainCard = (finding) => html `<article class="card ${finding.state}">
<p class="title">${finding.test ?? finding.message}</p>
<p class="where"><code>${(0,tally/* placeOf */.$t)(finding) ?? ""}</code> ${finding.rule}</p>
${finding.reproduce !== null && command(finding.reproduce)}</article>`;

;// CONCATENATED MODULE: ./build/action/render/html/frame.js

const SEAL = trusted('<svg class="seal" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10.4" /><circle cx="12" cy="12" r="7.4" /><path d="M8.6 12.2l2.4 2.4 4.4-5" /></svg>');
const topBar = (report) => html `<header class="top">
<span class="brand">${SEAL}Proofmark</span>
<nav aria-label="Sections"><a href="#gates">Gates</a><a href="#findings">Findings</a><a href="#score">Score</a><a href="#change">Change</a><a href="#about">About</a></nav>
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
const helpDialog = () => html `<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keyboard</h2>
<dl>${KEYS.map(([key, what]) => html `<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>
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
<h1 id="verdict">${words/* CONCLUSIONS_SAID */.F0[verdict.conclusion]}<span class="score"> ${verdict.score} of 100<span class="bar">, ready from ${verdict.bar}</span></span></h1>
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
    return html `<ul class="counts">${STANDING_ORDER.map((standing) => html `<li><button type="button" class="count ${standing}" data-only="${standing}" title="${words/* STANDINGS_EXPLAINED */.D[standing]}" ${found[standing] === 0 && html `disabled`}>
<b>${(0,words/* grouped */.zD)(found[standing])}</b> <span>${words/* STANDINGS_SAID */.W1[standing]}</span></button></li>`)}</ul>`;
}

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

;// CONCATENATED MODULE: ./build/action/render/html/script.js
// The page's one script; its hash stands in the page's policy. A module in spirit: nothing leaks to the page's globals.


const SCRIPT = `"use strict";(() => {${SCRIPT_LIST}${SCRIPT_USE}})();`;

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

;// CONCATENATED MODULE: ./build/action/render/html/style.js
// The page's one style sheet; its hash stands in the page's policy.


const STYLE = STYLE_BASE + STYLE_PARTS;

;// CONCATENATED MODULE: ./build/action/render/html/page.js
// One self-contained page of a report. It asks the network for nothing: a content policy inside it forbids that, and
// allows only the very script and style written here, by their hashes.












function renderHtml(report, extras) {
    const { verdict } = report;
    const title = `${words/* CONCLUSIONS_SAID */.F0[verdict.conclusion]}, ${verdict.score} of 100 · Proofmark`;
    const data = {
        findings: pageFindings(report),
        gates: Object.fromEntries(report.gates.map(({ id, title: name }) => [id, name])),
        words: words/* STANDINGS_SAID */.W1,
        why: words/* STANDINGS_EXPLAINED */.D,
    };
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${icon(toneOf(report))}">
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${topBar(report)}
<main>
${hero(report)}
${gatesSection(report, extras.logs)}
${findingsSection(report)}
${scoreSection(report)}
${changeSection(report)}
${aboutSection(report)}
</main>
<footer><p>${report.run.tool} · run ${report.run.id}. This page holds everything it shows and asks the network for nothing.</p></footer>
${helpDialog()}
<script type="application/json" id="data">${trusted(jsonForScript(data))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.text;
}
const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
const policy = () => `default-src 'none'; script-src ${hashOf(SCRIPT)}; style-src ${hashOf(STYLE)}; img-src data:; base-uri 'none'; form-action 'none'`;


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
    { head: "Time", align: "r", text: (gate) => (gate.outcome === "skipped" ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(gate.durationMs)) },
    { head: "Evidence", align: "l", text: ({ tier }) => _words_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS_SAID */ .k4[tier] },
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

/***/ 78468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   V6: () => (/* binding */ verdictSection),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* unused harmony exports verdictIcon, countsLine */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59308);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19231);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60124);



/** Green only for `ready`; amber when nothing is known to be broken and yet something could not be judged. */
function verdictIcon(report) {
    if (report.verdict.conclusion === "ready")
        return "✅";
    const failed = report.gates.some(({ outcome, hard }) => hard && outcome === "fail");
    return failed || (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings)) > 0 ? "❌" : "⚠️";
}
/** `Not ready · 41 of 100`, without the icon. */
function headline({ verdict, run }) {
    const tail = run.advisory && verdict.conclusion !== "ready" ? " · advisory" : "";
    return `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CONCLUSIONS_SAID */ .F0[verdict.conclusion]} · ${verdict.score} of 100${tail}`;
}
function verdictSection(report) {
    return [
        `## ${verdictIcon(report)} ${headline(report)}`,
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(report.verdict.because)}**\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(nextStep(report))}`,
        countsLine((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings)),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** What the reader does now, in one or two sentences; plain text. */
function nextStep(report) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings);
    const unknown = report.gates.filter(({ outcome, hard }) => hard && outcome === "unknown").length;
    const steps = [];
    if (report.verdict.conclusion === "ready") {
        steps.push((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0 ? "Nothing below has to be fixed before merging." : "Nothing to do.");
    }
    else if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0) {
        const what = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) === 1 ? "the new finding" : `the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts))} new findings`;
        const again = report.findings.every(({ state, reproduce }) => !state.startsWith("new") || reproduce !== null);
        steps.push(`Fix ${what} below and push${again ? "; each comes with a command that shows it again" : ""}.`);
    }
    if (unknown > 0) {
        const which = unknown === 1 ? "1 gate" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(unknown)} gates`;
        steps.push(`See below why ${which} could not be judged; that does not count as passing.`);
    }
    if (steps.length === 0 && report.gates.every(({ outcome }) => outcome === "skipped")) {
        steps.push("Install what the gates need, or list commands that can run here in .github/proofmark.yml.");
    }
    if (steps.length === 0)
        steps.push(`Look at the failed gates below; the bar is ${report.verdict.bar}.`);
    if (report.run.advisory && report.verdict.conclusion !== "ready") {
        steps.push("This run advises: it does not fail the job.");
    }
    return steps.join(" ");
}
/** `6 new · 2 new on untouched lines · 1 flaky · 13 already broken · 2 fixed`; only what there is. */
function countsLine(counts) {
    const parts = [];
    const say = (count, words) => {
        if (count > 0)
            parts.push(`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)}** ${words}`);
    };
    say(counts.new, "new");
    say(counts["new-indirect"], "new on untouched lines");
    say(counts.flaky, "flaky");
    say(counts["pre-existing"], "already broken");
    say(counts.fixed, "fixed");
    return parts.join(" · ");
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
// Emoji shortcodes are left: they can say no more than the emoji itself could.
const ACTIVE = /`[^`]+`|(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S+|[\w.+/-]*@\w[\w./-]*|[\w./-]*#\d+|\bGH-\d+|\$[^$]*\$+/gi;
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
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   df: () => (/* binding */ tallyByGate),
/* harmony export */   zs: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60124);

/** New findings that proved flaky stand apart: neither blamed nor green. */
function standingOf(finding) {
    const fresh = finding.state === "new" || finding.state === "new-indirect";
    return fresh && finding.flaky ? "flaky" : finding.state;
}
function tally(findings) {
    const counts = { new: 0, "new-indirect": 0, flaky: 0, "pre-existing": 0, fixed: 0 };
    for (const finding of findings)
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
        .filter((finding) => standingOf(finding) === standing)
        .sort((a, b) => rank(a) - rank(b) ||
        _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[a.severity] - _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[b.severity] ||
        compare(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.message, b.message));
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
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   D: () => (/* binding */ STANDINGS_EXPLAINED),
/* harmony export */   F0: () => (/* binding */ CONCLUSIONS_SAID),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   W1: () => (/* binding */ STANDINGS_SAID),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   k4: () => (/* binding */ TIERS_SAID),
/* harmony export */   l5: () => (/* binding */ TIERS_EXPLAINED),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
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
const TIERS_EXPLAINED = "git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code.";
const SEVERITY_ORDER = {
    blocker: 0,
    critical: 1,
    warning: 2,
    info: 3,
};
/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
const TODO = {
    "tool-missing": "Install the tool in the job to have this judged.",
    "no-files": "",
    disabled: "",
    "not-selected": "",
    "not-applicable": "",
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
    "new-findings": "",
    "command-failed": "",
    "only-pre-existing": "",
    clean: "",
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
/** Seven digits, as git shows a commit. */
const shortCommit = (commit) => commit.slice(0, 7);


/***/ })

};
