export const id = 5510;
export const ids = [5510];
export const modules = {

/***/ 25510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTokenCounter: () => (/* binding */ loadTokenCounter)
/* harmony export */ });
// Counts tokens on this machine, with gpt-tokenizer's o200k_base: what a reader of the logs would have paid, and what a reader of
// the diagnosis pays. Other models count otherwise, by a tenth or two; the ratio is what the figure is for.
/** Above it, a sample is counted: a mebibyte takes a quarter of a second. */
const MOST_COUNTED = 1024 * 1024;
/** A word without end takes quadratic time. */
const LONGEST_PIECE = 1000;
/** Loads two megabytes of vocabulary: only where there is something to count. */
async function loadTokenCounter() {
    const { countTokens } = await __webpack_require__.e(/* import() */ 5359).then(__webpack_require__.bind(__webpack_require__, 15359));
    const anything = { disallowedSpecial: new Set() };
    return (texts) => {
        let [counted, tokens, exact] = [0, 0, true];
        const whole = texts.reduce((sum, text) => sum + text.length, 0);
        for (const text of texts) {
            const share = whole <= MOST_COUNTED ? text.length : Math.floor((text.length / whole) * MOST_COUNTED);
            const sample = text.slice(0, share);
            const pieces = piecesOf(sample);
            exact &&= pieces.whole;
            for (const piece of pieces.list)
                tokens += countTokens(piece, anything);
            counted += sample.length;
        }
        if (counted === whole)
            return { tokens, exact };
        return { tokens: Math.round((tokens / Math.max(1, counted)) * whole), exact: false };
    };
}
/** Cut at line ends and before words, where no token reaches across; words without end are cut anywhere. */
function piecesOf(text) {
    const lines = text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
    const list = [];
    let whole = true;
    for (const line of lines)
        for (let at = 0; at < line.length;) {
            const to = at + LONGEST_PIECE;
            const before = to < line.length ? lastWord(line.slice(at, to)) : line.length;
            whole &&= before > 0;
            const end = to >= line.length ? line.length : before > 0 ? at + before : to;
            list.push(line.slice(at, end));
            at = end;
        }
    return { list, whole };
}
/** Where the last word that follows another begins, its space included; 0 where there is none. */
function lastWord(text) {
    const found = [...text.matchAll(/(?<=[a-z]) (?=[a-z])/g)].at(-1);
    return found?.index ?? 0;
}


/***/ })

};
