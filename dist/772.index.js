export const id = 772;
export const ids = [772];
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
        const request = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHub */ .C)({ token, apiUrl, fetch: door.fetch, warn: ports.display.warn });
        const { number, author, labels } = pull.facts;
        return (0,_shared_git_tier_github_people_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleOf */ .x)((0,_shared_git_tier_github_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askGitHub */ .X3)(request, repository), {
            ...{ number, author, labels, head: pull.head, owner: repository.owner },
            // GitHub wrote the event when this head came: what is said later is said of it, or of a newer one.
            headSince: pull.updatedAt,
        });
    };
}


/***/ }),

/***/ 83171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ peopleOf)
});

// UNUSED EXPORTS: mayWrite

// EXTERNAL MODULE: ./build/shared/git-tier/github/ask.js
var github_ask = __webpack_require__(61837);
;// CONCATENATED MODULE: ./build/shared/git-tier/github/overrides.js
// What someone may write to say that a finding is meant: `/proofmark allow <gate> [<rule>] [<path>]` on a line of a comment,
// or a label of the same words without the slash. Pure; who wrote it is the caller's to ask.
const GATE = /^[a-z0-9][a-z0-9_.-]{0,63}$/;
/** Rule ids hold neither slash nor capital; a path that looks like one is written after a rule or `*`. */
const RULE = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MOST_LINES = 200;
const MOST_COMMANDS = 50;
const MOST_PATH = 1_024;
/** Every command of a comment; lines within a fence or a quote are someone else's words. */
function allowedByComment(body) {
    const found = [];
    let fence = null;
    for (const line of body.split(/\r?\n/).slice(0, MOST_LINES)) {
        const [, mark, info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
        if (mark !== undefined) {
            const closes = fence !== null && mark.startsWith(fence) && info.trim() === "";
            fence = closes ? null : (fence ?? mark);
        }
        else if (fence === null) {
            const [, words] = /^ {0,3}\/proofmark[ \t]+allow[ \t]+(\S.*)$/.exec(line) ?? [];
            const allowed = words === undefined ? null : readWords(words);
            if (allowed && found.length < MOST_COMMANDS)
                found.push(allowed);
        }
    }
    return found;
}
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
const people_text = (value, ...names) => {
    const found = (0,github_ask/* member */.Dc)(value, ...names);
    return typeof found === "string" ? found : "";
};
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
const asOverride = (allowed, rest) => ({
    ...allowed,
    ...rest,
});
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
        return who && who.by !== "" ? [asOverride(allowed, { ...who, how: "label", commit: null })] : [];
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
        const said = { by, at, how: "command", commit: pull.head };
        return allowedByComment(people_text(comment, "body")).map((allowed) => asOverride(allowed, said));
    });
}


/***/ })

};
