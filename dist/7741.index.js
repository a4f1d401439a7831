export const id = 7741;
export const ids = [7741,122];
export const modules = {

/***/ 67741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EMBED_BYTES: () => (/* binding */ EMBED_BYTES),
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   O: () => (/* binding */ Shots),
/* harmony export */   shotsToEmbed: () => (/* binding */ shotsToEmbed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24228);
// Pictures of screens as the page holds them: each file once, the worst first, the rest by its place in the run's folder.


/** PNG bytes the page may hold; in it they are a third more. A page above some 50 MB opens slowly on a phone. */
const EMBED_BYTES = 30 * 1024 * 1024;
/** Files worth embedding, the most telling first: one of each group of changes, then what is unknown, new or gone, then the rest. */
function shotsToEmbed(report) {
    const first = [];
    const rest = [];
    const other = [];
    for (const { pictures } of (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__/* .lookedAt */ .O1)(report)) {
        for (const { screens } of (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .fs)(pictures)) {
            first.push(...screens.slice(0, 1));
            rest.push(...screens.slice(1));
        }
        for (const outcome of ["unknown", "new", "gone", "approved"])
            other.push(...pictures.screens.filter((screen) => screen.outcome === outcome));
    }
    const files = [...first, ...other, ...rest].flatMap(({ base, head, mask }) => [
        head?.file ?? null,
        base?.file ?? null,
        mask,
    ]);
    return [...new Set(files)].filter((file) => file !== null && isInside(file));
}
/** A relative path that stays in the run's folder. */
const isInside = (file) => !/^[/\\]|^[a-z]+:|\\|\0/i.test(file) && !file.split("/").includes("..");
const SIGNATURE = "89504e470d0a1a0a";
/** Numbers the pictures of a page; equal ones have one number. */
class Shots {
    list = [];
    #bytes;
    #numbers = new Map();
    #written = new Set();
    #embedded = [];
    /** `bytes`: file to PNG, as far as they fit. What is no PNG is as if absent. */
    constructor(bytes) {
        this.#bytes = bytes;
    }
    number(picture) {
        return picture === null ? null : this.#number(picture.file, picture);
    }
    mask(file) {
        return file === null ? null : this.#number(file, { width: 0, height: 0 });
    }
    get linked() {
        return this.list.some((shot) => !shot.in && shot.at !== null);
    }
    /** The picture as an address, the first time it is asked for; null from then on, and where it is not embedded. */
    once(number) {
        const bytes = this.#embedded[number];
        if (!bytes || this.#written.has(number))
            return null;
        this.#written.add(number);
        return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
    }
    #number(file, { width, height }) {
        const found = this.#bytes.get(file) ?? null;
        const bytes = found !== null && isPng(found) ? found : null;
        const key = bytes === null ? file : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.list.length;
        this.#numbers.set(key, number);
        this.#embedded.push(bytes);
        this.list.push({ w: width, h: height, at: addressOf(file), in: bytes !== null });
        return number;
    }
}
const isPng = (bytes) => Buffer.from(bytes.subarray(0, 8)).toString("hex") === SIGNATURE;
const addressOf = (file) => isInside(file) ? file.split("/").map(encodeURIComponent).join("/") : null;


/***/ }),

/***/ 24228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   RK: () => (/* binding */ outcomesOf),
/* harmony export */   Tg: () => (/* binding */ screenNames),
/* harmony export */   cd: () => (/* binding */ OUTCOME_ORDER),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   j6: () => (/* binding */ approvedWords),
/* harmony export */   mh: () => (/* binding */ approvalsOf),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   pQ: () => (/* binding */ causeWords),
/* harmony export */   r8: () => (/* binding */ bandWords),
/* harmony export */   s$: () => (/* binding */ approvedHow),
/* harmony export */   ui: () => (/* binding */ OUTCOMES_MEAN)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60124);

const OUTCOME_WORDS = {
    different: "different",
    unknown: "unknown",
    new: "new",
    gone: "gone",
    approved: "approved",
    same: "same",
};
const OUTCOMES_MEAN = {
    different: "Looks different with this change.",
    unknown: "Nothing can be said of it; that does not count as the same.",
    new: "Not there before this change.",
    gone: "Was there before, and is no more.",
    approved: "Differs from the base's committed shot, and this change commits that it should.",
    same: "Nothing that counts as a difference.",
};
/** What asks for attention first. */
const OUTCOME_ORDER = [
    "different",
    "unknown",
    "new",
    "gone",
    "approved",
    "same",
];
/** Gates that looked at screens, in the report's order. */
const lookedAt = ({ gates }) => gates.flatMap((gate) => (gate.pictures === null ? [] : [{ gate, pictures: gate.pictures }]));
const AGAINST = {
    "merge-base": "the base",
    committed: "the committed shots",
    design: "the design",
    frames: "the base, frame by frame",
};
function outcomesOf({ screens }) {
    const counts = { same: 0, different: 0, approved: 0, new: 0, gone: 0, unknown: 0 };
    for (const { outcome } of screens)
        counts[outcome] += 1;
    return counts;
}
/** `12 screens compared with the base: 9 same, 2 different, 1 unknown`, without a full stop. */
function countsSentence(pictures) {
    const counts = outcomesOf(pictures);
    if (pictures.screens.length === 0)
        return "No screen was compared";
    const said = ["same", "different", "approved", "new", "gone", "unknown"]
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counts[outcome])} ${OUTCOME_WORDS[outcome]}`);
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(pictures.screens.length, "screen");
    return `${what} compared with ${AGAINST[pictures.against]}: ${said.join(", ")}`;
}
/** Differing screens, by equal changes; those that touch most screens first. */
function changesOf({ screens, groups }) {
    const byId = new Map(screens.map((screen) => [screen.id, screen]));
    const taken = new Set();
    const shown = [];
    for (const { id, title, cause, screens: ids } of groups) {
        const members = ids.flatMap((each) => {
            const screen = byId.get(each);
            if (screen === undefined || screen.outcome !== "different" || taken.has(each))
                return [];
            taken.add(each);
            return [screen];
        });
        if (members.length > 0)
            shown.push({ id, title, cause, screens: members });
    }
    for (const screen of screens) {
        if (screen.outcome !== "different" || taken.has(screen.id))
            continue;
        const cause = screen.regions.find((region) => region.cause !== null)?.cause ?? null;
        shown.push({ id: null, title: screen.text, cause, screens: [screen] });
    }
    return shown.sort((a, b) => b.screens.length - a.screens.length);
}
const CHANGES = {
    added: "added",
    removed: "removed",
    moved: "moved",
    resized: "resized",
    restyled: "restyled",
    text: "its text changed",
    picture: "its picture changed",
    canvas: "its drawing changed",
    unexplained: "changed",
};
/** `` `.btn` restyled: padding 12px → 16px, colour red → blue and 2 more ``; at most `properties` of them. */
function causeWords({ selector, change, properties }, most = 3) {
    const shown = properties
        .slice(0, most)
        .map(({ name, before, after }) => `${name} ${before || "none"} → ${after || "none"}`);
    const rest = properties.length - shown.length;
    const list = `${shown.join(", ")}${rest > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(rest)} more` : ""}`;
    return `\`${selector.replaceAll("`", "'")}\` ${CHANGES[change]}${shown.length > 0 ? `: ${list}` : ""}`;
}
/** `desktop, 1440 × 900, dark`. */
function sizeWords({ viewport, scheme }) {
    const size = `${viewport.width} × ${viewport.height}`;
    const name = /^\d+x\d+$/.test(viewport.name) ? "" : `${viewport.name}, `;
    return `${name}${size}${scheme === "dark" ? ", dark" : ""}`;
}
const ROWS = {
    inserted: "inserted",
    removed: "removed",
    moved: "moved",
    changed: "changed",
};
/** `30 rows inserted at 120`. */
const bandWords = ({ kind, y, height }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(height, "row")} ${ROWS[kind]} at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(y)}`;
/** `31 other screens`, told by name where they are few. */
function screenNames(screens, most) {
    return { names: screens.slice(0, most).map(({ id }) => id), rest: Math.max(0, screens.length - most) };
}
/** What somebody has approved of a gate, in the report's order. */
const approvalsOf = ({ approvals = [] }, gate) => approvals.filter((approval) => approval.gate === gate);
/** `(3 screens): approved by`, to be followed by who it was. */
const approvedWords = ({ screens }) => `${screens.length > 0 ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(screens.length, "screen")})` : ""}: approved by`;
/** `by a comment, 2026-11-21 10:15 UTC`. */
const approvedHow = ({ how, at }) => `by ${how === "checkbox" ? "a tick" : "a comment"}, ${momentWords(at)}`;
/** `2026-11-21 10:15 UTC`. */
function momentWords(at) {
    const time = Date.parse(at);
    return Number.isNaN(time)
        ? "at a time unknown"
        : `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


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
