export const id = 50;
export const ids = [50];
export const modules = {

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   surroundings: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
// What decides how pages are drawn here besides the browser: fonts, how they are smoothed, the system, the processor.




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Thousands of fonts make a long list. */
const MOST_BYTES = 64 * 1024 * 1024;
const LIST_MS = 30_000;
/** What drawing code chooses its arithmetic by. */
const FLAGS = new Set(["sse4_2", "avx", "avx2", "fma", "f16c", "avx512f", "asimd", "neon", "sve"]);
const surroundings = async (env) => {
    const [fonts, chosen] = await Promise.all([
        lines("fc-list", [":", "file", "fontversion"], env),
        lines("sh", ["-c", "for f in sans-serif serif monospace Arial emoji; do fc-match $f; done"], env),
    ]);
    return [
        ...fonts.map((font) => `font ${font}`),
        ...chosen.map((font) => `chosen ${font}`),
        `system ${process.platform} ${systemName()} ${process.arch}`,
        `processor ${processor()}`,
    ].sort();
};
/** Empty where there is no such program: fontconfig is Linux's. */
async function lines(program, words, env) {
    try {
        const { stdout } = await run(program, words, { env, timeout: LIST_MS, maxBuffer: MOST_BYTES });
        return stdout.split("\n").filter(Boolean);
    }
    catch {
        return [];
    }
}
/** The image rather than the kernel: runners change their kernel every week, and it draws nothing. */
function systemName() {
    const image = [process.env.ImageOS, process.env.ImageVersion].filter(Boolean).join(" ");
    if (image !== "")
        return image;
    try {
        return /^PRETTY_NAME="?([^"\n]*)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/etc/os-release", "utf8"))?.[1] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.release)();
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.release)();
    }
}
function processor() {
    try {
        const flags = /^(?:flags|Features)\s*:(.*)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/cpuinfo", "utf8"))?.[1] ?? "";
        return flags
            .split(/\s+/)
            .filter((flag) => FLAGS.has(flag))
            .sort()
            .join(" ");
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.cpus)()[0]?.model ?? "";
    }
}


/***/ })

};
