export const id = 7930;
export const ids = [7930];
export const modules = {

/***/ 27930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  send: () => (/* binding */ send)
});

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

// EXTERNAL MODULE: ./build/action/adapters/egress.js + 1 modules
var egress = __webpack_require__(57818);
// EXTERNAL MODULE: ./build/shared/contract/data.js
var contract_data = __webpack_require__(58263);
;// CONCATENATED MODULE: ./build/action/adapters/github.js
// Octokit with throttling and retry, behind the egress door.


/** A job must not hang for the hour after which GitHub's limit is lifted; the verdict does not depend on the comment. */
const LONGEST_WAIT_S = 90;
const MOST_WAITS = 2;
async function createGitHub(options) {
    const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
    ]);
    const warn = options.warn ?? (() => { });
    const second = options.second ?? 1000;
    const wait = (what) => (retryAfter, _request, _octokit, count) => {
        const again = count < MOST_WAITS && retryAfter <= LONGEST_WAIT_S;
        warn(`GitHub's ${what} is reached; ${again ? `going on in ${retryAfter} s` : "giving up"}.`);
        return again;
    };
    const api = options.apiUrl.replace(/\/+$/, "");
    // The first plugin is the innermost: what the door refused must not look like an outage that is worth a retry.
    const WithPlugins = Octokit.plugin(unwrapRefusals, throttling, retry);
    const octokit = new WithPlugins({
        auth: options.token,
        baseUrl: api,
        userAgent: "proofmark",
        request: { fetch: options.fetch },
        log: { debug: () => { }, info: () => { }, warn, error: () => { } },
        retry: { retryAfterBaseValue: second },
        throttle: {
            retryAfterBaseValue: second,
            onRateLimit: wait("rate limit"),
            onSecondaryRateLimit: wait("secondary rate limit"),
        },
    });
    return async (route, parameters = {}) => {
        // GitHub Enterprise keeps GraphQL beside /v3 and not below it.
        const base = route === "POST /graphql" ? { baseUrl: api.replace(/\/api\/v3$/, "/api") } : {};
        const { status, data, headers } = await octokit.request(route, { ...base, ...parameters });
        return { status, data: data, headers: { ...headers } };
    };
}
function unwrapRefusals(octokit) {
    octokit.hook.error("request", (error) => {
        throw error instanceof Error && error.cause instanceof shared_problem/* ProblemError */.Mm ? error.cause : error;
    });
    return {};
}
/** What every workflow's own token writes as. */
const DEFAULT_IDENTITY = { login: "github-actions[bot]", type: "Bot" };
/**
 * Whose comments are ours. `GET /user` is closed to the job's token, GraphQL's `viewer` is not; where that fails too, the
 * job's own token is assumed. An App's node id begins with BOT (old servers: base64 of "03:Bot").
 */
async function whoAmI(request) {
    let data;
    try {
        ({ data } = await request("POST /graphql", { query: contract_data/* WHO_AM_I */.YU }));
    }
    catch {
        return DEFAULT_IDENTITY;
    }
    const { login, id } = viewerOf(data);
    if (login === null)
        return DEFAULT_IDENTITY;
    const bot = login.endsWith("[bot]") || /^(?:BOT_|MDM6Qm90)/.test(id) || login === "github-actions";
    return { login, type: bot ? "Bot" : "User" };
}
function viewerOf(data) {
    const viewer = member(member(data, "data"), "viewer");
    const [login, id] = [member(viewer, "login"), member(viewer, "id")];
    return { login: typeof login === "string" ? login : null, id: typeof id === "string" ? id : "" };
}
const member = (value, name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

// EXTERNAL MODULE: ./build/action/keep.js
var action_keep = __webpack_require__(58946);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/shared/comment/state.js
// What the comment remembers between runs. Anyone who may edit comments can forge it, so it is trusted only for display,
// for ordering runs, and to make a verdict stricter.

const MAX_RUNS = 20;
const MAX_ENCODED = 4096;
/** Base64url of the JSON; the oldest runs are let go until it fits 4 KB. */
function encodeState(state) {
    for (let from = Math.max(0, state.runs.length - MAX_RUNS);; from += 1) {
        const runs = state.runs.slice(from);
        const encoded = Buffer.from(JSON.stringify({ ...state, runs })).toString("base64url");
        if (encoded.length <= MAX_ENCODED || runs.length === 0)
            return encoded;
    }
}
/** Null for anything that `encodeState` would not have written. */
function decodeState(encoded) {
    if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9_-]+$/.test(encoded))
        return null;
    try {
        const value = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"));
        return isState(value) ? value : null;
    }
    catch {
        return null;
    }
}
const isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isConclusion = matches(/^(?:ready|continue|blocked)$/);
const STAMP = {
    head: matches(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/),
    run: isWhole,
    attempt: isWhole,
    startedAt: isWhole,
};
const ENTRY = {
    head: matches(/^[0-9a-f]{0,12}$/),
    score: (value) => isWhole(value) && Number(value) <= 100,
    conclusion: isConclusion,
    fresh: isWhole,
    signature: matches(/^(?:[0-9a-f]{16})?$/),
    at: isWhole,
};
const STATE = {
    v: (value) => value === 1,
    stamp: (value) => hasExactly(value, STAMP),
    runs: (value) => Array.isArray(value) && value.length <= MAX_RUNS && value.every((entry) => hasExactly(entry, ENTRY)),
};
const isState = (value) => hasExactly(value, STATE);
function hasExactly(value, checks) {
    if (typeof value !== "object" || value === null)
        return false;
    const names = Object.keys(checks);
    return (Object.keys(value).length === names.length &&
        names.every((name) => Object.hasOwn(value, name) && checks[name](Reflect.get(value, name))));
}
/**
 * Is run `a` newer than run `b`? Equal stamps are not newer. A re-run of an old CI run is an older run, since it judges
 * the old commit again. Where one of the two ran outside CI, only the clock can tell.
 */
function isNewer(a, b) {
    if (a.run === 0 || b.run === 0 || (a.run === b.run && a.attempt === b.attempt)) {
        return a.startedAt > b.startedAt;
    }
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
/** The memory after `report`; judging one commit again replaces its entry, for it is no further attempt. */
function nextState(previous, report, stamp) {
    const entry = {
        head: stamp.head.slice(0, 12),
        score: report.verdict.score,
        conclusion: report.verdict.conclusion,
        fresh: report.findings.filter(isFreshFailure).length,
        signature: signatureOf(report),
        at: Math.floor(stamp.startedAt / 1000),
    };
    const earlier = previous?.runs ?? [];
    const again = earlier.at(-1)?.head === entry.head;
    return { v: 1, stamp, runs: [...(again ? earlier.slice(0, -1) : earlier), entry].slice(-MAX_RUNS) };
}
/** 16 hex digits that two attempts share when they fail in the same way; empty when nothing new fails. */
function signatureOf(report) {
    const failing = report.gates
        .filter((gate) => gate.hard && (gate.outcome === "fail" || gate.outcome === "unknown"))
        .map((gate) => ["gate", gate.id, gate.outcome, gate.reason?.code ?? ""].join("\0"));
    const fresh = report.findings
        .filter(isFreshFailure)
        .map((finding) => [finding.gate, finding.rule, masked(finding.path ?? ""), masked(finding.test ?? finding.message)].join("\0"));
    const keys = [...new Set([...failing, ...fresh])].sort();
    if (keys.length === 0)
        return "";
    return (0,external_node_crypto_.createHash)("sha256").update(keys.join("\n")).digest("hex").slice(0, 16);
}
const isFreshFailure = (finding) => !finding.flaky && (finding.state === "new" || finding.state === "new-indirect");
/** Temporary folders, addresses, times and counts differ between two runs of one failure. */
function masked(text) {
    return text
        .replace(/(?:[A-Za-z]:)?(?:[\\/][\w.@+-]+){2,}/g, "<path>")
        .replace(/0x[0-9a-fA-F]+|\b[0-9a-f]{7,64}\b/g, "<hex>")
        .replace(/\d+(?:[.:,]\d+)*/g, "<n>");
}
/** Which run a report is of, for telling the newer of two. */
function stampOf({ change, run }) {
    return {
        head: change.head ?? "",
        run: run.ciRun?.id ?? 0,
        attempt: run.ciRun?.attempt ?? 0,
        startedAt: Date.parse(run.startedAt),
    };
}

;// CONCATENATED MODULE: ./build/shared/comment/marker.js
// The two lines that make a comment ours. They come first, so that no cut takes them, and are anchored at the very
// start, so that a quotation (`> <!-- …`), an indented copy or a copy further down is not taken for the comment itself.

const KEY = "[a-z0-9][a-z0-9._-]{0,63}";
// GitHub's editor in the browser stores CRLF.
const FIRST = new RegExp(`^<!-- proofmark:comment v1 key=(${KEY}) -->(?:\\r?\\n|$)`);
const SECOND = new RegExp(`^<!-- proofmark:state v1 ([A-Za-z0-9_-]{1,${MAX_ENCODED}}) -->(?:\\r?\\n|$)`);
/** Both lines, without a line end after the last. Throws RangeError for a key that could not be read back. */
function renderHead(key, state) {
    if (!new RegExp(`^${KEY}$`).test(key))
        throw new RangeError(`not a comment key: ${JSON.stringify(key)}`);
    return `<!-- proofmark:comment v1 key=${key} -->\n<!-- proofmark:state v1 ${encodeState(state)} -->`;
}
/** Null when the body does not begin as one of our comments does. */
function parseHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first?.[1])
        return null;
    const second = SECOND.exec(body.slice(first[0].length, first[0].length + MAX_ENCODED + 64));
    return { key: first[1], state: second?.[1] ? decodeState(second[1]) : null };
}
/** The body without the two lines: what a person sees. */
function withoutHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first)
        return body;
    const rest = body.slice(first[0].length);
    return rest.replace(SECOND, "");
}

;// CONCATENATED MODULE: ./build/shared/comment/sticky.js
// What to do about the one comment, decided from all that are there. Pure; `perform.ts` reads, writes and asks again.
// Rules: ours are those that begin with our marker AND were written by the identity we write as (a marker alone can be
// planted by anyone, and our token could edit their comment); the lowest id is the place; the newest run has the word.


/** Own copies, lowest id first. */
function ownComments(wanted) {
    return wanted.existing
        .filter((comment) => comment.user !== null && isSame(wanted.me, comment.user))
        .map((comment) => ({ id: comment.id, body: comment.body, head: parseHead(comment.body) }))
        .filter(({ head }) => head?.key === wanted.key)
        .map(({ id, body, head }) => ({ id, body, state: head?.state ?? null }))
        .sort((a, b) => a.id - b.id);
}
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
    if (latest?.state && isNewer(latest.state.stamp, wanted.stamp)) {
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
        return !best?.state || isNewer(copy.state.stamp, best.state.stamp) ? copy : best;
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
    return withoutHead(body)
        .replaceAll("\r\n", "\n")
        .trimEnd()
        .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|m|min|h)\b/g, "<time>")
        .replace(/\/actions\/runs\/\d+(?:\/[\w/.#-]*)?/g, "<run>");
}

;// CONCATENATED MODULE: ./build/shared/perform-images.js
// Pictures on a branch of the user's own repository. Files are named by their content, so that equal pictures are stored
// once and keep their address. A branch moves only forward (`force: false`), which makes the write a compare-and-swap;
// only thinning it out starts anew, and whoever finds its pictures gone afterwards adds them again.

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
        commit = perform_images_text(perform_images_member(perform_images_member(data, "object"), "sha"));
    }
    catch (error) {
        if (perform_images_member(error, "status") === 404)
            return null;
        throw error;
    }
    const read = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        ...at,
        commit_sha: commit,
    });
    const tree = perform_images_text(perform_images_member(perform_images_member(read.data, "tree"), "sha"));
    const listed = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...at,
        tree_sha: tree,
        recursive: "1",
    });
    const entries = perform_images_member(listed.data, "tree");
    if (!Array.isArray(entries))
        throw new TypeError("GitHub answered a tree with something else");
    const files = entries.flatMap((entry) => perform_images_member(entry, "type") === "blob" && PICTURE.test(perform_images_text(perform_images_member(entry, "path")))
        ? [
            {
                path: perform_images_text(perform_images_member(entry, "path")),
                sha: perform_images_text(perform_images_member(entry, "sha")),
                size: Number(perform_images_member(entry, "size") ?? 0),
            },
        ]
        : []);
    return { commit, tree, files };
}
const PICTURE = /^\d{4}-\d\d-\d\d\/[0-9a-f]{64}\.png$/;
/** What GitHub stored must be what we made: on the way out, a text that looks like a secret is masked. */
async function sendBlob(bytes, at, request) {
    const content = Buffer.from(bytes).toString("base64");
    const { data } = await request("POST /repos/{owner}/{repo}/git/blobs", {
        ...at,
        content,
        encoding: "base64",
    });
    const sha = perform_images_text(perform_images_member(data, "sha"));
    const own = (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    if (sha.length === own.length && sha !== own)
        throw Object.assign(new Error("A picture was altered on its way"), { status: 422 });
    return sha;
}
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
        tree: perform_images_text(perform_images_member(tree.data, "sha")),
        parents: anew ? [] : [tip.commit],
    });
    const sha = perform_images_text(perform_images_member(commit.data, "sha"));
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
/** GitHub: 422 for a ref that exists already and for an update that is no fast-forward; 409 while another one is under way. */
async function unlessMoved(move) {
    try {
        await move;
        return true;
    }
    catch (error) {
        const status = perform_images_member(error, "status");
        const said = error instanceof Error ? error.message : "";
        if (status === 409 || (status === 422 && /fast.forward|already exists|does not exist/i.test(said)))
            return false;
        throw error;
    }
}
const perform_images_member = (value, name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
function perform_images_text(value) {
    if (typeof value !== "string")
        throw new TypeError("GitHub answered about git with something else");
    return value;
}

;// CONCATENATED MODULE: ./build/shared/perform.js
// The one writer. GitHub has no compare-and-swap for comments, so two jobs can create at once, overwrite each other, or
// an old one can finish late. Each writer therefore re-reads just before it writes, and again a while after: whoever
// finds a copy too many or an older run's words puts it right. This converges on the newest run as long as the wait
// (`jitter`) is longer than the time between another writer's last read and the end of its write.



const PER_PAGE = 100;
/** 100,000 comments; GitHub stops far earlier. */
const MAX_PAGES = 1_000;
const perform_MAX_ROUNDS = 8;
async function perform(effects, ports) {
    const done = [];
    for (const effect of effects) {
        try {
            done.push(await (effect.kind === "comment" ? upsertComment(effect, ports) : addImages(effect, ports)));
        }
        catch (error) {
            done.push({ kind: effect.kind, done: "failed", problem: problemOf(error, effect) });
        }
    }
    return done;
}
async function addImages(effect, ports) {
    const { paths, written } = await storeImages(effect, ports);
    return { kind: "images", done: written ? "stored" : "left", paths };
}
async function upsertComment(effect, ports) {
    let result = { kind: "comment", done: "left", id: null, why: "unchanged" };
    let me = effect.me;
    for (let round = 0; round < perform_MAX_ROUNDS; round += 1) {
        const existing = await listComments(effect, ports.request);
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
        const head = isRecord(data) && isRecord(data.head) ? data.head.sha : null;
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
/** All comments, oldest first. By page number and not by the `next` address, which names no repository we could check. */
async function listComments(effect, request) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data, headers } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner: effect.owner,
            repo: effect.repo,
            issue_number: effect.issue,
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
            },
        ];
    });
}
const isRecord = (value) => typeof value === "object" && value !== null;
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
const statusOf = (error) => isRecord(error) && typeof error.status === "number" ? error.status : null;
function problemOf(error, effect) {
    if (error instanceof shared_problem/* ProblemError */.Mm && error.problems[0])
        return error.problems[0];
    const status = statusOf(error);
    if (status === null)
        throw error;
    const said = error instanceof Error ? error.message.replace(/ - https:\/\/docs\.github\.com.*$/s, "") : "";
    const repository = `${effect.owner}/${effect.repo}`;
    const what = effect.kind === "comment"
        ? `The comment on ${repository}#${effect.issue} could not be written: GitHub answered ${status}`
        : `Pictures could not be stored on the branch ${effect.branch} of ${repository}: GitHub answered ${status}`;
    return {
        code: "publish-failed",
        message: `${what}${said ? ` (${said.slice(0, 200)})` : ""}.`,
        todo: effect.kind === "comment" ? todoFor(status, said) : todoForImages(status),
    };
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

// EXTERNAL MODULE: ./build/shared/render/comment.js + 1 modules
var comment = __webpack_require__(67316);
// EXTERNAL MODULE: ./build/shared/render/comment-screens.js
var comment_screens = __webpack_require__(12264);
// EXTERNAL MODULE: ./build/shared/render/links.js
var render_links = __webpack_require__(22648);
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
    const { cropStrip } = await Promise.all(/* import() */[__webpack_require__.e(9041), __webpack_require__.e(6522)]).then(__webpack_require__.bind(__webpack_require__, 86522));
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
const isCommented = ({ change }, { repository, comment }) => change.event === "pull_request" &&
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
    const { request, whoAmI } = await ports.github();
    const stamp = stampOf(report);
    const [done] = await perform([
        {
            kind: "comment",
            owner: context.repository.owner,
            repo: context.repository.name,
            issue: pullRequest,
            key,
            me: await whoAmI(),
            stamp,
            mode,
            clean: isClean(report),
            render: (previous) => {
                const state = nextState(previous, report, stamp);
                return (0,comment/* renderComment */.wQ)(report, { head: renderHead(key, state), links, history: state.runs, strips });
            },
        },
    ], {
        request,
        sleep: (ms) => ports.clock.sleep(ms),
        jitter: () => 1500 + (Number.parseInt(ports.clock.random(2), 16) / 0xffff) * 2500,
        dry: null,
    });
    return done ?? null;
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
    const fresh = findings.filter(({ state, flaky }) => !flaky && (state === "new" || state === "new-indirect")).length;
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

;// CONCATENATED MODULE: ./build/action/send.js
// Sends a kept run where it belongs: opens the door, hands what may pass through it to the publisher, keeps the ledger.
// Loaded when there is a run to send, because the way to the first gate must not wait for it.






async function send(verified, sending) {
    const { ports, requests } = sending.world;
    const keep = () => (0,action_keep/* keepTrail */._)(verified.directory, { requests, journal: ports.journal }, ports.files);
    // Once before, so that the artifact holds it; once after, so that the folder is complete.
    await keep();
    try {
        await publishThrough(verified, sending, requests);
    }
    finally {
        await keep();
    }
    // The log is what is opened first, and all there is where no comment could be written.
    ports.display.note(`${(0,comment_verdict/* headline */.Pl)(verified.report)}. ${verified.report.verdict.because}`);
}
async function publishThrough({ report, directory, comment }, { env, runner, world, input }, requests) {
    const { ports, scrubDeep: scrub } = world;
    const repository = input.repository === null ? "" : `${input.repository.owner}/${input.repository.name}`;
    const door = (0,egress.openEgress)({
        apiUrl: input.apiUrl,
        repository,
        resultsUrl: env.ACTIONS_RESULTS_URL ?? null,
        scrub,
        clock: ports.clock,
        record: (entry) => requests.push(entry),
    });
    const { serverUrl, ciRun } = input;
    const kept = createArtifacts(env, { serverUrl, repository, runId: ciRun?.id ?? 0, door, scrub });
    if ("unsupported" in kept)
        ports.display.note(kept.unsupported);
    const unguard = door.guard();
    try {
        await publish(report, { directory, repository: input.repository, runUrl: input.ciRunUrl, comment }, {
            artifacts: "artifacts" in kept ? kept.artifacts : null,
            github: input.token === null ? null : () => openGitHub(input, door.fetch, ports.display.warn),
            runner,
            display: ports.display,
            files: ports.files,
            during: door.during,
            clock: ports.clock,
            journal: ports.journal,
        });
    }
    finally {
        unguard();
    }
}
async function openGitHub(input, fetch, warn) {
    const request = await createGitHub({ token: input.token ?? "", apiUrl: input.apiUrl, fetch, warn });
    return { request, whoAmI: () => whoAmI(request) };
}


/***/ })

};
