export const id = 3149;
export const ids = [3149];
export const modules = {

/***/ 73149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/gates/command/environment.js + 1 modules
var environment = __webpack_require__(85260);
// EXTERNAL MODULE: ./build/action/config/detect.js + 12 modules
var detect = __webpack_require__(71902);
// EXTERNAL MODULE: ./build/action/config/load.js + 1 modules
var load = __webpack_require__(63580);
;// CONCATENATED MODULE: ./build/action/cli/doctor-project.js
// Whether the project can be judged: its config, the gates that come of it, and what these need.



const MOST_BYTES = 1024 * 1024;
async function checkProject(ports, context) {
    if (context.tree === null)
        return [];
    const detected = (0,detect/* detectGates */.Ob)(context.tree);
    const { checks, config } = await checkConfig(ports, context.root);
    if (config === "unreadable")
        return checks;
    const gates = gatesOf(config, detected);
    const tools = await Promise.all(Object.entries(gates).map(([id, gate]) => checkGate({ id, gate }, ports, context)));
    const notes = detected.notes.map(({ text }) => advice(text, null));
    return [
        ...checks,
        ...tools,
        ...(tools.length === 0 ? [noGates()] : []),
        ...(gates === config?.gates ? [] : notes),
    ];
}
const ok = (text) => ({ area: "project", state: "ok", text, todo: null });
const mend = (text, todo) => ({ area: "project", state: "mend", text, todo });
const advice = (text, todo) => ({
    area: "project",
    state: "advice",
    text,
    todo,
});
const noGates = () => mend("There is nothing to run: no gate is listed and none was detected.", "List your commands under `gates:` in .github/proofmark.yml; `proofmark init --config` writes the file.");
/** The config of the checkout as it lies there; checks are empty of mistakes where `config` is one. */
async function checkConfig({ files }, root) {
    for (const path of load/* CONFIG_PATHS */.iE) {
        try {
            const bytes = await files.read(`${root}/${path}`, { maxBytes: MOST_BYTES, within: root });
            if (bytes === null)
                continue;
            const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9924)]).then(__webpack_require__.bind(__webpack_require__, 9924));
            const config = parseConfig(new TextDecoder().decode(bytes), path);
            return { checks: [ok(`${path} is in order`)], config };
        }
        catch (error) {
            if (!(error instanceof shared_problem/* ProblemError */.Mm))
                throw error;
            const checks = error.problems.map(({ message, todo, where }) => {
                const place = [path, where?.line, where?.column].filter((part) => part !== undefined);
                return mend(`${place.join(":")}: ${message}`, todo);
            });
            return { checks, config: "unreadable" };
        }
    }
    return { checks: [ok("No config file; the project's own commands are detected")], config: null };
}
function gatesOf(config, detected) {
    if (config === null)
        return detected.gates;
    const own = Object.keys(config.gates).length > 0;
    return own && !config.detect ? config.gates : { ...detected.gates, ...config.gates };
}
async function checkGate({ id, gate }, ports, { root, env }) {
    const found = await Promise.all(gate.requires.map((name) => name.includes("/") ? ports.files.stat(`${root}/${name}`) : ports.commands.which(name, env.PATH ?? "")));
    const missing = gate.requires.filter((_, index) => found[index] === null);
    if (missing.length === 0)
        return ok(`${id}: ${gate.run ?? gate.kind}`);
    const names = missing.join(" and ");
    const todo = missing.every((name) => name.includes("node_modules/"))
        ? "Install the dependencies first; until then the gate is skipped."
        : `Install ${names}; until then the gate is skipped.`;
    return advice(`${id}: ${names} ${missing.length === 1 ? "is" : "are"} not here.`, todo);
}

;// CONCATENATED MODULE: ./build/action/cli/doctor-browser.js
// Which browser gates that look at pages would get, and why that one. It is started, and shoots once, only where the config
// has such a gate: everyone else need not wait for it.



const doctor_browser_ok = (text) => ({ area: "machine", state: "ok", text, todo: null });
const doctor_browser_mend = (text, todo) => ({ area: "machine", state: "mend", text, todo });
const doctor_browser_advice = (text, todo) => ({ area: "machine", state: "advice", text, todo });
async function checkBrowsers(ports, { root, env }) {
    const gates = await lookingGates(ports, root);
    const browserEnv = (0,environment/* gateEnvironment */.P)(env, { pass: [] }).env;
    if (gates.size === 0)
        return [await unneeded(ports.browsers, browserEnv)];
    return Promise.all([...gates].map(([engine, ids]) => needed(ports.browsers, browserEnv, { engine, ids })));
}
/** Engine to the ids of the gates that look with it. */
async function lookingGates(ports, root) {
    const { config } = await checkConfig(ports, root);
    if (config === null || config === "unreadable")
        return new Map();
    const engines = Object.entries(config.gates)
        .filter(([, gate]) => gate.kind !== "command")
        .map(([id, gate]) => {
        const [first] = Object.keys(config.sites);
        const site = config.sites[gate.site ?? first ?? ""];
        return { id, engine: site?.browser ?? "chromium" };
    });
    return new Map(engines.map(({ engine }) => [
        engine,
        engines.filter((each) => each.engine === engine).map(({ id }) => id),
    ]));
}
async function unneeded(browsers, env) {
    const { found, tried } = await browsers.find("chromium", withoutFetch(env));
    if (found !== null)
        return doctor_browser_ok(`Browser ${told(found)}`);
    return doctor_browser_advice(`No Chromium or Chrome is here (${tried.join("; ")}).`, `Only gates that look at pages need one. ${INSTALL.chromium}`);
}
/** A look at the machine fetches nothing that no gate asks for. */
function withoutFetch(env) {
    const { PROOFMARK_FETCH_BROWSER: _, ...rest } = env;
    return rest;
}
async function needed(browsers, env, { engine, ids }) {
    const { found, tried } = await browsers.find(engine, env);
    if (found === null) {
        const list = tried.map((line) => `\n- ${line}`).join("");
        return doctor_browser_mend(`${ids.join(", ")}: no ${NAMES[engine]} was found. Looked for, in order:${list}`, INSTALL[engine]);
    }
    try {
        await shootOnce(browsers, found, env);
    }
    catch (error) {
        if (!(error instanceof shared_problem/* ProblemError */.Mm))
            throw error;
        const [problem] = error.problems;
        const text = `${ids.join(", ")}: ${problem?.message ?? error.message}`;
        return doctor_browser_mend(text, INSTALL[engine]);
    }
    return doctor_browser_ok(`Browser ${told(found)}; it starts and takes pictures`);
}
const told = ({ version, executable, why }) => `${version} (${executable}), since ${why}`;
const NAMES = {
    chromium: "Chrome or Chromium",
    firefox: "Firefox of Playwright",
    webkit: "WebKit of Playwright",
};
const INSTALL = {
    chromium: "Install Chrome or Chromium (`apt-get install chromium`), run `npx playwright install --with-deps chromium`, or name one with PROOFMARK_CHROMIUM.",
    firefox: "Run `npx playwright-core@1.65.1 install --with-deps firefox`: only that build understands us.",
    webkit: "Run `npx playwright-core@1.65.1 install --with-deps webkit`: only that build understands us.",
};
const PAGE = "data:text/html,<title>doctor</title><h1>Proofmark</h1>";
const TAB = {
    viewport: { width: 320, height: 200 },
    scale: 1,
    scheme: "light",
    reducedMotion: true,
    locale: "en-US",
    timeZone: "UTC",
    cookies: [],
    storage: null,
    before: [],
    allows: () => false,
};
async function shootOnce(browsers, found, env) {
    let browser = null;
    try {
        browser = await browsers.launch(found, { env, signal: new AbortController().signal });
        const tab = await browser.open(TAB);
        await tab.goto(PAGE, 10_000);
        await tab.shoot(null);
    }
    finally {
        await browser?.close();
    }
}

;// CONCATENATED MODULE: ./build/action/cli/doctor-git.js
/** `git worktree add --detach` with pruning of lost ones; the oldest version this is tested with. */
const OLDEST_GIT = [2, 30];
async function checkGit(ports, { root, env }) {
    const git = (...args) => ports.commands.run({
        command: ["git", ...args],
        cwd: root,
        env: { PATH: env.PATH ?? "", HOME: env.HOME ?? "", LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
        timeoutMs: 20_000,
    });
    const version = await checkVersion(git);
    if (version.state === "mend")
        return [version];
    const inside = await git("rev-parse", "--is-inside-work-tree");
    if (inside.stdout.trim() !== "true") {
        const todo = "Change to a checkout of your project (`git init` for a new one), or give one with --cwd.";
        return [version, doctor_git_mend("This is no git repository.", todo)];
    }
    const onRunner = env.GITHUB_ACTIONS === "true";
    return [
        version,
        await checkHistory(git),
        await checkBase(git),
        await checkWorktrees(git),
        await checkCredentials(git, onRunner),
    ];
}
const doctor_git_ok = (text) => ({ area: "git", state: "ok", text, todo: null });
const doctor_git_mend = (text, todo) => ({ area: "git", state: "mend", text, todo });
const doctor_git_advice = (text, todo) => ({ area: "git", state: "advice", text, todo });
async function checkVersion(git) {
    const { code, stdout } = await git("--version");
    const match = /(\d+)\.(\d+)[\d.]*/.exec(stdout);
    if (code !== 0 || !match)
        return doctor_git_mend("git is not installed, or does not start.", "Install git and put it on PATH.");
    const [major, minor] = [Number(match[1]), Number(match[2])];
    const old = major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1]);
    if (old)
        return doctor_git_mend(`git ${match[0]} is too old.`, `Install git ${OLDEST_GIT.join(".")} or newer.`);
    return doctor_git_ok(`git ${match[0]}`);
}
async function checkHistory(git) {
    if ((await git("rev-parse", "--verify", "--quiet", "HEAD")).code !== 0) {
        return doctor_git_mend("The repository has no commit yet.", "Commit once: a change is judged against what was there before.");
    }
    const { stdout } = await git("rev-parse", "--is-shallow-repository");
    if (stdout.trim() !== "true")
        return doctor_git_ok("The whole history is here");
    return doctor_git_advice("This clone is shallow; the base may have to be fetched, which needs credentials in a private repository.", "Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow`.");
}
const BASES = [
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
];
async function checkBase(git) {
    for (const ref of BASES) {
        const { code, stdout } = await git("rev-parse", "--abbrev-ref", "--verify", "--quiet", ref);
        if (code === 0)
            return doctor_git_ok(`Compares with ${stdout.trim() || ref}`);
    }
    return doctor_git_advice("No default branch is known here.", "Name the base with `--base`, or run `git remote set-head origin --auto`.");
}
async function checkWorktrees(git) {
    const { code, stdout } = await git("worktree", "list", "--porcelain");
    if (code !== 0)
        return doctor_git_mend("Worktrees do not work here.", "Use a full clone, with a .git folder that can be written to.");
    const lost = stdout.split("\n").filter((line) => line.startsWith("prunable")).length;
    if (lost === 0)
        return doctor_git_ok("Worktrees work");
    return doctor_git_advice(`${lost} ${lost === 1 ? "worktree is" : "worktrees are"} registered whose folder is gone.`, "Run `git worktree prune`.");
}
/** Names only: the values are the secrets. All scopes count, included files too, since a gate can read each of them. */
async function checkCredentials(git, onRunner) {
    const headers = await git("config", "--name-only", "--get-regexp", "^http\\..*\\.extraheader$");
    const urls = await git("config", "--get-regexp", "^remote\\..*\\.(push)?url$");
    const inUrl = urls.stdout.split("\n").some((line) => /:\/\/[^/@\s]*:[^/@\s]+@/.test(line));
    if (headers.stdout.trim() === "" && !inUrl)
        return doctor_git_ok("No credentials lie in the git config");
    const where = inUrl ? "a remote's URL" : headers.stdout.trim().split("\n").join(", ");
    const text = `Credentials lie in the git config (${where}); gates run the pull request's code, and it can read them.`;
    return onRunner
        ? doctor_git_mend(text, "Set `persist-credentials: false` on actions/checkout.")
        : doctor_git_advice(text, "Use a credential helper instead, and remove them from the config.");
}

;// CONCATENATED MODULE: ./build/action/cli/doctor-runner.js
const doctor_runner_MOST_BYTES = 25 * 1024 * 1024;
async function checkRunner(ports, { env }) {
    if (env.GITHUB_ACTIONS !== "true")
        return [];
    const event = await readEvent(ports, env.GITHUB_EVENT_PATH);
    return [...checkEvent(env.GITHUB_EVENT_NAME ?? "", event), ...checkToken(env, event)];
}
const doctor_runner_ok = (text) => ({ area: "runner", state: "ok", text, todo: null });
const doctor_runner_mend = (text, todo) => ({ area: "runner", state: "mend", text, todo });
const doctor_runner_advice = (text, todo) => ({ area: "runner", state: "advice", text, todo });
const KNOWN = ["pull_request", "merge_group", "push", "workflow_dispatch"];
function checkEvent(name, event) {
    // Both run with the base's rights and secrets; gates would hand them to the pull request's code.
    if (name === "pull_request_target" || name === "workflow_run") {
        return [
            doctor_runner_mend(`This workflow runs on ${name}, with rights and secrets that the pull request's code must not get.`, "Run the gates on `pull_request`; publish for forks from the second stage, which runs no code."),
        ];
    }
    if (event === null) {
        return [
            doctor_runner_mend("The event file cannot be read, so the pull request is not known.", "Start the step on a GitHub runner, without changing GITHUB_EVENT_PATH."),
        ];
    }
    return [
        KNOWN.includes(name)
            ? doctor_runner_ok(`Event ${name}`)
            : doctor_runner_advice(`Event ${name || "without a name"} has no pull request; only the commit is judged.`, "Trigger on pull_request and merge_group."),
    ];
}
function checkToken(env, event) {
    const named = Object.keys(env).filter((name) => /^(GITHUB_TOKEN|GH_TOKEN|GITHUB_PAT)$/.test(name) && env[name]);
    const fork = isFork(event);
    return [
        fork
            ? doctor_runner_advice("This pull request comes from a fork, whose token is read-only: no comment can be written from here.", "The run is kept as an artifact; publish it from the second stage or the App.")
            : doctor_runner_ok("The action's `token` input writes the comment, if the job has `pull-requests: write`"),
        ...(named.length === 0
            ? []
            : [
                doctor_runner_advice(`${named.join(" and ")} ${named.length === 1 ? "is" : "are"} in this step's environment; gates do not get to see it.`, "Leave it out unless something else in the step needs it."),
            ]),
        ...(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
            ? [
                doctor_runner_advice("The job may ask for OIDC tokens (`id-token: write`); gates do not get to see that.", "Remove the permission unless something else in the job needs it."),
            ]
            : []),
    ];
}
function isFork(event) {
    const head = member(event, "pull_request", "head", "repo", "full_name");
    const base = member(event, "pull_request", "base", "repo", "full_name");
    return typeof base === "string" && head !== base;
}
function member(value, ...path) {
    let at = value;
    for (const key of path)
        at = typeof at === "object" && at !== null ? at[key] : undefined;
    return at;
}
async function readEvent({ files }, path) {
    if (!path)
        return null;
    try {
        const bytes = await files.read(path, { maxBytes: doctor_runner_MOST_BYTES });
        return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/action/cli/doctor.js
// `proofmark doctor`: looks at everything a run will need and says what to mend, before a run finds out the hard way.




/** Exit code 2 when something has to be mended. `json` is `{ok, checks: [{area, state, text, todo}]}`. */
async function doctorCommand(args, ports, context) {
    const groups = await Promise.all([
        checkMachine(ports, context),
        checkBrowsers(ports, context),
        checkGit(ports, context),
        checkProject(ports, context),
        checkRunner(ports, context),
    ]);
    const checks = groups.flat();
    const ok = checks.every(({ state }) => state !== "mend");
    const stdout = args.format === "json" ? `${JSON.stringify({ ok, checks }, null, 2)}\n` : rendered(checks);
    return { stdout, exit: ok ? 0 : 2 };
}
const OLDEST_NODE = 24;
const LEAST_FREE_KB = 1024 * 1024;
async function checkMachine(ports, { env, node, root }) {
    const area = "machine";
    const major = Number(node.split(".")[0]);
    const runtime = major >= OLDEST_NODE
        ? { area, state: "ok", text: `Node ${node}`, todo: null }
        : {
            area,
            state: "mend",
            text: `Node ${node} is too old; ${OLDEST_NODE} is the oldest that works.`,
            todo: `Install Node ${OLDEST_NODE} or newer.`,
        };
    return [runtime, ...(await checkDisk(ports, { env, root }))];
}
/** The base is checked out beside the head, with dependencies of its own: a nearly full disk fails late and oddly. */
async function checkDisk({ commands }, { env, root }) {
    const { code, stdout } = await commands.run({
        command: ["df", "-Pk", root],
        cwd: root,
        env: { PATH: env.PATH ?? "", LC_ALL: "C" },
        timeoutMs: 5000,
    });
    const free = Number(stdout.trim().split("\n").at(-1)?.split(/\s+/)[3]);
    if (code !== 0 || !Number.isFinite(free))
        return [];
    const text = `${(free / 1024 / 1024).toFixed(1)} GiB free for a worktree of the base`;
    if (free >= LEAST_FREE_KB)
        return [{ area: "machine", state: "ok", text, todo: null }];
    const todo = "Make room: a worktree with dependencies of its own may not fit.";
    return [{ area: "machine", state: "advice", text: `Only ${text}.`, todo }];
}
const TITLES = {
    machine: "This machine",
    git: "Git",
    project: "Project",
    runner: "Runner",
};
const MARKS = { ok: "ok    ", advice: "advice", mend: "mend  " };
function rendered(checks) {
    const areas = [...new Set(checks.map(({ area }) => area))];
    const blocks = areas.map((area) => {
        const lines = checks.filter((check) => check.area === area).map(line);
        return `${TITLES[area]}\n${lines.join("\n")}\n`;
    });
    const mends = checks.filter(({ state }) => state === "mend").length;
    const advice = checks.filter(({ state }) => state === "advice").length;
    const end = [
        mends === 0
            ? "Nothing has to be mended"
            : `${mends} ${mends === 1 ? "thing has" : "things have"} to be mended`,
        ...(advice === 0 ? [] : [`${advice} can wait`]),
    ];
    return `${blocks.join("\n")}\n${end.join("; ")}.\n`;
}
function line({ state, text, todo }) {
    const rest = todo === null ? "" : `\n            → ${todo}`;
    return `  ${MARKS[state]}  ${text.replaceAll("\n", "\n          ")}${rest}`;
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


/***/ })

};
