export const id = 3509;
export const ids = [3509,631];
export const modules = {

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

/***/ 13509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  Hk: () => (/* binding */ READERS),
  Kc: () => (/* binding */ loaded),
  zJ: () => (/* binding */ namedReader)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/parsers/finding-list.js
var finding_list = __webpack_require__(98098);
// EXTERNAL MODULE: ./build/action/parsers/json.js
var json = __webpack_require__(79820);
;// CONCATENATED MODULE: ./build/action/parsers/severity.js
const SEVERITY = {
    // The tool itself gave up on a file.
    fatal: "blocker",
    crash: "blocker",
    error: "critical",
    err: "critical",
    critical: "critical",
    high: "critical",
    warning: "warning",
    warn: "warning",
    medium: "warning",
    // RuboCop's commonest; they fail its run like the others.
    convention: "warning",
    refactor: "warning",
};
/** error → critical, warning → warning, fatal → blocker; note, info, hint, style and unheard-of words → info. */
function severityOf(word) {
    return SEVERITY[word.toLowerCase()] ?? "info";
}

;// CONCATENATED MODULE: ./build/action/parsers/biome.js
// Biome `--reporter=json`. https://biomejs.dev/reference/reporters/#json ; "experimental and may change in patch releases",
// and it did: positions were byte offsets into `location.sourceCode`, and are lines and columns since 2.4.



const TITLE = "Biome";
const biome = {
    format: "biome",
    title: "Biome JSON",
    from: "both",
    detects: (start) => /^\s*\{\s*"summary"\s*:\s*\{\s*"changed"\s*:\s*\d+\s*,\s*"unchanged"/.test(start),
    read(bytes, options) {
        const document = (0,json/* needRecord */.Ad)((0,json/* parseJson */.qF)(TITLE, bytes, options), { title: TITLE, at: "" });
        const list = (0,finding_list/* findingList */.Q)(TITLE, options);
        for (const diagnostic of (0,json/* needRecords */.v$)(document.diagnostics, { title: TITLE, at: "diagnostics" })) {
            list.add(toFinding(diagnostic));
        }
        const looked = (0,json/* recordOf */.zv)(document.summary);
        const files = ((0,json/* numberOf */.rl)(looked.changed) ?? 0) + ((0,json/* numberOf */.rl)(looked.unchanged) ?? 0);
        return {
            format: "biome",
            tests: [],
            findings: [...list.findings],
            empty: files === 0 && list.findings.length === 0,
        };
    },
};
function toFinding(diagnostic) {
    const rule = (0,json/* textOf */.b6)(diagnostic.category) ?? "biome";
    const gaveUp = rule === "parse" || rule.startsWith("internalError/");
    return {
        rule,
        message: (0,json/* textOf */.b6)(diagnostic.message) ?? (0,json/* textOf */.b6)(diagnostic.description) ?? markup(diagnostic.message) ?? rule,
        severity: gaveUp ? "blocker" : severityOf((0,json/* textOf */.b6)(diagnostic.severity) ?? "error"),
        ...place((0,json/* recordOf */.zv)(diagnostic.location)),
        detail: advices(diagnostic.advices),
    };
}
/** Rich text: pieces with their own formatting. */
function markup(value) {
    return (0,json/* textOf */.b6)((0,json/* listOf */.c3)(value)
        .map((piece) => (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(piece).content) ?? "")
        .join(""));
}
function advices(value) {
    return (0,json/* textOf */.b6)((0,json/* listOf */.c3)(value)
        .map((advice) => (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(advice).text) ?? "")
        .join("\n"));
}
function place(location) {
    const file = (0,json/* textOf */.b6)(location.path) ?? (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(location.path).file);
    const start = (0,json/* recordOf */.zv)(location.start);
    const line = (0,json/* numberOf */.rl)(start.line);
    if (line !== null) {
        return { file, line, column: (0,json/* numberOf */.rl)(start.column), endLine: (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(location.end).line) };
    }
    const [from, to] = (0,json/* listOf */.c3)(location.span);
    const source = (0,json/* textOf */.b6)(location.sourceCode);
    if (typeof from !== "number" || source === null)
        return { file };
    const bytes = new TextEncoder().encode(source);
    const begin = lineAndColumn(bytes, from);
    return { file, ...begin, endLine: typeof to === "number" ? lineAndColumn(bytes, to).line : null };
}
function lineAndColumn(bytes, offset) {
    const before = new TextDecoder().decode(bytes.subarray(0, offset)).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// EXTERNAL MODULE: ./build/action/parsers/report-problems.js
var report_problems = __webpack_require__(24917);
// EXTERNAL MODULE: ./build/action/parsers/text-reader.js
var text_reader = __webpack_require__(98713);
;// CONCATENATED MODULE: ./build/action/parsers/cargo-diagnostics.js


const HEAD = /^(error|warning)(?:\[([\w:-]{1,80})\])?: (\S.*)$/;
const PLACE = /^ {1,20}--> (.{1,1000}):(\d{1,7}):(\d{1,7})$/;
/** Sums and echoes of what was said above. */
const ECHO = /^could not compile `|^aborting due to |^build failed, waiting|^(?:test|doctest|bench) failed, to rerun|^\d+ targets? failed|^\d+ warnings? emitted|generated \d+ warnings?|^Failed to run/;
const STOPPED = /^error: (?:could not compile `|aborting due to )/;
/** ProblemError `report-unreadable` when cargo was stopped while it was still compiling. */
function cargoDiagnostics(title, lines, add) {
    const seen = new Set();
    const homeless = [];
    let errors = 0;
    for (const [index, line] of lines.entries()) {
        const head = HEAD.exec(line);
        if (head === null || ECHO.test(head[3] ?? ""))
            continue;
        const draft = cargo_diagnostics_toFinding(head, (0,text_reader/* block */.om)(lines, index + 1, endsDiagnostic));
        if (draft.file === undefined) {
            homeless.push(draft);
            continue;
        }
        errors += draft.severity === "critical" ? 1 : 0;
        const key = JSON.stringify([draft.file, draft.line, draft.column, draft.rule, draft.message]);
        // A library and its tests are compiled apart and may both complain.
        if (!seen.has(key))
            add(draft);
        seen.add(key);
    }
    if (errors > 0 &&
        lines.some((line) => /^\s*(?:Compiling|Checking) /.test(line)) &&
        !lines.some((line) => STOPPED.test(line))) {
        throw (0,report_problems/* incomplete */.$x)(title, "shows compile errors but not their end");
    }
    // Cargo's own trouble: a manifest, a lock file, a linker. Other tools write "error: …" too, so only when nothing else speaks.
    if (seen.size === 0 && lines.some(isCargos))
        for (const draft of homeless.filter(isSerious))
            add(draft);
}
const isSerious = (draft) => draft.severity !== "warning";
const isCargos = (line) => /^\s{3,}(?:Compiling|Checking|Updating) |^error: could not compile `/.test(line);
function endsDiagnostic(line) {
    return line.trim() === "" || HEAD.test(line);
}
function cargo_diagnostics_toFinding(head, body) {
    const [whole, word = "error", code, message = ""] = head;
    const place = body
        .slice(0, 2)
        .map((line) => PLACE.exec(line))
        .find((match) => match !== null);
    const clippy = /rust-clippy\/[^#\s]*#(\w+)/.exec(body.join("\n"))?.[1];
    return {
        // The lint's name stands below its first occurrence only, so it cannot be the rule.
        rule: code ?? (clippy ? `clippy::${clippy}` : place ? "rustc" : "cargo"),
        message,
        severity: word === "warning" ? "warning" : place ? "critical" : "blocker",
        detail: [whole, ...body].join("\n"),
        ...(place ? { file: place[1] ?? "", line: Number(place[2]), column: Number(place[3]) } : {}),
    };
}

// EXTERNAL MODULE: ./build/action/parsers/test-draft.js
var test_draft = __webpack_require__(95316);
;// CONCATENATED MODULE: ./build/action/parsers/cargo-tests.js



const RUNNING = /^running (\d{1,7}) tests?$/;
const TEST = /^test (.{1,1000}?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)(?:, (.*))?(?: <\d.*>)?$/;
const RESULT = /^test result: (?:ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored; \d+ measured;/;
const SECTION = /^---- (.{1,1000}) stdout ----$/;
/**
 * Adds the tests of every run and returns how many runs there were. ProblemError `report-unreadable` when a run's lines do not
 * come to what it promised at its start or counted at its end.
 */
function cargoTests(title, lines, add) {
    let runs = 0;
    for (const [index, line] of lines.entries()) {
        const promised = RUNNING.exec(line)?.[1];
        if (promised === undefined)
            continue;
        const end = endOfRun(lines, index + 1);
        const result = RESULT.exec(lines[end] ?? "");
        if (result === null)
            throw (0,report_problems/* incomplete */.$x)(title, `was cut off: a run of ${promised} tests has no result`);
        addRun(title, { lines: lines.slice(index + 1, end), promised: Number(promised), result }, add);
        runs += 1;
    }
    return runs;
}
function endOfRun(lines, start) {
    let end = start;
    while (end < lines.length && !/^test result: |^running \d+ tests?$/.test(lines[end] ?? ""))
        end += 1;
    return end;
}
function addRun(title, run, add) {
    const details = sections(run.lines);
    const drafts = run.lines.flatMap((line) => {
        const match = TEST.exec(line);
        return match === null ? [] : [toTest(match, details)];
    });
    const failed = drafts.filter((draft) => draft.status === "failed").length;
    const counted = run.result.slice(1, 4).map(Number);
    if (drafts.length > run.promised || failed !== counted[1] || drafts.length < sum(counted)) {
        throw (0,report_problems/* incomplete */.$x)(title, `counts ${run.promised} tests, ${counted[1]} failed, but lists ${drafts.length}, ${failed} failed`);
    }
    for (const draft of drafts)
        add(draft);
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
function sections(lines) {
    const details = new Map();
    for (const [index, line] of lines.entries()) {
        const name = SECTION.exec(line)?.[1];
        if (name === undefined)
            continue;
        const body = (0,text_reader/* block */.om)(lines, index + 1, (next) => SECTION.test(next) || next === "failures:" || /^test result: /.test(next));
        details.set(name, body.join("\n").trim());
    }
    return details;
}
function toTest(match, details) {
    const [, name = "", word, why] = match;
    const detail = details.get(name) ?? "";
    // A doc test is named for its place: "src/lib.rs - double (line 1)".
    const doc = /^(\S+\.rs) - .*\(line (\d{1,7})\)/.exec(name);
    return (0,test_draft/* testDraft */.s)({
        name,
        file: doc?.[1] ?? null,
        line: doc ? Number(doc[2]) : null,
        status: word === "ok" ? "passed" : word === "ignored" ? "skipped" : "failed",
        message: word === "FAILED" ? panicMessage(detail) : (why ?? null),
        detail: word === "FAILED" ? detail : (why ?? ""),
    });
}
/** Since Rust 1.73 the message follows on the next line; before, it stood in quotes. */
function panicMessage(detail) {
    const now = /^thread .* panicked at [^\n]*:\d+:\d+:\n([^\n]+)/m.exec(detail)?.[1];
    const before = /^thread .* panicked at '(.*)', [^\n]*:\d+:\d+$/m.exec(detail)?.[1];
    const other = /^(?:Error: |note: test did not panic).*$/m.exec(detail)?.[0] ?? null;
    return now ?? before ?? other?.replace(/^note: /, "") ?? null;
}

// EXTERNAL MODULE: ./build/action/parsers/test-list.js + 1 modules
var test_list = __webpack_require__(60668);
;// CONCATENATED MODULE: ./build/action/parsers/cargo.js
// cargo's text: what rustc and clippy say ("error[E0425]: …" above " --> src/main.rs:3:5") and what libtest prints.
// libtest's JSON is unstable, so the text is all there is; `cargo nextest` writes JUnit.






const cargo_TITLE = "cargo output";
const cargo_RESULT = /^test result: (?:ok|FAILED)\. \d+ passed; \d+ failed; \d+ ignored;/m;
const DIAGNOSTIC = /^(?:error|warning)(?:\[[\w:-]+\])?: .*\r?\n {1,20}--> [^\r\n]+:\d+:\d+\r?$/m;
const cargo_STOPPED = /^error: could not compile `/m;
const cargo = {
    format: "cargo",
    title: "cargo text",
    from: "output",
    silent: true,
    detects: (start) => cargo_RESULT.test(start) || DIAGNOSTIC.test(start) || cargo_STOPPED.test(start),
    read(bytes, options) {
        const lines = (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(cargo_TITLE, bytes, options));
        const tests = (0,test_list/* testList */.p)(cargo_TITLE, options);
        const findings = (0,finding_list/* findingList */.Q)(cargo_TITLE, options);
        const runs = cargoTests(cargo_TITLE, lines, tests.add);
        cargoDiagnostics(cargo_TITLE, lines, findings.add);
        if (runs === 0 &&
            findings.findings.length === 0 &&
            !lines.some((line) => /^\s*(?:Compiling|Checking|Finished) /.test(line))) {
            throw (0,report_problems/* otherKind */.Jb)(cargo_TITLE, "holds neither a test run nor a diagnostic");
        }
        return {
            format: "cargo",
            tests: [...tests.tests],
            findings: [...findings.findings],
            empty: runs > 0 && tests.tests.length === 0 && findings.findings.length === 0,
        };
    },
};

// EXTERNAL MODULE: ./build/action/parsers/paths.js
var paths = __webpack_require__(42944);
// EXTERNAL MODULE: ./build/action/parsers/xml.js + 2 modules
var xml = __webpack_require__(71549);
// EXTERNAL MODULE: ./build/action/parsers/xml-start.js
var xml_start = __webpack_require__(15228);
;// CONCATENATED MODULE: ./build/action/parsers/checkstyle.js




const checkstyle_TITLE = "checkstyle";
const ROOTS = ["checkstyle"];
const TEXT_OF = new Set(["exception"]);
const checkstyle_SEVERITY = { error: "critical", warning: "warning" };
const checkstyle = {
    format: "checkstyle",
    title: "Checkstyle XML",
    from: "both",
    detects: (start) => (0,xml_start/* rootOf */.I5)(start, ROOTS) !== null,
    read(bytes, options) {
        const list = (0,finding_list/* findingList */.Q)(checkstyle_TITLE, options);
        const walk = walkCheckstyle(options, list);
        (0,xml/* readXml */.k)(bytes, options.limits, { title: checkstyle_TITLE, roots: ROOTS, textOf: TEXT_OF, ...walk });
        // A clean run writes no <file> at all, so a document without findings is no empty reading.
        return { format: "checkstyle", tests: [], findings: [...list.findings], empty: false };
    },
};
function walkCheckstyle(options, list) {
    let file = null;
    return {
        open(name, attributes) {
            if (name === "file")
                file = attributes.name ?? null;
            else if (name === "error")
                list.add(draftOf(file, attributes, options));
        },
        close(name, text) {
            if (name === "file")
                file = null;
            // Checkstyle itself fell over on this file: the rest of it was not checked.
            if (name === "exception")
                list.add({ rule: "exception", message: text, severity: "critical", file });
        },
    };
}
function draftOf(file, attributes, options) {
    const outside = file !== null && (0,paths/* repositoryPath */.S)(file, options) === null;
    return {
        rule: ruleOf(attributes.source),
        message: attributes.message ?? "",
        severity: checkstyle_SEVERITY[attributes.severity?.toLowerCase() ?? "error"] ?? "info",
        file,
        line: Number(attributes.line),
        column: Number(attributes.column),
        // A path outside the checkout (a container's) is still worth reading.
        detail: outside ? `Reported in ${file}` : null,
    };
}
/** "com.puppycrawl.tools.checkstyle.checks.naming.MethodNameCheck" → "MethodNameCheck"; "eslint.rules.no-var" → "no-var". */
function ruleOf(source) {
    const parts = source?.trim().split(".") ?? [];
    return parts.findLast((part) => part !== "") ?? "checkstyle";
}

;// CONCATENATED MODULE: ./build/action/parsers/compiler.js




const compiler_TITLE = "compiler output";
// A path: no white space at its ends, a name with an extension (or a well-known bare one) right before the line number.
const PATH = String.raw `((?:[A-Za-z]:[\\/])?[^\s:()<>"'][^:()<>"'\n]{0,500}?\.[A-Za-z]\w{0,9}|(?:[\w./-]{0,500}/)?(?:Makefile|Dockerfile))`;
const SEVERE = new RegExp(String.raw `^${PATH}:(\d{1,7}):(?:(\d{1,7}):)? (fatal error|error|warning|note|info|style|hint): (\S.*)$`, "m");
const CODED = new RegExp(String.raw `^${PATH}:(\d{1,7}):(\d{1,7}): ([A-Z]{1,6}\d{2,5}|invalid-syntax):? (\S.*)$`, "m");
const GO = /^(?:vet: )?((?:\.{0,2}\/)?[\w./@+-]{1,500}\.go):(\d{1,7}):(\d{1,7}): (\S.*)$/m;
const MSBUILD = new RegExp(String.raw `^\s{0,20}${PATH}\((\d{1,7}),(\d{1,7})\): (error|warning) ((?!TS)[A-Z]{2,10}\d{1,6}): (\S.*)$`, "m");
const PATTERNS = [SEVERE, CODED, GO, MSBUILD];
const compiler = {
    format: "compiler",
    title: "compiler and linter lines",
    from: "output",
    silent: true,
    detects: (start) => PATTERNS.some((pattern) => pattern.test(start)),
    read(bytes, options) {
        const list = (0,finding_list/* findingList */.Q)(compiler_TITLE, options);
        for (const draft of distinct(diagnostics((0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(compiler_TITLE, bytes, options)))))
            list.add(draft);
        if (list.findings.length === 0)
            throw (0,report_problems/* otherKind */.Jb)(compiler_TITLE, "holds no line of the form path:line: severity: message");
        return { format: "compiler", tests: [], findings: [...list.findings], empty: false };
    },
};
/** A header compiled twice, or MSBuild's summary, says the same again; how often depends on the order of the build. */
function* distinct(drafts) {
    const seen = new Set();
    for (const draft of drafts) {
        const key = JSON.stringify([draft.file, draft.line, draft.column, draft.rule, draft.message]);
        if (!seen.has(key))
            yield draft;
        seen.add(key);
    }
}
function* diagnostics(lines) {
    let last = null;
    for (const line of lines) {
        const draft = severe(line) ?? coded(line) ?? goLine(line) ?? msbuild(line);
        if (draft === null)
            continue;
        // A note without a rule explains what stands above it.
        if (last !== null && draft.severity === "info" && draft.rule === "compiler") {
            last.detail = [last.detail ?? last.message, line].join("\n");
            continue;
        }
        if (last !== null)
            yield last;
        last = draft;
    }
    if (last !== null)
        yield last;
}
function severe(line) {
    const match = SEVERE.exec(line);
    if (match === null)
        return null;
    const [, file = "", row, column, word = "error", text = ""] = match;
    // Where the file ends and the tool gave up: a missing header, a file that is not there.
    const severity = word === "fatal error" ? "blocker" : severityOf(word);
    return { ...ruleAtEnd(text), severity, file, line: Number(row), column: column ? Number(column) : null };
}
/** gcc "[-Wunused]", mypy "  [arg-type]", shellcheck "[SC2086]", pylint "(missing-docstring)". */
function ruleAtEnd(text) {
    const match = /^(.*\S)\s+\[(-W[\w+=-]+|[\w-]+(?:[./][\w-]+)*)(?:,-Werror)?\]$/.exec(text);
    return match
        ? { message: match[1] ?? text, rule: match[2] ?? "compiler" }
        : { message: text, rule: "compiler" };
}
/** pylint's letters; flake8 and ruff use the same ones for their plugins. */
const PYLINT = {
    F: "blocker",
    E: "critical",
    W: "warning",
    R: "warning",
    C: "warning",
    I: "info",
};
function coded(line) {
    const match = CODED.exec(line);
    if (match === null)
        return null;
    const [, file = "", row, column, rule = "", text = ""] = match;
    const isPylint = /^[FEWRCI]\d{4}$/.test(rule) && /\([a-z][a-z0-9-]*\)$/.test(text);
    const unparsed = rule === "E999" || rule === "invalid-syntax";
    return {
        rule,
        message: text.replace(/^\[\*\] /, ""),
        severity: unparsed ? "blocker" : ((isPylint ? PYLINT[rule.charAt(0)] : undefined) ?? "critical"),
        file,
        line: Number(row),
        // pylint counts columns from 0.
        column: isPylint ? Number(column) + 1 : Number(column),
    };
}
function goLine(line) {
    const match = GO.exec(line);
    if (match === null)
        return null;
    const [, file = "", row, column, message = ""] = match;
    return { rule: "go", message, severity: "critical", file, line: Number(row), column: Number(column) };
}
function msbuild(line) {
    const match = MSBUILD.exec(line);
    if (match === null)
        return null;
    const [, file = "", row, column, word = "error", rule = "msbuild", text = ""] = match;
    const message = text.replace(/ \[[^[\]]{1,500}\.\w{2,8}proj(?:::[^[\]]*)?\]$/, "");
    return { rule, message, severity: severityOf(word), file, line: Number(row), column: Number(column) };
}

// EXTERNAL MODULE: ./build/action/parsers/text.js
var parsers_text = __webpack_require__(71229);
;// CONCATENATED MODULE: ./build/action/parsers/ctrf.js




const ctrf_TITLE = "CTRF";
const ctrf = {
    format: "ctrf",
    title: "CTRF",
    from: "both",
    detects: (start) => /^\s*\{/.test(start) &&
        (/"reportFormat"\s*:\s*"CTRF"/.test(start) ||
            /^\s*\{\s*"results"\s*:\s*\{\s*"tool"\s*:\s*\{[\s\S]*"summary"\s*:\s*\{[^{}]*"pending"/.test(start)),
    read(bytes, options) {
        const document = (0,json/* needRecord */.Ad)((0,json/* parseJson */.qF)(ctrf_TITLE, bytes, options), { title: ctrf_TITLE, at: "" });
        const results = (0,json/* needRecord */.Ad)(document.results, { title: ctrf_TITLE, at: "results" });
        const tests = (0,json/* needRecords */.v$)(results.tests, { title: ctrf_TITLE, at: "results.tests" });
        const promised = (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(results.summary).tests);
        if (promised !== null && promised > tests.length) {
            throw (0,report_problems/* incomplete */.$x)(ctrf_TITLE, `counts ${promised} tests in its summary but lists ${tests.length}`);
        }
        const list = (0,test_list/* testList */.p)(ctrf_TITLE, options);
        for (const [index, test] of tests.entries())
            list.add(ctrf_toTest(test, `results.tests[${index}]`));
        return { format: "ctrf", tests: [...list.tests], findings: [], empty: tests.length === 0 };
    },
};
function ctrf_toTest(test, at) {
    const status = (0,json/* needText */.w6)(test.status, { title: ctrf_TITLE, at: `${at}.status` });
    const suite = (0,json/* textOf */.b6)(test.suite);
    const clean = (value) => (0,parsers_text/* stripAnsi */.aJ)((0,json/* textOf */.b6)(value) ?? "");
    const told = [clean(test.message), clean(test.trace)];
    return {
        suites: suite === null ? (0,json/* listOf */.c3)(test.suite).filter((part) => typeof part === "string") : suite.split(/ > | › /),
        className: null,
        name: (0,json/* needText */.w6)(test.name, { title: ctrf_TITLE, at: `${at}.name` }),
        file: (0,json/* textOf */.b6)(test.filePath),
        fileIsGiven: true,
        line: (0,json/* numberOf */.rl)(test.line),
        status: statusOf(status),
        flaky: test.flaky === true && status === "passed",
        message: told[0] || null,
        detail: told[1]?.includes(told[0] ?? "") ? told[1] : told.filter(Boolean).join("\n\n"),
        output: [...(0,json/* listOf */.c3)(test.stdout), ...(0,json/* listOf */.c3)(test.stderr)]
            .filter((line) => typeof line === "string")
            .join("\n"),
        durationMs: (0,json/* numberOf */.rl)(test.duration),
    };
}
/** `pending` was never meant to run; `other` is what the runner itself could not place (interrupted, inconclusive). */
function statusOf(status) {
    if (status === "passed" || status === "failed")
        return status;
    return "skipped";
}

;// CONCATENATED MODULE: ./build/action/parsers/eslint.js
// ESLint `--format json`. https://eslint.org/docs/latest/use/formatters/#json and
// https://eslint.org/docs/latest/integrate/nodejs-api#-lintmessage-type ; suppressedMessages were waved through and are left out.


const eslint_TITLE = "ESLint";
const eslint = {
    format: "eslint",
    title: "ESLint JSON",
    from: "both",
    detects: (start) => /^\s*\[\s*\{\s*"filePath"\s*:/.test(start) && /"messages"\s*:\s*\[/.test(start),
    read(bytes, options) {
        const files = (0,json/* needRecords */.v$)((0,json/* parseJson */.qF)(eslint_TITLE, bytes, options), { title: eslint_TITLE, at: "" });
        const list = (0,finding_list/* findingList */.Q)(eslint_TITLE, options);
        for (const [index, file] of files.entries())
            addFile(file, { index, add: list.add });
        return { format: "eslint", tests: [], findings: [...list.findings], empty: files.length === 0 };
    },
};
function addFile(file, { index, add }) {
    const path = (0,json/* needText */.w6)(file.filePath, { title: eslint_TITLE, at: `[${index}].filePath` });
    const at = `[${index}].messages`;
    for (const [nth, message] of (0,json/* needRecords */.v$)(file.messages, { title: eslint_TITLE, at }).entries()) {
        const fatal = message.fatal === true;
        add({
            rule: (0,json/* textOf */.b6)(message.ruleId) ?? (fatal ? "parsing-error" : "eslint"),
            message: (0,json/* needText */.w6)(message.message, { title: eslint_TITLE, at: `${at}[${nth}].message` }),
            severity: fatal ? "blocker" : message.severity === 2 ? "critical" : "warning",
            file: path,
            line: (0,json/* numberOf */.rl)(message.line),
            column: (0,json/* numberOf */.rl)(message.column),
            endLine: (0,json/* numberOf */.rl)(message.endLine),
        });
    }
}

;// CONCATENATED MODULE: ./build/action/parsers/eslint-stylish.js
// ESLint's default output: a path, then rows "  3:9  error    message  rule", then "✖ 4 problems (3 errors, 1 warning)".
// https://github.com/eslint/eslint/blob/main/lib/cli-engine/formatters/stylish.js



const eslint_stylish_TITLE = "ESLint output";
const ROW = /^ {2,9}(\d{1,7}):(\d{1,7}) {2,}(error|warning) {2,}(\S.*)$/;
const SUMMARY = /^✖ (\d{1,9}) problems? \(\d{1,9} errors?, \d{1,9} warnings?\)$/;
const SUMMARY_ANYWHERE = new RegExp(SUMMARY.source, "m");
const eslintStylish = {
    format: "eslint-stylish",
    title: "ESLint text",
    from: "output",
    silent: true,
    detects: (start) => SUMMARY_ANYWHERE.test(start) && /^ {2,9}\d+:\d+ {2,}(?:error|warning) {2,}/m.test(start),
    read(bytes, options) {
        const lines = (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(eslint_stylish_TITLE, bytes, options));
        const list = (0,finding_list/* findingList */.Q)(eslint_stylish_TITLE, options);
        const summaries = lines
            .map((line) => SUMMARY.exec(line.trimEnd())?.[1])
            .filter((count) => count !== undefined);
        for (const row of rowsOf(lines))
            list.add(row);
        if (summaries.length === 0 && list.findings.length === 0) {
            throw (0,report_problems/* otherKind */.Jb)(eslint_stylish_TITLE, "holds no line that ESLint writes");
        }
        const promised = summaries.reduce((sum, count) => sum + Number(count), 0);
        if (promised !== list.findings.length) {
            throw (0,report_problems/* incomplete */.$x)(eslint_stylish_TITLE, `counts ${promised} problems but lists ${list.findings.length}`);
        }
        return { format: "eslint-stylish", tests: [], findings: [...list.findings], empty: false };
    },
};
function* rowsOf(lines) {
    let file = null;
    for (const [index, line] of lines.entries()) {
        const row = ROW.exec(line);
        if (row === null) {
            // A blank line closes a file; any other outdented line may be the next one's path.
            if (!line.startsWith(" "))
                file = line.trim() || null;
            continue;
        }
        const words = [row[4] ?? "", ...continued(lines, index + 1)].join("\n");
        yield {
            ...messageAndRule(words, row[3] === "error"),
            file,
            line: Number(row[1]),
            column: Number(row[2]),
        };
    }
}
/** Messages of several lines break the table; they end at the next row, path or blank line. */
function continued(lines, start) {
    const more = [];
    for (const line of lines.slice(start, start + 20)) {
        if (line.trim() === "" || ROW.test(line) || SUMMARY.test(line))
            break;
        more.push(line);
    }
    return more;
}
/** The rule is the last column; a file that does not parse has none. */
function messageAndRule(text, isError) {
    const words = text.trimEnd();
    const cut = words.lastIndexOf("  ");
    const rule = cut < 0 ? "" : words.slice(cut + 2);
    if (/^[@\w][\w@/.-]*$/.test(rule)) {
        return { message: words.slice(0, cut), rule, severity: isError ? "critical" : "warning" };
    }
    const fatal = words.startsWith("Parsing error:");
    return {
        message: words,
        rule: fatal ? "parsing-error" : "eslint",
        severity: fatal ? "blocker" : isError ? "critical" : "warning",
    };
}

;// CONCATENATED MODULE: ./build/action/parsers/go-events.js


/** What a test wrote beyond this is cut: a looping test can write gigabytes. */
const KEPT_OUTPUT = 64 * 1024;
const BUILD_ERROR = /^(?:vet: )?((?:[A-Za-z]:[\\/])?[^\s:][^:\n]{0,500}\.(?:go|s|c|h|mod)):(\d{1,7})(?::(\d{1,7}))?: (\S.*)$/;
const STATUS = {
    pass: "passed",
    fail: "failed",
    skip: "skipped",
    bench: "passed",
};
/** ProblemError `report-unreadable` when the last event is cut. */
function goEvents(title, lines) {
    const log = { events: 0, packages: new Map(), buildErrors: [] };
    const built = [];
    for (const line of lines) {
        const event = eventOf(line);
        if (event === null) {
            if (line.startsWith('{"'))
                throw (0,report_problems/* incomplete */.$x)(title, `was cut off inside an event: ${line.slice(0, 60)}`);
            built.push(line);
            continue;
        }
        log.events += 1;
        if ((0,json/* textOf */.b6)(event.Action) === "build-output")
            built.push(...((0,json/* textOf */.b6)(event.Output) ?? "").split("\n"));
        else if (typeof event.Package === "string")
            addEvent(log, event.Package, event);
    }
    log.buildErrors = built.map(toBuildError).filter((error) => error !== null);
    return log;
}
function eventOf(line) {
    if (!line.startsWith("{"))
        return null;
    try {
        const event = JSON.parse(line);
        return (0,json/* isRecord */.u4)(event) && typeof event.Action === "string" ? event : null;
    }
    catch {
        return null;
    }
}
function addEvent(log, name, event) {
    const known = log.packages.get(name);
    const one = known ?? {
        status: null,
        output: "",
        seconds: null,
        tests: new Map(),
        failedBuild: null,
    };
    if (known === undefined)
        log.packages.set(name, one);
    const run = typeof event.Test === "string" ? testOf(one, event.Test) : one;
    const output = (0,json/* textOf */.b6)(event.Output);
    if (output !== null && run.output.length < KEPT_OUTPUT)
        run.output += output;
    const status = STATUS[(0,json/* textOf */.b6)(event.Action) ?? ""];
    if (status === undefined)
        return;
    run.status = status;
    run.seconds = (0,json/* numberOf */.rl)(event.Elapsed);
    one.failedBuild = (0,json/* textOf */.b6)(event.FailedBuild) ?? one.failedBuild;
}
function testOf(one, name) {
    const known = one.tests.get(name);
    if (known)
        return known;
    const fresh = { status: null, output: "", seconds: null };
    one.tests.set(name, fresh);
    return fresh;
}
/** "pkg/a.go:3:5: undefined: x"; the package's tests could not be run at all. */
function toBuildError(line) {
    const match = BUILD_ERROR.exec(line);
    if (match === null)
        return null;
    const [, file = "", row, column, message = ""] = match;
    return {
        rule: "build",
        message,
        severity: "blocker",
        file,
        line: Number(row),
        column: column ? Number(column) : null,
    };
}

;// CONCATENATED MODULE: ./build/action/parsers/go-packages.js

/** Lines of the runner itself. */
const FRAMING = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b|--- (?:PASS|FAIL|SKIP|BENCH): |(?:PASS|FAIL|ok {2}|\?)(?:\s|$)|exit status \d|coverage: )/;
const go_packages_PLACE = /^\s*([\w.-]+\.go):(\d{1,7}): ?/;
/** What the test or package wrote, without the runner's framing. */
function ownWords(run) {
    return run.output
        .split("\n")
        .filter((line) => !FRAMING.test(line))
        .join("\n")
        .trimEnd()
        .replace(/^\s*\n/, "");
}
/** Tests of one package. A test that failed only because a subtest did is left out: the subtest stands for it. */
function* packageTests(name, one, root) {
    const parents = failedParents(one);
    for (const [test, run] of one.tests) {
        // A test without an end was running when its package went down.
        const status = run.status ?? "failed";
        const words = ownWords(run);
        if (status === "failed" && parents.has(test) && words === "")
            continue;
        yield (0,test_draft/* testDraft */.s)({
            suites: [name],
            name: test,
            ...(status === "failed" ? placeOf(name, words, root) : {}),
            status,
            message: status === "passed" ? null : message(words),
            detail: words,
            durationMs: run.seconds === null ? null : Math.round(run.seconds * 1000),
        });
    }
}
function failedParents(one) {
    const parents = new Set();
    for (const [test, run] of one.tests) {
        if (run.status === "passed" || run.status === "skipped")
            continue;
        for (let cut = test.lastIndexOf("/"); cut > 0; cut = test.lastIndexOf("/", cut - 1))
            parents.add(test.slice(0, cut));
    }
    return parents;
}
/** "a_test.go:10: got 1" → "got 1"; a panic's first line; testify's "Error:" below its empty first line. */
function message(words) {
    const panic = /^(?:\s*[\w.-]+\.go:\d+: )?(panic: .*?|fatal error: .*?)(?: \[recovered.*)?$/m.exec(words)?.[1];
    const first = words
        .split("\n")
        .map((line) => line.replace(go_packages_PLACE, "").trim())
        .find((line) => line !== "");
    return panic ?? testify(words) ?? first ?? null;
}
/** From "Error:" to the next label: "Not equal: expected: 3 actual  : 2". */
function testify(words) {
    const lines = words.split("\n").map((line) => line.trim());
    const start = lines.findIndex((line) => /^Error:\s/.test(line));
    if (start < 0 || !lines.some((line) => line.startsWith("Error Trace:")))
        return null;
    const told = [];
    for (const [index, line] of lines.slice(start, start + 6).entries()) {
        if (index > 0 && (line === "" || /^(?:Test|Messages|Diff):/.test(line)))
            break;
        told.push(line.replace(/^Error:\s+/, ""));
    }
    return told.join(" ");
}
/**
 * Go names the file without its folder. Where the import path begins with a forge, the folder is what follows the
 * repository (and its major version); elsewhere only go.mod knows.
 */
function placeOf(name, words, root) {
    const place = words
        .split("\n")
        .map((line) => go_packages_PLACE.exec(line))
        .find((match) => match !== null);
    const forge = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/]+\/[^/]+(?:\/v\d+(?=\/|$))?(\/.*)?$/.exec(name);
    if (!place || !forge)
        return { file: null, line: null };
    return { file: `${root}${forge[1] ?? ""}/${place[1]}`, line: Number(place[2]) };
}
/** A package that failed although no test of it did: its build, its `TestMain`, an `init`, an exit, a data race at the end. */
function packageTrouble(name, one, log) {
    if (one.status !== "failed")
        return null;
    if ([...one.tests.values()].some((run) => run.status === "failed" || run.status === null))
        return null;
    const words = ownWords(one);
    const unbuilt = one.failedBuild !== null || /\[(?:build|setup) failed\]/.test(one.output);
    // The compiler's own lines say it better, with their places.
    if (unbuilt && log.buildErrors.length > 0)
        return null;
    const what = unbuilt ? "could not be built" : "failed outside of its tests";
    const said = message(words);
    return {
        rule: unbuilt ? "build" : "package",
        message: said === null ? `${name} ${what}` : `${name}: ${said}`,
        severity: "blocker",
        detail: words,
    };
}

;// CONCATENATED MODULE: ./build/action/parsers/go-test.js
// `go test -json`: one event a line, packages interleaved. https://pkg.go.dev/cmd/test2json ; build-output and build-fail came
// with Go 1.24 (`go help buildjson`), before it the compiler's text stood between the events.






const go_test_TITLE = "go test";
const EVENT = /^\{(?:"Time":"[^"]{1,64}",)?(?:"ImportPath":"[^"]{1,1000}",)?"Action":"[a-z-]{1,32}"[,}]/m;
const goTest = {
    format: "go-test",
    title: "go test -json",
    from: "both",
    detects: (start) => EVENT.test(start) && /"Package":"|"ImportPath":"/.test(start),
    rest: (text) => (0,text_reader/* linesOf */.Dx)(text)
        .filter((line) => !EVENT.test(line))
        .join("\n"),
    read(bytes, options) {
        const log = goEvents(go_test_TITLE, (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(go_test_TITLE, bytes, options)));
        if (log.events === 0)
            throw (0,report_problems/* otherKind */.Jb)(go_test_TITLE, "holds no event of go test -json");
        const tests = (0,test_list/* testList */.p)(go_test_TITLE, options);
        const findings = (0,finding_list/* findingList */.Q)(go_test_TITLE, options);
        for (const failure of log.buildErrors)
            findings.add(failure);
        for (const [name, one] of log.packages) {
            if (one.status === null)
                throw (0,report_problems/* incomplete */.$x)(go_test_TITLE, `was cut off: package ${name.slice(0, 200)} has no result`);
            for (const test of packageTests(name, one, options.root))
                tests.add(test);
            const trouble = packageTrouble(name, one, log);
            if (trouble !== null)
                findings.add(trouble);
        }
        const found = [...findings.findings];
        return {
            format: "go-test",
            tests: [...tests.tests],
            findings: found,
            empty: tests.tests.length + found.length === 0,
        };
    },
};

;// CONCATENATED MODULE: ./build/action/parsers/golangci.js
// golangci-lint: `--out-format json` (v1) and `--output.json.path` (v2), the same shape; keys are Go's own field names.
// https://github.com/golangci/golangci-lint/blob/main/pkg/result/issue.go and pkg/report/data.go




const golangci_TITLE = "golangci-lint";
const golangci = {
    format: "golangci",
    title: "golangci-lint JSON",
    from: "both",
    detects: (start) => /^\s*\{\s*"Issues"\s*:\s*(?:\[|null)/.test(start) && /"FromLinter"\s*:|"Report"\s*:/.test(start),
    read(bytes, options) {
        const document = (0,json/* needRecord */.Ad)((0,json/* parseJson */.qF)(golangci_TITLE, bytes, options), { title: golangci_TITLE, at: "" });
        const stopped = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(document.Report).Error);
        if (stopped !== null)
            throw (0,report_problems/* incomplete */.$x)(golangci_TITLE, `says that the run failed: ${stopped.slice(0, 300)}`);
        const list = (0,finding_list/* findingList */.Q)(golangci_TITLE, options);
        // Go writes null for an empty list.
        const issues = document.Issues === null ? [] : (0,json/* needRecords */.v$)(document.Issues, { title: golangci_TITLE, at: "Issues" });
        for (const [index, issue] of issues.entries()) {
            const rule = (0,json/* textOf */.b6)(issue.FromLinter) ?? "golangci-lint";
            const position = (0,json/* recordOf */.zv)(issue.Pos);
            list.add({
                rule,
                message: (0,json/* needText */.w6)(issue.Text, { title: golangci_TITLE, at: `Issues[${index}].Text` }),
                // `typecheck` is the compiler: the package could not be looked at. No severity is set unless the config asks.
                severity: rule === "typecheck" ? "blocker" : severityOf((0,json/* textOf */.b6)(issue.Severity) ?? "error"),
                file: (0,json/* textOf */.b6)(position.Filename),
                line: (0,json/* numberOf */.rl)(position.Line),
                column: (0,json/* numberOf */.rl)(position.Column),
                endLine: (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(issue.LineRange).To),
                detail: (0,json/* listOf */.c3)(issue.SourceLines)
                    .filter((line) => typeof line === "string")
                    .join("\n"),
            });
        }
        return { format: "golangci", tests: [], findings: [...list.findings], empty: false };
    },
};

;// CONCATENATED MODULE: ./build/action/parsers/jest.js





const jest_TITLE = "Jest";
/** A file whose tests could not even be collected; jest-junit calls it the same. */
const BROKEN_FILE = "Test suite failed to run";
const jest = {
    format: "jest",
    title: "Jest JSON",
    from: "both",
    detects: (start) => /^\s*\{/.test(start) && /"num(?:Failed|Total)TestSuites"\s*:\s*\d/.test(start),
    read(bytes, options) {
        const document = (0,json/* needRecord */.Ad)((0,json/* parseJson */.qF)(jest_TITLE, bytes, options), { title: jest_TITLE, at: "" });
        const files = (0,json/* needRecords */.v$)(document.testResults, { title: jest_TITLE, at: "testResults" });
        const list = (0,test_list/* testList */.p)(jest_TITLE, options);
        let named = 0;
        for (const [index, file] of files.entries()) {
            const at = `testResults[${index}]`;
            const path = (0,json/* needText */.w6)(file.name, { title: jest_TITLE, at: `${at}.name` });
            const tests = (0,json/* needRecords */.v$)(file.assertionResults, { title: jest_TITLE, at: `${at}.assertionResults` });
            named += tests.length;
            for (const [number, test] of tests.entries()) {
                list.add(jest_toTest(test, { file: path, at: `${at}.assertionResults[${number}]` }));
            }
            if (tests.length === 0 && file.status === "failed")
                list.add(brokenFile(file, path));
        }
        const promised = (0,json/* numberOf */.rl)(document.numTotalTests);
        if (promised === null || promised > named) {
            throw (0,report_problems/* incomplete */.$x)(jest_TITLE, `counts ${promised ?? "no"} tests but lists ${named}`);
        }
        return { format: "jest", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
    },
};
function jest_toTest(test, { file, at }) {
    const failures = texts(test.failureMessages);
    return (0,test_draft/* testDraft */.s)({
        suites: texts(test.ancestorTitles).filter((title) => title !== ""),
        name: (0,json/* needText */.w6)(test.title, { title: jest_TITLE, at: `${at}.title` }),
        file,
        fileIsGiven: true,
        line: (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(test.location).line),
        status: jest_statusOf(test.status),
        message: messageOf(failures[0] ?? ""),
        detail: failures.join("\n\n"),
        durationMs: (0,json/* numberOf */.rl)(test.duration),
    });
}
function brokenFile(file, path) {
    const detail = (0,parsers_text/* stripAnsi */.aJ)((0,json/* textOf */.b6)(file.message) ?? "").replace(/^\s*● Test suite failed to run\s*/, "");
    return (0,test_draft/* testDraft */.s)({
        name: BROKEN_FILE,
        file: path,
        fileIsGiven: true,
        status: "failed",
        message: messageOf(detail),
        detail,
    });
}
/** `pending`, `skipped`, `todo`, `disabled`: not run. `focused` is jest's own word for a test nobody asked about. */
function jest_statusOf(status) {
    return status === "passed" || status === "failed" ? status : "skipped";
}
/** Matchers begin with a form that is the same for all of them; what was expected and received says more. */
function messageOf(failure) {
    const text = failure.replace(/^(?:[A-Za-z]*Error|thrown): (?=\S)/, "");
    const values = /^expect\([^\n]*\n+Expected(:? [^\n]*)(?:\n+Received(:? [^\n]*))?/.exec(text);
    if (values === null)
        return text || null;
    const [expected = "", received] = values.slice(1).map((value) => value?.replace(/^: +/, " "));
    return `Expected${expected}${received === undefined ? "" : `, received${received}`}`;
}
const texts = (value) => (0,json/* listOf */.c3)(value).flatMap((text) => (typeof text === "string" ? [(0,parsers_text/* stripAnsi */.aJ)(text)] : []));

;// CONCATENATED MODULE: ./build/action/parsers/junit-case.js

const FAILED_WORDS = new Set(["failed", "failure", "fail", "error", "broken", "timedout"]);
const SKIPPED_WORDS = new Set(["skipped", "disabled", "notrun", "ignored", "pending", "suppressed"]);
const SOURCE_FILE = /^[^\s<>:*?"|]+\.(?:[cm]?[jt]sx?|py|php|phpt|rb|vue|svelte|go|rs|dart|feature)$/i;
// CTest calls a test "not run" when its program is missing, yet fails the run for it.
const NO_PROGRAM = /unable to find executable|required files? missing|failed to change working directory/i;
function draftCase(test, suites) {
    const { attributes } = test;
    const className = attributes.class ?? attributes.classname ?? null;
    const names = suiteNames(suites);
    const given = attributes.file ?? attributes.filepath ?? nearestFile(suites);
    const status = junit_case_statusOf(test);
    const failures = failuresOf(test, status);
    const file = given ||
        [className, names.at(-1)].find((name) => SOURCE_FILE.test(name ?? "")) ||
        pythonFile(test, suites);
    return {
        suites: names,
        className,
        // Surefire leaves the name empty when it was the class's own set-up that failed.
        name: attributes.name || (className ? "(set-up)" : "(unnamed)"),
        file: file || null,
        fileIsGiven: Boolean(given),
        line: lineOf(attributes, suites),
        status,
        flaky: status === "passed" && test.flakes.length > 0,
        message: junit_case_messageOf(failures) || test.skipped || (status === "failed" ? "" : null),
        detail: failures.map(failureText).join("\n\n"),
        output: withoutResidue(test.output),
        durationMs: (0,test_list/* secondsToMs */.n)(attributes.time ?? attributes.duration),
    };
}
function junit_case_statusOf(test) {
    const { status, result } = test.attributes;
    const words = [status, result].map((word) => (word ?? "").toLowerCase());
    if (test.failures.length > 0)
        return "failed";
    if (test.skipped !== null)
        return NO_PROGRAM.test(test.skipped) ? "failed" : "skipped";
    if (words.some((word) => SKIPPED_WORDS.has(word)))
        return "skipped";
    return words.some((word) => FAILED_WORDS.has(word)) ? "failed" : "passed";
}
/** A passed test keeps what made it flaky; retries of a failed one say the same again and are left out. */
function failuresOf(test, status) {
    if (status !== "failed")
        return test.flakes;
    const first = test.failures.filter((failure) => !failure.kind.startsWith("rerun"));
    return first.length > 0 ? first : test.failures.slice(0, 1);
}
function junit_case_messageOf(failures) {
    const [first] = failures;
    return first ? withoutResidue(first.message || (first.text.trim() === "" ? first.type : "")) : "";
}
function failureText(failure) {
    const text = causeFirst(withoutResidue(failure.text));
    const message = withoutResidue(failure.message);
    const [line = ""] = message.split("\n");
    return text.includes(line) ? text : `${message}\n${text}`;
}
/** node:test wraps what was thrown: the wrapper's own stack shows where the test was declared, the cause where it failed. */
function causeFirst(text) {
    const cause = /^\s*(?:\[?Error \[ERR_TEST_FAILURE\]|Error: )[\s\S]*?\n[ \t]*failureType: [^\n]*\n(\s*cause: [\s\S]*)$/.exec(text);
    return cause?.[1] === undefined
        ? text
        : cause[1]
            .replace(/^\s*cause: /, "")
            .replace(/\n\}\s*$/, "")
            .replace(/^ {2}/gm, "");
}
/** Escapes that writers turned into other text instead of dropping: `#x1B[31m` (pytest), `&amp#27;[31m` (surefire). */
function withoutResidue(text) {
    return text.replace(/(?:#x1B|&(?:amp)?;?#27;)\[[0-9;]*[A-Za-z]/g, "").replace(/#x00\b/g, "");
}
function suiteNames(suites) {
    const names = [];
    for (const [index, { element, attributes }] of suites.entries()) {
        if (element === "testsuites")
            continue;
        // Playwright, known by `id` and `name` on its root, writes the project (browser) as the host.
        const root = suites[0]?.attributes;
        const project = index === 1 && root?.id !== undefined && root.name !== undefined ? attributes.hostname : undefined;
        if (project)
            names.push(`[${project}]`);
        if (attributes.name)
            names.push(attributes.name);
    }
    return names;
}
function nearestFile(suites) {
    const own = suites.findLast(({ attributes }) => attributes.file || attributes.filepath)?.attributes;
    return own?.file || own?.filepath;
}
function isPytest(suites) {
    return suites.some(({ attributes }) => attributes.name === "pytest" || attributes.name === "pytest tests");
}
function lineOf(attributes, suites) {
    const line = Number(attributes.line ?? attributes.lineno ?? "");
    if (!attributes.line && !attributes.lineno)
        return null;
    if (!Number.isSafeInteger(line) || line < 0)
        return null;
    // pytest's xunit1 family counts lines from 0.
    const counted = isPytest(suites) ? line + 1 : line;
    return counted > 0 ? counted : null;
}
/** pytest: `tests.test_a.TestX` → `tests/test_a.py`, when only classes follow what can be a test module. */
function pythonFile(test, suites) {
    if (!isPytest(suites))
        return null;
    const parts = (test.attributes.classname || test.attributes.name || "").split(".");
    const at = parts.findIndex((part) => /^test_\w+$|^\w+_test$/.test(part));
    if (at < 0 || !parts.every((part) => /^\w+$/.test(part)))
        return null;
    const classes = parts.slice(at + 1);
    return classes.every((part) => /^[A-Z]/.test(part)) ? `${parts.slice(0, at + 1).join("/")}.py` : null;
}

;// CONCATENATED MODULE: ./build/action/parsers/junit-suite.js
// Suites of a JUnit document, and what their counters say that their test cases do not.
function openSuite(element, attributes) {
    return { element, attributes, failed: 0, erred: 0, flaky: 0 };
}
/**
 * The cases are believed, not the counters: tools count assertions, retries and teardowns each their own way. But a suite
 * that counts failures while no case failed lost something (a crash, a failed set-up), and so did one whose failures are
 * all there and whose errors are not (gotestsum counts packages that do not build only at the top).
 */
function unexplained(suite) {
    const failures = counted(suite.attributes.failures);
    const errors = counted(suite.attributes.errors);
    if (failures + errors === 0)
        return null;
    if (suite.failed + suite.flaky === 0) {
        const counts = [amount(failures, "failure"), amount(errors, "error")].filter((text) => text !== "");
        return `The suite counts ${counts.join(" and ")}, but none of its test cases failed`;
    }
    if (errors > 0 && suite.erred === 0 && suite.failed === failures && suite.flaky === 0) {
        return `The suite counts ${amount(errors, "error")} that no test case shows`;
    }
    return null;
}
function counted(text) {
    const value = Number(text ?? "0");
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
}
function amount(count, what) {
    return count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/action/parsers/junit.js
// JUnit XML, which nobody ever specified: what Maven, Gradle, pytest, PHPUnit, jest, vitest, mocha, Playwright, bun,
// node:test, nextest, gotestsum, go-junit-report and CTest make of it. See test/fixtures/reports/junit.





const junit_TITLE = "JUnit";
const junit_ROOTS = ["testsuites", "testsuite"];
// `warning` is what PHPUnit up to 9 fails a test class without tests with.
const FAILURES = new Set(["failure", "error", "warning", "rerunFailure", "rerunError"]);
const FLAKES = new Set(["flakyFailure", "flakyError"]);
const SKIPS = new Set(["skipped", "disabled", "ignored", "pending"]);
const OUTPUTS = new Set(["system-out", "system-err"]);
const junit_TEXT_OF = new Set([...FAILURES, ...FLAKES, ...SKIPS, ...OUTPUTS, "stackTrace"]);
const junit = {
    format: "junit",
    title: "JUnit XML",
    from: "both",
    detects: (start) => (0,xml_start/* rootOf */.I5)(start, junit_ROOTS) !== null,
    read: readJunit,
};
function readJunit(bytes, options) {
    const list = (0,test_list/* testList */.p)(junit_TITLE, options);
    const walk = walkJunit(list);
    (0,xml/* readXml */.k)(bytes, options.limits, { title: junit_TITLE, roots: junit_ROOTS, textOf: junit_TEXT_OF, ...walk });
    return { format: "junit", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
}
function walkJunit(list) {
    const suites = [];
    let test = null;
    let result = null;
    const count = (status, errors) => {
        for (const suite of suites) {
            suite.failed += status === "failed" ? 1 : 0;
            suite.erred += status === "failed" && errors ? 1 : 0;
            suite.flaky += status === "flaky" ? 1 : 0;
        }
    };
    const add = (found) => {
        const draft = draftCase(found, suites);
        list.add(draft);
        count(draft.flaky ? "flaky" : draft.status, found.failures.some((failure) => failure.kind === "error"));
    };
    const addForSuite = (name, kind, message, text) => {
        add({ ...emptyCase({ name }), failures: [{ kind, message, type: "", text }] });
    };
    const closeResult = (kind, text) => {
        const { attributes, stack } = result ?? { attributes: {}, stack: "" };
        const failure = {
            kind,
            message: attributes.message ?? "",
            type: attributes.type ?? "",
            text: stack || text,
        };
        result = null;
        if (test === null)
            addForSuite("(set-up)", kind, failure.message || failure.type, failure.text);
        else if (FLAKES.has(kind))
            test.flakes.push(failure);
        else
            test.failures.push(failure);
    };
    return {
        open(name, attributes) {
            if (junit_ROOTS.includes(name))
                suites.push(openSuite(name, attributes));
            else if (name === "testcase")
                test = emptyCase(attributes);
            else if (FAILURES.has(name) || FLAKES.has(name))
                result = { attributes, stack: "" };
            else if (SKIPS.has(name) && test)
                test.skipped = skipReason(attributes);
        },
        close(name, text) {
            if (FAILURES.has(name) || FLAKES.has(name))
                closeResult(name, text);
            else if (name === "stackTrace" && result)
                result.stack = text;
            else if (SKIPS.has(name) && test)
                test.skipped ||= text.trim();
            else if (OUTPUTS.has(name) && test && !result)
                test.output += text;
            else if (name === "testcase" && test) {
                add(test);
                test = null;
            }
            else if (junit_ROOTS.includes(name)) {
                const suite = suites.at(-1);
                const why = suite && unexplained(suite);
                if (why)
                    addForSuite("(failures without a test case)", "error", why, "");
                suites.pop();
            }
        },
    };
}
function emptyCase(attributes) {
    return { attributes, failures: [], flakes: [], skipped: null, output: "" };
}
/** node:test writes `message="true"` for a bare todo or skip. */
function skipReason(attributes) {
    const { message = "", type = "" } = attributes;
    return message === "true" ? type : message;
}

;// CONCATENATED MODULE: ./build/action/parsers/node-spec-tree.js
/** ✔ passed, ✖ failed, ﹣ skipped, ⚠ failed but to do, ▶ opens (until Node 20 it closes too, with a duration). */
const SPEC_RESULT = /^( *)([✔✖﹣⚠▶]) (\S.*)$/u;
/** Names may hold anything: the last duration is the reporter's. */
const TIMED = /^(.*) \((\d+(?:\.\d+)?)ms\)(?: # (.*))?$/;
const UNTIMED = /^(.*?)(?: # ((?:SKIP|TODO)\b.*))?$/;
/** Mark and words of a result line. */
function specResult(match) {
    const [, , mark = "", words = ""] = match;
    const timed = TIMED.exec(words);
    const untimed = timed === null ? UNTIMED.exec(words) : null;
    const directive = timed?.[3] ?? untimed?.[2];
    const result = {
        suites: [],
        name: timed?.[1] ?? untimed?.[1] ?? words,
        status: node_spec_tree_statusOf(mark, directive),
        durationMs: timed ? Number(timed[2]) : null,
        reason: directive?.replace(/^(?:SKIP|TODO)\b\s*/i, "") || null,
    };
    return { mark, result };
}
class SpecTree {
    leaves = [];
    /** Suites, and tests with subtests: the reporter does not tell them apart. */
    parents = [];
    #open = [];
    add(line) {
        const match = SPEC_RESULT.exec(line);
        if (match === null)
            return;
        const depth = (match[1] ?? "").length / 2;
        if (depth > this.#open.length)
            return;
        const { mark, result } = specResult(match);
        const closes = this.#open.length > depth && this.#open[depth] === result.name;
        if (mark === "▶" && !(closes && result.durationMs !== null)) {
            this.#open = [...this.#open.slice(0, depth), result.name];
            return;
        }
        result.suites = this.#open.slice(0, depth);
        if (closes)
            this.#open = this.#open.slice(0, depth);
        (closes ? this.parents : this.leaves).push(result);
    }
}
function node_spec_tree_statusOf(mark, directive) {
    if (mark === "﹣" || mark === "⚠" || /^(?:SKIP|TODO)\b/i.test(directive ?? ""))
        return "skipped";
    return mark === "✖" ? "failed" : "passed";
}

;// CONCATENATED MODULE: ./build/action/parsers/node-spec-failures.js
// The section "✖ failing tests:": "test at path:line:column", the result again, and the error indented below it.

const node_spec_failures_PLACE = /^(?:test|suite) at (.+):(\d{1,7}):\d{1,7}$/;
/** From the line below the heading to the first line that is not of the section. */
function specFailures(lines, start) {
    const failures = [];
    let place = null;
    let end = start;
    for (let at = start; at < lines.length; at += 1) {
        const line = lines[at] ?? "";
        if (line.trim() === "")
            continue;
        const current = failures.at(-1);
        const result = place === null ? null : SPEC_RESULT.exec(line);
        if (result !== null) {
            failures.push(toFailure(result, place));
            place = null;
        }
        else if (line.startsWith("  ") && current)
            current.detail += `${line.slice(2)}\n`;
        else {
            place = node_spec_failures_PLACE.exec(line);
            if (place === null)
                break;
        }
        end = at + 1;
    }
    for (const failure of failures)
        failure.message = node_spec_failures_messageOf(failure.detail);
    return { failures, end };
}
function toFailure(match, place) {
    return {
        ...specResult(match).result,
        file: place?.[1] ?? null,
        line: place ? Number(place[2]) : null,
        message: null,
        detail: "",
    };
}
/** Without the class of the error, and without the quotes of an error that was thrown as a text. */
function node_spec_failures_messageOf(detail) {
    const told = detail.trim().split("\n").slice(0, 10).join("\n");
    if (told === "")
        return null;
    return told.replace(/^(?:[A-Z]\w*Error|Error)(?: \[\w+\])?: (?=\S)/, "").replace(/^'(.*)'$/, "$1");
}

;// CONCATENATED MODULE: ./build/action/parsers/node-spec.js
// The spec reporter of node:test: nested "✔ name (1.2ms)" lines, the totals "ℹ tests 5", then "✖ failing tests:" with places.
// https://github.com/nodejs/node/blob/main/lib/internal/test_runner/reporter/spec.js






const node_spec_TITLE = "node:test output";
const TOTAL = /^ℹ (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (\d+(?:\.\d+)?)$/;
const FAILING = "✖ failing tests:";
const nodeSpec = {
    format: "node-spec",
    title: "node:test spec",
    from: "output",
    detects: (start) => /^ℹ tests \d+\r?$/m.test(start) && /^ℹ pass \d+\r?$/m.test(start) && /^ℹ fail \d+\r?$/m.test(start),
    rest(text) {
        const lines = (0,text_reader/* linesOf */.Dx)(text);
        const first = lines.findIndex((line) => SPEC_RESULT.test(line) || TOTAL.test(line));
        const last = runsOf(lines).at(-1);
        return first < 0 || !last ? text : [...lines.slice(0, first), ...lines.slice(last.end)].join("\n");
    },
    read(bytes, options) {
        const lines = (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(node_spec_TITLE, bytes, options));
        const runs = runsOf(lines);
        if (runs.length === 0) {
            if (lines.some((line) => SPEC_RESULT.test(line)))
                throw (0,report_problems/* incomplete */.$x)(node_spec_TITLE, "was cut off before its totals");
            throw (0,report_problems/* otherKind */.Jb)(node_spec_TITLE, "holds no totals of node:test");
        }
        const list = (0,test_list/* testList */.p)(node_spec_TITLE, options);
        const counts = { total: 0, passed: 0, failed: 0, skipped: 0 };
        for (const run of runs) {
            for (const draft of testsOf(run))
                list.add(draft);
            counts.total += run.totals.tests;
            counts.passed += run.totals.pass;
            counts.failed += run.totals.fail + run.totals.cancelled;
            counts.skipped += run.totals.skipped + run.totals.todo;
        }
        return { format: "node-spec", tests: [...list.tests], findings: [], empty: counts.total === 0, counts };
    },
};
/** Several runs may follow each other, one for each workspace. */
function runsOf(lines) {
    const runs = [];
    let tree = new SpecTree();
    let at = 0;
    while (at < lines.length) {
        const line = lines[at] ?? "";
        if (!/^ℹ tests \d+$/.test(line)) {
            tree.add(line);
            at += 1;
            continue;
        }
        const run = { tree, totals: noTotals(), failures: [], end: at };
        at = totalsAt(lines, run);
        // The last of the totals.
        if (!lines[at - 1]?.startsWith("ℹ duration_ms "))
            break;
        // pnpm -r leaves blank lines out.
        const heading = lines[at] === "" ? at + 1 : at;
        if (lines[heading] === FAILING) {
            const { failures, end } = specFailures(lines, heading + 1);
            run.failures = failures;
            at = end;
        }
        run.end = at;
        runs.push(run);
        tree = new SpecTree();
    }
    return runs;
}
const noTotals = () => ({ tests: 0, suites: 0, pass: 0, fail: 0, cancelled: 0, skipped: 0, todo: 0 });
function totalsAt(lines, run) {
    let at = run.end;
    for (let match = TOTAL.exec(lines[at] ?? ""); match !== null; match = TOTAL.exec(lines[at] ?? "")) {
        const name = match[1] ?? "";
        if (name in run.totals)
            run.totals[name] = Number(match[2]);
        at += 1;
    }
    return at;
}
/** ProblemError `report-unreadable` when the lines do not come to the totals: some are lost, or other output mixed in. */
function testsOf({ tree, totals, failures }) {
    const open = [...failures];
    let unnamed = 0;
    const draft = (result) => {
        const failure = takeFailure(open, result);
        if (failure === null && result.status === "failed")
            unnamed += 1;
        return node_spec_toTest(result, failure);
    };
    const tests = tree.leaves.map(draft);
    // Suites and tests with subtests look alike: only those that failed on their own account are known to be tests …
    const parents = tree.parents.filter((parent) => parent.status === "failed");
    const own = parents.filter((parent) => open.some((failure) => isOf(failure, parent)));
    tests.push(...own.map(draft), ...open.map((failure) => node_spec_toTest(failure, failure)));
    // … or all of them, where there is no suite.
    if (totals.suites === 0)
        tests.push(...tree.parents.filter((parent) => parent.status !== "failed").map(draft));
    const promised = totals.fail + totals.cancelled;
    const named = failures.filter((failure) => failure.status === "failed").length;
    const shown = tree.leaves.length;
    const fits = shown <= totals.tests && shown + tree.parents.length >= totals.tests + totals.suites;
    if (!fits || unnamed > 0 || named > promised + totals.suites || named + parents.length < promised) {
        const seen = `shows ${shown} and names ${named} failed`;
        throw (0,report_problems/* incomplete */.$x)(node_spec_TITLE, `counts ${totals.tests} tests, ${promised} failed, but ${seen}`);
    }
    return tests;
}
function isOf(failure, result) {
    return failure.name === result.name && failure.durationMs === result.durationMs;
}
function takeFailure(open, result) {
    const index = open.findIndex((failure) => isOf(failure, result));
    return index < 0 ? null : (open.splice(index, 1)[0] ?? null);
}
function node_spec_toTest(result, failure) {
    return (0,test_draft/* testDraft */.s)({
        suites: result.suites,
        name: result.name,
        file: failure?.file ?? null,
        line: failure?.line ?? null,
        status: result.status,
        message: result.status === "failed" ? (failure?.message ?? null) : result.reason,
        detail: failure?.detail ?? "",
        durationMs: result.durationMs,
    });
}

;// CONCATENATED MODULE: ./build/action/parsers/nunit.js



const nunit_TITLE = "NUnit";
const nunit_ROOTS = ["test-run"];
const nunit_TEXT_OF = new Set(["message", "stack-trace", "output"]);
const nunit = {
    format: "nunit",
    title: "NUnit 3 XML",
    from: "file",
    detects: (start) => (0,xml_start/* rootOf */.I5)(start, nunit_ROOTS) !== null,
    read(bytes, options) {
        const list = (0,test_list/* testList */.p)(nunit_TITLE, options);
        const walk = walkNunit(list);
        (0,xml/* readXml */.k)(bytes, options.limits, { title: nunit_TITLE, roots: nunit_ROOTS, textOf: nunit_TEXT_OF, ...walk });
        return { format: "nunit", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
    },
};
function walkNunit(list) {
    const nodes = [];
    let failed = 0;
    const add = (node) => {
        const draft = nunit_draftOf(node);
        if (draft === null)
            return;
        failed += draft.status === "failed" ? 1 : 0;
        list.add(draft);
    };
    return {
        open(name, attributes) {
            if (name === "test-run" || name === "test-suite" || name === "test-case") {
                nodes.push({ element: name, attributes, message: "", stack: "", output: "" });
            }
        },
        close(name, text) {
            const node = nodes.at(-1);
            if (!node)
                return;
            // The first is the failure's; <assertions> follow and repeat it.
            if (name === "message")
                node.message ||= text.trim();
            else if (name === "stack-trace")
                node.stack ||= text;
            else if (name === "output")
                node.output += text;
            if (name !== node.element)
                return;
            nodes.pop();
            if (name === "test-run")
                addUncounted(node.attributes, failed, list);
            else
                add(node);
        },
    };
}
function nunit_draftOf(node) {
    const { attributes } = node;
    const status = nunit_statusOf(attributes);
    const isCase = node.element === "test-case";
    // A suite speaks for itself only when its set-up or tear-down failed, or it could not be run at all.
    if (!isCase &&
        (status !== "failed" || ["Child", "Parent"].includes(attributes.site ?? "") || !node.message))
        return null;
    const name = attributes.name ?? "(unnamed)";
    return {
        suites: [],
        className: isCase ? classOf(attributes, name) : (attributes.fullname ?? name),
        name: isCase ? name : `(${attributes.site ?? "set-up"})`,
        file: null,
        fileIsGiven: false,
        line: null,
        status,
        flaky: false,
        message: node.message || (status === "failed" ? (attributes.label ?? "") : null),
        detail: [node.message, node.stack].filter(Boolean).join("\n"),
        output: node.output,
        durationMs: (0,test_list/* secondsToMs */.n)(attributes.duration),
    };
}
function nunit_statusOf({ result, runstate }) {
    if (result === "Failed" || runstate === "NotRunnable")
        return "failed";
    if (result === "Passed" || result === "Warning")
        return "passed";
    // Inconclusive asserted nothing: an assumption did not hold. Any other word, or none, is never green.
    return result === "Skipped" || result === "Inconclusive" ? "skipped" : "failed";
}
/** The full name keeps what `classname` drops: the arguments of a parameterised fixture. */
function classOf(attributes, name) {
    const { fullname = "", classname } = attributes;
    return fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : (classname ?? null);
}
function addUncounted(attributes, failed, list) {
    const counted = Number(attributes.failed ?? "0");
    if (failed > 0 || (attributes.result !== "Failed" && !(counted > 0)))
        return;
    const message = counted > 0
        ? `The run counts ${counted} failed, but no test case failed`
        : "The run failed, but no test case did";
    const node = {
        element: "test-suite",
        attributes: { name: "", fullname: "", result: "Failed", site: "failures without a test case" },
        message,
        stack: "",
        output: "",
    };
    const draft = nunit_draftOf(node);
    if (draft)
        list.add(draft);
}

;// CONCATENATED MODULE: ./build/action/parsers/pyright.js
// `pyright --outputjson` and basedpyright: lines and characters from 0.
// https://github.com/microsoft/pyright/blob/main/docs/command-line.md#json-output



const pyright_TITLE = "Pyright";
const pyright = {
    format: "pyright",
    title: "Pyright JSON",
    from: "both",
    detects: (start) => /^\s*\{/.test(start) && /"generalDiagnostics"\s*:\s*\[/.test(start),
    read(bytes, options) {
        const document = (0,json/* needRecord */.Ad)((0,json/* parseJson */.qF)(pyright_TITLE, bytes, options), { title: pyright_TITLE, at: "" });
        const at = "generalDiagnostics";
        const list = (0,finding_list/* findingList */.Q)(pyright_TITLE, options);
        for (const [index, diagnostic] of (0,json/* needRecords */.v$)(document[at], { title: pyright_TITLE, at }).entries()) {
            const range = (0,json/* recordOf */.zv)(diagnostic.range);
            const start = (0,json/* recordOf */.zv)(range.start);
            list.add({
                rule: (0,json/* textOf */.b6)(diagnostic.rule) ?? "pyright",
                message: (0,json/* needText */.w6)(diagnostic.message, { title: pyright_TITLE, at: `${at}[${index}].message` }),
                severity: severityOf((0,json/* textOf */.b6)(diagnostic.severity) ?? "error"),
                file: (0,json/* textOf */.b6)(diagnostic.file),
                line: fromZero(start.line),
                column: fromZero(start.character),
                endLine: fromZero((0,json/* recordOf */.zv)(range.end).line),
            });
        }
        const analyzed = (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(document.summary).filesAnalyzed);
        return { format: "pyright", tests: [], findings: [...list.findings], empty: analyzed === 0 };
    },
};
function fromZero(value) {
    const number = (0,json/* numberOf */.rl)(value);
    return number === null ? null : number + 1;
}

;// CONCATENATED MODULE: ./build/action/parsers/pytest-outcomes.js
// Which test came to what, from pytest's verbose lines and its short summary.
const LAST = /^=*\s*((?:\d+ [a-z]+(?: [a-z]+)?(?:, )?)+|no tests (?:ran|collected)) in \d+(?:\.\d+)?s(?: \(\d.*\))?\s*=*$/;
const KNOWN = /\b(?:passed|failed|errors?|skipped|xfailed|xpassed|deselected)\b|^no tests/;
/** "== 4 failed, 3 passed, 1 error in 0.5s ==", with or without its frame; null for any other line. */
function pytestCounts(line) {
    const text = line.length > 400 ? null : LAST.exec(line)?.[1];
    if (!text || !KNOWN.test(text))
        return null;
    const count = (word) => Number(new RegExp(`(\\d+) ${word}\\b`).exec(text)?.[1] ?? 0);
    return {
        passed: count("passed") + count("xpassed"),
        failed: count("failed") + count("subtests failed"),
        errors: count("errors?"),
        skipped: count("skipped") + count("xfailed"),
    };
}
const WORDS = {
    PASSED: "passed",
    FAILED: "failed",
    ERROR: "error",
    SKIPPED: "skipped",
    XFAIL: "xfailed",
    XPASS: "xpassed",
};
const pytest_outcomes_SUMMARY = /^(PASSED|FAILED|ERROR|XFAIL|XPASS) (\S.*)$/;
// "tests/test_a.py::test_b PASSED [ 10%]", under xdist "[gw0] [ 10%] PASSED tests/test_a.py::test_b".
const VERBOSE = /^(\S.*?\.py::\S.*?) (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)(?: \((.*)\))?\s+\[\s*\d+%\]$/;
const XDIST = /^\[gw\d+\] \[\s*\d+%\] (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS) (\S.*)$/;
/** In the order they are named; a test that verbose lines and the summary both name comes once, with the graver word. */
function pytestOutcomes(lines) {
    const byNode = new Map();
    const start = lines.findLastIndex((line) => /^=+ short test summary info =+$/.test(line));
    for (const [index, line] of lines.entries()) {
        const [word, node, message] = start >= 0 && index > start ? summaryLine(line) : verboseLine(line);
        const outcome = word === undefined ? undefined : WORDS[word];
        if (outcome === undefined || !node)
            continue;
        const known = byNode.get(`${node}\n${outcome}`) ?? byNode.get(`${node}\npassed`);
        if (known && known.word !== outcome)
            byNode.delete(`${node}\n${known.word}`);
        byNode.set(`${node}\n${outcome}`, {
            ...parts(node),
            word: outcome,
            message: message || known?.message || null,
        });
    }
    return [...byNode.values()].map((one) => ({ ...one, collection: one.collection && one.word === "error" }));
}
function summaryLine(line) {
    const match = pytest_outcomes_SUMMARY.exec(line);
    return match === null ? [] : [match[1], ...nodeAndMessage(match[2] ?? "")];
}
function verboseLine(line) {
    const verbose = VERBOSE.exec(line);
    if (verbose)
        return [verbose[2], verbose[1], verbose[3]];
    const xdist = XDIST.exec(line);
    return xdist ? [xdist[1], xdist[2]] : [];
}
/** The first " - " outside of the parameters' brackets: "test_area[a - b] - AssertionError: …". */
function nodeAndMessage(text) {
    let from = text.indexOf(" - ");
    while (from >= 0) {
        const node = text.slice(0, from);
        if (node.split("[").length === node.split("]").length)
            return [node, text.slice(from + 3).trim()];
        from = text.indexOf(" - ", from + 1);
    }
    return [text.trim()];
}
function parts(node) {
    const bracket = node.indexOf("[");
    const plain = bracket < 0 ? node : node.slice(0, bracket);
    const [file = node, ...rest] = plain.split("::");
    const name = rest.pop();
    if (name === undefined)
        return { file, className: null, name: file, collection: true };
    const parameters = bracket < 0 ? "" : node.slice(bracket);
    return { file, className: rest.join("::") || null, name: name + parameters, collection: false };
}

;// CONCATENATED MODULE: ./build/action/parsers/pytest-sections.js
const HEADING = /^_{3,} (.+?) _{3,}$|^_ (.+?) _$/;
const BAR = /^={3,}(?: .* =+)?$|^!{3,} .* !+$/;
function pytestSections(lines) {
    const byName = new Map();
    let current = null;
    let inside = false;
    for (const line of lines) {
        if (BAR.test(line)) {
            inside = /^=+ (?:ERRORS|FAILURES) =+$/.test(line);
            current = null;
            continue;
        }
        const heading = inside ? HEADING.exec(line) : null;
        if (heading) {
            const name = heading[1] ?? heading[2] ?? "";
            current = [];
            byName.set(name, [...(byName.get(name) ?? []), current]);
        }
        else
            current?.push(line);
    }
    return {
        take(outcome) {
            for (const name of headings(outcome)) {
                const body = byName.get(name)?.shift();
                if (body)
                    return toSection(body);
            }
            return null;
        },
    };
}
function headings({ collection, file, className, name, word }) {
    if (collection)
        return [`ERROR collecting ${file}`];
    const full = className === null ? name : `${className.replaceAll("::", ".")}.${name}`;
    if (word !== "error")
        return [full];
    // pytest leaves the class out of these headings.
    return ["setup", "teardown"].flatMap((step) => [full, name].map((one) => `ERROR at ${step} of ${one}`));
}
function toSection(body) {
    const told = body.find((line) => /^E\s+\S/.test(line))?.replace(/^E\s+/, "");
    return { text: body.join("\n").trim(), message: told?.trim() ?? null };
}

;// CONCATENATED MODULE: ./build/action/parsers/pytest.js
// pytest's terminal output: the short summary ("FAILED tests/test_a.py::test_b - message"), verbose lines, -rA, and the sections
// of FAILURES and ERRORS. By default only failing tests are named, so the totals come from the last line.
// https://docs.pytest.org/en/stable/how-to/output.html







const pytest_TITLE = "pytest output";
const OPENING = /^=+ (?:test session starts|short test summary info|FAILURES|ERRORS) =+$|^[.FEsxX]{1,400}\s+\[ *\d+%\]$/;
const OPENING_ANYWHERE = new RegExp(OPENING.source, "m");
const pytest = {
    format: "pytest",
    title: "pytest text",
    from: "output",
    detects: (start) => OPENING_ANYWHERE.test(start) && (0,text_reader/* linesOf */.Dx)(start).some((line) => pytestCounts(line) !== null),
    rest(text) {
        const lines = (0,text_reader/* linesOf */.Dx)(text);
        const last = lines.findLastIndex((line) => pytestCounts(line) !== null);
        const first = lines.findIndex((line) => OPENING.test(line));
        return first < 0 || last < first ? text : [...lines.slice(0, first), ...lines.slice(last + 1)].join("\n");
    },
    read(bytes, options) {
        const lines = (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(pytest_TITLE, bytes, options));
        const counted = lines.map(pytestCounts).filter((counts) => counts !== null);
        const [counts] = counted;
        if (counts === undefined)
            throw notTheEnd(lines);
        if (counted.length > 1)
            throw (0,report_problems/* incomplete */.$x)(pytest_TITLE, "holds several runs; give each its own gate or a JUnit file");
        const sections = pytestSections(lines);
        const tests = (0,test_list/* testList */.p)(pytest_TITLE, options);
        const findings = (0,finding_list/* findingList */.Q)(pytest_TITLE, options);
        const seen = { failed: 0, errors: 0 };
        for (const outcome of pytestOutcomes(lines)) {
            const section = sections.take(outcome);
            if (outcome.word === "failed")
                seen.failed += 1;
            if (outcome.word === "error")
                seen.errors += 1;
            const message = section?.message ?? outcome.message;
            if (outcome.collection) {
                const said = message ?? "pytest could not collect this file";
                findings.add({
                    rule: "collection",
                    message: said,
                    severity: "blocker",
                    file: outcome.file,
                    detail: section?.text,
                });
                continue;
            }
            const { file, className, name } = outcome;
            const status = pytest_STATUS[outcome.word];
            tests.add((0,test_draft/* testDraft */.s)({
                file,
                fileIsGiven: true,
                className,
                name,
                status,
                message,
                detail: section?.text ?? message ?? "",
            }));
        }
        if (seen.failed < counts.failed || seen.errors < counts.errors) {
            throw (0,report_problems/* incomplete */.$x)(pytest_TITLE, `counts ${counts.failed} failed, ${counts.errors} errors, but names ${seen.failed} and ${seen.errors}`);
        }
        const totals = totalsOf(counts, findings.findings.length);
        return {
            format: "pytest",
            tests: [...tests.tests],
            findings: [...findings.findings],
            empty: totals.total === 0 && findings.findings.length === 0,
            counts: totals,
        };
    },
};
const pytest_STATUS = {
    passed: "passed",
    xpassed: "passed",
    failed: "failed",
    error: "failed",
    skipped: "skipped",
    xfailed: "skipped",
};
function notTheEnd(lines) {
    return lines.some((line) => OPENING.test(line))
        ? (0,report_problems/* incomplete */.$x)(pytest_TITLE, "was cut off before its last line")
        : (0,report_problems/* otherKind */.Jb)(pytest_TITLE, "holds nothing that pytest writes");
}
/** A file that could not be collected is an error of pytest's, but no test. */
function totalsOf(counts, uncollected) {
    const { passed, skipped } = counts;
    const failed = counts.failed + Math.max(0, counts.errors - uncollected);
    return { total: passed + failed + skipped, passed, failed, skipped };
}

;// CONCATENATED MODULE: ./build/action/parsers/rubocop.js
// RuboCop `--format json`. https://docs.rubocop.org/rubocop/formatters.html#json-formatter



const rubocop_TITLE = "RuboCop";
const rubocop = {
    format: "rubocop",
    title: "RuboCop JSON",
    from: "both",
    detects: (start) => /^\s*\{/.test(start) && /"rubocop_version"\s*:/.test(start),
    read(bytes, options) {
        const document = (0,json/* needRecord */.Ad)((0,json/* parseJson */.qF)(rubocop_TITLE, bytes, options), { title: rubocop_TITLE, at: "" });
        const files = (0,json/* needRecords */.v$)(document.files, { title: rubocop_TITLE, at: "files" });
        const list = (0,finding_list/* findingList */.Q)(rubocop_TITLE, options);
        for (const [index, file] of files.entries()) {
            const at = `files[${index}]`;
            const path = (0,json/* needText */.w6)(file.path, { title: rubocop_TITLE, at: `${at}.path` });
            for (const offense of (0,json/* needRecords */.v$)(file.offenses, { title: rubocop_TITLE, at: `${at}.offenses` })) {
                if (offense.corrected === true)
                    continue;
                const location = (0,json/* recordOf */.zv)(offense.location);
                const rule = (0,json/* textOf */.b6)(offense.cop_name) ?? "rubocop";
                const message = (0,json/* needText */.w6)(offense.message, { title: rubocop_TITLE, at: `${at}.offenses[].message` });
                list.add({
                    rule,
                    message: message.startsWith(`${rule}: `) ? message.slice(rule.length + 2) : message,
                    severity: severityOf((0,json/* textOf */.b6)(offense.severity) ?? "error"),
                    file: path,
                    // `line` and `column` are all that RuboCop before 0.50 wrote.
                    line: (0,json/* numberOf */.rl)(location.start_line) ?? (0,json/* numberOf */.rl)(location.line),
                    column: (0,json/* numberOf */.rl)(location.start_column) ?? (0,json/* numberOf */.rl)(location.column),
                    endLine: (0,json/* numberOf */.rl)(location.last_line),
                });
            }
        }
        return { format: "rubocop", tests: [], findings: [...list.findings], empty: files.length === 0 };
    },
};

;// CONCATENATED MODULE: ./build/action/parsers/ruff.js
// `ruff check --output-format json`: a list of diagnostics, rows and columns from 1. A file that does not parse has a null
// code, and the code "invalid-syntax" since 0.12. https://docs.astral.sh/ruff/settings/#output-format



const ruff_TITLE = "Ruff";
const ruff = {
    format: "ruff",
    title: "Ruff JSON",
    from: "both",
    detects: (start) => /^\s*\[\s*\{/.test(start) && /"noqa_row"\s*:/.test(start) && /"end_location"\s*:/.test(start),
    read(bytes, options) {
        const diagnostics = (0,json/* needRecords */.v$)((0,json/* parseJson */.qF)(ruff_TITLE, bytes, options), { title: ruff_TITLE, at: "" });
        const list = (0,finding_list/* findingList */.Q)(ruff_TITLE, options);
        for (const [index, diagnostic] of diagnostics.entries()) {
            const code = (0,json/* textOf */.b6)(diagnostic.code);
            const unparsed = code === null || code === "invalid-syntax" || code === "E999";
            list.add({
                rule: code ?? "invalid-syntax",
                message: (0,json/* needText */.w6)(diagnostic.message, { title: ruff_TITLE, at: `[${index}].message` }),
                // Without a severity of its own (before 0.14) any diagnostic is an error: it fails the run.
                severity: unparsed ? "blocker" : severityOf((0,json/* textOf */.b6)(diagnostic.severity) ?? "error"),
                file: (0,json/* needText */.w6)(diagnostic.filename, { title: ruff_TITLE, at: `[${index}].filename` }),
                line: (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(diagnostic.location).row),
                column: (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(diagnostic.location).column),
                endLine: (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(diagnostic.end_location).row),
            });
        }
        // An empty list is Ruff's clean answer.
        return { format: "ruff", tests: [], findings: [...list.findings], empty: false };
    },
};

;// CONCATENATED MODULE: ./build/action/parsers/ruff-text.js
// Ruff's default output since 0.12: "F401 [*] `os` imported but unused" above " --> src/a.py:1:8" and a code frame.
// The older one, and `--output-format concise`, are lines that the compiler reader understands.



const ruff_text_TITLE = "Ruff output";
const ruff_text_HEAD = /^([A-Z]{1,6}\d{2,5}|invalid-syntax)(?: \[\*\]|:)? (\S.*)$/;
const ruff_text_PLACE = /^ {1,20}--> (.{1,1000}):(\d{1,7}):(\d{1,7})$/;
const BOTH = /^(?:[A-Z]{1,6}\d{2,5}|invalid-syntax)(?: \[\*\]|:)? \S[^\r\n]*\r?\n {1,20}--> [^\r\n]{1,1000}:\d+:\d+\r?$/m;
const ruffText = {
    format: "ruff-text",
    title: "Ruff text",
    from: "output",
    silent: true,
    detects: (start) => BOTH.test(start),
    read(bytes, options) {
        const lines = (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(ruff_text_TITLE, bytes, options));
        const list = (0,finding_list/* findingList */.Q)(ruff_text_TITLE, options);
        for (const [index, line] of lines.entries()) {
            const head = ruff_text_HEAD.exec(line);
            const place = head ? ruff_text_PLACE.exec(lines[index + 1] ?? "") : null;
            if (head === null || place === null)
                continue;
            const rule = head[1] ?? "ruff";
            list.add({
                rule,
                message: head[2] ?? "",
                severity: rule === "invalid-syntax" ? "blocker" : "critical",
                file: place[1] ?? null,
                line: Number(place[2]),
                column: Number(place[3]),
                detail: [line, ...(0,text_reader/* block */.om)(lines, index + 1, (next) => next.trim() === "")].join("\n"),
            });
        }
        const seen = list.findings.length;
        if (seen === 0)
            throw (0,report_problems/* otherKind */.Jb)(ruff_text_TITLE, "holds no diagnostic of Ruff");
        const promised = lines
            .map((line) => /^Found (\d{1,9}) errors?\.$/.exec(line)?.[1])
            .filter((count) => count !== undefined);
        if (promised.length === 1 && Number(promised[0]) !== seen) {
            throw (0,report_problems/* incomplete */.$x)(ruff_text_TITLE, `counts ${promised[0]} errors but shows ${seen}`);
        }
        return { format: "ruff-text", tests: [], findings: [...list.findings], empty: false };
    },
};

;// CONCATENATED MODULE: ./build/action/parsers/sarif-place.js
// Where a SARIF location points: URIs relative to named bases, which may be relative to others.

/** Bases that point at each other would go round for ever. */
const LONGEST_CHAIN = 10;
/**
 * Path or absolute file URI of an artifactLocation (3.4), null when it names none. A base without a URI of its own is the
 * top of the checkout: that is what tools mean by SRCROOT.
 */
function artifactPath(location, run) {
    if (!(0,json/* isRecord */.u4)(location))
        return null;
    const index = (0,json/* numberOf */.rl)(location.index);
    const indexed = index === null ? null : (0,json/* recordOf */.zv)((0,json/* recordOf */.zv)((0,json/* listOf */.c3)(run.artifacts)[index]).location);
    const uri = (0,json/* textOf */.b6)(location.uri) ?? (0,json/* textOf */.b6)(indexed?.uri);
    if (uri === null)
        return null;
    const base = (0,json/* textOf */.b6)(location.uriBaseId) ?? (0,json/* textOf */.b6)(indexed?.uriBaseId);
    const whole = base === null ? uri : join(baseUri(base, run), uri);
    return isAbsolute(whole) ? whole : decoded(whole);
}
function baseUri(id, run) {
    const bases = (0,json/* recordOf */.zv)(run.originalUriBaseIds);
    let uri = "";
    let next = id;
    for (let step = 0; next !== null && step < LONGEST_CHAIN && !isAbsolute(uri); step += 1) {
        const base = (0,json/* recordOf */.zv)(bases[next]);
        uri = join((0,json/* textOf */.b6)(base.uri) ?? "", uri);
        next = (0,json/* textOf */.b6)(base.uriBaseId);
    }
    return uri;
}
function join(base, relative) {
    if (base === "" || isAbsolute(relative))
        return relative;
    return base.endsWith("/") || relative === "" ? `${base}${relative}` : `${base}/${relative}`;
}
function isAbsolute(uri) {
    return uri.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(uri);
}
function decoded(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}

;// CONCATENATED MODULE: ./build/action/parsers/sarif-rules.js
// What a SARIF result says by reference: its rule, the rule's level, the rule's words.

function ruleBook(run) {
    const tool = (0,json/* recordOf */.zv)(run.tool);
    const driver = (0,json/* recordOf */.zv)(tool.driver);
    const extensions = (0,json/* listOf */.c3)(tool.extensions).map(json/* recordOf */.zv);
    const components = [driver, ...extensions];
    const byId = new Map();
    for (const component of components) {
        for (const rule of (0,json/* listOf */.c3)(component.rules).map(json/* recordOf */.zv)) {
            const id = (0,json/* textOf */.b6)(rule.id);
            if (id !== null && !byId.has(id))
                byId.set(id, rule);
        }
    }
    const overrides = levelOverrides(run);
    const shared = (0,json/* recordOf */.zv)(driver.globalMessageStrings);
    return {
        of(result) {
            const reference = (0,json/* recordOf */.zv)(result.rule);
            const indexed = byIndex(result, componentOf(reference, { driver, extensions }));
            const named = (0,json/* textOf */.b6)(result.ruleId) ?? (0,json/* textOf */.b6)(reference.id);
            const rule = indexed ?? (named === null ? undefined : findRule(byId, named)) ?? {};
            const id = named ?? (0,json/* textOf */.b6)(rule.id) ?? (0,json/* textOf */.b6)(driver.name) ?? "sarif";
            const level = overrides.get((0,json/* textOf */.b6)(rule.id) ?? id) ??
                (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(rule.defaultConfiguration).level) ??
                "warning";
            return { id, level, help: helpOf(rule), messages: (0,json/* recordOf */.zv)(rule.messageStrings) };
        },
        message: (message, rule) => messageText((0,json/* recordOf */.zv)(message), { ...shared, ...rule.messages }),
    };
}
/** 3.52.4: a rule may live in an extension, named by index, guid or name. */
function componentOf(reference, tool) {
    if (!(0,json/* isRecord */.u4)(reference.toolComponent))
        return tool.driver;
    const { index, guid, name } = reference.toolComponent;
    const at = (0,json/* numberOf */.rl)(index);
    const found = at === null
        ? tool.extensions.find((one) => (guid !== undefined && one.guid === guid) || one.name === name)
        : tool.extensions[at];
    return found ?? tool.driver;
}
function byIndex(result, component) {
    const index = (0,json/* numberOf */.rl)(result.ruleIndex) ?? (0,json/* numberOf */.rl)((0,json/* recordOf */.zv)(result.rule).index);
    const rule = index === null ? undefined : (0,json/* listOf */.c3)(component.rules)[index];
    return (0,json/* isRecord */.u4)(rule) ? rule : undefined;
}
/** 3.27.5: an id may be more precise than the rule's, "CA1000/1" for the rule "CA1000". */
function findRule(rules, id) {
    for (let name = id; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
        const rule = rules.get(name);
        if (rule)
            return rule;
    }
    return undefined;
}
/** 3.20.5: levels set for this run, by configuration file or command line. */
function levelOverrides(run) {
    const levels = new Map();
    for (const invocation of (0,json/* listOf */.c3)(run.invocations).map(json/* recordOf */.zv)) {
        for (const override of (0,json/* listOf */.c3)(invocation.ruleConfigurationOverrides).map(json/* recordOf */.zv)) {
            const id = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(override.descriptor).id);
            const level = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(override.configuration).level);
            if (id !== null && level !== null)
                levels.set(id, level);
        }
    }
    return levels;
}
function helpOf(rule) {
    return (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(rule.shortDescription).text) ?? (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(rule.fullDescription).text);
}
/** 3.11: literal text, or the id of a text with {0} placeholders; `[words](target)` are links into the log: 3.11.6. */
function messageText(message, strings) {
    const id = (0,json/* textOf */.b6)(message.id);
    const template = (0,json/* textOf */.b6)(message.text) ?? (id === null ? null : (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(strings[id]).text));
    if (template === null)
        return (0,json/* textOf */.b6)(message.markdown) ?? id ?? "no message";
    const values = (0,json/* listOf */.c3)(message.arguments);
    const filled = values.length === 0
        ? template
        : template.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, digits) => digits === undefined ? whole.slice(1) : String(values[Number(digits)] ?? whole));
    return filled.replace(/(?<!\\)\[([^\][]{1,500})\]\((?:\d{1,9}|[a-z]+:[^\s)]{1,500})\)/gi, "$1");
}

;// CONCATENATED MODULE: ./build/action/parsers/sarif.js
// SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html ; section numbers below are its own.






const sarif_TITLE = "SARIF";
const sarif = {
    format: "sarif",
    title: "SARIF 2.1.0",
    from: "both",
    detects: (start, path) => /^\s*\{/.test(start) &&
        (/"\$schema"\s*:\s*"[^"]*sarif/i.test(start) ||
            (/"runs"\s*:\s*\[/.test(start) && (/"driver"\s*:/.test(start) || path.endsWith(".sarif")))),
    read(bytes, options) {
        const log = (0,json/* needRecord */.Ad)((0,json/* parseJson */.qF)(sarif_TITLE, bytes, options), { title: sarif_TITLE, at: "" });
        const version = (0,json/* textOf */.b6)(log.version);
        if (version !== null && !version.startsWith("2.")) {
            throw (0,report_problems/* otherKind */.Jb)(sarif_TITLE, `is of version ${version.slice(0, 20)}, not 2.1.0`);
        }
        const runs = (0,json/* needRecords */.v$)(log.runs, { title: sarif_TITLE, at: "runs" });
        const list = (0,finding_list/* findingList */.Q)(sarif_TITLE, options);
        let reported = false;
        for (const [index, run] of runs.entries()) {
            reported = sarif_addRun(run, { at: `runs[${index}]`, add: list.add }) || reported;
        }
        return { format: "sarif", tests: [], findings: [...list.findings], empty: !reported };
    },
};
/** False when the run holds no place for results: 3.14.23, the tool was not run to produce any. */
function sarif_addRun(run, { at, add }) {
    const elsewhere = (0,json/* listOf */.c3)((0,json/* recordOf */.zv)(run.externalPropertyFileReferences).results);
    if (elsewhere.length > 0) {
        throw (0,report_problems/* otherKind */.Jb)(sarif_TITLE, `keeps its results in other files (${at}.externalPropertyFileReferences)`);
    }
    const failures = (0,json/* listOf */.c3)(run.invocations).map(json/* recordOf */.zv).flatMap(toolFailures);
    for (const failure of failures)
        add(failure);
    if (run.results === undefined || run.results === null)
        return failures.length > 0;
    const rules = ruleBook(run);
    for (const result of (0,json/* needRecords */.v$)(run.results, { title: sarif_TITLE, at: `${at}.results` })) {
        if (counts(result))
            add(sarif_toFinding(result, { run, rules }));
    }
    return true;
}
/** 3.27.9: another kind than "fail" is no complaint. 3.27.24: "absent" was fixed. Other baseline states are ours to find. */
function counts(result) {
    const kind = (0,json/* textOf */.b6)(result.kind) ?? "fail";
    return kind === "fail" && result.baselineState !== "absent" && !isSuppressed(result);
}
/** 3.27.23: a suppression that is under review or rejected does not suppress. */
function isSuppressed(result) {
    const suppressions = (0,json/* listOf */.c3)(result.suppressions).map(json/* recordOf */.zv);
    return (suppressions.length > 0 &&
        suppressions.every((suppression) => ((0,json/* textOf */.b6)(suppression.status) ?? "accepted") === "accepted"));
}
function sarif_toFinding(result, { run, rules }) {
    const rule = rules.of(result);
    const location = (0,json/* recordOf */.zv)((0,json/* recordOf */.zv)((0,json/* listOf */.c3)(result.locations)[0]).physicalLocation);
    const region = (0,json/* recordOf */.zv)(location.region);
    const line = (0,json/* numberOf */.rl)(region.startLine);
    return {
        rule: rule.id,
        message: rules.message(result.message, rule),
        severity: severityOf((0,json/* textOf */.b6)(result.level) ?? rule.level),
        file: artifactPath(location.artifactLocation, run) ?? artifactPath(result.analysisTarget, run),
        line,
        column: (0,json/* numberOf */.rl)(region.startColumn),
        endLine: (0,json/* numberOf */.rl)(region.endLine) ?? line,
        detail: rule.help,
    };
}
/** 3.20.21: errors of the tool itself. Failing settings (3.20.22) are the project's and the tool's own business. */
function toolFailures(invocation) {
    if (invocation.executionSuccessful !== false)
        return [];
    return (0,json/* listOf */.c3)(invocation.toolExecutionNotifications)
        .map(json/* recordOf */.zv)
        .filter((notification) => notification.level === "error")
        .map((notification) => ({
        rule: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(notification.descriptor).id) ?? "tool-failure",
        message: (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(notification.message).text) ?? "The tool failed",
        severity: "blocker",
    }));
}

;// CONCATENATED MODULE: ./build/action/parsers/tap.js
const POINT = /^(?:not )?ok\b/m;
const tap = {
    format: "tap",
    title: "TAP 13/14",
    from: "both",
    detects: (start) => /^TAP version 1[34]\s*$/im.test(start) ||
        (/^\s*1\.\.\d+(?:\s+#.*)?\r?\n/.test(start) && POINT.test(start)),
    // TAP ends with the output; what stands before its first line is someone else's.
    rest: (text) => text.slice(0, Math.max(0, text.search(/^TAP version 1[34]\s*$/im))),
    load: async () => ({ ...tap, read: (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3415), __webpack_require__.e(3169)]).then(__webpack_require__.bind(__webpack_require__, 93169))).readTap }),
};

;// CONCATENATED MODULE: ./build/action/parsers/trx.js




const trx_TITLE = "TRX";
const trx_ROOTS = ["TestRun"];
const trx_TEXT_OF = new Set(["Message", "StackTrace", "StdOut", "StdErr", "Text"]);
const PASSED = new Set(["Passed", "Completed", "Warning", "PassedButRunAborted"]);
const SKIPPED = new Set(["NotExecuted", "Inconclusive", "Pending", "NotRunnable"]);
const trx = {
    format: "trx",
    title: "TRX (Visual Studio)",
    from: "file",
    detects: (start) => (0,xml_start/* rootOf */.I5)(start, trx_ROOTS) !== null,
    read(bytes, options) {
        const run = walkTrx(options.limits.tests);
        (0,xml/* readXml */.k)(bytes, options.limits, {
            title: trx_TITLE,
            roots: trx_ROOTS,
            textOf: trx_TEXT_OF,
            open: run.open,
            close: run.close,
        });
        const list = (0,test_list/* testList */.p)(trx_TITLE, options);
        for (const result of run.results)
            list.add(trx_draftOf(result, run.classes));
        if (!list.tests.some((test) => test.status === "failed")) {
            const why = run.failure();
            if (why)
                list.add(trx_draftOf({ ...emptyResult({ testName: "(test run)", outcome: "Failed" }), message: why }, run.classes));
        }
        return { format: "trx", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
    },
};
function walkTrx(limit) {
    const results = [];
    const open = [];
    const classes = new Map();
    const errors = [];
    let definition = "";
    let info = "";
    let outcome = "";
    let counted = 0;
    return {
        results,
        classes,
        /**
         * Why the run failed although no test did: an aborted host, a counter. When tests failed the adapters' errors only
         * repeat them ("X [FAIL]", "Exit code indicates failure").
         */
        failure() {
            if (errors.length > 0)
                return errors.join("\n");
            if (counted > 0)
                return `The run counts ${counted} failed, but no test did`;
            return ["Failed", "Aborted", "Error", "Timeout"].includes(outcome)
                ? `The run ended as ${outcome}, but no test failed`
                : null;
        },
        open(name, attributes) {
            if (name === "UnitTestResult") {
                const parent = open.at(-1);
                if (parent)
                    parent.rows = true;
                open.push(emptyResult(attributes));
            }
            else if (name === "UnitTest")
                definition = attributes.id ?? "";
            else if (name === "TestMethod")
                classes.set(definition.toLowerCase(), attributes.className ?? "");
            else if (name === "RunInfo")
                info = attributes.outcome ?? "";
            else if (name === "ResultSummary")
                outcome = attributes.outcome ?? "";
            else if (name === "Counters")
                counted = trx_sum(attributes, ["failed", "error", "timeout", "aborted"]);
        },
        close(name, text) {
            const result = open.at(-1);
            if (result && name === "Message")
                result.message ||= text;
            else if (result && name === "StackTrace")
                result.stack ||= text;
            else if (result && (name === "StdOut" || name === "StdErr"))
                result.output += text;
            else if (name === "Text" && info === "Error" && errors.length < 20)
                errors.push(text.trim());
            else if (name === "UnitTestResult" && result) {
                open.pop();
                if (!result.rows)
                    results.push(result);
                if (results.length > limit)
                    throw (0,report_problems/* tooLarge */.g$)(trx_TITLE, `holds more than ${limit.toLocaleString("en-US")} tests`);
            }
        },
    };
}
function emptyResult(attributes) {
    return { attributes, message: "", stack: "", output: "", rows: false };
}
function trx_draftOf(result, classes) {
    const { attributes } = result;
    const status = trx_statusOf(attributes.outcome);
    // MSTest writes "Namespace.Class, Assembly, Version=1.0.0.0".
    const className = classes.get((attributes.testId ?? "").toLowerCase())?.split(",")[0] || null;
    const name = attributes.testName ?? "(unnamed)";
    const failed = status === "failed";
    return {
        suites: [],
        className,
        name: className !== null && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name,
        file: null,
        fileIsGiven: false,
        line: null,
        status,
        flaky: false,
        message: result.message || (failed ? `Outcome: ${attributes.outcome ?? "none"}` : null),
        detail: [result.message, result.stack].filter(Boolean).join("\n"),
        output: failed ? result.output : "",
        durationMs: clockToMs(attributes.duration),
    };
}
/** An outcome that is missing or unheard of is a failure: never green for want of a word. */
function trx_statusOf(outcome) {
    if (PASSED.has(outcome ?? ""))
        return "passed";
    return SKIPPED.has(outcome ?? "") ? "skipped" : "failed";
}
/** "00:01:02.5000000" → milliseconds. */
function clockToMs(clock) {
    const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(clock ?? "");
    if (!match)
        return null;
    const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    const total = ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
    return Math.round(total * 1000) / 1000;
}
function trx_sum(attributes, names) {
    return names.reduce((total, name) => total + (Number(attributes[name]) || 0), 0);
}

;// CONCATENATED MODULE: ./build/action/parsers/tsc.js
// tsc: `--pretty false` "src/a.ts(3,5): error TS2322: …", without a file "error TS18003: …", `--pretty` "src/a.ts:3:5 - error TS…".
// Indented lines right below belong to the message. Code frames and related places come after a blank line and are left out.




const tsc_TITLE = "TypeScript output";
const WORD = "(error|warning|message) (TS\\d{1,6}): (.*)$";
const PLAIN = new RegExp(`^(\\S[^\\n]{0,1000}?)\\((\\d{1,7}),(\\d{1,7})\\): ${WORD}`, "m");
const PRETTY = new RegExp(`^(\\S[^\\n]{0,1000}?):(\\d{1,7}):(\\d{1,7}) - ${WORD}`, "m");
const GLOBAL = new RegExp(`^()()()${WORD}`, "m");
// mypy's "Found 3 errors in 1 file (checked 2 source files)" is not ours.
const FOUND = /^Found (\d{1,9}) errors?(?: in .{0,1000})?[.:]?(?:\d+)?$/;
const tsc = {
    format: "tsc",
    title: "TypeScript",
    from: "output",
    silent: true,
    detects: (start) => PLAIN.test(start) || PRETTY.test(start) || GLOBAL.test(start),
    read(bytes, options) {
        const lines = (0,text_reader/* linesOf */.Dx)((0,text_reader/* plainText */.wh)(tsc_TITLE, bytes, options));
        const list = (0,finding_list/* findingList */.Q)(tsc_TITLE, options);
        for (const draft of tsc_diagnostics(lines))
            list.add(draft);
        if (list.findings.length === 0)
            throw (0,report_problems/* otherKind */.Jb)(tsc_TITLE, "holds no diagnostic of tsc");
        if (lines.some((line) => PRETTY.test(line)))
            needCount(lines, list.findings.length);
        return { format: "tsc", tests: [], findings: [...list.findings], empty: false };
    },
};
function* tsc_diagnostics(lines) {
    for (const [index, line] of lines.entries()) {
        const match = PLAIN.exec(line) ?? PRETTY.exec(line) ?? GLOBAL.exec(line);
        if (match === null)
            continue;
        const [, file, row, column, word = "error", rule = "tsc", message = ""] = match;
        const more = (0,text_reader/* block */.om)(lines, index + 1, (next) => !/^\s+\S/.test(next));
        yield {
            rule,
            message: [message, ...more].join("\n"),
            severity: severityOf(word),
            file: file || null,
            line: Number(row),
            column: Number(column),
        };
    }
}
/** Only pretty output counts what it found; several projects may each write their own count. */
function needCount(lines, seen) {
    const counts = lines.flatMap((line) => {
        const found = line.includes("(checked ") ? null : FOUND.exec(line.trim());
        return found === null ? [] : [Number(found[1])];
    });
    const sum = counts.reduce((total, count) => total + count, 0);
    if (counts.length > 0 && sum !== seen && !counts.includes(seen)) {
        throw (0,report_problems/* incomplete */.$x)(tsc_TITLE, `counts ${sum} errors but shows ${seen}`);
    }
}

;// CONCATENATED MODULE: ./build/action/parsers/xunit.js



const xunit_TITLE = "xUnit.net";
const xunit_ROOTS = ["assemblies", "assembly"];
const xunit_TEXT_OF = new Set(["message", "stack-trace", "output", "reason"]);
const xunit_STATUS = {
    Pass: "passed",
    Skip: "skipped",
    NotRun: "skipped",
};
const xunit = {
    format: "xunit",
    title: "xUnit.net v2 XML",
    from: "file",
    detects: (start) => (0,xml_start/* rootOf */.I5)(start, xunit_ROOTS) !== null,
    read(bytes, options) {
        const list = (0,test_list/* testList */.p)(xunit_TITLE, options);
        const walk = walkXunit(list);
        (0,xml/* readXml */.k)(bytes, options.limits, { title: xunit_TITLE, roots: xunit_ROOTS, textOf: xunit_TEXT_OF, ...walk });
        return { format: "xunit", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
    },
};
function walkXunit(list) {
    let entry = null;
    let assembly = {};
    let failed = 0;
    const add = (found) => {
        const test = list.add(xunit_draftOf(found));
        failed += test.status === "failed" ? 1 : 0;
    };
    return {
        open(name, attributes) {
            if (name === "assembly") {
                assembly = attributes;
                failed = 0;
            }
            else if (name === "test" || name === "error")
                entry = startEntry(name, attributes);
            else if (name === "failure" && entry)
                entry.exception = attributes["exception-type"] ?? "";
        },
        close(name, text) {
            if (entry && name === "message")
                entry.message ||= text;
            else if (entry && name === "stack-trace")
                entry.stack ||= text;
            else if (entry && name === "output")
                entry.output += text;
            else if (entry && name === "reason")
                entry.reason ||= text.trim();
            else if (entry && name === entry.element) {
                add(entry);
                entry = null;
            }
            else if (name === "assembly") {
                const lost = failed === 0 ? Number(assembly.failed ?? "0") + Number(assembly.errors ?? "0") : 0;
                if (lost > 0)
                    add({
                        ...startEntry("error", { type: "failures without a test case" }),
                        message: `The assembly counts ${lost} failed, but no test did`,
                    });
            }
        },
    };
}
function startEntry(element, attributes) {
    return { element, attributes, exception: "", message: "", stack: "", output: "", reason: "" };
}
function xunit_draftOf(entry) {
    const { attributes } = entry;
    const status = entry.element === "error" ? "failed" : (xunit_STATUS[attributes.result ?? ""] ?? "failed");
    const className = attributes.type && entry.element === "test" ? attributes.type : null;
    const display = attributes.name ?? attributes.method ?? "(unnamed)";
    // An <error> has no test: what was being cleaned up or loaded names it ("assembly-cleanup", "fatal").
    const name = entry.element === "error" ? `(${attributes.type ?? "error"})` : withoutClass(display, className);
    return {
        suites: entry.element === "error" && attributes.name ? [fileName(attributes.name)] : [],
        className,
        name,
        file: attributes["source-file"] ?? null,
        fileIsGiven: false,
        line: Number(attributes["source-line"]) || null,
        status,
        flaky: false,
        message: entry.message || entry.reason || (status === "failed" ? entry.exception : null),
        detail: [entry.message, entry.stack].filter(Boolean).join("\n"),
        output: entry.output,
        durationMs: (0,test_list/* secondsToMs */.n)(attributes.time),
    };
}
function withoutClass(name, className) {
    return className !== null && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name;
}
/** The folder of an assembly differs from one checkout to the next. */
function fileName(path) {
    return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

;// CONCATENATED MODULE: ./build/action/parsers/index.js
// Every format that Proofmark reads, in the order in which content is asked: the surest first, the most general last.
























const READERS = [
    junit,
    nunit,
    xunit,
    trx,
    checkstyle,
    sarif,
    ctrf,
    jest,
    eslint,
    biome,
    ruff,
    pyright,
    golangci,
    rubocop,
    goTest,
    tap,
    nodeSpec,
    pytest,
    cargo,
    eslintStylish,
    ruffText,
    tsc,
    compiler,
];
const FORMATS = READERS.map((reader) => reader.format);
async function loaded(reader) {
    return "read" in reader ? reader : reader.load();
}
/** ProblemError `report-format` when there is no such format. */
function namedReader(format) {
    const reader = READERS.find((candidate) => candidate.format === format);
    if (reader)
        return reader;
    throw new problem/* ProblemError */.Mm({
        code: "report-format",
        message: `There is no report format “${format.slice(0, 64)}”.`,
        todo: `Use one of ${FORMATS.join(", ")}.`,
    });
}


/***/ }),

/***/ 79820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ needRecord),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   v$: () => (/* binding */ needRecords),
/* harmony export */   w6: () => (/* binding */ needText),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export needList */
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24917);
/* harmony import */ var _runner_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43031);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71229);



const QUOTE = 34;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_RECORD = 123;
const CLOSE_RECORD = 125;
/**
 * The document in `bytes`. Lines that script runners print around a redirected output are passed over.
 * ProblemError: report-too-large (bytes, depth), report-empty, report-unreadable.
 */
function parseJson(title, bytes, { limits }) {
    if (bytes.length > limits.bytes)
        throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyBytes */ .zX)(title, bytes.length, limits);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes);
    if (text.trim() === "")
        throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReport */ ._O)(title);
    const document = /^\s*[[{]/.test(text) ? text : (0,_runner_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRunnerNoise */ .J)(text);
    if (!/^\s*[[{]/.test(document))
        throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .otherKind */ .Jb)(title, `is not JSON: it begins with ${beginning(document)}`);
    if (depthAbove(document, limits.depth))
        throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(title, `is nested deeper than ${limits.depth} levels`);
    return parsed(title, document);
}
function parsed(title, document) {
    try {
        return JSON.parse(document);
    }
    catch (error) {
        const tidy = (0,_runner_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRunnerNoise */ .J)(document);
        if (tidy !== document)
            return parsed(title, tidy);
        if (!(error instanceof SyntaxError))
            throw error;
        const cut = /end of JSON|Unterminated/.test(error.message);
        const why = cut ? "was cut off" : `is not JSON: ${error.message.replace(/\s+/g, " ").slice(0, 160)}`;
        throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .incomplete */ .$x)(title, why);
    }
}
function beginning(text) {
    return JSON.stringify(text.trim().replace(/\s+/g, " ").slice(0, 40));
}
/** Whether brackets nest deeper than `limit`; strings are passed over. One pass: a regex would overflow its stack. */
function depthAbove(text, limit) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = endOfString(text, at);
        else if (code === OPEN_LIST || code === OPEN_RECORD)
            depth += 1;
        else if (code === CLOSE_LIST || code === CLOSE_RECORD)
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
}
/** Index of the closing quote of the string that opens at `start`; the text's end when it is not closed. */
function endOfString(text, start) {
    let at = text.indexOf('"', start + 1);
    while (at >= 0) {
        let slashes = 0;
        while (text[at - 1 - slashes] === "\\")
            slashes += 1;
        if (slashes % 2 === 0)
            return at;
        at = text.indexOf('"', at + 1);
    }
    return text.length;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The record that the format promises here; ProblemError `report-unreadable` when there is none. */
function needRecord(value, shape) {
    if (isRecord(value))
        return value;
    throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .otherKind */ .Jb)(shape.title, `has no object at ${shape.at || "its top"}`);
}
/** The list that the format promises here; ProblemError `report-unreadable` when there is none. */
function needList(value, shape) {
    if (Array.isArray(value))
        return value;
    throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .otherKind */ .Jb)(shape.title, `has no list at ${shape.at || "its top"}`);
}
/** Records of a list that the format promises; each must be an object. */
function needRecords(value, shape) {
    return needList(value, shape).map((item, index) => needRecord(item, { title: shape.title, at: `${shape.at}[${index}]` }));
}
/** The text that the format promises here; ProblemError `report-unreadable` when there is none. */
function needText(value, shape) {
    if (typeof value === "string")
        return value;
    throw (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .otherKind */ .Jb)(shape.title, `has no text at ${shape.at}`);
}
function recordOf(value) {
    return isRecord(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function numberOf(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
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

/***/ 95316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ testDraft)
/* harmony export */ });
function testDraft(told) {
    return {
        suites: [],
        className: null,
        file: null,
        fileIsGiven: false,
        line: null,
        flaky: false,
        message: null,
        detail: "",
        output: "",
        durationMs: null,
        ...told,
    };
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

/***/ 60668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ secondsToMs),
  p: () => (/* binding */ testList)
});

// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/action/parsers/finding-list.js
var finding_list = __webpack_require__(98098);
// EXTERNAL MODULE: ./build/action/parsers/paths.js
var paths = __webpack_require__(42944);
;// CONCATENATED MODULE: ./build/action/parsers/frames.js
// Stack frames of any runtime → places in the repository.

const LOOKED_AT = 16 * 1024;
const MOST_FRAMES = 50;
const SOMEONE_ELSES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.rustup|\.venv|venv)\//;
// `File "a b.py", line 3` · `in C:\x y.cs:line 3` · `(a.js:3:5)`, `a.py:3: in f`, `file:///a.js:3:5`, `src/a.rs:3:5`, `A.php:3`;
// but not Playwright's heading "[chromium] › a.spec.ts:3:5 › title", which says where the test begins.
const FRAME = /File "([^"\n]{1,1024})", line (\d{1,7})|\bin ((?:[A-Za-z]:)?[\\/][^\n:*?"<>|]{1,1024}):line (\d{1,7})|(?:^|[\s('"[{])((?:file:\/\/|[A-Za-z]:(?=[\\/]))?[^\s:'"()[\]{}<>|*?,;=]{1,1024}\.[A-Za-z]\w{0,5}):(\d{1,7})\b(?!:\d+ \u203a)/gm;
/** Places inside the repository in the order written, without those of installed packages. Looks at the first 16 KiB. */
function stackFrames(text, options) {
    const frames = [];
    for (const match of text.slice(0, LOOKED_AT).matchAll(FRAME)) {
        const raw = match[1] ?? match[3] ?? match[5] ?? "";
        const line = Number(match[2] ?? match[4] ?? match[6]);
        const path = (0,paths/* repositoryPath */.S)(raw, options);
        if (path === null || line < 1 || SOMEONE_ELSES.test(path))
            continue;
        frames.push({ path, line, bare: !/[\\/]/.test(raw) });
        if (frames.length >= MOST_FRAMES)
            break;
    }
    return frames;
}
/**
 * Where a test failed: the frame in the test's own file when it is known (a file named relative to some other folder is
 * corrected by the frames), else the first frame that names a folder.
 */
function placeOf(known, frames) {
    if (known === null)
        return frames.find((frame) => !frame.bare) ?? null;
    const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
    const bare = frames.find((frame) => frame.bare && nameOf(frame.path) === nameOf(known));
    return (frames.find((frame) => frame.path === known) ??
        frames.find((frame) => !frame.bare && frame.path.endsWith(`/${known}`)) ??
        (bare ? { path: known, line: bare.line } : null));
}

// EXTERNAL MODULE: ./build/action/parsers/report-problems.js
var report_problems = __webpack_require__(24917);
// EXTERNAL MODULE: ./build/action/parsers/test-identity.js
var test_identity = __webpack_require__(19201);
;// CONCATENATED MODULE: ./build/action/parsers/test-list.js
// Collects the tests of one report: unique ids, bounded texts, a place in the repository, never more than the limit.






// A bare word, a bare place, what go test prints around a test, and Rust's "thread 'x' (123) panicked at src/lib.rs:9:9:".
const UNTELLING = /^(?:(?:failed|failure|error|build error|collection failure)[.:]?$|\S+:\d+:?$|=== |--- (?:FAIL|PASS|SKIP)|thread '.*panicked at )/i;
/** Lines that say nothing without the one that follows. */
const HALF = /:$|^Expected:/;
/** `title` names the format in the problem thrown above `options.limits.tests`. */
function testList(title, options) {
    const tests = [];
    const unique = numberEqual();
    return {
        tests,
        add(draft) {
            if (tests.length >= options.limits.tests) {
                throw (0,report_problems/* tooLarge */.g$)(title, `holds more than ${options.limits.tests.toLocaleString("en-US")} tests`);
            }
            const test = toTest(draft, options, unique);
            tests.push(test);
            return test;
        },
    };
}
/** Equal names get " #2", " #3" in the order they come. */
function numberEqual() {
    const seen = new Map();
    return (id) => {
        let count = (seen.get(id) ?? 0) + 1;
        while (count > 1 && seen.has(`${id} #${count}`))
            count += 1;
        seen.set(id, count);
        const numbered = count === 1 ? id : `${id} #${count}`;
        if (count > 1)
            seen.set(numbered, 1);
        return numbered;
    };
}
function toTest(draft, options, unique) {
    const known = draft.file === null ? null : (0,paths/* repositoryPath */.S)(draft.file, options);
    const failed = draft.status === "failed";
    const place = failed ? failurePlace(known, draft, options) : null;
    const suite = draft.className || draft.suites.at(-1);
    const named = { file: draft.fileIsGiven ? known : null, suites: draft.suites, className: draft.className };
    return {
        // Room for the number that tells equal names apart.
        id: unique((0,finding_list/* shorten */.m)((0,test_identity/* testIdentity */.x)({ ...named, name: draft.name }, options.root), limits/* LIMITS */.b.message - 12)),
        name: (0,finding_list/* shorten */.m)((0,test_identity/* withoutRoot */.L)(draft.name, options.root), limits/* LIMITS */.b.message),
        suite: suite ? (0,test_identity/* withoutRoot */.L)(suite, options.root) : null,
        path: place?.path ?? known,
        line: place?.line ?? (known === null ? null : draft.line),
        status: draft.status,
        flaky: draft.flaky,
        message: failed || draft.message ? firstLine(draft, options.root) : null,
        detail: draft.status === "passed" && !draft.flaky ? null : detailOf(draft, options.root),
        durationMs: draft.durationMs,
    };
}
function failurePlace(known, draft, options) {
    return (placeOf(known, stackFrames(draft.detail, options)) ?? placeOf(known, stackFrames(draft.output, options)));
}
/** What a reader learns most from: not the name again, not "Failed", not the line that announces a panic. */
function firstLine(draft, root) {
    const lines = [draft.message ?? "", draft.detail, draft.output]
        .flatMap((text) => text.slice(0, 8 * limits/* LIMITS */.b.message).split("\n"))
        .map((line) => line.trim())
        .filter((line) => line !== "");
    // PHPUnit begins with the name again, and the data set after it.
    const own = `${draft.className}::${draft.name}`;
    const telling = lines.findIndex((line) => !UNTELLING.test(line) && line !== draft.name && !line.startsWith(own));
    const first = lines[Math.max(telling, 0)] ?? "failed without a message";
    const line = HALF.test(first) ? `${first} ${lines[telling + 1] ?? ""}`.trim() : first;
    return (0,finding_list/* shorten */.m)((0,test_identity/* withoutRoot */.L)(line, root), limits/* LIMITS */.b.message);
}
function detailOf(draft, root) {
    const [detail = "", output = ""] = [draft.detail, draft.output].map((text) => text.trimEnd().replace(/^\s*\n/, ""));
    if (detail === "" && output === "")
        return null;
    const both = detail === "" || output === "" ? detail || output : `${detail}\n\nCaptured output:\n${output}`;
    return (0,finding_list/* shorten */.m)((0,test_identity/* withoutRoot */.L)(both, root), limits/* LIMITS */.b.detail);
}
/** Seconds as tools write them ("0.5", "1,234.5", "NaN") → milliseconds, null when that is no duration. */
function secondsToMs(seconds) {
    const value = Number((seconds ?? "").replaceAll(",", "") || Number.NaN);
    return Number.isFinite(value) && value >= 0 ? Math.round(value * 1_000_000) / 1000 : null;
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

/***/ 15228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Qf: () => (/* binding */ documentStart),
/* harmony export */   fk: () => (/* binding */ localName)
/* harmony export */ });
// Where an XML document begins inside what a tool wrote, and what its root is called.
const ELEMENT = /^<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])/;
// It names the root. Readers refuse it, and say why better than "no reader recognises this file".
const DOCTYPE = /^<!DOCTYPE\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s>[])/;
const PROLOGUE = /^(?:\s+|\ufeff|<\?[^>]{0,4096}\?>|<!--[\s\S]{0,4096}?-->)/;
// A runner's preamble ("> test\n> node --test") comes before the document when its output was redirected.
const DECLARATION = /^[ \t]*<\?xml\s/m;
/** Index of the document's first `<`, past anything printed before it; -1 when there is none. */
function documentStart(text, roots) {
    const first = text.search(/[^\s\ufeff]/);
    if (first < 0 || text[first] === "<")
        return first;
    const declared = text.search(DECLARATION);
    const bare = text.search(new RegExp(`^[ \\t]*<(?:${roots.join("|")})[\\s>]`, "m"));
    const found = [declared, bare].filter((index) => index >= 0);
    return found.length === 0 ? -1 : text.indexOf("<", Math.min(...found));
}
/** Local name of the root when it is one of `roots`, else null. Looks only at the prologue. */
function rootOf(text, roots) {
    const start = documentStart(text, roots);
    if (start < 0)
        return null;
    let rest = text.slice(start, start + 16 * 1024);
    for (let match = PROLOGUE.exec(rest); match; match = PROLOGUE.exec(rest))
        rest = rest.slice(match[0].length);
    const name = localName((ELEMENT.exec(rest) ?? DOCTYPE.exec(rest))?.[1] ?? "");
    return roots.includes(name) ? name : null;
}
function localName(name) {
    return name.slice(name.indexOf(":") + 1);
}


/***/ }),

/***/ 71549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/action/parsers/report-problems.js
var report_problems = __webpack_require__(24917);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/parsers/xml-problems.js
// What can be wrong with a report because it is XML, in words. The path is added by whoever opened the file.


function entities(title, what) {
    return new problem/* ProblemError */.Mm({
        code: "report-entities",
        message: `The ${title} report ${what}; entities can blow a small file up to gigabytes or read other files, so they are refused.`,
        todo: "Write the report without a DOCTYPE and with only &lt; &gt; &amp; &quot; &apos; and numeric references.",
    });
}
function notXml(title, beginning) {
    const seen = beginning.trim().replace(/\s+/g, " ").slice(0, 40);
    return (0,report_problems/* otherKind */.Jb)(title, `is not XML: it begins with ${JSON.stringify(seen)}`);
}
function wrongRoot(title, root, roots) {
    const expected = roots.map((name) => `<${name}>`).join(" or ");
    return (0,report_problems/* otherKind */.Jb)(title, `is XML of another kind: its root is <${root.slice(0, 80)}>, not ${expected}`);
}
function cutOff(title, line, inside) {
    const where = inside === null ? "before its first element" : `inside <${inside}>`;
    return (0,report_problems/* incomplete */.$x)(title, `was cut off at line ${line}, ${where}`);
}
function several(title, line) {
    return new problem/* ProblemError */.Mm({
        code: "report-unreadable",
        message: `The ${title} report holds more than one XML document: a second begins at line ${line}.`,
        todo: "Let each run write its own file and list them with a glob, rather than appending to one.",
    });
}
function malformed(title, line, why) {
    return (0,report_problems/* incomplete */.$x)(title, `is not well-formed XML at line ${line}: ${why}`);
}

// EXTERNAL MODULE: ./build/action/parsers/xml-start.js
var xml_start = __webpack_require__(15228);
// EXTERNAL MODULE: ./build/action/parsers/text.js
var parsers_text = __webpack_require__(71229);
;// CONCATENATED MODULE: ./build/action/parsers/xml-text.js
// Bytes of an XML document → slices of text that hold only characters XML allows. Real tools write colours, NULs and
// references to characters that do not exist; none of that is worth losing a report for.

const SLICE_BYTES = 64 * 1024;
/** An escape sequence longer than this is no escape sequence; bounds what is carried from one slice to the next. */
const LONGEST_ESCAPE = 4096;
const LONGEST_REFERENCE = 12;
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;
/** 64 KiB each; neither an escape sequence, a character reference nor a surrogate pair is ever cut in two. */
function* xmlSlices(bytes) {
    const decoder = decoderFor(bytes);
    let written = "";
    let resolved = "";
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
        const last = at + SLICE_BYTES >= bytes.length;
        written += decoder.decode(bytes.subarray(at, at + SLICE_BYTES), { stream: !last });
        const whole = last ? written.length : beforeReference(written);
        resolved += written.slice(0, whole).replace(REFERENCE, resolveIllegal);
        written = written.slice(whole);
        const ready = last ? resolved.length : Math.min(beforeEscape(resolved), beforePair(resolved));
        yield (0,parsers_text/* dropIllegal */.ef)((0,parsers_text/* stripAnsi */.aJ)(resolved.slice(0, ready)));
        resolved = resolved.slice(ready);
    }
}
/** `&#27;` becomes the escape it stands for, to be stripped with its sequence; halves of a pair become the pair. */
function resolveIllegal(reference, hex, decimal) {
    const code = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
    const legal = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff);
    if (legal || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff))
        return reference;
    return code <= 0xffff ? String.fromCharCode(code) : "";
}
function beforeReference(text) {
    const start = text.lastIndexOf("&");
    return start >= 0 && text.length - start < LONGEST_REFERENCE ? start : text.length;
}
function beforePair(text) {
    const last = text.charCodeAt(text.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
function beforeEscape(text) {
    const start = Math.max(text.lastIndexOf("\x1b"), text.lastIndexOf("\x9b"));
    if (start < 0 || text.length - start >= LONGEST_ESCAPE)
        return text.length;
    // The last ESC may be the ST that ends an OSC: step back to the ESC that began it.
    const opened = start === 0 ? -1 : text.lastIndexOf("\x1b]", start - 1);
    return opened >= 0 && text.length - opened < LONGEST_ESCAPE ? opened : start;
}
/** The bytes themselves win over the declaration: .NET declares utf-16 in files it writes as UTF-8. */
function decoderFor(bytes) {
    const seen = (0,parsers_text/* encodingOf */.P$)(bytes);
    if (seen !== "utf-8")
        return new TextDecoder(seen);
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
    const declared = /^[^<]{0,8}<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
    if (/^utf-?16/i.test(declared))
        return new TextDecoder();
    try {
        return new TextDecoder(declared);
    }
    catch {
        return new TextDecoder();
    }
}

;// CONCATENATED MODULE: ./build/action/parsers/xml.js
// The one XML reader: streaming, without DTDs, custom entities or unbounded anything. CVE-2026-26278 and CVE-2026-33036





const MOST_ATTRIBUTES = 256;
/** Kept of one attribute and of one element's text; far above what is shown, far below what hurts. */
const KEPT_CHARACTERS = 64 * 1024;
// Slips of real tools that leave no doubt about what was meant.
const HARMLESS = /]]>|XML declaration|version number|encoding value|standalone value|^expected |name\/value pairs/;
/**
 * Walks `bytes` and calls `report.open` and `report.close` in document order, only for a document that begins with one of
 * `report.roots`. Text before the document (a runner's preamble) and after it is passed over.
 */
function readXml(bytes, limits, report) {
    const { title } = report;
    if (bytes.length > limits.bytes)
        throw (0,report_problems/* tooManyBytes */.zX)(title, bytes.length, limits);
    const walk = startWalk(report, limits.depth);
    let skippedLines = 0;
    let beginning = "";
    for (const slice of xmlSlices(bytes)) {
        const start = walk.begun() ? 0 : (0,xml_start/* documentStart */.Qf)(slice, report.roots);
        beginning ||= slice.trimStart().slice(0, 80);
        if (start < 0)
            skippedLines += countLines(slice);
        else {
            skippedLines += walk.begun() ? 0 : countLines(slice.slice(0, start));
            walk.write(slice.slice(start), skippedLines);
        }
    }
    if (beginning === "")
        throw (0,report_problems/* emptyReport */._O)(title);
    if (!walk.begun())
        throw notXml(title, beginning);
    walk.end();
}
function startWalk(report, depth) {
    const { title } = report;
    const parser = new saxes/* SaxesParser */.wT();
    const levels = [];
    let begun = false;
    let finished = false;
    let skipped = 0;
    let attributes = 0;
    const line = () => parser.line + skipped;
    const keep = (text) => {
        const level = levels.at(-1);
        if (level?.keeps && level.text.length < KEPT_CHARACTERS) {
            level.text += text.slice(0, KEPT_CHARACTERS - level.text.length);
        }
    };
    parser.on("text", keep);
    parser.on("cdata", keep);
    parser.on("doctype", (body) => {
        if (/^\s*html\b/i.test(body))
            throw notXml(title, `<!DOCTYPE${body}>`);
        throw entities(title, "declares a DOCTYPE");
    });
    parser.on("attribute", () => {
        attributes += 1;
        if (attributes > MOST_ATTRIBUTES) {
            throw (0,report_problems/* tooLarge */.g$)(title, `has an element with more than ${MOST_ATTRIBUTES} attributes at line ${line()}`);
        }
    });
    parser.on("opentag", (tag) => {
        attributes = 0;
        const name = (0,xml_start/* localName */.fk)(tag.name);
        if (finished && report.roots.includes(name))
            throw several(title, line());
        if (finished)
            return;
        if (levels.length === 0 && !report.roots.includes(name)) {
            throw wrongRoot(title, name, report.roots);
        }
        if (levels.length >= depth) {
            throw (0,report_problems/* tooLarge */.g$)(title, `nests deeper than ${depth} elements at line ${line()}`);
        }
        levels.push({ name, text: "", keeps: report.textOf.has(name) });
        report.open(name, plainAttributes(tag));
    });
    parser.on("closetag", () => {
        const level = levels.pop();
        if (level)
            report.close(level.name, level.text);
        finished ||= levels.length === 0;
    });
    parser.on("error", (error) => {
        const why = error.message.replace(/^\S*?\d+:\d+: /, "");
        if (finished)
            return;
        if (why === "undefined entity.")
            throw entities(title, `uses an entity of its own at line ${line()}`);
        if (!HARMLESS.test(why))
            throw malformed(title, line(), explain(why));
    });
    return {
        begun: () => begun,
        write(text, skippedLines) {
            begun = true;
            skipped = skippedLines;
            parser.write(text);
        },
        end() {
            if (!finished)
                throw cutOff(title, line(), levels.at(-1)?.name ?? null);
        },
    };
}
function explain(why) {
    if (why.includes("entity name"))
        return "a bare `&` that should be `&amp;`";
    if (/close tag|closing tag/.test(why))
        return "an element is closed that was not the last one opened";
    return why.replace(/\.$/, "");
}
function plainAttributes(tag) {
    const plain = Object.create(null);
    for (const [name, value] of Object.entries(tag.attributes)) {
        plain[(0,xml_start/* localName */.fk)(name)] = value.length > KEPT_CHARACTERS ? value.slice(0, KEPT_CHARACTERS) : value;
    }
    return plain;
}
function countLines(text) {
    return text.split("\n").length - 1;
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
