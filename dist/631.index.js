export const id = 631;
export const ids = [631];
export const modules = {

/***/ 20631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
// Apart from the schema, so that code which only cuts to a length does not load the validator.
/** Bounds of hostile input; the writer keeps them too, shortening with an ellipsis rather than dropping a finding. */
const LIMITS = {
    findings: 20_000,
    gates: 200,
    files: 20_000,
    message: 2_000,
    detail: 8_000,
    path: 1_024,
    short: 256,
    screens: 4_000,
    approvals: 400,
    proofs: 1_000,
    shards: 64,
};
/** At most `most` UTF-16 units, with an ellipsis where something is missing; no half of a pair is left. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;


/***/ })

};
