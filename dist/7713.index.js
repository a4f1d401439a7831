export const id = 7713;
export const ids = [7713];
export const modules = {

/***/ 27952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ paints)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Without colour every function returns its text. */
function paints(color) {
    const within = ([on, off]) => (text) => color && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    return {
        bold: within(CODES.bold),
        dim: within(CODES.dim),
        red: within(CODES.red),
        green: within(CODES.green),
        yellow: within(CODES.yellow),
        cyan: within(CODES.cyan),
    };
}


/***/ }),

/***/ 27713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55953);
/* harmony import */ var _shared_render_comment_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78468);
/* harmony import */ var _shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11593);
/* harmony import */ var _shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24228);
/* harmony import */ var _shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19231);
/* harmony import */ var _shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60124);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27952);







/** Findings listed one by one before the rest is only counted; the report has all. */
const MOST = 100;
/** The whole result, ending in a line break. */
function renderText(report, { color, width }) {
    const page = { report, paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .paints */ .A)(color), width: Math.max(40, Math.min(width, 120)) };
    return `${[
        findings(page, "flaky", "Flaky"),
        findings(page, "new-indirect", "New on lines this change did not touch"),
        findings(page, "new", "New in this change"),
        ...(0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .lookedAt */ .O1)(report).map((looked) => screens(looked, page)),
        unjudged(page),
        notes(page),
        gates(page),
        verdict(page),
    ]
        .filter((part) => part !== "")
        .join("\n\n")}\n`;
}
function gates({ report, paint, width }) {
    const counts = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tallyByGate */ .df)(report);
    const names = Math.min(24, Math.max(4, ...report.gates.map(({ title }) => (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(title).length)));
    return report.gates
        .map((gate) => {
        const { word } = (0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(gate);
        const name = (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .truncateBytes */ .QY)((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(gate.title), 24).padEnd(names);
        const time = (0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .took */ .sm)(gate);
        const said = [saidOf(gate, counts.get(gate.id) ?? (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tally */ .N4)([])), time]
            .filter((part) => part !== "")
            .join(", ");
        const line = `  ${name}  ${paintOf(gate, paint)(word.padEnd(19))} `;
        return `${line}${paint.dim(clip(said, width - names - 25))}`.trimEnd();
    })
        .join("\n");
}
function saidOf(gate, counts) {
    if (gate.outcome === "skipped" || gate.outcome === "unknown")
        return (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(gate.reason?.text ?? "");
    const parts = [
        (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .blamed */ .MV)(counts) > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)((0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .blamed */ .MV)(counts))} new` : "",
        counts.flaky > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(counts.flaky)} flaky` : "",
        counts["pre-existing"] > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(counts["pre-existing"])} already broken` : "",
        gate.reason?.code === "approved" ? (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(gate.reason.text) : "",
        counts.fixed > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(counts.fixed)} fixed` : "",
        gate.tests === null ? "" : (0,_shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .tests */ .C)(gate).replace(/(?<=of [\d,]*\d)(?=,|$)/, " tests"),
        gate.hard ? "" : "advisory",
    ];
    return parts.filter((part) => part !== "").join(", ");
}
function findings(page, standing, title) {
    const found = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .select */ .Lt)(page.report, standing);
    if (found.length === 0)
        return "";
    const { paint } = page;
    const head = paint.bold(`${title} (${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(found.length)})`);
    const why = standing === "new" ? [] : wrap(_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDINGS_EXPLAINED */ .D[standing], page.width, "").map(paint.dim);
    const blocks = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .byCause */ .zs)(found.slice(0, MOST)).map((cause) => cause.findings.map((each) => one(each, page)).join("\n"));
    const rest = found.length > MOST ? [paint.dim(`  … and ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(found.length - MOST)} more in the report`)] : [];
    return [head, ...why, ...blocks, ...rest].join("\n");
}
function one(finding, { paint, width }) {
    const place = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding);
    const column = place !== null && finding.line !== null && finding.column !== null ? `:${finding.column}` : "";
    const name = finding.source === "test" ? (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(finding.test ?? "test") : (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(finding.rule);
    const remarks = [
        finding.gate,
        finding.severity === "critical" ? "" : finding.severity,
        finding.confidence === "low" ? "probably" : "",
    ].filter((part) => part !== "");
    const first = finding.source === "test" ? [name, place] : [place === null ? null : `${place}${column}`, name];
    const lead = first.filter((part) => part !== null).map(_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow);
    const lines = [`  ${paint.bold(lead[0] ?? "")}  ${paint.dim([...lead.slice(1), ...remarks].join(" · "))}`];
    lines.push(...wrap((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(finding.message), width, "    "));
    if (finding.source === "test" && finding.detail !== null) {
        const shown = (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanBlock */ .Hy)(finding.detail), { lines: 8, bytes: 800 });
        lines.push(...shown.split("\n").map((line) => paint.dim(`    │ ${line}`.trimEnd())));
    }
    if (finding.reproduce !== null)
        lines.push(`    ${paint.cyan(`$ ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(finding.reproduce)}`)}`);
    return lines.join("\n");
}
/** Groups of equal changes that are listed before the rest is only counted. */
const MOST_CHANGES = 20;
function screens({ gate, pictures }, { paint, width, report }) {
    const changes = (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(pictures);
    const unknown = pictures.screens.filter(({ outcome }) => outcome === "unknown");
    const blocks = changes.slice(0, MOST_CHANGES).flatMap(({ title, cause, screens: members }) => {
        const { names, rest } = (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .screenNames */ .Tg)(members, 3);
        const list = `${names.map(_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow).join(", ")}${rest > 0 ? ` and ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(rest)} more` : ""}`;
        const says = cause === null || title.includes(cause.selector) ? [] : [(0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .causeWords */ .pQ)(cause)];
        const from = (cause?.files ?? []).slice(0, 2).map(_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow).join(", ");
        return [
            ...wrap((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(title), width, "  "),
            ...says.flatMap((text) => wrap((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text), width, "    ")),
            ...wrap(`${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(members.length, "screen")}: ${list}`, width, "    ").map(paint.dim),
            ...(from === "" ? [] : [paint.dim(`    probably from ${from}`)]),
        ];
    });
    const rest = changes.length - MOST_CHANGES;
    return [
        paint.bold(`${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(gate.title)}: ${(0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .countsSentence */ .KS)(pictures)}`),
        ...(pictures.moved ? wrap("Environment moved, not you: the base was captured afresh.", width, "  ") : []),
        ...(0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .approvalsOf */ .mh)(report, gate.id)
            .slice(0, MOST_CHANGES)
            .flatMap((one) => wrap(`✔ ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(one.label)}${(0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .approvedWords */ .j6)(one)} ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(one.by)} ${(0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_3__/* .approvedHow */ .s$)(one)}`, width, "  ")),
        ...blocks,
        ...(rest > 0 ? [paint.dim(`  … and ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rest, "more change")} in the report`)] : []),
        ...unknown
            .slice(0, MOST_CHANGES)
            .flatMap(({ id, text }) => wrap(`${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(id)} is unknown: ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text)}`, width, "  ")),
    ].join("\n");
}
function unjudged({ report, paint, width }) {
    const unknown = report.gates.filter(({ outcome }) => outcome === "unknown");
    if (unknown.length === 0)
        return "";
    const blocks = unknown.map((gate) => [
        `  ${paint.bold((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(gate.title))}`,
        ...wrap((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(gate.reason?.text ?? "No reason was given."), width, "    "),
        ...(gate.reason === null ? [] : wrap(_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .TODO */ .Pf[gate.reason.code], width, "    → ")),
        ...(gate.reproduce === null ? [] : [`    ${paint.cyan(`$ ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(gate.reproduce)}`)}`]),
    ]);
    return [paint.bold(`Could not be judged (${unknown.length})`), ...blocks.flat()].join("\n");
}
const notes = ({ report, paint, width }) => report.notes
    .flatMap(({ text }) => wrap((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text), width, "note: "))
    .map((line) => paint.dim(line))
    .join("\n");
function verdict({ report, paint, width }) {
    const counts = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tally */ .N4)(report.findings);
    const ready = report.verdict.conclusion === "ready";
    const color = ready ? paint.green : (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .blamed */ .MV)(counts) > 0 ? paint.red : paint.yellow;
    const said = [
        counts.new > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(counts.new)} new` : "",
        counts["new-indirect"] > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(counts["new-indirect"])} new on untouched lines` : "",
        counts.flaky > 0 ? (0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(counts.flaky, "flaky", "flaky") : "",
        counts["pre-existing"] > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(counts["pre-existing"])} already broken` : "",
        counts.fixed > 0 ? `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(counts.fixed)} fixed` : "",
    ].filter((part) => part !== "");
    return [
        `${color(paint.bold((0,_shared_render_comment_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report)))}${said.length > 0 ? `   ${said.join(", ")}` : ""}`,
        ...wrap((0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(report.verdict.because), width, ""),
        ...wrap((0,_shared_render_comment_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(report).replaceAll("below", "above"), width, ""),
    ].join("\n");
}
function paintOf(gate, paint) {
    if (gate.outcome === "pass")
        return paint.green;
    if (gate.outcome === "fail")
        return gate.hard ? paint.red : paint.yellow;
    return gate.outcome === "unknown" ? paint.yellow : paint.dim;
}
const clip = (text, width) => text.length > width
    ? `${text
        .slice(0, Math.max(0, width - 1))
        .toWellFormed()
        .replaceAll("\ufffd", "")}…`
    : text;
/** Breaks between words; a word longer than the line stays whole. Later lines align with the first one's text. */
function wrap(text, width, lead) {
    const lines = [];
    let line = lead;
    for (const word of text.split(" ").filter((each) => each !== "")) {
        if (line.length > lead.length && line.length + 1 + word.length > width) {
            lines.push(line);
            line = " ".repeat(lead.length);
        }
        line += line.length > lead.length ? ` ${word}` : word;
    }
    return line.trim() === "" || text === "" ? lines : [...lines, line];
}


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
