export const id = 971;
export const ids = [971];
export const modules = {

/***/ 96971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

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
        return [version, mend("This is no git repository.", todo)];
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
const ok = (text) => ({ area: "git", state: "ok", text, todo: null });
const mend = (text, todo) => ({ area: "git", state: "mend", text, todo });
const advice = (text, todo) => ({ area: "git", state: "advice", text, todo });
async function checkVersion(git) {
    const { code, stdout } = await git("--version");
    const match = /(\d+)\.(\d+)[\d.]*/.exec(stdout);
    if (code !== 0 || !match)
        return mend("git is not installed, or does not start.", "Install git and put it on PATH.");
    const [major, minor] = [Number(match[1]), Number(match[2])];
    const old = major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1]);
    if (old)
        return mend(`git ${match[0]} is too old.`, `Install git ${OLDEST_GIT.join(".")} or newer.`);
    return ok(`git ${match[0]}`);
}
async function checkHistory(git) {
    if ((await git("rev-parse", "--verify", "--quiet", "HEAD")).code !== 0) {
        return mend("The repository has no commit yet.", "Commit once: a change is judged against what was there before.");
    }
    const { stdout } = await git("rev-parse", "--is-shallow-repository");
    if (stdout.trim() !== "true")
        return ok("The whole history is here");
    return advice("This clone is shallow; the base may have to be fetched, which needs credentials in a private repository.", "Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow`.");
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
            return ok(`Compares with ${stdout.trim() || ref}`);
    }
    return advice("No default branch is known here.", "Name the base with `--base`, or run `git remote set-head origin --auto`.");
}
async function checkWorktrees(git) {
    const { code, stdout } = await git("worktree", "list", "--porcelain");
    if (code !== 0)
        return mend("Worktrees do not work here.", "Use a full clone, with a .git folder that can be written to.");
    const lost = stdout.split("\n").filter((line) => line.startsWith("prunable")).length;
    if (lost === 0)
        return ok("Worktrees work");
    return advice(`${lost} ${lost === 1 ? "worktree is" : "worktrees are"} registered whose folder is gone.`, "Run `git worktree prune`.");
}
/** Names only: the values are the secrets. All scopes count, included files too, since a gate can read each of them. */
async function checkCredentials(git, onRunner) {
    const headers = await git("config", "--name-only", "--get-regexp", "^http\\..*\\.extraheader$");
    const urls = await git("config", "--get-regexp", "^remote\\..*\\.(push)?url$");
    const inUrl = urls.stdout.split("\n").some((line) => /:\/\/[^/@\s]*:[^/@\s]+@/.test(line));
    if (headers.stdout.trim() === "" && !inUrl)
        return ok("No credentials lie in the git config");
    const where = inUrl ? "a remote's URL" : headers.stdout.trim().split("\n").join(", ");
    const text = `Credentials lie in the git config (${where}); gates run the pull request's code, and it can read them.`;
    return onRunner
        ? mend(text, "Set `persist-credentials: false` on actions/checkout.")
        : advice(text, "Use a credential helper instead, and remove them from the config.");
}

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/config/detect.js + 12 modules
var detect = __webpack_require__(71902);
// EXTERNAL MODULE: ./build/action/config/load.js + 1 modules
var load = __webpack_require__(42410);
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
    const notes = detected.notes.map(({ text }) => doctor_project_advice(text, null));
    return [
        ...checks,
        ...tools,
        ...(tools.length === 0 ? [noGates()] : []),
        ...(gates === config?.gates ? [] : notes),
    ];
}
const doctor_project_ok = (text) => ({ area: "project", state: "ok", text, todo: null });
const doctor_project_mend = (text, todo) => ({ area: "project", state: "mend", text, todo });
const doctor_project_advice = (text, todo) => ({
    area: "project",
    state: "advice",
    text,
    todo,
});
const noGates = () => doctor_project_mend("There is nothing to run: no gate is listed and none was detected.", "List your commands under `gates:` in .github/proofmark.yml; `proofmark init --config` writes the file.");
async function checkConfig({ files }, root) {
    for (const path of load/* CONFIG_PATHS */.iE) {
        try {
            const bytes = await files.read(`${root}/${path}`, { maxBytes: MOST_BYTES, within: root });
            if (bytes === null)
                continue;
            const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 40666));
            const config = parseConfig(new TextDecoder().decode(bytes), path);
            return { checks: [doctor_project_ok(`${path} is in order`)], config };
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.Mm))
                throw error;
            const checks = error.problems.map(({ message, todo, where }) => {
                const place = [path, where?.line, where?.column].filter((part) => part !== undefined);
                return doctor_project_mend(`${place.join(":")}: ${message}`, todo);
            });
            return { checks, config: "unreadable" };
        }
    }
    return { checks: [doctor_project_ok("No config file; the project's own commands are detected")], config: null };
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
        return doctor_project_ok(`${id}: ${gate.run}`);
    const names = missing.join(" and ");
    const todo = missing.every((name) => name.includes("node_modules/"))
        ? "Install the dependencies first; until then the gate is skipped."
        : `Install ${names}; until then the gate is skipped.`;
    return doctor_project_advice(`${id}: ${names} ${missing.length === 1 ? "is" : "are"} not here.`, todo);
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



/** Exit code 2 when something has to be mended. `json` is `{ok, checks: [{area, state, text, todo}]}`. */
async function doctorCommand(args, ports, context) {
    const groups = await Promise.all([
        checkMachine(ports, context),
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
const BROWSERS = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
];
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
    const browsers = await Promise.all(BROWSERS.map((name) => ports.commands.which(name, env.PATH ?? "")));
    const browser = browsers.find((path) => path !== null);
    const pictures = browser === undefined
        ? {
            area,
            state: "advice",
            text: "No Chromium or Chrome on PATH.",
            todo: "Only gates that look at pages need one; install chromium before you use them.",
        }
        : { area, state: "ok", text: `Browser ${browser}`, todo: null };
    return [runtime, pictures, ...(await checkDisk(ports, { env, root }))];
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

/***/ 42410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iE: () => (/* binding */ CONFIG_PATHS),
  Z9: () => (/* binding */ loadConfig),
  lM: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/config/defaults.js
var defaults = __webpack_require__(52446);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/action/config/digest.js
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

;// CONCATENATED MODULE: ./build/action/config/load.js



const CONFIG_PATHS = [".github/proofmark.yml", ".github/proofmark.yaml", "proofmark.yml"];
async function loadConfig(request, ports) {
    if (request.file !== null)
        return fromDisk(request.file, ports);
    const paths = request.path === null ? CONFIG_PATHS : [request.path];
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
    const named = path === null ? CONFIG_PATHS : [path];
    const places = file === null ? named.map((one) => `${root}/${one}`) : [file];
    const there = await Promise.all(places.map((place) => files.stat(place)));
    if (there.some((found) => found !== null))
        await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 40666));
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
    const other = CONFIG_PATHS.find((one) => one !== path && request.path === null && touches(request, one));
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
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 40666));
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
    const { detectProject } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 78359));
    const found = await detectProject(request, ports);
    const config = {
        ...defaults/* CONFIG_DEFAULTS */.IE,
        detect: true,
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


/***/ })

};
