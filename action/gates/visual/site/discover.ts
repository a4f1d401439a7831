// Pages that nobody listed: found by links, in a sitemap, in a Storybook.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { Tab, TabOptions } from "../../../ports.ts";
import type { FoundPage } from "./screens.ts";
import type { Discovery } from "./site.ts";

/** What of a crew is needed here: a fresh page at a time. */
export interface Tabs {
  withTab<T>(options: TabOptions, work: (tab: Tab) => Promise<T>): Promise<T>;
}

export interface Found {
  pages: FoundPage[];
  notes: Note[];
}

export async function discover(_discovery: Discovery, _crew: Tabs): Promise<Found | { reason: Reason }> {
  return { pages: [], notes: [] };
}
