export const id = 5152;
export const ids = [5152];
export const modules = {

/***/ 21324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/adapters/files-folders.js
// Folders and links as they lie on disk: what sharing installed dependencies with a base worktree needs.


const folders = {
    async list(directory) {
        const entries = await promises_.readdir(directory, { withFileTypes: true }).catch(() => []);
        return entries
            .map((entry) => {
            const kind = entry.isSymbolicLink()
                ? "link"
                : entry.isDirectory()
                    ? "directory"
                    : entry.isFile()
                        ? "file"
                        : "other";
            return { name: entry.name, kind };
        })
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async link(target, path) {
        await promises_.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
        // A junction is what Windows lets anyone make; elsewhere the type is ignored.
        const isFolder = (await promises_.stat(target)).isDirectory();
        await promises_.symlink(target, path, isFolder ? "junction" : "file");
    },
    async copy(from, to) {
        await promises_.mkdir((0,external_node_path_.dirname)(to), { recursive: true });
        await promises_.cp(from, to, { recursive: true, verbatimSymlinks: true });
    },
    realPath: (path) => promises_.realpath(path).catch(() => null),
};

;// CONCATENATED MODULE: ./build/action/adapters/files-glob.js


/** Names looked at before the walk ends; a folder tree above this is not one to search for reports. */
const MAX_ENTRIES = 500_000;
const MAX_RESULTS = 10_000;
const MAX_DEPTH = 64;
/** Entered only when the pattern names them. */
const SKIPPED = ["node_modules", ".git"];
/**
 * Paths of files and links below `root`, relative with forward slashes, sorted. `*` and `**` pass over names that begin
 * with a dot, as in a shell, and do not enter links. Leading parts of the pattern that exist as they are written
 * (`app/[id]/*.xml`) are taken literally, links included, and so is the whole: whoever reads must still say `within`.
 * `..` matches nothing.
 */
async function findFiles(pattern, root) {
    const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.includes("..") || pattern.startsWith("/") || pattern.includes("\0"))
        return [];
    const literal = [];
    for (let part = parts[0]; part !== undefined; part = parts[0]) {
        const kind = await kindOf((0,external_node_path_.join)(root, ...literal, part));
        if (kind === "absent")
            break;
        literal.push(part);
        parts.shift();
        if (kind === "file")
            return parts.length === 0 ? [literal.join("/")] : [];
    }
    if (parts.length === 0)
        return [];
    return walk({ root, start: literal.join("/"), parts });
}
async function walk({ root, start, parts }) {
    const pattern = parts.join("/");
    // Without `**`, and without braces that may hold a slash, the pattern itself says how deep to look.
    const depth = pattern.includes("**") || pattern.includes("{") ? MAX_DEPTH : parts.length;
    const skipped = new Set(SKIPPED.filter((name) => !pattern.includes(name)));
    const found = [];
    const folders = [{ path: "", depth: 1 }];
    let seen = 0;
    for (let folder = folders.shift(); folder; folder = folders.shift()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, start, folder.path), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (++seen > MAX_ENTRIES || found.length >= MAX_RESULTS)
                return found.sort();
            const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
            if (entry.isDirectory()) {
                if (folder.depth < depth && !skipped.has(entry.name))
                    folders.push({ path, depth: folder.depth + 1 });
            }
            else if ((0,external_node_path_.matchesGlob)(path, pattern)) {
                found.push(start === "" ? path : `${start}/${path}`);
            }
        }
    }
    return found.sort();
}
async function kindOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found)
        return found.isDirectory() ? "folder" : "file";
    const dangling = await (0,promises_.lstat)(path).catch(() => null);
    return dangling ? "file" : "absent";
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/action/adapters/files-read.js




const CHUNK = 256 * 1024;
/**
 * Opens once and judges what it opened, so that nothing can be swapped between the check and the read. A relative path
 * starts at `within`. Null when absent.
 */
async function readBounded(path, limits) {
    const { within } = limits;
    const absolute = within === undefined ? (0,external_node_path_.resolve)(path) : (0,external_node_path_.resolve)(within, path);
    if (within !== undefined && !isInside(absolute, (0,external_node_path_.resolve)(within)))
        throw outside(path);
    try {
        // Looked at before it is opened too: opening a device can act on it.
        if (!(await promises_.stat(absolute)).isFile())
            throw await odd(absolute, limits, path);
        // NONBLOCK: should it have become a pipe since, opening it does not wait for a writer. Windows has no such flag.
        const file = await promises_.open(absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const opened = await file.stat({ bigint: true });
            if (within !== undefined)
                await assertInside(absolute, { within, opened, shown: path });
            if (!opened.isFile())
                throw notAFile(path);
            if (opened.size > BigInt(limits.maxBytes))
                throw tooLarge(path, limits.maxBytes);
            return await readAll(file, { maxBytes: limits.maxBytes, shown: path });
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (isAbsent(error))
            return null;
        if (error instanceof problem/* ProblemError */.Mm)
            throw error;
        throw unreadable(path, error);
    }
}
async function readAll(file, how) {
    const chunks = [];
    let total = 0;
    // Not by the size it had: the tool may still be writing.
    for (;;) {
        const buffer = Buffer.allocUnsafe(Math.min(CHUNK, how.maxBytes - total + 1));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return Buffer.concat(chunks, total);
        chunks.push(buffer.subarray(0, bytesRead));
        total += bytesRead;
        if (total > how.maxBytes)
            throw tooLarge(how.shown, how.maxBytes);
    }
}
/** What was opened must be the very file that the path, links followed, names inside `within`. */
async function assertInside(absolute, known) {
    const real = await promises_.realpath(absolute);
    if (!isInside(real, await promises_.realpath(known.within)))
        throw outside(known.shown);
    const now = await promises_.lstat(real, { bigint: true });
    if (now.dev !== known.opened.dev || now.ino !== known.opened.ino)
        throw outside(known.shown);
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === path;
}
/** A link out of `within` is refused as such, whatever it leads to. */
async function odd(absolute, limits, shown) {
    if (limits.within === undefined)
        return notAFile(shown);
    const real = await promises_.realpath(absolute);
    return isInside(real, await promises_.realpath(limits.within)) ? notAFile(shown) : outside(shown);
}
function isAbsent(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
const files_read_problem = (path, parts, cause) => new problem/* ProblemError */.Mm({ ...parts, where: { path } }, cause);
const outside = (path) => files_read_problem(path, {
    code: "report-outside",
    message: "This path leads out of the checkout, by `..` or by a symbolic link.",
    todo: "Write the file inside the checkout and name it by a path relative to it.",
});
const notAFile = (path) => files_read_problem(path, {
    code: "report-unreadable",
    message: "This is not a regular file but a folder, pipe, socket or device.",
    todo: "Name a file, or a glob that matches files.",
});
const tooLarge = (path, maxBytes) => files_read_problem(path, {
    code: "report-too-large",
    message: `This file is larger than the ${size(maxBytes)} that are read.`,
    todo: "Have the tool write less (failures only, no captured output), or split the report by package.",
});
const unreadable = (path, cause) => files_read_problem(path, {
    code: "report-unreadable",
    message: `This file could not be read (${cause instanceof Error ? cause.message : String(cause)}).`,
    todo: "Check that it may be read by the user this runs as.",
}, cause);
function size(bytes) {
    if (bytes >= 1024 * 1024)
        return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
    return bytes >= 1024 ? `${Math.round((bytes / 1024) * 10) / 10} KiB` : `${bytes} bytes`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/action/adapters/files-temporary.js
// Folders that are gone with this process, also when a second Ctrl-C makes it leave in the middle.




const inUse = new Set();
let watching = false;
/** The folder that temporary ones are made in: the runner empties its own between jobs. Real: /tmp is a link on macOS. */
const temporaryTop = () => promises_.realpath(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
async function makeTemporary(top, prefix) {
    const folder = await promises_.mkdtemp((0,external_node_path_.join)(top, prefix));
    inUse.add(folder);
    if (!watching)
        process.once("exit", removeAtExit);
    watching = true;
    return folder;
}
/** To be told once `folder` is removed. */
const forgetTemporary = (folder) => inUse.delete(folder);
function removeAtExit() {
    for (const folder of inUse) {
        try {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
        catch {
            // Whatever still writes there keeps it; to throw here would change the exit code.
        }
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/files.js








/**
 * Files of this machine. Reads throw ProblemErrors `report-outside`, `report-too-large` and `report-unreadable` (no
 * permission, a folder, a pipe, a device); writes throw `out-unwritable`.
 */
function createFiles() {
    return {
        read: readBounded,
        async stat(path) {
            try {
                const found = await promises_.stat(path);
                const kind = found.isFile() ? "file" : found.isDirectory() ? "directory" : "other";
                return { bytes: found.size, modifiedMs: found.mtimeMs, changedMs: found.ctimeMs, kind };
            }
            catch {
                return null;
            }
        },
        ...folders,
        glob: findFiles,
        write: (path, content) => writing(path, () => writeWhole(path, content)),
        append: (path, content) => writing(path, async () => {
            await promises_.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
            await promises_.appendFile(path, content);
        }),
        async remove(path) {
            const whole = (0,external_node_path_.resolve)(path);
            if (whole === (0,external_node_path_.parse)(whole).root)
                throw new Error(`refusing to remove ${whole}`);
            await promises_.rm(whole, { recursive: true, force: true, maxRetries: 5 });
            forgetTemporary(whole);
        },
        async temporary(prefix) {
            const top = await temporaryTop();
            return writing(top, () => makeTemporary(top, prefix));
        },
    };
}
async function writeWhole(path, content) {
    const folder = (0,external_node_path_.dirname)(path);
    await promises_.mkdir(folder, { recursive: true });
    // In the same folder, because a rename is only atomic within one file system.
    const draft = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    try {
        await promises_.writeFile(draft, content, { flag: "wx" });
        await promises_.rename(draft, path);
    }
    catch (error) {
        await promises_.rm(draft, { force: true });
        throw error;
    }
}
async function writing(path, act) {
    try {
        return await act();
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new problem/* ProblemError */.Mm({
            code: "out-unwritable",
            message: `This could not be written (${reason}).`,
            where: { path },
            todo: "Check the permissions and the free space there, or choose another folder with --out.",
        }, cause);
    }
}


/***/ }),

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

/***/ 35152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWords: () => (/* binding */ compareWords)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/files.js + 4 modules
var files = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/action/render/paint.js
var paint = __webpack_require__(27952);
// EXTERNAL MODULE: ./build/action/cli/command.js
var command = __webpack_require__(38419);
// EXTERNAL MODULE: ./build/action/gates/visual/compare/compare.js + 19 modules
var compare = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/action/gates/visual/compare/diff-picture.js
var diff_picture = __webpack_require__(4125);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/compare-pixels.js + 2 modules
var compare_pixels = __webpack_require__(50371);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-encode.js
var png_encode = __webpack_require__(59879);
// EXTERNAL MODULE: ./build/shared/render/words.js
var words = __webpack_require__(60124);
;// CONCATENATED MODULE: ./build/action/render/comparison-text.js
// A comparison of two pictures, for a terminal.

/** Lines of regions and bands; the JSON has them all. */
const SHOWN = 20;
function comparisonText({ verdict, reason, regions, bands, absorbed }, { paint, diff }) {
    const mark = verdict === "same" ? paint.green("✔ same") : paint.red("✖ different");
    const rows = [
        ...bands.map(({ kind, y, height }) => `  ${kind.padEnd(9)} rows ${y}–${y + height - 1} (${height})`),
        ...regions.map(({ x, y, width, height }) => `  region    ${x},${y}  ${width} × ${height}`),
    ];
    const more = rows.length - SHOWN;
    return `${[
        `${mark}  ${reason}`,
        ...rows.slice(0, SHOWN),
        ...(more > 0 ? [`  … and ${more} more; --format json lists them all`] : []),
        ...absorbed.map((each) => paint.dim(`  absorbed  ${absorbedText(each)}`)),
        ...(diff === null ? [] : [`  diff      ${diff}`]),
    ].join("\n")}\n`;
}
function absorbedText(absorbed) {
    if (absorbed.kind === "shift") {
        const { rows, by } = absorbed;
        return `${(0,words/* counted */.hS)(rows, "row")} with equal pixels, ${Math.abs(by)} ${by > 0 ? "lower" : "higher"} than before`;
    }
    if (absorbed.kind === "smoothing")
        return `${(0,words/* counted */.hS)(absorbed.pixels, "pixel")} at edges, smoothed another way`;
    const left = `${Math.floor(absorbed.headroom * 100)} % left to the limit "${absorbed.rule}"`;
    return `${(0,words/* counted */.hS)(absorbed.pixels, "pixel")} of noise, ${left}`;
}

;// CONCATENATED MODULE: ./build/action/cli/compare.js
// `proofmark compare`: two PNG files judged as the visual gate judges two shots.






/** A PNG that large holds more pixels than are compared. */
const MOST_BYTES = 700 * 1024 * 1024;
/**
 * Paths are as the user wrote them; `absolute` makes them so. A picture is written for equal ones too: a run that expects a
 * file finds one.
 * @throws ProblemError picture-missing, png-unreadable, png-too-large, out-unwritable
 */
async function compareCommand(args, ports, absolute) {
    const [expected, actual] = await readBoth(args, ports, absolute);
    const pair = await (0,compare_pixels.openPair)(expected, actual).catch((error) => throwNamed(error, args));
    const { comparison, zones } = named(() => (0,compare.comparePictures)(pair), args);
    if (args.diff !== null) {
        const data = pair.actual.rows(0, pair.actual.height);
        const { width, height } = pair.actual;
        const picture = (0,diff_picture.paintDiff)({ width, height, data }, comparison, zones);
        await ports.files.write(absolute(args.diff), (0,png_encode.encodeIndexed)(picture));
    }
    const stdout = args.format === "json" ? asJson(comparison) : comparisonText(comparison, args);
    return { stdout, exit: comparison.verdict === "same" ? 0 : 1 };
}
async function readBoth({ expected, actual }, { files }, absolute) {
    const read = (path) => files.read(absolute(path), { maxBytes: MOST_BYTES });
    const [one, two] = await Promise.all([read(expected), read(actual)]);
    if (one !== null && two !== null)
        return [one, two];
    const missing = [...(one === null ? [expected] : []), ...(two === null ? [actual] : [])];
    throw new problem/* ProblemError */.Mm(missing.map((path) => ({
        code: "picture-missing",
        message: "There is no such picture.",
        where: { path },
        todo: "Name two PNG files: proofmark compare EXPECTED ACTUAL.",
    })));
}
function named(act, args) {
    try {
        return act();
    }
    catch (error) {
        return throwNamed(error, args);
    }
}
/** Problems say "expected" or "actual"; the user knows the files by their names. */
function throwNamed(error, args) {
    if (!(error instanceof problem/* ProblemError */.Mm))
        throw error;
    const files = { expected: args.expected, actual: args.actual };
    throw new problem/* ProblemError */.Mm(error.problems.map((problem) => {
        const path = problem.where ? files[problem.where.path] : undefined;
        return path === undefined ? problem : { ...problem, where: { ...problem.where, path } };
    }), error);
}
/** What the docs promise, and not a key more. */
function asJson({ verdict, reason, changedPixels, regions, bands }) {
    return `${JSON.stringify({ verdict, reason, changedPixels, regions, bands }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/action/cli/compare-words.js
// The words of `proofmark compare`, and its real files.





const compareWords = async (values, positionals, around) => {
    const [expected, actual] = positionals;
    if (expected === undefined || actual === undefined || positionals.length > 2) {
        throw new problem/* ProblemError */.Mm({
            code: "command-usage",
            message: `Two pictures are compared, and ${positionals.length} were named.`,
            todo: "The form is: proofmark compare EXPECTED ACTUAL [--format text|json] [--diff OUT.png]",
        });
    }
    const args = {
        expected,
        actual,
        format: (0,command/* choice */.Yq)(values, "format", ["text", "json"]),
        diff: (0,command/* text */.Qq)(values, "diff"),
        paint: (0,paint/* paints */.A)(around.colour),
    };
    return compareCommand(args, { files: (0,files/* createFiles */.q)() }, (path) => (0,command/* absolute */.ys)(path, around.cwd));
};


/***/ }),

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paintDiff: () => (/* binding */ paintDiff)
/* harmony export */ });
/* harmony import */ var _pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35695);

/** How much of the picture's own contrast is left, and how strong a tint is. */
const FADED = 0.22;
const TINTED = 0.25;
/** Faded that much, no more shades than these are left: with their tints they fit one palette. */
const SHADES = Math.round(255 * FADED) + 1;
const RED = [214, 30, 50];
const YELLOW = [240, 190, 60];
/** Of what was removed there is nothing to be seen in the actual picture. */
const TINTS = [
    { kind: "inserted", colour: [20, 150, 80] },
    { kind: "moved", colour: [40, 100, 220] },
];
const INDEX = { red: SHADES * 3, yellow: SHADES * 3 + 1 };
const INDEX_OF = {
    [_pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5.different]: INDEX.red,
    [_pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5.antialiased]: INDEX.yellow,
    [_pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5.faint]: INDEX.yellow,
};
const PALETTE = (() => {
    const shades = Array.from({ length: SHADES }, (_, shade) => [255 - shade, 255 - shade, 255 - shade]);
    const mixed = (shade, tint) => {
        const [r, g, b] = shade.map((own, at) => Math.round(own * (1 - TINTED) + (tint[at] ?? 0) * TINTED));
        return [r ?? 0, g ?? 0, b ?? 0];
    };
    return [
        ...shades,
        ...TINTS.flatMap(({ colour }) => shades.map((shade) => mixed(shade, colour))),
        RED,
        YELLOW,
    ];
})();
function paintDiff(actual, { regions, bands }, zones) {
    const picture = { ...actual, data: faded(actual), palette: PALETTE };
    for (const { kind, y, height } of bands) {
        const tint = TINTS.findIndex((each) => each.kind === kind);
        if (tint === -1)
            continue;
        const parts = regions.filter((region) => region.y === y && region.height === height);
        const whole = [{ x: 0, y, width: actual.width, height }];
        for (const part of parts.length > 0 ? parts : whole)
            fill(picture, part, (tint + 1) * SHADES);
    }
    for (const region of regions)
        frame(picture, region);
    for (const zone of zones)
        mark(picture, zone);
    return picture;
}
/** A shade for each pixel, by its luma (ITU-R BT.601). */
function faded({ width, height, data }) {
    const out = new Uint8Array(width * height);
    for (let pixel = 0, at = 0; pixel < out.length; pixel += 1, at += 4) {
        const luma = data[at] * 77 + data[at + 1] * 150 + data[at + 2] * 29;
        out[pixel] = ((65280 - luma) * data[at + 3] * FADED) / 65280 + 0.5;
    }
    return out;
}
/** The rectangle as far as it lies in the picture. */
function within({ width, height }, rect) {
    return {
        left: Math.max(0, rect.x),
        top: Math.max(0, rect.y),
        right: Math.min(width, rect.x + rect.width),
        bottom: Math.min(height, rect.y + rect.height),
    };
}
function fill(picture, rect, tint) {
    const { left, top, right, bottom } = within(picture, rect);
    for (let y = top; y < bottom; y += 1)
        for (let at = y * picture.width + left; at < y * picture.width + right; at += 1)
            picture.data[at] = (picture.data[at] % SHADES) + tint;
}
/** Two pixels wide, just outside. */
function frame(picture, { x, y, width, height }) {
    const [wide, tall] = [width + 4, height + 4];
    const lines = [
        { x: x - 2, y: y - 2, width: wide, height: 2 },
        { x: x - 2, y: y + height, width: wide, height: 2 },
        { x: x - 2, y: y - 2, width: 2, height: tall },
        { x: x + width, y: y - 2, width: 2, height: tall },
    ];
    for (const line of lines) {
        const { left, top, right, bottom } = within(picture, line);
        for (let row = top; row < bottom; row += 1)
            picture.data.fill(INDEX.red, row * picture.width + left, row * picture.width + Math.max(left, right));
    }
}
function mark(picture, { y, rows, mask }) {
    const compared = mask.length / rows;
    for (let row = 0; row < rows; row += 1)
        for (let x = 0; x < compared; x += 1) {
            const index = INDEX_OF[mask[row * compared + x]];
            if (index !== undefined)
                picture.data[(y + row) * picture.width + x] = index;
        }
}


/***/ }),

/***/ 59879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   encodeIndexed: () => (/* binding */ encodeIndexed),
/* harmony export */   encodeMask: () => (/* binding */ encodeMask),
/* harmony export */   encodeRgba: () => (/* binding */ encodeRgba)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38296);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35695);
/* harmony import */ var _png_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
// Pictures and masks → PNG, quickly rather than smallest: a shot's diff is written often and looked at once.




const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Red, green, blue and alpha of each value of MASK; to be laid over the actual shot. */
const MASK_COLOURS = (() => {
    const colours = [];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.same] = [255, 255, 255, 0];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.different] = [214, 30, 50, 255];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.antialiased] = [240, 190, 60, 255];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.faint] = [240, 130, 60, 255];
    return colours;
})();
/** A comparison's mask: a palette of four, two bits a pixel, see-through where nothing differs. */
function encodeMask({ width, height, zones, }) {
    const bytes = (0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_3__/* .packedBytes */ .uM)(width);
    const rows = new Uint8Array(bytes * height);
    for (const zone of zones)
        rows.set(packed(zone, width), zone.y * bytes);
    return file([
        header({ width, height, bitDepth: 2, colourType: _png_file_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOUR */ .xW.palette }),
        chunk("PLTE", Uint8Array.from(MASK_COLOURS.flatMap((colour) => colour.slice(0, 3)))),
        chunk("tRNS", Uint8Array.from(MASK_COLOURS.map(([, , , alpha]) => alpha))),
        // Runs are all there is in a mask: quicker and smaller than looking for more.
        chunk("IDAT", (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(rows, { level: 1, strategy: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_RLE })),
    ]);
}
/** By hand where the kernel has not done it. */
function packed({ rows, mask, packed: ready }, width) {
    if (ready)
        return ready;
    const bytes = (0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_3__/* .packedBytes */ .uM)(width);
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
        header({ width, height, bitDepth: 8, colourType: _png_file_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOUR */ .xW.palette }),
        chunk("PLTE", Uint8Array.from(palette.flat())),
        chunk("IDAT", (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(rows, { level: 1 })),
    ]);
}
/** 8-bit RGBA, each row as its change from the row above. */
function encodeRgba({ width, height, data }) {
    return file([
        header({ width, height, bitDepth: 8, colourType: _png_file_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOUR */ .xW.rgba }),
        chunk("IDAT", (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(filteredUp(data, width, height), { level: 1 })),
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
const file = (chunks) => Buffer.concat([SIGNATURE, ...chunks, chunk("IEND", new Uint8Array())]);
function chunk(type, data) {
    const out = Buffer.allocUnsafe(data.length + 12);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, "latin1");
    out.set(data, 8);
    out.writeUInt32BE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(out.subarray(4, data.length + 8)), data.length + 8);
    return out;
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

/***/ 60124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   D: () => (/* binding */ STANDINGS_EXPLAINED),
/* harmony export */   F0: () => (/* binding */ CONCLUSIONS_SAID),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   W1: () => (/* binding */ STANDINGS_SAID),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l5: () => (/* binding */ TIERS_EXPLAINED),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export OUTCOMES_SAID */
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
const TIERS_EXPLAINED = "git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code.";
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


/***/ })

};
