export const id = 3682;
export const ids = [3682];
export const modules = {

/***/ 55988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/interrupt.js
var adapters_interrupt = __webpack_require__(48875);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/action/adapters/own-code.js
// Most of the bundle is loaded after the gates have run, from files that a gate can write to: it runs as the same user. What is
// loaded then must be what was built, or a gate's code would run here, with the token in reach. The digests of the build are
// read before the first gate; each file is checked as it is loaded, and the very bytes that were checked are what runs.






/** Written by scripts/build.mjs: file name below the bundle's folder to sha256 in hex. */
const DIGESTS = "digests.json";
/** Copied as they are: older modules than the bundle's own. */
const COPIES = "playwright-core/";
/** By its name in the bundle, not by what package.json says at the time: that is a file a gate can write to. */
const PLAYWRIGHT = "#playwright";
/** `entry` is the script this process was started with. False where there is no built bundle, as when run from sources. */
function holdOwnCode(entry) {
    if (entry === "")
        return false;
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry));
    const digests = readDigests((0,external_node_path_.join)(folder, DIGESTS));
    if (digests === null)
        return false;
    const prefix = (0,external_node_url_.pathToFileURL)(`${folder}/`).href;
    (0,external_node_module_.registerHooks)({
        resolve(specifier, context, next) {
            if (!context.parentURL?.startsWith(prefix))
                return next(specifier, context);
            if (specifier === PLAYWRIGHT)
                return { url: `${prefix}${COPIES}index.js`, shortCircuit: true };
            const found = next(specifier, context);
            // A package that was laid beside the bundle, for a copied file that looks whether one is there.
            if (!found.url.startsWith(prefix) && !(0,external_node_module_.isBuiltin)(found.url))
                throw changed(found.url);
            return found;
        },
        load(url, context, next) {
            if (!url.startsWith(prefix))
                return next(url, context);
            const path = (0,external_node_url_.fileURLToPath)(url);
            const source = (0,external_node_fs_.readFileSync)(path);
            const name = decodeURIComponent(url.slice(prefix.length));
            const digest = (0,external_node_crypto_.createHash)("sha256").update(source).digest("hex");
            if (digests.get(name) !== digest)
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
        return new Map(Object.entries(JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"))));
    }
    catch {
        return null;
    }
}
const changed = (path) => new shared_problem/* ProblemError */.Mm({
    code: "own-code-changed",
    message: "This file of Proofmark itself was changed while the gates ran, so it is not loaded.",
    where: { path },
    todo: "A command of a gate writes to the folder of actions: look at what this change makes the gates run.",
});

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

// EXTERNAL MODULE: ./build/action/input.js
var action_input = __webpack_require__(54547);
// EXTERNAL MODULE: ./build/action/verify.js + 4 modules
var verify = __webpack_require__(85253);
// EXTERNAL MODULE: ./build/action/world.js + 9 modules
var action_world = __webpack_require__(44953);
;// CONCATENATED MODULE: ./build/action/main.js
// The Action's entry: real ports in, exit code out. What it does is in verify.ts and send.ts.








async function main() {
    holdOwnCode(process.argv[1] ?? "");
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
    const verified = await (0,verify/* verify */.M)({ input, machine: world.machine, configFile: null, out: null, signal, scrub: world.scrubDeep }, world.ports);
    if (signal.aborted)
        return 130;
    const { send } = await Promise.all(/* import() */[__webpack_require__.e(4359), __webpack_require__.e(7818), __webpack_require__.e(8376), __webpack_require__.e(7930)]).then(__webpack_require__.bind(__webpack_require__, 27930));
    await send(verified, { env, runner, world, input });
    const code = (0,verify/* exitCode */.I)(verified.report);
    if (code === 1)
        runner.setFailed(verified.report.verdict.because);
    return code;
}
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
            todo: "GitHub's runner writes this file; run Proofmark in a workflow step, or without GITHUB_EVENT_PATH.",
        }, cause);
    }
}
async function tellProblems(error, runner) {
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
    await runner.writeSummary(`### Proofmark could not run\n\n${list}\n`);
    runner.setFailed("Proofmark could not run; see what to mend above.");
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's; a test holds them together, so that the bundle needs no package.json beside it. */
const VERSION = "0.1.0";


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
    "picture-missing",
    "png-unreadable",
    "png-too-large",
    "browser-failed",
    "browser-died",
    "page-failed",
    "step-failed",
    "approve-in-ci",
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


/***/ })

};
