export const id = 3689;
export const ids = [3689];
export const modules = {

/***/ 53689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReport: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13509);
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24917);
/* harmony import */ var _runner_noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43031);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71229);
// A report file → what a tool said, by the named reader or by the one that recognises it.





const LOOKED_AT = 64 * 1024;
/**
 * A report file. ProblemError: report-format (nobody recognises it, or no such format), report-too-large, report-empty,
 * report-unreadable, report-entities; each with `where.path`.
 */
async function readReport(bytes, file) {
    try {
        if (bytes.length > file.options.limits.bytes)
            throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyBytes */ .zX)("file", bytes.length, file.options.limits);
        const reader = file.format === undefined ? recognised(bytes, file.path) : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .namedReader */ .zJ)(file.format);
        return (await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loaded */ .Kc)(reader)).read(bytes, file.options);
    }
    catch (error) {
        throw error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm ? located(error, file.path) : error;
    }
}
function recognised(bytes, path) {
    const start = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .stripAnsi */ .aJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes.subarray(0, LOOKED_AT)));
    if (bytes.length === 0 || (bytes.length <= LOOKED_AT && start.trim() === "")) {
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
            code: "report-empty",
            message: "The file is empty.",
            todo: "The tool ended before it wrote anything: look at its output, and check the path it was told to write to.",
        });
    }
    const beginnings = [start, (0,_runner_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRunnerNoise */ .J)(start)];
    const reader = _index_js__WEBPACK_IMPORTED_MODULE_1__/* .READERS */ .Hk.find((candidate) => candidate.from !== "output" && beginnings.some((text) => candidate.detects(text, path))) ?? readerOfText((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .stripAnsi */ .aJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g7)(bytes)), path);
    if (reader)
        return reader;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "report-format",
        message: "No reader recognises this file.",
        todo: `Name its format with \`format\` (or \`read --as\`): one of ${_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.join(", ")}.`,
    });
}
function readerOfText(text, path) {
    return _index_js__WEBPACK_IMPORTED_MODULE_1__/* .READERS */ .Hk.find((candidate) => candidate.from === "output" && candidate.detects(text, path));
}
function located(error, path) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(error.problems.map((problem) => ({ ...problem, where: problem.where ?? { path } })), error);
}


/***/ })

};
