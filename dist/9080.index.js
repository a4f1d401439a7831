export const id = 9080;
export const ids = [9080];
export const modules = {

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommand: () => (/* binding */ readCommand)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _parsers_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63018);
/* harmony import */ var _parsers_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35077);
/* harmony import */ var _parsers_test_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29303);
// `proofmark read`: what Proofmark reads in a report file, so that a person can see whether it is read right.




/** Of each kind; the JSON has them all. */
const SHOWN = 50;
/**
 * `root` is the absolute folder that file names and the paths in reports are relative to. Never returns exit 2: whatever is
 * wrong with any file is thrown as one ProblemError that lists all of it.
 */
async function readCommand(args, ports, root) {
    if (args.files.length === 0) {
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
            code: "command-usage",
            message: "No report file was named.",
            todo: "Name one or more files: proofmark read [--as FORMAT] FILE…",
        });
    }
    const readings = [];
    const problems = [];
    for (const file of args.files) {
        try {
            readings.push({ file, reading: await readFile(file, { args, ports, root }) });
        }
        catch (error) {
            if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm))
                throw error;
            problems.push(...error.problems.map((problem) => ({ ...problem, where: { ...problem.where, path: file } })));
        }
    }
    if (problems.length > 0)
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(distinct(problems));
    return { stdout: args.format === "json" ? asJson(readings) : asText(readings), exit: 0 };
}
async function readFile(file, { args, ports, root }) {
    const absolute = /^(?:\/|[A-Za-z]:[\\/])/.test(file) ? file : `${root}/${file}`;
    const bytes = await ports.files.read(absolute, { maxBytes: _parsers_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .C.bytes });
    if (bytes === null) {
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
            code: "report-missing",
            message: "There is no such file.",
            todo: "Check the name; relative names start at the folder the command runs in.",
        });
    }
    const format = args.as === null ? {} : { format: args.as };
    return (0,_parsers_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)(bytes, { path: file, ...format, options: { root, cwd: "", limits: _parsers_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_LIMITS */ .C } });
}
/** An unknown `--as` is one mistake, however many files were named. */
function distinct(problems) {
    const said = new Set();
    return problems.filter((problem) => {
        const key = problem.message.startsWith("There is no report format") ? problem.message : `${said.size}`;
        const fresh = !said.has(key);
        said.add(key);
        return fresh;
    });
}
function asJson(readings) {
    const [only] = readings;
    const value = readings.length === 1 && only
        ? summary(only.reading)
        : readings.map(({ file, reading }) => ({ file, ...summary(reading) }));
    return `${JSON.stringify(value, null, 2)}\n`;
}
function summary(reading) {
    return {
        format: reading.format,
        tests: (0,_parsers_test_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .countTests */ .t)(reading),
        failures: failed(reading).map(({ id, message, path, line }) => ({ id, message, path, line })),
        findings: reading.findings,
    };
}
const failed = (reading) => reading.tests.filter((test) => test.status === "failed");
function asText(readings) {
    return `${readings.map(({ file, reading }) => fileText(file, reading)).join("\n\n")}\n`;
}
function fileText(file, reading) {
    const failures = failed(reading).map((test) => ["  ✖ ", test.id, at(test), `\n      ${test.message ?? "failed"}`].join(""));
    const findings = reading.findings.map((finding) => `  ${finding.severity.padEnd(8)}  ${finding.message}  ${finding.rule}${at(finding)}`);
    return [`${file}: ${reading.format}, ${headline(reading)}`, ...some(failures), ...some(findings)].join("\n");
}
function at({ path, line }) {
    return path === null ? "" : `  ${path}${line === null ? "" : `:${line}`}`;
}
function some(lines) {
    const more = lines.length - SHOWN;
    return more <= 0
        ? [...lines]
        : [...lines.slice(0, SHOWN), `  … and ${more} more; --format json lists them all`];
}
function headline(reading) {
    const { total, passed, failed: broken, skipped } = (0,_parsers_test_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .countTests */ .t)(reading);
    const tests = `${count(total, "test")}: ${passed} passed, ${broken} failed, ${skipped} skipped`;
    const findings = count(reading.findings.length, "finding");
    if (total === 0)
        return reading.empty ? "nothing in it: no test and no checked file" : findings;
    return reading.findings.length === 0 ? tests : `${tests}; ${findings}`;
}
const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;


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


/***/ })

};
