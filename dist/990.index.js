export const id = 990;
export const ids = [990];
export const modules = {

/***/ 84990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/config/detect.js + 12 modules
var detect = __webpack_require__(71902);
// EXTERNAL MODULE: ./build/action/config/load.js
var load = __webpack_require__(14824);
// EXTERNAL MODULE: ./build/action/version.js
var version = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/action/cli/pinned-actions.js
// The actions that `init` writes into a workflow, each pinned to the commit of a release: a tag can be moved, a commit cannot.
// All of them run on Node 24. `scripts/pinned-actions.json` pins what our own workflows use; a test holds the two together.
const PINNED = {
    "actions/checkout": { sha: "3d3c42e5aac5ba805825da76410c181273ba90b1", version: "v7.0.1" },
    "actions/setup-node": { sha: "820762786026740c76f36085b0efc47a31fe5020", version: "v7.0.0" },
    "actions/setup-python": { sha: "5fda3b95a4ea91299a34e894583c3862153e4b97", version: "v7.0.0" },
    "actions/setup-go": { sha: "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e", version: "v7.0.0" },
    "actions/setup-java": { sha: "be666c2fcd27ec809703dec50e508c2fdc7f6654", version: "v5.2.0" },
    "actions/setup-dotnet": { sha: "c2fa09f4bde5ebb9d1777cf28262a3eb3db3ced7", version: "v5.2.0" },
    "pnpm/action-setup": { sha: "fc06bc1257f339d1d5d8b3a19a8cae5388b55320", version: "v5.0.0" },
    "oven-sh/setup-bun": { sha: "0c5077e51419868618aeaa5fe8019c62421857d6", version: "v2.2.0" },
};
const PINNED_ACTIONS = (/* unused pure expression or super */ null && (PINNED));
/** `owner/name@<commit> # v1.2.3` */
function pinned(action) {
    const { sha, version } = PINNED[action];
    return `${action}@${sha} # ${version}`;
}

;// CONCATENATED MODULE: ./build/action/cli/init-setup.js

/** Each step as YAML, not indented. */
function setupSteps(detected, tree) {
    const programs = new Set(Object.values(detected.gates).flatMap(({ requires }) => requires.map((name) => (name.includes("node_modules/.bin/") ? "npm" : name))));
    const needs = { programs, tree, files: new Set(tree.files) };
    const tools = [...node(needs), ...python(needs), ...go(needs), ...java(needs), ...dotnet(needs)];
    const installs = [detected.install, plainPython(needs, detected)].filter((command) => command !== null);
    return [...tools, ...installs.map(runStep)];
}
function step(uses, settings = []) {
    const given = settings.filter((line) => line !== null);
    return [
        `- uses: ${uses}`,
        ...(given.length > 0 ? ["  with:", ...given.map((line) => `    ${line}`)] : []),
    ].join("\n");
}
/** A command that YAML could misread goes into a block. */
function runStep(command) {
    const plain = /^[\w(]([\w ./&()=,+-]|:(?! ))*$/.test(command);
    return plain ? `- run: ${command}` : `- run: |\n    ${command}`;
}
function node({ programs, tree, files }) {
    const program = ["pnpm", "yarn", "npm"].find((name) => programs.has(name));
    const bun = programs.has("bun") ? [step(pinned("oven-sh/setup-bun"))] : [];
    if (program === undefined)
        return bun;
    const pkg = tree.read("package.json") ?? "";
    const lock = { pnpm: "pnpm-lock.yaml", yarn: "yarn.lock", npm: "package-lock.json" }[program] ?? "";
    const locked = tree.files.some((path) => path === lock || path.endsWith(`/${lock}`));
    const version = [".nvmrc", ".node-version"].find((file) => files.has(file));
    const settings = [
        version === undefined ? "node-version: lts/*" : `node-version-file: ${version}`,
        locked ? `cache: ${program}` : null,
        locked && !files.has(lock) ? `cache-dependency-path: "**/${lock}"` : null,
    ];
    const named = /"packageManager"\s*:/.test(pkg);
    const manager = program === "pnpm"
        ? [step(pinned("pnpm/action-setup"), [named ? null : "version: latest"])]
        : program === "yarn" && named
            ? ["- run: corepack enable # the yarn that package.json names"]
            : [];
    return [...bun, ...manager, step(pinned("actions/setup-node"), settings)];
}
const MANAGERS = ["uv", "poetry", "pdm", "pipenv"];
const PYTHON = ["pytest", "ruff", "mypy", "pyright", "basedpyright"];
function python({ programs, tree, files }) {
    if (![...PYTHON, ...MANAGERS].some((program) => programs.has(program)))
        return [];
    const file = files.has(".python-version")
        ? ".python-version"
        : /^\s*requires-python\s*=/m.test(tree.read("pyproject.toml") ?? "")
            ? "pyproject.toml"
            : null;
    const managers = MANAGERS.filter((name) => programs.has(name));
    return [
        step(pinned("actions/setup-python"), [
            file === null ? 'python-version: "3.x"' : `python-version-file: ${file}`,
        ]),
        ...managers.map((name) => `- run: pipx install ${name}`),
    ];
}
/** Without a manager detection installs nothing, since locally that would change the environment in use. Here it is fresh. */
function plainPython({ programs, tree, files }, { gates }) {
    const tools = PYTHON.filter((tool) => programs.has(tool));
    if (tools.length === 0 || MANAGERS.some((name) => programs.has(name)))
        return null;
    const users = Object.values(gates).filter(({ requires }) => requires.some((name) => PYTHON.includes(name)));
    const folders = new Set(users.map(({ cwd }) => (cwd === undefined ? "" : `${cwd}/`)));
    const wanted = [...folders].flatMap((folder) => {
        const lists = tree.files.filter((path) => path.startsWith(folder) && /^requirements.*\.txt$/.test(path.slice(folder.length)));
        const pyproject = tree.read(`${folder}pyproject.toml`) ?? "";
        const packaged = /^\[project\]/m.test(pyproject) || files.has(`${folder}setup.py`);
        const group = /^\[dependency-groups\]/m.test(pyproject) && /^dev\s*=/m.test(pyproject);
        return [
            ...lists.map((path) => `-r ${path}`),
            ...(packaged ? [folder === "" ? "-e ." : `-e ./${folder.slice(0, -1)}`] : []),
            ...(group ? [`--group ${folder}pyproject.toml:dev`] : []),
        ];
    });
    return `python -m pip install ${[...wanted, ...tools].join(" ")}`;
}
function go({ programs, tree, files }) {
    if (!programs.has("go"))
        return [];
    const module = files.has("go.mod") ? "go.mod" : tree.files.find((path) => path.endsWith("/go.mod"));
    return [step(pinned("actions/setup-go"), [`go-version-file: ${module ?? "go.mod"}`])];
}
function java({ programs, files }) {
    if (!["java", "mvn", "gradle"].some((program) => programs.has(program)))
        return [];
    const version = files.has(".java-version") ? "java-version-file: .java-version" : 'java-version: "21"';
    return [step(pinned("actions/setup-java"), ["distribution: temurin", version])];
}
function dotnet({ programs, files }) {
    if (!programs.has("dotnet"))
        return [];
    return [
        step(pinned("actions/setup-dotnet"), [
            files.has("global.json") ? "global-json-file: global.json" : 'dotnet-version: "10.0.x"',
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/action/cli/init-workflow.js


function workflow(detected, tree, own) {
    const head = `# Proofmark gates each pull request and says in one comment what the change itself broke.
# Written by \`proofmark init\`; yours to edit.
name: Proofmark

on:
  pull_request:
  # Without this trigger a merge queue waits for ever for the check.
  merge_group:

# Nothing for the workflow as a whole; the job asks for what it needs.
permissions: {}

jobs:
  verify:
    name: Proofmark
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # check out
      pull-requests: write # write the one comment; a fork's token stays read-only whatever stands here
    # No \`concurrency\` that cancels: a cancelled run leaves a required check red. Runs may overlap; the comment keeps the newest.
    steps:
      - uses: ${pinned("actions/checkout")}
        with:
          fetch-depth: 0 # findings are compared with the base, which needs its history
          persist-credentials: false # gates run the pull request's code, which must find no token in .git/config
`;
    const steps = setupSteps(detected, tree).map((step) => indented(step, 6));
    const reference = own.sha === null
        ? `${own.name}@v${own.version} # pin to the release's commit`
        : `${own.name}@${own.sha} # v${own.version}`;
    return [head, ...steps, indented(`- uses: ${reference}`, 6)].join("");
}
function indented(text, by) {
    return text
        .split("\n")
        .map((line) => `${" ".repeat(by)}${line}\n`)
        .join("");
}

;// CONCATENATED MODULE: ./build/action/cli/init.js
// `proofmark init`: writes the workflow and, if wanted, the config. Nothing is overwritten unasked, and nothing half-written.





const WORKFLOW = ".github/workflows/proofmark.yml";
const CONFIG = ".github/proofmark.yml";
/** Before the first release there is no commit to pin; the release sets it. */
const OWN = { name: "proofmark/proofmark", sha: null, version: version/* VERSION */.x };
/** `root` is the absolute top of the repository. Throws ProblemError `command-usage` when a file is in the way. */
async function initCommand(args, ports, context) {
    const detected = (0,detect/* detectGates */.Ob)(context.tree);
    const files = new Map([[WORKFLOW, workflow(detected, context.tree, OWN)]]);
    if (args.config) {
        const { configFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 17421));
        files.set(CONFIG, configFile(detected));
    }
    // A config at another of its places would be shadowed, or shadow this one.
    const taken = args.config ? [WORKFLOW, ...load/* CONFIG_PATHS */.i] : [WORKFLOW];
    if (!args.force)
        await refuseToOverwrite(taken, ports.files, context.root);
    for (const [path, content] of files)
        await ports.files.write(`${context.root}/${path}`, content);
    return { stdout: told([...files.keys()], detected), exit: 0 };
}
async function refuseToOverwrite(paths, files, root) {
    const problems = await Promise.all(paths.map(async (path) => {
        if ((await files.stat(`${root}/${path}`)) === null)
            return [];
        return [
            {
                code: "command-usage",
                message: `${path} is already there; nothing was written.`,
                where: { path },
                todo: "Edit it, or run `proofmark init` again with --force to replace it.",
            },
        ];
    }));
    if (problems.flat().length > 0)
        throw new problem/* ProblemError */.Mm(problems.flat());
}
const noGates = (written) => written
    ? `No gate was detected: write your commands under \`gates:\` in ${CONFIG}.`
    : "No gate was detected: run `proofmark init --config --force` and write your commands into the config.";
function told(paths, detected) {
    const gates = Object.entries(detected.gates);
    const width = Math.max(0, ...gates.map(([id]) => id.length));
    const list = gates.map(([id, gate]) => {
        const place = gate.cwd === undefined ? "" : `   (in ${gate.cwd})`;
        return `  ${id.padEnd(width)}  ${gate.run}${place}`;
    });
    const found = gates.length === 0 ? [noGates(paths.includes(CONFIG))] : ["Gates detected:", ...list];
    const notes = detected.notes.map(({ text }) => `Note: ${text}`);
    const next = `Try it here: npx proofmark verify\nThen commit ${paths.length === 1 ? "the file" : "the files"} and open a pull request.`;
    return `${[...paths.map((path) => `Wrote ${path}`), "", ...found, ...notes, "", next].join("\n")}\n`;
}


/***/ }),

/***/ 14824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   i: () => (/* binding */ CONFIG_PATHS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81703);
// Which config judges: the base commit's; else a first one at head, said so; else what the project itself offers.


const CONFIG_PATHS = [".github/proofmark.yml", ".github/proofmark.yaml", "proofmark.yml"];
const MOST_BYTES = 256 * 1024;
async function loadConfig(request, ports) {
    if (request.file !== null)
        return fromDisk(request.file, ports);
    for (const path of request.path === null ? CONFIG_PATHS : [request.path]) {
        const found = await fromRepository(path, request, ports);
        if (found)
            return withDetected(found, request, ports);
    }
    if (request.path !== null)
        throw missing(request.path);
    return detected(request, ports);
}
async function fromDisk(file, ports) {
    const bytes = await ports.files.read(file, { maxBytes: MOST_BYTES });
    if (bytes === null)
        throw missing(file);
    const config = await parsed(bytes, file);
    return { config, use: { source: "file", path: file, digest: digestOf(config), changed: false }, notes: [] };
}
async function fromRepository(path, request, ports) {
    const touched = request.files.find((file) => file.path === path || file.previousPath === path);
    const asIs = { maxBytes: MOST_BYTES, within: request.root };
    if (!touched) {
        const bytes = await ports.files.read(`${request.root}/${path}`, asIs);
        if (bytes === null)
            return null;
        const config = await parsed(bytes, path);
        return { config, use: { source: "base", path, digest: digestOf(config), changed: false }, notes: [] };
    }
    const before = request.comparedWith === null ? null : await ports.git.show(request.comparedWith, path, MOST_BYTES);
    if (before !== null) {
        const config = await parsed(before, path);
        const text = `This change edits ${path}. It was judged by the base's copy; the edit counts from the merge on.`;
        return {
            config,
            use: { source: "base", path, digest: digestOf(config), changed: true },
            notes: [{ code: "config-changed", text }],
        };
    }
    const bytes = await ports.files.read(`${request.root}/${path}`, asIs);
    if (bytes === null)
        return null;
    const config = await parsed(bytes, path);
    const text = `The base has no ${path}, so this change is judged by the config it brings itself.`;
    return {
        config,
        use: { source: "head", path, digest: digestOf(config), changed: true },
        notes: [{ code: "config-first", text }],
    };
}
/** Parsing is loaded only where there is something to parse: a run without a config file does not pay for it. */
async function parsed(bytes, path) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(211)]).then(__webpack_require__.bind(__webpack_require__, 39211));
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
        use: { ...loaded.use, digest: digestOf(merged) },
        notes: [...loaded.notes, ...found.notes],
    };
}
/** Detection looks at the head: what it finds are the project's own commands, which head's files define anyway. */
async function detected(request, ports) {
    const { detectProject } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 78359));
    const found = await detectProject(request, ports);
    const config = {
        version: 1,
        bar: 94,
        detect: true,
        comment: { mode: "always", key: "default" },
        gates: found.gates,
        ...(found.install === null ? {} : { install: found.install }),
    };
    return {
        config,
        use: { source: "detected", path: null, digest: digestOf(config), changed: false },
        notes: found.notes,
    };
}
const digestOf = (config) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(config)).digest("hex");
function missing(path) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm({
        code: "config-missing",
        message: `There is no config file ${path}.`,
        todo: "Correct the path, leave it out to use .github/proofmark.yml, or run `npx proofmark init --config` to write one.",
    });
}


/***/ })

};
