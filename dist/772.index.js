export const id = 772;
export const ids = [772,3171];
export const modules = {

/***/ 60772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askPeople: () => (/* binding */ askPeople)
/* harmony export */ });
/* harmony import */ var _shared_git_tier_github_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61837);
/* harmony import */ var _shared_git_tier_github_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83171);
/* harmony import */ var _adapters_egress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57818);
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1025);
// What people have said in the pull request, as far as the job's token may ask: overrides, reviews, teams. Through the door, in
// the ledger. Loaded once the gates have run.




/** Null where there is no token to ask with. */
function askPeople({ input, world }) {
    const { repository, token, apiUrl } = input;
    if (token === null || repository === null)
        return null;
    return async (pull) => {
        const { ports, requests, scrubDeep: scrub } = world;
        const door = (0,_adapters_egress_js__WEBPACK_IMPORTED_MODULE_2__.openEgress)({
            apiUrl,
            repository: `${repository.owner}/${repository.name}`,
            resultsUrl: null,
            scrub,
            clock: ports.clock,
            record: (entry) => requests.push(entry),
        });
        const fetch = (address, init) => door.during("pull-request-people", () => door.fetch(address, init));
        const request = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHub */ .Cl)({ token, apiUrl, fetch, warn: ports.display.warn });
        const { number, author, labels } = pull.facts;
        return (0,_shared_git_tier_github_people_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOf */ .x)((0,_shared_git_tier_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askGitHub */ .X3)(request, repository), {
            ...{ number, author, labels, owner: repository.owner },
            // GitHub wrote the event when this head came: what is said later is said of it, or of a newer one.
            headSince: pull.updatedAt,
        });
    };
}


/***/ }),

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


/***/ })

};
