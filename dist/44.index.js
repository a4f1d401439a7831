export const id = 44;
export const ids = [44];
export const modules = {

/***/ 20631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
};


/***/ }),

/***/ 56044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFromBytes: () => (/* binding */ reportFromBytes)
/* harmony export */ });
/* unused harmony exports MAX_REPORT_BYTES, parseReport */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58405);
// unknown → Report, or all problems with their paths. A report may come from a hostile pull request: nothing is repaired,
// defaulted or passed through unread.



/** Larger than any report within the limits of `report.ts` that a run writes. */
const MAX_REPORT_BYTES = 80 * 1024 * 1024;
const MAX_PROBLEMS = 20;
/** Strict: unknown keys, wrong types and exceeded limits are problems. `path` names the document in them. */
function parseReport(value, path = "report.json") {
    refuseOtherVersion(value, path);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh, value);
    if (parsed.success)
        return parsed.output;
    const problems = parsed.issues.slice(0, MAX_PROBLEMS).map((issue) => {
        const place = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue);
        return {
            code: "report-unreadable",
            message: `${place ? `\`${place.slice(0, 200)}\`: ` : ""}${issue.message.slice(0, 300)}`,
            where: { path },
            todo: `Only documents that Proofmark wrote as ${_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_SCHEMA */ .DC} can be read; make the run again.`,
        };
    });
    const more = parsed.issues.length - problems.length;
    if (more > 0) {
        problems.push({
            code: "report-unreadable",
            message: `${more} more of the kind.`,
            where: { path },
            todo: "Mend those above first.",
        });
    }
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(problems);
}
/** UTF-8 bytes of a report. */
function reportFromBytes(bytes, path = "report.json") {
    const refuse = (code, message) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code,
        message,
        where: { path },
        todo: "Make the run again, and keep its report whole.",
    });
    if (bytes.byteLength === 0)
        throw refuse("report-empty", "The report is empty.");
    if (bytes.byteLength > MAX_REPORT_BYTES) {
        throw refuse("report-too-large", `The report has ${bytes.byteLength} bytes; at most ${MAX_REPORT_BYTES} are read.`);
    }
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        throw refuse("report-unreadable", "The report is not JSON in UTF-8; it may have been cut off.");
    }
    return parseReport(value, path);
}
/** One clear sentence for another version, in place of a hundred about its keys. */
function refuseOtherVersion(value, path) {
    const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
    if (schema === _report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_SCHEMA */ .DC)
        return;
    const isOurs = typeof schema === "string" && /^proofmark\.report\/v\d+$/.test(schema);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "report-unreadable",
        message: isOurs
            ? `The report is ${schema}; this version reads ${_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_SCHEMA */ .DC}.`
            : `This is not a Proofmark report: its \`schema\` is not "${_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_SCHEMA */ .DC}".`,
        where: { path },
        todo: isOurs
            ? "Use the version of Proofmark that wrote it, or make the run again with this one."
            : "Name the report.json of a run's folder.",
    });
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
