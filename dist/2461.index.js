export const id = 2461;
export const ids = [2461];
export const modules = {

/***/ 22461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FINGERPRINT_KEY: () => (/* binding */ FINGERPRINT_KEY),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11593);
/* harmony import */ var _shared_render_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19231);


const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** Our key among the partial fingerprints; the number rises when the fingerprint's recipe changes. */
const FINGERPRINT_KEY = "proofmark/v1";
function renderSarif(report) {
    const byGate = Map.groupBy(report.findings, ({ gate }) => gate);
    return {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: report.gates.map((gate) => runOf(gate, byGate.get(gate.id) ?? [], report)),
    };
}
function runOf(gate, findings, report) {
    const rules = [...new Set(findings.map(({ rule }) => (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)))];
    const index = new Map(rules.map((rule, position) => [rule, position]));
    const compared = report.change.comparedWith !== null;
    return {
        tool: {
            driver: {
                name: `proofmark/${gate.id}`,
                version: report.run.tool.replace(/^proofmark (\S+).*$/s, "$1"),
                fullName: (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(gate.title),
                rules: rules.map((id) => ({ id })),
            },
        },
        automationDetails: { id: `proofmark/${gate.id}/` },
        columnKind: "utf16CodeUnits",
        invocations: [invocationOf(gate)],
        results: findings.map((finding) => resultOf(finding, { index, compared })),
        properties: { tier: gate.tier, hard: gate.hard, outcome: gate.outcome },
    };
}
/** A gate that could not be judged is an execution that did not succeed, so that an empty result list is not "clean". */
function invocationOf(gate) {
    const judged = gate.outcome === "pass" || gate.outcome === "fail";
    const { reason } = gate;
    if (judged || reason === null)
        return { executionSuccessful: judged };
    return {
        executionSuccessful: gate.outcome === "skipped",
        toolExecutionNotifications: [
            {
                level: gate.outcome === "unknown" ? "error" : "note",
                descriptor: { id: reason.code },
                message: { text: (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(reason.text) },
            },
        ],
    };
}
const LEVELS = {
    blocker: "error",
    critical: "error",
    warning: "warning",
    info: "note",
};
const BASELINE = {
    new: "new",
    "new-indirect": "new",
    "pre-existing": "unchanged",
    fixed: "absent",
};
function resultOf(finding, context) {
    const rule = (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(finding.rule);
    const message = (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(finding.message).trim();
    return {
        ruleId: rule,
        ruleIndex: context.index.get(rule) ?? -1,
        level: LEVELS[finding.severity],
        message: { text: message === "" ? rule : message },
        locations: locationsOf(finding),
        partialFingerprints: { [FINGERPRINT_KEY]: finding.fingerprint },
        // Without a comparison nothing is known to be new, and saying so would be a claim.
        ...(context.compared ? { baselineState: BASELINE[finding.state] } : {}),
        properties: {
            standing: (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(finding),
            severity: finding.severity,
            confidence: finding.confidence,
            matchedBy: finding.matchedBy,
            ...(finding.reproduce === null ? {} : { reproduce: finding.reproduce }),
        },
    };
}
function locationsOf(finding) {
    const logical = finding.test === null
        ? {}
        : { logicalLocations: [{ fullyQualifiedName: finding.test, kind: "function" }] };
    if (finding.path === null)
        return finding.test === null ? [] : [logical];
    const uri = finding.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
    const region = regionOf(finding);
    return [
        {
            physicalLocation: {
                artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
                ...(region === null ? {} : { region }),
            },
            ...logical,
        },
    ];
}
/** SARIF wants a region to end where it starts or later. */
function regionOf({ line, column, endLine }) {
    if (line === null)
        return null;
    return {
        startLine: line,
        ...(column === null ? {} : { startColumn: column }),
        ...(endLine === null || endLine < line ? {} : { endLine }),
    };
}


/***/ }),

/***/ 19231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   MV: () => (/* binding */ blamed),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   df: () => (/* binding */ tallyByGate),
/* harmony export */   zs: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74372);

/** New findings that proved flaky stand apart: neither blamed nor green. */
function standingOf(finding) {
    const fresh = finding.state === "new" || finding.state === "new-indirect";
    return fresh && finding.flaky ? "flaky" : finding.state;
}
/** What was approved is told with the screens it is about, and is nobody's to mend. */
function tally(findings) {
    const counts = { new: 0, "new-indirect": 0, flaky: 0, "pre-existing": 0, fixed: 0 };
    for (const finding of findings)
        if (finding.approved === undefined)
            counts[standingOf(finding)] += 1;
    return counts;
}
/** New ones of both kinds, flaky apart: what the change is blamed for. */
const blamed = (counts) => counts.new + counts["new-indirect"];
function tallyByGate(report) {
    const byGate = Map.groupBy(report.findings, ({ gate }) => gate);
    return new Map(report.gates.map(({ id }) => [id, tally(byGate.get(id) ?? [])]));
}
/** Findings of one standing: gates in the report's order, then the gravest first, then by place. */
function select(report, standing) {
    const gates = new Map(report.gates.map(({ id }, index) => [id, index]));
    const rank = ({ gate }) => gates.get(gate) ?? gates.size;
    return report.findings
        .filter((finding) => finding.approved === undefined && standingOf(finding) === standing)
        .sort((a, b) => rank(a) - rank(b) ||
        _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[a.severity] - _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[b.severity] ||
        compare(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.message, b.message));
}
/** What git alone found and somebody who may has said is meant. */
function allowed({ gates, findings }) {
    const ofGit = new Set(gates.flatMap(({ id, tier }) => (tier === "git" ? [id] : [])));
    return findings.filter(({ gate, approved }) => approved !== undefined && ofGit.has(gate));
}
function byCause(findings) {
    return [...Map.groupBy(findings, causeOf).values()].map((group) => ({
        gate: group[0]?.gate ?? "",
        findings: group,
    }));
}
function causeOf({ gate, source, rule, message }) {
    const words = source === "test" || source === "output" ? message.replace(/\d+(\.\d+)?/g, "#") : "";
    return [gate, source, rule, words].join("\0");
}
/** `path:line`, as editors and terminals open it; null without a path. */
function placeOf({ path, line }) {
    if (path === null)
        return null;
    return line === null ? path : `${path}:${line}`;
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ })

};
