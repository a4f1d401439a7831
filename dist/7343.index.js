export const id = 7343;
export const ids = [7343];
export const modules = {

/***/ 87343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveFolder: () => (/* binding */ serveFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/action/adapters/serve-path.js
// From the path of a request to a file of the folder, and to nothing outside of it.


/** Tried in order, as static hosts do: the file, the page without its end, the folder's own page. */
async function findFile(root, target) {
    const asked = decode(target);
    if (asked === null)
        return { refused: true };
    const { path, query } = asked;
    for (const candidate of path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`]) {
        const file = await fileWithin(root, candidate);
        if (file !== null)
            return file;
    }
    if (!path.endsWith("/") && (await fileWithin(root, `${path}/index.html`)) !== null)
        return { folder: `${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}/${query}` };
    return { refused: false };
}
/** Null for what leads upwards, names a hidden file (a checkout's `.git` holds tokens) or cannot be a path. */
function decode(target) {
    if (!target.startsWith("/"))
        return null;
    const cut = target.search(/[?#]/);
    const raw = cut < 0 ? target : target.slice(0, cut);
    let path;
    try {
        path = decodeURIComponent(raw);
    }
    catch {
        return null;
    }
    if (/[\\\u0000]/.test(path))
        return null;
    const parts = path.split("/").slice(1);
    const odd = parts.some((part, index) => (part === "" && index < parts.length - 1) || isHidden(part));
    return odd ? null : { path, query: cut < 0 ? "" : target.slice(cut) };
}
const isHidden = (part) => part.startsWith(".") && part !== ".well-known";
async function fileWithin(root, path) {
    const file = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => null);
    if (file === null || !file.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
        return null;
    const found = await (0,promises_.stat)(file).catch(() => null);
    return found?.isFile() ? { file, bytes: found.size } : null;
}

;// CONCATENATED MODULE: ./build/action/adapters/serve-range.js
// The part of a file that a media element asks for.
/**
 * First and last byte of a `Range` header; null: the whole file (no header, several parts, not understood).
 * "outside": nothing of it is in the file.
 */
function rangeOf(header, bytes) {
    const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
    const [, from = "", to = ""] = match ?? [];
    if (match === null || (from === "" && to === ""))
        return null;
    if (from === "") {
        const length = Math.min(Number(to), bytes);
        return length === 0 ? "outside" : { start: bytes - length, end: bytes - 1 };
    }
    const start = Number(from);
    const end = to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1);
    if (to !== "" && Number(to) < start)
        return null;
    return start >= bytes ? "outside" : { start, end };
}

;// CONCATENATED MODULE: ./build/action/adapters/serve-types.js
// What a file is for a browser, by its end.

const TEXT = "; charset=utf-8";
const TYPES = {
    ".html": `text/html${TEXT}`,
    ".htm": `text/html${TEXT}`,
    ".xhtml": "application/xhtml+xml",
    ".css": `text/css${TEXT}`,
    ".js": `text/javascript${TEXT}`,
    ".mjs": `text/javascript${TEXT}`,
    ".cjs": `text/javascript${TEXT}`,
    ".json": `application/json${TEXT}`,
    ".map": `application/json${TEXT}`,
    ".webmanifest": "application/manifest+json",
    ".xml": `application/xml${TEXT}`,
    ".rss": `application/rss+xml${TEXT}`,
    ".atom": `application/atom+xml${TEXT}`,
    ".txt": `text/plain${TEXT}`,
    ".md": `text/plain${TEXT}`,
    ".csv": `text/csv${TEXT}`,
    ".vtt": `text/vtt${TEXT}`,
    ".wasm": "application/wasm",
    ".pdf": "application/pdf",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".apng": "image/apng",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".bmp": "image/bmp",
    ".ico": "image/x-icon",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".webm": "video/webm",
    ".ogv": "video/ogg",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
};
const contentType = (path) => TYPES[(0,external_node_path_.extname)(path).toLowerCase()] ?? "application/octet-stream";

;// CONCATENATED MODULE: ./build/action/adapters/serve-folder.js
// A folder of built files over HTTP, as static hosts serve them. 127.0.0.1 only.







const serveFolder = async (directory) => {
    const root = await (0,promises_.realpath)(directory).catch(() => null);
    if (root === null || !(await (0,promises_.stat)(root)).isDirectory())
        return null;
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer(root, request, response).catch(() => {
            // The browser went away in the middle, or the file did.
            if (response.headersSent)
                response.destroy();
            else
                say(response, 500, "This file could not be read");
        });
    });
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    return {
        origin: `http://127.0.0.1:${port}`,
        stop: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
};
async function answer(root, request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") {
        response.setHeader("allow", "GET, HEAD");
        return say(response, 405, "Only GET and HEAD are answered");
    }
    const found = await findFile(root, request.url ?? "/");
    if ("folder" in found) {
        response.setHeader("location", found.folder);
        return say(response, 301, "Moved");
    }
    if ("file" in found)
        return send(found, request, response, 200);
    // What static hosts do with a path that is no file: `200.html` for applications that route themselves.
    for (const [name, status] of found.refused
        ? []
        : [
            ["200.html", 200],
            ["404.html", 404],
        ]) {
        const instead = await findFile(root, `/${name}`);
        if ("file" in instead)
            return send(instead, request, response, status);
    }
    return say(response, 404, "There is no such file");
}
async function send(found, request, response, status) {
    const { file, bytes } = found;
    const range = status === 200 ? rangeOf(request.headers.range, bytes) : null;
    response.setHeader("content-type", contentType(file));
    response.setHeader("cache-control", "no-store");
    response.setHeader("accept-ranges", "bytes");
    if (range === "outside") {
        response.setHeader("content-range", `bytes */${bytes}`);
        response.writeHead(416).end();
        return;
    }
    const { start, end } = range ?? { start: 0, end: bytes - 1 };
    if (range !== null)
        response.setHeader("content-range", `bytes ${start}-${end}/${bytes}`);
    response.setHeader("content-length", end - start + 1);
    response.writeHead(range === null ? status : 206);
    if (request.method === "HEAD" || end < start)
        response.end();
    else
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { start, end }), response);
}
function say(response, status, text) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
    response.end(`${text}\n`);
}


/***/ })

};
