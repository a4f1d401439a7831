export const id = 8359;
export const ids = [8359];
export const modules = {

/***/ 78359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject),
/* harmony export */   detectProject: () => (/* binding */ detectProject)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71902);

async function detectProject(request, ports) {
    const { comparedWith } = request;
    const head = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detectGates */ .Ob)(await readProject(ports.git, ports.files));
    const touched = request.files.some((file) => (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsText */ .TA)(file.path) || (file.previousPath !== null && (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsText */ .TA)(file.previousPath)));
    if (comparedWith === null || !touched)
        return head;
    const { git } = ports;
    const base = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detectGates */ .Ob)(await readTree(await git.listFiles(comparedWith), (path) => git.show(comparedWith, path, _detect_js__WEBPACK_IMPORTED_MODULE_0__/* .DETECTION_MOST_BYTES */ .ON).catch(() => null)));
    return merged(base, head);
}
/** The project as it lies in the working tree. */
async function readProject(git, files) {
    const asIs = { maxBytes: _detect_js__WEBPACK_IMPORTED_MODULE_0__/* .DETECTION_MOST_BYTES */ .ON, within: git.root };
    return readTree(await git.listFiles("worktree"), (path) => files.read(`${git.root}/${path}`, asIs).catch(() => null));
}
/** A manifest that cannot be read (too large, a link to elsewhere) is one detection knows nothing of. */
async function readTree(files, read) {
    const texts = new Map();
    for (const path of files.filter(_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsText */ .TA)) {
        const bytes = await read(path);
        if (bytes !== null)
            texts.set(path, new TextDecoder().decode(bytes));
    }
    return { files, read: (path) => texts.get(path) ?? null };
}
/** What the base has judges as the base says; what only the head has is judged too. */
function merged(base, head) {
    const gone = Object.keys(base.gates).filter((id) => !Object.hasOwn(head.gates, id));
    const said = gone.map((id) => ({
        code: "gate-removed",
        text: `At head the project no longer offers what the gate "${id}" runs; it was judged by the base's command. If that is meant, list your gates in .github/proofmark.yml in this change.`,
    }));
    return {
        gates: { ...head.gates, ...base.gates },
        install: base.install ?? head.install,
        notes: [...head.notes, ...said],
    };
}


/***/ }),

/***/ 71902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ON: () => (/* binding */ DETECTION_MOST_BYTES),
  Ob: () => (/* binding */ detectGates),
  TA: () => (/* binding */ wantsText)
});

// UNUSED EXPORTS: DETECTION_FILES

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(25369);
;// CONCATENATED MODULE: ./build/action/config/detect/project.js
// What detection may look at, and what it finds. Values only: the caller has listed and read the files.
const NOTHING = { gates: {}, install: null, notes: [] };
/** Manifests in these folders belong to somebody else, or are there to be tested with. */
const FOREIGN = new Set("node_modules vendor third_party testdata fixtures __fixtures__ test tests __tests__ spec example examples sample samples template templates dist build target".split(" "));
const DEEPEST = 4;
/** Worth reading: not deep down, hidden, or brought along. */
function isNear(path) {
    const folders = path.split("/").slice(0, -1);
    return (folders.length <= DEEPEST &&
        !folders.some((folder) => folder === "node_modules" || folder.startsWith(".")));
}
function isOwn(path) {
    return (isNear(path) &&
        !path
            .split("/")
            .slice(0, -1)
            .some((folder) => FOREIGN.has(folder)));
}
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** Folders of the manifests whose base name matches, sorted, the top first. */
function foldersWith(tree, manifest) {
    const found = tree.files.filter((path) => manifest.test(baseName(path)) && isOwn(path)).map(folderOf);
    return [...new Set(found)].sort();
}
/** Those that are not below another of the list: the outer project answers for what is inside. */
function outermost(folders) {
    return folders.filter((folder) => !folders.some((other) => other !== folder && isBelow(folder, other)));
}
const isBelow = (path, folder) => folder === "" || path.startsWith(`${folder}/`);
function projectAt(tree, folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const files = tree.files.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    const known = new Set(files);
    return { folder, files, has: (path) => known.has(path), read: (path) => tree.read(prefix + path) };
}

;// CONCATENATED MODULE: ./build/action/config/detect/cargo.js
// Rust: the outermost Cargo.toml speaks for its workspace.


const cargo = {
    name: "Rust",
    reads: ["Cargo.toml"],
    folders: (tree) => outermost(foldersWith(tree, /^Cargo\.toml$/)),
    detect: (project) => ({ gates: gates(project), install: null, notes: [] }),
};
function gates(project) {
    // Only a tracked lock file can be held to.
    const locked = project.has("Cargo.lock") ? " --locked" : "";
    const checker = usesClippy(project)
        ? {
            clippy: (0,defaults/* gateConfig */.iA)({
                run: `cargo clippy --workspace --all-targets${locked}`,
                requires: ["cargo", "cargo-clippy"],
            }),
        }
        : {
            "cargo-check": (0,defaults/* gateConfig */.iA)({
                run: `cargo check --workspace --all-targets${locked}`,
                requires: ["cargo"],
            }),
        };
    return {
        ...checker,
        // Without --no-fail-fast, cargo stops at the first failing binary and the rest of the tests would look fixed or lost.
        "cargo-test": (0,defaults/* gateConfig */.iA)({ run: `cargo test --workspace --no-fail-fast${locked}`, requires: ["cargo"] }),
    };
}
function usesClippy(project) {
    if (project.has("clippy.toml") || project.has(".clippy.toml"))
        return true;
    return /^\[(workspace\.)?lints\.clippy\]/m.test(project.read("Cargo.toml") ?? "");
}

;// CONCATENATED MODULE: ./build/action/config/detect/dotnet.js
// .NET: the outermost solution, else the outermost project.


const SOLUTION = /\.slnx?$/;
const PROJECT = /\.(cs|fs|vb)proj$/;
const TESTED = /Microsoft\.NET\.Test\.Sdk|MSTest\.Sdk|IsTestProject>\s*true/;
const dotnet = {
    name: ".NET",
    reads: ["*.csproj", "*.fsproj", "*.vbproj"],
    folders(tree) {
        const solutions = outermost(foldersWith(tree, SOLUTION));
        return solutions.length > 0 ? solutions : outermost(foldersWith(tree, PROJECT));
    },
    detect: (project) => ({ gates: dotnet_gates(project), install: null, notes: [] }),
};
function dotnet_gates(project) {
    const subject = named(project);
    const build = (0,defaults/* gateConfig */.iA)({
        title: ".NET build",
        run: `dotnet build --nologo${subject}`,
        requires: ["dotnet"],
    });
    const tested = project.files.some((path) => PROJECT.test(path) && TESTED.test(project.read(path) ?? ""));
    if (!tested)
        return { "dotnet-build": build };
    const test = (0,defaults/* gateConfig */.iA)({
        title: ".NET tests",
        run: `dotnet test --no-build --nologo --logger trx --results-directory "${defaults/* SCRATCH_PREFIX */.ul}trx"${subject}`,
        reports: [`${defaults/* SCRATCH_PREFIX */.ul}trx/*.trx`],
        needs: ["dotnet-build"],
        requires: ["dotnet"],
    });
    return { "dotnet-build": build, "dotnet-test": test };
}
/** Beside each other, solutions and projects must be named to dotnet; the shortest solution name is the whole one. */
function named(project) {
    const here = project.files.filter((path) => !path.includes("/"));
    const solutions = here
        .filter((path) => SOLUTION.test(path))
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const candidates = solutions.length > 0
        ? here.filter((path) => SOLUTION.test(path) || PROJECT.test(path))
        : here.filter((path) => PROJECT.test(path));
    const first = solutions[0] ?? candidates[0];
    return candidates.length < 2 || first === undefined ? "" : ` "${first.replace(/["$`\\]/g, "\\$&")}"`;
}

;// CONCATENATED MODULE: ./build/action/config/detect/go.js
// Go: one set of gates for each module, because `./...` stops at a module's border.


const LINT_CONFIGS = [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"];
const go = {
    name: "Go",
    reads: LINT_CONFIGS,
    folders: (tree) => foldersWith(tree, /^go\.mod$/),
    detect: (project) => ({ gates: go_gates(project), install: null, notes: [] }),
};
function go_gates(project) {
    const tested = project.files.some((path) => path.endsWith("_test.go"));
    return {
        // Compiles every package and its tests too: what does not build is found here.
        "go-vet": (0,defaults/* gateConfig */.iA)({ title: "go vet", run: "go vet ./...", requires: ["go"] }),
        ...linter(project),
        ...(tested
            ? { "go-test": (0,defaults/* gateConfig */.iA)({ title: "go test", run: "go test -json ./...", requires: ["go"] }) }
            : {}),
    };
}
/** Only where it is configured: its defaults are an opinion that the project never asked for. */
function linter(project) {
    const config = LINT_CONFIGS.find((name) => project.has(name));
    if (config === undefined)
        return {};
    // Version 2 renamed the output options and demands `version: "2"` in its config.
    const second = /^\s*"?version"?\s*[:=]\s*["']?2/m.test(project.read(config) ?? "");
    const output = second ? "--output.json.path=stdout --show-stats=false" : "--out-format=json";
    return {
        "golangci-lint": (0,defaults/* gateConfig */.iA)({
            run: `golangci-lint run ${output} ./...`,
            requires: ["golangci-lint", "go"],
        }),
    };
}

;// CONCATENATED MODULE: ./build/action/config/detect/gradle.js
// Gradle: the wrapper when there is one. No daemon: nothing may be left running.


const SCRIPTS = ["build.gradle", "build.gradle.kts"];
const gradle = {
    name: "Gradle",
    reads: SCRIPTS,
    folders: (tree) => outermost(foldersWith(tree, /^(settings|build)\.gradle(\.kts)?$/)),
    detect: (project) => ({ gates: gradle_gates(project), install: null, notes: [] }),
};
function gradle_gates(project) {
    const wrapped = project.has("gradlew");
    const call = `${wrapped ? "./gradlew" : "gradle"} --no-daemon --console=plain`;
    const requires = [wrapped ? "java" : "gradle"];
    const android = isAndroid(project);
    // The Android plugin has no `testClasses`; its `test` compiles each variant by itself.
    const build = android
        ? {}
        : { "gradle-build": (0,defaults/* gateConfig */.iA)({ title: "Gradle build", run: `${call} testClasses`, requires }) };
    if (!project.files.some((path) => /(^|\/)src\/(test|commonTest)\//.test(path)))
        return build;
    const test = (0,defaults/* gateConfig */.iA)({
        title: "Gradle tests",
        // cleanTest: an up-to-date task writes no report, and a report older than the run is not believed.
        run: `${call} --continue cleanTest test`,
        reports: ["**/build/test-results/**/*.xml"],
        needs: android ? [] : ["gradle-build"],
        requires,
    });
    return { ...build, "gradle-test": test };
}
function isAndroid(project) {
    return project.files
        .filter((path) => SCRIPTS.some((name) => path === name || path.endsWith(`/${name}`)))
        .some((path) => /com\.android\.|libs\.plugins\.android/.test(project.read(path) ?? ""));
}

;// CONCATENATED MODULE: ./build/action/config/detect/maven.js
// Maven: the wrapper when there is one. Compiling is a gate of its own, since without it there are no reports to read.


const maven = {
    name: "Maven",
    reads: [],
    folders: (tree) => outermost(foldersWith(tree, /^pom\.xml$/)),
    detect: (project) => ({ gates: maven_gates(project), install: null, notes: [] }),
};
function maven_gates(project) {
    const wrapped = project.has("mvnw");
    const mvn = `${wrapped ? "./mvnw" : "mvn"} --batch-mode --no-transfer-progress`;
    const requires = [wrapped ? "java" : "mvn"];
    const build = (0,defaults/* gateConfig */.iA)({ title: "Maven build", run: `${mvn} test-compile`, requires });
    if (!project.files.some((path) => /(^|\/)src\/test\//.test(path)))
        return { "maven-build": build };
    const test = (0,defaults/* gateConfig */.iA)({
        title: "Maven tests",
        // All modules are tested, not just those before the first failure.
        run: `${mvn} --fail-at-end test`,
        reports: ["**/target/surefire-reports/TEST-*.xml"],
        needs: ["maven-build"],
        requires,
    });
    return { "maven-build": build, "maven-test": test };
}

;// CONCATENATED MODULE: ./build/action/config/detect/node-manager.js
const LOCKS = [
    ["pnpm-lock.yaml", "pnpm"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["yarn.lock", "yarn"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
const LOCK_FILES = LOCKS.map(([file]) => file);
/** The `packageManager` field decides; without it the lock files, in the order above. */
function findManager(project, pkg) {
    const field = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(pkg.packageManager);
    const locks = LOCKS.filter(([file]) => project.has(file));
    const programs = [...new Set(locks.map(([, program]) => program))];
    const program = LOCKS.map(([, known]) => known).find((known) => known === field?.[1]) ?? programs[0] ?? "npm";
    const modern = field?.[1] === "yarn" ? Number(field[2]) > 1 : project.has(".yarnrc.yml");
    const locked = programs.includes(program);
    const manager = MANAGERS[program]({ locked, modern, plugged: project.has(".pnp.cjs") });
    if (field !== null || programs.length < 2)
        return { manager, notes: [] };
    const text = `${locks.map(([file]) => file).join(" and ")} lie side by side; ${program} was taken. Set \`packageManager\` in package.json to decide.`;
    return { manager, notes: [{ code: "detect-manager", text }] };
}
const joined = (...parts) => parts.filter((part) => part).join(" ");
const MANAGERS = {
    npm: ({ locked }) => ({
        program: "npm",
        install: locked ? "npm ci" : "npm install --no-package-lock",
        run: (script, args) => joined(script === "test" ? "npm test" : `npm run ${script}`, args && `-- ${args}`),
        runAll: (script) => `npm run ${script} --workspaces --if-present`,
        plugged: false,
    }),
    pnpm: ({ locked }) => ({
        program: "pnpm",
        install: locked ? "pnpm install --frozen-lockfile" : "pnpm install --no-lockfile",
        run: (script, args) => joined(script === "test" ? "pnpm test" : `pnpm run ${script}`, args),
        runAll: (script) => `pnpm -r --no-bail --if-present run ${script}`,
        plugged: false,
    }),
    yarn: ({ locked, modern, plugged }) => ({
        program: "yarn",
        install: joined("yarn install", locked ? (modern ? "--immutable" : "--frozen-lockfile") : undefined),
        run: (script, args) => joined(`yarn run ${script}`, args),
        // Yarn 1 stops at the first workspace that lacks the script.
        runAll: (script) => (modern ? `yarn workspaces foreach --all run ${script}` : null),
        plugged,
    }),
    bun: ({ locked }) => ({
        program: "bun",
        install: joined("bun install", locked ? "--frozen-lockfile" : "--no-save"),
        run: (script, args) => joined(`bun run ${script}`, args),
        runAll: (script) => `bun run --filter '*' ${script}`,
        plugged: false,
    }),
};

;// CONCATENATED MODULE: ./build/action/config/detect/node-package.js
/** Null when the text is not a JSON object. */
function readPackage(text) {
    let raw;
    try {
        raw = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch {
        return null;
    }
    if (typeof raw !== "object" || raw === null || Array.isArray(raw))
        return null;
    const pkg = raw;
    const scripts = Object.entries(record(pkg.scripts)).filter((entry) => typeof entry[1] === "string");
    const kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
    return {
        scripts: Object.fromEntries(scripts),
        dependencies: new Set(kinds.flatMap((kind) => Object.keys(record(pkg[kind])))),
        packageManager: typeof pkg.packageManager === "string" ? pkg.packageManager : "",
        workspaces: pkg.workspaces !== undefined,
        keys: new Set(Object.keys(pkg)),
    };
}
const record = (value) => typeof value === "object" && value !== null ? value : {};

;// CONCATENATED MODULE: ./build/action/config/detect/node-scripts.js
// What a package.json script does, as far as its text tells: whether it can be a gate, and which runner it starts.

/** Why a script cannot be a gate; null when it can. */
function unfit(script) {
    if (/no test specified/.test(script) || /^\s*(true|:|exit 0|echo\b[^&|;]*)\s*$/.test(script))
        return "placeholder";
    if (WATCHES.some((pattern) => pattern.test(script)))
        return "watches";
    if (/(^|\s)--(fix|write|apply)(=true)?(\s|$)/.test(script))
        return "changes files";
    return null;
}
const WATCHES = [
    /(^|\s)--watch(All)?(=true)?(\s|$)/,
    /\b(tsc|vue-tsc|rollup|webpack|mocha|tsup|babel)\b[^&|;]*\s-w(\s|$)/,
    /(^|[\s/])(nodemon|tsc-watch|onchange|chokidar|watchexec)(\s|$)/,
    /\bvitest\s+(watch|dev)\b/,
    /\bvitest\b[^&|;]*\s--ui(\s|$)/,
];
/** The script builds, or runs what the build writes. */
function usesBuild(name, pkg) {
    const text = [pkg.scripts[`pre${name}`], pkg.scripts[name]].join(" ; ");
    return (/\b(npm|pnpm|yarn|bun)( run)?( -s| --silent)? build\b/.test(text) ||
        /\brun-[sp]\b[^&|;]*\bbuild\b/.test(text) ||
        /(^|[\s"'./])(dist|build|out)\//.test(text));
}
/**
 * The words of a script that is one plain command: variables before it and wrappers that pass everything on are taken off.
 * Null when the script is more than that, because arguments would reach its last command only.
 */
function plainCommand(script) {
    if (/[;&|<>`\n]|\$\(/.test(script))
        return null;
    const words = script.trim().split(/\s+/);
    while (words[0] !== undefined && (/^[A-Za-z_][A-Za-z0-9_]*=/.test(words[0]) || WRAPPERS.has(words[0])))
        words.shift();
    return words[0] === undefined || words[0].startsWith("-")
        ? null
        : [words[0].replace(/^.*node_modules\/\.bin\//, ""), ...words.slice(1)];
}
const WRAPPERS = new Set(["cross-env", "npx", "bunx", "c8", "nyc"]);
const AS_IT_IS = { prefix: "", args: "", reports: [] };
/**
 * How a test script is made to name its tests without an edit to it: reporters are handed on only where the script is one
 * plain command of a runner that has the reporter built in (or installed) and the script chooses none itself. Everything
 * else runs as it is, and is read from its output.
 */
function testRun(script, pkg) {
    const words = plainCommand(script);
    const runner = words?.[0] ?? "";
    if (words === null || /(^|\s)(--reporters?\b|-R\b|--outputFile\b|--json\b|--tap\b)/.test(script))
        return AS_IT_IS;
    return RUNNERS[runner]?.(words, pkg) ?? AS_IT_IS;
}
const RUNNERS = {
    vitest([, second]) {
        if (second !== undefined && /^(bench|list|init|typecheck|related)$/.test(second))
            return AS_IT_IS;
        const report = `${defaults/* SCRATCH_PREFIX */.ul}vitest.xml`;
        const once = second === "run" ? "" : "--run ";
        return {
            prefix: "",
            args: `${once}--reporter=default --reporter=junit --outputFile.junit="${report}"`,
            reports: [report],
        };
    },
    jest(_, pkg) {
        if (!pkg.dependencies.has("jest-junit"))
            return jestJson("--ci");
        const report = `${defaults/* SCRATCH_PREFIX */.ul}jest.xml`;
        const prefix = `JEST_JUNIT_OUTPUT_FILE="${report}" JEST_JUNIT_ADD_FILE_ATTRIBUTE=true `;
        return { prefix, args: "--ci --reporters=default --reporters=jest-junit", reports: [report] };
    },
    // To stdout, so that a suite that cannot even be loaded is still read as what it is: lines of failure.
    mocha: () => ({ ...AS_IT_IS, args: "--reporter tap --reporter-option tapVersion=13" }),
    ava: () => ({ ...AS_IT_IS, args: "--tap" }),
    bun([, second]) {
        if (second !== "test")
            return AS_IT_IS;
        const report = `${defaults/* SCRATCH_PREFIX */.ul}bun.xml`;
        return { prefix: "", args: `--reporter=junit --reporter-outfile="${report}"`, reports: [report] };
    },
    "react-scripts": ([, second]) => (second === "test" ? jestJson("--watchAll=false --ci") : AS_IT_IS),
    ng: ([, second]) => (second === "test" ? { ...AS_IT_IS, args: "--watch=false" } : AS_IT_IS),
};
/** Jest's own format needs no package. What it prints for people stays as it is. */
function jestJson(before) {
    const report = `${defaults/* SCRATCH_PREFIX */.ul}jest.json`;
    return { prefix: "", args: `${before} --json --outputFile="${report}"`, reports: [report] };
}

;// CONCATENATED MODULE: ./build/action/config/detect/node-tools.js
// Tools that are configured and installed but have no script: called as the project's own copy, never fetched.

const ESLINT_CONFIG = /^(eslint\.config\.[mc]?[jt]s|\.eslintrc(\.(js|cjs|json|ya?ml))?)$/;
function eslintTool(project, pkg, manager) {
    const configured = pkg.keys.has("eslintConfig") || project.files.some((path) => ESLINT_CONFIG.test(path));
    if (!configured || !pkg.dependencies.has("eslint"))
        return null;
    return own(manager, "eslint", " . --format json");
}
function biomeTool(project, pkg, manager) {
    const configured = project.has("biome.json") || project.has("biome.jsonc");
    if (!configured || !pkg.dependencies.has("@biomejs/biome"))
        return null;
    return own(manager, "biome", " lint --reporter=json .");
}
/** Not when the build already compiles: the same errors would be told twice. */
function typescriptTool(project, pkg, manager) {
    const config = project.read("tsconfig.json");
    const compiler = ["vue-tsc", "typescript"].find((name) => pkg.dependencies.has(name));
    if (config === null || compiler === undefined || /\btsc\b/.test(pkg.scripts.build ?? ""))
        return null;
    const program = compiler === "vue-tsc" ? "vue-tsc" : "tsc";
    // A config that only refers to others checks nothing by itself.
    const references = /"references"\s*:\s*\[\s*\{/.test(config) && /"files"\s*:\s*\[\s*\]/.test(config);
    return own(manager, program, references ? " --build --noEmit" : " --noEmit");
}
function own(manager, program, rest) {
    if (manager.plugged)
        return (0,defaults/* gateConfig */.iA)({ run: `yarn run ${program}${rest}`, requires: ["yarn"] });
    return (0,defaults/* gateConfig */.iA)({
        run: `npx --no-install ${program}${rest}`,
        requires: [`node_modules/.bin/${program}`],
    });
}

;// CONCATENATED MODULE: ./build/action/config/detect/node.js
// JavaScript and TypeScript: the project's own scripts first, then tools that are configured without a script.






/** Script names in the order they are tried. A name that may mean something else must look like the tool. */
const NAMES = {
    lint: ["lint", "lint:check", "lint:ci", "lint:eslint", "eslint"],
    typecheck: [
        "typecheck",
        "type-check",
        "check-types",
        "check:types",
        "types:check",
        "lint:types",
        ["tsc", /\btsc\b/],
        ["types", /\btsc\b.*--noEmit/],
        ["check", /\b(tsc|svelte-check|astro check)\b/],
    ],
    build: ["build"],
    test: ["test", "test:unit", "test:ci", "test:run", "unit"],
};
const ROLES = ["lint", "typecheck", "build", "test"];
const node = {
    name: "JavaScript",
    reads: ["package.json", "tsconfig.json"],
    folders(tree) {
        const all = foldersWith(tree, /^package\.json$/);
        const files = new Set(tree.files);
        const locked = (folder) => LOCK_FILES.some((file) => files.has(`${folder}/${file}`));
        // Below another package.json only one with a lock file of its own is a project; the others are its workspaces.
        return all.filter((folder) => locked(folder) || !all.some((other) => other !== folder && isBelow(folder, other)));
    },
    detect(project) {
        const pkg = readPackage(project.read("package.json") ?? "");
        if (pkg === null)
            return { ...NOTHING, notes: [unreadable(project)] };
        const { manager, notes } = findManager(project, pkg);
        const subject = { project, pkg, manager, members: readMembers(project, pkg) };
        const found = ROLES.map((role) => ({ role, ...findRole(role, subject) }));
        const built = found.some(({ role, gate }) => role === "build" && gate !== null);
        const gates = Object.fromEntries(found.flatMap(({ role, gate, afterBuild }) => gate === null ? [] : [[role, built && afterBuild === true ? { ...gate, needs: ["build"] } : gate]]));
        return {
            gates,
            install: Object.keys(gates).length > 0 && pkg.dependencies.size + subject.members.length > 0
                ? manager.install
                : null,
            notes: [...notes, ...found.flatMap((each) => each.notes)],
        };
    },
};
function readMembers(project, pkg) {
    if (!pkg.workspaces && !project.has("pnpm-workspace.yaml"))
        return [];
    return project.files
        .filter((path) => path.endsWith("/package.json") && isOwn(path))
        .flatMap((path) => readPackage(project.read(path) ?? "") ?? []);
}
function findRole(role, subject) {
    const { pkg } = subject;
    const present = NAMES[role].flatMap((entry) => {
        const [name, text] = typeof entry === "string" ? [entry, null] : entry;
        const script = pkg.scripts[name];
        return script !== undefined && (text === null || text.test(script)) ? [{ name, why: unfit(script) }] : [];
    });
    const fit = present.find(({ why }) => why === null);
    if (fit) {
        const afterBuild = role !== "build" && usesBuild(fit.name, pkg);
        return { gate: scriptGate(role, fit.name, subject), afterBuild, notes: [] };
    }
    const notes = present.flatMap(({ name, why }) => (why === null ? [] : leftOut(name, why, subject)));
    const shared = present.length === 0 ? inWorkspaces(role, subject) : { gate: null, notes: [] };
    return { gate: shared.gate ?? bareTool(role, subject), notes: [...notes, ...shared.notes] };
}
function scriptGate(role, name, { pkg, manager }) {
    const { prefix, args, reports } = role === "test" ? testRun(pkg.scripts[name] ?? "", pkg) : { prefix: "", args: "", reports: [] };
    return (0,defaults/* gateConfig */.iA)({ run: `${prefix}${manager.run(name, args)}`, reports, requires: [manager.program] });
}
/** The root has no such script, but workspaces do. */
function inWorkspaces(role, { members, manager }) {
    const name = NAMES[role]
        .filter((entry) => typeof entry === "string")
        .find((candidate) => members.some(({ scripts }) => fits(scripts[candidate])));
    if (name === undefined)
        return { gate: null, notes: [] };
    const blocked = members.some(({ scripts }) => scripts[name] !== undefined && !fits(scripts[name]) && unfit(scripts[name]) !== "placeholder");
    const run = blocked ? null : manager.runAll(name);
    if (run !== null)
        return { gate: (0,defaults/* gateConfig */.iA)({ run, requires: [manager.program] }), notes: [] };
    const why = blocked
        ? "in some workspace it watches or changes files"
        : `${manager.program} 1 cannot skip workspaces without it`;
    const text = `The workspaces' \`${name}\` scripts are no gate: ${why}. Add a \`${name}\` script at the top.`;
    return { gate: null, notes: [{ code: "detect-script", text }] };
}
const fits = (script) => script !== undefined && unfit(script) === null;
function bareTool(role, { project, pkg, manager }) {
    if (role === "lint")
        return eslintTool(project, pkg, manager) ?? biomeTool(project, pkg, manager);
    return role === "typecheck" ? typescriptTool(project, pkg, manager) : null;
}
/** A placeholder is what `npm init` writes; nobody needs to hear of it. */
function leftOut(name, why, { project }) {
    if (why === "placeholder")
        return [];
    const place = project.folder === "" ? "package.json" : `${project.folder}/package.json`;
    return [{ code: "detect-script", text: `The script \`${name}\` of ${place} ${why}, so it is not run.` }];
}
function unreadable(project) {
    const place = project.folder === "" ? "package.json" : `${project.folder}/package.json`;
    return { code: "detect-unreadable", text: `${place} is not JSON, so no script was found in it.` };
}

;// CONCATENATED MODULE: ./build/action/config/detect/python.js
// Python: the tools a project has configured or depends on, through its environment manager when it has one.


const MANIFEST = /^(pyproject\.toml|setup\.(py|cfg)|requirements.*\.txt|Pipfile|pytest\.ini|tox\.ini|\.?ruff\.toml|mypy\.ini|manage\.py)$/;
const python = {
    name: "Python",
    reads: [
        "pyproject.toml",
        "setup.cfg",
        "setup.py",
        "tox.ini",
        "mypy.ini",
        ".mypy.ini",
        "Pipfile",
        "requirements*.txt",
    ],
    folders: (tree) => outermost(foldersWith(tree, MANIFEST)),
    detect(project) {
        const facts = readFacts(project);
        const gates = { ...ruff(facts), ...mypy(facts), ...pyright(facts), ...pytest(facts) };
        return {
            gates,
            install: Object.keys(gates).length > 0 ? (facts.manager?.install ?? null) : null,
            notes: [],
        };
    },
};
/** A worktree of the base gets an environment of its own through these; plain pip would change the one in use. */
const python_MANAGERS = [
    { lock: "uv.lock", program: "uv", prefix: "uv run --frozen ", install: "uv sync --frozen" },
    {
        lock: "poetry.lock",
        program: "poetry",
        prefix: "poetry run ",
        install: "poetry install --no-interaction",
    },
    { lock: "pdm.lock", program: "pdm", prefix: "pdm run ", install: "pdm sync" },
    { lock: "Pipfile.lock", program: "pipenv", prefix: "pipenv run ", install: "pipenv sync --dev" },
];
function readFacts(project) {
    const text = (path) => project.read(path) ?? "";
    const lists = project.files.filter((path) => !path.includes("/") && /^requirements.*\.txt$/.test(path));
    const pyproject = text("pyproject.toml");
    const setup = text("setup.cfg");
    const sources = [pyproject, setup, text("setup.py"), text("Pipfile"), ...lists.map(text)];
    const manager = python_MANAGERS.find(({ lock }) => project.has(lock)) ?? null;
    return { project, pyproject, setup, tox: text("tox.ini"), dependencies: sources.join("\n"), manager };
}
/** Named as a dependency: `"ruff>=0.5"`, `ruff = "^0.5"`, `ruff==0.5`. */
function depends(facts, tool) {
    return new RegExp(`(^\\s*|["'])${tool}(\\[[^\\]]*\\])?\\s*($|["'=<>~!;])`, "m").test(facts.dependencies);
}
/** A tool of the project's own environment is started through the manager; one from elsewhere must be on PATH. */
function call(facts, tool, rest) {
    const { manager } = facts;
    if (manager !== null && depends(facts, tool)) {
        return { run: `${manager.prefix}${tool}${rest}`, requires: [manager.program] };
    }
    return { run: `${tool}${rest}`, requires: [tool] };
}
function ruff(facts) {
    const { project, pyproject } = facts;
    const configured = project.has("ruff.toml") || project.has(".ruff.toml") || /^\[tool\.ruff[.\]]/m.test(pyproject);
    if (!configured && !depends(facts, "ruff"))
        return {};
    return { ruff: (0,defaults/* gateConfig */.iA)({ title: "Ruff", ...call(facts, "ruff", " check --output-format json") }) };
}
function mypy(facts) {
    const { project, pyproject, setup } = facts;
    const ini = [project.read("mypy.ini"), project.read(".mypy.ini")].filter((text) => text !== null);
    const section = [
        ...ini,
        ...(/^\[tool\.mypy\][^[]*/m.exec(pyproject) ?? []),
        ...(/^\[mypy\][^[]*/m.exec(setup) ?? []),
    ].join("\n");
    if (section === "")
        return {};
    // Its own config may say what to check; else it wants to be told.
    const subject = /^\s*(files|packages|modules)\s*=/m.test(section) ? "" : " .";
    return { mypy: (0,defaults/* gateConfig */.iA)({ title: "mypy", ...call(facts, "mypy", `${subject} --no-error-summary`) }) };
}
function pyright(facts) {
    for (const tool of ["basedpyright", "pyright"]) {
        const configured = new RegExp(`^\\[tool\\.${tool}[.\\]]`, "m").test(facts.pyproject);
        if (configured || (tool === "pyright" && facts.project.has("pyrightconfig.json"))) {
            return { pyright: (0,defaults/* gateConfig */.iA)({ title: "Pyright", ...call(facts, tool, " --outputjson") }) };
        }
    }
    return {};
}
function pytest(facts) {
    if (!usesPytest(facts))
        return {};
    const report = `${defaults/* SCRATCH_PREFIX */.ul}pytest.xml`;
    return { pytest: (0,defaults/* gateConfig */.iA)({ ...call(facts, "pytest", ` --junitxml="${report}"`), reports: [report] }) };
}
function usesPytest(facts) {
    const { project, pyproject, setup, tox } = facts;
    const python = project.files.filter((path) => path.endsWith(".py"));
    const configured = project.has("pytest.ini") ||
        project.has(".pytest.ini") ||
        /^\[tool\.pytest[.\]]/m.test(pyproject) ||
        /^\[tool:pytest\]/m.test(setup) ||
        /^\[pytest\]/m.test(tox) ||
        python.some((path) => baseName(path) === "conftest.py");
    // A pytest without tests ends with code 5 and an empty report, which would be `unknown` for ever.
    if (configured || depends(facts, "pytest")) {
        return python.some((path) => /test/i.test(path) && baseName(path) !== "conftest.py");
    }
    const named = python.some((path) => /^(test_.*|.*_test)\.py$/.test(baseName(path)));
    // Django's tests need its own runner to set it up.
    return named && !project.has("manage.py");
}

;// CONCATENATED MODULE: ./build/action/config/detect.js
// No config, or `detect: true`: the gates a project's own files tell of. Pure; the caller lists and reads the files.








/** In the order their gates are shown. */
const ECOSYSTEMS = [node, python, go, cargo, gradle, maven, dotnet];
/** Base names of the files whose text detection reads; `*` stands for any part of the name. */
const DETECTION_FILES = [...new Set(ECOSYSTEMS.flatMap(({ reads }) => reads))];
/** Read these files, up to this many bytes each, before calling `detectGates`. */
const DETECTION_MOST_BYTES = 256 * 1024;
const WANTED = new RegExp(`^(${DETECTION_FILES.map((name) => name.replace(/[.+]/g, "\\$&").replace("*", ".*")).join("|")})$`);
/** Whether detection asks for the text of a tracked file. */
function wantsText(path) {
    return WANTED.test(baseName(path)) && isNear(path);
}
/** A repository with more is one that should say itself what judges it. */
const MOST_FOLDERS = 8;
function detectGates(tree) {
    const suffixes = new Map();
    const placed = ECOSYSTEMS.flatMap((ecosystem) => {
        const folders = ecosystem.folders(tree);
        const found = folders.slice(0, MOST_FOLDERS).map((folder) => {
            const suffix = suffixes.get(folder) ?? suffixFor(folder, [...suffixes.values()]);
            suffixes.set(folder, suffix);
            return place(ecosystem.detect(projectAt(tree, folder)), folder, suffix);
        });
        return folders.length > MOST_FOLDERS ? [...found, tooMany(ecosystem, folders)] : found;
    });
    const installs = placed.flatMap(({ install }) => install ?? []);
    return {
        gates: Object.assign({}, ...placed.map(({ gates }) => gates)),
        install: installs.length === 0 ? null : installs.join(" && "),
        notes: placed.flatMap(({ notes }) => notes),
    };
}
/** Short enough for any gate's id; folders whose names differ only in signs are numbered. */
function suffixFor(folder, taken) {
    if (folder === "")
        return "";
    const words = folder
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
    const plain = `-${words.slice(0, 40)}`;
    const numbered = (count) => (count === 1 ? plain : `${plain}-${count}`);
    let count = 1;
    while (taken.includes(numbered(count)))
        count++;
    return numbered(count);
}
/** What was found in a folder, as seen from the top. */
function place(found, folder, suffix) {
    if (folder === "")
        return found;
    const gates = Object.entries(found.gates).map(([id, gate]) => {
        const title = gate.title === undefined ? {} : { title: `${gate.title} (${folder})`.slice(0, 80) };
        const requires = gate.requires.map((name) => (name.includes("/") ? `${folder}/${name}` : name));
        const needs = gate.needs.map((need) => need + suffix);
        return [id + suffix, { ...gate, ...title, cwd: folder, needs, requires }];
    });
    const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
    return {
        gates: Object.fromEntries(gates),
        install: found.install === null ? null : `(cd ${quoted} && ${found.install})`,
        notes: found.notes,
    };
}
function tooMany(ecosystem, folders) {
    const rest = folders.slice(MOST_FOLDERS);
    const names = rest.length > 5 ? `${rest.slice(0, 5).join(", ")} and ${rest.length - 5} more` : rest.join(", ");
    const text = `${folders.length} ${ecosystem.name} projects were found; gates were made for the first ${MOST_FOLDERS}, not for ${names}. List the gates you want in .github/proofmark.yml.`;
    return { gates: {}, install: null, notes: [{ code: "detect-too-many", text }] };
}


/***/ })

};
