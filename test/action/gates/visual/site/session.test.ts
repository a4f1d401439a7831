// A whole side: served, looked through, stopped; and nothing left where it did not come to that.
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { ask } from "../../../../../action/adapters/serve-ask.ts";
import type { Crew } from "../../../../../action/gates/visual/capture/crew.ts";
import { bringUp, tabOptions } from "../../../../../action/gates/visual/capture/open-page.ts";
import { openSession, type SiteSession } from "../../../../../action/gates/visual/site/session.ts";
import { type Mark, markProcesses } from "../../../../support/processes.ts";
import { type Checkout, checkout, chromium, page, ports, siteTarget } from "./parts.ts";

let crew: Crew;
before(async () => {
  crew = await chromium();
});
const places: Checkout[] = [];
after(async () => {
  await crew.close();
  await Promise.all(places.map((place) => place.dispose()));
});

const SERVER = `
import { createServer } from "node:http";
createServer((request, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end('<a href="/signed-' + (/session=abc/.test(request.headers.cookie ?? "") ? "in" : "out") + '">x</a>');
}).listen(Number(process.env.PORT), "127.0.0.1");
`;
const serve = `sleep 1000 & ${JSON.stringify(process.execPath)} serve.mjs`;

async function place(files: Record<string, string> = {}): Promise<{ at: Checkout; mark: Mark }> {
  const at = await checkout({ "serve.mjs": SERVER, ...files });
  places.push(at);
  const mark = markProcesses();
  Object.assign(at.env, mark.env);
  return { at, mark };
}

async function open(settings: Record<string, unknown>, at: Checkout): Promise<SiteSession> {
  const session = await openSession(siteTarget(settings), at, crew, ports);
  if ("reason" in session) assert.fail(`${session.reason.code}: ${session.reason.text}`);
  return session;
}

const idsOf = ({ screens }: SiteSession): string[] => screens.map(({ id }) => id);

suite("a session", () => {
  test("has the screens that are listed, then those that are found, and ends with all it started", async () => {
    const { at, mark } = await place();
    at.env.SESSION = "abc";
    const session = await open(
      {
        serve,
        screens: [{ path: "/", name: "start" }],
        crawl: {},
        viewports: ["mobile"],
        cookies: [{ name: "session", value: "$SESSION" }],
      },
      at,
    );
    assert.deepEqual(idsOf(session), ["start/mobile", "signed-in/mobile"], "the crawl has the cookies too");
    assert.deepEqual(session.conditions.cookies, [{ name: "session", value: "abc", path: "/" }]);
    assert.ok(mark.alive().length >= 2);
    await session.stop();
    assert.deepEqual(mark.alive(), []);
    assert.equal((await ask(session.origin, 1000)).status, null);
    await session.stop();
  });

  test("of a folder, with a sitemap and a Storybook in it", async () => {
    const entries = {
      "a--b": {
        type: "story",
        id: "a--b",
        title: "A",
        name: "B",
        importPath: "./a.js",
        tags: ["dev", "test"],
      },
    };
    const { at } = await place({
      "dist/sitemap.xml":
        "<urlset><url><loc>https://example.org/</loc></url><url><loc>https://example.org/docs/</loc></url></urlset>",
      "dist/book/index.json": JSON.stringify({ v: 5, entries }),
    });
    const session = await open(
      { folder: "dist", sitemap: "/sitemap.xml", storybook: "/book", viewports: ["mobile"] },
      at,
    );
    assert.deepEqual(idsOf(session), ["a--b/mobile", "home/mobile", "docs/mobile"]);
    assert.deepEqual(
      session.screens.map(({ story }) => story),
      [true, undefined, undefined],
    );
    await session.stop();
  });

  const reasons: [
    name: string,
    settings: Record<string, unknown>,
    files: Record<string, string>,
    code: string,
    said: RegExp,
  ][] = [
    [
      "no page fits",
      { serve, crawl: { include: ["/none/**"] } },
      {},
      "no-comparison",
      /no screen to look at/,
    ],
    [
      "the crawl cannot begin",
      { serve, crawl: { from: "//elsewhere" } },
      {},
      "setup-failed",
      /no path of this site/,
    ],
    ["the sitemap is none", { serve, sitemap: "/" }, {}, "setup-failed", /^The sitemap \/ /],
    [
      "the state is missing",
      { serve, screens: ["/"], storage: "state.json" },
      {},
      "setup-failed",
      /state\.json/,
    ],
    [
      "the state is broken",
      { serve, screens: ["/"], storage: "state.json" },
      { "state.json": "{" },
      "setup-failed",
      /is no JSON/,
    ],
    [
      "two screens share a name",
      { serve, screens: ["/a", { path: "/b", name: "a" }, { path: "/c", name: "a" }] },
      {},
      "setup-failed",
      /Two screens/,
    ],
  ];
  for (const [name, settings, files, code, said] of reasons)
    test(`leaves nothing running when ${name}`, async () => {
      const { at, mark } = await place(files);
      const session = await openSession(siteTarget(settings), at, crew, ports);
      assert.ok("reason" in session);
      assert.equal(session.reason.code, code, session.reason.text);
      assert.match(session.reason.text, said);
      assert.deepEqual(mark.alive(), []);
    });

  test("does not even begin without the variables it needs", async () => {
    const { at, mark } = await place();
    for (const settings of [
      { cookies: [{ name: "session", value: "$SESSION" }] },
      { steps: [{ fill: "#a", value: "$SESSION" }] },
    ]) {
      const session = await openSession(siteTarget({ serve, screens: ["/"], ...settings }), at, crew, ports);
      assert.match("reason" in session ? session.reason.text : "", /needs the variable SESSION/);
    }
    assert.deepEqual([mark.alive(), at.lines], [[], []]);
  });

  test("that is cancelled in the middle of a crawl leaves nothing running", async () => {
    const { at, mark } = await place({
      "serve.mjs": SERVER.replace(
        "response.writeHead",
        "if (request.url === '/slow') return; response.writeHead",
      ).replace("/signed-", "/slow?"),
    });
    const opening = openSession(siteTarget({ serve, crawl: {} }), at, crew, ports);
    for (let waited = 0; !at.lines.length && mark.alive().length < 2 && waited < 100; waited += 1)
      await ports.clock.sleep(50);
    await ports.clock.sleep(300);
    at.stop.abort();
    const session = await opening;
    assert.ok("reason" in session);
    assert.equal(session.reason.code, "cancelled");
    assert.deepEqual(mark.alive(), []);
  });

  test("that throws leaves nothing running either", async () => {
    const { at, mark } = await place();
    const broken = { withTab: () => Promise.reject(new Error("a bug of ours")) };
    await assert.rejects(openSession(siteTarget({ serve, crawl: {} }), at, broken, ports), /a bug of ours/);
    assert.deepEqual(mark.alive(), []);
  });

  test("whose server dies while pages are looked for says that it died", async () => {
    const { at, mark } = await place({
      "serve.mjs": SERVER.replace(
        "response.writeHead",
        "if (request.headers.accept?.includes('html')) { console.log('no memory'); process.exit(7); } response.writeHead",
      ),
    });
    const session = await openSession(siteTarget({ serve: "node serve.mjs", crawl: {} }), at, crew, ports);
    assert.ok("reason" in session);
    assert.match(session.reason.text, /^`serve` ended with exit code 7 .*no memory$/);
    assert.deepEqual(mark.alive(), []);
  });
});

suite("a story", () => {
  const story = (script: string): string =>
    page(`<body class="sb-show-preparing-story"><div class="sb-nopreview">No Preview</div><div class="sb-errordisplay"><div id="error-message"></div><pre id="error-stack"></pre></div><div id="storybook-root"></div>
      <script>const show = (name) => { document.body.className = name; }; const root = document.querySelector("#storybook-root"); ${script}</script>`);

  async function shown(script: string): Promise<string | null> {
    const entry = { type: "story", id: "a--b", title: "A", name: "B", importPath: "./a.js" };
    const { at } = await place({
      "dist/iframe.html": story(script),
      "dist/index.json": JSON.stringify({ v: 4, entries: { "a--b": entry } }),
    });
    const session = await open({ folder: "dist", storybook: "/", viewports: ["mobile"], settle: "5s" }, at);
    try {
      const [screen] = session.screens;
      assert.ok(screen);
      const options = tabOptions(screen, session.conditions, session.origin, session.storage);
      return await crew.withTab(options, async (tab) => {
        const { origin, conditions } = session;
        return (await bringUp(tab, screen, { origin, conditions, place: at }, ports))?.text ?? null;
      });
    } finally {
      await session.stop();
    }
  }

  test("is there when its Storybook says so", async () => {
    assert.equal(
      await shown(
        `setTimeout(() => { show("sb-show-main sb-main-padded"); root.innerHTML = "<b>x</b>"; }, 300)`,
      ),
      null,
    );
  });
  test("that shows nothing in its own place is there all the same", async () => {
    assert.equal(await shown(`document.body.style.margin = 0; show("sb-show-main")`), null);
  });
  test("that threw is no screen", async () => {
    const script = `show("sb-show-errordisplay"); document.querySelector("#error-message").textContent = "x is not a function"`;
    assert.equal(await shown(script), "The story failed: x is not a function");
  });
  test("that the Storybook does not know is no screen", async () => {
    assert.equal(await shown(`show("sb-show-nopreview")`), "The story failed: No Preview");
  });
  test("that never comes", async () => {
    assert.equal(((await shown("")) ?? "").includes("body.sb-show-main"), true);
  });
});
