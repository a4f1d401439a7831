export const id = 376;
export const ids = [376];
export const modules = {

/***/ 8376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _shared_render_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(944);
/* harmony import */ var _shared_render_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
/* harmony import */ var _shared_render_comment_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9835);
/* harmony import */ var _shared_render_comment_footer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7354);
/* harmony import */ var _shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5953);
/* harmony import */ var _shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(982);
/* harmony import */ var _shared_render_comment_score_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7499);
/* harmony import */ var _shared_render_comment_screens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8854);
/* harmony import */ var _shared_render_comment_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8468);
/* harmony import */ var _shared_render_tally_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9231);










/** 1 MiB less what GitHub and other steps' conventions may add. */
const SUMMARY_LIMIT = 1_000_000;
const ALL = { findings: 20_000, places: 20_000, outputs: 100 };
const BOUNDS = [
    [ALL, 45],
    [{ ...ALL, outputs: 0 }, 60],
    [{ findings: 1_000, places: 100, outputs: 0 }, 80],
    [{ findings: 100, places: 10, outputs: 0 }, 98],
];
/** Markdown of at most SUMMARY_LIMIT bytes; every new finding, as long as they fit. */
function renderSummary(report, links) {
    const safe = (0,_shared_render_comment_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .trusted */ .IZ)(links);
    const sections = [
        { name: "verdict", forms: [{ text: (0,_shared_render_comment_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictSection */ .V6)(report), worth: "keep" }] },
        { name: "gates", forms: (0,_shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesForms */ .o)(report) },
        { name: "screens", forms: (0,_shared_render_comment_screens_js__WEBPACK_IMPORTED_MODULE_7__/* .allScreensForms */ .OK)(report, { links: safe, strips: _shared_render_comment_screens_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_STRIPS */ .IB }) },
        { name: "new findings", forms: forms(report, safe, "new") },
        { name: "new findings on untouched lines", forms: forms(report, safe, "new-indirect") },
        { name: "flaky findings", forms: forms(report, safe, "flaky") },
        { name: "what could not be judged", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownForms */ .oR)(report) },
        { name: "what was allowed", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedForms */ .e9)(report) },
        { name: "what was fixed", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .fixedForms */ .Y1)(report, safe) },
        { name: "what was already broken", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .oldForms */ .rp)(report, safe) },
        { name: "skipped gates", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .skippedForms */ .yr)(report) },
        { name: "the score's deductions", forms: (0,_shared_render_comment_score_js__WEBPACK_IMPORTED_MODULE_6__/* .deductionsForms */ .A)(report) },
        { name: "notes", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .notesForms */ .VS)(report) },
        { name: "footer", forms: [{ text: (0,_shared_render_comment_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .footer */ .qr)(report, safe), worth: "keep" }] },
    ];
    const notice = (left, shortened) => (0,_shared_render_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .shedNotice */ .jk)({ left, shortened, links: safe });
    return `${(0,_shared_render_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .U)(sections, { limit: SUMMARY_LIMIT, notice }).text}\n`;
}
function forms(report, links, standing) {
    const found = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .select */ .Lt)(report, standing);
    if (found.length === 0)
        return [];
    return BOUNDS.map(([bounds, worth]) => ({
        text: `${(0,_shared_render_comment_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(standing, found.length)}\n\n${(0,_shared_render_comment_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .listFindings */ .F$)(found, { report, links, bounds })}`,
        worth,
    }));
}


/***/ })

};
