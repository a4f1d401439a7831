export const id = 882;
export const ids = [882];
export const modules = {

/***/ 98882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _shared_contract_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58405);
// Loaded only when a stored baseline is read: the schema library is not needed to start the first gate.


const { source, rule, path, line, column, endLine, severity } = _shared_contract_report_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$f.entries;
const rawFindingSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source,
    rule,
    // Unlike in a report, nothing has been shortened yet.
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    path,
    line,
    column,
    endLine,
    test: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    severity,
});
const testSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suite: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["passed", "failed", "skipped"]),
    flaky: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    durationMs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const storedSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    judgement: valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        outcome: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["pass", "fail"]),
        reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_shared_contract_report_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON_CODES */ .OE), text: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        failing: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rawFindingSchema),
        tests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testSchema),
        counts: _shared_contract_report_js__WEBPACK_IMPORTED_MODULE_0__/* .gateSchema */ .Tp.entries.tests,
        formats: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        exit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()), signal: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    }),
});
/** Null for whatever is not a baseline of exactly this key. */
function parseBaseline(text, expected) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(storedSchema, value);
    if (!parsed.success)
        return null;
    const { schema, key, judgement } = parsed.output;
    return schema === expected.schema && key === expected.key ? judgement : null;
}


/***/ }),

/***/ 58405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ findingSchema),
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   OE: () => (/* binding */ REASON_CODES),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   Tp: () => (/* binding */ gateSchema)
/* harmony export */ });
/* unused harmony exports GATE_KINDS, TIERS, OUTCOMES, SEVERITIES, STATES, CONFIDENCES, CONCLUSIONS, MATCHED_BY, reasonSchema, baseRunSchema, changedFileSchema, changeSchema, environmentSchema, configUseSchema, deductionSchema, verdictSchema, noteSchema, runSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
// The one versioned document. Comment, check, summary, annotations, page, SARIF, badge and baseline are renderings of it.
// Types are inferred from the schema, so that the published JSON Schema, the parser and the compiler cannot disagree.
// Import this module for types only on the hot path; `parse.ts` is where the schema is run.



const REPORT_SCHEMA = "proofmark.report/v1";
const text = (max, doc) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(max), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(doc));
const count = (doc) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(doc));
const milliseconds = (doc) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(doc));
const sha = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("A git commit id"));
const gateId = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[a-z0-9][a-z0-9_.-]{0,63}$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The gate's id in the config"));
const GATE_KINDS = [
    "command",
    "coverage",
    "visual",
    "design",
    "motion",
    "benchmark",
    "scope",
    "tampering",
    "secrets",
    "checklist",
    "owners",
    "intent",
];
const TIERS = ["git", "executed"];
const OUTCOMES = ["pass", "fail", "skipped", "unknown"];
const SEVERITIES = ["blocker", "critical", "warning", "info"];
const STATES = ["new", "new-indirect", "pre-existing", "fixed"];
const CONFIDENCES = ["exact", "high", "medium", "low"];
const CONCLUSIONS = ["ready", "continue", "blocked"];
/** Why a gate was skipped or could not be evaluated. `unknown` codes are never green. */
const REASON_CODES = [
    // skipped
    "tool-missing",
    "no-files",
    "disabled",
    "not-selected",
    "not-applicable",
    // unknown
    "report-missing",
    "report-empty",
    "report-unreadable",
    "report-outside",
    "report-too-large",
    "timeout",
    "killed",
    "cancelled",
    "setup-failed",
    "not-started",
    "needs-failed",
    "no-comparison",
    "crashed",
    "base-unavailable",
    // fail
    "new-findings",
    "command-failed",
    // pass
    "only-pre-existing",
    "clean",
];
/** The pass of the matcher that paired a finding with the base, from surest to weakest; see docs/how-blame-works.md. */
const MATCHED_BY = [
    "line",
    "line-message",
    "line-rule",
    "text",
    "block",
    "block-weighted",
    "order",
    "masked-in-file",
    "masked-anywhere",
    "test-identity",
    "test-renamed",
    "output-lines",
    "diff-only",
    "none",
];
const reasonSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(REASON_CODES),
    text: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "One sentence a person can act on"),
});
const findingSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    gate: gateId,
    source: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["tool", "test", "output", "gate"]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("What spoke: a linter or compiler, a test, raw output lines, or the gate itself")),
    rule: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short, "Rule id, `test` for tests, `output` for opaque lines"),
    message: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "What is wrong, in the tool's words"),
    detail: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.detail, "Stack, diff or context; untrusted text")),
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path, "Repository-relative, forward slashes")),
    line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    column: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    endLine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    test: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "Test identity: suite, class and name joined by ' > '")),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(SEVERITIES),
    state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(STATES),
    flaky: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Failed, then passed on the same commit; reported apart, never silently green")),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(CONFIDENCES), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("How sure the attribution is")),
    matchedBy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(MATCHED_BY),
    basePath: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path, "Where the paired base finding was")),
    baseLine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{16,64}$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Stable over line shifts; equal findings in one file are numbered")),
    reproduce: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "One shell command that shows this finding again")),
});
const baseRunSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    commit: sha,
    outcome: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(OUTCOMES),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(reasonSchema),
    cached: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    durationMs: milliseconds("Zero when cached"),
});
const gateSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: gateId,
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(GATE_KINDS),
    title: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short, "Shown in the table"),
    tier: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(TIERS),
    hard: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("A hard gate decides; another advises")),
    weight: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(10)),
    outcome: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(OUTCOMES),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(reasonSchema),
    durationMs: milliseconds("Wall time at head"),
    command: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "What was run")),
    reproduce: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "The same from a shell at the repository's root")),
    formats: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text(64, "Reader that understood a report or the output")),
    tests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        total: count("All"),
        passed: count("Passed"),
        failed: count("Failed"),
        skipped: count("Skipped"),
    })),
    base: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(baseRunSchema),
    log: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path, "Log file, relative to the run directory")),
});
const changedFileSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path, "Path at head (at base when deleted)"),
    previousPath: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path, "Path at base when renamed")),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["added", "modified", "deleted", "renamed", "copied", "type-changed"]),
    added: count("Lines"),
    deleted: count("Lines"),
});
const changeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    event: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["pull_request", "merge_group", "push", "dispatch", "local"]),
    pullRequest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(count("Number")),
    head: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(sha),
    headTree: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["commit", "merge", "worktree"]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("What was judged: a commit, GitHub's merge commit, or uncommitted files")),
    base: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(sha),
    mergeBase: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(sha),
    comparedWith: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(sha, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The commit findings were compared with: HEAD^1 of a merge checkout, else the merge base"))),
    files: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changedFileSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.files)),
});
const environmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    os: text(64, "process.platform"),
    arch: text(64, "process.arch"),
    node: text(64, "Version"),
    cpus: count("Cores used"),
    ci: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const configUseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["base", "head", "file", "detected"]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Whose config judged; `detected` when there is none")),
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path, "Config file")),
    digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{64}$/)),
    changed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The change edits the config; the base's copy judged")),
});
const deductionSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    gate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(gateId),
    points: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(100)),
    because: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "One line"),
});
const verdictSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    conclusion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(CONCLUSIONS),
    score: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(100)),
    bar: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(100)),
    because: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "The verdict in one sentence"),
    deductions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(deductionSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Sum to 100 minus score")),
});
const noteSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: text(64, "Stable id"),
    text: text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message, "Something the reader should know that is no finding"),
});
const runSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/)),
    tool: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^proofmark \d+\.\d+\.\d+/)),
    startedAt: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoTimestamp */ .yhX()),
    durationMs: milliseconds("Whole run"),
    ciRun: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: count("GITHUB_RUN_ID"),
        number: count("GITHUB_RUN_NUMBER"),
        attempt: count("GITHUB_RUN_ATTEMPT"),
    })),
    advisory: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The verdict was reported without failing the job")),
});
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(REPORT_SCHEMA),
    run: runSchema,
    change: changeSchema,
    environment: environmentSchema,
    config: configUseSchema,
    gates: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(gateSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.gates)),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.findings)),
    verdict: verdictSchema,
    notes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(noteSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100)),
});


/***/ })

};
