export const id = 7818;
export const ids = [7818];
export const modules = {

/***/ 57818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEgress: () => (/* binding */ openEgress)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/redact.js
var redact = __webpack_require__(38395);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/action/adapters/egress-guard.js
// Libraries bring their own HTTP client: @actions/artifact uses @actions/http-client for its service and Azure's for the
// bytes. While the guard is on, node:http and node:https (whose module objects bundled code shares with us), the global
// fetch and, underneath them all, every TCP connection of this process are held to the allowlist. Child processes are
// not: what the project's own commands do on the network is theirs.


/** Returns what takes the guard off; safe to call twice. */
function installGuard(ledger) {
    // Not imported at the top: loading them costs milliseconds that a run without publishing does not have to pay.
    const http = process.getBuiltinModule("node:http");
    const https = process.getBuiltinModule("node:https");
    const net = process.getBuiltinModule("node:net");
    const undo = [
        replace(http, "request", (real) => guardRequest(real, "http:", ledger)),
        replace(http, "get", (real) => endAtOnce(guardRequest(real, "http:", ledger))),
        replace(https, "request", (real) => guardRequest(real, "https:", ledger)),
        replace(https, "get", (real) => endAtOnce(guardRequest(real, "https:", ledger))),
        replace(globalThis, "fetch", () => refuseFetch(ledger)),
        replace(net.Socket.prototype, "connect", (real) => guardConnect(real, ledger)),
    ];
    (0,external_node_module_.syncBuiltinESMExports)();
    return () => {
        for (const restore of undo.splice(0).reverse())
            restore();
        (0,external_node_module_.syncBuiltinESMExports)();
    };
}
function replace(owner, name, wrap) {
    const real = Reflect.get(owner, name);
    if (typeof real !== "function")
        throw new TypeError(`${name} is not a function of this node`);
    Reflect.set(owner, name, wrap(real));
    return () => {
        Reflect.set(owner, name, real);
    };
}
const endAtOnce = (request) => (...args) => {
    const made = request(...args);
    made.end();
    return made;
};
/** Nothing of ours uses the global fetch; who does is told so rather than measured. */
const refuseFetch = (ledger) => async (input, init) => {
    const request = new Request(input, init);
    ledger.refuse({ method: request.method, url: new URL(request.url) });
};
/** `http.get` is made of our own `request` and `end`, since node's calls its inner `request` and not the replaced one. */
function guardRequest(real, protocol, ledger) {
    return (...args) => {
        const { method, url } = targetOf(args, protocol);
        // A tunnel through the runner's proxy: what is asked through it comes here by itself.
        if (method === "CONNECT") {
            if (!ledger.knowsHost(url.hostname, Number(url.port) || 443))
                ledger.refuse({ method, url });
            return real(...args);
        }
        const pending = ledger.begin({ method, url }, ledger.admit({ method, url }));
        return watch(real(...args), pending);
    };
}
/** All the forms node takes: `(url)`, `(url, options)`, `(options)`, each with a callback or without. */
function targetOf(args, protocol) {
    const [first, second] = args;
    const given = typeof first === "string" || first instanceof URL ? new URL(first) : null;
    const options = {
        ...(isRecord(given ? second : first) ? (given ? second : first) : {}),
    };
    const method = String(options.method ?? "GET").toUpperCase();
    const path = options.path === undefined ? null : String(options.path);
    if (method === "CONNECT")
        return { method, url: new URL(`https://${path}`) };
    // Absolute form, as written to a proxy.
    if (path !== null && /^https?:\/\//i.test(path))
        return { method, url: new URL(path) };
    const host = options.hostname ?? options.host ?? given?.hostname ?? "localhost";
    const url = new URL(`${String(options.protocol ?? given?.protocol ?? protocol)}//${bracketed(String(host))}`);
    const port = options.port ?? given?.port;
    if (port)
        url.port = String(port);
    // A socket file has no host that could be on the list.
    if (options.socketPath)
        url.hostname = "socket-file.invalid";
    const [pathname = "/", ...query] = (path ?? `${given?.pathname ?? "/"}${given?.search ?? ""}`).split("?");
    url.pathname = pathname;
    url.search = query.join("?");
    return { method, url };
}
const bracketed = (host) => host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
const isRecord = (value) => typeof value === "object" && value !== null;
/** Counts and hashes what goes by without listening: a listener would change who is thought to take the answer. */
function watch(request, pending) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const seen = { requestBytes: 0, responseBytes: 0, status: null };
    const take = (chunk, encoding) => {
        if (typeof chunk !== "string" && !(chunk instanceof Uint8Array))
            return;
        const bytes = typeof chunk === "string" ? Buffer.from(chunk, isEncoding(encoding) ? encoding : "utf8") : chunk;
        seen.requestBytes += bytes.byteLength;
        hash.update(bytes);
    };
    const finish = () => pending.end({ ...seen, requestSha256: seen.requestBytes === 0 ? null : hash.copy().digest("hex") });
    before(request, "write", ([chunk, encoding]) => take(chunk, encoding));
    // `end(chunk)` calls the inner write, not the replaced one.
    before(request, "end", ([chunk, encoding]) => take(chunk, encoding));
    before(request, "emit", ([event, argument]) => {
        if (event === "response")
            watchAnswer(argument, seen, finish);
        if (event === "error" || event === "close")
            finish();
    });
    return request;
}
function watchAnswer(answer, seen, finish) {
    seen.status = answer.statusCode ?? null;
    before(answer, "push", ([chunk]) => {
        if (chunk instanceof Uint8Array)
            seen.responseBytes += chunk.byteLength;
        if (chunk === null)
            finish();
    });
}
function before(owner, name, look) {
    const real = Reflect.get(owner, name);
    Reflect.set(owner, name, function (...args) {
        look(args);
        return Reflect.apply(real, this, args);
    });
}
const isEncoding = (value) => typeof value === "string" && Buffer.isEncoding(value);
/** The floor under every client there is: undici, http2, a bare socket. */
function guardConnect(real, ledger) {
    return function (...args) {
        const target = connectTarget(args);
        if (target && !ledger.knowsHost(target.host, target.port) && !isProxy(target)) {
            const url = new URL(`tcp://${bracketed(target.host)}:${target.port}`);
            ledger.refuse({ method: "CONNECT", url });
        }
        return Reflect.apply(real, this, args);
    };
}
/** Null for a socket file or pipe, which stays on the machine. */
function connectTarget(args) {
    const [first, second] = args;
    // node's own callers hand over `[options, callback]`.
    const options = Array.isArray(first) ? first[0] : first;
    if (isRecord(options)) {
        if (options.path !== undefined && options.path !== null && options.port === undefined)
            return null;
        return { host: String(options.host ?? "localhost"), port: Number(options.port) };
    }
    if (typeof options === "string" && !/^\d+$/.test(options))
        return null;
    return { host: typeof second === "string" ? second : "localhost", port: Number(options) };
}
/** Self-hosted runners may reach GitHub only through a proxy; the request inside was admitted before. */
function isProxy({ host, port }) {
    return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => {
        const value = process.env[name];
        if (!value || !URL.canParse(value))
            return false;
        const proxy = new URL(value);
        return (proxy.hostname.replace(/^\[|\]$/g, "") === host &&
            (Number(proxy.port) || (proxy.protocol === "https:" ? 443 : 80)) === port);
    });
}

// EXTERNAL MODULE: ./build/action/adapters/egress-routes.js
var egress_routes = __webpack_require__(69260);
;// CONCATENATED MODULE: ./build/action/adapters/egress.js
// The one door out. What is not in the data contract is refused before a connection is made; request bodies are
// scrubbed; each request, refused or not, becomes a line of the ledger, which holds sizes and hashes and no contents.





const MAX_REDIRECTS = 5;
/** Answers are held whole, and whoever gives them may be anyone's server. */
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;
/** An App says nothing that is read but its status. */
const MOST_BYTES_OF_APP = 64 * 1024;
const FIGMA_TOKEN = "x-figma-token";
const CREDENTIALS = ["authorization", FIGMA_TOKEN];
/** What a request needs; anything else a library adds stays here. */
const HEADERS = [
    "accept",
    "authorization",
    "content-type",
    "range",
    "user-agent",
    "x-github-api-version",
    FIGMA_TOKEN,
];
function openEgress(options) {
    const entries = [];
    const open = new Set();
    const holders = new Map();
    const ledger = openLedger(options, { entries, open });
    // Taken before a guard can replace it.
    const send = globalThis.fetch;
    return {
        fetch: async (input, init) => {
            const request = new Request(input, init);
            const body = request.body === null ? null : await request.text();
            return passDoor({ request, body, options, ledger, send });
        },
        guard: shared(() => installGuard(ledger)),
        during: async (category, work) => {
            holders.set(category, (holders.get(category) ?? 0) + 1);
            open.add(category);
            try {
                return await work();
            }
            finally {
                // Whoever began first may end before others do.
                const left = (holders.get(category) ?? 1) - 1;
                holders.set(category, left);
                if (left === 0)
                    open.delete(category);
            }
        },
        entries: () => entries.map((entry) => ({ ...entry })),
    };
}
/** Two holders of one guard: a second guard upon the first would write every line twice. */
function shared(install) {
    let holders = 0;
    let remove = () => { };
    return () => {
        if (holders === 0)
            remove = install();
        holders += 1;
        let held = true;
        return () => {
            if (!held)
                return;
            held = false;
            holders -= 1;
            if (holders === 0)
                remove();
        };
    };
}
async function passDoor({ request, body, options, ledger, send }) {
    let next = { method: request.method, url: new URL(request.url) };
    let clean = body === null || body === "" ? null : await scrubBody(body, options.scrub);
    const headers = new Headers([...request.headers].filter(([name]) => HEADERS.includes(name.toLowerCase())));
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const pass = ledger.admit(next, clean);
        const why = (0,egress_routes.whyRefused)(pass.route, clean);
        if (why !== null)
            ledger.refuse(next, why);
        if (pass.route.host !== "figma")
            headers.delete(FIGMA_TOKEN);
        const response = await sendOnce({
            next,
            pass,
            clean,
            headers,
            ledger,
            send,
            signal: request.signal,
            most: pass.route.host === "app" ? MOST_BYTES_OF_APP : (options.mostAnswerBytes ?? MOST_ANSWER_BYTES),
        });
        const target = redirectOf(response, next);
        if (!target)
            return response;
        if (target.url.origin !== next.url.origin) {
            for (const name of CREDENTIALS)
                headers.delete(name);
        }
        if (target.method === "GET")
            clean = null;
        next = target;
    }
    return ledger.refuse(next, `More than ${MAX_REDIRECTS} redirects.`);
}
async function sendOnce(sending) {
    const { next, pass, clean, headers, ledger, send, signal, most } = sending;
    const sent = {
        requestBytes: clean === null ? 0 : Buffer.byteLength(clean),
        requestSha256: clean === null ? null : (0,external_node_crypto_.createHash)("sha256").update(clean).digest("hex"),
    };
    const pending = ledger.begin(next, pass);
    try {
        const response = await send(next.url, {
            method: next.method,
            headers,
            body: clean,
            signal,
            redirect: "manual",
        });
        const bytes = await bodyUpTo(response, most);
        pending.end({ ...sent, status: response.status, responseBytes: bytes.byteLength });
        return replay(response, bytes);
    }
    catch (error) {
        pending.end({ ...sent, status: null, responseBytes: 0 });
        throw error;
    }
}
const inBytes = (count) => count < 1024 * 1024 ? `${Math.round(count / 1024)} KiB` : `${Math.round(count / 1024 / 1024)} MiB`;
/** Counted as it comes, since what it says of its length is its own word. */
async function bodyUpTo(response, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > most) {
            throw new problem/* ProblemError */.Mm({
                code: "github-unreadable",
                message: `An answer of ${new URL(response.url).host} is longer than the ${inBytes(most)} that are read.`,
                todo: "What was asked for could not be judged; make the change, or what its run keeps, smaller.",
            });
        }
        chunks.push(chunk);
    }
    // Not of Node's pool of small buffers, whose bytes before and after are other people's.
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
    }
    return whole.buffer;
}
/** The body had to be read to be measured, so the caller gets a copy; `url` cannot be given to a constructor. */
function replay(response, bytes) {
    const hasNoBody = [101, 204, 205, 304].includes(response.status);
    const copy = new Response(hasNoBody ? null : bytes, {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
    });
    Object.defineProperty(copy, "url", { value: response.url });
    return copy;
}
function redirectOf(response, from) {
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
        return null;
    const keeps = response.status >= 307 || from.method === "GET";
    return { method: keeps ? from.method : "GET", url: new URL(location, from.url) };
}
/** JSON is scrubbed string by string, so that masking cannot spoil it and a key with line breaks is seen as such. */
async function scrubBody(body, scrub) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return scrub(body);
    }
    return JSON.stringify(await (0,redact/* scrubValue */.HJ)(value, scrub));
}
function openLedger(options, state) {
    const allowlist = (0,egress_routes.createAllowlist)(options);
    const failures = new Map();
    const { clock } = options;
    const write = (entry) => {
        state.entries.push(entry);
        options.record({ ...entry });
    };
    const refuse = (request, why) => {
        write({
            ...blank(request, clock.now()),
            result: "refused",
        });
        throw new problem/* ProblemError */.Mm({
            code: "egress-refused",
            message: `A request was not let out: ${request.method} ${request.url.host}. ${why ?? "It is not in the data contract."}`,
            todo: "Nothing was sent. See docs/data-contract.md for what may leave; if you did not expect this request, find out which dependency made it.",
        });
    };
    return {
        refuse,
        knowsHost: (host, port) => allowlist.knowsHost(host, port, state.open),
        admit: (request, body) => allowlist.find(request.method, request.url, state.open, body) ?? refuse(request),
        begin: (request, pass) => {
            const started = clock.elapsed();
            const entry = { ...blank(request, clock.now()), category: pass.category, path: pass.template };
            let over = false;
            return {
                end: (outcome) => {
                    if (over)
                        return;
                    over = true;
                    const key = [request.method, request.url.href, outcome.requestSha256].join(" ");
                    const before = failures.get(key) ?? 0;
                    const failed = outcome.status === null || outcome.status >= 400;
                    failures.set(key, failed ? before + 1 : 0);
                    write({
                        ...entry,
                        ...outcome,
                        result: outcome.status === null ? "failed" : "answered",
                        durationMs: Math.round(clock.elapsed() - started),
                        attempt: before + 1,
                    });
                },
            };
        },
    };
}
const blank = (request, now) => ({
    at: new Date(now).toISOString(),
    category: null,
    method: request.method,
    host: request.url.host,
    path: null,
    result: "failed",
    status: null,
    requestBytes: 0,
    responseBytes: 0,
    requestSha256: null,
    durationMs: 0,
    attempt: 1,
});


/***/ })

};
