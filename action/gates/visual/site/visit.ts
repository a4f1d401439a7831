// One page opened to see where it leads.
import { ProblemError } from "../../../../shared/problem.ts";
import type { Tab } from "../../../ports.ts";
import { tabOptions } from "../capture/open-page.ts";
import { findLinks } from "../page/find-links.ts";
import type { Grounds } from "./discover.ts";

export interface Visit {
  /** Null: it did not open. */
  status: number | null;
  error: string;
  /** Where it ended, after redirects of the server and of its scripts. */
  url: string;
  /** HTML, not a file the browser shows in its own way. */
  isPage: boolean;
  links: readonly string[];
}

const PAGE_MS = 20_000;
/** A page that draws its links late is waited for so long, as long as it is busy. */
const LINKS_MS = 5000;
const POLL_MS = 100;
const MOST_LINKS = 5000;
const DESKTOP = { name: "desktop", width: 1440, height: 900 };

/** A page that breaks is a page that did not open; @throws ProblemError browser-died */
export async function visitPage(path: string, grounds: Grounds): Promise<Visit> {
  const { origin, conditions, storage, crew } = grounds;
  const options = tabOptions({ viewport: DESKTOP, scheme: "light" }, conditions, origin, storage);
  // Its own clock: here nothing is shot, and nobody would move it on.
  const open = (): Promise<Visit> =>
    crew.withTab({ ...options, scale: 1, before: [] }, (tab) => visit(tab, `${origin}${path}`, grounds));
  try {
    // The crew starts a browser that died anew; a page that ends it twice is not visited a third time.
    return await open().catch((error: unknown) =>
      codeOf(error) === "browser-died" ? open() : Promise.reject(error),
    );
  } catch (error) {
    if (codeOf(error) !== "page-failed") throw error;
    return {
      status: null,
      error: error instanceof Error ? error.message : "",
      url: "",
      isPage: false,
      links: [],
    };
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof ProblemError ? error.problems[0]?.code : undefined;

async function visit(tab: Tab, href: string, grounds: Grounds): Promise<Visit> {
  const answer = await tab.goto(href, PAGE_MS);
  const error = answer.error ?? "";
  if (/is a download/.test(error))
    return { status: answer.status ?? 200, error, url: answer.url, isPage: false, links: [] };
  // One whose load event never came has its status all the same, and is there.
  if (answer.status === null) return { status: null, error, url: answer.url, isPage: false, links: [] };
  const { type, url, links } = await linksOf(tab, grounds);
  const isPage = /^(text\/html|application\/xhtml\+xml)$/.test(type);
  return { status: answer.status, error, url, isPage, links };
}

/** Looked at until two looks agree and nothing is on its way. */
async function linksOf(tab: Tab, { clock, signal }: Grounds): Promise<ReturnType<typeof findLinks>> {
  const until = clock.elapsed() + LINKS_MS;
  let last = await tab.run(findLinks, MOST_LINKS);
  while (clock.elapsed() < until && !signal.aborted) {
    await clock.sleep(POLL_MS, signal);
    const idle = tab.network().pending.length === 0;
    const now = await tab.run(findLinks, MOST_LINKS);
    if (idle && now.url === last.url && now.links.join("\n") === last.links.join("\n")) return now;
    last = now;
  }
  return last;
}
