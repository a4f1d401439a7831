// A real Chromium, a real server beside it that must never be asked, and pages that do what pages should not.
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { launchBrowser } from "../../../action/adapters/browser.ts";
import { findBrowser } from "../../../action/adapters/browser-find.ts";
import { decodePng } from "../../../action/gates/visual/pixels/png-decode.ts";
import type { Browser, Tab, TabOptions } from "../../../action/ports.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { markProcesses } from "../../support/processes.ts";

const env = Object.fromEntries(
  Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
);
const mark = markProcesses();
Object.assign(env, mark.env);
const pages = new Map<string, string>();
const asked: string[] = [];
const strangers: string[] = [];
let browser: Browser;
let site: Server;
let stranger: Server;
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const origin = (): string => `http://127.0.0.1:${portOf(site)}`;
const foreign = (): string => `127.0.0.1:${portOf(stranger)}`;

before(async () => {
  site = createServer((request, response) => {
    const url = request.url ?? "/";
    asked.push(url);
    if (url === "/never") return;
    if (url === "/redirect")
      return void response.writeHead(302, { location: `http://${foreign()}/redirected` }).end();
    if (url === "/file")
      return void response.writeHead(200, { "content-disposition": "attachment" }).end("x");
    if (url === "/stream")
      return void response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    if (url === "/cookie") return void response.end(request.headers.cookie ?? "none");
    const page = pages.get(url);
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html" });
    response.end(page ?? "nothing here");
  });
  stranger = createServer((request, response) => {
    strangers.push(request.url ?? "");
    response.end("hello");
  });
  stranger.on("connection", () => strangers.push("connected"));
  for (const server of [site, stranger])
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { found, tried } = await findBrowser("chromium", env);
  assert.ok(found, tried.join("\n"));
  browser = await launchBrowser(found, { env, signal: new AbortController().signal });
});
after(async () => {
  await browser?.close();
  for (const server of [site, stranger]) {
    server.closeAllConnections();
    server.close();
  }
});

async function withTab<T>(work: (tab: Tab) => Promise<T>, options: Partial<TabOptions> = {}): Promise<T> {
  const tab = await browser.open({
    viewport: { width: 400, height: 300 },
    scale: 1,
    scheme: "light",
    reducedMotion: true,
    locale: "de-DE",
    timeZone: "Asia/Tokyo",
    cookies: [],
    storage: null,
    before: [],
    origins: [origin()],
    allows: () => false,
    ...options,
  });
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** Lays `html` at a fresh address, opens it, and does `work`. */
let count = 0;
function onPage<T>(
  html: string,
  work: (tab: Tab) => Promise<T>,
  options: Partial<TabOptions> = {},
): Promise<T> {
  const path = `/page-${count++}`;
  pages.set(path, `<!doctype html>${html}`);
  return withTab(async (tab) => {
    assert.deepEqual(await tab.goto(`${origin()}${path}`, 10_000), {
      status: 200,
      url: `${origin()}${path}`,
      error: null,
    });
    return work(tab);
  }, options);
}

const problem = (code: string, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ProblemError, String(error));
  assert.equal(error.problems[0]?.code, code, String(error));
  assert.match(error.problems[0]?.message ?? "", message);
  return true;
};
const quiet = (tab: Tab) => tab.run(() => new Promise((resolve) => setTimeout(resolve, 300)), null);

describe("a tab", () => {
  it("sees the site under the conditions it was opened with", () =>
    onPage(
      "<p>",
      async (tab) => {
        const seen = await tab.run(
          (width: number) => ({
            width: innerWidth === width,
            scale: devicePixelRatio,
            dark: matchMedia("(prefers-color-scheme: dark)").matches,
            still: matchMedia("(prefers-reduced-motion: reduce)").matches,
            language: navigator.language,
            zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            first: (globalThis as never as { marks: string[] }).marks,
          }),
          400,
        );
        assert.deepEqual(seen, {
          width: true,
          scale: 2,
          dark: true,
          still: true,
          language: "de-DE",
          zone: "Asia/Tokyo",
          first: ["one", "two"],
        });
      },
      {
        scale: 2,
        scheme: "dark",
        before: [
          { run: (mark: string) => Object.assign(globalThis, { marks: [mark] }), argument: "one" },
          {
            run: () => {
              throw new Error("a script of ours that fails");
            },
            argument: null,
          },
          {
            run: (mark: string) => (globalThis as never as { marks: string[] }).marks.push(mark),
            argument: "two",
          },
        ],
      },
    ));

  it("shoots in device pixels, the viewport and any part of the page", () =>
    onPage(
      `<style>body{margin:0;height:900px;background:repeating-linear-gradient(#fff 0 .5px,#000 .5px 1px)}</style>`,
      async (tab) => {
        const size = (png: Uint8Array) => {
          const view = Buffer.from(png.buffer, png.byteOffset, 24);
          return [view.readUInt32BE(16), view.readUInt32BE(20)];
        };
        assert.deepEqual(size(await tab.shoot(null)), [400, 200]);
        const fine = await tab.shoot({ x: 0, y: 0, width: 100, height: 800 });
        assert.deepEqual(size(fine), [200, 1600]);
        const { data } = decodePng(fine);
        assert.deepEqual([data[0], data[200 * 4]], [255, 0], "half a CSS pixel is a row of its own");
      },
      { scale: 2, viewport: { width: 200, height: 100 } },
    ));

  it("runs scripts in every frame, and gives what those that answer say", () =>
    onPage(
      `<iframe srcdoc="<b>1</b>"></iframe><iframe src="https://elsewhere.test/"></iframe>`,
      async (tab) => {
        const all = await tab.runInFrames((tag: string) => document.querySelectorAll(tag).length, "b");
        assert.deepEqual(all.slice(0, 2), [0, 1]);
      },
    ));

  it("says what a script of ours threw", () =>
    onPage("<p>", (tab) =>
      assert.rejects(
        tab.run(() => {
          throw new TypeError("no such thing");
        }, null),
        problem("page-failed", /TypeError: no such thing/),
      ),
    ));

  it("shoots the viewport, and any part of the page in its own pixels", () =>
    onPage("<style>body{margin:0;height:5000px;background:#123456}</style>", async (tab) => {
      const size = (png: Uint8Array) => [
        Buffer.from(png).readUInt32BE(16),
        Buffer.from(png).readUInt32BE(20),
      ];
      assert.deepEqual(size(await tab.shoot(null)), [400, 300]);
      assert.deepEqual(size(await tab.shoot({ x: 10, y: 4000, width: 30, height: 1000 })), [30, 1000]);
    }));

  it("shoots a page alike, alone and with other shots asked for at once", () =>
    onPage("<h1>x</h1><style>body{margin:0;height:5000px}</style>", async (tab) => {
      const whole = { x: 0, y: 0, width: 400, height: 5000 };
      const alone = Buffer.from(await tab.shoot(whole));
      const [, among] = await Promise.all([tab.shoot(null), tab.shoot(whole), tab.shoot(null)]);
      assert.ok(alone.equals(among));
    }));

  it("answers for a shot whose page goes away meanwhile", { timeout: 30_000 }, async () => {
    pages.set("/next", "<p>next");
    for (let round = 0; round < 3; round += 1)
      await withTab(async (tab) => {
        const shot = tab.shoot(null);
        await tab.goto(`${origin()}/next`, 5000);
        assert.ok((await shot).length > 100);
      });
  });

  it("refuses a picture that nobody could compare", () =>
    onPage("<p>", (tab) =>
      assert.rejects(
        tab.shoot({ x: 0, y: 0, width: 15_000, height: 10_001 }),
        problem("page-failed", /15000 × 10001 pixels cannot be taken/),
      ),
    ));

  it("begins with cookies and storage, and keeps neither for the next", async () => {
    const url = origin();
    const storage = {
      cookies: [],
      origins: [{ origin: url, localStorage: [{ name: "who", value: "ada" }] }],
    };
    const given = { cookies: [{ name: "a", value: "b", url }], storage };
    await onPage(
      "<p>",
      async (tab) => assert.equal(await tab.run(() => localStorage.getItem("who"), null), "ada"),
      given,
    );
    const answer = (options: Partial<TabOptions>) =>
      withTab(async (tab) => {
        await tab.goto(`${url}/cookie`, 5000);
        return tab.run(() => document.body.innerText + localStorage.length, null);
      }, options);
    assert.deepEqual([await answer(given), await answer({})], ["a=b1", "none0"]);
  });
});

describe("what a page asks for", () => {
  it("stays on the machine, whichever way it asks", () => {
    strangers.length = 0;
    const html = `<link rel=preconnect href="http://${foreign()}"><link rel=prefetch href="http://${foreign()}/prefetched">
      <link rel=preconnect href="https://preconnected.test"><link rel=dns-prefetch href="//resolved.test">
      <img src="/redirect"><img src="http://${foreign()}/image"><iframe src="http://${foreign()}/frame"></iframe>
      <img src="https://secure.test/image.png"><img src="file:///etc/hostname">
      <script>
        new WebSocket("ws://${foreign()}/socket"); new WebSocket("wss://socket.test/");
        navigator.sendBeacon("http://${foreign()}/beacon");
        navigator.serviceWorker?.register("/worker.js").catch(() => {});
        const work = 'fetch("http://${foreign()}/worker").catch(() => 0); new WebSocket("ws://${foreign()}/worker-socket")';
        new Worker(URL.createObjectURL(new Blob([work])));
      </script>`;
    return onPage(html, async (tab) => {
      await quiet(tab);
      assert.deepEqual(strangers, []);
      const { refused, failed, pending } = tab.network();
      assert.ok((refused.get(foreign()) ?? 0) >= 6, `${[...refused]}`);
      assert.ok(refused.has("secure.test") && refused.has("socket.test"), `${[...refused]}`);
      assert.deepEqual(
        [...refused.keys()].filter((host) => host.startsWith("127") && host !== foreign()),
        [],
      );
      assert.deepEqual(failed, []);
      assert.deepEqual(pending, []);
    });
  });

  it("reaches the hosts that are allowed, and no other", () => {
    strangers.length = 0;
    const html = `<img src="http://${foreign()}/good"><img src="http://${foreign()}/bad"><img src="/redirect">
      <script>new WebSocket("ws://${foreign()}/socket")</script>`;
    const allows = (url: string): boolean => URL.parse(url)?.host === foreign() && !url.endsWith("/bad");
    return onPage(
      html,
      async (tab) => {
        await quiet(tab);
        assert.deepEqual(strangers.filter((path) => path !== "connected").sort(), [
          "/good",
          "/redirected",
          "/socket",
        ]);
        assert.deepEqual([...tab.network().refused], [[foreign(), 1]]);
      },
      { allows },
    );
  });

  it("reaches the site through `allows` alone too", () =>
    onPage(
      "<p>here</p>",
      async (tab) => assert.equal(await tab.run(() => document.body.innerText, null), "here"),
      {
        origins: [],
        allows: (url) => url.startsWith(origin()),
      },
    ));

  it("is told: what is on the way, what failed, streams not counted", () =>
    onPage(
      `<img src="/missing.png"><script>fetch("/never"); new EventSource("/stream"); fetch("/stream")</script>`,
      async (tab) => {
        await quiet(tab);
        const { pending, failed, begun } = tab.network();
        assert.deepEqual(pending, [`${origin()}/never`]);
        assert.deepEqual(failed, ["404 /missing.png"]);
        assert.ok(begun >= 5);
      },
    ));

  it("is not opened when it is another's, a file, or the browser's own", () =>
    withTab(async (tab) => {
      for (const url of [
        "file:///etc/hostname",
        `http://${foreign()}/`,
        "chrome://version",
        "view-source:about:blank",
      ])
        assert.match((await tab.goto(url, 2000)).error ?? "", /not the site's/);
    }));
});

describe("a page that cannot be opened", () => {
  const answer = (path: string, timeoutMs = 5000) =>
    withTab((tab) => tab.goto(`${origin()}${path}`, timeoutMs));

  it("has its status told", async () => assert.equal((await answer("/nowhere")).status, 404));
  it("has it said that no answer came", async () => {
    const { status, error } = await answer("/never", 300);
    assert.deepEqual([status, error], [null, "it did not finish loading within 0.3 s"]);
  });
  it("has its status told when only what it needs did not come", async () => {
    pages.set("/waits", '<!doctype html><img src="/never">');
    const { status, error } = await answer("/waits", 500);
    assert.deepEqual([status, error], [200, "it did not finish loading within 0.5 s"]);
  });
  it("has it said that it is a download", async () =>
    assert.match((await answer("/file")).error ?? "", /it is a download/));
  it("has it said that nobody listens there", async () => {
    const { status, error } = await withTab((tab) => tab.goto("http://127.0.0.1:9/", 5000), {
      origins: ["http://127.0.0.1:9"],
    });
    assert.equal(status, null);
    assert.match(error ?? "", /ERR_CONNECTION_REFUSED|ERR_UNSAFE_PORT/);
  });
});

describe("a page that misbehaves", () => {
  it("is not held up by dialogs, windows and downloads, which are told", () =>
    onPage(
      `<script>alert("one"); confirm("two"); prompt("three"); open("/popup"); onbeforeunload = () => "stay";
        const a = document.createElement("a"); a.href = "/file"; a.download = "file"; document.body?.append(a); document.documentElement.append(a); a.click()</script>`,
      async (tab) => {
        await quiet(tab);
        const told = tab.complaints().join("\n");
        assert.match(told, /asked by alert: one[\s\S]*confirm: two[\s\S]*prompt: three/);
        assert.match(told, /another window/);
        assert.match(told, /download: file/);
        pages.set("/next", "<!doctype html>next");
        assert.equal((await tab.goto(`${origin()}/next`, 5000)).status, 200);
      },
    ));

  it("is known for its errors, the newest last and not without end", () =>
    onPage(
      `<script>for (let i = 0; i < 80; i++) console.error("n" + i); setTimeout(() => { throw new Error("late") })</script>`,
      async (tab) => {
        await quiet(tab);
        const complaints = tab.complaints();
        assert.equal(complaints.length, 50);
        assert.deepEqual([complaints.at(-2), complaints.at(-1)], ["n79", "late"]);
      },
    ));

  it("that is closed meanwhile is a page that failed", async () => {
    let waiting: Promise<unknown> = Promise.resolve();
    await onPage("<p>", async (tab) => {
      waiting = assert.rejects(
        tab.run(() => new Promise(() => undefined), null),
        problem("page-failed", /was closed/),
      );
    });
    await waiting;
    assert.ok(browser.isAlive());
  });

  it("that crashes is a page that failed, and the next one works", async () => {
    await withTab(async (tab) => {
      await tab.goto("data:text/html,here", 5000);
      const crashing = tab.run(() => new Promise(() => undefined), null);
      endRenderers();
      await assert.rejects(crashing, problem("page-failed", /crashed/));
      await assert.rejects(tab.shoot(null), problem("page-failed", /crashed/));
      await assert.rejects(tab.goto(`${origin()}/`, 5000), problem("page-failed", /crashed/));
    });
    await onPage("<p>well</p>", async (tab) =>
      assert.equal(await tab.run(() => document.body.innerText, null), "well"),
    );
  });
});

/** As a want of memory would end them. */
function endRenderers(): void {
  const renderers = mark.processes().filter(({ command }) => command.includes("--type=renderer"));
  assert.ok(renderers.length > 0);
  for (const { pid } of renderers) process.kill(pid, "SIGKILL");
}

describe("a step", () => {
  it("is done as a person would do it", () =>
    onPage(
      `<input id=name><select id=size><option>S<option>L</select><input type=checkbox id=agree>
        <button onclick="this.textContent = [name.value, size.value, agree.checked]">Go</button><script>var name = document.querySelector("#name")</script>`,
      async (tab) => {
        await tab.act({ do: "fill", selector: "#name", value: "Ada" }, 2000);
        await tab.act({ do: "select", selector: "#size", value: "L" }, 2000);
        await tab.act({ do: "check", selector: "#agree" }, 2000);
        await tab.act({ do: "press", key: "Tab", selector: "#agree" }, 2000);
        await tab.act({ do: "hover", selector: "button" }, 2000);
        await tab.act({ do: "press", key: "Enter", selector: null }, 2000);
        await tab.act({ do: "wait", selector: "button" }, 2000);
        assert.match(
          await tab.run(() => document.querySelector("button")?.textContent ?? "", null),
          /,L,true/,
        );
      },
    ));

  it("that cannot be done says which one and why, and never what was to be filled in", () =>
    onPage(`<button disabled>No</button><input id=hidden style="display:none">`, async (tab) => {
      const fails = (action: Parameters<Tab["act"]>[0], message: RegExp) =>
        assert.rejects(tab.act(action, 400), problem("step-failed", message));
      await fails({ do: "click", selector: "#none" }, /`click #none` did not work: nothing on the page fits/);
      await fails({ do: "click", selector: "button" }, /`click button`.*not enabled/);
      await fails({ do: "fill", selector: "#hidden", value: "hunter2" }, /`fill #hidden`.*not visible/);
      await fails({ do: "click", selector: ">>>" }, /`click >>>`/);
      await fails({ do: "press", key: "NoSuchKey", selector: null }, /`press NoSuchKey`/);
    }));
});
