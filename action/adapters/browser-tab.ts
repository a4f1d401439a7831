// One page in a profile of its own.
import type { Browser, CDPSession, Page, Request } from "playwright-core";
import { ProblemError } from "../../shared/problem.ts";
import type { Tab, TabOptions } from "../ports.ts";

const FREE = /^(data|blob|about):/;

export async function openTab(browser: Browser, options: TabOptions): Promise<Tab> {
  const context = await guarded(browser, () =>
    browser.newContext({
      viewport: options.viewport,
      deviceScaleFactor: options.scale,
      colorScheme: options.scheme,
      reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
      locale: options.locale,
      timezoneId: options.timeZone,
      serviceWorkers: "block",
      ...(options.storage === null ? {} : { storageState: options.storage as never }),
      ...(options.video === null ? {} : { recordVideo: { dir: options.video, size: options.viewport } }),
    }),
  );
  await context.addCookies(options.cookies.map(({ name, value, url }) => ({ name, value, url })));
  for (const { run, argument } of options.before)
    await context.addInitScript(`(${run.toString()})(${JSON.stringify(argument ?? null)})`);
  const network = watchNetwork();
  const { hold } = options;
  if (hold)
    await context.route("**/*", async (route, request) => {
      await hold({ url: request.url(), kind: request.resourceType() });
      await route.continue().catch(() => undefined);
    });
  await context.route(
    (url) => !FREE.test(url.href) && !options.allows(url.href),
    (route) => {
      network.refuse(route.request().url());
      return route.abort("blockedbyclient");
    },
  );
  const page = await guarded(browser, () => context.newPage());
  network.watch(page);
  const complaints: string[] = [];
  const complain = (text: string): void => {
    complaints.push(text.slice(0, 500));
    if (complaints.length > 50) complaints.shift();
  };
  page.on("pageerror", (error) => complain(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complain(message.text());
  });
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  const session = browser.browserType().name() === "chromium" ? await context.newCDPSession(page) : null;
  const act = <T>(work: () => Promise<T>): Promise<T> => guarded(browser, work);
  return {
    goto: (url, timeoutMs) => act(() => goTo(page, url, timeoutMs)),
    run: (script, argument) => act(() => page.evaluate(script as never, argument) as never),
    runInFrames: (script, argument) =>
      act(async () => {
        const answers = await Promise.allSettled(
          page.frames().map((frame) => frame.evaluate(script as never, argument)),
        );
        return answers.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])) as never;
      }),
    resize: (viewport) => act(() => page.setViewportSize(viewport)),
    shoot: (clip) => act(() => shoot(page, session, clip)),
    act: (action, timeoutMs) => act(() => perform(page, action, timeoutMs)),
    network: () => network.state(),
    complaints: () => complaints,
    close: async () => {
      const video = page.video();
      await context.close().catch(() => undefined);
      return video === null ? null : video.path().catch(() => null);
    },
  };
}

async function guarded<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    const died = !browser.isConnected();
    throw new ProblemError(
      {
        code: died ? "browser-died" : "page-failed",
        message: died ? "The browser ended while a page was open." : `The page failed: ${message}`,
        todo: died
          ? "Run it again; when it ends again, give the job more memory."
          : "Open it by hand and look at its console.",
      },
      error,
    );
  }
}

async function goTo(page: Page, url: string, timeoutMs: number) {
  try {
    const response = await page.goto(url, { timeout: timeoutMs, waitUntil: "load" });
    return { status: response?.status() ?? null, url: page.url(), error: null };
  } catch (error) {
    if (page.isClosed()) throw error;
    const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    return { status: null, url: page.url(), error: message.replace(/^page\.goto: /, "") };
  }
}

async function shoot(page: Page, session: CDPSession | null, clip: Parameters<Tab["shoot"]>[0]) {
  if (session === null) return page.screenshot(clip === null ? {} : { clip, fullPage: true });
  const { data } = await session.send("Page.captureScreenshot", {
    format: "png",
    optimizeForSpeed: true,
    ...(clip === null ? {} : { clip: { ...clip, scale: 1 }, captureBeyondViewport: true }),
  });
  return Buffer.from(data, "base64");
}

async function perform(page: Page, action: Parameters<Tab["act"]>[0], timeout: number): Promise<void> {
  try {
    if (action.do === "press")
      return await (action.selector === null
        ? page.keyboard.press(action.key)
        : page.locator(action.selector).first().press(action.key, { timeout }));
    const target = page.locator(action.selector).first();
    if (action.do === "fill") return await target.fill(action.value, { timeout });
    if (action.do === "select") return void (await target.selectOption(action.value, { timeout }));
    if (action.do === "wait") return await target.waitFor({ state: "visible", timeout });
    await target[action.do]({ timeout });
  } catch (error) {
    if (page.isClosed()) throw error;
    const what = action.do === "press" ? `press ${action.key}` : `${action.do} ${action.selector}`;
    const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    throw new ProblemError(
      {
        code: "step-failed",
        message: `The step \`${what}\` did not work: ${message.replace(/^[a-z.]+: /i, "")}`,
        todo: "Do the steps by hand on the served page, and correct the selector.",
      },
      error,
    );
  }
}

const STREAMS = new Set(["eventsource", "websocket", "media"]);

function watchNetwork() {
  const pending = new Set<Request>();
  const refused = new Map<string, number>();
  const failed: string[] = [];
  let begun = 0;
  const fail = (request: Request, why: string): void => {
    if (failed.length < 50) failed.push(`${why} ${request.url()}`.slice(0, 300));
  };
  return {
    refuse: (url: string): void => {
      const host = new URL(url).host;
      refused.set(host, (refused.get(host) ?? 0) + 1);
    },
    watch: (page: Page): void => {
      page.on("request", (request) => {
        begun += 1;
        if (!STREAMS.has(request.resourceType())) pending.add(request);
      });
      page.on("response", (response) => {
        if (response.status() >= 400) fail(response.request(), String(response.status()));
      });
      page.on("requestfinished", (request) => pending.delete(request));
      page.on("requestfailed", (request) => {
        pending.delete(request);
        fail(request, request.failure()?.errorText ?? "failed");
      });
    },
    state: () => ({
      pending: [...pending].map((request) => request.url()),
      begun,
      refused,
      failed,
    }),
  };
}
