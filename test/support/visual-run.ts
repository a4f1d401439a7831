// A run that looked at screens: a report with every outcome, and the PNG files that would lie in its folder.
import { createHash } from "node:crypto";
import { encodeMask } from "../../action/gates/visual/pixels/png-encode.ts";
import type {
  GateResult,
  PictureFile,
  Pictures,
  Report,
  ScreenResult,
} from "../../shared/contract/report.ts";
import { HOSTILE_LINES } from "./hostile.ts";
import { change, file, gate, report } from "./report-parts.ts";
import { type Box, blank, type Drawing, fill, png, rows, stacked, write } from "./visual/pictures.ts";
import { seeded } from "./visual/random.ts";

export interface VisualRun {
  report: Report;
  files: Map<string, Uint8Array>;
}

type Colour = readonly [number, number, number];
const BLUE: Colour = [29, 94, 174];
const GREEN: Colour = [29, 128, 72];

const BUTTON: Box = { x: 40, y: 250, width: 150, height: 44 };

/** A page with a bar, a headline, text, and a button; `tall` rows in all. */
function page(seed: number, button: Colour, height = 900, width = 720): Drawing {
  const drawing = blank(width, height, 252);
  const random = seeded(seed);
  fill(drawing, { x: 0, y: 0, width, height: 56 }, [30, 34, 42]);
  for (let at = 0; at < 4; at += 1)
    fill(drawing, { x: 40 + at * 90, y: 22, width: 60, height: 12 }, [200, 204, 212]);
  fill(drawing, { x: 40, y: 100, width: 300 + (seed % 5) * 30, height: 26 }, [40, 44, 52]);
  write(drawing, { x: 40, y: 150, width: 420, height: 80 }, random);
  fill(drawing, BUTTON, button);
  fill(drawing, { x: 70, y: 266, width: 90, height: 12 }, [255, 255, 255]);
  for (let card = 0; card * 220 + 540 < height; card += 1) {
    const y = 330 + card * 220;
    fill(drawing, { x: 40, y, width: width - 80, height: 190 }, [240, 242, 246]);
    write(drawing, { x: 60, y: y + 24, width: width - 200, height: 140 }, random);
  }
  return drawing;
}

export const maskOf = (width: number, height: number, box: Box): Uint8Array => {
  const mask = new Uint8Array(width * box.height);
  for (let y = 0; y < box.height; y += 1) mask.fill(1, y * width + box.x, y * width + box.x + box.width);
  return encodeMask({ width, height, zones: [{ y: box.y, rows: box.height, mask }] });
};

export const VIEWPORTS = {
  desktop: { name: "desktop", width: 1440, height: 900 },
  mobile: { name: "mobile", width: 375, height: 812 },
} as const;

export function screen(over: Partial<ScreenResult> & Pick<ScreenResult, "id" | "outcome">): ScreenResult {
  const [name = "home", size = "desktop"] = over.id.split("/");
  return {
    name,
    path: `/${name === "home" ? "" : name}`,
    viewport: size.startsWith("mobile") ? VIEWPORTS.mobile : VIEWPORTS.desktop,
    scheme: size.endsWith("-dark") ? "dark" : "light",
    text: "Nothing that counts as a difference.",
    changedPixels: 0,
    regions: [],
    bands: [],
    group: null,
    absorbed: [],
    masked: 0,
    refused: 0,
    score: null,
    base: null,
    head: null,
    mask: null,
    ...over,
  };
}

export const BUTTON_CAUSE = {
  selector: ".btn",
  change: "restyled" as const,
  properties: [
    { name: "background-color", before: "rgb(29, 94, 174)", after: "rgb(29, 128, 72)" },
    { name: "padding", before: "12px", after: "16px" },
  ],
  files: ["src/styles/button.css"],
};

const BUTTON_TITLE = "`.btn`: background-color rgb(29, 94, 174) → rgb(29, 128, 72), padding 12px → 16px";
export const BUTTON_GROUP = "b7".repeat(8);
const BANNER_GROUP = "c1".repeat(8);

class Folder {
  readonly files = new Map<string, Uint8Array>();
  keep(name: string, drawing: Drawing): PictureFile {
    const bytes = png(drawing);
    const path = `screens/visual/${name}.png`;
    this.files.set(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { file: path, sha256, width: drawing.width, height: drawing.height };
  }
  mask(name: string, size: Drawing, box: Box): string {
    const path = `screens/visual/${name}.mask.png`;
    this.files.set(path, maskOf(size.width, size.height, box));
    return path;
  }
}

function buttonScreen(folder: Folder, id: string, seed: number): ScreenResult {
  const [before, after] = [page(seed, BLUE), page(seed, GREEN)];
  const name = id.replace("/", "-");
  return screen({
    id,
    outcome: "different",
    text: "The pixels of 1 region changed.",
    changedPixels: 5_520,
    regions: [{ ...BUTTON, cause: BUTTON_CAUSE, share: null }],
    group: BUTTON_GROUP,
    base: folder.keep(`${name}.base`, before),
    head: folder.keep(`${name}.head`, after),
    mask: folder.mask(name, after, BUTTON),
    absorbed: [{ what: "noise", text: "12 pixels of noise", pixels: 12, headroom: 0.62 }],
    refused: 2,
  });
}

/** 30 rows come in below the bar of a long page. */
function bannerScreen(folder: Folder): ScreenResult {
  const before = page(7, BLUE, 2400);
  const banner = blank(before.width, 30, 255);
  fill(banner, { x: 0, y: 0, width: before.width, height: 30 }, [250, 220, 120]);
  const after = stacked(before.width, [rows(before, 0, 56), banner.data, rows(before, 56, before.height)]);
  return screen({
    id: "articles/desktop",
    outcome: "different",
    text: "30 rows were inserted at 56; nothing else changed.",
    regions: [
      {
        x: 0,
        y: 56,
        width: before.width,
        height: 30,
        cause: {
          selector: "#banner",
          change: "added",
          properties: [],
          files: ["src/layout.html", "src/banner.css"],
        },
        share: null,
      },
    ],
    bands: [{ kind: "inserted", y: 56, height: 30 }],
    group: BANNER_GROUP,
    base: folder.keep("articles-desktop.base", before),
    head: folder.keep("articles-desktop.head", after),
    absorbed: [
      {
        what: "shift",
        text: "2,344 rows with equal pixels, 30 lower than before",
        pixels: 2_344,
        headroom: null,
      },
    ],
    masked: 1,
  });
}

/** A card of a page, 190 rows, that stood above another and stands below it now. */
export function movedRun(): VisualRun {
  const folder = new Folder();
  const before = page(9, BLUE, 1200);
  const after = stacked(before.width, [
    rows(before, 0, 330),
    rows(before, 550, 770),
    rows(before, 330, 550),
    rows(before, 770, 1200),
  ]);
  const moved = screen({
    id: "cards/desktop",
    outcome: "different",
    text: "220 rows moved down.",
    bands: [{ kind: "moved", y: 550, height: 220 }],
    base: folder.keep("cards-desktop.base", before),
    head: folder.keep("cards-desktop.head", after),
  });
  return { report: visualReport([visualGate(pictures({ screens: [moved] }))]), files: folder.files };
}

function others(folder: Folder): ScreenResult[] {
  const home = folder.keep("pricing-mobile.head", page(21, BLUE, 700, 375));
  return [
    screen({
      id: "pricing/mobile",
      outcome: "unknown",
      text: "It never kept still: `canvas#chart` was still moving after 15 s, fed by `performance.now`.",
      head: home,
    }),
    screen({ id: "checkout/desktop", outcome: "unknown", text: "The page answered 404." }),
    screen({
      id: "help/desktop",
      outcome: "new",
      text: "Not there at the base.",
      head: folder.keep("help-desktop.head", page(23, BLUE)),
    }),
    screen({
      id: "press/desktop",
      outcome: "gone",
      text: "There at the base, and no longer found.",
      base: folder.keep("press-desktop.base", page(24, BLUE)),
    }),
    screen({
      id: "about/desktop",
      outcome: "same",
      absorbed: [
        { what: "smoothing", text: "40 pixels at edges, smoothed another way", pixels: 40, headroom: null },
      ],
    }),
    screen({ id: "about/mobile", outcome: "same" }),
    screen({ id: "contact/desktop", outcome: "same" }),
  ];
}

export const pictures = (over: Partial<Pictures>): Pictures => ({
  against: "merge-base",
  browser: "Chromium 156.0.8078.79",
  environment: "5f0e9a1c22b3d4e6",
  moved: false,
  screens: [],
  groups: [],
  refused: [],
  obsolete: [],
  videos: [],
  ...over,
});

export const visualGate = (looked: Pictures, over: Partial<GateResult> = {}): GateResult =>
  gate({
    id: "visual",
    kind: "visual",
    title: "Screens",
    outcome: "fail",
    reason: { code: "new-findings", text: "7 of 14 screens look different." },
    command: null,
    durationMs: 14_200,
    pictures: looked,
    ...over,
  });

export function visualRun(): VisualRun {
  const folder = new Folder();
  const ids = [
    "home/desktop",
    "home/mobile",
    "pricing/desktop",
    "blog/desktop",
    "blog/mobile",
    "team/desktop",
  ];
  const buttons = ids.map((id, at) => buttonScreen(folder, id, at + 1));
  const looked = pictures({
    screens: [...buttons, bannerScreen(folder), ...others(folder)],
    groups: [
      { id: BANNER_GROUP, title: "`#banner` was added: 30 rows", screens: ["articles/desktop"], cause: null },
      { id: BUTTON_GROUP, title: BUTTON_TITLE, screens: ids, cause: BUTTON_CAUSE },
    ],
    refused: [{ host: "fonts.example.com", requests: 12 }],
  });
  return { report: visualReport([visualGate(looked)]), files: folder.files };
}

export const visualReport = (gates: GateResult[]): Report =>
  report({
    change: change({ files: [file("src/styles/button.css"), file("src/layout.html")] }),
    gates: [gate({ id: "lint", title: "Lint" }), ...gates],
    verdict: {
      conclusion: "continue",
      score: 62,
      bar: 94,
      because: "This change makes 7 of 14 screens look different. 2 screens could not be compared.",
      deductions: [{ gate: "visual", points: 38, because: "Screens: 7 different, 2 unknown" }],
    },
  });

/** Names, paths, causes and files of screens that try to leave their box; one picture is none. */
export function hostileScreens(): VisualRun {
  const folder = new Folder();
  const files = folder.files;
  const real = folder.keep('<img src=x onerror="globalThis.__pwned=9">', page(3, BLUE, 600));
  files.set("screens/visual/fake.png", new TextEncoder().encode("<svg onload=alert(1)>"));
  const outside = [
    "../../../etc/passwd",
    "/etc/passwd",
    "https://evil.example/p.png",
    "javascript:alert(1)",
    "a\\..\\b",
  ];
  const made = HOSTILE_LINES.map((line, at) => {
    const path = outside[at] ?? "screens/visual/fake.png";
    return screen({
      id: `${line.slice(0, 200)}/${at}`,
      name: line.slice(0, 256),
      path: line,
      outcome: at % 3 === 2 ? "unknown" : "different",
      text: line,
      regions: [
        {
          ...BUTTON,
          cause: {
            selector: line.slice(0, 256),
            change: "restyled",
            properties: [{ name: line.slice(0, 64), before: line.slice(0, 256), after: line.slice(0, 256) }],
            files: [line],
          },
          share: null,
        },
      ],
      bands: [{ kind: "moved", y: 900_000, height: 900_000 }],
      group: at < 2 ? BUTTON_GROUP : null,
      absorbed: [{ what: "noise", text: line.slice(0, 256), pixels: 1, headroom: 0.5 }],
      base: at % 2 ? real : { ...real, file: path },
      head: real,
      mask: path,
    });
  });
  const looked = pictures({
    browser: HOSTILE_LINES[0]?.slice(0, 200) ?? "",
    screens: made,
    groups: [
      {
        id: BUTTON_GROUP,
        title: HOSTILE_LINES[2] ?? "",
        screens: made.slice(0, 2).map(({ id }) => id),
        cause: made[0]?.regions[0]?.cause ?? null,
      },
    ],
    refused: HOSTILE_LINES.map((host) => ({ host: host.slice(0, 256), requests: 1 })),
    obsolete: [...HOSTILE_LINES],
    videos: [{ name: HOSTILE_LINES[3] ?? "", file: "../x.webm" }],
  });
  return { report: visualReport([visualGate(looked)]), files };
}
