export const id = 2735;
export const ids = [2735];
export const modules = {

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

/***/ 92735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shootSite: () => (/* binding */ shootSite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63580);
/* harmony import */ var _gates_visual_against_deadline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29981);
/* harmony import */ var _gates_visual_against_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98881);
/* harmony import */ var _gates_visual_capture_crew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29891);
/* harmony import */ var _gates_visual_site_plan_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27376);
/* harmony import */ var _name_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47144);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5159);
/* harmony import */ var _run_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2331);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87656);
/* harmony import */ var _quiet_display_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1871);
// One side of the visual gate without the other: a site up, its screens shot once, everything down again.











/** Bringing a site up, building it first, and a hundred screens: what takes longer is stuck. */
const LONGEST_MS = 20 * 60_000;
const MOST_SCREENS = 100;
async function shootSite(wish, call, context) {
    const { root, files, clock } = context;
    await (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .assertArtifactsInside */ .Q8)(root, files);
    const world = await context.open();
    const directory = `artifacts/captures/${(0,_name_run_js__WEBPACK_IMPORTED_MODULE_9__/* .nameRun */ .L)(clock)}`;
    const request = { root, file: null, path: null, comparedWith: null, files: [], distrustFiles: false };
    // What is in the working tree: nothing is judged here, so nobody can be judged by their own config.
    const { config } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z9)(request, world.ports);
    const site = siteOf(config, wish.site);
    if (typeof site !== "string")
        return site;
    const planned = (0,_gates_visual_site_plan_site_js__WEBPACK_IMPORTED_MODULE_4__/* .planSite */ .h)({ files: [], programs: new Set(), sites: config.sites }, { site, requires: [] });
    if ("skip" in planned)
        return cannot(planned.skip);
    await files.write(`${root}/artifacts/captures/.gitignore`, "*\n");
    const limit = (0,_gates_visual_against_deadline_js__WEBPACK_IMPORTED_MODULE_10__/* .deadline */ .n)({ signal: call.signal, timeoutMs: LONGEST_MS }, clock);
    const scratch = await files.temporary("proofmark-capture-");
    try {
        const shooting = {
            ...{ target: planned.target, config, world, call, directory, scratch },
            limit,
        };
        const unmet = await runNeeds(site, shooting, context);
        return unmet ? cannot(unmet) : await shoot(wish, shooting, context);
    }
    finally {
        limit.dispose();
        await files.remove(scratch);
        call.signal.throwIfAborted();
    }
}
function siteOf(config, wanted) {
    const ids = Object.keys(config.sites);
    const only = ids.length === 1 ? ids[0] : undefined;
    if (wanted === null && only !== undefined)
        return only;
    if (wanted !== null && ids.includes(wanted))
        return wanted;
    const message = wanted === null
        ? ids.length === 0
            ? "The config of this checkout has no site to shoot."
            : "The config of this checkout has several sites."
        : `There is no site "${wanted}".`;
    const todo = ids.length === 0
        ? "Describe one under `sites:` in the config; docs/sites.md shows how."
        : `Name one of: ${ids.join(", ")}.`;
    return { problem: { code: "capture-failed", message, todo } };
}
/** What the site's own gates need (a build) is what its pages are made of. */
async function runNeeds(site, { config, world, call, scratch, directory, limit }, { root }) {
    const sites = Object.keys(config.sites);
    const needs = Object.values(config.gates).flatMap((gate) => gate.kind !== "command" && (gate.site ?? sites[0]) === site ? gate.needs : []);
    if (needs.length === 0)
        return null;
    const { machine, ports } = world;
    const side = {
        ...{ name: "head", root, env: machine.gateEnv, passed: machine.passed, scratch },
        runDirectory: `${root}/${directory}`,
        concurrency: config.concurrency ?? machine.cpus,
        signal: limit.signal,
    };
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planGates */ .yz)(config, { files: [], programs: new Set() }, [...new Set(needs)]);
    const runs = await (0,_run_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .runGates */ .AQ)(plan, side, { ...ports, display: (0,_quiet_display_js__WEBPACK_IMPORTED_MODULE_8__/* .quietDisplay */ .b)(call.say) });
    const unmet = runs.find(({ judgement }) => judgement.outcome !== "pass");
    if (unmet === undefined)
        return null;
    const log = `${directory}/${unmet.log ?? "logs"}`;
    return {
        code: "needs-failed",
        text: `Its pages need ${unmet.planned.title}, which did not pass; see ${log}`,
    };
}
async function shoot(wish, { target, world, call, directory, scratch, limit }, { root, files }) {
    const { machine, ports } = world;
    const { signal } = limit;
    const env = machine.gateEnv;
    const crew = await (0,_gates_visual_capture_crew_js__WEBPACK_IMPORTED_MODULE_3__/* .openCrew */ .o)(target.conditions.engine, { env, signal }, machine.cpus, ports.browsers);
    if ("reason" in crew)
        return cannot(crew.reason);
    const log = `${root}/${directory}/logs/site.log`;
    const place = {
        ...{
            side: "head",
            root,
            scratch,
            env,
            signal,
            logPath: log,
            timeoutMs: LONGEST_MS,
            onLine: () => undefined,
        },
    };
    const look = { target, crew, ports, signal, ended: limit.ended, onLine: call.say };
    const side = (0,_gates_visual_against_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .siteSide */ .t)(look, target.site, async () => ({ place, notes: [] }));
    try {
        const session = await side.session();
        if ("reason" in session)
            return cannot(session.reason);
        const chosen = session.screens.filter(({ id }) => isAsked(id, wish.screens)).slice(0, MOST_SCREENS);
        if (chosen.length === 0)
            return noneFits(session.screens);
        const taken = new Map();
        await side.capture(chosen, "once", async (captured) => {
            const screen = await kept(captured, { root, directory, files });
            taken.set(screen.id, screen);
        });
        return {
            ...{ directory, site: target.site, browser: crew.found.version },
            screens: chosen.flatMap(({ id }) => taken.get(id) ?? []),
            leftOut: session.screens.length - chosen.length,
            notes: session.notes.map(({ text }) => text),
        };
    }
    finally {
        await side.stop();
        await crew.close();
    }
}
const isAsked = (id, wanted) => wanted === null || wanted.some((one) => one === id || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(id, one));
async function kept(captured, { root, directory, files }) {
    const { screen } = "shot" in captured ? captured.shot : captured.failure;
    const { id, name, path } = screen;
    if ("failure" in captured)
        return { ...NO_PICTURE, id, name, path, reason: captured.failure.reason.text };
    const { png, width, height } = captured.shot;
    const file = `${directory}/screens/${id}.png`;
    await files.write(`${root}/${file}`, png);
    return { id, name, path, file, width, height, reason: null, png };
}
const NO_PICTURE = { file: null, width: null, height: null, png: null };
const cannot = ({ text }) => ({
    problem: {
        code: "capture-failed",
        message: text.slice(0, 1000),
        todo: "`proofmark doctor` checks browser and config; docs/sites.md says how a site is brought up.",
    },
});
const noneFits = (screens) => ({
    problem: {
        code: "capture-failed",
        message: "No screen of the site has such an id.",
        todo: `Name some of: ${screens
            .slice(0, 30)
            .map(({ id }) => id)
            .join(", ")}.`,
    },
});


/***/ })

};
