import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { planSite } from "../../../../../action/gates/visual/site/plan-site.ts";
import { nameGiven, nameOfPath } from "../../../../../action/gates/visual/site/screen-name.ts";
import { type FoundPage, screensOf } from "../../../../../action/gates/visual/site/screens.ts";
import type { DiffedFile } from "../../../../../action/ports.ts";
import { gateConfig } from "../../../../../shared/config/defaults.ts";
import { parseConfig } from "../../../../../shared/config/parse.ts";
import { siteTarget } from "./parts.ts";

const ORIGIN = "http://127.0.0.1:4173";
const sites = (yaml: string) => parseConfig(`sites:\n${yaml}`, "proofmark.yml").sites;
const TWO = sites("  a: { folder: dist, screens: [/] }\n  b: { folder: out, screens: [/] }");

const idsOf = (settings: Record<string, unknown>, found: FoundPage[] = []): string[] | string => {
  const made = screensOf(siteTarget({ folder: "dist", ...settings }).discovery, found, ORIGIN);
  return "reason" in made ? made.reason.text : made.screens.map(({ id }) => id);
};
const found = (path: string): FoundPage => ({ path, name: null, story: false });

suite("which site", () => {
  const plan = (settings: Parameters<typeof gateConfig>[0], files: string[] = [], all = TWO) =>
    planSite(
      {
        files: files.map((path) => ({ path, previousPath: null }) as DiffedFile),
        programs: new Set(["hugo"]),
        sites: all,
      },
      gateConfig({ kind: "visual", ...settings }),
    );

  test("the named one, or the only one", () => {
    const named = plan({ site: "b" });
    assert.ok("target" in named && named.target.site === "b" && named.target.service.folder === "out");
    const only = plan({}, [], sites("  a: { folder: dist, screens: [/] }"));
    assert.ok("target" in only && only.target.site === "a");
  });

  test("none is invented", () => {
    for (const settings of [{}, { site: "c" }, { site: "toString" }]) {
      const planned = plan(settings);
      assert.ok("skip" in planned && planned.skip.code === "not-applicable", JSON.stringify(settings));
    }
  });

  test("`requires` and `paths` skip it as they skip a command", () => {
    const tool = plan({ site: "a", requires: ["hugo", "jekyll"] });
    assert.deepEqual(tool, { skip: { code: "tool-missing", text: "jekyll is not installed here" } });
    const files = plan({ site: "a", paths: ["web/**"] }, ["api/x.go"]);
    assert.ok("skip" in files && files.skip.code === "no-files");
    assert.ok("target" in plan({ site: "a", paths: ["web/**"] }, ["web/index.html"]));
  });

  test("defaults are said once", () => {
    const { service, conditions, discovery } = siteTarget({ serve: "x", cwd: "./apps/web/", screens: ["/"] });
    assert.deepEqual(service, {
      serve: "x",
      folder: null,
      url: "http://127.0.0.1:$PROOFMARK_PORT",
      cwd: "apps/web",
      ready: "/",
      waitMs: 60_000,
    });
    assert.equal(conditions.now, Date.UTC(2025, 0, 1, 12));
    assert.deepEqual([conditions.engine, conditions.scale, conditions.settleMs], ["chromium", 1, 15_000]);
    assert.deepEqual(discovery.defaults.viewports, [
      { name: "desktop", width: 1440, height: 900 },
      { name: "mobile", width: 375, height: 812 },
    ]);
    assert.deepEqual([discovery.defaults.schemes, discovery.defaults.fullPage], [["light"], true]);
  });

  test("a screen says anew what its site says for all", () => {
    const { discovery } = siteTarget({
      folder: "dist",
      viewports: ["mobile", "1280x720", "mobile"],
      mask: [".ad"],
      steps: [{ click: "#ok" }],
      screens: [
        "/",
        { path: "/a", mask: [], steps: [], "full-page": false, viewports: [], schemes: ["dark"] },
      ],
    });
    const [first, second] = discovery.listed;
    assert.deepEqual(
      first?.viewports.map(({ name }) => name),
      ["mobile", "1280x720"],
    );
    assert.deepEqual([first?.mask, first?.steps.length, first?.fullPage], [[".ad"], 1, true]);
    assert.deepEqual([second?.mask, second?.steps, second?.fullPage], [[], [], false]);
    assert.equal(second?.viewports.length, 2, "an empty list of sizes means the site's");
    assert.deepEqual(second?.viewports[1], { name: "1280x720", width: 1280, height: 720 });
    assert.deepEqual(second?.schemes, ["dark"]);
  });
});

suite("names", () => {
  const made: [path: string, name: string][] = [
    ["/", "home"],
    ["", "home"],
    ["/index.html", "home"],
    ["/?tab=2", "home-tab-2"],
    ["/#/about", "home-about"],
    ["/docs/", "docs"],
    ["/docs/index.html", "docs"],
    ["/Docs/Getting%20Started.html", "docs-getting-started"],
    ["/docs/a?x=1", "docs-a-x-1"],
    ["/v1.2/changes", "v1.2-changes"],
    ["/caf%C3%A9", "cafe"],
    ["/con", "con-page"],
    ["/aux.d/x", "aux-page.d-x"],
    ["/a/../../etc/passwd", "etc-passwd"],
    ["/100%", "100"],
    ["//docs/a", "docs-a"],
  ];
  for (const [path, name] of made) test(`${path} is ${name}`, () => assert.equal(nameOfPath(path), name));

  test("what letters without a plain form lose, a hash makes up for", () => {
    assert.match(nameOfPath("/日本語"), /^page-[0-9a-f]{6}$/);
    assert.match(nameOfPath("/docs/日本語"), /^docs-[0-9a-f]{6}$/);
    assert.notEqual(nameOfPath("/docs/日本語"), nameOfPath("/docs/中文"));
  });

  test("long ones are cut and stay apart", () => {
    const [a, b] = [nameOfPath(`/${"x".repeat(300)}/a`), nameOfPath(`/${"x".repeat(300)}/b`)];
    assert.ok(a.length <= 60 && b.length <= 60);
    assert.notEqual(a, b);
  });

  test("given ones are kept, but for what no file may be called", () => {
    const given: [string, string][] = [
      ["Pricing page", "Pricing page"],
      ["Forms/Log in", "Forms/Log in"],
      ["../../etc/x", "etc/x"],
      ['a:b*c?"d', "a-b-c-d"],
      ["nul", "nul-page"],
      ["x. ", "x"],
      ["a\\..\\b", "a-..-b"],
    ];
    for (const [name, safe] of given) assert.equal(nameGiven(name), safe, name);
    const long = "a".repeat(119);
    assert.equal(
      nameGiven(`${long}/b`),
      long,
      "where a name is cut it must not end in a folder without a file",
    );
    assert.match(nameGiven("..."), /^screen-[0-9a-f]{6}$/);
  });

  test("every made name can name a file, whatever the path", () => {
    for (const path of [
      "/%00",
      "/..%2f..%2fx",
      "/a%5Cb",
      "/%ff",
      "/?=&",
      "/.env",
      "/...",
      "/ ",
      "/-",
      "//[",
      `/${"é".repeat(200)}`,
    ])
      assert.match(nameOfPath(path), /^(?!\.)[a-z0-9._-]{1,60}(?<!\.)$/, path);
  });
});

suite("screens", () => {
  test("each at each size and scheme", () => {
    assert.deepEqual(
      idsOf({ screens: ["/", "/pricing"], viewports: ["mobile", "800x600"], schemes: ["light", "dark"] }),
      [
        "home/mobile",
        "home/mobile-dark",
        "home/800x600",
        "home/800x600-dark",
        "pricing/mobile",
        "pricing/mobile-dark",
        "pricing/800x600",
        "pricing/800x600-dark",
      ],
    );
  });

  const mobile = { viewports: ["mobile"] };
  test("an element of a page is another screen than the page", () => {
    assert.deepEqual(idsOf({ ...mobile, screens: ["/", { path: "/", element: ".hero > h1" }] }), [
      "home/mobile",
      "home-hero-h1/mobile",
    ]);
  });

  test("equal names of different paths are told apart, in whatever order they come", () => {
    const one = idsOf({ ...mobile, screens: ["/a/b", "/a-b", "/A-b"] });
    const other = idsOf({ ...mobile, screens: ["/A-b", "/a-b", "/a/b"] });
    assert.ok(Array.isArray(one) && Array.isArray(other));
    assert.deepEqual([...one].sort(), [...other].sort());
    assert.equal(new Set(one).size, 3);
    // Whoever comes later and longer changes nobody's name.
    const more = idsOf({ ...mobile, screens: ["/%41-b", "/a/b", "/a-b", "/A-b", "/a-b/"] });
    assert.deepEqual(more.slice(1, 4), one);
  });

  test("a made name gives way to a given one", () => {
    const ids = idsOf({ ...mobile, screens: ["/pricing", { path: "/x", name: "Pricing" }] });
    assert.equal(ids[1], "Pricing/mobile");
    assert.match(String(ids[0]), /^pricing-[0-9a-f]{6}\/mobile$/);
  });

  test("a listed page that is found too is shot once, as it is listed", () => {
    const ids = idsOf({ ...mobile, screens: [{ path: "/a", name: "first" }] }, [
      found("/a"),
      found("/b"),
      found("/b"),
    ]);
    assert.deepEqual(ids, ["first/mobile", "b/mobile"]);
    const element = idsOf({ ...mobile, screens: [{ path: "/a", element: "h1" }] }, [found("/a")]);
    assert.deepEqual(element, ["a-h1/mobile", "a/mobile"]);
  });

  test("two of the same name are said, and so is a page of another site", () => {
    const twice = idsOf({
      screens: [
        { path: "/a", name: "x" },
        { path: "/b", name: "X" },
      ],
    });
    assert.match(String(twice), /Two screens are called `X` \(\/a and \/b\)/);
    const same = idsOf({ screens: ["/a", { path: "/a", steps: [{ click: "#x" }] }] });
    assert.match(String(same), /Two screens are called `a` \(both at \/a\): give each a `name`/);
    for (const path of [
      "https://elsewhere.example/x",
      "//elsewhere.example",
      "\\\\elsewhere.example",
      "javascript:1",
    ])
      assert.match(String(idsOf({ screens: [path] })), /is not a page of this site/, path);
  });

  test("more than a report holds are said", () => {
    const many = Array.from({ length: 2001 }, (_, index) => found(`/${index}`));
    assert.match(String(idsOf({ screens: [], crawl: {} }, many)), /4002 screens are more than the 4000/);
    assert.equal(idsOf({ screens: [], crawl: {} }, many.slice(1)).length, 4000);
  });
});
