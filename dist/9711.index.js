export const id = 9711;
export const ids = [9711];
export const modules = {

/***/ 29981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
function deadline({ signal, timeoutMs }, clock) {
    const over = new AbortController();
    const sleeping = new AbortController();
    let late = false;
    void clock.sleep(timeoutMs, sleeping.signal).then(() => {
        if (sleeping.signal.aborted)
            return;
        late = true;
        over.abort();
    }, () => undefined);
    return {
        signal: AbortSignal.any([signal, over.signal]),
        ended: () => late
            ? { code: "timeout", text: `Not looked at within the gate's time limit of ${seconds(timeoutMs)}` }
            : { code: "cancelled", text: "Cancelled" },
        dispose: () => sleeping.abort(),
    };
}
const seconds = (ms) => ms < 60_000 ? `${ms / 1000} s` : `${Math.round(ms / 6_000) / 10} min`;


/***/ }),

/***/ 28869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ ledElsewhere),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/** @returns why there is no page to look at, or null */
function answered(answer, path) {
    const { status, error } = answer;
    if (status !== null && status >= 400)
        return { code: "server-failed", text: `The server answered ${status} for ${path}.` };
    if (error !== null)
        return { code: "server-failed", text: `${path} could not be opened: ${error}.` };
    if (status === null)
        return { code: "server-failed", text: `The server gave no answer for ${path}.` };
    return null;
}
/** The server has no such page: that is an answer, not a failure. Told by the sentence of `answered`. */
const isAbsent = ({ code, text }) => code === "server-failed" && /^The server answered (404|410) for /.test(text);
/** A page asked for must be the page shown: a login or an error page looks the same for every path. */
function ledElsewhere(answer, origin, path) {
    if (!URL.canParse(answer.url))
        return null;
    const asked = new URL(path.startsWith("/") ? `${origin}${path}` : path, origin);
    const shown = new URL(answer.url);
    if (shown.origin !== asked.origin)
        return shown.href;
    const plain = ({ pathname }) => pathname.replace(/\/(index\.html?)?$/, "") || "/";
    const stays = plain(shown) === plain(asked) && routeOf(shown) === routeOf(asked) && !isSwapped(asked, shown);
    return stays ? null : `${shown.pathname}${shown.search}${routeOf(shown) === "" ? "" : shown.hash}`;
}
/** Applications that keep their pages behind `#/`; other fragments are places of a page. */
const routeOf = ({ hash }) => (/^#!?\//.test(hash) ? hash.replace(/^#!?\/|\/$/g, "") : "");
/** What pages add to a query or take out of it changes nothing; another value of what was asked for does. */
const isSwapped = (asked, shown) => [...asked.searchParams].some(([name, value]) => shown.searchParams.has(name) && !shown.searchParams.getAll(name).includes(value));


/***/ }),

/***/ 29891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openCrew)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);

/** A page keeps its process, the browser's own and the machine's graphics busy in turn: measured best on two cores. */
const TABS_PER_PROCESS = 3;
const CORES_PER_PROCESS = 2;
const MOST_PROCESSES = 4;
/** A browser that ends again and again will not be mended by one more start. */
const MOST_STARTS = 12;
/**
 * Finds the browser; starts processes only when pages are asked for, and again when one died.
 * @returns reason `browser-missing` with what was tried
 */
async function openCrew(engine, place, cores, browsers) {
    const { found, tried } = await browsers.find(engine, place.env);
    if (found === null)
        return { reason: missing(engine, tried) };
    const count = Math.max(1, Math.min(Math.ceil(cores / CORES_PER_PROCESS), MOST_PROCESSES));
    const processes = Array.from({ length: count }, () => ({ browser: null }));
    const free = Array.from({ length: TABS_PER_PROCESS }, () => processes).flat();
    const waiting = [];
    let starts = 0;
    let closed = false;
    const take = () => {
        const process = free.shift();
        return process ? Promise.resolve(process) : new Promise((resolve) => waiting.push(resolve));
    };
    const give = (process) => {
        const next = waiting.shift();
        if (next)
            next(process);
        else
            free.push(process);
    };
    const start = () => {
        if (closed || starts >= MOST_STARTS + count)
            throw gaveUp(found.version);
        starts += 1;
        return browsers.launch(found, { env: place.env, signal: place.signal });
    };
    /** One after the other for each process, so that two pages never start it twice. */
    const alive = (process) => {
        const before = process.browser?.catch(() => null) ?? Promise.resolve(null);
        process.browser = before.then((browser) => (browser?.isAlive() ? browser : start()));
        return process.browser;
    };
    return {
        found,
        withTab: async (options, work) => {
            const process = await take();
            try {
                const tab = await (await alive(process)).open(options);
                try {
                    return await work(tab);
                }
                finally {
                    await tab.close().catch(() => null);
                }
            }
            finally {
                give(process);
            }
        },
        close: async () => {
            closed = true;
            await Promise.all(processes.map(async ({ browser }) => (await browser?.catch(() => null))?.close().catch(() => undefined)));
        },
    };
}
const missing = (engine, tried) => ({
    code: "browser-missing",
    text: `No ${engine} was found (${tried.join("; ")}). Install one on the runner, or run \`proofmark doctor\`.`.slice(0, 1900),
});
const gaveUp = (version) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
    code: "browser-died",
    message: `${version} ended again and again while pages were open.`,
    todo: "Give the job more memory, or look at fewer pages at once.",
});


/***/ }),

/***/ 30722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p4: () => (/* binding */ ALL_HIDDEN),
  PM: () => (/* binding */ badlyHidden),
  ZF: () => (/* binding */ noSelector)
});

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/covered.js
/** Share of `clip` over which no cover lies, 0 to 1. */
function shareLeft(clip, covers) {
    const [right, bottom] = [clip.x + clip.width, clip.y + clip.height];
    const within = (y) => Math.min(bottom, Math.max(clip.y, y));
    const edges = [clip.y, bottom, ...covers.flatMap(({ y, height }) => [within(y), within(y + height)])];
    const rows = [...new Set(edges)].sort((a, b) => a - b);
    let left = 0;
    for (const [at, top] of rows.slice(0, -1).entries()) {
        const end = rows[at + 1] ?? bottom;
        const across = covers
            .filter(({ y, height }) => y <= top && y + height >= end)
            .toSorted((a, b) => a.x - b.x);
        let x = clip.x;
        for (const cover of across) {
            left += Math.max(0, Math.min(cover.x, right) - x) * (end - top);
            x = Math.max(x, cover.x + cover.width);
        }
        left += Math.max(0, right - x) * (end - top);
    }
    return left / (clip.width * clip.height);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/hidden.js

/** Share of the picture that masks must leave. */
const LEAST_LEFT = 0.01;
/** What was to be hidden and is not would be a change that is none. */
const noSelector = (selector) => ({
    code: "setup-failed",
    text: `\`${selector.replaceAll("`", "'")}\` is no CSS selector. Correct it in \`mask\` or \`element\` of the config.`,
});
/** Nothing is compared where all is hidden. */
const ALL_HIDDEN = {
    code: "no-comparison",
    text: "Masks and ignored places cover all of it, so that nothing would be compared. Hide less by `mask` and `ignore`.",
};
/** @returns why nothing can be said of what is left, or null */
function badlyHidden({ invalid, all, clip, covers }) {
    const [selector] = invalid;
    if (selector !== undefined)
        return noSelector(selector);
    return clip !== null && (all || shareLeft(clip, covers) < LEAST_LEFT) ? ALL_HIDDEN : null;
}


/***/ }),

/***/ 58826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qh: () => (/* binding */ bringUp),
  VS: () => (/* binding */ lastError),
  yf: () => (/* binding */ tabOptions)
});

// EXTERNAL MODULE: ./build/action/gates/visual/site/address.js
var address = __webpack_require__(54473);
// EXTERNAL MODULE: ./build/action/gates/visual/site/story.js + 1 modules
var story = __webpack_require__(23190);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/answered.js
var answered = __webpack_require__(28869);
// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/gates/visual/site/steps.js
var steps = __webpack_require__(62910);
;// CONCATENATED MODULE: ./build/action/gates/visual/page/settle-page.js
async function settlePage(argument) {
    /** Observers, animations and lazy pictures are looked after so often, in virtual time. */
    const SYNC_MS = 100;
    const MOST_ROUNDS = 60;
    const MOST_STEPS = 60;
    const STEP_MS = 50;
    const PATIENCE_STEP_MS = 50;
    /** Of the real time left, how much is waited for what virtual time did not bring: a third. */
    const REAL_SHARE = 3;
    const REAL_STEP_MS = 25;
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.core.owner !== hook)
        return { state: "ready", blockers: [], foreign: 0, elapsed: hook?.core.elapsed() ?? 0 };
    const { core, natives } = hook;
    const deadline = natives.now() + argument.realMs;
    const isLate = () => natives.now() > deadline;
    const sleep = (ms) => new Promise((resolve) => void natives.setTimeout(resolve, ms));
    /** Of a window that is not drawn no frame ever comes. */
    const frame = () => new Promise((resolve) => {
        natives.requestAnimationFrame(resolve);
        natives.setTimeout(resolve, 500);
    }).then(() => natives.macrotask());
    const measures = () => [...core.hooks].flatMap((each) => [...each.measures]);
    const countFrames = (within) => {
        let count = 0;
        for (let at = 0; at < within.length; at += 1) {
            const child = within[at];
            count += 1 + (child ? countFrames(child) : 0);
        }
        return count;
    };
    const answer = (state, blockers = []) => ({
        state,
        blockers,
        foreign: Math.max(0, countFrames(window) - (core.hooks.size - 1)),
        elapsed: core.elapsed(),
    });
    /** Until messages the page sends itself have come to an end. */
    const drain = async () => {
        for (let round = 0; round < 1000; round += 1) {
            const before = core.posts;
            await natives.macrotask();
            if (core.posts === before)
                return;
        }
    };
    const pending = () => measures()
        .map(([name, measure]) => [name, measure.pending?.() ?? []])
        .filter(([, what]) => what.length > 0);
    /** Time stands still meanwhile. @returns what never came */
    const arrived = async () => {
        let left = pending();
        for (let pause = 1; left.length > 0 && !isLate(); pause = Math.min(8, pause * 2)) {
            await sleep(pause);
            left = pending();
        }
        return left;
    };
    /** Frames, observers and animations, until none of them sets off another. */
    const synchronise = async (needed) => {
        let must = needed;
        let any = false;
        for (let round = 0; round < MOST_ROUNDS; round += 1) {
            const changed = measures().map(([, measure]) => measure.sync?.() ?? false);
            if (!must && !changed.some(Boolean) && (core.observers === 0 || round > 0))
                return any;
            await frame();
            const delivered = core.deliver();
            await drain();
            must = delivered;
            any ||= delivered || changed.some(Boolean);
        }
        return any;
    };
    const pass = async (until) => {
        let syncAt = core.elapsed() + SYNC_MS;
        for (;;) {
            const left = await arrived();
            if (left.length > 0)
                return left;
            const due = core.next(Math.min(until, syncAt));
            if (due !== null) {
                core.fire(due);
                await drain();
                if (isLate())
                    return [["time", [...core.drivers]]];
                continue;
            }
            if (syncAt >= until || core.next(until) === null)
                break;
            core.jump(syncAt);
            syncAt += SYNC_MS;
            await synchronise(false);
        }
        core.jump(until);
        return [];
    };
    const scrollPast = async () => {
        const height = () => document.documentElement.scrollHeight;
        const most = Math.min(MOST_STEPS, Math.ceil((2 * height()) / innerHeight));
        for (let step = 1; step <= most && step * innerHeight < height(); step += 1) {
            window.scrollTo({ left: 0, top: step * innerHeight, behavior: "instant" });
            await synchronise(true);
            const stuck = await pass(core.elapsed() + STEP_MS);
            if (stuck.length > 0)
                return stuck;
        }
        return [];
    };
    const unready = async () => {
        const said = await Promise.all(measures().map(async ([name, measure]) => {
            const open = measure.pending?.() ?? [];
            return { name, measure, what: [...open, ...((await measure.ready?.(argument.look)) ?? [])] };
        }));
        return said.filter(({ what }) => what.length > 0);
    };
    const isLoaded = () => document.readyState === "complete";
    while (!isLoaded() && !isLate())
        await sleep(4);
    if (!isLoaded())
        return answer("loading");
    core.fetches = false;
    for (const each of document.querySelectorAll("*"))
        if (each.shadowRoot && !hook.shadows.includes(each.shadowRoot))
            hook.shadows.push(each.shadowRoot);
    await drain();
    await synchronise(true);
    // What changed so far is no news at the end.
    for (const each of core.hooks)
        each.measures.get("layout")?.ready?.(argument.look);
    /** A shot of the whole page is one of a page at its top: what sticks to the viewport stands where it does there. */
    const toTop = async () => {
        if (!argument.final || !argument.look.fullPage || (scrollX === 0 && scrollY === 0))
            return;
        window.scrollTo({ left: 0, top: 0, behavior: "instant" });
        await synchronise(true);
    };
    const half = core.elapsed() + argument.passMs / 2;
    const scrolls = argument.final && argument.look.fullPage && (core.observers > 0 || core.scrollListeners > 0);
    let stuck = await pass(half);
    if (stuck.length === 0 && scrolls)
        stuck = await scrollPast();
    await toTop();
    if (stuck.length === 0)
        stuck = await pass(core.elapsed() + argument.passMs / 2);
    if (stuck.length > 0)
        return answer("blocked", stuck);
    if (core.fetches)
        return answer("network");
    if (!argument.final) {
        await synchronise(false);
        return answer("ready");
    }
    const patience = core.elapsed() + argument.patienceMs;
    // Modules that have arrived are compiled in real time, which no clock of the page's hurries.
    const realPatience = natives.now() + argument.realMs / REAL_SHARE;
    for (;;) {
        await synchronise(false);
        const left = await unready();
        if (left.length === 0)
            break;
        const mends = left.every(({ measure }) => measure.timeHelps === true);
        const hopeless = left.some(({ measure }) => measure.hopeless === true);
        const timeIsOver = core.elapsed() >= patience;
        if (isLate() || hopeless || (mends && timeIsOver && natives.now() >= realPatience))
            return answer("blocked", left.map(({ name, what }) => [name, what]));
        if (mends && timeIsOver)
            await sleep(REAL_STEP_MS);
        else if (mends) {
            const never = await pass(core.elapsed() + PATIENCE_STEP_MS);
            if (never.length > 0)
                return answer("blocked", never);
        }
        else
            await frame();
        if (core.fetches)
            return answer("network");
    }
    await toTop();
    for (const [, measure] of measures())
        await measure.clean?.(argument.look);
    await new Promise((resolve) => void natives.requestIdleCallback(() => resolve(), { timeout: 100 }));
    return answer(core.fetches ? "network" : "ready");
}

// EXTERNAL MODULE: ./build/action/gates/visual/capture/settle/measure.js
var measure = __webpack_require__(15834);
;// CONCATENATED MODULE: ./build/action/gates/visual/page/still-animations.js
function stillAnimations() {
    /** Starts anew at the end of the one before: so often, and it is one without an end. */
    const MOST_ROUNDS = 40;
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("animations"))
        return;
    const stopped = new WeakSet();
    const rounds = new Map();
    let restless = new Set();
    const nameOf = (animation) => {
        const { effect } = animation;
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return target ? hook.nameOf(target) : "an animation";
    };
    const still = (animation) => {
        const { effect, timeline, playState, playbackRate } = animation;
        if (!(timeline instanceof DocumentTimeline) || !effect)
            return false;
        if (playState !== "running")
            return false;
        const { endTime } = effect.getComputedTiming();
        try {
            if (Number.isFinite(Number(endTime)) && playbackRate !== 0) {
                const name = nameOf(animation);
                const round = (rounds.get(name) ?? 0) + 1;
                rounds.set(name, round);
                if (round > MOST_ROUNDS)
                    restless.add(name);
                animation.finish();
                return true;
            }
            animation.pause();
            animation.currentTime = 0;
            const again = stopped.has(animation);
            stopped.add(animation);
            return !again;
        }
        catch {
            return false;
        }
    };
    /** What a whole page shows is taken to be in view: as it looks in the middle of the viewport. */
    const show = (animation) => {
        if (!("ViewTimeline" in window) || !(animation.timeline instanceof ViewTimeline))
            return;
        const { rangeStart } = animation;
        const name = rangeStart?.rangeName ?? "cover";
        animation.pause();
        animation.currentTime = CSS.percent(name.startsWith("entry") ? 100 : name.startsWith("exit") ? 0 : 50);
    };
    const all = () => [document, ...hook.shadows].flatMap((root) => root.getAnimations());
    const sync = () => all().map(still).some(Boolean);
    hook.measures.set("animations", {
        hopeless: true,
        sync: () => restless.size === 0 && sync(),
        ready: () => {
            const names = [...restless];
            restless = new Set();
            return names;
        },
        clean: ({ fullPage }) => {
            sync();
            if (fullPage)
                for (const animation of all())
                    show(animation);
        },
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/animations.js
// Motion of CSS and of the Web Animations API.


const animations = {
    name: "animations",
    before: () => [{ run: stillAnimations, argument: null }],
    explain: (what) => `Animations of ${(0,measure/* listed */.K)(what, "an element")} start anew whenever they end. Give them \`animation-iteration-count: infinite\`, or stop them under reduced motion.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/awaited.js
function awaited() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("awaited") || hook.core.owner !== hook)
        return;
    const visible = (selector) => {
        try {
            return [document, ...hook.shadows].some((root) => [...root.querySelectorAll(selector)].some((element) => element.checkVisibility({ visibilityProperty: true })));
        }
        catch {
            // What is no selector finds nothing, ever.
            return false;
        }
    };
    hook.measures.set("awaited", {
        timeHelps: true,
        ready: ({ waitFor }) => waitFor.filter((selector) => !visible(selector)),
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/awaited-elements.js
// What the config waits for is there.


const awaitedElements = {
    name: "awaited",
    before: () => [{ run: awaited, argument: null }],
    explain: (what, waited) => `${(0,measure/* listed */.K)(what, "An awaited element")} (in \`wait-for\`) never became visible ${waited}. Look at the page by hand, and correct the selector.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/not-busy.js
function notBusy() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("busy"))
        return;
    hook.measures.set("busy", {
        timeHelps: true,
        ready: () => [document, ...hook.shadows]
            .flatMap((root) => [...root.querySelectorAll('[aria-busy="true"]')])
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .slice(0, 5)
            .map((element) => hook.nameOf(element)),
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/busy.js
// Nothing says of itself that it is busy.


const busy = {
    name: "busy",
    before: () => [{ run: notBusy, argument: null }],
    explain: (what, waited) => `${(0,measure/* listed */.K)(what, "A part of the page")} still said \`aria-busy="true"\` ${waited}. Have the page take it back when it is done.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/no-chrome.js
function noChrome() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("chrome"))
        return;
    let sheet = null;
    hook.measures.set("chrome", {
        clean: () => {
            // A style sheet of a script, since a page's policy may refuse one in markup.
            if (sheet === null) {
                sheet = new CSSStyleSheet();
                sheet.replaceSync("*,*::before,*::after{caret-color:transparent!important}*{scrollbar-width:none!important}::-webkit-scrollbar{display:none!important}");
            }
            for (const root of [document, ...hook.shadows]) {
                if (!root.adoptedStyleSheets.includes(sheet))
                    root.adoptedStyleSheets.push(sheet);
                for (const field of root.querySelectorAll("textarea,input,[contenteditable]"))
                    field.spellcheck = false;
            }
        },
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/chrome.js
// Nothing the browser draws of its own accord.

const chrome = {
    name: "chrome",
    before: () => [{ run: noChrome, argument: null }],
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/fonts-loaded.js
function fontsLoaded() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("fonts"))
        return;
    hook.measures.set("fonts", {
        pending: () => {
            if (document.fonts.status === "loaded")
                return [];
            const names = [...document.fonts]
                .filter(({ status }) => status === "loading")
                .map(({ family }) => family.replaceAll('"', ""));
            return names.length > 0 ? [...new Set(names)] : ["a web font"];
        },
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/fonts.js
// Text in its own letters, not in those of a stand-in.


const fonts = {
    name: "fonts",
    before: () => [{ run: fontsLoaded, argument: null }],
    explain: (what, waited) => `Web fonts were still loading ${waited}: ${(0,measure/* listed */.K)(what, "one without a name")}. Serve them with the site, or do without them.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/quiet-layout.js
function quietLayout() {
    /** Where real time comes in, by a worker or a socket, it may come in seldom. */
    const QUIET_MS = 200;
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("layout"))
        return;
    let last = null;
    let at = Number.NEGATIVE_INFINITY;
    let seen = 0;
    let count = 0;
    const watch = new MutationObserver((records) => {
        const relevant = records.filter(({ type, attributeName }) => type !== "attributes" || !/^(data-|aria-(?!busy))/.test(attributeName ?? ""));
        const record = relevant.at(-1);
        if (!record)
            return;
        count += 1;
        last = record.target;
        at = hook.natives.now();
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const nameOf = (node) => {
        const element = node instanceof Element ? node : (node?.parentElement ?? null);
        return element ? hook.nameOf(element) : "the page";
    };
    hook.measures.set("layout", {
        ready: () => {
            const changed = count !== seen;
            seen = count;
            if (hook.core.channels.size === 0)
                return changed ? [nameOf(last)] : [];
            return hook.natives.now() - at < QUIET_MS ? [nameOf(last)] : [];
        },
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/layout.js
// Nothing changes any more of its own accord.


const layout = {
    name: "layout",
    before: () => [{ run: quietLayout, argument: null }],
    explain: (what, waited) => `${(0,measure/* listed */.K)(what, "The page")} was still changing ${waited}. Find what changes it, or mask it.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/still-markup.js
function stillMarkup() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("markup"))
        return;
    /** What slides is in a tree of the browser's own that no script reaches, and starts anew by the wall clock: a box stands for it. */
    const standIn = (marquee) => {
        const box = document.createElement("div");
        for (const { name, value } of marquee.attributes)
            box.setAttribute(name, value);
        for (const name of getComputedStyle(marquee)) {
            const value = getComputedStyle(marquee).getPropertyValue(name);
            box.style.setProperty(name, value, "important");
        }
        const upright = /^(up|down)$/i.test(marquee.getAttribute("direction") ?? "");
        if (!upright)
            box.style.setProperty("white-space", "nowrap", "important");
        box.append(...marquee.childNodes);
        marquee.replaceWith(box);
    };
    const still = () => {
        for (const root of [document, ...hook.shadows]) {
            for (const part of root.querySelectorAll("animate,animateTransform,animateMotion,set")) {
                let svg = part.ownerSVGElement;
                while (svg?.ownerSVGElement)
                    svg = svg.ownerSVGElement;
                svg?.pauseAnimations();
                svg?.setCurrentTime(0);
            }
            for (const marquee of root.querySelectorAll("marquee"))
                standIn(marquee);
        }
    };
    hook.measures.set("markup", { clean: still });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/markup.js
// Motion in markup: SVG and marquees.

const markup = {
    name: "markup",
    before: () => [{ run: stillMarkup, argument: null }],
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/still-media.js
function stillMedia() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("media"))
        return;
    const media = () => [document, ...hook.shadows].flatMap((root) => [
        ...root.querySelectorAll("video,audio"),
    ]);
    const reset = new WeakSet();
    const nameOf = (element) => element.currentSrc.replace(location.origin, "").slice(0, 120) || element.localName;
    const hasSource = (element) => element.currentSrc !== "" && element.error === null;
    hook.measures.set("media", {
        sync: () => {
            for (const element of media()) {
                element.autoplay = false;
                if (!element.paused)
                    element.pause();
                if (reset.has(element) || !(element instanceof HTMLVideoElement))
                    continue;
                reset.add(element);
                if (element.poster !== "" && element.played.length > 0)
                    element.load();
                else if (element.poster === "")
                    element.preload = "auto";
            }
            return false;
        },
        ready: () => media()
            .filter((element) => element instanceof HTMLVideoElement &&
            element.poster === "" &&
            hasSource(element) &&
            element.networkState !== HTMLMediaElement.NETWORK_NO_SOURCE &&
            (element.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || element.seeking))
            .map(nameOf),
        clean: async () => {
            for (const element of media()) {
                element.pause();
                if (element.currentTime === 0 || !Number.isFinite(element.duration))
                    continue;
                const sought = new Promise((resolve) => {
                    element.addEventListener("seeked", () => resolve(), { once: true });
                    hook.natives.setTimeout(resolve, 1000);
                });
                element.currentTime = 0;
                await sought;
            }
        },
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/media.js
// Video stands at its first frame.


const media = {
    name: "media",
    before: () => [{ run: stillMedia, argument: null }],
    explain: (what, waited) => `Videos had no picture yet ${waited}: ${(0,measure/* listed */.K)(what, "one without an address")}. Give them a \`poster\`, or see why the server does not answer.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/pictures-loaded.js
function picturesLoaded() {
    const MOST = 2000;
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("pictures"))
        return;
    /** Real time at most between a picture's being complete and its `load`. */
    const TOLD_MS = 200;
    /** Pictures whose `load` the page has not been told of; since when they are complete. */
    const untold = new Map();
    const decoded = new WeakMap();
    const roots = () => [document, ...hook.shadows];
    const pictures = () => {
        const found = roots().flatMap((root) => [...root.querySelectorAll("img")]);
        return found.slice(0, MOST);
    };
    const shown = ({ currentSrc, src }) => {
        const address = currentSrc || src;
        return /^(data|blob):/.test(address) ? address.slice(0, 40) : address.replace(location.origin, "");
    };
    hook.measures.set("pictures", {
        sync: () => {
            let changed = false;
            for (const root of roots())
                for (const lazy of root.querySelectorAll("img[loading=lazy],iframe[loading=lazy]")) {
                    lazy.loading = "eager";
                    changed = true;
                    if (lazy instanceof HTMLIFrameElement)
                        hook.core.fetches = true;
                }
            return changed;
        },
        pending: () => {
            for (const image of pictures()) {
                if (image.complete || image.loading === "lazy" || (image.src === "" && image.srcset === ""))
                    continue;
                if (untold.has(image))
                    continue;
                untold.set(image, null);
                for (const end of ["load", "error"])
                    image.addEventListener(end, () => untold.delete(image), { once: true });
            }
            for (const [image, since] of untold) {
                const now = hook.natives.now();
                if (image.complete)
                    untold.set(image, since ?? now);
                if (!image.isConnected || (since !== null && now - since > TOLD_MS))
                    untold.delete(image);
            }
            return [...untold.keys()].map(shown);
        },
        ready: async () => {
            const fresh = pictures().filter((image) => image.complete && image.naturalWidth > 0 && decoded.get(image) !== image.currentSrc);
            // A broken picture is shown as broken.
            await Promise.all(fresh.map((image) => image.decode().catch(() => undefined)));
            for (const image of fresh)
                decoded.set(image, image.currentSrc);
            return [];
        },
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/pictures.js
// Every picture there, lazy ones too.


const pictures = {
    name: "pictures",
    before: () => [{ run: picturesLoaded, argument: null }],
    explain: (what, waited) => `Pictures were still loading ${waited}: ${(0,measure/* listed */.K)(what, "one without an address")}. See why the server does not answer.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/pinned.js
function pinned() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    // A frame is shot as it is seen, with a viewport of its own.
    if (!hook || hook.measures.has("pinned") || hook.core.owner !== hook)
        return;
    const done = new WeakSet();
    const around = (element) => {
        const root = element.getRootNode();
        return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const isWithin = (element, such) => {
        for (let outer = around(element); outer; outer = around(outer))
            if (such(outer))
                return true;
        return false;
    };
    const isSet = (value) => value !== undefined && value !== "" && value !== "none";
    /** What is fixed inside of it is fixed to it, not to the viewport. */
    const holdsFixed = (element) => {
        const style = getComputedStyle(element);
        return ([style.transform, style.translate, style.rotate, style.scale, style.perspective].some(isSet) ||
            [style.filter, style.backdropFilter].some(isSet) ||
            /paint|layout|strict|content/.test(style.contain) ||
            /transform|translate|rotate|scale|perspective|filter/.test(style.willChange));
    };
    /** Of the root and the body it is the page that scrolls. */
    const scrolls = (element) => element !== document.documentElement &&
        element !== document.body &&
        /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
    /** As it was written: what a browser computes of a fixed box are pixels. Not in Firefox. */
    const isAuto = (element, name) => element.computedStyleMap?.().get(name)?.toString().startsWith("auto") ?? null;
    const isLow = (element) => {
        const { top, bottom, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0 || top <= 0)
            return false;
        if (isAuto(element, "top") === true)
            return isAuto(element, "bottom") === false;
        return top >= innerHeight / 2 && Math.abs(innerHeight - bottom) < 1;
    };
    const set = ({ style }, name, value) => style.setProperty(name, value, "important");
    const lower = (element, by) => {
        const { top, bottom } = getComputedStyle(element);
        set(element, "transition", "none");
        if (isAuto(element, "top") !== true)
            set(element, "top", `${Number.parseFloat(top) + by}px`);
        set(element, "bottom", `${Number.parseFloat(bottom) - by}px`);
    };
    const unstick = (element) => {
        set(element, "transition", "none");
        set(element, "bottom", "auto");
    };
    const placed = () => [document, ...hook.shadows]
        .flatMap((root) => [...root.querySelectorAll("*")])
        .filter((element) => element instanceof HTMLElement)
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && !done.has(element));
    hook.measures.set("pinned", {
        clean: ({ fullPage }) => {
            const { documentElement: root, body } = document;
            const by = Math.max(root.scrollHeight, body?.scrollHeight ?? 0) - innerHeight;
            if (!fullPage || by <= 0)
                return;
            // All are looked at before one is moved: what is moved may carry others.
            const all = placed().map((element) => ({ element, style: getComputedStyle(element) }));
            const low = all.filter(({ element, style }) => style.position === "fixed" && isLow(element) && !isWithin(element, holdsFixed));
            const sticking = all.filter(({ element, style }) => style.position === "sticky" && style.bottom !== "auto" && !isWithin(element, scrolls));
            for (const { element } of low)
                lower(element, by);
            for (const { element } of sticking)
                unstick(element);
            for (const { element } of [...low, ...sticking])
                done.add(element);
        },
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/pinned.js
// On a whole page nothing stands where only the viewport's edge would be.

const pinned_pinned = {
    name: "pinned",
    before: () => [{ run: pinned, argument: null }],
};

// EXTERNAL MODULE: ./build/action/gates/visual/capture/settle/random.js + 1 modules
var random = __webpack_require__(10902);
;// CONCATENATED MODULE: ./build/action/gates/visual/page/own-requests.js
function ownRequests() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("requests"))
        return;
    const { core } = hook;
    const open = new Map();
    /** Asked again at once when answered, so that there is always one open: nobody waits for those. */
    const ENDLESS = /[?&](transport=(polling|longPolling))\b|\/(xhr_streaming|__webpack_hmr)\b/;
    const begin = (key, address) => {
        const { pathname, href } = new URL(address, document.baseURI);
        if (!ENDLESS.test(href))
            open.set(key, pathname);
    };
    /** One turn later: what its answer sets off is on its way by then. */
    const end = (key) => void hook.natives.macrotask().then(() => open.delete(key));
    const realFetch = window.fetch;
    window.fetch = function fetch(...values) {
        const key = {};
        const [target] = values;
        const address = target instanceof Request ? target.url : String(target);
        if (URL.canParse(address, document.baseURI))
            begin(key, address);
        const answer = Reflect.apply(realFetch, window, values);
        answer.then(() => end(key), () => end(key));
        return answer;
    };
    for (const name of ["json", "text", "arrayBuffer", "blob", "formData", "bytes"]) {
        const real = Object.getOwnPropertyDescriptor(Response.prototype, name)?.value;
        if (typeof real !== "function")
            continue;
        Object.defineProperty(Response.prototype, name, {
            configurable: true,
            writable: true,
            value: function read() {
                const key = {};
                open.set(key, URL.canParse(this.url) ? new URL(this.url).pathname : "an answer");
                const body = Reflect.apply(real, this, []);
                body.then(() => end(key), () => end(key));
                return body;
            },
        });
    }
    const { open: realOpen, send: realSend } = XMLHttpRequest.prototype;
    const addresses = new WeakMap();
    XMLHttpRequest.prototype.open = function openRequest(...values) {
        addresses.set(this, String(values[1]));
        return Reflect.apply(realOpen, this, values);
    };
    XMLHttpRequest.prototype.send = function send(...values) {
        const address = addresses.get(this) ?? "";
        if (URL.canParse(address, document.baseURI))
            begin(this, address);
        this.addEventListener("loadend", () => end(this), { once: true });
        return Reflect.apply(realSend, this, values);
    };
    // A script, style sheet or frame that was added is asked for outside of what a page can count.
    const FETCHES = "script[src],link[rel~=stylesheet],link[rel~=modulepreload],iframe,object,embed,video,audio";
    const watch = new MutationObserver((records) => {
        for (const record of records) {
            if (record.type === "attributes" && record.target instanceof Element && record.target.matches(FETCHES))
                core.fetches = true;
            for (const node of record.addedNodes)
                if (node instanceof Element && (node.matches(FETCHES) || node.querySelector(FETCHES)))
                    core.fetches = true;
        }
    });
    watch.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ["src", "href", "srcdoc"],
    });
    hook.measures.set("requests", { pending: () => [...new Set(open.values())] });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/requests.js
// Nothing asked for is on its way; while something is, no time passes for the page.


const requests = {
    name: "requests",
    before: () => [{ run: ownRequests, argument: null }],
    explain: (what, waited) => `Requests were still open ${waited}: ${(0,measure/* listed */.K)(what, "one the page does not name")}. Let the server answer them; a stream belongs in an EventSource or a WebSocket.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/virtual-clock.js
/** `now`: milliseconds since the epoch when the page begins. */
function virtualClock({ now: start }) {
    /** Full rate while entrances begin, then enough for loops that never end. */
    const FAST_FRAMES_MS = 250;
    const FRAME_MS = 1000 / 60;
    const SLOW_FRAME_MS = 50;
    /** A loop that waits for time to pass would wait for ever: from so many looks at one moment on, each look takes a millisecond. */
    const MOST_LOOKS = 20_000;
    const NESTED = 5;
    const NESTED_MS = 4;
    const page = window;
    const KEY = Symbol.for("proofmark");
    // The first empty document of a frame may hand its window on to the real one.
    if (page[KEY])
        return;
    const RealDate = Date;
    const { performance } = page;
    const realNow = performance.now.bind(performance);
    const realSetTimeout = page.setTimeout.bind(page);
    const realFrame = page.requestAnimationFrame.bind(page);
    const realIdle = page.requestIdleCallback?.bind(page);
    const reportError = page.reportError.bind(page);
    const listen = page.addEventListener.bind(page);
    const { port1, port2 } = new MessageChannel();
    const realPost = MessagePort.prototype.postMessage;
    const passed = [];
    port1.onmessage = () => passed.shift()?.();
    const natives = {
        setTimeout: (work, ms) => realSetTimeout(work, ms),
        requestAnimationFrame: (work) => realFrame(work),
        requestIdleCallback: (work, options) => realIdle ? realIdle(work, options) : realSetTimeout(work, Math.min(1, options.timeout)),
        now: realNow,
        epoch: RealDate.now.bind(RealDate),
        macrotask: () => new Promise((resolve) => {
            passed.push(resolve);
            realPost.call(port2, null);
        }),
    };
    const outer = () => {
        for (const other of [page.top, page.parent]) {
            try {
                const hook = other && other !== page ? other[KEY] : undefined;
                if (hook)
                    return hook.core;
            }
            catch {
                // Of another origin.
            }
        }
        return null;
    };
    const hook = { natives, measures: new Map(), shadows: [] };
    const makeCore = () => {
        let elapsed = 0;
        let looks = 0;
        let order = 0;
        let ids = 0;
        let level = 0;
        let entries = [];
        let frames = [];
        let kept = [];
        const nextFrame = () => {
            const step = elapsed < FAST_FRAMES_MS ? FRAME_MS : SLOW_FRAME_MS;
            return (Math.floor(elapsed / step + 1e-6) + 1) * step;
        };
        let frameAt = 0;
        const put = (entry) => {
            let low = 0;
            let high = entries.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                const other = entries[middle];
                if (other.due < entry.due || (other.due === entry.due && other.order < entry.order))
                    low = middle + 1;
                else
                    high = middle;
            }
            entries.splice(low, 0, entry);
        };
        const guarded = (call) => {
            try {
                call();
            }
            catch (error) {
                reportError(error);
            }
        };
        const moveTo = (at) => {
            elapsed = Math.max(elapsed, at);
            looks = 0;
        };
        return {
            owner: hook,
            hooks: new Set(),
            observers: 0,
            posts: 0,
            fetches: false,
            scrollListeners: 0,
            drivers: new Set(),
            channels: new Set(),
            elapsed: () => elapsed,
            look: () => {
                looks += 1;
                if (looks > MOST_LOOKS)
                    elapsed += 1;
                return elapsed;
            },
            add: (call, delay, every, realm) => {
                const floor = level >= NESTED ? NESTED_MS : 0;
                const wait = Math.max(floor, Number.isFinite(delay) ? Math.trunc(delay) : 0);
                ids += 1;
                order += 1;
                const due = elapsed + wait;
                put({
                    id: ids,
                    due,
                    order,
                    every: every === null ? null : Math.max(NESTED_MS, wait),
                    level: level + 1,
                    realm,
                    call,
                });
                return ids;
            },
            addFrame: (call, realm) => {
                if (frames.length === 0)
                    frameAt = nextFrame();
                ids += 1;
                frames.push({ id: ids, realm, call });
                return ids;
            },
            cancel: (id) => {
                entries = entries.filter((entry) => entry.id !== id);
                frames = frames.filter((frame) => frame.id !== id);
            },
            next: (until) => {
                const timer = entries[0]?.due ?? Number.POSITIVE_INFINITY;
                const due = Math.max(elapsed, Math.min(timer, frames.length > 0 ? frameAt : Number.POSITIVE_INFINITY));
                return due <= until ? due : null;
            },
            fire: (at) => {
                moveTo(at);
                const [first] = entries;
                if (first && first.due <= at && (frames.length === 0 || first.due <= frameAt)) {
                    entries.shift();
                    if (first.every !== null) {
                        order += 1;
                        put({ ...first, due: first.due + first.every, order });
                    }
                    level = first.every === null ? first.level : 0;
                    guarded(first.call);
                    level = 0;
                    return;
                }
                const due = frames;
                frames = [];
                for (const frame of due)
                    guarded(() => frame.call(elapsed));
            },
            jump: moveTo,
            keep: (call) => void kept.push(call),
            deliver: () => {
                const due = kept;
                kept = [];
                for (const call of due)
                    guarded(call);
                return due.length > 0;
            },
            leave: (realm) => {
                entries = entries.filter((entry) => entry.realm !== realm);
                frames = frames.filter((frame) => frame.realm !== realm);
            },
        };
    };
    const core = (outer() ?? makeCore());
    hook.core = core;
    core.hooks.add(hook);
    Object.defineProperty(page, KEY, { value: hook, configurable: false, enumerable: false });
    listen("pagehide", () => {
        core.leave(hook);
        if (core.owner !== hook)
            core.hooks.delete(hook);
    });
    const time = () => start + Math.floor(core.look());
    const define = (target, name, value) => {
        try {
            Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
        }
        catch {
            // A page never sees what this browser does not let be replaced.
        }
    };
    /** Written into the trace of an error, the first address that is not ours. */
    const driverOf = (kind) => {
        if (core.drivers.size > 20)
            return;
        const { stackTraceLimit } = Error;
        Error.stackTraceLimit = 6;
        const trace = new Error().stack ?? "";
        Error.stackTraceLimit = stackTraceLimit;
        const address = /(https?:\/\/[^\s)]+?)(?::\d+)(?::\d+)?\)?(?:\n|$)/.exec(trace)?.[1];
        if (address)
            core.drivers.add(`${kind} ${new URL(address).pathname}`);
    };
    const timer = (every) => function set(work, delay, ...values) {
        driverOf(every ? "setInterval" : "setTimeout");
        const call = typeof work === "function"
            ? () => void Reflect.apply(work, page, values)
            : () => void Reflect.apply(page.eval, page, [String(work)]);
        return core.add(call, Number(delay ?? 0), every ? 1 : null, hook);
    };
    const cancel = (id) => core.cancel(Number(id));
    define(page, "setTimeout", timer(false));
    define(page, "setInterval", timer(true));
    define(page, "clearTimeout", cancel);
    define(page, "clearInterval", cancel);
    define(page, "requestAnimationFrame", (work) => {
        if (typeof work !== "function")
            throw new TypeError("requestAnimationFrame needs a function");
        driverOf("requestAnimationFrame");
        return core.addFrame(work, hook);
    });
    define(page, "cancelAnimationFrame", cancel);
    define(page, "requestIdleCallback", (work) => core.add(() => work({ didTimeout: false, timeRemaining: () => 49 }), 1, null, hook));
    define(page, "cancelIdleCallback", cancel);
    const FakeDate = new Proxy(RealDate, {
        construct: (target, values, made) => Reflect.construct(target, values.length > 0 ? values : [time()], made === FakeDate ? target : made),
        apply: () => new RealDate(time()).toString(),
    });
    define(RealDate, "now", time);
    define(RealDate.prototype, "constructor", FakeDate);
    define(page, "Date", FakeDate);
    define(Performance.prototype, "now", () => core.look());
    const origin = Object.getOwnPropertyDescriptor(Performance.prototype, "timeOrigin");
    if (origin)
        Object.defineProperty(Performance.prototype, "timeOrigin", { ...origin, get: () => start });
    hook.time = time;
    hook.nameOf = ({ localName, id, classList: [name] }) => `${localName}${id ? `#${id}` : name ? `.${name}` : ""}`;
    const attach = Element.prototype.attachShadow;
    define(Element.prototype, "attachShadow", function attachShadow(init) {
        const root = Reflect.apply(attach, this, [init]);
        hook.shadows.push(root);
        return root;
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/virtual-dates.js
function virtualDates() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("dates"))
        return;
    hook.measures.set("dates", {});
    const { core, natives } = hook;
    const loadedAt = natives.epoch();
    const NativeDate = Date;
    const getter = (target, name, make) => {
        const old = target && Object.getOwnPropertyDescriptor(target, name);
        const real = old?.get;
        if (!target || !real)
            return;
        const get = function get() {
            return make(() => Reflect.apply(real, this, []), this);
        };
        Object.defineProperty(target, name, { ...old, get });
    };
    const method = (target, name, make) => {
        const real = target && Object.getOwnPropertyDescriptor(target, name)?.value;
        if (!target || typeof real !== "function")
            return;
        Object.defineProperty(target, name, { value: make(real), configurable: true, writable: true });
    };
    getter(Event.prototype, "timeStamp", () => core.elapsed());
    getter(AnimationTimeline.prototype, "currentTime", (real, self) => self instanceof DocumentTimeline ? core.elapsed() : real());
    const two = (value) => String(value).padStart(2, "0");
    const stamp = (at) => `${two(at.getMonth() + 1)}/${two(at.getDate())}/${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
    // A page without a date of its own is as old as its answer.
    getter(Document.prototype, "lastModified", (real) => {
        const text = String(real());
        return NativeDate.parse(text) > loadedAt - 120_000
            ? stamp(new NativeDate(hook.time() - core.elapsed()))
            : text;
    });
    const formats = Intl.DateTimeFormat.prototype;
    getter(formats, "format", (real) => {
        const format = real();
        return (date) => format(date === undefined ? hook.time() : date);
    });
    method(formats, "formatToParts", (real) => function formatToParts(date) {
        return Reflect.apply(real, this, [date === undefined ? hook.time() : date]);
    });
    const temporal = page.Temporal;
    if (temporal) {
        const instant = () => temporal.Instant.fromEpochMilliseconds(hook.time());
        const zoned = (zone) => instant().toZonedDateTimeISO(zone ?? temporal.Now.timeZoneId());
        method(temporal.Now, "instant", () => instant);
        method(temporal.Now, "zonedDateTimeISO", () => zoned);
        method(temporal.Now, "plainDateTimeISO", () => (zone) => zoned(zone).toPlainDateTime?.());
        method(temporal.Now, "plainDateISO", () => (zone) => zoned(zone).toPlainDate?.());
        method(temporal.Now, "plainTimeISO", () => (zone) => zoned(zone).toPlainTime?.());
    }
    method(AbortSignal, "timeout", () => (ms) => {
        const abort = new AbortController();
        const late = () => abort.abort(new DOMException("signal timed out", "TimeoutError"));
        core.add(late, Number(ms), null, hook);
        return abort.signal;
    });
    const scheduler = page.scheduler;
    method(scheduler && Object.getPrototypeOf(scheduler), "postTask", (real) => function postTask(work, options) {
        const { delay, ...rest } = (options ?? {});
        core.posts += 1;
        if (!delay)
            return Reflect.apply(real, this, [work, rest]);
        return new Promise((resolve, reject) => {
            const start = () => void Reflect.apply(real, this, [work, rest]).then(resolve, reject);
            core.add(start, delay, null, hook);
        });
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/time.js
// What time it is for the page: at the shot the same in every run, however slow the machine.



const time = {
    name: "time",
    before: ({ now }) => [
        { run: virtualClock, argument: { now } },
        { run: virtualDates, argument: null },
    ],
    explain: (what, waited) => `The page's timers and animation frames took too long to run ${waited}; they belong to ${(0,measure/* listed */.K)(what, "scripts without an address")}. Make them lighter, or stop them under reduced motion.`,
};

;// CONCATENATED MODULE: ./build/action/gates/visual/page/watch-work.js
function watchWork() {
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    if (!hook || hook.measures.has("work"))
        return;
    const { core } = hook;
    const define = (target, name, value) => {
        Object.defineProperty(target, name, { value, configurable: true, writable: true });
    };
    // A frame comes when the machine has time for it, so what observers say is handed over when the clock says so.
    for (const name of ["IntersectionObserver", "ResizeObserver"]) {
        const Real = page[name];
        if (!Real)
            continue;
        const Kept = class extends Real {
            constructor(work, ...rest) {
                const call = work;
                super((entries) => core.keep(() => void Reflect.apply(call, this, [entries, this])), ...rest);
                core.observers += 1;
            }
        };
        define(Kept, "name", name);
        define(page, name, Kept);
    }
    const counted = (target, name) => {
        const real = Object.getOwnPropertyDescriptor(target, name)?.value;
        if (!real)
            return;
        define(target, name, function post(...values) {
            core.posts += 1;
            return Reflect.apply(real, this, values);
        });
    };
    counted(MessagePort.prototype, "postMessage");
    counted(page, "postMessage");
    const realListen = EventTarget.prototype.addEventListener;
    define(EventTarget.prototype, "addEventListener", function addEventListener(...values) {
        if (values[0] === "scroll")
            core.scrollListeners += 1;
        return Reflect.apply(realListen, this, values);
    });
    const handlers = Object.getOwnPropertyDescriptor(window, "onscroll");
    if (handlers?.set) {
        const set = handlers.set;
        Object.defineProperty(window, "onscroll", {
            ...handlers,
            set(work) {
                core.scrollListeners += 1;
                Reflect.apply(set, window, [work]);
            },
        });
    }
    for (const name of ["Worker", "SharedWorker", "WebSocket", "EventSource", "RTCPeerConnection"]) {
        const Real = page[name];
        if (!Real)
            continue;
        const told = (address) => {
            const text = address instanceof URL || typeof address === "string" ? String(address) : "";
            if (!URL.canParse(text, location.href))
                return name;
            const { protocol, pathname } = new URL(text, location.href);
            return protocol === "blob:" || protocol === "data:" ? name : `${name} ${pathname}`;
        };
        define(page, name, new Proxy(Real, {
            construct: (target, values, made) => {
                core.channels.add(told(values[0]));
                return Reflect.construct(target, values, made);
            },
        }));
    }
    hook.measures.set("work", {});
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/work.js
// What a page does beside timers, so that it is waited for; and what brings real time in, so that it can be named.

const work = {
    name: "work",
    before: () => [{ run: watchWork, argument: null }],
};

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/measures.js














const MEASURES = [
    time,
    random/* random */.y,
    work,
    requests,
    fonts,
    pictures,
    busy,
    awaitedElements,
    animations,
    media,
    markup,
    layout,
    pinned_pinned,
    chrome,
];
/** For `TabOptions.before`. `without`: names of measures that are left out. */
const scriptsBefore = (conditions, without = []) => MEASURES.filter(({ name }) => !without.includes(name)).flatMap((measure) => measure.before(conditions));

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/settle.js




/** Virtual time that passes before a page counts as done: entrances and things put off for a moment are over. */
const PASS_MS = 2000;
/** More of it after something arrived that nobody had seen coming. */
const LATER_MS = 500;
/** How much longer an element may say it is busy, or not be there. */
const PATIENCE_MS = 30_000;
const POLL_MS = 4;
const MOST_ROUNDS = 40;
/** @returns why it did not, or null. @throws ProblemError browser-died, page-failed */
async function settle(tab, settling, clock) {
    const { look, deadline, settleMs, signal, final } = settling;
    let passMs = PASS_MS;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const late = await quiet(tab, settling, clock);
        if (late)
            return late;
        const { begun } = tab.network();
        const realMs = Math.max(1, deadline - clock.elapsed());
        const answer = await ask(tab, { look, passMs, patienceMs: PATIENCE_MS, realMs, final });
        if (answer === null) {
            // The page went elsewhere meanwhile; the new one begins anew.
            await clock.sleep(POLL_MS, signal);
            passMs = PASS_MS;
            continue;
        }
        if (answer.state === "blocked")
            return unsettled(answer.blockers, settleMs);
        if (answer.state === "loading")
            return reason(`The page was still loading ${waitedFor(settleMs)}: ${pendingOf(tab)}.`);
        const network = tab.network();
        if (answer.state === "ready" && network.pending.length === 0 && network.begun === begun)
            return null;
        passMs = LATER_MS;
    }
    return reason(`The page went on to ask for more each time it had been answered: ${(0,measure/* listed */.K)(tab.network().pending.map(pathOf), "nothing is open now")}.`);
}
/** Null: the page it was asked of is gone, or answers with nothing. */
async function ask(tab, argument) {
    try {
        const answer = await tab.run(settlePage, argument);
        if ((answer?.foreign ?? 0) > 0)
            await tab.runInFrames(settlePage, argument);
        return answer ?? null;
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm && error.problems.some(({ code }) => code !== "page-failed"))
            throw error;
        if (/context was destroyed|navigat|Cannot find context|Inspected target/i.test(String(error)))
            return null;
        throw error;
    }
}
async function quiet(tab, { deadline, settleMs, signal }, clock) {
    while (tab.network().pending.length > 0) {
        if (signal.aborted)
            return { code: "cancelled", text: "The run was ended." };
        if (clock.elapsed() > deadline)
            return reason(`Requests were still open ${waitedFor(settleMs)}: ${pendingOf(tab)}. Let the server answer them; a stream belongs in an EventSource or a WebSocket.`);
        await clock.sleep(POLL_MS, signal);
    }
    return null;
}
/** @param blockers as the page says, which may have changed what lists are in it */
function unsettled(blockers, settleMs) {
    const [first] = Array.isArray(blockers) ? blockers : [];
    const [name, what] = Array.isArray(first) ? first : [];
    const measure = MEASURES.find((each) => each.name === name);
    if (!measure?.explain)
        return reason(`The page did not keep still ${waitedFor(settleMs)}.`);
    const named = Array.isArray(what) ? what.map(String) : [];
    return reason(measure.explain(named, waitedFor(settleMs)));
}
const waitedFor = (ms) => `after ${Number((ms / 1000).toFixed(1))} s`;
const reason = (text) => ({ code: "unsettled", text: text.slice(0, 1900) });
/** Path and query of an address; what is none, as it is. */
const pathOf = (url) => {
    const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: url, search: "" };
    return `${pathname}${search}`;
};
const pendingOf = (tab) => (0,measure/* listed */.K)(tab.network().pending.map(pathOf), "nothing that is known");

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/run-steps.js
// What is done on a page before it is looked at. Time passes between the steps, never during one.




/** What a step waits for may need more time in the page, which passes only between two tries. */
const TRY_MS = 1500;
/** @returns why one did not work, or null */
async function runSteps(steps, around) {
    for (const [at, step] of steps.entries()) {
        const reason = (await settle(around.tab, around.settling, around.ports.clock)) ?? (await runStep(step, around));
        if (reason)
            return { ...reason, text: `Step ${at + 1}: ${reason.text}` };
    }
    return null;
}
async function runStep(step, around) {
    const { tab, request, settling, ports } = around;
    const resolved = await (0,steps/* resolveStep */.pE)(step, request.place, ports.files);
    if ("code" in resolved)
        return resolved;
    if (resolved.do === "act")
        return act(resolved.action, around);
    if (resolved.do === "script")
        return runScript(resolved, around);
    const { path } = resolved;
    return (0,answered/* answered */.oQ)(await tab.goto(`${request.origin}${path}`, timeLeft(settling, ports)), path);
}
const timeLeft = ({ deadline }, { clock }) => Math.max(1, deadline - clock.elapsed());
async function act(action, { tab, settling, ports }) {
    for (;;) {
        try {
            await tab.act(action, Math.min(TRY_MS, timeLeft(settling, ports)));
            return null;
        }
        catch (error) {
            const problem = stepProblem(error);
            if (problem === null)
                throw error;
            const isLate = timeLeft(settling, ports) <= 1;
            if (isLate || (await settle(tab, settling, ports.clock)))
                return { code: "setup-failed", text: problem };
        }
    }
}
function stepProblem(error) {
    if (!(error instanceof shared_problem/* ProblemError */.Mm))
        return null;
    const [problem] = error.problems;
    return problem?.code === "step-failed" ? `${problem.message} ${problem.todo}` : null;
}
/** Time passes while it runs: it may wait for some. */
async function runScript({ path, source }, { tab, settling, ports }) {
    const state = { done: false };
    const ran = tab.run((0,steps/* pageScript */.$F)(source), null).then(() => null, (error) => ({
        code: "setup-failed",
        text: `The script ${path} failed: ${sentence(error)}`,
    }));
    void ran.then(() => {
        state.done = true;
    });
    while (!state.done && ports.clock.elapsed() < settling.deadline) {
        const reason = await settle(tab, settling, ports.clock);
        if (reason)
            return reason;
        await Promise.race([ran, ports.clock.sleep(20, settling.signal)]);
    }
    if (state.done)
        return ran;
    return { code: "setup-failed", text: `The script ${path} did not come to its end in time.` };
}
const sentence = (error) => (error instanceof shared_problem/* ProblemError */.Mm ? (error.problems[0]?.message ?? "") : String(error)).slice(0, 500);

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/open-page.js







/** The tab a screen is looked at in: the same for base and head. `extra` wins. */
function tabOptions(screen, conditions, origin, storage, extra = {}) {
    const { viewport, scheme } = screen;
    return {
        viewport: { width: viewport.width, height: viewport.height },
        scale: conditions.scale,
        scheme,
        reducedMotion: true,
        locale: conditions.locale,
        timeZone: conditions.timeZone,
        cookies: conditions.cookies.map(({ name, value, path }) => ({ name, value, url: `${origin}${path}` })),
        storage,
        before: scriptsBefore(conditions),
        origins: [origin],
        allows: allowsOnly(origin, conditions.hosts),
        ...extra,
    };
}
/** The site itself, whatever of its names loopback goes by, and the hosts the config names. */
function allowsOnly(origin, hosts) {
    const own = new URL(origin).host;
    return (href) => {
        const url = URL.parse(href);
        return url !== null && (url.host === own || (0,address/* isListed */.yy)(url, hosts));
    };
}
/** Selectors of Playwright's own (`text=Log in`, `//h1`): the page knows CSS alone. */
const OUTSIDE = /^[a-z:_]+=|^\/\/|>>/;
/** Opens the page, does the screen's steps, waits until it keeps still. @returns why it could not be, or null */
async function bringUp(tab, screen, request, ports) {
    const { settleMs } = request.conditions;
    const deadline = ports.clock.elapsed() + settleMs;
    const look = {
        fullPage: screen.fullPage && screen.element === null,
        element: screen.element,
        waitFor: screen.waitFor.filter((selector) => !OUTSIDE.test(selector)),
    };
    const awaited = screen.waitFor.filter((selector) => OUTSIDE.test(selector)).map((wait) => ({ wait }));
    const steps = [...screen.steps, ...awaited];
    const settling = { look, deadline, settleMs, signal: request.place.signal, final: false };
    const answer = await tab.goto(`${request.origin}${screen.path}`, settleMs);
    const failed = (0,answered/* answered */.oQ)(answer, screen.path);
    if (failed)
        return stillLoading(answer, tab, settleMs) ?? failed;
    if (steps.length > 0) {
        const broken = await runSteps(steps, { tab, request, ports, settling });
        if (broken)
            return withError(broken, tab);
    }
    const unsettled = await settle(tab, { ...settling, final: true }, ports.clock);
    if (unsettled === null)
        return null;
    return (screen.story ? await (0,story/* whyNoStory */.N)(tab) : null) ?? withError(unsettled, tab);
}
/** Neither what could not be loaded, which is told elsewhere, nor what we did to the page ourselves. */
const NO_ERROR = /^(Failed to load resource|The page (asked|opened|began) )/;
/** What the page complained of last, dialogs and the like aside. */
const lastError = (tab) => tab.complaints().findLast((text) => !NO_ERROR.test(text));
/** Where something never came, a script of the page that broke is the likeliest cause. */
function withError(reason, tab) {
    const error = lastError(tab);
    if (error === undefined)
        return reason;
    return { ...reason, text: `${reason.text} The page's last error: ${error}`.slice(0, 1900) };
}
/** It answered, but something in it never did. */
function stillLoading(answer, tab, settleMs) {
    const { pending } = tab.network();
    if (answer.status === null || answer.status >= 400 || pending.length === 0)
        return null;
    const what = (0,measure/* listed */.K)(pending.map(pathOf), "");
    return {
        code: "unsettled",
        text: `The page was still loading ${waitedFor(settleMs)}: ${what} gave no answer. See why the server does not answer, or raise the site's \`settle\`.`,
    };
}


/***/ }),

/***/ 15834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** "`a`, `b` and 3 more" */
function listed(what, otherwise) {
    if (what.length === 0)
        return otherwise;
    const shown = what.slice(0, 3).map((each) => `\`${each.replaceAll("`", "'").slice(0, 120)}\``);
    const more = what.length - shown.length;
    return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}


/***/ }),

/***/ 10902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ random)
});

;// CONCATENATED MODULE: ./build/action/gates/visual/page/seeded-random.js
/// <reference lib="dom" />
// The same random numbers in every run. Before the page's own scripts.
function seededRandom({ seed }) {
    let state = seed >>> 0;
    /** mulberry32: 32 bits of state are plenty for what a page draws. */
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
    const define = (target, name, value) => {
        Object.defineProperty(target, name, { value, configurable: true, writable: true });
    };
    define(Math, "random", () => next() / 4294967296);
    const real = crypto.getRandomValues.bind(crypto);
    const fill = (array) => {
        // What is refused is refused by the browser's own words.
        real(array);
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        for (let at = 0; at < bytes.length; at += 1)
            bytes[at] = next() & 255;
        return array;
    };
    define(Crypto.prototype, "getRandomValues", fill);
    if ("randomUUID" in Crypto.prototype)
        define(Crypto.prototype, "randomUUID", () => {
            const bytes = fill(new Uint8Array(16));
            bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
            bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
            const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
            return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
        });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/settle/random.js
// The same random numbers in every run.

const SEED = 20_250_101;
const random = {
    name: "random",
    before: () => [{ run: seededRandom, argument: { seed: SEED } }],
};


/***/ }),

/***/ 54473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ withinSite),
/* harmony export */   Ws: () => (/* binding */ LOOPBACK),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
// Paths of a site, and where it answers. A path never leads to another host.
/** Null when it is no address, or one of another origin. */
function withinSite(path, origin) {
    const url = URL.parse(path, origin);
    return url !== null && url.origin === origin ? url : null;
}
/** Path, query and fragment. */
const pathOf = (url) => `${url.pathname}${url.search}${url.hash}`;
const LOOPBACK = /^(localhost|([a-z0-9-]+\.)+localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
/** `host`, `host:port` and `*.host` of the config's `hosts`. */
function isListed(url, hosts) {
    return hosts.some((entry) => {
        const [name, port] = entry.toLowerCase().split(/:(?=\d+$)/);
        if (port !== undefined && port !== url.port)
            return false;
        if (name?.startsWith("*."))
            return url.hostname.endsWith(name.slice(1));
        return url.hostname === name;
    });
}


/***/ }),

/***/ 52372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readOwn)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// A file of the repository, as it is on one side.

/** `wrong` completes a sentence that begins with the file's name. */
async function readOwn(path, maxBytes, place, files) {
    try {
        const bytes = await files.read(`${place.root}/${path}`, { maxBytes, within: place.root });
        if (bytes === null)
            return { wrong: "is not there on this side: commit it, or let a gate in `needs` write it" };
        return { text: new TextDecoder().decode(bytes) };
    }
    catch (error) {
        if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm))
            throw error;
        return { wrong: `cannot be read: ${error.problems[0]?.message ?? ""}` };
    }
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  K: () => (/* reexport */ sharesPort)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/action/gates/words.js
var words = __webpack_require__(53841);
// EXTERNAL MODULE: ./build/action/gates/visual/site/address.js
var address = __webpack_require__(54473);
;// CONCATENATED MODULE: ./build/action/gates/visual/site/discover.js

const ASK_MS = 30_000;
const MOST_REDIRECTS = 5;
const cannotBeFound = (text) => ({
    reason: { code: "setup-failed", text: text.slice(0, 2000) },
});
/** A file of the site that says what is there. `absent`: the site answers 404. */
async function askSite(path, what, { origin, local, servers, signal }) {
    let url = (0,address/* withinSite */.LP)(path, origin);
    if (!local)
        return cannotBeFound(`${what} ${path} is read on this machine only: list \`screens\`, or use \`crawl\``);
    for (let hops = 0; url !== null && hops <= MOST_REDIRECTS; hops += 1) {
        const { status, body, location } = await servers.ask(url.href, ASK_MS, signal);
        if (status === null)
            return cannotBeFound(`${what} ${(0,address/* pathOf */.XM)(url)} did not answer within ${ASK_MS / 1000} s`);
        if (status === 404 || status === 410)
            return { absent: true };
        if (status === 200 && body !== null)
            return { body, path: (0,address/* pathOf */.XM)(url) };
        if (status === 200)
            return cannotBeFound(`${what} ${(0,address/* pathOf */.XM)(url)} is longer than 64 MiB`);
        if (status < 300 || status >= 400 || location === null)
            return cannotBeFound(`${what} ${(0,address/* pathOf */.XM)(url)} was answered with ${status}`);
        url = (0,address/* withinSite */.LP)(URL.parse(location, url)?.href ?? "//", origin);
    }
    return cannotBeFound(`${what} ${path} leads out of the site, or in circles`);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/site/page-address.js
// One address for one page, however a link spells it. Pure.

/** What a browser shows or keeps by itself: a file, not a page of the site. */
const FILE = /\.(7z|apng|atom|avif|avi|bmp|bz2|css|csv|deb|dmg|docx?|eot|epub|exe|flac|gif|gz|ico|iso|jar|jpe?g|js|json|m4[av]|map|md|mjs|mov|mp[34]|mpeg|msi|og[gv]|otf|pdf|pkg|png|pptx?|rar|rpm|rss|svg|tar|tgz|tiff?|ttf|txt|vtt|wasm|wav|web[mp]|webmanifest|woff2?|xlsx?|xml|xz|zip)$/i;
/** Says where a visitor came from, not what is shown. */
const TRACKING = /^(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_gl)$/i;
const isFile = (path) => FILE.test(path.replace(/[?#].*$/s, ""));
/**
 * Path of a link, or null when it leads out of the site. Query sorted by name; a fragment only where it is a route
 * (`#/…`), for all others are places within a page.
 */
function pageOf(href, origin) {
    const url = (0,address/* withinSite */.LP)(href, origin);
    if (url === null)
        return null;
    for (const name of [...url.searchParams.keys()])
        if (TRACKING.test(name))
            url.searchParams.delete(name);
    url.searchParams.sort();
    const query = url.searchParams.size === 0 ? "" : url.search;
    return `${url.pathname}${query}${/^#!?\//.test(url.hash) ? url.hash : ""}`;
}
/** Equal for `/docs`, `/docs/` and `/docs/index.html`, which servers answer alike. */
function sameAs(page) {
    const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(page) ?? [];
    return path.replace(/\/index\.html?$/i, "/").replace(/\/+$/, "") + rest;
}

// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/open-page.js + 31 modules
var open_page = __webpack_require__(58826);
;// CONCATENATED MODULE: ./build/action/gates/visual/page/find-links.js
/// <reference lib="dom" />
// Where a page leads to, as a person would find it: also in open shadow trees.
/** Absolute addresses in document order, each once; `type` and `url` are the document's own. */
function findLinks(most) {
    const links = new Set();
    const search = (within) => {
        for (const element of within.querySelectorAll("*")) {
            if (element.shadowRoot !== null)
                search(element.shadowRoot);
            const isLink = element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement;
            if (!isLink || element.hasAttribute("download") || links.size >= most)
                continue;
            if (/^https?:/.test(element.href))
                links.add(element.href);
        }
    };
    search(document);
    return { type: document.contentType, url: location.href, links: [...links] };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/site/visit.js
// One page opened to see where it leads.



const PAGE_MS = 20_000;
/** A page that draws its links late is waited for so long, as long as it is busy. */
const LINKS_MS = 5000;
const POLL_MS = 100;
const MOST_LINKS = 5000;
const DESKTOP = { name: "desktop", width: 1440, height: 900 };
/** A page that breaks is a page that did not open; @throws ProblemError browser-died */
async function visitPage(path, grounds) {
    const { origin, conditions, storage, crew } = grounds;
    const options = (0,open_page/* tabOptions */.yf)({ viewport: DESKTOP, scheme: "light" }, conditions, origin, storage);
    // Its own clock: here nothing is shot, and nobody would move it on.
    const open = () => crew.withTab({ ...options, scale: 1, before: [] }, (tab) => visit(tab, `${origin}${path}`, grounds));
    try {
        // The crew starts a browser that died anew; a page that ends it twice is not visited a third time.
        return await open().catch((error) => codeOf(error) === "browser-died" ? open() : Promise.reject(error));
    }
    catch (error) {
        if (codeOf(error) !== "page-failed")
            throw error;
        return {
            status: null,
            error: error instanceof Error ? error.message : "",
            url: "",
            isPage: false,
            links: [],
        };
    }
}
const codeOf = (error) => error instanceof shared_problem/* ProblemError */.Mm ? error.problems[0]?.code : undefined;
async function visit(tab, href, grounds) {
    const answer = await tab.goto(href, PAGE_MS);
    const error = answer.error ?? "";
    if (/is a download/.test(error))
        return { status: answer.status ?? 200, error, url: answer.url, isPage: false, links: [] };
    // One whose load event never came has its status all the same, and is there.
    if (answer.status === null)
        return { status: null, error, url: answer.url, isPage: false, links: [] };
    const { type, url, links } = await linksOf(tab, grounds);
    const isPage = /^(text\/html|application\/xhtml\+xml)$/.test(type);
    return { status: answer.status, error, url, isPage, links };
}
/** Looked at until two looks agree and nothing is on its way. */
async function linksOf(tab, { clock, signal }) {
    const until = clock.elapsed() + LINKS_MS;
    let last = await tab.run(findLinks, MOST_LINKS);
    while (clock.elapsed() < until && !signal.aborted) {
        await clock.sleep(POLL_MS, signal);
        const idle = tab.network().pending.length === 0;
        const now = await tab.run(findLinks, MOST_LINKS);
        if (idle && now.url === last.url && now.links.join("\n") === last.links.join("\n"))
            return now;
        last = now;
    }
    return last;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/site/crawl.js
// Pages found by following links, in a browser, so that links which scripts draw are found too.





/** At once; how many of them are open is up to the crew. */
const BATCH = 16;
const LONGEST_MS = 5 * 60_000;
/**
 * Breadth first, each level sorted: the same site gives the same pages in the same order. `server-failed` when the page
 * it begins at does not open, `timeout` when it takes too long: half a site would not be the same half next time.
 */
async function crawl(settings, grounds) {
    const { origin, clock } = grounds;
    const start = pageOf(settings.from, origin);
    if (start === null)
        return cannotBeFound(`\`crawl.from\` is \`${settings.from}\`, which is no path of this site`);
    const limitMs = Math.min(LONGEST_MS, grounds.timeoutMs / 2);
    const walk = new Walk(settings, origin);
    const until = clock.elapsed() + limitMs;
    const mostVisits = settings.limit * 4 + 100;
    let visits = 0;
    for (let level = [start]; level.length > 0; level = walk.nextLevel()) {
        for (let from = 0; from < level.length;) {
            if (walk.isFull() || visits >= mostVisits) {
                walk.leave(level.slice(from));
                break;
            }
            if (clock.elapsed() >= until || grounds.signal.aborted)
                return tooSlow(limitMs, walk.pages.length);
            const batch = level.slice(from, from + Math.min(BATCH, settings.limit - walk.pages.length));
            const seen = await Promise.all(batch.map((page) => visitPage(page, grounds)));
            visits += batch.length;
            from += batch.length;
            if (seen[0] !== undefined && level[0] === start) {
                if (!isOpen(seen[0]))
                    return notBegun(start, seen[0]);
                walk.begin(start, seen[0]);
            }
            for (const [index, visit] of seen.entries())
                walk.add(batch[index] ?? "", visit);
        }
    }
    return { pages: walk.pages.map((path) => ({ path, name: null, story: false })), notes: walk.notes() };
}
const isOpen = ({ status }) => status !== null && status < 400;
function notBegun(start, visit) {
    const how = visit.status === null ? `did not open: ${visit.error}` : `answered ${visit.status}`;
    return {
        reason: { code: "server-failed", text: `The crawl begins at ${start}, which ${how}`.slice(0, 2000) },
    };
}
function tooSlow(limitMs, pages) {
    const text = `The crawl did not end within ${Math.round(limitMs / 1000)} s, with ${pages} pages found: lower its \`limit\`, or \`exclude\` paths`;
    return { reason: { code: "timeout", text } };
}
/** What is known while walking; nothing here waits. */
class Walk {
    pages = [];
    settings;
    origin;
    known = new Set();
    shot = new Set();
    next = new Map();
    left = new Set();
    dead = [];
    led = null;
    constructor(settings, origin) {
        this.settings = settings;
        this.origin = origin;
        const start = pageOf(settings.from, origin);
        if (start !== null)
            this.known.add(sameAs(start));
    }
    isFull() {
        return this.pages.length >= this.settings.limit;
    }
    /** Links found on the pages of the last level that are not known yet, sorted. */
    nextLevel() {
        const level = [...this.next.keys()].sort();
        this.next = new Map();
        if (!this.isFull())
            return level;
        this.leave(level);
        return [];
    }
    leave(pages) {
        for (const page of pages)
            if (this.isWanted(page))
                this.left.add(page);
    }
    /** Behind a login there is nothing but the login, and that looks as it always did. */
    begin(asked, { url }) {
        const landed = pageOf(url, this.origin);
        if (landed === null || sameAs(landed) === sameAs(asked))
            return;
        this.led = `The crawl begins at ${asked}, which led to ${landed}. If that is a login, sign in by \`cookies\` or \`storage\``;
    }
    add(asked, visit) {
        // It may be there: without it the other side's would count as new. Whoever shoots it says what is wrong.
        if (visit.status === null) {
            this.take(asked);
            return;
        }
        if (!isOpen(visit)) {
            this.dead.push(`${asked} (${visit.status})`);
            return;
        }
        const landed = pageOf(visit.url, this.origin);
        if (landed === null || !visit.isPage || this.isExcluded(landed))
            return;
        this.take(landed);
        for (const link of visit.links)
            this.follow(link);
    }
    take(page) {
        const key = sameAs(page);
        this.known.add(key);
        if (this.shot.has(key) || !this.isWanted(page))
            return;
        this.shot.add(key);
        if (this.isFull())
            this.left.add(page);
        else
            this.pages.push(page);
    }
    follow(link) {
        const page = pageOf(link, this.origin);
        if (page === null || isFile(page) || this.isExcluded(page))
            return;
        const key = sameAs(page);
        if (this.known.has(key))
            return;
        this.known.add(key);
        this.next.set(page, key);
    }
    isExcluded(page) {
        return this.settings.exclude.some((glob) => fits(page, glob));
    }
    isWanted(page) {
        return this.settings.include?.some((glob) => fits(page, glob)) ?? true;
    }
    notes() {
        const notes = [];
        if (this.led !== null)
            notes.push({ code: "led-elsewhere", text: this.led.slice(0, 2000) });
        const left = [...this.left].sort();
        if (left.length > 0) {
            const text = `The crawl stopped at its \`limit\` of ${this.settings.limit} pages; these were found too and are not looked at: ${(0,words/* listed */.K)(left, 5)}`;
            notes.push({ code: "crawl-limit", text: text.slice(0, 2000) });
        }
        const dead = this.dead.sort();
        if (dead.length > 0) {
            const text = `Links lead to pages that are not there, which are not looked at: ${(0,words/* listed */.K)(dead, 5)}`;
            notes.push({ code: "crawl-dead", text: text.slice(0, 2000) });
        }
        return notes;
    }
}
/** Globs are of paths; a query or a route does not count. */
const fits = (page, glob) => external_node_path_.posix.matchesGlob(page.replace(/[?#].*$/s, ""), glob.startsWith("/") ? glob : `/${glob}`);

// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/action/gates/visual/site/screen-name.js
var screen_name = __webpack_require__(94433);
// EXTERNAL MODULE: ./build/action/gates/visual/site/story.js + 1 modules
var site_story = __webpack_require__(23190);
;// CONCATENATED MODULE: ./build/action/gates/visual/site/screens.js
// What is listed and what was found → the screens, each with an id of its own. Pure.




/** In the order they were listed and found; a listed page is not shot again because a link leads to it. */
function screensOf(discovery, found, origin) {
    const stray = discovery.listed.find(({ path }) => (0,address/* withinSite */.LP)(path, origin) === null);
    if (stray !== undefined) {
        const text = `The screen \`${stray.path}\` is not a page of this site: give a path such as /pricing`;
        return { reason: { code: "setup-failed", text } };
    }
    const listed = discovery.listed.map((settings) => ({ ...settings, path: normal(settings.path, origin), story: false }));
    const whole = new Set(listed.filter(({ element }) => element === null).map(({ path }) => path));
    const pages = new Map(found.map((page) => [normal(page.path, origin), page]));
    const entries = [
        ...listed,
        ...[...pages]
            .filter(([path]) => !whole.has(path))
            .map(([path, { name, story }]) => ({ ...discovery.defaults, name, path, story, element: null })),
    ];
    const names = namesOf(entries);
    const count = entries.reduce((sum, each) => sum + each.viewports.length * each.schemes.length, 0);
    if (count > limits/* LIMITS */.b.screens)
        return { reason: tooMany(count) };
    const screens = entries.flatMap((entry, index) => expand(entry, names[index] ?? ""));
    const twice = repeated(screens);
    return twice === null ? { screens } : { reason: twice };
}
const normal = (path, origin) => {
    const url = (0,address/* withinSite */.LP)(path, origin);
    return url === null ? path : (0,address/* pathOf */.XM)(url);
};
/** One of several paths with the same made name keeps it: the shortest, so that it stays when others come and go. */
function namesOf(entries) {
    const made = entries.map(({ name, path, element }) => name ?? (0,screen_name/* nameOfPath */.od)(path, element));
    const keepers = new Map();
    for (const [index, { name, path }] of entries.entries()) {
        const key = made[index]?.toLowerCase() ?? "";
        const keeper = keepers.get(key);
        // A given name is nobody else's.
        if (name !== null)
            keepers.set(key, "");
        else if (keeper === undefined || (keeper !== "" && before(path, keeper)))
            keepers.set(key, path);
    }
    return entries.map(({ name, path }, index) => {
        const own = made[index] ?? "";
        return name !== null || keepers.get(own.toLowerCase()) === path ? own : (0,screen_name/* toldApart */.Yg)(own, path);
    });
}
const before = (a, b) => a.length < b.length || (a.length === b.length && a < b);
function expand(entry, name) {
    const { path, element, fullPage, mask, ignore, waitFor, steps, story } = entry;
    return entry.viewports.flatMap((viewport) => entry.schemes.map((scheme) => ({
        id: `${name}/${viewport.name}${scheme === "dark" ? "-dark" : ""}`,
        name,
        path,
        element,
        viewport,
        scheme,
        fullPage,
        mask,
        ignore,
        waitFor: story ? [site_story/* STORY_SHOWN */.W, ...waitFor] : waitFor,
        steps,
        ...(story ? { story } : {}),
    })));
}
/** Case does not tell files apart on every system. */
function repeated(screens) {
    const seen = new Map();
    for (const screen of screens) {
        const other = seen.get(screen.id.toLowerCase());
        if (other !== undefined) {
            const where = other.path === screen.path ? `both at ${screen.path}` : `${other.path} and ${screen.path}`;
            const text = `Two screens are called \`${screen.name}\` (${where}): give each a \`name\` of its own`;
            return { code: "setup-failed", text };
        }
        seen.set(screen.id.toLowerCase(), screen);
    }
    return null;
}
function tooMany(count) {
    const text = `${count} screens are more than the ${limits/* LIMITS */.b.screens} that are compared in one gate: look at fewer pages or viewports, or split them into several sites`;
    return { code: "setup-failed", text };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/action/parsers/reader.js
var reader = __webpack_require__(35077);
// EXTERNAL MODULE: ./build/action/parsers/xml.js + 2 modules
var xml = __webpack_require__(71549);
;// CONCATENATED MODULE: ./build/action/gates/visual/site/sitemap.js
// The pages of a sitemap, wherever it says they are published, at this site.







/** As the protocol allows a single sitemap. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_SITEMAPS = 200;
/** What no sitemap has: it would be an attack, or no sitemap. */
const MOST_LEVELS = 3;
const LIMITS_XML = { ...reader/* READ_LIMITS */.C, bytes: MOST_BYTES, depth: 20 };
/** Sorted, each path once. */
async function readSitemap(path, grounds) {
    const pages = new Set();
    const seen = new Set();
    let level = [path];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= MOST_LEVELS)
            return cannotBeFound(`The sitemap ${path} names sitemaps that name sitemaps, and so on`);
        const next = [];
        for (const each of level) {
            if (seen.has(each))
                continue;
            seen.add(each);
            if (seen.size > MOST_SITEMAPS)
                return cannotBeFound(`The sitemap ${path} names more than ${MOST_SITEMAPS} others`);
            const read = await readOne(each, grounds);
            if ("reason" in read)
                return read;
            for (const page of read.pages)
                pages.add(page);
            next.push(...read.sitemaps);
            if (pages.size > limits/* LIMITS */.b.screens)
                return sitemap_tooMany(path);
        }
        level = next;
    }
    return { pages: [...pages].sort().map((each) => ({ path: each, name: null, story: false })), notes: [] };
}
const sitemap_tooMany = (path) => cannotBeFound(`The sitemap ${path} names more than the ${limits/* LIMITS */.b.screens} pages that are compared in one gate: list \`screens\`, or use \`crawl\` with \`include\``);
async function readOne(path, grounds) {
    const answer = await askSite(path, "The sitemap", grounds);
    if ("absent" in answer)
        return cannotBeFound(`The sitemap ${path} is not there: the site answered 404`);
    if ("reason" in answer)
        return answer;
    const bytes = unpacked(answer.body);
    if (bytes === null)
        return cannotBeFound(`The sitemap ${path} is broken or unpacks to more than 50 MiB`);
    const found = { pages: [], sitemaps: [] };
    let inside = "pages";
    try {
        (0,xml/* readXml */.k)(bytes, LIMITS_XML, {
            title: "sitemap",
            roots: ["urlset", "sitemapindex"],
            textOf: new Set(["loc"]),
            open: (name) => {
                if (name === "url")
                    inside = "pages";
                if (name === "sitemap")
                    inside = "sitemaps";
            },
            close: (name, text) => {
                const here = name === "loc" ? mapped(text.trim(), answer.path, grounds.origin) : null;
                // An image or a video of a page has its `loc` too, deeper and under another prefix, but ends in a file.
                if (here !== null && (inside === "sitemaps" || !isFile(here)))
                    found[inside].push(here);
            },
        });
    }
    catch (error) {
        if (!(error instanceof shared_problem/* ProblemError */.Mm))
            throw error;
        const [problem] = error.problems;
        return cannotBeFound((problem?.message ?? "").replace("The sitemap report", `The sitemap ${path}`));
    }
    return found;
}
/** Of what is published elsewhere, the path here. Null: no address. */
function mapped(location, from, origin) {
    const url = URL.parse(location, new URL(from, origin));
    return url === null || !/^https?:$/.test(url.protocol) ? null : `${url.pathname}${url.search}`;
}
function unpacked(body) {
    if (body[0] !== 0x1f || body[1] !== 0x8b)
        return body;
    try {
        return (0,external_node_zlib_.gunzipSync)(body, { maxOutputLength: MOST_BYTES });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/action/gates/visual/site/storybook.js
// The stories of a Storybook, by the index it publishes beside its pages: `index.json` since 7, `stories.json` before.





const entrySchema = dist/* object */.Ikc({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(1000)),
    title: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    name: dist/* optional */.lqM(dist/* string */.YjP(), ""),
    /** Since 7; before, docs pages were told by a parameter. */
    type: dist/* optional */.lqM(dist/* string */.YjP(), "story"),
    /** Since 10: tests written beside a story, which show what the story shows. */
    subtype: dist/* optional */.lqM(dist/* string */.YjP(), "story"),
    tags: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    parameters: dist/* optional */.lqM(dist/* object */.Ikc({ docsOnly: dist/* optional */.lqM(dist/* boolean */.zMY(), false) }), {}),
});
const entriesSchema = dist/* record */.g1P(dist/* string */.YjP(), entrySchema);
const indexSchema = dist/* union */.KCZ([
    dist/* object */.Ikc({ v: dist/* picklist */.KIO([4, 5]), entries: entriesSchema }),
    dist/* object */.Ikc({ v: dist/* literal */.euz(3), stories: entriesSchema }),
]);
/** One mistake is told; an index of millions would be millions. */
const FIRST = { abortEarly: true };
/** A story with it has no screen. */
const LEFT_OUT_TAG = "no-visual";
/** What Storybook gives each story that was not told otherwise; `!test` takes it away. */
const TEST_TAG = "test";
/** In the order of the index, which is the one of the side bar. */
async function readStorybook(path, grounds) {
    const folder = path.replace(/(index\.html|iframe\.html)?([?#].*)?$/s, "").replace(/\/*$/, "/");
    const index = await indexOf(folder, grounds);
    if ("reason" in index)
        return index;
    const stories = index.entries.filter(isStory);
    // Version 5 names the tags that were set by default; where none has this one, nobody was asked.
    const asked = stories.some(({ tags }) => tags.includes(TEST_TAG));
    const isLeftOut = ({ tags }) => tags.includes(LEFT_OUT_TAG) || (asked && !tags.includes(TEST_TAG));
    const shown = stories.filter((entry) => !isLeftOut(entry));
    if (shown.length > limits/* LIMITS */.b.screens)
        return cannotBeFound(`The Storybook has ${shown.length} stories, more than the ${limits/* LIMITS */.b.screens} screens of one gate`);
    return { pages: shown.map((entry) => storybook_pageOf(entry, folder)), notes: notes(stories.filter(isLeftOut)) };
}
const isStory = ({ type, subtype, parameters }) => type === "story" && subtype !== "test" && parameters.docsOnly !== true;
/** The id is made of title and name, and is what Storybook itself tells stories apart by: `forms-button--primary`. */
const storybook_pageOf = ({ id }, folder) => ({
    path: `${folder}iframe.html?id=${encodeURIComponent(id.toWellFormed())}&viewMode=story`,
    name: (0,screen_name/* nameGiven */.RP)(id.replaceAll("/", "-")),
    story: true,
});
function notes(left) {
    if (left.length === 0)
        return [];
    const names = left.map(({ id }) => id);
    const text = `Stories left out by their tags (\`!test\` or \`${LEFT_OUT_TAG}\`): ${(0,words/* listed */.K)(names, 5)}`;
    return [{ code: "stories-left-out", text: text.slice(0, 2000) }];
}
async function indexOf(folder, grounds) {
    for (const file of ["index.json", "stories.json"]) {
        const answer = await askSite(`${folder}${file}`, "The Storybook's index", grounds);
        if ("reason" in answer)
            return answer;
        if ("absent" in answer)
            continue;
        const read = dist/* safeParse */.xLC(indexSchema, json(answer.body), FIRST);
        if (!read.success)
            return cannotBeFound(`${answer.path} is no Storybook index of version 3, 4 or 5: ${wrong(read.issues)}`);
        return { entries: Object.values("entries" in read.output ? read.output.entries : read.output.stories) };
    }
    return cannotBeFound(`There is no Storybook at ${folder}: neither index.json nor stories.json is there`);
}
function wrong(issues) {
    const [issue] = issues;
    const path = issue === undefined ? null : dist/* getDotPath */.BuJ(issue);
    return `${issue?.message ?? "not readable"}${path ? ` at ${path}` : ""}`.slice(0, 300);
}
function json(body) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/action/gates/visual/site/find-screens.js




/** Always in the same order. `no-comparison` where there is none. */
async function findScreens(discovery, grounds) {
    const { crawl: settings, sitemap, storybook } = discovery;
    const all = { pages: [], notes: [] };
    const ways = [];
    if (storybook !== null)
        ways.push(() => readStorybook(storybook, grounds));
    if (sitemap !== null)
        ways.push(() => readSitemap(sitemap, grounds));
    if (settings !== null)
        ways.push(() => crawl(settings, grounds));
    for (const way of ways) {
        const found = await way();
        if ("reason" in found)
            return found;
        all.pages.push(...found.pages);
        all.notes.push(...found.notes);
    }
    const made = screensOf(discovery, all.pages, grounds.origin);
    if ("reason" in made)
        return made;
    if (made.screens.length > 0)
        return { screens: made.screens, notes: all.notes };
    const said = all.notes.map(({ text }) => `. ${text}`).join("");
    return {
        reason: { code: "no-comparison", text: `The site has no screen to look at${said}`.slice(0, 2000) },
    };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/site/ready.js
/** A first answer can take long (it compiles), but a question that is stuck is asked again. */
const ready_ASK_MS = 15_000;
const ready_POLL_MS = 50;
const SLOWEST_POLL_MS = 500;
/** What the config says when it says nothing: then any page may be missing, as long as the server speaks. */
const ANY_PATH = "/";
/** Without `ready`: any answer below 500. With it: one below 400, or that asks who we are. */
async function untilAnswers({ url, service, signal }, { clock, servers }) {
    const asked = addresses(service.ready === ANY_PATH ? url : new URL(service.ready, url));
    const until = clock.elapsed() + service.waitMs;
    let last = null;
    for (let pause = ready_POLL_MS; !signal.aborted; pause = Math.min(pause * 2, SLOWEST_POLL_MS)) {
        for (const each of asked) {
            const left = until - clock.elapsed();
            const { status } = await servers.ask(each.href, Math.max(1, Math.min(left, ready_ASK_MS)), signal);
            if (status !== null && isReady(status, service.ready))
                return { origin: each.origin };
            last = status ?? last;
            if (status !== null)
                break;
        }
        if (clock.elapsed() + pause >= until)
            break;
        await clock.sleep(pause, signal);
    }
    const [first = url] = asked;
    const seconds = `${Math.round(service.waitMs / 100) / 10} s`;
    if (last === null)
        return { text: `${first.href} did not answer within ${seconds}` };
    const hint = last === 404 ? "; name a path that is there in `ready`" : "";
    return { text: `${first.href} still answered ${last} after ${seconds}${hint}` };
}
const isReady = (status, ready) => ready === ANY_PATH ? status < 500 : status < 400 || status === 401 || status === 403;
/** A server that says it listens on `localhost` may mean ::1 alone. */
function addresses(url) {
    if (url.hostname !== "127.0.0.1")
        return [url];
    const other = new URL(url);
    other.hostname = "[::1]";
    return [url, other];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/action/gates/visual/site/up.js
const serverFailed = (text) => ({
    reason: { code: "server-failed", text: text.slice(0, 2000) },
});
const cancelled = () => ({ reason: { code: "cancelled", text: "Cancelled" } });

;// CONCATENATED MODULE: ./build/action/gates/visual/site/serve-command.js
// A command of the project's that serves the site: started, watched, and ended with all it started.



const SHOWN_LINES = 8;
const SHOWN_LENGTH = 160;
const STRANGER_MS = 2000;
/** Its process tree is gone wherever this resolves with a reason. */
async function serveCommand(command, start) {
    const { service, url, port, place, ports } = start;
    // Whoever answers now is not the server we are about to start, and would be judged in its place.
    const strangers = await Promise.all(addresses(url).map(({ href }) => ports.servers.ask(href, STRANGER_MS, place.signal)));
    if (strangers.some(({ status }) => status !== null))
        return serverFailed(`Something answers at ${url.origin} before \`serve\` has been started: end it, or put \`$PROOFMARK_PORT\` into \`url\` and \`serve\``);
    if (place.signal.aborted)
        return cancelled();
    const last = [];
    const serving = ports.servers.start({
        command,
        cwd: service.cwd === "" ? place.root : `${place.root}/${service.cwd}`,
        env: { ...place.env, PROOFMARK_PORT: port, PORT: port, PROOFMARK_SCRATCH: place.scratch },
        signal: place.signal,
        logPath: place.logPath,
        onLine: (line) => {
            place.onLine(line);
            const plain = (0,external_node_util_.stripVTControlCharacters)(line).trim();
            if (plain !== "")
                last.push(plain.slice(0, SHOWN_LENGTH));
            if (last.length > SHOWN_LINES)
                last.shift();
        },
    });
    let exit = null;
    const ended = new AbortController();
    const over = serving.ended.then((how) => {
        exit = how;
        ended.abort();
    });
    // Not by us: afterwards nobody wonders why it is gone.
    let stopped = false;
    const why = () => (exit === null || stopped ? null : endedEarly(exit, last).reason);
    const answer = await untilAnswers({ url, service, signal: AbortSignal.any([place.signal, ended.signal]) }, ports);
    if ("origin" in answer && exit === null) {
        const stop = async () => {
            stopped ||= exit === null;
            await serving.stop();
            await over;
        };
        return { origin: answer.origin, local: true, whyEnded: why, stop };
    }
    const early = why();
    await serving.stop();
    await over;
    if (place.signal.aborted)
        return cancelled();
    if (early !== null)
        return { reason: early };
    return serverFailed(`${"text" in answer ? answer.text : "It ended"}${lastLines(last)}`);
}
function endedEarly(exit, last) {
    if (exit.end === "not-started")
        return serverFailed(`\`serve\` could not be started: ${exit.error ?? ""}`);
    const how = exit.signal === null ? `with exit code ${exit.code}` : `by ${exit.signal}`;
    const hint = exit.code === 0 ? "; it must stay in the foreground" : "";
    return serverFailed(`\`serve\` ended ${how} while the site was needed${hint}${lastLines(last)}`);
}
const lastLines = (lines) => lines.length === 0 ? ". It printed nothing" : `. Its last lines: ${lines.join(" ⏎ ")}`;

;// CONCATENATED MODULE: ./build/action/gates/visual/site/service.js
// Brings the site up, waits until it answers, and takes down whatever was started.





const PORT = /\$(PROOFMARK_PORT\b|\{PROOFMARK_PORT\})/g;
/** A fixed port: two sides cannot be up at once. */
const sharesPort = (service) => service.serve !== null && service.url.replace(PORT, "") === service.url;
/** Nothing is left running where there is a reason: `server-failed`, `cancelled`. */
async function bringUpSite(service, hosts, place, ports) {
    const { serve, folder } = service;
    if (serve === null && folder !== null)
        return serveFolder(folder, service, place, ports);
    const port = String(await ports.servers.freePort());
    const url = URL.parse(service.url.replace(PORT, port));
    if (url === null)
        return serverFailed(`\`${service.url}\` is no address: write it as http://localhost:4173`);
    const local = address/* LOOPBACK */.Ws.test(url.hostname);
    if (local && url.protocol !== "http:")
        return serverFailed(`\`${service.url}\`: a server on this machine is asked by http, not ${url.protocol}`);
    if (serve !== null && !local)
        return serverFailed(`\`serve\` starts a server on this machine, but \`url\` is ${url.origin}`);
    if ((0,address/* withinSite */.LP)(service.ready, url.origin) === null)
        return serverFailed(`\`ready\` is \`${service.ready}\`, which is no path of this site: write it as /healthz`);
    if (serve !== null)
        return serveCommand(serve, { service, url, port, place, ports });
    return local ? alreadyThere(service, url, place, ports) : elsewhere(url, hosts);
}
const staying = (origin, local) => ({
    origin,
    local,
    whyEnded: () => null,
    stop: () => Promise.resolve(),
});
async function alreadyThere(service, url, place, ports) {
    const answer = await untilAnswers({ url, service, signal: place.signal }, ports);
    if ("origin" in answer)
        return staying(answer.origin, true);
    if (place.signal.aborted)
        return cancelled();
    return serverFailed(`${answer.text}. Nothing is started for this site: add \`serve\` or \`folder\`, or start it before`);
}
/** The pictures stay here, but the other host learns that somebody looks: so it has to be named. */
function elsewhere(url, hosts) {
    if (!/^https?:$/.test(url.protocol))
        return serverFailed(`${url.protocol} is not a way to ask a site`);
    if ((0,address/* isListed */.yy)(url, hosts))
        return staying(url.origin, false);
    return serverFailed(`${url.host} is not this machine: add it to the site's \`hosts\` if the browser may ask it, or serve the site here`);
}
async function serveFolder(folder, service, place, ports) {
    const shown = [service.cwd, folder].filter((part) => part !== "" && part !== ".").join("/") || ".";
    const [root, real] = await Promise.all([
        ports.files.realPath(place.root),
        ports.files.realPath(`${place.root}/${shown}`),
    ]);
    if (root !== null && real !== null && (0,external_node_path_.relative)(root, real).startsWith(".."))
        return serverFailed(`The folder ${shown} leads out of the checkout by a link`);
    const server = real === null ? null : await ports.servers.folder(real);
    if (server === null)
        return serverFailed(`There is no folder ${shown} to serve: let a gate that builds it be in \`needs\``);
    const stop = () => server.stop();
    if (place.signal.aborted) {
        await stop();
        return cancelled();
    }
    place.signal.addEventListener("abort", () => void stop(), { once: true });
    place.onLine(`Serving ${shown} at ${server.origin}`);
    return { origin: server.origin, local: true, whyEnded: () => null, stop };
}

// EXTERNAL MODULE: ./build/action/gates/visual/site/steps.js
var steps = __webpack_require__(62910);
// EXTERNAL MODULE: ./build/action/gates/visual/site/own-file.js
var own_file = __webpack_require__(52372);
;// CONCATENATED MODULE: ./build/action/gates/visual/site/storage.js
// Cookies and local storage to begin with, from a file of the repository, moved to where the site is served now.



const storage_MOST_BYTES = 4 * 1024 * 1024;
const storage_short = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4096));
const cookieSchema = dist/* object */.Ikc({
    name: dist/* pipe */.FsL(storage_short, dist/* minLength */.BpQ(1)),
    value: storage_short,
    domain: dist/* pipe */.FsL(storage_short, dist/* minLength */.BpQ(1)),
    path: dist/* optional */.lqM(storage_short, "/"),
    httpOnly: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    secure: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    sameSite: dist/* optional */.lqM(dist/* picklist */.KIO(["Strict", "Lax", "None"]), "Lax"),
});
const originSchema = dist/* object */.Ikc({
    origin: dist/* pipe */.FsL(storage_short, dist/* check */.z6Y((text) => URL.canParse(text), "Expected an origin such as http://localhost:3000")),
    localStorage: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), value: dist/* string */.YjP() })), []),
    indexedDB: dist/* optional */.lqM(dist/* array */.YOg(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()))),
});
const stateSchema = dist/* object */.Ikc({
    cookies: dist/* optional */.lqM(dist/* array */.YOg(cookieSchema), []),
    origins: dist/* optional */.lqM(dist/* array */.YOg(originSchema), []),
});
/** Null: the config names none. Reasons are `setup-failed`, with the path and what is wrong in it. */
async function readStorage(path, origin, place, files) {
    if (path === null)
        return { storage: null };
    const failed = (text) => ({
        reason: { code: "setup-failed", text: `The file ${path} of \`storage\` ${text}`.slice(0, 2000) },
    });
    const found = await (0,own_file/* readOwn */.j)(path, storage_MOST_BYTES, place, files);
    if ("wrong" in found)
        return failed(found.wrong);
    let written;
    try {
        written = JSON.parse(found.text);
    }
    catch (error) {
        return failed(`is no JSON: ${error instanceof Error ? error.message : ""}`);
    }
    // A list would pass for a mapping without members.
    const read = dist/* safeParse */.xLC(stateSchema, Array.isArray(written) ? null : written);
    if (read.success)
        return { storage: moved(read.output, new URL(origin)) };
    const [issue] = read.issues;
    const where = dist/* getDotPath */.BuJ(issue) ?? "the top";
    return failed(`is no storage state as Playwright writes it: ${issue.message} at ${where}`);
}
/**
 * What was kept for this machine is the site's; where nothing was, everything is. Cookies last as long as the browser:
 * whether one has run out must not depend on the day of the run.
 */
function moved(state, site) {
    const isHere = (host) => address/* LOOPBACK */.Ws.test(host.replace(/^\./, ""));
    const hosts = [
        ...state.cookies.map(({ domain }) => domain),
        ...state.origins.map(({ origin }) => new URL(origin).hostname),
    ];
    const some = hosts.some(isHere);
    const isSites = (host) => !some || isHere(host);
    const origins = state.origins.map((each) => isSites(new URL(each.origin).hostname) ? { ...each, origin: site.origin } : each);
    return {
        cookies: state.cookies.map((cookie) => ({
            ...(isSites(cookie.domain) ? atSite(cookie, site) : cookie),
            expires: -1,
        })),
        origins: merged(origins),
    };
}
/** Over http a browser drops what is for https alone, though it is the same page. */
function atSite(cookie, site) {
    const here = { ...cookie, domain: site.hostname };
    if (site.protocol === "https:" || /^__(Secure|Host)-/.test(cookie.name))
        return here;
    return { ...here, secure: false, sameSite: cookie.sameSite === "None" ? "Lax" : cookie.sameSite };
}
/** An origin is written once; of two values for a name the later one stays. */
function merged(origins) {
    const all = new Map();
    for (const each of origins) {
        const known = all.get(each.origin);
        if (known === undefined) {
            all.set(each.origin, each);
            continue;
        }
        const values = new Map([...known.localStorage, ...each.localStorage].map(({ name, value }) => [name, value]));
        const indexedDB = [...(known.indexedDB ?? []), ...(each.indexedDB ?? [])];
        all.set(each.origin, {
            origin: each.origin,
            localStorage: [...values].map(([name, value]) => ({ name, value })),
            ...(indexedDB.length > 0 ? { indexedDB } : {}),
        });
    }
    return [...all.values()];
}

// EXTERNAL MODULE: ./build/action/gates/visual/site/values.js
var values = __webpack_require__(54643);
;// CONCATENATED MODULE: ./build/action/gates/visual/site/session.js







/**
 * Brings one side's site up and finds its screens. Where there is a reason, nothing is left running: `server-failed`,
 * `setup-failed` (a variable, a file or a setting), `no-comparison` (no screen), `timeout`, `cancelled`.
 */
async function openSession(target, place, crew, ports) {
    const conditions = withValues(target.conditions, place.env);
    if ("reason" in conditions)
        return conditions;
    const { listed, defaults } = target.discovery;
    const missing = (0,steps/* missingValue */.Qh)([...listed, defaults].flatMap(({ steps }) => steps), place.env);
    if (missing !== null)
        return { reason: missing };
    const up = await bringUpSite(target.service, conditions.hosts, place, ports);
    if ("reason" in up)
        return up;
    try {
        const ready = await prepared(target, conditions, { up, place, crew, ports });
        if (place.signal.aborted) {
            await up.stop();
            return cancelled();
        }
        if ("reason" in ready) {
            await up.stop();
            return { reason: up.whyEnded() ?? ready.reason };
        }
        return ready;
    }
    catch (error) {
        await up.stop();
        throw error;
    }
}
async function prepared(target, conditions, side) {
    const { up, place, crew, ports } = side;
    const { origin, local, whyEnded, stop } = up;
    const stored = await readStorage(conditions.storage, origin, place, ports.files);
    if ("reason" in stored)
        return stored;
    const { storage } = stored;
    const { clock, servers } = ports;
    const { signal, timeoutMs } = place;
    const found = await findScreens(target.discovery, {
        origin,
        local,
        conditions,
        storage,
        signal,
        timeoutMs,
        crew,
        clock,
        servers,
    });
    if ("reason" in found)
        return found;
    return { origin, ...found, conditions, storage, whyEnded, stop };
}
function withValues(conditions, env) {
    const cookies = [];
    for (const cookie of conditions.cookies) {
        const found = (0,values/* resolveValue */.g)(cookie.value, env, `The cookie \`${cookie.name}\``);
        if ("reason" in found)
            return found;
        cookies.push({ ...cookie, value: found.value });
    }
    return { ...conditions, cookies };
}


/***/ }),

/***/ 62910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ pageScript),
/* harmony export */   EE: () => (/* binding */ resolveSteps),
/* harmony export */   Qh: () => (/* binding */ missingValue),
/* harmony export */   pE: () => (/* binding */ resolveStep)
/* harmony export */ });
/* harmony import */ var _own_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52372);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54643);
// A screen's steps with what they name: variables become values, files become their text.


const MOST_BYTES = 1024 * 1024;
/** Reasons are `setup-failed`: a variable that is not passed, a script that is not there or leads out of the checkout. */
async function resolveSteps(steps, place, files) {
    const resolved = [];
    for (const step of steps) {
        const one = await resolveStep(step, place, files);
        if ("code" in one)
            return one;
        resolved.push(one);
    }
    return resolved;
}
/** As `resolveSteps`, of one. */
const resolveStep = async (step, place, files) => step.script === undefined ? plain(step, place.env) : script(step.script, place, files);
/** For `Tab.run`. A page's policy may forbid making functions of text; what is sent from outside it never forbids. */
function pageScript(source) {
    const text = `async () => { await (async () => {${source}\n})(); return null; }`;
    return Object.assign(() => null, { toString: () => text });
}
/** Only the variables, which are the same on both sides: what is missing is missing everywhere. */
function missingValue(steps, env) {
    for (const step of steps) {
        if (step.script !== undefined)
            continue;
        const one = plain(step, env);
        if ("code" in one)
            return one;
    }
    return null;
}
function plain(step, env) {
    if (step.open !== undefined)
        return { do: "open", path: step.open };
    const act = (action) => ({ do: "act", action });
    if (step.press !== undefined)
        return act({ do: "press", key: step.press, selector: step.on ?? null });
    for (const name of ["click", "check", "uncheck", "hover", "wait"]) {
        const selector = step[name];
        if (selector !== undefined)
            return act({ do: name, selector });
    }
    for (const name of ["fill", "select"]) {
        const selector = step[name];
        if (selector === undefined)
            continue;
        const found = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveValue */ .g)(step.value ?? "", env, `The step \`${name} ${selector}\``);
        return "reason" in found ? found.reason : act({ do: name, selector, value: found.value });
    }
    return { code: "setup-failed", text: "A step does nothing" };
}
async function script(path, place, files) {
    const found = await (0,_own_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwn */ .j)(path, MOST_BYTES, place, files);
    return "text" in found
        ? { do: "script", path, source: found.text }
        : { code: "setup-failed", text: `The step's script ${path} ${found.wrong}`.slice(0, 2000) };
}


/***/ }),

/***/ 23190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ STORY_SHOWN),
  N: () => (/* binding */ whyNoStory)
});

;// CONCATENATED MODULE: ./build/action/gates/visual/page/story-state.js
/// <reference lib="dom" />
// What a Storybook says of a story that it could not show, by the classes it gives the body.
/** Null: nothing went wrong that it knows of. */
function storyState() {
    const said = (selector) => (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 500);
    const classes = document.body?.classList;
    if (classes?.contains("sb-show-errordisplay"))
        return said("#error-message") || said(".sb-errordisplay");
    if (classes?.contains("sb-show-nopreview"))
        return said(".sb-nopreview");
    return null;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/site/story.js

/** One of the elements to wait for: the body is there from the start, its classes tell. */
const STORY_SHOWN = "body.sb-show-main:not(.sb-show-preparing-story)";
/** Why a story did not come, in its own words; null: the Storybook says nothing of the kind. */
async function whyNoStory(tab) {
    const said = await tab.run(storyState, null);
    if (said === null)
        return null;
    return { code: "setup-failed", text: `The story failed${said === "" ? "" : `: ${said}`}` };
}


/***/ }),

/***/ 54643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveValue)
/* harmony export */ });
const VARIABLE = /^\$([A-Za-z_][A-Za-z0-9_]*)$/;
/** `$NAME` alone is the variable's value; everything else is itself. */
function resolveValue(written, env, what) {
    const name = VARIABLE.exec(written)?.[1];
    if (name === undefined)
        return { value: written };
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value !== undefined)
        return { value };
    const text = `${what} needs the variable ${name}, which is not there: name it in the gate's \`env\`, and set it in the job`;
    return { reason: { code: "setup-failed", text } };
}


/***/ }),

/***/ 53841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
// Lists in sentences.
/** `a, b, c and 4 more`. */
function listed(names, most = 3) {
    const shown = names.slice(0, most).join(", ");
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}


/***/ }),

/***/ 35077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ READ_LIMITS)
/* harmony export */ });
// The one shape of a reader: bytes in, what they say out. Readers are pure and bounded; `index.ts` is the ordered list.
/** 50 MB, 100 levels, 200,000 tests, 20,000 findings. */
const READ_LIMITS = {
    bytes: 50 * 1024 * 1024,
    depth: 100,
    tests: 200_000,
    findings: 20_000,
};


/***/ }),

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   Jb: () => (/* binding */ otherKind),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   zX: () => (/* binding */ tooManyBytes)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// What can be wrong with a report that is not XML, in words. The path is added by whoever opened the file.

const RERUN = "Run the tool again and see whether it was killed or ran out of disk; then read the report again.";
const NAME_IT = "Check that the path names the report and not the log, or name another format with `format`.";
function emptyReport(title) {
    return problem("report-empty", `The ${title} report is empty`, "The tool ended before it wrote anything: look at its output, and check the path it was told to write to.");
}
function tooManyBytes(title, bytes, limits) {
    const megabytes = (count) => Math.ceil(count / 1024 / 1024);
    return tooLarge(title, `is ${megabytes(bytes)} MB; the limit is ${megabytes(limits.bytes)} MB`);
}
function tooLarge(title, what) {
    return problem("report-too-large", `The ${title} report ${what}`, "Split the run into several report files, or let the tool look at less.");
}
/** The bytes are of another kind than promised: `what` completes "The ESLint report …". */
function otherKind(title, what) {
    return problem("report-unreadable", `The ${title} report ${what}`, NAME_IT);
}
/** The kind is right, but it was not written to its end. */
function incomplete(title, what) {
    return problem("report-unreadable", `The ${title} report ${what}`, RERUN);
}
function problem(code, message, todo) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({ code, message: `${message}.`, todo });
}


/***/ }),

/***/ 71229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   ef: () => (/* binding */ dropIllegal),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
// Bytes of a tool → text. Tools write any encoding their platform likes, and colour into files nobody will see in colour.
// CSI (colour, cursor, erase) in its 7-bit and 8-bit form, OSC (titles, hyperlinks; ended by BEL or ST), two-character forms.
const ANSI = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b(?:\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\)|[ -/]{1,2}[0-~]|[0-Z\\^-~])/g;
// What XML 1.0 forbids outright, and halves of surrogate pairs. https://www.w3.org/TR/xml/#charsets
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
/** Without colours, cursor movements and hyperlink targets (the link's words stay). */
function stripAnsi(text) {
    return text.includes("\x1b") || text.includes("\x9b") ? text.replace(ANSI, "") : text;
}
/** Without the characters no XML document may hold; tab, line feed and carriage return stay. */
function dropIllegal(text) {
    return text.replace(ILLEGAL, "");
}
/**
 * Text of a file or an output: UTF-8, or UTF-16 by its byte order mark or by the zero bytes of its first letters.
 * The mark is dropped; bytes that are no text become U+FFFD. Colours stay: see `stripAnsi`.
 */
function decodeText(bytes) {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
/** By the byte order mark, else by the zero bytes of the first letters. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    if (first === 0xfe && second === 0xff)
        return "utf-16be";
    // PowerShell's `>` without a mark: an ASCII first letter beside a zero byte.
    if (bytes.length < 2 || first === undefined || second === undefined)
        return "utf-8";
    if (second === 0 && first > 0 && first < 0x80)
        return "utf-16le";
    if (first === 0 && second > 0 && second < 0x80)
        return "utf-16be";
    return "utf-8";
}


/***/ }),

/***/ 15228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Qf: () => (/* binding */ documentStart),
/* harmony export */   fk: () => (/* binding */ localName)
/* harmony export */ });
// Where an XML document begins inside what a tool wrote, and what its root is called.
const ELEMENT = /^<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])/;
// It names the root. Readers refuse it, and say why better than "no reader recognises this file".
const DOCTYPE = /^<!DOCTYPE\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s>[])/;
const PROLOGUE = /^(?:\s+|\ufeff|<\?[^>]{0,4096}\?>|<!--[\s\S]{0,4096}?-->)/;
// A runner's preamble ("> test\n> node --test") comes before the document when its output was redirected.
const DECLARATION = /^[ \t]*<\?xml\s/m;
/** Index of the document's first `<`, past anything printed before it; -1 when there is none. */
function documentStart(text, roots) {
    const first = text.search(/[^\s\ufeff]/);
    if (first < 0 || text[first] === "<")
        return first;
    const declared = text.search(DECLARATION);
    const bare = text.search(new RegExp(`^[ \\t]*<(?:${roots.join("|")})[\\s>]`, "m"));
    const found = [declared, bare].filter((index) => index >= 0);
    return found.length === 0 ? -1 : text.indexOf("<", Math.min(...found));
}
/** Local name of the root when it is one of `roots`, else null. Looks only at the prologue. */
function rootOf(text, roots) {
    const start = documentStart(text, roots);
    if (start < 0)
        return null;
    let rest = text.slice(start, start + 16 * 1024);
    for (let match = PROLOGUE.exec(rest); match; match = PROLOGUE.exec(rest))
        rest = rest.slice(match[0].length);
    const name = localName((ELEMENT.exec(rest) ?? DOCTYPE.exec(rest))?.[1] ?? "");
    return roots.includes(name) ? name : null;
}
function localName(name) {
    return name.slice(name.indexOf(":") + 1);
}


/***/ }),

/***/ 71549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/action/parsers/report-problems.js
var report_problems = __webpack_require__(24917);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/parsers/xml-problems.js
// What can be wrong with a report because it is XML, in words. The path is added by whoever opened the file.


function entities(title, what) {
    return new problem/* ProblemError */.Mm({
        code: "report-entities",
        message: `The ${title} report ${what}; entities can blow a small file up to gigabytes or read other files, so they are refused.`,
        todo: "Write the report without a DOCTYPE and with only &lt; &gt; &amp; &quot; &apos; and numeric references.",
    });
}
function notXml(title, beginning) {
    const seen = beginning.trim().replace(/\s+/g, " ").slice(0, 40);
    return (0,report_problems/* otherKind */.Jb)(title, `is not XML: it begins with ${JSON.stringify(seen)}`);
}
function wrongRoot(title, root, roots) {
    const expected = roots.map((name) => `<${name}>`).join(" or ");
    return (0,report_problems/* otherKind */.Jb)(title, `is XML of another kind: its root is <${root.slice(0, 80)}>, not ${expected}`);
}
function cutOff(title, line, inside) {
    const where = inside === null ? "before its first element" : `inside <${inside}>`;
    return (0,report_problems/* incomplete */.$x)(title, `was cut off at line ${line}, ${where}`);
}
function several(title, line) {
    return new problem/* ProblemError */.Mm({
        code: "report-unreadable",
        message: `The ${title} report holds more than one XML document: a second begins at line ${line}.`,
        todo: "Let each run write its own file and list them with a glob, rather than appending to one.",
    });
}
function malformed(title, line, why) {
    return (0,report_problems/* incomplete */.$x)(title, `is not well-formed XML at line ${line}: ${why}`);
}

// EXTERNAL MODULE: ./build/action/parsers/xml-start.js
var xml_start = __webpack_require__(15228);
// EXTERNAL MODULE: ./build/action/parsers/text.js
var parsers_text = __webpack_require__(71229);
;// CONCATENATED MODULE: ./build/action/parsers/xml-text.js
// Bytes of an XML document → slices of text that hold only characters XML allows. Real tools write colours, NULs and
// references to characters that do not exist; none of that is worth losing a report for.

const SLICE_BYTES = 64 * 1024;
/** An escape sequence longer than this is no escape sequence; bounds what is carried from one slice to the next. */
const LONGEST_ESCAPE = 4096;
const LONGEST_REFERENCE = 12;
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;
/** 64 KiB each; neither an escape sequence, a character reference nor a surrogate pair is ever cut in two. */
function* xmlSlices(bytes) {
    const decoder = decoderFor(bytes);
    let written = "";
    let resolved = "";
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
        const last = at + SLICE_BYTES >= bytes.length;
        written += decoder.decode(bytes.subarray(at, at + SLICE_BYTES), { stream: !last });
        const whole = last ? written.length : beforeReference(written);
        resolved += written.slice(0, whole).replace(REFERENCE, resolveIllegal);
        written = written.slice(whole);
        const ready = last ? resolved.length : Math.min(beforeEscape(resolved), beforePair(resolved));
        yield (0,parsers_text/* dropIllegal */.ef)((0,parsers_text/* stripAnsi */.aJ)(resolved.slice(0, ready)));
        resolved = resolved.slice(ready);
    }
}
/** `&#27;` becomes the escape it stands for, to be stripped with its sequence; halves of a pair become the pair. */
function resolveIllegal(reference, hex, decimal) {
    const code = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
    const legal = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff);
    if (legal || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff))
        return reference;
    return code <= 0xffff ? String.fromCharCode(code) : "";
}
function beforeReference(text) {
    const start = text.lastIndexOf("&");
    return start >= 0 && text.length - start < LONGEST_REFERENCE ? start : text.length;
}
function beforePair(text) {
    const last = text.charCodeAt(text.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
function beforeEscape(text) {
    const start = Math.max(text.lastIndexOf("\x1b"), text.lastIndexOf("\x9b"));
    if (start < 0 || text.length - start >= LONGEST_ESCAPE)
        return text.length;
    // The last ESC may be the ST that ends an OSC: step back to the ESC that began it.
    const opened = start === 0 ? -1 : text.lastIndexOf("\x1b]", start - 1);
    return opened >= 0 && text.length - opened < LONGEST_ESCAPE ? opened : start;
}
/** The bytes themselves win over the declaration: .NET declares utf-16 in files it writes as UTF-8. */
function decoderFor(bytes) {
    const seen = (0,parsers_text/* encodingOf */.P$)(bytes);
    if (seen !== "utf-8")
        return new TextDecoder(seen);
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
    const declared = /^[^<]{0,8}<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
    if (/^utf-?16/i.test(declared))
        return new TextDecoder();
    try {
        return new TextDecoder(declared);
    }
    catch {
        return new TextDecoder();
    }
}

;// CONCATENATED MODULE: ./build/action/parsers/xml.js
// The one XML reader: streaming, without DTDs, custom entities or unbounded anything. CVE-2026-26278 and CVE-2026-33036





const MOST_ATTRIBUTES = 256;
/** Kept of one attribute and of one element's text; far above what is shown, far below what hurts. */
const KEPT_CHARACTERS = 64 * 1024;
// Slips of real tools that leave no doubt about what was meant.
const HARMLESS = /]]>|XML declaration|version number|encoding value|standalone value|^expected |name\/value pairs/;
/**
 * Walks `bytes` and calls `report.open` and `report.close` in document order, only for a document that begins with one of
 * `report.roots`. Text before the document (a runner's preamble) and after it is passed over.
 */
function readXml(bytes, limits, report) {
    const { title } = report;
    if (bytes.length > limits.bytes)
        throw (0,report_problems/* tooManyBytes */.zX)(title, bytes.length, limits);
    const walk = startWalk(report, limits.depth);
    let skippedLines = 0;
    let beginning = "";
    for (const slice of xmlSlices(bytes)) {
        const start = walk.begun() ? 0 : (0,xml_start/* documentStart */.Qf)(slice, report.roots);
        beginning ||= slice.trimStart().slice(0, 80);
        if (start < 0)
            skippedLines += countLines(slice);
        else {
            skippedLines += walk.begun() ? 0 : countLines(slice.slice(0, start));
            walk.write(slice.slice(start), skippedLines);
        }
    }
    if (beginning === "")
        throw (0,report_problems/* emptyReport */._O)(title);
    if (!walk.begun())
        throw notXml(title, beginning);
    walk.end();
}
function startWalk(report, depth) {
    const { title } = report;
    const parser = new saxes/* SaxesParser */.wT();
    const levels = [];
    let begun = false;
    let finished = false;
    let skipped = 0;
    let attributes = 0;
    const line = () => parser.line + skipped;
    const keep = (text) => {
        const level = levels.at(-1);
        if (level?.keeps && level.text.length < KEPT_CHARACTERS) {
            level.text += text.slice(0, KEPT_CHARACTERS - level.text.length);
        }
    };
    parser.on("text", keep);
    parser.on("cdata", keep);
    parser.on("doctype", (body) => {
        if (/^\s*html\b/i.test(body))
            throw notXml(title, `<!DOCTYPE${body}>`);
        throw entities(title, "declares a DOCTYPE");
    });
    parser.on("attribute", () => {
        attributes += 1;
        if (attributes > MOST_ATTRIBUTES) {
            throw (0,report_problems/* tooLarge */.g$)(title, `has an element with more than ${MOST_ATTRIBUTES} attributes at line ${line()}`);
        }
    });
    parser.on("opentag", (tag) => {
        attributes = 0;
        const name = (0,xml_start/* localName */.fk)(tag.name);
        if (finished && report.roots.includes(name))
            throw several(title, line());
        if (finished)
            return;
        if (levels.length === 0 && !report.roots.includes(name)) {
            throw wrongRoot(title, name, report.roots);
        }
        if (levels.length >= depth) {
            throw (0,report_problems/* tooLarge */.g$)(title, `nests deeper than ${depth} elements at line ${line()}`);
        }
        levels.push({ name, text: "", keeps: report.textOf.has(name) });
        report.open(name, plainAttributes(tag));
    });
    parser.on("closetag", () => {
        const level = levels.pop();
        if (level)
            report.close(level.name, level.text);
        finished ||= levels.length === 0;
    });
    parser.on("error", (error) => {
        const why = error.message.replace(/^\S*?\d+:\d+: /, "");
        if (finished)
            return;
        if (why === "undefined entity.")
            throw entities(title, `uses an entity of its own at line ${line()}`);
        if (!HARMLESS.test(why))
            throw malformed(title, line(), explain(why));
    });
    return {
        begun: () => begun,
        write(text, skippedLines) {
            begun = true;
            skipped = skippedLines;
            parser.write(text);
        },
        end() {
            if (!finished)
                throw cutOff(title, line(), levels.at(-1)?.name ?? null);
        },
    };
}
function explain(why) {
    if (why.includes("entity name"))
        return "a bare `&` that should be `&amp;`";
    if (/close tag|closing tag/.test(why))
        return "an element is closed that was not the last one opened";
    return why.replace(/\.$/, "");
}
function plainAttributes(tag) {
    const plain = Object.create(null);
    for (const [name, value] of Object.entries(tag.attributes)) {
        plain[(0,xml_start/* localName */.fk)(name)] = value.length > KEPT_CHARACTERS ? value.slice(0, KEPT_CHARACTERS) : value;
    }
    return plain;
}
function countLines(text) {
    return text.split("\n").length - 1;
}


/***/ })

};
