// A site: how it is served, which screens are looked at, and under which conditions.
import * as v from "valibot";
import { doc, duration, flag, listOf, relativePath, shown, text, whole } from "./schema-parts.ts";
import { stepSchema } from "./schema-site-steps.ts";
import { VIEWPORTS } from "./viewports.ts";

const SIZE = /^\d{2,5}x\d{2,5}$/;
const viewportPhrase = "mobile, tablet, desktop, wide, or a size such as 1280x720 (at most 16384)";
const viewport = v.pipe(
  v.string(viewportPhrase),
  v.check(
    (name) =>
      Object.hasOwn(VIEWPORTS, name) ||
      (SIZE.test(name) && name.split("x").every((side) => Number(side) >= 16 && Number(side) <= 16384)),
    viewportPhrase,
  ),
);
const scheme = v.picklist(["light", "dark"], "light or dark");
const selector = text(1000);
const cssPhrase = "a CSS selector such as .ad or [data-now]";
/** What Playwright alone knows (`text=`, `//`, `>>`) fits nothing where the page itself looks. */
const cssSelector = v.pipe(
  selector,
  v.check((text) => !/^\s*([a-z:_]+=|\/\/)|>>/.test(text.replace(/"[^"]*"|'[^']*'/g, '""')), cssPhrase),
);

const area = v.strictObject(
  {
    x: doc(whole(0, 100_000), "From the left edge."),
    y: doc(whole(0, 100_000), "From the top."),
    width: doc(whole(1, 100_000), "To the right."),
    height: doc(whole(1, 100_000), "Down."),
  },
  "a mapping with x, y, width and height",
);

/** What a site says for all its screens and a screen may say anew for itself. */
const perScreen = {
  viewports: shown(
    doc(
      v.optional(listOf(viewport)),
      "Sizes to look at, by name or size; `[desktop, mobile]` when left out.",
    ),
    [["mobile", "1280x720"]],
  ),
  schemes: shown(doc(v.optional(listOf(scheme)), "Colour schemes; `[light]` when left out."), [
    ["light", "dark"],
  ]),
  "full-page": doc(v.optional(flag), "The whole page (true when left out), or only what the viewport shows."),
  mask: shown(
    doc(
      v.optional(listOf(cssSelector)),
      "Elements that are covered before the shot. The report says how many: a mask hides what it covers from you too.",
    ),
    [[".ad", "[data-now]"]],
  ),
  ignore: doc(
    v.optional(listOf(area)),
    "Rectangles that are not compared, in CSS pixels from the upper left corner of the shot.",
  ),
  "wait-for": shown(
    doc(
      v.optional(listOf(selector)),
      "Elements that must be visible before the shot; one that never comes makes the screen unknown.",
    ),
    [["[data-loaded]"]],
  ),
  steps: doc(v.optional(listOf(stepSchema)), "What is done before the shot: log in, click, fill."),
};

const screenSchema = v.strictObject({
  path: shown(doc(text(2000), "Path of the page, with query and fragment if it needs them."), ["/pricing"]),
  name: shown(
    doc(
      v.optional(text(120)),
      "Name of the screen; made of the path when left out. It names the files of shots and designs.",
    ),
    ["pricing"],
  ),
  element: shown(doc(v.optional(cssSelector), "Only this element is shot."), ["main .card"]),
  ...perScreen,
});

const crawlSchema = v.strictObject({
  from: doc(v.optional(text(2000), "/"), "Path to begin at; links to the same site are followed."),
  limit: doc(v.optional(whole(1, 1000), 50), "Pages at most. When there are more the report says so."),
  include: shown(doc(v.optional(listOf(text(1024))), "Globs of paths; others are not shot, but followed."), [
    ["/docs/**"],
  ]),
  exclude: shown(
    doc(v.optional(listOf(text(1024)), []), "Globs of paths that are neither shot nor followed."),
    [["/blog/**"]],
  ),
});

const cookieSchema = v.strictObject({
  name: doc(text(256), "Name of the cookie."),
  value: doc(v.string("text"), "Value; `$NAME` alone is the variable NAME, if the gate's `env` names it."),
  path: doc(v.optional(text(1024), "/"), "Path it is sent to."),
});

const entryPhrase = "a path such as /pricing, or a mapping with `path`";

export const siteSchema = v.strictObject({
  serve: shown(
    doc(
      v.optional(text(4000)),
      "Command that serves the site until it is ended; everything it started is ended with it. `$PROOFMARK_PORT` (and `PORT`) is a free port.",
    ),
    ["npm run preview -- --port $PROOFMARK_PORT"],
  ),
  folder: shown(
    doc(
      v.optional(relativePath),
      "Folder of built files, served by Proofmark itself where no `serve` is given; let a gate in `needs` build it.",
    ),
    ["dist"],
  ),
  url: shown(
    doc(
      v.optional(text(2000), "http://127.0.0.1:$PROOFMARK_PORT"),
      "Where the site answers. With a fixed port, base and head are served one after the other.",
    ),
    ["http://localhost:4173"],
  ),
  cwd: shown(doc(v.optional(relativePath), "Folder to serve in; the repository's top when left out."), [
    "apps/web",
  ]),
  ready: shown(
    doc(v.optional(text(2000), "/"), "Path that is asked until it answers, before anything is shot."),
    ["/healthz"],
  ),
  wait: doc(v.optional(duration, "60s"), "How long the site may take until it answers."),
  screens: shown(
    doc(
      v.optional(listOf(v.union([text(2000), screenSchema], entryPhrase)), []),
      "Pages to look at, by path, or with settings of their own.",
    ),
    [["/", "/pricing"]],
  ),
  crawl: doc(v.optional(crawlSchema), "Finds pages by following links."),
  sitemap: shown(doc(v.optional(text(2000)), "Path of a sitemap whose pages are shot."), ["/sitemap.xml"]),
  storybook: shown(
    doc(
      v.optional(text(2000)),
      "Path at which a Storybook is served; all its stories are shot, each in its own frame.",
    ),
    ["/"],
  ),
  ...perScreen,
  scale: doc(
    v.optional(
      v.pipe(
        v.number("a number from 1 to 4"),
        v.minValue(1, "a number from 1 to 4"),
        v.maxValue(4, "a number from 1 to 4"),
      ),
      1,
    ),
    "Device pixels to a CSS pixel.",
  ),
  locale: shown(doc(v.optional(text(64), "en-US"), "Language the browser asks for."), ["de-DE"]),
  "time-zone": shown(doc(v.optional(text(64), "UTC"), "Time zone of the browser."), ["Europe/Berlin"]),
  now: shown(
    doc(
      v.optional(
        v.pipe(
          v.string("a time such as 2025-01-01T12:00:00Z"),
          v.isoTimestamp("a time such as 2025-01-01T12:00:00Z"),
        ),
        "2025-01-01T12:00:00Z",
      ),
      "The time it is for the page. Timers and animation frames run on it too, so that every run sees the same.",
    ),
    ["2026-06-01T09:00:00Z"],
  ),
  cookies: doc(v.optional(listOf(cookieSchema), []), "Cookies the browser begins with."),
  storage: shown(
    doc(
      v.optional(relativePath),
      "File with cookies and local storage to begin with, as Playwright's `storageState` writes it. Origins in it are moved to the site's.",
    ),
    ["e2e/signed-in.json"],
  ),
  hosts: shown(
    doc(
      v.optional(listOf(text(256)), []),
      "Other hosts that pages may ask. All others are refused, counted and listed.",
    ),
    [["fonts.example.com"]],
  ),
  browser: doc(
    v.optional(v.picklist(["chromium", "firefox", "webkit"], "chromium, firefox or webkit"), "chromium"),
    "Browser to look with.",
  ),
  settle: doc(
    v.optional(duration, "15s"),
    "How long a screen may take, in real time, until it keeps still; after that it is unknown, and what moves is named.",
  ),
});

export type SiteConfig = v.InferOutput<typeof siteSchema>;
