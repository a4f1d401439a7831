export const id = 4820;
export const ids = [4820];
export const modules = {

/***/ 91500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownSource),
/* harmony export */   f: () => (/* binding */ holdOwnCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81703);
// Most of the bundle is loaded after the gates have run, from files that a gate can write to: it runs as the same user. What is
// loaded then must be what was built, or a gate's code would run here, with the token in reach. The digests of the build are
// read before the first gate; each file is checked as it is loaded, and the very bytes that were checked are what runs.






/** Written by scripts/build.mjs: file name below the bundle's folder to sha256 in hex. */
const DIGESTS = "digests.json";
/** Copied as they are: older modules than the bundle's own. */
const COPIES = "playwright-core/";
/** By its name in the bundle, not by what package.json says at the time: that is a file a gate can write to. */
const PLAYWRIGHT = "#playwright";
/** The bundle as it was built; null when run from sources. */
let built = null;
/** The text of a file of the bundle, exactly as it was built; null when run from sources. @throws ProblemError own-code-changed */
function ownSource(name) {
    if (built === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(built.folder, name);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    if (digestOf(source) !== built.digests.get(name))
        throw changed(path);
    return source.toString("utf8");
}
const digestOf = (source) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(source).digest("hex");
/** `entry` is the script this process was started with. False where there is no built bundle, as when run from sources. */
function holdOwnCode(entry) {
    if (entry === "")
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(entry));
    const digests = readDigests((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, DIGESTS));
    if (digests === null)
        return false;
    built = { folder, digests };
    const prefix = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.pathToFileURL)(`${folder}/`).href;
    (0,node_module__WEBPACK_IMPORTED_MODULE_2__.registerHooks)({
        resolve(specifier, context, next) {
            if (!context.parentURL?.startsWith(prefix))
                return next(specifier, context);
            if (specifier === PLAYWRIGHT)
                return { url: `${prefix}${COPIES}index.js`, shortCircuit: true };
            const found = next(specifier, context);
            // A package that was laid beside the bundle, for a copied file that looks whether one is there.
            if (!found.url.startsWith(prefix) && !(0,node_module__WEBPACK_IMPORTED_MODULE_2__.isBuiltin)(found.url))
                throw changed(found.url);
            return found;
        },
        load(url, context, next) {
            if (!url.startsWith(prefix))
                return next(url, context);
            const path = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(url);
            const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
            const name = decodeURIComponent(url.slice(prefix.length));
            if (digests.get(name) !== digestOf(source))
                throw changed(path);
            return { format: formatOf(name), source, shortCircuit: true };
        },
    });
    return true;
}
function formatOf(name) {
    if (!name.startsWith(COPIES))
        return "module";
    return name.endsWith(".json") ? "json" : "commonjs";
}
function readDigests(path) {
    try {
        return new Map(Object.entries(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8"))));
    }
    catch {
        return null;
    }
}
const changed = (path) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .ProblemError */ .Mm({
    code: "own-code-changed",
    message: "This file of Proofmark itself was changed while the gates ran, so it is not loaded.",
    where: { path },
    todo: "A command of a gate writes to the folder of actions: look at what this change makes the gates run.",
});


/***/ }),

/***/ 7245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/interrupt.js
var adapters_interrupt = __webpack_require__(48875);
// EXTERNAL MODULE: ./build/action/adapters/own-code.js
var own_code = __webpack_require__(91500);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/action/adapters/read-event.js
// The event that started a job, as GitHub's runner writes it to a file.


/** Null where nothing names one. @throws ProblemError event-unreadable */
async function readEvent(path) {
    if (!path)
        return null;
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw new shared_problem/* ProblemError */.Mm({
            code: "event-unreadable",
            message: `The event payload at ${path} cannot be read as JSON.`,
            todo: "GitHub's runner writes this file: run this in a workflow step, or without GITHUB_EVENT_PATH.",
        }, cause);
    }
}

// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
// EXTERNAL MODULE: ./build/action/adapters/runner-command.js
var runner_command = __webpack_require__(39652);
;// CONCATENATED MODULE: ./build/action/adapters/runner.js



/** GitHub drops the whole summary of a step above 1 MiB; room is left for the line that says it was cut. */
const SUMMARY_BYTES = 1024 * 1024 - 512;
/** Of an annotation's message; GitHub cuts at 64 KB. */
const MESSAGE_BYTES = 60_000;
/**
 * What the runner offers, as far as `env` (this process's own) says that one is there; every call is a no-op elsewhere.
 * Workflow commands go to stdout. An output or a summary that cannot be written is thrown: the caller knows whether
 * anything depends on it.
 */
function createRunner(env) {
    const hosted = env.GITHUB_ACTIONS === "true";
    const command = (line) => {
        if (hosted)
            process.stdout.write(`${line}\n`);
    };
    return {
        async setOutput(name, value) {
            if (!env.GITHUB_OUTPUT)
                return;
            // 60 ms to load, so not before it is needed. It guards the file against values that look like further outputs.
            const { setOutput } = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
            setOutput(name, value);
        },
        async writeSummary(markdown) {
            if (env.GITHUB_STEP_SUMMARY)
                await (0,promises_.appendFile)(env.GITHUB_STEP_SUMMARY, `${fitSummary(markdown)}\n`);
        },
        annotate({ level, path, line, endLine, title, message }) {
            const place = path === null ? {} : { file: path, line, endLine };
            const text = (0,plain/* truncateBytes */.QY)((0,plain/* cleanBlock */.Hy)(message), MESSAGE_BYTES);
            command((0,runner_command/* workflowCommand */.NA)(level, { ...place, title: (0,plain/* cleanLine */.Ow)(title) || null }, text));
        },
        setFailed(message) {
            command((0,runner_command/* workflowCommand */.NA)("error", {}, (0,plain/* truncateBytes */.QY)((0,plain/* cleanBlock */.Hy)(message), MESSAGE_BYTES)));
            if (hosted)
                process.exitCode = 1;
        },
    };
}
/** Cut at a whole line, an open code fence closed, and said so. The renderers shed sections long before this. */
function fitSummary(markdown) {
    if (Buffer.byteLength(markdown) <= SUMMARY_BYTES)
        return markdown;
    const short = (0,plain/* truncateBytes */.QY)(markdown, SUMMARY_BYTES);
    const whole = short.slice(0, short.lastIndexOf("\n") + 1) || short;
    const open = (whole.match(/^ {0,3}```/gm) ?? []).length % 2 === 1;
    return `${whole}${open ? "```\n" : ""}\n> The summary was cut at GitHub's limit of 1 MiB. The report has all of it.\n`;
}

;// CONCATENATED MODULE: ./build/action/adapters/tell-problems.js
// Problems where a person looks for them on a runner: the log, the annotations, the summary.

/** `what` begins the summary's heading: "Proofmark", "Proofmark's second stage". */
async function tellProblems(error, runner, what = "Proofmark") {
    for (const problem of error.problems) {
        process.stderr.write(`${(0,shared_problem/* formatProblem */.Vw)(problem)}\n`);
        runner.annotate({
            level: "error",
            path: problem.where?.path ?? null,
            line: problem.where?.line ?? null,
            endLine: null,
            title: `Proofmark: ${problem.code}`,
            message: `${problem.message} ${problem.todo}`,
        });
    }
    const list = error.problems.map((problem) => `- ${problem.message} ${problem.todo}`).join("\n");
    await runner.writeSummary(`### ${what} could not run\n\n${list}\n`);
    runner.setFailed(`${what} could not run; see what to mend above.`);
}

// EXTERNAL MODULE: ./build/action/input.js
var action_input = __webpack_require__(54547);
// EXTERNAL MODULE: ./build/action/verify.js + 3 modules
var verify = __webpack_require__(67904);
// EXTERNAL MODULE: ./build/action/world.js + 8 modules
var action_world = __webpack_require__(68388);
;// CONCATENATED MODULE: ./build/action/main.js
// The Action's entry: real ports in, exit code out. What it does is in verify.ts and send.ts.










async function main() {
    (0,own_code/* holdOwnCode */.f)(process.argv[1] ?? "");
    const runner = createRunner(process.env);
    const interrupt = (0,adapters_interrupt/* onInterrupt */.n)();
    try {
        return await judge(runner, interrupt.signal);
    }
    catch (error) {
        // What was stopped in the middle fails in any way it likes.
        if (interrupt.signal.aborted)
            return 130;
        if (!(error instanceof shared_problem/* ProblemError */.Mm))
            throw error;
        await tellProblems(error, runner);
        return 2;
    }
    finally {
        interrupt.dispose();
    }
}
async function judge(runner, signal) {
    const { env } = process;
    const wishes = (0,action_input/* wishesFromInputs */.$4)(env);
    const cwd = env.GITHUB_WORKSPACE || process.cwd();
    const input = (0,action_input/* readInput */.R5)({ env, event: await readEvent(env.GITHUB_EVENT_PATH), workspace: cwd }, wishes);
    const world = await (0,action_world/* createWorld */.b)({ env, cwd, cache: wishes.cache, mode: "github" });
    const people = async (pull) => (await Promise.all(/* import() */[__webpack_require__.e(9260), __webpack_require__.e(8166), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 60772))).askPeople({ input, world })?.(pull) ?? null;
    const verified = wishes.merge?.length
        ? await merged(wishes.merge, { input, world, cwd, people })
        : await (0,verify/* verify */.M)({
            ...{ input, machine: world.machine, configFile: null, out: null, signal },
            scrub: world.scrubDeep,
            people,
        }, world.ports);
    if (signal.aborted)
        return 130;
    const { send } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5890), __webpack_require__.e(9260), __webpack_require__.e(4292), __webpack_require__.e(8166), __webpack_require__.e(8376), __webpack_require__.e(4879)]).then(__webpack_require__.bind(__webpack_require__, 34879));
    const report = await send(verified, { env, runner, world, input });
    const code = (0,verify/* exitCode */.I)(report);
    if (code === 1)
        runner.setFailed(report.verdict.because);
    return code;
}
async function merged(named, { input, world, cwd, people }) {
    const folders = named.map((folder) => (0,external_node_path_.resolve)(cwd, folder));
    const { mergeVerified } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1064), __webpack_require__.e(9922), __webpack_require__.e(792), __webpack_require__.e(4292), __webpack_require__.e(6044), __webpack_require__.e(7470), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 35572));
    return mergeVerified({ input, folders, scrub: world.scrubDeep, people }, world.ports);
}


/***/ }),

/***/ 81703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ ProblemError),
/* harmony export */   Vw: () => (/* binding */ formatProblem)
/* harmony export */ });
/* unused harmony export PROBLEM_CODES */
// What a user can mend: a code, what is wrong, where, what to do. Collected and shown all at once, never a stack trace.
/** Each code has a section of the same name in docs/problems.md; the architecture test asks for it. */
const PROBLEM_CODES = (/* unused pure expression or super */ null && ([
    "config-yaml",
    "config-unknown-key",
    "config-invalid",
    "config-missing",
    "input-invalid",
    "event-unreadable",
    "not-a-repository",
    "base-missing",
    "history-shallow",
    "gate-unknown",
    "no-gates",
    "needs-cycle",
    "needs-unknown",
    "report-missing",
    "report-empty",
    "report-unreadable",
    "report-outside",
    "report-too-large",
    "report-format",
    "report-entities",
    "command-usage",
    "node-too-old",
    "git-missing",
    "run-missing",
    "publish-failed",
    "egress-refused",
    "out-unwritable",
    "own-code-changed",
    "github-unreadable",
    "workspace-not-empty",
    "second-stage-event",
    "picture-missing",
    "png-unreadable",
    "png-too-large",
    "compare-failed",
    "browser-failed",
    "browser-died",
    "page-failed",
    "step-failed",
    "approve-in-ci",
    "fix-scope-refused",
    "shards-differ",
    "mcp-busy",
    "path-outside",
    "capture-failed",
    "port-busy",
    "codeowners-missing",
    "badge-exists",
    "badge-missing",
    "database-schema",
    "database-role",
    "database-unreachable",
    "setting-invalid",
    "data-folder-busy",
    "data-folder-unusable",
    "copy-unreadable",
]));
/** Carries problems to an edge (entry, runner), which prints them. Anything else thrown is a bug. */
class ProblemError extends Error {
    problems;
    constructor(problems, cause) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join("\n"), cause === undefined ? undefined : { cause });
        this.name = "ProblemError";
        this.problems = list;
    }
}
/** `path:line:column: message [code]` and an indented line that says what to do. */
function formatProblem(problem) {
    const { where } = problem;
    const place = where
        ? `${[where.path, where.line, where.column].filter((part) => part !== undefined).join(":")}: `
        : "";
    return `${place}${problem.message} [${problem.code}]\n  → ${problem.todo}`;
}


/***/ }),

/***/ 67416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's; a test holds them together, so that the bundle needs no package.json beside it. */
const VERSION = "0.1.0";


/***/ })

};
