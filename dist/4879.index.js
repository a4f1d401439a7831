export const id = 4879;
export const ids = [4879];
export const modules = {

/***/ 34879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  send: () => (/* binding */ send)
});

// EXTERNAL MODULE: ./build/shared/contract/data-loop.js
var data_loop = __webpack_require__(83214);
// EXTERNAL MODULE: ./build/shared/comment/marker.js + 1 modules
var marker = __webpack_require__(66579);
// EXTERNAL MODULE: ./build/shared/comment/state.js
var comment_state = __webpack_require__(67199);
;// CONCATENATED MODULE: ./build/shared/comment/sticky.js
// What to do about the one comment, decided from all that are there. Pure; `perform.ts` reads, writes and asks again.
// Rules: ours are those that begin with our marker AND were written by the identity we write as (a marker alone can be
// planted by anyone, and our token could edit their comment); the lowest id is the place; the newest run has the word.


/** Own copies, lowest id first. */
function ownComments(wanted) {
    return wanted.existing
        .filter((comment) => comment.user !== null && isSame(wanted.me, comment.user))
        .map((comment) => ({ ...comment, head: (0,marker/* parseHead */.ww)(comment.body) }))
        .filter(({ head }) => head?.key === wanted.key)
        .map(({ id, body, head, edited }) => ({ id, body, state: edited ? null : (head?.state ?? null) }))
        .sort((a, b) => a.id - b.id);
}
/** There is a comment of ours whose memory somebody else has touched. */
const isMemoryEdited = ({ existing, ...ours }) => ownComments({ ...ours, existing }).some(({ id, body }) => existing.some((comment) => comment.id === id && comment.edited) || (0,marker/* parseHead */.ww)(body)?.edited === true);
/** The memory to go on from: that of the newest own copy. */
function previousState(wanted) {
    return newest(ownComments(wanted))?.state ?? null;
}
function planComment(wanted) {
    const own = ownComments(wanted);
    const [place, ...copies] = own;
    if (!place) {
        const silent = wanted.mode === "problems" && wanted.clean;
        return {
            write: silent
                ? { kind: "leave", id: null, reason: "nothing-to-say" }
                : { kind: "create", body: wanted.body },
            duplicates: [],
        };
    }
    const duplicates = copies.map((copy) => copy.id);
    const latest = newest(own);
    // A newer run has spoken, perhaps in a copy that must now move to the place all agree on.
    if (latest?.state && (0,comment_state/* isNewer */.U4)(latest.state.stamp, wanted.stamp)) {
        return {
            write: latest.id === place.id
                ? { kind: "leave", id: place.id, reason: "newer-run" }
                : { kind: "update", id: place.id, body: latest.body },
            duplicates,
        };
    }
    return {
        write: saysTheSame(place, wanted)
            ? { kind: "leave", id: place.id, reason: "unchanged" }
            : { kind: "update", id: place.id, body: wanted.body },
        duplicates,
    };
}
function newest(own) {
    return own.reduce((best, copy) => {
        if (!copy.state)
            return best;
        return !best?.state || (0,comment_state/* isNewer */.U4)(copy.state.stamp, best.state.stamp) ? copy : best;
    }, null);
}
/** Logins of bots end in `[bot]` over REST and do not over GraphQL; no person's login can hold a bracket. */
function isSame(me, user) {
    const bot = user.type === "Bot" || user.login.endsWith("[bot]");
    return (me.type === "Bot") === bot && bareLogin(me.login) === bareLogin(user.login);
}
const bareLogin = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
/** Of the same commit and, but for durations and the addresses of the run, word for word alike. */
function saysTheSame(place, wanted) {
    return (place.state !== null &&
        place.state.stamp.head === wanted.stamp.head &&
        stable(place.body) === stable(wanted.body));
}
function stable(body) {
    return (0,marker/* withoutHead */.NM)(body)
        .replaceAll("\r\n", "\n")
        .trimEnd()
        .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|m|min|h)\b/g, "<time>")
        .replace(/\/actions\/runs\/\d+(?:\/[\w/.#-]*)?/g, "<run>");
}

;// CONCATENATED MODULE: ./build/shared/comment/existing.js
// Reads what comments a pull request has, and which of ours somebody else has edited.



const PER_PAGE = 100;
/** 100,000 comments; GitHub stops far earlier. */
const MAX_PAGES = 1_000;
/** All comments, oldest first. By page number and not by the `next` address, which names no repository we could check. */
async function listComments(of, request) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data, headers } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner: of.owner,
            repo: of.repo,
            issue_number: of.issue,
            per_page: PER_PAGE,
            page,
        });
        all.push(...readComments(data));
        if (!/;\s*rel="?next"?/.test(String(headers.link ?? "")))
            break;
    }
    return all;
}
function readComments(data) {
    if (!Array.isArray(data))
        throw new TypeError("GitHub answered a list of comments with something else");
    return data.flatMap((item) => {
        if (!isRecord(item) || typeof item.id !== "number")
            return [];
        const user = isRecord(item.user) ? item.user : null;
        return [
            {
                id: item.id,
                body: typeof item.body === "string" ? item.body : "",
                user: user ? { login: String(user.login), type: String(user.type) } : null,
                ...(typeof item.node_id === "string" ? { nodeId: item.node_id } : {}),
            },
        ];
    });
}
/** Marks those of ours, with a memory, that `edited` says somebody else has edited. */
async function withEdits(existing, ours, edited) {
    if (!edited)
        return [...existing];
    const own = new Set(ownComments({ ...ours, existing })
        .filter(({ state }) => state !== null)
        .map(({ id }) => id));
    const marked = [];
    for (const comment of existing)
        marked.push(own.has(comment.id) ? { ...comment, edited: await edited(comment) } : comment);
    return marked;
}
/**
 * Asks GraphQL, which alone knows, who edited a comment last; the same words of one comment once. Somebody who did no more
 * than tick our boxes has not edited it. What cannot be told (no answer, no editor named) is taken for unedited: the seal is
 * then all there is.
 */
function editorWatch(request, me) {
    const asked = new Map();
    const isMe = (editor) => {
        const [login, type] = [member(editor, "login"), member(editor, "__typename")];
        return typeof login === "string" ? isSame(me, { login, type: String(type) }) : null;
    };
    const ask = async (id, body) => {
        try {
            const { data } = await request("POST /graphql", { query: data_loop/* LAST_EDITOR */.bm, variables: { id } });
            if (isMe(member(member(member(data, "data"), "node"), "editor")) !== false)
                return false;
        }
        catch {
            return false;
        }
        return (await ownWords(request, id, isMe)) !== (0,marker/* essence */.Pf)(body);
    };
    return (comment) => {
        if (comment.nodeId === undefined || comment.nodeId === null)
            return Promise.resolve(false);
        const about = `${comment.id} ${comment.body}`;
        const answer = asked.get(about) ?? ask(comment.nodeId, comment.body);
        asked.set(about, answer);
        return answer;
    };
}
/** What we last wrote, as far back as GitHub is asked; null: it does not say. */
async function ownWords(request, id, isMe) {
    try {
        const { data } = await request("POST /graphql", { query: data_loop/* LAST_EDITS */.Hw, variables: { id } });
        const edits = member(member(member(member(data, "data"), "node"), "userContentEdits"), "nodes");
        // The newest first.
        const own = Array.isArray(edits) ? edits.find((edit) => isMe(member(edit, "editor"))) : null;
        const body = member(own, "deletedAt") === null ? member(own, "diff") : null;
        return typeof body === "string" ? (0,marker/* essence */.Pf)(body) : null;
    }
    catch {
        return null;
    }
}
const member = (value, name) => (isRecord(value) ? value[name] : undefined);
const isRecord = (value) => typeof value === "object" && value !== null;

// EXTERNAL MODULE: ./build/shared/render/comment-verdict.js
var comment_verdict = __webpack_require__(78468);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/shared/redact.js
var redact = __webpack_require__(38395);
;// CONCATENATED MODULE: ./build/action/adapters/artifacts.js
// Keeps the run as artifacts of the workflow run, through @actions/artifact. It brings two HTTP clients of its own; the
// guard holds them to the door, whose routes for uploads are open only meanwhile.




/** Null where there is no artifact service to talk to: outside a runner, or on GitHub Enterprise Server. */
function createArtifacts(env, options) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
        return { unsupported: "This is no GitHub runner, so the run was kept on this machine only." };
    }
    if (isEnterpriseServer(options.serverUrl)) {
        return {
            unsupported: "GitHub Enterprise Server has no artifact service of this kind; the run was kept on the runner only. `actions/upload-artifact@v3` can upload its folder.",
        };
    }
    return {
        artifacts: {
            uploadRun: async (name, directory, files) => {
                const paths = files.map((file) => (0,external_node_path_.join)(directory, file));
                for (const path of paths)
                    await scrubFile(path, options.scrub);
                return upload({ name, directory, files: paths, asPage: false }, options);
            },
            uploadPage: async (file) => {
                await scrubFile(file, options.scrub);
                return upload({ name: (0,external_node_path_.basename)(file), directory: (0,external_node_path_.dirname)(file), files: [file], asPage: true }, options);
            },
        },
    };
}
async function upload({ name, directory, files, asPage }, { door, serverUrl, repository, runId }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1659), __webpack_require__.e(4730), __webpack_require__.e(2830), __webpack_require__.e(7105)]).then(__webpack_require__.bind(__webpack_require__, 27105));
    const release = door.guard();
    try {
        const { id } = await door.during("run-artifact", () => new DefaultArtifactClient().uploadArtifact(name, files, directory, asPage ? { skipArchive: true } : {}));
        if (id === undefined)
            throw new Error("GitHub gave no id for it");
        return { id, url: `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}` };
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm)
            throw error;
        throw new shared_problem/* ProblemError */.Mm({
            code: "publish-failed",
            message: `The artifact \`${name}\` could not be uploaded: ${error instanceof Error ? error.message : String(error)}.`,
            todo: /already exists/i.test(String(error))
                ? "Another job of this workflow run uploaded one of the same name; give each job's run its own folder name with `out`."
                : "Run the job again; the run is still in its folder on the runner, and the verdict is not affected.",
        }, error);
    }
    finally {
        release();
    }
}
/** github.com, its data residency (`*.ghe.com`) and a stand-in on this machine have the service. */
function isEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return !(hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost"));
}
const TEXT = /\.(?:json|jsonl|html|log|txt|md|sarif|xml|svg|css|js|csv)$/i;
/** Logs are bounded far below; anything larger was not written by us. */
const MAX_SCRUBBED = 256 * 1024 * 1024;
/** The bytes go up zipped, where nobody can look into them any more: this is the last look. */
async function scrubFile(path, scrub) {
    if (!TEXT.test(path))
        return;
    if ((await (0,promises_.stat)(path)).size > MAX_SCRUBBED) {
        throw new shared_problem/* ProblemError */.Mm({
            code: "publish-failed",
            message: `${(0,external_node_path_.basename)(path)} is too large to be searched for secrets, so nothing was uploaded.`,
            todo: "Remove it from the run's folder, or make the gate write less.",
        });
    }
    const text = await (0,promises_.readFile)(path, "utf8");
    const clean = await (/\.(?:json|sarif)$/i.test(path) ? (0,redact/* scrubJson */.Kl)(text, scrub) : scrub(text));
    if (clean !== text)
        await (0,promises_.writeFile)(path, clean);
}

// EXTERNAL MODULE: ./build/shared/contract/badge.js
var contract_badge = __webpack_require__(70560);
// EXTERNAL MODULE: ./build/shared/contract/data.js
var contract_data = __webpack_require__(58263);
;// CONCATENATED MODULE: ./build/action/adapters/badge.js
// Sends a badge to the App that the config names, through the egress door. What is in the way is a sentence, never a throw.



const ANSWER_MS = 15_000;
/** A job is not kept waiting for a badge: the next push brings another. */
const LONGEST_WAIT_S = 20;
const USUAL_WAIT_S = 3;
/** Null: it is published. Else what was in the way and what to do, with nothing in it of the key. */
async function postBadge(badge, options) {
    const first = await once(badge, options);
    if (first.again === null)
        return first.why;
    await options.clock.sleep(first.again * 1000);
    return (await once(badge, options)).why;
}
async function once(badge, { url, key, door }) {
    let response;
    try {
        response = await door.during("badge", () => door.fetch(`${url}${contract_data/* BADGES_PATH */.JS}`, {
            method: "POST",
            body: (0,contract_badge/* badgeBody */.GQ)(badge),
            headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
            signal: AbortSignal.timeout(ANSWER_MS),
        }));
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm) {
            const refused = error.problems.some(({ code }) => code === "egress-refused");
            const why = refused
                ? "the request was not let out: see `egress.json` of the run."
                : "what answered is no App: its answer has no end. Is `badge.url` right?";
            return { why, again: null };
        }
        const name = error instanceof Error ? error.name : "";
        const why = name === "TimeoutError"
            ? `the App did not answer within ${ANSWER_MS / 1000} s.`
            : "the App could not be reached: is `badge.url` right, and does the runner let requests to it out?";
        return { why, again: USUAL_WAIT_S };
    }
    if (response.ok)
        return { why: null, again: null };
    const busy = response.status === 429 || response.status === 503;
    return { why: refusal(response.status), again: busy ? waitOf(response.headers.get("retry-after")) : null };
}
function refusal(status) {
    if (status === 401)
        return "the App refused the key (401): it was revoked or rotated, or is another App's. Ask for a new one and store it as the secret.";
    if (status === 403)
        return "the key is not for this project (403): the key has to be made for the project id that `proofmark badge show` prints.";
    if (status === 404)
        return "there is no App at this address (404): `badge.url` is where it is served, without a path of a page.";
    if (status === 413 || status === 422)
        return `the App did not take the record (${status}): it may be older or newer than this Action.`;
    if (status === 429 || status === 503)
        return `the App is busy (${status}); the next push tries again.`;
    if (status >= 300 && status < 400)
        return `the App's address leads to another one (${status}): write that one as \`badge.url\`.`;
    return `the App answered ${status}.`;
}
/** Seconds; null where the App asks for more than a job should wait. */
function waitOf(header) {
    const seconds = header === null ? USUAL_WAIT_S : Number(header);
    if (!Number.isFinite(seconds) || seconds < 0)
        return USUAL_WAIT_S;
    return seconds > LONGEST_WAIT_S ? null : Math.max(1, seconds);
}

// EXTERNAL MODULE: ./build/action/adapters/egress.js + 1 modules
var egress = __webpack_require__(57818);
// EXTERNAL MODULE: ./build/action/adapters/github.js
var adapters_github = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/action/keep.js
var action_keep = __webpack_require__(58946);
// EXTERNAL MODULE: ./build/shared/comment/loop.js
var comment_loop = __webpack_require__(13838);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/perform-git.js
// Git's objects over GitHub's API, as whoever commits without a checkout needs them.

/** What GitHub stored must be what we made: on the way out, a text that looks like a secret is masked. */
async function sendBlob(bytes, at, request) {
    const content = Buffer.from(bytes).toString("base64");
    const { data } = await request("POST /repos/{owner}/{repo}/git/blobs", {
        ...at,
        content,
        encoding: "base64",
    });
    const sha = perform_git_text(perform_git_member(data, "sha"));
    const own = blobId(bytes);
    if (sha.length === own.length && sha !== own)
        throw Object.assign(new Error("A picture was altered on its way"), { status: 422 });
    return sha;
}
/** As git names a file's content, in repositories of SHA-1. */
const blobId = (bytes) => (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
/** GitHub: 422 for a ref that exists already and for an update that is no fast-forward; 409 while another one is under way. */
async function unlessMoved(move) {
    try {
        await move;
        return true;
    }
    catch (error) {
        const status = perform_git_member(error, "status");
        const said = error instanceof Error ? error.message : "";
        if (status === 409 || (status === 422 && /fast.forward|already exists|does not exist/i.test(said)))
            return false;
        throw error;
    }
}
const perform_git_member = (value, name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
function perform_git_text(value) {
    if (typeof value !== "string")
        throw new TypeError("GitHub answered about git with something else");
    return value;
}

;// CONCATENATED MODULE: ./build/shared/perform-commit.js

/** Rejects with what GitHub answered. */
async function commitFiles(effect, ports) {
    const { request } = ports;
    const { owner, repo, head, message } = effect;
    const at = { owner, repo };
    if ((await tipOf(effect, request)) !== head)
        return { left: "moved" };
    const read = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        ...at,
        commit_sha: head,
    });
    const tree = perform_git_text(perform_git_member(perform_git_member(read.data, "tree"), "sha"));
    const changes = await changesIn(effect, tree, request);
    if (changes.length === 0)
        return { left: "unchanged" };
    if (ports.dry) {
        ports.dry(`would commit ${changes.length} files to ${owner}/${repo}@${effect.branch}`);
        return { left: "dry" };
    }
    const entries = [];
    for (const { path, bytes } of changes) {
        const sha = bytes === null ? null : await sendBlob(bytes, at, request);
        entries.push({ path, mode: "100644", type: "blob", sha });
    }
    const made = await request("POST /repos/{owner}/{repo}/git/trees", {
        ...at,
        base_tree: tree,
        tree: entries,
    });
    const commit = await request("POST /repos/{owner}/{repo}/git/commits", {
        ...at,
        message,
        tree: perform_git_text(perform_git_member(made.data, "sha")),
        parents: [head],
    });
    const sha = perform_git_text(perform_git_member(commit.data, "sha"));
    // A branch that was set back meanwhile would move forward over what was taken from it.
    if ((await tipOf(effect, request)) !== head)
        return { left: "moved" };
    const route = `PATCH /repos/{owner}/{repo}/git/refs/heads/${pathOf(effect.branch)}`;
    return (await unlessMoved(request(route, { ...at, sha, force: false }))) ? { sha } : { left: "moved" };
}
const pathOf = (branch) => branch.split("/").map(encodeURIComponent).join("/");
/** Null: there is no such branch any more. */
async function tipOf({ owner, repo, branch }, request) {
    try {
        const { data } = await request(`GET /repos/{owner}/{repo}/git/ref/heads/${pathOf(branch)}`, {
            owner,
            repo,
        });
        return perform_git_text(perform_git_member(perform_git_member(data, "object"), "sha"));
    }
    catch (error) {
        if (perform_git_member(error, "status") === 404)
            return null;
        throw error;
    }
}
/** What is not there so already. Of a tree too large to be listed everything is sent, and nothing deleted. */
async function changesIn({ owner, repo, files }, tree, request) {
    const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        owner,
        repo,
        tree_sha: tree,
        recursive: "1",
    });
    const entries = perform_git_member(data, "tree");
    if (!Array.isArray(entries))
        throw new TypeError("GitHub answered a tree with something else");
    const there = new Map(entries.map((entry) => [perform_git_text(perform_git_member(entry, "path")), perform_git_text(perform_git_member(entry, "sha"))]));
    return files.filter(({ path, bytes }) => bytes === null ? there.has(path) : there.get(path) !== blobId(bytes));
}

;// CONCATENATED MODULE: ./build/shared/perform-images.js

/** Of all pictures on the branch: beyond it the days longest ago are let go until half of it is left. */
const BRANCH_BYTES = 25 * 1024 * 1024;
const MAX_ROUNDS = 8;
/** Rejects with what GitHub answered; `written` nothing when all were there already, or nothing is to be written. */
async function storeImages(effect, ports) {
    const at = { owner: effect.owner, repo: effect.repo };
    const blobs = new Map();
    let written = false;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const tip = await readTip(effect, ports.request);
        const missing = effect.images.filter(({ name }) => !findPath(tip?.files ?? [], name));
        if (missing.length === 0)
            return { paths: pathsOf(effect, tip?.files ?? []), written };
        if (ports.dry) {
            ports.dry(`would store ${missing.length} pictures on ${at.owner}/${at.repo}@${effect.branch}`);
            return { paths: new Map(), written: false };
        }
        for (const image of missing)
            if (!blobs.has(image.name))
                blobs.set(image.name, await sendBlob(image.bytes, at, ports.request));
        if (await writeTip(effect, { tip, missing, blobs }, ports.request))
            written = true;
        // Somebody else was quicker, or may have thinned the branch out meanwhile: look again.
        await ports.sleep(round === 0 && written ? 0 : ports.jitter());
    }
    throw Object.assign(new Error("The branch kept moving"), { status: 409 });
}
const pathsOf = ({ images }, files) => new Map(images.flatMap(({ name }) => {
    const path = findPath(files, name);
    return path === undefined ? [] : [[name, path]];
}));
const findPath = (files, name) => files.find(({ path }) => path.endsWith(`/${name}`))?.path;
/** Null: there is no such branch yet. */
async function readTip({ owner, repo, branch }, request) {
    const at = { owner, repo };
    let commit;
    try {
        const { data } = await request(`GET /repos/{owner}/{repo}/git/ref/heads/${branch}`, at);
        commit = perform_git_text(perform_git_member(perform_git_member(data, "object"), "sha"));
    }
    catch (error) {
        if (perform_git_member(error, "status") === 404)
            return null;
        throw error;
    }
    const read = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        ...at,
        commit_sha: commit,
    });
    const tree = perform_git_text(perform_git_member(perform_git_member(read.data, "tree"), "sha"));
    const listed = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...at,
        tree_sha: tree,
        recursive: "1",
    });
    const entries = perform_git_member(listed.data, "tree");
    if (!Array.isArray(entries))
        throw new TypeError("GitHub answered a tree with something else");
    const files = entries.flatMap((entry) => perform_git_member(entry, "type") === "blob" && PICTURE.test(perform_git_text(perform_git_member(entry, "path")))
        ? [
            {
                path: perform_git_text(perform_git_member(entry, "path")),
                sha: perform_git_text(perform_git_member(entry, "sha")),
                size: Number(perform_git_member(entry, "size") ?? 0),
            },
        ]
        : []);
    return { commit, tree, files };
}
const PICTURE = /^\d{4}-\d\d-\d\d\/[0-9a-f]{64}\.png$/;
/** False when the branch has moved meanwhile. */
async function writeTip(effect, { tip, missing, blobs }, request) {
    const { owner, repo, branch, day } = effect;
    const at = { owner, repo };
    const added = missing.map(({ name, bytes }) => ({
        path: `${day}/${name}`,
        sha: blobs.get(name) ?? "",
        size: bytes.length,
    }));
    const kept = thinned(tip?.files ?? [], effect, added);
    const anew = tip === null || kept.length < tip.files.length;
    const files = anew ? [...kept, ...added] : added;
    const tree = await request("POST /repos/{owner}/{repo}/git/trees", {
        ...at,
        ...(anew ? {} : { base_tree: tip.tree }),
        tree: [
            ...files.map(({ path, sha }) => ({ path, sha, mode: "100644", type: "blob" })),
            ...(anew ? [{ path: "README.md", mode: "100644", type: "blob", content: README }] : []),
        ],
    });
    const commit = await request("POST /repos/{owner}/{repo}/git/commits", {
        ...at,
        message: MESSAGE,
        tree: perform_git_text(perform_git_member(tree.data, "sha")),
        parents: anew ? [] : [tip.commit],
    });
    const sha = perform_git_text(perform_git_member(commit.data, "sha"));
    const move = tip === null
        ? request("POST /repos/{owner}/{repo}/git/refs", { ...at, ref: `refs/heads/${branch}`, sha })
        : request(`PATCH /repos/{owner}/{repo}/git/refs/heads/${branch}`, { ...at, sha, force: anew });
    return unlessMoved(move);
}
/** Hosts that build every branch are asked not to; GitHub's own workflows are not started by the job's token anyway. */
const MESSAGE = "Pictures for comments [skip ci]";
const README = `# Pictures for comments

Proofmark shows cropped before/after pictures of changed screens in pull request comments, and keeps them here
(\`comment.images: branch\`). Nothing else needs this branch: it can be deleted at any time, and comments then show
words and a link until the next run. Old pictures are let go by themselves.
`;
/** Those that stay: all while there is room, else the youngest days, and in any case what this run shows. */
function thinned(files, { images }, added) {
    const size = (some) => some.reduce((sum, file) => sum + file.size, 0);
    let room = BRANCH_BYTES - size(added);
    if (size(files) <= room)
        return files;
    room -= BRANCH_BYTES / 2;
    const shown = new Set(images.map(({ name }) => name));
    return files
        .toSorted((a, b) => (a.path < b.path ? 1 : -1))
        .filter(({ path, size: bytes }) => {
        if (shown.has(path.slice(path.indexOf("/") + 1)))
            return true;
        room -= bytes;
        return room >= 0;
    });
}

;// CONCATENATED MODULE: ./build/shared/perform-label.js
const LABELS = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
/** An issue holds at most 100. */
const ALL = 100;
async function addLabel({ owner, repo, issue, name }, { request, dry }) {
    const target = { owner, repo, issue_number: issue };
    const { data } = await request(`GET ${LABELS}`, { ...target, per_page: ALL });
    if (namesOf(data).includes(name.toLowerCase()))
        return { kind: "label", done: "left" };
    if (dry) {
        dry(`would put the label ${name} on ${owner}/${repo}#${issue}`);
        return { kind: "label", done: "left" };
    }
    await request(`POST ${LABELS}`, { ...target, labels: [name] });
    return { kind: "label", done: "added" };
}
/** Names of labels are equal in any case. */
function namesOf(data) {
    if (!Array.isArray(data))
        throw new TypeError("GitHub answered a list of labels with something else");
    return data.flatMap((label) => typeof label === "object" && label !== null && "name" in label && typeof label.name === "string"
        ? [label.name.toLowerCase()]
        : []);
}

;// CONCATENATED MODULE: ./build/shared/perform-status.js
async function setStatus({ owner, repo, sha, context, state, description, url }, { request, dry }) {
    if (dry) {
        dry(`would set the status ${context} of ${sha.slice(0, 7)} to ${state}`);
        return { kind: "status", done: "left" };
    }
    await request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        ...{ owner, repo, sha, state, context, description },
        ...(url === null ? {} : { target_url: url }),
    });
    return { kind: "status", done: "set" };
}

;// CONCATENATED MODULE: ./build/shared/perform.js
// The one writer. GitHub has no compare-and-swap for comments, so two jobs can create at once, overwrite each other, or
// an old one can finish late. Each writer therefore re-reads just before it writes, and again a while after: whoever
// finds a copy too many or an older run's words puts it right. This converges on the newest run as long as the wait
// (`jitter`) is longer than the time between another writer's last read and the end of its write.







const perform_MAX_ROUNDS = 8;
async function perform(effects, ports) {
    const done = [];
    for (const effect of effects) {
        try {
            done.push(await performOne(effect, ports));
        }
        catch (error) {
            done.push({ kind: effect.kind, done: "failed", problem: problemOf(error, effect) });
        }
    }
    return done;
}
function performOne(effect, ports) {
    if (effect.kind === "comment")
        return upsertComment(effect, ports);
    if (effect.kind === "commit")
        return commit(effect, ports);
    if (effect.kind === "status")
        return setStatus(effect, ports);
    return effect.kind === "label" ? addLabel(effect, ports) : addImages(effect, ports);
}
async function commit(effect, ports) {
    const done = await commitFiles(effect, ports);
    return "sha" in done
        ? { kind: "commit", done: "committed", sha: done.sha }
        : { kind: "commit", done: "left", why: done.left };
}
async function addImages(effect, ports) {
    const { paths, written } = await storeImages(effect, ports);
    return { kind: "images", done: written ? "stored" : "left", paths };
}
async function upsertComment(effect, ports) {
    let result = { kind: "comment", done: "left", id: null, why: "unchanged" };
    let me = effect.me;
    for (let round = 0; round < perform_MAX_ROUNDS; round += 1) {
        const listed = await listComments(effect, ports.request);
        const existing = await withEdits(listed, { key: effect.key, me }, ports.edited);
        const scope = { existing, key: effect.key, me };
        const plan = planComment({ ...effect, ...scope, body: effect.render(previousState(scope)) });
        const settled = plan.write.kind === "leave" && plan.duplicates.length === 0;
        if (settled) {
            // After our own write, "unchanged" is the confirmation and not the news.
            if (round === 0 || (plan.write.kind === "leave" && plan.write.reason === "newer-run")) {
                return left(plan);
            }
            return result;
        }
        if (plan.write.kind === "create" && (await hasMovedOn(effect, ports.request))) {
            return { kind: "comment", done: "left", id: null, why: "superseded" };
        }
        if (ports.dry)
            return tell(plan, effect, ports.dry);
        if (await isStale(plan, { effect, existing, request: ports.request }))
            continue;
        const written = await write(plan, effect, ports.request);
        if (written.done)
            result = written.done;
        // Who we are is known best by the comment we made; a token that cannot ask GraphQL may have been guessed wrong.
        if (written.author)
            me = written.author;
        await ports.sleep(ports.jitter());
    }
    return result;
}
/** Reading hundreds of comments takes seconds; one more look keeps the time between reading and writing short. */
async function isStale(plan, seen) {
    if (plan.write.kind !== "update")
        return false;
    const { id } = plan.write;
    const { owner, repo } = seen.effect;
    let fresh;
    const there = await unlessGone(seen
        .request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id })
        .then(({ data }) => {
        [fresh] = readComments([data]);
    }));
    return !there || fresh?.body !== seen.existing.find((comment) => comment.id === id)?.body;
}
/**
 * A newer run may have had nothing to say, and left no stamp to be seen: then only the pull request's head tells that this
 * run is of yesterday. A token that may not ask is taken to be of today.
 */
async function hasMovedOn({ owner, repo, issue, stamp }, request) {
    if (stamp.head === "")
        return false;
    try {
        const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
            owner,
            repo,
            pull_number: issue,
        });
        const head = perform_isRecord(data) && perform_isRecord(data.head) ? data.head.sha : null;
        return typeof head === "string" && head !== stamp.head;
    }
    catch (error) {
        if (statusOf(error) !== null)
            return false;
        throw error;
    }
}
async function write(plan, effect, request) {
    const { owner, repo, issue } = effect;
    const written = { done: null, author: null };
    if (plan.write.kind === "create") {
        const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner,
            repo,
            issue_number: issue,
            body: plan.write.body,
        });
        const [made] = readComments([data]);
        if (made?.user) {
            const bot = made.user.type === "Bot" || made.user.login.endsWith("[bot]");
            written.author = { login: made.user.login, type: bot ? "Bot" : "User" };
        }
        written.done = { kind: "comment", done: "created", id: made?.id ?? null, why: null };
    }
    if (plan.write.kind === "update") {
        const target = { owner, repo, comment_id: plan.write.id };
        const updated = await unlessGone(request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            ...target,
            body: plan.write.body,
        }));
        // Deleted under our hands: the copies must stay until the next round has chosen a new place.
        if (!updated)
            return written;
        written.done = { kind: "comment", done: "updated", id: plan.write.id, why: null };
    }
    for (const id of plan.duplicates) {
        await unlessGone(request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id }));
    }
    return written;
}
const perform_isRecord = (value) => typeof value === "object" && value !== null;
/** False when the comment is no longer there: someone else of ours was quicker. */
async function unlessGone(writing) {
    try {
        await writing;
        return true;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}
function left(plan) {
    const { write: planned } = plan;
    return planned.kind === "leave"
        ? { kind: "comment", done: "left", id: planned.id, why: planned.reason }
        : { kind: "comment", done: "left", id: null, why: "unchanged" };
}
function tell(plan, effect, line) {
    const at = `${effect.owner}/${effect.repo}#${effect.issue}`;
    if (plan.write.kind === "create")
        line(`would comment on ${at}`);
    if (plan.write.kind === "update")
        line(`would update comment ${plan.write.id} on ${at}`);
    for (const id of plan.duplicates)
        line(`would delete our duplicate comment ${id} on ${at}`);
    return left(plan);
}
const statusOf = (error) => perform_isRecord(error) && typeof error.status === "number" ? error.status : null;
function problemOf(error, effect) {
    if (error instanceof shared_problem/* ProblemError */.Mm && error.problems[0])
        return error.problems[0];
    const status = statusOf(error);
    if (status === null)
        throw error;
    const said = error instanceof Error ? error.message.replace(/ - https:\/\/docs\.github\.com.*$/s, "") : "";
    const repository = `${effect.owner}/${effect.repo}`;
    const what = `${notDone(effect, repository)}: GitHub answered ${status}`;
    return {
        code: "publish-failed",
        message: `${what}${said ? ` (${said.slice(0, 200)})` : ""}.`,
        todo: todoOf(effect, status, said),
    };
}
function notDone(effect, repository) {
    if (effect.kind === "comment")
        return `The comment on ${repository}#${effect.issue} could not be written`;
    if (effect.kind === "label")
        return `The label ${effect.name} could not be put on ${repository}#${effect.issue}`;
    if (effect.kind === "commit")
        return `Approved shots could not be committed to the branch ${effect.branch} of ${repository}`;
    if (effect.kind === "status")
        return `The status ${effect.context} of ${repository} could not be set`;
    return `Pictures could not be stored on the branch ${effect.branch} of ${repository}`;
}
function todoOf({ kind }, status, said) {
    if (kind === "images")
        return todoForImages(status);
    if (kind === "commit")
        return "Give the job `permissions: contents: write`, and see whether a rule of the repository protects the branch; or approve on your own machine with `npx proofmark approve`, and push. The approvals count all the same.";
    if (kind === "status" && (status === 403 || status === 404))
        return "Give the job `permissions: statuses: write`, or leave out the input `status`.";
    if (kind === "label" && (status === 403 || status === 422))
        return "Give the job `permissions: pull-requests: write` and `issues: write`, or make the label by hand first, which needs only the first. On a pull request from a fork the token can only read.";
    return todoFor(status, said);
}
function todoForImages(status) {
    if (status === 401 || status === 403 || status === 404) {
        return "Give the job `permissions: contents: write`, or leave out `comment.images`. On a pull request from a fork or from Dependabot the token can only read: the pictures are in the report.";
    }
    if (status === 422 || status === 409) {
        return "See whether a rule of the repository protects the branch; the pictures are in the report all the same.";
    }
    return "GitHub could not do it just now; the pictures are in the report all the same.";
}
function todoFor(status, said) {
    if (/locked/i.test(said))
        return "The conversation is locked; unlock it, or read the result in the job summary.";
    if (/rate limit/i.test(said) || status === 429) {
        return "The token has used up its requests; run the job again later. The verdict itself is not affected.";
    }
    if (status === 401)
        return "The token is not valid (any more); leave the `token` input to its default, the job's own token.";
    if (status === 403) {
        return "Give the job `permissions: pull-requests: write`. On a pull request from a fork or from Dependabot the token can only read: let the second workflow (action/report) or the App write the comment.";
    }
    if (status === 404 || status === 410) {
        return "The token cannot see this pull request: give the job `permissions: pull-requests: write`, and check that the pull request and the repository still exist.";
    }
    if (status === 422)
        return "GitHub refused the text; this is a fault of Proofmark, please report it with the run's report.json.";
    return "GitHub could not do it just now; run the job again. The verdict itself is not affected.";
}

// EXTERNAL MODULE: ./build/shared/render/comment.js + 3 modules
var comment = __webpack_require__(5998);
// EXTERNAL MODULE: ./build/shared/render/comment-screens.js + 1 modules
var comment_screens = __webpack_require__(90721);
// EXTERNAL MODULE: ./build/shared/render/links.js
var render_links = __webpack_require__(22648);
// EXTERNAL MODULE: ./build/shared/shards/split.js
var split = __webpack_require__(68668);
;// CONCATENATED MODULE: ./build/action/kept-files.js
/** Of pictures and videos in one artifact; what is over stays on the runner. */
const MOST_PICTURE_BYTES = 500 * 1024 * 1024;
const kept_files_PICTURE = /^(?:screens\/.*\.png|videos\/.*\.webm)$/;
async function keptFiles(report, directory, ports) {
    const all = await ports.glob("**/*", directory);
    const pictures = all.filter((file) => kept_files_PICTURE.test(file));
    if (pictures.length === 0)
        return { files: all, left: 0 };
    const { shotsToEmbed } = await __webpack_require__.e(/* import() */ 122).then(__webpack_require__.bind(__webpack_require__, 67741));
    const there = new Set(pictures);
    const ordered = [...new Set([...shotsToEmbed(report).filter((file) => there.has(file)), ...pictures])];
    const chosen = new Set();
    let room = MOST_PICTURE_BYTES;
    for (const file of ordered) {
        const bytes = (await ports.stat(`${directory}/${file}`))?.bytes ?? 0;
        if (bytes > room)
            continue;
        room -= bytes;
        chosen.add(file);
    }
    const files = all.filter((file) => !there.has(file) || chosen.has(file));
    return { files, left: pictures.length - chosen.size };
}

// EXTERNAL MODULE: ./build/shared/render/screens.js
var screens = __webpack_require__(24228);
;// CONCATENATED MODULE: ./build/action/publish-pictures.js
// Before/after pictures for the comment: cut out of the run's own files, stored on a branch of the user's own repository.







/** In one comment. GitHub wants a second between two writes, and each picture is one. */
const MOST_STRIPS = 8;
/** Of one shot. */
const MOST_SHOT_BYTES = 64 * 1024 * 1024;
/** Null where none are wanted or nothing changed that could be shown. */
async function storeStrips(report, context, ports) {
    const { repository, comment } = context;
    const page = context.runUrl === null ? null : (0,render_links/* repositoryPage */.WR)(context.runUrl);
    const { github } = ports;
    if (comment.images !== "branch" || !repository || !github || page === null)
        return null;
    const made = await cutStrips(report, context.directory, ports.files);
    if (made.length === 0)
        return null;
    const { request } = await github();
    const [done] = await ports.during("comment-pictures", () => perform([
        {
            kind: "images",
            owner: repository.owner,
            repo: repository.name,
            branch: contract_data/* IMAGES_BRANCH */.uC,
            day: report.run.startedAt.slice(0, 10),
            images: [...new Map(made.map(({ name, bytes }) => [name, { name, bytes }])).values()],
        },
    ], {
        request,
        sleep: (ms) => ports.clock.sleep(ms),
        jitter: () => 500 + (Number.parseInt(ports.clock.random(2), 16) / 0xffff) * 2000,
        dry: null,
    }));
    if (done === undefined)
        return null;
    if (done.done === "failed")
        return { strips: { addresses: new Map(), missing: MISSING }, problem: done.problem };
    const addresses = made.flatMap(({ key, name }) => {
        const path = done.paths.get(name);
        return path === undefined ? [] : [[key, `${page}/blob/${contract_data/* IMAGES_BRANCH */.uC}/${path}?raw=true`]];
    });
    return { strips: { addresses: new Map(addresses), missing: null }, problem: null };
}
/** The job's summary says why; here it is enough to say where. */
const MISSING = "Before/after pictures could not be stored for this comment; they are in the report.";
async function cutStrips(report, directory, files) {
    const { cropStrip } = await Promise.all(/* import() */[__webpack_require__.e(8651), __webpack_require__.e(6522)]).then(__webpack_require__.bind(__webpack_require__, 86522));
    const strips = [];
    for (const { gate, pictures } of (0,screens/* lookedAt */.O1)(report)) {
        for (const shown of (0,screens/* changesOf */.fs)(pictures).slice(0, MOST_STRIPS - strips.length)) {
            const screen = shownScreen(shown);
            if (screen === null)
                continue;
            const [base, head] = await Promise.all([screen.base?.file, screen.head?.file].map((file) => readShot(file, directory, files)));
            const bytes = base && head ? unlessUnreadable(() => cropStrip(screen, { base, head })) : null;
            if (bytes === null)
                continue;
            const name = `${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}.png`;
            strips.push({ key: (0,comment_screens/* stripKey */.o$)(gate.id, shown), name, bytes });
        }
    }
    return strips;
}
const shownScreen = ({ screens }) => screens.find(({ base, head }) => base !== null && head !== null) ?? null;
async function readShot(file, directory, files) {
    if (file === undefined)
        return null;
    try {
        return await files.read(`${directory}/${file}`, { maxBytes: MOST_SHOT_BYTES, within: directory });
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}
/** A picture that cannot be read costs its strip and nothing else. */
function unlessUnreadable(cut) {
    try {
        return cut();
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
// EXTERNAL MODULE: ./build/shared/render/tally.js
var tally = __webpack_require__(19231);
// EXTERNAL MODULE: ./build/shared/render/words.js
var words = __webpack_require__(60124);
;// CONCATENATED MODULE: ./build/action/render/annotations.js



/** GitHub shows ten of a kind for each step and drops the rest silently; one notice is kept for saying how many. */
const STEP_LIMITS = { errors: 10, warnings: 10, notices: 9 };
/** Title and message limits of the checks API are 255 characters and 64 KB; a screenful is plenty. */
const MESSAGE_BYTES = 4_000;
/**
 * New on touched lines first, then new on untouched lines, then gates that could not be judged, then flaky ones. The last one
 * counts what found no room.
 */
function renderAnnotations(report, limits = STEP_LIMITS) {
    const hard = new Map(report.gates.map((gate) => [gate.id, gate.hard]));
    const about = (finding) => ofFinding(finding, hard.get(finding.gate) ?? true);
    const unknown = report.gates.filter(({ outcome }) => outcome === "unknown");
    const all = [
        ...(0,tally/* select */.Lt)(report, "new").map(about),
        ...(0,tally/* select */.Lt)(report, "new-indirect").map(about),
        ...unknown.map(ofUnknown),
        ...(0,tally/* select */.Lt)(report, "flaky").map((finding) => ({ ...about(finding), level: "warning" })),
    ];
    const room = { error: limits.errors, warning: limits.warnings, notice: limits.notices };
    const shown = all.filter(({ level }) => {
        room[level] -= 1;
        return room[level] >= 0;
    });
    const missing = all.length - shown.length;
    return missing === 0 ? shown : [...shown, countOf(missing)];
}
const LEVELS = {
    blocker: "error",
    critical: "error",
    warning: "warning",
    info: "notice",
};
function ofFinding(finding, hard) {
    const own = LEVELS[finding.severity];
    const level = own === "error" && !hard ? "warning" : own;
    const remarks = [
        finding.state === "new-indirect" ? "Caused by this change, on a line it did not touch." : "",
        finding.flaky ? "Flaky: failed, then passed when run again on the same commit." : "",
        finding.confidence === "low" ? "Probably new: the comparison with the base is not certain." : "",
        finding.reproduce === null ? "" : `Reproduce: ${finding.reproduce}`,
    ];
    return {
        level,
        path: finding.path,
        line: finding.path === null ? null : finding.line,
        endLine: finding.path === null ? null : (finding.endLine ?? finding.line),
        title: titled(finding.source === "test"
            ? `${finding.gate}: ${finding.test ?? "test"}`
            : `${finding.gate}: ${finding.rule}`),
        message: bodied([finding.message, ...remarks]),
    };
}
function ofUnknown({ title, hard, reason }) {
    return {
        level: hard ? "error" : "warning",
        path: null,
        line: null,
        endLine: null,
        title: titled(`${title}: could not be judged`),
        message: bodied([reason?.text ?? "No reason was given.", reason === null ? "" : words/* TODO */.Pf[reason.code]]),
    };
}
const countOf = (missing) => ({
    level: "notice",
    path: null,
    line: null,
    endLine: null,
    title: `${(0,words/* counted */.hS)(missing, "more finding")} not shown beside the code`,
    message: "GitHub shows ten annotations of a kind for each step. The job summary and the report list all of them.",
});
const titled = (text) => (0,plain/* truncateBytes */.QY)((0,plain/* cleanLine */.Ow)(text), 200);
const bodied = (parts) => (0,plain/* truncateBytes */.QY)((0,plain/* cleanBlock */.Hy)(parts.filter((part) => part !== "").join("\n")), MESSAGE_BYTES);

// EXTERNAL MODULE: ./build/action/render/summary.js
var summary = __webpack_require__(78376);
;// CONCATENATED MODULE: ./build/action/publish.js
// The runner's only writer: artifacts first, so that there is something to link to, then comment, summary, annotations
// and outputs. Each may fail by itself; what failed is said and never changes the verdict.













const MAX_PAGE_BYTES = 100 * 1024 * 1024;
/** Rejects only for a bug, and only after everything else has been published. */
async function publish(report, context, ports) {
    const problems = [];
    const bugs = [];
    const part = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof shared_problem/* ProblemError */.Mm)
                problems.push(...error.problems);
            else if (isSystemError(error))
                problems.push(unwritable(name, error));
            else
                bugs.push(error);
            return null;
        }
    };
    const links = { ...render_links/* NO_LINKS */.EB, run: context.runUrl };
    if (report.shard)
        ports.display.note(`This is ${(0,split/* shardWords */.sJ)(report.shard)}; the job that merges the shards, or the second stage, writes the comment.`);
    const { artifacts } = ports;
    if (artifacts) {
        links.artifact = await part("artifact", () => keepArtifact(report, { context, ports, artifacts }));
        links.report = await part("page", () => keepPage(report, { context, ports, artifacts }));
    }
    const stored = isCommented(report, context)
        ? await part("pictures", () => storeStrips(report, context, ports))
        : null;
    if (stored?.problem)
        problems.push(stored.problem);
    const strips = stored?.strips ?? comment_screens/* NO_STRIPS */.IB;
    const comment = await part("comment", () => writeComment(report, { context, ports, links, strips }));
    if (comment?.done === "failed")
        problems.push(comment.problem);
    const label = await part("label", () => putStopLabel(report, { context, ports }));
    if (label)
        problems.push(label);
    await part("summary", () => ports.runner.writeSummary(summaryWith((0,summary.renderSummary)(report, links), problems)));
    await part("annotations", async () => {
        for (const annotation of renderAnnotations(report))
            ports.runner.annotate(annotation);
    });
    await part("outputs", () => setOutputs(report, { context, ports, links }));
    for (const problem of problems)
        ports.display.warn((0,shared_problem/* formatProblem */.Vw)(problem));
    ports.journal.record("published", {
        comment: comment?.done ?? null,
        artifact: links.artifact !== null,
        problems: problems.length,
    });
    if (bugs.length > 0)
        throw bugs[0];
    return { links, comment, problems };
}
async function keepArtifact(report, { context, ports, artifacts }) {
    const { files, left } = await keptFiles(report, context.directory, ports.files);
    if (left > 0)
        ports.display.note(`${left} pictures found no room in the artifact; those of changed screens went first.`);
    const { url } = await artifacts.uploadRun(`proofmark-${report.run.id}`, context.directory, files);
    return url;
}
/** An unzipped artifact is named as its file, and names are unique in a workflow run: hence the copy. */
async function keepPage(report, { context, ports, artifacts }) {
    const page = await ports.files.read(`${context.directory}/report.html`, { maxBytes: MAX_PAGE_BYTES });
    if (!page)
        return null;
    const folder = await ports.files.temporary("proofmark-page-");
    try {
        const file = `${folder}/proofmark-${report.run.id}.html`;
        await ports.files.write(file, page);
        return (await artifacts.uploadPage(file)).url;
    }
    finally {
        await ports.files.remove(folder);
    }
}
/** A merge queue's group may hold several pull requests, and a push none. */
const isCommented = ({ change, shard }, { repository, comment }) => 
// A part would overwrite what the others say: who merges them has the word.
shard === undefined &&
    change.event === "pull_request" &&
    change.pullRequest !== null &&
    repository !== null &&
    comment.mode !== "never";
async function writeComment(report, { context, ports, links, strips }) {
    const { pullRequest } = report.change;
    const { mode, key } = context.comment;
    if (!isCommented(report, context) || pullRequest === null || !context.repository || mode === "never")
        return null;
    if (!ports.github)
        throw new shared_problem/* ProblemError */.Mm(NO_TOKEN);
    const api = await ports.github();
    const stamp = (0,comment_state/* stampOf */.Zs)(report);
    const loop = context.loop?.state ?? comment_loop/* NO_LOOP */.$V;
    const { diagnosis } = context;
    const [done] = await perform([
        {
            kind: "comment",
            owner: context.repository.owner,
            repo: context.repository.name,
            issue: pullRequest,
            key,
            me: await api.whoAmI(),
            stamp,
            mode,
            clean: isClean(report),
            render: (previous) => {
                const state = (0,comment_state/* nextState */.VK)(previous, report, stamp);
                const head = (0,marker/* renderHead */.pd)(key, state);
                const approve = context.approve ?? null;
                const known = { history: state.runs, loop, approve, ...(diagnosis ? { diagnosis } : {}) };
                return (0,comment/* renderComment */.wQ)(report, { head, links, strips, ...known });
            },
        },
    ], writingPorts(ports, api));
    return done ?? null;
}
function writingPorts({ clock }, { request, edited }) {
    return {
        request,
        sleep: (ms) => clock.sleep(ms),
        jitter: () => 1500 + (Number.parseInt(clock.random(2), 16) / 0xffff) * 2500,
        dry: null,
        ...(edited ? { edited } : {}),
    };
}
/** Resolves to what was in the way; null: the label is there, or none is due. */
async function putStopLabel(report, { context, ports }) {
    const { loop, repository } = context;
    const { pullRequest } = report.change;
    const due = loop !== undefined && loop.state.kind !== "none" && isCommented(report, context);
    if (!due || loop.label === null || repository === null || pullRequest === null || !ports.github)
        return null;
    const api = await ports.github();
    const target = { owner: repository.owner, repo: repository.name, issue: pullRequest };
    const [done] = await perform([{ kind: "label", ...target, name: loop.label }], writingPorts(ports, api));
    return done?.done === "failed" ? done.problem : null;
}
const NO_TOKEN = {
    code: "publish-failed",
    message: "There is no token, so no comment was written.",
    todo: "Leave the `token` input to its default, and give the job `permissions: pull-requests: write`.",
};
const isClean = ({ verdict, gates, findings }) => verdict.conclusion === "ready" &&
    gates.every(({ outcome }) => outcome === "pass" || outcome === "skipped") &&
    findings.every(({ state }) => state === "pre-existing" || state === "fixed");
/** The reader of the summary should not have to find a warning in the log to know why there is no comment. */
function summaryWith(summary, problems) {
    const said = problems.map(({ message, todo }) => `- ${oneLine(message)} ${oneLine(todo)}`);
    return said.length === 0 ? summary : `${summary}\n\n### Not published\n\n${said.join("\n")}\n`;
}
/** Messages quote what GitHub answered. */
const oneLine = (text) => text.replace(/[\r\n]+/g, " ").replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
async function setOutputs(report, { context, ports, links }) {
    const { verdict, run, findings } = report;
    const fresh = findings.filter(({ state, flaky, approved }) => !flaky && approved === undefined && (state === "new" || state === "new-indirect")).length;
    const outputs = {
        score: String(verdict.score),
        conclusion: verdict.conclusion,
        "run-id": run.id,
        "new-findings": String(fresh),
        "report-path": `${context.directory}/report.json`,
        "artifact-url": links.artifact ?? "",
    };
    for (const [name, value] of Object.entries(outputs))
        await ports.runner.setOutput(name, value);
}
const isSystemError = (error) => error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
const unwritable = (name, error) => ({
    code: "publish-failed",
    message: `The ${name} could not be written: ${error.message}.`,
    todo: "See that the runner's disk is not full and its temporary folder can be written; the verdict is not affected.",
});

// EXTERNAL MODULE: ./build/shared/keys/format.js
var format = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/action/publish-badge.js
// Publishes the score of the default branch, where the judging config asks for it. What keeps it back is told and changes nothing.


/** Never rejects for what the App, GitHub or the settings may hold. */
async function publishBadge(report, request, ports) {
    const { settings, input } = request;
    const { defaultBranch } = input;
    // A part of the gates has no score of the project; the job that merges the shards has.
    if (!settings?.publish || defaultBranch === undefined || report.shard !== undefined)
        return;
    const why = whyKept(report, request) ?? (await whyLate(defaultBranch, ports)) ?? (await send());
    ports.journal.record("badge", { published: why === null, score: report.verdict.score });
    ports.display.note(why === null ? `The badge now says ${report.verdict.score}.` : `The badge was not published: ${why}`);
    function send() {
        const project = (0,contract_badge/* projectId */.Lg)(settings?.salt ?? "", defaultBranch?.repositoryId ?? "");
        return ports.post({ project, score: report.verdict.score });
    }
}
/** What can be told without asking anyone. */
function whyKept({ change }, { input, key, offline }) {
    if (offline)
        return "PROOFMARK_OFFLINE is set.";
    if (input.only.length > 0)
        return "`only` left gates out, so this is no score of the whole.";
    if (change.head !== input.defaultBranch?.commit)
        return "what was judged is not the commit that this workflow run is of.";
    if (key === "")
        return "there is no key. Store it as a secret and hand it over as the input `badge-key`, or as PROOFMARK_BADGE_KEY; forks have none, and need none.";
    if ((0,format/* parseKey */.Do)(key) === null)
        return "the key is none of Proofmark's, or not a whole one. Copy it again: `pm_live_` and 61 letters and digits.";
    return null;
}
/** Runs end in any order, and old ones can be run again: the badge is of the newest commit. */
async function whyLate({ name, commit }, { newest }) {
    const now = await newest(name);
    return now === null || now === commit ? null : "the default branch has a newer commit by now.";
}

// EXTERNAL MODULE: ./build/shared/score.js
var score = __webpack_require__(83002);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/shared/contract/severity.js
var severity = __webpack_require__(74372);
// EXTERNAL MODULE: ./build/shared/approval/groups.js
var approval_groups = __webpack_require__(74796);
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
        (0,severity/* isSerious */.$7)(finding) &&
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

// EXTERNAL MODULE: ./build/shared/comment/own-lines.js
var own_lines = __webpack_require__(27804);
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
var people = __webpack_require__(11987);
// EXTERNAL MODULE: ./build/shared/approval/ticks.js
var ticks = __webpack_require__(58540);
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
    const [own] = ownComments({ existing: comments, key, me });
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
    if (error instanceof shared_problem/* ProblemError */.Mm)
        return error.problems[0]?.message ?? "";
    if (error instanceof RangeError)
        return `${error.message}.`;
    if (error instanceof Error && "status" in error)
        return `it answered ${String(error.status)}.`;
    throw error;
}

// EXTERNAL MODULE: ./build/shared/git-tier/github/ask.js
var github_ask = __webpack_require__(61837);
// EXTERNAL MODULE: ./build/shared/git-tier/github/people.js + 1 modules
var github_people = __webpack_require__(83171);
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

// EXTERNAL MODULE: ./build/shared/git-tier/from-github.js + 1 modules
var from_github = __webpack_require__(73812);
;// CONCATENATED MODULE: ./build/action/settle-approvals.js
// The first stage, before anything is published: what was approved in the pull request counts, and the run's folder says so.







/** `github` null: no token, and so nobody can be asked. */
async function settleApprovals(verified, { repository, scrub, settings = APPROVE_DEFAULTS, queued }, ports) {
    const { report, diagnosis, comment, directory } = verified;
    const none = { report, diagnosis, offer: null };
    const inQueue = report.change.event === "merge_group" && report.shard === undefined;
    const number = inQueue ? (queued ?? null) : report.change.pullRequest;
    if (!inQueue && !isCommented(report, { repository, comment }))
        return none;
    if (repository === null || number === null)
        return none;
    if (ports.github === null || !report.gates.some(({ pictures }) => pictures !== null))
        return none;
    try {
        const { request, whoAmI } = await ports.github();
        const { facts } = await (0,from_github/* pullRequest */.VV)(request, repository, number);
        const me = await whoAmI();
        const { author } = facts;
        const approving = { settings, author, me, commentKey: comment.key, when: "on-rerun" };
        const approved = await approveReport(report, approving, approvalSource({ request, repository, number }));
        const { offer } = approved;
        if (approved.report === report)
            return { ...none, offer };
        ports.journal.record("approvals", { approved: approved.report.approvals?.length ?? 0 });
        return { ...(await (0,action_keep/* keepWhole */.J5)(approved.report, { directory, scrub }, ports)), offer };
    }
    catch (error) {
        // The comment's writer meets the same wall, and says so.
        if (error instanceof shared_problem/* ProblemError */.Mm || (error instanceof Error && "status" in error))
            return none;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/comment/loop-words.js
var loop_words = __webpack_require__(90146);
// EXTERNAL MODULE: ./build/shared/comment/signature.js
var signature = __webpack_require__(72680);
;// CONCATENATED MODULE: ./build/shared/comment/judge-loop.js






/** What GitHub refuses or garbles leaves the report as it is; the comment's writer says why. */
async function judgeLoop(report, question, ports) {
    const ours = { key: question.key, me: question.me };
    const listed = await listComments(question, ports.request);
    const existing = await withEdits(listed, ours, ports.edited);
    const told = isMemoryEdited({ ...ours, existing }) ? withNote(report) : report;
    const memory = (0,comment_state/* nextState */.VK)(previousState({ ...ours, existing }), told, (0,comment_state/* stampOf */.Zs)(told));
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

// EXTERNAL MODULE: ./build/shared/comment/loop-settings.js
var loop_settings = __webpack_require__(37814);
;// CONCATENATED MODULE: ./build/action/settle-loop.js
// Before anything is published: does this run go on in a circle? Then the report is made stricter, and its folder says so too.






/** `github` null: no token, and so no memory. */
async function settleLoop(verified, { repository, scrub }, ports) {
    const { report, diagnosis, comment, directory } = verified;
    const settings = verified.loop ?? loop_settings/* LOOP_DEFAULTS */.S;
    const { pullRequest } = report.change;
    const none = { report, diagnosis, loop: { state: comment_loop/* NO_LOOP */.$V, label: settings.label } };
    if (!isCommented(report, { repository, comment }) || repository === null || pullRequest === null)
        return none;
    if (ports.github === null)
        return none;
    try {
        const { request, whoAmI, edited } = await ports.github();
        const judged = await judgeLoop(report, {
            owner: repository.owner,
            repo: repository.name,
            issue: pullRequest,
            key: comment.key,
            me: await whoAmI(),
            settings,
            suspects: diagnosis.causes.flatMap(({ likely }) => likely[0]?.path ?? []),
        }, { request, ...(edited ? { edited } : {}) });
        if (judged.report === report)
            return none;
        const { loop: state } = judged;
        if (state.kind !== "none")
            ports.journal.record("loop", { kind: state.kind, times: state.times });
        const kept = await (0,action_keep/* keepWhole */.J5)(judged.report, { directory, scrub, loop: state }, ports);
        return { ...kept, loop: { state, label: settings.label } };
    }
    catch (error) {
        // The comment's writer meets the same wall, and says so.
        if (error instanceof shared_problem/* ProblemError */.Mm || (error instanceof Error && "status" in error))
            return none;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/action/send.js
// Sends a kept run where it belongs: opens the door, hands what may pass through it to the publisher, keeps the ledger.
// Loaded when there is a run to send, because the way to the first gate must not wait for it.











/** Resolves to the report as it was published: stricter where somebody goes in circles. The exit code is this one's. */
async function send(verified, sending) {
    const { ports, requests } = sending.world;
    const keep = () => (0,action_keep/* keepTrail */._S)(verified.directory, { requests, journal: ports.journal }, ports.files);
    // Once before, so that the artifact holds it; once after, so that the folder is complete.
    await keep();
    let report;
    try {
        report = await publishThrough(verified, sending, requests);
    }
    finally {
        await keep();
    }
    // The log is what is opened first, and all there is where no comment could be written.
    ports.display.note(`${(0,comment_verdict/* headline */.Pl)(report)}. ${report.verdict.because}`);
    return report;
}
async function publishThrough(verified, { env, runner, world, input }, requests) {
    const { directory, comment } = verified;
    const { ports, scrubDeep: scrub } = world;
    const repository = input.repository === null ? "" : `${input.repository.owner}/${input.repository.name}`;
    const door = (0,egress.openEgress)({
        apiUrl: input.apiUrl,
        repository,
        resultsUrl: env.ACTIONS_RESULTS_URL ?? null,
        ...(verified.badge?.publish ? { appUrl: verified.badge.url } : {}),
        scrub,
        clock: ports.clock,
        record: (entry) => requests.push(entry),
    });
    const { serverUrl, ciRun } = input;
    const kept = createArtifacts(env, { serverUrl, repository, runId: ciRun?.id ?? 0, door, scrub });
    if ("unsupported" in kept)
        ports.display.note(kept.unsupported);
    const unguard = door.guard();
    const github = input.token === null ? null : send_once(() => openGitHub(input, door.fetch, ports.display.warn));
    try {
        const approved = await settleApprovals(verified, { repository: input.repository, scrub, settings: verified.approve, queued: input.queued }, { ...ports, github });
        const { report, diagnosis, loop } = await settleLoop({ ...verified, ...approved }, { repository: input.repository, scrub }, { ...ports, github });
        await publish(report, {
            directory,
            repository: input.repository,
            runUrl: input.ciRunUrl,
            comment,
            loop,
            diagnosis,
            approve: approved.offer,
        }, {
            artifacts: "artifacts" in kept ? kept.artifacts : null,
            github,
            runner,
            display: ports.display,
            files: ports.files,
            during: door.during,
            clock: ports.clock,
            journal: ports.journal,
        });
        await sendBadge(report, { env, input, settings: verified.badge, door, github }, ports);
        return report;
    }
    finally {
        unguard();
    }
}
async function sendBadge(report, sending, ports) {
    const { env, input, settings, door, github } = sending;
    const { repository } = input;
    const key = env["INPUT_BADGE-KEY"]?.trim() || env.PROOFMARK_BADGE_KEY?.trim() || "";
    await publishBadge(report, { settings, input, key, offline: !["", "0", "false"].includes(env.PROOFMARK_OFFLINE ?? "") }, {
        post: (badge) => postBadge(badge, { url: settings?.url ?? "", key, door, clock: ports.clock }),
        newest: async (branch) => {
            if (github === null || repository === null)
                return null;
            const { request } = await github();
            return door.during("badge-branch", () => (0,adapters_github/* newestOf */.su)(branch, { request, repository }));
        },
        ...ports,
    });
}
/** Opened when first asked for, and then the same for all who ask. */
function send_once(open) {
    let opened = null;
    return () => {
        opened ??= open();
        return opened;
    };
}
async function openGitHub(input, fetch, warn) {
    const request = await (0,adapters_github/* createGitHub */.Cl)({ token: input.token ?? "", apiUrl: input.apiUrl, fetch, warn });
    const me = send_once(() => (0,adapters_github/* whoAmI */.Wc)(request));
    const watch = send_once(async () => editorWatch(request, await me()));
    return { request, whoAmI: me, edited: async (comment) => (await watch())(comment) };
}


/***/ }),

/***/ 37814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ LOOP_DEFAULTS)
/* harmony export */ });
// Apart from the guard, so that reading a config loads nothing of it.
const LOOP_DEFAULTS = { after: 3, label: null };


/***/ }),

/***/ 70560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ HEX_256),
/* harmony export */   GQ: () => (/* binding */ badgeBody),
/* harmony export */   Lg: () => (/* binding */ projectId),
/* harmony export */   es: () => (/* binding */ isRepositoryId)
/* harmony export */ });
/* unused harmony exports BADGE_MOST_BYTES, badgeSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
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
const badgeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    project: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(projectPhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(HEX_256, projectPhrase)),
    score: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(scorePhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(scorePhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0, scorePhrase), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(100, scorePhrase)),
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${salt}:${repositoryId}`).digest("hex");
}
const isRepositoryId = (text) => REPOSITORY_ID.test(text);
/** The body, and nothing that an object at hand may have besides. */
const badgeBody = ({ project, score }) => JSON.stringify({ project, score });


/***/ })

};
