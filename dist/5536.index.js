export const id = 5536;
export const ids = [5536];
export const modules = {

/***/ 45536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_DIAGNOSIS_BYTES: () => (/* binding */ MAX_DIAGNOSIS_BYTES),
/* harmony export */   diagnosisFromBytes: () => (/* binding */ diagnosisFromBytes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _shared_diagnosis_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55997);
/* harmony import */ var _shared_diagnosis_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46287);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81703);
// unknown → Diagnosis, or a problem. A run may have been downloaded: nothing is repaired or passed through unread.




/** Larger than any that a run writes. */
const MAX_DIAGNOSIS_BYTES = 2 * 1024 * 1024;
/** UTF-8 bytes. @throws ProblemError report-unreadable */
function diagnosisFromBytes(bytes, path = "diagnosis.json") {
    const refuse = (message) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm({
        code: "report-unreadable",
        message,
        where: { path },
        todo: `Only documents that Proofmark wrote as ${_shared_diagnosis_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSIS_SCHEMA */ .eu} can be read; make the run again.`,
    });
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        throw refuse("The diagnosis is not JSON in UTF-8; it may have been cut off.");
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(_shared_diagnosis_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisSchema */ .l, value);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue);
    throw refuse(`${place ? `\`${place.slice(0, 200)}\`: ` : ""}${issue.message.slice(0, 300)}`);
}


/***/ })

};
