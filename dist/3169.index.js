export const id = 3169;
export const ids = [3169];
export const modules = {

/***/ 93169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTap: () => (/* binding */ readTap)
});

// EXTERNAL MODULE: ./node_modules/tap-parser/dist/esm/index.js + 15 modules
var esm = __webpack_require__(63415);
// EXTERNAL MODULE: ./build/action/parsers/report-problems.js
var report_problems = __webpack_require__(24917);
// EXTERNAL MODULE: ./build/action/parsers/json.js
var json = __webpack_require__(79820);
;// CONCATENATED MODULE: ./build/action/parsers/tap-detail.js
// What a failed TAP point says: YAML of node:test, node-tap, tape and others, or Perl's comments.

const SHOWN = [
    "expected",
    "wanted",
    "actual",
    "found",
    "got",
    "operator",
    "compare",
    "diff",
    "severity",
    "exitCode",
    "signal",
];
function pointDetail(diag, comments) {
    const said = (0,json/* isRecord */.u4)(diag) ? diag : {};
    const words = comments
        .map((comment) => comment.replace(/^\s*# ?/, "").trimEnd())
        .join("\n")
        .trim();
    const error = (0,json/* isRecord */.u4)(said.error) ? (0,json/* textOf */.b6)(said.error.message) : (0,json/* textOf */.b6)(said.error);
    const message = error ?? (0,json/* textOf */.b6)(said.message) ?? telling(words);
    const values = SHOWN.filter((key) => said[key] !== undefined && said[key] !== null);
    const stack = (0,json/* textOf */.b6)(said.stack) ?? (Array.isArray(said.stack) ? said.stack.map(String).join("\n") : null);
    const detail = [message, stack, values.map((key) => `${key}: ${shown(said[key])}`).join("\n"), words]
        .filter((part, index, parts) => part && parts.indexOf(part) === index)
        .join("\n\n");
    return { message, detail, ...placeOf(said, words) };
}
/** Perl begins with the name again and the place. */
function telling(words) {
    const lines = words.split("\n").map((line) => line.trim());
    const values = lines.filter((line) => !/^(?:Failed (?:\(TODO\) )?test\b|at \S.* line \d+\.$)/.test(line));
    return values.join(" ").trim() || words || null;
}
function shown(value) {
    if (typeof value === "string")
        return value.includes("\n") ? `\n${value}` : value;
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return String(value);
    }
}
/** node:test "location: '/a/b.js:7:5'"; node-tap `at: {fileName, lineNumber}`; tape "at: Test.<anonymous> (/a/b.js:7:5)"; Perl. */
function placeOf(said, words) {
    const at = (0,json/* recordOf */.zv)(said.at);
    const file = (0,json/* textOf */.b6)(at.fileName) ?? (0,json/* textOf */.b6)(at.file) ?? (0,json/* textOf */.b6)(said.file);
    if (file !== null)
        return { file, line: (0,json/* numberOf */.rl)(at.lineNumber) ?? (0,json/* numberOf */.rl)(at.line) ?? (0,json/* numberOf */.rl)(said.line) };
    const written = (0,json/* textOf */.b6)(said.location) ?? (0,json/* textOf */.b6)(said.at) ?? "";
    const match = /(?:^|\()((?:file:\/\/)?[^()]{1,1024}):(\d{1,7}):\d{1,7}\)?$/.exec(written) ??
        /\bat (\S{1,1024}) line (\d{1,7})\b/.exec(words);
    return match ? { file: match[1] ?? null, line: Number(match[2]) } : { file: null, line: null };
}

// EXTERNAL MODULE: ./build/action/parsers/test-draft.js
var test_draft = __webpack_require__(95316);
// EXTERNAL MODULE: ./build/action/parsers/test-list.js + 1 modules
var test_list = __webpack_require__(60668);
// EXTERNAL MODULE: ./build/action/parsers/text-reader.js
var text_reader = __webpack_require__(98713);
;// CONCATENATED MODULE: ./build/action/parsers/tap-reader.js
// TAP through tap-parser: subtests, TODO and SKIP, YAML diagnostics. A bail-out or a plan that was not kept is no result.






const TITLE = "TAP";
/** As `Reader.read`. */
function readTap(bytes, options) {
    const lines = (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(TITLE, bytes, options));
    if (!lines.some((line) => /^\s*(?:(?:not )?ok\b|1\.\.\d+|bail out!)/i.test(line))) {
        throw (0,report_problems/* otherKind */.Jb)(TITLE, "holds neither a plan nor a test point");
    }
    const points = [];
    const parser = new esm/* Parser */.iX();
    watch(parser, { suites: [], points });
    feed(parser, lines, options.limits);
    needWhole(parser);
    const list = (0,test_list/* testList */.p)(TITLE, options);
    for (const point of points)
        if (!standsForSubtests(point))
            list.add(toTest(point));
    return { format: "tap", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
}
function watch(parser, into) {
    const own = { failed: 0 };
    let nth = 0;
    let below = null;
    let last = null;
    parser.on("child", (child) => {
        below = watch(child, {
            suites: child.name === "" ? into.suites : [...into.suites, child.name],
            points: into.points,
        });
    });
    parser.on("assert", (result) => {
        const closed = result.closingTestPoint ? below : null;
        nth += 1;
        if (result.buffered && below === null)
            throw (0,report_problems/* incomplete */.$x)(TITLE, "was cut off before a subtest");
        last = { suites: into.suites, nth, result, comments: [], failedBelow: closed?.failed ?? null };
        if (!result.ok && !result.todo && !result.skip)
            own.failed += 1;
        below = null;
        into.points.push(last);
    });
    parser.on("comment", (comment) => {
        if (last !== null && !last.result.ok && last.comments.length < 200)
            last.comments.push(comment);
    });
    parser.on("complete", () => checkPlan(parser));
    return own;
}
function feed(parser, lines, limits) {
    for (const line of lines) {
        const indent = line.length - line.trimStart().length;
        if (indent / 4 > limits.depth)
            throw (0,report_problems/* tooLarge */.g$)(TITLE, `is nested deeper than ${limits.depth} levels`);
        parser.write(`${line}\n`);
    }
    parser.end();
}
function needWhole(parser) {
    const { results } = parser;
    if (results === null)
        throw (0,report_problems/* incomplete */.$x)(TITLE, "has no end");
    if (results.bailout !== false) {
        const reason = typeof results.bailout === "string" ? `: ${results.bailout.trim().slice(0, 300)}` : "";
        throw (0,report_problems/* incomplete */.$x)(TITLE, `says that the run bailed out${reason}`);
    }
    if (parser.planStart === -1 || parser.syntheticPlan)
        throw (0,report_problems/* incomplete */.$x)(TITLE, "has no plan (1..N), so it may have been cut off");
}
/** A plan that was not kept means lost or repeated tests. Subtests of old producers have no plan; the root must. */
function checkPlan(parser) {
    if (parser.bailedOut !== false)
        return;
    if (parser.planStart === -1) {
        if (parser.buffered)
            throw (0,report_problems/* incomplete */.$x)(TITLE, "was cut off inside a subtest");
        return;
    }
    const promised = parser.planEnd === 0 ? 0 : parser.planEnd - parser.planStart + 1;
    // Node numbers files that crash from 1 again; an id out of the plan's range is another matter.
    const strays = parser.failures.some((failure) => /^id /.test(failure.tapError ?? ""));
    if (promised === parser.count && !strays)
        return;
    const where = parser.fullname === "" ? "" : ` in “${parser.fullname.slice(0, 200)}”`;
    throw (0,report_problems/* incomplete */.$x)(TITLE, `plans ${promised} tests${where} but holds ${parser.count}`);
}
/**
 * The point that closes a subtest repeats what the subtest said, unless it failed on its own account. Node says which of them
 * are tests themselves.
 */
function standsForSubtests({ result, failedBelow }) {
    if (failedBelow === null)
        return false;
    const { type, failureType } = (result.diag ?? {});
    if (result.ok)
        return type !== "test";
    if (failureType !== undefined)
        return failureType === "subtestsFailed";
    return failedBelow > 0 || Boolean(result.todo || result.skip);
}
function toTest({ suites, nth, result, comments }) {
    const skipped = Boolean(result.skip || result.todo);
    const told = pointDetail(result.diag, comments);
    const reason = [result.skip, result.todo].find((why) => typeof why === "string");
    return (0,test_draft/* testDraft */.s)({
        suites,
        name: result.name || `test ${nth}`,
        ...(told.file === null ? {} : { file: told.file, line: told.line }),
        status: skipped ? "skipped" : result.ok ? "passed" : "failed",
        message: skipped ? (typeof reason === "string" ? reason : null) : told.message,
        detail: result.ok && !skipped ? "" : told.detail,
        durationMs: result.time,
    });
}


/***/ })

};
