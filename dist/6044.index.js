export const id = 6044;
export const ids = [6044];
export const modules = {

/***/ 56044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   reportFromBytes: () => (/* binding */ reportFromBytes)
/* harmony export */ });
/* unused harmony export parseReport */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5308);
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

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fr: () => (/* binding */ CONCLUSIONS),
  ix: () => (/* binding */ CONFIDENCES),
  WT: () => (/* binding */ GATE_KINDS),
  im: () => (/* binding */ OUTCOMES),
  OE: () => (/* binding */ REASON_CODES),
  DC: () => (/* binding */ REPORT_SCHEMA),
  iB: () => (/* binding */ TIERS),
  $f: () => (/* binding */ findingSchema),
  Tp: () => (/* binding */ gateSchema),
  Qh: () => (/* binding */ reportSchema)
});

// UNUSED EXPORTS: LIMITS, MATCHED_BY, STATES, approvalSchema, baseRunSchema, changeSchema, changedFileSchema, configUseSchema, deductionSchema, environmentSchema, noteSchema, proofSchema, reasonSchema, runSchema, shardSchema, verdictSchema

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
;// CONCATENATED MODULE: ./build/shared/contract/pictures.js
// What a gate that looks says of each screen. Part of the report; apart for its size.


const pictures_text = (max, doc) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(max), dist/* description */.h_(doc));
const count = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* description */.h_(doc));
const share = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1), dist/* description */.h_(doc));
const rectSchema = dist/* strictObject */.rej({
    x: count("Pixels of the shot from its left edge"),
    y: count("Pixels of the shot from its top"),
    width: count("Pixels"),
    height: count("Pixels"),
});
/** What of the page stands behind a region. */
const causeSchema = dist/* strictObject */.rej({
    selector: pictures_text(limits/* LIMITS */.b.short, "Shortest selector that finds the element"),
    change: dist/* picklist */.KIO([
        "added",
        "removed",
        "moved",
        "resized",
        "restyled",
        "text",
        "picture",
        "canvas",
        "unexplained",
    ]),
    properties: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        name: pictures_text(64, "CSS property"),
        before: pictures_text(limits/* LIMITS */.b.short, "Computed value at the base"),
        after: pictures_text(limits/* LIMITS */.b.short, "Computed value at head"),
    })), dist/* maxLength */.Ru6(20)),
    files: dist/* pipe */.FsL(dist/* array */.YOg(pictures_text(limits/* LIMITS */.b.path, "Changed file of the pull request that may explain it, likeliest first")), dist/* maxLength */.Ru6(5)),
});
const bandSchema = dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(["inserted", "removed", "moved", "changed"]),
    y: count("First row: at head; of what was removed, at the base"),
    height: count("Rows"),
    cause: dist/* optional */.lqM(dist/* nullable */.mee(causeSchema)),
});
const regionSchema = dist/* strictObject */.rej({
    ...rectSchema.entries,
    cause: dist/* nullable */.mee(causeSchema),
    share: dist/* nullable */.mee(share("Of its pixels, how many differ; design only")),
});
const pictureSchema = dist/* strictObject */.rej({
    file: pictures_text(limits/* LIMITS */.b.path, "PNG, relative to the run directory"),
    sha256: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/), dist/* description */.h_("Of the file")),
    width: count("Pixels"),
    height: count("Pixels"),
});
const SCREEN_OUTCOMES = ["same", "different", "approved", "new", "gone", "unknown"];
const screenSchema = dist/* strictObject */.rej({
    id: pictures_text(limits/* LIMITS */.b.short, "`<name>/<viewport>`, with `-dark` for the dark scheme, and what a frame adds"),
    name: pictures_text(limits/* LIMITS */.b.short, "Name of the screen"),
    path: pictures_text(limits/* LIMITS */.b.path, "Path it was shot at"),
    viewport: dist/* strictObject */.rej({
        name: pictures_text(64, "mobile, desktop, 1280x720 …"),
        width: count("CSS pixels"),
        height: count("CSS pixels"),
    }),
    scheme: dist/* picklist */.KIO(["light", "dark"]),
    outcome: dist/* pipe */.FsL(dist/* picklist */.KIO(SCREEN_OUTCOMES), dist/* description */.h_("`approved`: differs from the base's committed shot and equals the one this change commits; `unknown` is never green")),
    text: pictures_text(limits/* LIMITS */.b.message, "One sentence: what is different, or why nothing can be said"),
    changedPixels: count("Pixels that changed where rows could be laid over each other"),
    regions: dist/* pipe */.FsL(dist/* array */.YOg(regionSchema), dist/* maxLength */.Ru6(100)),
    bands: dist/* pipe */.FsL(dist/* array */.YOg(bandSchema), dist/* maxLength */.Ru6(100)),
    group: dist/* nullable */.mee(pictures_text(64, "Id of the group of equal changes it belongs to")),
    absorbed: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        what: dist/* picklist */.KIO(["smoothing", "noise", "shift", "machine"]),
        text: pictures_text(limits/* LIMITS */.b.short, "In words"),
        pixels: count("Pixels, or rows of a shift"),
        headroom: dist/* nullable */.mee(share("What was left to the limit; null where there is none")),
    })), dist/* maxLength */.Ru6(20), dist/* description */.h_("What differs and is no difference; `machine`: it also differs between two shots of the base")),
    masked: count("Places covered by masks or ignored"),
    refused: count("Requests to other hosts that were refused"),
    score: dist/* nullable */.mee(share("Design: share of the worst region that differs; motion: layout shift score, at most 1")),
    base: dist/* nullable */.mee(pictureSchema),
    head: dist/* nullable */.mee(pictureSchema),
    mask: dist/* nullable */.mee(pictures_text(limits/* LIMITS */.b.path, "PNG of the pixels that differ, to be laid over head's shot")),
});
const groupSchema = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{8,64}$/), dist/* description */.h_("Equal for equal pictures; lapses with new ones")),
    title: pictures_text(limits/* LIMITS */.b.message, "`.btn`: padding 12px → 16px"),
    screens: dist/* pipe */.FsL(dist/* array */.YOg(pictures_text(limits/* LIMITS */.b.short, "Screen id")), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
    cause: dist/* nullable */.mee(causeSchema),
});
const picturesSchema = dist/* strictObject */.rej({
    against: dist/* pipe */.FsL(dist/* picklist */.KIO(["merge-base", "committed", "design", "frames"]), dist/* description */.h_("What the screens were compared with")),
    browser: pictures_text(limits/* LIMITS */.b.short, "Name and version"),
    environment: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16}$/), dist/* description */.h_("Of browser, fonts, system, processor: equal for machines that draw alike")),
    moved: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Committed shots come from another environment, so the base was captured afresh")),
    screens: dist/* pipe */.FsL(dist/* array */.YOg(screenSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
    groups: dist/* pipe */.FsL(dist/* array */.YOg(groupSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
    refused: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ host: pictures_text(limits/* LIMITS */.b.short, "Host"), requests: count("How many") })), dist/* maxLength */.Ru6(50), dist/* description */.h_("Other hosts that pages asked and were refused")),
    obsolete: dist/* pipe */.FsL(dist/* array */.YOg(pictures_text(limits/* LIMITS */.b.path, "Committed shot that no screen belongs to")), dist/* maxLength */.Ru6(200)),
    videos: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        name: pictures_text(limits/* LIMITS */.b.short, "Flow"),
        file: pictures_text(limits/* LIMITS */.b.path, "WebM, relative to the run directory"),
    })), dist/* maxLength */.Ru6(50)),
});

// EXTERNAL MODULE: ./build/shared/contract/severity.js
var severity = __webpack_require__(74372);
;// CONCATENATED MODULE: ./build/shared/contract/report.js
// The one versioned document. Comment, check, summary, annotations, page, SARIF, badge and baseline are renderings of it.
// Types are inferred from the schema, so that the published JSON Schema, the parser and the compiler cannot disagree.
// Import this module for types only on the hot path; `parse.ts` is where the schema is run.





const REPORT_SCHEMA = "proofmark.report/v1";
const report_text = (max, doc) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(max), dist/* description */.h_(doc));
const report_count = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* description */.h_(doc));
const milliseconds = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* description */.h_(doc));
const sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/), dist/* description */.h_("A git commit id"));
const gateId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9][a-z0-9_.-]{0,63}$/), dist/* description */.h_("The gate's id in the config"));
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
    "other-shard",
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
    "server-failed",
    "browser-missing",
    "browser-died",
    "unsettled",
    "not-shown",
    "screens-missing",
    "reference-missing",
    "update-in-ci",
    "shard-missing",
    "shards-disagree",
    "change-unreadable",
    "declaration-unreadable",
    "approval-unknown",
    // fail
    "new-findings",
    "command-failed",
    // pass
    "only-pre-existing",
    "clean",
    "approved",
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
    "pixels",
    "none",
];
const reasonSchema = dist/* strictObject */.rej({
    code: dist/* picklist */.KIO(REASON_CODES),
    text: report_text(limits/* LIMITS */.b.message, "One sentence a person can act on"),
});
const login = report_text(64, "Login on GitHub");
const moment = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX(), dist/* maxLength */.Ru6(40));
const findingSchema = dist/* strictObject */.rej({
    gate: gateId,
    source: dist/* pipe */.FsL(dist/* picklist */.KIO(["tool", "test", "output", "gate"]), dist/* description */.h_("What spoke: a linter or compiler, a test, raw output lines, or the gate itself")),
    rule: report_text(limits/* LIMITS */.b.short, "Rule id, `test` for tests, `output` for opaque lines"),
    message: report_text(limits/* LIMITS */.b.message, "What is wrong, in the tool's words"),
    detail: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.detail, "Stack, diff or context; untrusted text")),
    path: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Repository-relative, forward slashes")),
    line: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    column: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    endLine: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    test: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "Test identity: suite, class and name joined by ' > '")),
    severity: dist/* picklist */.KIO(severity/* SEVERITIES */.oC),
    state: dist/* picklist */.KIO(STATES),
    flaky: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Failed, then passed on the same commit; reported apart, never silently green")),
    confidence: dist/* pipe */.FsL(dist/* picklist */.KIO(CONFIDENCES), dist/* description */.h_("How sure the attribution is")),
    matchedBy: dist/* picklist */.KIO(MATCHED_BY),
    basePath: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Where the paired base finding was")),
    baseLine: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16,64}$/), dist/* description */.h_("Stable over line shifts; equal findings in one file are numbered")),
    reproduce: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "One shell command that shows this finding again")),
    approved: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({
        by: login,
        at: moment,
        severity: dist/* pipe */.FsL(dist/* picklist */.KIO(severity/* SEVERITIES */.oC), dist/* description */.h_("Before it was approved")),
    })), dist/* description */.h_("Someone who may has approved it in the pull request; only of gates that look at pictures")),
});
const baseRunSchema = dist/* strictObject */.rej({
    commit: sha,
    outcome: dist/* picklist */.KIO(OUTCOMES),
    reason: dist/* nullable */.mee(reasonSchema),
    cached: dist/* boolean */.zMY(),
    durationMs: milliseconds("Zero when cached"),
});
const gateSchema = dist/* strictObject */.rej({
    id: gateId,
    kind: dist/* picklist */.KIO(GATE_KINDS),
    title: report_text(limits/* LIMITS */.b.short, "Shown in the table"),
    tier: dist/* picklist */.KIO(TIERS),
    hard: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("A hard gate decides; another advises")),
    weight: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10)),
    outcome: dist/* picklist */.KIO(OUTCOMES),
    reason: dist/* nullable */.mee(reasonSchema),
    durationMs: milliseconds("Wall time at head"),
    command: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "What was run")),
    reproduce: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "The same from a shell at the repository's root")),
    formats: dist/* array */.YOg(report_text(64, "Reader that understood a report or the output")),
    tests: dist/* nullable */.mee(dist/* strictObject */.rej({
        total: report_count("All"),
        passed: report_count("Passed"),
        failed: report_count("Failed"),
        skipped: report_count("Skipped"),
    })),
    base: dist/* nullable */.mee(baseRunSchema),
    log: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Log file, relative to the run directory")),
    pictures: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* nullable */.mee(picturesSchema), null), dist/* description */.h_("What a gate that looks at screens saw; null for others")),
    unapproved: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({ outcome: dist/* picklist */.KIO(OUTCOMES), reason: dist/* nullable */.mee(reasonSchema) })), dist/* description */.h_("What it came to before changes were approved; absent where none were")),
});
const changedFileSchema = dist/* strictObject */.rej({
    path: report_text(limits/* LIMITS */.b.path, "Path at head (at base when deleted)"),
    previousPath: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Path at base when renamed")),
    status: dist/* picklist */.KIO(["added", "modified", "deleted", "renamed", "copied", "type-changed"]),
    added: report_count("Lines"),
    deleted: report_count("Lines"),
});
const changeSchema = dist/* strictObject */.rej({
    event: dist/* picklist */.KIO(["pull_request", "merge_group", "push", "dispatch", "local"]),
    pullRequest: dist/* nullable */.mee(report_count("Number")),
    head: dist/* nullable */.mee(sha),
    headTree: dist/* pipe */.FsL(dist/* picklist */.KIO(["commit", "merge", "worktree"]), dist/* description */.h_("What was judged: a commit, GitHub's merge commit, or uncommitted files")),
    base: dist/* nullable */.mee(sha),
    mergeBase: dist/* nullable */.mee(sha),
    comparedWith: dist/* nullable */.mee(dist/* pipe */.FsL(sha, dist/* description */.h_("The commit findings were compared with: HEAD^1 of a merge checkout, else the merge base"))),
    files: dist/* pipe */.FsL(dist/* array */.YOg(changedFileSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.files)),
});
const environmentSchema = dist/* strictObject */.rej({
    os: report_text(64, "process.platform"),
    arch: report_text(64, "process.arch"),
    node: report_text(64, "Version"),
    cpus: report_count("Cores used"),
    ci: dist/* boolean */.zMY(),
});
const configUseSchema = dist/* strictObject */.rej({
    source: dist/* pipe */.FsL(dist/* picklist */.KIO(["base", "head", "file", "detected"]), dist/* description */.h_("Whose config judged; `detected` when there is none")),
    path: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Config file")),
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
    changed: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("The change edits the config; the base's copy judged")),
});
const deductionSchema = dist/* strictObject */.rej({
    gate: dist/* nullable */.mee(gateId),
    points: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(100)),
    because: report_text(limits/* LIMITS */.b.message, "One line"),
});
const verdictSchema = dist/* strictObject */.rej({
    conclusion: dist/* picklist */.KIO(CONCLUSIONS),
    score: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(100)),
    bar: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(100)),
    because: report_text(limits/* LIMITS */.b.message, "The verdict in one sentence"),
    deductions: dist/* pipe */.FsL(dist/* array */.YOg(deductionSchema), dist/* description */.h_("Sum to 100 minus score")),
});
const noteSchema = dist/* strictObject */.rej({
    code: report_text(64, "Stable id"),
    text: report_text(limits/* LIMITS */.b.message, "Something the reader should know that is no finding"),
});
const runSchema = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/)),
    tool: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^proofmark \d+\.\d+\.\d+/)),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    durationMs: milliseconds("Whole run"),
    ciRun: dist/* nullable */.mee(dist/* strictObject */.rej({
        id: report_count("GITHUB_RUN_ID"),
        number: report_count("GITHUB_RUN_NUMBER"),
        attempt: report_count("GITHUB_RUN_ATTEMPT"),
    })),
    advisory: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("The verdict was reported without failing the job")),
});
/** A group of equal changes that someone has approved in the pull request. */
const approvalSchema = dist/* strictObject */.rej({
    key: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{32}$/), dist/* description */.h_("Hash of the pictures (of `motion`, of what moves): other pictures are not approved")),
    gate: gateId,
    label: report_text(limits/* LIMITS */.b.message, "The change, in words"),
    by: login,
    at: moment,
    how: dist/* picklist */.KIO(["command", "checkbox"]),
    screens: dist/* pipe */.FsL(dist/* array */.YOg(report_text(limits/* LIMITS */.b.short, "Screen id")), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
});
const shardSchema = dist/* strictObject */.rej({
    index: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(limits/* LIMITS */.b.shards)),
    of: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(limits/* LIMITS */.b.shards)),
});
/** What a checklist's item names as its proof, and what the run said of it. */
const proofSchema = dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(["test", "gate"]),
    name: report_text(limits/* LIMITS */.b.short, "A gate's id; a test's identity, or the end of it"),
    result: dist/* pipe */.FsL(dist/* picklist */.KIO(["passed", "failed", "missing", "unknown"]), dist/* description */.h_("Self-reported, as the tests and gates are from which it comes")),
});
const reportSchema = dist/* strictObject */.rej({
    schema: dist/* literal */.euz(REPORT_SCHEMA),
    run: runSchema,
    shard: dist/* pipe */.FsL(dist/* optional */.lqM(shardSchema), dist/* description */.h_("Which part of a run this is; gates of other parts are skipped as `other-shard`")),
    change: changeSchema,
    environment: environmentSchema,
    config: configUseSchema,
    gates: dist/* pipe */.FsL(dist/* array */.YOg(gateSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.gates)),
    findings: dist/* pipe */.FsL(dist/* array */.YOg(findingSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.findings)),
    verdict: verdictSchema,
    notes: dist/* pipe */.FsL(dist/* array */.YOg(noteSchema), dist/* maxLength */.Ru6(100)),
    proofs: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(proofSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.proofs))), dist/* description */.h_("What checklists asked of the run; nothing when left out")),
    approvals: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(approvalSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.approvals))), dist/* description */.h_("What was approved in the pull request; none when left out")),
});


/***/ })

};
