// What is listed and what was found → the screens, each with an id of its own. Pure.
import { LIMITS } from "../../../../shared/contract/limits.ts";
import type { Reason } from "../../../../shared/contract/report.ts";
import { pathOf, withinSite } from "./address.ts";
import { nameOfPath, toldApart } from "./screen-name.ts";
import type { Discovery, Screen, ScreenSettings } from "./site.ts";
import { STORY_SHOWN } from "./story.ts";

/** A page that was not listed. */
export interface FoundPage {
  path: string;
  /** Null: made of the path. */
  name: string | null;
  story: boolean;
}

interface Entry extends ScreenSettings {
  story: boolean;
}

/** In the order they were listed and found; a listed page is not shot again because a link leads to it. */
export function screensOf(
  discovery: Pick<Discovery, "listed" | "defaults">,
  found: readonly FoundPage[],
  origin: string,
): { screens: Screen[] } | { reason: Reason } {
  const stray = discovery.listed.find(({ path }) => withinSite(path, origin) === null);
  if (stray !== undefined) {
    const text = `The screen \`${stray.path}\` is not a page of this site: give a path such as /pricing`;
    return { reason: { code: "setup-failed", text } };
  }
  const listed = discovery.listed.map(
    (settings): Entry => ({ ...settings, path: normal(settings.path, origin), story: false }),
  );
  const whole = new Set(listed.filter(({ element }) => element === null).map(({ path }) => path));
  const pages = new Map(found.map((page) => [normal(page.path, origin), page]));
  const entries = [
    ...listed,
    ...[...pages]
      .filter(([path]) => !whole.has(path))
      .map(([path, { name, story }]): Entry => ({ ...discovery.defaults, name, path, story, element: null })),
  ];
  const names = namesOf(entries);
  const count = entries.reduce((sum, each) => sum + each.viewports.length * each.schemes.length, 0);
  if (count > LIMITS.screens) return { reason: tooMany(count) };
  const screens = entries.flatMap((entry, index) => expand(entry, names[index] ?? ""));
  const twice = repeated(screens);
  return twice === null ? { screens } : { reason: twice };
}

const normal = (path: string, origin: string): string => {
  const url = withinSite(path, origin);
  return url === null ? path : pathOf(url);
};

/** One of several paths with the same made name keeps it: the shortest, so that it stays when others come and go. */
function namesOf(entries: readonly Entry[]): string[] {
  const made = entries.map(({ name, path, element }) => name ?? nameOfPath(path, element));
  const keepers = new Map<string, string>();
  for (const [index, { name, path }] of entries.entries()) {
    const key = made[index]?.toLowerCase() ?? "";
    const keeper = keepers.get(key);
    // A given name is nobody else's.
    if (name !== null) keepers.set(key, "");
    else if (keeper === undefined || (keeper !== "" && before(path, keeper))) keepers.set(key, path);
  }
  return entries.map(({ name, path }, index) => {
    const own = made[index] ?? "";
    return name !== null || keepers.get(own.toLowerCase()) === path ? own : toldApart(own, path);
  });
}

const before = (a: string, b: string): boolean => a.length < b.length || (a.length === b.length && a < b);

function expand(entry: Entry, name: string): Screen[] {
  const { path, element, fullPage, mask, ignore, waitFor, steps, story } = entry;
  return entry.viewports.flatMap((viewport) =>
    entry.schemes.map(
      (scheme): Screen => ({
        id: `${name}/${viewport.name}${scheme === "dark" ? "-dark" : ""}`,
        name,
        path,
        element,
        viewport,
        scheme,
        fullPage,
        mask,
        ignore,
        waitFor: story ? [STORY_SHOWN, ...waitFor] : waitFor,
        steps,
        ...(story ? { story } : {}),
      }),
    ),
  );
}

/** Case does not tell files apart on every system. */
function repeated(screens: readonly Screen[]): Reason | null {
  const seen = new Map<string, Screen>();
  for (const screen of screens) {
    const other = seen.get(screen.id.toLowerCase());
    if (other !== undefined) {
      const where =
        other.path === screen.path ? `both at ${screen.path}` : `${other.path} and ${screen.path}`;
      const text = `Two screens are called \`${screen.name}\` (${where}): give each a \`name\` of its own`;
      return { code: "setup-failed", text };
    }
    seen.set(screen.id.toLowerCase(), screen);
  }
  return null;
}

function tooMany(count: number): Reason {
  const text = `${count} screens are more than the ${LIMITS.screens} that are compared in one gate: look at fewer pages or viewports, or split them into several sites`;
  return { code: "setup-failed", text };
}
