export const id = 5495;
export const ids = [5495];
export const modules = {

/***/ 65495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assemble: () => (/* reexport */ assemble/* assemble */.f),
  baseSource: () => (/* reexport */ baseSource),
  compare: () => (/* reexport */ compare),
  judgeGit: () => (/* reexport */ judge_git/* judgeGit */.I),
  judgePairs: () => (/* reexport */ judgePairs),
  results: () => (/* reexport */ results),
  score: () => (/* reexport */ score/* score */.f),
  settleFlaky: () => (/* reexport */ settleFlaky)
});

// EXTERNAL MODULE: ./build/shared/contract/assemble.js
var assemble = __webpack_require__(42991);
// EXTERNAL MODULE: ./build/shared/score.js
var score = __webpack_require__(83002);
;// CONCATENATED MODULE: ./build/action/baseline/dependencies.js
/** Go, Rust, Java and .NET keep what they install outside the checkout, by version, so a worktree finds it by itself. */
const DEPENDENCY_FILES = [
    {
        ecosystem: "node",
        name: /^(?:package-lock|npm-shrinkwrap)\.json$|^(?:pnpm-lock|pnpm-workspace)\.yaml$|^yarn\.lock$|^\.yarnrc\.yml$|^bun\.lockb?$/,
    },
    { ecosystem: "node", name: /^package\.json$/, part: packagePart },
    {
        ecosystem: "python",
        name: /^(?:poetry|uv|pdm|pylock)\.(?:lock|toml)$|^Pipfile(?:\.lock)?$|^requirements[\w.-]*\.(?:txt|in)$/,
    },
    { ecosystem: "python", name: /^pyproject\.toml$/, part: pyprojectPart },
    { ecosystem: "ruby", name: /^Gemfile(?:\.lock)?$/ },
    { ecosystem: "php", name: /^composer\.lock$/ },
];
/** Dependency files the change touches. */
function dependencyFilesIn(files) {
    return files.flatMap((file) => {
        const found = kindOf(file.path) ?? (file.previousPath === null ? undefined : kindOf(file.previousPath));
        if (!found)
            return [];
        const needsReading = found.part !== undefined && file.status === "modified";
        return [{ path: file.path, ecosystem: found.ecosystem, needsReading }];
    });
}
function sameDependencies(path, base, head) {
    const part = kindOf(path)?.part ?? ((text) => text);
    return part(base) === part(head);
}
function kindOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return DEPENDENCY_FILES.find((file) => file.name.test(name));
}
const PACKAGE_KEYS = [
    "name",
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
    "bundleDependencies",
    "overrides",
    "resolutions",
    "pnpm",
    "workspaces",
    "packageManager",
];
function packagePart(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null)
            return text;
        const entries = new Map(Object.entries(value));
        return JSON.stringify(PACKAGE_KEYS.map((key) => entries.get(key) ?? null));
    }
    catch {
        return text;
    }
}
/** Without the sections of tools, which decide nothing about what is installed. */
function pyprojectPart(text) {
    const isTool = /^\s*\[+\s*tool\.(?!poetry|uv|pdm|hatch|setuptools|flit|rye|pixi)/;
    let isKept = true;
    return text
        .split(/\r?\n/)
        .filter((line) => {
        if (/^\s*\[/.test(line))
            isKept = !isTool.test(line);
        return isKept && line.trim() !== "";
    })
        .join("\n");
}

// EXTERNAL MODULE: ./build/shared/git-tier/tool-configs.js
var tool_configs = __webpack_require__(51972);
;// CONCATENATED MODULE: ./build/action/baseline/lines.js
function indexFiles(files) {
    const toHead = new Map();
    const fromBase = new Map();
    for (const file of files) {
        if (file.status !== "deleted")
            toHead.set(file.path, file);
        // A copy leaves its source where it was, so it starts from nowhere, like an added file.
        if (!isAdded(file))
            fromBase.set(file.previousPath ?? file.path, file);
    }
    return { toHead: (path) => toHead.get(path), fromBase: (path) => fromBase.get(path) };
}
/** Null when the file is new at head. */
function basePathOf(index, headPath) {
    const file = index.toHead(headPath);
    if (!file)
        return headPath;
    return isAdded(file) ? null : (file.previousPath ?? file.path);
}
/** Null when the file is gone at head. */
function headPathOf(index, basePath) {
    const file = index.fromBase(basePath);
    if (!file)
        return basePath;
    return file.status === "deleted" ? null : file.path;
}
/** Null: the line is gone or changed. `file` undefined: the change does not touch the file. White space does not count. */
function mapLine(file, baseLine) {
    if (!file)
        return baseLine;
    if (isAdded(file) || file.status === "deleted" || file.binary)
        return null;
    return across(file.hunks, baseLine, BASE);
}
/** The inverse of `mapLine`. Null: the line is new or changed at head. */
function unmapLine(file, headLine) {
    if (!file)
        return headLine;
    if (isAdded(file) || file.status === "deleted" || file.binary)
        return null;
    return across(file.hunks, headLine, HEAD);
}
/** Whether the change touches this line of head, be it by white space alone. */
function isChangedLine(file, headLine) {
    if (!file)
        return false;
    if (unmapLine(file, headLine) === null)
        return true;
    const range = lastBefore(file.touched ?? [], headLine, (one) => one.start);
    return range !== undefined && headLine < range.start + range.count;
}
/** The hunk that removes (`base`) or adds (`head`) this line; undefined when none does. */
function hunkAt(file, side, line) {
    const { start, count } = side === "base" ? BASE : HEAD;
    const hunk = lastBefore(file.hunks, line, (one) => firstLine(start(one), count(one)));
    return hunk && line < start(hunk) + count(hunk) ? hunk : undefined;
}
const isAdded = (file) => file.status === "added" || file.status === "copied";
const BASE = {
    start: (hunk) => hunk.baseStart,
    count: (hunk) => hunk.baseCount,
    otherStart: (hunk) => hunk.headStart,
    otherCount: (hunk) => hunk.headCount,
};
const HEAD = {
    start: BASE.otherStart,
    count: BASE.otherCount,
    otherStart: BASE.start,
    otherCount: BASE.count,
};
/** git names the line *before* an empty range. */
const firstLine = (start, count) => (count === 0 ? start + 1 : start);
function across(hunks, line, from) {
    const hunk = lastBefore(hunks, line, (one) => firstLine(from.start(one), from.count(one)));
    if (!hunk)
        return line;
    const after = firstLine(from.start(hunk), from.count(hunk)) + from.count(hunk);
    if (line < after)
        return null;
    const otherAfter = firstLine(from.otherStart(hunk), from.otherCount(hunk)) + from.otherCount(hunk);
    return line - after + otherAfter;
}
/** The last item that starts at or before `line`; items are sorted. */
function lastBefore(items, line, start) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && start(item) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return items[low - 1];
}

;// CONCATENATED MODULE: ./build/action/baseline/tool-config.js
// Files that tell a tool what to find. When a change edits one, base code is judged under the head's: otherwise a new rule would
// blame the change for all old code, and a removed one would hide what it broke. Pure.



const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** Tool configs this change adds, edits, moves or deletes, by their path at head (at base when deleted); sorted. */
function toolConfigsIn(files) {
    return files
        .filter((file) => (0,tool_configs/* isToolConfig */.v)(file.path) || (file.previousPath !== null && (0,tool_configs/* isToolConfig */.v)(file.previousPath)))
        .map((file) => file.path)
        .sort();
}
/** Changed files of which some sections are a tool's and others are the project's; `mixOverlay` tells them apart. Sorted. */
function mixedConfigsIn(files) {
    return files
        .filter((file) => nameOf(file.path) in MIXED && !isAdded(file) && file.status !== "deleted")
        .map((file) => file.path)
        .sort();
}
/** The base's file with the head's tool sections; null when these do not differ, or a side cannot be read. */
function mixOverlay(path, base, head) {
    return MIXED[nameOf(path)]?.(base, head) ?? null;
}
const MIXED = {
    "package.json": mixJson,
    "pyproject.toml": (base, head) => mixSections(base, head, isPythonTool),
    "setup.cfg": (base, head) => mixSections(base, head, isSetupTool),
    "Cargo.toml": (base, head) => mixSections(base, head, (header) => /^(?:workspace\.)?lints(?:\.|$)/.test(header)),
};
const tool_config_PACKAGE_KEYS = [
    "eslintConfig",
    "eslintIgnore",
    "prettier",
    "stylelint",
    "jest",
    "mocha",
    "ava",
    "nyc",
    "c8",
    "xo",
];
/** Of `[tool.…]`, what installs and builds. */
const PYTHON_BUILD = /^tool\.(?:poetry|pdm|uv|hatch|setuptools|flit|rye|pixi|maturin|scikit-build)(?:\.|$)/;
const isPythonTool = (header) => header.startsWith("tool.") && !PYTHON_BUILD.test(header);
const isSetupTool = (header) => /^(?:flake8|mypy|tool:pytest|isort|pycodestyle|pydocstyle|pylint|coverage:)/.test(header);
function mixJson(base, head) {
    const was = parseObject(base);
    const is = parseObject(head);
    if (!was || !is)
        return null;
    const differing = tool_config_PACKAGE_KEYS.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
    if (differing.length === 0)
        return null;
    const mixed = { ...was, ...Object.fromEntries(differing.map((key) => [key, is[key]])) };
    return `${JSON.stringify(mixed, null, 2)}\n`;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null ? { ...value } : null;
    }
    catch {
        return null;
    }
}
function mixSections(base, head, isTool) {
    const was = sections(base);
    const is = sections(head);
    const toolText = (all) => all
        .filter((one) => isTool(one.header))
        .map((one) => one.text.trim())
        .join("\n");
    if (toolText(was) === toolText(is))
        return null;
    const kept = [...was.filter((one) => !isTool(one.header)), ...is.filter((one) => isTool(one.header))];
    return `${kept
        .map((one) => one.text.trimEnd())
        .join("\n\n")
        .trimStart()}\n`;
}
/** INI and TOML alike: what follows `[header]`. A bracket within a multi-line string starts no section. */
function sections(text) {
    const found = [{ header: "", text: "" }];
    let isInString = false;
    for (const line of text.split(/\r?\n/)) {
        const header = isInString ? null : /^\s*\[+\s*([^\]]+?)\s*\]+\s*(?:#.*)?$/.exec(line);
        if (header?.[1])
            found.push({ header: header[1].replaceAll('"', ""), text: "" });
        const last = found.at(-1);
        if (last)
            last.text += `${line}\n`;
        if ((line.match(/"""|'''/g)?.length ?? 0) % 2 === 1)
            isInString = !isInString;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/action/baseline/overlay.js

const MOST_BYTES = 4 * 1024 * 1024;
const MOST_NAMED = 10;
/** A note that names the files, if any. Puts head's tool configs into the base worktree. What such a config imports from the project is the base's own. */
async function overlayConfigs(files, request) {
    const overlaid = new Set();
    const whole = new Set(toolConfigsIn(request.files));
    for (const file of request.files.filter((one) => whole.has(one.path))) {
        if (await overlayWhole(files, request, file))
            overlaid.add(file.path);
    }
    for (const path of mixedConfigsIn(request.files)) {
        if (await overlayMixed(files, request, path))
            overlaid.add(path);
    }
    return overlaid.size === 0 ? [] : [noteOf([...overlaid])];
}
function noteOf(paths) {
    const shown = paths.slice(0, MOST_NAMED).map((path) => `\`${path}\``);
    const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
    return {
        code: "tool-config-changed",
        text: `The change edits ${shown.join(", ")}${more}: base and head were both judged under the new config, so a changed rule blames nobody.`,
    };
}
async function overlayWhole(files, request, file) {
    const { headRoot, baseRoot } = request;
    const old = file.status === "deleted" ? file.path : file.previousPath;
    if (old !== null && (0,tool_configs/* isToolConfig */.v)(old) && (await isInside(files, baseRoot, old)))
        await files.remove(`${baseRoot}/${old}`);
    if (file.status === "deleted")
        return true;
    if (!(0,tool_configs/* isToolConfig */.v)(file.path))
        return false;
    const bytes = await read(files, headRoot, file.path);
    if (bytes === null || !(await isInside(files, baseRoot, file.path)))
        return false;
    await files.write(`${baseRoot}/${file.path}`, bytes);
    return true;
}
async function overlayMixed(files, request, path) {
    const { headRoot, baseRoot } = request;
    const base = await read(files, baseRoot, path);
    const head = await read(files, headRoot, path);
    if (base === null || head === null)
        return false;
    const decoder = new TextDecoder();
    const mixed = mixOverlay(path, decoder.decode(base), decoder.decode(head));
    if (mixed === null || !(await isInside(files, baseRoot, path)))
        return false;
    await files.write(`${baseRoot}/${path}`, mixed);
    return true;
}
const read = (files, root, path) => files.read(`${root}/${path}`, { maxBytes: MOST_BYTES, within: root }).catch(() => null);
/** A tracked link may lead out of the worktree, and writing through it would change the machine. */
async function isInside(files, root, path) {
    let folder = `${root}/${path}`;
    let real = null;
    while (real === null && folder.length > root.length) {
        folder = folder.slice(0, folder.lastIndexOf("/"));
        real = await files.realPath(folder);
    }
    return real === root || (real?.startsWith(`${root}/`) ?? false);
}

;// CONCATENATED MODULE: ./build/action/baseline/editable.js
const editable_MOST_BYTES = 1024 * 1024;
/**
 * Folders from which a Python installation imports packages installed as editable (`pip install -e`, uv, poetry): lines of
 * `.pth` files, and the mappings in the import hooks setuptools writes.
 */
async function editablePaths(files, sitePackages) {
    const found = [];
    for (const { name, kind } of await files.list(sitePackages)) {
        if (kind !== "file")
            continue;
        const isPath = name.endsWith(".pth");
        if (!isPath && !/^__editable__.*finder\.py$/.test(name))
            continue;
        const bytes = await files.read(`${sitePackages}/${name}`, { maxBytes: editable_MOST_BYTES }).catch(() => null);
        const text = bytes === null ? "" : new TextDecoder().decode(bytes);
        found.push(...(isPath ? linesOfPth(text) : mappedFolders(text)));
    }
    return found;
}
const isAbsolute = (path) => /^(?:\/|[A-Za-z]:[\\/])/.test(path);
const linesOfPth = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll("\\", "/").replace(/\/$/, ""))
    .filter(isAbsolute);
/** `MAPPING = {'package': '/project/src/package'}`: the folder that holds the package. */
const mappedFolders = (text) => [...text.matchAll(/['"][\w.]+['"]\s*:\s*['"]([^'"]+)['"]/g)]
    .map((match) => (match[1] ?? "").replaceAll("\\\\", "/"))
    .filter(isAbsolute)
    .map((path) => path.replace(/\/[^/]*$/, ""));

;// CONCATENATED MODULE: ./build/action/baseline/share.js

async function shareDependencies(files, sharing) {
    const { ecosystems } = sharing;
    if (ecosystems.has("node"))
        await shareNode(files, sharing);
    if (ecosystems.has("ruby"))
        await shareWhole(files, sharing, ["vendor/bundle", ".bundle"]);
    if (ecosystems.has("php"))
        await sharePhp(files, sharing);
    return ecosystems.has("python") ? sharePython(files, sharing) : {};
}
const foldersWith = (tracked, name) => tracked
    .filter((path) => (path === name || path.endsWith(`/${name}`)) && !path.includes("node_modules/"))
    .map((path) => path.slice(0, -name.length));
async function shareNode(files, sides) {
    for (const folder of new Set(["", ...foldersWith(sides.tracked, "package.json")])) {
        const to = `${sides.baseRoot}/${folder}node_modules`;
        if (await files.stat(to))
            continue;
        await shareModules(files, sides, { from: `${sides.headRoot}/${folder}node_modules`, to });
    }
    await shareWhole(files, sides, [".yarn/cache", ".yarn/unplugged"]);
    for (const name of [".pnp.cjs", ".pnp.loader.mjs"])
        await copyIfMissing(files, sides, name);
}
/** Tools write here by the project's name; head's must not see what base wrote. */
const CACHES = new Set([".cache", ".vite", ".vite-temp", ".vitest", ".tmp"]);
async function shareModules(files, sides, { from, to }) {
    for (const { name, kind } of await files.list(from)) {
        const entry = { from: `${from}/${name}`, to: `${to}/${name}` };
        const isNested = kind === "directory" && (name === ".bin" || name.startsWith("@"));
        if (CACHES.has(name))
            continue;
        if (isNested)
            await shareModules(files, sides, entry);
        else if (kind === "link")
            await repoint(files, sides, entry);
        else
            await files.link(entry.from, entry.to);
    }
}
/** A link to a package of the project itself leads to the base's; what the base does not have is left out. */
async function repoint(files, sides, { from, to }) {
    const real = await files.realPath(from);
    if (real === null)
        return;
    const target = isOwnCode(real, sides.headRoot) ? sides.baseRoot + real.slice(sides.headRoot.length) : real;
    if (await files.stat(target))
        await files.link(target, to);
}
const isOwnCode = (path, headRoot) => path.startsWith(`${headRoot}/`) && !path.slice(headRoot.length).includes("/node_modules/");
async function shareWhole(files, sides, paths) {
    for (const path of paths) {
        const from = `${sides.headRoot}/${path}`;
        const to = `${sides.baseRoot}/${path}`;
        if ((await files.stat(from)) && !(await files.stat(to)))
            await files.link(from, to);
    }
}
async function copyIfMissing(files, sides, path) {
    const from = `${sides.headRoot}/${path}`;
    const to = `${sides.baseRoot}/${path}`;
    if ((await files.stat(from)) && !(await files.stat(to)))
        await files.copy(from, to);
}
/** Composer's autoloader finds the project from where it lies, so it must lie in the base. */
async function sharePhp(files, sides) {
    for (const folder of foldersWith(sides.tracked, "composer.json")) {
        const vendor = `${folder}vendor`;
        if (await files.stat(`${sides.baseRoot}/${vendor}`))
            continue;
        for (const { name } of await files.list(`${sides.headRoot}/${vendor}`)) {
            const isOwn = name === "composer" || name === "bin" || name === "autoload.php";
            if (isOwn)
                await copyIfMissing(files, sides, `${vendor}/${name}`);
            else
                await shareWhole(files, sides, [`${vendor}/${name}`]);
        }
    }
}
/**
 * A virtual environment is shared whole. The project itself, installed in it as editable, is found through absolute paths into
 * head's checkout; PYTHONPATH comes before those.
 */
async function sharePython(files, sharing) {
    const { headRoot, baseRoot } = sharing;
    const sites = [...sharing.sitePackages];
    const folders = new Set(["", ...foldersWith(sharing.tracked, "pyproject.toml")]);
    for (const folder of folders) {
        for (const name of [".venv", "venv"]) {
            const venv = `${headRoot}/${folder}${name}`;
            if (!(await files.stat(`${venv}/pyvenv.cfg`)))
                continue;
            await shareWhole(files, sharing, [`${folder}${name}`]);
            for (const { name: version } of await files.list(`${venv}/lib`))
                sites.push(`${venv}/lib/${version}/site-packages`);
            sites.push(`${venv}/Lib/site-packages`);
        }
    }
    const own = (await Promise.all(sites.map((site) => editablePaths(files, site)))).flat();
    const paths = own
        .filter((path) => path === headRoot || (path.startsWith(`${headRoot}/`) && !path.includes("/site-packages")))
        .map((path) => baseRoot + path.slice(headRoot.length));
    const separator = /^[A-Za-z]:/.test(baseRoot) ? ";" : ":";
    return paths.length === 0 ? {} : { PYTHONPATH: [...new Set(paths)].join(separator) };
}

;// CONCATENATED MODULE: ./build/action/baseline/place.js



const ECOSYSTEMS = ["node", "python", "ruby", "php"];
async function prepareBase(ports, request) {
    const { git, files } = ports;
    const top = await files.temporary("proofmark-base-");
    // The folder's name is the same, for tools that show it.
    const root = `${top}/${request.headRoot.slice(request.headRoot.lastIndexOf("/") + 1)}`;
    const dispose = async () => {
        await git.removeWorktree(root);
        await files.remove(top);
    };
    try {
        const made = await fill(ports, request, root);
        if (!("reason" in made))
            return { root, dispose, ...made };
        await dispose();
        return made;
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
async function fill(ports, request, root) {
    const { git, files } = ports;
    const failed = await git.addWorktree(request.commit, root).then(() => null, (error) => (error instanceof Error ? error.message : String(error)));
    if (failed !== null)
        return { reason: { code: "base-unavailable", text: failed } };
    const sides = { headRoot: request.headRoot, baseRoot: root };
    const tracked = await git.listFiles(request.commit);
    const notes = await linkSubmodules(files, sides, tracked);
    const changed = await changedEcosystems(files, request, root);
    const isInstalled = changed.size > 0 && request.install !== null;
    if (changed.size > 0 && request.install === null)
        notes.push(notInstalled(changed));
    const ecosystems = new Set(ECOSYSTEMS.filter((one) => !(isInstalled && changed.has(one))));
    if (isInstalled) {
        const reason = await install(ports, request, root);
        if (reason)
            return { reason };
    }
    if (request.signal.aborted)
        return { reason: cancelled };
    const sitePackages = ecosystems.has("python") ? await globalSites(ports, request, tracked) : [];
    const extra = await shareDependencies(files, { ...sides, tracked, ecosystems, sitePackages });
    const overlay = await overlayConfigs(files, { ...sides, files: request.files });
    const env = await leadToBase(files, sides, request.env);
    if (extra.PYTHONPATH)
        env.PYTHONPATH = [extra.PYTHONPATH, env.PYTHONPATH].filter(Boolean).join(":");
    if (request.signal.aborted)
        return { reason: cancelled };
    return { env, notes: [...notes, ...overlay] };
}
const cancelled = { code: "cancelled", text: "Cancelled while the base was being prepared" };
const notInstalled = (changed) => ({
    code: "dependencies-differ",
    text: `The change alters dependencies (${[...changed].join(", ")}) and no install command is known, so the base was judged with the head's. Set \`install\` in the config.`,
});
async function changedEcosystems(files, request, root) {
    const changed = new Set();
    for (const { path, ecosystem, needsReading } of dependencyFilesIn(request.files)) {
        if (changed.has(ecosystem))
            continue;
        const isSame = needsReading &&
            sameDependencies(path, await textOf(files, root, path), await textOf(files, request.headRoot, path));
        if (!isSame)
            changed.add(ecosystem);
    }
    return changed;
}
async function textOf(files, root, path) {
    const bytes = await files
        .read(`${root}/${path}`, { maxBytes: 4 * 1024 * 1024, within: root })
        .catch(() => null);
    return bytes === null ? "" : new TextDecoder().decode(bytes);
}
async function install(ports, request, root) {
    const { install: command, timeoutMs, signal, logPath } = request;
    if (command === null)
        return null;
    const sides = { headRoot: request.headRoot, baseRoot: root };
    const env = await leadToBase(ports.files, sides, request.env);
    const exit = await ports.commands.run({
        command,
        cwd: root,
        env,
        timeoutMs,
        signal,
        logPath,
        onLine: (line) => request.onLine(line),
    });
    if (exit.end === "cancelled")
        return cancelled;
    if (exit.end === "ran" && exit.code === 0)
        return null;
    const how = exit.end === "timeout"
        ? `did not end within ${Math.round(timeoutMs / 1000)} s`
        : exit.end === "not-started"
            ? `could not be started (${exit.error ?? "no reason given"})`
            : `ended with ${exit.signal ?? `exit code ${exit.code}`}`;
    return {
        code: "setup-failed",
        text: `The change alters dependencies, and installing the base's failed: \`${command}\` ${how}`,
    };
}
/** Where the Python on PATH keeps packages, when this is a Python project: the project may be installed there as editable. */
async function globalSites({ commands, files }, request, tracked) {
    const isPython = tracked.some((path) => /(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(path));
    if (!isPython)
        return [];
    const path = request.env.PATH ?? "";
    const python = (await commands.which("python3", path)) ?? (await commands.which("python", path));
    if (python === null)
        return [];
    const script = "import site,sysconfig;print(sysconfig.get_path('purelib'));print(site.getusersitepackages())";
    const { stdout } = await commands.run({
        command: [python, "-c", script],
        cwd: request.headRoot,
        env: request.env,
        timeoutMs: 20_000,
        signal: request.signal,
    });
    const sites = stdout.split(/\r?\n/).filter((line) => line.trim() !== "");
    const known = await Promise.all(sites.map(async (site) => ((await files.stat(site)) ? site : null)));
    return known.filter((site) => site !== null);
}
/** A worktree has none of its submodules; head's stand in, which the diff does not look into either. */
async function linkSubmodules(files, sides, tracked) {
    if (!tracked.includes(".gitmodules"))
        return [];
    const text = await textOf(files, sides.baseRoot, ".gitmodules");
    const paths = [...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map((match) => match[1] ?? "");
    for (const path of paths) {
        const to = `${sides.baseRoot}/${path}`;
        const from = `${sides.headRoot}/${path}`;
        if (path.split("/").includes("..") || (await files.list(from)).length === 0)
            continue;
        if ((await files.list(to)).length > 0)
            continue;
        await files.remove(to);
        await files.link(from, to);
    }
    const note = "Submodules are those of the head on both sides; a change of a submodule's commit is not judged.";
    return paths.length === 0 ? [] : [{ code: "submodules-shared", text: note }];
}
/** GITHUB_WORKSPACE, PATH, NODE_OPTIONS and the like: paths into head's checkout, where the base has them too. */
async function leadToBase(files, { headRoot, baseRoot }, env) {
    const led = {};
    for (const [name, value] of Object.entries(env)) {
        let moved = "";
        let from = 0;
        for (let at = value.indexOf(headRoot); at !== -1; at = value.indexOf(headRoot, from)) {
            const rest = /^[^:;,\s"']*/.exec(value.slice(at + headRoot.length))?.[0] ?? "";
            const isWithin = (rest === "" || rest.startsWith("/")) && /^$|[:;,=\s"']$/.test(value.slice(0, at));
            const isThere = isWithin && (await files.stat(baseRoot + rest)) !== null;
            moved += value.slice(from, at) + (isThere ? baseRoot : headRoot) + rest;
            from = at + headRoot.length + rest.length;
        }
        led[name] = moved + value.slice(from);
    }
    return led;
}

// EXTERNAL MODULE: ./build/action/plan.js + 8 modules
var plan = __webpack_require__(5159);
// EXTERNAL MODULE: ./build/action/run-gates.js
var run_gates = __webpack_require__(2331);
;// CONCATENATED MODULE: ./build/action/base-source.js
// The base's files, prepared once and only when somebody asks; a gate that two others need runs there once.



function baseSource(request, ports) {
    let opening = null;
    const ran = new Map();
    const opened = () => {
        opening ??= prepare(request, ports);
        return opening;
    };
    const sideOf = ({ root, env }) => ({ ...request.side, name: "base", root, env });
    return {
        open: async () => {
            const place = await opened();
            return "reason" in place ? place : { side: sideOf(place), notes: place.notes };
        },
        run: async (ids) => {
            const place = await opened();
            if ("reason" in place)
                throw new Error("the base was not opened");
            const wanted = (0,plan/* withNeeds */.Y)(request.config.gates, ids);
            const left = request.plan.filter(({ id }) => wanted.has(id) && !ran.has(id));
            for (const run of await (0,run_gates/* runGates */.AQ)(left, sideOf(place), ports))
                ran.set(run.planned.id, run);
            return ids.flatMap((id) => ran.get(id) ?? []);
        },
        dispose: async () => {
            const place = await opening;
            if (place === null || "reason" in place)
                return;
            await place.dispose();
            ports.journal.record("base-removed");
        },
    };
}
async function prepare(request, ports) {
    const { side } = request;
    const prepared = await prepareBase(ports, {
        commit: request.comparedWith,
        headRoot: side.root,
        files: request.files,
        install: request.config.install ?? null,
        env: side.env,
        timeoutMs: request.timeoutMs,
        signal: side.signal,
        logPath: `${side.runDirectory}/logs/base-install.log`,
        onLine: () => undefined,
    });
    if ("reason" in prepared)
        ports.journal.record("base-unavailable", { reason: prepared.reason.code });
    else
        ports.journal.record("base-prepared", { commit: request.comparedWith });
    return prepared;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/baseline/cache.js
// What the base came to, kept for the next run. A baseline is data from outside, read strictly: anything odd is a miss.


const BASELINE_SCHEMA = "proofmark.baseline/v1";
const cache_MOST_BYTES = 64 * 1024 * 1024;
/** 64 hexadecimal digits, equal for equal values whatever the order of their keys. */
function baselineKey(parts) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([BASELINE_SCHEMA, sorted(parts)]))
        .digest("hex");
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
const pathOf = (directory, key) => `${directory}/baselines/${key}.json`;
async function readBaseline(files, { directory, key, startedMs }) {
    const path = pathOf(directory, key);
    const facts = await files.stat(path);
    if (facts === null || facts.changedMs >= startedMs)
        return null;
    const bytes = await readOrNull(files, path);
    if (bytes === null)
        return null;
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8882)]).then(__webpack_require__.bind(__webpack_require__, 98882));
    return parseBaseline(new TextDecoder().decode(bytes), { schema: BASELINE_SCHEMA, key });
}
/** Keeps only what was really judged. A cache that cannot be written is no reason to stop. */
async function writeBaseline(files, { directory, key, judgement }) {
    if (judgement.outcome === "unknown")
        return;
    const text = JSON.stringify({ schema: BASELINE_SCHEMA, key, judgement });
    if (text.length > cache_MOST_BYTES)
        return;
    try {
        await files.write(pathOf(directory, key), text);
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
    }
}
async function readOrNull(files, path) {
    try {
        return await files.read(path, { maxBytes: cache_MOST_BYTES });
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/action/baseline/blame.js

/** For a finding the base does not have. What has no place may be anyone's, so it is this change's. */
function stateByDiff({ finding, path, file }) {
    if (path === null)
        return "new";
    if (!file)
        return "new-indirect";
    const { line, endLine } = finding;
    if (line === null || isAdded(file))
        return "new";
    // A few lines decide for a long range: where its first lines are untouched, so is what it is about.
    const last = Math.min(endLine ?? line, line + 200);
    for (let own = line; own <= last; own += 1)
        if (isChangedLine(file, own))
            return "new";
    return "new-indirect";
}

// EXTERNAL MODULE: ./build/shared/mask.js
var mask = __webpack_require__(60038);
;// CONCATENATED MODULE: ./build/action/baseline/fingerprint.js


const stripSpace = (text) => text.replace(/\s+/g, "");
/**
 * What a finding is told apart by when lines shift: its rule, its file and the text of its line without white space (a test's
 * identity, or the masked message, where there is no line). Equal findings have equal keys; number them for a fingerprint.
 */
function fingerprintKey({ gate, finding, path, text }) {
    const what = finding.test ?? (text === null ? (0,mask/* maskText */.g)(finding.message) : stripSpace(text));
    return [gate, finding.source, finding.rule, path ?? "", what].join("\0");
}
/** 32 hexadecimal digits. `occurrence` counts equal keys from 1, in the order of their lines. */
function fingerprint(key, occurrence) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key}\0${occurrence}`).digest("hex").slice(0, 32);
}

;// CONCATENATED MODULE: ./build/action/baseline/match-output.js
/**
 * Head's lines are forgiven only when the base printed all of them and ended alike; otherwise those the base did not print are
 * this change's, or all of them when it ended otherwise.
 */
function matchOutput({ base, head, exits }) {
    const waiting = new Map();
    for (const spot of endedAlike(exits) ? base : []) {
        const same = waiting.get(spot.masked);
        if (same)
            same.push(spot);
        else
            waiting.set(spot.masked, [spot]);
    }
    const blames = head.map((spot) => {
        const was = waiting.get(spot.masked)?.shift();
        if (!was || moreFailed(was, spot))
            return { spot, base: null, state: "new", confidence: "medium", matchedBy: "none" };
        return { spot, base: was, state: "pre-existing", confidence: "medium", matchedBy: "output-lines" };
    });
    // A line that is gone proves nothing while others have come: the same failure may be worded otherwise.
    if (blames.some((blame) => blame.state === "new"))
        return blames;
    const fixed = head.length === 0 ? [...base] : [...waiting.values()].flat();
    return [
        ...blames,
        ...fixed.map((spot) => ({ spot, base: null, state: "fixed", confidence: "low", matchedBy: "none" })),
    ];
}
const COUNTS = /(\d{1,9}) (?:\w{1,20} )?(?:failed|failing|failures?|errors?|problems?)\b|\b(?:failed|failures?|errors?|problems?) ?[:=] ?(\d{1,9})\b/gi;
/** Numbers are masked, for times and addresses differ; a count of failures that rises is news all the same. */
function moreFailed(base, head) {
    const before = countsIn(base);
    return countsIn(head).some((count, at) => count > (before[at] ?? count));
}
const countsIn = ({ finding }) => [...finding.message.matchAll(COUNTS)].map(([, first, second]) => Number(first ?? second));
function endedAlike(exits) {
    if (exits === undefined)
        return true;
    const head = exitClass(exits.head);
    return head !== null && head === exitClass(exits.base);
}
/**
 * Null for an end that is never forgiven: a signal, a shell's report of one (128 and above), a command that is not there
 * (126, 127). Other failures are one class, since many tools count their findings in the exit code.
 */
function exitClass(exit) {
    if (exit === null || exit.signal !== null || exit.code === null || exit.code >= 126 || exit.code < 0)
        return null;
    return exit.code === 0 ? "passed" : "failed";
}

;// CONCATENATED MODULE: ./build/action/baseline/match-tests.js
/** From the surest on. */
const identities = (renames) => [
    { matchedBy: "test-identity", isWeak: false, of: (spot) => `${spot.path ?? ""}\0${idOf(spot)}` },
    // A test of the same name in another file takes the number away, or brings it.
    {
        matchedBy: "test-identity",
        isWeak: true,
        of: (spot) => spot.path && `${spot.path}\0${idOf(spot).replace(/ #\d+$/, "")}`,
    },
    // One side does not say where the test is; two files that both exist may well have tests of one name.
    {
        matchedBy: "test-identity",
        isWeak: true,
        of: idOf,
        accept: (was, is) => was.path === null || is.path === null,
    },
    { matchedBy: "test-renamed", isWeak: false, of: renamedId(renames) },
    // Its suite was renamed.
    { matchedBy: "test-renamed", isWeak: true, of: (spot) => spot.path && `${spot.path}\0${match_tests_nameOf(spot)}` },
    // It moved between files of which each is on one side only; git may not have seen a rename.
    { matchedBy: "test-renamed", isWeak: true, of: (spot) => (isMoved(spot) ? match_tests_nameOf(spot) : null) },
];
function matchTests({ base, head, files }) {
    let restOfBase = base;
    let restOfHead = head;
    const blames = [];
    for (const identity of identities(renamesOf(files))) {
        const taken = new Set();
        for (const [was, is] of pairs(identity, restOfBase, restOfHead)) {
            taken.add(was).add(is);
            blames.push(blameOf(was, is, identity));
        }
        restOfBase = restOfBase.filter((spot) => !taken.has(spot));
        restOfHead = restOfHead.filter((spot) => !taken.has(spot));
    }
    const alone = { base: null, confidence: "exact", matchedBy: "none" };
    return [
        ...blames,
        ...restOfHead.map((spot) => ({ ...alone, spot, state: "new" })),
        ...restOfBase.map((spot) => ({ ...alone, spot, state: "fixed" })),
    ];
}
function pairs(identity, base, head) {
    const groups = new Map();
    for (const spot of [...base, ...head]) {
        const id = identity.of(spot);
        if (id === null)
            continue;
        const key = identity.isWeak ? `${id}\0${spot.masked}` : id;
        const group = groups.get(key) ?? { base: [], head: [] };
        group[spot.side].push(spot);
        groups.set(key, group);
    }
    return [...groups.values()].flatMap((group) => {
        const isOne = group.base.length === 1 && group.head.length === 1;
        if (identity.isWeak && !isOne)
            return [];
        const found = sameFailureFirst(group.base, group.head);
        return found.filter(([was, is]) => identity.accept?.(was, is) ?? true);
    });
}
/** Equal identities happen: one test run in several browsers. */
function sameFailureFirst(base, head) {
    const waiting = new Map();
    for (const spot of base)
        waiting.set(spot.masked, [...(waiting.get(spot.masked) ?? []), spot]);
    const found = head.map((spot) => ({ spot, was: waiting.get(spot.masked)?.shift() }));
    const rest = [...waiting.values()].flat();
    return found.flatMap(({ spot, was }) => {
        const other = was ?? rest.shift();
        return other ? [[other, spot]] : [];
    });
}
/** Failing as before is old; failing otherwise is a changed failure, which nothing excuses. */
function blameOf(base, spot, { matchedBy, isWeak }) {
    if (base.masked !== spot.masked)
        return { spot, base, state: "new", confidence: "medium", matchedBy };
    const confidence = isWeak ? "medium" : matchedBy === "test-renamed" ? "high" : "exact";
    return { spot, base, state: "pre-existing", confidence, matchedBy };
}
function idOf({ finding }) {
    return finding.test ?? `${finding.rule} > ${finding.message}`;
}
const match_tests_nameOf = (spot) => idOf(spot).split(" > ").at(-1) ?? "";
const isMoved = ({ file, side }) => side === "head" ? file?.status === "added" : file?.status === "deleted";
/** Above this many renames only those of the test's own file are looked at. */
const MOST_RENAMES = 500;
function renamesOf(files) {
    const renames = files.flatMap((file) => file.status === "renamed" && file.previousPath !== null
        ? [{ from: file.previousPath, to: file.path }]
        : []);
    return renames.length > MOST_RENAMES ? [] : renames;
}
/** The identity a base test would have at head, where it names a renamed file; head tests keep theirs. */
function renamedId(renames) {
    return (spot) => {
        const id = idOf(spot);
        if (spot.side === "head")
            return id;
        const { file } = spot;
        const own = file?.previousPath ? [{ from: file.previousPath, to: file.path }] : [];
        for (const { from, to } of [...own, ...renames]) {
            const old = spellings(from);
            const at = old.findIndex((spelling) => spelling.length > 2 && id.includes(spelling));
            const spelling = old[at];
            if (spelling !== undefined)
                return id.replace(spelling, () => spellings(to)[at] ?? spelling);
        }
        return null;
    };
}
/** `test/a.test.ts` as reports write it: as it is, without its ending, with backslashes, with dots. */
function spellings(path) {
    const bare = path.replace(/\.[^./]+$/, "");
    return [path, bare, path.replaceAll("/", "\\"), bare.replaceAll("/", ".")];
}

;// CONCATENATED MODULE: ./build/action/baseline/likeness.js
// Which line became which where a block of lines was edited: order kept, the likeliest overall. Pure.
/** Two lines below this share too few words to be one line edited. */
const ALIKE = 0.6;
const MOST_WORDS = 64;
/** How far a line may stray from where it would be if the block had grown evenly. */
const BAND = 48;
const wordsOf = (text) => (text.match(/[\p{L}\p{N}_$]+/gu) ?? []).slice(0, MOST_WORDS).sort();
/** 0 to 1: the share of words that both lines have. Punctuation does not count, so reformatting does not either. */
function likeness(a, b) {
    if (a.length === 0 || b.length === 0)
        return 0;
    let common = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const left = a[i] ?? "";
        const right = b[j] ?? "";
        if (left === right)
            common += 1;
        if (left <= right)
            i += 1;
        if (right <= left)
            j += 1;
    }
    return (2 * common) / (a.length + b.length);
}
/** How many cells `alignLines` fills; for keeping to a budget. */
const alignmentCost = (base, head) => base * Math.min(head, 2 * BAND + 1);
/**
 * For each base line the index of the head line it became, or -1. Lines keep their order; the sum of likenesses is greatest
 * within a band around the diagonal.
 */
function alignLines(base, head) {
    const a = base.map(wordsOf);
    const b = head.map(wordsOf);
    const slope = b.length / Math.max(1, a.length);
    const rows = [];
    const bestAt = (row, column) => {
        const there = rows[row];
        if (!there || column < there.from)
            return 0;
        return there.best[Math.min(column - there.from, there.best.length - 1)] ?? 0;
    };
    for (let i = 0; i <= a.length; i += 1) {
        const from = Math.max(0, Math.floor(i * slope) - BAND);
        const to = Math.min(b.length, Math.ceil(i * slope) + BAND);
        const best = new Float64Array(to - from + 1);
        const step = new Uint8Array(to - from + 1);
        rows.push({ from, best, step });
        for (let j = from; j <= to; j += 1) {
            const at = j - from;
            const up = i > 0 ? bestAt(i - 1, j) : 0;
            const left = at > 0 ? (best[at - 1] ?? 0) : 0;
            const alike = i > 0 && j > 0 ? likeness(a[i - 1] ?? [], b[j - 1] ?? []) : 0;
            const both = alike >= ALIKE ? bestAt(i - 1, j - 1) + alike : 0;
            best[at] = Math.max(up, left, both);
            step[at] = both > up && both > left ? DIAGONAL : up >= left ? UP : LEFT;
        }
    }
    return trace(rows, a.length, b.length);
}
const UP = 0;
const LEFT = 1;
const DIAGONAL = 2;
function trace(rows, height, width) {
    const became = new Array(height).fill(-1);
    for (let i = height, j = width; i > 0 && j > 0;) {
        const row = rows[i];
        const step = row === undefined || j < row.from ? UP : (row.step[j - row.from] ?? UP);
        if (step === DIAGONAL)
            became[i - 1] = j - 1;
        if (step !== LEFT)
            i -= 1;
        if (step !== UP)
            j -= 1;
    }
    return became;
}

;// CONCATENATED MODULE: ./build/action/baseline/pair.js
/** How far out of order a pair may be within one bucket, so that refused pairs cost no quadratic search. */
const REACH = 8;
/** Pairs within a bucket in order; `accept` may refuse a pair. */
function byKey(key, accept = () => true) {
    return (base, head) => buckets(key, base, head).flatMap((bucket) => inOrder(bucket, accept));
}
/** Pairs only where a key stands for one spot on each side, so that there is nothing to choose. */
function byUniqueKey(key, accept = () => true) {
    return (base, head) => buckets(key, base, head).flatMap((bucket) => bucket.base.length === 1 && bucket.head.length === 1 ? inOrder(bucket, accept) : []);
}
function buckets(key, base, head) {
    const found = new Map();
    for (const spot of base) {
        const name = pair_nameOf(spot, key);
        if (name === null)
            continue;
        const bucket = found.get(name);
        if (bucket)
            bucket.base.push(spot);
        else
            found.set(name, { base: [spot], head: [] });
    }
    for (const spot of head) {
        const name = pair_nameOf(spot, key);
        if (name !== null)
            found.get(name)?.head.push(spot);
    }
    return [...found.values()].filter((bucket) => bucket.head.length > 0);
}
/** Like with like: no key is without the rule. */
function pair_nameOf(spot, key) {
    const parts = key(spot);
    if (parts === null || parts.includes(null))
        return null;
    return [spot.finding.source, spot.finding.rule, ...parts].join("\0");
}
function inOrder({ base, head }, accept) {
    const waiting = [...base].sort(byPosition);
    const pairs = [];
    for (const spot of [...head].sort(byPosition)) {
        for (let at = 0; at < Math.min(REACH, waiting.length); at += 1) {
            const other = waiting[at];
            if (!other || !accept(other, spot))
                continue;
            pairs.push([other, spot]);
            waiting.splice(at, 1);
            break;
        }
    }
    return pairs;
}
const byPosition = (a, b) => (a.finding.line ?? 0) - (b.finding.line ?? 0) || (a.finding.column ?? 0) - (b.finding.column ?? 0);

;// CONCATENATED MODULE: ./build/action/baseline/subject.js
/**
 * Two differently worded messages may be one finding (a count grew, a type got another name) or two (`a` is used now, `b` on
 * the same line no longer is). They are two when each names a word of its line that the other does not name.
 */
function isSameSubject(base, head) {
    if (base.finding.message === head.finding.message)
        return true;
    return !(namesOwn(base, head) && namesOwn(head, base));
}
function namesOwn(spot, other) {
    const line = spot.source?.lines.raw(spot.source.at);
    if (line === undefined || line === null)
        return false;
    const inLine = new Set(wordsIn(line));
    const said = new Set(wordsIn(other.finding.message));
    return wordsIn(spot.finding.message).some((word) => !said.has(word) && inLine.has(word));
}
const wordsIn = (text) => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];

;// CONCATENATED MODULE: ./build/action/baseline/edited.js




/** Cells of all alignments together, about a tenth of a second. */
const MOST_CELLS = 500_000;
const byAlignedLine = (base, head) => {
    const headHunks = new Map();
    for (const spot of head) {
        const hunk = hunkOf(spot);
        if (hunk && spot.source)
            headHunks.set(hunk, spot.source.lines);
    }
    if (headHunks.size === 0)
        return [];
    const became = createAligner(headHunks);
    const place = (spot) => {
        const hunk = hunkOf(spot);
        if (!hunk || spot.source === null)
            return null;
        return spot.side === "head" ? spot.source.at : became(hunk, spot.source);
    };
    return byKey((spot) => [spot.path, place(spot), spot.masked], isSameSubject)(base, head);
};
function hunkOf(spot) {
    if (!spot.file || !spot.source || spot.line !== null || spot.file.binary)
        return undefined;
    return hunkAt(spot.file, spot.side, spot.source.at);
}
function createAligner(headHunks) {
    const known = new Map();
    let budget = MOST_CELLS;
    return (hunk, from) => {
        const headLines = headHunks.get(hunk);
        if (!headLines)
            return null;
        let aligned = known.get(hunk);
        if (!aligned) {
            const cost = alignmentCost(hunk.baseCount, hunk.headCount);
            if (cost > budget)
                return null;
            budget -= cost;
            aligned = alignLines(slice(from.lines, hunk.baseStart, hunk.baseCount), slice(headLines, hunk.headStart, hunk.headCount));
            known.set(hunk, aligned);
        }
        const index = aligned[from.at - hunk.baseStart];
        return index === undefined || index === -1 ? null : hunk.headStart + index;
    };
}
const slice = (lines, start, count) => Array.from({ length: count }, (_, at) => lines.raw(start + at) ?? "");

;// CONCATENATED MODULE: ./build/action/baseline/moved.js

/** Letters and digits that must have moved together before a line in another file is taken for the same one. */
const MOVED = 20;
const MOVED_LINES = 2;
/** Lines within which statements are put in another order; imports, mostly. */
const NEAR = 10;
/** Lines compared in each direction. */
const moved_REACH = 20;
/** Pairs weighed per group of equal lines, and in all; beyond, code is so repetitive that a choice would be a guess. */
const MOST_IN_GROUP = 10_000;
const MOST = 100_000;
/** Lines that may have moved: removed, added, or equal by git's account but next to a difference. */
const isMovable = (spot) => spot.source !== null && (spot.line === null || spot.edge) && spot.finding.line !== null;
/**
 * Whether one line alone may be taken for moved: it says much, or it is still about where it was. A `debugger;` removed here
 * and one added far away are two.
 */
function isOneLineMoved(base, head) {
    if (isNear(base, head))
        return true;
    return solidOf(base).length >= MOVED;
}
const isNear = (base, head) => Math.abs(base.near - head.near) <= NEAR;
const solidOf = ({ source }) => source?.lines.solid(source.at) ?? "";
/** The line with the nearest lines around it that say something; null where all that says too little. */
function contextOf(spot) {
    if (!isMovable(spot) || spot.source === null)
        return null;
    const { lines, at } = spot.source;
    const context = [nearest(lines, at, -1), solidOf(spot), nearest(lines, at, 1)].join("\n");
    return context.length >= MOVED ? context : null;
}
/** Where the file is the same any weight will do; elsewhere a block must have moved. */
function byMovedBlock(where) {
    return (base, head) => {
        const groups = buckets((spot) => isMovable(spot)
            ? [
                spot.source?.lines.at(spot.source.at) ?? null,
                spot.masked,
                where === "same file" ? spot.path : "",
            ]
            : null, base, head);
        let budget = MOST;
        const pairs = [];
        for (const group of groups) {
            const cost = group.base.length * group.head.length;
            if (cost > MOST_IN_GROUP || cost > budget)
                continue;
            budget -= cost;
            const weighed = group.base.flatMap((one) => group.head.map((other) => weigh(one, other)));
            pairs.push(...heaviestFirst(weighed.filter((pair) => isEnough(pair, where))));
        }
        return pairs;
    };
}
function isEnough({ base, head, weight }, where) {
    if (weight >= MOVED)
        return true;
    // A line that is on both sides only goes with one elsewhere if its surroundings do.
    return (where === "same file" && base.line === null && head.line === null && weight > 0 && isNear(base, head));
}
function heaviestFirst(weighed) {
    weighed.sort((a, b) => b.weight - a.weight || a.distance - b.distance);
    const taken = new Set();
    const pairs = [];
    for (const { base, head } of weighed) {
        if (taken.has(base) || taken.has(head))
            continue;
        taken.add(base).add(head);
        pairs.push([base, head]);
    }
    return pairs;
}
/** Weight: letters and digits in the run of equal lines around both. Zero when fewer than two lines are equal. */
function weigh(base, head) {
    const distance = Math.abs(base.near - head.near);
    const [left, right] = [base.source, head.source];
    if (!left || !right)
        return { base, head, weight: 0, distance };
    const above = run(left, right, -1);
    const below = run(left, right, 1);
    const isAlone = above.lines + below.lines + 1 < MOVED_LINES;
    const isElsewhere = base.path !== head.path;
    return {
        base,
        head,
        weight: isAlone && isElsewhere ? 0 : solidOf(base).length + above.solid + below.solid,
        distance,
    };
}
function run(left, right, step) {
    const found = { lines: 0, solid: 0 };
    for (let by = step; Math.abs(by) <= moved_REACH; by += step) {
        const line = left.lines.solid(left.at + by);
        if (line === null || line !== right.lines.solid(right.at + by))
            break;
        found.solid += line.length;
        if (line !== "")
            found.lines += 1;
    }
    return found;
}
function nearest(lines, at, step) {
    for (let by = step; Math.abs(by) <= moved_REACH; by += step) {
        const line = lines.solid(at + by);
        if (line === null)
            return "";
        if (line !== "")
            return line;
    }
    return "";
}

;// CONCATENATED MODULE: ./build/action/baseline/cascade.js





const at = (spot) => spot.finding.column ?? 0;
const message = (spot) => spot.finding.message;
/** A line that is removed, added or edited; text is only compared between such lines. */
const isLoose = (spot) => spot.line === null && spot.finding.line !== null;
const cascade_text = (spot) => isLoose(spot) && spot.source ? solidOrNull(spot.source.lines.at(spot.source.at)) : null;
const words = (spot) => isLoose(spot) && spot.source
    ? wordsOf(spot.source.lines.raw(spot.source.at) ?? "").join(" ") || null
    : null;
/** A brace alone is everywhere. */
const solidOrNull = (line) => line !== null && /[\p{L}\p{N}]/u.test(line) ? line : null;
const ofFile = (spot) => (spot.finding.line === null ? spot.path : null);
const isTop = (spot) => (spot.finding.line ?? 2) <= 1;
/** A line that stayed, without the finding or with a new one, shows that the finding is not about that line. */
const isNotOfLine = (base, head) => (base.line !== null || head.line !== null) && isSameSubject(base, head);
function isEnd({ finding, source }) {
    if (source === null || finding.line === null)
        return false;
    let last = source.lines.length;
    while (last > 1 && source.lines.at(last) === "")
        last -= 1;
    return finding.line >= last;
}
/**
 * Reported at a fixed line (`max-lines` says 301) although the lines have shifted: at base the line moved on without it, and at
 * head it is on a line nobody touched, or what it says is a count.
 */
const isFixedLine = ({ side, line, finding, masked }) => side === "base" ? line !== null && line !== finding.line : line !== null || masked.includes("#");
/** No text to compare: the file is too large, or not in git. */
const isUntold = (spot) => isLoose(spot) && spot.source === null;
const ofNoFile = (spot) => (spot.path === null ? "" : null);
/** A file that is on one side only, and what is said of it has no text to go by. */
const fileName = (spot) => (spot.file?.status === "deleted" || spot.file?.status === "added") && spot.source === null
    ? (spot.path?.slice(spot.path.lastIndexOf("/") + 1) ?? null)
    : null;
const isSameLine = (base, head) => isOneLineMoved(base, head) && isSameSubject(base, head);
const only = (is, spot) => (is(spot) ? spot.path : null);
/** Every key holds the rule too. */
const CASCADE = [
    // The line is on both sides, by git's account.
    { matchedBy: "line", confidence: "exact", pair: byKey((s) => [s.path, s.line, at(s), message(s)]) },
    { matchedBy: "line-message", confidence: "exact", pair: byKey((s) => [s.path, s.line, message(s)]) },
    {
        matchedBy: "line-rule",
        confidence: "high",
        pair: byKey((s) => [s.path, s.line, s.masked], isSameSubject),
    },
    {
        matchedBy: "line-rule",
        confidence: "medium",
        pair: byKey((s) => [s.path, s.line, at(s)], isSameSubject),
    },
    {
        matchedBy: "line-rule",
        confidence: "medium",
        pair: byKey((s) => [s.path, s.firstKept, s.masked], isSameSubject),
    },
    // The line moved: its text is the same.
    {
        matchedBy: "text",
        confidence: "high",
        pair: byUniqueKey((s) => [s.path, cascade_text(s), message(s)], isOneLineMoved),
    },
    {
        matchedBy: "text",
        confidence: "high",
        pair: byUniqueKey((s) => [s.path, cascade_text(s), s.masked], isSameLine),
    },
    { matchedBy: "block", confidence: "high", pair: byUniqueKey((s) => [s.path, contextOf(s), s.masked]) },
    { matchedBy: "block-weighted", confidence: "medium", pair: byMovedBlock("same file") },
    { matchedBy: "block", confidence: "medium", pair: byUniqueKey((s) => [contextOf(s), s.masked]) },
    { matchedBy: "block-weighted", confidence: "low", pair: byMovedBlock("any file") },
    // The line was edited.
    {
        matchedBy: "order",
        confidence: "medium",
        pair: byKey((s) => [s.path, cascade_text(s), s.masked], isSameLine),
    },
    {
        matchedBy: "order",
        confidence: "medium",
        pair: byKey((s) => [s.path, words(s), s.masked], isSameLine),
    },
    { matchedBy: "order", confidence: "medium", pair: byAlignedLine },
    // The finding is about a file, not a line.
    { matchedBy: "masked-in-file", confidence: "high", pair: byKey((s) => [ofFile(s), message(s)]) },
    { matchedBy: "masked-in-file", confidence: "medium", pair: byKey((s) => [ofFile(s), s.masked]) },
    {
        matchedBy: "masked-in-file",
        confidence: "medium",
        pair: byKey((s) => [only(isTop, s), at(s), s.masked], isNotOfLine),
    },
    {
        matchedBy: "masked-in-file",
        confidence: "medium",
        pair: byKey((s) => [only(isEnd, s), s.masked], isNotOfLine),
    },
    {
        matchedBy: "masked-in-file",
        confidence: "medium",
        pair: byKey((s) => [only(isFixedLine, s), s.finding.line, at(s), s.masked], isSameSubject),
    },
    { matchedBy: "masked-in-file", confidence: "low", pair: byKey((s) => [only(isUntold, s), s.masked]) },
    // There is no file, or it is another one.
    { matchedBy: "masked-anywhere", confidence: "high", pair: byKey((s) => [ofNoFile(s), message(s)]) },
    { matchedBy: "masked-anywhere", confidence: "medium", pair: byKey((s) => [ofNoFile(s), s.masked]) },
    { matchedBy: "masked-anywhere", confidence: "low", pair: byKey((s) => [fileName(s), s.masked]) },
];

;// CONCATENATED MODULE: ./build/action/baseline/match-tools.js


/** Findings of linters and compilers: pass after pass of the cascade, each on what the passes before it left. */
function matchTools({ base, head }) {
    const groups = groupTwins(head);
    let restOfBase = groupTwins(base).map((twins) => twins[0]);
    let restOfHead = groups.map((twins) => twins[0]);
    const blames = new Map();
    for (const { pair, matchedBy, confidence } of CASCADE) {
        const taken = new Set();
        for (const [was, is] of pair(restOfBase, restOfHead)) {
            taken.add(was).add(is);
            blames.set(is, { spot: is, base: was, state: "pre-existing", confidence, matchedBy });
        }
        if (taken.size === 0)
            continue;
        restOfBase = restOfBase.filter((spot) => !taken.has(spot));
        restOfHead = restOfHead.filter((spot) => !taken.has(spot));
    }
    const unpaired = (spot, state, others) => {
        // With another of its kind left over on the other side, a finding might be that one, moved beyond recognition.
        const confidence = hasKind(others, spot) ? "high" : "exact";
        return { spot, base: null, state, confidence, matchedBy: "none" };
    };
    for (const spot of restOfHead)
        blames.set(spot, unpaired(spot, stateByDiff(spot), restOfBase));
    const ofTwins = groups.flatMap((twins) => twins.flatMap((spot) => {
        const blame = blames.get(twins[0]);
        return blame ? { ...blame, spot } : [];
    }));
    return [...ofTwins, ...restOfBase.map((spot) => unpaired(spot, "fixed", restOfHead))];
}
/** Kinds are looked up once a side; sides are told apart by their array. */
const kinds = new WeakMap();
function hasKind(spots, spot) {
    const kindOf = ({ finding, masked }) => `${finding.source}\0${finding.rule}\0${masked}`;
    let known = kinds.get(spots);
    if (!known) {
        known = new Set(spots.map(kindOf));
        kinds.set(spots, known);
    }
    return known.has(kindOf(spot));
}
/** The same finding at the same place, reported twice (two projects include one file), is one finding to pair. */
function groupTwins(spots) {
    const groups = new Map();
    for (const spot of spots) {
        const { source, rule, path, line, column, message } = spot.finding;
        const key = line === null ? spot : [source, rule, path, line, column, message].join("\0");
        const group = groups.get(key);
        if (group)
            group.push(spot);
        else
            groups.set(key, [spot]);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/action/baseline/spot.js



/** Keeps what is learnt about a file for the next finding in it. */
function createLocator(context) {
    const texts = { base: createTexts(context.lines.base), head: createTexts(context.lines.head) };
    const trusts = new Map();
    const isTrusted = (path) => {
        const known = trusts.get(path);
        if (known !== undefined)
            return known;
        const trusted = context.index.toHead(path) !== undefined || sameText(context.lines, path);
        trusts.set(path, trusted);
        return trusted;
    };
    return (finding, side) => {
        const { path, line } = finding;
        const masked = (0,mask/* maskText */.g)(finding.message);
        const near = line ?? 0;
        const nowhere = {
            finding,
            side,
            file: undefined,
            line: null,
            near,
            edge: false,
            firstKept: null,
            masked,
        };
        if (path === null)
            return { ...nowhere, path, source: null };
        const place = placeOf(context.index, path, side);
        const text = texts[side](path);
        const source = line === null || text === null || line > text.length ? null : { lines: text, at: line };
        if (line === null || !isTrusted(place.path))
            return { ...nowhere, ...place, source };
        const other = (own) => side === "base" ? mapLine(place.file, own) : unmapLine(place.file, own);
        const kept = place.exists ? other(line) : null;
        const atHead = kept === null ? null : side === "base" ? kept : line;
        const edge = kept !== null && (other(line - 1) !== kept - 1 || other(line + 1) !== kept + 1);
        const firstKept = place.exists ? firstKeptLine(finding, side, other) : null;
        return {
            ...nowhere,
            path: place.path,
            file: place.file,
            line: atHead,
            near: side === "head" ? line : (kept ?? aboutWhere(place.file, line)),
            edge,
            firstKept,
            source,
        };
    };
}
/** Of a line that is gone: as far into what replaced it as it was into what was replaced. */
function aboutWhere(file, line) {
    const hunk = file && hunkAt(file, "base", line);
    return hunk ? hunk.headStart + Math.min(line - hunk.baseStart, hunk.headCount) : line;
}
function placeOf(index, path, side) {
    if (side === "head")
        return { path, file: index.toHead(path), exists: basePathOf(index, path) !== null };
    const headPath = headPathOf(index, path);
    return { path: headPath ?? path, file: index.fromBase(path), exists: headPath !== null };
}
/** Longer findings than this are of a whole file; the rest of their lines tells nothing. */
const MOST_RANGE = 500;
function firstKeptLine(finding, side, other) {
    const { line, endLine } = finding;
    if (line === null || endLine === null || endLine <= line)
        return null;
    for (let own = line; own <= Math.min(endLine, line + MOST_RANGE); own += 1) {
        const there = other(own);
        if (there !== null)
            return side === "base" ? there : own;
    }
    return null;
}
/** A file git does not track may differ although the diff has nothing on it: generated code, say. */
function sameText(lines, path) {
    const base = lines.base(path);
    const head = lines.head(path);
    if (base === null || head === null)
        return true;
    return base.length === head.length && base.every((line, at) => line === head[at]);
}
function createTexts(read) {
    const known = new Map();
    return (path) => {
        const cached = known.get(path);
        if (cached !== undefined)
            return cached;
        const raw = read(path);
        const stripped = raw && stripLines(raw);
        known.set(path, stripped);
        return stripped;
    };
}
function stripLines(raw) {
    const kept = (strip) => {
        const known = [];
        return (line) => {
            const text = raw[line - 1];
            if (text === undefined)
                return null;
            const stripped = known[line] ?? strip(text);
            known[line] = stripped;
            return stripped;
        };
    };
    return {
        length: raw.length,
        raw: (line) => raw[line - 1] ?? null,
        at: kept(stripSpace),
        solid: kept((text) => text.replace(/[^\p{L}\p{N}]+/gu, "")),
    };
}

;// CONCATENATED MODULE: ./build/action/baseline/match.js








/** Head findings in their order, then what was fixed. */
function matchFindings(input) {
    const locate = createLocator({ index: indexFiles(input.files), lines: input.lines });
    // The base was judged under head's tool configs, so what the base says of them is about head's text.
    const overlaid = new Set(toolConfigsIn(input.files));
    const isOverlaid = (spot) => spot.path !== null && overlaid.has(spot.path);
    const head = input.head.map((finding) => locate(finding, "head"));
    const base = input.base?.map((finding) => locate(finding, "base")) ?? null;
    const blames = new Map();
    const judged = base === null ? [] : head.filter((spot) => !isOverlaid(spot));
    for (const spot of head)
        blames.set(spot, byDiffAlone(spot));
    const fixed = [];
    const bases = (base ?? []).filter((spot) => !isOverlaid(spot));
    for (const [sources, match] of MATCHERS) {
        const found = match({
            base: bases.filter((spot) => sources.includes(spot.finding.source)),
            head: judged.filter((spot) => sources.includes(spot.finding.source)),
            exits: input.exits,
            files: input.files,
        });
        for (const blame of found) {
            if (blame.state === "fixed")
                fixed.push(blame);
            else
                blames.set(blame.spot, blame);
        }
    }
    const all = [...head.flatMap((spot) => blames.get(spot) ?? []), ...fixed];
    const fingerprints = fingerprintAll(input.gate, all);
    return all.map((blame, at) => attribute(blame, input.gate, fingerprints[at] ?? ""));
}
const MATCHERS = [
    [["tool", "gate"], matchTools],
    [["test"], matchTests],
    [["output"], matchOutput],
];
/** Without the base's findings, an untouched line is given the benefit of the doubt, and nothing else is. */
function byDiffAlone(spot) {
    const isOld = spot.finding.source !== "test" && stateByDiff(spot) === "new-indirect";
    const state = isOld ? "pre-existing" : "new";
    return { spot, base: null, state, confidence: "low", matchedBy: "diff-only" };
}
function fingerprintAll(gate, blames) {
    const keys = blames.map(({ spot }) => {
        const text = spot.source?.lines.raw(spot.source.at) ?? null;
        return fingerprintKey({ gate, finding: spot.finding, path: spot.path, text });
    });
    const order = blames.map((_, at) => at);
    const lineOf = (at) => blames[at]?.spot.finding.line ?? 0;
    const isFixed = (at) => (blames[at]?.state === "fixed" ? 1 : 0);
    // What is fixed is numbered last, so that it takes no number from what is left.
    order.sort((a, b) => isFixed(a) - isFixed(b) || lineOf(a) - lineOf(b) || a - b);
    const seen = new Map();
    const found = [];
    for (const at of order) {
        const key = keys[at] ?? "";
        const occurrence = (seen.get(key) ?? 0) + 1;
        seen.set(key, occurrence);
        found[at] = fingerprint(key, occurrence);
    }
    return found;
}
function attribute(blame, gate, print) {
    const { spot, base, state, confidence, matchedBy } = blame;
    const { finding } = spot;
    const was = state === "fixed" ? spot.finding : base?.finding;
    // A fixed finding is shown where its line is now, else where it was.
    const line = state === "fixed" ? (spot.line ?? finding.line) : finding.line;
    const shift = line !== null && finding.line !== null ? line - finding.line : 0;
    return {
        ...finding,
        gate,
        path: spot.path,
        line,
        endLine: finding.endLine === null ? null : finding.endLine + shift,
        state,
        flaky: false,
        confidence,
        matchedBy,
        basePath: was?.path ?? null,
        baseLine: was?.line ?? null,
        fingerprint: print,
    };
}

;// CONCATENATED MODULE: ./build/action/gone-tests.js
/** Where the head's runner named only some of its tests, nothing can be said, and every fix is believed. */
function withoutGoneTests(findings, head, title) {
    const { tests, counts } = head;
    if (counts === null || counts.total !== tests.length)
        return { findings: [...findings], note: null };
    const ids = new Set(tests.map((test) => test.id));
    const names = new Set(tests.map((test) => test.name));
    // A renamed file or suite changes the id and keeps the name.
    const isGone = ({ state, source, test }) => state === "fixed" &&
        source === "test" &&
        test !== null &&
        !ids.has(test) &&
        !names.has(test.slice(test.lastIndexOf(" > ") + 3)) &&
        !names.has(test);
    const gone = findings.filter(isGone);
    if (gone.length === 0)
        return { findings: [...findings], note: null };
    return { findings: findings.filter((finding) => !isGone(finding)), note: gone_tests_noteOf(gone, title) };
}
function gone_tests_noteOf(gone, title) {
    const named = gone.slice(0, 5).map((finding) => finding.test);
    const more = gone.length > named.length ? ` and ${gone.length - named.length} more` : "";
    const [are, they] = gone.length === 1 ? ["test is", "it"] : ["tests are", "they"];
    return {
        code: "tests-gone",
        text: `${title}: ${gone.length} failing ${are} no longer there at head, so ${they} do${gone.length === 1 ? "es" : ""} not count as fixed: ${named.join(", ")}${more}`,
    };
}

;// CONCATENATED MODULE: ./build/action/source-lines.js

const MOST_PATHS = 500;
const source_lines_MOST_BYTES = 2 * 1024 * 1024;
async function readSourceLines(ports, request) {
    const { commit, root } = request;
    const head = await load(request.head, (path) => ports.files.read(`${root}/${path}`, { maxBytes: source_lines_MOST_BYTES, within: root }));
    const base = commit === null
        ? new Map()
        : await load(request.base, (path) => ports.git.show(commit, path, source_lines_MOST_BYTES));
    return { base: (path) => base.get(path) ?? null, head: (path) => head.get(path) ?? null };
}
async function load(findings, reader) {
    const paths = [
        ...new Set(findings.flatMap((finding) => (finding.path !== null && finding.line !== null ? [finding.path] : []))),
    ];
    const decoder = new TextDecoder();
    const found = new Map();
    // At once, so that git answers for all of them with one process.
    const read = paths.slice(0, MOST_PATHS).map(async (path) => [path, await readable(path, reader)]);
    for (const [path, bytes] of await Promise.all(read)) {
        if (bytes !== null)
            found.set(path, decoder.decode(bytes).split(/\r?\n/));
    }
    return found;
}
/** A source too large or outside the checkout is no reason to stop: it is only not looked at. */
async function readable(path, read) {
    try {
        return await read(path);
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/action/compare.js
// Head runs → what each gate came to once the base was asked. The base runs lazily: only for gates that fail at head.







async function compare(runs, context, ports) {
    const asked = runs.filter((run) => run.judgement.failing && run.judgement.outcome !== "unknown");
    const base = await judgeBase(asked, context, ports);
    const gates = [];
    const notes = [...base.notes];
    for (const run of runs) {
        const { gate, note } = await compareOne({ run, base: base.found.get(run.planned.id) ?? null }, context, ports);
        gates.push(gate);
        if (note)
            notes.push(note);
    }
    return { gates, notes };
}
async function compareOne(given, context, ports) {
    const { run, base } = given;
    const { judgement } = run;
    const known = base === null || base.judgement.outcome === "unknown" ? null : base.judgement;
    const before = known?.findings ?? (judgement.failing ? [] : null);
    const lines = await readSourceLines({ git: ports.git, files: ports.files }, {
        root: context.side.root,
        commit: context.comparedWith,
        head: judgement.findings,
        base: before ?? [],
    });
    const matched = matchFindings({
        gate: run.planned.id,
        base: before,
        head: judgement.findings,
        files: context.files,
        lines,
        exits: { base: known?.exit ?? null, head: judgement.exit },
    });
    // A base that could not be judged excuses nothing, and proves nothing either.
    const blamed = judgement.failing && known === null ? matched.map(withoutBase) : matched;
    const { findings, note } = withoutGoneTests(blamed, judgement, run.planned.title);
    return { gate: { run, base: base && baseRun(base, context.comparedWith), findings, pair: null }, note };
}
const withoutBase = (finding) => ({
    ...finding,
    confidence: "low",
    matchedBy: "none",
});
function baseRun(base, commit) {
    if (commit === null)
        return null;
    const { outcome, reason } = base.judgement;
    return { commit, outcome, reason, cached: base.cached, durationMs: base.durationMs };
}
async function judgeBase(asked, context, ports) {
    const found = new Map();
    const { comparedWith } = context;
    if (asked.length === 0 || comparedWith === null)
        return { found, notes: [] };
    const keys = await cacheKeys(asked, context, comparedWith, ports);
    const missing = [];
    for (const run of asked) {
        const judgement = await fromCache(keys.get(run.planned.id), context, ports);
        if (judgement)
            found.set(run.planned.id, { judgement, cached: true, durationMs: 0 });
        else
            missing.push(run);
    }
    if (missing.length === 0)
        return { found, notes: [] };
    ports.display.note(`Asking the base ${comparedWith.slice(0, 12)} about ${missing.map((run) => run.planned.title).join(", ")}`);
    const { runs, notes } = await runOnBase(missing, context);
    // Judged with the head's dependencies: true of this change only.
    const isBorrowed = notes.some((note) => note.code === "dependencies-differ");
    for (const [id, run] of runs) {
        found.set(id, { judgement: run.judgement, cached: false, durationMs: run.durationMs });
        const key = keys.get(id);
        if (key && !isBorrowed && context.machine.cacheDirectory && run.judgement.outcome !== "unknown") {
            await writeBaseline(ports.files, {
                directory: context.machine.cacheDirectory,
                key,
                judgement: run.judgement,
            });
        }
    }
    return { found, notes };
}
function fromCache(key, context, ports) {
    const directory = context.machine.cacheDirectory;
    const { startedMs } = context;
    return key && directory ? readBaseline(ports.files, { directory, key, startedMs }) : Promise.resolve(null);
}
async function cacheKeys(asked, context, commit, ports) {
    if (context.machine.cacheDirectory === null)
        return new Map();
    const baseTree = await ports.git.treeId(commit);
    const overlaid = [...toolConfigsIn(context.files), ...mixedConfigsIn(context.files)];
    const contents = await Promise.all(overlaid.map(async (path) => {
        const bytes = await ports.files.read(`${context.side.root}/${path}`, {
            maxBytes: 1024 * 1024,
            within: context.side.root,
        });
        return `${path}\0${bytes === null ? "" : Buffer.from(bytes).toString("base64")}`;
    }));
    const { os, arch, tool } = context.machine;
    return new Map(asked.map(({ planned }) => {
        const needs = [...(0,plan/* withNeeds */.Y)(context.config.gates, [planned.id])].map((id) => context.config.gates[id]);
        // PATH and what the config passes through stand for the toolchain: another Node may judge otherwise.
        const toolchain = [context.side.env.PATH, ...needs.map((need) => context.side.passed(need?.env ?? []))];
        const gate = { id: planned.id, gates: needs, install: context.config.install ?? null, toolchain };
        // The base tree holds its own lockfile; head's dependencies are shared only where the two are equal.
        return [
            planned.id,
            baselineKey({
                baseTree,
                gate,
                lockfiles: "in-tree",
                toolConfigs: contents.join("\n"),
                os,
                arch,
                version: tool,
            }),
        ];
    }));
}
async function runOnBase(missing, { source }) {
    const opened = source === null ? { reason: NO_BASE } : await source.open();
    if (source === null || "reason" in opened) {
        const reason = "reason" in opened ? opened.reason : NO_BASE;
        const runs = missing.map((run) => [
            run.planned.id,
            { ...run, judgement: (0,run_gates/* unjudged */.bC)(reason), durationMs: 0 },
        ]);
        return {
            runs: new Map(runs),
            notes: [{ code: "base-unavailable", text: `The base could not be asked: ${reason.text}` }],
        };
    }
    const runs = await source.run(missing.map((run) => run.planned.id));
    return { runs: new Map(runs.map((run) => [run.planned.id, run])), notes: opened.notes };
}
const NO_BASE = { code: "base-unavailable", text: "There is no base to compare with" };

// EXTERNAL MODULE: ./build/action/judge-git.js + 55 modules
var judge_git = __webpack_require__(95512);
// EXTERNAL MODULE: ./build/action/gates/gate.js
var gates_gate = __webpack_require__(79481);
;// CONCATENATED MODULE: ./build/action/pairs.js
// Gates that judge both sides at once (screens, motion): run when the others have ended, each with a base it may open.




/** One after the other: each takes all cores. */
async function judgePairs(heads, context, ports) {
    const gates = [];
    const notes = [];
    for (const planned of context.plan) {
        if (planned.skip !== null || !(0,gates_gate/* isPairGate */.m)(planned.gate))
            continue;
        const judged = await judgeOne(planned, heads, context, ports);
        gates.push(judged.gate);
        notes.push(...judged.notes);
    }
    return { gates, notes };
}
async function judgeOne(planned, heads, context, ports) {
    const { gate } = planned;
    if (!(0,gates_gate/* isPairGate */.m)(gate))
        throw new Error(`${planned.id} judges each side alone`);
    let found = null;
    const unmet = unmetNeed(planned, heads);
    const run = await (0,run_gates/* runOne */.uR)(planned, context.side, ports, async (head) => {
        found = unmet
            ? unknown(unmet)
            : await gate
                .judgePair(planned.target, await pairOf(planned, head, context, ports), ports)
                .catch((error) => unknown((0,run_gates/* whyThrown */.X_)(error)));
        return { ...(0,run_gates/* unjudged */.bC)({ code: "crashed", text: "" }), outcome: found.outcome, reason: found.reason };
    });
    // Given up from outside (a time limit, a cancelled run): then that is the outcome.
    const judged = found ?? unknown(run.judgement.reason ?? { code: "crashed", text: "No result" });
    const base = judged.base === null || context.comparedWith === null
        ? null
        : { commit: context.comparedWith, ...judged.base };
    const { outcome, reason, pictures } = judged;
    return {
        gate: {
            run,
            base,
            findings: judged.findings.map((finding) => attributed(finding, planned.id)),
            pair: { outcome, reason, pictures },
        },
        notes: judged.notes,
    };
}
const unknown = (reason) => ({
    outcome: "unknown",
    reason,
    findings: [],
    base: null,
    pictures: null,
    notes: [],
});
/** What a site is built by must have gone well: a page of an earlier build would be judged otherwise. */
function unmetNeed(planned, heads) {
    const needs = heads.filter(({ planned: { id } }) => planned.config.needs.includes(id));
    const unmet = needs.find(({ judgement }) => judgement.outcome !== "pass");
    if (unmet === undefined)
        return null;
    const how = unmet.judgement.outcome === "fail" ? "failed" : "could not be judged";
    return { code: "needs-failed", text: `Needs ${unmet.planned.title}, which ${how}` };
}
async function pairOf(planned, head, context, ports) {
    const { machine, side } = context;
    return {
        head,
        base: await baseOf(planned, context, ports),
        files: context.files,
        runDirectory: side.runDirectory,
        cacheDirectory: machine.cacheDirectory,
        startedMs: context.startedMs,
        gate: planned.id,
        ci: machine.ci,
        cores: side.concurrency,
    };
}
async function baseOf(planned, context, ports) {
    const { comparedWith, source, config, side } = context;
    if (comparedWith === null || source === null)
        return null;
    const needs = [...(0,plan/* withNeeds */.Y)(config.gates, [planned.id])].map((id) => config.gates[id]);
    const { sites, install } = config;
    const setup = JSON.stringify([needs, sites, install ?? null, side.env.PATH, context.machine.tool]);
    return {
        commit: comparedWith,
        tree: await ports.git.treeId(comparedWith),
        setup: (0,external_node_crypto_.createHash)("sha256").update(setup).digest("hex"),
        open: async () => {
            const opened = await source.open();
            if ("reason" in opened)
                return opened;
            const needed = await source.run(planned.config.needs);
            const failed = needed.find(({ judgement }) => judgement.outcome !== "pass");
            if (failed) {
                const text = `On the base, ${failed.planned.title} did not pass, so its screens cannot be shot`;
                return { reason: { code: "base-unavailable", text } };
            }
            return { place: await pairs_placeOf(planned, opened.side, ports), notes: opened.notes };
        },
    };
}
async function pairs_placeOf(planned, side, ports) {
    const { place } = (0,run_gates/* gatePlace */.Jo)(planned, side, () => undefined);
    await ports.files.write(`${place.scratch}/.proofmark`, "");
    return place;
}
const attributed = (finding, gate) => ({
    ...finding,
    gate,
    flaky: false,
    confidence: "exact",
    matchedBy: "pixels",
    basePath: null,
    baseLine: null,
});

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(25369);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/shared/contract/severity.js
var severity = __webpack_require__(74372);
;// CONCATENATED MODULE: ./build/action/conclude-gate.js

const isFresh = (finding) => finding.state === "new" || finding.state === "new-indirect";
function concludeGate(compared, findings) {
    const { judgement } = compared.run;
    if (judgement.outcome === "unknown")
        return { outcome: "unknown", reason: judgement.reason };
    const fresh = findings.filter((finding) => isFresh(finding) && (0,severity/* isSerious */.$7)(finding));
    if (fresh.length > 0) {
        const text = `${fresh.length} new ${fresh.length === 1 ? "finding" : "findings"}${conclude_gate_withoutBase(compared)}`;
        return { outcome: "fail", reason: { code: "new-findings", text } };
    }
    if (!judgement.failing)
        return { outcome: "pass", reason: null };
    const old = findings.filter((finding) => finding.state === "pre-existing").length;
    const flaky = findings.filter((finding) => finding.flaky).length;
    const explained = flaky > 0 || (compared.base?.outcome === "fail" && old > 0);
    if (explained)
        return { outcome: "pass", reason: { code: "only-pre-existing", text: explanation(old, flaky) } };
    return {
        outcome: "fail",
        reason: judgement.reason ?? { code: "command-failed", text: "The command failed" },
    };
}
function conclude_gate_withoutBase({ base }) {
    return base?.outcome === "unknown" ? "; the base could not be judged, so nothing is excused" : "";
}
function explanation(old, flaky) {
    const parts = [
        ...(old > 0 ? [`${old} ${old === 1 ? "finding was" : "findings were"} there before`] : []),
        ...(flaky > 0 ? [`${flaky} ${flaky === 1 ? "test is" : "tests are"} flaky`] : []),
    ];
    return `Nothing new: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/action/results.js
// What was planned, what ran and what comparing came to → results of gates, and findings. Pure.




/** What ran and what was skipped, in the plan's order. */
function results(plan, compared) {
    const ran = new Map(compared.map((gate) => [gate.run.planned.id, { gate, findings: gateFindings(gate) }]));
    const gates = plan.map((planned) => {
        const one = ran.get(planned.id);
        return one ? gateResult(one.gate, one.findings) : skippedGate(planned);
    });
    return { gates, findings: [...ran.values()].flatMap((one) => one.findings) };
}
function gateFindings(compared) {
    const { planned, judgement } = compared.run;
    const tests = new Map(judgement.tests.map((test) => [test.id, test]));
    const whole = planned.gate.reproduce(planned.target, planned.id);
    return compared.findings.map((finding) => {
        const test = finding.test === null ? undefined : tests.get(finding.test);
        const one = test && !(0,gates_gate/* isPairGate */.m)(planned.gate)
            ? planned.gate.reproduceTest(planned.target, test, judgement.formats)
            : null;
        const reproduce = finding.state === "fixed" ? null : (one ?? whole);
        return {
            ...finding,
            rule: (0,limits/* cut */.J)(finding.rule, limits/* LIMITS */.b.short),
            message: (0,limits/* cut */.J)(finding.message, limits/* LIMITS */.b.message),
            detail: finding.detail === null ? null : (0,limits/* cut */.J)(finding.detail, limits/* LIMITS */.b.detail),
            reproduce: reproduce === null || reproduce.length > limits/* LIMITS */.b.message ? null : reproduce,
        };
    });
}
function gateResult(compared, findings) {
    const { planned, judgement, durationMs, log } = compared.run;
    const { outcome, reason } = compared.pair ?? concludeGate(compared, findings);
    return {
        ...description(planned),
        outcome,
        reason: reason && { code: reason.code, text: (0,limits/* cut */.J)(reason.text, limits/* LIMITS */.b.message) },
        durationMs,
        command: orNull(planned.gate.command(planned.target)),
        reproduce: orNull(planned.gate.reproduce(planned.target, planned.id)),
        formats: judgement.formats.map((format) => (0,limits/* cut */.J)(format, 64)),
        tests: judgement.counts,
        base: compared.base,
        log,
        pictures: compared.pair?.pictures ?? null,
    };
}
function skippedGate(planned) {
    return {
        ...description(planned),
        outcome: "skipped",
        reason: planned.skip,
        durationMs: 0,
        command: planned.config.run?.slice(0, limits/* LIMITS */.b.message) ?? null,
        reproduce: null,
        formats: [],
        tests: null,
        base: null,
        log: null,
        pictures: null,
    };
}
const orNull = (text) => (text === null ? null : (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message));
function description(planned) {
    const { id, title, gate, config } = planned;
    return {
        id,
        kind: gate.kind,
        title: (0,limits/* cut */.J)(title, limits/* LIMITS */.b.short),
        tier: gate.tier,
        hard: (0,defaults/* isHard */.is)(config),
        weight: config.weight,
    };
}

;// CONCATENATED MODULE: ./build/action/settle-flaky.js


/** More new failures than this are no flakiness, and running them again costs more than it tells. */
const MOST_TESTS = 20;
/** A gate that cannot be narrowed is run again whole only when that is cheap. */
const MOST_WHOLE_MS = 300_000;
async function settleFlaky(gates, context, ports) {
    const settled = [];
    for (const gate of gates)
        settled.push(await settleOne(gate, context, ports));
    return settled;
}
async function settleOne(compared, context, ports) {
    const { planned, judgement } = compared.run;
    const suspects = new Set(compared.findings.filter(isNewTestFailure).map((finding) => finding.test));
    const tests = judgement.tests.filter((test) => suspects.has(test.id));
    if (tests.length === 0 ||
        tests.length > MOST_TESTS ||
        planned.config.rerun === 0 ||
        judgement.outcome === "unknown")
        return compared;
    const passed = await passedAgain(compared, tests, { context, ports });
    if (passed.size === 0)
        return compared;
    ports.journal.record("flaky-found", { gate: planned.id, tests: passed.size });
    return {
        ...compared,
        findings: compared.findings.map((finding) => asFlaky(finding, passed, context.files)),
    };
}
const isNewTestFailure = (finding) => finding.source === "test" && (finding.state === "new" || finding.state === "new-indirect");
async function passedAgain(compared, tests, { context, ports }) {
    const { planned, judgement, durationMs } = compared.run;
    const passed = new Set();
    for (let attempt = 1; attempt <= planned.config.rerun; attempt += 1) {
        const left = tests.filter((test) => !passed.has(test.id));
        if (left.length === 0 || context.side.signal.aborted)
            break;
        if ((0,gates_gate/* isPairGate */.m)(planned.gate))
            break;
        const narrowed = planned.gate.narrow(planned.target, left, judgement.formats);
        if (narrowed === null && durationMs > MOST_WHOLE_MS)
            break;
        ports.display.note(`Running ${left.length} new test failure${left.length === 1 ? "" : "s"} of ${planned.title} again, ${attempt} of ${planned.config.rerun}`);
        const again = {
            ...planned,
            target: narrowed ?? planned.target,
            config: { ...planned.config, needs: [] },
        };
        const [run] = await (0,run_gates/* runGates */.AQ)([again], { ...context.side, name: "rerun" }, ports);
        // Only a test seen to pass is flaky: a narrowed run that ran nothing proves nothing.
        for (const test of run?.judgement.tests ?? []) {
            if (test.status === "passed" && left.some((other) => other.id === test.id))
                passed.add(test.id);
        }
    }
    return passed;
}
/** A flaky test that this change wrote or edited is this change's own fault and keeps its severity. */
function asFlaky(finding, passed, files) {
    if (finding.test === null || !passed.has(finding.test) || !isNewTestFailure(finding))
        return finding;
    const ours = finding.path !== null && files.some((file) => file.path === finding.path);
    return { ...finding, flaky: true, severity: ours ? finding.severity : "warning" };
}

;// CONCATENATED MODULE: ./build/action/after-gates.js
// What a run needs once its gates have ended. Loaded then, as one piece: the way to the first command is short.










/***/ }),

/***/ 60038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText)
/* harmony export */ });
// Makes messages of two runs comparable: what differs from run to run is masked, what says which failure it is stays. Pure.
// Each pattern takes linear time: no two neighbouring parts of one can match the same character.
const SEGMENT = "[^\\s\\\\/:'\"`<>|()[\\]{},;=*?]+";
const ABSOLUTE_PATH = new RegExp(`(?<![\\w.~@$%)\\]}-])(?:file:/{2,3})?(?:[A-Za-z]:)?(?:[\\\\/]${SEGMENT}){2,}[\\\\/]?`, "g");
/** Their next segment is a random name. */
const TEMPORARY = /^(?:\/private)?\/(?:tmp|var\/tmp|var\/folders\/[^/]+\/[^/]+\/T)\/|^[A-Za-z]:\\.*\\Temp\\/i;
const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
const MASKS = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
    [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
    [
        new RegExp(`\\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:${MONTHS} \\d+|\\d+ ${MONTHS})\\b`, "g"),
        "<time>",
    ],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, "<time>"],
    [/\b0x[0-9a-f]+\b|@[0-9a-f]{6,16}\b/gi, "<hex>"],
    // Commit ids, object hashes: letters and digits, so that a plain number or a word stays what it is.
    [/\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}\b/gi, "<hex>"],
    [/\b\d+(?:\.\d+)? ?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/g, "<time>"],
    [/<time>(?: ?<time>)+/g, "<time>"],
    // The sign goes with its number: a value that turns negative is the same failure with another value.
    [/(?:(?<![\w)\]}.>-])-)?\d+(?:[.,]\d+)*/g, "#"],
    [/\s+/g, " "],
];
/** Colours, white space, absolute paths (but for the file's name), times, ids, addresses and numbers are masked. */
function maskText(text) {
    const plain = stripColours(text).replace(ABSOLUTE_PATH, maskPath);
    return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), plain).trim();
}
function stripColours(text) {
    if (!text.includes("\u001b"))
        return text;
    return text
        .replace(/\u001b\[[0-9;:?]*[@-~]/g, "")
        .replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "");
}
function maskPath(path) {
    const plain = path.replace(/^file:\/*(?=\/|[A-Za-z]:)/, "");
    const segments = plain
        .replace(TEMPORARY, "")
        .split(/[\\/]/)
        .filter((segment) => segment !== "");
    const isRandom = TEMPORARY.test(plain) && segments.length < 2;
    return isRandom ? "<path>" : `<path>/${segments.at(-1) ?? ""}`;
}


/***/ })

};
