export const id = 1272;
export const ids = [1272];
export const modules = {

/***/ 21272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openChange: () => (/* binding */ openChange)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_git_tier_github_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94917);
/* harmony import */ var _shared_git_tier_object_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27661);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45845);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65661);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35400);
/* harmony import */ var _git_trees_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95949);
// A change as git-tier gates ask for it, from the checkout: which paths differ by their object ids, and their content. What is
// read is held against its id, since a gate's code may have written to the object store.









/** Commits are what they are here: no `git replace`, no grafts. */
const PLAIN = { GIT_NO_REPLACE_OBJECTS: "1" };
const RAW = ["--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none"];
const NOTHING = /^0+$/;
/** `dispose` is safe to call twice. @throws where the base or head is not in this clone */
async function openChange(checkout, base, head) {
    if (!(0,_git_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .isSafeRef */ .f)(base) || !(0,_git_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .isSafeRef */ .f)(head))
        throw new Error(`not a commit: ${base}, ${head}`);
    const staged = head === "worktree" ? await stageAll(checkout) : null;
    const env = { ...PLAIN, ...staged?.env };
    const git = async (...args) => {
        const { code, stdout, stderr } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ cwd: checkout.root, args, env });
        if (code !== 0)
            throw new Error(`git ${args[0]} failed: ${stderr.trim().slice(0, 300)}`);
        return stdout;
    };
    const readObject = (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .createObjectReader */ .N)(checkout.root, env);
    let changes = null;
    return {
        changes: () => {
            const args = head === "worktree"
                ? ["diff-index", "--cached", ...RAW, base]
                : ["diff-tree", "-r", ...RAW, base, head];
            changes ??= git(...args, "--").then(readRaw);
            return changes;
        },
        blob: async (ref, maxBytes) => {
            const bytes = await readObject({ name: ref.oid, type: "blob", maxBytes }).catch(nullIfTooLarge);
            if (bytes === "too large")
                return null;
            if (bytes === null)
                throw new Error(`this clone does not have the object ${ref.oid}`);
            if ((0,_shared_git_tier_object_id_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .T)(bytes, ref.oid.length) !== ref.oid)
                throw new Error(`the object ${ref.oid} is not what it was: something in this run changed git's own files`);
            return bytes;
        },
        baseFile: async (path) => {
            const found = await git("--literal-pathspecs", "ls-tree", "-z", "--full-tree", base, "--", path);
            const [, mode, type, oid, name] = /^(\d{6}) (\w+) ([0-9a-f]+)\t([^\0]*)\0$/.exec(found) ?? [];
            return mode && oid && name === path && type !== "tree" ? { mode, oid } : null;
        },
        dispose: async () => staged?.dispose(),
    };
}
/** All files as they lie there, as `git add -A` would have them, in an index and an object store of our own. */
async function stageAll({ root, gitDirectory, commonDirectory }) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "proofmark-change-"));
    const dispose = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    const env = {
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "index"),
        GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, "objects"),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDirectory, "objects"),
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(env.GIT_OBJECT_DIRECTORY);
        await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_6__/* .copyIndex */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, "index"), env.GIT_INDEX_FILE);
        const { code, stderr } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ cwd: root, args: ["add", "-A"], env });
        if (code !== 0)
            throw new Error(`git add failed: ${stderr.trim().slice(0, 300)}`);
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return { env, dispose };
}
/** `:100644 100644 <id> <id> M\0path\0`, again and again. */
function readRaw(text) {
    const parts = text.split("\0");
    const changes = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [, baseMode = "", headMode = "", baseId = "", headId = ""] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(parts[at] ?? "") ?? [];
        const path = parts[at + 1] ?? "";
        const [base, head] = [side(baseMode, baseId), side(headMode, headId)];
        if (base === null && head === null)
            throw new Error("git's list of changed files cannot be read");
        changes.push({ path, base, head });
        if (changes.length > _shared_git_tier_github_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CHANGES */ .K)
            throw new Error(`the change touches more than ${_shared_git_tier_github_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_CHANGES */ .K} files`);
    }
    return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
const side = (mode, oid) => mode === "" || mode === "000000" || NOTHING.test(oid) ? null : { mode, oid };
function nullIfTooLarge(error) {
    if (error instanceof Error && "problems" in error)
        return "too large";
    throw error;
}


/***/ }),

/***/ 61837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export ASK_LIMITS */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);

const ASK_LIMITS = { requests: 600, characters: 256 * 1024 * 1024 };
const PER_PAGE = 100;
/** `repository` is sent as `owner` and `repo` with each question that names them. */
function askGitHub(request, repository, limits = ASK_LIMITS) {
    const left = { ...limits };
    const of = { owner: repository.owner, repo: repository.name };
    const send = async (route, parameters) => {
        if (left.requests < 1 || left.characters < 1)
            throw overBudget(limits);
        left.requests -= 1;
        const answer = await request(route, parameters);
        left.characters -= weight(answer.data);
        return answer;
    };
    // What a route does not name would be sent as its query.
    const ask = (route, parameters) => send(route, route.includes("{owner}") ? { ...of, ...parameters } : parameters);
    return {
        get: async (route, parameters = {}) => (await ask(route, parameters)).data,
        graphql: async (query, variables) => (await send("POST /graphql", { query, variables: { ...of, ...variables } })).data,
        list: async (route, parameters, most) => {
            const all = [];
            for (let page = 1;; page += 1) {
                const { data, headers } = await ask(route, { ...parameters, per_page: PER_PAGE, page });
                if (!Array.isArray(data))
                    throw unreadable(`${route} is no list`);
                all.push(...data);
                if (all.length > most)
                    throw unreadable(`there are more than ${most} entries of ${route}`);
                // By page number and not by the `next` address, which names no repository we could check.
                if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
                    return all;
            }
        },
    };
}
/** About as many bytes as came; an answer is JSON, so it has no cycles. */
function weight(value) {
    let sum = 0;
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next === "string")
            sum += next.length;
        else if (typeof next === "object" && next !== null) {
            const inner = Object.values(next);
            sum += 8 * inner.length;
            for (const each of inner)
                if (each !== undefined && each !== null)
                    open.push(each);
        }
    }
    return sum;
}
function unreadable(why, cause) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "github-unreadable",
        message: `What GitHub holds of this change cannot be read whole: ${why}.`,
        todo: "A person has to look at this change; making it smaller, or running the job again later, may help.",
    }, cause);
}
const overBudget = ({ requests, characters }) => unreadable(`it takes more than ${requests} questions or ${Math.round(characters / 1024 / 1024)} MiB of answers`);
/** The status of an answer of 400 and above; null for anything else that went wrong. */
const statusOf = (error) => isRecord(error) && typeof error.status === "number" ? error.status : null;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What lies at the end of these names; undefined where one is missing. */
function member(value, ...names) {
    let at = value;
    for (const name of names)
        at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined;
    return at;
}
/** The string at the end of these names; null where there is none. */
function textAt(value, ...names) {
    const found = member(value, ...names);
    return typeof found === "string" ? found : null;
}
const isCommitId = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);


/***/ }),

/***/ 94917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MOST_CHANGES)
/* harmony export */ });
/* unused harmony export readTrees */
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61837);

/** More than a person can review; the same bound on a runner, where git could tell more. */
const MOST_CHANGES = 20_000;
const MOST_DEPTH = 200;
function readTrees(ask) {
    const sizes = new Map();
    const asked = new Map();
    const list = (tree, whole) => {
        const key = `${whole ? "whole" : "level"} ${tree}`;
        const found = asked.get(key) ?? askTree(ask, { tree, whole, sizes });
        asked.set(key, found);
        return found;
    };
    return {
        changes: async (base, head) => {
            const found = [];
            await compare({ path: "", base, head, depth: 0 }, { list, found });
            return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        },
        file: (tree, path) => findFile(tree, path, { list, hasWhole: (id) => asked.has(`whole ${id}`) }),
        sizeOf: (oid) => sizes.get(oid) ?? null,
    };
}
const EMPTY = { entries: new Map(), truncated: false };
async function compare(pair, at) {
    if (pair.base === pair.head)
        return;
    if (pair.depth > MOST_DEPTH)
        throw unreadable(`folders are nested more than ${MOST_DEPTH} deep`);
    const sides = (whole) => Promise.all([pair.base, pair.head].map((tree) => (tree === null ? EMPTY : at.list(tree, whole))));
    const whole = await sides(true);
    const cut = whole.some(({ truncated }) => truncated);
    const [base = EMPTY, head = EMPTY] = cut ? await sides(false) : whole;
    if (base.truncated || head.truncated)
        throw unreadable(`the folder \`${pair.path}\` has too many entries`);
    for (const name of new Set([...base.entries.keys(), ...head.entries.keys()])) {
        const [old, now] = [base.entries.get(name) ?? null, head.entries.get(name) ?? null];
        addFile(`${pair.path}${name}`, [old, now], at.found);
        // A whole listing holds what is below its folders already.
        if (!cut)
            continue;
        const [from, to] = [old?.isTree ? old.oid : null, now?.isTree ? now.oid : null];
        const below = { path: `${pair.path}${name}/`, base: from, head: to, depth: pair.depth + 1 };
        if (from !== to)
            await compare(below, at);
    }
}
function addFile(path, sides, found) {
    const [base = null, head = null] = sides.map((side) => side === null || side.isTree ? null : { oid: side.oid, mode: side.mode });
    if (base?.oid === head?.oid && base?.mode === head?.mode)
        return;
    found.push({ path, base, head });
    if (found.length > MOST_CHANGES)
        throw unreadable(`more than ${MOST_CHANGES} paths differ`);
}
async function findFile(top, path, { list, hasWhole }) {
    if (hasWhole(top)) {
        const { entries, truncated } = await list(top, true);
        if (!truncated)
            return refOf(entries.get(path));
    }
    const names = path.split("/");
    let tree = top;
    for (const [at, name] of names.entries()) {
        const { entries, truncated } = await list(tree, false);
        const entry = entries.get(name);
        if (entry === undefined && truncated)
            throw unreadable(`the folder of \`${path}\` has too many entries`);
        if (at === names.length - 1)
            return refOf(entry);
        if (!entry?.isTree)
            return null;
        tree = entry.oid;
    }
    return null;
}
const refOf = (entry) => entry === undefined || entry.isTree ? null : { oid: entry.oid, mode: entry.mode };
async function askTree(ask, { tree, whole, sizes }) {
    const data = await ask.get("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        tree_sha: tree,
        ...(whole ? { recursive: 1 } : {}),
    });
    const listed = member(data, "tree");
    const truncated = member(data, "truncated");
    if (!Array.isArray(listed) || typeof truncated !== "boolean")
        throw unreadable("a tree is not as GitHub writes them");
    const entries = new Map();
    for (const item of listed) {
        const entry = entryOf(item);
        // Two names that are one once decoded: which of them is meant cannot be told.
        if (entry === null || entries.has(entry.path))
            throw unreadable("a tree is not as GitHub writes them");
        entries.set(entry.path, entry);
        const size = member(item, "size");
        if (!entry.isTree && typeof size === "number")
            sizes.set(entry.oid, size);
    }
    return { entries, truncated };
}
function entryOf(item) {
    if (!isRecord(item))
        return null;
    const { path, mode, sha } = item;
    if (typeof path !== "string" || path === "" || typeof mode !== "string" || !isCommitId(sha))
        return null;
    if (/^0?40000$/.test(mode))
        return { path, mode: "040000", oid: sha, isTree: true };
    const canonical = canonicalMode(mode);
    return canonical === null ? null : { path, mode: canonical, oid: sha, isTree: false };
}
/** As git compares them: of a file's permissions only the owner's right to run it counts. */
function canonicalMode(mode) {
    if (mode === "120000" || mode === "160000")
        return mode;
    const [, owner] = /^100([0-7])[0-7]{2}$/.exec(mode) ?? [];
    if (owner === undefined)
        return null;
    return Number(owner) & 1 ? "100755" : "100644";
}


/***/ }),

/***/ 27661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Git's own name of a file's content: 40 digits of SHA-1, or 64 of SHA-256. */
const idOf = (bytes, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest("hex");


/***/ })

};
