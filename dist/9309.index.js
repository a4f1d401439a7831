export const id = 9309;
export const ids = [9309,4456];
export const modules = {

/***/ 48875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45892);
// Exit codes, as shells have them: 130 after SIGINT, 143 after SIGTERM, 129 after SIGHUP (128 + the signal's number).
// GitHub cancels a step with SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills the process tree: the first signal leaves
// time to end gates and remove worktrees, the second does not.


const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** npm passes Ctrl-C on to a child that the terminal has already told: within this it is the same key press. */
const SAME_PRESS_MS = 500;
/**
 * The first signal aborts `signal` (its reason names it); a second one kills every running command and leaves at once.
 * Call `dispose` when the run is over.
 */
function onInterrupt() {
    const controller = new AbortController();
    let first = null;
    const handle = (name) => {
        const now = performance.now();
        if (first === null) {
            first = now;
            controller.abort(new Error(`interrupted by ${name}`));
        }
        else if (now - first > SAME_PRESS_MS) {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .killAllNow */ .E)();
            process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name]);
        }
    };
    for (const name of SIGNALS)
        process.on(name, handle);
    return {
        signal: controller.signal,
        dispose() {
            for (const name of SIGNALS)
                process.off(name, handle);
        },
    };
}


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

/***/ 67192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dashboardCommand: () => (/* binding */ dashboardCommand)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/adapters/clock.js
var clock = __webpack_require__(43178);
// EXTERNAL MODULE: ./build/action/adapters/files.js + 4 modules
var adapters_files = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/action/adapters/git.js + 2 modules
var git = __webpack_require__(90133);
// EXTERNAL MODULE: ./build/action/adapters/interrupt.js
var adapters_interrupt = __webpack_require__(48875);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/action/adapters/serve-guard.js
/** Null: go ahead. `port` is the one that is listened on. */
function refusal(request, port) {
    const { method, headers } = request;
    const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    const host = headers.host?.toLowerCase() ?? "";
    if (!hosts.includes(host))
        return forbidden(`Only http://127.0.0.1:${port}/ is answered.`);
    if (headers.origin !== undefined && headers.origin !== `http://${host}`)
        return forbidden("Pages of other origins are not answered.");
    // Browsers say who asks: `none` is a person, `same-origin` a page of ours. Programs other than browsers say nothing.
    const site = headers["sec-fetch-site"];
    if (site !== undefined && site !== "none" && site !== "same-origin")
        return forbidden("Other sites may not ask or embed this. Type the address into the browser.");
    if (method !== "GET" && method !== "HEAD")
        return { status: 405, text: "Only GET and HEAD are answered." };
    return null;
}
const forbidden = (text) => ({ status: 403, text });

;// CONCATENATED MODULE: ./build/action/adapters/serve-dashboard.js
// The dashboard over HTTP: 127.0.0.1 and nothing else, reading only.





/** `port` 0: a free one. @throws ProblemError port-busy */
async function serveDashboard(route, port) {
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 16 * 1024, requestTimeout: 10_000 }, (request, response) => {
        answer(route, request, response, portOf(server)).catch(() => {
            // The browser went away in the middle, or a file did.
            if (response.headersSent)
                response.destroy();
            else
                say(response, 500, "This could not be shown; the run's folder may just be written to. Reload the page.");
        });
    });
    await new Promise((resolve, reject) => {
        server.once("error", (error) => reject(unheard(error, port)));
        server.listen(port, "127.0.0.1", resolve);
    });
    return {
        address: `http://127.0.0.1:${portOf(server)}/`,
        stop: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
function portOf(server) {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
}
function unheard(error, port) {
    const what = { EADDRINUSE: "is in use by another program", EACCES: "may not be used by you" }[error.code ?? ""];
    if (what === undefined)
        return error;
    return new problem/* ProblemError */.Mm({
        code: "port-busy",
        message: `Port ${port} of 127.0.0.1 ${what}.`,
        todo: `If a dashboard is open already, use that: http://127.0.0.1:${port}/. Otherwise choose another port: proofmark dashboard --port ${port === 3738 ? 3739 : 3738}`,
    }, error);
}
async function answer(route, request, response, port) {
    for (const [name, value] of HEADERS)
        response.setHeader(name, value);
    const refused = refusal(request, port);
    if (refused !== null) {
        if (refused.status === 405)
            response.setHeader("allow", "GET, HEAD");
        return say(response, refused.status, refused.text);
    }
    const path = pathOf(request.url ?? "");
    if (path === null)
        return say(response, 404, "There is no such page.");
    await send(await route(path), request, response);
}
/** Held for every answer; pages add a policy of their own to the first. */
const HEADERS = [
    ["content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox"],
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "no-referrer"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["cache-control", "no-store"],
];
/** Decoded once. Null for what leads upwards or cannot be a path. */
function pathOf(url) {
    const cut = url.search(/[?#]/);
    try {
        const path = decodeURIComponent(cut < 0 ? url : url.slice(0, cut));
        const odd = !path.startsWith("/") || /[\\\u0000-\u001f]|\/\//.test(path) || /(^|\/)\.{1,2}(\/|$)/.test(path);
        return odd ? null : path;
    }
    catch {
        return null;
    }
}
async function send(what, request, response) {
    if (what.kind === "moved") {
        response.writeHead(308, { location: what.to }).end();
        return;
    }
    if (what.kind === "file") {
        const charset = what.type === "text/plain" ? "; charset=utf-8" : "";
        response.setHeader("content-type", `${what.type}${charset}`);
        response.writeHead(200);
        if (request.method === "HEAD")
            response.end();
        else
            await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(what.path), response);
        return;
    }
    const body = Buffer.from(what.kind === "page" ? what.html : what.body);
    if (what.kind === "page")
        response.setHeader("content-security-policy", `${what.policy}; frame-ancestors 'none'`);
    else
        response.setHeader("etag", what.tag);
    response.setHeader("content-type", `${what.kind === "page" ? "text/html" : what.type}; charset=utf-8`);
    if (what.kind === "text" && request.headers["if-none-match"] === what.tag) {
        response.writeHead(304).end();
        return;
    }
    response.setHeader("content-length", body.length);
    response.writeHead(what.kind === "page" ? what.status : 200);
    response.end(request.method === "HEAD" ? undefined : body);
}
function say(response, status, text) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
    response.end(`${text}\n`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/action/kept-runs.js
var kept_runs = __webpack_require__(56314);
// EXTERNAL MODULE: ./build/action/log-ends.js
var log_ends = __webpack_require__(84456);
// EXTERNAL MODULE: ./build/shared/render/words.js
var render_words = __webpack_require__(60124);
// EXTERNAL MODULE: ./build/action/render/html/escape.js
var html_escape = __webpack_require__(73249);
// EXTERNAL MODULE: ./build/action/render/html/frame.js
var html_frame = __webpack_require__(58833);
// EXTERNAL MODULE: ./build/action/render/html/gates.js
var gates = __webpack_require__(80616);
// EXTERNAL MODULE: ./build/action/render/html/stamp.js
var stamp = __webpack_require__(87619);
// EXTERNAL MODULE: ./build/action/render/html/style-base.js
var style_base = __webpack_require__(99963);
// EXTERNAL MODULE: ./build/action/render/html/style-parts.js
var style_parts = __webpack_require__(89354);
// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(11593);
;// CONCATENATED MODULE: ./build/action/render/dashboard/view.js
/** A log that was written to this recently belongs to a run that is going on. */
const RECENT_MS = 120_000;
const isJudged = (run) => run.kind === "judged";
/** Amber when nothing is known to be broken and yet it cannot pass. */
function toneOfRun({ conclusion, counts, gates }) {
    if (conclusion === "ready")
        return "good";
    const failed = gates.some(({ outcome, hard }) => hard && outcome === "fail");
    return failed || counts.new + counts["new-indirect"] > 0 ? "bad" : "unsure";
}
const isUnderWay = (run, nowMs) => run.kind === "unfinished" && nowMs - run.touchedMs < RECENT_MS;
/** When it began: of a run without a report as its name says it, null where that says nothing. ISO 8601. */
function startOf(run) {
    if (run.kind === "judged")
        return run.startedAt;
    const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-/.exec(run.id);
    if (found === null)
        return null;
    const [, year, month, day, hour, minute, second] = found;
    const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
}
function subjectOf({ event, pullRequest, head }) {
    const what = {
        pull_request: pullRequest === null ? "Pull request" : `Pull request ${pullRequest}`,
        merge_group: "Merge queue",
        push: "Push",
        dispatch: "By hand",
        local: "This checkout",
    }[event];
    return head === null ? what : `${what} at ${head.slice(0, 7)}`;
}

;// CONCATENATED MODULE: ./build/action/render/dashboard/rows.js
// One line a run, the newest first. What cannot be read says why, and hides none of the others.




const runRow = (run, nowMs) => {
    if (run.kind === "judged")
        return judgedRow(run);
    if (run.kind === "unreadable")
        return unreadableRow(run);
    return unfinishedRow(run, isUnderWay(run, nowMs));
};
function judgedRow(run) {
    const tone = toneOfRun(run);
    return (0,html_escape/* html */.qy) `<li class="run ${tone}" id="run-${run.id}"><a href="/runs/${run.id}/">
${MARKS[tone]}<span class="points">${run.score}<span class="hidden"> of 100</span></span>
<span class="what"><b>${render_words/* CONCLUSIONS_SAID */.F0[run.conclusion]}${run.advisory && (0,html_escape/* html */.qy) ` <small>advisory</small>`}</b> <span class="tallies">${tallies(run)}</span></span>
<span class="subject">${subjectOf(run)}${run.screens > 0 && `, ${(0,render_words/* counted */.hS)(run.screens, "screen")}`}</span>
${gateDots(run)}
<span class="when">${when(run)} <span class="took">${(0,render_words/* duration */.p0)(run.durationMs)}</span></span>
</a></li>`;
}
function tallies({ counts, conclusion, because }) {
    const fresh = counts.new + counts["new-indirect"];
    const parts = [
        fresh > 0 ? `${(0,render_words/* grouped */.zD)(fresh)} new` : "",
        counts.flaky > 0 ? `${(0,render_words/* grouped */.zD)(counts.flaky)} flaky` : "",
        counts["pre-existing"] > 0 ? `${(0,render_words/* grouped */.zD)(counts["pre-existing"])} already broken` : "",
        counts.fixed > 0 ? `${(0,render_words/* grouped */.zD)(counts.fixed)} fixed` : "",
    ].filter((part) => part !== "");
    if (parts.length > 0)
        return parts.join(" · ");
    return conclusion === "ready" ? "nothing found" : (0,plain/* truncateBytes */.QY)((0,plain/* cleanLine */.Ow)(because), 120);
}
const DOTS = 12;
function gateDots({ gates }) {
    const judged = gates.filter(({ outcome }) => outcome !== "skipped");
    const said = judged.map((gate) => `${gate.title} ${(0,render_words/* outcomeOf */.sG)(gate).word}`).join(", ");
    const shown = judged.slice(0, DOTS);
    return (0,html_escape/* html */.qy) `<span class="dots"><span class="hidden">Gates: ${said.slice(0, 400)}.</span>${shown.map((gate) => (0,html_escape/* html */.qy) `<i class="dot ${gate.hard || gate.outcome !== "fail" ? gate.outcome : "advises"}" title="${gate.title}: ${(0,render_words/* outcomeOf */.sG)(gate).word}" aria-hidden="true"></i>`)}${judged.length > DOTS && (0,html_escape/* html */.qy) `<small aria-hidden="true">+${judged.length - DOTS}</small>`}</span>`;
}
/** In UTC, as the report says it; the script turns it into the reader's own time. */
function when(run) {
    const start = startOf(run);
    if (start === null)
        return (0,html_escape/* html */.qy) `<span>${run.id}</span>`;
    return (0,html_escape/* html */.qy) `<time datetime="${start}">${start.slice(0, 16).replace("T", " ")} UTC</time>`;
}
const unfinishedRow = (run, underWay) => (0,html_escape/* html */.qy) `<li class="run ${underWay ? "going" : "none"}" id="run-${run.id}"><span class="row">
${MARKS[underWay ? "going" : "none"]}<span class="points">${underWay ? "" : "–"}</span>
<span class="what"><b>${underWay ? "Under way" : "No report"}</b> <span class="tallies">${underWay ? "its gates are running" : "it was ended early, or has printed nothing for long"}</span></span>
<span class="subject">${logsLink(run.id)}</span><span class="dots"></span>
<span class="when">${when(run)}</span></span></li>`;
function unreadableRow(run) {
    const { message, todo } = run.problem;
    return (0,html_escape/* html */.qy) `<li class="run none" id="run-${run.id}"><span class="row">
${MARKS.none}<span class="points">–</span>
<span class="what"><b>Cannot be read</b> <span class="tallies">${(0,html_escape/* prose */.CS)(message.slice(0, 300))} ${(0,html_escape/* prose */.CS)(todo.slice(0, 300))}</span></span>
<span class="subject"><a href="/runs/${run.id}/">${run.id}</a></span><span class="dots"></span>
<span class="when">${when(run)}</span></span></li>`;
}
const logsLink = (id) => (0,html_escape/* html */.qy) `<a href="/runs/${id}/logs/">its logs so far</a>`;
const drawn = (shape) => (0,html_escape/* trusted */.IZ)(`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg>`);
const MARKS = {
    good: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M6.2 10.4l2.7 2.7 5-5.6" />'),
    bad: drawn('<circle cx="10" cy="10" r="8.2" /><path d="M7 7l6 6M13 7l-6 6" />'),
    unsure: drawn('<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.2" /><path d="M7.8 8c.3-2.6 4.6-2.6 4.6.2 0 1.8-2.4 1.8-2.4 3.6M10 14.2v.2" />'),
    going: drawn('<circle class="spin" cx="10" cy="10" r="8.2" stroke-dasharray="36 16" />'),
    none: drawn('<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.2" /><path d="M6.5 10h7" />'),
};

;// CONCATENATED MODULE: ./build/action/render/dashboard/script.js
// The dashboard's script; its hash stands in the page's policy. It asks this server alone, for the inside of `main`.
const THEME = `
const root = document.documentElement;
function theme() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("proofmark-theme", root.dataset.theme); } catch {}
}
try { root.dataset.theme = localStorage.getItem("proofmark-theme") ?? ""; } catch {}
if (!["light", "dark"].includes(root.dataset.theme)) delete root.dataset.theme;
document.getElementById("theme").addEventListener("click", theme);
`;
const LIVE = `
const main = document.getElementById("main"), lost = document.getElementById("lost"), told = document.getElementById("told");

/** Times in the reader's own words, the exact one behind them. */
function times() {
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  for (const node of document.querySelectorAll("time")) {
    const at = new Date(node.dateTime);
    const seconds = (at - Date.now()) / 1000;
    if (!Number.isFinite(seconds)) continue;
    node.title = at.toLocaleString();
    if (seconds > -60) node.textContent = "just now";
    else if (seconds > -3600) node.textContent = relative.format(Math.round(seconds / 60), "minute");
    else if (seconds > -86400) node.textContent = relative.format(Math.round(seconds / 3600), "hour");
    else if (seconds > -7 * 86400) node.textContent = relative.format(Math.round(seconds / 86400), "day");
    else node.textContent = at.toLocaleDateString("en-CA");
  }
}

const idsOf = () => new Set([...document.querySelectorAll(".run")].map(({ id, className }) => id + " " + className));

let tag = main.dataset.tag ?? "", asking = false, timer = 0;
async function look() {
  if (asking || document.hidden) return;
  asking = true;
  try {
    const answer = await fetch("/live", { headers: tag ? { "if-none-match": tag } : {}, cache: "no-store" });
    lost.hidden = true;
    if (answer.status === 200) {
      const before = idsOf();
      tag = answer.headers.get("etag") ?? "";
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.title = page.title;
      show(page, before);
    }
  } catch {
    lost.hidden = false;
  } finally {
    asking = false;
    times();
  }
}

/** Where the keys are stays where they are; what is new is said. */
function show(page, before) {
  const focused = document.activeElement?.closest("main a, main button");
  const href = focused?.getAttribute("href"), inList = focused?.closest(".run") !== null;
  main.replaceChildren(...page.body.childNodes);
  if (href) [...main.querySelectorAll(inList ? ".run a" : "a")].find((link) => link.getAttribute("href") === href)?.focus({ preventScroll: true });
  const fresh = [...document.querySelectorAll(".run")].filter(({ id, className }) => !before.has(id + " " + className));
  for (const node of fresh) node.classList.add("fresh");
  if (fresh[0]) told.textContent = fresh[0].querySelector(".what").textContent + " " + fresh[0].querySelector(".points").textContent;
}

function step(by) {
  const links = [...document.querySelectorAll(".run a")];
  if (links.length === 0) return;
  const at = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, at === -1 ? 0 : at + by))].focus();
}

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  } catch {}
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "t") theme();
});
addEventListener("click", (event) => { const button = event.target.closest("[data-copy]"); if (button) copy(button); });
document.addEventListener("visibilitychange", look);
times();
look();
timer = setInterval(look, 2000);
`;
const whole = (...parts) => `"use strict";(() => {${parts.join("")}})();`;
const SCRIPT = { live: whole(THEME, LIVE), still: whole(THEME) };

;// CONCATENATED MODULE: ./build/action/render/dashboard/style.js
// What the list of runs needs beside the report's own style.
const STYLE_DASHBOARD = `
body { display: flex; flex-direction: column; min-height: 100vh; } main { flex: 1; width: 100%; } main:focus { outline: none; }
.top .runid { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
.top nav + .buttons { margin-left: auto; }
#lost { background: var(--unsure); color: var(--paper); padding: .55rem 1.5rem; text-align: center; }
.go { margin-top: .9rem; }
.button { display: inline-block; border: 1px solid var(--line); border-radius: 99px; background: var(--card); padding: .38rem 1.1rem;
  text-decoration: none; font-size: .92rem; }
.button:hover { border-color: var(--soft); }
.chart { border: 1px solid var(--line); border-radius: 10px; background: var(--card); padding: .5rem 1rem .25rem; }
.chart svg { display: block; width: 100%; height: 11rem; overflow: visible; }
.chart .point svg { width: 1px; height: 1px; }
.chart text { fill: var(--soft); font: .72rem var(--sans); }
.grid { stroke: var(--line); } .bar { stroke: var(--soft); stroke-dasharray: 4 4; }
.between { stroke: var(--soft); stroke-width: 1.5; opacity: .55; }
.point { --mine: var(--soft); color: var(--mine); } .key.good, .run.good { --mine: var(--good); } .key.bad, .run.bad { --mine: var(--bad); } .key.unsure, .run.unsure { --mine: var(--unsure); }
.chart .ready { --mine: var(--good); } .chart .continue { --mine: var(--bad); } .chart .blocked { --mine: var(--unsure); }
.ready > circle:not(.reach) { fill: var(--mine); } .continue path { stroke: var(--mine); stroke-width: 2.6; stroke-linecap: round; }
.blocked path { fill: var(--mine); } .reach { fill: transparent; } .point:hover .reach { fill: var(--mine); opacity: .16; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; } .key { display: inline-flex; align-items: center; gap: .4rem; }
.sample-mark { width: .85rem; height: .85rem; } .sample { width: 1.4rem; height: .7rem; }
.runs { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--card); overflow: hidden; }
.run { --mine: var(--soft); } .run + .run { border-top: 1px solid var(--line); }
.run > a, .run > .row { display: grid; grid-template-columns: 1.25rem 2.6rem minmax(0, 2.15fr) minmax(0, 1fr) 6.2rem 10.6rem; gap: .1rem .75rem;
  align-items: center; padding: .62rem 1rem; text-decoration: none; }
.run > a:hover { background: var(--sunk); } .run > a:focus-visible { outline-offset: -3px; border-radius: 10px; }
.run .points { width: auto; font: 600 1.2rem var(--serif); font-variant-numeric: lining-nums tabular-nums; color: var(--mine); text-align: right; }
.run .what b { color: var(--mine); font-weight: 600; } .run .tallies, .run .subject { color: var(--soft); font-size: .88rem; }
.run .tallies { margin-left: .3rem; } .run b small { font-weight: 400; margin-left: .2rem; }
.run .when { display: grid; grid-template-columns: 1fr auto; gap: .75rem; color: var(--soft); font-size: .86rem; font-variant-numeric: tabular-nums; }
.took { min-width: 3.2rem; text-align: right; }
.dots { display: flex; flex-wrap: wrap; gap: .28rem; align-items: center; }
.dot { flex: none; width: .62rem; height: .62rem; border-radius: 50%; background: var(--soft); }
.dot.pass { background: var(--good); } .dot.fail { background: var(--bad); border-radius: 2px; } .dot.advises { background: var(--focus); border-radius: 2px; }
.dot.unknown { background: none; border: 2px solid var(--unsure); }
.run.none .what b { color: var(--soft); }
.run.going { --mine: var(--focus); } .spin { transform-origin: 50% 50%; }
.fresh { background: color-mix(in srgb, var(--mine) 9%, transparent); }
.nothing { max-width: 40rem; margin: 5rem auto 0; text-align: center; display: grid; gap: 1rem; justify-items: center; }
.nothing .because { margin-top: 0; } .nothing h1 { font-size: clamp(1.6rem, 4vw, 2.2rem); }
.blank { width: 7rem; fill: none; stroke: var(--line); stroke-width: 3; }
h1.plain { font-size: 1.6rem; margin-bottom: .9rem; }
.logs { border-top: 1px solid var(--line); } .logs li { padding: .4rem 0; border-bottom: 1px solid var(--line); }
@media (max-width: 44rem) {
  .top .runid { display: none; } .chart { padding: .5rem .6rem .2rem; } .chart svg { height: 8.5rem; }
  .hero .go { grid-column: 1 / -1; margin-top: 0; }
  .run > a, .run > .row { grid-template-columns: 1.25rem 2.1rem minmax(0, 1fr) auto; padding: .6rem .8rem; align-items: baseline; }
  .run .what { display: contents; } .run .tallies { grid-row: 2; grid-column: 3 / 5; margin-left: 0; }
  .run .when { grid-row: 1; grid-column: 4; display: block; } .run .took { display: none; }
  .run .subject { grid-row: 3; grid-column: 3 / 5; } .run .dots { grid-row: 4; grid-column: 3 / 5; } .run .dots:empty, .run .subject:empty { display: none; }
  .run .mark { align-self: start; margin-top: .15rem; }
  .nothing { margin-top: 2.5rem; }
}
@media (prefers-reduced-motion: no-preference) { .spin { animation: turn 1.4s linear infinite; } .fresh { transition: background-color 1s; } }
@keyframes turn { to { transform: rotate(360deg); } }
@media (forced-colors: active) { .dot { forced-color-adjust: none; } }
`;

;// CONCATENATED MODULE: ./build/action/render/dashboard/trend.js
// Scores over time, drawn with places in percent so that the picture fits any width and nothing in it is stretched.


const MOST = 60;
/** Fewer runs begin at the right, as far apart as these many would be. */
const LEAST = 16;
const LEFT = 6;
const TOP = 8;
const BOTTOM = 94;
/** `runs` from the newest on. Null with fewer than two: one point is no trend. */
function trend(runs) {
    const shown = runs.slice(0, MOST).reverse();
    const [newest] = runs;
    if (newest === undefined || shown.length < 2)
        return null;
    const slots = Math.max(shown.length, LEAST);
    const points = shown.map((run, at) => ({
        run,
        x: LEFT + ((slots - shown.length + at + 0.5) / slots) * (100 - LEFT),
        y: height(run.score),
    }));
    const scores = shown.map(({ score }) => score);
    const said = `Scores of the last ${(0,render_words/* counted */.hS)(shown.length, "run")}: the newest ${newest.score}, the lowest ${Math.min(...scores)}, the highest ${Math.max(...scores)}; ready from ${newest.bar}.`;
    return (0,html_escape/* html */.qy) `<section id="trend" aria-labelledby="trend-title"><h2 id="trend-title">Trend</h2>
<div class="chart"><svg role="img" aria-label="${said}" focusable="false">
${[0, 50, 100].map((score) => gridLine(score, "grid", String(score)))}
${gridLine(newest.bar, "bar", newest.bar > 92 ? "" : `ready from ${newest.bar}`)}
${points.slice(1).map(({ x, y }, at) => (0,html_escape/* html */.qy) `<line class="between" x1="${place(points[at]?.x ?? 0)}" y1="${place(points[at]?.y ?? 0)}" x2="${place(x)}" y2="${place(y)}" />`)}
${points.map(dot)}
</svg></div>
<p class="fine legend"><span class="key good">${mark("ready")} ready</span><span class="key bad">${mark("continue")} not ready</span><span class="key unsure">${mark("blocked")} a person is needed</span><span class="key">${(0,html_escape/* html */.qy) `<svg class="sample" aria-hidden="true"><line class="bar" x1="0" y1="50%" x2="100%" y2="50%" /></svg>`} ready from ${newest.bar}</span></p>
</section>`;
}
const height = (score) => BOTTOM - (score / 100) * (BOTTOM - TOP);
const place = (percent) => `${percent.toFixed(2)}%`;
function gridLine(score, kind, label) {
    const y = place(height(score));
    return (0,html_escape/* html */.qy) `<line class="${kind}" x1="0" y1="${y}" x2="100%" y2="${y}" />${label !== "" && (0,html_escape/* html */.qy) `<text x="0" y="${y}" dy="-4">${label}</text>`}`;
}
/** A shape for each conclusion, so that colour is not the only sign. The list below has the same links for keys. */
function dot({ run, x, y }) {
    const words = `${render_words/* CONCLUSIONS_SAID */.F0[run.conclusion]}, ${run.score}, ${run.startedAt.slice(0, 16).replace("T", " ")} UTC`;
    return (0,html_escape/* html */.qy) `<a class="point" href="/runs/${run.id}/" tabindex="-1"><title>${words}</title><svg class="${run.conclusion}" x="${place(x)}" y="${place(y)}" overflow="visible"><circle class="reach" r="12" />${SHAPES[run.conclusion]}</svg></a>`;
}
const SHAPES = {
    ready: (0,html_escape/* html */.qy) `<circle r="4.5" />`,
    continue: (0,html_escape/* html */.qy) `<path d="M-4 -4L4 4M4 -4L-4 4" />`,
    blocked: (0,html_escape/* html */.qy) `<path d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" />`,
};
const mark = (conclusion) => (0,html_escape/* html */.qy) `<svg class="sample-mark ${conclusion}" viewBox="-7 -7 14 14" aria-hidden="true">${SHAPES[conclusion]}</svg>`;

;// CONCATENATED MODULE: ./build/action/render/dashboard/page.js
// The dashboard's pages: all runs of a checkout, a run's logs, and words where there is nothing. Pure.













const STYLE = style_base/* STYLE_BASE */.m + style_parts/* STYLE_PARTS */.V + STYLE_DASHBOARD;
function renderDashboard(listing) {
    const { runs } = listing;
    const newest = runs.find(isJudged);
    return shell({
        title: titleOf(listing),
        tone: newest ? toneOfRun(newest) : "unsure",
        bar: (0,html_escape/* html */.qy) `<span class="runid" title="${listing.root}">${listing.root}</span>`,
        main: dashboardMain(listing),
        script: true,
    });
}
/** What the page's script asks for again and again: title and inside of `main`, and a tag that is the same as long as they are. */
function renderLive(listing) {
    const main = dashboardMain(listing);
    return {
        html: (0,html_escape/* html */.qy) `<!doctype html><title>${titleOf(listing)}</title><body>${main}`.text,
        tag: tagOf(main),
    };
}
const tagOf = (main) => `"${(0,external_node_crypto_.createHash)("sha256").update(main.text).digest("hex").slice(0, 32)}"`;
function titleOf({ root, runs, nowMs }) {
    const newest = runs.find(isJudged);
    const going = runs.some((run) => isUnderWay(run, nowMs));
    return `${going ? "Running… " : ""}${newest ? `${newest.score} of 100, ` : ""}${folderName(root)} · Proofmark`;
}
/** What changes as runs come: the inside of `main`. */
function dashboardMain({ runs, total, nowMs }) {
    if (runs.length === 0)
        return nothingYet();
    const judged = runs.filter(isJudged);
    const [newest] = judged;
    return (0,html_escape/* html */.qy) `${newest ? latest(newest) : null}
${trend(judged)}
<section id="runs" aria-labelledby="runs-title"><h2 id="runs-title">Runs</h2>
<ol class="runs">${runs.map((run) => runRow(run, nowMs))}</ol>
${total > runs.length && (0,html_escape/* html */.qy) `<p class="fine">${(0,render_words/* counted */.hS)(total - runs.length, "older run")} in <code>artifacts/runs</code>, not shown here.</p>`}
</section>`;
}
function latest(run) {
    const tone = toneOfRun(run);
    return (0,html_escape/* html */.qy) `<section class="hero ${tone}" aria-labelledby="verdict">
${(0,stamp/* stamp */.i)({ conclusion: run.conclusion, score: run.score, tone })}
<div class="said"><p class="eyebrow">${subjectOf(run)} · <time datetime="${run.startedAt}">${run.startedAt.slice(0, 16).replace("T", " ")} UTC</time> · ${(0,render_words/* duration */.p0)(run.durationMs)}</p>
<h1 id="verdict">${render_words/* CONCLUSIONS_SAID */.F0[run.conclusion]}<span class="score"> ${run.score} of 100<span class="bar">, ready from ${run.bar}</span></span></h1>
<p class="because">${(0,html_escape/* prose */.CS)(run.because)}</p>
<p class="go"><a class="button" href="/runs/${run.id}/">Open this run</a></p></div>
</section>`;
}
const nothingYet = () => (0,html_escape/* html */.qy) `<section class="nothing" aria-labelledby="nothing-title">
<svg class="blank" viewBox="0 0 120 120" aria-hidden="true" focusable="false"><circle cx="60" cy="60" r="54" /><circle cx="60" cy="60" r="38" stroke-dasharray="5 5" /></svg>
<h1 id="nothing-title">No run has been kept here yet</h1>
<p class="because">A run judges what this checkout changes against its base. Start one in a terminal; it shows up here by itself.</p>
${(0,gates/* command */.G)("npx proofmark verify")}
</section>`;
function renderLogs(id, logs) {
    return shell({
        title: `Logs of ${id} · Proofmark`,
        tone: "unsure",
        bar: (0,html_escape/* html */.qy) `<nav aria-label="Sections"><a href="/">All runs</a></nav><span class="runid">${id}</span>`,
        main: (0,html_escape/* html */.qy) `<section aria-labelledby="logs-title"><h1 id="logs-title" class="plain">Logs of this run</h1>
${logs.length === 0 && (0,html_escape/* html */.qy) `<p class="empty">No gate has written a log yet.</p>`}
<ul class="logs">${logs.map(({ name, bytes }) => (0,html_escape/* html */.qy) `<li><a href="/runs/${id}/logs/${name}"><code>${name}</code></a> <small>${size(bytes)}</small></li>`)}</ul></section>`,
        script: false,
    });
}
const size = (bytes) => bytes < 1024
    ? (0,render_words/* counted */.hS)(bytes, "byte")
    : bytes < 1024 ** 2
        ? `${(bytes / 1024).toFixed(1)} KiB`
        : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
/** A page of words: what is wrong, and what to do. */
function renderWords(title, words) {
    return shell({
        title: `${title} · Proofmark`,
        tone: "unsure",
        bar: (0,html_escape/* html */.qy) `<nav aria-label="Sections"><a href="/">All runs</a></nav>`,
        main: (0,html_escape/* html */.qy) `<section class="nothing" aria-labelledby="words-title"><h1 id="words-title">${title}</h1>
${words.map((each) => (0,html_escape/* html */.qy) `<p class="because">${(0,html_escape/* prose */.CS)(each)}</p>`)}
<p class="go"><a class="button" href="/">All runs</a></p></section>`,
        script: false,
    });
}
function shell({ title, tone, bar, main, script }) {
    const code = script ? SCRIPT.live : SCRIPT.still;
    const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(STYLE)}; img-src data:;${script ? " connect-src 'self';" : ""} base-uri 'none'; form-action 'none'`;
    const page = (0,html_escape/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${(0,stamp/* icon */.K)(tone)}">
<style>${(0,html_escape/* trusted */.IZ)(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">${(0,html_frame/* brand */.wk)("/")}${bar}<span class="buttons">${(0,html_frame/* themeButton */.mB)()}</span></header>
<p id="lost" role="alert" hidden>The dashboard has ended. Start it again with <code>npx proofmark dashboard</code>; this page goes on by itself then.</p>
<main id="main" tabindex="-1"${script && (0,html_escape/* html */.qy) ` data-tag="${tagOf(main)}"`}>${main}</main>
<footer><p>Runs of this checkout, on this machine only. Nothing here is sent anywhere.</p><p id="told" class="hidden" role="status"></p></footer>
<script>${(0,html_escape/* trusted */.IZ)(code)}</script>
</body>
</html>
`.text;
    return { html: page, policy };
}
const folderName = (root) => root
    .split("/")
    .filter((part) => part !== "")
    .at(-1) ?? root;
const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;

;// CONCATENATED MODULE: ./build/action/dashboard/routes.js
// The dashboard's addresses. Every document is made here, of a report that was read strictly: no page, script or style of a
// run's folder is ever handed to the browser, since a folder may come from somebody else.





const MOST_LISTED = 100;
/** What a page shows of a log, as the page that a run keeps. */
const LOG_LENGTH = 64 * 1024;
/** Of a run's folder, what a browser may have as it is: pictures, videos and logs, by their kind and not by what they hold. */
const FILES = [
    { path: /^screens\/.+\.png$/, type: "image/png" },
    { path: /^videos\/.+\.webm$/, type: "video/webm" },
    { path: /^logs\/[\w.-]+\.log$/, type: "text/plain" },
];
function routesOf(dashboard) {
    return async (path) => {
        const [, top = "", id = "", ...rest] = path.split("/");
        const inner = rest.join("/");
        if (path === "/")
            return page(renderDashboard(await listing(dashboard)));
        if (path === "/live") {
            const { html: body, tag } = renderLive(await listing(dashboard));
            return { kind: "text", type: "text/html", body, tag };
        }
        if (path === "/api/runs")
            return json(await listed(dashboard));
        if (!kept_runs/* RUN_ID */.U.test(id))
            return nothing();
        if (top === "api" && id === "runs" && rest.length === 1 && kept_runs/* RUN_ID */.U.test(inner))
            return told(async () => json((await dashboard.runs.read(inner)).report));
        if (top !== "runs")
            return nothing();
        if (path === `/runs/${id}`)
            return { kind: "moved", to: `/runs/${id}/` };
        if (inner === "")
            return told(() => runPage(id, dashboard));
        if (inner === "logs/")
            return logsPage(id, dashboard);
        return fileOf(id, inner, dashboard);
    };
}
async function listing({ root, runs, clock }) {
    return { root, ...(await runs.list(MOST_LISTED)), nowMs: clock.now() };
}
async function listed({ runs }) {
    const { runs: found, total } = await runs.list(MOST_LISTED);
    return { schema: "proofmark.runs/v1", total, runs: found };
}
async function runPage(id, { runs, files }) {
    const { report, directory } = await runs.read(id);
    const [{ renderPage }, ends] = await Promise.all([
        __webpack_require__.e(/* import() */ 1578).then(__webpack_require__.bind(__webpack_require__, 61578)),
        (0,log_ends.readLogEnds)(report, directory, files),
    ]);
    const logs = Object.fromEntries([...ends].map(([gate, { text }]) => [gate, text.slice(-LOG_LENGTH)]));
    return page(renderPage(report, { logs, served: { home: "/" } }));
}
async function logsPage(id, { runs, files }) {
    const directory = await runs.directory(id);
    if (directory === null)
        return nothing();
    const names = (await files.list(`${directory}/logs`)).flatMap(({ name, kind }) => kind === "file" && /^[\w.-]+\.log$/.test(name) ? [name] : []);
    const logs = await Promise.all(names.slice(0, 500).map(async (name) => ({
        name,
        bytes: (await files.stat(`${directory}/logs/${name}`))?.bytes ?? 0,
    })));
    return page(renderLogs(id, logs));
}
async function fileOf(id, inner, { runs, files }) {
    const known = FILES.find((one) => one.path.test(inner));
    const directory = await runs.directory(id);
    if (known === undefined || directory === null)
        return nothing();
    // A link may lead anywhere, and a name may hold `..`: what counts is where it ends.
    const real = await files.realPath(`${directory}/${inner}`);
    if (real === null || !real.startsWith(`${directory}/`))
        return nothing();
    return (await files.stat(real))?.kind === "file"
        ? { kind: "file", path: real, type: known.type }
        : nothing();
}
const page = ({ html, policy }, status = 200) => ({
    ...{ kind: "page", status, html, policy },
});
const nothing = () => page(renderWords("There is no such page", ["The run may have been deleted meanwhile."]), 404);
/** What is wrong with a run's folder is a page of its own, with words. */
async function told(make) {
    try {
        return await make();
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        if (error.problems.some(({ code }) => code === "run-missing"))
            return nothing();
        const words = error.problems.slice(0, 5).flatMap(({ message, todo }) => [message, todo]);
        return page(renderWords("This run cannot be read", words), 422);
    }
}
function json(value) {
    const body = `${JSON.stringify(value)}\n`;
    const tag = `"${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex").slice(0, 32)}"`;
    return { kind: "text", type: "application/json", body, tag };
}

// EXTERNAL MODULE: ./build/action/cli/command.js
var command = __webpack_require__(38419);
;// CONCATENATED MODULE: ./build/action/cli/dashboard.js
// `proofmark dashboard`: the kept runs of a checkout in the browser, from 127.0.0.1 alone, until Ctrl-C.









const PORT = 3737;
const dashboardCommand = async (values, _, around) => {
    const files = (0,adapters_files/* createFiles */.q)();
    const port = dashboard_portOf(values);
    const { root: top } = await (0,git/* openGit */.z)((0,command/* absolute */.ys)((0,command/* text */.Qq)(values, "cwd") ?? ".", around.cwd));
    const root = (await files.realPath(top)) ?? top;
    const route = routesOf({ root, files, clock: clock/* systemClock */.m, runs: (0,kept_runs/* keptRuns */.r)(root, files) });
    const interrupt = (0,adapters_interrupt/* onInterrupt */.n)();
    try {
        const served = await serveDashboard(route, port);
        around.say(`Runs of ${root}: ${served.address} (Ctrl-C ends it)`);
        await aborted(interrupt.signal);
        await served.stop();
        return { stdout: "", exit: 0 };
    }
    finally {
        interrupt.dispose();
    }
};
/** 0 lets the system choose a free one. */
function dashboard_portOf(values) {
    const given = (0,command/* text */.Qq)(values, "port");
    const port = given === null ? PORT : Number(given);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535 && given !== "")
        return port;
    throw new problem/* ProblemError */.Mm({
        code: "command-usage",
        message: `--port does not know "${given}".`,
        todo: "Give a number from 1024 to 65535, or 0 for any free port.",
    });
}
const aborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener("abort", () => resolve(), { once: true });
});


/***/ }),

/***/ 56314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ RUN_ID),
/* harmony export */   r: () => (/* binding */ keptRuns)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _shared_render_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19231);


/** A name that is one folder and nothing else. */
const RUN_ID = /^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/;
/** In a list of many: what a whole page is worth waiting for is too much for one of a hundred rows. */
const LISTED_BYTES = 32 * 1024 * 1024;
const MOST_BYTES = 80 * 1024 * 1024;
/** `root` is the checkout's top. What was read stays known as long as the file stays as it is. */
function keptRuns(root, files) {
    const known = new Map();
    const folder = `${root}/artifacts/runs`;
    const directory = async (id) => {
        if (!RUN_ID.test(id))
            return null;
        const [top, runs, real] = await Promise.all([
            files.realPath(root),
            files.realPath(folder),
            files.realPath(`${folder}/${id}`),
        ]);
        const isInside = top !== null && runs?.startsWith(`${top}/`) && real === `${runs}/${id}`;
        return isInside ? real : null;
    };
    const load = async (id, maxBytes) => {
        const inside = await directory(id);
        const path = `${inside}/report.json`;
        const size = (inside === null ? null : await files.stat(path))?.bytes ?? 0;
        if (size > maxBytes)
            throw tooLarge(id, size, maxBytes);
        const bytes = inside === null ? null : await files.read(path, { maxBytes, within: inside });
        if (bytes === null)
            throw missing(id);
        const { reportFromBytes } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6044), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 56044));
        return reportFromBytes(bytes, `artifacts/runs/${id}/report.json`);
    };
    const summarised = async (id) => {
        const facts = await files.stat(`${folder}/${id}/report.json`);
        if (facts === null)
            return { id, kind: "unfinished", touchedMs: await touched(`${folder}/${id}`, files) };
        const key = keyOf(facts);
        const before = known.get(id);
        if (before?.key === key)
            return before.run;
        const run = await load(id, LISTED_BYTES).then((report) => summary(id, report), unreadable(id));
        known.set(id, { key, run });
        return run;
    };
    return {
        directory,
        read: async (id) => ({ report: await load(id, MOST_BYTES), directory: (await directory(id)) ?? "" }),
        list: async (most) => {
            const ids = (await files.list(folder))
                .flatMap(({ name, kind }) => (kind === "directory" && RUN_ID.test(name) ? [name] : []))
                .reverse();
            const runs = [];
            for (const id of ids.slice(0, most))
                runs.push(await summarised(id));
            const gone = [...known.keys()].filter((id) => !ids.includes(id));
            for (const id of gone)
                known.delete(id);
            return { runs, total: ids.length };
        },
    };
}
const keyOf = ({ bytes, changedMs }) => `${bytes} ${changedMs}`;
/** Logs grow while gates run; the folder itself changes only when one begins. */
async function touched(run, files) {
    const logs = await files.list(`${run}/logs`);
    const paths = [run, ...logs.slice(0, 200).map(({ name }) => `${run}/logs/${name}`)];
    const facts = await Promise.all(paths.map((path) => files.stat(path)));
    return Math.max(0, ...facts.map((one) => one?.changedMs ?? 0));
}
function summary(id, report) {
    const { run, verdict, change } = report;
    return {
        ...{ id, kind: "judged", startedAt: run.startedAt, durationMs: run.durationMs },
        ...{ conclusion: verdict.conclusion, score: verdict.score, bar: verdict.bar, because: verdict.because },
        ...{ advisory: run.advisory, event: change.event, pullRequest: change.pullRequest, head: change.head },
        counts: (0,_shared_render_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings),
        gates: report.gates.map((gate) => ({
            ...{ id: gate.id, title: gate.title, outcome: gate.outcome, hard: gate.hard },
        })),
        screens: report.gates.reduce((sum, { pictures }) => sum + (pictures?.screens.length ?? 0), 0),
    };
}
const unreadable = (id) => (error) => {
    const problem = error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm ? error.problems[0] : undefined;
    if (problem === undefined)
        throw error;
    return { id, kind: "unreadable", problem };
};
const tooLarge = (id, bytes, most) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
    code: "report-too-large",
    message: `Its report has ${Math.ceil(bytes / 1024 / 1024)} MiB, and ${most / 1024 / 1024} are read ${most === LISTED_BYTES ? "in a list of runs" : "at most"}.`,
    where: { path: `artifacts/runs/${id}/report.json` },
    todo: most === LISTED_BYTES ? "Open it by itself." : "Proofmark writes none that large: make the run again.",
});
const missing = (id) => new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
    code: "run-missing",
    message: `There is no run "${id.slice(0, 64)}" in artifacts/runs of this checkout.`,
    todo: "Name one that is kept there; a run that is still going on has no report yet.",
});


/***/ }),

/***/ 84456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endOfLog: () => (/* binding */ endOfLog),
/* harmony export */   readLogEnds: () => (/* binding */ readLogEnds)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);

/** What of a log is looked at, in UTF-16 units: failures are told at its end. */
const LOOKED_AT = 4 * 1024 * 1024;
/** Larger logs are left to whoever opens the file. */
const MOST_BYTES = 16 * 1024 * 1024;
/** By gate id; a log that is missing, too large or leads out of `directory` is left out. */
async function readLogEnds(report, directory, files) {
    const logs = new Map();
    for (const { id, log } of report.gates) {
        if (log === null)
            continue;
        const bytes = await files
            .read(`${directory}/${log}`, { maxBytes: MOST_BYTES, within: directory })
            .catch(unlessRefused);
        if (bytes !== null)
            logs.set(id, endOfLog(new TextDecoder().decode(bytes)));
    }
    return logs;
}
/** Whole lines, unless the last one alone is longer. */
function endOfLog(text) {
    const from = text.length - LOOKED_AT;
    if (from <= 0)
        return { text, firstLine: 1 };
    const end = text.indexOf("\n", from - 1);
    const cut = end === -1 ? from : end + 1;
    let firstLine = 1;
    for (let at = text.indexOf("\n"); at !== -1 && at < cut; at = text.indexOf("\n", at + 1))
        firstLine += 1;
    return { text: text.slice(cut), firstLine };
}
function unlessRefused(error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm)
        return null;
    throw error;
}


/***/ }),

/***/ 74372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ isSerious),
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The gravest first. */
const SEVERITIES = ["blocker", "critical", "warning", "info"];
/** The same, as places. */
const SEVERITY_ORDER = {
    blocker: 0,
    critical: 1,
    warning: 2,
    info: 3,
};
/** It fails a gate; what is less grave is told. */
const isSerious = ({ severity }) => severity === "blocker" || severity === "critical";


/***/ }),

/***/ 11593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ cleanBlock),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   QY: () => (/* binding */ truncateBytes),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
// Untrusted text made fit to be shown anywhere: no escape sequences, nothing invisible, nothing that turns the line
// around. What remains is still untrusted; each medium adds its own escaping.
// ECMA-48 control sequences and OSC/DCS strings (hyperlinks, titles), as ANSI-colouring tools write them.
const ANSI = /[\u001b\u009b](?:\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[[\]()#;?]*(?:\d{1,4}(?:[;:]\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Zero-width and bidi characters, fillers, and the tag and variation blocks used to smuggle text. The joiner and the
// variation sign for pictographs stay where they belong: behind a pictograph.
const INVISIBLE = new RegExp([
    "(?!\\u200d|\\ufe0f)\\p{Default_Ignorable_Code_Point}",
    "[\\ufff9-\\ufffb]",
    "(?<!\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d",
    "\\u200d(?!\\p{Extended_Pictographic})",
    "(?<!\\p{Emoji})\\ufe0f",
].join("|"), "gu");
/** Readable text of several lines: LF line ends, tabs kept. */
function cleanBlock(text) {
    return text
        .toWellFormed()
        .replace(ANSI, "")
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
        .replace(INVISIBLE, "")
        .replace(CONTROLS, "");
}
/** The same on one line, runs of white space folded. */
function cleanLine(text) {
    return cleanBlock(text).replace(/\s+/g, " ").trim();
}
const encoder = new TextEncoder();
const utf8Bytes = (text) => encoder.encode(text).length;
/**
 * At most `max` UTF-8 bytes, the ellipsis included, never half a character. Text that fits is returned as it is.
 */
function truncateBytes(text, max) {
    // One UTF-16 unit is at most three bytes, so short text needs no encoding.
    if (text.length * 3 <= max || utf8Bytes(text) <= max)
        return text;
    const room = max - 3;
    if (room < 0)
        return "";
    const { read } = encoder.encodeInto(text, new Uint8Array(room));
    return `${text.slice(0, read).trimEnd()}…`;
}
/** The first `lines` lines within `max` bytes; says how many lines are missing. */
function excerpt(text, bounds) {
    const all = cleanBlock(text).trimEnd().split("\n");
    const kept = truncateBytes(all.slice(0, bounds.lines).join("\n"), bounds.bytes);
    const missing = all.length - kept.split("\n").length;
    return missing > 0 ? `${kept}\n… ${missing} more ${missing === 1 ? "line" : "lines"}` : kept;
}


/***/ })

};
