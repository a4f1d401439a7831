export const id = 792;
export const ids = [792,631];
export const modules = {

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


/***/ }),

/***/ 98187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y5: () => (/* binding */ MAX_PATTERN),
  kw: () => (/* binding */ brokenGlob),
  WP: () => (/* binding */ isGlobProblem),
  pV: () => (/* binding */ readGlob),
  Qj: () => (/* binding */ readGlobs)
});

;// CONCATENATED MODULE: ./build/shared/git-tier/glob-braces.js
// `{a,b}` written out, within a bound: thirty pairs of braces would be a thousand million patterns.
/** Of one pattern. */
const MAX_ALTERNATIVES = 256;
const MAX_DEPTH = 16;
/** All patterns a pattern with braces stands for; or what is wrong with it. Braces without a comma are themselves. */
function alternativesOf(pattern) {
    const reader = { text: pattern, at: 0, depth: 0 };
    const found = readSequence(reader);
    return found;
}
/** Until the end, or the `,` or `}` that ends an alternative. */
function readSequence(reader) {
    let done = [""];
    while (reader.at < reader.text.length) {
        const sign = reader.text[reader.at] ?? "";
        if (reader.depth > 0 && (sign === "," || sign === "}"))
            break;
        const next = sign === "{" ? readBraces(reader) : [readLiteral(reader)];
        if (typeof next === "string")
            return next;
        if (done.length * next.length > MAX_ALTERNATIVES)
            return `its braces stand for more than ${MAX_ALTERNATIVES} patterns`;
        done = done.flatMap((before) => next.map((after) => before + after));
    }
    return done;
}
function readBraces(reader) {
    if (++reader.depth > MAX_DEPTH)
        return `its braces are nested more than ${MAX_DEPTH} deep`;
    reader.at++;
    const all = [];
    for (;;) {
        const one = readSequence(reader);
        if (typeof one === "string")
            return one;
        all.push(one);
        const end = reader.text[reader.at++];
        if (end === undefined)
            return "`{` is never closed";
        if (end === "}")
            break;
    }
    reader.depth--;
    if (all.length > 1)
        return all.flat();
    const inside = all[0] ?? [];
    if (inside.some((text) => /^[^./]+\.\.[^./]+$/.test(text)))
        return "ranges such as `{1..3}` are not known: write `{1,2,3}`";
    return inside.map((text) => `{${text}}`);
}
/** A character, an escaped one, or a whole `[…]`, in which braces and commas are characters. */
function readLiteral(reader) {
    const { text, at } = reader;
    const close = text[at] === "[" ? closeOf(text, at) : -1;
    const length = close > at ? close - at + 1 : text[at] === "\\" ? 2 : 1;
    reader.at += length;
    return text.slice(at, at + length);
}
/** Where the `]` of the set at `open` is; -1: nowhere. Of a set that is not closed, braces are braces. */
function closeOf(text, open) {
    let at = open + 1;
    if (text[at] === "!" || text[at] === "^")
        at++;
    // First of all it is a member.
    if (text[at] === "]")
        at++;
    for (; at < text.length; at++) {
        if (text[at] === "\\")
            at++;
        else if (text[at] === "]")
            return at;
        else if (text[at] === "/")
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/glob-names.js
// One name of a path (what stands between slashes) against one name of a glob.

/** The name, or what is wrong with it. */
function readName(text) {
    const chunks = [[]];
    const written = [[]];
    const put = (atom) => {
        chunks.at(-1)?.push(atom);
        written.at(-1)?.push(atom);
    };
    let hasSets = false;
    let wild = false;
    for (let at = 0; at < text.length;) {
        const point = text.codePointAt(at) ?? 0;
        const sign = String.fromCodePoint(point);
        at += sign.length;
        if (sign === "*" || sign === "?")
            wild = true;
        if (sign === "*") {
            if (text[at - 2] === "*" && chunks.at(-1)?.length === 0 && chunks.length > 1)
                continue;
            chunks.push([]);
            written.push([]);
        }
        else if (sign === "?")
            put("?");
        else if (sign === "[") {
            const close = closeOf(text, at - 1);
            if (close === -1)
                return "`[` is never closed";
            const set = readSet(text.slice(at, close));
            if (typeof set === "string")
                return set;
            chunks.at(-1)?.push(set);
            written.at(-1)?.push(...pointsOf(text.slice(at - 1, close + 1)));
            hasSets = true;
            at = close + 1;
        }
        else if (sign === "\\") {
            const next = text.codePointAt(at);
            if (next === undefined)
                return "it ends with a lone `\\`";
            put(next);
            at += String.fromCodePoint(next).length;
        }
        else
            put(point);
    }
    return { wild, chunks: chunks.map(packed), asWritten: hasSets ? written.map(packed) : null };
}
const pointsOf = (text) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
function packed(atoms) {
    const points = atoms.filter((atom) => typeof atom === "number");
    return points.length === atoms.length ? points.map((point) => String.fromCodePoint(point)).join("") : atoms;
}
/** What stands between `[` and `]`. */
function readSet(text) {
    if (text.includes("[:"))
        return "named sets such as `[[:digit:]]` are not known: write `[0-9]`";
    const not = /^[!^]/.test(text);
    const points = [];
    let escaped = false;
    for (const point of pointsOf(not ? text.slice(1) : text)) {
        if (point === 0x5c && !escaped)
            escaped = true;
        else {
            points.push({ point, escaped });
            escaped = false;
        }
    }
    const ranges = [];
    for (let at = 0; at < points.length; at++) {
        const from = points[at]?.point ?? 0;
        const dash = points[at + 1];
        const to = points[at + 2]?.point;
        if (dash?.point !== 0x2d || dash.escaped || to === undefined) {
            ranges.push([from, from]);
            continue;
        }
        // Backwards it holds nothing, as `[z-a]`; routers write `[...a-z]`, so it is no mistake either.
        if (from <= to)
            ranges.push([from, to]);
        at += 2;
    }
    return { not, ranges };
}
/** At most the length of the text times that of the longest chunk. */
function matchesName(name, text, cost) {
    return (matchesChunks(name.chunks, text, cost) ||
        (name.asWritten !== null && matchesChunks(name.asWritten, text, cost)));
}
function matchesChunks(chunks, text, cost) {
    cost.steps++;
    const [first = "", ...others] = chunks;
    const last = others.pop();
    if (typeof first === "string" && (last === undefined ? text !== first : !text.startsWith(first)))
        return false;
    if (typeof last === "string" && !text.endsWith(last))
        return false;
    return chunks.every((chunk) => typeof chunk === "string")
        ? matchesTexts(chunks, text, cost)
        : matchesPoints(chunks, signsOf(text, cost), cost);
}
/** The first begins the text, the last ends it; each other is best where it is found first. */
function matchesTexts(chunks, text, cost) {
    const [first = "", ...others] = chunks;
    const last = others.pop();
    if (last === undefined)
        return text === first;
    const end = text.length - last.length;
    let at = first.length;
    for (const chunk of others) {
        const found = text.indexOf(chunk, at);
        cost.steps += priceOf(chunk, (found === -1 ? text.length : found) - at);
        if (found === -1)
            return false;
        at = found + chunk.length;
    }
    return at <= end;
}
/** Searching for a long text may look at each character more than once. */
const priceOf = (chunk, distance) => 1 + distance * Math.ceil(chunk.length / 8);
function signsOf(text, cost) {
    if (!/[\ud800-\udfff]/.test(text))
        return text;
    cost.steps += text.length;
    return pointsOf(text);
}
const signAt = (text, at) => typeof text === "string" ? (at < text.length ? text.charCodeAt(at) : undefined) : text[at];
function matchesPoints(chunks, text, cost) {
    const atoms = chunks.map((chunk) => (typeof chunk === "string" ? pointsOf(chunk) : chunk));
    const [first = [], ...others] = atoms;
    const last = others.pop();
    if (last === undefined)
        return text.length === first.length && isAt(first, text, 0, cost);
    const end = text.length - last.length;
    let at = first.length;
    if (end < at || !isAt(first, text, 0, cost) || !isAt(last, text, end, cost))
        return false;
    for (const chunk of others) {
        while (at + chunk.length <= end && !isAt(chunk, text, at, cost))
            at++;
        if (at + chunk.length > end)
            return false;
        at += chunk.length;
    }
    return true;
}
function isAt(atoms, text, at, cost) {
    for (let index = 0; index < atoms.length; index++) {
        cost.steps++;
        const atom = atoms[index];
        const point = signAt(text, at + index);
        if (point === undefined || atom === undefined || !fits(atom, point))
            return false;
    }
    return true;
}
function fits(atom, point) {
    if (typeof atom === "number")
        return atom === point;
    if (atom === "?")
        return true;
    return atom.ranges.some(([from, to]) => from <= point && point <= to) !== atom.not;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/globs.js


const MAX_PATTERN = 1024;
function readGlob(pattern, of = "path") {
    const wrong = (why) => ({ pattern: pattern.slice(0, MAX_PATTERN), why });
    if (pattern === "")
        return wrong("it is empty");
    if (pattern.length > MAX_PATTERN)
        return wrong(`it is longer than ${MAX_PATTERN} characters`);
    const alternatives = alternativesOf(of === "path" ? pattern.replace(/^(?:\.?\/)+/, "") : pattern);
    if (typeof alternatives === "string")
        return wrong(alternatives);
    const all = [];
    for (const alternative of alternatives) {
        const parts = of === "path" ? readPath(alternative) : readNames(alternative.split("/"));
        if (typeof parts === "string")
            return wrong(parts);
        all.push({ parts, prefix: prefixOf(parts) });
    }
    return {
        source: pattern,
        matches: (text, cost = { steps: 0 }) => {
            cost.steps += all.length;
            let names = null;
            for (const { parts, prefix } of all) {
                if (!text.startsWith(prefix))
                    continue;
                names ??= text.split("/");
                if (matchesParts(parts, names, cost))
                    return true;
            }
            return false;
        },
    };
}
const isGlobProblem = (read) => "why" in read;
/** What a list of patterns comes to; what is broken in it fits nothing. */
function readGlobs(patterns, of = "path") {
    const read = patterns.map((pattern) => readGlob(pattern, of));
    return {
        globs: read.filter((each) => !isGlobProblem(each)),
        broken: read.filter(isGlobProblem),
    };
}
/** Why a gate cannot be judged whose setting (`secrets.ignore`) holds this. */
const brokenGlob = (setting, { pattern, why }) => ({
    code: "declaration-unreadable",
    text: `\`${pattern}\` in the config's \`${setting}\` is no glob: ${why}.`,
});
/** The parts of one alternative, or what is wrong with it. */
function readPath(pattern) {
    const texts = pattern.split("/");
    const isFolder = texts.length > 1 && texts.at(-1) === "";
    if (isFolder)
        texts.pop();
    if (pattern === "" || pattern === "/")
        return "it, or one of its alternatives, names nothing";
    if (texts.includes(""))
        return "it holds an empty name (`//`)";
    const dots = texts.find((text) => text === "." || text === "..");
    if (dots !== undefined)
        return `paths hold no \`${dots}\``;
    const parts = readNames(texts);
    if (typeof parts === "string")
        return parts;
    const last = parts.at(-1);
    if (typeof last !== "object" || last.wild)
        return isFolder && last !== "**" ? [...parts, "**"] : parts;
    return isFolder ? [...parts, "**"] : [...parts, "below"];
}
function readNames(texts) {
    const parts = [];
    for (const text of texts) {
        // Twice is the same as once.
        if (text === "**" && parts.at(-1) === "**")
            continue;
        const part = text === "**" ? "**" : readName(text);
        if (typeof part === "string" && part !== "**")
            return part;
        parts.push(part);
    }
    return parts;
}
/** What every text that fits begins with: most of a change's paths need no closer look. */
function prefixOf(parts) {
    const names = [];
    for (const part of parts) {
        const [only, ...others] = typeof part === "object" ? part.chunks : [];
        if (typeof part !== "object" ||
            part.asWritten !== null ||
            typeof only !== "string" ||
            others.length > 0) {
            return names.join("/") + (names.length > 0 && part !== "below" ? "/" : "");
        }
        names.push(only);
    }
    return names.join("/");
}
/** `**` is tried shortest first, and only the latest is ever lengthened: an earlier one could gain nothing. */
function matchesParts(parts, names, cost) {
    let part = 0;
    let name = 0;
    let star = null;
    while (name < names.length) {
        const now = parts[part];
        // Everything below, which is at least one name.
        if (now === "below" || (now === "**" && part === parts.length - 1))
            return true;
        if (now === "**") {
            star = { part: ++part, name };
        }
        else if (now !== undefined && matchesName(now, names[name] ?? "", cost)) {
            part++;
            name++;
        }
        else {
            if (star === null)
                return false;
            part = star.part;
            name = ++star.name;
        }
    }
    return part === parts.length || parts[part] === "below";
}


/***/ }),

/***/ 56178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded),
/* harmony export */   t: () => (/* binding */ makeFinding)
/* harmony export */ });
/* harmony import */ var _contract_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74372);
// A finding of a gate that reads texts, within the contract's lengths whatever the change brings.


function makeFinding({ detail = null, path = null, line = null, test = null, ...parts }) {
    return {
        source: "gate",
        ...parts,
        message: (0,_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(parts.message, _contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message),
        detail: detail === null ? null : (0,_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(detail, _contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.detail),
        path,
        line,
        column: null,
        endLine: null,
        test,
    };
}
/** The gravest first; of more than `most`, one more stands for the rest: the first of them, in other words. */
function bounded(findings, most, rest) {
    const sorted = findings.toSorted((a, b) => _contract_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[a.severity] - _contract_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[b.severity]);
    const left = sorted.slice(most);
    const [first] = left;
    return first ? [...sorted.slice(0, most), { ...first, ...rest(left), key: "" }] : sorted;
}


/***/ }),

/***/ 13673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   k$: () => (/* binding */ readMarkdown),
/* harmony export */   lw: () => (/* binding */ inlineOf),
/* harmony export */   uv: () => (/* binding */ linesOfText),
/* harmony export */   w1: () => (/* binding */ withoutSpans)
/* harmony export */ });
/* unused harmony export MAX_MARKDOWN */
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60053);
/* harmony import */ var mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91756);
/* harmony import */ var micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91197);
// Markdown that strangers wrote, read as GitHub reads it as far as blocks go: what is a fence, a quote, a comment, a task.
// Inline marks are left alone (a glob's stars are no emphasis), which also keeps hostile text linear: several of the parser's
// inline constructs are quadratic, and containers nested thousands deep take minutes.



/**
 * UTF-16 units. A pull request's text has 65,536 at most on GitHub; what its author can make of that takes seconds, since
 * lists by turns with other blocks are quadratic in the parser. Files are the base's, and nobody's to make long on purpose.
 */
const MAX_MARKDOWN = { pull: 70_000, file: 512 * 1024 };
const MAX_NESTING = 16;
const INLINE = [
    "attention",
    "autolink",
    "characterReference",
    "definition",
    "hardBreakEscape",
    "htmlText",
    "labelEnd",
    "labelStartImage",
    "labelStartLink",
];
/** All nodes in the order of the text. */
function readMarkdown(text, of) {
    const most = MAX_MARKDOWN[of];
    if (text.length > most)
        return { why: `it is longer than ${most} characters`, line: 1 };
    const deep = linesOfText(text).findIndex(isDeep);
    if (deep !== -1)
        return { why: `it is nested more than ${MAX_NESTING} deep`, line: deep + 1 };
    const root = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, {
        extensions: [(0,micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__/* .gfmTaskListItem */ .J)(), { disable: { null: INLINE } }],
        mdastExtensions: [(0,mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__/* .gfmTaskListItemFromMarkdown */ .S)()],
    });
    return inOrder(root);
}
/** Not by recursion: indentation nests too, as deep as the text is long. */
function inOrder(root) {
    const found = [];
    const waiting = [{ node: root, quoted: false }];
    for (let block = waiting.pop(); block; block = waiting.pop()) {
        found.push(block);
        const { node } = block;
        if (!("children" in node))
            continue;
        const quoted = block.quoted || node.type === "blockquote";
        for (const child of node.children.toReversed())
            waiting.push({ node: child, quoted });
    }
    return found;
}
/** More quote and list marks at its beginning than anybody writes; a rule of many dashes has none. */
function isDeep(line) {
    if (/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line))
        return false;
    let marks = 0;
    for (let at = 0; at < line.length; at++) {
        const sign = line[at] ?? "";
        if (sign === " " || sign === "\t")
            continue;
        const mark = sign === ">" ? ">" : /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(line.slice(at, at + 11))?.[0];
        if (mark === undefined)
            return false;
        at += mark.length - 1;
        if (++marks > MAX_NESTING)
            return true;
    }
    return false;
}
/** Offsets into the text and 1-based line. */
function placeOf({ position }) {
    return {
        start: position?.start.offset ?? 0,
        end: position?.end.offset ?? 0,
        line: position?.start.line ?? 1,
    };
}
function inlineOf(text, node) {
    const { start, end, line } = placeOf(node);
    const source = text.slice(start, end);
    const children = "children" in node ? node.children : [];
    const code = children
        .filter(({ type }) => type === "inlineCode")
        .map((child) => placeOf(child))
        .map((span) => ({ start: span.start - start, end: span.end - start }));
    return { source, line, comments: commentsIn(source, code), code };
}
function commentsIn(source, code) {
    const found = [];
    let next = 0;
    for (let at = source.indexOf("<!--"); at !== -1; at = source.indexOf("<!--", at)) {
        while (next < code.length && (code[next]?.end ?? 0) <= at)
            next++;
        const span = code[next];
        if (span && span.start <= at) {
            at = span.end;
            continue;
        }
        const close = source.indexOf("-->", at + 4);
        if (close === -1)
            break;
        found.push({ text: source.slice(at + 4, close).trim(), start: at, end: close + 3 });
        at = close + 3;
    }
    return found;
}
/** `source` with blanks in place of the spans, which come in order; line breaks stay. */
function withoutSpans(source, spans) {
    const parts = [];
    let at = 0;
    for (const { start, end } of spans) {
        if (start < at)
            continue;
        parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\r\n]/g, " "));
        at = end;
    }
    return [...parts, source.slice(at)].join("");
}
const linesOfText = (text) => text.split(/\r\n|\r|\n/);


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ readChange)
});

// UNUSED EXPORTS: READ_LIMITS, linesOf

;// CONCATENATED MODULE: ./build/shared/git-tier/line-hunks.js
/** Steps (diagonals tried and lines compared) a file may cost; above it the shortest edit is not looked for any longer. */
const MAX_STEPS = 4_000_000;
/** The trace keeps the square of this many numbers. */
const MAX_EDITS = 1_500;
/** Pieces between anchors; more are one hunk each. */
const MAX_PIECES = 20_000;
/**
 * Hunks that turn `base` into `head`, in order, never touching one another. The same lines give the same hunks anywhere.
 * Within the bounds they are the shortest edit; beyond them lines that stand once on each side hold the rest apart, and
 * what is still too much becomes one hunk.
 */
function lineHunks(base, head) {
    const ids = new Map();
    const number = (line) => {
        const known = ids.get(line);
        if (known !== undefined)
            return known;
        ids.set(line, ids.size);
        return ids.size - 1;
    };
    const a = Uint32Array.from(base, number);
    const b = Uint32Array.from(head, number);
    const whole = trimmed(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length });
    const budget = { steps: MAX_STEPS };
    const spans = shortest(a, b, whole, budget) ?? anchored(a, b, whole, ids.size);
    return joined(spans).map(({ a, aEnd, b, bEnd }) => ({
        baseStart: aEnd > a ? a + 1 : a,
        baseCount: aEnd - a,
        headStart: bEnd > b ? b + 1 : b,
        headCount: bEnd - b,
    }));
}
/** Without the lines that both begin and end with. */
function trimmed(a, b, span) {
    let { a: from, aEnd, b: into, bEnd } = span;
    while (from < aEnd && into < bEnd && a[from] === b[into]) {
        from++;
        into++;
    }
    while (aEnd > from && bEnd > into && a[aEnd - 1] === b[bEnd - 1]) {
        aEnd--;
        bEnd--;
    }
    return { a: from, aEnd, b: into, bEnd };
}
/** Spans that differ by Myers' greedy search; null where it would cost too much. */
function shortest(a, b, span, budget) {
    const n = span.aEnd - span.a;
    const m = span.bEnd - span.b;
    if (n === 0 || m === 0)
        return n === m ? [] : [span];
    const most = Math.min(n + m, MAX_EDITS);
    const reach = new Int32Array(2 * most + 3);
    const trace = [];
    const at = (k) => reach[k + most + 1] ?? 0;
    for (let d = 0; d <= most; d++) {
        trace.push(reach.slice(most + 1 - d, most + 2 + d));
        for (let k = -d; k <= d; k += 2) {
            if (k < -m || k > n)
                continue;
            let x = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            const start = x;
            while (x < n && x - k < m && a[span.a + x] === b[span.b + x - k])
                x++;
            budget.steps -= 1 + x - start;
            reach[k + most + 1] = x;
            if (x >= n && x - k >= m)
                return backwards(trace, span, n, m);
        }
        if (budget.steps < 0)
            return null;
    }
    return null;
}
/** The way back through the trace; each step is one line less. */
function backwards(trace, span, n, m) {
    const spans = [];
    let x = n;
    let y = m;
    for (let d = trace.length - 1; d > 0; d--) {
        const row = trace[d] ?? new Int32Array();
        const at = (k) => row[k + d] ?? 0;
        const k = x - y;
        const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
        const px = down ? at(k + 1) : at(k - 1);
        const py = px - (down ? k + 1 : k - 1);
        spans.push({
            a: span.a + px,
            aEnd: span.a + px + (down ? 0 : 1),
            b: span.b + py,
            bEnd: span.b + py + (down ? 1 : 0),
        });
        x = px;
        y = py;
    }
    return spans.reverse();
}
/** Patience: lines that stand once on each side, in their longest common order, split what is too much into pieces. */
function anchored(a, b, span, kinds) {
    const anchors = inOrder(uniquePairs(a, b, span, kinds));
    if (anchors.length === 0 || anchors.length > MAX_PIECES * 50)
        return [span];
    const budget = { steps: MAX_STEPS };
    const spans = [];
    let from = { a: span.a, b: span.b };
    let pieces = 0;
    for (const anchor of [...anchors, { a: span.aEnd, b: span.bEnd }]) {
        const piece = trimmed(a, b, { a: from.a, aEnd: anchor.a, b: from.b, bEnd: anchor.b });
        from = { a: anchor.a + 1, b: anchor.b + 1 };
        if (piece.a === piece.aEnd && piece.b === piece.bEnd)
            continue;
        const small = ++pieces <= MAX_PIECES && budget.steps > 0;
        spans.push(...((small ? shortest(a, b, piece, budget) : null) ?? [piece]));
    }
    return spans;
}
function uniquePairs(a, b, span, kinds) {
    const once = (lines, from, to) => {
        // 0: never, -1: more than once, else position + 1.
        const where = new Int32Array(kinds);
        for (let i = from; i < to; i++) {
            const id = lines[i] ?? 0;
            where[id] = where[id] === 0 ? i + 1 : -1;
        }
        return where;
    };
    const inA = once(a, span.a, span.aEnd);
    const inB = once(b, span.b, span.bEnd);
    const pairs = [];
    for (let i = span.a; i < span.aEnd; i++) {
        const id = a[i] ?? 0;
        const there = inB[id] ?? 0;
        if (inA[id] === i + 1 && there > 0)
            pairs.push({ a: i, b: there - 1 });
    }
    return pairs;
}
/** The longest run of pairs that ascends on both sides; `pairs` ascend in `a`. */
function inOrder(pairs) {
    const ends = [];
    const before = new Int32Array(pairs.length);
    const b = (index) => (index === undefined ? -1 : (pairs[index]?.b ?? -1));
    for (const [index, pair] of pairs.entries()) {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (b(ends[middle]) < pair.b)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = ends[low - 1] ?? -1;
        ends[low] = index;
    }
    const run = [];
    for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
        const pair = pairs[index];
        if (pair)
            run.push(pair);
    }
    return run.reverse();
}
/** Neighbours without an equal line between them are one. */
function joined(spans) {
    const all = [];
    for (const span of spans) {
        const last = all.at(-1);
        if (last && last.aEnd === span.a && last.bEnd === span.b) {
            last.aEnd = span.aEnd;
            last.bEnd = span.bEnd;
        }
        else
            all.push({ ...span });
    }
    return all;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/pair-renames.js
/** Share of the larger file's characters that must stand in lines of both. */
const SIMILAR = 0.5;
/** Lines of a file that are looked up among the others, the lowest by hash, so that both files pick the same ones. */
const SKETCH = 64;
/** A line that more files have tells none apart. */
const COMMON = 40;
/** Deleted files that an added one is compared with in full. */
const CANDIDATES = 8;
/** Lines looked at in full comparisons, over all. */
const MAX_WORK = 20_000_000;
/** Added path to deleted path; each is in at most one pair. */
function pairRenames(deleted, added) {
    const pairs = new Map();
    const taken = new Set();
    const pair = (to, from) => {
        if (pairs.has(to) || taken.has(from))
            return;
        pairs.set(to, from);
        taken.add(from);
    };
    pairEqual(deleted, added, pair);
    const gone = deleted.filter(({ path }) => !taken.has(path));
    const come = added.filter(({ path }) => !pairs.has(path));
    const scored = similar(gone, come);
    // Equal scores: the same name wins, then the order of paths.
    scored.sort((a, b) => b.score - a.score || compare(a.to, b.to) || compare(a.from, b.from));
    for (const { to, from } of scored)
        pair(to, from);
    return pairs;
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const kindOf = ({ side }) => (side.ref.mode.startsWith("100") ? "file" : side.ref.mode);
function pairEqual(deleted, added, pair) {
    const byContent = new Map();
    const byName = new Map();
    const key = (one) => `${kindOf(one)} ${one.side.ref.oid}`;
    for (const one of deleted) {
        const same = byContent.get(key(one));
        if (same)
            same.all.push(one);
        else
            byContent.set(key(one), { all: [one], next: 0 });
        const named = `${key(one)} ${nameOf(one.path)}`;
        if (!byName.has(named))
            byName.set(named, one);
    }
    const left = [];
    const used = new Set();
    for (const one of added) {
        const from = byName.get(`${key(one)} ${nameOf(one.path)}`);
        if (from && !used.has(from)) {
            used.add(from);
            pair(one.path, from.path);
        }
        else
            left.push(one);
    }
    for (const one of left) {
        const same = byContent.get(key(one));
        // An empty file under another name became nothing.
        if (!same || one.side.lines?.length === 0)
            continue;
        while (same.next < same.all.length && used.has(same.all[same.next]))
            same.next++;
        const from = same.all[same.next++];
        if (from)
            pair(one.path, from.path);
    }
}
function similar(deleted, added) {
    if (deleted.length === 0 || added.length === 0)
        return [];
    const gone = deleted.flatMap(weighed);
    const holders = new Map();
    const named = new Map();
    const note = (map, key, index) => {
        const known = map.get(key);
        if (known)
            known.push(index);
        else
            map.set(key, [index]);
    };
    for (const [index, one] of gone.entries()) {
        for (const line of one.sketch)
            note(holders, line, index);
        note(named, one.name, index);
    }
    const scored = [];
    let work = 0;
    for (const to of added.flatMap(weighed)) {
        for (const index of candidates(to, holders, named)) {
            const from = gone[index];
            if (!from || from.kind !== to.kind || work > MAX_WORK)
                continue;
            const large = Math.max(from.size, to.size);
            if (Math.min(from.size, to.size) < large * SIMILAR)
                continue;
            work += Math.min(from.lines.size, to.lines.size);
            const score = common(from, to) / large;
            if (score < SIMILAR)
                continue;
            // The same name counts a little, as it does for people.
            scored.push({ to: to.path, from: from.path, score: score + (from.name === to.name ? 0.1 : 0) });
        }
    }
    return scored;
}
/** Indices of deleted files that share the most lines of the sketch, and those of the same name. */
function candidates(to, holders, named) {
    const shared = new Map();
    for (const line of to.sketch) {
        const files = holders.get(line) ?? [];
        if (files.length <= COMMON)
            for (const index of files)
                shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
    const same = (named.get(to.name) ?? []).slice(0, CANDIDATES);
    return [...new Set([...best.map(([index]) => index), ...same])];
}
function weighed({ path, side }) {
    if (side.lines === null || side.lines.length === 0)
        return [];
    const lines = new Map();
    let size = 0;
    for (const line of side.lines) {
        lines.set(line, (lines.get(line) ?? 0) + 1);
        size += line.length + 1;
    }
    const sketch = [...lines.keys()]
        .map((line) => ({ line, hash: hashOf(line) }))
        .sort((a, b) => a.hash - b.hash || compare(a.line, b.line))
        .slice(0, SKETCH)
        .map(({ line }) => line);
    return [{ path, name: nameOf(path), kind: kindOf({ path, side }), lines, size, sketch }];
}
/** Characters in lines of both, each counted as often as both have it. */
function common(a, b) {
    const [few, many] = a.lines.size <= b.lines.size ? [a.lines, b.lines] : [b.lines, a.lines];
    let total = 0;
    for (const [line, times] of few)
        total += Math.min(times, many.get(line) ?? 0) * (line.length + 1);
    return total;
}
/** FNV-1a of the first characters: an order that has nothing to do with the alphabet. */
function hashOf(line) {
    let hash = 0x811c9dc5;
    const length = Math.min(line.length, 200);
    for (let i = 0; i < length; i++)
        hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/read-change.js


const READ_LIMITS = {
    /** Bytes of one file. */
    file: 1_048_576,
    /** Bytes of all sides of all files; a change above is told as unread from there on. */
    total: 128 * 1_048_576,
    /** Files asked for at once. */
    atOnce: 16,
    /** Bytes in which a NUL means binary, as git has it. */
    sniff: 8_192,
};
const SUBMODULE = "160000";
async function readChange(source) {
    const changes = await source.changes();
    const contents = await readAll(source, changes);
    const unread = [];
    const side = (path, ref) => {
        if (ref === null)
            return null;
        // A submodule may be written with the id of any file: it has no text all the same.
        if (ref.mode === SUBMODULE)
            return { ref, lines: null, tooLarge: false };
        const read = contents.get(ref.oid);
        if (read?.why)
            unread.push({ path, why: read.why });
        return { ref, lines: read?.lines ?? null, tooLarge: read?.tooLarge ?? false };
    };
    const sides = changes.map(({ path, base, head }) => ({
        path,
        base: side(path, base),
        head: side(path, head),
    }));
    return { files: paired(sides), unread: distinct(unread) };
}
function paired(sides) {
    const only = (from, other) => sides.flatMap((one) => {
        const side = other(one) === null ? from(one) : null;
        return side ? [{ path: one.path, side }] : [];
    });
    const deleted = only(({ base }) => base, ({ head }) => head);
    const added = only(({ head }) => head, ({ base }) => base);
    const renames = pairRenames(deleted, added);
    const gone = new Set(renames.values());
    const bases = new Map(deleted.map(({ path, side }) => [path, side]));
    const files = sides
        .filter(({ path, head }) => head !== null || !gone.has(path))
        .map(({ path, base, head }) => {
        const previousPath = renames.get(path) ?? null;
        return fileChange(path, previousPath, previousPath ? (bases.get(previousPath) ?? null) : base, head);
    });
    return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function fileChange(path, previousPath, base, head) {
    const status = previousPath ? "renamed" : base === null ? "added" : head === null ? "deleted" : "modified";
    return { path, previousPath, status, base, head, hunks: hunksOf(base, head) };
}
function hunksOf(base, head) {
    if (base?.ref.oid === head?.ref.oid)
        return [];
    // A side without text counts as empty: a file that was binary before has all of its lines added.
    return lineHunks(base?.lines ?? [], head?.lines ?? []);
}
async function readAll(source, changes) {
    const refs = new Map();
    for (const { base, head } of changes)
        for (const ref of [base, head])
            if (ref && ref.mode !== SUBMODULE)
                refs.set(ref.oid, ref);
    const waiting = [...refs.values()];
    const contents = new Map();
    let total = 0;
    // In batches, so that where the total ends does not hang on who answers first.
    for (let from = 0; from < waiting.length; from += READ_LIMITS.atOnce) {
        const batch = waiting.slice(from, from + READ_LIMITS.atOnce);
        const reads = await Promise.all(batch.map((ref) => (total > READ_LIMITS.total ? overTotal() : readOne(source, ref))));
        for (const [index, read] of reads.entries()) {
            const ref = batch[index];
            if (ref)
                contents.set(ref.oid, read);
            total += read.bytes;
        }
    }
    return contents;
}
const overTotal = () => ({
    lines: null,
    tooLarge: false,
    bytes: 0,
    why: `The change is larger than ${READ_LIMITS.total / 1_048_576} MiB; what comes after is not read. Split it.`,
});
async function readOne(source, ref) {
    try {
        const bytes = await source.blob(ref, READ_LIMITS.file);
        if (bytes === null)
            return { lines: null, tooLarge: true, bytes: 0, why: null };
        return { lines: linesOf(bytes), tooLarge: false, bytes: bytes.length, why: null };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { lines: null, tooLarge: false, bytes: 0, why };
    }
}
/** Lines of UTF-8 text without their ends; null when a NUL says it is binary. */
function linesOf(bytes) {
    if (bytes.subarray(0, READ_LIMITS.sniff).includes(0))
        return null;
    const lines = new TextDecoder().decode(bytes).split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}
function distinct(unread) {
    return [...new Map(unread.map((one) => [`${one.path}\0${one.why}`, one])).values()];
}


/***/ }),

/***/ 64096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ judgeScope),
  G: () => (/* binding */ outOfScope)
});

// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
;// CONCATENATED MODULE: ./build/shared/git-tier/by-folder.js
// Many paths told in few findings.
/** Groups by folder, as deep as leaves at most `most` groups, 1 at least. Paths and groups in the order they came. */
function byFolder(paths, most) {
    let groups = grouped(paths, 0);
    for (let depth = 1; depth <= 64; depth++) {
        const deeper = grouped(paths, depth);
        if (deeper.length > most)
            break;
        if (deeper.length === groups.length &&
            depth > 1 &&
            deeper.every(({ folder }, at) => folder === groups[at]?.folder))
            break;
        groups = deeper;
    }
    return groups;
}
function grouped(paths, depth) {
    const groups = new Map();
    for (const path of paths) {
        const folder = path.split("/").slice(0, -1).slice(0, depth).join("/");
        const group = groups.get(folder);
        if (group)
            group.paths.push(path);
        else
            groups.set(folder, { folder, paths: [path] });
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./build/shared/git-tier/globs.js + 2 modules
var globs = __webpack_require__(98187);
// EXTERNAL MODULE: ./build/shared/git-tier/make-finding.js
var make_finding = __webpack_require__(56178);
// EXTERNAL MODULE: ./build/shared/git-tier/markdown.js
var markdown = __webpack_require__(13673);
;// CONCATENATED MODULE: ./build/shared/git-tier/scope-declared.js
// The scope a text declares: fenced `proofmark-scope` blocks and `Scope:` lines. What looks like a declaration and cannot be
// read is told with its line: taking it for "no declaration" would let everything through.


const FENCE = "proofmark-scope";
/** Bold marks around the word are common, and headings of it. */
const SCOPE_LINE = /^\s*(?:#{1,6}\s+)?(?:\*\*|__)?scope(?:\*\*|__)?\s*:(?:\*\*|__)?(.*)$/i;
const MAX_PATTERNS = 1000;
/** Characters that nobody sees, so that a pattern is not what it looks like. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
function declaredScope(text, of) {
    const declared = { patterns: [], unreadable: [], prose: [] };
    // Most texts declare nothing, and need no reading.
    if (!/scope/i.test(text))
        return declared;
    const blocks = (0,markdown/* readMarkdown */.k$)(text, of);
    if ("why" in blocks)
        return { ...declared, unreadable: [blocks] };
    for (const { node, quoted } of blocks) {
        if (node.type === "code")
            readFence(text, { node, quoted }, declared);
        if (node.type === "html")
            readHidden(text, node, declared);
        if ((node.type === "paragraph" || node.type === "heading") && !quoted)
            readLines(text, node, declared);
    }
    if (declared.patterns.length > MAX_PATTERNS) {
        const { line } = declared.patterns[MAX_PATTERNS] ?? { line: 1 };
        return { ...declared, unreadable: [{ why: `it names more than ${MAX_PATTERNS} globs`, line }] };
    }
    return declared;
}
function readFence(text, { node, quoted }, declared) {
    if (node.type !== "code")
        return;
    const { start, end, line } = (0,markdown/* placeOf */.$t)(node);
    const source = text.slice(start, end);
    const marks = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
    const isOurs = marks !== undefined && node.lang?.toLowerCase() === FENCE;
    if (marks !== undefined && !isClosed(source, marks)) {
        // Left open, it takes in all that follows; a declaration among that was surely meant as one.
        if (isOurs || hidesDeclaration(node.value))
            declared.unreadable.push({ why: "the fenced block that begins there is never closed", line });
        return;
    }
    if (!isOurs || quoted)
        return;
    const before = declared.patterns.length + declared.unreadable.length;
    for (const [index, row] of (0,markdown/* linesOfText */.uv)(node.value).entries()) {
        const pattern = row.trim();
        if (pattern !== "" && !pattern.startsWith("#"))
            add(pattern, line + 1 + index, declared);
    }
    if (declared.patterns.length + declared.unreadable.length === before)
        declared.unreadable.push({ why: "the block is empty", line });
}
/** By its last line, where in a quote or a list other marks come first. */
function isClosed(source, marks) {
    const last = ((0,markdown/* linesOfText */.uv)(source).slice(1).at(-1) ?? "").trimEnd();
    let from = last.length;
    while (from > 0 && last[from - 1] === marks[0])
        from--;
    return last.length - from >= marks.length && /^[ \t>]*$/.test(last.slice(0, from));
}
const hidesDeclaration = (text) => new RegExp(`^[ \\t>]*(?:\`{3,}|~{3,})[ \\t]*${FENCE}\\b`, "im").test(text) ||
    (0,markdown/* linesOfText */.uv)(text).some((line) => SCOPE_LINE.test(line));
/** A comment that is never closed hides the rest of the text, on GitHub too. */
function readHidden(text, node, declared) {
    const { start, end, line } = (0,markdown/* placeOf */.$t)(node);
    const source = text.slice(start, end);
    const open = source.lastIndexOf("<!--");
    if (open === -1 || source.indexOf("-->", open) !== -1 || !hidesDeclaration(source.slice(open)))
        return;
    declared.unreadable.push({ why: "a comment `<!--` before it is never closed", line });
}
function readLines(text, node, declared) {
    const { start, end } = (0,markdown/* placeOf */.$t)(node);
    if (!/scope/i.test(text.slice(start, end)))
        return;
    const { source, line, comments, code } = (0,markdown/* inlineOf */.lw)(text, node);
    // Code over several lines quotes something.
    const quotes = code.filter((span) => /[\r\n]/.test(source.slice(span.start, span.end)));
    const spans = [...comments, ...quotes].sort((a, b) => a.start - b.start);
    for (const [index, row] of (0,markdown/* linesOfText */.uv)((0,markdown/* withoutSpans */.w1)(source, spans)).entries()) {
        const list = SCOPE_LINE.exec(row)?.[1];
        if (list !== undefined)
            readList(node.type === "heading" ? withoutMarks(list) : list, line + index, declared);
    }
}
/** Of a heading such as `## Scope: src ##`. */
function withoutMarks(list) {
    const trimmed = list.trimEnd();
    let end = trimmed.length;
    while (end > 0 && trimmed[end - 1] === "#")
        end--;
    return trimmed.slice(0, end);
}
/** A word, or one of those that people write with a slash or a colon: `N/A`, `UI/UX`, `read:org`. */
const TOPIC = /^(?:[\w-]+(?::[\w-]+)?|[nN]\/[aA]|[A-Z]{1,4}\/[A-Z]{1,4})$/;
function readList(list, line, declared) {
    const parts = atCommas(list);
    // An unfilled line of a template, or a sentence: it narrows nothing, and says so.
    if (parts.length === 0 || parts.every((part) => /\s/.test(part) && !/[/*`]/.test(part))) {
        declared.prose.push(line);
        return;
    }
    for (const part of parts) {
        const quoted = part.length > 2 * globs/* MAX_PATTERN */.Y5 ? null : /^(!?)(`+)(.*)\2$/.exec(part);
        const pattern = quoted ? `${quoted[1]}${quoted[3]?.trim()}` : part;
        if (!quoted && /\s/.test(part))
            declared.unreadable.push({
                why: `\`${shown(part)}\` reads like a sentence; a glob with blanks goes into a fenced \`${FENCE}\` block, or between backticks`,
                line,
            });
        else
            add(pattern, line, declared, !quoted && TOPIC.test(part));
    }
}
/** Not at those within braces, sets and backticks. */
function atCommas(list) {
    const parts = [];
    let part = "";
    let depth = 0;
    let ticked = false;
    for (const sign of list) {
        if (sign === "`")
            ticked = !ticked;
        else if ("{[".includes(sign) && !ticked)
            depth++;
        else if ("}]".includes(sign) && !ticked)
            depth = Math.max(0, depth - 1);
        if (sign === "," && depth === 0 && !ticked) {
            parts.push(part);
            part = "";
        }
        else
            part += sign;
    }
    return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
function add(written, line, declared, bare = false) {
    const except = written.startsWith("!");
    const text = except ? written.slice(1).trim() : written;
    if (UNSEEN.test(text)) {
        declared.unreadable.push({ why: "a glob holds a character that cannot be seen", line });
        return;
    }
    const read = (0,globs/* readGlob */.pV)(text);
    if ((0,globs/* isGlobProblem */.WP)(read))
        declared.unreadable.push({ why: `\`${shown(text)}\` is no glob: ${read.why}`, line });
    else
        declared.patterns.push({ text, except, bare, line });
}
const shown = (text) => {
    const plain = text.replaceAll("`", "'");
    return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
};

;// CONCATENATED MODULE: ./build/shared/git-tier/scope-limits.js

/**
 * A list of globs as one: any that is not an exception, none that is. Of exceptions only: everything else. What is broken
 * in it is told, and must not be judged by.
 */
function limitOf(by, patterns, local = true) {
    const allow = (0,globs/* readGlobs */.Qj)(patterns.filter((pattern) => !pattern.startsWith("!")));
    const except = (0,globs/* readGlobs */.Qj)(patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1)));
    const all = allow.globs.length === 0 && allow.broken.length === 0;
    return {
        limit: {
            by,
            patterns,
            local,
            fits: (path, cost) => (all || allow.globs.some((glob) => glob.matches(path, cost))) &&
                !except.globs.some((glob) => glob.matches(path, cost)),
        },
        broken: [...allow.broken, ...except.broken],
    };
}
/** The first rule that fits, else `allow`; null where the config sets no limit. */
function configLimit(settings, pull) {
    const read = settings.rules.map((rule) => ({ rule, fits: ruleFits(rule, pull) }));
    const broken = read.flatMap(({ fits }) => (typeof fits === "boolean" ? [] : [fits]));
    if (broken.length > 0)
        return { limit: null, broken };
    const rule = read.find(({ fits }) => fits === true)?.rule;
    const allow = rule ? rule.allow : settings.allow;
    if (allow.length === 0)
        return { limit: null, broken: [] };
    return limitOf(rule ? `the config's rule ${forWhom(rule)}` : "the config's `allow`", allow);
}
/** All conditions that are given; one of a pull request fits nothing where there is none. */
function ruleFits({ label, branch, author }, pull) {
    // GitHub's labels and logins know no case; branches do.
    const conditions = [
        [label?.toLowerCase() ?? null, pull?.labels.map((each) => each.toLowerCase()) ?? []],
        [branch, pull ? [pull.headBranch] : []],
        [author?.toLowerCase() ?? null, pull ? [pull.author.toLowerCase()] : []],
    ];
    let all = true;
    for (const [pattern, names] of conditions) {
        if (pattern === null)
            continue;
        const glob = (0,globs/* readGlob */.pV)(pattern, "name");
        if ((0,globs/* isGlobProblem */.WP)(glob))
            return glob;
        all &&= names.some((name) => glob.matches(name));
    }
    return all;
}
const forWhom = ({ label, branch, author }) => [
    label === null ? "" : `for label \`${label}\``,
    branch === null ? "" : `for branch \`${branch}\``,
    author === null ? "" : `for author \`${author}\``,
]
    .filter((part) => part !== "")
    .join(" and ") || "for everyone";

;// CONCATENATED MODULE: ./build/shared/git-tier/scope.js
// Did the change keep to what it is about? Paths against the scope that config, task and pull request leave, and against
// protected paths. Both names of a renamed file count, and a deleted one too.






/** Findings of one rule; above it they are told by folder. */
const MAX_FINDINGS = 200;
/** Of one text; the first is enough to find the others. */
const MAX_UNREADABLE = 20;
/** Characters looked at: hostile globs over hostile paths end here, in a second or so. */
const MAX_STEPS = 200_000_000;
function judgeScope(given) {
    const scope = readScope(given);
    const { limits, protects, wrong, findings: said, notes, isAsked } = scope;
    if (!isAsked)
        return skipped();
    const judged = judgePaths(given.change, limits, protects);
    if (judged === null)
        wrong.push(tooCostly());
    const findings = [...told(judged?.protected ?? []), ...told(judged?.outside ?? []), ...said];
    const [reason] = wrong;
    if (findings.some(({ rule }) => rule !== "scope-unreadable")) {
        const failed = { code: "new-findings", text: sumUp(judged, said) };
        return { outcome: "fail", reason: failed, doubt: reason ?? null, findings, notes };
    }
    if (reason)
        return { outcome: "unknown", reason, findings, notes };
    return { outcome: "pass", reason: null, findings: [], notes };
}
/**
 * Paths to put back, sorted, so that nothing lies outside the scope any more; of a moved file both, since one half without
 * the other would be a file lost. `why`: the scope is not known.
 */
function outOfScope(given) {
    const { limits, protects, wrong } = readScope(given);
    const judged = judgePaths(given.change, limits, protects);
    const bad = new Set([...(judged?.protected ?? []), ...(judged?.outside ?? [])].map(({ path }) => path));
    const paths = given.change.files
        .map(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
        .filter((names) => names.some((name) => bad.has(name)))
        .flat();
    return { paths: paths.sort(), why: judged === null ? tooCostly() : (wrong[0] ?? null) };
}
function readScope(given) {
    const { settings, pull, task } = given;
    const scope = { limits: [], protects: null, wrong: [], findings: [], notes: [], isAsked: false };
    const config = configLimit(settings, pull);
    const protect = settings.protect.length === 0 ? null : limitOf("the config's `protect`", settings.protect);
    for (const broken of [...config.broken, ...(protect?.broken ?? [])])
        scope.wrong.push((0,globs/* brokenGlob */.kw)("scope", broken));
    if (config.limit && config.broken.length === 0)
        scope.limits.push(config.limit);
    scope.protects = protect?.limit ?? null;
    const fromTask = task
        ? addDeclared(scope, { ...task, name: `the task file \`${task.path}\`` }, given.change)
        : 0;
    if (settings.task !== null && fromTask === 0 && scope.findings.length === 0)
        scope.wrong.push(unreadable(task
            ? `The task file \`${task.path}\` declares no scope: write a fenced \`proofmark-scope\` block into it.`
            : `The task file \`${settings.task}\` is not on the base branch.`));
    const fromPull = pull
        ? addDeclared(scope, { path: null, text: pull.body, name: "the pull request's text" }, given.change)
        : 0;
    const isMissing = pull !== null && settings.undeclared === "fail" && settings.task === null;
    if (isMissing && fromPull === 0 && scope.findings.length === 0)
        scope.findings.push(undeclared());
    scope.isAsked =
        scope.limits.length > 0 || scope.protects !== null || scope.wrong.length > 0 || scope.findings.length > 0;
    return scope;
}
/** How many globs the text declares, unreadable ones too. */
function addDeclared(scope, { path, text, name }, { files }) {
    const { patterns, unreadable: bad, prose } = declaredScope(text, path === null ? "pull" : "file");
    const lines = patterns.map(({ text: glob, except }) => (except ? `!${glob}` : glob));
    const { limit } = limitOf(`${name} (line ${patterns[0]?.line})`, lines, path !== null);
    // `Scope: checkout` says what a change is about in many a project; it is a path where the change has such a one.
    const isTopic = path === null &&
        bad.length === 0 &&
        patterns.every(({ bare }) => bare) &&
        !files.flatMap(touched).some((one) => limit.fits(one.path, { steps: 0 }));
    const topics = isTopic ? patterns.map(({ line }) => line) : [];
    for (const [index, { why, line }] of bad.slice(0, MAX_UNREADABLE).entries()) {
        scope.findings.push(unreadableFinding({ path, line, why, name, key: `${why} ${index}` }));
        scope.wrong.push(unreadable(`The scope in ${name} cannot be read (line ${line}): ${why}.`));
    }
    for (const line of [...new Set([...prose, ...topics])].slice(0, 5))
        scope.notes.push({
            code: "scope-prose",
            text: `Line ${line} of ${name} begins with "Scope:" and names no path of this change, so it limits nothing.`,
        });
    if (patterns.length === 0 || bad.length > 0 || isTopic)
        return isTopic ? 0 : patterns.length + bad.length;
    scope.limits.push(limit);
    return patterns.length;
}
/** Null: it would take too long. */
function judgePaths({ files }, limits, protects) {
    const cost = { steps: 0 };
    const judged = { protected: [], outside: [] };
    for (const { path, how } of files.flatMap(touched)) {
        const outside = limits.find((limit) => !limit.fits(path, cost));
        if (protects?.fits(path, cost))
            judged.protected.push({ path, how, limit: protects, rule: "protected-path" });
        else if (outside)
            judged.outside.push({ path, how, limit: outside, rule: "out-of-scope" });
        if (cost.steps > MAX_STEPS)
            return null;
    }
    return judged;
}
function touched({ path, previousPath, status }) {
    if (previousPath === null)
        return [{ path, how: status === "modified" ? "changed" : status }];
    return [
        { path: previousPath, how: `moved to ${previousPath === path ? "itself" : path}` },
        { path, how: `moved here from ${previousPath}` },
    ];
}
function told(all) {
    if (all.length <= MAX_FINDINGS)
        return all.map((one) => finding(one.rule, one.path, sentence(one), detailOf(one.limit), ""));
    const byPath = new Map(all.map((one) => [one.path, one]));
    return byFolder([...byPath.keys()], MAX_FINDINGS).flatMap(({ folder, paths }) => {
        const first = byPath.get(paths[0] ?? "");
        if (!first)
            return [];
        if (paths.length === 1)
            return [finding(first.rule, first.path, sentence(first), detailOf(first.limit), "")];
        const where = folder === "" ? "the repository's top and below" : `\`${folder}/\``;
        const what = first.rule === "protected-path" ? "protected" : "out of scope";
        const listed = `${paths.slice(0, 50).join("\n")}${paths.length > 50 ? `\n… and ${paths.length - 50} more` : ""}`;
        const message = `${paths.length} changed files in ${where} are ${what}; the first is \`${first.path}\`.`;
        return [finding(first.rule, first.path, message, `${detailOf(first.limit)}\n\n${listed}`, folder)];
    });
}
const sentence = ({ path, how, limit, rule }) => rule === "protected-path"
    ? `\`${path}\` is protected, and this change touches it (${how}).`
    : `\`${path}\` (${how}) is outside the scope set by ${limit.by}.`;
function detailOf({ by, patterns, local }) {
    const most = patterns.slice(0, 40).map((pattern) => `  ${pattern}`);
    const rest = patterns.length > 40 ? [`  … and ${patterns.length - 40} more`] : [];
    const mend = local ? ["`npx proofmark verify --fix-scope` puts such files back on your machine."] : [];
    return [`By ${by}:`, ...most, ...rest, ...mend].join("\n");
}
const finding = (rule, path, message, detail, key) => (0,make_finding/* makeFinding */.t)({
    rule,
    path,
    message,
    detail,
    key,
    severity: rule === "protected-path" ? "blocker" : "critical",
});
const unreadableFinding = (bad) => (0,make_finding/* makeFinding */.t)({
    rule: "scope-unreadable",
    severity: "critical",
    message: `The scope in ${bad.name} cannot be read (line ${bad.line}): ${bad.why}.`,
    path: bad.path,
    line: bad.path === null ? null : bad.line,
    key: bad.key,
});
const undeclared = () => finding("scope-undeclared", null, "The pull request's text declares no scope: add a fenced `proofmark-scope` block with a glob per line, or a line `Scope: src/**, docs/**`.", null, "");
const unreadable = (text) => ({
    code: "declaration-unreadable",
    text: (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message),
});
const tooCostly = () => unreadable("The globs of the scope take too long over this change: write fewer, plainer ones.");
const skipped = () => ({
    outcome: "skipped",
    reason: { code: "not-applicable", text: "No scope is declared, and none is configured." },
    findings: [],
    notes: [],
});
function sumUp(judged, said) {
    const parts = [
        count(judged?.outside.length ?? 0, "path out of scope", "paths out of scope"),
        count(judged?.protected.length ?? 0, "protected path touched", "protected paths touched"),
        said.some(({ rule }) => rule === "scope-undeclared") ? "no scope is declared" : "",
        said.some(({ rule }) => rule === "scope-unreadable") ? "a declared scope cannot be read" : "",
    ];
    return `${parts.filter((part) => part !== "").join("; ")}.`;
}
const count = (number, one, many) => number === 0 ? "" : `${number} ${number === 1 ? one : many}`;


/***/ })

};
