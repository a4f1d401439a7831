export const id = 7820;
export const ids = [7820];
export const modules = {

/***/ 97820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveMcp: () => (/* binding */ serveMcp)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _modelcontextprotocol_server__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73797);
/* harmony import */ var _modelcontextprotocol_server_stdio__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40818);
/* harmony import */ var _shared_render_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11593);
// The Model Context Protocol over this process's own pipes: the only file that knows its SDK. Nothing listens on a port.




/**
 * Serves until the client closes our input, or `signal`. Calls under way are cancelled then, and waited for: when this
 * resolves, nothing they started is left.
 */
async function serveMcp(serving) {
    const wire = takeStdout();
    const closing = new AbortController();
    const running = new Set();
    const transport = new _modelcontextprotocol_server_stdio__WEBPACK_IMPORTED_MODULE_2__/* .StdioServerTransport */ .S(process.stdin, wire.stream);
    const handle = (0,_modelcontextprotocol_server_stdio__WEBPACK_IMPORTED_MODULE_2__/* .serveStdio */ .L)(() => serverOf(serving, { closing: closing.signal, running }), {
        transport,
        onerror: (error) => process.stderr.write(`proofmark mcp: ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(error.message).slice(0, 500)}\n`),
    });
    await ended(serving.signal, wire.stream);
    closing.abort(new Error("the client is gone"));
    await handle.close();
    await Promise.allSettled(running);
    wire.giveBack();
    process.stdin.destroy();
}
function serverOf({ version, instructions, tools }, underway) {
    const server = new _modelcontextprotocol_server__WEBPACK_IMPORTED_MODULE_1__/* .McpServer */ ._k({ name: "proofmark", title: "Proofmark", version }, { instructions });
    for (const tool of tools) {
        const { title, description, hints } = tool;
        const annotations = {
            title,
            readOnlyHint: hints.readOnly,
            destructiveHint: false,
            idempotentHint: hints.idempotent,
            openWorldHint: false,
        };
        const config = { title, description, annotations };
        server.registerTool(tool.name, { ...config, inputSchema: standard(tool.input), outputSchema: standard(tool.output) }, (args, context) => answered(tool, args, context, underway));
    }
    return server;
}
const standard = ({ schema, json }) => ({
    "~standard": { ...schema["~standard"], jsonSchema: { input: () => json, output: () => json } },
});
/** Many clients give up after a minute without progress, and a test suite can be silent for longer. */
const QUIET_MS = 15_000;
async function answered(tool, args, context, { closing, running }) {
    const { signal, notify, _meta: meta } = context.mcpReq;
    const token = meta?.progressToken;
    let progress = 0;
    let last = performance.now();
    const say = (message) => {
        if (token === undefined)
            return;
        progress += 1;
        last = performance.now();
        // A client that is gone wants no progress any more.
        notify({
            method: "notifications/progress",
            params: { progressToken: token, progress, message },
        }).catch(() => undefined);
    };
    const beat = setInterval(() => {
        if (performance.now() - last > QUIET_MS / 2)
            say("still at work");
    }, QUIET_MS);
    const work = tool.call(args, { signal: AbortSignal.any([signal, closing]), say });
    running.add(work);
    const { text, data, images } = await work.finally(() => {
        clearInterval(beat);
        running.delete(work);
    });
    const content = [
        ...text.map((part) => ({ type: "text", text: part })),
        ...images.map((png) => ({
            type: "image",
            mimeType: "image/png",
            data: Buffer.from(png).toString("base64"),
        })),
    ];
    return data === null ? { content, isError: true } : { content, structuredContent: data };
}
/**
 * The protocol alone may write to standard output: whatever else does (a library's console.log) goes to standard error
 * until `giveBack`, since one stray line would end the connection.
 */
function takeStdout() {
    const { stdout, stderr } = process;
    const write = stdout.write.bind(stdout);
    stdout.on("error", () => undefined);
    stdout.write = stderr.write.bind(stderr);
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable({
        write: (chunk, _, done) => void write(chunk, (error) => done(error)),
    });
    return {
        stream,
        giveBack: () => {
            stdout.write = write;
        },
    };
}
function ended(signal, out) {
    return new Promise((resolve) => {
        const end = () => resolve();
        if (signal.aborted)
            end();
        signal.addEventListener("abort", end, { once: true });
        for (const event of ["end", "close", "error"])
            process.stdin.once(event, end);
        out.once("error", end);
    });
}


/***/ })

};
