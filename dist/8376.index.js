export const id = 8376;
export const ids = [8376];
export const modules = {

/***/ 78376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _shared_render_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10944);
/* harmony import */ var _shared_render_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5998);
/* harmony import */ var _shared_render_comment_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39835);
/* harmony import */ var _shared_render_comment_footer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77354);
/* harmony import */ var _shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55953);
/* harmony import */ var _shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(982);
/* harmony import */ var _shared_render_comment_score_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47499);
/* harmony import */ var _shared_render_comment_screens_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90721);
/* harmony import */ var _shared_render_comment_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78468);
/* harmony import */ var _shared_render_tally_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19231);










/** 1 MiB less what GitHub and other steps' conventions may add. */
const SUMMARY_LIMIT = 1_000_000;
const ALL = { findings: 20_000, places: 20_000, outputs: 100 };
const BOUNDS = [
    [ALL, 45],
    [{ ...ALL, outputs: 0 }, 60],
    [{ findings: 1_000, places: 100, outputs: 0 }, 80],
    [{ findings: 100, places: 10, outputs: 0 }, 98],
];
/** Markdown of at most SUMMARY_LIMIT bytes; every new finding, as long as they fit. */
function renderSummary(report, links) {
    const safe = (0,_shared_render_comment_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .trusted */ .IZ)(links);
    const sections = [
        { name: "verdict", forms: [{ text: (0,_shared_render_comment_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictSection */ .V6)(report), worth: "keep" }] },
        { name: "gates", forms: (0,_shared_render_comment_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesForms */ .o)(report) },
        { name: "screens", forms: (0,_shared_render_comment_screens_js__WEBPACK_IMPORTED_MODULE_7__/* .allScreensForms */ .OK)(report, { links: safe, strips: _shared_render_comment_screens_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_STRIPS */ .IB }) },
        { name: "new findings", forms: forms(report, safe, "new") },
        { name: "new findings on untouched lines", forms: forms(report, safe, "new-indirect") },
        { name: "flaky findings", forms: forms(report, safe, "flaky") },
        { name: "what could not be judged", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownForms */ .oR)(report) },
        { name: "what was allowed", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedForms */ .e9)(report) },
        { name: "what was fixed", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .fixedForms */ .Y1)(report, safe) },
        { name: "what was already broken", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .oldForms */ .rp)(report, safe) },
        { name: "skipped gates", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .skippedForms */ .yr)(report) },
        { name: "the score's deductions", forms: (0,_shared_render_comment_score_js__WEBPACK_IMPORTED_MODULE_6__/* .deductionsForms */ .A)(report) },
        { name: "notes", forms: (0,_shared_render_comment_others_js__WEBPACK_IMPORTED_MODULE_5__/* .notesForms */ .VS)(report) },
        { name: "footer", forms: [{ text: (0,_shared_render_comment_footer_js__WEBPACK_IMPORTED_MODULE_3__/* .footer */ .qr)(report, safe), worth: "keep" }] },
    ];
    const notice = (left, shortened) => (0,_shared_render_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .shedNotice */ .jk)({ left, shortened, links: safe });
    return `${(0,_shared_render_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .U)(sections, { limit: SUMMARY_LIMIT, notice }).text}\n`;
}
function forms(report, links, standing) {
    const found = (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .select */ .Lt)(report, standing);
    if (found.length === 0)
        return [];
    return BOUNDS.map(([bounds, worth]) => ({
        text: `${(0,_shared_render_comment_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(standing, found.length)}\n\n${(0,_shared_render_comment_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .listFindings */ .F$)(found, { report, links, bounds })}`,
        worth,
    }));
}


/***/ }),

/***/ 74796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ approvableGroups),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _contract_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20631);
// What of a report can be approved: groups of equal changes, each with a key over the very pictures. The key is computed
// here and never taken from the report, which may come from a hostile pull request.


/** Gates that look at pictures; nothing else can be approved. */
const KINDS = new Set(["visual", "design", "motion"]);
/** All groups, in the report's order; each key once. */
function approvableGroups(report) {
    const all = report.gates.flatMap((gate) => groupsOf(gate, report.findings));
    return [...new Map(all.map((group) => [group.key, group])).values()].slice(0, _contract_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.approvals);
}
/** 32 digits that stand for exactly these groups, for `approve all`. */
function digestOf(groups) {
    const keys = groups.map(({ key }) => key).sort();
    return hashOf(["all", keys]);
}
function groupsOf(gate, findings) {
    if (!KINDS.has(gate.kind) || gate.pictures === null)
        return [];
    const own = findings.filter((finding) => finding.gate === gate.id);
    if (gate.kind === "motion")
        return motionGroups(gate, own);
    return [...changedGroups(gate, own), ...otherGroups(gate, own)];
}
function changedGroups(gate, findings) {
    const { screens = [], groups = [] } = gate.pictures ?? {};
    const byId = new Map(screens.map((screen) => [screen.id, screen]));
    const taken = new Set();
    const made = [];
    const add = (members, label, about) => {
        // What nobody can have looked at cannot be approved.
        if (members.length === 0 || members.some(({ base, head }) => base === null || head === null))
            return;
        const fingerprints = new Set(about);
        made.push({
            ...named(gate, "changed", members),
            label,
            findings: findings
                .filter((finding) => fingerprints.has(finding.fingerprint) || isOf(finding, gate, members))
                .map(({ fingerprint }) => fingerprint),
        });
    };
    for (const group of groups) {
        const members = group.screens.flatMap((id) => {
            const screen = byId.get(id);
            if (screen?.outcome !== "different" || taken.has(id))
                return [];
            taken.add(id);
            return [screen];
        });
        add(members, group.title, [visualFingerprint(gate.id, "visual-changed", [group.id])]);
    }
    for (const screen of screens) {
        if (screen.outcome !== "different" || taken.has(screen.id))
            continue;
        const key = [screen.id, screen.head?.sha256 ?? ""];
        add([screen], `${screen.id}: ${screen.text}`, [visualFingerprint(gate.id, "visual-changed", key)]);
    }
    return made;
}
/** A design's finding is about one screen and begins with its name. */
function isOf(finding, gate, members) {
    if (gate.kind !== "design" || finding.rule !== "design-differs")
        return false;
    return members.some(({ id, text }) => finding.message.startsWith(`${id}: ${text}`.slice(0, 1_900)));
}
function otherGroups(gate, findings) {
    if (gate.kind !== "visual")
        return [];
    const { screens = [], against } = gate.pictures ?? {};
    const of = (outcome) => screens.filter((screen) => screen.outcome === outcome);
    const [gone, fresh] = [of("gone"), of("new")];
    const made = [];
    if (gone.length > 0) {
        const about = new Set(gone.map(({ id }) => visualFingerprint(gate.id, "visual-gone", [id])));
        made.push({
            ...named(gate, "gone", gone),
            label: "Removed screens",
            findings: fingerprintsIn(findings, about),
        });
    }
    // Where something was compared, a new screen asks for nobody's word: unless a shot of it is to be committed.
    const compared = screens.some(({ outcome }) => outcome !== "new" && outcome !== "gone");
    if (fresh.length > 0 && fresh.every(({ head }) => head !== null) && (!compared || against === "committed"))
        made.push({ ...named(gate, "new", fresh), label: "New screens", findings: [] });
    return made;
}
/** What moves is told in words: those are what is approved. Of frames that only look different, the pictures are, too. */
function motionGroups(gate, findings) {
    const different = (gate.pictures?.screens ?? []).filter(({ outcome }) => outcome === "different");
    return findings
        .filter(({ state, flaky }) => state === "new" && !flaky)
        .map((finding) => {
        const { rule, message, detail, fingerprint } = finding;
        const frames = rule === "motion-frame" || rule === "motion-look" ? picturesOf(different) : [];
        return {
            key: hashOf([gate.id, "moves", rule, message, detail ?? "", frames]),
            gate: gate.id,
            kind: "moves",
            label: message,
            screens: frames.length === 0 ? [] : different.map(({ id }) => id),
            findings: [fingerprint],
        };
    });
}
function named(gate, kind, screens) {
    const key = hashOf([gate.id, kind, picturesOf(screens)]);
    return { key, gate: gate.id, kind, screens: screens.map(({ id }) => id) };
}
/** Files are as the browser drew them, so that their hashes are the pixels': no time, no place, no stamp is in them. */
const picturesOf = (screens) => screens.map(({ id, base, head }) => [id, hashIn(base), hashIn(head)]).sort(byText);
const hashIn = (picture) => picture?.sha256 ?? "none";
const byText = (a, b) => {
    const [one, two] = [JSON.stringify(a), JSON.stringify(b)];
    return one < two ? -1 : one > two ? 1 : 0;
};
const hashOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
    .update(JSON.stringify(["proofmark-approve/v1", ...parts]))
    .digest("hex")
    .slice(0, 32);
/** As the visual gate names its findings. */
const visualFingerprint = (gate, rule, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
    .update(JSON.stringify([gate, rule, key]))
    .digest("hex")
    .slice(0, 32);
const fingerprintsIn = (findings, wanted) => findings.flatMap(({ fingerprint }) => (wanted.has(fingerprint) ? [fingerprint] : []));


/***/ }),

/***/ 11987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isSameLogin),
/* harmony export */   DY: () => (/* binding */ rightsOf)
/* harmony export */ });
/* unused harmony export isBot */
/* harmony import */ var _git_tier_github_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83171);
// Who may approve. Pure but for the one question to GitHub.

/** People who are asked about; more than these give commands only to wear us out. */
const MOST_PEOPLE = 50;
/** `author`: login of whoever opened the pull request. Rejects for more than 50 people: then nothing is approved. */
function rightsOf({ settings, author }, source) {
    const known = new Map();
    const ask = async (login) => {
        const permission = await source.permission(login);
        if (permission === null)
            return "unknown-access";
        return (0,_git_tier_github_people_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWrite */ .J)(permission) ? null : "no-access";
    };
    const access = (login) => {
        const name = login.toLowerCase();
        const found = known.get(name);
        if (found !== undefined)
            return found;
        if (known.size >= MOST_PEOPLE)
            throw new RangeError(`More than ${MOST_PEOPLE} people give commands`);
        const asked = ask(login);
        known.set(name, asked);
        return asked;
    };
    return {
        whyNotApprove: async (person) => {
            // Bots are no collaborators, so that GitHub cannot be asked: the list of the base's config is what counts.
            if (isBot(person))
                return settings.bots.some((bot) => isLogin(bot, person.login)) ? null : "bot";
            if (!settings.author && isLogin(author, person.login))
                return "author";
            return access(person.login);
        },
        // Taking back makes a verdict only stricter, so the author may, too; without access nobody may disturb.
        mayWithdraw: async (person) => !isBot(person) && (await access(person.login)) === null,
    };
}
const isBot = ({ login, type }) => type === "Bot" || login.endsWith("[bot]");
/** Logins of bots end in `[bot]` over REST and do not over GraphQL. */
const isSameLogin = (a, b) => isBot(a) === isBot(b) && isLogin(a.login, b.login);
const bare = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
const isLogin = (a, b) => bare(a) === bare(b);


/***/ }),

/***/ 58540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ticksIn),
/* harmony export */   o: () => (/* binding */ renderBox)
/* harmony export */ });
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66579);
/* harmony import */ var _comment_own_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27804);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11987);
// Boxes of our own comment. A tick is an edit of it, and GitHub keeps each version with the name of who made it: so who
// ticked which box is read off two neighbouring versions, and nothing of it has to be kept, where others could write too.



const BOX = /^- \[([ xX])\] (.{1,2000}<!-- proofmark-approve:([0-9a-f]{32}) -->)[ \t]*$/;
/** The box of a group; `label` is markdown on one line, without HTML. */
const renderBox = (key, label) => `- [ ] ${label} <!-- proofmark-approve:${key} -->`;
/** `versions` of our comment, oldest first. Only boxes that stand as we last wrote them count, words and all. */
function ticksIn(versions, own) {
    const ticks = [];
    let offered = new Set();
    let before = null;
    for (const { by, at, body } of versions) {
        const boxes = body === null || (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHead */ .ww)(body)?.key !== own.key ? null : boxesOf(body);
        if (boxes !== null && by !== null && (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .Av)(by, own.me))
            offered = new Set(boxes.keys());
        else if (boxes !== null && by !== null && before !== null)
            for (const [box, set] of boxes) {
                const key = BOX.exec(`- [ ] ${box}`)?.[3];
                if (key !== undefined && offered.has(box) && before.get(box) === !set)
                    ticks.push({ key, set, by, at });
            }
        before = boxes;
    }
    return ticks;
}
/** Text of each box, its key included, and whether it is ticked. */
function boxesOf(body) {
    return new Map((0,_comment_own_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesWithItems */ .M)(body).flatMap((line) => {
        const [, mark, box] = BOX.exec(line) ?? [];
        return box === undefined ? [] : [[box, mark !== " "]];
    }));
}


/***/ }),

/***/ 90146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ spanSaid),
/* harmony export */   BB: () => (/* binding */ what),
/* harmony export */   mx: () => (/* binding */ loopSentence),
/* harmony export */   wz: () => (/* binding */ momentSaid)
/* harmony export */ });
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60124);
// What is said of a loop, in plain text; the comment, the verdict's sentence and the diagnosis all take it from here.

/** The verdict's first sentence. */
function loopSentence(loop) {
    return `Going in circles: ${what(loop)} after ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(loop.times, "push", "pushes")}${during(loop)}.`;
}
/** `the same 2 failures`, with what came on top or what it is a return to. */
function what({ kind, failing, more, heads }) {
    if (kind === "oscillating")
        return `back to the ${failing === 1 ? "failure" : `${failing} failures`} of ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(heads[0] ?? "")}`;
    const same = failing === 1 ? "the same failure" : `the same ${failing} failures`;
    return more === 0 ? same : `${same}, and ${more} more,`;
}
const during = ({ seconds }) => (seconds < 60 ? "" : ` in ${spanSaid(seconds)}`);
/** One unit, rounded down to what is certain: `4 hours`. */
function spanSaid(seconds) {
    const units = [
        [86_400, "day"],
        [3_600, "hour"],
        [60, "minute"],
    ];
    for (const [length, name] of units)
        if (seconds >= length)
            return (0,_render_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.floor(seconds / length), name);
    return (0,_render_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(seconds, "second");
}
/** `2026-11-21 10:15 UTC` */
const momentSaid = (at) => `${new Date(at * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;


/***/ }),

/***/ 66579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ essence),
  ww: () => (/* binding */ parseHead),
  pd: () => (/* binding */ renderHead),
  JW: () => (/* binding */ sealed),
  NM: () => (/* binding */ withoutHead)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/comment/signature.js
var comment_signature = __webpack_require__(72680);
// EXTERNAL MODULE: ./build/shared/comment/state.js
var comment_state = __webpack_require__(67199);
;// CONCATENATED MODULE: ./build/shared/comment/state-text.js
// The memory as the marker carries it. Version 2 is what is written; version 1, which knew no single failures, is read.
// By hand and not by schema: this is read wherever a comment is, and a schema library would be loaded for it alone.


const MAX_ENCODED = 4096;
const CONCLUSIONS = ["ready", "continue", "blocked"];
const SHORT_HEAD = 12;
/**
 * Base64url of JSON, at most 4 KB. What finds no room is let go from the old end: single failures first, then the long
 * form of commits, then whole runs.
 */
function encodeState(state) {
    const runs = state.runs.slice(-comment_state/* MAX_RUNS */._k);
    const short = (upTo, change) => {
        for (let at = 0; at < upTo; at += 1) {
            const run = runs[at];
            if (run)
                runs[at] = change(run);
            const encoded = encode(state.stamp, runs);
            if (encoded.length <= MAX_ENCODED)
                return encoded;
        }
        return null;
    };
    const whole = encode(state.stamp, runs);
    if (whole.length <= MAX_ENCODED)
        return whole;
    const leaner = short(runs.length - 1, (run) => ({ ...run, failures: [] })) ??
        short(runs.length - 1, (run) => ({ ...run, head: run.head.slice(0, SHORT_HEAD) }));
    if (leaner !== null)
        return leaner;
    for (;;) {
        runs.shift();
        const encoded = encode(state.stamp, runs);
        if (encoded.length <= MAX_ENCODED || runs.length === 0)
            return encoded;
    }
}
/** Lists and not mappings: names twenty times over would take the room of the failures. */
function encode(stamp, runs) {
    const s = [stamp.head, stamp.run, stamp.attempt, stamp.startedAt];
    const r = runs.map((run) => [
        run.head,
        run.score,
        CONCLUSIONS.indexOf(run.conclusion),
        run.fresh,
        run.signature,
        run.at,
        run.failing,
        run.failures.join(""),
    ]);
    return Buffer.from(JSON.stringify({ v: 2, s, r })).toString("base64url");
}
/** Null for anything that `encodeState`, of this version or the one before, would not have written. */
function decodeState(encoded, version = "v2") {
    if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9_-]+$/.test(encoded))
        return null;
    try {
        const value = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"));
        return version === "v1" ? fromVersion1(value) : fromVersion2(value);
    }
    catch {
        return null;
    }
}
const isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isScore = (value) => isWhole(value) && Number(value) <= 100;
/** What `Date` can hold, in seconds. */
const isMoment = (value) => isWhole(value) && Number(value) <= 8_640_000_000_000;
const isSignature = matches(/^(?:[0-9a-f]{16})?$/);
const isCommit = matches(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/);
const isHead = matches(/^(?:[0-9a-f]{0,12}|[0-9a-f]{40}|[0-9a-f]{64})$/);
const isPacked = matches(new RegExp(`^(?:[A-Za-z0-9_-]{${comment_signature/* FAILURE_DIGITS */.YB}}){0,${comment_signature/* MAX_FAILURES */.T9}}$`));
const STAMP = { head: isCommit, run: isWhole, attempt: isWhole, startedAt: isWhole };
const ENTRY_1 = {
    head: matches(/^[0-9a-f]{0,12}$/),
    score: isScore,
    conclusion: matches(/^(?:ready|continue|blocked)$/),
    fresh: isWhole,
    signature: isSignature,
    at: isMoment,
};
const ENTRY_2 = [
    isHead,
    isScore,
    (value) => isWhole(value) && Number(value) < CONCLUSIONS.length,
    isWhole,
    isSignature,
    isMoment,
    isWhole,
    isPacked,
];
const isList = (value, checks) => Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));
const isRuns = (value, check) => Array.isArray(value) && value.length <= comment_state/* MAX_RUNS */._k && value.every(check);
function hasExactly(value, checks) {
    if (typeof value !== "object" || value === null)
        return false;
    const names = Object.keys(checks);
    return (Object.keys(value).length === names.length &&
        names.every((name) => Object.hasOwn(value, name) && checks[name]?.(Reflect.get(value, name))));
}
function fromVersion2(value) {
    const known = hasExactly(value, {
        v: (v) => v === 2,
        s: (s) => isList(s, Object.values(STAMP)),
        r: (r) => isRuns(r, (run) => isList(run, ENTRY_2)),
    });
    if (!known)
        return null;
    const { s, r } = value;
    const [head, run, attempt, startedAt] = s;
    return {
        v: 2,
        stamp: { head, run, attempt, startedAt },
        runs: r.map(([commit, score, conclusion, fresh, signature, at, failing, packed]) => ({
            head: commit,
            score,
            conclusion: CONCLUSIONS[conclusion] ?? "blocked",
            fresh,
            signature,
            at,
            failing,
            failures: packed.match(new RegExp(`.{${comment_signature/* FAILURE_DIGITS */.YB}}`, "g")) ?? [],
        })),
    };
}
function fromVersion1(value) {
    const known = hasExactly(value, {
        v: (v) => v === 1,
        stamp: (stamp) => hasExactly(stamp, STAMP),
        runs: (runs) => isRuns(runs, (run) => hasExactly(run, ENTRY_1)),
    });
    if (!known)
        return null;
    const { stamp, runs } = value;
    return { v: 2, stamp, runs: runs.map((run) => ({ ...run, failing: run.fresh, failures: [] })) };
}

;// CONCATENATED MODULE: ./build/shared/comment/marker.js
// The two lines that make a comment ours. They come first, so that no cut takes them, and are anchored at the very
// start, so that a quotation (`> <!-- …`), an indented copy or a copy further down is not taken for the comment itself.


const KEY = "[a-z0-9][a-z0-9._-]{0,63}";
// GitHub's editor in the browser stores CRLF.
const FIRST = new RegExp(`^<!-- proofmark:comment v1 key=(${KEY}) -->(?:\\r?\\n|$)`);
const STATE = `[A-Za-z0-9_-]{1,${MAX_ENCODED}}`;
const SECOND = new RegExp(`^<!-- proofmark:state (?:(v1) (${STATE})|(v2) (${STATE}) seal=([0-9a-f]{16})) -->(?:\\r?\\n|$)`);
const UNSEALED = "0".repeat(16);
/** Both lines, without a line end after the last. Throws RangeError for a key that could not be read back. */
function renderHead(key, state) {
    if (!new RegExp(`^${KEY}$`).test(key))
        throw new RangeError(`not a comment key: ${JSON.stringify(key)}`);
    return `<!-- proofmark:comment v1 key=${key} -->\n<!-- proofmark:state v2 ${encodeState(state)} seal=${UNSEALED} -->`;
}
/**
 * The body with its seal: a hash over all of it, so that an edit by hand is noticed. It has no key, since there is nowhere to
 * keep one: who knows this function can seal a forgery. The last line of every body that is written; a body without our two
 * lines stays as it is.
 */
function sealed(body) {
    const parts = partsOf(body);
    return parts?.seal === UNSEALED ? `${parts.before}${sealOf(parts)}${parts.after}` : body;
}
/** Null when the body does not begin as one of our comments does. */
function parseHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first?.[1])
        return null;
    const key = first[1];
    const [, v1, old, v2, current] = secondLine(body, first[0].length) ?? [];
    if (v1 && old)
        return { key, state: decodeState(old, "v1"), edited: false };
    const parts = partsOf(body);
    if (!v2 || !current || parts === null)
        return { key, state: null, edited: false };
    const edited = sealOf(parts) !== parts.seal;
    return { key, state: edited ? null : decodeState(current), edited };
}
/** The body without the two lines: what a person sees. */
function withoutHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first)
        return body;
    const rest = body.slice(first[0].length);
    return rest.replace(SECOND, "");
}
const secondLine = (body, from) => SECOND.exec(body.slice(from, from + MAX_ENCODED + 96));
function partsOf(body) {
    const first = FIRST.exec(body.slice(0, 256));
    const second = first && secondLine(body, first[0].length);
    const seal = second?.[5];
    if (!first || !second || seal === undefined)
        return null;
    const at = first[0].length + second[0].indexOf(" seal=") + " seal=".length;
    return { before: body.slice(0, at), seal, after: body.slice(at + seal.length) };
}
function sealOf({ before, after }) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(essence(`${before}${UNSEALED}${after}`))
        .digest("hex")
        .slice(0, 16);
}
const TICKED = /^- \[[xX]\](?= .{1,2000}<!-- proofmark-approve:[0-9a-f]{32} -->[ \t]*$)/gm;
/** Without what may change although nobody meddled: line ends and blank ends are GitHub's, and our boxes are there to be ticked. */
const essence = (body) => body.replaceAll("\r\n", "\n").trimEnd().replace(TICKED, "- [ ]");


/***/ }),

/***/ 10944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11593);
// Fits a document into a limit by giving up whole sections or whole forms of them, never half of one, and says so.

/**
 * Sections are joined by a blank line in the order given; those whose richest form is empty vanish. Forms marked `keep`
 * stay even if they alone exceed the limit: their makers bound them.
 */
function fit(sections, options) {
    const present = sections.filter(({ forms }) => (forms[0]?.text ?? "") !== "");
    const level = new Map(present.map((section) => [section, 0]));
    const steps = present
        .flatMap((section) => section.forms.map(({ worth }, index) => ({ section, worth, index })))
        .filter(({ worth }) => worth !== "keep")
        .sort((a, b) => Number(a.worth) - Number(b.worth) || a.index - b.index);
    let whole = compose(present, level, options);
    for (const { section, index } of steps) {
        if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Bytes */ .dy)(whole.text) <= options.limit)
            break;
        level.set(section, index + 1);
        whole = compose(present, level, options);
    }
    return whole;
}
function compose(sections, level, options) {
    const left = [];
    const shortened = [];
    const texts = [];
    for (const section of sections) {
        const index = level.get(section) ?? 0;
        const text = section.forms[index]?.text ?? "";
        if (text === "")
            left.push(section.name);
        else if (index > 0)
            shortened.push(section.name);
        texts.push(text);
    }
    if (left.length + shortened.length > 0)
        texts.splice(-1, 0, options.notice(left, shortened));
    return { text: texts.filter((text) => text !== "").join("\n\n"), left, shortened };
}


/***/ }),

/***/ 39835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ listFindings),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   WX: () => (/* binding */ findingsForms),
/* harmony export */   _M: () => (/* binding */ where)
/* harmony export */ });
/* unused harmony export titleOf */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22648);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59308);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11593);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19231);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60124);





const RICH = { findings: 60, places: 15, outputs: 20 };
const PLAIN = { findings: 40, places: 8, outputs: 0 };
const FEW = { findings: 8, places: 3, outputs: 0 };
const TITLES = {
    new: "New in this change",
    "new-indirect": "New on lines this change did not touch",
    flaky: "Flaky",
};
/** The same section ever leaner; `worth` is that of the leanest, which only counts. */
function findingsForms(report, options) {
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(report, options.standing);
    if (found.length === 0)
        return [];
    const whole = (bounds) => `${heading(options.standing, found.length)}\n\n${listFindings(found, { report, links: options.links, bounds })}`;
    const { worth } = options;
    return [
        { text: whole(RICH), worth: worth - 50 },
        { text: whole(PLAIN), worth: worth - 25 },
        { text: whole(FEW), worth: worth - 8 },
        { text: `${heading(options.standing, found.length)}\n\n${perGate(found, report)}`, worth },
    ];
}
function heading(standing, count) {
    const title = `### ${TITLES[standing]} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)})`;
    return standing === "new" ? title : `${title}\n\n${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .STANDINGS_EXPLAINED */ .D[standing]}`;
}
/** `found` is ordered (see `select`). Says how many it did not list. */
function listFindings(found, context) {
    const state = { left: context.bounds.findings, outputs: context.bounds.outputs, shown: 0 };
    const parts = [];
    for (const [gate, ofGate] of Map.groupBy(found, (finding) => finding.gate)) {
        if (state.left <= 0)
            break;
        const common = commonCommand(ofGate);
        const items = [];
        for (const cause of (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .byCause */ .zs)(ofGate)) {
            if (state.left <= 0)
                break;
            items.push(causeItem(cause, { ...context, common, single: ofGate.length === 1 }, state));
        }
        const command = common === null || ofGate.length === 1 ? "" : `\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(common, "sh")}`;
        parts.push(`#### ${titleOf(gate, context.report)}\n\n${items.join("\n").trimEnd()}${command}${whoMayAllow(gate, ofGate, context.report)}`);
    }
    const missing = found.length - state.shown;
    if (missing > 0)
        parts.push(`… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(missing)} more${where(context.links)}.`);
    return parts.join("\n\n");
}
/** How somebody says that it is meant, where somebody may. Owners say so by approving. */
function whoMayAllow(id, findings, { gates, change }) {
    const gate = gates.find((one) => one.id === id);
    if (change.pullRequest === null || gate?.tier !== "git" || gate.outcome !== "fail")
        return "";
    if (gate.kind === "owners")
        return "";
    const [first] = findings;
    const rule = first && new Set(findings.map((finding) => finding.rule)).size > 1 ? ` ${first.rule}` : "";
    const one = rule === "" ? "" : `, or of one rule ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/proofmark allow ${id}${rule}`)}`;
    return `\n\n<sub>Meant? Someone with write access, other than the author, can comment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`/proofmark allow ${id}`)}${one}.</sub>`;
}
/** The command all of them share; then it is shown once. */
function commonCommand(findings) {
    const first = findings[0]?.reproduce ?? null;
    return findings.every(({ reproduce }) => reproduce === first) ? first : null;
}
function causeItem(cause, context, state) {
    const shown = cause.findings.slice(0, Math.min(context.bounds.places, state.left));
    state.left -= shown.length;
    state.shown += shown.length;
    const [first] = shown;
    if (first === undefined)
        return "";
    const only = commonCommand(shown);
    const alone = context.common === null || context.single;
    const command = only === null || !alone ? "" : `\n\n${indent((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(only, "sh"))}\n`;
    if (cause.findings.length === 1)
        return `- ${findingLine(first, context)}${output(first, state)}${command}`;
    const rest = cause.findings.length - shown.length;
    const lines = shown.map((finding) => {
        const own = only === null && finding.reproduce !== null ? `  \n  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.reproduce)}` : "";
        return indent(`- ${findingLine(finding, context, "short")}${own}${output(finding, state)}`);
    });
    if (rest > 0)
        lines.push(`  - … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rest, "more place")}${where(context.links)}`);
    return `- ${causeTitle(cause)}\n${lines.join("\n")}${command}`;
}
function causeTitle({ findings }) {
    const [first] = findings;
    if (first === undefined)
        return "";
    if (first.source === "test")
        return `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings.length, "test")}** with one failure`;
    if (first.source === "output")
        return `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings.length, "line")}** of output`;
    return `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first.rule, 120)}** in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings.length, "place")}${remarks(first, "severity")}`;
}
function findingLine(finding, { report, links }, form = "full") {
    const place = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(finding);
    const { head } = report.change;
    const address = finding.path === null ? null : (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .lineLink */ .lz)(links, { head, path: finding.path, line: finding.line });
    const where = place === null ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place), address);
    const remark = form === "full" ? remarks(finding, "all") : remarks(finding, "confidence");
    if (finding.source === "test") {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((finding.test ?? finding.rule).replaceAll(" > ", " › "), 240);
        return `**${name}**${where === "" ? "" : ` ${where}`}${remark}  \n  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.message)}`;
    }
    const rule = form === "full" && finding.source !== "output" ? `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule, 120)}** ` : "";
    return `${rule}${where}${where === "" ? "" : " "}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.message)}${remark}`;
}
/** What a reader should know of a finding that the default is not: its severity, and doubt about the blame. */
function remarks(finding, about) {
    const said = [];
    if (about !== "confidence" && finding.severity !== "critical")
        said.push(finding.severity);
    if (about !== "severity" && finding.confidence === "low")
        said.push(PROBABLY[finding.state]);
    return said.length === 0 ? "" : ` · _${said.join(", ")}_`;
}
const PROBABLY = {
    new: "probably new",
    "new-indirect": "probably caused by this change",
    "pre-existing": "probably there before",
    fixed: "probably fixed",
};
function output({ detail, source }, state) {
    if (detail === null || detail.trim() === "" || state.outputs <= 0)
        return "";
    state.outputs -= 1;
    return `\n\n${indent((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(source === "gate" ? "Details" : "Output", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(detail, { lines: 16, bytes: 1200 }))))}`;
}
function perGate(found, report) {
    return [...Map.groupBy(found, ({ gate }) => gate)]
        .slice(0, 50)
        .map(([gate, list]) => `- **${titleOf(gate, report)}**: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(list.length)}`)
        .join("\n");
}
const titleOf = (id, { gates }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(gates.find((gate) => gate.id === id)?.title ?? id, 80);
/** ` in the report`, linked, or nothing. */
const where = ({ report, run }) => report !== null
    ? ` in [the report](${report})`
    : run !== null
        ? ` in [the run](${run})`
        : " in the run's report";
const indent = (text) => text.replace(/^(?=.)/gm, "  ");


/***/ }),

/***/ 77354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* unused harmony export compared */
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22648);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59308);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60124);



function footer(report, links) {
    const go = [
        ["Report", links.report],
        ["Run", links.run],
        ["Everything the run kept", links.artifact],
    ];
    const addresses = go
        .filter(([, address]) => address !== null)
        .map(([label, address]) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(label, address));
    const { run } = report;
    const about = [compared(report), `run ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(run.id)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(run.tool, 40), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(run.durationMs)];
    return `<sub>${[...addresses, ...about].join(" · ")}</sub>`;
}
/** `3f2a9c1 against b81d04c`; says so when there was nothing to compare with. */
function compared({ change }) {
    const head = change.head === null ? "uncommitted files" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(change.head));
    const what = change.headTree === "worktree" && change.head !== null ? `${head} with uncommitted files` : head;
    return change.comparedWith === null
        ? `${what}, without a base to compare with`
        : `${what} against ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(change.comparedWith))}`;
}
/** Addresses of another shape than ours are dropped. */
const trusted = (links) => ({
    report: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .safeAddress */ .Md)(links.report),
    run: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .safeAddress */ .Md)(links.run),
    artifact: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .safeAddress */ .Md)(links.artifact),
});


/***/ }),

/***/ 55953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tests),
/* harmony export */   o: () => (/* binding */ gatesForms)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59308);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19231);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60124);



// Non-breaking, so that a narrow page scrolls the table instead of breaking every cell.
const firm = (text) => text.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
const COLUMNS = [
    {
        head: "Gate",
        align: "l",
        text: ({ title, hard }) => `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(title, 80)}**${hard ? "" : " (advisory)"}`,
    },
    { head: "Outcome", align: "l", text: (gate) => outcome(gate) },
    { head: "New", align: "r", text: (_, counts) => number((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts)) },
    { head: "Already broken", align: "r", text: (_, counts) => number(counts["pre-existing"]) },
    { head: "Fixed", align: "r", text: (_, counts) => number(counts.fixed) },
    { head: "Tests", align: "l", text: tests },
    { head: "Time", align: "r", text: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm },
    { head: "Evidence", align: "l", text: _words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1 },
];
/** What asks for attention first; within that the report's order. */
const LOUDNESS = {
    fail: 0,
    unknown: 1,
    pass: 3,
    skipped: 4,
};
const loudness = ({ outcome, hard }) => hard || outcome === "pass" ? LOUDNESS[outcome] : 2;
function gatesForms(report) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyByGate */ .df)(report);
    const rows = (gates) => gatesTable(gates, counts);
    const footnote = `<sub>${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TIERS_EXPLAINED */ .l5}</sub>`;
    const loud = report.gates.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    const quiet = report.gates.length - loud.length;
    const rest = quiet > 0 ? `\n\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(quiet, "gate")} passed or skipped, not listed here.` : "";
    if (report.gates.length === 0)
        return [{ text: "No gate was planned.", worth: "keep" }];
    return [
        { text: `${rows(report.gates)}\n\n${footnote}`, worth: 84 },
        { text: `${loud.length > 0 ? rows(loud) : ""}${rest}`.trim(), worth: 95 },
        { text: summaryLine(report.gates), worth: "keep" },
    ];
}
/** Columns in which no gate has anything to say are left away. */
function gatesTable(gates, counts) {
    const ordered = gates.toSorted((a, b) => loudness(a) - loudness(b));
    const columns = COLUMNS.map((column) => ({
        ...column,
        cells: ordered.map((gate) => column.text(gate, counts.get(gate.id) ?? (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)([]))),
    })).filter(({ cells }) => cells.some((text) => text !== ""));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns.map(({ head }) => head), ordered.map((_, row) => columns.map(({ head, cells }) => (head === "Gate" ? (cells[row] ?? "") : firm(cells[row] ?? "")))), columns.map(({ align }) => align).join(""));
}
function outcome(gate) {
    const { icon, word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(gate);
    return `${icon} ${word}`;
}
function summaryLine(gates) {
    const said = Map.groupBy(gates, (gate) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(gate).word);
    return `Gates: ${[...said].map(([word, list]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(list.length)} ${word}`).join(", ")}.`;
}
const number = (count) => (count === 0 ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count));
/** `207 of 214`: passed of those that ran; skipped ones are said. */
function tests({ tests: counts }) {
    if (counts === null)
        return "";
    const ran = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counts.passed)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counts.total - counts.skipped)}`;
    return counts.skipped > 0 ? `${ran}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(counts.skipped)} skipped` : ran;
}


/***/ }),

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ notesForms),
/* harmony export */   Y1: () => (/* binding */ fixedForms),
/* harmony export */   e9: () => (/* binding */ allowedForms),
/* harmony export */   oR: () => (/* binding */ unknownForms),
/* harmony export */   rp: () => (/* binding */ oldForms),
/* harmony export */   yr: () => (/* binding */ skippedForms)
/* harmony export */ });
/* harmony import */ var _comment_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59308);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19231);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60124);




function unknownForms(report) {
    const gates = report.gates.filter(({ outcome }) => outcome === "unknown");
    if (gates.length === 0)
        return [];
    const list = (shown, item) => {
        const rest = gates.length - shown.length;
        const more = rest > 0 ? `\n- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rest, "more gate")}` : "";
        return `### Could not be judged (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(gates.length)})\n\n${shown.map(item).join("\n")}${more}`;
    };
    return [
        { text: list(gates.slice(0, 40), fullUnknown), worth: 70 },
        {
            text: list(gates.slice(0, 20), (gate) => `- **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(gate.title, 80)}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(gate.reason?.text ?? "No reason was given.", 120)}`),
            worth: 96,
        },
    ];
}
function fullUnknown(gate) {
    const reason = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(gate.reason?.text ?? "No reason was given.", 400);
    const todo = gate.reason === null ? "" : _words_js__WEBPACK_IMPORTED_MODULE_3__/* .TODO */ .Pf[gate.reason.code];
    const again = gate.reproduce === null ? "" : `  \n  Try it: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(gate.reproduce)}`;
    return `- **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(gate.title, 80)}**${gate.hard ? "" : " (advisory)"}: ${reason}${todo === "" ? "" : `  \n  **What to do:** ${todo}`}${again}`;
}
/** Gates that were skipped although a reader could change that. */
function skippedForms(report) {
    const gates = report.gates.filter(({ outcome, reason }) => outcome === "skipped" && reason !== null);
    if (gates.length === 0)
        return [];
    const items = gates.slice(0, 30).map(({ title, reason }) => {
        const todo = reason === null ? "" : _words_js__WEBPACK_IMPORTED_MODULE_3__/* .TODO */ .Pf[reason.code];
        return `- **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(title, 80)}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(reason?.text ?? "", 300)}${todo === "" ? "" : ` ${todo}`}`;
    });
    return [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Skipped (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(gates.length)})`, items.join("\n")), worth: 15 }];
}
/** What somebody has allowed stays to be read, with their name. */
function allowedForms(report) {
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .allowed */ .TQ)(report);
    if (found.length === 0)
        return [];
    const title = `Allowed (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(found.length)})`;
    const form = (shown) => {
        const lines = found.slice(0, shown).map((finding) => {
            const place = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(finding);
            const { by, at } = finding.approved ?? { by: "", at: "" };
            const what = `${place === null ? "" : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place, 160)} `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.message, 160)}`;
            return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule, 80)} ${what} Allowed by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by, 64)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(at.slice(0, 10))}.`;
        });
        const left = found.length - lines.length;
        if (left > 0)
            lines.push(`- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(left)} more`);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, lines.join("\n"));
    };
    return [
        { text: form(40), worth: 45 },
        { text: form(5), worth: 85 },
    ];
}
function oldForms(report, links) {
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)(report, "pre-existing");
    if (found.length === 0)
        return [];
    const title = `Already broken before this change (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(found.length)})`;
    const form = (shown) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, `These cost this change nothing.\n\n${plainList(found, { shown, report })}${rest(found.length - shown, links)}`);
    return [
        { text: form(40), worth: 10 },
        { text: form(8), worth: 12 },
    ];
}
function fixedForms(report, links) {
    const found = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)(report, "fixed");
    if (found.length === 0)
        return [];
    const form = (shown) => `### Fixed by this change (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(found.length)})\n\n${plainList(found, { shown, report })}${rest(found.length - shown, links)}`;
    return [
        { text: form(10), worth: 30 },
        { text: `### Fixed by this change (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(found.length)})`, worth: 60 },
    ];
}
function plainList(found, { shown, report }) {
    const titles = new Map(report.gates.map(({ id, title }) => [id, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(title, 80)]));
    return found
        .slice(0, shown)
        .map((finding) => {
        const place = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(finding);
        const doubt = finding.confidence === "low" ? " · _probably_" : "";
        const gate = titles.get(finding.gate) ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.gate);
        if (finding.source === "test")
            return `- ${gate}: **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((finding.test ?? "").replaceAll(" > ", " › "), 160)}**${doubt}`;
        return `- ${gate}: ${place === null ? "" : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place, 160)} `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(finding.message, 160)}${doubt}`;
    })
        .join("\n");
}
const rest = (count, links) => count > 0 ? `\n- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} more${(0,_comment_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._M)(links)}` : "";
function notesForms({ notes }) {
    if (notes.length === 0)
        return [];
    const list = (max, bytes) => notes
        .slice(0, max)
        .map(({ text }) => `> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(text, bytes)}`)
        .join("\n>\n");
    return [
        { text: list(20, 500), worth: 55 },
        { text: list(3, 200), worth: 88 },
    ];
}


/***/ }),

/***/ 47499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deductionsForms),
/* harmony export */   r: () => (/* binding */ trendForms)
/* harmony export */ });
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67199);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59308);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60124);
// How the score came about, and where it has been.



function deductionsForms({ verdict, gates }) {
    if (verdict.deductions.length === 0)
        return [];
    const titles = new Map(gates.map(({ id, title }) => [id, title]));
    const rows = verdict.deductions
        .slice(0, 60)
        .map(({ gate, points, because }) => [
        `−${points}`,
        gate === null ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(titles.get(gate) ?? gate, 80),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(because, 240),
    ]);
    const sum = [`**${verdict.score}**`, "", `of 100; ready from ${verdict.bar}`];
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Points", "Gate", "Because"], [...rows, sum], "rll");
    return [{ text: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Why ${verdict.score} of 100`, body), worth: 20 }];
}
const BARS = "▁▂▃▄▅▆▇█";
function trendForms(report, history) {
    const runs = withPresent(report, history).slice(-20);
    if (runs.length < 2)
        return [];
    const bars = runs
        .map(({ score }) => BARS[Math.min(7, Math.floor(Math.max(0, score) / 12.5))] ?? "")
        .join("");
    const last = runs.slice(-6).map(({ head, score }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(head))} ${score}`);
    const line = `**Trend** over ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(runs.length)} runs ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(bars)} ${last.join(" → ")}`;
    return [{ text: line, worth: 40 }];
}
function withPresent({ change, verdict }, history) {
    const head = change.head ?? "local";
    const last = history.at(-1);
    if (last !== undefined && (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHead */ .HR)(last.head, head) && last.score === verdict.score)
        return [...history];
    return [...history, { head, score: verdict.score }];
}


/***/ }),

/***/ 90721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IB: () => (/* binding */ NO_STRIPS),
  OK: () => (/* binding */ allScreensForms),
  tu: () => (/* binding */ screensForms),
  o$: () => (/* binding */ stripKey)
});

// EXTERNAL MODULE: ./build/shared/approval/groups.js
var groups = __webpack_require__(74796);
// EXTERNAL MODULE: ./build/shared/approval/ticks.js
var ticks = __webpack_require__(58540);
// EXTERNAL MODULE: ./build/shared/render/markdown.js
var markdown = __webpack_require__(59308);
// EXTERNAL MODULE: ./build/shared/render/screens.js
var render_screens = __webpack_require__(24228);
// EXTERNAL MODULE: ./build/shared/render/words.js
var words = __webpack_require__(60124);
;// CONCATENATED MODULE: ./build/shared/render/comment-approve.js





/** Groups that are shown one by one. */
const MOST_GROUPS = 30;
const FEW_GROUPS = 5;
const MOST_APPROVED = 20;
const MOST_REFUSED = 3;
/** Empty where there is nothing to approve and nothing was. */
function approvePart(report, offer, form) {
    const approvals = report.approvals ?? [];
    const parts = [approvedList(approvals, form), offer === null ? "" : offered(report, offer, form)];
    return parts.filter((part) => part !== "").join("\n\n");
}
/** By the keys of the groups that were approved. */
const isApproved = (report, gate, screens) => screens.length > 0 &&
    (report.approvals ?? []).some((approval) => approval.gate === gate && screens.every(({ id }) => approval.screens.includes(id)));
function approvedList(approvals, form) {
    const most = form === "rich" ? MOST_APPROVED : FEW_GROUPS;
    const lines = approvals
        .slice(0, most)
        .map((approval) => `- ✅ ${(0,markdown/* inline */.mG)(approval.label, 200)}${(0,render_screens/* approvedWords */.j6)(approval)} ${(0,markdown/* code */.aY)(approval.by, 64)} ${(0,render_screens/* approvedHow */.s$)(approval)}`);
    const rest = approvals.length - lines.length;
    if (rest > 0)
        lines.push(`- … and ${(0,words/* grouped */.zD)(rest)} more approved`);
    return lines.join("\n");
}
function offered(report, offer, form) {
    const all = (0,groups/* approvableGroups */.B3)(report);
    const approved = new Set((report.approvals ?? []).map(({ gate, key }) => `${gate} ${key}`));
    const open = all.filter(({ gate, key }) => !approved.has(`${gate} ${key}`));
    const refused = refusedWords(offer.refused);
    if (open.length === 0)
        return refused;
    const shown = open.slice(0, form === "rich" ? MOST_GROUPS : FEW_GROUPS);
    const rest = open.length - shown.length;
    const body = [
        whoWords(offer),
        shown.map((group) => groupItem(group, offer)).join("\n"),
        rest > 0 ? `… and ${(0,words/* grouped */.zD)(rest)} more.` : "",
        all.length > 1 ? `All of them at once:\n\n${(0,markdown/* fenced */.OF)(`/proofmark approve all ${(0,groups/* digestOf */.ol)(all)}`)}` : "",
        "To take back what was approved: `/proofmark unapprove`, for one change with its id behind it.",
    ];
    const block = (0,markdown/* details */.zH)(`Approve what is meant to look so (${(0,words/* grouped */.zD)(open.length)})`, body.filter((part) => part !== "").join("\n\n"));
    return refused === "" ? block : `${refused}\n\n${block}`;
}
function whoWords({ when, boxes, author, commit }) {
    const who = author
        ? "Anyone with write access can approve these changes"
        : "Anyone with write access who did not open this pull request can approve these changes";
    const how = boxes
        ? "tick a box, or write a comment with one of the lines below, alone on its line"
        : "write a comment with one of the lines below, alone on its line";
    const then = THEN[when];
    const shots = commit ? " Approved shots are committed to this branch." : "";
    return `${who}: ${how}${then}. An approval holds for exactly these pictures, and lapses when they change.${shots}`;
}
const THEN = {
    "at-once": "",
    "on-rerun": ", and run the job again",
    "by-stage": "; where that alone does nothing, run the first stage's job again",
};
function groupItem({ key, label, screens, kind }, { boxes }) {
    const many = screens.length === 1 && kind !== "moves" ? (0,markdown/* code */.aY)(screens[0] ?? "", 120) : screenCount(screens);
    const words = `${(0,markdown/* inline */.mG)(label, 200)}${many === "" ? "" : ` (${many})`}`;
    const item = boxes ? (0,ticks/* renderBox */.o)(key, `Approve ${words}`) : `- ${words}`;
    return `${item}\n${(0,markdown/* fenced */.OF)(`/proofmark approve ${key}`).replace(/^/gm, "  ")}`;
}
const screenCount = (screens) => screens.length === 0 ? "" : (0,words/* counted */.hS)(screens.length, "screen");
const REFUSED = {
    author: "opened this pull request, so that somebody else has to approve",
    bot: "is a bot the config does not name",
    "no-access": "has no write access",
    "unknown-access": "has no access that this job's token could see",
    edited: "did not write the comment alone as it is now; a new comment counts",
    lapsed: "approved other pictures than these",
    "no-group": "named no change",
    "no-digest": "wrote `all` without the id that says what all is",
    "not-understood": "wrote a line that cannot be understood; copy it as it stands below",
    "ticks-unclear": "",
};
function refusedWords(refused) {
    const lines = refused
        .slice(0, MOST_REFUSED)
        .map(({ by, why }) => why === "ticks-unclear"
        ? "Ticks do not count: nobody can tell who set them. Write a comment in place of it."
        : `An approval did not count: ${by === null ? "someone" : (0,markdown/* code */.aY)(by, 64)} ${REFUSED[why]}.`);
    return [...new Set(lines)].map((line) => `<sub>${line}</sub>`).join("  \n");
}

// EXTERNAL MODULE: ./build/shared/render/comment-findings.js
var comment_findings = __webpack_require__(39835);
// EXTERNAL MODULE: ./build/shared/render/links.js
var links = __webpack_require__(22648);
;// CONCATENATED MODULE: ./build/shared/render/comment-screens.js






const NO_STRIPS = { addresses: new Map(), missing: null };
/** Tells a change of one gate from every other. */
const stripKey = (gate, { id, screens }) => `${gate}\n${id ?? screens[0]?.id ?? ""}`;
const RICH = { changes: 8, names: 4, others: 20, folded: true, strips: true };
const PLAIN = { changes: 8, names: 3, others: 10, folded: false, strips: true };
const FEW = { changes: 3, names: 2, others: 4, folded: false, strips: false };
const ALL = { changes: 400, names: 12, others: 400, folded: false, strips: false };
/** Ever leaner; the last only counts. Empty where no gate looked at screens. */
function screensForms(report, context) {
    const looked = (0,render_screens/* lookedAt */.O1)(report);
    if (looked.length === 0)
        return [];
    const whole = (bounds) => section([
        ...looked.map((each) => gatePart(each, bounds, { ...context, report })),
        approvePart(report, context.approve ?? null, bounds === FEW ? "lean" : "rich"),
    ].filter((part) => part !== ""));
    return [
        { text: whole(RICH), worth: 48 },
        { text: whole(PLAIN), worth: 72 },
        { text: whole(FEW), worth: 89 },
        { text: section(looked.map(({ pictures }) => `${(0,markdown/* inline */.mG)((0,render_screens/* countsSentence */.KS)(pictures))}.`)), worth: 97 },
    ];
}
/** For the summary, which has room. */
function allScreensForms(report, context) {
    const [, ...leaner] = screensForms(report, context);
    const looked = (0,render_screens/* lookedAt */.O1)(report);
    if (looked.length === 0)
        return [];
    const parts = looked.map((each) => gatePart(each, ALL, { ...context, report }));
    const approved = approvePart(report, null, "rich");
    return [{ text: section(approved === "" ? parts : [...parts, approved]), worth: 50 }, ...leaner];
}
const section = (parts) => `### Screens\n\n${parts.join("\n\n")}`;
function gatePart(looked, bounds, context) {
    const { pictures, gate } = looked;
    const changes = (0,render_screens/* changesOf */.fs)(pictures);
    const shown = changes.slice(0, bounds.changes);
    const rest = changes.slice(bounds.changes, bounds.folded ? bounds.changes * 9 : 0);
    const missing = changes.length - shown.length - rest.length;
    const lines = shown.map((change) => changeItem(change, gate.id, bounds, context));
    const others = ["unknown", "new", "gone", "approved"].flatMap((outcome) => othersItem(looked, outcome, bounds, context));
    const folded = rest.map((change) => changeItem(change, gate.id, { ...bounds, strips: false }, context));
    const more = missing > 0 ? [`- … and ${(0,words/* counted */.hS)(missing, "more change")}${(0,comment_findings/* where */._M)(context.links)}`] : [];
    const noted = [
        `**${(0,markdown/* inline */.mG)(gate.title, 80)}**: ${(0,markdown/* inline */.mG)((0,render_screens/* countsSentence */.KS)(pictures))}. <sub>${(0,markdown/* inline */.mG)(pictures.browser, 80)}</sub>`,
        pictures.moved
            ? "**Environment moved, not you**: the committed shots come from another environment, so the base was captured afresh."
            : "",
        [...lines, ...more, ...others].join("\n"),
        folded.length > 0 ? (0,markdown/* details */.zH)(`${(0,words/* counted */.hS)(folded.length, "more change")}`, folded.join("\n")) : "",
        bounds.strips && context.strips.missing !== null && changes.length > 0
            ? `<sub>${(0,markdown/* inline */.mG)(context.strips.missing, 400)}</sub>`
            : "",
    ];
    return noted.filter((part) => part !== "").join("\n\n");
}
function changeItem(shown, gate, bounds, { strips, report }) {
    const { title, cause, screens } = shown;
    const says = cause === null || title.includes(cause.selector) ? "" : ` ${(0,markdown/* inline */.mG)((0,render_screens/* causeWords */.pQ)(cause), 300)}`;
    const files = cause?.files ?? [];
    const from = files.length === 0
        ? ""
        : `, probably from ${files
            .slice(0, 2)
            .map((file) => (0,markdown/* code */.aY)(file, 160))
            .join(", ")}`;
    const { names, rest } = (0,render_screens/* screenNames */.Tg)(screens, bounds.names);
    const list = `${names.map((name) => (0,markdown/* code */.aY)(name, 120)).join(", ")}${rest > 0 ? ` and ${(0,words/* grouped */.zD)(rest)} more` : ""}`;
    const count = screens.length > 1 ? `${(0,words/* counted */.hS)(screens.length, "screen")}: ` : "";
    const address = bounds.strips ? (0,links/* safeAddress */.Md)(strips.addresses.get(stripKey(gate, shown)) ?? null) : null;
    const picture = address === null ? "" : `\n\n  [![Before and after](${address})](${address})\n`;
    return `- ${isApproved(report, gate, screens) ? "✅ " : ""}**${(0,markdown/* inline */.mG)(title, 300)}**${says}${from}  \n  ${count}${list}${picture}`;
}
const OTHERS = {
    unknown: "Could not be compared",
    new: "New",
    gone: "Gone",
    approved: "Approved by this change",
};
function othersItem({ pictures }, outcome, bounds, { links }) {
    if ((0,render_screens/* outcomesOf */.RK)(pictures)[outcome] === 0)
        return [];
    const screens = pictures.screens.filter((screen) => screen.outcome === outcome);
    const rest = screens.length - bounds.others;
    const more = rest > 0 ? `\n  - … and ${(0,words/* grouped */.zD)(rest)} more${(0,comment_findings/* where */._M)(links)}` : "";
    const head = `- ${outcome === "unknown" ? "⚠️ " : ""}${OTHERS[outcome]} (${(0,words/* grouped */.zD)(screens.length)})`;
    const shown = screens.slice(0, bounds.others);
    if (outcome !== "unknown") {
        const names = shown.map(({ id }) => (0,markdown/* code */.aY)(id, 120)).join(", ");
        return [`${head}: ${names}${rest > 0 ? ` and ${(0,words/* grouped */.zD)(rest)} more` : ""}`];
    }
    return [`${head}\n${shown.map(unknownItem).join("\n")}${more}`];
}
const unknownItem = ({ id, text }) => `  - ${(0,markdown/* code */.aY)(id, 120)}: ${(0,markdown/* inline */.mG)(text, 240)}`;


/***/ }),

/***/ 78468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   V6: () => (/* binding */ verdictSection),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* unused harmony exports verdictIcon, countsLine */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59308);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19231);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60124);



/** Green only for `ready`; amber when nothing is known to be broken and yet something could not be judged. */
function verdictIcon(report) {
    if (report.verdict.conclusion === "ready")
        return "✅";
    const failed = report.gates.some(({ outcome, hard }) => hard && outcome === "fail");
    return failed || (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings)) > 0 ? "❌" : "⚠️";
}
/** `Not ready · 41 of 100`, without the icon. */
function headline({ verdict, run }) {
    const tail = run.advisory && verdict.conclusion !== "ready" ? " · advisory" : "";
    return `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CONCLUSIONS_SAID */ .F0[verdict.conclusion]} · ${verdict.score} of 100${tail}`;
}
function verdictSection(report) {
    return [
        `## ${verdictIcon(report)} ${headline(report)}`,
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(report.verdict.because)}**\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(nextStep(report))}`,
        countsLine((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings)),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
const onlyOwnersMissing = ({ gates }) => {
    const broken = gates.filter(({ hard, outcome }) => hard && (outcome === "fail" || outcome === "unknown"));
    return broken.length > 0 && broken.every(({ kind, outcome }) => kind === "owners" && outcome === "fail");
};
/** What the reader does now, in one or two sentences; plain text. */
function nextStep(report) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings);
    const unknown = report.gates.filter(({ outcome, hard }) => hard && outcome === "unknown").length;
    const steps = [];
    if (report.verdict.conclusion === "ready") {
        steps.push((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0 ? "Nothing below has to be fixed before merging." : "Nothing to do.");
    }
    else if (onlyOwnersMissing(report)) {
        steps.push("Ask the reviewers named below; their approval of this very commit is enough.");
    }
    else if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0) {
        const what = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) === 1 ? "the new finding" : `the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts))} new findings`;
        const again = report.findings.every(({ state, reproduce }) => !state.startsWith("new") || reproduce !== null);
        if (report.verdict.conclusion === "blocked")
            steps.push(`A person has to look before more is pushed; ${what} ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) === 1 ? "is" : "are"} below.`);
        else
            steps.push(`Fix ${what} below and push${again ? "; each comes with a command that shows it again" : ""}.`);
    }
    if (unknown > 0) {
        const which = unknown === 1 ? "1 gate" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(unknown)} gates`;
        steps.push(`See below why ${which} could not be judged; that does not count as passing.`);
    }
    if (steps.length === 0 && report.gates.every(({ outcome }) => outcome === "skipped")) {
        steps.push("Install what the gates need, or list commands that can run here in .github/proofmark.yml.");
    }
    if (steps.length === 0)
        steps.push(`Look at the failed gates below; the bar is ${report.verdict.bar}.`);
    if (report.run.advisory && report.verdict.conclusion !== "ready") {
        steps.push("This run advises: it does not fail the job.");
    }
    return steps.join(" ");
}
/** `6 new · 2 new on untouched lines · 1 flaky · 13 already broken · 2 fixed`; only what there is. */
function countsLine(counts) {
    const parts = [];
    const say = (count, words) => {
        if (count > 0)
            parts.push(`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)}** ${words}`);
    };
    say(counts.new, "new");
    say(counts["new-indirect"], "new on untouched lines");
    say(counts.flaky, "flaky");
    say(counts["pre-existing"], "already broken");
    say(counts.fixed, "fixed");
    return parts.join(" · ");
}


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ renderComment),
  jk: () => (/* binding */ shedNotice)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./build/shared/comment/loop.js
var comment_loop = __webpack_require__(13838);
// EXTERNAL MODULE: ./build/shared/comment/marker.js + 1 modules
var marker = __webpack_require__(66579);
// EXTERNAL MODULE: ./build/shared/diagnosis/diagnose.js + 5 modules
var diagnose = __webpack_require__(54377);
// EXTERNAL MODULE: ./build/shared/render/budget.js
var budget = __webpack_require__(10944);
// EXTERNAL MODULE: ./build/shared/render/markdown.js
var markdown = __webpack_require__(59308);
// EXTERNAL MODULE: ./build/shared/render/words.js
var words = __webpack_require__(60124);
;// CONCATENATED MODULE: ./build/shared/render/comment-causes.js


/** From here on a cause is worth being told apart from its findings. */
const MANY = 4;
const SHOWN = 3;
/** Points of a file below which naming it would be a guess. */
const CERTAIN = 25;
function causesForms({ causes, counts, left }) {
    const many = causes.filter(({ standing, findings }) => standing !== "flaky" && findings >= MANY);
    if (many.length === 0)
        return [];
    const found = counts.new + counts["new-indirect"];
    const all = causes.filter(({ standing }) => standing !== "flaky").length + left;
    const title = `**${(0,words/* counted */.hS)(found, "new finding")}, ${(0,words/* counted */.hS)(all, "cause")}.** ${all === 1 ? "It is probably this" : "Look at these first"}:`;
    const form = (shown) => `${title}\n\n${many.slice(0, shown).map(item).join("\n")}`;
    return [
        { text: form(SHOWN), worth: 88 },
        { text: form(1), worth: 93 },
    ];
}
function item({ title, findings, likely, reproduce }) {
    const [file] = likely;
    const where = file === undefined || file.score < CERTAIN ? "" : ` Probably because of ${(0,markdown/* code */.aY)(file.path, 160)}.`;
    const again = reproduce === null ? "" : `  \n  ${(0,markdown/* code */.aY)(reproduce)}`;
    return `- **${(0,words/* grouped */.zD)(findings)}**: ${(0,markdown/* inline */.mG)(title, 200)}${where}${again}`;
}

// EXTERNAL MODULE: ./build/shared/render/comment-findings.js
var comment_findings = __webpack_require__(39835);
// EXTERNAL MODULE: ./build/shared/render/comment-footer.js
var comment_footer = __webpack_require__(77354);
// EXTERNAL MODULE: ./build/shared/render/comment-gates.js
var comment_gates = __webpack_require__(55953);
// EXTERNAL MODULE: ./build/shared/comment/loop-words.js
var loop_words = __webpack_require__(90146);
// EXTERNAL MODULE: ./build/shared/comment/signature.js
var signature = __webpack_require__(72680);
;// CONCATENATED MODULE: ./build/shared/render/comment-loop.js




/** Names shown of each kind; the rest is counted. */
const NAMES = 4;
const HEADS = 6;
function loopForms(report, loop) {
    if (loop.kind === "none")
        return [];
    const head = `> **Going in circles: ${(0,markdown/* inline */.mG)((0,loop_words/* what */.BB)(loop))} after ${(0,words/* counted */.hS)(loop.times, "push", "pushes")}.**`;
    const when = `${attempts(loop)}, since ${(0,loop_words/* momentSaid */.wz)(loop.since)}: ${(0,loop_words/* spanSaid */.AP)(loop.seconds)} from the first to the last.`;
    const lines = [head, when, stays(report), ...touched(loop.changes), WAY_OUT].filter((line) => line !== "");
    return [
        { text: lines.join("\n> "), worth: 92 },
        { text: `${head}\n> ${when}\n> ${WAY_OUT}`, worth: 96 },
    ];
}
const WAY_OUT = "Another push of the same kind will probably not get further: a person has to look. A push that gets rid of one of them lifts this.";
function attempts({ kind, heads }) {
    const shown = heads.slice(-HEADS).map((head) => (0,markdown/* code */.aY)((0,words/* shortCommit */.Ax)(head)));
    const list = `${heads.length > HEADS ? "… → " : ""}${shown.join(" → ")}`;
    return kind === "oscillating" ? `To and fro: ${list}` : list;
}
/** Which failures those are, without repeating what the findings below say. */
function stays(report) {
    const fresh = (0,signature/* freshFailures */.uq)(report);
    const named = fresh.map(({ test, rule, path, source }) => source === "test" ? (test?.split(" > ").at(-1) ?? rule) : path === null ? rule : `${rule} in ${path}`);
    return named.length === 0 ? "" : `Still there: ${names(named)}.`;
}
function touched(changes) {
    if (changes === null)
        return ["What the pushes changed cannot be told: the branch was rewritten, or GitHub did not say."];
    const { changed, untouched } = changes;
    return [
        changed.length === 0
            ? "Between the first and the last of them, no file changed."
            : `Between the first and the last of them, ${names(changed)} changed.`,
        untouched.length === 0 ? "" : `Where it fails, ${names(untouched)} did not.`,
    ];
}
function names(all) {
    const distinct = [...new Set(all)];
    const shown = distinct.slice(0, NAMES).map((name) => (0,markdown/* code */.aY)(name, 120));
    const rest = distinct.length - shown.length;
    return rest > 0 ? `${shown.join(", ")} and ${rest} more` : joined(shown);
}
const joined = (list) => list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;

// EXTERNAL MODULE: ./build/shared/diagnosis/bounds.js
var bounds = __webpack_require__(55997);
// EXTERNAL MODULE: ./build/shared/diagnosis/json.js
var json = __webpack_require__(90990);
;// CONCATENATED MODULE: ./build/shared/render/comment-machine.js
// The block for agents: the diagnosis itself, in a fence. Everything untrusted in it stays inside JSON strings, in which nothing
// can look like a tag, a marker, a mention or a fence.



function machineForms(diagnosis) {
    const form = (causes, withLogs) => (0,markdown/* details */.zH)("For agents: the diagnosis as JSON", `${bounds/* DIAGNOSIS_LABEL */.FB}\n\n${(0,markdown/* fenced */.OF)((0,json.diagnosisJson)(leaner(diagnosis, causes, withLogs)), "json")}`);
    return [
        { text: form(20, 6), worth: 35 },
        { text: form(20, 0), worth: 50 },
        { text: form(5, 0), worth: 58 },
        { text: form(0, 0), worth: 78 },
    ];
}
/** The first causes, the first of these with their part of the log; the rest is counted. */
function leaner(diagnosis, causes, withLogs) {
    const kept = diagnosis.causes.slice(0, causes);
    return {
        ...diagnosis,
        causes: kept.map((cause, at) => (at < withLogs ? cause : { ...cause, log: null })),
        left: diagnosis.left + diagnosis.causes.length - kept.length,
    };
}

// EXTERNAL MODULE: ./build/shared/render/comment-others.js
var comment_others = __webpack_require__(982);
// EXTERNAL MODULE: ./build/shared/render/comment-score.js
var comment_score = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/shared/render/comment-screens.js + 1 modules
var comment_screens = __webpack_require__(90721);
// EXTERNAL MODULE: ./build/shared/render/comment-verdict.js
var comment_verdict = __webpack_require__(78468);
;// CONCATENATED MODULE: ./build/shared/render/comment.js
// The one comment of a pull request: verdict first, then what to fix, then everything else, folded. Pure.














/** GitHub refuses bodies above 65,536 characters; bytes are the safe side of that. */
const COMMENT_LIMIT = 60_000;
function renderComment(report, options) {
    const links = (0,comment_footer/* trusted */.IZ)(options.links);
    const loop = options.loop ?? comment_loop/* NO_LOOP */.$V;
    const diagnosis = options.diagnosis ?? (0,diagnose/* diagnose */.h)(report, diagnose/* NO_LOGS */._, { loop });
    const sections = [
        {
            name: "verdict",
            forms: [{ text: `${options.head}\n\n${(0,comment_verdict/* verdictSection */.V6)(report)}`.trim(), worth: "keep" }],
        },
        { name: "warning", forms: loopForms(report, loop) },
        { name: "causes", forms: causesForms(diagnosis) },
        { name: "gates", forms: (0,comment_gates/* gatesForms */.o)(report) },
        {
            name: "screens",
            forms: (0,comment_screens/* screensForms */.tu)(report, {
                links,
                strips: options.strips ?? comment_screens/* NO_STRIPS */.IB,
                approve: options.approve ?? null,
            }),
        },
        { name: "new findings", forms: (0,comment_findings/* findingsForms */.WX)(report, { standing: "new", links, worth: 94 }) },
        {
            name: "new findings on untouched lines",
            forms: (0,comment_findings/* findingsForms */.WX)(report, { standing: "new-indirect", links, worth: 91 }),
        },
        { name: "flaky findings", forms: (0,comment_findings/* findingsForms */.WX)(report, { standing: "flaky", links, worth: 86 }) },
        { name: "what could not be judged", forms: (0,comment_others/* unknownForms */.oR)(report) },
        { name: "what was allowed", forms: (0,comment_others/* allowedForms */.e9)(report) },
        { name: "what was fixed", forms: (0,comment_others/* fixedForms */.Y1)(report, links) },
        { name: "what was already broken", forms: (0,comment_others/* oldForms */.rp)(report, links) },
        { name: "skipped gates", forms: (0,comment_others/* skippedForms */.yr)(report) },
        { name: "the score's deductions", forms: (0,comment_score/* deductionsForms */.A)(report) },
        { name: "trend", forms: (0,comment_score/* trendForms */.r)(report, options.history) },
        { name: "notes", forms: (0,comment_others/* notesForms */.VS)(report) },
        { name: "the block for agents", forms: machineForms(diagnosis) },
        { name: "footer", forms: [{ text: (0,comment_footer/* footer */.qr)(report, links), worth: "keep" }] },
    ];
    const notice = (left, shortened) => shedNotice({ left, shortened, links });
    return (0,marker/* sealed */.JW)((0,budget/* fit */.U)(sections, { limit: options.limit ?? COMMENT_LIMIT, notice }).text);
}
/** What had to go to stay within GitHub's limit, and where it is. */
function shedNotice(shed) {
    const said = [];
    if (shed.shortened.length > 0)
        said.push(`shortened: ${shed.shortened.join(", ")}`);
    if (shed.left.length > 0)
        said.push(`left out: ${shed.left.join(", ")}`);
    return `> To stay within GitHub's size limit, ${said.join("; ")}. All of it is${(0,comment_findings/* where */._M)(shed.links)}.`;
}


/***/ }),

/***/ 22648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   Md: () => (/* binding */ safeAddress),
/* harmony export */   WR: () => (/* binding */ repositoryPage),
/* harmony export */   lz: () => (/* binding */ lineLink)
/* harmony export */ });
const NO_LINKS = { report: null, run: null, artifact: null };
const RUN_PAGE = /^(https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/actions\/runs\/\d+/;
/** The repository's own page, without a slash at its end; null for another kind of address. */
const repositoryPage = (run) => RUN_PAGE.exec(run)?.[1] ?? null;
/** Address of a line as it was judged, derived from the run's own page; null outside CI or without a commit. */
function lineLink(links, place) {
    const repository = links.run === null ? null : repositoryPage(links.run);
    if (repository === null || place.head === null)
        return null;
    const path = place.path.toWellFormed().split("/").map(encodePathPart).join("/");
    return `${repository}/blob/${place.head}/${path}${place.line === null ? "" : `#L${place.line}`}`;
}
/** Only https addresses of a plain shape are written into a document; anything else is as if absent. */
function safeAddress(address) {
    if (address === null || !/^https?:\/\/[^\s<>"'`\\()[\]]+$/.test(address))
        return null;
    return address;
}
/** `encodeURIComponent` leaves a few characters that mean something in markdown. */
const encodePathPart = (part) => encodeURIComponent(part).replace(/[!'()*~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);


/***/ }),

/***/ 59308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export cell */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11593);
// GitHub-flavoured markdown out of untrusted text. Nothing that passes here can mention a person, link an issue, open a
// tag, end a table or speak to an agent from outside a box that says what it is.

// What GitHub would act on: it links and notifies after markdown is rendered, on the text itself, so a backslash does not
// stop it, but a code span does, and it reads well. Text in single backticks is taken for the code its author meant.
// Colours become swatches that way. Emoji shortcodes are left: they can say no more than the emoji itself could.
const ACTIVE = /`[^`]+`|(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S+|[\w.+/-]*@\w[\w./-]*|[\w./-]*#\w+|\bGH-\d+|\$[^$]*\$+/gi;
/** Inline text: one line, at most `max` bytes before escaping. */
function inline(text, max = 600) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateBytes */ .QY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max);
    let out = "";
    let last = 0;
    for (const found of line.matchAll(ACTIVE)) {
        out += escapeText(line.slice(last, found.index)) + code(found[0].replace(/^`(.*)`$/, "$1"));
        last = found.index + found[0].length;
    }
    return escapeStart(out + escapeText(line.slice(last)));
}
// Kept to what has a meaning inside a line: people and agents read the source too.
function escapeText(text) {
    return text
        .replace(/[\\`*[\]~]/g, "\\$&")
        .replace(/(?<!\w)_|_(?!\w)/g, "\\_")
        .replace(/&(?=#?\w+;)/g, "&amp;")
        .replace(/</g, "&lt;");
}
const escapeStart = (text) => text.replace(/^[-+#>=|]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
/** A code span: exact text on one line, its fence longer than any run of backticks inside. Not for table cells. */
function code(text, max = 300) {
    const body = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateBytes */ .QY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max);
    if (body === "")
        return "";
    const fence = "`".repeat(longestRun(body, "`") + 1);
    const padded = body.startsWith("`") || body.endsWith("`") ? ` ${body} ` : body;
    return `${fence}${padded}${fence}`;
}
/**
 * Escaped text made fit for a table cell. A bar ends a cell even inside a code span, and `\\|` does so too in GitHub's
 * parser, hence the entity; so code with a bar belongs into a list.
 */
function cell(markdown) {
    return markdown.replace(/\n+/g, " ").replace(/\|/g, "&#124;");
}
/** A fenced block that nothing inside can close. `language` is one of ours, never untrusted. */
function fenced(text, language = "") {
    const body = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text).replace(/(?<!\n)\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/**
 * A folded part. `summary` is words of ours, never of a report: inside HTML no code span protects them. `body` is markdown;
 * the blank lines make GitHub read it as such.
 */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A link to an address of ours; without one, just the words. `label` is markdown. */
function link(label, address) {
    return address === null ? label : `[${label}](${address})`;
}
/** Rows are escaped already. `align` has one of `l`, `r`, `c` for each column. */
function table(head, rows, align = "") {
    const rules = { l: ":--", r: "--:", c: ":-:" };
    const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
    const rule = head.map((_, index) => rules[(align[index] ?? "l")] ?? ":--");
    return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
function longestRun(text, sign) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === sign ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


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
