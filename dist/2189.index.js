export const id = 2189;
export const ids = [2189];
export const modules = {

/***/ 43178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const systemClock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    /** Ends early when `signal` aborts; never rejects, so a caller looks at the signal itself. */
    sleep(ms, signal) {
        return new Promise((resolve) => {
            if (signal?.aborted)
                return resolve();
            const finish = () => {
                clearTimeout(timer);
                signal?.removeEventListener("abort", finish);
                resolve();
            };
            const timer = setTimeout(finish, ms);
            signal?.addEventListener("abort", finish, { once: true });
        });
    },
    random: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString("hex"),
};


/***/ }),

/***/ 85293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ killAllNow),
/* harmony export */   hd: () => (/* binding */ RUN_VARIABLE),
/* harmony export */   kY: () => (/* binding */ remember),
/* harmony export */   my: () => (/* binding */ countTree),
/* harmony export */   r7: () => (/* binding */ signalTree),
/* harmony export */   rB: () => (/* binding */ childWith),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
// The processes of one command, and how to end all of them.
//
// A command leads its own session and process group. On Linux /proc also gives away those who left it: by session, by
// parentage, and by a variable in their environment, which survives setsid, double forks and a parent that is gone (the
// runner's own clean-up works the same way, by RUNNER_TRACKING_ID). Out of reach: a process that did all of that with an
// emptied environment, one of another user (sudo), and containers, which are the docker daemon's children. Without /proc
// it is the group; on Windows `taskkill /T`.


/** Nested runs append theirs, so that an outer run still finds what an inner one started. */
const RUN_VARIABLE = "PROOFMARK_RUN";
const live = new Set();
let exitHooked = false;
/** From here until `forget`, a `killAllNow` or an exit of this process, for whatever cause, takes the tree along. */
function remember(tree) {
    live.add(tree);
    if (!exitHooked)
        process.on("exit", killAllNow);
    exitHooked = true;
}
function forget(tree) {
    live.delete(tree);
}
/** SIGKILL to everything every running command started; synchronous, for the last moments of a process. */
function killAllNow() {
    for (const tree of live) {
        for (let round = 0; round < 5 && signalTree(tree, "SIGKILL") > 0; round++)
            ;
    }
    live.clear();
}
/** Sends `signal` to whatever of the tree is alive; returns how many processes that were, 0 when nothing is left. */
function signalTree(tree, signal) {
    if (process.platform === "win32")
        return signalWindows(tree, signal);
    const found = members(tree);
    if (found === null)
        return send(-tree.pid, signal) ? 1 : 0;
    // The group first: one call that no fork can slip through.
    if (found.length > 0)
        send(-tree.pid, signal);
    for (const pid of found)
        send(pid, signal);
    return found.length;
}
/** How many processes of the tree are alive (zombies are not). */
function countTree(tree) {
    if (process.platform === "win32")
        return send(tree.pid, 0) ? 1 : 0;
    return members(tree)?.length ?? (send(-tree.pid, 0) ? 1 : 0);
}
function signalWindows(tree, signal) {
    if (!send(tree.pid, 0))
        return 0;
    const force = signal === "SIGKILL" ? ["/F"] : [];
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)("taskkill", ["/PID", String(tree.pid), "/T", ...force], { stdio: "ignore", windowsHide: true });
    return 1;
}
function send(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
/** Process ids of the living of the tree, parents before children; null where there is no /proc. */
function members(tree) {
    const entries = processes(tree);
    if (entries === null)
        return null;
    const found = new Set(entries.filter((entry) => entry.own).map((entry) => entry.pid));
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const entry of entries)
            if (found.has(entry.parent))
                found.add(entry.pid);
    }
    return [...found];
}
/** The process this one started with `nonce` in its environment; null where there is none, or no /proc. */
function childWith(nonce) {
    if (process.platform !== "linux")
        return null;
    const pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
    const own = pids.map(Number).find((pid) => {
        const stat = readProc(pid, "stat");
        return (stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[1] === String(process.pid) && carriesNonce(pid, nonce));
    });
    return own ?? null;
}
function processes(tree) {
    if (process.platform !== "linux")
        return null;
    try {
        const pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
        return pids.flatMap((pid) => look(Number(pid), tree) ?? []);
    }
    catch {
        return null;
    }
}
function look(pid, tree) {
    if (pid === process.pid)
        return null;
    const stat = readProc(pid, "stat");
    // "pid (name) state ppid pgrp session …": the name may hold blanks and parentheses itself.
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, parent, group, session] = fields ?? [];
    if (state === undefined || state === "Z" || state === "X")
        return null;
    const inside = Number(group) === tree.pid || Number(session) === tree.pid || pid === tree.pid;
    return { pid, parent: Number(parent), own: inside || carriesNonce(pid, tree.nonce) };
}
function carriesNonce(pid, nonce) {
    const environment = readProc(pid, "environ") ?? "";
    return environment
        .split("\0")
        .some((entry) => entry.startsWith(`${RUN_VARIABLE}=`) && entry.includes(nonce));
}
function readProc(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/${file}`, "latin1");
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 45892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createCommands),
  E: () => (/* reexport */ commands_tree/* killAllNow */.E3)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/action/adapters/commands-capture.js
const BLOCK = 64 * 1024;
/**
 * Keeps the first and the last half of `limit` bytes of a stream; what lies between is counted and dropped. Bytes are
 * copied into blocks of 64 KiB, so that a million small writes cost no more memory than one large one.
 */
class Capture {
    head = [];
    tail = [];
    half;
    block = Buffer.allocUnsafeSlow(0);
    used = 0;
    dropped = 0;
    constructor(limit) {
        this.half = Math.max(1, Math.floor(limit / 2 / BLOCK));
    }
    get truncated() {
        return this.dropped > 0;
    }
    write(chunk) {
        for (let from = 0; from < chunk.length;) {
            if (this.used === this.block.length)
                this.nextBlock();
            const part = chunk.subarray(from, from + this.block.length - this.used);
            this.block.set(part, this.used);
            this.used += part.length;
            from += part.length;
        }
    }
    /** The text; where the middle is missing, both sides end at whole lines and a line between says how much is gone. */
    text() {
        const last = this.block.subarray(0, this.used);
        if (!this.truncated)
            return Buffer.concat([...this.head, ...this.tail, last]).toString("utf8");
        const head = Buffer.concat(this.head);
        const tail = Buffer.concat([...this.tail, last]);
        const headEnd = head.lastIndexOf(10) + 1 || head.length;
        const tailStart = tail.indexOf(10) + 1;
        const gone = this.dropped + (head.length - headEnd) + tailStart;
        const note = `… ${gone} bytes of output were cut out here by Proofmark …\n`;
        return head.toString("utf8", 0, headEnd) + note + tail.toString("utf8", tailStart);
    }
    nextBlock() {
        if (this.used > 0) {
            if (this.head.length < this.half)
                this.head.push(this.block);
            else
                this.tail.push(this.block);
        }
        const reused = this.tail.length > this.half ? this.tail.shift() : undefined;
        if (reused)
            this.dropped += reused.length;
        // The first block is small: most commands say little, and each runs with two of these.
        const size = this.head.length === 0 && this.used === 0 ? 4096 : BLOCK;
        this.block = reused ?? Buffer.allocUnsafeSlow(size);
        this.used = 0;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/action/adapters/commands-lines.js

/** Longest line handed on, in UTF-16 units; what is longer is one long JSON document or binary, not something to look at. */
const LINE_LIMIT = 64 * 1024;
/** Read beyond the limit before cutting, so that a secret lying across the cut is masked while it is still whole. */
const OVERLAP = 4096;
/**
 * Cuts a stream of bytes into lines as a terminal shows them: `\r\n` ends a line as `\n` does, and a lone `\r` starts
 * the line anew, so that of a progress bar only its last state remains. Characters split between chunks are joined again.
 */
class LineSplitter {
    decoder = new external_node_string_decoder_.StringDecoder("utf8");
    scrub;
    rest = "";
    lost = 0;
    constructor(scrub) {
        this.scrub = scrub;
    }
    write(chunk) {
        return this.take(this.decoder.write(chunk));
    }
    /** The last line when it did not end in a newline. */
    end() {
        const lines = this.take(this.decoder.end());
        return this.rest === "" && this.lost === 0 ? lines : [...lines, this.finish("")];
    }
    take(text) {
        const pieces = text.split("\n");
        const open = pieces.pop() ?? "";
        const lines = pieces.map((piece) => this.finish(piece));
        this.keep(open);
        return lines;
    }
    keep(text) {
        this.rest += text;
        // A `\r` at the very end may yet be the first half of `\r\n`.
        const restart = this.rest.lastIndexOf("\r", this.rest.length - 2);
        if (restart >= 0) {
            this.rest = this.rest.slice(restart + 1);
            this.lost = 0;
        }
        if (this.rest.length > LINE_LIMIT + OVERLAP) {
            const closing = this.rest.endsWith("\r") ? "\r" : "";
            this.lost += this.rest.length - closing.length - LINE_LIMIT - OVERLAP;
            this.rest = this.rest.slice(0, LINE_LIMIT + OVERLAP) + closing;
        }
    }
    finish(text) {
        this.keep(text);
        const line = this.rest.endsWith("\r") ? this.rest.slice(0, -1) : this.rest;
        const lost = this.lost;
        this.rest = "";
        this.lost = 0;
        if (line.length <= LINE_LIMIT)
            return line;
        const scrubbed = this.scrub(line);
        const kept = scrubbed.slice(0, Math.min(LINE_LIMIT, scrubbed.length - OVERLAP));
        return `${kept} … (${lost + scrubbed.length - kept.length} more characters on this line)`;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/adapters/commands-log.js



/**
 * A command's log file. Written at once and in order, so that what was printed before a crash of ours is there to read.
 * Past `limit` bytes nothing is added but a last line that says how much is missing. A disk that fills up ends the log
 * silently: the captured output, not the log, is what a gate judges.
 */
class CommandLog {
    fd;
    left;
    missing = 0;
    scrub;
    /** ProblemError `out-unwritable` when the file cannot be made. */
    constructor(path, options) {
        this.left = options.limit;
        this.scrub = options.scrub;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            this.fd = (0,external_node_fs_.openSync)(path, "w");
        }
        catch (cause) {
            throw new problem/* ProblemError */.Mm({
                code: "out-unwritable",
                message: `The log file could not be made (${cause instanceof Error ? cause.message : String(cause)}).`,
                where: { path },
                todo: "Choose a folder that may be written with --out, or make room on the disk.",
            }, cause);
        }
    }
    /** Lines are scrubbed as one block, so that a secret of several lines is seen whole where it arrived whole. */
    write(lines) {
        if (lines.length === 0)
            return;
        if (this.left <= 0) {
            for (const line of lines)
                this.missing += line.length + 1;
            return;
        }
        const text = `${this.scrub(lines.join("\n"))}\n`;
        const bytes = Buffer.from(text);
        if (bytes.length <= this.left) {
            this.left -= bytes.length;
            this.put(bytes);
            return;
        }
        const end = bytes.lastIndexOf(10, this.left - 1) + 1;
        this.put(bytes.subarray(0, end));
        this.missing += bytes.length - end;
        this.left = 0;
    }
    close() {
        if (this.missing > 0) {
            this.put(Buffer.from(`… the log ends here; about ${this.missing} more bytes were printed …\n`));
        }
        if (this.fd !== null)
            (0,external_node_fs_.closeSync)(this.fd);
        this.fd = null;
    }
    put(bytes) {
        if (this.fd === null)
            return;
        try {
            for (let from = 0; from < bytes.length;)
                from += (0,external_node_fs_.writeSync)(this.fd, bytes, from);
        }
        catch {
            (0,external_node_fs_.closeSync)(this.fd);
            this.fd = null;
        }
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/commands-output.js



/** Per stream. */
const CAPTURE_LIMIT = 16 * 1024 * 1024;
const LOG_LIMIT = 64 * 1024 * 1024;
/** Where a command's bytes go: kept for the readers, logged in arrival order, and shown line by line. */
class CommandOutput {
    captures = { stdout: new Capture(CAPTURE_LIMIT), stderr: new Capture(CAPTURE_LIMIT) };
    splitters;
    log;
    onLine;
    over = false;
    /** ProblemError `out-unwritable` when the log cannot be made. */
    constructor(spec, scrub) {
        this.log = spec.logPath === undefined ? null : new CommandLog(spec.logPath, { limit: LOG_LIMIT, scrub });
        this.onLine = spec.onLine;
        const wanted = this.log !== null || this.onLine !== undefined;
        this.splitters = wanted ? { stdout: new LineSplitter(scrub), stderr: new LineSplitter(scrub) } : null;
    }
    write(stream, chunk) {
        if (this.over)
            return;
        this.captures[stream].write(chunk);
        if (this.splitters)
            this.pass(this.splitters[stream].write(chunk), stream);
    }
    end() {
        if (this.over)
            return;
        this.over = true;
        if (this.splitters) {
            this.pass(this.splitters.stdout.end(), "stdout");
            this.pass(this.splitters.stderr.end(), "stderr");
        }
        this.log?.close();
    }
    result() {
        const { stdout, stderr } = this.captures;
        return {
            stdout: stdout.text(),
            stderr: stderr.text(),
            truncated: stdout.truncated || stderr.truncated,
        };
    }
    pass(lines, stream) {
        this.log?.write(lines);
        if (this.onLine)
            for (const line of lines)
                this.onLine(line, stream);
    }
}

// EXTERNAL MODULE: ./build/action/adapters/commands-tree.js
var commands_tree = __webpack_require__(85293);
// EXTERNAL MODULE: ./build/action/adapters/commands-which.js
var commands_which = __webpack_require__(94776);
;// CONCATENATED MODULE: ./build/action/adapters/commands.js







/** Between SIGTERM and SIGKILL when we end a command. */
const GRACE_MS = 2000;
/** The same for what a command left behind when it ended by itself; a dev server needs no long farewell. */
const LEFTOVER_GRACE_MS = 500;
/** A process in an uninterruptible wait outlives even SIGKILL; we do not wait for it longer than this. */
const GIVE_UP_MS = 3000;
/** How long output may stay silent after everything has ended before we stop listening. */
const DRAIN_MS = 250;
/** setTimeout's largest delay, 24 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;
/**
 * Signals that a shell or npm reports as 128 + number when a child was ended by one. Left out although possible:
 * 129 (git's exit code for wrong usage) and 141 (what pipefail makes of `| head`).
 */
const REPORTED_SIGNALS = [
    "SIGINT",
    "SIGQUIT",
    "SIGILL",
    "SIGTRAP",
    "SIGABRT",
    "SIGBUS",
    "SIGFPE",
    "SIGKILL",
    "SIGSEGV",
    "SIGTERM",
];
/**
 * Runs commands so that nothing of them is left when `run` resolves: not on a timeout, not on an abort, and not after
 * an ordinary end. `onLine` gets lines as they are; only the log is scrubbed (and lines above 64 KiB, cut after masking).
 * ProblemError `out-unwritable` when the log cannot be made; a command that fails in any way is data, never a throw.
 */
function createCommands(options) {
    const shells = new Map();
    const shell = (path) => {
        const known = shells.get(path) ?? findShell(path);
        shells.set(path, known);
        return known;
    };
    return {
        which: commands_which/* which */.K,
        async run(spec) {
            if (spec.signal?.aborted)
                return { ...unstarted(null), end: "cancelled" };
            const { command } = spec;
            const argv = typeof command === "string" ? [...(await shell(spec.env.PATH ?? "")), command] : command;
            return start(spec, { ...options, argv });
        },
    };
}
async function findShell(path) {
    const bash = await (0,commands_which/* which */.K)("bash", path);
    // The bash in System32 is the door to a Linux subsystem: another machine, without the checkout's programs.
    if (bash && !/\\system32\\/i.test(bash))
        return [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c"];
    return process.platform === "win32" ? ["cmd.exe", "/d", "/s", "/c"] : ["/bin/sh", "-e", "-c"];
}
async function start(spec, options) {
    const nonce = options.clock.random(12);
    const output = new CommandOutput(spec, options.scrub);
    const started = options.clock.elapsed();
    try {
        const child = spawnChild(spec, { argv: options.argv, nonce });
        child.stdout?.on("data", (chunk) => output.write("stdout", chunk));
        child.stderr?.on("data", (chunk) => output.write("stderr", chunk));
        const exit = await ended(child, { spec, nonce });
        output.end();
        const durationMs = options.clock.elapsed() - started;
        return { ...classify(exit), ...output.result(), durationMs };
    }
    catch (error) {
        output.end();
        if (!(error instanceof Error && "code" in error))
            throw error;
        return unstarted(await explain(error, { spec, program: options.argv[0] ?? "" }));
    }
}
/** Throws as spawn does for arguments no process can have (a NUL byte); everything else is the `error` event. */
function spawnChild(spec, how) {
    const outer = spec.env[commands_tree/* RUN_VARIABLE */.hd];
    const windows = process.platform === "win32";
    return (0,external_node_child_process_.spawn)(how.argv[0] ?? "", how.argv.slice(1), {
        cwd: spec.cwd,
        env: { ...spec.env, [commands_tree/* RUN_VARIABLE */.hd]: outer ? `${outer}.${how.nonce}` : how.nonce },
        stdio: ["ignore", "pipe", "pipe"],
        // Its own session on POSIX, so that the whole group can be signalled; on Windows it would open a console.
        detached: !windows,
        windowsHide: true,
        windowsVerbatimArguments: windows && how.argv[0] === "cmd.exe",
    });
}
/** Resolves when the command and all it started are gone and its output is read; rejects when it never started. */
async function ended(child, run) {
    const { spec } = run;
    const closed = new Promise((resolve) => child.once("close", () => resolve()));
    const exited = new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code, signal) => resolve({ code, signal }));
    });
    if (child.pid === undefined)
        return { ...(await exited), by: null };
    const tree = { pid: child.pid, nonce: run.nonce };
    (0,commands_tree/* remember */.kY)(tree);
    const stop = Promise.withResolvers();
    const timer = setTimeout(() => stop.resolve("timeout"), Math.min(spec.timeoutMs, MAX_TIMEOUT_MS));
    const cancel = () => stop.resolve("cancelled");
    spec.signal?.addEventListener("abort", cancel, { once: true });
    try {
        const first = await Promise.race([exited, stop.promise]);
        const by = typeof first === "string" ? first : null;
        await endTree(tree, by ? GRACE_MS : LEFTOVER_GRACE_MS);
        const exit = await within(GIVE_UP_MS, exited, { code: null, signal: "SIGKILL" });
        await drained(child, closed);
        return { ...exit, by };
    }
    finally {
        clearTimeout(timer);
        spec.signal?.removeEventListener("abort", cancel);
        (0,commands_tree/* forget */.y6)(tree);
    }
}
/** SIGTERM, then SIGKILL after the grace, until nothing is left. Returns at once when nothing is. */
async function endTree(tree, graceMs) {
    if ((0,commands_tree/* signalTree */.r7)(tree, "SIGTERM") === 0)
        return;
    if (await gone(tree, graceMs))
        return;
    for (let waited = 0; waited < GIVE_UP_MS && (0,commands_tree/* signalTree */.r7)(tree, "SIGKILL") > 0; waited += 50) {
        await pause(50);
    }
}
async function gone(tree, withinMs) {
    let wait = 5;
    for (let waited = 0; waited < withinMs; waited += wait) {
        await pause(wait);
        if ((0,commands_tree/* countTree */.my)(tree) === 0)
            return true;
        wait = Math.min(100, wait * 2);
    }
    return false;
}
/**
 * With every writer gone the pipes end by themselves. One that is held open by a process out of our reach is left after
 * a silence, so that it cannot hold up the run.
 */
async function drained(child, closed) {
    const over = closed.then(() => true);
    let heard = true;
    const listen = () => {
        heard = true;
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    for (let waited = 0; heard && waited < GIVE_UP_MS; waited += DRAIN_MS) {
        heard = false;
        if (await within(DRAIN_MS, over, false))
            return;
    }
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
/** `promise`, or `otherwise` when that takes longer. Leaves no timer behind that would keep this process alive. */
async function within(ms, promise, otherwise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(otherwise), ms);
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function classify(ending) {
    const { code, signal, by } = ending;
    const reported = REPORTED_SIGNALS.find((name) => code === 128 + external_node_os_.constants.signals[name]);
    if (by === null && reported)
        return { code: null, signal: reported, end: "ran", error: null };
    return { code, signal, end: by ?? "ran", error: null };
}
function unstarted(error) {
    const nothing = { code: null, signal: null, durationMs: 0, stdout: "", stderr: "", truncated: false };
    return { ...nothing, end: "not-started", error };
}
/** spawn says ENOENT for a missing folder and a missing program alike. */
async function explain(error, run) {
    const code = "code" in error ? error.code : "";
    const folder = await (0,promises_.stat)(run.spec.cwd).catch(() => null);
    if (!folder)
        return `The folder ${run.spec.cwd} does not exist`;
    if (!folder.isDirectory())
        return `${run.spec.cwd} is not a folder`;
    if (code === "ENOENT")
        return `The program ${run.program} was not found on PATH`;
    if (code === "EACCES")
        return `The program ${run.program} may not be run (no permission to execute it)`;
    if (code === "E2BIG")
        return "The command line and environment together are longer than the system allows";
    return `${run.program} did not start: ${error.message}`;
}


/***/ })

};
