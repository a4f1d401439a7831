export const id = 7421;
export const ids = [7421];
export const modules = {

/***/ 17421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configFile: () => (/* binding */ configFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _shared_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25369);
// Detected gates as a config file a person goes on from: what was found, said in full, and where the rest is explained.


const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/proofmark/proofmark/main/docs/schema/config.schema.json
# What judges a pull request. The base branch's copy counts, so a pull request cannot soften its own gates.
# All settings: docs/configuration.md of Proofmark.
version: 1

# Score a change needs to be ready.
# bar: 94

# comment:
#   mode: problems # no comment on a pull request that was always clean
`;
const NO_GATES = `
# Nothing was detected here. Add the commands that judge a change, for example:
#
# gates:
#   test:
#     run: make test
#     reports: [reports/junit.xml]
`;
const GATES = `
# In the order they are shown. They run side by side, but for what \`needs\` says.
# Where something of \`requires\` is missing, the gate is skipped and says so.
# A file of \`reports\` that is missing or empty makes the gate unknown, which is never green.
gates:
`;
function configFile({ gates, install }) {
    const entries = Object.entries(gates);
    if (entries.length === 0)
        return HEAD + NO_GATES;
    const installing = install === null
        ? ""
        : `\n# Runs in a worktree of the base when a lockfile differs.\n${yaml({ install })}`;
    const body = entries.map(([id, gate]) => indented(yaml({ [id]: own(gate) }))).join("\n");
    return `${HEAD}${installing}${GATES}${body}`;
}
/** Only what differs from the defaults, in the order a person reads it. */
function own(gate) {
    const plain = (0,_shared_config_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .gateConfig */ .iA)({ run: "" });
    const order = ["title", "cwd", "run", "reports", "needs", "requires"];
    const members = order.flatMap((key) => gate[key] === undefined || JSON.stringify(gate[key]) === JSON.stringify(plain[key])
        ? []
        : [[key, gate[key]]]);
    return Object.fromEntries(members);
}
/** Lists of words on one line, as people write them. */
function yaml(value) {
    const doc = new yaml__WEBPACK_IMPORTED_MODULE_0__.Document(value);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(doc, {
        Seq: (_, node) => {
            node.flow = true;
        },
    });
    return doc.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function indented(text) {
    return text.replace(/^(?=.)/gm, "  ");
}


/***/ })

};
