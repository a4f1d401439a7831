export const id = 451;
export const ids = [451];
export const modules = {

/***/ 23451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  send: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./build/shared/render/comment-verdict.js
var comment_verdict = __webpack_require__(78468);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/redact.js
var redact = __webpack_require__(38395);
;// CONCATENATED MODULE: ./build/action/adapters/artifacts.js
// Keeps the run as artifacts of the workflow run, through @actions/artifact. It brings two HTTP clients of its own; the
// guard holds them to the door, whose routes for uploads are open only meanwhile.




/** Null where there is no artifact service to talk to: outside a runner, or on GitHub Enterprise Server. */
function createArtifacts(env, options) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
        return { unsupported: "This is no GitHub runner, so the run was kept on this machine only." };
    }
    if (isEnterpriseServer(options.serverUrl)) {
        return {
            unsupported: "GitHub Enterprise Server has no artifact service of this kind; the run was kept on the runner only. `actions/upload-artifact@v3` can upload its folder.",
        };
    }
    return {
        artifacts: {
            uploadRun: async (name, directory, files) => {
                const paths = files.map((file) => (0,external_node_path_.join)(directory, file));
                for (const path of paths)
                    await scrubFile(path, options.scrub);
                return upload({ name, directory, files: paths, asPage: false }, options);
            },
            uploadPage: async (file) => {
                await scrubFile(file, options.scrub);
                return upload({ name: (0,external_node_path_.basename)(file), directory: (0,external_node_path_.dirname)(file), files: [file], asPage: true }, options);
            },
        },
    };
}
async function upload({ name, directory, files, asPage }, { door, serverUrl, repository, runId }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(659), __webpack_require__.e(730), __webpack_require__.e(830), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 27105));
    const release = door.guard();
    try {
        const { id } = await door.during("run-artifact", () => new DefaultArtifactClient().uploadArtifact(name, files, directory, asPage ? { skipArchive: true } : {}));
        if (id === undefined)
            throw new Error("GitHub gave no id for it");
        return { id, url: `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}` };
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm)
            throw error;
        throw new shared_problem/* ProblemError */.Mm({
            code: "publish-failed",
            message: `The artifact \`${name}\` could not be uploaded: ${error instanceof Error ? error.message : String(error)}.`,
            todo: /already exists/i.test(String(error))
                ? "Another job of this workflow run uploaded one of the same name; give each job's run its own folder name with `out`."
                : "Run the job again; the run is still in its folder on the runner, and the verdict is not affected.",
        }, error);
    }
    finally {
        release();
    }
}
/** github.com, its data residency (`*.ghe.com`) and a stand-in on this machine have the service. */
function isEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return !(hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost"));
}
const TEXT = /\.(?:json|jsonl|html|log|txt|md|sarif|xml|svg|css|js|csv)$/i;
/** Logs are bounded far below; anything larger was not written by us. */
const MAX_SCRUBBED = 256 * 1024 * 1024;
/** The bytes go up zipped, where nobody can look into them any more: this is the last look. */
async function scrubFile(path, scrub) {
    if (!TEXT.test(path))
        return;
    if ((await (0,promises_.stat)(path)).size > MAX_SCRUBBED) {
        throw new shared_problem/* ProblemError */.Mm({
            code: "publish-failed",
            message: `${(0,external_node_path_.basename)(path)} is too large to be searched for secrets, so nothing was uploaded.`,
            todo: "Remove it from the run's folder, or make the gate write less.",
        });
    }
    const text = await (0,promises_.readFile)(path, "utf8");
    const clean = await (/\.(?:json|sarif)$/i.test(path) ? (0,redact/* scrubJson */.Kl)(text, scrub) : scrub(text));
    if (clean !== text)
        await (0,promises_.writeFile)(path, clean);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./build/shared/contract/data.js
// The data contract: every category that crosses a boundary, once. The egress door takes its allowlist from here, the
// docs page is generated from here, and the tests hold both to it. What is not listed cannot be sent.
const OWN_GITHUB = "The user's own GitHub";
const COMMENT_PATH = "/repos/{owner}/{repo}/issues/{number}/comments";
const ONE_COMMENT_PATH = "/repos/{owner}/{repo}/issues/comments/{number}";
const ARTIFACT_SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService";
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
        id: "run-artifact",
        title: "Run artifact",
        what: "The run's folder: report, page, events, egress ledger, logs of the gates, screens and videos. Secrets masked in all text.",
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
        what: "Keys of files and frames named in the config, with the user's own token",
        to: "figma",
        recipient: "Figma, straight from the runner",
        when: "A `design` gate names Figma frames",
        consent: "opt-in",
        control: "A `design` gate with a Figma source",
        way: "not-built",
        routes: [],
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
const ONLY_DURING = new Set(["run-artifact"]);
const WAYS = {
    door: "The egress door",
    runner: "The runner's own files and output",
    git: "`git`, with the checkout's own credentials",
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

;// CONCATENATED MODULE: ./build/action/adapters/egress-routes.js
// The data contract's routes, resolved to the servers of this very run. Pure: what may pass, and as what.

const BLOB_STORE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.blob\.core\.windows\.net$/;
function createAllowlist(servers) {
    const bases = basesOf(servers);
    const categories = DATA_CONTRACT;
    const entries = categories.flatMap(({ id, routes }) => routes.map((route) => ({
        category: id,
        template: route.path,
        route,
        allows: (url) => isOnHost(url, route.host, bases) && fits(url, route, { bases, servers }),
    })));
    const isOpen = (category, open) => !ONLY_DURING.has(category) || open.has(category);
    return {
        find: (method, url, open) => entries.find((entry) => entry.route.method === method && isOpen(entry.category, open) && entry.allows(url)) ?? null,
        knowsHost: (host, port, open) => entries.some(({ route, category }) => {
            if (!isOpen(category, open))
                return false;
            if (route.host === "blob" && port === 443 && BLOB_STORE.test(host.toLowerCase()))
                return true;
            const base = bases[route.host];
            return base !== null && bareHost(base.hostname) === bareHost(host) && portOf(base) === port;
        }),
    };
}
function basesOf({ apiUrl, resultsUrl }) {
    const api = apiUrl.replace(/\/+$/, "");
    const results = resultsUrl === null || resultsUrl === "" ? null : new URL(new URL(resultsUrl).origin);
    return {
        api: new URL(api),
        graphql: new URL(api.replace(/\/api\/v3$/, "/api")),
        results,
        // The service may keep the bytes itself; its usual store is matched by name in addition.
        blob: results,
    };
}
function isOnHost(url, host, bases) {
    if (url.username || url.password)
        return false;
    if (host === "blob" && url.protocol === "https:" && url.port === "" && BLOB_STORE.test(url.hostname)) {
        return true;
    }
    return bases[host]?.origin === url.origin;
}
function fits(url, route, run) {
    const prefix = route.host === "blob" ? "" : (run.bases[route.host]?.pathname.replace(/\/+$/, "") ?? "");
    if (!url.pathname.startsWith(`${prefix}/`))
        return false;
    if (!pathPattern(route.path, run.servers.repository).test(url.pathname.slice(prefix.length)))
        return false;
    return (route.query === null ||
        [...url.searchParams].every(([name, value]) => route.query?.includes(name) && /^\d{1,9}$/.test(value)));
}
function pathPattern(template, repository) {
    const [owner = "", repo = ""] = repository.split("/");
    const source = template
        .split(/(\{\w+\})/)
        .map((part) => {
        if (part === "{owner}")
            return literal(owner);
        if (part === "{repo}")
            return literal(repo);
        if (part === "{number}")
            return "\\d{1,19}";
        if (part === "{any}")
            return ".+";
        return escaped(part);
    })
        .join("");
    return new RegExp(`^${source}$`, "i");
}
/** An empty name must match nothing, not everything. */
const literal = (name) => (name === "" ? "(?!)" : escaped(name));
const bareHost = (host) => host.toLowerCase().replace(/^\[|\]$/g, "");
const portOf = (url) => Number(url.port) || (url.protocol === "https:" ? 443 : 80);
/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

;// CONCATENATED MODULE: ./build/action/adapters/egress.js
// The one door out. What is not in the data contract is refused before a connection is made; request bodies are
// scrubbed; each request, refused or not, becomes a line of the ledger, which holds sizes and hashes and no contents.





const MAX_REDIRECTS = 5;
/** What a request to GitHub needs; anything else a library adds stays here. */
const HEADERS = ["accept", "authorization", "content-type", "user-agent", "x-github-api-version"];
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
        const response = await sendOnce({ next, pass, clean, headers, ledger, send, signal: request.signal });
        const target = redirectOf(response, next);
        if (!target)
            return response;
        if (target.url.origin !== next.url.origin)
            headers.delete("authorization");
        if (target.method === "GET")
            clean = null;
        next = target;
    }
    return ledger.refuse(next, `More than ${MAX_REDIRECTS} redirects.`);
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
    const allowlist = createAllowlist(options);
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
        throw new shared_problem/* ProblemError */.Mm({
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

;// CONCATENATED MODULE: ./build/action/adapters/github.js
// Octokit with throttling and retry, behind the egress door.


/** A job must not hang for the hour after which GitHub's limit is lifted; the verdict does not depend on the comment. */
const LONGEST_WAIT_S = 90;
const MOST_WAITS = 2;
async function createGitHub(options) {
    const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 14730)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
    ]);
    const warn = options.warn ?? (() => { });
    const second = options.second ?? 1000;
    const wait = (what) => (retryAfter, _request, _octokit, count) => {
        const again = count < MOST_WAITS && retryAfter <= LONGEST_WAIT_S;
        warn(`GitHub's ${what} is reached; ${again ? `going on in ${retryAfter} s` : "giving up"}.`);
        return again;
    };
    const api = options.apiUrl.replace(/\/+$/, "");
    // The first plugin is the innermost: what the door refused must not look like an outage that is worth a retry.
    const WithPlugins = Octokit.plugin(unwrapRefusals, throttling, retry);
    const octokit = new WithPlugins({
        auth: options.token,
        baseUrl: api,
        userAgent: "proofmark",
        request: { fetch: options.fetch },
        log: { debug: () => { }, info: () => { }, warn, error: () => { } },
        retry: { retryAfterBaseValue: second },
        throttle: {
            retryAfterBaseValue: second,
            onRateLimit: wait("rate limit"),
            onSecondaryRateLimit: wait("secondary rate limit"),
        },
    });
    return async (route, parameters = {}) => {
        // GitHub Enterprise keeps GraphQL beside /v3 and not below it.
        const base = route === "POST /graphql" ? { baseUrl: api.replace(/\/api\/v3$/, "/api") } : {};
        const { status, data, headers } = await octokit.request(route, { ...base, ...parameters });
        return { status, data: data, headers: { ...headers } };
    };
}
function unwrapRefusals(octokit) {
    octokit.hook.error("request", (error) => {
        throw error instanceof Error && error.cause instanceof shared_problem/* ProblemError */.Mm ? error.cause : error;
    });
    return {};
}
/** What every workflow's own token writes as. */
const DEFAULT_IDENTITY = { login: "github-actions[bot]", type: "Bot" };
/**
 * Whose comments are ours. `GET /user` is closed to the job's token, GraphQL's `viewer` is not; where that fails too, the
 * job's own token is assumed. An App's node id begins with BOT (old servers: base64 of "03:Bot").
 */
async function whoAmI(request) {
    let data;
    try {
        ({ data } = await request("POST /graphql", { query: WHO_AM_I }));
    }
    catch {
        return DEFAULT_IDENTITY;
    }
    const { login, id } = viewerOf(data);
    if (login === null)
        return DEFAULT_IDENTITY;
    const bot = login.endsWith("[bot]") || /^(?:BOT_|MDM6Qm90)/.test(id) || login === "github-actions";
    return { login, type: bot ? "Bot" : "User" };
}
function viewerOf(data) {
    const viewer = member(member(data, "data"), "viewer");
    const [login, id] = [member(viewer, "login"), member(viewer, "id")];
    return { login: typeof login === "string" ? login : null, id: typeof id === "string" ? id : "" };
}
const member = (value, name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

// EXTERNAL MODULE: ./build/action/keep.js
var action_keep = __webpack_require__(58946);
;// CONCATENATED MODULE: ./build/shared/comment/state.js
// What the comment remembers between runs. Anyone who may edit comments can forge it, so it is trusted only for display,
// for ordering runs, and to make a verdict stricter.

const MAX_RUNS = 20;
const MAX_ENCODED = 4096;
/** Base64url of the JSON; the oldest runs are let go until it fits 4 KB. */
function encodeState(state) {
    for (let from = Math.max(0, state.runs.length - MAX_RUNS);; from += 1) {
        const runs = state.runs.slice(from);
        const encoded = Buffer.from(JSON.stringify({ ...state, runs })).toString("base64url");
        if (encoded.length <= MAX_ENCODED || runs.length === 0)
            return encoded;
    }
}
/** Null for anything that `encodeState` would not have written. */
function decodeState(encoded) {
    if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9_-]+$/.test(encoded))
        return null;
    try {
        const value = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"));
        return isState(value) ? value : null;
    }
    catch {
        return null;
    }
}
const isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isConclusion = matches(/^(?:ready|continue|blocked)$/);
const STAMP = {
    head: matches(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/),
    run: isWhole,
    attempt: isWhole,
    startedAt: isWhole,
};
const ENTRY = {
    head: matches(/^[0-9a-f]{0,12}$/),
    score: (value) => isWhole(value) && Number(value) <= 100,
    conclusion: isConclusion,
    fresh: isWhole,
    signature: matches(/^(?:[0-9a-f]{16})?$/),
    at: isWhole,
};
const STATE = {
    v: (value) => value === 1,
    stamp: (value) => hasExactly(value, STAMP),
    runs: (value) => Array.isArray(value) && value.length <= MAX_RUNS && value.every((entry) => hasExactly(entry, ENTRY)),
};
const isState = (value) => hasExactly(value, STATE);
function hasExactly(value, checks) {
    if (typeof value !== "object" || value === null)
        return false;
    const names = Object.keys(checks);
    return (Object.keys(value).length === names.length &&
        names.every((name) => Object.hasOwn(value, name) && checks[name](Reflect.get(value, name))));
}
/**
 * Is run `a` newer than run `b`? Equal stamps are not newer. A re-run of an old CI run is an older run, since it judges
 * the old commit again. Where one of the two ran outside CI, only the clock can tell.
 */
function isNewer(a, b) {
    if (a.run === 0 || b.run === 0 || (a.run === b.run && a.attempt === b.attempt)) {
        return a.startedAt > b.startedAt;
    }
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
/** The memory after `report`; judging one commit again replaces its entry, for it is no further attempt. */
function nextState(previous, report, stamp) {
    const entry = {
        head: stamp.head.slice(0, 12),
        score: report.verdict.score,
        conclusion: report.verdict.conclusion,
        fresh: report.findings.filter(isFreshFailure).length,
        signature: signatureOf(report),
        at: Math.floor(stamp.startedAt / 1000),
    };
    const earlier = previous?.runs ?? [];
    const again = earlier.at(-1)?.head === entry.head;
    return { v: 1, stamp, runs: [...(again ? earlier.slice(0, -1) : earlier), entry].slice(-MAX_RUNS) };
}
/** 16 hex digits that two attempts share when they fail in the same way; empty when nothing new fails. */
function signatureOf(report) {
    const failing = report.gates
        .filter((gate) => gate.hard && (gate.outcome === "fail" || gate.outcome === "unknown"))
        .map((gate) => ["gate", gate.id, gate.outcome, gate.reason?.code ?? ""].join("\0"));
    const fresh = report.findings
        .filter(isFreshFailure)
        .map((finding) => [finding.gate, finding.rule, masked(finding.path ?? ""), masked(finding.test ?? finding.message)].join("\0"));
    const keys = [...new Set([...failing, ...fresh])].sort();
    if (keys.length === 0)
        return "";
    return (0,external_node_crypto_.createHash)("sha256").update(keys.join("\n")).digest("hex").slice(0, 16);
}
const isFreshFailure = (finding) => !finding.flaky && (finding.state === "new" || finding.state === "new-indirect");
/** Temporary folders, addresses, times and counts differ between two runs of one failure. */
function masked(text) {
    return text
        .replace(/(?:[A-Za-z]:)?(?:[\\/][\w.@+-]+){2,}/g, "<path>")
        .replace(/0x[0-9a-fA-F]+|\b[0-9a-f]{7,64}\b/g, "<hex>")
        .replace(/\d+(?:[.:,]\d+)*/g, "<n>");
}
/** Which run a report is of, for telling the newer of two. */
function stampOf({ change, run }) {
    return {
        head: change.head ?? "",
        run: run.ciRun?.id ?? 0,
        attempt: run.ciRun?.attempt ?? 0,
        startedAt: Date.parse(run.startedAt),
    };
}

;// CONCATENATED MODULE: ./build/shared/comment/marker.js
// The two lines that make a comment ours. They come first, so that no cut takes them, and are anchored at the very
// start, so that a quotation (`> <!-- …`), an indented copy or a copy further down is not taken for the comment itself.

const KEY = "[a-z0-9][a-z0-9._-]{0,63}";
// GitHub's editor in the browser stores CRLF.
const FIRST = new RegExp(`^<!-- proofmark:comment v1 key=(${KEY}) -->(?:\\r?\\n|$)`);
const SECOND = new RegExp(`^<!-- proofmark:state v1 ([A-Za-z0-9_-]{1,${MAX_ENCODED}}) -->(?:\\r?\\n|$)`);
/** Both lines, without a line end after the last. Throws RangeError for a key that could not be read back. */
function renderHead(key, state) {
    if (!new RegExp(`^${KEY}$`).test(key))
        throw new RangeError(`not a comment key: ${JSON.stringify(key)}`);
    return `<!-- proofmark:comment v1 key=${key} -->\n<!-- proofmark:state v1 ${encodeState(state)} -->`;
}
/** Null when the body does not begin as one of our comments does. */
function parseHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first?.[1])
        return null;
    const second = SECOND.exec(body.slice(first[0].length, first[0].length + MAX_ENCODED + 64));
    return { key: first[1], state: second?.[1] ? decodeState(second[1]) : null };
}
/** The body without the two lines: what a person sees. */
function withoutHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first)
        return body;
    const rest = body.slice(first[0].length);
    return rest.replace(SECOND, "");
}

;// CONCATENATED MODULE: ./build/shared/comment/sticky.js
// What to do about the one comment, decided from all that are there. Pure; `perform.ts` reads, writes and asks again.
// Rules: ours are those that begin with our marker AND were written by the identity we write as (a marker alone can be
// planted by anyone, and our token could edit their comment); the lowest id is the place; the newest run has the word.


/** Own copies, lowest id first. */
function ownComments(wanted) {
    return wanted.existing
        .filter((comment) => comment.user !== null && isSame(wanted.me, comment.user))
        .map((comment) => ({ id: comment.id, body: comment.body, head: parseHead(comment.body) }))
        .filter(({ head }) => head?.key === wanted.key)
        .map(({ id, body, head }) => ({ id, body, state: head?.state ?? null }))
        .sort((a, b) => a.id - b.id);
}
/** The memory to go on from: that of the newest own copy. */
function previousState(wanted) {
    return newest(ownComments(wanted))?.state ?? null;
}
function planComment(wanted) {
    const own = ownComments(wanted);
    const [place, ...copies] = own;
    if (!place) {
        const silent = wanted.mode === "problems" && wanted.clean;
        return {
            write: silent
                ? { kind: "leave", id: null, reason: "nothing-to-say" }
                : { kind: "create", body: wanted.body },
            duplicates: [],
        };
    }
    const duplicates = copies.map((copy) => copy.id);
    const latest = newest(own);
    // A newer run has spoken, perhaps in a copy that must now move to the place all agree on.
    if (latest?.state && isNewer(latest.state.stamp, wanted.stamp)) {
        return {
            write: latest.id === place.id
                ? { kind: "leave", id: place.id, reason: "newer-run" }
                : { kind: "update", id: place.id, body: latest.body },
            duplicates,
        };
    }
    return {
        write: saysTheSame(place, wanted)
            ? { kind: "leave", id: place.id, reason: "unchanged" }
            : { kind: "update", id: place.id, body: wanted.body },
        duplicates,
    };
}
function newest(own) {
    return own.reduce((best, copy) => {
        if (!copy.state)
            return best;
        return !best?.state || isNewer(copy.state.stamp, best.state.stamp) ? copy : best;
    }, null);
}
/** Logins of bots end in `[bot]` over REST and do not over GraphQL; no person's login can hold a bracket. */
function isSame(me, user) {
    const bot = user.type === "Bot" || user.login.endsWith("[bot]");
    return (me.type === "Bot") === bot && bareLogin(me.login) === bareLogin(user.login);
}
const bareLogin = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
/** Of the same commit and, but for durations and the addresses of the run, word for word alike. */
function saysTheSame(place, wanted) {
    return (place.state !== null &&
        place.state.stamp.head === wanted.stamp.head &&
        stable(place.body) === stable(wanted.body));
}
function stable(body) {
    return withoutHead(body)
        .replaceAll("\r\n", "\n")
        .trimEnd()
        .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|m|min|h)\b/g, "<time>")
        .replace(/\/actions\/runs\/\d+(?:\/[\w/.#-]*)?/g, "<run>");
}

;// CONCATENATED MODULE: ./build/shared/perform.js
// The one writer. GitHub has no compare-and-swap for comments, so two jobs can create at once, overwrite each other, or
// an old one can finish late. Each writer therefore re-reads just before it writes, and again a while after: whoever
// finds a copy too many or an older run's words puts it right. This converges on the newest run as long as the wait
// (`jitter`) is longer than the time between another writer's last read and the end of its write.


const PER_PAGE = 100;
/** 100,000 comments; GitHub stops far earlier. */
const MAX_PAGES = 1_000;
const MAX_ROUNDS = 8;
/** Never rejects for what GitHub answers: each effect fails by itself, as a problem. */
async function perform(effects, ports) {
    const done = [];
    for (const effect of effects) {
        try {
            done.push(await upsertComment(effect, ports));
        }
        catch (error) {
            done.push({ kind: "comment", done: "failed", problem: problemOf(error, effect) });
        }
    }
    return done;
}
async function upsertComment(effect, ports) {
    let result = { kind: "comment", done: "left", id: null, why: "unchanged" };
    let me = effect.me;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const existing = await listComments(effect, ports.request);
        const scope = { existing, key: effect.key, me };
        const plan = planComment({ ...effect, ...scope, body: effect.render(previousState(scope)) });
        const settled = plan.write.kind === "leave" && plan.duplicates.length === 0;
        if (settled) {
            // After our own write, "unchanged" is the confirmation and not the news.
            if (round === 0 || (plan.write.kind === "leave" && plan.write.reason === "newer-run")) {
                return left(plan);
            }
            return result;
        }
        if (plan.write.kind === "create" && (await hasMovedOn(effect, ports.request))) {
            return { kind: "comment", done: "left", id: null, why: "superseded" };
        }
        if (ports.dry)
            return tell(plan, effect, ports.dry);
        if (await isStale(plan, { effect, existing, request: ports.request }))
            continue;
        const written = await write(plan, effect, ports.request);
        if (written.done)
            result = written.done;
        // Who we are is known best by the comment we made; a token that cannot ask GraphQL may have been guessed wrong.
        if (written.author)
            me = written.author;
        await ports.sleep(ports.jitter());
    }
    return result;
}
/** Reading hundreds of comments takes seconds; one more look keeps the time between reading and writing short. */
async function isStale(plan, seen) {
    if (plan.write.kind !== "update")
        return false;
    const { id } = plan.write;
    const { owner, repo } = seen.effect;
    let fresh;
    const there = await unlessGone(seen
        .request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id })
        .then(({ data }) => {
        [fresh] = readComments([data]);
    }));
    return !there || fresh?.body !== seen.existing.find((comment) => comment.id === id)?.body;
}
/**
 * A newer run may have had nothing to say, and left no stamp to be seen: then only the pull request's head tells that this
 * run is of yesterday. A token that may not ask is taken to be of today.
 */
async function hasMovedOn({ owner, repo, issue, stamp }, request) {
    if (stamp.head === "")
        return false;
    try {
        const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
            owner,
            repo,
            pull_number: issue,
        });
        const head = perform_isRecord(data) && perform_isRecord(data.head) ? data.head.sha : null;
        return typeof head === "string" && head !== stamp.head;
    }
    catch (error) {
        if (statusOf(error) !== null)
            return false;
        throw error;
    }
}
async function write(plan, effect, request) {
    const { owner, repo, issue } = effect;
    const written = { done: null, author: null };
    if (plan.write.kind === "create") {
        const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner,
            repo,
            issue_number: issue,
            body: plan.write.body,
        });
        const [made] = readComments([data]);
        if (made?.user) {
            const bot = made.user.type === "Bot" || made.user.login.endsWith("[bot]");
            written.author = { login: made.user.login, type: bot ? "Bot" : "User" };
        }
        written.done = { kind: "comment", done: "created", id: made?.id ?? null, why: null };
    }
    if (plan.write.kind === "update") {
        const target = { owner, repo, comment_id: plan.write.id };
        const updated = await unlessGone(request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            ...target,
            body: plan.write.body,
        }));
        // Deleted under our hands: the copies must stay until the next round has chosen a new place.
        if (!updated)
            return written;
        written.done = { kind: "comment", done: "updated", id: plan.write.id, why: null };
    }
    for (const id of plan.duplicates) {
        await unlessGone(request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id }));
    }
    return written;
}
/** All comments, oldest first. By page number and not by the `next` address, which names no repository we could check. */
async function listComments(effect, request) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data, headers } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner: effect.owner,
            repo: effect.repo,
            issue_number: effect.issue,
            per_page: PER_PAGE,
            page,
        });
        all.push(...readComments(data));
        if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
            break;
    }
    return all;
}
function readComments(data) {
    if (!Array.isArray(data))
        throw new TypeError("GitHub answered a list of comments with something else");
    return data.flatMap((item) => {
        if (!perform_isRecord(item) || typeof item.id !== "number")
            return [];
        const user = perform_isRecord(item.user) ? item.user : null;
        return [
            {
                id: item.id,
                body: typeof item.body === "string" ? item.body : "",
                user: user ? { login: String(user.login), type: String(user.type) } : null,
            },
        ];
    });
}
const perform_isRecord = (value) => typeof value === "object" && value !== null;
/** False when the comment is no longer there: someone else of ours was quicker. */
async function unlessGone(writing) {
    try {
        await writing;
        return true;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}
function left(plan) {
    const { write: planned } = plan;
    return planned.kind === "leave"
        ? { kind: "comment", done: "left", id: planned.id, why: planned.reason }
        : { kind: "comment", done: "left", id: null, why: "unchanged" };
}
function tell(plan, effect, line) {
    const at = `${effect.owner}/${effect.repo}#${effect.issue}`;
    if (plan.write.kind === "create")
        line(`would comment on ${at}`);
    if (plan.write.kind === "update")
        line(`would update comment ${plan.write.id} on ${at}`);
    for (const id of plan.duplicates)
        line(`would delete our duplicate comment ${id} on ${at}`);
    return left(plan);
}
const statusOf = (error) => perform_isRecord(error) && typeof error.status === "number" ? error.status : null;
function problemOf(error, effect) {
    if (error instanceof shared_problem/* ProblemError */.Mm && error.problems[0])
        return error.problems[0];
    const status = statusOf(error);
    if (status === null)
        throw error;
    const said = error instanceof Error ? error.message.replace(/ - https:\/\/docs\.github\.com.*$/s, "") : "";
    const what = `The comment on ${effect.owner}/${effect.repo}#${effect.issue} could not be written: GitHub answered ${status}`;
    return {
        code: "publish-failed",
        message: `${what}${said ? ` (${said.slice(0, 200)})` : ""}.`,
        todo: todoFor(status, said),
    };
}
function todoFor(status, said) {
    if (/locked/i.test(said))
        return "The conversation is locked; unlock it, or read the result in the job summary.";
    if (/rate limit/i.test(said) || status === 429) {
        return "The token has used up its requests; run the job again later. The verdict itself is not affected.";
    }
    if (status === 401)
        return "The token is not valid (any more); leave the `token` input to its default, the job's own token.";
    if (status === 403) {
        return "Give the job `permissions: pull-requests: write`. On a pull request from a fork or from Dependabot the token can only read: let the second workflow (action/report) or the App write the comment.";
    }
    if (status === 404 || status === 410) {
        return "The token cannot see this pull request: give the job `permissions: pull-requests: write`, and check that the pull request and the repository still exist.";
    }
    if (status === 422)
        return "GitHub refused the text; this is a fault of Proofmark, please report it with the run's report.json.";
    return "GitHub could not do it just now; run the job again. The verdict itself is not affected.";
}

// EXTERNAL MODULE: ./build/shared/render/comment.js + 1 modules
var comment = __webpack_require__(67316);
// EXTERNAL MODULE: ./build/shared/render/links.js
var render_links = __webpack_require__(22648);
// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
// EXTERNAL MODULE: ./build/shared/render/tally.js
var tally = __webpack_require__(19231);
// EXTERNAL MODULE: ./build/shared/render/words.js
var words = __webpack_require__(60124);
;// CONCATENATED MODULE: ./build/action/render/annotations.js



/** GitHub shows ten of a kind for each step and drops the rest silently; one notice is kept for saying how many. */
const STEP_LIMITS = { errors: 10, warnings: 10, notices: 9 };
/** Title and message limits of the checks API are 255 characters and 64 KB; a screenful is plenty. */
const MESSAGE_BYTES = 4_000;
/**
 * New on touched lines first, then new on untouched lines, then gates that could not be judged, then flaky ones. The last one
 * counts what found no room.
 */
function renderAnnotations(report, limits = STEP_LIMITS) {
    const hard = new Map(report.gates.map((gate) => [gate.id, gate.hard]));
    const about = (finding) => ofFinding(finding, hard.get(finding.gate) ?? true);
    const unknown = report.gates.filter(({ outcome }) => outcome === "unknown");
    const all = [
        ...(0,tally/* select */.Lt)(report, "new").map(about),
        ...(0,tally/* select */.Lt)(report, "new-indirect").map(about),
        ...unknown.map(ofUnknown),
        ...(0,tally/* select */.Lt)(report, "flaky").map((finding) => ({ ...about(finding), level: "warning" })),
    ];
    const room = { error: limits.errors, warning: limits.warnings, notice: limits.notices };
    const shown = all.filter(({ level }) => {
        room[level] -= 1;
        return room[level] >= 0;
    });
    const missing = all.length - shown.length;
    return missing === 0 ? shown : [...shown, countOf(missing)];
}
const LEVELS = {
    blocker: "error",
    critical: "error",
    warning: "warning",
    info: "notice",
};
function ofFinding(finding, hard) {
    const own = LEVELS[finding.severity];
    const level = own === "error" && !hard ? "warning" : own;
    const remarks = [
        finding.state === "new-indirect" ? "Caused by this change, on a line it did not touch." : "",
        finding.flaky ? "Flaky: failed, then passed when run again on the same commit." : "",
        finding.confidence === "low" ? "Probably new: the comparison with the base is not certain." : "",
        finding.reproduce === null ? "" : `Reproduce: ${finding.reproduce}`,
    ];
    return {
        level,
        path: finding.path,
        line: finding.path === null ? null : finding.line,
        endLine: finding.path === null ? null : (finding.endLine ?? finding.line),
        title: titled(finding.source === "test"
            ? `${finding.gate}: ${finding.test ?? "test"}`
            : `${finding.gate}: ${finding.rule}`),
        message: bodied([finding.message, ...remarks]),
    };
}
function ofUnknown({ title, hard, reason }) {
    return {
        level: hard ? "error" : "warning",
        path: null,
        line: null,
        endLine: null,
        title: titled(`${title}: could not be judged`),
        message: bodied([reason?.text ?? "No reason was given.", reason === null ? "" : words/* TODO */.Pf[reason.code]]),
    };
}
const countOf = (missing) => ({
    level: "notice",
    path: null,
    line: null,
    endLine: null,
    title: `${(0,words/* counted */.hS)(missing, "more finding")} not shown beside the code`,
    message: "GitHub shows ten annotations of a kind for each step. The job summary and the report list all of them.",
});
const titled = (text) => (0,plain/* truncateBytes */.QY)((0,plain/* cleanLine */.Ow)(text), 200);
const bodied = (parts) => (0,plain/* truncateBytes */.QY)((0,plain/* cleanBlock */.Hy)(parts.filter((part) => part !== "").join("\n")), MESSAGE_BYTES);

// EXTERNAL MODULE: ./build/action/render/summary.js
var summary = __webpack_require__(78376);
;// CONCATENATED MODULE: ./build/action/publish.js
// The runner's only writer: artifacts first, so that there is something to link to, then comment, summary, annotations
// and outputs. Each may fail by itself; what failed is said and never changes the verdict.








const MAX_PAGE_BYTES = 100 * 1024 * 1024;
/** Rejects only for a bug, and only after everything else has been published. */
async function publish(report, context, ports) {
    const problems = [];
    const bugs = [];
    const part = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof shared_problem/* ProblemError */.Mm)
                problems.push(...error.problems);
            else if (isSystemError(error))
                problems.push(unwritable(name, error));
            else
                bugs.push(error);
            return null;
        }
    };
    const links = { ...render_links/* NO_LINKS */.EB, run: context.runUrl };
    const { artifacts } = ports;
    if (artifacts) {
        links.artifact = await part("artifact", () => keepArtifact(report, { context, ports, artifacts }));
        links.report = await part("page", () => keepPage(report, { context, ports, artifacts }));
    }
    const comment = await part("comment", () => writeComment(report, { context, ports, links }));
    if (comment?.done === "failed")
        problems.push(comment.problem);
    await part("summary", () => ports.runner.writeSummary(summaryWith((0,summary.renderSummary)(report, links), problems)));
    await part("annotations", async () => {
        for (const annotation of renderAnnotations(report))
            ports.runner.annotate(annotation);
    });
    await part("outputs", () => setOutputs(report, { context, ports, links }));
    for (const problem of problems)
        ports.display.warn((0,shared_problem/* formatProblem */.Vw)(problem));
    ports.journal.record("published", {
        comment: comment?.done ?? null,
        artifact: links.artifact !== null,
        problems: problems.length,
    });
    if (bugs.length > 0)
        throw bugs[0];
    return { links, comment, problems };
}
async function keepArtifact(report, { context, ports, artifacts }) {
    const files = await ports.files.glob("**/*", context.directory);
    const { url } = await artifacts.uploadRun(`proofmark-${report.run.id}`, context.directory, files);
    return url;
}
/** An unzipped artifact is named as its file, and names are unique in a workflow run: hence the copy. */
async function keepPage(report, { context, ports, artifacts }) {
    const page = await ports.files.read(`${context.directory}/report.html`, { maxBytes: MAX_PAGE_BYTES });
    if (!page)
        return null;
    const folder = await ports.files.temporary("proofmark-page-");
    try {
        const file = `${folder}/proofmark-${report.run.id}.html`;
        await ports.files.write(file, page);
        return (await artifacts.uploadPage(file)).url;
    }
    finally {
        await ports.files.remove(folder);
    }
}
async function writeComment(report, { context, ports, links }) {
    const { event, pullRequest } = report.change;
    const { mode, key } = context.comment;
    // A merge queue's group may hold several pull requests, and a push none.
    if (event !== "pull_request" || pullRequest === null || !context.repository || mode === "never")
        return null;
    if (!ports.github)
        throw new shared_problem/* ProblemError */.Mm(NO_TOKEN);
    const { request, whoAmI } = await ports.github();
    const stamp = stampOf(report);
    const [done] = await perform([
        {
            kind: "comment",
            owner: context.repository.owner,
            repo: context.repository.name,
            issue: pullRequest,
            key,
            me: await whoAmI(),
            stamp,
            mode,
            clean: isClean(report),
            render: (previous) => {
                const state = nextState(previous, report, stamp);
                return (0,comment/* renderComment */.wQ)(report, { head: renderHead(key, state), links, history: state.runs });
            },
        },
    ], {
        request,
        sleep: (ms) => ports.clock.sleep(ms),
        jitter: () => 1500 + (Number.parseInt(ports.clock.random(2), 16) / 0xffff) * 2500,
        dry: null,
    });
    return done ?? null;
}
const NO_TOKEN = {
    code: "publish-failed",
    message: "There is no token, so no comment was written.",
    todo: "Leave the `token` input to its default, and give the job `permissions: pull-requests: write`.",
};
const isClean = ({ verdict, gates, findings }) => verdict.conclusion === "ready" &&
    gates.every(({ outcome }) => outcome === "pass" || outcome === "skipped") &&
    findings.every(({ state }) => state === "pre-existing" || state === "fixed");
/** The reader of the summary should not have to find a warning in the log to know why there is no comment. */
function summaryWith(summary, problems) {
    const said = problems.map(({ message, todo }) => `- ${oneLine(message)} ${oneLine(todo)}`);
    return said.length === 0 ? summary : `${summary}\n\n### Not published\n\n${said.join("\n")}\n`;
}
/** Messages quote what GitHub answered. */
const oneLine = (text) => text.replace(/[\r\n]+/g, " ").replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
async function setOutputs(report, { context, ports, links }) {
    const { verdict, run, findings } = report;
    const fresh = findings.filter(({ state, flaky }) => !flaky && (state === "new" || state === "new-indirect")).length;
    const outputs = {
        score: String(verdict.score),
        conclusion: verdict.conclusion,
        "run-id": run.id,
        "new-findings": String(fresh),
        "report-path": `${context.directory}/report.json`,
        "artifact-url": links.artifact ?? "",
    };
    for (const [name, value] of Object.entries(outputs))
        await ports.runner.setOutput(name, value);
}
const isSystemError = (error) => error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
const unwritable = (name, error) => ({
    code: "publish-failed",
    message: `The ${name} could not be written: ${error.message}.`,
    todo: "See that the runner's disk is not full and its temporary folder can be written; the verdict is not affected.",
});

;// CONCATENATED MODULE: ./build/action/send.js
// Sends a kept run where it belongs: opens the door, hands what may pass through it to the publisher, keeps the ledger.
// Loaded when there is a run to send, because the way to the first gate must not wait for it.






async function send(verified, sending) {
    const { ports } = sending.world;
    const requests = [];
    const keep = () => (0,action_keep/* keepTrail */._)(verified.directory, { requests, journal: ports.journal }, ports.files);
    // Once before, so that the artifact holds it; once after, so that the folder is complete.
    await keep();
    try {
        await publishThrough(verified, sending, requests);
    }
    finally {
        await keep();
    }
    // The log is what is opened first, and all there is where no comment could be written.
    ports.display.note(`${(0,comment_verdict/* headline */.Pl)(verified.report)}. ${verified.report.verdict.because}`);
}
async function publishThrough({ report, directory, comment }, { env, runner, world, input }, requests) {
    const { ports, scrubDeep: scrub } = world;
    const repository = input.repository === null ? "" : `${input.repository.owner}/${input.repository.name}`;
    const door = openEgress({
        apiUrl: input.apiUrl,
        repository,
        resultsUrl: env.ACTIONS_RESULTS_URL ?? null,
        scrub,
        clock: ports.clock,
        record: (entry) => requests.push(entry),
    });
    const { serverUrl, ciRun } = input;
    const kept = createArtifacts(env, { serverUrl, repository, runId: ciRun?.id ?? 0, door, scrub });
    if ("unsupported" in kept)
        ports.display.note(kept.unsupported);
    const unguard = door.guard();
    try {
        await publish(report, { directory, repository: input.repository, runUrl: input.ciRunUrl, comment }, {
            artifacts: "artifacts" in kept ? kept.artifacts : null,
            github: input.token === null ? null : () => openGitHub(input, door.fetch, ports.display.warn),
            runner,
            display: ports.display,
            files: ports.files,
            clock: ports.clock,
            journal: ports.journal,
        });
    }
    finally {
        unguard();
    }
}
async function openGitHub(input, fetch, warn) {
    const request = await createGitHub({ token: input.token ?? "", apiUrl: input.apiUrl, fetch, warn });
    return { request, whoAmI: () => whoAmI(request) };
}


/***/ })

};
