export const id = 1383;
export const ids = [1383];
export const modules = {

/***/ 75943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createBrowsers)
/* harmony export */ });
function createBrowsers() {
    return {
        find: async (engine, env) => (await __webpack_require__.e(/* import() */ 7663).then(__webpack_require__.bind(__webpack_require__, 47663))).findBrowser(engine, env),
        launch: async (browser, options) => (await __webpack_require__.e(/* import() */ 3876).then(__webpack_require__.bind(__webpack_require__, 3876))).launchBrowser(browser, options),
        surroundings: async (env) => (await __webpack_require__.e(/* import() */ 50).then(__webpack_require__.bind(__webpack_require__, 50))).surroundings(env),
    };
}


/***/ }),

/***/ 48875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45892);
// Exit codes, as shells have them: 130 after SIGINT, 143 after SIGTERM, 129 after SIGHUP (128 + the signal's number).
// GitHub cancels a step with SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills the process tree: the first signal leaves
// time to end gates and remove worktrees, the second does not.


const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** npm passes Ctrl-C on to a child that the terminal has already told: within this it is the same key press. */
const SAME_PRESS_MS = 500;
/**
 * The first signal aborts `signal` (its reason names it); a second one kills every running command and leaves at once.
 * Call `dispose` when the run is over.
 */
function onInterrupt() {
    const controller = new AbortController();
    let first = null;
    const handle = (name) => {
        const now = performance.now();
        if (first === null) {
            first = now;
            controller.abort(new Error(`interrupted by ${name}`));
        }
        else if (now - first > SAME_PRESS_MS) {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .killAllNow */ .E)();
            process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
        }
    };
    for (const name of SIGNALS)
        process.on(name, handle);
    return {
        signal: controller.signal,
        dispose() {
            for (const name of SIGNALS)
                process.off(name, handle);
        },
    };
}


/***/ }),

/***/ 39652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
/* unused harmony export escapeProperty */
// `::name key=value,…::data`, as the runner parses it: percent signs and line breaks of both parts are encoded, in
// properties also the two separators. actions/runner src/Runner.Common/ActionCommand.cs
/** Also for the text of `::group::`. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One whole line without its line break. Properties that are null are left out. */
function workflowCommand(name, properties, data) {
    const set = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${set.length > 0 ? ` ${set.join(",")}` : ""}::${escapeData(data)}`;
}


/***/ }),

/***/ 91164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/** At most `limit` pieces of work at once, begun in the order asked. */
function atMost(limit) {
    let free = limit;
    const queue = [];
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}


/***/ }),

/***/ 31171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ emptyTreeFor),
/* harmony export */   bf: () => (/* binding */ chooseBase)
/* harmony export */ });
/* unused harmony export EMPTY_TREE */
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);

/** git knows this tree without having it. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const EMPTY_TREE_SHA256 = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
/** The empty tree in the hash that the repository's commits use. */
const emptyTreeFor = (head) => head?.length === 64 ? EMPTY_TREE_SHA256 : EMPTY_TREE;
/** Commits more per fetch; together more than any branch under review, and still far from a whole large history. */
const DEEPEN_BY = [30, 200, 1000];
const NO_COMMIT = /^0+$/;
/** ProblemError `base-missing` or `history-shallow` when the base cannot be had. */
async function chooseBase(git, wish) {
    const { head } = wish;
    if (head === null)
        return first("worktree");
    if (wish.event === "local")
        return chooseLocal(git, wish, head);
    // What a person asked for comes before what the event says.
    if (wish.baseRef !== null) {
        const chosen = await viaMergeBase(git, head, await wanted(git, wish.baseRef));
        const isMerge = wish.event === "pull_request" && wish.eventHead !== null && head !== wish.eventHead;
        return { ...chosen, headTree: isMerge ? "merge" : "commit" };
    }
    const eventBase = wish.eventBase === null || NO_COMMIT.test(wish.eventBase) ? null : wish.eventBase;
    if (wish.event === "merge_group" && eventBase !== null)
        return chooseGroupBase(git, head, eventBase);
    if (wish.event === "pull_request")
        return choosePullBase(git, { ...wish, eventBase }, head);
    return choosePushBase(git, head, eventBase);
}
const first = (headTree) => ({
    comparedWith: null,
    base: null,
    mergeBase: null,
    headTree,
    notes: [
        { code: "first-commit", text: "There is no earlier commit to compare with, so everything found is new." },
    ],
});
async function choosePullBase(git, wish, head) {
    const [base, branch, ...more] = await git.parents(head);
    const isBranchItself = head === wish.eventHead;
    if (base && branch && more.length === 0 && !isBranchItself) {
        if (wish.eventHead === null || branch === wish.eventHead)
            return chooseMerged(git, { base, branch }, wish);
    }
    const tip = wish.eventBase ?? (await defaultTip(git));
    if (tip === null)
        throw noBase("the pull request's base");
    return viaMergeBase(git, head, tip);
}
async function chooseMerged(git, merged, wish) {
    const { base, branch } = merged;
    if (!(await has(git, base)))
        throw shallow(base);
    // For the reader only, so no history is fetched for it.
    const mergeBase = (await git.resolve(branch)) === null ? null : await git.mergeBase(base, branch);
    return { comparedWith: base, base: wish.eventBase ?? base, mergeBase, headTree: "merge", notes: [] };
}
async function chooseGroupBase(git, head, base) {
    if (!(await has(git, base)))
        throw shallow(base);
    const mergeBase = await git.mergeBase(head, base);
    return { comparedWith: base, base, mergeBase, headTree: "commit", notes: [] };
}
async function choosePushBase(git, head, before) {
    const [parent] = await git.parents(head);
    if (parent === undefined)
        return first("commit");
    const chosen = (base, notes) => ({
        comparedWith: base,
        base,
        mergeBase: base,
        headTree: "commit",
        notes,
    });
    if (before !== null && before === parent && (await has(git, before)))
        return chosen(before, []);
    if (before !== null && (await has(git, before)) && (await commonAncestor(git, head, before)) === before)
        return chosen(before, []);
    if (!(await has(git, parent)))
        throw shallow(parent);
    // Not only pushes come here: a schedule, a run by hand, and a local one where no branch is the default.
    const text = before === null
        ? "Nothing names a base, so only the last commit was judged, against its parent; the `base` input or --base names another."
        : "The push rewrote history, so only its last commit was judged, against its parent.";
    return chosen(parent, [{ code: "compared-with-parent", text }]);
}
async function chooseLocal(git, wish, head) {
    // Asked at once: each is a process, and the first gate waits for both.
    const [dirty, branch] = await Promise.all([
        git.isDirty(),
        wish.baseRef === null ? git.defaultBranch() : null,
    ]);
    const headTree = dirty ? "worktree" : "commit";
    if (wish.baseRef !== null) {
        const chosen = await viaMergeBase(git, head, await wanted(git, wish.baseRef));
        return { ...chosen, headTree };
    }
    const tip = await refOf(git, branch);
    if (tip !== null) {
        const chosen = await viaMergeBase(git, head, tip);
        const isNothing = chosen.comparedWith === head && headTree === "commit";
        // A clone of one branch and one commit takes that branch for the default one: silence would be a hollow green.
        if (isNothing && (await git.isShallow()))
            throw onlyItself(branch);
        const notes = isNothing ? [nothingToJudge(branch)] : [];
        return { ...chosen, headTree, notes: [...chosen.notes, ...notes] };
    }
    if (headTree === "worktree")
        return { comparedWith: head, base: head, mergeBase: head, headTree, notes: [] };
    return choosePushBase(git, head, null);
}
const nothingToJudge = (branch) => ({
    code: "nothing-to-judge",
    text: `Nothing here differs from ${branch ?? "the base"}, so whatever is found was there before. Name another base with --base, such as HEAD~1.`,
});
const onlyItself = (branch) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
    code: "history-shallow",
    message: `this clone is shallow and holds nothing but ${branch ?? "its own branch"}, so there is nothing to compare with`,
    todo: "Fetch the branch yours is to be merged into, such as `git fetch --unshallow origin main:refs/remotes/origin/main`, and name it: `--base origin/main`.",
});
async function viaMergeBase(git, head, tip) {
    if (!(await has(git, tip)))
        throw noBase(tip.slice(0, 12));
    const mergeBase = await commonAncestor(git, head, tip);
    const found = { base: tip, mergeBase, headTree: "commit" };
    if (mergeBase !== null)
        return { ...found, comparedWith: mergeBase, notes: [] };
    if (await git.isShallow())
        throw shallow(tip);
    const text = "Head and base have no commit in common, so head was compared with the base as it is.";
    return { ...found, comparedWith: tip, notes: [{ code: "unrelated-histories", text }] };
}
/** Null when there is none, or none within the bounds of deepening. */
async function commonAncestor(git, head, other) {
    let found = await git.mergeBase(head, other);
    for (const deepenBy of DEEPEN_BY) {
        if (found !== null || !(await git.isShallow()))
            return found;
        if (!(await git.fetch({ commit: other, deepenBy })))
            return null;
        found = await git.mergeBase(head, other);
    }
    return found;
}
/** Whether the commit is here, or could be fetched. */
async function has(git, commit) {
    if ((await git.resolve(commit)) !== null)
        return true;
    return (await git.fetch({ commit })) && (await git.resolve(commit)) !== null;
}
async function refOf(git, ref) {
    return ref === null ? null : ((await git.resolve(ref)) ?? (await git.resolve(`origin/${ref}`)));
}
async function defaultTip(git) {
    return refOf(git, await git.defaultBranch());
}
async function wanted(git, ref) {
    const found = await refOf(git, ref);
    if (found !== null)
        return found;
    // A full commit id the clone does not have yet.
    if (/^[0-9a-f]{40,64}$/.test(ref) && (await has(git, ref)))
        return ref;
    throw noBase(`\`${ref}\``);
}
function noBase(what) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "base-missing",
        message: `this clone does not have ${what}, and it could not be fetched`,
        todo: "Check the name; in a workflow, give actions/checkout `fetch-depth: 0`, or locally run `git fetch origin` and try again.",
    });
}
function shallow(commit) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "history-shallow",
        message: `this clone is too shallow to compare with ${commit.slice(0, 12)}, and fetching more history did not help`,
        todo: "Give actions/checkout `fetch-depth: 0` (`fetch-depth: 2` is enough on a pull request's merge commit), or run `git fetch --unshallow`.",
    });
}


/***/ }),

/***/ 63580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iE: () => (/* reexport */ defaults/* CONFIG_PATHS */.iE),
  Z9: () => (/* binding */ loadConfig),
  lM: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(25369);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/config/digest.js
// Names a config by what it means: two files that say the same have one digest, whatever their order and comments.

/** SHA-256, hex, of the config with its defaults filled in and its keys sorted. */
function configDigest(config) {
    return (0,external_node_crypto_.createHash)("sha256").update(canonical(config)).digest("hex");
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/config/load.js
// Which config judges: the base commit's; else a first one at head, said so; else what the project itself offers.




async function loadConfig(request, ports) {
    if (request.file !== null)
        return fromDisk(request.file, ports);
    const paths = request.path === null ? defaults/* CONFIG_PATHS */.iE : [request.path];
    // The base is asked for every place first: a change must not get past its config by adding one that is looked for earlier.
    // At once, since they then share one process of git.
    const base = await Promise.all(paths.map((path) => atBase(path, request, ports)));
    for (const [at, path] of paths.entries()) {
        const bytes = base[at];
        if (bytes)
            return withDetected(await fromBase(bytes, path, request), request, ports);
    }
    for (const path of paths) {
        const found = await fromHead(path, request, ports);
        if (found)
            return withDetected(found, request, ports);
    }
    if (request.path !== null)
        throw missing(request.path);
    return detected(request, ports);
}
/** Loads the parser where there is a config to parse; called while git works, so that nobody waits for it. */
async function warmUp(request, files) {
    const { root, file, path } = request;
    const named = path === null ? defaults/* CONFIG_PATHS */.iE : [path];
    const places = file === null ? named.map((one) => `${root}/${one}`) : [file];
    const there = await Promise.all(places.map((place) => files.stat(place)));
    if (there.some((found) => found !== null))
        await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9924)]).then(__webpack_require__.bind(__webpack_require__, 9924));
}
async function fromDisk(file, { files }) {
    const bytes = await files.read(file, { maxBytes: defaults/* CONFIG_MOST_BYTES */.R9 });
    if (bytes === null)
        throw missing(file);
    const config = await parsed(bytes, file);
    return {
        config,
        use: { source: "file", path: file, digest: configDigest(config), changed: false },
        notes: [],
    };
}
const touches = ({ files }, path) => files.some((file) => file.path === path || file.previousPath === path);
async function atBase(path, request, ports) {
    const { comparedWith } = request;
    if (comparedWith === null)
        return null;
    // What the change does not touch is the same in the working tree, where reading costs no process.
    return request.distrustFiles || touches(request, path)
        ? ports.git.show(comparedWith, path, defaults/* CONFIG_MOST_BYTES */.R9)
        : atHead(path, request, ports);
}
async function fromBase(bytes, path, request) {
    const config = await parsed(bytes, path);
    const changed = touches(request, path);
    const text = `This change edits ${path}. It was judged by the base's copy; the edit counts from the merge on.`;
    const other = defaults/* CONFIG_PATHS */.iE.find((one) => one !== path && request.path === null && touches(request, one));
    const unused = `This change touches ${other}, which does not judge: the base is judged by ${path}.`;
    return {
        config,
        use: { source: "base", path, digest: configDigest(config), changed },
        notes: [
            ...(changed ? [{ code: "config-changed", text }] : []),
            ...(other ? [{ code: "config-unused", text: unused }] : []),
        ],
    };
}
async function fromHead(path, request, ports) {
    const bytes = await atHead(path, request, ports);
    if (bytes === null)
        return null;
    const config = await parsed(bytes, path);
    const text = `The base has no ${path}, so this change is judged by the config it brings itself.`;
    return {
        config,
        use: { source: "head", path, digest: configDigest(config), changed: true },
        notes: [{ code: "config-first", text }],
    };
}
const atHead = (path, { root }, { files }) => files.read(`${root}/${path}`, { maxBytes: defaults/* CONFIG_MOST_BYTES */.R9, within: root });
/** Parsing is loaded only where there is something to parse: a run without a config file does not pay for it. */
async function parsed(bytes, path) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9924)]).then(__webpack_require__.bind(__webpack_require__, 9924));
    return parseConfig(new TextDecoder().decode(bytes), path);
}
async function withDetected(loaded, request, ports) {
    const { config } = loaded;
    if (!config.detect && Object.keys(config.gates).length > 0)
        return loaded;
    const found = await detected(request, ports);
    const install = config.install ?? found.config.install;
    const merged = {
        ...config,
        gates: { ...found.config.gates, ...config.gates },
        ...(install === undefined ? {} : { install }),
    };
    return {
        config: merged,
        use: { ...loaded.use, digest: configDigest(merged) },
        notes: [...loaded.notes, ...found.notes],
    };
}
async function detected(request, ports) {
    const { detectProject } = await __webpack_require__.e(/* import() */ 8359).then(__webpack_require__.bind(__webpack_require__, 78359));
    const found = await detectProject(request, ports);
    const config = {
        ...defaults/* CONFIG_DEFAULTS */.IE,
        detect: true,
        sites: {},
        gates: found.gates,
        ...(found.install === null ? {} : { install: found.install }),
    };
    return {
        config,
        use: { source: "detected", path: null, digest: configDigest(config), changed: false },
        notes: found.notes,
    };
}
function missing(path) {
    return new problem/* ProblemError */.Mm({
        code: "config-missing",
        message: `There is no config file ${path}.`,
        todo: "Correct the path, leave it out to use .github/proofmark.yml, or run `npx proofmark init --config` to write one.",
    });
}


/***/ }),

/***/ 85260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ gateEnvironment)
});

;// CONCATENATED MODULE: ./build/action/gates/command/environment-rules.js
// What counts as a secret, by the name of a variable and by its value. Wide on purpose: what is held back in error is one
// `env:` entry away, what is let through in error is gone for good.
/** Names the runner gives to actions, or that only mean something to the process they were set for. */
const NOT_FOR_GATES = [
    /^INPUT_/i,
    /^STATE_/,
    /^ACTIONS_/,
    /^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
    // A pre-push hook's git would be asked about the hook's repository instead of the folder it runs in.
    /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH)$/,
    // Doors to credentials rather than credentials.
    /^(GIT_ASKPASS|SSH_ASKPASS|SSH_AGENT_PID|GPG_AGENT_INFO|KUBECONFIG|VSCODE_GIT_.*|VSCODE_IPC_HOOK_CLI)$/,
    // Of the npm or the test runner that started us: `npm -s` would silence the project's own npm, and `node --test`
    // inside `node --test` runs nothing and passes.
    /^npm_(lifecycle_.*|package_.*|command|config_loglevel|config_local_prefix)$/,
    /^(INIT_CWD|NODE_TEST_CONTEXT|NODE_UNIQUE_ID|NODE_CHANNEL_FD)$/,
];
const SECRET_WORD = /(^|_)(TOKENS?|SECRETS?|PASS|PASSWORDS?|PASSWD|PASSPHRASE|PWD|PAT|CREDENTIALS?|CREDS?|AUTH|AUTHORIZATION|AUTHTOKEN|BEARER|COOKIES?|JWT|APIKEY|WEBHOOK|NETRC)(_|\d*$)/;
const SECRET_PHRASE = /(ACCESS_?KEY|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|SIGNING_?KEY|ENCRYPTION_?KEY|CONNECTION_?STRING|PASSWORD|PASSWD|_AUTH_?TOKEN|CLIENT_?SECRET)/;
const KEY_AT_END = /_KEY(_B(ASE)?64|_PEM)?$/;
const NO_SECRET_KEY = /(PUBLIC|CACHE|PUBLISHABLE)/;
/** The shell's own, and folders of programs that happen to be called so. */
const NO_SECRET_NAME = /^(PWD|OLDPWD|GIT_CONFIG_(KEY|VALUE)_\d+)$/;
const NPM_SECRET = /^npm_config_.*(auth|password|otp|key$)/i;
const SECRET_VALUES = [
    /(^|[^A-Za-z0-9])gh[pousr]_[A-Za-z0-9_.-]{20,}/,
    /(^|[^A-Za-z0-9])(github_pat_|glpat-|dop_v1_|pm_live_|pm_test_|dckr_pat_|pypi-AgE)[A-Za-z0-9_-]{16,}/,
    /(^|[^A-Za-z0-9])(npm|hf)_[A-Za-z0-9]{30,}/,
    /(^|[^A-Za-z0-9])(sk|rk)[-_][A-Za-z0-9_-]{16,}/,
    /(^|[^A-Za-z0-9])(AKIA|ASIA)[A-Z0-9]{16}/,
    /(^|[^A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/,
    /(^|[^A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}/,
    /(^|[^A-Za-z0-9])(ya29|SG)\.[A-Za-z0-9_.-]{16,}/,
    /(^|[^A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY/,
    /hooks\.slack\.com\/services\/|discord(app)?\.com\/api\/webhooks\//,
    /\b(bearer|basic) +[A-Za-z0-9+/_.=-]{16,}/i,
    /\b(AccountKey|SharedAccessKey|Password|Pwd)=[^;\s]{4,};?/i,
];
/** A scheme is short; without a limit, 100 kB of letters in a variable would take seconds. */
const URL_LOGIN = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#:@]*):([^\s/?#@]+)@(\[[^\]]*\]|[^\s/:?#,]*)/gi;
const LOCAL_HOST = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/i;
/** Set, but with nothing in it: an empty secret of a fork, a switch, or a placeholder such as setup-node's XXXXX-XXXXX. */
const HOLLOW = /^(|true|false|yes|no|on|off|[01]|[xX*-]+)$/;
/** Meant for the runner's actions, or for the process we were started by, whatever the value. */
function isNotForGates(name) {
    return NOT_FOR_GATES.some((rule) => rule.test(name));
}
function isSecret(name, value) {
    return !HOLLOW.test(value) && (hasSecretName(name) || hasSecretValue(value));
}
function hasSecretName(name) {
    if (NO_SECRET_NAME.test(name))
        return false;
    if (NPM_SECRET.test(name))
        return true;
    const plain = name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, "_");
    if (SECRET_WORD.test(plain) || SECRET_PHRASE.test(plain))
        return true;
    return KEY_AT_END.test(plain) && !NO_SECRET_KEY.test(plain);
}
function hasSecretValue(value) {
    if (SECRET_VALUES.some((rule) => rule.test(value)))
        return true;
    return [...value.matchAll(URL_LOGIN)].some(([, user, password, host]) => {
        // The login of a service container (postgres:postgres@localhost) opens nothing outside this machine.
        return user !== password && !LOCAL_HOST.test(host ?? "");
    });
}

;// CONCATENATED MODULE: ./build/action/gates/command/environment.js
// The environment of a gate: what the project's own commands need, and nothing that could be stolen through them.
//
// NODE_OPTIONS stays: it holds heap sizes and Yarn's --require .pnp.cjs, and a gate runs the project's code either way.
// HOME stays, so that dependency caches work; so do the files below it (an ~/.npmrc with a token), which an
// environment cannot hide: docs/security.md says so.

/**
 * setup-node writes an .npmrc that refers to this variable; some package managers refuse the file when it is unset.
 * The value is the one setup-node itself sets where there is no token.
 */
const PLACEHOLDERS = { NODE_AUTH_TOKEN: "XXXXX-XXXXX-XXXXX-XXXXX" };
/** Without these nothing runs, whatever a secret in them would look like. */
const ALWAYS = new Set([
    "PATH",
    "HOME",
    "USER",
    "SHELL",
    "LANG",
    "TMPDIR",
    "TEMP",
    "TMP",
    "PWD",
    "SYSTEMROOT",
]);
/**
 * No FORCE_COLOR=0 beside NO_COLOR: ruff, rich and pytest read any value of it as "force". What a workflow forces is
 * taken out instead. Output is not a terminal, so without force it is plain.
 */
const FORCED_COLOUR = /^(FORCE_COLOR|CLICOLOR_FORCE|MYPY_FORCE_COLOR|PY_COLORS|CARGO_TERM_COLOR|COLORTERM)$/;
/**
 * `pass` names come through whatever they are. Everything else that is meant for the runner's actions, looks like a
 * secret by name or value, or repeats a secret's value, is held back.
 */
function gateEnvironment(parent, options) {
    const entries = Object.entries(parent).flatMap(([name, value]) => value === undefined ? [] : [[searchPathName(name, parent), value]]);
    const passed = new Set(options.pass);
    const byRule = new Set(entries.filter(([name, value]) => isSecret(name, value)).map(([name]) => name));
    const values = entries.filter(([name]) => byRule.has(name)).flatMap(([, value]) => telling(value));
    const git = gitConfigIsSecret(entries) ? /^GIT_CONFIG_(COUNT|PARAMETERS|(KEY|VALUE)_\d+)$/ : null;
    const found = { env: {}, removed: [], secrets: [] };
    for (const [name, value] of entries) {
        if (passed.has(name)) {
            found.env[name] = value;
            continue;
        }
        const secret = !ALWAYS.has(name) && (byRule.has(name) || values.some((part) => value.includes(part)));
        if (secret)
            found.secrets.push(name);
        if (secret || isNotForGates(name) || git?.test(name)) {
            found.removed.push(name);
            const placeholder = PLACEHOLDERS[name];
            if (placeholder !== undefined)
                found.env[name] = placeholder;
        }
        else if (!FORCED_COLOUR.test(name)) {
            found.env[name] = value;
        }
    }
    if (!passed.has("NO_COLOR"))
        found.env.NO_COLOR = "1";
    found.removed.sort();
    found.secrets.sort();
    return found;
}
/** Windows spells it "Path". */
function searchPathName(name, parent) {
    return name.toUpperCase() === "PATH" && parent.PATH === undefined ? "PATH" : name;
}
/** Values so particular that finding them inside another value is no accident ("postgres" inside PATH would be one). */
function telling(value) {
    const trimmed = value.trim();
    return trimmed.length >= 12 && /\d/.test(trimmed) && /[a-z]/i.test(trimmed) ? [trimmed] : [];
}
/** Settings handed to git by variables count as one: without all of them git stops with an error. */
function gitConfigIsSecret(entries) {
    return entries.some(([name, value]) => {
        if (!/^GIT_CONFIG_(PARAMETERS|KEY_\d+|VALUE_\d+)$/.test(name))
            return false;
        return /extraheader|credential|askpass|authorization/i.test(value) || isSecret("", value);
    });
}


/***/ }),

/***/ 26789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SCRATCH_VARIABLE)
/* harmony export */ });
/** Gates write reports that are not the project's into this folder; a `reports` entry may begin with it. */
const SCRATCH_VARIABLE = "PROOFMARK_SCRATCH";


/***/ }),

/***/ 76417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ planCommand),
/* harmony export */   nI: () => (/* binding */ plainFolder),
/* harmony export */   r8: () => (/* binding */ whySkipped)
/* harmony export */ });
/* unused harmony export commandTarget */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// What a command gate will run: plain values, so that the base runs the very same thing in another folder.

function planCommand(input, config) {
    const skip = whySkipped(input, config);
    return skip === null ? { target: commandTarget(config) } : { skip };
}
/** What `requires` and `paths` say, for gates of any kind; null: the gate runs. */
function whySkipped(input, config) {
    const missing = config.requires.filter((program) => !input.programs.has(program));
    if (missing.length > 0) {
        const text = `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not installed here`;
        return { code: "tool-missing", text };
    }
    const { paths } = config;
    if (paths !== undefined && !input.files.some((file) => touches(file, paths)))
        return { code: "no-files", text: `No changed file matches ${paths.join(", ")}` };
    return null;
}
/** Renames count on both sides: moving a file out of a gate's paths is a change to what it judges. */
function touches(file, globs) {
    const names = file.previousPath === null ? [file.path] : [file.path, file.previousPath];
    return names.some((name) => globs.some((glob) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(name, glob)));
}
function commandTarget(config) {
    const reports = config.reports.map((entry) => typeof entry === "string"
        ? { path: entry, format: null, required: true }
        : { path: entry.path, format: entry.format ?? null, required: entry.required });
    return {
        command: config.run ?? "",
        cwd: plainFolder(config.cwd),
        reports,
        format: config.format ?? null,
        env: {},
    };
}
/** As it can be joined: without `./` before it or slashes after it; "" for the top. */
const plainFolder = (path) => path === undefined || path === "." ? "" : path.replace(/^(\.\/)+/, "").replace(/\/+$/, "");


/***/ }),

/***/ 79481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isPairGate)
/* harmony export */ });
// The one interface of a gate. The runner, not the gate, times, bounds and catches: a throw becomes `unknown`.
const isPairGate = (gate) => "judgePair" in gate;


/***/ }),

/***/ 27376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planSite)
/* harmony export */ });
/* harmony import */ var _shared_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25369);
/* harmony import */ var _shared_config_viewports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70548);
/* harmony import */ var _command_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76417);
/* harmony import */ var _screen_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94433);
// The config's site → what is looked at. Pure; whoever shoots asks for nothing of the config any more.




/** The config's parser has said before if there is no such site; here it is skipped. */
function planSite(input, config) {
    const skip = (0,_command_target_js__WEBPACK_IMPORTED_MODULE_2__/* .whySkipped */ .r8)(input, config);
    if (skip !== null)
        return { skip };
    const ids = Object.keys(input.sites);
    const id = config.site ?? (ids.length === 1 ? ids[0] : undefined);
    const site = id !== undefined && Object.hasOwn(input.sites, id) ? input.sites[id] : undefined;
    if (id === undefined || site === undefined)
        return {
            skip: { code: "not-applicable", text: `There is no site${id ? ` \`${id}\`` : ""} in the config` },
        };
    return {
        target: {
            site: id,
            service: serviceOf(site),
            conditions: conditionsOf(site),
            discovery: discoveryOf(site),
        },
    };
}
const serviceOf = (site) => ({
    serve: site.serve ?? null,
    folder: site.folder === undefined ? null : (0,_command_target_js__WEBPACK_IMPORTED_MODULE_2__/* .plainFolder */ .nI)(site.folder),
    url: site.url,
    cwd: (0,_command_target_js__WEBPACK_IMPORTED_MODULE_2__/* .plainFolder */ .nI)(site.cwd),
    ready: site.ready,
    waitMs: (0,_shared_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(site.wait),
});
const conditionsOf = (site) => ({
    engine: site.browser,
    scale: site.scale,
    locale: site.locale,
    timeZone: site["time-zone"],
    now: Date.parse(site.now),
    cookies: site.cookies,
    storage: site.storage ?? null,
    hosts: site.hosts.map((host) => host.toLowerCase()),
    settleMs: (0,_shared_config_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .pc)(site.settle),
});
function discoveryOf(site) {
    const defaults = perScreen(site, {
        viewports: [viewport("desktop"), viewport("mobile")],
        schemes: ["light"],
        fullPage: true,
        mask: [],
        ignore: [],
        waitFor: [],
        steps: [],
    });
    const { crawl } = site;
    return {
        listed: site.screens.map((entry) => {
            if (typeof entry === "string")
                return { ...defaults, name: null, path: entry, element: null };
            const name = entry.name === undefined ? null : (0,_screen_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameGiven */ .RP)(entry.name);
            return { ...perScreen(entry, defaults), name, path: entry.path, element: entry.element ?? null };
        }),
        crawl: crawl === undefined ? null : { ...crawl, include: crawl.include ?? null },
        sitemap: site.sitemap ?? null,
        storybook: site.storybook ?? null,
        defaults,
    };
}
/** An empty list is nobody's wish for sizes and schemes, and everybody's for masks and steps. */
function perScreen(settings, defaults) {
    const viewports = [...new Set(settings.viewports ?? [])].map(viewport);
    const schemes = [...new Set(settings.schemes ?? [])];
    return {
        viewports: viewports.length > 0 ? viewports : defaults.viewports,
        schemes: schemes.length > 0 ? schemes : defaults.schemes,
        fullPage: settings["full-page"] ?? defaults.fullPage,
        mask: settings.mask ?? defaults.mask,
        ignore: settings.ignore ?? defaults.ignore,
        waitFor: settings["wait-for"] ?? defaults.waitFor,
        steps: settings.steps ?? defaults.steps,
    };
}
function viewport(name) {
    const known = Object.hasOwn(_shared_config_viewports_js__WEBPACK_IMPORTED_MODULE_1__/* .VIEWPORTS */ .y, name) ? _shared_config_viewports_js__WEBPACK_IMPORTED_MODULE_1__/* .VIEWPORTS */ .y[name] : undefined;
    if (known !== undefined)
        return { name, ...known };
    const [width = 0, height = 0] = name.split("x").map(Number);
    return { name, width, height };
}


/***/ }),

/***/ 94433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ nameGiven),
/* harmony export */   Yg: () => (/* binding */ toldApart),
/* harmony export */   od: () => (/* binding */ nameOfPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Names of screens, made so that they can name files on every system, and stay the same when other screens come and go.

const LONGEST = 60;
const LONGEST_GIVEN = 120;
/** Names of devices on Windows, whatever their end. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/**
 * `/` → `home`, `/docs/a.html?x=1` → `docs-a-x-1`, `/` and `.hero` → `home-hero`. Lower case, so that two names never
 * differ by case alone; what letters without a plain form lose is made up for by a hash.
 * @param path with query and fragment
 */
function nameOfPath(path, element = null) {
    // Two slashes at the beginning are no host here.
    const url = new URL(path.startsWith("/") ? `http://site${path}` : path, "http://site");
    const page = decoded(url.pathname)
        .replace(/(^|\/)index\.html?$/i, "$1")
        .replace(/\.html?$/i, "");
    const plain = slug(page.replace(/^\/+$/, "") === "" ? "home" : page);
    const rest = [url.search, url.hash, element ?? ""].map((part) => slug(decoded(part)));
    const name = [plain, ...rest].filter((part) => part !== "").join("-");
    const whole = `${path} ${element ?? ""}`;
    if (name === "")
        return `page-${hash(whole)}`;
    const lost = /[^\u0000-\u007f]/.test(unmarked(decoded(path)));
    if (name.length > LONGEST)
        return `${name.slice(0, LONGEST - 9).replace(/[-.]+$/, "")}-${hash(whole)}`;
    return safe(lost ? `${name}-${hash(whole)}` : name);
}
/** As a person wrote it, but for what no file may be called. Slashes make folders. */
function nameGiven(name) {
    const parts = name
        .normalize("NFC")
        .split("/")
        .map((part) => safe(part
        .replace(/[\u0000-\u001f\u007f<>:"\\|?*]+/g, "-")
        .replace(/^[\s.]+|[\s.]+$/g, "")
        .trim()))
        .filter((part) => part !== "");
    const given = parts
        .join("/")
        .slice(0, LONGEST_GIVEN)
        .replace(/[\s./]+$/, "");
    return given === "" ? `screen-${hash(name)}` : given;
}
/** For one of several that would be called the same. */
const toldApart = (name, path) => `${name}-${hash(path)}`;
const slug = (text) => unmarked(text)
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^[-.]+|[-.]+$/g, "");
/** Letters without their accents, where they have a plain form. */
const unmarked = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "");
const safe = (name) => (DEVICES.test(name) ? name.replace(/^[^.]+/, "$&-page") : name);
const hash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 6);
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 54547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ wishesFromInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _shared_shards_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68668);


const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZERO_SHA = /^0+$/;
/** What the runner gives an Action: `INPUT_<NAME>`, hyphens kept. */
function wishesFromInputs(env) {
    const problems = [];
    const text = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || null;
    const flag = (name, fallback) => {
        const value = text(name);
        if (value === null)
            return fallback;
        if (/^(true|false)$/i.test(value))
            return value.toLowerCase() === "true";
        problems.push({
            code: "input-invalid",
            message: `The input \`${name}\` is "${value.slice(0, 60)}", not true or false.`,
            todo: `Write \`${name}: true\` or \`${name}: false\` in the workflow step.`,
        });
        return fallback;
    };
    const wishes = {
        base: text("base"),
        config: text("config"),
        only: list(text("only")),
        out: null,
        advisory: flag("advisory", false),
        cache: flag("cache", true),
        shard: text("shard"),
        merge: list(text("merge")),
    };
    if (problems.length > 0)
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm(problems);
    return wishes;
}
const list = (value) => (value ?? "").split(/[\s,]+/).filter((part) => part.length > 0);
function readInput(raw, wishes) {
    const { env } = raw;
    const event = readEvent(env.GITHUB_EVENT_NAME ?? "", raw.event);
    const [owner, name] = (env.GITHUB_REPOSITORY ?? "").split("/");
    const serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
    const ciRun = readCiRun(env);
    const repository = owner && name ? { owner, name } : null;
    return {
        ...event,
        ...onDefaultBranch(raw),
        workspace: raw.workspace,
        repository,
        baseRef: wishes.base,
        configPath: wishes.config,
        only: [...wishes.only],
        advisory: wishes.advisory,
        cache: wishes.cache,
        ...(wishes.shard ? { shard: shardOf(wishes.shard) } : {}),
        out: wishes.out,
        token: env.INPUT_TOKEN?.trim() || null,
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        serverUrl,
        ciRun,
        ciRunUrl: repository && ciRun ? `${serverUrl}/${owner}/${name}/actions/runs/${ciRun.id}` : null,
    };
}
function shardOf(text) {
    const shard = (0,_shared_shards_split_js__WEBPACK_IMPORTED_MODULE_1__/* .readShard */ .Xy)(text);
    if (shard !== null)
        return shard;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "input-invalid",
        message: `The shard is "${text.slice(0, 60)}", which is no part of a whole.`,
        todo: "Write it as `2/5`: the second of five, at most 64. In a matrix, `matrix.shard` is the first number.",
    });
}
/**
 * By names of events, since a workflow that another one, a comment or a label starts runs on the default branch too, with
 * whatever it then checks out.
 */
function onDefaultBranch({ env, event }) {
    const named = field(event, "repository", "default_branch");
    const [, branch] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "") ?? [];
    const sha = commit(env.GITHUB_SHA);
    const repositoryId = env.GITHUB_REPOSITORY_ID ?? "";
    if (!["push", "schedule", "workflow_dispatch"].includes(env.GITHUB_EVENT_NAME ?? ""))
        return {};
    // A schedule runs on the default branch and nowhere else.
    const isDefault = named === branch || (named === undefined && env.GITHUB_EVENT_NAME === "schedule");
    if (branch === undefined || !isDefault || sha === null || !/^[1-9]\d{0,18}$/.test(repositoryId))
        return {};
    return { defaultBranch: { name: branch, commit: sha, repositoryId } };
}
function readCiRun(env) {
    const number = (name) => (/^\d{1,15}$/.test(env[name] ?? "") ? Number(env[name]) : 0);
    const id = number("GITHUB_RUN_ID");
    return id > 0 ? { id, number: number("GITHUB_RUN_NUMBER"), attempt: number("GITHUB_RUN_ATTEMPT") } : null;
}
/** `refs/heads/gh-readonly-queue/main/pr-12-<commit>`. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.{1,255}\/pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/;
/** Unknown events are judged as `dispatch`: there is a checkout and no pull request. No event at all is a local run. */
function readEvent(name, payload) {
    const none = {
        event: "dispatch",
        pullRequest: null,
        pull: null,
        eventBase: null,
        eventHead: null,
    };
    if (name === "")
        return { ...none, event: "local" };
    if (name === "pull_request" || name === "pull_request_target") {
        const number = field(payload, "pull_request", "number");
        if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
            throw unreadable(name, "pull_request.number");
        return {
            event: "pull_request",
            pullRequest: number,
            pull: field(payload, "pull_request"),
            eventBase: commit(field(payload, "pull_request", "base", "sha")),
            eventHead: commit(field(payload, "pull_request", "head", "sha")),
        };
    }
    if (name === "merge_group") {
        const [, queued] = QUEUED.exec(String(field(payload, "merge_group", "head_ref"))) ?? [];
        return {
            ...(queued === undefined ? {} : { queued: Number(queued) }),
            event: "merge_group",
            pullRequest: null,
            pull: null,
            eventBase: commit(field(payload, "merge_group", "base_sha")),
            eventHead: commit(field(payload, "merge_group", "head_sha")),
        };
    }
    if (name === "push") {
        return {
            event: "push",
            pullRequest: null,
            pull: null,
            eventBase: commit(field(payload, "before")),
            eventHead: commit(field(payload, "after")),
        };
    }
    return none;
}
function field(value, ...path) {
    let at = value;
    for (const key of path)
        at = typeof at === "object" && at !== null ? at[key] : undefined;
    return at;
}
const commit = (value) => typeof value === "string" && FULL_SHA.test(value) && !ZERO_SHA.test(value) ? value : null;
function unreadable(event, missing) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "event-unreadable",
        message: `The ${event} event of this run holds no \`${missing}\`.`,
        todo: "Run Proofmark in a workflow that GitHub itself triggers with this event, or run it with no event: `npx proofmark verify`.",
    });
}


/***/ }),

/***/ 72100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createJournal)
/* harmony export */ });
function createJournal(clock) {
    const lines = [];
    return {
        record(what, data = {}) {
            lines.push(JSON.stringify({ at: new Date(clock.now()).toISOString(), what, ...data }));
        },
        lines: () => (lines.length === 0 ? "" : `${lines.join("\n")}\n`),
    };
}


/***/ }),

/***/ 58946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ keepWhole),
/* harmony export */   _S: () => (/* binding */ keepTrail)
/* harmony export */ });
/* unused harmony export keepRun */
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _shared_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38395);


/** The report as it was written. */
const keepRun = async (report, keeping, ports) => (await keepWhole(report, keeping, ports)).report;
/** Writes the folder anew where a run is kept twice, as when it turns out to go in circles. */
async function keepWhole(report, { loop, ...keeping }, ports) {
    const { directory } = keeping;
    const { files, journal } = ports;
    const clean = (await (0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .scrubValue */ .HJ)(report, keeping.scrub));
    const [{ renderHtml }, { renderSarif }, { diagnosed, diagnosisJson }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1578), __webpack_require__.e(7829)]).then(__webpack_require__.bind(__webpack_require__, 61578)),
        __webpack_require__.e(/* import() */ 2461).then(__webpack_require__.bind(__webpack_require__, 22461)),
        Promise.all(/* import() */[__webpack_require__.e(5890), __webpack_require__.e(5915)]).then(__webpack_require__.bind(__webpack_require__, 55915)),
    ]);
    const logs = await readLogs(clean, keeping, files);
    const pictures = await readPictures(clean, directory, files);
    const diagnosis = await diagnosed(clean, logs, loop);
    await Promise.all([
        files.write(`${directory}/report.json`, `${JSON.stringify(clean, null, 2)}\n`),
        files.write(`${directory}/diagnosis.json`, `${diagnosisJson(diagnosis)}\n`),
        files.write(`${directory}/report.html`, renderHtml(clean, { logs: endsOf(logs), pictures })),
        files.write(`${directory}/report.sarif`, `${JSON.stringify(renderSarif(clean))}\n`),
    ]);
    journal.record("run-kept", { conclusion: clean.verdict.conclusion, score: clean.verdict.score });
    return { report: clean, diagnosis };
}
/** Written last, when publishing has had its say. `requests` is the door's whole ledger; empty when nothing was sent. */
async function keepTrail(directory, trail, files) {
    await Promise.all([
        files.write(`${directory}/egress.json`, `${JSON.stringify({ schema: "proofmark.egress/v1", requests: trail.requests }, null, 2)}\n`),
        files.write(`${directory}/events.jsonl`, trail.journal.lines()),
    ]);
}
/** What the page shows of a log: its end, where failures are told. */
const LOG_BYTES = 64 * 1024;
const MOST_LOG_BYTES = 80 * 1024 * 1024;
const endsOf = (logs) => Object.fromEntries([...logs].map(([gate, { text }]) => [gate, text.slice(-LOG_BYTES)]));
async function readLogs(report, keeping, files) {
    const { endOfLog } = await __webpack_require__.e(/* import() */ 4456).then(__webpack_require__.bind(__webpack_require__, 84456));
    const logs = new Map();
    for (const gate of report.gates) {
        if (gate.log === null)
            continue;
        const path = `${keeping.directory}/${gate.log}`;
        const bytes = await files.read(path, { maxBytes: MOST_LOG_BYTES });
        if (bytes === null)
            continue;
        const text = new TextDecoder().decode(bytes);
        const clean = await keeping.scrub(text);
        if (clean !== text)
            await files.write(path, clean);
        logs.set(gate.id, endOfLog(clean));
    }
    return logs;
}
/** Of the pictures, those the page holds: as many of the most telling ones as find room. */
async function readPictures(report, directory, files) {
    const { EMBED_BYTES, shotsToEmbed } = await __webpack_require__.e(/* import() */ 7741).then(__webpack_require__.bind(__webpack_require__, 67741));
    const pictures = new Map();
    let room = EMBED_BYTES;
    for (const file of shotsToEmbed(report)) {
        const path = `${directory}/${file}`;
        const facts = await files.stat(path);
        if (facts?.kind !== "file" || facts.bytes > room)
            continue;
        // A link out of the folder, or a file that grew meanwhile: the page says that it has no such picture.
        const bytes = await files.read(path, { maxBytes: room, within: directory }).catch(unlessRefused);
        if (bytes === null)
            continue;
        pictures.set(file, bytes);
        room -= bytes.length;
    }
    return pictures;
}
function unlessRefused(error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm)
        return null;
    throw error;
}


/***/ }),

/***/ 47144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nameRun)
/* harmony export */ });
/** `20261121T193000-a1b2c3`, in UTC. `at`: milliseconds since the epoch; now when left out. */
const nameRun = ({ now, random }, at = now()) => `${new Date(at).toISOString().replace(/[-:]|\.\d+Z$/g, "")}-${random(3)}`;


/***/ }),

/***/ 29303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ countTests)
/* harmony export */ });
/** The tool's own totals where it gave any, else what was listed. */
function countTests({ tests, counts }) {
    if (counts)
        return counts;
    const of = (status) => tests.filter((test) => test.status === status).length;
    return { total: tests.length, passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}


/***/ }),

/***/ 5159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yz: () => (/* binding */ planGates),
  D3: () => (/* binding */ requiredPrograms),
  Y: () => (/* binding */ withNeeds)
});

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(25369);
// EXTERNAL MODULE: ./build/shared/config/git-gates.js
var git_gates = __webpack_require__(94574);
// EXTERNAL MODULE: ./build/shared/git-tier/gate.js
var gate = __webpack_require__(98027);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/shards/split.js
var split = __webpack_require__(68668);
// EXTERNAL MODULE: ./build/action/gates/command/facts.js
var facts = __webpack_require__(26789);
;// CONCATENATED MODULE: ./build/action/gates/command/collect.js

async function collectCommand(target, place, ports) {
    const cwd = target.cwd === "" ? place.root : `${place.root}/${target.cwd}`;
    const startedMs = ports.clock.now();
    const exit = await ports.commands.run({
        command: target.command,
        cwd,
        env: { ...place.env, ...target.env, [facts/* SCRATCH_VARIABLE */.I]: place.scratch },
        timeoutMs: place.timeoutMs,
        signal: place.signal,
        logPath: place.logPath,
        onLine: (line) => place.onLine(line),
    });
    // Not before: with all the readers behind it, loading would hold up the first command.
    const { readEnded } = await __webpack_require__.e(/* import() */ 9092).then(__webpack_require__.bind(__webpack_require__, 39092));
    const read = await readEnded({ target, place, ports, exit, startedMs });
    const { code, signal, end, error, durationMs, truncated } = exit;
    return { exit: { code, signal, end, error, durationMs, truncated }, timeoutMs: place.timeoutMs, ...read };
}

// EXTERNAL MODULE: ./build/shared/contract/severity.js
var severity = __webpack_require__(74372);
// EXTERNAL MODULE: ./build/action/parsers/test-counts.js
var test_counts = __webpack_require__(29303);
;// CONCATENATED MODULE: ./build/action/gates/command/judge.js


function judgeCommand(facts) {
    const readings = [
        ...facts.reports.flatMap((report) => ("reading" in report ? [report.reading] : [])),
        ...outputOnly(facts),
    ];
    const tests = numbered(readings.flatMap((reading) => reading.tests));
    const reported = [
        ...readings.flatMap((reading) => reading.findings),
        ...tests.filter(isFailed).map(fromTest),
    ];
    const serious = reported.some(severity/* isSerious */.$7);
    const failed = facts.exit.code !== 0;
    const explained = failed && !serious ? [...reported, ...facts.lines] : reported;
    const findings = failed && explained.length === 0 ? [silent(facts)] : explained;
    const unjudged = whyUnknown(facts);
    const failing = failed || serious;
    return {
        outcome: unjudged ? "unknown" : failing ? "fail" : "pass",
        reason: unjudged ?? (failing ? { code: "command-failed", text: howItFailed(facts) } : null),
        failing,
        // What cannot be judged blames nobody; the log and the reason tell what happened.
        findings: unjudged ? [] : findings,
        tests,
        counts: readings.some((reading) => reading.tests.length > 0 || reading.counts)
            ? sum(readings.map(test_counts/* countTests */.t))
            : null,
        formats: [...new Set(readings.flatMap((reading) => reading.format.split("+")))],
        exit: { code: facts.exit.code, signal: facts.exit.signal },
    };
}
function sum(all) {
    const of = (key) => all.reduce((total, counts) => total + counts[key], 0);
    return { total: of("total"), passed: of("passed"), failed: of("failed"), skipped: of("skipped") };
}
/** A report file is the better witness: the output usually says the same again. */
function outputOnly(facts) {
    const told = facts.reports.some((report) => "reading" in report);
    return told || facts.output === null ? [] : [facts.output];
}
function whyUnknown(facts) {
    return whyNotRun(facts) ?? whyUnread(facts) ?? whyCut(facts);
}
function whyNotRun({ exit, timeoutMs, lines }) {
    const { code, end, signal } = exit;
    if (end === "timeout")
        return {
            code: "timeout",
            text: `Ended after ${seconds(timeoutMs)}; raise \`timeout\` or find what hangs`,
        };
    if (end === "cancelled")
        return { code: "cancelled", text: "Cancelled before it finished" };
    if (end === "not-started")
        return { code: "not-started", text: exit.error ?? "The command could not be started" };
    if (signal !== null)
        return { code: "killed", text: howKilled(signal) };
    if (code === null)
        return { code: "killed", text: "Ended without an exit code" };
    if (code !== 126 && code !== 127)
        return null;
    const what = code === 127
        ? "A program of the command was not found; install it before this step"
        : "A program of the command may not be executed";
    const said = lines.at(-1)?.message;
    return { code: "setup-failed", text: said ? `${what} (${said})`.slice(0, 2000) : what };
}
/** Sent by others, not by the program's own fault. */
const FROM_OUTSIDE = new Set(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"]);
function howKilled(signal) {
    if (signal === "SIGKILL")
        return "Ended from outside by SIGKILL, most often because memory ran out";
    return FROM_OUTSIDE.has(signal) ? `Ended from outside by ${signal}` : `Crashed with ${signal}`;
}
function whyUnread({ reports }) {
    for (const report of reports) {
        if (!report.required)
            continue;
        if ("problem" in report)
            return report.problem;
        if (report.reading.empty && report.reading.tests.length === 0 && isTestFormat(report.reading)) {
            return {
                code: "report-empty",
                text: `${report.path} holds no test; a run that tested nothing is not green`,
            };
        }
    }
    return null;
}
/** The middle of a very long output is lost: what is new could not be told from what was there before. */
function whyCut({ exit, reports }) {
    const told = reports.some((report) => "reading" in report);
    if (!exit.truncated || exit.code === 0 || told)
        return null;
    const text = "It printed more than can be kept and compared; have it write a report file and name that in `reports`";
    return { code: "report-too-large", text };
}
/** Linters with nothing to say write empty reports; test runners that ran nothing do too, and that is no success. */
const TEST_FORMATS = new Set(["junit", "nunit", "xunit", "trx", "ctrf", "jest", "tap", "go-test"]);
const isTestFormat = (reading) => TEST_FORMATS.has(reading.format);
const isFailed = (test) => test.status === "failed";
/** Ids must be unique over all reports of the gate: a second test of the same name is another test. */
function numbered(tests) {
    const seen = new Map();
    return tests.map((test) => {
        const count = (seen.get(test.id) ?? 0) + 1;
        seen.set(test.id, count);
        return count === 1 ? test : { ...test, id: `${test.id} #${count}` };
    });
}
function fromTest(test) {
    return {
        source: "test",
        rule: "test",
        message: (test.message ?? "failed").slice(0, 2000),
        detail: test.detail === null ? null : test.detail.slice(0, 8000),
        path: test.path,
        line: test.line,
        column: null,
        endLine: null,
        test: test.id.slice(0, 2000),
        severity: "critical",
    };
}
/** A command that fails without a word still needs something to compare and to point at. */
function silent(facts) {
    return {
        source: "output",
        rule: "output",
        message: `Ended with exit code ${facts.exit.code} and printed nothing that says why`,
        detail: null,
        path: null,
        line: null,
        column: null,
        endLine: null,
        test: null,
        severity: "critical",
    };
}
function howItFailed({ exit }) {
    return exit.code === 0
        ? "The report lists failures although the command succeeded"
        : `The command ended with exit code ${exit.code}`;
}
const seconds = (ms) => ms < 120_000 ? `${ms / 1000} s` : `${Math.round(ms / 6000) / 10} min`;

;// CONCATENATED MODULE: ./build/action/gates/command/recipes.js
/** POSIX single quotes; control characters cannot be typed back, so such a name has no command. */
function shellQuote(text) {
    if (/[\0-\x1f\x7f]/.test(text))
        return null;
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
const escapeRegex = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const unique = (values) => [...new Set(values)];
/** `#2` of an equal name is ours, not the runner's. */
const bare = (name) => name.replace(/ #\d+$/, "");
const names = (tests) => unique(tests.map((test) => escapeRegex(bare(test.name)))).join("|");
function append(target, argument) {
    return argument === null ? null : { command: `${target.command} ${argument}`, env: target.env };
}
/** Appending is only safe where the whole command is the runner's own call. */
const isOneCommand = (command) => !/[;&|<>\n`]|\$\(/.test(command);
const pytest = {
    fits: (_, command) => isOneCommand(command) && /(^|[\s/])pytest(\s|$)/.test(command),
    narrow: (target, tests) => {
        const nodes = tests.map((test) => (test.path === null ? null : shellQuote(test.path)));
        const keys = shellQuote(unique(tests.map((test) => bare(test.name).replace(/\[.*$/s, ""))).join(" or "));
        return nodes.includes(null) || keys === null
            ? null
            : append(target, `${unique(nodes.filter((node) => node !== null)).join(" ")} -k ${keys}`);
    },
    line: (test) => {
        const place = test.path === null ? null : shellQuote(test.path);
        const key = shellQuote(bare(test.name).replace(/\[.*$/s, ""));
        return place === null || key === null ? null : `pytest ${place} -k ${key}`;
    },
};
const goTest = {
    fits: (format, command) => isOneCommand(command) && (format === "go-test" || /^go test\b/.test(command)),
    narrow: (target, tests) => append(target, prefixed("-run ", goPattern(tests))),
    line: (test, command) => {
        const pattern = goPattern([test]);
        return pattern === null ? null : `${command.replace(/\s-json\b/, "")} -run ${pattern}`;
    },
};
/** Only top-level names: `-run` splits at slashes, and a subtest is reached through its parent. */
function goPattern(tests) {
    return shellQuote(`^(${unique(tests.map((test) => escapeRegex(bare(test.name).split("/")[0] ?? ""))).join("|")})$`);
}
const prefixed = (prefix, text) => text === null ? null : `${prefix}${text}`;
const nodeTest = {
    fits: (format, command) => format === "node-spec" || /\bnode\b[^;&|]*\s--test\b/.test(command),
    // Reaches `node --test` through any script: Node takes the pattern from NODE_OPTIONS.
    narrow: (target, tests) => {
        const pattern = names(tests);
        if (/[\0-\x1f\x7f]/.test(pattern))
            return null;
        const quoted = `"--test-name-pattern=${pattern.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
        return { command: target.command, env: { ...target.env, NODE_OPTIONS: quoted } };
    },
    line: (test) => {
        const pattern = shellQuote(escapeRegex(bare(test.name)));
        const place = test.path === null ? null : shellQuote(test.path);
        return pattern === null || place === null ? null : `node --test --test-name-pattern=${pattern} ${place}`;
    },
};
const jestLike = {
    fits: (_, command) => isOneCommand(command) && /\b(vitest|jest)\b/.test(command),
    narrow: (target, tests) => append(target, prefixed("-t ", shellQuote(names(tests)))),
    line: (test, command) => {
        const runner = /vitest/.test(command) ? "vitest run" : "jest";
        const pattern = shellQuote(escapeRegex(bare(test.name)));
        const place = test.path === null ? "" : (shellQuote(test.path) ?? "");
        return pattern === null ? null : `npx ${runner} ${place} -t ${pattern}`.replace(/ {2,}/, " ");
    },
};
const cargo = {
    fits: (format, command) => isOneCommand(command) && (format === "cargo" || /^cargo (nextest|test)\b/.test(command)),
    narrow: (target, tests) => target.command.includes(" -- ") || tests.length > 1
        ? null
        : append(target, shellQuote(bare(tests[0]?.name ?? ""))),
    line: (test) => prefixed("cargo test ", shellQuote(bare(test.name))),
};
const RECIPES = [pytest, goTest, nodeTest, jestLike, cargo];
/** The target narrowed to `tests`, else null: only the whole gate can be run again. */
function narrowTo(target, tests, formats) {
    const recipe = RECIPES.find((candidate) => formats.some((format) => candidate.fits(format, target.command)));
    const narrowed = recipe?.narrow(target, tests) ?? null;
    return narrowed === null ? null : { ...target, ...narrowed };
}
/** One shell line, run at the repository's top, that shows this one test again; null when the runner has none. */
function testCommand(target, test, formats) {
    const recipe = RECIPES.find((candidate) => formats.some((format) => candidate.fits(format, target.command)));
    const line = recipe?.line(test, target.command) ?? null;
    return line === null ? null : inFolder(target.cwd, line);
}
function inFolder(cwd, line) {
    const folder = cwd === "" ? "" : shellQuote(cwd);
    return folder === "" || folder === null ? line : `cd ${folder} && ${line}`;
}

// EXTERNAL MODULE: ./build/action/gates/command/target.js
var target = __webpack_require__(76417);
;// CONCATENATED MODULE: ./build/action/gates/command/gate.js





/** Pasted into a shell that has no such folder, the command would write its report to the root of the disk. */
const scratch = (command) => command.includes(`$${facts/* SCRATCH_VARIABLE */.I}`) ? `export ${facts/* SCRATCH_VARIABLE */.I}="$(mktemp -d)"; ` : "";
const commandGate = {
    kind: "command",
    title: "Command",
    tier: "executed",
    plan: target/* planCommand */.VV,
    collect: collectCommand,
    judge: judgeCommand,
    command: (target) => target.command,
    reproduce: (target) => inFolder(target.cwd, `${scratch(target.command)}${target.command}`),
    reproduceTest: testCommand,
    narrow: narrowTo,
};

// EXTERNAL MODULE: ./build/action/gates/visual/site/plan-site.js
var plan_site = __webpack_require__(27376);
;// CONCATENATED MODULE: ./build/action/gates/design/gate.js

const designGate = {
    kind: "design",
    title: "Design",
    tier: "executed",
    plan: (input, config) => {
        const planned = (0,plan_site/* planSite */.h)(input, config);
        if ("skip" in planned)
            return planned;
        const { references = "designs", figma = null, limit = 2.5 } = config;
        return { target: { ...planned.target, references, figma, limit: limit / 100 } };
    },
    command: ({ service }) => service.serve,
    reproduce: (_, id) => `npx proofmark verify --only ${id}`,
    judgePair: async (target, pair, ports) => {
        const { judgeDesign } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9800), __webpack_require__.e(8651), __webpack_require__.e(8600), __webpack_require__.e(9711), __webpack_require__.e(6649), __webpack_require__.e(2298)]).then(__webpack_require__.bind(__webpack_require__, 22298));
        return judgeDesign(target, pair, ports);
    },
};

;// CONCATENATED MODULE: ./build/action/gates/motion/gate.js

const motionGate = {
    kind: "motion",
    title: "Motion",
    tier: "executed",
    plan: (input, config) => {
        const planned = (0,plan_site/* planSite */.h)(input, config);
        if ("skip" in planned)
            return planned;
        return { target: { ...planned.target, flows: config.flows ?? [], shift: config.shift ?? 0.1 } };
    },
    command: ({ service }) => service.serve,
    reproduce: (_, id) => `npx proofmark verify --only ${id}`,
    judgePair: async (target, pair, ports) => {
        const { judgeMotion } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9800), __webpack_require__.e(8651), __webpack_require__.e(8600), __webpack_require__.e(9711), __webpack_require__.e(3269)]).then(__webpack_require__.bind(__webpack_require__, 33269));
        return judgeMotion(target, pair, ports);
    },
};

;// CONCATENATED MODULE: ./build/action/gates/visual/gate.js

const visualGate = {
    kind: "visual",
    title: "Screens",
    tier: "executed",
    plan: (input, config, id) => {
        const planned = (0,plan_site/* planSite */.h)(input, config);
        if ("skip" in planned)
            return planned;
        return {
            target: { ...planned.target, mode: config.mode ?? "auto", shots: config.shots ?? `screens/${id}` },
        };
    },
    command: ({ service }) => service.serve,
    reproduce: (_, id) => `npx proofmark verify --only ${id}`,
    judgePair: async (target, pair, ports) => {
        const { judgeVisual } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9800), __webpack_require__.e(8651), __webpack_require__.e(8600), __webpack_require__.e(9711), __webpack_require__.e(6649), __webpack_require__.e(1486)]).then(__webpack_require__.bind(__webpack_require__, 81486));
        return judgeVisual(target, pair, ports);
    },
};

;// CONCATENATED MODULE: ./build/action/gates/index.js




const GATES = {
    command: commandGate,
    visual: visualGate,
    design: designGate,
    motion: motionGate,
};

;// CONCATENATED MODULE: ./build/action/plan.js
// (Config, changed files, installed programs) → each gate planned, or skipped with a reason. Pure.






/**
 * Gates in the config's order. `only` keeps the named ones and what they need; the rest is skipped as not selected. Of a
 * shard, gates that are another's and are not needed by its own are skipped, too.
 */
function planGates(config, found, only, shard = null) {
    const input = { ...found, sites: config.sites };
    const selected = only.length === 0 ? null : closure(config, only);
    const split = shard && splitOf(config, shard.of);
    const mine = split && gatesOfShard(config, split, shard.index);
    return executedGates(config).map(({ id, settings, gate }) => {
        const base = {
            id,
            title: settings.title ?? id,
            config: settings,
            gate,
            timeoutMs: (0,defaults/* durationMs */.pc)(settings.timeout),
        };
        if (settings.enabled === false) {
            return { ...base, target: null, skip: { code: "disabled", text: "Switched off in the config" } };
        }
        if (selected && !selected.has(id)) {
            return { ...base, target: null, skip: { code: "not-selected", text: "Not among the gates asked for" } };
        }
        const owner = split?.get(id);
        if (shard && owner !== undefined && !mine?.has(id))
            return { ...base, target: null, skip: otherShard(owner, shard) };
        const planned = gate.plan(input, settings, id);
        return "skip" in planned
            ? { ...base, target: null, skip: planned.skip }
            : { ...base, target: planned.target, skip: null };
    });
}
/** Gates that run something; the others are `git-gates.ts`'s. */
const executedGates = ({ gates }) => Object.entries(gates).flatMap(([id, settings]) => (0,gate/* isGitKind */.v9)(settings.kind) ? [] : [{ id, settings, gate: GATES[settings.kind] }]);
const splitOf = ({ gates }, of) => (0,split/* splitGates */.$x)(Object.entries(gates).map(([id, { kind }]) => ({ id, kind })), of);
/** Its own, and what those need: that runs in each shard that needs it. */
function gatesOfShard({ gates }, split, index) {
    const own = [...split].flatMap(([id, shard]) => (shard === index ? [id] : []));
    return withNeeds(gates, own);
}
const otherShard = (index, { of }) => ({
    code: "other-shard",
    text: `Judged by ${(0,split/* shardWords */.sJ)({ index, of })}`,
});
function closure(config, only) {
    const ids = [...Object.keys(config.gates), ...(0,git_gates/* impliedIds */.Hs)(config)];
    const unknown = only.filter((id) => !ids.includes(id));
    if (unknown.length > 0) {
        const known = ids.join(", ");
        throw new problem/* ProblemError */.Mm(unknown.map((id) => ({
            code: "gate-unknown",
            message: `There is no gate "${id}".`,
            todo: `Name one of: ${known}.`,
        })));
    }
    return withNeeds(config.gates, only);
}
/** The ids and everything they need, directly or not. */
function withNeeds(gates, ids) {
    const all = new Set();
    const visit = (id) => {
        if (all.has(id))
            return;
        all.add(id);
        for (const need of gates[id]?.needs ?? [])
            visit(need);
    };
    for (const id of ids)
        visit(id);
    return all;
}
/** Programs the gates ask for, to be looked up before planning. */
function requiredPrograms(config) {
    return [...new Set(Object.values(config.gates).flatMap((gate) => gate.requires))];
}


/***/ }),

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ runGates),
/* harmony export */   Jo: () => (/* binding */ gatePlace),
/* harmony export */   X_: () => (/* binding */ whyThrown),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   uR: () => (/* binding */ runOne)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _at_most_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91164);
/* harmony import */ var _gates_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79481);



const KEPT_LINES = 2000;
const LINE_LENGTH = 2000;
/** Ending a process tree takes a moment; only a gate that is stuck beyond that is given up here. */
const GRACE_MS = 30_000;
async function runGates(plan, side, ports) {
    const planned = plan.filter((gate) => gate.skip === null && !(0,_gates_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isPairGate */ .m)(gate.gate));
    const progress = new Map(planned.map((gate) => [gate.id, waiting(gate.id, side.name)]));
    const show = () => ports.display.progress([...progress.values()]);
    const cores = (0,_at_most_js__WEBPACK_IMPORTED_MODULE_2__/* .atMost */ .T)(Math.max(1, side.concurrency));
    const started = new Map();
    const start = (gate) => {
        const known = started.get(gate.id);
        if (known)
            return known;
        const promise = whenNeedsAreDone(gate).then((unmet) => unmet ? notRun(gate, unmet) : cores(() => execute(gate)));
        started.set(gate.id, promise);
        return promise;
    };
    const whenNeedsAreDone = async (gate) => {
        const needs = planned.filter((other) => gate.config.needs.includes(other.id));
        const runs = await Promise.all(needs.map(start));
        const unmet = runs.find((run) => run.judgement.outcome === "unknown");
        return unmet
            ? { code: "needs-failed", text: `Needs ${unmet.planned.title}, which could not be judged` }
            : null;
    };
    const execute = async (gate) => {
        const since = ports.clock.elapsed();
        const update = (change) => {
            const elapsedMs = ports.clock.elapsed() - since;
            progress.set(gate.id, { ...waiting(gate.id, side.name), state: "running", ...change, elapsedMs });
            show();
        };
        update({});
        const run = await evaluate(gate, side, { ports, update }, (place) => collected(gate, place, ports));
        update({ state: run.judgement.outcome });
        return run;
    };
    const runs = await Promise.all(planned.map(start));
    return runs;
}
const waiting = (id, side) => ({
    id,
    side,
    state: "waiting",
    elapsedMs: 0,
    line: "",
});
/** One gate of any kind, watched, timed and bounded; `work` is what it does in its place. */
async function runOne(gate, side, ports, work) {
    const since = ports.clock.elapsed();
    const update = (change) => {
        const elapsedMs = ports.clock.elapsed() - since;
        ports.display.progress([{ ...waiting(gate.id, side.name), state: "running", ...change, elapsedMs }]);
    };
    update({});
    const run = await evaluate(gate, side, { ports, update }, work);
    update({ state: run.judgement.outcome });
    return run;
}
/** Where a gate works on a side, and the path of its log within the run's folder. */
function gatePlace(gate, side, onLine) {
    const log = `logs/${gate.id}${side.name === "head" ? "" : `.${side.name}`}.log`;
    const place = {
        side: side.name,
        root: side.root,
        scratch: `${side.scratch}/${side.name}-${gate.id}`,
        logPath: `${side.runDirectory}/${log}`,
        env: { ...side.env, ...side.passed(gate.config.env) },
        timeoutMs: gate.timeoutMs,
        signal: side.signal,
        onLine,
    };
    return { place, log };
}
async function evaluate(gate, side, watch, work) {
    const { ports } = watch;
    const lines = [];
    const { place, log } = gatePlace(gate, side, (line) => {
        lines.push(line.slice(0, LINE_LENGTH));
        if (lines.length > KEPT_LINES * 2)
            lines.splice(0, KEPT_LINES);
        watch.update({ line });
    });
    ports.journal.record("gate-started", { gate: gate.id, side: side.name });
    const since = ports.clock.elapsed();
    const judgement = await judged(place, ports, work);
    const durationMs = Math.round(ports.clock.elapsed() - since);
    const { outcome, reason } = judgement;
    ports.journal.record("gate-ended", {
        gate: gate.id,
        side: side.name,
        outcome,
        reason: reason?.code ?? null,
        durationMs,
    });
    const where = { head: "", base: " on the base", rerun: ", run again" }[side.name];
    ports.display.group(`${gate.title}${where}: ${outcome} (${(durationMs / 1000).toFixed(1)} s)`, lines.slice(-KEPT_LINES), side.name);
    return { planned: gate, judgement, durationMs, log };
}
async function judged(place, ports, work) {
    const stuck = new AbortController();
    const limit = ports.clock.sleep(place.timeoutMs + GRACE_MS, stuck.signal).then(() => unjudged({ code: "timeout", text: "The gate did not end even when told to" }), () => unjudged({ code: "cancelled", text: "Cancelled" }));
    try {
        // Makes the folder, so that a command may write into it at once.
        const made = ports.files.write(`${place.scratch}/.proofmark`, "");
        return await Promise.race([made.then(() => work(place)), limit]);
    }
    catch (error) {
        return unjudged(whyThrown(error));
    }
    finally {
        stuck.abort();
    }
}
async function collected({ gate, target, config }, place, ports) {
    if ((0,_gates_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isPairGate */ .m)(gate))
        throw new Error("a gate that judges both sides at once was run on one");
    return gate.judge(await gate.collect(target, place, ports), config);
}
function whyThrown(error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm) {
        const problem = error.problems[0];
        return {
            code: "setup-failed",
            text: problem ? `${problem.message} ${problem.todo}` : "It could not be set up",
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: "crashed",
        text: `Proofmark itself failed here: ${message}. Please report it`.slice(0, 2000),
    };
}
function unjudged(reason) {
    return {
        outcome: "unknown",
        reason,
        failing: true,
        findings: [],
        tests: [],
        counts: null,
        formats: [],
        exit: null,
    };
}
const notRun = (planned, reason) => ({
    planned,
    judgement: unjudged(reason),
    durationMs: 0,
    log: null,
});


/***/ }),

/***/ 67904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/action/keep.js
var keep = __webpack_require__(58946);
// EXTERNAL MODULE: ./build/action/name-run.js
var name_run = __webpack_require__(47144);
// EXTERNAL MODULE: ./build/shared/config/git-gates.js
var git_gates = __webpack_require__(94574);
// EXTERNAL MODULE: ./build/shared/config/who-publishes.js
var who_publishes = __webpack_require__(93509);
// EXTERNAL MODULE: ./build/action/baseline/compared-with.js
var compared_with = __webpack_require__(31171);
// EXTERNAL MODULE: ./build/action/config/load.js + 1 modules
var load = __webpack_require__(63580);
// EXTERNAL MODULE: ./build/action/plan.js + 8 modules
var action_plan = __webpack_require__(5159);
;// CONCATENATED MODULE: ./build/action/find-programs.js

async function findPrograms(config, where, ports) {
    const found = await Promise.all((0,action_plan/* requiredPrograms */.D3)(config).map(async (program) => {
        const there = program.includes("/")
            ? (await ports.files.stat(`${where.root}/${program}`)) !== null
            : (await ports.commands.which(program, where.env.PATH ?? "")) !== null;
        return there ? [program] : [];
    }));
    return new Set(found.flat());
}

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/no-gates.js

/** Nothing to run is no success: a gate that gates nothing must say so. */
function noGates() {
    return new problem/* ProblemError */.Mm({
        code: "no-gates",
        message: "There is nothing to run: no gate is listed in a config, and no lint, typecheck, build or test command was found.",
        todo: 'Add a script such as "test" to package.json, or run `npx proofmark init --config` and list your commands in .github/proofmark.yml; a gate that git alone decides, such as `tampering: { kind: tampering }`, is enough.',
    });
}

// EXTERNAL MODULE: ./build/action/run-gates.js
var run_gates = __webpack_require__(2331);
;// CONCATENATED MODULE: ./build/action/run.js
// The whole pipeline on one screen: Input + Config → Plan → Facts → Results → compare(baseline) → score → Report.








const BASE_INSTALL_MS = 15 * 60_000;
async function run(request, ports) {
    const { input, machine } = request;
    const since = ports.clock.elapsed();
    const place = { root: ports.git.root, file: request.configFile, path: input.configPath };
    const [{ change, files, notes }] = await Promise.all([
        readChange(input, ports),
        (0,load/* warmUp */.lM)(place, ports.files),
    ]);
    const distrustFiles = input.event !== "local";
    const loaded = await (0,load/* loadConfig */.Z9)({ ...place, comparedWith: change.comparedWith, files, distrustFiles }, ports);
    const { config, use } = loaded;
    const programs = await findPrograms(config, { root: ports.git.root, env: machine.gateEnv }, ports);
    const plan = (0,action_plan/* planGates */.yz)(config, { files, programs }, input.only, input.shard ?? null);
    if (plan.length === 0 && !(0,git_gates/* listsGitGate */.F_)(config))
        throw noGates();
    const side = {
        name: "head",
        root: ports.git.root,
        env: machine.gateEnv,
        passed: machine.passed,
        runDirectory: request.runDirectory,
        scratch: request.scratch,
        concurrency: config.concurrency ?? machine.cpus,
        signal: request.signal,
    };
    const heads = await (0,run_gates/* runGates */.AQ)(plan, side, ports);
    const { baseSource, compare, judgePairs, settleFlaky, judgeGit, results, score, assemble } = await Promise.all(/* import() */[__webpack_require__.e(1064), __webpack_require__.e(9922), __webpack_require__.e(792), __webpack_require__.e(4292), __webpack_require__.e(7470), __webpack_require__.e(5495)]).then(__webpack_require__.bind(__webpack_require__, 65495));
    const { comparedWith } = change;
    const whole = { plan, config, files, side };
    const source = comparedWith === null ? null : baseSource({ ...whole, comparedWith, timeoutMs: BASE_INSTALL_MS }, ports);
    const startedMs = Date.parse(request.run.startedAt);
    const context = { ...whole, comparedWith, source, machine, startedMs };
    const [compared, pairs] = await (async () => [await compare(heads, context, ports), await judgePairs(heads, context, ports)])().finally(() => source?.dispose());
    const settled = await settleFlaky([...compared.gates, ...pairs.gates], { side, files }, ports);
    ports.display.done();
    const executed = results(plan, settled);
    const git = await judgeGit({
        ...{ config, change, only: input.only, results: executed, compared: settled },
        ...{ configPath: input.configPath, pull: input.pull, people: request.people ?? null },
    }, ports);
    const gates = [...executed.gates, ...git.gates];
    const findings = [...executed.findings, ...git.findings];
    const durationMs = Math.round(ports.clock.elapsed() - since);
    const { os, arch, node, cpus, ci, tool } = machine;
    const report = assemble({
        ...(input.shard ? { shard: input.shard } : {}),
        run: { ...request.run, tool, durationMs, ciRun: input.ciRun, advisory: input.advisory },
        change,
        environment: { os, arch, node, cpus, ci },
        config: use,
        gates,
        findings,
        ...(git.proofs.length > 0 ? { proofs: git.proofs } : {}),
        verdict: score(gates, findings, config.bar),
        notes: [...notes, ...loaded.notes, ...compared.notes, ...pairs.notes, ...git.notes],
    });
    return {
        report,
        comment: (0,who_publishes/* commentOfJob */.a)(config),
        ...(config.loop ? { loop: config.loop } : {}),
        ...(config.approve ? { approve: config.approve } : {}),
        ...(config.badge ? { badge: config.badge } : {}),
    };
}
async function readChange(input, { git }) {
    const { event, eventBase, eventHead, baseRef } = input;
    const head = await git.resolve("HEAD");
    const chosen = await (0,compared_with/* chooseBase */.bf)(git, { event, head, eventBase, eventHead, baseRef });
    const tree = chosen.headTree === "worktree" || head === null ? "worktree" : head;
    const files = await git.diff(chosen.comparedWith ?? (0,compared_with/* emptyTreeFor */.Bm)(head), tree);
    const change = {
        event,
        pullRequest: input.pullRequest,
        // On GitHub's merge commit the head a person knows is the branch's, not the merge.
        head: chosen.headTree === "merge" ? (eventHead ?? head) : head,
        headTree: chosen.headTree,
        base: chosen.base,
        mergeBase: chosen.mergeBase,
        comparedWith: chosen.comparedWith,
        files: files.map(({ hunks: _, binary: __, ...file }) => file),
    };
    return { change, files, notes: chosen.notes };
}

;// CONCATENATED MODULE: ./build/action/verify.js



async function verify(request, ports) {
    const { clock, files, git } = ports;
    const startedMs = clock.now();
    const startedAt = new Date(startedMs).toISOString();
    const id = (0,name_run/* nameRun */.L)(clock, startedMs);
    const runs = `${git.root}/artifacts/runs`;
    const directory = request.out ?? `${runs}/${id}`;
    // A folder that cannot be written is told before the gates run, not after half an hour of them.
    if (request.out === null)
        await hideRuns(runs, request.input.event, ports);
    else
        await files.write(`${directory}/events.jsonl`, "");
    const scratch = await files.temporary("proofmark-");
    try {
        const ran = await run({
            input: request.input,
            machine: request.machine,
            configFile: request.configFile,
            run: { id, startedAt },
            runDirectory: directory,
            scratch,
            signal: request.signal,
            ...(request.people ? { people: request.people } : {}),
        }, ports);
        return {
            ...ran,
            ...(await (0,keep/* keepWhole */.J5)(ran.report, { directory, scrub: request.scrub }, ports)),
            directory,
        };
    }
    finally {
        ports.display.done();
        await files.remove(scratch);
    }
}
/** Runs are no part of the project: without this, the next local run would see the last one as a change. */
async function hideRuns(runs, event, ports) {
    const { files, display, git } = ports;
    const isFirst = (await files.stat(`${runs}/.gitignore`)) === null;
    await files.write(`${runs}/.gitignore`, "*\n");
    if (!isFirst || event !== "local")
        return;
    const bytes = await files.read(`${git.root}/.gitignore`, { maxBytes: 1024 * 1024, within: git.root });
    const ignored = bytes !== null && /^\/?artifacts(?:\/|$)/m.test(new TextDecoder().decode(bytes));
    // git looks into every folder's .gitignore, formatters such as prettier only at the top's.
    if (!ignored)
        display.note("Runs are kept in artifacts/; add that to .gitignore, so that formatters pass them over too.");
}
/** 0 ready, 1 not ready; advisory runs say what they saw and pass. Problems with input or config are 2, by throwing. */
function exitCode(report) {
    return report.verdict.conclusion === "ready" || report.run.advisory ? 0 : 1;
}


/***/ }),

/***/ 68388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/redact.js
var redact = __webpack_require__(38395);
// EXTERNAL MODULE: ./build/shared/version.js
var version = __webpack_require__(67416);
// EXTERNAL MODULE: ./build/action/adapters/browsers.js
var browsers = __webpack_require__(75943);
// EXTERNAL MODULE: ./build/action/adapters/clock.js
var adapters_clock = __webpack_require__(43178);
// EXTERNAL MODULE: ./build/action/adapters/commands.js + 4 modules
var adapters_commands = __webpack_require__(45892);
// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
;// CONCATENATED MODULE: ./build/action/adapters/display-frame.js
// One picture of the gates at work. Pure: values in, lines out.

const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const SIGNS = {
    waiting: { sign: "·", colour: "2", word: "waiting" },
    running: { sign: "", colour: "36", word: "" },
    pass: { sign: "✓", colour: "32", word: "pass" },
    fail: { sign: "✗", colour: "31", word: "fail" },
    skipped: { sign: "–", colour: "2", word: "skipped" },
    unknown: { sign: "?", colour: "33", word: "could not be judged" },
};
/** Of the name column: two fifths of the line, within these. */
const NAME = { least: 8, most: 32 };
/** A line for each gate in the order given; with more gates than lines, those at work first and the rest counted. */
function renderFrame(frame) {
    const { gates, height } = frame;
    if (gates.length <= height)
        return table(gates, frame);
    const running = gates.filter((gate) => gate.state === "running").slice(0, Math.max(0, height - 1));
    const rest = gates.filter((gate) => !running.includes(gate));
    return [...table(running, frame), cut(`  ${tally(rest)}`, frame.width)].slice(-Math.max(1, height));
}
function table(gates, frame) {
    const names = gates.map(nameOf);
    const most = Math.max(NAME.least, Math.min(NAME.most, Math.floor(frame.width * 0.4)));
    const column = Math.min(most, Math.max(0, ...names.map(widthOf)));
    return gates.map((gate, index) => {
        const name = cut(names[index] ?? "", column);
        const { sign, colour, word } = SIGNS[gate.state];
        const mark = gate.state === "running" ? (SPINNER[frame.tick % SPINNER.length] ?? "") : sign;
        const time = gate.state === "waiting" || gate.state === "skipped" ? "" : seconds(gate.elapsedMs);
        const said = gate.state === "running" ? (0,plain/* cleanLine */.Ow)(gate.line) : word;
        const left = `${name}${" ".repeat(column - widthOf(name))}  ${time.padStart(7)}  `;
        const room = frame.width - widthOf(left) - 2;
        if (room < 0)
            return cut(`${mark} ${name}`, frame.width);
        const tail = cut(said, room);
        if (!frame.colour)
            return `${mark} ${left}${tail}`.trimEnd();
        const shown = gate.state === "fail" || gate.state === "unknown" ? paint(tail, colour) : paint(tail, "2");
        return `${paint(mark, colour)} ${tail === "" ? left.trimEnd() : left + shown}`;
    });
}
/** "3 running, 12 waiting, 30 pass, 1 fail" */
function tally(gates) {
    const states = ["running", "waiting", "pass", "fail", "unknown", "skipped"];
    return states
        .map((state) => ({ state, count: gates.filter((gate) => gate.state === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${count} ${state}`)
        .join(", ");
}
const SIDES = { head: "", base: " on base", rerun: " again" };
const nameOf = (gate) => `${(0,plain/* cleanLine */.Ow)(gate.id)}${SIDES[gate.side]}`;
function seconds(ms) {
    const whole = Math.floor(ms / 1000);
    if (whole < 100)
        return `${(Math.floor(ms / 100) / 10).toFixed(1)} s`;
    return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}
const paint = (text, code) => (text === "" ? "" : `\x1b[${code}m${text}\x1b[0m`);
/**
 * Columns of a text, guessed high: everything from Hangul on counts two, which is right for CJK and pictographs and too much
 * for some signs. Cutting early is harmless, a wrapped line is not.
 */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
function columnsOf(character) {
    if (/\p{Mn}/u.test(character))
        return 0;
    const code = character.codePointAt(0) ?? 0;
    const narrow = code < 0x1100 || (code >= 0x2010 && code < 0x2600) || (code >= 0x2700 && code < 0x2900);
    return narrow ? 1 : 2;
}
function cut(text, width) {
    if (text.length * 2 <= width || widthOf(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const character of text) {
        used += columnsOf(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return width > 0 ? `${kept}…` : "";
}

;// CONCATENATED MODULE: ./build/action/adapters/display-plain.js


/** Enough to see why something failed; the rest is in the log file, and whoever reads along may be an agent that pays by the word. */
const SHOWN_LINES = 30;
/** Lines, nothing drawn: for pipes, files and CI systems without folding. */
function createPlainDisplay({ stream, scrub }) {
    const write = (lines) => stream.write(`${lines.join("\n")}\n`);
    const started = startedGates();
    return {
        note: (line) => write([(0,plain/* cleanLine */.Ow)(scrub(line))]),
        warn: (line) => write([`warning: ${(0,plain/* cleanLine */.Ow)(scrub(line))}`]),
        group(title, lines, side) {
            // What the base printed is none of this change's, and a test run again says what it said before.
            if (side !== undefined && side !== "head") {
                write([(0,plain/* cleanLine */.Ow)(scrub(title))]);
                return;
            }
            const all = (0,plain/* cleanBlock */.Hy)(scrub([...lines].join("\n"))).split("\n");
            const shown = all.slice(-SHOWN_LINES).filter((line) => line !== "");
            const missing = Math.max(0, all.length - SHOWN_LINES);
            const before = missing > 0 ? [`  … ${missing} more lines above, see the log`] : [];
            write([(0,plain/* cleanLine */.Ow)(scrub(title)), ...before, ...shown.map((line) => `  ${line}`)]);
        },
        progress(gates) {
            for (const gate of started(gates))
                write([`${nameOf(gate)}: started`]);
        },
        done() { },
    };
}
/** Says of each gate once that it is running; how it ended is told by its group. */
function startedGates() {
    const told = new Set();
    return (gates) => gates.filter((gate) => {
        const key = nameOf(gate);
        if (gate.state !== "running")
            told.delete(key);
        if (gate.state !== "running" || told.has(key))
            return false;
        told.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./build/action/adapters/runner-command.js
var runner_command = __webpack_require__(39652);
;// CONCATENATED MODULE: ./build/action/adapters/display-github.js
// GitHub's log. The runner obeys every line that begins with `::` (after blanks), and any that holds `##[`, whoever
// printed it: what a tool says is put between `::stop-commands::<token>` and `::<token>::`, with a token drawn after the
// tool has ended. Its lines are indented, which also keeps problem matchers (setup-node brings tsc's and eslint's) from
// annotating old findings as new. https://docs.github.com/actions/reference/workflow-commands-for-github-actions




/** The log viewer folds nothing sideways; the whole line is in the log file. */
const LINE_LENGTH = 4000;
function createGitHubDisplay({ stream, clock, scrub }) {
    const started = startedGates();
    const write = (lines) => stream.write(`${lines.join("\n")}\n`);
    const foreign = (lines) => {
        const token = clock.random(16);
        return [`::stop-commands::${token}`, ...lines, `::${token}::`];
    };
    const say = (line) => write(isCommand(line) ? foreign([line]) : [line]);
    return {
        note: (line) => say((0,plain/* cleanLine */.Ow)(scrub(line))),
        warn: (line) => say(`\x1b[33mWarning: ${(0,plain/* cleanLine */.Ow)(scrub(line))}\x1b[0m`),
        group(title, lines) {
            const body = (0,plain/* cleanBlock */.Hy)(scrub([...lines].join("\n")))
                .split("\n")
                .map((line) => `  ${line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} …` : line}`);
            write([`::group::${(0,runner_command/* escapeData */.uf)((0,plain/* cleanLine */.Ow)(scrub(title)))}`, ...foreign(body), "::endgroup::"]);
        },
        progress(gates) {
            for (const gate of started(gates))
                say(`${nameOf(gate)}: started`);
        },
        done() { },
    };
}
const isCommand = (line) => line.trimStart().startsWith("::") || line.includes("##[");

;// CONCATENATED MODULE: ./build/action/adapters/display-terminal.js


const REDRAW_MS = 100;
/**
 * Draws the gates in place at the end of the output; what is noted goes above them. When another side begins (the base
 * after the head), and at the end, the last picture stays where it is. A frame is one write, each line overwritten
 * before its rest is erased, so nothing flickers.
 */
function createTerminalDisplay(options) {
    const live = new LiveFrame(options);
    return {
        note: (line) => live.above((0,plain/* cleanLine */.Ow)(options.scrub(line))),
        warn: (line) => live.above(live.yellow(`warning: ${(0,plain/* cleanLine */.Ow)(options.scrub(line))}`)),
        group(title) {
            // The lines went by live and are in the log; the picture already says how a gate ended.
            if (!live.active)
                live.above((0,plain/* cleanLine */.Ow)(options.scrub(title)));
        },
        progress: (gates) => live.show(gates),
        done: () => live.leave(),
    };
}
class LiveFrame {
    stream;
    clock;
    scrub;
    colour;
    gates = [];
    /** When a gate's time was last told; between two tellings we count on ourselves. */
    told = new Map();
    drawn = 0;
    tick = 0;
    timer = null;
    constructor({ stream, clock, scrub }) {
        this.stream = stream;
        this.clock = clock;
        this.scrub = scrub;
        // Knows NO_COLOR and what the terminal can do.
        this.colour = stream.hasColors?.() ?? false;
    }
    get active() {
        return this.timer !== null;
    }
    yellow(text) {
        return this.colour ? `\x1b[33m${text}\x1b[0m` : text;
    }
    above(line) {
        // What is said after the last gate ended belongs below the picture, not above it.
        if (this.gates.every(({ state }) => state !== "running" && state !== "waiting"))
            this.leave();
        const frame = this.active ? this.frame() : [];
        this.write([line, ...frame], frame.length);
    }
    show(gates) {
        if (gates.length === 0)
            return;
        if (this.active && gates[0]?.side !== this.gates[0]?.side)
            this.leave();
        this.gates = gates;
        if (this.active)
            return;
        this.timer = setInterval(() => this.draw(), REDRAW_MS).unref();
        this.draw();
    }
    leave() {
        if (this.timer === null)
            return;
        this.draw();
        clearInterval(this.timer);
        this.timer = null;
        this.drawn = 0;
        this.told.clear();
    }
    draw() {
        this.tick += 1;
        const frame = this.frame();
        this.write(frame, frame.length);
    }
    frame() {
        const now = this.clock.elapsed();
        const gates = this.gates.map((gate) => {
            const before = this.told.get(gate.id);
            const told = before?.elapsedMs === gate.elapsedMs ? before : { elapsedMs: gate.elapsedMs, at: now };
            this.told.set(gate.id, told);
            const line = gate.line === "" ? "" : this.scrub(gate.line.slice(0, 4000));
            return gate.state === "running" ? { ...gate, line, elapsedMs: told.elapsedMs + now - told.at } : gate;
        });
        const width = (this.stream.columns || 80) - 1;
        const height = Math.max(1, (this.stream.rows || 24) - 2);
        return renderFrame({ gates, width, height, colour: this.colour, tick: this.tick });
    }
    /** Over the old picture, whose last `keep` lines become the new one. */
    write(lines, keep) {
        const up = this.drawn > 0 ? `\x1b[${this.drawn}A\r` : "";
        const text = lines.map((line) => `${line}\x1b[K\n`).join("");
        this.stream.write(`${up}${text}\x1b[J`);
        this.drawn = keep;
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/display.js



/** One listener for each, however many displays a process makes of it. */
const heard = new WeakSet();
/** A terminal that cannot move its cursor (TERM=dumb, no TTY) gets plain lines. */
function createDisplay(options) {
    const { stream, mode } = options;
    // The reader may leave before us (`| head`); the run, and its clean-up, go on.
    if (!heard.has(stream))
        stream.on("error", () => { });
    heard.add(stream);
    if (mode === "github")
        return createGitHubDisplay(options);
    const capable = stream.isTTY && process.env.TERM !== "dumb";
    return mode === "terminal" && capable ? createTerminalDisplay(options) : createPlainDisplay(options);
}

;// CONCATENATED MODULE: ./build/action/adapters/figma.js
const FIGMA = "https://api.figma.com";
/** Figma renders a batch as one job, which it gives up after a while. */
const BATCH = 20;
const ANSWER_MS = 120_000;
/** A seat without edit rights may be told to wait for days; a job cannot. */
const LONGEST_WAIT_S = 90;
const MOST_WAITS = 3;
/** Where Figma says no time. */
const USUAL_WAIT_S = 20;
function createFigma(options) {
    const kept = new Map();
    return {
        hasToken: options.token !== "",
        version: async (file, signal) => {
            const session = await openSession(options, file);
            return session.during(() => versionOf(session, file, signal));
        },
        render: async (request) => {
            const key = (node) => `${request.file} ${node} ${request.scale}`;
            const left = [...new Set(request.nodes)].filter((node) => !kept.has(key(node)));
            if (left.length > 0) {
                const session = await openSession(options, request.file);
                const rendered = await session.during(() => renderAll(session, { ...request, nodes: left }));
                for (const [node, picture] of rendered)
                    kept.set(key(node), picture);
            }
            return new Map(request.nodes.map((node) => [node, kept.get(key(node)) ?? { why: NOTHING }]));
        },
    };
}
const NOTHING = "Figma did not answer for this frame; run again.";
async function openSession(options, file) {
    const [{ openEgress }, { isLoopback }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9260), __webpack_require__.e(7818)]).then(__webpack_require__.bind(__webpack_require__, 57818)),
        __webpack_require__.e(/* import() */ 9260).then(__webpack_require__.bind(__webpack_require__, 69260)),
    ]);
    const { apiUrl = "", scrub, clock, record } = options;
    const base = URL.canParse(apiUrl) && isLoopback(new URL(apiUrl)) ? new URL(apiUrl).origin : FIGMA;
    const door = openEgress({
        // Nothing of GitHub's is asked on this way.
        apiUrl: "https://api.github.com",
        repository: "",
        resultsUrl: null,
        figma: { apiUrl: base, file },
        scrub,
        clock,
        record,
    });
    return { base, options, door, during: (work) => door.during("figma", work) };
}
async function versionOf(session, file, signal) {
    const answer = await ask(session, `/v1/files/${file}/meta`, signal);
    if (!("response" in answer) || !answer.response.ok)
        return null;
    const meta = await jsonOf(answer.response);
    const version = member(member(meta, "file"), "version") ?? member(meta, "version");
    return typeof version === "string" && version !== "" ? version.slice(0, 200) : null;
}
async function renderAll(session, request) {
    const pictures = new Map();
    for (let from = 0; from < request.nodes.length; from += BATCH) {
        const nodes = request.nodes.slice(from, from + BATCH);
        for (const [node, picture] of await renderBatch(session, { ...request, nodes }))
            pictures.set(node, picture);
    }
    return pictures;
}
async function renderBatch(session, request) {
    const { file, nodes, scale, signal } = request;
    const all = (why) => nodes.map((node) => [node, { why }]);
    const query = new URLSearchParams({ ids: nodes.join(","), scale: String(scale), format: "png" });
    const answer = await ask(session, `/v1/images/${file}?${query}`, signal);
    if ("why" in answer)
        return all(answer.why);
    if (!answer.response.ok)
        return all(refusal(answer.response.status));
    const images = member(await jsonOf(answer.response), "images");
    return Promise.all(nodes.map(async (node) => [node, await fetchPicture(session, member(images, node), signal)]));
}
/** One sentence, and what to do. */
function refusal(status) {
    if (status === 401 || status === 403)
        return `Figma refused the token (${status}): FIGMA_API_TOKEN must be valid, with the scope \`file_content:read\`, and its owner must be able to open the file.`;
    if (status === 404)
        return "Figma knows no such file (404): `figma.file` is what follows /design/ in its address, and the token's owner must be able to open it.";
    if (status === 400)
        return "Figma could not read the request (400): look at the node ids in `figma.frames`, and whether the frames are very large.";
    if (status >= 500)
        return `Figma failed to render (${status}); run again, or name smaller frames if it stays so.`;
    return `Figma answered ${status}; see its status page, then run again.`;
}
const NO_PICTURE = "Figma rendered nothing for this node: it is not in the file, it is hidden, or it is empty. Copy the node id from the frame's address again.";
async function fetchPicture(session, address, signal) {
    if (typeof address !== "string" || !URL.canParse(address))
        return { why: NO_PICTURE };
    try {
        const response = await session.door.fetch(address, { signal: bounded(signal) });
        if (!response.ok)
            return { why: `The picture that Figma rendered could not be fetched (${response.status}); run again.` };
        return { png: new Uint8Array(await response.arrayBuffer()) };
    }
    catch (error) {
        signal.throwIfAborted();
        return { why: unreachable(error, "The picture that Figma rendered could not be fetched") };
    }
}
/** Waits out rate limits and outages, within bounds. */
async function ask(session, path, signal) {
    const { door, base, options } = session;
    for (let waits = 0;; waits += 1) {
        let response;
        try {
            const headers = { "x-figma-token": options.token, accept: "application/json" };
            response = await door.fetch(`${base}${path}`, { headers, signal: bounded(signal) });
        }
        catch (error) {
            signal.throwIfAborted();
            return { why: unreachable(error, "Figma could not be reached") };
        }
        if (response.status !== 429)
            return { response };
        const seconds = waitOf(response.headers.get("retry-after"));
        if (waits >= MOST_WAITS || seconds > LONGEST_WAIT_S)
            return { why: tooOften(seconds) };
        await options.clock.sleep(seconds * 1000, signal);
    }
}
const bounded = (signal) => AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
/** Seconds; HTTP allows a date too, which Figma does not use. */
function waitOf(header) {
    const seconds = Number(header ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? Math.max(1, Math.ceil(seconds)) : USUAL_WAIT_S;
}
function tooOften(seconds) {
    const when = seconds > LONGEST_WAIT_S ? `asks to wait ${inWords(seconds)}` : "still says so after waiting";
    return `Figma's rate limit is reached (429) and it ${when}: run again later, or use the token of a Dev or Full seat, which may ask more often.`;
}
function inWords(seconds) {
    if (seconds < 7200)
        return `${Math.ceil(seconds / 60)} minutes`;
    return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}
function unreachable(error, what) {
    const name = error instanceof Error ? error.name : "";
    if (name === "TimeoutError")
        return `${what}: no answer within ${ANSWER_MS / 1000} s; run again.`;
    if (name === "ProblemError")
        return `${what}: its address is not in the data contract, so nothing was sent.`;
    return `${what}: does the runner let requests to Figma out?`;
}
async function jsonOf(response) {
    try {
        return (await response.json());
    }
    catch {
        return null;
    }
}
const member = (value, name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

// EXTERNAL MODULE: ./build/action/adapters/files.js + 4 modules
var files = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/action/adapters/git.js + 2 modules
var git = __webpack_require__(90133);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/action/adapters/own-environment.js
// /proc/<pid>/environ shows every program of the same user the variables a process was started with, and deleting them from
// `process.env` does not change what it shows: it is the memory the system filled at the start. So that memory is overwritten,
// through /proc/self/mem. What is left after that is this process's memory itself, which only a tracer can read.

/** Positions of `env_start` among the fields of /proc/self/stat that follow the program's name; see proc(5), field 50. */
const ENV_START = 50 - 3;
const EQUALS = 0x3d;
/**
 * Overwrites the values of the variables called `names` in what /proc shows; `process.env` keeps them. False where that is
 * not possible: no Linux, or a system that forbids it.
 */
function hideFromProc(names) {
    if (process.platform !== "linux")
        return false;
    try {
        const start = startOfEnvironment();
        const block = (0,external_node_fs_.readFileSync)("/proc/self/environ");
        const memory = (0,external_node_fs_.openSync)("/proc/self/mem", "r+");
        try {
            return overwrite(memory, { start, block, names: new Set(names) });
        }
        finally {
            (0,external_node_fs_.closeSync)(memory);
        }
    }
    catch {
        return false;
    }
}
function startOfEnvironment() {
    const stat = (0,external_node_fs_.readFileSync)("/proc/self/stat", "latin1");
    // The name may hold blanks and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[ENV_START]);
}
function overwrite(memory, { start, block, names }) {
    const found = Buffer.alloc(block.length);
    // Only if it is the very memory we take it for.
    if (!Number.isSafeInteger(start) || start <= 0)
        return false;
    if ((0,external_node_fs_.readSync)(memory, found, 0, found.length, start) !== found.length || !found.equals(block))
        return false;
    for (let from = 0, to = block.indexOf(0); to !== -1; from = to + 1, to = block.indexOf(0, from)) {
        const equals = block.indexOf(EQUALS, from);
        if (equals === -1 || equals >= to)
            continue;
        const name = block.toString("utf8", from, equals);
        const value = process.env[name];
        if (!names.has(name) || value === undefined || equals + 1 === to)
            continue;
        const stars = Buffer.alloc(to - equals - 1, "*");
        (0,external_node_fs_.writeSync)(memory, stars, 0, stars.length, start + equals + 1);
        // The C library pointed into that memory; this gives it a copy of its own.
        process.env[name] = value;
    }
    return true;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/action/adapters/servers.js
// What serves a site while it is looked at: a folder by ourselves, or a command of the project's. Loopback only.

/** A server is ended by `stop`; this only bounds a forgotten one. */
const LONGEST_MS = 6 * 3_600_000;
function createServers(commands) {
    return {
        freePort,
        folder: async (directory) => (await __webpack_require__.e(/* import() */ 7343).then(__webpack_require__.bind(__webpack_require__, 87343))).serveFolder(directory),
        start: (spec) => {
            const stopping = new AbortController();
            const signal = spec.signal ? AbortSignal.any([spec.signal, stopping.signal]) : stopping.signal;
            const ended = commands.run({ ...spec, signal, timeoutMs: LONGEST_MS });
            return {
                ended,
                stop: async () => {
                    stopping.abort();
                    await ended;
                },
            };
        },
        ask: async (...question) => (await __webpack_require__.e(/* import() */ 4743).then(__webpack_require__.bind(__webpack_require__, 14743))).ask(...question),
    };
}
/** Handed out by this process: whoever got one may not have opened it yet. */
const given = new Set();
async function freePort() {
    for (let tries = 0; tries < 20; tries += 1) {
        const port = await anyPort();
        if (given.has(port))
            continue;
        given.add(port);
        return port;
    }
    return anyPort();
}
function anyPort() {
    return new Promise((resolve, reject) => {
        const probe = (0,external_node_net_.createServer)();
        probe.once("error", reject);
        probe.listen(0, "127.0.0.1", () => {
            const address = probe.address();
            probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
        });
    });
}

// EXTERNAL MODULE: ./build/action/gates/command/environment.js + 1 modules
var environment = __webpack_require__(85260);
// EXTERNAL MODULE: ./build/action/journal.js
var journal = __webpack_require__(72100);
;// CONCATENATED MODULE: ./build/action/world.js
// The real ports, put together once. Only entries import this.














async function createWorld(request) {
    const { env } = request;
    const gate = (0,environment/* gateEnvironment */.P)(env, { pass: [] });
    // On a runner nobody but us was given them; in a terminal the shell beside us has them all the same.
    if (request.mode === "github")
        hideFromProc(gate.removed);
    const scrub = (0,redact/* createRedactor */.lY)(gate.secrets.flatMap((name) => env[name] ?? []));
    const clock = adapters_clock/* systemClock */.m;
    const machine = {
        os: process.platform,
        arch: process.arch,
        node: process.versions.node,
        cpus: (0,external_node_os_.availableParallelism)(),
        ci: env.CI === "true" || env.GITHUB_ACTIONS === "true",
        tool: `proofmark ${version/* VERSION */.x}`,
        gateEnv: gate.env,
        passed: (names) => Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        cacheDirectory: request.cache ? cacheDirectory(env) : null,
    };
    const commands = (0,adapters_commands/* createCommands */.h)({ scrub, clock });
    const requests = [];
    const ports = {
        git: await (0,git/* openGit */.z)(request.cwd, { withhold: gate.removed }),
        browsers: (0,browsers/* createBrowsers */.C)(),
        figma: createFigma({
            token: env.FIGMA_API_TOKEN?.trim() ?? "",
            apiUrl: env.FIGMA_API_URL,
            scrub,
            clock,
            record: (entry) => requests.push(entry),
        }),
        servers: createServers(commands),
        comparer: lazyComparer(machine.cpus),
        secrets: lazyScanner(),
        commands,
        files: (0,files/* createFiles */.q)(),
        clock,
        display: createDisplay({
            stream: request.mode === "github" ? process.stdout : process.stderr,
            mode: request.mode,
            clock,
            scrub,
        }),
        journal: (0,journal/* createJournal */.s)(clock),
    };
    return { ports, machine, requests, scrub, scrubDeep: (text) => deep(scrub(text)) };
}
/** Threads are for gates that look. */
function lazyComparer(cores) {
    let made = null;
    return {
        compare: async (shots) => {
            made ??= __webpack_require__.e(/* import() */ 7953).then(__webpack_require__.bind(__webpack_require__, 77953)).then(({ createComparer }) => createComparer(cores));
            return (await made).compare(shots);
        },
    };
}
/** The rules are loaded for the first text: nobody waits for them before the gates have run. */
function lazyScanner() {
    let made = null;
    return {
        scan: async (text, path) => {
            made ??= __webpack_require__.e(/* import() */ 2055).then(__webpack_require__.bind(__webpack_require__, 62055)).then(({ createSecretScanner }) => createSecretScanner());
            return (await made).scan(text, path);
        },
    };
}
async function deep(text) {
    const { scrubPatterns } = await __webpack_require__.e(/* import() */ 6465).then(__webpack_require__.bind(__webpack_require__, 36465));
    return scrubPatterns(text);
}
function cacheDirectory(env) {
    return env.PROOFMARK_CACHE_DIR || `${env.XDG_CACHE_HOME || `${(0,external_node_os_.homedir)()}/.cache`}/proofmark`;
}


/***/ }),

/***/ 25369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ CONFIG_DEFAULTS),
/* harmony export */   R9: () => (/* binding */ CONFIG_MOST_BYTES),
/* harmony export */   eh: () => (/* binding */ GATE_ID),
/* harmony export */   hU: () => (/* binding */ GATE_DEFAULTS),
/* harmony export */   iA: () => (/* binding */ gateConfig),
/* harmony export */   iE: () => (/* binding */ CONFIG_PATHS),
/* harmony export */   is: () => (/* binding */ isHard),
/* harmony export */   n$: () => (/* binding */ isDuration),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
const GATE_ID = /^[a-z0-9][a-z0-9_.-]{0,63}$/;
/** Reports that are not the project's go into this folder of the gate's own; the gate's environment holds its path. */
const SCRATCH_PREFIX = "$PROOFMARK_SCRATCH/";
const GATE_DEFAULTS = {
    kind: "command",
    timeout: "15m",
    weight: 1,
    rerun: 2,
};
/** Gates that only advise until config makes them hard. */
const ADVISING = new Set(["design", "motion"]);
const isHard = ({ kind, hard }) => hard ?? !ADVISING.has(kind);
const CONFIG_DEFAULTS = {
    version: 1,
    bar: 94,
    detect: false,
    comment: { mode: "always", key: "default", images: "none" },
};
/** Where a repository keeps its config; the first that is there counts. */
const CONFIG_PATHS = [".github/proofmark.yml", ".github/proofmark.yaml", "proofmark.yml"];
/** Far above any config a person writes. */
const CONFIG_MOST_BYTES = 256 * 1024;
/** A whole gate from the settings that differ from the defaults. */
function gateConfig(settings) {
    return { ...GATE_DEFAULTS, hard: true, reports: [], env: [], needs: [], requires: [], ...settings };
}
const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** A timer of Node ends at 2^31 - 1 ms; a day is more than any gate should take. */
const LONGEST_MS = 24 * 3_600_000;
function isDuration(value) {
    if (!DURATION.test(String(value)))
        return false;
    const ms = durationMs(value);
    return ms > 0 && ms <= LONGEST_MS;
}
/** "90s", "10m", "1h", "250ms" or plain seconds → milliseconds. */
function durationMs(value) {
    const match = DURATION.exec(String(value));
    if (!match)
        throw new RangeError(`not a duration: ${value}`);
    return Number(match[1]) * (UNIT_MS[match[2] ?? "s"] ?? 1000);
}


/***/ }),

/***/ 94574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ gitGates),
/* harmony export */   F_: () => (/* binding */ listsGitGate),
/* harmony export */   Hs: () => (/* binding */ impliedIds)
/* harmony export */ });
/* harmony import */ var _git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98027);

/** Asked of every change, listed or not; they need nothing but git. `owners` asks people, so it is asked for. */
const IMPLIED = ["scope", "tampering", "secrets", "checklist"];
const TITLES = {
    scope: "Scope",
    tampering: "Tampering",
    secrets: "Secrets",
    checklist: "Checklist",
    owners: "Code owners",
};
const DISABLED = { code: "disabled", text: "Switched off in the config" };
const NOT_ASKED = { code: "not-selected", text: "Not among the gates asked for" };
/** `only`: ids that were asked for; empty: all. */
function gitGates({ gates }, only = []) {
    const listed = Object.entries(gates).flatMap(([id, config]) => (0,_git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitKind */ .v9)(config.kind) ? [gateOf({ id, kind: config.kind, config }, only)] : []);
    const kinds = new Set(listed.map(({ kind }) => kind));
    const implied = IMPLIED.filter((kind) => !kinds.has(kind)).map((kind) => {
        const id = idOf(kind, gates);
        return gateOf({ id, kind, config: null }, only);
    });
    return [...listed, ...implied];
}
/** Whether someone asked for one of them by name: then nothing has to be run besides. */
const listsGitGate = ({ gates }) => Object.values(gates).some(({ kind, enabled }) => (0,_git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitKind */ .v9)(kind) && enabled !== false);
/** Ids by which gates that are not in the config can be asked for. */
const impliedIds = (config) => gitGates(config).flatMap(({ id, implied }) => (implied ? [id] : []));
/** A gate of the project's own may have the name. */
const idOf = (kind, gates) => Object.hasOwn(gates, kind) ? `git-${kind}` : kind;
function gateOf({ id, kind, config }, only) {
    const asked = only.length === 0 || only.includes(id);
    const common = {
        id,
        title: config?.title ?? TITLES[kind],
        hard: config?.hard ?? true,
        weight: config?.weight ?? 1,
        implied: config === null,
        skip: config?.enabled === false ? DISABLED : asked ? null : NOT_ASKED,
    };
    switch (kind) {
        case "scope":
            return { ...common, kind, settings: config?.scope ?? _git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE_DEFAULTS */ .Cz };
        case "tampering":
            return { ...common, kind, settings: config?.tampering ?? _git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .TAMPERING_DEFAULTS */ .dt };
        case "secrets":
            return { ...common, kind, settings: config?.secrets ?? _git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRETS_DEFAULTS */ .VK };
        case "checklist":
            return { ...common, kind, settings: config?.checklist ?? _git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKLIST_DEFAULTS */ .OX };
        case "owners":
            return { ...common, kind, settings: config?.owners ?? _git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERS_DEFAULTS */ .Sw };
    }
}


/***/ }),

/***/ 70548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ VIEWPORTS)
/* harmony export */ });
// Sizes that have a name. Apart from the schema, so that planning does not load the validator.
/** CSS pixels. */
const VIEWPORTS = {
    mobile: { width: 375, height: 812 },
    tablet: { width: 768, height: 1024 },
    desktop: { width: 1440, height: 900 },
    wide: { width: 1920, height: 1080 },
};


/***/ }),

/***/ 93509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commentOfJob)
/* harmony export */ });
/* unused harmony export publisherOf */
const publisherOf = ({ app }) => (app?.publish ? "app" : "job");
/** The comment as a job has to write it: not at all where the App does. */
const commentOfJob = (config) => publisherOf(config) === "job" ? config.comment : { ...config.comment, mode: "never" };


/***/ }),

/***/ 74372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ isSerious),
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The gravest first. */
const SEVERITIES = ["blocker", "critical", "warning", "info"];
/** The same, as places. */
const SEVERITY_ORDER = {
    blocker: 0,
    critical: 1,
    warning: 2,
    info: 3,
};
/** It fails a gate; what is less grave is told. */
const isSerious = ({ severity }) => severity === "blocker" || severity === "critical";


/***/ }),

/***/ 98027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ SCOPE_DEFAULTS),
/* harmony export */   Fj: () => (/* binding */ GIT_KINDS),
/* harmony export */   OX: () => (/* binding */ CHECKLIST_DEFAULTS),
/* harmony export */   Qy: () => (/* binding */ TAMPERING_RULE_IDS),
/* harmony export */   Sw: () => (/* binding */ OWNERS_DEFAULTS),
/* harmony export */   VK: () => (/* binding */ SECRETS_DEFAULTS),
/* harmony export */   dt: () => (/* binding */ TAMPERING_DEFAULTS),
/* harmony export */   v9: () => (/* binding */ isGitKind)
/* harmony export */ });
const GIT_KINDS = [
    "scope",
    "tampering",
    "secrets",
    "checklist",
    "owners",
];
const isGitKind = (kind) => GIT_KINDS.some((known) => known === kind);
/** Apart from the rules themselves: the config's parser needs the names, and is read before the first gate. */
const TAMPERING_RULE_IDS = [
    "test-deleted",
    "test-skipped",
    "test-focused",
    "test-emptied",
    "assertion-removed",
    "snapshot-mass-update",
    "suppression-added",
    "threshold-lowered",
    "check-script-edited",
    "lockfile-script",
    "gate-config-edited",
    "workflow-edited",
    "codeowners-edited",
    "tool-config-edited",
];
const SCOPE_DEFAULTS = {
    allow: [],
    protect: [],
    task: null,
    rules: [],
    undeclared: "allow",
};
const TAMPERING_DEFAULTS = { rules: {}, tests: [] };
const SECRETS_DEFAULTS = { ignore: [] };
const CHECKLIST_DEFAULTS = { files: [], body: "proofs" };
const OWNERS_DEFAULTS = { unowned: "allow" };


/***/ }),

/***/ 38395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ scrubValue),
/* harmony export */   Kl: () => (/* binding */ scrubJson),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
// Masks secrets that are known, in every form in which they tend to turn up in logs, reports and request bodies.
// Built once per run, used on megabytes: one regular expression, one pass.
/** What a secret becomes; the same as the runner's own. */
const MASK = "***";
/** Shorter values ("true", "main", "8080") would blank out half a log and protect nothing. */
const MIN_LENGTH = 6;
/** An inner piece of base64 shorter than this is met by chance. */
const MIN_ENCODED = 8;
/** Words of our own that must survive, or the comment could no longer be found. */
const OWN_WORDS = "<!-- proofmark:comment v1 key= --> <!-- proofmark:state v2 seal= --> <!-- proofmark:state v1 -->";
/**
 * `secrets` as they are, of any number. Values under 6 characters are left alone. Recognised as they are, in base64 and
 * base64url at each of the three alignments, hex of either case, percent-encoded, as JSON and HTML write them, and, for
 * values of several lines, line by line.
 */
function createRedactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const part of partsOf(secret))
            for (const form of formsOf(part))
                forms.add(form);
    }
    if (forms.size === 0)
        return (text) => text;
    // Longest first, so that a secret that contains another is masked whole.
    const ordered = [...forms].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(ordered.map((form) => escaped(form)).join("|"), "g");
    return (text) => text.replace(pattern, MASK);
}
function partsOf(secret) {
    const whole = secret.trim();
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    // A line of a key is a secret by itself; its frame (`-----BEGIN …-----`) is not.
    const single = lines.length > 1 ? lines.filter((line) => line.length >= 16 && !line.startsWith("-----")) : [];
    const joined = lines.length > 1 ? [lines.join("\n"), lines.join("\r\n"), lines.join("")] : [];
    return [whole, ...joined, ...single].filter((part) => part.length >= MIN_LENGTH && !OWN_WORDS.includes(part));
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, "utf8");
    const json = JSON.stringify(secret).slice(1, -1);
    const hex = bytes.toString("hex");
    const percent = encodeURIComponent(secret.toWellFormed());
    return [
        secret,
        json,
        JSON.stringify(json).slice(1, -1),
        htmlEscaped(secret),
        percent,
        percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        new URLSearchParams([["", secret]]).toString().slice(1),
        percent.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
        hex,
        hex.toUpperCase(),
        ...base64Forms(bytes),
    ].filter((form) => form.length >= MIN_LENGTH);
}
/** Inside a longer text a secret starts at byte 0, 1 or 2 of a group; only digits that no neighbour shares are looked for. */
function base64Forms(bytes) {
    const forms = [];
    for (const lead of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString("base64")
            .replace(/=+$/, "");
        const from = Math.ceil((lead * 4) / 3);
        const to = Math.floor(((lead + bytes.length) * 4) / 3);
        const core = encoded.slice(from, to);
        if (core.length >= MIN_ENCODED)
            forms.push(core, core.replaceAll("+", "-").replaceAll("/", "_"));
    }
    // Alone and unaligned with anything, the last digit is known too.
    const alone = bytes.toString("base64").replace(/=+$/, "");
    if (alone.length >= MIN_ENCODED)
        forms.push(alone, bytes.toString("base64url"));
    return forms;
}
function htmlEscaped(text) {
    const names = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
    };
    return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
/** No rule is to take two strings for one secret; NUL in a text is as good as unheard of. */
const BETWEEN = "\n\0\0\n";
/**
 * A JSON value with `scrub` put over every string in it, keys left alone. All strings at once, since a report has
 * hundreds of thousands and rules cost by the call; one by one where a mask reached from one into the next.
 */
async function scrubValue(value, scrub) {
    const strings = [];
    walk(value, (text) => {
        strings.push(text);
        return text;
    });
    let clean = (await scrub(strings.join(BETWEEN))).split(BETWEEN);
    if (clean.length !== strings.length) {
        clean = [];
        for (const text of strings)
            clean.push(await scrub(text));
    }
    let at = 0;
    return walk(value, () => clean[at++] ?? MASK);
}
/** The same for a document; as it was, to the byte, when nothing had to be masked. */
async function scrubJson(document, scrub) {
    const before = JSON.parse(document);
    const after = await scrubValue(before, scrub);
    return JSON.stringify(after) === JSON.stringify(before) ? document : `${JSON.stringify(after, null, 2)}\n`;
}
/** Visits in one fixed order, which is what lets two walks be matched up. */
function walk(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change)]));
}
/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");


/***/ }),

/***/ 11593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   QY: () => (/* binding */ truncateBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
// Untrusted text made fit to be shown anywhere: no escape sequences, nothing invisible, nothing that turns the line
// around. What remains is still untrusted; each medium adds its own escaping.
// ECMA-48 control sequences and OSC/DCS strings (hyperlinks, titles), as ANSI-colouring tools write them.
const ANSI = /[\u001b\u009b](?:\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[[\]()#;?]*(?:\d{1,4}(?:[;:]\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Zero-width and bidi characters, fillers, and the tag and variation blocks used to smuggle text. The joiner and the
// variation sign for pictographs stay where they belong: behind a pictograph.
const INVISIBLE = new RegExp([
    "(?!\\u200d|\\ufe0f)\\p{Default_Ignorable_Code_Point}",
    "[\\ufff9-\\ufffb]",
    "(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d",
    "\\u200d(?!\\p{Extended_Pictographic})",
    "(?<!\\p{Emoji})\\ufe0f",
].join("|"), "gu");
/** Readable text of several lines: LF line ends, tabs kept. */
function cleanBlock(text) {
    return text
        .toWellFormed()
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
        .replace(INVISIBLE, "")
        .replace(CONTROLS, "");
}
/** The same on one line, runs of white space folded. */
function cleanLine(text) {
    return cleanBlock(text).replace(/\s+/g, " ").trim();
}
const encoder = new TextEncoder();
const utf8Bytes = (text) => encoder.encode(text).length;
/**
 * At most `max` UTF-8 bytes, the ellipsis included, never half a character. Text that fits is returned as it is.
 */
function truncateBytes(text, max) {
    // One UTF-16 unit is at most three bytes, so short text needs no encoding.
    if (text.length * 3 <= max || utf8Bytes(text) <= max)
        return text;
    const room = max - 3;
    if (room < 0)
        return "";
    const { read } = encoder.encodeInto(text, new Uint8Array(room));
    return `${text.slice(0, read).trimEnd()}…`;
}
/** The first `lines` lines within `max` bytes; says how many lines are missing. */
function excerpt(text, bounds) {
    const all = cleanBlock(text).trimEnd().split("\n");
    const kept = truncateBytes(all.slice(0, bounds.lines).join("\n"), bounds.bytes);
    const missing = all.length - kept.split("\n").length;
    return missing > 0 ? `${kept}\n… ${missing} more ${missing === 1 ? "line" : "lines"}` : kept;
}


/***/ }),

/***/ 68668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ splitGates),
/* harmony export */   Xy: () => (/* binding */ readShard),
/* harmony export */   sJ: () => (/* binding */ shardWords)
/* harmony export */ });
/* unused harmony export MOST_SHARDS */
/* harmony import */ var _git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98027);

/** How long gates take, about, in proportion to each other. */
const WEIGHTS = { visual: 8, motion: 8, design: 4 };
/**
 * Gate id to the index of its shard, from 1. The heaviest go first, each to the shard with least to do. Gates computed
 * from git alone are left out: they cost nothing, and every shard judges them.
 */
function splitGates(gates, of) {
    const loads = Array.from({ length: of }, () => 0);
    const weightOf = ({ kind }) => WEIGHTS[kind] ?? 1;
    const ordered = gates
        .filter(({ kind }) => !(0,_git_tier_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitKind */ .v9)(kind))
        .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return new Map(ordered.map((gate) => {
        const at = loads.indexOf(Math.min(...loads));
        loads[at] = (loads[at] ?? 0) + weightOf(gate);
        return [gate.id, at + 1];
    }));
}
/** `2/5`; null where that is no part of a whole of at most 64. */
function readShard(text) {
    const [, index, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text.trim()) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return index !== undefined && shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : null;
}
const MOST_SHARDS = 64;
const shardWords = ({ index, of }) => `shard ${index} of ${of}`;


/***/ })

};
