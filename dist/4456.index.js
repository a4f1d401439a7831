export const id = 4456;
export const ids = [4456];
export const modules = {

/***/ 84456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLogEnds: () => (/* binding */ readLogEnds)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);

/** Larger logs are left to whoever opens the file. */
const MOST_BYTES = 16 * 1024 * 1024;
/** As much as is looked at when the run itself is diagnosed. */
const END = 4 * 1024 * 1024;
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
            logs.set(id, endOf(bytes));
    }
    return logs;
}
/** Whole lines. */
function endOf(bytes) {
    if (bytes.length <= END)
        return { text: new TextDecoder().decode(bytes), firstLine: 1 };
    const from = bytes.indexOf(10, bytes.length - END) + 1;
    let firstLine = 1;
    for (let at = bytes.indexOf(10); at !== -1 && at < from; at = bytes.indexOf(10, at + 1))
        firstLine += 1;
    return { text: new TextDecoder().decode(bytes.subarray(from)), firstLine };
}
function unlessRefused(error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm)
        return null;
    throw error;
}


/***/ })

};
