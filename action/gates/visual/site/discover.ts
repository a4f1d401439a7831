// Pages that nobody listed: found by links, in a sitemap, in a Storybook. What belongs to all three.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { Clock, Servers, Tab, TabOptions } from "../../../ports.ts";
import { pathOf, withinSite } from "./address.ts";
import type { FoundPage } from "./screens.ts";
import type { Conditions } from "./site.ts";

/** What of a crew is needed here: a fresh page at a time. */
export interface Tabs {
  withTab<T>(options: TabOptions, work: (tab: Tab) => Promise<T>): Promise<T>;
}

export interface Found {
  pages: FoundPage[];
  notes: Note[];
}

/** A site that is up, and what it is looked at with. */
export interface Grounds {
  origin: string;
  /** Only then do we ask it ourselves. */
  local: boolean;
  conditions: Conditions;
  storage: unknown;
  signal: AbortSignal;
  timeoutMs: number;
  crew: Tabs;
  clock: Pick<Clock, "elapsed" | "sleep">;
  servers: Pick<Servers, "ask">;
}

const ASK_MS = 30_000;
const MOST_REDIRECTS = 5;

export const cannotBeFound = (text: string): { reason: Reason } => ({
  reason: { code: "setup-failed", text: text.slice(0, 2000) },
});

/** A file of the site that says what is there. `absent`: the site answers 404. */
export async function askSite(
  path: string,
  what: string,
  { origin, local, servers, signal }: Grounds,
): Promise<{ body: Uint8Array; path: string } | { absent: true } | { reason: Reason }> {
  let url = withinSite(path, origin);
  if (!local)
    return cannotBeFound(`${what} ${path} is read on this machine only: list \`screens\`, or use \`crawl\``);
  for (let hops = 0; url !== null && hops <= MOST_REDIRECTS; hops += 1) {
    const { status, body, location } = await servers.ask(url.href, ASK_MS, signal);
    if (status === null)
      return cannotBeFound(`${what} ${pathOf(url)} did not answer within ${ASK_MS / 1000} s`);
    if (status === 404 || status === 410) return { absent: true };
    if (status === 200 && body !== null) return { body, path: pathOf(url) };
    if (status === 200) return cannotBeFound(`${what} ${pathOf(url)} is longer than 64 MiB`);
    if (status < 300 || status >= 400 || location === null)
      return cannotBeFound(`${what} ${pathOf(url)} was answered with ${status}`);
    url = withinSite(URL.parse(location, url)?.href ?? "//", origin);
  }
  return cannotBeFound(`${what} ${path} leads out of the site, or in circles`);
}
