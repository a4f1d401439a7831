// What is looked at, as plain values: so that base and head are looked at in the very same way.
import type { StepConfig } from "../../../../shared/config/schema-site-steps.ts";
import type { Box, Engine } from "../../../ports.ts";

export interface Viewport {
  /** As the config says it: `mobile`, `1280x720`. */
  name: string;
  width: number;
  height: number;
}

export interface Screen {
  /** `<name>/<viewport>`, with `-dark` for the dark scheme; a path of a file without its end, unique within the site. */
  id: string;
  name: string;
  /** Path with query and fragment, from the site's origin. */
  path: string;
  /** Only this element is shot; null: the page. */
  element: string | null;
  viewport: Viewport;
  scheme: "light" | "dark";
  fullPage: boolean;
  mask: readonly string[];
  /** CSS pixels of the shot. */
  ignore: readonly Box[];
  waitFor: readonly string[];
  steps: readonly StepConfig[];
  /** A Storybook's story in its own frame, which says itself when it failed: see `whyNoStory`. */
  story?: true;
}

/** Equal for all screens of a site. */
export interface Conditions {
  engine: Engine;
  scale: number;
  locale: string;
  timeZone: string;
  /** Milliseconds since the epoch: what time it is for the page when it begins. */
  now: number;
  /** A value `$NAME` stands for a variable; `openSession` hands on conditions with the values. */
  cookies: readonly { name: string; value: string; path: string }[];
  /** Repository path of a storage state; null: none. */
  storage: string | null;
  /** Other hosts that may be asked. */
  hosts: readonly string[];
  settleMs: number;
}

/** How the site is brought up. */
export interface Service {
  /** Null: `folder` is served, or something is there already at `url`. */
  serve: string | null;
  folder: string | null;
  /** May hold `$PROOFMARK_PORT`. */
  url: string;
  /** Repository-relative, "" for the top. */
  cwd: string;
  ready: string;
  waitMs: number;
}

/** What is listed, and where more is found once the site is up. */
export interface Discovery {
  listed: readonly ScreenSettings[];
  crawl: {
    from: string;
    limit: number;
    include: readonly string[] | null;
    exclude: readonly string[];
  } | null;
  sitemap: string | null;
  storybook: string | null;
  /** For found pages. */
  defaults: ScreenDefaults;
}

export interface ScreenDefaults {
  viewports: readonly Viewport[];
  schemes: readonly ("light" | "dark")[];
  fullPage: boolean;
  mask: readonly string[];
  ignore: readonly Box[];
  waitFor: readonly string[];
  steps: readonly StepConfig[];
}

export interface ScreenSettings extends ScreenDefaults {
  /** Null: made of the path. */
  name: string | null;
  path: string;
  element: string | null;
}

export interface SiteTarget {
  /** Id in the config. */
  site: string;
  service: Service;
  conditions: Conditions;
  discovery: Discovery;
}
