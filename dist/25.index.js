export const id = 25;
export const ids = [25];
export const modules = {

/***/ 1025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHub: () => (/* binding */ createGitHub),
/* harmony export */   whoAmI: () => (/* binding */ whoAmI)
/* harmony export */ });
/* harmony import */ var _shared_contract_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58263);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81703);
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
        throw error instanceof Error && error.cause instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm ? error.cause : error;
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
        ({ data } = await request("POST /graphql", { query: _shared_contract_data_js__WEBPACK_IMPORTED_MODULE_0__/* .WHO_AM_I */ .YU }));
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


/***/ })

};
