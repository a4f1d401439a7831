export const id = 4743;
export const ids = [4743];
export const modules = {

/***/ 14743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
// One question to a server on this machine.

const MOST_BYTES = 64 * 1024 * 1024;
const THIS_MACHINE = /^(localhost|([a-z0-9-]+\.)+localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
const NONE = { status: null, body: null, location: null };
/** @throws Error for any other host: such a question is a bug, and does not leave. */
const ask = async (url, timeoutMs, signal) => {
    const { hostname, protocol } = new URL(url);
    if (!THIS_MACHINE.test(hostname))
        throw new Error(`${hostname} is not this machine`);
    if (protocol !== "http:")
        throw new Error(`${protocol} is not asked`);
    // Over all, so that a server which drips bytes cannot hold us.
    const late = AbortSignal.timeout(Math.max(1, Math.floor(timeoutMs)));
    const over = signal ? AbortSignal.any([signal, late]) : late;
    if (over.aborted)
        return NONE;
    return new Promise((resolve) => {
        const none = () => resolve(NONE);
        // Of its own, so that no kept connection holds up the end of the server or of this process.
        const asking = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { agent: false, signal: over, headers: { accept: "*/*" } }, (response) => {
            const chunks = [];
            let bytes = 0;
            const done = (body) => {
                resolve({ status: response.statusCode ?? null, body, location: response.headers.location ?? null });
            };
            response.on("data", (chunk) => {
                bytes += chunk.length;
                if (bytes <= MOST_BYTES)
                    chunks.push(chunk);
                else {
                    done(null);
                    asking.destroy();
                }
            });
            response.on("end", () => done(Buffer.concat(chunks)));
            response.on("error", none);
            response.on("aborted", none);
        });
        asking.on("error", none);
        asking.end();
    });
};


/***/ })

};
