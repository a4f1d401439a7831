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
        const time = gate.outcome === "skipped" ? "" : (0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(gate.durationMs);
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
function screens({ gate, pictures }, { paint, width }) {
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


/***/ })

};
