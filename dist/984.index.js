export const id = 984;
export const ids = [984];
export const modules = {

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scrubPatterns: () => (/* binding */ scrubPatterns)
/* harmony export */ });
/* unused harmony export findSecrets */
/* harmony import */ var _shared_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38395);
// Secrets nobody told us of, by their shape. The rules are secretlint's recommended preset, kept up to date there; they
// are loaded on first use, being a quarter of a megabyte.

/** In order of `start`, not overlapping. */
async function findSecrets(text) {
    if (text.length < 8)
        return [];
    const [{ lintSource }, { creator }] = await load();
    const { messages } = await lintSource({
        source: { filePath: "text", ext: "", contentType: "text", content: text },
        options: {
            noPhysicFilePath: true,
            config: {
                rules: [
                    {
                        id: "@secretlint/secretlint-rule-preset-recommend",
                        rule: creator,
                        // An access key's id is masked too: alone it opens nothing, beside the project's name it is a lead.
                        rules: [{ id: "@secretlint/secretlint-rule-aws", options: { enableIDScanRule: true } }],
                    },
                ],
            },
        },
    });
    const found = messages.map(({ range: [start, end], ruleId, messageId }) => ({
        start,
        end: end + restOfWord(text, end),
        rule: `${ruleId.replace("@secretlint/secretlint-rule-", "")}/${messageId}`,
    }));
    return merged(found);
}
/** Some rules (AWS) give the length of the secret from where its name begins: the mask must not end inside it. */
function restOfWord(text, end) {
    return /^[\w+/=-]{0,512}/.exec(text.slice(end, end + 512))?.[0].length ?? 0;
}
/** Masks what looks like a secret. */
async function scrubPatterns(text) {
    return maskRanges(text, await findSecrets(text));
}
function maskRanges(text, ranges) {
    let done = "";
    let from = 0;
    for (const { start, end } of ranges) {
        done += text.slice(from, start) + _shared_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5;
        from = end;
    }
    return done + text.slice(from);
}
function merged(found) {
    const kept = [];
    for (const range of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last && range.start < last.end)
            last.end = Math.max(last.end, range.end);
        else
            kept.push(range);
    }
    return kept;
}
let loading = null;
const importRules = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)), __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577))]);
const load = () => {
    loading ??= importRules();
    return loading;
};


/***/ })

};
