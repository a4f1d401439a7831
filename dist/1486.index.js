export const id = 1486;
export const ids = [1486,631];
export const modules = {

/***/ 40021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ledAstray)
/* harmony export */ });
/* harmony import */ var _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53841);
// A page asked for must be the page shown. Where several lead to one place (a login, an error page), that place was
// compared with itself, and nothing is known of the pages.


function ledAstray(screens) {
    const placeOf = new Map();
    const pathsTo = new Map();
    for (const { screen, ledTo } of screens) {
        if (ledTo === null)
            continue;
        placeOf.set(screen.id, ledTo);
        pathsTo.set(ledTo, (pathsTo.get(ledTo) ?? new Set()).add(screen.path));
    }
    const why = (id) => {
        const place = placeOf.get(id);
        const paths = place === undefined ? undefined : pathsTo.get(place);
        return place === undefined || paths === undefined || paths.size < 2 ? null : leads([...paths], place);
    };
    return {
        why,
        judge: (judged) => {
            const reason = judged.result.outcome === "same" ? why(judged.result.id) : null;
            if (reason === null)
                return judged;
            return { result: { ...judged.result, outcome: "unknown", text: reason.text }, reason, compared: false };
        },
        notes: pathsTo.size === 0 ? [] : [note(pathsTo)],
    };
}
const leads = (paths, place) => ({
    code: "no-comparison",
    text: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(paths)} all lead to ${place}, so that none of them was looked at. If it is a login, sign in with \`steps\`, \`cookies\` or \`storage\`; else list ${place} itself`, 2000),
});
function note(pathsTo) {
    const ways = [...pathsTo].flatMap(([place, paths]) => [...paths].map((path) => `${path} → ${place}`));
    const text = `${ways.length === 1 ? "A page led" : `${ways.length} pages led`} to another one than was asked for, and that was shot: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(ways, 5)}`;
    return { code: "led-elsewhere", text: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, 2000) };
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

/***/ 48084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// What decides how a page is drawn, beside the page: shots are compared byte for byte only where it is equal.

/** 16 hexadecimal digits, equal for machines and settings that draw alike. `surroundings` as the port tells them. */
function environmentOf({ engine, version, source }, surroundings, { scale, locale, timeZone, now }) {
    const own = source === "embedded" ? "its own fonts" : "the system's fonts";
    const parts = [engine, version, own, surroundings, scale, locale, timeZone, now];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gallery)
/* harmony export */ });
/* unused harmony export fileName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pixels_png_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
// Pictures that are kept with the run, for people to look at. Of screens that look the same there is nothing to see:
// a hundred of them would be some 30 MB in every artifact.


function gallery(place, files) {
    const write = async (id, what, png) => {
        const file = `screens/${place.gate}/${fileName(id)}.${what}.png`;
        await files.write(`${place.runDirectory}/${file}`, png);
        return file;
    };
    return {
        keep: async (id, what, png) => {
            const { width, height } = (0,_pixels_png_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPng */ .wL)(png, id);
            const file = await write(id, what, png);
            return { file, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(png).digest("hex"), width, height };
        },
        keepMask: (id, png) => write(id, "mask", png),
    };
}
/** Ids come from pages' own addresses: one that would lead elsewhere, or that no file can be called, is hashed. */
function fileName(id) {
    const fits = id.length <= 200 && id.split("/").every((part) => /^[\w@+~=,-][\w.@+~=,-]{0,99}$/.test(part));
    return fits ? id : `screen-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(id).digest("hex").slice(0, 16)}`;
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

/***/ 89736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ logScreen)
/* harmony export */ });
async function logScreen({ outcome, id, text }, { onLine, logPath }, files) {
    const line = `${outcome.padEnd(9)} ${id}: ${text}`;
    onLine(line);
    await files.append(logPath, `${line}\n`);
}


/***/ }),

/***/ 82935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ refusedHosts),
/* harmony export */   aS: () => (/* binding */ withComparison),
/* harmony export */   c1: () => (/* binding */ screenResult),
/* harmony export */   d6: () => (/* binding */ fittingScreens)
/* harmony export */ });
/* harmony import */ var _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
/* harmony import */ var _shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60124);
// What is said of each screen, in a sentence and in numbers.


function screenResult({ id, name, path, viewport, scheme }, outcome, text, { masked = 0, refused = new Map(), base = null, head = null, mask = null } = {}) {
    return {
        id: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(id, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short),
        name: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(name, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short),
        path: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(path, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path),
        viewport: { name: viewport.name, width: viewport.width, height: viewport.height },
        scheme,
        outcome,
        text: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message),
        changedPixels: 0,
        regions: [],
        bands: [],
        group: null,
        absorbed: [],
        masked,
        refused: sum(refused),
        score: null,
        base,
        head,
        mask,
    };
}
/** The same with what a comparison found. */
function withComparison(result, compared) {
    const { changedPixels, regions, bands, absorbed } = compared;
    return { ...result, changedPixels, regions: regions.map(unexplained), bands, absorbed };
}
const unexplained = (rect) => ({ ...rect, cause: null, share: null });
const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);
/** No more than a report holds: what looks the same is left out before anything else, and that is said. */
function fittingScreens(screens, most = _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.screens) {
    if (screens.length <= most)
        return { screens: [...screens], notes: [] };
    const same = screens.filter(({ outcome }) => outcome === "same");
    const told = screens.filter(({ outcome }) => outcome !== "same");
    const kept = new Set([...told, ...same].slice(0, most));
    const text = `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(screens.length, "row")} are more than the ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(most, "row")} of a report; ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(screens.length - most, "row")} of them are only in the gate's log. Look at fewer screens, or in several gates.`;
    return { screens: screens.filter((screen) => kept.has(screen)), notes: [{ code: "screens-cut", text }] };
}
/** Of all pages together; hosts that were asked most come first. */
function refusedHosts(pages) {
    const hosts = new Map();
    for (const page of pages)
        for (const [host, requests] of page)
            hosts.set(host, (hosts.get(host) ?? 0) + requests);
    return [...hosts]
        .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
        .slice(0, 50)
        .map(([host, requests]) => ({ host: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(host, 256), requests }));
}


/***/ }),

/***/ 25069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ putPicture),
/* harmony export */   S: () => (/* binding */ shotBytes),
/* harmony export */   Yp: () => (/* binding */ copyShot),
/* harmony export */   Yy: () => (/* binding */ putShot),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   br: () => (/* binding */ pngOf),
/* harmony export */   d6: () => (/* binding */ measuresOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export recordTextOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92609);
// Shots put aside until they are compared. They lie where the code under test could reach them, so each file is named by
// its hash, and what comes back with another one is refused.


const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
const pngPath = (folder, name) => `${folder}/${name}.png`;
const recordPath = (folder, name) => `${folder}/${name}.json`;
const factsOf = ({ id, name, path, viewport, scheme }) => ({
    id,
    name,
    path,
    viewport: { name: viewport.name, width: viewport.width, height: viewport.height },
    scheme,
});
async function putPicture(png, folder, files) {
    const name = sha256(png);
    await files.write(pngPath(folder, name), png);
    return { sha256: name, folder };
}
async function putShot(shot, folder, files) {
    const record = JSON.stringify(shot.elements);
    const elements = sha256(record);
    await Promise.all([
        files.write(pngPath(folder, shot.sha256), shot.png),
        files.write(recordPath(folder, elements), record),
    ]);
    return { ...measuresOf(shot), elements, folder };
}
/** What is known of a shot that nobody will want to see again. */
function measuresOf(shot) {
    const { sha256: name, width, height, masked, masks = [], refused, settled, ledTo = null, blank = null, } = shot;
    return {
        screen: factsOf(shot.screen),
        sha256: name,
        width,
        height,
        masked,
        masks,
        refused,
        settled,
        ledTo,
        blank,
    };
}
/** Null where the file is gone or is not what was put there. */
async function pngOf(kept, files) {
    const { sha256: name, folder } = kept;
    const bytes = await readInside(files, { path: pngPath(folder, name), folder, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_PNG_BYTES */ .UK });
    return bytes !== null && sha256(bytes) === name ? bytes : null;
}
/** The text of the record; null as for the PNG. */
async function recordTextOf({ elements, folder }, files) {
    const path = recordPath(folder, elements);
    const bytes = await readInside(files, { path, folder, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_RECORD_BYTES */ .W7 });
    return bytes !== null && sha256(bytes) === elements ? new TextDecoder().decode(bytes) : null;
}
/** Null where there is none to be had: then nothing is explained. */
async function elementsOf(kept, files) {
    const text = kept && (await recordTextOf(kept, files));
    if (text === null || text === "")
        return null;
    const { parseRecord } = await __webpack_require__.e(/* import() */ 6830).then(__webpack_require__.bind(__webpack_require__, 96830));
    return parseRecord(text);
}
/** Both files of a shot, once more, elsewhere; false where they are not to be had as they were. */
async function copyShot(kept, folder, files) {
    const [png, record] = await Promise.all([pngOf(kept, files), recordTextOf(kept, files)]);
    if (png === null || record === null)
        return false;
    await files.write(pngPath(folder, kept.sha256), png);
    await files.write(recordPath(folder, kept.elements), record);
    return true;
}
/** What the two files of a shot say of themselves, in the cache: null where one is missing or may be this run's own work. */
async function shotBytes({ sha256: name, elements, folder }, startedMs, files) {
    const facts = await Promise.all([
        files.stat(pngPath(folder, name)),
        files.stat(recordPath(folder, elements)),
    ]);
    let bytes = 0;
    for (const each of facts) {
        if (each?.kind !== "file" || each.changedMs >= startedMs)
            return null;
        bytes += each.bytes;
    }
    return bytes;
}
async function readInside(files, { path, folder, maxBytes }) {
    return files.read(path, { maxBytes, within: folder }).catch(() => null);
}


/***/ }),

/***/ 98881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ siteSide)
/* harmony export */ });
/* harmony import */ var _capture_capture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66649);
/* harmony import */ var _site_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);


/** A page that does not answer because the server is gone, or because all was ended, says why that was. */
function withCause(captured, found, look) {
    if ("shot" in captured || "reason" in found)
        return captured;
    const { code } = captured.failure.reason;
    const gone = code === "server-failed" ? found.session.whyEnded() : null;
    const reason = look.signal.aborted ? look.ended() : gone;
    return reason === null ? captured : { failure: { ...captured.failure, reason } };
}
/** Screens from one line of progress to the next. */
const STEP = 10;
/** `name` is shown to the person waiting. */
function siteSide(look, name, open) {
    const { target, crew, ports, signal } = look;
    let up = null;
    const bringUp = async () => {
        const opened = await open();
        if ("reason" in opened)
            return opened;
        if (signal.aborted)
            return { reason: look.ended() };
        const place = { ...opened.place, signal };
        const session = await (0,_site_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)(target, place, crew, ports);
        if ("reason" in session)
            return signal.aborted ? { reason: look.ended() } : session;
        return { session, place };
    };
    const brought = () => {
        up ??= bringUp();
        return up;
    };
    return {
        session: async () => {
            const found = await brought();
            return "reason" in found ? found : found.session;
        },
        capture: async (screens, confirm, onCaptured) => {
            if (screens.length === 0)
                return;
            const left = new Map(screens.map((screen) => [screen.id, screen]));
            const found = await brought();
            const take = async (captured) => {
                const { screen } = "shot" in captured ? captured.shot : captured.failure;
                if (left.delete(screen.id))
                    await onCaptured(withCause(captured, found, look));
                const done = screens.length - left.size;
                if (done % STEP === 0 || left.size === 0)
                    look.onLine(`${name}: ${done} of ${screens.length} shot`);
            };
            if (!("reason" in found)) {
                const { session, place } = found;
                const { origin, storage, conditions } = session;
                const request = { origin, screens, conditions, storage, place, confirm, onCaptured: take };
                await (0,_capture_capture_js__WEBPACK_IMPORTED_MODULE_0__/* .captureScreens */ .O)(request, crew, ports).catch((error) => {
                    if (!signal.aborted)
                        throw error;
                });
            }
            const reason = "reason" in found ? found.reason : look.ended();
            for (const screen of left.values())
                await onCaptured({ failure: { screen, reason, png: null, moving: [], refused: new Map() } });
        },
        stop: async () => {
            const found = await up?.catch(() => null);
            up = null;
            if (found && "session" in found)
                await found.session.stop();
        },
    };
}


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

/***/ 81486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeVisual: () => (/* binding */ judgeVisual)
});

// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/action/at-most.js
var at_most = __webpack_require__(91164);
// EXTERNAL MODULE: ./build/action/gates/visual/against/astray.js
var against_astray = __webpack_require__(40021);
// EXTERNAL MODULE: ./build/action/gates/words.js
var words = __webpack_require__(53841);
;// CONCATENATED MODULE: ./build/action/gates/visual/against/blank-screens.js
// Screens that show a single colour: the same on both sides, and yet nothing was seen.


function blankScreens(shots) {
    const found = shots.filter(({ blank }) => blank !== null);
    if (found.length === 0)
        return [];
    const ids = (0,words/* listed */.K)(found.map(({ screen }) => screen.id), 5);
    const error = found.find(({ blank }) => blank)?.blank;
    const why = error
        ? `The page says: ${(0,limits/* cut */.J)(error, 300)}`
        : "Look whether the page asks a host that `hosts` does not list";
    const text = `${found.length === 1 ? "A screen shows" : `${found.length} screens show`} one colour and nothing else: ${ids}. ${why}`;
    return [{ code: "screen-blank", text: (0,limits/* cut */.J)(text, 2000) }];
}

// EXTERNAL MODULE: ./build/action/gates/visual/against/committed.js
var against_committed = __webpack_require__(41935);
// EXTERNAL MODULE: ./build/action/gates/visual/against/deadline.js
var deadline = __webpack_require__(29981);
// EXTERNAL MODULE: ./build/action/gates/visual/against/environment.js
var against_environment = __webpack_require__(48084);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/render/words.js
var render_words = __webpack_require__(60124);
;// CONCATENATED MODULE: ./build/action/gates/visual/against/findings.js
// What was seen → findings: one for each group of equal changes, one for each screen that is gone, a line for the rest.




function findingsOf(gate, { screens, groups }) {
    const finding = finderOf(gate);
    const of = (outcome) => screens.filter((screen) => screen.outcome === outcome);
    const byId = new Map(screens.map((screen) => [screen.id, screen]));
    const changed = groups
        .filter((group) => group.screens.some((id) => byId.get(id)?.outcome === "different"))
        .map((group) => changedGroup(group, finding));
    const alone = of("different")
        .filter(({ group }) => group === null)
        .map((screen) => finding("visual-changed", "critical", {
        key: [screen.id, screen.head?.sha256 ?? ""],
        message: `${screen.id}: ${screen.text}`,
        path: likeliest(screen),
    }));
    const gone = of("gone").map((screen) => finding("visual-gone", "warning", { key: [screen.id], message: `${screen.id}: ${screen.text}` }));
    return [
        ...changed,
        ...alone,
        ...gone,
        ...told("visual-new", of("new"), finding),
        ...told("visual-approved", of("approved"), finding),
    ];
}
function changedGroup({ id, title, screens, cause }, finding) {
    const where = screens.length === 1 ? screens[0] : (0,render_words/* counted */.hS)(screens.length, "screen");
    return finding("visual-changed", "critical", {
        key: [id],
        message: `${title} (${where})`,
        detail: screens.length === 1 ? null : screens.join("\n"),
        path: cause?.files[0] ?? null,
    });
}
const likeliest = ({ regions }) => regions.flatMap(({ cause }) => cause?.files ?? [])[0] ?? null;
const SENTENCES = {
    "visual-new": (screens) => screens.every(({ text }) => text.includes("proofmark approve"))
        ? `No shot is committed yet of ${named(screens)}. Look at ${screens.length === 1 ? "it" : "them"}, then run \`proofmark approve\``
        : `New, with nothing to compare with: ${named(screens)}`,
    "visual-approved": (screens) => `Changed as the committed shots say: ${named(screens)}`,
};
function told(rule, screens, finding) {
    if (screens.length === 0)
        return [];
    const ids = screens.map(({ id }) => id);
    return [finding(rule, "info", { key: ids, message: SENTENCES[rule](screens), detail: ids.join("\n") })];
}
const named = (screens) => (0,words/* listed */.K)(screens.map(({ id }) => id), 5);
const finderOf = (gate) => (rule, severity, { key, message, detail = null, path = null }) => ({
    source: "gate",
    rule,
    message: (0,limits/* cut */.J)(message, limits/* LIMITS */.b.message),
    detail: detail === null ? null : (0,limits/* cut */.J)(detail, limits/* LIMITS */.b.detail),
    path,
    line: null,
    column: null,
    endLine: null,
    test: null,
    severity,
    state: "new",
    fingerprint: (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([gate, rule, key]))
        .digest("hex")
        .slice(0, 32),
});

// EXTERNAL MODULE: ./build/action/gates/visual/against/gallery.js
var gallery = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/action/gates/visual/against/results.js
var against_results = __webpack_require__(82935);
// EXTERNAL MODULE: ./build/action/gates/visual/against/shelf.js
var shelf = __webpack_require__(25069);
;// CONCATENATED MODULE: ./build/action/gates/visual/against/gone.js



/** `ids`: of head's screens. */
async function goneScreens(ids, sight) {
    const { committed, base } = sight;
    const known = committed === null ? [] : await goneOfCommitted(ids, committed, sight);
    if (committed !== null && !committed.othersWithBase)
        return known;
    const gone = (base?.all ?? []).filter(({ id }) => !ids.has(id) && !committed?.atBase.has(id));
    const others = await Promise.all(gone.map(async (screen) => {
        const picture = await basePicture(screen.id, base, sight);
        return judged((0,against_results/* screenResult */.c1)(screen, "gone", "The base has it, and here it is not found.", { base: picture }));
    }));
    return [...known, ...others];
}
const judged = (result) => ({ result, reason: null, compared: false });
async function basePicture(id, base, { gallery, ports }) {
    const shot = base?.screens.get(id)?.shot ?? null;
    const png = shot && (await (0,shelf/* pngOf */.br)(shot, ports.files));
    return png && gallery.keep(id, "base", png);
}
/** Whoever deletes a screen's committed shot along with the screen has said what they mean. */
async function goneOfCommitted(ids, { shots, atBase, atHead }, sight) {
    const gone = [...shots.values()].filter(({ id }) => atBase.has(id) && !ids.has(id));
    return Promise.all(gone.map(async (shot) => {
        const { gallery, pair, ports } = sight;
        const png = await (0,against_committed/* committedAtBase */.nH)(shot, pair, ports);
        const base = png && (await gallery.keep(shot.id, "base", png));
        if (!atHead.has(shot.id))
            return judged((0,against_results/* screenResult */.c1)(factsOfShot(shot), "approved", "Gone, as its deleted shot says.", { base }));
        const text = "A shot of it is committed, and no such screen is found. If it is meant to be gone: `proofmark approve --prune`.";
        return judged((0,against_results/* screenResult */.c1)(factsOfShot(shot), "gone", text, { base }));
    }));
}
/** All that a file's name and size tell of a screen. */
function factsOfShot({ id, width, height }) {
    const at = id.lastIndexOf("/");
    const [name, size] = at === -1 ? [id, ""] : [id.slice(0, at), id.slice(at + 1)];
    const scheme = size.endsWith("-dark") ? "dark" : "light";
    return {
        id,
        name,
        path: "",
        viewport: { name: size.replace(/-dark$/, "").slice(0, 64), width, height },
        scheme,
    };
}
/** Files at head that no screen belongs to, repository-relative. */
function obsoleteShots(ids, committed) {
    if (committed === null)
        return [];
    return [...committed.shots.values()]
        .filter(({ id, from }) => from === "head" && !ids.has(id))
        .map(({ path }) => path)
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/against/idle-masks.js
// Masks that hide nothing: nobody would know, since a page without them looks as it should.


/** One that fits some pages and not others is meant for those. */
function idleMasks(shots) {
    const places = new Map();
    for (const { masks } of shots)
        for (const [what, count] of masks)
            places.set(what, (places.get(what) ?? 0) + count);
    const idle = [...places].flatMap(([what, count]) => count === 0 ? [`\`${what.replaceAll("`", "'")}\``] : []);
    if (idle.length === 0)
        return [];
    const text = `Hidden by \`mask\` or \`ignore\`, and on no page to be found: ${(0,words/* listed */.K)(idle, 5)}. Correct ${idle.length === 1 ? "it" : "them"}, or leave ${idle.length === 1 ? "it" : "them"} out`;
    return [{ code: "mask-idle", text: (0,limits/* cut */.J)(text, 2000) }];
}

// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/answered.js
var answered = __webpack_require__(28869);
;// CONCATENATED MODULE: ./build/action/gates/visual/cause/boxes.js
const sizeOf = (box) => (box ? box.width * box.height : 0);
/** Null where they share nothing. */
function overlap(a, b) {
    const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
    const width = Math.min(a.x + a.width, b.x + b.width) - x;
    const height = Math.min(a.y + a.height, b.y + b.height) - y;
    return width > 0 && height > 0 ? { x, y, width, height } : null;
}
function hull(a, b) {
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    const [right, bottom] = [Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height)];
    return { x, y, width: right - x, height: bottom - y };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/shares.js

/** Cells of a region along its longer sides, about. */
const CELLS = 32;
const LEAST_CELL = 2;
/** Largest share first; empty where nothing that changed is to be seen. */
function sharesIn(region, traces) {
    const touching = traces
        .map((trace) => ({ trace, box: overlap(region, trace.box) }))
        .filter((each) => each.box !== null)
        // Of equal boxes the outer element's, which comes first in the document, is painted last.
        .reverse()
        .sort((a, b) => sizeOf(b.trace.box) - sizeOf(a.trace.box));
    if (touching.length === 0)
        return [];
    const cell = Math.max(LEAST_CELL, Math.max(region.width, region.height) / CELLS);
    const columns = Math.max(1, Math.ceil(region.width / cell));
    const rows = Math.max(1, Math.ceil(region.height / cell));
    const owner = new Int32Array(columns * rows).fill(-1);
    // Smaller ones are painted over larger ones.
    touching.forEach(({ box }, index) => {
        const at = (value, from, most) => Math.min(most - 1, Math.floor((value - from) / cell));
        const [left, right] = [at(box.x, region.x, columns), at(box.x + box.width - 0.01, region.x, columns)];
        const [top, bottom] = [at(box.y, region.y, rows), at(box.y + box.height - 0.01, region.y, rows)];
        for (let y = top; y <= bottom; y += 1)
            owner.fill(index, y * columns + left, y * columns + right + 1);
    });
    const shares = new Map();
    for (const index of owner) {
        const part = touching[index];
        if (!part)
            continue;
        const { origin } = part.trace;
        const key = `${origin.kind} ${origin.at}`;
        const share = shares.get(key) ?? { origin, cells: 0, box: part.box };
        share.cells += 1;
        share.box = hull(share.box, part.box);
        shares.set(key, share);
    }
    return [...shares.values()]
        .sort((a, b) => b.cells - a.cells)
        .map((share) => ({ ...share, box: whole(share.box) }));
}
function whole({ x, y, width, height }) {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/bands.js

/** Null for rows that only changed: regions tell of these; and where nothing is known. */
function bandOrigin({ kind, y, height }, { base, head, traces }) {
    if (kind === "changed")
        return null;
    const gone = kind === "removed";
    const width = (gone ? base : head).elements[0]?.box.width ?? 0;
    const band = { x: 0, y, width, height };
    const told = { inserted: "added", removed: "removed", moved: "moved" }[kind];
    const shares = sharesIn(band, traces.filter((trace) => trace.gone === gone));
    const [first] = shares;
    const [likely] = sharesIn(band, traces.filter(({ origin, gone: isGone }) => origin.kind === told && isGone === gone));
    return (likely ?? first ?? sharesIn(band, traces)[0])?.origin ?? null;
}

// EXTERNAL MODULE: ./build/action/gates/visual/cause/properties.js
var properties = __webpack_require__(18504);
;// CONCATENATED MODULE: ./build/action/gates/visual/cause/property-kinds.js
// What a property does, as far as causes are concerned.
const INHERITED = new Set("font color font-family font-size font-weight font-style line-height letter-spacing word-spacing text-align text-transform text-indent text-shadow white-space list-style-type fill stroke".split(" "));
const PAINT = /^(color|background-.*|text-decoration-.*|text-shadow|border-.*-(color|radius)|outline-.*|box-shadow|opacity|filter|transform|clip-path|mix-blend-mode|fill|stroke|z-index|object-fit)$/;
const isInherited = (name) => INHERITED.has(name);
/** Changes what is drawn and not where it stands. */
const isPaint = (name) => PAINT.test(name);
/** Seen only where there is text. */
const isOfText = (name) => isInherited(name) || name.startsWith("text-decoration") || name === "vertical-align";
const isColour = (name) => name.endsWith("-color") || name === "fill" || name === "stroke";
/** Where an element puts itself, as against what it does to its children. */
const isOfPlace = (name) => /^(margin-.*|position|top|left|float|order|align-self|flex-grow|flex-basis|transform|display|vertical-align|(min|max)-.*)$/.test(name);
/** Of `12px`, `1.5px`; null for what is no single length. */
function pixelsOf(value) {
    const found = /^(-?[\d.]+)px$/.exec(value);
    return found ? Number(found[1]) : null;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/tree.js
function treeOf(record) {
    const { elements } = record;
    const children = elements.map(() => []);
    elements.forEach(({ parent }, index) => {
        children[parent]?.push(index);
    });
    const whole = new Uint32Array(elements.length);
    const content = new Uint32Array(elements.length);
    for (let at = elements.length - 1; at >= 0; at -= 1) {
        const { key, tag, text, media } = elements[at];
        const shown = `${text}\n${media ?? ""}`;
        whole[at] = hashOf(`${key}\n${shown}`);
        content[at] = hashOf(`${tag}\n${shown}`);
        for (const child of children[at] ?? []) {
            whole[at] = mix(whole[at], whole[child]);
            content[at] = mix(content[at], content[child]);
        }
    }
    return { record, elements, children, whole, content };
}
const elementAt = ({ elements }, index) => elements[index];
/** From the element outwards, itself left out. */
function* ancestors({ elements }, index) {
    for (let at = elements[index]?.parent ?? -1; at !== -1; at = elements[at]?.parent ?? -1)
        yield at;
}
function hashOf(text) {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return value >>> 0;
}
const mix = (a, b) => (Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b) ^ (a >>> 13)) >>> 0;

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/differences.js



/** Boxes are rounded to tenths, and fractions of pixels are shared out anew with every change. */
const STILL = 0.6;
const INITIAL = new Map(properties/* PROPERTIES */.y);
/** By index at head; undefined for what is new. */
function twinsOf(match) {
    const twins = [];
    const rows = new Map();
    match.head.elements.forEach((head, at) => {
        const b = match.baseOf[at] ?? -1;
        if (b === -1) {
            twins.push(undefined);
            return;
        }
        const base = elementAt(match.base, b);
        const key = `${base.style} ${head.style}`;
        const changes = rows.get(key) ?? styleChanges(match, base, head);
        rows.set(key, changes);
        const twin = {
            base,
            head,
            at,
            changes,
            own: changes,
            text: base.text !== head.text,
            media: base.media !== head.media,
            dx: moved(head.box.x - base.box.x),
            dy: moved(head.box.y - base.box.y),
            dw: moved(head.box.width - base.box.width),
            dh: moved(head.box.height - base.box.height),
        };
        if (changes.length > 0)
            twin.own = ownChanges(twin, twins, match);
        twins.push(twin);
    });
    return twins;
}
const moved = (by) => (Math.abs(by) <= STILL ? 0 : by);
function styleChanges({ base, head }, one, other) {
    const [from, to] = [base.record.styles[one.style], head.record.styles[other.style]];
    if (!from || !to || from === to)
        return [];
    const { properties } = head.record;
    return properties.flatMap((name, column) => {
        const [before = "", after = ""] = [from[column], to[column]];
        if (before === after || base.record.properties[column] !== name)
            return [];
        const initial = INITIAL.get(name) ?? "";
        return { name, before: before === "" ? initial : before, after: after === "" ? initial : after };
    });
}
/** The nearest element around it that both sides have. */
function twinAround(tree, at, twins) {
    for (const index of ancestors(tree, at))
        if (twins[index])
            return twins[index];
    return undefined;
}
function ownChanges(twin, twins, match) {
    const around = twinAround(match.head, twin.at, twins);
    const root = twins[0];
    const colour = twin.changes.find(({ name }) => name === "color");
    const ratios = [twin, root, around].flatMap((each) => (each ? fontRatio(each) : []));
    const hasImage = twin.changes.some(({ name }) => name === "background-image");
    const hasFamily = twin.changes.some(({ name }) => name === "font-family");
    return twin.changes.filter((change) => {
        const { name } = change;
        if (name === "font" && hasFamily)
            return false;
        if (/^background-(size|position)$/.test(name) && hasImage)
            return false;
        if (isInherited(name) && around && sameChange(around, change))
            return false;
        if (isColour(name) && colour && colour.before === change.before && colour.after === change.after)
            return false;
        // Of `em` and `rem`: what a font size is multiplied with.
        const own = name === "font-size" ? ratios.slice(fontRatio(twin).length) : ratios;
        if (own.some((ratio) => grewBy(change, ratio)))
            return false;
        return !followsBoxes(change, twin, around);
    });
}
const sameChange = ({ changes }, { name, before, after }) => changes.some((each) => each.name === name && each.before === before && each.after === after);
function fontRatio({ changes }) {
    const size = changes.find(({ name }) => name === "font-size");
    const [before, after] = [pixelsOf(size?.before ?? ""), pixelsOf(size?.after ?? "")];
    return before && after ? [after / before] : [];
}
function grewBy({ name, before, after }, ratio) {
    if (isColour(name))
        return false;
    const [from, to] = [lengths(before), lengths(after)];
    if (from.length === 0 || from.length !== to.length)
        return false;
    return from.every((value, index) => Math.abs(value * ratio - to[index]) < 0.3 + value * 0.005);
}
const lengths = (value) => (value.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);
/** Values that browsers tell in pixels although they were written as shares, or as "what is left". */
function followsBoxes({ name, before, after }, twin, around) {
    const resized = twin.dw !== 0 || twin.dh !== 0;
    const room = around ? around.dw !== 0 || around.dh !== 0 : false;
    if (name === "top" || name === "left")
        return resized || room || (twin.dx === 0 && twin.dy === 0);
    if (name === "grid-template-columns")
        return (resized || room) && tracks(before) === tracks(after);
    if (name === "transform" && (resized || room))
        return turn(before) === turn(after);
    if (/^margin-(left|right)$/.test(name))
        return !(isWhole(before) && isWhole(after)) && (resized || room);
    if (/^(padding|margin|border)-/.test(name) && room && around && around.base.box.width > 0)
        return grewBy({ name, before, after }, around.head.box.width / around.base.box.width);
    return false;
}
const tracks = (value) => value.split(" ").length;
/** A matrix without where it moves to. */
const turn = (value) => value.split(",").slice(0, 4).join();
const isWhole = (value) => Number.isInteger((pixelsOf(value) ?? 0.5) * 2);
const changesLayout = ({ changes }) => changes.some(({ name }) => !isPaint(name));

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/blame.js



/** Steps to be gone for one question: a page is no proof. */
const MOST_STEPS = 400;
class Blame {
    #match;
    #twins;
    #known = new Map();
    #steps = 0;
    constructor(match, twins) {
        this.#match = match;
        this.#twins = twins;
    }
    ofMove(twin) {
        this.#steps = 0;
        return this.#moved(twin) ?? { kind: "moved", at: this.#moveRoot(twin).at };
    }
    ofSize(twin) {
        this.#steps = 0;
        return this.#resized(twin) ?? { kind: "resized", at: twin.at };
    }
    /** Where a property of an element began to differ. */
    ofChange(twin, change) {
        let from = twin;
        while (!from.own.includes(change) && !from.own.some(({ name }) => name === change.name)) {
            const around = isInherited(change.name)
                ? twinAround(this.#match.head, from.at, this.#twins)
                : undefined;
            if (!around?.changes.some(({ name }) => name === change.name))
                break;
            from = around;
        }
        return { kind: "own", at: from.own.length > 0 ? from.at : this.#ratioRoot(twin).at };
    }
    /** What follows from a font size follows from whoever changed that. */
    #ratioRoot(twin) {
        let last = twin;
        while (last && last.own.length === 0)
            last = twinAround(this.#match.head, last.at, this.#twins);
        return last ?? twin;
    }
    #once(key, find) {
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        this.#steps += 1;
        if (this.#steps > MOST_STEPS)
            return null;
        // Asked again while it is being found out: a circle explains nothing.
        this.#known.set(key, null);
        const found = find();
        if (found)
            this.#known.set(key, found);
        else
            this.#known.delete(key);
        return found;
    }
    /** The outermost element that moved by the same. */
    #moveRoot(twin) {
        let root = twin;
        for (;;) {
            const around = twinAround(this.#match.head, root.at, this.#twins);
            if (!around || around.dx !== root.dx || around.dy !== root.dy) {
                if (!around || !near(around.dx, root.dx) || !near(around.dy, root.dy))
                    return root;
            }
            root = around;
        }
    }
    #moved(twin) {
        const root = this.#moveRoot(twin);
        return this.#once(`m${root.at}`, () => {
            if (root.own.some(({ name }) => isOfPlace(name)))
                return { kind: "own", at: root.at };
            const around = twinAround(this.#match.head, root.at, this.#twins);
            if (around?.own.some(({ name }) => !isPaint(name)))
                return { kind: "own", at: around.at };
            const pushed = this.#pushedBy(root);
            if (pushed)
                return pushed;
            if (around && (around.dw !== 0 || around.dh !== 0)) {
                const size = this.#resized(around);
                if (size)
                    return size;
            }
            if (around && (around.dx !== 0 || around.dy !== 0))
                return this.#moved(around);
            if (root.dw !== 0 || root.dh !== 0)
                return this.#resized(root);
            if (changesLayout(root))
                return this.#styled(root);
            return null;
        });
    }
    #styled(twin) {
        const change = twin.changes.find(({ name }) => !isPaint(name));
        return change ? this.ofChange(twin, change) : null;
    }
    /** A neighbour, the nearest before it first: one that came, went, grew or shrank by as much as this one moved, else any. */
    #pushedBy(root) {
        const { head, base } = this.#match;
        const siblings = head.children[root.head.parent] ?? [];
        const here = siblings.indexOf(root.at);
        const order = [...siblings.slice(0, Math.max(0, here)).reverse(), ...siblings.slice(here + 1)];
        const size = Math.abs(root.dy) >= Math.abs(root.dx) ? "dh" : "dw";
        const by = size === "dh" ? root.dy : root.dx;
        const grown = (at) => this.#twins[at]?.[size] ?? extent(elementAt(head, at).box, size);
        for (const at of order) {
            if (!near(grown(at), by))
                continue;
            const found = this.#changeOf(at) ?? (this.#twins[at]?.[size] ? { kind: "resized", at } : null);
            if (found)
                return found;
        }
        const gone = this.#goneBeside(root);
        const exact = gone.find((at) => near(extent(elementAt(base, at).box, size), -by));
        if (exact !== undefined)
            return { kind: "removed", at: exact };
        for (const at of order) {
            const found = this.#changeOf(at);
            if (found)
                return found;
        }
        return gone[0] === undefined ? null : { kind: "removed", at: gone[0] };
    }
    /** Of a neighbour: why it is new, stands apart or has another size. */
    #changeOf(at) {
        const twin = this.#twins[at];
        if (!twin)
            return { kind: "added", at };
        if (twin.own.some(({ name }) => isOfPlace(name) && !isPaint(name)))
            return { kind: "own", at };
        return twin.dh !== 0 || twin.dw !== 0 ? this.#resized(twin) : null;
    }
    /** Indices of the base: what stood in the same parent and is gone. */
    #goneBeside(root) {
        const { base, headOf } = this.#match;
        return (base.children[root.base.parent] ?? []).filter((at) => headOf[at] === -1);
    }
    #resized(twin) {
        return this.#once(`s${twin.at}`, () => {
            if (twin.text || twin.media)
                return { kind: "own", at: twin.at };
            if (twin.own.some(({ name }) => !isPaint(name)))
                return { kind: "own", at: twin.at };
            if (changesLayout(twin)) {
                const styled = this.#styled(twin);
                if (styled)
                    return styled;
            }
            const around = twinAround(this.#match.head, twin.at, this.#twins);
            const outside = twin.dw !== 0 && around && near(around.dw, twin.dw) ? around : null;
            if (outside) {
                const found = this.#resized(outside);
                if (found)
                    return found;
            }
            const inside = this.#fromInside(twin);
            if (inside)
                return inside;
            if (around?.own.some(({ name }) => !isPaint(name)))
                return { kind: "own", at: around.at };
            return (this.#pushedBy(twin) ??
                (around && !outside && (around.dw || around.dh) ? this.#resized(around) : null));
        });
    }
    #fromInside(twin) {
        const { head, base, baseOf, headOf } = this.#match;
        const children = head.children[twin.at] ?? [];
        const size = twin.dh !== 0 ? "dh" : "dw";
        const sorted = children
            .map((at) => ({ at, twin: this.#twins[at] }))
            .sort((a, b) => off(a.twin, twin, size) - off(b.twin, twin, size));
        for (const child of sorted) {
            if (!child.twin)
                return { kind: "added", at: child.at };
            if (child.twin.own.some(({ name }) => isOfPlace(name) && !isPaint(name)))
                return { kind: "own", at: child.at };
            const found = child.twin[size] !== 0 ? this.#resized(child.twin) : null;
            if (found)
                return found;
        }
        const gone = (base.children[baseOf[twin.at] ?? -1] ?? []).find((at) => headOf[at] === -1);
        return gone === undefined ? null : { kind: "removed", at: gone };
    }
}
const near = (a, b) => Math.abs(a - b) <= 1.2;
const extent = (box, size) => size === "dh" ? box.height : box.width;
/** How badly a child's growth explains its parent's; what is new explains well. */
const off = (child, parent, size) => child ? Math.abs(child[size] - parent[size]) : 0.5;

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/notations.js
// A computed value → how people write it in a stylesheet, in lower case.
/** Values so common that they tell nothing. */
const COMMON = new Set([
    "0px",
    "none",
    "normal",
    "auto",
    "transparent",
    "solid",
    "block",
    "start",
    "visible",
    "static",
]);
function notations(value) {
    const lower = value.toLowerCase();
    if (COMMON.has(lower) || lower === "")
        return [];
    const parts = lower.includes("(") ? [lower] : [lower, ...lower.split(/\s+/)];
    return [
        ...new Set(parts.flatMap((part) => (COMMON.has(part) ? [] : [part, ...colours(part), ...notations_lengths(part)]))),
    ].filter((each) => each.length > 1);
}
function colours(part) {
    const found = /^#([0-9a-f]{6})([0-9a-f]{2})?$/.exec(part);
    if (!found)
        return [];
    const [, six = "", alpha] = found;
    const levels = [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16));
    const short = alpha === undefined && /^(.)\1(.)\2(.)\3$/.test(six) ? [`#${six[0]}${six[2]}${six[4]}`] : [];
    return [
        ...short,
        levels.join(", "),
        levels.join(","),
        levels.join(" "),
        ...(NAMES[six] ? [NAMES[six]] : []),
    ];
}
const NAMES = {
    "000000": "black",
    ffffff: "white",
    ff0000: "red",
    "008000": "green",
    "0000ff": "blue",
    ffa500: "orange",
    "808080": "gray",
    "800080": "purple",
    ffff00: "yellow",
    "663399": "rebeccapurple",
};
/** `1rem` for `16px`, where a page has the usual size. */
function notations_lengths(part) {
    const pixels = /^(\d+(?:\.\d+)?)px$/.exec(part)?.[1];
    if (pixels === undefined)
        return [];
    const rem = String(Number(pixels) / 16);
    return rem.length > 6 ? [] : [`${rem}rem`, ...(rem.startsWith("0.") ? [`${rem.slice(1)}rem`] : [])];
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/unexplained.js

function withoutTrace(region, { elements, record }, changes) {
    const holding = elements.filter(({ box }) => sizeOf(overlap(region, box)) >= 0.9 * region.width * region.height);
    const smallest = [...holding].sort((a, b) => sizeOf(a.box) - sizeOf(b.box))[0];
    if (!smallest)
        return null;
    const image = record.properties.indexOf("background-image");
    const isPicture = ({ media, style }) => media !== null || (record.styles[style]?.[image] ?? "").includes("url(");
    const picture = holding.filter(isPicture).sort((a, b) => sizeOf(a.box) - sizeOf(b.box))[0];
    // Text over a picture is not the picture.
    const near = picture && (picture === smallest || smallest.text === "") ? picture : null;
    if (!near)
        return { selector: smallest.selector, change: "unexplained", properties: [], files: [] };
    const change = near.media === "canvas" ? "canvas" : "picture";
    const address = near.media ?? record.styles[near.style]?.[image] ?? "";
    return { selector: near.selector, change, properties: [], files: filesOf(address, changes) };
}
/** Changed files whose name the address ends with. */
function filesOf(address, changes) {
    const named = changes.filter(({ path }) => {
        const name = path.slice(path.lastIndexOf("/") + 1);
        return name.length > 3 && address.includes(name);
    });
    return named.map(({ path }) => path).slice(0, 5);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/likely-files.js


const MOST = 5;
/** A name of a property alone is no clue. */
const LEAST = 2;
/** Likeliest first. */
function likelyFiles(named, changes) {
    const words = wordsOf(named);
    const scored = changes
        .map((change, index) => ({ path: change.path, index, score: scoreOf(change, words, named) }))
        .filter(({ score }) => score >= LEAST)
        .sort((a, b) => b.score - a.score || a.index - b.index);
    // A file that says far less than the best one only happens to use the same words.
    const best = scored[0]?.score ?? 0;
    return scored
        .filter(({ score }) => score >= best * 0.34)
        .slice(0, MOST)
        .map(({ path }) => path);
}
function wordsOf({ cause, element, twin, around }) {
    const names = ({ classes, key, selector }) => [
        ...classes.split(" "),
        ...(/^#/.test(key) ? [key.slice(1)] : []),
        ...(/^\[[\w-]+="([^"]+)"\]$/.exec(key)?.slice(1) ?? []),
        ...(selector.match(/(?<=[.#])[\w-]+/g) ?? []),
    ];
    const own = new Set([...names(element), ...(twin ? names(twin) : [])].filter((name) => name.length > 1));
    const outer = around.flatMap(({ classes, key }) => [
        ...classes.split(" "),
        ...(key.startsWith("#") ? [key.slice(1)] : []),
    ]);
    const isContent = cause.change === "added" || cause.change === "removed";
    return {
        own: [...own],
        around: [...new Set(outer)].filter((name) => name.length > 2 && !own.has(name)),
        tag: element.tag,
        properties: cause.properties
            .filter(({ name }) => name !== "text" && name !== "src")
            .map(({ name, before, after }) => ({
            names: [name, camel(name)],
            values: [...new Set([...notations(before), ...notations(after)])],
        })),
        texts: [
            ...cause.properties
                .filter(({ name }) => name === "text")
                .flatMap(({ before, after }) => [before, after]),
            ...(isContent && element.text !== "" ? [element.text] : []),
        ],
        hasWebFont: cause.properties.some(({ name, before, after }) => /^font\b/.test(name) && /\(web font\)/.test(before) !== /\(web font\)/.test(after)),
    };
}
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const FONT_RULE = /@font-face|\.(woff2?|ttf|otf)\b/i;
const STYLE = /\.(css|scss|sass|less|styl|pcss|vue|svelte|astro)$/i;
const CONTENT = /\.(tsx|jsx|vue|svelte|astro|html?|mdx?|hbs|ejs|erb|php|twig|liquid|njk|pug|json|ya?ml|po)$/i;
function scoreOf({ path, lines }, words, { cause, element }) {
    let score = pictureScore(path, cause, element);
    if (lines.length === 0)
        return score;
    const seen = new Set();
    const once = (word, worth) => {
        if (seen.has(word))
            return;
        seen.add(word);
        score += worth;
    };
    for (const line of lines) {
        for (const name of words.own)
            if (hasWord(line, name))
                once(`own ${name}`, 4);
        for (const name of words.around)
            if (hasWord(line, name))
                once(`around ${name}`, 1);
        if (STYLE.test(path) && isRuleOf(line, words.tag))
            once("tag", 3);
        for (const { names, values } of words.properties) {
            const property = names.find((name) => hasWord(line, name) || sharesShorthand(line, name));
            const value = values.find((each) => line.toLowerCase().includes(each));
            if (property)
                once(`property ${property}`, 1);
            if (value)
                once(`value ${value}`, value.length > 4 || value.startsWith("#") ? 3 : 1);
            if (property && value)
                once(`pair ${property}`, 3);
        }
        if (words.hasWebFont && FONT_RULE.test(line))
            once("font", 6);
        for (const text of words.texts)
            once(`text ${text}`, textScore(line, text));
    }
    if (seen.size === 0)
        return 0;
    const fits = cause.change === "restyled" || cause.change === "resized" ? STYLE.test(path) : CONTENT.test(path);
    return score > 0 && fits ? score * 1.25 : score;
}
/** A picture or font that is the element's own is a sure one. */
function pictureScore(path, { properties, change }, { media }) {
    const shown = [
        media ?? "",
        ...properties
            .filter(({ name }) => /^(src|background-image)$/.test(name))
            .flatMap((each) => [each.before, each.after]),
    ];
    if (shown.some((address) => filesOf(address, [{ path, lines: [] }]).length > 0))
        return 10;
    if (!/\.(woff2?|ttf|otf|eot)$/i.test(path) || change !== "restyled")
        return 0;
    const families = properties
        .filter(({ name }) => /^font(-family)?$/.test(name))
        .flatMap((each) => [each.before, each.after]);
    const file = path
        .slice(path.lastIndexOf("/") + 1)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "");
    const isNamed = families
        .join()
        .toLowerCase()
        .replace(/\(web font\)/g, "")
        .split(",")
        .some((family) => {
        const plain = family.replace(/[^a-z0-9]/g, "");
        return plain.length > 2 && file.includes(plain);
    });
    return isNamed ? 10 : 0;
}
function hasWord(line, word) {
    for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
        const [before, after] = [line[at - 1] ?? " ", line[at + word.length] ?? " "];
        if (!/[\w-]/.test(before) && !/[\w-]/.test(after))
            return true;
    }
    return false;
}
/** `padding: 4px` explains padding-top; `background` explains background-color; `border` its parts. */
function sharesShorthand(line, name) {
    const short = /^(padding|margin|border|background|font|outline|flex|grid|overflow|text-decoration|gap)/.exec(name)?.[1];
    return short !== undefined && new RegExp(`(^|[^\\w-])${short}(-[\\w-]+)?\\s*:`).test(line);
}
const isRuleOf = (line, tag) => /^[a-z]/.test(tag) &&
    line.includes("{") &&
    new RegExp(`(^|[\\s,>+~}])${tag}(?=[\\s,{.:>#[+~]|$)`).test(line);
/** The text itself, or most of its longer words. */
function textScore(line, text) {
    const plain = text.replace(/… [0-9a-f]{8}$/, "");
    if (plain.length > 3 && line.includes(plain))
        return 6;
    const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
    const met = words.filter((word) => line.includes(word)).length;
    return words.length > 1 && met * 2 >= words.length ? 3 : words.length === 1 && met === 1 ? 2 : 0;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/match.js
// Which element of the base is which at head: from what is sure to what is likely, parents before children.

function matchTrees(base, head) {
    const match = {
        base,
        head,
        headOf: new Int32Array(base.elements.length).fill(-1),
        baseOf: new Int32Array(head.elements.length).fill(-1),
    };
    const queue = [];
    const join = (b, h) => {
        if (match.headOf[b] !== -1 || match.baseOf[h] !== -1)
            return;
        match.headOf[b] = h;
        match.baseOf[h] = b;
        queue.push([b, h]);
    };
    for (const [b, h] of onlyOnes(match, (tree, at) => match_named(elementAt(tree, at).key)))
        join(b, h);
    const roots = (tree) => indices(tree).filter((at) => elementAt(tree, at).parent === -1);
    matchLists(match, { base: roots(base), head: roots(head) }, join);
    const drain = () => {
        for (let pair = queue.pop(); pair; pair = queue.pop()) {
            const [b, h] = pair;
            matchLists(match, { base: base.children[b] ?? [], head: head.children[h] ?? [] }, join);
        }
    };
    drain();
    for (const [b, h] of onlyOnes(match, (tree, at) => `${elementAt(tree, at).key} ${tree.whole[at]}`))
        join(b, h);
    drain();
    return match;
}
const indices = ({ elements }) => elements.map((_, index) => index);
/** An id or test id: tells an element wherever it stands. */
const match_named = (key) => (/^[#[]/.test(key) ? key : null);
/** Elements without a partner that are told by something no other one of their side has. */
function onlyOnes(match, telling) {
    const single = (tree, partner) => {
        const found = new Map();
        for (const at of indices(tree)) {
            const name = partner[at] === -1 ? telling(tree, at) : null;
            if (name !== null)
                found.set(name, found.has(name) ? -1 : at);
        }
        return found;
    };
    const heads = single(match.head, match.baseOf);
    return [...single(match.base, match.headOf)].flatMap(([name, b]) => {
        const h = heads.get(name) ?? -1;
        return b === -1 || h === -1 ? [] : [[b, h]];
    });
}
const ROUNDS = [
    (tree, at) => `${elementAt(tree, at).key} ${tree.whole[at]}`,
    (tree, at) => elementAt(tree, at).key,
    (tree, at) => `${elementAt(tree, at).tag} ${tree.content[at]}`,
];
/** Children of a pair. Equal ones are paired in their order. */
function matchLists(match, lists, join) {
    for (const telling of ROUNDS) {
        const free = new Map();
        for (const b of lists.base)
            if (match.headOf[b] === -1) {
                const name = telling(match.base, b) ?? "";
                const list = free.get(name);
                if (list)
                    list.push(b);
                else
                    free.set(name, [b]);
            }
        if (free.size === 0)
            return;
        for (const h of lists.head) {
            const b = match.baseOf[h] === -1 ? free.get(telling(match.head, h) ?? "")?.shift() : undefined;
            if (b !== undefined)
                join(b, h);
        }
    }
    matchAkin(match, lists, join);
}
/** Lists that have so little in common are not worth a guess. */
const MOST_TRIALS = 20_000;
/** What has another class or name now: a class in common, or between the same neighbours. */
function matchAkin(match, lists, join) {
    const free = lists.base.filter((b) => match.headOf[b] === -1);
    const come = lists.head.filter((at) => match.baseOf[at] === -1);
    if (free.length * come.length > MOST_TRIALS)
        return;
    for (const h of come) {
        const element = elementAt(match.head, h);
        const alike = free.filter((b) => match.headOf[b] === -1 && elementAt(match.base, b).tag === element.tag);
        const akin = alike.find((b) => shared(elementAt(match.base, b).classes, element.classes));
        const b = akin ?? alike.find((each) => sameNeighbours(match, lists, each, h));
        if (b !== undefined && !match_named(elementAt(match.base, b).key) && !match_named(element.key))
            join(b, h);
    }
}
function shared(a, b) {
    const names = a.split(" ").filter(Boolean);
    const others = new Set(b.split(" "));
    return names.some((name) => others.has(name));
}
function sameNeighbours(match, lists, b, h) {
    const [i, j] = [lists.base.indexOf(b), lists.head.indexOf(h)];
    const meet = (step) => {
        const [left, right] = [lists.base[i + step], lists.head[j + step]];
        if (left === undefined || right === undefined)
            return left === right;
        return match.headOf[left] === right;
    };
    return meet(-1) && meet(1);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/readable.js

const MOST_PROPERTIES = 20;
const MOST_VALUE = 120;
const SIDES = ["top", "right", "bottom", "left"];
const CORNERS = ["top-left", "top-right", "bottom-right", "bottom-left"];
const ORDER = new Map(properties/* PROPERTIES */.y.map(([name], index) => [name, index]));
/** Most telling first. */
function tell(changes) {
    const left = new Map(changes.map((change) => [change.name, change]));
    const told = [];
    tellBorders(left, told);
    for (const [name, parts] of SHORTHANDS)
        tellTogether(left, told, { name, parts });
    for (const { name, before, after } of left.values())
        told.push({ name, before: plain(before), after: plain(after) });
    return told
        .sort((a, b) => rank(a.name) - rank(b.name))
        .slice(0, MOST_PROPERTIES)
        .map(({ name, before, after }) => ({ name, before: cut(before), after: cut(after) }));
}
const cut = (value) => value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE - 1)}…` : value;
const SHORTHANDS = [
    ...["padding", "margin"].map((name) => [name, SIDES.map((side) => `${name}-${side}`)]),
    ...["color", "width", "style"].map((name) => [`border-${name}`, SIDES.map((side) => `border-${side}-${name}`)]),
    ["border-radius", CORNERS.map((corner) => `border-${corner}-radius`)],
    ["gap", ["row-gap", "column-gap"]],
    ["overflow", ["overflow-x", "overflow-y"]],
];
/** One name where all parts changed alike; else each part that did. */
function tellTogether(left, told, { name, parts }) {
    const found = parts.flatMap((part) => left.get(part) ?? []);
    const [first] = found;
    if (!first || found.length < parts.length)
        return;
    if (found.some(({ before, after }) => before !== first.before || after !== first.after)) {
        if (name !== "padding" && name !== "margin" && name !== "border-radius")
            return;
        told.push({
            name,
            before: sides(found.map((each) => each.before)),
            after: sides(found.map((each) => each.after)),
        });
    }
    else
        told.push({ name, before: plain(first.before), after: plain(first.after) });
    for (const part of parts)
        left.delete(part);
}
/** `8px 12px` for `8px 12px 8px 12px`. */
function sides(values) {
    const [top, right, bottom, left] = values.map(plain);
    if (left !== right)
        return [top, right, bottom, left].join(" ");
    if (bottom !== top)
        return [top, right, bottom].join(" ");
    return right === top ? (top ?? "") : `${top} ${right}`;
}
/** A border that came or went: its width and colour say nothing on their own. */
function tellBorders(left, told) {
    const found = SIDES.flatMap((side) => {
        const style = left.get(`border-${side}-style`);
        if (!style || (style.before !== "none" && style.after !== "none"))
            return [];
        const side_ = (which) => {
            if (style[which] === "none")
                return "none";
            const [width, colour] = [
                left.get(`border-${side}-width`)?.[which],
                left.get(`border-${side}-color`)?.[which],
            ];
            return [width, style[which], colour && plain(colour)].filter(Boolean).join(" ");
        };
        for (const part of ["style", "width", "color"])
            left.delete(`border-${side}-${part}`);
        return { side, before: side_("before"), after: side_("after") };
    });
    const [first] = found;
    const alike = found.length === 4 && found.every((each) => each.before === first?.before && each.after === first.after);
    for (const { side, before, after } of alike ? found.slice(0, 1) : found)
        told.push({ name: alike ? "border" : `border-${side}`, before, after });
}
const rank = (name) => ORDER.get(name) ??
    ORDER.get(`${name}-top`) ??
    ORDER.get(name.replace("border", "border-top")) ??
    ORDER.get(`${name}-left`) ??
    (name === "text" ? -1 : 50);
/** Hex colours, pixels of two decimals at most. */
function plain(value) {
    return value
        .replace(/rgba?\(([^)]*)\)/g, (all, inside) => hex(inside) ?? all)
        .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
function hex(inside) {
    const parts = inside.split(/[\s,/]+/).map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
    if (parts.length < 3 || parts.some((part) => Number.isNaN(part)))
        return null;
    if (alpha === 0)
        return "transparent";
    const two = (level) => Math.round(level).toString(16).padStart(2, "0");
    const colour = `#${two(red)}${two(green)}${two(blue)}`;
    return alpha === 1 ? colour : colour + two(alpha * 255);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/naming.js


class Naming {
    #match;
    #twins;
    #bearers = new Map();
    constructor(match, twins) {
        this.#match = match;
        this.#twins = twins;
        match.head.elements.forEach(({ classes }, at) => {
            for (const name of classes.split(" ").filter(Boolean)) {
                const bearers = this.#bearers.get(name);
                if (bearers)
                    bearers.push(at);
                else
                    this.#bearers.set(name, [at]);
            }
        });
    }
    name(origin) {
        const tree = origin.kind === "removed" ? this.#match.base : this.#match.head;
        const element = tree.elements[origin.at];
        if (!element)
            return null;
        const twin = origin.kind === "removed" ? undefined : this.#twins[origin.at];
        const around = [];
        for (let at = element.parent; at !== -1 && around.length < 6; at = tree.elements[at]?.parent ?? -1) {
            const each = tree.elements[at];
            if (each)
                around.push(each);
        }
        return { cause: this.#cause(origin, element, twin), element, twin: twin?.base ?? null, around };
    }
    #cause({ kind }, element, twin) {
        if (kind === "added" || kind === "removed" || !twin)
            return { selector: element.selector, change: kind === "removed" ? "removed" : "added", properties: [] };
        if (kind === "moved")
            return { selector: element.selector, change: "moved", properties: placesOf(twin) };
        if (kind === "resized")
            return { selector: element.selector, change: "resized", properties: sizesOf(twin) };
        const properties = [...contentOf(twin), ...tell(twin.own)].slice(0, 20);
        if (twin.media && twin.head.media === "canvas")
            return { selector: element.selector, change: "canvas", properties };
        if (twin.media)
            return { selector: element.selector, change: "picture", properties };
        if (twin.text)
            return { selector: element.selector, change: "text", properties };
        return { selector: this.#commonSelector(twin), change: "restyled", properties };
    }
    /** The first class name whose bearers all changed in the same way, so that equal changes of other pages are named alike. */
    #commonSelector(twin) {
        const { head } = twin;
        const look = lookOf(twin.own);
        const pseudo = /::(before|after)$/.exec(head.selector)?.[0] ?? "";
        const bearer = pseudo === "" ? head : this.#match.head.elements[head.parent];
        const alike = (bearer?.classes ?? "").split(" ").filter((name) => {
            const bearers = name === "" ? [] : (this.#bearers.get(name) ?? []);
            return bearers.length > 0 && bearers.every((at) => pseudo !== "" || this.#looks(at, look));
        });
        const [first, ...others] = alike;
        if (first === undefined)
            return this.#tagSelector(twin, look) ?? head.selector;
        const count = (name) => this.#bearers.get(name)?.length ?? 0;
        const most = others.reduce((a, b) => (count(b) > count(a) ? b : a), first);
        return `.${escaped(most)}${pseudo}`;
    }
    /** `.table td`, where all of them changed alike; null for an element that is told well by itself. */
    #tagSelector({ head, at }, look) {
        const { elements } = this.#match.head;
        if (/^[#[]/.test(head.key) || head.tag.startsWith("::"))
            return null;
        let found = null;
        for (const up of ancestors(this.#match.head, at)) {
            const around = elements[up];
            const same = this.#within(up, head.tag);
            if (!same.every((each) => this.#looks(each, look)))
                break;
            if (same.length > 1)
                found = `${this.#shortName(around)} ${head.tag}`;
            if (found && around.classes !== "")
                break;
        }
        return found;
    }
    #shortName({ classes, selector }) {
        const [first] = classes.split(" ").filter((name) => (this.#bearers.get(name)?.length ?? 0) > 0);
        return first === undefined || first === "" ? selector : `.${escaped(first)}`;
    }
    /** Elements of a tag inside another. Document order: they follow it at once. */
    #within(top, tag) {
        const { elements } = this.#match.head;
        const inside = new Set([top]);
        const found = [];
        for (let at = top + 1; at < elements.length && inside.has(elements[at]?.parent ?? -1); at += 1) {
            inside.add(at);
            if (elements[at]?.tag === tag)
                found.push(at);
        }
        return found;
    }
    #looks(at, look) {
        const twin = this.#twins[at];
        return twin !== undefined && lookOf(twin.own) === look;
    }
}
const lookOf = (changes) => changes.map(({ name, before, after }) => `${name}:${before}>${after}`).join("\n");
/** As CSS wants it: `md:p-4` has a colon. */
const escaped = (name) => name.replace(/[^\w-]/g, "\\$&").replace(/^\d/, "\\3$& ");
function contentOf({ text, media, base, head }) {
    return [
        ...(media ? [{ name: "src", before: naming_cut(base.media ?? "none"), after: naming_cut(head.media ?? "none") }] : []),
        ...(text ? [{ name: "text", before: naming_cut(base.text), after: naming_cut(head.text) }] : []),
    ];
}
const naming_cut = (text) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
const px = (value) => `${Math.round(value)}px`;
function placesOf({ base, head, dx, dy }) {
    return [
        ...(dx === 0 ? [] : [{ name: "left", before: px(base.box.x), after: px(head.box.x) }]),
        ...(dy === 0 ? [] : [{ name: "top", before: px(base.box.y), after: px(head.box.y) }]),
    ];
}
function sizesOf({ base, head, dw, dh }) {
    return [
        ...(dw === 0 ? [] : [{ name: "width", before: px(base.box.width), after: px(head.box.width) }]),
        ...(dh === 0 ? [] : [{ name: "height", before: px(base.box.height), after: px(head.box.height) }]),
    ];
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/traces.js

function tracesOf(match, twins, blame) {
    const traces = [];
    twins.forEach((twin, at) => {
        if (twin)
            traces.push(...tracesOfTwin(twin, match, blame));
        else {
            const element = match.head.elements[at];
            if (element)
                traces.push({
                    origin: outermost(match.head, at, match.baseOf, "added"),
                    box: element.box,
                    gone: false,
                });
        }
    });
    match.base.elements.forEach(({ box }, at) => {
        if (match.headOf[at] === -1)
            traces.push({ origin: outermost(match.base, at, match.headOf, "removed"), box, gone: true });
    });
    return traces;
}
/** A new parent explains its children. */
function outermost(tree, at, partner, kind) {
    let from = at;
    for (let up = tree.elements[at]?.parent ?? -1; up !== -1 && partner[up] === -1; up = tree.elements[up]?.parent ?? -1)
        from = up;
    return { kind, at: from };
}
function tracesOfTwin(twin, match, blame) {
    const { base, head } = twin;
    const traces = [];
    const show = (origin, ...boxes) => {
        for (const box of boxes)
            traces.push({ origin, box, gone: false });
    };
    const own = { kind: "own", at: twin.at };
    if (twin.text || twin.media)
        show(own, head.box, base.box);
    for (const change of twin.changes) {
        if (isOfText(change.name) && head.text === "" && !isDrawn(change.name, head))
            continue;
        if (!isPaint(change.name) && !isInherited(change.name))
            continue;
        show(blame.ofChange(twin, change), reach(head, change.name, change.before, change.after));
    }
    if (!paints(match.head, head) && !paints(match.base, base))
        return traces;
    if (twin.dx !== 0 || twin.dy !== 0)
        show(blame.ofMove(twin), head.box, base.box);
    if (twin.dw !== 0 || twin.dh !== 0)
        show(blame.ofSize(twin), ...edges(twin));
    // A border that grew inwards moves nothing but what is inside.
    if (twin.own.some(({ name }) => name.startsWith("border")))
        show(own, head.box);
    return traces;
}
const isDrawn = (name, { media, tag }) => (/^(fill|stroke|color)$/.test(name) && media !== null) || tag === "::before" || tag === "::after";
/** Shadows and outlines are drawn outside of the box. */
function reach({ box }, name, before, after) {
    if (!/^(box-shadow|outline|filter|text-shadow)/.test(name))
        return box;
    const lengths = `${before} ${after}`.match(/[\d.]+(?=px)/g) ?? [];
    const by = Math.min(200, Math.max(4, ...lengths.map(Number)));
    return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
const PAINTING = new Set(["background-color", "background-image", "box-shadow", "outline-style"]);
/** Something is to be seen of it, beside its children. */
function paints({ record }, { text, media, style }) {
    if (text !== "" || media !== null)
        return true;
    const row = record.styles[style] ?? [];
    return record.properties.some((name, column) => {
        const value = row[column] ?? "";
        return value !== "" && (PAINTING.has(name) || /^border-\w+-style$/.test(name));
    });
}
/** What one of the boxes has and the other has not, to the right and below, with the edge itself. */
function edges({ base, head, dw, dh }) {
    const [a, b] = [base.box, head.box];
    const boxes = [];
    if (dw !== 0) {
        const x = Math.min(a.x + a.width, b.x + b.width) - EDGE;
        boxes.push({ x, y: b.y, width: Math.max(a.x + a.width, b.x + b.width) + EDGE - x, height: b.height });
    }
    if (dh !== 0) {
        const y = Math.min(a.y + a.height, b.y + b.height) - EDGE;
        boxes.push({ x: b.x, y, width: b.width, height: Math.max(a.y + a.height, b.y + b.height) + EDGE - y });
    }
    if (head.text !== "" || head.media !== null)
        boxes.push(b, a);
    return boxes;
}
/** Rounded corners and borders. */
const EDGE = 8;

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/explain.js











/** At most `most` regions. */
function explainScreen(given, most = 100) {
    const scene = sceneOf(given);
    if (!scene) {
        return {
            regions: given.regions.map((region) => ({ ...region, cause: null })),
            bands: given.bands.map(() => null),
        };
    }
    const each = given.regions.map((region) => split(region, scene));
    const many = each.reduce((sum, parts) => sum + parts.length, 0) > most;
    return {
        regions: many
            ? each.map(([first], index) => ({ ...first, ...given.regions[index] }))
            : each.flat(),
        bands: given.bands.map((band) => {
            const origin = bandOrigin(band, scene);
            return origin && scene.tell(origin);
        }),
    };
}
function sceneOf({ base, head, changes }) {
    if (!base || !head || base.elements.length === 0 || head.elements.length === 0)
        return null;
    const match = matchTrees(treeOf(base), treeOf(head));
    const twins = twinsOf(match);
    const traces = tracesOf(match, twins, new Blame(match, twins));
    const naming = new Naming(match, twins);
    const told = new Map();
    return {
        base: match.base,
        head: match.head,
        traces,
        tell: (origin) => {
            const key = `${origin.kind} ${origin.at}`;
            if (!told.has(key)) {
                const named = naming.name(origin);
                told.set(key, named && { ...named.cause, files: likelyFiles(named, changes) });
            }
            return told.get(key) ?? null;
        },
        unexplained: (region) => withoutTrace(region, match.head, changes),
    };
}
/** A rectangle for each cause; the largest first. */
function split(region, scene) {
    const shares = sharesIn(region, scene.traces);
    if (shares.length === 0)
        return [{ ...region, cause: scene.unexplained(region) }];
    const parts = [];
    for (const share of shares) {
        const cause = scene.tell(share.origin);
        const same = parts.find((part) => JSON.stringify(part.cause) === JSON.stringify(cause));
        if (same)
            same.share = { ...same.share, box: hull(same.share.box, share.box) };
        else
            parts.push({ share, cause });
    }
    const [only] = parts;
    if (only && parts.length === 1)
        return [{ ...region, cause: only.cause }];
    return parts.map(({ share, cause }) => ({ ...share.box, cause }));
}

;// CONCATENATED MODULE: ./build/action/gates/visual/against/judge-screens.js






/** Whether this screen is to be compared with the base's, freshly shot. */
function needsBase(id, committed, environment) {
    if (committed === null)
        return true;
    const shot = committed.shots.get(id);
    if (shot === undefined)
        return committed.othersWithBase;
    return shot.broken === null && shot.environment !== environment;
}
function expectedOf(id, sight) {
    const { committed, environment, base } = sight;
    const shot = committed?.shots.get(id) ?? null;
    if (committed !== null && shot === null && !committed.othersWithBase)
        return { kind: "none" };
    if (shot !== null && shot.broken !== null)
        return { kind: "broken", text: shot.broken };
    if (shot !== null && !needsBase(id, committed, environment))
        return { kind: "committed", shot };
    return { kind: "base", screen: base?.screens.get(id) ?? null, reason: base?.reason ?? null, moved: shot };
}
/** The hash of the picture that is expected; null where there is none to compare with. */
function expectedHash(id, sight) {
    const expected = expectedOf(id, sight);
    if (expected.kind === "committed")
        return expected.shot.sha256;
    return expected.kind === "base" ? (expected.screen?.shot?.sha256 ?? null) : null;
}
async function judgeScreen(head, sight) {
    try {
        return await judge_screens_judged(head, sight);
    }
    catch (error) {
        if (!(error instanceof shared_problem/* ProblemError */.Mm))
            throw error;
        const problem = error.problems[0];
        const text = problem ? `${problem.message} ${problem.todo}` : "Its pictures could not be compared";
        return unknown(factsIn(head), { code: "no-comparison", text }, {});
    }
}
async function judge_screens_judged(head, sight) {
    const screen = factsIn(head);
    const expected = expectedOf(screen.id, sight);
    if (head.kind === "failed")
        return failed(head, expected, sight);
    if (head.kind === "shot" && sight.isLate())
        return unknown(screen, sight.ended(), await judge_screens_lookOf(head, sight));
    if (expected.kind === "none")
        return fresh(head, NOT_COMMITTED, sight);
    if (expected.kind === "broken")
        return unknown(screen, { code: "reference-missing", text: expected.text }, await judge_screens_lookOf(head, sight));
    if (expected.kind === "committed")
        return againstCommitted(head, expected.shot, sight);
    return againstBase(head, expected, sight);
}
const NOT_COMMITTED = "No shot of it is committed yet: look at it, then run `proofmark approve`.";
const factsIn = (head) => (head.kind === "shot" ? head.shot.screen : head.screen);
async function failed(head, expected, sight) {
    const { screen, reason, refused, last } = head;
    const before = await expectedPicture(expected, sight);
    if ((0,answered/* isAbsent */.W0)(reason) && before !== null) {
        const text = `The base has it, and here it is gone: ${reason.text}`;
        return {
            result: (0,against_results/* screenResult */.c1)(screen, "gone", text, { refused, base: before }),
            reason: null,
            compared: false,
        };
    }
    const png = last && (await (0,shelf/* pngOf */.br)(last, sight.ports.files));
    const seen = png && (await sight.gallery.keep(screen.id, "head", png));
    return unknown(screen, reason, { refused, base: before, head: seen });
}
/** What the screen should look like, kept to be looked at. */
async function expectedPicture(expected, sight) {
    const { pair, ports, gallery } = sight;
    if (expected.kind === "committed") {
        const png = await (0,against_committed/* committedPng */.G8)(expected.shot, pair, ports);
        return png && gallery.keep(expected.shot.id, "base", png);
    }
    return expected.kind === "base" && expected.screen?.shot ? judge_screens_basePicture(expected.screen.shot, sight) : null;
}
async function judge_screens_basePicture(shot, { gallery, ports }) {
    const png = await (0,shelf/* pngOf */.br)(shot, ports.files);
    return png && gallery.keep(shot.screen.id, "base", png);
}
/** Of head, where it equals the base. */
async function headPicture(shot, { gallery, ports }) {
    const png = await (0,shelf/* pngOf */.br)(shot, ports.files);
    return png && gallery.keep(shot.screen.id, "head", png);
}
function unknown(screen, reason, look) {
    return { result: (0,against_results/* screenResult */.c1)(screen, "unknown", reason.text, look), reason, compared: false };
}
/** A new screen has nothing to be compared with; it is shown. */
async function fresh(head, text, sight) {
    const result = (0,against_results/* screenResult */.c1)(factsIn(head), "new", text, await judge_screens_lookOf(head, sight));
    return { result, reason: null, compared: false };
}
async function judge_screens_lookOf(head, { gallery, ports }) {
    if (head.kind !== "shot")
        return head.kind === "equal" ? { masked: head.masked, refused: head.refused } : {};
    const { masked, refused, screen } = head.shot;
    const png = await (0,shelf/* pngOf */.br)(head.shot, ports.files);
    return { masked, refused, head: png && (await gallery.keep(screen.id, "head", png)) };
}
async function againstBase(head, { screen, reason, moved }, sight) {
    const facts = factsIn(head);
    const why = reason ?? (screen?.absent ? null : (screen?.reason ?? null));
    if (why !== null)
        return unknown(facts, { ...why, text: `On the base: ${why.text}` }, await judge_screens_lookOf(head, sight));
    if (screen === null || screen.shot === null)
        return fresh(head, newText(moved, sight), sight);
    const { shot, again } = screen;
    if (head.kind === "equal") {
        // Its committed shot is out of date, though nothing changed: kept, so that it can be approved anew.
        const picture = moved && (await headPicture(shot, sight));
        return same(head, "Looks the same, to the last pixel.", picture);
    }
    if ([shot.sha256, again?.sha256].includes(head.shot.sha256))
        return same({ kind: "equal", ...head.shot }, "Looks as the base did in one of its shots, to the last pixel.");
    const pictures = await bytesOf(shot, head.shot, again, sight);
    if (pictures === null)
        return unknown(facts, TAMPERED, {});
    const compared = await sight.ports.comparer.compare(pictures);
    if ("unsteady" in compared)
        return unknown(facts, { code: "unsettled", text: `${compared.unsteady}, so that nothing can be said of it` }, await judge_screens_lookOf(head, sight));
    const note = moved?.changed && compared.verdict === "different" ? ` ${MOVED}` : "";
    return shown({ head: head.shot, base: pictures.base, elements: shot, compared, note }, sight);
}
const newText = (moved, { committed }) => {
    if (moved !== null)
        return `The base has no such screen. ${MOVED}`;
    return committed === null
        ? "The base has no such screen."
        : `The base has no such screen. ${NOT_COMMITTED}`;
};
const MOVED = "The shot committed for it comes from another environment and cannot stand for this one; approve it from this run.";
const TAMPERED = {
    code: "base-unavailable",
    text: "A shot that had been put aside was no longer what it had been: something in this run changed files of Proofmark's.",
};
async function bytesOf(base, head, again, { ports }) {
    const [one, two, three] = await Promise.all([
        (0,shelf/* pngOf */.br)(base, ports.files),
        (0,shelf/* pngOf */.br)(head, ports.files),
        again && (0,shelf/* pngOf */.br)(again, ports.files),
    ]);
    if (one === null || two === null || (again !== null && three === null))
        return null;
    return { base: one, head: two, again: three };
}
function same({ screen, masked, refused }, text, picture = null) {
    const look = { masked, refused, head: picture };
    return { result: (0,against_results/* screenResult */.c1)(screen, "same", text, look), reason: null, compared: true };
}
async function againstCommitted(head, shot, sight) {
    const { pair, ports } = sight;
    const isNew = shot.changed && shot.from === "head";
    if (head.kind === "equal")
        return isNew ? approved(head, shot, sight) : same(head, "Looks as its committed shot does.");
    const [expected, actual] = [await (0,against_committed/* committedPng */.G8)(shot, pair, ports), await (0,shelf/* pngOf */.br)(head.shot, ports.files)];
    if (expected === null || actual === null)
        return unknown(head.shot.screen, TAMPERED, {});
    const compared = await ports.comparer.compare({ base: expected, head: actual, again: null });
    if ("unsteady" in compared)
        throw new Error("one shot of a base differs from itself");
    if (compared.verdict === "same" && isNew)
        return approved(head, shot, sight);
    const note = shot.from === "base" ? " The change deletes its committed shot." : "";
    return shown({ head: head.shot, base: expected, elements: sight.stood.get(shot.id) ?? null, compared, note }, sight);
}
const ONLY_RENEWED = "Looks as its committed shot does, which this change only renews.";
/** The change brings a new shot of it, and that is what it looks like. Shown beside what it was. */
async function approved(head, shot, sight) {
    const { pair, ports, gallery } = sight;
    const { masked, refused } = head.kind === "shot" ? head.shot : head;
    const after = await (0,against_committed/* committedPng */.G8)(shot, pair, ports);
    const before = await (0,against_committed/* committedAtBase */.nH)(shot, pair, ports);
    const compared = before && after ? await ports.comparer.compare({ base: before, head: after, again: null }) : null;
    if (compared && "mask" in compared && compared.verdict === "same" && compared.mask === null) {
        const result = (0,against_results/* screenResult */.c1)(factsIn(head), "same", ONLY_RENEWED, { masked, refused });
        return { result, reason: null, compared: true };
    }
    const look = {
        masked,
        refused,
        head: after && (await gallery.keep(shot.id, "head", after)),
        base: before && (await gallery.keep(shot.id, "base", before)),
    };
    if (compared === null || "unsteady" in compared) {
        const text = "It looks as the shot committed with this change does.";
        return { result: (0,against_results/* screenResult */.c1)(factsIn(head), "approved", text, look), reason: null, compared: true };
    }
    const mask = compared.mask && (await gallery.keepMask(shot.id, compared.mask));
    const text = `Changed, as the shot committed with this change says: ${compared.text}`;
    const result = (0,against_results/* screenResult */.c1)(factsIn(head), "approved", text, { ...look, mask });
    return { result: (0,against_results/* withComparison */.aS)(result, compared), reason: null, compared: true };
}
/** Two pictures that are not equal: kept, and explained where they are different. */
async function shown({ head, base, elements, compared, note }, sight) {
    const { gallery } = sight;
    const { id } = head.screen;
    const look = await judge_screens_lookOf({ kind: "shot", shot: head }, sight);
    const picture = await gallery.keep(id, "base", base);
    const mask = compared.mask && (await gallery.keepMask(id, compared.mask));
    const { verdict, text } = compared;
    const result = (0,against_results/* withComparison */.aS)((0,against_results/* screenResult */.c1)(head.screen, verdict, `${text}${note}`, { ...look, base: picture, mask }), compared);
    if (verdict === "same")
        return { result, reason: null, compared: true };
    const explained = explainScreen({
        regions: compared.regions,
        bands: compared.bands,
        base: await (0,shelf/* elementsOf */.ZE)(elements, sight.ports.files),
        head: await (0,shelf/* elementsOf */.ZE)(head, sight.ports.files),
        changes: await sight.changes(),
    });
    const regions = explained.regions.map((region) => ({ ...region, share: null }));
    const bands = result.bands.map((band, at) => ({ ...band, cause: explained.bands[at] ?? null }));
    return { result: { ...result, regions, bands }, reason: null, compared: true };
}

// EXTERNAL MODULE: ./build/action/gates/visual/against/log-screen.js
var log_screen = __webpack_require__(89736);
// EXTERNAL MODULE: ./build/action/gates/visual/site/open-base.js
var open_base = __webpack_require__(21251);
// EXTERNAL MODULE: ./build/action/gates/visual/site/session.js + 14 modules
var session = __webpack_require__(588);
// EXTERNAL MODULE: ./build/action/gates/visual/against/limits.js
var against_limits = __webpack_require__(92609);
;// CONCATENATED MODULE: ./build/action/gates/visual/against/base-cache.js
// The base's shots, kept for the next run, so that it need not even be built. Data from outside, read strictly: whatever
// is odd about a shot means that it is taken again.




/** Bases that are kept, and their bytes in all: the oldest go first. */
const MOST_BASES = 12;
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_INDEX_BYTES = 32 * 1024 * 1024;
/** Null where nothing is kept. Equal for equal bases, shot in the same way on machines that draw alike. */
function cachePlace(pair, target, environment) {
    if (pair.cacheDirectory === null || pair.base === null)
        return null;
    const { tree, setup } = pair.base;
    const parts = JSON.stringify([against_limits/* SHOTS_SCHEMA */.mY, tree, setup, pair.gate, target, environment]);
    const key = (0,external_node_crypto_.createHash)("sha256").update(parts).digest("hex");
    const top = `${pair.cacheDirectory}/shots`;
    return { folder: `${top}/${key}`, top, key, startedMs: pair.startedMs };
}
async function readCachedBase(place, files) {
    const path = `${place.folder}/index.json`;
    const facts = await files.stat(path);
    if (facts === null || facts.changedMs >= place.startedMs)
        return null;
    const bytes = await files
        .read(path, { maxBytes: MOST_INDEX_BYTES, within: place.folder })
        .catch(() => null);
    if (bytes === null)
        return null;
    const { parseIndex } = await __webpack_require__.e(/* import() */ 9155).then(__webpack_require__.bind(__webpack_require__, 99155));
    const index = parseIndex(new TextDecoder().decode(bytes), place.key);
    if (index === null)
        return null;
    const shots = new Map();
    for (const { screen, shot, again, absent } of index) {
        if (absent)
            shots.set(screen.id, { screen, shot: null, reason: null, again: null, confirmed: true, absent });
        if (shot === null)
            continue;
        const forgotten = { masks: [], refused: new Map(), ledTo: null, blank: null };
        const kept = { ...shot, screen, ...forgotten, folder: place.folder };
        const other = again && { ...again, screen, ...forgotten, folder: place.folder };
        if (!(await base_cache_isWhole(kept, place, files)) || (other && !(await base_cache_isWhole(other, place, files))))
            continue;
        shots.set(screen.id, { screen, shot: kept, reason: null, again: other, confirmed: true, absent: false });
    }
    return { all: index.map(({ screen }) => screen), shots };
}
async function base_cache_isWhole(kept, { startedMs }, files) {
    const bytes = await (0,shelf/* shotBytes */.S)(kept, startedMs, files);
    if (bytes === null || bytes > against_limits/* MOST_PNG_BYTES */.UK + against_limits/* MOST_RECORD_BYTES */.W7)
        return false;
    return (await (0,shelf/* pngOf */.br)(kept, files)) !== null;
}
/** Keeps what was seen twice. A cache that cannot be written is no reason to stop. */
async function writeCachedBase(place, screens, files) {
    try {
        const entries = [];
        for (const screen of screens)
            entries.push(await entryOf(screen, place, files));
        const text = JSON.stringify({ schema: against_limits/* SHOTS_SCHEMA */.mY, key: place.key, screens: entries });
        await files.write(`${place.folder}/index.json`, text);
        await prune(place, files);
    }
    catch (error) {
        if (!(error instanceof shared_problem/* ProblemError */.Mm))
            throw error;
    }
}
async function entryOf({ screen, shot, again, confirmed, absent }, place, files) {
    const facts = (0,shelf/* factsOf */.xS)(screen);
    const keep = async (kept) => kept.folder === place.folder || (0,shelf/* copyShot */.Yp)(kept, place.folder, files);
    const whole = shot !== null && confirmed && (await keep(shot)) && (again === null || (await keep(again)));
    return whole
        ? { screen: facts, shot: stored(shot), again: again && stored(again), absent }
        : { screen: facts, shot: null, again: null, absent };
}
const stored = ({ sha256, elements, width, height, masked, settled }) => ({
    sha256,
    elements,
    width,
    height,
    masked,
    settled,
});
async function prune({ top, key }, files) {
    const bases = [];
    for (const { name, kind } of await files.list(top)) {
        if (kind !== "directory" || !/^[0-9a-f]{64}$/.test(name))
            continue;
        const index = await files.stat(`${top}/${name}/index.json`);
        bases.push({ name, bytes: await bytesIn(`${top}/${name}`, files), at: index?.modifiedMs ?? 0 });
    }
    // This run's own first, then from the newest on.
    bases.sort((a, b) => Number(b.name === key) - Number(a.name === key) || b.at - a.at);
    let bytes = 0;
    for (const [at, base] of bases.entries()) {
        bytes += base.bytes;
        if (at > 0 && (at >= MOST_BASES || bytes > MOST_BYTES))
            await files.remove(`${top}/${base.name}`);
    }
}
async function bytesIn(folder, files) {
    let bytes = 0;
    for (const { name, kind } of await files.list(folder))
        if (kind === "file")
            bytes += (await files.stat(`${folder}/${name}`))?.bytes ?? 0;
    return bytes;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/against/base-screens.js



async function shootBase(request) {
    const { side, cache, isWanted, files } = request;
    const cached = cache && (await readCachedBase(cache, files));
    if (cached?.all.every(({ id }) => !isWanted(id) || cached.shots.has(id)))
        return {
            screens: onlyWanted(cached.shots, isWanted),
            all: cached.all.filter(({ id }) => cached.shots.get(id)?.absent !== true),
            reason: null,
            cached: true,
            found: new Map(),
            notes: [],
        };
    const session = await side.session();
    if ("reason" in session)
        return {
            screens: new Map(),
            all: null,
            reason: session.reason,
            cached: false,
            found: new Map(),
            notes: [],
        };
    request.onUp();
    const wanted = session.screens.filter(({ id }) => isWanted(id));
    const screens = onlyWanted(cached?.shots ?? new Map(), (id) => wanted.some((screen) => screen.id === id));
    await side.capture(wanted.filter(({ id }) => !screens.has(id)), "once", async (captured) => {
        const base = await firstLook(captured, request);
        screens.set(base.screen.id, base);
    });
    return {
        screens,
        all: session.screens.filter(({ id }) => screens.get(id)?.absent !== true).map(shelf/* factsOf */.xS),
        reason: null,
        cached: false,
        found: new Map(session.screens.map((screen) => [screen.id, screen])),
        notes: session.notes,
    };
}
const onlyWanted = (shots, isWanted) => new Map([...shots].filter(([id]) => isWanted(id)));
async function firstLook(captured, { folder, files }) {
    if ("failure" in captured)
        return base_screens_failed(captured.failure);
    const shot = await (0,shelf/* putShot */.Yy)(captured.shot, folder, files);
    return { screen: shot.screen, shot, reason: null, again: null, confirmed: false, absent: false };
}
const unseen = (screen) => ({
    screen: (0,shelf/* factsOf */.xS)(screen),
    shot: null,
    reason: null,
    again: null,
    confirmed: false,
    absent: false,
});
function base_screens_failed({ screen, reason }) {
    const absent = (0,answered/* isAbsent */.W0)(reason);
    return { screen: (0,shelf/* factsOf */.xS)(screen), shot: null, reason, again: null, confirmed: absent, absent };
}
/** Looks again at screens that differ from head's. Where the base differs from itself too, both shots are kept. */
async function lookAgain(base, ids, { side, folder, files }) {
    const screens = ids.flatMap((id) => base.found.get(id) ?? []);
    const first = (id) => base.screens.get(id)?.shot ?? null;
    await side.capture(screens, ({ id }) => first(id)?.sha256 ?? null, async (captured) => {
        if ("failure" in captured) {
            const { screen, reason } = captured.failure;
            base.screens.set(screen.id, { ...base_screens_failed(captured.failure), reason, absent: false });
            return;
        }
        const { id } = captured.shot.screen;
        const before = first(id);
        const shot = await (0,shelf/* putShot */.Yy)(captured.shot, folder, files);
        const again = before?.sha256 === shot.sha256 ? null : before;
        base.screens.set(id, {
            screen: shot.screen,
            shot,
            reason: null,
            again,
            confirmed: true,
            absent: false,
        });
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/against/head-screens.js

async function shootHead(screens, { side, expected, folder, files }) {
    const seen = new Map();
    await side.capture(screens, ({ id }) => expected(id), async (captured) => {
        if ("failure" in captured) {
            const { screen, reason, png, refused } = captured.failure;
            const last = png && (await (0,shelf/* putPicture */.Gs)(png, folder, files));
            seen.set(screen.id, { kind: "failed", screen: (0,shelf/* factsOf */.xS)(screen), reason, last, refused });
            return;
        }
        const { shot } = captured;
        const { id } = shot.screen;
        seen.set(id, shot.sha256 === expected(id)
            ? { kind: "equal", ...(0,shelf/* measuresOf */.d6)(shot) }
            : { kind: "shot", shot: await (0,shelf/* putShot */.Yy)(shot, folder, files) });
    });
    return seen;
}

// EXTERNAL MODULE: ./build/action/gates/visual/against/sides.js
var against_sides = __webpack_require__(98881);
;// CONCATENATED MODULE: ./build/action/gates/visual/against/look-at-both.js







async function lookAtBoth(looking) {
    const { target, pair } = looking;
    const notes = [];
    // What is odd about the base as it was set up is true of this run only, and is not kept.
    let exact = true;
    const open = async () => {
        const opened = await (0,open_base/* openBase */.m)(pair, target.service, ", or compare with committed shots (`mode: committed`)");
        if ("notes" in opened && opened.notes.length > 0) {
            exact = false;
            notes.push(...opened.notes);
        }
        return opened;
    };
    const base = (0,against_sides/* siteSide */.t)(looking, "base", open);
    const head = (0,against_sides/* siteSide */.t)(looking, "head", async () => ({ place: pair.head, notes: [] }));
    try {
        const alone = (0,session/* sharesPort */.K)(target.service);
        const seen = await inTurn(looking, { base, head, alone });
        await keepBase(looking, exact ? seen.base : null);
        return { ...seen, notes: [...notes, ...seen.notes] };
    }
    finally {
        await Promise.all([base.stop(), head.stop()]);
    }
}
async function inTurn(looking, { base, head, alone }) {
    const { committed, environment, pair, ports } = looking;
    const { files } = ports;
    const isWanted = (id) => needsBase(id, committed, environment);
    const onBase = {
        side: base,
        cache: cachePlace(pair, looking.target, environment),
        folder: `${pair.head.scratch}/shots`,
        isWanted,
        // Its server may start while the base is shot.
        onUp: () => {
            if (!alone)
                void head.session().catch(() => undefined);
        },
        files,
    };
    const since = ports.clock.elapsed();
    const shots = (await isBaseAsked(committed, isWanted, { head, alone })) ? await shootBase(onBase) : null;
    const baseMs = Math.round(ports.clock.elapsed() - since);
    if (alone)
        await base.stop();
    const session = await head.session();
    const notes = [...(shots?.notes ?? [])];
    if ("reason" in session)
        return { base: shots, stood: new Map(), head: session, baseMs, notes };
    const expected = (id) => expectedHash(id, { committed, environment, base: shots });
    const onHead = { side: head, expected, folder: onBase.folder, files };
    const screens = await shootHead(session.screens, onHead);
    if (alone)
        await head.stop();
    if (shots)
        await look_at_both_confirm(shots, screens, onBase);
    return {
        base: shots,
        stood: await elementsAtBase(looking, screens, onBase),
        head: inOrder(session, screens),
        baseMs,
        notes: unique([...notes, ...session.notes]),
    };
}
/** Where every screen has a committed shot of this environment, the base need not be set up. */
async function isBaseAsked(committed, isWanted, { head, alone }) {
    if (committed === null || [...committed.shots.keys()].some(isWanted))
        return true;
    if (!committed.othersWithBase)
        return false;
    // The first shots are committed by this very change: what else the base has, only the base knows.
    if (committed.atBase.size === 0)
        return true;
    const session = await head.session();
    const asked = !("reason" in session) && session.screens.some(({ id }) => isWanted(id));
    if (asked && alone)
        await head.stop();
    return asked;
}
/** A committed shot tells how a screen looked, not why: the base is asked for that, once something differs. */
async function elementsAtBase({ committed, environment }, head, request) {
    const asked = new Set([...head].flatMap(([id, { kind }]) => kind === "shot" && committed?.shots.has(id) && !needsBase(id, committed, environment) ? [id] : []));
    if (asked.size === 0)
        return new Map();
    const { screens } = await shootBase({ ...request, isWanted: (id) => asked.has(id), onUp: () => undefined });
    return new Map([...screens].flatMap(([id, { shot }]) => (shot ? [[id, shot]] : [])));
}
/** A shot of head that equals the base's confirms both. The others of the base are taken once more. */
async function look_at_both_confirm(base, head, request) {
    for (const [id, { kind }] of head) {
        const known = base.screens.get(id);
        if (known && kind === "equal")
            base.screens.set(id, { ...known, confirmed: true });
    }
    // Gone ones too: what nobody has seen twice is not kept for the next run.
    const doubtful = [...base.screens.values()].filter(({ shot, confirmed }) => shot !== null && !confirmed);
    await lookAgain(base, doubtful.map(({ screen }) => screen.id), request);
}
const inOrder = ({ screens }, seen) => new Map(screens.flatMap(({ id }) => {
    const screen = seen.get(id);
    return screen ? [[id, screen]] : [];
}));
const unique = (notes) => [
    ...new Map(notes.map((note) => [`${note.code} ${note.text}`, note])).values(),
];
async function keepBase({ pair, target, environment, ports }, base) {
    const place = cachePlace(pair, target, environment);
    if (place === null || base === null || base.cached || base.all === null)
        return;
    // All it has, shot or not: the next run must know what would be gone.
    const screens = [...base.found.values()].map((screen) => base.screens.get(screen.id) ?? unseen(screen));
    await writeCachedBase(place, screens, ports.files);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/against/outcome.js
// All screens → what the gate came to. Green means that every screen of the base was compared, and is what it was.



function outcomeOf(screens) {
    const of = (outcome) => screens.filter(({ result }) => result.outcome === outcome);
    const [different, unknown, gone] = [of("different"), of("unknown"), of("gone")];
    const all = (0,render_words/* counted */.hS)(screens.length, "screen");
    const also = [
        ...(unknown.length > 0 ? [`${unknown.length} could not be judged`] : []),
        ...(gone.length > 0 ? [`${gone.length} ${gone.length === 1 ? "is" : "are"} gone`] : []),
    ];
    if (different.length > 0) {
        const differ = `${different.length} of ${all} ${different.length === 1 ? "looks" : "look"} different`;
        return { outcome: "fail", reason: reason("new-findings", [differ, ...also].join("; ")) };
    }
    const first = unknown[0];
    if (first) {
        const why = first.reason ?? reason("no-comparison", first.result.text);
        const names = (0,words/* listed */.K)(unknown.map(({ result }) => result.id));
        return {
            outcome: "unknown",
            reason: reason(why.code, `${unknown.length} of ${all} could not be judged (${names}): ${why.text}`),
        };
    }
    if (gone.length > 0) {
        const names = (0,words/* listed */.K)(gone.map(({ result }) => result.id), 10);
        return {
            outcome: "unknown",
            reason: reason("screens-missing", `${(0,render_words/* counted */.hS)(gone.length, "screen")} of the base ${gone.length === 1 ? "is" : "are"} not found any more: ${names}`),
        };
    }
    if (!screens.some(({ compared, result }) => compared || result.outcome === "approved"))
        return { outcome: "unknown", reason: reason("no-comparison", nothing(screens)) };
    return { outcome: "pass", reason: null };
}
function nothing(screens) {
    if (screens.length === 0)
        return "No screen was looked at";
    const uncommitted = screens.some(({ result }) => result.text.includes("proofmark approve"));
    const todo = uncommitted ? "; look at the shots, then run `proofmark approve`" : "";
    return `Nothing was compared: ${screens.length === 1 ? "the only screen is" : `all ${screens.length} screens are`} new${todo}`;
}
const reason = (code, text) => ({ code, text: (0,limits/* cut */.J)(text, 2000) });

// EXTERNAL MODULE: ./build/action/gates/visual/capture/crew.js
var capture_crew = __webpack_require__(29891);
;// CONCATENATED MODULE: ./build/action/gates/visual/cause/changed-lines.js
// Lines that changed → what in them tells of a cause.
const MOST_LINE = 400;
const MOST_PIECES = 4_000;
/** Of both sides. Long lines (minified files) are cut where rules and tags end, and what both sides have is left out. */
function pieces(came, went) {
    const [a, b] = [came.flatMap(changed_lines_cut), went.flatMap(changed_lines_cut)];
    const isLong = a.length > came.length || b.length > went.length;
    if (!isLong)
        return [...a, ...b];
    const [inA, inB] = [new Set(a), new Set(b)];
    return [...a.filter((each) => !inB.has(each)), ...b.filter((each) => !inA.has(each))].slice(0, MOST_PIECES);
}
function changed_lines_cut(line) {
    const trimmed = line.trim();
    if (trimmed === "")
        return [];
    if (trimmed.length <= MOST_LINE)
        return [trimmed];
    return trimmed
        .split(/(?<=[};>])/)
        .map((piece) => piece.slice(0, MOST_LINE))
        .filter((piece) => piece.trim() !== "");
}
/** Lines to look back for the head of a block. */
const MOST_BACK = 400;
/** Heads of the blocks that are open before the 0-based line: `.card {`, `@media … {`; innermost first, three at most. */
function openBlocks(lines, before) {
    const heads = [];
    let depth = 0;
    for (let at = Math.min(before, lines.length) - 1; at >= Math.max(0, before - MOST_BACK) && heads.length < 3; at -= 1) {
        const line = lines[at] ?? "";
        if (line.length > MOST_LINE)
            break;
        for (let column = line.length - 1; column >= 0; column -= 1) {
            if (line[column] === "}")
                depth += 1;
            else if (line[column] === "{") {
                if (depth > 0)
                    depth -= 1;
                else
                    heads.push(headBefore(lines, at));
            }
        }
    }
    return heads;
}
/** With the lines of a list of selectors above. */
function headBefore(lines, at) {
    let from = at;
    while (from > 0 && at - from < 5 && (lines[from - 1] ?? "").trimEnd().endsWith(","))
        from -= 1;
    return lines
        .slice(from, at + 1)
        .map((line) => line.trim())
        .join(" ")
        .slice(0, MOST_LINE);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/changed-text.js
// What a pull request changes in words: the material in which causes look for their files.


const TEXT = /\.(css|scss|sass|less|styl|pcss|ts|tsx|js|jsx|mjs|cjs|vue|svelte|astro|html?|hbs|ejs|erb|php|twig|liquid|njk|pug|md|mdx|json|ya?ml|toml|txt|svg|xml|po|py|rb|go|rs|java|kt|cs|ex|heex)$/i;
const SHOWN = /\.(png|jpe?g|gif|webp|avif|ico|bmp|woff2?|ttf|otf|eot|mp4|webm)$/i;
/** Written by tools, or far from any page. */
const APART = /(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|.*\.lock|.*\.map|tsconfig.*\.json|\.github\/.*|.*\.(test|spec)\.[a-z]+)$/;
const MOST_FILES = 300;
const changed_text_MOST_BYTES = 2 * 1024 * 1024;
const MOST_LINES = 2_000;
const MOST_ALL = 40_000;
/** Files that can be read and bear on pages; a file that cannot be read is there without lines. */
async function readChangedText(pair, files, git) {
    const found = [];
    let room = MOST_ALL;
    for (const file of pair.files) {
        if (found.length >= MOST_FILES)
            break;
        if (APART.test(file.path))
            continue;
        if (SHOWN.test(file.path))
            found.push({ path: file.path, lines: [] });
        else if (TEXT.test(file.path) && !file.binary) {
            const lines = room > 0 ? (await linesOf(file, pair, { files, git })).slice(0, MOST_LINES) : [];
            room -= lines.length;
            found.push({ path: file.path, lines });
        }
    }
    return found;
}
async function linesOf(file, pair, ports) {
    const head = file.status === "deleted" ? [] : await headLines(file, pair, ports.files);
    const base = file.status === "added" ? [] : await baseLines(file, pair, ports.git);
    const came = file.hunks.flatMap(({ headStart, headCount }) => part(head, headStart, headCount));
    const went = file.hunks.flatMap(({ baseStart, baseCount }) => part(base, baseStart, baseCount));
    const blocks = file.hunks.flatMap(({ headStart, headCount }) => openBlocks(head, headCount === 0 ? headStart : headStart - 1));
    return [...new Set([...pieces(came, went), ...blocks])];
}
const part = (lines, start, count) => count === 0 ? [] : lines.slice(start - 1, start - 1 + count);
async function headLines({ path }, { head }, files) {
    return changed_text_split(await readable(() => files.read(`${head.root}/${path}`, { maxBytes: changed_text_MOST_BYTES, within: head.root })));
}
async function baseLines({ path, previousPath }, { base }, git) {
    if (base === null)
        return [];
    return changed_text_split(await readable(() => git.show(base.commit, previousPath ?? path, changed_text_MOST_BYTES)));
}
/** A file that is too large or gone explains nothing, and stops nothing. */
async function readable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}
const changed_text_split = (bytes) => bytes === null ? [] : new TextDecoder().decode(bytes).split(/\r?\n/);

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/group-title.js
const MOST_TOLD = 2;
/** `causes`: of the group's screens, the largest first. */
function groupTitle(screen, causes) {
    const [first, ...others] = causes;
    const more = others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "change" : "changes"}`;
    const band = mainBand(screen.bands);
    if (first && band && sameCause(band.cause, first))
        return `${bandWords(band)}: \`${first.selector}\`${more}`.slice(0, 2_000);
    if (first)
        return `\`${first.selector}\`: ${causeWords(first)}${more}`.slice(0, 2_000);
    if (band)
        return bandWords(band);
    const [largest] = [...screen.regions].sort((a, b) => b.width * b.height - a.width * a.height);
    return largest ? `${largest.width} × ${largest.height} pixels changed` : screen.text.slice(0, 200);
}
const sameCause = (a, b) => a?.selector === b.selector && a.change === b.change;
const mainBand = (bands) => bands.filter(({ kind }) => kind !== "changed").sort((a, b) => b.height - a.height)[0];
function bandWords({ kind, height }) {
    const done = { inserted: "Inserted", removed: "Removed", moved: "Moved", changed: "Changed" }[kind];
    return `${done} ${height} ${height === 1 ? "row" : "rows"}`;
}
const WORDS = {
    added: "added",
    removed: "removed",
    canvas: "canvas drawn in another way",
    unexplained: "drawn in another way",
};
function causeWords({ change, properties }) {
    const words = WORDS[change];
    if (words)
        return words;
    if (change === "picture" && !properties.some(({ name }) => name !== "src"))
        return "another picture";
    const told = properties
        .slice(0, MOST_TOLD)
        .map(({ name, before, after }) => name === "text" ? `text "${before}" → "${after}"` : `${name} ${before} → ${after}`);
    const left = properties.length - told.length;
    const all = [...told, ...(left > 0 ? [`${left} more`] : [])].join(", ");
    return change === "moved" || change === "resized" ? `${change}${all && `, ${all}`}` : all || change;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/cause/groups.js
// Equal changes over many screens → one group, so that a person looks at them once.


/** Only screens that are different are in groups. Groups with most screens first; the screens keep their order. */
function groupScreens(screens) {
    const piles = new Map();
    for (const screen of screens) {
        if (screen.outcome !== "different")
            continue;
        const key = keyOf(screen);
        const pile = piles.get(key);
        if (pile)
            pile.screens.push(screen);
        else
            piles.set(key, { key, screens: [screen] });
    }
    const groups = [...piles.values()].map(groupOf).sort((a, b) => b.screens.length - a.screens.length);
    const groupOfScreen = new Map(groups.flatMap(({ id, screens: ids }) => ids.map((each) => [each, id])));
    return {
        screens: screens.map((screen) => ({ ...screen, group: groupOfScreen.get(screen.id) ?? null })),
        groups,
    };
}
function groupOf({ key, screens }) {
    const [first] = screens;
    const causes = causesOf(first);
    return {
        id: idOf(key, screens),
        title: groupTitle(first, causes),
        screens: screens.map(({ id }) => id),
        cause: causes[0] ?? null,
    };
}
/** What is approved: this change, in these very pictures. Order and number of runs do not matter. */
function idOf(key, screens) {
    const pictures = screens.map(({ id, head }) => `${id} ${head?.sha256 ?? "none"}`).sort();
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([key, pictures]))
        .digest("hex")
        .slice(0, 16);
}
/** Each once, that of the largest place first. */
function causesOf({ regions, bands, viewport }) {
    const places = [
        ...regions.map(({ cause, width, height }) => ({ cause, size: width * height })),
        ...bands.map(({ cause, height }) => ({ cause: cause ?? null, size: viewport.width * height })),
    ];
    const sizes = new Map();
    for (const { cause, size } of places) {
        if (cause === null)
            continue;
        const key = causeKey(cause);
        const before = sizes.get(key);
        sizes.set(key, { cause: before?.cause ?? cause, size: size + (before?.size ?? 0) });
    }
    return [...sizes.values()]
        .sort((a, b) => Number(isVague(a.cause)) - Number(isVague(b.cause)) || b.size - a.size)
        .map(({ cause }) => cause);
}
const isVague = ({ change }) => change === "unexplained" || change === "moved";
/** Where pixels moved to is another number on every page. */
function causeKey({ selector, change, properties }) {
    const told = change === "moved" || change === "resized" ? [] : properties;
    return JSON.stringify([selector, change, told]);
}
/** All that changed on the screen: one tick approves it whole. What has no cause is told by its size. */
function keyOf(screen) {
    const causes = causesOf(screen).map(causeKey);
    const regions = screen.regions
        .filter(({ cause }) => cause === null)
        .map(({ width, height }) => `${width}×${height}`);
    const bands = screen.bands
        .filter((band) => !band.cause && isShift(band))
        .map(({ kind, height }) => `${kind} ${height}`);
    const kinds = new Set([...causes, ...regions, ...bands]);
    return JSON.stringify([...kinds].sort());
}
const isShift = ({ kind }) => kind !== "changed";

;// CONCATENATED MODULE: ./build/action/gates/visual/judge-visual.js
// The whole visual gate: both sides looked at, what differs told apart from what the machine does, explained and kept.
//
// crew → environment → committed shots → base (cache, or shot once) → head (confirmed by an equal shot, else twice) → base
// again where they differ → compared → causes, groups → findings, outcome.



















async function judgeVisual(target, pair, ports) {
    const written = await (0,against_committed/* updatedInCi */.Zl)(target.shots, pair, ports);
    if (written !== null)
        return judge_visual_unknown({ code: "update-in-ci", text: written });
    const { mode, shots } = target;
    const committed = mode === "merge-base" ? null : await (0,against_committed/* readCommitted */.r3)({ shots, mode }, pair, ports);
    const limit = (0,deadline/* deadline */.n)(pair.head, ports.clock);
    const { env } = pair.head;
    try {
        const crew = await (0,capture_crew/* openCrew */.o)(target.conditions.engine, { env, signal: limit.signal }, pair.cores, ports.browsers);
        if ("reason" in crew)
            return judge_visual_unknown(crew.reason);
        try {
            const surroundings = await ports.browsers.surroundings(env);
            const environment = (0,against_environment/* environmentOf */.p)(crew.found, surroundings, target.conditions);
            const looking = {
                ...{ target, pair, ports, crew, environment, signal: limit.signal, ended: limit.ended },
                onLine: pair.head.onLine,
                committed,
            };
            return await judge_visual_told(looking, await lookAtBoth(looking));
        }
        finally {
            await crew.close();
        }
    }
    finally {
        limit.dispose();
    }
}
const judge_visual_unknown = (reason, notes = []) => ({
    outcome: "unknown",
    reason,
    findings: [],
    base: null,
    pictures: null,
    notes,
});
/** Once the time is up, what has been shot is compared this long; the rest is unknown, and all the others still count. */
const COMPARE_MS = 15_000;
async function judge_visual_told(looking, seen) {
    const { pair, ports, committed } = looking;
    const base = baseOf(seen);
    if ("reason" in seen.head)
        return { ...judge_visual_unknown(seen.head.reason, seen.notes), base };
    const since = ports.clock.elapsed();
    const sight = {
        ...{ pair, ports, committed, environment: looking.environment, base: seen.base, stood: seen.stood },
        gallery: (0,gallery/* gallery */.n)(pair, ports.files),
        isLate: () => looking.signal.aborted && ports.clock.elapsed() - since > COMPARE_MS,
        ended: looking.ended,
        changes: once(() => readChangedText(pair, ports.files, ports.git)),
    };
    const judged = [];
    const shots = [...seen.head.values()].flatMap(shotOf);
    const astray = (0,against_astray/* ledAstray */.O)(shots);
    // Compared on all cores; told in their order.
    const cores = (0,at_most/* atMost */.T)(Math.max(1, pair.cores));
    const judging = [...seen.head.values()].map((head) => cores(() => judgeScreen(head, sight)));
    for (const screen of await Promise.all(judging)) {
        const one = astray.judge(screen);
        judged.push(one);
        await (0,log_screen/* logScreen */.J)(one.result, pair.head, ports.files);
    }
    const ids = new Set(seen.head.keys());
    for (const one of await goneScreens(ids, sight)) {
        judged.push(one);
        await (0,log_screen/* logScreen */.J)(one.result, pair.head, ports.files);
    }
    const moved = [...ids].some((id) => {
        const expected = expectedOf(id, sight);
        return expected.kind === "base" && expected.moved !== null;
    });
    const there = new Set(judged.flatMap(({ result: { id, outcome } }) => (outcome === "gone" ? [] : [id])));
    const fitting = (0,against_results/* fittingScreens */.d6)(judged.map(({ result }) => result));
    const obsolete = obsoleteShots(there, committed);
    const pictures = picturesOf(fitting.screens, { looking, seen, moved, obsolete });
    return {
        ...outcomeOf(judged),
        findings: findingsOf(pair.gate, pictures),
        base,
        pictures,
        notes: [
            ...seen.notes,
            ...astray.notes,
            ...idleMasks(shots),
            ...blankScreens(shots),
            ...(moved ? [movedNote(looking.crew)] : []),
            ...fitting.notes,
        ],
    };
}
const shotOf = (head) => head.kind === "failed" ? [] : [head.kind === "shot" ? head.shot : head];
function picturesOf(results, given) {
    const { looking, seen, moved, obsolete } = given;
    const { screens, groups } = groupScreens(results);
    return {
        against: looking.committed === null ? "merge-base" : "committed",
        browser: (0,limits/* cut */.J)(looking.crew.found.version, 256),
        environment: looking.environment,
        moved,
        screens,
        groups,
        refused: (0,against_results/* refusedHosts */.EG)(refusedBy(seen)),
        obsolete,
        videos: [],
    };
}
/** Of head's pages. */
const refusedBy = ({ head }) => "reason" in head
    ? []
    : [...head.values()].map((screen) => (screen.kind === "shot" ? screen.shot.refused : screen.refused));
function baseOf({ base, baseMs }) {
    if (base === null)
        return null;
    const { reason, cached } = base;
    return { outcome: reason === null ? "pass" : "unknown", reason, cached, durationMs: cached ? 0 : baseMs };
}
const movedNote = ({ found }) => ({
    code: "environment-moved",
    text: `Environment moved, not you: committed shots come from another browser, system or set of fonts than ${found.version} here, so the base was shot afresh and its screens were compared with that. To renew them, approve this run: \`proofmark approve\`.`,
});
function once(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 21251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/** `instead`: what else a gate offers where one server stands for both sides. */
async function openBase({ base }, service, instead = "") {
    if (base === null)
        return { reason: NO_BASE };
    return isOneForBoth(service) ? { reason: oneForBoth(instead) } : base.open();
}
const NO_BASE = {
    code: "base-unavailable",
    text: "There is no base to compare with: this is the first commit, or its history is not here",
};
/** Something else has the site up, at one address: what is shot there as the base would be head's very pages. */
const isOneForBoth = ({ serve, folder }) => serve === null && folder === null;
const oneForBoth = (instead) => ({
    code: "no-comparison",
    text: `The server that \`url\` names is head's as well, so nothing would differ there, whatever changed. Have each side served by \`serve\` or \`folder\`${instead}`,
});


/***/ }),

/***/ 20631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
// Apart from the schema, so that code which only cuts to a length does not load the validator.
/** Bounds of hostile input; the writer keeps them too, shortening with an ellipsis rather than dropping a finding. */
const LIMITS = {
    findings: 20_000,
    gates: 200,
    files: 20_000,
    message: 2_000,
    detail: 8_000,
    path: 1_024,
    short: 256,
    screens: 4_000,
    approvals: 400,
    proofs: 1_000,
    shards: 64,
};
/** At most `most` UTF-16 units, with an ellipsis where something is missing; no half of a pair is left. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;


/***/ }),

/***/ 60124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   D: () => (/* binding */ STANDINGS_EXPLAINED),
/* harmony export */   F0: () => (/* binding */ CONCLUSIONS_SAID),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   W1: () => (/* binding */ STANDINGS_SAID),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l5: () => (/* binding */ TIERS_EXPLAINED),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export OUTCOMES_SAID */
const OUTCOMES_SAID = {
    pass: { icon: "✅", word: "passed" },
    fail: { icon: "❌", word: "failed" },
    skipped: { icon: "–", word: "skipped" },
    unknown: { icon: "⚠️", word: "could not be judged" },
};
const CONCLUSIONS_SAID = {
    ready: "Ready",
    continue: "Not ready",
    blocked: "A person is needed",
};
const STANDINGS_SAID = {
    new: "new",
    "new-indirect": "new on untouched lines",
    flaky: "flaky",
    "pre-existing": "already broken",
    fixed: "fixed",
};
const STANDINGS_EXPLAINED = {
    new: "On lines this change touched.",
    "new-indirect": "Caused by this change, on lines it did not touch.",
    flaky: "Failed, then passed when run again on the same commit. Not blamed on this change, and not taken for green.",
    "pre-existing": "There before this change. Costs it nothing.",
    fixed: "Broken on the base, gone with this change.",
};
const TIERS_SAID = { git: "git-derived", executed: "self-reported" };
/** A checklist is read from git; that a test passed is the run's own word. */
const evidenceOf = ({ tier, kind }) => kind === "checklist" ? `${TIERS_SAID[tier]}, proofs ${TIERS_SAID.executed}` : TIERS_SAID[tier];
const TIERS_EXPLAINED = "git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code.";
/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
const TODO = {
    "tool-missing": "Install the tool in the job to have this judged.",
    "no-files": "",
    disabled: "",
    "not-selected": "",
    "not-applicable": "",
    "other-shard": "",
    "report-missing": "Check that the command writes its report to the configured path, also when it fails; then run again.",
    "report-empty": "The report holds no tests and no findings: check the command's filters, then run again.",
    "report-unreadable": "The report is cut off or not in the expected format: see the log, then run again.",
    "report-outside": "Write the report inside the repository and give its path relative to it.",
    "report-too-large": "Split the report, or have the tool leave out the output of passing tests.",
    timeout: "Find out in the log what it was waiting for; if the time is really needed, raise the gate's `timeout`.",
    killed: "Something ended it from outside, often the memory limit: see the log, then run again.",
    cancelled: "Run it again.",
    "setup-failed": "Preparing the gate failed before it could judge anything: see the log.",
    "not-started": "The command could not be started: check its name and its `cwd`.",
    "needs-failed": "It was waiting for another gate; mend that one first.",
    "no-comparison": "There was nothing to compare with: see the gate's settings.",
    crashed: "The tool itself failed, so its silence proves nothing: see the log, then run again.",
    "base-unavailable": "Check out with `fetch-depth: 0` so that failures can be told apart from old ones.",
    "server-failed": "Run the site's `serve` command by hand and look at the gate's log.",
    "browser-missing": "`proofmark doctor` says which browsers were looked for.",
    "browser-died": "Run it again; when it dies again, give the job more memory.",
    unsettled: "Make what moves keep still, mask it, or wait for it with `wait-for`.",
    "not-shown": "Open the page by hand and look at what the sentence names.",
    "screens-missing": "A person has to say whether the screens should be gone.",
    "reference-missing": "Add the design, or take the screen out of the gate.",
    "update-in-ci": "Update shots locally with `proofmark approve`, and commit them.",
    "shard-missing": "See why that job of the matrix did not upload its part, and run it again.",
    "shards-disagree": "The run's last job (`merge:` of the Action), or the second stage, has the change at hand and judges it of the whole.",
    "declaration-unreadable": "Mend what is declared, in the place named; then run again.",
    "approval-unknown": "Give the job `pull-requests: read`, and where teams own files a token that may read them (`members: read`); or name people in CODEOWNERS.",
    "change-unreadable": "A person has to look at this change; a smaller one, or running again later, may help.",
    "new-findings": "",
    "command-failed": "",
    "only-pre-existing": "",
    clean: "",
    approved: "",
};
/** Icon and words of a gate's outcome. An advisory gate that fails informs; it does not look like a failure. */
function outcomeOf(gate) {
    if (gate.outcome === "fail" && !gate.hard)
        return { icon: "ℹ️", word: "advises" };
    return OUTCOMES_SAID[gate.outcome];
}
/** `1 finding`, `12,345 findings`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
/** Thousands grouped the English way, whatever the machine's locale. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `340 ms`, `2.1 s`, `1 min 5 s`, `2 h 3 min`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
    return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}
/** What a gate took; nothing for one that did not run, or that git alone answers. */
const took = ({ outcome, tier, durationMs, }) => outcome === "skipped" || (tier === "git" && durationMs === 0) ? "" : duration(durationMs);
/** Seven digits, as git shows a commit. */
const shortCommit = (commit) => commit.slice(0, 7);


/***/ })

};
