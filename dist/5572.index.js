export const id = 5572;
export const ids = [5572];
export const modules = {

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

/***/ 35572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeVerified: () => (/* binding */ mergeVerified)
/* harmony export */ });
/* harmony import */ var _shared_config_who_publishes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93509);
/* harmony import */ var _shared_contract_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42991);
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81703);
/* harmony import */ var _shared_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83002);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63580);
/* harmony import */ var _judge_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95512);
/* harmony import */ var _merge_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96676);
/* harmony import */ var _name_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47144);
// The final job of a matrix: artifacts of its shards → the run that is published. No gate runs.








/** @throws ProblemError shards-differ where the artifacts are not of this very workflow run */
async function mergeVerified({ input, folders, scrub, people }, ports) {
    const { clock, files, git } = ports;
    const id = (0,_name_run_js__WEBPACK_IMPORTED_MODULE_6__/* .nameRun */ .L)(clock);
    const runs = `${git.root}/artifacts/runs`;
    await files.write(`${runs}/.gitignore`, "*\n");
    let config = null;
    const settle = async (report) => {
        refuseOthers(report, input);
        config = await judgingConfig(report, input, ports);
        return withGit(report, { config, input, people: people ?? null }, ports);
    };
    const merged = await (0,_merge_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeRuns */ .r)({ folders, directory: `${runs}/${id}`, id, scrub, settle }, ports);
    const judging = config ?? (await judgingConfig(merged.report, input, ports));
    const { loop, approve, badge } = judging;
    const settings = {
        ...(loop ? { loop } : {}),
        ...(approve ? { approve } : {}),
        ...(badge ? { badge } : {}),
    };
    return { ...merged, comment: (0,_shared_config_who_publishes_js__WEBPACK_IMPORTED_MODULE_7__/* .commentOfJob */ .a)(judging), ...settings };
}
/** Gates of git alone, judged of the whole: each shard knew only its own tests, which checklists ask for. */
async function withGit(report, { config, input, people }, ports) {
    const executed = report.gates.filter(({ tier }) => tier === "executed");
    const ids = new Set(executed.map(({ id }) => id));
    const found = report.findings.filter(({ gate }) => ids.has(gate));
    const { only, configPath, pull } = input;
    const git = await (0,_judge_git_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeGit */ .I)({
        ...{ config, configPath, only, change: report.change, pull, people },
        ...{ results: { gates: executed, findings: found }, compared: [], recorded: report.proofs ?? [] },
    }, ports);
    const gates = [...executed, ...git.gates];
    const findings = [...found, ...git.findings];
    const others = report.notes.filter(({ code }) => !code.startsWith("checklist-"));
    const notes = [...others, ...git.notes];
    const own = new Map(notes.map((note) => [`${note.code} ${note.text}`, note]));
    const verdict = (0,_shared_score_js__WEBPACK_IMPORTED_MODULE_2__/* .score */ .f)(gates, findings, report.verdict.bar);
    const { schema: _, ...parts } = report;
    return (0,_shared_contract_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .f)({ ...parts, gates, findings, verdict, notes: [...own.values()] });
}
/** What was downloaded decides a verdict here: it must be of the commit and the workflow run that this job belongs to. */
function refuseOthers({ change, run }, input) {
    const ofCommit = input.event !== "pull_request" || input.eventHead === change.head;
    const ofPull = input.event === change.event && input.pullRequest === change.pullRequest;
    if (ofCommit && ofPull && input.ciRun?.id === run.ciRun?.id)
        return;
    throw differ("The shards are of another commit, pull request or workflow run than this job.");
}
/** How the comment is wanted, as the config says that judged; a checkout of another one has nothing to say. */
async function judgingConfig({ change, config: used }, { configPath }, ports) {
    const { comparedWith } = change;
    const { git } = ports;
    if (comparedWith !== null && (await git.resolve(comparedWith)) === null)
        await git.fetch({ commit: comparedWith });
    const request = {
        root: git.root,
        comparedWith,
        files: [],
        file: null,
        path: configPath,
        distrustFiles: true,
    };
    const { config, use } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(request, ports);
    if (use.digest === used.digest)
        return config;
    throw differ("The shards were judged by another config than the one of this checkout.");
}
const differ = (message) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm({
    code: "shards-differ",
    message,
    todo: "In the final job, check out the same ref as the shards do, and download the artifacts of this workflow run only.",
});


/***/ })

};
