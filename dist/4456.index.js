export const id = 4456;
export const ids = [4456];
export const modules = {

/***/ 84456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endOfLog: () => (/* binding */ endOfLog),
/* harmony export */   readLogEnds: () => (/* binding */ readLogEnds)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);

/** What of a log is looked at, in UTF-16 units: failures are told at its end. */
const LOOKED_AT = 4 * 1024 * 1024;
/** Larger logs are left to whoever opens the file. */
const MOST_BYTES = 16 * 1024 * 1024;
/** By gate id; a log that is missing, too large or leads out of `directory` is left out. */
async function readLogEnds(report, directory, files) {
    const logs = new Map();
    for (const { id, log } of report.gates) {
        if (log === null)
            continue;
        const bytes = await files
            .read(`${directory}/${log}`, { maxBytes: MOST_BYTES, within: directory })
            .catch(unlessRefused);
        if (bytes !== null)
            logs.set(id, endOfLog(new TextDecoder().decode(bytes)));
    }
    return logs;
}
/** Whole lines, unless the last one alone is longer. */
function endOfLog(text) {
    const from = text.length - LOOKED_AT;
    if (from <= 0)
        return { text, firstLine: 1 };
    const end = text.indexOf("\n", from - 1);
    const cut = end === -1 ? from : end + 1;
    let firstLine = 1;
    for (let at = text.indexOf("\n"); at !== -1 && at < cut; at = text.indexOf("\n", at + 1))
        firstLine += 1;
    return { text: text.slice(cut), firstLine };
}
function unlessRefused(error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm)
        return null;
    throw error;
}


/***/ })

};
