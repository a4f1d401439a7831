export const id = 4990;
export const ids = [4990];
export const modules = {

/***/ 84990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/version.js
var version = __webpack_require__(67416);
// EXTERNAL MODULE: ./build/action/config/detect.js + 12 modules
var detect = __webpack_require__(71902);
// EXTERNAL MODULE: ./build/action/config/load.js + 1 modules
var load = __webpack_require__(63580);
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


/** `reported`: the second stage writes the comment, so this one may only read. */
function workflow(detected, tree, own, reported = false) {
    const comment = reported
        ? "# Nothing that writes: proofmark-report.yml writes the comment."
        : "pull-requests: write # write the one comment; a fork's token stays read-only whatever stands here";
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
      ${comment}
    # No \`concurrency\` that cancels: a cancelled run leaves a required check red. Runs may overlap; the comment keeps the newest.
    steps:
      - uses: ${pinned("actions/checkout")}
        with:
          fetch-depth: 0 # findings are compared with the base, which needs its history
          persist-credentials: false # gates run the pull request's code, which must find no token in .git/config
`;
    const steps = setupSteps(detected, tree).map((step) => indented(step, 6));
    return [head, ...steps, indented(`- uses: ${reference(own)}`, 6)].join("");
}
/** The second stage: docs/second-stage.md says what each line is for. */
const reportWorkflow = (own) => `# The trusted second stage of Proofmark: writes the comment from what the first stage left, and trusts none of it.
# Written by \`proofmark init --report\`. It works once it is on the default branch.
name: Proofmark report

on:
  workflow_run:
    workflows: [Proofmark] # the name of proofmark.yml; runs are told apart by its path
    types: [completed]

permissions: {}

jobs:
  report:
    name: Proofmark report
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      actions: read # fetch the run
      contents: read # ask what the change is, and for the base's config
      pull-requests: write # write the one comment
    # One step and no checkout: a token that may write lies beside no file of a pull request.
    steps:
      - uses: ${reference({ ...own, name: `${own.name}/action/report` })}
`;
const reference = ({ name, sha, version }) => sha === null ? `${name}@v${version} # pin to the release's commit` : `${name}@${sha} # v${version}`;
function indented(text, by) {
    return text
        .split("\n")
        .map((line) => `${" ".repeat(by)}${line}\n`)
        .join("");
}

;// CONCATENATED MODULE: ./build/action/cli/init.js
// `proofmark init`: writes the workflow and, if wanted, the config. Nothing is overwritten unasked, and nothing half-written.





const WORKFLOW = ".github/workflows/proofmark.yml";
const REPORT = ".github/workflows/proofmark-report.yml";
const CONFIG = ".github/proofmark.yml";
/** Before the first release there is no commit to pin; the release sets it. */
const OWN = { name: "proofmark/proofmark", sha: null, version: version/* VERSION */.x };
/** `root` is the absolute top of the repository. Throws ProblemError `command-usage` when a file is in the way. */
async function initCommand(args, ports, context) {
    const detected = (0,detect/* detectGates */.Ob)(context.tree);
    const { report = false } = args;
    const files = new Map([[WORKFLOW, workflow(detected, context.tree, OWN, report)]]);
    // Who asks for the rest after `init` wrote the workflow wants the rest, and has maybe edited the workflow.
    const kept = (args.config || report) &&
        !args.force &&
        (await ports.files.stat(`${context.root}/${WORKFLOW}`)) !== null;
    if (kept)
        files.delete(WORKFLOW);
    if (args.config) {
        const { configFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7421)]).then(__webpack_require__.bind(__webpack_require__, 17421));
        files.set(CONFIG, configFile(detected));
    }
    if (report)
        files.set(REPORT, reportWorkflow(OWN));
    // A config at another of its places would be shadowed, or shadow this one.
    const others = [...(args.config ? load/* CONFIG_PATHS */.iE : []), ...(report ? [REPORT] : [])];
    const taken = others.length > 0 ? others : [WORKFLOW];
    if (!args.force)
        await refuseToOverwrite(taken, ports.files, context.root);
    for (const [path, content] of files)
        await ports.files.write(`${context.root}/${path}`, content);
    const left = report
        ? `Left ${WORKFLOW} as it is: its job needs \`contents: read\` and nothing that writes any more\n`
        : `Left ${WORKFLOW} as it is\n`;
    const stdout = `${kept ? left : ""}${told([...files.keys()], detected)}`;
    return { stdout, exit: 0 };
}
async function refuseToOverwrite(paths, files, root) {
    const problems = await Promise.all(paths.map(async (path) => {
        if ((await files.stat(`${root}/${path}`)) === null)
            return [];
        return [
            {
                code: "command-usage",
                message: "This file is already there; nothing was written.",
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
    : "No gate was detected: run `proofmark init --config` and write your commands into the config.";
function told(paths, detected) {
    const gates = Object.entries(detected.gates);
    const width = Math.max(0, ...gates.map(([id]) => id.length));
    const list = gates.map(([id, gate]) => {
        const place = gate.cwd === undefined ? "" : `   (in ${gate.cwd})`;
        return `  ${id.padEnd(width)}  ${gate.run}${place}`;
    });
    const found = gates.length === 0 ? [noGates(paths.includes(CONFIG))] : ["Gates detected:", ...list];
    const notes = detected.notes.map(({ text }) => `Note: ${text}`);
    const files = paths.length === 1 ? "the file" : "the files";
    const then = paths.includes(REPORT)
        ? `Then bring ${files} to the default branch: only from there does the second stage write comments, on pull requests opened after that.`
        : `Then commit ${files} and open a pull request.`;
    const next = `Try it here: npx proofmark verify\n${then}`;
    return `${[...paths.map((path) => `Wrote ${path}`), "", ...found, ...notes, "", next].join("\n")}\n`;
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


/***/ })

};
