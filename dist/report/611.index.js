export const id = 611;
export const ids = [611];
export const modules = {

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ findKeys)
/* harmony export */ });
/* unused harmony exports KEY_PARTS, formatKey, parseKey, crc32 */
// The form of Proofmark's own keys, so that a leaked one is known for what it is, by us and by any scanner:
//
//   pm_live_ | pm_test_        what it is for
//   12 characters              key id: names the key in lists and logs, opens nothing
//   43 characters              secret: 256 bits
//    6 characters              CRC-32 of all before it
//
// Everything after the prefix is base62 (0-9, A-Z, a-z), the CRC with zeros in front: as one regular expression
// `pm_(live|test)_[0-9A-Za-z]{61}`. The CRC is no secret: it tells a key from text that looks like one without a look-up.
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const KEY_PARTS = { id: 12, secret: 43, crc: 6 };
/** @throws RangeError where a part is not base62 of its length */
function formatKey({ mode, id, secret }) {
    for (const [name, part] of [
        ["id", id],
        ["secret", secret],
    ])
        if (part.length !== KEY_PARTS[name] || !/^[0-9A-Za-z]+$/.test(part))
            throw new RangeError(`a key's ${name} is ${KEY_PARTS[name]} characters of base62`);
    const before = `pm_${mode}_${id}${secret}`;
    return before + crcOf(before);
}
/** Null for anything but a whole key with the right CRC. */
function parseKey(text) {
    const parts = /^pm_(live|test)_([0-9A-Za-z]{12})([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/.exec(text);
    if (!parts)
        return null;
    const [, mode, id = "", secret = "", crc] = parts;
    if (crcOf(text.slice(0, -KEY_PARTS.crc)) !== crc)
        return null;
    return { mode: mode === "live" ? "live" : "test", id, secret };
}
/** Keys in a longer text, by UTF-16 offsets; what only looks like one is left out. */
function findKeys(text) {
    return [...text.matchAll(/pm_(?:live|test)_[0-9A-Za-z]{61}(?![0-9A-Za-z])/g)].flatMap(({ 0: found, index }) => {
        const key = parseKey(found);
        return key ? [{ start: index, end: index + found.length, key }] : [];
    });
}
function crcOf(text) {
    let left = crc32(text);
    let digits = "";
    for (let place = 0; place < KEY_PARTS.crc; place++) {
        digits = DIGITS.charAt(left % 62) + digits;
        left = Math.floor(left / 62);
    }
    return digits;
}
/** As in zip and PNG (reflected 0x04C11DB7), of ASCII text; an unsigned number. */
function crc32(text) {
    let crc = 0xffffffff;
    for (let at = 0; at < text.length; at++) {
        crc ^= text.charCodeAt(at) & 0xff;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secondStage: () => (/* binding */ secondStage)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(1703);
// EXTERNAL MODULE: ./build/shared/score.js
var score = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(631);
// EXTERNAL MODULE: ./build/shared/contract/severity.js
var contract_severity = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/shared/approval/groups.js
var approval_groups = __webpack_require__(4796);
;// CONCATENATED MODULE: ./build/shared/approval/apply.js
// Approvals → what the gates come to with them. Facts stay as they were seen (a screen that differs is different); what
// they cost does not. Taking approvals back gives the report as it was, so that the next stage can decide anew.



/**
 * `approvals` are those of `decideApprovals`. What the report says was approved is forgotten first: it may come from
 * whoever wrote the change. Approvals that no group of the report answers to have no effect, and are left out.
 */
function applyApprovals(report, approvals) {
    const { gates, findings } = withoutApprovals(report);
    const byKey = new Map(approvals.map((approval) => [`${approval.gate}\0${approval.key}`, approval]));
    const counting = [];
    const concluded = [];
    const said = new Map();
    for (const gate of gates) {
        const pairs = (0,approval_groups/* groupsOf */.c1)(gate, findings).flatMap((group) => {
            const approval = byKey.get(`${gate.id}\0${group.key}`);
            return approval ? [{ group, approval }] : [];
        });
        counting.push(...pairs.map(({ approval, group }) => ({ ...approval, ...told(group) })));
        for (const { group, approval } of pairs)
            for (const fingerprint of group.findings)
                said.set(`${gate.id}\0${fingerprint}`, approval);
        const own = findings.filter((finding) => finding.gate === gate.id);
        concluded.push(pairs.length === 0 || findings.length >= limits/* LIMITS */.b.findings
            ? gate
            : conclude(gate, own, pairs.map(({ group }) => group)));
    }
    return {
        gates: concluded,
        findings: findings.map((finding) => approvedFinding(finding, said)),
        approvals: counting.slice(0, limits/* LIMITS */.b.approvals),
    };
}
/** The same report as if nobody had approved any picture. What someone allowed of git's findings is another word, and stays. */
function withoutApprovals({ gates, findings }) {
    const ofGit = new Set(gates.flatMap(({ id, tier }) => (tier === "git" ? [id] : [])));
    return {
        gates: gates.map(({ unapproved, ...gate }) => (unapproved ? { ...gate, ...unapproved } : gate)),
        findings: findings.map((finding) => {
            const { approved, ...plain } = finding;
            return approved && !ofGit.has(finding.gate) ? { ...plain, severity: approved.severity } : finding;
        }),
    };
}
const told = ({ label, screens }) => ({
    label,
    screens: [...screens],
});
/** It is still told, and costs nothing. */
function approvedFinding(finding, said) {
    const approval = said.get(`${finding.gate}\0${finding.fingerprint}`);
    if (approval === undefined || finding.state !== "new")
        return finding;
    const { by, at } = approval;
    return { ...finding, severity: "info", approved: { by, at, severity: finding.severity } };
}
function conclude(gate, findings, groups) {
    const { outcome, reason } = gate;
    const after = afterApproval(gate, findings, groups);
    return after === null ? gate : { ...gate, ...after, unapproved: { outcome, reason } };
}
/** Null: it stays what it was. */
function afterApproval(gate, findings, groups) {
    const { outcome, pictures } = gate;
    if (pictures === null || (outcome !== "fail" && outcome !== "unknown"))
        return null;
    const settled = new Set(groups.flatMap((group) => group.findings));
    const left = findings.filter((finding) => (finding.state === "new" || finding.state === "new-indirect") &&
        !finding.flaky &&
        (0,contract_severity/* isSerious */.$7)(finding) &&
        !settled.has(finding.fingerprint));
    // By the pictures, too: a report that lost a finding must not gain by it.
    const approved = new Set(groups.flatMap((group) => group.screens));
    const open = pictures.screens.filter((screen) => screen.outcome === "different" && !approved.has(screen.id));
    const unsettled = gate.kind === "motion" ? left.length : Math.max(left.length, Math.min(1, open.length));
    const all = `${groups.length} ${groups.length === 1 ? "group" : "groups"} of changes approved`;
    if (unsettled > 0) {
        if (outcome !== "fail")
            return null;
        const text = `${unsettled} ${unsettled === 1 ? "change is" : "changes are"} not approved; ${all}`;
        return { outcome: "fail", reason: { code: "new-findings", text } };
    }
    const why = stillUnknown(gate, groups);
    if (why !== null)
        return outcome === "unknown" ? null : { outcome: "unknown", reason: why };
    return { outcome: "pass", reason: { code: "approved", text: all } };
}
/** What no approval can make green: that something could not be judged. */
function stillUnknown(gate, groups) {
    const { kind, outcome, reason, base, pictures } = gate;
    const screens = pictures?.screens ?? [];
    const unknown = screens.find((screen) => screen.outcome === "unknown");
    if (unknown)
        return { code: "no-comparison", text: `${unknown.id}: ${unknown.text}`.slice(0, limits/* LIMITS */.b.message) };
    // Rows that found no room in the report may have been unknown, as may flows, of which only the sentence tells.
    const hidden = screens.length >= limits/* LIMITS */.b.screens || /could not be judged/.test(reason?.text ?? "");
    if (hidden)
        return { code: "no-comparison", text: reason?.text ?? "Not every screen was judged" };
    if (kind !== "visual")
        return outcome === "unknown" || base?.outcome === "unknown"
            ? (reason ?? { code: "base-unavailable", text: "The base could not be judged" })
            : null;
    if (outcome === "unknown" && reason?.code !== "screens-missing" && reason?.code !== "no-comparison")
        return reason ?? { code: "no-comparison", text: "Nothing was compared" };
    const approved = new Set(groups.flatMap((group) => group.screens));
    const gone = screens.filter((screen) => screen.outcome === "gone" && !approved.has(screen.id));
    if (gone.length > 0) {
        const text = `${gone.length} ${gone.length === 1 ? "screen" : "screens"} of the base not found any more, and nobody approved that`;
        return { code: "screens-missing", text };
    }
    const compared = screens.some((screen) => !["new", "gone", "unknown"].includes(screen.outcome));
    const open = screens.some(({ id }) => !approved.has(id));
    return compared || (screens.length > 0 && !open)
        ? null
        : { code: "no-comparison", text: "Nothing was compared" };
}

// EXTERNAL MODULE: ./build/shared/comment/sticky.js
var sticky = __webpack_require__(1911);
// EXTERNAL MODULE: ./build/shared/comment/own-lines.js
var own_lines = __webpack_require__(7804);
;// CONCATENATED MODULE: ./build/shared/approval/commands.js
// `/proofmark approve <group>` and `/proofmark unapprove` out of a comment.

const MOST_COMMANDS = 20;
const COMMAND = /^\/proofmark[ \t]+(approve|unapprove)(?:[ \t]+(\S.*?))?[ \t]*$/;
const KEY = /^[0-9a-f]{32}$/;
/** One command a line, from its first character on; at most 20 of a comment. */
function readCommands(body) {
    const read = { commands: [], misspelt: [] };
    for (const line of (0,own_lines/* ownLines */.e)(body)) {
        const found = COMMAND.exec(line);
        if (found === null)
            continue;
        if (read.commands.length + read.misspelt.length >= MOST_COMMANDS)
            break;
        const command = commandOf(found[1] === "approve" ? "approve" : "unapprove", found[2] ?? "");
        if ("why" in command)
            read.misspelt.push({ line: line.slice(0, 120), why: command.why });
        else
            read.commands.push(command);
    }
    return read;
}
function commandOf(what, rest) {
    const words = rest
        .replace(/^`(.*)`$/, "$1")
        .split(/[ \t]+/)
        .filter((word) => word !== "");
    const [first, second] = words;
    if (first === undefined)
        return what === "unapprove" ? { do: what, key: null, all: true } : { why: "no-group" };
    if (first === "all" && words.length <= 2) {
        if (what === "unapprove")
            return { do: what, key: null, all: true };
        // What `all` was when it was written only the digest tells: without it, later pictures would be approved unseen.
        return second !== undefined && KEY.test(second)
            ? { do: what, key: second, all: true }
            : { why: "no-digest" };
    }
    return words.length === 1 && KEY.test(first)
        ? { do: what, key: first, all: false }
        : { why: "not-understood" };
}

// EXTERNAL MODULE: ./build/shared/approval/people.js
var people = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/shared/approval/ticks.js
var ticks = __webpack_require__(8540);
;// CONCATENATED MODULE: ./build/shared/approval/decide.js
// Who has approved what: commands and boxes in order of time, those of people who may, the latest wins.





/** @throws what `source` throws: then nothing is approved. */
async function decideApprovals(deciding, source) {
    const { groups } = deciding;
    if (groups.length === 0)
        return { approvals: [], refused: [] };
    const comments = await source.comments();
    const reading = { deciding, source, rights: (0,people/* rightsOf */.DY)(deciding, source), refused: [] };
    const said = [];
    for (const comment of comments)
        said.push(...(await commandsOf(comment, reading)));
    said.push(...(await boxesOf(comments, reading)));
    const latest = latestOf(said);
    const approvals = groups.flatMap(({ key, gate, label, screens }) => {
        const found = latest.get(key);
        if (found === undefined)
            return [];
        const { by, at, how } = found;
        return [{ key, gate, label, by, at, how, screens: [...screens] }];
    });
    return { approvals, refused: reading.refused.sort(byTime).reverse().slice(0, 20) };
}
function latestOf(said) {
    const latest = new Map();
    for (const one of said.sort(byTime)) {
        for (const key of one.keys ?? [...latest.keys()])
            if (one.do === "approve")
                latest.set(key, one);
            else
                latest.delete(key);
    }
    return latest;
}
/** Sorting is stable: what was said at one moment stays in the order it was said in. */
const byTime = (a, b) => Date.parse(a.at) - Date.parse(b.at);
async function commandsOf(comment, reading) {
    const { deciding, source, rights, refused } = reading;
    const { user, body } = comment;
    // Our own comment shows the commands.
    if (user === null || (0,people/* isSameLogin */.Av)(user, deciding.me) || !body.includes("/proofmark"))
        return [];
    const { commands, misspelt } = readCommands(body);
    if (commands.length + misspelt.length === 0)
        return [];
    const by = user.login;
    const whyNot = await rights.whyNotApprove(user);
    const withdraws = commands.some((one) => one.do === "unapprove") && (await rights.mayWithdraw(user));
    if (whyNot !== null && !withdraws) {
        refused.push({ by, at: comment.updatedAt, why: whyNot });
        return [];
    }
    const at = await saidAt(comment, user, source);
    if (at === null) {
        refused.push({ by, at: comment.updatedAt, why: "edited" });
        return [];
    }
    for (const { why } of misspelt)
        refused.push({ by, at, why: whyNot ?? why });
    return commands.flatMap((command) => {
        const rest = { do: command.do, by, at, how: "command" };
        if (command.do === "unapprove")
            return withdraws ? [{ ...rest, keys: command.key === null ? null : [command.key] }] : [];
        const keys = whyNot === null ? keysOf(command, deciding.groups) : null;
        if (keys === null)
            refused.push({ by, at, why: whyNot ?? "lapsed" });
        return keys === null ? [] : [{ ...rest, keys }];
    });
}
/** Null: the pictures it was about are not those at hand. */
function keysOf({ key, all }, groups) {
    const keys = groups.map((group) => group.key);
    if (all)
        return key === (0,approval_groups/* digestOf */.ol)(groups) ? keys : null;
    return key !== null && keys.includes(key) ? [key] : null;
}
/** Null where anybody else has edited it, or nobody can tell: words may have been put into its writer's mouth. */
async function saidAt(comment, user, source) {
    if (comment.updatedAt === comment.createdAt)
        return comment.createdAt;
    const versions = (await source.versions(comment)) ?? [];
    const own = versions.every(({ by }) => by !== null && (0,people/* isSameLogin */.Av)(by, user));
    return own ? (versions.at(-1)?.at ?? null) : null;
}
async function boxesOf(comments, reading) {
    const { deciding, source, rights, refused } = reading;
    const { me, commentKey: key } = deciding;
    const [own] = (0,sticky/* ownComments */.D5)({ existing: comments, key, me });
    const comment = comments.find(({ id }) => id === own?.id);
    if (comment === undefined || comment.updatedAt === comment.createdAt)
        return [];
    const versions = await source.versions(comment);
    if (versions === null) {
        if (/^- \[[xX]\] .*<!-- proofmark-approve:/m.test(comment.body))
            refused.push({ by: null, at: comment.updatedAt, why: "ticks-unclear" });
        return [];
    }
    const known = new Set(deciding.groups.map((group) => group.key));
    const said = [];
    for (const { key: ticked, set, by, at } of (0,ticks/* ticksIn */.I)(versions, { me, key })) {
        if (!known.has(ticked))
            continue;
        const whyNot = set ? await rights.whyNotApprove(by) : (await rights.mayWithdraw(by)) ? null : "no-access";
        const what = set ? "approve" : "unapprove";
        if (whyNot === null)
            said.push({ do: what, keys: [ticked], by: by.login, at, how: "checkbox" });
        else if (set)
            refused.push({ by: by.login, at, why: whyNot });
    }
    return said;
}

;// CONCATENATED MODULE: ./build/shared/approval/approve-report.js
// A report and what people said in its pull request → the report with what they approved. For both stages.





/**
 * What the report itself says of approvals is forgotten. Where GitHub cannot be asked nothing is approved, and that is a
 * note; rejects only for a bug.
 */
async function approveReport(report, approving, source) {
    const groups = (0,approval_groups/* approvableGroups */.B3)(report);
    if (groups.length === 0 && report.approvals === undefined)
        return { report, offer: null };
    const { settings, when } = approving;
    const offer = (refused) => ({
        ...{ when, boxes: true, author: settings.author, commit: settings.commit, refused },
    });
    try {
        const { approvals, refused } = await decideApprovals({ ...approving, groups }, source);
        return { report: withApprovals(report, approvals), offer: offer(refused) };
    }
    catch (error) {
        const why = whyNot(error);
        const note = {
            code: "approvals-unread",
            text: `Nothing counts as approved, since GitHub could not be asked: ${why}`,
        };
        return { report: withApprovals(report, [], note), offer: { ...offer([]), boxes: false } };
    }
}
function withApprovals(report, approvals, note = null) {
    const notes = note === null ? report.notes : [note, ...report.notes].slice(0, 100);
    if (approvals.length === 0 && report.approvals === undefined)
        return note === null ? report : { ...report, notes };
    const parts = applyApprovals(report, approvals);
    return { ...report, ...parts, notes, verdict: (0,score/* score */.f)(parts.gates, parts.findings, report.verdict.bar) };
}
function whyNot(error) {
    if (error instanceof problem/* ProblemError */.Mm)
        return error.problems[0]?.message ?? "";
    if (error instanceof RangeError)
        return `${error.message}.`;
    if (error instanceof Error && "status" in error)
        return `it answered ${String(error.status)}.`;
    throw error;
}

// EXTERNAL MODULE: ./build/shared/contract/data.js
var contract_data = __webpack_require__(8263);
// EXTERNAL MODULE: ./build/shared/git-tier/github/ask.js
var github_ask = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/shared/git-tier/github/people.js + 1 modules
var github_people = __webpack_require__(3171);
;// CONCATENATED MODULE: ./build/shared/approval/from-github.js
// Comments, their versions and people's permissions, as GitHub tells them. What the token may not ask is null, and counts
// for nothing.



/** GitHub takes 2,500 comments on one pull request. */
const MOST_COMMENTS = 5_000;
/** Each holds the whole comment as it was. */
const VERSIONS_A_PAGE = 50;
const MOST_PAGES = 5;
/** Each question is asked once. Reading comments rejects with what GitHub answered. */
function approvalSource({ request, repository, number, people }) {
    const ask = (0,github_ask/* askGitHub */.X3)(request, repository);
    const { owner } = repository;
    const facts = { number, author: "", labels: [], owner, headSince: null };
    const { permission } = people ?? (0,github_people/* peopleOf */.x)(ask, facts);
    const versions = new Map();
    return {
        permission,
        comments: async () => {
            const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
            return (await ask.list(route, { issue_number: number }, MOST_COMMENTS)).flatMap(readComment);
        },
        versions: ({ nodeId }) => {
            if (!nodeId)
                return Promise.resolve(null);
            const found = versions.get(nodeId) ?? askVersions(request, nodeId);
            versions.set(nodeId, found);
            return found;
        },
    };
}
function readComment(data) {
    const text = (...names) => (0,github_ask/* textAt */.$6)(data, ...names) ?? "";
    const id = (0,github_ask/* member */.Dc)(data, "id");
    if (typeof id !== "number")
        return [];
    const login = text("user", "login");
    const node = text("node_id");
    return [
        {
            id,
            body: text("body"),
            user: login === "" ? null : { login, type: text("user", "type") },
            createdAt: text("created_at"),
            updatedAt: text("updated_at"),
            ...(node === "" ? {} : { nodeId: node }),
        },
    ];
}
/** GitHub lists the newest first. Where there are more than are read, the oldest given stands for them and tells nothing. */
async function askVersions(request, id) {
    const found = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const variables = { id, first: VERSIONS_A_PAGE, after };
        const data = await unlessClosed(request("POST /graphql", { query: contract_data/* VERSIONS_OF_COMMENT */.cs, variables }));
        const edits = (0,github_ask/* member */.Dc)(data, "data", "node", "userContentEdits");
        const nodes = (0,github_ask/* member */.Dc)(edits, "nodes");
        if (!Array.isArray(nodes))
            return null;
        const read = nodes.map(readVersion);
        found.push(...read.filter((version) => version !== null));
        if (found.length === 0 || read.includes(null))
            return null;
        const next = (0,github_ask/* member */.Dc)(edits, "pageInfo", "endCursor");
        if ((0,github_ask/* member */.Dc)(edits, "pageInfo", "hasNextPage") !== true)
            return inOrder(found);
        if (typeof next !== "string")
            return null;
        after = next;
    }
    return inOrder([...found, { by: null, at: new Date(0).toISOString(), body: null }]);
}
/** Null where it is not in GitHub's order: then nothing that follows from it would hold. */
function inOrder(found) {
    const times = found.map(({ at }) => Date.parse(at));
    return times.every((time, index) => time <= (times[index - 1] ?? time)) ? found.toReversed() : null;
}
function readVersion(node) {
    const at = (0,github_ask/* member */.Dc)(node, "editedAt");
    if (typeof at !== "string" || Number.isNaN(Date.parse(at)))
        return null;
    const login = (0,github_ask/* member */.Dc)(node, "editor", "login");
    const type = (0,github_ask/* member */.Dc)(node, "editor", "__typename") === "Bot" ? "Bot" : "User";
    const body = (0,github_ask/* member */.Dc)(node, "deletedAt") === null ? (0,github_ask/* member */.Dc)(node, "diff") : null;
    return {
        by: typeof login === "string" ? { login, type } : null,
        at,
        body: typeof body === "string" ? body : null,
    };
}
async function unlessClosed(asking) {
    try {
        const { data } = await asking;
        return (0,github_ask/* isRecord */.u4)(data) && data.errors === undefined ? data : null;
    }
    catch (error) {
        const status = (0,github_ask/* statusOf */.c2)(error);
        if (status === 401 || status === 403 || status === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/approval/source.js
const APPROVE_DEFAULTS = { author: false, bots: [], commit: false };

;// CONCATENATED MODULE: ./build/shared/comment/loop-settings.js
// Apart from the guard, so that reading a config loads nothing of it.
const LOOP_DEFAULTS = { after: 3, label: null };

;// CONCATENATED MODULE: ./build/shared/config/who-publishes.js
const publisherOf = ({ app }) => (app?.publish ? "app" : "job");
/** The comment as a job has to write it: not at all where the App does. */
const commentOfJob = (config) => publisherOf(config) === "job" ? config.comment : { ...config.comment, mode: "never" };

// EXTERNAL MODULE: ./build/shared/contract/data-second-stage.js
var data_second_stage = __webpack_require__(4295);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/git-tier/object-id.js

/** Git's own name of a file's content: 40 digits of SHA-1, or 64 of SHA-256. */
const idOf = (bytes, digits) => (0,external_node_crypto_.createHash)(digits === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest("hex");

;// CONCATENATED MODULE: ./build/shared/git-tier/github/texts.js
// Texts of many small files in one question: GitHub counts questions, and a change of hundreds of files would otherwise be
// more than a job's token may ask. What comes is held against its own name, so that only the very bytes are taken; what does
// not fit (binary, cut off, not UTF-8, no GraphQL at hand) is asked for one by one.



/** Of one file, in bytes: GitHub cuts off longer texts. */
const MOST_TEXT = 64 * 1024;
/** Null: to be asked for by itself. Questions of one moment share one request. */
function readTexts(ask) {
    let waiting = [];
    let works = true;
    const flush = async () => {
        const now = waiting;
        waiting = [];
        for (let from = 0; from < now.length; from += data_second_stage/* FILES_PER_QUESTION */.ty) {
            const batch = now.slice(from, from + data_second_stage/* FILES_PER_QUESTION */.ty);
            // One alone costs the same either way.
            const found = works && batch.length > 1
                ? await askTexts(ask, batch.map(({ oid }) => oid))
                : null;
            if (found === "refused")
                works = false;
            for (const [at, { oid, done }] of batch.entries())
                done(found === null || found === "refused" ? null : bytesOf(found[at], oid));
        }
    };
    return (oid) => {
        if (!works)
            return Promise.resolve(null);
        return new Promise((done) => {
            waiting.push({ oid, done });
            if (waiting.length === 1)
                queueMicrotask(() => queueMicrotask(() => void flush()));
        });
    };
}
async function askTexts(ask, oids) {
    const [first = ""] = oids;
    const names = Array.from({ length: data_second_stage/* FILES_PER_QUESTION */.ty }, (_, at) => [`o${at}`, oids[at] ?? first]);
    try {
        const data = await ask.graphql(data_second_stage/* FILES_OF_CHANGE */.jH, Object.fromEntries(names));
        const repository = (0,github_ask/* member */.Dc)(data, "data", "repository");
        return repository === undefined ? "refused" : oids.map((_, at) => (0,github_ask/* member */.Dc)(repository, `b${at}`, "text"));
    }
    catch {
        // A token that may not, or no budget left: asking one by one tells which.
        return "refused";
    }
}
function bytesOf(text, oid) {
    if (typeof text !== "string")
        return null;
    const bytes = new TextEncoder().encode(text);
    return idOf(bytes, oid.length) === oid ? bytes : null;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/github/trees.js

/** More than a person can review; the same bound on a runner, where git could tell more. */
const MOST_CHANGES = 20_000;
const MOST_DEPTH = 200;
function readTrees(ask) {
    const sizes = new Map();
    const asked = new Map();
    const list = (tree, whole) => {
        const key = `${whole ? "whole" : "level"} ${tree}`;
        const found = asked.get(key) ?? askTree(ask, { tree, whole, sizes });
        asked.set(key, found);
        return found;
    };
    return {
        changes: async (base, head) => {
            const found = [];
            await compare({ path: "", base, head, depth: 0 }, { list, found });
            return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        },
        file: (tree, path) => findFile(tree, path, { list, hasWhole: (id) => asked.has(`whole ${id}`) }),
        sizeOf: (oid) => sizes.get(oid) ?? null,
    };
}
const EMPTY = { entries: new Map(), truncated: false };
async function compare(pair, at) {
    if (pair.base === pair.head)
        return;
    if (pair.depth > MOST_DEPTH)
        throw (0,github_ask/* unreadable */.O$)(`folders are nested more than ${MOST_DEPTH} deep`);
    const sides = (whole) => Promise.all([pair.base, pair.head].map((tree) => (tree === null ? EMPTY : at.list(tree, whole))));
    const whole = await sides(true);
    const cut = whole.some(({ truncated }) => truncated);
    const [base = EMPTY, head = EMPTY] = cut ? await sides(false) : whole;
    if (base.truncated || head.truncated)
        throw (0,github_ask/* unreadable */.O$)(`the folder \`${pair.path}\` has too many entries`);
    for (const name of new Set([...base.entries.keys(), ...head.entries.keys()])) {
        const [old, now] = [base.entries.get(name) ?? null, head.entries.get(name) ?? null];
        addFile(`${pair.path}${name}`, [old, now], at.found);
        // A whole listing holds what is below its folders already.
        if (!cut)
            continue;
        const [from, to] = [old?.isTree ? old.oid : null, now?.isTree ? now.oid : null];
        const below = { path: `${pair.path}${name}/`, base: from, head: to, depth: pair.depth + 1 };
        if (from !== to)
            await compare(below, at);
    }
}
function addFile(path, sides, found) {
    const [base = null, head = null] = sides.map((side) => side === null || side.isTree ? null : { oid: side.oid, mode: side.mode });
    if (base?.oid === head?.oid && base?.mode === head?.mode)
        return;
    found.push({ path, base, head });
    if (found.length > MOST_CHANGES)
        throw (0,github_ask/* unreadable */.O$)(`more than ${MOST_CHANGES} paths differ`);
}
async function findFile(top, path, { list, hasWhole }) {
    if (hasWhole(top)) {
        const { entries, truncated } = await list(top, true);
        if (!truncated)
            return refOf(entries.get(path));
    }
    const names = path.split("/");
    let tree = top;
    for (const [at, name] of names.entries()) {
        const { entries, truncated } = await list(tree, false);
        const entry = entries.get(name);
        if (entry === undefined && truncated)
            throw (0,github_ask/* unreadable */.O$)(`the folder of \`${path}\` has too many entries`);
        if (at === names.length - 1)
            return refOf(entry);
        if (!entry?.isTree)
            return null;
        tree = entry.oid;
    }
    return null;
}
const refOf = (entry) => entry === undefined || entry.isTree ? null : { oid: entry.oid, mode: entry.mode };
async function askTree(ask, { tree, whole, sizes }) {
    const data = await ask.get("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        tree_sha: tree,
        ...(whole ? { recursive: 1 } : {}),
    });
    const listed = (0,github_ask/* member */.Dc)(data, "tree");
    const truncated = (0,github_ask/* member */.Dc)(data, "truncated");
    if (!Array.isArray(listed) || typeof truncated !== "boolean")
        throw (0,github_ask/* unreadable */.O$)("a tree is not as GitHub writes them");
    const entries = new Map();
    for (const item of listed) {
        const entry = entryOf(item);
        // Two names that are one once decoded: which of them is meant cannot be told.
        if (entry === null || entries.has(entry.path))
            throw (0,github_ask/* unreadable */.O$)("a tree is not as GitHub writes them");
        entries.set(entry.path, entry);
        const size = (0,github_ask/* member */.Dc)(item, "size");
        if (!entry.isTree && typeof size === "number")
            sizes.set(entry.oid, size);
    }
    return { entries, truncated };
}
function entryOf(item) {
    if (!(0,github_ask/* isRecord */.u4)(item))
        return null;
    const { path, mode, sha } = item;
    if (typeof path !== "string" || path === "" || typeof mode !== "string" || !(0,github_ask/* isCommitId */.jh)(sha))
        return null;
    if (/^0?40000$/.test(mode))
        return { path, mode: "040000", oid: sha, isTree: true };
    const canonical = canonicalMode(mode);
    return canonical === null ? null : { path, mode: canonical, oid: sha, isTree: false };
}
/** As git compares them: of a file's permissions only the owner's right to run it counts. */
function canonicalMode(mode) {
    if (mode === "120000" || mode === "160000")
        return mode;
    const [, owner] = /^100([0-7])[0-7]{2}$/.exec(mode) ?? [];
    if (owner === undefined)
        return null;
    return Number(owner) & 1 ? "100755" : "100644";
}

;// CONCATENATED MODULE: ./build/shared/git-tier/from-github.js





/** The pull request as GitHub tells of it now. Rejects with GitHub's answer (`status`). */
async function pullRequest(request, repository, number) {
    const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        owner: repository.owner,
        repo: repository.name,
        pull_number: number,
    });
    const read = readPull(data);
    if (read?.facts.number !== number)
        throw (0,github_ask/* unreadable */.O$)(`pull request ${number} is not as GitHub writes them`);
    return read;
}
/** Null where it is no pull request as GitHub writes them. */
function readPull(data) {
    const text = (...names) => (0,github_ask/* textAt */.$6)(data, ...names);
    const [number, head, base] = [(0,github_ask/* member */.Dc)(data, "number"), text("head", "sha"), text("base", "sha")];
    const [author, baseBranch, headBranch] = [text("user", "login"), text("base", "ref"), text("head", "ref")];
    if (typeof number !== "number" || !Number.isSafeInteger(number) || !(0,github_ask/* isCommitId */.jh)(head) || !(0,github_ask/* isCommitId */.jh)(base))
        return null;
    if (baseBranch === null || headBranch === null)
        return null;
    const labels = (0,github_ask/* member */.Dc)(data, "labels");
    const headRepository = text("head", "repo", "full_name");
    const facts = {
        number,
        title: text("title") ?? "",
        body: text("body") ?? "",
        author: author ?? "ghost",
        labels: (Array.isArray(labels) ? labels : []).flatMap((label) => {
            const name = (0,github_ask/* member */.Dc)(label, "name");
            return typeof name === "string" ? [name] : [];
        }),
        baseBranch,
        headBranch,
        fromFork: headRepository === null || headRepository !== text("base", "repo", "full_name"),
    };
    return { facts, head, base, headRepository, open: text("state") === "open", updatedAt: text("updated_at") };
}
/** Nothing is asked until something is wanted; each answer is asked for once. */
function changeFromGitHub(options) {
    const { pull, repository } = options;
    const ask = (0,github_ask/* askGitHub */.X3)(options.request, repository, options.limits);
    const trees = readTrees(ask);
    const text = readTexts(ask);
    const merged = lazily(() => findMergeBase(ask, options.base, pull.head));
    const baseTree = lazily(() => treeOf(ask, options.base));
    const changes = lazily(async () => {
        const [from, to] = [await treeOf(ask, await merged()), await treeOf(ask, pull.head)];
        return trees.changes(from, to);
    });
    const { number, author, labels } = pull.facts;
    return {
        mergeBase: merged,
        source: {
            changes,
            blob: async (ref, maxBytes) => {
                const size = trees.sizeOf(ref.oid);
                const isSmall = size !== null && size <= Math.min(MOST_TEXT, maxBytes);
                return (isSmall ? await text(ref.oid) : null) ?? readBlob(ask, trees, { ref, maxBytes });
            },
            baseFile: async (path) => trees.file(await baseTree(), path),
        },
        people: (0,github_people/* peopleOf */.x)(ask, {
            number,
            author,
            labels,
            owner: repository.owner,
            headSince: options.headSince,
        }),
    };
}
function lazily(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}
/** The first page also lists files and their patches, which cost GitHub minutes for a large change: the second has none. */
async function findMergeBase(ask, base, head) {
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const basehead = `${base}...${head}`;
    for (const page of [2, 1]) {
        try {
            const found = (0,github_ask/* member */.Dc)(await ask.get(route, { basehead, per_page: 1, page }), "merge_base_commit", "sha");
            if ((0,github_ask/* isCommitId */.jh)(found))
                return found;
        }
        catch (error) {
            const status = (0,github_ask/* statusOf */.c2)(error);
            if (page === 1 && status === 404)
                throw (0,github_ask/* unreadable */.O$)("base and head have no commit in common", error);
            if (status !== 404 && status !== 422)
                throw error;
        }
    }
    throw (0,github_ask/* unreadable */.O$)("GitHub does not say where the change began");
}
async function treeOf(ask, commit) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const tree = (0,github_ask/* member */.Dc)(await ask.get(route, { commit_sha: commit }), "tree", "sha");
    if (!(0,github_ask/* isCommitId */.jh)(tree))
        throw (0,github_ask/* unreadable */.O$)(`commit ${commit} is not as GitHub writes them`);
    return tree;
}
async function readBlob(ask, trees, { ref, maxBytes }) {
    if ((trees.sizeOf(ref.oid) ?? 0) > maxBytes)
        return null;
    const data = await ask.get("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: ref.oid });
    const content = (0,github_ask/* member */.Dc)(data, "content");
    if ((0,github_ask/* member */.Dc)(data, "encoding") !== "base64" || typeof content !== "string")
        throw (0,github_ask/* unreadable */.O$)(`the file ${ref.oid} is not as GitHub writes them`);
    const bytes = fromBase64(content);
    if (bytes.byteLength > maxBytes)
        return null;
    if (idOf(bytes, ref.oid.length) !== ref.oid)
        throw (0,github_ask/* unreadable */.O$)(`the file ${ref.oid} came damaged`);
    return bytes;
}
function fromBase64(content) {
    const binary = atob(content);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1)
        bytes[at] = binary.charCodeAt(at);
    return bytes;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/proofs.js
// What a checklist's item names as its proof, and what a run says of it. A run's tests are self-reported: the second stage
// answers from what the report recorded, and shows it as such.

/** Answers from what ran. */
function proofsOf(gates, tests) {
    const byName = testsByName(tests);
    const outcomes = new Map(gates.map(({ id, outcome }) => [id, outcome]));
    // A test that is nowhere may be in the report that could not be read.
    const isWhole = gates.every(({ outcome }) => outcome !== "unknown");
    return ({ kind, name }) => {
        if (kind === "gate")
            return ofGate(outcomes.get(name));
        const found = byName.get(name.trim()) ?? [];
        if (found.some(({ status }) => status === "failed"))
            return "failed";
        if (found.some(({ status }) => status === "passed"))
            return "passed";
        return isWhole ? "missing" : "unknown";
    };
}
function ofGate(outcome) {
    if (outcome === "pass")
        return "passed";
    if (outcome === "fail")
        return "failed";
    return outcome === "unknown" ? "unknown" : "missing";
}
/** By whole identity and by each of its ends; whoever has the whole name hides those that only end so. */
function testsByName(tests) {
    const whole = new Map();
    const ends = new Map();
    const put = (map, name, test) => {
        const list = map.get(name);
        if (list)
            list.push(test);
        else
            map.set(name, [test]);
    };
    for (const test of tests) {
        put(whole, test.id, test);
        const parts = test.id.split(" > ");
        // A name of very many parts is no name.
        for (let from = Math.max(1, parts.length - 8); from < parts.length; from++)
            put(ends, parts.slice(from).join(" > "), test);
    }
    return new Map([...ends, ...whole]);
}
/** Answers as `answer` does, and keeps what was asked, for the report. */
function recording(answer) {
    const asked = [];
    const known = new Map();
    return {
        proofs: (proof) => {
            const key = `${proof.kind} ${proof.name}`;
            const result = known.get(key) ?? answer(proof);
            if (!known.has(key) && asked.length < LIMITS.proofs)
                asked.push({ kind: proof.kind, name: proof.name, result });
            known.set(key, result);
            return result;
        },
        records: () => asked,
    };
}
/** Answers from what a report recorded; what it did not is unknown. */
function recordedProofs(records) {
    const known = new Map(records.map(({ kind, name, result }) => [`${kind} ${name}`, result]));
    return ({ kind, name }) => known.get(`${kind} ${name}`) ?? "unknown";
}

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(5369);
;// CONCATENATED MODULE: ./build/shared/config/digest.js
// Names a config by what it means: two files that say the same have one digest, whatever their order and comments.

/** SHA-256, hex, of the config with its defaults filled in and its keys sorted. */
function configDigest(config) {
    return (0,external_node_crypto_.createHash)("sha256").update(canonical(config)).digest("hex");
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/shared/config/nearest.js
// "Did you mean": the known word closest to a mistyped one. Optimal string alignment, so that swapped letters count once.
/** Null when nothing is close: a wrong guess is worse than none. */
function nearest(word, known) {
    if (word.length > 100)
        return null;
    const reach = Math.max(1, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter((entry) => entry.distance <= reach)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate ?? null;
}
function distance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cell = (up, left) => rows[i - up]?.[j - left] ?? 0;
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const steps = [cell(1, 0) + 1, (row[j - 1] ?? 0) + 1, cell(1, 1) + (same ? 0 : 1)];
            row.push(Math.min(...steps, ...(swapped ? [cell(2, 2) + 1] : [])));
        }
        rows.push(row);
    }
    return rows[a.length]?.[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/shared/config/schema-walk.js
const inside = (schema) => schema;
/** Optional and described wrappers taken off. */
function bare(schema) {
    const { wrapped } = inside(schema);
    return wrapped === undefined ? schema : bare(wrapped);
}
/** Null below what the schema describes. */
function schemaAt(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return schema;
    const { entries, value, item } = mappingOf(schema);
    const next = item ?? (entries && Object.hasOwn(entries, String(key)) ? entries[String(key)] : value);
    return next === undefined ? null : schemaAt(next, rest);
}
function isMapping(schema) {
    const { type } = inside(bare(schema));
    return type === "strict_object" || type === "record";
}
/** The schema as a mapping or list. Of a union, the branch with members: the other branches are plain values. */
function mappingOf(schema) {
    const plain = inside(bare(schema));
    if (plain.type !== "union")
        return plain;
    const branches = (plain.options ?? []);
    return branches.map(inside).find((branch) => branch.entries !== undefined) ?? plain;
}
/** Undefined when the setting has none. */
function defaultOf(schema) {
    return inside(schema).default;
}
function isRequired(schema) {
    return inside(schema).wrapped === undefined;
}
function examplesOf(schema) {
    const found = (inside(schema).pipe ?? []).flatMap((part) => part.kind === "metadata" ? (part.examples ?? []) : []);
    const first = inside(schema).pipe?.[0];
    // `pipe` nests: examples wrap a description, which wraps the setting.
    return found.length > 0 || first === undefined || first === schema
        ? found
        : nested(first, examplesOf, []);
}
function descriptionOf(schema) {
    const parts = inside(schema).pipe ?? [];
    const own = parts.find((part) => part.kind === "metadata" && part.type === "description")?.description;
    const first = parts[0];
    return own ?? (first === undefined ? "" : nested(first, descriptionOf, ""));
}
function nested(part, ask, none) {
    const schema = part;
    return schema.kind === "schema" ? ask(part) : none;
}

;// CONCATENATED MODULE: ./build/shared/config/explain.js


const joined = (path) => JSON.stringify(path.map(String));
function explain(issues, schema, { source, typos }) {
    const meant = new Set(typos.map((typo) => typo.meant));
    return issues
        .flatMap((issue) => unfold(issue, pathOf(issue)))
        .filter(({ issue, path }) => issue.expected !== "never" && !(isMissing(issue) && meant.has(joined(path))))
        .map(({ issue, path }) => explainOne(issue, path, { schema, source }));
}
/** A union tells of all its branches; only the branch that the value meant is of use to its author. */
function unfold(issue, path) {
    const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined && inner.path.length > 0);
    if (issue.type !== "union" || deeper.length === 0)
        return [{ issue, path }];
    return deeper.flatMap((inner) => unfold(inner, [...path, ...pathOf(inner)]));
}
const pathOf = (issue) => (issue.path ?? []).map((item) => String(item.key));
const isMissing = (issue) => issue.type === "strict_object" && issue.received === "undefined" && issue.expected !== "Object";
function explainOne(issue, path, { schema, source }) {
    const key = String(path.at(-1) ?? "");
    const target = schemaAt(schema, path);
    if (isMissing(issue)) {
        const example = target === null ? undefined : examplesOf(target)[0];
        return {
            code: "config-invalid",
            message: `${named(path.slice(0, -1))} has no \`${key}\`.`,
            where: source.locate(path.slice(0, -1), "key"),
            todo: example === undefined
                ? `Add \`${key}\`.`
                : `Add \`${key}\`, such as \`${key}: ${shownValue(example)}\`.`,
        };
    }
    const onKey = issue.path?.at(-1)?.origin === "key";
    const phrase = issue.message.startsWith("Invalid ") ? "a mapping of settings" : issue.message;
    return {
        code: "config-invalid",
        message: onKey
            ? `\`${key}\` must be ${phrase}.`
            : `${named(path)} must be ${phrase}; it is ${received(issue.input)}.`,
        where: source.locate(path, onKey ? "key" : "value"),
        todo: onKey ? renameTo(key, choices(issue)) : todo(issue, target),
    };
}
/** Of a list to choose from, what it holds; valibot tells it in words alone. */
const choices = ({ type, expected }) => type === "picklist" ? [...(expected ?? "").matchAll(/"([^"]+)"/g)].flatMap(([, each]) => each ?? []) : [];
function renameTo(key, known) {
    const near = nearest(key, known);
    if (near !== null)
        return `Did you mean \`${near}\`?`;
    if (known.length > 0)
        return `Name one of: ${known.join(", ")}.`;
    const id = key
        .toLowerCase()
        .replace(/[^a-z0-9_.-]+/g, "-")
        .replace(/^[^a-z0-9]+|-+$/g, "")
        .slice(0, 64);
    return id === "" ? "Rename it." : `Rename it, for example to \`${id}\`.`;
}
function todo(issue, target) {
    const given = issue.input;
    if (issue.type === "boolean" && typeof given === "string") {
        return "Write true or false; YAML 1.2 reads `yes`, `no`, `on` and `off` as text, and quotes make text of anything.";
    }
    if (issue.type === "number" &&
        typeof given === "string" &&
        given.trim() !== "" &&
        Number.isFinite(Number(given))) {
        return `Remove the quotes: ${Number(given)}.`;
    }
    if (issue.type === "array" && typeof given === "string")
        return `Put it in brackets: [${given.slice(0, 60)}].`;
    if (issue.type === "picklist" && typeof given === "string") {
        const options = target === null ? [] : optionsOf(target);
        const near = nearest(given, options);
        if (near !== null)
            return `Did you mean \`${near}\`?`;
    }
    if (target !== null && isRequired(target) && typeof issue.path?.at(-1)?.key === "string")
        return "Correct it.";
    const fallback = target === null ? undefined : defaultOf(target);
    if (fallback === undefined)
        return "Correct it, or remove it.";
    return `Correct it, or remove it: left out, it is ${shownValue(fallback)}.`;
}
function optionsOf(schema) {
    const inner = "wrapped" in schema ? schema.wrapped : schema;
    const options = inner.options;
    return Array.isArray(options) ? options.map(String) : [];
}
/** Keys the schema does not know, at every depth: the validator stops at the first of each mapping. */
function unknownKeys(value, schema, source) {
    const walk = (at, path) => {
        if (typeof at !== "object" || at === null)
            return [];
        const target = schemaAt(schema, path);
        if (Array.isArray(at) && target !== null && isMapping(target))
            return [listForMapping(path, source)];
        const entries = target === null ? null : (mappingOf(target).entries ?? null);
        return Object.entries(at).flatMap(([key, member]) => {
            const here = [...path, key];
            if (entries !== null && !Object.hasOwn(entries, key))
                return [unknownKey(here, Object.keys(entries), source)];
            return walk(member, here);
        });
    };
    return walk(value, []);
}
/** The validator takes a list for a mapping without keys. */
function listForMapping(path, source) {
    const problem = {
        code: "config-invalid",
        message: `${named(path)} must be a mapping of settings; it is a list.`,
        where: source.locate(path, "key"),
        todo: "Write `key: value` lines, without the dashes.",
    };
    return { problem, meant: null };
}
function unknownKey(path, known, source) {
    const key = String(path.at(-1));
    const near = nearest(key, known);
    const parent = path.slice(0, -1);
    const problem = {
        code: "config-unknown-key",
        message: `There is no setting \`${key.slice(0, 80)}\`${parent.length === 0 ? "" : ` in ${named(parent)}`}.`,
        where: source.locate(path, "key"),
        todo: near === null ? `Remove it. Known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?`,
    };
    return { problem, meant: near === null ? null : joined([...parent, near]) };
}
/** `gates.test.reports[0]`, in backticks; the top is the config itself. */
function named(path) {
    if (path.length === 0)
        return "The config";
    const text = path.map((key) => (/^\d+$/.test(String(key)) ? `[${key}]` : `.${key}`)).join("");
    return `\`${text.replace(/^\./, "")}\``;
}
function received(value) {
    if (value === null || value === undefined)
        return "empty";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value !== "string")
        return String(value);
    return value === "" ? "empty text" : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
const shownValue = (value) => (typeof value === "string" ? value : JSON.stringify(value));

// EXTERNAL MODULE: ./build/shared/git-tier/gate.js
var gate = __webpack_require__(8027);
;// CONCATENATED MODULE: ./build/shared/config/loose.js
// Looks into a raw value that may be anything: a typo elsewhere in the file must hide none of what is wrong here.
const record = (value) => typeof value === "object" && value !== null && !Array.isArray(value)
    ? value
    : {};
const list = (value) => (Array.isArray(value) ? value : []);
const loose_text = (value) => (typeof value === "string" ? value : "");

;// CONCATENATED MODULE: ./build/shared/config/sites.js
// What a gate's kind asks of its settings, and gates of their sites: what the schema of one mapping cannot say.




const LOOKING = ["visual", "design", "motion"];
const RUNNING = ["command", ...LOOKING];
/** Settings that belong to some kinds only. */
const KINDS = {
    run: ["command"],
    cwd: ["command"],
    reports: ["command"],
    format: ["command"],
    rerun: ["command"],
    site: LOOKING,
    mode: ["visual"],
    shots: ["visual"],
    references: ["design"],
    figma: ["design"],
    limit: ["design"],
    flows: ["motion"],
    shift: ["motion"],
    // Git-tier gates run nothing and wait for nothing.
    env: RUNNING,
    timeout: RUNNING,
    needs: RUNNING,
    paths: RUNNING,
    requires: RUNNING,
    ...Object.fromEntries(gate/* GIT_KINDS */.Fj.map((kind) => [kind, [kind]])),
};
function checkSites(value, source) {
    const { gates, sites } = record(value);
    const raw = { sites: record(sites), source };
    return [
        ...Object.entries(record(gates)).flatMap(([id, gate]) => checkGate(id, gate, raw)),
        ...Object.entries(raw.sites).flatMap(([id, site]) => checkSite(id, record(site), source)),
    ];
}
function checkGate(id, value, raw) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return [];
    const gate = record(value);
    const kind = loose_text(gate.kind) || "command";
    const misplaced = Object.keys(gate).flatMap((key) => {
        const kinds = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
        if (kinds === undefined || kinds.includes(kind))
            return [];
        return [
            sites_problem(["gates", id, key], raw.source, {
                message: `${named(["gates", id, key])} means nothing for a gate of kind ${kind}; it belongs to ${kinds.join(", ")}.`,
                todo: "Remove it, or set another `kind`.",
            }),
        ];
    });
    if (kind === "command")
        return [...misplaced, ...missingRun(id, gate, raw.source)];
    if (!LOOKING.includes(kind))
        return misplaced;
    return [...misplaced, ...checkSiteOf(id, gate, raw), ...sameFlows(id, gate, raw.source)];
}
function missingRun(id, gate, source) {
    const isMeant = Object.keys(gate).some((key) => !Object.hasOwn(KINDS, key) && nearest(key, ["run"]) === "run");
    if ("run" in gate || isMeant)
        return [];
    return [
        sites_problem(["gates", id], source, {
            message: `${named(["gates", id])} has no \`run\`.`,
            todo: "Add `run`, such as `run: npm test`.",
        }),
    ];
}
function checkSiteOf(id, gate, { sites, source }) {
    const ids = Object.keys(sites);
    const wanted = loose_text(gate.site);
    if (ids.length === 0)
        return [
            sites_problem(["gates", id], source, {
                message: `${named(["gates", id])} looks at a site, and the config has none.`,
                todo: "Describe it under `sites`: how it is served, and its screens.",
            }),
        ];
    if (wanted === "" && !("site" in gate) && ids.length > 1)
        return [
            sites_problem(["gates", id], source, {
                message: `${named(["gates", id])} does not say which site it looks at.`,
                todo: `Add \`site\`, one of: ${ids.join(", ")}.`,
            }),
        ];
    if (wanted === "" || ids.includes(wanted))
        return [];
    const near = nearest(wanted, ids);
    return [
        sites_problem(["gates", id, "site"], source, {
            message: `${named(["gates", id])} looks at the site \`${wanted}\`, and there is no such site.`,
            todo: near === null ? `Name one of: ${ids.join(", ")}.` : `Did you mean \`${near}\`?`,
        }),
    ];
}
/** A flow's name names its files, and case does not tell files apart on every system. */
function sameFlows(id, gate, source) {
    const names = list(gate.flows).map((flow) => loose_text(record(flow).name).toLowerCase());
    return names.flatMap((name, at) => {
        if (name === "" || names.indexOf(name) === at)
            return [];
        const path = ["gates", id, "flows", at, "name"];
        return [
            sites_problem(path, source, {
                message: `${named(path)} is the name of another flow too.`,
                todo: "Give each flow a name of its own.",
            }),
        ];
    });
}
function checkSite(id, site, source) {
    const path = ["sites", id];
    const shows = list(site.screens).length > 0 || ["crawl", "sitemap", "storybook"].some((key) => key in site);
    const found = [];
    if (!shows)
        found.push(sites_problem(path, source, {
            message: `${named(path)} has no screen to look at.`,
            todo: "List `screens`, such as `screens: [/]`, or have them found by `crawl`, `sitemap` or `storybook`.",
        }));
    if ("serve" in site && "folder" in site)
        found.push(sites_problem([...path, "folder"], source, {
            message: `${named(path)} has both \`serve\` and \`folder\`.`,
            todo: "Keep `folder` for built files that Proofmark is to serve, or `serve` for a command that does.",
        }));
    if (!("serve" in site) &&
        !("folder" in site) &&
        (!("url" in site) || loose_text(site.url).includes("$PROOFMARK_PORT")))
        found.push(sites_problem(path, source, {
            message: `${named(path)} does not say how the site is served.`,
            todo: "Add `serve` with a command, `folder` with built files, or the `url` of a server that is up already.",
        }));
    return found;
}
const sites_problem = (path, source, words) => ({
    code: "config-invalid",
    where: source.locate(path, "key"),
    ...words,
});

;// CONCATENATED MODULE: ./build/shared/config/references.js
// What one gate says of another: `needs` must name gates and not go in circles; two entries must not read one report file.






/** Looks at the raw value, so that a typo elsewhere in the file hides none of this. */
function checkReferences(value, source) {
    const config = referencesOf(value);
    return [
        ...checkSites(value, source),
        ...unknownNeeds(config, source),
        ...lateNeeds(config, source),
        ...cycles(config, source),
        ...repeatedReports(config, source),
    ];
}
function referencesOf(value) {
    const { gates, detect } = record(value);
    const entries = Object.entries(record(gates)).map(([id, raw]) => {
        const gate = record(raw);
        const reports = list(gate.reports).map((entry) => loose_text(entry) || loose_text(record(entry).path));
        const needs = list(gate.needs).map(loose_text);
        return [id, { kind: loose_text(gate.kind), needs, cwd: loose_text(gate.cwd), reports }];
    });
    return { open: detect === true, gates: Object.fromEntries(entries) };
}
/** Gates that git alone decides are judged after all that run: what waited for one would not have waited. */
function lateNeeds({ gates }, source) {
    const late = new Set(Object.keys(gates).filter((id) => gate/* GIT_KINDS */.Fj.some((kind) => kind === gates[id]?.kind)));
    return Object.entries(gates).flatMap(([id, { needs }]) => needs.flatMap((need, index) => late.has(need)
        ? [
            {
                code: "needs-unknown",
                message: `${named(["gates", id])} needs \`${need}\`, which is judged from git, after all gates that run.`,
                where: source.locate(["gates", id, "needs", index], "value"),
                todo: "Remove it: the verdict counts both all the same.",
            },
        ]
        : []));
}
function unknownNeeds(config, source) {
    if (config.open)
        return [];
    const ids = Object.keys(config.gates);
    return Object.entries(config.gates).flatMap(([id, gate]) => gate.needs.flatMap((need, index) => {
        if (need === "" || ids.includes(need))
            return [];
        const path = ["gates", id, "needs", index];
        const others = ids.filter((other) => other !== id);
        const near = nearest(need, others);
        const known = others.length === 0 ? "Remove it." : `Remove it, or name one of: ${others.join(", ")}.`;
        return [
            {
                code: "needs-unknown",
                message: `${named(["gates", id])} needs \`${need}\`, and there is no such gate.`,
                where: source.locate(path, "value"),
                todo: near === null ? known : `Did you mean \`${near}\`?`,
            },
        ];
    }));
}
/** Each circle once, named from the gate that comes first in the file. */
function cycles(config, source) {
    const seen = new Set();
    const problems = [];
    const visit = (id, trail) => {
        const start = trail.indexOf(id);
        if (start >= 0) {
            problems.push(cycle([...trail.slice(start), id], source));
            return;
        }
        if (seen.has(id))
            return;
        seen.add(id);
        for (const need of config.gates[id]?.needs ?? [])
            visit(need, [...trail, id]);
    };
    for (const id of Object.keys(config.gates))
        visit(id, []);
    return problems;
}
function cycle(ring, source) {
    const id = ring[0] ?? "";
    const self = ring.length === 2;
    return {
        code: "needs-cycle",
        message: self
            ? `${named(["gates", id])} needs itself.`
            : `These gates wait for each other: ${ring.join(" → ")}.`,
        where: source.locate(["gates", id, "needs"], "key"),
        todo: self
            ? "Remove it from its own `needs`."
            : "Remove one of these `needs`, so that one of the gates can start.",
    };
}
function repeatedReports(config, source) {
    const owners = new Map();
    return Object.entries(config.gates).flatMap(([id, gate]) => gate.reports.flatMap((path, index) => {
        if (path === "")
            return [];
        const file = path.startsWith(defaults/* SCRATCH_PREFIX */.ul) ? `${id}:${path}` : pathFrom(gate.cwd, path);
        const owner = owners.get(file);
        owners.set(file, owner ?? id);
        if (owner === undefined)
            return [];
        const twice = owner === id ? "twice in the same gate" : `by \`gates.${owner}\` too`;
        return [
            {
                code: "config-invalid",
                message: `${named(["gates", id, "reports", index])} is ${path}, which is read ${twice}; its findings would count double.`,
                where: source.locate(["gates", id, "reports", index], "value"),
                todo: "Give each gate a report file of its own.",
            },
        ];
    }));
}
/** Spelt one way, however it was written: `./a//b` is `a/b`. */
function pathFrom(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split("/"))
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/shared/config/schema-parts.js
// What schemas of the config are made of. A validator's message is a noun phrase that completes "must be …".


const doc = (schema, text) => dist/* pipe */.FsL(schema, dist/* description */.h_(text));
/** Examples are shown on the reference page and by editors; a test parses each of them. */
const shown = (schema, examples) => dist/* pipe */.FsL(schema, dist/* examples */.K1K(examples));
/** Not by toLocaleString: that loads all of ICU, some 15 ms before the first gate. */
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
const schema_parts_text = (max) => {
    const phrase = `text of 1 to ${grouped(max)} characters`;
    return dist/* pipe */.FsL(dist/* string */.YjP(phrase), dist/* minLength */.BpQ(1, phrase), dist/* maxLength */.Ru6(max, phrase));
};
const whole = (min, max) => {
    const phrase = `a whole number from ${min} to ${max}`;
    return dist/* pipe */.FsL(dist/* number */.aig(phrase), dist/* integer */.ndf(phrase), dist/* minValue */.Wwf(min, phrase), dist/* maxValue */.cGV(max, phrase));
};
const flag = dist/* boolean */.zMY("true or false");
const listOf = (item) => dist/* array */.YOg(item, "a list, such as [first, second]");
const durationPhrase = "a duration such as 90s, 10m or 1h, at most 24h";
const duration = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(durationPhrase), dist/* number */.aig(durationPhrase)], durationPhrase), dist/* check */.z6Y(defaults/* isDuration */.n$, durationPhrase));
const isInside = (path) => !/^([/\\]|[A-Za-z]:)/.test(path) && !path.includes("\0") && !path.split(/[\\/]/).includes("..");
const pathPhrase = "a path inside the repository, relative and without `..`";
const relativePath = dist/* pipe */.FsL(dist/* string */.YjP(pathPhrase), dist/* minLength */.BpQ(1, pathPhrase), dist/* maxLength */.Ru6(1024, pathPhrase), dist/* check */.z6Y(isInside, pathPhrase));

;// CONCATENATED MODULE: ./build/shared/config/schema-app.js
// What the App does for a repository, asked for by its base branch: nothing of it happens because the App was installed.


const statusPhrase = "letters, digits, dashes and spaces, at most 60";
const appSchema = dist/* strictObject */.rej({
    publish: doc(dist/* optional */.lqM(flag, false), "The [App](app/publish-for-forks.md) is the second stage: it writes the comment under its own name, and no job of a workflow writes one."),
    status: shown(doc(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(statusPhrase), dist/* regex */.yGV(/^[\w .-]{1,60}$/, statusPhrase))), "With `publish`: name of a commit status the App sets, with the name of the base behind it."), ["proofmark"]),
});

;// CONCATENATED MODULE: ./build/shared/contract/badge.js
// The whole of a badge, as the Action sends it and the App keeps it: an id that cannot be turned back, and a number.


/** Far above the longest body there is (95 bytes). */
const BADGE_MOST_BYTES = 256;
/** 256 bits in lower-case hex: a project's id, and the salt that it is made of. */
const HEX_256 = /^[0-9a-f]{64}$/;
/** GitHub counts repositories up from 1; the number outlives renames and transfers. */
const REPOSITORY_ID = /^[1-9]\d{0,18}$/;
const projectPhrase = "64 lower-case hex digits";
const scorePhrase = "a whole number from 0 to 100";
/** Exactly these two members: what else a body holds is refused, not left out. */
const badgeSchema = dist/* strictObject */.rej({
    project: dist/* pipe */.FsL(dist/* string */.YjP(projectPhrase), dist/* regex */.yGV(HEX_256, projectPhrase)),
    score: dist/* pipe */.FsL(dist/* number */.aig(scorePhrase), dist/* integer */.ndf(scorePhrase), dist/* minValue */.Wwf(0, scorePhrase), dist/* maxValue */.cGV(100, scorePhrase)),
});
/**
 * `sha256(salt + ":" + repository id)` in hex. Numbers of repositories can be counted through, so all that hides one is
 * the salt: 256 random bits.
 *
 * @throws RangeError where a part is not of its form: of a shorter salt, the id could be guessed
 */
function projectId(salt, repositoryId) {
    if (!HEX_256.test(salt))
        throw new RangeError(`a salt is ${projectPhrase}`);
    if (!REPOSITORY_ID.test(repositoryId))
        throw new RangeError("a repository's id is a number above 0");
    return createHash("sha256").update(`${salt}:${repositoryId}`).digest("hex");
}
const isRepositoryId = (text) => REPOSITORY_ID.test(text);
/** The body, and nothing that an object at hand may have besides. */
const badgeBody = ({ project, score }) => JSON.stringify({ project, score });

;// CONCATENATED MODULE: ./build/shared/config/schema-badge.js
// Settings of the badge: where it is shown, and what hides the repository behind it.



const LONGEST_URL = 300;
const urlPhrase = "an address that begins with https://, without query, fragment, login or a slash at the end";
const saltPhrase = "64 lower-case hex digits, as `proofmark badge new` makes them";
/** Of the App: what its routes come behind. On this machine alone, http will do. */
function isAppUrl(text) {
    if (text.length > LONGEST_URL || !URL.canParse(text) || /[\s?#\\]|\/$/.test(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
    return (protocol === "https:" || (protocol === "http:" && isLocal)) && `${username}${password}` === "";
}
const badgeConfigSchema = dist/* strictObject */.rej({
    publish: doc(dist/* optional */.lqM(flag, false), "Sends the score of the default branch to the App, and nothing else of the project. Needs the key as the input `badge-key`."),
    url: shown(doc(dist/* pipe */.FsL(dist/* string */.YjP(urlPhrase), dist/* check */.z6Y(isAppUrl, urlPhrase)), "Address of the App that shows the badge."), ["https://proofmark.example.com"]),
    salt: shown(doc(dist/* pipe */.FsL(dist/* string */.YjP(saltPhrase), dist/* regex */.yGV(HEX_256, saltPhrase)), "What the project id is made of, with the repository's number. It is never sent; with another one, the project has another badge."), ["3f1c0c5ad0b9e1b7a2d84c6f5e9071b3c8d2a4f6e0917b5d3c1f8a6e4b2d0937"]),
});

;// CONCATENATED MODULE: ./build/shared/config/schema-git-tier.js
// Settings of gates that are computed from git and the API alone, and of what a pull request is told about them.





const globs = dist/* optional */.lqM(listOf(schema_parts_text(1024)), []);
const orNull = (schema) => dist/* optional */.lqM(dist/* nullable */.mee(schema), null);
const scopeRuleSchema = dist/* strictObject */.rej({
    label: shown(doc(orNull(schema_parts_text(200)), "Glob over a label of the pull request."), ["docs"]),
    branch: shown(doc(orNull(schema_parts_text(200)), "Glob over the head branch."), ["docs/**"]),
    author: shown(doc(orNull(schema_parts_text(200)), "Glob over the author's login."), ["*-bot"]),
    allow: shown(doc(listOf(schema_parts_text(1024)), "Globs of the paths such a change may touch."), [["docs/**", "*.md"]]),
});
const scopeSchema = dist/* strictObject */.rej({
    allow: shown(doc(globs, "Globs of the paths a change may touch; what a pull request declares can only narrow it."), [["src/**", "test/**"]]),
    protect: shown(doc(globs, "Globs of paths no change may touch without someone else's word."), [
        ["migrations/**", "LICENSE"],
    ]),
    task: shown(doc(orNull(relativePath), "File of the base that declares the scope of the task at hand, as a pull request does."), ["TASK.md"]),
    rules: doc(dist/* optional */.lqM(listOf(scopeRuleSchema), []), "The first rule that fits the pull request says what is allowed, in place of `allow`."),
    undeclared: doc(dist/* optional */.lqM(dist/* picklist */.KIO(["allow", "fail"], "allow or fail"), gate/* SCOPE_DEFAULTS */.Cz.undeclared), "What becomes of a pull request that declares no scope."),
});
const severityPhrase = `off, ${contract_severity/* SEVERITIES */.oC.join(", ")}`;
const tamperingSchema = dist/* strictObject */.rej({
    rules: shown(doc(dist/* optional */.lqM(dist/* record */.g1P(dist/* picklist */.KIO(gate/* TAMPERING_RULE_IDS */.Qy, "a rule of `tampering`"), dist/* picklist */.KIO(["off", ...contract_severity/* SEVERITIES */.oC], severityPhrase), "a mapping of rules to severities"), {}), "Severity by rule; `critical` and `blocker` fail the gate, `off` leaves the rule out."), [{ "suppression-added": "warning" }]),
    tests: shown(doc(globs, "Globs of test files, beside those known by convention."), [["checks/**/*.py"]]),
});
const secretsSchema = dist/* strictObject */.rej({
    ignore: shown(doc(globs, "Globs of files that are not looked at, such as fixtures with made-up keys."), [
        ["test/fixtures/**"],
    ]),
});
const checklistSchema = dist/* strictObject */.rej({
    files: shown(doc(dist/* optional */.lqM(listOf(relativePath), []), "Markdown files of the base whose task lists must hold."), [["docs/acceptance.md"]]),
    body: doc(dist/* optional */.lqM(dist/* picklist */.KIO(["all", "proofs", "none"], "all, proofs or none"), gate/* CHECKLIST_DEFAULTS */.OX.body), "Which task lists of the pull request's text count: all of them, items that name a proof, or none."),
});
const ownersSchema = dist/* strictObject */.rej({
    unowned: doc(dist/* optional */.lqM(dist/* picklist */.KIO(["allow", "fail"], "allow or fail"), gate/* OWNERS_DEFAULTS */.Sw.unowned), "What becomes of changed paths that no rule of CODEOWNERS owns."),
});
const loopSchema = dist/* strictObject */.rej({
    after: shown(doc(dist/* optional */.lqM(whole(0, 20), LOOP_DEFAULTS.after), "Pushes that fail alike until the pull request is `blocked`, for a person to look; 0: never."), [5]),
    label: shown(doc(orNull(schema_parts_text(50)), "Label put on the pull request then, for agents to stop at; needs `pull-requests: write`, and `issues: write` where there is no such label yet."), ["needs-human"]),
});
const loginPhrase = "a login on GitHub";
const approveSchema = dist/* strictObject */.rej({
    author: doc(dist/* optional */.lqM(flag, false), "The pull request's author may approve visual changes, too."),
    bots: shown(doc(dist/* optional */.lqM(listOf(dist/* pipe */.FsL(dist/* string */.YjP(loginPhrase), dist/* regex */.yGV(/^[\w[\]-]{1,64}$/, loginPhrase))), []), "Bots whose approval counts."), [["release-bot[bot]"]]),
    commit: doc(dist/* optional */.lqM(flag, false), "Commits approved shots to the pull request's branch, from the second stage; needs `contents: write`."),
});

;// CONCATENATED MODULE: ./build/shared/config/schema-site-steps.js
// What is done on a page before it is looked at: one thing a step, in words of the page, run by the browser.


const selector = schema_parts_text(1000);
const stepPhrase = "one of open, click, fill, press, select, check, uncheck, hover, wait or script, with what belongs to it";
const stepFields = dist/* strictObject */.rej({
    open: shown(doc(dist/* optional */.lqM(schema_parts_text(2000)), "Goes to a path of the site."), ["/login"]),
    click: shown(doc(dist/* optional */.lqM(selector), "Clicks an element."), ["button[type=submit]"]),
    fill: shown(doc(dist/* optional */.lqM(selector), "Fills a field with `value`."), ["#email"]),
    press: shown(doc(dist/* optional */.lqM(schema_parts_text(64)), "Presses a key, in the element `on` or where the focus is."), [
        "Enter",
    ]),
    select: shown(doc(dist/* optional */.lqM(selector), "Chooses the option `value` of a list."), ["#country"]),
    check: doc(dist/* optional */.lqM(selector), "Ticks a box."),
    uncheck: doc(dist/* optional */.lqM(selector), "Unticks a box."),
    hover: doc(dist/* optional */.lqM(selector), "Moves the pointer over an element, and leaves it there."),
    wait: shown(doc(dist/* optional */.lqM(selector), "Waits until an element is visible."), [".dashboard"]),
    script: shown(doc(dist/* optional */.lqM(relativePath), "Runs a JavaScript file of the repository in the page, as a module would: `await` works."), ["e2e/open-menu.js"]),
    value: doc(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP("text"), dist/* maxLength */.Ru6(4000, "text of at most 4,000 characters"))), "For `fill` and `select`. `$NAME` alone is the variable NAME, if the gate's `env` names it."),
    on: doc(dist/* optional */.lqM(selector), "For `press`: the element to press it in."),
}, stepPhrase);
const ACTIONS = [
    "open",
    "click",
    "fill",
    "press",
    "select",
    "check",
    "uncheck",
    "hover",
    "wait",
    "script",
];
const stepSchema = dist/* pipe */.FsL(stepFields, dist/* check */.z6Y((step) => ACTIONS.filter((action) => step[action] !== undefined).length === 1, stepPhrase), dist/* check */.z6Y((step) => (step.fill === undefined && step.select === undefined) || step.value !== undefined, "given a `value` to fill or select"));
const motionFlowSchema = dist/* strictObject */.rej({
    name: shown(doc(schema_parts_text(80), "Name in the report and of the video's file."), ["checkout"]),
    path: shown(doc(dist/* optional */.lqM(schema_parts_text(2000), "/"), "Path the flow begins at."), ["/cart"]),
    steps: doc(listOf(stepSchema), "What is done."),
});

;// CONCATENATED MODULE: ./build/shared/config/viewports.js
// Sizes that have a name. Apart from the schema, so that planning does not load the validator.
/** CSS pixels. */
const VIEWPORTS = {
    mobile: { width: 375, height: 812 },
    tablet: { width: 768, height: 1024 },
    desktop: { width: 1440, height: 900 },
    wide: { width: 1920, height: 1080 },
};

;// CONCATENATED MODULE: ./build/shared/config/schema-site.js
// A site: how it is served, which screens are looked at, and under which conditions.




const SIZE = /^\d{2,5}x\d{2,5}$/;
const viewportPhrase = "mobile, tablet, desktop, wide, or a size such as 1280x720 (at most 16384)";
const viewport = dist/* pipe */.FsL(dist/* string */.YjP(viewportPhrase), dist/* check */.z6Y((name) => Object.hasOwn(VIEWPORTS, name) ||
    (SIZE.test(name) && name.split("x").every((side) => Number(side) >= 16 && Number(side) <= 16384)), viewportPhrase));
const scheme = dist/* picklist */.KIO(["light", "dark"], "light or dark");
const schema_site_selector = schema_parts_text(1000);
const cssPhrase = "a CSS selector such as .ad or [data-now]";
/** What Playwright alone knows (`text=`, `//`, `>>`) fits nothing where the page itself looks. */
const cssSelector = dist/* pipe */.FsL(schema_site_selector, dist/* check */.z6Y((text) => !/^\s*([a-z:_]+=|\/\/)|>>/.test(text.replace(/"[^"]*"|'[^']*'/g, '""')), cssPhrase));
const schema_site_area = dist/* strictObject */.rej({
    x: doc(whole(0, 100_000), "From the left edge."),
    y: doc(whole(0, 100_000), "From the top."),
    width: doc(whole(1, 100_000), "To the right."),
    height: doc(whole(1, 100_000), "Down."),
}, "a mapping with x, y, width and height");
/** What a site says for all its screens and a screen may say anew for itself. */
const perScreen = {
    viewports: shown(doc(dist/* optional */.lqM(listOf(viewport)), "Sizes to look at, by name or size; `[desktop, mobile]` when left out."), [["mobile", "1280x720"]]),
    schemes: shown(doc(dist/* optional */.lqM(listOf(scheme)), "Colour schemes; `[light]` when left out."), [
        ["light", "dark"],
    ]),
    "full-page": doc(dist/* optional */.lqM(flag), "The whole page (true when left out), or only what the viewport shows."),
    mask: shown(doc(dist/* optional */.lqM(listOf(cssSelector)), "Elements that are covered before the shot. The report says how many: a mask hides what it covers from you too."), [[".ad", "[data-now]"]]),
    ignore: doc(dist/* optional */.lqM(listOf(schema_site_area)), "Rectangles that are not compared, in CSS pixels from the upper left corner of the shot."),
    "wait-for": shown(doc(dist/* optional */.lqM(listOf(schema_site_selector)), "Elements that must be visible before the shot; one that never comes makes the screen unknown."), [["[data-loaded]"]]),
    steps: doc(dist/* optional */.lqM(listOf(stepSchema)), "What is done before the shot: log in, click, fill."),
};
const screenSchema = dist/* strictObject */.rej({
    path: shown(doc(schema_parts_text(2000), "Path of the page, with query and fragment if it needs them."), ["/pricing"]),
    name: shown(doc(dist/* optional */.lqM(schema_parts_text(120)), "Name of the screen; made of the path when left out. It names the files of shots and designs."), ["pricing"]),
    element: shown(doc(dist/* optional */.lqM(cssSelector), "Only this element is shot."), ["main .card"]),
    ...perScreen,
});
const crawlSchema = dist/* strictObject */.rej({
    from: doc(dist/* optional */.lqM(schema_parts_text(2000), "/"), "Path to begin at; links to the same site are followed."),
    limit: doc(dist/* optional */.lqM(whole(1, 1000), 50), "Pages at most. When there are more the report says so."),
    include: shown(doc(dist/* optional */.lqM(listOf(schema_parts_text(1024))), "Globs of paths; others are not shot, but followed."), [
        ["/docs/**"],
    ]),
    exclude: shown(doc(dist/* optional */.lqM(listOf(schema_parts_text(1024)), []), "Globs of paths that are neither shot nor followed."), [["/blog/**"]]),
});
const cookieSchema = dist/* strictObject */.rej({
    name: doc(schema_parts_text(256), "Name of the cookie."),
    value: doc(dist/* string */.YjP("text"), "Value; `$NAME` alone is the variable NAME, if the gate's `env` names it."),
    path: doc(dist/* optional */.lqM(schema_parts_text(1024), "/"), "Path it is sent to."),
});
const entryPhrase = "a path such as /pricing, or a mapping with `path`";
const siteSchema = dist/* strictObject */.rej({
    serve: shown(doc(dist/* optional */.lqM(schema_parts_text(4000)), "Command that serves the site until it is ended; everything it started is ended with it. `$PROOFMARK_PORT` (and `PORT`) is a free port."), ["npm run preview -- --port $PROOFMARK_PORT"]),
    folder: shown(doc(dist/* optional */.lqM(relativePath), "Folder of built files, served by Proofmark itself where no `serve` is given; let a gate in `needs` build it."), ["dist"]),
    url: shown(doc(dist/* optional */.lqM(schema_parts_text(2000), "http://127.0.0.1:$PROOFMARK_PORT"), "Where the site answers. With a fixed port, base and head are served one after the other."), ["http://localhost:4173"]),
    cwd: shown(doc(dist/* optional */.lqM(relativePath), "Folder to serve in; the repository's top when left out."), [
        "apps/web",
    ]),
    ready: shown(doc(dist/* optional */.lqM(schema_parts_text(2000), "/"), "Path that is asked until it answers, before anything is shot."), ["/healthz"]),
    wait: doc(dist/* optional */.lqM(duration, "60s"), "How long the site may take until it answers."),
    screens: shown(doc(dist/* optional */.lqM(listOf(dist/* union */.KCZ([schema_parts_text(2000), screenSchema], entryPhrase)), []), "Pages to look at, by path, or with settings of their own."), [["/", "/pricing"]]),
    crawl: doc(dist/* optional */.lqM(crawlSchema), "Finds pages by following links."),
    sitemap: shown(doc(dist/* optional */.lqM(schema_parts_text(2000)), "Path of a sitemap whose pages are shot."), ["/sitemap.xml"]),
    storybook: shown(doc(dist/* optional */.lqM(schema_parts_text(2000)), "Path at which a Storybook is served; all its stories are shot, each in its own frame."), ["/"]),
    ...perScreen,
    scale: doc(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig("a number from 1 to 4"), dist/* minValue */.Wwf(1, "a number from 1 to 4"), dist/* maxValue */.cGV(4, "a number from 1 to 4")), 1), "Device pixels to a CSS pixel."),
    locale: shown(doc(dist/* optional */.lqM(schema_parts_text(64), "en-US"), "Language the browser asks for."), ["de-DE"]),
    "time-zone": shown(doc(dist/* optional */.lqM(schema_parts_text(64), "UTC"), "Time zone of the browser."), ["Europe/Berlin"]),
    now: shown(doc(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP("a time such as 2025-01-01T12:00:00Z"), dist/* isoTimestamp */.yhX("a time such as 2025-01-01T12:00:00Z")), "2025-01-01T12:00:00Z"), "The time it is for the page. Timers and animation frames run on it too, so that every run sees the same."), ["2026-06-01T09:00:00Z"]),
    cookies: doc(dist/* optional */.lqM(listOf(cookieSchema), []), "Cookies the browser begins with."),
    storage: shown(doc(dist/* optional */.lqM(relativePath), "File with cookies and local storage to begin with, as Playwright's `storageState` writes it. Origins in it are moved to the site's."), ["e2e/signed-in.json"]),
    hosts: shown(doc(dist/* optional */.lqM(listOf(schema_parts_text(256)), []), "Other hosts that pages may ask. All others are refused, counted and listed."), [["fonts.example.com"]]),
    browser: doc(dist/* optional */.lqM(dist/* picklist */.KIO(["chromium", "firefox", "webkit"], "chromium, firefox or webkit"), "chromium"), "Browser to look with."),
    settle: doc(dist/* optional */.lqM(duration, "15s"), "How long a screen may take, in real time, until it keeps still; after that it is unknown, and what moves is named."),
});

;// CONCATENATED MODULE: ./build/shared/config/schema.js
// Each key once: type, default, doc line, examples. The reference page, the editor schema and the parser all come from here.
// A validator's message is a noun phrase that completes "must be …".









const reportPhrase = `a path inside the repository without \`..\`, or one that begins with \`${defaults/* SCRATCH_PREFIX */.ul}\``;
const reportPath = dist/* pipe */.FsL(dist/* string */.YjP(reportPhrase), dist/* minLength */.BpQ(1, reportPhrase), dist/* maxLength */.Ru6(1024, reportPhrase), dist/* check */.z6Y(isInside, reportPhrase), dist/* check */.z6Y((path) => !path.startsWith("$") || path.startsWith(defaults/* SCRATCH_PREFIX */.ul), reportPhrase));
const readerName = dist/* pipe */.FsL(dist/* string */.YjP("the name of a reader, such as junit"), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]{0,63}$/, "the name of a reader, such as junit"));
const reportEntrySchema = dist/* union */.KCZ([
    reportPath,
    dist/* strictObject */.rej({
        path: shown(doc(reportPath, `File or glob, relative to the gate's \`cwd\`. \`${defaults/* SCRATCH_PREFIX */.ul}…\` is a folder of the gate's own, outside the checkout.`), ["build/test-results/**/*.xml", `${defaults/* SCRATCH_PREFIX */.ul}junit.xml`]),
        format: shown(doc(dist/* optional */.lqM(readerName), "Reader to use; found out from the content when left out."), [
            "junit",
        ]),
        required: doc(dist/* optional */.lqM(flag, true), "A required report that is missing, empty or unreadable makes the gate `unknown`."),
    }),
], "a path, or a mapping with `path`, `format` and `required`");
const idPhrase = "a gate id: lower-case letters, digits, `.`, `_` and `-`, at most 64";
const variablePhrase = "the name of an environment variable, such as DATABASE_URL";
const percentPhrase = "a number of percent from 0 to 100";
const percent = dist/* pipe */.FsL(dist/* number */.aig(percentPhrase), dist/* minValue */.Wwf(0, percentPhrase), dist/* maxValue */.cGV(100, percentPhrase));
const shiftPhrase = "a layout shift score from 0 to 10";
const shiftScore = dist/* pipe */.FsL(dist/* number */.aig(shiftPhrase), dist/* minValue */.Wwf(0, shiftPhrase), dist/* maxValue */.cGV(10, shiftPhrase));
const figmaPhrase = "letters, digits, `:` and `-`, as in Figma's address";
const figmaSchema = dist/* strictObject */.rej({
    file: shown(doc(dist/* pipe */.FsL(dist/* string */.YjP(figmaPhrase), dist/* regex */.yGV(/^[A-Za-z0-9]{1,128}$/, figmaPhrase)), "Key of the file: what follows `/design/` in its address."), ["AbCdEf123"]),
    frames: shown(doc(dist/* record */.g1P(schema_parts_text(200), dist/* pipe */.FsL(dist/* string */.YjP(figmaPhrase), dist/* regex */.yGV(/^I?\d+[:-]\d+(;\d+[:-]\d+)*$/, figmaPhrase)), "a mapping of screens to node ids"), "`<screen>/<viewport>` to the frame's node id: what follows `node-id=` in its address."), [{ "home/desktop": "12:34" }]),
});
/** Kinds that are built; the contract knows more. */
const GATE_KINDS_BUILT = [
    "command",
    "visual",
    "design",
    "motion",
    "scope",
    "tampering",
    "secrets",
    "checklist",
    "owners",
];
const kindsPhrase = `${GATE_KINDS_BUILT.slice(0, -1).join(", ")} or ${GATE_KINDS_BUILT.at(-1)}`;
const gateConfigSchema = dist/* strictObject */.rej({
    kind: doc(dist/* optional */.lqM(dist/* picklist */.KIO(GATE_KINDS_BUILT, kindsPhrase), defaults/* GATE_DEFAULTS */.hU.kind), "What the gate asks. [`command`](gates/command.md) runs a command and reads what it reports; [`visual`](gates/visual.md) compares screens with the base's, [`design`](gates/design.md) with designs, [`motion`](gates/motion.md) looks at what moves. From git and the API alone: [`scope`](gates/scope.md), [`tampering`](gates/tampering.md), [`secrets`](gates/secrets.md), [`checklist`](gates/checklist.md), [`owners`](gates/owners.md)."),
    title: shown(doc(dist/* optional */.lqM(schema_parts_text(80)), "Name in the comment; the gate's id when left out."), [
        "Unit tests",
    ]),
    run: shown(doc(dist/* optional */.lqM(schema_parts_text(4000)), "Required for a `command`. The command, run by `bash -o pipefail` in an environment without tokens and inputs. It should do what a developer types, and leave the working tree as it was."), ["npm test", 'pytest --junitxml="$PROOFMARK_SCRATCH/pytest.xml"']),
    cwd: shown(doc(dist/* optional */.lqM(relativePath), "Folder to run in; the repository's top when left out."), [
        "services/api",
    ]),
    reports: shown(doc(dist/* optional */.lqM(listOf(reportEntrySchema), []), "Report files the command writes; with them, findings have places and tests have names."), [["reports/junit.xml"], [{ path: "reports/*.sarif", required: false }]]),
    format: shown(doc(dist/* optional */.lqM(readerName), "Reader for the command's own output; found out when left out. When set, output in another format makes the gate `unknown`."), ["eslint"]),
    env: shown(doc(dist/* optional */.lqM(listOf(dist/* pipe */.FsL(dist/* string */.YjP(variablePhrase), dist/* regex */.yGV(/^[A-Za-z_][A-Za-z0-9_]*$/, variablePhrase))), []), "Names of variables passed through although they look like secrets or inputs. The command, and so the pull request's code, can read them."), [["DATABASE_URL"]]),
    timeout: shown(doc(dist/* optional */.lqM(duration, defaults/* GATE_DEFAULTS */.hU.timeout), "The command and everything it started is ended after this, and the gate is `unknown`. `ms`, `s`, `m` or `h`; a bare number is seconds."), ["90s", "1h"]),
    needs: shown(doc(dist/* optional */.lqM(listOf(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase))), []), "Gates that run first; when one of them could not be judged, this one is not either. Without it, gates run side by side."), [["build"]]),
    hard: doc(dist/* optional */.lqM(flag), "True when left out, but for `design` and `motion`, which advise. A hard gate decides the verdict: failed or `unknown`, it caps the score at 49. Another only advises: what it finds costs half, and never decides."),
    weight: shown(doc(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig("a number from 0 to 10"), dist/* minValue */.Wwf(0, "a number from 0 to 10"), dist/* maxValue */.cGV(10, "a number from 0 to 10")), defaults/* GATE_DEFAULTS */.hU.weight), "How much each new finding of this gate costs, relative to the others. Warnings of a gate that passes cost nothing: the base is not asked about them."), [0.5, 3]),
    rerun: doc(dist/* optional */.lqM(whole(0, 5), defaults/* GATE_DEFAULTS */.hU.rerun), "How often a new test failure is run again, to tell a flaky test from a broken one; 0 to believe the first run."),
    paths: shown(doc(dist/* optional */.lqM(listOf(schema_parts_text(1024))), "Globs from the repository's top; the gate is skipped when no changed file matches. It runs for every change when left out."), [["services/api/**", "proto/**"]]),
    requires: shown(doc(dist/* optional */.lqM(listOf(schema_parts_text(256)), []), "What must be there: a program on PATH or, when it has a slash, a path from the repository's top. When one is missing, the gate is skipped and says which."), [["golangci-lint"], ["node_modules/.bin/tsc"]]),
    site: shown(doc(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase))), "For `visual`, `design` and `motion`: which of `sites` is looked at; may be left out where there is one."), ["web"]),
    mode: doc(dist/* optional */.lqM(dist/* picklist */.KIO(["auto", "merge-base", "committed"], "auto, merge-base or committed")), "For `visual`: what screens are compared with. `merge-base` captures base and head in the same job; `committed` compares with shots kept in the repository; `auto`, the default, uses committed shots where there are some."),
    shots: shown(doc(dist/* optional */.lqM(relativePath), "For `visual`: folder of the committed shots; `screens/<gate>` when left out. `proofmark approve` writes it."), ["screens/web"]),
    references: shown(doc(dist/* optional */.lqM(relativePath), "For `design`: folder of the designs, `designs` when left out; one PNG for each screen and viewport: `<screen>/<viewport>.png`."), ["designs/web"]),
    figma: doc(dist/* optional */.lqM(figmaSchema), "For `design`: frames of a Figma file as references. Needs `FIGMA_API_TOKEN`; sent straight to Figma, nothing else is."),
    limit: doc(dist/* optional */.lqM(percent), "For `design`: share of a region, in percent, that may differ from the design; 2.5 when left out."),
    flows: doc(dist/* optional */.lqM(listOf(motionFlowSchema)), "For `motion`: scripted flows that are recorded, beside the animations of the site's screens."),
    shift: doc(dist/* optional */.lqM(shiftScore), "For `motion`: the layout shift score up to which a screen may move while it loads; 0.1 when left out."),
    enabled: doc(dist/* optional */.lqM(flag), "`false` switches the gate off, and says so in the report; also one that every run has, such as `tampering`."),
    scope: doc(dist/* optional */.lqM(scopeSchema), "For `scope`: what a change may touch."),
    tampering: doc(dist/* optional */.lqM(tamperingSchema), "For `tampering`: how much each rule weighs."),
    secrets: doc(dist/* optional */.lqM(secretsSchema), "For `secrets`: where not to look."),
    checklist: doc(dist/* optional */.lqM(checklistSchema), "For `checklist`: which task lists count."),
    owners: doc(dist/* optional */.lqM(ownersSchema), "For `owners`: what else it asks for."),
});
const commentSchema = dist/* strictObject */.rej({
    mode: doc(dist/* optional */.lqM(dist/* picklist */.KIO(["always", "problems", "never"], "always, problems or never"), defaults/* CONFIG_DEFAULTS */.IE.comment.mode), "`problems` keeps a pull request that was always clean free of comments; `never` leaves only the check and the job summary."),
    key: shown(doc(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP("lower-case letters, digits and dashes, at most 32"), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]{0,31}$/, "lower-case letters, digits and dashes, at most 32")), defaults/* CONFIG_DEFAULTS */.IE.comment.key), "Tells comments apart where several configs judge one pull request."), ["nightly"]),
    images: doc(dist/* optional */.lqM(dist/* picklist */.KIO(["none", "branch"], "none or branch"), defaults/* CONFIG_DEFAULTS */.IE.comment.images), "`branch` keeps cropped before/after pictures of changed screens on an orphan branch of your own repository and shows them in the comment; needs `contents: write`."),
});
const configSchema = dist/* strictObject */.rej({
    version: doc(dist/* optional */.lqM(dist/* literal */.euz(1, "1, the only version there is"), defaults/* CONFIG_DEFAULTS */.IE.version), "Version of this file's format."),
    bar: shown(doc(dist/* optional */.lqM(whole(0, 100), defaults/* CONFIG_DEFAULTS */.IE.bar), "Score a change needs to be ready, not counting what advising gates cost. With a failed or `unknown` hard gate it is never ready, whatever the bar."), [80]),
    detect: doc(dist/* optional */.lqM(flag, defaults/* CONFIG_DEFAULTS */.IE.detect), "Add the detected gates to those listed here; a listed gate of the same id wins. Always on when no gate is listed."),
    install: shown(doc(dist/* optional */.lqM(schema_parts_text(4000)), "Command that installs dependencies in the base worktree when a lockfile differs from the base's; detected when left out."), ["npm ci"]),
    concurrency: shown(doc(dist/* optional */.lqM(whole(1, 64)), "Gates at once; the number of cores when left out."), [2]),
    comment: doc(dist/* optional */.lqM(commentSchema, {}), "The pull request comment."),
    loop: doc(dist/* optional */.lqM(loopSchema), "When somebody, or something, goes in circles."),
    approve: doc(dist/* optional */.lqM(approveSchema), "Who may approve visual changes in the pull request, and what follows."),
    badge: doc(dist/* optional */.lqM(badgeConfigSchema), "A badge of the default branch's score, opt-in: see [badges](badges.md)."),
    app: doc(dist/* optional */.lqM(appSchema), "What the App does for this repository, where it is installed."),
    sites: doc(dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase)), siteSchema, "a mapping of ids to sites"), {}), "What `visual`, `design` and `motion` gates look at: how it is served, and which of its screens."),
    gates: doc(dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(idPhrase), dist/* regex */.yGV(defaults/* GATE_ID */.eh, idPhrase)), gateConfigSchema, "a mapping of gate ids to gates"), {}), "Gates by id, in the order they are shown."),
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/shared/config/source.js
// YAML text → plain values and where each of them stands. YAML 1.2: `yes` and `on` are text.


/** Expanded nodes per alias chain; enough to share a block between gates, too few for a bomb. */
const MOST_ALIASES = 100;
/** Null with problems when the text is not YAML at all. */
function readSource(text, path) {
    const size = Buffer.byteLength(text);
    if (size > defaults/* CONFIG_MOST_BYTES */.R9)
        return refused(path, `The config is ${size} bytes.`, "Keep it below 262,144 bytes.");
    const lines = new yaml_dist/* LineCounter */.HN();
    try {
        const doc = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, version: "1.2", merge: true, prettyErrors: false });
        const at = (offset) => {
            const { line, col } = lines.linePos(offset);
            return { path, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const problems = onePerLine(doc.errors.map((error) => ({ code: "config-yaml", ...words(error), where: at(error.pos[0]) })));
        if (doc.errors.some((error) => error.code !== "DUPLICATE_KEY"))
            return { value: null, problems };
        const value = doc.toJS({ maxAliasCount: MOST_ALIASES });
        return { value, problems, locate: (keys, part) => at(offsetOf(doc, keys, part)) };
    }
    catch (error) {
        if (error instanceof ReferenceError) {
            return refused(path, "Aliases expand beyond measure.", "Write the repeated part out instead of `*alias`.");
        }
        if (error instanceof RangeError)
            return refused(path, "The config is nested too deeply.", "Flatten it.");
        throw error;
    }
}
/** One slip makes the parser stumble several times; only the first tells of it. */
function onePerLine(problems) {
    const lines = problems.map(({ where }) => where?.line);
    return problems.filter((_, index) => lines.indexOf(lines[index]) === index);
}
function refused(path, message, todo) {
    return { value: null, problems: [{ code: "config-yaml", message, where: { path }, todo }] };
}
const TODO = {
    TAB_AS_INDENT: "Indent with spaces; YAML allows no tabs there.",
    BAD_INDENT: "Line the entry up with those above it.",
    MULTILINE_IMPLICIT_KEY: "Check the indentation, and quote values that hold `: `.",
    BLOCK_AS_IMPLICIT_KEY: "Quote the value: it holds `: `, which starts a nested key.",
    MISSING_CHAR: "Close the quote or bracket, or quote the whole value.",
    MULTIPLE_DOCS: "Keep one document: remove the `---` line and what follows it.",
    BAD_ALIAS: "Define the anchor (`&name`) before the alias, or quote a value that begins with `*`.",
};
function words(error) {
    if (error.code === "DUPLICATE_KEY") {
        return {
            message: "This key is there twice; only one can count.",
            todo: "Remove or rename one of the two.",
        };
    }
    const first = (error.message.split("\n")[0] ?? "").trim().replace(/[.:]?$/, ".");
    const todo = TODO[error.code] ?? "Correct the YAML here; a value with special characters needs quotes.";
    return { message: `Not valid YAML: ${first}`, todo };
}
function offsetOf(doc, path, part) {
    let node = doc.contents;
    let offset = startOf(doc.contents) ?? 0;
    for (const [depth, key] of path.entries()) {
        const step = child(doc, node, key);
        if (step === null)
            return offset;
        const last = depth === path.length - 1;
        // A key without a value has none to point at, and a block's own start is its first child: the key says more.
        const own = last && part === "value" && (0,yaml_dist/* isScalar */.jn)(step.value) && step.value.value !== null
            ? startOf(step.value)
            : null;
        offset = own ?? step.key ?? startOf(step.value) ?? offset;
        node = step.value;
    }
    return offset;
}
function child(doc, parent, key) {
    const node = (0,yaml_dist/* isAlias */.Vj)(parent) ? parent.resolve(doc) : parent;
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(key)];
        return item === undefined ? null : { key: startOf(item), value: item };
    }
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return null;
    // Of duplicate keys the last one counts.
    const pair = node.items.findLast((item) => String((0,yaml_dist/* isScalar */.jn)(item.key) ? item.key.value : item.key) === String(key));
    return pair ? { key: startOf(pair.key), value: pair.value } : null;
}
const startOf = (node) => node?.range?.[0] ?? null;

;// CONCATENATED MODULE: ./build/shared/config/parse.js
// YAML → Config, or all problems at once. Imports the validator and the YAML parser: load this module only when there is text.







/**
 * `path` is shown in problems as it is. Throws ProblemError (`config-yaml`, `config-unknown-key`, `config-invalid`,
 * `needs-unknown`, `needs-cycle`) with every problem, in the order of the file.
 */
function parseConfig(text, path) {
    const source = readSource(text, path);
    if (!("locate" in source))
        throw new problem/* ProblemError */.Mm(source.problems);
    const value = source.value ?? {};
    const result = dist/* safeParse */.xLC(configSchema, value);
    const typos = unknownKeys(value, configSchema, source);
    const problems = [
        ...source.problems,
        ...typos.map(({ problem }) => problem),
        ...lostKeys(value, source),
        ...(result.success ? [] : explain(result.issues, configSchema, { source, typos })),
        ...checkReferences(value, source),
    ];
    if (problems.length > 0 || !result.success)
        throw new problem/* ProblemError */.Mm(parse_inOrder(problems));
    return { ...result.output, gates: hardened(result.output.gates) };
}
/** Said or left out, it means the same: the digest of a config does not tell the two apart. */
const hardened = (gates) => Object.fromEntries(Object.entries(gates).map(([id, gate]) => [id, { ...gate, hard: (0,defaults/* isHard */.is)(gate) }]));
/** Names that the validator leaves out of a mapping without a word, for safety. */
function lostKeys(value, source) {
    const gates = typeof value === "object" && value !== null && "gates" in value ? value.gates : null;
    if (typeof gates !== "object" || gates === null)
        return [];
    return ["__proto__", "constructor", "prototype"]
        .filter((key) => Object.hasOwn(gates, key))
        .map((key) => ({
        code: "config-invalid",
        message: `A gate cannot be called \`${key}\`.`,
        where: source.locate(["gates", key], "key"),
        todo: "Rename it.",
    }));
}
function parse_inOrder(problems) {
    const line = (problem) => problem.where?.line ?? 0;
    const column = (problem) => problem.where?.column ?? 0;
    return problems.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
}

;// CONCATENATED MODULE: ./build/shared/second-stage/base-config.js
// The config that judges: the base branch's, through the API. What the pull request says of it does not matter here.




const REGULAR = /^100/;
const DETECTED = {
    code: "gates-self-reported",
    text: "The base has no config that lists all gates, so which should have run is the first stage's own word. List them in .github/proofmark.yml.",
};
/** @throws ProblemError with the config's problems: a base that cannot be read judges nothing */
async function readBaseConfig(paths, source) {
    for (const path of paths) {
        const ref = await source.baseFile(path);
        if (ref === null || !REGULAR.test(ref.mode))
            continue;
        const bytes = await source.blob(ref, defaults/* CONFIG_MOST_BYTES */.R9);
        if (bytes === null)
            throw tooLarge(path);
        const config = parseConfig(new TextDecoder().decode(bytes), path);
        const listsGates = !config.detect && Object.keys(config.gates).length > 0;
        return {
            config,
            use: { source: "base", path, digest: configDigest(config), changed: false },
            listsGates,
            notes: listsGates ? [] : [DETECTED],
        };
    }
    const config = { ...defaults/* CONFIG_DEFAULTS */.IE, detect: true, sites: {}, gates: {} };
    return {
        config,
        use: { source: "detected", path: null, digest: configDigest(config), changed: false },
        listsGates: false,
        notes: [DETECTED],
    };
}
/** The same, once it is known which paths the change touches. */
function withTouched(base, touched) {
    const { path } = base.use;
    if (path === null || !touched.has(path))
        return base;
    const text = `This change edits ${path}. It was judged by the base's copy; the edit counts from the merge on.`;
    return {
        ...base,
        use: { ...base.use, changed: true },
        notes: [{ code: "config-changed", text }, ...base.notes],
    };
}
const tooLarge = (path) => new problem/* ProblemError */.Mm({
    code: "config-yaml",
    message: `The config is larger than ${defaults/* CONFIG_MOST_BYTES */.R9 / 1024} KiB.`,
    where: { path },
    todo: "Make it smaller, on the base branch.",
});

// EXTERNAL MODULE: ./build/shared/second-stage/fetch-report.js + 6 modules
var fetch_report = __webpack_require__(1115);
;// CONCATENATED MODULE: ./build/shared/second-stage/find-run.js
// Which run has ended, of which workflow, for which pull requests: all of it from the API, nothing from the artifact.



/** More pull requests of one branch than anybody opens by mistake. */
const MOST_PULLS = 5;
/** @throws ProblemError where GitHub's answers are not as they should be; rejects with GitHub's refusals */
async function findRun(input, request) {
    const ask = (0,github_ask/* askGitHub */.X3)(request, input.repository);
    const data = await ask.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: input.run });
    const about = readRun(data, input.run);
    if (about.event !== "pull_request")
        return {
            nothing: `The run that ended was started by \`${about.event}\`, not by a pull request.`,
            wrong: false,
        };
    // Asked for by its number: `path` of a run may carry a branch, and a branch is named by whoever pushes it.
    const path = await find_run_pathOf(about.workflow, ask);
    if (path !== input.workflow) {
        const other = typeof path === "string" ? path.slice(0, 200) : "another";
        return { nothing: `The run that ended is of \`${other}\`, not of \`${input.workflow}\`.`, wrong: true };
    }
    if (about.run.attempt !== input.attempt)
        return {
            nothing: "The run was started again meanwhile; its newest attempt will be reported.",
            wrong: false,
        };
    const { account, branch } = about;
    if (account === null || branch === null)
        return { nothing: "The branch that was judged is gone, and its repository with it.", wrong: false };
    const route = "GET /repos/{owner}/{repo}/pulls";
    const listed = await ask.list(route, { state: "open", head: `${account}:${branch}` }, 100);
    const ofBranch = listed.flatMap((one) => readPull(one) ?? []);
    const same = ofBranch.filter((pull) => pull.open && pull.headRepository === about.repository && pull.facts.headBranch === branch);
    const current = same.filter((pull) => pull.head === about.run.head);
    if (current.length === 0) {
        const why = same.length > 0 ? "has newer commits than the run" : "is not open any more";
        return { nothing: `The pull request of \`${account}:${branch}\` ${why}.`.slice(0, 400), wrong: false };
    }
    if (current.length > MOST_PULLS)
        return {
            nothing: `More than ${MOST_PULLS} open pull requests share one branch; none is reported on.`,
            wrong: true,
        };
    // A list leaves some things out; each is asked for by itself.
    const pulls = await Promise.all(current.map(({ facts }) => pullRequest(request, input.repository, facts.number)));
    return { pulls, run: { ...about.run, headSince: await headSince(about, request, input) } };
}
const MOST_RUNS = 500;
async function headSince({ run, workflow, repository, branch }, request, input) {
    const ask = (0,github_ask/* askGitHub */.X3)(runsAsList(request), input.repository);
    const asked = { event: "pull_request", head_sha: run.head };
    try {
        const listed = await ask.list("GET /repos/{owner}/{repo}/actions/runs", asked, MOST_RUNS);
        const times = listed
            .filter((one) => (0,github_ask/* member */.Dc)(one, "workflow_id") === workflow)
            .filter((one) => isOfBranch(one, { head: run.head, repository, branch }))
            .map((one) => Date.parse(String((0,github_ask/* member */.Dc)(one, "created_at"))));
        const latest = Math.max(Date.parse(run.createdAt), ...times);
        return Number.isNaN(latest) ? null : new Date(latest).toISOString();
    }
    catch (error) {
        // More runs than anybody needs: then no command counts, and nothing else is lost.
        if (error instanceof problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}
/** Anybody may push a commit they have seen elsewhere to a branch of their own: its runs are others'. */
const isOfBranch = (run, of) => (0,github_ask/* member */.Dc)(run, "head_sha") === of.head &&
    (0,github_ask/* member */.Dc)(run, "head_repository", "full_name") === of.repository &&
    (0,github_ask/* member */.Dc)(run, "head_branch") === of.branch;
/** GitHub puts this list into an object. */
const runsAsList = (request) => async (route, parameters) => {
    const answer = await request(route, parameters);
    return { ...answer, data: (0,github_ask/* member */.Dc)(answer.data, "workflow_runs") };
};
/** Null for a workflow that GitHub does not tell of: ours is on the default branch. */
async function find_run_pathOf(workflow, ask) {
    try {
        const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}";
        return (0,github_ask/* member */.Dc)(await ask.get(route, { workflow_id: workflow }), "path");
    }
    catch (error) {
        if ((0,github_ask/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}
function readRun(data, id) {
    const text = (...names) => (0,github_ask/* textAt */.$6)(data, ...names);
    const whole = (...names) => {
        const found = (0,github_ask/* member */.Dc)(data, ...names);
        return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : null;
    };
    const [attempt, workflow, head] = [whole("run_attempt"), whole("workflow_id"), text("head_sha")];
    const [createdAt, startedAt] = [text("created_at"), text("run_started_at") ?? text("created_at")];
    const event = text("event");
    if (whole("id") !== id || attempt === null || workflow === null || !(0,github_ask/* isCommitId */.jh)(head) || event === null)
        throw (0,github_ask/* unreadable */.O$)(`workflow run ${id} is not as GitHub writes them`);
    if (!isTime(createdAt) || !isTime(startedAt))
        throw (0,github_ask/* unreadable */.O$)(`workflow run ${id} has no time`);
    const ended = Date.parse(text("updated_at") ?? "");
    return {
        run: {
            id,
            number: whole("run_number") ?? 0,
            attempt,
            head,
            createdAt,
            headSince: null,
            startedAt,
            durationMs: Number.isNaN(ended) ? 0 : Math.max(0, ended - Date.parse(startedAt)),
            conclusion: text("conclusion") ?? "",
        },
        event,
        workflow,
        repository: text("head_repository", "full_name"),
        account: text("head_repository", "owner", "login"),
        branch: text("head_branch"),
    };
}
const isTime = (value) => value !== null && !Number.isNaN(Date.parse(value));

;// CONCATENATED MODULE: ./build/shared/second-stage/find-run-of-pull.js
// Somebody has said something in a pull request: which run of its newest commit that is about. From the API alone.



const find_run_of_pull_MOST_RUNS = 500;
/** The same with the run to report on; or why there is none. Rejects as `findRun` does. */
async function findRunOfPull(input, pull, request) {
    const { repository, workflow } = input;
    const about = await pullRequest(request, repository, pull);
    const { head, open } = about;
    if (!open)
        return { nothing: `Pull request #${pull} is not open any more.` };
    const route = "GET /repos/{owner}/{repo}/actions/runs";
    const asked = { event: "pull_request", head_sha: head };
    const listed = await (0,github_ask/* askGitHub */.X3)(runsAsList(request), repository).list(route, asked, find_run_of_pull_MOST_RUNS);
    // `path` may carry a branch behind an `@`; the workflow itself is asked for later, by its number.
    const own = listed
        .filter((run) => String((0,github_ask/* member */.Dc)(run, "path")).split("@")[0] === workflow)
        .filter((run) => isOfBranch(run, { head, repository: about.headRepository, branch: about.facts.headBranch }))
        .sort((a, b) => numberOf(b, "id") - numberOf(a, "id"));
    const [newest] = own;
    if (newest === undefined)
        return { nothing: `No run of \`${workflow}\` has judged the newest commit of #${pull}.` };
    if ((0,github_ask/* member */.Dc)(newest, "status") !== "completed")
        return {
            nothing: `The newest commit of #${pull} is being judged; that run will be reported when it has ended.`,
        };
    return { ...input, run: numberOf(newest, "id"), attempt: numberOf(newest, "run_attempt") };
}
const numberOf = (run, name) => {
    const found = (0,github_ask/* member */.Dc)(run, name);
    return typeof found === "number" ? found : 0;
};

;// CONCATENATED MODULE: ./build/shared/config/git-gates.js

/** Asked of every change, listed or not; they need nothing but git. `owners` asks people, so it is asked for. */
const IMPLIED = ["scope", "tampering", "secrets", "checklist"];
const TITLES = {
    scope: "Scope",
    tampering: "Tampering",
    secrets: "Secrets",
    checklist: "Checklist",
    owners: "Code owners",
};
const DISABLED = { code: "disabled", text: "Switched off in the config" };
const NOT_ASKED = { code: "not-selected", text: "Not among the gates asked for" };
/** `only`: ids that were asked for; empty: all. */
function gitGates({ gates }, only = []) {
    const listed = Object.entries(gates).flatMap(([id, config]) => (0,gate/* isGitKind */.v9)(config.kind) ? [gateOf({ id, kind: config.kind, config }, only)] : []);
    const kinds = new Set(listed.map(({ kind }) => kind));
    const implied = IMPLIED.filter((kind) => !kinds.has(kind)).map((kind) => {
        const id = git_gates_idOf(kind, gates);
        return gateOf({ id, kind, config: null }, only);
    });
    return [...listed, ...implied];
}
/** Whether someone asked for one of them by name: then nothing has to be run besides. */
const listsGitGate = ({ gates }) => Object.values(gates).some(({ kind, enabled }) => isGitKind(kind) && enabled !== false);
/** Ids by which gates that are not in the config can be asked for. */
const impliedIds = (config) => gitGates(config).flatMap(({ id, implied }) => (implied ? [id] : []));
/** A gate of the project's own may have the name. */
const git_gates_idOf = (kind, gates) => Object.hasOwn(gates, kind) ? `git-${kind}` : kind;
function gateOf({ id, kind, config }, only) {
    const asked = only.length === 0 || only.includes(id);
    const common = {
        id,
        title: config?.title ?? TITLES[kind],
        hard: config?.hard ?? true,
        weight: config?.weight ?? 1,
        implied: config === null,
        skip: config?.enabled === false ? DISABLED : asked ? null : NOT_ASKED,
    };
    switch (kind) {
        case "scope":
            return { ...common, kind, settings: config?.scope ?? gate/* SCOPE_DEFAULTS */.Cz };
        case "tampering":
            return { ...common, kind, settings: config?.tampering ?? gate/* TAMPERING_DEFAULTS */.dt };
        case "secrets":
            return { ...common, kind, settings: config?.secrets ?? gate/* SECRETS_DEFAULTS */.VK };
        case "checklist":
            return { ...common, kind, settings: config?.checklist ?? gate/* CHECKLIST_DEFAULTS */.OX };
        case "owners":
            return { ...common, kind, settings: config?.owners ?? gate/* OWNERS_DEFAULTS */.Sw };
    }
}

;// CONCATENATED MODULE: ./build/shared/codeowners/locations.js
// Where CODEOWNERS may lie. GitHub takes the first it finds and does not look at the others.
const CODEOWNERS_LOCATIONS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Null where there is none. What `read` throws is passed on: a file that cannot be read is not one that is not there. */
async function findCodeowners(read) {
    for (const path of CODEOWNERS_LOCATIONS) {
        const found = await read(path);
        if (found !== null)
            return found;
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 51 modules
var lib = __webpack_require__(53);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js + 1 modules
var mdast_util_gfm_task_list_item_lib = __webpack_require__(1756);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var syntax = __webpack_require__(1197);
;// CONCATENATED MODULE: ./build/shared/git-tier/markdown.js
// Markdown that strangers wrote, read as GitHub reads it as far as blocks go: what is a fence, a quote, a comment, a task.
// Inline marks are left alone (a glob's stars are no emphasis), which also keeps hostile text linear: several of the parser's
// inline constructs are quadratic, and containers nested thousands deep take minutes.



/**
 * UTF-16 units. A pull request's text has 65,536 at most on GitHub; what its author can make of that takes seconds, since
 * lists by turns with other blocks are quadratic in the parser. Files are the base's, and nobody's to make long on purpose.
 */
const MAX_MARKDOWN = { pull: 70_000, file: 512 * 1024 };
const MAX_NESTING = 16;
const INLINE = [
    "attention",
    "autolink",
    "characterReference",
    "definition",
    "hardBreakEscape",
    "htmlText",
    "labelEnd",
    "labelStartImage",
    "labelStartLink",
];
/** All nodes in the order of the text. */
function readMarkdown(text, of) {
    const most = MAX_MARKDOWN[of];
    if (text.length > most)
        return { why: `it is longer than ${most} characters`, line: 1 };
    const deep = linesOfText(text).findIndex(isDeep);
    if (deep !== -1)
        return { why: `it is nested more than ${MAX_NESTING} deep`, line: deep + 1 };
    const root = (0,lib/* fromMarkdown */.Y)(text, {
        extensions: [(0,syntax/* gfmTaskListItem */.J)(), { disable: { null: INLINE } }],
        mdastExtensions: [(0,mdast_util_gfm_task_list_item_lib/* gfmTaskListItemFromMarkdown */.S)()],
    });
    return markdown_inOrder(root);
}
/** Not by recursion: indentation nests too, as deep as the text is long. */
function markdown_inOrder(root) {
    const found = [];
    const waiting = [{ node: root, quoted: false }];
    for (let block = waiting.pop(); block; block = waiting.pop()) {
        found.push(block);
        const { node } = block;
        if (!("children" in node))
            continue;
        const quoted = block.quoted || node.type === "blockquote";
        for (const child of node.children.toReversed())
            waiting.push({ node: child, quoted });
    }
    return found;
}
/** More quote and list marks at its beginning than anybody writes; a rule of many dashes has none. */
function isDeep(line) {
    if (/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line))
        return false;
    let marks = 0;
    for (let at = 0; at < line.length; at++) {
        const sign = line[at] ?? "";
        if (sign === " " || sign === "\t")
            continue;
        const mark = sign === ">" ? ">" : /^(?:[-*+]|\d{1,9}[.)])(?=[ \t])/.exec(line.slice(at, at + 11))?.[0];
        if (mark === undefined)
            return false;
        at += mark.length - 1;
        if (++marks > MAX_NESTING)
            return true;
    }
    return false;
}
/** Offsets into the text and 1-based line. */
function placeOf({ position }) {
    return {
        start: position?.start.offset ?? 0,
        end: position?.end.offset ?? 0,
        line: position?.start.line ?? 1,
    };
}
function inlineOf(text, node) {
    const { start, end, line } = placeOf(node);
    const source = text.slice(start, end);
    const children = "children" in node ? node.children : [];
    const code = children
        .filter(({ type }) => type === "inlineCode")
        .map((child) => placeOf(child))
        .map((span) => ({ start: span.start - start, end: span.end - start }));
    return { source, line, comments: commentsIn(source, code), code };
}
function commentsIn(source, code) {
    const found = [];
    let next = 0;
    for (let at = source.indexOf("<!--"); at !== -1; at = source.indexOf("<!--", at)) {
        while (next < code.length && (code[next]?.end ?? 0) <= at)
            next++;
        const span = code[next];
        if (span && span.start <= at) {
            at = span.end;
            continue;
        }
        const close = source.indexOf("-->", at + 4);
        if (close === -1)
            break;
        found.push({ text: source.slice(at + 4, close).trim(), start: at, end: close + 3 });
        at = close + 3;
    }
    return found;
}
/** `source` with blanks in place of the spans, which come in order; line breaks stay. */
function withoutSpans(source, spans) {
    const parts = [];
    let at = 0;
    for (const { start, end } of spans) {
        if (start < at)
            continue;
        parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\r\n]/g, " "));
        at = end;
    }
    return [...parts, source.slice(at)].join("");
}
const linesOfText = (text) => text.split(/\r\n|\r|\n/);

;// CONCATENATED MODULE: ./build/shared/git-tier/checklist-items.js
// Task list items of a markdown text, and what each names as its proof. Quotes, code and comments hold no items.

const MAX_PROOF = 256;
function checklistItems(text, of) {
    // Most texts have none, and need no reading.
    if (!/\[[ \txX]\]/.test(text))
        return [];
    const blocks = readMarkdown(text, of);
    if ("why" in blocks)
        return blocks;
    const ids = new Map();
    return blocks.flatMap(({ node, quoted }) => {
        if (node.type !== "listItem" || typeof node.checked !== "boolean" || quoted)
            return [];
        const item = itemOf(text, node, node.checked);
        const nth = (ids.get(item.id) ?? 0) + 1;
        ids.set(item.id, nth);
        return [nth === 1 ? item : { ...item, id: `${item.id}-${nth}` }];
    });
}
function itemOf(text, node, ticked) {
    let label = "";
    const comments = [];
    for (const child of node.children) {
        if (child.type === "paragraph") {
            const { source, comments: found } = inlineOf(text, child);
            if (label === "")
                label = labelOf(withoutSpans(source, found));
            comments.push(...found.map((comment) => comment.text));
        }
        else if (child.type === "html")
            comments.push(...commentTexts(child.value));
    }
    const named = comments
        .map((comment) => /^id:\s*([\w.-]{1,100})$/i.exec(comment)?.[1])
        .find((id) => id !== undefined);
    const proofs = comments.filter((comment) => /^proofs?\s*:/i.test(comment)).map(proofOf);
    return {
        id: named ?? slug(label),
        text: label,
        line: placeOf(node).line,
        ticked,
        proofs: proofs.filter((proof) => typeof proof !== "string"),
        wrong: proofs.find((proof) => typeof proof === "string") ?? null,
    };
}
const commentTexts = (html) => html
    .split("<!--")
    .slice(1)
    .flatMap((part) => {
    const end = part.indexOf("-->");
    return end === -1 ? [] : [part.slice(0, end).trim()];
});
function labelOf(source) {
    const [first = ""] = linesOfText(source.replace(/^\s{0,100}\[[ \txX]\]/, "").trim());
    const text = first.replace(/\s+/g, " ").trim();
    return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
/** `proof: test "login works"`, `proof: gate lint`; or what is wrong with it. */
function proofOf(comment) {
    const words = comment.slice(comment.indexOf(":") + 1).trim();
    if (words.length > MAX_PROOF)
        return `its proof is longer than ${MAX_PROOF} characters`;
    const parts = /^(test|gate)\s+(?:"([^"]+)"|'([^']+)'|`([^`]+)`|([^\s"'`]\S*))$/i.exec(words);
    const name = (parts?.[2] ?? parts?.[3] ?? parts?.[4] ?? parts?.[5] ?? "").trim();
    if (!parts || name === "")
        return `its proof \`${words.slice(0, 80).replaceAll("`", "'")}\` is neither \`test "name"\` nor \`gate id\``;
    return { kind: parts[1]?.toLowerCase() === "gate" ? "gate" : "test", name };
}
const slug = (text) => text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100) || "item";

;// CONCATENATED MODULE: ./build/shared/git-tier/make-finding.js
// A finding of a gate that reads texts, within the contract's lengths whatever the change brings.


function makeFinding({ detail = null, path = null, line = null, test = null, ...parts }) {
    return {
        source: "gate",
        ...parts,
        message: (0,limits/* cut */.J)(parts.message, limits/* LIMITS */.b.message),
        detail: detail === null ? null : (0,limits/* cut */.J)(detail, limits/* LIMITS */.b.detail),
        path,
        line,
        column: null,
        endLine: null,
        test,
    };
}
/** The gravest first; of more than `most`, one more stands for the rest: the first of them, in other words. */
function bounded(findings, most, rest) {
    const sorted = findings.toSorted((a, b) => contract_severity/* SEVERITY_ORDER */.B[a.severity] - contract_severity/* SEVERITY_ORDER */.B[b.severity]);
    const left = sorted.slice(most);
    const [first] = left;
    return first ? [...sorted.slice(0, most), { ...first, ...rest(left), key: "" }] : sorted;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/checklist.js
// Are the things done that the change, or the repository, says must be? An item that names its proof is judged by that and
// never by its tick, which anybody can set.



const MAX_FINDINGS = 200;
function judgeChecklist(given) {
    const { sources, wrong } = readSources(given);
    const judged = { findings: [], unknown: [], ahead: [], count: 0 };
    for (const source of sources)
        for (const item of source.items)
            judgeItem(item, source, given.proofs, judged);
    const { findings, unknown, count } = judged;
    const told = { findings: bounded(findings, MAX_FINDINGS, more), notes: notesOf(judged) };
    const open = findings.filter(({ severity }) => severity === "critical").length;
    const doubt = wrong[0] ?? (unknown.length > 0 ? unproven(unknown, count) : null);
    if (open > 0) {
        const text = `${open} of ${count} checklist items ${open === 1 ? "does" : "do"} not hold.`;
        return { ...told, outcome: "fail", reason: { code: "new-findings", text }, doubt };
    }
    if (doubt)
        return { ...told, outcome: "unknown", reason: doubt };
    if (count === 0)
        return { ...told, outcome: "skipped", reason: NOTHING };
    return { ...told, outcome: "pass", reason: null };
}
const unproven = (unknown, count) => ({
    code: "needs-failed",
    text: (0,limits/* cut */.J)(`The proof of ${unknown.length} of ${count} checklist items could not be judged: ${unknown[0]} first.`, limits/* LIMITS */.b.message),
});
const NOTHING = { code: "not-applicable", text: "There is no checklist to hold." };
function readSources({ files, pull, settings }) {
    const wrong = [];
    const read = (text, name, of) => {
        const items = checklistItems(text, of);
        if (!("why" in items))
            return items;
        wrong.push(unreadable(`The checklist in ${name} cannot be read (line ${items.line}): ${items.why}.`));
        return [];
    };
    const sources = files.map(({ path, text }) => {
        const name = `\`${path}\``;
        const before = wrong.length;
        const items = read(text, name, "file");
        // Named as a checklist, and holding nothing: it must not pass for done.
        if (items.length === 0 && wrong.length === before)
            wrong.push(unreadable(`${name} of the base is named as a checklist and has no \`- [ ]\` items.`));
        return { path, name, items };
    });
    if (pull && settings.body !== "none") {
        const name = "the pull request's text";
        const items = read(pull.body, name, "pull").filter(({ proofs, wrong: bad }) => settings.body === "all" || proofs.length > 0 || bad !== null);
        sources.push({ path: null, name, items });
    }
    return { sources, wrong };
}
const unreadable = (text) => ({
    code: "declaration-unreadable",
    text: (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message),
});
function judgeItem(item, source, proofs, judged) {
    judged.count++;
    const label = `"${item.text}" (line ${item.line} of ${source.name})`;
    const results = item.proofs.map((proof) => ({ proof, result: proofs(proof) }));
    const fault = faultOf(item, results, source);
    if (fault) {
        const { rule, severity, says } = fault;
        const detail = rule === "claimed-not-proven" ? TICKS : null;
        const line = source.path === null ? null : item.line;
        const message = `${label} ${says}.`;
        judged.findings.push(makeFinding({ rule, severity, message, detail, path: source.path, line, key: item.id }));
    }
    else if (results.some(({ result }) => result === "unknown"))
        judged.unknown.push(label);
    else if (!item.ticked)
        judged.ahead.push(label);
}
function faultOf({ ticked, wrong }, results, { path }) {
    if (wrong !== null)
        return { rule: "proof-unreadable", severity: "critical", says: `cannot be judged: ${wrong}` };
    if (results.length === 0) {
        if (ticked)
            return null;
        // What the base left open is not this change's doing, and no commit of it could tick it there.
        return path === null
            ? { rule: "not-ticked", severity: "critical", says: "is not ticked" }
            : { rule: "not-ticked", severity: "warning", says: "is not ticked on the base, and names no proof" };
    }
    const bad = results.filter(({ result }) => result === "failed" || result === "missing");
    if (bad.length === 0)
        return null;
    const why = bad.map(({ proof, result }) => `${nameOf(proof)} ${result === "failed" ? "failed" : "was not run, or is not there"}`);
    return ticked
        ? { rule: "claimed-not-proven", severity: "critical", says: `is ticked, but ${why.join(", ")}` }
        : { rule: "not-proven", severity: "critical", says: `is not proven: ${why.join(", ")}` };
}
const nameOf = ({ kind, name }) => `${kind} "${name}"`;
const TICKS = "An item that names a proof holds when the proof does, whatever its box says.";
function notesOf({ ahead, unknown }) {
    const say = (code, what, items) => items.length === 0
        ? []
        : [
            {
                code,
                text: (0,limits/* cut */.J)(`${what}: ${items.slice(0, 5).join(", ")}${items.length > 5 ? ` and ${items.length - 5} more` : ""}.`, limits/* LIMITS */.b.message),
            },
        ];
    return [
        ...say("checklist-proven", "Proven, though not ticked", ahead),
        ...say("checklist-unknown", "Neither proven nor disproven, since what would tell could not be judged", unknown),
    ];
}
const more = ({ length }) => ({
    rule: "more-items",
    message: `${length} more items do not hold; the first is here.`,
});

;// CONCATENATED MODULE: ./build/shared/git-tier/override.js

/** People are asked only where something failed. Nothing that could not be judged becomes green by anyone's word. */
async function allow(gate, judged, people) {
    const plain = judged.findings.map((finding) => ({ ...finding, approved: null }));
    // Owners say so by approving: any writer's word in their place would be no owners' word.
    if (judged.outcome !== "fail" || people === null || gate.kind === "owners")
        return { ...judged, findings: plain };
    const said = await people.overrides().catch(whyUnread);
    // Nobody is taken to have allowed anything, and what was found is not lost.
    if (typeof said === "string") {
        const text = `Nothing of "${gate.title}" counts as allowed, since GitHub could not be asked: ${said}`;
        return { ...judged, findings: plain, notes: [...judged.notes, { code: "allowances-unread", text }] };
    }
    const findings = judged.findings.map((finding) => {
        const by = said.find((override) => fits(override, gate, finding));
        if (by === undefined)
            return { ...finding, approved: null };
        const approved = { by: by.by, at: by.at, severity: finding.severity };
        return { ...finding, severity: "info", approved };
    });
    const allowed = findings.filter(({ approved }) => approved !== null);
    if (allowed.length === 0)
        return { ...judged, findings };
    const left = findings.filter(contract_severity/* isSerious */.$7);
    const who = [...new Set(allowed.map(({ approved }) => approved?.by ?? ""))].sort().join(", ");
    const words = `${allowed.length} ${allowed.length === 1 ? "finding" : "findings"} allowed by ${who}`;
    if (left.length === 0)
        return judged.doubt
            ? { ...judged, findings, outcome: "unknown", reason: judged.doubt }
            : { ...judged, findings, outcome: "pass", reason: { code: "approved", text: words } };
    const text = `${left.length} ${left.length === 1 ? "finding is" : "findings are"} not allowed by anyone; ${words}`;
    return { ...judged, findings, reason: { code: "new-findings", text } };
}
const whyUnread = (error) => (error instanceof Error ? error.message : String(error));
function fits({ gate, rule, path }, judged, finding) {
    return ((gate === judged.id || gate === judged.kind) &&
        (rule === null || rule === finding.rule) &&
        (path === null || path === finding.path));
}

;// CONCATENATED MODULE: ./build/shared/codeowners/segment.js
// One segment of a pattern, between two slashes: `*` is any run of characters, `?` is one, `\` takes the next as it is.
const ANY = -1;
const STAR = -2;
/** A name that is looked at; taken apart once, for all patterns it meets. */
class Name {
    text;
    #points = null;
    constructor(text) {
        this.text = text;
    }
    /** One number a character. */
    get points() {
        this.#points ??= Array.from(this.text, codePoint);
        return this.#points;
    }
}
/** Each is made once per compiled file, so that what it says of a name is kept while that name is looked at. */
class Wild {
    /** The matcher's step in which `answer` was given. */
    askedAt = 0;
    answer = false;
    /** As written. */
    key;
    /** What a name that fits begins and ends with. */
    prefix;
    suffix;
    /** What it holds between, in this order and apart; a `?` parts them, too. */
    inner;
    /** Null without a `?`: the texts above are all there is then. */
    #tokens;
    /** Units that a name must have at least. */
    #least;
    constructor(key, tokens) {
        const runs = literalRuns(tokens);
        this.key = key;
        this.prefix = runs[0] ?? "";
        this.suffix = runs.at(-1) ?? "";
        this.inner = runs.slice(1, -1).filter((run) => run !== "");
        this.#tokens = tokens.includes(ANY) ? tokens : null;
        this.#least = runs.join("").length + tokens.filter((token) => token === ANY).length;
    }
    /** `count` is called with the comparisons made; at most the name's length times the pattern's. */
    fits(name, count) {
        const { text } = name;
        count(1);
        if (text.length < this.#least || !text.startsWith(this.prefix) || !text.endsWith(this.suffix))
            return false;
        return this.#tokens === null
            ? this.#holdsInner(text, count)
            : fitsTokens(this.#tokens, name.points, count);
    }
    /** Each as far left as it goes: where it fits there, no other place can do better. */
    #holdsInner(text, count) {
        const end = text.length - this.suffix.length;
        let from = this.prefix.length;
        for (const piece of this.inner) {
            const at = text.indexOf(piece, from);
            count(at === -1 ? end - from : at - from + piece.length);
            if (at === -1 || at + piece.length > end)
                return false;
            from = at + piece.length;
        }
        return true;
    }
}
const codePoint = (character) => character.codePointAt(0) ?? 0;
/** The text before the first wildcard, between each two, and after the last. */
function literalRuns(tokens) {
    const runs = [""];
    for (const token of tokens) {
        if (token < 0)
            runs.push("");
        else
            runs[runs.length - 1] += String.fromCodePoint(token);
    }
    return runs;
}
/** What stands behind a star is looked for as far left as it goes: where it fits there, no other place can do better. */
function fitsTokens(tokens, name, count) {
    let [at, token, star, resume, steps] = [0, 0, -1, 0, 0];
    while (at < name.length) {
        steps += 1;
        const wanted = tokens[token];
        if (wanted === STAR) {
            star = token;
            resume = at;
            token += 1;
        }
        else if (wanted !== undefined && (wanted === ANY || wanted === name[at])) {
            at += 1;
            token += 1;
        }
        else if (star !== -1) {
            resume += 1;
            at = resume;
            token = star + 1;
        }
        else
            break;
    }
    count(steps);
    while (tokens[token] === STAR)
        token += 1;
    return at === name.length && token === tokens.length;
}
/** One part of a pattern that was split at its slashes. */
function readSegment(part) {
    if (part === "**")
        return { kind: "deep" };
    if (part === "*")
        return { kind: "any" };
    if (!/[*?\\]/.test(part))
        return { kind: "literal", text: part };
    const tokens = [];
    let escaped = false;
    for (const character of part) {
        if (escaped)
            tokens.push(codePoint(character));
        else if (character === "*") {
            // A run of stars is one: `**` crosses folders only when it is all there is between two slashes.
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (character === "?")
            tokens.push(ANY);
        else if (character !== "\\")
            tokens.push(codePoint(character));
        escaped = !escaped && character === "\\";
    }
    if (tokens.every((token) => token >= 0))
        return { kind: "literal", text: tokens.map((token) => String.fromCodePoint(token)).join("") };
    return { kind: "wild", wild: new Wild(part, tokens) };
}

;// CONCATENATED MODULE: ./build/shared/steps.js
// A long calculation in steps: done at once, or little by little by whoever has others to attend to.
function toTheEnd(steps) {
    let step = steps.next();
    while (!step.done)
        step = steps.next();
    return step.value;
}
/** As `toSorted`: equals stay in their order. */
function* sortedInSteps(list, compare) {
    let from = [...list];
    for (let width = 1; width < from.length; width *= 2) {
        const to = [];
        for (let begin = 0; begin < from.length; begin += 2 * width) {
            const middle = Math.min(begin + width, from.length);
            const end = Math.min(begin + 2 * width, from.length);
            let [left, right] = [begin, middle];
            while (left < middle || right < end) {
                const [one, two] = [from[left], from[right]];
                const first = right >= end || (left < middle && compare(one, two) <= 0);
                to.push(first ? one : two);
                if (first)
                    left += 1;
                else
                    right += 1;
                yield;
            }
        }
        from = to;
    }
    return from;
}

;// CONCATENATED MODULE: ./build/shared/codeowners/pattern.js
// A pattern → its segments and what it covers. GitHub's rules, which are git's but for a last `*` and for `[ ]`.

/** Null: it fits nothing, such as a pattern with two slashes in a row. */
function readPattern(pattern) {
    const parts = splitParts(pattern.startsWith("/") ? pattern.slice(1) : pattern);
    const folder = parts.length > 1 && parts.at(-1) === "";
    if (folder)
        parts.pop();
    if (parts.includes(""))
        return null;
    const anchored = pattern.startsWith("/") || parts.length > 1;
    const segments = [
        ...(anchored ? [] : [{ kind: "deep" }]),
        ...parts.map(readSegment),
        ...(folder ? [{ kind: "deep" }] : []),
    ].filter(({ kind }, index, all) => kind !== "deep" || all[index - 1]?.kind !== "deep");
    const last = segments.at(-1);
    if (last?.kind === "deep")
        return { segments: segments.slice(0, -1), covers: "below" };
    if (last?.kind !== "any")
        return { segments, covers: "with-contents" };
    // `**/*` is every file below, whatever its depth.
    return segments.at(-2)?.kind === "deep"
        ? { segments: segments.slice(0, -2), covers: "below" }
        : { segments, covers: "itself" };
}
/** Split at slashes, of which an escaped one is no other; only at the end it leaves an escape that fits nothing. */
function splitParts(text) {
    if (!text.includes("\\"))
        return text.split("/");
    const parts = [];
    let start = 0;
    let escaped = false;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === "/") {
            parts.push(text.slice(start, escaped ? at - 1 : at));
            start = at + 1;
            // git takes the last slash off before it looks at escapes: the pattern ends in one then.
            if (escaped && start === text.length)
                return [""];
        }
        escaped = !escaped && text[at] === "\\";
    }
    parts.push(text.slice(start));
    return parts;
}

;// CONCATENATED MODULE: ./build/shared/codeowners/trie.js
// All rules of a file as one tree of segments. What a segment can be is looked up, by its text, its beginning or its end; only
// patterns that begin and end with a star are tried one after the other, and those by a piece they must contain.


/** No rule. Rules are known by their index; the greater one decides. */
const NONE = -1;
class TrieNode {
    // Most nodes lead on by one name, and a map for each would be most of the tree.
    #name = null;
    #named = null;
    #others = null;
    any = null;
    deep = null;
    wild = null;
    /** This node is a `**`: once reached, it is reached for all that is below. */
    loops;
    /** The last rule that ends here and covers a file of that name. */
    forFile = NONE;
    /** The last rule that ends here and covers everything in a folder of that name. */
    forContents = NONE;
    /** The last rule of all that lead on from here: where a later one is known already, nobody needs to look. */
    latest = NONE;
    chain = null;
    /** How many `**` of the chain come before. */
    place = 0;
    /** The step in which it was last reached; of no meaning between steps. */
    reachedAt = 0;
    constructor(loops = false) {
        this.loops = loops;
    }
    literal(name) {
        if (this.#name === name)
            return this.#named ?? undefined;
        return this.#others?.get(name);
    }
    addLiteral(name) {
        const known = this.literal(name);
        if (known)
            return known;
        const child = new TrieNode();
        if (this.#name === null) {
            this.#name = name;
            this.#named = child;
        }
        else {
            this.#others ??= new Map();
            this.#others.set(name, child);
        }
        return child;
    }
    end(rule, covers) {
        if (covers !== "below")
            this.forFile = rule;
        if (covers !== "itself")
            this.forContents = rule;
    }
    *children() {
        if (this.#named)
            yield this.#named;
        if (this.#others)
            yield* this.#others.values();
        if (this.any)
            yield this.any;
        if (this.deep)
            yield this.deep;
        if (this.wild)
            for (const { node } of this.wild.entries())
                yield node;
    }
}
/** How long a piece of the middle must be to be looked up by it. */
const PIECE = 3;
/** Segments with wildcards that may follow one node. */
class WildTable {
    /** Ends such as `.ts` and `.test.ts`: they are looked up where a name has a dot. */
    #byDottedSuffix = new Map();
    #bySuffix = new KeyedEntries();
    #byPrefix = new KeyedEntries();
    #byPiece = new Map();
    #loose = [];
    #all = new Map();
    child(wild) {
        const known = this.#all.get(wild.key);
        if (known)
            return known.node;
        const entry = { wild, node: new TrieNode() };
        this.#all.set(wild.key, entry);
        const { prefix, suffix, inner } = wild;
        if (suffix.length >= prefix.length && suffix !== "") {
            if (suffix.startsWith("."))
                addTo(this.#byDottedSuffix, suffix, entry);
            else
                this.#bySuffix.add(suffix, entry);
        }
        else if (prefix !== "")
            this.#byPrefix.add(prefix, entry);
        else {
            const piece = this.#rarestPiece(inner);
            if (piece === null)
                this.#loose.push(entry);
            else
                addTo(this.#byPiece, piece, entry);
        }
        return entry.node;
    }
    /** Of all pieces a name must hold, the one with the fewest patterns so far. */
    #rarestPiece(texts) {
        let rarest = null;
        let fewest = Number.POSITIVE_INFINITY;
        for (const text of texts)
            for (const piece of piecesOf(text)) {
                const count = this.#byPiece.get(piece)?.length ?? 0;
                if (count < fewest)
                    [rarest, fewest] = [piece, count];
            }
        return rarest;
    }
    entries() {
        return this.#all.values();
    }
    /** Adds what may fit to `found`, each once. How many keys were looked up for it. */
    candidates(name, found) {
        let looked = 0;
        const look = (keyed, key) => {
            looked += 1;
            const entries = keyed.get(key);
            if (entries !== undefined)
                for (const entry of entries)
                    found.push(entry);
        };
        if (this.#byDottedSuffix.size > 0)
            for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1))
                look(this.#byDottedSuffix, name.slice(dot));
        for (const length of this.#bySuffix.lengths) {
            if (length > name.length)
                break;
            look(this.#bySuffix.byKey, name.slice(name.length - length));
        }
        for (const length of this.#byPrefix.lengths) {
            if (length > name.length)
                break;
            look(this.#byPrefix.byKey, name.slice(0, length));
        }
        if (this.#byPiece.size > 0)
            for (const piece of piecesOf(name))
                look(this.#byPiece, piece);
        for (const entry of this.#loose)
            found.push(entry);
        return looked;
    }
}
/** Each once, so that a name that is one letter over and over does not bring the same patterns over and over. */
function piecesOf(name) {
    const pieces = new Set();
    for (let at = 0; at + PIECE <= name.length; at += 1)
        pieces.add(name.slice(at, at + PIECE));
    return pieces;
}
class KeyedEntries {
    byKey = new Map();
    /** Of the keys, each once, ascending. */
    lengths = [];
    add(key, entry) {
        addTo(this.byKey, key, entry);
        const last = this.lengths.length - 1;
        if (key.length > (this.lengths[last] ?? 0))
            this.lengths.push(key.length);
        else if (!this.lengths.includes(key.length))
            this.lengths = [...this.lengths, key.length].sort((one, two) => one - two);
    }
}
function addTo(map, key, entry) {
    const list = map.get(key);
    if (list)
        list.push(entry);
    else
        map.set(key, [entry]);
}
/** Patterns in the order of the file; the last one that fits decides. */
const buildTrie = (patterns) => toTheEnd(buildTrieInSteps(patterns));
function* buildTrieInSteps(patterns) {
    const top = new TrieNode();
    const interned = new Map();
    for (const [rule, text] of patterns.entries()) {
        const pattern = readPattern(text);
        if (pattern === null)
            continue;
        let node = top;
        for (const segment of pattern.segments) {
            node.latest = rule;
            node = childOf(node, segment, interned);
        }
        node.end(rule, pattern.covers);
        yield;
    }
    yield* markChains(top);
    return top;
}
function childOf(node, segment, interned) {
    if (segment.kind === "literal")
        return node.addLiteral(segment.text);
    if (segment.kind === "any") {
        node.any ??= new TrieNode();
        return node.any;
    }
    if (segment.kind === "deep") {
        node.deep ??= new TrieNode(true);
        return node.deep;
    }
    const wild = interned.get(segment.wild.key) ?? segment.wild;
    interned.set(wild.key, wild);
    node.wild ??= new WildTable();
    return node.wild.child(wild);
}
/** Without recursion: a pattern can be very long. */
function* markChains(top) {
    const open = [
        { node: top, chain: null, place: 0 },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node } = next;
        if (node.loops) {
            node.chain = next.chain ?? { step: 0, furthest: 0 };
            node.place = next.place + 1;
        }
        else {
            node.chain = next.chain;
            node.place = next.place;
        }
        const children = [...node.children()];
        const straight = children.length === 1 && node.forFile === NONE && node.forContents === NONE;
        const { chain, place } = straight ? node : { chain: null, place: 0 };
        for (const child of children)
            open.push({ node: child, chain, place });
        yield;
    }
}

;// CONCATENATED MODULE: ./build/shared/codeowners/match.js
// Which rule decides a path: the last one that fits. One walk down a path finds it, whatever the number of rules; folders are
// walked once, since paths share them.
//
// Work is bounded: each segment of a path meets each node of the tree at most once, and each segment pattern is compared with it
// in steps of at most the product of both lengths. Nothing is ever taken back across segments.


/** Folders kept before all are forgotten; what they hold is counted, too. */
const MOST_KEPT = 200_000;
/** What is kept of a folder takes about so much, beside its name and the places to go on from. */
const FOLDER_BYTES = 480;
/** So many places to go on from are not put in order: that would take longer than to look at each. */
const MOST_SORTED = 64;
/** A file of rules and paths that were made to take long. */
class TooCostlyError extends Error {
    name = "TooCostlyError";
}
class Matcher {
    /** Work done, in nodes met, keys looked up and characters compared: for tests of what is promised above. */
    steps = 0;
    #now = 0;
    #kept = 0;
    #bytes = 0;
    #top;
    /** By their whole path, for those that were met. */
    #known = new Map();
    #ended = new Map();
    #found = [];
    #count = (steps) => {
        this.steps += steps;
    };
    #mostSteps;
    /** Patterns as they are written, in the file's order, or the tree made of them. `mostSteps` is of all paths together. */
    constructor(patterns, mostSteps = Number.POSITIVE_INFINITY) {
        this.#mostSteps = mostSteps;
        const top = patterns instanceof TrieNode ? patterns : buildTrie(patterns);
        this.#now += 1;
        const open = [top, ...(top.deep ? [top.deep] : [])];
        this.#top = this.#folder(top.forContents, open);
    }
    /**
     * Index of the pattern that decides, -1 when none fits. Paths begin at the repository's top, without a slash; one that ends in
     * a slash is something in that folder with no name.
     * @throws TooCostlyError when more than `mostSteps` would be needed
     */
    match(path) {
        const slash = path.lastIndexOf("/");
        if (slash === -1)
            return this.#file(this.#top, path);
        const directory = path.slice(0, slash);
        return this.#file(this.#known.get(directory) ?? this.#walk(directory, path.length), path.slice(slash + 1));
    }
    /** What is kept of folders that were met takes about so much memory. */
    get bytes() {
        return this.#bytes;
    }
    /** Folders that were met; they are walked anew. */
    forget() {
        this.#known.clear();
        this.#top.folders = null;
        this.#kept = 0;
        this.#bytes = 0;
    }
    #walk(directory, whole) {
        let folder = this.#top;
        for (let from = 0; from <= directory.length && folder.open.length > 0;) {
            const slash = directory.indexOf("/", from);
            const end = slash === -1 ? directory.length : slash;
            folder = this.#enter(folder, directory.slice(from, end));
            from = end + 1;
        }
        if (this.#kept > MOST_KEPT)
            this.forget();
        this.#known.set(directory, folder);
        this.#kept += 1;
        // A text that is cut out of a path keeps all of it.
        this.#bytes += 160 + 2 * whole;
        return folder;
    }
    #enter(parent, name) {
        const known = parent.folders?.get(name);
        if (known)
            return known;
        if (this.steps > this.#mostSteps)
            throw new TooCostlyError(`more than ${this.#mostSteps} steps`);
        this.#now += 1;
        const now = this.#now;
        let covered = parent.covered;
        const reached = [];
        const add = (node) => {
            if (node.reachedAt === now)
                return;
            node.reachedAt = now;
            reached.push(node);
            if (node.loops && node.chain !== null) {
                node.chain.furthest =
                    node.chain.step === now ? Math.max(node.chain.furthest, node.place) : node.place;
                node.chain.step = now;
            }
        };
        const reach = (node) => {
            covered = Math.max(covered, node.forContents);
            add(node);
            if (node.deep)
                add(node.deep);
        };
        for (const node of parent.open) {
            if (node.loops)
                add(node);
            this.#follow(node, name, parent.covered, reach);
        }
        const open = reached.filter(({ chain, place }) => chain?.step !== now || chain.furthest <= place);
        const folder = this.#folder(covered, open);
        // What is forgotten here and still walked goes when the walk is over.
        if (this.#kept > MOST_KEPT)
            this.forget();
        parent.folders ??= new Map();
        parent.folders.set(name, folder);
        this.#kept += 1 + folder.open.length;
        this.#bytes += FOLDER_BYTES + 8 * folder.open.length;
        return folder;
    }
    /** Where no later rule goes on, all folders are alike. */
    #folder(covered, nodes) {
        const open = nodes.filter(({ latest }) => latest > covered);
        if (open.length <= MOST_SORTED)
            open.sort((one, two) => two.latest - one.latest);
        if (open.length > 0)
            return { covered, open, folders: null };
        const ended = this.#ended.get(covered) ?? { covered, open, folders: null };
        this.#ended.set(covered, ended);
        return ended;
    }
    /** Calls `reach` for each node that `name` leads to; what matters to nobody above `beyond` may be left out. */
    #follow(node, name, beyond, reach) {
        this.steps += 2;
        const literal = node.literal(name);
        if (literal)
            reach(literal);
        if (node.any && name !== "")
            reach(node.any);
        if (node.wild === null)
            return;
        const whole = new Name(name);
        for (const entry of this.#candidates(node.wild, name)) {
            const { latest, forContents, forFile } = entry.node;
            if (Math.max(latest, forContents, forFile) > beyond && this.#fits(entry, whole))
                reach(entry.node);
        }
    }
    #file(folder, name) {
        let best = folder.covered;
        if (folder.open.length === 0)
            return best;
        if (this.steps > this.#mostSteps)
            throw new TooCostlyError(`more than ${this.#mostSteps} steps`);
        this.#now += 1;
        const whole = new Name(name);
        for (const node of folder.open) {
            if (node.latest <= best)
                continue;
            this.steps += 2;
            const literal = node.literal(name);
            if (literal !== undefined && literal.forFile > best)
                best = literal.forFile;
            if (node.any !== null && node.any.forFile > best && name !== "")
                best = node.any.forFile;
            if (node.wild === null)
                continue;
            for (const entry of this.#candidates(node.wild, name))
                if (entry.node.forFile > best && this.#fits(entry, whole))
                    best = entry.node.forFile;
        }
        return best;
    }
    /** The same list each time, filled anew. */
    #candidates(table, name) {
        this.#found.length = 0;
        this.steps += table.candidates(name, this.#found);
        return this.#found;
    }
    /** Asked once for each name, however often the same segment stands in the file. */
    #fits({ wild }, name) {
        this.steps += 1;
        if (wild.askedAt !== this.#now) {
            wild.askedAt = this.#now;
            wild.answer = wild.fits(name, this.#count);
        }
        return wild.answer;
    }
}

;// CONCATENATED MODULE: ./build/shared/codeowners/owners.js
// Who owns which path, and which line says so.


class Ownership {
    codeowners;
    #matcher;
    /** `mostSteps`: paths that take longer end in TooCostlyError; left out, they take as long as they take. */
    constructor(codeowners, mostSteps) {
        this.codeowners = codeowners;
        this.#matcher = new Matcher(codeowners.rules.map(({ pattern }) => pattern), mostSteps);
    }
    /** Paths from the repository's top; what a folder is asked for ends in a slash. */
    explain(paths) {
        return paths.map((path) => this.of(path));
    }
    of(path) {
        const rule = this.codeowners.rules[this.#matcher.match(path)];
        if (!rule)
            return { path, owners: [], line: null, state: "unmatched" };
        const state = rule.owners.length > 0 ? "owned" : "unowned";
        return { path, owners: rule.owners, line: rule.line, state };
    }
}
const readOwnership = (text) => new Ownership(parseCodeowners(text));
function ownerKind(owner) {
    if (!owner.startsWith("@"))
        return "email";
    return owner.includes("/") ? "team" : "user";
}

;// CONCATENATED MODULE: ./build/shared/codeowners/parse.js
// CODEOWNERS text → rules and problems, as GitHub reads it: a line that cannot be read is skipped and told, all others stand.

/** GitHub loads no file of this size or more: it then owns nothing. */
const CODEOWNERS_BYTES = 3 * 1024 * 1024;
const MOST_PROBLEMS = 1_000;
const MOST_SHOWN = 160;
const LONGEST_OWNER = 320;
const EMAIL = /^[\w.%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/;
const USER_OR_TEAM = /^@[\w-]+(?:\/[\w-]+)?$/;
/** Never throws, whatever the text is. */
function parse_parseCodeowners(text) {
    if (isTooLarge(text))
        return { rules: [], problems: [], tooLarge: true };
    const rules = [];
    const problems = [];
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const read = readLine(line);
        if (read === null)
            continue;
        if (read.problem !== null && problems.length < MOST_PROBLEMS)
            problems.push(parse_told(line, index + 1, read.problem));
        if (read.stands)
            rules.push({ line: index + 1, pattern: read.pattern, owners: read.owners });
    }
    return { rules, problems, tooLarge: false };
}
const isTooLarge = (text) => 
// One UTF-16 unit is at most three bytes, so most texts need no counting.
text.length * 3 >= CODEOWNERS_BYTES && new TextEncoder().encode(text).length >= CODEOWNERS_BYTES;
/** Null for an empty line and a comment. */
function readLine(line) {
    const start = skipSpace(line, 0);
    if (start === line.length || line[start] === "#")
        return null;
    const end = patternEnd(line, start);
    const pattern = line.slice(start, end);
    const wrong = invalidPattern(pattern);
    const refused = (problem) => ({ pattern, owners: [], stands: false, problem });
    if (wrong !== null)
        return refused({ kind: "Invalid pattern", offset: start, suggestion: wrong });
    const { owners, invalid, glued } = readOwners(line, end);
    if (invalid !== null)
        return refused({ kind: "Invalid owner", offset: invalid, suggestion: null });
    const doubt = glued ?? unsettledPattern(pattern);
    if (doubt === null)
        return { pattern, owners, stands: true, problem: null };
    const problem = { kind: "Unsettled pattern", offset: start, suggestion: doubt };
    return { pattern, owners, stands: true, problem };
}
/** Blank, tab, vertical tab, form feed, and a carriage return that ends no line. */
const isSpace = (code) => code === 32 || code === 9 || (code >= 11 && code <= 13);
function skipSpace(line, from) {
    let at = from;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at += 1;
    return at;
}
/** `\ ` does not end a pattern. */
function patternEnd(line, start) {
    let at = start;
    while (at < line.length && !isSpace(line.charCodeAt(at)))
        at += line[at] === "\\" ? 2 : 1;
    return Math.min(at, line.length);
}
/** Null when it can be used; else what to do, empty where there is nothing to propose. */
function invalidPattern(pattern) {
    if (pattern.startsWith("!"))
        return "Paths cannot be taken out with `!`; give them a line of their own without owners.";
    if (pattern.startsWith("\\#"))
        return "A pattern cannot begin with `#`, escaped or not.";
    if (pattern === "/")
        return "The pattern `/` will never match anything, did you mean `*` instead?";
    if (pattern.includes("***"))
        return `Did you mean \`${parse_shown(pattern.replace(/\*{3,}/g, "**"))}\`?`;
    if (endsInEscape(pattern))
        return "There is nothing after the last `\\`.";
    return null;
}
/** The last backslash has nothing to escape. */
function endsInEscape(text) {
    let count = 0;
    while (text[text.length - 1 - count] === "\\")
        count += 1;
    return count % 2 === 1;
}
function unsettledPattern(pattern) {
    if (/[[\]]/.test(pattern))
        return "`[` and `]` stand for themselves here: there are no ranges.";
    if (pattern.includes("#"))
        return "`#` inside a pattern is read as part of it; some tools begin a comment there.";
    return null;
}
function readOwners(line, from) {
    const owners = [];
    for (let at = skipSpace(line, from); at < line.length && line[at] !== "#";) {
        let end = at;
        while (end < line.length && !isSpace(line.charCodeAt(end)))
            end += 1;
        const word = line.slice(at, end);
        const hash = word.indexOf("#");
        const owner = hash === -1 ? word : word.slice(0, hash);
        if (!isOwner(owner))
            return { owners, invalid: at, glued: null };
        owners.push(owner);
        if (hash !== -1)
            return { owners, invalid: null, glued: "A comment begins at a `#` right behind an owner." };
        at = skipSpace(line, end);
    }
    return { owners, invalid: null, glued: null };
}
const isOwner = (word) => word.length <= LONGEST_OWNER && (word.startsWith("@") ? USER_OR_TEAM : EMAIL).test(word);
/** In the form of GitHub's own messages. */
function parse_told(line, number, { kind, offset, suggestion }) {
    const column = [...line.slice(0, offset)].length + 1;
    // A line too long to be shown is shown from shortly before the place on.
    const from = offset > MOST_SHOWN / 2 ? offset - 20 : 0;
    const source = parse_shown(line.slice(from).trimEnd());
    const text = from === 0 ? source : `…${source}`;
    const caret = " ".repeat(from === 0 ? column - 1 : 21);
    const message = `${kind} on line ${number}:${suggestion ? ` ${suggestion}` : ""}\n\n  ${text}\n  ${caret}^`;
    return { line: number, column, kind, source: parse_shown(line.trimEnd()), suggestion, message };
}
const parse_shown = (text) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

;// CONCATENATED MODULE: ./build/shared/git-tier/owners-groups.js
// Changed paths by who owns them: those with the same owners wait for the same approval.

/** Each path that is changed, added, deleted, moved away from or moved to; once, sorted. */
function touchedPaths({ files }) {
    const paths = files.flatMap(({ path, previousPath }) => [path, ...(previousPath ? [previousPath] : [])]);
    return [...new Set(paths)].sort();
}
/** Groups in the order of the lines that decide first. */
function groupByOwners(ownership, paths) {
    const groups = new Map();
    for (const owned of ownership.explain(paths)) {
        if (owned.state !== "owned")
            continue;
        const key = keyOf(owned.owners);
        const group = groups.get(key);
        if (group)
            group.push(owned);
        else
            groups.set(key, [owned]);
    }
    return [...groups]
        .map(([key, owned]) => ({
        key,
        owners: distinct(owned[0]?.owners ?? []),
        lines: [...new Set(owned.map(({ line }) => line ?? 0))].sort((one, two) => one - two),
        paths: owned,
    }))
        .sort((one, two) => (one.lines[0] ?? 0) - (two.lines[0] ?? 0));
}
const keyOf = (owners) => [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(" ");
const distinct = (owners) => [
    ...new Map(owners.map((owner) => [owner.toLowerCase(), owner])).values(),
];
function readOwner(text) {
    const kind = ownerKind(text);
    if (kind === "email")
        return { kind, text };
    if (kind === "user")
        return { kind, text, login: text.slice(1).toLowerCase() };
    const [organisation = "", slug = ""] = text.slice(1).split("/");
    return { kind, text, organisation, slug };
}

;// CONCATENATED MODULE: ./build/shared/git-tier/owners-approvals.js
// Whose approval of the head counts, and for which owners. People are asked only for what decides.

/** Answers of People for this one judgement, each asked for once. */
class Circle {
    #people;
    #author;
    #teams = new Map();
    #permissions = new Map();
    constructor(people, author) {
        this.#people = people;
        this.#author = author.toLowerCase();
    }
    isAuthor(login) {
        return login.toLowerCase() === this.#author;
    }
    /** Lower-case logins; null where it cannot be told. */
    members({ organisation, slug }) {
        const key = `${organisation}/${slug}`.toLowerCase();
        return once(this.#teams, key, () => this.#people.team(organisation, slug));
    }
    /** Why this person's approval counts for nothing; null when it counts, or when access cannot be told. */
    async lacksAccess(login) {
        const key = login.toLowerCase();
        const permission = await once(this.#permissions, key, () => this.#people.permission(login));
        return permission === "read" || permission === "triage" || permission === "none" ? permission : null;
    }
}
function once(kept, key, ask) {
    const asked = kept.get(key) ?? ask();
    kept.set(key, asked);
    return asked;
}
/**
 * The last review of each person that takes a stand (approves, asks for changes, was dismissed) speaks for them; a comment
 * takes none. It counts when it approves, is of the head, and is by someone else than the author with write access.
 */
async function readApprovals(reviews, head, circle) {
    const last = new Map();
    for (const review of reviews.toSorted(owners_approvals_byTime))
        if (review.state !== "commented" && review.state !== "pending")
            last.set(review.user.toLowerCase(), review);
    const counting = new Map();
    const discounted = [];
    for (const [login, review] of [...last].sort(([one], [two]) => (one < two ? -1 : 1))) {
        if (review.state !== "approved")
            continue;
        const why = await owners_approvals_whyNot(review, head, circle);
        if (why === null)
            counting.set(login, review.user);
        else
            discounted.push(`@${review.user} ${why}`);
    }
    return { counting, discounted };
}
/** Stable: of reviews of one second, the later in GitHub's list is the later. */
const owners_approvals_byTime = (one, two) => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0);
async function owners_approvals_whyNot({ user, commit }, head, circle) {
    if (circle.isAuthor(user))
        return "is the author";
    if (commit === null)
        return "approved a commit that is gone";
    if (commit !== head)
        return `approved an earlier commit (${commit.slice(0, 7)})`;
    const permission = await circle.lacksAccess(user);
    return permission === null ? null : `has no write access (${permission})`;
}
async function settle({ owners }, { counting }, circle) {
    if (counting.size === 0)
        return { state: "waits" };
    const by = new Set();
    const untold = [];
    for (const owner of owners.map(readOwner)) {
        const standing = await standingFor(owner, circle);
        if (standing === null)
            untold.push(owner.text);
        else
            for (const login of standing)
                if (counting.has(login))
                    by.add(counting.get(login) ?? login);
    }
    if (by.size > 0)
        return { state: "approved", by: [...by].sort() };
    return untold.length > 0 ? { state: "untold", owners: untold } : { state: "waits" };
}
/** Logins that stand for an owner; null where that cannot be told. */
async function standingFor(owner, circle) {
    if (owner.kind === "user")
        return [owner.login];
    return owner.kind === "team" ? circle.members(owner) : null;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/owners-head.js
// The CODEOWNERS that a change brings, as far as the change tells.


/** Null when the change leaves the file that counts as it is. */
function headCodeowners({ files }, base) {
    const touched = new Map(files.map((file) => [file.path, file.head]));
    for (const { previousPath } of files)
        if (previousPath !== null)
            touched.set(previousPath, touched.get(previousPath) ?? null);
    if (!CODEOWNERS_LOCATIONS.some((path) => touched.has(path)))
        return null;
    for (const path of CODEOWNERS_LOCATIONS) {
        const head = touched.get(path);
        // What comes before the base's file is not there at the base: untouched, it is not there at head.
        if (head === undefined && path === base?.path)
            return null;
        if (head === undefined || head === null)
            continue;
        // A link or a folder of that name is no CODEOWNERS.
        if (!head.ref.mode.startsWith("100"))
            continue;
        if (head.lines === null)
            return { text: null, why: `${path} of the change cannot be read as text` };
        const text = head.lines.join("\n");
        return { path, text, tooLarge: text.length >= CODEOWNERS_BYTES };
    }
    return { text: null, why: `it deletes ${base?.path ?? "it"}` };
}

;// CONCATENATED MODULE: ./build/shared/codeowners/reviewers.js
// The fewest people who could approve all that still waits: a smallest hitting set, found exactly where that takes a bounded
// number of steps, else greedily. The same groups give the same people, in whatever order they come.
/** Names looked at by the search. */
const MOST_WORK = 2_000_000;
const MOST_GROUPS = 2_000;
function smallestReviewerSet(groups) {
    const named = withoutTwins(groups);
    const open = reviewers_distinct(named.filter(({ candidates }) => candidates.length > 0));
    const uncovered = named.filter(({ candidates }) => candidates.length === 0).length;
    const greedy = chooseGreedily(open);
    const search = open.length > MOST_GROUPS ? null : searchSmaller(open, greedy);
    return {
        reviewers: (search?.best ?? greedy).toSorted(),
        smallest: search?.complete ?? greedy.length <= 1,
        uncovered,
    };
}
/** Who can approve the same groups is the same here: the first by name stands for all, as for a team of thousands. */
function withoutTwins(groups) {
    const memberships = new Map();
    for (const [index, { candidates }] of groups.entries())
        for (const name of new Set(candidates))
            reviewers_addTo(memberships, name, index);
    const first = new Map();
    for (const [name, indexes] of [...memberships].sort(([one], [two]) => (one < two ? -1 : 1))) {
        const key = indexes.join(" ");
        if (!first.has(key))
            first.set(key, name);
    }
    const kept = new Set(first.values());
    return groups.map(({ candidates, weight }) => ({
        candidates: [...new Set(candidates)].filter((name) => kept.has(name)).sort(),
        weight,
    }));
}
function reviewers_addTo(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
/** Equal groups as one; a group that holds all of another's candidates is covered with that one. Sorted by size, then names. */
function reviewers_distinct(groups) {
    const byKey = new Map();
    for (const { candidates, weight } of groups) {
        const key = candidates.join("\n");
        byKey.set(key, { candidates, weight: weight + (byKey.get(key)?.weight ?? 0) });
    }
    const sorted = [...byKey]
        .sort(([one, a], [two, b]) => a.candidates.length - b.candidates.length || (one < two ? -1 : 1))
        .map(([, group]) => group);
    if (sorted.length > MOST_GROUPS)
        return sorted;
    const kept = [];
    const holders = new Map();
    for (const group of sorted) {
        // A kept group lies within this one when each of its candidates is met here.
        const met = new Map();
        for (const name of group.candidates)
            for (const index of holders.get(name) ?? [])
                met.set(index, (met.get(index) ?? 0) + 1);
        if ([...met].some(([index, count]) => kept[index]?.candidates.length === count))
            continue;
        for (const name of group.candidates)
            reviewers_addTo(holders, name, kept.length);
        kept.push(group);
    }
    return kept;
}
/** Again and again whoever covers most groups; then most files, then the first by name. */
function chooseGreedily(groups) {
    const chosen = [];
    let open = [...groups];
    while (open.length > 0) {
        const [best] = ranked(open);
        if (best === undefined)
            break;
        chosen.push(best);
        open = open.filter(({ candidates }) => !candidates.includes(best));
    }
    return chosen;
}
function ranked(groups) {
    const counts = new Map();
    for (const { candidates, weight } of groups)
        for (const name of candidates) {
            const known = counts.get(name);
            counts.set(name, { groups: (known?.groups ?? 0) + 1, weight: (known?.weight ?? 0) + weight });
        }
    return [...counts]
        .sort(([one, a], [two, b]) => b.groups - a.groups || b.weight - a.weight || (one < two ? -1 : 1))
        .map(([name]) => name);
}
/**
 * Somebody of the group with the fewest candidates must be in the set: each is tried. A branch ends where groups that have
 * nobody in common alone need as many people as the best set known.
 */
function searchSmaller(groups, known) {
    let best = known;
    let work = 0;
    const visit = (open, chosen) => {
        work += open.reduce((sum, { candidates }) => sum + candidates.length, 1);
        if (work > MOST_WORK)
            return;
        const [first] = open;
        if (first === undefined) {
            if (chosen.length < best.length)
                best = chosen;
            return;
        }
        if (chosen.length + apart(open) >= best.length)
            return;
        const order = ranked(open).filter((name) => first.candidates.includes(name));
        for (const name of order)
            visit(open.filter(({ candidates }) => !candidates.includes(name)), [...chosen, name]);
    };
    visit(groups, []);
    return { best, complete: work <= MOST_WORK };
}
/** A number of people that is needed at least: groups, each with nobody of those before. */
function apart(groups) {
    const taken = new Set();
    let count = 0;
    for (const { candidates } of groups) {
        if (candidates.some((name) => taken.has(name)))
            continue;
        for (const name of candidates)
            taken.add(name);
        count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/owners-reviewers.js
// Whom to ask: the smallest set of people who may approve all that still waits.



/** Owners whose access is asked for; beyond them it is taken to be there. */
const MOST_ASKED = 20;
/** `circle` null: nobody can be asked, so teams stand for themselves. */
async function propose(groups, author, circle) {
    const refused = circle === null ? new Set() : await withoutAccess(groups, circle);
    const waiting = [];
    for (const { key, owners, paths } of groups) {
        const names = await Promise.all(owners.map((owner) => candidatesOf(owner, circle)));
        const candidates = names
            .flat()
            .filter((name) => !refused.has(name) && name !== `@${author?.toLowerCase()}`);
        waiting.push({ key, candidates, weight: paths.length });
    }
    const stuck = new Set(waiting.filter(({ candidates }) => candidates.length === 0).map(({ key }) => key));
    return { ...smallestReviewerSet(waiting), stuck };
}
/** Names as they are shown: people by login, what cannot be looked into as it is written. */
async function candidatesOf(text, circle) {
    const owner = readOwner(text);
    if (owner.kind === "user")
        return [`@${owner.login}`];
    const standing = circle === null ? null : await standingFor(owner, circle);
    return standing === null ? [text.toLowerCase()] : standing.map((login) => `@${login}`);
}
async function withoutAccess(groups, circle) {
    const users = groups.flatMap(({ owners }) => owners.map(readOwner).flatMap((owner) => (owner.kind === "user" ? [owner.login] : [])));
    const asked = [...new Set(users)].sort().slice(0, MOST_ASKED);
    const lacking = await Promise.all(asked.map((login) => circle.lacksAccess(login)));
    return new Set(asked.filter((_, index) => lacking[index] !== null).map((login) => `@${login}`));
}

;// CONCATENATED MODULE: ./build/shared/git-tier/owners-words.js


const MOST_PATHS = 60;
const MOST_NAMES = 12;
const files = (count) => `${count} ${count === 1 ? "file" : "files"}`;
/** `a`, `a and b`, `a, b and 3 more`. */
function listed(names, word, most = MOST_NAMES) {
    const more = names.length - most;
    const shown = more > 0 ? [...names.slice(0, most), `${more} more`] : names;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1)}`;
}
const linesOf = ({ lines }) => `${lines.length === 1 ? "line" : "lines"} ${listed(lines.map(String), "and")}`;
const firstOf = (paths) => paths[0]?.path ?? "";
/** `src/a.ts` or `3 files (the first is src/a.ts)`. */
function subject(paths) {
    const first = `\`${firstOf(paths)}\``;
    return paths.length === 1 ? first : `${files(paths.length)} (the first is ${first})`;
}
/** One a line, with the line of CODEOWNERS that decides it. */
function explained(paths) {
    const shown = paths
        .slice(0, MOST_PATHS)
        .map(({ path, line }) => `  ${path}${line === null ? "" : `  (line ${line})`}`);
    const more = paths.length - shown.length;
    return [...shown, ...(more > 0 ? [`  … and ${more} more`] : [])].join("\n");
}
function waitingFinding(group, { codeowners, discounted, stuck }) {
    const { owners, paths, key } = group;
    const needs = paths.length === 1 ? "needs" : "need";
    const nobody = stuck
        ? " Nobody can give it: who is named is the author or may not write; name another owner on the base branch."
        : "";
    const message = `${subject(paths)} ${needs} an approval of ${listed(owners, "or")} (${codeowners}, ${linesOf(group)}).${nobody}`;
    const others = discounted.length === 0 ? "" : `\n\nApprovals that do not count: ${listed(discounted, "and")}.`;
    return makeFinding({
        rule: "owner-approval",
        severity: "critical",
        message,
        detail: `Waiting, with the line of ${codeowners} that decides:\n${(0,limits/* cut */.J)(explained(paths), limits/* LIMITS */.b.detail - 2_500)}${(0,limits/* cut */.J)(others, 2_000)}`,
        key,
    });
}
const unownedFinding = (paths, codeowners) => makeFinding({
    rule: "unowned-path",
    severity: "critical",
    message: `No line of ${codeowners} fits ${subject(paths)}, and the config's \`unowned: fail\` asks for one: add a line on the base branch, without owners where there should be none.`,
    detail: explained(paths),
    key: "",
});

;// CONCATENATED MODULE: ./build/shared/git-tier/owners.js
// Has an owner of each changed path approved the head? CODEOWNERS of the base decides; both names of a renamed file count.









/** Work on rules and paths, as the matcher counts it; twenty thousand paths take some four hundred thousand. */
const MOST_STEPS = 20_000_000;
/** @throws what People throws: nothing is taken for an approval, or for its absence, that could not be asked for */
async function judgeOwners(given, people) {
    try {
        return await judge(given, people);
    }
    catch (error) {
        if (error instanceof TooCostlyError)
            return unknown(tooCostly(), []);
        throw error;
    }
}
async function judge(given, people) {
    const paths = touchedPaths(given.change);
    const asked = await approvalsOf(given, people);
    const ownership = given.codeowners && ownershipOf(given.codeowners.text);
    const base = ownership === null ? [] : groupByOwners(ownership, paths);
    const notes = [...brokenLines(given, ownership?.codeowners ?? null), ...(await ofHead(given, base, asked))];
    if (given.codeowners === null || ownership === null)
        return skipped("The base has no CODEOWNERS, so nobody's approval is asked for.", notes);
    if (ownership.codeowners.tooLarge)
        return unknown(owners_tooLarge(given.codeowners.path), notes);
    const sight = { ...given, codeowners: given.codeowners.path, notes };
    const unmatched = ownership.explain(paths).filter(({ state }) => state === "unmatched");
    const unowned = given.settings.unowned === "fail" && unmatched.length > 0
        ? [unownedFinding(unmatched, sight.codeowners)]
        : [];
    if (base.length === 0 && unowned.length === 0)
        return skipped(nobodyOwns(paths.length), notes);
    const judged = asked === null ? await unasked(sight, base) : await weigh(sight, base, asked);
    if (unowned.length === 0)
        return judged;
    const text = `${files(unmatched.length)} without an owner. ${judged.reason?.text ?? ""}`.trim();
    return { ...judged, outcome: "fail", reason: failed(text), findings: [...judged.findings, ...unowned] };
}
const ownershipOf = (text) => new Ownership(parse_parseCodeowners(text), MOST_STEPS);
/** Null where nobody can have approved, or nobody can be asked. */
async function approvalsOf({ pull, head }, people) {
    if (people === null || pull === null || head === null)
        return null;
    const circle = new Circle(people, pull.author);
    return { circle, approvals: await readApprovals(await people.reviews(), head, circle) };
}
async function weigh({ codeowners, pull, head, notes }, groups, { circle, approvals }) {
    const settled = [];
    for (const group of groups)
        settled.push({ group, standing: await settle(group, approvals, circle) });
    const all = [...notes, ...approvedNote(settled)];
    const waiting = settled.filter(({ standing }) => standing.state === "waits").map(({ group }) => group);
    const open = settled.filter(({ standing }) => standing.state !== "approved").map(({ group }) => group);
    const untold = settled.flatMap(({ standing }) => (standing.state === "untold" ? standing.owners : []));
    const count = pathsOf(groups);
    if (open.length > 0) {
        const { reviewers, smallest, stuck } = await propose(open, pull?.author ?? null, circle);
        const ask = reviewers.length === 0 ? "" : ` ${whomToAsk(reviewers, smallest)}`;
        if (waiting.length === 0)
            return unknown({ code: "approval-unknown", text: (0,limits/* cut */.J)(`${untoldText(untold)}${ask}`, limits/* LIMITS */.b.message) }, all);
        const { discounted } = approvals;
        const findings = waiting.map((group) => waitingFinding(group, { codeowners, discounted, stuck: stuck.has(group.key) }));
        const left = pathsOf(waiting);
        const text = `${left} of ${files(count)} with owners ${left === 1 ? "is" : "are"} not approved at ${(head ?? "").slice(0, 7)}.${ask}`;
        const doubt = untold.length === 0 ? [] : [note("owners-untold", untoldText(untold))];
        return { outcome: "fail", reason: failed(text), findings, notes: [...all, ...doubt] };
    }
    const by = settled.flatMap(({ standing }) => (standing.state === "approved" ? standing.by : []));
    const who = listed([...new Set(by)].sort().map((login) => `@${login}`), "and");
    return {
        outcome: "pass",
        reason: clean(`${files(count)} with owners, approved by ${who}`),
        findings: [],
        notes: all,
    };
}
const pathsOf = (groups) => groups.reduce((sum, { paths }) => sum + paths.length, 0);
/** Who would have to approve is told all the same. Without a pull request, as locally, nobody can have; with one, somebody may. */
async function unasked({ codeowners, pull, head, notes }, groups) {
    if (groups.length === 0)
        return skipped("", notes);
    const { reviewers, smallest } = await propose(groups, pull?.author ?? null, null);
    const needed = groups.map((group) => `${subject(group.paths)}: ${listed(group.owners, "or")} (${linesOf(group)})`);
    const text = `By ${codeowners}: ${listed(needed, "and", 8)}. ${whomToAsk(reviewers, smallest)}`;
    if (pull !== null && head !== null)
        return unknown({
            code: "approval-unknown",
            text: "This job has no token to ask GitHub with, so who has approved cannot be told.",
        }, [...notes, note("owners-needed", text)]);
    return skipped("Approvals belong to a pull request on GitHub, which is not asked here; a note says who would have to approve.", [...notes, note("owners-needed", text)]);
}
/** What the change's own CODEOWNERS would ask for on top; the base's decides. */
async function ofHead(given, base, asked) {
    const head = headCodeowners(given.change, given.codeowners);
    if (head === null)
        return [];
    if (head.text === null)
        return [note("owners-changed", `This change edits CODEOWNERS: ${head.why}. The base's decides.`)];
    const ownership = ownershipOf(head.text);
    const before = new Map(base.flatMap(({ key, paths }) => paths.map(({ path }) => [path, key])));
    const added = [];
    for (const group of groupByOwners(ownership, touchedPaths(given.change))) {
        const paths = group.paths.filter(({ path }) => before.get(path) !== group.key);
        if (paths.length === 0)
            continue;
        const standing = asked === null ? null : await settle(group, asked.approvals, asked.circle);
        const state = standing?.state === "approved" ? ", who approved" : "";
        added.push(`${subject(paths)} would belong to ${listed(group.owners, "or")}${state}`);
    }
    const freed = ownership.explain([...before.keys()]).filter(({ state }) => state !== "owned");
    if (freed.length > 0)
        added.push(`${subject(freed)} would belong to nobody any more`);
    const what = added.length === 0 ? "who owns what it touches stays the same" : listed(added, "and", 8);
    const broken = head.tooLarge ? [] : invalidLines(ownership.codeowners);
    return [
        note("owners-changed", `This change edits CODEOWNERS. The base's decides; by its own, ${what}.`),
        ...(broken.length === 0
            ? []
            : [note("owners-invalid", skippedLines(`${head.path} of this change`, broken))]),
    ];
}
function brokenLines({ codeowners }, read) {
    const broken = read === null ? [] : invalidLines(read);
    return broken.length === 0 || codeowners === null
        ? []
        : [note("owners-invalid", skippedLines(`${codeowners.path} of the base`, broken))];
}
const invalidLines = ({ problems }) => problems
    .filter(({ kind }) => kind !== "Unsettled pattern")
    .map(({ line, kind }) => `line ${line} (${kind.toLowerCase()})`);
const skippedLines = (file, lines) => `GitHub passes over what it cannot read in ${file}: ${listed(lines, "and")}.`;
function approvedNote(settled) {
    const approved = settled.flatMap(({ group, standing }) => standing.state === "approved"
        ? [
            `${subject(group.paths)} by ${listed(standing.by.map((login) => `@${login}`), "and")} (${linesOf(group)})`,
        ]
        : []);
    return approved.length === 0 ? [] : [note("owners-approved", `Approved: ${listed(approved, "and", 8)}.`)];
}
const whomToAsk = (reviewers, smallest) => `${smallest ? "Fewest who would do" : "These would do"}: ${listed(reviewers, "and")}.`;
function untoldText(owners) {
    const names = [...new Set(owners)].sort();
    const teams = names.filter((name) => name.startsWith("@"));
    const addresses = names.filter((name) => !name.startsWith("@"));
    const parts = [
        teams.length > 0
            ? `this token may not read who is in ${listed(teams, "and")} (\`members: read\` may)`
            : "",
        addresses.length > 0 ? `GitHub does not tell whose address ${listed(addresses, "and")} is` : "",
    ];
    return `Someone approved, and whether they are an owner cannot be told: ${parts.filter((part) => part !== "").join("; ")}.`;
}
const owners_tooLarge = (path) => ({
    code: "declaration-unreadable",
    text: `${path} of the base has 3 MB or more. GitHub reads none of it, so nobody owns anything: make it smaller.`,
});
const tooCostly = () => ({
    code: "declaration-unreadable",
    text: "The patterns of CODEOWNERS take too long over the paths of this change: write fewer, plainer ones.",
});
const nobodyOwns = (count) => `Nobody owns any of the ${files(count)} this change touches.`;
const note = (code, text) => ({ code, text: (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message) });
const clean = (text) => ({ code: "clean", text: (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message) });
const failed = (text) => ({ code: "new-findings", text: (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message) });
const unknown = (reason, notes) => ({
    outcome: "unknown",
    reason,
    findings: [],
    notes,
});
const skipped = (text, notes) => ({
    outcome: "skipped",
    reason: { code: "not-applicable", text },
    findings: [],
    notes,
});

;// CONCATENATED MODULE: ./build/shared/git-tier/line-hunks.js
/** Steps (diagonals tried and lines compared) a file may cost; above it the shortest edit is not looked for any longer. */
const MAX_STEPS = 4_000_000;
/** The trace keeps the square of this many numbers. */
const MAX_EDITS = 1_500;
/** Pieces between anchors; more are one hunk each. */
const MAX_PIECES = 20_000;
/**
 * Hunks that turn `base` into `head`, in order, never touching one another. The same lines give the same hunks anywhere.
 * Within the bounds they are the shortest edit; beyond them lines that stand once on each side hold the rest apart, and
 * what is still too much becomes one hunk.
 */
function lineHunks(base, head) {
    const ids = new Map();
    const number = (line) => {
        const known = ids.get(line);
        if (known !== undefined)
            return known;
        ids.set(line, ids.size);
        return ids.size - 1;
    };
    const a = Uint32Array.from(base, number);
    const b = Uint32Array.from(head, number);
    const whole = trimmed(a, b, { a: 0, aEnd: a.length, b: 0, bEnd: b.length });
    const budget = { steps: MAX_STEPS };
    const spans = shortest(a, b, whole, budget) ?? anchored(a, b, whole, ids.size);
    return line_hunks_joined(spans).map(({ a, aEnd, b, bEnd }) => ({
        baseStart: aEnd > a ? a + 1 : a,
        baseCount: aEnd - a,
        headStart: bEnd > b ? b + 1 : b,
        headCount: bEnd - b,
    }));
}
/** Without the lines that both begin and end with. */
function trimmed(a, b, span) {
    let { a: from, aEnd, b: into, bEnd } = span;
    while (from < aEnd && into < bEnd && a[from] === b[into]) {
        from++;
        into++;
    }
    while (aEnd > from && bEnd > into && a[aEnd - 1] === b[bEnd - 1]) {
        aEnd--;
        bEnd--;
    }
    return { a: from, aEnd, b: into, bEnd };
}
/** Spans that differ by Myers' greedy search; null where it would cost too much. */
function shortest(a, b, span, budget) {
    const n = span.aEnd - span.a;
    const m = span.bEnd - span.b;
    if (n === 0 || m === 0)
        return n === m ? [] : [span];
    const most = Math.min(n + m, MAX_EDITS);
    const reach = new Int32Array(2 * most + 3);
    const trace = [];
    const at = (k) => reach[k + most + 1] ?? 0;
    for (let d = 0; d <= most; d++) {
        trace.push(reach.slice(most + 1 - d, most + 2 + d));
        for (let k = -d; k <= d; k += 2) {
            if (k < -m || k > n)
                continue;
            let x = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            const start = x;
            while (x < n && x - k < m && a[span.a + x] === b[span.b + x - k])
                x++;
            budget.steps -= 1 + x - start;
            reach[k + most + 1] = x;
            if (x >= n && x - k >= m)
                return backwards(trace, span, n, m);
        }
        if (budget.steps < 0)
            return null;
    }
    return null;
}
/** The way back through the trace; each step is one line less. */
function backwards(trace, span, n, m) {
    const spans = [];
    let x = n;
    let y = m;
    for (let d = trace.length - 1; d > 0; d--) {
        const row = trace[d] ?? new Int32Array();
        const at = (k) => row[k + d] ?? 0;
        const k = x - y;
        const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
        const px = down ? at(k + 1) : at(k - 1);
        const py = px - (down ? k + 1 : k - 1);
        spans.push({
            a: span.a + px,
            aEnd: span.a + px + (down ? 0 : 1),
            b: span.b + py,
            bEnd: span.b + py + (down ? 1 : 0),
        });
        x = px;
        y = py;
    }
    return spans.reverse();
}
/** Patience: lines that stand once on each side, in their longest common order, split what is too much into pieces. */
function anchored(a, b, span, kinds) {
    const anchors = line_hunks_inOrder(uniquePairs(a, b, span, kinds));
    if (anchors.length === 0 || anchors.length > MAX_PIECES * 50)
        return [span];
    const budget = { steps: MAX_STEPS };
    const spans = [];
    let from = { a: span.a, b: span.b };
    let pieces = 0;
    for (const anchor of [...anchors, { a: span.aEnd, b: span.bEnd }]) {
        const piece = trimmed(a, b, { a: from.a, aEnd: anchor.a, b: from.b, bEnd: anchor.b });
        from = { a: anchor.a + 1, b: anchor.b + 1 };
        if (piece.a === piece.aEnd && piece.b === piece.bEnd)
            continue;
        const small = ++pieces <= MAX_PIECES && budget.steps > 0;
        spans.push(...((small ? shortest(a, b, piece, budget) : null) ?? [piece]));
    }
    return spans;
}
function uniquePairs(a, b, span, kinds) {
    const once = (lines, from, to) => {
        // 0: never, -1: more than once, else position + 1.
        const where = new Int32Array(kinds);
        for (let i = from; i < to; i++) {
            const id = lines[i] ?? 0;
            where[id] = where[id] === 0 ? i + 1 : -1;
        }
        return where;
    };
    const inA = once(a, span.a, span.aEnd);
    const inB = once(b, span.b, span.bEnd);
    const pairs = [];
    for (let i = span.a; i < span.aEnd; i++) {
        const id = a[i] ?? 0;
        const there = inB[id] ?? 0;
        if (inA[id] === i + 1 && there > 0)
            pairs.push({ a: i, b: there - 1 });
    }
    return pairs;
}
/** The longest run of pairs that ascends on both sides; `pairs` ascend in `a`. */
function line_hunks_inOrder(pairs) {
    const ends = [];
    const before = new Int32Array(pairs.length);
    const b = (index) => (index === undefined ? -1 : (pairs[index]?.b ?? -1));
    for (const [index, pair] of pairs.entries()) {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (b(ends[middle]) < pair.b)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = ends[low - 1] ?? -1;
        ends[low] = index;
    }
    const run = [];
    for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
        const pair = pairs[index];
        if (pair)
            run.push(pair);
    }
    return run.reverse();
}
/** Neighbours without an equal line between them are one. */
function line_hunks_joined(spans) {
    const all = [];
    for (const span of spans) {
        const last = all.at(-1);
        if (last && last.aEnd === span.a && last.bEnd === span.b) {
            last.aEnd = span.aEnd;
            last.bEnd = span.bEnd;
        }
        else
            all.push({ ...span });
    }
    return all;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/pair-renames.js
/** Share of the larger file's characters that must stand in lines of both. */
const SIMILAR = 0.5;
/** Lines of a file that are looked up among the others, the lowest by hash, so that both files pick the same ones. */
const SKETCH = 64;
/** A line that more files have tells none apart. */
const COMMON = 40;
/** Deleted files that an added one is compared with in full. */
const CANDIDATES = 8;
/** Lines looked at in full comparisons, over all. */
const MAX_WORK = 20_000_000;
/** Added path to deleted path; each is in at most one pair. */
function pairRenames(deleted, added) {
    const pairs = new Map();
    const taken = new Set();
    const pair = (to, from) => {
        if (pairs.has(to) || taken.has(from))
            return;
        pairs.set(to, from);
        taken.add(from);
    };
    pairEqual(deleted, added, pair);
    const gone = deleted.filter(({ path }) => !taken.has(path));
    const come = added.filter(({ path }) => !pairs.has(path));
    const scored = similar(gone, come);
    // Equal scores: the same name wins, then the order of paths.
    scored.sort((a, b) => b.score - a.score || pair_renames_compare(a.to, b.to) || pair_renames_compare(a.from, b.from));
    for (const { to, from } of scored)
        pair(to, from);
    return pairs;
}
const pair_renames_compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const pair_renames_nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const kindOf = ({ side }) => (side.ref.mode.startsWith("100") ? "file" : side.ref.mode);
function pairEqual(deleted, added, pair) {
    const byContent = new Map();
    const byName = new Map();
    const key = (one) => `${kindOf(one)} ${one.side.ref.oid}`;
    for (const one of deleted) {
        const same = byContent.get(key(one));
        if (same)
            same.all.push(one);
        else
            byContent.set(key(one), { all: [one], next: 0 });
        const named = `${key(one)} ${pair_renames_nameOf(one.path)}`;
        if (!byName.has(named))
            byName.set(named, one);
    }
    const left = [];
    const used = new Set();
    for (const one of added) {
        const from = byName.get(`${key(one)} ${pair_renames_nameOf(one.path)}`);
        if (from && !used.has(from)) {
            used.add(from);
            pair(one.path, from.path);
        }
        else
            left.push(one);
    }
    for (const one of left) {
        const same = byContent.get(key(one));
        // An empty file under another name became nothing.
        if (!same || one.side.lines?.length === 0)
            continue;
        while (same.next < same.all.length && used.has(same.all[same.next]))
            same.next++;
        const from = same.all[same.next++];
        if (from)
            pair(one.path, from.path);
    }
}
function similar(deleted, added) {
    if (deleted.length === 0 || added.length === 0)
        return [];
    const gone = deleted.flatMap(weighed);
    const holders = new Map();
    const named = new Map();
    const note = (map, key, index) => {
        const known = map.get(key);
        if (known)
            known.push(index);
        else
            map.set(key, [index]);
    };
    for (const [index, one] of gone.entries()) {
        for (const line of one.sketch)
            note(holders, line, index);
        note(named, one.name, index);
    }
    const scored = [];
    let work = 0;
    for (const to of added.flatMap(weighed)) {
        for (const index of candidates(to, holders, named)) {
            const from = gone[index];
            if (!from || from.kind !== to.kind || work > MAX_WORK)
                continue;
            const large = Math.max(from.size, to.size);
            if (Math.min(from.size, to.size) < large * SIMILAR)
                continue;
            work += Math.min(from.lines.size, to.lines.size);
            const score = common(from, to) / large;
            if (score < SIMILAR)
                continue;
            // The same name counts a little, as it does for people.
            scored.push({ to: to.path, from: from.path, score: score + (from.name === to.name ? 0.1 : 0) });
        }
    }
    return scored;
}
/** Indices of deleted files that share the most lines of the sketch, and those of the same name. */
function candidates(to, holders, named) {
    const shared = new Map();
    for (const line of to.sketch) {
        const files = holders.get(line) ?? [];
        if (files.length <= COMMON)
            for (const index of files)
                shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
    const same = (named.get(to.name) ?? []).slice(0, CANDIDATES);
    return [...new Set([...best.map(([index]) => index), ...same])];
}
function weighed({ path, side }) {
    if (side.lines === null || side.lines.length === 0)
        return [];
    const lines = new Map();
    let size = 0;
    for (const line of side.lines) {
        lines.set(line, (lines.get(line) ?? 0) + 1);
        size += line.length + 1;
    }
    const sketch = [...lines.keys()]
        .map((line) => ({ line, hash: hashOf(line) }))
        .sort((a, b) => a.hash - b.hash || pair_renames_compare(a.line, b.line))
        .slice(0, SKETCH)
        .map(({ line }) => line);
    return [{ path, name: pair_renames_nameOf(path), kind: kindOf({ path, side }), lines, size, sketch }];
}
/** Characters in lines of both, each counted as often as both have it. */
function common(a, b) {
    const [few, many] = a.lines.size <= b.lines.size ? [a.lines, b.lines] : [b.lines, a.lines];
    let total = 0;
    for (const [line, times] of few)
        total += Math.min(times, many.get(line) ?? 0) * (line.length + 1);
    return total;
}
/** FNV-1a of the first characters: an order that has nothing to do with the alphabet. */
function hashOf(line) {
    let hash = 0x811c9dc5;
    const length = Math.min(line.length, 200);
    for (let i = 0; i < length; i++)
        hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/read-change.js


const READ_LIMITS = {
    /** Bytes of one file. */
    file: 1_048_576,
    /** Bytes of all sides of all files; a change above is told as unread from there on. */
    total: 128 * 1_048_576,
    /** Files asked for at once. */
    atOnce: 16,
    /** Bytes in which a NUL means binary, as git has it. */
    sniff: 8_192,
};
const SUBMODULE = "160000";
async function readChange(source) {
    const changes = await source.changes();
    const contents = await readAll(source, changes);
    const unread = [];
    const side = (path, ref) => {
        if (ref === null)
            return null;
        // A submodule may be written with the id of any file: it has no text all the same.
        if (ref.mode === SUBMODULE)
            return { ref, lines: null, tooLarge: false };
        const read = contents.get(ref.oid);
        if (read?.why)
            unread.push({ path, why: read.why });
        return { ref, lines: read?.lines ?? null, tooLarge: read?.tooLarge ?? false };
    };
    const sides = changes.map(({ path, base, head }) => ({
        path,
        base: side(path, base),
        head: side(path, head),
    }));
    return { files: paired(sides), unread: read_change_distinct(unread) };
}
function paired(sides) {
    const only = (from, other) => sides.flatMap((one) => {
        const side = other(one) === null ? from(one) : null;
        return side ? [{ path: one.path, side }] : [];
    });
    const deleted = only(({ base }) => base, ({ head }) => head);
    const added = only(({ head }) => head, ({ base }) => base);
    const renames = pairRenames(deleted, added);
    const gone = new Set(renames.values());
    const bases = new Map(deleted.map(({ path, side }) => [path, side]));
    const files = sides
        .filter(({ path, head }) => head !== null || !gone.has(path))
        .map(({ path, base, head }) => {
        const previousPath = renames.get(path) ?? null;
        return fileChange(path, previousPath, previousPath ? (bases.get(previousPath) ?? null) : base, head);
    });
    return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function fileChange(path, previousPath, base, head) {
    const status = previousPath ? "renamed" : base === null ? "added" : head === null ? "deleted" : "modified";
    return { path, previousPath, status, base, head, hunks: hunksOf(base, head) };
}
function hunksOf(base, head) {
    if (base?.ref.oid === head?.ref.oid)
        return [];
    // A side without text counts as empty: a file that was binary before has all of its lines added.
    return lineHunks(base?.lines ?? [], head?.lines ?? []);
}
async function readAll(source, changes) {
    const refs = new Map();
    for (const { base, head } of changes)
        for (const ref of [base, head])
            if (ref && ref.mode !== SUBMODULE)
                refs.set(ref.oid, ref);
    const waiting = [...refs.values()];
    const contents = new Map();
    let total = 0;
    // In batches, so that where the total ends does not hang on who answers first.
    for (let from = 0; from < waiting.length; from += READ_LIMITS.atOnce) {
        const batch = waiting.slice(from, from + READ_LIMITS.atOnce);
        const reads = await Promise.all(batch.map((ref) => (total > READ_LIMITS.total ? overTotal() : readOne(source, ref))));
        for (const [index, read] of reads.entries()) {
            const ref = batch[index];
            if (ref)
                contents.set(ref.oid, read);
            total += read.bytes;
        }
    }
    return contents;
}
const overTotal = () => ({
    lines: null,
    tooLarge: false,
    bytes: 0,
    why: `The change is larger than ${READ_LIMITS.total / 1_048_576} MiB; what comes after is not read. Split it.`,
});
async function readOne(source, ref) {
    try {
        const bytes = await source.blob(ref, READ_LIMITS.file);
        if (bytes === null)
            return { lines: null, tooLarge: true, bytes: 0, why: null };
        return { lines: read_change_linesOf(bytes), tooLarge: false, bytes: bytes.length, why: null };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { lines: null, tooLarge: false, bytes: 0, why };
    }
}
/** Lines of UTF-8 text without their ends; null when a NUL says it is binary. */
function read_change_linesOf(bytes) {
    if (bytes.subarray(0, READ_LIMITS.sniff).includes(0))
        return null;
    const lines = new TextDecoder().decode(bytes).split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}
function read_change_distinct(unread) {
    return [...new Map(unread.map((one) => [`${one.path}\0${one.why}`, one])).values()];
}

;// CONCATENATED MODULE: ./build/shared/git-tier/by-folder.js
// Many paths told in few findings.
/** Groups by folder, as deep as leaves at most `most` groups, 1 at least. Paths and groups in the order they came. */
function byFolder(paths, most) {
    let groups = by_folder_grouped(paths, 0);
    for (let depth = 1; depth <= 64; depth++) {
        const deeper = by_folder_grouped(paths, depth);
        if (deeper.length > most)
            break;
        if (deeper.length === groups.length &&
            depth > 1 &&
            deeper.every(({ folder }, at) => folder === groups[at]?.folder))
            break;
        groups = deeper;
    }
    return groups;
}
function by_folder_grouped(paths, depth) {
    const groups = new Map();
    for (const path of paths) {
        const folder = path.split("/").slice(0, -1).slice(0, depth).join("/");
        const group = groups.get(folder);
        if (group)
            group.paths.push(path);
        else
            groups.set(folder, { folder, paths: [path] });
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./build/shared/git-tier/glob-braces.js
// `{a,b}` written out, within a bound: thirty pairs of braces would be a thousand million patterns.
/** Of one pattern. */
const MAX_ALTERNATIVES = 256;
const MAX_DEPTH = 16;
/** All patterns a pattern with braces stands for; or what is wrong with it. Braces without a comma are themselves. */
function alternativesOf(pattern) {
    const reader = { text: pattern, at: 0, depth: 0 };
    const found = readSequence(reader);
    return found;
}
/** Until the end, or the `,` or `}` that ends an alternative. */
function readSequence(reader) {
    let done = [""];
    while (reader.at < reader.text.length) {
        const sign = reader.text[reader.at] ?? "";
        if (reader.depth > 0 && (sign === "," || sign === "}"))
            break;
        const next = sign === "{" ? readBraces(reader) : [readLiteral(reader)];
        if (typeof next === "string")
            return next;
        if (done.length * next.length > MAX_ALTERNATIVES)
            return `its braces stand for more than ${MAX_ALTERNATIVES} patterns`;
        done = done.flatMap((before) => next.map((after) => before + after));
    }
    return done;
}
function readBraces(reader) {
    if (++reader.depth > MAX_DEPTH)
        return `its braces are nested more than ${MAX_DEPTH} deep`;
    reader.at++;
    const all = [];
    for (;;) {
        const one = readSequence(reader);
        if (typeof one === "string")
            return one;
        all.push(one);
        const end = reader.text[reader.at++];
        if (end === undefined)
            return "`{` is never closed";
        if (end === "}")
            break;
    }
    reader.depth--;
    if (all.length > 1)
        return all.flat();
    const inside = all[0] ?? [];
    if (inside.some((text) => /^[^./]+\.\.[^./]+$/.test(text)))
        return "ranges such as `{1..3}` are not known: write `{1,2,3}`";
    return inside.map((text) => `{${text}}`);
}
/** A character, an escaped one, or a whole `[…]`, in which braces and commas are characters. */
function readLiteral(reader) {
    const { text, at } = reader;
    const close = text[at] === "[" ? closeOf(text, at) : -1;
    const length = close > at ? close - at + 1 : text[at] === "\\" ? 2 : 1;
    reader.at += length;
    return text.slice(at, at + length);
}
/** Where the `]` of the set at `open` is; -1: nowhere. Of a set that is not closed, braces are braces. */
function closeOf(text, open) {
    let at = open + 1;
    if (text[at] === "!" || text[at] === "^")
        at++;
    // First of all it is a member.
    if (text[at] === "]")
        at++;
    for (; at < text.length; at++) {
        if (text[at] === "\\")
            at++;
        else if (text[at] === "]")
            return at;
        else if (text[at] === "/")
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/glob-names.js
// One name of a path (what stands between slashes) against one name of a glob.

/** The name, or what is wrong with it. */
function readName(text) {
    const chunks = [[]];
    const written = [[]];
    const put = (atom) => {
        chunks.at(-1)?.push(atom);
        written.at(-1)?.push(atom);
    };
    let hasSets = false;
    let wild = false;
    for (let at = 0; at < text.length;) {
        const point = text.codePointAt(at) ?? 0;
        const sign = String.fromCodePoint(point);
        at += sign.length;
        if (sign === "*" || sign === "?")
            wild = true;
        if (sign === "*") {
            if (text[at - 2] === "*" && chunks.at(-1)?.length === 0 && chunks.length > 1)
                continue;
            chunks.push([]);
            written.push([]);
        }
        else if (sign === "?")
            put("?");
        else if (sign === "[") {
            const close = closeOf(text, at - 1);
            if (close === -1)
                return "`[` is never closed";
            const set = readSet(text.slice(at, close));
            if (typeof set === "string")
                return set;
            chunks.at(-1)?.push(set);
            written.at(-1)?.push(...pointsOf(text.slice(at - 1, close + 1)));
            hasSets = true;
            at = close + 1;
        }
        else if (sign === "\\") {
            const next = text.codePointAt(at);
            if (next === undefined)
                return "it ends with a lone `\\`";
            put(next);
            at += String.fromCodePoint(next).length;
        }
        else
            put(point);
    }
    return { wild, chunks: chunks.map(packed), asWritten: hasSets ? written.map(packed) : null };
}
const pointsOf = (text) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
function packed(atoms) {
    const points = atoms.filter((atom) => typeof atom === "number");
    return points.length === atoms.length ? points.map((point) => String.fromCodePoint(point)).join("") : atoms;
}
/** What stands between `[` and `]`. */
function readSet(text) {
    if (text.includes("[:"))
        return "named sets such as `[[:digit:]]` are not known: write `[0-9]`";
    const not = /^[!^]/.test(text);
    const points = [];
    let escaped = false;
    for (const point of pointsOf(not ? text.slice(1) : text)) {
        if (point === 0x5c && !escaped)
            escaped = true;
        else {
            points.push({ point, escaped });
            escaped = false;
        }
    }
    const ranges = [];
    for (let at = 0; at < points.length; at++) {
        const from = points[at]?.point ?? 0;
        const dash = points[at + 1];
        const to = points[at + 2]?.point;
        if (dash?.point !== 0x2d || dash.escaped || to === undefined) {
            ranges.push([from, from]);
            continue;
        }
        // Backwards it holds nothing, as `[z-a]`; routers write `[...a-z]`, so it is no mistake either.
        if (from <= to)
            ranges.push([from, to]);
        at += 2;
    }
    return { not, ranges };
}
/** At most the length of the text times that of the longest chunk. */
function matchesName(name, text, cost) {
    return (matchesChunks(name.chunks, text, cost) ||
        (name.asWritten !== null && matchesChunks(name.asWritten, text, cost)));
}
function matchesChunks(chunks, text, cost) {
    cost.steps++;
    const [first = "", ...others] = chunks;
    const last = others.pop();
    if (typeof first === "string" && (last === undefined ? text !== first : !text.startsWith(first)))
        return false;
    if (typeof last === "string" && !text.endsWith(last))
        return false;
    return chunks.every((chunk) => typeof chunk === "string")
        ? matchesTexts(chunks, text, cost)
        : matchesPoints(chunks, signsOf(text, cost), cost);
}
/** The first begins the text, the last ends it; each other is best where it is found first. */
function matchesTexts(chunks, text, cost) {
    const [first = "", ...others] = chunks;
    const last = others.pop();
    if (last === undefined)
        return text === first;
    const end = text.length - last.length;
    let at = first.length;
    for (const chunk of others) {
        const found = text.indexOf(chunk, at);
        cost.steps += priceOf(chunk, (found === -1 ? text.length : found) - at);
        if (found === -1)
            return false;
        at = found + chunk.length;
    }
    return at <= end;
}
/** Searching for a long text may look at each character more than once. */
const priceOf = (chunk, distance) => 1 + distance * Math.ceil(chunk.length / 8);
function signsOf(text, cost) {
    if (!/[\ud800-\udfff]/.test(text))
        return text;
    cost.steps += text.length;
    return pointsOf(text);
}
const signAt = (text, at) => typeof text === "string" ? (at < text.length ? text.charCodeAt(at) : undefined) : text[at];
function matchesPoints(chunks, text, cost) {
    const atoms = chunks.map((chunk) => (typeof chunk === "string" ? pointsOf(chunk) : chunk));
    const [first = [], ...others] = atoms;
    const last = others.pop();
    if (last === undefined)
        return text.length === first.length && isAt(first, text, 0, cost);
    const end = text.length - last.length;
    let at = first.length;
    if (end < at || !isAt(first, text, 0, cost) || !isAt(last, text, end, cost))
        return false;
    for (const chunk of others) {
        while (at + chunk.length <= end && !isAt(chunk, text, at, cost))
            at++;
        if (at + chunk.length > end)
            return false;
        at += chunk.length;
    }
    return true;
}
function isAt(atoms, text, at, cost) {
    for (let index = 0; index < atoms.length; index++) {
        cost.steps++;
        const atom = atoms[index];
        const point = signAt(text, at + index);
        if (point === undefined || atom === undefined || !glob_names_fits(atom, point))
            return false;
    }
    return true;
}
function glob_names_fits(atom, point) {
    if (typeof atom === "number")
        return atom === point;
    if (atom === "?")
        return true;
    return atom.ranges.some(([from, to]) => from <= point && point <= to) !== atom.not;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/globs.js


const MAX_PATTERN = 1024;
function readGlob(pattern, of = "path") {
    const wrong = (why) => ({ pattern: pattern.slice(0, MAX_PATTERN), why });
    if (pattern === "")
        return wrong("it is empty");
    if (pattern.length > MAX_PATTERN)
        return wrong(`it is longer than ${MAX_PATTERN} characters`);
    const alternatives = alternativesOf(of === "path" ? pattern.replace(/^(?:\.?\/)+/, "") : pattern);
    if (typeof alternatives === "string")
        return wrong(alternatives);
    const all = [];
    for (const alternative of alternatives) {
        const parts = of === "path" ? readPath(alternative) : readNames(alternative.split("/"));
        if (typeof parts === "string")
            return wrong(parts);
        all.push({ parts, prefix: prefixOf(parts) });
    }
    return {
        source: pattern,
        matches: (text, cost = { steps: 0 }) => {
            cost.steps += all.length;
            let names = null;
            for (const { parts, prefix } of all) {
                if (!text.startsWith(prefix))
                    continue;
                names ??= text.split("/");
                if (matchesParts(parts, names, cost))
                    return true;
            }
            return false;
        },
    };
}
const isGlobProblem = (read) => "why" in read;
/** What a list of patterns comes to; what is broken in it fits nothing. */
function readGlobs(patterns, of = "path") {
    const read = patterns.map((pattern) => readGlob(pattern, of));
    return {
        globs: read.filter((each) => !isGlobProblem(each)),
        broken: read.filter(isGlobProblem),
    };
}
/** Why a gate cannot be judged whose setting (`secrets.ignore`) holds this. */
const brokenGlob = (setting, { pattern, why }) => ({
    code: "declaration-unreadable",
    text: `\`${pattern}\` in the config's \`${setting}\` is no glob: ${why}.`,
});
/** The parts of one alternative, or what is wrong with it. */
function readPath(pattern) {
    const texts = pattern.split("/");
    const isFolder = texts.length > 1 && texts.at(-1) === "";
    if (isFolder)
        texts.pop();
    if (pattern === "" || pattern === "/")
        return "it, or one of its alternatives, names nothing";
    if (texts.includes(""))
        return "it holds an empty name (`//`)";
    const dots = texts.find((text) => text === "." || text === "..");
    if (dots !== undefined)
        return `paths hold no \`${dots}\``;
    const parts = readNames(texts);
    if (typeof parts === "string")
        return parts;
    const last = parts.at(-1);
    if (typeof last !== "object" || last.wild)
        return isFolder && last !== "**" ? [...parts, "**"] : parts;
    return isFolder ? [...parts, "**"] : [...parts, "below"];
}
function readNames(texts) {
    const parts = [];
    for (const text of texts) {
        // Twice is the same as once.
        if (text === "**" && parts.at(-1) === "**")
            continue;
        const part = text === "**" ? "**" : readName(text);
        if (typeof part === "string" && part !== "**")
            return part;
        parts.push(part);
    }
    return parts;
}
/** What every text that fits begins with: most of a change's paths need no closer look. */
function prefixOf(parts) {
    const names = [];
    for (const part of parts) {
        const [only, ...others] = typeof part === "object" ? part.chunks : [];
        if (typeof part !== "object" ||
            part.asWritten !== null ||
            typeof only !== "string" ||
            others.length > 0) {
            return names.join("/") + (names.length > 0 && part !== "below" ? "/" : "");
        }
        names.push(only);
    }
    return names.join("/");
}
/** `**` is tried shortest first, and only the latest is ever lengthened: an earlier one could gain nothing. */
function matchesParts(parts, names, cost) {
    let part = 0;
    let name = 0;
    let star = null;
    while (name < names.length) {
        const now = parts[part];
        // Everything below, which is at least one name.
        if (now === "below" || (now === "**" && part === parts.length - 1))
            return true;
        if (now === "**") {
            star = { part: ++part, name };
        }
        else if (now !== undefined && matchesName(now, names[name] ?? "", cost)) {
            part++;
            name++;
        }
        else {
            if (star === null)
                return false;
            part = star.part;
            name = ++star.name;
        }
    }
    return part === parts.length || parts[part] === "below";
}

;// CONCATENATED MODULE: ./build/shared/git-tier/scope-declared.js
// The scope a text declares: fenced `proofmark-scope` blocks and `Scope:` lines. What looks like a declaration and cannot be
// read is told with its line: taking it for "no declaration" would let everything through.


const FENCE = "proofmark-scope";
/** Bold marks around the word are common, and headings of it. */
const SCOPE_LINE = /^\s*(?:#{1,6}\s+)?(?:\*\*|__)?scope(?:\*\*|__)?\s*:(?:\*\*|__)?(.*)$/i;
const MAX_PATTERNS = 1000;
/** Characters that nobody sees, so that a pattern is not what it looks like. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
function declaredScope(text, of) {
    const declared = { patterns: [], unreadable: [], prose: [] };
    // Most texts declare nothing, and need no reading.
    if (!/scope/i.test(text))
        return declared;
    const blocks = readMarkdown(text, of);
    if ("why" in blocks)
        return { ...declared, unreadable: [blocks] };
    for (const { node, quoted } of blocks) {
        if (node.type === "code")
            readFence(text, { node, quoted }, declared);
        if (node.type === "html")
            readHidden(text, node, declared);
        if ((node.type === "paragraph" || node.type === "heading") && !quoted)
            readLines(text, node, declared);
    }
    if (declared.patterns.length > MAX_PATTERNS) {
        const { line } = declared.patterns[MAX_PATTERNS] ?? { line: 1 };
        return { ...declared, unreadable: [{ why: `it names more than ${MAX_PATTERNS} globs`, line }] };
    }
    return declared;
}
function readFence(text, { node, quoted }, declared) {
    if (node.type !== "code")
        return;
    const { start, end, line } = placeOf(node);
    const source = text.slice(start, end);
    const marks = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
    const isOurs = marks !== undefined && node.lang?.toLowerCase() === FENCE;
    if (marks !== undefined && !isClosed(source, marks)) {
        // Left open, it takes in all that follows; a declaration among that was surely meant as one.
        if (isOurs || hidesDeclaration(node.value))
            declared.unreadable.push({ why: "the fenced block that begins there is never closed", line });
        return;
    }
    if (!isOurs || quoted)
        return;
    const before = declared.patterns.length + declared.unreadable.length;
    for (const [index, row] of linesOfText(node.value).entries()) {
        const pattern = row.trim();
        if (pattern !== "" && !pattern.startsWith("#"))
            add(pattern, line + 1 + index, declared);
    }
    if (declared.patterns.length + declared.unreadable.length === before)
        declared.unreadable.push({ why: "the block is empty", line });
}
/** By its last line, where in a quote or a list other marks come first. */
function isClosed(source, marks) {
    const last = (linesOfText(source).slice(1).at(-1) ?? "").trimEnd();
    let from = last.length;
    while (from > 0 && last[from - 1] === marks[0])
        from--;
    return last.length - from >= marks.length && /^[ \t>]*$/.test(last.slice(0, from));
}
const hidesDeclaration = (text) => new RegExp(`^[ \\t>]*(?:\`{3,}|~{3,})[ \\t]*${FENCE}\\b`, "im").test(text) ||
    linesOfText(text).some((line) => SCOPE_LINE.test(line));
/** A comment that is never closed hides the rest of the text, on GitHub too. */
function readHidden(text, node, declared) {
    const { start, end, line } = placeOf(node);
    const source = text.slice(start, end);
    const open = source.lastIndexOf("<!--");
    if (open === -1 || source.indexOf("-->", open) !== -1 || !hidesDeclaration(source.slice(open)))
        return;
    declared.unreadable.push({ why: "a comment `<!--` before it is never closed", line });
}
function readLines(text, node, declared) {
    const { start, end } = placeOf(node);
    if (!/scope/i.test(text.slice(start, end)))
        return;
    const { source, line, comments, code } = inlineOf(text, node);
    // Code over several lines quotes something.
    const quotes = code.filter((span) => /[\r\n]/.test(source.slice(span.start, span.end)));
    const spans = [...comments, ...quotes].sort((a, b) => a.start - b.start);
    for (const [index, row] of linesOfText(withoutSpans(source, spans)).entries()) {
        const list = SCOPE_LINE.exec(row)?.[1];
        if (list !== undefined)
            readList(node.type === "heading" ? withoutMarks(list) : list, line + index, declared);
    }
}
/** Of a heading such as `## Scope: src ##`. */
function withoutMarks(list) {
    const trimmed = list.trimEnd();
    let end = trimmed.length;
    while (end > 0 && trimmed[end - 1] === "#")
        end--;
    return trimmed.slice(0, end);
}
/** A word, or one of those that people write with a slash or a colon: `N/A`, `UI/UX`, `read:org`. */
const TOPIC = /^(?:[\w-]+(?::[\w-]+)?|[nN]\/[aA]|[A-Z]{1,4}\/[A-Z]{1,4})$/;
function readList(list, line, declared) {
    const parts = atCommas(list);
    // An unfilled line of a template, or a sentence: it narrows nothing, and says so.
    if (parts.length === 0 || parts.every((part) => /\s/.test(part) && !/[/*`]/.test(part))) {
        declared.prose.push(line);
        return;
    }
    for (const part of parts) {
        const quoted = part.length > 2 * MAX_PATTERN ? null : /^(!?)(`+)(.*)\2$/.exec(part);
        const pattern = quoted ? `${quoted[1]}${quoted[3]?.trim()}` : part;
        if (!quoted && /\s/.test(part))
            declared.unreadable.push({
                why: `\`${scope_declared_shown(part)}\` reads like a sentence; a glob with blanks goes into a fenced \`${FENCE}\` block, or between backticks`,
                line,
            });
        else
            add(pattern, line, declared, !quoted && TOPIC.test(part));
    }
}
/** Not at those within braces, sets and backticks. */
function atCommas(list) {
    const parts = [];
    let part = "";
    let depth = 0;
    let ticked = false;
    for (const sign of list) {
        if (sign === "`")
            ticked = !ticked;
        else if ("{[".includes(sign) && !ticked)
            depth++;
        else if ("}]".includes(sign) && !ticked)
            depth = Math.max(0, depth - 1);
        if (sign === "," && depth === 0 && !ticked) {
            parts.push(part);
            part = "";
        }
        else
            part += sign;
    }
    return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
function add(written, line, declared, bare = false) {
    const except = written.startsWith("!");
    const text = except ? written.slice(1).trim() : written;
    if (UNSEEN.test(text)) {
        declared.unreadable.push({ why: "a glob holds a character that cannot be seen", line });
        return;
    }
    const read = readGlob(text);
    if (isGlobProblem(read))
        declared.unreadable.push({ why: `\`${scope_declared_shown(text)}\` is no glob: ${read.why}`, line });
    else
        declared.patterns.push({ text, except, bare, line });
}
const scope_declared_shown = (text) => {
    const plain = text.replaceAll("`", "'");
    return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
};

;// CONCATENATED MODULE: ./build/shared/git-tier/scope-limits.js

/**
 * A list of globs as one: any that is not an exception, none that is. Of exceptions only: everything else. What is broken
 * in it is told, and must not be judged by.
 */
function limitOf(by, patterns, local = true) {
    const allow = readGlobs(patterns.filter((pattern) => !pattern.startsWith("!")));
    const except = readGlobs(patterns.filter((pattern) => pattern.startsWith("!")).map((each) => each.slice(1)));
    const all = allow.globs.length === 0 && allow.broken.length === 0;
    return {
        limit: {
            by,
            patterns,
            local,
            fits: (path, cost) => (all || allow.globs.some((glob) => glob.matches(path, cost))) &&
                !except.globs.some((glob) => glob.matches(path, cost)),
        },
        broken: [...allow.broken, ...except.broken],
    };
}
/** The first rule that fits, else `allow`; null where the config sets no limit. */
function configLimit(settings, pull) {
    const read = settings.rules.map((rule) => ({ rule, fits: ruleFits(rule, pull) }));
    const broken = read.flatMap(({ fits }) => (typeof fits === "boolean" ? [] : [fits]));
    if (broken.length > 0)
        return { limit: null, broken };
    const rule = read.find(({ fits }) => fits === true)?.rule;
    const allow = rule ? rule.allow : settings.allow;
    if (allow.length === 0)
        return { limit: null, broken: [] };
    return limitOf(rule ? `the config's rule ${forWhom(rule)}` : "the config's `allow`", allow);
}
/** All conditions that are given; one of a pull request fits nothing where there is none. */
function ruleFits({ label, branch, author }, pull) {
    // GitHub's labels and logins know no case; branches do.
    const conditions = [
        [label?.toLowerCase() ?? null, pull?.labels.map((each) => each.toLowerCase()) ?? []],
        [branch, pull ? [pull.headBranch] : []],
        [author?.toLowerCase() ?? null, pull ? [pull.author.toLowerCase()] : []],
    ];
    let all = true;
    for (const [pattern, names] of conditions) {
        if (pattern === null)
            continue;
        const glob = readGlob(pattern, "name");
        if (isGlobProblem(glob))
            return glob;
        all &&= names.some((name) => glob.matches(name));
    }
    return all;
}
const forWhom = ({ label, branch, author }) => [
    label === null ? "" : `for label \`${label}\``,
    branch === null ? "" : `for branch \`${branch}\``,
    author === null ? "" : `for author \`${author}\``,
]
    .filter((part) => part !== "")
    .join(" and ") || "for everyone";

;// CONCATENATED MODULE: ./build/shared/git-tier/scope.js
// Did the change keep to what it is about? Paths against the scope that config, task and pull request leave, and against
// protected paths. Both names of a renamed file count, and a deleted one too.






/** Findings of one rule; above it they are told by folder. */
const scope_MAX_FINDINGS = 200;
/** Of one text; the first is enough to find the others. */
const MAX_UNREADABLE = 20;
/** Characters looked at: hostile globs over hostile paths end here, in a second or so. */
const scope_MAX_STEPS = 200_000_000;
function judgeScope(given) {
    const scope = readScope(given);
    const { limits, protects, wrong, findings: said, notes, isAsked } = scope;
    if (!isAsked)
        return scope_skipped();
    const judged = judgePaths(given.change, limits, protects);
    if (judged === null)
        wrong.push(scope_tooCostly());
    const findings = [...scope_told(judged?.protected ?? []), ...scope_told(judged?.outside ?? []), ...said];
    const [reason] = wrong;
    if (findings.some(({ rule }) => rule !== "scope-unreadable")) {
        const failed = { code: "new-findings", text: sumUp(judged, said) };
        return { outcome: "fail", reason: failed, doubt: reason ?? null, findings, notes };
    }
    if (reason)
        return { outcome: "unknown", reason, findings, notes };
    return { outcome: "pass", reason: null, findings: [], notes };
}
/**
 * Paths to put back, sorted, so that nothing lies outside the scope any more; of a moved file both, since one half without
 * the other would be a file lost. `why`: the scope is not known.
 */
function outOfScope(given) {
    const { limits, protects, wrong } = readScope(given);
    const judged = judgePaths(given.change, limits, protects);
    const bad = new Set([...(judged?.protected ?? []), ...(judged?.outside ?? [])].map(({ path }) => path));
    const paths = given.change.files
        .map(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]))
        .filter((names) => names.some((name) => bad.has(name)))
        .flat();
    return { paths: paths.sort(), why: judged === null ? scope_tooCostly() : (wrong[0] ?? null) };
}
function readScope(given) {
    const { settings, pull, task } = given;
    const scope = { limits: [], protects: null, wrong: [], findings: [], notes: [], isAsked: false };
    const config = configLimit(settings, pull);
    const protect = settings.protect.length === 0 ? null : limitOf("the config's `protect`", settings.protect);
    for (const broken of [...config.broken, ...(protect?.broken ?? [])])
        scope.wrong.push(brokenGlob("scope", broken));
    if (config.limit && config.broken.length === 0)
        scope.limits.push(config.limit);
    scope.protects = protect?.limit ?? null;
    const fromTask = task
        ? addDeclared(scope, { ...task, name: `the task file \`${task.path}\`` }, given.change)
        : 0;
    if (settings.task !== null && fromTask === 0 && scope.findings.length === 0)
        scope.wrong.push(scope_unreadable(task
            ? `The task file \`${task.path}\` declares no scope: write a fenced \`proofmark-scope\` block into it.`
            : `The task file \`${settings.task}\` is not on the base branch.`));
    const fromPull = pull
        ? addDeclared(scope, { path: null, text: pull.body, name: "the pull request's text" }, given.change)
        : 0;
    const isMissing = pull !== null && settings.undeclared === "fail" && settings.task === null;
    if (isMissing && fromPull === 0 && scope.findings.length === 0)
        scope.findings.push(undeclared());
    scope.isAsked =
        scope.limits.length > 0 || scope.protects !== null || scope.wrong.length > 0 || scope.findings.length > 0;
    return scope;
}
/** How many globs the text declares, unreadable ones too. */
function addDeclared(scope, { path, text, name }, { files }) {
    const { patterns, unreadable: bad, prose } = declaredScope(text, path === null ? "pull" : "file");
    const lines = patterns.map(({ text: glob, except }) => (except ? `!${glob}` : glob));
    const { limit } = limitOf(`${name} (line ${patterns[0]?.line})`, lines, path !== null);
    // `Scope: checkout` says what a change is about in many a project; it is a path where the change has such a one.
    const isTopic = path === null &&
        bad.length === 0 &&
        patterns.every(({ bare }) => bare) &&
        !files.flatMap(touched).some((one) => limit.fits(one.path, { steps: 0 }));
    const topics = isTopic ? patterns.map(({ line }) => line) : [];
    for (const [index, { why, line }] of bad.slice(0, MAX_UNREADABLE).entries()) {
        scope.findings.push(unreadableFinding({ path, line, why, name, key: `${why} ${index}` }));
        scope.wrong.push(scope_unreadable(`The scope in ${name} cannot be read (line ${line}): ${why}.`));
    }
    for (const line of [...new Set([...prose, ...topics])].slice(0, 5))
        scope.notes.push({
            code: "scope-prose",
            text: `Line ${line} of ${name} begins with "Scope:" and names no path of this change, so it limits nothing.`,
        });
    if (patterns.length === 0 || bad.length > 0 || isTopic)
        return isTopic ? 0 : patterns.length + bad.length;
    scope.limits.push(limit);
    return patterns.length;
}
/** Null: it would take too long. */
function judgePaths({ files }, limits, protects) {
    const cost = { steps: 0 };
    const judged = { protected: [], outside: [] };
    for (const { path, how } of files.flatMap(touched)) {
        const outside = limits.find((limit) => !limit.fits(path, cost));
        if (protects?.fits(path, cost))
            judged.protected.push({ path, how, limit: protects, rule: "protected-path" });
        else if (outside)
            judged.outside.push({ path, how, limit: outside, rule: "out-of-scope" });
        if (cost.steps > scope_MAX_STEPS)
            return null;
    }
    return judged;
}
function touched({ path, previousPath, status }) {
    if (previousPath === null)
        return [{ path, how: status === "modified" ? "changed" : status }];
    return [
        { path: previousPath, how: `moved to ${previousPath === path ? "itself" : path}` },
        { path, how: `moved here from ${previousPath}` },
    ];
}
function scope_told(all) {
    if (all.length <= scope_MAX_FINDINGS)
        return all.map((one) => finding(one.rule, one.path, sentence(one), detailOf(one.limit), ""));
    const byPath = new Map(all.map((one) => [one.path, one]));
    return byFolder([...byPath.keys()], scope_MAX_FINDINGS).flatMap(({ folder, paths }) => {
        const first = byPath.get(paths[0] ?? "");
        if (!first)
            return [];
        if (paths.length === 1)
            return [finding(first.rule, first.path, sentence(first), detailOf(first.limit), "")];
        const where = folder === "" ? "the repository's top and below" : `\`${folder}/\``;
        const what = first.rule === "protected-path" ? "protected" : "out of scope";
        const listed = `${paths.slice(0, 50).join("\n")}${paths.length > 50 ? `\n… and ${paths.length - 50} more` : ""}`;
        const message = `${paths.length} changed files in ${where} are ${what}; the first is \`${first.path}\`.`;
        return [finding(first.rule, first.path, message, `${detailOf(first.limit)}\n\n${listed}`, folder)];
    });
}
const sentence = ({ path, how, limit, rule }) => rule === "protected-path"
    ? `\`${path}\` is protected, and this change touches it (${how}).`
    : `\`${path}\` (${how}) is outside the scope set by ${limit.by}.`;
function detailOf({ by, patterns, local }) {
    const most = patterns.slice(0, 40).map((pattern) => `  ${pattern}`);
    const rest = patterns.length > 40 ? [`  … and ${patterns.length - 40} more`] : [];
    const mend = local ? ["`npx proofmark verify --fix-scope` puts such files back on your machine."] : [];
    return [`By ${by}:`, ...most, ...rest, ...mend].join("\n");
}
const finding = (rule, path, message, detail, key) => makeFinding({
    rule,
    path,
    message,
    detail,
    key,
    severity: rule === "protected-path" ? "blocker" : "critical",
});
const unreadableFinding = (bad) => makeFinding({
    rule: "scope-unreadable",
    severity: "critical",
    message: `The scope in ${bad.name} cannot be read (line ${bad.line}): ${bad.why}.`,
    path: bad.path,
    line: bad.path === null ? null : bad.line,
    key: bad.key,
});
const undeclared = () => finding("scope-undeclared", null, "The pull request's text declares no scope: add a fenced `proofmark-scope` block with a glob per line, or a line `Scope: src/**, docs/**`.", null, "");
const scope_unreadable = (text) => ({
    code: "declaration-unreadable",
    text: (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message),
});
const scope_tooCostly = () => scope_unreadable("The globs of the scope take too long over this change: write fewer, plainer ones.");
const scope_skipped = () => ({
    outcome: "skipped",
    reason: { code: "not-applicable", text: "No scope is declared, and none is configured." },
    findings: [],
    notes: [],
});
function sumUp(judged, said) {
    const parts = [
        count(judged?.outside.length ?? 0, "path out of scope", "paths out of scope"),
        count(judged?.protected.length ?? 0, "protected path touched", "protected paths touched"),
        said.some(({ rule }) => rule === "scope-undeclared") ? "no scope is declared" : "",
        said.some(({ rule }) => rule === "scope-unreadable") ? "a declared scope cannot be read" : "",
    ];
    return `${parts.filter((part) => part !== "").join("; ")}.`;
}
const count = (number, one, many) => number === 0 ? "" : `${number} ${number === 1 ? one : many}`;

// EXTERNAL MODULE: ./build/shared/keys/format.js
var format = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/shared/git-tier/secret-regions.js
/** A private key of 8192 bits has some hundred lines. */
const CONTEXT = 128;
/** Regions of one side around what differs there, in order, not overlapping. */
function regionsOf(file, side) {
    const lines = file[side]?.lines ?? [];
    const regions = [];
    for (const { start, count } of file.hunks.map((hunk) => spanOf(hunk, side))) {
        if (count === 0)
            continue;
        const from = Math.max(1, start - CONTEXT);
        const to = Math.min(lines.length, start + count - 1 + CONTEXT);
        const last = regions.at(-1);
        if (last && from <= last.to + 1)
            last.to = Math.max(last.to, to);
        else
            regions.push({ from, to });
    }
    return regions.map(({ from, to }) => regionOf(lines.slice(from - 1, to), from));
}
function regionOf(lines, firstLine) {
    const starts = [];
    let at = 0;
    for (const line of lines) {
        starts.push(at);
        at += line.length + 1;
    }
    return { text: lines.join("\n"), firstLine, starts };
}
function spanOf(hunk, side) {
    return side === "head"
        ? { start: hunk.headStart, count: hunk.headCount }
        : { start: hunk.baseStart, count: hunk.baseCount };
}
/** 1-based line of the file at an offset into the region. */
function lineAt({ starts, firstLine }, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return firstLine + low;
}
/** The line of the file on which the offset lies, as a range of the region's text. */
function lineRange(region, line) {
    const start = region.starts[line - region.firstLine] ?? 0;
    const next = region.starts[line - region.firstLine + 1];
    return { start, end: next === undefined ? region.text.length : next - 1 };
}
/** Whether any line of these was added. */
function touchesAdded({ hunks }, from, to) {
    // Hunks are in order: the first that ends at `from` or later decides.
    let low = 0;
    let high = hunks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const hunk = hunks[middle];
        if (hunk && hunk.headStart + hunk.headCount <= from)
            low = middle + 1;
        else
            high = middle;
    }
    for (let at = low; at < hunks.length; at++) {
        const hunk = hunks[at];
        if (!hunk || hunk.headStart > to)
            return false;
        if (hunk.headCount > 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/secret-allow.js

const SAME_LINE = /gitleaks:allow|pragma:\s?allowlist secret|proofmark-allow-secret|secretlint-disable-line/i;
const NEXT_LINE = /secretlint-disable-next-line|pragma:\s?allowlist nextline secret/i;
const FROM_HERE = /secretlint-disable(?!-(?:next-)?line)/i;
const UNTIL_HERE = /secretlint-enable/i;
const isAllowComment = (line) => SAME_LINE.test(line) || NEXT_LINE.test(line) || FROM_HERE.test(line);
/** Scanners that heed such comments themselves would heed a pull request's; the text keeps its length. */
const withoutHeed = (text) => text.replace(/secretlint-(?=disable|enable)/gi, "secretlint_");
/** Answers for one file which finds its base's comments allow. */
function allowedIn(file) {
    const head = file.head?.lines ?? [];
    const base = (file.base?.lines ?? []).filter((line) => SAME_LINE.test(line)).map((line) => line.trim());
    const untouched = (line) => !touchesAdded(file, line, line);
    const from = blocks(head, untouched);
    return ({ line, endLine, before, after }) => {
        const above = head[line - 2] ?? "";
        if (NEXT_LINE.test(above) && untouched(line - 1))
            return true;
        if (from.some(([start, end]) => start < line && endLine < end))
            return true;
        const first = before.trimStart();
        const last = after.trimEnd();
        // The same line with another value: whoever allowed it allowed what stands there.
        return (SAME_LINE.test(before + after) &&
            base.some((each) => each.length >= first.length + last.length && each.startsWith(first) && each.endsWith(last)));
    };
}
function blocks(head, untouched) {
    const found = [];
    let start = null;
    for (const [index, text] of head.entries()) {
        if (!text.includes("secretlint-"))
            continue;
        if (start === null && FROM_HERE.test(text) && untouched(index + 1))
            start = index + 1;
        else if (start !== null && UNTIL_HERE.test(text)) {
            found.push([start, index + 1]);
            start = null;
        }
    }
    return start === null ? found : [...found, [start, head.length + 2]];
}
/** 1-based lines of the head that bring a comment the base does not have, once each. */
function addedComments(file) {
    const head = file.head?.lines ?? [];
    const base = new Set((file.base?.lines ?? []).filter(isAllowComment).map(commentOf));
    return file.hunks.flatMap(({ headStart, headCount }) => Array.from({ length: headCount }, (_, at) => headStart + at).filter((line) => {
        const text = head[line - 1] ?? "";
        return isAllowComment(text) && !base.has(commentOf(text));
    }));
}
/** The line without its values, which may have changed. */
const commentOf = (line) => line.trim().replace(/[\w+/=-]{12,}/g, (text) => (isAllowComment(text) ? text : "…"));

;// CONCATENATED MODULE: ./build/shared/git-tier/secret-entropy.js
/** Longer lines are built or packed, and full of such values. */
const MAX_LINE = 2_000;
const NAME = "(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|credential|client[_-]?secret|auth[_-]?key)";
/** `name = "value"`, `"name": "value"`, `name: 'value'`, `name => "value"`. */
const QUOTED = new RegExp(`${NAME}[\\w-]{0,40}["'\`]?\\s{0,8}(?::=|=>|[:=])\\s{0,8}["'\`]([^"'\`\\s]{16,200})["'\`]`, "gi");
/** `NAME=value` to the end of the line, where files are written so. */
const BARE = new RegExp(`^\\s{0,40}(?:export )?[\\w.-]{0,60}${NAME}[\\w.-]{0,40}\\s{0,8}[:=]\\s{0,8}([^"'\`\\s]{16,200})\\s*$`, "i");
const BARE_FILES = /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.(?:env|properties|ini|cfg|conf|toml|ya?ml)$/i;
const PLACEHOLDER = /example|sample|dummy|placeholder|change.?me|replace|your|insert|todo|fake|mock|test|redact|secret|password|token|x{4}|\*{3}|\.{3}|1234|abcd|\$\{|\{\{|<|%[sd(]|process\.|env\.|os\.|vault:|ref\+|sha\d{3}-/i;
function highEntropy(text, path) {
    const found = [];
    const bare = BARE_FILES.test(path);
    let start = 0;
    for (const line of text.split("\n")) {
        if (line.length >= 20 && line.length <= MAX_LINE) {
            for (const match of line.matchAll(QUOTED))
                secret_entropy_add(match[1], start + match.index + match[0].length - 1, found);
            const value = bare ? BARE.exec(line)?.[1] : undefined;
            if (value !== undefined)
                secret_entropy_add(value, start + line.trimEnd().length, found);
        }
        start += line.length + 1;
    }
    return found;
}
/** `end` is where the value ends. */
function secret_entropy_add(value, end, found) {
    if (value === undefined || !looksRandom(value))
        return;
    const what = "a random-looking value given to a name that keys have";
    found.push({ rule: "high-entropy", what, start: end - value.length, end });
}
function looksRandom(value) {
    if (PLACEHOLDER.test(value))
        return false;
    // A path, an address, a call, a list of words.
    if (/^[./~@#]|:\/\/|[()[\]{}]|^[\w.]+(?:[./][A-Za-z_-]+){2,}$/.test(value))
        return false;
    const isHex = /^[0-9a-f-]+$/i.test(value);
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
    if (isHex
        ? value.length < 32 || !/[0-9]/.test(value) || !/[a-f]/i.test(value)
        : kinds < 2 || !/[0-9]/.test(value))
        return false;
    // Words and versions joined (gpt-4o-2024-07-18), names with a number in them, UUIDs, which are mostly no secrets.
    if (Math.max(...value.split(/[-_./]/).map(({ length }) => length)) < 16)
        return false;
    if (!isHex && (value.match(/[0-9]+/g)?.length ?? 0) < 2)
        return false;
    return entropyOf(value) >= (isHex ? 3 : 3.5);
}
/** Bits a character (Shannon), of the characters it has. */
function entropyOf(text) {
    const counts = new Map();
    for (const sign of text)
        counts.set(sign, (counts.get(sign) ?? 0) + 1);
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts.values()].reduce((bits, count) => bits - (count / length) * Math.log2(count / length), 0);
}

;// CONCATENATED MODULE: ./build/shared/git-tier/secret-pem.js
// Private keys in PEM. Rule sets know those that begin as RSA keys do; Ed25519 and P-256 keys are shorter and begin
// otherwise, PGP's have a checksum line, and in sources they are cut into strings.

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /^-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** Longer than any key. */
const MAX_BODY = 20_000;
/** An Ed25519 key has 64 characters. */
const MIN_BODY = 60;
function pemKeys(text) {
    const found = [];
    let reach = 0;
    for (const { 0: mark, index } of text.matchAll(BEGIN)) {
        if (index < reach)
            continue;
        const start = index + mark.length;
        const after = text.slice(start, start + MAX_BODY);
        // The next frame of any kind, so that many beginnings cost no more than their length.
        const frame = after.indexOf("-----");
        const end = frame === -1 ? null : END.exec(after.slice(frame, frame + 120));
        const body = end ? after.slice(0, frame) : (/^[\w+/=\s\\"',;]*/.exec(after)?.[0] ?? "");
        if (!looksLikeKey(body))
            continue;
        reach = start + body.length + (end?.[0].length ?? 0);
        found.push({ rule: "private-key", what: "a private key", start: index, end: reach });
    }
    return found;
}
/** A key and no placeholder: long and random once headers, quotes and line ends are gone. */
function looksLikeKey(body) {
    const plain = body
        .replace(/^[A-Za-z-]{1,40}: .{0,200}$/gm, "")
        .replace(/\\[nrt]/g, "")
        .replace(/[\s"'`,;+]/g, "");
    return plain.length >= MIN_BODY && /^[\w+/=\\]+$/.test(plain) && entropyOf(plain) >= 4;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/secrets.js
// Credentials in lines that a change adds. What is found is told by its place, kind, first characters and length; the value
// is nowhere in what this gives back, nor anything it could be computed from.








const secrets_MAX_FINDINGS = 200;
async function judgeSecrets(given, scanner) {
    const { globs, broken } = readGlobs(given.settings.ignore);
    const files = given.change.files.filter(({ path }) => !ignores(globs, path));
    const hits = [];
    for (const file of files)
        hits.push(...(await addedHits(file, scanner)));
    // Only where something was found: most changes need one look.
    const known = hits.length === 0 ? new Set() : await valuesOfBase(files, scanner);
    const findings = [...secrets_told(hits, known), ...commentFindings(files, hits)];
    return concluded(bounded(findings, secrets_MAX_FINDINGS, secrets_more), notRead(files), broken[0] ? brokenGlob("secrets.ignore", broken[0]) : null);
}
const ignores = (globs, path) => globs.some((glob) => glob.matches(path));
/** Of lines that were added, those left out that a comment of the base allows. */
async function addedHits(file, scanner) {
    if (!file.head?.lines || file.hunks.length === 0)
        return [];
    const isAllowed = allowedIn(file);
    const all = await hitsOf(file, "head", scanner);
    return all.filter((hit) => touchesAdded(file, hit.line, hit.endLine) && !isAllowed(hit));
}
async function hitsOf(file, side, scanner) {
    const path = side === "base" ? (file.previousPath ?? file.path) : file.path;
    const hits = [];
    for (const region of regionsOf(file, side)) {
        const text = withoutHeed(region.text);
        const own = [...proofmarkKeys(text), ...pemKeys(text)];
        const scanned = (await scanner.scan(text, path)).filter(({ start, end }) => !isPlaceholder(text.slice(start, end)));
        const known = outside(scanned, own);
        const sure = [...own, ...known];
        const unsure = outside(highEntropy(text, path), sure);
        hits.push(...[...sure, ...unsure].map((match) => hitOf(match, file, region)));
    }
    return [...new Map(hits.map((hit) => [`${hit.rule}\0${hit.line}\0${hit.value}`, hit])).values()];
}
/** `ghp_xxxx…xxxx`, `npm_0000…`: what stands for a key in a text has one sign again and again, which chance never gives. */
function isPlaceholder(value) {
    const signs = value.replace(/[-_.\s]/g, "");
    const runs = signs.match(/([A-Za-z0-9*])\1{7,}/g) ?? [];
    return runs.reduce((sum, run) => sum + run.length, 0) >= Math.max(16, signs.length / 2);
}
const proofmarkKeys = (text) => (0,format/* findKeys */.WB)(text).map(({ start, end, key }) => {
    return { rule: "proofmark-key", what: `a Proofmark key (${key.mode})`, start, end };
});
/** Those of `matches` that overlap none of `others`. */
function outside(matches, others) {
    const spans = others.toSorted((a, b) => a.start - b.start);
    let at = 0;
    let reach = -1;
    return matches
        .toSorted((a, b) => a.start - b.start)
        .filter(({ start, end }) => {
        for (let span = spans[at]; span && span.start < end; span = spans[++at])
            reach = Math.max(reach, span.end);
        return reach <= start;
    });
}
function hitOf({ rule, what, start, end }, file, region) {
    const line = lineAt(region, start);
    const endLine = lineAt(region, Math.max(start, end - 1));
    return {
        file,
        rule,
        what,
        value: region.text.slice(start, end),
        line,
        endLine,
        before: region.text.slice(lineRange(region, line).start, start),
        after: region.text.slice(end, lineRange(region, endLine).end),
    };
}
/** What the base's side of the same change has: a secret that was moved or copied is no new leak. */
async function valuesOfBase(files, scanner) {
    const values = new Set();
    for (const file of files)
        if (file.base?.lines)
            for (const { value } of await hitsOf(file, "base", scanner))
                values.add(value);
    return values;
}
function secrets_told(hits, known) {
    const counts = new Map();
    return hits.map((hit) => {
        const mask = masked(hit.value);
        const place = `${hit.rule}\0${hit.file.path}\0${mask}`;
        const nth = (counts.get(place) ?? 0) + 1;
        counts.set(place, nth);
        const wasThere = known.has(hit.value);
        const unsure = hit.rule === "high-entropy" || NOBODYS_HOST.test(hit.value + hit.after.slice(0, 100));
        return makeFinding({
            rule: hit.rule.slice(0, 100),
            severity: wasThere ? "info" : unsure ? "warning" : "blocker",
            message: `${secrets_sentence(hit, unsure)}: ${mask}.${wasThere ? " The base has it already; it was moved or copied." : ""}`,
            detail: wasThere ? STILL_KNOWN : unsure ? MAYBE : LEAKED,
            path: hit.file.path,
            line: hit.line,
            key: `${mask} ${nth}`,
        });
    });
}
/** A password for this very machine, or for a name that is reserved for examples. */
const NOBODYS_HOST = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^@\s]{1,500}@(?:127\.0\.0\.1|\[::1\]|(?:[\w-]{1,63}\.){0,5}(?:localhost|test|invalid|example(?:\.(?:com|org|net))?))(?![\w.-])/i;
const secrets_sentence = ({ what }, unsure) => unsure ? `This may be a credential, ${what}` : `This line adds ${what}`;
const LEAKED = "Whoever can read the branch has it now, and its history keeps it: revoke it where it was made, then take it out. " +
    "Comments that tell scanners to look away count only once the base branch has them.";
const MAYBE = "If it is one, revoke it and take it out. If it is not, a file of made-up values can be named in the gate's `ignore`.";
const STILL_KNOWN = "It is not this change that gave it away; it should be revoked all the same.";
/** First characters, a quarter at most, and length. */
function masked(value) {
    const signs = [...value];
    const shown = signs.slice(0, Math.min(4, Math.floor(signs.length / 4))).join("");
    return `\`${shown.replace(/[\s`\p{Cc}\p{Cf}]/gu, "·")}…\`, ${signs.length} characters`;
}
function commentFindings(files, hits) {
    const near = new Set(hits.flatMap(({ file, line, endLine }) => [line - 1, line, endLine].map((at) => `${at} ${file.path}`)));
    return files.flatMap((file) => {
        const lines = addedComments(file);
        const hiding = lines.filter((line) => near.has(`${line} ${file.path}`));
        const others = lines.filter((line) => !near.has(`${line} ${file.path}`));
        return [...commentFinding(file, hiding, true), ...commentFinding(file, others, false)];
    });
}
/** Texts speak of such comments, and hide nothing by it. */
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt)$/i;
/** One for all of a file, at the first. */
function commentFinding({ path }, lines, hides) {
    const [line] = lines;
    if (line === undefined)
        return [];
    const more = lines.length === 1 ? "" : ` ${lines.length} lines of this file do; this is the first.`;
    const message = hides
        ? "This line tells secret scanners to look away from what was found here; a comment of the same change does not count."
        : "This line tells secret scanners to look away; that counts only once the base branch has it.";
    const severity = hides || !PROSE.test(path) ? "warning" : "info";
    return [
        makeFinding({
            rule: "allow-comment-added",
            severity,
            message: message + more,
            path,
            line,
            key: String(hides),
        }),
    ];
}
function secrets_more(left) {
    const files = new Set(left.map(({ path }) => path)).size;
    const message = `${left.length} more of the kind in ${files} ${files === 1 ? "file" : "files"}; the first is here.`;
    return { rule: "more-secrets", message };
}
/** Links and submodules have no text; everything else that could not be looked at is told. */
function notRead(files) {
    const blind = files.filter(({ head }) => head?.lines === null && head.ref.mode.startsWith("100"));
    const say = (code, what, some) => {
        if (some.length === 0)
            return [];
        const names = some.slice(0, 5).map(({ path }) => path.slice(0, 200));
        const rest = some.length > 5 ? ` and ${some.length - 5} more` : "";
        return [{ code, text: `Not looked at for credentials, being ${what}: ${names.join(", ")}${rest}.` }];
    };
    return [
        ...say("secrets-too-large", "too large", blind.filter(({ head }) => head?.tooLarge)),
        ...say("secrets-binary", "binary", blind.filter(({ head }) => !head?.tooLarge)),
    ];
}
function concluded(findings, notes, reason) {
    const serious = findings.filter(contract_severity/* isSerious */.$7).length;
    if (serious > 0) {
        const text = `${serious} ${serious === 1 ? "credential" : "credentials"} in added lines.`;
        return { outcome: "fail", reason: { code: "new-findings", text }, doubt: reason, findings, notes };
    }
    if (reason)
        return { outcome: "unknown", reason, findings, notes };
    return { outcome: "pass", reason: null, findings, notes };
}

// EXTERNAL MODULE: ./build/shared/render/words.js
var render_words = __webpack_require__(124);
;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/merged-tests.js
/** Literals of an assertion: texts, numbers, truth and nothing. */
const valuesOf = (key) => key.match(/"[^"]*"|(?<![\w$.])-?\d[\w.]*|\b(?:true|false|null|None|True|False|nil)\b/g) ?? [];
/** Share of a gone test's names that the other must have. */
const NAMES = 0.6;
/** Comparisons of one change; what is left then is told as gone. */
const WORK = 200_000;
/** Assertions of one test that are looked at. */
const MANY = 100;
/** Gone tests to the name of the test of the same file that asks what they asked. */
function mergedInto({ gone, come, pairs }) {
    const larger = [
        ...come.map((one) => ({ one, left: expected(one.case.assertions) })),
        ...pairs.flatMap(({ base, head }) => {
            const had = new Set(base.case.assertions.map(({ key }) => key));
            const gained = head.case.assertions.filter(({ key }) => !had.has(key));
            // A test that was rewritten has its own expectations to keep first.
            const left = without(expected(gained), expected(base.case.assertions)) ?? [];
            return gained.length === 0 ? [] : [{ one: head, left }];
        }),
    ].filter(({ one, left }) => left.length > 0 && one.case.markers.length === 0);
    const found = new Map();
    let work = WORK;
    for (const one of larger.length === 0 ? [] : gone) {
        const wanted = one.case.assertions.filter(({ strength }) => strength > 0);
        const values = wanted.flatMap(({ key }) => valuesOf(key));
        if (wanted.length === 0 || wanted.some(({ key }) => valuesOf(key).length === 0))
            continue;
        for (const it of larger) {
            if (it.one.file !== one.file || --work < 0 || !hasNames(it.one, one))
                continue;
            const left = without(it.left, values);
            if (left === null)
                continue;
            it.left = left;
            found.set(one, it.one.case.name);
            break;
        }
    }
    return found;
}
const expected = (assertions) => assertions
    .filter(({ strength }) => strength === 3)
    .slice(0, MANY)
    .flatMap(({ key }) => valuesOf(key));
/** `all` less `some`, one for one; null where one is missing. */
function without(all, some) {
    const left = [...all];
    for (const one of some) {
        const at = left.indexOf(one);
        if (at === -1)
            return null;
        left.splice(at, 1);
    }
    return left;
}
function hasNames(it, one) {
    const names = [...one.case.words].filter((word) => /^[\p{L}_$]/u.test(word));
    return names.filter((name) => it.case.words.has(name)).length >= names.length * NAMES;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rule.js
/** Where at head a line of the base was, or would be. */
function headLine(file, baseLine) {
    if (file.head === null || file.head.lines === null)
        return null;
    let shift = 0;
    for (const { baseStart, baseCount, headStart, headCount } of file.hunks) {
        const from = baseCount > 0 ? baseStart : baseStart + 1;
        if (baseLine < from)
            break;
        if (baseLine < from + baseCount)
            return within(file, headStart);
        shift += headCount - baseCount;
    }
    return within(file, baseLine + shift);
}
const within = (file, line) => {
    const last = file.head?.lines?.length ?? 0;
    return last === 0 ? null : Math.min(Math.max(1, line), last);
};
/** Lines of the head that came with the change, with their numbers. */
function addedLines(file) {
    const lines = file.head?.lines ?? [];
    return file.hunks.flatMap(({ headStart, headCount }) => lines
        .slice(headStart - 1, headStart - 1 + headCount)
        .map((text, index) => ({ line: headStart + index, text })));
}
/** Lines of the base that went with the change. */
function removedLines(file) {
    const lines = file.base?.lines ?? [];
    return file.hunks.flatMap(({ baseStart, baseCount }) => lines
        .slice(baseStart - 1, baseStart - 1 + baseCount)
        .map((text, index) => ({ line: baseStart + index, text })));
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/text/grammars.js
// How the languages write comments and strings: as much of each as is needed to tell code from what only looks like it.
const PLAIN = {
    line: ["//"],
    block: [["/*", "*/"]],
    nests: false,
    quotes: `"'`,
    long: "",
    triple: [],
    code: null,
    codeIn: "",
    regex: false,
    looseHash: false,
};
const SCRIPT = { ...PLAIN, long: "`", code: "${", codeIn: "`", regex: true };
const GRAMMARS = {
    javascript: SCRIPT,
    // What HTML calls a comment is code in a script, so only these have it.
    component: { ...SCRIPT, block: [...SCRIPT.block, ["<!--", "-->"]] },
    python: { ...PLAIN, line: ["#"], block: [], triple: [`"""`, `'''`] },
    go: { ...PLAIN, long: "`" },
    rust: { ...PLAIN, nests: true, quotes: "", long: `"` },
    java: { ...PLAIN, triple: [`"""`] },
    kotlin: { ...PLAIN, nests: true, quotes: `"'\``, triple: [`"""`], code: "${", codeIn: `"` },
    csharp: { ...PLAIN, triple: [`"""`] },
    swift: { ...PLAIN, nests: true, quotes: `"`, triple: [`"""`], code: "\\(", codeIn: `"` },
    ruby: {
        ...PLAIN,
        line: ["#"],
        block: [["\n=begin", "\n=end"]],
        quotes: "",
        long: `"'\``,
        code: "#{",
        codeIn: `"\``,
        regex: true,
    },
    php: { ...PLAIN, line: ["//", "#"], quotes: "", long: `"'` },
    c: PLAIN,
    css: PLAIN,
    hash: { ...PLAIN, line: ["#"], block: [], looseHash: true },
};
const BY_EXTENSION = Object.fromEntries([
    ["javascript", "js jsx mjs cjs ts tsx mts cts dart"],
    ["component", "vue svelte astro"],
    ["python", "py pyi"],
    ["go", "go"],
    ["rust", "rs"],
    ["java", "java groovy scala gradle"],
    ["kotlin", "kt kts"],
    ["csharp", "cs"],
    ["swift", "swift"],
    ["ruby", "rb rake gemspec"],
    ["php", "php phpt"],
    ["c", "c h cc cpp cxx hh hpp hxx m mm proto"],
    ["css", "css scss less"],
    ["hash", "yml yaml toml ini cfg conf sh bash zsh tf ex exs r jl pl nix"],
].flatMap(([language, extensions]) => extensions.split(" ").map((extension) => [extension, language])));
/** Null: no language that is read. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (/^(?:Dockerfile|Containerfile|Makefile|Justfile)/i.test(name))
        return "hash";
    if (/^(?:Rakefile|Gemfile)$/.test(name))
        return "ruby";
    const dot = name.lastIndexOf(".");
    const extension = name.slice(dot + 1).toLowerCase();
    return dot >= 0 && Object.hasOwn(BY_EXTENSION, extension) ? (BY_EXTENSION[extension] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/paths.js

const paths_nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** Files that hold nothing but tests, by name. */
const TEST_NAMES = [
    /[._-](?:test|spec|cy|e2e|it|unit)\.(?:[cm]?[jt]sx?|dart|vue)$/,
    /^test_.*\.py$|_test\.py$|^tests?\.py$/,
    /^[^_.].*_test\.go$/,
    /_(?:spec|test)\.rb$|^test_.*\.rb$/,
    /(?:Test|Tests|TestCase|IT|Spec|Specs)\.(?:java|kt|kts|cs|swift|scala|groovy|php)$|^Test[A-Z].*\.(?:java|kt|cs)$/,
    /[._-]test\.php$/,
    /(?:^|_)tests?\.rs$/,
];
/** Folders whose files may be tests; whether one is, its content says. */
const TEST_FOLDERS = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|cypress|integration-tests?|[A-Za-z.]+\.Tests?)\//;
const FIXTURES = /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-data|test_data|__testfixtures__|samples?|cassettes)\//i;
const SNAPSHOTS = /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots?|goldens?|baselines?|screenshots)\/|-snapshots\/|\.snap(?:\.\w+)?$|\.golden(?:\.\w+)?$|\.(?:approved|verified|snapshot)\.\w+$|\.ambr$/i;
const GENERATED = /(?:^|\/)(?:node_modules|vendor|third_party|dist|generated|__generated__|\.yarn|Pods)\/|\.min\.(?:js|css)$|\.(?:pb|gen|generated|g)\.\w+$|_pb2(?:_grpc)?\.pyi?$|\.pb\.go$|_generated\.\w+$|\.d\.ts\.map$/;
const DOCS = /\.(?:mdx?|rst|adoc|txt)$|(?:^|\/)(?:LICENSE|NOTICE|CHANGELOG|AUTHORS)[^/]*$/i;
const CI = /^\.github\/(?:workflows|actions)\/|^\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\/|^\.circleci\/|^azure-pipelines[^/]*\.ya?ml$|^\.azure-pipelines\/|(?:^|\/)Jenkinsfile[^/]*$|^\.travis\.ya?ml$|^\.?appveyor\.ya?ml$|^\.buildkite\/|^bitbucket-pipelines\.ya?ml$|^\.drone\.(?:ya?ml|star|jsonnet)$|^\.woodpecker(?:\.ya?ml$|\/)|^\.teamcity\/|^cloudbuild\.ya?ml$|^\.semaphore\/|^\.forgejo\/workflows\/|^\.gitea\/workflows\/|^\.cirrus\.ya?ml$/;
const OWNERS = /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/;
const LOCKS = {
    "package-lock.json": /^package\.json$/,
    "npm-shrinkwrap.json": /^package\.json$/,
    "yarn.lock": /^package\.json$|^\.yarnrc\.yml$/,
    "pnpm-lock.yaml": /^package\.json$|^pnpm-workspace\.yaml$/,
    "bun.lock": /^package\.json$/,
    "bun.lockb": /^package\.json$/,
    "deno.lock": /^deno\.jsonc?$|^package\.json$/,
    "poetry.lock": /^pyproject\.toml$/,
    "uv.lock": /^pyproject\.toml$/,
    "pdm.lock": /^pyproject\.toml$/,
    "Pipfile.lock": /^Pipfile$/,
    "Cargo.lock": /^Cargo\.toml$/,
    "go.sum": /^go\.(?:mod|work)$|\.go$/,
    "Gemfile.lock": /^Gemfile$|\.gemspec$/,
    "composer.lock": /^composer\.json$/,
    "packages.lock.json": /\.(?:cs|fs|vb)proj$|^Directory\.[\w.]+\.props$/,
    "gradle.lockfile": /^build\.gradle(?:\.kts)?$|\.versions\.toml$/,
    "mix.lock": /^mix\.exs$/,
    "pubspec.lock": /^pubspec\.yaml$/,
    "Podfile.lock": /^Podfile$/,
    "Package.resolved": /^Package\.swift$|^project\.pbxproj$/,
};
const isCi = (path) => CI.test(path);
const isCodeowners = (path) => OWNERS.test(path);
const isSnapshot = (path) => SNAPSHOTS.test(path) && !isTestByName(path);
const isFixture = (path) => FIXTURES.test(path);
const isGenerated = (path) => GENERATED.test(path);
const isDoc = (path) => DOCS.test(path);
const isTestByName = (path) => TEST_NAMES.some((name) => name.test(paths_nameOf(path))) ||
    /(?:^|\/)__tests__\/(?:.*\/)?[^/]+\.(?:[cm]?[jt]sx?)$/.test(path);
/** By name, by folder, or as config says. */
const mayBeTest = (path, globs) => isTestByName(path) || TEST_FOLDERS.test(path) || globs.some((glob) => glob.matches(path));
/** What names the manifests of a lockfile; null for other files. */
const manifestOf = (path) => {
    const name = paths_nameOf(path);
    return Object.hasOwn(LOCKS, name) ? (LOCKS[name] ?? null) : null;
};
/** Code of the product itself: no test, no snapshot, no fixture, nothing generated. */
const isSource = (path, globs) => languageOf(path) !== null &&
    !mayBeTest(path, globs) &&
    !isSnapshot(path) &&
    !isFixture(path) &&
    !isGenerated(path) &&
    manifestOf(path) === null;

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/subjects.js


const DECLARES = /\b(?:function|class|const|let|var|def|fn|func|fun|interface|type|enum|struct|trait|module|object|val|record)\s+(?:\([^)]{0,80}\)\s*)?\*?\s*([A-Za-z_$][\w$]{2,80})/g;
const METHOD = /^\s*(?:(?:public|private|protected|static|async|final|override|export|get|set)\s+){0,4}[\w<>[\],.?]{0,60}\s?\b([A-Za-z_$][\w$]{2,80})\s?\(/;
const WORDS = /[A-Za-z_$][\w$]{2,80}/g;
/** Longer lines are no code that a person wrote. */
const subjects_MAX_LINE = 1_000;
function subjectsOf({ change, globs }) {
    const sources = change.files.filter((file) => isSource(file.previousPath ?? file.path, globs));
    const deleted = sources.filter(({ status }) => status === "deleted").map(({ path }) => path);
    const stems = new Map(deleted.map((path) => [stemOf(path), path]));
    const names = removedNames(sources);
    return {
        ofFile: (file) => stems.get(stemOf(file.previousPath ?? file.path)) ?? imported(file, stems),
        ofCase: ({ case: one }) => [...one.words].find((word) => names.has(word)) ?? null,
        inTextOf: ({ case: one }) => subjects_named(one.words, stems),
    };
}
/** Names that many files have, and that name none. */
const subjects_COMMON = /^(?:index|main|page|layout|route|test|tests|api|app|src|mod|init|types|utils?|.{0,3})$/;
function subjects_named(words, stems) {
    if (stems.size === 0)
        return null;
    for (const word of words)
        if (/^["'`]/.test(word))
            for (const [, part] of word.matchAll(/\/([\w-]+)/g)) {
                const stem = part?.toLowerCase() ?? "";
                const path = subjects_COMMON.test(stem) ? undefined : stems.get(stem);
                if (path)
                    return path;
            }
    return null;
}
/** `parse` of parse.ts, parse.test.ts, test_parse.py, ParseTest.java: lower case, what makes it a test taken away. */
function stemOf(path) {
    const name = paths_nameOf(path).replace(/\.[^.]*$/, "");
    const bare = name
        .replace(/[._-](?:test|spec|cy|e2e|it|unit|tests)$/i, "")
        .replace(/^test_|(?:Tests?|Spec|IT)$/, "");
    return bare.toLowerCase();
}
const IMPORTS = /^\s*(?:import|from|export|require|use|using|include|const|let|var|jest\.mock|vi\.mock)\b|\b(?:require|import)\s*\(/;
const LAST_PART = /([\w-]+)(?:\.\w{1,5})?["'`;\s)]*$/;
/** The first of its imports, as told by name, that the change deletes. */
function imported(file, stems) {
    if (stems.size === 0)
        return null;
    for (const text of file.base?.lines ?? []) {
        if (text.length > subjects_MAX_LINE || !IMPORTS.test(text))
            continue;
        const quoted = /["'`]([^"'`]{1,300})["'`]/.exec(text)?.[1];
        // Python's `from package.module import name`; Java's `import a.b.Name;`.
        const module = /^\s*from\s+([\w.]{1,200})\s+import/.exec(text)?.[1] ?? text;
        const specifier = quoted ?? module.slice(-200).replaceAll(".", "/");
        const local = quoted === undefined || /^\.{1,2}\/|^[@~#]\//.test(quoted);
        const stem = LAST_PART.exec(specifier)?.[1]?.toLowerCase();
        const path = local && stem && stem !== "index" ? stems.get(stem) : undefined;
        if (path)
            return path;
    }
    return null;
}
/** Names whose declarations went and that stand nowhere at head in the sources of the change. */
function removedNames(sources) {
    const names = new Set();
    for (const file of sources)
        for (const { text } of removedLines(file)) {
            if (text.length > subjects_MAX_LINE || names.size > 5_000)
                continue;
            for (const [, name] of text.matchAll(DECLARES))
                if (name)
                    names.add(name);
            const method = METHOD.exec(text)?.[1];
            if (method && !/^(?:if|for|while|switch|return|catch)$/.test(method))
                names.add(method);
        }
    if (names.size === 0)
        return names;
    for (const file of sources) {
        // A renamed name leaves no trace at head; one that stays in use was not deleted.
        const lines = file.status === "deleted" ? addedLines(file).map(({ text }) => text) : (file.head?.lines ?? []);
        for (const text of lines)
            if (text.length <= subjects_MAX_LINE)
                for (const [word] of text.matchAll(WORDS))
                    names.delete(word);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/pair-tests.js
/** Share of words of the larger test that makes two one test. */
const ALIKE = 0.5;
/** A word that more tests have tells none apart. */
const pair_tests_COMMON = 30;
const pair_tests_CANDIDATES = 8;
function pairTests(base, head) {
    const pairs = [];
    let gone = base;
    let come = head;
    const within = (key) => (one) => `${one.file.path}\0${key(one.case)}`;
    const full = (one) => `${one.suite}\0${one.name}`;
    const passes = [
        within((one) => `${full(one)}\0${one.hash}`),
        within(full),
        (one) => (one.case.empty ? `\0${full(one.case)}` : `${one.case.hash}\0${one.case.name}`),
        within((one) => `${one.name}\0leaf`),
        (one) => (one.case.empty ? `\0${full(one.case)}` : one.case.hash),
        // Without a suite a name is too common to tell tests of different files apart.
        (one) => (one.case.suite === "" ? `${one.file.path}\0${full(one.case)}` : full(one.case)),
    ];
    for (const pass of passes) {
        const found = byKey(gone, come, pass);
        pairs.push(...found.pairs);
        gone = found.gone;
        come = found.come;
    }
    const alike = byLikeness(gone, come);
    return { pairs: [...pairs, ...alike.pairs], gone: alike.gone, come: alike.come };
}
/** Equal keys in their order, the same one twice being two. */
function byKey(gone, come, key) {
    const waiting = new Map();
    for (const one of come) {
        const known = waiting.get(key(one));
        if (known)
            known.all.push(one);
        else
            waiting.set(key(one), { all: [one], next: 0 });
    }
    const pairs = [];
    const left = [];
    const used = new Set();
    for (const one of gone) {
        const found = waiting.get(key(one));
        const other = found?.all[found.next];
        if (found && other) {
            found.next++;
            used.add(other);
            pairs.push({ base: one, head: other, likeness: 1 });
        }
        else
            left.push(one);
    }
    return { pairs, gone: left, come: come.filter((one) => !used.has(one)) };
}
function byLikeness(gone, come) {
    const holders = new Map();
    for (const [index, one] of come.entries())
        for (const word of one.case.words) {
            const known = holders.get(word);
            if (known)
                known.push(index);
            else
                holders.set(word, [index]);
        }
    const scored = [];
    for (const [from, one] of gone.entries()) {
        for (const to of pair_tests_candidates(one, holders)) {
            const other = come[to];
            const likeness = other ? alike(one, other) : 0;
            if (likeness >= ALIKE)
                scored.push({ from, to, likeness });
        }
    }
    scored.sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to);
    const taken = { from: new Set(), to: new Set() };
    const pairs = [];
    for (const { from, to, likeness } of scored) {
        const base = gone[from];
        const head = come[to];
        if (!base || !head || taken.from.has(from) || taken.to.has(to))
            continue;
        taken.from.add(from);
        taken.to.add(to);
        pairs.push({ base, head, likeness });
    }
    return {
        pairs,
        gone: gone.filter((_, index) => !taken.from.has(index)),
        come: come.filter((_, index) => !taken.to.has(index)),
    };
}
function pair_tests_candidates(one, holders) {
    const shared = new Map();
    for (const word of one.case.words) {
        const all = holders.get(word) ?? [];
        if (all.length <= pair_tests_COMMON)
            for (const index of all)
                shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, pair_tests_CANDIDATES)
        .map(([index]) => index);
}
/** The words of bodies; those of names help, as far as bodies are alike at all. */
function alike(one, other) {
    const body = shareOf(one.case.words, other.case.words);
    const names = shareOf(wordsOfName(one.case.name), wordsOfName(other.case.name));
    const here = one.file === other.file ? 0.05 : 0;
    return body < 0.25 ? body : Math.max(body, 0.6 * body + 0.4 * names) + here;
}
const wordsOfName = (name) => new Set(name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1));
function shareOf(a, b) {
    if (a.size === 0 || b.size === 0)
        return 0;
    let shared = 0;
    for (const word of a)
        if (b.has(word))
            shared++;
    return shared / Math.max(a.size, b.size);
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/test-deleted.js
// Tests of the base that are nowhere at head: not moved, not renamed, not rewritten.







/** Cases of one file told one by one; more are told together. */
const MAX_TOLD = 10;
/** Share of words at which a new test may be the old one, written anew. */
const REWRITTEN = 0.2;
const testDeleted = { id: "test-deleted", severity: "critical", find };
function find(seen) {
    const { gone, files } = seen.survey;
    const subjects = subjectsOf(seen);
    const byFile = new Map();
    for (const one of gone)
        put(byFile, one);
    const rewritten = new Map([...intoOne(seen), ...intoTables(seen), ...rewrites(seen)]);
    const twins = twinsOf(seen);
    const found = [...byFile].flatMap(([file, cases]) => staysTest(file) ? ofCases(file, cases, subjects, { rewritten, twins }) : [ofFile(file, cases, subjects)]);
    return [...found, ...withoutCases(seen, files, byFile, subjects)];
}
function put(byFile, one) {
    const known = byFile.get(one.file);
    if (known)
        known.push(one);
    else
        byFile.set(one.file, [one]);
}
const staysTest = (file) => file.head !== null &&
    (file.status === "modified" || isTestByName(file.path) || !isTestByName(file.previousPath ?? ""));
function ofFile(file, cases, subjects) {
    const count = cases.length;
    const subject = subjects.ofFile(file);
    const pages = cases.map((one) => subjects.inTextOf(one));
    const page = count > 0 && pages.every((one) => one !== null) ? pages[0] : null;
    const what = count === 0
        ? "This test file is"
        : `${(0,render_words/* counted */.hS)(count, "test")} of this file ${count === 1 ? "is" : "are"}`;
    const moved = file.head === null ? "gone" : "gone: under its new name no runner takes it for tests";
    const why = subject
        ? `, as is ${subject}, which it is about`
        : page
            ? `, as is ${page}, which it seems to be about`
            : "";
    return {
        path: file.path,
        line: null,
        message: `${what} ${moved}${why}.`,
        key: "file",
        ...(subject ? { severity: "info" } : page ? { severity: "warning" } : {}),
    };
}
function ofCases(file, cases, subjects, { rewritten, twins, }) {
    const told = cases.map((one) => {
        const twin = twins.get(one);
        return twin === undefined
            ? ofCase(file, one, subjects, rewritten.get(one) ?? null)
            : ofTwin(file, one, twin);
    });
    const rest = told.slice(MAX_TOLD).filter(({ severity }) => severity === undefined);
    const names = rest.slice(0, 50).map(({ test }) => test);
    const together = rest.length === 0
        ? []
        : [
            {
                path: file.path,
                line: null,
                message: `${(0,render_words/* counted */.hS)(rest.length, "more test")} of this file ${rest.length === 1 ? "is" : "are"} gone.`,
                detail: names.join("\n"),
                key: `more:${rest.length}`,
            },
        ];
    return [...told.slice(0, MAX_TOLD), ...together];
}
function ofCase(file, one, subjects, rewritten) {
    const test = nameOfCase(one.case);
    const found = { path: file.path, line: headLine(file, one.case.line), test, key: test };
    const subject = subjects.ofFile(file) ?? subjects.ofCase(one);
    const named = `The test "${(0,limits/* cut */.J)(one.case.name, 120)}"`;
    if (subject)
        return { ...found, message: `${named} is gone, as is ${subject}, which it used.`, severity: "info" };
    if (rewritten !== null)
        return {
            ...found,
            message: `${named} is gone; ${rewritten}. Read whether it asks the same.`,
            severity: "warning",
        };
    const page = subjects.inTextOf(one);
    if (page)
        return {
            ...found,
            message: `${named} is gone, as is ${page}, which it seems to be about.`,
            severity: "warning",
        };
    return { ...found, message: `${named} is gone.` };
}
function ofTwin(file, one, twin) {
    const test = nameOfCase(one.case);
    return {
        ...{ path: file.path, line: headLine(file, one.case.line), test, key: test, severity: "info" },
        message: `The test "${(0,limits/* cut */.J)(one.case.name, 120)}" is gone; "${(0,limits/* cut */.J)(twin, 120)}" of the same suite asks the same, word for word.`,
    };
}
/** Gone tests to one that stays beside them, unchanged, with the same content. */
function twinsOf({ survey: { gone, pairs } }) {
    const key = ({ file, case: one }) => `${file.path}\0${one.suite}\0${one.hash}`;
    const stays = new Map(pairs
        .filter(({ base, head }) => !head.case.empty && key(base) === key(head) && head.case.markers.length === 0)
        .map(({ head }) => [key(head), head.case.name]));
    return new Map(gone.flatMap((one) => {
        const twin = stays.get(key(one));
        return twin === undefined ? [] : [[one, twin]];
    }));
}
const nameOfCase = ({ suite, name }) => (0,limits/* cut */.J)(suite === "" ? name : `${suite} > ${name}`, 300);
const real = ({ assertions }) => assertions.filter(({ strength }) => strength > 1).length;
/** Gone tests to the new one of the same file that may stand for them; one for one. */
function rewrites({ survey: { gone, come } }) {
    const byFile = new Map();
    for (const one of come)
        put(byFile, one);
    const found = new Map();
    let work = 200_000;
    for (const one of gone) {
        const here = byFile.get(one.file) ?? [];
        let best = null;
        let most = REWRITTEN;
        for (const other of here) {
            work--;
            if (work < 0 || real(other.case) < real(one.case))
                continue;
            const share = shareOf(one.case.words, other.case.words);
            if (share >= most) {
                best = other;
                most = share;
            }
        }
        if (best === null)
            continue;
        found.set(one, `"${(0,limits/* cut */.J)(best.case.name, 120)}", new here, asserts as much`);
        here.splice(here.indexOf(best), 1);
    }
    return found;
}
/** Share of a gone test's words, and of its values (of which its message may be one), that a table must have to stand for it. */
const WORDS_IN_TABLE = 0.6;
const VALUES_IN_TABLE = 0.5;
const VALUE = /^(?:[\d"'`]|[rbfu@$]{1,2}["'])/i;
const intoOne = ({ survey }) => [...mergedInto(survey)].map(([one, name]) => [one, `"${(0,limits/* cut */.J)(name, 120)}" expects what it expected`]);
/** Gone tests to the table of the same file that has their words and values now; for no more of them than it has rows. */
function intoTables({ survey: { gone, come, pairs } }) {
    const grown = pairs.filter(({ base, head }) => (head.case.table?.rows ?? 0) > (base.case.table?.rows ?? 0));
    const tables = [
        ...come.map((one) => ({ one, left: one.case.table?.rows ?? 0 })),
        ...grown.map(({ base, head }) => {
            // A row is what the test itself was before.
            return { one: head, left: (head.case.table?.rows ?? 0) - Math.max(1, base.case.table?.rows ?? 0) };
        }),
    ].filter(({ left }) => left > 0);
    const found = new Map();
    let work = 200_000;
    for (const one of tables.length === 0 ? [] : gone) {
        const table = tables.find((it) => it.left > 0 && it.one.file === one.file && --work > 0 && holds(it.one, one));
        if (!table)
            continue;
        table.left--;
        found.set(one, `"${(0,limits/* cut */.J)(table.one.case.name, 120)}", a table now, has its words and values`);
    }
    return found;
}
function holds(table, { case: one }) {
    const words = table.case.table?.words ?? new Set();
    const shareIn = (all) => all.length === 0 ? 1 : all.filter((word) => words.has(word)).length / all.length;
    const all = [...one.words];
    const asks = table.case.assertions.some(({ strength }) => strength > 1);
    return (asks &&
        shareIn(all) >= WORDS_IN_TABLE &&
        shareIn(all.filter((word) => VALUE.test(word))) >= VALUES_IN_TABLE);
}
/** Files that are tests by name and in which no case could be told: whole files are all there is to say. */
function withoutCases(seen, files, byFile, subjects) {
    const moved = new Set(seen.survey.pairs.map(({ base }) => base.file));
    return files
        .filter((file) => file.status === "deleted" && isTestByName(file.path) && !isFixture(file.path))
        .filter((file) => !byFile.has(file) && !moved.has(file) && (file.base?.lines?.length ?? 1) > 0)
        .map((file) => ofFile(file, [], subjects));
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/test-emptied.js
// Tests that are still there by name, and ask nothing any more.


const testEmptied = {
    id: "test-emptied",
    severity: "critical",
    find: ({ survey }) => survey.pairs.flatMap((pair) => ofPair(pair)),
};
const asks = ({ assertions }) => assertions.filter(({ strength }) => strength > 0).length;
/** What became of it, or null: it still asks something. */
function emptied({ base, head }) {
    if (base.case.hash === head.case.hash)
        return null;
    if (head.case.empty && !base.case.empty)
        return { what: "has nothing within it any more", line: head.case.line };
    if (head.case.cutShort !== null && base.case.cutShort === null)
        return { what: "returns before it asserts anything", line: head.case.cutShort };
    if (asks(base.case) === 0 || asks(head.case) > 0)
        return null;
    const trivial = head.case.assertions[0];
    return trivial
        ? { what: "asserts only what is always true", line: trivial.line }
        : { what: "asserts nothing any more", line: head.case.line };
}
/** A function of another file that came in the place of assertions, named as though it made them. */
const checksInstead = ({ base, head }) => [...head.case.checks].find((name) => !base.case.checks.has(name)) ?? null;
function ofPair(pair) {
    const found = emptied(pair);
    if (found === null)
        return [];
    const test = nameOfCase(pair.head.case);
    const before = asks(pair.base.case);
    const instead = checksInstead(pair);
    const had = before === 0 ? "" : ` It had ${before === 1 ? "one assertion" : `${before} assertions`}.`;
    return [
        {
            path: pair.head.file.path,
            line: found.line,
            message: `The test "${(0,limits/* cut */.J)(pair.head.case.name, 120)}" ${found.what}.${had}${instead === null ? "" : ` It calls \`${(0,limits/* cut */.J)(instead, 80)}\` now: read whether that asserts.`}`,
            test,
            key: test,
            ...(instead === null ? {} : { severity: "warning" }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/assertion-removed.js
// Tests that stay and ask less: fewer assertions, or weaker ones in place of exact ones.







const assertionRemoved = { id: "assertion-removed", severity: "critical", find: assertion_removed_find };
function assertion_removed_find(seen) {
    const { pairs, come } = seen.survey;
    const differences = pairs.filter(({ base, head }) => base.case.hash !== head.case.hash).map(difference);
    const elsewhere = new Multiset();
    for (const { gained } of differences)
        for (const { key } of gained)
            elsewhere.add(key);
    for (const one of come)
        for (const { key, strength } of one.case.assertions)
            if (strength > 0)
                elsewhere.add(key);
    const spare = spareOf(seen);
    const subjects = subjectsOf(seen);
    const helpers = newHelpers(seen);
    return differences
        .filter(({ pair }) => emptied(pair) === null)
        .flatMap((one) => [...fewer(one, elsewhere, spare, { subjects, helpers }), ...weaker(one)].slice(0, 1));
}
class Multiset {
    #counts = new Map();
    add(key) {
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    /** Takes one, if there is one. */
    take(key) {
        const count = this.#counts.get(key) ?? 0;
        if (count > 0)
            this.#counts.set(key, count - 1);
        return count > 0;
    }
}
const assertion_removed_asks = ({ strength }) => strength > 0;
function difference(pair) {
    const before = pair.base.case.assertions.filter(assertion_removed_asks);
    const after = pair.head.case.assertions.filter(assertion_removed_asks);
    const [kept, had] = [new Multiset(), new Multiset()];
    for (const { key } of after)
        kept.add(key);
    for (const { key } of before)
        had.add(key);
    return {
        pair,
        lost: before.filter(({ key }) => !kept.take(key)),
        gained: after.filter(({ key }) => !had.take(key)),
    };
}
/** Assertions of new tests, by file: a test split in two leaves fewer in the first. */
function spareOf({ survey: { come } }) {
    const spare = new Map();
    for (const { file, case: one } of come)
        spare.set(file, (spare.get(file) ?? 0) + one.assertions.filter(({ strength }) => strength > 1).length);
    return spare;
}
function fewer({ pair, lost, gained }, elsewhere, spare, { subjects, helpers }) {
    const moved = lost.length > gained.length ? lost.filter(({ key }) => elsewhere.take(key)).length : 0;
    const missing = lost.length - gained.length - moved;
    // A helper may count for several on one side, and come from another file on the other.
    if (missing <= 0 || places(lost) - places(gained) <= 0)
        return [];
    const { base, head } = pair;
    const severity = assertion_removed_joined(lost, gained) ?? handedOn(gained, helpers) ?? lessThanUsual(pair, missing, spare, subjects);
    const test = nameOfCase(head.case);
    return [
        {
            path: head.file.path,
            line: head.case.line,
            message: `The test "${(0,limits/* cut */.J)(head.case.name, 120)}" asserts less: ${(0,render_words/* counted */.hS)(places(lost) - places(gained), "assertion")} fewer of ${places(base.case.assertions.filter(assertion_removed_asks))}.${severity?.why ?? ""}`,
            detail: assertion_removed_shown(base.file, lost, head.file, gained),
            test,
            key: test,
            ...(severity ? { severity: severity.is } : {}),
        },
    ];
}
/** `toEqual({ a: 1, b: 2 })` in place of one assertion for each: it must have all that they expected, in an exact one. */
function assertion_removed_joined(lost, gained) {
    const exact = gained.filter(({ strength, key }) => strength === 3 && key.length < JOINED);
    // A snapshot written inline is one text that has them all.
    const there = new Set(exact.flatMap(({ key }) => [...valuesOf(key), ...key.split(/[^\w.$-]+/)]));
    const wanted = lost.flatMap(({ key }) => valuesOf(key));
    if (exact.length === 0 || wanted.length < lost.length || !wanted.every((value) => there.has(value)))
        return null;
    return { is: "warning", why: " What they expected stands in another: read whether it compares all of it." };
}
/** Longer is no object that is compared. */
const JOINED = 2_000;
const DECLARED = /\b(?:function|def|fn|func|fun|const|void)\s+\*?((?:expect|assert|verify)\w{1,80})/gi;
/** Functions named like assertions that the change declares, anywhere. */
const newHelpers = ({ change }) => new Set(change.files.flatMap((file) => addedLines(file).flatMap(({ text }) => text.length > 1_000 ? [] : [...text.matchAll(DECLARED)].map(([, name]) => name ?? ""))));
/** What a helper of another file asks, nobody can tell from here; that it is new with the change, one can. */
function handedOn(gained, helpers) {
    const name = gained.map(({ key }) => key.split(" ", 1)[0] ?? "").find((word) => helpers.has(word));
    return name === undefined
        ? null
        : { is: "warning", why: ` It calls \`${(0,limits/* cut */.J)(name, 80)}\` now: read whether that asserts as much.` };
}
/** A call of a helper counts for what it asserts, and is one to who reads of it. */
const places = (all) => new Set(all.map(({ index }) => index)).size;
function lessThanUsual(pair, missing, spare, subjects) {
    const { base, head } = pair;
    const subject = subjects.ofCase({ file: base.file, case: assertion_removed_without(base.case, head.case) });
    if (subject)
        return { is: "info", why: ` ${subject}, which it used, is deleted.` };
    if (head.case.loops > base.case.loops)
        return { is: "warning", why: " It repeats some now: read whether all cases are still asked." };
    const instead = checksInstead(pair);
    if (instead !== null)
        return { is: "warning", why: ` It calls \`${(0,limits/* cut */.J)(instead, 80)}\` now: read whether that asserts.` };
    const left = spare.get(head.file) ?? 0;
    if (left < missing)
        return null;
    spare.set(head.file, left - missing);
    return { is: "warning", why: " New tests of the file assert as much: read whether they ask the same." };
}
/** The base's case with only the words that head has no more. */
const assertion_removed_without = (base, head) => ({
    ...base,
    words: new Set([...base.words].filter((word) => !head.words.has(word))),
});
/** Where nothing was expected before, that something is null says as much as that there is none. */
const assertion_removed_NOTHING = /\b(?:false|null|undefined|0) \)$/;
const IS_NOTHING = /\btoBe(?:Null|Undefined) \( \)$/;
function weaker({ pair, lost, gained }) {
    const exact = lost.filter(({ strength }) => strength === 3).length;
    const stillExact = gained.filter(({ strength }) => strength === 3).length;
    const wasNothing = lost.every(({ key }) => assertion_removed_NOTHING.test(key));
    const vague = gained.filter(({ strength, key }) => strength < 3 && !(wasNothing && IS_NOTHING.test(key)));
    if (exact <= stillExact || vague.length === 0)
        return [];
    const { base, head } = pair;
    const test = nameOfCase(head.case);
    return [
        {
            path: head.file.path,
            line: vague[0]?.line ?? head.case.line,
            message: `The test "${(0,limits/* cut */.J)(head.case.name, 120)}" asserts less: ${(0,render_words/* counted */.hS)(Math.min(exact - stillExact, vague.length), "assertion")} no longer ${exact - stillExact === 1 ? "says" : "say"} what is expected, only that something is.`,
            detail: assertion_removed_shown(base.file, lost, head.file, vague),
            test,
            key: `weaker\0${test}`,
        },
    ];
}
/** Lines that went and came, as a diff shows them. */
function assertion_removed_shown(before, lost, after, gained) {
    const line = (file, sign) => (one) => `${sign} ${(0,limits/* cut */.J)((file?.lines?.[one.line - 1] ?? "").trim(), 200)}`;
    const once = (all) => [...new Map(all.map((one) => [one.index, one])).values()].slice(0, 10);
    return [...once(lost).map(line(before.base, "-")), ...once(gained).map(line(after.head, "+"))].join("\n");
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/text/strings.js
/** Code within strings within code … deeper than this is read as text. */
const strings_MAX_DEPTH = 40;
/** `code`: what opens code within it, or null. A string that may not span lines ends before the line does. */
function endOfString(text, at, quote, spans, code, depth = 0) {
    for (let end = at + 1; end < text.length; end++) {
        const char = text[end];
        if (char === quote)
            return end + 1;
        if (char === "\n" && !spans)
            return end;
        if (code !== null && depth < strings_MAX_DEPTH && char === code[0] && text[end + 1] === code[1])
            end = endOfCode(text, end + 2, code === "\\(" ? ")" : "}", quote, spans, code, depth + 1) - 1;
        else if (char === "\\")
            end++;
    }
    return text.length;
}
function endOfCode(text, at, closer, quote, spans, code, depth) {
    const opener = closer === ")" ? "(" : "{";
    let open = 1;
    for (let end = at; end < text.length; end++) {
        const char = text[end] ?? "";
        if (char === opener)
            open++;
        else if (char === closer) {
            if (--open === 0)
                return end + 1;
        }
        else if (char === "\n" && !spans)
            return end;
        else if (char === "\\")
            end++;
        else if (char === '"' || char === "'" || char === "`") {
            const same = char === quote || char === "`";
            end = endOfString(text, end, char, char === "`", same ? code : null, depth) - 1;
        }
    }
    return text.length;
}
/** Strings with marks of their own: Rust's and C#'s raw ones, characters, here-documents. -1: none begins here. */
function endOfRawString(text, at, language) {
    if (language === "rust")
        return rust(text, at);
    if (language === "csharp")
        return csharp(text, at);
    if (language === "ruby")
        return ruby(text, at);
    if (language === "php" && text.startsWith("<<<", at))
        return heredoc(text, at, 3);
    return -1;
}
function rust(text, at) {
    const char = text[at];
    if (char === "'") {
        // 'a' is a character, 'a is a lifetime.
        if (text[at + 1] === "\\")
            return endOfString(text, at, "'", false, null);
        return text[at + 2] === "'" ? at + 3 : -1;
    }
    if (char !== "r" && char !== "b")
        return -1;
    let start = at + 1;
    if (char === "b" && text[start] === "r")
        start++;
    let hashes = 0;
    while (text[start + hashes] === "#" && hashes < 64)
        hashes++;
    if (text[start + hashes] !== '"' || (char === "b" && start === at + 1))
        return -1;
    const end = text.indexOf(`"${"#".repeat(hashes)}`, start + hashes + 1);
    return end === -1 ? text.length : end + 1 + hashes;
}
function csharp(text, at) {
    const char = text[at];
    if (char !== "@" && char !== "$")
        return -1;
    let start = at + 1;
    if (text[start] === "@" || text[start] === "$")
        start++;
    if (text[start] !== '"')
        return -1;
    if (!text.slice(at, start).includes("@"))
        return -1;
    for (let end = start + 1; end < text.length; end++) {
        if (text[end] !== '"')
            continue;
        if (text[end + 1] === '"')
            end++;
        else
            return end + 1;
    }
    return text.length;
}
const CLOSER = {
    "(": ")",
    "[": "]",
    "{": "}",
    "<": ">",
    "|": "|",
    "!": "!",
};
function ruby(text, at) {
    if (text.startsWith("<<", at)) {
        const sign = text[at + 2];
        return (sign === "~" || sign === "-") && /["'A-Z]/.test(text[at + 3] ?? "") ? heredoc(text, at, 3) : -1;
    }
    if (text[at] !== "%")
        return -1;
    const letter = /[qQwWiI]/.test(text[at + 1] ?? "") ? 1 : 0;
    const opener = text[at + 1 + letter] ?? "";
    const closer = CLOSER[opener];
    if (closer === undefined || (letter === 0 && opener !== "(" && opener !== "{"))
        return -1;
    let open = 1;
    for (let end = at + 2 + letter; end < text.length; end++) {
        const char = text[end];
        if (char === "\\")
            end++;
        else if (char === closer) {
            if (--open === 0)
                return end + 1;
        }
        else if (char === opener)
            open++;
    }
    return text.length;
}
/** From the mark to the end of the line that holds nothing but the name; the rest of the first line goes with it. */
function heredoc(text, at, marks) {
    const name = /^[ \t]*["'`]?([A-Za-z_]\w{0,60})/.exec(text.slice(at + marks, at + marks + 80))?.[1];
    if (!name)
        return -1;
    let from = text.indexOf("\n", at);
    while (from !== -1) {
        const end = text.indexOf("\n", from + 1);
        const line = text.slice(from + 1, Math.min(end === -1 ? text.length : end, from + 400)).trim();
        if (line === name || line === `${name};` || line.startsWith(`${name},`) || line.startsWith(`${name})`))
            return end === -1 ? text.length : end;
        from = end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/text/tokens.js
// Text to tokens, in one pass that never looks back: comments and strings are told from code, and no more is understood.
// Broken text (a string never closed, brackets that do not fit) gives tokens all the same.


/** Above it a file is no text that a person wrote. */
const MAX_TOKENS = 400_000;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
/** Where lines end for some language, though not for git: what comes after is code again, on the same line. */
const isHiddenEnd = (code) => code === 13 || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;
const isDigit = (code) => code >= 48 && code <= 57;
const isWordCode = (code) => (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    code === 95 ||
    code === 36 ||
    (code > 127 && code !== LINE_SEPARATOR && code !== PARAGRAPH_SEPARATOR);
const PAIRS = new Set(["=>", "->", "::"]);
/** Words after which a slash begins a regular expression. */
const BEFORE_REGEX = new Set("return typeof case in of do else void delete throw await yield if unless when and or not new".split(" "));
function tokensOf(whole, language) {
    const text = upToEnd(whole, language);
    const grammar = GRAMMARS[language];
    const state = {
        text,
        grammar,
        language,
        at: 0,
        line: 1,
        lineStart: 0,
        first: true,
        noRegex: 0,
        all: [],
        comments: [],
    };
    while (state.at < text.length && state.all.length < MAX_TOKENS)
        step(state);
    return {
        all: state.all,
        comments: state.comments,
        ...brackets(state.all),
        cut: state.at < text.length,
    };
}
/** What a program never reads: Ruby's text behind `__END__`, PHP's behind `__halt_compiler()`. */
function upToEnd(text, language) {
    const end = language === "ruby" ? /^__END__$/m : language === "php" ? /^[ \t]*__halt_compiler\b/im : null;
    const at = end === null ? -1 : text.search(end);
    return at === -1 ? text : text.slice(0, at);
}
function step(state) {
    const { text, at } = state;
    const code = text.charCodeAt(at);
    if (code === 10) {
        if (state.language === "ruby" && comment(state))
            return;
        state.at++;
        newLine(state, state.at);
        return;
    }
    if (isHiddenEnd(code)) {
        state.at++;
        state.lineStart = state.at;
        state.first = true;
        return;
    }
    if (code === 32 || code === 9 || code === 11 || code === 12 || code === 0xfeff) {
        state.at++;
        if (code === 12 && state.first)
            state.lineStart = state.at;
        return;
    }
    if (comment(state))
        return;
    const string = stringEnd(state, code);
    if (string > at) {
        push(state, "string", string);
        return;
    }
    if (isWordCode(code)) {
        let end = at + 1;
        while (end < text.length && isWordCode(text.charCodeAt(end)))
            end++;
        push(state, isDigit(code) ? "number" : "word", end);
        return;
    }
    if (code === 47 && state.grammar.regex && at >= state.noRegex) {
        const end = regexEnd(state);
        if (end > at) {
            push(state, "regex", end);
            return;
        }
    }
    push(state, "mark", PAIRS.has(text.slice(at, at + 2)) ? at + 2 : at + 1);
}
function newLine(state, start) {
    state.line++;
    state.lineStart = start;
    state.first = true;
}
/** Takes up to `end`, lines within counted. */
function push(state, kind, end) {
    const { text, at, line, lineStart, first } = state;
    state.all.push({ kind, text: text.slice(at, end), line, column: at - lineStart, first });
    state.first = false;
    state.at = end;
    if (kind === "string")
        countLines(state, at, end);
}
/** Character by character: a search for the next line end would look through all the rest, again and again. */
function countLines(state, from, to) {
    for (let at = from; at < to; at++) {
        if (state.text.charCodeAt(at) !== 10)
            continue;
        state.line++;
        state.lineStart = at + 1;
    }
}
function comment(state) {
    const { text, at, grammar, language } = state;
    for (const mark of grammar.line) {
        if (!text.startsWith(mark, at))
            continue;
        // `#[` is an attribute of PHP; `$#` and `a#b` are no comments of shells and YAML.
        if (language === "php" && text[at + 1] === "[" && mark === "#")
            continue;
        if (grammar.looseHash && at > 0 && !/\s/.test(text[at - 1] ?? ""))
            continue;
        let end = at;
        while (end < text.length && !isLineEnd(text.charCodeAt(end)))
            end++;
        take(state, mark.length, end, 0);
        return true;
    }
    for (const [open, close] of grammar.block) {
        if (!text.startsWith(open, at))
            continue;
        const end = blockEnd(text, at, open, close, grammar.nests);
        take(state, open.length, end, close.length);
        return true;
    }
    return false;
}
const isLineEnd = (code) => code === 10 || isHiddenEnd(code);
function take(state, before, end, after) {
    const { text, at, line, first } = state;
    const inner = text.slice(at + before, Math.max(at + before, end - after));
    state.at = end;
    countLines(state, at, end);
    state.comments.push({ text: inner, line, endLine: state.line, first });
    if (state.line > line)
        state.first = true;
}
function blockEnd(text, at, open, close, nests) {
    let depth = 1;
    let from = at + open.length;
    // Only ends that exist are looked for, so that a thousand openings without an end cost one look each.
    let nextOpen = nests ? text.indexOf(open, from) : -1;
    for (;;) {
        const end = text.indexOf(close, from);
        if (end === -1)
            return text.length;
        while (nextOpen !== -1 && nextOpen < from)
            nextOpen = text.indexOf(open, from);
        if (nextOpen !== -1 && nextOpen < end) {
            depth++;
            from = nextOpen + open.length;
            continue;
        }
        from = end + close.length;
        if (--depth === 0)
            return from;
    }
}
/** End of the string that begins here, or -1. */
function stringEnd(state, code) {
    const { text, at, grammar, language } = state;
    const raw = endOfRawString(text, at, language);
    if (raw > at)
        return raw;
    const quote = text[at] ?? "";
    if (code !== 34 && code !== 39 && code !== 96)
        return -1;
    // An apostrophe in the text of a page: `<p>Don't</p>`.
    if (code === 39 && grammar.regex && isApostrophe(state))
        return -1;
    for (const triple of grammar.triple)
        if (text.startsWith(triple, at))
            return tripleEnd(text, at, triple);
    if (grammar.long.includes(quote))
        return endOfString(text, at, quote, true, grammar.codeIn.includes(quote) ? grammar.code : null);
    if (grammar.quotes.includes(quote))
        return endOfString(text, at, quote, false, grammar.codeIn.includes(quote) ? grammar.code : null);
    return -1;
}
function isApostrophe({ text, at, all, language }) {
    if (language === "ruby" || !isWordCode(text.charCodeAt(at - 1)))
        return false;
    return !BEFORE_REGEX.has(all.at(-1)?.text ?? "") && !/^(?:from|import|as)$/.test(all.at(-1)?.text ?? "");
}
function tripleEnd(text, at, triple) {
    let from = at + 3;
    for (;;) {
        const end = text.indexOf(triple, from);
        if (end === -1)
            return text.length;
        let slashes = 0;
        while (text[end - 1 - slashes] === "\\" && end - 1 - slashes > at)
            slashes++;
        if (slashes % 2 === 0)
            return end + 3;
        from = end + 1;
    }
}
function regexEnd(state) {
    const { text, at, all } = state;
    const before = all.at(-1);
    if (before) {
        const value = before.kind === "word" ? !BEFORE_REGEX.has(before.text) : before.kind !== "mark";
        if (value || before.text === ")" || before.text === "]" || before.text === "}")
            return -1;
    }
    let inSet = false;
    for (let end = at + 1; end < text.length; end++) {
        const char = text[end];
        if (char === "\n") {
            state.noRegex = end;
            return -1;
        }
        if (char === "\\")
            end++;
        else if (char === "[")
            inSet = true;
        else if (char === "]")
            inSet = false;
        else if (char === "/" && !inSet) {
            end++;
            while (end < text.length && isWordCode(text.charCodeAt(end)))
                end++;
            return end;
        }
    }
    state.noRegex = text.length;
    return -1;
}
const OPENS = { "(": ")", "[": "]", "{": "}" };
const CLOSES = new Set([")", "]", "}"]);
/** A closing bracket that fits none of the innermost this many is taken for a stray one. */
const FORGIVEN = 3;
function brackets(all) {
    const close = new Int32Array(all.length).fill(-1);
    const open = new Int32Array(all.length).fill(-1);
    const waiting = [];
    for (const [index, { kind, text }] of all.entries()) {
        if (kind !== "mark")
            continue;
        if (Object.hasOwn(OPENS, text))
            waiting.push(index);
        else if (CLOSES.has(text)) {
            for (let back = 1; back <= FORGIVEN && back <= waiting.length; back++) {
                const start = waiting[waiting.length - back] ?? 0;
                if (OPENS[all[start]?.text ?? ""] !== text)
                    continue;
                waiting.length -= back;
                close[start] = index;
                open[index] = start;
                break;
            }
        }
    }
    return { close, open };
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/text/flat.js
// Config files to flat lists of `path = value`, whatever they are written in: enough to compare two sides of one file.

/** More are no config that a person wrote. */
const MAX_ENTRIES = 20_000;
const flat_MAX_DEPTH = 20;
const flat_MAX_LINE = 2_000;
function entriesOf(name, lines) {
    if (/\.(?:json5?|jsonc|[cm]?[jt]s)$/.test(name))
        return ofScript(lines);
    if (/\.(?:ya?ml)$/.test(name))
        return ofYaml(lines);
    if (/\.xml$/.test(name))
        return ofXml(lines);
    if (/\.(?:toml|ini|cfg|properties|gradle|kts)$|^\.(?:coveragerc|flake8|pylintrc|rspec)$|^pylintrc$/.test(name))
        return ofSections(lines);
    const first = lines.find((line) => line.trim() !== "") ?? "";
    return /^\s*[{[]/.test(first) ? ofScript(lines) : ofYaml(lines);
}
/** JSON, and what JavaScript writes like it: `key: value` within braces, wherever they stand. */
function ofScript(lines) {
    const { all } = tokensOf(lines.join("\n"), "javascript");
    const found = [];
    const keys = [];
    let key = null;
    for (let at = 0; at < all.length && found.length < MAX_ENTRIES; at++) {
        const token = all[at];
        if (!token)
            break;
        const { kind, text, line } = token;
        if (kind === "mark" && "([{".includes(text)) {
            keys.push(key ?? (text === "[" ? "[]" : ""));
            key = null;
        }
        else if (kind === "mark" && ")]}".includes(text)) {
            keys.pop();
            key = null;
        }
        else if (kind === "mark" && text === ",")
            key = null;
        else if ((kind === "word" || kind === "string") && all[at + 1]?.text === ":" && key === null) {
            key = flat_bare(text);
            at++;
        }
        else if (kind !== "mark" && (key !== null || (keys.at(-1) ?? "") !== "")) {
            const sign = all[at - 1]?.text === "-" ? "-" : "";
            if (keys.length <= flat_MAX_DEPTH)
                found.push({ path: flat_pathOf(keys, key), value: sign + flat_bare(text), line });
            if (key !== null)
                key = null;
        }
    }
    return found;
}
const flat_bare = (text) => unescaped(text.replace(/^["'`]|["'`]$/g, "").slice(0, 300));
/** A key may be written in another way, and be the same to whoever reads the file. */
const unescaped = (text) => text.includes("\\u")
    ? text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
const flat_pathOf = (keys, key) => [...keys.filter((one) => one !== "" && one !== "[]"), key ?? "[]"].join(".");
function ofYaml(lines) {
    const found = [];
    const open = [];
    for (const [index, text] of lines.entries()) {
        if (found.length >= MAX_ENTRIES)
            break;
        if (text.length > flat_MAX_LINE || /^\s*(?:#|$)/.test(text))
            continue;
        const dashes = /^\s*(?:-\s+)*/.exec(text)?.[0] ?? "";
        const isItem = dashes.includes("-");
        const rest = text.slice(dashes.length);
        const pair = /^["']?([\w@/.$-]{1,200})["']?\s*:(?:\s+(.*))?$/.exec(rest);
        const indent = isItem && !pair ? dashes.indexOf("-") + 1 : dashes.length;
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        if (pair?.[1]) {
            const value = plain(pair[2] ?? "");
            const path = [...open.map(({ key }) => key), pair[1]].join(".");
            if (value !== "")
                found.push(...values(path, value, index + 1));
            else if (open.length < flat_MAX_DEPTH)
                open.push({ indent, key: pair[1] });
        }
        else if (isItem)
            found.push({
                path: [...open.map(({ key }) => key), "[]"].join("."),
                value: plain(rest),
                line: index + 1,
            });
    }
    return found;
}
function plain(text) {
    const comment = text.indexOf(" #");
    return flat_bare((comment === -1 ? text : text.slice(0, comment)).trim());
}
/** `[a, b]` and `{ level = "allow" }` on one line. */
function values(path, value, line) {
    if (value.startsWith("[") || value.startsWith("{"))
        return value
            .replace(/^[[{]|[\]}]\s*,?$/g, "")
            .split(",", 200)
            .map((part) => part.trim())
            .filter((part) => part !== "")
            .map((part) => {
            const pair = value.startsWith("{") ? /^["']?([\w-]+)["']?\s*[=:]\s*(.*)$/.exec(part) : null;
            return pair?.[1]
                ? { path: `${path}.${pair[1]}`, value: flat_bare(pair[2] ?? ""), line }
                : { path: `${path}.[]`, value: flat_bare(part), line };
        });
    return [{ path, value: flat_bare(value), line }];
}
/** INI, TOML, properties, and what Gradle writes as `key = value`. */
function ofSections(lines) {
    const found = [];
    let section = "";
    // A list over several lines: TOML's ends with its bracket, INI's with what is not indented.
    let list = null;
    for (const [index, text] of lines.entries()) {
        if (found.length >= MAX_ENTRIES)
            break;
        if (text.length > flat_MAX_LINE || /^\s*(?:[#;]|$)/.test(text))
            continue;
        if (list !== null && (list.bracket || /^\s/.test(text))) {
            found.push(...items(list.path, text.replaceAll("]", ""), index + 1));
            if (list.bracket && /\]\s*$/.test(plain(text)))
                list = null;
            continue;
        }
        list = null;
        const header = HEADER.exec(text)?.[1];
        if (header !== undefined) {
            section = `${header.replaceAll('"', "")}.`;
            continue;
        }
        const pair = flat_KEY.exec(text);
        const path = `${section}${pair?.[1] ?? ""}`;
        const value = plain(pair?.[2] ?? "");
        const opens = value.startsWith("[") && !value.includes("]");
        if (!pair)
            continue;
        if (opens || value === "")
            list = { path: `${path}.[]`, bracket: opens };
        found.push(...(opens
            ? items(`${path}.[]`, value.slice(1), index + 1)
            : value === ""
                ? []
                : values(path, value, index + 1)));
    }
    return found;
}
const HEADER = /^\s*\[+\s*([^\]]{1,200}?)\s*\]+\s*(?:[#;].*)?$/;
const flat_KEY = /^\s*["']?([\w@/.:-]{1,200})["']?\s*(?:\+?=|:)\s*(.*)$/;
const items = (path, text, line) => text
    .split(",", 200)
    .map(plain)
    .filter((value) => value !== "")
    .map((value) => ({ path, value, line }));
function ofXml(lines) {
    return lines.slice(0, MAX_ENTRIES).flatMap((text, index) => {
        const match = /<([\w.-]{1,80})>\s*([^<]{1,200}?)\s*<\//.exec(text.slice(0, flat_MAX_LINE));
        return match?.[1] ? [{ path: match[1], value: match[2] ?? "", line: index + 1 }] : [];
    });
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/check-script-edited.js
// What a project's own `test`, `lint` and their like run: a gate that runs them is told by them what to ask.




const checkScriptEdited = { id: "check-script-edited", severity: "critical", find: check_script_edited_find };
const CHECKS = /^scripts\.(?:pre|post)?(?:test|lint|check|checks|typecheck|type-check|types|tsc|validate|verify|ci|coverage|e2e|unit)(?:[:_-].{0,80})?$/;
/** Commands that find nothing, whatever there is. */
const check_script_edited_NOTHING = /^\s*(?:true|:|exit 0|(?:echo|printf)\b.{0,300}|node -e ["']{0,2}(?:process\.exit\((?:0|)\);?)?["']{0,2}|(?:npx )?[\w@/.-]{1,80} (?:--version|--help|-[vh])|)\s*$/;
/** Whatever came before, this is what the shell comes to. */
const SWALLOWS = /(?:;|\|\|)\s*(?:true|:|exit 0|(?:echo|printf)\b[^&|;]{0,300})\s*$|[^&>]&\s*$/;
const withoutComment = (command) => command.replace(/(?:^|\s)#.*$/, "");
const asksNothing = (command) => withoutComment(command)
    .split(/&&|\|\||;|\n/, 50)
    .every((part) => check_script_edited_NOTHING.test(part));
const swallows = (command) => SWALLOWS.test(withoutComment(command));
function check_script_edited_find({ change }) {
    const files = change.files.filter(({ path, base, head }) => paths_nameOf(path) === "package.json" && base?.lines && head?.lines && !isFixture(path) && !isGenerated(path));
    const scripts = files.flatMap((file) => {
        const before = scriptsOf(file.base?.lines ?? []);
        const after = scriptsOf(file.head?.lines ?? []);
        const values = new Set([...after.values()].map(({ value }) => value));
        return [...before].flatMap(([path, was]) => {
            const is = after.get(path) ?? null;
            // Under another name it is still there.
            if (is?.value === was.value || (is === null && values.has(was.value)))
                return [];
            return [{ path: file.path, key: path, ...check_script_edited_told(path, was, is) }];
        });
    });
    return [...scripts, ...change.files.flatMap(shells)];
}
/** What npm runs every script with. */
function shells(file) {
    if (paths_nameOf(file.path) !== ".npmrc" || isFixture(file.path))
        return [];
    const [first] = addedLines(file).filter(({ text }) => /^\s*(?:script-shell|ignore-scripts)\s*=/.test(text));
    if (!first)
        return [];
    const what = (0,limits/* cut */.J)(first.text.trim(), 100);
    return [
        {
            path: file.path,
            line: first.line,
            message: `\`${what}\`: every script runs otherwise now, or not at all.`,
            key: what,
        },
    ];
}
const scriptsOf = (lines) => new Map(entriesOf("package.json", lines)
    .filter(({ path }) => CHECKS.test(path))
    .map((entry) => [entry.path, entry]));
function check_script_edited_told(path, was, is) {
    const name = `The script \`${(0,limits/* cut */.J)(path.replace("scripts.", ""), 100)}\``;
    const detail = `- ${(0,limits/* cut */.J)(was.value, 300)}${is ? `\n+ ${(0,limits/* cut */.J)(is.value, 300)}` : ""}`;
    if (is === null)
        return { line: null, message: `${name} is gone.`, detail, severity: "warning" };
    if (asksNothing(is.value) && !asksNothing(was.value))
        return { line: is.line, message: `${name} asks nothing any more.`, detail };
    if (swallows(is.value) && !swallows(was.value))
        return { line: is.line, message: `${name} passes whatever it finds.`, detail };
    return {
        line: is.line,
        message: `${name} runs something else now. Someone else should read it.`,
        detail,
        severity: "warning",
    };
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/edits.js
/** A finding for each file of the change that `fits` at either end of a rename. */
function editRule(id, severity, fits, message) {
    return {
        id,
        severity,
        find: (seen) => seen.change.files
            .filter(({ path, previousPath }) => fits(path, seen) || (previousPath !== null && fits(previousPath, seen)))
            .map((file) => ({
            path: file.path,
            line: null,
            message: message(file, HOW[file.status]),
            key: file.status,
        })),
    };
}
const HOW = {
    added: "adds",
    modified: "edits",
    deleted: "deletes",
    renamed: "moves",
};

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/codeowners-edited.js
// Who must approve: the base's copy decides, as on GitHub.


const codeownersEdited = editRule("codeowners-edited", "warning", isCodeowners, (_, how) => `This change ${how} who owns what; the base's copy decides until the merge. Someone else should read the edit.`);

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/gate-config-edited.js
// Proofmark's own config: the base's copy judges, and the edit counts from the merge on.

const gateConfigEdited = editRule("gate-config-edited", "warning", (path, { configPaths }) => configPaths.includes(path), ({ status }, how) => status === "added"
    ? "This change brings config that judges changes from the merge on. Someone else should read it."
    : `This change ${how} the config that judges it; the base's copy was used. Someone else should read the edit.`);

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/lockfile-script.js
// What runs when dependencies are installed, and where they come from: the part of a change that nobody reads.




const lockfileScript = { id: "lockfile-script", severity: "critical", find: lockfile_script_find };
function lockfile_script_find({ change }) {
    const files = change.files.filter(({ path }) => !isFixture(path) && !path.includes("node_modules/"));
    return files.flatMap((file) => {
        if (file.head === null)
            return [];
        if (paths_nameOf(file.path) === "package.json" || paths_nameOf(file.path) === "composer.json")
            return scripts(file);
        if (paths_nameOf(file.path) === ".npmrc" ||
            /^(?:pip\.conf|requirements[\w.-]*\.txt|\.yarnrc(?:\.yml)?|bunfig\.toml)$/.test(paths_nameOf(file.path)))
            return hosts(file);
        const manifest = manifestOf(file.path);
        return manifest === null
            ? []
            : [...alone(file, manifest, change.files), ...hosts(file), ...integrity(file), ...installs(file)];
    });
}
const INSTALL = /^scripts\.(pre|post)?(install|prepare)$|^scripts\.dependencies$|^scripts\.(?:pre|post)-(?:install|update|autoload-dump)-cmd(?:\.\[\])?$/;
/** Sets up hooks of git and runs nothing else. */
const HARMLESS = /^(?:husky(?: install)?|lefthook install|simple-git-hooks|is-ci \|\| husky(?: install)?|husky \|\| true)$/;
function scripts(file) {
    if (isGenerated(file.path))
        return [];
    const read = (lines) => entriesOf("package.json", lines ?? []).filter(({ path }) => INSTALL.test(path));
    const before = new Map(read(file.base?.lines).map(({ path, value }) => [path, value]));
    return read(file.head?.lines)
        .filter(({ path, value }) => before.get(path) !== value)
        .map(({ path, value, line }) => ({
        path: file.path,
        line,
        message: `\`${path.replace("scripts.", "")}\` ${before.has(path) ? "was changed" : "is new"}: it runs wherever the package is installed.`,
        detail: (0,limits/* cut */.J)(value, 300),
        key: path,
        ...(HARMLESS.test(value) || file.base === null ? { severity: "warning" } : {}),
    }));
}
/** `nix flake update` and its like change nothing but the lock, on purpose. */
function alone(file, manifest, files) {
    if (file.status !== "modified")
        return [];
    const folder = folderOf(file.path);
    const near = (path) => folder === "" || path.startsWith(`${folder}/`) || !path.includes("/");
    if (files.some(({ path }) => manifest.test(paths_nameOf(path)) && near(path)))
        return [];
    return [
        {
            path: file.path,
            line: null,
            message: "The lockfile changes and no manifest does: what is installed differs, and nothing says why.",
            key: "alone",
            severity: "warning",
        },
    ];
}
const lockfile_script_URL = /\b((?:git\+)?(?:https?|ssh|git)):\/\/(?:[^\s"'/@]{1,200}@)?([\w.-]{1,200}(?::\d{1,5})?)/g;
const hostsOf = (lines) => {
    const found = new Map();
    for (const [index, text] of lines.entries())
        for (const [, scheme, host] of text.slice(0, 2_000).matchAll(lockfile_script_URL)) {
            // Where a project asks for money, or lives, is not where it is fetched from.
            if (/"(?:url|homepage|funding|bugs)"\s*:/.test(text.slice(0, 40)) &&
                !/lock|resolved|tarball/.test(text))
                continue;
            const key = scheme === "http" ? `http://${host}` : (host ?? "").toLowerCase();
            if (!found.has(key))
                found.set(key, index + 1);
        }
    return found;
};
/** Where packages come from as long as nobody says otherwise. */
const USUAL = new Set("registry.npmjs.org registry.yarnpkg.com npm.jsr.io jsr.io pypi.org files.pythonhosted.org crates.io index.crates.io static.crates.io rubygems.org repo.packagist.org api.github.com proxy.golang.org sum.golang.org api.nuget.org repo1.maven.org repo.maven.apache.org pub.dev deno.land".split(" "));
function hosts(file) {
    const before = hostsOf(file.base?.lines ?? []);
    const lines = file.head?.lines ?? [];
    const came = new Set(addedLines(file).map(({ line }) => line));
    return [...hostsOf(lines)]
        .filter(([host, line]) => !before.has(host) && came.has(line) && !USUAL.has(host))
        .slice(0, 20)
        .map(([host, line]) => ({
        path: file.path,
        line,
        message: `Packages come from \`${(0,limits/* cut */.J)(host, 120)}\`, where none came from before.`,
        detail: (0,limits/* cut */.J)((lines[line - 1] ?? "").trim(), 300),
        key: host,
        ...(file.base === null ? { severity: "warning" } : {}),
    }));
}
/** The same version with another content: a line of each, one below the other, and no version between. */
function integrity(file) {
    // Of the manifest, and of no package: `content-hash`.
    const sums = (lines) => lines.filter(({ text }) => /\b(?:integrity|checksum|(?<!content-)hash)\b/.test(text.slice(0, 200)));
    const versions = (lines) => lines.filter(({ text }) => /\bversion\b|\bresolved?\b|@/.test(text.slice(0, 200).replace(/integrity.*/, "")));
    return file.hunks.flatMap((hunk) => {
        const one = { ...file, hunks: [hunk] };
        const [gone, came] = [removedLines(one), addedLines(one)];
        const swapped = sums(gone).length > 0 && sums(came).length === sums(gone).length;
        // `sha1-…` to `sha512-…` is a better sum of the same.
        const better = sums(gone).every(({ text }) => /sha1-/.test(text));
        if (!swapped || better || versions([...gone, ...came]).length > 0)
            return [];
        const was = versionAbove(file.base?.lines ?? [], sums(gone)[0]?.line ?? 0);
        const is = versionAbove(file.head?.lines ?? [], sums(came)[0]?.line ?? 0);
        if (was !== is)
            return [];
        return [
            {
                path: file.path,
                line: hunk.headStart,
                message: "A package keeps its version and changes its content: its checksum is another.",
                detail: [
                    ...gone.map(({ text }) => `- ${(0,limits/* cut */.J)(text.trim(), 150)}`),
                    ...came.map(({ text }) => `+ ${(0,limits/* cut */.J)(text.trim(), 150)}`),
                ]
                    .slice(0, 10)
                    .join("\n"),
                key: `sum:${(came[0]?.text ?? "").trim()}`,
            },
        ];
    });
}
/** Lines of one package above its checksum. */
const REACH = 2_000;
/** In Cargo's, uv's and Poetry's a package's version stands lines above its checksums, with others between that stay. */
function versionAbove(lines, line) {
    for (let at = line; at > Math.max(0, line - REACH); at--) {
        const text = (lines[at - 1] ?? "").slice(0, 200);
        const version = /^\s*"?version"?\s*[:=]\s*"?([^",\s]+)/.exec(text)?.[1];
        if (version !== undefined)
            return version;
        if (/^\[\[package\]\]/.test(text))
            return null;
    }
    return null;
}
/** npm's and pnpm's mark of a dependency that runs a script when it is installed. */
function installs(file) {
    const marks = (lines) => lines.filter(({ text }) => /"?(?:hasInstallScript|requiresBuild)"?: true/.test(text.slice(0, 200)));
    const [gone, came] = [marks(removedLines(file)), marks(addedLines(file))];
    if (file.base === null || came.length <= gone.length)
        return [];
    const count = came.length - gone.length;
    return [
        {
            path: file.path,
            line: came[0]?.line ?? null,
            message: `${count === 1 ? "A dependency" : `${count} dependencies`} more may run a script when installed.`,
            key: `installs:${count}`,
            severity: "warning",
        },
    ];
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/snapshot-mass-update.js
// Snapshots, golden files and committed shots rewritten in bulk: what they hold apart is then whatever the code does.


const snapshotMassUpdate = { id: "snapshot-mass-update", severity: "critical", find: snapshot_mass_update_find };
/** Above it they are many. */
const snapshot_mass_update_MANY = 10;
/** So few are never most of a change. */
const FEW = 3;
/** Lines of source that a snapshot's change costs at least, where it follows from the source. */
const LINES_EACH = 0.2;
function snapshot_mass_update_find({ change, globs }) {
    const snapshots = change.files.filter((file) => isSnapshot(file.path) && isRewritten(file));
    if (snapshots.length === 0)
        return [];
    const entries = snapshots.reduce((sum, file) => sum + snapshot_mass_update_entriesOf(file), 0);
    const others = change.files.filter(({ path }) => !isSnapshot(path));
    const causes = others.filter(({ path }) => !isDoc(path) && !isTestByName(path));
    const sources = causes.filter(({ path }) => isSource(path, globs) || isManifest(path));
    const lines = sources.reduce((sum, file) => sum + snapshot_mass_update_linesOf(file), 0);
    const most = snapshots.length > FEW && snapshots.length > others.length && lines === 0;
    // Where source changed, one edit that all of them show is read once, however many there are.
    const edits = lines === 0 ? entries : Math.min(entries, editsOf(snapshots));
    const mass = most || (edits > snapshot_mass_update_MANY && lines < edits * LINES_EACH);
    const [first] = snapshots;
    const of = snapshots.length === 1 ? "one file" : `${snapshots.length} files`;
    const beside = lines === 0 ? "no source changed" : `only ${(0,render_words/* counted */.hS)(lines, "line")} of source changed`;
    return [
        {
            path: first?.path ?? "",
            line: null,
            message: mass
                ? `${(0,render_words/* counted */.hS)(entries, "snapshot")} of ${of} ${entries === 1 ? "is" : "are"} rewritten, and ${beside}. Look at what they show now.`
                : `${(0,render_words/* counted */.hS)(entries, "snapshot")} of ${of} ${entries === 1 ? "is" : "are"} rewritten.`,
            detail: snapshots
                .slice(0, 50)
                .map(({ path }) => path)
                .join("\n"),
            key: "snapshots",
            ...(mass ? {} : { severity: "info" }),
        },
    ];
}
/** New ones say nothing of old behaviour, and moved ones neither. */
const isRewritten = ({ status, base, head }) => status !== "added" && base !== null && base.ref.oid !== head?.ref.oid;
const isManifest = (path) => /^(?:package\.json|pyproject\.toml|go\.mod|Cargo\.toml|Gemfile|composer\.json)$/.test(paths_nameOf(path));
/** A file of Jest's or Vitest's holds many: those whose lines changed. */
function snapshot_mass_update_entriesOf({ path, hunks }) {
    return path.endsWith(".snap") || path.endsWith(".ambr") ? Math.max(1, hunks.length) : 1;
}
/** Edits that differ, names of entries and the spaces at both ends aside; what has no lines is one of its own. */
function editsOf(snapshots) {
    const edits = new Set();
    for (const file of snapshots) {
        if (!file.base?.lines || !file.head?.lines)
            edits.add(`\0${file.path}`);
        for (const { baseStart, baseCount, headStart, headCount } of file.hunks)
            edits.add([
                ...(file.base?.lines ?? []).slice(baseStart - 1, baseStart - 1 + baseCount),
                "\0",
                ...(file.head?.lines ?? []).slice(headStart - 1, headStart - 1 + headCount),
            ]
                .map((line) => line.replace(/^exports\[.*/, "exports").trim())
                .join("\n"));
    }
    return edits.size;
}
const snapshot_mass_update_linesOf = ({ hunks, base, head }) => 
// What is no text, or was not read, counts as much as a snapshot does.
base?.lines === null || head?.lines === null
    ? 1
    : hunks.reduce((sum, { baseCount, headCount }) => sum + Math.max(baseCount, headCount), 0);

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/suppressions.js
// What suppressions look like, tool by tool, and where they count: at the place where their tool reads them.

const LINT = "a linter looks away";
const TYPES = "the type checker looks away";
const COVERAGE = "coverage does not count it";
const SECURITY = "a security check looks away";
const JS = ["javascript", "component"];
const PYTHON = ["python"];
/** Anchored, or looked for in a bounded piece of text: none can cost more than its line. */
const DIRECTIVES = [
    { pattern: /^[\s*]*(eslint-disable(?:-next-line|-line)?)(?=\s|$)/, why: LINT, languages: [...JS, "css"] },
    {
        pattern: /^\s*(eslint)\s+(?:.{0,300},\s*)?["'@\w/-]{1,100}\s*:\s*(?:\[\s*)?["']?(?:off|0|warn|1)\b/,
        why: LINT,
        languages: JS,
    },
    { pattern: /^\s*(biome-ignore(?:-all|-start)?)\s/, why: LINT, languages: [...JS, "css"] },
    {
        pattern: /^\s*(oxlint-disable(?:-next-line|-line)?|tslint:disable(?:-next-line|-line)?|deno-lint-ignore(?:-file)?|rome-ignore|stylelint-disable(?:-next-line|-line)?)(?=\s|$)/,
        why: LINT,
        languages: [...JS, "css"],
    },
    { pattern: /^[/\s*]*(@ts-(?:ignore|expect-error|nocheck))\b/, why: TYPES, languages: JS },
    { pattern: /^\s*(\$Flow(?:FixMe|Ignore|ExpectedError)|@noflow)\b/, why: TYPES, languages: JS },
    {
        pattern: /^\s*((?:istanbul|c8|v8) ignore\b(?: \w+)?|node:coverage (?:ignore|disable)\b)/,
        why: COVERAGE,
        languages: JS,
    },
    { pattern: /(?:^|#|\s)((?:flake8|ruff): noqa|noqa)(?=[:\s]|$)/i, why: LINT, languages: PYTHON },
    {
        pattern: /(?:^|#)\s*(type: ?ignore|pyright: ?(?:ignore|basic|\w+=(?:false|none))|mypy: ?(?:ignore-errors|disable-error-code|allow-\S+)|pyre-(?:ignore|fixme)|ty: ?ignore)/,
        why: TYPES,
        languages: PYTHON,
    },
    {
        pattern: /(?:^|#)\s*(pylint: ?(?:disable|skip-file)(?:-next)?|ruff: ?disable)\b/,
        why: LINT,
        languages: PYTHON,
    },
    { pattern: /(?:^|#)\s*(pragma: no ?(?:cover|branch))\b/, why: COVERAGE, languages: PYTHON },
    { pattern: /(?:^|#)\s*(nosec)\b/, why: SECURITY, languages: ["python", "go", "hash"] },
    { pattern: /^(nolint)(?=[:\s]|$)/, why: LINT, languages: ["go"] },
    { pattern: /^(lint:(?:file-)?ignore)\s/, why: LINT, languages: ["go"] },
    { pattern: /^\s*(#nosec)\b/, why: SECURITY, languages: ["go"] },
    { pattern: /^\s*(NOLINT(?:NEXTLINE|BEGIN)?)\b/, why: LINT, languages: ["c"] },
    { pattern: /^\s*((?:LCOV|GCOVR?|GCOV)_EXCL_(?:LINE|START|BR_LINE))\b/, why: COVERAGE, languages: ["c"] },
    {
        pattern: /^\s*(rubocop: ?(?:disable|todo)|standard:disable|reek:|brakeman:)/,
        why: LINT,
        languages: ["ruby"],
    },
    { pattern: /^\s*(:nocov:)/, why: COVERAGE, languages: ["ruby"] },
    { pattern: /^\s*(typed: (?:false|ignore))\b/, why: TYPES, languages: ["ruby"] },
    {
        pattern: /^[\s*]*(@(?:phpstan-ignore(?:-next-line|-line)?|psalm-suppress|codeCoverageIgnore(?:Start)?)|phpcs:(?:ignore|disable|ignoreFile))\b/,
        why: LINT,
        languages: ["php"],
    },
    {
        pattern: /^\s*(swiftlint:disable(?::\w+)?|swift-format-ignore)(?=\s|$|:)/,
        why: LINT,
        languages: ["swift"],
    },
    {
        pattern: /^\s*(ktlint-disable|CHECKSTYLE(?:\.|:)\s?OFF|checkstyle:off|CPD-OFF|noinspection)\b/,
        why: LINT,
        languages: ["java", "kotlin"],
    },
    {
        pattern: /^\s*(shellcheck disable)=|^\s*(hadolint ignore)=|^\s*(yamllint disable)(?:-line)?\b|^\s*(checkov:skip|tfsec:ignore|trivy:ignore|kics-scan ignore)\b/,
        why: LINT,
        languages: ["hash"],
    },
    { pattern: /(?:^|\s)(NOSONAR)\b/, why: LINT },
    {
        pattern: /^\s*(nosemgrep|codeql\[|lgtm\[|snyk:ignore)/,
        why: SECURITY,
    },
];
/** Any of these in a line, in lower case, and its file is read. */
const HINTS = [
    ..."disable ignore noqa nolint nosec nosonar nocov nocheck @ts- suppress allow expect pragma _excl_ flowfix typed: skip".split(" "),
    ..."codeql[ lgtm[ semgrep checkstyle cpd-off noinspection eslint mypy: pyright: pyre- reek: brakeman: rubocop".split(" "),
    ..."noflow coverage continue-on-error allow_failure".split(" "),
    ...["exit(", "exitprocess("],
    ...["||", "if:", 'if"', "set +e", "; true", ";true", "; exit", ";exit", "\t-"],
];
function looksSuppressing(line) {
    const lower = line.toLowerCase();
    return HINTS.some((hint) => lower.includes(hint));
}
function suppressionsIn(tokens, language, place) {
    const inCode = tokens && language
        ? [...inComments(tokens, language), ...inAttributes(tokens, language), ...endings(tokens, place.path)]
        : [];
    const inSteps = place.isCi || HOLDS_COMMANDS.test(place.path) ? place.lines.flatMap(inStep(place.isCi, place.path)) : [];
    return [...inCode, ...inSteps].sort((a, b) => a.line - b.line);
}
const ENDS = {
    exit: /^(?:process|Deno|os|sys|System|std|Runtime)$/,
    Exit: /^(?:os|Environment)$/,
    _exit: /^os$/,
    exitProcess: /^$/,
};
/** A test that ends the whole run, as one that passed: whatever comes after is not run, and whatever failed is not told. */
function endings({ all }, path) {
    if (!isTestByName(path) && paths_nameOf(path) !== "conftest.py")
        return [];
    return all.flatMap(({ kind, text, line }, at) => {
        const owners = kind === "word" && Object.hasOwn(ENDS, text) ? ENDS[text] : undefined;
        if (owners === undefined || all[at + 1]?.text !== "(")
            return [];
        const owner = all[at - 1]?.text === "." ? (all[at - 2]?.text ?? "") : "";
        const success = all[at + 2]?.text === ")" || (all[at + 2]?.text === "0" && all[at + 3]?.text === ")");
        if (!owners.test(owner) || !success)
            return [];
        const what = `${owner === "" ? "" : `${owner}.`}${text}()`;
        return [{ line, what, text: what, why: "the run ends there, and counts as passed", mild: false }];
    });
}
/** A comment's lines one by one; more than this of one is a text. */
const MAX_LINES = 400;
function inComments(tokens, language) {
    return tokens.comments.flatMap((comment) => {
        const lines = comment.line === comment.endLine ? [comment.text] : comment.text.split("\n", MAX_LINES);
        return lines.flatMap((text, index) => inLine(comment, text.slice(0, 500), comment.line + index, language));
    });
}
function inLine(comment, text, line, language) {
    for (const { pattern, why, languages } of DIRECTIVES) {
        if (languages && !languages.includes(language))
            continue;
        const match = pattern.exec(text);
        if (!match)
            continue;
        const what = match.slice(1).find((group) => group !== undefined) ?? match[0].trim();
        return [{ line, what, text: comment.text.length > 500 ? text : text.trim(), why, mild: false }];
    }
    return [];
}
/** Attributes and pragmas, told by tokens so that text about them is none. */
function inAttributes(tokens, language) {
    const found = [];
    const { all } = tokens;
    for (const [index, { text, kind, line }] of all.entries()) {
        if (kind !== "mark")
            continue;
        if (language === "rust" && text === "#")
            found.push(...ofRust(tokens, index));
        if (text === "@" &&
            /^(?:SuppressWarnings|SuppressLint|Suppress|SuppressFBWarnings)$/.test(all[index + 1]?.text ?? "")) {
            if (language === "java" || language === "kotlin")
                found.push(suppressions_told(tokens, index, index + 2, all[index + 1]?.text ?? "", LINT));
        }
        if (language === "csharp" &&
            text === "[" &&
            /^(?:SuppressMessage|ExcludeFromCodeCoverage)$/.test(all[index + 1]?.text ?? ""))
            found.push(suppressions_told(tokens, index, index + 2, all[index + 1]?.text ?? "", LINT));
        if ((language === "csharp" || language === "c") &&
            text === "#" &&
            all[index]?.first &&
            all[index + 1]?.text === "pragma")
            found.push(...ofPragma(tokens, index, line));
    }
    return found;
}
function suppressions_told(tokens, from, open, what, why) {
    const close = tokens.close[open] ?? -1;
    const end = close === -1 ? open : Math.min(close + 1, open + 60);
    const text = tokens.all
        .slice(from, end)
        .map((token) => token.text)
        .join(" ");
    return { line: tokens.all[from]?.line ?? 1, what, text, why, mild: false };
}
function ofRust(tokens, index) {
    const { all } = tokens;
    const inner = all[index + 1]?.text === "!" ? 1 : 0;
    const word = all[index + 2 + inner]?.text ?? "";
    if (all[index + 1 + inner]?.text !== "[" || !/^(?:allow|expect|cfg_attr)$/.test(word))
        return [];
    const one = suppressions_told(tokens, index, index + 1 + inner, `#${inner ? "!" : ""}[${word}]`, "the compiler or clippy looks away");
    if (word === "cfg_attr")
        return /\ballow\b/.test(one.text) ? [one] : [];
    return [one];
}
function ofPragma(tokens, index, line) {
    const words = [];
    for (let at = index + 2; tokens.all[at]?.line === line && words.length < 12; at++)
        words.push(tokens.all[at]?.text ?? "");
    const text = words.join(" ");
    if (!/^(?:warning disable|(?:GCC|clang) diagnostic ignored|warning \( disable)/.test(text))
        return [];
    return [{ line, what: "#pragma", text: `#pragma ${text}`, why: "the compiler looks away", mild: false }];
}
/** Words of commands that judge. */
const JUDGES = /\b(?:test|tests|lint|check|typecheck|type-check|tsc|eslint|biome|jest|vitest|mocha|pytest|tox|nox|ruff|mypy|pyright|flake8|pylint|cargo|clippy|go (?:test|vet|build)|golangci-lint|staticcheck|mvn|gradlew?|rspec|rubocop|phpunit|phpstan|psalm|dotnet|ctest|audit|build|verify|proofmark|cypress|playwright|nx|turbo|npm run|pnpm|yarn|make)\b/i;
/** Whether a line of CI runs what judges. */
const judges = (line) => JUDGES.test(line);
/** Those that reach over a file or to its end. */
const WIDE = /^(?:(?:eslint|oxlint|stylelint)-disable|tslint:disable|deno-lint-ignore-file|biome-ignore-(?:all|start)|@ts-nocheck|(?:flake8|ruff): noqa|pylint: ?skip-file|mypy:.*|pyright: ?(?:basic|\w+=\w+)|lint:file-ignore|NOLINTBEGIN|#!\[\w+\]|phpcs:(?:disable|ignoreFile)|swiftlint:disable|ruff: ?disable)$/i;
/** Whether `is` may stand where `was` stood with no more let through: the same for fewer rules, or another tool's. */
function replaces(was, is) {
    if (was.why !== is.why || (WIDE.test(is.what) && !WIDE.test(was.what)))
        return false;
    if (/^@ts-/.test(is.what))
        return true;
    if (was.what !== is.what)
        return toolOf(was) !== toolOf(is);
    const [before, after] = [rulesOf(was), rulesOf(is)];
    return before.length === 0 || (after.length > 0 && after.every((rule) => before.includes(rule)));
}
const toolOf = ({ what }) => /[a-z]+/i.exec(what)?.[0].toLowerCase() ?? what;
/** Names after the directive, up to what begins a reason. */
function rulesOf({ text, what }) {
    const rest = text.slice(text.indexOf(what) + what.length).replace(/^[\s:=[(]+/, "");
    return rest.split(/\s--\s|:\s|\/\/|\s#/)[0]?.match(/[@\w/.-]+/g) ?? [];
}
const HOLDS_COMMANDS = /(?:^|\/)(?:package\.json|(?:GNU)?[Mm]akefile|[Jj]ustfile)$/;
/** A key of YAML, first on its line or within braces, in quotes or not. */
const keyed = (key, value) => new RegExp(`(?:^[\\s-]*|[{,]\\s*)["']?${key}["']?\\s*:\\s*(?:${value})`);
const EXPRESSION = String.raw `["']?\$\{\{`;
const CONTINUES = keyed("continue-on-error", String.raw `["']?true\b|${EXPRESSION}\s*(?:true|!false)\s*\}\}`);
const MAY_CONTINUE = keyed("continue-on-error", EXPRESSION);
const NEVER = keyed("if", String.raw `["']?false\b|${EXPRESSION}\s*(?:false|!true)\s*\}\}`);
/** Commands that only make, move or tell something, whatever words come after them: `rm -rf build`. */
const HANDLES = /^(?:sudo\s+)?(?:rm|rmdir|mkdir|mv|cp|ln|chmod|chown|touch|kill|pkill|killall|echo|printf|sleep|which|cd|docker\s+(?:rm|rmi|stop|kill|network|volume|compose\s+down)|git\s+(?:fetch|config|tag|branch|remote))\s[^$`<(]*$/;
/** Whether a line up to its `||` runs anything that judges. */
const mayJudge = (line) => line
    .replace(/^\s*(?:-\s+)?(?:(?:run|script):\s*|"[^"]*":\s*")?[@\s"'|]*/, "")
    .split(/&&|;|\|/)
    .some((command) => JUDGES.test(command) && !HANDLES.test(`${command.trim()} `));
const inStep = (isCi, path) => ({ line, text }) => {
    const step = (what, why, mild = false) => [
        { line, what, text: text.trim().slice(0, 300), why, mild },
    ];
    if (text.length > 2_000 || /^\s*#/.test(text))
        return [];
    if (/\|\|\s*(?:true\b|:(?:\s|"|$)|exit 0\b)/.test(text))
        return mayJudge(text.split("||")[0] ?? "") ? step("|| true", "this step passes whatever it finds") : [];
    if (/;\s*(?:true|:|exit 0)\s*["']?\s*[,}]?\s*$/.test(text) &&
        JUDGES.test(text.slice(0, text.lastIndexOf(";"))))
        return step("; true", "this step passes whatever it finds");
    if (/^\t@?-/.test(text) && /akefile$/.test(path) && JUDGES.test(text))
        return step("-", "make looks away from what fails here");
    if (!isCi)
        return [];
    if (CONTINUES.test(text))
        return step("continue-on-error", "this step may fail unseen");
    if (MAY_CONTINUE.test(text))
        return step("continue-on-error", "this step may fail unseen", true);
    if (NEVER.test(text))
        return step("if: false", "this step or job never runs");
    if (/^[\s-]*allow_failure:\s*true/.test(text))
        return step("allow_failure", "this job may fail unseen");
    if (/^\s*set \+e\b/.test(text))
        return step("set +e", "what fails after it is not seen", true);
    return [];
};

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/suppression-added.js
// A tool told to look away: in a comment, an attribute, or a step of CI that may fail unseen. Moved ones are no new ones.






const suppressionAdded = { id: "suppression-added", severity: "critical", find: suppression_added_find };
function suppression_added_find(seen) {
    const files = seen.change.files.filter((file) => isLookedAt(file));
    const moved = goneWith(files);
    return files.flatMap((file) => inGenerated(file, suppression_added_ofFile(file, moved, seen)));
}
function suppression_added_ofFile(file, moved, seen) {
    const come = inLines(file, "head", addedLines(file)).filter((one) => !suppression_added_take(moved, one));
    if (come.length === 0)
        return [];
    const gone = inLines(file, "base", removedLines(file));
    return come.map((one) => {
        const old = gone.find((was) => areOfOneHunk(file, was, one) && replaces(was, one) && suppression_added_take(moved, was));
        if (old)
            gone.splice(gone.indexOf(old), 1);
        return old ? replaced(file, one, old) : found(file, one, seen);
    });
}
function suppression_added_take(moved, one) {
    const left = moved.get(suppression_added_keyOf(one)) ?? 0;
    if (left > 0)
        moved.set(suppression_added_keyOf(one), left - 1);
    return left > 0;
}
const areOfOneHunk = ({ hunks }, was, is) => hunks.some(({ baseStart, baseCount, headStart, headCount }) => was.line >= baseStart &&
    was.line < baseStart + baseCount &&
    is.line >= headStart &&
    is.line < headStart + headCount);
function replaced(file, one, old) {
    return {
        path: file.path,
        line: one.line,
        message: `\`${(0,limits/* cut */.J)(one.what, 60)}\` took the place of \`${(0,limits/* cut */.J)(old.what, 60)}\`, or says it otherwise: ${one.why}, as before.`,
        detail: `- ${(0,limits/* cut */.J)(old.text.trim(), 300)}\n+ ${(0,limits/* cut */.J)(one.text.trim(), 300)}`,
        key: `replaced\0${one.what}\0${(0,limits/* cut */.J)(one.text.trim(), 300)}`,
        severity: "info",
    };
}
/** What a program wrote is full of them: told once a file. */
function inGenerated(file, all) {
    const [first] = all;
    if (!first || all.length === 1 || first.severity !== "info" || !isGenerated(file.path))
        return all;
    return [
        {
            ...first,
            message: `${all.length} suppressions are new in a file that a program wrote.`,
            detail: null,
            key: "generated",
        },
    ];
}
const isLookedAt = ({ path }) => !isSnapshot(path) && !isFixture(path) && !isDoc(path);
/** What suppresses the same, wherever it stands: spaces do not count. */
const suppression_added_keyOf = ({ text }) => text.replace(/\s+/g, " ").trim();
function goneWith(files) {
    const gone = new Map();
    for (const file of files)
        for (const one of inLines(file, "base", removedLines(file)))
            gone.set(suppression_added_keyOf(one), (gone.get(suppression_added_keyOf(one)) ?? 0) + 1);
    return gone;
}
/** Suppressions of a side that stand on these lines. The file is read whole only where a line looks like one. */
function inLines(file, side, lines) {
    const path = side === "base" ? (file.previousPath ?? file.path) : file.path;
    const language = languageOf(path);
    if (language === null && paths_nameOf(path) !== "package.json")
        return [];
    const whole = file[side]?.lines;
    if (!whole || !lines.some(({ text }) => looksSuppressing(text)))
        return [];
    const wanted = new Set(lines.map(({ line }) => line));
    const text = whole.join("\n");
    const tokens = language === null ? null : tokensOf(text, language);
    return suppressionsIn(tokens, language, { path, isCi: isCi(path), lines }).filter(({ line }) => wanted.has(line));
}
function found(file, one, { globs }) {
    const severity = suppression_added_lessThanUsual(file, one, mayBeTest(file.path, globs));
    return {
        path: file.path,
        line: one.line,
        message: `\`${(0,limits/* cut */.J)(one.what, 60)}\` is new: ${one.why}.`,
        detail: (0,limits/* cut */.J)(one.text.trim(), 300),
        key: `${one.what}\0${(0,limits/* cut */.J)(one.text.trim(), 300)}`,
        ...(severity ? { severity } : {}),
    };
}
function suppression_added_lessThanUsual(file, one, inTest) {
    if (isGenerated(file.path) || saysGenerated(file.base?.lines))
        return "info";
    // Its own word that it is generated is a new file's to give, and nobody's to check.
    if (file.base === null && saysGenerated(file.head?.lines))
        return "warning";
    // A call that must not compile is what a test of types is about.
    if (inTest && one.what === "@ts-expect-error")
        return "info";
    // What a package hands on is imported there for no use of its own.
    if (/^noqa: ?F401$/.test(one.text.trim()) && paths_nameOf(file.path) === "__init__.py")
        return "info";
    return one.mild || (isCi(file.path) && isNewStep(file, one)) ? "warning" : null;
}
/** A step that comes with the change, and runs nothing that judged before, may fail: nothing is lost by it. */
function isNewStep(file, { line }) {
    const lines = file.head?.lines ?? [];
    const indent = (at) => (lines[at - 1] ?? "").search(/[^\s]/);
    let from = line;
    while (from > 1 &&
        !(/^\s*-\s/.test(lines[from - 1] ?? "") && (from === line || indent(from) < indent(line))))
        from--;
    let to = line + 1;
    while (to <= lines.length && (indent(to) === -1 || indent(to) > indent(from)))
        to++;
    const added = new Set(addedLines(file).map((one) => one.line));
    for (let at = from; at < to; at++)
        if (indent(at) !== -1 && (!added.has(at) || judges(lines[at - 1] ?? "")))
            return false;
    return /^\s*-\s/.test(lines[from - 1] ?? "");
}
const saysGenerated = (lines) => (lines ?? [])
    .slice(0, 10)
    .some((line) => /@generated\b|\bDO NOT EDIT\b|\bauto(?:matically)?[- ]?generated\b/i.test(line.slice(0, 300)));

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/test-focused.js
// `.only` and its kin: all tests beside it are left out, silently.


const testFocused = { id: "test-focused", severity: "critical", find: test_focused_find };
const focusOf = (one) => one.case.markers.find(({ kind }) => kind === "focus") ?? null;
function test_focused_find({ survey: { pairs, come } }) {
    const found = new Map();
    const add = (one) => {
        const marker = focusOf(one);
        if (marker === null)
            return;
        const key = `${one.file.path}\0${marker.line}`;
        if (found.has(key))
            return;
        const test = nameOfCase(one.case);
        found.set(key, {
            path: one.file.path,
            line: marker.line,
            message: `\`${(0,limits/* cut */.J)(marker.text, 60)}\` leaves out all other tests of the file, or of the whole run.`,
            test,
            key: `${marker.text}\0${test}`,
        });
    };
    for (const { base, head } of pairs)
        if (focusOf(base) === null)
            add(head);
    for (const one of come)
        add(one);
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/test-skipped.js
// Tests that ran in the base and do not at head, or only under a condition.



const testSkipped = { id: "test-skipped", severity: "critical", find: test_skipped_find };
const RUNS = 0;
const MAY = 1;
const OFF = 2;
function stateOf(one) {
    const skips = one.markers.filter(({ kind }) => kind === "skip");
    const marker = skips.find(({ maybe }) => !maybe) ?? skips[0] ?? null;
    return { state: marker === null ? RUNS : marker.maybe ? MAY : OFF, marker };
}
function test_skipped_find({ survey: { pairs, come } }) {
    const groups = new Map();
    const add = (one, marker, message, severity) => {
        const key = `${one.file.path}\0${marker.line}\0${marker.text}\0${severity ?? ""}`;
        const known = groups.get(key);
        const test = nameOfCase(one.case);
        if (known)
            known.tests.push(test);
        else
            groups.set(key, {
                path: one.file.path,
                line: marker.line,
                message: message(`\`${(0,limits/* cut */.J)(marker.text, 60)}\``),
                test,
                tests: [test],
                key: `${marker.text}\0${test}`,
                ...(severity ? { severity } : {}),
            });
    };
    for (const { base, head } of pairs) {
        const before = stateOf(base.case);
        const after = stateOf(head.case);
        if (after.marker === null || after.state <= before.state)
            continue;
        const how = after.state === MAY ? "runs only under a condition now" : "does not run any more";
        add(head, after.marker, (what) => `A test ${how}: ${what} came with this change.`);
    }
    for (const one of come) {
        const { state, marker } = stateOf(one.case);
        if (state === OFF && marker && !marker.todo)
            add(one, marker, (what) => `A new test does not run: ${what}.`, "warning");
    }
    return [...groups.values()].map(({ tests, ...found }) => tests.length === 1
        ? found
        : {
            ...found,
            test: null,
            message: found.message.replace(/^A (new )?test (does|runs)/, (_, isNew, verb) => `${(0,render_words/* counted */.hS)(tests.length, `${isNew ?? ""}test`)} ${verb === "does" ? "do" : "run"}`),
            detail: tests.slice(0, 50).join("\n"),
        });
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/thresholds.js
// Limits that tools hold a change to, and what lowering each means. A table: which file, which key, which way is worse.
const JS_CONFIG = "(?:[cm]?[jt]s|json|jsonc|json5)";
const file = (pattern) => new RegExp(`^(?:${pattern})$`);
const RUNNERS = file(`(?:jest|vitest|vite|ava)\\.config\\.${JS_CONFIG}|vitest\\.workspace\\.${JS_CONFIG}|package\\.json|\\.(?:nyc|c8)rc(?:\\.\\w+)?|nyc\\.config\\.js`);
const ESLINT = file(`eslint\\.config\\.${JS_CONFIG}|\\.eslintrc(?:\\.\\w+)?|package\\.json|\\.oxlintrc\\.jsonc?|tslint\\.json|\\.stylelintrc(?:\\.\\w+)?|stylelint\\.config\\.\\w+`);
const thresholds_PYTHON = file("pyproject\\.toml|setup\\.cfg|tox\\.ini|\\.coveragerc|\\.?mypy\\.ini|\\.?ruff\\.toml|\\.flake8|\\.?pylintrc(?:\\.toml)?|\\.?pytest\\.ini|pyrightconfig\\.json");
const CODECOV = file("\\.?codecov\\.ya?ml");
const STRICT = "strict|noImplicitAny|strictNullChecks|strictFunctionTypes|strictBindCallApply|strictPropertyInitialization|noImplicitThis|alwaysStrict|useUnknownInCatchVariables|noUnusedLocals|noUnusedParameters|noImplicitReturns|noFallthroughCasesInSwitch|noUncheckedIndexedAccess|exactOptionalPropertyTypes|noImplicitOverride|noPropertyAccessFromIndexSignature|checkJs|strictTemplates|strictInjectionParameters|noEmitOnError";
const MYPY = "strict|disallow_untyped_defs|disallow_any_generics|disallow_untyped_calls|disallow_incomplete_defs|check_untyped_defs|warn_unused_ignores|warn_return_any|strict_optional|no_implicit_optional|warn_unreachable|strict_equality|disallow_subclassing_any|disallow_any_explicit";
const thresholds_LIMITS = [
    {
        files: RUNNERS,
        key: /(?:coverageThreshold|thresholds?|nyc|c8)\.(?:.{1,200}\.)?(?:lines|branches|functions|statements|100)$/,
        worse: "lower",
        what: "the coverage limit",
    },
    {
        files: file("\\.(?:nyc|c8)rc(?:\\.\\w+)?|nyc\\.config\\.js"),
        key: /^(?:module\.exports\.)?(?:lines|branches|functions|statements)$/,
        worse: "lower",
        what: "the coverage limit",
    },
    { files: RUNNERS, key: /(?:^|\.)check-?[cC]overage$/, worse: "false", what: "the check of coverage" },
    {
        files: RUNNERS,
        key: /(?:^|\.)(?:testPathIgnorePatterns|modulePathIgnorePatterns|test\.exclude)(?:\.\[\])?$/,
        worse: "longer",
        what: "what tests leave out",
        tests: true,
    },
    {
        files: RUNNERS,
        key: /(?:^|\.)(?:coveragePathIgnorePatterns|(?:coverage|nyc|c8)\.exclude)(?:\.\[\])?$/,
        worse: "longer",
        what: "what coverage leaves out",
    },
    {
        files: file("\\.mocharc(?:\\.\\w+)?"),
        key: /(?:^|\.)(?:ignore|exclude)(?:\.\[\])?$/,
        worse: "longer",
        what: "what tests leave out",
        tests: true,
    },
    {
        files: file(`playwright\\.config\\.${JS_CONFIG}`),
        key: /(?:^|\.)(?:testIgnore|grepInvert)(?:\.\[\])?$/,
        worse: "longer",
        what: "what tests leave out",
        tests: true,
    },
    {
        files: RUNNERS,
        key: /(?:^|\.)(?:testMatch|testRegex|test\.include)(?:\.\[\])?$/,
        worse: "shorter",
        what: "which files are tests",
        tests: true,
    },
    { files: RUNNERS, key: /(?:^|\.)passWithNoTests$/, worse: "true", what: "a run without tests" },
    { files: thresholds_PYTHON, key: /(?:^|[.:])fail[_-]under$/, worse: "lower", what: "the limit" },
    {
        files: thresholds_PYTHON,
        key: /(?:coverage.*|^run|^report)\.(?:omit|exclude_lines|exclude_also)(?:\.\[\])?$/,
        worse: "longer",
        what: "what coverage leaves out",
    },
    {
        files: thresholds_PYTHON,
        key: new RegExp(`(?:mypy|^)(?:.{0,100}\\.)?(?:${MYPY})$`),
        worse: "false",
        what: "the type check",
    },
    {
        files: thresholds_PYTHON,
        key: /mypy.{0,100}(?:ignore_errors|ignore_missing_imports|allow_untyped_\w+)$/,
        worse: "true",
        what: "the type check",
    },
    { files: thresholds_PYTHON, key: /(?:^|\.)(?:typeCheckingMode|report\w+)$/, worse: "level", what: "the type check" },
    {
        files: thresholds_PYTHON,
        key: /(?:ruff|flake8|pylint|pycodestyle|lint|main|messages control|^)(?:.{0,100}\.)?(?:ignore|extend-ignore|disable|per-file-ignores)(?:\..{1,200})?$/i,
        worse: "longer",
        what: "what the linter leaves out",
    },
    {
        files: thresholds_PYTHON,
        key: /(?:ruff|flake8|lint|^)(?:.{0,100}\.)?(?:select|extend-select|enable)\.\[\]$/,
        worse: "shorter",
        what: "what the linter asks",
    },
    { files: CODECOV, key: /\.target$/, worse: "lower", what: "the coverage limit" },
    { files: CODECOV, key: /\.threshold$/, worse: "higher", what: "how far coverage may fall" },
    { files: CODECOV, key: /\.informational$/, worse: "true", what: "whether coverage decides" },
    { files: CODECOV, key: /^ignore\.\[\]$/, worse: "longer", what: "what coverage leaves out" },
    {
        files: file("sonar-project\\.properties|pom\\.xml|build\\.gradle(?:\\.kts)?"),
        key: /(?:^|\.)(?:minimum|minimumValue|minValue|minBound|coveredRatio|haltOnFailure|lineCoverageThreshold|branchCoverageThreshold)$/,
        worse: "lower",
        what: "the coverage limit",
    },
    {
        files: file("sonar-project\\.properties|pom\\.xml|build\\.gradle(?:\\.kts)?"),
        key: /(?:^|\.)(?:maxWarnings|maxErrors|maxAllowedViolations|maxPriority\dViolations)$/,
        worse: "higher",
        what: "how many findings are let through",
    },
    {
        files: file("pom\\.xml|build\\.gradle(?:\\.kts)?"),
        key: /(?:^|\.)(?:skipTests|maven\.test\.skip|testFailureIgnore|ignoreFailures|isIgnoreFailures)$/,
        worse: "true",
        what: "failures of tests and checks",
    },
    {
        files: file("\\.?tarpaulin\\.toml"),
        key: /(?:^|\.)fail-under$/,
        worse: "lower",
        what: "the coverage limit",
    },
    {
        files: file("tsconfig(?:[.-].+)?\\.json|jsconfig\\.json"),
        key: new RegExp(`^(?:compilerOptions|angularCompilerOptions)\\.(?:${STRICT})$`),
        worse: "false",
        what: "the type check",
    },
    {
        files: file("tsconfig(?:[.-].+)?\\.json|jsconfig\\.json"),
        key: /^compilerOptions\.noCheck$/,
        worse: "true",
        what: "the type check",
    },
    {
        files: file("tsconfig(?:[.-].+)?\\.json|jsconfig\\.json"),
        key: /^exclude\.\[\]$/,
        worse: "longer",
        what: "what the type check leaves out",
    },
    {
        files: ESLINT,
        key: /(?:^|\.)(?:ignores|ignorePatterns)(?:\.\[\])?$/,
        worse: "longer",
        what: "what the linter leaves out",
    },
    { files: ESLINT, key: /(?:^|\.)rules\.[^.]{1,200}(?:\.\[\])?$/, worse: "level", what: "the rule" },
    {
        files: ESLINT,
        key: /(?:^|\.)max-?[wW]arnings$/,
        worse: "higher",
        what: "how many warnings are let through",
    },
    {
        files: file("\\.?biome\\.jsonc?"),
        key: /(?:^|\.)rules\.(?:\w+\.)?\w+(?:\.level)?$/,
        worse: "level",
        what: "the rule",
    },
    {
        files: file("\\.?biome\\.jsonc?"),
        key: /(?:^|\.)(?:linter|formatter|assist)\.enabled$/,
        worse: "false",
        what: "the check",
    },
    {
        files: file("\\.golangci\\.\\w+"),
        key: /(?:^|\.)linters\.disable\.\[\]$/,
        worse: "longer",
        what: "what the linter leaves out",
    },
    {
        files: file("\\.golangci\\.\\w+"),
        key: /(?:^|\.)linters\.enable\.\[\]$/,
        worse: "shorter",
        what: "what the linter asks",
    },
    {
        files: file("Cargo\\.toml"),
        key: /(?:^|\.)lints\.\w+\.[\w-]+(?:\.level)?$/,
        worse: "level",
        what: "the lint",
    },
    {
        files: file("\\.rubocop(?:_todo)?\\.yml"),
        key: /^[A-Z]\w*(?:\/\w+)?\.Enabled$/,
        worse: "false",
        what: "the cop",
    },
    { files: file("detekt.*\\.yml"), key: /\.active$/, worse: "false", what: "the rule" },
    {
        files: file("phpstan(?:\\.dist)?\\.neon(?:\\.dist)?"),
        key: /(?:^|\.)level$/,
        worse: "lower",
        what: "the level",
    },
];
const FLAGS = [
    {
        pattern: /--max-warnings[= ]["']?(-?\d+)/g,
        worse: "higher",
        of: /(?:"|\s|&|=)(?:eslint|stylelint|next lint|ng lint|oxlint)(?=\s)/,
    },
    { pattern: /--(?:cov-)?fail-under(?:-lines|-functions|-regions)?[= ]["']?([\d.]+)/g, worse: "lower" },
    {
        pattern: /--(?:coverage\.)?(?:thresholds?\.)?(?:lines|branches|functions|statements)[= ]["']?([\d.]+)/g,
        worse: "lower",
    },
    { pattern: /--min-(?:covered-)?msi[= ]["']?([\d.]+)/g, worse: "lower" },
    { pattern: /\/p:Threshold=([\d.]+)/g, worse: "lower" },
    { pattern: /--check-coverage\b/g, worse: "gone" },
    { pattern: /--error-on-warnings\b/g, worse: "gone" },
    { pattern: /-D ?warnings\b/g, worse: "gone" },
    { pattern: /(?:^|\s)-Werror\b/g, worse: "gone" },
    { pattern: /--passWithNoTests\b|--pass-with-no-tests\b/g, worse: "come" },
    { pattern: /(?:^|\s)--deselect[= ]\S+/g, worse: "come" },
    { pattern: /(?:^|\s)--ignore(?:-glob)?[= ]["']?[^\s"'=]{0,200}\.py\b/g, worse: "come" },
    { pattern: /(?:^|\s)-k[= ]?["']{0,2}\(?not\s/g, worse: "come" },
    {
        pattern: /(?:^|\s)--(?:exclude|testPathIgnorePatterns)[= ]["']?[^\s"'=]{0,200}[._](?:test|spec)\.[cm]?[jt]sx?\b/g,
        worse: "come",
    },
    { pattern: /-DskipTests\b|-Dmaven\.test\.skip(?:=true)?\b/g, worse: "come" },
];
/** Files in which commands stand. */
const COMMANDS = /(?:^|\/)(?:package\.json|Makefile|[Jj]ustfile|tox\.ini|noxfile\.py|pyproject\.toml|setup\.cfg|pytest\.ini|Taskfile\.ya?ml|lefthook\.ya?ml|\.pre-commit-config\.yaml|[^/]*\.sh)$/;

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/threshold-lowered.js
// Limits of coverage, linters and compilers set lower than the base has them. A new config file lowers nothing.





const thresholdLowered = { id: "threshold-lowered", severity: "critical", find: threshold_lowered_find };
function threshold_lowered_find({ change }) {
    const files = change.files.filter(({ path, base }) => base !== null && !isFixture(path) && !isGenerated(path));
    const elsewhere = limitsElsewhere(change.files);
    const comes = new Set(change.files.flatMap((file) => isCommands(file.path) ? flagsOf(addedLines(file).filter(mayHaveFlag)) : []));
    const found = files.flatMap((file) => [...ofLimits(file, elsewhere), ...ofFlags(file, comes)]);
    return [...found, ...change.files.flatMap(ofConftest)];
}
const isCommands = (path) => COMMANDS.test(path) || isCi(path);
const limitsOf = (path) => thresholds_LIMITS.filter(({ files }) => files.test(paths_nameOf(path)));
/** Last keys that come with new files: a limit that moved house is not gone. */
function limitsElsewhere(files) {
    return new Set(files
        .filter(({ path }) => limitsOf(path).length > 0)
        .flatMap((file) => {
        const came = new Set(addedLines(file).map(({ line }) => line));
        return entriesOf(paths_nameOf(file.path), file.head?.lines ?? []).flatMap(({ path, line, value }) => came.has(line) ? [`${lastOf(path)}=${value}`] : []);
    }));
}
const lastOf = (path) => path.replace(/\.\[\]$/, "").slice(path.replace(/\.\[\]$/, "").lastIndexOf(".") + 1);
function ofLimits(file, elsewhere) {
    const limits = limitsOf(file.path);
    if (limits.length === 0 || !file.base?.lines || (file.head !== null && !file.head.lines))
        return [];
    const base = byPath(entriesOf(paths_nameOf(file.previousPath ?? file.path), file.base.lines));
    const head = byPath(entriesOf(paths_nameOf(file.path), file.head?.lines ?? []));
    // An `extends` that came brings what was taken out.
    const extended = [...head.keys()].some((key) => /(?:^|\.)extends?(?:\.\[\])?$/.test(key) && !base.has(key));
    const paths = [...new Set([...base.keys(), ...head.keys()])];
    return paths.flatMap((path) => {
        const limit = limits.find(({ key }) => key.test(path));
        if (!limit)
            return [];
        const found = compared(limit, path, base.get(path) ?? [], head.get(path) ?? [], { extended, elsewhere });
        return found ? [{ path: file.path, key: `${path}`, ...found }] : [];
    });
}
function byPath(entries) {
    const found = new Map();
    for (const entry of entries) {
        const known = found.get(entry.path);
        if (known)
            known.push(entry);
        else
            found.set(entry.path, [entry]);
    }
    return found;
}
function compared(limit, path, was, is, around) {
    const name = `\`${(0,limits/* cut */.J)(path.replace(/\.\[\]$/, ""), 120)}\``;
    if (limit.worse === "longer" || limit.worse === "shorter")
        return lists(limit, name, was, is);
    if (limit.worse === "level")
        return levels(limit, name, was, is, around);
    const [before, after] = [weakest(limit, was), weakest(limit, is)];
    if (limit.worse === "true")
        return after && isTrue(after.value) && !(before && isTrue(before.value))
            ? { line: after.line, message: `${limit.what} no longer counts: ${name} is ${after.value} now.` }
            : null;
    if (!before || (limit.worse === "false" && !isTrue(before.value)))
        return null;
    if (!after) {
        if (around.extended || around.elsewhere.has(`${lastOf(path)}=${before.value}`))
            return null;
        return { line: null, message: `${name} (${before.value}) is gone, and with it ${limit.what}.` };
    }
    if (limit.worse === "false")
        return isTrue(after.value)
            ? null
            : { line: after.line, message: `${name} is switched off, and with it part of ${limit.what}.` };
    return numbers(limit, name, before, after);
}
/** The same key may be written twice: what asks least is what stands. */
function weakest({ worse }, entries) {
    const rank = ({ value }) => {
        if (worse === "true")
            return isTrue(value) ? 0 : 1;
        if (worse === "false")
            return isTrue(value) ? 1 : 0;
        const number = threshold_lowered_numberOf(value);
        return Number.isNaN(number) ? Number.POSITIVE_INFINITY : worse === "lower" ? number : -number;
    };
    return entries.toSorted((a, b) => rank(a) - rank(b))[0];
}
const isTrue = (value) => /^(?:true|True|yes|1|on)$/.test(value);
const threshold_lowered_numberOf = (value) => Number(/^-?[\d.]+/.exec(value.replaceAll("_", ""))?.[0] ?? (isTrue(value) ? 1 : Number.NaN));
function numbers(limit, name, before, after) {
    const [a, b] = [threshold_lowered_numberOf(before.value), threshold_lowered_numberOf(after.value)];
    const worse = limit.worse === "lower" ? b < a : b > a;
    if (Number.isNaN(a) || (!worse && !(Number.isNaN(b) && before.value !== after.value)))
        return null;
    return {
        line: after.line,
        message: `${name} went from ${before.value} to ${after.value}: ${limit.what} is weaker.`,
    };
}
const RANKS = Object.fromEntries([
    ...["off", "0", "allow", "none", "false", "null"].map((value) => [value, 0]),
    ...["warn", "1", "warning", "info", "information", "hint", "suggestion", "basic"].map((value) => [value, 1]),
    ...["error", "2", "deny", "forbid", "on", "true", "standard"].map((value) => [value, 2]),
    ["strict", 3],
]);
const rankOf = ({ value }) => Object.hasOwn(RANKS, value) ? (RANKS[value] ?? null) : null;
/** A rule may stand in a file several times, for several folders: each rank is counted. */
function levels(limit, name, was, is, around) {
    const ranked = (entries) => entries.flatMap((entry) => rankOf(entry) ?? []);
    const [before, after] = [ranked(was), ranked(is)];
    const countUpTo = (ranks, most) => ranks.filter((rank) => rank <= most).length;
    for (const most of [0, 1]) {
        if (countUpTo(after, most) <= countUpTo(before, most))
            continue;
        // A level for a rule that had none of its own may be more than it was.
        if (most === 1 && before.length < after.length)
            continue;
        const entry = is.find((one) => rankOf(one) !== null && (rankOf(one) ?? 9) <= most);
        const old = was.find((one) => (rankOf(one) ?? 0) > most);
        if (around.elsewhere.size > 0 && entry === undefined)
            continue;
        return {
            line: entry?.line ?? null,
            message: `${name} is "${entry?.value ?? "off"}" now${old ? `, and was "${old.value}"` : ""}: ${limit.what} stops nothing any more.`,
        };
    }
    const gone = was.find((one) => (rankOf(one) ?? 0) === 2);
    if (is.length > 0 ||
        !gone ||
        around.extended ||
        around.elsewhere.has(`${gone.path.split(".").findLast((part) => part !== "[]")}=${gone.value}`))
        return null;
    return {
        line: null,
        message: `${name} ("${gone.value}") is no longer set: whether ${limit.what} still counts is a preset's to say.`,
        severity: "warning",
    };
}
function lists(limit, name, was, is) {
    const had = new Set(was.map(({ value }) => value));
    const has = new Set(is.map(({ value }) => value));
    const worse = limit.worse === "longer"
        ? is.filter(({ value }) => !had.has(value))
        : was.filter(({ value }) => !has.has(value));
    const came = is.filter(({ value }) => !had.has(value));
    // Where there was no list all tests were run; where one was, a new name beside the others takes nothing away.
    const narrowed = limit.tests && limit.worse === "shorter" && (was.length === 0 || worse.length > 0);
    if (narrowed && came[0])
        return {
            line: came[0].line,
            message: `${name} is \`${(0,limits/* cut */.J)(came[0].value, 80)}\` now: ${limit.what} changed.`,
            ...(came.some(({ value }) => namesTest(value))
                ? {}
                : { severity: was.length === 0 ? "warning" : "info" }),
        };
    if (worse.length === 0 || (limit.worse === "shorter" && is.length === 0))
        return null;
    // Something went and something came: a name was changed, more likely than not.
    const swapped = limit.worse === "longer"
        ? was.some(({ value }) => !has.has(value))
        : is.some(({ value }) => !had.has(value));
    const values = worse
        .slice(0, 5)
        .map(({ value }) => `\`${(0,limits/* cut */.J)(value, 80)}\``)
        .join(", ");
    return {
        line: limit.worse === "longer" ? (worse[0]?.line ?? null) : null,
        message: `${name} ${limit.worse === "longer" ? "has" : "lost"} ${values}: ${limit.what} changed.`,
        ...(limit.tests && worse.some(({ value }) => namesTest(value))
            ? {}
            : { severity: swapped ? "info" : "warning" }),
    };
}
/** One file of tests, and no pattern for many: `cart.test.ts`, `<rootDir>/test/cart\\.test\\.ts$`. */
function namesTest(value) {
    const name = paths_nameOf(value.replace(/\\+\./g, ".").replace(/\$$/, "")).replace(/^\^/, "");
    return !/[*?{}[\]()|+]/.test(name) && isTestByName(name);
}
const COLLECTS = /^\s*(?:async )?def (pytest_(?:collection_modifyitems|ignore_collect|collect_file|pycollect_makeitem|runtest_makereport|sessionfinish))\b/;
/** What pytest's own hooks leave out, or make of results. */
function ofConftest(file) {
    if (paths_nameOf(file.path) !== "conftest.py" || isFixture(file.path))
        return [];
    const gone = new Set(removedLines(file).map(({ text }) => text.trim()));
    return addedLines(file).flatMap(({ line, text }) => {
        if (text.length > 2_000 || gone.has(text.trim()))
            return [];
        const place = { path: file.path, line, key: `conftest:${text.trim().slice(0, 200)}` };
        const [, hook] = COLLECTS.exec(text) ?? [];
        if (hook !== undefined)
            return [
                { ...place, message: `\`${hook}\` may leave out tests, or change results.`, severity: "warning" },
            ];
        if (/\.exitstatus\s*=[^=]|\bos\._exit\(/.test(text))
            return [{ ...place, message: "What the tests came to is set by hand." }];
        if (!/^\s*collect_ignore(?:_glob)?\b/.test(text))
            return [];
        const names = [...text.matchAll(/["']([^"']{1,300})["']/g)].map(([, name = ""]) => name);
        const message = `Tests are left out: \`${(0,limits/* cut */.J)(text.trim(), 120)}\`.`;
        return [{ ...place, message, ...(names.some(namesTest) ? {} : { severity: "warning" }) }];
    });
}
const mayHaveFlag = ({ text }) => text.includes("-") || text.includes("/p:");
const flagsOf = (lines) => FLAGS.flatMap(({ pattern }) => lines.flatMap(({ text }) => matches(pattern, text).map(({ whole }) => whole)));
const matches = (pattern, text) => [...text.slice(0, 2_000).matchAll(pattern)].map(([whole, value]) => ({
    whole: whole.trim(),
    value: Number(value ?? 0),
}));
/** Flags of the lines that went against those of the lines that came. */
function ofFlags(file, comes) {
    if (!isCommands(file.path))
        return [];
    const [gone, came] = [removedLines(file).filter(mayHaveFlag), addedLines(file).filter(mayHaveFlag)];
    return FLAGS.flatMap((flag) => {
        const before = gone.flatMap((line) => matches(flag.pattern, line.text).map((match) => ({ ...match, line: line.line })));
        const after = came.flatMap((line) => matches(flag.pattern, line.text).map((match) => ({ ...match, line: line.line })));
        const told = ofFlag(flag, before, after, comes);
        if (!told)
            return [];
        const replaced = flag.of !== undefined && after.length === 0 && !runs(flag.of, file);
        const severity = replaced ? { severity: "warning" } : {};
        return [{ path: file.path, key: `flag:${told.message}`, ...told, ...severity }];
    });
}
/** Whether the tool whose flag went is still called anywhere in the file. */
const runs = (tool, file) => (file.head?.lines ?? []).some((text) => tool.test(text.slice(0, 2_000)));
function ofFlag({ worse }, before, after, comes) {
    const [first, next] = [before[0], after[0]];
    if (worse === "come")
        return next && after.length > before.length
            ? { line: next.line, message: `\`${(0,limits/* cut */.J)(next.whole, 80)}\` is new: fewer tests need to run.` }
            : null;
    if (!first)
        return null;
    if (before.length > after.length) {
        const lost = before.find(({ whole }) => !after.some((one) => one.whole === whole)) ?? first;
        return comes.has(lost.whole)
            ? null
            : { line: null, message: `\`${(0,limits/* cut */.J)(lost.whole, 80)}\` is gone from a command.` };
    }
    if (worse === "gone")
        return null;
    const pair = before.flatMap((was, index) => {
        const is = after[index];
        // -1 is no limit at all, as ESLint has it.
        const open = worse === "higher" && (is?.value ?? 0) < 0 && was.value >= 0;
        return is && (open || (worse === "lower" ? is.value < was.value : was.value >= 0 && is.value > was.value))
            ? [{ was, is }]
            : [];
    })[0];
    return pair
        ? { line: pair.is.line, message: `\`${(0,limits/* cut */.J)(pair.was.whole, 80)}\` became \`${(0,limits/* cut */.J)(pair.is.whole, 80)}\`.` }
        : null;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tool-configs.js
// Files that tell a tool what to find, by name: an edit to one changes what is judged, and by what.
const tool_configs_SCRIPT = "(?:[cm]?[jt]s)";
const DATA = "(?:json5?|jsonc|ya?ml|toml)";
/** File names, by tool. Not listed: what builds the program itself (vite, babel), since that is the code that is judged. */
const TOOL_CONFIGS = {
    eslint: new RegExp(`^eslint\\.config\\.${tool_configs_SCRIPT}$|^\\.eslintrc(?:\\.(?:${tool_configs_SCRIPT}|${DATA}))?$|^\\.eslintignore$|^eslint-suppressions\\.json$`),
    biome: /^\.?biome\.jsonc?$/,
    oxlint: new RegExp(`^\\.oxlintrc\\.jsonc?$|^oxlint\\.config\\.${tool_configs_SCRIPT}$`),
    prettier: new RegExp(`^\\.prettierrc(?:\\.(?:${tool_configs_SCRIPT}|${DATA}))?$|^prettier\\.config\\.${tool_configs_SCRIPT}$|^\\.prettierignore$`),
    stylelint: new RegExp(`^\\.stylelintrc(?:\\.(?:${tool_configs_SCRIPT}|${DATA}))?$|^stylelint\\.config\\.${tool_configs_SCRIPT}$|^\\.stylelintignore$`),
    markdownlint: new RegExp(`^\\.markdownlint(?:-cli2)?(?:\\.(?:${tool_configs_SCRIPT}|${DATA}))?$|^\\.markdownlintignore$`),
    typescript: /^tsconfig(?:[.-].+)?\.json$|^jsconfig\.json$/,
    ruff: /^\.?ruff\.toml$/,
    python: /^pyrightconfig\.json$|^\.?mypy\.ini$|^\.flake8$|^\.?pylintrc(?:\.toml)?$|^\.?pytest\.ini$|^tox\.ini$|^\.coveragerc$|^\.isort\.cfg$|^\.bandit$/,
    go: new RegExp(`^\\.golangci\\.${DATA}$|^revive\\.toml$|^staticcheck\\.conf$`),
    ruby: /^\.rubocop(?:_todo)?\.yml$|^\.rspec$|^\.standard\.yml$|^\.reek\.yml$/,
    php: /^phpstan(?:-baseline)?\.neon(?:\.dist)?$|^\.?phpcs\.xml(?:\.dist)?$|^\.php-cs-fixer(?:\.dist)?\.php$|^psalm(?:-baseline)?\.xml$|^phpunit\.xml(?:\.dist)?$/,
    jvm: /^checkstyle(?:-suppressions)?\.xml$|^pmd(?:-ruleset)?\.xml$|^detekt(?:-baseline)?\.(?:yml|xml)$|^spotbugs-exclude\.xml$/,
    rust: /^\.?clippy\.toml$|^\.?rustfmt\.toml$/,
    native: /^\.clang-(?:tidy|format)$|^\.swiftlint\.yml$/,
    tests: new RegExp(`^(?:vitest|jest|playwright|cypress|ava)\\.config\\.(?:${tool_configs_SCRIPT}|json)$|^vitest\\.workspace\\.${tool_configs_SCRIPT}$|^\\.mocharc\\.(?:${tool_configs_SCRIPT}|${DATA})$|^karma\\.conf\\.${tool_configs_SCRIPT}$`),
    coverage: new RegExp(`^\\.(?:nyc|c8)rc(?:\\.(?:${tool_configs_SCRIPT}|${DATA}))?$`),
    others: new RegExp(`^\\.editorconfig$|^\\.yamllint(?:\\.ya?ml)?$|^\\.hadolint\\.ya?ml$|^\\.shellcheckrc$|^\\.?cspell(?:\\.config)?\\.(?:${tool_configs_SCRIPT}|${DATA})$|^knip\\.(?:${tool_configs_SCRIPT}|${DATA})$|^\\.dependency-cruiser\\.${tool_configs_SCRIPT}$|^\\.semgrep(?:\\.ya?ml|ignore)$`),
};
const PATTERNS = Object.values(TOOL_CONFIGS);
const isToolConfig = (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return PATTERNS.some((pattern) => pattern.test(name));
};

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/tool-config-edited.js
// Configs of linters, compilers and test runners: what was lowered in them is told by its own rule.



const toolConfigEdited = editRule("tool-config-edited", "info", (path) => isToolConfig(path) && !isFixture(path) && !isGenerated(path), (_, how) => `This change ${how} a tool's config; base and head are judged under the new one.`);

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/workflow-edited.js
// What runs in CI, and with which rights.



/** Words that hand out rights; named where they come in, and no more judged than the rest. */
const RIGHTS = /\b(pull_request_target|workflow_run|write-all|secrets:\s*inherit|id-token:\s*write|contents:\s*write)\b/;
const workflowEdited = editRule("workflow-edited", "warning", isCi, (file, how) => {
    const words = addedLines(file)
        .slice(0, 5_000)
        .flatMap(({ text }) => RIGHTS.exec(text.slice(0, 500))?.[1] ?? []);
    const brings = words.length === 0 ? "" : ` It brings ${[...new Set(words)].map((word) => `\`${word}\``).join(", ")}.`;
    return `This change ${how} what runs in CI.${brings} Someone else should read it.`;
});

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/index.js














const TAMPERING_RULES = [
    testDeleted,
    testSkipped,
    testFocused,
    testEmptied,
    assertionRemoved,
    snapshotMassUpdate,
    suppressionAdded,
    thresholdLowered,
    checkScriptEdited,
    lockfileScript,
    gateConfigEdited,
    workflowEdited,
    codeownersEdited,
    toolConfigEdited,
];

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/case.js
const wordAt = ({ all }, index) => all[index]?.kind === "word" ? (all[index]?.text ?? "") : "";
const markAt = ({ all }, index) => all[index]?.kind === "mark" ? (all[index]?.text ?? "") : "";
/** Tokens that belong to a bracket which never closes: a bound, so that thousands of such cost no more than one. */
const UNCLOSED = 500;
/** Index of the bracket that closes; where none does, of a token not too far. */
const case_closeOf = (tokens, open) => {
    const close = tokens.close[open] ?? -1;
    return close === -1 ? Math.min(tokens.all.length - 1, open + UNCLOSED) : close;
};
/** Without quotes and their escapes, so that `'a'` and `"a"` are one. */
function inner(token) {
    const text = token.text.replace(/^[rbfuRBFU@$]{0,2}("""|'''|["'`])/, "").replace(/("""|'''|["'`])$/, "");
    return text.replaceAll("\\'", "'").replaceAll('\\"', '"');
}
function marker(kind, text, line, more = {}) {
    return { kind, text, line, maybe: false, todo: false, ...more };
}
/** Tokens from `from` to the comma, at this depth, that ends an argument, or to `end`. */
function endOfArgument(tokens, from, end) {
    let at = from;
    while (at < end) {
        if (markAt(tokens, at) === ",")
            return at;
        const close = tokens.close[at] ?? -1;
        at = close === -1 ? at + 1 : close + 1;
    }
    return end;
}
const textOf = ({ all }, from, to, most = 40) => all
    .slice(from, Math.min(to, from + most))
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 200);

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/assertions.js

/** Tokens that are compared; what differs after them is not told apart. */
const MAX_SPAN = 120;
const SOUNDS = /^(?:expect|assert|Expect|Assert|XCTAssert)(?:$|[A-Z_0-9])|_assert(?:_|$)|^refute(?:$|_)|^(?:should|Should|verify|Verify)$/;
/** Where matchers are methods: `shouldBe(3)`. Elsewhere `shouldRetry()` and `verifyToken()` are what is tested. */
const METHODS = {
    java: /^(?:should|verify)[A-Z]/,
    kotlin: /^(?:should|verify)[A-Z]/,
    csharp: /^(?:Should|Verify)[A-Z]/,
    ruby: /^(?:must|wont)_/,
};
/** Members of `expect` that are parts of an assertion or of its set-up. */
const PARTS = new Set("anything any objectContaining arrayContaining stringContaining stringMatching closeTo extend addSnapshotSerializer addEqualityTesters assertions hasAssertions unreachable not".split(" "));
/** Names that assert only as a member of the test's own object: `t.is(…)`, `t.Errorf(…)`. */
const OF_TEST = new Set("is not deepEqual notDeepEqual like true false truthy falsy regex notRegex throws throwsAsync notThrows notThrowsAsync snapshot pass fail equal notEqual same notSame ok notOk match matchOnly strictSame error rejects resolves has hasStrict equals deepEquals strictEqual type Error Errorf Fatal Fatalf Fail FailNow Equal NotEqual True False Nil NotNil Equals Assert Check".split(" "));
const TEST_OBJECTS = new Set(["t", "tt", "is"]);
const GO_OBJECTS = new Set(["t", "tt", "b", "tb", "f", "c", "is", "qt", "require", "r", "s"]);
const ALONE = new Set(["raises", "warns", "fail", "is_expected", "assertThat", "flunk", "XCTFail", "Ω"]);
const FAILS = /^(?:fail|Fail|FailNow|Error|Errorf|Fatal|Fatalf|flunk|XCTFail|unreachable)$/;
const memo = new Map();
function sounds(word, language) {
    // Rust's `expect` unwraps.
    if (language === "rust" && word === "expect")
        return false;
    if (METHODS[language]?.test(word))
        return true;
    const known = memo.get(word);
    if (known !== undefined)
        return known;
    const does = SOUNDS.test(word);
    // A bound, since the words are a change's own.
    if (memo.size < 20_000)
        memo.set(word, does);
    return does;
}
/** All assertions of a file in order. `helpers`: names of its own functions that assert, with how often. */
function assertionsIn(tokens, language, helpers) {
    const found = [];
    for (const [index, token] of tokens.all.entries()) {
        if (token.kind !== "word")
            continue;
        const times = helpers.get(token.text);
        if (times !== undefined && isCall(tokens, index) && !isDeclared(tokens, index)) {
            const { key } = readSpan(tokens, index, language);
            for (let time = 0; time < times; time++)
                found.push({ index, line: token.line, key: `${time} ${key}`, strength: 3 });
        }
        else if (begins(tokens, index, language)) {
            const { key, strength } = readSpan(tokens, index, language);
            found.push({ index, line: token.line, key, strength });
        }
    }
    return found;
}
const isCall = (tokens, index) => markAt(tokens, index + 1) === "(" ||
    (markAt(tokens, index + 1) === "!" && markAt(tokens, index + 2) === "(");
const isDeclared = (tokens, index) => /^(?:function|def|fn|func|fun|void|async)$/.test(wordAt(tokens, index - 1));
function begins(tokens, index, language) {
    const word = wordAt(tokens, index);
    const before = markAt(tokens, index - 1);
    if (isDeclared(tokens, index))
        return false;
    const objects = language === "go" ? GO_OBJECTS : TEST_OBJECTS;
    if (before === "." && objects.has(wordAt(tokens, index - 2)) && isOfTest(tokens, index, language))
        return isCall(tokens, index) && markAt(tokens, index - 3) !== ".";
    if (ALONE.has(word))
        return isCall(tokens, index) || word === "is_expected" || word === "flunk";
    if (!sounds(word, language))
        return false;
    // Kotest's `sum shouldBe 3`.
    if (language === "kotlin" && /^should[A-Z]/.test(word))
        return true;
    if (markAt(tokens, index + 1) === "." && word !== "should") {
        const member = wordAt(tokens, index + 2);
        return member !== "" && !(word === "expect" && PARTS.has(member)) && isCallChain(tokens, index + 2);
    }
    if (isCall(tokens, index))
        return true;
    // `x.should.be.true`, `expect.soft`, Python's and Ruby's words without brackets.
    if (word === "should" || word === "Should")
        return before === ".";
    if (language === "python")
        return word === "assert" && (tokens.all[index]?.first === true || before === ":" || before === ";");
    return language === "ruby" && (tokens.all[index]?.first === true || before === ".");
}
/** All that testify's `require` has asserts. */
const isOfTest = (tokens, index, language) => OF_TEST.has(wordAt(tokens, index)) ||
    (language === "go" && wordAt(tokens, index - 2) === "require" && /^[A-Z]/.test(wordAt(tokens, index)));
/** `assert.strict.equal(` and not `assert.AssertionError`. */
function isCallChain(tokens, index) {
    let at = index;
    for (let links = 0; links < 4; links++) {
        if (isCall(tokens, at) || markAt(tokens, at + 1) === "<")
            return true;
        if (markAt(tokens, at + 1) !== "." || wordAt(tokens, at + 2) === "")
            return false;
        at += 2;
    }
    return false;
}
const WEAK = new Set("toBeTruthy toBeFalsy toBeDefined toBeUndefined toBeNull toExist toBeOK assertIsNotNone assertNotNull assertNotNil assert_not_nil NotNil IsNotNull isNotNull NotNull isNotEmpty NotEmpty NoError notThrows doesNotThrow assertDoesNotThrow be_truthy be_present truthy".split(" "));
/** Assertions of whether something is there, as long as nothing is compared in them. */
const OF_TRUTH = new Set("assert ok assertTrue assertFalse True IsTrue isTrue assert_true expect_true XCTAssert XCTAssertTrue XCTAssertNotNil".split(" "));
/** What these say of constants is always true, or never; a helper may say anything of one. */
const KNOWN = /^(?:expect|assert|XCTAssert(?:True|False|Equal)?|assert_?(?:true|false|eq|ne|equals?|same|is|in|that|not_?equals?|not_?null|is_?not_?none)|is|ok|true|truthy|equal|same|pass)$/i;
const LOOSE = new Set(["anything", "any", "ANY"]);
const LITERALS = new Set("true false True False None null nil undefined NULL self this not".split(" "));
const COMPARES = new Set(["=", "<", ">", "(", "!", "in", "is", "===", "not"]);
function readSpan(tokens, index, language) {
    const end = spanEnd(tokens, index, language);
    const span = tokens.all.slice(index, Math.min(end, index + MAX_SPAN));
    if (assertions_asksNothing(tokens, index, end, language))
        return { key: assertions_keyOf(span), strength: 0 };
    const strength = isNilCheck(tokens, index, language)
        ? 1
        : strengthOf(span, language, hasReceiver(tokens, index));
    return { key: assertions_keyOf(span), strength };
}
/** `expect(total())` with no matcher behind it; Python's `assert (a == b, "why")`, which is a tuple, and `assert True or …`. */
function assertions_asksNothing(tokens, index, end, language) {
    const word = wordAt(tokens, index);
    const close = tokens.close[index + 1] ?? -1;
    // supertest's `request(app).get("/").expect(200)` asks by itself.
    if (language === "javascript")
        return (word === "expect" &&
            close !== -1 &&
            markAt(tokens, index - 1) !== "." &&
            !/^[.?![]$/.test(markAt(tokens, close + 1)));
    if (language !== "python" || word !== "assert")
        return false;
    if (/^(?:True|1)$/.test(tokens.all[index + 1]?.text ?? "") && wordAt(tokens, index + 2) === "or")
        return true;
    if (markAt(tokens, index + 1) !== "(" || close + 1 < end)
        return false;
    for (let at = index + 2; at < close; at = Math.max(at, tokens.close[at] ?? -1) + 1)
        if (markAt(tokens, at) === ",")
            return true;
    return false;
}
/** `if err != nil { t.Fatal(err) }` says as much as `require.NoError(t, err)`. */
const isNilCheck = (tokens, index, language) => language === "go" &&
    FAILS.test(wordAt(tokens, index)) &&
    markAt(tokens, index - 3) === "{" &&
    wordAt(tokens, index - 4) === "nil";
/** `value.Should().Be(2)`: what is asked of stands before. */
const hasReceiver = (tokens, index) => markAt(tokens, index - 1) === "." &&
    !/^(?:self|this|chai|t|Assert|XCTest)$/.test(wordAt(tokens, index - 2));
function spanEnd(tokens, index, language) {
    let at = index + 1;
    const bare = !isCall(tokens, index) && markAt(tokens, at) !== "." && markAt(tokens, at) !== "!";
    const line = (language === "python" && bare) || language === "ruby";
    while (at < tokens.all.length && at < index + MAX_SPAN * 2) {
        const token = tokens.all[at];
        if (!token)
            break;
        const close = tokens.close[at] ?? -1;
        if (line) {
            if (token.first || token.text === ";")
                break;
        }
        else {
            const links = token.kind === "mark" && [".", "(", "!", "[", "->", "::", "<", ">", "?"].includes(token.text);
            const member = token.kind === "word" && [".", "->", "::"].includes(markAt(tokens, at - 1));
            const typed = markAt(tokens, at - 1) === "<";
            if (!links && !member && !typed)
                break;
            if (token.text === "(" && token.first)
                break;
        }
        at = close === -1 ? at + 1 : close + 1;
    }
    return at;
}
/** Quotes, semicolons and commas at the end aside: what a formatter changes is no difference. */
function assertions_keyOf(span) {
    const parts = [];
    for (const [index, token] of span.entries()) {
        if (token.kind === "string")
            parts.push(`"${inner(token)}"`);
        else if (token.text === ";")
            continue;
        else if (token.text === "," && /^[)\]}]$/.test(span[index + 1]?.text ?? ""))
            continue;
        else if (isLoneParameter(span, index))
            continue;
        else
            parts.push(token.text);
    }
    return parts.join(" ");
}
/** The brackets of `(x) =>`, which are written or not. */
function isLoneParameter(span, index) {
    const text = span[index]?.text;
    if (text === "(")
        return (span[index + 2]?.text === ")" && span[index + 3]?.text === "=>" && span[index + 1]?.kind === "word");
    return (text === ")" &&
        span[index + 1]?.text === "=>" &&
        span[index - 2]?.text === "(" &&
        span[index - 1]?.kind === "word");
}
function strengthOf(span, language, received) {
    const [head] = span;
    if (!head || FAILS.test(head.text))
        return 3;
    let depth = 0;
    let names = 0;
    let compares = 0;
    let truth = OF_TRUTH.has(head.text) && span[1]?.text !== ".";
    let weak = false;
    let loose = false;
    const bare = language === "python" && span[1]?.text !== "(" && span[1]?.text !== ".";
    for (const [index, { kind, text }] of span.entries()) {
        const inside = depth > 0 || (bare && index > 0) || (language === "ruby" && index > 0);
        if (kind === "mark" && "([{".includes(text))
            depth++;
        else if (kind === "mark" && ")]}".includes(text))
            depth--;
        else if (kind === "word" && inside && !LITERALS.has(text))
            names++;
        if (kind === "word" && WEAK.has(text))
            weak = true;
        if (kind === "word" && LOOSE.has(text))
            loose = true;
        if (kind === "word" && depth === 0 && index > 0 && index <= 2 && OF_TRUTH.has(text))
            truth = true;
        if (inside && index > 1 && COMPARES.has(text) && !(depth === 1 && text === "("))
            compares++;
    }
    if (names === 0 && !received && KNOWN.test(head.text) && (depth !== 0 || span.length > 1))
        return isNegative(span) ? 3 : 0;
    if (weak || (truth && compares === 0))
        return 1;
    return loose ? 2 : 3;
}
/** Without anything asked of, but said on purpose: `expect.unreachable()`, `assert.fail("…")`, `t.pass()`. */
const isNegative = (span) => span
    .slice(0, 4)
    .some(({ text }) => FAILS.test(text) || text === "is_expected" || text === "should" || text === "snapshot");

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/calls.js

const heads = (tests, suites, skip, focus) => {
    const found = new Map();
    const add = (words, kind) => {
        for (const word of words.split(" ")) {
            found.set(word, { kind, state: "" });
            for (const prefix of skip)
                found.set(prefix + word, { kind, state: "skip" });
            if (focus)
                found.set(focus + word, { kind, state: "focus" });
        }
    };
    add(tests, "test");
    add(suites, "suite");
    return found;
};
const HEADS = {
    javascript: heads("it test specify", "describe context suite", ["x"], "f"),
    go: heads("It Specify", "Describe Context When DescribeTable", ["X", "P"], "F"),
    kotlin: heads("it test should", "describe context feature", ["x"], "f"),
    swift: heads("it", "describe context", ["x"], "f"),
    php: heads("it test", "describe", ["x"], ""),
};
/** Words after `it.` or `test.` that still make a test; all others (`beforeEach`, `use`, `step`) make none. */
const MODES = new Set("only skip todo fixme fail fails failing each for concurrent sequential serial parallel skipIf runIf todoIf failsIf if describe context".split(" "));
const SKIPS = new Set("skip todo fixme fail fails failing".split(" "));
const CONDITIONS = new Set("skipIf runIf todoIf failsIf if".split(" "));
/** What may stand before the dot of a head: `Deno.test`, `QUnit.test`. */
const calls_OWNERS = new Set(["Deno", "QUnit", "Bun"]);
const calls_DECLARES = new Set("function def fun func fn class interface type".split(" "));
function callBlocks(tokens, language) {
    const known = HEADS[language];
    if (!known)
        return [];
    const blocks = [];
    for (const [index, { kind, text }] of tokens.all.entries()) {
        if (kind !== "word")
            continue;
        const head = known.get(text);
        if (!head || !standsFree(tokens, index))
            continue;
        const block = blockAt(tokens, index, head);
        if (block)
            blocks.push(block);
    }
    return blocks;
}
function standsFree(tokens, index) {
    const before = markAt(tokens, index - 1);
    if (before === ".")
        return calls_OWNERS.has(wordAt(tokens, index - 2));
    return before !== "->" && before !== "::" && before !== "@" && !calls_DECLARES.has(wordAt(tokens, index - 1));
}
function chainAt(tokens, index) {
    const modes = [];
    let rowless = false;
    let at = index + 1;
    for (let links = 0; links < 12; links++) {
        if (markAt(tokens, at) === ".") {
            const mode = wordAt(tokens, at + 1);
            if (!MODES.has(mode))
                return null;
            modes.push(mode);
            at += 2;
        }
        else if (markAt(tokens, at) === "<")
            at = afterTypes(tokens, at);
        else if (tokens.all[at]?.kind === "string")
            at++;
        else if (markAt(tokens, at) === "(") {
            const next = case_closeOf(tokens, at) + 1;
            // `it.each(rows)("…", …)`: the second bracket is the test's.
            const again = markAt(tokens, next) === "(" || markAt(tokens, next) === ".";
            const takes = ["each", "for", "skipIf", "runIf", "todoIf", "failsIf", "if"].includes(modes.at(-1) ?? "");
            if (!takes || !again)
                return { modes, rowless, open: at };
            if (markAt(tokens, at + 1) === "[" && case_closeOf(tokens, at + 1) === at + 2)
                rowless = true;
            at = next;
        }
        else
            return null;
    }
    return null;
}
function afterTypes(tokens, at) {
    let depth = 0;
    for (let next = at; next < at + 60; next++) {
        const mark = markAt(tokens, next);
        if (mark === "<")
            depth++;
        if (mark === ">" && --depth === 0)
            return next + 1;
    }
    return at + 60;
}
function blockAt(tokens, index, head) {
    const chain = chainAt(tokens, index);
    if (!chain)
        return null;
    const { modes, rowless, open } = chain;
    const close = case_closeOf(tokens, open);
    const kind = modes.includes("describe") || modes.includes("context") ? "suite" : head.kind;
    const nameEnd = endOfArgument(tokens, open + 1, close);
    const trailing = markAt(tokens, close + 1) === "{" ? case_closeOf(tokens, close + 1) + 1 : null;
    const first = tokens.all[open + 1];
    const named = first !== undefined && nameEnd > open + 1;
    const has = nameEnd < close || trailing !== null;
    const announced = modes.some((mode) => SKIPS.has(mode)) || head.state === "skip";
    // `test.skip(condition, "why")` within a test is no test.
    if (!named || (!has && !(announced && first.kind === "string")))
        return null;
    if (first.kind !== "string" && !isFunctionLater(tokens, nameEnd, close, trailing))
        return null;
    const name = first.kind === "string" && nameEnd === open + 2 ? inner(first) : textOf(tokens, open + 1, nameEnd);
    const to = trailing ?? close;
    const line = tokens.all[index]?.line ?? 1;
    const text = [tokens.all[index]?.text ?? "", ...modes].join(".");
    const markers = [
        ...ofModes(head, modes, text, line),
        ...(rowless ? [marker("skip", `${text}([])`, line)] : []),
        ...ofOptions(tokens, nameEnd, close),
        ...ofTail(tokens, to + 1),
    ];
    return { kind, name, head: index, from: Math.min(nameEnd + 1, to), to, markers };
}
function isFunctionLater(tokens, from, close, trailing) {
    if (trailing !== null)
        return true;
    for (let at = from; at < Math.min(close, from + 40); at++)
        if (markAt(tokens, at) === "=>" || /^(?:function|func|fn|async)$/.test(wordAt(tokens, at)))
            return true;
    return false;
}
function ofModes(head, modes, text, line) {
    const found = [];
    const skip = head.state === "skip" || modes.some((mode) => SKIPS.has(mode));
    if (skip)
        found.push(marker("skip", text, line, { todo: modes.includes("todo") }));
    else if (modes.some((mode) => CONDITIONS.has(mode)))
        found.push(marker("skip", text, line, { maybe: true }));
    if (head.state === "focus" || modes.includes("only"))
        found.push(marker("focus", text, line));
    return found;
}
const calls_OFF = new Set(["false", "undefined", "null"]);
/** `{ skip: true }` of node:test and Vitest, `skip: true` of Dart; only at the depth of the arguments. */
function ofOptions(tokens, from, close) {
    const found = [];
    let at = from;
    while (at < close) {
        const end = tokens.close[at] ?? -1;
        if (markAt(tokens, at) === "{" && end !== -1 && markAt(tokens, at - 1) === ",")
            found.push(...calls_keysOf(tokens, at + 1, end));
        at = end === -1 ? at + 1 : end + 1;
    }
    found.push(...calls_keysOf(tokens, from, close));
    return found;
}
const isBraced = (tokens, from) => markAt(tokens, from - 1) === "{";
function calls_keysOf(tokens, from, to) {
    const found = [];
    for (let at = from; at < to; at = (tokens.close[at] ?? -1) === -1 ? at + 1 : (tokens.close[at] ?? at) + 1) {
        const written = tokens.all[at];
        const key = written?.kind === "string" ? inner(written) : wordAt(tokens, at);
        if (!/^(?:skip|todo|only|fails)$/.test(key))
            continue;
        // `{ skip }`: whatever a variable of that name holds.
        if (/^[{,]$/.test(markAt(tokens, at - 1)) &&
            /^[},]$/.test(markAt(tokens, at + 1)) &&
            isBraced(tokens, from)) {
            if (written?.kind === "word")
                found.push(marker(key === "only" ? "focus" : "skip", `{ ${key} }`, written.line, { maybe: true }));
            continue;
        }
        if (markAt(tokens, at + 1) !== ":")
            continue;
        const value = tokens.all[at + 2];
        const alone = [",", "}", ""].includes(markAt(tokens, at + 3));
        if (!value || (alone && calls_OFF.has(value.text)))
            continue;
        const surely = alone && (value.text === "true" || value.kind === "string");
        const kind = key === "only" ? "focus" : "skip";
        const line = tokens.all[at]?.line ?? 1;
        found.push(marker(kind, `${key}: ${value.text.slice(0, 40)}`, line, { maybe: !surely, todo: key === "todo" }));
    }
    return found;
}
/** Pest's `it(…)->skip()`. */
function ofTail(tokens, from) {
    const found = [];
    for (let at = from; markAt(tokens, at) === "->" && at < from + 40; at = case_closeOf(tokens, at + 2) + 1) {
        const word = wordAt(tokens, at + 1);
        const line = tokens.all[at]?.line ?? 1;
        if (/^(?:skip|todo)$/.test(word))
            found.push(marker("skip", `->${word}()`, line, { todo: word === "todo" }));
        if (/^skipOn|skipUnless|skipIf/.test(word))
            found.push(marker("skip", `->${word}()`, line, { maybe: true }));
        if (word === "only")
            found.push(marker("focus", "->only()", line));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/declared.js

const declared_DECLARES = {
    go: new Set(["func"]),
    rust: new Set(["fn"]),
    kotlin: new Set(["fun"]),
    swift: new Set(["func"]),
    php: new Set(["function"]),
};
const SUITES = new Set([
    "class",
    "mod",
    "struct",
    "object",
    "record",
    "namespace",
    "extension",
    "actor",
    "trait",
]);
const TESTS = new Set("Test ParameterizedTest RepeatedTest TestFactory TestTemplate Property Theory Fact TestMethod DataTestMethod TestCase TestCaseSource SkippableFact SkippableTheory test rstest test_case case wasm_bindgen_test quickcheck proptest".split(" "));
/** Certainly off. */
const declared_SKIPS = new Set("Disabled Ignore Ignored ignore Explicit Skip".split(" "));
const declared_MAYBE = /^(?:Disabled|Enabled)(?:If|On|For|In|Until)|^(?:IgnoreIf|IgnoreOn|RequiresEnvironment)/;
function declaredBlocks(tokens, language) {
    const blocks = [];
    const told = language === "php" ? toldLines(tokens) : declared_NONE;
    let pending = [];
    for (let at = 0; at < tokens.all.length; at++) {
        const attribute = attributeAt(tokens, at, language);
        if (attribute) {
            pending.push(attribute);
            at = attribute.to;
            continue;
        }
        const word = wordAt(tokens, at);
        const mark = markAt(tokens, at);
        if (SUITES.has(word) && markAt(tokens, at - 1) !== "." && markAt(tokens, at - 1) !== "::") {
            const suite = suiteAt(tokens, at, pending);
            if (suite)
                blocks.push(suite);
            pending = [];
        }
        else if (word !== "" && declares(tokens, at, language, pending)) {
            const block = functionAt(tokens, at, language, pending, told);
            if (block)
                blocks.push(block);
            pending = [];
        }
        else if (mark === ";" || mark === "}" || mark === "{")
            pending = [];
    }
    return blocks;
}
function attributeAt(tokens, at, language) {
    const mark = markAt(tokens, at);
    if (mark === "@" && language !== "csharp" && language !== "rust")
        return annotation(tokens, at);
    if (mark === "#" && (language === "rust" || language === "php")) {
        const open = markAt(tokens, at + 1) === "!" ? at + 2 : at + 1;
        return markAt(tokens, open) === "[" ? bracketed(tokens, open) : null;
    }
    if (mark !== "[" || language !== "csharp")
        return null;
    return ["{", "}", ";", "]", ""].includes(markAt(tokens, at - 1)) && tokens.all[at]?.first
        ? bracketed(tokens, at)
        : null;
}
function annotation(tokens, at) {
    let end = at + 1;
    if (wordAt(tokens, end) === "")
        return null;
    while ((markAt(tokens, end + 1) === "." || markAt(tokens, end + 1) === ":") && wordAt(tokens, end + 2))
        end += 2;
    const name = wordAt(tokens, end);
    const to = markAt(tokens, end + 1) === "(" ? case_closeOf(tokens, end + 1) : end;
    return name === "interface" ? null : { name, from: at, to };
}
function bracketed(tokens, open) {
    const to = case_closeOf(tokens, open);
    let end = open + 1;
    while ([".", "::", "\\"].includes(markAt(tokens, end + 1)) && wordAt(tokens, end + 2))
        end += 2;
    return { name: wordAt(tokens, end), from: open, to };
}
function declares(tokens, at, language, pending) {
    const keywords = declared_DECLARES[language];
    if (keywords)
        return keywords.has(wordAt(tokens, at));
    // Java and C#: a name before a bracket, where a declaration may stand.
    if (markAt(tokens, at + 1) !== "(")
        return false;
    if (pending.some(({ name }) => TESTS.has(name)))
        return true;
    return wordAt(tokens, at - 1) === "void" && /^test[A-Z_0-9]/.test(wordAt(tokens, at));
}
function suiteAt(tokens, at, pending) {
    const name = wordAt(tokens, at + 1);
    if (!name)
        return null;
    const open = openBrace(tokens, at + 2, 80);
    if (open === null)
        return null;
    return {
        kind: "suite",
        name: name === "tests" || name === "test" ? "" : name,
        head: at,
        from: open + 1,
        to: case_closeOf(tokens, open),
        markers: markersOf(tokens, pending),
    };
}
/** The brace that opens a body; null where the declaration ends first. */
function openBrace(tokens, from, most) {
    let at = from;
    for (let steps = 0; steps < most && at < tokens.all.length; steps++) {
        const mark = markAt(tokens, at);
        if (mark === "{")
            return at;
        if (mark === ";" || mark === "}")
            return null;
        const close = tokens.close[at] ?? -1;
        at = close === -1 ? at + 1 : close + 1;
    }
    return null;
}
function functionAt(tokens, at, language, pending, told) {
    let nameAt = declared_DECLARES[language] ? at + 1 : at;
    // Go's receiver.
    if (language === "go" && markAt(tokens, nameAt) === "(")
        nameAt = case_closeOf(tokens, nameAt) + 1;
    const token = tokens.all[nameAt];
    if (!token)
        return null;
    const name = token.kind === "string" ? inner(token) : token.text;
    const line = tokens.all[at]?.line ?? 0;
    const isTold = told.has(line - 1) || told.has(line - 2);
    if (!isTold && !isTest(name, language, pending))
        return null;
    const open = bodyOf(tokens, nameAt + 1);
    if (!open)
        return null;
    const [first] = pending;
    const markers = markersOf(tokens, pending);
    return { kind: "test", name, head: at, ...open, markers, ...(first ? { lead: first.from } : {}) };
}
function isTest(name, language, pending) {
    if (pending.some((one) => TESTS.has(one.name)))
        return true;
    if (language === "go")
        return /^(?:Test|Fuzz|Example)(?:[A-Z_0-9]|$)/.test(name);
    if (language === "swift" || language === "php")
        return /^test(?:[A-Z_0-9]|$)/.test(name);
    return language === "java" && /^test[A-Z_0-9]/.test(name);
}
const declared_NONE = new Set();
/** Lines where a comment ends that says PHPUnit's `@test`. */
const toldLines = (tokens) => new Set(tokens.comments
    .filter(({ text }) => /(?:^|\s)@test\b/.test(text.slice(0, 2_000)))
    .map(({ endLine }) => endLine));
function bodyOf(tokens, from) {
    let at = from;
    for (let steps = 0; steps < 80 && at < tokens.all.length; steps++) {
        const mark = markAt(tokens, at);
        if (mark === "{")
            return { from: at + 1, to: case_closeOf(tokens, at) };
        if (mark === ";" || mark === "}")
            return null;
        if (mark === "=>" || mark === "=")
            return { from: at + 1, to: endOfLine(tokens, at + 1) };
        const close = tokens.close[at] ?? -1;
        at = close === -1 ? at + 1 : close + 1;
    }
    return null;
}
function endOfLine(tokens, from) {
    let at = from;
    while (at < tokens.all.length) {
        if (markAt(tokens, at) === ";" || (at > from && tokens.all[at]?.first && markAt(tokens, at) !== "."))
            return at;
        const close = tokens.close[at] ?? -1;
        at = close === -1 ? at + 1 : close + 1;
    }
    return at;
}
function markersOf(tokens, pending) {
    return pending.flatMap((attribute) => {
        const { name, from, to } = attribute;
        const line = tokens.all[from]?.line ?? 1;
        if (declared_SKIPS.has(name))
            return [marker("skip", name, line)];
        if (name === "cfg" && !isTestOnly(tokens, attribute))
            return [marker("skip", "cfg", line, { maybe: true })];
        if (declared_MAYBE.test(name))
            return [marker("skip", name, line, { maybe: true })];
        const skip = skipWithin(tokens, from, to);
        return skip ? [marker("skip", `${name}(${skip})`, line, { maybe: name === "cfg_attr" })] : [];
    });
}
/** Rust's `#[cfg(test)]`, under which tests stand as a rule. */
const isTestOnly = (tokens, { from, to }) => tokens.all
    .slice(from, Math.min(to, from + 40))
    .filter(({ kind }) => kind !== "mark")
    .every(({ text }) => text === "cfg" || text === "test");
/** `[Fact(Skip = "…")]`, `[Test, Ignore("…")]`, `@Test(enabled = false)`, `#[cfg_attr(…, ignore)]`, `.disabled()`. */
function skipWithin(tokens, from, to) {
    for (let at = from + 1; at < Math.min(to, from + 200); at++) {
        const word = wordAt(tokens, at);
        if ((word === "Skip" || word === "Ignore" || word === "IgnoreReason" || word === "Explicit") &&
            markAt(tokens, at - 1) !== ".")
            return word;
        if (word === "ignore" || word === "disabled")
            return word;
        if (word === "enabled" && wordAt(tokens, at + 2) === "false")
            return "enabled = false";
    }
    return null;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/helpers.js

const helpers_DECLARES = /^(?:function|def|func|fn|fun)$/;
const BINDS = /^(?:const|let|var|val)$/;
/** Name to how many assertions are in it; `assertions` are the file's, found without helpers. */
function helpersIn(tokens, language, blocks, assertions) {
    const tests = new Set(blocks.map(({ head }) => head));
    const found = new Map();
    const helpers = [];
    // Rust's tests stand below the code they are about, which may assert on its own.
    const from = language === "rust" ? (blocks[0]?.head ?? 0) : 0;
    for (let at = from; at < tokens.all.length; at++) {
        if (tests.has(at))
            continue;
        const helper = helperAt(tokens, at, language);
        if (helper)
            helpers.push(helper);
    }
    for (const { name, from, to } of helpers) {
        const within = countWithin(assertions, from, to);
        if (within > 0)
            found.set(name, Math.max(found.get(name) ?? 0, Math.min(within, 20)));
    }
    return found;
}
/** `assertions` ascend by index. */
function countWithin(assertions, from, to) {
    return lowerBound(assertions, to) - lowerBound(assertions, from);
}
function lowerBound(items, index) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((items[middle]?.index ?? 0) < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function helperAt(tokens, at, language) {
    const word = wordAt(tokens, at);
    if (helpers_DECLARES.test(word)) {
        const nameAt = language === "go" && markAt(tokens, at + 1) === "(" ? case_closeOf(tokens, at + 1) + 1 : at + 1;
        const name = wordAt(tokens, nameAt);
        if (!name || /^(?:test|Test)/.test(name))
            return null;
        const body = language === "python" || language === "ruby" ? indented(tokens, at) : braced(tokens, nameAt + 1);
        return body && { name, ...body };
    }
    if (BINDS.test(word) && markAt(tokens, at + 2) === "=" && isFunction(tokens, at + 3)) {
        const body = braced(tokens, at + 3);
        return body && { name: wordAt(tokens, at + 1), ...body };
    }
    // A method, or a function of Java's kind: a name, brackets, a brace.
    if (language === "java" || language === "csharp") {
        if (markAt(tokens, at + 1) !== "(" ||
            word === "" ||
            /^(?:if|for|while|switch|catch|using|lock)$/.test(word))
            return null;
        const open = case_closeOf(tokens, at + 1) + 1;
        return markAt(tokens, open) === "{" ? { name: word, from: open, to: case_closeOf(tokens, open) } : null;
    }
    return null;
}
function isFunction(tokens, at) {
    const start = wordAt(tokens, at) === "async" ? at + 1 : at;
    if (wordAt(tokens, start) === "function" || markAt(tokens, start + 1) === "=>")
        return true;
    if (markAt(tokens, start) !== "(")
        return false;
    const after = case_closeOf(tokens, start) + 1;
    return markAt(tokens, after) === "=>" || markAt(tokens, after) === ":";
}
/** From the first brace, or arrow, after the parameters. */
function braced(tokens, from) {
    let at = from;
    for (let steps = 0; steps < 80 && at < tokens.all.length; steps++) {
        const mark = markAt(tokens, at);
        if (mark === "{")
            return { from: at, to: case_closeOf(tokens, at) };
        if (mark === "=>" && markAt(tokens, at + 1) !== "{")
            return { from: at + 1, to: endOfStatement(tokens, at + 1) };
        if (mark === ";" || mark === "}")
            return null;
        const close = tokens.close[at] ?? -1;
        at = close === -1 ? at + 1 : close + 1;
    }
    return null;
}
function endOfStatement(tokens, from) {
    const column = tokens.all[from - 1]?.column ?? 0;
    let at = from;
    for (let steps = 0; steps < 400 && at < tokens.all.length; steps++) {
        const token = tokens.all[at];
        if (token?.text === ";" || (token?.first && steps > 0 && token.column < column && token.text !== "."))
            break;
        const close = tokens.close[at] ?? -1;
        at = close === -1 ? at + 1 : close + 1;
    }
    return at;
}
/** Bounded, since functions may lie within one another. */
function indented(tokens, at) {
    const { column = 0, line = 0 } = tokens.all[at] ?? {};
    let to = at + 1;
    for (let steps = 0; steps < 1_000 && to < tokens.all.length; steps++) {
        const token = tokens.all[to];
        if (token?.first && token.line > line && token.column <= column)
            break;
        const close = tokens.close[to] ?? -1;
        to = close === -1 ? to + 1 : close + 1;
    }
    return { from: at + 1, to };
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/indented.js

function indentedBlocks(tokens, language) {
    const read = language === "ruby" ? rubyHead : pythonHead;
    const blocks = [];
    const open = [];
    let pending = [];
    let lead;
    let inside = -1;
    for (let at = 0; at < tokens.all.length; at++) {
        const token = tokens.all[at];
        // What stands in brackets may be indented as it likes.
        if (!token?.first || at < inside || isClosing(token.text)) {
            inside = Math.max(inside, tokens.close[at] ?? -1);
            continue;
        }
        inside = Math.max(inside, tokens.close[at] ?? -1);
        shut(open, token.column, token.line, at);
        if (language === "python" && token.text === "@") {
            pending.push(...decorator(tokens, at));
            lead ??= at;
            continue;
        }
        const head = read(tokens, at, pending);
        const began = lead;
        pending = [];
        lead = undefined;
        if (head === null)
            continue;
        // What a test declares within itself is its own.
        const within = open.some(({ block, hides }) => hides || block?.kind === "test");
        const block = head === "scope" || within ? null : head;
        if (block && began !== undefined)
            block.lead = began;
        if (block)
            blocks.push(block);
        const hides = language === "python" && hidesTests(tokens, at);
        open.push({ block, column: token.column, line: token.line, hides });
    }
    shut(open, -1, Number.MAX_SAFE_INTEGER, tokens.all.length);
    return blocks;
}
function hidesTests(tokens, at) {
    const keyword = wordAt(tokens, at) === "async" ? at + 1 : at;
    if (wordAt(tokens, keyword) === "def")
        return true;
    // A class with bases may be unittest's, whatever it is called.
    return !/test/i.test(wordAt(tokens, keyword + 1)) && markAt(tokens, keyword + 2) === ":";
}
/** What ends a decorator of several lines begins no statement. */
const isClosing = (text) => text === ")" || text === "]" || text === "}";
function shut(open, column, line, at) {
    for (let last = open.at(-1); last && column <= last.column && line > last.line; last = open.at(-1)) {
        if (last.block)
            last.block.to = at;
        open.pop();
    }
}
function pythonHead(tokens, at, pending) {
    let keyword = at;
    if (wordAt(tokens, keyword) === "async")
        keyword++;
    const word = wordAt(tokens, keyword);
    if (word !== "def" && word !== "class")
        return null;
    const name = wordAt(tokens, keyword + 1);
    // `test_main` is how a file runs its own tests.
    if (word === "def" && (!/^test/.test(name) || name === "test_main"))
        return "scope";
    const kind = word === "def" ? "test" : "suite";
    return {
        kind,
        name,
        head: at,
        from: afterColon(tokens, keyword + 2),
        to: tokens.all.length,
        markers: pending,
    };
}
function afterColon(tokens, from) {
    for (let at = from; at < Math.min(tokens.all.length, from + 400); at++) {
        if (markAt(tokens, at) === ":")
            return at + 1;
        const close = tokens.close[at] ?? -1;
        if (close !== -1)
            at = close;
    }
    return from;
}
const DECORATORS = /^(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure|disabled)$/;
function decorator(tokens, at) {
    let end = at + 1;
    while (markAt(tokens, end + 1) === "." && wordAt(tokens, end + 2))
        end += 2;
    return skipMark(tokens, end, textOf(tokens, at, end + 1).replaceAll(" ", ""));
}
/** `pytest.mark.skipif(…)` where its last word is: a condition that is plainly true is none. */
function skipMark(tokens, at, text) {
    const word = wordAt(tokens, at);
    if (!DECORATORS.test(word))
        return [];
    const maybe = /if|If|Unless/.test(word) ||
        (word === "xfail" && markAt(tokens, at + 1) === "(" && hasCondition(tokens, at + 2));
    const told = wordAt(tokens, at + 2) || (tokens.all[at + 2]?.text ?? "");
    const sure = word === "skipUnless" ? /^(?:False|0)$/ : /^(?:True|1)$/;
    const plain = sure.test(told) && [",", ")"].includes(markAt(tokens, at + 3));
    return [marker("skip", text, tokens.all[at]?.line ?? 1, { maybe: maybe && !plain })];
}
const hasCondition = (tokens, at) => markAt(tokens, at) !== ")" && markAt(tokens, at + 1) !== "=" && tokens.all[at]?.kind !== "string";
const RUBY_TESTS = /^(?:[xf]?(?:it|specify|example|scenario)|test|should|its)$/;
const RUBY_SUITES = /^(?:[xf]?(?:describe|context|feature|example_group))$/;
function rubyHead(tokens, at) {
    let start = at;
    if (wordAt(tokens, start) === "RSpec" && markAt(tokens, start + 1) === ".")
        start += 2;
    const word = wordAt(tokens, start);
    if (word === "class" || word === "module")
        return rubyBlock(tokens, at, start + 1, "suite", wordAt(tokens, start + 1));
    if (word === "def") {
        const name = wordAt(tokens, start + 1);
        return /^test_/.test(name) ? rubyBlock(tokens, at, start + 2, "test", name) : "scope";
    }
    // `skip "…" do` is a test of RSpec; without a block it is a word within one.
    const pending = (word === "skip" || word === "pending") && opensBlock(tokens, start);
    const kind = RUBY_TESTS.test(word) || pending ? "test" : RUBY_SUITES.test(word) ? "suite" : null;
    if (!kind)
        return null;
    const nameAt = markAt(tokens, start + 1) === "(" ? start + 2 : start + 1;
    const token = tokens.all[nameAt];
    if (!token || token.line !== tokens.all[start]?.line)
        return null;
    const name = token.kind === "string" ? inner(token) : token.kind === "word" && token.text !== "do" ? token.text : "";
    const block = rubyBlock(tokens, at, nameAt + 1, kind, name || textOf(tokens, start, indented_endOfLine(tokens, start)));
    const { line } = token;
    if (word.startsWith("x") || pending)
        block.markers.push(marker("skip", word, line));
    if (/^f(?!eature)/.test(word))
        block.markers.push(marker("focus", word, line));
    block.markers.push(...metadata(tokens, nameAt + 1, line));
    return block;
}
const rubyBlock = (tokens, head, from, kind, name) => ({
    kind,
    name,
    head,
    from,
    to: tokens.all.length,
    markers: [],
});
function indented_endOfLine(tokens, at) {
    const line = tokens.all[at]?.line;
    let end = at + 1;
    while (end < at + 40 && tokens.all[end]?.line === line)
        end++;
    return end;
}
function opensBlock(tokens, at) {
    const line = tokens.all[at]?.line;
    for (let next = at + 1; tokens.all[next]?.line === line; next++)
        if (wordAt(tokens, next) === "do" || markAt(tokens, next) === "{")
            return true;
    return false;
}
/** `it "…", skip: true`, `:focus`, `focus: true`, up to the block. */
function metadata(tokens, from, line) {
    const found = [];
    for (let at = from; tokens.all[at]?.line === line && at < from + 60; at++) {
        const word = wordAt(tokens, at);
        if (word === "do" || markAt(tokens, at) === "{")
            break;
        const asSymbol = markAt(tokens, at - 1) === ":";
        const asKey = markAt(tokens, at + 1) === ":" && !/^(?:false|nil)$/.test(wordAt(tokens, at + 2));
        if (!asSymbol && !asKey)
            continue;
        if (/^(?:skip|pending)$/.test(word))
            found.push(marker("skip", `:${word}`, line));
        if (word === "focus")
            found.push(marker("focus", ":focus", line));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/skips-within.js


const OBJECTS = /^(?:Assume|Assumptions|t|tt|b|tb|f|this|ctx|context|task|test|it|self|pytest|unittest|Assert|Skip|testInfo|\$this)$/;
const CALLS = /^(?:assumeTrue|assumeFalse|assumeThat|skip|todo|fixme|skipTest|Skip|Skipf|SkipNow|xfail|Ignore|Inconclusive|If|IfNot|markTestSkipped|markTestIncomplete)$/;
const skips_within_ALONE = /^(?:assumeTrue|assumeFalse|assumeThat|pending|Skip|XCTSkip|XCTSkipIf|XCTSkipUnless|SkipTest|SkipException)$/;
/** Every such call of the file, in order; whose test it stops is for the caller. */
function skipCalls(tokens, language) {
    const found = [];
    for (const [index, token] of tokens.all.entries()) {
        if (token.kind !== "word")
            continue;
        const text = callAt(tokens, index, language);
        if (text === null)
            continue;
        const maybe = /^assume|If|Unless|Not$/.test(token.text) || hasConditionAsArgument(tokens, index);
        found.push({ index, marker: marker("skip", text, token.line, { maybe, todo: token.text === "todo" }) });
    }
    return found;
}
function callAt(tokens, index, language) {
    const word = wordAt(tokens, index);
    const before = markAt(tokens, index - 1);
    const owner = wordAt(tokens, index - 2);
    const called = markAt(tokens, index + 1) === "(";
    if (language === "ruby")
        return (word === "skip" || word === "pending") && tokens.all[index]?.first ? word : null;
    if (!called)
        return null;
    if ((before === "." || before === "->" || before === "::") && CALLS.test(word))
        return OBJECTS.test(owner) && owner !== word ? `${owner}${before}${word}()` : null;
    if (!skips_within_ALONE.test(word) || before === "." || wordAt(tokens, index - 1) === "func")
        return null;
    if (word.startsWith("assume"))
        return language === "java" || language === "kotlin" ? `${word}()` : null;
    return language === "go" || language === "swift" || language === "python" || word === "pending"
        ? `${word}()`
        : null;
}
/** `test.skip(browserName === "webkit", "…")`: with a reason alone it is certain. */
function hasConditionAsArgument(tokens, index) {
    if (!/^(?:skip|fixme)$/.test(wordAt(tokens, index)))
        return false;
    if (!/^(?:test|it|testInfo)$/.test(wordAt(tokens, index - 2)))
        return false;
    const first = tokens.all[index + 2];
    return first !== undefined && first.text !== ")" && first.kind !== "string" && first.text !== "true";
}
/** Steps of looking outwards; deeper than that nobody reads on either. */
const MAX_LOOK = 4_000;
/** True where a call within `block` hangs on an `if`, or is in a function within. */
function isConditional(tokens, block, index, language) {
    if (language === "python" || language === "ruby") {
        const start = lineStart(tokens, index);
        const body = tokens.all.slice(block.from, block.from + 400).find(({ first }) => first);
        const word = wordAt(tokens, start);
        return ((tokens.all[start]?.column ?? 0) > (body?.column ?? 0) ||
            /^(?:if|unless)$/.test(word) ||
            ruled(tokens, index, language));
    }
    const start = owner(tokens, index);
    const before = tokens.all[start - 1]?.text ?? "";
    if ([")", "&&", "&", "?", "else", "||", "|"].includes(before))
        return true;
    return braces(tokens, block, index) > 0;
}
/** Ruby's `skip "…" if windows?`. */
function ruled(tokens, index, language) {
    if (language !== "ruby")
        return false;
    const { line } = tokens.all[index] ?? {};
    for (let at = index + 1; tokens.all[at]?.line === line && at < index + 60; at++)
        if (/^(?:if|unless)$/.test(wordAt(tokens, at)))
            return true;
    return false;
}
function lineStart(tokens, index) {
    let at = index;
    while (at > 0 && !tokens.all[at]?.first && index - at < 60)
        at--;
    return at;
}
/** First token of the expression a member belongs to, `return`, `await` and `throw new` before it taken along. */
function owner(tokens, index) {
    let at = index;
    while ([".", "->", "::"].includes(markAt(tokens, at - 1)))
        at -= 2;
    while (/^(?:return|await|throw|new|try|raise)$/.test(wordAt(tokens, at - 1)))
        at--;
    return at;
}
/** Braces opened within the test's own and not closed before `index`. */
function braces(tokens, block, index) {
    let depth = 0;
    let at = block.from;
    let own = 0;
    for (let steps = 0; at < index && steps < MAX_LOOK; steps++) {
        const close = tokens.close[at] ?? -1;
        if (close !== -1 && close < index)
            at = close + 1;
        else {
            if (markAt(tokens, at) === "{") {
                if (markAt(tokens, at - 1) === "=>" || isBodyOfCall(tokens, at))
                    own++;
                else
                    depth++;
            }
            at++;
        }
    }
    return depth + Math.max(0, own - 1);
}
/** `function (…) {`, `function name(…) {` and `func(…) {`. */
function isBodyOfCall(tokens, at) {
    const opened = markAt(tokens, at - 1) === ")" ? (tokens.open[at - 1] ?? -1) : -1;
    const declares = /^(?:function|func)$/;
    return (opened > 0 && (declares.test(wordAt(tokens, opened - 1)) || declares.test(wordAt(tokens, opened - 2))));
}
/** Line of a bare `return` in the test's own body with an assertion after it, or null. */
function cutShortAt(tokens, block, assertions, language) {
    const last = assertions.at(-1);
    if (!last || language === "ruby")
        return null;
    let at = block.from;
    for (let steps = 0; at < last.index && steps < MAX_LOOK; steps++) {
        if (wordAt(tokens, at) === "return" &&
            isBare(tokens, at, language) &&
            !isConditional(tokens, block, at, language))
            return tokens.all[at]?.line ?? null;
        const close = tokens.close[at] ?? -1;
        // Into what holds the last assertion, over all else.
        at = close !== -1 && close < last.index ? close + 1 : at + 1;
    }
    return null;
}
function isBare(tokens, at, language) {
    const next = tokens.all[at + 1];
    if (!next || next.text === ";" || next.text === "}")
        return true;
    return language !== "rust" && tokens.all[at]?.first === true && next.first;
}
const HOOKS = /^(?:before|beforeEach|beforeAll|setup|suiteSetup)$/;
/** `beforeEach((ctx) => ctx.skip())`: all tests that it stands before. */
function hooks(tokens, language) {
    const calls = skipCalls(tokens, language);
    if (calls.length === 0)
        return [];
    const found = [];
    let next = 0;
    for (const [index, token] of tokens.all.entries()) {
        if (!HOOKS.test(token.text) || markAt(tokens, index + 1) !== "(")
            continue;
        const close = tokens.close[index + 1] ?? -1;
        while ((calls[next]?.index ?? Number.MAX_SAFE_INTEGER) <= index)
            next++;
        const call = calls[next];
        if (call && call.index < close)
            found.push({ ...call.marker, maybe: true });
        if (found.length >= 5)
            break;
    }
    return found;
}
/** Rust's `#![cfg(…)]` over a whole file. */
function innerConditions(tokens) {
    const at = tokens.all.findIndex(({ text }, index) => text === "#" &&
        markAt(tokens, index + 1) === "!" &&
        wordAt(tokens, index + 3) === "cfg" &&
        !(wordAt(tokens, index + 5) === "test" && markAt(tokens, index + 6) === ")"));
    return at === -1 ? [] : [marker("skip", "#![cfg(…)]", tokens.all[at]?.line ?? 1, { maybe: true })];
}
/** Go's `//go:build`: the file's tests are there only for some builds. */
const buildTags = (tokens) => tokens.comments
    .filter(({ text, first }) => first && /^(?:go:build|\s*\+build)\s/.test(text))
    .slice(0, 1)
    .map(({ text, line }) => marker("skip", `//${text.slice(0, 60)}`, line, { maybe: true }));
/** `pytestmark = pytest.mark.skip(…)` and `pytest.skip(…, allow_module_level=True)`: the whole file. */
function wholeFile(tokens, language) {
    if (language === "go")
        return buildTags(tokens);
    if (language === "rust")
        return innerConditions(tokens);
    if (language === "javascript")
        return hooks(tokens, language);
    if (language !== "python")
        return [];
    const found = [];
    for (const [index, token] of tokens.all.entries()) {
        if (token.text === "pytestmark" && token.column === 0)
            for (let at = index + 1; at < index + 40 && !(tokens.all[at]?.first && tokens.all[at]?.column === 0); at++)
                found.push(...skipMark(tokens, at, `pytestmark = …${wordAt(tokens, at)}`));
        if (token.text === "__test__" && wordAt(tokens, index + 2) === "False")
            found.push(marker("skip", "__test__ = False", token.line));
        if (token.text === "importorskip" && tokens.all[index - 2]?.column === 0)
            found.push(marker("skip", "pytest.importorskip()", token.line, { maybe: true }));
        if (token.text === "del" && token.column === 0 && /^test/i.test(wordAt(tokens, index + 1)))
            found.push(marker("skip", `del ${wordAt(tokens, index + 1)}`, token.line, { maybe: true }));
        if (token.text === "allow_module_level")
            found.push(marker("skip", "pytest.skip(allow_module_level)", token.line));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/table.js

/** Within a test, or between its name and its rows. */
const REPEATS = new Set("for forEach each every range subTest times".split(" "));
/** Above it. */
const ABOVE = /^(?:parametrize|parameterized|expand|rstest|test_case|ParameterizedTest|Theory|InlineData|MemberData|TestCase|DataRow|DataTestMethod|DataProvider|TestWith)$/;
/** Attributes that are a row each. */
const ROW = /^(?:case|test_case|InlineData|TestCase|DataRow|TestWith)$/;
/** Tokens of one test that are looked at. */
const MOST = 5_000;
/** How many rows it has; 0: it is no table. */
function tableIn(tokens, block) {
    const from = block.lead ?? block.head;
    let repeats = false;
    let rows = 0;
    for (let at = from; at < Math.min(block.to, from + MOST); at++) {
        const word = wordAt(tokens, at);
        if (at < block.head ? ABOVE.test(word) : REPEATS.has(word))
            repeats = true;
        if (at < block.head && ROW.test(word) && isAttribute(tokens, at))
            rows++;
        else if (isRow(tokens, at))
            rows++;
    }
    return repeats && rows > 1 ? rows : 0;
}
const isAttribute = (tokens, at) => ["[", "@", ":", "::"].includes(markAt(tokens, at - 1));
/** A bracket that begins what another one lists: `[[1, 2], [3, 4]]`, `{ {"a", 1}, … }`, `[(1, 2), …]`. */
function isRow(tokens, at) {
    const before = markAt(tokens, at - 1);
    return ["[", "(", "{"].includes(markAt(tokens, at)) && (before === "," || before === "[" || before === "{");
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/cases/read-cases.js
// A test file to its cases: who they are, what they assert, whether they run. One pass a question, all of them linear.









/** Words of a case that likeness is told by. */
const MAX_WORDS = 300;
/** Skips within one case that are looked at. */
const MAX_SKIPS = 20;
function readTests(text, language) {
    const tokens = tokensOf(text, language);
    if (tokens.cut)
        return { cases: [], cut: true };
    const blocks = blocksOf(tokens, language);
    if (blocks.length === 0)
        return { cases: [], cut: false };
    const assertions = withHelpers(tokens, language, blocks);
    const skips = skipCalls(tokens, language);
    const all = wholeFile(tokens, language);
    const declared = declaredIn(tokens);
    const seen = { tokens, language, assertions, skips, declared };
    return {
        cases: read_cases_nested(tokens, blocks).map(({ block, around }) => caseOf(seen, block, around, all)),
        cut: tokens.cut,
    };
}
/** Helpers call helpers; so far, and no further. */
const MAX_ROUNDS = 3;
function withHelpers(tokens, language, blocks) {
    let assertions = assertionsIn(tokens, language, new Map());
    const helpers = new Map();
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const before = helpers.size;
        // What is known keeps its count, or one that calls itself would grow.
        for (const [name, times] of helpersIn(tokens, language, blocks, assertions))
            if (!helpers.has(name))
                helpers.set(name, times);
        if (helpers.size === before)
            break;
        assertions = assertionsIn(tokens, language, helpers);
    }
    return assertions;
}
function blocksOf(tokens, language) {
    if (language === "python" || language === "ruby")
        return indentedBlocks(tokens, language);
    return [...callBlocks(tokens, language), ...declaredBlocks(tokens, language)].sort((a, b) => a.head - b.head);
}
/** Tests with the suites around them; what lies within a test is the test's. */
function read_cases_nested(tokens, blocks) {
    const open = [];
    const found = [];
    let test = null;
    for (const block of blocks) {
        while ((open.at(-1)?.to ?? Number.MAX_SAFE_INTEGER) <= block.head)
            open.pop();
        if (test && block.head < test.to) {
            if (!isBeside(tokens, test, block))
                continue;
            // A bracket was misread (an apostrophe in a page's text): what stands no deeper is not within.
            test.to = block.head;
        }
        if (block.kind === "suite") {
            // Deeper than this is not written by people.
            if (open.length < 30)
                open.push(block);
            continue;
        }
        found.push({ block, around: [...open] });
        test = block;
    }
    return found;
}
function isBeside(tokens, test, other) {
    const a = tokens.all[test.head];
    const b = tokens.all[other.head];
    return a?.first === true && b?.first === true && b.column <= a.column && b.line > a.line;
}
function caseOf(seen, block, around, all) {
    const { tokens, language } = seen;
    const body = tokens.all.slice(block.from, block.to);
    const own = between(seen.assertions, block.from, block.to);
    const within = between(seen.skips, block.from, block.to)
        .slice(0, MAX_SKIPS)
        .map(({ index, marker }) => ({
        ...marker,
        maybe: marker.maybe || isConditional(tokens, block, index, language),
    }));
    return {
        name: block.name,
        suite: around
            .map(({ name }) => name)
            .filter((name) => name !== "")
            .join(" > "),
        line: tokens.all[block.head]?.line ?? 1,
        endLine: tokens.all[Math.min(block.to, tokens.all.length - 1)]?.line ?? 1,
        hash: (0,external_node_crypto_.createHash)("sha256").update(assertions_keyOf(body)).digest("hex"),
        words: wordsOf(body),
        assertions: own,
        empty: isEmpty(body, language),
        checks: checksOf(tokens, block, seen.declared),
        loops: tokens.all.slice(block.lead ?? block.head, block.to).filter(isLoop).length,
        table: tableOf(tokens, block),
        cutShort: cutShortAt(tokens, block, own, language),
        markers: [...block.markers, ...within, ...around.flatMap(({ markers }) => markers), ...all],
    };
}
const between = (items, from, to) => items.slice(lowerBound(items, from), lowerBound(items, to));
const read_cases_CHECKS = /(?:^|_)(?:check|ensure|verify|validate|must|wait|compare|match|confirm|require|test)(?:s|es)?(?=$|_|[A-Z])/i;
const read_cases_DECLARES = /^(?:function|def|func|fn|fun|const|let|var)$/;
const declaredIn = (tokens) => new Set(tokens.all.flatMap(({ text }, index) => (read_cases_DECLARES.test(tokens.all[index - 1]?.text ?? "") ? [text] : [])));
/** What a helper of another file asks, nobody can tell from here. */
function checksOf(tokens, block, declared) {
    const found = new Set();
    for (let at = block.from; at < block.to && found.size < 50; at++) {
        const token = tokens.all[at];
        if (token?.kind !== "word" || tokens.all[at + 1]?.text !== "(" || declared.has(token.text))
            continue;
        if (read_cases_CHECKS.test(token.text))
            found.add(token.text);
    }
    return found;
}
const LOOPS = new Set("for forEach each map every while range parametrize flatMap times iter subTest".split(" "));
const isLoop = ({ kind, text }) => kind === "word" && LOOPS.has(text);
function tableOf(tokens, block) {
    const rows = tableIn(tokens, block);
    if (rows === 0)
        return null;
    return { rows, words: wordsOf(tokens.all.slice(block.lead ?? block.head, block.to)) };
}
const read_cases_COMMON = new Set("const let var function async await return import from def self this expect assert equal toBe toEqual true false null undefined None True False new for in of if else not and or func fn pub public void string int t test it deepEqual ok strictEqual err nil".split(" "));
function wordsOf(body) {
    const words = new Set();
    for (const { kind, text } of body) {
        if (words.size >= MAX_WORDS)
            break;
        if ((kind === "word" && text.length > 1 && !read_cases_COMMON.has(text)) || kind === "string" || kind === "number")
            words.add(text.length > 80 ? text.slice(0, 80) : text);
    }
    return words;
}
const read_cases_NOTHING = /^(?:pass|return|async|function|func|do|end|Ellipsis|unit|Unit|done|t|_)$/;
/** No statement: only what opens and closes a function, `pass`, `…`, a docstring, a bare `return`. */
function isEmpty(body, language) {
    for (const { kind, text, first } of body.slice(0, 60)) {
        if (kind === "mark" && "(){}=>,;:.[]|->".includes(text))
            continue;
        if (kind === "word" && read_cases_NOTHING.test(text))
            continue;
        if (kind === "string" && language === "python" && first)
            continue;
        return false;
    }
    return body.length < 60;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/survey.js




function survey(change, globs) {
    const files = [];
    const base = [];
    const head = [];
    const unread = [];
    for (const file of change.files) {
        const before = casesOf(file.previousPath ?? file.path, file.base, globs);
        const after = casesOf(file.path, file.head, globs);
        if (before === null && after === null)
            continue;
        files.push(file);
        if (before === "unread" || after === "unread")
            unread.push(file.path);
        else {
            base.push(...(before ?? []).map((one) => ({ file, case: one })));
            head.push(...(after ?? []).map((one) => ({ file, case: one })));
        }
    }
    return { files, unread, ...withoutLost(pairTests(base, head), globs) };
}
/** Languages whose runners find tests by the names of files. */
const BY_NAME = new Set(["javascript", "component", "python", "go", "ruby", "php"]);
/** A test whose file went, and that stands now in one that no runner takes for tests, is nowhere. */
function withoutLost({ pairs, gone, come }, globs) {
    const named = (path) => isTestByName(path) || globs.some((glob) => glob.matches(path));
    const isLost = ({ base, head }) => {
        const from = base.file.previousPath ?? base.file.path;
        const went = base.file.head === null || base.file.path !== from;
        // A file that held tests before under such a name is run by its folder.
        const known = head.file.base !== null && head.file.status === "modified";
        const language = languageOf(head.file.path) ?? "";
        return went && !known && isTestByName(from) && !named(head.file.path) && BY_NAME.has(language);
    };
    const lost = pairs.filter(isLost);
    if (lost.length === 0)
        return { pairs, gone, come };
    return {
        pairs: pairs.filter((pair) => !lost.includes(pair)),
        gone: [...gone, ...lost.map(({ base }) => base)],
        come,
    };
}
/** Rust keeps tests beside the code. */
const WITHIN_CODE = /#\[(?:[\w:]*::)?(?:test|rstest|test_case)\b/;
/** Null: no test file. */
function casesOf(path, side, globs) {
    const language = languageOf(path);
    // A link or a submodule in a test's place is not run, whatever its content is the name of.
    if (side === null || !side.ref.mode.startsWith("100"))
        return null;
    if (language === null || isSnapshot(path) || isGenerated(path))
        return null;
    const named = isTestByName(path) || globs.some((glob) => glob.matches(path));
    // What lies among fixtures is what tests work on, whatever it is called.
    if (isFixture(path) && !globs.some((glob) => glob.matches(path)))
        return null;
    if (!named && language !== "rust" && !mayBeTest(path, globs))
        return null;
    if (side.lines === null)
        return named ? "unread" : null;
    const text = side.lines.join("\n");
    if (!named && language === "rust" && !WITHIN_CODE.test(text))
        return null;
    const { cases, cut } = readTests(text, language);
    if (cut)
        return "unread";
    return cases.length > 0 || named ? [...cases] : null;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/judge.js
// Does this change weaken what judges it? From the two commits alone, so nothing in the pull request can answer for it. Pure.









/** Findings of one rule; more are counted, not listed. */
const judge_MAX_FINDINGS = 200;
/** `fail` with any finding of `critical` or `blocker`; `unknown` where a test could not be read and nothing else failed. */
function judgeTampering(given) {
    const { change, settings, configPaths } = given;
    const { globs, broken } = readGlobs(settings.tests);
    const seen = { change, survey: survey(change, globs), globs, configPaths };
    const findings = TAMPERING_RULES.flatMap((rule) => ofRule(rule, seen, settings.rules[rule.id]));
    const told = { findings, notes: lockNotes(change) };
    const doubt = broken[0]
        ? brokenGlob("tampering.tests", broken[0])
        : unreadOf([...new Set([...seen.survey.unread, ...unreadSources(change)])]);
    const grave = findings.filter(contract_severity/* isSerious */.$7).length;
    if (grave > 0) {
        const text = `${(0,render_words/* counted */.hS)(grave, "change")} to what judges this change.`;
        return { ...told, outcome: "fail", reason: { code: "new-findings", text }, doubt };
    }
    return doubt ? { ...told, outcome: "unknown", reason: doubt } : { ...told, outcome: "pass", reason: null };
}
/** Code that says it is no text, or is longer than anyone writes: what it suppresses cannot be told. */
function unreadSources({ files }) {
    return files
        .filter(({ path, head }) => head !== null && head.lines === null && head.ref.mode.startsWith("100") && isCode(path))
        .map(({ path }) => path);
}
const isCode = (path) => languageOf(path) !== null &&
    !isGenerated(path) &&
    !isFixture(path) &&
    !isSnapshot(path) &&
    manifestOf(path) === null;
/** Large lockfiles are common and no reason to know nothing of all else. */
function lockNotes({ files }) {
    const large = files.filter(({ path, head }) => head?.tooLarge === true && manifestOf(path) !== null);
    return large.slice(0, 5).map(({ path }) => ({
        code: "lockfile-not-read",
        text: `${(0,limits/* cut */.J)(path, 200)} is larger than a file that is read: its hosts and scripts were not looked at.`,
    }));
}
function unreadOf(unread) {
    if (unread.length === 0)
        return null;
    const names = unread.slice(0, 3).map((path) => (0,limits/* cut */.J)(path, 100));
    const text = `${(0,render_words/* counted */.hS)(unread.length, "file")} could not be read to the end (${names.join(", ")}): binary, or longer than code is.`;
    return { code: "change-unreadable", text };
}
function ofRule(rule, seen, setting) {
    if (setting === "off")
        return [];
    const all = rule
        .find(seen)
        .map((found) => findingOf(rule.id, found, severityOf(rule.severity, setting, found)));
    // Two that would be the same are numbered.
    const times = new Map();
    for (const one of all) {
        const key = `${one.path}\0${one.key}`;
        const time = (times.get(key) ?? 0) + 1;
        times.set(key, time);
        if (time > 1)
            one.key = `${one.key}\0${time}`;
    }
    // What weighs most first, so that a bound never hides it.
    const sorted = all.toSorted((a, b) => contract_severity/* SEVERITY_ORDER */.B[a.severity] - contract_severity/* SEVERITY_ORDER */.B[b.severity]);
    const rest = sorted.length - judge_MAX_FINDINGS;
    const kept = sorted.slice(0, judge_MAX_FINDINGS);
    const last = kept.at(-1);
    if (rest > 0 && last)
        kept.push({
            ...last,
            message: `${(0,render_words/* counted */.hS)(rest, "more finding")} of this rule.`,
            line: null,
            test: null,
            detail: null,
            key: `more:${rest}`,
        });
    return kept;
}
/** The rule's, or as config has it; what the rule thinks less of stays below it. */
function severityOf(usual, setting, { severity }) {
    const top = setting ?? usual;
    if (severity === undefined)
        return top;
    return contract_severity/* SEVERITY_ORDER */.B[severity] > contract_severity/* SEVERITY_ORDER */.B[top] ? severity : top;
}
function findingOf(rule, found, severity) {
    const { path, line, key, detail = null, test = null } = found;
    return makeFinding({ rule, severity, message: (0,limits/* cut */.J)(found.message, 1_000), detail, path, line, test, key });
}

;// CONCATENATED MODULE: ./build/shared/git-tier/engine.js
// Every git-tier gate over one change: the same commits, config and people give the same results, byte for byte, on the
// runner, in the second stage and in the App. What cannot be read makes a gate `unknown`, and hides none of the others.










const engine_MOST_TEXT = 4 * 1024 * 1024;
async function judgeGitTier(request, source, people, scanner) {
    const tier = { gates: [], findings: [], notes: [] };
    if (request.gates.every(({ skip }) => skip !== null))
        return skippedTier(request.gates);
    const change = await readChange(source).catch(engine_unreadable);
    for (const gate of request.gates) {
        const judged = gate.skip
            ? engine_skipped(gate.skip)
            : "code" in change
                ? unjudged(change)
                : await judgeOne(gate, { ...request, source, people, scanner, change, baseText: texts(source) });
        if (gate.implied && judged.outcome === "skipped")
            continue;
        tier.gates.push(gateResult(gate, judged));
        tier.findings.push(...judged.findings.map((finding) => engine_findingOf(gate, finding)));
        tier.notes.push(...judged.notes);
    }
    return tier;
}
/** Nothing is read for gates that nobody asks. */
const skippedTier = (gates) => ({
    gates: gates.flatMap((gate) => (gate.skip && !gate.implied ? [gateResult(gate, engine_skipped(gate.skip))] : [])),
    findings: [],
    notes: [],
});
async function judgeOne(gate, sight) {
    try {
        return await allow(gate, await judgement(gate, sight), sight.people);
    }
    catch (error) {
        return unjudged(engine_unreadable(error));
    }
}
async function judgement(gate, sight) {
    const { change, pull, people, scanner, head, configPaths, baseText } = sight;
    switch (gate.kind) {
        case "scope": {
            const { settings } = gate;
            const task = settings.task === null ? null : await baseText(settings.task);
            return judgeScope({ change, pull, task, settings });
        }
        case "tampering":
            return engine_whole(judgeTampering({ change, settings: gate.settings, configPaths }), change);
        case "secrets":
            return engine_whole(await judgeSecrets({ change, settings: gate.settings }, scanner), change);
        case "checklist": {
            const files = await Promise.all(gate.settings.files.map(baseText));
            const there = files.flatMap((file) => file ?? []);
            const missing = gate.settings.files.filter((path) => !there.some((file) => file.path === path));
            if (missing.length > 0)
                return unjudged(noFile(missing));
            return judgeChecklist({ pull, files: there, settings: gate.settings, proofs: sight.proofs });
        }
        case "owners": {
            const codeowners = await findCodeowners(baseText);
            const given = { change, codeowners, pull, head, settings: gate.settings };
            return judgeOwners(given, people).catch((error) => unjudged(engine_unasked(error)));
        }
    }
}
/** What was not read may hold anything: a gate that found nothing wrong in the rest has not passed. */
function engine_whole(judged, { unread }) {
    const [first] = unread;
    if (first === undefined)
        return judged;
    const others = unread.length === 1 ? "" : `, and ${unread.length - 1} more`;
    const text = `Not all of the change could be read: ${first.path} (${first.why})${others}.`;
    const reason = { code: "change-unreadable", text };
    return judged.outcome === "pass" ? { ...judged, outcome: "unknown", reason } : { ...judged, doubt: reason };
}
const noFile = (paths) => ({
    code: "declaration-unreadable",
    text: `The base has no ${paths.join(", ")}, which the config names as a checklist.`,
});
const engine_skipped = (reason) => ({ outcome: "skipped", reason, findings: [], notes: [] });
const unjudged = (reason) => ({ outcome: "unknown", reason, findings: [], notes: [] });
const engine_unreadable = (error) => ({
    code: "change-unreadable",
    text: (0,limits/* cut */.J)(`The change could not be read: ${engine_wordsOf(error)}`, limits/* LIMITS */.b.message),
});
const engine_unasked = (error) => ({
    code: "approval-unknown",
    text: (0,limits/* cut */.J)(`GitHub could not be asked who has approved: ${engine_wordsOf(error)}`, limits/* LIMITS */.b.message),
});
const engine_wordsOf = (error) => (error instanceof Error ? error.message : String(error));
function texts(source) {
    return async (path) => {
        const ref = await source.baseFile(path);
        // A link's content is a path, and a submodule has none.
        if (ref === null || !ref.mode.startsWith("100"))
            return null;
        const bytes = await source.blob(ref, engine_MOST_TEXT);
        if (bytes === null)
            throw new Error(`${path} of the base is larger than ${engine_MOST_TEXT / 1024 / 1024} MiB`);
        return { path, text: new TextDecoder().decode(bytes) };
    };
}
function gateResult(gate, { outcome, reason }) {
    const { id, kind, title, hard, weight } = gate;
    return {
        ...{ id, kind, hard, weight, outcome },
        title: (0,limits/* cut */.J)(title, limits/* LIMITS */.b.short),
        tier: "git",
        reason: reason && { code: reason.code, text: (0,limits/* cut */.J)(reason.text, limits/* LIMITS */.b.message) },
        durationMs: 0,
        command: null,
        reproduce: again(id),
        formats: [],
        tests: null,
        base: null,
        log: null,
        pictures: null,
    };
}
const again = (id) => `npx proofmark verify --only ${id}`;
function engine_findingOf(gate, finding) {
    const { key: _, approved, ...raw } = finding;
    return {
        ...raw,
        gate: gate.id,
        rule: (0,limits/* cut */.J)(raw.rule, limits/* LIMITS */.b.short),
        message: (0,limits/* cut */.J)(raw.message, limits/* LIMITS */.b.message),
        detail: raw.detail === null ? null : (0,limits/* cut */.J)(raw.detail, limits/* LIMITS */.b.detail),
        path: raw.path === null ? null : (0,limits/* cut */.J)(raw.path, limits/* LIMITS */.b.path),
        state: "new",
        flaky: false,
        confidence: "exact",
        matchedBy: "none",
        basePath: null,
        baseLine: null,
        fingerprint: fingerprintOf(gate, finding),
        reproduce: again(gate.id),
        ...(approved === null ? {} : { approved }),
    };
}
const fingerprintOf = (gate, { rule, path, key }) => (0,external_node_crypto_.createHash)("sha256")
    .update([gate.kind, rule, path ?? "", key].join("\0"))
    .digest("hex")
    .slice(0, 32);

;// CONCATENATED MODULE: ./build/shared/second-stage/git-tier.js
// What git alone tells of the change, computed here from the API: the same engine as on the runner.


const git_tier_judgeGitTier = ({ base, ...request }, source, people, scanner) => judgeGitTier({ ...request, gates: gitGates(base.config) }, source, people, scanner);
/** Without renames and counts, which only reading every file would give. */
const changedFiles = (changes) => changes.map(({ path, base, head }) => ({
    path,
    previousPath: null,
    status: base === null ? "added" : head === null ? "deleted" : "modified",
    added: 0,
    deleted: 0,
}));

// EXTERNAL MODULE: ./build/shared/contract/report.js + 1 modules
var contract_report = __webpack_require__(5308);
;// CONCATENATED MODULE: ./build/shared/second-stage/judge-again.js
// The report as the second stage answers for it. What was measured by running the change's code is taken from the first stage
// and called self-reported; everything else is computed here: which gates count and how much, what git alone tells, the verdict.





const MOST_NOTES = 20;
const MISSING = {
    code: "report-missing",
    text: "The first stage's report says nothing of this gate, which the base's config lists. Run its job again; if it stays, the change takes the gate out of the run.",
};
const NO_SHARD = {
    code: "shard-missing",
    text: "The first stage's report leaves this gate to a shard that kept no report. Run its job again.",
};
const OTHER_KIND = {
    code: "report-unreadable",
    text: "The first stage's report tells of a gate of this name and another kind, so it does not count.",
};
function judgeAgain(given) {
    const { gitTier, base, report, run } = given;
    const ours = new Set(gitTier.gates.map(({ id }) => id));
    const { gates: measured, ignored } = measuredGates(given, ours);
    const gates = [...fitting(measured, limits/* LIMITS */.b.gates - gitTier.gates.length), ...gitTier.gates];
    const findings = [...gitTier.findings, ...selfReported(report?.findings ?? [], measured)];
    return {
        schema: contract_report/* REPORT_SCHEMA */.DC,
        run: {
            id: report?.run.id ?? `ci-${run.id}-${run.attempt}`,
            tool: given.tool,
            startedAt: given.now,
            durationMs: run.durationMs,
            ciRun: { id: run.id, number: run.number, attempt: run.attempt },
            // An input of a workflow that the change may edit.
            advisory: false,
        },
        change: given.change,
        environment: report?.environment ?? { os: "", arch: "", node: "", cpus: 0, ci: true },
        config: base.use,
        gates,
        findings: findings.slice(0, limits/* LIMITS */.b.findings),
        verdict: (0,score/* score */.f)(gates, findings, base.config.bar),
        notes: judge_again_notesOf(given, ignored),
    };
}
/** Where a report tells of more gates than there is room for, it must crowd out neither git's gates nor one that does not hold. */
function fitting(gates, room) {
    if (gates.length <= room)
        return gates;
    const holds = ({ outcome }) => (outcome === "pass" || outcome === "skipped" ? 1 : 0);
    return gates.toSorted((a, b) => holds(a) - holds(b)).slice(0, room);
}
/** Executed gates that count, in the config's order, then those the first stage detected by itself. */
function measuredGates({ base, report, why }, ours) {
    const listed = Object.entries(base.config.gates).filter(([id, { kind }]) => !ours.has(id) && !(0,gate/* isGitKind */.v9)(kind));
    const told = new Map((report?.gates ?? [])
        .filter(({ id, kind, tier }) => !ours.has(id) && !(0,gate/* isGitKind */.v9)(kind) && tier === "executed")
        .map((gate) => [gate.id, gate]));
    const counting = listed.map(([id, settings]) => listedGate({ id, settings }, told.get(id), why));
    const others = [...told.values()].filter(({ id }) => !Object.hasOwn(base.config.gates, id));
    if (base.listsGates)
        return { gates: counting, ignored: others.map(({ id }) => id) };
    const detected = others.map((gate) => ({
        ...unapproved(gate),
        ...description(gate.id, gate.kind),
        hard: true,
        weight: 1,
    }));
    const gates = [...counting, ...detected];
    // Nothing listed and nothing told: something should have been measured, and was not.
    return { gates: gates.length > 0 ? gates : [nothing(why)], ignored: [] };
}
function listedGate({ id, settings }, told, why) {
    const known = {
        ...description(id, settings.kind),
        title: (settings.title ?? id).slice(0, limits/* LIMITS */.b.short),
        hard: (0,defaults/* isHard */.is)(settings),
        weight: settings.weight,
        command: settings.run?.slice(0, limits/* LIMITS */.b.message) ?? null,
    };
    if (told === undefined)
        return { ...UNJUDGED, ...known, reason: why ?? MISSING };
    if (told.reason?.code === "other-shard")
        return { ...UNJUDGED, ...known, reason: NO_SHARD };
    if (told.kind !== settings.kind)
        return { ...UNJUDGED, ...known, reason: OTHER_KIND };
    return { ...unapproved(told), ...known };
}
/** An approval is someone's word, and is asked of GitHub: what a report says of approvals is undone. */
function unapproved({ unapproved: before, ...gate }) {
    return before === undefined ? gate : { ...gate, ...before };
}
/** Commands that people and agents copy never come from the report. */
const description = (id, kind) => ({ id, kind, title: id, tier: "executed", command: null, reproduce: judge_again_again(id) });
const judge_again_again = (id) => `npx proofmark verify --only ${id}`;
const UNJUDGED = {
    outcome: "unknown",
    durationMs: 0,
    formats: [],
    tests: null,
    base: null,
    log: null,
    pictures: null,
};
function nothing(why) {
    const text = "The first stage's report tells of no gate that ran.";
    const id = "first-stage";
    return {
        ...UNJUDGED,
        ...description(id, "command"),
        title: "The project's own checks",
        reproduce: "npx proofmark verify",
        hard: true,
        weight: 1,
        formats: [],
        reason: why ?? { code: "report-empty", text },
    };
}
/** Of gates whose outcome counts; a finding of a gate that could not be judged proves nothing. */
function selfReported(findings, gates) {
    const told = new Map(gates.map((gate) => [gate.id, gate]));
    return findings.flatMap(({ approved, ...finding }) => {
        const gate = told.get(finding.gate);
        if (gate === undefined ||
            gate.reason === MISSING ||
            gate.reason === NO_SHARD ||
            gate.reason === OTHER_KIND)
            return [];
        const severity = approved?.severity ?? finding.severity;
        return [{ ...finding, severity, reproduce: finding.state === "fixed" ? null : gate.reproduce }];
    });
}
function judge_again_notesOf({ base, report, why, gitTier, run }, ignored) {
    const tiers = "Written by the second stage, which ran none of this change's code. Git-derived gates and the verdict were computed there; self-reported results are what the first stage says of itself.";
    const extra = `The first stage tells of gates that the base's config does not list; they do not count: ${ignored.slice(0, 10).join(", ")}.`;
    const said = (report?.notes ?? []).filter(({ code }) => !code.startsWith("config-"));
    const green = report !== null && report.verdict.conclusion === "ready" && run.conclusion !== "success";
    const doubt = `The first stage's report says that all is well, and yet GitHub says its workflow run ended as \`${run.conclusion}\`: another job failed, or the report is not what the run came to.`;
    return [
        { code: "second-stage", text: tiers },
        ...(green ? [{ code: "first-stage-doubtful", text: doubt }] : []),
        ...(why === null ? [] : [{ code: "first-stage-unused", text: why.text }]),
        ...base.notes,
        ...gitTier.notes,
        ...(ignored.length === 0 ? [] : [{ code: "gates-ignored", text: extra }]),
        ...said.slice(0, MOST_NOTES).map(({ text }) => ({
            code: "self-reported",
            text: `Self-reported: ${text}`.slice(0, limits/* LIMITS */.b.message),
        })),
    ].slice(0, 100);
}

;// CONCATENATED MODULE: ./build/shared/second-stage/unjudged.js
const unjudgedGitTier = (reason) => ({
    gates: [
        {
            id: "change",
            kind: "tampering",
            title: "What git tells of the change",
            tier: "git",
            hard: true,
            weight: 1,
            outcome: "unknown",
            reason,
            durationMs: 0,
            command: null,
            reproduce: null,
            formats: [],
            tests: null,
            base: null,
            log: null,
            pictures: null,
        },
    ],
    findings: [],
    notes: [],
});

// EXTERNAL MODULE: ./build/shared/comment/existing.js
var comment_existing = __webpack_require__(8541);
// EXTERNAL MODULE: ./build/shared/comment/loop.js
var comment_loop = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/shared/comment/loop-words.js
var loop_words = __webpack_require__(146);
// EXTERNAL MODULE: ./build/shared/comment/signature.js
var signature = __webpack_require__(2680);
// EXTERNAL MODULE: ./build/shared/comment/state.js
var comment_state = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/shared/comment/judge-loop.js






/** What GitHub refuses or garbles leaves the report as it is; the comment's writer says why. */
async function judgeLoop(report, question, ports) {
    const ours = { key: question.key, me: question.me };
    const listed = await (0,comment_existing/* listComments */.fg)(question, ports.request);
    const existing = await (0,comment_existing/* withEdits */.QU)(listed, ours, ports.edited);
    const told = (0,sticky/* isMemoryEdited */.b0)({ ...ours, existing }) ? withNote(report) : report;
    const memory = (0,comment_state/* nextState */.VK)((0,sticky/* previousState */.lA)({ ...ours, existing }), told, (0,comment_state/* stampOf */.Zs)(told));
    const found = (0,comment_loop/* findLoop */.w7)(memory.runs, question.settings);
    if (found.kind === "none" || told.verdict.conclusion === "ready")
        return { report: told, loop: comment_loop/* NO_LOOP */.$V };
    const changed = await changedBetween(found, question, ports.request);
    const loop = { ...found, changes: changed && changesOf(told, changed, question.suspects) };
    return { report: (0,comment_loop/* withLoop */.J7)(told, loop, (0,loop_words/* loopSentence */.mx)(loop)), loop };
}
const withNote = (report) => ({
    ...report,
    notes: [
        ...report.notes.slice(0, 99),
        {
            code: "history-dropped",
            text: "Somebody else edited the comment, so what it remembered of earlier runs was dropped: trend and attempts are counted anew.",
        },
    ],
});
/** Names at the end of both: three pages of a hundred are all that GitHub tells. Null: not to be told. */
async function changedBetween({ heads }, { owner, repo }, request) {
    const [first, last] = [heads[0] ?? "", heads.at(-1) ?? ""];
    if (![first, last].every((head) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head)))
        return null;
    try {
        const { data } = await request(`GET /repos/{owner}/{repo}/compare/${first}...${last}`, { owner, repo });
        return readChanged(data);
    }
    catch {
        return null;
    }
}
function readChanged(data) {
    if (typeof data !== "object" || data === null || !("files" in data) || !Array.isArray(data.files))
        return null;
    // Rewritten or rebased: what GitHub lists then is not what the attempts changed.
    if (!("status" in data) || (data.status !== "ahead" && data.status !== "identical"))
        return null;
    return data.files.flatMap((file) => typeof file === "object" && file !== null && "filename" in file && typeof file.filename === "string"
        ? [file.filename.slice(0, 1024)]
        : []);
}
/** Of a base that was merged in between, only what the pull request itself changes counts. */
function changesOf(report, changed, suspects) {
    const own = new Set(report.change.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const ours = changed.filter((path) => own.has(path));
    const different = new Set(changed);
    const places = [...suspects, ...(0,signature/* freshFailures */.uq)(report).flatMap(({ path }) => path ?? [])];
    return {
        changed: ours.length > 0 ? ours : [...changed],
        untouched: [...new Set(places)].filter((path) => !different.has(path)),
    };
}

// EXTERNAL MODULE: ./build/shared/comment/marker.js + 1 modules
var comment_marker = __webpack_require__(6579);
// EXTERNAL MODULE: ./build/shared/perform.js + 5 modules
var perform = __webpack_require__(6513);
// EXTERNAL MODULE: ./build/shared/render/comment.js + 11 modules
var render_comment = __webpack_require__(9566);
;// CONCATENATED MODULE: ./build/shared/second-stage/write.js
// Writes the one comment, if the pull request is still at the commit that was judged: looked at again before each write.







async function writeComment(judged, writing, ports) {
    const { comment, me } = writing;
    if (comment.mode === "never")
        return { written: { kind: "comment", done: "off" }, report: judged };
    const request = onlyWhileCurrent(writing, ports.request);
    const edited = (0,comment_existing/* editorWatch */.NJ)(ports.request, me);
    const { report, loop } = await judgeLoop(judged, questionOf(writing), { request, edited });
    const how = {
        request,
        sleep: (ms) => ports.clock.sleep(ms),
        jitter: () => 1500 + (Number.parseInt(ports.clock.random(2), 16) / 0xffff) * 2500,
        dry: null,
        edited,
    };
    try {
        const [written] = await (0,perform/* perform */.y)([write_commentOf(report, loop, writing)], how);
        const label = loop.kind === "none" ? null : await putStopLabel(writing, how);
        return { written: label ?? written ?? { kind: "comment", done: "off" }, report };
    }
    catch (error) {
        if (error instanceof Stale)
            return { written: { kind: "comment", done: "stale" }, report };
        throw error;
    }
}
function questionOf({ repository, pull, comment, me, settings }) {
    const { owner, name: repo } = repository;
    return { owner, repo, issue: pull.facts.number, key: comment.key, me, settings, suspects: [] };
}
function write_commentOf(report, loop, writing) {
    const { repository, pull, links, me, approve } = writing;
    const { mode, key } = writing.comment;
    const stamp = (0,comment_state/* stampOf */.Zs)(report);
    return {
        kind: "comment",
        owner: repository.owner,
        repo: repository.name,
        issue: pull.facts.number,
        key,
        me,
        stamp,
        mode: mode === "never" ? "always" : mode,
        clean: isClean(report),
        render: (previous) => {
            const state = (0,comment_state/* nextState */.VK)(previous, report, stamp);
            const known = { history: state.runs, loop, approve };
            return (0,render_comment/* renderComment */.wQ)(report, { head: (0,comment_marker/* renderHead */.pd)(key, state), links, ...known });
        },
    };
}
/** What was in the way, told as the comment's own failure would be; null: the label is there, or none is wanted. */
async function putStopLabel({ repository, pull, settings }, how) {
    if (settings.label === null)
        return null;
    const { owner, name: repo } = repository;
    const [done] = await (0,perform/* perform */.y)([{ kind: "label", owner, repo, issue: pull.facts.number, name: settings.label }], how);
    return done?.done === "failed" ? { kind: "comment", done: "failed", problem: done.problem } : null;
}
const isClean = ({ verdict, gates, findings }) => verdict.conclusion === "ready" &&
    gates.every(({ outcome }) => outcome === "pass" || outcome === "skipped") &&
    findings.every(({ state }) => state === "pre-existing" || state === "fixed");
class Stale extends Error {
}
/** Commits may be pushed, or the base be changed, while the change is judged; then what was judged is not what is there. */
function onlyWhileCurrent({ repository, pull }, request) {
    return async (route, parameters) => {
        if (!route.startsWith("GET ")) {
            const now = await pullRequest(request, repository, pull.facts.number);
            if (!now.open || now.head !== pull.head || now.facts.baseBranch !== pull.facts.baseBranch)
                throw new Stale();
        }
        return request(route, parameters);
    };
}

// EXTERNAL MODULE: ./build/shared/render/comment-verdict.js
var comment_verdict = __webpack_require__(8468);
;// CONCATENATED MODULE: ./build/shared/second-stage/write-status.js


const MOST_CONTEXT = 255;
const MOST_DESCRIPTION = 140;
/** Null for a base whose name leaves no room: cut off, it could be another's. */
const contextOf = ({ name, baseBranch }) => {
    const context = `${name}: ${baseBranch}`;
    return context.length <= MOST_CONTEXT ? context : null;
};
async function writeStatus(report, status, request) {
    const context = contextOf(status);
    if (report.change.head === null || context === null)
        return { kind: "status", done: "left" };
    const { owner, name: repo } = status.repository;
    const [done] = await (0,perform/* perform */.y)([
        {
            ...{ kind: "status", owner, repo, sha: report.change.head, context },
            state: report.verdict.conclusion === "ready" ? "success" : "failure",
            description: (0,comment_verdict/* headline */.Pl)(report).slice(0, MOST_DESCRIPTION),
            url: status.links.run,
        },
    ], { request, sleep: async () => { }, jitter: () => 0, dry: null });
    return done ?? { kind: "status", done: "left" };
}

;// CONCATENATED MODULE: ./build/shared/second-stage/second-stage.js
// The second stage on one screen: which run → which pull requests → its report, as hostile → what git tells → verdict → comment.


















/** Empty where nothing is to be reported; why is said. Rejects with ProblemError, or with what GitHub answered (`status`). */
async function secondStage(given, ports) {
    const input = await resolved(given, ports);
    if (input === null)
        return [];
    const found = await findRun(input, ports.request);
    if ("nothing" in found) {
        (found.wrong ? ports.display.warn : ports.display.note)(`${found.nothing} Nothing was written.`);
        return [];
    }
    const { pulls, run } = found;
    const shared = pulls.length > 1 ? sharedHead(pulls) : null;
    const reported = [];
    let context = null;
    for (const pull of pulls) {
        const judging = await baseOf(pull, { input, run }, ports.request);
        if (publisherOf(judging.base.config) !== input.as) {
            ports.display.note(`${LEFT_TO_OTHER[input.as]} Nothing was written.`);
            continue;
        }
        context ??= {
            ...{ input, run, shared },
            fetched: await (0,fetch_report/* fetchReport */.HX)(input, run, ports),
            me: await ports.whoAmI(),
        };
        reported.push(await reportOn(judging, context, ports));
    }
    return reported;
}
/** With the run to report on; null where there is none, which is said. */
async function resolved(input, { request, display }) {
    const { asked } = input;
    if (asked === null)
        return input;
    const found = "nothing" in asked ? asked : await findRunOfPull(input, asked.pull, request);
    if (!("nothing" in found))
        return found;
    display.note(`${found.nothing} Nothing was written.`);
    return null;
}
const LEFT_TO_OTHER = {
    job: "The base's config leaves this pull request to the App (`app: { publish: true }`).",
    app: "The base's config leaves this pull request to its workflows.",
};
async function baseOf(pull, { input, run }, request) {
    const tip = await baseTip(pull, input, request);
    const { repository } = input;
    const openChange = () => changeFromGitHub({ request, repository, pull, base: tip, headSince: run.headSince });
    // A change made to be endless must not keep the config that judges it from being read: hence two budgets.
    return { pull, tip, base: await readBaseConfig(input.configPaths, openChange().source), openChange };
}
async function reportOn(judging, context, ports) {
    const { input, run } = context;
    const { pull, tip: base } = judging;
    const change = judging.openChange();
    const read = await orReason(() => change.source.changes());
    const touched = new Set(read.value?.map(({ path }) => path) ?? []);
    const config = withTouched(judging.base, touched);
    const { report, why } = usable(context, pull);
    const gitTier = await gitTierOf({ pull, change, config, why: read.why, report }, input, ports);
    const judged = judgeAgain({
        run,
        change: await changeOf(pull, { base, change, files: read.value ?? [] }),
        base: config,
        report,
        why,
        gitTier,
        tool: ports.tool,
        now: new Date(ports.clock.now()).toISOString(),
    });
    const links = linksOf(context);
    const { repository } = input;
    const { comment, loop = LOOP_DEFAULTS, approve = APPROVE_DEFAULTS, app } = config.config;
    const name = input.as === "app" ? (app?.status ?? null) : input.status;
    const commit = approve.commit && ports.commit !== null;
    const { report: approved, offer } = await approveReport(judged, {
        ...{
            settings: { ...approve, commit },
            author: pull.facts.author,
            me: context.me,
            commentKey: comment.key,
        },
        when: input.asked === null ? "by-stage" : "at-once",
    }, approvalSource({ request: ports.request, repository, number: pull.facts.number, people: change.people }));
    const writing = { repository, pull, comment, links, me: context.me, settings: loop, approve: offer };
    const { written, report: told } = await writeComment(approved, writing, ports);
    const { baseBranch } = pull.facts;
    const status = name === null || !isNewest(written)
        ? null
        : await writeStatus(told, { repository, baseBranch, name, links }, ports.request);
    const { pictures } = context.fetched;
    // Last, because the branch is at another commit then.
    const committed = ports.commit !== null && isNewest(written)
        ? await ports.commit({ report: told, input, pull, config: config.config, pictures })
        : null;
    return { pull: pull.facts.number, report: told, links, written, status, committed };
}
/** False where a newer run, or a newer commit, has the word. */
const isNewest = (written) => written.done !== "stale" &&
    !(written.done === "left" && (written.why === "newer-run" || written.why === "superseded"));
/** The tip of the base branch now: a change cannot choose an old one, with an older config, by where it branched off. */
async function baseTip(pull, input, request) {
    const branch = pull.facts.baseBranch.split("/").map(encodeURIComponent).join("/");
    const data = await (0,github_ask/* askGitHub */.X3)(request, input.repository).get(`GET /repos/{owner}/{repo}/git/ref/heads/${branch}`);
    const sha = (0,github_ask/* member */.Dc)(data, "object", "sha");
    if (!(0,github_ask/* isCommitId */.jh)(sha))
        throw (0,github_ask/* unreadable */.O$)("the base branch is not as GitHub writes them");
    return sha;
}
async function gitTierOf({ pull, change, config, why, report }, { configPaths }, { scanner }) {
    if (why !== null)
        return unjudgedGitTier(why);
    const proofs = recordedProofs(report?.proofs ?? []);
    const request = { base: config, configPaths, pull: pull.facts, head: pull.head, proofs };
    const judged = await orReason(() => git_tier_judgeGitTier(request, change.source, change.people, scanner));
    return judged.value ?? unjudgedGitTier(judged.why);
}
function usable({ fetched, shared, run }, pull) {
    if (shared !== null)
        return { report: null, why: shared };
    if (fetched.report === null)
        return fetched;
    const not = (0,fetch_report/* notOf */.Rj)(fetched.report, { run, number: pull.facts.number, head: pull.head });
    if (not === null)
        return fetched;
    const text = `${not}. Run the first stage's job again; if it stays, somebody made this report by hand.`;
    return { report: null, why: { code: "report-unreadable", text } };
}
const sharedHead = (pulls) => ({
    code: "report-unreadable",
    text: `Pull requests ${pulls.map(({ facts }) => `#${facts.number}`).join(" and ")} are of one branch, so whose run this is cannot be told, and its report was used for none. Close all but one, or push to a branch of its own, and run again.`,
});
async function changeOf(pull, { base, change, files }) {
    const { value: mergeBase } = await orReason(() => change.mergeBase());
    return {
        event: "pull_request",
        pullRequest: pull.facts.number,
        head: pull.head,
        headTree: "commit",
        base,
        mergeBase: mergeBase ?? null,
        comparedWith: mergeBase ?? null,
        files: changedFiles(files),
    };
}
function linksOf({ input, run, fetched }) {
    const { owner, name } = input.repository;
    const page = `${input.serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
    const artifact = fetched.artifact === null ? null : `${page}/artifacts/${fetched.artifact}`;
    return { report: null, run: page, artifact };
}
/** What a hostile change can bring about is a reason and not a failure of the job; GitHub's own failures are thrown on. */
async function orReason(work) {
    try {
        return { value: await work(), why: null };
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        const [first] = error.problems;
        return { value: null, why: { code: "change-unreadable", text: (first?.message ?? "").slice(0, 1_000) } };
    }
}


/***/ })

};
