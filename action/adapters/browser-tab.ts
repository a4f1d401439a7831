// One page in a profile of its own.
import type { Browser, BrowserContext, CDPSession, Frame, Page, Response } from "playwright-core";
import type { PageScript, Tab, TabOptions } from "../ports.ts";
import { type Door, openDoor } from "./browser-door.ts";
import { guardPage, sentenceOf } from "./browser-guard.ts";
import { type NetworkWatch, watchNetwork } from "./browser-network.ts";
import { shootPage } from "./browser-shoot.ts";
import { performStep } from "./browser-steps.ts";

const FREE = /^(data|blob|about):/;
const MOST_COMPLAINTS = 50;
/** A frame of another process may hang by itself. */
const FRAME_MS = 10_000;
/** A profile that cannot be closed is left to the end of its browser. */
const CLOSE_MS = 5000;

/** `isAlive` false: the browser is gone, so a failed call is no page's fault. */
export async function openTab(browser: Browser, options: TabOptions, isAlive: () => boolean): Promise<Tab> {
  const state = { crashed: false, page: null as Page | null, session: null as CDPSession | null };
  const ended = Promise.withResolvers<void>();
  const onGone = (): void => ended.resolve();
  browser.once("disconnected", onGone);
  const guard = guardPage({
    connected: isAlive,
    crashed: () => state.crashed,
    closed: () => state.page?.isClosed() ?? false,
    ended: ended.promise,
    ping: () =>
      state.session?.send("Runtime.evaluate", { expression: "1" }) ??
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
  let context: BrowserContext | null = null;
  try {
    return await guard(async () => {
      context = await browser.newContext(contextOptions(options, door));
      if (options.cookies.length > 0)
        await context.addCookies(options.cookies.map((cookie) => ({ ...cookie })));
      if (options.before.length > 0) await context.addInitScript(inOrder(options.before));
      if (options.hold) await holdRequests(context, options.hold);
      if (door === null) await guardRequests(context, allowed, network);
      const page = await context.newPage();
      state.page = page;
      if (isChromium) state.session = await context.newCDPSession(page);
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
  } catch (error) {
    ended.resolve();
    await closeAll(context, door);
    throw error;
  }
}

/** The site itself without asking, so that nothing it asks for can be asked about twice. */
function allowing({ origins = [], allows }: TabOptions): (url: string) => boolean {
  const own = new Set(origins.map((origin) => new URL(origin).host));
  return (url) => {
    if (FREE.test(url)) return true;
    if (!URL.canParse(url)) return false;
    const { protocol, host } = new URL(url);
    if (!/^(https?|wss?):$/.test(protocol)) return false;
    return own.has(host) || allows(url);
  };
}

function contextOptions(options: TabOptions, door: Door | null): Parameters<Browser["newContext"]>[0] {
  const bypass = (options.origins ?? []).map(placeOf).join(",");
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
    ...(options.storage === null ? {} : { storageState: options.storage as never }),
  };
}

/** With its port, always: a bare host would be let through on every port. */
function placeOf(origin: string): string {
  const { hostname, port, protocol } = new URL(origin);
  return `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}

/** One script, since the order of several is not promised; one that throws leaves the others alone. */
const inOrder = (scripts: readonly PageScript[]): string =>
  scripts
    .map(
      ({ run, argument }) =>
        `try { (${run.toString()})(${JSON.stringify(argument ?? null)}); } catch (error) { console.error(error); }`,
    )
    .join("\n");

/** Other browsers than Chromium: Playwright asks within the browser. Requests after a redirect are not asked for. */
async function guardRequests(
  context: BrowserContext,
  allowed: (url: string) => boolean,
  network: NetworkWatch,
): Promise<void> {
  const foreign = (url: URL): boolean => !allowed(url.href);
  await context.route(foreign, (route) => route.abort("blockedbyclient"));
  await context.routeWebSocket(foreign, (socket) => {
    network.refuse(socket.url());
    return socket.close();
  });
}

/** Costs about a millisecond a request and the cache, so only where somebody asks for it. */
async function holdRequests(context: BrowserContext, hold: NonNullable<TabOptions["hold"]>): Promise<void> {
  await context.route("**/*", async (route, request) => {
    await hold({ url: request.url(), kind: request.resourceType() });
    await route.fallback().catch(() => undefined);
  });
}

function listen(page: Page, network: NetworkWatch, onCrash: () => void): string[] {
  const complaints: string[] = [];
  const complain = (text: string): void => {
    complaints.push(text.slice(0, 500));
    if (complaints.length > MOST_COMPLAINTS) complaints.shift();
  };
  network.watch(page);
  page.on("crash", onCrash);
  page.on("pageerror", (error) => complain(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complain(message.text());
  });
  page.on("dialog", (dialog) => {
    const leaving = dialog.type() === "beforeunload";
    if (!leaving) complain(`The page asked by ${dialog.type()}: ${dialog.message()} (dismissed)`);
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

interface Parts {
  page: Page;
  session: CDPSession | null;
  context: BrowserContext;
  door: Door | null;
  network: NetworkWatch;
  options: TabOptions;
  allowed: (url: string) => boolean;
  complaints: readonly string[];
  guard: ReturnType<typeof guardPage>;
}

function tabOf(parts: Parts): Tab {
  const { page, network, options, door, guard } = parts;
  // Of shots taken at once those of a whole page are drawn another way than alone (seen with Chromium 156).
  let lastShot: Promise<unknown> = Promise.resolve();
  const shoot: Tab["shoot"] = (clip) => {
    const shot = lastShot.then(() => guard(() => shootPage(parts, clip, options)));
    lastShot = shot.catch(() => undefined);
    return shot;
  };
  return {
    goto: (url, timeoutMs) => guard(() => goTo(parts, url, timeoutMs)),
    run: (script, argument) => guard(() => runIn(parts, script, argument)) as never,
    runInFrames: (script, argument) =>
      guard(async () => {
        const answers = await Promise.all(page.frames().map((frame) => inFrame(frame, script, argument)));
        return answers.flat();
      }) as never,
    shoot,
    act: (action, timeoutMs) => guard(() => performStep(page, action, timeoutMs)),
    network: () => network.state(door?.refused ?? new Map()),
    complaints: () => parts.complaints,
    close: () => closeAll(parts.context, door),
  };
}

async function goTo({ page, allowed }: Parts, url: string, timeout: number) {
  if (!allowed(url)) return { status: null, url: page.url(), error: "this address is not the site's" };
  let status: number | null = null;
  const note = (response: Response): void => {
    const request = response.request();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) status = response.status();
  };
  page.on("response", note);
  try {
    const response = await page.goto(url, { timeout, waitUntil: "load" });
    return { status: response?.status() ?? status, url: page.url(), error: null };
  } catch (error) {
    const why = sentenceOf(error);
    if (page.isClosed() || /crash|has been closed/i.test(why)) throw error;
    return { status, url: page.url(), error: whyNot(why, timeout) };
  } finally {
    page.off("response", note);
  }
}

function whyNot(why: string, timeout: number): string {
  if (/^Timeout \d+ms exceeded/.test(why)) return `it did not finish loading within ${timeout / 1000} s`;
  if (/Download is starting/.test(why)) return "it is a download, not a page";
  return why.replace(/ at https?:\S+$/, "");
}

/** In Chromium by its own protocol: Playwright's way walks the value on both sides, and through the page's own globals. */
async function runIn(
  { page, session }: Parts,
  script: PageScript["run"],
  argument: unknown,
): Promise<unknown> {
  if (session === null) return page.evaluate(script as never, argument);
  const expression = `(${script.toString()})(${JSON.stringify(argument ?? null)})`;
  const answer = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: false,
  });
  const thrown = answer.exceptionDetails;
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return answer.result.value;
}

async function inFrame(frame: Frame, script: PageScript["run"], argument: unknown): Promise<unknown[]> {
  const late = new Promise<unknown[]>((resolve) => setTimeout(resolve, FRAME_MS, []).unref());
  const answer = frame.evaluate(script as never, argument).then(
    (value) => [value],
    // Gone, or of another page by now.
    () => [],
  );
  return Promise.race([answer, late]);
}

async function closeAll(context: BrowserContext | null, door: Door | null): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MS).unref());
  await Promise.race([context?.close().catch(() => undefined), late]);
  await door?.close();
}
