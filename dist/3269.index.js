export const id = 3269;
export const ids = [3269,631];
export const modules = {

/***/ 33269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeMotion: () => (/* binding */ judgeMotion)
});

// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/action/gates/visual/against/astray.js
var against_astray = __webpack_require__(40021);
// EXTERNAL MODULE: ./build/action/gates/visual/against/deadline.js
var deadline = __webpack_require__(29981);
// EXTERNAL MODULE: ./build/action/gates/visual/against/environment.js
var environment = __webpack_require__(48084);
// EXTERNAL MODULE: ./build/action/gates/visual/against/gallery.js
var gallery = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/action/gates/visual/against/log-screen.js
var log_screen = __webpack_require__(89736);
// EXTERNAL MODULE: ./build/action/gates/visual/against/results.js
var against_results = __webpack_require__(82935);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/crew.js
var capture_crew = __webpack_require__(29891);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/action/gates/motion/reduced.js
/** One sentence. Equal for what is the same at the base. */
function movingWords({ kind, target, name }) {
    const element = `\`${target}\``;
    switch (kind) {
        case "animation":
            return `${element} keeps moving${name === "" ? "" : ` (${name})`} under reduced motion`;
        case "fade":
            return `${element} keeps fading`;
        case "video":
            return `${element}, a video, plays by itself under reduced motion`;
        case "picture":
            return `${element}, an animated picture, plays under reduced motion`;
        case "canvas":
            return `${element}, a canvas, is drawn anew all the time under reduced motion`;
        case "script":
            return `${element} is moved by a script under reduced motion`;
    }
}
const REMEDY = {
    animation: "End it in `@media (prefers-reduced-motion: reduce)`, or let it only fade.",
    fade: "",
    video: "Do not let it play by itself where `matchMedia('(prefers-reduced-motion: reduce)')` matches.",
    picture: 'Offer a still one: `<source media="(prefers-reduced-motion: reduce)">` in a `<picture>`.',
    canvas: "Ask `matchMedia('(prefers-reduced-motion: reduce)')` before the next frame is drawn.",
    script: "Ask `matchMedia('(prefers-reduced-motion: reduce)')` before the next step is done.",
};
/** Places that differ and that nothing known to move explains. */
function unexplained(boxes, moving) {
    return boxes.filter((box) => !moving.some((each) => touches(box, each.box)));
}
const touches = (a, b) => a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;
/** Once each. */
function distinct(moving) {
    return [...new Map(moving.map((each) => [movingWords(each), each])).values()];
}

;// CONCATENATED MODULE: ./build/action/gates/motion/shift.js
// Layout shift as browsers define it: shifts of a page add up in session windows, and the worst window is the score. Pure.
const PUSHERS = (/* unused pure expression or super */ null && ([
    "unsized-image",
    "image",
    "frame",
    "inserted",
    "removed",
    "restyled",
    "font",
]));
const GAP_MS = 1000;
const WINDOW_MS = 5000;
function scoreShifts(shifts) {
    const windows = [];
    for (const shift of [...shifts].sort((a, b) => a.at - b.at)) {
        const current = windows.at(-1);
        const [first, last] = [current?.[0], current?.at(-1)];
        const joins = first && last && shift.at - last.at < GAP_MS && shift.at - first.at < WINDOW_MS;
        if (joins)
            current?.push(shift);
        else
            windows.push([shift]);
    }
    const worst = windows.map((each) => ({
        shifts: each,
        score: each.reduce((sum, { value }) => sum + value, 0),
    }));
    const { score, shifts: of } = worst.reduce((a, b) => (b.score > a.score ? b : a), { score: 0, shifts: [] });
    return { score: Math.round(score * 1e4) / 1e4, shifts: of };
}
/** "`main > p` moved 120px down, pushed by `img.hero`, an image without a size" */
function shiftWords({ selector, from, to, pushedBy }) {
    return `\`${selector}\` ${movement(from, to)}${pushedBy === null ? "" : `, ${pushWords(pushedBy)}`}`;
}
function movement(from, to) {
    if (from.width * from.height === 0)
        return "came into view";
    if (to.width * to.height === 0)
        return "was pushed out of view";
    const [right, down] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
    const ways = [
        ...(down === 0 ? [] : [`${Math.abs(down)}px ${down > 0 ? "down" : "up"}`]),
        ...(right === 0 ? [] : [`${Math.abs(right)}px to the ${right > 0 ? "right" : "left"}`]),
    ];
    return ways.length === 0 ? "changed its size" : `moved ${ways.join(" and ")}`;
}
function pushWords({ what, why }) {
    switch (why) {
        case "unsized-image":
            return `pushed by \`${what}\`, an image whose HTML does not say how large it is`;
        case "image":
            return `pushed by the image \`${what}\``;
        case "frame":
            return `pushed by the frame \`${what}\``;
        case "inserted":
            return `pushed by \`${what}\`, which came late`;
        case "removed":
            return `after \`${what}\` had gone`;
        case "restyled":
            return `pushed by \`${what}\`, whose style or attributes changed`;
        case "font":
            return `when the font ${what} came`;
    }
}
/** The source that moved furthest over the largest area: what a person would name. */
function worstSource({ shifts }) {
    const heaviest = [...shifts].sort((a, b) => b.value - a.value)[0];
    const weight = ({ to, from }) => Math.max(to.width * to.height, from.width * from.height) *
        Math.max(1, Math.abs(to.y - from.y), Math.abs(to.x - from.x));
    return [...(heaviest?.sources ?? [])].sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

;// CONCATENATED MODULE: ./build/action/gates/motion/findings.js
// What was seen on all screens → findings: one for each thing that moves otherwise, whatever the number of its screens. Pure.




/** In the order of the screens. */
function findingsOf(gate, screens, limit) {
    const all = screens.flatMap(({ id, verdict }) => [...changesOf(verdict), ...framesOf(verdict), ...shiftOf(id, verdict, limit), ...movingOf(verdict)].map((seen) => ({ id, seen })));
    const groups = Map.groupBy(all, ({ seen: { rule, key } }) => `${rule}\0${key}`);
    return [...groups.values()].map((group) => {
        // What is new on one screen and old on another is new.
        const fresh = group.filter(({ seen }) => seen.state === "new");
        const told = fresh.length > 0 ? fresh : group;
        const heaviest = told.map(({ seen }) => seen).reduce((a, b) => (b.weight > a.weight ? b : a));
        return finding(gate, heaviest, [...new Set(told.map(({ id }) => id))]);
    });
}
function changesOf({ changes }) {
    return changes.map(({ change, text }) => ({
        rule: "motion-changed",
        severity: change === "added" ? "warning" : "critical",
        state: "new",
        key: text,
        message: text,
        detail: [],
        weight: 0,
    }));
}
/** Where timing or keyframes changed the frames differ because of that, and it is said already. */
function framesOf({ changes, frames }) {
    if (changes.length > 0)
        return [];
    const targets = [...new Set(frames.flatMap((frame) => frame.targets))];
    return targets.map((target) => {
        const points = frames.filter((frame) => frame.targets.includes(target)).map(({ percent }) => percent);
        const still = points.includes(100);
        const where = `at ${points.join(", ")} % of its time`;
        return {
            rule: still ? "motion-look" : "motion-frame",
            severity: still ? "info" : "critical",
            state: "new",
            key: `${target}\0${points.join()}`,
            message: still
                ? `\`${target}\` looks different ${where}, its end included: it moves as before and looks different`
                : `\`${target}\` looks different ${where}, though its timing and keyframes are the same and so is its end`,
            detail: still ? ["How it looks when it is still is the visual gate's to judge."] : [],
            weight: 0,
        };
    });
}
function shiftOf(id, { shift }, limit) {
    if (!shift.above)
        return [];
    const { head, base } = shift;
    const worst = worstSource(head);
    const before = base === null ? "" : `, ${base.score} at the base`;
    const words = worst === null ? "" : `: ${shiftWords(worst)}`;
    const sources = head.shifts.flatMap((each) => each.sources.map(shiftWords));
    return [
        {
            rule: "layout-shift",
            severity: "critical",
            state: shift.worse ? "new" : "pre-existing",
            key: worst === null ? id : `${worst.selector}\0${worst.pushedBy?.what ?? ""}`,
            message: `${id} shifts by ${head.score} while it loads (limit ${limit}${before})${words}`,
            detail: [...new Set(sources)].slice(0, 12),
            weight: head.score,
        },
    ];
}
function movingOf({ moving: all }) {
    return all.map(({ moving, atBase }) => ({
        rule: "reduced-motion",
        severity: "critical",
        state: atBase ? "pre-existing" : "new",
        key: movingWords(moving),
        message: movingWords(moving),
        detail: [REMEDY[moving.kind]],
        weight: 0,
    }));
}
function finding(gate, seen, ids) {
    const { rule, severity, state, key, message, detail } = seen;
    const only = ids.length === 1 ? ids[0] : `${ids.length} screens`;
    const named = message.startsWith(`${ids[0]} `) && ids.length === 1 ? message : `${message} (${only})`;
    const lines = [...detail, ...(ids.length === 1 ? [] : ids)];
    return {
        source: "gate",
        rule,
        message: (0,limits/* cut */.J)(named, limits/* LIMITS */.b.message),
        detail: lines.length === 0 ? null : (0,limits/* cut */.J)(lines.join("\n"), limits/* LIMITS */.b.detail),
        path: null,
        line: null,
        column: null,
        endLine: null,
        test: null,
        severity,
        state,
        fingerprint: (0,external_node_crypto_.createHash)("sha256")
            .update(JSON.stringify([gate, rule, key]))
            .digest("hex")
            .slice(0, 32),
    };
}

// EXTERNAL MODULE: ./build/action/gates/visual/capture/answered.js
var answered = __webpack_require__(28869);
// EXTERNAL MODULE: ./build/action/gates/visual/site/open-base.js
var open_base = __webpack_require__(21251);
// EXTERNAL MODULE: ./build/action/gates/visual/against/shelf.js
var shelf = __webpack_require__(25069);
;// CONCATENATED MODULE: ./build/action/gates/motion/compare-animations.js
/** Equal lists have none. An animation that several elements of one name have is told once. */
function compareAnimations(base, head) {
    const pairs = pairUp(base, head);
    const changes = pairs.flatMap(({ before, after }) => {
        const { target, name } = (after ?? before);
        const change = (how, text) => [
            { change: how, target, name, text: `${titleOf((after ?? before))}: ${text}` },
        ];
        if (after && before) {
            const words = differences(before, after);
            return words.length === 0 ? [] : change("changed", words.join(", "));
        }
        if (after)
            return change("added", `new, ${summary(after)}`);
        return before ? change("removed", `gone, it took ${summary(before)}`) : [];
    });
    return [...new Map(changes.map((each) => [each.text, each])).values()];
}
const identity = ({ target, kind, name }) => `${target}\0${kind}\0${name}`;
/** Names that builds make anew with each change, and elements that were renamed, are found by what stayed. */
const KEYS = [
    ({ target, kind, name, ...rest }) => `${target}\0${kind}\0${name}\0${JSON.stringify(rest)}`,
    identity,
    ({ target, kind }) => `${target}\0${kind}`,
    ({ kind, name }) => `${kind}\0${name}`,
];
/** In the order of head's; what is gone comes last. */
function pairUp(base, head) {
    const shared = sharedIdentities(base, head);
    const pairs = new Map();
    let left = [...base];
    for (const key of KEYS) {
        const waiting = Map.groupBy(left, key);
        for (const after of head) {
            if (pairs.has(after))
                continue;
            const before = waiting.get(key(after))?.shift();
            if (before)
                pairs.set(after, before);
        }
        const taken = new Set(pairs.values());
        left = left.filter((each) => !taken.has(each));
    }
    /** More or fewer elements that are animated as others are: more or less content, not another motion. */
    const alone = (facts) => !shared.has(identity(facts));
    return [
        ...head.flatMap((after) => {
            const before = pairs.get(after) ?? null;
            return before || alone(after) ? [{ before, after }] : [];
        }),
        ...left.filter(alone).map((before) => ({ before, after: null })),
    ];
}
function sharedIdentities(base, head) {
    const there = new Set(base.map(identity));
    return new Set(head.map(identity).filter((each) => there.has(each)));
}
const ms = (value) => (value === null ? "auto" : `${value}ms`);
const times = (value) => value === null ? "without end" : value === 1 ? "once" : `${value} times`;
const titleOf = ({ target, kind, name }) => `\`${target}\`${kind === "transition" ? ` transition of ${name}` : name === "" ? " script animation" : ` ${name}`}`;
function summary(facts) {
    return [ms(facts.duration), easingOf(facts) ?? "several easings", times(facts.iterations)].join(" ");
}
/** One easing for the whole: the animation's own, or that of all keyframes; null: keyframes have several. */
function easingOf({ easing, keyframes }) {
    const each = new Set(keyframes.slice(0, -1).map((frame) => frame.easing));
    if (each.size <= 1) {
        const [only = "linear"] = each;
        return easing === "linear" ? only : only === "linear" ? easing : null;
    }
    return null;
}
function differences(before, after) {
    const told = (what, one, other) => one === other ? [] : [`${what} ${one} → ${other}`];
    const [easing, easingNow] = [easingOf(before), easingOf(after)];
    return [
        ...told("duration", ms(before.duration), ms(after.duration)),
        ...told("delay", ms(before.delay), ms(after.delay)),
        ...(easing !== null && easingNow !== null
            ? told("easing", easing, easingNow)
            : told("easing", before.easing, after.easing)),
        ...told("runs", times(before.iterations), times(after.iterations)),
        ...told("direction", before.direction, after.direction),
        ...told("fill (whether its end stays)", before.fill, after.fill),
        ...told("speed", String(before.rate), String(after.rate)),
        ...told("driven by", before.timeline, after.timeline),
        ...keyframeDifferences(before, after, easing === null || easingNow === null),
    ];
}
function keyframeDifferences(before, after, easings) {
    const [one, other] = [byPoint(before.keyframes), byPoint(after.keyframes)];
    const points = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
    return points.flatMap((point) => {
        const where = point === 1 ? "end state" : point === 0 ? "start" : `at ${Math.round(point * 1000) / 10} %`;
        const [was, is] = [one.get(point), other.get(point)];
        if (!was || !is)
            return [`${where}: ${is ? `new keyframe ${values(is)}` : "keyframe gone"}`];
        const words = [...new Set([...Object.keys(was.values), ...Object.keys(is.values)])]
            .filter((property) => was.values[property] !== is.values[property])
            .map((property) => `${property} ${was.values[property] ?? "none"} → ${is.values[property] ?? "none"}`);
        if (easings && was.easing !== is.easing)
            words.push(`easing ${was.easing} → ${is.easing}`);
        if (was.composite !== is.composite)
            words.push(`composite ${was.composite} → ${is.composite}`);
        return words.length === 0 ? [] : [`${where}: ${words.join(", ")}`];
    });
}
/** Keyframes of one point laid over each other, as the browser does. */
function byPoint(keyframes) {
    const points = new Map();
    for (const frame of keyframes) {
        const there = points.get(frame.at);
        points.set(frame.at, there ? { ...frame, values: { ...there.values, ...frame.values } } : frame);
    }
    return points;
}
const values = ({ values: of }) => Object.entries(of)
    .map(([property, value]) => `${property} ${value}`)
    .join(", ");

;// CONCATENATED MODULE: ./build/action/gates/motion/compare-screen.js



/** Scores that differ by less are equal: text of another length moves by another pixel. */
const WORSE_BY = 0.005;
async function compareScreen(looks, limit, ports) {
    const { head, base, headAgain, baseAgain } = looks;
    const first = base ? compareAnimations(base.animations, head.animations) : [];
    const second = base && (headAgain || baseAgain)
        ? compareAnimations((baseAgain ?? base).animations, (headAgain ?? head).animations)
        : first;
    const confirmed = new Set(second.map(({ text }) => text));
    const changes = first.filter(({ text }) => confirmed.has(text));
    const frames = [];
    for (const frame of head.frames)
        frames.push(await compareFrame(frame, looks, ports));
    return {
        changes,
        unsteady: first.filter(({ text }) => !confirmed.has(text)).map(({ text }) => text),
        frames,
        shift: compareShifts(looks, limit),
        moving: compareMoving(looks),
    };
}
/** Whether one look is not enough: something would be told. */
function isDoubtful({ changes, frames, shift, moving }) {
    return (changes.length > 0 ||
        frames.some(({ targets }) => targets.length > 0) ||
        (shift.above && shift.worse) ||
        moving.some(({ atBase }) => !atBase));
}
/** The better of head's, the worse of the base's: nobody is blamed for chance. */
function compareShifts({ head, headAgain, base, baseAgain }, limit) {
    const best = headAgain && headAgain.shift.score < head.shift.score ? headAgain.shift : head.shift;
    const worst = base && baseAgain && baseAgain.shift.score > base.shift.score ? baseAgain.shift : (base?.shift ?? null);
    return {
        head: best,
        base: worst,
        above: best.score > limit,
        worse: worst === null || best.score > worst.score + WORSE_BY,
    };
}
function compareMoving({ head, headAgain, base, baseAgain }) {
    const words = (motion) => new Set(motion?.moving.map(movingWords));
    const again = headAgain ? words(headAgain) : null;
    const before = new Set([...words(base), ...words(baseAgain)]);
    return head.moving
        .filter((moving) => again === null || again.has(movingWords(moving)))
        .map((moving) => ({ moving, atBase: before.has(movingWords(moving)) }));
}
async function compareFrame(frame, looks, ports) {
    const at = (motion) => motion?.frames.find(({ percent }) => percent === frame.percent) ?? null;
    const before = at(looks.base);
    const verdict = {
        percent: frame.percent,
        compared: null,
        targets: [],
        regions: [],
        head: frame,
        base: before,
    };
    if (looks.base === null || before === null)
        return verdict;
    if (before.sha256 === frame.sha256)
        return { ...verdict, compared: EQUAL };
    const read = async (motion, { sha256 }) => motion && (await (0,shelf/* pngOf */.br)({ sha256, folder: motion.folder }, ports.files));
    const [base, head] = [await read(looks.base, before), await read(looks.head, frame)];
    if (base === null || head === null)
        return verdict;
    const baseAgain = at(looks.baseAgain);
    const again = baseAgain && baseAgain.sha256 !== before.sha256 ? await read(looks.baseAgain, baseAgain) : null;
    const compared = await ports.comparer.compare({ base, head, again });
    if ("unsteady" in compared)
        return verdict;
    const headAgain = at(looks.headAgain);
    const noisy = headAgain && headAgain.sha256 !== frame.sha256 ? await read(looks.headAgain, headAgain) : null;
    const noise = noisy === null ? [] : placesOf(await ports.comparer.compare({ base: head, head: noisy, again: null }));
    const places = placesOf(compared).filter((place) => !noise.some((each) => touches(place, each)));
    const moved = frame.boxes.filter((box) => places.some((place) => touches(place, box)));
    return {
        ...verdict,
        compared,
        targets: [...new Set(moved.map(({ target }) => target))],
        regions: places.filter((place) => frame.boxes.some((box) => touches(place, box))),
    };
}
const EQUAL = {
    verdict: "same",
    text: "The files are the same, byte for byte.",
    changedPixels: 0,
    regions: [],
    bands: [],
    absorbed: [],
    mask: null,
};
function placesOf(compared) {
    return "unsteady" in compared || compared.verdict === "same" ? [] : compared.regions;
}

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/open-page.js + 31 modules
var open_page = __webpack_require__(58826);
;// CONCATENATED MODULE: ./build/action/gates/visual/page/hide-masked.js
/// <reference lib="dom" />
// What is masked is in no picture. For pages whose pictures are taken while they move: nothing can be laid over it there.
/** Before the page's own scripts. */
function hideMasked(mask) {
    const sheet = new CSSStyleSheet();
    for (const selector of mask)
        try {
            // Not `visibility`: steps may have to click there.
            sheet.insertRule(`${selector} { opacity: 0 !important; }`);
        }
        catch {
            // No selector, which is told elsewhere.
        }
    document.adoptedStyleSheets.push(sheet);
}

// EXTERNAL MODULE: ./build/action/gates/visual/site/steps.js
var site_steps = __webpack_require__(62910);
;// CONCATENATED MODULE: ./build/action/gates/motion/do-steps.js


/** @returns why a step did not work, with its number; null: all did. @throws ProblemError browser-died */
async function doSteps(tab, request) {
    for (const [index, step] of request.steps.entries()) {
        try {
            await doStep(tab, step, request);
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.Mm) || error.problems.some(({ code }) => code === "browser-died"))
                throw error;
            const why = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
            const text = `Step ${index + 1} of ${request.steps.length} (${stepWords(step)}) did not work. ${why}`;
            return { code: "setup-failed", text: text.slice(0, 2000) };
        }
        await request.onDone?.(index);
    }
    return null;
}
async function doStep(tab, step, { origin, timeoutMs }) {
    if (step.do === "act")
        return tab.act(step.action, timeoutMs);
    if (step.do === "script") {
        await tab.run((0,site_steps/* pageScript */.$F)(step.source), null);
        return;
    }
    const { status, error } = await tab.goto(`${origin}${step.path}`, timeoutMs);
    if (status !== null && status < 400)
        return;
    throw new problem/* ProblemError */.Mm({
        code: "step-failed",
        message: `${step.path} ${status === null ? `did not answer: ${error ?? "no reason is known"}` : `was answered ${status}`}.`,
        todo: "Open it by hand on the served page.",
    });
}
/** "click #buy" */
function stepWords(step) {
    if (step.do === "open")
        return `open ${step.path}`;
    if (step.do === "script")
        return `script ${step.path}`;
    const { action } = step;
    if (action.do === "press")
        return `press ${action.key}${action.selector === null ? "" : ` on ${action.selector}`}`;
    return `${action.do} ${action.selector}`;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-film.js
/// <reference lib="dom" />
// Shots become a video, by the browser's own recorder: nothing has to be installed for it.
/** Takes as long as the film does. WebM as base64; null: this browser records none. */
async function filmShots({ width, height, shots, lastMs }) {
    const type = ["video/webm;codecs=vp8", "video/webm"].find((each) => typeof MediaRecorder === "function" && MediaRecorder.isTypeSupported(each));
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (type === undefined || context === null || !("captureStream" in canvas))
        return null;
    const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const stream = canvas.captureStream(0);
    const [track] = stream.getVideoTracks();
    const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: 2_500_000 });
    const parts = [];
    recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve, { once: true }));
    const draw = async (png) => {
        const picture = await createImageBitmap(new Blob([bytesOf(png)], { type: "image/png" }));
        context.drawImage(picture, 0, 0, width, height);
        picture.close();
        track?.requestFrame();
    };
    let began = 0;
    for (const { at, png } of shots) {
        if (recorder.state === "inactive") {
            recorder.start();
            began = performance.now();
        }
        await sleep(Math.max(0, at - (performance.now() - began)));
        await draw(png);
    }
    // A frame is shown until the next one: without another the last would not be seen.
    await sleep(lastMs);
    track?.requestFrame();
    await sleep(100);
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return bytes.length === 0 ? null : btoa(text);
}

;// CONCATENATED MODULE: ./build/action/gates/motion/film.js

const BETWEEN_MS = 40;
const MOST_MS = 120_000;
const MOST_BYTES = 48 * 1024 * 1024;
const LAST_MS = 1000;
/** Films until `work` ends. Shots equal to the one before are left out. */
async function filmed(tab, clock, work) {
    const shots = [];
    const began = clock.elapsed();
    const state = { over: false, bytes: 0 };
    const filming = (async () => {
        while (!state.over && clock.elapsed() - began < MOST_MS && state.bytes < MOST_BYTES) {
            const at = clock.elapsed() - began;
            const png = await tab.shoot(null);
            const last = shots.at(-1);
            if (!last || Buffer.compare(last.png, png) !== 0) {
                shots.push({ at, png });
                state.bytes += png.length;
            }
            await clock.sleep(BETWEEN_MS);
        }
    })().catch(() => undefined);
    try {
        return { result: await work(), shots };
    }
    finally {
        state.over = true;
        await filming;
    }
}
/** WebM; null: this browser makes none. `tab` shows any page; takes as long as the film. */
async function filmOf(shots, size, tab) {
    const [first] = shots;
    if (!first)
        return null;
    const base64 = await tab.run(filmShots, {
        ...size,
        shots: shots.map(({ at, png }) => ({ at: at - first.at, png: Buffer.from(png).toString("base64") })),
        lastMs: LAST_MS,
    });
    return base64 === null ? null : Buffer.from(base64, "base64");
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-drawn.js
async function drawnAgain() {
    const state = window[Symbol.for("proofmark.motion")];
    await state?.drawn();
    return null;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-shifts-read.js
/**
 * `timersMs`: a timer that is due later than this after the page began is not waited for. `release`: timers go on from now,
 * since all that the network holds has come.
 */
function readShifts({ timersMs, release }) {
    const state = window[Symbol.for("proofmark.shifts")];
    if (!state)
        return { shifts: [], painted: document.readyState === "complete", calm: true };
    if (release)
        state.release();
    const due = [...state.timers.values()].some((at) => at < timersMs);
    const fonts = (document.fonts?.status ?? "loaded") === "loaded";
    return { shifts: state.shifts, painted: state.painted, calm: fonts && !due };
}

;// CONCATENATED MODULE: ./build/action/gates/motion/measure-shift.js
// Layout shift while a page loads, the same in every run: what a network brings late is held back until the page was drawn,
// then let through one at a time. On a machine that serves itself everything else would be there before the first frame.




/** What pages go on without: not scripts and styles, which hold back the first frame themselves. */
const HELD = new Set(["image", "media", "font", "fetch", "xhr"]);
const PAINT_MS = 3000;
const RELEASED_MS = 3000;
/** After this much without a shift, a request or a timer that is due, loading is over. */
const QUIET_MS = 500;
/** Timers of the page are waited for this long after it began: the longest a session window is. */
const TIMERS_MS = 5000;
const STEP_MS = 25;
function holdRequests() {
    const waiting = [];
    return {
        hold: ({ url, kind }) => HELD.has(kind) ? new Promise((resolve) => waiting.push({ url, go: resolve })) : null,
        release: () => {
            const first = waiting.shift();
            first?.go();
            return first?.url ?? null;
        },
    };
}
/**
 * Until nothing more comes: no shift, no request, no timer that is due, for half a second.
 * @returns false: the time was up before that
 */
async function untilCalm(tab, timeoutMs, clock, busyStill = () => false) {
    let quietSince = clock.elapsed();
    let seen = -1;
    return until(clock, clock.elapsed() + timeoutMs, async () => {
        const busy = await busyStill();
        const state = await soFar(tab, true);
        const { begun, pending } = tab.network();
        const count = (state?.shifts.length ?? 0) + begun;
        if (busy || !state?.calm || pending.length > 0 || count !== seen)
            quietSince = clock.elapsed();
        seen = count;
        return clock.elapsed() - quietSince >= QUIET_MS;
    });
}
/** @throws ProblemError browser-died, page-failed */
async function measureShift(tab, url, held, timeoutMs, clock) {
    const end = clock.elapsed() + timeoutMs;
    const page = { answer: null };
    const going = tab.goto(url, timeoutMs).then((answer) => {
        page.answer = answer;
        return answer;
    });
    going.catch(() => undefined);
    const painted = async () => page.answer !== null || ((await soFar(tab, false))?.painted ?? false);
    await until(clock, clock.elapsed() + PAINT_MS, painted);
    const letOne = () => releaseOne(tab, held, clock);
    // First all that the network brings, then what the page's own timers do: never both at once.
    await until(clock, end, async () => !(await letOne()) && page.answer !== null && tab.network().pending.length === 0);
    const calm = await untilCalm(tab, Math.max(0, end - clock.elapsed()), clock, letOne);
    while (held.release() !== null)
        ;
    const answer = await going;
    const { shifts } = await tab.run(readShifts, { timersMs: TIMERS_MS, release: true });
    return { ...scoreShifts(shifts), ...answer, hurried: !calm };
}
/** Lets one request through, and waits until what came is drawn. False: none was held. */
async function releaseOne(tab, held, clock) {
    const url = held.release();
    if (url === null)
        return false;
    await until(clock, clock.elapsed() + RELEASED_MS, () => !tab.network().pending.includes(url));
    await clock.sleep(STEP_MS);
    await tab.run(drawnAgain, null).catch(unlessDied);
    return true;
}
/** Null while the page is on its way to another document. `release`: its timers go on. */
const soFar = (tab, release) => tab.run(readShifts, { timersMs: TIMERS_MS, release }).catch(unlessDied);
function unlessDied(error) {
    if (error instanceof problem/* ProblemError */.Mm && error.problems.some(({ code }) => code === "browser-died"))
        throw error;
    return null;
}
/** Asks again and again; false: the time was up before it was so. */
async function until(clock, end, isSo) {
    while (!(await isSo())) {
        if (clock.elapsed() > end)
            return false;
        await clock.sleep(STEP_MS);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/action/gates/motion/flows.js
// Scripted flows, recorded: a video, and a shot at the end of each step.








/** What follows a step is waited for this long. */
const CALM_MS = 5000;
/** One after the other, so that each is filmed as smoothly as the machine can. */
async function recordFlows(request) {
    const recorded = [];
    for (const flow of request.target.flows)
        recorded.push(await recordFlow(flow, request));
    return recorded;
}
async function recordFlow(flow, request) {
    const { viewports, schemes, mask } = request.target.discovery.defaults;
    const viewport = viewports[0] ?? { name: "desktop", width: 1440, height: 900 };
    const screen = { viewport, scheme: schemes[0] ?? "light" };
    const frames = [];
    const ended = (reason, video) => ({
        flow,
        ...screen,
        frames,
        video,
        reason: reason && { ...reason, text: `The flow \`${flow.name}\`: ${reason.text}`.slice(0, 2000) },
    });
    try {
        const { origin, conditions, storage } = request.session;
        // A film shows time as it passes: nothing that stops the page's clock.
        const before = [{ run: hideMasked, argument: mask }];
        const options = (0,open_page/* tabOptions */.yf)(screen, conditions, origin, storage, { reducedMotion: false, before });
        const { reason, shots } = await goThrough(flow, options, frames, request);
        return ended(reason, await keepVideo(flow, viewport, shots, options, request));
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        const died = error.problems.some(({ code }) => code === "browser-died");
        const text = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
        return ended({ code: died ? "browser-died" : "unsettled", text }, null);
    }
}
async function goThrough(flow, options, frames, { session: { origin, conditions }, place, crew, ports }) {
    const { clock, files } = ports;
    const steps = await (0,site_steps/* resolveSteps */.EE)(flow.steps, place, files);
    if ("code" in steps)
        return { reason: steps, shots: [] };
    return crew.withTab(options, async (tab) => {
        const { result, shots } = await filmed(tab, clock, async () => {
            const { status, error } = await tab.goto(`${origin}${flow.path}`, conditions.settleMs);
            if (status === null || status >= 400)
                return {
                    code: "server-failed",
                    text: `${flow.path} was answered ${status ?? error ?? "not at all"}.`,
                };
            const shoot = async (text) => {
                await untilCalm(tab, CALM_MS, clock);
                frames.push({ text, png: await tab.shoot(null) });
            };
            await shoot(`Before the first step, at ${flow.path}`);
            return doSteps(tab, {
                steps,
                origin,
                timeoutMs: conditions.settleMs,
                onDone: (index) => {
                    const step = steps[index];
                    return shoot(`After step ${index + 1} of ${steps.length}${step ? ` (${stepWords(step)})` : ""}`);
                },
            });
        });
        return { reason: result, shots };
    });
}
async function keepVideo(flow, viewport, shots, options, { crew, ports, runDirectory, gate }) {
    if (shots.length === 0)
        return null;
    const size = { width: viewport.width, height: viewport.height };
    const film = await crew.withTab({ ...options, cookies: [], storage: null }, (tab) => filmOf(shots, size, tab));
    if (film === null)
        return null;
    const file = `videos/${gate}/${videoName(flow.name)}.webm`;
    await ports.files.write(`${runDirectory}/${file}`, film);
    return file;
}
/** Names that no file can have are hashed. */
function videoName(name) {
    if (/^[\w-][\w.-]{0,79}$/.test(name))
        return name;
    const plain = name.replace(/[^\w-]+/g, "-").slice(0, 40);
    return `${plain}-${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0, 8)}`;
}

// EXTERNAL MODULE: ./build/action/gates/visual/site/session.js + 14 modules
var site_session = __webpack_require__(588);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/hidden.js + 1 modules
var capture_hidden = __webpack_require__(30722);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/settle/random.js + 1 modules
var random = __webpack_require__(10902);
;// CONCATENATED MODULE: ./build/action/gates/visual/page/check-scope.js
function checkScope({ within, mask }) {
    const invalid = [];
    const find = (selector) => {
        try {
            return [...document.querySelectorAll(selector)];
        }
        catch {
            invalid.push(selector);
            return [];
        }
    };
    const inside = within === null ? [document.body] : find(within);
    const hidden = new Set(mask.flatMap(find));
    const isHidden = (element) => element !== null && (hidden.has(element) || isHidden(element.parentElement));
    const all = inside.length > 0 && inside.every((element) => isHidden(element));
    return { invalid, found: inside.length, all, url: location.href };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-hold.js
/** To be run before the page's own scripts, and before any that change its clock. */
function holdAnimations() {
    const MOST = 500;
    const nextFrame = window.requestAnimationFrame.bind(window);
    const held = [];
    const known = new WeakSet();
    const twins = new WeakMap();
    const drawn = () => new Promise((resolve) => {
        nextFrame(() => nextFrame(() => resolve()));
    });
    /** The class fewest elements have says most. */
    const rarest = (element) => {
        const counted = [...element.classList].slice(0, 20).map((name) => ({
            name,
            count: document.getElementsByClassName(name).length,
        }));
        counted.sort((a, b) => a.count - b.count);
        return counted[0] ? `.${CSS.escape(counted[0].name)}` : null;
    };
    const label = (element) => {
        if (element.id && !/\d{3}|^:|^«/.test(element.id))
            return `#${CSS.escape(element.id)}`;
        const testId = element.getAttribute("data-testid");
        if (testId)
            return `[data-testid="${testId.slice(0, 60)}"]`;
        const own = rarest(element);
        if (own)
            return own;
        const tag = element.localName;
        const parent = element.parentElement;
        return parent === null || parent === document.body || parent === document.documentElement
            ? tag
            : `${label(parent)} > ${tag}`;
    };
    const kindOf = (animation) => {
        if ("animationName" in animation)
            return { kind: "css", name: String(animation.animationName) };
        if ("transitionProperty" in animation)
            return { kind: "transition", name: String(animation.transitionProperty) };
        return { kind: "script", name: animation.id };
    };
    const SETTINGS = new Set(["offset", "computedOffset", "easing", "composite"]);
    const keyframeOf = (frame) => {
        const values = Object.entries(frame)
            .filter(([name, value]) => !SETTINGS.has(name) && value !== null && value !== undefined)
            .map(([name, value]) => [
            name === "cssFloat" ? "float" : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
            String(value).slice(0, 300),
        ])
            .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
        const at = typeof frame.computedOffset === "number" ? frame.computedOffset : 0;
        return {
            at: Math.round(at * 1e4) / 1e4,
            easing: frame.easing,
            composite: frame.composite === "auto" ? "replace" : frame.composite,
            values: Object.fromEntries(values),
        };
    };
    const ms = (value) => Math.round(value * 1000) / 1000;
    const factsOf = (animation, effect, target) => {
        const timing = effect.getTiming();
        const duration = timing.duration;
        const scroll = animation.timeline !== null && !(animation.timeline instanceof DocumentTimeline);
        return {
            target: label(target) + (effect.pseudoElement ?? ""),
            ...kindOf(animation),
            timeline: scroll ? "scroll" : "time",
            duration: typeof duration === "number" && !scroll ? ms(duration) : null,
            delay: typeof timing.delay === "number" ? ms(timing.delay) : 0,
            iterations: timing.iterations === undefined || timing.iterations === Number.POSITIVE_INFINITY
                ? null
                : timing.iterations,
            direction: timing.direction ?? "normal",
            fill: timing.fill === undefined || timing.fill === "auto" ? "none" : timing.fill,
            easing: timing.easing ?? "linear",
            rate: animation.playbackRate,
            keyframes: effect.getKeyframes().map(keyframeOf),
        };
    };
    /** What a script begins anew again and again is one: the last of them. */
    const hold = (animation) => {
        if (known.has(animation))
            return;
        known.add(animation);
        const { effect } = animation;
        if (!(effect instanceof KeyframeEffect) || effect.target === null)
            return;
        const facts = factsOf(animation, effect, effect.target);
        const key = JSON.stringify(facts);
        const siblings = twins.get(effect.target) ?? new Map();
        twins.set(effect.target, siblings);
        const twin = siblings.get(key);
        if (twin) {
            twin.animation = animation;
            return;
        }
        if (held.length >= MOST) {
            state.cut = true;
            return;
        }
        const item = { animation, target: effect.target, facts };
        siblings.set(key, item);
        held.push(item);
    };
    const look = () => {
        for (const animation of document.getAnimations())
            hold(animation);
    };
    const watch = () => {
        look();
        nextFrame(watch);
    };
    const state = { held, cut: false, label, drawn };
    window[Symbol.for("proofmark.motion")] = state;
    for (const event of ["animationstart", "transitionrun"])
        document.addEventListener(event, look, true);
    nextFrame(watch);
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-list.js
/** `cut`: there are more than are listed. */
function listAnimations({ within, mask }) {
    const state = window[Symbol.for("proofmark.motion")];
    if (!state)
        return { animations: [], cut: false };
    const counts = ({ target }) => (within === null || target.closest(within) !== null) &&
        !mask.some((selector) => target.closest(selector) !== null);
    const text = (held) => `${held.facts.kind} ${held.facts.name}`;
    const follows = (a, b) => {
        if (a.target === b.target)
            return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
        const where = a.target.compareDocumentPosition(b.target);
        if (where & Node.DOCUMENT_POSITION_DISCONNECTED)
            return a.target.isConnected ? -1 : 1;
        return where & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    const animations = state.held
        .filter(counts)
        .sort(follows)
        .map(({ facts }) => facts);
    return { animations, cut: state.cut };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-shifts.js
/** To be run before the page's own scripts, after `holdAnimations`. */
function watchShifts() {
    /** A change explains a shift that follows it within this. */
    const RECENT_MS = 1000;
    /** Shorter timers are how scripts take breath; longer ones come after what the network brings. */
    const SHORT_MS = 100;
    /** How long a document that is read may show nothing. */
    const PAINT_MS = 600;
    const motion = window[Symbol.for("proofmark.motion")];
    if (!motion)
        return;
    const { label, drawn } = motion;
    const changes = [];
    const state = {
        shifts: [],
        painted: false,
        timers: new Map(),
        release: () => void flush(),
    };
    window[Symbol.for("proofmark.shifts")] = state;
    const note = (why, element, what) => {
        changes.push({ at: performance.now(), why, element, what: what ?? (element ? label(element) : "") });
        if (changes.length > 400)
            changes.splice(0, 100);
    };
    const watchMutations = () => {
        new MutationObserver((records) => {
            for (const { type, target, addedNodes, removedNodes } of records) {
                if (type === "attributes")
                    note("restyled", target);
                for (const added of addedNodes)
                    if (added instanceof Element)
                        note("inserted", added);
                for (const removed of removedNodes)
                    if (removed instanceof Element)
                        note("removed", target, label(removed));
            }
        }).observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            attributeFilter: ["class", "style", "hidden", "open", "src", "width", "height"],
        });
    };
    const unsized = (image) => !(image.hasAttribute("width") && image.hasAttribute("height")) &&
        !getComputedStyle(image).aspectRatio.includes("/");
    const loaded = ({ target }) => {
        if (target instanceof HTMLImageElement)
            note(unsized(target) ? "unsized-image" : "image", target);
        else if (target instanceof HTMLIFrameElement || target instanceof HTMLVideoElement)
            note("frame", target);
    };
    const rectOf = ({ x, y, width, height }) => ({ x, y, width, height });
    /** Whether `box` fills the room that `to` left behind it when it went there from `from`. */
    const fills = (box, from, to) => {
        if (box.width * box.height === 0)
            return false;
        const beside = box.left < to.x + to.width && box.right > to.x;
        const level = box.top < to.y + to.height && box.bottom > to.y;
        if (to.y > from.y)
            return beside && box.bottom <= to.y + 2 && box.bottom > from.y;
        if (to.x > from.x)
            return level && box.right <= to.x + 2 && box.right > from.x;
        return false;
    };
    const pusherOf = (moved, from, to, at) => {
        const recent = changes.filter((change) => change.at > at - RECENT_MS && change.at < at + 60);
        const there = recent.filter(({ element }) => element?.isConnected && element !== moved && !element.contains(moved));
        const outside = there.filter(({ element }) => !moved.contains(element));
        const pushing = outside
            .filter(({ why, element }) => why !== "removed" && fills(element.getBoundingClientRect(), from, to))
            .sort((a, b) => Number(b.why === "unsized-image") - Number(a.why === "unsized-image") || b.at - a.at)[0];
        if (pushing)
            return { what: pushing.what, why: pushing.why };
        const gone = outside.filter(({ why }) => why === "removed").at(-1);
        if (gone && to.y < from.y)
            return { what: gone.what, why: "removed" };
        const font = recent.filter(({ why }) => why === "font").at(-1);
        if (font)
            return { what: font.what, why: "font" };
        const inside = there.filter(({ why }) => why !== "restyled" && why !== "removed").at(-1);
        return inside ? { what: inside.what, why: inside.why } : null;
    };
    const sourceOf = (node, from, to, at) => {
        const element = node instanceof Element ? node : (node?.parentElement ?? null);
        if (element === null)
            return [];
        return [{ selector: label(element), from, to, pushedBy: pusherOf(element, from, to, at) }];
    };
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            if (entry.hadRecentInput)
                continue;
            const sources = (entry.sources ?? []).flatMap(({ node, previousRect, currentRect }) => sourceOf(node, rectOf(previousRect), rectOf(currentRect), entry.startTime));
            state.shifts.push({ value: entry.value, at: entry.startTime, sources });
        }
    }).observe({ type: "layout-shift", buffered: true });
    const { setTimeout: set, clearTimeout: clear } = window;
    /** What is due, but not let through; none is let through before its time. */
    const due = [];
    let isHolding = true;
    let isFlushing = false;
    const flush = async () => {
        if (isFlushing || !isHolding)
            return;
        isFlushing = true;
        for (let next = due.shift(); next; next = due.shift()) {
            next();
            await drawn();
        }
        isHolding = false;
    };
    window.setTimeout = ((handler, delay, ...rest) => {
        if (typeof handler !== "function")
            return set(handler, delay, ...rest);
        const wait = Number(delay) || 0;
        const fire = (id) => {
            if (!state.timers.delete(id))
                return;
            handler(...rest);
        };
        const id = set(() => {
            if (isHolding && wait >= SHORT_MS)
                due.push(() => fire(id));
            else
                fire(id);
        }, delay);
        state.timers.set(id, performance.now() + wait);
        return id;
    });
    window.clearTimeout = ((id) => {
        if (id !== undefined)
            state.timers.delete(id);
        clear(id);
    });
    document.addEventListener("load", loaded, true);
    document.addEventListener("loadedmetadata", loaded, true);
    document.fonts?.addEventListener("loadingdone", (event) => {
        const families = event.fontfaces.map(({ family }) => family.replace(/["']/g, ""));
        if (families[0])
            note("font", null, families[0]);
    });
    /** Shifts count from the first frame on that a person sees; a page with nothing to show yet has none. */
    const wait = () => {
        const shown = performance.getEntriesByName("first-contentful-paint").length > 0;
        state.painted = shown || performance.now() - read > PAINT_MS;
        if (!state.painted)
            set(wait, 10);
    };
    let read = 0;
    document.addEventListener("DOMContentLoaded", () => {
        read = performance.now();
        watchMutations();
        void drawn().then(wait);
    });
}

// EXTERNAL MODULE: ./build/action/gates/visual/compare/compare.js + 19 modules
var compare = __webpack_require__(8600);
;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-changes.js
/** Boxes in CSS pixels of the viewport. What only changed its text is left out: a clock that ticks is not motion. */
function nameChanges({ within, mask, boxes }) {
    const store = window;
    const state = store[Symbol.for("proofmark.motion")];
    const key = Symbol.for("proofmark.changes");
    const hull = (a, b) => {
        const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
        const width = Math.max(a.x + a.width, b.x + b.width) - x;
        return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
    };
    const boxOf = (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
    };
    if (!store[key]) {
        const fresh = { styled: new Map(), written: new Map() };
        store[key] = fresh;
        new MutationObserver((records) => {
            const seen = new Set();
            for (const { type, target } of records) {
                const element = target instanceof Element ? target : target.parentElement;
                if (element === null || seen.has(element))
                    continue;
                seen.add(element);
                const places = type === "attributes" ? fresh.styled : fresh.written;
                const before = places.get(element);
                if (before || places.size < 500)
                    places.set(element, before ? hull(before, boxOf(element)) : boxOf(element));
            }
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    const { styled, written } = store[key];
    const counts = (element) => (within === null || element.closest(within) !== null) &&
        !mask.some((selector) => element.closest(selector) !== null);
    const smallest = (places, box) => {
        const there = [...places].filter(([, { x, y, width, height }]) => x < box.x + box.width && x + width > box.x && y < box.y + box.height && y + height > box.y);
        const area = ([element]) => boxOf(element).width * boxOf(element).height;
        return there.sort((a, b) => area(a) - area(b))[0]?.[0] ?? null;
    };
    return boxes.flatMap((box) => {
        const moved = smallest(styled, box);
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const element = moved ?? there;
        if (!state || element === null || !counts(element))
            return [];
        if (moved === null && smallest(written, box) !== null)
            return [];
        const canvas = element instanceof HTMLCanvasElement;
        return [{ kind: canvas ? "canvas" : "script", target: state.label(element), name: "", box }];
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-still.js
/**
 * Animations without end or with more than `longMs` of a run before them, videos that play by themselves, pictures with
 * several frames. Fading and changing colour is not motion. From now on it also notes what scripts change.
 */
async function listMoving({ within, mask, longMs, }) {
    const state = window[Symbol.for("proofmark.motion")];
    if (!state)
        return [];
    const { label } = state;
    const STILL = /^(opacity|color|visibility|fill|stroke|.*-color|color-scheme|box-shadow|text-shadow|fill-opacity|stroke-opacity|offset|computed-offset|easing|composite)$/;
    const MOST_PICTURES = 30;
    const counts = (element) => (within === null || element.closest(within) !== null) &&
        !mask.some((selector) => element.closest(selector) !== null);
    const boxOf = (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
    };
    const isSeen = (element) => {
        const { width, height } = element.getBoundingClientRect();
        return width * height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const ending = (animation) => {
        const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
        return (end - Number(animation.currentTime ?? 0)) / Math.abs(animation.playbackRate || 1);
    };
    const animations = document.getAnimations().flatMap((animation) => {
        const { effect } = animation;
        if (!(effect instanceof KeyframeEffect) || effect.target === null)
            return [];
        if (animation.playState !== "running" || !(animation.timeline instanceof DocumentTimeline))
            return [];
        if (!counts(effect.target) || !isSeen(effect.target) || !(ending(animation) > longMs))
            return [];
        const moving = effect
            .getKeyframes()
            .some((frame) => Object.keys(frame).some((property) => !STILL.test(dashed(property))));
        const name = "animationName" in animation ? String(animation.animationName) : animation.id;
        const target = label(effect.target) + (effect.pseudoElement ?? "");
        return [{ kind: moving ? "animation" : "fade", target, name, box: boxOf(effect.target) }];
    });
    const videos = [...document.querySelectorAll("video")]
        .filter((video) => counts(video) && isSeen(video) && !video.paused && !video.ended)
        .map((video) => ({ kind: "video", target: label(video), name: "", box: boxOf(video) }));
    /** GIF with a second frame, animated PNG and WebP; only those of the site's own can be read. */
    const isAnimated = async (image) => {
        const response = await fetch(image.currentSrc, { cache: "force-cache" }).catch(() => null);
        if (!response?.ok)
            return false;
        const bytes = new Uint8Array(await response.arrayBuffer());
        const text = (from, to) => String.fromCharCode(...bytes.subarray(from, to));
        if (text(0, 3) === "GIF") {
            let frames = 0;
            for (let at = 0; at < bytes.length - 2 && frames < 2; at += 1)
                if (bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4)
                    frames += 1;
            return frames > 1;
        }
        if (text(8, 12) === "WEBP")
            return text(12, 16) === "VP8X" && ((bytes[20] ?? 0) & 2) !== 0;
        return text(1, 4) === "PNG" && text(0, 200).includes("acTL");
    };
    const candidates = [...document.images].filter((image) => counts(image) && image.complete && isSeen(image));
    const pictures = await Promise.all(candidates
        .filter((image) => /\.(gif|png|apng|webp)([?#]|$)|^data:image\/(gif|apng|webp)/i.test(image.currentSrc))
        .slice(0, MOST_PICTURES)
        .map(async (image) => (await isAnimated(image))
        ? [{ kind: "picture", target: label(image), name: "", box: boxOf(image) }]
        : []));
    return [...animations, ...videos, ...pictures.flat()];
}

;// CONCATENATED MODULE: ./build/action/gates/motion/find-moving.js




/** What ends within this may go on: the five seconds after which people must be able to stop it. */
const LONG_MS = 5000;
const find_moving_BETWEEN_MS = 500;
/** The page is loaded, with reduced motion asked for; its clock runs as it likes. */
async function findMoving(tab, scope, scale, clock) {
    await tab.run(nameChanges, { ...scope, boxes: [] });
    const moving = await tab.run(listMoving, { ...scope, longMs: LONG_MS });
    const first = await tab.shoot(null);
    await clock.sleep(find_moving_BETWEEN_MS);
    const second = await tab.shoot(null);
    const once = unexplained(await differing(first, second, scale), moving);
    if (once.length === 0)
        return told(moving);
    await clock.sleep(find_moving_BETWEEN_MS);
    // What came late and then kept still was on its way, not moving.
    const twice = await differing(second, await tab.shoot(null), scale);
    const boxes = once.filter((box) => twice.some((other) => touches(box, other)));
    return told([...moving, ...(await tab.run(nameChanges, { ...scope, boxes }))]);
}
const told = (moving) => distinct(moving.filter(({ kind }) => kind !== "fade"));
/** CSS pixels of the viewport. */
async function differing(one, other, scale) {
    const { verdict, regions, bands } = await (0,compare.compareImages)(one, other);
    if (verdict === "same")
        return [];
    const width = Buffer.from(other.buffer, other.byteOffset, 24).readUInt32BE(16);
    const rows = bands.map(({ y, height }) => ({ x: 0, y, width, height }));
    return [...regions, ...(regions.length === 0 ? rows : [])].map((box) => ({
        x: box.x / scale,
        y: box.y / scale,
        width: box.width / scale,
        height: box.height / scale,
    }));
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/motion-drive.js
/**
 * 0 is where an animation begins to have an effect (after its delay), 100 where it has ended; of one without end, of its
 * first iteration, just before the second. Resolves when the page has been drawn.
 */
async function driveAnimations({ percent, within, mask, }) {
    const state = window[Symbol.for("proofmark.motion")];
    if (!state)
        return [];
    const pointOf = (animation) => {
        const timing = animation.effect?.getComputedTiming();
        if (!timing)
            return null;
        if (animation.timeline !== null && !(animation.timeline instanceof DocumentTimeline))
            return CSS.percent(percent);
        const { duration, iterations = 1, delay = 0 } = timing;
        if (typeof duration !== "number" || duration <= 0)
            return null;
        const endless = iterations === Number.POSITIVE_INFINITY;
        const active = endless ? duration * (1 - 1e-6) : duration * iterations;
        return Number(delay) + (active * percent) / 100;
    };
    const drive = (animation) => {
        const point = pointOf(animation);
        if (point === null || animation.replaceState === "removed")
            return false;
        try {
            animation.pause();
            animation.currentTime = point;
            return true;
        }
        catch {
            return false;
        }
    };
    const counts = (target) => (within === null || target.closest(within) !== null) &&
        !mask.some((selector) => target.closest(selector) !== null);
    const boxes = [];
    const seen = new Set();
    const driven = state.held.filter(({ animation, target }) => target.isConnected && drive(animation));
    await state.drawn();
    for (const { target, facts } of driven) {
        if (!counts(target))
            continue;
        const { left, top, right, bottom } = target.getBoundingClientRect();
        if (right <= left || bottom <= top)
            continue;
        const [x, y] = [Math.floor(left + window.scrollX), Math.floor(top + window.scrollY)];
        const box = {
            target: facts.target,
            x,
            y,
            width: Math.ceil(right + window.scrollX) - x,
            height: Math.ceil(bottom + window.scrollY) - y,
        };
        const key = JSON.stringify(box);
        if (!seen.has(key))
            boxes.push(box);
        seen.add(key);
    }
    return boxes;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/page-size.js
/// <reference lib="dom" />
// How large the whole page is.
/** CSS pixels. */
function pageSize() {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: Math.max(scrollHeight, document.body?.scrollHeight ?? 0) };
}

;// CONCATENATED MODULE: ./build/action/gates/motion/facts.js
// What is known of an animation without looking at it: plain values, equal for equal animations.
/** Points of an animation's time at which it is shot, in percent. */
const POINTS = [0, 25, 50, 75, 100];

;// CONCATENATED MODULE: ./build/action/gates/motion/shoot-frames.js
// All animations of a page at five points of their time, each point shot.




/** Shadows and outlines reach out of their element. */
const AROUND = 24;
/** Of a longer page only a part is shot; where it begins is a multiple of a step, so that both sides begin alike. */
const MOST_ROWS = 4000;
const STEP_ROWS = 1000;
/** The page, or of a long one the part that something animated is in: what is not compared shows where one is. */
async function shootFrames(tab, scope, { scale, ignore }) {
    const counts = (box) => !ignore.some((area) => isInside(box, area));
    const seen = [];
    for (const percent of POINTS)
        seen.push(...(await tab.run(driveAnimations, { ...scope, percent })).filter(counts));
    const clip = clipAround(seen, await tab.run(pageSize, null));
    if (clip === null)
        return [];
    const frames = [];
    for (const percent of POINTS) {
        const boxes = await tab.run(driveAnimations, { ...scope, percent });
        const png = await tab.shoot(clip);
        const sha256 = (0,external_node_crypto_.createHash)("sha256").update(png).digest("hex");
        frames.push({
            percent,
            png,
            sha256,
            boxes: boxes.filter(counts).flatMap((box) => inClip(box, clip, scale)),
        });
    }
    return frames;
}
const isInside = (box, area) => box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height;
function clipAround(boxes, page) {
    const visible = boxes.filter(({ x, y, width, height }) => x < page.width && y < page.height && x + width > 0 && y + height > 0);
    if (visible.length === 0)
        return null;
    const highest = Math.max(0, Math.min(...visible.map(({ y }) => y)) - AROUND);
    const top = page.height <= MOST_ROWS ? 0 : Math.floor(highest / STEP_ROWS) * STEP_ROWS;
    return { x: 0, y: top, width: page.width, height: Math.min(page.height - top, MOST_ROWS) };
}
function inClip(box, clip, scale) {
    const left = Math.max(0, box.x - AROUND);
    const top = Math.max(0, box.y - clip.y - AROUND);
    const right = Math.min(clip.width, box.x + box.width + AROUND);
    const bottom = Math.min(clip.height, box.y - clip.y + box.height + AROUND);
    if (right <= left || bottom <= top)
        return [];
    const [x, y] = [Math.floor(left * scale), Math.floor(top * scale)];
    return [
        {
            target: box.target,
            x,
            y,
            width: Math.ceil(right * scale) - x,
            height: Math.ceil(bottom * scale) - y,
        },
    ];
}

;// CONCATENATED MODULE: ./build/action/gates/motion/look-at-screen.js















/** Chance is fixed, time is not: what moves is looked at as it moves. */
const before = (conditions, { mask }) => [
    { run: hideMasked, argument: mask },
    { run: holdAnimations, argument: null },
    { run: watchShifts, argument: null },
    ...random/* random */.y.before(conditions),
];
/** Never throws but for bugs of our own. */
async function lookAtScreen(screen, request) {
    const failed = (reason) => ({ failure: { screen, reason, refused: new Map() } });
    try {
        const asked = await (0,site_steps/* resolveSteps */.EE)(screen.steps, request.place, request.ports.files);
        if ("code" in asked)
            return failed(asked);
        const steps = [...asked, ...screen.waitFor.map(waitFor)];
        const free = await lookFreely(screen, steps, request);
        if ("code" in free)
            return failed(free);
        const moving = await lookReduced(screen, steps, request);
        return "code" in moving ? failed(moving) : { motion: { ...free, moving } };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        const died = error.problems.some(({ code }) => code === "browser-died");
        const text = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
        return failed({ code: died ? "browser-died" : "unsettled", text: text.slice(0, 2000) });
    }
}
const waitFor = (selector) => ({ do: "act", action: { do: "wait", selector } });
const scopeOf = ({ element, mask }) => ({ within: element, mask });
async function lookFreely(screen, steps, { session, crew, ports }) {
    const { origin, conditions, storage } = session;
    const held = holdRequests();
    const options = (0,open_page/* tabOptions */.yf)(screen, conditions, origin, storage, {
        reducedMotion: false,
        before: before(conditions, screen),
        hold: held.hold,
    });
    return crew.withTab(options, async (tab) => {
        const { settleMs, scale } = conditions;
        const shift = await measureShift(tab, `${origin}${screen.path}`, held, settleMs, ports.clock);
        const unreachable = (0,answered/* answered */.oQ)(shift, screen.path);
        if (unreachable)
            return unreachable;
        const shifted = shift.score > 0 ? await tab.shoot(null) : null;
        const undone = await stepsDone(tab, steps, { session, ports });
        if (undone)
            return undone;
        const scope = scopeOf(screen);
        const checked = await tab.run(checkScope, scope);
        const unfit = whyUnfit(checked, screen);
        if (unfit)
            return unfit;
        const { animations, cut } = await tab.run(listAnimations, scope);
        const frames = animations.length === 0 ? [] : await shootFrames(tab, scope, { scale, ignore: screen.ignore });
        const { refused } = tab.network();
        const ledTo = (0,answered/* ledElsewhere */.Op)(checked, origin, screen.path);
        return { screen, animations, cut, frames, shift, shifted, refused, ledTo };
    });
}
/** Of what is not there, or hidden, nothing moves. */
function whyUnfit({ invalid, found, all }, { element }) {
    const [selector] = invalid;
    if (selector !== undefined)
        return (0,capture_hidden/* noSelector */.ZF)(selector);
    if (found > 0)
        return all ? capture_hidden/* ALL_HIDDEN */.p4 : null;
    const text = `Nothing on the page fits \`${element ?? "body"}\`. Correct the screen's \`element\`.`;
    return { code: "not-shown", text };
}
async function lookReduced(screen, steps, { session, crew, ports }) {
    const { origin, conditions, storage } = session;
    const options = (0,open_page/* tabOptions */.yf)(screen, conditions, origin, storage, {
        reducedMotion: true,
        before: before(conditions, screen),
    });
    return crew.withTab(options, async (tab) => {
        const answer = await tab.goto(`${origin}${screen.path}`, conditions.settleMs);
        const unreachable = (0,answered/* answered */.oQ)(answer, screen.path);
        if (unreachable)
            return unreachable;
        await untilCalm(tab, conditions.settleMs, ports.clock);
        const undone = await stepsDone(tab, steps, { session, ports });
        return undone ?? findMoving(tab, scopeOf(screen), conditions.scale, ports.clock);
    });
}
async function stepsDone(tab, steps, { session: { origin, conditions }, ports }) {
    if (steps.length === 0)
        return null;
    const undone = await doSteps(tab, { steps, origin, timeoutMs: conditions.settleMs });
    if (undone === null)
        await untilCalm(tab, conditions.settleMs, ports.clock);
    return undone;
}

;// CONCATENATED MODULE: ./build/action/gates/motion/look-at-side.js
// All screens of one side, as many at once as there are pages; pictures are put aside until they are compared.



/** `also`: what else is done while the site is up. The site is down again when this ends. */
async function lookAtSide(request, isWanted, also = async () => undefined) {
    const { target, crew, ports, signal, folder } = request;
    const opened = await request.open();
    if ("reason" in opened)
        return opened;
    const place = { ...opened.place, signal };
    const session = await (0,site_session/* openSession */.f)(target, place, crew, ports);
    if ("reason" in session)
        return session;
    try {
        const screens = session.screens.filter(isWanted);
        const looks = screens.map(async (screen) => {
            const looked = await lookAtScreen(screen, { session, place, crew, ports });
            return [screen.id, await keep(withServer(looked, session), folder, ports)];
        });
        const seen = new Map(await Promise.all(looks));
        await also(session, place);
        return { screens: seen, notes: [...opened.notes, ...session.notes] };
    }
    finally {
        await session.stop();
    }
}
/** A page that does not answer because the server is gone says why the server is gone. */
function withServer(looked, session) {
    if ("motion" in looked || looked.failure.reason.code !== "server-failed")
        return looked;
    return { failure: { ...looked.failure, reason: session.whyEnded() ?? looked.failure.reason } };
}
async function keep(looked, folder, { files }) {
    if ("failure" in looked)
        return looked;
    const { frames, shifted, ...rest } = looked.motion;
    const kept = async (png) => {
        const sha256 = (0,external_node_crypto_.createHash)("sha256").update(png).digest("hex");
        await files.write(`${folder}/${sha256}.png`, png);
        return sha256;
    };
    for (const { png } of frames)
        await kept(png);
    return {
        motion: {
            ...rest,
            frames: frames.map(({ percent, sha256, boxes }) => ({ percent, sha256, boxes })),
            shifted: shifted === null ? null : await kept(shifted),
            folder,
        },
    };
}

;// CONCATENATED MODULE: ./build/action/gates/motion/look-at-both.js





/** A reason: head's site could not be had. */
async function lookAtBoth(looking) {
    const { target, pair, crew, ports } = looking;
    const flows = [];
    const head = await lookAtSide(sideOf(looking, "head"), look_at_both_all, async (session, place) => {
        const { runDirectory, gate } = pair;
        flows.push(...(await recordFlows({ target, session, place, crew, ports, runDirectory, gate })));
    });
    if ("reason" in head)
        return head;
    const began = ports.clock.elapsed();
    const base = await lookAtSide(sideOf(looking, "base"), look_at_both_all);
    const baseMs = Math.round(ports.clock.elapsed() - began);
    const baseSide = "reason" in base ? null : base;
    const judged = await judgeTwice(looking, head, baseSide);
    return {
        judged,
        failures: [...head.screens.values()].flatMap((kept) => ("failure" in kept ? [kept.failure] : [])),
        gone: [...(baseSide?.screens ?? [])].flatMap(([id, kept]) => head.screens.has(id) || absent(kept) ? [] : [screenOf(kept)]),
        flows,
        baseReason: "reason" in base ? base.reason : null,
        baseMs,
        notes: unique([...head.notes, ...(baseSide?.notes ?? [])]),
    };
}
const look_at_both_all = () => true;
const screenOf = (kept) => ("motion" in kept ? kept.motion.screen : kept.failure.screen);
const absent = (kept) => kept === undefined || ("failure" in kept && (0,answered/* isAbsent */.W0)(kept.failure.reason));
async function judgeTwice(looking, head, base) {
    const first = await judgeAll(looking, { head, base, headAgain: null, baseAgain: null });
    const doubtful = new Set(first.filter(({ verdict }) => isDoubtful(verdict)).map(({ screen }) => screen.id));
    if (doubtful.size === 0)
        return first;
    const again = async (side) => {
        const seen = await lookAtSide(sideOf(looking, side), ({ id }) => doubtful.has(id));
        return "reason" in seen ? null : seen;
    };
    const headAgain = await again("head");
    const baseAgain = base === null ? null : await again("base");
    return judgeAll(looking, { head, base, headAgain, baseAgain });
}
async function judgeAll({ target, ports }, sides) {
    const judged = [];
    for (const [id, kept] of sides.head.screens) {
        if ("failure" in kept)
            continue;
        const of = (side) => {
            const found = side?.screens.get(id);
            return found && "motion" in found ? found.motion : null;
        };
        const before = sides.base?.screens.get(id);
        const [headAgain, base, baseAgain] = [of(sides.headAgain), of(sides.base), of(sides.baseAgain)];
        const looks = { head: kept.motion, base, headAgain, baseAgain };
        const verdict = await compareScreen(looks, target.shift, ports);
        const alone = base ? null : sides.base && absent(before) ? "new" : "unknown";
        const baseFailure = alone === "unknown" && before && "failure" in before ? before.failure.reason : null;
        judged.push({ screen: kept.motion.screen, head: kept.motion, base, verdict, alone, baseFailure });
    }
    return judged;
}
function sideOf({ target, pair, crew, ports, signal }, side) {
    return {
        target,
        crew,
        ports,
        signal,
        folder: `${pair.head.scratch}/motion`,
        open: async () => (side === "head" ? { place: pair.head, notes: [] } : (0,open_base/* openBase */.m)(pair, target.service)),
    };
}
const unique = (notes) => [
    ...new Map(notes.map((note) => [`${note.code} ${note.text}`, note])).values(),
];

// EXTERNAL MODULE: ./build/shared/render/words.js
var words = __webpack_require__(60124);
;// CONCATENATED MODULE: ./build/action/gates/motion/outcome.js
// All that was seen → what the gate came to. Green means that every screen was looked at on both sides. Pure.


function outcomeOf(tally) {
    const { findings, unknown, gone, baseReason, screens, compared } = tally;
    const fresh = findings.filter(({ state, severity }) => state === "new" && severity === "critical");
    if (fresh.length > 0) {
        const also = unknown.length > 0 ? `; ${unknown.length} could not be judged` : "";
        return reason("fail", "new-findings", `${(0,words/* counted */.hS)(fresh.length, "new finding")}${also}`);
    }
    const [first] = unknown;
    if (first) {
        const names = unknown.slice(0, 3).map(({ id }) => id);
        const more = unknown.length > 3 ? ` and ${unknown.length - 3} more` : "";
        const text = `Could not be judged: ${names.join(", ")}${more}. ${first.reason.text}`;
        return reason("unknown", first.reason.code, text);
    }
    if (gone.length > 0) {
        const text = `${(0,words/* counted */.hS)(gone.length, "screen")} of the base not found any more: ${gone.slice(0, 10).join(", ")}`;
        return reason("unknown", "screens-missing", text);
    }
    if (screens === 0)
        return reason("unknown", "no-comparison", "No screen was looked at");
    if (baseReason !== null) {
        const text = `${lookedAt(tally)}. Whether that is as before is not known: ${baseReason.text}`;
        return reason("unknown", baseReason.code, text);
    }
    if (compared === 0) {
        const text = `${lookedAt(tally)}. Nothing was compared: ${screens === 1 ? "the only screen is" : `all ${screens} screens are`} new`;
        return reason("unknown", "no-comparison", text);
    }
    if (findings.some(({ state }) => state === "pre-existing"))
        return reason("pass", "only-pre-existing", `${lookedAt(tally)}; nothing of what was found is new`);
    return reason("pass", "clean", lookedAt(tally));
}
/** "12 screens: no animation, no layout shift" */
function lookedAt({ screens, animations, shift, flows }) {
    const moving = animations === 0 ? "no animation" : (0,words/* counted */.hS)(animations, "animation");
    const shifts = shift === 0 ? "no layout shift" : `layout shift at most ${shift}`;
    return `${(0,words/* counted */.hS)(screens, "screen")}: ${moving}, ${shifts}${flows === 0 ? "" : `, ${(0,words/* counted */.hS)(flows, "flow")} recorded`}`;
}
const reason = (outcome, code, text) => ({
    outcome,
    reason: { code, text: (0,limits/* cut */.J)(text, 2000) },
});

;// CONCATENATED MODULE: ./build/action/gates/motion/pictures.js



/** The screen itself with its score, then its frames. */
async function resultsOf(shown, gallery, files) {
    const results = [await screenRow(shown, gallery, files)];
    for (const frame of shown.verdict.frames)
        results.push(await frameRow(frame, shown, gallery, files));
    return results;
}
async function screenRow({ screen, head, base, verdict, alone }, gallery, files) {
    const { shift, changes, moving } = verdict;
    const moves = moving.some(({ atBase }) => !atBase);
    const differs = changes.length > 0 || moves || (shift.above && shift.worse);
    const outcome = alone ?? (differs ? "different" : "same");
    const keep = async (motion, what) => {
        const { shifted: sha256 = null, folder = "" } = motion ?? {};
        const png = sha256 === null ? null : await (0,shelf/* pngOf */.br)({ sha256, folder }, files);
        return png && gallery.keep(screen.id, what, png);
    };
    const kept = shift.above ? { base: await keep(base, "base"), head: await keep(head, "head") } : {};
    const result = (0,against_results/* screenResult */.c1)(screen, outcome, screenText(verdict, head, alone), {
        refused: head.refused,
        ...kept,
    });
    return {
        ...result,
        score: Math.min(1, shift.head.score),
        regions: kept.head ? shiftedPlaces(head, kept.head) : [],
    };
}
function screenText({ changes, shift, moving, unsteady }, head, alone) {
    const { animations, cut } = head;
    const many = animations.length === 0
        ? "No animation"
        : `${cut ? "More than " : ""}${(0,words/* counted */.hS)(animations.length, "animation")}`;
    const before = shift.base === null || shift.base.score === shift.head.score ? "" : ` (base ${shift.base.score})`;
    return [
        `${many}, layout shift ${shift.head.score}${before}`,
        ...(alone === "new" ? ["the base has no such screen"] : []),
        ...(alone === "unknown" ? ["not compared with the base"] : []),
        ...changes.map(({ text }) => text),
        ...(moving.length > 0 ? [`${(0,words/* counted */.hS)(moving.length, "thing")} moving under reduced motion`] : []),
        ...(unsteady.length > 0 ? [`not the same in each look, so not judged: ${unsteady.join("; ")}`] : []),
    ].join("; ");
}
/** Where things stood after the heaviest shifts, in pixels of the shot. */
function shiftedPlaces({ shift }, { width, height }) {
    return shift.shifts
        .flatMap(({ sources }) => sources.flatMap(({ to }) => {
        const [x, y] = [Math.max(0, Math.floor(to.x)), Math.max(0, Math.floor(to.y))];
        const [right, bottom] = [Math.min(width, to.x + to.width), Math.min(height, to.y + to.height)];
        return right <= x || bottom <= y
            ? []
            : [{ x, y, width: Math.ceil(right - x), height: Math.ceil(bottom - y), cause: null, share: null }];
    }))
        .slice(0, 100);
}
async function frameRow(frame, { screen, head, base, alone }, gallery, files) {
    const id = `${screen.id}-${frame.percent}`;
    const { outcome, text } = frameOutcome(frame, alone);
    const facts = { ...screen, id };
    if (outcome === "same") {
        const same = (0,against_results/* screenResult */.c1)(facts, outcome, text);
        return frame.compared ? { ...(0,against_results/* withComparison */.aS)(same, frame.compared), regions: [], bands: [] } : same;
    }
    const read = (motion, sha256) => motion && sha256 ? (0,shelf/* pngOf */.br)({ sha256, folder: motion.folder }, files) : Promise.resolve(null);
    const [before, after] = [await read(base, frame.base?.sha256), await read(head, frame.head.sha256)];
    const mask = frame.compared?.mask ?? null;
    const result = (0,against_results/* screenResult */.c1)(facts, outcome, text, {
        base: before && (await gallery.keep(id, "base", before)),
        head: after && (await gallery.keep(id, "head", after)),
        mask: mask && (await gallery.keepMask(id, mask)),
    });
    return frame.compared ? (0,against_results/* withComparison */.aS)(result, { ...frame.compared, regions: [...frame.regions] }) : result;
}
function frameOutcome({ percent, targets, compared, base }, alone) {
    const when = percent === 100 ? "When its animations have ended" : `At ${percent} % of its animations' time`;
    if (alone === "unknown")
        return { outcome: "unknown", text: `${when}: not compared with the base` };
    if (alone === "new" || base === null)
        return { outcome: "new", text: `${when}: nothing to compare with` };
    if (compared === null)
        return { outcome: "unknown", text: `${when}: the pictures keep differing from shot to shot` };
    if (targets.length === 0) {
        const rest = compared.verdict === "different" ? "; only what is not animated looks different" : "";
        return { outcome: "same", text: `${when}: what is animated looks as before${rest}` };
    }
    return {
        outcome: "different",
        text: `${when}: ${targets.map((each) => `\`${each}\``).join(", ")} looks different`,
    };
}
/** Its shots, one a step. */
async function flowResults(recorded, gallery) {
    const { flow, viewport, scheme, frames, reason } = recorded;
    const results = [];
    const facts = (index) => ({
        id: `flow/${flow.name}-${index}`,
        name: flow.name,
        path: flow.path,
        viewport,
        scheme,
    });
    for (const [index, { text, png }] of frames.entries()) {
        const head = await gallery.keep(facts(index).id, "head", png);
        results.push((0,against_results/* screenResult */.c1)(facts(index), "new", text, { head }));
    }
    if (reason !== null)
        results.push((0,against_results/* screenResult */.c1)(facts(frames.length), "unknown", reason.text));
    return results;
}

;// CONCATENATED MODULE: ./build/action/gates/motion/motion.js
// The motion gate, from a target to a judgement.












async function judgeMotion(target, pair, ports) {
    const limit = (0,deadline/* deadline */.n)(pair.head, ports.clock);
    try {
        const place = { env: pair.head.env, signal: limit.signal };
        const crew = await (0,capture_crew/* openCrew */.o)(target.conditions.engine, place, pair.cores, ports.browsers);
        if ("reason" in crew)
            return unknown(crew.reason);
        const looking = { target, pair, crew, ports, signal: limit.signal };
        try {
            const seen = await lookAtBoth(looking);
            if (limit.signal.aborted)
                return unknown(limit.ended());
            return "reason" in seen ? unknown(seen.reason) : await judged(seen, looking);
        }
        catch (error) {
            if (limit.signal.aborted)
                return unknown(limit.ended());
            throw error;
        }
        finally {
            await crew.close();
        }
    }
    finally {
        limit.dispose();
    }
}
const unknown = (reason) => ({
    outcome: "unknown",
    reason,
    findings: [],
    base: null,
    pictures: null,
    notes: [],
});
async function judged(seen, looking) {
    const { pair, target } = looking;
    const screens = seen.judged.map(({ screen, verdict }) => ({ id: screen.id, verdict }));
    const findings = findingsOf(pair.gate, screens, target.shift);
    const astray = (0,against_astray/* ledAstray */.O)(seen.judged.map(({ screen, head: { ledTo } }) => ({ screen, ledTo })));
    const failures = [
        ...seen.failures.map(({ screen, reason }) => ({ id: screen.id, reason })),
        ...seen.judged.flatMap(({ screen, baseFailure, verdict }) => {
            const reason = baseFailure ?? astray.why(screen.id) ?? (verdict.frames.some(isUnsteady) ? UNSTEADY : null);
            return reason ? [{ id: screen.id, reason }] : [];
        }),
        ...seen.flows.flatMap(({ flow, reason }) => (reason ? [{ id: `flow ${flow.name}`, reason }] : [])),
    ];
    const { baseReason } = seen;
    const fitting = (0,against_results/* fittingScreens */.d6)(await rowsOf(seen, looking));
    return {
        ...outcomeOf({
            findings,
            screens: seen.judged.length,
            compared: seen.judged.filter(({ base }) => base !== null).length,
            animations: seen.judged.reduce((total, { head }) => total + head.animations.length, 0),
            shift: Math.max(0, ...seen.judged.map(({ verdict }) => verdict.shift.head.score)),
            unknown: failures,
            gone: seen.gone.map(({ id }) => id),
            flows: seen.flows.length,
            baseReason,
        }),
        findings,
        base: pair.base === null
            ? null
            : {
                outcome: baseReason === null ? "pass" : "unknown",
                reason: baseReason,
                cached: false,
                durationMs: seen.baseMs,
            },
        pictures: await picturesOf(fitting.screens, seen, looking),
        notes: [...seen.notes, ...astray.notes, ...notesOf(seen), ...fitting.notes],
    };
}
const isUnsteady = ({ base, compared }) => base !== null && compared === null;
const UNSTEADY = {
    code: "unsettled",
    text: "What is animated looks another way in each look, so that base and head cannot be compared. Make it look the same at the same point of its time, or mask it.",
};
/** A row for each screen, its frames and the shots of flows. */
async function rowsOf(seen, { pair, ports }) {
    const shelf = (0,gallery/* gallery */.n)(pair, ports.files);
    const rows = [];
    for (const shown of seen.judged)
        rows.push(...(await resultsOf(shown, shelf, ports.files)));
    for (const { screen, reason, refused } of seen.failures)
        rows.push((0,against_results/* screenResult */.c1)(screen, "unknown", reason.text, { refused }));
    for (const screen of seen.gone)
        rows.push((0,against_results/* screenResult */.c1)(screen, "gone", "The base has this screen, and head has it no more"));
    for (const flow of seen.flows)
        rows.push(...(await flowResults(flow, shelf)));
    for (const row of rows)
        await (0,log_screen/* logScreen */.J)(row, pair.head, ports.files);
    return rows;
}
async function picturesOf(screens, { judged: all, failures, flows }, { pair, target, crew, ports }) {
    const surroundings = await ports.browsers.surroundings(pair.head.env);
    return {
        against: "frames",
        browser: (0,limits/* cut */.J)(crew.found.version, 256),
        environment: (0,environment/* environmentOf */.p)(crew.found, surroundings, target.conditions),
        moved: false,
        screens,
        groups: [],
        refused: (0,against_results/* refusedHosts */.EG)([...all.map(({ head }) => head), ...failures].map(({ refused }) => refused)),
        obsolete: [],
        videos: flows.flatMap(({ flow, video: file }) => (file ? [{ name: flow.name, file }] : [])),
    };
}
function notesOf({ judged: all, flows }) {
    const unsteady = all.flatMap(({ screen, verdict }) => verdict.unsteady.map((text) => `${screen.id}: ${text}`));
    const filmless = flows.filter(({ video, frames }) => video === null && frames.length > 0);
    return [
        ...(unsteady.length === 0
            ? []
            : [
                {
                    code: "motion-unsteady",
                    text: `Seen once and not again, so not judged: ${unsteady.slice(0, 5).join("; ")}`.slice(0, 2000),
                },
            ]),
        ...(filmless.length === 0
            ? []
            : [
                {
                    code: "motion-no-video",
                    text: `This browser records no WebM, so of ${filmless.map(({ flow }) => flow.name).join(", ")} there are only the shots at each step. Chromium and Firefox record it.`,
                },
            ]),
    ];
}


/***/ }),

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
