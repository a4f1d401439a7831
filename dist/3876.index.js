export const id = 3876;
export const ids = [3876];
export const modules = {

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launchBrowser: () => (/* binding */ launchBrowser)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/adapters/browser-arguments.js
/**
 * Of several `--disable-features` the last one counts, so Playwright's own are among ours
 * (playwright-core 1.65, `chromiumSwitches`; a test holds that none is missing).
 */
const PLAYWRIGHTS = [
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "TcpPortRandomizationWin",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
    "msForceBrowserSignIn",
    "msEdgeUpdateLaunchServicesPreferredVersion",
];
const SWITCHED_OFF = [
    // Two processes for each profile that draw the address bar's list, which nobody sees: half of what a fresh page costs.
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    // Asks a server what the fields of each form are, through the page's own proxy, where it would count as the page's wish.
    "AutofillServerCommunication",
    // A process kept ready for the next page of a profile that has but one.
    "SpareRendererForSitePerProcess",
];
const ARGUMENTS = {
    chromium: [
        // One way of drawing on every machine, whatever graphics it has.
        "--disable-gpu",
        "--font-render-hinting=none",
        "--disable-lcd-text",
        // Animated pictures stay at their first frame. The rest is what Playwright says here, since the last one counts.
        "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,imageAnimationPolicy=2",
        // A large picture is drawn with the page, not a moment later.
        "--disable-checker-imaging",
        // With the usual 512 MB, tiles of pages above some 110 million pixels stay blank, and nothing says so.
        "--force-gpu-mem-available-mb=4096",
        // What no profile's proxy holds: the browser's own requests, and WebRTC.
        "--proxy-server=127.0.0.1:1",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        `--disable-features=${[...PLAYWRIGHTS, ...SWITCHED_OFF].join(",")}`,
    ],
    firefox: [],
    webkit: [],
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/action/adapters/browser-guard.js
// What becomes of a call to a page that cannot be answered: the browser ended, the page crashed, closed itself, or hangs.


/** First look after this, then again; a page may well work this long on one call. */
const LOOK_EVERY_MS = 10_000;
/** A page whose scripts leave no room for one of ours for this long never will. */
const HANGS_AFTER_MS = 30_000;
/** No single call takes this long, but one whose answer got lost. */
const MOST_MS = 240_000;
/** The end of a browser is told a moment after its pages' end is. */
const GRACE_MS = 500;
/** Runs calls so that each of them ends: with its result, or with a ProblemError that says what became of the page. */
function guardPage(health) {
    return async (work) => {
        const over = new AbortController();
        try {
            const ended = health.ended.then(() => Promise.reject(new Error("The page has been closed")));
            return await Promise.race([work(), hanging(health, over.signal), ended]);
        }
        catch (error) {
            if (error instanceof problem/* ProblemError */.Mm)
                throw error;
            throw await problemOf(error, health);
        }
        finally {
            over.abort();
        }
    };
}
/** Never settles but by throwing, when the page does not answer any more. */
async function hanging(health, over) {
    for (let waited = 0; waited < MOST_MS; waited += LOOK_EVERY_MS) {
        await pause(LOOK_EVERY_MS, over);
        const answered = health.ping().then(() => true, 
        // Gone rather than hanging: the call itself says so.
        () => true);
        if (!(await Promise.race([answered, pause(HANGS_AFTER_MS, over).then(() => false)])))
            throw hangs();
    }
    throw failed(`The browser has not answered for ${MOST_MS / 60_000} minutes, though the page's scripts run.`, "Run it again; when it happens again, tell us which page it is.");
}
/** After the call is over it waits for ever, and is collected with it. */
const pause = (ms, over) => (0,promises_.setTimeout)(ms, undefined, { signal: over, ref: false }).catch(() => new Promise(() => undefined));
async function problemOf(error, health) {
    const message = sentenceOf(error);
    if (/closed|crash|disconnect/i.test(message)) {
        for (let waited = 0; health.connected() && waited < GRACE_MS; waited += 20) {
            if (health.crashed())
                break;
            await (0,promises_.setTimeout)(20);
        }
    }
    if (!health.connected())
        return died(error);
    if (health.crashed())
        return crashed(error);
    if (health.closed())
        return closedItself(error);
    return failed(`The page failed: ${message}.`, "Open it by hand and look at its console.", error);
}
const died = (cause) => new problem/* ProblemError */.Mm({
    code: "browser-died",
    message: "The browser ended while a page was open.",
    todo: "Run it again; when it ends again, give the job more memory.",
}, cause);
const crashed = (cause) => failed("The page crashed: the process that draws it ended, most often for want of memory.", "Open it by hand; if it works there, give the job more memory or shoot a part of the page.", cause);
const closedItself = (cause) => failed("The page was closed while it was looked at.", "Look for `window.close()` in what the page runs, and leave it out where the page is tested.", cause);
const hangs = () => failed(`The page has not answered for ${HANGS_AFTER_MS / 1000} seconds: a script in it does not end.`, "Open it by hand and look for a loop that never ends, in the page or in a script of its steps.");
function failed(message, todo, cause) {
    return new problem/* ProblemError */.Mm({ code: "page-failed", message, todo }, cause);
}
/** The first line of what Playwright says, without its own names and the full stop. */
function sentenceOf(error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    return line
        .replace(/^(?:[a-zA-Z]+\.[a-zA-Z]+|Protocol error \([^)]*\)): /g, "")
        .replace(/^Protocol error \([^)]*\): /, "")
        .replace(/^(?:Error: )+/, "")
        .replace(/\.$/, "")
        .slice(0, 500);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/action/adapters/browser-door.js
// The only way out of a tab, but for the site it looks at. It is the proxy of that tab's profile, so whatever would leave
// passes here: frames, workers, redirects, WebSockets, prefetches, and what no page event tells of. Asking for each request
// inside the browser instead costs about a millisecond each, misses redirects, and turns the cache off.


/** More hosts than anybody reads; a page could make up new ones for ever. */
const MOST_HOSTS = 500;
/** Meant for the proxy, not for who is behind it. */
const HOP_BY_HOP = new Set(["proxy-connection", "proxy-authorization", "connection", "keep-alive"]);
/** `allows` sees the whole address of http: requests; of all else `https://host/` and `http://host/`, either of which may pass. */
async function openDoor(allows) {
    const refused = new Map();
    const refuse = (host) => {
        if (refused.has(host) || refused.size < MOST_HOSTS)
            refused.set(host, (refused.get(host) ?? 0) + 1);
    };
    const open = new Set();
    const server = (0,external_node_http_.createServer)((asked, answer) => {
        const url = asked.url ?? "";
        if (URL.canParse(url) && new URL(url).protocol === "http:" && allows(url))
            forward(asked, answer);
        else {
            refuse(hostOf(url));
            // No answer at all: an answer of ours would look like the host's own.
            asked.socket.destroy();
        }
    });
    server.on("connect", (asked, client, first) => {
        const place = asked.url ?? "";
        const host = place.replace(/:(443|80)$/, "");
        client.on("error", () => client.destroy());
        if (!allows(`https://${host}/`) && !allows(`http://${host}/`)) {
            refuse(host);
            client.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
            return;
        }
        const far = tunnel(place, client, first);
        open.add(far);
        far.on("close", () => open.delete(far));
    });
    server.on("connection", (socket) => {
        open.add(socket);
        socket.on("close", () => open.delete(socket));
    });
    // What is cut off half-way is the page's loss, never ours.
    server.on("clientError", (_, socket) => socket.destroy());
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", resolve);
    });
    return {
        address: `http://127.0.0.1:${server.address().port}`,
        refused,
        close: () => {
            for (const socket of open)
                socket.destroy();
            return new Promise((resolve) => server.close(() => resolve()));
        },
    };
}
function forward(asked, answer) {
    const url = new URL(asked.url ?? "");
    const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !HOP_BY_HOP.has(name)));
    const { hostname, port, pathname, search } = url;
    const target = { host: reachable(hostname), port: port || 80, path: `${pathname}${search}` };
    const onward = (0,external_node_http_.request)({ ...target, method: asked.method, headers }, (response) => {
        const kept = Object.entries(response.headers).filter(([name]) => !HOP_BY_HOP.has(name));
        response.on("error", () => answer.destroy());
        try {
            answer.writeHead(response.statusCode ?? 502, Object.fromEntries(kept));
        }
        catch {
            // An answer that no server may give.
            onward.destroy();
            return void answer.destroy();
        }
        response.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    // Nobody asked for another protocol here: WebSockets come by CONNECT.
    onward.on("upgrade", (_, socket) => {
        socket.destroy();
        answer.destroy();
    });
    answer.on("close", () => onward.destroy());
    asked.pipe(onward);
}
function tunnel(place, client, first) {
    const { hostname, port } = new URL(`http://${place}`);
    const far = (0,external_node_net_.connect)(Number(port || 80), reachable(hostname), () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        if (first.length > 0)
            far.write(first);
        far.pipe(client);
        client.pipe(far);
    });
    far.on("error", () => client.destroy());
    far.on("close", () => client.destroy());
    client.on("close", () => far.destroy());
    return far;
}
/** Browsers know every name below `localhost` for loopback, the system's resolver may not. */
const reachable = (hostname) => hostname.endsWith(".localhost") ? "localhost" : hostname.replace(/^\[|\]$/g, "");
const hostOf = (url) => (URL.canParse(url) ? new URL(url).host : url.slice(0, 100));

;// CONCATENATED MODULE: ./build/action/adapters/browser-network.js
/** Answers that never end, and reports nobody waits for. */
const NOT_WAITED_FOR = new Set([
    "eventsource",
    "websocket",
    "media",
    "beacon",
    "ping",
    "cspreport",
    "prefetch",
]);
const ENDLESS = /^(text\/event-stream|multipart\/x-mixed-replace)/i;
/** The page or the browser gave it up itself, as players do with the rest of a film. */
const OWN_CHOICE = /ERR_ABORTED|NS_BINDING_ABORTED|cancelled/i;
const MOST_FAILED = 50;
/** A page could make up hosts for ever. */
const browser_network_MOST_HOSTS = 500;
function watchNetwork(allowed) {
    const pending = new Set();
    const refused = new Map();
    const failed = [];
    let begun = 0;
    const fail = (request, why) => {
        if (failed.length < MOST_FAILED)
            failed.push(`${why} ${placeOf(request)}`.slice(0, 300));
    };
    const refuse = (url) => {
        const host = URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
        if (refused.has(host) || refused.size < browser_network_MOST_HOSTS)
            refused.set(host, (refused.get(host) ?? 0) + 1);
    };
    return {
        refuse,
        watch: (page) => {
            page.on("request", (request) => {
                begun += 1;
                if (!allowed(request.url()))
                    refuse(request.url());
                else if (!NOT_WAITED_FOR.has(request.resourceType()))
                    pending.add(request);
            });
            page.on("response", (response) => {
                if (response.status() >= 400)
                    fail(response.request(), String(response.status()));
                if (ENDLESS.test(response.headers()["content-type"] ?? ""))
                    pending.delete(response.request());
            });
            page.on("requestfinished", (request) => pending.delete(request));
            page.on("requestfailed", (request) => {
                pending.delete(request);
                const why = request.failure()?.errorText ?? "failed";
                if (allowed(request.url()) && !OWN_CHOICE.test(why))
                    fail(request, why);
            });
            page.on("websocket", (socket) => {
                if (!allowed(socket.url()))
                    refuse(socket.url());
            });
        },
        state: (knocked) => ({
            pending: [...pending].map((request) => request.url()),
            begun,
            refused: new Map([...knocked, ...refused]),
            failed,
        }),
    };
}
/** "/logo.png", and the host with it where it is another than the page's. */
function placeOf(request) {
    const url = request.url();
    if (!URL.canParse(url))
        return url;
    const { origin, pathname, search, protocol } = new URL(url);
    if (protocol !== "http:" && protocol !== "https:")
        return url.slice(0, 100);
    return origin === originOf(request) ? `${pathname}${search}` : url;
}
function originOf(request) {
    try {
        const url = request.isNavigationRequest() ? request.url() : request.frame().url();
        return new URL(url).origin;
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./build/action/adapters/browser-shoot.js
// One picture of a page, as PNG.


/** As many as `proofmark compare` takes. Above about twice that Chromium leaves parts of the picture blank and says nothing. */
const MOST_PIXELS = 150_000_000;
const LONGEST_SIDE = 100_000;
/** Rare, and gone the next moment: once in some hundred shots on a busy machine. */
const PASSING = /Unable to capture screenshot/i;
const PAUSES_MS = [50, 250, 1000];
/** Chromium never answers for a shot whose document went away before it was drawn; one that did answer has by then. */
const AFTER_LEAVING_MS = 500;
/** Far longer than the largest picture takes. */
const LATE_MS = 60_000;
/** `session` null: not Chromium. @throws ProblemError page-failed for a picture too large to be true */
async function shootPage({ page, session }, clip, { scale }) {
    if (clip !== null)
        refuseHuge(clip, scale);
    for (const pause of PAUSES_MS) {
        try {
            return await unlessLost(page, once({ page, session }, clip, scale));
        }
        catch (error) {
            if (!PASSING.test(sentenceOf(error)))
                throw error;
            await (0,promises_.setTimeout)(pause);
        }
    }
    return unlessLost(page, once({ page, session }, clip, scale));
}
/** Rejects, so that it is tried again, where the answer will not come any more. */
async function unlessLost(page, shot) {
    const lost = Promise.withResolvers();
    const give = () => lost.reject(new Error("Unable to capture screenshot: its answer got lost"));
    const late = setTimeout(give, LATE_MS);
    let left;
    // Not when the address alone changes: the document stays, and the answer comes.
    const onDocument = () => {
        left ??= setTimeout(give, AFTER_LEAVING_MS);
    };
    page.on("domcontentloaded", onDocument);
    try {
        return await Promise.race([shot, lost.promise]);
    }
    finally {
        page.off("domcontentloaded", onDocument);
        clearTimeout(late);
        clearTimeout(left);
        shot.catch(() => undefined);
    }
}
async function once({ page, session }, clip, scale) {
    if (session === null)
        return page.screenshot(clip === null ? {} : { clip, fullPage: true });
    // The device scale is emulated in another session than this one, where a picture comes at 1x unless it is asked for.
    const area = clip ?? (scale === 1 ? null : await visibleArea(session));
    const { data } = await session.send("Page.captureScreenshot", {
        format: "png",
        // Less effort on zlib: larger files, less than half the time.
        optimizeForSpeed: true,
        ...(area === null ? {} : { clip: { ...area, scale }, captureBeyondViewport: clip !== null }),
    });
    return Buffer.from(data, "base64");
}
async function visibleArea(session) {
    const { cssVisualViewport } = await session.send("Page.getLayoutMetrics");
    const { pageX, pageY, clientWidth, clientHeight } = cssVisualViewport;
    return { x: pageX, y: pageY, width: clientWidth, height: clientHeight };
}
function refuseHuge({ width, height }, scale) {
    const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
    if (wide >= 1 && high >= 1 && wide * high <= MOST_PIXELS && Math.max(wide, high) <= LONGEST_SIDE)
        return;
    throw failed(`A picture of ${wide} × ${high} pixels cannot be taken; ${MOST_PIXELS / 1e6} million pixels and ${LONGEST_SIDE} on a side are the limit.`, "Shoot an element, or only the viewport (`full-page: false`), or lower the scale.");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/action/adapters/browser-steps.js
// One step of a user's set-up, done as a person would do it.



/** @throws ProblemError step-failed; whatever else it throws is the page's end */
async function performStep(page, action, timeout) {
    try {
        await perform(page, action, timeout);
    }
    catch (error) {
        if (page.isClosed() || /crash|closed/i.test(sentenceOf(error)))
            throw error;
        // Without the cause: its log holds what was to be filled in.
        throw new problem/* ProblemError */.Mm({
            code: "step-failed",
            message: `The step \`${nameOf(action)}\` did not work: ${reasonOf(error, timeout)}.`,
            todo: "Do the steps by hand on the served page, and correct the selector.",
        });
    }
}
async function perform(page, action, timeout) {
    if (action.do === "press") {
        if (action.selector === null)
            return page.keyboard.press(action.key);
        return page.locator(action.selector).first().press(action.key, { timeout });
    }
    const target = page.locator(action.selector).first();
    if (action.do === "fill")
        return target.fill(action.value, { timeout });
    if (action.do === "select")
        return void (await target.selectOption(action.value, { timeout }));
    if (action.do === "wait")
        return target.waitFor({ state: "visible", timeout });
    await target[action.do]({ timeout });
}
/** Never the value that is filled in: it may be a password. */
const nameOf = (action) => action.do === "press" ? `press ${action.key}` : `${action.do} ${action.selector}`;
/** Playwright's call log ends with what hindered it; the first line alone says only that time was up. */
const HINDERED = /^\s*- (?:element is not .*|.* intercepts pointer events|did not find .*)$/gm;
function reasonOf(error, timeout) {
    const sentence = sentenceOf(error);
    if (!/^Timeout \d+ms exceeded/.test(sentence))
        return sentence;
    const log = (0,external_node_util_.stripVTControlCharacters)(error instanceof Error ? error.message : "");
    const within = `within ${timeout / 1000} s`;
    const [hindered] = log.match(HINDERED)?.slice(-1) ?? [];
    if (hindered !== undefined)
        return `${hindered.replace(/^\s*- /, "").slice(0, 200)}, ${within}`;
    return log.includes("locator resolved to")
        ? `not ${within}`
        : `nothing on the page fits the selector ${within}`;
}

;// CONCATENATED MODULE: ./build/action/adapters/browser-tab.js





const FREE = /^(data|blob|about):/;
const MOST_COMPLAINTS = 50;
/** A frame of another process may hang by itself. */
const FRAME_MS = 10_000;
/** A profile that cannot be closed is left to the end of its browser. */
const CLOSE_MS = 5000;
/** `isAlive` false: the browser is gone, so a failed call is no page's fault. */
async function openTab(browser, options, isAlive) {
    const state = { crashed: false, page: null, session: null };
    const ended = Promise.withResolvers();
    const onGone = () => ended.resolve();
    browser.once("disconnected", onGone);
    const guard = guardPage({
        connected: isAlive,
        crashed: () => state.crashed,
        closed: () => state.page?.isClosed() ?? false,
        ended: ended.promise,
        ping: () => state.session?.send("Runtime.evaluate", { expression: "1" }) ??
            state.page?.evaluate("1") ??
            Promise.resolve(),
    });
    const allowed = allowing(options);
    const network = watchNetwork(allowed);
    const isChromium = browser.browserType().name() === "chromium";
    const door = isChromium ? await openDoor(allowed) : null;
    // Whoever ends the page: an open door would keep this process from ending.
    void ended.promise.then(() => {
        browser.off("disconnected", onGone);
        return door?.close();
    });
    let context = null;
    try {
        return await guard(async () => {
            context = await browser.newContext(contextOptions(options, door));
            if (options.cookies.length > 0)
                await context.addCookies(options.cookies.map((cookie) => ({ ...cookie })));
            if (options.before.length > 0)
                await context.addInitScript(inOrder(options.before));
            if (options.hold)
                await holdRequests(context, options.hold);
            if (door === null)
                await guardRequests(context, allowed, network);
            const page = await context.newPage();
            state.page = page;
            if (isChromium)
                state.session = await context.newCDPSession(page);
            const complaints = listen(page, network, () => {
                state.crashed = true;
                ended.resolve();
            });
            page.once("close", () => ended.resolve());
            return tabOf({
                page,
                session: state.session,
                context,
                door,
                network,
                options,
                allowed,
                complaints,
                guard,
            });
        });
    }
    catch (error) {
        ended.resolve();
        await closeAll(context, door);
        throw error;
    }
}
/** The site itself without asking, so that nothing it asks for can be asked about twice. */
function allowing({ origins = [], allows }) {
    const own = new Set(origins.map((origin) => new URL(origin).host));
    return (url) => {
        if (FREE.test(url))
            return true;
        if (!URL.canParse(url))
            return false;
        const { protocol, host } = new URL(url);
        if (!/^(https?|wss?):$/.test(protocol))
            return false;
        return own.has(host) || allows(url);
    };
}
function contextOptions(options, door) {
    const bypass = (options.origins ?? []).map(browser_tab_placeOf).join(",");
    return {
        viewport: options.viewport,
        deviceScaleFactor: options.scale,
        colorScheme: options.scheme,
        reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
        locale: options.locale,
        timezoneId: options.timeZone,
        serviceWorkers: "block",
        acceptDownloads: false,
        ...(door === null ? {} : { proxy: { server: door.address, ...(bypass === "" ? {} : { bypass }) } }),
        ...(options.storage === null ? {} : { storageState: options.storage }),
    };
}
/** With its port, always: a bare host would be let through on every port. */
function browser_tab_placeOf(origin) {
    const { hostname, port, protocol } = new URL(origin);
    return `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}
/** One script, since the order of several is not promised; one that throws leaves the others alone. */
const inOrder = (scripts) => scripts
    .map(({ run, argument }) => `try { (${run.toString()})(${JSON.stringify(argument ?? null)}); } catch (error) { console.error(error); }`)
    .join("\n");
/** Other browsers than Chromium: Playwright asks within the browser. Requests after a redirect are not asked for. */
async function guardRequests(context, allowed, network) {
    const foreign = (url) => !allowed(url.href);
    await context.route(foreign, (route) => route.abort("blockedbyclient"));
    await context.routeWebSocket(foreign, (socket) => {
        network.refuse(socket.url());
        return socket.close();
    });
}
/** Costs about a millisecond a request and the cache, so only where somebody asks for it. */
async function holdRequests(context, hold) {
    await context.route("**/*", async (route, request) => {
        await hold({ url: request.url(), kind: request.resourceType() });
        await route.fallback().catch(() => undefined);
    });
}
function listen(page, network, onCrash) {
    const complaints = [];
    const complain = (text) => {
        complaints.push(text.slice(0, 500));
        if (complaints.length > MOST_COMPLAINTS)
            complaints.shift();
    };
    network.watch(page);
    page.on("crash", onCrash);
    page.on("pageerror", (error) => complain(error.message));
    page.on("console", (message) => {
        if (message.type() === "error")
            complain(message.text());
    });
    page.on("dialog", (dialog) => {
        const leaving = dialog.type() === "beforeunload";
        if (!leaving)
            complain(`The page asked by ${dialog.type()}: ${dialog.message()} (dismissed)`);
        void (leaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
    });
    page.on("popup", (popup) => {
        complain(`The page opened another window: ${popup.url()} (closed)`);
        void popup.close().catch(() => undefined);
    });
    page.on("download", (download) => {
        complain(`The page began a download: ${download.suggestedFilename()} (refused)`);
        void download.cancel().catch(() => undefined);
    });
    return complaints;
}
function tabOf(parts) {
    const { page, network, options, door, guard } = parts;
    // Of shots taken at once those of a whole page are drawn another way than alone (seen with Chromium 156).
    let lastShot = Promise.resolve();
    const shoot = (clip) => {
        const shot = lastShot.then(() => guard(() => shootPage(parts, clip, options)));
        lastShot = shot.catch(() => undefined);
        return shot;
    };
    return {
        goto: (url, timeoutMs) => guard(() => goTo(parts, url, timeoutMs)),
        run: (script, argument) => guard(() => runIn(parts, script, argument)),
        runInFrames: (script, argument) => guard(async () => {
            const answers = await Promise.all(page.frames().map((frame) => inFrame(frame, script, argument)));
            return answers.flat();
        }),
        shoot,
        act: (action, timeoutMs) => guard(() => performStep(page, action, timeoutMs)),
        network: () => network.state(door?.refused ?? new Map()),
        complaints: () => parts.complaints,
        close: () => closeAll(parts.context, door),
    };
}
async function goTo({ page, allowed }, url, timeout) {
    if (!allowed(url))
        return { status: null, url: page.url(), error: "this address is not the site's" };
    let status = null;
    const note = (response) => {
        const request = response.request();
        if (request.isNavigationRequest() && request.frame() === page.mainFrame())
            status = response.status();
    };
    page.on("response", note);
    try {
        const response = await page.goto(url, { timeout, waitUntil: "load" });
        return { status: response?.status() ?? status, url: page.url(), error: null };
    }
    catch (error) {
        const why = sentenceOf(error);
        if (page.isClosed() || /crash|has been closed/i.test(why))
            throw error;
        return { status, url: page.url(), error: whyNot(why, timeout) };
    }
    finally {
        page.off("response", note);
    }
}
function whyNot(why, timeout) {
    if (/^Timeout \d+ms exceeded/.test(why))
        return `it did not finish loading within ${timeout / 1000} s`;
    if (/Download is starting/.test(why))
        return "it is a download, not a page";
    return why.replace(/ at https?:\S+$/, "");
}
/** In Chromium by its own protocol: Playwright's way walks the value on both sides, and through the page's own globals. */
async function runIn({ page, session }, script, argument) {
    if (session === null)
        return page.evaluate(script, argument);
    const expression = `(${script.toString()})(${JSON.stringify(argument ?? null)})`;
    const answer = await session.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: false,
    });
    const thrown = answer.exceptionDetails;
    if (thrown)
        throw new Error(thrown.exception?.description ?? thrown.text);
    return answer.result.value;
}
async function inFrame(frame, script, argument) {
    const late = new Promise((resolve) => setTimeout(resolve, FRAME_MS, []).unref());
    const answer = frame.evaluate(script, argument).then((value) => [value], 
    // Gone, or of another page by now.
    () => []);
    return Promise.race([answer, late]);
}
async function closeAll(context, door) {
    const late = new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref());
    await Promise.race([context?.close().catch(() => undefined), late]);
    await door?.close();
}

// EXTERNAL MODULE: ./build/action/adapters/commands-tree.js
var commands_tree = __webpack_require__(85293);
;// CONCATENATED MODULE: ./build/action/adapters/browser.js
// One browser process through Playwright. It is spoken to through a pipe, never a TCP port: nobody else on the machine can
// join in, and when this process ends, by whatever cause, the pipe does and the browser with it.







const browser_require = (0,external_node_module_.createRequire)(import.meta.url);
/** Not by `import`: the bundler would make that part of every start. See scripts/build.mjs. */
const playwright = () => browser_require("#playwright");
/** A first start on a cold disk takes some seconds; one that takes this long never ends. */
const LAUNCH_MS = 60_000;
const browser_CLOSE_MS = 5000;
/** @throws ProblemError browser-failed: not started, or not within a minute, or cancelled meanwhile */
async function launchBrowser(found, options) {
    const { signal } = options;
    if (signal.aborted)
        throw cancelled(found);
    const nonce = (0,external_node_crypto_.randomBytes)(12).toString("hex");
    let tree = null;
    const kill = () => {
        const pid = tree?.pid ?? (0,commands_tree/* childWith */.rB)(nonce);
        if (pid !== null)
            (0,commands_tree/* signalTree */.r7)({ pid, nonce }, "SIGKILL");
    };
    signal.addEventListener("abort", kill);
    try {
        const browser = await start(found, environment(options.env, found.env, nonce));
        const pid = (0,commands_tree/* childWith */.rB)(nonce);
        if (pid !== null) {
            tree = { pid, nonce };
            (0,commands_tree/* remember */.kY)(tree);
        }
        if (signal.aborted) {
            await end(browser, tree);
            throw cancelled(found);
        }
        return browserOf({ found, browser, tree, kill, signal });
    }
    catch (error) {
        signal.removeEventListener("abort", kill);
        kill();
        if (error instanceof problem/* ProblemError */.Mm)
            throw error;
        throw signal.aborted ? cancelled(found) : notStarted(found, error);
    }
}
const start = (found, env) => playwright()[found.engine].launch({
    executablePath: found.executable,
    env,
    timeout: LAUNCH_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...ARGUMENTS[found.engine]],
});
/** The nonce is how a browser's processes are told from everybody else's; see commands-tree.ts. */
function environment(env, own, nonce) {
    const outer = env[commands_tree/* RUN_VARIABLE */.hd];
    return { ...env, ...own, [commands_tree/* RUN_VARIABLE */.hd]: outer ? `${outer}.${nonce}` : nonce };
}
function browserOf({ found, browser, tree, kill, signal }) {
    let closing = null;
    const isAlive = () => closing === null && browser.isConnected();
    browser.on("disconnected", () => {
        if (tree !== null)
            (0,commands_tree/* forget */.y6)(tree);
    });
    return {
        found,
        isAlive,
        open: (tab) => {
            if (!isAlive())
                return Promise.reject(died(undefined));
            return openTab(browser, tab, isAlive);
        },
        close: () => {
            signal.removeEventListener("abort", kill);
            closing ??= end(browser, tree);
            return closing;
        },
    };
}
/** When it returns, none of the browser's processes is left. */
async function end(browser, tree) {
    const late = new Promise((resolve) => setTimeout(resolve, browser_CLOSE_MS).unref());
    await Promise.race([browser.close().catch(() => undefined), late]);
    if (tree === null)
        return;
    for (let round = 0; round < 50 && (0,commands_tree/* countTree */.my)(tree) > 0; round++) {
        (0,commands_tree/* signalTree */.r7)(tree, "SIGKILL");
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
    (0,commands_tree/* forget */.y6)(tree);
}
const DOCTOR = "Run `proofmark doctor`; it says which browsers are here and starts one.";
function notStarted(found, error) {
    const { message, todo } = whyNotStarted(error);
    return new problem/* ProblemError */.Mm({
        code: "browser-failed",
        message: `${found.version} (${found.executable}) did not start: ${message}.`,
        todo,
    }, error);
}
const cancelled = (found) => new problem/* ProblemError */.Mm({
    code: "browser-failed",
    message: `${found.version} was not started: the run was cancelled.`,
    todo: "Run it again.",
});
/** Playwright's message is a page of log; what the browser itself said last is in it. */
function whyNotStarted(error) {
    const text = error instanceof Error ? error.message : String(error);
    const library = /error while loading shared libraries: ([^:\n]+)/.exec(text)?.[1];
    if (library !== undefined)
        return {
            message: `the library ${library} is missing`,
            todo: "Install the browser from the system's packages, which bring its libraries (`apt-get install chromium`).",
        };
    if (/Timeout \d+ms exceeded/.test(text))
        return { message: `it did not answer within ${LAUNCH_MS / 1000} s`, todo: DOCTOR };
    if (/ENOENT|EACCES|executable doesn.t exist/.test(text))
        return { message: "it is not there, or may not be run", todo: DOCTOR };
    const said = /\[err\] (.*)/.exec(text)?.[1] ?? text.split("\n", 1)[0] ?? "";
    return {
        message: said
            .replace(/^browserType\.launch: /, "")
            .slice(0, 300)
            .replace(/\.$/, ""),
        todo: DOCTOR,
    };
}


/***/ })

};
