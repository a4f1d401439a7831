export const id = 3764;
export const ids = [3764];
export const modules = {

/***/ 84829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  badgeCommand: () => (/* binding */ badgeCommand)
});

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(25369);
// EXTERNAL MODULE: ./build/shared/config/parse.js + 12 modules
var parse = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/shared/config/schema-badge.js
var schema_badge = __webpack_require__(50510);
// EXTERNAL MODULE: ./build/shared/contract/badge.js
var badge = __webpack_require__(70560);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/clock.js
var clock = __webpack_require__(43178);
// EXTERNAL MODULE: ./build/action/adapters/files.js + 4 modules
var adapters_files = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/action/adapters/git.js + 2 modules
var git = __webpack_require__(90133);
;// CONCATENATED MODULE: ./build/action/cli/badge-words.js
// What `proofmark badge` prints: lines to paste, and where each of them goes.

function badgeWords(given) {
    const { url, salt, repositoryId, kept } = given;
    const steps = [
        ...(kept ? [] : [configStep(url, salt)]),
        ...(repositoryId === null
            ? [numberStep(given)]
            : [keyStep(salt, repositoryId), readmeStep(url, salt, repositoryId)]),
    ];
    return `${steps.map((step, at) => (steps.length === 1 ? step : `${at + 1}. ${step}`)).join("\n\n")}\n`;
}
const configStep = (url, salt) => `Add to .github/proofmark.yml, on the default branch; it counts from the next push on:

badge:
  publish: true
  url: ${url}
  salt: ${salt}

   Keep the salt: with another one, the project has another id and another badge.`;
const keyStep = (salt, repositoryId) => {
    const project = (0,badge/* projectId */.Lg)(salt, repositoryId);
    return `Ask whoever runs the App for a key of the scope \`badge\`, for this project id:

${project}

   They make it with this line, where LOGIN is the organisation or user that has the repository:

        npm run app -- keys new --org LOGIN --scope badge --project ${project}

   Store it as the secret PROOFMARK_BADGE_KEY, and hand it to the Action in the workflow that runs on the default branch:

        with:
          badge-key: \${{ secrets.PROOFMARK_BADGE_KEY }}`;
};
const readmeStep = (url, salt, repositoryId) => `Put into README.md:

${badgeMarkdown(url, (0,badge/* projectId */.Lg)(salt, repositoryId))}`;
const badgeMarkdown = (url, project) => `![Proofmark score](${url}/badges/${project}.svg)`;
const numberStep = ({ why, }) => `Find the repository's number, which the project id is made of. ${why}
   Set one and call \`proofmark badge show\`; or look the number up and call \`proofmark badge show --repository-id NUMBER\`:

        https://api.github.com/repos/OWNER/NAME   in a browser, for a public repository: the first member, \`id\`
        echo "$GITHUB_REPOSITORY_ID"               in any step of a workflow`;

// EXTERNAL MODULE: ./build/action/cli/command.js
var command = __webpack_require__(38419);
// EXTERNAL MODULE: ./build/action/adapters/commands.js + 4 modules
var commands = __webpack_require__(45892);
// EXTERNAL MODULE: ./build/action/adapters/egress.js + 1 modules
var egress = __webpack_require__(57818);
// EXTERNAL MODULE: ./build/action/adapters/github.js
var github = __webpack_require__(1025);
;// CONCATENATED MODULE: ./build/action/cli/repository-number.js
// The number GitHub gave the repository of a checkout: from the runner, or asked of GitHub with the caller's own token.





const DOTCOM = "https://api.github.com";
async function repositoryNumber(root, { env, say }) {
    const { GITHUB_REPOSITORY_ID: known = "" } = env;
    if ((0,badge/* isRepositoryId */.es)(known))
        return { id: known };
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    if (!token)
        return { why: "There is no GITHUB_TOKEN or GH_TOKEN to ask GitHub with." };
    const place = await placeOf(root, env);
    if (place === null)
        return {
            why: "The remote `origin` is no repository of github.com; for another server, set GITHUB_API_URL and GITHUB_REPOSITORY.",
        };
    return ask({ ...place, token, say });
}
/** A checkout may name any server as its remote: the token goes to none that the caller has not named, but for github.com. */
async function placeOf(root, env) {
    const apiUrl = env.GITHUB_API_URL || DOTCOM;
    if (env.GITHUB_REPOSITORY)
        return { repository: env.GITHUB_REPOSITORY, apiUrl };
    const { stdout } = await (0,commands/* createCommands */.h)({ scrub: (line) => line, clock: clock/* systemClock */.m }).run({
        command: ["git", "config", "--get", "remote.origin.url"],
        cwd: root,
        env: { PATH: env.PATH ?? "", HOME: env.HOME ?? "", LC_ALL: "C" },
        timeoutMs: 20_000,
    });
    const [, repository] = /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(stdout.trim()) ?? [];
    return repository !== undefined && apiUrl === DOTCOM ? { repository, apiUrl } : null;
}
async function ask({ repository, apiUrl, token, say, }) {
    const door = (0,egress.openEgress)({
        ...{ apiUrl, repository, resultsUrl: null, clock: clock/* systemClock */.m },
        scrub: (text) => text,
        record: ({ method, host, path, status }) => say(`${method} ${host}${path ?? ""}: ${status ?? "no answer"}`),
    });
    const fetch = (address, init) => door.during("repository-number", () => door.fetch(address, init));
    const request = await (0,github/* createGitHub */.Cl)({ token, apiUrl, fetch });
    const [owner, repo] = repository.split("/");
    try {
        const { data } = await request("GET /repos/{owner}/{repo}", { owner, repo });
        const id = typeof data === "object" && data !== null ? Reflect.get(data, "id") : null;
        if (typeof id === "number" && (0,badge/* isRepositoryId */.es)(String(id)))
            return { id: String(id) };
    }
    catch {
        return { why: `GitHub did not answer for ${repository}: may the token read it?` };
    }
    return { why: `GitHub told no number of ${repository}.` };
}

;// CONCATENATED MODULE: ./build/action/cli/badge.js
// `proofmark badge`: a salt for a project, and what to paste where. Writes nothing.











const USAGE = "proofmark badge new --url URL | proofmark badge show [--repository-id NUMBER]";
const SALT_BYTES = 32;
const badgeCommand = async (values, positionals, around) => {
    const [what, ...more] = positionals;
    if ((what !== "new" && what !== "show") || more.length > 0)
        throw usage("Say what is wanted: `new` or `show`.", `The form is: ${USAGE}`);
    const { root } = await (0,git/* openGit */.z)((0,command/* absolute */.ys)((0,command/* text */.Qq)(values, "cwd") ?? ".", around.cwd));
    const found = await settingsOf(root);
    const settings = what === "new" ? fresh(values, found) : kept(found);
    const asked = (0,command/* text */.Qq)(values, "repository-id");
    if (asked !== null && !(0,badge/* isRepositoryId */.es)(asked))
        throw usage("--repository-id takes the repository's number on GitHub.", "Write digits: --repository-id 1296269");
    const number = asked === null ? await repositoryNumber(root, around) : { id: asked };
    const known = "id" in number ? { repositoryId: number.id, why: null } : { repositoryId: null, why: number.why };
    return { stdout: badgeWords({ ...settings, ...known, kept: what === "show" }), exit: 0 };
};
/** Of the config as it lies in the checkout; null where it has no badge. */
async function settingsOf(root) {
    const files = (0,adapters_files/* createFiles */.q)();
    for (const path of defaults/* CONFIG_PATHS */.iE) {
        const bytes = await files.read(`${root}/${path}`, { maxBytes: defaults/* CONFIG_MOST_BYTES */.R9, within: root });
        if (bytes === null)
            continue;
        const { badge } = (0,parse.parseConfig)(new TextDecoder().decode(bytes), path);
        return badge ? { path, badge } : null;
    }
    return null;
}
function fresh(values, found) {
    if (found !== null)
        throw new problem/* ProblemError */.Mm({
            code: "badge-exists",
            message: "This project has a salt, and a new one would make another project of it.",
            where: { path: found.path },
            todo: "Run `proofmark badge show` for what to paste. To change the salt on purpose, delete the badge in the App and `badge` in the config first.",
        });
    const url = (0,command/* text */.Qq)(values, "url")?.replace(/\/+$/, "") ?? null;
    if (url === null || !(0,schema_badge/* isAppUrl */.x)(url))
        throw usage("--url takes the address of the App that shows the badge.", "Write it as people reach it: --url https://proofmark.example.com");
    return { url, salt: clock/* systemClock */.m.random(SALT_BYTES) };
}
function kept(found) {
    if (found !== null)
        return found.badge;
    throw new problem/* ProblemError */.Mm({
        code: "badge-missing",
        message: "The config of this checkout has no `badge`.",
        todo: "Run `proofmark badge new --url URL`, and paste what it prints.",
    });
}
const usage = (message, todo) => new problem/* ProblemError */.Mm({ code: "command-usage", message, todo });


/***/ }),

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

/***/ 25369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ CONFIG_DEFAULTS),
/* harmony export */   R9: () => (/* binding */ CONFIG_MOST_BYTES),
/* harmony export */   eh: () => (/* binding */ GATE_ID),
/* harmony export */   hU: () => (/* binding */ GATE_DEFAULTS),
/* harmony export */   iA: () => (/* binding */ gateConfig),
/* harmony export */   iE: () => (/* binding */ CONFIG_PATHS),
/* harmony export */   is: () => (/* binding */ isHard),
/* harmony export */   n$: () => (/* binding */ isDuration),
/* harmony export */   pc: () => (/* binding */ durationMs),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
const GATE_ID = /^[a-z0-9][a-z0-9_.-]{0,63}$/;
/** Reports that are not the project's go into this folder of the gate's own; the gate's environment holds its path. */
const SCRATCH_PREFIX = "$PROOFMARK_SCRATCH/";
const GATE_DEFAULTS = {
    kind: "command",
    timeout: "15m",
    weight: 1,
    rerun: 2,
};
/** Gates that only advise until config makes them hard. */
const ADVISING = new Set(["design", "motion"]);
const isHard = ({ kind, hard }) => hard ?? !ADVISING.has(kind);
const CONFIG_DEFAULTS = {
    version: 1,
    bar: 94,
    detect: false,
    comment: { mode: "always", key: "default", images: "none" },
};
/** Where a repository keeps its config; the first that is there counts. */
const CONFIG_PATHS = [".github/proofmark.yml", ".github/proofmark.yaml", "proofmark.yml"];
/** Far above any config a person writes. */
const CONFIG_MOST_BYTES = 256 * 1024;
/** A whole gate from the settings that differ from the defaults. */
function gateConfig(settings) {
    return { ...GATE_DEFAULTS, hard: true, reports: [], env: [], needs: [], requires: [], ...settings };
}
const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** A timer of Node ends at 2^31 - 1 ms; a day is more than any gate should take. */
const LONGEST_MS = 24 * 3_600_000;
function isDuration(value) {
    if (!DURATION.test(String(value)))
        return false;
    const ms = durationMs(value);
    return ms > 0 && ms <= LONGEST_MS;
}
/** "90s", "10m", "1h", "250ms" or plain seconds → milliseconds. */
function durationMs(value) {
    const match = DURATION.exec(String(value));
    if (!match)
        throw new RangeError(`not a duration: ${value}`);
    return Number(match[1]) * (UNIT_MS[match[2] ?? "s"] ?? 1000);
}


/***/ }),

/***/ 38395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ scrubValue),
/* harmony export */   Kl: () => (/* binding */ scrubJson),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
// Masks secrets that are known, in every form in which they tend to turn up in logs, reports and request bodies.
// Built once per run, used on megabytes: one regular expression, one pass.
/** What a secret becomes; the same as the runner's own. */
const MASK = "***";
/** Shorter values ("true", "main", "8080") would blank out half a log and protect nothing. */
const MIN_LENGTH = 6;
/** An inner piece of base64 shorter than this is met by chance. */
const MIN_ENCODED = 8;
/** Words of our own that must survive, or the comment could no longer be found. */
const OWN_WORDS = "<!-- proofmark:comment v1 key= --> <!-- proofmark:state v2 seal= --> <!-- proofmark:state v1 -->";
/**
 * `secrets` as they are, of any number. Values under 6 characters are left alone. Recognised as they are, in base64 and
 * base64url at each of the three alignments, hex of either case, percent-encoded, as JSON and HTML write them, and, for
 * values of several lines, line by line.
 */
function createRedactor(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        for (const part of partsOf(secret))
            for (const form of formsOf(part))
                forms.add(form);
    }
    if (forms.size === 0)
        return (text) => text;
    // Longest first, so that a secret that contains another is masked whole.
    const ordered = [...forms].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(ordered.map((form) => escaped(form)).join("|"), "g");
    return (text) => text.replace(pattern, MASK);
}
function partsOf(secret) {
    const whole = secret.trim();
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    // A line of a key is a secret by itself; its frame (`-----BEGIN …-----`) is not.
    const single = lines.length > 1 ? lines.filter((line) => line.length >= 16 && !line.startsWith("-----")) : [];
    const joined = lines.length > 1 ? [lines.join("\n"), lines.join("\r\n"), lines.join("")] : [];
    return [whole, ...joined, ...single].filter((part) => part.length >= MIN_LENGTH && !OWN_WORDS.includes(part));
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, "utf8");
    const json = JSON.stringify(secret).slice(1, -1);
    const hex = bytes.toString("hex");
    const percent = encodeURIComponent(secret.toWellFormed());
    return [
        secret,
        json,
        JSON.stringify(json).slice(1, -1),
        htmlEscaped(secret),
        percent,
        percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        new URLSearchParams([["", secret]]).toString().slice(1),
        percent.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
        hex,
        hex.toUpperCase(),
        ...base64Forms(bytes),
    ].filter((form) => form.length >= MIN_LENGTH);
}
/** Inside a longer text a secret starts at byte 0, 1 or 2 of a group; only digits that no neighbour shares are looked for. */
function base64Forms(bytes) {
    const forms = [];
    for (const lead of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString("base64")
            .replace(/=+$/, "");
        const from = Math.ceil((lead * 4) / 3);
        const to = Math.floor(((lead + bytes.length) * 4) / 3);
        const core = encoded.slice(from, to);
        if (core.length >= MIN_ENCODED)
            forms.push(core, core.replaceAll("+", "-").replaceAll("/", "_"));
    }
    // Alone and unaligned with anything, the last digit is known too.
    const alone = bytes.toString("base64").replace(/=+$/, "");
    if (alone.length >= MIN_ENCODED)
        forms.push(alone, bytes.toString("base64url"));
    return forms;
}
function htmlEscaped(text) {
    const names = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
    };
    return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
/** No rule is to take two strings for one secret; NUL in a text is as good as unheard of. */
const BETWEEN = "\n\0\0\n";
/**
 * A JSON value with `scrub` put over every string in it, keys left alone. All strings at once, since a report has
 * hundreds of thousands and rules cost by the call; one by one where a mask reached from one into the next.
 */
async function scrubValue(value, scrub) {
    const strings = [];
    walk(value, (text) => {
        strings.push(text);
        return text;
    });
    let clean = (await scrub(strings.join(BETWEEN))).split(BETWEEN);
    if (clean.length !== strings.length) {
        clean = [];
        for (const text of strings)
            clean.push(await scrub(text));
    }
    let at = 0;
    return walk(value, () => clean[at++] ?? MASK);
}
/** The same for a document; as it was, to the byte, when nothing had to be masked. */
async function scrubJson(document, scrub) {
    const before = JSON.parse(document);
    const after = await scrubValue(before, scrub);
    return JSON.stringify(after) === JSON.stringify(before) ? document : `${JSON.stringify(after, null, 2)}\n`;
}
/** Visits in one fixed order, which is what lets two walks be matched up. */
function walk(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change)]));
}
/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");


/***/ })

};
