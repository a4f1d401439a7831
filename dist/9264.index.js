export const id = 9264;
export const ids = [9264];
export const modules = {

/***/ 79264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/version.js
var version = __webpack_require__(67416);
;// CONCATENATED MODULE: ./build/action/cli/commands.js
const flag = { type: "boolean" };
const word = { type: "string" };
const COMMANDS = {
    verify: {
        usage: "proofmark verify [--cwd DIR] [--base REF] [--config FILE] [--only ID,…] [--shard N/OF] [--out DIR] [--format text|json|markdown] [--advisory] [--no-cache] [--fix-scope]",
        about: "Runs the gates and judges the change against its base; --fix-scope first puts back what lies outside the scope.",
        options: {
            cwd: word,
            base: word,
            config: word,
            only: word,
            shard: word,
            out: word,
            format: word,
            advisory: flag,
            "no-cache": flag,
            "fix-scope": flag,
        },
        positionals: false,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(1383), __webpack_require__.e(4173)]).then(__webpack_require__.bind(__webpack_require__, 14173))).verifyCommand(...given),
    },
    read: {
        usage: "proofmark read [--as FORMAT] [--format text|json] FILE…",
        about: "Shows what Proofmark reads in a report file.",
        options: { as: word, format: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 94311))).read(...given),
    },
    doctor: {
        usage: "proofmark doctor [--cwd DIR] [--format text|json]",
        about: "Checks git, Node, the config, detected commands and permissions, and says what to mend.",
        options: { cwd: word, format: word },
        positionals: false,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 94311))).doctor(...given),
    },
    init: {
        usage: "proofmark init [--cwd DIR] [--config] [--report] [--force]",
        about: "Writes the workflow; with --config the detected gates as a config file, with --report the second stage's workflow.",
        options: { cwd: word, config: flag, report: flag, force: flag },
        positionals: false,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(4311)]).then(__webpack_require__.bind(__webpack_require__, 94311))).init(...given),
    },
    report: {
        usage: "proofmark report [RUN] [--cwd DIR] [--format text|json|markdown|path]",
        about: "Shows a kept run again, the latest by default, and where its page is.",
        options: { cwd: word, format: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(1383), __webpack_require__.e(2239)]).then(__webpack_require__.bind(__webpack_require__, 42239))).reportCommand(...given),
    },
    merge: {
        usage: "proofmark merge RUN… [--out DIR] [--format text|json|markdown]",
        about: "Makes one run of the kept runs of all shards; a missing shard leaves its gates unknown.",
        options: { out: word, format: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(1383), __webpack_require__.e(6044), __webpack_require__.e(9246)]).then(__webpack_require__.bind(__webpack_require__, 19246))).mergeCommand(...given),
    },
    diagnose: {
        usage: "proofmark diagnose [RUN] [--cwd DIR] [--format text|json|markdown]",
        about: "Tells what a kept run found by cause, the latest by default: likely files, a command each, the log's telling part.",
        options: { cwd: word, format: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(1383), __webpack_require__.e(5890), __webpack_require__.e(8084)]).then(__webpack_require__.bind(__webpack_require__, 38084))).diagnoseCommand(...given),
    },
    compare: {
        usage: "proofmark compare EXPECTED ACTUAL [--format text|json] [--diff OUT.png]",
        about: "Says whether two PNG files look the same, and where they differ. Exit codes: 0 same, 1 different, 2 a problem.",
        options: { format: word, diff: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(8651), __webpack_require__.e(8600), __webpack_require__.e(5152)]).then(__webpack_require__.bind(__webpack_require__, 35152))).compareWords(...given),
    },
    approve: {
        usage: "proofmark approve [RUN] [--screen GLOB] [--prune] [--config FILE] [--cwd DIR]",
        about: "Writes the shots of a kept run's changed and new screens, the latest by default, to where they are committed.",
        options: { screen: word, prune: flag, config: word, cwd: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(1383), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 62561))).approveCommand(...given),
    },
    owners: {
        usage: "proofmark owners [--codeowners FILE] [--format text|json] [--cwd DIR] PATH…",
        about: "Says who owns paths by CODEOWNERS, as GitHub reads it, and which line decides.",
        options: { codeowners: word, format: word, cwd: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(9922), __webpack_require__.e(6688)]).then(__webpack_require__.bind(__webpack_require__, 66688))).ownersCommand(...given),
    },
    badge: {
        usage: "proofmark badge new --url URL | show [--repository-id NUMBER] [--cwd DIR]",
        about: "Makes the salt of a project's badge, or shows it again, with what to paste into config, workflow and README.",
        options: { url: word, "repository-id": word, cwd: word },
        positionals: true,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(9260), __webpack_require__.e(8166), __webpack_require__.e(9924), __webpack_require__.e(3764)]).then(__webpack_require__.bind(__webpack_require__, 84829))).badgeCommand(...given),
    },
    mcp: {
        usage: "proofmark mcp [--cwd DIR]",
        about: "Serves the gates of one checkout as tools of an agent (MCP), over standard input and output.",
        options: { cwd: word },
        positionals: false,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(1383), __webpack_require__.e(5890), __webpack_require__.e(9922), __webpack_require__.e(6287), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 61676))).mcpCommand(...given),
    },
    dashboard: {
        usage: "proofmark dashboard [--port 3737] [--cwd DIR]",
        about: "Shows the kept runs of a checkout in the browser, on this machine only, until Ctrl-C.",
        options: { port: word, cwd: word },
        positionals: false,
        run: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(1172), __webpack_require__.e(2189), __webpack_require__.e(7829), __webpack_require__.e(9309)]).then(__webpack_require__.bind(__webpack_require__, 67192))).dashboardCommand(...given),
    },
};

;// CONCATENATED MODULE: ./build/action/cli.js
// The command line: words in, text on stdout, progress and problems on stderr, exit code out.




async function main(words) {
    try {
        return await dispatch(words);
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm) {
            for (const problem of error.problems)
                process.stderr.write(`${(0,shared_problem/* formatProblem */.Vw)(problem)}\n`);
            return 2;
        }
        throw error;
    }
}
async function dispatch(words) {
    const [name, ...rest] = words;
    if (name === "--version" || name === "-v")
        return print(`proofmark ${version/* VERSION */.x}\n`);
    if (name === undefined || name === "--help" || name === "-h" || name === "help")
        return print(usage());
    if (!isCommand(name)) {
        throw usageProblem(`There is no command "${name}".`, `Use one of: ${Object.keys(COMMANDS).join(", ")}.`);
    }
    const command = COMMANDS[name];
    const { values, positionals } = parsed(name, rest);
    if (values.help)
        return print(`${command.usage}\n\n${command.about}\n`);
    const { stdout, exit } = await command.run(values, positionals, {
        env: process.env,
        cwd: process.cwd(),
        terminal: process.stderr.isTTY === true,
        colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
        columns: process.stdout.columns ?? 100,
        node: process.versions.node,
        say: (line) => void process.stderr.write(`${line}\n`),
    });
    await written(stdout);
    return exit;
}
const isCommand = (name) => Object.hasOwn(COMMANDS, name);
function parsed(name, words) {
    const { options, positionals } = COMMANDS[name];
    try {
        const result = (0,external_node_util_.parseArgs)({
            args: [...words],
            options: { ...options, help: { type: "boolean", short: "h" } },
            allowPositionals: positionals,
            strict: true,
        });
        return {
            values: result.values,
            positionals: result.positionals,
        };
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? "") : String(error);
        throw usageProblem(`${message}.`, `The form is: ${COMMANDS[name].usage}`);
    }
}
function usageProblem(message, todo) {
    return new shared_problem/* ProblemError */.Mm({ code: "command-usage", message, todo });
}
function usage() {
    const lines = Object.values(COMMANDS).map((command) => `  ${command.usage}\n      ${command.about}`);
    return `proofmark ${version/* VERSION */.x}: gates a change on your own machine and blames only what it broke\n\n${lines.join("\n")}\n\nExit codes: 0 ready, 1 not ready, 2 a problem with input or config.\n`;
}
async function print(text) {
    await written(text);
    return 0;
}
/**
 * Waits until the text is out: a pipe would otherwise lose its end when the process leaves. A reader that has seen enough
 * (`| head`) is no failure. ProblemError: out-unwritable.
 */
function written(text) {
    // The callback tells the same; without a listener the event would end the process with a stack.
    process.stdout.on("error", () => { });
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            if (!error || error.code === "EPIPE")
                resolve();
            else
                reject(unprinted(error));
        });
    });
}
function unprinted(cause) {
    return new shared_problem/* ProblemError */.Mm({
        code: "out-unwritable",
        message: `The result could not be written to the standard output (${cause.message}).`,
        todo: "Check where the output is sent to, and the free space there.",
    }, cause);
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
