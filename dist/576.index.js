export const id = 576;
export const ids = [576];
export const modules = {

/***/ 90576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixScope: () => (/* binding */ fixScope),
  refuseFixInCi: () => (/* binding */ refuseFixInCi)
});

// EXTERNAL MODULE: ./build/shared/config/git-gates.js
var git_gates = __webpack_require__(94574);
// EXTERNAL MODULE: ./build/shared/git-tier/read-change.js + 2 modules
var read_change = __webpack_require__(1305);
// EXTERNAL MODULE: ./build/shared/git-tier/scope.js + 3 modules
var scope = __webpack_require__(64096);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/action/adapters/git-process.js
var git_process = __webpack_require__(35400);
;// CONCATENATED MODULE: ./build/action/adapters/git-restore.js
// Puts paths of a checkout back as they are in a commit, in the working tree and in the index. Before anything is touched,
// all that would be lost is kept: one patch of the working tree, one of what is staged and differs, and the files themselves.






const SUBMODULE = "160000";
const PATCH = [
    "--cached",
    "--binary",
    "--full-index",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
];
const PREFIXES = ["--src-prefix=a/", "--dst-prefix=b/"];
const FROM_INPUT = ["--pathspec-from-file=-", "--pathspec-file-nul"];
/** Exact names: `git rm` would take a link's name for all below the folder it replaced. */
const FORGET = ["update-index", "-z", "--force-remove", "--stdin"];
/** A path means itself, whatever signs are in it. */
const LITERAL = { GIT_LITERAL_PATHSPECS: "1" };
async function restorePaths(request) {
    const { root, base, paths } = request;
    await refuseConflicts(root);
    const there = await entriesOf(root, base);
    const { able, left } = await sorted(root, paths, there);
    const kept = await keepAll(request, able);
    try {
        const back = await putBack(request, able, there);
        return { ...back, left: [...left, ...back.left], ...kept };
    }
    catch (error) {
        throw halfDone(error, kept.patch);
    }
}
/** Nothing is touched; what `paths` hold, and what of them is staged, is in `keep` afterwards. */
async function keepAll(request, paths) {
    const { root, base, keep } = request;
    await (0,promises_.mkdir)(keep, { recursive: true });
    const patch = (0,external_node_path_.join)(keep, "changes.patch");
    const env = { ...LITERAL, GIT_INDEX_FILE: (0,external_node_path_.join)(keep, "index") };
    const git = (args, input = "") => must({ cwd: root, args, env, input });
    await git(["read-tree", base]);
    const present = [];
    for (const path of paths)
        if (await fileAt(root, path))
            present.push(path);
    const found = new Set(present);
    const absent = paths.filter((path) => !found.has(path));
    if (present.length > 0)
        await git(["add", "--all", "--force", ...FROM_INPUT], present.join("\0"));
    if (absent.length > 0)
        await git(FORGET, `${absent.join("\0")}\0`);
    await streamed({ cwd: root, args: ["diff", ...PATCH, ...PREFIXES, base], env }, patch);
    const staged = await keepStaged(request, paths, env);
    await (0,promises_.rm)(env.GIT_INDEX_FILE, { force: true });
    for (const path of present)
        await keepFile(root, path, (0,external_node_path_.join)(keep, "files"));
    return { patch, staged };
}
async function putBack({ root, base }, paths, there) {
    const moved = paths.filter((path) => !there.has(path));
    for (const path of moved)
        await removeFile(root, path);
    if (moved.length > 0)
        await must({ cwd: root, args: FORGET, input: `${moved.join("\0")}\0` });
    const restored = [];
    const left = [];
    for (const path of paths.filter((each) => there.has(each))) {
        const why = await inTheWay(root, path);
        if (why === null)
            restored.push(path);
        else
            left.push({ path, why });
    }
    const checkout = ["checkout", "--quiet", base, ...FROM_INPUT];
    if (restored.length > 0)
        await must({ cwd: root, args: checkout, env: LITERAL, input: restored.join("\0") });
    return { restored, moved, left };
}
/** Whoever reads it has lost nothing, and must be told where it is. */
const halfDone = (cause, patch) => new problem/* ProblemError */.Mm({
    code: "fix-scope-refused",
    message: `Not everything could be put back: ${cause instanceof Error ? cause.message : String(cause)}.`,
    todo: `Nothing is lost: all that was there is in ${patch} and in the folder beside it. Mend what the message names, and run it again.`,
}, cause);
async function must(call) {
    const answer = await (0,git_process/* runGit */.EO)(call);
    if (answer.code !== 0)
        throw new Error(`git ${call.args[0]} failed: ${answer.stderr.slice(0, 500)}`);
    return answer;
}
/** Putting a file back would settle a conflict nobody has looked at. */
async function refuseConflicts(root) {
    const { stdout } = await must({ cwd: root, args: ["ls-files", "--unmerged", "-z"] });
    if (stdout === "")
        return;
    throw new problem/* ProblemError */.Mm({
        code: "fix-scope-refused",
        message: "A merge or rebase is not finished here, and files put back now would hide its conflicts.",
        todo: "Finish it or give it up, then run `npx proofmark verify --fix-scope` again.",
    });
}
/** Path to mode, of every file of the commit. */
async function entriesOf(root, commit) {
    const { stdout } = await must({ cwd: root, args: ["ls-tree", "-r", "-z", "--full-tree", commit] });
    const rows = stdout.split("\0").filter((row) => row !== "");
    return new Map(rows.map((row) => [row.slice(row.indexOf("\t") + 1), row.slice(0, 6)]));
}
async function sorted(root, paths, there) {
    const able = [];
    const left = [];
    for (const path of paths) {
        const isFile = await fileAt(root, path);
        // A submodule is a folder of which git tells as of a file; what is on neither side is no longer what was looked at.
        if (there.get(path) === SUBMODULE || (!isFile && !there.has(path)))
            left.push({ path, why: "it is a submodule, or gone" });
        else
            able.push(path);
    }
    return { able, left };
}
/** A file or a link is there, and no folder above it is a link: that would be a file somewhere else. */
async function fileAt(root, path) {
    const parts = path.split("/");
    for (let depth = 1; depth <= parts.length; depth++) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, ...parts.slice(0, depth))).catch(() => null);
        if (found === null || found.isDirectory() === (depth === parts.length))
            return false;
    }
    return true;
}
/** What else stands where a file of the base belongs, and would go with it. */
async function inTheWay(root, path) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth++) {
        const folder = parts.slice(0, depth).join("/");
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(() => null);
        if (found && !found.isDirectory())
            return `${folder} is a file now, which is in scope`;
    }
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => null);
    return found?.isDirectory() ? "it is a folder now, with files in scope" : null;
}
/** Staged contents that neither HEAD nor the working tree has. */
async function keepStaged({ root, keep }, paths, index) {
    const [head, real, now] = await Promise.all([
        staged(root, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"], {}),
        staged(root, ["ls-files", "--stage", "-z"], {}),
        staged(root, ["ls-files", "--stage", "-z"], index),
    ]);
    const lost = paths.filter((path) => {
        const object = real.get(path);
        return object !== undefined && object !== head.get(path) && object !== now.get(path);
    });
    if (lost.length === 0)
        return null;
    const patch = (0,external_node_path_.join)(keep, "staged.patch");
    const only = { ...LITERAL, GIT_INDEX_FILE: (0,external_node_path_.join)(keep, "staged-index") };
    await must({ cwd: root, args: ["read-tree", "HEAD"], env: only });
    const rows = lost.map((path) => `${real.get(path)}\t${path}`);
    await must({
        cwd: root,
        args: ["update-index", "-z", "--index-info"],
        env: only,
        input: `${rows.join("\0")}\0`,
    });
    await streamed({ cwd: root, args: ["diff", ...PATCH, ...PREFIXES, "HEAD"], env: only }, patch);
    await (0,promises_.rm)(only.GIT_INDEX_FILE, { force: true });
    return patch;
}
/** Path to "mode object", from either listing. */
async function staged(root, args, env) {
    const { stdout } = await must({ cwd: root, args, env });
    return new Map(stdout
        .split("\0")
        .filter((row) => row !== "")
        .map((row) => {
        const words = row.slice(0, row.indexOf("\t")).split(" ");
        const object = words.find((word) => word.length >= 40) ?? "";
        return [row.slice(row.indexOf("\t") + 1), `${words[0]} ${object}`];
    }));
}
async function streamed(call, file) {
    const out = (0,external_node_fs_.createWriteStream)(file);
    const { code, stderr } = await (0,git_process/* runGit */.EO)({
        ...call,
        onData: (chunk) => {
            out.write(chunk);
            return true;
        },
    });
    out.end();
    await (0,external_node_stream_promises_.finished)(out);
    if (code !== 0)
        throw new Error(`git ${call.args[0]} failed: ${stderr.slice(0, 500)}`);
}
/** Links as links, times and modes as they are. */
async function keepFile(root, path, keep) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(keep, path)), { recursive: true });
    await (0,promises_.cp)((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(keep, path), { preserveTimestamps: true, verbatimSymlinks: true });
}
async function removeFile(root, path) {
    await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
    for (let folder = (0,external_node_path_.dirname)(path); folder !== "."; folder = (0,external_node_path_.dirname)(folder))
        if (!(await (0,promises_.rmdir)((0,external_node_path_.join)(root, folder)).then(() => true, () => false)))
            return;
}

// EXTERNAL MODULE: ./build/action/baseline/compared-with.js
var compared_with = __webpack_require__(31171);
// EXTERNAL MODULE: ./build/action/config/load.js + 1 modules
var load = __webpack_require__(63580);
// EXTERNAL MODULE: ./build/action/name-run.js
var name_run = __webpack_require__(47144);
;// CONCATENATED MODULE: ./build/action/cli/fix-scope.js
// `proofmark verify --fix-scope`: what lies outside the scope is put back as on the base before it is judged, so that an agent
// cannot push it. The scope is that of the config and of its task file; a pull request's text is not known here.









const MOST_TASK = 1024 * 1024;
/** Paths named one by one. */
const MOST_TOLD = 50;
/** What was done, a line each. */
async function fixScope({ input, configFile }, { git, files, clock }) {
    const head = await git.resolve("HEAD");
    const wish = { event: "local", head, eventBase: null, eventHead: null, baseRef: input.baseRef };
    const { comparedWith } = await (0,compared_with/* chooseBase */.bf)(git, wish);
    if (comparedWith === null)
        throw refused("There is no earlier commit whose files could be put back.");
    const place = { root: git.root, path: input.configPath, file: configFile };
    const { config } = await (0,load/* loadConfig */.Z9)({ ...place, comparedWith, files: [], distrustFiles: false }, { git, files });
    const paths = await pathsOutside(comparedWith, config, git);
    if (paths.length === 0)
        return ["Nothing lies outside the scope."];
    const kept = `artifacts/out-of-scope/${(0,name_run/* nameRun */.L)(clock)}`;
    await files.write(`${git.root}/artifacts/out-of-scope/.gitignore`, "*\n");
    const request = { root: git.root, base: comparedWith, paths, keep: `${git.root}/${kept}` };
    return told(await restorePaths(request), { base: comparedWith, kept, root: git.root });
}
function refuseFixInCi(env) {
    if (env.CI !== "true" && env.GITHUB_ACTIONS !== "true")
        return;
    throw new problem/* ProblemError */.Mm({
        code: "fix-scope-refused",
        message: "Files are not put back in CI: a job that mends the change it judges judges something else.",
        todo: "Run `npx proofmark verify --fix-scope` on your own machine, look at what it did, and commit that.",
    });
}
async function pathsOutside(base, config, git) {
    const source = await git.change(base, "worktree");
    try {
        const change = await (0,read_change/* readChange */.pm)(source);
        const paths = new Set();
        for (const gate of (0,git_gates/* gitGates */.Dx)(config)) {
            if (gate.kind !== "scope" || gate.skip !== null)
                continue;
            const { settings } = gate;
            const bytes = settings.task === null ? null : await git.show(base, settings.task, MOST_TASK);
            const task = bytes && settings.task !== null
                ? { path: settings.task, text: new TextDecoder().decode(bytes) }
                : null;
            const outside = (0,scope/* outOfScope */.G)({ change, pull: null, task, settings });
            if (outside.why)
                throw refused(`The scope is not known: ${outside.why.text}`);
            for (const path of outside.paths)
                paths.add(path);
        }
        return [...paths].sort();
    }
    finally {
        await source.dispose();
    }
}
const refused = (message) => new problem/* ProblemError */.Mm({
    code: "fix-scope-refused",
    message,
    todo: "Mend that first; nothing was touched.",
});
function told({ restored, moved, left, patch, staged }, { base, kept, root }) {
    const short = (path) => path.slice(root.length + 1);
    const done = [
        ...restored.map((path) => `↩ ${path}  as on the base again`),
        ...moved.map((path) => `↩ ${path}  not on the base: moved to ${kept}/files/`),
    ];
    const more = done.length > MOST_TOLD ? [`  … and ${done.length - MOST_TOLD} more`] : [];
    const lines = [
        `Out of scope: ${done.length} ${done.length === 1 ? "file was" : "files were"} put back as on ${base.slice(0, 12)}, in the working tree and the index.`,
        ...done.slice(0, MOST_TOLD),
        ...more,
        ...left.map(({ path, why }) => `✖ ${path}  left as it is: ${why}`),
        `Kept: ${short(patch)} (to have it back: \`git apply ${short(patch)}\`), the files in ${kept}/files/`,
        ...(staged === null ? [] : [`Kept: ${short(staged)}, what was staged and in no file`]),
    ];
    return lines.map((line) => (0,plain/* cleanBlock */.Hy)(line).replaceAll("\n", " "));
}


/***/ })

};
