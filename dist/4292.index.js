export const id = 4292;
export const ids = [4292,3171];
export const modules = {

/***/ 27804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ linesWithItems),
/* harmony export */   e: () => (/* binding */ ownLines)
/* harmony export */ });
// Commands are read from these lines alone. Whatever is not plainly said by the one who wrote the comment is none: lines of
// quotes, code, HTML and lists are others' words, or examples.
const MOST_CHARACTERS = 65_536;
const MOST_LINES = 2_000;
/** Lines of the comment's own text: outside fences, HTML, quotes, lists and what still belongs to one. Linear time. */
const ownLines = (body) => plainLines(body, QUOTE_OR_ITEM, leavesOpen);
/** The same with items of lists, which is where boxes are. */
const linesWithItems = (body) => plainLines(body, /^ {0,3}>/, () => false);
const QUOTE_OR_ITEM = /^ {0,3}(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;
/** Something begins in this line that goes on in the next, where nobody may see it: a comment, a tag, code, a link's address. */
function leavesOpen(line) {
    const after = (open, close) => {
        const at = line.lastIndexOf(open);
        return at > line.lastIndexOf(close) ? at : -1;
    };
    const tag = after("<", ">");
    return (after("<!--", "-->") !== -1 ||
        (tag !== -1 && /[/a-z!?]/i.test(line[tag + 1] ?? "")) ||
        after("](", ")") !== -1 ||
        line.split("`").length % 2 === 0 ||
        // A link's definition, whose title may follow, and a footnote.
        /^ {0,3}\[[^\]]{1,999}\]:/.test(line));
}
function plainLines(body, others, goesOn) {
    const own = [];
    let inside = null;
    let foreign = false;
    for (const line of body
        .slice(0, MOST_CHARACTERS)
        .split(/\r\n|\n|\r/)
        .slice(0, MOST_LINES)) {
        if (inside !== null) {
            if (inside.ends(line))
                inside = null;
            continue;
        }
        if (line.trim() === "") {
            foreign = false;
            continue;
        }
        inside = opens(line);
        if (inside !== null) {
            // `<!-- … -->` on one line.
            if (inside.within !== null && inside.ends(inside.within))
                inside = null;
            foreign = false;
            continue;
        }
        // A line right after a quote or a list item is part of it, as markdown has it.
        if (others.test(line))
            foreign = true;
        else if (!foreign)
            own.push(line);
        // Up to the end of the paragraph, which is where markdown ends it at the latest.
        if (goesOn(line))
            foreign = true;
    }
    return own;
}
const HTML_ENDS = [
    [/^ {0,3}<!--/, "-->"],
    [/^ {0,3}<\?/, "?>"],
    [/^ {0,3}<!\[CDATA\[/, "]]>"],
];
function opens(line) {
    const [, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    // A line of backticks with more of them behind is inline code, no fence.
    if (fence !== undefined && !(fence.startsWith("`") && line.trim().slice(fence.length).includes("`"))) {
        const sign = fence[0] ?? "`";
        return {
            within: null,
            ends: (next) => {
                const [, run = ""] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(next) ?? [];
                return run.startsWith(sign) && run.length >= fence.length;
            },
        };
    }
    for (const [start, end] of HTML_ENDS) {
        const [opening] = start.exec(line) ?? [];
        if (opening !== undefined)
            return { within: line.slice(opening.length), ends: (next) => next.includes(end) };
    }
    if (/^ {0,3}<(?:pre|script|style|textarea)\b/i.test(line))
        return { within: line, ends: (next) => /<\/(?:pre|script|style|textarea)>/i.test(next) };
    // Any other tag opens a block that ends with an empty line.
    return /^ {0,3}<[/a-z!]/i.test(line) ? { within: null, ends: (next) => next.trim() === "" } : null;
}


/***/ }),

/***/ 73812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VV: () => (/* binding */ pullRequest),
  Es: () => (/* binding */ readPull)
});

// UNUSED EXPORTS: changeFromGitHub

// EXTERNAL MODULE: ./build/shared/git-tier/github/ask.js
var ask = __webpack_require__(61837);
// EXTERNAL MODULE: ./build/shared/git-tier/github/people.js + 1 modules
var people = __webpack_require__(83171);
// EXTERNAL MODULE: ./build/shared/contract/data-second-stage.js
var data_second_stage = __webpack_require__(64295);
// EXTERNAL MODULE: ./build/shared/git-tier/object-id.js
var object_id = __webpack_require__(27661);
;// CONCATENATED MODULE: ./build/shared/git-tier/github/texts.js
// Texts of many small files in one question: GitHub counts questions, and a change of hundreds of files would otherwise be
// more than a job's token may ask. What comes is held against its own name, so that only the very bytes are taken; what does
// not fit (binary, cut off, not UTF-8, no GraphQL at hand) is asked for one by one.



/** Of one file, in bytes: GitHub cuts off longer texts. */
const texts_MOST_TEXT = (/* unused pure expression or super */ null && (64 * 1024));
/** Null: to be asked for by itself. Questions of one moment share one request. */
function texts_readTexts(ask) {
    let waiting = [];
    let works = true;
    const flush = async () => {
        const now = waiting;
        waiting = [];
        for (let from = 0; from < now.length; from += FILES_PER_QUESTION) {
            const batch = now.slice(from, from + FILES_PER_QUESTION);
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
    const names = Array.from({ length: FILES_PER_QUESTION }, (_, at) => [`o${at}`, oids[at] ?? first]);
    try {
        const data = await ask.graphql(FILES_OF_CHANGE, Object.fromEntries(names));
        const repository = member(data, "data", "repository");
        return repository === undefined ? "refused" : oids.map((_, at) => member(repository, `b${at}`, "text"));
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

// EXTERNAL MODULE: ./build/shared/git-tier/github/trees.js
var trees = __webpack_require__(94917);
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
        throw (0,ask/* unreadable */.O$)(`pull request ${number} is not as GitHub writes them`);
    return read;
}
/** Null where it is no pull request as GitHub writes them. */
function readPull(data) {
    const text = (...names) => (0,ask/* textAt */.$6)(data, ...names);
    const [number, head, base] = [(0,ask/* member */.Dc)(data, "number"), text("head", "sha"), text("base", "sha")];
    const [author, baseBranch, headBranch] = [text("user", "login"), text("base", "ref"), text("head", "ref")];
    if (typeof number !== "number" || !Number.isSafeInteger(number) || !(0,ask/* isCommitId */.jh)(head) || !(0,ask/* isCommitId */.jh)(base))
        return null;
    if (baseBranch === null || headBranch === null)
        return null;
    const labels = (0,ask/* member */.Dc)(data, "labels");
    const headRepository = text("head", "repo", "full_name");
    const facts = {
        number,
        title: text("title") ?? "",
        body: text("body") ?? "",
        author: author ?? "ghost",
        labels: (Array.isArray(labels) ? labels : []).flatMap((label) => {
            const name = (0,ask/* member */.Dc)(label, "name");
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
    const ask = askGitHub(options.request, repository, options.limits);
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
        people: peopleOf(ask, {
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
            const found = member(await ask.get(route, { basehead, per_page: 1, page }), "merge_base_commit", "sha");
            if (isCommitId(found))
                return found;
        }
        catch (error) {
            const status = statusOf(error);
            if (page === 1 && status === 404)
                throw unreadable("base and head have no commit in common", error);
            if (status !== 404 && status !== 422)
                throw error;
        }
    }
    throw unreadable("GitHub does not say where the change began");
}
async function treeOf(ask, commit) {
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const tree = member(await ask.get(route, { commit_sha: commit }), "tree", "sha");
    if (!isCommitId(tree))
        throw unreadable(`commit ${commit} is not as GitHub writes them`);
    return tree;
}
async function readBlob(ask, trees, { ref, maxBytes }) {
    if ((trees.sizeOf(ref.oid) ?? 0) > maxBytes)
        return null;
    const data = await ask.get("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: ref.oid });
    const content = member(data, "content");
    if (member(data, "encoding") !== "base64" || typeof content !== "string")
        throw unreadable(`the file ${ref.oid} is not as GitHub writes them`);
    const bytes = fromBase64(content);
    if (bytes.byteLength > maxBytes)
        return null;
    if (idOf(bytes, ref.oid.length) !== ref.oid)
        throw unreadable(`the file ${ref.oid} came damaged`);
    return bytes;
}
function fromBase64(content) {
    const binary = atob(content);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1)
        bytes[at] = binary.charCodeAt(at);
    return bytes;
}


/***/ }),

/***/ 61837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export ASK_LIMITS */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);

const ASK_LIMITS = { requests: 600, characters: 256 * 1024 * 1024 };
const PER_PAGE = 100;
/** `repository` is sent as `owner` and `repo` with each question that names them. */
function askGitHub(request, repository, limits = ASK_LIMITS) {
    const left = { ...limits };
    const of = { owner: repository.owner, repo: repository.name };
    const send = async (route, parameters) => {
        if (left.requests < 1 || left.characters < 1)
            throw overBudget(limits);
        left.requests -= 1;
        const answer = await request(route, parameters);
        left.characters -= weight(answer.data);
        return answer;
    };
    // What a route does not name would be sent as its query.
    const ask = (route, parameters) => send(route, route.includes("{owner}") ? { ...of, ...parameters } : parameters);
    return {
        get: async (route, parameters = {}) => (await ask(route, parameters)).data,
        graphql: async (query, variables) => (await send("POST /graphql", { query, variables: { ...of, ...variables } })).data,
        list: async (route, parameters, most) => {
            const all = [];
            for (let page = 1;; page += 1) {
                const { data, headers } = await ask(route, { ...parameters, per_page: PER_PAGE, page });
                if (!Array.isArray(data))
                    throw unreadable(`${route} is no list`);
                all.push(...data);
                if (all.length > most)
                    throw unreadable(`there are more than ${most} entries of ${route}`);
                // By page number and not by the `next` address, which names no repository we could check.
                if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
                    return all;
            }
        },
    };
}
/** About as many bytes as came; an answer is JSON, so it has no cycles. */
function weight(value) {
    let sum = 0;
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next === "string")
            sum += next.length;
        else if (typeof next === "object" && next !== null) {
            const inner = Object.values(next);
            sum += 8 * inner.length;
            for (const each of inner)
                if (each !== undefined && each !== null)
                    open.push(each);
        }
    }
    return sum;
}
function unreadable(why, cause) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "github-unreadable",
        message: `What GitHub holds of this change cannot be read whole: ${why}.`,
        todo: "A person has to look at this change; making it smaller, or running the job again later, may help.",
    }, cause);
}
const overBudget = ({ requests, characters }) => unreadable(`it takes more than ${requests} questions or ${Math.round(characters / 1024 / 1024)} MiB of answers`);
/** The status of an answer of 400 and above; null for anything else that went wrong. */
const statusOf = (error) => isRecord(error) && typeof error.status === "number" ? error.status : null;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** What lies at the end of these names; undefined where one is missing. */
function member(value, ...names) {
    let at = value;
    for (const name of names)
        at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined;
    return at;
}
/** The string at the end of these names; null where there is none. */
function textAt(value, ...names) {
    const found = member(value, ...names);
    return typeof found === "string" ? found : null;
}
const isCommitId = (value) => typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);


/***/ }),

/***/ 83171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mayWrite),
  x: () => (/* binding */ peopleOf)
});

// EXTERNAL MODULE: ./build/shared/git-tier/github/ask.js
var github_ask = __webpack_require__(61837);
// EXTERNAL MODULE: ./build/shared/comment/own-lines.js
var own_lines = __webpack_require__(27804);
;// CONCATENATED MODULE: ./build/shared/git-tier/github/overrides.js
// What someone may write to say that a finding is meant: `/proofmark allow <gate> [<rule>] [<path>]` on a line of a comment,
// or a label of the same words without the slash. Pure; who wrote it is the caller's to ask.

const GATE = /^[a-z0-9][a-z0-9_.-]{0,63}$/;
/** Rule ids hold neither slash nor capital; a path that looks like one is written after a rule or `*`. */
const RULE = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MOST_COMMANDS = 50;
const MOST_PATH = 1_024;
/** Every command of a comment, one a line, from its first character on. */
const allowedByComment = (body) => (0,own_lines/* ownLines */.e)(body)
    .flatMap((line) => {
    const [, words] = /^\/proofmark[ \t]+allow[ \t]+(\S.*)$/.exec(line) ?? [];
    return (words === undefined ? null : readWords(words)) ?? [];
})
    .slice(0, MOST_COMMANDS);
/** `proofmark allow <gate> [<rule>]`: a label has 50 characters, and no room for paths. */
function allowedByLabel(name) {
    const [, words] = /^proofmark[ :]+allow[ :]+(\S.*)$/i.exec(name.trim()) ?? [];
    const allowed = words === undefined ? null : readWords(words.toLowerCase());
    return allowed?.path === null ? allowed : null;
}
function readWords(words) {
    const [gate = "", ...rest] = words.trim().split(/[ \t]+/);
    if (!GATE.test(gate))
        return null;
    const [second] = rest;
    if (second === undefined)
        return { gate, rule: null, path: null };
    const named = second === "*" || RULE.test(second);
    const path = plainPath((named ? rest.slice(1) : rest).join(" "));
    return path === undefined ? null : { gate, rule: !named || second === "*" ? null : second, path };
}
/** Null: none given; undefined: none that could be meant. */
function plainPath(written) {
    const path = written.replace(/^`(.*)`$/, "$1").replace(/^\.\//, "");
    if (path === "")
        return null;
    return path.length <= MOST_PATH && !path.startsWith("/") ? path : undefined;
}

;// CONCATENATED MODULE: ./build/shared/git-tier/github/people.js


/** Beyond these nothing is told of the pull request's people at all. */
const MOST_REVIEWS = 2_000;
const MOST_MEMBERS = 5_000;
const MOST_EVENTS = 5_000;
const MOST_COMMENTS = 5_000;
const PERMISSIONS = ["admin", "maintain", "write", "triage", "read", "none"];
const STATES = {
    APPROVED: "approved",
    CHANGES_REQUESTED: "changes-requested",
    COMMENTED: "commented",
    DISMISSED: "dismissed",
    PENDING: "pending",
};
function peopleOf(ask, pull) {
    const permissions = new Map();
    const teams = new Map();
    const permission = (login) => once(permissions, login.toLowerCase(), () => askPermission(ask, login));
    return {
        reviews: () => askReviews(ask, pull.number),
        permission,
        team: async (organisation, slug) => {
            // Teams of another organisation can own nothing here.
            if (organisation.toLowerCase() !== pull.owner.toLowerCase())
                return null;
            return once(teams, slug.toLowerCase(), () => askTeam(ask, { organisation: pull.owner, slug }));
        },
        overrides: async () => {
            const said = [...(await byLabels(ask, pull)), ...(await byComments(ask, pull))];
            const counting = [];
            for (const one of said) {
                if (one.by.toLowerCase() === pull.author.toLowerCase())
                    continue;
                if (mayWrite(await permission(one.by)))
                    counting.push(one);
            }
            return counting;
        },
    };
}
const mayWrite = (permission) => permission === "admin" || permission === "maintain" || permission === "write";
function once(kept, key, make) {
    const found = kept.get(key) ?? make();
    kept.set(key, found);
    return found;
}
/** 403 and 404 are how GitHub says that a token may not ask, or that there is nobody of this name. */
async function unlessClosed(asking) {
    try {
        return await asking;
    }
    catch (error) {
        const status = (0,github_ask/* statusOf */.c2)(error);
        if (status === 403 || status === 404)
            return null;
        throw error;
    }
}
const people_text = (value, ...names) => (0,github_ask/* textAt */.$6)(value, ...names) ?? "";
async function askReviews(ask, number) {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
    const reviews = await ask.list(route, { pull_number: number }, MOST_REVIEWS);
    return reviews.flatMap((review) => {
        const [user, state] = [people_text(review, "user", "login"), STATES[people_text(review, "state").toUpperCase()]];
        const commit = (0,github_ask/* member */.Dc)(review, "commit_id");
        // A deleted account reviews for nobody.
        if (user === "" || state === undefined)
            return [];
        return [{ user, state, commit: (0,github_ask/* isCommitId */.jh)(commit) ? commit : null, at: people_text(review, "submitted_at") }];
    });
}
async function askPermission(ask, login) {
    // Bots are no collaborators, and ghosts are nobody; GitHub's names hold nothing else.
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]|_){0,99}$/.test(login))
        return null;
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    const answer = await unlessClosed(ask.get(route, { username: login }));
    // `role_name` tells `maintain` and `triage` apart; roles of an organisation's own making are told by what they build on.
    const named = [people_text(answer, "role_name"), people_text(answer, "permission")];
    return named.flatMap((name) => PERMISSIONS.filter((known) => known === name))[0] ?? null;
}
async function askTeam(ask, { organisation, slug }) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/.test(slug))
        return null;
    const route = "GET /orgs/{org}/teams/{team_slug}/members";
    const named = { org: organisation, team_slug: slug };
    const members = await unlessClosed(ask.list(route, named, MOST_MEMBERS));
    return members?.map((one) => people_text(one, "login").toLowerCase()).filter((login) => login !== "") ?? null;
}
/** Who set a label is in the issue's events; whoever set it last answers for it. */
async function byLabels(ask, pull) {
    const meant = pull.labels.flatMap((name) => {
        const allowed = allowedByLabel(name);
        return allowed ? [{ name, allowed }] : [];
    });
    if (meant.length === 0)
        return [];
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
    const events = await ask.list(route, { issue_number: pull.number }, MOST_EVENTS);
    const set = new Map();
    for (const event of events) {
        const name = people_text(event, "label", "name");
        const kind = people_text(event, "event");
        if (kind === "unlabeled")
            set.delete(name);
        if (kind === "labeled")
            set.set(name, { by: people_text(event, "actor", "login"), at: people_text(event, "created_at") });
    }
    return meant.flatMap(({ name, allowed }) => {
        const who = set.get(name);
        return who && who.by !== "" ? [{ ...allowed, ...who }] : [];
    });
}
async function byComments(ask, pull) {
    const since = Date.parse(pull.headSince ?? "");
    if (Number.isNaN(since))
        return [];
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const comments = await ask.list(route, { issue_number: pull.number }, MOST_COMMENTS);
    return comments.flatMap((comment) => {
        const [by, at] = [people_text(comment, "user", "login"), people_text(comment, "created_at")];
        // Whoever may write may also edit another's comment: what was edited is nobody's word.
        if (by === "" || people_text(comment, "updated_at") !== at || !(Date.parse(at) >= since))
            return [];
        return allowedByComment(people_text(comment, "body")).map((allowed) => ({ ...allowed, by, at }));
    });
}


/***/ }),

/***/ 94917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MOST_CHANGES)
/* harmony export */ });
/* unused harmony export readTrees */
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61837);

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
        throw unreadable(`folders are nested more than ${MOST_DEPTH} deep`);
    const sides = (whole) => Promise.all([pair.base, pair.head].map((tree) => (tree === null ? EMPTY : at.list(tree, whole))));
    const whole = await sides(true);
    const cut = whole.some(({ truncated }) => truncated);
    const [base = EMPTY, head = EMPTY] = cut ? await sides(false) : whole;
    if (base.truncated || head.truncated)
        throw unreadable(`the folder \`${pair.path}\` has too many entries`);
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
        throw unreadable(`more than ${MOST_CHANGES} paths differ`);
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
            throw unreadable(`the folder of \`${path}\` has too many entries`);
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
    const listed = member(data, "tree");
    const truncated = member(data, "truncated");
    if (!Array.isArray(listed) || typeof truncated !== "boolean")
        throw unreadable("a tree is not as GitHub writes them");
    const entries = new Map();
    for (const item of listed) {
        const entry = entryOf(item);
        // Two names that are one once decoded: which of them is meant cannot be told.
        if (entry === null || entries.has(entry.path))
            throw unreadable("a tree is not as GitHub writes them");
        entries.set(entry.path, entry);
        const size = member(item, "size");
        if (!entry.isTree && typeof size === "number")
            sizes.set(entry.oid, size);
    }
    return { entries, truncated };
}
function entryOf(item) {
    if (!isRecord(item))
        return null;
    const { path, mode, sha } = item;
    if (typeof path !== "string" || path === "" || typeof mode !== "string" || !isCommitId(sha))
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


/***/ }),

/***/ 27661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Git's own name of a file's content: 40 digits of SHA-1, or 64 of SHA-256. */
const idOf = (bytes, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest("hex");


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   WB: () => (/* binding */ findKeys)
/* harmony export */ });
/* unused harmony exports KEY_PARTS, formatKey, crc32 */
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
