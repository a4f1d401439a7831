export const id = 9246;
export const ids = [9246,4173,631];
export const modules = {

/***/ 38419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// The one shape of a subcommand.

const absolute = (path, cwd) => path.startsWith("/") ? path : path === "." ? cwd : `${cwd}/${path.replace(/^\.\//, "")}`;
/** An option that takes one of a few words, the first when it was not given. */
function choice(values, name, choices) {
    const value = values[name] ?? choices[0];
    const found = choices.find((known) => known === value);
    if (found !== undefined)
        return found;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "command-usage",
        message: `--${name} does not know "${String(value)}".`,
        todo: `Use one of: ${choices.join(", ")}.`,
    });
}
/** A string option, null when it was not given. */
function text(values, name) {
    const value = values[name];
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 19246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43178);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21324);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72100);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58946);
/* harmony import */ var _merge_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96676);
/* harmony import */ var _name_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47144);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67904);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38419);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14173);
// `proofmark merge`: kept runs of shards become one, with one verdict.










async function mergeCommand(values, positionals, around) {
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(values, "format", ["text", "json", "markdown"]);
    if (positionals.length === 0)
        throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
            code: "command-usage",
            message: "`proofmark merge` needs the runs of the shards.",
            todo: "Name their folders, or the folder that holds them: `proofmark merge shards`.",
        });
    const files = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_2__/* .createFiles */ .q)();
    const journal = (0,_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .createJournal */ .s)(_adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
    const id = (0,_name_run_js__WEBPACK_IMPORTED_MODULE_9__/* .nameRun */ .L)(_adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
    const out = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(values, "out");
    const directory = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .absolute */ .ys)(out ?? `artifacts/runs/${id}`, around.cwd);
    const folders = positionals.map((folder) => (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .absolute */ .ys)(folder, around.cwd));
    const scrub = async (given) => given;
    const { report } = await (0,_merge_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeRuns */ .r)({ folders, directory, id, scrub }, { files, journal });
    await (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .keepTrail */ ._S)(directory, { requests: [], journal }, files);
    const shown = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_7__.renderReport)(report, format, around);
    const told = format === "text" ? `${shown}\nReport: ${directory}/report.html\n` : shown;
    return { stdout: told, exit: (0,_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I)(report) };
}


/***/ }),

/***/ 14173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _adapters_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48875);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54547);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58946);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67904);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68388);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38419);
// `proofmark verify`: the same judgement as on the runner, from a checkout.






const FORMATS = ["text", "json", "markdown"];
async function verifyCommand(values, _, around) {
    const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(values, "format", FORMATS);
    const cwd = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "cwd") ?? ".", around.cwd);
    const out = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "out");
    const config = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "config");
    const fixes = values["fix-scope"] === true;
    if (fixes)
        (await Promise.all(/* import() */[__webpack_require__.e(1064), __webpack_require__.e(792), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 90576))).refuseFixInCi(around.env);
    const world = await (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .createWorld */ .b)({
        env: around.env,
        cwd,
        cache: values["no-cache"] !== true,
        mode: around.terminal ? "terminal" : "plain",
    });
    const wishes = {
        base: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "base"),
        config: null,
        only: (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "only")),
        out,
        advisory: values.advisory === true,
        cache: values["no-cache"] !== true,
        shard: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(values, "shard"),
    };
    // A local run is no event, even inside a job: what a person typed decides.
    const input = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R5)({ env: {}, event: null, workspace: world.ports.git.root }, wishes);
    const configFile = config === null ? null : (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)(config, around.cwd);
    if (fixes) {
        const { fixScope } = await Promise.all(/* import() */[__webpack_require__.e(1064), __webpack_require__.e(792), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 90576));
        for (const line of await fixScope({ input, configFile }, world.ports))
            world.ports.display.note(line);
    }
    const interrupt = (0,_adapters_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .onInterrupt */ .n)();
    try {
        const verified = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verify */ .M)({
            input,
            machine: world.machine,
            configFile,
            out: out === null ? null : (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .absolute */ .ys)(out, around.cwd),
            signal: interrupt.signal,
            scrub: async (given) => world.scrub(given),
        }, world.ports);
        const trail = { requests: world.requests, journal: world.ports.journal };
        await (0,_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keepTrail */ ._S)(verified.directory, trail, world.ports.files);
        if (interrupt.signal.aborted)
            world.ports.display.note("Interrupted: nothing was judged.");
        if (interrupt.signal.aborted)
            return { stdout: "", exit: 130 };
        return { stdout: await render(verified, format, around), exit: (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(verified.report) };
    }
    catch (error) {
        // What was stopped in the middle fails in any way it likes.
        if (interrupt.signal.aborted)
            return { stdout: "", exit: 130 };
        throw error;
    }
    finally {
        interrupt.dispose();
    }
}
async function render({ report, directory }, format, around) {
    const shown = await renderReport(report, format, around);
    const gap = around.terminal ? "\n" : "";
    return format === "text" ? `${gap}${shown}\nReport: ${directory}/report.html\n` : shown;
}
async function renderReport(report, format, around) {
    if (format === "json")
        return `${JSON.stringify(report, null, 2)}\n`;
    if (format === "markdown") {
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(5890), __webpack_require__.e(8376), __webpack_require__.e(3171)]).then(__webpack_require__.bind(__webpack_require__, 78376));
        return `${renderSummary(report, { report: null, run: null, artifact: null })}\n`;
    }
    const { renderText } = await __webpack_require__.e(/* import() */ 7713).then(__webpack_require__.bind(__webpack_require__, 27713));
    return renderText(report, { color: around.colour, width: around.columns });
}


/***/ }),

/***/ 96676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ mergeRuns)
});

// EXTERNAL MODULE: ./build/shared/contract/parse.js
var parse = __webpack_require__(56044);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/contract/assemble.js
var assemble = __webpack_require__(42991);
// EXTERNAL MODULE: ./build/shared/score.js
var score = __webpack_require__(83002);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/shared/shards/split.js
var split = __webpack_require__(68668);
;// CONCATENATED MODULE: ./build/shared/shards/merge.js
// Reports of the shards of one run → what a run in one piece would have reported. What no shard has judged is `unknown`.



/** What happens to one gate at a time: gates that judge pairs follow the others, and git's come last. */
const phaseOf = ({ kind, tier }) => tier === "git" ? 2 : kind === "visual" || kind === "design" || kind === "motion" ? 1 : 0;
/**
 * Reports in any order; of a shard that ran again (the same CI run, a later attempt) the last counts. `id` names the
 * merged run. @throws ProblemError `shards-differ` where they are not parts of one run
 */
function mergeShards(reports, id) {
    refuseStrangers(reports);
    const [first] = reports;
    const of = first.shard?.of ?? 1;
    const chosen = chooseShards(reports);
    const owners = (0,split/* splitGates */.$x)(first.gates, of);
    const valid = [...chosen.values()].flatMap((at) => (at === "twice" ? [] : [at])).sort((a, b) => a - b);
    const from = new Map();
    const gates = first.gates.map((gate) => {
        const owner = owners.get(gate.id);
        const at = owner === undefined ? valid[0] : chosen.get(owner);
        const found = typeof at === "number" ? gateIn(reports[at], gate.id) : undefined;
        if (found !== undefined && owner === undefined && disagree(gate.id, valid, reports))
            return unsure(found);
        if (typeof at !== "number" || found === undefined || found.reason?.code === "other-shard") {
            const known = reports.flatMap((report) => gateIn(report, gate.id) ?? []);
            // What config and inputs alone switch off is nobody's to judge.
            const skip = known.find(({ reason }) => reason?.code === "not-selected" || reason?.code === "disabled");
            return skip ?? unjudged(gate, { owner: owner ?? 1, of, twice: at === "twice" });
        }
        from.set(gate.id, at);
        return found;
    });
    const proofs = provenIn(reports, valid, { gates, whole: valid.length === of });
    return {
        parts: {
            ...(proofs.length > 0 ? { proofs } : {}),
            ...common(reports, valid.length > 0 ? valid : [0], id),
            gates,
            findings: ordered(gates).flatMap((gate) => findingsOf(gate, reports[from.get(gate.id) ?? -1])),
            notes: [...missingNotes(chosen, of), ...notesOf(reports, valid)].slice(0, 100),
            ...approvalsOf(gates, (gate) => reports[from.get(gate.id) ?? -1]),
        },
        bar: first.verdict.bar,
        from,
    };
}
function refuseStrangers(reports) {
    const [first] = reports;
    if (first === undefined)
        throw differ("There is no report of a shard to merge.");
    const plain = reports.find(({ shard }) => shard === undefined);
    if (plain)
        throw differ(`The run ${plain.run.id} is no shard: it was judged in one piece.`);
    const facts = [
        ["the number of shards", ({ shard }) => shard?.of],
        ["the commit that was judged", ({ change }) => [change.head, change.headTree]],
        ["the commit it was compared with", ({ change }) => change.comparedWith],
        ["the pull request", ({ change }) => [change.event, change.pullRequest]],
        ["the config", ({ config }) => [config.digest, config.source, config.path]],
        ["the version of Proofmark", ({ run }) => run.tool],
        ["the CI run", ({ run }) => run.ciRun?.id],
        ["the bar", ({ verdict }) => verdict.bar],
        [
            "the gates",
            ({ gates }) => gates.map(({ id, kind, tier, hard, weight }) => [id, kind, tier, hard, weight]),
        ],
    ];
    const other = facts.flatMap(([name, of]) => {
        const expected = JSON.stringify(of(first) ?? null);
        return reports.every((report) => JSON.stringify(of(report) ?? null) === expected) ? [] : [name];
    });
    if (other.length > 0)
        throw differ(`The reports are not of one run: they differ in ${other.join(", ")}.`);
}
const differ = (message) => new problem/* ProblemError */.Mm(merge_problem(message));
const merge_problem = (message) => ({
    code: "shards-differ",
    message,
    todo: "Merge the runs of all shards of one workflow run, and nothing else; each job of the matrix needs the same config and the same checkout.",
});
/** Shard to the report that counts, by its place in `reports`. */
function chooseShards(reports) {
    const attemptOf = ({ run }) => run.ciRun?.attempt ?? 0;
    const chosen = new Map();
    const places = Map.groupBy(reports.keys(), (at) => reports[at]?.shard?.index ?? 0);
    for (const [index, all] of places) {
        const latest = Math.max(...all.map((at) => attemptOf(reports[at])));
        const last = all.filter((at) => attemptOf(reports[at]) === latest);
        chosen.set(index, last.length === 1 ? (last[0] ?? "twice") : "twice");
    }
    return chosen;
}
const gateIn = (report, id) => report?.gates.find((gate) => gate.id === id);
const findingsOf = ({ id }, report) => report?.findings.filter(({ gate }) => gate === id) ?? [];
/** As a run in one piece puts them, so that the report's order comes out the same. */
const ordered = (gates) => [...gates].sort((a, b) => phaseOf(a) - phaseOf(b));
function unjudged({ id, kind, title, tier, hard, weight, command }, { owner, of, twice }) {
    const what = twice ? "was reported twice in one attempt, so that neither counts" : "is missing";
    return {
        ...{ id, kind, title, tier, hard, weight, command },
        outcome: "unknown",
        reason: { code: "shard-missing", text: `Shard ${owner} of ${of}, which judges it, ${what}` },
        durationMs: 0,
        reproduce: null,
        formats: [],
        tests: null,
        base: null,
        log: null,
        pictures: null,
    };
}
/** A checklist asks for tests that other shards ran: whoever has the change at hand judges it anew, from all proofs. */
function disagree(id, at, reports) {
    const told = at.map((each) => {
        const report = reports[each];
        const gate = gateIn(report, id);
        return JSON.stringify([gate?.outcome, gate?.reason, gate && findingsOf(gate, report)]);
    });
    return new Set(told).size > 1;
}
const unsure = (gate) => ({
    ...gate,
    outcome: "unknown",
    reason: {
        code: "shards-disagree",
        text: "Each shard knows only its own tests and gates, and they come to different results",
    },
});
/** What was asked of the shards, answered by all of them together. */
function provenIn(reports, at, { gates, whole }) {
    const all = at.flatMap((each) => reports[each]?.proofs ?? []);
    const groups = Map.groupBy(all, ({ kind, name }) => `${kind}\0${name}`);
    return [...groups.values()].slice(0, limits/* LIMITS */.b.proofs).flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const results = [first, ...others].map(({ result }) => result);
        const { kind, name } = first;
        return [{ kind, name, result: kind === "gate" ? ofGate(name, gates) : ofTest(results, whole) }];
    });
}
function ofGate(name, gates) {
    const outcome = gates.find(({ id }) => id === name)?.outcome;
    if (outcome === "pass")
        return "passed";
    if (outcome === "fail")
        return "failed";
    return outcome === "unknown" ? "unknown" : "missing";
}
function ofTest(results, whole) {
    if (results.includes("failed"))
        return "failed";
    if (results.includes("passed"))
        return "passed";
    return whole && !results.includes("unknown") ? "missing" : "unknown";
}
/** From the first shard's begin to the last one's end. `at`: reports that count, the first speaks for what is equal. */
function common(reports, at, id) {
    const counting = at.flatMap((each) => reports[each] ?? []);
    const [first] = counting;
    const starts = counting.map(({ run }) => Date.parse(run.startedAt));
    const ends = counting.map(({ run }, each) => (starts[each] ?? 0) + run.durationMs);
    const begin = Math.min(...starts);
    const latest = counting.reduce((a, b) => (b.run.ciRun?.attempt ?? 0) > (a.run.ciRun?.attempt ?? 0) ? b : a);
    return {
        run: {
            ...latest.run,
            id,
            startedAt: new Date(begin).toISOString(),
            durationMs: Math.max(...ends) - begin,
            advisory: counting.every(({ run }) => run.advisory),
        },
        change: first.change,
        environment: first.environment,
        config: first.config,
    };
}
function notesOf(reports, at) {
    const all = at.flatMap((each) => reports[each]?.notes ?? []);
    return [...new Map(all.map((note) => [`${note.code}\0${note.text}`, note])).values()];
}
/** Told even where the shard had nothing to do. */
function missingNotes(chosen, of) {
    const indices = Array.from({ length: of }, (_, at) => at + 1);
    const missing = indices.filter((index) => typeof chosen.get(index) !== "number");
    if (missing.length === 0)
        return [];
    const one = missing.length === 1;
    const text = `${one ? "Shard" : "Shards"} ${missing.join(", ")} of ${of} ${one ? "is" : "are"} missing or doubtful; gates that only ${one ? "it judges" : "they judge"} are unknown.`;
    return [{ code: "shard-missing", text }];
}
function approvalsOf(gates, reportOf) {
    const all = gates.flatMap((gate) => reportOf(gate)?.approvals?.filter((one) => one.gate === gate.id) ?? []);
    return all.length === 0 ? {} : { approvals: all.slice(0, limits/* LIMITS */.b.approvals) };
}

;// CONCATENATED MODULE: ./build/shared/shards/merge-reports.js
// Reports of shards → the report of the whole run. For the final job, and for the second stage.



/** `id` names the merged run. @throws ProblemError `shards-differ` where they are not parts of one run */
function mergeReports(reports, id) {
    const { parts, bar, from } = mergeShards(reports, id);
    return { report: (0,assemble/* assemble */.f)({ ...parts, verdict: (0,score/* score */.f)(parts.gates, parts.findings, bar) }), from };
}

// EXTERNAL MODULE: ./build/action/keep.js
var keep = __webpack_require__(58946);
;// CONCATENATED MODULE: ./build/action/merge-runs.js
// Kept folders of shards → one kept folder. They may have been downloaded, and the change's own code ran where they were
// written: reports are read strictly, and of files only those that a report names, at plain places within its folder.




const MOST_SHARDS = 256;
/** Of a picture, a video or a log. */
const MOST_FILE_BYTES = 100 * 1024 * 1024;
/** @throws ProblemError shards-differ, run-missing, report-unreadable */
async function mergeRuns({ folders, directory, id, scrub, settle }, ports) {
    const { files, journal } = ports;
    const shards = [];
    for (const folder of await runFolders(folders, files))
        shards.push(await readShard(folder, files));
    const merged = mergeReports(shards.map(({ report }) => report), id);
    for (const gate of merged.report.gates) {
        const shard = shards[merged.from.get(gate.id) ?? -1];
        if (shard)
            for (const file of filesOf(gate))
                await copyFile(file, shard.folder, { directory, files });
    }
    journal.record("shards-merged", { shards: shards.length, gates: merged.report.gates.length });
    const report = settle ? await settle(merged.report) : merged.report;
    return { ...(await (0,keep/* keepWhole */.J5)(report, { directory, scrub }, ports)), directory };
}
async function runFolders(folders, files) {
    const found = [];
    for (const folder of folders) {
        if ((await files.stat(`${folder}/report.json`)) !== null)
            found.push(folder);
        else
            for (const { name, kind } of await files.list(folder))
                if (kind === "directory" && (await files.stat(`${folder}/${name}/report.json`)) !== null)
                    found.push(`${folder}/${name}`);
    }
    const own = [...new Set(found)];
    if (own.length > 0 && own.length <= MOST_SHARDS)
        return own;
    const where = folders.join(", ");
    throw new problem/* ProblemError */.Mm({
        code: "run-missing",
        message: own.length === 0 ? `There is no run at ${where}.` : `There are ${own.length} runs at ${where}.`,
        todo: "Name the folder that the artifacts of the shards were downloaded to, each in a folder of its own; see whether the jobs of the matrix uploaded them.",
    });
}
async function readShard(folder, files) {
    const path = `${folder}/report.json`;
    const bytes = await files.read(path, { maxBytes: parse/* MAX_REPORT_BYTES */.W, within: folder });
    return { folder, report: (0,parse.reportFromBytes)(bytes ?? new Uint8Array(), path) };
}
function filesOf({ log, pictures }) {
    const screens = pictures?.screens ?? [];
    const named = [
        log,
        ...screens.flatMap(({ base, head, mask }) => [base?.file ?? null, head?.file ?? null, mask]),
        ...(pictures?.videos ?? []).map(({ file }) => file),
    ];
    return [...new Set(named.flatMap((file) => (file !== null && isPlace(file) ? [file] : [])))];
}
/** Where a run keeps such files, and nowhere else. */
const isPlace = (path) => /^(?:logs|screens|videos)\//.test(path) &&
    path.length <= 1_024 &&
    path.split("/").every((part) => /^[^\u0000-\u001f\u007f\\:*?"<>|]+$/.test(part) && !/^\.{1,2}$/.test(part));
/** What was not uploaded, for want of room, is missing here as it was there. */
async function copyFile(file, folder, { directory, files }) {
    const bytes = await files
        .read(`${folder}/${file}`, { maxBytes: MOST_FILE_BYTES, within: folder })
        .catch((error) => {
        if (error instanceof problem/* ProblemError */.Mm)
            return null;
        throw error;
    });
    if (bytes !== null)
        await files.write(`${directory}/${file}`, bytes);
}


/***/ }),

/***/ 42991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74372);
// Everything known at the end → the report. Pure; lengths are cut to the contract's limits, with an ellipsis.


/** The order a reader wants: what is new first, the worst first, then by place. */
const STATE_ORDER = {
    new: 0,
    "new-indirect": 1,
    "pre-existing": 2,
    fixed: 3,
};
function assemble(parts) {
    const findings = [...parts.findings].sort(inReadingOrder);
    const left = findings.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.findings;
    const notes = [...parts.notes];
    if (left > 0)
        notes.push({
            code: "findings-cut",
            text: `${left} more findings are not in the report, which holds ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.findings}; the last of the pre-existing and fixed ones were left out first.`,
        });
    const files = parts.change.files.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.files);
    if (files.length < parts.change.files.length)
        notes.push({
            code: "files-cut",
            text: `${parts.change.files.length - files.length} more changed files are not listed.`,
        });
    return {
        schema: "proofmark.report/v1",
        ...parts,
        change: { ...parts.change, files },
        findings: findings.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.findings),
        notes: notes.slice(0, 100).map((note) => ({ code: note.code, text: (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(note.text, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message) })),
    };
}
function inReadingOrder(a, b) {
    return (STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
        _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[a.severity] - _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_ORDER */ .B[b.severity] ||
        compareText(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0));
}
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


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

/***/ 83002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/** Points a new finding costs at weight 1; an advisory gate's cost half. */
const POINTS = { blocker: 25, critical: 10, warning: 3, info: 0 };
const FLAKY_POINTS = 1;
const UNKNOWN_POINTS = 30;
/** One broken gate must not hide how the others did. */
const MOST_PER_GATE = 50;
/** A failed or unknown hard gate never scores above this. */
const HARD_CAP = 49;
/** Whether the gate came to something that may carry a change: anything but `fail` and `unknown`. */
const holds = (gate) => gate.outcome === "pass" || gate.outcome === "skipped";
/** What someone has approved is told, and held against nothing. */
const isNew = ({ state, approved }) => approved === undefined && (state === "new" || state === "new-indirect");
/** Warnings of git's gates ask someone to look, such as at each workflow that a version bump edits: no debt, and no failure. */
const onlyAsks = (gate, { severity }) => gate.tier === "git" && gate.outcome === "pass" && severity === "warning";
/** Nothing ran although something should have: never green. */
function nothingJudged(gates) {
    const judged = gates.filter((gate) => gate.tier !== "git" && gate.outcome !== "skipped");
    return judged.length === 0 && gates.some((gate) => gate.reason?.code === "tool-missing");
}
function score(gates, findings, bar) {
    const deductions = gates.flatMap((gate) => gateDeductions(gate, findings));
    const broken = gates.filter((gate) => gate.hard && !holds(gate));
    const hollow = nothingJudged(gates);
    const itemised = withCap(deductions, broken.length > 0 || hollow ? capReason(broken) : null);
    const value = 100 - total(itemised);
    const advising = gates.filter((gate) => !gate.hard);
    const decided = deductions.filter(({ gate }) => !advising.some((one) => one.id === gate));
    const standing = {
        broken,
        complaining: advising.filter((gate) => !holds(gate)),
        findings,
        value,
        reaches: 100 - total(decided) >= bar,
        bar,
        hollow,
    };
    const conclusion = conclude(standing);
    return {
        conclusion,
        score: value,
        bar,
        because: explain({ ...standing, conclusion }),
        deductions: itemised,
    };
}
const total = (deductions) => deductions.reduce((sum, deduction) => sum + deduction.points, 0);
function gateDeductions(gate, findings) {
    const share = (gate.hard ? 1 : 0.5) * gate.weight;
    if (gate.outcome === "unknown") {
        return deduct(gate, UNKNOWN_POINTS * share, `Could not be judged: ${gate.reason?.text ?? "no reason given"}`);
    }
    // A gate that passed is not asked about on the base: what only the diff says of it is shown, and costs nothing.
    const fresh = findings.filter((finding) => finding.gate === gate.id &&
        isNew(finding) &&
        finding.matchedBy !== "diff-only" &&
        !onlyAsks(gate, finding));
    const flaky = fresh.filter((finding) => finding.flaky);
    const broken = fresh.filter((finding) => !finding.flaky);
    const points = broken.reduce((sum, finding) => sum + POINTS[finding.severity], 0);
    const worst = broken.length === 1 ? "1 new finding" : `${broken.length} new findings`;
    const unexplained = gate.outcome === "fail" && points === 0 && flaky.length === 0 ? POINTS.blocker : 0;
    return [
        ...deduct(gate, Math.min(points, MOST_PER_GATE) * share, worst),
        ...deduct(gate, unexplained * share, gate.reason?.text ?? "Failed"),
        ...deduct(gate, Math.min(flaky.length * FLAKY_POINTS, 5) * share, `${flaky.length} flaky`),
    ];
}
function deduct(gate, points, because) {
    const whole = Math.min(100, Math.ceil(points));
    return whole > 0 ? [{ gate: gate.id, points: whole, because: because.slice(0, 2000) }] : [];
}
function capReason(broken) {
    if (broken.length === 0)
        return "Nothing could be judged, so the score is at most 49";
    const names = broken.map((gate) => gate.title).join(", ");
    return `A failed or unjudged hard gate (${names}) caps the score at 49`;
}
/** Keeps the sum within 100, then adds what the cap takes, so that the items always explain the number. */
function withCap(deductions, cap) {
    const kept = [];
    let left = 100;
    for (const deduction of deductions) {
        const points = Math.min(left, deduction.points);
        if (points > 0)
            kept.push({ ...deduction, points });
        left -= points;
    }
    if (cap !== null && left > HARD_CAP)
        kept.push({ gate: null, points: left - HARD_CAP, because: cap.slice(0, 2000) });
    return kept;
}
/** `continue` promises that the listed findings are the way out; where there are none to fix a person is needed. */
function conclude({ broken, findings, reaches, hollow }) {
    if (hollow)
        return "blocked";
    if (broken.length === 0)
        return reaches ? "ready" : "continue";
    // No push brings an approval.
    const mendable = broken.filter((gate) => gate.outcome === "fail" && gate.kind !== "owners");
    const failed = new Set(mendable.map((gate) => gate.id));
    const listed = findings.some((finding) => isNew(finding) && failed.has(finding.gate));
    return listed ? "continue" : "blocked";
}
function explain({ conclusion, broken, complaining, findings, value, bar, hollow, }) {
    if (hollow)
        return "No gate could run here, so nothing was judged.";
    const fresh = findings.filter((finding) => isNew(finding) && !finding.flaky).length;
    const old = findings.filter((finding) => finding.state === "pre-existing").length;
    const debt = old > 0
        ? ` ${old} finding${old === 1 ? " was" : "s were"} there before and ${old === 1 ? "is" : "are"} not held against it.`
        : "";
    if (conclusion === "ready") {
        if (complaining.length > 0) {
            const names = complaining.map((gate) => gate.title).join(", ");
            return `Nothing that decides was broken; ${names} did not pass, and only advises.${debt}`;
        }
        return fresh === 0
            ? `This change broke nothing.${debt}`
            : `Nothing that decides was broken; ${fresh} smaller finding${fresh === 1 ? " is" : "s are"} new.${debt}`;
    }
    if (broken.length > 0 && broken.every((gate) => gate.kind === "owners" && gate.outcome === "fail"))
        return `Nothing is broken; what is missing is the approval of code owners.${debt}`;
    const unknown = broken.filter((gate) => gate.outcome === "unknown").map((gate) => gate.title);
    const unjudged = unknown.length > 0 ? ` ${unknown.join(", ")} could not be judged.` : "";
    if (fresh > 0)
        return `This change adds ${fresh} finding${fresh === 1 ? "" : "s"}.${unjudged}${debt}`;
    if (unknown.length > 0)
        return `${unjudged.trim()} A person has to look.${debt}`;
    const failed = broken.map((gate) => gate.title).join(", ");
    return failed
        ? `${failed} failed in a way no finding explains; a person has to look.${debt}`
        : `The score ${value} is below the bar of ${bar}.${debt}`;
}


/***/ })

};
