// The screens of a site that is up: what is listed, then what is found.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import { crawl } from "./crawl.ts";
import type { Found, Grounds } from "./discover.ts";
import { screensOf } from "./screens.ts";
import type { Discovery, Screen } from "./site.ts";
import { readSitemap } from "./sitemap.ts";
import { readStorybook } from "./storybook.ts";

/** Always in the same order. `no-comparison` where there is none. */
export async function findScreens(
  discovery: Discovery,
  grounds: Grounds,
): Promise<{ screens: Screen[]; notes: Note[] } | { reason: Reason }> {
  const { crawl: settings, sitemap, storybook } = discovery;
  const all: Found = { pages: [], notes: [] };
  const ways: (() => Promise<Found | { reason: Reason }>)[] = [];
  if (storybook !== null) ways.push(() => readStorybook(storybook, grounds));
  if (sitemap !== null) ways.push(() => readSitemap(sitemap, grounds));
  if (settings !== null) ways.push(() => crawl(settings, grounds));
  for (const way of ways) {
    const found = await way();
    if ("reason" in found) return found;
    all.pages.push(...found.pages);
    all.notes.push(...found.notes);
  }
  const made = screensOf(discovery, all.pages, grounds.origin);
  if ("reason" in made) return made;
  if (made.screens.length > 0) return { screens: made.screens, notes: all.notes };
  const said = all.notes.map(({ text }) => `. ${text}`).join("");
  return {
    reason: { code: "no-comparison", text: `The site has no screen to look at${said}`.slice(0, 2000) },
  };
}
