export const id = 1578;
export const ids = [1578,122];
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

/***/ 61578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml),
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/render/words.js
var render_words = __webpack_require__(60124);
// EXTERNAL MODULE: ./build/shared/render/tally.js
var tally = __webpack_require__(19231);
// EXTERNAL MODULE: ./build/action/render/html/escape.js
var html_escape = __webpack_require__(73249);
;// CONCATENATED MODULE: ./build/action/render/html/about.js



function scoreSection({ verdict, gates }) {
    const titles = new Map(gates.map(({ id, title }) => [id, title]));
    let left = 100;
    const rows = verdict.deductions.map(({ gate, points, because }) => {
        left -= points;
        return (0,html_escape/* html */.qy) `<tr><td class="points">−${points}</td><td>${gate === null ? "" : (titles.get(gate) ?? gate)}</td><td class="why">${(0,html_escape/* prose */.CS)(because)}</td>
<td class="fall"><svg aria-hidden="true" focusable="false"><rect class="kept" width="${Math.max(0, left)}%" height="8" y="2" rx="2" /><rect class="lost" x="${Math.max(0, left)}%" width="${points}%" height="8" y="2" rx="2" /></svg></td></tr>`;
    });
    return (0,html_escape/* html */.qy) `<section id="score" aria-labelledby="score-title"><h2 id="score-title">Why ${verdict.score} of 100</h2>
${rows.length === 0
        ? (0,html_escape/* html */.qy) `<p class="empty">Nothing was deducted. What was broken before costs nothing.</p>`
        : (0,html_escape/* html */.qy) `<div class="scroll"><table class="deductions"><thead><tr><th scope="col">Points</th><th scope="col">Gate</th><th scope="col">Because</th><th scope="col"><span class="hidden">Score after it</span></th></tr></thead>
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
    return (0,html_escape/* html */.qy) `<section id="change" aria-labelledby="change-title"><h2 id="change-title">The change</h2>
<p class="fine">${(0,render_words/* counted */.hS)(files.length, "file")}, <span class="plus">+${(0,render_words/* grouped */.zD)(added)}</span> <span class="minus">−${(0,render_words/* grouped */.zD)(deleted)}</span> lines</p>
<ul class="files">${files.slice(0, FILES_SHOWN).map(row)}</ul>
${rest.length > 0 && (0,html_escape/* html */.qy) `<details class="more-files"><summary>${(0,render_words/* counted */.hS)(files.length - FILES_SHOWN, "more file")}</summary><ul class="files">${rest.map(row)}</ul>${files.length > FILES_MOST && (0,html_escape/* html */.qy) `<p class="fine">The rest is in <code>report.json</code>.</p>`}</details>`}
</section>`;
}
function fileRow(file, blamed) {
    const { sign, word } = STATUS[file.status];
    return (0,html_escape/* html */.qy) `<li><abbr class="status ${file.status}" title="${word}">${sign}</abbr>
<span class="path"><code>${file.path}</code>${file.previousPath !== null && (0,html_escape/* html */.qy) ` <small>from <code>${file.previousPath}</code></small>`}</span>
<span class="lines"><span class="plus">+${(0,render_words/* grouped */.zD)(file.added)}</span> <span class="minus">−${(0,render_words/* grouped */.zD)(file.deleted)}</span></span>
${blamed > 0 ? (0,html_escape/* html */.qy) `<button type="button" class="blamed" data-path="${file.path}">${(0,render_words/* grouped */.zD)(blamed)} new</button>` : (0,html_escape/* html */.qy) `<span></span>`}</li>`;
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
    return (0,html_escape/* html */.qy) `<section id="about" aria-labelledby="about-title"><h2 id="about-title">How it was judged</h2>
<dl class="facts wide">${facts.map(([name, value]) => value !== null && (0,html_escape/* html */.qy) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}

// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
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

// EXTERNAL MODULE: ./build/action/render/html/gates.js
var gates = __webpack_require__(80616);
;// CONCATENATED MODULE: ./build/action/render/html/findings.js





const WITHOUT_SCRIPT = 200;
function findingsSection(report) {
    const counts = (0,tally/* tally */.N4)(report.findings);
    const total = report.findings.length;
    if (total === 0) {
        return (0,html_escape/* html */.qy) `<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
<p class="empty">None: nothing new, nothing old.</p></section>`;
    }
    return (0,html_escape/* html */.qy) `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<div class="tools" role="search" aria-label="Filter findings">
<div class="states" role="group" aria-label="Show">${STANDING_ORDER.map((standing, index) => (0,html_escape/* html */.qy) `<button type="button" class="state ${standing}" data-state="${standing}" aria-pressed="false" ${counts[standing] === 0 && (0,html_escape/* html */.qy) `disabled`}><kbd aria-hidden="true">${index + 1}</kbd>${render_words/* STANDINGS_SAID */.W1[standing]} <span class="n">${(0,render_words/* grouped */.zD)(counts[standing])}</span></button>`)}</div>
<div class="fields">
<label><span class="hidden">Filter by text</span><input id="filter" type="search" placeholder="Filter by text, path or rule" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd></label>
<label><span class="hidden">Gate</span><select id="gate"><option value="">All gates</option>${gateOptions(report)}</select></label>
<label><span class="hidden">Severity</span><select id="severity"><option value="">All severities</option>${["blocker", "critical", "warning", "info"].map((each) => (0,html_escape/* html */.qy) `<option>${each}</option>`)}</select></label>
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
        .map(({ id, title }) => (0,html_escape/* html */.qy) `<option value="${id}">${title}</option>`);
}
function withoutScript(report) {
    const found = [...(0,tally/* select */.Lt)(report, "new"), ...(0,tally/* select */.Lt)(report, "new-indirect")].slice(0, WITHOUT_SCRIPT);
    return (0,html_escape/* html */.qy) `<noscript><p class="fine">Without scripts only the first ${(0,render_words/* grouped */.zD)(found.length)} new findings are listed; <code>report.json</code> beside this page has all.</p>
${found.map(plainCard)}</noscript>`;
}
const plainCard = (finding) => (0,html_escape/* html */.qy) `<article class="card ${finding.state}">
<p class="title">${finding.test ?? finding.message}</p>
<p class="where"><code>${(0,tally/* placeOf */.$t)(finding) ?? ""}</code> ${finding.rule}</p>
${finding.reproduce !== null && (0,gates/* command */.G)(finding.reproduce)}</article>`;

// EXTERNAL MODULE: ./build/action/render/html/frame.js
var html_frame = __webpack_require__(58833);
// EXTERNAL MODULE: ./build/shared/render/comment-verdict.js
var comment_verdict = __webpack_require__(78468);
// EXTERNAL MODULE: ./build/action/render/html/stamp.js
var stamp = __webpack_require__(87619);
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
    return (0,html_escape/* html */.qy) `<section class="hero ${tone}" aria-labelledby="verdict">
${(0,stamp/* stamp */.i)({ conclusion: verdict.conclusion, score: verdict.score, tone })}
<div class="said">
<p class="eyebrow">${subject(report)}</p>
<h1 id="verdict">${render_words/* CONCLUSIONS_SAID */.F0[verdict.conclusion]}<span class="score"> ${verdict.score} of 100<span class="bar">, ready from ${verdict.bar}</span></span></h1>
<p class="because">${(0,html_escape/* prose */.CS)(verdict.because)}</p>
<p class="todo">${(0,comment_verdict/* nextStep */.sk)(report)}</p>
</div>
${counts(report)}
</section>
${report.notes.length > 0 && (0,html_escape/* html */.qy) `<section class="notes" aria-label="Notes"><ul>${report.notes.map(({ text }) => (0,html_escape/* html */.qy) `<li>${(0,html_escape/* prose */.CS)(text)}</li>`)}</ul></section>`}`;
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
    return (0,html_escape/* html */.qy) `<ul class="counts">${STANDING_ORDER.map((standing) => (0,html_escape/* html */.qy) `<li><button type="button" class="count ${standing}" data-only="${standing}" title="${render_words/* STANDINGS_EXPLAINED */.D[standing]}" ${found[standing] === 0 && (0,html_escape/* html */.qy) `disabled`}>
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
function screensSection(report, index, served = false) {
    const looked = (0,render_screens/* lookedAt */.O1)(report);
    if (looked.length === 0)
        return null;
    return (0,html_escape/* html */.qy) `<section id="screens" aria-labelledby="screens-title">
<h2 id="screens-title">Screens</h2>
${outcomeFilter(looked)}
${looked.map((each) => lookedPart(each, { index, many: looked.length > 1, approved: (0,render_screens/* approvalsOf */.mh)(report, each.gate.id) }))}
${index.pictures.linked && !served && (0,html_escape/* html */.qy) `<p class="fine linked-note">Not all pictures found room on this page: the others lie beside it in the run's folder, and show where the page is opened from there.</p>`}
</section>`;
}
function outcomeFilter(looked) {
    const total = (outcome) => looked.reduce((sum, { pictures }) => sum + (0,render_screens/* outcomesOf */.RK)(pictures)[outcome], 0);
    const there = render_screens/* OUTCOME_ORDER */.cd.filter((outcome) => total(outcome) > 0);
    if (there.length < 2)
        return null;
    return (0,html_escape/* html */.qy) `<div class="outcomes" role="group" aria-label="Show screens">${there.map((outcome) => (0,html_escape/* html */.qy) `<button type="button" class="outcome ${outcome}" data-outcome="${outcome}" aria-pressed="false" title="${render_screens/* OUTCOMES_MEAN */.ui[outcome]}">${render_screens/* OUTCOME_WORDS */.nx[outcome]} <span class="n">${(0,render_words/* grouped */.zD)(total(outcome))}</span></button>`)}<p id="screens-shown" class="hidden" role="status"></p></div>`;
}
function lookedPart({ gate, pictures }, { index, many, approved }) {
    const changes = (0,render_screens/* changesOf */.fs)(pictures);
    const others = ["unknown", "new", "gone", "approved"].filter((outcome) => (0,render_screens/* outcomesOf */.RK)(pictures)[outcome] > 0);
    return (0,html_escape/* html */.qy) `<div class="looked">
${many && (0,html_escape/* html */.qy) `<h3 class="looked-title">${gate.title}</h3>`}
<p class="looked-counts">${(0,render_screens/* countsSentence */.KS)(pictures)}.</p>
${pictures.moved && (0,html_escape/* html */.qy) `<p class="moved-note"><b>Environment moved, not you.</b> The committed shots come from another environment, so the base was captured afresh here and compared with.</p>`}
${approved.length > 0 && (0,html_escape/* html */.qy) `<ul class="approved-list">${approved.map((one) => (0,html_escape/* html */.qy) `<li>✅ ${(0,html_escape/* prose */.CS)(one.label)}${(0,render_screens/* approvedWords */.j6)(one)} <code>${one.by}</code> ${(0,render_screens/* approvedHow */.s$)(one)}</li>`)}</ul>`}
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
    return (0,html_escape/* html */.qy) `<article class="change different" data-outcome="different">
<div class="pair" data-pair="${first ? shelf.index.numberOf(first) : 0}"></div>
<div class="change-says"><h4>${(0,html_escape/* prose */.CS)(title)}</h4>
${words !== null && (0,html_escape/* html */.qy) `<p>${(0,html_escape/* prose */.CS)(words)}</p>`}
<p class="where">${screens.length > 1 && (0,html_escape/* html */.qy) `<span>${(0,render_words/* counted */.hS)(screens.length, "screen")}</span> `}${files.length > 0 && (0,html_escape/* html */.qy) `<span>probably from ${files.map((file, at) => (0,html_escape/* html */.qy) `${at > 0 ? ", " : ""}<code>${file}</code>`)}</span>`}</p></div>
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
    return (0,html_escape/* html */.qy) `<article class="change ${outcome}" data-outcome="${outcome}">
<div class="change-says"><h4>${HEADED[outcome]} <small>${render_screens/* OUTCOMES_MEAN */.ui[outcome]}</small></h4></div>
${screenList(screens, shelf)}
</article>`;
}
function screenList(screens, shelf) {
    const rest = screens.slice(AT_ONCE);
    return (0,html_escape/* html */.qy) `<div class="screens"><ul>${screens.slice(0, AT_ONCE).map((screen) => screenItem(screen, shelf))}</ul>
${rest.length > 0 && (0,html_escape/* html */.qy) `<details class="more-files"><summary>${(0,render_words/* counted */.hS)(rest.length, "more screen")}</summary><ul>${rest.map((screen) => screenItem(screen, shelf))}</ul></details>`}</div>`;
}
function screenItem(screen, shelf) {
    const number = shelf.index.numberOf(screen);
    const says = screen.outcome === "different" ? null : screen.text;
    return (0,html_escape/* html */.qy) `<li class="screen ${screen.outcome}" id="screen-${number}"><a class="open" href="#screen-${number}" data-screen="${number}"><span class="thumb" data-thumb="${number}"></span><span class="screen-name">${screen.name}</span> <small>${(0,render_screens/* sizeWords */.pG)(screen)}</small></a>
${says !== null && (0,html_escape/* html */.qy) `<p class="screen-says">${(0,html_escape/* prose */.CS)(says)}</p>`}
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
    return (0,html_escape/* html */.qy) `<div class="figures">${shown.map(([side, shot]) => shot !== null && figure(side, shot, { index, screen }))}</div>
${screen.outcome === "different" && (0,html_escape/* html */.qy) `<p>${(0,html_escape/* prose */.CS)(screen.text)}</p>`}
<ul>${page?.regions.map(({ says, files }) => says !== null && (0,html_escape/* html */.qy) `<li>${(0,html_escape/* prose */.CS)(says)} ${files.map((file) => (0,html_escape/* html */.qy) `<code>${file}</code> `)}</li>`) ?? null}
${page?.absorbed.map(({ says }) => (0,html_escape/* html */.qy) `<li>Absorbed: ${says}</li>`) ?? null}</ul>`;
}
function figure(side, shot, { index, screen }) {
    const data = index.pictures.once(shot);
    const { at, in: embedded } = index.shots[shot] ?? { at: null, in: false };
    if (data !== null)
        return (0,html_escape/* html */.qy) `<figure><figcaption>${side}</figcaption><img id="shot-${shot}" data-p="${shot}" src="${data}" alt="${side}: ${screen.name}"></figure>`;
    if (embedded)
        return (0,html_escape/* html */.qy) `<figure><figcaption>${side}</figcaption><a href="#shot-${shot}">the same picture as above</a></figure>`;
    if (at === null)
        return (0,html_escape/* html */.qy) `<figure><figcaption>${side}</figcaption>no picture</figure>`;
    return (0,html_escape/* html */.qy) `<figure><figcaption>${side}</figcaption><a href="${at}">${at}</a></figure>`;
}
function sameList(pictures) {
    const same = pictures.screens.filter(({ outcome }) => outcome === "same");
    if (same.length === 0)
        return null;
    const absorbing = same.filter(({ absorbed }) => absorbed.length > 0).length;
    const note = absorbing > 0 ? `, ${(0,render_words/* grouped */.zD)(absorbing)} of them with something absorbed` : "";
    return (0,html_escape/* html */.qy) `<details class="same-list more-files" data-outcome="same"><summary>${(0,render_words/* counted */.hS)(same.length, "screen")} the same${note}</summary>
<ul>${same.map((screen) => (0,html_escape/* html */.qy) `<li><span class="screen-name">${screen.name}</span> <small>${(0,render_screens/* sizeWords */.pG)(screen)}</small>
${screen.absorbed.map(({ text, headroom }) => (0,html_escape/* html */.qy) `<span class="absorbed">${text}${headroom !== null && (0,html_escape/* html */.qy) ` <span class="headroom">${Math.floor(headroom * 100)} % left to the limit</span>`}</span>`)}</li>`)}</ul></details>`;
}
function surroundings({ browser, environment, refused, screens, obsolete, videos }) {
    const masked = screens.reduce((sum, screen) => sum + screen.masked, 0);
    const facts = [
        ["Browser", browser === "" ? null : (0,html_escape/* html */.qy) `${browser}, environment <code>${environment}</code>`],
        ["Masked", masked > 0 ? (0,html_escape/* html */.qy) `${(0,render_words/* counted */.hS)(masked, "place")}: nobody looks at what a mask covers` : null],
        [
            "Refused",
            refused.length > 0
                ? (0,html_escape/* html */.qy) `${refused.map(({ host, requests }, at) => (0,html_escape/* html */.qy) `${at > 0 ? ", " : ""}<code>${host}</code> (${(0,render_words/* counted */.hS)(requests, "request")})`)}`
                : null,
        ],
        [
            "Obsolete",
            obsolete.length > 0
                ? (0,html_escape/* html */.qy) `${obsolete.map((file, at) => (0,html_escape/* html */.qy) `${at > 0 ? ", " : ""}<code>${file}</code>`)}; no screen belongs to ${obsolete.length === 1 ? "it" : "them"}`
                : null,
        ],
        [
            "Videos",
            videos.length > 0
                ? (0,html_escape/* html */.qy) `${videos.map(({ name, file }, at) => (0,html_escape/* html */.qy) `${at > 0 ? ", " : ""}${name} (<code>${file}</code> in the run's folder)`)}`
                : null,
        ],
    ];
    return (0,html_escape/* html */.qy) `<dl class="facts surroundings">${facts.map(([name, value]) => value !== null && (0,html_escape/* html */.qy) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
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
  return (data.served || location.protocol === "file:") && shot.at !== null ? shot.at : null;
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

/** What of a screen is worth a small picture: its first region, else its first band; many rows that came before a few pixels. */
function focusOf(screen, side) {
  const shot = shots[screen[side]];
  const came = screen.bands.find(({ kind, h }) => kind === "inserted" && h >= 16);
  const little = came && screen.regions.reduce((sum, { w, h }) => sum + w * h, 0) * 200 < came.h * shot.w;
  const region = little ? undefined : screen.regions[0];
  const box = region ? { x: region.x, y: region.y, w: region.w, h: region.h } : null;
  const band = box === null ? came ?? screen.bands.find((each) => each.kind !== "removed") ?? screen.bands[0] : null;
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

// EXTERNAL MODULE: ./build/action/render/html/style-base.js
var style_base = __webpack_require__(99963);
// EXTERNAL MODULE: ./build/action/render/html/style-parts.js
var style_parts = __webpack_require__(89354);
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




const STYLE = style_base/* STYLE_BASE */.m + style_parts/* STYLE_PARTS */.V;
/** For pages that show screens. */
const STYLE_WITH_SCREENS = STYLE + STYLE_SCREENS + STYLE_VIEWER;

// EXTERNAL MODULE: ./build/action/render/html/viewer.js
var viewer = __webpack_require__(13980);
;// CONCATENATED MODULE: ./build/action/render/html/page.js
// One self-contained page of a report. It asks the network for nothing: a content policy inside it forbids that, and
// allows only the very script and style written here, by their hashes.















const renderHtml = (report, extras) => renderPage(report, extras).html;
/** `policy` is the content policy that stands in the page too, for whoever can send it as a header. */
function renderPage(report, extras) {
    const { verdict } = report;
    const title = `${render_words/* CONCLUSIONS_SAID */.F0[verdict.conclusion]}, ${verdict.score} of 100 · Proofmark`;
    const index = indexScreens(report, extras.pictures ?? new Map());
    const screens = screensSection(report, index, extras.served !== undefined);
    const [script, style] = screens ? [SCRIPT_WITH_SCREENS, STYLE_WITH_SCREENS] : [SCRIPT, STYLE];
    const data = {
        findings: pageFindings(report),
        gates: Object.fromEntries(report.gates.map(({ id, title: name }) => [id, name])),
        words: render_words/* STANDINGS_SAID */.W1,
        why: render_words/* STANDINGS_EXPLAINED */.D,
        ...(screens ? { screens: index.screens, shots: index.shots } : {}),
        ...(extras.served ? { served: true } : {}),
    };
    const pictures = index.shots.length > 0;
    const allowed = policy({
        ...{ script, style, pictures, linked: index.pictures.linked, served: extras.served !== undefined },
    });
    const page = (0,html_escape/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${(0,stamp/* icon */.K)(toneOf(report))}">
<style>${(0,html_escape/* trusted */.IZ)(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to findings</a>
${(0,html_frame/* topBar */.XV)(report, { screens: screens !== null, home: extras.served?.home ?? null })}
<main>
${hero(report)}
${(0,gates/* gatesSection */.A)(report, extras.logs, extras.served !== undefined)}
${screens}
${findingsSection(report)}
${scoreSection(report)}
${changeSection(report)}
${aboutSection(report)}
</main>
<footer><p>${report.run.tool} · run ${report.run.id}. ${extras.served ? "Shown by the dashboard of this machine." : "This page holds everything it shows and asks the network for nothing."}</p></footer>
${screens && (0,viewer/* viewer */.l)()}
${(0,html_frame/* helpDialog */.uh)(screens !== null)}
<script type="application/json" id="data">${(0,html_escape/* trusted */.IZ)((0,html_escape/* jsonForScript */.vN)(data))}</script>
<script>${(0,html_escape/* trusted */.IZ)(script)}</script>
</body>
</html>
`.text;
    return { html: page, policy: allowed };
}
const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
/**
 * `blob:` are pictures that the script took out of this very page; `file:` are those in the run's folder, which a page on
 * a disk may show and a page on a server may not, so that even then nothing is asked of the network.
 */
function policy({ script, style, pictures, linked, served }) {
    const images = served
        ? "img-src data: 'self'"
        : `img-src data:${pictures ? " blob:" : ""}${linked ? " file:" : ""}`;
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
const onlyOwnersMissing = ({ gates }) => {
    const broken = gates.filter(({ hard, outcome }) => hard && (outcome === "fail" || outcome === "unknown"));
    return broken.length > 0 && broken.every(({ kind, outcome }) => kind === "owners" && outcome === "fail");
};
/** What the reader does now, in one or two sentences; plain text. */
function nextStep(report) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings);
    const unknown = report.gates.filter(({ outcome, hard }) => hard && outcome === "unknown").length;
    const steps = [];
    if (report.verdict.conclusion === "ready") {
        steps.push((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0 ? "Nothing below has to be fixed before merging." : "Nothing to do.");
    }
    else if (onlyOwnersMissing(report)) {
        steps.push("Ask the reviewers named below; their approval of this very commit is enough.");
    }
    else if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0) {
        const what = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) === 1 ? "the new finding" : `the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts))} new findings`;
        const again = report.findings.every(({ state, reproduce }) => !state.startsWith("new") || reproduce !== null);
        if (report.verdict.conclusion === "blocked")
            steps.push(`A person has to look before more is pushed; ${what} ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) === 1 ? "is" : "are"} below.`);
        else
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

/***/ 24228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   RK: () => (/* binding */ outcomesOf),
/* harmony export */   Tg: () => (/* binding */ screenNames),
/* harmony export */   cd: () => (/* binding */ OUTCOME_ORDER),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   j6: () => (/* binding */ approvedWords),
/* harmony export */   mh: () => (/* binding */ approvalsOf),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   pQ: () => (/* binding */ causeWords),
/* harmony export */   r8: () => (/* binding */ bandWords),
/* harmony export */   s$: () => (/* binding */ approvedHow),
/* harmony export */   ui: () => (/* binding */ OUTCOMES_MEAN)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60124);

const OUTCOME_WORDS = {
    different: "different",
    unknown: "unknown",
    new: "new",
    gone: "gone",
    approved: "approved",
    same: "same",
};
const OUTCOMES_MEAN = {
    different: "Looks different with this change.",
    unknown: "Nothing can be said of it; that does not count as the same.",
    new: "Not there before this change.",
    gone: "Was there before, and is no more.",
    approved: "Differs from the base's committed shot, and this change commits that it should.",
    same: "Nothing that counts as a difference.",
};
/** What asks for attention first. */
const OUTCOME_ORDER = [
    "different",
    "unknown",
    "new",
    "gone",
    "approved",
    "same",
];
/** Gates that looked at screens, in the report's order. */
const lookedAt = ({ gates }) => gates.flatMap((gate) => (gate.pictures === null ? [] : [{ gate, pictures: gate.pictures }]));
const AGAINST = {
    "merge-base": "the base",
    committed: "the committed shots",
    design: "the design",
    frames: "the base, frame by frame",
};
function outcomesOf({ screens }) {
    const counts = { same: 0, different: 0, approved: 0, new: 0, gone: 0, unknown: 0 };
    for (const { outcome } of screens)
        counts[outcome] += 1;
    return counts;
}
/** `12 screens compared with the base: 9 same, 2 different, 1 unknown`, without a full stop. */
function countsSentence(pictures) {
    const counts = outcomesOf(pictures);
    if (pictures.screens.length === 0)
        return "No screen was compared";
    const said = ["same", "different", "approved", "new", "gone", "unknown"]
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts[outcome])} ${OUTCOME_WORDS[outcome]}`);
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pictures.screens.length, "screen");
    return `${what} compared with ${AGAINST[pictures.against]}: ${said.join(", ")}`;
}
/** Differing screens, by equal changes; those that touch most screens first. */
function changesOf({ screens, groups }) {
    const byId = new Map(screens.map((screen) => [screen.id, screen]));
    const taken = new Set();
    const shown = [];
    for (const { id, title, cause, screens: ids } of groups) {
        const members = ids.flatMap((each) => {
            const screen = byId.get(each);
            if (screen === undefined || screen.outcome !== "different" || taken.has(each))
                return [];
            taken.add(each);
            return [screen];
        });
        if (members.length > 0)
            shown.push({ id, title, cause, screens: members });
    }
    for (const screen of screens) {
        if (screen.outcome !== "different" || taken.has(screen.id))
            continue;
        const cause = screen.regions.find((region) => region.cause !== null)?.cause ?? null;
        shown.push({ id: null, title: screen.text, cause, screens: [screen] });
    }
    return shown.sort((a, b) => b.screens.length - a.screens.length);
}
const CHANGES = {
    added: "added",
    removed: "removed",
    moved: "moved",
    resized: "resized",
    restyled: "restyled",
    text: "its text changed",
    picture: "its picture changed",
    canvas: "its drawing changed",
    unexplained: "changed",
};
/** `` `.btn` restyled: padding 12px → 16px, colour red → blue and 2 more ``; at most `properties` of them. */
function causeWords({ selector, change, properties }, most = 3) {
    const shown = properties
        .slice(0, most)
        .map(({ name, before, after }) => `${name} ${before || "none"} → ${after || "none"}`);
    const rest = properties.length - shown.length;
    const list = `${shown.join(", ")}${rest > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rest)} more` : ""}`;
    return `\`${selector.replaceAll("`", "'")}\` ${CHANGES[change]}${shown.length > 0 ? `: ${list}` : ""}`;
}
/** `desktop, 1440 × 900, dark`. */
function sizeWords({ viewport, scheme }) {
    const size = `${viewport.width} × ${viewport.height}`;
    const name = /^\d+x\d+$/.test(viewport.name) ? "" : `${viewport.name}, `;
    return `${name}${size}${scheme === "dark" ? ", dark" : ""}`;
}
const ROWS = {
    inserted: "inserted",
    removed: "removed",
    moved: "moved",
    changed: "changed",
};
/** `30 rows inserted at 120`. */
const bandWords = ({ kind, y, height }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(height, "row")} ${ROWS[kind]} at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(y)}`;
/** `31 other screens`, told by name where they are few. */
function screenNames(screens, most) {
    return { names: screens.slice(0, most).map(({ id }) => id), rest: Math.max(0, screens.length - most) };
}
/** What somebody has approved of a gate, in the report's order. */
const approvalsOf = ({ approvals = [] }, gate) => approvals.filter((approval) => approval.gate === gate);
/** `(3 screens): approved by`, to be followed by who it was. */
const approvedWords = ({ screens }) => `${screens.length > 0 ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(screens.length, "screen")})` : ""}: approved by`;
/** `by a comment, 2026-11-21 10:15 UTC`. */
const approvedHow = ({ how, at }) => `by ${how === "checkbox" ? "a tick" : "a comment"}, ${momentWords(at)}`;
/** `2026-11-21 10:15 UTC`. */
function momentWords(at) {
    const time = Date.parse(at);
    return Number.isNaN(time)
        ? "at a time unknown"
        : `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ })

};
