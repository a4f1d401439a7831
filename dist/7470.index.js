export const id = 7470;
export const ids = [7470];
export const modules = {

/***/ 95512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ judgeGit)
});

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(25369);
// EXTERNAL MODULE: ./build/shared/config/git-gates.js
var git_gates = __webpack_require__(94574);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/codeowners/locations.js
var locations = __webpack_require__(69368);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/shared/git-tier/markdown.js
var markdown = __webpack_require__(13673);
;// CONCATENATED MODULE: ./build/shared/git-tier/checklist-items.js
// Task list items of a markdown text, and what each names as its proof. Quotes, code and comments hold no items.

const MAX_PROOF = 256;
function checklistItems(text, of) {
    // Most texts have none, and need no reading.
    if (!/\[[ \txX]\]/.test(text))
        return [];
    const blocks = (0,markdown/* readMarkdown */.k$)(text, of);
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
            const { source, comments: found } = (0,markdown/* inlineOf */.lw)(text, child);
            if (label === "")
                label = labelOf((0,markdown/* withoutSpans */.w1)(source, found));
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
        line: (0,markdown/* placeOf */.$t)(node).line,
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
    const [first = ""] = (0,markdown/* linesOfText */.uv)(source.replace(/^\s{0,100}\[[ \txX]\]/, "").trim());
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

// EXTERNAL MODULE: ./build/shared/git-tier/make-finding.js
var make_finding = __webpack_require__(56178);
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
    const told = { findings: (0,make_finding/* bounded */.M)(findings, MAX_FINDINGS, more), notes: notesOf(judged) };
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
        judged.findings.push((0,make_finding/* makeFinding */.t)({ rule, severity, message, detail, path: source.path, line, key: item.id }));
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

// EXTERNAL MODULE: ./build/shared/contract/severity.js
var contract_severity = __webpack_require__(74372);
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

// EXTERNAL MODULE: ./build/shared/codeowners/match.js + 4 modules
var match = __webpack_require__(13084);
// EXTERNAL MODULE: ./build/shared/codeowners/owners.js
var owners = __webpack_require__(43410);
// EXTERNAL MODULE: ./build/shared/codeowners/parse.js
var parse = __webpack_require__(99231);
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
    const kind = (0,owners/* ownerKind */.kK)(text);
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
    for (const review of reviews.toSorted(byTime))
        if (review.state !== "commented" && review.state !== "pending")
            last.set(review.user.toLowerCase(), review);
    const counting = new Map();
    const discounted = [];
    for (const [login, review] of [...last].sort(([one], [two]) => (one < two ? -1 : 1))) {
        if (review.state !== "approved")
            continue;
        const why = await whyNot(review, head, circle);
        if (why === null)
            counting.set(login, review.user);
        else
            discounted.push(`@${review.user} ${why}`);
    }
    return { counting, discounted };
}
/** Stable: of reviews of one second, the later in GitHub's list is the later. */
const byTime = (one, two) => (one.at < two.at ? -1 : one.at > two.at ? 1 : 0);
async function whyNot({ user, commit }, head, circle) {
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
    if (!locations/* CODEOWNERS_LOCATIONS */.B.some((path) => touched.has(path)))
        return null;
    for (const path of locations/* CODEOWNERS_LOCATIONS */.B) {
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
        return { path, text, tooLarge: text.length >= parse/* CODEOWNERS_BYTES */.IR };
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
            addTo(memberships, name, index);
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
function addTo(map, key, value) {
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
            addTo(holders, name, kept.length);
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
    return (0,make_finding/* makeFinding */.t)({
        rule: "owner-approval",
        severity: "critical",
        message,
        detail: `Waiting, with the line of ${codeowners} that decides:\n${(0,limits/* cut */.J)(explained(paths), limits/* LIMITS */.b.detail - 2_500)}${(0,limits/* cut */.J)(others, 2_000)}`,
        key,
    });
}
const unownedFinding = (paths, codeowners) => (0,make_finding/* makeFinding */.t)({
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
        if (error instanceof match/* TooCostlyError */.x)
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
        return unknown(tooLarge(given.codeowners.path), notes);
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
const ownershipOf = (text) => new owners/* Ownership */.QG((0,parse/* parseCodeowners */.BW)(text), MOST_STEPS);
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
const tooLarge = (path) => ({
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

// EXTERNAL MODULE: ./build/shared/git-tier/read-change.js + 2 modules
var read_change = __webpack_require__(1305);
// EXTERNAL MODULE: ./build/shared/git-tier/scope.js + 3 modules
var scope = __webpack_require__(64096);
// EXTERNAL MODULE: ./build/shared/keys/format.js
var format = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/shared/git-tier/globs.js + 2 modules
var git_tier_globs = __webpack_require__(98187);
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
                add(match[1], start + match.index + match[0].length - 1, found);
            const value = bare ? BARE.exec(line)?.[1] : undefined;
            if (value !== undefined)
                add(value, start + line.trimEnd().length, found);
        }
        start += line.length + 1;
    }
    return found;
}
/** `end` is where the value ends. */
function add(value, end, found) {
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
    const { globs, broken } = (0,git_tier_globs/* readGlobs */.Qj)(given.settings.ignore);
    const files = given.change.files.filter(({ path }) => !ignores(globs, path));
    const hits = [];
    for (const file of files)
        hits.push(...(await addedHits(file, scanner)));
    // Only where something was found: most changes need one look.
    const known = hits.length === 0 ? new Set() : await valuesOfBase(files, scanner);
    const findings = [...told(hits, known), ...commentFindings(files, hits)];
    return concluded((0,make_finding/* bounded */.M)(findings, secrets_MAX_FINDINGS, secrets_more), notRead(files), broken[0] ? (0,git_tier_globs/* brokenGlob */.kw)("secrets.ignore", broken[0]) : null);
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
function told(hits, known) {
    const counts = new Map();
    return hits.map((hit) => {
        const mask = masked(hit.value);
        const place = `${hit.rule}\0${hit.file.path}\0${mask}`;
        const nth = (counts.get(place) ?? 0) + 1;
        counts.set(place, nth);
        const wasThere = known.has(hit.value);
        const unsure = hit.rule === "high-entropy" || NOBODYS_HOST.test(hit.value + hit.after.slice(0, 100));
        return (0,make_finding/* makeFinding */.t)({
            rule: hit.rule.slice(0, 100),
            severity: wasThere ? "info" : unsure ? "warning" : "blocker",
            message: `${sentence(hit, unsure)}: ${mask}.${wasThere ? " The base has it already; it was moved or copied." : ""}`,
            detail: wasThere ? STILL_KNOWN : unsure ? MAYBE : LEAKED,
            path: hit.file.path,
            line: hit.line,
            key: `${mask} ${nth}`,
        });
    });
}
/** A password for this very machine, or for a name that is reserved for examples. */
const NOBODYS_HOST = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^@\s]{1,500}@(?:127\.0\.0\.1|\[::1\]|(?:[\w-]{1,63}\.){0,5}(?:localhost|test|invalid|example(?:\.(?:com|org|net))?))(?![\w.-])/i;
const sentence = ({ what }, unsure) => unsure ? `This may be a credential, ${what}` : `This line adds ${what}`;
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
        (0,make_finding/* makeFinding */.t)({
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
var words = __webpack_require__(60124);
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
        inTextOf: ({ case: one }) => named(one.words, stems),
    };
}
/** Names that many files have, and that name none. */
const COMMON = /^(?:index|main|page|layout|route|test|tests|api|app|src|mod|init|types|utils?|.{0,3})$/;
function named(words, stems) {
    if (stems.size === 0)
        return null;
    for (const word of words)
        if (/^["'`]/.test(word))
            for (const [, part] of word.matchAll(/\/([\w-]+)/g)) {
                const stem = part?.toLowerCase() ?? "";
                const path = COMMON.test(stem) ? undefined : stems.get(stem);
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
const CANDIDATES = 8;
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
        for (const to of candidates(one, holders)) {
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
function candidates(one, holders) {
    const shared = new Map();
    for (const word of one.case.words) {
        const all = holders.get(word) ?? [];
        if (all.length <= pair_tests_COMMON)
            for (const index of all)
                shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, CANDIDATES)
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
        : `${(0,words/* counted */.hS)(count, "test")} of this file ${count === 1 ? "is" : "are"}`;
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
                message: `${(0,words/* counted */.hS)(rest.length, "more test")} of this file ${rest.length === 1 ? "is" : "are"} gone.`,
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
    const severity = joined(lost, gained) ?? handedOn(gained, helpers) ?? lessThanUsual(pair, missing, spare, subjects);
    const test = nameOfCase(head.case);
    return [
        {
            path: head.file.path,
            line: head.case.line,
            message: `The test "${(0,limits/* cut */.J)(head.case.name, 120)}" asserts less: ${(0,words/* counted */.hS)(places(lost) - places(gained), "assertion")} fewer of ${places(base.case.assertions.filter(assertion_removed_asks))}.${severity?.why ?? ""}`,
            detail: shown(base.file, lost, head.file, gained),
            test,
            key: test,
            ...(severity ? { severity: severity.is } : {}),
        },
    ];
}
/** `toEqual({ a: 1, b: 2 })` in place of one assertion for each: it must have all that they expected, in an exact one. */
function joined(lost, gained) {
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
            message: `The test "${(0,limits/* cut */.J)(head.case.name, 120)}" asserts less: ${(0,words/* counted */.hS)(Math.min(exact - stillExact, vague.length), "assertion")} no longer ${exact - stillExact === 1 ? "says" : "say"} what is expected, only that something is.`,
            detail: shown(base.file, lost, head.file, vague),
            test,
            key: `weaker\0${test}`,
        },
    ];
}
/** Lines that went and came, as a diff shows them. */
function shown(before, lost, after, gained) {
    const line = (file, sign) => (one) => `${sign} ${(0,limits/* cut */.J)((file?.lines?.[one.line - 1] ?? "").trim(), 200)}`;
    const once = (all) => [...new Map(all.map((one) => [one.index, one])).values()].slice(0, 10);
    return [...once(lost).map(line(before.base, "-")), ...once(gained).map(line(after.head, "+"))].join("\n");
}

;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/text/strings.js
/** Code within strings within code … deeper than this is read as text. */
const MAX_DEPTH = 40;
/** `code`: what opens code within it, or null. A string that may not span lines ends before the line does. */
function endOfString(text, at, quote, spans, code, depth = 0) {
    for (let end = at + 1; end < text.length; end++) {
        const char = text[end];
        if (char === quote)
            return end + 1;
        if (char === "\n" && !spans)
            return end;
        if (code !== null && depth < MAX_DEPTH && char === code[0] && text[end + 1] === code[1])
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
            key = bare(text);
            at++;
        }
        else if (kind !== "mark" && (key !== null || (keys.at(-1) ?? "") !== "")) {
            const sign = all[at - 1]?.text === "-" ? "-" : "";
            if (keys.length <= flat_MAX_DEPTH)
                found.push({ path: pathOf(keys, key), value: sign + bare(text), line });
            if (key !== null)
                key = null;
        }
    }
    return found;
}
const bare = (text) => unescaped(text.replace(/^["'`]|["'`]$/g, "").slice(0, 300));
/** A key may be written in another way, and be the same to whoever reads the file. */
const unescaped = (text) => text.includes("\\u")
    ? text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
const pathOf = (keys, key) => [...keys.filter((one) => one !== "" && one !== "[]"), key ?? "[]"].join(".");
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
    return bare((comment === -1 ? text : text.slice(0, comment)).trim());
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
                ? { path: `${path}.${pair[1]}`, value: bare(pair[2] ?? ""), line }
                : { path: `${path}.[]`, value: bare(part), line };
        });
    return [{ path, value: bare(value), line }];
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
        const pair = KEY.exec(text);
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
const KEY = /^\s*["']?([\w@/.:-]{1,200})["']?\s*(?:\+?=|:)\s*(.*)$/;
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
const URL = /\b((?:git\+)?(?:https?|ssh|git)):\/\/(?:[^\s"'/@]{1,200}@)?([\w.-]{1,200}(?::\d{1,5})?)/g;
const hostsOf = (lines) => {
    const found = new Map();
    for (const [index, text] of lines.entries())
        for (const [, scheme, host] of text.slice(0, 2_000).matchAll(URL)) {
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
    const beside = lines === 0 ? "no source changed" : `only ${(0,words/* counted */.hS)(lines, "line")} of source changed`;
    return [
        {
            path: first?.path ?? "",
            line: null,
            message: mass
                ? `${(0,words/* counted */.hS)(entries, "snapshot")} of ${of} ${entries === 1 ? "is" : "are"} rewritten, and ${beside}. Look at what they show now.`
                : `${(0,words/* counted */.hS)(entries, "snapshot")} of ${of} ${entries === 1 ? "is" : "are"} rewritten.`,
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
            message: found.message.replace(/^A (new )?test (does|runs)/, (_, isNew, verb) => `${(0,words/* counted */.hS)(tests.length, `${isNew ?? ""}test`)} ${verb === "does" ? "do" : "run"}`),
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
const LIMITS = [
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
const limitsOf = (path) => LIMITS.filter(({ files }) => files.test(paths_nameOf(path)));
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
        const number = numberOf(value);
        return Number.isNaN(number) ? Number.POSITIVE_INFINITY : worse === "lower" ? number : -number;
    };
    return entries.toSorted((a, b) => rank(a) - rank(b))[0];
}
const isTrue = (value) => /^(?:true|True|yes|1|on)$/.test(value);
const numberOf = (value) => Number(/^-?[\d.]+/.exec(value.replaceAll("_", ""))?.[0] ?? (isTrue(value) ? 1 : Number.NaN));
function numbers(limit, name, before, after) {
    const [a, b] = [numberOf(before.value), numberOf(after.value)];
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

// EXTERNAL MODULE: ./build/shared/git-tier/tool-configs.js
var tool_configs = __webpack_require__(51972);
;// CONCATENATED MODULE: ./build/shared/git-tier/tampering/rules/tool-config-edited.js
// Configs of linters, compilers and test runners: what was lowered in them is told by its own rule.



const toolConfigEdited = editRule("tool-config-edited", "info", (path) => (0,tool_configs/* isToolConfig */.v)(path) && !isFixture(path) && !isGenerated(path), (_, how) => `This change ${how} a tool's config; base and head are judged under the new one.`);

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
const closeOf = (tokens, open) => {
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
            const next = closeOf(tokens, at) + 1;
            // `it.each(rows)("…", …)`: the second bracket is the test's.
            const again = markAt(tokens, next) === "(" || markAt(tokens, next) === ".";
            const takes = ["each", "for", "skipIf", "runIf", "todoIf", "failsIf", "if"].includes(modes.at(-1) ?? "");
            if (!takes || !again)
                return { modes, rowless, open: at };
            if (markAt(tokens, at + 1) === "[" && closeOf(tokens, at + 1) === at + 2)
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
    const close = closeOf(tokens, open);
    const kind = modes.includes("describe") || modes.includes("context") ? "suite" : head.kind;
    const nameEnd = endOfArgument(tokens, open + 1, close);
    const trailing = markAt(tokens, close + 1) === "{" ? closeOf(tokens, close + 1) + 1 : null;
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
            found.push(...keysOf(tokens, at + 1, end));
        at = end === -1 ? at + 1 : end + 1;
    }
    found.push(...keysOf(tokens, from, close));
    return found;
}
const isBraced = (tokens, from) => markAt(tokens, from - 1) === "{";
function keysOf(tokens, from, to) {
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
    for (let at = from; markAt(tokens, at) === "->" && at < from + 40; at = closeOf(tokens, at + 2) + 1) {
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
    const told = language === "php" ? toldLines(tokens) : NONE;
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
    const to = markAt(tokens, end + 1) === "(" ? closeOf(tokens, end + 1) : end;
    return name === "interface" ? null : { name, from: at, to };
}
function bracketed(tokens, open) {
    const to = closeOf(tokens, open);
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
        to: closeOf(tokens, open),
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
        nameAt = closeOf(tokens, nameAt) + 1;
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
const NONE = new Set();
/** Lines where a comment ends that says PHPUnit's `@test`. */
const toldLines = (tokens) => new Set(tokens.comments
    .filter(({ text }) => /(?:^|\s)@test\b/.test(text.slice(0, 2_000)))
    .map(({ endLine }) => endLine));
function bodyOf(tokens, from) {
    let at = from;
    for (let steps = 0; steps < 80 && at < tokens.all.length; steps++) {
        const mark = markAt(tokens, at);
        if (mark === "{")
            return { from: at + 1, to: closeOf(tokens, at) };
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
        const nameAt = language === "go" && markAt(tokens, at + 1) === "(" ? closeOf(tokens, at + 1) + 1 : at + 1;
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
        const open = closeOf(tokens, at + 1) + 1;
        return markAt(tokens, open) === "{" ? { name: word, from: open, to: closeOf(tokens, open) } : null;
    }
    return null;
}
function isFunction(tokens, at) {
    const start = wordAt(tokens, at) === "async" ? at + 1 : at;
    if (wordAt(tokens, start) === "function" || markAt(tokens, start + 1) === "=>")
        return true;
    if (markAt(tokens, start) !== "(")
        return false;
    const after = closeOf(tokens, start) + 1;
    return markAt(tokens, after) === "=>" || markAt(tokens, after) === ":";
}
/** From the first brace, or arrow, after the parameters. */
function braced(tokens, from) {
    let at = from;
    for (let steps = 0; steps < 80 && at < tokens.all.length; steps++) {
        const mark = markAt(tokens, at);
        if (mark === "{")
            return { from: at, to: closeOf(tokens, at) };
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
        cases: nested(tokens, blocks).map(({ block, around }) => caseOf(seen, block, around, all)),
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
function nested(tokens, blocks) {
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
    const { globs, broken } = (0,git_tier_globs/* readGlobs */.Qj)(settings.tests);
    const seen = { change, survey: survey(change, globs), globs, configPaths };
    const findings = TAMPERING_RULES.flatMap((rule) => ofRule(rule, seen, settings.rules[rule.id]));
    const told = { findings, notes: lockNotes(change) };
    const doubt = broken[0]
        ? (0,git_tier_globs/* brokenGlob */.kw)("tampering.tests", broken[0])
        : unreadOf([...new Set([...seen.survey.unread, ...unreadSources(change)])]);
    const grave = findings.filter(contract_severity/* isSerious */.$7).length;
    if (grave > 0) {
        const text = `${(0,words/* counted */.hS)(grave, "change")} to what judges this change.`;
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
    const text = `${(0,words/* counted */.hS)(unread.length, "file")} could not be read to the end (${names.join(", ")}): binary, or longer than code is.`;
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
            message: `${(0,words/* counted */.hS)(rest, "more finding")} of this rule.`,
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
    return (0,make_finding/* makeFinding */.t)({ rule, severity, message: (0,limits/* cut */.J)(found.message, 1_000), detail, path, line, test, key });
}

;// CONCATENATED MODULE: ./build/shared/git-tier/engine.js
// Every git-tier gate over one change: the same commits, config and people give the same results, byte for byte, on the
// runner, in the second stage and in the App. What cannot be read makes a gate `unknown`, and hides none of the others.










const MOST_TEXT = 4 * 1024 * 1024;
async function judgeGitTier(request, source, people, scanner) {
    const tier = { gates: [], findings: [], notes: [] };
    if (request.gates.every(({ skip }) => skip !== null))
        return skippedTier(request.gates);
    const change = await (0,read_change/* readChange */.pm)(source).catch(engine_unreadable);
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
            return (0,scope/* judgeScope */.E)({ change, pull, task, settings });
        }
        case "tampering":
            return whole(judgeTampering({ change, settings: gate.settings, configPaths }), change);
        case "secrets":
            return whole(await judgeSecrets({ change, settings: gate.settings }, scanner), change);
        case "checklist": {
            const files = await Promise.all(gate.settings.files.map(baseText));
            const there = files.flatMap((file) => file ?? []);
            const missing = gate.settings.files.filter((path) => !there.some((file) => file.path === path));
            if (missing.length > 0)
                return unjudged(noFile(missing));
            return judgeChecklist({ pull, files: there, settings: gate.settings, proofs: sight.proofs });
        }
        case "owners": {
            const codeowners = await (0,locations/* findCodeowners */.P)(baseText);
            const given = { change, codeowners, pull, head, settings: gate.settings };
            return judgeOwners(given, people).catch((error) => unjudged(engine_unasked(error)));
        }
    }
}
/** What was not read may hold anything: a gate that found nothing wrong in the rest has not passed. */
function whole(judged, { unread }) {
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
        const bytes = await source.blob(ref, MOST_TEXT);
        if (bytes === null)
            throw new Error(`${path} of the base is larger than ${MOST_TEXT / 1024 / 1024} MiB`);
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

// EXTERNAL MODULE: ./build/shared/git-tier/from-github.js + 1 modules
var from_github = __webpack_require__(73812);
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
            if (!known.has(key) && asked.length < limits/* LIMITS */.b.proofs)
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

;// CONCATENATED MODULE: ./build/action/judge-git.js
// Git-tier gates on the runner, from the checkout: the same engine as in the second stage and the App. It runs after the
// project's own commands, as the same user: what must not be forged is judged again by the second stage.





const judge_git_NOTHING = { gates: [], findings: [], notes: [], proofs: [] };
async function judgeGit(judging, { git, secrets }) {
    const { config, configPath, change, results, compared } = judging;
    // Nothing before it: the whole project would be the change.
    if (change.comparedWith === null)
        return judge_git_NOTHING;
    // What someone allowed in the pull request is not told of a queue's group or a push: nobody could be let through there.
    const decides = change.event === "pull_request" || change.event === "local";
    const head = change.headTree === "worktree" ? null : await git.resolve("HEAD");
    const source = await git.change(change.comparedWith, head ?? "worktree").catch(judge_git_unreadable);
    try {
        const pull = (0,from_github/* readPull */.Es)(judging.pull);
        const people = pull && judging.people ? await judging.people(pull) : null;
        const answer = judging.recorded
            ? recordedProofs(judging.recorded)
            : proofsOf(results.gates, compared.flatMap(testsOf));
        const { proofs, records } = recording(answer);
        const request = {
            gates: (0,git_gates/* gitGates */.Dx)(config, judging.only).map(decides ? (gate) => gate : advising),
            pull: pull?.facts ?? null,
            head: head === null ? null : change.head,
            configPaths: configPath === null ? defaults/* CONFIG_PATHS */.iE : [configPath, ...defaults/* CONFIG_PATHS */.iE],
            proofs,
        };
        return { ...(await judgeGitTier(request, source, people, secrets)), proofs: records() };
    }
    finally {
        await source.dispose();
    }
}
/** What git could not open makes these gates unknown; what the others have found must not be lost for it. */
function judge_git_unreadable(error) {
    const fail = () => Promise.reject(error);
    return { changes: fail, blob: fail, baseFile: fail, dispose: async () => { } };
}
const advising = (gate) => ({ ...gate, hard: false });
const testsOf = ({ run: { planned, judgement } }) => judgement.tests.map(({ id, status }) => ({ gate: planned.id, id, status }));


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

/***/ 64295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ SECOND_STAGE)
/* harmony export */ });
/* unused harmony exports FILES_PER_QUESTION, FILES_OF_CHANGE */
/** Files that one question names. */
const FILES_PER_QUESTION = 16;
const each = (text) => Array.from({ length: FILES_PER_QUESTION }, (_, at) => text(at)).join("");
/** One fixed question; the ids are its variables. */
const FILES_OF_CHANGE = `query($owner:String!,$repo:String!${each((at) => `,$o${at}:GitObjectID!`)}){repository(owner:$owner,name:$repo){${each((at) => `b${at}:object(oid:$o${at}){...on Blob{text}}`)}}}`;
const SECOND_STAGE = [
    {
        id: "pull-request-change",
        title: "Question: what the change is",
        what: "Ids of commits, trees and files of the pull request and its base, and the name of its base branch; GitHub answers with their contents. Nothing is sent but what GitHub itself said before",
        to: "github",
        recipient: "The user's own GitHub",
        when: "The second stage judges without a checkout; routes are open only while it does",
        consent: "opt-in",
        control: "A workflow that uses `action/report`",
        way: "door",
        routes: [
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/compare/{sha}...{sha}",
                query: ["per_page", "page"],
            },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/ref/heads/{branch}`, query: [] },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/commits/{sha}`, query: [] },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/trees/{sha}`, query: ["recursive"] },
            { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/blobs/{sha}`, query: [] },
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: FILES_OF_CHANGE },
            },
        ],
    },
    {
        id: "pull-request-people",
        title: "Question: who approved, and who may",
        what: "The number of the pull request; logins of those who reviewed or commented on it or set a label; names of teams that CODEOWNERS of the base names",
        to: "github",
        recipient: "The user's own GitHub",
        when: "In a pull request a git-derived gate fails, or `owners` is judged; in either stage, and routes are open only then",
        consent: "default",
        control: "The input `token` left empty in the first stage; no workflow that uses `action/report`",
        way: "door",
        routes: [
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/pulls/{number}/reviews",
                query: ["per_page", "page"],
            },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/collaborators/{login}/permission",
                query: [],
            },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/issues/{number}/events",
                query: ["per_page", "page"],
            },
            { host: "api", method: "GET", path: "/orgs/{owner}/teams/{team}/members", query: ["per_page", "page"] },
        ],
    },
    {
        id: "first-stage-run",
        title: "Question: which run, which workflow, which pull request",
        what: "The number of the workflow run that has ended and of its workflow; owner and name of the branch it ran for",
        to: "github",
        recipient: "The user's own GitHub",
        when: "The second stage begins",
        consent: "opt-in",
        control: "A workflow that uses `action/report`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/runs/{number}", query: [] },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/actions/runs",
                query: ["event", "head_sha", "per_page", "page"],
            },
            { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/workflows/{number}", query: [] },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/actions/runs/{number}/artifacts",
                query: ["per_page", "page"],
            },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/pulls",
                query: ["state", "head", "per_page", "page"],
            },
        ],
    },
    {
        id: "first-stage-artifact",
        title: "Fetching the first stage's run",
        what: "The number of the artifact; GitHub answers with the run that the first stage kept",
        to: "github",
        recipient: "The user's own GitHub, and the store of artifacts that it names",
        when: "The second stage reads the run; routes are open only while it is fetched",
        consent: "opt-in",
        control: "A workflow that uses `action/report`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/artifacts/{number}/zip", query: [] },
            { host: "blob", method: "GET", path: "/{any}", query: null },
        ],
    },
    {
        id: "commit-status",
        title: "Commit status",
        what: "The id of the commit that was judged, the verdict in one word, the score, and the address of the run's page",
        to: "github",
        recipient: "The user's own GitHub: the commit of the pull request that is judged",
        when: "The second stage has judged",
        consent: "opt-in",
        control: "The input `status` of `action/report`, and a token with `statuses: write`",
        way: "door",
        routes: [{ host: "api", method: "POST", path: "/repos/{owner}/{repo}/statuses/{sha}", query: [] }],
    },
];


/***/ }),

/***/ 51972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isToolConfig)
/* harmony export */ });
// Files that tell a tool what to find, by name: an edit to one changes what is judged, and by what.
const SCRIPT = "(?:[cm]?[jt]s)";
const DATA = "(?:json5?|jsonc|ya?ml|toml)";
/** File names, by tool. Not listed: what builds the program itself (vite, babel), since that is the code that is judged. */
const TOOL_CONFIGS = {
    eslint: new RegExp(`^eslint\\.config\\.${SCRIPT}$|^\\.eslintrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^\\.eslintignore$|^eslint-suppressions\\.json$`),
    biome: /^\.?biome\.jsonc?$/,
    oxlint: new RegExp(`^\\.oxlintrc\\.jsonc?$|^oxlint\\.config\\.${SCRIPT}$`),
    prettier: new RegExp(`^\\.prettierrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^prettier\\.config\\.${SCRIPT}$|^\\.prettierignore$`),
    stylelint: new RegExp(`^\\.stylelintrc(?:\\.(?:${SCRIPT}|${DATA}))?$|^stylelint\\.config\\.${SCRIPT}$|^\\.stylelintignore$`),
    markdownlint: new RegExp(`^\\.markdownlint(?:-cli2)?(?:\\.(?:${SCRIPT}|${DATA}))?$|^\\.markdownlintignore$`),
    typescript: /^tsconfig(?:[.-].+)?\.json$|^jsconfig\.json$/,
    ruff: /^\.?ruff\.toml$/,
    python: /^pyrightconfig\.json$|^\.?mypy\.ini$|^\.flake8$|^\.?pylintrc(?:\.toml)?$|^\.?pytest\.ini$|^tox\.ini$|^\.coveragerc$|^\.isort\.cfg$|^\.bandit$/,
    go: new RegExp(`^\\.golangci\\.${DATA}$|^revive\\.toml$|^staticcheck\\.conf$`),
    ruby: /^\.rubocop(?:_todo)?\.yml$|^\.rspec$|^\.standard\.yml$|^\.reek\.yml$/,
    php: /^phpstan(?:-baseline)?\.neon(?:\.dist)?$|^\.?phpcs\.xml(?:\.dist)?$|^\.php-cs-fixer(?:\.dist)?\.php$|^psalm(?:-baseline)?\.xml$|^phpunit\.xml(?:\.dist)?$/,
    jvm: /^checkstyle(?:-suppressions)?\.xml$|^pmd(?:-ruleset)?\.xml$|^detekt(?:-baseline)?\.(?:yml|xml)$|^spotbugs-exclude\.xml$/,
    rust: /^\.?clippy\.toml$|^\.?rustfmt\.toml$/,
    native: /^\.clang-(?:tidy|format)$|^\.swiftlint\.yml$/,
    tests: new RegExp(`^(?:vitest|jest|playwright|cypress|ava)\\.config\\.(?:${SCRIPT}|json)$|^vitest\\.workspace\\.${SCRIPT}$|^\\.mocharc\\.(?:${SCRIPT}|${DATA})$|^karma\\.conf\\.${SCRIPT}$`),
    coverage: new RegExp(`^\\.(?:nyc|c8)rc(?:\\.(?:${SCRIPT}|${DATA}))?$`),
    others: new RegExp(`^\\.editorconfig$|^\\.yamllint(?:\\.ya?ml)?$|^\\.hadolint\\.ya?ml$|^\\.shellcheckrc$|^\\.?cspell(?:\\.config)?\\.(?:${SCRIPT}|${DATA})$|^knip\\.(?:${SCRIPT}|${DATA})$|^\\.dependency-cruiser\\.${SCRIPT}$|^\\.semgrep(?:\\.ya?ml|ignore)$`),
};
const PATTERNS = Object.values(TOOL_CONFIGS);
const isToolConfig = (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return PATTERNS.some((pattern) => pattern.test(name));
};


/***/ })

};
