export const id = 4465;
export const ids = [4465];
export const modules = {

/***/ 24465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosisMarkdown: () => (/* binding */ diagnosisMarkdown),
/* harmony export */   diagnosisText: () => (/* binding */ diagnosisText)
/* harmony export */ });
/* harmony import */ var _shared_diagnosis_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55997);
/* harmony import */ var _shared_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59308);
/* harmony import */ var _shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11593);
/* harmony import */ var _shared_render_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19231);
/* harmony import */ var _shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60124);
// The diagnosis for people, as text for a terminal and as markdown. Neither lets a word of the change act: no escapes, no links.





const KINDS_SAID = {
    "missing-module": "something imported is missing",
    "missing-name": "a name is missing",
    compile: "it does not compile",
    rule: "a rule is broken",
    screen: "a screen changed",
    gate: "a gate refuses",
    test: "a test fails",
    output: "a command fails",
};
const WHY_SAID = {
    "import-name": "is, or was, what is imported",
    "deepest-frame": "is where it was thrown",
    "finding-here": "is where it was found",
    manifest: "declares packages",
    frame: "is in the stack",
    "same-stem": "has the same name",
    mentioned: "is mentioned",
    "same-folder": "is in the same folder",
    "only-change": "is all that changed",
};
function heading({ causes, left, counts, tokens, conclusion, score }) {
    const verdict = `${_shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CONCLUSIONS_SAID */ .F0[conclusion]}, ${score} of 100.`;
    const found = counts.new + counts["new-indirect"] + counts.flaky;
    if (found === 0)
        return `${verdict} Nothing new to diagnose.`;
    const sum = `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(causes.length + left, "cause")} of ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(found, "new finding")}.`;
    if (tokens === null)
        return `${verdict} ${sum}`;
    const about = tokens.exact ? "" : "about ";
    return `${verdict} ${sum} ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(tokens.after)} tokens; the logs of what fails have ${about}${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(tokens.before)}.`;
}
function diagnosisText(diagnosis) {
    const causes = diagnosis.causes.map((cause, at) => {
        const lines = [
            `${at + 1}. ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(cause.title)}`,
            `   ${remarks(cause)}`,
            ...placesOf(cause).map((place) => `   at ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(place)}`),
            ...cause.likely.map(({ path, why }) => `   likely ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(path)}: ${why.map((one) => WHY_SAID[one]).join(", ")}`),
            ...(cause.reproduce === null ? [] : [`   $ ${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(cause.reproduce)}`]),
            ...(cause.log === null ? [] : [`   ${logPlace(cause.log)}`]),
            ...(cause.log === null ? [] : (0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanBlock */ .Hy)(cause.log.text).split("\n")).map((line) => `   | ${line}`),
        ];
        return lines.join("\n");
    });
    return `${[heading(diagnosis), ...causes, ...leftOut(diagnosis)].join("\n\n")}\n`;
}
function diagnosisMarkdown(diagnosis) {
    const causes = diagnosis.causes.map((cause, at) => [
        `### ${at + 1}. ${(0,_shared_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(cause.title, _shared_diagnosis_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.text)}`,
        remarks(cause),
        list("At", placesOf(cause).map((place) => (0,_shared_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place))),
        list("Likely", cause.likely.map(({ path, why }) => `${(0,_shared_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path)} ${why.map((one) => WHY_SAID[one]).join(", ")}`)),
        cause.reproduce === null ? "" : (0,_shared_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(cause.reproduce, "sh"),
        cause.log === null ? "" : `${(0,_shared_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(logPlace(cause.log))}\n\n${(0,_shared_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(cause.log.text)}`,
    ]
        .filter((part) => part !== "")
        .join("\n\n"));
    const label = causes.length === 0 ? [] : [_shared_diagnosis_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSIS_LABEL */ .FB];
    return `${["## Diagnosis", heading(diagnosis), ...label, ...causes, ...leftOut(diagnosis)].join("\n\n")}\n`;
}
function remarks({ kind, severity, standing, confidence, findings, gates }) {
    const what = KINDS_SAID[kind];
    const said = [
        `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
        severity,
        ...(standing === "flaky" ? ["flaky"] : []),
        ...(confidence === "low" ? ["probably caused by this change"] : []),
        `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings, "finding")} of ${gates.slice(0, 5).join(", ")}`,
    ];
    return `${said.join(" · ")}`;
}
const placesOf = ({ shown }) => [
    ...new Set(shown.map((finding) => (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(finding)).filter((place) => place !== null)),
];
const logPlace = ({ file, from, to }) => file === null || from === null || to === null
    ? "In its own words:"
    : `${(0,_shared_render_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(file)}, ${from === to ? `line ${from}` : `lines ${from} to ${to}`}:`;
const list = (name, items) => items.length === 0 ? "" : `${name}:\n\n${items.map((item) => `- ${item}`).join("\n")}`;
const leftOut = ({ left }) => left === 0 ? [] : [`${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(left, "more cause")} found no room here; the report has them all.`];


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
