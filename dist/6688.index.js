export const id = 6688;
export const ids = [6688];
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

/***/ 66688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownersCommand: () => (/* binding */ ownersCommand)
/* harmony export */ });
/* harmony import */ var _shared_codeowners_locations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69368);
/* harmony import */ var _shared_codeowners_owners_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43410);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11593);
/* harmony import */ var _shared_render_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60124);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21324);
/* harmony import */ var _adapters_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90133);
/* harmony import */ var _render_paint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27952);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38419);
// `proofmark owners`: who owns paths, and the line that says so.









/** Far above what GitHub reads, so that a file it would not read is told as that. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Lines that cannot be read; the text tells how many more there are. */
const SHOWN = 20;
const ownersCommand = async (values, paths, around) => {
    if (paths.length === 0)
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
            code: "command-usage",
            message: "No path was named.",
            todo: "Name one or more, from the repository's top: proofmark owners [--codeowners FILE] PATH…",
        });
    const outside = paths.find((path) => path.split("/").includes(".."));
    if (outside !== undefined)
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
            code: "command-usage",
            message: "A path with `..` in it names no file of the repository.",
            where: { path: outside.slice(0, 300) },
            todo: "Name it from the repository's top, as `git ls-files --full-name` does.",
        });
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(values, "format", ["text", "json"]);
    const cwd = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .absolute */ .ys)((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(values, "cwd") ?? ".", around.cwd);
    const files = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)();
    const named = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(values, "codeowners");
    const file = named === null ? await ofCheckout(cwd, files) : await read(named, (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .absolute */ .ys)(named, around.cwd), files);
    if (file === null)
        throw missing(named);
    const ownership = (0,_shared_codeowners_owners_js__WEBPACK_IMPORTED_MODULE_7__/* .readOwnership */ .m9)(file.text);
    const owned = paths.map((path) => ({ ...ownership.of(fromTop(path)), path }));
    if (format === "json")
        return { stdout: `${JSON.stringify(owned, null, 2)}\n`, exit: 0 };
    return {
        stdout: asText(owned, { file: file.path, codeowners: ownership.codeowners }, (0,_render_paint_js__WEBPACK_IMPORTED_MODULE_5__/* .paints */ .A)(around.colour)),
        exit: 0,
    };
};
async function read(path, at, files) {
    const bytes = await files.read(at, { maxBytes: MOST_BYTES });
    return bytes === null ? null : { path, text: new TextDecoder().decode(bytes) };
}
async function ofCheckout(cwd, files) {
    const { root } = await (0,_adapters_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .z)(cwd);
    return (0,_shared_codeowners_locations_js__WEBPACK_IMPORTED_MODULE_8__/* .findCodeowners */ .P)((path) => read(path, `${root}/${path}`, files));
}
function missing(named) {
    const message = named === null ? "This checkout has no CODEOWNERS." : "There is no such file.";
    const todo = "GitHub looks for .github/CODEOWNERS, CODEOWNERS and docs/CODEOWNERS; name another with --codeowners.";
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "codeowners-missing",
        message,
        ...(named !== null && { where: { path: named } }),
        todo,
    });
}
/** As people write them: `./src/a.ts` and `/src/a.ts` are `src/a.ts`. */
const fromTop = (path) => path.replace(/^(?:\.?\/)+/, "");
function asText(owned, { file, codeowners }, paint) {
    const width = Math.min(60, Math.max(...owned.map(({ path }) => (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(path).length)));
    const rows = owned.map((one) => `${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(one.path).padEnd(width)}  ${ownersOf(one, paint)}`);
    return `${[...rows, ...problemsOf(file, codeowners)].join("\n")}\n`;
}
function ownersOf({ owners, line, state }, paint) {
    if (state === "unmatched")
        return paint.yellow("no rule fits");
    const who = state === "unowned" ? paint.dim("nobody, on purpose") : owners.map(_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow).join(" ");
    return `${who}  ${paint.dim(`line ${line}`)}`;
}
function problemsOf(file, { problems, tooLarge }) {
    if (tooLarge)
        return ["", `${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file)} has 3 MB or more: GitHub does not read it, and nobody owns anything.`];
    if (problems.length === 0)
        return [];
    const lines = problems
        .slice(0, SHOWN)
        .map(({ line, column, kind, suggestion }) => `  ${line}:${column}  ${kind}${suggestion === null ? "" : `: ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(suggestion)}`}`);
    const more = problems.length - lines.length;
    return [
        "",
        `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length, "problem")} in ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file)}:`,
        ...lines,
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
}


/***/ }),

/***/ 27952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ paints)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Without colour every function returns its text. */
function paints(color) {
    const within = ([on, off]) => (text) => color && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    return {
        bold: within(CODES.bold),
        dim: within(CODES.dim),
        red: within(CODES.red),
        green: within(CODES.green),
        yellow: within(CODES.yellow),
        cyan: within(CODES.cyan),
    };
}


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
    const all = cleanBlock(text).trimEnd().split("\n");
    const kept = truncateBytes(all.slice(0, bounds.lines).join("\n"), bounds.bytes);
    const missing = all.length - kept.split("\n").length;
    return missing > 0 ? `${kept}\n… ${missing} more ${missing === 1 ? "line" : "lines"}` : kept;
}


/***/ })

};
