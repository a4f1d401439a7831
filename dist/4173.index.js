export const id = 4173;
export const ids = [4173];
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


/***/ })

};
