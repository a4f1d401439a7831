export const id = 2561;
export const ids = [2561,4173,2239];
export const modules = {

/***/ 62561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approveCommand: () => (/* binding */ approveCommand)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
// EXTERNAL MODULE: ./build/action/adapters/files.js + 4 modules
var adapters_files = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/action/adapters/git.js + 2 modules
var adapters_git = __webpack_require__(90133);
// EXTERNAL MODULE: ./build/action/config/load.js + 1 modules
var load = __webpack_require__(63580);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-file.js
var png_file = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/action/gates/visual/against/committed.js
var committed = __webpack_require__(41935);
// EXTERNAL MODULE: ./build/action/gates/visual/against/limits.js
var limits = __webpack_require__(92609);
// EXTERNAL MODULE: ./build/action/gates/visual/against/stamp.js
var stamp = __webpack_require__(51906);
;// CONCATENATED MODULE: ./build/action/gates/visual/against/approve-shots.js
// A run's pictures → the shots that the repository keeps. Done by a person, on their own machine, after looking.






/** Takes nothing of the run on trust: it may have been downloaded. */
async function approveShots(approval, files) {
    const { root, shots, pictures, only, prune } = approval;
    const approved = {
        written: [],
        unchanged: [],
        refused: [],
        obsolete: [],
        pruned: [],
        uncommitted: [],
    };
    const isAsked = (id) => only === null || id === only || (0,external_node_path_.matchesGlob)(id, only);
    for (const screen of pictures.screens.filter(({ id }) => isAsked(id))) {
        const { id, outcome } = screen;
        if (!isPlace(id))
            approved.refused.push({ id, why: "no file can be called so" });
        else if (outcome === "unknown")
            approved.refused.push({ id, why: screen.text });
        else if (outcome === "same" && (await files.stat(`${root}/${(0,committed/* pathOf */.XM)(shots, id)}`)) === null)
            approved.uncommitted.push(id);
        else if (isNews(screen, pictures) && screen.head !== null)
            await writeOne(screen, screen.head, { approval, approved, files });
    }
    const inside = `${shots}/`;
    const isShot = (path) => path.startsWith(inside) && path.endsWith(".png") && isPlace(path.slice(inside.length));
    const left = pictures.obsolete.filter((path) => isShot(path) && isAsked(path.slice(inside.length, -4)));
    for (const path of left) {
        if ((await files.stat(`${root}/${path}`)) === null)
            continue;
        if (!(await staysInside(path, root, files)))
            continue;
        if (prune)
            await files.remove(`${root}/${path}`);
        (prune ? approved.pruned : approved.obsolete).push(path);
    }
    return approved;
}
/** What looks the same is written only where its committed shot comes from another environment. */
const isNews = ({ outcome }, { moved }) => outcome === "same" ? moved : outcome !== "gone";
/** A path that stays where it is put. */
const isPlace = (id) => id.length <= 240 &&
    id
        .split("/")
        .every((part) => /^[^\u0000-\u001f\u007f\\:*?"<>|.][^\u0000-\u001f\u007f\\:*?"<>|]*$/.test(part));
/** The nearest folder above that is there, with its links followed: writing follows them too. */
async function staysInside(path, root, files) {
    const top = await files.realPath(root);
    if (top === null)
        return true;
    for (let folder = (0,external_node_path_.dirname)(path); folder !== "."; folder = (0,external_node_path_.dirname)(folder)) {
        const real = await files.realPath(`${root}/${folder}`);
        if (real !== null)
            return real === top || real.startsWith(`${top}/`);
    }
    return true;
}
async function writeOne({ id, outcome }, head, { approval, approved, files }) {
    const { root, runDirectory, shots, pictures } = approval;
    const png = await files
        .read(`${runDirectory}/${head.file}`, { maxBytes: limits/* MOST_PNG_BYTES */.UK, within: runDirectory })
        .catch(() => null);
    if (png === null || (0,external_node_crypto_.createHash)("sha256").update(png).digest("hex") !== head.sha256) {
        approved.refused.push({ id, why: "its picture is not in the run's folder as the run wrote it" });
        return;
    }
    (0,png_file/* readPng */.wL)(png, head.file);
    const path = (0,committed/* pathOf */.XM)(shots, id);
    if (!(await staysInside(path, root, files))) {
        approved.refused.push({ id, why: `${path} would lead out of the repository, by a link` });
        return;
    }
    const file = (0,stamp/* stamped */.p)(png, pictures.environment);
    const there = await files
        .read(`${root}/${path}`, { maxBytes: limits/* MOST_PNG_BYTES */.UK, within: root })
        .catch(() => null);
    if (there !== null && Buffer.compare(there, file) === 0) {
        approved.unchanged.push(path);
        return;
    }
    await files.write(`${root}/${path}`, file);
    approved.written.push({ path, outcome });
}

// EXTERNAL MODULE: ./build/action/cli/command.js
var command = __webpack_require__(38419);
// EXTERNAL MODULE: ./build/action/cli/report.js + 1 modules
var cli_report = __webpack_require__(42239);
;// CONCATENATED MODULE: ./build/action/cli/approve.js
// `proofmark approve`: what a run's screens look like becomes what they are expected to look like.








async function approveCommand(values, positionals, around) {
    refuseInCi(around.env);
    const git = await (0,adapters_git/* openGit */.z)((0,command/* absolute */.ys)((0,command/* text */.Qq)(values, "cwd") ?? ".", around.cwd));
    const { root } = git;
    const { report, directory } = await (0,cli_report.readRun)(positionals[0] ?? null, { root, cwd: around.cwd });
    const looked = report.gates.flatMap(({ id, kind, pictures }) => kind === "visual" && pictures ? [{ id, pictures }] : []);
    if (looked.length === 0)
        throw nothingSeen(directory);
    const files = (0,adapters_files/* createFiles */.q)();
    const config = await configOf((0,command/* text */.Qq)(values, "config"), around, { git, files });
    const only = (0,command/* text */.Qq)(values, "screen");
    const lines = [];
    let refused = 0;
    for (const { id, pictures } of looked) {
        const shots = config.gates[id]?.shots ?? `screens/${id}`;
        await refuseOutside(shots, root, files);
        const approval = { root, runDirectory: directory, shots, pictures, only, prune: values.prune === true };
        const approved = await approveShots(approval, files);
        lines.push(...told(approved));
        refused += approved.refused.length;
    }
    if (lines.length === 0)
        lines.push(only === null
            ? "Nothing to approve: every screen looks as it is committed."
            : `No screen fits ${only}.`);
    lines.push(...(await otherCommit(report, git)));
    return { stdout: `${lines.join("\n")}\n`, exit: refused > 0 ? 1 : 0 };
}
/** A job that approves what it compares with proves nothing. */
function refuseInCi(env) {
    if (env.CI !== "true" && env.GITHUB_ACTIONS !== "true")
        return;
    throw new problem/* ProblemError */.Mm({
        code: "approve-in-ci",
        message: "Shots are not approved in CI: a job that writes what it compares with can only be green.",
        todo: "Run `npx proofmark approve` on your own machine, look at the pictures, and commit them.",
    });
}
const nothingSeen = (directory) => new problem/* ProblemError */.Mm({
    code: "run-missing",
    message: `The run at ${directory} has looked at no screens.`,
    todo: "Run `npx proofmark verify` with a gate of kind `visual` first, or name another run.",
});
async function configOf(file, { cwd }, ports) {
    const request = { comparedWith: null, files: [], path: null, distrustFiles: false, root: ports.git.root };
    const loaded = await (0,load/* loadConfig */.Z9)({ ...request, file: file === null ? null : (0,command/* absolute */.ys)(file, cwd) }, ports);
    return loaded.config;
}
/** A link in the repository that leads out of it. */
async function refuseOutside(shots, root, files) {
    const real = await files.realPath(`${root}/${shots}`);
    const top = (await files.realPath(root)) ?? root;
    if (real === null || real === top || real.startsWith(`${top}/`))
        return;
    throw new problem/* ProblemError */.Mm({
        code: "out-unwritable",
        message: "The folder of shots leads out of the repository.",
        where: { path: shots },
        todo: "Make it a folder of the repository's own, or name another one with `shots` in the config.",
    });
}
/** A run may have been downloaded: what it says is shown, and no more. */
function told({ written, unchanged, refused, obsolete, pruned, uncommitted }) {
    const lines = [
        ...written.map(({ path, outcome }) => `✔ ${path}  ${HOW[outcome] ?? "changed"}`),
        ...unchanged.map((path) => `  ${path}  is committed so already`),
        ...pruned.map((path) => `✔ ${path}  deleted`),
        ...obsolete.map((path) => `  ${path}  belongs to no screen; --prune deletes it`),
        ...refused.map(({ id, why }) => `✖ ${id}  not approved: ${why}`),
        ...(uncommitted.length === 0 ? [] : [unshown(uncommitted)]),
    ];
    return lines.map((line) => (0,plain/* cleanBlock */.Hy)(line).replaceAll("\n", " "));
}
const HOW = {
    new: "new",
    same: "renewed for another environment",
};
const unshown = (ids) => `  ${ids.length === 1 ? `${ids[0]} looks` : `${ids.length} screens look`} as on the base, and no picture is kept of that. For committed shots of all screens set \`mode: committed\`, run \`proofmark verify\`, then approve.`;
async function otherCommit({ change }, git) {
    const head = await git.resolve("HEAD");
    if (change.head === null || head === null || change.head === head)
        return [];
    return [`  The run judged ${change.head.slice(0, 12)}; here is ${head.slice(0, 12)}.`];
}


/***/ }),

/***/ 38419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// The one shape of a subcommand.

const absolute = (path, cwd) => path.startsWith("/") ? path : path === "." ? cwd : `${cwd}/${path.replace(/^\.\//, "")}`;
/** An option that takes one of a few words, the first when it was not given. */
function choice(values, name, choices) {
    const value = values[name] ?? choices[0];
    const found = choices.find((known) => known === value);
    if (found !== undefined)
        return found;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "command-usage",
        message: `--${name} does not know "${String(value)}".`,
        todo: `Use one of: ${choices.join(", ")}.`,
    });
}
/** A string option, null when it was not given. */
function text(values, name) {
    const value = values[name];
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 42239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRun: () => (/* binding */ readRun),
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/files.js + 4 modules
var files = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/action/adapters/git.js + 2 modules
var git = __webpack_require__(90133);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/action/adapters/open-page.js
// Hands a page to the desktop's own opener. It outlives us, and a machine without one is no problem: the path was printed.

const OPENERS = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
};
/** False where there is no opener. */
function openPage(path, env) {
    const [program = "xdg-open", ...words] = OPENERS[process.platform] ?? ["xdg-open"];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, [...words, path], { env, detached: true, stdio: "ignore" });
        child.once("error", () => resolve(false));
        child.once("spawn", () => {
            child.unref();
            resolve(true);
        });
    });
}

// EXTERNAL MODULE: ./build/action/cli/command.js
var command = __webpack_require__(38419);
// EXTERNAL MODULE: ./build/action/cli/verify.js
var verify = __webpack_require__(14173);
;// CONCATENATED MODULE: ./build/action/cli/report.js






const MOST_BYTES = 100 * 1024 * 1024;
async function reportCommand(values, positionals, around) {
    const { root } = await (0,git/* openGit */.z)((0,command/* absolute */.ys)((0,command/* text */.Qq)(values, "cwd") ?? ".", around.cwd));
    const directory = await runDirectory(positionals[0] ?? null, { root, cwd: around.cwd });
    const page = `${directory}/report.html`;
    const format = (0,command/* choice */.Yq)(values, "format", ["text", "json", "markdown", "path"]);
    if (format === "path")
        return { stdout: `${page}\n`, exit: 0 };
    const report = await read(`${directory}/report.json`);
    const shown = await (0,verify.renderReport)(report, format, around);
    // Only for a person at a terminal: a script that reads the text wants no browser.
    if (format === "text" && around.terminal)
        await openPage(page, around.env);
    return { stdout: format === "text" ? `${shown}\nReport: ${page}\n` : shown, exit: 0 };
}
/** A run's folder: by path, by its id in `artifacts/runs`, or the latest there. */
async function runDirectory(named, { root, cwd }) {
    const runs = `${root}/artifacts/runs`;
    const id = named ?? (await latest(runs));
    return id.includes("/") ? (0,command/* absolute */.ys)(id, cwd) : `${runs}/${id}`;
}
/** Read strictly: a run may have been downloaded. @throws ProblemError run-missing, report-unreadable */
async function readRun(named, where) {
    const directory = await runDirectory(named, where);
    return { report: await read(`${directory}/report.json`), directory };
}
async function latest(runs) {
    const found = await (0,files/* createFiles */.q)().glob("*/report.json", runs);
    const last = found.at(-1)?.split("/")[0];
    if (last)
        return last;
    throw new problem/* ProblemError */.Mm({
        code: "run-missing",
        message: "No run has been kept here yet.",
        todo: "Run `npx proofmark verify` first.",
    });
}
async function read(path) {
    const bytes = await (0,files/* createFiles */.q)().read(path, { maxBytes: MOST_BYTES });
    if (bytes === null) {
        throw new problem/* ProblemError */.Mm({
            code: "run-missing",
            message: `There is no run at ${path}.`,
            todo: "Name a folder of artifacts/runs, or leave the name out for the latest.",
        });
    }
    const { reportFromBytes } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6044), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 56044));
    return reportFromBytes(bytes);
}


/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _adapters_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48875);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54547);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58946);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67904);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68388);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38419);
// `proofmark verify`: the same judgement as on the runner, from a checkout.






const FORMATS = ["text", "json", "markdown"];
async function verifyCommand(values, _, around) {
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(values, "format", FORMATS);
    const cwd = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "cwd") ?? ".", around.cwd);
    const out = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "out");
    const config = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "config");
    const fixes = values["fix-scope"] === true;
    if (fixes)
        (await Promise.all(/* import() */[__webpack_require__.e(1064), __webpack_require__.e(792), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 90576))).refuseFixInCi(around.env);
    const world = await (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .createWorld */ .b)({
        env: around.env,
        cwd,
        cache: values["no-cache"] !== true,
        mode: around.terminal ? "terminal" : "plain",
    });
    const wishes = {
        base: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "base"),
        config: null,
        only: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "only")),
        out,
        advisory: values.advisory === true,
        cache: values["no-cache"] !== true,
        shard: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "shard"),
    };
    // A local run is no event, even inside a job: what a person typed decides.
    const input = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R5)({ env: {}, event: null, workspace: world.ports.git.root }, wishes);
    const configFile = config === null ? null : (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)(config, around.cwd);
    if (fixes) {
        const { fixScope } = await Promise.all(/* import() */[__webpack_require__.e(1064), __webpack_require__.e(792), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 90576));
        for (const line of await fixScope({ input, configFile }, world.ports))
            world.ports.display.note(line);
    }
    const interrupt = (0,_adapters_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .onInterrupt */ .n)();
    try {
        const verified = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verify */ .M)({
            input,
            machine: world.machine,
            configFile,
            out: out === null ? null : (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)(out, around.cwd),
            signal: interrupt.signal,
            scrub: async (given) => world.scrub(given),
        }, world.ports);
        const trail = { requests: world.requests, journal: world.ports.journal };
        await (0,_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keepTrail */ ._S)(verified.directory, trail, world.ports.files);
        if (interrupt.signal.aborted)
            world.ports.display.note("Interrupted: nothing was judged.");
        if (interrupt.signal.aborted)
            return { stdout: "", exit: 130 };
        return { stdout: await render(verified, format, around), exit: (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(verified.report) };
    }
    catch (error) {
        // What was stopped in the middle fails in any way it likes.
        if (interrupt.signal.aborted)
            return { stdout: "", exit: 130 };
        throw error;
    }
    finally {
        interrupt.dispose();
    }
}
async function render({ report, directory }, format, around) {
    const shown = await renderReport(report, format, around);
    const gap = around.terminal ? "\n" : "";
    return format === "text" ? `${gap}${shown}\nReport: ${directory}/report.html\n` : shown;
}
async function renderReport(report, format, around) {
    if (format === "json")
        return `${JSON.stringify(report, null, 2)}\n`;
    if (format === "markdown") {
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(5890), __webpack_require__.e(8376), __webpack_require__.e(3171)]).then(__webpack_require__.bind(__webpack_require__, 78376));
        return `${renderSummary(report, { report: null, run: null, artifact: null })}\n`;
    }
    const { renderText } = await __webpack_require__.e(/* import() */ 7713).then(__webpack_require__.bind(__webpack_require__, 27713));
    return renderText(report, { color: around.colour, width: around.columns });
}


/***/ }),

/***/ 41935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ committedPng),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Zl: () => (/* binding */ updatedInCi),
/* harmony export */   nH: () => (/* binding */ committedAtBase),
/* harmony export */   r3: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81703);
/* harmony import */ var _pixels_png_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92609);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51906);
// Shots that the repository keeps: one PNG a screen, and nothing beside it. The environment they come from is inside.





/** Null where neither side has any and none is asked for. Read before anything of the change runs. */
async function readCommitted({ shots, mode }, pair, ports) {
    const listed = await ports.git.listFiles("worktree");
    const base = pair.base === null ? [] : await ports.git.listFiles(pair.base.commit);
    const there = idsIn(listed, shots);
    const atHead = new Set();
    for (const id of there)
        if (await ports.files.stat(`${pair.head.root}/${pathOf(shots, id)}`))
            atHead.add(id);
    const atBase = new Set(idsIn(base, shots));
    if (atHead.size + atBase.size === 0 && mode === "auto")
        return null;
    const touched = new Set(pair.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const found = new Map();
    for (const id of new Set([...atHead, ...atBase])) {
        const path = pathOf(shots, id);
        const from = atHead.has(id) ? "head" : "base";
        const bytes = await bytesOf({ path, from }, pair, ports);
        found.set(id, { id, path, from, changed: touched.has(path), ...described(bytes, path) });
    }
    return { shots: found, atBase, atHead, othersWithBase: mode === "auto" };
}
const pathOf = (shots, id) => `${shots}/${id}.png`;
function idsIn(paths, shots) {
    const inside = `${shots}/`;
    return paths
        .filter((path) => path.startsWith(inside) && path.endsWith(".png"))
        .map((path) => path.slice(inside.length, -".png".length));
}
function described(bytes, path) {
    const nothing = { sha256: "", environment: null, width: 0, height: 0 };
    if (typeof bytes === "string")
        return { ...nothing, broken: bytes };
    if (isPointer(bytes)) {
        const how = "check out with `lfs: true`, or run `git lfs pull`";
        return { ...nothing, broken: `${path} is a Git LFS pointer, not the picture: ${how}` };
    }
    try {
        const { width, height } = (0,_pixels_png_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPng */ .wL)(bytes, path);
        const { environment, png } = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .unstamped */ .s)(bytes);
        return { broken: null, sha256: hashOf(png), environment, width, height };
    }
    catch (error) {
        if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm))
            throw error;
        return { ...nothing, broken: `${path} cannot be used. ${error.problems[0]?.message ?? ""}`.trim() };
    }
}
const hashOf = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
const POINTER = "version https://git-lfs.github.com/spec/";
const isPointer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, POINTER.length)).toString("latin1") ===
    POINTER;
/** The picture as it was shot. Null where it is not what it was when it was read first. */
async function committedPng(shot, pair, ports) {
    const bytes = await bytesOf(shot, pair, ports);
    if (typeof bytes === "string" || shot.broken !== null)
        return null;
    const { png } = (0,_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .unstamped */ .s)(bytes);
    return hashOf(png) === shot.sha256 ? png : null;
}
/** The picture the base had committed; null where it had none, or one that cannot be read. */
async function committedAtBase({ path }, pair, ports) {
    const bytes = await bytesOf({ path, from: "base" }, pair, ports);
    return typeof bytes === "string" || described(bytes, path).broken !== null ? null : (0,_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .unstamped */ .s)(bytes).png;
}
/** A text: why there is none. */
async function bytesOf({ path, from }, { base, head }, { git, files }) {
    try {
        const bytes = from === "head"
            ? await files.read(`${head.root}/${path}`, { maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_PNG_BYTES */ .UK, within: head.root })
            : base && (await git.show(base.commit, path, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_PNG_BYTES */ .UK));
        return bytes ?? `${path} is gone`;
    }
    catch (error) {
        if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm))
            throw error;
        return error.problems[0]?.message ?? `${path} cannot be read`;
    }
}
/** What makes a green that says nothing: shots written by the very job that compares with them. Null where there is nothing. */
async function updatedInCi(shots, pair, { git }) {
    if (!pair.ci)
        return null;
    const flag = pair.head.env.PROOFMARK_APPROVE;
    if (flag !== undefined && !/^(|0|false|no)$/i.test(flag))
        return "PROOFMARK_APPROVE is set in this job. Shots are approved on your own machine, where somebody looks at them";
    const head = await git.resolve("HEAD");
    if (head === null)
        return null;
    const written = (await git.diff(head, "worktree")).find(({ path }) => path.startsWith(`${shots}/`));
    if (written === undefined)
        return null;
    return `${written.path} was written in this job, so that comparing with it says nothing. Commit shots, and let no step of the job update them`;
}


/***/ }),

/***/ 92609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ MOST_PNG_BYTES),
/* harmony export */   W7: () => (/* binding */ MOST_RECORD_BYTES),
/* harmony export */   mY: () => (/* binding */ SHOTS_SCHEMA)
/* harmony export */ });
// Bounds of what is read from outside and kept.
/** A shot's PNG; larger than any a browser paints of a page that can be compared. */
const MOST_PNG_BYTES = 256 * 1024 * 1024;
/** What stands where on a page, as JSON. */
const MOST_RECORD_BYTES = 64 * 1024 * 1024;
/** Of kept shots; another one is another cache. */
const SHOTS_SCHEMA = "proofmark.shots/v1";


/***/ }),

/***/ 51906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ stamped),
/* harmony export */   s: () => (/* binding */ unstamped)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
// A committed shot says in which environment it was taken: a text chunk of the PNG, so that no second file can go stale.

/** Signature, and the header chunk that always comes first. */
const HEADER_END = 33;
const KEYWORD = "proofmark";
const VALUE = /^environment=([0-9a-f]{16})$/;
/** `png` with the stamp behind its header; every reader of PNG passes over it. */
function stamped(png, environment) {
    const text = Buffer.from(`tEXt${KEYWORD}\0environment=${environment}`, "latin1");
    const chunk = Buffer.alloc(text.length + 8);
    chunk.writeUInt32BE(text.length - 4, 0);
    chunk.set(text, 4);
    chunk.writeUInt32BE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(text), text.length + 4);
    return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)]);
}
/** Believes nothing: whatever is not exactly a stamp stays part of the picture. */
function unstamped(png) {
    const none = { environment: null, png };
    const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
    if (bytes.length < HEADER_END + 12)
        return none;
    const length = bytes.readUInt32BE(HEADER_END);
    const end = HEADER_END + 12 + length;
    if (length > 200 || end > bytes.length)
        return none;
    const content = bytes.subarray(HEADER_END + 4, end - 4);
    const [type, value] = content.toString("latin1").split(`${KEYWORD}\0`);
    const environment = type === "tEXt" ? VALUE.exec(value ?? "")?.[1] : undefined;
    if (environment === undefined || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== bytes.readUInt32BE(end - 4))
        return none;
    return { environment, png: Buffer.concat([bytes.subarray(0, HEADER_END), bytes.subarray(end)]) };
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ bitsPerPixel),
/* harmony export */   wL: () => (/* binding */ readPng),
/* harmony export */   wg: () => (/* binding */ rowBytes),
/* harmony export */   xW: () => (/* binding */ COLOUR)
/* harmony export */ });
/* unused harmony exports MOST_PIXELS, MOST_SIDE */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _png_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46730);
// A PNG's chunks, read and checked but not inflated: cheap, and the place where hostile files are turned away.
// https://www.w3.org/TR/png-3/ (chunk layout in section 5, the header in 11.2.1).


/** Beyond this no decoded picture fits the memory of a small runner: 150 million pixels are 600 MB a side. */
const MOST_PIXELS = 150_000_000;
/** No browser paints that far; a single row of this length already is 4 MB. */
const MOST_SIDE = 1_000_000;
/** Writers make slices of some kilobytes. Empty ones cost a file twelve bytes each, and us a hundred times that. */
const MOST_SLICES = 200_000;
const COLOUR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 };
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depths by colour type. */
const DEPTHS = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const bitsPerPixel = ({ colourType, bitDepth }) => SAMPLES[colourType] * bitDepth;
/** Bytes of one filtered row of `width` pixels, without its filter byte. */
const rowBytes = (header, width) => Math.ceil((bitsPerPixel(header) * width) / 8);
/**
 * The header, palette and compressed slices of `bytes`, which stay views.
 * @throws ProblemError png-unreadable or png-too-large
 */
function readPng(bytes, name = "picture") {
    if (SIGNATURE.some((byte, index) => bytes[index] !== byte))
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, bytes.length === 0 ? "it is empty" : "it does not begin as a PNG does");
    let file = null;
    const idat = [];
    for (const chunk of chunks(bytes, name)) {
        const { type, data } = chunk;
        if (type === "IDAT" && file !== null) {
            idat.push(chunk);
            if (idat.length > MOST_SLICES)
                throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its picture data is cut into more than ${MOST_SLICES} slices`);
            continue;
        }
        if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes.subarray(chunk.at + 4, chunk.at + 8 + data.length)) !== chunk.checksum)
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `the checksum of its chunk ${JSON.stringify(type)} at byte ${chunk.at} is wrong`);
        if (file === null)
            file = { name, ...readHeader(type, data, name), palette: null, transparency: null, idat };
        else if (type === "PLTE")
            file.palette = data;
        else if (type === "tRNS")
            file.transparency = data;
        else if (type === "IHDR")
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "it has two headers");
        else if (type !== "IEND" && isCritical(type))
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its chunk ${JSON.stringify(type)} is unknown`);
    }
    if (file === null || idat.length === 0)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "it holds no picture data");
    checkColours(file);
    return file;
}
/** Upper case in the first letter: a reader that does not know the chunk cannot show the picture. */
const isCritical = (type) => /^[A-Z]/.test(type);
function* chunks(bytes, name) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 8;;) {
        if (at + 12 > bytes.length)
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `it ends early, at byte ${bytes.length}`);
        const length = view.getUint32(at);
        const end = at + 8 + length;
        const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
        if (end + 4 > bytes.length)
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `it ends early, at byte ${bytes.length}, inside a chunk ${JSON.stringify(type)}`);
        yield { type, at, data: bytes.subarray(at + 8, end), checksum: view.getUint32(end) };
        if (type === "IEND")
            return;
        at = end + 4;
    }
}
function readHeader(type, data, name) {
    if (type !== "IHDR" || data.length !== 13)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "it does not start with a header");
    const view = new DataView(data.buffer, data.byteOffset, 13);
    const [width, height] = [view.getUint32(0), view.getUint32(4)];
    const [bitDepth = 0, colourType = 0, compression, filter, interlace = 0] = data.subarray(8);
    if (width === 0 || height === 0)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its header says ${width}×${height} pixels`);
    if (width > 0x7fffffff || height > 0x7fffffff)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its header has impossible sizes");
    if (Math.max(width, height) > MOST_SIDE)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(name, `its header says ${width}×${height} pixels, the limit is ${MOST_SIDE / 1e6} million a side`);
    if (width * height > MOST_PIXELS)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(name, `its header says ${width}×${height} pixels, the limit is ${MOST_PIXELS / 1e6} million`);
    if (!DEPTHS[colourType]?.includes(bitDepth))
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `colour type ${colourType} with ${bitDepth} bits does not exist`);
    if (compression !== 0 || filter !== 0 || interlace > 1)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its header asks for a compression, filter or interlacing that does not exist");
    return {
        width,
        height,
        bitDepth: bitDepth,
        colourType: colourType,
        interlaced: interlace === 1,
    };
}
function checkColours(file) {
    const { name, colourType, palette, transparency } = file;
    if (colourType === COLOUR.palette && palette === null)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its palette is missing");
    if (palette && (palette.length % 3 !== 0 || palette.length === 0 || palette.length > 768))
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its palette has ${palette.length} bytes`);
    if (transparency === null)
        return;
    const needed = { [COLOUR.grey]: 2, [COLOUR.rgb]: 6 }[colourType];
    if (needed !== undefined && transparency.length < needed)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its transparent colour is cut off");
}


/***/ }),

/***/ 46730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// The two ways in which a picture can be no use to us.

function unreadable(name, what, cause) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "png-unreadable",
        message: `The picture is no readable PNG: ${what}.`,
        where: { path: name },
        todo: "Write the picture again, whole and as PNG; `pngcheck FILE` shows what another reader makes of it.",
    }, cause);
}
function tooLarge(name, what) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "png-too-large",
        message: `The picture is too large to compare: ${what}.`,
        where: { path: name },
        todo: "Shoot an element or a smaller viewport, or lower the device scale.",
    });
}


/***/ })

};
