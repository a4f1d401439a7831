export const id = 9260;
export const ids = [9260];
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
