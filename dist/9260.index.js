export const id = 9260;
export const ids = [9260];
export const modules = {

/***/ 69260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAllowlist: () => (/* binding */ createAllowlist),
/* harmony export */   isLoopback: () => (/* binding */ isLoopback),
/* harmony export */   whyRefused: () => (/* binding */ whyRefused)
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
        find: (method, url, open, body) => {
            const fitting = entries.filter((entry) => entry.route.method === method && isOpen(entry.category, open) && entry.allows(url));
            return fitting.find(({ route }) => whyRefused(route, body ?? null) === null) ?? toBeTold(fitting);
        },
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
/**
 * The route whose refusal is told. Clients held by the guard show no body: on a route that takes but one form of it, they
 * are not let out at all.
 */
const toBeTold = (fitting) => fitting.find(({ route }) => route.pattern === undefined) ?? null;
/** What is wrong with a body on this route; null: nothing. */
function whyRefused(route, body) {
    if (route.body !== undefined && route.body !== body)
        return "This route takes one fixed body, and this is another.";
    if (route.pattern !== undefined && !new RegExp(`^${route.pattern}$`).test(body ?? ""))
        return "This route takes one form of body, and this is another.";
    if (route.member && !hasMember(body, route.member))
        return `This route takes one fixed \`${route.member.name}\`, and this is another.`;
    return null;
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
function basesOf({ apiUrl, resultsUrl, figma, appUrl }) {
    const api = apiUrl.replace(/\/+$/, "");
    const results = resultsUrl === null || resultsUrl === "" ? null : new URL(new URL(resultsUrl).origin);
    return {
        api: new URL(api),
        graphql: new URL(api.replace(/\/api\/v3$/, "/api")),
        results,
        // The service may keep the bytes itself; its usual store is matched by name in addition.
        blob: results,
        figma: figma ? new URL(figma.apiUrl) : null,
        app: appUrl === undefined ? null : new URL(appUrl),
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
    state: /^open$/,
    event: /^pull_request$/,
    head_sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
    // An account and a branch, as GitHub itself told of them.
    head: /^[A-Za-z0-9_-]{1,100}:[^\s:~^?*[\\]{1,255}$/,
};
/** What stands for a placeholder, in a path as addresses write it. */
const PLACES = {
    "{number}": "\\d{1,19}",
    "{sha}": "[0-9a-f]{40}(?:[0-9a-f]{24})?",
    "{branch}": "(?:[\\w.!$&'()+,;=@/-]|%[0-9a-f]{2}){1,800}",
    "{login}": "[a-z0-9_-]{1,100}",
    "{team}": "[\\w.-]{1,255}",
    "{any}": ".+",
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
        return PLACES[part] ?? escaped(part);
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

/***/ 83214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ LAST_EDITS),
/* harmony export */   K0: () => (/* binding */ LOOP_DATA),
/* harmony export */   bm: () => (/* binding */ LAST_EDITOR)
/* harmony export */ });
const LAST_EDITOR = "query($id:ID!){node(id:$id){...on IssueComment{editor{__typename login}}}}";
const LAST_EDITS = "query($id:ID!){node(id:$id){...on IssueComment{userContentEdits(first:20){nodes{deletedAt editor{__typename login}diff}}}}}";
const OWN_GITHUB = "The user's own GitHub";
const LABELS_PATH = "/repos/{owner}/{repo}/issues/{number}/labels";
const LOOP_DATA = [
    {
        id: "comment-editor",
        title: "Question: who edited our comment last",
        what: "Two fixed GraphQL queries and the id of our own comment, so that a history somebody else has written is not believed; the second, for what was written before, only where somebody else did edit it",
        to: "github",
        recipient: OWN_GITHUB,
        when: "A pull request that has our comment is judged again",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: LAST_EDITOR },
            },
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: LAST_EDITS },
            },
        ],
    },
    {
        id: "attempts",
        title: "Question: what changed between two attempts",
        what: "The ids of two commits of the pull request; the answer's file names are shown in the comment",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Several pushes have failed in the same way",
        consent: "default",
        control: "`loop.after: 0`",
        way: "door",
        routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}/compare/{sha}...{sha}", query: [] }],
    },
    {
        id: "stop-label",
        title: "Stop label",
        what: "The label's name, as the config has it",
        to: "github",
        recipient: `${OWN_GITHUB}: the pull request that is judged`,
        when: "Several pushes have failed in the same way",
        consent: "opt-in",
        control: "`loop.label`, and a token with `pull-requests: write` (and `issues: write` where the label is not there yet)",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: LABELS_PATH, query: ["per_page"] },
            { host: "api", method: "POST", path: LABELS_PATH, query: [] },
        ],
    },
];


/***/ }),

/***/ 64295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ SECOND_STAGE)
/* harmony export */ });
/* unused harmony exports FILES_PER_QUESTION, FILES_OF_CHANGE */
/** Files that one question names. */
const FILES_PER_QUESTION = 16;
const each = (text) => Array.from({ length: FILES_PER_QUESTION }, (_, at) => text(at)).join("");
/** One fixed question; the ids are its variables. */
const FILES_OF_CHANGE = `query($owner:String!,$repo:String!${each((at) => `,$o${at}:GitObjectID!`)}){repository(owner:$owner,name:$repo){${each((at) => `b${at}:object(oid:$o${at}){...on Blob{text}}`)}}}`;
const SECOND_STAGE = [
    {
        id: "pull-request-change",
        title: "Question: what the change is",
        what: "Ids of commits, trees and files of the pull request and its base, and the name of its base branch; GitHub answers with their contents. Nothing is sent but what GitHub itself said before",
        to: "github",
        recipient: "The user's own GitHub",
        when: "The second stage judges without a checkout; routes are open only while it does",
        consent: "opt-in",
        control: "A workflow that uses `action/report`",
        way: "door",
        routes: [
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/compare/{sha}...{sha}",
                query: ["per_page", "page"],
            },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/ref/heads/{branch}`, query: [] },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/commits/{sha}`, query: [] },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/trees/{sha}`, query: ["recursive"] },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/blobs/{sha}`, query: [] },
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: FILES_OF_CHANGE },
            },
        ],
    },
    {
        id: "pull-request-people",
        title: "Question: who approved, and who may",
        what: "The number of the pull request; logins of those who reviewed or commented on it or set a label; names of teams that CODEOWNERS of the base names",
        to: "github",
        recipient: "The user's own GitHub",
        when: "In a pull request a git-derived gate fails, or `owners` is judged; in either stage, and routes are open only then",
        consent: "default",
        control: "The input `token` left empty in the first stage; no workflow that uses `action/report`",
        way: "door",
        routes: [
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/pulls/{number}/reviews",
                query: ["per_page", "page"],
            },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/collaborators/{login}/permission",
                query: [],
            },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/issues/{number}/events",
                query: ["per_page", "page"],
            },
            { host: "api", method: "GET", path: "/orgs/{owner}/teams/{team}/members", query: ["per_page", "page"] },
        ],
    },
    {
        id: "first-stage-run",
        title: "Question: which run, which workflow, which pull request",
        what: "The number of the workflow run that has ended and of its workflow; owner and name of the branch it ran for",
        to: "github",
        recipient: "The user's own GitHub",
        when: "The second stage begins",
        consent: "opt-in",
        control: "A workflow that uses `action/report`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/runs/{number}", query: [] },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/actions/runs",
                query: ["event", "head_sha", "per_page", "page"],
            },
            { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/workflows/{number}", query: [] },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/actions/runs/{number}/artifacts",
                query: ["per_page", "page"],
            },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/pulls",
                query: ["state", "head", "per_page", "page"],
            },
        ],
    },
    {
        id: "first-stage-artifact",
        title: "Fetching the first stage's run",
        what: "The number of the artifact; GitHub answers with the run that the first stage kept",
        to: "github",
        recipient: "The user's own GitHub, and the store of artifacts that it names",
        when: "The second stage reads the run; routes are open only while it is fetched",
        consent: "opt-in",
        control: "A workflow that uses `action/report`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/artifacts/{number}/zip", query: [] },
            { host: "blob", method: "GET", path: "/{any}", query: null },
        ],
    },
    {
        id: "commit-status",
        title: "Commit status",
        what: "The id of the commit that was judged, the verdict in one word, the score, and the address of the run's page",
        to: "github",
        recipient: "The user's own GitHub: the commit of the pull request that is judged",
        when: "The second stage has judged",
        consent: "opt-in",
        control: "The input `status` of `action/report`, and a token with `statuses: write`",
        way: "door",
        routes: [{ host: "api", method: "POST", path: "/repos/{owner}/{repo}/statuses/{sha}", query: [] }],
    },
];


/***/ }),

/***/ 58263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ BADGES_PATH),
/* harmony export */   L$: () => (/* binding */ ONLY_DURING),
/* harmony export */   YU: () => (/* binding */ WHO_AM_I),
/* harmony export */   cs: () => (/* binding */ VERSIONS_OF_COMMENT),
/* harmony export */   uC: () => (/* binding */ IMAGES_BRANCH),
/* harmony export */   uW: () => (/* binding */ DATA_CONTRACT)
/* harmony export */ });
/* unused harmony export NEVER_SENT */
/* harmony import */ var _data_loop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83214);
/* harmony import */ var _data_second_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64295);
// The data contract: every category that crosses a boundary, once. The egress door takes its allowlist from here, the
// docs page is generated from here, and the tests hold both to it. What is not listed cannot be sent.


const OWN_GITHUB = "The user's own GitHub";
const COMMENT_PATH = "/repos/{owner}/{repo}/issues/{number}/comments";
const ONE_COMMENT_PATH = "/repos/{owner}/{repo}/issues/comments/{number}";
const ARTIFACT_SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService";
/** The branch for pictures of comments, and the only one that is ever written. */
const IMAGES_BRANCH = "proofmark-images";
const GIT = "/repos/{owner}/{repo}/git";
/** Where an App takes badges, below its address. */
const BADGES_PATH = "/api/v1/badges";
const WHO_AM_I = "query{viewer{login id}}";
const VERSIONS_OF_COMMENT = "query($id:ID!,$first:Int!,$after:String){node(id:$id){...on IssueComment{userContentEdits(first:$first,after:$after){nodes{editedAt deletedAt editor{__typename login}diff}pageInfo{hasNextPage endCursor}}}}}";
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
    ..._data_loop_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOP_DATA */ .K0,
    {
        id: "approvals",
        title: "Question: who approved which pictures, and who may",
        what: "The number of the pull request; logins of those who give commands in its comments or tick boxes of ours; ids of comments that were edited",
        to: "github",
        recipient: OWN_GITHUB,
        when: "A pull request changes screens",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: COMMENT_PATH, query: ["per_page", "page"] },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/collaborators/{login}/permission",
                query: [],
            },
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: VERSIONS_OF_COMMENT },
            },
        ],
    },
    {
        id: "approved-shots",
        title: "Approved shots",
        what: "PNG files of the screens that were approved, as one commit on top of the commit that was judged",
        to: "github",
        recipient: `${OWN_GITHUB}: the branch of the pull request. Who can read the repository can read them`,
        when: "Screens with committed shots are approved in the pull request; routes are open only while shots are committed",
        consent: "opt-in",
        control: "`approve.commit: true`, and a token with `contents: write`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: `${GIT}/ref/heads/{branch}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/commits/{sha}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/trees/{sha}`, query: ["recursive"] },
            { host: "api", method: "POST", path: `${GIT}/blobs`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/trees`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/commits`, query: [] },
            { host: "api", method: "PATCH", path: `${GIT}/refs/heads/{branch}`, query: [] },
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
    ..._data_second_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_STAGE */ .Om,
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
        what: "`{project, score}` and nothing else: a salted hash that cannot be turned back into a repository, and a number; with the badge's own key. As with any request, the App sees the address of the runner",
        to: "proofmark",
        recipient: "The App the user points it to",
        when: "A push, a schedule or a dispatch on the default branch was judged, the whole of it, and there is a key; never of a pull request. `PROOFMARK_OFFLINE` keeps it back. The route is open only while it is sent",
        consent: "opt-in",
        control: "`badge.publish: true` with `badge.url` and `badge.salt`, and a key",
        way: "door",
        routes: [
            {
                host: "app",
                method: "POST",
                path: BADGES_PATH,
                query: [],
                pattern: '\\{"project":"[0-9a-f]{64}","score":(?:100|[1-9]?[0-9])\\}',
            },
        ],
    },
    {
        id: "badge-branch",
        title: "Question: is this still the newest commit of the default branch",
        what: "The name of the default branch; its commit is compared with the one that was judged",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Before a badge is published, so that a late run of an old commit leaves it alone",
        consent: "opt-in",
        control: "`badge.publish: true`",
        way: "door",
        routes: [{ host: "api", method: "GET", path: `${GIT}/ref/heads/{branch}`, query: [] }],
    },
    {
        id: "repository-number",
        title: "Question: the number of the repository",
        what: "Owner and name of the repository, to its own GitHub; answered with what that knows of it, of which the number is used",
        to: "github",
        recipient: OWN_GITHUB,
        when: "`proofmark badge` is called without `--repository-id`, and `GITHUB_TOKEN` or `GH_TOKEN` is set",
        consent: "opt-in",
        control: "Calling that command with such a token",
        way: "door",
        routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}", query: [] }],
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
    "approved-shots",
    "figma",
    "badge",
    "badge-branch",
    "repository-number",
    "pull-request-change",
    "pull-request-people",
    "first-stage-run",
    "first-stage-artifact",
    "commit-status",
]);


/***/ })

};
