export const id = 8084;
export const ids = [8084,5915,4173,2239];
export const modules = {

/***/ 38419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// The one shape of a subcommand.

const absolute = (path, cwd) => path.startsWith("/") ? path : path === "." ? cwd : `${cwd}/${path.replace(/^\.\//, "")}`;
/** An option that takes one of a few words, the first when it was not given. */
function choice(values, name, choices) {
    const value = values[name] ?? choices[0];
    const found = choices.find((known) => known === value);
    if (found !== undefined)
        return found;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "command-usage",
        message: `--${name} does not know "${String(value)}".`,
        todo: `Use one of: ${choices.join(", ")}.`,
    });
}
/** A string option, null when it was not given. */
function text(values, name) {
    const value = values[name];
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 38084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseCommand: () => (/* binding */ diagnoseCommand)
/* harmony export */ });
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21324);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90133);
/* harmony import */ var _diagnosed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55915);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38419);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42239);
// `proofmark diagnose`: what a kept run found, by cause. Made anew where the folder has no diagnosis that can be read.





async function diagnoseCommand(values, positionals, around) {
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(values, "format", ["text", "json", "markdown"]);
    const { root } = await (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .z)((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .ys)((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(values, "cwd") ?? ".", around.cwd));
    const { report, directory } = await (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.readRun)(positionals[0] ?? null, { root, cwd: around.cwd });
    const diagnosis = await (0,_diagnosed_js__WEBPACK_IMPORTED_MODULE_2__.keptDiagnosis)(report, directory, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_0__/* .createFiles */ .q)());
    if (format === "json") {
        const { diagnosisJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 90990));
        return { stdout: `${diagnosisJson(diagnosis)}\n`, exit: 0 };
    }
    const { diagnosisMarkdown, diagnosisText } = await __webpack_require__.e(/* import() */ 4465).then(__webpack_require__.bind(__webpack_require__, 24465));
    return { stdout: (format === "markdown" ? diagnosisMarkdown : diagnosisText)(diagnosis), exit: 0 };
}


/***/ }),

/***/ 42239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRun: () => (/* binding */ readRun),
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/files.js + 4 modules
var files = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/action/adapters/git.js + 2 modules
var git = __webpack_require__(90133);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/action/adapters/open-page.js
// Hands a page to the desktop's own opener. It outlives us, and a machine without one is no problem: the path was printed.

const OPENERS = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
};
/** False where there is no opener. */
function openPage(path, env) {
    const [program = "xdg-open", ...words] = OPENERS[process.platform] ?? ["xdg-open"];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, [...words, path], { env, detached: true, stdio: "ignore" });
        child.once("error", () => resolve(false));
        child.once("spawn", () => {
            child.unref();
            resolve(true);
        });
    });
}

// EXTERNAL MODULE: ./build/action/cli/command.js
var command = __webpack_require__(38419);
// EXTERNAL MODULE: ./build/action/cli/verify.js
var verify = __webpack_require__(14173);
;// CONCATENATED MODULE: ./build/action/cli/report.js






const MOST_BYTES = 100 * 1024 * 1024;
async function reportCommand(values, positionals, around) {
    const { root } = await (0,git/* openGit */.z)((0,command/* absolute */.ys)((0,command/* text */.Qq)(values, "cwd") ?? ".", around.cwd));
    const directory = await runDirectory(positionals[0] ?? null, { root, cwd: around.cwd });
    const page = `${directory}/report.html`;
    const format = (0,command/* choice */.Yq)(values, "format", ["text", "json", "markdown", "path"]);
    if (format === "path")
        return { stdout: `${page}\n`, exit: 0 };
    const report = await read(`${directory}/report.json`);
    const shown = await (0,verify.renderReport)(report, format, around);
    // Only for a person at a terminal: a script that reads the text wants no browser.
    if (format === "text" && around.terminal)
        await openPage(page, around.env);
    return { stdout: format === "text" ? `${shown}\nReport: ${page}\n` : shown, exit: 0 };
}
/** A run's folder: by path, by its id in `artifacts/runs`, or the latest there. */
async function runDirectory(named, { root, cwd }) {
    const runs = `${root}/artifacts/runs`;
    const id = named ?? (await latest(runs));
    return id.includes("/") ? (0,command/* absolute */.ys)(id, cwd) : `${runs}/${id}`;
}
/** Read strictly: a run may have been downloaded. @throws ProblemError run-missing, report-unreadable */
async function readRun(named, where) {
    const directory = await runDirectory(named, where);
    return { report: await read(`${directory}/report.json`), directory };
}
async function latest(runs) {
    const found = await (0,files/* createFiles */.q)().glob("*/report.json", runs);
    const last = found.at(-1)?.split("/")[0];
    if (last)
        return last;
    throw new problem/* ProblemError */.Mm({
        code: "run-missing",
        message: "No run has been kept here yet.",
        todo: "Run `npx proofmark verify` first.",
    });
}
async function read(path) {
    const bytes = await (0,files/* createFiles */.q)().read(path, { maxBytes: MOST_BYTES });
    if (bytes === null) {
        throw new problem/* ProblemError */.Mm({
            code: "run-missing",
            message: `There is no run at ${path}.`,
            todo: "Name a folder of artifacts/runs, or leave the name out for the latest.",
        });
    }
    const { reportFromBytes } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6044), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 56044));
    return reportFromBytes(bytes);
}


/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _adapters_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48875);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54547);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58946);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67904);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68388);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38419);
// `proofmark verify`: the same judgement as on the runner, from a checkout.






const FORMATS = ["text", "json", "markdown"];
async function verifyCommand(values, _, around) {
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(values, "format", FORMATS);
    const cwd = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "cwd") ?? ".", around.cwd);
    const out = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "out");
    const config = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "config");
    const fixes = values["fix-scope"] === true;
    if (fixes)
        (await Promise.all(/* import() */[__webpack_require__.e(1064), __webpack_require__.e(792), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 90576))).refuseFixInCi(around.env);
    const world = await (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .createWorld */ .b)({
        env: around.env,
        cwd,
        cache: values["no-cache"] !== true,
        mode: around.terminal ? "terminal" : "plain",
    });
    const wishes = {
        base: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "base"),
        config: null,
        only: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "only")),
        out,
        advisory: values.advisory === true,
        cache: values["no-cache"] !== true,
        shard: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "shard"),
    };
    // A local run is no event, even inside a job: what a person typed decides.
    const input = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R5)({ env: {}, event: null, workspace: world.ports.git.root }, wishes);
    const configFile = config === null ? null : (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)(config, around.cwd);
    if (fixes) {
        const { fixScope } = await Promise.all(/* import() */[__webpack_require__.e(1064), __webpack_require__.e(792), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 90576));
        for (const line of await fixScope({ input, configFile }, world.ports))
            world.ports.display.note(line);
    }
    const interrupt = (0,_adapters_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .onInterrupt */ .n)();
    try {
        const verified = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verify */ .M)({
            input,
            machine: world.machine,
            configFile,
            out: out === null ? null : (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)(out, around.cwd),
            signal: interrupt.signal,
            scrub: async (given) => world.scrub(given),
        }, world.ports);
        const trail = { requests: world.requests, journal: world.ports.journal };
        await (0,_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keepTrail */ ._S)(verified.directory, trail, world.ports.files);
        if (interrupt.signal.aborted)
            world.ports.display.note("Interrupted: nothing was judged.");
        if (interrupt.signal.aborted)
            return { stdout: "", exit: 130 };
        return { stdout: await render(verified, format, around), exit: (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(verified.report) };
    }
    catch (error) {
        // What was stopped in the middle fails in any way it likes.
        if (interrupt.signal.aborted)
            return { stdout: "", exit: 130 };
        throw error;
    }
    finally {
        interrupt.dispose();
    }
}
async function render({ report, directory }, format, around) {
    const shown = await renderReport(report, format, around);
    const gap = around.terminal ? "\n" : "";
    return format === "text" ? `${gap}${shown}\nReport: ${directory}/report.html\n` : shown;
}
async function renderReport(report, format, around) {
    if (format === "json")
        return `${JSON.stringify(report, null, 2)}\n`;
    if (format === "markdown") {
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(5890), __webpack_require__.e(8376), __webpack_require__.e(3171)]).then(__webpack_require__.bind(__webpack_require__, 78376));
        return `${renderSummary(report, { report: null, run: null, artifact: null })}\n`;
    }
    const { renderText } = await __webpack_require__.e(/* import() */ 7713).then(__webpack_require__.bind(__webpack_require__, 27713));
    return renderText(report, { color: around.colour, width: around.columns });
}


/***/ }),

/***/ 55915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosed: () => (/* binding */ diagnosed),
/* harmony export */   diagnosisJson: () => (/* reexport safe */ _shared_diagnosis_json_js__WEBPACK_IMPORTED_MODULE_3__.diagnosisJson),
/* harmony export */   keptDiagnosis: () => (/* binding */ keptDiagnosis)
/* harmony export */ });
/* harmony import */ var _shared_comment_loop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13838);
/* harmony import */ var _shared_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54377);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81703);
/* harmony import */ var _shared_diagnosis_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90990);
// A report and its logs → its diagnosis, tokens counted. The vocabulary is loaded only where there is something to count.




async function diagnosed(report, logs, loop = _shared_comment_loop_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LOOP */ .$V) {
    const isDue = report.findings.some(({ state }) => state === "new" || state === "new-indirect");
    if (!isDue)
        return (0,_shared_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(report, logs, { loop });
    const { loadTokenCounter } = await __webpack_require__.e(/* import() */ 5510).then(__webpack_require__.bind(__webpack_require__, 25510));
    return (0,_shared_diagnosis_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(report, logs, { loop, countTokens: await loadTokenCounter() });
}
/** As the run wrote it, where that can be read and is of this very run; else made of the report and its logs. */
async function keptDiagnosis(report, directory, files) {
    const { diagnosisFromBytes, MAX_DIAGNOSIS_BYTES } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6287), __webpack_require__.e(5536)]).then(__webpack_require__.bind(__webpack_require__, 45536));
    try {
        const path = `${directory}/diagnosis.json`;
        const bytes = await files.read(path, { maxBytes: MAX_DIAGNOSIS_BYTES, within: directory });
        const kept = bytes && diagnosisFromBytes(bytes, path);
        if (kept && kept.run === report.run.id)
            return kept;
    }
    catch (error) {
        if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm))
            throw error;
    }
    const { readLogEnds } = await __webpack_require__.e(/* import() */ 4456).then(__webpack_require__.bind(__webpack_require__, 84456));
    return diagnosed(report, await readLogEnds(report, directory, files));
}


/***/ })

};
