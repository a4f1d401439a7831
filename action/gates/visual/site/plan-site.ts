// The config's site → what is looked at. Pure; whoever shoots asks for nothing of the config any more.
import { durationMs } from "../../../../shared/config/defaults.ts";
import type { GateConfig, SiteConfig } from "../../../../shared/config/schema.ts";
import { VIEWPORTS } from "../../../../shared/config/viewports.ts";
import { plainFolder, whySkipped } from "../../command/target.ts";
import type { PlanInput, Planned } from "../../gate.ts";
import { nameGiven } from "./screen-name.ts";
import type {
  Conditions,
  Discovery,
  ScreenDefaults,
  ScreenSettings,
  Service,
  SiteTarget,
  Viewport,
} from "./site.ts";

/** The config's parser has said before if there is no such site; here it is skipped. */
export function planSite(
  input: PlanInput,
  config: Pick<GateConfig, "site" | "requires" | "paths">,
): Planned<SiteTarget> {
  const skip = whySkipped(input, config);
  if (skip !== null) return { skip };
  const ids = Object.keys(input.sites);
  const id = config.site ?? (ids.length === 1 ? ids[0] : undefined);
  const site = id !== undefined && Object.hasOwn(input.sites, id) ? input.sites[id] : undefined;
  if (id === undefined || site === undefined)
    return {
      skip: { code: "not-applicable", text: `There is no site${id ? ` \`${id}\`` : ""} in the config` },
    };
  return {
    target: {
      site: id,
      service: serviceOf(site),
      conditions: conditionsOf(site),
      discovery: discoveryOf(site),
    },
  };
}

const serviceOf = (site: SiteConfig): Service => ({
  serve: site.serve ?? null,
  folder: site.folder === undefined ? null : plainFolder(site.folder),
  url: site.url,
  cwd: plainFolder(site.cwd),
  ready: site.ready,
  waitMs: durationMs(site.wait),
});

const conditionsOf = (site: SiteConfig): Conditions => ({
  engine: site.browser,
  scale: site.scale,
  locale: site.locale,
  timeZone: site["time-zone"],
  now: Date.parse(site.now),
  cookies: site.cookies,
  storage: site.storage ?? null,
  hosts: site.hosts.map((host) => host.toLowerCase()),
  settleMs: durationMs(site.settle),
});

function discoveryOf(site: SiteConfig): Discovery {
  const defaults = perScreen(site, {
    viewports: [viewport("desktop"), viewport("mobile")],
    schemes: ["light"],
    fullPage: true,
    mask: [],
    ignore: [],
    waitFor: [],
    steps: [],
  });
  const { crawl } = site;
  return {
    listed: site.screens.map((entry): ScreenSettings => {
      if (typeof entry === "string") return { ...defaults, name: null, path: entry, element: null };
      const name = entry.name === undefined ? null : nameGiven(entry.name);
      return { ...perScreen(entry, defaults), name, path: entry.path, element: entry.element ?? null };
    }),
    crawl: crawl === undefined ? null : { ...crawl, include: crawl.include ?? null },
    sitemap: site.sitemap ?? null,
    storybook: site.storybook ?? null,
    defaults,
  };
}

type PerScreen = Partial<
  Pick<SiteConfig, "viewports" | "schemes" | "full-page" | "mask" | "ignore" | "wait-for" | "steps">
>;

/** An empty list is nobody's wish for sizes and schemes, and everybody's for masks and steps. */
function perScreen(settings: PerScreen, defaults: ScreenDefaults): ScreenDefaults {
  const viewports = [...new Set(settings.viewports ?? [])].map(viewport);
  const schemes = [...new Set(settings.schemes ?? [])];
  return {
    viewports: viewports.length > 0 ? viewports : defaults.viewports,
    schemes: schemes.length > 0 ? schemes : defaults.schemes,
    fullPage: settings["full-page"] ?? defaults.fullPage,
    mask: settings.mask ?? defaults.mask,
    ignore: settings.ignore ?? defaults.ignore,
    waitFor: settings["wait-for"] ?? defaults.waitFor,
    steps: settings.steps ?? defaults.steps,
  };
}

function viewport(name: string): Viewport {
  const known = Object.hasOwn(VIEWPORTS, name) ? VIEWPORTS[name as keyof typeof VIEWPORTS] : undefined;
  if (known !== undefined) return { name, ...known };
  const [width = 0, height = 0] = name.split("x").map(Number);
  return { name, width, height };
}
