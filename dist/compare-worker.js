import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/shared/problem.js
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

;// CONCATENATED MODULE: ./build/shared/render/words.js
const OUTCOMES_SAID = {
    pass: { icon: "✅", word: "passed" },
    fail: { icon: "❌", word: "failed" },
    skipped: { icon: "–", word: "skipped" },
    unknown: { icon: "⚠️", word: "could not be judged" },
};
const CONCLUSIONS_SAID = {
    ready: "Ready",
    continue: "Not ready",
    blocked: "A person is needed",
};
const STANDINGS_SAID = {
    new: "new",
    "new-indirect": "new on untouched lines",
    flaky: "flaky",
    "pre-existing": "already broken",
    fixed: "fixed",
};
const STANDINGS_EXPLAINED = {
    new: "On lines this change touched.",
    "new-indirect": "Caused by this change, on lines it did not touch.",
    flaky: "Failed, then passed when run again on the same commit. Not blamed on this change, and not taken for green.",
    "pre-existing": "There before this change. Costs it nothing.",
    fixed: "Broken on the base, gone with this change.",
};
const TIERS_SAID = { git: "git-derived", executed: "self-reported" };
/** A checklist is read from git; that a test passed is the run's own word. */
const evidenceOf = ({ tier, kind }) => kind === "checklist" ? `${TIERS_SAID[tier]}, proofs ${TIERS_SAID.executed}` : TIERS_SAID[tier];
const TIERS_EXPLAINED = (/* unused pure expression or super */ null && ("git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code."));
/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
const TODO = {
    "tool-missing": "Install the tool in the job to have this judged.",
    "no-files": "",
    disabled: "",
    "not-selected": "",
    "not-applicable": "",
    "other-shard": "",
    "report-missing": "Check that the command writes its report to the configured path, also when it fails; then run again.",
    "report-empty": "The report holds no tests and no findings: check the command's filters, then run again.",
    "report-unreadable": "The report is cut off or not in the expected format: see the log, then run again.",
    "report-outside": "Write the report inside the repository and give its path relative to it.",
    "report-too-large": "Split the report, or have the tool leave out the output of passing tests.",
    timeout: "Find out in the log what it was waiting for; if the time is really needed, raise the gate's `timeout`.",
    killed: "Something ended it from outside, often the memory limit: see the log, then run again.",
    cancelled: "Run it again.",
    "setup-failed": "Preparing the gate failed before it could judge anything: see the log.",
    "not-started": "The command could not be started: check its name and its `cwd`.",
    "needs-failed": "It was waiting for another gate; mend that one first.",
    "no-comparison": "There was nothing to compare with: see the gate's settings.",
    crashed: "The tool itself failed, so its silence proves nothing: see the log, then run again.",
    "base-unavailable": "Check out with `fetch-depth: 0` so that failures can be told apart from old ones.",
    "server-failed": "Run the site's `serve` command by hand and look at the gate's log.",
    "browser-missing": "`proofmark doctor` says which browsers were looked for.",
    "browser-died": "Run it again; when it dies again, give the job more memory.",
    unsettled: "Make what moves keep still, mask it, or wait for it with `wait-for`.",
    "not-shown": "Open the page by hand and look at what the sentence names.",
    "screens-missing": "A person has to say whether the screens should be gone.",
    "reference-missing": "Add the design, or take the screen out of the gate.",
    "update-in-ci": "Update shots locally with `proofmark approve`, and commit them.",
    "shard-missing": "See why that job of the matrix did not upload its part, and run it again.",
    "shards-disagree": "The run's last job (`merge:` of the Action), or the second stage, has the change at hand and judges it of the whole.",
    "declaration-unreadable": "Mend what is declared, in the place named; then run again.",
    "approval-unknown": "Give the job `pull-requests: read`, and where teams own files a token that may read them (`members: read`); or name people in CODEOWNERS.",
    "change-unreadable": "A person has to look at this change; a smaller one, or running again later, may help.",
    "new-findings": "",
    "command-failed": "",
    "only-pre-existing": "",
    clean: "",
    approved: "",
};
/** Icon and words of a gate's outcome. An advisory gate that fails informs; it does not look like a failure. */
function outcomeOf(gate) {
    if (gate.outcome === "fail" && !gate.hard)
        return { icon: "ℹ️", word: "advises" };
    return OUTCOMES_SAID[gate.outcome];
}
/** `1 finding`, `12,345 findings`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
/** Thousands grouped the English way, whatever the machine's locale. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `340 ms`, `2.1 s`, `1 min 5 s`, `2 h 3 min`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
    return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}
/** What a gate took; nothing for one that did not run, or that git alone answers. */
const took = ({ outcome, tier, durationMs, }) => outcome === "skipped" || (tier === "git" && durationMs === 0) ? "" : duration(durationMs);
/** Seven digits, as git shows a commit. */
const shortCommit = (commit) => commit.slice(0, 7);

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/metric.js
// pixelmatch 7.2's metric (https://github.com/mapbox/pixelmatch, ISC licence), number for number: YIQ distance by Kotsarenko
// and Ramos, anti-aliasing by Vysniauskas. The kernel does the same faster; this is what it is checked against, and what
// runs where there is no WebAssembly.
/** What became of a pixel. `faint`: it differs by more than the faint limit and by less than the threshold. */
const MASK = { same: 0, different: 1, antialiased: 2, faint: 3 };
/** The largest value of the metric. */
const LARGEST = 35215;
const limitOf = (threshold) => LARGEST * threshold * threshold;
/**
 * Compares rows `from` to `to`, writing a byte of MASK for each pixel into `mask`, which begins with row `from`. The strip
 * must hold two more rows on either side, as far as the pictures have them.
 */
function compareStrip(strip, { from, to, limits }, mask) {
    const { width, top } = strip;
    const sides = sidesOf(strip);
    const counts = { different: 0, antialiased: 0, faint: 0 };
    const least = limits.faint ?? limits.different;
    for (let y = from; y < to; y += 1)
        for (let x = 0; x < width; x += 1) {
            const at = (y - top) * width + x;
            if (sides.expected.words[at] === sides.actual.words[at])
                continue;
            const delta = colourDelta(sides, at);
            if (delta <= least)
                continue;
            const smooth = isSmoothing(sides, x, y);
            const over = delta > limits.different;
            if (over && smooth)
                counts.antialiased += 1;
            else if (over)
                counts.different += 1;
            else if (!smooth)
                counts.faint += 1;
            mask[(y - from) * width + x] = over
                ? smooth
                    ? MASK.antialiased
                    : MASK.different
                : smooth
                    ? MASK.same
                    : MASK.faint;
        }
    return counts;
}
function sidesOf({ expected, actual, width, height, top }) {
    return { expected: sideOf(expected), actual: sideOf(actual), width, height, top };
}
function sideOf(bytes) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    return { bytes, words: new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2) };
}
const isSmoothing = (sides, x, y) => antialiased(sides, sides.expected, [x, y]) || antialiased(sides, sides.actual, [x, y]);
/** Luma weights, and the two chroma axes of YIQ. */
const lumaOf = (red, green, blue) => red * 0.29889531 + green * 0.58662247 + blue * 0.11448223;
/** Red, green and blue of pixel `from` minus those of pixel `to`, seen over the checkerboard where either is see-through. */
function difference([a, from], [b, to], position) {
    const [i, j] = [from * 4, to * 4];
    const [alphaA, alphaB] = [a[i + 3], b[j + 3]];
    const channel = (k, board) => {
        const [one, two] = [a[i + k], b[j + k]];
        if (alphaA === 255 && alphaB === 255)
            return one - two;
        return (one * alphaA - two * alphaB - board * (alphaA - alphaB)) / 255;
    };
    // The checks follow the byte's position in the whole picture; it is a multiple of 4, so the red ones never alternate.
    const k = position * 4;
    const green = 48 + 159 * (((k / 1.618033988749895) | 0) % 2);
    const blue = 48 + 159 * (((k / 2.618033988749895) | 0) % 2);
    return [channel(0, 48), channel(1, green), channel(2, blue)];
}
function colourDelta({ expected, actual, width, top }, at) {
    const [r, g, b] = difference([expected.bytes, at], [actual.bytes, at], top * width + at);
    const y = lumaOf(r, g, b);
    const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
    const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
    return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
}
/** The eight pixels around, column by column as pixelmatch walks them: the first of equals is kept. */
function* around({ width, height }, [x, y]) {
    for (let i = Math.max(x - 1, 0); i <= Math.min(x + 1, width - 1); i += 1)
        for (let j = Math.max(y - 1, 0); j <= Math.min(y + 1, height - 1); j += 1)
            if (i !== x || j !== y)
                yield [i, j];
}
const isAtEdge = ({ width, height }, [x, y]) => x === 0 || y === 0 || x === width - 1 || y === height - 1;
function antialiased(sides, { bytes, words }, place) {
    const at = indexOf(sides, place);
    let equal = isAtEdge(sides, place) ? 1 : 0;
    let [min, max] = [0, 0];
    let [darkest, brightest] = [place, place];
    for (const next of around(sides, place)) {
        const to = indexOf(sides, next);
        const position = sides.top * sides.width + at;
        const delta = words[at] === words[to] ? 0 : lumaOf(...difference([bytes, at], [bytes, to], position));
        if (delta === 0) {
            equal += 1;
            if (equal > 2)
                return false;
        }
        else if (delta < min)
            [min, darkest] = [delta, next];
        else if (delta > max)
            [max, brightest] = [delta, next];
    }
    if (min === 0 || max === 0)
        return false;
    return isFlatInBoth(sides, darkest) || isFlatInBoth(sides, brightest);
}
const indexOf = ({ width, top }, [x, y]) => (y - top) * width + x;
const isFlatInBoth = (sides, place) => isFlat(sides, sides.expected.words, place) && isFlat(sides, sides.actual.words, place);
/** Three or more neighbours are of the very same colour; an edge of the picture counts as one. */
function isFlat(sides, words, place) {
    const colour = words[indexOf(sides, place)];
    let equal = isAtEdge(sides, place) ? 1 : 0;
    for (const next of around(sides, place))
        if (words[indexOf(sides, next)] === colour)
            equal += 1;
    return equal > 2;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-unfilter.js
// PNG's five row filters, undone in place. https://www.w3.org/TR/png-3/#9Filters
/** Row numbers whose filter does not exist are returned as a number, null when all went well. */
function unfilter({ bytes, start, rows, width, pixel }) {
    for (let row = 0; row < rows; row += 1) {
        const at = start + row * (width + 1) + 1;
        const above = row === 0 ? -1 : at - width - 1;
        const span = { bytes, at, above, width, pixel };
        const filter = bytes[at - 1];
        if (filter === 1)
            sub(span);
        else if (filter === 2)
            up(span);
        else if (filter === 3)
            average(span);
        // Without a row above the nearest is always the left pixel.
        else if (filter === 4)
            (row === 0 ? sub : paeth)(span);
        else if (filter !== 0)
            return row;
    }
    return null;
}
const byteAt = (bytes, at) => bytes[at];
function sub({ bytes, at, width, pixel }) {
    for (let i = at + pixel; i < at + width; i += 1)
        bytes[i] = byteAt(bytes, i) + byteAt(bytes, i - pixel);
}
function up({ bytes, at, above, width }) {
    if (above < 0)
        return;
    for (let i = 0; i < width; i += 1)
        bytes[at + i] = byteAt(bytes, at + i) + byteAt(bytes, above + i);
}
function average({ bytes, at, above, width, pixel }) {
    for (let i = 0; i < width; i += 1) {
        const left = i < pixel ? 0 : byteAt(bytes, at + i - pixel);
        const over = above < 0 ? 0 : byteAt(bytes, above + i);
        bytes[at + i] = byteAt(bytes, at + i) + ((left + over) >> 1);
    }
}
function paeth({ bytes, at, above, width, pixel }) {
    const first = Math.min(pixel, width);
    for (let i = 0; i < first; i += 1)
        bytes[at + i] = byteAt(bytes, at + i) + byteAt(bytes, above + i);
    for (let i = first; i < width; i += 1) {
        const left = byteAt(bytes, at + i - pixel);
        const over = byteAt(bytes, above + i);
        const corner = byteAt(bytes, above + i - pixel);
        const toLeft = Math.abs(over - corner);
        const toOver = Math.abs(left - corner);
        const toCorner = Math.abs(left + over - 2 * corner);
        const nearest = toLeft <= toOver && toLeft <= toCorner ? left : toOver <= toCorner ? over : corner;
        bytes[at + i] = byteAt(bytes, at + i) + nearest;
    }
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/kernel.js
/** Room on both sides of every buffer: rows are read and written in blocks that pass their ends. */
const SLACK = 64;
const scratchBytes = ({ width, rows }) => (rows + 2) * 4 * (width + 64);
const packedBytes = (width) => 1 + Math.ceil(width / 4);

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/plain-kernel.js
// The kernel in plain TypeScript: where there is no WebAssembly, and to check the other one by.



function createPlainKernel() {
    let memory = new Uint8Array(0);
    const kernel = {
        name: "plain",
        reserve(bytes) {
            if (memory.length < bytes) {
                const larger = new Uint8Array(bytes);
                larger.set(memory);
                memory = larger;
            }
            return memory;
        },
        unfilter: (place, shape, pixel) => unfilterRows({ memory, place, shape, pixel }),
        unfilterBoth(places, shape, pixel) {
            const bad = places
                .map((place) => unfilterRows({ memory, place, shape, pixel }))
                .filter((row) => row >= 0);
            return bad.length === 0 ? -1 : Math.min(...bad);
        },
        differingRows({ expected, actual, width, rows }, flags) {
            for (let row = 0; row < rows; row += 1) {
                const [a, b] = [expected + row * width * 4, actual + row * width * 4];
                const order = Buffer.compare(memory.subarray(a, a + width * 4), memory.subarray(b, b + width * 4));
                memory[flags + row] = order === 0 ? 0 : 1;
            }
        },
        allOpaque(at, pixels) {
            for (let i = at + 3; i < at + pixels * 4; i += 4)
                if (memory[i] !== 255)
                    return false;
            return true;
        },
        compareRows(rows) {
            const { expected, actual, width, height, y, limits, mask } = rows;
            const [top, bottom] = [Math.max(0, y - 2), Math.min(height, y + rows.rows + 2)];
            const part = (at) => memory.subarray(at + (top - y) * width * 4, at + (bottom - y) * width * 4);
            const out = memory.subarray(mask, mask + rows.rows * width).fill(0);
            const strip = { expected: part(expected), actual: part(actual), width, height, top, bottom };
            return compareStrip(strip, { from: y, to: y + rows.rows, limits }, out);
        },
        packMask: (mask, to, shape) => packMask(memory, { mask, to, shape }),
        hashRows({ at, width, rows }, { hashes, plain }) {
            const view = new DataView(memory.buffer);
            for (let row = 0; row < rows; row += 1) {
                const pixels = new DataView(memory.buffer, at + row * width * 4, width * 4);
                view.setBigUint64(hashes + row * 8, hashOf(pixels), true);
                memory[plain + row] = isPlain(pixels) ? 1 : 0;
            }
        },
    };
    return kernel;
}
/** In a copy, since the row above must lie as filtered rows do; then spread to RGBA. */
function unfilterRows({ memory, place: { from, to }, shape: { width, rows }, pixel }) {
    const stride = 1 + width * pixel;
    const copy = new Uint8Array(stride * (rows + 1));
    const above = to - width * 4;
    for (let x = 0; x < width; x += 1)
        for (let c = 0; c < pixel; c += 1)
            copy[1 + x * pixel + c] = memory[above + x * 4 + c];
    copy.set(memory.subarray(from, from + stride * rows), stride);
    const bad = unfilter({ bytes: copy, start: 0, rows: rows + 1, width: width * pixel, pixel });
    for (let row = 0; row < rows; row += 1)
        for (let x = 0; x < width; x += 1) {
            const [source, target] = [(row + 1) * stride + 1 + x * pixel, to + (row * width + x) * 4];
            for (let c = 0; c < 4; c += 1)
                memory[target + c] = c < pixel ? copy[source + c] : 255;
        }
    return bad === null ? -1 : bad - 1;
}
function packMask(memory, { mask, to, shape: { width, rows } }) {
    const bytes = packedBytes(width);
    memory.fill(0, to, to + rows * bytes);
    for (let row = 0; row < rows; row += 1)
        for (let x = 0; x < width; x += 1) {
            const at = to + row * bytes + 1 + (x >> 2);
            memory[at] = memory[at] | (memory[mask + row * width + x] << (6 - 2 * (x & 3)));
        }
}
const PRIME = 0x9e3779b97f4a7c15n;
const mixed = (state, word) => {
    const next = BigInt.asUintN(64, (state ^ word) * PRIME);
    return next ^ (next >> 29n);
};
function hashOf(pixels) {
    let [even, odd] = [0x243f6a8885a308d3n, 0x13198a2e03707344n];
    const blocks = pixels.byteLength & ~15;
    for (let at = 0; at < blocks; at += 16) {
        even = mixed(even, pixels.getBigUint64(at, true));
        odd = mixed(odd, pixels.getBigUint64(at + 8, true));
    }
    for (let at = blocks; at < pixels.byteLength; at += 4)
        even = mixed(even, BigInt(pixels.getUint32(at, true)));
    return mixed(even, odd);
}
function isPlain(pixels) {
    for (let at = 4; at < pixels.byteLength; at += 4)
        if (pixels.getUint32(at) !== pixels.getUint32(0))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/kernel-bytes.js
// Generated by scripts/build-kernel.ts from ./assembly: do not edit.
// 7233 bytes of WebAssembly, base64.
const KERNEL_BYTES = [
    "AGFzbQEAAAABUQlgB39/f39/f38Bf2AFf39/f38AYAV/f39/fwF/YAR/f39/AX9gBH9/fHwBf2AEf39/fwF8YAR/f39/AGACf38B",
    "f2AMf39/f39/fHx/f39/AAMQDwIDAAEEAAAFAAIGAQcBCAUDAQAAB2QIC2NvbXBhcmVSb3dzAA4IaGFzaFJvd3MADQlhbGxPcGFx",
    "dWUADA1kaWZmZXJpbmdSb3dzAAsIcGFja01hc2sACgh1bmZpbHRlcgAJDHVuZmlsdGVyQm90aAAIBm1lbW9yeQIACuY2D7wBAQR/",
    "IAJBAnQhByAAIAFBAnRqKAIAIQYgAUEBaiIFIAJBAWsiAiACIAVKGyEIIARFIANFIAFFIAEgAkZycnIhAiABQQFrIgVBACAFQQBK",
    "GyEFA0AgBSAITARAIAMEQCACIAAgBUECdGogB2soAgAgBkZqIQILIAEgBUcEQCACIAAgBUECdGooAgAgBkZqIQILIAQEQCACIAAg",
    "BUECdGogB2ooAgAgBkZqIQILIAVBAWohBQwBCwsgAkECSgu1CAIIewF/IAAtAAAiDARAIAxBAUYEQCAAQQFqIQD9DAABAv8DBAX/",
    "BgcI/wkKC//9DAABAgMEBQYHCAkKCwwNDg8gA0EDRiIMGyEG/QwAAAD/AAAA/wAAAP8AAAD//QwAAAAAAAAAAAAAAAAAAAAAIAwb",
    "IQUgASACQQJ0aiECA0AgASACSQRAIAEgAP0ABAAgBv0OIgT9DAAAAAAAAAAAAAAAAAAAAAAgBP0NAAECAxAREhMUFRYXGBkaG/1u",
    "IgT9DAAAAAAAAAAAAAAAAAAAAAAgBP0NAAECAwQFBgcQERITFBUWF/1uIAv9biIEIAX9UP0LBAAgBCAE/Q0MDQ4PDA0ODwwNDg8M",
    "DQ4PIQsgAUEQaiEBIAAgA0ECdGohAAwBCwsFIAxBAkYEQCAAQQFqIQD9DAABAv8DBAX/BgcI/wkKC//9DAABAgMEBQYHCAkKCwwN",
    "Dg8gA0EDRiIMGyEF/QwAAAD/AAAA/wAAAP8AAAD//QwAAAAAAAAAAAAAAAAAAAAAIAwbIQQgAkECdCIMIAFqIQIDQCABIAJJBEAg",
    "ASAA/QAEACAF/Q4gASAMa/0ABAD9biAE/VD9CwQAIAFBEGohASAAIANBAnRqIQAMAQsLBSAMQQNGBEAgAEEBaiEA/Qz///8A////",
    "AP///wD///8A/Qz/////////////////////IANBA0YiDBshB/0MAAAA/wAAAP8AAAD/AAAA//0MAAAAAAAAAAAAAAAAAAAAACAM",
    "GyEGIAJBAnQiDCABaiECA0AgASACSQRAIAEgAP1cAgAgBSABIAxr/VwCACAH/U4iBP17IAUgBP1R/QwBAQEBAQEBAQEBAQEBAQEB",
    "/U79cf1uIAf9TiIFIAb9UP1aAgAAIAFBBGohASAAIANqIQAMAQsLBSAMQQRGBEAgAEEBaiEA/QwAAAD/AAAA/wAAAP8AAAD//QwA",
    "AAAAAAAAAAAAAAAAAAAAIANBA0YbIQggAkECdCIMIAFqIQIDQCABIAJJBEAgCyAF/ZEBIgn9gAEhBiABIAxr/VwCAP2JASIEIAX9",
    "kQEiB/2AASEKIAEgAP1cAgD9iQEgCyAEIAUgByAJ/Y4B/YABIAogBv2WAf2WASIFIAb9Lf1SIAUgCv0t/VL9jgH9DP8A/wD/AP8A",
    "/wD/AP8A/wD9TiILIAv9ZiAI/VD9WgIAACAEIQUgAUEEaiEBIAAgA2ohAAwBCwsFQQAPCwsLCwUgAEEBaiEA/QwAAQL/AwQF/wYH",
    "CP8JCgv//QwAAQIDBAUGBwgJCgsMDQ4PIANBA0YiDBshBf0MAAAA/wAAAP8AAAD/AAAA//0MAAAAAAAAAAAAAAAAAAAAACAMGyEE",
    "IAEgAkECdGohAgNAIAEgAkkEQCABIAD9AAQAIAX9DiAE/VD9CwQAIAFBEGohASAAIANBAnRqIQAMAQsLC0EBC/EDAgR+Bn8gAkEC",
    "dCENIAAgAUECdGooAgAiC0H/AXGtQvunoA5+IAtBCHZB/wFxrULnuvwbfnwgC0EQdkH/AXGtQp/fugV+fCEKIAUiCyEMIAFBAWoi",
    "DiACQQFrIgIgAiAOShshDiABQQFrIgJBACACQQBKGyECA0AgAiAOTARAIAAgAkECdGohDyADBEAgCiAPIA1rKAIAIhBB/wFxrUL7",
    "p6AOfiAQQQh2Qf8Bca1C57r8G358IBBBEHZB/wFxrUKf37oFfnx9IgkgCFMEQCAJIQggAiAFaiAGayELBSAHIAlTBEAgAiAFaiAG",
    "ayEMIAkhBwsLCyABIAJHBEAgCiAPKAIAIhBB/wFxrUL7p6AOfiAQQQh2Qf8Bca1C57r8G358IBBBEHZB/wFxrUKf37oFfnx9Igkg",
    "CFMEQCAJIQggAiAFaiELBSAHIAlTBEAgAiAFaiEMIAkhBwsLCyAEBEAgCiANIA9qKAIAIg9B/wFxrUL7p6AOfiAPQQh2Qf8Bca1C",
    "57r8G358IA9BEHZB/wFxrUKf37oFfnx9IgkgCFMEQCAJIQggAiAFaiAGaiELBSAHIAlTBEAgAiAFaiAGaiEMIAkhBwsLCyACQQFq",
    "IQIMAQsLIAdCAFIgCEIAUnEEfyALLQAAIAwtAAByQQBHBUEACwuWAwIDewR/IAFBBkgEQANAIAEgCEoEQCAEIAhqQf8BQQAgACAI",
    "IAEgAiADEAAbOgAAIAhBAWohCAwBCwsPCyABQQJ0IQggBEH/AUEAIABBACABIAIgAxAAGzoAACABIARqQQFrQf8BQQAgACABQQFr",
    "IAEgAiADEAAbOgAA/Qz+/////v////7////+/////Qz/////////////////////IANBACACGxshByABQQVrIQpBASEBA0AgACAB",
    "QQJ0aiIL/QAEACIGIAtBBGv9AAQA/TcgBiAL/QAEBP03/a4BIQUgAgRAIAUgBiALIAhrIglBBGv9AAQA/TcgBiAJ/QAEBP03/a4B",
    "IAYgCf0ABAD9N/2uAf2uASEFCyABIARqIAMEeyAFIAYgCCALaiIJQQRr/QAEAP03IAYgCf0ABAT9N/2uASAGIAn9AAQA/Tf9rgH9",
    "rgEFIAULIAf9Of0MAAAAAAAAAAAAAAAAAAAAAP2FASIFIAX9Zf1aAgAAIAEgCkcEQCABQQRqIgEgCiABIApIGyEBDAELCwvsAQED",
    "fCAAKAIAIAEoAgBGBEBBAA8LQQFBA0EAIAMgAC0AACABLQAAa7ciBESULVjLGSHTP6IgAC0AASABLQABa7ciBUSw9Xd8nMXiP6Kg",
    "IAAtAAIgAS0AAmu3IgNE97nSGbVOvT+ioCIGRM9m1edqK+A/oiAGoiAERDLyBW9AEuM/oiAFRJ8RtukZjNE/oqEgA0TF0lX0ZpjU",
    "P6KhIgZEiUFg5dAi0z+iIAaioCAERDxiHVx0Ecs/oiAFRAv2eIRHueA/oqEgA0T4OuPa1OnTP6KgIgNEseHplbIMyT+iIAOioCID",
    "YxsgAiADYxsL/AICC38DfCAEQQJ0IQ0gACADQQJ0aiELIAZFIANFIAMgBEEBa0ZyciAGIAVBAWtGciEMIANBAWsiB0EAIAdBAEob",
    "IQcDQCAHIANBAWoiCiAEQQFrIhAgCiAQSBtMBEAgBkEBayIKQQAgCkEAShshCgNAIAogBkEBaiIQIAVBAWsiESAQIBFIG0wEQCAG",
    "IApGIAMgB0ZxRQRAIAsoAgAgACAKIAZrIA1saiAHQQJ0aiIQKAIARgR8RAAAAAAAAAAABSALIBAgBCAGbCADakEBEAcLIhNEAAAA",
    "AAAAAABhBEAgDEEBaiIMQQJKBEBBAA8LBSATIBRjBEAgEyEUIAchCCAKIAZrIQ4FIBIgE2MEQCAHIQkgCiAGayEPIBMhEgsLCwsg",
    "CkEBaiEKDAELCyAHQQFqIQcMAQsLIBJEAAAAAAAAAABhIBREAAAAAAAAAABhcgRAQQAPCyABIAIgCCAOIAQgBSAGEAYEf0EBBSAB",
    "IAIgCSAPIAQgBSAGEAYLC0AAIAAgAyAEbEECdCIAaiACIAQgAyAGaiIDQQBKIgYgAyAFQQFrSCIDEAAEfyAAIAFqIAIgBCAGIAMQ",
    "AAVBAAsL6gMBC3wgAC0AALgiCyABLQAAuCIOoSEFIAAtAAG4IgcgAS0AAbgiCKEhBiAALQACuCIJIAEtAAK4IgqhIQQgAS0AA7gi",
    "DEQAAAAAAOBvQGMgAC0AA7giDUQAAAAAAOBvQGNyBEAgCyANoiAOIAyioSANIAyhIgREAAAAAAAASECioUQAAAAAAOBvQKMhBSAH",
    "IA2iIAggDKKhIAK3RAAAAAAAABBAoiIHRKj0l5t34/k/o/wCQQJvt0QAAAAAAOBjQKJEAAAAAAAASECgIASioUQAAAAAAOBvQKMh",
    "BiAJIA2iIAogDKKhIAdEVPrLzbvxBECj/AJBAm+3RAAAAAAA4GNAokQAAAAAAABIQKAgBKKhRAAAAAAA4G9AoyEECyADBHwgBUSU",
    "LVjLGSHTP6IgBkSw9Xd8nMXiP6KgIARE97nSGbVOvT+ioAUgBUSULVjLGSHTP6IgBkSw9Xd8nMXiP6KgIARE97nSGbVOvT+ioCIH",
    "RM9m1edqK+A/oiAHoiAFRDLyBW9AEuM/oiAGRJ8RtukZjNE/oqEgBETF0lX0ZpjUP6KhIgdEiUFg5dAi0z+iIAeioCAFRDxiHVx0",
    "Ecs/oiAGRAv2eIRHueA/oqEgBET4OuPa1OnTP6KgIgREseHplbIMyT+iIASioAsLwAMCCHsHfwNAIAYgFUoEQCAALQAAQQRGBH8g",
    "Ai0AAEEERgVBAAsEQCAAQQFqIRQgAkEBaiETIAMhD/0MAAAA/wAAAP8AAAD/AAAA//0MAAAAAAAAAAAAAAAAAAAAACAFQQNGGyEL",
    "IAEiECAEQQJ0IhJqIRH9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEIA0AgECARSQRAIA4gCP2RASIJ/YAB",
    "IQ0gDyASayAQIBJr/VwCAP1WAgAB/YkBIgcgCP2RASIK/YABIQwgECATIBT9XAIA/VYCAAH9iQEgDiAHIAggCiAJ/Y4B/YABIAwg",
    "Df2WAf2WASIIIA39Lf1SIAggDP0t/VL9jgH9DP8A/wD/AP8A/wD/AP8A/wD9TiIOIA79ZiAL/VAiCP1aAgAAIA8gCP1aAgABIAch",
    "CCAQQQRqIRAgD0EEaiEPIAUgFGohFCAFIBNqIRMMAQsLBSAAIAEgBCAFEAEEfyACIAMgBCAFEAEFQQALRQRAIBUPCwsgBCAFbEEB",
    "aiIPIABqIQAgAiAPaiECIARBAnQiDyABaiEBIAMgD2ohAyAVQQFqIRUMAQsLQX8LQgEBfwNAIAQgBUoEQCAAIAEgAiADEAFFBEAg",
    "BQ8LIAAgAiADbEEBamohACABIAJBAnRqIQEgBUEBaiEFDAELC0F/C6MCAgN/AX4DQCADIAVKBEAgAUEAOgAAIAFBAWohASAAIAJq",
    "IQQgACACQXhxaiEGA0AgACAGSQRAIAEgACkDACIHUAR/QQAFIAdCAoYgB0IIiIQiB0IEhkLwAYMgB0IQiEIPg4QgB0IciELwAYMg",
    "B0IwiEIPg4RCCIaEpws7AQAgAEEIaiEAIAFBAmohAQwBCwsgACAESQRAIAEgACkDAEIBIAQgAGsiAEEDdKyGQgF9gyIHUAR/QQAF",
    "IAdCAoYgB0IIiIQiB0IEhkLwAYMgB0IQiEIPg4QgB0IciELwAYMgB0IwiEIPg4RCCIaEpwsiBjoAACAAQQRKBEAgASAGQQh2OgAB",
    "CyABQQJBASAAQQRKG2ohASAEIQALIAVBAWohBQwBCwsLrwEBBX8DQCADIAdKBEAgASEGIAAiBSACQQJ0IglqIQggBSAJQXBxaiEJ",
    "IAQgB2oCfwNAIAUgCUkEQEEBIAX9AAQAIAb9AAQA/VH9Uw0CGiAFQRBqIQUgBkEQaiEGDAELCwNAIAUgCEkEQEEBIAUoAgAgBigC",
    "AEcNAhogBUEEaiEFIAZBBGohBgwBCwtBAAs6AAAgAkECdCIFIABqIQAgASAFaiEBIAdBAWohBwwBCwsLjwECAXsBfyABQQJ0IgEg",
    "AGohAyAAIAFBcHFqIQH9DP////////////////////8hAgNAIAAgAUkEQCACIAD9AAQA/U4hAiAAQRBqIQAMAQsLIAL9GwAgAv0b",
    "AXEgAv0bAnEgAv0bA3EhAQNAIAAgA0kEQCABIAAoAgBxIQEgAEEEaiEADAELCyABQYCAgHhPC/QCAwV/An4BewNAIAIgBkoEQCAA",
    "IgUgAUECdCIHaiEIIAUgB0FwcWohB0LTkYytiNHanyQhCkLE5sGb4MXijBMhCwNAIAUgB0kEQCAFKQMAIAqFQpX4qfqXt96bnn9+",
    "IgpCHYggCoUhCiAFKQMIIAuFQpX4qfqXt96bnn9+IgtCHYggC4UhCyAFQRBqIQUMAQsLA0AgBSAISQRAIAU1AgAgCoVClfip+pe3",
    "3puef34iCkIdiCAKhSEKIAVBBGohBQwBCwsgAyAGQQN0aiAKIAuFQpX4qfqXt96bnn9+IgpCHYggCoU3AwAgACIFKAIAIQcgAUEC",
    "dCIIIAVqIQkgBSAIQXBxaiEIIAf9ESEMIAQgBmoCfwNAIAUgCEkEQEEAIAX9AAQAIAz9Uf1TDQIaIAVBEGohBQwBCwsDQCAFIAlJ",
    "BEBBACAFKAIAIAdHDQIaIAVBBGohBQwBCwtBAQs6AAAgACABQQJ0aiEAIAZBAWohBgwBCwsL6BAED38EewJ+AXwgC0EAQQz8CwAg",
    "CEUEQEEAIQkDQCAFIAlKBEAgAiAJbEECdCIIIABqIQ0gASAIaiEQQQAhCANAIAIgCEoEQCAKIAIgCWxqIAhqIhFBADoAAAJAIAhB",
    "AnQiEiANaiITKAIAIBAgEmoiEigCAEYNACATIBIgBCAJaiISIAJsIAhqQQAQByIhIAdkRQ0AIAYgIWMhEyANIA0gECAIIAIgAyAS",
    "EAUEf0EBBSAQIA0gECAIIAIgAyAEIAlqEAULBEAgE0UNASAOQQFqIQ4gEUECOgAABSATBEAgDEEBaiEMIBFBAToAAAUgD0EBaiEP",
    "IBFBAzoAAAsLCyAIQQFqIQgMAQsLIAlBAWohCQwBCwsgCyAMNgIAIAsgDjYCBCALIA82AggPCyACQQJ0IRIgCUEAIAVBAmogAkFA",
    "ayITQQJ0bPwLAEF/IQ0DQCAFIA1OBEAgBCANaiIIQQBIIAMgCExyRQRAIA0gEmwiDCAAaiACIAhBAEoiDiAIIANBAWtIIgggCSAN",
    "QQFqIBNBAnRsakEgaiIPEAMgASAMaiACIA4gCCAPIBNqEAMgDyATQQF0aiEMQQAhCANAIAIgCEoEQCAIIAxqIAggD2r9AAQAIA8g",
    "E2ogCGr9AAQA/U79CwQAIAhBEGohCAwBCwsgDyATQQNsaiEOQQAhCANAIAIgCEoEQCAIIA5qIAggDGoiD0EBa/0ABAAgD/0ABAH9",
    "UCAP/QAEAP1Q/QsEACAIQRBqIQgMAQsLCyANQQFqIQ0MAQsLA0AgBSAQSgRAIAQgEGohDyAQIBJsIgggAGohESABIAhqIRQgCiAC",
    "IBBsaiEIQQAhDQNAIA1BBGogAkwEQCANQQJ0IgwgEWoiFf0ABAAiHCAMIBRqIhb9AAQAIh39Uf1TBEAgCCANakEAIQxBACEOIBz9",
    "DP8AAAD/AAAA/wAAAP8AAAD9TiAd/Qz/AAAA/wAAAP8AAAD/AAAA/U79sQH9+gEiG/0MzgiZPs4ImT7OCJk+zgiZPv3mASAcQQj9",
    "rQH9DP8AAAD/AAAA/wAAAP8AAAD9TiAdQQj9rQH9DP8AAAD/AAAA/wAAAP8AAAD9Tv2xAf36ASIe/QzkLBY/5CwWP+QsFj/kLBY/",
    "/eYB/eQBIBxBEP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1OIB1BEP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1O/bEB/foBIhz9DKl16j2p",
    "deo9qXXqPal16j395gH95AEiHSAd/eYB/QxXWwE/V1sBP1dbAT9XWwE//eYBIBv9DAOSGD8Dkhg/A5IYPwOSGD/95gEgHv0Mz2CM",
    "vs9gjL7PYIy+z2CMvv3mAf3kASAc/Qw4w6S+OMOkvjjDpL44w6S+/eYB/eQBIh0gHf3mAf0MhxaZPocWmT6HFpk+hxaZPv3mAf3k",
    "ASAb/Qyji1g+o4tYPqOLWD6ji1g+/eYBIB79DDzKBb88ygW/PMoFvzzKBb/95gH95AEgHP0Mp06fPqdOnz6nTp8+p06fPv3mAf3k",
    "ASIbIBv95gH9DJVlSD6VZUg+lWVIPpVlSD795gH95AEiGyAGRHGsi9toAPA/orb9EyIc/UQhHQJAIBsgBkQep+hILv/vP6K2/RP9",
    "RCAbIBz9Rf1OIBsgB0Qep+hILv/vP6K2/RP9RCAbIAdEcayL22gA8D+itv0T/UX9Tv1Q/VMEQANAIAxBBEgEQCAOIAxBAnQiDiAV",
    "aiAOIBZqIAYgBxAEIAxBA3R0ciEOIAxBAWohDAwBCwsMAQv9DAEAAAABAAAAAQAAAAEAAAAgGyAHtv0T/UT9DAMAAAADAAAAAwAA",
    "AAMAAAD9TiAd/VIiGyAb/YUBIhsgG/1m/RsAIQ4LIA42AgAFIAggDWpBADYCAAsgDUEEaiENDAELCwNAIAIgDUoEQCAIIA1qIA1B",
    "AnQiDCARaiAMIBRqIAYgBxAEOgAAIA1BAWohDQwBCwsgECASbCIMIABqIRQgASAMaiEVIA9BAEohFiAPIANBAWtIIRdBACEMIAkg",
    "E0ECdCIYIBBBAWpsakEgaiIPIBNBAXRqIREgDyATQQNsaiEZA0AgAiAMSgRAIAIgDGsiGkEQTgR7IAggDGr9AAQABSAIIAxqIQ5C",
    "ACEfQgAhIEEAIQ0DQCANIBpIBEAgDUEISARAIB8gDSAOajEAACANQQN0rIaEIR8FICAgDSAOajEAACANQQhrQQN0rIaEISALIA1B",
    "AWohDQwBCwsgH/0SICD9HgELIhv9UwRAIBv9DAAAAAAAAAAAAAAAAAAAAAD9JCAMIBlqIg39AAQAIA0gGGv9AAQAIA0gGGr9AAQA",
    "/VD9UP1OIAwgEWr9AAQA/U/9ZCEOA0AgDgRAIA8gDCAOaGoiDWotAAAEf0EABSAUIA0gAiAWIBcgESAYEAILBH9BAQUgDyATaiAN",
    "ai0AAAR/QQAFIBUgDSACIBYgFyARIBgQAgsLBEAgCCANaiINQQJBACANLQAAQQFGGzoAAAsgDiAOQQFrcSEODAELCwsgDEEQaiEM",
    "DAELC0EAIQxBACEOQQAhD0EAIQ0DQCANQRBqIAJMBEAgCCANav0ABAAiG/1TBEAgDyAb/QwDAwMDAwMDAwMDAwMDAwMD/SP9ZGlq",
    "IQ8gDiAb/QwCAgICAgICAgICAgICAgIC/SP9ZGlqIQ4gDCAb/QwBAQEBAQEBAQEBAQEBAQEB/SP9ZGlqIQwLIA1BEGohDQwBCwsD",
    "QCACIA1KBEAgDCAIIA1qLQAAIhFBAUZqIQwgDiARQQJGaiEOIA8gEUEDRmohDyANQQFqIQ0MAQsLIAsgCygCACAMajYCACALIAso",
    "AgQgDmo2AgQgCyALKAIIIA9qNgIIIBBBAWohEAwBCwsL",
].join("");

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/wasm-kernel.js

/** What the compiler put at the bottom of the memory stays; the counts of a comparison come after it. */
const COUNTS = 4096;
const FIRST = 8192;
const PAGE = 65_536;
function createWasmKernel() {
    const exports = instantiate();
    if (exports === null)
        return null;
    const { memory } = exports;
    return {
        name: "wasm",
        reserve(bytes) {
            const missing = FIRST + bytes - memory.buffer.byteLength;
            if (missing > 0)
                memory.grow(Math.ceil(missing / PAGE));
            return new Uint8Array(memory.buffer, FIRST);
        },
        unfilter: ({ from, to }, { width, rows }, pixel) => exports.unfilter(from + FIRST, to + FIRST, width, pixel, rows),
        unfilterBoth: ([a, b], { width, rows }, pixel) => exports.unfilterBoth(a.from + FIRST, a.to + FIRST, b.from + FIRST, b.to + FIRST, width, pixel, rows),
        differingRows: ({ expected, actual, width, rows }, flags) => exports.differingRows(expected + FIRST, actual + FIRST, width, rows, flags + FIRST),
        allOpaque: (at, pixels) => exports.allOpaque(at + FIRST, pixels) !== 0,
        compareRows: (rows) => compareRows(exports, rows),
        packMask: (mask, to, { width, rows }) => exports.packMask(mask + FIRST, to + FIRST, width, rows),
        hashRows: ({ at, width, rows }, { hashes, plain }) => exports.hashRows(at + FIRST, width, rows, hashes + FIRST, plain + FIRST),
    };
}
function instantiate() {
    if (typeof WebAssembly === "undefined")
        return null;
    try {
        const module = new WebAssembly.Module(Buffer.from(KERNEL_BYTES, "base64"));
        return new WebAssembly.Instance(module).exports;
    }
    catch {
        return null;
    }
}
function compareRows(exports, rows) {
    const { expected, actual, width, height, y, limits, opaque, scratch, mask } = rows;
    exports.compareRows(expected + FIRST, actual + FIRST, width, height, y, rows.rows, limits.different, limits.faint ?? limits.different, opaque ? 1 : 0, scratch + FIRST, mask + FIRST, COUNTS);
    const [different = 0, antialiased = 0, faint = 0] = new Int32Array(exports.memory.buffer, COUNTS, 3);
    return { different, antialiased, faint };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/load-kernel.js


let kernel = null;
function loadKernel() {
    kernel ??= createWasmKernel() ?? createPlainKernel();
    return kernel;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-problem.js
// The two ways in which a picture can be no use to us.

function unreadable(name, what, cause) {
    return new ProblemError({
        code: "png-unreadable",
        message: `The picture is no readable PNG: ${what}.`,
        where: { path: name },
        todo: "Write the picture again, whole and as PNG; `pngcheck FILE` shows what another reader makes of it.",
    }, cause);
}
function tooLarge(name, what) {
    return new ProblemError({
        code: "png-too-large",
        message: `The picture is too large to compare: ${what}.`,
        where: { path: name },
        todo: "Shoot an element or a smaller viewport, or lower the device scale.",
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/row-source.js

/** Null for what the kernel does not un-filter: other depths and colour types, interlaced or with a transparent colour. */
function filteredSource(file, bytes) {
    const { name, width, height, bitDepth, colourType, interlaced, transparency } = file;
    if (bitDepth !== 8 || interlaced || (colourType !== 2 && colourType !== 6))
        return null;
    if (transparency !== null && colourType === 2)
        return null;
    const bytesPerPixel = colourType === 2 ? 3 : 4;
    const stride = 1 + width * bytesPerPixel;
    return { name, kind: "filtered", bytes, width, height, bytesPerPixel, opaque: colourType === 2, stride };
}
function rgbaSource({ width, height, data }, name) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
    return { name, kind: "rgba", bytes, width, height, bytesPerPixel: 4, opaque: false, stride: width * 4 };
}
/** Whether both have the same layout, so that their rows can be compared as they lie. */
const alike = (a, b) => a.kind === b.kind && a.width === b.width && a.bytesPerPixel === b.bytesPerPixel;
/** Rows that are compared with one call, before each by itself. */
const BLOCK = 64;
/** The first row from `from` on whose bytes differ, `to` when none does. */
function nextDifference(a, b, { from, to }) {
    const { stride } = a;
    const equal = (start, end) => a.bytes.compare(b.bytes, start * stride, end * stride, start * stride, end * stride) === 0;
    for (let block = from; block < to; block += BLOCK) {
        const end = Math.min(block + BLOCK, to);
        if (equal(block, end))
            continue;
        for (let row = block; row < end; row += 1)
            if (!equal(row, row + 1))
                return row;
    }
    return to;
}
/** The nearest row at or before `row` that can be decoded without the row above it; never before `floor`. */
function restartBefore(source, row, floor) {
    if (source.kind === "rgba")
        return row;
    for (let at = row; at > floor; at -= 1)
        if ((source.bytes[at * source.stride] ?? 0) <= 1)
            return at;
    return floor;
}
const badFilter = ({ name }, row) => unreadable(name, `the filter of row ${row} does not exist`);

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/strip-memory.js
// Where the kernel's buffers lie for pictures of one width.

/** Rows kept of what was decoded before: two to be judged, and the two that their test looks back at. */
const KEPT = 4;
/** Sized so that a strip of both pictures stays in a core's own cache. */
const STRIP_BYTES = 160 * 1024;
function stripMemory(width, height) {
    const rows = Math.min(height, Math.max(4, Math.min(64, Math.floor(STRIP_BYTES / (width * 4)))));
    const all = rows + KEPT;
    let at = SLACK;
    const next = (bytes) => {
        const start = at;
        at = (at + bytes + SLACK + 15) & ~15;
        return start;
    };
    const pixels = () => next((all + 1) * width * 4) + width * 4;
    return {
        rows,
        expected: pixels(),
        actual: pixels(),
        filteredExpected: next(rows * (1 + width * 4)),
        filteredActual: next(rows * (1 + width * 4)),
        flags: next(all),
        scratch: next(scratchBytes({ width, rows: all })),
        mask: next(all * width),
        packed: next(all * packedBytes(width)),
        bytes: at,
    };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/decode-rows.js


/** The first row that must be decoded to know row `from`. */
const decodedFrom = (source, from) => restartBefore(source, from, 0);
/** RGBA of the rows in `range`. @throws ProblemError png-unreadable */
function decodeRange(source, { from, to }, kernel) {
    const { width, height, bytes, stride, bytesPerPixel } = source;
    const at = stripMemory(width, height);
    const memory = kernel.reserve(at.bytes);
    const row = width * 4;
    const out = Buffer.allocUnsafeSlow((to - from) * row);
    memory.fill(0, at.expected - row, at.expected);
    for (let y = decodedFrom(source, from); y < to; y += at.rows) {
        const rows = Math.min(at.rows, to - y);
        memory.set(bytes.subarray(y * stride, (y + rows) * stride), at.filteredExpected);
        const place = { from: at.filteredExpected, to: at.expected };
        const bad = kernel.unfilter(place, { width, rows }, bytesPerPixel);
        if (bad >= 0)
            throw badFilter(source, y + bad);
        const first = Math.max(y, from);
        if (first < y + rows) {
            const decoded = memory.subarray(at.expected + (first - y) * row, at.expected + rows * row);
            out.set(decoded, (first - from) * row);
        }
        memory.copyWithin(at.expected - row, at.expected + (rows - 1) * row, at.expected + rows * row);
    }
    return out;
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-file.js
// A PNG's chunks, read and checked but not inflated: cheap, and the place where hostile files are turned away.
// https://www.w3.org/TR/png-3/ (chunk layout in section 5, the header in 11.2.1).


/** Beyond this no decoded picture fits the memory of a small runner: 150 million pixels are 600 MB a side. */
const MOST_PIXELS = 150_000_000;
/** No browser paints that far; a single row of this length already is 4 MB. */
const MOST_SIDE = 1_000_000;
/** Writers make slices of some kilobytes. Empty ones cost a file twelve bytes each, and us a hundred times that. */
const MOST_SLICES = 200_000;
const png_file_COLOUR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 };
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depths by colour type. */
const DEPTHS = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const bitsPerPixel = ({ colourType, bitDepth }) => SAMPLES[colourType] * bitDepth;
/** Bytes of one filtered row of `width` pixels, without its filter byte. */
const rowBytes = (header, width) => Math.ceil((bitsPerPixel(header) * width) / 8);
/**
 * The header, palette and compressed slices of `bytes`, which stay views.
 * @throws ProblemError png-unreadable or png-too-large
 */
function png_file_readPng(bytes, name = "picture") {
    if (SIGNATURE.some((byte, index) => bytes[index] !== byte))
        throw unreadable(name, bytes.length === 0 ? "it is empty" : "it does not begin as a PNG does");
    let file = null;
    const idat = [];
    for (const chunk of chunks(bytes, name)) {
        const { type, data } = chunk;
        if (type === "IDAT" && file !== null) {
            idat.push(chunk);
            if (idat.length > MOST_SLICES)
                throw unreadable(name, `its picture data is cut into more than ${MOST_SLICES} slices`);
            continue;
        }
        if ((0,external_node_zlib_namespaceObject.crc32)(bytes.subarray(chunk.at + 4, chunk.at + 8 + data.length)) !== chunk.checksum)
            throw unreadable(name, `the checksum of its chunk ${JSON.stringify(type)} at byte ${chunk.at} is wrong`);
        if (file === null)
            file = { name, ...readHeader(type, data, name), palette: null, transparency: null, idat };
        else if (type === "PLTE")
            file.palette = data;
        else if (type === "tRNS")
            file.transparency = data;
        else if (type === "IHDR")
            throw unreadable(name, "it has two headers");
        else if (type !== "IEND" && isCritical(type))
            throw unreadable(name, `its chunk ${JSON.stringify(type)} is unknown`);
    }
    if (file === null || idat.length === 0)
        throw unreadable(name, "it holds no picture data");
    checkColours(file);
    return file;
}
/** Upper case in the first letter: a reader that does not know the chunk cannot show the picture. */
const isCritical = (type) => /^[A-Z]/.test(type);
function* chunks(bytes, name) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 8;;) {
        if (at + 12 > bytes.length)
            throw unreadable(name, `it ends early, at byte ${bytes.length}`);
        const length = view.getUint32(at);
        const end = at + 8 + length;
        const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
        if (end + 4 > bytes.length)
            throw unreadable(name, `it ends early, at byte ${bytes.length}, inside a chunk ${JSON.stringify(type)}`);
        yield { type, at, data: bytes.subarray(at + 8, end), checksum: view.getUint32(end) };
        if (type === "IEND")
            return;
        at = end + 4;
    }
}
function readHeader(type, data, name) {
    if (type !== "IHDR" || data.length !== 13)
        throw unreadable(name, "it does not start with a header");
    const view = new DataView(data.buffer, data.byteOffset, 13);
    const [width, height] = [view.getUint32(0), view.getUint32(4)];
    const [bitDepth = 0, colourType = 0, compression, filter, interlace = 0] = data.subarray(8);
    if (width === 0 || height === 0)
        throw unreadable(name, `its header says ${width}×${height} pixels`);
    if (width > 0x7fffffff || height > 0x7fffffff)
        throw unreadable(name, "its header has impossible sizes");
    if (Math.max(width, height) > MOST_SIDE)
        throw tooLarge(name, `its header says ${width}×${height} pixels, the limit is ${MOST_SIDE / 1e6} million a side`);
    if (width * height > MOST_PIXELS)
        throw tooLarge(name, `its header says ${width}×${height} pixels, the limit is ${MOST_PIXELS / 1e6} million`);
    if (!DEPTHS[colourType]?.includes(bitDepth))
        throw unreadable(name, `colour type ${colourType} with ${bitDepth} bits does not exist`);
    if (compression !== 0 || filter !== 0 || interlace > 1)
        throw unreadable(name, "its header asks for a compression, filter or interlacing that does not exist");
    return {
        width,
        height,
        bitDepth: bitDepth,
        colourType: colourType,
        interlaced: interlace === 1,
    };
}
function checkColours(file) {
    const { name, colourType, palette, transparency } = file;
    if (colourType === png_file_COLOUR.palette && palette === null)
        throw unreadable(name, "its palette is missing");
    if (palette && (palette.length % 3 !== 0 || palette.length === 0 || palette.length > 768))
        throw unreadable(name, `its palette has ${palette.length} bytes`);
    if (transparency === null)
        return;
    const needed = { [png_file_COLOUR.grey]: 2, [png_file_COLOUR.rgb]: 6 }[colourType];
    if (needed !== undefined && transparency.length < needed)
        throw unreadable(name, "its transparent colour is cut off");
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-interlace.js
/** First column, first row, step across, step down: https://www.w3.org/TR/png-3/#8InterlaceMethods */
const ADAM7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
/** The passes that hold pixels; one of the whole size when the picture is not interlaced. */
function passes({ width, height, interlaced }) {
    if (!interlaced)
        return [{ width, height, x: 0, y: 0, stepX: 1, stepY: 1 }];
    return ADAM7.map(([x, y, stepX, stepY]) => ({
        width: Math.ceil((width - x) / stepX),
        height: Math.ceil((height - y) / stepY),
        x,
        y,
        stepX,
        stepY,
    })).filter((pass) => pass.width > 0 && pass.height > 0);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-inflate.js
// The still filtered rows of a PNG. The header says how many bytes there are; not one more is ever inflated.




/** Bytes of all filtered rows, each with its filter byte. */
function filteredBytes(file) {
    return passes(file).reduce((sum, { width, height }) => sum + height * (1 + rowBytes(file, width)), 0);
}
function settings(file) {
    const size = filteredBytes(file);
    // One output block for all, a little larger than needed: with exactly as much zlib asks for a second block.
    return { size, zlib: { chunkSize: Math.max(size + 64, 256), maxOutputLength: size + 64 } };
}
/** @throws ProblemError png-unreadable */
function png_inflate_inflatePngSync(file) {
    const { size, zlib } = settings(file);
    verify(file);
    try {
        return exact(file, size, (0,external_node_zlib_namespaceObject.inflateSync)(joined(file), zlib));
    }
    catch (error) {
        throw translated(file, error);
    }
}
/** As `inflatePngSync`, on a thread of the pool: two pictures overlap. @throws ProblemError png-unreadable */
async function inflatePng(file) {
    const inflated = inflateAside(file);
    // Meanwhile, on this thread; a wrong checksum says more than the damage it did.
    try {
        verify(file);
    }
    catch (problem) {
        await Promise.allSettled([inflated]);
        throw problem;
    }
    return inflated;
}
function inflateAside(file) {
    const { size, zlib } = settings(file);
    return new Promise((resolve, reject) => {
        (0,external_node_zlib_namespaceObject.inflate)(joined(file), zlib, (error, rows) => {
            try {
                if (error)
                    throw error;
                resolve(exact(file, size, rows));
            }
            catch (problem) {
                reject(translated(file, problem));
            }
        });
    });
}
const joined = ({ idat }) => idat.length === 1 && idat[0] ? idat[0].data : Buffer.concat(idat.map(({ data }) => data));
/** Of a chunk's type, which its checksum begins with. */
const IDAT_CHECKSUM = (0,external_node_zlib_namespaceObject.crc32)("IDAT");
function verify({ name, idat }) {
    const bad = idat.findIndex(({ data, checksum }) => (0,external_node_zlib_namespaceObject.crc32)(data, IDAT_CHECKSUM) !== checksum);
    if (bad !== -1)
        throw unreadable(name, `the checksum of its picture data is wrong, in slice ${bad + 1} of ${idat.length}`);
}
function exact(file, size, rows) {
    if (rows.length === size)
        return rows;
    const how = rows.length < size ? "fewer" : "more";
    throw unreadable(file.name, `it holds ${how} rows than its header says`);
}
function translated(file, error) {
    const code = error.code ?? "";
    if (code === "ERR_BUFFER_TOO_LARGE")
        return unreadable(file.name, "it holds more rows than its header says", error);
    if (/^Z_/.test(code))
        return unreadable(file.name, "its compressed data is damaged", error);
    return error;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-samples.js
// Rows of samples, of any colour type and depth → RGBA of 8 bits. As pngjs reads them: 16 bits are rounded, and a pixel of
// the transparent colour becomes four zeros.


function rowWriter(file) {
    if (file.colourType === png_file_COLOUR.palette)
        return paletteWriter(file);
    if (file.bitDepth === 8 && file.transparency === null)
        return byteWriter(file);
    return sampleWriter(file);
}
const CHANNELS = { [png_file_COLOUR.grey]: 1, [png_file_COLOUR.greyAlpha]: 2, [png_file_COLOUR.rgb]: 3, [png_file_COLOUR.rgba]: 4 };
function byteWriter({ colourType }) {
    const channels = CHANNELS[colourType];
    const [green, blue] = channels > 2 ? [1, 2] : [0, 0];
    const alpha = channels === 2 ? 1 : channels === 4 ? 3 : null;
    return ({ bytes, at, width }, out, { to, step }) => {
        for (let x = 0, from = at, put = to; x < width; x += 1, from += channels, put += step) {
            out[put] = bytes[from];
            out[put + 1] = bytes[from + green];
            out[put + 2] = bytes[from + blue];
            out[put + 3] = alpha === null ? 255 : bytes[from + alpha];
        }
    };
}
/** The sample at `index` of a row; depths below 8 are packed from the high bit on. */
function sampleAt({ bytes, at }, index, depth) {
    if (depth === 16)
        return (bytes[at + index * 2] << 8) | bytes[at + index * 2 + 1];
    if (depth === 8)
        return bytes[at + index];
    const bit = index * depth;
    return (bytes[at + (bit >> 3)] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}
function sampleWriter({ bitDepth, colourType, transparency }) {
    const channels = CHANNELS[colourType];
    const colours = channels > 2 ? 3 : 1;
    const clear = transparency && channels === colours ? colourOf(transparency, colours) : null;
    const scaled = (sample) => Math.floor((sample * 255) / (2 ** bitDepth - 1) + 0.5);
    return (row, out, { to, step }) => {
        for (let x = 0, put = to; x < row.width; x += 1, put += step) {
            const first = x * channels;
            const red = sampleAt(row, first, bitDepth);
            const green = colours === 3 ? sampleAt(row, first + 1, bitDepth) : red;
            const blue = colours === 3 ? sampleAt(row, first + 2, bitDepth) : red;
            if (clear && red === clear[0] && green === clear[1] && blue === clear[2]) {
                out.fill(0, put, put + 4);
                continue;
            }
            out[put] = scaled(red);
            out[put + 1] = scaled(green);
            out[put + 2] = scaled(blue);
            out[put + 3] = channels === colours ? 255 : scaled(sampleAt(row, first + colours, bitDepth));
        }
    };
}
function colourOf(transparency, colours) {
    const row = { bytes: transparency, at: 0, width: 1 };
    const samples = [0, 1, 2].map((index) => sampleAt(row, colours === 3 ? index : 0, 16));
    return samples;
}
function paletteWriter({ name, bitDepth, palette, transparency }) {
    const colours = palette ?? new Uint8Array();
    const known = colours.length / 3;
    return (row, out, { to, step }) => {
        for (let x = 0, put = to; x < row.width; x += 1, put += step) {
            const index = sampleAt(row, x, bitDepth);
            if (index >= known)
                throw unreadable(name, `a pixel has colour ${index} of a palette of ${known}`);
            out[put] = colours[index * 3];
            out[put + 1] = colours[index * 3 + 1];
            out[put + 2] = colours[index * 3 + 2];
            out[put + 3] = transparency?.[index] ?? 255;
        }
    };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-decode.js
// PNG → RGBA, every colour type, depth and interlacing. The general way; `compare-pixels` avoids most of it.






/** @throws ProblemError png-unreadable or png-too-large, naming the picture */
function decodePng(bytes, name) {
    const file = readPng(bytes, name);
    return decodeRows(file, inflatePngSync(file));
}
/** The picture of a file whose rows are inflated; `rows` is overwritten. */
function decodeRows(file, rows) {
    const { width, height } = file;
    const data = new Uint8Array(width * height * 4);
    const write = rowWriter(file);
    const pixel = Math.max(1, bitsPerPixel(file) >> 3);
    let start = 0;
    for (const pass of passes(file)) {
        const bytes = rowBytes(file, pass.width);
        const bad = unfilter({ bytes: rows, start, rows: pass.height, width: bytes, pixel });
        if (bad !== null)
            throw unreadable(file.name, `the filter of row ${bad} does not exist`);
        for (let row = 0; row < pass.height; row += 1) {
            const to = ((pass.y + row * pass.stepY) * width + pass.x) * 4;
            const at = start + row * (bytes + 1) + 1;
            write({ bytes: rows, at, width: pass.width }, data, { to, step: pass.stepX * 4 });
        }
        start += pass.height * (bytes + 1);
    }
    return { width, height, data };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/lazy-picture.js
// One side of a comparison, decoded when its pixels are asked for, and where.




class OpenPicture {
    width;
    height;
    isOpaque;
    #file;
    #kernel;
    #inflated;
    #filtered = null;
    #whole = null;
    /** Rows decoded in parts so far: with half of them the whole is decoded and kept, since more will be asked for. */
    #decoded = 0;
    /** `inflated` are all filtered rows; null when they are to be inflated once they are needed. */
    constructor(file, kernel, inflated) {
        this.width = file.width;
        this.height = file.height;
        // Colour types 4 and 6 have alpha of their own.
        this.isOpaque = file.colourType < 4 && file.transparency === null;
        this.#file = file;
        this.#kernel = kernel;
        this.#inflated = inflated;
    }
    rows(from, count) {
        const source = this.source();
        if (this.#whole === null && source.kind === "filtered") {
            this.#decoded += from + count - decodedFrom(source, from);
            if (this.#decoded < this.height / 2)
                return decodeRange(source, { from, to: from + count }, this.#kernel);
        }
        return this.rgba().bytes.subarray(from * this.width * 4, (from + count) * this.width * 4);
    }
    /** Its rows as they lie in the file where the kernel knows that layout, else as RGBA. */
    source() {
        if (this.#whole === null)
            this.#filtered ??= filteredSource(this.#file, this.#rows());
        return this.#filtered ?? this.rgba();
    }
    /** All of it as RGBA, whatever the file has. */
    rgba() {
        this.#whole ??= rgbaSource({ width: this.width, height: this.height, data: this.#decodeAll() }, this.#file.name);
        return this.#whole;
    }
    #decodeAll() {
        this.#filtered ??= filteredSource(this.#file, this.#rows());
        if (this.#filtered)
            return decodeRange(this.#filtered, { from: 0, to: this.height }, this.#kernel);
        const { data } = decodeRows(this.#file, this.#rows());
        // They were overwritten, and are not needed again.
        this.#inflated = null;
        return data;
    }
    #rows() {
        this.#inflated ??= png_inflate_inflatePngSync(this.#file);
        return this.#inflated;
    }
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/zone-collector.js
class ZoneCollector {
    #zones = [];
    #pieces = [];
    /** Copies what it is given. */
    add({ y, rows, mask, packed }) {
        const last = this.#pieces.at(-1);
        if (last && last.y + last.rows < y)
            this.#close();
        this.#pieces.push({ y, rows, mask: mask.slice(), packed: packed.slice() });
    }
    all() {
        this.#close();
        return this.#zones;
    }
    #close() {
        const [first] = this.#pieces;
        if (first === undefined)
            return;
        const rows = this.#pieces.reduce((sum, piece) => sum + piece.rows, 0);
        const whole = (part) => zone_collector_joined(this.#pieces.map((piece) => piece[part]));
        this.#zones.push({ y: first.y, rows, mask: whole("mask"), packed: whole("packed") });
        this.#pieces = [];
    }
}
function zone_collector_joined(parts) {
    const [only] = parts;
    if (only && parts.length === 1)
        return only;
    const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        out.set(part, at);
        at += part.length;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/zone-walk.js


/** Calls `onRows` from the top down for all rows that differ. @throws ProblemError png-unreadable */
function walkZones(input, onRows) {
    new ZoneWalk(input, onRows).all();
}
class ZoneWalk {
    #input;
    #onRows;
    #height;
    #width;
    #at;
    #memory;
    /** By slot: rows of the strip that differ. */
    #differs;
    /** The row in slot 0; the rows below `#filled` are decoded, those below `#judged` told. */
    #base = 0;
    #filled = 0;
    #judged = 0;
    /** The first row from `#filled` on whose bytes differ. */
    #next = 0;
    /** The last decoded row is the same in both. */
    #equal = true;
    constructor(input, onRows) {
        this.#input = input;
        this.#onRows = onRows;
        this.#width = input.expected.width;
        this.#height = Math.min(input.expected.height, input.actual.height);
        this.#at = stripMemory(this.#width, this.#height);
        this.#memory = input.kernel.reserve(this.#at.bytes);
        this.#differs = new Uint8Array(this.#at.rows + KEPT);
    }
    all() {
        this.#next = this.#nextDifference(0);
        while (this.#next < this.#height)
            this.#run(restartBefore(this.#input.expected, Math.max(0, this.#next - 2), 0));
    }
    /** One stretch of decoding, from `start` until nothing near is left to decode. */
    #run(start) {
        this.#base = start;
        this.#filled = start;
        this.#judged = start;
        this.#equal = true;
        const above = this.#width * 4;
        this.#memory.fill(0, this.#at.expected - above, this.#at.expected);
        this.#memory.fill(0, this.#at.actual - above, this.#at.actual);
        while (this.#filled < this.#height) {
            this.#makeRoom();
            if (this.#equal && this.#next > this.#filled)
                this.#decodeEqual();
            else
                this.#decodeBoth();
            this.#judge();
            if (this.#isOver())
                return;
        }
    }
    #makeRoom() {
        const gone = Math.max(0, Math.min(this.#filled, Math.max(this.#base, this.#judged - 2)) - this.#base);
        const kept = this.#filled - this.#base - gone;
        if (gone === 0)
            return;
        const row = this.#width * 4;
        for (const start of [this.#at.expected, this.#at.actual])
            this.#memory.copyWithin(start, start + gone * row, start + (gone + kept) * row);
        this.#differs.copyWithin(0, gone, gone + kept);
        this.#base += gone;
    }
    /** Rows that are the same in both: decoded once. */
    #decodeEqual() {
        const rows = Math.min(this.#room(), this.#next - this.#filled);
        const slot = this.#filled - this.#base;
        const to = slot * this.#width * 4;
        this.#decode("expected", rows);
        const bytes = rows * this.#width * 4;
        this.#memory.copyWithin(this.#at.actual + to, this.#at.expected + to, this.#at.expected + to + bytes);
        this.#differs.fill(0, slot, slot + rows);
        this.#filled += rows;
    }
    #decodeBoth() {
        const { kernel, expected, actual } = this.#input;
        const rows = Math.min(this.#room(), this.#height - this.#filled);
        const slot = this.#filled - this.#base;
        const [a, b] = [this.#place("expected"), this.#place("actual")];
        const shape = { width: this.#width, rows };
        if (expected.kind === "filtered") {
            this.#copyIn(expected, a.from, rows);
            this.#copyIn(actual, b.from, rows);
            const bad = kernel.unfilterBoth([a, b], shape, expected.bytesPerPixel);
            if (bad >= 0)
                throw this.#badFilter(this.#filled + bad);
        }
        else {
            this.#copyIn(expected, a.to, rows);
            this.#copyIn(actual, b.to, rows);
        }
        kernel.differingRows({ ...shape, expected: a.to, actual: b.to }, this.#at.flags);
        this.#differs.set(this.#memory.subarray(this.#at.flags, this.#at.flags + rows), slot);
        this.#equal = this.#differs[slot + rows - 1] === 0;
        this.#filled += rows;
        this.#next = this.#nextDifference(this.#filled);
    }
    #decode(side, rows) {
        const source = this.#input[side];
        const place = this.#place(side);
        if (source.kind === "rgba") {
            this.#copyIn(source, place.to, rows);
            return;
        }
        this.#copyIn(source, place.from, rows);
        const shape = { width: this.#width, rows };
        const bad = this.#input.kernel.unfilter(place, shape, source.bytesPerPixel);
        if (bad >= 0)
            throw badFilter(source, this.#filled + bad);
    }
    #copyIn(source, to, rows) {
        const start = this.#filled * source.stride;
        this.#memory.set(source.bytes.subarray(start, start + rows * source.stride), to);
    }
    #place(side) {
        const to = this.#at[side] + (this.#filled - this.#base) * this.#width * 4;
        return { from: side === "expected" ? this.#at.filteredExpected : this.#at.filteredActual, to };
    }
    #room() {
        return Math.min(this.#at.rows, this.#at.rows + KEPT - (this.#filled - this.#base));
    }
    /** Tells the rows whose neighbours two rows on are decoded. */
    #judge() {
        const end = this.#filled === this.#height ? this.#height : this.#filled - 2;
        for (let row = this.#judged; row < end;) {
            if (!this.#differsAt(row)) {
                row += 1;
                continue;
            }
            let to = row + 1;
            while (to < end && this.#differsAt(to))
                to += 1;
            this.#compare(row, to - row);
            row = to;
        }
        this.#judged = Math.max(this.#judged, end);
    }
    #compare(y, rows) {
        const { kernel, limits } = this.#input;
        const { mask, packed, scratch } = this.#at;
        const offset = (y - this.#base) * this.#width * 4;
        const shape = { width: this.#width, rows };
        const [expected, actual] = [this.#at.expected + offset, this.#at.actual + offset];
        const opaque = this.#isOpaque(y, rows);
        const height = this.#height;
        const counts = kernel.compareRows({
            ...shape,
            expected,
            actual,
            y,
            height,
            limits,
            opaque,
            scratch,
            mask,
        });
        kernel.packMask(mask, packed, shape);
        this.#onRows({
            y,
            rows,
            counts,
            mask: this.#memory.subarray(mask, mask + rows * this.#width),
            packed: this.#memory.subarray(packed, packed + rows * (1 + Math.ceil(this.#width / 4))),
        });
    }
    #isOpaque(y, rows) {
        if (this.#input.expected.opaque && this.#input.actual.opaque)
            return true;
        const from = Math.max(this.#base, y - 2);
        const pixels = (Math.min(this.#height, y + rows + 2) - from) * this.#width;
        const offset = (from - this.#base) * this.#width * 4;
        return [this.#at.expected, this.#at.actual].every((at) => this.#input.kernel.allOpaque(at + offset, pixels));
    }
    /** Nothing is left to tell, and the next difference is better reached from a row of its own. */
    #isOver() {
        if (this.#next <= this.#filled)
            return false;
        for (let row = this.#judged; row < this.#filled; row += 1)
            if (this.#differsAt(row))
                return false;
        if (this.#next >= this.#height)
            return true;
        const wanted = Math.max(0, this.#next - 2);
        return restartBefore(this.#input.expected, wanted, this.#filled) > this.#filled;
    }
    #differsAt(row) {
        return this.#differs[row - this.#base] === 1;
    }
    #nextDifference(from) {
        const { expected, actual } = this.#input;
        return nextDifference(expected, actual, { from, to: this.#height });
    }
    #badFilter(row) {
        const { expected, actual } = this.#input;
        const isBad = ({ bytes, stride }) => (bytes[row * stride] ?? 0) > 4;
        return badFilter(isBad(expected) ? expected : actual, row);
    }
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/row-hashes.js
// A number for each row of a rectangle, to find rows again by: equal rows have equal numbers, and 53 bits keep others apart.


const row_hashes_STRIP_BYTES = 256 * 1024;
/** Of the rows of `frame` within RGBA of `width` pixels a row. */
function hashRows({ data, width }, frame, kernel = loadKernel()) {
    const rows = Math.max(1, Math.min(frame.height, Math.floor(row_hashes_STRIP_BYTES / (frame.width * 4))));
    const hashesAt = (SLACK + rows * frame.width * 4 + SLACK + 7) & ~7;
    const to = { hashes: hashesAt, plain: hashesAt + rows * 8 };
    const memory = kernel.reserve(to.plain + rows + SLACK);
    const view = new DataView(memory.buffer, memory.byteOffset);
    const found = { hashes: new Float64Array(frame.height), plain: new Uint8Array(frame.height) };
    for (let first = 0; first < frame.height; first += rows) {
        const count = Math.min(rows, frame.height - first);
        copyIn(memory, { data, width }, { ...frame, y: frame.y + first, height: count });
        kernel.hashRows({ at: SLACK, width: frame.width, rows: count }, to);
        for (let row = 0; row < count; row += 1) {
            const at = to.hashes + row * 8;
            found.hashes[first + row] = view.getUint32(at + 4, true) * 2 ** 21 + (view.getUint32(at, true) >>> 11);
        }
        found.plain.set(memory.subarray(to.plain, to.plain + count), first);
    }
    return found;
}
function copyIn(memory, { data, width }, frame) {
    const start = (frame.y * width + frame.x) * 4;
    if (frame.width === width) {
        memory.set(data.subarray(start, start + frame.height * width * 4), SLACK);
        return;
    }
    for (let row = 0; row < frame.height; row += 1) {
        const from = start + row * width * 4;
        memory.set(data.subarray(from, from + frame.width * 4), SLACK + row * frame.width * 4);
    }
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/compare-pixels.js









/** Reads both files, and inflates them where they differ. @throws ProblemError png-unreadable or png-too-large */
async function compare_pixels_openPair(expected, actual, kernel = loadKernel()) {
    if (Buffer.compare(expected, actual) === 0) {
        const picture = new OpenPicture(png_file_readPng(expected, "expected"), kernel, null);
        return { expected: picture, actual: picture, sameBytes: true };
    }
    const files = [png_file_readPng(expected, "expected"), png_file_readPng(actual, "actual")];
    const [one, two] = await inflateBoth(files);
    return {
        expected: new OpenPicture(files[0], kernel, one),
        actual: new OpenPicture(files[1], kernel, two),
        sameBytes: false,
    };
}
/** Side by side, on two threads. The first problem is told, after both are done. */
async function inflateBoth([one, two]) {
    const [a, b] = await Promise.allSettled([inflatePng(one), inflatePng(two)]);
    if (a.status === "rejected")
        throw a.reason;
    if (b.status === "rejected")
        throw b.reason;
    return [a.value, b.value];
}
/** @throws ProblemError png-unreadable or png-too-large */
async function comparePixels(expected, actual, options = {}) {
    return comparePair(await compare_pixels_openPair(expected, actual, options.kernel), options);
}
/** The overlap of both pictures, from the upper left corner. @throws ProblemError png-unreadable */
function comparePair(pair, options = {}) {
    const { expected, actual, sameBytes } = pair;
    const width = Math.min(expected.width, actual.width);
    const height = Math.min(expected.height, actual.height);
    if (sameBytes)
        return { ...nothing(width, height), equality: "bytes" };
    const sameSize = expected.width === actual.width && expected.height === actual.height;
    const diff = compareSources(sourcesOf(expected, actual), options);
    return sameSize ? diff : { ...diff, equality: "none" };
}
function sourcesOf(expected, actual) {
    const [one, two] = [expected.source(), actual.source()];
    if (alike(one, two))
        return [one, two];
    const width = Math.min(one.width, two.width);
    return [cropped(expected.rgba(), width), cropped(actual.rgba(), width)];
}
function cropped(source, width) {
    if (source.width === width)
        return source;
    const { height, stride, bytes, name } = source;
    const data = Buffer.allocUnsafeSlow(width * height * 4);
    for (let y = 0; y < height; y += 1)
        bytes.copy(data, y * width * 4, y * stride, y * stride + width * 4);
    return rgbaSource({ width, height, data }, name);
}
/** The same over decoded RGBA of one size: aligned bands, crops. */
function compareRgba({ width, height, expected, actual, }, options = {}) {
    const side = (data, name) => rgbaSource({ width, height, data }, name);
    return compareSources([side(expected, "expected"), side(actual, "actual")], options);
}
function compareSources([expected, actual], options) {
    const { threshold = 0.1, faint, kernel = loadKernel() } = options;
    const limits = {
        different: limitOf(threshold),
        faint: faint === undefined ? null : limitOf(faint),
    };
    const diff = nothing(expected.width, Math.min(expected.height, actual.height));
    const zones = new ZoneCollector();
    walkZones({ kernel, expected, actual, limits }, (found) => {
        diff.different += found.counts.different;
        diff.antialiased += found.counts.antialiased;
        diff.faint += found.counts.faint;
        zones.add(found);
    });
    diff.zones = zones.all();
    if (diff.zones.length > 0)
        diff.equality = "none";
    return diff;
}
const nothing = (width, height) => ({
    width,
    height,
    equality: "pixels",
    different: 0,
    antialiased: 0,
    faint: 0,
    zones: [],
});

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/match-lines.js
// Two lists of line hashes → the runs of lines that are the same, in order. Patience first (lines that are once in each),
// Myers for the small gaps between, and never more work than a cap: when nothing matches there is nothing to align.
/** Edits that Myers may make in one gap; its memory is the square of it. */
const MOST_EDITS = 400;
/** Depth of gaps within gaps. */
const MOST_DEPTH = 12;
function matchLines(expected, actual) {
    const runs = [];
    matchSpan({ expected, actual, runs }, { e: 0, eEnd: expected.length, a: 0, aEnd: actual.length }, 0);
    return joinRuns(runs);
}
function matchSpan(matching, span, depth) {
    const { expected, actual, runs } = matching;
    let { e, eEnd, a, aEnd } = span;
    const head = { expected: e, actual: a, rows: 0 };
    while (e < eEnd && a < aEnd && expected[e] === actual[a])
        [e, a] = [e + 1, a + 1];
    head.rows = e - head.expected;
    let tail = 0;
    while (e < eEnd && a < aEnd && expected[eEnd - 1] === actual[aEnd - 1])
        [eEnd, aEnd, tail] = [eEnd - 1, aEnd - 1, tail + 1];
    if (head.rows > 0)
        runs.push(head);
    if (e < eEnd && a < aEnd)
        matchGap(matching, { e, eEnd, a, aEnd }, depth);
    if (tail > 0)
        runs.push({ expected: eEnd, actual: aEnd, rows: tail });
}
function matchGap(matching, gap, depth) {
    const anchors = depth < MOST_DEPTH ? anchorsIn(matching, gap) : [];
    if (anchors.length === 0) {
        for (const run of shortestEdit(matching, gap))
            matching.runs.push(run);
        return;
    }
    let { e, a } = gap;
    for (const anchor of anchors) {
        if (anchor.e < e || anchor.a < a)
            continue;
        // The anchor's own line is the head of what follows, so that its neighbours below are taken along.
        matchSpan(matching, { e, eEnd: anchor.e, a, aEnd: anchor.a }, depth + 1);
        let rows = 1;
        while (anchor.e + rows < gap.eEnd &&
            anchor.a + rows < gap.aEnd &&
            matching.expected[anchor.e + rows] === matching.actual[anchor.a + rows])
            rows += 1;
        matching.runs.push({ expected: anchor.e, actual: anchor.a, rows });
        [e, a] = [anchor.e + rows, anchor.a + rows];
    }
    matchSpan(matching, { e, eEnd: gap.eEnd, a, aEnd: gap.aEnd }, depth + 1);
}
/** Lines that are once in each side of the gap, the longest row of them that keeps the order. */
function anchorsIn({ expected, actual }, gap) {
    const places = new Map();
    for (let e = gap.e; e < gap.eEnd; e += 1) {
        const line = expected[e];
        const known = places.get(line);
        if (known)
            known.often = true;
        else
            places.set(line, { e, a: -1, often: false });
    }
    for (let a = gap.a; a < gap.aEnd; a += 1) {
        const known = places.get(actual[a]);
        if (!known)
            continue;
        if (known.a >= 0)
            known.often = true;
        known.a = a;
    }
    const unique = [...places.values()].filter(({ a, often }) => a >= 0 && !often);
    return longestRising(unique);
}
/** The longest subsequence of pairs (sorted by `e`) whose `a` rises. */
function longestRising(pairs) {
    const tops = [];
    const before = new Int32Array(pairs.length).fill(-1);
    pairs.forEach(({ a }, index) => {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[tops[middle]].a < a)
                low = middle + 1;
            else
                high = middle;
        }
        if (low > 0)
            before[index] = tops[low - 1];
        tops[low] = index;
    });
    const found = [];
    for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at])
        found.push(pairs[at]);
    return found.reverse();
}
/** Myers' greedy edit script of the gap; nothing when it takes more than the cap. */
function shortestEdit({ expected, actual }, gap) {
    const [n, m] = [gap.eEnd - gap.e, gap.aEnd - gap.a];
    const most = Math.min(n + m, MOST_EDITS);
    const furthest = new Int32Array(2 * most + 3);
    const origin = most + 1;
    const trace = [];
    for (let edits = 0; edits <= most; edits += 1) {
        trace.push(furthest.slice(origin - edits - 1, origin + edits + 2));
        for (let k = -edits; k <= edits; k += 2) {
            const [below, above] = [furthest[origin + k - 1], furthest[origin + k + 1]];
            let e = k === -edits || (k !== edits && below < above) ? above : below + 1;
            while (e < n && e - k < m && expected[gap.e + e] === actual[gap.a + e - k])
                e += 1;
            furthest[origin + k] = e;
            if (e >= n && e - k >= m)
                return walkBack(trace, gap);
        }
    }
    return [];
}
function walkBack(trace, gap) {
    const runs = [];
    let [e, a] = [gap.eEnd - gap.e, gap.aEnd - gap.a];
    for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
        // `trace[edits]` holds diagonals -edits-1 to edits+1 as they were before this round.
        const at = (k) => trace[edits][k + edits + 1];
        const k = e - a;
        const previous = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
        const from = edits === 0 ? 0 : at(previous);
        const start = edits === 0 ? 0 : previous === k + 1 ? from : from + 1;
        if (e > start)
            runs.push({ expected: gap.e + start, actual: gap.a + start - k, rows: e - start });
        if (edits === 0)
            break;
        [e, a] = [from, from - previous];
    }
    return runs.reverse();
}
function joinRuns(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last && last.expected + last.rows === run.expected && last.actual + last.rows === run.actual)
            last.rows += run.rows;
        else
            joined.push({ ...run });
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/align-lines.js

/** Distinct lines with content that a run needs to be believed. */
const TELLING = 3;
/** A block that moved is at least this many lines, of which so many are distinct. */
const MOVED = { rows: 8, distinct: 4 };
/** Blocks that went, times blocks that came: a page in so many pieces has no block that a person would find again. */
const MOST_PAIRS = 20_000;
function alignLines(expected, actual) {
    const sides = { expected, actual };
    const runs = believed(matchLines(expected.hashes, actual.hashes), sides);
    const end = { expected: expected.hashes.length, actual: actual.hashes.length, rows: 0 };
    const segments = [];
    let at = { expected: 0, actual: 0 };
    for (const run of [...runs, end]) {
        segments.push(...between(at, run));
        if (run.rows > 0)
            segments.push({ kind: "same", ...run });
        at = { expected: run.expected + run.rows, actual: run.actual + run.rows };
    }
    return withMoves(segments, sides);
}
/** How many distinct lines with content a run has, as far as it matters. */
function telling({ expected }, run, enough = TELLING) {
    const found = new Set();
    for (let row = run.expected; row < run.expected + run.rows && found.size < enough; row += 1)
        if (expected.plain[row] === 0)
            found.add(expected.hashes[row]);
    return found.size;
}
const offsetOf = ({ expected, actual }) => actual - expected;
/** Head, tail, what has content, and blank runs that go with a neighbour which has. */
function believed(runs, sides) {
    const last = { e: sides.expected.hashes.length, a: sides.actual.hashes.length };
    const sure = runs.map((run) => (run.expected === 0 && run.actual === 0) ||
        (run.expected + run.rows === last.e && run.actual + run.rows === last.a) ||
        telling(sides, run) >= TELLING);
    const known = runs.filter((_, index) => sure[index]);
    return runs.filter((run, index) => {
        if (sure[index])
            return true;
        const before = known.findLast((other) => other.expected < run.expected);
        const after = known.find((other) => other.expected > run.expected);
        return [before, after].some((other) => other && offsetOf(other) === offsetOf(run));
    });
}
/** What lies between two runs: as many lines as both sides have are compared in place, the rest came or went. */
function between(from, to) {
    const [e, a] = [to.expected - from.expected, to.actual - from.actual];
    const rows = Math.min(e, a);
    const [expected, actual] = [from.expected + rows, from.actual + rows];
    return [
        ...(rows > 0 ? [{ kind: "changed", ...from, rows }] : []),
        ...(a > rows ? [{ kind: "inserted", expected, actual, rows: a - rows }] : []),
        ...(e > rows ? [{ kind: "removed", expected, actual, rows: e - rows }] : []),
    ];
}
/** Inserted lines that are the very lines removed elsewhere have moved. */
function withMoves(segments, sides) {
    const gone = segments.filter(({ kind, rows }) => kind === "removed" && rows >= MOVED.rows);
    const come = segments.filter(({ kind, rows }) => kind === "inserted" && rows >= MOVED.rows);
    const pairs = gone.length * come.length;
    if (pairs === 0 || pairs > MOST_PAIRS)
        return [...segments];
    const moves = come.flatMap((inserted) => movesInto(inserted, gone, sides));
    if (moves.length === 0)
        return [...segments];
    const left = segments.flatMap((segment) => {
        if (segment.kind === "inserted")
            return without(segment, moves, "actual");
        return segment.kind === "removed" ? without(segment, moves, "expected") : [segment];
    });
    return [...left, ...moves].sort((a, b) => a.actual - b.actual || a.expected - b.expected);
}
function movesInto(inserted, gone, sides) {
    const part = (lines, from, rows) => lines.hashes.subarray(from, from + rows);
    const come = part(sides.actual, inserted.actual, inserted.rows);
    return gone.flatMap((removed) => {
        const runs = matchLines(part(sides.expected, removed.expected, removed.rows), come);
        return runs
            .map((run) => ({
            kind: "moved",
            expected: run.expected + removed.expected,
            actual: run.actual + inserted.actual,
            rows: run.rows,
        }))
            .filter((run) => run.rows >= MOVED.rows && telling(sides, run, MOVED.distinct) >= MOVED.distinct);
    });
}
function without(segment, moves, side) {
    const inside = moves
        .filter((move) => move[side] >= segment[side] && move[side] < segment[side] + segment.rows)
        .sort((a, b) => a[side] - b[side]);
    const left = [];
    let at = segment[side];
    for (const stop of [...inside, { ...segment, [side]: segment[side] + segment.rows, rows: 0 }]) {
        if (stop[side] > at)
            left.push({ ...segment, [side]: at, rows: stop[side] - at });
        at = Math.max(at, stop[side] + stop.rows);
    }
    return left;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/equal-rows.js
function equalRows(first, second) {
    const [a, b] = [bytesOf(first), bytesOf(second)];
    return (one, two, width) => a.compare(b, two * 4, (two + width) * 4, one * 4, (one + width) * 4) === 0;
}
const bytesOf = ({ words }) => Buffer.from(words.buffer, words.byteOffset, words.byteLength);

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/rounded.js
/** More rows than that are no rounding. */
const MOST = 2;
/**
 * Bands of a row or two of the space between things, that come and go again below something larger that came or went: only
 * when they cancel out. What they pushed is told among what was absorbed.
 */
function roundedIn(sides, segments) {
    const shifted = segments.filter(({ kind }) => kind === "inserted" || kind === "removed");
    const cause = shifted.findIndex(({ rows }) => rows > MOST);
    if (cause === -1)
        return new Set();
    const small = shifted.slice(cause + 1).filter((segment) => segment.rows <= MOST && isSpace(sides, segment));
    const net = small.reduce((sum, { kind, rows }) => sum + (kind === "inserted" ? rows : -rows), 0);
    return new Set(net === 0 ? small : []);
}
/** Its rows are the very row above or below them: nothing is seen to come or go but distance. */
function isSpace(sides, { kind, expected, actual, rows }) {
    const [sheet, y] = kind === "inserted" ? [sides.actual, actual] : [sides.expected, expected];
    return isRepeated(sheet, y, y - 1, rows) || isRepeated(sheet, y, y + rows, rows);
}
function isRepeated({ words, width, height }, y, other, rows) {
    if (other < 0 || other >= height)
        return false;
    for (let row = y; row < y + rows; row += 1)
        for (let x = 0; x < width; x += 1)
            if (words[row * width + x] !== words[other * width + x])
                return false;
    return true;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/candidate.js
// One way to explain the difference of two pictures, and what is left to explain after it.


/** Whole rows, as the segments say. */
function fromRows(sides, segments) {
    const { width } = sides.actual;
    let left = 0;
    const shifts = [];
    const rounded = roundedIn(sides, segments);
    for (const segment of segments) {
        if (rounded.has(segment))
            continue;
        const { kind, expected, actual, rows } = segment;
        const frame = { x: 0, y: expected, width, height: rows };
        if (kind === "changed")
            left += differing(sides.expected, frame, { sheet: sides.actual, y: actual });
        if (kind === "inserted")
            shifts.push({ kind, ...frame, y: actual, by: 0 });
        if (kind === "removed")
            shifts.push({ kind, ...frame, by: 0 });
        if (kind === "moved")
            shifts.push({ kind, ...frame, y: actual, by: actual - expected });
    }
    return { segments, columns: [], shifts, left };
}
/** A band is worth more than a few pixels: without a price each, noise would be explained by many small ones. */
const PRICE = 200;
/** Pixels left to explain, and those that came, went or moved. The lower, the better the explanation. */
function costOf({ left, shifts }) {
    return shifts.reduce((sum, { kind, width, height }) => sum + width * height * (kind === "moved" ? 0.02 : 0.5) + PRICE, left);
}
/** Rows with equal pixels that are where they are only because something above them came or went. */
function pushedIn({ segments }) {
    return segments
        .filter(({ kind, expected, actual }) => kind === "same" && expected !== actual)
        .map(({ expected, actual, rows }) => ({ rows, by: actual - expected }));
}
/** The expected picture in the actual one's frame; what was inserted is taken as it is, so that nothing differs there. */
function redrawn({ expected, actual }, { segments, columns }) {
    const sheet = { words: actual.words.slice(), width: actual.width, height: actual.height };
    for (const segment of segments) {
        if (segment.kind !== "changed")
            continue;
        const frame = { x: 0, y: segment.expected, width: actual.width, height: segment.rows };
        paste(expected, frame, { sheet, x: 0, y: segment.actual });
    }
    for (const column of columns)
        for (const { kind, ...run } of column.segments) {
            if (kind === "removed")
                continue;
            const from = kind === "inserted" ? actual : expected;
            const y = kind === "inserted" ? column.actual.y + run.actual : column.expected.y + run.expected;
            const into = { sheet, x: column.actual.x, y: column.actual.y + run.actual };
            paste(from, { ...column.actual, y, height: run.rows }, into);
        }
    return sheet;
}
function paste(from, frame, into) {
    const { sheet, x, y } = into;
    for (let row = 0; row < frame.height; row += 1) {
        const start = (frame.y + row) * from.width + frame.x;
        sheet.words.set(from.words.subarray(start, start + frame.width), (y + row) * sheet.width + x);
    }
}
/** Pixels of a frame that differ; `y` of the second sheet's frame may be another. */
function differing(one, frame, other) {
    const { words } = one;
    const { words: others, width } = other.sheet;
    const equal = equalRows(one, other.sheet);
    let count = 0;
    for (let row = 0; row < frame.height; row += 1) {
        const start = (frame.y + row) * one.width + frame.x;
        const end = start + frame.width;
        const to = (other.y + row) * width - (frame.y + row) * one.width;
        if (equal(start, start + to, frame.width))
            continue;
        for (let at = start; at < end; at += 1)
            if (words[at] !== others[at + to])
                count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/leaves.js
// Differing pixels → the separate rectangles they lie in, by cutting where nothing differs: at gutters between columns first,
// then at long still stretches, again and again.

/** Still columns that part two leaves, and still rows: lines of text have gaps, which must not part them. */
const GUTTER = 8;
const STILL_ROWS = 64;
const MOST_LEAVES = 40;
const leaves_MOST_DEPTH = 6;
function leavesOf(overlay, frame) {
    const done = [];
    let open = [frame];
    for (let depth = 0; depth < leaves_MOST_DEPTH && open.length > 0; depth += 1) {
        const next = [];
        for (const each of open) {
            const parts = cut(overlay, each, depth % 2 === 0 ? "x" : "y");
            const [only] = parts;
            // As it was before, so the other way will not part it either, unless it has not been tried.
            if (parts.length === 1 && only && depth > 1 && same(only, each))
                done.push(only);
            else
                next.push(...parts);
        }
        open = next;
        if (open.length + done.length > MOST_LEAVES)
            break;
    }
    return [...done, ...open].slice(0, MOST_LEAVES);
}
const same = (a, b) => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
function cut(overlay, frame, axis) {
    const differs = profile(overlay, frame, axis);
    const gap = axis === "x" ? GUTTER : STILL_ROWS;
    const parts = [];
    for (let at = 0; at < differs.length; at += 1) {
        if (differs[at] === 0)
            continue;
        const last = parts.at(-1);
        if (last && at - last.to < gap)
            last.to = at + 1;
        else
            parts.push({ from: at, to: at + 1 });
    }
    return parts.map(({ from, to }) => axis === "x"
        ? { ...frame, x: frame.x + from, width: to - from }
        : { ...frame, y: frame.y + from, height: to - from });
}
/** 1 for each column (or row) of the frame in which any pixel differs. */
function profile(overlay, frame, axis) {
    return axis === "x" ? columnsOf(overlay, frame) : rowsOf(overlay, frame);
}
function rowsOf({ expected, actual, e, a }, frame) {
    const found = new Uint8Array(frame.height);
    const equal = equalRows(expected, actual);
    for (let y = 0; y < frame.height; y += 1) {
        const inE = (e + frame.y + y) * expected.width + frame.x;
        const inA = (a + frame.y + y) * actual.width + frame.x;
        if (!equal(inE, inA, frame.width))
            found[y] = 1;
    }
    return found;
}
/** Only columns that are equal so far are looked at: where much differs, soon none is. */
function columnsOf({ expected, actual, e, a }, frame) {
    const found = new Uint8Array(frame.width);
    const still = Uint32Array.from({ length: frame.width }, (_, x) => x);
    const equal = equalRows(expected, actual);
    let count = frame.width;
    for (let y = 0; y < frame.height && count > 0; y += 1) {
        const inE = (e + frame.y + y) * expected.width + frame.x;
        const inA = (a + frame.y + y) * actual.width + frame.x;
        if (equal(inE, inA, frame.width))
            continue;
        let kept = 0;
        for (let at = 0; at < count; at += 1) {
            const x = still[at];
            if (expected.words[inE + x] === actual.words[inA + x])
                still[kept++] = x;
            else
                found[x] = 1;
        }
        count = kept;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/line-hash.js
// A number for each row of a rectangle: equal rows have equal numbers, and 53 bits keep others apart (two of 20,000 rows meet
// by chance in one of 40 million pictures).

function hashLines({ words, width }, frame) {
    const data = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    return hashRows({ data, width }, frame);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/together.js
/** Nearer than this, in pixels: lines of a column, icons beside their text. */
const NEAR = 96;
function together(shifts) {
    const joined = [];
    for (const shift of shifts) {
        let whole = shift;
        for (let index = 0; index < joined.length;) {
            const other = joined[index];
            if (other.kind === "moved" && whole.kind === "moved" && other.by === whole.by && near(other, whole)) {
                whole = { ...whole, ...hull(other, whole) };
                joined.splice(index, 1);
                index = 0;
            }
            else
                index += 1;
        }
        joined.push(whole);
    }
    return joined;
}
const near = (a, b) => Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width) < NEAR &&
    Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height) < NEAR;
function hull(a, b) {
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    const width = Math.max(a.x + a.width, b.x + b.width) - x;
    return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/align-columns.js
// Where rows do not match because only one column moved: each separate rectangle of differing pixels is aligned by itself.





/** A rectangle smaller than this is a change, not a column. */
const LEAST = { width: 8, height: 10, rows: 8, distinct: 4 };
/** Pixels between a column's content and its border. */
const EDGE = 24;
/** An alignment must leave at most this share of what differed. */
const LEFT = 0.5;
/** The candidate with the columns that moved. */
function alignColumns(sides, candidate) {
    const columns = [];
    let { left } = candidate;
    for (const range of rangesOf(candidate.segments)) {
        const overlay = { ...sides, e: range.expected, a: range.actual };
        const whole = { x: 0, y: 0, width: sides.actual.width, height: range.rows };
        const leaves = leavesOf(overlay, whole);
        for (const leaf of leaves) {
            // Rows of the whole width have been tried.
            if (leaf.width < LEAST.width || leaf.height < LEAST.height || leaf.width > 0.95 * whole.width)
                continue;
            const alone = alignLeaf(sides, range, leaf);
            if (!alone)
                continue;
            const edged = withEdges(leaf, leaves);
            const wider = edged === leaf ? null : alignLeaf(sides, range, edged);
            const aligned = wider && wider.explained > alone.explained ? wider : alone;
            columns.push(aligned.column);
            left -= aligned.explained;
        }
    }
    const shifts = together(columns.flatMap((column) => column.shifts));
    return { ...candidate, columns, left, shifts: [...candidate.shifts, ...shifts] };
}
/** Narrow lines that run beside a column, such as its border, belong to it. */
function withEdges(leaf, leaves) {
    let [left, right, top, bottom] = [leaf.x, leaf.x + leaf.width, leaf.y, leaf.y + leaf.height];
    for (const other of leaves) {
        const isNarrow = other.width < LEAST.width && other.height >= LEAST.height;
        const gap = Math.max(leaf.x - (other.x + other.width), other.x - (leaf.x + leaf.width));
        const apart = Math.max(leaf.y - (other.y + other.height), other.y - (leaf.y + leaf.height));
        if (!isNarrow || gap > EDGE || apart > 2 * EDGE)
            continue;
        [left, right] = [Math.min(left, other.x), Math.max(right, other.x + other.width)];
        [top, bottom] = [Math.min(top, other.y), Math.max(bottom, other.y + other.height)];
    }
    const isSame = right - left === leaf.width && bottom - top === leaf.height;
    return isSame ? leaf : { x: left, y: top, width: right - left, height: bottom - top };
}
/** Same and changed rows of one offset, one after the other. */
function rangesOf(segments) {
    const ranges = [];
    for (const { kind, expected, actual, rows } of segments) {
        const last = ranges.at(-1);
        if (kind === "inserted" && last && last.actual + last.rows === actual)
            last.moreActual = rows;
        if (kind === "removed" && last && last.expected + last.rows === expected)
            last.moreExpected = rows;
        if (kind !== "same" && kind !== "changed")
            continue;
        if (last && last.expected + last.rows === expected && last.actual + last.rows === actual)
            last.rows += rows;
        else
            ranges.push({ expected, actual, rows, moreExpected: 0, moreActual: 0 });
    }
    return ranges;
}
/** `leaf` counts its rows from the range's first. Null when its rows do not explain half of what differs. */
function alignLeaf(sides, range, leaf) {
    const last = leaf.y + leaf.height === range.rows;
    const expected = {
        ...leaf,
        y: range.expected + leaf.y,
        height: leaf.height + (last ? range.moreExpected : 0),
    };
    const actual = { ...leaf, y: range.actual + leaf.y, height: leaf.height + (last ? range.moreActual : 0) };
    const lines = { expected: hashLines(sides.expected, expected), actual: hashLines(sides.actual, actual) };
    const segments = alignLines(lines.expected, lines.actual);
    const moves = segments.filter((segment) => isMove(segment, lines));
    if (moves.length === 0)
        return null;
    const inPlace = { ...expected, height: leaf.height };
    const before = differing(sides.expected, inPlace, { sheet: sides.actual, y: actual.y });
    const after = segments.reduce((sum, segment) => {
        if (segment.kind !== "changed")
            return sum;
        const frame = { ...expected, y: expected.y + segment.expected, height: segment.rows };
        return sum + differing(sides.expected, frame, { sheet: sides.actual, y: actual.y + segment.actual });
    }, 0);
    if (after > LEFT * before)
        return null;
    const frames = { expected, actual };
    const shifts = [...moved(moves, actual), ...cameOrWent(segments, frames, lines)];
    return { column: { ...frames, segments, shifts }, explained: before - after };
}
function isMove(segment, lines) {
    const { kind, expected, actual, rows } = segment;
    if ((kind !== "same" && kind !== "moved") || actual === expected)
        return false;
    return rows >= LEAST.rows && telling(lines, segment, LEAST.distinct) >= LEAST.distinct;
}
const moved = (segments, frame) => segments.map(({ expected, actual, rows }) => ({
    kind: "moved",
    ...frame,
    y: frame.y + actual,
    height: rows,
    by: actual - expected,
}));
/** Blank rows that came or went are the space that the column moved by, and are told as its move. */
function cameOrWent(segments, frames, lines) {
    return segments.flatMap(({ kind, expected, actual, rows }) => {
        if (kind !== "inserted" && kind !== "removed")
            return [];
        const side = kind === "inserted" ? "actual" : "expected";
        const from = kind === "inserted" ? actual : expected;
        if (lines[side].plain.subarray(from, from + rows).every((plain) => plain === 1))
            return [];
        return [{ kind, ...frames[side], y: frames[side].y + from, height: rows, by: 0 }];
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/align.js
// Two pictures → the best way to lay one over the other. A shift is told as what it is, and only what is left is compared.




/** An explanation must be this much better than the plain one. */
const BETTER = 0.8;
/** And one that leaves less than this share of it needs no rival. */
const GOOD = 0.05;
/** Both of one width. Null when nothing explains more than laying one over the other from the top. */
function align(expected, actual) {
    const sides = { expected, actual };
    const plain = fromRows(sides, fromTheTop(expected, actual));
    // What the heights differ by must come or go in any explanation.
    const floor = Math.abs(expected.height - actual.height) * actual.width * 0.5;
    const most = BETTER * (costOf(plain) - floor) + floor;
    let best = plain;
    const segments = alignLines(hashLines(expected, whole(expected)), hashLines(actual, whole(actual)));
    const pushed = segments.some(({ kind }) => kind !== "same" && kind !== "changed");
    if (pushed)
        best = better(best, fromRows(sides, segments));
    if (costOf(best) - floor > GOOD * (costOf(plain) - floor)) {
        best = better(best, alignColumns(sides, plain));
        // Where no row came or went, these are the same places again.
        if (pushed)
            best = better(best, alignColumns(sides, fromRows(sides, segments)));
    }
    if (best === plain)
        return plain.shifts.length > 0 ? plain : null;
    return costOf(best) <= most || plain.left === 0 ? best : plain.shifts.length > 0 ? plain : null;
}
const better = (a, b) => (costOf(b) < costOf(a) ? b : a);
const whole = ({ width, height }) => ({ x: 0, y: 0, width, height });
function fromTheTop(expected, actual) {
    const rows = Math.min(expected.height, actual.height);
    const [more, fewer] = [actual.height - rows, expected.height - rows];
    return [
        { kind: "changed", expected: 0, actual: 0, rows },
        ...(more > 0 ? [{ kind: "inserted", expected: rows, actual: rows, rows: more }] : []),
        ...(fewer > 0 ? [{ kind: "removed", expected: rows, actual: rows, rows: fewer }] : []),
    ];
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/reason.js
function reasonOf(found) {
    const { bands, changed, columns, sizes } = found;
    if (bands.length + changed.length === 0 && sizes === null)
        return noise(found.absorbed);
    const whole = bands.filter(({ kind, y, height }) => !columns.some((column) => column.kind === kind && column.y === y && column.height === height));
    const parts = [...(sizes === null ? [] : [sizes]), ...shifts(whole), ...columns.map(column)];
    const changes = changesIn(found);
    const all = [...parts, ...(changes ? [changes] : sizes === null ? ["nothing else changed"] : [])];
    return `${capital(all.slice(0, reason_MOST).join("; "))}${all.length > reason_MOST ? "; …" : ""}.`;
}
/** Parts of the sentence; the bands have the rest. */
const reason_MOST = 5;
function noise(absorbed) {
    const pixels = absorbed.reduce((sum, each) => sum + (each.kind === "shift" ? 0 : each.pixels), 0);
    if (pixels === 0)
        return "Pixels differ by two levels at most, which is rounding.";
    return `${count(pixels, "pixel")} ${pixels === 1 ? "differs" : "differ"}, as rendering noise does and no more.`;
}
function shifts(bands) {
    return ["inserted", "removed", "moved"].flatMap((kind) => {
        const these = bands.filter((band) => band.kind === kind);
        const [only] = these;
        if (!only)
            return [];
        const rows = count(these.reduce((sum, { height }) => sum + height, 0), "row");
        return these.length === 1
            ? `${rows} ${kind} at y ${only.y}`
            : `${rows} ${kind} in ${these.length} bands, the first at y ${only.y}`;
    });
}
function column({ kind, x, y, width, height, by }) {
    const place = `at ${x},${y} (${width} × ${height})`;
    if (kind !== "moved")
        return `a part ${kind} ${place}`;
    return `a part moved ${by > 0 ? "down" : "up"} by ${count(Math.abs(by), "pixel")} ${place}`;
}
function changesIn({ changed, changedPixels }) {
    const [first] = changed;
    if (!first)
        return null;
    const pixels = count(changedPixels, "pixel");
    const at = `at ${first.x},${first.y} (${first.width} × ${first.height})`;
    return changed.length === 1
        ? `${pixels} changed ${at}`
        : `${pixels} changed in ${changed.length} regions, the first ${at}`;
}
const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const count = (number, word) => `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/conclude.js

/** Changed rows nearer than this are one band. */
const conclude_NEAR = 16;
function conclude(pair, parts) {
    const shifts = parts.flatMap((part) => part.shifts);
    const changed = parts.flatMap((part) => part.regions).sort(byPlace);
    const beyond = beyondOverlap(pair);
    const width = pair.actual.width;
    const columns = shifts.filter((shift) => shift.width < width);
    const bands = [...bandsOf([...changed, ...beyond].sort(byPlace)), ...shiftBands(shifts)].sort((a, b) => a.y - b.y);
    const found = {
        regions: [...changed, ...beyond, ...columns.map(rectOf)].sort(byPlace),
        bands,
        changedPixels: parts.reduce((sum, part) => sum + part.changedPixels, 0),
        absorbed: absorbedIn(parts),
    };
    const sizes = sizesOf(pair);
    const different = found.regions.length > 0 || bands.length > 0 || sizes !== null;
    return {
        verdict: different ? "different" : "same",
        reason: reasonOf({ ...found, changed, columns, sizes }),
        ...found,
    };
}
const byPlace = (a, b) => a.y - b.y || a.x - b.x;
const rectOf = ({ x, y, width, height }) => ({ x, y, width, height });
function sizesOf({ expected, actual }) {
    if (expected.width === actual.width)
        return null;
    return `${actual.width} × ${actual.height} pixels instead of ${expected.width} × ${expected.height}`;
}
/** What only the larger picture has, where widths differ; rows are told as bands. */
function beyondOverlap({ expected, actual }) {
    if (expected.width === actual.width)
        return [];
    const x = Math.min(expected.width, actual.width);
    const width = Math.max(expected.width, actual.width) - x;
    const height = expected.width > actual.width ? expected.height : actual.height;
    return [{ x, y: 0, width, height }];
}
function bandsOf(regions) {
    const bands = [];
    for (const { y, height } of regions) {
        const last = bands.at(-1);
        if (last && y - (last.y + last.height) < conclude_NEAR)
            last.height = Math.max(last.y + last.height, y + height) - last.y;
        else
            bands.push({ kind: "changed", y, height });
    }
    return bands;
}
const shiftBands = (shifts) => shifts.map(({ kind, y, height }) => ({ kind, y, height }));
/** Of one kind (and for noise, one rule) one entry: the sum of its pixels, the least headroom. */
function absorbedIn(parts) {
    const found = new Map();
    for (const each of parts.flatMap((part) => part.absorbed)) {
        const key = each.kind === "noise" ? `noise ${each.rule}` : each.kind === "shift" ? `shift ${each.by}` : each.kind;
        const before = found.get(key);
        found.set(key, before ? added(before, each) : each);
    }
    return [...found.values()];
}
function added(a, b) {
    if (a.kind === "shift")
        return { ...a, rows: a.rows + (b.kind === "shift" ? b.rows : 0) };
    const pixels = a.pixels + (b.kind === "shift" ? 0 : b.pixels);
    if (a.kind === "noise" && b.kind === "noise")
        return { ...a, pixels, headroom: Math.min(a.headroom, b.headroom) };
    return { ...a, pixels };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/around.js
/** Of the pixel at byte `at`, in the channel that differs most at it. The object is used again by the next call. */
function lookAround(strip, at, channel) {
    const { width, rows, expected, actual } = strip;
    const y = Math.floor(at / (width * 4));
    const x = (at >> 2) - y * width;
    const left = at + channel - (x > 0 ? 4 : 0);
    const right = at + channel + (x < width - 1 ? 4 : 0);
    const stride = width * 4;
    const down = y < rows - 1 ? stride : 0;
    let lowE = 255;
    let highE = 0;
    let lowA = 255;
    let highA = 0;
    for (let row = y > 0 ? -stride : 0; row <= down; row += stride)
        for (let near = left + row; near <= right + row; near += 4) {
            const e = expected[near];
            const a = actual[near];
            if (e < lowE)
                lowE = e;
            if (e > highE)
                highE = e;
            if (a < lowA)
                lowA = a;
            if (a > highA)
                highA = a;
        }
    const e = expected[at + channel];
    const a = actual[at + channel];
    const contrast = (highE > highA ? highE : highA) - (lowE < lowA ? lowE : lowA);
    found.share = contrast === 0 ? 0 : (e > a ? e - a : a - e) / contrast;
    found.beyond = Math.max(0, e - highA, lowA - e, a - highE, lowE - a);
    return found;
}
/** One for all calls: there are millions of them. */
const found = { share: 0, beyond: 0 };

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/limits.js
// Every number the verdict rests on: one setting for everybody. What each does is told in docs/visual-comparison.md, and how
// far each is from the labelled pairs on either side is shown by test. Levels are of 255, in the channel that differs most.
/** pixelmatch's threshold for a pixel to be counted, and the lower one down to which pixels are evidence at all. */
const COUNTED = 0.1;
const FAINT = 0.05;
/** Side of a block. All evidence is summed over windows of whole blocks, never over the page: a tall page dilutes nothing. */
const limits_BLOCK = 8;
/**
 * Strong: few pixels, clearly different. A pixel's evidence is the square of its distance (black to white is 1); a window of
 * 32 × 32 is different from `least` on: one pixel 77 levels off, or twelve 22 levels off.
 */
const STRONG = {
    blocks: 4,
    least: 0.085,
    /** Share of the contrast around a pixel that it moved by. Up to `soft` an edge drawn a third of a pixel away explains it. */
    soft: 0.4,
    hard: 0.7,
    /** What a pixel counts for that may be smoothing. Redrawn edges do not move by most of the contrast; a line over text does. */
    smoothing: 0.3,
};
/**
 * Line: many pixels that no redrawn edge explains, each between two neighbours, in its row or column, that moved by the same:
 * a rule or an underline, fainter than the strong rule asks for.
 */
const LINE = {
    levels: 5,
    /** By how much neighbours may differ. */
    alike: 2,
    /** Blocks of the window, along. */
    blocks: 12,
    /** Levels, summed: a line of 24 pixels that moved by 12. */
    least: 280,
};
/** Contrast: an ink, line or icon that became lighter, darker or another colour as a whole. */
const CONTRAST = {
    /** Smaller moves are rounding, dithering, gamma. */
    levels: 6,
    /** Window that must hold `least`: levels by which pixels left what was within one pixel of them, summed. */
    blocks: 2,
    least: 300,
    /** Window whose pixels must have moved the same way. */
    around: 4,
    agreement: 0.7,
};
/** Area: a patch of one direction, however faint. */
const AREA = {
    /** Of a block's pixels, that many moved the same way by `levels` or more … */
    share: 0.75,
    levels: 2,
    /** … and on average by this much. Two levels are what rounding in another colour space makes. */
    mean: 2.5,
    /** Squares of the averages, summed over touching blocks. */
    least: 33,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/evidence.js
// What speaks for a real change, block by block: numbers only, no verdict.




/** Columns of a block's row in `Evidence.values`. */
const VALUE = {
    strong: 0,
    beyond: 1,
    /** By channel: signed moves, and their sizes. */
    moved: 2,
    size: 5,
    /** Square of the average move, signed, and 1 + the channel; both 0 where the block did not move as one. */
    area: 8,
    channel: 9,
    /** Pixels that are evidence of any kind. */
    pixels: 10,
    /** Where they are, in the strip; right and bottom are exclusive. */
    left: 11,
    top: 12,
    right: 13,
    bottom: 14,
    /** Pixels that pixelmatch counts. */
    counted: 15,
    /** Sum of the moves of pixels that are in a line. */
    line: 16,
};
const VALUES = 17;
function gather(strip) {
    const columns = Math.ceil(strip.width / limits_BLOCK);
    const rows = Math.ceil(strip.rows / limits_BLOCK);
    const values = new Float64Array(columns * rows * VALUES);
    const touched = [];
    const words = { expected: wordsOf(strip.expected), actual: wordsOf(strip.actual) };
    const equal = equalRows({ words: words.expected }, { words: words.actual });
    for (let row = 0; row < rows; row += 1) {
        const y = row * limits_BLOCK;
        const pixels = Math.min(limits_BLOCK, strip.rows - y) * strip.width;
        // Still rows lie between those that differ; eight at once are asked of memcmp.
        if (equal(y * strip.width, y * strip.width, pixels))
            continue;
        for (let column = 0; column < columns; column += 1) {
            const block = row * columns + column;
            const place = { x: column * limits_BLOCK, y };
            if (weighBlock({ strip, words }, place, values.subarray(block * VALUES, (block + 1) * VALUES)))
                touched.push(block);
        }
    }
    return { columns, rows, values, touched };
}
function wordsOf(bytes) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}
/** False when nothing in the block differs; `values` is then untouched. */
function weighBlock({ strip, words }, place, values) {
    const { width } = strip;
    const right = Math.min(place.x + limits_BLOCK, width);
    const bottom = Math.min(place.y + limits_BLOCK, strip.rows);
    const { expected, actual } = words;
    let differs = false;
    for (let y = place.y; y < bottom; y += 1)
        for (let at = y * width + place.x; at < y * width + right; at += 1) {
            if (expected[at] === actual[at])
                continue;
            if (!differs) {
                counts.fill(0);
                values[VALUE.left] = right;
                values[VALUE.top] = bottom;
                differs = true;
            }
            weighPixel(strip, at * 4, values);
        }
    if (differs)
        weighArea((right - place.x) * (bottom - place.y), values);
    return differs;
}
/** Of one block, by channel: pixels that moved up, that moved down, and the sum of all moves. */
const counts = new Int32Array(9);
function weighPixel(strip, at, values) {
    const { expected, actual, mask } = strip;
    let most = 0;
    let channel = 0;
    for (let c = 0; c < 3; c += 1) {
        const move = actual[at + c] - expected[at + c];
        const size = move < 0 ? -move : move;
        if (size > most) {
            most = size;
            channel = c;
        }
        if (move >= AREA.levels)
            counts[c] += 1;
        else if (move <= -AREA.levels)
            counts[c + 3] += 1;
        counts[c + 6] += move;
    }
    const masked = mask[at >> 2];
    const evident = masked !== MASK.same;
    if (most > AREA.levels || evident)
        include(strip, at, values);
    if (masked === MASK.different)
        values[VALUE.counted] += 1;
    if (most < LINE.levels && !evident)
        return;
    const { share, beyond } = lookAround(strip, at, channel);
    if (most >= CONTRAST.levels)
        weighContrast(strip, at, { values, beyond });
    if (share >= STRONG.hard && isInLine(strip, at, channel))
        values[VALUE.line] += moveAt(strip, at + channel);
    const weight = masked === MASK.antialiased ? STRONG.smoothing : 1;
    if (evident)
        values[VALUE.strong] += distance(strip, at) * hardness(share) * weight;
}
/** The pixels to its left and right, or above and below, moved by the same. */
function isInLine(strip, at, channel) {
    const { width, rows } = strip;
    const y = Math.floor(at / (width * 4));
    const x = (at >> 2) - y * width;
    const move = moveAt(strip, at + channel);
    const alike = (step) => Math.abs(moveAt(strip, at + channel + step) - move) <= LINE.alike &&
        Math.abs(moveAt(strip, at + channel - step) - move) <= LINE.alike;
    return (x > 0 && x < width - 1 && alike(4)) || (y > 0 && y < rows - 1 && alike(width * 4));
}
function moveAt({ expected, actual }, at) {
    return actual[at] - expected[at];
}
function weighContrast(strip, at, { values, beyond }) {
    values[VALUE.beyond] += beyond;
    for (let c = 0; c < 3; c += 1) {
        const move = strip.actual[at + c] - strip.expected[at + c];
        values[VALUE.moved + c] += move;
        values[VALUE.size + c] += Math.abs(move);
    }
}
/** 0 for an edge that was drawn a little aside, 1 for something that was not there. */
function hardness(share) {
    if (share <= STRONG.soft)
        return 0;
    return share >= STRONG.hard ? 1 : (share - STRONG.soft) / (STRONG.hard - STRONG.soft);
}
/** pixelmatch's squared distance as a share of the largest. */
function distance({ expected, actual }, at) {
    const r = actual[at] - expected[at];
    const g = actual[at + 1] - expected[at + 1];
    const b = actual[at + 2] - expected[at + 2];
    const y = r * 0.29889531 + g * 0.58662247 + b * 0.11448223;
    const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
    const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
    return (0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q) / 35215;
}
function weighArea(pixels, values) {
    for (let c = 0; c < 3; c += 1) {
        const mean = counts[c + 6] / pixels;
        const alike = mean > 0 ? counts[c] : counts[c + 3];
        if (alike < AREA.share * pixels || Math.abs(mean) < AREA.mean)
            continue;
        const square = mean * Math.abs(mean);
        if (Math.abs(square) <= Math.abs(values[VALUE.area]))
            continue;
        values[VALUE.area] = square;
        values[VALUE.channel] = c + 1;
    }
}
function include({ width }, at, values) {
    const y = Math.floor(at / (width * 4));
    const x = (at >> 2) - y * width;
    values[VALUE.pixels] += 1;
    if (x < values[VALUE.left])
        values[VALUE.left] = x;
    if (y < values[VALUE.top])
        values[VALUE.top] = y;
    if (x >= values[VALUE.right])
        values[VALUE.right] = x + 1;
    if (y >= values[VALUE.bottom])
        values[VALUE.bottom] = y + 1;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/regions.js
// Changed boxes → the few rectangles a person looks at.
/** Changes nearer than this, in pixels, are one region: letters of a word, lines of a paragraph. */
const regions_NEAR = 16;
/** More rectangles than this help nobody: neighbours are then joined from further and further. */
const MOST_REGIONS = 50;
/** Boxes that hold a difference, joined with their neighbours; from top to bottom, then from left to right. */
function regionsOf(boxes) {
    let regions = regions_joined(boxes, regions_NEAR).filter(({ different }) => different);
    for (let near = regions_NEAR * 2; regions.length > MOST_REGIONS; near *= 2)
        regions = regions_joined(regions, near);
    return regions.sort((a, b) => a.y - b.y || a.x - b.x);
}
/** Joins boxes that lie in the same or in touching squares of side `near`, then those that overlap. */
function regions_joined(boxes, near) {
    const groups = new Groups(boxes.length);
    const squares = new Map();
    boxes.forEach((box, index) => {
        for (const key of squaresOf(box, near)) {
            const first = squares.get(key);
            if (first === undefined)
                squares.set(key, index);
            else
                groups.join(first, index);
        }
    });
    for (const [key, index] of squares)
        for (const step of [1, ROW - 1, ROW, ROW + 1]) {
            const other = squares.get(key + step);
            if (other !== undefined)
                groups.join(index, other);
        }
    return withoutOverlap(united(boxes, groups));
}
/** Squares of a row of the map; no picture is wider than 2^31 pixels. */
const ROW = 2 ** 31;
function squaresOf({ x, y, width, height }, near) {
    const keys = [];
    for (let row = Math.floor(y / near); row * near < y + height; row += 1)
        for (let column = Math.floor(x / near); column * near < x + width; column += 1)
            keys.push(row * ROW + column + 1);
    return keys;
}
function united(boxes, groups) {
    const found = new Map();
    boxes.forEach((box, index) => {
        const root = groups.root(index);
        const before = found.get(root);
        found.set(root, before ? union(before, box) : box);
    });
    return [...found.values()];
}
function union(a, b) {
    const x = Math.min(a.x, b.x);
    const y = Math.min(a.y, b.y);
    return {
        x,
        y,
        width: Math.max(a.x + a.width, b.x + b.width) - x,
        height: Math.max(a.y + a.height, b.y + b.height) - y,
        pixels: a.pixels + b.pixels,
        counted: a.counted + b.counted,
        different: a.different || b.different,
    };
}
const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
/** Bounds of an L and of what lies in its corner overlap though no square touches. Quadratic, so only for a few. */
function withoutOverlap(boxes) {
    if (boxes.length > 20 * MOST_REGIONS)
        return boxes;
    const kept = [];
    for (const box of boxes) {
        let whole = box;
        for (let index = 0; index < kept.length;) {
            const other = kept[index];
            if (overlap(whole, other)) {
                whole = union(whole, other);
                kept.splice(index, 1);
                index = 0;
            }
            else
                index += 1;
        }
        kept.push(whole);
    }
    return kept;
}
/** Union–find. */
class Groups {
    #parents;
    constructor(size) {
        this.#parents = Int32Array.from({ length: size }, (_, index) => index);
    }
    root(index) {
        let at = index;
        while (this.#parents[at] !== at) {
            const parent = this.#parents[at];
            this.#parents[at] = this.#parents[parent];
            at = parent;
        }
        return at;
    }
    join(a, b) {
        this.#parents[this.root(a)] = this.root(b);
    }
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/rules.js
// The rules over a strip's blocks. Each returns the blocks it found different and how near the rest came to its limit.


const RULES = ["strong", "line", "contrast", "area"];
const judgeBlocks = (evidence) => ({
    strong: strong(evidence),
    line: line(evidence),
    contrast: contrast(evidence),
    area: rules_area(evidence),
});
const valueIn = (evidence, block, column) => evidence.values[block * VALUES + column];
/** Sum of a column of values over a window, cut off at the strip's edges. */
function sumOver(evidence, window, value) {
    let sum = 0;
    const bottom = Math.min(window.row + window.down, evidence.rows);
    const right = Math.min(window.column + window.across, evidence.columns);
    for (let row = Math.max(window.row, 0); row < bottom; row += 1)
        for (let column = Math.max(window.column, 0); column < right; column += 1)
            sum += valueIn(evidence, row * evidence.columns + column, value);
    return sum;
}
const columnOf = ({ columns }, block) => block % columns;
const rowOf = ({ columns }, block) => Math.floor(block / columns);
/** The most that `evidenceIn` finds in any window of that size that holds the block. */
function bestWindow(evidence, at, evidenceIn) {
    const { block, size } = at;
    let most = 0;
    for (let down = 0; down < size.down; down += 1)
        for (let across = 0; across < size.across; across += 1) {
            const column = columnOf(evidence, block) - across;
            most = Math.max(most, evidenceIn({ column, row: rowOf(evidence, block) - down, ...size }));
        }
    return most;
}
const square = (blocks) => ({ across: blocks, down: blocks });
function strong(evidence) {
    const rule = { value: VALUE.strong, sizes: [square(STRONG.blocks)], least: STRONG.least };
    return inWindows(evidence, rule, (window) => sumOver(evidence, window, VALUE.strong));
}
function line(evidence) {
    const sizes = [
        { across: LINE.blocks, down: 1 },
        { across: 1, down: LINE.blocks },
    ];
    return inWindows(evidence, { value: VALUE.line, sizes, least: LINE.least }, (window) => Math.abs(sumOver(evidence, window, VALUE.line)));
}
function contrast(evidence) {
    const { blocks, around, least } = CONTRAST;
    const wider = (around - blocks) / 2;
    const rule = { value: VALUE.beyond, sizes: [square(blocks)], least };
    return inWindows(evidence, rule, (window) => {
        const beyond = sumOver(evidence, window, VALUE.beyond);
        const wide = { column: window.column - wider, row: window.row - wider, ...square(around) };
        // Whatever is far from the limit is not worth the second look.
        return beyond >= least / 10 && agrees(evidence, wide) ? beyond : 0;
    });
}
/** Most of what moved in the window moved the same way, in the channel that moved most. */
function agrees(evidence, window) {
    const sizes = [0, 1, 2].map((channel) => sumOver(evidence, window, VALUE.size + channel));
    const channel = sizes.indexOf(Math.max(...sizes));
    const moved = Math.abs(sumOver(evidence, window, VALUE.moved + channel));
    return moved >= CONTRAST.agreement * sizes[channel];
}
/** Blocks of which one window holds enough. Only blocks that have some of `value` are looked at. */
function inWindows(evidence, rule, evidenceIn) {
    const ruling = { blocks: [], rest: 0 };
    for (const block of evidence.touched) {
        if (valueIn(evidence, block, rule.value) === 0)
            continue;
        const found = rule.sizes.map((size) => bestWindow(evidence, { block, size }, evidenceIn));
        const share = Math.max(...found) / rule.least;
        if (share >= 1)
            ruling.blocks.push(block);
        else
            ruling.rest = Math.max(ruling.rest, share);
    }
    return ruling;
}
function rules_area(evidence) {
    const ruling = { blocks: [], rest: 0 };
    const seen = new Set();
    for (const block of evidence.touched) {
        if (valueIn(evidence, block, VALUE.area) === 0 || seen.has(block))
            continue;
        const { blocks, sum } = patch(evidence, block, seen);
        if (sum < AREA.least)
            ruling.rest = Math.max(ruling.rest, sum / AREA.least);
        else
            for (const each of blocks)
                ruling.blocks.push(each);
    }
    return ruling;
}
/** Touching blocks whose channel moved the same way. */
function patch(evidence, start, seen) {
    const way = wayOf(evidence, start);
    const blocks = [start];
    let sum = 0;
    seen.add(start);
    for (let next = 0; next < blocks.length; next += 1) {
        const block = blocks[next];
        sum += Math.abs(valueIn(evidence, block, VALUE.area));
        for (const neighbour of neighbours(evidence, block))
            if (!seen.has(neighbour) && wayOf(evidence, neighbour) === way) {
                seen.add(neighbour);
                blocks.push(neighbour);
            }
    }
    return { blocks, sum };
}
const wayOf = (evidence, block) => valueIn(evidence, block, VALUE.channel) * Math.sign(valueIn(evidence, block, VALUE.area));
function neighbours(evidence, block) {
    const column = columnOf(evidence, block);
    const row = rowOf(evidence, block);
    return [
        ...(column > 0 ? [block - 1] : []),
        ...(column < evidence.columns - 1 ? [block + 1] : []),
        ...(row > 0 ? [block - evidence.columns] : []),
        ...(row < evidence.rows - 1 ? [block + evidence.columns] : []),
    ];
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/strips.js

/** So that windows around a change lie in one strip. */
const MARGIN = 4 * limits_BLOCK;
/** Pixels of a strip, about. A change that crosses the seam of two is weighed on either side. */
const strips_MOST_PIXELS = 1_000_000;
function* strips(pair, diff) {
    const { width, height } = diff;
    const most = Math.max(limits_BLOCK, Math.floor(strips_MOST_PIXELS / width));
    for (const { from, to, zones } of groups(diff)) {
        const end = Math.min(height, to + MARGIN);
        for (let y = Math.max(0, from - MARGIN); y < end; y += most) {
            const rows = Math.min(most, end - y);
            const place = { y, rows, width };
            // Asked for late: what is plain from the mask alone needs no pixels.
            const pixels = () => ({
                expected: opaquePixels(pair.expected, place),
                actual: opaquePixels(pair.actual, place),
            });
            yield { ...place, mask: maskOf(zones, place), pixels };
        }
    }
}
function maskOf(zones, { y, rows, width }) {
    const mask = new Uint8Array(rows * width);
    for (const zone of zones) {
        const from = Math.max(zone.y, y);
        const to = Math.min(zone.y + zone.rows, y + rows);
        if (from < to)
            mask.set(zone.mask.subarray((from - zone.y) * width, (to - zone.y) * width), (from - y) * width);
    }
    return mask;
}
/** Zones whose margins overlap belong together. */
function groups({ zones }) {
    const found = [];
    for (const zone of zones) {
        const last = found.at(-1);
        if (last && zone.y - last.to < 2 * MARGIN) {
            last.to = zone.y + zone.rows;
            last.zones.push(zone);
        }
        else
            found.push({ from: zone.y, to: zone.y + zone.rows, zones: [zone] });
    }
    return found;
}
/** The left `width` pixels of some rows; a view where the picture is no wider. */
function strips_cut(picture, { y, rows, width }) {
    const all = picture.rows(y, rows);
    if (picture.width === width)
        return all;
    const out = new Uint8Array(rows * width * 4);
    for (let row = 0; row < rows; row += 1) {
        const from = row * picture.width * 4;
        out.set(all.subarray(from, from + width * 4), row * width * 4);
    }
    return out;
}
/** Behind see-through pixels. Another level in each channel, so that no colour of a picture looks like it in all three. */
const BEHIND = [255, 128, 0];
function opaquePixels(picture, rows) {
    const pixels = strips_cut(picture, rows);
    return picture.isOpaque ? pixels : opaque(pixels);
}
function opaque(rgba) {
    const first = firstSeeThrough(rgba);
    if (first === -1)
        return rgba;
    const out = rgba.slice();
    for (let at = first; at < out.length; at += 4) {
        const alpha = out[at + 3];
        if (alpha === 255)
            continue;
        for (let channel = 0; channel < 3; channel += 1) {
            const behind = BEHIND[channel];
            out[at + channel] = Math.round(behind + ((out[at + channel] - behind) * alpha) / 255);
        }
        out[at + 3] = 255;
    }
    return out;
}
/** Byte of the first pixel that is not opaque; -1: there is none. */
function firstSeeThrough(rgba) {
    let at = 3;
    // Words are read four bytes at a time; alpha is the highest of them on every machine that runs Node.
    if (rgba.byteOffset % 4 === 0) {
        const words = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.length >> 2);
        let word = 0;
        while (word < words.length && words[word] >> 24 === -1)
            word += 1;
        at = word * 4 + 3;
    }
    while (at < rgba.length && rgba[at] === 255)
        at += 4;
    return at < rgba.length ? at - 3 : -1;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/decide.js






/** What the pixel comparison must be asked for. */
const PIXEL_OPTIONS = { threshold: COUNTED, faint: FAINT };
/**
 * `diff` comes from the pair, by PIXEL_OPTIONS. A region in which pixelmatch counts pixels is counted as pixelmatch does,
 * a fainter one by its pixels that moved more than two levels.
 */
function decide(pair, diff) {
    const rest = { strong: 0, line: 0, contrast: 0, area: 0 };
    const found = new Set();
    const boxes = [];
    let certain = 0;
    for (const { pixels, ...rows } of strips(pair, diff)) {
        if (certain > CERTAIN) {
            for (const box of countedBoxes(rows))
                boxes.push(box);
            continue;
        }
        const strip = { ...rows, ...pixels() };
        const evidence = gather(strip);
        const rulings = judgeBlocks(evidence);
        for (const rule of RULES) {
            rest[rule] = Math.max(rest[rule], rulings[rule].rest);
            if (rulings[rule].blocks.length > 0)
                found.add(rule);
        }
        for (const box of boxesOf(strip, evidence, rulings)) {
            boxes.push(box);
            if (box.different)
                certain += 1;
        }
    }
    const regions = regionsOf(boxes);
    const faint = regions.filter(({ counted }) => counted === 0);
    const faintPixels = faint.reduce((sum, { pixels }) => sum + pixels, 0);
    const seen = boxes.reduce((sum, { pixels }) => sum + pixels, 0);
    const within = regions.reduce((sum, { pixels }) => sum + pixels, 0);
    return {
        regions,
        rest,
        rules: RULES.filter((rule) => found.has(rule)),
        changedPixels: regions.length === 0 ? 0 : diff.different + faintPixels,
        absorbedPixels: seen - within,
    };
}
/** Different blocks from which on a page is so different that what is below is no longer weighed, only counted. */
const CERTAIN = 3000;
const COARSE = 4 * limits_BLOCK;
/** Squares with pixels that pixelmatch counts. */
function countedBoxes({ y: top, rows, width, mask }) {
    const boxes = [];
    for (let y = 0; y < rows; y += COARSE)
        for (let x = 0; x < width; x += COARSE) {
            const box = { x, y: top + y, width: Math.min(COARSE, width - x), height: Math.min(COARSE, rows - y) };
            let counted = 0;
            for (let row = y; row < y + box.height; row += 1)
                for (let at = row * width + x; at < row * width + x + box.width; at += 1)
                    if (mask[at] === MASK.different)
                        counted += 1;
            if (counted > 0)
                boxes.push({ ...box, pixels: counted, counted, different: true });
        }
    return boxes;
}
function boxesOf(strip, evidence, rulings) {
    const different = new Set(RULES.flatMap((rule) => rulings[rule].blocks));
    return evidence.touched.flatMap((block) => {
        const value = (column) => evidence.values[block * VALUES + column];
        const pixels = value(VALUE.pixels);
        if (pixels === 0)
            return different.has(block) ? [wholeBlock(strip, evidence, block)] : [];
        return {
            x: value(VALUE.left),
            y: strip.y + value(VALUE.top),
            width: value(VALUE.right) - value(VALUE.left),
            height: value(VALUE.bottom) - value(VALUE.top),
            pixels,
            counted: value(VALUE.counted),
            different: different.has(block),
        };
    });
}
/** Its pixels moved by too little to be told one by one. */
function wholeBlock(strip, { columns }, block) {
    const x = (block % columns) * limits_BLOCK;
    const y = Math.floor(block / columns) * limits_BLOCK;
    const width = Math.min(limits_BLOCK, strip.width - x);
    const height = Math.min(limits_BLOCK, strip.rows - y);
    return { x, y: strip.y + y, width, height, pixels: width * height, counted: 0, different: true };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/spans.js
/** Changes lower than this are not searched for a shift. */
const LEAST_ROWS = 10;
/** Still rows that part two spans. */
const spans_STILL_ROWS = 64;
/** From this share of changed rows on, all of them are one span: what came at the top may have gone at the bottom. */
const DENSE = 0.25;
/** Rows around a span that are taken along, for the tests that look around a pixel. */
const spans_MARGIN = 8;
/** Pixels of a picture; above, aligning would take memory that a runner may not have. */
const spans_MOST_PIXELS = 60_000_000;
/** Empty where nothing is to be gained: no change, another width, pictures too large. Null for regions not known yet. */
function spansToAlign(pair, diff, regions) {
    const { expected, actual } = pair;
    if (expected.width !== actual.width)
        return [];
    if (expected.width * Math.max(expected.height, actual.height) > spans_MOST_PIXELS)
        return [];
    if (expected.height !== actual.height) {
        const y = Math.max(0, (diff.zones[0]?.y ?? diff.height) - spans_MARGIN);
        return [{ y, expected: expected.height - y, actual: actual.height - y }];
    }
    if (regions && !regions.some(({ height }) => height >= LEAST_ROWS))
        return [];
    const groups = groupsOf(diff);
    const [first, last] = [groups[0], groups.at(-1)];
    if (!first || !last)
        return [];
    const changed = diff.zones.reduce((sum, { rows }) => sum + rows, 0);
    const dense = changed >= DENSE * (last.to - first.from);
    const spans = dense ? [{ from: first.from, to: last.to }] : groups;
    return spans
        .filter(({ from, to }) => to - from >= LEAST_ROWS)
        .map(({ from, to }) => {
        const y = Math.max(0, from - spans_MARGIN);
        const rows = Math.min(diff.height, to + spans_MARGIN) - y;
        return { y, expected: rows, actual: rows };
    });
}
function groupsOf({ zones }) {
    const groups = [];
    for (const { y, rows } of zones) {
        const last = groups.at(-1);
        if (last && y - last.to < spans_STILL_ROWS)
            last.to = y + rows;
        else
            groups.push({ from: y, to: y + rows });
    }
    return groups;
}
/** A view of some rows, valid until rows of that picture are asked for again. */
function sheetOf(picture, y, rows) {
    const bytes = picture.rows(y, rows);
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
    return { words, width: picture.width, height: rows };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/compare/compare.js
// Two PNG files → same or different, where, and what was absorbed on the way.









/** @throws ProblemError png-unreadable or png-too-large, for "expected" or "actual" */
async function compareImages(expected, actual) {
    if (areSameFile(expected, actual))
        return compare_nothing(SAME_FILE).comparison;
    return comparePictures(await openPair(expected, actual)).comparison;
}
/** Nothing of the pictures is unpacked; but two files that are no PNG are no two pictures. @throws ProblemError png-unreadable */
function areSameFile(expected, actual) {
    if (Buffer.compare(expected, actual) !== 0)
        return false;
    readPng(expected, "expected");
    return true;
}
const SAME_FILE = "The files are the same, byte for byte.";
/** As `compareImages`, of pictures already opened, and which pixels differ. */
function comparePictures(pair) {
    const diff = comparePair(pair, PIXEL_OPTIONS);
    if (diff.equality === "bytes")
        return compare_nothing(SAME_FILE);
    if (diff.equality === "pixels")
        return compare_nothing("Every pixel is the same.");
    // Where very much differs a shift is looked for first: what it explains needs no judging.
    const decided = diff.different > MUCH ? null : decide(pair, diff);
    const spans = spansToAlign(pair, diff, decided?.regions ?? null);
    const aligned = spans.flatMap((span) => alignSpan(pair, span));
    const rest = outside(diff, aligned.map(({ span }) => span));
    const left = partOf(aligned.length === 0 && decided ? decided : decide(pair, rest), rest);
    const parts = [left, ...aligned.map(({ part }) => part)];
    return { comparison: conclude(pair, parts), zones: parts.flatMap(({ zones }) => zones) };
}
/** Differing pixels: more than any word, fewer than a paragraph. */
const MUCH = 3000;
const compare_nothing = (reason) => ({
    comparison: { verdict: "same", reason, changedPixels: 0, regions: [], bands: [], absorbed: [] },
    zones: [],
});
/** Nothing when laying the rows over each other as they are explains as much. */
function alignSpan(pair, span) {
    const sides = {
        expected: sheetOf(pair.expected, span.y, span.expected),
        actual: sheetOf(pair.actual, span.y, span.actual),
    };
    const candidate = align(sides.expected, sides.actual);
    return candidate ? [{ span, part: judgeAligned(sides, candidate, span.y) }] : [];
}
function judgeAligned(sides, candidate, top) {
    const { width, height } = sides.actual;
    const pair = { expected: pictureOf(redrawn(sides, candidate)), actual: pictureOf(sides.actual) };
    const [expected, actual] = [pair.expected.rows(0, height), pair.actual.rows(0, height)];
    const diff = compareRgba({ width, height, expected, actual }, PIXEL_OPTIONS);
    const part = partOf(decide(pair, diff), diff);
    const pushed = pushedIn(candidate).map((each) => ({ kind: "shift", ...each }));
    return {
        regions: part.regions.map((region) => ({ ...region, y: region.y + top })),
        shifts: candidate.shifts.map((shift) => ({ ...shift, y: shift.y + top })),
        changedPixels: part.changedPixels,
        absorbed: [...part.absorbed, ...pushed],
        zones: part.zones.map((zone) => ({ ...zone, y: zone.y + top })),
    };
}
function pictureOf({ words, width, height }) {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    const rows = (from, count) => bytes.subarray(from * width * 4, (from + count) * width * 4);
    return { width, height, rows };
}
function partOf(decision, diff) {
    const { rest, absorbedPixels: pixels } = decision;
    const rule = RULES.reduce((a, b) => (rest[b] > rest[a] ? b : a));
    return {
        regions: decision.regions.map(({ x, y, width, height }) => ({ x, y, width, height })),
        shifts: [],
        changedPixels: decision.changedPixels,
        zones: diff.zones,
        absorbed: [
            ...(diff.antialiased > 0 ? [{ kind: "smoothing", pixels: diff.antialiased }] : []),
            ...(pixels > 0 ? [{ kind: "noise", pixels, rule, headroom: 1 - rest[rule] }] : []),
        ],
    };
}
/** The zones that no span covers, counted anew. A zone lies in one span or in none. */
function outside(diff, spans) {
    if (spans.length === 0)
        return diff;
    const zones = diff.zones.filter(({ y }) => !spans.some((span) => y >= span.y && y < span.y + span.actual));
    const counts = { different: 0, antialiased: 0, faint: 0 };
    for (const { mask } of zones)
        for (const pixel of mask) {
            if (pixel === MASK.different)
                counts.different += 1;
            else if (pixel === MASK.antialiased)
                counts.antialiased += 1;
            else if (pixel === MASK.faint)
                counts.faint += 1;
        }
    return { ...diff, ...counts, zones };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-encode.js
// Pictures and masks → PNG, quickly rather than smallest: a shot's diff is written often and looked at once.




const png_encode_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Red, green, blue and alpha of each value of MASK; to be laid over the actual shot. */
const MASK_COLOURS = (() => {
    const colours = [];
    colours[MASK.same] = [255, 255, 255, 0];
    colours[MASK.different] = [214, 30, 50, 255];
    colours[MASK.antialiased] = [240, 190, 60, 255];
    colours[MASK.faint] = [240, 130, 60, 255];
    return colours;
})();
/** A comparison's mask: a palette of four, two bits a pixel, see-through where nothing differs. */
function encodeMask({ width, height, zones, }) {
    const bytes = packedBytes(width);
    const rows = new Uint8Array(bytes * height);
    for (const zone of zones)
        rows.set(packed(zone, width), zone.y * bytes);
    return file([
        header({ width, height, bitDepth: 2, colourType: png_file_COLOUR.palette }),
        chunk("PLTE", Uint8Array.from(MASK_COLOURS.flatMap((colour) => colour.slice(0, 3)))),
        chunk("tRNS", Uint8Array.from(MASK_COLOURS.map(([, , , alpha]) => alpha))),
        // Runs are all there is in a mask: quicker and smaller than looking for more.
        chunk("IDAT", (0,external_node_zlib_namespaceObject.deflateSync)(rows, { level: 1, strategy: external_node_zlib_namespaceObject.constants.Z_RLE })),
    ]);
}
/** By hand where the kernel has not done it. */
function packed({ rows, mask, packed: ready }, width) {
    if (ready)
        return ready;
    const bytes = packedBytes(width);
    const out = new Uint8Array(rows * bytes);
    for (let at = 0; at < mask.length; at += 1) {
        const [x, row] = [at % width, Math.floor(at / width)];
        const to = row * bytes + 1 + (x >> 2);
        out[to] = out[to] | (mask[at] << (6 - 2 * (x & 3)));
    }
    return out;
}
/** A palette, a byte a pixel, rows unfiltered, as suits flat colours. */
function encodeIndexed({ width, height, data, palette }) {
    const rows = new Uint8Array((width + 1) * height);
    for (let y = 0; y < height; y += 1)
        rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
    return file([
        header({ width, height, bitDepth: 8, colourType: COLOUR.palette }),
        chunk("PLTE", Uint8Array.from(palette.flat())),
        chunk("IDAT", deflateSync(rows, { level: 1 })),
    ]);
}
/** 8-bit RGBA, each row as its change from the row above. */
function encodeRgba({ width, height, data }) {
    return file([
        header({ width, height, bitDepth: 8, colourType: png_file_COLOUR.rgba }),
        chunk("IDAT", (0,external_node_zlib_namespaceObject.deflateSync)(filteredUp(data, width, height), { level: 1 })),
    ]);
}
const FILTER_UP = 2;
/** Four bytes in one subtraction, without borrowing from one another. */
function filteredUp(data, width, height) {
    const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
    const words = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
    const row = new Uint32Array(width);
    const rowAsBytes = new Uint8Array(row.buffer);
    const out = new Uint8Array(height * (1 + width * 4));
    for (let y = 0; y < height; y += 1) {
        const from = y * width;
        for (let x = 0; x < width; x += 1) {
            const own = words[from + x];
            const above = y === 0 ? 0 : words[from + x - width];
            row[x] = ((own | 0x80808080) - (above & 0x7f7f7f7f)) ^ (~(own ^ above) & 0x80808080);
        }
        out[y * (1 + width * 4)] = FILTER_UP;
        out.set(rowAsBytes, y * (1 + width * 4) + 1);
    }
    return out;
}
function header({ width, height, bitDepth, colourType }) {
    const data = new Uint8Array(13);
    const view = new DataView(data.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    data.set([bitDepth, colourType], 8);
    return chunk("IHDR", data);
}
const file = (chunks) => Buffer.concat([png_encode_SIGNATURE, ...chunks, chunk("IEND", new Uint8Array())]);
function chunk(type, data) {
    const out = Buffer.allocUnsafe(data.length + 12);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, "latin1");
    out.set(data, 8);
    out.writeUInt32BE((0,external_node_zlib_namespaceObject.crc32)(out.subarray(4, data.length + 8)), data.length + 8);
    return out;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/against/noise.js
/** Smoothing reaches one pixel further than what it smooths; one more, so that nothing of it is left. */
const noise_MARGIN = 2;
/** Null where the two are not of one size: then nothing can be said about where they differ. */
function noiseBetween({ expected, actual }) {
    const { width, height } = expected;
    if (actual.width !== width || actual.height !== height)
        return null;
    const [one, two] = [noise_wordsOf(expected.rows(0, height)), noise_wordsOf(actual.rows(0, height))];
    const mask = new Uint8Array(width * height);
    let pixels = 0;
    for (let at = 0; at < mask.length; at += 1) {
        if (one[at] === two[at])
            continue;
        pixels += 1;
        cover(mask, { x: at % width, y: Math.floor(at / width) }, { width, height });
    }
    const covered = mask.reduce((sum, value) => sum + value, 0);
    return { pixels, share: covered / mask.length, mask, width, height };
}
function cover(mask, { x, y }, size) {
    const [left, right] = [Math.max(0, x - noise_MARGIN), Math.min(size.width, x + noise_MARGIN + 1)];
    const bottom = Math.min(size.height, y + noise_MARGIN + 1);
    for (let row = Math.max(0, y - noise_MARGIN); row < bottom; row += 1)
        mask.fill(1, row * size.width + left, row * size.width + right);
}
/** Head's picture with the base's pixels wherever nothing is judged. */
function withoutNoise({ expected, actual }, noise) {
    const { width, height } = actual;
    const data = Uint8Array.from(actual.rows(0, height));
    const [base, head] = [noise_wordsOf(expected.rows(0, expected.height)), noise_wordsOf(data)];
    const columns = Math.min(width, noise.width);
    for (let y = 0; y < Math.min(height, noise.height); y += 1)
        for (let x = 0; x < columns; x += 1)
            if (noise.mask[y * noise.width + x] === 1)
                head[y * width + x] = base[y * noise.width + x];
    return { width, height, data };
}
function noise_wordsOf(bytes) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/against/compare-shots.js





/** Of a page of which more than this does not keep still from shot to shot, nothing can be said. */
const MOST_NOISE = 0.25;
const MOST_PLACES = 100;
/** A text: the base does not keep still, so nothing can be said. @throws ProblemError png-unreadable, png-too-large */
async function compareShots({ base, head, again, }) {
    const pair = await compare_pixels_openPair(base, head);
    if (again === null)
        return told(pair, null);
    const noise = noiseBetween(await compare_pixels_openPair(base, again));
    if (noise === null)
        return { unsteady: "Two shots of the base are not of one size" };
    if (noise.share > MOST_NOISE)
        return { unsteady: `Two shots of the base differ in ${Math.ceil(noise.share * 100)} % of the page` };
    const clean = encodeRgba(withoutNoise(pair, noise));
    return told(await compare_pixels_openPair(base, clean), noise);
}
function told(pair, noise) {
    const { comparison, zones } = comparePictures(pair);
    const { verdict, reason, changedPixels, regions, bands } = comparison;
    const width = Math.min(pair.expected.width, pair.actual.width);
    return {
        verdict,
        text: reason,
        changedPixels,
        regions: regions.slice(0, MOST_PLACES),
        bands: bands.slice(0, MOST_PLACES),
        absorbed: compare_shots_absorbedIn(comparison, noise),
        mask: zones.length === 0 ? null : encodeMask({ width, height: pair.actual.height, zones }),
    };
}
function compare_shots_absorbedIn({ absorbed }, noise) {
    const told = absorbed.map(tellAbsorbed);
    if (noise === null)
        return told.slice(0, 20);
    const { pixels } = noise;
    const text = `${counted(pixels, "pixel")} also ${pixels === 1 ? "differs" : "differ"} between two shots of the base`;
    return [{ what: "machine", text, pixels, headroom: null }, ...told].slice(0, 20);
}
function tellAbsorbed(absorbed) {
    if (absorbed.kind === "shift") {
        const { rows, by } = absorbed;
        const text = `${counted(rows, "row")} with equal pixels, ${Math.abs(by)} ${by > 0 ? "lower" : "higher"} than before`;
        return { what: "shift", text, pixels: rows, headroom: null };
    }
    const { kind: what, pixels } = absorbed;
    if (absorbed.kind === "smoothing")
        return {
            what,
            text: `${counted(pixels, "pixel")} at edges, smoothed another way`,
            pixels,
            headroom: null,
        };
    const headroom = Math.min(1, Math.max(0, absorbed.headroom));
    const left = `${Math.floor(headroom * 100)} % left to the limit "${absorbed.rule}"`;
    return { what, text: `${counted(pixels, "pixel")} of noise, ${left}`, pixels, headroom };
}

;// CONCATENATED MODULE: ./build/action/compare-worker.js
// What runs in a thread of its own: pictures in, what is to be said of them out. An entry of the bundle, as one file without
// others to load, so that the very text that was checked is what runs (adapters/own-code.ts).



external_node_worker_threads_namespaceObject.parentPort?.on("message", async (task) => {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(await answerTo(task));
});
async function answerTo({ id, shots }) {
    try {
        return { id, found: await compareShots(shots) };
    }
    catch (error) {
        if (error instanceof ProblemError)
            return { id, problems: error.problems };
        return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
}

