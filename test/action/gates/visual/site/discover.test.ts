// A real browser walks real pages; sitemaps and indexes come from a real server.
import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import { after, before, suite, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Crew } from "../../../../../action/gates/visual/capture/crew.ts";
import { type Crawl, crawl } from "../../../../../action/gates/visual/site/crawl.ts";
import type { Found, Grounds } from "../../../../../action/gates/visual/site/discover.ts";
import { isFile, pageOf, sameAs } from "../../../../../action/gates/visual/site/page-address.ts";
import { readSitemap } from "../../../../../action/gates/visual/site/sitemap.ts";
import { readStorybook } from "../../../../../action/gates/visual/site/storybook.ts";
import { chromium, page, ports, siteTarget } from "./parts.ts";

type Pages = Record<
  string,
  string | Uint8Array | { status: number; headers?: Record<string, string>; body?: string }
>;

let crew: Crew;
before(async () => {
  crew = await chromium();
});
after(() => crew.close());

/** What is asked is written down: path and query, in order. */
async function site<T>(
  pages: Pages | RequestListener,
  work: (grounds: Grounds, asked: string[]) => Promise<T>,
): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (typeof pages === "function") return void pages(request, response);
    const found = pages[request.url ?? ""] ?? pages[(request.url ?? "").replace(/\?.*/, "")];
    if (found === undefined) return void response.writeHead(404).end("gone");
    if (typeof found === "string" || found instanceof Uint8Array) {
      const type =
        typeof found === "string" && found.startsWith("<!doctype html>") ? "text/html" : "application/xml";
      return void response.writeHead(200, { "content-type": type }).end(found);
    }
    response.writeHead(found.status, { "content-type": "text/html", ...found.headers }).end(found.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  try {
    return await work(
      {
        origin,
        local: true,
        conditions: siteTarget({ folder: "x", screens: ["/"] }).conditions,
        storage: null,
        signal: new AbortController().signal,
        timeoutMs: 120_000,
        crew,
        clock: ports.clock,
        servers: ports.servers,
      },
      asked,
    );
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const links = (...to: string[]): string => page(to.map((href) => `<a href="${href}">x</a>`).join(" "));
const paths = (found: Found | { reason: { text: string } }): string[] | string =>
  "reason" in found ? found.reason.text : found.pages.map(({ path }) => path);
const settings = (more: Partial<Crawl> = {}): Crawl => ({
  from: "/",
  limit: 50,
  include: null,
  exclude: [],
  ...more,
});

suite("a crawl", { concurrency: 2 }, () => {
  test("breadth first, each level sorted, each page once", async () => {
    const pages: Pages = {
      "/": links(
        "/b",
        "/a",
        "b#top",
        "/a/",
        "https://elsewhere.example/x",
        "mailto:a@b.c",
        "javascript:void 0",
        "//127.0.0.1:1/z",
      ),
      "/a": links("/", "/c", "./b"),
      "/b": links("/a0", "/c?y=2&x=1&utm_source=mail", "/c?x=1&y=2"),
      "/a0": links("/b", "/deep"),
      "/c": links(),
      "/deep": links(),
    };
    await site(pages, async (grounds) => {
      const first = await crawl(settings(), grounds);
      assert.deepEqual(paths(first), ["/", "/a", "/b", "/a0", "/c", "/c?x=1&y=2", "/deep"]);
      assert.deepEqual("notes" in first && first.notes, []);
    });
  });

  test("finds links that scripts draw late, in shadow trees and maps, and the title of none it must not follow", async () => {
    const pages: Pages = {
      "/": page(`<map><area href="/area"></map><a download href="/file">x</a><svg><a href="/svg"><text>x</text></a></svg><x-y></x-y>
        <script>
          document.querySelector("x-y").attachShadow({ mode: "open" }).innerHTML = '<a href="/shadow">x</a>';
          fetch("/api").then((r) => r.text()).then((t) => setTimeout(() => { document.body.insertAdjacentHTML("beforeend", t); }, 10));
        </script>`),
      "/api": { status: 200, body: '<a href="/late">x</a>' },
      "/late": links(),
      "/shadow": links(),
      "/area": links(),
    };
    await site(pages, async (grounds) =>
      assert.deepEqual(paths(await crawl(settings(), grounds)), ["/", "/area", "/late", "/shadow"]),
    );
  });

  test("routes in the fragment are pages, places are not", async () => {
    const app = page(`<a href="#/about">x</a><a href="#top">x</a>`);
    await site({ "/": app }, async (grounds) =>
      assert.deepEqual(paths(await crawl(settings(), grounds)), ["/", "/#/about"]),
    );
  });

  test("redirects lead to one page, out of the site to none", async () => {
    const pages: Pages = {
      "/": links("/old", "/new", "/script", "/away"),
      "/old": { status: 302, headers: { location: "/new" } },
      "/new": links("/deep"),
      "/script": page(`<script>location.replace("/new2")</script>`),
      "/new2": links(),
      "/deep": links(),
      "/away": { status: 302, headers: { location: "http://elsewhere.example/" } },
    };
    await site(pages, async (grounds) =>
      assert.deepEqual(paths(await crawl(settings(), grounds)), ["/", "/new", "/new2", "/deep"]),
    );
  });

  test("`exclude` is neither shot nor followed, `include` shoots less and follows all", async () => {
    const pages: Pages = {
      "/": links("/docs/a", "/blog/x", "/start"),
      "/docs/a": links(),
      "/blog/x": links("/docs/hidden"),
      "/start": links("/docs/b?page=2"),
      "/docs/b": links(),
    };
    await site(pages, async (grounds, asked) => {
      const found = await crawl(settings({ include: ["/docs/**"], exclude: ["/blog/**"] }), grounds);
      assert.deepEqual(paths(found), ["/docs/a", "/docs/b?page=2"]);
      assert.ok(!asked.includes("/blog/x"));
    });
  });

  test("the limit keeps the first and says what was left out", async () => {
    const many = Array.from({ length: 30 }, (_, index) => `/p${String(index).padStart(2, "0")}`);
    const pages: Pages = {
      "/": links(...many.toReversed()),
      ...Object.fromEntries(many.map((path) => [path, links("/more")])),
    };
    await site(pages, async (grounds) => {
      const found = await crawl(settings({ limit: 4 }), grounds);
      assert.deepEqual(paths(found), ["/", "/p00", "/p01", "/p02"]);
      assert.ok("notes" in found);
      assert.equal(found.notes[0]?.code, "crawl-limit");
      assert.match(
        found.notes[0]?.text ?? "",
        /`limit` of 4 pages; .*: \/more, \/p03, \/p04, \/p05, \/p06 and 23 more$/,
      );
    });
  });

  test("dead links and files are no screens; the dead ones are said", async () => {
    const pages: Pages = {
      "/": links("/gone", "/paper.pdf", "/picture.PNG?x", "/download", "/data", "/broken", "/ok"),
      "/download": { status: 200, headers: { "content-disposition": "attachment" }, body: "x" },
      "/data": { status: 200, headers: { "content-type": "application/json" }, body: "{}" },
      "/broken": { status: 500, body: "oh" },
      "/ok": links(),
    };
    await site(pages, async (grounds, asked) => {
      const found = await crawl(settings(), grounds);
      assert.deepEqual(paths(found), ["/", "/ok"]);
      assert.ok(!asked.includes("/paper.pdf"));
      assert.deepEqual("notes" in found && found.notes.map(({ text }) => text), [
        "Links lead to pages that are not there, which are not looked at: /broken (500), /gone (404)",
      ]);
    });
  });

  test("a page that does not open is looked at all the same: it may be there", async () => {
    const pages: RequestListener = (request, response) => {
      if (request.url === "/cut" || request.url === "/docs/cut") return void request.socket.destroy();
      response.writeHead(200, { "content-type": "text/html" }).end(links("/cut", "/docs/cut", "/ok"));
    };
    await site(pages, async (grounds) => {
      assert.deepEqual(paths(await crawl(settings(), grounds)), ["/", "/cut", "/docs/cut", "/ok"]);
      assert.deepEqual(paths(await crawl(settings({ exclude: ["/docs/**"] }), grounds)), [
        "/",
        "/cut",
        "/ok",
      ]);
    });
  });

  test("a start that leads elsewhere is said: behind a login there is only the login", async () => {
    const pages: Pages = {
      "/": { status: 302, headers: { location: "/login" } },
      "/login": links("/", "/orders"),
      "/orders": { status: 302, headers: { location: "/login" } },
    };
    await site(pages, async (grounds) => {
      const found = await crawl(settings(), grounds);
      assert.deepEqual(paths(found), ["/login"]);
      assert.deepEqual("notes" in found && found.notes.map(({ code }) => code), ["led-elsewhere"]);
      assert.match(
        ("notes" in found && found.notes[0]?.text) || "",
        /begins at \/, which led to \/login\. If/,
      );
    });
  });

  test("addresses that are none, and two slashes in a row, are no trouble", async () => {
    const pages: RequestListener = (request, response) => {
      const { host } = request.headers;
      const body = page(`<a href="http://${host}//[">x</a><a href="http://[">x</a><a href="//x%zz/">x</a>`);
      response.writeHead(200, { "content-type": "text/html" }).end(body);
    };
    await site(pages, async (grounds) =>
      assert.deepEqual(paths(await crawl(settings(), grounds)), ["/", "//["]),
    );
  });

  test("a start that does not open, and one that is not of the site", async () => {
    await site({}, async (grounds) => {
      assert.equal(
        paths(await crawl(settings({ from: "/start" }), grounds)),
        "The crawl begins at /start, which answered 404",
      );
      assert.match(
        String(paths(await crawl(settings({ from: "//elsewhere.example" }), grounds))),
        /no path of this site/,
      );
    });
  });

  test("a site without end ends, in pages and in time", async () => {
    let count = 0;
    const endless: RequestListener = (_, response) => {
      count += 1;
      response.writeHead(200, { "content-type": "text/html" }).end(links(`/${count}a`, `/${count}b`));
    };
    await site(endless, async (grounds) => {
      const found = await crawl(settings({ limit: 5 }), grounds);
      assert.equal(paths(found).length, 5);
      const late = await crawl(settings({ limit: 1000 }), { ...grounds, timeoutMs: 1000 });
      assert.ok("reason" in late);
      assert.equal(late.reason.code, "timeout");
      assert.match(late.reason.text, /did not end within 1 s/);
    });
  });

  test("the same site gives the same pages", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `/n${index}`);
    const slow: RequestListener = (request, response) => {
      const path = request.url ?? "";
      const index = names.indexOf(path);
      const body =
        path === "/" ? links(...names.slice(0, 6)) : links(...names.filter((_, at) => at % 3 === index % 3));
      setTimeout(
        () => response.writeHead(200, { "content-type": "text/html" }).end(body),
        ((index + 1) * 37) % 60,
      );
    };
    await site(slow, async (grounds) => {
      const runs = [
        paths(await crawl(settings({ limit: 9 }), grounds)),
        paths(await crawl(settings({ limit: 9 }), grounds)),
      ];
      assert.deepEqual(runs[0], runs[1]);
      assert.equal(runs[0]?.length, 9);
    });
  });
});

test("one address for one page", () => {
  const at = (href: string): string | null => pageOf(href, "http://a.test");
  assert.equal(at("/x?b=1&a=2&utm_source=y#part"), "/x?a=2&b=1");
  assert.equal(at("http://a.test/x?"), "/x");
  assert.equal(at("/#!/route"), "/#!/route");
  assert.equal(at("http://b.test/x"), null);
  assert.equal(at("data:text/html,x"), null);
  assert.deepEqual(["/docs", "/docs/", "/docs/index.html", "/docs/?x", "/"].map(sameAs), [
    "/docs",
    "/docs",
    "/docs",
    "/docs?x",
    "",
  ]);
  assert.deepEqual(["/a.pdf", "/a.PDF?x=1", "/a.pdf/b", "/v1.2", "/a?b=c.pdf"].map(isFile), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

suite("a sitemap", () => {
  const set = (...locations: string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${locations.map((loc) => `<url><loc>${loc}</loc><lastmod>2026-01-01</lastmod><image:image><image:loc>https://cdn.example/a.jpg</image:loc></image:image></url>`).join("")}</urlset>`;
  const index = (...locations: string[]): string =>
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations.map((loc) => `<sitemap><loc>${loc}</loc></sitemap>`).join("")}</sitemapindex>`;
  const read = (pages: Pages, path = "/sitemap.xml") =>
    site(pages, async (grounds) => paths(await readSitemap(path, grounds)));

  test("pages published elsewhere are looked at here, sorted, once", async () => {
    const xml = set(
      " https://example.org/b ",
      "https://example.org/a?x=1&amp;y=2",
      "https://www.example.org/b",
      "https://example.org/paper.pdf",
      "http://[bad",
    );
    assert.deepEqual(await read({ "/sitemap.xml": xml }), ["/a?x=1&y=2", "/b"]);
  });

  test("an index leads to others, packed or not, by whatever name and redirect", async () => {
    const pages: Pages = {
      "/sitemap.xml": { status: 301, headers: { location: "/sitemap_index.xml" } },
      "/sitemap_index.xml": index(
        "https://example.org/one.xml",
        "https://example.org/two.xml.gz",
        "https://example.org/one.xml",
      ),
      "/one.xml": set("https://example.org/1"),
      "/two.xml.gz": gzipSync(set("https://example.org/2")),
    };
    assert.deepEqual(await read(pages), ["/1", "/2"]);
  });

  const broken: [name: string, pages: Pages, said: RegExp][] = [
    ["absent", {}, /^The sitemap \/sitemap\.xml is not there: the site answered 404/],
    [
      "in pieces",
      { "/sitemap.xml": set("https://example.org/a").slice(0, -20) },
      /^The sitemap \/sitemap\.xml was cut off at line 2/,
    ],
    ["a page", { "/sitemap.xml": page("hello") }, /^The sitemap \/sitemap\.xml /],
    ["empty", { "/sitemap.xml": "" }, /^The sitemap \/sitemap\.xml is empty/],
    [
      "a bomb of entities",
      { "/sitemap.xml": `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${set("&b;")}` },
      /DOCTYPE|entit/,
    ],
    [
      "a packed bomb",
      { "/sitemap.xml": gzipSync(Buffer.alloc(60 * 1024 * 1024, 32)) },
      /is broken or unpacks to more than 50 MiB/,
    ],
    ["packed and broken", { "/sitemap.xml": gzipSync(set()).subarray(0, 40) }, /is broken or unpacks/],
    [
      "a circle",
      { "/sitemap.xml": index("/a.xml"), "/a.xml": index("/b.xml"), "/b.xml": index("/c.xml") },
      /and so on/,
    ],
    [
      "without end",
      {
        "/sitemap.xml": index(...Array.from({ length: 300 }, (_, at) => `/${at}.xml`)),
        ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`/${at}.xml`, set()])),
      },
      /more than 200 others/,
    ],
    [
      "too long",
      { "/sitemap.xml": set(...Array.from({ length: 4001 }, (_, at) => `https://example.org/${at}`)) },
      /more than the 4000 pages/,
    ],
    [
      "a loop of redirects",
      { "/sitemap.xml": { status: 302, headers: { location: "/sitemap.xml" } } },
      /leads out of the site, or in circles/,
    ],
    [
      "sent elsewhere",
      { "/sitemap.xml": { status: 302, headers: { location: "http://127.0.0.1:1/x" } } },
      /leads out of the site/,
    ],
    ["forbidden", { "/sitemap.xml": { status: 403 } }, /was answered with 403/],
  ];
  for (const [name, pages, said] of broken)
    test(`that is ${name}`, async () => assert.match(String(await read(pages)), said));

  test("of another machine is not asked", async () => {
    await site({ "/sitemap.xml": set("https://example.org/a") }, async (grounds, asked) => {
      assert.match(
        String(paths(await readSitemap("/sitemap.xml", { ...grounds, local: false }))),
        /on this machine only/,
      );
      assert.deepEqual(asked, []);
    });
  });
});

suite("a Storybook", () => {
  const story = (id: string, more: Record<string, unknown> = {}) => ({
    [id]: {
      type: "story",
      id,
      name: "x",
      title: "X",
      importPath: "./x.stories.ts",
      tags: ["dev", "test"],
      ...more,
    },
  });
  const read = (pages: Pages, path = "/") => site(pages, (grounds) => readStorybook(path, grounds));
  const json = (value: unknown): string => JSON.stringify(value);

  test("version 5: stories in the order of the side bar, without docs, tests and what is tagged out", async () => {
    const entries = {
      ...story("forms-button--primary"),
      "forms-button--docs": {
        type: "docs",
        id: "forms-button--docs",
        name: "Docs",
        title: "Forms/Button",
        importPath: "./b.mdx",
        storiesImports: [],
        tags: ["autodocs"],
      },
      ...story("forms-button--clicks", { subtype: "test", parent: "forms-button--primary" }),
      ...story("a-first--one", { componentPath: "./a.tsx", exportName: "One", subtype: "story" }),
      ...story("a-first--not-tested", { tags: ["dev"] }),
      ...story("a-first--unseen", { tags: ["dev", "test", "no-visual"] }),
    };
    const found = await read({ "/index.json": json({ v: 5, entries }) });
    assert.deepEqual(found, {
      pages: [
        {
          path: "/iframe.html?id=forms-button--primary&viewMode=story",
          name: "forms-button--primary",
          story: true,
        },
        { path: "/iframe.html?id=a-first--one&viewMode=story", name: "a-first--one", story: true },
      ],
      notes: [
        {
          code: "stories-left-out",
          text: "Stories left out by their tags (`!test` or `no-visual`): a-first--not-tested, a-first--unseen",
        },
      ],
    });
  });

  test("version 4 and 3, below a path, however it is written", async () => {
    const v4 = { v: 4, entries: story("a--b", { tags: ["autodocs", "story"] }) };
    for (const path of [
      "/storybook",
      "/storybook/",
      "/storybook/index.html",
      "/storybook/?path=/story/a--b",
    ]) {
      const found = await read({ "/storybook/index.json": json(v4) }, path);
      assert.deepEqual(paths(found), ["/storybook/iframe.html?id=a--b&viewMode=story"], path);
    }
    const v3 = {
      v: 3,
      stories: {
        "a--b": {
          id: "a--b",
          title: "A",
          name: "B",
          kind: "A",
          story: "B",
          importPath: "./a.js",
          parameters: { __id: "a--b", docsOnly: false, fileName: "./a.js" },
        },
        "a--page": {
          id: "a--page",
          title: "A",
          name: "Page",
          importPath: "./a.mdx",
          parameters: { docsOnly: true },
        },
      },
    };
    assert.deepEqual(paths(await read({ "/stories.json": json(v3) })), [
      "/iframe.html?id=a--b&viewMode=story",
    ]);
  });

  test("ids are letters of any script; they stay in their place in the address", async () => {
    const found = await read({ "/index.json": json({ v: 5, entries: story("日本--a&b=c") }) });
    assert.deepEqual(found, {
      pages: [
        {
          path: "/iframe.html?id=%E6%97%A5%E6%9C%AC--a%26b%3Dc&viewMode=story",
          name: "日本--a&b=c",
          story: true,
        },
      ],
      notes: [],
    });
  });

  const broken: [name: string, pages: Pages, said: RegExp][] = [
    ["absent", {}, /There is no Storybook at \/: neither index\.json nor stories\.json/],
    ["a page", { "/index.json": page("x") }, /\/index\.json is no Storybook index of version 3, 4 or 5/],
    [
      "of the future",
      { "/index.json": json({ v: 6, entries: {} }) },
      /no Storybook index of version 3, 4 or 5/,
    ],
    [
      "hostile",
      { "/index.json": json({ v: 5, entries: { a: { type: "story", id: { toString: 1 } } } }) },
      /no Storybook index/,
    ],
    [
      "huge",
      {
        "/index.json": json({
          v: 5,
          entries: Object.assign({}, ...Array.from({ length: 4001 }, (_, at) => story(`a--${at}`))),
        }),
      },
      /4001 stories/,
    ],
  ];
  for (const [name, pages, said] of broken)
    test(`that is ${name}`, async () => assert.match(String(paths(await read(pages))), said));
});
