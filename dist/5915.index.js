export const id = 5915;
export const ids = [5915];
export const modules = {

/***/ 55915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosed: () => (/* binding */ diagnosed),
/* harmony export */   diagnosisJson: () => (/* reexport safe */ _shared_diagnosis_json_js__WEBPACK_IMPORTED_MODULE_3__.diagnosisJson),
/* harmony export */   keptDiagnosis: () => (/* binding */ keptDiagnosis)
/* harmony export */ });
/* harmony import */ var _shared_comment_loop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13838);
/* harmony import */ var _shared_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54377);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81703);
/* harmony import */ var _shared_diagnosis_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90990);
// A report and its logs → its diagnosis, tokens counted. The vocabulary is loaded only where there is something to count.




async function diagnosed(report, logs, loop = _shared_comment_loop_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LOOP */ .$V) {
    const isDue = report.findings.some(({ state }) => state === "new" || state === "new-indirect");
    if (!isDue)
        return (0,_shared_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(report, logs, { loop });
    const { loadTokenCounter } = await __webpack_require__.e(/* import() */ 5510).then(__webpack_require__.bind(__webpack_require__, 25510));
    return (0,_shared_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(report, logs, { loop, countTokens: await loadTokenCounter() });
}
/** As the run wrote it, where that can be read and is of this very run; else made of the report and its logs. */
async function keptDiagnosis(report, directory, files) {
    const { diagnosisFromBytes, MAX_DIAGNOSIS_BYTES } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6287), __webpack_require__.e(5536)]).then(__webpack_require__.bind(__webpack_require__, 45536));
    try {
        const path = `${directory}/diagnosis.json`;
        const bytes = await files.read(path, { maxBytes: MAX_DIAGNOSIS_BYTES, within: directory });
        const kept = bytes && diagnosisFromBytes(bytes, path);
        if (kept && kept.run === report.run.id)
            return kept;
    }
    catch (error) {
        if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm))
            throw error;
    }
    const { readLogEnds } = await __webpack_require__.e(/* import() */ 4456).then(__webpack_require__.bind(__webpack_require__, 84456));
    return diagnosed(report, await readLogEnds(report, directory, files));
}


/***/ })

};
