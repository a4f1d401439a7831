export const id = 766;
export const ids = [766];
export const modules = {

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

/***/ 30766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readOutput: () => (/* binding */ readOutput)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/parsers/index.js + 36 modules
var parsers = __webpack_require__(13509);
// EXTERNAL MODULE: ./build/action/parsers/json.js
var json = __webpack_require__(79820);
;// CONCATENATED MODULE: ./build/action/parsers/json-documents.js
// JSON documents that stand on lines of their own within a command's output.

/** Documents start at a line's begin and end at a line's end. Each character is looked at a few times at most. */
function jsonDocuments(text) {
    const documents = [];
    const rest = [];
    // A log full of unclosed brackets must not be scanned to its end for each of them.
    let budget = 4 * text.length;
    let at = 0;
    while (at < text.length) {
        const newline = text.indexOf("\n", at);
        const lineEnd = newline < 0 ? text.length : newline;
        const begins = budget > 0 && /^[ \t]*(?:\{\s*["}]|\[\s*[{\]])/.test(text.slice(at, at + 200));
        const end = begins ? closing(text, at) : -1;
        if (begins)
            budget -= (end < 0 ? text.length : end) - at;
        const document = end < 0 ? null : wholeDocument(text, at, end);
        if (document === null) {
            rest.push(text.slice(at, lineEnd));
            at = lineEnd + 1;
        }
        else {
            documents.push(document);
            const next = text.indexOf("\n", end);
            at = next < 0 ? text.length : next + 1;
        }
    }
    return { documents, rest: rest.join("\n") };
}
/** Index after the bracket that closes the first one; -1 when nothing does. */
function closing(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text[at];
        if (code === '"')
            at = (0,json/* endOfString */.ap)(text, at);
        else if (code === "[" || code === "{")
            depth += 1;
        else if (code === "]" || code === "}") {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return -1;
}
function wholeDocument(text, start, end) {
    const newline = text.indexOf("\n", end);
    if (text.slice(end, newline < 0 ? undefined : newline).trim() !== "")
        return null;
    const document = text.slice(start, end);
    try {
        JSON.parse(document);
        return document;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/action/parsers/report-problems.js
var report_problems = __webpack_require__(24917);
// EXTERNAL MODULE: ./build/action/parsers/test-counts.js
var test_counts = __webpack_require__(29303);
;// CONCATENATED MODULE: ./build/action/parsers/merge-readings.js


/** Null for none. Formats are joined by "+", equal test ids numbered. ProblemError `report-too-large` above the limits. */
function mergeReadings(readings, { limits }) {
    const [first] = readings;
    if (first === undefined || readings.length === 1)
        return first ?? null;
    const findings = readings.flatMap((reading) => reading.findings);
    const tests = numbered(readings.flatMap((reading) => reading.tests));
    if (findings.length > limits.findings)
        throw (0,report_problems/* tooLarge */.g$)("combined", `holds more than ${limits.findings} findings`);
    if (tests.length > limits.tests)
        throw (0,report_problems/* tooLarge */.g$)("combined", `holds more than ${limits.tests} tests`);
    const counts = readings.some((reading) => reading.counts) ? { counts: sum(readings.map(test_counts/* countTests */.t)) } : {};
    return {
        format: [...new Set(readings.map((reading) => reading.format))].join("+"),
        tests,
        findings,
        empty: readings.every((reading) => reading.empty),
        ...counts,
    };
}
function numbered(tests) {
    const seen = new Map();
    return tests.map((test) => {
        const count = (seen.get(test.id) ?? 0) + 1;
        seen.set(test.id, count);
        return count === 1 ? test : { ...test, id: `${test.id} #${count}` };
    });
}
function sum(all) {
    const total = { total: 0, passed: 0, failed: 0, skipped: 0 };
    for (const counts of all) {
        total.total += counts.total;
        total.passed += counts.passed;
        total.failed += counts.failed;
        total.skipped += counts.skipped;
    }
    return total;
}

// EXTERNAL MODULE: ./build/action/parsers/output-streams.js
var output_streams = __webpack_require__(65107);
// EXTERNAL MODULE: ./build/action/parsers/runner-noise.js
var runner_noise = __webpack_require__(43031);
// EXTERNAL MODULE: ./build/action/parsers/text.js
var parsers_text = __webpack_require__(71229);
;// CONCATENATED MODULE: ./build/action/parsers/read-output.js
// A command's output → what its tools said. Several tools may share it: each reader takes what is its own.







const LOOKED_AT = 64 * 1024;
/**
 * What a command's own output says: stdout first, then stdout and stderr together. Null when no reader is certain, when one
 * that recognised its format could not read it to the end, or when there is neither a test nor a finding. With `format` the
 * output must be of it: ProblemError as `readReport`, except that a tool that is silent when all is well may be silent. The
 * formats of several tools are joined by "+".
 */
async function readOutput({ stdout, stderr, format, options, }) {
    const texts = stderr.trim() === "" ? [stdout] : [stdout, `${stdout}\n${stderr}`];
    if (format !== undefined)
        return readAs(await (0,parsers/* loaded */.Kc)((0,parsers/* namedReader */.zJ)(format)), texts, options);
    for (const text of texts) {
        const reading = await readCertain(text, options);
        if (reading !== null && saysSomething(reading))
            return reading;
    }
    return null;
}
const saysSomething = (reading) => reading.tests.length + reading.findings.length > 0;
async function readCertain(output, options) {
    if (output.length > options.limits.bytes)
        return null;
    try {
        const readings = [];
        for (const { text, inside } of streamsOf(output, options))
            readings.push(...(await readStream(text, inside)));
        return mergeReadings(readings, options);
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}
function streamsOf(output, options) {
    return (0,output_streams/* outputStreams */.F)((0,parsers_text/* stripAnsi */.aJ)(output).replaceAll("\r\n", "\n")).map(({ aside, cwd, text }) => {
        const folder = [options.cwd, cwd].filter((part) => part !== "" && part !== ".").join("/");
        return { aside, text: (0,runner_noise/* withoutRunnerNoise */.J)(text), inside: { ...options, cwd: folder } };
    });
}
async function readStream(text, options) {
    const readings = [];
    let rest = text;
    const take = async (entry, own) => {
        readings.push((await (0,parsers/* loaded */.Kc)(entry)).read(new TextEncoder().encode(own), options));
    };
    const isReport = (one) => one.from !== "output" && one.rest === undefined;
    const recognise = (own) => parsers/* READERS */.Hk.find((one) => isReport(one) && one.detects(own.slice(0, LOOKED_AT), ""));
    const takeOwn = async (entries) => {
        for (const entry of entries) {
            if (!entry.detects(rest, ""))
                continue;
            await take(entry, rest);
            rest = entry.rest?.(rest) ?? rest;
        }
    };
    const xml = /^\s*</.test(text) ? recognise(text) : undefined;
    if (xml) {
        await take(xml, text);
        return readings;
    }
    // Streams of lines first: each event of `go test -json` is a document too.
    await takeOwn(parsers/* READERS */.Hk.filter((one) => one.from === "both" && one.rest !== undefined));
    const found = jsonDocuments(rest);
    rest = found.rest;
    for (const document of found.documents) {
        const reader = recognise(document);
        if (reader)
            await take(reader, document);
    }
    await takeOwn(parsers/* READERS */.Hk.filter((one) => one.from === "output"));
    return readings;
}
function readAs(reader, texts, options) {
    let problem = null;
    let empty = null;
    for (const text of texts) {
        try {
            const reading = mergeReadings(streamsOf(text, options).flatMap((stream) => readNamed(reader, stream)), options);
            if (reading !== null && saysSomething(reading))
                return reading;
            empty ??= reading;
        }
        catch (error) {
            if (!(error instanceof shared_problem/* ProblemError */.Mm))
                throw error;
            problem ??= error;
        }
    }
    if (problem !== null)
        throw problem;
    if (empty !== null)
        return empty;
    if (reader.silent === true)
        return { format: reader.format, tests: [], findings: [], empty: false };
    // Throws: the reader says itself what it misses.
    return reader.read(new TextEncoder().encode(texts.at(-1) ?? ""), options);
}
function readNamed(reader, { aside, text, inside }) {
    if (text.trim() === "")
        return [];
    const read = (own) => reader.read(new TextEncoder().encode(own), inside);
    if (reader.from === "output")
        return reader.detects(text, "") ? [read(text)] : [];
    try {
        return [read(text)];
    }
    catch (error) {
        if (!(error instanceof shared_problem/* ProblemError */.Mm) || reader.rest !== undefined)
            throw error;
        // Words around the document, or several documents.
        const own = jsonDocuments(text).documents.filter((one) => reader.detects(one.slice(0, LOOKED_AT), ""));
        if (own.length === 0 && !aside)
            throw error;
        return own.map(read);
    }
}


/***/ })

};
