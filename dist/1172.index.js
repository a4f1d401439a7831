export const id = 1172;
export const ids = [1172];
export const modules = {

/***/ 94776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ which)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Windows finds programs by extension; elsewhere the name is the name. */
const EXTENSIONS = process.platform === "win32" ? [".exe", ".cmd", ".bat", ".com", ""] : [""];
/**
 * Absolute path of an executable file on `path` (a PATH), null when there is none. Relative and empty entries of the
 * PATH are passed over: they would search the project's own folders. A name with a slash is that file, if it can run.
 */
async function which(program, path) {
    if (program === "" || program.includes("\0"))
        return null;
    if (/[\\/]/.test(program) && (process.platform === "win32" || program.includes("/"))) {
        return executable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(program)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(program) : null;
    }
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
            continue;
        for (const extension of EXTENSIONS) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program + extension);
            if (executable(file))
                return file;
        }
    }
    return null;
}
/** Synchronous: on the way to the first command each turn of the thread pool costs more than the look itself. */
function executable(file) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile())
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

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

/***/ 45845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createObjectReader)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35400);
// Reads many files of commits with one git process: what is asked for in one turn of the event loop goes to one `cat-file --batch`.


function createObjectReader(root, env = {}) {
    let queue = [];
    const flush = () => {
        const batch = queue;
        queue = [];
        readBatch({ root, env }, batch).catch((error) => {
            for (const wanted of batch)
                wanted.reject(error);
        });
    };
    return (request) => {
        // A line break would be two requests; such paths are legal and rare, and only matching by text is lost.
        if (/[\n\0]/.test(request.name))
            return Promise.resolve(null);
        return new Promise((resolve, reject) => {
            queue.push({ ...request, resolve, reject });
            if (queue.length === 1)
                setImmediate(flush);
        });
    };
}
async function readBatch({ root, env }, batch) {
    const reader = new BatchReader(batch);
    await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)({
        cwd: root,
        env,
        args: ["cat-file", "--batch"],
        input: batch.map((wanted) => `${wanted.name}\n`).join(""),
        onData: (chunk) => {
            reader.write(chunk);
            return true;
        },
    });
    reader.end();
}
/** `<id> <type> <size>\n<content>\n` for each, or a line that ends in `missing` or `ambiguous`. */
class BatchReader {
    #batch;
    #next = 0;
    #header = Buffer.alloc(0);
    #content = null;
    constructor(batch) {
        this.#batch = batch;
    }
    write(chunk) {
        let at = 0;
        while (at < chunk.length)
            at = this.#content ? this.#take(chunk, at) : this.#readHeader(chunk, at);
    }
    /** What git no longer answered is not there. */
    end() {
        this.#content?.wanted.resolve(null);
        for (const wanted of this.#batch.slice(this.#next))
            wanted.resolve(null);
    }
    #readHeader(chunk, at) {
        const end = chunk.indexOf(10, at);
        this.#header = Buffer.concat([this.#header, chunk.subarray(at, end === -1 ? chunk.length : end)]);
        if (end === -1)
            return chunk.length;
        const wanted = this.#batch[this.#next];
        const match = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(this.#header.toString("utf8"));
        this.#header = Buffer.alloc(0);
        if (!wanted)
            return chunk.length;
        this.#next += 1;
        if (!match) {
            wanted.resolve(null);
            return end + 1;
        }
        const size = Number(match[2]);
        const outcome = match[1] !== wanted.type ? "other" : size > wanted.maxBytes ? "large" : "keep";
        // One more for the line break after the content.
        this.#content = { wanted, kept: outcome === "keep" ? [] : null, left: size + 1, outcome };
        return end + 1;
    }
    #take(chunk, at) {
        const content = this.#content;
        if (!content)
            return at;
        const piece = chunk.subarray(at, at + content.left);
        content.kept?.push(piece);
        content.left -= piece.length;
        if (content.left === 0) {
            const { wanted, kept, outcome } = content;
            this.#content = null;
            if (outcome === "large")
                wanted.reject(tooLarge(wanted));
            else
                wanted.resolve(kept && Buffer.concat(kept).subarray(0, -1));
        }
        return at + piece.length;
    }
}
function tooLarge(wanted) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "report-too-large",
        message: `the file is larger than ${Math.round(wanted.maxBytes / 1024)} KiB`,
        where: { path: wanted.name.slice(wanted.name.indexOf(":") + 1) },
        todo: "Leave it out of what Proofmark reads, or make it smaller.",
    });
}


/***/ }),

/***/ 65661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ copyIndex)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Copies git's index, its time too: git looks into a file that was written in the same second as the index or later, and takes
 * its size and time for enough otherwise. A copy of now would hide an edit of equal length made just after the index.
 * Nothing happens where there is no index yet.
 */
async function copyIndex(from, to) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from).catch(() => null);
    if (found === null)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    // Rounded down: earlier only means that more is looked into.
    const seconds = Math.floor(found.mtimeMs / 1000);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(to, seconds, seconds);
}


/***/ }),

/***/ 35400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   MB: () => (/* binding */ trustDirectory),
/* harmony export */   s$: () => (/* binding */ withhold)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81703);
/* harmony import */ var _commands_which_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94776);




/** Kept output beyond this ends git: only `onData` callers expect more. */
const MOST_OUTPUT = 64 * 1024 * 1024;
const MOST_ERRORS = 64 * 1024;
/**
 * Overrides of what a repository or a user may have set and that would run code, ask questions or change output. Clean and
 * smudge filters stay: without them a worktree would not hold the files the project's commands expect.
 */
const CONFIG = {
    "core.quotepath": "off",
    "core.fsmonitor": "false",
    "core.hooksPath": "/dev/null",
    "core.alternateRefsCommand": "",
    "credential.interactive": "false",
    "protocol.ext.allow": "never",
    "gc.auto": "0",
    "maintenance.auto": "false",
    "diff.renameLimit": "2000",
    "checkout.workers": "0",
};
const CONFIG_ARGS = Object.entries(CONFIG).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
const trusted = new Set();
/** For this process alone, as actions/checkout does it for itself. */
function trustDirectory(directory) {
    trusted.add(directory);
}
let withheld = new Set();
/**
 * Variables that git does not get, for this process alone: filters of the checkout run as its children, and a gate may
 * have set one up that prints its environment.
 */
function withhold(names) {
    withheld = new Set(names);
}
/** Found once by PATH: a gate may put a program of that name into a folder that comes first. */
const programs = new Map();
function findGit() {
    const path = process.env.PATH ?? "";
    const known = programs.get(path) ?? (0,_commands_which_js__WEBPACK_IMPORTED_MODULE_3__/* .which */ .K)("git", path).then((found) => found ?? "git");
    programs.set(path, known);
    return known;
}
/** Set by git for its hooks (`git rev-parse --local-env-vars`); a run from a pre-push hook must not inherit them. */
const LOCAL_VARIABLES = new Set([
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIFF_OPTS",
    "GIT_DIR",
    "GIT_EXTERNAL_DIFF",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
]);
function environment(call) {
    const kept = Object.entries(process.env).filter(([name]) => !LOCAL_VARIABLES.has(name) && (call.withCredentials || !withheld.has(name)));
    return {
        GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        // A gate could say with `git replace` that the base is another commit.
        GIT_NO_REPLACE_OBJECTS: "1",
        LC_ALL: "C",
        ...call.env,
    };
}
/** Runs git without a shell. Its failing is an answer; only a missing git (`git-missing`) or folder is a problem. */
async function runGit(call) {
    const program = await findGit();
    return new Promise((resolve, reject) => {
        const trust = [...trusted].flatMap((directory) => ["-c", `safe.directory=${directory}`]);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...CONFIG_ARGS, ...trust, ...call.args], {
            cwd: call.cwd,
            env: environment(call),
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
        });
        const chunks = [];
        let errors = "";
        let bytes = 0;
        const end = () => {
            child.kill("SIGKILL");
        };
        const timer = call.timeoutMs === undefined ? undefined : setTimeout(end, call.timeoutMs);
        child.stdout.on("data", (chunk) => {
            if (call.onData) {
                if (!call.onData(chunk))
                    end();
                return;
            }
            bytes += chunk.length;
            if (bytes > MOST_OUTPUT)
                end();
            else
                chunks.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            if (errors.length < MOST_ERRORS)
                errors += chunk.toString("utf8");
        });
        // git may end before it has read everything, which is for its exit code to say.
        child.stdin.on("error", () => undefined);
        child.stdin.end(call.input ?? "");
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject(cause.code === "ENOENT" ? notStarted(call.cwd, cause) : cause);
        });
        child.on("close", (code) => {
            clearTimeout(timer);
            resolve({ code, stdout: Buffer.concat(chunks).toString("utf8"), stderr: errors.trim() });
        });
    });
}
/** The system reports a missing folder and a missing program alike. */
function notStarted(cwd, cause) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory()) {
        return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm({
            code: "git-missing",
            message: "git was not found on PATH",
            todo: "Install git 2.31 or newer; in a container job, install it in the image before this step.",
        }, cause);
    }
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm({
        code: "not-a-repository",
        message: "there is no such folder",
        where: { path: cwd },
        todo: "Check --cwd, or run Proofmark in the folder that holds the checkout.",
    }, cause);
}


/***/ }),

/***/ 95949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ diffTrees),
  f: () => (/* binding */ isSafeRef)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/action/adapters/git-path.js
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };
/** Undoes git's C-style quoting, where there is any; octal escapes are bytes of UTF-8. */
function unquotePath(text) {
    if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2)
        return text;
    const inner = Buffer.from(text.slice(1, -1), "utf8");
    const bytes = [];
    for (let at = 0; at < inner.length; at += 1) {
        const byte = inner[at] ?? 0;
        if (byte !== 0x5c) {
            bytes.push(byte);
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(inner.toString("latin1", at + 1, at + 4));
        if (octal) {
            bytes.push(Number.parseInt(octal[0], 8));
            at += 3;
        }
        else {
            at += 1;
            const escaped = inner[at] ?? 0x5c;
            bytes.push(ESCAPES[String.fromCharCode(escaped)] ?? escaped);
        }
    }
    return Buffer.from(bytes).toString("utf8");
}

;// CONCATENATED MODULE: ./build/action/adapters/git-diff.js

const STATUS = {
    A: "added",
    C: "copied",
    D: "deleted",
    M: "modified",
    R: "renamed",
    T: "type-changed",
    U: "modified",
};
const SUBMODULE = "160000";
/** Headers only: four times the longest path, twice. The rest of a longer line is content. */
const MOST_OF_LINE = 64 * 1024;
/** A diff with more hunks than this is one of generated files; the last hunk then stands for the rest of its file. */
const MOST_HUNKS = 200_000;
class DiffReader {
    #files = new Map();
    #section = null;
    /** Lines of the current hunk still to come; they are not looked at, so that they cannot look like headers. */
    #skip = 0;
    #hunks = 0;
    #rest = Buffer.alloc(0);
    write(chunk) {
        let from = 0;
        for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
            const piece = chunk.subarray(from, to);
            this.#line(this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]));
            this.#rest = Buffer.alloc(0);
            from = to + 1;
        }
        const room = MOST_OF_LINE - this.#rest.length;
        if (from < chunk.length && room > 0)
            this.#rest = Buffer.concat([this.#rest, chunk.subarray(from, from + room)]);
    }
    /** Files in git's order. */
    end() {
        return [...this.#files.values()].map((file) => file.status === "type-changed" ? { ...file, hunks: asOneHunk(file.hunks) } : file);
    }
    #line(bytes) {
        if (this.#skip > 0) {
            // "\ No newline at end of file" belongs to the line before.
            if (bytes[0] !== 0x5c)
                this.#skip -= 1;
            return;
        }
        const line = bytes.toString("utf8");
        if (line.startsWith(":"))
            this.#raw(line);
        else if (line.startsWith("diff --git ")) {
            this.#section = { header: line, base: null, head: null, file: undefined, binary: false };
        }
        else if (this.#section)
            this.#inSection(line, this.#section);
    }
    #raw(line) {
        const [about = "", first = "", second] = line.slice(1).split("\t");
        const [baseMode, headMode, , , status = "M"] = about.split(" ");
        if (baseMode === SUBMODULE || headMode === SUBMODULE)
            return;
        const from = unquotePath(first);
        const path = second === undefined ? from : unquotePath(second);
        this.#files.set(path, {
            path,
            previousPath: second === undefined ? null : from,
            status: STATUS[status.charAt(0)] ?? "modified",
            added: 0,
            deleted: 0,
            hunks: [],
            binary: false,
        });
    }
    #inSection(line, section) {
        if (line.startsWith("rename from "))
            section.base = unquotePath(line.slice(12));
        else if (line.startsWith("rename to "))
            section.head = unquotePath(line.slice(10));
        else if (line.startsWith("--- "))
            section.base = sidePath(line) ?? section.base;
        else if (line.startsWith("+++ "))
            section.head = sidePath(line) ?? section.head;
        else if (line.startsWith("Binary files ")) {
            const file = this.#fileOf(section);
            if (file)
                file.binary = true;
        }
        else if (line.startsWith("@@ "))
            this.#hunk(line, section);
    }
    #hunk(line, section) {
        const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (!match)
            return;
        const [, baseStart, baseCount = "1", headStart, headCount = "1"] = match;
        const hunk = {
            baseStart: Number(baseStart),
            baseCount: Number(baseCount),
            headStart: Number(headStart),
            headCount: Number(headCount),
        };
        this.#skip = hunk.baseCount + hunk.headCount;
        const file = this.#fileOf(section);
        if (!file)
            return;
        file.added += hunk.headCount;
        file.deleted += hunk.baseCount;
        this.#hunks += 1;
        const last = file.hunks.at(-1);
        if (this.#hunks > MOST_HUNKS && last)
            file.hunks[file.hunks.length - 1] = asOneHunk([last, hunk])[0] ?? hunk;
        else
            file.hunks.push(hunk);
    }
    #fileOf(section) {
        section.file ??= this.#files.get(section.head ?? section.base ?? samePath(section.header));
        return section.file;
    }
}
/** "--- a/path", quoted or with a tab after a path with spaces; null for /dev/null. */
function sidePath(line) {
    const path = unquotePath(line.slice(4).replace(/\t$/, ""));
    return path === "/dev/null" ? null : path.slice(2);
}
/** `diff --git a/P b/P`: without a rename both halves are equal, which is the only safe way to split them. */
function samePath(header) {
    const halves = header.slice("diff --git ".length);
    return unquotePath(halves.slice(0, (halves.length - 1) / 2)).slice(2);
}
/** A link that became a file, or the like: all lines of both sides, never matched line by line. */
function asOneHunk(hunks) {
    const first = hunks[0];
    if (hunks.length < 2 || !first)
        return [...hunks];
    const base = span(hunks.map((hunk) => ({ start: hunk.baseStart, count: hunk.baseCount })));
    const head = span(hunks.map((hunk) => ({ start: hunk.headStart, count: hunk.headCount })));
    return [{ baseStart: base.start, baseCount: base.count, headStart: head.start, headCount: head.count }];
}
function span(ranges) {
    const filled = ranges.filter((range) => range.count > 0);
    if (filled.length === 0)
        return { start: 0, count: 0 };
    const start = Math.min(...filled.map((range) => range.start));
    return { start, count: Math.max(...filled.map((range) => range.start + range.count)) - start };
}

// EXTERNAL MODULE: ./build/action/adapters/git-index.js
var git_index = __webpack_require__(65661);
// EXTERNAL MODULE: ./build/action/adapters/git-process.js
var git_process = __webpack_require__(35400);
;// CONCATENATED MODULE: ./build/action/adapters/git-trees.js






/** Untracked files beyond this are a forgotten .gitignore, not a change. */
const MOST_UNTRACKED = 20_000;
/** All that could make two machines diff differently is said, so that nobody's settings change who is blamed. */
const DIFF = [
    "diff",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-relative",
    "--diff-algorithm=histogram",
    "--indent-heuristic",
    "--inter-hunk-context=0",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--submodule=short",
    "--ignore-submodules=all",
    "-M",
    "-U0",
];
/** Refuses what git would take for an option. */
const isSafeRef = (ref) => ref !== "" && !ref.startsWith("-") && !/[\n\0]/.test(ref);
/** Files in git's order, without submodules. Untracked files count as added when `head` is the working tree. */
async function diffTrees(checkout, base, head) {
    if (!isSafeRef(base) || !isSafeRef(head))
        throw new Error(`not a commit: ${base}, ${head}`);
    if (base === head)
        return [];
    const revisions = head === "worktree" ? [base] : [base, head];
    const index = head === "worktree" ? await indexWithUntracked(checkout) : null;
    const env = index ? { GIT_INDEX_FILE: index.path } : {};
    try {
        // White space ignored, code that was only indented anew keeps its findings; with it, we know what was touched at all.
        const [files, exact] = await Promise.all([
            readDiff(checkout.root, [...DIFF, "-w", "--raw", "--patch", ...revisions, "--"], env),
            readDiff(checkout.root, [...DIFF, "--raw", "--patch", ...revisions, "--"], env),
        ]);
        return withTouched(files, exact);
    }
    finally {
        await index?.dispose();
    }
}
async function readDiff(cwd, args, env) {
    const reader = new DiffReader();
    const onData = (chunk) => {
        reader.write(chunk);
        return true;
    };
    const { code, stderr } = await (0,git_process/* runGit */.EO)({ cwd, args, env, onData });
    if (code !== 0)
        throw new Error(`git diff failed: ${stderr}`);
    return reader.end();
}
/** The counts are the exact diff's, as GitHub shows them. */
function withTouched(files, exact) {
    const exactly = new Map(exact.map((file) => [file.path, file]));
    return files.map((file) => {
        const other = exactly.get(file.path);
        if (!other)
            return file;
        const { added, deleted } = other;
        if (added === file.added && deleted === file.deleted)
            return file;
        const touched = other.hunks
            .filter((hunk) => hunk.headCount > 0)
            .map((hunk) => ({ start: hunk.headStart, count: hunk.headCount }));
        return { ...file, added, deleted, touched };
    });
}
/**
 * A copy of the index that knows the untracked files too, so that git finds a file moved without `git mv`. Null when there
 * are none; the repository's own index is never written.
 */
async function indexWithUntracked({ root, gitDirectory }) {
    const { stdout } = await (0,git_process/* runGit */.EO)({ cwd: root, args: ["ls-files", "-z", "--others", "--exclude-standard"] });
    // A folder here is a repository inside this one.
    const paths = stdout.split("\0").filter((path) => path !== "" && !path.endsWith("/"));
    if (paths.length === 0)
        return null;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "proofmark-index-"));
    const path = (0,external_node_path_.join)(directory, "index");
    const dispose = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    try {
        await (0,git_index/* copyIndex */.U)((0,external_node_path_.join)(gitDirectory, "index"), path);
        await (0,git_process/* runGit */.EO)({
            cwd: root,
            args: ["--literal-pathspecs", "add", "-N", "--pathspec-from-file=-", "--pathspec-file-nul"],
            input: paths.slice(0, MOST_UNTRACKED).join("\0"),
            env: { GIT_INDEX_FILE: path },
        });
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return { path, dispose };
}


/***/ }),

/***/ 90133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/git-blobs.js
var git_blobs = __webpack_require__(45845);
// EXTERNAL MODULE: ./build/action/adapters/git-process.js
var git_process = __webpack_require__(35400);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/action/adapters/git-settings.js
// What decides which files a checkout of a commit holds, beside the commit: a gate may change it before the base is checked
// out, and a filter of its making would break the base just as it breaks the head, which excuses everything.



/** Lower case, as git lists them. Names, mail addresses, hooks and the like may change. */
const DECIDING = /^(filter|extensions|include|includeif|lfs|url)\.|^core\.(attributesfile|autocrlf|eol|symlinks|worktree|bare|sparsecheckout|sparsecheckoutcone|ignorecase)$|^remote\..*\.(promisor|partialclonefilter|uploadpack|url)$/;
const FILES = ["info/attributes", "info/sparse-checkout", "info/grafts"];
async function readSettings(root, commonDirectory) {
    const settings = new Map();
    const { stdout } = await (0,git_process/* runGit */.EO)({ cwd: root, args: ["config", "--list", "-z"] });
    for (const entry of stdout.split("\0")) {
        const [name = ""] = entry.split("\n", 1);
        const value = entry.slice(name.length);
        if (DECIDING.test(name))
            settings.set(name, `${settings.get(name) ?? ""}${value}\0`);
    }
    for (const file of FILES)
        settings.set(file, await (0,promises_.readFile)((0,external_node_path_.join)(commonDirectory, file), "latin1").catch(() => ""));
    return settings;
}
/** Names of those that are not as they were, sorted. */
function changedSettings(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

// EXTERNAL MODULE: ./build/action/adapters/git-trees.js + 2 modules
var git_trees = __webpack_require__(95949);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/action/adapters/git-worktrees.js
// Worktrees of ours: locked with our process id, so that a later run can tell a leftover of a crash from one at work.
// Removal is plain file work: it needs no child process, which a second Ctrl-C would end as well.





const OURS = /^proofmark pid=(\d+) host=(\S*)/;
/** Another machine's process cannot be asked; after this it is taken for gone when its folder is. */
const FOREIGN_MS = 24 * 60 * 60 * 1000;
/** Folders to remove should the process exit without having come to it. */
const atWork = new Map();
let watching = false;
/** Throws with git's own words when the commit cannot be checked out. */
async function addWorktree(place, commit, directory) {
    await removeLeftovers(place.commonDirectory);
    const { code, stderr } = await (0,git_process/* runGit */.EO)({
        cwd: place.root,
        args: ["worktree", "add", "--detach", "--force", "--quiet", directory, commit],
    });
    const admin = code === 0 ? await adminOf(directory) : null;
    if (admin === null)
        throw new Error(`git could not check out ${commit.slice(0, 12)}: ${lastLine(stderr)}`);
    await promises_.writeFile((0,external_node_path_.join)(admin, "locked"), `proofmark pid=${process.pid} host=${(0,external_node_os_.hostname)()}\n`);
    atWork.set(directory, admin);
    if (!watching)
        process.once("exit", removeAtExit);
    watching = true;
}
/** Safe to call twice, after a crash, and for a folder that is already gone. Links in it are removed, never followed. */
async function removeWorktree(commonDirectory, directory) {
    const admin = atWork.get(directory) ?? (await adminOf(directory)) ?? (await findAdmin(commonDirectory, directory));
    await promises_.rm(directory, { recursive: true, force: true, maxRetries: 5 });
    if (admin !== null && (0,external_node_path_.dirname)(admin) === (0,external_node_path_.join)(commonDirectory, "worktrees"))
        await promises_.rm(admin, { recursive: true, force: true });
    atWork.delete(directory);
}
/** The last line that says something: git puts advice before it. */
function lastLine(text) {
    return text.split("\n").findLast((line) => line.trim() !== "") ?? "no reason given";
}
/** A worktree's `.git` is a file that names its administrative folder. */
async function adminOf(directory) {
    const text = await promises_.readFile((0,external_node_path_.join)(directory, ".git"), "utf8").catch(() => "");
    const match = /^gitdir: (.+)$/m.exec(text);
    return match?.[1] ? (0,external_node_path_.resolve)(directory, match[1]) : null;
}
async function findAdmin(commonDirectory, directory) {
    for (const admin of await admins(commonDirectory)) {
        if ((await directoryOf(admin)) === directory)
            return admin;
    }
    return null;
}
async function admins(commonDirectory) {
    const top = (0,external_node_path_.join)(commonDirectory, "worktrees");
    const entries = await promises_.readdir(top, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => (0,external_node_path_.join)(top, entry.name));
}
async function directoryOf(admin) {
    const text = await promises_.readFile((0,external_node_path_.join)(admin, "gitdir"), "utf8").catch(() => "");
    return text.trim() === "" ? null : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(admin, text.trim()));
}
async function removeLeftovers(commonDirectory) {
    for (const admin of await admins(commonDirectory)) {
        const lock = (0,external_node_path_.join)(admin, "locked");
        const match = OURS.exec(await promises_.readFile(lock, "utf8").catch(() => ""));
        const directory = await directoryOf(admin);
        if (!match || directory === null)
            continue;
        const gone = match[2] === (0,external_node_os_.hostname)() ? !isAlive(Number(match[1])) : await isForgotten(lock, directory);
        if (!gone)
            continue;
        await removeWorktree(commonDirectory, directory);
        const parent = (0,external_node_path_.dirname)(directory);
        if ((0,external_node_path_.basename)(parent).startsWith("proofmark-"))
            await promises_.rmdir(parent).catch(() => undefined);
    }
}
async function isForgotten(lock, directory) {
    if (await promises_.stat(directory).catch(() => null))
        return false;
    const written = await promises_.stat(lock).catch(() => null);
    return written !== null && Date.now() - written.mtimeMs > FOREIGN_MS;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Not permitted to signal it: it lives, as somebody else's.
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}
function removeAtExit() {
    for (const [directory, admin] of atWork) {
        const lock = readLock(admin);
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
        if (OURS.test(lock))
            (0,external_node_fs_.rmSync)(admin, { recursive: true, force: true });
    }
}
function readLock(admin) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(admin, "locked"), "utf8");
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/git.js







/** A fetch that takes longer is stuck; the run then says what to do instead. */
const FETCH_MS = 120_000;
const MOST_COMMIT_BYTES = 1024 * 1024;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/**
 * The checkout that holds `cwd`. HEAD and the settings that decide what a checkout holds are read once, here: a run judges
 * one commit even if a tool moves HEAD meanwhile, and `addWorktree` refuses when those settings are no longer the same.
 * ProblemError `not-a-repository` or `git-missing`.
 */
async function openGit(cwd, options) {
    if (options)
        (0,git_process/* withhold */.s$)(options.withhold);
    const checkout = await findCheckout(cwd);
    const { root, commonDirectory } = checkout;
    // Not waited for: it is done long before the first gate could change anything, and most runs never ask.
    const settings = options ? readSettings(root, commonDirectory) : null;
    settings?.catch(() => undefined);
    const git = (...args) => (0,git_process/* runGit */.EO)({ cwd: root, args });
    const readObject = (0,git_blobs/* createObjectReader */.N)(root);
    // A commit that is here stays here; each question is a process.
    const here = new Set(checkout.head === null ? [] : [checkout.head]);
    return {
        root,
        async resolve(ref) {
            if (here.has(ref))
                return ref;
            const id = await resolveRef(checkout, ref);
            if (id !== null)
                here.add(id);
            return id;
        },
        parents: (commit) => readParents(readObject, commit),
        mergeBase: async (a, b) => (a === b ? a : idOrNull(await git("merge-base", "--end-of-options", a, b))),
        // Asked anew: a fetch changes it.
        isShallow: async () => (await git("rev-parse", "--is-shallow-repository")).stdout.trim() === "true",
        fetch: (options) => fetchMore(checkout, options),
        defaultBranch: () => findDefaultBranch(root),
        async isDirty() {
            const { stdout } = await git("status", "--porcelain", "-z", "--ignore-submodules=all");
            return stdout !== "";
        },
        diff: (base, head) => (0,git_trees/* diffTrees */.j)(checkout, base, head),
        change: async (base, head) => (await __webpack_require__.e(/* import() */ 1272).then(__webpack_require__.bind(__webpack_require__, 21272))).openChange(checkout, base, head),
        show: async (commit, path, maxBytes) => {
            if (commit.startsWith("-") || commit.includes(":"))
                return null;
            // A leading "./" or ".." would be read relative to the current folder.
            if (/^\.{0,2}\/|^\.\.?$/.test(path))
                return null;
            return readObject({ name: `${commit}:${path}`, type: "blob", maxBytes });
        },
        async treeId(commit) {
            const id = idOrNull(await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`));
            if (id === null)
                throw new Error(`no tree for ${commit}`);
            return id;
        },
        listFiles: (ref) => listFiles(root, ref),
        async addWorktree(commit, directory) {
            const now = settings && (await readSettings(root, commonDirectory));
            const changed = now ? changedSettings(await settings, now) : [];
            if (changed.length > 0)
                throw new Error(`git's settings were changed while the gates ran (${changed.slice(0, 5).join(", ")}), so the base cannot be checked out as it is; set them before this step`);
            return addWorktree({ root, commonDirectory }, commit, directory);
        },
        removeWorktree: (directory) => removeWorktree(commonDirectory, directory),
    };
}
const idOrNull = (answer) => {
    const id = answer.stdout.trim().split("\n")[0] ?? "";
    return answer.code === 0 && COMMIT.test(id) ? id : null;
};
/** One process for all four answers; `HEAD` comes last because it alone may be missing. */
async function findCheckout(cwd) {
    const args = ["rev-parse", "--show-toplevel", "--absolute-git-dir", "--git-common-dir", "HEAD"];
    let answer = await (0,git_process/* runGit */.EO)({ cwd, args });
    const workspace = process.env.GITHUB_WORKSPACE;
    if (answer.stderr.includes("dubious ownership") && workspace && (0,external_node_path_.resolve)(workspace) === (0,external_node_path_.resolve)(cwd)) {
        // The job's own workspace, which a container sees under another user.
        (0,git_process/* trustDirectory */.MB)((0,external_node_path_.resolve)(workspace));
        answer = await (0,git_process/* runGit */.EO)({ cwd, args });
    }
    const [root, gitDirectory, common, head = ""] = answer.stdout.split("\n");
    if (!root || !gitDirectory || !common)
        throw noCheckout(cwd, answer.stderr);
    return {
        root: (0,external_node_path_.resolve)(root),
        gitDirectory: (0,external_node_path_.resolve)(gitDirectory),
        // Relative to where it was asked.
        commonDirectory: (0,external_node_path_.resolve)(cwd, common),
        head: COMMIT.test(head) ? head : null,
    };
}
function noCheckout(cwd, stderr) {
    if (stderr.includes("dubious ownership"))
        return new problem/* ProblemError */.Mm({
            code: "not-a-repository",
            message: "git refuses this checkout because it belongs to another user",
            where: { path: cwd },
            todo: `If you trust it, run: git config --global --add safe.directory ${(0,external_node_path_.resolve)(cwd)}`,
        });
    return new problem/* ProblemError */.Mm({
        code: "not-a-repository",
        message: "this folder is not inside a git checkout",
        where: { path: cwd },
        todo: "Run Proofmark inside a checkout, or name one with --cwd; in a workflow, put actions/checkout before it.",
    });
}
async function resolveRef(checkout, ref) {
    if (ref === "HEAD")
        return checkout.head;
    if (!(0,git_trees/* isSafeRef */.f)(ref))
        return null;
    return idOrNull(await (0,git_process/* runGit */.EO)({
        cwd: checkout.root,
        args: ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    }));
}
/** From the commit itself: `rev-list` and `^1` hide the parents that a shallow clone has cut off. */
async function readParents(readObject, commit) {
    const bytes = await readObject({ name: commit, type: "commit", maxBytes: MOST_COMMIT_BYTES });
    if (bytes === null)
        return [];
    const header = Buffer.from(bytes).toString("utf8").split("\n\n", 1)[0] ?? "";
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "");
}
/**
 * Named commits only: fetching by the remote's own refspec would bring every branch. When deepening, HEAD is named too, since
 * a merge base needs the history of both sides; a HEAD the remote does not know is tried without.
 */
async function fetchMore(checkout, options) {
    const { commit, deepenBy } = options;
    if (commit !== undefined && !COMMIT.test(commit))
        return false;
    const shallow = await (0,git_process/* runGit */.EO)({ cwd: checkout.root, args: ["rev-parse", "--is-shallow-repository"] });
    const isShallow = shallow.stdout.trim() === "true";
    const depth = !isShallow
        ? []
        : deepenBy === undefined
            ? ["--depth=1"]
            : [`--deepen=${Math.floor(deepenBy)}`];
    const own = commit === undefined ? [] : [commit];
    const wants = deepenBy === undefined || checkout.head === null ? [own] : [[...own, checkout.head], own];
    for (const commits of wants) {
        const args = [
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-recurse-submodules",
            "--no-write-fetch-head",
            ...depth,
        ];
        const { code } = await (0,git_process/* runGit */.EO)({
            cwd: checkout.root,
            args: [...args, "origin", ...commits],
            timeoutMs: FETCH_MS,
            withCredentials: true,
        });
        if (code === 0)
            return true;
    }
    return false;
}
/** Short names in order of preference; origin/HEAD stands for the branch it points to. */
const DEFAULT_BRANCHES = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/remotes/origin/trunk",
    "refs/remotes/origin/develop",
    "refs/heads/main",
    "refs/heads/master",
    "refs/heads/trunk",
    "refs/heads/develop",
];
async function findDefaultBranch(root) {
    const { stdout } = await (0,git_process/* runGit */.EO)({
        cwd: root,
        args: ["for-each-ref", "--format=%(refname) %(symref)", ...DEFAULT_BRANCHES],
    });
    const refs = new Map(stdout.split("\n").map((line) => {
        const [name = "", target = ""] = line.split(" ");
        return [name, target || name];
    }));
    for (const name of DEFAULT_BRANCHES) {
        const found = refs.get(name);
        if (found)
            return found.replace(/^refs\/(?:remotes|heads)\//, "");
    }
    return null;
}
/** A tracked file that was deleted in the working tree is listed twice, once as removed. */
async function listFiles(root, ref) {
    const args = ref === "worktree"
        ? ["ls-files", "-z", "-t", "--cached", "--deleted", "--others", "--exclude-standard"]
        : ["ls-tree", "-z", "-r", "--full-tree", "--name-only", "--end-of-options", ref];
    const { code, stdout, stderr } = await (0,git_process/* runGit */.EO)({ cwd: root, args });
    if (code !== 0)
        throw new Error(`git could not list the files of ${ref}: ${stderr}`);
    const entries = stdout.split("\0").filter((entry) => entry !== "");
    if (ref !== "worktree")
        return entries.sort();
    const removed = new Set(entries.filter((entry) => entry.startsWith("R ")).map((entry) => entry.slice(2)));
    const present = new Set(entries.map((entry) => entry.slice(2)).filter((path) => !removed.has(path)));
    return [...present].sort();
}


/***/ })

};
