export const id = 7953;
export const ids = [7953];
export const modules = {

/***/ 77953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createComparer: () => (/* binding */ createComparer)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81703);
/* harmony import */ var _own_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91500);
// Comparisons in threads of their own, at most one a core: where everything changed, one takes half a second, and browsers
// are waited for meanwhile. Threads are begun when there is work, and end with the process: they never keep it.
// No library does this for us: they all start a thread from a file, which a gate's code may have changed since.



/** By its name in the bundle. */
const BUNDLED = "compare-worker.js";
/** `start`: for tests. */
function createComparer(cores, start = startWorker) {
    const threads = [];
    const waiting = [];
    let count = 0;
    const settle = (thread, end) => {
        const { job } = thread;
        thread.job = null;
        thread.worker.unref();
        if (job)
            end(job);
    };
    const begin = () => {
        const thread = { worker: start(), job: null };
        const { worker } = thread;
        worker.on("message", (answer) => {
            settle(thread, (job) => answered(job, answer));
            next();
        });
        // It is gone then, whatever the reason; the next piece of work begins another.
        const gone = (why) => {
            const at = threads.indexOf(thread);
            if (at === -1)
                return;
            threads.splice(at, 1);
            settle(thread, (job) => job.reject(new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(lost(why))));
            next();
        };
        worker.on("error", (error) => gone(error.message));
        worker.on("exit", (code) => gone(`it ended with code ${code}`));
        threads.push(thread);
        return thread;
    };
    const next = () => {
        const free = threads.find((thread) => thread.job === null);
        if (free === undefined && threads.length >= Math.max(1, cores))
            return;
        const job = waiting.shift();
        if (job === undefined)
            return;
        try {
            const thread = free ?? begin();
            thread.worker.postMessage(job.task);
            thread.worker.ref();
            thread.job = job;
        }
        catch (error) {
            // No thread could be begun: its file was changed, or there is no room for one. Thrown here, it would end the process.
            job.reject(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm ? error : new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(lost(String(error)), error));
            next();
        }
    };
    return {
        compare: (shots) => new Promise((resolve, reject) => {
            count += 1;
            waiting.push({ task: { id: count, shots }, resolve, reject });
            next();
        }),
    };
}
function answered(job, answer) {
    if ("found" in answer)
        job.resolve(answer.found);
    else if ("problems" in answer)
        job.reject(new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([...answer.problems]));
    else
        job.reject(new Error(answer.failure));
}
function startWorker() {
    const source = (0,_own_code_js__WEBPACK_IMPORTED_MODULE_2__/* .ownSource */ .C)(BUNDLED);
    // Nothing of our environment: a thread that compares pictures has no use for it.
    if (source !== null)
        return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(source, { eval: true, env: {}, execArgv: ["--input-type=module"] });
    // Nobody holds the code of a command typed by a person: its file is in the bundle, or among the sources. The names are put
    // together here, or the bundler would take them for files to copy.
    const near = import.meta.url.endsWith(".ts") ? ["..", "compare-worker.ts"] : [".", BUNDLED];
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(new URL(near.join("/"), import.meta.url), { env: {} });
}
const lost = (why) => ({
    code: "compare-failed",
    message: `The thread that compared two pictures did not come to an end: ${why}.`,
    todo: "Very large pictures need memory of their own: give the runner more of it, or shoot an element in place of the full page.",
});


/***/ }),

/***/ 91500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownSource),
/* harmony export */   f: () => (/* binding */ holdOwnCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81703);
// Most of the bundle is loaded after the gates have run, from files that a gate can write to: it runs as the same user. What is
// loaded then must be what was built, or a gate's code would run here, with the token in reach. The digests of the build are
// read before the first gate; each file is checked as it is loaded, and the very bytes that were checked are what runs.






/** Written by scripts/build.mjs: file name below the bundle's folder to sha256 in hex. */
const DIGESTS = "digests.json";
/** Copied as they are: older modules than the bundle's own. */
const COPIES = "playwright-core/";
/** By its name in the bundle, not by what package.json says at the time: that is a file a gate can write to. */
const PLAYWRIGHT = "#playwright";
/** The bundle as it was built; null when run from sources. */
let built = null;
/** The text of a file of the bundle, exactly as it was built; null when run from sources. @throws ProblemError own-code-changed */
function ownSource(name) {
    if (built === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(built.folder, name);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    if (digestOf(source) !== built.digests.get(name))
        throw changed(path);
    return source.toString("utf8");
}
const digestOf = (source) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(source).digest("hex");
/** `entry` is the script this process was started with. False where there is no built bundle, as when run from sources. */
function holdOwnCode(entry) {
    if (entry === "")
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(entry));
    const digests = readDigests((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, DIGESTS));
    if (digests === null)
        return false;
    built = { folder, digests };
    const prefix = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.pathToFileURL)(`${folder}/`).href;
    (0,node_module__WEBPACK_IMPORTED_MODULE_2__.registerHooks)({
        resolve(specifier, context, next) {
            if (!context.parentURL?.startsWith(prefix))
                return next(specifier, context);
            if (specifier === PLAYWRIGHT)
                return { url: `${prefix}${COPIES}index.js`, shortCircuit: true };
            const found = next(specifier, context);
            // A package that was laid beside the bundle, for a copied file that looks whether one is there.
            if (!found.url.startsWith(prefix) && !(0,node_module__WEBPACK_IMPORTED_MODULE_2__.isBuiltin)(found.url))
                throw changed(found.url);
            return found;
        },
        load(url, context, next) {
            if (!url.startsWith(prefix))
                return next(url, context);
            const path = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(url);
            const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
            const name = decodeURIComponent(url.slice(prefix.length));
            if (digests.get(name) !== digestOf(source))
                throw changed(path);
            return { format: formatOf(name), source, shortCircuit: true };
        },
    });
    return true;
}
function formatOf(name) {
    if (!name.startsWith(COPIES))
        return "module";
    return name.endsWith(".json") ? "json" : "commonjs";
}
function readDigests(path) {
    try {
        return new Map(Object.entries(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8"))));
    }
    catch {
        return null;
    }
}
const changed = (path) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .ProblemError */ .Mm({
    code: "own-code-changed",
    message: "This file of Proofmark itself was changed while the gates ran, so it is not loaded.",
    where: { path },
    todo: "A command of a gate writes to the folder of actions: look at what this change makes the gates run.",
});


/***/ })

};
