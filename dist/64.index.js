export const id = 64;
export const ids = [64];
export const modules = {

/***/ 48875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69269);
// Exit codes, as shells have them: 130 after SIGINT, 143 after SIGTERM, 129 after SIGHUP (128 + the signal's number).
// GitHub cancels a step with SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills the process tree: the first signal leaves
// time to end gates and remove worktrees, the second does not.


const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** npm passes Ctrl-C on to a child that the terminal has already told: within this it is the same key press. */
const SAME_PRESS_MS = 500;
/**
 * The first signal aborts `signal` (its reason names it); a second one kills every running command and leaves at once.
 * Call `dispose` when the run is over.
 */
function onInterrupt() {
    const controller = new AbortController();
    let first = null;
    const handle = (name) => {
        const now = performance.now();
        if (first === null) {
            first = now;
            controller.abort(new Error(`interrupted by ${name}`));
        }
        else if (now - first > SAME_PRESS_MS) {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .killAllNow */ .E)();
            process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
        }
    };
    for (const name of SIGNALS)
        process.on(name, handle);
    return {
        signal: controller.signal,
        dispose() {
            for (const name of SIGNALS)
                process.off(name, handle);
        },
    };
}


/***/ }),

/***/ 39652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* unused harmony export escapeProperty */
// `::name key=value,…::data`, as the runner parses it: percent signs and line breaks of both parts are encoded, in
// properties also the two separators. actions/runner src/Runner.Common/ActionCommand.cs
/** Also for the text of `::group::`. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One whole line without its line break. Properties that are null are left out. */
function workflowCommand(name, properties, data) {
    const set = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${set.length > 0 ? ` ${set.join(",")}` : ""}::${escapeData(data)}`;
}


/***/ }),

/***/ 14824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   i: () => (/* binding */ CONFIG_PATHS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81703);
// Which config judges: the base commit's; else a first one at head, said so; else what the project itself offers.


const CONFIG_PATHS = [".github/proofmark.yml", ".github/proofmark.yaml", "proofmark.yml"];
const MOST_BYTES = 256 * 1024;
async function loadConfig(request, ports) {
    if (request.file !== null)
        return fromDisk(request.file, ports);
    for (const path of request.path === null ? CONFIG_PATHS : [request.path]) {
        const found = await fromRepository(path, request, ports);
        if (found)
            return withDetected(found, request, ports);
    }
    if (request.path !== null)
        throw missing(request.path);
    return detected(request, ports);
}
async function fromDisk(file, ports) {
    const bytes = await ports.files.read(file, { maxBytes: MOST_BYTES });
    if (bytes === null)
        throw missing(file);
    const config = await parsed(bytes, file);
    return { config, use: { source: "file", path: file, digest: digestOf(config), changed: false }, notes: [] };
}
async function fromRepository(path, request, ports) {
    const touched = request.files.find((file) => file.path === path || file.previousPath === path);
    const asIs = { maxBytes: MOST_BYTES, within: request.root };
    if (!touched) {
        const bytes = await ports.files.read(`${request.root}/${path}`, asIs);
        if (bytes === null)
            return null;
        const config = await parsed(bytes, path);
        return { config, use: { source: "base", path, digest: digestOf(config), changed: false }, notes: [] };
    }
    const before = request.comparedWith === null ? null : await ports.git.show(request.comparedWith, path, MOST_BYTES);
    if (before !== null) {
        const config = await parsed(before, path);
        const text = `This change edits ${path}. It was judged by the base's copy; the edit counts from the merge on.`;
        return {
            config,
            use: { source: "base", path, digest: digestOf(config), changed: true },
            notes: [{ code: "config-changed", text }],
        };
    }
    const bytes = await ports.files.read(`${request.root}/${path}`, asIs);
    if (bytes === null)
        return null;
    const config = await parsed(bytes, path);
    const text = `The base has no ${path}, so this change is judged by the config it brings itself.`;
    return {
        config,
        use: { source: "head", path, digest: digestOf(config), changed: true },
        notes: [{ code: "config-first", text }],
    };
}
/** Parsing is loaded only where there is something to parse: a run without a config file does not pay for it. */
async function parsed(bytes, path) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(211)]).then(__webpack_require__.bind(__webpack_require__, 39211));
    return parseConfig(new TextDecoder().decode(bytes), path);
}
async function withDetected(loaded, request, ports) {
    const { config } = loaded;
    if (!config.detect && Object.keys(config.gates).length > 0)
        return loaded;
    const found = await detected(request, ports);
    const install = config.install ?? found.config.install;
    const merged = {
        ...config,
        gates: { ...found.config.gates, ...config.gates },
        ...(install === undefined ? {} : { install }),
    };
    return {
        config: merged,
        use: { ...loaded.use, digest: digestOf(merged) },
        notes: [...loaded.notes, ...found.notes],
    };
}
/** Detection looks at the head: what it finds are the project's own commands, which head's files define anyway. */
async function detected(request, ports) {
    const { detectProject } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 78359));
    const found = await detectProject(request, ports);
    const config = {
        version: 1,
        bar: 94,
        detect: true,
        comment: { mode: "always", key: "default" },
        gates: found.gates,
        ...(found.install === null ? {} : { install: found.install }),
    };
    return {
        config,
        use: { source: "detected", path: null, digest: digestOf(config), changed: false },
        notes: found.notes,
    };
}
const digestOf = (config) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(config)).digest("hex");
function missing(path) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm({
        code: "config-missing",
        message: `There is no config file ${path}.`,
        todo: "Correct the path, leave it out to use .github/proofmark.yml, or run `npx proofmark init --config` to write one.",
    });
}


/***/ }),

/***/ 26789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SCRATCH_VARIABLE)
/* harmony export */ });
/** Gates write reports that are not the project's into this folder; a `reports` entry may begin with it. */
const SCRATCH_VARIABLE = "PROOFMARK_SCRATCH";


/***/ }),

/***/ 54547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ wishesFromInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// Inputs, environment and event payload → Input, or all problems at once. Pure: the entry hands over what it read.

const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZERO_SHA = /^0+$/;
/** What the runner gives an Action: `INPUT_<NAME>`, hyphens kept. */
function wishesFromInputs(env) {
    const problems = [];
    const text = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || null;
    const flag = (name, fallback) => {
        const value = text(name);
        if (value === null)
            return fallback;
        if (/^(true|false)$/i.test(value))
            return value.toLowerCase() === "true";
        problems.push({
            code: "input-invalid",
            message: `The input \`${name}\` is "${value.slice(0, 60)}", not true or false.`,
            todo: `Write \`${name}: true\` or \`${name}: false\` in the workflow step.`,
        });
        return fallback;
    };
    const wishes = {
        base: text("base"),
        config: text("config"),
        only: list(text("only")),
        out: null,
        advisory: flag("advisory", false),
        cache: flag("cache", true),
    };
    if (problems.length > 0)
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(problems);
    return wishes;
}
const list = (value) => (value ?? "").split(/[\s,]+/).filter((part) => part.length > 0);
function readInput(raw, wishes) {
    const { env } = raw;
    const event = readEvent(env.GITHUB_EVENT_NAME ?? "", raw.event);
    const [owner, name] = (env.GITHUB_REPOSITORY ?? "").split("/");
    const serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
    const ciRun = readCiRun(env);
    const repository = owner && name ? { owner, name } : null;
    return {
        ...event,
        workspace: raw.workspace,
        repository,
        baseRef: wishes.base,
        configPath: wishes.config,
        only: [...wishes.only],
        advisory: wishes.advisory,
        cache: wishes.cache,
        out: wishes.out,
        token: env.INPUT_TOKEN?.trim() || null,
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        serverUrl,
        ciRun,
        ciRunUrl: repository && ciRun ? `${serverUrl}/${owner}/${name}/actions/runs/${ciRun.id}` : null,
    };
}
function readCiRun(env) {
    const number = (name) => (/^\d{1,15}$/.test(env[name] ?? "") ? Number(env[name]) : 0);
    const id = number("GITHUB_RUN_ID");
    return id > 0 ? { id, number: number("GITHUB_RUN_NUMBER"), attempt: number("GITHUB_RUN_ATTEMPT") } : null;
}
/** Unknown events are judged as `dispatch`: there is a checkout and no pull request. No event at all is a local run. */
function readEvent(name, payload) {
    const none = { event: "dispatch", pullRequest: null, eventBase: null, eventHead: null };
    if (name === "")
        return { ...none, event: "local" };
    if (name === "pull_request" || name === "pull_request_target") {
        const number = field(payload, "pull_request", "number");
        if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
            throw unreadable(name, "pull_request.number");
        return {
            event: "pull_request",
            pullRequest: number,
            eventBase: commit(field(payload, "pull_request", "base", "sha")),
            eventHead: commit(field(payload, "pull_request", "head", "sha")),
        };
    }
    if (name === "merge_group") {
        return {
            event: "merge_group",
            pullRequest: null,
            eventBase: commit(field(payload, "merge_group", "base_sha")),
            eventHead: commit(field(payload, "merge_group", "head_sha")),
        };
    }
    if (name === "push") {
        return {
            event: "push",
            pullRequest: null,
            eventBase: commit(field(payload, "before")),
            eventHead: commit(field(payload, "after")),
        };
    }
    return none;
}
function field(value, ...path) {
    let at = value;
    for (const key of path)
        at = typeof at === "object" && at !== null ? at[key] : undefined;
    return at;
}
const commit = (value) => typeof value === "string" && FULL_SHA.test(value) && !ZERO_SHA.test(value) ? value : null;
function unreadable(event, missing) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "event-unreadable",
        message: `The ${event} event of this run holds no \`${missing}\`.`,
        todo: "Run Proofmark in a workflow that GitHub itself triggers with this event, or run it with no event: `npx proofmark verify`.",
    });
}


/***/ }),

/***/ 58946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepRun),
/* harmony export */   _: () => (/* binding */ keepTrail)
/* harmony export */ });
/* harmony import */ var _shared_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38395);

/** The report as it was written: masked. Everything rendered or sent afterwards must come from this one. */
async function keepRun(report, keeping, ports) {
    const { directory } = keeping;
    const { files, journal } = ports;
    const clean = (await (0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubValue */ .HJ)(report, keeping.scrub));
    const [{ renderHtml }, { renderSarif }] = await Promise.all([
        __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 18850)),
        __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 22461)),
    ]);
    const logs = await readLogs(clean, keeping, files);
    await Promise.all([
        files.write(`${directory}/report.json`, `${JSON.stringify(clean, null, 2)}\n`),
        files.write(`${directory}/report.html`, renderHtml(clean, { logs })),
        files.write(`${directory}/report.sarif`, `${JSON.stringify(renderSarif(clean))}\n`),
    ]);
    journal.record("run-kept", { conclusion: clean.verdict.conclusion, score: clean.verdict.score });
    return clean;
}
/** Written last, when publishing has had its say. `requests` is the door's whole ledger; empty when nothing was sent. */
async function keepTrail(directory, trail, files) {
    await Promise.all([
        files.write(`${directory}/egress.json`, `${JSON.stringify({ schema: "proofmark.egress/v1", requests: trail.requests }, null, 2)}\n`),
        files.write(`${directory}/events.jsonl`, trail.journal.lines()),
    ]);
}
/** What the page shows of a log: its end, where failures are told. */
const LOG_BYTES = 64 * 1024;
const MOST_LOG_BYTES = 80 * 1024 * 1024;
async function readLogs(report, keeping, files) {
    const logs = {};
    for (const gate of report.gates) {
        if (gate.log === null)
            continue;
        const path = `${keeping.directory}/${gate.log}`;
        const bytes = await files.read(path, { maxBytes: MOST_LOG_BYTES });
        if (bytes === null)
            continue;
        const text = new TextDecoder().decode(bytes);
        const clean = await keeping.scrub(text);
        if (clean !== text)
            await files.write(path, clean);
        logs[gate.id] = clean.slice(-LOG_BYTES);
    }
    return logs;
}


/***/ }),

/***/ 29303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTests)
/* harmony export */ });
/** The tool's own totals where it gave any, else what was listed. */
function countTests({ tests, counts }) {
    if (counts)
        return counts;
    const of = (status) => tests.filter((test) => test.status === status).length;
    return { total: tests.length, passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}


/***/ }),

/***/ 3646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/action/keep.js
var keep = __webpack_require__(58946);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
;// CONCATENATED MODULE: ./build/action/conclude-gate.js
const isFresh = (finding) => finding.state === "new" || finding.state === "new-indirect";
const isSerious = (finding) => finding.severity === "blocker" || finding.severity === "critical";
function concludeGate(compared, findings) {
    const { judgement } = compared.run;
    if (judgement.outcome === "unknown")
        return { outcome: "unknown", reason: judgement.reason };
    const fresh = findings.filter((finding) => isFresh(finding) && isSerious(finding));
    if (fresh.length > 0) {
        const text = `${fresh.length} new ${fresh.length === 1 ? "finding" : "findings"}${withoutBase(compared)}`;
        return { outcome: "fail", reason: { code: "new-findings", text } };
    }
    if (!judgement.failing)
        return { outcome: "pass", reason: null };
    const old = findings.filter((finding) => finding.state === "pre-existing").length;
    const flaky = findings.filter((finding) => finding.flaky).length;
    const explained = flaky > 0 || (compared.base?.outcome === "fail" && old > 0);
    if (explained)
        return { outcome: "pass", reason: { code: "only-pre-existing", text: explanation(old, flaky) } };
    return {
        outcome: "fail",
        reason: judgement.reason ?? { code: "command-failed", text: "The command failed" },
    };
}
function withoutBase({ base }) {
    return base?.outcome === "unknown" ? "; the base could not be judged, so nothing is excused" : "";
}
function explanation(old, flaky) {
    const parts = [
        ...(old > 0 ? [`${old} ${old === 1 ? "finding was" : "findings were"} there before`] : []),
        ...(flaky > 0 ? [`${flaky} ${flaky === 1 ? "test is" : "tests are"} flaky`] : []),
    ];
    return `Nothing new: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/action/assemble.js
// Everything known at the end → the report. Pure; lengths are cut to the contract's limits, with an ellipsis.


const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1)}…`;
/** The order a reader wants: what is new first, the worst first, then by place. */
const STATE_ORDER = {
    new: 0,
    "new-indirect": 1,
    "pre-existing": 2,
    fixed: 3,
};
const SEVERITY_ORDER = { blocker: 0, critical: 1, warning: 2, info: 3 };
function assemble(parts) {
    const findings = [...parts.findings].sort(inReadingOrder);
    const left = findings.length - limits/* LIMITS */.b.findings;
    const notes = [...parts.notes];
    if (left > 0)
        notes.push({
            code: "findings-cut",
            text: `${left} more findings are not in the report, which holds ${limits/* LIMITS */.b.findings}; the last of the pre-existing and fixed ones were left out first.`,
        });
    const files = parts.change.files.slice(0, limits/* LIMITS */.b.files);
    if (files.length < parts.change.files.length)
        notes.push({
            code: "files-cut",
            text: `${parts.change.files.length - files.length} more changed files are not listed.`,
        });
    return {
        schema: "proofmark.report/v1",
        ...parts,
        change: { ...parts.change, files },
        findings: findings.slice(0, limits/* LIMITS */.b.findings),
        notes: notes.slice(0, 100).map((note) => ({ code: note.code, text: cut(note.text, limits/* LIMITS */.b.message) })),
    };
}
function inReadingOrder(a, b) {
    return (STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        compareText(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0));
}
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function gateFindings(compared) {
    const { planned, judgement } = compared.run;
    const tests = new Map(judgement.tests.map((test) => [test.id, test]));
    const whole = planned.gate.reproduce(planned.target);
    return compared.findings.map((finding) => {
        const test = finding.test === null ? undefined : tests.get(finding.test);
        const one = test ? planned.gate.reproduceTest(planned.target, test, judgement.formats) : null;
        const reproduce = finding.state === "fixed" ? null : (one ?? whole);
        return {
            ...finding,
            rule: cut(finding.rule, limits/* LIMITS */.b.short),
            message: cut(finding.message, limits/* LIMITS */.b.message),
            detail: finding.detail === null ? null : cut(finding.detail, limits/* LIMITS */.b.detail),
            reproduce: reproduce === null || reproduce.length > limits/* LIMITS */.b.message ? null : reproduce,
        };
    });
}
function gateResult(compared, findings) {
    const { planned, judgement, durationMs, log } = compared.run;
    const { outcome, reason } = concludeGate(compared, findings);
    return {
        ...description(planned),
        outcome,
        reason: reason && { code: reason.code, text: cut(reason.text, limits/* LIMITS */.b.message) },
        durationMs,
        command: orNull(planned.gate.command(planned.target)),
        reproduce: orNull(planned.gate.reproduce(planned.target)),
        formats: judgement.formats.map((format) => cut(format, 64)),
        tests: judgement.counts,
        base: compared.base,
        log,
    };
}
function skippedGate(planned) {
    return {
        ...description(planned),
        outcome: "skipped",
        reason: planned.skip,
        durationMs: 0,
        command: planned.config.run.slice(0, limits/* LIMITS */.b.message),
        reproduce: null,
        formats: [],
        tests: null,
        base: null,
        log: null,
    };
}
const orNull = (text) => (text === null ? null : cut(text, limits/* LIMITS */.b.message));
function description(planned) {
    const { id, title, gate, config } = planned;
    return {
        id,
        kind: gate.kind,
        title: cut(title, limits/* LIMITS */.b.short),
        tier: gate.tier,
        hard: config.hard,
        weight: config.weight,
    };
}

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/baseline/compared-with.js

/** git knows this tree without having it. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** Commits more per fetch; together more than any branch under review, and still far from a whole large history. */
const DEEPEN_BY = [30, 200, 1000];
const NO_COMMIT = /^0+$/;
/** ProblemError `base-missing` or `history-shallow` when the base cannot be had. */
async function chooseBase(git, wish) {
    const { head } = wish;
    if (head === null)
        return first("worktree");
    if (wish.event === "local")
        return chooseLocal(git, wish, head);
    const eventBase = wish.eventBase === null || NO_COMMIT.test(wish.eventBase) ? null : wish.eventBase;
    if (wish.event === "merge_group" && eventBase !== null)
        return chooseGroupBase(git, head, eventBase);
    if (wish.event === "pull_request")
        return choosePullBase(git, { ...wish, eventBase }, head);
    if (wish.event === "dispatch" && wish.baseRef !== null)
        return viaMergeBase(git, head, await wanted(git, wish.baseRef));
    return choosePushBase(git, head, eventBase);
}
const first = (headTree) => ({
    comparedWith: null,
    base: null,
    mergeBase: null,
    headTree,
    notes: [
        { code: "first-commit", text: "There is no earlier commit to compare with, so everything found is new." },
    ],
});
async function choosePullBase(git, wish, head) {
    const [base, branch, ...more] = await git.parents(head);
    const isBranchItself = head === wish.eventHead;
    if (base && branch && more.length === 0 && !isBranchItself) {
        if (wish.eventHead === null || branch === wish.eventHead)
            return chooseMerged(git, { base, branch }, wish);
    }
    const tip = wish.eventBase ?? (await refOf(git, wish.baseRef)) ?? (await defaultTip(git));
    if (tip === null)
        throw noBase("the pull request's base");
    return viaMergeBase(git, head, tip);
}
async function chooseMerged(git, merged, wish) {
    const { base, branch } = merged;
    if (!(await has(git, base)))
        throw shallow(base);
    // For the reader only, so no history is fetched for it.
    const mergeBase = (await git.resolve(branch)) === null ? null : await git.mergeBase(base, branch);
    return { comparedWith: base, base: wish.eventBase ?? base, mergeBase, headTree: "merge", notes: [] };
}
async function chooseGroupBase(git, head, base) {
    if (!(await has(git, base)))
        throw shallow(base);
    const mergeBase = await git.mergeBase(head, base);
    return { comparedWith: base, base, mergeBase, headTree: "commit", notes: [] };
}
async function choosePushBase(git, head, before) {
    const [parent] = await git.parents(head);
    if (parent === undefined)
        return first("commit");
    const chosen = (base, notes) => ({
        comparedWith: base,
        base,
        mergeBase: base,
        headTree: "commit",
        notes,
    });
    if (before !== null && before === parent && (await has(git, before)))
        return chosen(before, []);
    if (before !== null && (await has(git, before)) && (await commonAncestor(git, head, before)) === before)
        return chosen(before, []);
    if (!(await has(git, parent)))
        throw shallow(parent);
    const why = before === null ? "names no commit before it" : "rewrote history";
    return chosen(parent, [
        { code: "compared-with-parent", text: `The push ${why}, so only its last commit was judged.` },
    ]);
}
async function chooseLocal(git, wish, head) {
    const headTree = (await git.isDirty()) ? "worktree" : "commit";
    if (wish.baseRef !== null) {
        const chosen = await viaMergeBase(git, head, await wanted(git, wish.baseRef));
        return { ...chosen, headTree };
    }
    const branch = await git.defaultBranch();
    const tip = await refOf(git, branch);
    if (tip !== null) {
        const chosen = await viaMergeBase(git, head, tip);
        const notes = chosen.comparedWith === head && headTree === "commit" ? [nothingToJudge(branch)] : [];
        return { ...chosen, headTree, notes: [...chosen.notes, ...notes] };
    }
    if (headTree === "worktree")
        return { comparedWith: head, base: head, mergeBase: head, headTree, notes: [] };
    return choosePushBase(git, head, null);
}
const nothingToJudge = (branch) => ({
    code: "nothing-to-judge",
    text: `Nothing here differs from ${branch ?? "the base"}, so whatever is found was there before. Name another base with --base, such as HEAD~1.`,
});
async function viaMergeBase(git, head, tip) {
    if (!(await has(git, tip)))
        throw noBase(tip.slice(0, 12));
    const mergeBase = await commonAncestor(git, head, tip);
    const found = { base: tip, mergeBase, headTree: "commit" };
    if (mergeBase !== null)
        return { ...found, comparedWith: mergeBase, notes: [] };
    if (await git.isShallow())
        throw shallow(tip);
    const text = "Head and base have no commit in common, so head was compared with the base as it is.";
    return { ...found, comparedWith: tip, notes: [{ code: "unrelated-histories", text }] };
}
/** Null when there is none, or none within the bounds of deepening. */
async function commonAncestor(git, head, other) {
    let found = await git.mergeBase(head, other);
    for (const deepenBy of DEEPEN_BY) {
        if (found !== null || !(await git.isShallow()))
            return found;
        if (!(await git.fetch({ commit: other, deepenBy })))
            return null;
        found = await git.mergeBase(head, other);
    }
    return found;
}
/** Whether the commit is here, or could be fetched. */
async function has(git, commit) {
    if ((await git.resolve(commit)) !== null)
        return true;
    return (await git.fetch({ commit })) && (await git.resolve(commit)) !== null;
}
async function refOf(git, ref) {
    return ref === null ? null : ((await git.resolve(ref)) ?? (await git.resolve(`origin/${ref}`)));
}
async function defaultTip(git) {
    return refOf(git, await git.defaultBranch());
}
async function wanted(git, ref) {
    const found = await refOf(git, ref);
    if (found !== null)
        return found;
    // A full commit id the clone does not have yet.
    if (/^[0-9a-f]{40,64}$/.test(ref) && (await has(git, ref)))
        return ref;
    throw noBase(`\`${ref}\``);
}
function noBase(what) {
    return new problem/* ProblemError */.Mm({
        code: "base-missing",
        message: `this clone does not have ${what}, and it could not be fetched`,
        todo: "Check the name; in a workflow, give actions/checkout `fetch-depth: 0`, or locally run `git fetch origin` and try again.",
    });
}
function shallow(commit) {
    return new problem/* ProblemError */.Mm({
        code: "history-shallow",
        message: `this clone is too shallow to compare with ${commit.slice(0, 12)}, and fetching more history did not help`,
        todo: "Give actions/checkout `fetch-depth: 0` (`fetch-depth: 2` is enough on a pull request's merge commit), or run `git fetch --unshallow`.",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/action/baseline/cache.js
// What the base came to, kept for the next run. A baseline is data from outside, read strictly: anything odd is a miss.


const BASELINE_SCHEMA = "proofmark.baseline/v1";
const MOST_BYTES = 64 * 1024 * 1024;
/** 64 hexadecimal digits, equal for equal values whatever the order of their keys. */
function baselineKey(parts) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([BASELINE_SCHEMA, sorted(parts)]))
        .digest("hex");
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
const pathOf = (directory, key) => `${directory}/baselines/${key}.json`;
async function readBaseline(files, directory, key) {
    const bytes = await readOrNull(files, pathOf(directory, key));
    if (bytes === null)
        return null;
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(882)]).then(__webpack_require__.bind(__webpack_require__, 98882));
    return parseBaseline(new TextDecoder().decode(bytes), { schema: BASELINE_SCHEMA, key });
}
/** Keeps only what was really judged. A cache that cannot be written is no reason to stop. */
async function writeBaseline(files, { directory, key, judgement }) {
    if (judgement.outcome === "unknown")
        return;
    const text = JSON.stringify({ schema: BASELINE_SCHEMA, key, judgement });
    if (text.length > MOST_BYTES)
        return;
    try {
        await files.write(pathOf(directory, key), text);
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
    }
}
async function readOrNull(files, path) {
    try {
        return await files.read(path, { maxBytes: MOST_BYTES });
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/action/baseline/lines.js
function indexFiles(files) {
    const toHead = new Map();
    const fromBase = new Map();
    for (const file of files) {
        if (file.status !== "deleted")
            toHead.set(file.path, file);
        // A copy leaves its source where it was, so it starts from nowhere, like an added file.
        if (!isAdded(file))
            fromBase.set(file.previousPath ?? file.path, file);
    }
    return { toHead: (path) => toHead.get(path), fromBase: (path) => fromBase.get(path) };
}
/** Null when the file is new at head. */
function basePathOf(index, headPath) {
    const file = index.toHead(headPath);
    if (!file)
        return headPath;
    return isAdded(file) ? null : (file.previousPath ?? file.path);
}
/** Null when the file is gone at head. */
function headPathOf(index, basePath) {
    const file = index.fromBase(basePath);
    if (!file)
        return basePath;
    return file.status === "deleted" ? null : file.path;
}
/** Null: the line is gone or changed. `file` undefined: the change does not touch the file. White space does not count. */
function mapLine(file, baseLine) {
    if (!file)
        return baseLine;
    if (isAdded(file) || file.status === "deleted" || file.binary)
        return null;
    return across(file.hunks, baseLine, BASE);
}
/** The inverse of `mapLine`. Null: the line is new or changed at head. */
function unmapLine(file, headLine) {
    if (!file)
        return headLine;
    if (isAdded(file) || file.status === "deleted" || file.binary)
        return null;
    return across(file.hunks, headLine, HEAD);
}
/** Whether the change touches this line of head, be it by white space alone. */
function isChangedLine(file, headLine) {
    if (!file)
        return false;
    if (unmapLine(file, headLine) === null)
        return true;
    const range = lastBefore(file.touched ?? [], headLine, (one) => one.start);
    return range !== undefined && headLine < range.start + range.count;
}
/** The hunk that removes (`base`) or adds (`head`) this line; undefined when none does. */
function hunkAt(file, side, line) {
    const { start, count } = side === "base" ? BASE : HEAD;
    const hunk = lastBefore(file.hunks, line, (one) => firstLine(start(one), count(one)));
    return hunk && line < start(hunk) + count(hunk) ? hunk : undefined;
}
const isAdded = (file) => file.status === "added" || file.status === "copied";
const BASE = {
    start: (hunk) => hunk.baseStart,
    count: (hunk) => hunk.baseCount,
    otherStart: (hunk) => hunk.headStart,
    otherCount: (hunk) => hunk.headCount,
};
const HEAD = {
    start: BASE.otherStart,
    count: BASE.otherCount,
    otherStart: BASE.start,
    otherCount: BASE.count,
};
/** git names the line *before* an empty range. */
const firstLine = (start, count) => (count === 0 ? start + 1 : start);
function across(hunks, line, from) {
    const hunk = lastBefore(hunks, line, (one) => firstLine(from.start(one), from.count(one)));
    if (!hunk)
        return line;
    const after = firstLine(from.start(hunk), from.count(hunk)) + from.count(hunk);
    if (line < after)
        return null;
    const otherAfter = firstLine(from.otherStart(hunk), from.otherCount(hunk)) + from.otherCount(hunk);
    return line - after + otherAfter;
}
/** The last item that starts at or before `line`; items are sorted. */
function lastBefore(items, line, start) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && start(item) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return items[low - 1];
}

;// CONCATENATED MODULE: ./build/action/baseline/blame.js

/** For a finding the base does not have. What has no place may be anyone's, so it is this change's. */
function stateByDiff({ finding, path, file }) {
    if (path === null)
        return "new";
    if (!file)
        return "new-indirect";
    const { line, endLine } = finding;
    if (line === null || isAdded(file))
        return "new";
    // A few lines decide for a long range: where its first lines are untouched, so is what it is about.
    const last = Math.min(endLine ?? line, line + 200);
    for (let own = line; own <= last; own += 1)
        if (isChangedLine(file, own))
            return "new";
    return "new-indirect";
}

;// CONCATENATED MODULE: ./build/action/baseline/mask.js
// Makes messages of two runs comparable: what differs from run to run is masked, what says which failure it is stays. Pure.
// Each pattern takes linear time: no two neighbouring parts of one can match the same character.
const SEGMENT = "[^\\s\\\\/:'\"`<>|()[\\]{},;=*?]+";
const ABSOLUTE_PATH = new RegExp(`(?<![\\w.~@$%)\\]}-])(?:file:/{2,3})?(?:[A-Za-z]:)?(?:[\\\\/]${SEGMENT}){2,}[\\\\/]?`, "g");
/** Their next segment is a random name. */
const TEMPORARY = /^(?:\/private)?\/(?:tmp|var\/tmp|var\/folders\/[^/]+\/[^/]+\/T)\/|^[A-Za-z]:\\.*\\Temp\\/i;
const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
const MASKS = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
    [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
    [
        new RegExp(`\\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:${MONTHS} \\d+|\\d+ ${MONTHS})\\b`, "g"),
        "<time>",
    ],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, "<time>"],
    [/\b0x[0-9a-f]+\b|@[0-9a-f]{6,16}\b/gi, "<hex>"],
    // Commit ids, object hashes: letters and digits, so that a plain number or a word stays what it is.
    [/\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}\b/gi, "<hex>"],
    [/\b\d+(?:\.\d+)? ?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/g, "<time>"],
    [/<time>(?: ?<time>)+/g, "<time>"],
    // The sign goes with its number: a value that turns negative is the same failure with another value.
    [/(?:(?<![\w)\]}.>-])-)?\d+(?:[.,]\d+)*/g, "#"],
    [/\s+/g, " "],
];
/** Colours, white space, absolute paths (but for the file's name), times, ids, addresses and numbers are masked. */
function maskText(text) {
    const plain = stripColours(text).replace(ABSOLUTE_PATH, maskPath);
    return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), plain).trim();
}
function stripColours(text) {
    if (!text.includes("\u001b"))
        return text;
    return text
        .replace(/\u001b\[[0-9;:?]*[@-~]/g, "")
        .replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "");
}
function maskPath(path) {
    const plain = path.replace(/^file:\/*(?=\/|[A-Za-z]:)/, "");
    const segments = plain
        .replace(TEMPORARY, "")
        .split(/[\\/]/)
        .filter((segment) => segment !== "");
    const isRandom = TEMPORARY.test(plain) && segments.length < 2;
    return isRandom ? "<path>" : `<path>/${segments.at(-1) ?? ""}`;
}

;// CONCATENATED MODULE: ./build/action/baseline/fingerprint.js


const stripSpace = (text) => text.replace(/\s+/g, "");
/**
 * What a finding is told apart by when lines shift: its rule, its file and the text of its line without white space (a test's
 * identity, or the masked message, where there is no line). Equal findings have equal keys; number them for a fingerprint.
 */
function fingerprintKey({ gate, finding, path, text }) {
    const what = finding.test ?? (text === null ? maskText(finding.message) : stripSpace(text));
    return [gate, finding.source, finding.rule, path ?? "", what].join("\0");
}
/** 32 hexadecimal digits. `occurrence` counts equal keys from 1, in the order of their lines. */
function fingerprint(key, occurrence) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key}\0${occurrence}`).digest("hex").slice(0, 32);
}

;// CONCATENATED MODULE: ./build/action/baseline/match-output.js
/**
 * Head's lines are forgiven only when the base printed all of them and ended alike; otherwise those the base did not print are
 * this change's, or all of them when it ended otherwise.
 */
function matchOutput({ base, head, exits }) {
    const waiting = new Map();
    for (const spot of endedAlike(exits) ? base : []) {
        const same = waiting.get(spot.masked);
        if (same)
            same.push(spot);
        else
            waiting.set(spot.masked, [spot]);
    }
    const blames = head.map((spot) => {
        const was = waiting.get(spot.masked)?.shift();
        if (!was)
            return { spot, base: null, state: "new", confidence: "medium", matchedBy: "none" };
        return { spot, base: was, state: "pre-existing", confidence: "medium", matchedBy: "output-lines" };
    });
    // A line that is gone proves nothing while others have come: the same failure may be worded otherwise.
    if (blames.some((blame) => blame.state === "new"))
        return blames;
    const fixed = head.length === 0 ? [...base] : [...waiting.values()].flat();
    return [
        ...blames,
        ...fixed.map((spot) => ({ spot, base: null, state: "fixed", confidence: "low", matchedBy: "none" })),
    ];
}
function endedAlike(exits) {
    if (exits === undefined)
        return true;
    const head = exitClass(exits.head);
    return head !== null && head === exitClass(exits.base);
}
/**
 * Null for an end that is never forgiven: a signal, a shell's report of one (128 and above), a command that is not there
 * (126, 127). Other failures are one class, since many tools count their findings in the exit code.
 */
function exitClass(exit) {
    if (exit === null || exit.signal !== null || exit.code === null || exit.code >= 126 || exit.code < 0)
        return null;
    return exit.code === 0 ? "passed" : "failed";
}

;// CONCATENATED MODULE: ./build/action/baseline/match-tests.js
/** From the surest on. */
const identities = (renames) => [
    { matchedBy: "test-identity", isWeak: false, of: (spot) => `${spot.path ?? ""}\0${idOf(spot)}` },
    // One side does not say where the test is; two files that both exist may well have tests of one name.
    {
        matchedBy: "test-identity",
        isWeak: true,
        of: idOf,
        accept: (was, is) => was.path === null || is.path === null,
    },
    { matchedBy: "test-renamed", isWeak: false, of: renamedId(renames) },
    // Its suite was renamed.
    { matchedBy: "test-renamed", isWeak: true, of: (spot) => spot.path && `${spot.path}\0${nameOf(spot)}` },
    // It moved between files of which each is on one side only; git may not have seen a rename.
    { matchedBy: "test-renamed", isWeak: true, of: (spot) => (isMoved(spot) ? nameOf(spot) : null) },
];
function matchTests({ base, head, files }) {
    let restOfBase = base;
    let restOfHead = head;
    const blames = [];
    for (const identity of identities(renamesOf(files))) {
        const taken = new Set();
        for (const [was, is] of pairs(identity, restOfBase, restOfHead)) {
            taken.add(was).add(is);
            blames.push(blameOf(was, is, identity));
        }
        restOfBase = restOfBase.filter((spot) => !taken.has(spot));
        restOfHead = restOfHead.filter((spot) => !taken.has(spot));
    }
    const alone = { base: null, confidence: "exact", matchedBy: "none" };
    return [
        ...blames,
        ...restOfHead.map((spot) => ({ ...alone, spot, state: "new" })),
        ...restOfBase.map((spot) => ({ ...alone, spot, state: "fixed" })),
    ];
}
function pairs(identity, base, head) {
    const groups = new Map();
    for (const spot of [...base, ...head]) {
        const id = identity.of(spot);
        if (id === null)
            continue;
        const key = identity.isWeak ? `${id}\0${spot.masked}` : id;
        const group = groups.get(key) ?? { base: [], head: [] };
        group[spot.side].push(spot);
        groups.set(key, group);
    }
    return [...groups.values()].flatMap((group) => {
        const isOne = group.base.length === 1 && group.head.length === 1;
        if (identity.isWeak && !isOne)
            return [];
        const found = sameFailureFirst(group.base, group.head);
        return found.filter(([was, is]) => identity.accept?.(was, is) ?? true);
    });
}
/** Equal identities happen: one test run in several browsers. */
function sameFailureFirst(base, head) {
    const waiting = new Map();
    for (const spot of base)
        waiting.set(spot.masked, [...(waiting.get(spot.masked) ?? []), spot]);
    const found = head.map((spot) => ({ spot, was: waiting.get(spot.masked)?.shift() }));
    const rest = [...waiting.values()].flat();
    return found.flatMap(({ spot, was }) => {
        const other = was ?? rest.shift();
        return other ? [[other, spot]] : [];
    });
}
/** Failing as before is old; failing otherwise is a changed failure, which nothing excuses. */
function blameOf(base, spot, { matchedBy, isWeak }) {
    if (base.masked !== spot.masked)
        return { spot, base, state: "new", confidence: "medium", matchedBy };
    const confidence = isWeak ? "medium" : matchedBy === "test-renamed" ? "high" : "exact";
    return { spot, base, state: "pre-existing", confidence, matchedBy };
}
function idOf({ finding }) {
    return finding.test ?? `${finding.rule} > ${finding.message}`;
}
const nameOf = (spot) => idOf(spot).split(" > ").at(-1) ?? "";
const isMoved = ({ file, side }) => side === "head" ? file?.status === "added" : file?.status === "deleted";
/** Above this many renames only those of the test's own file are looked at. */
const MOST_RENAMES = 500;
function renamesOf(files) {
    const renames = files.flatMap((file) => file.status === "renamed" && file.previousPath !== null
        ? [{ from: file.previousPath, to: file.path }]
        : []);
    return renames.length > MOST_RENAMES ? [] : renames;
}
/** The identity a base test would have at head, where it names a renamed file; head tests keep theirs. */
function renamedId(renames) {
    return (spot) => {
        const id = idOf(spot);
        if (spot.side === "head")
            return id;
        const { file } = spot;
        const own = file?.previousPath ? [{ from: file.previousPath, to: file.path }] : [];
        for (const { from, to } of [...own, ...renames]) {
            const old = spellings(from);
            const at = old.findIndex((spelling) => spelling.length > 2 && id.includes(spelling));
            const spelling = old[at];
            if (spelling !== undefined)
                return id.replace(spelling, () => spellings(to)[at] ?? spelling);
        }
        return null;
    };
}
/** `test/a.test.ts` as reports write it: as it is, without its ending, with backslashes, with dots. */
function spellings(path) {
    const bare = path.replace(/\.[^./]+$/, "");
    return [path, bare, path.replaceAll("/", "\\"), bare.replaceAll("/", ".")];
}

;// CONCATENATED MODULE: ./build/action/baseline/likeness.js
// Which line became which where a block of lines was edited: order kept, the likeliest overall. Pure.
/** Two lines below this share too few words to be one line edited. */
const ALIKE = 0.6;
const MOST_WORDS = 64;
/** How far a line may stray from where it would be if the block had grown evenly. */
const BAND = 48;
const wordsOf = (text) => (text.match(/[\p{L}\p{N}_$]+/gu) ?? []).slice(0, MOST_WORDS).sort();
/** 0 to 1: the share of words that both lines have. Punctuation does not count, so reformatting does not either. */
function likeness(a, b) {
    if (a.length === 0 || b.length === 0)
        return 0;
    let common = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const left = a[i] ?? "";
        const right = b[j] ?? "";
        if (left === right)
            common += 1;
        if (left <= right)
            i += 1;
        if (right <= left)
            j += 1;
    }
    return (2 * common) / (a.length + b.length);
}
/** How many cells `alignLines` fills; for keeping to a budget. */
const alignmentCost = (base, head) => base * Math.min(head, 2 * BAND + 1);
/**
 * For each base line the index of the head line it became, or -1. Lines keep their order; the sum of likenesses is greatest
 * within a band around the diagonal.
 */
function alignLines(base, head) {
    const a = base.map(wordsOf);
    const b = head.map(wordsOf);
    const slope = b.length / Math.max(1, a.length);
    const rows = [];
    const bestAt = (row, column) => {
        const there = rows[row];
        if (!there || column < there.from)
            return 0;
        return there.best[Math.min(column - there.from, there.best.length - 1)] ?? 0;
    };
    for (let i = 0; i <= a.length; i += 1) {
        const from = Math.max(0, Math.floor(i * slope) - BAND);
        const to = Math.min(b.length, Math.ceil(i * slope) + BAND);
        const best = new Float64Array(to - from + 1);
        const step = new Uint8Array(to - from + 1);
        rows.push({ from, best, step });
        for (let j = from; j <= to; j += 1) {
            const at = j - from;
            const up = i > 0 ? bestAt(i - 1, j) : 0;
            const left = at > 0 ? (best[at - 1] ?? 0) : 0;
            const alike = i > 0 && j > 0 ? likeness(a[i - 1] ?? [], b[j - 1] ?? []) : 0;
            const both = alike >= ALIKE ? bestAt(i - 1, j - 1) + alike : 0;
            best[at] = Math.max(up, left, both);
            step[at] = both > up && both > left ? DIAGONAL : up >= left ? UP : LEFT;
        }
    }
    return trace(rows, a.length, b.length);
}
const UP = 0;
const LEFT = 1;
const DIAGONAL = 2;
function trace(rows, height, width) {
    const became = new Array(height).fill(-1);
    for (let i = height, j = width; i > 0 && j > 0;) {
        const row = rows[i];
        const step = row === undefined || j < row.from ? UP : (row.step[j - row.from] ?? UP);
        if (step === DIAGONAL)
            became[i - 1] = j - 1;
        if (step !== LEFT)
            i -= 1;
        if (step !== UP)
            j -= 1;
    }
    return became;
}

;// CONCATENATED MODULE: ./build/action/baseline/pair.js
/** How far out of order a pair may be within one bucket, so that refused pairs cost no quadratic search. */
const REACH = 8;
/** Pairs within a bucket in order; `accept` may refuse a pair. */
function byKey(key, accept = () => true) {
    return (base, head) => buckets(key, base, head).flatMap((bucket) => inOrder(bucket, accept));
}
/** Pairs only where a key stands for one spot on each side, so that there is nothing to choose. */
function byUniqueKey(key, accept = () => true) {
    return (base, head) => buckets(key, base, head).flatMap((bucket) => bucket.base.length === 1 && bucket.head.length === 1 ? inOrder(bucket, accept) : []);
}
function buckets(key, base, head) {
    const found = new Map();
    for (const spot of base) {
        const name = pair_nameOf(spot, key);
        if (name === null)
            continue;
        const bucket = found.get(name);
        if (bucket)
            bucket.base.push(spot);
        else
            found.set(name, { base: [spot], head: [] });
    }
    for (const spot of head) {
        const name = pair_nameOf(spot, key);
        if (name !== null)
            found.get(name)?.head.push(spot);
    }
    return [...found.values()].filter((bucket) => bucket.head.length > 0);
}
/** Like with like: no key is without the rule. */
function pair_nameOf(spot, key) {
    const parts = key(spot);
    if (parts === null || parts.includes(null))
        return null;
    return [spot.finding.source, spot.finding.rule, ...parts].join("\0");
}
function inOrder({ base, head }, accept) {
    const waiting = [...base].sort(byPosition);
    const pairs = [];
    for (const spot of [...head].sort(byPosition)) {
        for (let at = 0; at < Math.min(REACH, waiting.length); at += 1) {
            const other = waiting[at];
            if (!other || !accept(other, spot))
                continue;
            pairs.push([other, spot]);
            waiting.splice(at, 1);
            break;
        }
    }
    return pairs;
}
const byPosition = (a, b) => (a.finding.line ?? 0) - (b.finding.line ?? 0) || (a.finding.column ?? 0) - (b.finding.column ?? 0);

;// CONCATENATED MODULE: ./build/action/baseline/subject.js
/**
 * Two differently worded messages may be one finding (a count grew, a type got another name) or two (`a` is used now, `b` on
 * the same line no longer is). They are two when each names a word of its line that the other does not name.
 */
function isSameSubject(base, head) {
    if (base.finding.message === head.finding.message)
        return true;
    return !(namesOwn(base, head) && namesOwn(head, base));
}
function namesOwn(spot, other) {
    const line = spot.source?.lines.raw(spot.source.at);
    if (line === undefined || line === null)
        return false;
    const inLine = new Set(wordsIn(line));
    const said = new Set(wordsIn(other.finding.message));
    return wordsIn(spot.finding.message).some((word) => !said.has(word) && inLine.has(word));
}
const wordsIn = (text) => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];

;// CONCATENATED MODULE: ./build/action/baseline/edited.js




/** Cells of all alignments together, about a tenth of a second. */
const MOST_CELLS = 500_000;
const byAlignedLine = (base, head) => {
    const headHunks = new Map();
    for (const spot of head) {
        const hunk = hunkOf(spot);
        if (hunk && spot.source)
            headHunks.set(hunk, spot.source.lines);
    }
    if (headHunks.size === 0)
        return [];
    const became = createAligner(headHunks);
    const place = (spot) => {
        const hunk = hunkOf(spot);
        if (!hunk || spot.source === null)
            return null;
        return spot.side === "head" ? spot.source.at : became(hunk, spot.source);
    };
    return byKey((spot) => [spot.path, place(spot), spot.masked], isSameSubject)(base, head);
};
function hunkOf(spot) {
    if (!spot.file || !spot.source || spot.line !== null || spot.file.binary)
        return undefined;
    return hunkAt(spot.file, spot.side, spot.source.at);
}
function createAligner(headHunks) {
    const known = new Map();
    let budget = MOST_CELLS;
    return (hunk, from) => {
        const headLines = headHunks.get(hunk);
        if (!headLines)
            return null;
        let aligned = known.get(hunk);
        if (!aligned) {
            const cost = alignmentCost(hunk.baseCount, hunk.headCount);
            if (cost > budget)
                return null;
            budget -= cost;
            aligned = alignLines(slice(from.lines, hunk.baseStart, hunk.baseCount), slice(headLines, hunk.headStart, hunk.headCount));
            known.set(hunk, aligned);
        }
        const index = aligned[from.at - hunk.baseStart];
        return index === undefined || index === -1 ? null : hunk.headStart + index;
    };
}
const slice = (lines, start, count) => Array.from({ length: count }, (_, at) => lines.raw(start + at) ?? "");

;// CONCATENATED MODULE: ./build/action/baseline/moved.js

/** Letters and digits that must have moved together before a line in another file is taken for the same one. */
const MOVED = 20;
const MOVED_LINES = 2;
/** Lines within which statements are put in another order; imports, mostly. */
const NEAR = 10;
/** Lines compared in each direction. */
const moved_REACH = 20;
/** Pairs weighed per group of equal lines, and in all; beyond, code is so repetitive that a choice would be a guess. */
const MOST_IN_GROUP = 10_000;
const MOST = 100_000;
/** Lines that may have moved: removed, added, or equal by git's account but next to a difference. */
const isMovable = (spot) => spot.source !== null && (spot.line === null || spot.edge) && spot.finding.line !== null;
/**
 * Whether one line alone may be taken for moved: it says much, or it is still about where it was. A `debugger;` removed here
 * and one added far away are two.
 */
function isOneLineMoved(base, head) {
    if (isNear(base, head))
        return true;
    return solidOf(base).length >= MOVED;
}
const isNear = (base, head) => Math.abs(base.near - head.near) <= NEAR;
const solidOf = ({ source }) => source?.lines.solid(source.at) ?? "";
/** The line with the nearest lines around it that say something; null where all that says too little. */
function contextOf(spot) {
    if (!isMovable(spot) || spot.source === null)
        return null;
    const { lines, at } = spot.source;
    const context = [nearest(lines, at, -1), solidOf(spot), nearest(lines, at, 1)].join("\n");
    return context.length >= MOVED ? context : null;
}
/** Where the file is the same any weight will do; elsewhere a block must have moved. */
function byMovedBlock(where) {
    return (base, head) => {
        const groups = buckets((spot) => isMovable(spot)
            ? [
                spot.source?.lines.at(spot.source.at) ?? null,
                spot.masked,
                where === "same file" ? spot.path : "",
            ]
            : null, base, head);
        let budget = MOST;
        const pairs = [];
        for (const group of groups) {
            const cost = group.base.length * group.head.length;
            if (cost > MOST_IN_GROUP || cost > budget)
                continue;
            budget -= cost;
            const weighed = group.base.flatMap((one) => group.head.map((other) => weigh(one, other)));
            pairs.push(...heaviestFirst(weighed.filter((pair) => isEnough(pair, where))));
        }
        return pairs;
    };
}
function isEnough({ base, head, weight }, where) {
    if (weight >= MOVED)
        return true;
    // A line that is on both sides only goes with one elsewhere if its surroundings do.
    return (where === "same file" && base.line === null && head.line === null && weight > 0 && isNear(base, head));
}
function heaviestFirst(weighed) {
    weighed.sort((a, b) => b.weight - a.weight || a.distance - b.distance);
    const taken = new Set();
    const pairs = [];
    for (const { base, head } of weighed) {
        if (taken.has(base) || taken.has(head))
            continue;
        taken.add(base).add(head);
        pairs.push([base, head]);
    }
    return pairs;
}
/** Weight: letters and digits in the run of equal lines around both. Zero when fewer than two lines are equal. */
function weigh(base, head) {
    const distance = Math.abs(base.near - head.near);
    const [left, right] = [base.source, head.source];
    if (!left || !right)
        return { base, head, weight: 0, distance };
    const above = run(left, right, -1);
    const below = run(left, right, 1);
    const isAlone = above.lines + below.lines + 1 < MOVED_LINES;
    const isElsewhere = base.path !== head.path;
    return {
        base,
        head,
        weight: isAlone && isElsewhere ? 0 : solidOf(base).length + above.solid + below.solid,
        distance,
    };
}
function run(left, right, step) {
    const found = { lines: 0, solid: 0 };
    for (let by = step; Math.abs(by) <= moved_REACH; by += step) {
        const line = left.lines.solid(left.at + by);
        if (line === null || line !== right.lines.solid(right.at + by))
            break;
        found.solid += line.length;
        if (line !== "")
            found.lines += 1;
    }
    return found;
}
function nearest(lines, at, step) {
    for (let by = step; Math.abs(by) <= moved_REACH; by += step) {
        const line = lines.solid(at + by);
        if (line === null)
            return "";
        if (line !== "")
            return line;
    }
    return "";
}

;// CONCATENATED MODULE: ./build/action/baseline/cascade.js





const at = (spot) => spot.finding.column ?? 0;
const message = (spot) => spot.finding.message;
/** A line that is removed, added or edited; text is only compared between such lines. */
const isLoose = (spot) => spot.line === null && spot.finding.line !== null;
const cascade_text = (spot) => isLoose(spot) && spot.source ? solidOrNull(spot.source.lines.at(spot.source.at)) : null;
const words = (spot) => isLoose(spot) && spot.source
    ? wordsOf(spot.source.lines.raw(spot.source.at) ?? "").join(" ") || null
    : null;
/** A brace alone is everywhere. */
const solidOrNull = (line) => line !== null && /[\p{L}\p{N}]/u.test(line) ? line : null;
const ofFile = (spot) => (spot.finding.line === null ? spot.path : null);
const isTop = (spot) => (spot.finding.line ?? 2) <= 1;
/** A line that stayed, without the finding or with a new one, shows that the finding is not about that line. */
const isNotOfLine = (base, head) => (base.line !== null || head.line !== null) && isSameSubject(base, head);
function isEnd({ finding, source }) {
    if (source === null || finding.line === null)
        return false;
    let last = source.lines.length;
    while (last > 1 && source.lines.at(last) === "")
        last -= 1;
    return finding.line >= last;
}
/**
 * Reported at a fixed line (`max-lines` says 301) although the lines have shifted: at base the line moved on without it, and at
 * head it is on a line nobody touched, or what it says is a count.
 */
const isFixedLine = ({ side, line, finding, masked }) => side === "base" ? line !== null && line !== finding.line : line !== null || masked.includes("#");
/** No text to compare: the file is too large, or not in git. */
const isUntold = (spot) => isLoose(spot) && spot.source === null;
const ofNoFile = (spot) => (spot.path === null ? "" : null);
/** A file that is on one side only, and what is said of it has no text to go by. */
const fileName = (spot) => (spot.file?.status === "deleted" || spot.file?.status === "added") && spot.source === null
    ? (spot.path?.slice(spot.path.lastIndexOf("/") + 1) ?? null)
    : null;
const isSameLine = (base, head) => isOneLineMoved(base, head) && isSameSubject(base, head);
const only = (is, spot) => (is(spot) ? spot.path : null);
/** Every key holds the rule too. */
const CASCADE = [
    // The line is on both sides, by git's account.
    { matchedBy: "line", confidence: "exact", pair: byKey((s) => [s.path, s.line, at(s), message(s)]) },
    { matchedBy: "line-message", confidence: "exact", pair: byKey((s) => [s.path, s.line, message(s)]) },
    {
        matchedBy: "line-rule",
        confidence: "high",
        pair: byKey((s) => [s.path, s.line, s.masked], isSameSubject),
    },
    {
        matchedBy: "line-rule",
        confidence: "medium",
        pair: byKey((s) => [s.path, s.line, at(s)], isSameSubject),
    },
    {
        matchedBy: "line-rule",
        confidence: "medium",
        pair: byKey((s) => [s.path, s.firstKept, s.masked], isSameSubject),
    },
    // The line moved: its text is the same.
    {
        matchedBy: "text",
        confidence: "high",
        pair: byUniqueKey((s) => [s.path, cascade_text(s), message(s)], isOneLineMoved),
    },
    {
        matchedBy: "text",
        confidence: "high",
        pair: byUniqueKey((s) => [s.path, cascade_text(s), s.masked], isSameLine),
    },
    { matchedBy: "block", confidence: "high", pair: byUniqueKey((s) => [s.path, contextOf(s), s.masked]) },
    { matchedBy: "block-weighted", confidence: "medium", pair: byMovedBlock("same file") },
    { matchedBy: "block", confidence: "medium", pair: byUniqueKey((s) => [contextOf(s), s.masked]) },
    { matchedBy: "block-weighted", confidence: "low", pair: byMovedBlock("any file") },
    // The line was edited.
    {
        matchedBy: "order",
        confidence: "medium",
        pair: byKey((s) => [s.path, cascade_text(s), s.masked], isSameLine),
    },
    {
        matchedBy: "order",
        confidence: "medium",
        pair: byKey((s) => [s.path, words(s), s.masked], isSameLine),
    },
    { matchedBy: "order", confidence: "medium", pair: byAlignedLine },
    // The finding is about a file, not a line.
    { matchedBy: "masked-in-file", confidence: "high", pair: byKey((s) => [ofFile(s), message(s)]) },
    { matchedBy: "masked-in-file", confidence: "medium", pair: byKey((s) => [ofFile(s), s.masked]) },
    {
        matchedBy: "masked-in-file",
        confidence: "medium",
        pair: byKey((s) => [only(isTop, s), at(s), s.masked], isNotOfLine),
    },
    {
        matchedBy: "masked-in-file",
        confidence: "medium",
        pair: byKey((s) => [only(isEnd, s), s.masked], isNotOfLine),
    },
    {
        matchedBy: "masked-in-file",
        confidence: "medium",
        pair: byKey((s) => [only(isFixedLine, s), s.finding.line, at(s), s.masked], isSameSubject),
    },
    { matchedBy: "masked-in-file", confidence: "low", pair: byKey((s) => [only(isUntold, s), s.masked]) },
    // There is no file, or it is another one.
    { matchedBy: "masked-anywhere", confidence: "high", pair: byKey((s) => [ofNoFile(s), message(s)]) },
    { matchedBy: "masked-anywhere", confidence: "medium", pair: byKey((s) => [ofNoFile(s), s.masked]) },
    { matchedBy: "masked-anywhere", confidence: "low", pair: byKey((s) => [fileName(s), s.masked]) },
];

;// CONCATENATED MODULE: ./build/action/baseline/match-tools.js


/** Findings of linters and compilers: pass after pass of the cascade, each on what the passes before it left. */
function matchTools({ base, head }) {
    const groups = groupTwins(head);
    let restOfBase = groupTwins(base).map((twins) => twins[0]);
    let restOfHead = groups.map((twins) => twins[0]);
    const blames = new Map();
    for (const { pair, matchedBy, confidence } of CASCADE) {
        const taken = new Set();
        for (const [was, is] of pair(restOfBase, restOfHead)) {
            taken.add(was).add(is);
            blames.set(is, { spot: is, base: was, state: "pre-existing", confidence, matchedBy });
        }
        if (taken.size === 0)
            continue;
        restOfBase = restOfBase.filter((spot) => !taken.has(spot));
        restOfHead = restOfHead.filter((spot) => !taken.has(spot));
    }
    const unpaired = (spot, state, others) => {
        // With another of its kind left over on the other side, a finding might be that one, moved beyond recognition.
        const confidence = hasKind(others, spot) ? "high" : "exact";
        return { spot, base: null, state, confidence, matchedBy: "none" };
    };
    for (const spot of restOfHead)
        blames.set(spot, unpaired(spot, stateByDiff(spot), restOfBase));
    const ofTwins = groups.flatMap((twins) => twins.flatMap((spot) => {
        const blame = blames.get(twins[0]);
        return blame ? { ...blame, spot } : [];
    }));
    return [...ofTwins, ...restOfBase.map((spot) => unpaired(spot, "fixed", restOfHead))];
}
/** Kinds are looked up once a side; sides are told apart by their array. */
const kinds = new WeakMap();
function hasKind(spots, spot) {
    const kindOf = ({ finding, masked }) => `${finding.source}\0${finding.rule}\0${masked}`;
    let known = kinds.get(spots);
    if (!known) {
        known = new Set(spots.map(kindOf));
        kinds.set(spots, known);
    }
    return known.has(kindOf(spot));
}
/** The same finding at the same place, reported twice (two projects include one file), is one finding to pair. */
function groupTwins(spots) {
    const groups = new Map();
    for (const spot of spots) {
        const { source, rule, path, line, column, message } = spot.finding;
        const key = line === null ? spot : [source, rule, path, line, column, message].join("\0");
        const group = groups.get(key);
        if (group)
            group.push(spot);
        else
            groups.set(key, [spot]);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/action/baseline/spot.js



/** Keeps what is learnt about a file for the next finding in it. */
function createLocator(context) {
    const texts = { base: createTexts(context.lines.base), head: createTexts(context.lines.head) };
    const trusts = new Map();
    const isTrusted = (path) => {
        const known = trusts.get(path);
        if (known !== undefined)
            return known;
        const trusted = context.index.toHead(path) !== undefined || sameText(context.lines, path);
        trusts.set(path, trusted);
        return trusted;
    };
    return (finding, side) => {
        const { path, line } = finding;
        const masked = maskText(finding.message);
        const near = line ?? 0;
        const nowhere = {
            finding,
            side,
            file: undefined,
            line: null,
            near,
            edge: false,
            firstKept: null,
            masked,
        };
        if (path === null)
            return { ...nowhere, path, source: null };
        const place = placeOf(context.index, path, side);
        const text = texts[side](path);
        const source = line === null || text === null || line > text.length ? null : { lines: text, at: line };
        if (line === null || !isTrusted(place.path))
            return { ...nowhere, ...place, source };
        const other = (own) => side === "base" ? mapLine(place.file, own) : unmapLine(place.file, own);
        const kept = place.exists ? other(line) : null;
        const atHead = kept === null ? null : side === "base" ? kept : line;
        const edge = kept !== null && (other(line - 1) !== kept - 1 || other(line + 1) !== kept + 1);
        const firstKept = place.exists ? firstKeptLine(finding, side, other) : null;
        return {
            ...nowhere,
            path: place.path,
            file: place.file,
            line: atHead,
            near: side === "head" ? line : (kept ?? aboutWhere(place.file, line)),
            edge,
            firstKept,
            source,
        };
    };
}
/** Of a line that is gone: as far into what replaced it as it was into what was replaced. */
function aboutWhere(file, line) {
    const hunk = file && hunkAt(file, "base", line);
    return hunk ? hunk.headStart + Math.min(line - hunk.baseStart, hunk.headCount) : line;
}
function placeOf(index, path, side) {
    if (side === "head")
        return { path, file: index.toHead(path), exists: basePathOf(index, path) !== null };
    const headPath = headPathOf(index, path);
    return { path: headPath ?? path, file: index.fromBase(path), exists: headPath !== null };
}
/** Longer findings than this are of a whole file; the rest of their lines tells nothing. */
const MOST_RANGE = 500;
function firstKeptLine(finding, side, other) {
    const { line, endLine } = finding;
    if (line === null || endLine === null || endLine <= line)
        return null;
    for (let own = line; own <= Math.min(endLine, line + MOST_RANGE); own += 1) {
        const there = other(own);
        if (there !== null)
            return side === "base" ? there : own;
    }
    return null;
}
/** A file git does not track may differ although the diff has nothing on it: generated code, say. */
function sameText(lines, path) {
    const base = lines.base(path);
    const head = lines.head(path);
    if (base === null || head === null)
        return true;
    return base.length === head.length && base.every((line, at) => line === head[at]);
}
function createTexts(read) {
    const known = new Map();
    return (path) => {
        const cached = known.get(path);
        if (cached !== undefined)
            return cached;
        const raw = read(path);
        const stripped = raw && stripLines(raw);
        known.set(path, stripped);
        return stripped;
    };
}
function stripLines(raw) {
    const kept = (strip) => {
        const known = [];
        return (line) => {
            const text = raw[line - 1];
            if (text === undefined)
                return null;
            const stripped = known[line] ?? strip(text);
            known[line] = stripped;
            return stripped;
        };
    };
    return {
        length: raw.length,
        raw: (line) => raw[line - 1] ?? null,
        at: kept(stripSpace),
        solid: kept((text) => text.replace(/[^\p{L}\p{N}]+/gu, "")),
    };
}

;// CONCATENATED MODULE: ./build/action/baseline/tool-config.js

const SCRIPT = "(?:[cm]?[jt]s)";
const DATA = "(?:json5?|jsonc|ya?ml|toml)";
/** File names, by tool. Not listed: what builds the program itself (vite, babel), since that is the code that is judged. */
const TOOL_CONFIGS = {
    eslint: new RegExp(`^eslint\\.config\\.${SCRIPT}$|^\\.eslintrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^\\.eslintignore$|^eslint-suppressions\\.json$`),
    biome: /^\.?biome\.jsonc?$/,
    oxlint: new RegExp(`^\\.oxlintrc\\.jsonc?$|^oxlint\\.config\\.${SCRIPT}$`),
    prettier: new RegExp(`^\\.prettierrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^prettier\\.config\\.${SCRIPT}$|^\\.prettierignore$`),
    stylelint: new RegExp(`^\\.stylelintrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^stylelint\\.config\\.${SCRIPT}$|^\\.stylelintignore$`),
    markdownlint: new RegExp(`^\\.markdownlint(?:-cli2)?(?:\\.(?:${SCRIPT}|${DATA}))?$|^\\.markdownlintignore$`),
    typescript: /^tsconfig(?:[.-].+)?\.json$|^jsconfig\.json$/,
    ruff: /^\.?ruff\.toml$/,
    python: /^pyrightconfig\.json$|^\.?mypy\.ini$|^\.flake8$|^\.?pylintrc(?:\.toml)?$|^\.?pytest\.ini$|^tox\.ini$|^\.coveragerc$|^\.isort\.cfg$|^\.bandit$/,
    go: new RegExp(`^\\.golangci\\.${DATA}$|^revive\\.toml$|^staticcheck\\.conf$`),
    ruby: /^\.rubocop(?:_todo)?\.yml$|^\.rspec$|^\.standard\.yml$|^\.reek\.yml$/,
    php: /^phpstan(?:-baseline)?\.neon(?:\.dist)?$|^\.?phpcs\.xml(?:\.dist)?$|^\.php-cs-fixer(?:\.dist)?\.php$|^psalm(?:-baseline)?\.xml$|^phpunit\.xml(?:\.dist)?$/,
    jvm: /^checkstyle(?:-suppressions)?\.xml$|^pmd(?:-ruleset)?\.xml$|^detekt(?:-baseline)?\.(?:yml|xml)$|^spotbugs-exclude\.xml$/,
    rust: /^\.?clippy\.toml$|^\.?rustfmt\.toml$/,
    native: /^\.clang-(?:tidy|format)$|^\.swiftlint\.yml$/,
    tests: new RegExp(`^(?:vitest|jest|playwright|cypress|ava)\\.config\\.(?:${SCRIPT}|json)$|^vitest\\.workspace\\.${SCRIPT}$|^\\.mocharc\\.(?:${SCRIPT}|${DATA})$|^karma\\.conf\\.${SCRIPT}$`),
    coverage: new RegExp(`^\\.(?:nyc|c8)rc(?:\\.(?:${SCRIPT}|${DATA}))?$`),
    others: new RegExp(`^\\.editorconfig$|^\\.yamllint(?:\\.ya?ml)?$|^\\.hadolint\\.ya?ml$|^\\.shellcheckrc$|^\\.?cspell(?:\\.config)?\\.(?:${SCRIPT}|${DATA})$|^knip\\.(?:${SCRIPT}|${DATA})$|^\\.dependency-cruiser\\.${SCRIPT}$|^\\.semgrep(?:\\.ya?ml|ignore)$`),
};
const PATTERNS = Object.values(TOOL_CONFIGS);
const tool_config_nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const isToolConfig = (path) => PATTERNS.some((pattern) => pattern.test(tool_config_nameOf(path)));
/** Tool configs this change adds, edits, moves or deletes, by their path at head (at base when deleted); sorted. */
function toolConfigsIn(files) {
    return files
        .filter((file) => isToolConfig(file.path) || (file.previousPath !== null && isToolConfig(file.previousPath)))
        .map((file) => file.path)
        .sort();
}
/** Changed files of which some sections are a tool's and others are the project's; `mixOverlay` tells them apart. Sorted. */
function mixedConfigsIn(files) {
    return files
        .filter((file) => tool_config_nameOf(file.path) in MIXED && !isAdded(file) && file.status !== "deleted")
        .map((file) => file.path)
        .sort();
}
/** The base's file with the head's tool sections; null when these do not differ, or a side cannot be read. */
function mixOverlay(path, base, head) {
    return MIXED[tool_config_nameOf(path)]?.(base, head) ?? null;
}
const MIXED = {
    "package.json": mixJson,
    "pyproject.toml": (base, head) => mixSections(base, head, isPythonTool),
    "setup.cfg": (base, head) => mixSections(base, head, isSetupTool),
    "Cargo.toml": (base, head) => mixSections(base, head, (header) => /^(?:workspace\.)?lints(?:\.|$)/.test(header)),
};
const PACKAGE_KEYS = [
    "eslintConfig",
    "eslintIgnore",
    "prettier",
    "stylelint",
    "jest",
    "mocha",
    "ava",
    "nyc",
    "c8",
    "xo",
];
/** Of `[tool.…]`, what installs and builds. */
const PYTHON_BUILD = /^tool\.(?:poetry|pdm|uv|hatch|setuptools|flit|rye|pixi|maturin|scikit-build)(?:\.|$)/;
const isPythonTool = (header) => header.startsWith("tool.") && !PYTHON_BUILD.test(header);
const isSetupTool = (header) => /^(?:flake8|mypy|tool:pytest|isort|pycodestyle|pydocstyle|pylint|coverage:)/.test(header);
function mixJson(base, head) {
    const was = parseObject(base);
    const is = parseObject(head);
    if (!was || !is)
        return null;
    const differing = PACKAGE_KEYS.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
    if (differing.length === 0)
        return null;
    const mixed = { ...was, ...Object.fromEntries(differing.map((key) => [key, is[key]])) };
    return `${JSON.stringify(mixed, null, 2)}\n`;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null ? { ...value } : null;
    }
    catch {
        return null;
    }
}
function mixSections(base, head, isTool) {
    const was = sections(base);
    const is = sections(head);
    const toolText = (all) => all
        .filter((one) => isTool(one.header))
        .map((one) => one.text.trim())
        .join("\n");
    if (toolText(was) === toolText(is))
        return null;
    const kept = [...was.filter((one) => !isTool(one.header)), ...is.filter((one) => isTool(one.header))];
    return `${kept
        .map((one) => one.text.trimEnd())
        .join("\n\n")
        .trimStart()}\n`;
}
/** INI and TOML alike: what follows `[header]`. A bracket within a multi-line string starts no section. */
function sections(text) {
    const found = [{ header: "", text: "" }];
    let isInString = false;
    for (const line of text.split(/\r?\n/)) {
        const header = isInString ? null : /^\s*\[+\s*([^\]]+?)\s*\]+\s*(?:#.*)?$/.exec(line);
        if (header?.[1])
            found.push({ header: header[1].replaceAll('"', ""), text: "" });
        const last = found.at(-1);
        if (last)
            last.text += `${line}\n`;
        if ((line.match(/"""|'''/g)?.length ?? 0) % 2 === 1)
            isInString = !isInString;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/action/baseline/match.js








/** Head findings in their order, then what was fixed. */
function matchFindings(input) {
    const locate = createLocator({ index: indexFiles(input.files), lines: input.lines });
    // The base was judged under head's tool configs, so what the base says of them is about head's text.
    const overlaid = new Set(toolConfigsIn(input.files));
    const isOverlaid = (spot) => spot.path !== null && overlaid.has(spot.path);
    const head = input.head.map((finding) => locate(finding, "head"));
    const base = input.base?.map((finding) => locate(finding, "base")) ?? null;
    const blames = new Map();
    const judged = base === null ? [] : head.filter((spot) => !isOverlaid(spot));
    for (const spot of head)
        blames.set(spot, byDiffAlone(spot));
    const fixed = [];
    const bases = (base ?? []).filter((spot) => !isOverlaid(spot));
    for (const [sources, match] of MATCHERS) {
        const found = match({
            base: bases.filter((spot) => sources.includes(spot.finding.source)),
            head: judged.filter((spot) => sources.includes(spot.finding.source)),
            exits: input.exits,
            files: input.files,
        });
        for (const blame of found) {
            if (blame.state === "fixed")
                fixed.push(blame);
            else
                blames.set(blame.spot, blame);
        }
    }
    const all = [...head.flatMap((spot) => blames.get(spot) ?? []), ...fixed];
    const fingerprints = fingerprintAll(input.gate, all);
    return all.map((blame, at) => attribute(blame, input.gate, fingerprints[at] ?? ""));
}
const MATCHERS = [
    [["tool", "gate"], matchTools],
    [["test"], matchTests],
    [["output"], matchOutput],
];
/** Without the base's findings, an untouched line is given the benefit of the doubt, and nothing else is. */
function byDiffAlone(spot) {
    const isOld = spot.finding.source !== "test" && stateByDiff(spot) === "new-indirect";
    const state = isOld ? "pre-existing" : "new";
    return { spot, base: null, state, confidence: "low", matchedBy: "diff-only" };
}
function fingerprintAll(gate, blames) {
    const keys = blames.map(({ spot }) => {
        const text = spot.source?.lines.raw(spot.source.at) ?? null;
        return fingerprintKey({ gate, finding: spot.finding, path: spot.path, text });
    });
    const order = blames.map((_, at) => at);
    const lineOf = (at) => blames[at]?.spot.finding.line ?? 0;
    const isFixed = (at) => (blames[at]?.state === "fixed" ? 1 : 0);
    // What is fixed is numbered last, so that it takes no number from what is left.
    order.sort((a, b) => isFixed(a) - isFixed(b) || lineOf(a) - lineOf(b) || a - b);
    const seen = new Map();
    const found = [];
    for (const at of order) {
        const key = keys[at] ?? "";
        const occurrence = (seen.get(key) ?? 0) + 1;
        seen.set(key, occurrence);
        found[at] = fingerprint(key, occurrence);
    }
    return found;
}
function attribute(blame, gate, print) {
    const { spot, base, state, confidence, matchedBy } = blame;
    const { finding } = spot;
    const was = state === "fixed" ? spot.finding : base?.finding;
    // A fixed finding is shown where its line is now, else where it was.
    const line = state === "fixed" ? (spot.line ?? finding.line) : finding.line;
    const shift = line !== null && finding.line !== null ? line - finding.line : 0;
    return {
        ...finding,
        gate,
        path: spot.path,
        line,
        endLine: finding.endLine === null ? null : finding.endLine + shift,
        state,
        flaky: false,
        confidence,
        matchedBy,
        basePath: was?.path ?? null,
        baseLine: was?.line ?? null,
        fingerprint: print,
    };
}

;// CONCATENATED MODULE: ./build/action/baseline/dependencies.js
/** Go, Rust, Java and .NET keep what they install outside the checkout, by version, so a worktree finds it by itself. */
const DEPENDENCY_FILES = [
    {
        ecosystem: "node",
        name: /^(?:package-lock|npm-shrinkwrap)\.json$|^(?:pnpm-lock|pnpm-workspace)\.yaml$|^yarn\.lock$|^\.yarnrc\.yml$|^bun\.lockb?$/,
    },
    { ecosystem: "node", name: /^package\.json$/, part: packagePart },
    {
        ecosystem: "python",
        name: /^(?:poetry|uv|pdm|pylock)\.(?:lock|toml)$|^Pipfile(?:\.lock)?$|^requirements[\w.-]*\.(?:txt|in)$/,
    },
    { ecosystem: "python", name: /^pyproject\.toml$/, part: pyprojectPart },
    { ecosystem: "ruby", name: /^Gemfile(?:\.lock)?$/ },
    { ecosystem: "php", name: /^composer\.lock$/ },
];
/** Dependency files the change touches. */
function dependencyFilesIn(files) {
    return files.flatMap((file) => {
        const found = kindOf(file.path) ?? (file.previousPath === null ? undefined : kindOf(file.previousPath));
        if (!found)
            return [];
        const needsReading = found.part !== undefined && file.status === "modified";
        return [{ path: file.path, ecosystem: found.ecosystem, needsReading }];
    });
}
function sameDependencies(path, base, head) {
    const part = kindOf(path)?.part ?? ((text) => text);
    return part(base) === part(head);
}
function kindOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return DEPENDENCY_FILES.find((file) => file.name.test(name));
}
const dependencies_PACKAGE_KEYS = [
    "name",
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
    "bundleDependencies",
    "overrides",
    "resolutions",
    "pnpm",
    "workspaces",
    "packageManager",
];
function packagePart(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null)
            return text;
        const entries = new Map(Object.entries(value));
        return JSON.stringify(dependencies_PACKAGE_KEYS.map((key) => entries.get(key) ?? null));
    }
    catch {
        return text;
    }
}
/** Without the sections of tools, which decide nothing about what is installed. */
function pyprojectPart(text) {
    const isTool = /^\s*\[+\s*tool\.(?!poetry|uv|pdm|hatch|setuptools|flit|rye|pixi)/;
    let isKept = true;
    return text
        .split(/\r?\n/)
        .filter((line) => {
        if (/^\s*\[/.test(line))
            isKept = !isTool.test(line);
        return isKept && line.trim() !== "";
    })
        .join("\n");
}

;// CONCATENATED MODULE: ./build/action/baseline/overlay.js

const overlay_MOST_BYTES = 4 * 1024 * 1024;
const MOST_NAMED = 10;
/** A note that names the files, if any. Puts head's tool configs into the base worktree. What such a config imports from the project is the base's own. */
async function overlayConfigs(files, request) {
    const overlaid = new Set();
    const whole = new Set(toolConfigsIn(request.files));
    for (const file of request.files.filter((one) => whole.has(one.path))) {
        if (await overlayWhole(files, request, file))
            overlaid.add(file.path);
    }
    for (const path of mixedConfigsIn(request.files)) {
        if (await overlayMixed(files, request, path))
            overlaid.add(path);
    }
    return overlaid.size === 0 ? [] : [noteOf([...overlaid])];
}
function noteOf(paths) {
    const shown = paths.slice(0, MOST_NAMED).map((path) => `\`${path}\``);
    const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
    return {
        code: "tool-config-changed",
        text: `The change edits ${shown.join(", ")}${more}: base and head were both judged under the new config, so a changed rule blames nobody.`,
    };
}
async function overlayWhole(files, request, file) {
    const { headRoot, baseRoot } = request;
    const old = file.status === "deleted" ? file.path : file.previousPath;
    if (old !== null && isToolConfig(old) && (await isInside(files, baseRoot, old)))
        await files.remove(`${baseRoot}/${old}`);
    if (file.status === "deleted")
        return true;
    if (!isToolConfig(file.path))
        return false;
    const bytes = await read(files, headRoot, file.path);
    if (bytes === null || !(await isInside(files, baseRoot, file.path)))
        return false;
    await files.write(`${baseRoot}/${file.path}`, bytes);
    return true;
}
async function overlayMixed(files, request, path) {
    const { headRoot, baseRoot } = request;
    const base = await read(files, baseRoot, path);
    const head = await read(files, headRoot, path);
    if (base === null || head === null)
        return false;
    const decoder = new TextDecoder();
    const mixed = mixOverlay(path, decoder.decode(base), decoder.decode(head));
    if (mixed === null || !(await isInside(files, baseRoot, path)))
        return false;
    await files.write(`${baseRoot}/${path}`, mixed);
    return true;
}
const read = (files, root, path) => files.read(`${root}/${path}`, { maxBytes: overlay_MOST_BYTES, within: root }).catch(() => null);
/** A tracked link may lead out of the worktree, and writing through it would change the machine. */
async function isInside(files, root, path) {
    let folder = `${root}/${path}`;
    let real = null;
    while (real === null && folder.length > root.length) {
        folder = folder.slice(0, folder.lastIndexOf("/"));
        real = await files.realPath(folder);
    }
    return real === root || (real?.startsWith(`${root}/`) ?? false);
}

;// CONCATENATED MODULE: ./build/action/baseline/editable.js
const editable_MOST_BYTES = 1024 * 1024;
/**
 * Folders from which a Python installation imports packages installed as editable (`pip install -e`, uv, poetry): lines of
 * `.pth` files, and the mappings in the import hooks setuptools writes.
 */
async function editablePaths(files, sitePackages) {
    const found = [];
    for (const { name, kind } of await files.list(sitePackages)) {
        if (kind !== "file")
            continue;
        const isPath = name.endsWith(".pth");
        if (!isPath && !/^__editable__.*finder\.py$/.test(name))
            continue;
        const bytes = await files.read(`${sitePackages}/${name}`, { maxBytes: editable_MOST_BYTES }).catch(() => null);
        const text = bytes === null ? "" : new TextDecoder().decode(bytes);
        found.push(...(isPath ? linesOfPth(text) : mappedFolders(text)));
    }
    return found;
}
const isAbsolute = (path) => /^(?:\/|[A-Za-z]:[\\/])/.test(path);
const linesOfPth = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll("\\", "/").replace(/\/$/, ""))
    .filter(isAbsolute);
/** `MAPPING = {'package': '/project/src/package'}`: the folder that holds the package. */
const mappedFolders = (text) => [...text.matchAll(/['"][\w.]+['"]\s*:\s*['"]([^'"]+)['"]/g)]
    .map((match) => (match[1] ?? "").replaceAll("\\\\", "/"))
    .filter(isAbsolute)
    .map((path) => path.replace(/\/[^/]*$/, ""));

;// CONCATENATED MODULE: ./build/action/baseline/share.js

async function shareDependencies(files, sharing) {
    const { ecosystems } = sharing;
    if (ecosystems.has("node"))
        await shareNode(files, sharing);
    if (ecosystems.has("ruby"))
        await shareWhole(files, sharing, ["vendor/bundle", ".bundle"]);
    if (ecosystems.has("php"))
        await sharePhp(files, sharing);
    return ecosystems.has("python") ? sharePython(files, sharing) : {};
}
const foldersWith = (tracked, name) => tracked
    .filter((path) => (path === name || path.endsWith(`/${name}`)) && !path.includes("node_modules/"))
    .map((path) => path.slice(0, -name.length));
async function shareNode(files, sides) {
    for (const folder of new Set(["", ...foldersWith(sides.tracked, "package.json")])) {
        const to = `${sides.baseRoot}/${folder}node_modules`;
        if (await files.stat(to))
            continue;
        await shareModules(files, sides, { from: `${sides.headRoot}/${folder}node_modules`, to });
    }
    await shareWhole(files, sides, [".yarn/cache", ".yarn/unplugged"]);
    for (const name of [".pnp.cjs", ".pnp.loader.mjs"])
        await copyIfMissing(files, sides, name);
}
/** Tools write here by the project's name; head's must not see what base wrote. */
const CACHES = new Set([".cache", ".vite", ".vite-temp", ".vitest", ".tmp"]);
async function shareModules(files, sides, { from, to }) {
    for (const { name, kind } of await files.list(from)) {
        const entry = { from: `${from}/${name}`, to: `${to}/${name}` };
        const isNested = kind === "directory" && (name === ".bin" || name.startsWith("@"));
        if (CACHES.has(name))
            continue;
        if (isNested)
            await shareModules(files, sides, entry);
        else if (kind === "link")
            await repoint(files, sides, entry);
        else
            await files.link(entry.from, entry.to);
    }
}
/** A link to a package of the project itself leads to the base's; what the base does not have is left out. */
async function repoint(files, sides, { from, to }) {
    const real = await files.realPath(from);
    if (real === null)
        return;
    const target = isOwnCode(real, sides.headRoot) ? sides.baseRoot + real.slice(sides.headRoot.length) : real;
    if (await files.stat(target))
        await files.link(target, to);
}
const isOwnCode = (path, headRoot) => path.startsWith(`${headRoot}/`) && !path.slice(headRoot.length).includes("/node_modules/");
async function shareWhole(files, sides, paths) {
    for (const path of paths) {
        const from = `${sides.headRoot}/${path}`;
        const to = `${sides.baseRoot}/${path}`;
        if ((await files.stat(from)) && !(await files.stat(to)))
            await files.link(from, to);
    }
}
async function copyIfMissing(files, sides, path) {
    const from = `${sides.headRoot}/${path}`;
    const to = `${sides.baseRoot}/${path}`;
    if ((await files.stat(from)) && !(await files.stat(to)))
        await files.copy(from, to);
}
/** Composer's autoloader finds the project from where it lies, so it must lie in the base. */
async function sharePhp(files, sides) {
    for (const folder of foldersWith(sides.tracked, "composer.json")) {
        const vendor = `${folder}vendor`;
        if (await files.stat(`${sides.baseRoot}/${vendor}`))
            continue;
        for (const { name } of await files.list(`${sides.headRoot}/${vendor}`)) {
            const isOwn = name === "composer" || name === "bin" || name === "autoload.php";
            if (isOwn)
                await copyIfMissing(files, sides, `${vendor}/${name}`);
            else
                await shareWhole(files, sides, [`${vendor}/${name}`]);
        }
    }
}
/**
 * A virtual environment is shared whole. The project itself, installed in it as editable, is found through absolute paths into
 * head's checkout; PYTHONPATH comes before those.
 */
async function sharePython(files, sharing) {
    const { headRoot, baseRoot } = sharing;
    const sites = [...sharing.sitePackages];
    const folders = new Set(["", ...foldersWith(sharing.tracked, "pyproject.toml")]);
    for (const folder of folders) {
        for (const name of [".venv", "venv"]) {
            const venv = `${headRoot}/${folder}${name}`;
            if (!(await files.stat(`${venv}/pyvenv.cfg`)))
                continue;
            await shareWhole(files, sharing, [`${folder}${name}`]);
            for (const { name: version } of await files.list(`${venv}/lib`))
                sites.push(`${venv}/lib/${version}/site-packages`);
            sites.push(`${venv}/Lib/site-packages`);
        }
    }
    const own = (await Promise.all(sites.map((site) => editablePaths(files, site)))).flat();
    const paths = own
        .filter((path) => path === headRoot || (path.startsWith(`${headRoot}/`) && !path.includes("/site-packages")))
        .map((path) => baseRoot + path.slice(headRoot.length));
    const separator = /^[A-Za-z]:/.test(baseRoot) ? ";" : ":";
    return paths.length === 0 ? {} : { PYTHONPATH: [...new Set(paths)].join(separator) };
}

;// CONCATENATED MODULE: ./build/action/baseline/place.js



const ECOSYSTEMS = ["node", "python", "ruby", "php"];
async function prepareBase(ports, request) {
    const { git, files } = ports;
    const top = await files.temporary("proofmark-base-");
    // The folder's name is the same, for tools that show it.
    const root = `${top}/${request.headRoot.slice(request.headRoot.lastIndexOf("/") + 1)}`;
    const dispose = async () => {
        await git.removeWorktree(root);
        await files.remove(top);
    };
    try {
        const made = await fill(ports, request, root);
        if (!("reason" in made))
            return { root, dispose, ...made };
        await dispose();
        return made;
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
async function fill(ports, request, root) {
    const { git, files } = ports;
    const failed = await git.addWorktree(request.commit, root).then(() => null, (error) => (error instanceof Error ? error.message : String(error)));
    if (failed !== null)
        return { reason: { code: "base-unavailable", text: failed } };
    const sides = { headRoot: request.headRoot, baseRoot: root };
    const tracked = await git.listFiles(request.commit);
    const notes = await linkSubmodules(files, sides, tracked);
    const changed = await changedEcosystems(files, request, root);
    const isInstalled = changed.size > 0 && request.install !== null;
    if (changed.size > 0 && request.install === null)
        notes.push(notInstalled(changed));
    const ecosystems = new Set(ECOSYSTEMS.filter((one) => !(isInstalled && changed.has(one))));
    if (isInstalled) {
        const reason = await install(ports, request, root);
        if (reason)
            return { reason };
    }
    if (request.signal.aborted)
        return { reason: cancelled };
    const sitePackages = ecosystems.has("python") ? await globalSites(ports, request, tracked) : [];
    const extra = await shareDependencies(files, { ...sides, tracked, ecosystems, sitePackages });
    const overlay = await overlayConfigs(files, { ...sides, files: request.files });
    const env = await leadToBase(files, sides, request.env);
    if (extra.PYTHONPATH)
        env.PYTHONPATH = [extra.PYTHONPATH, env.PYTHONPATH].filter(Boolean).join(":");
    if (request.signal.aborted)
        return { reason: cancelled };
    return { env, notes: [...notes, ...overlay] };
}
const cancelled = { code: "cancelled", text: "Cancelled while the base was being prepared" };
const notInstalled = (changed) => ({
    code: "dependencies-differ",
    text: `The change alters dependencies (${[...changed].join(", ")}) and no install command is known, so the base was judged with the head's. Set \`install\` in the config.`,
});
async function changedEcosystems(files, request, root) {
    const changed = new Set();
    for (const { path, ecosystem, needsReading } of dependencyFilesIn(request.files)) {
        if (changed.has(ecosystem))
            continue;
        const isSame = needsReading &&
            sameDependencies(path, await textOf(files, root, path), await textOf(files, request.headRoot, path));
        if (!isSame)
            changed.add(ecosystem);
    }
    return changed;
}
async function textOf(files, root, path) {
    const bytes = await files
        .read(`${root}/${path}`, { maxBytes: 4 * 1024 * 1024, within: root })
        .catch(() => null);
    return bytes === null ? "" : new TextDecoder().decode(bytes);
}
async function install(ports, request, root) {
    const { install: command, timeoutMs, signal, logPath } = request;
    if (command === null)
        return null;
    const sides = { headRoot: request.headRoot, baseRoot: root };
    const env = await leadToBase(ports.files, sides, request.env);
    const exit = await ports.commands.run({
        command,
        cwd: root,
        env,
        timeoutMs,
        signal,
        logPath,
        onLine: (line) => request.onLine(line),
    });
    if (exit.end === "cancelled")
        return cancelled;
    if (exit.end === "ran" && exit.code === 0)
        return null;
    const how = exit.end === "timeout"
        ? `did not end within ${Math.round(timeoutMs / 1000)} s`
        : exit.end === "not-started"
            ? `could not be started (${exit.error ?? "no reason given"})`
            : `ended with ${exit.signal ?? `exit code ${exit.code}`}`;
    return {
        code: "setup-failed",
        text: `The change alters dependencies, and installing the base's failed: \`${command}\` ${how}`,
    };
}
/** Where the Python on PATH keeps packages, when this is a Python project: the project may be installed there as editable. */
async function globalSites({ commands, files }, request, tracked) {
    const isPython = tracked.some((path) => /(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(path));
    if (!isPython)
        return [];
    const path = request.env.PATH ?? "";
    const python = (await commands.which("python3", path)) ?? (await commands.which("python", path));
    if (python === null)
        return [];
    const script = "import site,sysconfig;print(sysconfig.get_path('purelib'));print(site.getusersitepackages())";
    const { stdout } = await commands.run({
        command: [python, "-c", script],
        cwd: request.headRoot,
        env: request.env,
        timeoutMs: 20_000,
        signal: request.signal,
    });
    const sites = stdout.split(/\r?\n/).filter((line) => line.trim() !== "");
    const known = await Promise.all(sites.map(async (site) => ((await files.stat(site)) ? site : null)));
    return known.filter((site) => site !== null);
}
/** A worktree has none of its submodules; head's stand in, which the diff does not look into either. */
async function linkSubmodules(files, sides, tracked) {
    if (!tracked.includes(".gitmodules"))
        return [];
    const text = await textOf(files, sides.baseRoot, ".gitmodules");
    const paths = [...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map((match) => match[1] ?? "");
    for (const path of paths) {
        const to = `${sides.baseRoot}/${path}`;
        const from = `${sides.headRoot}/${path}`;
        if (path.split("/").includes("..") || (await files.list(from)).length === 0)
            continue;
        if ((await files.list(to)).length > 0)
            continue;
        await files.remove(to);
        await files.link(from, to);
    }
    const note = "Submodules are those of the head on both sides; a change of a submodule's commit is not judged.";
    return paths.length === 0 ? [] : [{ code: "submodules-shared", text: note }];
}
/** GITHUB_WORKSPACE, PATH, NODE_OPTIONS and the like: paths into head's checkout, where the base has them too. */
async function leadToBase(files, { headRoot, baseRoot }, env) {
    const led = {};
    for (const [name, value] of Object.entries(env)) {
        let moved = "";
        let from = 0;
        for (let at = value.indexOf(headRoot); at !== -1; at = value.indexOf(headRoot, from)) {
            const rest = /^[^:;,\s"']*/.exec(value.slice(at + headRoot.length))?.[0] ?? "";
            const isWithin = (rest === "" || rest.startsWith("/")) && /^$|[:;,=\s"']$/.test(value.slice(0, at));
            const isThere = isWithin && (await files.stat(baseRoot + rest)) !== null;
            moved += value.slice(from, at) + (isThere ? baseRoot : headRoot) + rest;
            from = at + headRoot.length + rest.length;
        }
        led[name] = moved + value.slice(from);
    }
    return led;
}

// EXTERNAL MODULE: ./build/action/config/defaults.js
var defaults = __webpack_require__(52446);
// EXTERNAL MODULE: ./build/action/gates/command/facts.js
var facts = __webpack_require__(26789);
;// CONCATENATED MODULE: ./build/action/gates/command/collect.js

async function collectCommand(target, place, ports) {
    const cwd = target.cwd === "" ? place.root : `${place.root}/${target.cwd}`;
    const startedMs = ports.clock.now();
    const loading = __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 39092));
    const exit = await ports.commands.run({
        command: target.command,
        cwd,
        env: { ...place.env, ...target.env, [facts/* SCRATCH_VARIABLE */.I]: place.scratch },
        timeoutMs: place.timeoutMs,
        signal: place.signal,
        logPath: place.logPath,
        onLine: (line) => place.onLine(line),
    });
    const { readEnded } = await loading;
    const read = await readEnded({ target, place, ports, exit, startedMs });
    const { code, signal, end, error, durationMs, truncated } = exit;
    return { exit: { code, signal, end, error, durationMs, truncated }, timeoutMs: place.timeoutMs, ...read };
}

// EXTERNAL MODULE: ./build/action/parsers/test-counts.js
var test_counts = __webpack_require__(29303);
;// CONCATENATED MODULE: ./build/action/gates/command/judge.js

function judgeCommand(facts) {
    const readings = [
        ...facts.reports.flatMap((report) => ("reading" in report ? [report.reading] : [])),
        ...outputOnly(facts),
    ];
    const tests = numbered(readings.flatMap((reading) => reading.tests));
    const reported = [
        ...readings.flatMap((reading) => reading.findings),
        ...tests.filter(isFailed).map(fromTest),
    ];
    const serious = reported.some((finding) => finding.severity === "blocker" || finding.severity === "critical");
    const failed = facts.exit.code !== 0;
    const explained = failed && !serious ? [...reported, ...facts.lines] : reported;
    const findings = failed && explained.length === 0 ? [silent(facts)] : explained;
    const unjudged = whyUnknown(facts);
    const failing = failed || serious;
    return {
        outcome: unjudged ? "unknown" : failing ? "fail" : "pass",
        reason: unjudged ?? (failing ? { code: "command-failed", text: howItFailed(facts) } : null),
        failing,
        // What cannot be judged blames nobody; the log and the reason tell what happened.
        findings: unjudged ? [] : findings,
        tests,
        counts: readings.some((reading) => reading.tests.length > 0 || reading.counts)
            ? sum(readings.map(test_counts/* countTests */.t))
            : null,
        formats: [...new Set(readings.flatMap((reading) => reading.format.split("+")))],
        exit: { code: facts.exit.code, signal: facts.exit.signal },
    };
}
function sum(all) {
    const of = (key) => all.reduce((total, counts) => total + counts[key], 0);
    return { total: of("total"), passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}
/** A report file is the better witness: the output usually says the same again. */
function outputOnly(facts) {
    const told = facts.reports.some((report) => "reading" in report);
    return told || facts.output === null ? [] : [facts.output];
}
function whyUnknown(facts) {
    return whyNotRun(facts) ?? whyUnread(facts) ?? whyCut(facts);
}
function whyNotRun({ exit, timeoutMs, lines }) {
    const { code, end, signal } = exit;
    if (end === "timeout")
        return {
            code: "timeout",
            text: `Ended after ${seconds(timeoutMs)}; raise \`timeout\` or find what hangs`,
        };
    if (end === "cancelled")
        return { code: "cancelled", text: "Cancelled before it finished" };
    if (end === "not-started")
        return { code: "not-started", text: exit.error ?? "The command could not be started" };
    if (signal !== null)
        return { code: "killed", text: howKilled(signal) };
    if (code === null)
        return { code: "killed", text: "Ended without an exit code" };
    if (code !== 126 && code !== 127)
        return null;
    const what = code === 127
        ? "A program of the command was not found; install it before this step"
        : "A program of the command may not be executed";
    const said = lines.at(-1)?.message;
    return { code: "setup-failed", text: said ? `${what} (${said})`.slice(0, 2000) : what };
}
/** Sent by others, not by the program's own fault. */
const FROM_OUTSIDE = new Set(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"]);
function howKilled(signal) {
    if (signal === "SIGKILL")
        return "Ended from outside by SIGKILL, most often because memory ran out";
    return FROM_OUTSIDE.has(signal) ? `Ended from outside by ${signal}` : `Crashed with ${signal}`;
}
function whyUnread({ reports }) {
    for (const report of reports) {
        if (!report.required)
            continue;
        if ("problem" in report)
            return report.problem;
        if (report.reading.empty && report.reading.tests.length === 0 && isTestFormat(report.reading)) {
            return {
                code: "report-empty",
                text: `${report.path} holds no test; a run that tested nothing is not green`,
            };
        }
    }
    return null;
}
/** The middle of a very long output is lost: what is new could not be told from what was there before. */
function whyCut({ exit, reports }) {
    const told = reports.some((report) => "reading" in report);
    if (!exit.truncated || exit.code === 0 || told)
        return null;
    const text = "It printed more than can be kept and compared; have it write a report file and name that in `reports`";
    return { code: "report-too-large", text };
}
/** Linters with nothing to say write empty reports; test runners that ran nothing do too, and that is no success. */
const TEST_FORMATS = new Set(["junit", "nunit", "xunit", "trx", "ctrf", "tap", "go-test"]);
const isTestFormat = (reading) => TEST_FORMATS.has(reading.format);
const isFailed = (test) => test.status === "failed";
/** Ids must be unique over all reports of the gate: a second test of the same name is another test. */
function numbered(tests) {
    const seen = new Map();
    return tests.map((test) => {
        const count = (seen.get(test.id) ?? 0) + 1;
        seen.set(test.id, count);
        return count === 1 ? test : { ...test, id: `${test.id} #${count}` };
    });
}
function fromTest(test) {
    return {
        source: "test",
        rule: "test",
        message: (test.message ?? "failed").slice(0, 2000),
        detail: test.detail === null ? null : test.detail.slice(0, 8000),
        path: test.path,
        line: test.line,
        column: null,
        endLine: null,
        test: test.id.slice(0, 2000),
        severity: "critical",
    };
}
/** A command that fails without a word still needs something to compare and to point at. */
function silent(facts) {
    return {
        source: "output",
        rule: "output",
        message: `Ended with exit code ${facts.exit.code} and printed nothing that says why`,
        detail: null,
        path: null,
        line: null,
        column: null,
        endLine: null,
        test: null,
        severity: "critical",
    };
}
function howItFailed({ exit }) {
    return exit.code === 0
        ? "The report lists failures although the command succeeded"
        : `The command ended with exit code ${exit.code}`;
}
const seconds = (ms) => ms < 120_000 ? `${ms / 1000} s` : `${Math.round(ms / 6000) / 10} min`;

;// CONCATENATED MODULE: ./build/action/gates/command/recipes.js
/** POSIX single quotes; control characters cannot be typed back, so such a name has no command. */
function shellQuote(text) {
    if (/[\0-\x1f\x7f]/.test(text))
        return null;
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
const escapeRegex = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const unique = (values) => [...new Set(values)];
/** `#2` of an equal name is ours, not the runner's. */
const bare = (name) => name.replace(/ #\d+$/, "");
const names = (tests) => unique(tests.map((test) => escapeRegex(bare(test.name)))).join("|");
function append(target, argument) {
    return argument === null ? null : { command: `${target.command} ${argument}`, env: target.env };
}
/** Appending is only safe where the whole command is the runner's own call. */
const isOneCommand = (command) => !/[;&|<>\n`]|\$\(/.test(command);
const pytest = {
    fits: (_, command) => isOneCommand(command) && /(^|[\s/])pytest(\s|$)/.test(command),
    narrow: (target, tests) => {
        const nodes = tests.map((test) => (test.path === null ? null : shellQuote(test.path)));
        const keys = shellQuote(unique(tests.map((test) => bare(test.name).replace(/\[.*$/s, ""))).join(" or "));
        return nodes.includes(null) || keys === null
            ? null
            : append(target, `${unique(nodes.filter((node) => node !== null)).join(" ")} -k ${keys}`);
    },
    line: (test) => {
        const place = test.path === null ? null : shellQuote(test.path);
        const key = shellQuote(bare(test.name).replace(/\[.*$/s, ""));
        return place === null || key === null ? null : `pytest ${place} -k ${key}`;
    },
};
const goTest = {
    fits: (format, command) => isOneCommand(command) && (format === "go-test" || /^go test\b/.test(command)),
    narrow: (target, tests) => append(target, prefixed("-run ", goPattern(tests))),
    line: (test, command) => {
        const pattern = goPattern([test]);
        return pattern === null ? null : `${command.replace(/\s-json\b/, "")} -run ${pattern}`;
    },
};
/** Only top-level names: `-run` splits at slashes, and a subtest is reached through its parent. */
function goPattern(tests) {
    return shellQuote(`^(${unique(tests.map((test) => escapeRegex(bare(test.name).split("/")[0] ?? ""))).join("|")})$`);
}
const prefixed = (prefix, text) => text === null ? null : `${prefix}${text}`;
const nodeTest = {
    fits: (format, command) => format === "node-spec" || /\bnode\b[^;&|]*\s--test\b/.test(command),
    // Reaches `node --test` through any script: Node takes the pattern from NODE_OPTIONS.
    narrow: (target, tests) => {
        const pattern = names(tests);
        if (/[\0-\x1f\x7f]/.test(pattern))
            return null;
        const quoted = `"--test-name-pattern=${pattern.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
        return { command: target.command, env: { ...target.env, NODE_OPTIONS: quoted } };
    },
    line: (test) => {
        const pattern = shellQuote(escapeRegex(bare(test.name)));
        const place = test.path === null ? null : shellQuote(test.path);
        return pattern === null || place === null ? null : `node --test --test-name-pattern=${pattern} ${place}`;
    },
};
const jestLike = {
    fits: (_, command) => isOneCommand(command) && /\b(vitest|jest)\b/.test(command),
    narrow: (target, tests) => append(target, prefixed("-t ", shellQuote(names(tests)))),
    line: (test, command) => {
        const runner = /vitest/.test(command) ? "vitest run" : "jest";
        const pattern = shellQuote(escapeRegex(bare(test.name)));
        const place = test.path === null ? "" : (shellQuote(test.path) ?? "");
        return pattern === null ? null : `npx ${runner} ${place} -t ${pattern}`.replace(/ {2,}/, " ");
    },
};
const cargo = {
    fits: (format, command) => isOneCommand(command) && (format === "cargo" || /^cargo (nextest|test)\b/.test(command)),
    narrow: (target, tests) => target.command.includes(" -- ") || tests.length > 1
        ? null
        : append(target, shellQuote(bare(tests[0]?.name ?? ""))),
    line: (test) => prefixed("cargo test ", shellQuote(bare(test.name))),
};
const RECIPES = [pytest, goTest, nodeTest, jestLike, cargo];
/** The target narrowed to `tests`, else null: only the whole gate can be run again. */
function narrowTo(target, tests, formats) {
    const recipe = RECIPES.find((candidate) => formats.some((format) => candidate.fits(format, target.command)));
    const narrowed = recipe?.narrow(target, tests) ?? null;
    return narrowed === null ? null : { ...target, ...narrowed };
}
/** One shell line, run at the repository's top, that shows this one test again; null when the runner has none. */
function testCommand(target, test, formats) {
    const recipe = RECIPES.find((candidate) => formats.some((format) => candidate.fits(format, target.command)));
    const line = recipe?.line(test, target.command) ?? null;
    return line === null ? null : inFolder(target.cwd, line);
}
function inFolder(cwd, line) {
    const folder = cwd === "" ? "" : shellQuote(cwd);
    return folder === "" || folder === null ? line : `cd ${folder} && ${line}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/action/gates/command/target.js
// What a command gate will run: plain values, so that the base runs the very same thing in another folder.

function planCommand(input, config) {
    const missing = config.requires.filter((program) => !input.programs.has(program));
    if (missing.length > 0) {
        const text = `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not installed here`;
        return { skip: { code: "tool-missing", text } };
    }
    const { paths } = config;
    if (paths !== undefined && !input.files.some((file) => touches(file, paths))) {
        return { skip: { code: "no-files", text: `No changed file matches ${paths.join(", ")}` } };
    }
    return { target: commandTarget(config) };
}
/** Renames count on both sides: moving a file out of a gate's paths is a change to what it judges. */
function touches(file, globs) {
    const names = file.previousPath === null ? [file.path] : [file.path, file.previousPath];
    return names.some((name) => globs.some((glob) => external_node_path_.posix.matchesGlob(name, glob)));
}
function commandTarget(config) {
    const reports = config.reports.map((entry) => typeof entry === "string"
        ? { path: entry, format: null, required: true }
        : { path: entry.path, format: entry.format ?? null, required: entry.required });
    const cwd = config.cwd === undefined || config.cwd === "." ? "" : config.cwd.replace(/^\.\//, "").replace(/\/+$/, "");
    return { command: config.run, cwd, reports, format: config.format ?? null, env: {} };
}

;// CONCATENATED MODULE: ./build/action/gates/command/gate.js




const commandGate = {
    kind: "command",
    title: "Command",
    tier: "executed",
    plan: planCommand,
    collect: collectCommand,
    judge: judgeCommand,
    command: (target) => target.command,
    reproduce: (target) => inFolder(target.cwd, target.command),
    reproduceTest: testCommand,
    narrow: narrowTo,
};

;// CONCATENATED MODULE: ./build/action/gates/index.js

const GATES = { command: commandGate };

;// CONCATENATED MODULE: ./build/action/plan.js



/** Gates in the config's order. `only` keeps the named ones and what they need; the rest is skipped as not selected. */
function planGates(config, input, only) {
    const selected = only.length === 0 ? null : closure(config, only);
    return Object.entries(config.gates).map(([id, settings]) => {
        const gate = GATES[settings.kind];
        const base = {
            id,
            title: settings.title ?? id,
            config: settings,
            gate,
            timeoutMs: (0,defaults/* durationMs */.pc)(settings.timeout),
        };
        if (selected && !selected.has(id)) {
            return { ...base, target: null, skip: { code: "not-selected", text: "Not among the gates asked for" } };
        }
        const planned = gate.plan(input, settings);
        return "skip" in planned
            ? { ...base, target: null, skip: planned.skip }
            : { ...base, target: planned.target, skip: null };
    });
}
function closure(config, only) {
    const unknown = only.filter((id) => !Object.hasOwn(config.gates, id));
    if (unknown.length > 0) {
        const known = Object.keys(config.gates).join(", ") || "none";
        throw new problem/* ProblemError */.Mm(unknown.map((id) => ({
            code: "gate-unknown",
            message: `There is no gate "${id}".`,
            todo: `Name one of: ${known}.`,
        })));
    }
    return withNeeds(config.gates, only);
}
/** The ids and everything they need, directly or not. */
function withNeeds(gates, ids) {
    const all = new Set();
    const visit = (id) => {
        if (all.has(id))
            return;
        all.add(id);
        for (const need of gates[id]?.needs ?? [])
            visit(need);
    };
    for (const id of ids)
        visit(id);
    return all;
}
/** Programs the gates ask for, to be looked up before planning. */
function requiredPrograms(config) {
    return [...new Set(Object.values(config.gates).flatMap((gate) => gate.requires))];
}

;// CONCATENATED MODULE: ./build/action/run-gates.js

const KEPT_LINES = 2000;
/** Ending a process tree takes a moment; only a gate that is stuck beyond that is given up here. */
const GRACE_MS = 30_000;
async function runGates(plan, side, ports) {
    const planned = plan.filter((gate) => gate.skip === null);
    const progress = new Map(planned.map((gate) => [gate.id, waiting(gate.id, side.name)]));
    const show = () => ports.display.progress([...progress.values()]);
    const cores = semaphore(Math.max(1, side.concurrency));
    const started = new Map();
    const start = (gate) => {
        const known = started.get(gate.id);
        if (known)
            return known;
        const promise = whenNeedsAreDone(gate).then((unmet) => unmet ? notRun(gate, unmet) : cores(() => execute(gate)));
        started.set(gate.id, promise);
        return promise;
    };
    const whenNeedsAreDone = async (gate) => {
        const needs = planned.filter((other) => gate.config.needs.includes(other.id));
        const runs = await Promise.all(needs.map(start));
        const unmet = runs.find((run) => run.judgement.outcome === "unknown");
        return unmet
            ? { code: "needs-failed", text: `Needs ${unmet.planned.title}, which could not be judged` }
            : null;
    };
    const execute = async (gate) => {
        const since = ports.clock.elapsed();
        const update = (change) => {
            const elapsedMs = ports.clock.elapsed() - since;
            progress.set(gate.id, { ...waiting(gate.id, side.name), state: "running", ...change, elapsedMs });
            show();
        };
        update({});
        const run = await evaluate(gate, side, { ports, update });
        update({ state: run.judgement.outcome });
        return run;
    };
    const runs = await Promise.all(planned.map(start));
    return runs;
}
const waiting = (id, side) => ({
    id,
    side,
    state: "waiting",
    elapsedMs: 0,
    line: "",
});
async function evaluate(gate, side, watch) {
    const { ports } = watch;
    const log = `logs/${gate.id}${side.name === "head" ? "" : `.${side.name}`}.log`;
    const lines = [];
    const place = {
        side: side.name,
        root: side.root,
        scratch: `${side.scratch}/${side.name}-${gate.id}`,
        logPath: `${side.runDirectory}/${log}`,
        env: { ...side.env, ...side.passed(gate.config.env) },
        timeoutMs: gate.timeoutMs,
        signal: side.signal,
        onLine: (line) => {
            lines.push(line);
            if (lines.length > KEPT_LINES * 2)
                lines.splice(0, KEPT_LINES);
            watch.update({ line });
        },
    };
    // Makes the folder, so that a command may write into it at once.
    await ports.files.write(`${place.scratch}/.proofmark`, "");
    ports.journal.record("gate-started", { gate: gate.id, side: side.name });
    const since = ports.clock.elapsed();
    const judgement = await judged(gate, place, ports);
    const durationMs = Math.round(ports.clock.elapsed() - since);
    const { outcome, reason } = judgement;
    ports.journal.record("gate-ended", {
        gate: gate.id,
        side: side.name,
        outcome,
        reason: reason?.code ?? null,
        durationMs,
    });
    const where = side.name === "head" ? "" : ` on the ${side.name === "base" ? "base" : "second try"}`;
    ports.display.group(`${gate.title}${where}: ${outcome} (${(durationMs / 1000).toFixed(1)} s)`, lines.slice(-KEPT_LINES));
    return { planned: gate, judgement, durationMs, log };
}
async function judged(gate, place, ports) {
    const stuck = new AbortController();
    const limit = ports.clock.sleep(place.timeoutMs + GRACE_MS, stuck.signal).then(() => unjudged({ code: "timeout", text: "The gate did not end even when told to" }), () => unjudged({ code: "cancelled", text: "Cancelled" }));
    try {
        const facts = gate.gate
            .collect(gate.target, place, ports)
            .then((value) => gate.gate.judge(value, gate.config));
        return await Promise.race([facts, limit]);
    }
    catch (error) {
        return unjudged(whyThrown(error));
    }
    finally {
        stuck.abort();
    }
}
function whyThrown(error) {
    if (error instanceof problem/* ProblemError */.Mm) {
        const problem = error.problems[0];
        return {
            code: "setup-failed",
            text: problem ? `${problem.message} ${problem.todo}` : "It could not be set up",
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: "crashed",
        text: `Proofmark itself failed here: ${message}. Please report it`.slice(0, 2000),
    };
}
function unjudged(reason) {
    return {
        outcome: "unknown",
        reason,
        failing: true,
        findings: [],
        tests: [],
        counts: null,
        formats: [],
        exit: null,
    };
}
const notRun = (planned, reason) => ({
    planned,
    judgement: unjudged(reason),
    durationMs: 0,
    log: null,
});
/** At most `limit` at once, in the order asked. */
function semaphore(limit) {
    let free = limit;
    const queue = [];
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}

;// CONCATENATED MODULE: ./build/action/source-lines.js

const MOST_PATHS = 500;
const source_lines_MOST_BYTES = 2 * 1024 * 1024;
async function readSourceLines(ports, request) {
    const { commit, root } = request;
    const head = await load(request.head, (path) => ports.files.read(`${root}/${path}`, { maxBytes: source_lines_MOST_BYTES, within: root }));
    const base = commit === null
        ? new Map()
        : await load(request.base, (path) => ports.git.show(commit, path, source_lines_MOST_BYTES));
    return { base: (path) => base.get(path) ?? null, head: (path) => head.get(path) ?? null };
}
async function load(findings, read) {
    const paths = [
        ...new Set(findings.flatMap((finding) => (finding.path !== null && finding.line !== null ? [finding.path] : []))),
    ];
    const decoder = new TextDecoder();
    const found = new Map();
    for (const path of paths.slice(0, MOST_PATHS)) {
        const bytes = await readable(path, read);
        if (bytes !== null)
            found.set(path, decoder.decode(bytes).split(/\r?\n/));
    }
    return found;
}
/** A source too large or outside the checkout is no reason to stop: it is only not looked at. */
async function readable(path, read) {
    try {
        return await read(path);
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/action/compare.js







async function compare(runs, context, ports) {
    const asked = runs.filter((run) => run.judgement.failing && run.judgement.outcome !== "unknown");
    const base = await judgeBase(asked, context, ports);
    const gates = [];
    for (const run of runs)
        gates.push(await compareOne({ run, base: base.found.get(run.planned.id) ?? null }, context, ports));
    return { gates, notes: base.notes };
}
async function compareOne(given, context, ports) {
    const { run, base } = given;
    const { judgement } = run;
    const known = base === null || base.judgement.outcome === "unknown" ? null : base.judgement;
    const before = known?.findings ?? (judgement.failing ? [] : null);
    const lines = await readSourceLines({ git: ports.git, files: ports.files }, {
        root: context.side.root,
        commit: context.comparedWith,
        head: judgement.findings,
        base: before ?? [],
    });
    const matched = matchFindings({
        gate: run.planned.id,
        base: before,
        head: judgement.findings,
        files: context.files,
        lines,
        exits: { base: known?.exit ?? null, head: judgement.exit },
    });
    // A base that could not be judged excuses nothing, and proves nothing either.
    const findings = judgement.failing && known === null ? matched.map(compare_withoutBase) : matched;
    return { run, base: base && baseRun(base, context.comparedWith), findings };
}
const compare_withoutBase = (finding) => ({
    ...finding,
    confidence: "low",
    matchedBy: "none",
});
function baseRun(base, commit) {
    if (commit === null)
        return null;
    const { outcome, reason } = base.judgement;
    return { commit, outcome, reason, cached: base.cached, durationMs: base.durationMs };
}
async function judgeBase(asked, context, ports) {
    const found = new Map();
    const { comparedWith } = context;
    if (asked.length === 0 || comparedWith === null)
        return { found, notes: [] };
    const keys = await cacheKeys(asked, context, comparedWith, ports);
    const missing = [];
    for (const run of asked) {
        const judgement = await fromCache(keys.get(run.planned.id), context, ports);
        if (judgement)
            found.set(run.planned.id, { judgement, cached: true, durationMs: 0 });
        else
            missing.push(run);
    }
    if (missing.length === 0)
        return { found, notes: [] };
    ports.display.note(`Asking the base ${comparedWith.slice(0, 12)} about ${missing.map((run) => run.planned.title).join(", ")}`);
    const { runs, notes } = await runOnBase(missing, { ...context, comparedWith }, ports);
    for (const [id, run] of runs) {
        found.set(id, { judgement: run.judgement, cached: false, durationMs: run.durationMs });
        const key = keys.get(id);
        if (key && context.machine.cacheDirectory && run.judgement.outcome !== "unknown") {
            await writeBaseline(ports.files, {
                directory: context.machine.cacheDirectory,
                key,
                judgement: run.judgement,
            });
        }
    }
    return { found, notes };
}
function fromCache(key, context, ports) {
    const directory = context.machine.cacheDirectory;
    return key && directory ? readBaseline(ports.files, directory, key) : Promise.resolve(null);
}
async function cacheKeys(asked, context, commit, ports) {
    if (context.machine.cacheDirectory === null)
        return new Map();
    const baseTree = await ports.git.treeId(commit);
    const overlaid = [...toolConfigsIn(context.files), ...mixedConfigsIn(context.files)];
    const contents = await Promise.all(overlaid.map(async (path) => {
        const bytes = await ports.files.read(`${context.side.root}/${path}`, {
            maxBytes: 1024 * 1024,
            within: context.side.root,
        });
        return `${path}\0${bytes === null ? "" : Buffer.from(bytes).toString("base64")}`;
    }));
    const { os, arch, tool } = context.machine;
    return new Map(asked.map(({ planned }) => {
        const needs = [...withNeeds(context.config.gates, [planned.id])].map((id) => context.config.gates[id]);
        const gate = { id: planned.id, gates: needs, install: context.config.install ?? null };
        // The base tree holds its own lockfile; head's dependencies are shared only where the two are equal.
        return [
            planned.id,
            baselineKey({
                baseTree,
                gate,
                lockfiles: "in-tree",
                toolConfigs: contents.join("\n"),
                os,
                arch,
                version: tool,
            }),
        ];
    }));
}
async function runOnBase(missing, context, ports) {
    const { side } = context;
    const prepared = await prepareBase(ports, {
        commit: context.comparedWith,
        headRoot: side.root,
        files: context.files,
        install: context.config.install ?? null,
        env: side.env,
        timeoutMs: context.timeoutMs,
        signal: side.signal,
        logPath: `${side.runDirectory}/logs/base-install.log`,
        onLine: () => undefined,
    });
    if ("reason" in prepared) {
        const reason = prepared.reason;
        ports.journal.record("base-unavailable", { reason: reason.code });
        const runs = missing.map((run) => [
            run.planned.id,
            { ...run, judgement: unjudged(reason), durationMs: 0 },
        ]);
        return {
            runs: new Map(runs),
            notes: [{ code: "base-unavailable", text: `The base could not be asked: ${reason.text}` }],
        };
    }
    ports.journal.record("base-prepared", { commit: context.comparedWith });
    try {
        const wanted = withNeeds(context.config.gates, missing.map((run) => run.planned.id));
        const plan = context.plan.filter((gate) => wanted.has(gate.id));
        const runs = await runGates(plan, { ...side, name: "base", root: prepared.root, env: prepared.env }, ports);
        const asked = runs.filter((run) => missing.some((other) => other.planned.id === run.planned.id));
        return { runs: new Map(asked.map((run) => [run.planned.id, run])), notes: prepared.notes };
    }
    finally {
        await prepared.dispose();
        ports.journal.record("base-removed");
    }
}

// EXTERNAL MODULE: ./build/action/config/load.js
var config_load = __webpack_require__(14824);
;// CONCATENATED MODULE: ./build/action/find-programs.js

async function findPrograms(config, where, ports) {
    const found = await Promise.all(requiredPrograms(config).map(async (program) => {
        const there = program.includes("/")
            ? (await ports.files.stat(`${where.root}/${program}`)) !== null
            : (await ports.commands.which(program, where.env.PATH ?? "")) !== null;
        return there ? [program] : [];
    }));
    return new Set(found.flat());
}

;// CONCATENATED MODULE: ./build/action/gates/config-change.js
// Edits to what judges: computed from git alone, so code in the pull request cannot hide them. Advises; pure.


const GATE = "config";
const WORDS = {
    "gate-config-changed": "This change edits the config that judges it; the base's copy was used. Someone else should read the edit.",
    "tool-config-changed": "This change edits a tool's config; base and head were both judged under the new one. Someone else should read the edit.",
};
/** Null when the change edits no config. `configPath` is Proofmark's own config when the change touches it. */
function configGate(given) {
    const tools = toolConfigsIn(given.files).map((path) => finding("tool-config-changed", path, "info"));
    const own = given.configPath === null ? [] : [finding("gate-config-changed", given.configPath, "warning")];
    const findings = [...own, ...tools];
    if (findings.length === 0)
        return null;
    const gate = {
        id: GATE,
        kind: "tampering",
        title: "Config edits",
        tier: "git",
        hard: false,
        weight: 1,
        outcome: "pass",
        reason: null,
        durationMs: 0,
        command: null,
        reproduce: null,
        formats: [],
        tests: null,
        base: null,
        log: null,
    };
    return { gate, findings };
}
function finding(rule, path, severity) {
    return {
        gate: GATE,
        source: "gate",
        rule,
        message: WORDS[rule],
        detail: null,
        path,
        line: null,
        column: null,
        endLine: null,
        test: null,
        severity,
        state: "new",
        flaky: false,
        confidence: "exact",
        matchedBy: "none",
        basePath: null,
        baseLine: null,
        fingerprint: (0,external_node_crypto_.createHash)("sha256").update(`${rule}\0${path}`).digest("hex").slice(0, 32),
        reproduce: null,
    };
}

;// CONCATENATED MODULE: ./build/action/no-gates.js

/** Nothing to run is no success: a gate that gates nothing must say so. */
function noGates() {
    return new problem/* ProblemError */.Mm({
        code: "no-gates",
        message: "There is nothing to run: no config file, and no lint, typecheck, build or test command was found.",
        todo: 'Add a script such as "test" to package.json, or run `npx proofmark init --config` and list your commands in .github/proofmark.yml.',
    });
}

;// CONCATENATED MODULE: ./build/action/score.js
/** Points a new finding costs at weight 1; an advisory gate's cost half. */
const POINTS = { blocker: 25, critical: 10, warning: 3, info: 0 };
const FLAKY_POINTS = 1;
const UNKNOWN_POINTS = 30;
/** One broken gate must not hide how the others did. */
const MOST_PER_GATE = 50;
/** A failed or unknown hard gate never scores above this. */
const HARD_CAP = 49;
/** Whether the gate came to something that may carry a change: anything but `fail` and `unknown`. */
const holds = (gate) => gate.outcome === "pass" || gate.outcome === "skipped";
const isNew = (finding) => finding.state === "new" || finding.state === "new-indirect";
/** Nothing ran although something should have: never green. */
function nothingJudged(gates) {
    const judged = gates.filter((gate) => gate.kind !== "tampering" && gate.outcome !== "skipped");
    return judged.length === 0 && gates.some((gate) => gate.reason?.code === "tool-missing");
}
function score(gates, findings, bar) {
    const deductions = gates.flatMap((gate) => gateDeductions(gate, findings));
    const broken = gates.filter((gate) => gate.hard && !holds(gate));
    const hollow = nothingJudged(gates);
    const itemised = withCap(deductions, broken.length > 0 || hollow ? capReason(broken) : null);
    const value = 100 - itemised.reduce((sum, deduction) => sum + deduction.points, 0);
    const conclusion = conclude({ broken, findings, value, bar, hollow });
    return {
        conclusion,
        score: value,
        bar,
        because: explain({ conclusion, broken, findings, value, bar, hollow }),
        deductions: itemised,
    };
}
function gateDeductions(gate, findings) {
    const share = (gate.hard ? 1 : 0.5) * gate.weight;
    if (gate.outcome === "unknown") {
        return deduct(gate, UNKNOWN_POINTS * share, `Could not be judged: ${gate.reason?.text ?? "no reason given"}`);
    }
    const fresh = findings.filter((finding) => finding.gate === gate.id && isNew(finding));
    const flaky = fresh.filter((finding) => finding.flaky);
    const broken = fresh.filter((finding) => !finding.flaky);
    const points = broken.reduce((sum, finding) => sum + POINTS[finding.severity], 0);
    const worst = broken.length === 1 ? "1 new finding" : `${broken.length} new findings`;
    const unexplained = gate.outcome === "fail" && points === 0 && flaky.length === 0 ? POINTS.blocker : 0;
    return [
        ...deduct(gate, Math.min(points, MOST_PER_GATE) * share, worst),
        ...deduct(gate, unexplained * share, gate.reason?.text ?? "Failed"),
        ...deduct(gate, Math.min(flaky.length * FLAKY_POINTS, 5) * share, `${flaky.length} flaky`),
    ];
}
function deduct(gate, points, because) {
    const whole = Math.min(100, Math.ceil(points));
    return whole > 0 ? [{ gate: gate.id, points: whole, because: because.slice(0, 2000) }] : [];
}
function capReason(broken) {
    if (broken.length === 0)
        return "Nothing could be judged, so the score is at most 49";
    const names = broken.map((gate) => gate.title).join(", ");
    return `A failed or unjudged hard gate (${names}) caps the score at 49`;
}
/** Keeps the sum within 100, then adds what the cap takes, so that the items always explain the number. */
function withCap(deductions, cap) {
    const kept = [];
    let left = 100;
    for (const deduction of deductions) {
        const points = Math.min(left, deduction.points);
        if (points > 0)
            kept.push({ ...deduction, points });
        left -= points;
    }
    if (cap !== null && left > HARD_CAP)
        kept.push({ gate: null, points: left - HARD_CAP, because: cap.slice(0, 2000) });
    return kept;
}
/** `continue` promises that the listed findings are the way out; where there are none to fix a person is needed. */
function conclude({ broken, findings, value, bar, hollow }) {
    if (hollow)
        return "blocked";
    if (broken.length === 0)
        return value >= bar ? "ready" : "continue";
    const failed = new Set(broken.filter((gate) => gate.outcome === "fail").map((gate) => gate.id));
    const listed = findings.some((finding) => isNew(finding) && failed.has(finding.gate));
    return listed ? "continue" : "blocked";
}
function explain({ conclusion, broken, findings, value, bar, hollow, }) {
    if (hollow)
        return "No gate could run here, so nothing was judged.";
    const fresh = findings.filter((finding) => isNew(finding) && !finding.flaky).length;
    const old = findings.filter((finding) => finding.state === "pre-existing").length;
    const debt = old > 0
        ? ` ${old} finding${old === 1 ? " was" : "s were"} there before and ${old === 1 ? "is" : "are"} not held against it.`
        : "";
    if (conclusion === "ready") {
        return fresh === 0
            ? `This change broke nothing.${debt}`
            : `Nothing that decides was broken; ${fresh} smaller finding${fresh === 1 ? " is" : "s are"} new.${debt}`;
    }
    const unknown = broken.filter((gate) => gate.outcome === "unknown").map((gate) => gate.title);
    const unjudged = unknown.length > 0 ? ` ${unknown.join(", ")} could not be judged.` : "";
    if (fresh > 0)
        return `This change adds ${fresh} finding${fresh === 1 ? "" : "s"}.${unjudged}${debt}`;
    if (unknown.length > 0)
        return `${unjudged.trim()} A person has to look.${debt}`;
    const failed = broken.map((gate) => gate.title).join(", ");
    return failed
        ? `${failed} failed in a way no finding explains; a person has to look.${debt}`
        : `The score ${value} is below the bar of ${bar}.${debt}`;
}

;// CONCATENATED MODULE: ./build/action/settle-flaky.js

/** More new failures than this are no flakiness, and running them again costs more than it tells. */
const MOST_TESTS = 20;
/** A gate that cannot be narrowed is run again whole only when that is cheap. */
const MOST_WHOLE_MS = 300_000;
async function settleFlaky(gates, context, ports) {
    const settled = [];
    for (const gate of gates)
        settled.push(await settleOne(gate, context, ports));
    return settled;
}
async function settleOne(compared, context, ports) {
    const { planned, judgement } = compared.run;
    const suspects = new Set(compared.findings.filter(isNewTestFailure).map((finding) => finding.test));
    const tests = judgement.tests.filter((test) => suspects.has(test.id));
    if (tests.length === 0 ||
        tests.length > MOST_TESTS ||
        planned.config.rerun === 0 ||
        judgement.outcome === "unknown")
        return compared;
    const passed = await passedAgain(compared, tests, { context, ports });
    if (passed.size === 0)
        return compared;
    ports.journal.record("flaky-found", { gate: planned.id, tests: passed.size });
    return {
        ...compared,
        findings: compared.findings.map((finding) => asFlaky(finding, passed, context.files)),
    };
}
const isNewTestFailure = (finding) => finding.source === "test" && (finding.state === "new" || finding.state === "new-indirect");
async function passedAgain(compared, tests, { context, ports }) {
    const { planned, judgement, durationMs } = compared.run;
    const passed = new Set();
    for (let attempt = 1; attempt <= planned.config.rerun; attempt += 1) {
        const left = tests.filter((test) => !passed.has(test.id));
        if (left.length === 0 || context.side.signal.aborted)
            break;
        const narrowed = planned.gate.narrow(planned.target, left, judgement.formats);
        if (narrowed === null && durationMs > MOST_WHOLE_MS)
            break;
        ports.display.note(`Running ${left.length} new test failure${left.length === 1 ? "" : "s"} of ${planned.title} again`);
        const again = {
            ...planned,
            target: narrowed ?? planned.target,
            config: { ...planned.config, needs: [] },
        };
        const [run] = await runGates([again], { ...context.side, name: "rerun" }, ports);
        // Only a test seen to pass is flaky: a narrowed run that ran nothing proves nothing.
        for (const test of run?.judgement.tests ?? []) {
            if (test.status === "passed" && left.some((other) => other.id === test.id))
                passed.add(test.id);
        }
    }
    return passed;
}
/** A flaky test that this change wrote or edited is this change's own fault and keeps its severity. */
function asFlaky(finding, passed, files) {
    if (finding.test === null || !passed.has(finding.test) || !isNewTestFailure(finding))
        return finding;
    const ours = finding.path !== null && files.some((file) => file.path === finding.path);
    return { ...finding, flaky: true, severity: ours ? finding.severity : "warning" };
}

;// CONCATENATED MODULE: ./build/action/run.js











const BASE_INSTALL_MS = 15 * 60_000;
async function run_run(request, ports) {
    const { input, machine } = request;
    const since = ports.clock.elapsed();
    const { change, files, notes } = await readChange(input, ports);
    const { config, use, notes: configNotes, } = await (0,config_load/* loadConfig */.Z)({
        root: ports.git.root,
        comparedWith: change.comparedWith,
        files,
        file: request.configFile,
        path: input.configPath,
    }, ports);
    const programs = await findPrograms(config, { root: ports.git.root, env: machine.gateEnv }, ports);
    const plan = planGates(config, { files, programs }, input.only);
    if (plan.length === 0)
        throw noGates();
    const side = {
        name: "head",
        root: ports.git.root,
        env: machine.gateEnv,
        passed: machine.passed,
        runDirectory: request.runDirectory,
        scratch: request.scratch,
        concurrency: config.concurrency ?? machine.cpus,
        signal: request.signal,
    };
    const heads = await runGates(plan, side, ports);
    const context = {
        plan,
        config,
        files,
        comparedWith: change.comparedWith,
        side,
        machine,
        timeoutMs: BASE_INSTALL_MS,
    };
    const compared = await compare(heads, context, ports);
    const settled = await settleFlaky(compared.gates, { side, files }, ports);
    ports.display.done();
    const byId = new Map(settled.map((gate) => [gate.run.planned.id, { gate, findings: gateFindings(gate) }]));
    const edits = configGate({ files, configPath: use.changed ? use.path : null });
    const gates = [
        ...plan.map((planned) => {
            const ran = byId.get(planned.id);
            return ran ? gateResult(ran.gate, ran.findings) : skippedGate(planned);
        }),
        ...(edits ? [edits.gate] : []),
    ];
    const findings = [...[...byId.values()].flatMap((entry) => entry.findings), ...(edits?.findings ?? [])];
    const report = assemble({
        run: {
            ...request.run,
            tool: machine.tool,
            durationMs: Math.round(ports.clock.elapsed() - since),
            ciRun: input.ciRun,
            advisory: input.advisory,
        },
        change,
        environment: {
            os: machine.os,
            arch: machine.arch,
            node: machine.node,
            cpus: machine.cpus,
            ci: machine.ci,
        },
        config: use,
        gates,
        findings,
        verdict: score(gates, findings, config.bar),
        notes: [...notes, ...configNotes, ...compared.notes],
    });
    return { report, comment: config.comment };
}
async function readChange(input, { git }) {
    const { event, eventBase, eventHead, baseRef } = input;
    const head = await git.resolve("HEAD");
    const chosen = await chooseBase(git, { event, head, eventBase, eventHead, baseRef });
    const tree = chosen.headTree === "worktree" || head === null ? "worktree" : head;
    const files = chosen.comparedWith === null ? [] : await git.diff(chosen.comparedWith, tree);
    const change = {
        event,
        pullRequest: input.pullRequest,
        // On GitHub's merge commit the head a person knows is the branch's, not the merge.
        head: chosen.headTree === "merge" ? (eventHead ?? head) : head,
        headTree: chosen.headTree,
        base: chosen.base,
        mergeBase: chosen.mergeBase,
        comparedWith: chosen.comparedWith,
        files: files.map(({ hunks: _, binary: __, ...file }) => file),
    };
    return { change, files, notes: chosen.notes };
}

;// CONCATENATED MODULE: ./build/action/verify.js


async function verify(request, ports) {
    const { clock, files, git } = ports;
    const startedAt = new Date(clock.now()).toISOString();
    const id = `${startedAt.replace(/[-:]|\.\d+Z$/g, "")}-${clock.random(3)}`;
    const runs = `${git.root}/artifacts/runs`;
    const directory = request.out ?? `${runs}/${id}`;
    // Runs are no part of the project: without this, the next local run would see the last one as a change.
    if (request.out === null)
        await files.write(`${runs}/.gitignore`, "*\n");
    const scratch = await files.temporary("proofmark-");
    try {
        const { report, comment } = await run_run({
            input: request.input,
            machine: request.machine,
            configFile: request.configFile,
            run: { id, startedAt },
            runDirectory: directory,
            scratch,
            signal: request.signal,
        }, ports);
        return { report: await (0,keep/* keepRun */.X)(report, { directory, scrub: request.scrub }, ports), directory, comment };
    }
    finally {
        ports.display.done();
        await files.remove(scratch);
    }
}
/** 0 ready, 1 not ready; advisory runs say what they saw and pass. Problems with input or config are 2, by throwing. */
function exitCode(report) {
    return report.verdict.conclusion === "ready" || report.run.advisory ? 0 : 1;
}


/***/ }),

/***/ 56821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/redact.js
var redact = __webpack_require__(38395);
// EXTERNAL MODULE: ./build/action/adapters/clock.js
var adapters_clock = __webpack_require__(43178);
// EXTERNAL MODULE: ./build/action/adapters/commands.js + 6 modules
var commands = __webpack_require__(69269);
// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
;// CONCATENATED MODULE: ./build/action/adapters/display-frame.js
// One picture of the gates at work. Pure: values in, lines out.

const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const SIGNS = {
    waiting: { sign: "·", colour: "2", word: "waiting" },
    running: { sign: "", colour: "36", word: "" },
    pass: { sign: "✓", colour: "32", word: "pass" },
    fail: { sign: "✗", colour: "31", word: "fail" },
    skipped: { sign: "–", colour: "2", word: "skipped" },
    unknown: { sign: "?", colour: "33", word: "could not be judged" },
};
/** Of the name column: two fifths of the line, within these. */
const NAME = { least: 8, most: 32 };
/** A line for each gate in the order given; with more gates than lines, those at work first and the rest counted. */
function renderFrame(frame) {
    const { gates, height } = frame;
    if (gates.length <= height)
        return table(gates, frame);
    const running = gates.filter((gate) => gate.state === "running").slice(0, Math.max(0, height - 1));
    const rest = gates.filter((gate) => !running.includes(gate));
    return [...table(running, frame), cut(`  ${tally(rest)}`, frame.width)].slice(-Math.max(1, height));
}
function table(gates, frame) {
    const names = gates.map(nameOf);
    const most = Math.max(NAME.least, Math.min(NAME.most, Math.floor(frame.width * 0.4)));
    const column = Math.min(most, Math.max(0, ...names.map(widthOf)));
    return gates.map((gate, index) => {
        const name = cut(names[index] ?? "", column);
        const { sign, colour, word } = SIGNS[gate.state];
        const mark = gate.state === "running" ? (SPINNER[frame.tick % SPINNER.length] ?? "") : sign;
        const time = gate.state === "waiting" || gate.state === "skipped" ? "" : seconds(gate.elapsedMs);
        const said = gate.state === "running" ? (0,plain/* cleanLine */.Ow)(gate.line) : word;
        const left = `${name}${" ".repeat(column - widthOf(name))}  ${time.padStart(7)}  `;
        const room = frame.width - widthOf(left) - 2;
        if (room < 0)
            return cut(`${mark} ${name}`, frame.width);
        const tail = cut(said, room);
        if (!frame.colour)
            return `${mark} ${left}${tail}`.trimEnd();
        const shown = gate.state === "fail" || gate.state === "unknown" ? paint(tail, colour) : paint(tail, "2");
        return `${paint(mark, colour)} ${tail === "" ? left.trimEnd() : left + shown}`;
    });
}
/** "3 running, 12 waiting, 30 pass, 1 fail" */
function tally(gates) {
    const states = ["running", "waiting", "pass", "fail", "unknown", "skipped"];
    return states
        .map((state) => ({ state, count: gates.filter((gate) => gate.state === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${count} ${state}`)
        .join(", ");
}
const SIDES = { head: "", base: " on base", rerun: " again" };
const nameOf = (gate) => `${(0,plain/* cleanLine */.Ow)(gate.id)}${SIDES[gate.side]}`;
function seconds(ms) {
    const whole = Math.floor(ms / 1000);
    if (whole < 100)
        return `${(Math.floor(ms / 100) / 10).toFixed(1)} s`;
    return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}
const paint = (text, code) => (text === "" ? "" : `\x1b[${code}m${text}\x1b[0m`);
/**
 * Columns of a text, guessed high: everything from Hangul on counts two, which is right for CJK and pictographs and too much
 * for some signs. Cutting early is harmless, a wrapped line is not.
 */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
function columnsOf(character) {
    if (/\p{Mn}/u.test(character))
        return 0;
    const code = character.codePointAt(0) ?? 0;
    const narrow = code < 0x1100 || (code >= 0x2010 && code < 0x2600) || (code >= 0x2700 && code < 0x2900);
    return narrow ? 1 : 2;
}
function cut(text, width) {
    if (text.length * 2 <= width || widthOf(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const character of text) {
        used += columnsOf(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return width > 0 ? `${kept}…` : "";
}

;// CONCATENATED MODULE: ./build/action/adapters/display-plain.js


/** Enough to see why something failed; the rest is in the log file, and whoever reads along may be an agent that pays by the word. */
const SHOWN_LINES = 30;
/** Lines, nothing drawn: for pipes, files and CI systems without folding. */
function createPlainDisplay({ stream, scrub }) {
    const write = (lines) => stream.write(`${lines.join("\n")}\n`);
    const started = startedGates();
    return {
        note: (line) => write([(0,plain/* cleanLine */.Ow)(scrub(line))]),
        warn: (line) => write([`warning: ${(0,plain/* cleanLine */.Ow)(scrub(line))}`]),
        group(title, lines) {
            const all = (0,plain/* cleanBlock */.Hy)(scrub([...lines].join("\n"))).split("\n");
            const shown = all.slice(-SHOWN_LINES).filter((line) => line !== "");
            const missing = Math.max(0, all.length - SHOWN_LINES);
            const before = missing > 0 ? [`  … ${missing} more lines above, see the log`] : [];
            write([(0,plain/* cleanLine */.Ow)(scrub(title)), ...before, ...shown.map((line) => `  ${line}`)]);
        },
        progress(gates) {
            for (const gate of started(gates))
                write([`${nameOf(gate)}: started`]);
        },
        done() { },
    };
}
/** Says of each gate once that it is running; how it ended is told by its group. */
function startedGates() {
    const told = new Set();
    return (gates) => gates.filter((gate) => {
        const key = nameOf(gate);
        if (gate.state !== "running")
            told.delete(key);
        if (gate.state !== "running" || told.has(key))
            return false;
        told.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./build/action/adapters/runner-command.js
var runner_command = __webpack_require__(39652);
;// CONCATENATED MODULE: ./build/action/adapters/display-github.js
// GitHub's log. The runner obeys every line that begins with `::` (after blanks), and any that holds `##[`, whoever
// printed it: what a tool says is put between `::stop-commands::<token>` and `::<token>::`, with a token drawn after the
// tool has ended. Its lines are indented, which also keeps problem matchers (setup-node brings tsc's and eslint's) from
// annotating old findings as new. https://docs.github.com/actions/reference/workflow-commands-for-github-actions




/** The log viewer folds nothing sideways; the whole line is in the log file. */
const LINE_LENGTH = 4000;
function createGitHubDisplay({ stream, clock, scrub }) {
    const started = startedGates();
    const write = (lines) => stream.write(`${lines.join("\n")}\n`);
    const foreign = (lines) => {
        const token = clock.random(16);
        return [`::stop-commands::${token}`, ...lines, `::${token}::`];
    };
    const say = (line) => write(isCommand(line) ? foreign([line]) : [line]);
    return {
        note: (line) => say((0,plain/* cleanLine */.Ow)(scrub(line))),
        warn: (line) => say(`\x1b[33mWarning: ${(0,plain/* cleanLine */.Ow)(scrub(line))}\x1b[0m`),
        group(title, lines) {
            const body = (0,plain/* cleanBlock */.Hy)(scrub([...lines].join("\n")))
                .split("\n")
                .map((line) => `  ${line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} …` : line}`);
            write([`::group::${(0,runner_command/* escapeData */.uf)((0,plain/* cleanLine */.Ow)(scrub(title)))}`, ...foreign(body), "::endgroup::"]);
        },
        progress(gates) {
            for (const gate of started(gates))
                say(`${nameOf(gate)}: started`);
        },
        done() { },
    };
}
const isCommand = (line) => line.trimStart().startsWith("::") || line.includes("##[");

;// CONCATENATED MODULE: ./build/action/adapters/display-terminal.js


const REDRAW_MS = 100;
/**
 * Draws the gates in place at the end of the output; what is noted goes above them. When another side begins (the base
 * after the head), and at the end, the last picture stays where it is. A frame is one write, each line overwritten
 * before its rest is erased, so nothing flickers.
 */
function createTerminalDisplay(options) {
    const live = new LiveFrame(options);
    return {
        note: (line) => live.above((0,plain/* cleanLine */.Ow)(options.scrub(line))),
        warn: (line) => live.above(live.yellow(`warning: ${(0,plain/* cleanLine */.Ow)(options.scrub(line))}`)),
        group(title) {
            // The lines went by live and are in the log; the picture already says how a gate ended.
            if (!live.active)
                live.above((0,plain/* cleanLine */.Ow)(options.scrub(title)));
        },
        progress: (gates) => live.show(gates),
        done: () => live.leave(),
    };
}
class LiveFrame {
    stream;
    clock;
    scrub;
    colour;
    gates = [];
    /** When a gate's time was last told; between two tellings we count on ourselves. */
    told = new Map();
    drawn = 0;
    tick = 0;
    timer = null;
    constructor({ stream, clock, scrub }) {
        this.stream = stream;
        this.clock = clock;
        this.scrub = scrub;
        // Knows NO_COLOR and what the terminal can do.
        this.colour = stream.hasColors?.() ?? false;
    }
    get active() {
        return this.timer !== null;
    }
    yellow(text) {
        return this.colour ? `\x1b[33m${text}\x1b[0m` : text;
    }
    above(line) {
        const frame = this.active ? this.frame() : [];
        this.write([line, ...frame], frame.length);
    }
    show(gates) {
        if (gates.length === 0)
            return;
        if (this.active && gates[0]?.side !== this.gates[0]?.side)
            this.leave();
        this.gates = gates;
        if (this.active)
            return;
        this.timer = setInterval(() => this.draw(), REDRAW_MS).unref();
        this.draw();
    }
    leave() {
        if (this.timer === null)
            return;
        this.draw();
        clearInterval(this.timer);
        this.timer = null;
        this.drawn = 0;
        this.told.clear();
    }
    draw() {
        this.tick += 1;
        const frame = this.frame();
        this.write(frame, frame.length);
    }
    frame() {
        const now = this.clock.elapsed();
        const gates = this.gates.map((gate) => {
            const before = this.told.get(gate.id);
            const told = before?.elapsedMs === gate.elapsedMs ? before : { elapsedMs: gate.elapsedMs, at: now };
            this.told.set(gate.id, told);
            const line = gate.line === "" ? "" : this.scrub(gate.line.slice(0, 4000));
            return gate.state === "running" ? { ...gate, line, elapsedMs: told.elapsedMs + now - told.at } : gate;
        });
        const width = (this.stream.columns || 80) - 1;
        const height = Math.max(1, (this.stream.rows || 24) - 2);
        return renderFrame({ gates, width, height, colour: this.colour, tick: this.tick });
    }
    /** Over the old picture, whose last `keep` lines become the new one. */
    write(lines, keep) {
        const up = this.drawn > 0 ? `\x1b[${this.drawn}A\r` : "";
        const text = lines.map((line) => `${line}\x1b[K\n`).join("");
        this.stream.write(`${up}${text}\x1b[J`);
        this.drawn = keep;
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/display.js



/** A terminal that cannot move its cursor (TERM=dumb, no TTY) gets plain lines. */
function createDisplay(options) {
    const { stream, mode } = options;
    // The reader may leave before us (`| head`); the run, and its clean-up, go on.
    stream.on("error", () => { });
    if (mode === "github")
        return createGitHubDisplay(options);
    const capable = stream.isTTY && process.env.TERM !== "dumb";
    return mode === "terminal" && capable ? createTerminalDisplay(options) : createPlainDisplay(options);
}

// EXTERNAL MODULE: ./build/action/adapters/files.js + 3 modules
var files = __webpack_require__(88608);
// EXTERNAL MODULE: ./build/action/adapters/git.js + 6 modules
var git = __webpack_require__(74366);
;// CONCATENATED MODULE: ./build/action/gates/command/environment-rules.js
// What counts as a secret, by the name of a variable and by its value. Wide on purpose: what is held back in error is one
// `env:` entry away, what is let through in error is gone for good.
/** Names the runner gives to actions, or that only mean something to the process they were set for. */
const NOT_FOR_GATES = [
    /^INPUT_/i,
    /^STATE_/,
    /^ACTIONS_/,
    /^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
    // A pre-push hook's git would be asked about the hook's repository instead of the folder it runs in.
    /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH)$/,
    // Doors to credentials rather than credentials.
    /^(GIT_ASKPASS|SSH_ASKPASS|SSH_AGENT_PID|GPG_AGENT_INFO|KUBECONFIG|VSCODE_GIT_.*|VSCODE_IPC_HOOK_CLI)$/,
    // Of the npm or the test runner that started us: `npm -s` would silence the project's own npm, and `node --test`
    // inside `node --test` runs nothing and passes.
    /^npm_(lifecycle_.*|package_.*|command|config_loglevel|config_local_prefix)$/,
    /^(INIT_CWD|NODE_TEST_CONTEXT|NODE_UNIQUE_ID|NODE_CHANNEL_FD)$/,
];
const SECRET_WORD = /(^|_)(TOKENS?|SECRETS?|PASS|PASSWORDS?|PASSWD|PASSPHRASE|PWD|PAT|CREDENTIALS?|CREDS?|AUTH|AUTHORIZATION|AUTHTOKEN|BEARER|COOKIES?|JWT|APIKEY|WEBHOOK|NETRC)(_|\d*$)/;
const SECRET_PHRASE = /(ACCESS_?KEY|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY|CONNECTION_?STRING|PASSWORD|PASSWD|_AUTH_?TOKEN|CLIENT_?SECRET)/;
const KEY_AT_END = /_KEY(_B(ASE)?64|_PEM)?$/;
const NO_SECRET_KEY = /(PUBLIC|CACHE|PUBLISHABLE)/;
/** The shell's own, and folders of programs that happen to be called so. */
const NO_SECRET_NAME = /^(PWD|OLDPWD|GIT_CONFIG_(KEY|VALUE)_\d+)$/;
const NPM_SECRET = /^npm_config_.*(auth|password|otp|key$)/i;
const SECRET_VALUES = [
    /(^|[^A-Za-z0-9])gh[pousr]_[A-Za-z0-9_.-]{20,}/,
    /(^|[^A-Za-z0-9])(github_pat_|glpat-|dop_v1_|pm_live_|pm_test_|dckr_pat_|pypi-AgE)[A-Za-z0-9_-]{16,}/,
    /(^|[^A-Za-z0-9])(npm|hf)_[A-Za-z0-9]{30,}/,
    /(^|[^A-Za-z0-9])(sk|rk)[-_][A-Za-z0-9_-]{16,}/,
    /(^|[^A-Za-z0-9])(AKIA|ASIA)[A-Z0-9]{16}/,
    /(^|[^A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/,
    /(^|[^A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}/,
    /(^|[^A-Za-z0-9])(ya29|SG)\.[A-Za-z0-9_.-]{16,}/,
    /(^|[^A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY/,
    /hooks\.slack\.com\/services\/|discord(app)?\.com\/api\/webhooks\//,
    /\b(bearer|basic) +[A-Za-z0-9+/_.=-]{16,}/i,
    /\b(AccountKey|SharedAccessKey|Password|Pwd)=[^;\s]{4,};?/i,
];
const URL_LOGIN = /[a-z][a-z0-9+.-]*:\/\/([^\s/?#:@]*):([^\s/?#@]+)@(\[[^\]]*\]|[^\s/:?#,]*)/gi;
const LOCAL_HOST = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/i;
/** Set, but with nothing in it: an empty secret of a fork, a switch, or a placeholder such as setup-node's XXXXX-XXXXX. */
const HOLLOW = /^(|true|false|yes|no|on|off|[01]|[xX*-]+)$/;
/** Meant for the runner's actions, or for the process we were started by, whatever the value. */
function isNotForGates(name) {
    return NOT_FOR_GATES.some((rule) => rule.test(name));
}
function isSecret(name, value) {
    return !HOLLOW.test(value) && (hasSecretName(name) || hasSecretValue(value));
}
function hasSecretName(name) {
    if (NO_SECRET_NAME.test(name))
        return false;
    if (NPM_SECRET.test(name))
        return true;
    const plain = name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_");
    if (SECRET_WORD.test(plain) || SECRET_PHRASE.test(plain))
        return true;
    return KEY_AT_END.test(plain) && !NO_SECRET_KEY.test(plain);
}
function hasSecretValue(value) {
    if (SECRET_VALUES.some((rule) => rule.test(value)))
        return true;
    return [...value.matchAll(URL_LOGIN)].some(([, user, password, host]) => {
        // The login of a service container (postgres:postgres@localhost) opens nothing outside this machine.
        return user !== password && !LOCAL_HOST.test(host ?? "");
    });
}

;// CONCATENATED MODULE: ./build/action/gates/command/environment.js
// The environment of a gate: what the project's own commands need, and nothing that could be stolen through them.
//
// NODE_OPTIONS stays: it holds heap sizes and Yarn's --require .pnp.cjs, and a gate runs the project's code either way.
// HOME stays, so that dependency caches work; so do the files below it (an ~/.npmrc with a token), which an
// environment cannot hide: docs/security.md says so.

/**
 * setup-node writes an .npmrc that refers to this variable; some package managers refuse the file when it is unset.
 * The value is the one setup-node itself sets where there is no token.
 */
const PLACEHOLDERS = { NODE_AUTH_TOKEN: "XXXXX-XXXXX-XXXXX-XXXXX" };
/** Without these nothing runs, whatever a secret in them would look like. */
const ALWAYS = new Set([
    "PATH",
    "HOME",
    "USER",
    "SHELL",
    "LANG",
    "TMPDIR",
    "TEMP",
    "TMP",
    "PWD",
    "SYSTEMROOT",
]);
/**
 * No FORCE_COLOR=0 beside NO_COLOR: ruff, rich and pytest read any value of it as "force". What a workflow forces is
 * taken out instead. Output is not a terminal, so without force it is plain.
 */
const FORCED_COLOUR = /^(FORCE_COLOR|CLICOLOR_FORCE|MYPY_FORCE_COLOR|PY_COLORS|CARGO_TERM_COLOR|COLORTERM)$/;
/**
 * `pass` names come through whatever they are. Everything else that is meant for the runner's actions, looks like a
 * secret by name or value, or repeats a secret's value, is held back.
 */
function gateEnvironment(parent, options) {
    const entries = Object.entries(parent).flatMap(([name, value]) => value === undefined ? [] : [[searchPathName(name, parent), value]]);
    const passed = new Set(options.pass);
    const byRule = new Set(entries.filter(([name, value]) => isSecret(name, value)).map(([name]) => name));
    const values = entries.filter(([name]) => byRule.has(name)).flatMap(([, value]) => telling(value));
    const git = gitConfigIsSecret(entries) ? /^GIT_CONFIG_(COUNT|PARAMETERS|(KEY|VALUE)_\d+)$/ : null;
    const found = { env: {}, removed: [], secrets: [] };
    for (const [name, value] of entries) {
        if (passed.has(name)) {
            found.env[name] = value;
            continue;
        }
        const secret = !ALWAYS.has(name) && (byRule.has(name) || values.some((part) => value.includes(part)));
        if (secret)
            found.secrets.push(name);
        if (secret || isNotForGates(name) || git?.test(name)) {
            found.removed.push(name);
            const placeholder = PLACEHOLDERS[name];
            if (placeholder !== undefined)
                found.env[name] = placeholder;
        }
        else if (!FORCED_COLOUR.test(name)) {
            found.env[name] = value;
        }
    }
    if (!passed.has("NO_COLOR"))
        found.env.NO_COLOR = "1";
    found.removed.sort();
    found.secrets.sort();
    return found;
}
/** Windows spells it "Path". */
function searchPathName(name, parent) {
    return name.toUpperCase() === "PATH" && parent.PATH === undefined ? "PATH" : name;
}
/** Values so particular that finding them inside another value is no accident ("postgres" inside PATH would be one). */
function telling(value) {
    const trimmed = value.trim();
    return trimmed.length >= 12 && /\d/.test(trimmed) && /[a-z]/i.test(trimmed) ? [trimmed] : [];
}
/** Settings handed to git by variables count as one: without all of them git stops with an error. */
function gitConfigIsSecret(entries) {
    return entries.some(([name, value]) => {
        if (!/^GIT_CONFIG_(PARAMETERS|KEY_\d+|VALUE_\d+)$/.test(name))
            return false;
        return /extraheader|credential|askpass|authorization/i.test(value) || isSecret("", value);
    });
}

;// CONCATENATED MODULE: ./build/action/journal.js
function createJournal(clock) {
    const lines = [];
    return {
        record(what, data = {}) {
            lines.push(JSON.stringify({ at: new Date(clock.now()).toISOString(), what, ...data }));
        },
        lines: () => (lines.length === 0 ? "" : `${lines.join("\n")}\n`),
    };
}

// EXTERNAL MODULE: ./build/action/version.js
var version = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/action/world.js
// The real ports, put together once. Only entries import this.










async function createWorld(request) {
    const { env } = request;
    const gate = gateEnvironment(env, { pass: [] });
    const scrub = (0,redact/* createRedactor */.lY)(gate.secrets.flatMap((name) => env[name] ?? []));
    const clock = adapters_clock/* systemClock */.m;
    const machine = {
        os: process.platform,
        arch: process.arch,
        node: process.versions.node,
        cpus: (0,external_node_os_.availableParallelism)(),
        ci: env.CI === "true" || env.GITHUB_ACTIONS === "true",
        tool: `proofmark ${version/* VERSION */.x}`,
        gateEnv: gate.env,
        passed: (names) => Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        cacheDirectory: request.cache ? cacheDirectory(env) : null,
    };
    const ports = {
        git: await (0,git/* openGit */.z)(request.cwd),
        commands: (0,commands/* createCommands */.h)({ scrub, clock }),
        files: (0,files/* createFiles */.q)(),
        clock,
        display: createDisplay({
            stream: request.mode === "github" ? process.stdout : process.stderr,
            mode: request.mode,
            clock,
            scrub,
        }),
        journal: createJournal(clock),
    };
    return { ports, machine, scrub, scrubDeep: (text) => deep(scrub(text)) };
}
async function deep(text) {
    const { scrubPatterns } = await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 984));
    return scrubPatterns(text);
}
function cacheDirectory(env) {
    return env.PROOFMARK_CACHE_DIR || `${env.XDG_CACHE_HOME || `${(0,external_node_os_.homedir)()}/.cache`}/proofmark`;
}


/***/ }),

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

/***/ 38395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ scrubValue),
/* harmony export */   Kl: () => (/* binding */ scrubJson),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
// Masks secrets that are known, in every form in which they tend to turn up in logs, reports and request bodies.
// Built once per run, used on megabytes: one regular expression, one pass.
/** What a secret becomes; the same as the runner's own. */
const MASK = "***";
/** Shorter values ("true", "main", "8080") would blank out half a log and protect nothing. */
const MIN_LENGTH = 6;
/** An inner piece of base64 shorter than this is met by chance. */
const MIN_ENCODED = 8;
/** Words of our own that must survive, or the comment could no longer be found. */
const OWN_WORDS = "<!-- proofmark:comment v1 key= --> <!-- proofmark:state v1 -->";
/**
 * `secrets` as they are, of any number. Values under 6 characters are left alone. Recognised as they are, in base64 and
 * base64url at each of the three alignments, hex of either case, percent-encoded, as JSON and HTML write them, and, for
 * values of several lines, line by line.
 */
function createRedactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const part of partsOf(secret))
            for (const form of formsOf(part))
                forms.add(form);
    }
    if (forms.size === 0)
        return (text) => text;
    // Longest first, so that a secret that contains another is masked whole.
    const ordered = [...forms].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(ordered.map((form) => escaped(form)).join("|"), "g");
    return (text) => text.replace(pattern, MASK);
}
function partsOf(secret) {
    const whole = secret.trim();
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    // A line of a key is a secret by itself; its frame (`-----BEGIN …-----`) is not.
    const single = lines.length > 1 ? lines.filter((line) => line.length >= 16 && !line.startsWith("-----")) : [];
    const joined = lines.length > 1 ? [lines.join("\n"), lines.join("\r\n"), lines.join("")] : [];
    return [whole, ...joined, ...single].filter((part) => part.length >= MIN_LENGTH && !OWN_WORDS.includes(part));
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, "utf8");
    const json = JSON.stringify(secret).slice(1, -1);
    const hex = bytes.toString("hex");
    const percent = encodeURIComponent(secret.toWellFormed());
    return [
        secret,
        json,
        JSON.stringify(json).slice(1, -1),
        htmlEscaped(secret),
        percent,
        percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        new URLSearchParams([["", secret]]).toString().slice(1),
        percent.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
        hex,
        hex.toUpperCase(),
        ...base64Forms(bytes),
    ].filter((form) => form.length >= MIN_LENGTH);
}
/** Inside a longer text a secret starts at byte 0, 1 or 2 of a group; only digits that no neighbour shares are looked for. */
function base64Forms(bytes) {
    const forms = [];
    for (const lead of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString("base64")
            .replace(/=+$/, "");
        const from = Math.ceil((lead * 4) / 3);
        const to = Math.floor(((lead + bytes.length) * 4) / 3);
        const core = encoded.slice(from, to);
        if (core.length >= MIN_ENCODED)
            forms.push(core, core.replaceAll("+", "-").replaceAll("/", "_"));
    }
    // Alone and unaligned with anything, the last digit is known too.
    const alone = bytes.toString("base64").replace(/=+$/, "");
    if (alone.length >= MIN_ENCODED)
        forms.push(alone, bytes.toString("base64url"));
    return forms;
}
function htmlEscaped(text) {
    const names = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
    };
    return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
/** No rule is to take two strings for one secret; NUL in a text is as good as unheard of. */
const BETWEEN = "\n\0\0\n";
/**
 * A JSON value with `scrub` put over every string in it, keys left alone. All strings at once, since a report has
 * hundreds of thousands and rules cost by the call; one by one where a mask reached from one into the next.
 */
async function scrubValue(value, scrub) {
    const strings = [];
    walk(value, (text) => {
        strings.push(text);
        return text;
    });
    let clean = (await scrub(strings.join(BETWEEN))).split(BETWEEN);
    if (clean.length !== strings.length) {
        clean = [];
        for (const text of strings)
            clean.push(await scrub(text));
    }
    let at = 0;
    return walk(value, () => clean[at++] ?? MASK);
}
/** The same for a document; as it was, to the byte, when nothing had to be masked. */
async function scrubJson(document, scrub) {
    const before = JSON.parse(document);
    const after = await scrubValue(before, scrub);
    return JSON.stringify(after) === JSON.stringify(before) ? document : `${JSON.stringify(after, null, 2)}\n`;
}
/** Visits in one fixed order, which is what lets two walks be matched up. */
function walk(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change)]));
}
/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");


/***/ }),

/***/ 11593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   QY: () => (/* binding */ truncateBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
// Untrusted text made fit to be shown anywhere: no escape sequences, nothing invisible, nothing that turns the line
// around. What remains is still untrusted; each medium adds its own escaping.
// ECMA-48 control sequences and OSC/DCS strings (hyperlinks, titles), as ANSI-colouring tools write them.
const ANSI = /[\u001b\u009b](?:\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[[\]()#;?]*(?:\d{1,4}(?:[;:]\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Zero-width and bidi characters, fillers, and the tag and variation blocks used to smuggle text. The joiner and the
// variation sign for pictographs stay where they belong: behind a pictograph.
const INVISIBLE = new RegExp([
    "(?!\\u200d|\\ufe0f)\\p{Default_Ignorable_Code_Point}",
    "[\\ufff9-\\ufffb]",
    "(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d",
    "\\u200d(?!\\p{Extended_Pictographic})",
    "(?<!\\p{Emoji})\\ufe0f",
].join("|"), "gu");
/** Readable text of several lines: LF line ends, tabs kept. */
function cleanBlock(text) {
    return text
        .toWellFormed()
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
        .replace(INVISIBLE, "")
        .replace(CONTROLS, "");
}
/** The same on one line, runs of white space folded. */
function cleanLine(text) {
    return cleanBlock(text).replace(/\s+/g, " ").trim();
}
const encoder = new TextEncoder();
const utf8Bytes = (text) => encoder.encode(text).length;
/**
 * At most `max` UTF-8 bytes, the ellipsis included, never half a character. Text that fits is returned as it is.
 */
function truncateBytes(text, max) {
    // One UTF-16 unit is at most three bytes, so short text needs no encoding.
    if (text.length * 3 <= max || utf8Bytes(text) <= max)
        return text;
    const room = max - 3;
    if (room < 0)
        return "";
    const { read } = encoder.encodeInto(text, new Uint8Array(room));
    return `${text.slice(0, read).trimEnd()}…`;
}
/** The first `lines` lines within `max` bytes; says how many lines are missing. */
function excerpt(text, bounds) {
    const all = cleanBlock(text).replace(/\s+$/, "").split("\n");
    const kept = truncateBytes(all.slice(0, bounds.lines).join("\n"), bounds.bytes);
    const missing = all.length - kept.split("\n").length;
    return missing > 0 ? `${kept}\n… ${missing} more ${missing === 1 ? "line" : "lines"}` : kept;
}


/***/ })

};
