export const id = 9092;
export const ids = [9092,631];
export const modules = {

/***/ 39092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEnded: () => (/* binding */ readEnded)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/action/parsers/finding-list.js
var finding_list = __webpack_require__(98098);
// EXTERNAL MODULE: ./build/action/parsers/output-streams.js
var output_streams = __webpack_require__(65107);
// EXTERNAL MODULE: ./build/action/parsers/paths.js
var paths = __webpack_require__(42944);
// EXTERNAL MODULE: ./build/action/parsers/runner-noise.js
var runner_noise = __webpack_require__(43031);
// EXTERNAL MODULE: ./build/action/parsers/test-identity.js
var test_identity = __webpack_require__(19201);
// EXTERNAL MODULE: ./build/action/parsers/text.js
var parsers_text = __webpack_require__(71229);
// EXTERNAL MODULE: ./build/action/parsers/text-reader.js
var text_reader = __webpack_require__(98713);
;// CONCATENATED MODULE: ./build/action/parsers/output.js
// Output that no reader understands: the lines that look like a failure, so that base and head can be compared by them.








const MOST_LINES = 50;
const LAST_LINES = 5;
const FAILURE = [
    /(?:^|[\s([])(?:fatal|error|err|failure|panic|exception|unhandled\w*|uncaught)(?:\[[\w-]+\])?:/i,
    /^\s*(?:[✖✗✘✕⨯×❌●]|FAIL(?:ED|URE)?\b|ERROR\b|E {2,}\S|not ok\b|Bail out!|--- FAIL|(?:g?make(?:\[\d+\])?: )?\*\*\* )/u,
    /\b(?:failed|fails|FAILED|cannot find|could not|not found|undefined reference|permission denied|segmentation fault|core dumped|out of memory|timed out)\b/,
    /^(?:[\w$]+\.)*\w*(?:Error|Exception|Failure)(?:: |$)/,
    /^\s*(?:Caused by|AssertionError|assert(?:ion)?\b.*\bfail)/i,
    /panicked at |^goroutine \d+ \[running\]/,
];
/** Says that nothing failed. */
const HARMLESS = /\b(?:0|no) (?:failed|failures?|errors?)\b|\b(?:errors|failed|failures)[:=] ?0\b/i;
const PLACE = /^\s*(?:at )?(?:\S+ \()?((?:\.{1,2}\/|\/)?[\w@.+-]+(?:\/[\w@.+-]+)*\.[A-Za-z]\w{0,5}):(\d{1,7})(?::\d{1,7})?\b/;
/**
 * At most 50 lines of opaque output that look like failures; when none does, its last 5. Distinct lines come first; a line
 * that was said several times is that many findings while there is room. `place` resolves paths that a line begins with, and cuts
 * the checkout's own root out of messages, so that base and head say the same.
 */
function outputFindings(text, limits, place) {
    const lines = (0,text_reader/* linesOf */.Dx)((0,parsers_text/* dropIllegal */.ef)((0,parsers_text/* stripAnsi */.aJ)(text.slice(-limits.bytes))))
        .map((line) => line.trim())
        .filter((line, index, all) => line !== "" && !(0,runner_noise/* isRunnerNoise */.N)(line, all[index - 1]));
    // Whose line it is stays in the message: the same failure in another package is another failure.
    const bare = (0,output_streams/* prefixCutter */.g)(lines);
    const failures = lines.filter((line) => looksLikeFailure(bare(line)));
    const shown = failures.length === 0 ? lines.slice(-LAST_LINES) : chosen(failures);
    return shown.map((line) => toFinding(line, place));
}
function looksLikeFailure(line) {
    return FAILURE.some((pattern) => pattern.test(line)) && !HARMLESS.test(line);
}
function chosen(lines) {
    const first = [...new Set(lines)].slice(0, MOST_LINES);
    const seen = new Set();
    const again = lines.filter((line) => {
        const repeated = seen.has(line);
        seen.add(line);
        return repeated;
    });
    return [...first, ...again].slice(0, MOST_LINES);
}
function toFinding(line, place) {
    const match = place ? PLACE.exec(line) : null;
    const path = match && place ? (0,paths/* repositoryPath */.S)(match[1] ?? "", place) : null;
    return {
        source: "output",
        rule: "output",
        message: (0,finding_list/* shorten */.m)(place ? (0,test_identity/* withoutRoot */.L)(line, place.root) : line, limits/* LIMITS */.b.message),
        detail: null,
        path,
        line: path === null || Number(match?.[2]) < 1 ? null : Number(match?.[2]),
        column: null,
        endLine: null,
        test: null,
        severity: "critical",
    };
}

// EXTERNAL MODULE: ./build/action/parsers/read.js
var read = __webpack_require__(63018);
// EXTERNAL MODULE: ./build/action/parsers/reader.js
var reader = __webpack_require__(35077);
// EXTERNAL MODULE: ./build/action/gates/command/facts.js
var facts = __webpack_require__(26789);
;// CONCATENATED MODULE: ./build/action/gates/command/reports.js
// What a finished command left behind: report files, and what its own output says. Loaded when there is
// something to read, with all the readers behind it.






async function readEnded(ended) {
    const { target, place, exit } = ended;
    if (exit.end !== "ran")
        return { reports: [], output: null, lines: [] };
    const options = { root: place.root, cwd: target.cwd, limits: reader/* READ_LIMITS */.C };
    const files = await readReports({ ...ended, options });
    const { output, unread } = await outputReading(target, exit, options);
    const lines = exit.code === 0 ? [] : outputFindings(`${exit.stdout}\n${exit.stderr}`, reader/* READ_LIMITS */.C, options);
    return { reports: [...files, ...unread], output, lines };
}
async function outputReading(target, exit, options) {
    const format = target.format === null ? {} : { format: target.format };
    try {
        const output = await (0,read/* readOutput */.o)({ stdout: exit.stdout, stderr: exit.stderr, ...format, options });
        return { output, unread: [] };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        const path = "the command's output";
        const unread = target.format === null ? [] : [{ path, required: true, problem: fromProblem(error, path) }];
        return { output: null, unread };
    }
}
async function readReports(given) {
    const facts = await Promise.all(given.target.reports.map((report) => readEntry(report, given)));
    return facts.flat();
}
async function readEntry(report, given) {
    const { required } = report;
    const { place, ports, target } = given;
    const scratch = `$${facts/* SCRATCH_VARIABLE */.I}/`;
    const inScratch = report.path.startsWith(scratch);
    const within = inScratch ? place.scratch : place.root;
    const pattern = inScratch ? report.path.slice(scratch.length) : external_node_path_.posix.join(target.cwd, report.path);
    const found = /[*?[{]/.test(pattern) ? await ports.files.glob(pattern, within) : [pattern];
    if (found.length === 0) {
        return [
            {
                path: report.path,
                required,
                problem: { code: "report-missing", text: `No file matches ${report.path}` },
            },
        ];
    }
    return Promise.all(found.map(async (path) => {
        const shown = inScratch ? `${scratch}${path}` : path;
        return {
            path: shown,
            required,
            ...(await readFile({ path, shown, within, format: report.format }, given)),
        };
    }));
}
async function readFile(file, given) {
    const { files } = given.ports;
    const absolute = `${file.within}/${file.path}`;
    try {
        // Read before its age is asked: of a link out of the checkout, the age is that of another's file.
        const bytes = await files.read(absolute, { maxBytes: reader/* READ_LIMITS */.C.bytes, within: file.within });
        if (bytes === null)
            return { problem: missing(file.shown, false) };
        if (await leftOver(files, absolute, given.startedMs))
            return { problem: missing(file.shown, true) };
        const format = file.format === null ? {} : { format: file.format };
        return { reading: await (0,read/* readReport */.t)(bytes, { path: file.shown, ...format, options: given.options }) };
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return { problem: fromProblem(error, file.shown) };
        throw error;
    }
}
/** A report older than the run was committed or restored from a cache: believing it would be green by accident. */
async function leftOver(files, path, startedMs) {
    const stat = await files.stat(path);
    return stat !== null && stat.modifiedMs < startedMs - slackOf(stat.modifiedMs);
}
/**
 * What a file's time may lag behind ours: kernels write the last tick's, and some file systems whole seconds, FAT every
 * second one. No more than that, because a job may begin to judge right after its checkout.
 */
const slackOf = (modifiedMs) => (Number.isInteger(modifiedMs / 1000) ? 2000 : 50);
function missing(path, stale) {
    const text = stale
        ? `${path} is older than this run, so the command did not write it; delete it before the command or correct the path`
        : `The command did not write ${path}; correct \`reports\` or the command's output option`;
    return { code: "report-missing", text };
}
const REPORT_CODES = new Set([
    "report-missing",
    "report-empty",
    "report-unreadable",
    "report-outside",
    "report-too-large",
]);
function fromProblem(error, path) {
    const problem = error.problems[0];
    const code = [...REPORT_CODES].find((known) => known === problem?.code) ?? "report-unreadable";
    const text = problem ? `${problem.message} ${problem.todo}` : `${path} cannot be read`;
    return { code, text: text.slice(0, 2000) };
}


/***/ }),

/***/ 98098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42944);
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24917);
/* harmony import */ var _test_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19201);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71229);
// Collects the findings of one report: bounded texts, repository paths, never more than the limit.





/** `title` names the format in the problem thrown above `options.limits.findings`. */
function findingList(title, options) {
    const findings = [];
    return {
        findings,
        add(draft) {
            if (findings.length >= options.limits.findings) {
                throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(title, `holds more than ${options.limits.findings.toLocaleString("en-US")} findings`);
            }
            findings.push(toFinding(draft, options));
        },
    };
}
function toFinding(draft, options) {
    // The base is checked out elsewhere: a message that names the root would never match.
    const text = (0,_test_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRoot */ .L)(clean(draft.message), options.root);
    const [first = "", ...more] = text.split("\n");
    const path = draft.file ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .S)(draft.file, options) : null;
    const line = path === null ? null : position(draft.line);
    const endLine = line === null ? null : position(draft.endLine);
    const detail = clean(draft.detail ?? (more.length === 0 ? "" : text));
    return {
        source: "tool",
        rule: shorten(clean(draft.rule), _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short),
        message: shorten(first.trim() || "no message", _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message),
        detail: detail === "" ? null : shorten(detail, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.detail),
        path,
        line,
        column: line === null ? null : position(draft.column),
        endLine: endLine !== null && line !== null && endLine >= line ? endLine : null,
        test: null,
        severity: draft.severity,
    };
}
function position(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 ? value : null;
}
function clean(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .dropIllegal */ .ef)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .stripAnsi */ .aJ)(text)).replace(/\r\n?/g, "\n").trim();
}
/** At most `max` characters, never half a surrogate pair. */
function shorten(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}


/***/ }),

/***/ 65107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ outputStreams),
/* harmony export */   g: () => (/* binding */ prefixCutter)
/* harmony export */ });
// Runners of many packages prefix each line with whose it is; lines of several packages interleave. Only a prefix that the
// runner itself declares is taken off: a log may begin its lines as it likes.
const PNPM = /^(\S{1,300}) ([\w:.-]{1,100})\$ \S/;
const DECLARATIONS = [
    // pnpm -r: "packages/a lint$ eslint ." declares "packages/a lint: "
    {
        pattern: PNPM,
        prefix: (match) => `${match[1]} ${match[2]}: `,
        cwd: (match) => match[1] ?? "",
    },
    // turbo: "web:lint: cache miss, executing 0123abcd"
    { pattern: /^(\S{1,300}:[\w:.-]{1,100}): cache (?:miss|hit|bypass)\b/, prefix: (match) => `${match[1]}: ` },
    // lerna, turbo: the npm banner of the package's script
    { pattern: /^(\S{1,300}): > (?:@[\w.-]+\/)?[\w.-]+@\S+ \S+/, prefix: (match) => `${match[1]}: ` },
    // yarn workspaces foreach: "[@scope/a]: Process started"
    { pattern: /^(\[\S{1,300}\]): Process (?:started|exited)\b/, prefix: (match) => `${match[1]}: ` },
    // concurrently: "[lint] npm run lint exited with code 1"
    { pattern: /^(\[[^\]\n]{1,100}\]) .{1,500} exited with code \d+$/, prefix: (match) => `${match[1]} ` },
];
/** Takes a declared prefix off a line. Colours must be gone. */
function prefixCutter(lines) {
    const prefixes = longestFirst(declared(lines));
    return (line) => line.slice(prefixes.find((one) => line.startsWith(one))?.length ?? 0);
}
/** Prefix → folder of the package, "" where it is not told. */
function declared(lines) {
    const cwds = new Map();
    for (const line of lines) {
        for (const { pattern, prefix, cwd } of DECLARATIONS) {
            const match = pattern.exec(line);
            if (match)
                cwds.set(prefix(match), cwd?.(match) ?? "");
        }
    }
    return cwds;
}
const longestFirst = (cwds) => [...cwds.keys()].slice(0, 500).sort((a, b) => b.length - a.length);
/** One stream for each declared prefix, and first of all one for the lines without. Colours must be gone. */
function outputStreams(text) {
    const lines = text.split("\n");
    const cwds = declared(lines);
    const prefixes = longestFirst(cwds);
    if (prefixes.length === 0)
        return [{ aside: false, cwd: "", text }];
    const streams = new Map(["", ...cwds.keys()].map((prefix) => [prefix, []]));
    for (const line of lines) {
        const prefix = prefixes.find((one) => line.startsWith(one) || line === one.trimEnd()) ?? "";
        if (prefix !== "" || !PNPM.test(line))
            streams.get(prefix)?.push(line.slice(prefix.length));
    }
    return [...streams].map(([prefix, own]) => ({
        aside: prefix === "",
        cwd: cwds.get(prefix) ?? "",
        text: own.join("\n"),
    }));
}


/***/ }),

/***/ 42944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
// A path as a tool wrote it → the path git knows. Only strings are looked at: what exists is not ours to ask.

/**
 * Repository-relative with forward slashes: absolute below `options.root`, relative against `options.cwd`, `file://` URIs,
 * Windows separators and drives, `./` and inner `..`. Null when it points outside the repository, at its top, or is no path
 * (another URI scheme, `node:internal`, `<anonymous>`).
 */
function repositoryPath(raw, options) {
    const written = fromFileUri(raw.trim()).replaceAll("\\", "/");
    if (!isPath(written))
        return null;
    const absolute = isAbsolute(written);
    const relative = absolute
        ? belowRoot(written, options.root)
        : `${options.cwd.replaceAll("\\", "/")}/${written}`;
    if (relative === null)
        return null;
    const path = collapse(relative);
    return path === null || path === "" || path.length > _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path ? null : path;
}
function isPath(text) {
    if (text === "" || /[\0\r\n]/.test(text) || text.startsWith("<"))
        return false;
    // A drive is one letter; a scheme is longer.
    return !/^(?:[a-z][a-z0-9+.-]+:\/|node:|internal:)/i.test(text);
}
function isAbsolute(path) {
    return path.startsWith("/") || /^[a-z]:\//i.test(path);
}
function fromFileUri(text) {
    const match = /^file:(?:\/\/(?:localhost)?)?(\/.*)$/i.exec(text);
    if (match?.[1] === undefined)
        return text;
    const path = match[1].replace(/[?#].*$/, "");
    return decodePercent(/^\/[a-z]:/i.test(path) ? path.slice(1) : path);
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function belowRoot(path, root) {
    const prefix = root.replaceAll("\\", "/").replace(/\/+$/, "");
    for (const [candidate, top] of variants(path, prefix)) {
        if (candidate.startsWith(`${top}/`))
            return path.slice(path.length - (candidate.length - top.length - 1));
    }
    return null;
}
/** Windows compares without case; macOS answers /private/var where /var was asked, so either side may carry it. */
function variants(path, root) {
    if (/^[a-z]:/i.test(root))
        return [[path.toLowerCase(), root.toLowerCase()]];
    const bare = (text) => text.replace(/^\/private(?=\/(?:var|tmp)\/)/, "");
    return [
        [path, root],
        [bare(path), bare(root)],
    ];
}
/** Null when `..` climbs out of the top. */
function collapse(path) {
    const kept = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            kept.push(part);
        else if (kept.pop() === undefined)
            return null;
    }
    return kept.join("/");
}


/***/ }),

/***/ 63018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOutput),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/** A report file, by the named reader or by the one that recognises it; see read-report.ts. */
async function readReport(bytes, file) {
    return (await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(3509), __webpack_require__.e(3689)]).then(__webpack_require__.bind(__webpack_require__, 53689))).readReport(bytes, file);
}
/** What a command's own output says, null when no reader is certain of it; see read-output.ts. */
async function readOutput(output) {
    return (await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(3509), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 30766))).readOutput(output);
}


/***/ }),

/***/ 35077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ READ_LIMITS)
/* harmony export */ });
// The one shape of a reader: bytes in, what they say out. Readers are pure and bounded; `index.ts` is the ordered list.
/** 50 MB, 100 levels, 200,000 tests, 20,000 findings. */
const READ_LIMITS = {
    bytes: 50 * 1024 * 1024,
    depth: 100,
    tests: 200_000,
    findings: 20_000,
};


/***/ }),

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Jb: () => (/* binding */ otherKind),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   zX: () => (/* binding */ tooManyBytes)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// What can be wrong with a report that is not XML, in words. The path is added by whoever opened the file.

const RERUN = "Run the tool again and see whether it was killed or ran out of disk; then read the report again.";
const NAME_IT = "Check that the path names the report and not the log, or name another format with `format`.";
function emptyReport(title) {
    return problem("report-empty", `The ${title} report is empty`, "The tool ended before it wrote anything: look at its output, and check the path it was told to write to.");
}
function tooManyBytes(title, bytes, limits) {
    const megabytes = (count) => Math.ceil(count / 1024 / 1024);
    return tooLarge(title, `is ${megabytes(bytes)} MB; the limit is ${megabytes(limits.bytes)} MB`);
}
function tooLarge(title, what) {
    return problem("report-too-large", `The ${title} report ${what}`, "Split the run into several report files, or let the tool look at less.");
}
/** The bytes are of another kind than promised: `what` completes "The ESLint report …". */
function otherKind(title, what) {
    return problem("report-unreadable", `The ${title} report ${what}`, NAME_IT);
}
/** The kind is right, but it was not written to its end. */
function incomplete(title, what) {
    return problem("report-unreadable", `The ${title} report ${what}`, RERUN);
}
function problem(code, message, todo) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({ code, message: `${message}.`, todo });
}


/***/ }),

/***/ 43031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withoutRunnerNoise),
/* harmony export */   N: () => (/* binding */ isRunnerNoise)
/* harmony export */ });
// What npm, pnpm, yarn, bun and CI runners print around the output of a script. None of it is the tool's.
const NOISE = [
    // npm and pnpm: `> app@1.0.0 lint` (pnpm adds the folder); the command itself follows on the next line.
    /^> (?:@[\w.-]+\/)?[\w.-]+@\S+ \S+(?: .*)?$/,
    /^npm (?:error|ERR!|warn|WARN|notice)(?: .*)?$/,
    /^ ?(?:ELIFECYCLE|WARN|ERR_PNPM_\w+)(?:\u2009| ){1,2}.*$/,
    /^(?:\[?(?:ELIFECYCLE|ERR_PNPM_\w+)\]?) .*$/,
    /^Scope: (?:all )?\d+ (?:of \d+ )?(?:workspace )?projects?$/,
    // yarn 1
    /^yarn run v\d\S*$/,
    /^(?:error Command failed with (?:exit code \d+|signal .*)\.|info Visit https:\/\/yarnpkg\.com\/.*)$/,
    /^Done in \d+(?:\.\d+)?m?s\.?$/,
    // yarn 1, bun and pnpm: `$ eslint .`
    /^\$ \S.*$/,
    /^error: script "[^"]*" (?:exited with code \d+|was terminated by signal .*)$/,
    /^::(?:group|endgroup|add-mask|debug|notice)\b.*::.*$|^##\[[a-z]+\].*$/,
    // golangci-lint 2 counts its issues below the JSON it writes to stdout.
    /^\d+ issues?[.:]$|^\* [\w-]+: \d+$/,
];
const BANNER = NOISE[0] ?? /$^/;
/** Whether this one line is a runner's. `before` is the line above: the command of a banner is only known by it. */
function isRunnerNoise(line, before = "") {
    const text = line.trimEnd();
    return (NOISE.some((pattern) => pattern.test(text)) || (text.startsWith("> ") && BANNER.test(before.trimEnd())));
}
/** The text without those lines. */
function withoutRunnerNoise(text) {
    const lines = text.split("\n");
    return lines.filter((line, index) => !isRunnerNoise(line, lines[index - 1])).join("\n");
}


/***/ }),

/***/ 19201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutRoot),
/* harmony export */   x: () => (/* binding */ testIdentity)
/* harmony export */ });
// What a test is called, the same on every run, machine and checkout: the base is matched with the head by it.
/** Names that tools give when they have none. */
const NAMELESS = new Set(["", "pytest", "Root Suite", "(empty)", "undefined", "test", "suite", "default"]);
const SEPARATOR = " > ";
/**
 * File, suites, class and name joined by " > ", each said once: a suite that only repeats the class, or a class that
 * repeats the name, is left out, and so is a file that the class already spells. `root` (absolute) is cut out of names.
 */
function testIdentity(test, root) {
    const tidy = (text) => withoutRoot(text, root).replace(/\s+/g, " ").trim();
    const name = tidy(test.name);
    const given = tidy(test.className ?? "");
    let suites = test.suites
        .map(tidy)
        .filter((suite) => !NAMELESS.has(suite) && !/\.xml(?:\.dist)?$/.test(suite));
    const className = NAMELESS.has(given) || repeats(suites, given) || touches(name, given) ? null : given;
    suites = suites.filter((suite) => !isSaid(suite, className, name));
    const parts = [...suites, ...(className === null ? [] : [className]), name];
    const file = test.file === null || flat(parts.join(".")).includes(flat(withoutExtension(test.file)))
        ? []
        : [test.file];
    return [...file, ...parts].join(SEPARATOR);
}
/** The class is the suites again: joined by dots, the end of them, or listed inside out (bun does). */
function repeats(suites, className) {
    const own = flat(className);
    if (suites.some((suite) => flat(suite) === own))
        return false;
    const joined = flat(suites.join("."));
    const listed = className.split(SEPARATOR);
    return joined === own || joined.endsWith(`.${own}`) || listed.every((part) => suites.includes(part));
}
/** The class and name say the suite again, from their beginning or (mocha's nested titles) inside the name. */
function isSaid(suite, className, name) {
    const own = flat(suite);
    const full = flat([className, name].filter((part) => part !== null).join("."));
    return begins(full, own) || flat(name) === own || flat(name).includes(` ${own} `);
}
function touches(name, className) {
    const whole = flat(name);
    const part = flat(className);
    return begins(whole, part) || whole.endsWith(` ${part}`) || whole.endsWith(`.${part}`);
}
function begins(whole, part) {
    return whole === part || (whole.startsWith(part) && /^[\s.(]/.test(whole.slice(part.length)));
}
/** Paths, namespaces and dotted names in one spelling, so that they can be compared. */
function flat(text) {
    return text.toLowerCase().replace(/[\\/:]+/g, ".");
}
function withoutExtension(path) {
    return path.replace(/\.\w+$/, "");
}
/** Text without the path of the checkout, which differs from one machine, and from head to base. */
function withoutRoot(text, root) {
    if (root.length < 2 || !text.includes(root))
        return text;
    return text.replaceAll(`file://${root}/`, "").replaceAll(`${root}/`, "").replaceAll(`${root}\\`, "");
}


/***/ }),

/***/ 98713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24917);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71229);


/** Longer lines are no tool's words; a bound keeps every pattern cheap. */
const LONGEST_LINE = 16 * 1024;
/** ProblemError: report-too-large, report-empty. */
function plainText(title, bytes, { limits }) {
    if (bytes.length > limits.bytes)
        throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyBytes */ .zX)(title, bytes.length, limits);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripAnsi */ .aJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes));
    if (text.trim() === "")
        throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReport */ ._O)(title);
    return text;
}
/** Lines, each cut at 16 KiB. A lone carriage return ends a line too: progress bars redraw with it. */
function linesOf(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => (line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line));
}
/** The lines up to the first that `ends`, from `start` (included). */
function block(lines, start, ends) {
    const rest = lines.slice(start, start + 5000);
    const end = rest.findIndex(ends);
    return end < 0 ? rest : rest.slice(0, end);
}


/***/ }),

/***/ 71229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   ef: () => (/* binding */ dropIllegal),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
// Bytes of a tool → text. Tools write any encoding their platform likes, and colour into files nobody will see in colour.
// CSI (colour, cursor, erase) in its 7-bit and 8-bit form, OSC (titles, hyperlinks; ended by BEL or ST), two-character forms.
const ANSI = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b(?:\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)|[ -/]{1,2}[0-~]|[0-Z\\^-~])/g;
// What XML 1.0 forbids outright, and halves of surrogate pairs. https://www.w3.org/TR/xml/#charsets
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
/** Without colours, cursor movements and hyperlink targets (the link's words stay). */
function stripAnsi(text) {
    return text.includes("\x1b") || text.includes("\x9b") ? text.replace(ANSI, "") : text;
}
/** Without the characters no XML document may hold; tab, line feed and carriage return stay. */
function dropIllegal(text) {
    return text.replace(ILLEGAL, "");
}
/**
 * Text of a file or an output: UTF-8, or UTF-16 by its byte order mark or by the zero bytes of its first letters.
 * The mark is dropped; bytes that are no text become U+FFFD. Colours stay: see `stripAnsi`.
 */
function decodeText(bytes) {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
/** By the byte order mark, else by the zero bytes of the first letters. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    if (first === 0xfe && second === 0xff)
        return "utf-16be";
    // PowerShell's `>` without a mark: an ASCII first letter beside a zero byte.
    if (bytes.length < 2 || first === undefined || second === undefined)
        return "utf-8";
    if (second === 0 && first > 0 && first < 0x80)
        return "utf-16le";
    if (first === 0 && second > 0 && second < 0x80)
        return "utf-16be";
    return "utf-8";
}


/***/ }),

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
