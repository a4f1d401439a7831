export const id = 7818;
export const ids = [7818,9260];
export const modules = {

/***/ 69260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAllowlist: () => (/* binding */ createAllowlist),
/* harmony export */   isLoopback: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _shared_contract_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58263);
// The data contract's routes, resolved to the servers of this very run. Pure: what may pass, and as what.

/** Hosts that hand out or take bytes, beside the service that names them; by name, since they differ from answer to answer. */
const STORES = {
    blob: /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.blob\.core\.windows\.net$/,
    "figma-images": /^(?:figma-alpha-api\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com|s3-alpha(?:-sig)?\.figma\.com)$/,
};
function createAllowlist(servers) {
    const bases = basesOf(servers);
    const categories = _shared_contract_data_js__WEBPACK_IMPORTED_MODULE_0__/* .DATA_CONTRACT */ .uW;
    const entries = categories.flatMap(({ id, routes }) => routes.map((route) => ({
        category: id,
        template: route.path,
        route,
        allows: (url) => isOnHost(url, route.host, bases) && fits(url, route, { bases, servers }),
    })));
    const isOpen = (category, open) => !_shared_contract_data_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLY_DURING */ .L$.has(category) || open.has(category);
    return {
        find: (method, url, open) => entries.find((entry) => entry.route.method === method && isOpen(entry.category, open) && entry.allows(url)) ?? null,
        knowsHost: (host, port, open) => entries.some(({ route, category }) => {
            if (!isOpen(category, open))
                return false;
            if (port === 443 && STORES[route.host]?.test(host.toLowerCase()))
                return true;
            const base = bases[route.host];
            return base !== null && bareHost(base.hostname) === bareHost(host) && portOf(base) === port;
        }),
    };
}
function basesOf({ apiUrl, resultsUrl, figma }) {
    const api = apiUrl.replace(/\/+$/, "");
    const results = resultsUrl === null || resultsUrl === "" ? null : new URL(new URL(resultsUrl).origin);
    return {
        api: new URL(api),
        graphql: new URL(api.replace(/\/api\/v3$/, "/api")),
        results,
        // The service may keep the bytes itself; its usual store is matched by name in addition.
        blob: results,
        figma: figma ? new URL(figma.apiUrl) : null,
        // A stand-in on this machine keeps the pictures itself; Figma does not.
        "figma-images": figma && isLoopback(new URL(figma.apiUrl)) ? new URL(figma.apiUrl) : null,
    };
}
function isOnHost(url, host, bases) {
    if (url.username || url.password)
        return false;
    if (url.protocol === "https:" && url.port === "" && STORES[host]?.test(url.hostname))
        return true;
    return bases[host]?.origin === url.origin;
}
function fits(url, route, run) {
    const prefix = route.path === "/{any}" ? "" : (run.bases[route.host]?.pathname.replace(/\/+$/, "") ?? "");
    if (!url.pathname.startsWith(`${prefix}/`))
        return false;
    if (!pathPattern(route.path, run.servers).test(url.pathname.slice(prefix.length)))
        return false;
    return (route.query === null ||
        [...url.searchParams].every(([name, value]) => route.query?.includes(name) && (VALUES[name] ?? NUMBER).test(value)));
}
/** What a query parameter may hold: nothing that could carry a message. */
const NUMBER = /^\d{1,9}$/;
const VALUES = {
    ids: /^I?\d{1,12}:\d{1,12}(?:[;,]I?\d{1,12}:\d{1,12})*$/,
    scale: /^\d(?:\.\d{1,3})?$/,
    format: /^png$/,
};
function pathPattern(template, { repository, figma }) {
    const [owner = "", repo = ""] = repository.split("/");
    const source = template
        .split(/(\{\w+\})/)
        .map((part) => {
        if (part === "{owner}")
            return literal(owner);
        if (part === "{repo}")
            return literal(repo);
        if (part === "{file}")
            return literal(figma?.file ?? "");
        if (part === "{number}")
            return "\\d{1,19}";
        if (part === "{sha}")
            return "[0-9a-f]{40}(?:[0-9a-f]{24})?";
        if (part === "{any}")
            return ".+";
        return escaped(part);
    })
        .join("");
    // Names on GitHub are equal in any case; a key of Figma's is not.
    return new RegExp(`^${source}$`, template.includes("{file}") ? "" : "i");
}
/** An empty name must match nothing, not everything. */
const literal = (name) => (name === "" ? "(?!)" : escaped(name));
/** This machine and no other. */
const isLoopback = ({ hostname }) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
const bareHost = (host) => host.toLowerCase().replace(/^\[|\]$/g, "");
const portOf = (url) => Number(url.port) || (url.protocol === "https:" ? 443 : 80);
/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");


/***/ }),

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
const FIGMA_TOKEN = "x-figma-token";
const CREDENTIALS = ["authorization", FIGMA_TOKEN];
/** What a request needs; anything else a library adds stays here. */
const HEADERS = [
    "accept",
    "authorization",
    "content-type",
    "user-agent",
    "x-github-api-version",
    FIGMA_TOKEN,
];
function openEgress(options) {
    const entries = [];
    const open = new Set();
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
            const already = open.has(category);
            open.add(category);
            try {
                return await work();
            }
            finally {
                if (!already)
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
        const pass = ledger.admit(next);
        if (pass.route.body !== undefined && pass.route.body !== clean) {
            ledger.refuse(next, "This route takes one fixed body, and this is another.");
        }
        if (pass.route.member && !hasMember(clean, pass.route.member)) {
            ledger.refuse(next, `This route takes one fixed \`${pass.route.member.name}\`, and this is another.`);
        }
        if (pass.route.host !== "figma")
            headers.delete(FIGMA_TOKEN);
        const response = await sendOnce({ next, pass, clean, headers, ledger, send, signal: request.signal });
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
function hasMember(body, { name, value }) {
    try {
        const whole = JSON.parse(body ?? "");
        return typeof whole === "object" && whole !== null && Reflect.get(whole, name) === value;
    }
    catch {
        return false;
    }
}
async function sendOnce({ next, pass, clean, headers, ledger, send, signal }) {
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
        const bytes = await response.arrayBuffer();
        pending.end({ ...sent, status: response.status, responseBytes: bytes.byteLength });
        return replay(response, bytes);
    }
    catch (error) {
        pending.end({ ...sent, status: null, responseBytes: 0 });
        throw error;
    }
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
        admit: (request) => allowlist.find(request.method, request.url, state.open) ?? refuse(request),
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


/***/ }),

/***/ 58263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ ONLY_DURING),
/* harmony export */   YU: () => (/* binding */ WHO_AM_I),
/* harmony export */   uC: () => (/* binding */ IMAGES_BRANCH),
/* harmony export */   uW: () => (/* binding */ DATA_CONTRACT)
/* harmony export */ });
/* unused harmony exports NEVER_SENT, renderDataContract */
// The data contract: every category that crosses a boundary, once. The egress door takes its allowlist from here, the
// docs page is generated from here, and the tests hold both to it. What is not listed cannot be sent.
const OWN_GITHUB = "The user's own GitHub";
const COMMENT_PATH = "/repos/{owner}/{repo}/issues/{number}/comments";
const ONE_COMMENT_PATH = "/repos/{owner}/{repo}/issues/comments/{number}";
const ARTIFACT_SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService";
/** The branch for pictures of comments, and the only one that is ever written. */
const IMAGES_BRANCH = "proofmark-images";
const GIT = "/repos/{owner}/{repo}/git";
const WHO_AM_I = "query{viewer{login id}}";
const DATA_CONTRACT = [
    {
        id: "comment",
        title: "Pull request comment",
        what: "Verdict, score, gates, and of new findings the message, path, line and reproduction command; the last 20 scores. Secrets masked.",
        to: "github",
        recipient: `${OWN_GITHUB}: the pull request that is judged`,
        when: "A pull request is judged and the token may write comments",
        consent: "default",
        control: "`comment.mode: never`, or a token without `pull-requests: write`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: COMMENT_PATH, query: ["per_page", "page"] },
            { host: "api", method: "POST", path: COMMENT_PATH, query: [] },
            { host: "api", method: "GET", path: ONE_COMMENT_PATH, query: [] },
            { host: "api", method: "PATCH", path: ONE_COMMENT_PATH, query: [] },
            { host: "api", method: "DELETE", path: ONE_COMMENT_PATH, query: [] },
        ],
    },
    {
        id: "identity",
        title: "Question: who am I",
        what: "One fixed GraphQL query for the login of the token's owner, so that nobody else's comment is taken for ours",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Before the comment is looked for",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                body: JSON.stringify({ query: WHO_AM_I }),
            },
        ],
    },
    {
        id: "newest-commit",
        title: "Question: is this still the newest commit",
        what: "The number of the pull request; its head commit is compared with the one that was judged",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Before a first comment is written, so that a late run of an old commit writes none",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}/pulls/{number}", query: [] }],
    },
    {
        id: "comment-pictures",
        title: "Pictures in the comment",
        what: `Cropped before/after pictures of changed screens (of a \`design\` gate, the design and the screen), as files of the branch \`${IMAGES_BRANCH}\`, named by their content, with the day they were first stored`,
        to: "github",
        recipient: `${OWN_GITHUB}: a branch of the repository that is judged. Who can read the repository can read them`,
        when: "A pull request changes screens; routes are open only while pictures are stored",
        consent: "opt-in",
        control: "`comment.images: branch`, and a token with `contents: write`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: `${GIT}/ref/heads/${IMAGES_BRANCH}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/commits/{sha}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/trees/{sha}`, query: ["recursive"] },
            { host: "api", method: "POST", path: `${GIT}/blobs`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/trees`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/commits`, query: [] },
            {
                host: "api",
                method: "POST",
                path: `${GIT}/refs`,
                query: [],
                member: { name: "ref", value: `refs/heads/${IMAGES_BRANCH}` },
            },
            { host: "api", method: "PATCH", path: `${GIT}/refs/heads/${IMAGES_BRANCH}`, query: [] },
        ],
    },
    {
        id: "run-artifact",
        title: "Run artifact",
        what: "The run's folder: report, page, events, egress ledger, logs of the gates, screens and videos. Secrets masked in all text; pictures are as they were shot.",
        to: "github",
        recipient: `${OWN_GITHUB}: artifacts of the workflow run`,
        when: "The job runs on a GitHub runner; routes are open only while an upload is under way",
        consent: "default",
        control: "None in this version: it is how a run is kept, and what the second workflow reads",
        way: "door",
        routes: [
            { host: "results", method: "POST", path: `${ARTIFACT_SERVICE}/CreateArtifact`, query: [] },
            { host: "results", method: "POST", path: `${ARTIFACT_SERVICE}/FinalizeArtifact`, query: [] },
            { host: "blob", method: "PUT", path: "/{any}", query: null },
        ],
    },
    {
        id: "job-summary",
        title: "Job summary, annotations, outputs and log",
        what: "What the comment says; annotations of new findings; score, conclusion, run id, number of new findings and artifact address; the gates' own output in the job log, as it comes. Secrets masked; in the log, those that are known.",
        to: "github",
        recipient: `${OWN_GITHUB}: the page of the workflow run`,
        when: "The job runs on a GitHub runner",
        consent: "default",
        control: "None: it is how a job shows its result",
        way: "runner",
        routes: [],
    },
    {
        id: "git-history",
        title: "Missing git history",
        what: "Commit ids of the base, asked of the repository's own remote by `git fetch`",
        to: "github",
        recipient: "The remote named `origin` in the checkout",
        when: "The checkout is too shallow to compare with the base, or a partial clone that lacks files of it",
        consent: "default",
        control: "`fetch-depth: 0` in actions/checkout makes it unnecessary",
        way: "git",
        routes: [],
    },
    {
        id: "browser-package",
        title: "Embedded browser",
        what: "The name and version of one public npm package; nothing of the project",
        to: "package-registry",
        recipient: "The npm registry that the machine's own npm is set up with",
        when: "A gate that looks at pages, or `doctor` for it, finds no browser, and the package is not in the cache yet",
        consent: "opt-in",
        control: "`PROOFMARK_FETCH_BROWSER=1` in the environment",
        way: "npm",
        routes: [],
    },
    {
        id: "page-requests",
        title: "Requests of the pages that are looked at",
        what: "What the project's own pages ask for in the browser, as they would in anyone's; nothing of ours is added",
        to: "named-hosts",
        recipient: "The hosts a site's `hosts` names; requests to all others are refused in the browser, counted and listed. With Firefox and WebKit, what a redirect leads to and the browser's own requests are not refused",
        when: "A page that is looked at asks for something of such a host",
        consent: "opt-in",
        control: "`hosts` of a site",
        way: "browser",
        routes: [],
    },
    {
        id: "badge",
        title: "Badge",
        what: "`{project, score}`: a salted hash that cannot be turned back into a repository, and a number",
        to: "proofmark",
        recipient: "The App the user points it to",
        when: "A run on the default branch ends",
        consent: "opt-in",
        control: "`badge` settings",
        way: "not-built",
        routes: [],
    },
    {
        id: "usage-counters",
        title: "Usage counters",
        what: "`{kind, count, project, ts}`, batched; the project is the same salted hash",
        to: "proofmark",
        recipient: "The App the user points it to",
        when: "The program ends; `PROOFMARK_OFFLINE` keeps them on the machine",
        consent: "opt-in",
        control: "`usage` settings",
        way: "not-built",
        routes: [],
    },
    {
        id: "figma",
        title: "Figma frames",
        what: "The file's key and the ids of the frames named in the config, and the device scale, with the user's own token; the token is not sent to where the rendered pictures lie. No screen of yours is sent.",
        to: "figma",
        recipient: "Figma, straight from the runner",
        when: "A `design` gate names Figma frames and `FIGMA_API_TOKEN` is set; routes are open only while frames are fetched",
        consent: "opt-in",
        control: "`figma` of a `design` gate",
        way: "door",
        routes: [
            { host: "figma", method: "GET", path: "/v1/files/{file}/meta", query: [] },
            { host: "figma", method: "GET", path: "/v1/images/{file}", query: ["ids", "scale", "format"] },
            { host: "figma-images", method: "GET", path: "/{any}", query: null },
        ],
    },
    {
        id: "intent",
        title: "Intent gate",
        what: "The diff, sanitised, and the stated intent, with headers and flags that forbid keeping it",
        to: "model-provider",
        recipient: "The model provider the user chose, with the user's own key",
        when: "An `intent` gate is configured",
        consent: "opt-in",
        control: "An `intent` gate in the config",
        way: "not-built",
        routes: [],
    },
];
/** What goes to nobody but the user's own GitHub, whatever is configured. */
const NEVER_SENT = (/* unused pure expression or super */ null && ([
    "source code and diffs (but for the opt-in intent gate)",
    "file names and file contents",
    "log lines",
    "screenshots and videos",
    "branch names",
    "commit hashes",
    "repository names and addresses",
    "environment variables, tokens and other secrets",
]));
/** Categories whose routes are closed but for the time somebody says so (`during` of the door). */
const ONLY_DURING = new Set([
    "run-artifact",
    "comment-pictures",
    "figma",
]);
const WAYS = {
    door: "The egress door",
    runner: "The runner's own files and output",
    git: "`git`, with the checkout's own credentials",
    npm: "`npm`, with the machine's own settings",
    browser: "The browser, through a door of its own",
    "not-built": "Not built in this version: nothing is sent",
};
/** The whole of docs/data-contract.md. */
function renderDataContract() {
    const categories = DATA_CONTRACT;
    return `${[
        "# What leaves the runner",
        "",
        "<!-- Generated from shared/contract/data.ts by `npm run docs`; edit that file. -->",
        "",
        "By default nothing is transmitted to anyone but your own GitHub. Everything else is opt-in, one by one. The",
        "requests Proofmark itself makes pass one door that knows only the routes below; anything else is refused before",
        "a connection is made, and each request, the refused ones too, is in the run's `egress.json`. See",
        "[security](security.md) for how to check that, and for what the door does not cover.",
        "",
        "| category | to whom | consent | way |",
        "|---|---|---|---|",
        ...categories.map(({ id, title, recipient, consent, way }) => `| [${title}](#${id}) | ${recipient} | ${consent} | ${WAYS[way]} |`),
        "",
        ...categories.flatMap(categorySection),
        "## Never, to anyone but your own GitHub",
        "",
        ...NEVER_SENT.map((item) => `- ${item}`),
    ].join("\n")}\n`;
}
function categorySection(category) {
    const routes = category.routes.map(({ host, method, path, query }) => `| \`${method}\` | ${host} | \`${path}\` | ${query === null ? "any (signed address)" : query.map((name) => `\`${name}\``).join(", ") || "none"} |`);
    return [
        `## ${category.id}`,
        "",
        `**${category.title}.** ${category.what}`,
        "",
        `- To: ${category.recipient}`,
        `- When: ${category.when}`,
        `- Consent: ${category.consent}`,
        `- ${category.consent === "default" ? "To turn it off" : "To turn it on"}: ${category.control}`,
        `- Way: ${WAYS[category.way]}`,
        "",
        ...(routes.length === 0 ? [] : ["| method | host | path | query |", "|---|---|---|---|", ...routes, ""]),
    ];
}


/***/ })

};
