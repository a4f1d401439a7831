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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60124);

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
        _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[a.severity] - _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[b.severity] ||
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


/***/ }),

/***/ 60124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   D: () => (/* binding */ STANDINGS_EXPLAINED),
/* harmony export */   F0: () => (/* binding */ CONCLUSIONS_SAID),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   W1: () => (/* binding */ STANDINGS_SAID),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   k4: () => (/* binding */ TIERS_SAID),
/* harmony export */   l5: () => (/* binding */ TIERS_EXPLAINED),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export OUTCOMES_SAID */
const OUTCOMES_SAID = {
    pass: { icon: "✅", word: "passed" },
    fail: { icon: "❌", word: "failed" },
    skipped: { icon: "–", word: "skipped" },
    unknown: { icon: "⚠️", word: "could not be judged" },
};
const CONCLUSIONS_SAID = {
    ready: "Ready",
    continue: "Not ready",
    blocked: "A person is needed",
};
const STANDINGS_SAID = {
    new: "new",
    "new-indirect": "new on untouched lines",
    flaky: "flaky",
    "pre-existing": "already broken",
    fixed: "fixed",
};
const STANDINGS_EXPLAINED = {
    new: "On lines this change touched.",
    "new-indirect": "Caused by this change, on lines it did not touch.",
    flaky: "Failed, then passed when run again on the same commit. Not blamed on this change, and not taken for green.",
    "pre-existing": "There before this change. Costs it nothing.",
    fixed: "Broken on the base, gone with this change.",
};
const TIERS_SAID = { git: "git-derived", executed: "self-reported" };
const TIERS_EXPLAINED = "git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code.";
const SEVERITY_ORDER = {
    blocker: 0,
    critical: 1,
    warning: 2,
    info: 3,
};
/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
const TODO = {
    "tool-missing": "Install the tool in the job to have this judged.",
    "no-files": "",
    disabled: "",
    "not-selected": "",
    "not-applicable": "",
    "other-shard": "",
    "report-missing": "Check that the command writes its report to the configured path, also when it fails; then run again.",
    "report-empty": "The report holds no tests and no findings: check the command's filters, then run again.",
    "report-unreadable": "The report is cut off or not in the expected format: see the log, then run again.",
    "report-outside": "Write the report inside the repository and give its path relative to it.",
    "report-too-large": "Split the report, or have the tool leave out the output of passing tests.",
    timeout: "Find out in the log what it was waiting for; if the time is really needed, raise the gate's `timeout`.",
    killed: "Something ended it from outside, often the memory limit: see the log, then run again.",
    cancelled: "Run it again.",
    "setup-failed": "Preparing the gate failed before it could judge anything: see the log.",
    "not-started": "The command could not be started: check its name and its `cwd`.",
    "needs-failed": "It was waiting for another gate; mend that one first.",
    "no-comparison": "There was nothing to compare with: see the gate's settings.",
    crashed: "The tool itself failed, so its silence proves nothing: see the log, then run again.",
    "base-unavailable": "Check out with `fetch-depth: 0` so that failures can be told apart from old ones.",
    "server-failed": "Run the site's `serve` command by hand and look at the gate's log.",
    "browser-missing": "`proofmark doctor` says which browsers were looked for.",
    "browser-died": "Run it again; when it dies again, give the job more memory.",
    unsettled: "Make what moves keep still, mask it, or wait for it with `wait-for`.",
    "not-shown": "Open the page by hand and look at what the sentence names.",
    "screens-missing": "A person has to say whether the screens should be gone.",
    "reference-missing": "Add the design, or take the screen out of the gate.",
    "update-in-ci": "Update shots locally with `proofmark approve`, and commit them.",
    "shard-missing": "See why that job of the matrix did not upload its part, and run it again.",
    "declaration-unreadable": "Mend what is declared, in the place named; then run again.",
    "approval-unknown": "Give the gate a token that may read the organisation's teams (`members: read`), or name people in CODEOWNERS.",
    "change-unreadable": "A person has to look at this change; a smaller one, or running again later, may help.",
    "new-findings": "",
    "command-failed": "",
    "only-pre-existing": "",
    clean: "",
    approved: "",
};
/** Icon and words of a gate's outcome. An advisory gate that fails informs; it does not look like a failure. */
function outcomeOf(gate) {
    if (gate.outcome === "fail" && !gate.hard)
        return { icon: "ℹ️", word: "advises" };
    return OUTCOMES_SAID[gate.outcome];
}
/** `1 finding`, `12,345 findings`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
/** Thousands grouped the English way, whatever the machine's locale. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `340 ms`, `2.1 s`, `1 min 5 s`, `2 h 3 min`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
    return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}
/** Seven digits, as git shows a commit. */
/** What a gate took; nothing for one that did not run, or that git alone answers. */
const took = ({ outcome, tier, durationMs, }) => outcome === "skipped" || (tier === "git" && durationMs === 0) ? "" : duration(durationMs);
const shortCommit = (commit) => commit.slice(0, 7);


/***/ })

};
